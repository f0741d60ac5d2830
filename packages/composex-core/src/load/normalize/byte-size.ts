const SIZE = /^(-1$|[0-9]+(?:\.[0-9]+)?) ?([a-z]*)$/i;
const UNITS = "kmgtp";

/** Bytes as decimal text, from `512m`, `1.5 GiB` or a plain number, or -1 for no limit; units are powers of 1024. Undefined: no amount of bytes. */
export function parseByteSize(text: string): string | undefined {
  const match = SIZE.exec(text.trim());
  if (!match) return undefined;
  const [, number = "", suffix = ""] = match;
  const unit = suffix.toLowerCase();
  const power = unit === "" || unit === "b" ? 0 : UNITS.indexOf(unit.charAt(0)) + 1;
  if (power === 0 && unit !== "" && unit !== "b") return undefined;
  if (power > 0 && !["", "b", "ib"].includes(unit.slice(1))) return undefined;
  const bytes = Math.trunc(Number(number) * 1024 ** power);
  return Number.isSafeInteger(bytes) ? String(bytes) : undefined;
}
