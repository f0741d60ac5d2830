import type { Report } from "../../diagnostics/index.ts";
import { type Node, toPlain } from "../node.ts";
import { explainSchemaErrors, type SchemaError } from "./explain-schema-errors.ts";
import { validate } from "./generated/compose-validator.ts";
import { composeSchema } from "./schema/compose-schema.ts";

type Validator = ((value: unknown) => boolean) & { errors?: readonly SchemaError[] | null };

/** Checks a document against the compose schema; short and long forms both pass. What `x-…` sections hold is not looked at. */
export function validateSchema(document: Node, report: Report): void {
  const check = validate as Validator;
  if (check(toPlain(document))) return;
  explainSchemaErrors(check.errors ?? [], composeSchema, document, report);
}
