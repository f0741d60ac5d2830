import { relative, resolve } from "node:path";
import { nodeOutputFile } from "../../../adapters/node-output.ts";
import type { Report } from "../../../diagnostics/index.ts";
import { draw, type GraphView, PICTURE_FORMATS, type PictureFormat } from "../../../graph/index.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { showProblems } from "../print.ts";

/** What every command takes that draws. */
export interface PictureOptions {
  readonly output?: string | undefined;
  readonly format?: PictureFormat | undefined;
  readonly json?: true | undefined;
}

/** Draws what was read, and writes it where the options say: a file, or standard output for `-`. */
export async function writePicture(
  { title, views, report }: { readonly title: string; readonly views: readonly [GraphView, ...GraphView[]]; readonly report: Report },
  { output, format, json }: PictureOptions,
  io: Io,
): Promise<ExitCode> {
  const kind = format ?? PICTURE_FORMATS.find((known) => output?.toLowerCase().endsWith(`.${known}`)) ?? "html";
  const shown: readonly [GraphView, ...GraphView[]] = kind === "svg" ? [views[0]] : views;
  const text = await draw(title, shown, kind);
  if (!json) showProblems(report, io);
  if (output === "-") io.stdout(text);
  else {
    const file = resolve(io.workingDirectory, output ?? `graph.${kind}`);
    nodeOutputFile(file, text);
    const pictures = shown.map(({ id, graph }) => ({ view: id, nodes: graph.nodes.length, edges: graph.edges.length }));
    if (json) io.stdout(`${JSON.stringify({ name: title, file, pictures, diagnostics: report.diagnostics }, null, 2)}\n`);
    else {
      const lines = pictures.map(({ view, nodes, edges }) => `  ${view.padEnd(11)}  ${nodes} boxes, ${edges} connections`);
      io.stdout(`${title}: ${relative(io.workingDirectory, file)}\n${lines.join("\n")}\n`);
    }
  }
  return EXIT.done;
}

/** What is said where there is nothing to draw. */
export function nothingToDraw(report: Report, { json }: PictureOptions, io: Io): ExitCode {
  if (json) io.stdout(`${JSON.stringify({ diagnostics: report.diagnostics }, null, 2)}\n`);
  else showProblems(report, io);
  return EXIT.problems;
}
