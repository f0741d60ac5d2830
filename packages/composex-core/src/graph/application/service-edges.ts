import { canonicalText } from "../../deploy/diff/canonical-text.ts";
import { asList } from "../../deploy/security/answers.ts";
import type { LocatedResource } from "../../deploy/security/located.ts";
import type { Statement } from "../../deploy/security/policy/policy-holders.ts";
import { evidence } from "../evidence.ts";
import type { Evidence } from "../graph.ts";
import { actionsOf, idsIn, type Properties, propertiesOf, resourceEvidence, resourcesOf, statementEvidence } from "../template-parts.ts";
import { verbsOf } from "../verbs.ts";
import type { Reading } from "./reading.ts";

/** What every task needs to start and to be seen: in the box of the service, not between boxes. */
const HOUSEKEEPING = new Set(["ecr", "logs", "xray", "ssmmessages", "cloudwatch"]);

/** What tasks may do by their roles, which secrets they are given, and of whom their variables tell them. */
export function addServices(reading: Reading): void {
  const names = dnsNames(reading);
  for (const service of reading.parts.ofType("AWS::ECS::Service")) {
    const definition = idsIn(propertiesOf(service)["TaskDefinition"])
      .map((id) => reading.parts.get(id))
      .find((part) => part?.resource.Type === "AWS::ECS::TaskDefinition");
    reading.draft.extend(service.id, {
      lines: linesOf(reading, service, definition, names),
      evidence: definition ? [resourceEvidence(definition)] : [],
    });
    if (!definition) continue;
    addSecrets(reading, service, definition);
    addRights(reading, service, definition);
    addTold(reading, service, definition, names);
  }
}

function addSecrets(reading: Reading, service: LocatedResource, definition: LocatedResource): void {
  for (const container of containersOf(definition)) {
    for (const secret of asList(container["Secrets"]) as readonly Properties[]) {
      const shown = evidence(`${definition.id}, secrets of ${canonicalText(container["Name"])}`, secret);
      const labels = [canonicalText(secret["Name"])];
      for (const to of targetsOf(reading, secret["ValueFrom"]))
        reading.draft.edge({ from: service.id, to, relation: "given", labels, evidence: [shown] });
    }
  }
}

function addRights(reading: Reading, service: LocatedResource, definition: LocatedResource): void {
  const { TaskRoleArn, ExecutionRoleArn } = propertiesOf(definition);
  const roles = idsIn([TaskRoleArn, ExecutionRoleArn]);
  for (const statement of roles.flatMap((role) => reading.parts.statementsOf(role))) {
    const shown = statementEvidence(statement);
    reading.draft.extend(service.id, { evidence: [shown] });
    if (statement.effect === "Deny") continue;
    for (const resource of resourcesOf(statement))
      for (const target of targetsOf(reading, resource)) if (target !== service.id) addRight(reading, service.id, target, statement, shown);
  }
}

/** Messages go from the queue to who takes them; everything else is drawn from who asks. */
function addRight({ draft }: Reading, service: string, target: string, statement: Statement, shown: Evidence): void {
  const verbs = verbsOf(actionsOf(statement));
  const takes = verbs.includes("receives") && !verbs.includes("sends");
  const [from, to] = takes ? [target, service] : [service, target];
  draft.edge({ from, to, relation: "may", labels: takes ? ["receives"] : [verbs.join(", ")], evidence: [shown] });
}

function addTold(reading: Reading, service: LocatedResource, definition: LocatedResource, names: Names): void {
  const { draft } = reading;
  for (const container of containersOf(definition)) {
    for (const variable of asList(container["Environment"]) as readonly Properties[]) {
      const value = variable["Value"];
      const shown = evidence(`${definition.id}, environment of ${canonicalText(container["Name"])}`, variable);
      const told = new Set([...reading.subjectsIn(value), ...servicesNamedIn(canonicalText(value), names)]);
      for (const to of told) {
        if (to === service.id) continue;
        const known = draft.edgesOf(service.id).find((edge) => edge.from === to || edge.to === to);
        if (known) draft.edge({ ...known, labels: [], evidence: [shown] });
        else draft.edge({ from: service.id, to, relation: "told", labels: [canonicalText(variable["Name"])], evidence: [shown] });
      }
    }
  }
}

/** Boxes of what a value names: resources of the templates, or by its ARN something that is there already. */
function targetsOf(reading: Reading, value: unknown): readonly string[] {
  const made = idsIn(value).filter((id) => !HIDDEN.has(reading.parts.get(id)?.resource.Type ?? ""));
  if (idsIn(value).length > 0) return made.map((id) => reading.subject(id)).filter((id) => id !== undefined);
  const found = foundElsewhere(canonicalText(value));
  if (!found) return [];
  const { draft } = reading;
  const id = `outside ${found.arn}`;
  if (!draft.has(id))
    draft.node({ id, tone: "outside", caption: `${found.kind}, not of this stack`, label: found.name, lines: [], evidence: [] });
  return [id];
}

const HIDDEN = new Set(["AWS::Logs::LogGroup", "AWS::ECS::Cluster", "AWS::IAM::Role", "AWS::ECS::TaskDefinition"]);

/** An ARN of something that no template here makes, without what is inside of it: keys of a secret, objects of a bucket. */
function foundElsewhere(text: string): { readonly arn: string; readonly kind: string; readonly name: string } | undefined {
  const [, service = "", rest = ""] =
    /^arn:(?:\$\{[^}]*\}|[^:]*):([^:]*):(?:\$\{[^}]*\}|[^:]*):(?:\$\{[^}]*\}|[^:]*):(.+)$/.exec(text) ?? [];
  if (service === "" || HOUSEKEEPING.has(service)) return undefined;
  const [, type, inner] = /^(secret|parameter|key|table|stream|cluster|role|file-system)[:/](.+)$/.exec(rest) ?? [];
  const whole = inner ?? rest;
  const name =
    service === "secretsmanager"
      ? (whole.split(":")[0] ?? whole).replace(/-\?{6}$|\*$/, "")
      : service === "s3"
        ? (whole.split("/")[0] ?? whole)
        : whole.replace(/[/:]\*$/, "");
  return { arn: `${service} ${name}`, kind: type ?? KINDS[service] ?? service, name };
}

const KINDS: Readonly<Record<string, string>> = { s3: "bucket", sqs: "queue", sns: "topic", kms: "key", execute: "API" };

type Names = ReadonlyMap<string, string>;

/** Names by which tasks find a service: Cloud Map and Service Connect → the service. */
function dnsNames({ parts }: Reading): Names {
  const names = new Map<string, string>();
  for (const service of parts.ofType("AWS::ECS::Service")) {
    const { ServiceRegistries, ServiceConnectConfiguration } = propertiesOf(service);
    for (const id of idsIn(ServiceRegistries)) {
      const entry = propertiesOf(parts.get(id));
      const namespaces = idsIn(entry["DnsConfig"] ?? entry["NamespaceId"]).map((one) => propertiesOf(parts.get(one))["Name"]);
      for (const namespace of namespaces)
        if (namespace !== undefined) names.set(`${canonicalText(entry["Name"])}.${canonicalText(namespace)}`, service.id);
    }
    for (const one of asList((ServiceConnectConfiguration as Properties | undefined)?.["Services"]) as readonly Properties[]) {
      for (const alias of asList(one["ClientAliases"]) as readonly Properties[]) {
        const name = alias["DnsName"] ?? one["DiscoveryName"] ?? one["PortName"];
        if (name !== undefined) names.set(canonicalText(name), service.id);
      }
    }
  }
  return names;
}

/** `http://clock.shop.internal:8080` names a service; `clock` in the middle of another word does not. */
function servicesNamedIn(text: string, names: Names): readonly string[] {
  const hosts = [...text.matchAll(/(?:\/\/(?:[^@/\s]*@)?|^|[,\s])([A-Za-z0-9_.-]+)(?=[:/,\s]|$)/g)].map(([, host]) => host ?? "");
  return hosts.flatMap((host) => names.get(host) ?? []);
}

function linesOf(reading: Reading, service: LocatedResource, definition: LocatedResource | undefined, names: Names): readonly string[] {
  const { Cpu, Memory } = propertiesOf(definition);
  const size = Cpu === undefined || Memory === undefined ? [] : [`${canonicalText(Cpu)} CPU units, ${canonicalText(Memory)} MiB`];
  const own = [...names].filter(([, id]) => id === service.id).map(([name]) => name);
  return [...tasksOf(reading, service), ...size, ...own];
}

function tasksOf({ parts }: Reading, service: LocatedResource): readonly string[] {
  for (const target of parts.ofType("AWS::ApplicationAutoScaling::ScalableTarget")) {
    const { ResourceId, MinCapacity, MaxCapacity } = propertiesOf(target);
    if (idsIn(ResourceId).includes(service.id)) return [`${canonicalText(MinCapacity)} to ${canonicalText(MaxCapacity)} tasks`];
  }
  const { DesiredCount } = propertiesOf(service);
  return DesiredCount === undefined ? [] : [`${canonicalText(DesiredCount)} ${canonicalText(DesiredCount) === "1" ? "task" : "tasks"}`];
}

function containersOf(definition: LocatedResource): readonly Properties[] {
  return asList(propertiesOf(definition)["ContainerDefinitions"]) as readonly Properties[];
}
