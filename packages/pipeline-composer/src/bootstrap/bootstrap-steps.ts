import type { Step } from "composex-core/deploy";
import type { Organisation } from "../model/organisation.ts";
import type { RenderedPipelines } from "../pipeline.ts";
import type { OrganisationPorts, SeedFile } from "../ports/organisation-ports.ts";
import type { ApplicationSource } from "../read/source.ts";
import { abandonedStacks, type Manifest } from "./manifest.ts";
import { manifestStep } from "./manifest-step.ts";
import { seedStep } from "./seed.ts";
import { stackSteps, stepIds } from "./stack-steps.ts";
import { type Tools, toolsStep } from "./tools-step.ts";

export interface BootstrapOptions {
  readonly ports: OrganisationPorts;
  readonly tools: Tools;
  /** Of this tool. */
  readonly version: string;
  /** As the last run left it. */
  readonly manifest: Manifest | undefined;
  /** Files of each folder that a source names as its seed. */
  readonly seeds: ReadonlyMap<string, readonly SeedFile[]>;
}

/** Everything that brings an organisation up: its stacks, and what is done between them. */
export function bootstrapSteps({ organisation, steps: phases }: RenderedPipelines, options: BootstrapOptions): readonly Step[] {
  const { ports, tools, version, manifest, seeds } = options;
  const stacks = phases.flat();
  const idOf = stepIds(stacks);
  const steps = stackSteps(phases, { owner: organisation.name, target: ports.target, toolsSha256: tools.sha256 });
  const list = [...stacks.map(({ name, account, region }) => ({ name, account, region })), ...abandonedStacks(manifest, stacks)];
  const first = manifestStep(manifestName(organisation), { version, stacks: list }, ports.parameters);
  const shared = stacks.filter(({ name }) => name === organisation.names.stack("shared"));
  const bucketStacks = shared.map((stack) => ({ ...stack, step: idOf(stack) }));
  const usesBundle = organisation.toolsVersion === undefined;
  const upload = usesBundle ? [toolsStep(tools, bucketStacks, ports.target)] : [];
  const seeding = seededRepositories(organisation).map(({ repository, branch, seed }) => {
    const maker = stacks.find(({ name }) => name === makerOf(organisation, repository));
    return seedStep(
      {
        id: `seed-${repository}`,
        after: maker ? [idOf(maker)] : [],
        repository,
        branch,
        folder: seed,
        files: seeds.get(seed) ?? [],
      },
      ports.repositories,
    );
  });
  const ready = new Set([...upload, ...seeding].map(({ id }) => id));
  const delivery = idOf(stacks.at(-1) ?? { name: "", account: "", region: "" });
  return [
    first,
    ...steps.map((step) => ({
      ...step,
      after: [
        first.id,
        ...(step.after ?? []),
        // A pipeline starts when it is made: what its builds fetch has to be there.
        ...(hasTools(step.stack.parameters) ? upload.map(({ id }) => id) : []),
        ...(step.id === delivery ? [...ready] : []),
      ],
    })),
    ...upload,
    ...seeding,
  ];
}

export function manifestName({ names }: Organisation): string {
  return names.parameter("state/manifest");
}

export interface SeededRepository {
  readonly repository: string;
  readonly branch: string;
  readonly seed: string;
}

/** Repositories whose first commit we make, each once. */
export function seededRepositories({ compose, applications }: Organisation): readonly SeededRepository[] {
  const sources: readonly ApplicationSource[] = [compose.source, ...applications.map(({ source }) => source)];
  const found = new Map<string, SeededRepository>();
  for (const source of sources) {
    if (source.kind !== "codecommit" || !source.create || source.seed === undefined || found.has(source.repository)) continue;
    found.set(source.repository, { repository: source.repository, branch: source.branch, seed: source.seed });
  }
  return [...found.values()];
}

function makerOf({ names, compose }: Organisation, repository: string): string {
  const isCompose = compose.source.kind === "codecommit" && compose.source.repository === repository;
  return names.stack(isCompose ? "compose" : "sources");
}

function hasTools(parameters: Readonly<Record<string, unknown>>): boolean {
  return "ToolsSha256" in parameters;
}
