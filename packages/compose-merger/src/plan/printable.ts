/** Hostile names must not reach a terminal as they are. */
export function printable(text: string): string {
  return text.slice(0, 80).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\u{fffd}");
}
