import type { DeployOutcome, StackDeployment } from "./deployment.ts";
import type { DownOutcome } from "./down.ts";
import type { Target } from "./target.ts";

/** An output of the stack of another step, or of an action. */
export interface OutputOf {
  readonly step: string;
  readonly output: string;
}

/** A text, what another step gives, or several of them, which are joined by commas as lists of CloudFormation are. */
export type Input = string | OutputOf | readonly (string | OutputOf)[];

/** A stack as it shall be, as far as that is known before the steps that it takes values from have run. */
export interface StepDeployment extends Omit<StackDeployment, "parameters" | "bucket" | "serviceRoleArn"> {
  readonly parameters: Readonly<Record<string, Input>>;
  readonly bucket?: Input;
  readonly serviceRoleArn?: Input;
}

/** One stack in some account and region. Several steps may be about one stack: it is brought there in several goes. */
export interface StackStep {
  readonly id: string;
  /** Made when the step is first looked at: a role may not be there before an earlier step has made it. */
  readonly target: () => Promise<Target>;
  readonly stack: StepDeployment;
  /** Steps that come first besides those whose outputs it takes. */
  readonly after?: readonly string[];
}

/** Anything else that has to be done between stacks, such as storing a file in a bucket that one of them makes. Not undone by a removal. */
export interface ActionStep {
  readonly id: string;
  readonly after?: readonly string[];
  readonly inputs?: Readonly<Record<string, Input>>;
  /** What would be done, in one sentence without a full stop; undefined where nothing is left to do. An input that is not known is not there. */
  readonly describe: (inputs: Readonly<Record<string, string>>, signal?: AbortSignal) => Promise<string | undefined>;
  /** Does it, and may be asked again after it was killed at any moment. Gives outputs for the steps behind it. */
  readonly run: (inputs: Readonly<Record<string, string>>, signal?: AbortSignal) => Promise<Readonly<Record<string, string>>>;
}

export type Step = StackStep | ActionStep;

export type StepResult<Outcome = DeployOutcome | DownOutcome> =
  | { readonly kind: "ended"; readonly outcome: Outcome }
  | { readonly kind: "acted"; readonly outputs: Readonly<Record<string, string>> }
  /** It was not begun, and why. */
  | { readonly kind: "skipped"; readonly why: string }
  /** A bug of ours or of an action. The other steps went on. */
  | { readonly kind: "threw"; readonly error: unknown };

export function isStackStep(step: Step): step is StackStep {
  return "stack" in step;
}

/** The outputs that a step takes from others. */
export function takenOutputs(step: Step): readonly OutputOf[] {
  const inputs = isStackStep(step)
    ? [...Object.values(step.stack.parameters), step.stack.bucket, step.stack.serviceRoleArn]
    : Object.values(step.inputs ?? {});
  return inputs.flatMap((input) => (input === undefined ? [] : partsOf(input).filter((part) => typeof part !== "string")));
}

/** Value of an input; undefined where `value` does not know an output that it takes. */
export function inputValue(input: Input, value: (output: OutputOf) => string | undefined): string | undefined {
  const parts = partsOf(input).map((part) => (typeof part === "string" ? part : value(part)));
  return parts.includes(undefined) ? undefined : parts.join(",");
}

/** Steps whose targets are made once; a failure is not kept: a role that is not there yet may be there later. */
export function withOneTarget<Any extends Step>(step: Any): Any {
  if (!isStackStep(step)) return step;
  let made: Promise<Target> | undefined;
  const target = (): Promise<Target> => {
    made ??= step.target().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
  return { ...step, target };
}

/** A step with all steps that come before it by name. */
export function ordered<Any extends Step>(step: Any): { readonly id: string; readonly after: readonly string[]; readonly step: Any } {
  const after = new Set([...(step.after ?? []), ...takenOutputs(step).map(({ step: id }) => id)]);
  return { id: step.id, after: [...after], step };
}

function partsOf(input: Input): readonly (string | OutputOf)[] {
  return typeof input === "string" || "step" in input ? [input] : input;
}
