import type { EcsTaskDefinition_Secret as Secret } from "../../cfn/spec/generated/types.ts";
import type { ContainerSecret } from "../../contract/connection.ts";
import type { ContainerScope } from "./container-scope.ts";

/** The secrets of a container by name; of two with one name the later counts. */
export function containerSecrets({ member, context }: ContainerScope, secrets: readonly ContainerSecret[]): readonly Secret[] {
  const byName = new Map<string, Secret>();
  for (const { name, valueFrom } of secrets) {
    if (byName.has(name)) {
      const at = context.model.project.locateKey([...member.path, "secrets"]);
      context.report.warning("ENVIRONMENT_CLASH", at, `two secrets of ${member.name} are called ${name}: the later one counts`);
    }
    byName.set(name, { Name: name, ValueFrom: valueFrom });
  }
  return [...byName.values()].sort((a, b) => (String(a.Name) < String(b.Name) ? -1 : 1));
}
