import { logicalId, Resource, ref, type Value } from "../../cfn/index.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { RenderContext, Rendered } from "../../contract/render-context.ts";
import type { CertificateSpec, FoundCertificate } from "./spec.ts";

/** A certificate whose every domain is validated by a DNS record, which CloudFormation makes in the domain's zone. */
export function render(resource: ModelResource<CertificateSpec>, found: FoundCertificate | undefined, context: RenderContext): Rendered {
  if (found) return { resources: [], values: { Arn: found.arn } };
  const { domains, properties, path } = resource.spec;
  const [main, ...others] = domains;
  if (!main) throw new Error(`${resource.name} is a certificate without a domain`);
  const zone = (id: string): Value<string> => context.resolve(id, path, () => "HostedZoneId");
  const validated = domains.filter(({ hostedZoneId }) => hostedZoneId !== undefined);
  const certificate = new Resource(
    "acm",
    logicalId(resource.name, "AcmCert"),
    "AWS::CertificateManager::Certificate",
    {
      ...context.resolve(properties, path, () => "HostedZoneId"),
      DomainName: main.name,
      ...(others.length > 0 && { SubjectAlternativeNames: others.map(({ name }) => name) }),
      ValidationMethod: "DNS",
      ...(validated.length > 0 && {
        DomainValidationOptions: validated.map(({ name, hostedZoneId }) => ({
          DomainName: name,
          HostedZoneId: zone(hostedZoneId as string),
        })),
      }),
      Tags: [
        // A tag takes no asterisk.
        { Key: "Name", Value: main.name.replace("*.", "wildcard.") },
        ...(main.hostedZoneId === undefined ? [] : [{ Key: "ZoneId", Value: zone(main.hostedZoneId) }]),
        ...(Array.isArray(properties.Tags) ? properties.Tags : []),
      ],
    },
    { path },
  );
  return { resources: [certificate], values: { Arn: ref(certificate) } };
}
