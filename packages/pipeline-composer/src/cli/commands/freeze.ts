import { EXIT, type ExitCode, type Io } from "composex-core/cli";
import { stageOf } from "../../operate/approval.ts";
import { type Place, placesOf, unknownEnvironment } from "../../operate/places.ts";
import type { Refused } from "../../operate/refused.ts";
import { type OperatingOptions, type Operation, operating } from "../operating.ts";

/** What CodePipeline takes as the reason of a disabled transition. */
const REASON = /^[a-zA-Z0-9!@ ().*?-]{1,300}$/;

/** Lets no release enter an environment, nor ask about it. */
export function freeze(environment: string, options: OperatingOptions & { readonly message: string }, io: Io): Promise<ExitCode> {
  const { message: reason } = options;
  return operating(options, io, async (operation) => {
    if (!REASON.test(reason)) {
      const hint = "letters, digits, spaces and !@().*?- are taken";
      return { code: "REASON_INVALID", message: "CodePipeline does not take this reason", hint };
    }
    return change(environment, options, operation, {
      wanted: (place) => place.frozen?.reason === reason,
      set: (pipeline, stage) => operation.ports.pipelines.disable(pipeline, stage, reason),
      done: (names) => `${names} frozen: ${reason}\n`,
    });
  });
}

/** Lets releases in again. */
export function unfreeze(environment: string, options: OperatingOptions, io: Io): Promise<ExitCode> {
  return operating(options, io, (operation) =>
    change(environment, options, operation, {
      wanted: (place) => place.frozen === undefined,
      set: (pipeline, stage) => operation.ports.pipelines.enable(pipeline, stage),
      done: (names) => `${names} open: what waits goes on\n`,
    }),
  );
}

interface Change {
  /** Whether a stage is so already. */
  readonly wanted: (stage: { readonly frozen?: { readonly reason: string } }) => boolean;
  readonly set: (pipeline: string, stage: string) => Promise<void>;
  readonly done: (environments: string) => string;
}

async function change(
  environment: string,
  { json }: OperatingOptions,
  { organisation, ports, io }: Operation,
  { wanted, set, done }: Change,
): Promise<ExitCode | Refused> {
  const places = placesOf(organisation, environment);
  const [first] = places;
  if (!first) return unknownEnvironment(organisation, environment);
  const changed: string[] = [];
  for (const { delivery, entry } of places) {
    const stage = stageOf(await ports.pipelines.state(delivery.pipeline), entry);
    if (stage && wanted(stage)) continue;
    await set(delivery.pipeline, entry);
    changed.push(`${delivery.pipeline}/${entry}`);
  }
  if (json) io.stdout(`${JSON.stringify({ environments: members(first), changed }, null, 2)}\n`);
  else io.stdout(changed.length === 0 ? `${members(first).join(", ")}: nothing to do\n` : done(are(members(first))));
  return EXIT.done;
}

/** A wave is entered as one. */
function members({ wave }: Place): readonly string[] {
  return wave.environments.map(({ name }) => name);
}

function are(names: readonly string[]): string {
  return `${names.join(", ")} ${names.length === 1 ? "is" : "are"}`;
}
