import type { LookupProblem } from "../../contract/module.ts";
import { scopeOf } from "../../lookup/find-tagged.ts";
import { queryTags } from "../../lookup/query-tags.ts";
import type { LookupPort } from "../../ports/lookup.ts";
import { list, record, type Shape, text } from "../../shape/index.ts";

/** What a lookup finds, as the lookups file holds it. */
export interface FoundCertificate {
  readonly arn: string;
  readonly domains: readonly string[];
}

export const foundCertificate: Shape<FoundCertificate> = record("A certificate that was found.", {
  arn: text("").required(),
  domains: list("", text("")).required(),
});

/** Finds an issued certificate by `Arn` or `Tags`. */
export async function find(
  query: Readonly<Record<string, unknown>>,
  aws: LookupPort,
): Promise<FoundCertificate | LookupProblem | undefined> {
  const scope = scopeOf(query);
  let arn = query.Arn;
  if (typeof arn !== "string") {
    const [first, ...others] = await aws.arnsByTags("acm:certificate", queryTags(query.Tags), scope);
    if (first === undefined) return undefined;
    if (others.length > 0) return { problem: `${[first, ...others].join(", ")} all carry these tags` };
    arn = first;
  }
  const { Certificate } = (await aws.call("acm", "DescribeCertificate", { CertificateArn: arn }, scope)) as {
    readonly Certificate?: { readonly Status?: string; readonly DomainName?: string; readonly SubjectAlternativeNames?: readonly string[] };
  };
  if (!Certificate) return undefined;
  if (Certificate.Status !== "ISSUED")
    return { problem: `${String(arn)} is ${Certificate.Status}: a listener takes issued certificates only` };
  return { arn: String(arn), domains: Certificate.SubjectAlternativeNames ?? (Certificate.DomainName ? [Certificate.DomainName] : []) };
}
