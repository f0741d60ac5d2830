import type { LookupPort, LookupScope } from "../ports/lookup.ts";

export interface AskedQuestion {
  readonly question: string;
  readonly input: unknown;
  readonly scope: LookupScope | undefined;
}

/**
 * An account in memory. `answers` are by operation (`DescribeVpcs`), each a function of the input; resources by tags under `arnsByTags`, a
 * function of `{type, tags}`; properties by Cloud Control under `properties`, a function of `{type, identifier}`.
 */
export function fakeLookup(answers: Readonly<Record<string, (input: never) => unknown>>): LookupPort & { readonly asked: AskedQuestion[] } {
  const asked: AskedQuestion[] = [];
  const answer = (question: string, input: unknown, scope: LookupScope | undefined): unknown => {
    asked.push({ question, input, scope });
    const known = answers[question];
    if (!known) throw new Error(`nobody said what ${question} answers`);
    return known(input as never);
  };
  return {
    asked,
    arnsByTags: (type, tags, scope) => Promise.resolve(answer("arnsByTags", { type, tags }, scope) as readonly string[]),
    properties: (type, identifier, scope) =>
      Promise.resolve(answer("properties", { type, identifier }, scope) as Readonly<Record<string, unknown>> | undefined),
    call: (_service, operation, input, scope) => Promise.resolve(answer(operation, input, scope)),
  };
}
