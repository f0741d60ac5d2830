import type { CallerPort } from "../../ports/caller.ts";
import { type AwsSession, awsCall, unreadable } from "./aws-session.ts";

export function awsCaller({ config, client }: AwsSession): CallerPort {
  const load = once(async () => {
    const { STSClient, GetCallerIdentityCommand } = await import("@aws-sdk/client-sts");
    return { sts: client(new STSClient(config)), GetCallerIdentityCommand };
  });
  const account = once(() =>
    awsCall("sts GetCallerIdentity", async () => {
      const { sts, GetCallerIdentityCommand } = await load();
      const { Account, $metadata } = await sts.send(new GetCallerIdentityCommand({}));
      if (Account === undefined) throw unreadable("sts GetCallerIdentity", $metadata.httpStatusCode);
      return Account;
    }),
  );
  const region = once(() => awsCall("region", async () => (await load()).sts.config.region()));
  return { account, region };
}

/** The same promise for every call: made by the first that asks. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
