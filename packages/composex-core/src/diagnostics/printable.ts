const UNPRINTABLE = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text of somebody else's as a terminal may get it: what could move the cursor, or hide or turn other text, is shown as a sign; cut to a length. */
export function printable(text: string, most = text.length): string {
  const cut = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return cut.replace(UNPRINTABLE, (sign) => "\u{fffd}".repeat(sign.length));
}
