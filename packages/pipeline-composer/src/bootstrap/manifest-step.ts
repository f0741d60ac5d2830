import type { ActionStep } from "composex-core/deploy";
import type { ParameterStore } from "../ports/organisation-ports.ts";
import { type Manifest, manifestText } from "./manifest.ts";

/** Says which stacks there may be, before the first of them is made: what an interrupted run leaves is known to the next one. */
export function manifestStep(name: string, manifest: Manifest, parameters: ParameterStore): ActionStep {
  const text = manifestText(manifest);
  return {
    id: "manifest",
    describe: async () => ((await parameters.get(name)) === text ? undefined : `writes the list of stacks to ${name}`),
    async run() {
      await parameters.put(name, text);
      return {};
    },
  };
}
