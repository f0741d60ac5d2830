import type { OutputFile } from "../ports/output.ts";

/** What a starter is made from. Every field has been checked by `checkAnswers`. */
export interface StarterAnswers {
  /** Name of the project. */
  readonly name: string;
  /** Name of its first service. */
  readonly service: string;
  readonly image: string;
  /** Port that the container listens on; undefined for a service that only works in the background. */
  readonly port: number | undefined;
  /** Behind a load balancer that the internet reaches; only with a port. */
  readonly isPublic: boolean;
  /** Consumes a queue and is scaled by it. */
  readonly hasQueue: boolean;
}

/** Problems of answers as people gave them, one sentence each. */
export function checkAnswers({ name, service, port, isPublic }: StarterAnswers): string[] {
  const problems: string[] = [];
  const pattern = /^[a-z0-9][a-z0-9_-]*$/;
  if (!pattern.test(name)) problems.push(`"${name}" is no project name: lower-case letters, digits, - and _, a letter or digit first`);
  if (!pattern.test(service))
    problems.push(`"${service}" is no service name: lower-case letters, digits, - and _, a letter or digit first`);
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65535)) problems.push(`${port} is no port: 1 to 65535`);
  if (isPublic && port === undefined) problems.push("a public service needs a port");
  return problems;
}

/** A project that renders as it stands: the compose file, and an environment each for throwing away and for keeping. */
export function starter(answers: StarterAnswers): readonly OutputFile[] {
  return [
    { path: "compose.yaml", text: composeFile(answers) },
    { path: "envs/test.yaml", text: TEST_ENVIRONMENT },
    { path: "envs/prod.yaml", text: prodEnvironment(answers) },
  ];
}

function composeFile({ name, service, image, port, isPublic, hasQueue }: StarterAnswers): string {
  const lines = [
    "# What runs, the same in every environment. envs/*.yaml say where it runs and how large it is.",
    `name: ${JSON.stringify(name)}`,
    "",
    "services:",
    `  ${service}:`,
    `    image: ${JSON.stringify(image)}`,
  ];
  if (port !== undefined) lines.push("    ports:", `      - {name: http, target: ${port}, protocol: tcp}`);
  lines.push(
    "    deploy:",
    "      replicas: 1",
    "      resources:",
    '        limits: {cpus: "0.25", memory: 512M}',
    "    x-logging: {RetentionInDays: 30}",
    "    x-scaling:",
    "      Range: 1-4",
    "      TargetScaling: {CpuTarget: 60}",
  );
  if (isPublic) lines.push(...publicLoadBalancer(service, port as number));
  if (hasQueue) lines.push(...queue(service));
  return `${lines.join("\n")}\n`;
}

function publicLoadBalancer(service: string, port: number): readonly string[] {
  const target = `${service}:${service}:${port}`;
  return [
    "",
    "x-elbv2:",
    "  public:",
    "    Properties: {Type: application, Scheme: internet-facing}",
    "    MacroParameters:",
    "      Ingress:",
    "        ExtSources:",
    "          - {IPv4: 0.0.0.0/0, Name: internet, Description: Anyone, Ports: [80]}",
    "    Listeners:",
    "      # For HTTPS: a listener on 443 with Certificates: [{x-acm: …}], and here Redirect: HTTP_TO_HTTPS.",
    '      "80":',
    "        Protocol: HTTP",
    "        Targets:",
    `          - {name: "${target}", access: /}`,
    "    Services:",
    `      "${target}":`,
    `        port: ${port}`,
    "        protocol: HTTP",
    `        healthcheck: "${port}:HTTP:2:3:15:5:/:200-399"`,
  ];
}

function queue(service: string): readonly string[] {
  return [
    "",
    "x-sqs:",
    "  jobs:",
    "    Properties:",
    "      RedrivePolicy: {deadLetterTargetArn: x-sqs::jobs-failed, maxReceiveCount: 5}",
    "    Services:",
    `      ${service}:`,
    "        # The container finds the queue's address in QUEUE_URL.",
    "        Access: RWMessages",
    "        ReturnValues: {Url: QUEUE_URL}",
    "  jobs-failed:",
    "    Properties: {MessageRetentionPeriod: 1209600}",
  ];
}

const TEST_ENVIRONMENT = `# A throw-away environment: it brings its own network and goes away whole.
x-vpc:
  Properties: {VpcCidr: 100.127.254.0/24, SingleNat: true}
`;

function prodEnvironment({ service }: StarterAnswers): string {
  return `# The environment that stays: a network that others run, found by its tags.
# "composex lookup --env prod" finds it and writes composex.lookups.json; commit that file.
x-vpc:
  Lookup:
    VpcId: {Tags: {Name: prod}}
    AppSubnets: {Tags: {"vpc::usage": application}}
    PublicSubnets: {Tags: {"vpc::usage": public}}
    StorageSubnets: {Tags: {"vpc::usage": storage}}

services:
  ${service}:
    x-scaling: {Range: 2-10}
`;
}
