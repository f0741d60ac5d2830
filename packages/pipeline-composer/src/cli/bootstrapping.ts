import { type Io, showProblems } from "composex-core/cli";
import type { Step } from "composex-core/deploy";
import { Report } from "composex-core/diagnostics";
import { toolsBundle } from "../adapters/tools-bundle.ts";
import { bootstrapSteps } from "../bootstrap/bootstrap-steps.ts";
import { type GateOptions, withGate } from "../bootstrap/busy-pipelines.ts";
import type { Manifest } from "../bootstrap/manifest.ts";
import type { RenderedPipelines } from "../pipeline.ts";
import type { OrganisationPorts } from "../ports/organisation-ports.ts";
import { compileFile, type FileOptions } from "./compile-file.ts";
import { checkAccounts, openOrganisation, ownVersion, type ReachOptions, readManifest } from "./organisation.ts";
import { readSeeds } from "./read-seeds.ts";

export interface Bootstrapping {
  readonly rendered: RenderedPipelines;
  readonly ports: OrganisationPorts;
  readonly signal: AbortSignal | undefined;
  /** As the last run left it. */
  readonly manifest: Manifest | undefined;
  readonly steps: readonly Step[];
}

/** The file, the accounts and the steps between them; undefined where the file has problems, which are shown. Writes nothing. */
export async function prepareBootstrap(
  options: FileOptions & ReachOptions,
  io: Io,
  gate?: Pick<GateOptions, "policy" | "onWait">,
): Promise<Bootstrapping | undefined> {
  const report = new Report();
  const rendered = compileFile(options, io, report);
  const seeds = rendered && readSeeds(options.file, rendered.organisation, io, report);
  showProblems(report, io);
  if (!rendered || !seeds || report.hasErrors) return undefined;
  const { organisation } = rendered;
  const { ports, signal } = openOrganisation(organisation, options, io);
  await checkAccounts([organisation.shared, ...rendered.steps.flat()], ports);
  const manifest = await readManifest(organisation, ports);
  const { executions } = ports;
  const gated: OrganisationPorts = gate
    ? { ...ports, target: async (account, region) => withGate(await ports.target(account, region), { ...gate, executions, signal }) }
    : ports;
  const steps = bootstrapSteps(rendered, { ports: gated, tools: toolsBundle(), version: ownVersion(), manifest, seeds });
  return { rendered, ports, signal, manifest, steps };
}
