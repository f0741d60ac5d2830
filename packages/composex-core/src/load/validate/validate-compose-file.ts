import type { Report } from "../../diagnostics/index.ts";
import { parseDocuments } from "../read/parse-documents.ts";
import { Source } from "../source.ts";
import { validateSchema } from "./validate-schema.ts";

/**
 * Checks the text of one compose file by itself: YAML, and the compose schema. Variables stay as they are, other files are not read.
 * `file` is the name to show; `text` has no byte order mark.
 */
export function validateComposeFile(text: string, file: string, report: Report): void {
  const source = new Source(file, text);
  const documents = parseDocuments(source, report);
  if (documents?.length === 0) report.error("FILE_EMPTY", source.position(0, 0), `${file} is an empty compose file`);
  for (const document of documents ?? []) validateSchema(document, report);
}
