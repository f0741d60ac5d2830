import type { Position, Report } from "../diagnostics/index.ts";
import type { Files } from "../ports/files.ts";
import type { Node } from "./node.ts";
import type { Environment } from "./read/environment.ts";
import { parseDocuments } from "./read/parse-documents.ts";
import { type FileName, readSource } from "./read/read-source.ts";
import { positionOf } from "./source.ts";

/** What all files of one run share. */
export interface Run {
  readonly files: Files;
  readonly report: Report;
  /** Where the user is; file names are shown relative to it. Absolute. */
  readonly workingDirectory: string;
  /** Names of all compose files read, absolute, in order. */
  readonly read: Set<string>;
  /** Variables that included folders brought along; those of the project come first. */
  readonly included: Map<string, string>;
  /** Files included so far, those read twice counted twice. */
  includes: number;
}

/** The files that make one project: those of the command line, or those of one `include`. */
export interface Layer {
  readonly run: Run;
  readonly environment: Environment;
  /** Relative paths in the files start here. Absolute. */
  readonly baseDirectory: string;
  /** The files that include these, outermost first. */
  readonly includedBy: readonly FileName[];
}

export interface DocumentOfFile {
  readonly name: FileName;
  readonly node: Node;
}

/** The documents of a file as written. */
export function readDocuments(name: FileName, run: Run, where?: Position): readonly DocumentOfFile[] {
  const source = readSource(name, run.files, run.report, where);
  run.read.add(name.path);
  if (!source) return [];
  const nodes = parseDocuments(source, run.report);
  return (nodes ?? []).map((node) => ({ name, node: withoutTag(node, run) }));
}

/** Merge tags say what becomes of a part of an earlier file; a whole file has none that it could replace. */
function withoutTag(node: Node, { report }: Run): Node {
  const { tag, ...plain } = node;
  if (tag === undefined) return node;
  report.error("TAG_MISPLACED", positionOf(node.origin), `!${tag} stands before the whole file`, {
    hint: "write it before the value of the key that is meant",
  });
  return plain;
}
