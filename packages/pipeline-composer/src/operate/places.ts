import { didYouMean } from "composex-core/diagnostics";
import type { Delivery, Environment, Organisation, Wave } from "../model/organisation.ts";
import type { Refused } from "./refused.ts";

/** Where a release passes an environment. */
export interface Place {
  readonly delivery: Delivery;
  readonly wave: Wave;
  readonly environment: Environment;
  /** Stage that a release enters first. */
  readonly entry: string;
  /** Stage in which people are asked; undefined where nobody is. */
  readonly asking?: string;
  /** Stage that changes the environment. */
  readonly deploy: string;
}

/** Name of the action that waits for people. */
export const APPROVE = "Approve";

export function planArtifact({ name }: Wave): string {
  return `Plan_${name}`;
}

/** Every place of an environment: a throw-away one may be passed by several deliveries. */
export function placesOf({ deliveries }: Organisation, environment: string): readonly Place[] {
  return deliveries.flatMap((delivery) =>
    delivery.waves.flatMap((wave) => {
      const member = wave.environments.find(({ name }) => name === environment);
      return member ? [placeIn(delivery, wave, member)] : [];
    }),
  );
}

function placeIn(delivery: Delivery, wave: Wave, environment: Environment): Place {
  const { name, kind } = wave;
  if (kind === "throwaway") return { delivery, wave, environment, entry: `Try-${name}`, deploy: `Try-${name}` };
  const { approval, onFailure } = environment;
  const deploy = `Deploy-${name}`;
  const asking = approval && { asking: onFailure === "stop" ? deploy : `Approve-${name}` };
  return { delivery, wave, environment, entry: `Check-${name}`, deploy, ...asking };
}

/** Where a stage stands. */
export function placeOfStage(organisation: Organisation, stage: string): Place | undefined {
  const places = organisation.environments.flatMap(({ name }) => placesOf(organisation, name));
  return places.find(({ entry, asking, deploy }) => [entry, asking, deploy].includes(stage));
}

/** The one place of a long-lived environment. */
export function longLivedPlace(organisation: Organisation, environment: string): Place | Refused {
  const [place] = placesOf(organisation, environment);
  if (!place) return unknownEnvironment(organisation, environment);
  if (place.wave.kind === "long-lived") return place;
  return {
    code: "ENVIRONMENT_THROWAWAY",
    message: `${environment} is a throw-away environment: nobody is asked about it, and it is not rolled back`,
  };
}

export function unknownEnvironment({ environments }: Organisation, environment: string): Refused {
  const hint = didYouMean(
    environment,
    environments.map(({ name }) => name),
  );
  return { code: "ENVIRONMENT_UNDEFINED", message: `there is no environment "${environment}"`, ...(hint !== undefined && { hint }) };
}

/** A pipeline by its name, with or without that of the organisation, or by its application. */
export function pipelineNamed(organisation: Organisation, given: string | undefined): string | Refused {
  const all = pipelinesOf(organisation);
  if (given === undefined) {
    const [first, ...others] = organisation.deliveries;
    if (first && others.length === 0) return first.pipeline;
    return {
      code: "PIPELINE_UNDEFINED",
      message: "there is more than one delivery",
      hint: `name one of ${organisation.deliveries.map(({ pipeline }) => pipeline).join(", ")}`,
    };
  }
  const application = organisation.applications.find(({ name }) => name === given);
  const found =
    all.find((name) => name === given || name === `${organisation.name}-${given}` || name === organisation.names.pipeline(given)) ??
    application?.pipeline;
  if (found !== undefined) return found;
  const hint = didYouMean(given, [...all, ...organisation.applications.map(({ name }) => name)]);
  return { code: "PIPELINE_UNDEFINED", message: `there is no pipeline "${given}"`, hint: hint ?? `there are ${all.join(", ")}` };
}

/** The deliveries first. */
export function pipelinesOf({ deliveries, applications, merge, names }: Organisation): readonly string[] {
  return [
    ...deliveries.map(({ pipeline }) => pipeline),
    ...(merge.mode === "pipeline" ? [names.pipeline("merge")] : []),
    ...applications.map(({ pipeline }) => pipeline),
  ];
}
