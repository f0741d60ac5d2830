import { isPortError, PortError } from "../diagnostics/index.ts";
import type { StackFacts } from "../ports/cloudformation.ts";
import { isHidden, keptParameters, missingParameters, ownTags } from "./change-set.ts";
import type { StackDeployment } from "./deployment.ts";
import type { StackSide } from "./diff/evaluate.ts";
import { makePlan } from "./diff/make-plan.ts";
import { type DeployedStack, readDeployed } from "./inspect.ts";
import { holdsResources, type Obstacle, obstacleRisks, obstacles } from "./obstacles.ts";
import { packageProblem, packageTemplates } from "./package-templates.ts";
import { type Place, type Plan, type Risk, risksOf, type SecurityFinding, type SettingChange } from "./plan.ts";
import { placeOf, preflight } from "./preflight.ts";
import { stackNameProblem } from "./stack-name.ts";
import type { Target } from "./target.ts";
import { NESTED_STACK, type TemplateNode } from "./template-tree.ts";

/** What a deployment would do in an account, and what it would meet there. */
export interface DeployedPlan {
  readonly plan: Plan;
  /** What a deployment asks for, waits for or ends at before it comes to the plan. */
  readonly obstacles: readonly Obstacle[];
  /** All that is asked for by name: for the obstacles, then for the plan. */
  readonly risks: readonly Risk[];
  /** The stack, where there is one and it was looked at. */
  readonly facts: StackFacts | undefined;
  /** What the stack would be afterwards. */
  readonly after: StackSide;
}

/** Name of the setting that a call of its own sets. */
export const PROTECTION = "termination protection";

export interface DeployedPlanOptions {
  /** What the stack will be by then, in place of what is deployed: another step of the same roll-out comes first. */
  readonly before?: StackSide;
  /** The bucket will be made by then, and is not looked at. */
  readonly bucketLater?: boolean;
}

/**
 * Looks at an account as a deployment would, and changes nothing. Throws `PortError`: the wrong account (`WRONG_ACCOUNT`) and what the ports
 * cannot do; a bucket that cannot be used is an obstacle.
 */
export async function deployedPlan(target: Target, wanted: StackDeployment, options: DeployedPlanOptions = {}): Promise<DeployedPlan> {
  const badName = stackNameProblem(wanted.name);
  if (badName !== undefined) throw new PortError("STACK_NAME_INVALID", badName);
  const place = await placeOf(target, wanted);
  const facts = options.before ? undefined : await target.cloudFormation.stack(wanted.name);
  const { plan, after } = await planStack(target, wanted, facts, { place, ...(options.before && { before: options.before }) });
  const found = [
    ...obstacles(facts, wanted),
    ...missingObstacle(wanted, options.before?.parameters ?? facts?.parameters),
    ...(options.bucketLater ? [] : await templateObstacles(target, wanted)),
  ];
  return { plan, obstacles: found, risks: allRisks(found, plan), facts, after };
}

/** The risks that a deployment asks for by name. */
export function allRisks(found: readonly Obstacle[], plan: Plan): readonly Risk[] {
  return [...new Set([...obstacleRisks(found), ...risksOf(plan)])];
}

/** A parameter without a value is an obstacle. */
export function missingObstacle(wanted: StackDeployment, deployed: Readonly<Record<string, string>> | undefined): readonly Obstacle[] {
  const missing = missingParameters(wanted, deployed).map((name) => `parameter "${name}"`);
  return missing.length === 0 ? [] : [{ kind: "stops", text: `no value for ${missing.join(", ")}` }];
}

async function templateObstacles(target: Target, wanted: StackDeployment): Promise<readonly Obstacle[]> {
  try {
    const { location } = await preflight(target, wanted);
    const problem = packageProblem(wanted.templates, packageTemplates(wanted.templates, location));
    return problem === undefined ? [] : [{ kind: "stops", text: problem }];
  } catch (error) {
    // Whoever may only look at stacks gets the plan all the same.
    if (!(isPortError(error) && /^(?:NoSuchBucket|BUCKET_FOREIGN|AccessDenied)/.test(error.code))) throw error;
    return [{ kind: "stops", text: error.message, code: error.code }];
  }
}

export interface StackPlan {
  readonly plan: Plan;
  readonly deployed: DeployedStack | undefined;
  /** Parameters that keep their deployed value. */
  readonly kept: readonly string[];
  readonly after: StackSide;
}

/** The plan for a stack that was looked at. `known` gives the templates of a URL whose content is already here. */
export async function planStack(
  target: Target,
  wanted: StackDeployment,
  facts: StackFacts | undefined,
  options: { readonly place: Place; readonly known?: (templateUrl: unknown) => TemplateNode | undefined; readonly before?: StackSide },
): Promise<StackPlan> {
  const { place } = options;
  const deployed = holdsResources(facts) ? await readDeployed(target.cloudFormation, facts, options.known) : undefined;
  const before: StackSide | undefined =
    options.before ??
    (deployed && { templates: deployed.templates, parameters: deployed.facts.parameters, tags: deployed.facts.tags, place });
  const kept = before ? keptParameters(wanted, before) : [];
  const keptValues = Object.fromEntries(kept.map((name) => [name, before?.parameters[name] ?? ""]));
  const after = { templates: wanted.templates, parameters: { ...keptValues, ...wanted.parameters }, tags: ownTags(wanted), place };
  const plan = await makePlan(wanted.name, before, after);
  return { plan: deployed ? withSettings(plan, wanted, deployed) : plan, deployed, kept, after };
}

/** What a plan of templates does not know: settings of the stack itself, and hidden values that are given anew. */
function withSettings(plan: Plan, wanted: StackDeployment, { facts, templates }: DeployedStack): Plan {
  const settings: SettingChange[] = [];
  const security: SecurityFinding[] = [];
  for (const name of Object.keys(wanted.parameters)) {
    if (!isHidden(wanted.templates, name) || !isHidden(templates, name)) continue;
    settings.push({
      kind: "parameter",
      name,
      before: "****",
      after: "**** (given anew: CloudFormation alone can tell whether it is another)",
    });
  }
  const { terminationProtection: guarded, notificationArns: topics } = wanted;
  if (guarded !== undefined && guarded !== facts.terminationProtection) {
    settings.push({ kind: "setting", name: PROTECTION, before: onOff(!guarded), after: onOff(guarded) });
    if (!guarded) {
      const message = "the stack is no longer protected from termination";
      security.push({ risk: "protection-removed", path: [], logicalId: wanted.name, type: NESTED_STACK, message, asked: true });
    }
  }
  if (topics && [...topics].sort().join() !== [...facts.notificationArns].sort().join()) {
    settings.push({ kind: "setting", name: "notification topics", before: facts.notificationArns.join(", "), after: topics.join(", ") });
  }
  if (settings.length === 0) return plan;
  return {
    ...plan,
    action: plan.action === "none" ? "update" : plan.action,
    settings: [...plan.settings, ...settings],
    security: [...security, ...plan.security],
  };
}

function onOff(value: boolean): string {
  return value ? "on" : "off";
}
