import type { Delivery, Environment, Organisation } from "../../model/organisation.ts";

/** Artifact of the render build: templates, values and the record of the release. */
export const RENDERED = "Rendered";

/** Root stack of an environment in one delivery. */
export function stackOf({ names }: Organisation, { suffix }: Delivery, { name, kind }: Environment): string {
  return names.environmentStack(name, kind === "throwaway" ? suffix : "");
}

/** What an action's `Region` says: nothing where it is that of the pipeline. */
export function regionOf({ shared }: Organisation, { region }: Environment): { readonly Region?: string } {
  return region === shared.region ? {} : { Region: region };
}

export const EXECUTION = "#{codepipeline.PipelineExecutionId}";

/** Regions of environments that are not the pipelines' own; each has a bucket and a key. */
export function otherRegions({ shared, environments }: Organisation): readonly string[] {
  return [...new Set(environments.map(({ region }) => region))].filter((region) => region !== shared.region);
}
