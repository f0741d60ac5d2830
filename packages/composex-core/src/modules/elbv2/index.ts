import type { ResourceModule } from "../../contract/module.ts";
import { connect } from "./connect.ts";
import { find } from "./find.ts";
import { links } from "./links.ts";
import { parse } from "./parse.ts";
import { render } from "./render.ts";
import { schema } from "./schema.ts";
import type { BalancerSpec, FoundBalancer } from "./spec.ts";

export type { FoundBalancer } from "./spec.ts";

/** Load balancers, their listeners and rules, and the containers behind them. */
export const elbv2: ResourceModule<BalancerSpec, FoundBalancer> = {
  key: "x-elbv2",
  summary: "Load balancers, their listeners and rules, and the containers behind them.",
  shape: "entries",
  schema,
  returnValues: {
    DNSName: "Name that clients connect to.",
    LoadBalancerArn: "ARN of the load balancer.",
    CanonicalHostedZoneID: "Route 53 zone of its name, for alias records.",
    LoadBalancerName: "Name of the load balancer.",
    LoadBalancerFullName: "The end of its ARN, by which CloudWatch knows it: app/<name>/<id>.",
    SecurityGroupId: "Id of its security group.",
  },
  access: {},
  parse,
  query: ({ query }) => query,
  links,
  find,
  render,
  connect,
};
