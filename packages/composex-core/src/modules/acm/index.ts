import { logicalId } from "../../cfn/index.ts";
import { resource } from "../../contract/module.ts";
import { lookupScopeKeys, lookupTags } from "../../model/lookup-shape.ts";
import { list, record, text } from "../../shape/index.ts";
import { makeCertificate, readCertificate } from "./certificate.ts";
import { type FoundCertificate, find, foundCertificate } from "./find.ts";

const DOMAIN = { pattern: /^([*][.])?[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+$/, wanted: "a domain such as www.example.com or *.example.com" };
const ZONE = { pattern: /^(Z[A-Z0-9]+|x-route53::.+)$/, wanted: "an id of a hosted zone such as Z0123456789" };

export const acm = resource({
  key: "x-acm",
  summary: "Certificates of load balancers, validated by DNS.",
  noun: "certificate",
  description: "A certificate: one of Properties, MacroParameters and Lookup.",
  type: "AWS::CertificateManager::Certificate",
  keys: {
    MacroParameters: record("The short form: a certificate for these domains, validated by records in the zone that holds them.", {
      DomainNames: list("The domain, and further ones that the certificate is also for.", text("", DOMAIN), { least: 1 }).required(),
      HostedZoneId: text("Id of the Route 53 zone that holds the domains; the records that prove them are made there.", ZONE).required(),
    }),
  },
  mayBeEmpty: false,
  read: readCertificate,
  uses: {},
  usedBy: () => [],
  returnValues: { Arn: { text: "ARN of the certificate.", from: "Ref" } },
  access: {},
  lookup: {
    shape: record("An issued certificate, found by composex lookup.", {
      Tags: lookupTags.says("Tags that the certificate carries, all of them."),
      Arn: text("ARN of the certificate."),
      ...lookupScopeKeys,
    }).as((query, place) => {
      if ((query.Tags === undefined) !== (query.Arn === undefined)) return query;
      place.error("LOOKUP_INVALID", "Lookup takes one of Tags and Arn", { hint: query.Arn === undefined ? "add one" : "drop one" });
      return undefined;
    }),
    find,
    found: foundCertificate,
  },
  // What a pointer to a hosted zone stands for in DomainValidationOptions.
  pointerValue: () => "HostedZoneId",
  idOf: ({ name }) => logicalId(name, "AcmCert"),
  make: makeCertificate,
  adopt: ({ arn }: FoundCertificate) => ({ values: { Arn: arn } }),
});
