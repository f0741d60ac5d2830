import type { ActionStep } from "composex-core/deploy";
import { isPortError, PortError } from "composex-core/diagnostics";
import type { OrganisationPorts } from "../ports/organisation-ports.ts";
import type { StackId } from "../render/rendered-stack.ts";

/** The three commands in one file. */
export interface Tools {
  readonly bytes: Uint8Array;
  /** Hex. */
  readonly sha256: string;
}

/** The shared stack of one region, which makes a templates bucket. */
export interface BucketStack extends StackId {
  readonly step: string;
}

/** Puts the tools into the templates bucket of every region, where builds get them by their hash. An object is made once and never changes. */
export function toolsStep(bundle: Tools, stacks: readonly BucketStack[], target: OrganisationPorts["target"]): ActionStep {
  const key = `tools/${bundle.sha256}/tools.mjs`;
  const buckets = (inputs: Readonly<Record<string, string>>) =>
    stacks.flatMap(({ step, account, region }) => {
      const bucket = inputs[step];
      return bucket === undefined ? [] : [{ bucket, account, region }];
    });
  const missing = async (inputs: Readonly<Record<string, string>>) => {
    const found = await Promise.all(
      buckets(inputs).map(async (place) => {
        const { storage } = await target(place.account, place.region);
        return { ...place, storage, stored: await storage.sha256(place.bucket, key, place.account) };
      }),
    );
    const other = found.find(({ stored }) => stored !== undefined && stored !== bundle.sha256);
    if (other) throw new PortError("TEMPLATE_CHANGED", `${other.bucket}/${key} does not hold what its name says`);
    return found.filter(({ stored }) => stored === undefined);
  };
  return {
    id: "tools",
    inputs: Object.fromEntries(stacks.map(({ step }) => [step, { step, output: "TemplatesBucket" }])),
    async describe(inputs) {
      const open = stacks.length - buckets(inputs).length + (await missing(inputs)).length;
      return open === 0 ? undefined : `uploads the tools of the builds, ${key}, to ${open === 1 ? "1 bucket" : `${open} buckets`}`;
    },
    async run(inputs) {
      const text = new TextDecoder().decode(bundle.bytes);
      for (const { storage, bucket, account } of await missing(inputs)) {
        await storage.put({ bucket, key, text, sha256: bundle.sha256, once: true }, account).catch((error: unknown) => {
          // Somebody else was faster; the next look says whether with the same bytes.
          if (!(isPortError(error) && error.code === "PreconditionFailed")) throw error;
        });
      }
      const left = await missing(inputs);
      if (left.length > 0) throw new PortError("TOOLS_MISSING", `${key} is still not in ${left.map(({ bucket }) => bucket).join(", ")}`);
      return {};
    },
  };
}
