import type { Place } from "../plan.ts";

/** Source: "Pseudo parameters reference". */
const PARTITIONS: readonly (readonly [region: RegExp, partition: string, suffix: string])[] = [
  [/^cn-/, "aws-cn", "amazonaws.com.cn"],
  [/^us-gov-/, "aws-us-gov", "amazonaws.com"],
  [/^us-iso-/, "aws-iso", "c2s.ic.gov"],
  [/^us-isob-/, "aws-iso-b", "sc2s.sgov.gov"],
  [/^/, "aws", "amazonaws.com"],
];

/** The pseudo parameters that follow from where a stack is; none where nobody knows. */
export function pseudoParameters(place: Place | undefined): Readonly<Record<string, string>> {
  if (!place) return {};
  const [, partition = "", suffix = ""] = PARTITIONS.find(([region]) => region.test(place.region)) ?? [];
  return { "AWS::AccountId": place.account, "AWS::Region": place.region, "AWS::Partition": partition, "AWS::URLSuffix": suffix };
}
