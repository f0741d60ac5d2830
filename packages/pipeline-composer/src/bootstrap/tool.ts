import type { Tool } from "composex-core/deploy";

/** What marks the stacks, and what messages of the deployment engine tell people to type. */
export const PIPELINE_COMPOSER: Tool = {
  name: "pipeline-composer",
  ownerTag: "pipeline-composer::name",
  commands: { deploy: "pipeline-composer bootstrap", remove: "pipeline-composer destroy", events: "pipeline-composer status" },
};
