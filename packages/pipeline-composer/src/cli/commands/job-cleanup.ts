import { awsTarget, systemClock } from "composex-core/adapters";
import { EXIT, type ExitCode, type Io } from "composex-core/cli";
import { awsBuckets } from "../../adapters/aws-buckets.ts";
import { awsPipeline } from "../../adapters/aws-pipeline.ts";
import { clean } from "../../janitor/clean.ts";
import type { Throwaway } from "../../model/organisation.ts";
import { organisationNames, required } from "../required.ts";

/** Deletes what throw-away environments left behind, and says what of it stays. */
export async function jobCleanup(io: Io): Promise<ExitCode> {
  const names = organisationNames(io);
  const externalId = required(io, "EXTERNAL_ID");
  const region = required(io, "AWS_REGION");
  const only = io.environment["PC_CLEAN"];
  const cleaned = await clean({
    name: required(io, "PC_NAME"),
    throwaways: JSON.parse(required(io, "PC_THROWAWAYS")) as readonly Throwaway[],
    ...(only && { only }),
    build: required(io, "CODEBUILD_BUILD_ID").replace(/^.*:/, ""),
    async account(throwaway) {
      const role = { arn: names.roleArn(`${throwaway.name}-janitor`, throwaway.account), externalId, sessionName: "janitor" };
      const session = { region: throwaway.region, roles: [role] };
      const { cloudFormation } = await awsTarget(session);
      return { cloudFormation, buckets: await awsBuckets(session), clock: systemClock };
    },
    pipeline: (name) => awsPipeline(name, region),
  });
  for (const { text, orphans } of cleaned) {
    io.stdout(`${text}\n${orphans.map((orphan) => `  left behind: ${orphan}\n`).join("")}`);
  }
  if (cleaned.length === 0) io.stdout("nothing is left of any throw-away environment\n");
  return cleaned.some(({ kind, orphans }) => kind === "failed" || orphans.length > 0) ? EXIT.problems : EXIT.done;
}
