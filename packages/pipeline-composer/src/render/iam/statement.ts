import type { Value } from "composex-core/cfn";

export type Condition = Readonly<Record<string, Readonly<Record<string, Value<string> | readonly Value<string>[]>>>>;

export interface Statement {
  readonly Sid: string;
  readonly Effect: "Allow" | "Deny";
  readonly Principal?: unknown;
  readonly Action: string | readonly string[];
  readonly Resource?: Value<string> | readonly Value<string>[];
  readonly Condition?: Condition;
}

export interface PolicyDocument {
  readonly Version: "2012-10-17";
  readonly Statement: readonly Statement[];
}

export function allow(
  sid: string,
  action: string | readonly string[],
  resource: Value<string> | readonly Value<string>[],
  condition?: Condition,
): Statement {
  return { Sid: sid, Effect: "Allow", Action: action, Resource: resource, ...(condition && { Condition: condition }) };
}

export function policy(statements: readonly Statement[]): PolicyDocument {
  return { Version: "2012-10-17", Statement: statements };
}
