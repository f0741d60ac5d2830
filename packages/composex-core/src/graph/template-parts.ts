import { canonicalText } from "../deploy/diff/canonical-text.ts";
import { asList } from "../deploy/security/answers.ts";
import { type Located, type LocatedResource, references } from "../deploy/security/located.ts";
import { type PolicyHolder, policyHolders, type Statement } from "../deploy/security/policy/policy-holders.ts";
import { evidence } from "./evidence.ts";
import type { Evidence } from "./graph.ts";

export type Properties = Readonly<Record<string, unknown>>;

/** The templates of a picture as what is read from them. */
export class TemplateParts {
  readonly located: Located;
  readonly #holders: ReadonlyMap<string, PolicyHolder>;
  readonly #byType = new Map<string, LocatedResource[]>();

  constructor(located: Located) {
    this.located = located;
    for (const part of located.values()) {
      const alike = this.#byType.get(part.resource.Type);
      if (alike) alike.push(part);
      else this.#byType.set(part.resource.Type, [part]);
    }
    this.#holders = policyHolders(located);
  }

  ofType(...types: readonly string[]): readonly LocatedResource[] {
    return types.flatMap((type) => this.#byType.get(type) ?? []);
  }

  get(id: string | undefined): LocatedResource | undefined {
    return id === undefined ? undefined : this.located.get(id);
  }

  /** What an identity may and may not do: its own statements and those of managed policies that the templates make. */
  statementsOf(identity: string): readonly Statement[] {
    const holder = this.#holders.get(`identity ${identity}`);
    if (!holder) return [];
    const attached = holder.attached.flatMap(({ text }) => {
      const policy = /^the managed policy \$\{([^}]+)\}$/.exec(text)?.[1];
      return policy === undefined ? [] : (this.#holders.get(`identity ${policy}`)?.statements ?? []);
    });
    return [...holder.statements, ...attached];
  }

  /** Who may take a role. */
  trustIn(role: string): readonly Statement[] {
    return this.#holders.get(`trust ${role}`)?.statements ?? [];
  }

  /** The policy of a resource itself. */
  policyOf(id: string): readonly Statement[] {
    return this.#holders.get(`resource ${id}`)?.statements ?? [];
  }
}

export function propertiesOf(part: LocatedResource | undefined): Properties {
  return part?.resource.Properties ?? {};
}

/** The resource with everything that is written of it. */
export function resourceEvidence(part: LocatedResource): Evidence {
  const { Type, Properties, Condition } = part.resource;
  return evidence(`${part.id}, ${Type}`, { Type, ...(Condition !== undefined && { Condition }), Properties });
}

export function statementEvidence(statement: Statement): Evidence {
  const sid = (statement.data as { readonly Sid?: unknown } | null)?.Sid;
  const name = sid === undefined ? "a statement" : `statement ${canonicalText(sid)}`;
  return evidence(`${statement.at ?? "not in the templates"}, ${name}`, statement.data);
}

/** The actions that a statement allows or denies, as they are written. */
export function actionsOf({ actions: { patterns, negated } }: Statement): readonly string[] {
  return negated ? ["*"] : patterns;
}

/** What a statement is about, each as it is written. */
export function resourcesOf(statement: Statement): readonly unknown[] {
  return asList((statement.data as { readonly Resource?: unknown } | null)?.Resource);
}

/** Ids of the resources that a value names; each once. */
export function idsIn(value: unknown): readonly string[] {
  return [...new Set(references(value))];
}

/** `8080`, `tcp 5432`, `all traffic`. */
export function portsOf({ IpProtocol, FromPort, ToPort }: Properties): string {
  const protocol = canonicalText(IpProtocol);
  if (protocol === "-1") return "all traffic";
  if (FromPort === undefined) return protocol;
  const [from, to] = [canonicalText(FromPort), canonicalText(ToPort)];
  return `${protocol} ${from === to ? from : `${from}–${to}`}`;
}
