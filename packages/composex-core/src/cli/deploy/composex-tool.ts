import type { Tool } from "../../deploy/index.ts";
import { OWNER_TAG } from "../../model/tags.ts";

/** composex, for the deployment engine. */
export const COMPOSEX: Tool = {
  name: "composex",
  ownerTag: OWNER_TAG,
  commands: { deploy: "composex up", remove: "composex down", events: "composex events" },
};
