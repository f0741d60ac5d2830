import type { ParseContext } from "../../contract/parse-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import { parseTargets } from "./parse-targets.ts";
import { ruleKey } from "./priority.ts";
import type { BalancerKind, CertificateReference, ListenerSpec, TargetGroupSpec, TargetSpec } from "./spec.ts";

type Body = Readonly<Record<string, unknown>>;

const PROTOCOLS = { application: ["HTTP", "HTTPS"], network: ["TCP", "TLS", "UDP", "TCP_UDP"] } as const;
const ENCRYPTED: Readonly<Record<string, string>> = { HTTP: "HTTPS", HTTPS: "HTTPS", TCP: "TLS", TLS: "TLS" };

/** AWS's recommendation: TLS 1.2 and 1.3 with forward secrecy, hybrid post-quantum key exchange where the client knows it. */
const SSL_POLICY = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09";

const DEFAULT_ACTIONS: Readonly<Record<string, Body>> = {
  HTTP_TO_HTTPS: {
    Type: "redirect",
    RedirectConfig: { Protocol: "HTTPS", Port: "443", Host: "#{host}", Path: "/#{path}", Query: "#{query}", StatusCode: "HTTP_301" },
  },
  TEA_POT: {
    Type: "fixed-response",
    FixedResponseConfig: { StatusCode: "418", ContentType: "application/json", MessageBody: '{"message": "nothing answers here"}' },
  },
};

/** `Listeners` as a map by port, or as the list of the first releases. */
export function parseListeners(
  value: unknown,
  kind: BalancerKind,
  groups: readonly TargetGroupSpec[],
  path: Path,
  exists: boolean,
  context: ParseContext,
): readonly ListenerSpec[] {
  const { project, report } = context;
  const entries: readonly (readonly [number, Body, Path])[] = Array.isArray(value)
    ? value.map((item, index) => [Number(isRecord(item) ? item.Port : Number.NaN), isRecord(item) ? item : {}, [...path, index]])
    : Object.entries(isRecord(value) ? value : {}).map(([port, item]) => [Number(port), isRecord(item) ? item : {}, [...path, port]]);
  const seen = new Map<number, Path>();
  return entries.flatMap(([port, body, at]) => {
    const first = seen.get(port);
    if (first) {
      report.error("LISTENER_REPEATED", project.locateKey(at), `two listeners on port ${port}`, {
        also: [{ message: "the other one is here", where: project.locateKey(first) }],
      });
      return [];
    }
    seen.set(port, at);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      report.error("TYPE_MISMATCH", project.locateKey(at), "a listener needs a port from 1 to 65535");
      return [];
    }
    const listener = parseListener(port, body, kind, groups, at, exists, context);
    return listener ? [listener] : [];
  });
}

function parseListener(
  port: number,
  body: Body,
  kind: BalancerKind,
  groups: readonly TargetGroupSpec[],
  path: Path,
  exists: boolean,
  context: ParseContext,
): ListenerSpec | undefined {
  const { project, report } = context;
  const certificates = parseCertificates(body.Certificates, [...path, "Certificates"], context);
  const protocol = exists ? "" : protocolOf(body.Protocol, certificates.length > 0, kind, path, context);
  if (protocol === undefined) return undefined;
  const targets = parseTargets(body.Targets, kind, groups, [...path, "Targets"], context);
  const defaultActions = parseDefaultActions(body.DefaultActions, [...path, "DefaultActions"], context);
  const catchAll = targets.filter(({ conditions }) => conditions === undefined);
  if (!("Targets" in body) && defaultActions.length === 0 && !exists) {
    report.error("LISTENER_EMPTY", project.locateKey(path), `the listener on port ${port} has neither Targets nor DefaultActions`);
  }
  const [, second] = [...defaultActions, ...catchAll];
  if (second !== undefined && (catchAll.length > 1 || defaultActions.length > 0)) {
    const where = catchAll.at(-1)?.path ?? path;
    report.error("LISTENER_EMPTY", project.locate(where), `the listener on port ${port} sends the rest of its requests two ways`, {
      hint: "give each target but one an access other than /",
    });
  }
  if (exists && catchAll.length > 0) {
    report.error(
      "TARGET_ACCESS",
      project.locate(catchAll[0]?.path ?? path),
      "a target of an existing listener needs a host or path of its own",
    );
  }
  reportRepeatedRules(targets, context);
  if (targets.some(({ authentication }) => authentication) && protocol !== "HTTPS" && !exists) {
    report.error("CERTIFICATE_MISSING", project.locateKey(path), `the listener on port ${port} signs users in and must be HTTPS`);
  }
  return {
    port,
    path,
    exists,
    protocol,
    sslPolicy: ["HTTPS", "TLS"].includes(protocol) ? String(body.SslPolicy ?? SSL_POLICY) : undefined,
    alpnPolicy: Array.isArray(body.AlpnPolicy)
      ? body.AlpnPolicy.map(String)
      : body.AlpnPolicy === undefined
        ? undefined
        : [String(body.AlpnPolicy)],
    certificates,
    defaultActions,
    targets,
  };
}

function protocolOf(
  value: unknown,
  encrypted: boolean,
  kind: BalancerKind,
  path: Path,
  { project, report }: ParseContext,
): string | undefined {
  const written = String(value ?? (kind === "application" ? "HTTP" : "TCP")).toUpperCase();
  const at = project.locate([...path, "Protocol"]);
  if (!(PROTOCOLS[kind] as readonly string[]).includes(written)) {
    report.error("BALANCER_KIND", at, `a load balancer of type ${kind} does not listen to ${written}`, {
      hint: `it takes ${PROTOCOLS[kind].join(", ")}`,
    });
    return undefined;
  }
  if (encrypted) {
    const protocol = ENCRYPTED[written];
    if (protocol === undefined) report.error("BALANCER_KIND", at, `${written} takes no certificates`);
    return protocol;
  }
  if (written === "HTTPS" || written === "TLS") {
    report.error("CERTIFICATE_MISSING", at, `${written} needs a certificate`, { hint: "add Certificates: [{x-acm: <name>}]" });
    return undefined;
  }
  return written;
}

function parseCertificates(value: unknown, path: Path, { project, report }: ParseContext): readonly CertificateReference[] {
  return (Array.isArray(value) ? value : []).flatMap((item, index): readonly CertificateReference[] => {
    const at = [...path, index];
    const body = isRecord(item) ? item : {};
    if (typeof body["x-acm"] === "string") return [{ acm: body["x-acm"], path: [...at, "x-acm"] }];
    const arn = body.Arn ?? body.CertificateArn;
    if (typeof arn === "string" && /^arn:[a-z-]+:(acm|iam):/.test(arn)) return [{ arn, path: at }];
    report.error("TYPE_MISMATCH", project.locate(at), "a certificate is {x-acm: <name>} or {CertificateArn: arn:…}");
    return [];
  });
}

function parseDefaultActions(value: unknown, path: Path, { project, report }: ParseContext): readonly Body[] {
  return (Array.isArray(value) ? value : []).flatMap((item, index): readonly Body[] => {
    const body: Body = isRecord(item) ? item : { Predefined: item };
    if (body.Type !== undefined) return [body];
    const action = DEFAULT_ACTIONS[String(Object.values(body)[0])];
    if (action) return [action];
    report.error(
      "LISTENER_EMPTY",
      project.locate([...path, index]),
      "a default action is {Redirect: HTTP_TO_HTTPS} or {Predefined: TEA_POT}",
    );
    return [];
  });
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

/** What a listener answers where no target takes the rest. */
export const TEA_POT = DEFAULT_ACTIONS.TEA_POT as Body;
