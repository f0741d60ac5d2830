import type { ParseContext } from "../../contract/parse-context.ts";
import { type Place, placeOf } from "../../shape/index.ts";
import { ruleKey } from "./priority.ts";
import { readTargets } from "./read-targets.ts";
import { type ListenerBody, SSL_POLICY, type WrittenListener } from "./shape.ts";
import type { BalancerKind, ListenerSpec, TargetGroupSpec, TargetSpec } from "./spec.ts";

const PROTOCOLS: Readonly<Record<BalancerKind, readonly string[]>> = {
  application: ["HTTP", "HTTPS"],
  network: ["TCP", "TLS", "UDP", "TCP_UDP"],
};
const ENCRYPTED: Readonly<Record<string, string>> = { HTTP: "HTTPS", HTTPS: "HTTPS", TCP: "TLS", TLS: "TLS" };

interface ListenerOwner {
  readonly kind: BalancerKind;
  readonly groups: readonly TargetGroupSpec[];
  /** The listeners are there, and get rules. */
  readonly exists: boolean;
}

export function readListeners(written: readonly WrittenListener[], owner: ListenerOwner, context: ParseContext): readonly ListenerSpec[] {
  const seen = new Map<number, Place>();
  return written.flatMap((listener) => {
    const { port, place } = listener;
    const first = seen.get(port);
    if (!first) {
      seen.set(port, place);
      return readListener(listener, owner, context) ?? [];
    }
    place.keyError("LISTENER_REPEATED", `two listeners on port ${port}`, {
      also: [{ message: "the other one is here", where: first.keyPosition }],
    });
    return [];
  });
}

function readListener(
  { port, body, place }: WrittenListener,
  { kind, groups, exists }: ListenerOwner,
  context: ParseContext,
): ListenerSpec | undefined {
  const { Certificates: certificates = [], DefaultActions: defaultActions = [], SslPolicy = SSL_POLICY } = body;
  if (exists) reportUnused(body);
  const protocol = exists ? "" : protocolOf(body, kind, place);
  if (protocol === undefined) return undefined;
  const targets = readTargets(body.Targets ?? [], kind, groups, context);
  const catchAll = targets.filter(({ conditions }) => conditions === undefined);
  if (body.Targets === undefined && defaultActions.length === 0 && !exists) {
    place.keyError("LISTENER_EMPTY", `the listener on port ${port} has neither Targets nor DefaultActions`);
  }
  const { project, report } = context;
  const last = catchAll.at(-1);
  if (catchAll.length > 1 || (last && defaultActions.length > 0) || defaultActions.length > 1) {
    report.error(
      "LISTENER_EMPTY",
      project.locate(last?.path ?? place.path),
      `the listener on port ${port} sends the rest of its requests two ways`,
      {
        hint: "give each target but one an access other than /",
      },
    );
  }
  if (exists && last) {
    const where = project.locate(catchAll[0]?.path ?? place.path);
    report.error("TARGET_ACCESS", where, "a target of an existing listener needs a host or path of its own");
  }
  reportRepeatedRules(targets, context);
  const http2 = targets.find(({ group }) => group.protocolVersion !== undefined && group.protocolVersion !== "HTTP1");
  // Elastic Load Balancing User Guide, "Target groups for your Application Load Balancers": protocol version.
  if (http2 && protocol === "HTTP") {
    const message = `${http2.group.name} speaks ${http2.group.protocolVersion}, which a listener of HTTP does not forward`;
    report.error("LISTENER_PROTOCOL", project.locate(http2.path), message, { hint: "add Certificates to the listener: it must be HTTPS" });
  }
  if (targets.some(({ authentication }) => authentication) && protocol !== "HTTPS" && !exists) {
    place.keyError("CERTIFICATE_MISSING", `the listener on port ${port} signs users in and must be HTTPS`);
  }
  return {
    port,
    path: place.path,
    exists,
    protocol,
    sslPolicy: ["HTTPS", "TLS"].includes(protocol) ? SslPolicy : undefined,
    alpnPolicy: body.AlpnPolicy,
    certificates,
    defaultActions,
    targets,
    tags: body.Tags,
  };
}

function reportUnused(body: ListenerBody): void {
  for (const key of ["Protocol", "SslPolicy", "AlpnPolicy", "DefaultActions", "Tags"] as const) {
    if (body[key] === undefined) continue;
    placeOf(body, key).keyWarning("KEY_UNUSED", `${key} changes nothing: the listener is there, and gets rules and certificates only`, {
      hint: "remove it",
    });
  }
}

function protocolOf({ Protocol, Certificates = [] }: ListenerBody, kind: BalancerKind, listener: Place): string | undefined {
  const written = Protocol ?? (kind === "application" ? "HTTP" : "TCP");
  const place = listener.at("Protocol");
  if (!PROTOCOLS[kind].includes(written)) {
    place.error("BALANCER_KIND", `a load balancer of type ${kind} does not listen to ${written}`, {
      hint: `it takes ${PROTOCOLS[kind].join(", ")}`,
    });
    return undefined;
  }
  if (Certificates.length > 0) {
    const protocol = ENCRYPTED[written];
    if (protocol === undefined) place.error("BALANCER_KIND", `${written} takes no certificates`);
    return protocol;
  }
  if (written === "HTTPS" || written === "TLS") {
    place.error("CERTIFICATE_MISSING", `${written} needs a certificate`, { hint: "add Certificates: [{x-acm: <name>}]" });
    return undefined;
  }
  return written;
}

function reportRepeatedRules(targets: readonly TargetSpec[], { project, report }: ParseContext): void {
  const seen = new Map<string, TargetSpec>();
  for (const target of targets) {
    if (!target.conditions) continue;
    const key = ruleKey(target.conditions);
    const first = seen.get(key);
    if (!first) seen.set(key, target);
    else {
      report.error("LISTENER_REPEATED", project.locate(target.path), "this target takes the same requests as another one", {
        also: [{ message: "the other one is here", where: project.locate(first.path) }],
      });
    }
  }
}
