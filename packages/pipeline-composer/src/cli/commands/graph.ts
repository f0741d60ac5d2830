import type { ExitCode, Io } from "composex-core/cli";
import { nothingToDraw, type PictureOptions, writePicture } from "composex-core/cli/graph";
import { Report } from "composex-core/diagnostics";
import { deployedParts } from "../../graph/deployed-parts.ts";
import { flowGraph } from "../../graph/flow-graph.ts";
import { trustGraph } from "../../graph/trust-graph.ts";
import { compileFile, type FileOptions } from "../compile-file.ts";

export interface GraphOptions extends FileOptions, PictureOptions {
  readonly view?: "flow" | "trust" | undefined;
}

/** Draws what the templates of the pipelines say: how a change is delivered, and who may do what. */
export async function graph(options: GraphOptions, io: Io): Promise<ExitCode> {
  const report = new Report();
  const rendered = compileFile(options, io, report);
  if (!rendered) return nothingToDraw(report, options, io);
  const deployed = deployedParts(rendered.files);
  const flow = () => ({ id: "flow", name: "Delivery", graph: flowGraph(deployed) });
  const trust = () => ({ id: "trust", name: "Trust and rights", graph: trustGraph(deployed) });
  const views = { both: () => [flow(), trust()] as const, flow: () => [flow()] as const, trust: () => [trust()] as const };
  return writePicture({ title: `${deployed.name} pipelines`, views: views[options.view ?? "both"](), report }, options, io);
}
