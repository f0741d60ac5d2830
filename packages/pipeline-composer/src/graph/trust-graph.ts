import {
  actionsOf,
  asList,
  type Graph,
  GraphDraft,
  type GraphNode,
  type LocatedResource,
  type Properties,
  propertiesOf,
  type Relation,
  resourceEvidence,
  resourcesOf,
  type Statement,
  statementEvidence,
  textOf,
  verbsOf,
} from "composex-core/graph";
import { accountGroup } from "./account-group.ts";
import { arnText, type DeployedParts } from "./deployed-parts.ts";
import { targetOf } from "./trust-targets.ts";

const RELATIONS: Readonly<Record<string, Relation>> = {
  assumes: { name: "assumes", tone: "rights" },
  asks: { name: "may assume, and is not trusted", tone: "rights", dashed: true },
  trusted: { name: "is trusted, and may not assume", tone: "rights", dashed: true },
  passes: { name: "passes to a service", tone: "network", dashed: true },
  runs: { name: "starts or changes", tone: "delivery" },
  writes: { name: "writes", tone: "compute" },
  reads: { name: "reads", tone: "data" },
};

/** Which relation a right is, by the word that matters most of it. */
const RELATION_OF: Readonly<Record<string, keyof typeof RELATIONS>> = {
  passes: "passes",
  "does anything": "runs",
  executes: "runs",
  prepares: "runs",
  deploys: "runs",
  starts: "runs",
  reads: "reads",
  pulls: "reads",
  uses: "reads",
  decrypts: "reads",
};

/** Which role may assume, pass, read, write and start what, across accounts: from trust, rights and policies of resources. */
export function trustGraph(deployed: DeployedParts): Graph {
  const draft = new GraphDraft();
  const { parts } = deployed;
  const holders = [
    ...parts.ofType("AWS::IAM::Role"),
    ...[...parts.ofType("AWS::IAM::ManagedPolicy")].filter((policy) => isForPeople(policy)),
  ];
  for (const holder of holders) draft.node(holderNode(draft, holder, deployed));
  addTrust(draft, deployed);
  for (const { id } of holders) for (const statement of parts.statementsOf(id)) addRights(draft, id, statement, deployed);
  for (const part of parts.located.values()) for (const statement of parts.policyOf(part.id)) addGranted(draft, part, statement, deployed);
  foldCommonplace(draft);
  dropUnconnected(draft);
  return draft.finish({ title: `${deployed.name}: who may do what`, direction: "right", relations: RELATIONS });
}

/** A managed policy that no role has: people are given it. */
function isForPeople(policy: LocatedResource): boolean {
  const { Roles, Users, Groups } = propertiesOf(policy);
  return [Roles, Users, Groups].every((list) => asList(list).length === 0);
}

function holderNode(draft: GraphDraft, part: LocatedResource, deployed: DeployedParts): GraphNode {
  const place = deployed.placeOf(part.id);
  const isRole = part.resource.Type === "AWS::IAM::Role";
  const { RoleName, ManagedPolicyName } = propertiesOf(part);
  const services = deployed.parts.trustIn(part.id).flatMap(({ data }) => servicesIn(data));
  return {
    id: part.id,
    tone: "rights",
    caption: isRole ? "role" : "policy for people",
    label: textOf((isRole ? RoleName : ManagedPolicyName) ?? part.logicalId),
    lines: services.length === 0 ? [] : [`for ${[...new Set(services)].join(", ")}`],
    ...(place && { group: accountGroup(draft, place.account) }),
    evidence: [resourceEvidence(part)],
  };
}

/** `codebuild` of `codebuild.amazonaws.com`. */
function servicesIn(data: unknown): readonly string[] {
  const principal = (data as Properties | null)?.["Principal"] as Properties | undefined;
  return asList(principal?.["Service"]).map((one) => textOf(one).replace(/\.amazonaws\.com$/, ""));
}

/** Both sides must agree: the role that is taken trusts, the one that takes it may assume. */
function addTrust(draft: GraphDraft, deployed: DeployedParts): void {
  const roles = [...deployed.parts.ofType("AWS::IAM::Role")].map(({ id }) => id);
  // The role that is taken → who may take it, with the statement that says so.
  const trusting = new Map(roles.map((id) => [id, new Map<string, Statement>()]));
  const asking = new Map(roles.map((id) => [id, new Map<string, Statement>()]));
  for (const role of roles) {
    for (const statement of deployed.parts.trustIn(role))
      for (const from of rolesMeant(statement, deployed)) trusting.get(role)?.set(from, statement);
    for (const statement of deployed.parts.statementsOf(role)) {
      if (statement.effect === "Deny" || !verbsOf(actionsOf(statement)).includes("assumes")) continue;
      for (const resource of resourcesOf(statement))
        for (const to of deployed.matching(arnText(resource, deployed), "AWS::IAM::Role")) asking.get(to)?.set(role, statement);
    }
  }
  for (const to of roles) {
    for (const from of new Set([...(trusting.get(to)?.keys() ?? []), ...(asking.get(to)?.keys() ?? [])])) {
      const [asked, trusted] = [asking.get(to)?.get(from), trusting.get(to)?.get(from)];
      const relation = asked && trusted ? "assumes" : asked ? "asks" : "trusted";
      const evidence = [asked, trusted].filter((one) => one !== undefined).map(statementEvidence);
      draft.edge({ from, to, relation, labels: [], evidence });
    }
  }
}

/** Roles that a statement of trust, or of a resource's policy, is about: by `aws:PrincipalArn`, or named themselves. */
function rolesMeant({ data }: Statement, deployed: DeployedParts): readonly string[] {
  const { Principal, Condition } = (data ?? {}) as Properties;
  const named = Object.entries((Condition ?? {}) as Properties).flatMap(([operator, keys]) =>
    /^(?:ForAnyValue:)?(?:Arn|String)(?:Equals|Like)$/.test(operator) ? asList((keys as Properties)["aws:PrincipalArn"]) : [],
  );
  const principals = typeof Principal === "object" && Principal !== null ? asList((Principal as Properties)["AWS"]) : [];
  return [...named, ...principals].flatMap((one) => deployed.matching(arnText(one, deployed), "AWS::IAM::Role"));
}

function addRights(draft: GraphDraft, from: string, statement: Statement, deployed: DeployedParts): void {
  const shown = statementEvidence(statement);
  if (statement.effect === "Deny") return;
  const verbs = verbsOf(actionsOf(statement)).filter((verb) => verb !== "assumes");
  const [first] = verbs;
  if (first === undefined) return;
  for (const resource of resourcesOf(statement)) {
    const { ids, line } = targetOf(draft, resource, deployed);
    if (line !== undefined) draft.extend(from, { lines: [`${line}: ${verbs.join(", ")}`] });
    for (const to of ids)
      if (to !== from) draft.edge({ from, to, relation: RELATION_OF[first] ?? "writes", labels: verbs, evidence: [shown] });
  }
}

/** What the policy of a bucket or a repository allows roles of other accounts. */
function addGranted(draft: GraphDraft, part: LocatedResource, statement: Statement, deployed: DeployedParts): void {
  if (statement.effect === "Deny") return;
  const [first, ...more] = verbsOf(actionsOf(statement));
  if (first === undefined) return;
  const named = resourcesOf(statement);
  const own = deployed.arns.get(part.id);
  const targets = (named.length > 0 ? named : [own]).flatMap((one) => (one === undefined ? [] : targetOf(draft, one, deployed).ids));
  const roles = rolesMeant(statement, deployed);
  const sources = roles.length > 0 ? roles : accountsMeant(draft, statement);
  for (const from of sources)
    for (const to of targets)
      draft.edge({
        from,
        to,
        relation: RELATION_OF[first] ?? "writes",
        labels: [first, ...more],
        evidence: [statementEvidence(statement)],
      });
}

/** Whole accounts that a policy lets in: whoever they let in themselves. */
function accountsMeant(draft: GraphDraft, { data }: Statement): readonly string[] {
  const { Principal, Condition } = (data ?? {}) as Properties;
  const isNarrower = JSON.stringify(Condition ?? {}).includes("aws:PrincipalArn");
  if (isNarrower || typeof Principal !== "object" || Principal === null) return [];
  return asList((Principal as Properties)["AWS"]).flatMap((one) => {
    const account = /^(?:arn:[^:]*:iam::)?(\d{12})(?::root)?$/.exec(textOf(one))?.[1];
    if (account === undefined) return [];
    const id = `everybody in ${account}`;
    if (!draft.has(id))
      draft.node({
        id,
        tone: "outside",
        caption: "any role of the account",
        label: account,
        lines: [],
        group: accountGroup(draft, account),
        evidence: [],
      });
    return [id];
  });
}

/** So many readers hide everything else. */
const COMMONPLACE = 6;

/** What many roles of its own account read, and nobody writes, is told in their boxes. */
function foldCommonplace(draft: GraphDraft): void {
  const groups = new Map(draft.nodes().map(({ id, group }) => [id, group]));
  for (const node of draft.nodes()) {
    const edges = draft.edgesOf(node.id);
    const readers = edges.filter(({ to, relation }) => to === node.id && relation === "reads");
    const account = draft.outermost(node.group);
    const isCommon = readers.length >= COMMONPLACE && readers.length === edges.length;
    if (!isCommon || readers.some(({ from }) => draft.outermost(groups.get(from)) !== account)) continue;
    for (const { from, labels, evidence } of readers) draft.extend(from, { lines: [`${labels.join(", ")} ${node.label}`], evidence });
    draft.remove(node.id);
  }
}

/** A policy may name an account, or a resource, that nothing else here has to do with. */
function dropUnconnected(draft: GraphDraft): void {
  for (const { id, tone } of draft.nodes()) if (tone !== "rights" && draft.edgesOf(id).length === 0) draft.remove(id);
}
