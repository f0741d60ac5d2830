import { join } from "node:path";
import { nodeFiles } from "composex-core/adapters";
import type { Io } from "composex-core/cli";
import { PortError } from "composex-core/diagnostics";
import type { ReleasedEnvironment, ReleaseRecord } from "../release/release-record.ts";
import { required } from "./required.ts";

/** `release.json` of the artifact that a build runs in. */
export function readRelease(io: Io): ReleaseRecord {
  return readJson("release.json", io) as ReleaseRecord;
}

/** The environments of the wave that the action names. */
export function releasedEnvironments(
  release: ReleaseRecord,
  io: Io,
): readonly { readonly name: string; readonly record: ReleasedEnvironment }[] {
  return required(io, "PC_ENVS")
    .split(" ")
    .map((name) => {
      const record = release.environments[name];
      if (!record) throw new PortError("RELEASE_INVALID", `the release of ${release.commit} has no environment ${name}`);
      return { name, record };
    });
}

/** A file of the artifact. */
export function readJson(path: string, { workingDirectory }: Pick<Io, "workingDirectory">): unknown {
  return JSON.parse(new TextDecoder().decode(nodeFiles.read(join(workingDirectory, path))));
}
