import type { Command } from "commander";
import { DirectoryStore } from "../../stores/directory/directory-store.ts";
import type { Io } from "../io.ts";
import { openStore, type StoreOptions } from "../open-store.ts";
import { withArtifacts, withEditing, withPublishing, withRepository } from "../run-options.ts";
import { type ApplyFlags, finish, runApply } from "./apply.ts";

/** Every command of the tool. `done` takes the exit code. */
export function addCommands(program: Command, io: Io, done: (exitCode: number) => void): void {
  withPublishing(withEditing(withArtifacts(withRepository(program.command("apply").description("put new images into the compose file of a repository: one commit")))))
    .action(async (options: ApplyFlags & StoreOptions) => {
      const store = await openStore(io, options);
      try {
        done(await finish(io, (await runApply(io, "apply", store, options)).result, options));
      } finally {
        await store.close();
      }
    });
}

export function localStore(io: Io): DirectoryStore {
  return new DirectoryStore(io.cwd, { keepsState: false });
}

export type { ApplyFlags };
