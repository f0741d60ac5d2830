import ipaddr from "ipaddr.js";
import { EC2_LIMITS } from "../../cfn/limits.ts";

/** An IPv4 range; `address` is its first address as a number. */
export interface Ipv4Range {
  readonly address: number;
  readonly prefix: number;
}

export interface ZoneRanges {
  readonly app: string;
  readonly public: string;
  readonly storage: string;
}

/** Reads `10.0.0.0/16`. Undefined for what is no IPv4 range; bits after the prefix are kept. */
export function parseRange(text: string): Ipv4Range | undefined {
  if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(text)) return undefined;
  const [ip, prefix] = ipaddr.IPv4.parseCIDR(text);
  return { address: ip.octets.reduce((sum, octet) => sum * 256 + octet, 0), prefix };
}

export function printRange({ address, prefix }: Ipv4Range): string {
  const octets = [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256);
  return `${octets.join(".")}/${prefix}`;
}

/** The range without the bits after its prefix. */
export function networkOf({ address, prefix }: Ipv4Range): Ipv4Range {
  const size = 2 ** (32 - prefix);
  return { address: Math.floor(address / size) * size, prefix };
}

/** Whether the range lies in RFC 1918 or in 100.64.0.0/10, the ranges that nobody has on the internet. */
export function isPrivate({ address, prefix }: Ipv4Range): boolean {
  return ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"].some((text) => {
    const outer = parseRange(text) as Ipv4Range;
    return prefix >= outer.prefix && networkOf({ address, prefix: outer.prefix }).address === outer.address;
  });
}

/** A VPC of this size or a larger one is cut for as many zones at least, so that a zone that is added finds its range free. */
const ROOMY = { prefix: 22, zones: 4 };

/**
 * Cuts a VPC's range into one block for each zone: its first half for applications, then a quarter each for public and storage subnets.
 * `zones` are their places among the zones of the region, from 0: in a VPC with room a zone's block follows from its place, whatever
 * zones are beside it; in a small one the blocks are as many as the zones. Blocks are a power of two, for an even number of zones, so that
 * what is left over stays free at the end. Undefined where a subnet would be smaller than the smallest that EC2 has.
 */
export function splitRange(range: Ipv4Range, zones: readonly number[]): readonly ZoneRanges[] | undefined {
  const roomy = range.prefix <= ROOMY.prefix;
  const wanted = roomy ? Math.max(ROOMY.zones, Math.max(...zones) + 1) : zones.length;
  const parts = wanted + (wanted % 2);
  const usable = 2 ** (32 - range.prefix) - 2;
  const blockBits = Math.floor(Math.log2(usable / parts) + 0.5);
  const size = 2 ** blockBits;
  const prefix = 32 - blockBits;
  if (prefix + 2 > EC2_LIMITS.longestPrefix) return undefined;
  return zones.map((zone, index) => {
    const start = range.address + (roomy ? zone : index) * size;
    return {
      app: printRange({ address: start, prefix: prefix + 1 }),
      public: printRange({ address: start + size / 2, prefix: prefix + 2 }),
      storage: printRange({ address: start + (size * 3) / 4, prefix: prefix + 2 }),
    };
  });
}
