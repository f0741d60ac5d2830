import type { Report } from "composex-core/diagnostics";
import type { ComposeBytes } from "../apply/edit-compose.ts";
import { DEFAULT_FILES, type MergerConfig, USUAL_FILES } from "../config/config.ts";
import { CONFIG_FILE, readConfig } from "../config/read-config.ts";
import { type MergerState, readState, statePath } from "../state/state-file.ts";
import { pathProblem } from "../stores/path-check.ts";
import type { FileMode, Tip } from "../stores/store.ts";

/** All that is read from one tip before anything is decided. */
export interface Target {
  readonly config: MergerConfig;
  readonly files: readonly (ComposeBytes & { readonly mode: FileMode })[];
  /** The state of each compose file, by its path. */
  readonly states: ReadonlyMap<string, MergerState>;
}

export interface ReadTargetOptions {
  readonly files: readonly string[] | undefined;
  readonly configFile?: string | undefined;
  readonly keepsState: boolean;
  /** False where there is one object and nothing else. */
  readonly readsConfig: boolean;
}

/** Comments and document markers are no rules. */
function saysNothing(bytes: Uint8Array): boolean {
  return new TextDecoder()
    .decode(bytes)
    .split("\n")
    .every((line) => /^\s*(?:#.*|---|\{\})?\s*$/.test(line));
}

async function usualFile(tip: Tip): Promise<readonly string[]> {
  for (const path of USUAL_FILES) if (await tip.read(path)) return [path];
  return DEFAULT_FILES;
}

/** The config is the target branch's own, never the app's. */
export async function readTarget(tip: Tip, options: ReadTargetOptions, report: Report): Promise<Target | undefined> {
  const configFile = options.configFile ?? CONFIG_FILE;
  const likely = (options.files ?? DEFAULT_FILES).filter((path) => pathProblem(path) === undefined);
  await tip.prefetch?.([configFile, ...likely, ...likely.map(statePath)]);
  const configBytes = options.readsConfig ? (await tip.read(configFile))?.bytes : undefined;
  if (options.configFile !== undefined && !configBytes)
    report.error("FILE_UNREADABLE", { file: configFile, line: 1, col: 1 }, `the config ${configFile} is not in the repository`);
  const config = readConfig(configFile, configBytes, report);
  // Whoever runs may name rules where the repository has none of its own, and cannot put an empty file in the place of those it has.
  if (options.configFile !== undefined && options.configFile !== CONFIG_FILE && configBytes && options.readsConfig) {
    const where = { file: configFile, line: 1, col: 1 };
    if (await tip.read(CONFIG_FILE))
      report.error(
        "CONFIG_REFUSED",
        where,
        `the repository has rules in ${CONFIG_FILE}, and --config ${configFile} cannot take their place`,
        {
          hint: "leave --config out, or move the rules there",
        },
      );
    else if (saysNothing(configBytes)) report.error("CONFIG_REFUSED", where, `the config ${configFile} holds no rule`);
  }
  const paths = options.files ?? (config.files === DEFAULT_FILES && options.readsConfig ? await usualFile(tip) : config.files);
  const files: Target["files"][number][] = [];
  const states = new Map<string, MergerState>();
  for (const path of new Set(paths)) {
    const problem = pathProblem(path);
    const stored = problem === undefined ? await tip.read(path) : undefined;
    if (problem !== undefined)
      report.error("PATH_OUTSIDE", undefined, `the path "${path}" is refused: ${problem}`, {
        hint: "name a file inside the repository, relative to its root",
      });
    else if (!stored)
      report.error("COMPOSE_MISSING", { file: path, line: 1, col: 1 }, `${path} is not in the repository`, {
        hint: "name the compose file with -f, or under files in .compose-merger.yml",
      });
    else {
      files.push({ path, ...stored });
      if (options.keepsState) states.set(path, readState(statePath(path), (await tip.read(statePath(path)))?.bytes, report));
    }
  }
  return report.hasErrors ? undefined : { config, files, states };
}
