import { dirname, join, resolve } from "node:path";
import type { Io } from "composex-core/cli";
import type { Report } from "composex-core/diagnostics";
import { seedFiles } from "../adapters/seed-files.ts";
import { seededRepositories } from "../bootstrap/bootstrap-steps.ts";
import { FILE_BYTES } from "../bootstrap/seed.ts";
import type { Organisation } from "../model/organisation.ts";
import type { SeedFile } from "../ports/organisation-ports.ts";

/** The folders of first commits, beside pipelines.yaml, by what the file calls them. What CodeCommit would not take goes to the report. */
export function readSeeds(
  pipelines: string,
  organisation: Organisation,
  { workingDirectory }: Io,
  report: Report,
): ReadonlyMap<string, readonly SeedFile[]> {
  const seeds = new Map<string, readonly SeedFile[]>();
  for (const { repository, seed } of seededRepositories(organisation)) {
    const folder = join(dirname(resolve(workingDirectory, pipelines)), seed);
    const files = seedFiles(folder);
    const where = `the seed of ${repository}, ${seed},`;
    if (files.length === 0) report.error("SEED_INVALID", undefined, `${where} holds no file`, { hint: "hidden files do not count" });
    for (const { path, bytes } of files) {
      if (bytes.length > FILE_BYTES)
        report.error("SEED_INVALID", undefined, `${where} holds ${path}, and CodeCommit takes files up to 6 MB`);
    }
    seeds.set(seed, files);
  }
  return seeds;
}
