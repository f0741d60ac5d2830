import { PortError } from "../diagnostics/index.ts";
import type { StackDeployment } from "./deployment.ts";
import type { TemplateLocation } from "./package-templates.ts";
import type { Target } from "./target.ts";

export interface Ground {
  readonly account: string;
  readonly region: string;
  readonly bucketOwner: string;
  readonly location: TemplateLocation;
}

/** Account, region and bucket, before anything is planned. Throws `PortError`: `WRONG_ACCOUNT`, and the codes of the ports. */
export async function preflight({ caller, storage }: Target, wanted: StackDeployment): Promise<Ground> {
  const region = await caller.region();
  const account = await caller.account();
  if (wanted.account !== undefined && wanted.account !== account) {
    throw new PortError("WRONG_ACCOUNT", `these credentials are of account ${account}, and ${wanted.name} belongs in ${wanted.account}`);
  }
  const bucketOwner = wanted.bucketOwner ?? account;
  const bucketRegion = await storage.bucketRegion(wanted.bucket, bucketOwner);
  return {
    account,
    region,
    bucketOwner,
    location: { bucket: wanted.bucket, region: bucketRegion, ...(wanted.prefix !== undefined && { prefix: wanted.prefix }) },
  };
}
