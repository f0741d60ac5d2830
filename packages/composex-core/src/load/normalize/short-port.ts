import ipaddr from "ipaddr.js";

interface ShortPort {
  readonly target: number;
  readonly published?: string;
  readonly host_ip?: string;
  readonly protocol: string;
}

export type ShortPorts = { readonly ports: readonly ShortPort[] } | { readonly problem: string };

const FORM =
  /^(?:(?<address>\[[0-9a-fA-F:.%]+\]|[^:[\]]*):)?(?:(?<published>[0-9]*(?:-[0-9]+)?):)?(?<target>[0-9]+(?:-[0-9]+)?)(?:\/(?<protocol>[A-Za-z]+))?$/;

/** `[address:][published:]target[/protocol]`, each of the two a port or a range; a range stands for its ports in order, at most `limit` of them. */
export function parseShortPort(text: string, limit = 65_535): ShortPorts {
  const groups = FORM.exec(text)?.groups;
  if (!groups) return { problem: `"${text}" is not [address:][published:]target[/protocol]` };
  let { address, published } = groups;
  // With one colon the text before it is the published port.
  if (published === undefined && address !== undefined) {
    if (!/^[0-9]*(?:-[0-9]+)?$/.test(address)) return { problem: `"${address}" in "${text}" is not a port` };
    published = address;
    address = undefined;
  }
  const protocol = (groups.protocol ?? "tcp").toLowerCase();
  if (!["tcp", "udp", "sctp"].includes(protocol)) return { problem: `"${protocol}" in "${text}" is not tcp, udp or sctp` };
  const targets = range(groups.target ?? "");
  const hosts = published ? range(published) : undefined;
  if (!targets || (published && !hosts))
    return { problem: `"${text}" has a port that is not between 1 and 65535, or a range that runs backwards` };
  if (targets.length > limit) return { problem: `"${text}" stands for more ports than can be listed` };
  const host = address?.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (host && !isAddress(host)) return { problem: `"${host}" in "${text}" is no IP address` };
  const common = { protocol, ...(address && { host_ip: address.replace(/^\[|\]$/g, "") }) };
  if (hosts && hosts.length !== targets.length) {
    // Docker picks a free port of the range; the range is kept as one.
    if (targets.length === 1) return { ports: [{ ...common, target: targets[0] ?? 0, published: published ?? "" }] };
    return { problem: `the ranges ${published} and ${groups.target} have different lengths` };
  }
  return { ports: targets.map((target, index) => ({ ...common, target, ...(hosts && { published: String(hosts[index]) }) })) };
}

function range(text: string): readonly number[] | undefined {
  const [first, last] = text.split("-").map(Number);
  const from = first ?? 0;
  const to = last ?? from;
  if (!(from >= 1 && to <= 65535 && from <= to)) return undefined;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** An address as people write it: the library takes 10.1 and 0x7f000001 for addresses, too. */
export function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
}
