import { isIntrinsic, type Value } from "../../cfn/index.ts";
import type { Statement } from "../../contract/connection.ts";

/** One statement for all resources with the same access, each `Sid` once. */
export function mergeStatements(statements: readonly Statement[]): readonly Statement[] {
  const merged: { statement: Statement; resources: Value<string>[] }[] = [];
  for (const statement of statements) {
    const same = merged.find((other) => sameAccess(other.statement, statement));
    const target = same ?? { statement, resources: [] };
    if (!same) merged.push(target);
    for (const resource of statement.Resource)
      if (!target.resources.some((known) => sameResource(known, resource))) target.resources.push(resource);
  }
  const sids = new Map<string, number>();
  return merged.map(({ statement, resources }) => {
    const { Sid, Effect = "Allow", ...rest } = statement;
    if (Sid === undefined) return { Effect, ...rest, Resource: resources };
    const count = (sids.get(Sid) ?? 0) + 1;
    sids.set(Sid, count);
    return { Sid: count === 1 ? Sid : `${Sid}${count}`, Effect, ...rest, Resource: resources };
  });
}

function sameAccess(a: Statement, b: Statement): boolean {
  return (
    a.Sid === b.Sid &&
    (a.Effect ?? "Allow") === (b.Effect ?? "Allow") &&
    a.Action.join() === b.Action.join() &&
    JSON.stringify(a.Condition) === JSON.stringify(b.Condition)
  );
}

function sameResource(a: Value<string>, b: Value<string>): boolean {
  if (a === b) return true;
  if (!isIntrinsic(a) || !isIntrinsic(b) || a.kind !== b.kind) return false;
  if (a.kind === "reference" && b.kind === "reference") return a.resource === b.resource;
  if (a.kind === "attribute" && b.kind === "attribute") return a.resource === b.resource && a.name === b.name;
  // Texts of `Fn::Sub` without resources in them, such as the ARN of a repository.
  return a.kind === "call" && b.kind === "call" && typeof a.argument === "string" && a.fn === b.fn && a.argument === b.argument;
}
