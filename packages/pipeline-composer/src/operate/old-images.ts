import type { Organisation } from "../model/organisation.ts";
import type { OperationPorts } from "../ports/operation.ts";
import type { ReleaseRecord } from "../release/release-record.ts";
import { RENDERED } from "../render/cd/context.ts";
import type { Place } from "./places.ts";

/** A service whose image differs between two releases. */
export interface OldImage {
  readonly service: string;
  readonly digest: string;
}

/** What the release of an execution runs that the newest one of the environment does not: the compose repository still has the newer. */
export async function oldImages(
  { delivery, environment, deploy }: Place,
  target: string,
  { pipelines, artifacts }: OperationPorts,
): Promise<readonly OldImage[]> {
  const { pipeline } = delivery;
  const imagesOf = async (execution: string): Promise<Readonly<Record<string, string>>> => {
    const runs = await pipelines.actions(pipeline, execution);
    const place = runs.flatMap(({ outputs }) => outputs).find(({ name }) => name === RENDERED);
    const files = place && (await artifacts.read(place.bucket, place.key));
    const text = files?.["release.json"];
    return text === undefined ? {} : ((JSON.parse(text) as ReleaseRecord).environments[environment.name]?.images ?? {});
  };
  const newest = (await pipelines.executions(pipeline, { atMost: 100, succeededIn: deploy })).find(({ type }) => type === "STANDARD");
  if (!newest || newest.id === target) return [];
  const [old, present] = await Promise.all([imagesOf(target), imagesOf(newest.id)]);
  return Object.entries(old).flatMap(([service, image]) => {
    const digest = /@(sha256:[0-9a-f]{64})$/.exec(image)?.[1];
    return digest === undefined || present[service] === image ? [] : [{ service, digest }];
  });
}

/** The commands that put them back in the compose repository. */
export function putBack(images: readonly OldImage[], { compose, shared }: Organisation): readonly string[] {
  const { source } = compose;
  const address = source.kind === "codecommit" ? `codecommit::${shared.region}://${source.repository}` : "ADDRESS";
  return images.map(
    ({ service, digest }) => `compose-merger rollback --repo ${address} --branch ${source.branch} --service ${service} --to ${digest}`,
  );
}
