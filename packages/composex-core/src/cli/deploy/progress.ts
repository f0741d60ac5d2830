import type { ListrTask, ListrTaskWrapper } from "listr2";
import type { Phase, TemplateNode } from "../../deploy/index.ts";
import type { StackEvent } from "../../ports/cloudformation.ts";
import type { Io } from "../io.ts";

/** Shows what happens while it happens. */
export interface Progress {
  readonly onPhase: (phase: Phase) => void;
  readonly onEvent: (event: StackEvent, path: readonly string[]) => void;
  readonly onTemplate: (done: number, all: number) => void;
  /** Ends what is still drawn. */
  readonly end: () => Promise<void>;
}

/** A tree of the stacks with their times on a terminal; one line for each event elsewhere. */
export function progress(name: string, templates: TemplateNode | undefined, io: Io): Progress {
  return io.interactive && templates ? treeProgress(name, templates) : lineProgress(name, io);
}

function lineProgress(name: string, io: Io): Progress {
  return {
    onPhase: (phase) => {
      if (phase === "uploading" || phase === "preparing" || phase === "starting") io.stderr(`${name}: ${phase}\n`);
    },
    onTemplate: () => undefined,
    onEvent: ({ time, status, logicalId, type, reason }, path) => {
      const clock = new Date(time).toISOString().slice(11, 19);
      io.stderr(`${clock} ${status.padEnd(28)} ${[...path, logicalId].join("/")} ${type}${reason === undefined ? "" : ` ${reason}`}\n`);
    },
    end: () => Promise.resolve(),
  };
}

type Wrapper = ListrTaskWrapper<unknown, never, never>;

interface Branch {
  readonly settle: (failed: boolean) => void;
  readonly done: Promise<boolean>;
  wrapper?: Wrapper;
  startedAt?: number;
}

function treeProgress(name: string, templates: TemplateNode): Progress {
  const branches = new Map<string, Branch>();
  const task = (title: string, node: TemplateNode, path: readonly string[]): ListrTask => {
    let settle: Branch["settle"] = () => undefined;
    const done = new Promise<boolean>((resolve) => {
      settle = resolve;
    });
    const branch: Branch = { settle, done };
    branches.set(path.join("/"), branch);
    const children = Object.entries(node.children).map(([id, child]) => task(id, child, [...path, id]));
    return {
      title,
      task: async (_context, wrapper) => {
        branch.wrapper = wrapper as Wrapper;
        const inner = children.length > 0 ? wrapper.newListr(children, { concurrent: true, exitOnError: false }).run() : undefined;
        // A parent is only as well as its children: an error thrown here marks it, where listr2 would tick it.
        if (await done) throw new Error(`${title} failed`);
        await inner;
      },
    };
  };
  let drawn: Promise<unknown> | undefined;
  const draw = async (): Promise<void> => {
    const { Listr } = await import("listr2");
    await new Listr([task(name, templates, [])], {
      concurrent: true,
      exitOnError: false,
      rendererOptions: { collapseSubtasks: false },
    }).run();
  };
  const show = (text: string): void => {
    const root = branches.get("");
    if (root?.wrapper) root.wrapper.output = text;
  };
  return {
    onPhase: (phase) => {
      // Nothing is drawn while a person is asked.
      if (phase === "uploading" || phase === "waiting") drawn ??= draw();
      show(phase);
    },
    onTemplate: (done, all) => show(`uploading ${done}/${all}`),
    onEvent: (event, path) => drawEvent(event, branches.get(path.join("/"))),
    end: async () => {
      for (const branch of branches.values()) branch.settle(false);
      await drawn;
    },
  };
}

function drawEvent({ logicalId, status, physicalId, stackId, time }: StackEvent, branch: Branch | undefined): void {
  if (!branch) return;
  branch.startedAt ??= time;
  if (branch.wrapper) branch.wrapper.output = `${logicalId} ${status.toLowerCase().replaceAll("_", " ")}`;
  if (physicalId !== stackId || status.endsWith("_IN_PROGRESS")) return;
  const seconds = Math.round((time - branch.startedAt) / 1000);
  if (branch.wrapper) branch.wrapper.title = `${branch.wrapper.title ?? ""} ${seconds} s`;
  branch.settle(status.endsWith("_FAILED") || status.includes("ROLLBACK"));
}
