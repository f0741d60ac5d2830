import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";

const services = {
  api: { image: "nginx", ports: [{ target: 8080 }] },
  web: { image: "nginx", ports: [{ target: 80 }] },
};
const MacroParameters = { Ingress: { ExtSources: [{ IPv4: "0.0.0.0/0", Name: "all" }] } };
const Certificates = [{ CertificateArn: "arn:aws:acm:eu-west-1:123456789012:certificate/0a" }];
const Services = { "api:api:8080": { port: 8080, protocol: "HTTP", healthcheck: "8080:HTTP" } };

function balanced(balancer: object): Compiled {
  return compiled({ services, "x-elbv2": { lb: { Properties: {}, MacroParameters, ...balancer } } });
}

describe("TargetGroups", () => {
  const TargetGroups = {
    shared: {
      Port: 8080,
      Protocol: "HTTP",
      HealthCheck: "8080:HTTP:/ping:200",
      Services: [{ Name: "api:api" }, { Name: "web:web", Port: 80 }],
      TargetGroupAttributes: { "stickiness.enabled": "true" },
    },
  };
  const Listeners = { 80: { Targets: [{ name: "shared", access: "/" }] } };

  it("are shared by services, each on its own port", () => {
    const result = balanced({ TargetGroups, Listeners });
    expect(result.problems).to.deep.equal([]);
    expect(result.idsOfType("elbv2", "AWS::ElasticLoadBalancingV2::TargetGroup")).to.deep.equal(["TgtlbsharedInternal"]);
    const targets = (family: string): Json => (result.resource(family, "EcsServiceDefinition").Properties as Json).LoadBalancers;
    expect(targets("api").map(({ ContainerPort }: Json) => ContainerPort)).to.deep.equal([8080]);
    expect(targets("web").map(({ ContainerPort }: Json) => ContainerPort)).to.deep.equal([80]);
    expect(targets("api")[0].TargetGroupArn).to.deep.equal(targets("web")[0].TargetGroupArn);
    const { TargetGroupAttributes } = result.resource("elbv2", "TgtlbsharedInternal").Properties as Json;
    expect(TargetGroupAttributes).to.have.deep.members([
      { Key: "deregistration_delay.timeout_seconds", Value: "60" },
      { Key: "stickiness.enabled", Value: "true" },
    ]);
  });

  it("are not called unused where a target that names them is refused", () => {
    for (const targets of [
      [{ name: "shared", access: "not a path" }],
      [{ name: "shred", access: "/" }],
      [{ name: "shared", access: "/" }, { name: "shared" }],
    ]) {
      const { diagnostics } = balanced({ TargetGroups, Listeners: { 80: { Targets: targets } } });
      expect(
        diagnostics.map(({ code }) => code),
        JSON.stringify(targets),
      ).to.have.length(1);
    }
    const unused = { ...TargetGroups, other: { ...TargetGroups.shared, Services: [{ Name: "web:web", Port: 80 }] } };
    expect(balanced({ TargetGroups: unused, Listeners }).problems.join()).to.match(
      /^error TARGET_UNKNOWN x-elbv2\.lb\.TargetGroups\.other: /,
    );
  });

  it("need a port that the container declares", () => {
    const wrong = { shared: { ...TargetGroups.shared, Services: [{ Name: "web:web" }] } };
    expect(balanced({ TargetGroups: wrong, Listeners }).problems.join()).to.match(
      /^error TARGET_PORT x-elbv2\.lb\.TargetGroups\.shared\.Services\[0\]: .*80\/tcp/,
    );
  });
});

describe("authentication", () => {
  const AuthenticateOidcConfig = {
    Issuer: "https://id.example.com",
    AuthorizationEndpoint: "https://id.example.com/authorize",
    TokenEndpoint: "https://id.example.com/token",
    UserInfoEndpoint: "https://id.example.com/user",
    ClientId: "web",
    UseExistingClientSecret: true,
  };
  const signedIn = (target: object, listener: object = { Protocol: "HTTPS", Certificates }): Compiled =>
    balanced({ Services, Listeners: { 443: { ...listener, Targets: [{ name: "api:api:8080", ...target }] } } });

  it("comes before the forwarding, for the rest of the requests and in a rule", () => {
    const rest = signedIn({ access: "/", AuthenticateOidcConfig });
    expect(rest.problems).to.deep.equal([]);
    const actions: readonly Json[] = (rest.resource("elbv2", "lb443").Properties as Json).DefaultActions;
    expect(actions.map(({ Type, Order }) => [Order, Type])).to.deep.equal([
      [1, "authenticate-oidc"],
      [2, "forward"],
    ]);
    expect(actions[0].AuthenticateOidcConfig).to.deep.equal(AuthenticateOidcConfig);
    const AuthenticateCognitoConfig = {
      UserPoolArn: "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_a",
      UserPoolClientId: "client",
      UserPoolDomain: "shop",
    };
    const ruled = signedIn({ access: "/admin/*", AuthenticateCognitoConfig });
    const [id] = ruled.idsOfType("elbv2", "AWS::ElasticLoadBalancingV2::ListenerRule");
    const { Actions } = ruled.resource("elbv2", id as string).Properties as Json;
    expect(Actions.map(({ Type }: Json) => Type)).to.deep.equal(["authenticate-cognito", "forward"]);
  });

  it("is refused where requests are not encrypted, and where a client would have to be made", () => {
    expect(signedIn({ access: "/", AuthenticateOidcConfig }, {}).problems.join()).to.match(
      /^error CERTIFICATE_MISSING x-elbv2\.lb\.Listeners\.443: /,
    );
    expect(signedIn({ access: "/", CreateCognitoClient: { UserPoolId: "pool" } }).problems.join()).to.contain("error NOT_SUPPORTED");
  });
});

describe("limits of a rule", () => {
  const to = (Values: readonly string[]) => [{ name: "api:api:8080", Conditions: [{ Field: "path-pattern", Values }] }];

  it("are five values in all conditions", () => {
    const six = ["/a", "/b", "/c", "/d", "/e", "/f"];
    expect(balanced({ Services, Listeners: { 80: { Targets: to(six.slice(1)) } } }).problems).to.deep.equal([]);
    expect(balanced({ Services, Listeners: { 80: { Targets: to(six) } } }).problems[0]).to.match(
      /^error RULE_LIMIT x-elbv2\.lb\.Listeners\.80\.Targets\[0\]\.Conditions: .*6 values/,
    );
  });
});
