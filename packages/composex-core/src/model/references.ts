import type { Family } from "../contract/family.ts";
import type { Grant, ModelResource } from "../contract/model.ts";
import type { AttachedModule, Module, ModuleReference, ResourceModule } from "../contract/module.ts";
import type { ParseContext } from "../contract/parse-context.ts";
import type { ServiceSetting } from "../contract/service-setting.ts";
import { didYouMean, type Path } from "../diagnostics/index.ts";
import type { Project } from "../load/index.ts";
import { isRecord, valueAt } from "../shape/index.ts";
import { keyOf } from "./keys.ts";
import { POINTER } from "./pointer.ts";

type Resources = ReadonlyMap<string, ReadonlyMap<string, ModelResource>>;

/**
 * Checks what modules point at, and reports resources that point at each other in a circle. Returns what each target must let others do
 * by its resource policy.
 */
export function connectReferences(
  resources: Resources,
  modules: readonly Module[],
  context: ParseContext,
): ReadonlyMap<ModelResource, readonly Grant[]> {
  const pointsAt = new Map<ModelResource, readonly PointedAt[]>();
  const grants = new Map<ModelResource, readonly Grant[]>();
  const add = (target: ModelResource, grant: Grant): void => {
    grants.set(target, [...(grants.get(target) ?? []), grant]);
  };
  for (const [key, entries] of resources) {
    const module = modules.find((candidate) => candidate.key === key);
    for (const resource of entries.values()) {
      const references = module && isOfEntries(module) ? (module.references?.(resource) ?? []) : [];
      const targets = references.flatMap((reference) => {
        const target = findTarget(resources, reference, context);
        if (!target) return [];
        const { grant } = reference;
        if (grant) {
          add(target, { from: resource, ...grant });
          // Who sends to an encrypted resource sends nothing without the key.
          const key = keyOf(target, modules, resources);
          if (key) add(key, { from: resource, principal: grant.principal, actions: KEY_ACTIONS });
        }
        return [{ target, path: reference.path }];
      });
      pointsAt.set(resource, [...targets, ...pointers(resource, resources, context.project)]);
    }
  }
  reportCircles(pointsAt, context);
  return grants;
}

/** Checks what settings of services point at. */
export function checkSettingReferences(
  families: readonly Family[],
  settings: readonly ServiceSetting[],
  resources: Resources,
  context: ParseContext,
): void {
  const members = families.flatMap((family) => family.members);
  for (const setting of settings) {
    const specs = members.flatMap((member) => member.settings.get(setting.key) ?? []);
    for (const reference of specs.flatMap((spec) => setting.references?.(spec) ?? [])) findTarget(resources, reference, context);
  }
}

/** What AWS services need of the key of what they send to. */
const KEY_ACTIONS = ["kms:Decrypt", "kms:GenerateDataKey"];

function isOfEntries(module: Module): module is ResourceModule | AttachedModule {
  return module.kind === "resource" || module.kind === "attached";
}

interface PointedAt {
  readonly target: ModelResource;
  readonly path: Path;
}

/** What the texts of an entry point at; those that lead nowhere are reported where they are resolved. */
function pointers({ path: entry }: ModelResource, resources: Resources, { extensions, secrets, volumes }: Project): readonly PointedAt[] {
  const found: PointedAt[] = [];
  const walk = (data: unknown, path: Path): void => {
    if (typeof data === "string") {
      for (const [, key, target] of data.matchAll(POINTER)) {
        const resource = resources.get(`x-${key}`)?.get(target ?? "");
        if (resource) found.push({ target: resource, path });
      }
    } else if (Array.isArray(data)) data.forEach((item, index) => walk(item, [...path, index]));
    else if (isRecord(data)) for (const [key, value] of Object.entries(data)) walk(value, [...path, key]);
  };
  walk(valueAt({ ...extensions, secrets, volumes }, entry), entry);
  return found;
}

function findTarget(
  resources: Resources,
  { module, name, path }: ModuleReference,
  { project, report }: ParseContext,
): ModelResource | undefined {
  const target = resources.get(module)?.get(name);
  if (!target && !isDeclared(project, module, name)) {
    report.error("RESOURCE_UNDEFINED", project.locate(path), `${module} has no "${name}"`, {
      hint: didYouMean(name, resources.get(module)?.keys() ?? []),
    });
  }
  return target;
}

/** Whether a file defines the resource, if only with a problem that is reported where it stands. */
export function isDeclared(project: Project, module: string, name: string): boolean {
  const section = project.extensions[module];
  if (isRecord(section) && Object.hasOwn(section, name)) return true;
  const items = [project.secrets, project.volumes].map((all) => (Object.hasOwn(all, name) ? all[name] : undefined));
  return items.some((item) => isRecord(item) && Object.hasOwn(item, module));
}

function reportCircles(pointsAt: ReadonlyMap<ModelResource, readonly PointedAt[]>, { project, report }: ParseContext): void {
  const done = new Set<ModelResource>();
  const way: ModelResource[] = [];
  const visit = (resource: ModelResource): void => {
    if (done.has(resource)) return;
    way.push(resource);
    for (const { target, path } of pointsAt.get(resource) ?? []) {
      const from = way.indexOf(target);
      if (from === -1) visit(target);
      else {
        const circle = [...way.slice(from), target].map(({ module, name }) => `${module.key}::${name}`).join(" needs ");
        report.error("REFERENCE_CYCLE", project.locate(path), `resources need each other in a circle: ${circle}`, {
          hint: "drop one of the references: none of them could be created first",
        });
      }
    }
    way.pop();
    done.add(resource);
  };
  for (const resource of pointsAt.keys()) visit(resource);
}
