import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";

const services = {
  api: { image: "nginx", ports: [{ target: 8080, published: "80", protocol: "tcp" }] },
  web: { image: "nginx", ports: [{ target: 80, protocol: "tcp" }] },
};
const Ingress = { ExtSources: [{ IPv4: "0.0.0.0/0", Name: "all" }] };
const behind = (port: number, more: object = {}) => ({ port, protocol: "HTTP", healthcheck: `${port}:HTTP:/ping:200`, ...more });

function balanced(balancer: object): Compiled {
  const whole = { Properties: {}, MacroParameters: { Ingress }, ...balancer };
  return compiled({ services, "x-elbv2": { lb: whole } });
}

describe("x-elbv2", () => {
  const Services = { "api:api:8080": behind(8080, { healthcheck: "9000:HTTP" }), "web:web:80": behind(80) };
  const Targets = [
    { name: "api:api", access: "/v1/*" },
    { name: "web:web:80", access: "/" },
  ];

  it("checks the health of its targets by HTTP, as it can", () => {
    const byTcp = balanced({
      Services: { "web:web:80": behind(80, { healthcheck: "80:TCP" }) },
      Listeners: { 80: { Targets: [Targets[1]] } },
    });
    expect(byTcp.problems.find((problem) => problem.startsWith("error HEALTH_CHECK"))).to.match(
      /HTTP or HTTPS, not by TCP \(write port:HTTP:\/path\)$/,
    );
  });

  it("sends what a rule takes to its target and the rest to the target of /", () => {
    const { template, problems } = balanced({ Services, Listeners: { 80: { Targets } } });
    expect(problems.filter((problem) => !problem.includes("PORT_PUBLISHED"))).to.deep.equal([]);
    const all = template("elbv2").Resources;
    expect(all.lb80?.Properties?.DefaultActions).to.deep.equal([{ Type: "forward", TargetGroupArn: { Ref: "Tgtlbwebweb80Internal" } }]);
    const rules = Object.values<Json>(all).filter(({ Type }) => Type.endsWith("ListenerRule"));
    expect(rules.map(({ Properties }) => Properties?.Actions)).to.deep.equal([
      [{ Type: "forward", TargetGroupArn: { Ref: "Tgtlbapiapi8080Internal" } }],
    ]);
  });

  it("reaches tasks on the container's port and that of the health check only", () => {
    const { template } = balanced({ Services, Listeners: { 80: { Targets } } });
    const rules = Object.entries<Json>(template("api").Resources).filter(([, { Type }]) => Type === "AWS::EC2::SecurityGroupIngress");
    expect(rules.map(([id, { Properties }]) => [id, Properties?.FromPort])).to.deep.equal([
      ["FromLBlbToapiOn8080", 8080],
      ["FromLBlbToapiOn9000", 9000],
    ]);
    expect(template("api").Resources.EcsServiceDefinition?.Properties?.LoadBalancers).to.deep.include.members([
      { ContainerName: "api", ContainerPort: 8080, TargetGroupArn: { Ref: "elbv2Tgtlbapiapi8080InternalRef" } },
    ]);
  });

  it("reaches a family on a port that two of its target groups have in common by one rule", () => {
    const family = { deploy: { labels: { "ecs.task.family": "front" } } };
    const result = compiled({
      services: { api: { ...services.api, ...family }, web: { ...services.web, ...family } },
      "x-elbv2": {
        lb: {
          MacroParameters: { Ingress },
          Services: { "front:api:8080": behind(8080), "front:web:80": behind(80, { healthcheck: "8080:HTTP" }) },
          Listeners: {
            80: {
              Targets: [
                { name: "front:api:8080", access: "/v1/*" },
                { name: "front:web:80", access: "/" },
              ],
            },
          },
        },
      },
    });
    expect(result.problems.filter((problem) => !problem.includes("PORT_PUBLISHED"))).to.deep.equal([]);
    expect(result.idsOfType("front", "AWS::EC2::SecurityGroupIngress")).to.have.members(["FromLBlbTofrontOn80", "FromLBlbTofrontOn8080"]);
  });

  it("of type application may be told that it shares the traffic of all zones, and not that it does not", () => {
    const zones = (cross_zone: boolean) =>
      balanced({ MacroParameters: { Ingress, cross_zone }, Services, Listeners: { 80: { Targets } } }).problems.filter(
        (problem) => !problem.includes("PORT_PUBLISHED"),
      );
    expect(zones(true)).to.deep.equal([]);
    expect(zones(false).join()).to.match(/^error ATTRIBUTE_INVALID x-elbv2\.lb\.MacroParameters\.cross_zone: /);
  });

  it("keeps the access of a single target", () => {
    const { template } = balanced({
      Services: { "api:api:8080": behind(8080) },
      Listeners: [{ Port: 80, Targets: [{ name: "api:api:8080", access: "*.example.com" }] }],
    });
    const actions = template("elbv2").Resources.lb80?.Properties?.DefaultActions as readonly Record<string, unknown>[] | undefined;
    expect(actions?.[0]).to.have.nested.property("FixedResponseConfig.StatusCode", "418");
  });

  const one = { "api:api:8080": behind(8080) };
  const to = (target: object) => ({ Services: one, Listeners: { 80: { Targets: [target] } } });
  const refused: readonly (readonly [string, object, string])[] = [
    [
      "a target that is not there",
      to({ name: "api:apj:8080", access: "/" }),
      "error TARGET_UNKNOWN x-elbv2.lb.Listeners.80.Targets[0].name",
    ],
    ["an access of no form", to({ name: "api:api:8080", access: "nonsense" }), "error TARGET_ACCESS"],
    [
      "a published port",
      { Services: { "api:api:80": behind(80) }, Listeners: { 80: { Targets: [{ name: "api:api:80" }] } } },
      "error TARGET_PORT",
    ],
    [
      "an unknown family",
      { Services: { "apx:api:80": behind(80) }, Listeners: { 80: { Targets: [{ name: "apx:api:80" }] } } },
      "error SERVICE_UNDEFINED",
    ],
    [
      "two listeners on a port",
      { Services: one, Listeners: [{ Port: 80, Targets: [{ name: "api:api" }] }, { Port: 80 }] },
      "error LISTENER_REPEATED",
    ],
    [
      "HTTPS without certificate",
      { Services: one, Listeners: { 443: { Protocol: "HTTPS", Targets: [{ name: "api:api" }] } } },
      "error CERTIFICATE_MISSING",
    ],
    [
      "a certificate that is not there",
      { Services: one, Listeners: { 443: { Certificates: [{ "x-acm": "none" }], Targets: [{ name: "api:api" }] } } },
      "error RESOURCE_UNDEFINED",
    ],
    [
      "gRPC behind HTTP",
      {
        Services: { "api:api:8080": behind(8080, { ProtocolVersion: "GRPC", healthcheck: "8080:HTTP:/health:0" }) },
        Listeners: { 80: { Targets: [{ name: "api:api" }] } },
      },
      "error LISTENER_PROTOCOL x-elbv2.lb.Listeners.80.Targets[0]",
    ],
    [
      "a slow start of targets that are chosen by their open requests",
      {
        Services: {
          "api:api:8080": behind(8080, {
            TargetGroupAttributes: {
              "slow_start.duration_seconds": "30",
              "load_balancing.algorithm.type": "least_outstanding_requests",
            },
          }),
        },
        Listeners: { 80: { Targets: [{ name: "api:api" }] } },
      },
      `error ATTRIBUTE_INVALID x-elbv2.lb.Services["api:api:8080"].TargetGroupAttributes["slow_start.duration_seconds"]`,
    ],
    [
      "a protocol of the other type",
      { Services: one, Listeners: { 80: { Protocol: "TCP", Targets: [{ name: "api:api" }] } } },
      "error BALANCER_KIND",
    ],
    [
      "a target group that no listener uses",
      { Services: { ...one, "web:web:80": behind(80) }, Listeners: { 80: { Targets: [{ name: "api:api" }] } } },
      "error TARGET_UNKNOWN",
    ],
    [
      "an unknown attribute",
      {
        Services: { "api:api:8080": behind(8080, { TargetGroupAttributes: { "stickiness.enable": "true" } }) },
        Listeners: { 80: { Targets: [{ name: "api:api" }] } },
      },
      "error ATTRIBUTE_INVALID",
    ],
  ];
  for (const [what, balancer, start] of refused) {
    it(`refuses ${what}`, () => {
      expect(
        balanced(balancer).problems.some((problem) => problem.startsWith(start)),
        balanced(balancer).problems.join("\n"),
      ).to.equal(true);
    });
  }

  it("serves every certificate of a listener: the first as its default, the others beside it", () => {
    const arn = (id: number) => `arn:aws:acm:eu-west-1:123456789012:certificate/${id}`;
    const Certificates = [1, 2, 3].map((id) => ({ CertificateArn: arn(id) }));
    const { template, problems } = balanced({
      Services: one,
      Listeners: { 443: { Certificates, Targets: [{ name: "api:api", access: "/" }] } },
    });
    expect(problems.filter((problem) => problem.startsWith("error"))).to.deep.equal([]);
    const all = template("elbv2").Resources;
    expect(all.lb443.Properties.Certificates).to.deep.equal([{ CertificateArn: arn(1) }]);
    const more = Object.values<Json>(all).filter(({ Type }) => Type.endsWith("ListenerCertificate"));
    expect(more.map(({ Properties }) => Properties)).to.deep.equal(
      [2, 3].map((id) => ({ ListenerArn: { Ref: "lb443" }, Certificates: [{ CertificateArn: arn(id) }] })),
    );
  });

  it("opens a UDP port to a network load balancer as UDP, and its health check as TCP", () => {
    const services = { dns: { image: "nginx", ports: [{ target: 53, protocol: "udp" }] } };
    const lb = {
      Properties: { Type: "network" },
      MacroParameters: { Ingress },
      Services: { "dns:dns:53": { port: 53, protocol: "UDP", healthcheck: "8080:TCP" } },
      Listeners: { 53: { Protocol: "UDP", Targets: [{ name: "dns:dns:53", access: "/" }] } },
    };
    const { template, problems } = compiled({ services, "x-elbv2": { lb } });
    expect(problems.filter((problem) => problem.startsWith("error"))).to.deep.equal([]);
    const rules = (title: string) =>
      Object.values<Json>(template(title).Resources).flatMap(({ Type, Properties }) =>
        Type.endsWith("SecurityGroupIngress") ? [`${Properties.IpProtocol} ${Properties.FromPort}`] : [],
      );
    expect(rules("dns")).to.deep.equal(["udp 53", "tcp 8080"]);
    expect(rules("elbv2")).to.deep.equal(["udp 53"]);
  });

  it("is kept when it says so, and its listeners carry tags", () => {
    const Tags = { team: "web" };
    const result = balanced({ DeletionPolicy: "Retain", Services: one, Listeners: { 80: { Targets: [{ name: "api:api" }], Tags } } });
    expect(result.resource("elbv2", "lb").DeletionPolicy).to.equal("Retain");
    expect(result.resource("elbv2", "lb80").Properties?.Tags).to.deep.include({ Key: "team", Value: "web" });
  });

  it("without Ingress is told whom to let in: the internet, or the inside", () => {
    const hint = (Properties: object) => {
      const { problems } = balanced({ ...to({ name: "api:api" }), MacroParameters: {}, Properties });
      return problems.find((problem) => problem.includes("BALANCER_CLOSED"));
    };
    expect(hint({ Scheme: "internet-facing" })).to.contain("[{IPv4: 0.0.0.0/0, Name: internet}]");
    expect(hint({})).to.contain("[{IPv4: 10.0.0.0/8, Name: inside}], with the range of its clients");
  });

  it("says what of its Properties changes nothing, and what is no property", () => {
    const properties = (Properties: object) => balanced({ ...to({ name: "api:api" }), Properties }).problems.join("\n");
    expect(properties({ Subnets: ["subnet-1"] })).to.contain("warning KEY_UNUSED x-elbv2.lb.Properties.Subnets");
    expect(properties({ Schema: "internal" })).to.match(/error PROPERTY_UNKNOWN x-elbv2\.lb\.Properties\.Schema: .*Scheme/);
  });

  it("takes its short forms in Settings too, where they were once", () => {
    const problems = balanced({ ...to({ name: "api:api" }), MacroParameters: undefined, Settings: { Ingress, http2: false } }).problems;
    const notes = problems.filter((problem) => problem.includes("SPELLING_OLD"));
    expect(notes.map((problem) => problem.slice(0, problem.indexOf(":")))).to.deep.equal([
      "note SPELLING_OLD x-elbv2.lb.Settings.Ingress",
      "note SPELLING_OLD x-elbv2.lb.Settings.http2",
    ]);
    expect(problems.join()).not.to.contain("BALANCER_CLOSED");
    expect(balanced({ ...to({ name: "api:api" }), Settings: { cross_zone: false } }).problems.join()).to.contain(
      "error ATTRIBUTE_INVALID x-elbv2.lb.Settings.cross_zone",
    );
  });

  it("takes timeouts of 1 and 4000 seconds, and attributes in both forms", () => {
    const attributes = (balancer: object) =>
      balanced({ ...to({ name: "api:api" }), ...balancer }).template("elbv2").Resources.lb?.Properties?.LoadBalancerAttributes;
    for (const timeout_seconds of [1, 4000]) {
      expect(attributes({ MacroParameters: { timeout_seconds, Ingress } })).to.deep.include({
        Key: "idle_timeout.timeout_seconds",
        Value: String(timeout_seconds),
      });
    }
    expect(attributes({ Settings: { S3Logs: "logs:/lb/shop" } })).to.deep.include.members([
      { Key: "access_logs.s3.enabled", Value: "true" },
      { Key: "access_logs.s3.bucket", Value: "logs" },
      { Key: "access_logs.s3.prefix", Value: "lb/shop" },
    ]);
    const LoadBalancerAttributes = [{ Key: "routing.http2.enabled", Value: "false" }];
    for (const form of [LoadBalancerAttributes, { "routing.http2.enabled": false }]) {
      const written = { Properties: { LoadBalancerAttributes: form } };
      expect(attributes(written)).to.deep.include({ Key: "routing.http2.enabled", Value: "false" });
    }
  });
});
