import type { SourceFacts } from "../../input/artifact.ts";
import { GitProcesses } from "./git-process.ts";

/** What a checkout tells about the source of a build; nothing where there is no git. */
export async function sourceFacts(directory: string, environment: Readonly<Record<string, string | undefined>>): Promise<SourceFacts> {
  try {
    const git = new GitProcesses({
      directory,
      environment: { PATH: environment["PATH"] ?? "", HOME: environment["HOME"] ?? "", LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" },
      timeoutMs: 30_000,
    });
    const ask = async (...args: string[]): Promise<string | undefined> => {
      const text = (await git.run(args).catch(() => "")).toString().trim();
      return text === "" ? undefined : text;
    };
    const commit = await ask("rev-parse", "HEAD");
    if (commit === undefined) return {};
    const time = await ask("show", "-s", "--format=%cI", "HEAD");
    const shallow = (await ask("rev-parse", "--is-shallow-repository")) === "true";
    const count = shallow ? undefined : Number(await ask("rev-list", "--count", "--first-parent", "HEAD"));
    const branch = await ask("symbolic-ref", "--quiet", "--short", "HEAD");
    const remote = await ask("config", "--get", "remote.origin.url");
    return {
      commit,
      time: time && new Date(time).toISOString(),
      branch,
      repository: remote?.replace(/^[a-z+]+:\/\/[^/@]*@/, ""),
      ...(count !== undefined && Number.isFinite(count) && { firstParentCount: count }),
    };
  } catch {
    return {};
  }
}
