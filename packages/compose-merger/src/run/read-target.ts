import type { Report } from "composex-core/diagnostics";
import type { ComposeBytes } from "../apply/edit-compose.ts";
import { DEFAULT_CONFIG, type MergerConfig } from "../config/config.ts";
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

/** The config is the target branch's own, never the app's. */
export async function readTarget(tip: Tip, options: ReadTargetOptions, report: Report): Promise<Target | undefined> {
  const configFile = options.configFile ?? CONFIG_FILE;
  const likely = (options.files ?? DEFAULT_CONFIG.files).filter((path) => pathProblem(path) === undefined);
  await tip.prefetch?.([configFile, ...likely, ...likely.map(statePath)]);
  const configBytes = options.readsConfig ? (await tip.read(configFile))?.bytes : undefined;
  if (options.configFile !== undefined && !configBytes)
    report.error("FILE_UNREADABLE", { file: configFile, line: 1, col: 1 }, `the config ${configFile} is not in the repository`);
  const config = readConfig(configFile, configBytes, report);
  const paths = options.files ?? config.files;
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
