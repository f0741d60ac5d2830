import type { DefaultRenderer, ListrTaskWrapper, SimpleRenderer } from "listr2";
import type { Phase, TemplateNode } from "../../../deploy/index.ts";
import type { StackEvent } from "../../../ports/cloudformation.ts";
import type { Io } from "../io.ts";

/** Shows what happens while it happens. */
export interface Progress {
  readonly onPhase: (phase: Phase) => void;
  readonly onEvent: (event: StackEvent, path: readonly string[]) => void;
  readonly onTemplate: (done: number, all: number) => void;
  /** Ends what is still drawn; called before a person is asked, and at the end. */
  readonly end: () => Promise<void>;
}

/** A tree of the stacks with their times on a terminal; one line for each event elsewhere. */
export function progress(name: string, templates: TemplateNode | undefined, io: Io): Progress {
  return io.interactive && templates ? treeProgress(name, templates, io) : lineProgress(name, io);
}

function lineProgress(name: string, io: Io): Progress {
  return {
    onPhase: (phase) => {
      if (phase === "uploading" || phase === "preparing" || phase === "starting") io.stderr(`${name}: ${phase}\n`);
    },
    onTemplate: () => undefined,
    onEvent: (event, path) => io.stderr(`${eventLine(event, path)}\n`),
    end: () => Promise.resolve(),
  };
}

/** An event in one line, with the time of day. */
export function eventLine({ time, status, logicalId, type, reason }: StackEvent, path: readonly string[]): string {
  const clock = new Date(time).toISOString().slice(11, 19);
  return `${clock} ${status.padEnd(28)} ${[...path, logicalId].join("/")} ${type}${reason === undefined ? "" : ` ${reason}`}`;
}

type Wrapper = ListrTaskWrapper<unknown, typeof DefaultRenderer, typeof SimpleRenderer>;

type Ending = "done" | "failed" | "unchanged" | "not ended";

interface Branch {
  /** With its time once it has ended. */
  title: string;
  readonly ended: Promise<Ending>;
  readonly end: (ending: Ending) => void;
  wrapper?: Wrapper;
  startedAt?: number;
  over?: true;
}

/**
 * Each stack is a line of its own, set in by its depth: subtasks of listr2 end with the last of them, and a stack ends by itself. Drawn only
 * while CloudFormation works; a person is asked before and after.
 */
function treeProgress(name: string, templates: TemplateNode, io: Io): Progress {
  let branches = new Map<string, Branch>();
  let drawn: Promise<unknown> | undefined;
  const draw = async (): Promise<void> => {
    const { Listr } = await import("listr2");
    const tasks = [...branches.values()].map((branch) => ({
      title: branch.title,
      task: (_: unknown, wrapper: Wrapper) => show(branch, wrapper),
    }));
    // An interrupt is ours to handle: listr2 would end the process.
    await new Listr(tasks, {
      concurrent: true,
      exitOnError: false,
      registerSignalListeners: false,
      rendererOptions: { formatOutput: "truncate" },
    }).run();
  };
  return {
    onPhase: (phase) => {
      if (phase !== "waiting") {
        if (!drawn) io.status?.(phase === "asking" ? "" : `${name}: ${phase}`);
        return;
      }
      io.status?.();
      if (drawn) return;
      branches = new Map(stackTitles(name, templates, []).map(([path, title]) => [path, branch(title)]));
      drawn = draw();
    },
    onTemplate: (done, all) => io.status?.(`${name}: uploading ${done} of ${all} templates`),
    onEvent: (event, path) => {
      const found = branches.get(path.join("/"));
      if (found) drawEvent(event, found);
    },
    end: async () => {
      for (const { end, startedAt } of branches.values()) end(startedAt === undefined ? "unchanged" : "not ended");
      await drawn;
      drawn = undefined;
      io.status?.();
    },
  };
}

function stackTitles(title: string, { children }: TemplateNode, path: readonly string[]): readonly (readonly [string, string])[] {
  const inner = Object.entries(children).flatMap(([id, child]) => stackTitles(id, child, [...path, id]));
  return [[path.join("/"), `${"  ".repeat(path.length)}${title}`], ...inner];
}

function branch(title: string): Branch {
  let end: Branch["end"] = () => undefined;
  const ended = new Promise<Ending>((resolve) => {
    end = resolve;
  });
  return { title, ended, end };
}

async function show(shown: Branch, wrapper: Wrapper): Promise<void> {
  shown.wrapper = wrapper;
  const ending = await shown.ended;
  // listr2 takes no text for a line that has ended.
  shown.over = true;
  wrapper.title = shown.title;
  if (ending === "failed") throw new Error(`${shown.title} failed`);
  if (ending !== "done") wrapper.skip(`${shown.title} ${ending}`);
}

function drawEvent({ logicalId, status, physicalId, stackId, time }: StackEvent, shown: Branch): void {
  shown.startedAt ??= time;
  if (shown.over) return;
  if (shown.wrapper) shown.wrapper.output = `${logicalId} ${status.toLowerCase().replaceAll("_", " ")}`;
  if (physicalId !== stackId || status.endsWith("_IN_PROGRESS")) return;
  shown.over = true;
  shown.title += ` ${Math.round((time - shown.startedAt) / 1000)} s`;
  shown.end(status.endsWith("_FAILED") || status.includes("ROLLBACK") ? "failed" : "done");
}
