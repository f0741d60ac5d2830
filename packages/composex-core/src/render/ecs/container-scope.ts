import type { ComputePlatform, Family, FamilyMember } from "../../contract/family.ts";
import type { RenderContext } from "../../contract/render-context.ts";

/** What is known where one container is rendered. */
export interface ContainerScope {
  readonly family: Family;
  readonly member: FamilyMember;
  /** Where the task really runs: what the labels ask for, or what the cluster offers. */
  readonly platform: ComputePlatform;
  readonly windows: boolean;
  readonly context: RenderContext;
}

/** One warning for a key that has no effect where the task runs. `key` stands under the service: `deploy.placement`. */
export function ignoreKey({ member, context }: Pick<ContainerScope, "member" | "context">, key: string, why: string, hint?: string): void {
  const path = [...member.path, ...key.split(".")];
  context.report.warning("COMPOSE_KEY_IGNORED", context.model.project.locateKey(path), `${key} of ${member.name} is ignored: ${why}`, {
    hint,
  });
}
