import { isPortError } from "../diagnostics/index.ts";
import type { LookupPort, LookupScope, LookupService } from "../ports/lookup.ts";
import { type AwsSession, type AwsSessionOptions, awsCall, awsSession } from "./aws/aws-session.ts";

/** A module of one SDK client; loaded when the first question needs it. */
type ClientModule = Readonly<Record<string, unknown>>;

const CLIENTS: Readonly<
  Record<LookupService | "cloudcontrol" | "tagging", { readonly name: string; readonly load: () => Promise<ClientModule> }>
> = {
  cloudcontrol: { name: "CloudControlClient", load: () => import("@aws-sdk/client-cloudcontrol") },
  acm: { name: "ACMClient", load: () => import("@aws-sdk/client-acm") },
  ec2: { name: "EC2Client", load: () => import("@aws-sdk/client-ec2") },
  ecs: { name: "ECSClient", load: () => import("@aws-sdk/client-ecs") },
  elbv2: { name: "ElasticLoadBalancingV2Client", load: () => import("@aws-sdk/client-elastic-load-balancing-v2") },
  servicediscovery: { name: "ServiceDiscoveryClient", load: () => import("@aws-sdk/client-servicediscovery") },
  tagging: { name: "ResourceGroupsTaggingAPIClient", load: () => import("@aws-sdk/client-resource-groups-tagging-api") },
};

interface SdkClient {
  send(command: unknown): Promise<Record<string, unknown>>;
}

/** Asks AWS with the credentials and region that the SDK finds, or with a role assumed from them. */
export function awsLookup(options: Omit<AwsSessionOptions, "credentials"> = {}): LookupPort {
  const sessions = new Map<string, Promise<AwsSession>>();
  const clients = new Map<string, Promise<{ readonly client: SdkClient; readonly module: ClientModule }>>();

  const sessionOf = ({ roleArn, externalId, region }: LookupScope): Promise<AwsSession> => {
    const key = JSON.stringify([roleArn, externalId, region]);
    const role =
      roleArn === undefined ? [] : [{ arn: roleArn, sessionName: "composex-lookup", ...(externalId !== undefined && { externalId }) }];
    // The role of one question is assumed by that of all.
    const roles = [...(options.roles ?? []), ...role];
    const session = sessions.get(key) ?? awsSession({ ...options, ...(region !== undefined && { region }), roles });
    sessions.set(key, session);
    return session;
  };

  const clientOf = (service: keyof typeof CLIENTS, scope: LookupScope) => {
    const key = JSON.stringify([service, scope.roleArn, scope.externalId, scope.region]);
    const known = clients.get(key) ?? connect(service, sessionOf(scope));
    clients.set(key, known);
    return known;
  };

  const call = async (
    service: keyof typeof CLIENTS,
    operation: string,
    input: Readonly<Record<string, unknown>>,
    scope: LookupScope = {},
  ): Promise<Record<string, unknown>> =>
    awsCall(`${service} ${operation}`, async () => {
      const { client, module } = await clientOf(service, scope);
      const paginate = module[`paginate${operation}`] as
        | undefined
        | ((config: object, input: object) => AsyncIterable<Record<string, unknown>>);
      if (paginate) return joinPages(paginate({ client }, input));
      const Command = module[`${operation}Command`] as new (input: object) => unknown;
      return client.send(new Command(input));
    });

  return {
    call,
    async properties(type, identifier, scope) {
      try {
        const answer = await call("cloudcontrol", "GetResource", { TypeName: type, Identifier: identifier }, scope);
        const { Properties = "{}" } = (answer.ResourceDescription ?? {}) as { readonly Properties?: string };
        return JSON.parse(Properties) as Readonly<Record<string, unknown>>;
      } catch (error) {
        if (isPortError(error) && error.code === "ResourceNotFoundException") return undefined;
        throw error;
      }
    },
    async arnsByTags(type, tags, scope) {
      const filters = Object.entries(tags).map(([Key, Values]) => ({ Key, Values }));
      const answer = await call("tagging", "GetResources", { ResourceTypeFilters: [type], TagFilters: filters }, scope);
      const found = (answer.ResourceTagMappingList ?? []) as readonly { readonly ResourceARN?: string }[];
      return found.flatMap(({ ResourceARN }) => ResourceARN ?? []);
    },
  };
}

async function connect(service: keyof typeof CLIENTS, session: Promise<AwsSession>): Promise<{ client: SdkClient; module: ClientModule }> {
  const { name, load } = CLIENTS[service];
  const module = await load();
  const { config, client } = await session;
  const Client = module[name] as new (config: object) => SdkClient;
  return { module, client: client(new Client(config)) };
}

/** One answer of all pages: lists are joined, everything else is of the last page. */
async function joinPages(pages: AsyncIterable<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  for await (const page of pages) {
    for (const [key, value] of Object.entries(page)) {
      const before = answer[key];
      answer[key] = Array.isArray(value) && Array.isArray(before) ? [...before, ...value] : value;
    }
  }
  return answer;
}
