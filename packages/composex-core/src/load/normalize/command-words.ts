import { split } from "shlex";

export type CommandWords =
  | { readonly ok: true; readonly words: readonly string[] /** The first unquoted shell operator. */; readonly operator?: string }
  | { readonly ok: false };

/** A command line as its words, with the quotes and escapes of a shell. No shell will run it, so an operator is a word like any other. */
export function commandWords(line: string): CommandWords {
  let words: string[];
  try {
    words = split(line);
  } catch {
    return { ok: false };
  }
  const operator = unquotedOperator(line);
  return operator === undefined ? { ok: true, words } : { ok: true, words, operator };
}

const OPERATOR = /^(?:&&|\|\||[;&|<>])/;

function unquotedOperator(line: string): string | undefined {
  let quote = "";
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === "\\" && quote !== "'") at += 1;
    else if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else {
      const operator = OPERATOR.exec(line.slice(at, at + 2))?.[0];
      if (operator) return operator;
    }
  }
  return undefined;
}
