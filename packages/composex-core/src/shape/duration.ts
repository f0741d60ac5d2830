import { type Shape, spelled } from "./shape.ts";

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** `90s`, `5m`, `2h`, `1d` → seconds. */
export function parseSeconds(written: string): number | undefined {
  const [, amount, unit] = /^(\d{1,7})([smhd])$/.exec(written) ?? [];
  const factor = SECONDS[unit ?? ""];
  return amount === undefined || factor === undefined ? undefined : Number(amount) * factor;
}

/** A time span, read as seconds; between the given ones. Not that of compose files, which take `1h30m`. */
export function duration(description: string, least?: string, most?: string): Shape<number> {
  return spelled(description).as((written, place) => {
    const seconds = parseSeconds(written);
    if (seconds === undefined) {
      const hint = "write a whole number and s, m, h or d: 90m, 24h, 3d";
      place.error("DURATION_INVALID", `${JSON.stringify(written)} is no time span`, { hint });
      return undefined;
    }
    if (seconds >= (parseSeconds(least ?? "") ?? 0) && seconds <= (parseSeconds(most ?? "") ?? seconds)) return seconds;
    place.error("DURATION_INVALID", `${written} is not between ${least} and ${most}`);
    return undefined;
  });
}
