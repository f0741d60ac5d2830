import { systemClock } from "composex-core/adapters";
import { EXIT, type ExitCode, type Io } from "composex-core/cli";
import { awsMarks } from "../../adapters/aws-marks.ts";
import { mark, pin } from "../../mark/mark-wave.ts";
import { readRelease, releasedEnvironments } from "../read-release.ts";
import { organisationNames, required } from "../required.ts";

/** Marks the images of a wave, so that none of them expires. It runs in the folder of the release. */
export async function jobMark(step: "pin" | "mark", { wave }: { readonly wave: string }, io: Io): Promise<ExitCode> {
  const names = organisationNames(io);
  const port = await awsMarks(names, required(io, "AWS_REGION"));
  const release = readRelease(io);
  const run = { commit: release.commit, execution: required(io, "PC_EXECUTION"), at: new Date(systemClock.now()).toISOString() };
  for (const { name, record } of releasedEnvironments(release, io)) {
    const options = { environment: name, images: record.images, prefix: names.repositoryUri("") };
    const tags = step === "pin" ? await pin(port, options) : await mark(port, options, run);
    io.stdout(tags.map((tag) => `${wave}: ${tag}\n`).join("") || `${wave}: ${name} runs no image of ours\n`);
  }
  return EXIT.done;
}
