import { createHash } from "node:crypto";
import { isPortError, PortError } from "composex-core/diagnostics";
import type { TimedPorts } from "../ports/run-ports.ts";
import { withinDeadline } from "../run/deadline.ts";
import { failedRun } from "../run/port-failure.ts";
import type { RunResult } from "../run/result.ts";
import { readMessage } from "../state/commit-message.ts";
import type { ComposeStore } from "../stores/store.ts";

/** Runs on a branch of its own and keeps one open pull request for it. `run` does the work on the store it is given. */
export async function runPullRequest(
  store: ComposeStore,
  services: readonly string[],
  ports: TimedPorts,
  deadlineMs: number,
  run: (store: ComposeStore) => Promise<RunResult>,
): Promise<RunResult> {
  try {
    return await withinDeadline(ports, deadlineMs, () => onOwnBranch(store, services, run));
  } catch (error) {
    if (isPortError(error)) return failedRun(error, store, "apply");
    throw error;
  }
}

async function onOwnBranch(
  store: ComposeStore,
  services: readonly string[],
  run: (store: ComposeStore) => Promise<RunResult>,
): Promise<RunResult> {
  const { pullRequests, branch: target } = store;
  if (!pullRequests || target === undefined) throw new PortError("UNSUPPORTED", `${store.kind} has no pull requests`);
  const prefix = `compose-merger/${target}/`;
  const base = prefix + createHash("sha256").update(services.toSorted().join("\0")).digest("hex").slice(0, 12);
  const tip = await store.readTip();
  const open = await pullRequests.list(prefix);
  const branch = open.find((name) => name === base || name.startsWith(`${base}-`)) ?? (await freshBranch(store, base, tip.revision));
  await pullRequests.openBranch(branch, tip);
  const working = pullRequests.onBranch(branch);
  try {
    const result = await run(working);
    if (result.outcome !== "applied" && result.outcome !== "partial") return result;
    const head = (await working.history(1))[0]?.message ?? "";
    const [title = "", ...body] = head.split("\n");
    const request = await pullRequests.ensure({ branch, title, body: body.join("\n").trim() });
    const overtaken = await findOvertaken(
      pullRequests,
      open.filter((name) => name !== branch),
      services,
    );
    if (overtaken.length > 0) await pullRequests.close(overtaken);
    return { ...result, pullRequest: { ...request, branch } };
  } finally {
    await working.close();
  }
}

/** A branch left behind by a merged request is not taken up again: it lacks what came after. */
async function freshBranch(store: ComposeStore, base: string, tip: string): Promise<string> {
  const left = store.pullRequests?.onBranch(base);
  if (!left) return base;
  try {
    const head = (await left.readTip()).revision;
    if (head === tip) return base;
    const merged = (await store.history(100)).some(({ id }) => id === head);
    return merged ? `${base}-${tip.slice(0, 8)}` : base;
  } catch (error) {
    if (isPortError(error) && error.code === "BRANCH_MISSING") return base;
    throw error;
  } finally {
    await left.close();
  }
}

/** Open requests of this tool whose services are all among those just written. */
async function findOvertaken(
  pullRequests: NonNullable<ComposeStore["pullRequests"]>,
  branches: readonly string[],
  services: readonly string[],
): Promise<readonly string[]> {
  const overtaken: string[] = [];
  for (const branch of branches) {
    const store = pullRequests.onBranch(branch);
    try {
      const changes = readMessage((await store.history(1))[0]?.message ?? "")?.changes ?? [];
      if (changes.length > 0 && changes.every(({ service }) => services.includes(service))) overtaken.push(branch);
    } finally {
      await store.close();
    }
  }
  return overtaken;
}
