const SECONDS: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 1e-3, us: 1e-6, µs: 1e-6, ns: 1e-9 };

/** Seconds of a duration as the loader writes it: `1m30s`, `500ms`. Rounded up, so that a short time never becomes none. */
export function durationSeconds(text: string): number {
  let seconds = 0;
  for (const [, number, unit] of text.matchAll(/(\d+(?:\.\d+)?)(h|ms|us|µs|ns|m|s)/g))
    seconds += Number(number) * (SECONDS[unit as string] ?? 0);
  return Math.ceil(Number(seconds.toFixed(9)));
}
