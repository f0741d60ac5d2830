import type { Report } from "composex-core/diagnostics";
import { placeOf } from "composex-core/shape";
import type { PipelinesFile } from "../read/pipelines-file.ts";
import { folderOf } from "./names.ts";
import type { Organisation } from "./organisation.ts";

/** IAM User Guide, "IAM and AWS STS quotas". */
const ROLE_NAME_LENGTH = 64;
/** ECR API reference, CreateRepository. */
const REPOSITORY_NAME_LENGTH = 256;
/** Template reference, AWS::CodeConnections::Connection. */
const CONNECTION_NAME_LENGTH = 32;
/** CodePipeline User Guide, "Quotas". */
const PIPELINE_NAME_LENGTH = 100;

/** Names that are made of several, where they may be too long or meet. */
export function checkNames(organisation: Organisation, file: PipelinesFile, report: Report): void {
  const { names } = organisation;
  const tooLong = (
    section: "applications" | "environments" | "connections",
    key: string,
    made: string,
    most: number,
    what: string,
  ): void => {
    const entries = file[section];
    if (made.length <= most || !entries) return;
    const message = `${JSON.stringify(key)} gives the ${what} "${made}" of ${made.length} characters; at most ${most} are taken`;
    report.error("NAME_TOO_LONG", placeOf(entries, key).keyPosition, message, { hint: "shorten it, or the name of the organisation" });
  };
  for (const { name, pipeline } of organisation.applications) {
    tooLong("applications", name, names.role(`start-ci-${name}`), ROLE_NAME_LENGTH, "role");
    tooLong("applications", name, names.repository(name), REPOSITORY_NAME_LENGTH, "repository");
    tooLong("applications", name, pipeline, PIPELINE_NAME_LENGTH, "pipeline");
  }
  for (const { name } of organisation.environments) tooLong("environments", name, names.role(`${name}-prepare`), ROLE_NAME_LENGTH, "role");
  for (const { name } of organisation.connections) tooLong("connections", name, names.stack(name), CONNECTION_NAME_LENGTH, "connection");

  const owners = new Map<string, string>();
  for (const [pipeline, place] of pipelinesOf(organisation, file)) {
    const folder = folderOf(pipeline);
    const other = owners.get(folder);
    if (other === undefined) owners.set(folder, pipeline);
    else {
      const message = `the pipelines "${other}" and "${pipeline}" would keep their artifacts in one folder, "${folder}"`;
      report.error("FOLDER_CLASH", place, message, { hint: "rename one: CodePipeline keeps the first 20 characters of a name" });
    }
  }
}

function pipelinesOf({ names, applications, deliveries, merge }: Organisation, file: PipelinesFile) {
  return [
    ...(merge.mode === "pipeline" ? [[names.pipeline("merge"), placeOf(file).position] as const] : []),
    ...deliveries.map(
      ({ pipeline }) => [pipeline, file.strategy ? placeOf(file, "strategy").keyPosition : placeOf(file).position] as const,
    ),
    ...applications.map(({ name, pipeline }) => [pipeline, placeOf(file.applications, name).keyPosition] as const),
  ];
}
