import { Composer, type Document, Lexer, Parser, type YAMLError } from "yaml";
import type { Report } from "../../diagnostics/index.ts";
import type { Source } from "../source.ts";

/** Words and signs of a file: 8,000 large services have 3.6 million, parsed in about 6 s. */
const MAX_LEXEMES = 5_000_000;

/** Scalars are resolved and repeated keys found by us: the library compares every key of a map with every other. */
const OPTIONS = { schema: "failsafe", uniqueKeys: false, prettyErrors: false, logLevel: "silent" } as const;

/** A text as YAML documents; undefined when it is not YAML. */
export function parseYaml(source: Source, report: Report): readonly Document.Parsed[] | undefined {
  const documents = compose(source, report);
  if (!documents) return undefined;
  const lines = new Set<number>();
  for (const error of documents.flatMap((document) => document.errors)) {
    const where = source.position(Math.min(error.pos[0], source.text.length), Math.min(error.pos[1], source.text.length));
    // One slip often upsets the rest of its line; the first complaint says what is wrong.
    if (lines.has(where.line)) continue;
    lines.add(where.line);
    // The library recurses once a level and reports the end of its stack as if it were a mistake of syntax.
    if (/call stack/i.test(error.message)) report.error("NESTING_TOO_DEEP", where, `${source.file} nests lists and mappings too deep`);
    else report.error("YAML_SYNTAX", where, `${source.file} is not valid YAML: ${syntaxMessage(error)}`, { hint: syntaxHint(error) });
    // Where a quote is open, all that follows is read as something else than it is.
    if (opensQuote(error)) break;
  }
  return lines.size > 0 ? undefined : documents;
}

function compose(source: Source, report: Report): readonly Document.Parsed[] | undefined {
  const parser = new Parser();
  const composer = new Composer(OPTIONS);
  const documents: Document.Parsed[] = [];
  let lexemes = 0;
  try {
    for (const lexeme of new Lexer().lex(source.text)) {
      lexemes += 1;
      if (lexemes > MAX_LEXEMES) {
        report.error(
          "FILE_TOO_LARGE",
          undefined,
          `${source.file} holds more values than can be read: more than ${MAX_LEXEMES} words and signs`,
        );
        return undefined;
      }
      for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    }
    for (const token of parser.end()) documents.push(...composer.next(token));
    documents.push(...composer.end(false, source.text.length));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report.error("NESTING_TOO_DEEP", source.position(0, 1), `${source.file} nests lists and mappings too deep`);
    return undefined;
  }
  return documents;
}

function opensQuote(error: YAMLError): boolean {
  return error.code === "MISSING_CHAR" && /quote/.test(error.message);
}

function syntaxMessage(error: YAMLError): string {
  const message = error.message.replace(/\s+/g, " ").trim();
  return message === "" ? error.code : message.charAt(0).toLowerCase() + message.slice(1);
}

function syntaxHint(error: YAMLError): string | undefined {
  if (error.code === "TAB_AS_INDENT") return "indent with spaces";
  if (opensQuote(error)) return "close the quote; lines that go on with quoted text must be indented deeper than its key";
  if (error.code === "BAD_INDENT" || error.code === "MISSING_CHAR")
    return "check the indentation and the brackets of this and the line before";
  return undefined;
}
