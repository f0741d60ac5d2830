import { randomUUID } from "node:crypto";
import { EXIT, type ExitCode, type Io } from "composex-core/cli";
import { isPortError } from "composex-core/diagnostics";
import { type OldImage, oldImages, putBack } from "../../operate/old-images.ts";
import { longLivedPlace, type Place } from "../../operate/places.ts";
import { isRefused, type Refused } from "../../operate/refused.ts";
import { ROLLBACK_EXCEPTIONS, type RollbackWay, rollbackWay } from "../../operate/rollback.ts";
import type { OperationPorts } from "../../ports/operation.ts";
import { ask } from "../ask.ts";
import { type OperatingOptions, operating, refusedBy } from "../operating.ts";

export interface RollbackOptions extends OperatingOptions {
  readonly to?: string | undefined;
  readonly byCommit?: true | undefined;
  readonly yes?: true | undefined;
}

/** Brings back what an earlier release deployed: by replaying its stage, or where that cannot be by a run of its commit. */
export function rollback(environment: string, options: RollbackOptions, io: Io): Promise<ExitCode> {
  return operating(options, io, async ({ organisation, ports }) => {
    const place = longLivedPlace(organisation, environment);
    if (isRefused(place)) return place;
    const way = await rollbackWay(place, options.to, ports);
    if (isRefused(way)) return way;
    if (!way.byStage && !options.byCommit) return unavailable(place, way, way.why ?? "");
    const asked = await ask(question(place, way, options), options, io);
    if (asked === "nobody") return { code: "APPROVAL_PENDING", message: "nobody can be asked here", hint: "say it with --yes" };
    if (asked === "no") return EXIT.refused;
    const execution = options.byCommit ? await byCommit(place, way, ports) : await byStage(place, way, ports);
    if (isRefused(execution)) return execution;
    const { pipeline } = place.delivery;
    const { target, commit } = way;
    const images = await compared(place, target.id, ports, io);
    if (options.json) {
      io.stdout(`${JSON.stringify({ pipeline, execution, target: target.id, commit, byStage: !options.byCommit, images }, null, 2)}\n`);
      return EXIT.done;
    }
    io.stdout(`${said(place, way, options)}\npipeline-composer watch ${execution} follows it\n`);
    if (images.length > 0)
      io.stdout(`the compose repository keeps the newer images, which the next release brings again; to put the old ones back:\n`);
    for (const line of putBack(images, organisation)) io.stdout(`  ${line}\n`);
    return EXIT.done;
  });
}

/** The rollback runs already: what cannot be compared is told, and no failure. */
async function compared(place: Place, target: string, ports: OperationPorts, io: Io): Promise<readonly OldImage[]> {
  try {
    return await oldImages(place, target, ports);
  } catch (error) {
    if (!isPortError(error)) throw error;
    io.stderr(`the images of both releases were not compared: ${error.message}\n`);
    return [];
  }
}

async function byStage(place: Place, way: RollbackWay, { pipelines }: OperationPorts): Promise<string | Refused> {
  const started = await refusedBy(ROLLBACK_EXCEPTIONS, "ROLLBACK_UNAVAILABLE", () =>
    pipelines.rollback(place.delivery.pipeline, place.deploy, way.target.id),
  );
  return isRefused(started) ? unavailable(place, way, started.message) : started;
}

async function byCommit({ delivery }: Place, { target, commit }: RollbackWay, { pipelines }: OperationPorts): Promise<string | Refused> {
  if (commit === undefined) return { code: "ROLLBACK_UNAVAILABLE", message: `it is not known which commit ${target.id} was made from` };
  return pipelines.start(delivery.pipeline, { commit, variables: {}, token: randomUUID() });
}

function unavailable({ environment }: Place, { target, commit }: RollbackWay, why: string): Refused {
  const hint =
    commit === undefined
      ? undefined
      : `pipeline-composer rollback ${environment.name} --to ${target.id} --by-commit runs its commit ${commit.slice(0, 7)} through every stage`;
  return { code: "ROLLBACK_UNAVAILABLE", message: `${target.id} cannot be rolled back to: ${why}`, ...(hint !== undefined && { hint }) };
}

function question(place: Place, way: RollbackWay, options: RollbackOptions): string {
  return `${said(place, way, options)}?`.replace(/^(.)/, (letter) => letter.toUpperCase());
}

function said(
  { environment, delivery, deploy, asking }: Place,
  { target, commit }: RollbackWay,
  { byCommit: anew }: RollbackOptions,
): string {
  const of = commit === undefined ? target.id : `${target.id} (${commit.slice(0, 7)})`;
  if (anew) return `${delivery.pipeline} runs ${commit?.slice(0, 7)} of ${target.id} through every stage`;
  const then = asking === deploy ? `; its plan waits for an answer: pipeline-composer approve ${environment.name}` : "";
  return `${environment.name} goes back to ${of}: ${deploy} is done with what it had${then}`;
}
