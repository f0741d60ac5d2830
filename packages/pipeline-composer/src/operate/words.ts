import type { Paint } from "composex-core/diagnostics";

export interface Marked {
  readonly mark: string;
  readonly words: string;
}

/** A status of the service as a sign and in words. */
export function marked(status: string, paint: Paint): Marked {
  switch (status) {
    case "Succeeded":
      return { mark: paint.cyan("✔"), words: "succeeded" };
    case "Failed":
      return { mark: paint.red("✖"), words: "failed" };
    case "InProgress":
      return { mark: paint.bold("▶"), words: "runs" };
    case "Asks":
      return { mark: paint.yellow("?"), words: "waits for people" };
    case "Skipped":
      return { mark: paint.dim("↓"), words: "skipped" };
    case "":
      return { mark: paint.dim("·"), words: "never run" };
    default:
      return { mark: paint.yellow("■"), words: status.toLowerCase() };
  }
}

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** `2 hours`, in the largest unit. */
export function age(milliseconds: number): string {
  for (const [unit, length] of UNITS) {
    const count = Math.floor(milliseconds / length);
    if (count > 0) return `${count} ${unit}${count === 1 ? "" : "s"}`;
  }
  return `${Math.max(0, Math.round(milliseconds / 1_000))} s`;
}
