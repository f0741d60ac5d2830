import type { StackDeployment } from "../deploy/deployment.ts";
import type { Target } from "../deploy/target.ts";
import type { TemplateNode } from "../deploy/template-tree.ts";
import type { CloudFormationPort, ResourceDrift, StackEvent, StackFacts, StackResourceFacts } from "../ports/cloudformation.ts";
import { deployment } from "./deployments.ts";

/** What every scripted stack was made from. */
const TEMPLATES: TemplateNode = {
  template: { Resources: { Queue: { Type: "AWS::SQS::Queue", Properties: { VisibilityTimeout: 30 } } } },
  children: {},
};

/** The deployment that a scripted stack already is. */
export const SCRIPTED: StackDeployment = { ...deployment("shop", 30), templates: TEMPLATES, tags: {} };

/** A stack in a state that no emulator can be brought into. */
export interface Script {
  /** What the stack says from question to question; the last state stays. `undefined`: it is gone. */
  readonly states: (Partial<StackFacts> | undefined)[];
  /** Oldest first. */
  events?: StackEvent[];
  readonly resources?: readonly StackResourceFacts[];
  readonly drifts?: readonly ResourceDrift[];
  readonly changeSets?: readonly string[];
  /** States that follow an operation, in place of those that are left. */
  readonly after?: Readonly<Partial<Record<"continueRollback" | "deleteStack", (Partial<StackFacts> | undefined)[]>>>;
}

export const STACK_ID = "arn:aws:cloudformation:eu-west-1:123456789012:stack/shop/1";

/** One stack called `shop` that follows a script; `calls` are the changes it was asked for. Its clock never waits. */
export function scriptedTarget(script: Script): { readonly target: Target; readonly calls: string[] } {
  const calls: string[] = [];
  const events = script.events ?? [];
  let states = [...script.states];
  const operation = (name: "continueRollback" | "deleteStack"): Promise<void> => {
    calls.push(name);
    states = [...(script.after?.[name] ?? states)];
    events.push(stackEvent(name === "deleteStack" ? "DELETE_IN_PROGRESS" : "UPDATE_ROLLBACK_IN_PROGRESS", events.length));
    return Promise.resolve();
  };
  const unexpected = (what: string) => () => Promise.reject(new Error(`${what} was not expected`));
  const cloudFormation: CloudFormationPort = {
    stack: () => {
      const now = states.length > 1 ? states.shift() : states[0];
      return Promise.resolve(now && { ...OWN, ...now });
    },
    resources: () => Promise.resolve(script.resources ?? []),
    template: () => Promise.resolve(JSON.stringify(TEMPLATES.template)),
    async *events() {
      yield* [...events].reverse();
    },
    changeSet: () => Promise.resolve(undefined),
    changeSets: () =>
      Promise.resolve((script.changeSets ?? []).map((name) => ({ name, status: "CREATE_COMPLETE", executionStatus: "AVAILABLE" }))),
    createChangeSet: unexpected("a change set"),
    deleteChangeSet: unexpected("deleting a change set"),
    executeChangeSet: unexpected("executing a change set"),
    failedValidations: () => Promise.resolve([]),
    setStackPolicy: unexpected("a stack policy"),
    deleteStack: () => operation("deleteStack"),
    continueRollback: () => operation("continueRollback"),
    protect: (_stack, on) => {
      calls.push(`protect ${on}`);
      return Promise.resolve();
    },
    detectDrift: () => Promise.resolve("detection"),
    driftDetection: () => Promise.resolve({ status: "done" as const }),
    drifts: () => Promise.resolve(script.drifts ?? []),
  };
  const target: Target = {
    caller: { account: () => Promise.resolve("123456789012"), region: () => Promise.resolve("eu-west-1") },
    cloudFormation,
    storage: {
      bucketRegion: () => Promise.resolve("eu-west-1"),
      sha256: unexpected("looking at a template"),
      text: unexpected("reading a template"),
      put: unexpected("an upload"),
    },
    clock: { now: () => 0, sleep: () => Promise.resolve() },
  };
  return { target, calls };
}

/** An event of the stack itself. */
export function stackEvent(status: string, time: number, reason?: string): StackEvent {
  return {
    id: `${time}-${status}`,
    stackId: STACK_ID,
    stackName: "shop",
    logicalId: "shop",
    physicalId: STACK_ID,
    type: "AWS::CloudFormation::Stack",
    status,
    time,
    ...(reason !== undefined && { reason }),
  };
}

const OWN: StackFacts = {
  id: STACK_ID,
  name: "shop",
  status: "CREATE_COMPLETE",
  parameters: {},
  tags: { [SCRIPTED.tool.ownerTag]: SCRIPTED.owner },
  outputs: [],
  terminationProtection: false,
  notificationArns: [],
  changedAt: 0,
};
