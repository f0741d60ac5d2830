import { expect } from "chai";
import { attribute, Resource } from "../cfn/index.ts";
import type { Family } from "../contract/family.ts";
import type { RenderContext } from "../contract/render-context.ts";
import { ReachRules } from "./reach.ts";

const group = new Resource("ServicesNetworking", "apiSG", "AWS::EC2::SecurityGroup", { GroupDescription: "Tasks of api" });
const family = { name: "api", logicalName: "api" } as Family;
const rules = (): ReachRules => new ReachRules(family, { securityGroup: () => group } as unknown as RenderContext);
const store = { id: "orders", title: "database orders", group: "sg-1", port: 5432, path: ["x-rds", "orders"] } as const;

describe("ReachRules", () => {
  it("opens the port of what a family uses to its tasks, and nothing else", () => {
    const { resources = [], dependsOn = [] } = rules().add({ reach: [store] });
    expect(resources.map(({ logicalId }) => logicalId)).to.deep.equal(["AllowFromapiToorders5432"]);
    expect(resources[0]?.properties).to.deep.equal({
      GroupId: "sg-1",
      IpProtocol: "tcp",
      FromPort: 5432,
      ToPort: 5432,
      SourceSecurityGroupId: attribute(group, "GroupId"),
      Description: "From api to database orders",
    });
    expect(dependsOn).to.deep.equal(resources);
  });

  it("opens the tasks to what uses them, each rule once, and every user waits for it", () => {
    const all = rules();
    const balancer = { ...store, id: "LBweb", title: "load balancer web", port: 80 };
    const first = all.add({ reachedBy: [balancer] });
    const second = all.add({ reachedBy: [balancer, { ...balancer, protocol: "udp" }] });
    expect(first.resources?.map(({ logicalId }) => logicalId)).to.deep.equal(["FromLBwebToapiOn80"]);
    expect(second.resources?.map(({ logicalId }) => logicalId)).to.deep.equal(["FromLBwebToapiOn80Udp"]);
    expect(second.dependsOn?.map(({ logicalId }) => logicalId)).to.deep.equal(["FromLBwebToapiOn80", "FromLBwebToapiOn80Udp"]);
  });
});
