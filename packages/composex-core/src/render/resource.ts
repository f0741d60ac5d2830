import { attribute, pseudo, Resource, ref, type Value } from "../cfn/index.ts";
import type { PolicyStatement } from "../contract/connection.ts";
import type { Grant, ModelResource } from "../contract/model.ts";
import type { Adopted, AttachedModule, EntryModule, NewResource, ResourceModule } from "../contract/module.ts";
import type { RenderContext, Rendered } from "../contract/render-context.ts";
import { foundKeyName } from "../lookup/find-tagged.ts";
import { isRecord } from "../shape/index.ts";

/** An entry of a section in its final form: created with what stands beside it, or found. */
export function renderResource(
  module: ResourceModule | AttachedModule,
  resource: ModelResource,
  found: unknown,
  context: RenderContext,
): Rendered {
  if (found !== undefined) return take(module, resource, found, module.adopt?.(found, resource, context) ?? {}, context);
  const named = module.kind === "attached" ? module.named?.(resource, context) : undefined;
  return named ? take(module, resource, {}, named, context) : create(module, resource, context);
}

function create(module: EntryModule, resource: ModelResource, context: RenderContext): Rendered {
  const { path, properties, deletionPolicy = context.model.kept.get(resource) } = resource;
  const pointed = context.resolve(properties, [...path, "Properties"], (at) => module.pointerValue?.(at.slice(path.length + 1)));
  const resolved = { ...module.defaults, ...pointed };
  const fresh: NewResource = { ...resource, resolved, granted: (arn) => grantStatements(context.model.grants.get(resource) ?? [], arn) };
  const making = module.make?.(fresh, context) ?? { properties: resolved };
  const main = new Resource(
    module.key.slice(2),
    module.idOf?.(resource) ?? resource.logicalName,
    resource.type ?? module.type,
    making.properties,
    {
      path,
      ...(deletionPolicy && { deletionPolicy }),
      ...(making.dependsOn && { dependsOn: making.dependsOn }),
    },
  );
  const { resources = [], handles } = making.beside?.(main) ?? {};
  const values: Record<string, Value<string>> = {};
  for (const [name, { from }] of Object.entries(module.returnValues)) {
    const value = from === "Ref" ? ref(main) : typeof from === "string" ? attribute(main, from) : from.make(main, handles);
    if (value !== undefined) values[name] = value;
  }
  return { resources: [main, ...resources], values, atRoot: namesAtRoot(module), handles };
}

/** A resource that is there: what a lookup found of it, and what the module says of it. */
function take(
  module: EntryModule,
  resource: ModelResource,
  found: unknown,
  { resources = [], handles, values: more }: Adopted,
  { model, report }: RenderContext,
): Rendered {
  const { name, path } = resource;
  for (const { from, principal } of model.grants.get(resource) ?? []) {
    const message = `${module.key}::${name} is not ours to change: its policy must let ${principal} use it for ${from.module.key}::${from.name}`;
    report.warning("GRANT_MISSING", model.project.locateKey(path), message);
  }
  const values: Record<string, Value<string>> = {};
  for (const key of Object.keys(module.returnValues)) {
    const value = isRecord(found) ? found[key] : undefined;
    if (typeof value === "string") values[key] = value;
  }
  const key = isRecord(found) && module.encryptedBy ? found[foundKeyName(module.encryptedBy)] : undefined;
  return {
    resources,
    values: { ...values, ...more },
    atRoot: namesAtRoot(module),
    ...(typeof key === "string" && { encryptionKey: key }),
    handles,
  };
}

function namesAtRoot({ returnValues }: EntryModule): readonly string[] {
  return Object.entries(returnValues).flatMap(([name, { atRoot }]) => (atRoot ? [name] : []));
}

/**
 * Statements of a resource's own policy for what others need of it. They are held to this account and not to one source, as a bucket that
 * names a queue and a queue that names the bucket could neither be created first.
 */
function grantStatements(grants: readonly Grant[], arn: Value<string>): readonly PolicyStatement[] {
  const bySid = new Map<string, { readonly principals: Set<string>; readonly actions: readonly string[] }>();
  for (const { principal, actions } of grants) {
    const sid = actions.map((action) => action.slice(action.indexOf(":") + 1).replace(/[^A-Za-z0-9]/g, "")).join("");
    const known = bySid.get(sid) ?? { principals: new Set<string>(), actions };
    bySid.set(sid, known);
    known.principals.add(principal);
  }
  return [...bySid].map(([Sid, { principals, actions }]) => ({
    Sid,
    Effect: "Allow",
    Principal: { Service: [...principals].sort() },
    Action: actions,
    Resource: arn,
    Condition: { StringEquals: { "aws:SourceAccount": pseudo("AWS::AccountId") } },
  }));
}
