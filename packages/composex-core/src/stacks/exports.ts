import { ROOT_STACK, type TemplateOutput } from "../cfn/index.ts";
import { type ExportedValue, rootStackName } from "../cfn/rendered-project.ts";
import type { Report } from "../diagnostics/index.ts";
import { isList, isWired } from "./wired.ts";
import { type Wiring, wiredValues } from "./wiring.ts";

/** An exported value with the stack whose output it is. */
export interface PendingExport {
  readonly title: string;
  readonly id: string;
  readonly exported: ExportedValue;
}

/**
 * Fixes the output ids of exported values before anything refers to them. Reports NAME_COLLISION for two that would have one name: an
 * account takes each name once.
 */
export function collectExports(exports: readonly ExportedValue[], wiring: Wiring, report: Report): readonly PendingExport[] {
  const first = new Map<string, ExportedValue>();
  return exports.map((exported) => {
    const { owner, attribute, value } = exported;
    const name = exportName(exported);
    const other = first.get(name);
    if (other) {
      const where = exported.where ?? other.where;
      report.error("NAME_COLLISION", where, `two resources called "${owner}" would both export their ${attribute} as "${name}"`, {
        hint: `rename one of the resources called "${owner}"`,
        ...(other.where && other.where !== where && { also: [{ message: "the other one is here", where: other.where }] }),
      });
    } else first.set(name, exported);
    const id = `${owner}${attribute.replace(/[^A-Za-z0-9]/g, "")}`;
    if (isWired(value)) wiring.nameExport(value, id);
    const [only, ...others] = new Set(wiredValues(value).map((part) => wiring.home(part)));
    return { title: others.length === 0 && only !== undefined ? only : ROOT_STACK, id, exported };
  });
}

/** What people know values as, by the key of the value. */
export function descriptions(pending: readonly PendingExport[]): ReadonlyMap<string, string> {
  const described = new Map([[rootStackName.key, "Name of the root stack"]]);
  for (const { exported } of pending) if (isWired(exported.value)) described.set(exported.value.key, exported.description);
  return described;
}

/** `<owner>::<attribute>`; the name of the root stack comes before it. */
function exportName({ owner, attribute }: ExportedValue): string {
  return `${owner}::${attribute.replace(/[^A-Za-z0-9:-]/g, "")}`;
}

/** Outputs of each stack that are exported, and those of the root that show them to people. */
export function emitExports(pending: readonly PendingExport[], wiring: Wiring): ReadonlyMap<string, Record<string, TemplateOutput>> {
  const byStack = new Map<string, Record<string, TemplateOutput>>();
  const at = (title: string): Record<string, TemplateOutput> => {
    const known = byStack.get(title) ?? {};
    byStack.set(title, known);
    return known;
  };
  for (const { title, id, exported } of pending) {
    const { value, description: Description } = exported;
    const rootName = wiring.use(rootStackName, title) as { Ref: string };
    const name = { "Fn::Sub": `\${${rootName.Ref}}::${exportName(exported)}` };
    const data = wiring.resolve(value, title);
    at(title)[id] = { Description, Value: isWired(value) && isList(value) ? { "Fn::Join": [",", data] } : data, Export: { Name: name } };
    if (exported.atRoot && title !== ROOT_STACK && isWired(value)) {
      wiring.lift(value, ROOT_STACK);
      at(ROOT_STACK)[id] = { Description, Value: wiring.valueAt(ROOT_STACK, value) };
    }
  }
  return byStack;
}
