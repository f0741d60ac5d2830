import { expect } from "chai";
import { parseHealthCheck } from "./health-check.ts";

const http = { isGrpc: false };

describe("parseHealthCheck", () => {
  const numbers = {
    HealthyThresholdCount: 5,
    UnhealthyThresholdCount: 2,
    HealthCheckIntervalSeconds: 15,
    HealthCheckTimeoutSeconds: 3,
  };
  const web = { HealthCheckPort: "80", HealthCheckProtocol: "HTTP" };
  const cases: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ["80:HTTP", web],
    ["80:http", web],
    ["80:HTTP:5:2:15:3", { ...web, ...numbers }],
    ["80:HTTP:5:2:15:3:/ping:200,201", { ...web, ...numbers, HealthCheckPath: "/ping", Matcher: { HttpCode: "200,201" } }],
    ["80:HTTP:/ping", { ...web, HealthCheckPath: "/ping" }],
    ["80:HTTP:/:200-399", { ...web, HealthCheckPath: "/", Matcher: { HttpCode: "200-399" } }],
    ["80:HTTP:200", { ...web, Matcher: { HttpCode: "200" } }],
    [
      "1883:TCP:3:3:10:5",
      {
        ...numbers,
        HealthCheckPort: "1883",
        HealthCheckProtocol: "TCP",
        HealthyThresholdCount: 3,
        UnhealthyThresholdCount: 3,
        HealthCheckIntervalSeconds: 10,
        HealthCheckTimeoutSeconds: 5,
      },
    ],
  ];
  for (const [text, properties] of cases) {
    it(`reads ${text}`, () => expect(parseHealthCheck(text, http)).to.have.property("properties").that.deep.equals(properties));
  }

  for (const text of [
    "web:HTTP",
    "80:UDP",
    "80:HTTP:11:2:15:3",
    "80:HTTP:5:2:15:30",
    "80:TCP:200",
    "80:HTTP:ping",
    "80:HTTP:/:200:300",
    "99999:HTTP",
    "80:HTTP:/:100",
    "80:HTTP:/:200-600",
  ]) {
    it(`refuses ${text}`, () => expect(parseHealthCheck(text, http)).to.be.a("string"));
  }

  it("matches gRPC codes where the targets speak gRPC", () => {
    expect(parseHealthCheck("80:HTTP:/x:0-99", { isGrpc: true }))
      .to.deep.include({ port: 80 })
      .and.have.nested.property("properties.Matcher.GrpcCode", "0-99");
  });

  it("refuses what is no code of gRPC", () => {
    expect(parseHealthCheck("80:HTTP:/x:200", { isGrpc: true })).to.equal("a status code of gRPC is 0 to 99, not 200");
    expect(parseHealthCheck({ HealthCheckProtocol: "HTTP", Matcher: { GrpcCode: "100" } }, { isGrpc: true })).to.be.a("string");
  });

  it("reads a map", () => {
    expect(parseHealthCheck({ HealthCheckPort: 8080, HealthCheckProtocol: "HTTP" }, http)).to.deep.equal({
      properties: { HealthCheckPort: "8080", HealthCheckProtocol: "HTTP" },
      port: 8080,
    });
  });
});
