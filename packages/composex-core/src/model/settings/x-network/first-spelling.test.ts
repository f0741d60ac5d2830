import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../../../testing/compiled.ts";

const web = { image: "nginx", ports: [80] };

function configured(network: object, where: "all" | "own" | "service" = "own"): Compiled {
  if (where === "service") return compiled({ services: { web: { ...web, "x-configs": { network } } } });
  return compiled({ services: { web }, "x-configs": { [where === "all" ? "composex" : "web"]: { network } } });
}

const networkOf = (result: Compiled): Json =>
  (result.resource("web", "EcsServiceDefinition").Properties as Json).NetworkConfiguration.AwsvpcConfiguration;

describe("x-configs.network", () => {
  it("is read wherever the first releases had it, each with a note of the present spelling", () => {
    for (const where of ["all", "own", "service"] as const) {
      const result = configured({ is_public: true }, where);
      expect(networkOf(result).AssignPublicIp, where).to.equal("ENABLED");
      expect(result.problems.join("\n"), where)
        .to.match(/note SPELLING_OLD .*"x-network"/)
        .and.to.match(/note SPELLING_OLD .*"AssignPublicIp"/);
    }
  });

  it("gives way to what stands nearer", () => {
    const result = compiled({
      services: { web: { ...web, "x-network": { AssignPublicIp: false } } },
      "x-configs": { composex: { network: { is_public: true } } },
    });
    expect(networkOf(result).AssignPublicIp).to.equal("DISABLED");
  });

  it("lets address ranges in", () => {
    const result = configured({ ext_sources: [{ ipv4: "10.0.0.0/8", source_name: "corp", protocol: "tcp" }] });
    expect(result.resource("web", "FromcorpTo80tcp").Properties).to.include({ CidrIp: "10.0.0.0/8", FromPort: 80, ToPort: 80 });
  });

  it("registers the service in the private namespace below the stack's name", () => {
    const result = configured({ use_cloudmap: true });
    expect(result.idsOfType("cloudmap", "AWS::ServiceDiscovery::Service")).to.deep.equal(["NamewebInclusterlan"]);
  });

  it("says where load balancers and their health checks stand now", () => {
    for (const key of ["lb_type", "healthcheck"]) {
      expect(configured({ [key]: "application" }).problems.join("\n"), key).to.match(/error NOT_SUPPORTED .*x-elbv2/);
    }
  });
});
