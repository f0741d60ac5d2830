import { fixedFile } from "../fixed-file.ts";

export interface Insertions {
  /** Commands of the user's. */
  readonly commands?: readonly string[];
  /** Files with results in JUnit's format. */
  readonly reports?: readonly string[];
}

/**
 * The text of `buildspecs/<job>.yaml`. What the user adds takes the place of the lines `# insert: commands` and `# insert: reports`. JSON
 * strings are YAML, so nothing in a command can end its line or its key.
 */
export function buildspec(job: string, { commands = [], reports = [] }: Insertions = {}): string {
  const lines = fixedFile(`buildspecs/${job}.yaml`).split("\n");
  return lines
    .flatMap((line) => {
      const [, indent = "", what] = /^(\s*)# insert: (commands|reports)$/.exec(line) ?? [];
      if (what === "commands") return commands.map((command) => `${indent}- ${JSON.stringify(command)}`);
      if (what === "reports") return reports.length === 0 ? [] : reportLines(reports);
      return [line];
    })
    .join("\n");
}

function reportLines(files: readonly string[]): readonly string[] {
  return ["reports:", "  results:", "    file-format: JUNITXML", "    files:", ...files.map((file) => `      - ${JSON.stringify(file)}`)];
}
