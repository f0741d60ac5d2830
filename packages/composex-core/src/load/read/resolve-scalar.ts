import type { Plain } from "../node.ts";

const INTEGER = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const BASED = /^([-+]?)0([oxb])([0-9a-fA-F_]+)$/;
const LEADING_ZERO = /^[-+]?0[0-9_]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9][0-9_]*(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const BASES: Readonly<Record<string, number>> = { o: 8, x: 16, b: 2 };
const DIGITS: Readonly<Record<string, RegExp>> = { o: /^[0-7_]+$/, x: /^[0-9a-fA-F_]+$/, b: /^[01_]+$/ };

/**
 * The value of a plain scalar: YAML 1.2 words (`yes` and dates stay text), with the numbers that compose files use besides (`0440` is
 * octal, `1_000` is a thousand). A whole number too large to be exact stays text.
 */
export function resolveScalar(text: string): Plain {
  switch (text.charCodeAt(0)) {
    case 0x7e: // ~
      return text === "~" ? null : text;
    case 0x6e: // n
    case 0x4e:
      return text === "null" || text === "Null" || text === "NULL" ? null : text;
    case 0x74: // t
    case 0x54:
      return text === "true" || text === "True" || text === "TRUE" ? true : text;
    case 0x66: // f
    case 0x46:
      return text === "false" || text === "False" || text === "FALSE" ? false : text;
    default:
      return text === "" ? null : (resolveNumber(text) ?? text);
  }
}

/** A number that was written like an account or a phone: its zeros are lost. */
export function looksLikeText(text: string, value: Plain): value is number {
  return typeof value === "number" && /^[-+]?0[0-9]{6,}$/.test(text);
}

/** The number a text stands for, if it stands for one. */
export function resolveNumber(text: string): number | undefined {
  const first = text.charCodeAt(0);
  if ((first < 0x30 || first > 0x39) && first !== 0x2d && first !== 0x2b && first !== 0x2e) return undefined;
  if (INTEGER.test(text)) return exact(Number(text.replaceAll("_", "")));
  const based = BASED.exec(text);
  if (based) {
    const [, sign = "", base = "", digits = ""] = based;
    if (!DIGITS[base]?.test(digits)) return undefined;
    return exact((sign === "-" ? -1 : 1) * Number.parseInt(digits.replaceAll("_", ""), BASES[base]));
  }
  if (LEADING_ZERO.test(text)) {
    const digits = text.replaceAll("_", "");
    return exact(/^[-+]?[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits));
  }
  if (FLOAT.test(text)) {
    const value = Number(text.replaceAll("_", ""));
    return Number.isFinite(value) ? value : undefined;
  }
  return undefined;
}

function exact(value: number): number | undefined {
  return Number.isSafeInteger(value) ? value : undefined;
}
