import { expect } from "chai";
import { compiled } from "../../testing/compiled.ts";
import { fakeLookup } from "../../testing/fake-lookup.ts";
import { find } from "./find.ts";

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

  it("waits for a record that somebody makes where no zone is named, and says so", () => {
    const { problems, template } = certificate({ Properties: { DomainName: "a.example.com", SubjectAlternativeNames: ["b.example.com"] } });
    expect(problems).to.deep.equal([
      "warning CERTIFICATE_BY_HAND x-acm.cert.Properties: the deployment waits until somebody makes the record that proves a.example.com, b.example.com (add DomainValidationOptions: [{DomainName: …, HostedZoneId: …}] for composex to make it)",
    ]);
    expect(template("acm").Resources.certAcmCert?.Properties).not.to.have.property("DomainValidationOptions");
  });

  it("takes exactly one form", () => {
    expect(certificate({}).problems[0]).to.match(/^error KEY_MISSING x-acm\.cert: /);
    const both = certificate({ Properties: { DomainName: "a.b" }, MacroParameters: { DomainNames: ["a.b"], HostedZoneId: "Z1" } });
    expect(both.problems[0]).to.match(/^error KEYS_CONFLICT x-acm\.cert\.MacroParameters: /);
    expect(certificate({ Properties: { DomainName: "a.b" }, Lookup: { Arn: "arn" } }).problems.join()).to.contain(
      "warning KEY_UNUSED x-acm.cert.Properties: ",
    );
    expect(certificate({ Lookup: { Arn: "arn", Tags: { a: "b" } } }).problems[0]).to.match(/^error LOOKUP_INVALID x-acm\.cert\.Lookup: /);
  });

  it("is kept where the user says so, one or all of them", () => {
    const entry = { MacroParameters: { DomainNames: ["a.example.com"], HostedZoneId: "Z1" }, DeletionPolicy: "Retain" };
    expect(certificate(entry).template("acm").Resources.certAcmCert.DeletionPolicy).to.equal("Retain");
    const all = compiled({ "x-acm": { DeletionPolicy: "Retain", cert: { MacroParameters: entry.MacroParameters } } });
    expect(all.template("acm").Resources.certAcmCert.DeletionPolicy).to.equal("Retain");
  });

  it("finds issued certificates only", async () => {
    const aws = (Status: string) => fakeLookup({ DescribeCertificate: () => ({ Certificate: { Status, DomainName: "a.example.com" } }) });
    expect(await find({ Arn: "arn:1" }, aws("ISSUED"))).to.deep.equal({ arn: "arn:1", domains: ["a.example.com"] });
    expect(await find({ Arn: "arn:1" }, aws("PENDING_VALIDATION"))).to.have.property("problem");
  });

  it("is found only as the lookups file has it", () => {
    const Lookup = { Arn: "arn:aws:acm:eu-west-1:123456789012:certificate/a" };
    const lookups = { "x-acm/c": { query: Lookup, found: { arn: Lookup.Arn, domains: "example.com" } } };
    const { problems } = compiled({ services: { web: { image: "nginx" } }, "x-acm": { c: { Lookup } } }, { lookups });
    expect(problems.join()).to.match(/^error LOOKUPS_UNREADABLE x-acm\.c\.Lookup.*domains must be a list/);
  });
});
