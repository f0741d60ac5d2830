import type { Report } from "../../diagnostics/index.ts";
import type { Node } from "../node.ts";
import { explainSchemaErrors } from "./explain-schema-errors.ts";
import { composeSchema } from "./schema/compose-schema.ts";
import { schemaErrors } from "./schema-errors.ts";

/** Checks a document against the compose schema; short and long forms both pass. What `x-…` sections hold is not looked at. */
export function validateSchema(document: Node, report: Report): void {
  explainSchemaErrors(schemaErrors(composeSchema, document), report);
}
