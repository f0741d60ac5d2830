import type { CallerPort } from "../../ports/caller.ts";
import { awsCall, type ClientConfig } from "./aws-session.ts";

export function awsCaller(config: ClientConfig): CallerPort {
  const load = once(async () => {
    const { STSClient, GetCallerIdentityCommand } = await import("@aws-sdk/client-sts");
    return { client: new STSClient(config), GetCallerIdentityCommand };
  });
  const account = once(() =>
    awsCall("sts GetCallerIdentity", async () => {
      const { client, GetCallerIdentityCommand } = await load();
      const { Account } = await client.send(new GetCallerIdentityCommand({}));
      return Account ?? "";
    }),
  );
  const region = once(() => awsCall("region", async () => (await load()).client.config.region()));
  return { account, region };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
