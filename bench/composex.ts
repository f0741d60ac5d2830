import { fileURLToPath } from "node:url";

/** The built command, to put arguments behind. */
export const composex = fileURLToPath(new URL("../packages/composex-core/dist/bundle/composex.js", import.meta.url));
