import { lookupScopeKeys, lookupTags } from "../../model/lookup-shape.ts";
import { BALANCER_KEYS_NOT_RENDERED, notRendered } from "../../model/not-rendered.ts";
import { ingressShape } from "../../model/settings/x-network/index.ts";
import {
  any,
  anyMap,
  either,
  flag,
  integer,
  type Keys,
  list,
  map,
  oneOf,
  type Place,
  placeOf,
  record,
  type Shape,
  spelled,
  text,
  type ValueOf,
  type ValuesOf,
} from "../../shape/index.ts";
import type { CertificateReference, Tags } from "./spec.ts";

const pairs = (description: string) =>
  either(
    description,
    map("", spelled("")).as((written) => Object.entries(written).map(([key, value]) => ({ key, value, place: placeOf(written, key) }))),
    list("", record("", { Key: text("Its name.").required(), Value: spelled("Its value.").required() })).as((items) =>
      items.map((item) => ({ key: item.Key, value: item.Value, place: placeOf(item) })),
    ),
  );

export type Pairs = ValueOf<ReturnType<typeof pairs>>;

const tags = (of: string): Shape<Tags> =>
  pairs(`Tags of the ${of}, beside those of x-tags: a map, or the list of CloudFormation.`).as((all) =>
    all.map(({ key, value }) => ({ Key: key, Value: value })),
  );

function port(description: string): Shape<number> {
  return either(description, integer(""), text("", { pattern: /^\d{1,5}$/, wanted: "a port" }).as(Number)).as((number, place) => {
    if (number >= 1 && number <= 65_535) return number;
    place.error("VALUE_INVALID", `a port is 1 to 65535, not ${number}`);
    return undefined;
  });
}

const macroKeys = {
  timeout_seconds: integer(
    "Application load balancers: idle connections are closed after this time, in seconds; 60 by AWS if absent.",
    1,
    4000,
  ),
  desync_mitigation_mode: oneOf("Application load balancers: what becomes of requests that servers read in different ways.", [
    "defensive",
    "strictest",
    "monitor",
  ]).meansByDefault("defensive"),
  drop_invalid_header_fields: flag("Application load balancers: header fields with invalid names are dropped.").meansByDefault(true),
  http2: flag("Application load balancers: clients may speak HTTP/2; true by AWS if absent."),
  cross_zone: flag(
    "Targets of all zones share the traffic: false by AWS if absent for network load balancers, always true for the others.",
  ),
  Ingress: ingressShape,
  Subnets: text("Subnet group of x-vpc that it stands in; default: PublicSubnets where the internet reaches it, else AppSubnets."),
  S3Logs: text("Bucket of the access logs, as <bucket>:/<prefix>; its policy must admit the load balancer.").as(readLogs),
  NoAllocateEips: flag("Internet-facing network load balancers: no fixed addresses.").meansByDefault(false),
  RetainEips: flag("The fixed addresses of an internet-facing network load balancer outlive the stack.").meansByDefault(false),
};

const { Subnets, NoAllocateEips, RetainEips, ...moved } = macroKeys;

/** `Settings` had all of them once. */
export const settingKeys: Keys = {
  Subnets,
  NoAllocateEips,
  RetainEips,
  ...Object.fromEntries(Object.entries(moved).map(([key, shape]) => [key, shape.earlier("write it in MacroParameters")])),
};

export type Macros = ValuesOf<typeof macroKeys>;

/** `bucket` or `bucket:/prefix`. */
function readLogs(written: string, place: Place): Readonly<Record<string, string>> | undefined {
  const [, bucket, prefix = ""] = /^([a-z0-9][a-z0-9.-]+)(?::\/*(.*?)\/*)?$/.exec(written) ?? [];
  if (bucket !== undefined) return { bucket, ...(prefix !== "" && { prefix }) };
  place.error("ATTRIBUTE_INVALID", `S3Logs does not take "${written}"`, { hint: "write <bucket>:/<prefix>" });
  return undefined;
}

const target = record("", {
  name: text("A key of Services or TargetGroups of this load balancer.").was("Name").required(),
  access: text(
    "Requests that it takes: /path, host or host/path; / takes what no other target does. A path is that path alone: /orders/* is all below it.",
  ),
  Conditions: list("Requests that it takes, as Conditions of AWS::ElasticLoadBalancingV2::ListenerRule; instead of access.", anyMap("")),
  AuthenticateCognitoConfig: anyMap("Users sign in with Cognito first: AuthenticateCognitoConfig of CloudFormation."),
  AuthenticateOidcConfig: anyMap("Users sign in with OpenID Connect first: AuthenticateOidcConfig of CloudFormation."),
  CreateCognitoClient: any("Refused: make the client where its user pool is, and write AuthenticateCognitoConfig.").refused(
    "NOT_SUPPORTED",
    "a Cognito client is not made here",
    "write AuthenticateCognitoConfig with the client's id",
  ),
});

export type WrittenTarget = ValueOf<typeof target>;

const certificateArn = (description: string) =>
  text(description, { pattern: /^arn:[a-z-]+:(acm|iam):/, wanted: "an ARN of a certificate" });

const certificate = record("", {
  "x-acm": text("Name of a certificate of x-acm."),
  CertificateArn: certificateArn("ARN of the certificate."),
  Arn: certificateArn("The same as CertificateArn."),
}).as((written, place): CertificateReference | undefined => {
  const arn = written.CertificateArn ?? written.Arn;
  if (written["x-acm"] !== undefined) return { acm: written["x-acm"], path: placeOf(written, "x-acm").path };
  if (arn !== undefined) return { arn, path: place.path };
  place.error("TYPE_MISMATCH", "a certificate is {x-acm: <name>} or {CertificateArn: arn:…}");
  return undefined;
});

const DEFAULT_ACTIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  HTTP_TO_HTTPS: {
    Type: "redirect",
    RedirectConfig: { Protocol: "HTTPS", Port: "443", Host: "#{host}", Path: "/#{path}", Query: "#{query}", StatusCode: "HTTP_301" },
  },
  TEA_POT: {
    Type: "fixed-response",
    FixedResponseConfig: { StatusCode: "418", ContentType: "application/json", MessageBody: '{"message": "nothing answers here"}' },
  },
};

/** What a listener answers where no target takes the rest. */
export const TEA_POT = DEFAULT_ACTIONS.TEA_POT as Readonly<Record<string, unknown>>;

const defaultAction = either(
  "",
  text("").as((Predefined): Readonly<Record<string, unknown>> => ({ Predefined })),
  anyMap(""),
).as((action, place) => {
  if (action.Type !== undefined) return action;
  const known = DEFAULT_ACTIONS[String(Object.values(action)[0])];
  if (!known) place.error("LISTENER_EMPTY", "a default action is {Redirect: HTTP_TO_HTTPS} or {Predefined: TEA_POT}");
  return known;
});

/** AWS's recommendation: TLS 1.2 and 1.3 with forward secrecy, hybrid post-quantum key exchange where the client knows it. */
export const SSL_POLICY = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09";

const listenerKeys = {
  Protocol: oneOf("Default: HTTP, or TCP of a network load balancer; with Certificates, HTTPS or TLS.", [
    "HTTP",
    "HTTPS",
    "TCP",
    "UDP",
    "TCP_UDP",
    "TLS",
  ]),
  SslPolicy: text("Ciphers and versions of TLS, by the name of a policy of Elastic Load Balancing.").meansByDefault(SSL_POLICY),
  AlpnPolicy: either(
    "Listeners of TLS: how HTTP/2 is agreed on, such as HTTP2Preferred.",
    text("").as((policy): readonly string[] => [policy]),
    list("", text("")),
  ),
  Certificates: list("Certificates of the listener: {x-acm: <name>} or {CertificateArn: <arn>}.", certificate),
  DefaultActions: list(
    "What becomes of requests that no target takes: {Redirect: HTTP_TO_HTTPS}, {Predefined: TEA_POT}, or actions of CloudFormation.",
    defaultAction,
  ),
  Targets: list("Where requests go, and which.", target),
  Tags: tags("listener"),
};

export type ListenerBody = ValuesOf<typeof listenerKeys>;

export interface WrittenListener {
  readonly port: number;
  readonly body: ListenerBody;
  readonly place: Place;
}

const byPort = (description: string) =>
  map(description, record("", listenerKeys).orEmpty()).as((written) =>
    Object.entries(written).flatMap(([key, body]): readonly WrittenListener[] => {
      const place = placeOf(written, key);
      const number = Number(key);
      if (Number.isInteger(number) && number >= 1 && number <= 65_535) return [{ port: number, body, place }];
      place.keyError("TYPE_MISMATCH", "a listener needs a port from 1 to 65535");
      return [];
    }),
  );

const listeners = either(
  "Listeners by port; a list in the first releases.",
  byPort(""),
  list("", record("", { Port: port("Port of the listener.").required(), ...listenerKeys })).as((items) =>
    items.map((body): WrittenListener => ({ port: body.Port, body, place: placeOf(body) })),
  ),
);

const groupKeys = {
  ProtocolVersion: oneOf("Version of HTTP that the containers speak; default: HTTP1.", ["HTTP1", "HTTP2", "GRPC"]),
  TargetGroupAttributes: pairs(
    "Attributes of the target group, such as stickiness.enabled: a map, or the list of CloudFormation. deregistration_delay.timeout_seconds is 60 if absent.",
  ),
};

const protocol = text(
  "What the containers speak: HTTP or HTTPS behind an application load balancer; TCP, TLS, UDP or TCP_UDP behind a network one.",
).as((name) => name.toUpperCase());

const healthCheck = either(
  "port:protocol[:healthy:unhealthy:interval:timeout][:/path][:codes], times in seconds, or a map of the properties of CloudFormation.",
  text(""),
  anyMap(""),
);

const balancedKeys = {
  port: port("Port of the container.").required(),
  protocol: protocol.required(),
  healthcheck: healthCheck.required(),
  ...groupKeys,
};

export type WrittenService = ValuesOf<typeof balancedKeys>;

const services = either(
  "Containers behind it, by <family>:<container>:<port>: each gets a target group.",
  map("", record("", balancedKeys)).as((written) => Object.entries(written)),
  list("", record("", { name: text("Name of the entry.").required(), ...balancedKeys })).as((items) =>
    items.map((item): readonly [string, WrittenService] => [item.name, item]),
  ),
);

const targetGroup = record("", {
  Port: port("Port of the containers.").required(),
  Protocol: protocol.required(),
  HealthCheck: healthCheck.required(),
  ...groupKeys,
  Tags: tags("target group"),
  Services: list(
    "The containers of the group.",
    record("", {
      Name: text("<family>:<container>, or <family>:<container>:<port>.").required(),
      Port: port("Port of the container; default: that of the name, else of the group."),
    }),
  ).required(),
});

export const keys = {
  MacroParameters: record("Short forms of common attributes, and who may reach the load balancer.", macroKeys),
  DnsAliases: notRendered("DnsAliases", BALANCER_KEYS_NOT_RENDERED),
  Listeners: listeners,
  Services: services,
  TargetGroups: map("Target groups of several services, by a name of yours.", targetGroup),
};

export const lookup = record("An existing load balancer, found by composex lookup.", {
  loadbalancer: record("What to search: one of Arn and Tags.", {
    Arn: text("ARN of the load balancer."),
    Tags: lookupTags.says("Tags that the load balancer carries, all of them."),
  })
    .as((query, place) => {
      if ((query.Arn === undefined) !== (query.Tags === undefined)) return query;
      place.error("LOOKUP_INVALID", "loadbalancer takes one of Tags and Arn", { hint: query.Arn === undefined ? "add one" : "drop one" });
      return undefined;
    })
    .required(),
  ...lookupScopeKeys,
  Listeners: byPort("Existing listeners that get rules, by port: those of their Targets."),
});

/** An entry as it was read, its `Lookup` among it. */
export type Written = ValuesOf<typeof keys> & { readonly Lookup?: ValueOf<typeof lookup> };
