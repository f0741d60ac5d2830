import type { EarlierModule } from "../../contract/earlier-module.ts";
import { connect } from "./connect.ts";
import { find } from "./find.ts";
import { links } from "./links.ts";
import { parse } from "./parse.ts";
import { render } from "./render.ts";
import { schema } from "./schema.ts";
import type { BalancerSpec, FoundBalancer } from "./spec.ts";

export type { FoundBalancer } from "./spec.ts";

/** Load balancers, their listeners and rules, and the containers behind them. */
export const elbv2: EarlierModule<BalancerSpec, FoundBalancer> = {
  key: "x-elbv2",
  summary: "Load balancers, their listeners and rules, and the containers behind them.",
  kind: "earlier",
  shape: "entries",
  schema,
  defaultValue: "DNSName",
  returnValues: {
    DNSName: { text: "Name that clients connect to." },
    LoadBalancerArn: { text: "ARN of the load balancer." },
    CanonicalHostedZoneID: { text: "Route 53 zone of its name, for alias records." },
    LoadBalancerName: { text: "Name of the load balancer." },
    LoadBalancerFullName: { text: "The end of its ARN, by which CloudWatch knows it: app/<name>/<id>." },
    SecurityGroupId: { text: "Id of its security group." },
  },
  access: {},
  parse,
  query: ({ query }) => query,
  links,
  find,
  render,
  connect,
};
