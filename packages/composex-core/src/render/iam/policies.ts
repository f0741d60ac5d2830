import { logicalId, Resource, ref } from "../../cfn/index.ts";
import type { Connection, Statement } from "../../contract/connection.ts";
import type { Family } from "../../contract/family.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { xAwsRole } from "../../model/settings/x-aws.ts";
import { type InlinePolicy, xIam } from "../../model/settings/x-iam.ts";
import { rolePolicies } from "./role-limits.ts";
import { managedPolicies } from "./roles.ts";
import { mergeStatements } from "./statements.ts";

const EXECUTION_POLICY = "ExecutionAccess";

/**
 * Inline policies of a family's roles, in its own stack: what the containers may do, one policy for each kind of resource; what ECS may
 * do to start them; and what the user wrote.
 */
export function familyPolicies(family: Family, connections: readonly Connection[], context: RenderContext): readonly Resource[] {
  const { task, execution } = context.roles(family);
  const byName = new Map<string, Statement[]>();
  for (const { policyName = "Resources", taskStatements = [] } of connections) {
    if (taskStatements.length > 0) byName.set(policyName, [...(byName.get(policyName) ?? []), ...taskStatements]);
  }
  const drafts = [...byName].map(([name, statements]) => ({
    name: `${family.logicalName}To${name}`,
    statements: mergeStatements(statements),
  }));
  const executionStatements = mergeStatements(connections.flatMap((connection) => connection.executionStatements ?? []));
  const forExecution = executionStatements.length === 0 ? [] : [{ name: EXECUTION_POLICY, statements: executionStatements }];
  const written = userPolicies(family, task, context);
  const documents = written.map(({ properties }) => properties.PolicyDocument);
  const attached = managedPolicies(family).length;
  return [
    ...rolePolicies({ family, role: task, drafts, written: documents, attached }, context),
    ...rolePolicies({ family, role: execution, drafts: forExecution, written: [], attached: 0 }, context),
    ...written,
  ];
}

/** Policies of `x-iam` and `x-aws-role`. A name that several members give stands for one policy. */
function userPolicies(family: Family, role: Resource, context: RenderContext): readonly Resource<"AWS::IAM::Policy">[] {
  const all = family.members.flatMap((member) =>
    [settingOf(member, xIam), settingOf(member, xAwsRole)].flatMap((setting) => setting?.policies ?? []),
  );
  const byName = new Map<string, InlinePolicy>();
  for (const [index, given] of all.entries()) {
    const name = given.name ?? `PolicyGenerated${index + 1}`;
    const known = byName.get(name);
    if (!known) byName.set(name, given);
    else if (JSON.stringify(known.document) !== JSON.stringify(given.document)) {
      context.report.error(
        "FAMILY_DISAGREES",
        context.model.project.locate(given.path),
        `two policies of "${family.name}" are called ${name}`,
        {
          also: [{ message: `${name} is declared here too`, where: context.model.project.locate(known.path) }],
        },
      );
    }
  }
  return [...byName].map(
    ([name, { document, path }]) =>
      new Resource(
        family.logicalName,
        logicalId("Policy", name),
        "AWS::IAM::Policy",
        { PolicyName: name, PolicyDocument: { Version: "2012-10-17", ...context.resolve(document, path) }, Roles: [ref(role)] },
        { path },
      ),
  );
}
