import { allResources, type LocatedResource } from "composex-core/deploy";
import type { Clock, CloudFormationPort, StackFacts } from "composex-core/ports";
import type { BucketPort } from "./bucket-port.ts";

/** What became of a stack. */
export interface Cleaned {
  readonly kind: "deleted" | "kept" | "failed";
  readonly text: string;
  /** What of it is still in the account, by physical id. */
  readonly orphans: readonly string[];
}

export interface CleanOptions {
  readonly cloudFormation: CloudFormationPort;
  readonly buckets: BucketPort;
  readonly clock: Clock;
}

const PAUSE_MILLISECONDS = 10_000;
/** The longest that CloudFormation takes for what composex renders: a distribution, a database with its last snapshot. */
const LONGEST_DELETION_MILLISECONDS = 80 * 60_000;

/** Deletes a stack with what is in its buckets; where something resists, all the rest once more by force. */
export async function cleanStack(options: CleanOptions, facts: StackFacts, token: string): Promise<Cleaned> {
  const { cloudFormation, buckets } = options;
  const resources = await allResources(cloudFormation, facts.id);
  for (const { type, physicalId } of resources) {
    if (type === "AWS::S3::Bucket" && physicalId !== undefined) await emptied(buckets, physicalId);
  }
  await cloudFormation.deleteStack(facts.id, { token });
  let ended = await statusAfter(options, facts.id);
  let resisting: readonly LocatedResource[] = [];
  if (ended === "DELETE_FAILED") {
    resisting = (await allResources(cloudFormation, facts.id)).filter(({ status }) => status === "DELETE_FAILED");
    await cloudFormation.deleteStack(facts.id, { token: `${token}-force`, force: true });
    ended = await statusAfter(options, facts.id);
  }
  const kept = resources.filter(({ physicalId }) => physicalId !== undefined && resisting.some((one) => one.physicalId === physicalId));
  const orphans = kept.map(({ type, physicalId }) => `${type} ${physicalId}`);
  if (ended !== undefined) return { kind: "failed", text: `${facts.name} is ${ended}`, orphans };
  return { kind: "deleted", text: `${facts.name} is deleted`, orphans };
}

/** A bucket that is not ours to empty, or gone, is told by the deletion of its stack. */
async function emptied(buckets: BucketPort, bucket: string): Promise<void> {
  try {
    await buckets.empty(bucket);
  } catch (error) {
    if (!/^(?:NoSuchBucket|AccessDenied)/.test(String((error as { readonly code?: unknown }).code))) throw error;
  }
}

/** State of the stack once nothing goes on in it any more; undefined where it is gone. */
async function statusAfter({ cloudFormation, clock }: CleanOptions, stack: string): Promise<string | undefined> {
  const end = clock.now() + LONGEST_DELETION_MILLISECONDS;
  for (;;) {
    const status = (await cloudFormation.stack(stack))?.status;
    if (status === undefined || status === "DELETE_COMPLETE") return undefined;
    if (!status.endsWith("_IN_PROGRESS") || clock.now() >= end) return status;
    await clock.sleep(PAUSE_MILLISECONDS);
  }
}
