import type { Value } from "../../cfn/index.ts";
import type { Making, NewResource, WrittenEntry } from "../../contract/module.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { isRecord, type Place, placeOf } from "../../shape/index.ts";

export interface CertificateSpec {
  readonly domains: readonly ValidatedDomain[];
  readonly place: Place;
}

export interface ValidatedDomain {
  readonly name: string;
  /** Hosted zone in which ACM's record proves the domain; without it somebody makes the record by hand. */
  readonly hostedZoneId: string | undefined;
}

interface Written {
  readonly Properties?: unknown;
  readonly MacroParameters?: { readonly DomainNames: readonly string[]; readonly HostedZoneId: string };
}

export function readCertificate({ name, written, properties, place, isFound }: WrittenEntry<Written>): CertificateSpec | undefined {
  const { MacroParameters: short } = written;
  if (isFound || !short) return { domains: isFound ? [] : domainsOf(properties), place: place.at("Properties") };
  if (written.Properties !== undefined) {
    placeOf(written, "MacroParameters").keyError("KEYS_CONFLICT", `x-acm.${name} takes one of Properties and MacroParameters`, {
      hint: "drop MacroParameters or Properties",
    });
    return undefined;
  }
  const domains = short.DomainNames.map((domain) => ({ name: domain, hostedZoneId: short.HostedZoneId }));
  return { domains, place: placeOf(short, "HostedZoneId") };
}

/** The domains of `Properties`; one without a zone of its own is validated in that of the first. */
function domainsOf(properties: Readonly<Record<string, unknown>>): readonly ValidatedDomain[] {
  const options = Array.isArray(properties.DomainValidationOptions) ? properties.DomainValidationOptions.filter(isRecord) : [];
  const zones = new Map(options.map((option) => [String(option.DomainName), option.HostedZoneId]));
  const first = options.map((option) => option.HostedZoneId).find((zone): zone is string => typeof zone === "string");
  const others = Array.isArray(properties.SubjectAlternativeNames) ? properties.SubjectAlternativeNames.map(String) : [];
  const names = new Set([String(properties.DomainName), ...others]);
  return [...names].map((name) => {
    const zone = zones.get(name);
    return { name, hostedZoneId: typeof zone === "string" ? zone : first };
  });
}

/** A certificate whose every domain is validated by a DNS record, which CloudFormation makes in the domain's zone. */
export function makeCertificate(
  { name: entry, spec, resolved, properties }: NewResource<CertificateSpec, "AWS::CertificateManager::Certificate">,
  context: RenderContext,
): Making<"AWS::CertificateManager::Certificate"> {
  const { domains, place } = spec;
  const [main, ...others] = domains;
  if (!main) throw new Error(`${entry} is a certificate without a domain`);
  const zone = (id: string): Value<string> => context.resolve<Value<string>>(id, place.path, () => "HostedZoneId");
  const validated = domains.flatMap(({ name, hostedZoneId }) =>
    hostedZoneId === undefined ? [] : [{ DomainName: name, HostedZoneId: zone(hostedZoneId) }],
  );
  const byHand = domains.filter(({ hostedZoneId }) => hostedZoneId === undefined).map(({ name }) => name);
  if (byHand.length > 0) {
    place.warning("CERTIFICATE_BY_HAND", `the deployment waits until somebody makes the record that proves ${byHand.join(", ")}`, {
      hint: "add DomainValidationOptions: [{DomainName: …, HostedZoneId: …}] for composex to make it",
    });
  }
  return {
    properties: {
      ...resolved,
      DomainName: main.name,
      ...(others.length > 0 && { SubjectAlternativeNames: others.map(({ name }) => name) }),
      ValidationMethod: "DNS",
      ...(validated.length > 0 && { DomainValidationOptions: validated }),
      Tags: [
        // A tag takes no asterisk.
        { Key: "Name", Value: main.name.replace("*.", "wildcard.") },
        ...(main.hostedZoneId === undefined ? [] : [{ Key: "ZoneId", Value: zone(main.hostedZoneId) }]),
        ...(Array.isArray(properties.Tags) ? properties.Tags : []),
      ],
    },
  };
}
