/**
 * Characters that every YAML reader takes for themselves and people can see: letters, digits, marks, punctuation, symbols and the blank.
 * Line ends that only some readers know (U+0085, U+2028, U+2029), marks of direction and everything else without a glyph are none of them.
 */
const VISIBLE = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u;

export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** In double quotes; what is not visible is written as an escape, so no reader can see anything but one value in it. */
export function doubleQuoted(value: string): string {
  const inner = Array.from(value, (character) => {
    const escape = ESCAPES[character];
    if (escape !== undefined) return escape;
    if (VISIBLE.test(character)) return character;
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
  });
  return `"${inner.join("")}"`;
}

/** In single quotes, which know no escapes; what they cannot carry goes into double quotes. */
export function singleQuoted(value: string): string {
  return isVisible(value) ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value);
}
