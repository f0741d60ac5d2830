import type { ModuleEntry } from "../../contract/module.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import { didYouMean, type Path } from "../../diagnostics/index.ts";
import { Fields } from "../../model/fields.ts";
import { isRecord } from "../../shape/is-record.ts";
import { checkLookup } from "../lookup-query.ts";
import { PRINCIPAL_ACTIONS, PRINCIPALS } from "./access.ts";
import { parseRedrive, type Redrive } from "./redrive.ts";

export interface QueueSpec {
  /** As written, but for what follows. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly fifo: boolean;
  readonly redrive?: Redrive;
  readonly principals: readonly PrincipalAccess[];
}

/** AWS services that may use the queue. */
export interface PrincipalAccess {
  readonly right: keyof typeof PRINCIPAL_ACTIONS;
  readonly principals: readonly string[];
}

const ENTRY_KEYS = { Properties: [], MacroParameters: [], Lookup: [], Settings: [], Services: [], DeletionPolicy: [] };
const QUEUE_ARN = /^arn:aws[\w-]*:sqs:[a-z0-9-]+:\d{12}:[\w-]{1,80}(\.fifo)?$/;

export function parse({ value, path }: ModuleEntry, context: ParseContext): QueueSpec | undefined {
  const { project, report } = context;
  const fields = Fields.read(value, path, ENTRY_KEYS, context);
  if (!fields) return undefined;
  if (fields.has("Lookup")) {
    checkLookup(fields.value("Lookup"), fields.at("Lookup"), QUEUE_ARN, context);
    for (const key of ["Properties", "MacroParameters"]) {
      if (!fields.has(key)) continue;
      report.warning("KEY_UNUSED", project.locateKey(fields.at(key)), `${key} changes nothing: the queue is looked up, not created`, {
        hint: `remove ${key} or Lookup`,
      });
    }
    return { properties: {}, fifo: false, principals: [] };
  }
  const properties = fields.value("Properties") ?? {};
  if (!isRecord(properties)) {
    report.error("TYPE_MISMATCH", project.locate(fields.at("Properties")), "Properties takes a map");
    return undefined;
  }
  const at = fields.at("Properties");
  const { RedrivePolicy, FifoQueue, QueueName, ...others } = properties;
  const fifo = String(FifoQueue) === "true";
  const name = fifoName(QueueName, fifo, [...at, "QueueName"], context);
  const redrive = RedrivePolicy === undefined ? undefined : parseRedrive(RedrivePolicy, [...at, "RedrivePolicy"], context);
  return {
    properties: {
      ...others,
      ...(name !== undefined && { QueueName: name }),
      // SQS knows no FifoQueue: false; a standard queue is one without the attribute.
      ...(fifo && { FifoQueue: true }),
    },
    fifo,
    ...(redrive && { redrive }),
    principals: parsePrincipals(fields, context),
  };
}

/** SQS wants `.fifo` at the end of the name of such a queue, and of no other. */
function fifoName(name: unknown, fifo: boolean, path: Path, { project, report }: ParseContext): unknown {
  if (typeof name !== "string" || name.endsWith(".fifo") === fifo) return name;
  if (!fifo) {
    report.error("QUEUE_NAME", project.locate(path), `"${name}" is the name of a FIFO queue`, { hint: "add FifoQueue: true" });
    return name;
  }
  report.warning("QUEUE_NAME", project.locate(path), `the queue is created as "${name}.fifo"`, { hint: `write QueueName: ${name}.fifo` });
  return `${name}.fifo`;
}

function parsePrincipals(fields: Fields, context: ParseContext): readonly PrincipalAccess[] {
  if (!fields.has("MacroParameters")) return [];
  const macro = Fields.read(fields.value("MacroParameters"), fields.at("MacroParameters"), { AwsPrincipalsAccess: [] }, context);
  if (!macro?.has("AwsPrincipalsAccess")) return [];
  const rights = Object.fromEntries(Object.keys(PRINCIPAL_ACTIONS).map((right) => [right, []]));
  const access = Fields.read(macro.value("AwsPrincipalsAccess"), macro.at("AwsPrincipalsAccess"), rights, context);
  if (!access) return [];
  return (Object.keys(PRINCIPAL_ACTIONS) as PrincipalAccess["right"][]).flatMap((right) => {
    const principals = principalsOf(access.value(right), access.at(right), context);
    return principals.length > 0 ? [{ right, principals }] : [];
  });
}

function principalsOf(value: unknown, path: Path, { project, report }: ParseContext): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report.error("TYPE_MISMATCH", project.locate(path), `${String(path.at(-1))} takes a list of AWS services`);
    return [];
  }
  return value.flatMap((name, index) => {
    const principal = typeof name === "string" ? PRINCIPALS[name] : undefined;
    if (principal !== undefined) return [principal];
    report.error("PRINCIPAL_UNKNOWN", project.locate([...path, index]), `"${String(name)}" is no AWS service that uses queues`, {
      hint: didYouMean(String(name), Object.keys(PRINCIPALS)),
    });
    return [];
  });
}
