import type { RemovalPolicy } from "../cfn/index.ts";
import type { ModelResource } from "../contract/model.ts";
import type { Module } from "../contract/module.ts";
import type { ParseContext } from "../contract/parse-context.ts";
import { valueAt } from "../shape/index.ts";
import { POINTER } from "./pointer.ts";

type Resources = ReadonlyMap<string, ReadonlyMap<string, ModelResource>>;

/** The key of this project that encrypts a resource. */
export function keyOf({ module, properties }: ModelResource, modules: readonly Module[], resources: Resources): ModelResource | undefined {
  const whole = modules.find(({ key }) => key === module.key);
  const encryptedBy = whole?.kind === "resource" || whole?.kind === "attached" ? whole.encryptedBy : undefined;
  const written = encryptedBy && valueAt(properties, encryptedBy);
  const [, section, name = ""] = (typeof written === "string" ? new RegExp(POINTER.source).exec(written) : undefined) ?? [];
  return resources.get(`x-${section}`)?.get(name);
}

/**
 * Keys that must outlive their stack: what they encrypt is kept when it leaves the templates, and nobody could read it without them. With the
 * policy of each.
 */
export function keptKeys(
  resources: Resources,
  modules: readonly Module[],
  { project, report }: ParseContext,
): ReadonlyMap<ModelResource, RemovalPolicy> {
  const kept = new Map<ModelResource, RemovalPolicy>();
  for (const resource of [...resources.values()].flatMap((entries) => [...entries.values()])) {
    const { deletionPolicy = "Delete", module, name, path } = resource;
    const key = deletionPolicy === "Delete" ? undefined : keyOf(resource, modules, resources);
    if (!key || key.lookup) continue;
    if (key.deletionPolicy === "Delete") {
      const message = `${module.key}::${name} is kept when it leaves the templates, and ${key.module.key}::${key.name}, which encrypts it, is deleted`;
      report.warning("KEY_NOT_KEPT", project.locateKey(path), message, {
        hint: "nothing can be read without its key: take DeletionPolicy: Delete from the key, which is kept then",
        also: [{ message: "the key is here", where: project.locateKey(key.path) }],
      });
    } else if (key.deletionPolicy === undefined) {
      // A stack that cannot be created leaves nothing behind, unless something else needs the key.
      const standard = deletionPolicy === "RetainExceptOnCreate" ? deletionPolicy : "Retain";
      kept.set(key, kept.get(key) === "Retain" ? "Retain" : standard);
    }
  }
  return kept;
}
