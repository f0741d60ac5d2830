import { ingressSchema } from "../../model/settings/x-network/schema.ts";
import type { JsonSchema } from "../contract.ts";

const text: JsonSchema = { type: "string" };
const port: JsonSchema = { type: ["integer", "string"] };
const attributes: JsonSchema = { type: ["object", "array"], description: "A map, or the list of CloudFormation." };

const macros: JsonSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    timeout_seconds: { type: "integer", minimum: 1, maximum: 4000, description: "Idle connections are closed after this time." },
    desync_mitigation_mode: { enum: ["defensive", "strictest", "monitor"], default: "defensive" },
    drop_invalid_header_fields: { type: "boolean", default: true },
    http2: { type: "boolean" },
    cross_zone: { type: "boolean", description: "Network load balancers: targets of all zones share the traffic." },
    Ingress: ingressSchema,
    Subnets: { type: "string", description: "Subnet group; default: PublicSubnets where the internet reaches it, else AppSubnets." },
    NoAllocateEips: { type: "boolean", default: false, description: "Internet-facing network load balancers: no fixed addresses." },
    RetainEips: { type: "boolean", default: false, description: "The fixed addresses outlive the stack." },
  },
};

const target: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["name"],
  properties: {
    name: { type: "string", description: "A key of Services or TargetGroups." },
    access: { type: "string", description: "Requests that it takes: /path, host, host/path; / takes the rest." },
    Conditions: { type: "array", description: "Conditions of AWS::ElasticLoadBalancingV2::ListenerRule." },
    AuthenticateCognitoConfig: { type: "object" },
    AuthenticateOidcConfig: { type: "object" },
    CreateCognitoClient: { type: "object" },
  },
};

const listener: JsonSchema = {
  type: "object",
  additionalProperties: false,
  properties: {
    Port: port,
    Protocol: { enum: ["HTTP", "HTTPS", "TCP", "UDP", "TCP_UDP", "TLS"] },
    SslPolicy: text,
    AlpnPolicy: { type: ["string", "array"] },
    Certificates: { type: "array", items: { type: "object" }, description: "{x-acm: name} or {CertificateArn: arn}." },
    DefaultActions: { type: "array", description: "{Redirect: HTTP_TO_HTTPS}, {Predefined: TEA_POT}, or actions of CloudFormation." },
    Targets: { type: "array", items: target },
    Tags: { type: ["object", "array"] },
  },
};

const healthCheck: JsonSchema = {
  type: ["string", "object"],
  description: "port:protocol[:healthy:unhealthy:interval:timeout][:/path][:codes], or a map of the properties.",
};

const balanced: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["port", "protocol", "healthcheck"],
  properties: {
    name: text,
    port,
    protocol: text,
    healthcheck: healthCheck,
    ProtocolVersion: { enum: ["HTTP1", "HTTP2", "GRPC"] },
    TargetGroupAttributes: attributes,
  },
};

export const schema: JsonSchema = {
  type: "object",
  description: "A load balancer, its listeners, and the containers behind it.",
  additionalProperties: false,
  properties: {
    Properties: { type: "object", description: "Properties of AWS::ElasticLoadBalancingV2::LoadBalancer." },
    MacroParameters: macros,
    Settings: macros,
    Lookup: {
      type: "object",
      description: "An existing load balancer, found by composex lookup.",
      additionalProperties: false,
      required: ["loadbalancer"],
      properties: {
        loadbalancer: {
          type: "object",
          additionalProperties: false,
          properties: { Arn: text, Tags: { type: ["object", "array"] } },
          minProperties: 1,
          maxProperties: 1,
        },
        RoleArn: text,
        Region: text,
        Listeners: { type: "object", description: "Existing listeners that get rules, by port.", additionalProperties: listener },
      },
    },
    Listeners: {
      description: "By port; a list in the first releases.",
      oneOf: [
        { type: "object", additionalProperties: listener },
        { type: "array", items: listener },
      ],
    },
    Services: {
      description: "Containers by <family>:<container>:<port>.",
      oneOf: [
        { type: "object", additionalProperties: balanced },
        { type: "array", items: balanced },
      ],
    },
    TargetGroups: {
      type: "object",
      description: "Target groups with several services.",
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        required: ["Port", "Protocol", "HealthCheck", "Services"],
        properties: {
          Port: port,
          Protocol: text,
          HealthCheck: healthCheck,
          ProtocolVersion: { enum: ["HTTP1", "HTTP2", "GRPC"] },
          TargetGroupAttributes: attributes,
          Tags: { type: "array" },
          Services: {
            type: "array",
            items: { type: "object", additionalProperties: false, required: ["Name"], properties: { Name: text, Port: port } },
          },
        },
      },
    },
  },
};
