import { templateTree } from "../../deploy/template-tree.ts";
import { Report } from "../../diagnostics/index.ts";
import { applicationGraph } from "../../graph/application/application-graph.ts";
import { type CompileCommandOptions, compileProject } from "../compile-project.ts";
import type { ExitCode } from "../kit/exit-code.ts";
import { nothingToDraw, type PictureOptions, writePicture } from "../kit/graph/index.ts";
import type { Io } from "../kit/io.ts";
import { readProject } from "../project-options.ts";

export type GraphOptions = Omit<CompileCommandOptions, "format"> & PictureOptions;

/** Draws the application that the templates of a project make. */
export async function graph(options: GraphOptions, io: Io): Promise<ExitCode> {
  const report = new Report();
  const { format: _picture, ...compileOptions } = options;
  const compiled = compileProject(readProject(options, io, report), compileOptions, io, report);
  const templates = compiled && templateTree(compiled.files, `${compiled.name}.json`, report);
  if (!compiled || !templates) return nothingToDraw(report, options, io);
  const { parameters, tags } = compiled.tree;
  const drawn = applicationGraph(compiled.name, { templates, parameters, tags });
  return writePicture({ title: compiled.name, views: [{ id: "application", name: "Application", graph: drawn }], report }, options, io);
}
