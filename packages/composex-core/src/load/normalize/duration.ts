const NANOSECONDS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
  d: 24 * 3600e9,
  w: 7 * 24 * 3600e9,
};
const PART = /([0-9]+(?:\.[0-9]*)?|\.[0-9]+)(ns|us|µs|μs|ms|s|m|h|d|w)/y;

/** A time span as Go prints it (`1m30s`, `500ms`, `24h0m0s`), from `90s`, `1.5h` or `1d12h`. Undefined: no time span. */
export function parseDuration(text: string): string | undefined {
  const nanoseconds = durationNanoseconds(text);
  return nanoseconds === undefined ? undefined : formatDuration(nanoseconds);
}

function durationNanoseconds(text: string): number | undefined {
  const negative = text.startsWith("-");
  const body = text.replace(/^[-+]/, "");
  if (body === "0") return 0;
  if (body === "") return undefined;
  let total = 0;
  for (let at = 0; at < body.length; at = PART.lastIndex) {
    PART.lastIndex = at;
    const match = PART.exec(body);
    if (!match) return undefined;
    total += Number(match[1]) * (NANOSECONDS[match[2] ?? ""] ?? Number.NaN);
  }
  // Go counts nanoseconds in 64 bits: about 290 years.
  if (total > 2 ** 63) return undefined;
  return Math.round(negative ? -total : total);
}

function formatDuration(nanoseconds: number): string {
  if (nanoseconds === 0) return "0s";
  const sign = nanoseconds < 0 ? "-" : "";
  const rest = Math.abs(nanoseconds);
  if (rest < 1e3) return `${sign}${rest}ns`;
  if (rest < 1e6) return `${sign}${rest / 1e3}µs`;
  if (rest < 1e9) return `${sign}${rest / 1e6}ms`;
  const hours = Math.floor(rest / 3600e9);
  const minutes = Math.floor((rest % 3600e9) / 60e9);
  const seconds = decimalSeconds(rest % 60e9);
  if (hours > 0) return `${sign}${hours}h${minutes}m${seconds}s`;
  return minutes > 0 ? `${sign}${minutes}m${seconds}s` : `${sign}${seconds}s`;
}

/** In whole nanoseconds, so that 59.1 does not print as 59.100000000000001. */
function decimalSeconds(nanoseconds: number): string {
  const whole = Math.floor(nanoseconds / 1e9);
  const fraction = String(Math.round(nanoseconds % 1e9))
    .padStart(9, "0")
    .replace(/0+$/, "");
  return fraction === "" ? String(whole) : `${whole}.${fraction}`;
}
