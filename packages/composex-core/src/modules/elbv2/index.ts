import { resource } from "../../contract/module.ts";
import { isRecord } from "../../shape/index.ts";
import { adoptBalancer, type BalancerHandles, makeBalancer } from "./balancer.ts";
import { connect } from "./connect.ts";
import { find } from "./find.ts";
import { usedBy } from "./members.ts";
import { lookupQuery, readBalancer } from "./read.ts";
import { keys, lookup, settingKeys } from "./shape.ts";

function listed(attributes: Readonly<Record<string, unknown>>) {
  return Object.entries(attributes).map(([Key, value]) => ({ Key, Value: isRecord(value) ? value : String(value) }));
}

/** Load balancers, their listeners and rules, and the containers behind them. */
export const elbv2 = resource({
  key: "x-elbv2",
  summary: "Load balancers, their listeners and rules, and the containers behind them.",
  noun: "load balancer",
  description: "A load balancer, its listeners, and the containers behind it.",
  propertiesTake: "Type is application if absent, Scheme internal. LoadBalancerAttributes may be a map.",
  normalized: ({ LoadBalancerAttributes: attributes, ...properties }) => ({
    ...properties,
    ...(attributes !== undefined && { LoadBalancerAttributes: isRecord(attributes) ? listed(attributes) : attributes }),
  }),
  type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
  keys,
  settings: settingKeys,
  mayBeEmpty: true,
  read: readBalancer,
  uses: {},
  usedBy,
  returnValues: {
    DNSName: { text: "Name that clients connect to.", from: "DNSName", atRoot: true },
    LoadBalancerArn: { text: "ARN of the load balancer.", from: "Ref" },
    CanonicalHostedZoneID: { text: "Route 53 zone of its name, for alias records.", from: "CanonicalHostedZoneID" },
    LoadBalancerName: { text: "Name of the load balancer.", from: "LoadBalancerName" },
    LoadBalancerFullName: {
      text: "The end of its ARN, by which CloudWatch knows it: app/<name>/<id>.",
      from: "LoadBalancerFullName",
    },
    SecurityGroupId: {
      text: "Id of its security group.",
      from: { make: (_main, handles: BalancerHandles | undefined) => handles?.securityGroup },
    },
  },
  access: {},
  lookup: { shape: lookup, find },
  query: lookupQuery,
  make: makeBalancer,
  adopt: adoptBalancer,
  connect,
});
