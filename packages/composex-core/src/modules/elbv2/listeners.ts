import { logicalId, Resource, type ResourceProperties, ref, type Value } from "../../cfn/index.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import { priorities, ruleKey } from "./priority.ts";
import { TEA_POT } from "./shape.ts";
import type { CertificateReference, FoundListener, ListenerSpec, TargetGroupSpec, TargetSpec } from "./spec.ts";

type Action = Readonly<Record<string, unknown>>;
type ListenerActions = ResourceProperties["AWS::ElasticLoadBalancingV2::Listener"]["DefaultActions"];
type RuleActions = ResourceProperties["AWS::ElasticLoadBalancingV2::ListenerRule"]["Actions"];
type Conditions = ResourceProperties["AWS::ElasticLoadBalancingV2::ListenerRule"]["Conditions"];

export interface ListenerParent {
  readonly stack: string;
  /** Name of the load balancer as written. */
  readonly name: string;
  readonly arn: Value<string>;
  readonly targetGroups: ReadonlyMap<TargetGroupSpec, Resource>;
  /** Listeners that exist, by port. */
  readonly existing: Readonly<Record<string, FoundListener>>;
}

export interface RenderedListener {
  readonly resources: readonly Resource[];
  /** What makes traffic reach a target group: a service may start once it is there. */
  readonly forwarders: readonly (readonly [TargetGroupSpec, Resource])[];
}

/** A listener with its further certificates and its rules; of one that exists, the rules. */
export function renderListener(spec: ListenerSpec, parent: ListenerParent, context: RenderContext): RenderedListener {
  const id = logicalId(parent.name, String(spec.port));
  const resources: Resource[] = [];
  const forwarders: (readonly [TargetGroupSpec, Resource])[] = [];
  const [first, ...more] = spec.certificates.map((certificate) => certificateArn(certificate, context));
  const existing = spec.exists ? parent.existing[String(spec.port)] : undefined;
  let listenerArn: Value<string>;
  let others = more;
  if (spec.exists) {
    if (existing === undefined) {
      context.report.error(
        "LOOKUP_NOT_FOUND",
        context.model.project.locateKey(spec.path),
        `the load balancer has no listener on port ${spec.port}`,
        {
          hint: didYouMean(String(spec.port), Object.keys(parent.existing)),
        },
      );
      return { resources, forwarders };
    }
    listenerArn = existing.arn;
    others = first === undefined ? [] : [first, ...more];
  } else {
    const rest = spec.targets.find(({ conditions }) => conditions === undefined);
    const properties: ResourceProperties["AWS::ElasticLoadBalancingV2::Listener"] = {
      LoadBalancerArn: parent.arn,
      Port: spec.port,
      Protocol: spec.protocol,
      ...(spec.sslPolicy !== undefined && { SslPolicy: spec.sslPolicy }),
      ...(spec.alpnPolicy !== undefined && { AlpnPolicy: spec.alpnPolicy }),
      ...(first !== undefined && { Certificates: [{ CertificateArn: first }] }),
      DefaultActions: defaultActions(spec, rest, parent, context) as unknown as ListenerActions,
      ...(spec.tags && { Tags: spec.tags }),
    };
    const listener = new Resource(parent.stack, id, "AWS::ElasticLoadBalancingV2::Listener", properties, { path: spec.path });
    resources.push(listener);
    listenerArn = ref(listener);
    if (rest) forwarders.push([rest.group, listener]);
  }
  for (const [index, CertificateArn] of others.entries()) {
    const properties = { ListenerArn: listenerArn, Certificates: [{ CertificateArn }] };
    const name = logicalId(id, `Certificate${index + 2}`);
    resources.push(new Resource(parent.stack, name, "AWS::ElasticLoadBalancingV2::ListenerCertificate", properties, { path: spec.path }));
  }
  const ruled = spec.targets.filter((target) => target.conditions !== undefined);
  const order = priorities(
    ruled.map((target) => target.conditions ?? []),
    existing?.rules,
  );
  for (const [index, target] of ruled.entries()) {
    const rule = new Resource(
      parent.stack,
      logicalId(id, "Rule", ruleKey(target.conditions ?? [])),
      "AWS::ElasticLoadBalancingV2::ListenerRule",
      {
        ListenerArn: listenerArn,
        Priority: order[index] as number,
        Conditions: target.conditions as Conditions,
        Actions: forwardTo(target, parent, context) as unknown as RuleActions,
      },
      { path: target.path },
    );
    resources.push(rule);
    forwarders.push([target.group, rule]);
  }
  return { resources, forwarders };
}

function defaultActions(
  spec: ListenerSpec,
  rest: TargetSpec | undefined,
  parent: ListenerParent,
  context: RenderContext,
): readonly Action[] {
  if (rest) return forwardTo(rest, parent, context);
  return spec.defaultActions.length > 0 ? spec.defaultActions : [TEA_POT];
}

function forwardTo(
  { group, authentication, path }: TargetSpec,
  { targetGroups }: ListenerParent,
  context: RenderContext,
): readonly Action[] {
  const targetGroup = targetGroups.get(group);
  if (!targetGroup) throw new Error(`${group.name} has no target group`);
  const forward = { Type: "forward", TargetGroupArn: ref(targetGroup) };
  if (!authentication) return [forward];
  return [
    { ...context.resolve(authentication, path), Order: 1 },
    { ...forward, Order: 2 },
  ];
}

function certificateArn(certificate: CertificateReference, context: RenderContext): Value<string> {
  if ("arn" in certificate) return certificate.arn;
  const arn = context.rendered("x-acm", certificate.acm)?.values.Arn;
  if (arn !== undefined) return arn;
  const known = context.model.resources.get("x-acm")?.keys() ?? [];
  context.report.error("RESOURCE_UNDEFINED", context.model.project.locate(certificate.path), `x-acm has no "${certificate.acm}"`, {
    hint: didYouMean(certificate.acm, known),
  });
  return "";
}
