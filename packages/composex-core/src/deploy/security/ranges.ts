import ipaddr from "ipaddr.js";

/** A place between values: before a value (0) or after it (1). Numbers, dates and addresses are all cut in this way. */
type Cut = readonly [value: number | bigint, side: 0 | 1];

/** From one cut to another. A union of ranges is a list of them. */
export type Range = readonly [from: Cut, to: Cut];

const LOWEST: Cut = [Number.NEGATIVE_INFINITY, 0];
const HIGHEST: Cut = [Number.POSITIVE_INFINITY, 1];

/** IPv6 addresses stand behind those of IPv4 on one line. */
const V6_BASE = 1n << 40n;
const WIDEST_V4 = 1n << 25n;
const WIDEST_V6 = 1n << 112n;

export function pointRange(value: number): Range {
  return [
    [value, 0],
    [value, 1],
  ];
}

/** All values below or above one. */
export function sideRange(side: "below" | "above", value: number, including: boolean): Range {
  const inner = including ? 1 : 0;
  return side === "below" ? [LOWEST, [value, inner]] : [[value, including ? 0 : 1], HIGHEST];
}

/** The addresses of a block, or of one address; undefined where the text is neither. */
export function addressRange(text: string): Range | undefined {
  const whole = text.includes("/") ? text : `${text}/${text.includes(":") ? 128 : 32}`;
  if (!ipaddr.isValidCIDR(whole)) return undefined;
  const [address, bits] = ipaddr.parseCIDR(whole);
  const isV4 = address.kind() === "ipv4";
  const size = 1n << BigInt((isV4 ? 32 : 128) - bits);
  const value = address.toByteArray().reduce((sum, byte) => (sum << 8n) + BigInt(byte), 0n);
  const start = value - (value % size) + (isV4 ? 0n : V6_BASE);
  return [
    [start, 0],
    [start + size, 0],
  ];
}

/** Sorted, and without gaps of nothing between them. */
function united(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].filter(([from, to]) => compare(from, to) < 0).sort((a, b) => compare(a[0], b[0]));
  const result: Range[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last && compare(range[0], last[1]) <= 0) result[result.length - 1] = [last[0], compare(last[1], range[1]) < 0 ? range[1] : last[1]];
    else result.push(range);
  }
  return result;
}

/** All that is in none of the ranges. */
export function complement(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  let from = LOWEST;
  for (const [start, end] of united(ranges)) {
    result.push([from, start]);
    from = end;
  }
  return united([...result, [from, HIGHEST]]);
}

export function rangesCover(wide: readonly Range[], narrow: readonly Range[]): boolean {
  const whole = united(wide);
  return united(narrow).every(([from, to]) => whole.some((one) => compare(one[0], from) <= 0 && compare(to, one[1]) <= 0));
}

/** Wider than any network that somebody owns (a /8): no list of friends, whatever blocks it is written in. */
export function isMuchOfTheInternet(ranges: readonly Range[]): boolean {
  return united(ranges).some(([[from], [to]]) => {
    if (typeof from !== "bigint" || typeof to !== "bigint") return true;
    return to - from >= (from >= V6_BASE ? WIDEST_V6 : WIDEST_V4);
  });
}

function compare([a, sideOfA]: Cut, [b, sideOfB]: Cut): number {
  return a < b ? -1 : a > b ? 1 : sideOfA - sideOfB;
}
