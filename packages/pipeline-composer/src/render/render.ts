import type { Organisation } from "../model/organisation.ts";
import { cdStack } from "./cd.ts";
import { ciStack } from "./ci.ts";
import { finish } from "./finish.ts";
import { composeStack, mergeStack, sharedStacks, targetStack } from "./fixed-stacks.ts";
import { mergePipelineStack } from "./merge-pipeline.ts";
import { registryStack } from "./registry.ts";
import type { RenderedStack } from "./rendered-stack.ts";
import { sourcesStack } from "./sources.ts";

/** Organisation → every stack, in no order yet. */
export function render(organisation: Organisation): readonly RenderedStack[] {
  const sources = sourcesStack(organisation);
  const compose = composeStack(organisation);
  return [
    ...sharedStacks(organisation),
    ...organisation.environments.map((environment) => targetStack(organisation, environment)),
    finish(organisation, registryStack(organisation)),
    ...(sources ? [finish(organisation, sources)] : []),
    ...(compose ? [compose] : []),
    mergeStack(organisation),
    ...(organisation.merge.mode === "pipeline" ? [finish(organisation, mergePipelineStack(organisation))] : []),
    ...organisation.applications.map((application) => finish(organisation, ciStack(organisation, application))),
    finish(organisation, cdStack(organisation)),
  ];
}
