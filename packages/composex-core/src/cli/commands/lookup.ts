import { awsLookup } from "../../adapters/aws-lookup.ts";
import { Report } from "../../diagnostics/index.ts";
import { LOOKUPS_FILE, sameEntries } from "../../lookup/lookups-file.ts";
import { findExisting } from "../../pipeline.ts";
import { type AccountOptions, accountSession } from "../deploy/account-session.ts";
import { EXIT, type ExitCode } from "../kit/exit-code.ts";
import type { Io } from "../kit/io.ts";
import { counted, showProblems } from "../kit/print.ts";
import { readLookups, writeLookups } from "../lookups.ts";
import { type ProjectOptions, readProject } from "../project-options.ts";

export interface LookupOptions extends ProjectOptions, AccountOptions {
  readonly check?: true | undefined;
  readonly json?: true | undefined;
}

/** Finds what the project names by `Lookup` and records it beside the compose file. */
export async function lookup(options: LookupOptions, io: Io): Promise<ExitCode> {
  const report = new Report();
  const { project, folder } = readProject(options, io, report);
  const found =
    project && !report.hasErrors ? await findExisting(project, project.name, awsLookup(accountSession(options)), report) : undefined;
  const changed = found !== undefined && !sameEntries(readLookups(folder, options.env, report), found);
  if (found && changed && !options.check) writeLookups(folder, options.env, found, report);
  if (options.json) io.stdout(`${JSON.stringify({ found: found ?? {}, changed, diagnostics: report.diagnostics }, null, 2)}\n`);
  else {
    showProblems(report, io);
    if (found) {
      for (const key of Object.keys(found)) io.stdout(`found ${key}\n`);
      const what = counted(Object.keys(found).length, "resource") || "nothing to find";
      io.stdout(
        changed
          ? `${what}; ${LOOKUPS_FILE} ${options.check ? "is out of date" : "was written: commit it"}\n`
          : `${what}; ${LOOKUPS_FILE} is current\n`,
      );
    }
  }
  if (!found || report.hasErrors) return EXIT.problems;
  return changed && options.check ? EXIT.changes : EXIT.done;
}
