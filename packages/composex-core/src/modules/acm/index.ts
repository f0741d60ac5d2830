import type { ResourceModule } from "../../contract/module.ts";
import { find } from "./find.ts";
import { parse } from "./parse.ts";
import { render } from "./render.ts";
import { schema } from "./schema.ts";
import type { CertificateSpec, FoundCertificate } from "./spec.ts";

export type { FoundCertificate } from "./spec.ts";

/** Certificates of load balancers, validated by DNS. */
export const acm: ResourceModule<CertificateSpec, FoundCertificate> = {
  key: "x-acm",
  summary: "Certificates of load balancers, validated by DNS.",
  shape: "entries",
  schema,
  type: "AWS::CertificateManager::Certificate",
  returnValues: { Arn: "ARN of the certificate." },
  access: {},
  parse,
  find,
  render,
};
