import type { LookupProblem } from "../../contract/module.ts";
import { scopeOf } from "../../lookup/find-tagged.ts";
import type { LookupPort } from "../../ports/lookup.ts";

/** What a lookup finds, as the lookups file holds it. */
export interface FoundNamespace {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly hostedZoneId: string;
}

interface NamespaceAnswer {
  readonly Id: string;
  readonly Arn: string;
  readonly Name: string;
  readonly Type: string;
  readonly Properties?: { readonly DnsProperties?: { readonly HostedZoneId?: string } };
}

/** Finds a namespace by `NamespaceId`, else by `Name`. */
export async function find(query: Readonly<Record<string, unknown>>, aws: LookupPort): Promise<FoundNamespace | LookupProblem | undefined> {
  const scope = scopeOf(query);
  const { Namespaces = [] } = (await aws.call("servicediscovery", "ListNamespaces", {}, scope)) as {
    readonly Namespaces?: readonly NamespaceAnswer[];
  };
  const matching = Namespaces.filter(({ Id, Name }) => (query.NamespaceId === undefined ? Name === query.Name : Id === query.NamespaceId));
  const [namespace, ...others] = matching.filter(({ Type }) => Type === "DNS_PRIVATE");
  if (!namespace) {
    const [other] = matching;
    return other ? { problem: `${other.Name} is a namespace of type ${other.Type}; services need DNS_PRIVATE` } : undefined;
  }
  if (others.length > 0) {
    return {
      problem: `${[namespace, ...others].map(({ Id }) => Id).join(", ")} are all named ${namespace.Name}; say which by NamespaceId`,
    };
  }
  if (namespace.Name !== query.Name) return { problem: `${namespace.Id} is named ${namespace.Name}` };
  const hostedZoneId = namespace.Properties?.DnsProperties?.HostedZoneId ?? "";
  return { id: namespace.Id, arn: namespace.Arn, name: namespace.Name, hostedZoneId };
}
