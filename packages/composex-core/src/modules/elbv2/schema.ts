import type { JsonSchema } from "../../contract/parse-context.ts";
import { earlierSpelling } from "../../model/settings/earlier-spelling.ts";
import { ingressSchema } from "../../model/settings/x-network/schema.ts";
import { lookupScopeProperties } from "../lookup-query.ts";

const port = (description: string): JsonSchema => ({ type: ["integer", "string"], description });
const tags: JsonSchema = {
  type: ["object", "array"],
  description: "Tags of its own, beside those of x-tags: a map, or the list of CloudFormation.",
};
const attributes: JsonSchema = {
  type: ["object", "array"],
  description:
    "Attributes of the target group, such as stickiness.enabled: a map, or the list of CloudFormation. deregistration_delay.timeout_seconds is 60 if absent.",
};
const protocolVersion: JsonSchema = {
  enum: ["HTTP1", "HTTP2", "GRPC"],
  description: "Version of HTTP that the containers speak; default: HTTP1.",
};
const targetProtocol: JsonSchema = {
  type: "string",
  description:
    "What the containers speak: HTTP or HTTPS behind an application load balancer; TCP, TLS, UDP or TCP_UDP behind a network one.",
};

const macros: JsonSchema = {
  type: "object",
  description: "Short forms of common attributes, and who may reach the load balancer.",
  additionalProperties: false,
  properties: {
    timeout_seconds: {
      type: "integer",
      minimum: 1,
      maximum: 4000,
      description: "Application load balancers: idle connections are closed after this time, in seconds; 60 by AWS if absent.",
    },
    desync_mitigation_mode: {
      enum: ["defensive", "strictest", "monitor"],
      default: "defensive",
      description: "Application load balancers: what becomes of requests that servers read in different ways.",
    },
    drop_invalid_header_fields: {
      type: "boolean",
      default: true,
      description: "Application load balancers: header fields with invalid names are dropped.",
    },
    http2: { type: "boolean", description: "Application load balancers: clients may speak HTTP/2; true by AWS if absent." },
    cross_zone: {
      type: "boolean",
      description: "Targets of all zones share the traffic: false by AWS if absent for network load balancers, always true for the others.",
    },
    Ingress: ingressSchema,
    Subnets: {
      type: "string",
      description: "Subnet group of x-vpc that it stands in; default: PublicSubnets where the internet reaches it, else AppSubnets.",
    },
    S3Logs: { type: "string", description: "Bucket of the access logs, as <bucket>:/<prefix>; its policy must admit the load balancer." },
    NoAllocateEips: { type: "boolean", default: false, description: "Internet-facing network load balancers: no fixed addresses." },
    RetainEips: {
      type: "boolean",
      default: false,
      description: "The fixed addresses of an internet-facing network load balancer outlive the stack.",
    },
  },
};

const target: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { type: "string", description: "A key of Services or TargetGroups of this load balancer." },
    access: { type: "string", description: "Requests that it takes: /path, host or host/path; / takes what no other target does." },
    Conditions: {
      type: "array",
      description: "Requests that it takes, as Conditions of AWS::ElasticLoadBalancingV2::ListenerRule; instead of access.",
    },
    AuthenticateCognitoConfig: {
      type: "object",
      description: "Users sign in with Cognito first: AuthenticateCognitoConfig of CloudFormation.",
    },
    AuthenticateOidcConfig: {
      type: "object",
      description: "Users sign in with OpenID Connect first: AuthenticateOidcConfig of CloudFormation.",
    },
    CreateCognitoClient: {
      type: "object",
      description: "Refused: make the client where its user pool is, and write AuthenticateCognitoConfig.",
    },
  },
};

const listener: JsonSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    Port: port("Port of the listener, in the list form; in a map it is the key."),
    Protocol: {
      enum: ["HTTP", "HTTPS", "TCP", "UDP", "TCP_UDP", "TLS"],
      description: "Default: HTTP, or TCP of a network load balancer; with Certificates, HTTPS or TLS.",
    },
    SslPolicy: {
      type: "string",
      default: "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
      description: "Ciphers and versions of TLS, by the name of a policy of Elastic Load Balancing.",
    },
    AlpnPolicy: { type: ["string", "array"], description: "Listeners of TLS: how HTTP/2 is agreed on, such as HTTP2Preferred." },
    Certificates: {
      type: "array",
      items: { type: "object" },
      description: "Certificates of the listener: {x-acm: <name>} or {CertificateArn: <arn>}.",
    },
    DefaultActions: {
      type: "array",
      description:
        "What becomes of requests that no target takes: {Redirect: HTTP_TO_HTTPS}, {Predefined: TEA_POT}, or actions of CloudFormation.",
    },
    Targets: { type: "array", items: target, description: "Where requests go, and which." },
    Tags: tags,
  },
};

const healthCheck: JsonSchema = {
  type: ["string", "object"],
  description:
    "port:protocol[:healthy:unhealthy:interval:timeout][:/path][:codes], times in seconds, or a map of the properties of CloudFormation.",
};

const balanced: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["port", "protocol", "healthcheck"],
  properties: {
    name: { type: "string", description: "Name of the entry, in the list form; in a map it is the key." },
    port: port("Port of the container."),
    protocol: targetProtocol,
    healthcheck: healthCheck,
    ProtocolVersion: protocolVersion,
    TargetGroupAttributes: attributes,
  },
};

export const schema: JsonSchema = {
  type: "object",
  description: "A load balancer, its listeners, and the containers behind it.",
  additionalProperties: false,
  properties: {
    Properties: {
      type: "object",
      description: "Properties of AWS::ElasticLoadBalancingV2::LoadBalancer; Type is application if absent, Scheme internal.",
    },
    MacroParameters: macros,
    DnsAliases: { type: "array", description: "Refused: make the records from the outputs of the root stack." },
    Settings: earlierSpelling("MacroParameters", macros),
    Lookup: {
      type: "object",
      description: "An existing load balancer, found by composex lookup.",
      additionalProperties: false,
      required: ["loadbalancer"],
      properties: {
        loadbalancer: {
          type: "object",
          description: "What to search: one of Arn and Tags.",
          additionalProperties: false,
          properties: {
            Arn: { type: "string", description: "ARN of the load balancer." },
            Tags: { type: ["object", "array"], description: "Tags that the load balancer carries, all of them." },
          },
          minProperties: 1,
          maxProperties: 1,
        },
        ...lookupScopeProperties,
        Listeners: {
          type: "object",
          description: "Existing listeners that get rules, by port: those of their Targets.",
          additionalProperties: listener,
        },
      },
    },
    Listeners: {
      description: "Listeners by port; a list in the first releases.",
      oneOf: [
        { type: "object", additionalProperties: listener },
        { type: "array", items: listener, deprecated: true },
      ],
    },
    Services: {
      description: "Containers behind it, by <family>:<container>:<port>: each gets a target group.",
      oneOf: [
        { type: "object", additionalProperties: balanced },
        { type: "array", items: balanced, deprecated: true },
      ],
    },
    TargetGroups: {
      type: "object",
      description: "Target groups of several services, by a name of yours.",
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["Port", "Protocol", "HealthCheck", "Services"],
        properties: {
          Port: port("Port of the containers."),
          Protocol: targetProtocol,
          HealthCheck: healthCheck,
          ProtocolVersion: protocolVersion,
          TargetGroupAttributes: attributes,
          Tags: { type: "array", description: "Tags of its own, beside those of x-tags, as CloudFormation lists them." },
          Services: {
            type: "array",
            description: "The containers of the group.",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["Name"],
              properties: {
                Name: { type: "string", description: "<family>:<container>, or <family>:<container>:<port>." },
                Port: port("Port of the container; default: that of the name, else of the group."),
              },
            },
          },
        },
      },
    },
  },
};
