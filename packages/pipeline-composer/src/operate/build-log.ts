import type { ActionFacts, BuildLog, OperationPorts } from "../ports/operation.ts";

/** As many pages of a log are read at once. */
const PAGES = 1_000;

/** What the build of an action wrote; nothing where the action was no build, or its log has gone. */
export async function buildLog({ externalId, provider }: ActionFacts, { builds }: OperationPorts): Promise<readonly string[]> {
  if (externalId === undefined || provider !== "CodeBuild") return [];
  const [build] = await builds.builds([externalId]);
  return build?.log ? wholeLog(build.log, builds) : [];
}

async function wholeLog(log: BuildLog, builds: OperationPorts["builds"]): Promise<readonly string[]> {
  const all: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < PAGES; page += 1) {
    const { lines, next } = await builds.lines(log, after);
    all.push(...lines.map(({ text }) => text));
    // The last page leads to itself.
    if (next === undefined || next === after) break;
    after = next;
  }
  return all;
}
