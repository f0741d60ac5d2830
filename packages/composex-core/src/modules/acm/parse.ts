import type { EarlierEntry } from "../../contract/earlier-module.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import type { CertificateSpec, ValidatedDomain } from "./spec.ts";

const FORMS = ["Properties", "MacroParameters", "Lookup"] as const;

export function parse({ name, value, path }: EarlierEntry, { project, report }: ParseContext): CertificateSpec | undefined {
  const written = FORMS.filter((form) => form in value);
  const [form, second] = written;
  if (form === undefined || second !== undefined) {
    const where = second === undefined ? project.locateKey(path) : project.locateKey([...path, second]);
    report.error("KEYS_CONFLICT", where, `x-acm.${name} takes exactly one of ${FORMS.join(", ")}`, {
      hint: second === undefined ? "add MacroParameters: {DomainNames: [www.example.com], HostedZoneId: Z…}" : `drop ${second} or ${form}`,
    });
    return undefined;
  }
  const body = isRecord(value[form]) ? value[form] : {};
  const at: Path = [...path, form];
  if (form === "Lookup") return { domains: [], properties: {}, path: at };
  if (form === "MacroParameters") {
    const names = Array.isArray(body.DomainNames) ? body.DomainNames.map(String) : [];
    const hostedZoneId = String(body.HostedZoneId);
    return { domains: names.map((domain) => ({ name: domain, hostedZoneId })), properties: {}, path: at };
  }
  return { domains: domainsOf(body), properties: body, path: at };
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
