import type { ModelResource } from "../../contract/model.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { conditionsText, conditionValues } from "./conditions-text.ts";
import type { BalancerSpec, FoundBalancer, RuleCondition } from "./spec.ts";

/** Quotas of Application Load Balancers: values of all conditions of a rule, which nobody raises. */
const MOST_VALUES = 5;

/** The same: rules of a load balancer without those of last resort, which AWS raises when asked. */
const MOST_RULES = 100;

/** Reports a rule with more values than a load balancer takes. */
export function checkConditions(conditions: readonly RuleCondition[], path: Path, { project, report }: ParseContext): void {
  const count = conditions.flatMap(conditionValues).length;
  if (count <= MOST_VALUES) return;
  report.error("RULE_LIMIT", project.locate(path), `the conditions of this target have ${count} values, a rule takes ${MOST_VALUES}`, {
    hint: "name the target several times, each with a part of the values",
  });
}

/** Warns where a load balancer would have more rules than it takes without asking AWS for more. */
export function checkRuleCount(
  { path, spec: { listeners } }: ModelResource<BalancerSpec>,
  found: FoundBalancer | undefined,
  { model, report }: RenderContext,
): void {
  let count = 0;
  for (const { port, targets } of listeners) {
    const ours = targets.flatMap(({ conditions }) => (conditions === undefined ? [] : [conditionsText(conditions)]));
    const existing = Object.values(found?.listeners[String(port)]?.rules ?? {});
    count += new Set([...ours, ...existing]).size;
  }
  if (count <= MOST_RULES) return;
  report.warning(
    "RULE_LIMIT",
    model.project.locateKey(path),
    `the load balancer would have ${count} rules, AWS lets it have ${MOST_RULES}`,
    {
      hint: "ask AWS for more of the quota 'Rules per Application Load Balancer', or spread the services over two load balancers",
    },
  );
}
