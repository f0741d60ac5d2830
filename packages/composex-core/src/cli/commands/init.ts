import { basename, join, relative, resolve } from "node:path";
import { nodeFiles } from "../../adapters/node-files.ts";
import { nodeOutputFile } from "../../adapters/node-output.ts";
import { checkAnswers, type StarterAnswers, starter } from "../../init/starter.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";

export interface InitOptions {
  readonly name?: string | undefined;
  readonly service?: string | undefined;
  readonly image?: string | undefined;
  readonly port?: string | undefined;
  readonly public?: true | undefined;
  readonly queue?: true | undefined;
  readonly yes?: true | undefined;
}

/** Writes a starter; asks what no flag says where a person can answer. Leaves files that exist alone. */
export async function init(directory: string, options: InitOptions, io: Io): Promise<ExitCode> {
  const folder = resolve(io.workingDirectory, directory);
  const answers = options.yes || !io.interactive ? fromFlags(options, folder) : await ask(options, folder);
  if (!answers) return EXIT.waiting;
  const problems = checkAnswers(answers);
  const files = starter(answers);
  const present = files.filter(({ path }) => nodeFiles.isFile(join(folder, path))).map(({ path }) => path);
  if (present.length > 0)
    problems.push(
      `${present.join(", ")} in ${relative(io.workingDirectory, folder) || "this folder"} would be overwritten`,
      ...(present.includes("compose.yaml")
        ? [
            "To deploy the compose file that is there, no starter is needed: composex validate says what is missing, composex render writes its templates",
          ]
        : []),
    );
  if (problems.length > 0) {
    io.stderr(`${problems.join("\n")}\n`);
    return EXIT.usage;
  }
  for (const { path, text } of files) nodeOutputFile(join(folder, path), text);
  const inFolder = folder === io.workingDirectory ? "" : `cd ${relative(io.workingDirectory, folder)}\n  `;
  io.stdout(
    `wrote ${files.map(({ path }) => path).join(", ")}\nnext:\n  ${inFolder}composex validate --env test\n  composex render --env test\n`,
  );
  return EXIT.done;
}

/** Lower case, what a name may not hold replaced. */
function projectName(folder: string): string {
  return (
    basename(folder)
      .toLowerCase()
      .replace(/[^a-z0-9_-]+/g, "-")
      .replace(/^[-_]+/, "") || "app"
  );
}

function fromFlags(options: InitOptions, folder: string): StarterAnswers {
  return {
    name: options.name ?? projectName(folder),
    service: options.service ?? "web",
    image: options.image ?? "public.ecr.aws/nginx/nginx:1.29",
    port: portOf(options.port ?? "80"),
    isPublic: options.public ?? false,
    hasQueue: options.queue ?? false,
  };
}

function portOf(text: string): number | undefined {
  return text === "0" || text === "" ? undefined : Number(text);
}

async function ask(options: InitOptions, folder: string): Promise<StarterAnswers | undefined> {
  const prompts = await import("@clack/prompts");
  const defaults = fromFlags(options, folder);
  try {
    prompts.intro("A starter for composex");
    const text = async (given: string | undefined, message: string, initialValue: string): Promise<string> => {
      if (given !== undefined) return given;
      const answer = await prompts.text({ message, initialValue });
      if (prompts.isCancel(answer)) throw new Cancelled();
      return answer;
    };
    const yes = async (given: boolean | undefined, message: string): Promise<boolean> => {
      if (given !== undefined) return given;
      const answer = await prompts.confirm({ message, initialValue: false });
      if (prompts.isCancel(answer)) throw new Cancelled();
      return answer;
    };
    const name = await text(options.name, "Name of the project?", defaults.name);
    const service = await text(options.service, "Name of its first service?", defaults.service);
    const image = await text(options.image, "Image of the service?", defaults.image);
    const port = portOf(await text(options.port, "Port that it listens on? (0 for none)", String(defaults.port ?? 0)));
    const isPublic = port !== undefined && (await yes(options.public, "Should the internet reach it?"));
    const hasQueue = await yes(options.queue, "Does it work on a queue?");
    prompts.outro("Thank you");
    return { name, service, image, port, isPublic, hasQueue };
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    prompts.cancel("Nothing was written");
    return undefined;
  }
}

class Cancelled extends Error {}
