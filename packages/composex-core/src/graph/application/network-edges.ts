import { canonicalText } from "../../deploy/diff/canonical-text.ts";
import { asList } from "../../deploy/security/answers.ts";
import { evidence } from "../evidence.ts";
import type { Evidence } from "../graph.ts";
import { idsIn, type Properties, portsOf, propertiesOf, resourceEvidence } from "../template-parts.ts";
import type { Reading } from "./reading.ts";

const INTERNET = new Set(["0.0.0.0/0", "::/0"]);

/** What load balancers hand on to services: listeners and their rules, through target groups. */
export function addForwards(reading: Reading): void {
  const { parts } = reading;
  for (const listener of parts.ofType("AWS::ElasticLoadBalancingV2::Listener")) {
    const { DefaultActions } = propertiesOf(listener);
    addActions(reading, listener.id, DefaultActions, "", resourceEvidence(listener));
  }
  for (const rule of parts.ofType("AWS::ElasticLoadBalancingV2::ListenerRule")) {
    const { ListenerArn, Actions, Conditions } = propertiesOf(rule);
    const [listener] = idsIn(ListenerArn);
    if (listener !== undefined) addActions(reading, listener, Actions, conditionsText(Conditions), resourceEvidence(rule));
  }
}

function addActions(reading: Reading, listenerId: string, actions: unknown, when: string, found: Evidence): void {
  const { draft, parts } = reading;
  const { LoadBalancerArn, Protocol, Port } = propertiesOf(parts.get(listenerId));
  const label = `${canonicalText(Protocol)} ${canonicalText(Port)} ${when}`.trim();
  for (const balancer of reading.subjectsIn(LoadBalancerArn)) {
    for (const targets of idsIn(actions)) {
      const group = parts.get(targets);
      if (group?.resource.Type !== "AWS::ElasticLoadBalancingV2::TargetGroup") continue;
      for (const { service, place } of behind(reading, targets)) {
        draft.edge({
          from: balancer,
          to: service,
          relation: "forwards",
          labels: [label],
          evidence: [found, resourceEvidence(group), evidence(`${service}, LoadBalancers`, place)],
        });
      }
    }
  }
}

function behind(reading: Reading, targetGroup: string): readonly { readonly service: string; readonly place: unknown }[] {
  return [...reading.parts.ofType("AWS::ECS::Service")].flatMap((service) =>
    asList(propertiesOf(service)["LoadBalancers"])
      .filter((place) => idsIn(place).includes(targetGroup))
      .map((place) => ({ service: service.id, place })),
  );
}

/** `shop.example.com /orders`. */
function conditionsText(conditions: unknown): string {
  const texts = asList(conditions).map((condition) => {
    const { Field: _field, Values, ...configs } = (condition ?? {}) as Properties;
    const [config] = Object.values(configs) as (Properties | undefined)[];
    return asList(Values ?? config?.["Values"])
      .map(canonicalText)
      .join(" or ");
  });
  return texts.filter((text) => text !== "").join(" ");
}

/** What security groups let through. */
export function addReach(reading: Reading): void {
  for (const group of reading.parts.ofType("AWS::EC2::SecurityGroup")) {
    for (const rule of asList(propertiesOf(group)["SecurityGroupIngress"]))
      addRule(reading, group.id, rule as Properties, evidence(`${group.id}, SecurityGroupIngress`, rule));
  }
  for (const rule of reading.parts.ofType("AWS::EC2::SecurityGroupIngress")) {
    const properties = propertiesOf(rule);
    addRule(reading, idsIn(properties["GroupId"])[0] ?? canonicalText(properties["GroupId"]), properties, resourceEvidence(rule));
  }
}

function addRule(reading: Reading, group: string, rule: Properties, found: Evidence): void {
  const sources = sourcesOf(reading, rule);
  for (const to of reading.membersOf(group)) {
    for (const from of sources) reading.draft.edge({ from, to, relation: "reaches", labels: [portsOf(rule)], evidence: [found] });
  }
}

/** Boxes of where a rule lets traffic in from. */
function sourcesOf(reading: Reading, rule: Properties): readonly string[] {
  const { SourceSecurityGroupId, SourceSecurityGroupName } = rule;
  const group = SourceSecurityGroupId ?? SourceSecurityGroupName;
  if (group !== undefined) {
    const members = reading.membersOf(idsIn(group)[0] ?? canonicalText(group));
    return members.length > 0 ? members : [outside(reading, "security group", canonicalText(group))];
  }
  const { CidrIp, CidrIpv6, SourcePrefixListId } = rule;
  const from = canonicalText(CidrIp ?? CidrIpv6 ?? SourcePrefixListId);
  return [INTERNET.has(from) ? outside(reading, "anywhere", "internet") : outside(reading, "addresses", from)];
}

function outside({ draft }: Reading, caption: string, label: string): string {
  const id = `outside ${label}`;
  if (!draft.has(id)) draft.node({ id, tone: "outside", caption, label, lines: [], evidence: [] });
  return id;
}
