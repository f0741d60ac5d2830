export type CommandWords =
  | { readonly ok: true; readonly words: readonly string[] /** The first unquoted shell operator. */; readonly operator?: string }
  | { readonly ok: false; readonly problem: "quote" | "parenthesis" };

const SPACE = /[ \t\r\n]/;
const OPERATOR = /&&|\|\||[;&|<>]/y;

/**
 * A command line as the words that docker compose makes of it: the quotes of a shell, a backslash that makes the next character plain
 * everywhere but in single quotes, and `$(…)` and `` `…` `` kept together. No shell will run it, so an operator is a word like any other.
 */
export function commandWords(line: string): CommandWords {
  const words: string[] = [];
  let word: string | undefined;
  let operator: string | undefined;
  let quote: '"' | "'" | "`" | ")" | undefined;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === "\\" && quote !== "'") {
      at += 1;
      if (at === line.length) return { ok: false, problem: "quote" };
      word = (word ?? "") + line.charAt(at);
    } else if (quote !== undefined) {
      if (character === "(" && quote === ")") return { ok: false, problem: "parenthesis" };
      const closes = character === quote;
      if (closes) quote = undefined;
      // What runs a command elsewhere is text here, signs included.
      if (!closes || character === "`" || character === ")") word = (word ?? "") + character;
    } else if (SPACE.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= "";
    } else if (character === "(" || character === ")") {
      if (character === ")" || !word?.endsWith("$")) return { ok: false, problem: "parenthesis" };
      quote = ")";
      word += character;
    } else {
      if (character === "`") quote = character;
      OPERATOR.lastIndex = at;
      operator ??= OPERATOR.exec(line)?.[0];
      word = (word ?? "") + character;
    }
  }
  if (quote !== undefined) return { ok: false, problem: "quote" };
  if (word !== undefined) words.push(word);
  return operator === undefined ? { ok: true, words } : { ok: true, words, operator };
}
