import type { Family } from "../contract/family.ts";
import type { GrantedAccess, Link, ModelResource, WantedOfResource } from "../contract/model.ts";
import type { ResourceModule } from "../contract/module.ts";
import type { AccessTable } from "../contract/module-facts.ts";
import type { ParseContext } from "../contract/parse-context.ts";
import { didYouMean, type Path } from "../diagnostics/index.ts";
import { either, list, map, type Place, placeOf, record, type Shape, text } from "../shape/index.ts";
import { accessShape } from "./access.ts";
import { VARIABLE_NAME } from "./variable-name.ts";

/** A `Services` entry as it was read. */
export interface LinkEntry {
  /** Task family or compose service. */
  readonly name: string;
  /** Where the name stands. */
  readonly namePlace: Place;
  readonly place: Place;
  readonly wants: WantedOfResource;
  readonly saysAccess: boolean;
  /** The module's own keys. */
  readonly use: object;
}

/**
 * `Services` of an x-resource in map form (`{api: {Access: RW}}`) and list form (`[{name: api, access: RW}]`), with the module's own keys.
 * Earlier releases wrote keys in lower case.
 */
export function linksShape({ key, access, uses, returnValues, noun, byNetwork = false }: ResourceModule): Shape<readonly LinkEntry[]> {
  const keys = {
    ...(Object.keys(access).length > 0 && { Access: accessShape(key, access, byNetwork).was("access").emptyable() }),
    ...(Object.keys(returnValues).length > 0 && { ReturnValues: returnValuesShape().was("returnvalues", "return_values").emptyable() }),
    ...uses,
  };
  const description = `What one service or task family does with the ${noun}.`;
  return either(
    `Services and task families that use the ${noun}: a map by their names; a list with name in the first releases.`,
    map("", record(description, keys).orEmpty()),
    list("", record(description, { name: text("Service or task family.").was("Name").required(), ...keys })),
  ).as((written) => {
    const items: readonly (readonly [string, Written])[] = Array.isArray(written)
      ? written.map((item: Written & { readonly name: string }) => [item.name, item] as const)
      : Object.entries(written as Readonly<Record<string, Written>>);
    return items.map(([name, item]): LinkEntry => {
      const place = placeOf(item);
      return {
        name,
        place,
        namePlace: Array.isArray(written) ? placeOf(item, "name") : place,
        wants: { access: item.Access ?? [], returnValues: item.ReturnValues ?? [] },
        saysAccess: item.Access !== undefined,
        use: item,
      };
    });
  });
}

interface Written {
  readonly Access?: readonly GrantedAccess[];
  readonly ReturnValues?: WantedOfResource["returnValues"];
}

function returnValuesShape(): Shape<WantedOfResource["returnValues"]> {
  const variable = either(
    "Variable that holds it.",
    text("", VARIABLE_NAME),
    record("", { EnvVarName: text("Variable that holds it.", VARIABLE_NAME).required() }),
  );
  return map("Return values that the containers get, each by the name of a variable.", variable).as((written) =>
    Object.entries(written).map(([name, given]) => ({
      name,
      variable: typeof given === "string" ? given : given.EnvVarName,
      path: placeOf(written, name).path,
    })),
  );
}

/** The families that entries name: a name is a task family, else a compose service, and then its container in every family that holds it. */
export function linksOf(
  resource: ModelResource,
  entries: readonly LinkEntry[],
  families: readonly Family[],
  { project, report }: ParseContext,
): readonly Link[] {
  return entries.flatMap(({ name, namePlace, place, wants, saysAccess, use }) => {
    const family = families.find((candidate) => candidate.name === name);
    const targets = family ? [family] : families.filter((candidate) => candidate.members.some((member) => member.name === name));
    if (targets.length === 0) {
      const known = new Set([...families.map((candidate) => candidate.name), ...Object.keys(project.services)]);
      namePlace.keyError("SERVICE_UNDEFINED", `"${name}" is neither a service nor a task family`, { hint: didYouMean(name, known) });
    }
    return targets.map((target): Link => {
      if (!saysAccess) reportNoAccess(target, resource, place.path, { project, report });
      const services = family ? target.members.map((member) => member.name) : [name];
      return { resource, family: target, services, use, wants, path: place.path };
    });
  });
}

function reportNoAccess({ name }: Family, resource: ModelResource, path: Path, { project, report }: ParseContext): void {
  const { key, access, byNetwork } = resource.module;
  if (byNetwork) return;
  const example = accessExample(access);
  if (example === undefined) return;
  report.warning("ACCESS_MISSING", project.locateKey(path), `${name} uses ${key}::${resource.name} without Access: it gets no IAM right`, {
    hint: `add "Access: ${example}"`,
  });
}

/** How `Access` is written: `RO`, or `{Table: RO}` where it is by part. */
function accessExample(table: AccessTable): string | undefined {
  const [first] = Object.entries(table);
  if (!first) return undefined;
  const [part, names] = first;
  const name = Object.keys(names)[0] ?? "";
  return part === "" ? name : `{${part}: ${name}}`;
}
