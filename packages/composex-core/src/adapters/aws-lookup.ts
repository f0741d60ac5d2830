import { isPortError, PortError } from "../diagnostics/index.ts";
import type { LookupPort, LookupScope, LookupService } from "../ports/lookup.ts";

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
export function awsLookup(): LookupPort {
  // The SDK prints on stderr that it will stop supporting this Node version; what we print is ours to decide.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = "true";
  const clients = new Map<string, Promise<{ readonly client: SdkClient; readonly module: ClientModule }>>();

  const clientOf = (service: keyof typeof CLIENTS, scope: LookupScope) => {
    const key = [service, scope.roleArn, scope.region].join("\0");
    const known = clients.get(key) ?? connect(service, scope);
    clients.set(key, known);
    return known;
  };

  const call = async (
    service: keyof typeof CLIENTS,
    operation: string,
    input: Readonly<Record<string, unknown>>,
    scope: LookupScope = {},
  ) => {
    try {
      const { client, module } = await clientOf(service, scope);
      const paginate = module[`paginate${operation}`] as
        | undefined
        | ((config: object, input: object) => AsyncIterable<Record<string, unknown>>);
      // Awaited here, so that what fails while pages come in is told as the rest is.
      if (paginate) return await joinPages(paginate({ client }, input));
      const Command = module[`${operation}Command`] as new (input: object) => unknown;
      return await client.send(new Command(input));
    } catch (error) {
      throw asPortError(error, service, operation);
    }
  };

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

async function connect(
  service: keyof typeof CLIENTS,
  { roleArn, region }: LookupScope,
): Promise<{ client: SdkClient; module: ClientModule }> {
  const { name, load } = CLIENTS[service];
  const module = await load();
  const Client = module[name] as new (config: object) => SdkClient;
  const credentials = roleArn === undefined ? undefined : await assumed(roleArn);
  return { module, client: new Client({ ...(region !== undefined && { region }), ...(credentials !== undefined && { credentials }) }) };
}

async function assumed(roleArn: string): Promise<unknown> {
  const { fromTemporaryCredentials } = await import("@aws-sdk/credential-providers");
  return fromTemporaryCredentials({ params: { RoleArn: roleArn, RoleSessionName: "composex-lookup" } });
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

function asPortError(error: unknown, service: string, operation: string): PortError {
  const { name = "Error", message = String(error) } = error as { name?: string; message?: string };
  if (name === "CredentialsProviderError") {
    return new PortError("NO_CREDENTIALS", "no AWS credentials: set AWS_PROFILE, or log in with the AWS command line", error);
  }
  if (message.includes("Region is missing"))
    return new PortError("NO_REGION", "no AWS region: set AWS_REGION or the region of the profile", error);
  return new PortError(name, `AWS refused ${service} ${operation}: ${message}`, error);
}
