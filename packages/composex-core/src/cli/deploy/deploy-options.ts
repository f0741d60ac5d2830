import { awsTarget } from "../../adapters/aws/aws-target.ts";
import type { StackDeployment, Target, TemplateNode } from "../../deploy/index.ts";
import { didYouMean, type Report } from "../../diagnostics/index.ts";
import type { Compiled } from "../../pipeline.ts";
import type { Stack } from "../../stacks/stack-tree.ts";
import type { CompileCommandOptions } from "../compile-project.ts";
import { type AccountOptions, accountSession } from "./account-session.ts";
import { COMPOSEX } from "./composex-tool.ts";

/** Options of the commands that deploy. */
export interface DeployOptions extends CompileCommandOptions, AccountOptions {
  readonly account?: string | undefined;
  readonly parameter?: readonly string[] | undefined;
  readonly serviceRole?: string | undefined;
  readonly notificationArn?: readonly string[] | undefined;
  readonly terminationProtection?: boolean | undefined;
}

export function accountTarget(options: AccountOptions, signal?: AbortSignal): Promise<Target> {
  return awsTarget(accountSession(options, signal));
}

/** What was compiled, as a deployment. Values given on the command line win over those of the compose files. */
export async function stackDeployment(
  { tree, name }: Compiled,
  project: string,
  options: DeployOptions,
  target: Target,
  report: Report,
): Promise<StackDeployment | undefined> {
  const given = givenParameters(options.parameter ?? [], Object.keys(tree.root.template.Parameters ?? {}), report);
  if (report.hasErrors) return undefined;
  const { account, bucket, prefix, serviceRole, notificationArn, terminationProtection } = options;
  return {
    name,
    templates: templateNode(tree.root),
    parameters: { ...tree.parameters, ...given },
    tags: tree.tags,
    tool: COMPOSEX,
    owner: project,
    bucket: bucket ?? `composex-${await target.caller.account()}-${await target.caller.region()}`,
    prefix: prefix ?? project,
    ...(account !== undefined && { account }),
    ...(serviceRole !== undefined && { serviceRoleArn: serviceRole }),
    ...(notificationArn && { notificationArns: notificationArn }),
    ...(terminationProtection !== undefined && { terminationProtection }),
  };
}

export function templateNode({ template, children }: Stack): TemplateNode {
  const data = JSON.parse(JSON.stringify(template)) as TemplateNode["template"];
  return { template: data, children: Object.fromEntries(children.map((child) => [child.title, templateNode(child)])) };
}

export function givenParameters(pairs: readonly string[], known: readonly string[], report: Report): Readonly<Record<string, string>> {
  const given: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf("=");
    const name = at < 0 ? pair : pair.slice(0, at);
    if (at < 1) report.error("PARAMETER_INVALID", undefined, `"${pair}" is no parameter`, { hint: "write NAME=VALUE" });
    else if (!known.includes(name)) {
      report.error("PARAMETER_UNKNOWN", undefined, `the root template has no parameter "${name}"`, { hint: didYouMean(name, known) });
    } else given[name] = pair.slice(at + 1);
  }
  return given;
}
