import type { EarlierModule } from "../../contract/earlier-module.ts";
import { find } from "./find.ts";
import { parse } from "./parse.ts";
import { render } from "./render.ts";
import { schema } from "./schema.ts";
import type { CertificateSpec, FoundCertificate } from "./spec.ts";

export type { FoundCertificate } from "./spec.ts";

/** Certificates of load balancers, validated by DNS. */
export const acm: EarlierModule<CertificateSpec, FoundCertificate> = {
  key: "x-acm",
  summary: "Certificates of load balancers, validated by DNS.",
  kind: "earlier",
  shape: "entries",
  schema,
  type: "AWS::CertificateManager::Certificate",
  defaultValue: "Arn",
  returnValues: { Arn: { text: "ARN of the certificate." } },
  access: {},
  parse,
  find,
  render,
};
