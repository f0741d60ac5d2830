import { expect } from "chai";
import { compiled } from "../../testing/compiled.ts";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { acm } from "./index.ts";

function certificate(entry: object) {
  return compiled({ "x-acm": { cert: entry } });
}

describe("x-acm", () => {
  it("validates every domain in the zone", () => {
    const { template, problems } = certificate({ MacroParameters: { DomainNames: ["*.example.com", "example.com"], HostedZoneId: "Z1" } });
    expect(problems).to.deep.equal([]);
    const properties = template("acm").Resources.certAcmCert?.Properties;
    expect(properties).to.deep.include({
      DomainName: "*.example.com",
      SubjectAlternativeNames: ["example.com"],
      ValidationMethod: "DNS",
      DomainValidationOptions: [
        { DomainName: "*.example.com", HostedZoneId: "Z1" },
        { DomainName: "example.com", HostedZoneId: "Z1" },
      ],
    });
    expect(properties?.Tags).to.deep.include({ Key: "Name", Value: "wildcard.example.com" });
  });

  it("validates further names of Properties in the first zone", () => {
    const Properties = {
      DomainName: "a.example.com",
      SubjectAlternativeNames: ["b.example.com"],
      DomainValidationOptions: [{ DomainName: "a.example.com", HostedZoneId: "Z2" }],
    };
    expect(certificate({ Properties }).template("acm").Resources.certAcmCert?.Properties?.DomainValidationOptions).to.deep.include({
      DomainName: "b.example.com",
      HostedZoneId: "Z2",
    });
  });

  it("takes exactly one form", () => {
    expect(certificate({}).problems[0]).to.match(/^error KEYS_CONFLICT x-acm\.cert: /);
    expect(certificate({ Properties: { DomainName: "a.b" }, Lookup: { Arn: "arn" } }).problems[0]).to.match(
      /^error KEYS_CONFLICT x-acm\.cert\.Lookup: /,
    );
  });

  it("finds issued certificates only", async () => {
    const aws = (Status: string) => fakeLookup({ DescribeCertificate: () => ({ Certificate: { Status, DomainName: "a.example.com" } }) });
    expect(await acm.find?.({ Arn: "arn:1" }, aws("ISSUED"))).to.deep.equal({ arn: "arn:1", domains: ["a.example.com"] });
    expect(await acm.find?.({ Arn: "arn:1" }, aws("PENDING_VALIDATION"))).to.have.property("problem");
  });
});
