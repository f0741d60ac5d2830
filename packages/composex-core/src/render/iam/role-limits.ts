import { logicalId, Resource, ref } from "../../cfn/index.ts";
import { IAM_LIMITS } from "../../cfn/limits.ts";
import type { Statement } from "../../contract/connection.ts";
import type { Family } from "../../contract/family.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { estimatedSize } from "../estimated-size.ts";

const { inlinePoliciesCharacters: MOST_INLINE, managedPolicyCharacters: MOST_MANAGED, managedPoliciesPerRole: MOST_ATTACHED } = IAM_LIMITS;

/** A policy of a role, before it is decided what holds it. */
export interface PolicyDraft {
  readonly name: string;
  readonly statements: readonly Statement[];
}

export interface RolePolicies {
  readonly family: Family;
  readonly role: Resource;
  /** What we make. */
  readonly drafts: readonly PolicyDraft[];
  /** Documents that the user wrote as inline policies. */
  readonly written: readonly unknown[];
  /** Managed policies that the role has already. */
  readonly attached: number;
}

/**
 * Inline policies, which end with their role; managed ones where a role would hold more than IAM takes, cut to their size. `ToSqs` is then
 * `ToSqsManaged1` and so on: one logical id never changes its type.
 */
export function rolePolicies({ family, role, drafts, written, attached }: RolePolicies, context: RenderContext): readonly Resource[] {
  const used = written.reduce<number>((sum, document) => sum + estimatedSize(document), 0);
  const wanted = drafts.reduce((sum, { statements }) => sum + estimatedSize(documentOf(statements)), 0);
  if (used + wanted <= MOST_INLINE) {
    return drafts.map(({ name, statements }) => {
      const properties = { PolicyName: name, PolicyDocument: documentOf(statements), Roles: [ref(role)] };
      return new Resource(family.logicalName, name, "AWS::IAM::Policy", properties, { path: family.path });
    });
  }
  const managed = drafts.flatMap(({ name, statements }) =>
    parts(statements).map((part, index) => {
      const id = logicalId(name, `Managed${index + 1}`);
      const properties = { Description: `${name} of ${family.name}`, PolicyDocument: documentOf(part), Roles: [ref(role)] };
      return new Resource(family.logicalName, id, "AWS::IAM::ManagedPolicy", properties, { path: family.path });
    }),
  );
  reportLimits(family, used, managed.length + attached, context);
  return managed;
}

function reportLimits({ name, path }: Family, written: number, count: number, { model, report }: RenderContext): void {
  const where = model.project.locateKey(path);
  if (written > MOST_INLINE) {
    report.error("ROLE_LIMIT", where, `the inline policies written for ${name} have ${written} characters, a role holds ${MOST_INLINE}`, {
      hint: "make managed policies of them and name those in x-iam.ManagedPolicyArns",
    });
  } else if (count > MOST_ATTACHED) {
    report.error("ROLE_LIMIT", where, `the role of ${name} would need ${count} managed policies, IAM lets it have ${MOST_ATTACHED}`, {
      hint: "let fewer resources be used by one task family, or write a policy over a common name in x-iam.Policies instead of Access",
    });
  } else {
    report.note("ROLE_LIMIT", where, `the rights of ${name} are managed policies: a role holds ${MOST_INLINE} characters of inline ones`);
  }
}

function documentOf(statements: readonly Statement[]): { readonly Version: "2012-10-17"; readonly Statement: readonly Statement[] } {
  return { Version: "2012-10-17", Statement: statements };
}

/** Statements in their order, as many in each part as one managed policy holds. */
function parts(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const result: Statement[][] = [];
  for (const statement of statements.flatMap(pieces)) {
    const last = result.at(-1);
    if (last && estimatedSize(documentOf([...last, statement])) <= MOST_MANAGED) last.push(statement);
    else result.push([statement]);
  }
  return result;
}

/** A statement that is too large alone, cut between its resources. */
function pieces(statement: Statement): readonly Statement[] {
  const { Resource: resources } = statement;
  if (resources.length < 2 || estimatedSize(documentOf([statement])) <= MOST_MANAGED) return [statement];
  const half = Math.ceil(resources.length / 2);
  return [resources.slice(0, half), resources.slice(half)].flatMap((some) => pieces({ ...statement, Resource: some }));
}
