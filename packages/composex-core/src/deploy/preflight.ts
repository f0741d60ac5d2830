import { isPortError, PortError } from "../diagnostics/index.ts";
import type { StackDeployment } from "./deployment.ts";
import type { TemplateLocation } from "./package-templates.ts";
import type { Place } from "./plan.ts";
import type { Target } from "./target.ts";

export interface Ground {
  readonly place: Place;
  readonly bucketOwner: string;
  /** Undefined where the template goes with the request. */
  readonly location: TemplateLocation | undefined;
}

/** Account, region and bucket, before anything is planned. Throws `PortError`: `WRONG_ACCOUNT`, and the codes of the ports. */
export async function preflight(target: Target, wanted: StackDeployment): Promise<Ground> {
  const place = await placeOf(target, wanted);
  const bucketOwner = wanted.bucketOwner ?? place.account;
  return { place, bucketOwner, location: await templateLocation(target, wanted, place, bucketOwner) };
}

/** The account and region that are reached. */
export async function placeOf(
  { caller }: Target,
  { name, account: expected }: { readonly name: string; readonly account?: string },
): Promise<Place> {
  const region = await caller.region();
  const account = await caller.account();
  if (expected !== undefined && expected !== account) {
    throw new PortError("WRONG_ACCOUNT", `these credentials are of account ${account}, and ${name} belongs in ${expected}`);
  }
  return { account, region };
}

async function templateLocation(
  { storage }: Target,
  { bucket, prefix }: StackDeployment,
  { region }: Place,
  bucketOwner: string,
): Promise<TemplateLocation | undefined> {
  if (bucket === undefined) return undefined;
  try {
    return { bucket, region: await storage.bucketRegion(bucket, bucketOwner), ...(prefix !== undefined && { prefix }) };
  } catch (error) {
    if (!(isPortError(error) && error.code === "NoSuchBucket")) throw error;
    const make = `aws s3 mb s3://${bucket} --region ${region}`;
    throw new PortError(error.code, `${error.message} in account ${bucketOwner}; this makes it: ${make}`, error);
  }
}
