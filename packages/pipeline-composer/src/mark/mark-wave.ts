import type { ReleasedEnvironment } from "../release/release-record.ts";
import type { MarkPort } from "./mark-port.ts";

/** What SSM says of an environment under `env/E/release`: the release that runs there. */
export interface RunningRelease {
  /** Counts the releases of the environment. */
  readonly release: number;
  /** Of the compose repository. */
  readonly commit: string;
  readonly execution: string;
  /** ISO 8601. */
  readonly at: string;
  /** Digests by service; not there where they are too many for a parameter. */
  readonly images?: Readonly<Record<string, string>>;
}

export interface MarkOptions {
  readonly environment: string;
  readonly images: ReleasedEnvironment["images"];
  /** `<account>.dkr.ecr.<region>.amazonaws.com/<organisation>/`: only what is there is ours to mark. */
  readonly prefix: string;
}

/** An image in one of our repositories. */
interface Marked {
  /** `shop/web`. */
  readonly repository: string;
  readonly digest: string;
  /** What sets its tags apart from those of another image of the same repository. */
  readonly suffix: string;
}

/** Longest value of a standard parameter. */
const PARAMETER_LENGTH = 4_096;

/** Before a change: no image that is about to run expires meanwhile. */
export async function pin(port: MarkPort, options: MarkOptions): Promise<readonly string[]> {
  return tagAll(port, options, (suffix) => `next-${options.environment}${suffix}`);
}

/** After a change: what runs stays, and what ran keeps its number. A repeat of the same execution changes nothing. */
export async function mark(
  port: MarkPort,
  options: MarkOptions,
  run: Pick<RunningRelease, "commit" | "execution" | "at">,
): Promise<readonly string[]> {
  const { environment, images } = options;
  const before = await port.released(environment);
  const last = before === undefined ? undefined : (JSON.parse(before) as RunningRelease);
  const release = last?.execution === run.execution ? last.release : (last?.release ?? 0) + 1;
  const tags = [
    ...(await tagAll(port, options, (suffix) => `deployed-${environment}-${release}${suffix}`)),
    ...(await tagAll(port, options, (suffix) => `live-${environment}${suffix}`)),
  ];
  const digests = Object.fromEntries(Object.entries(images).map(([service, image]) => [service, image.replace(/^.*@/, "")]));
  const full = JSON.stringify({ release, ...run, images: digests } satisfies RunningRelease);
  await port.record(environment, full.length <= PARAMETER_LENGTH ? full : JSON.stringify({ release, ...run } satisfies RunningRelease));
  return tags;
}

async function tagAll(port: MarkPort, options: MarkOptions, tag: (suffix: string) => string): Promise<readonly string[]> {
  const done: string[] = [];
  for (const { repository, digest, suffix } of markedImages(options)) {
    await port.tag(repository, digest, tag(suffix));
    done.push(`${repository}:${tag(suffix)} is ${digest}`);
  }
  return done;
}

/** A tag is on one image of a repository: where services run several, the others get a number behind it. */
function markedImages({ images, prefix }: MarkOptions): readonly Marked[] {
  const digests = new Map<string, Set<string>>();
  for (const image of Object.values(images)) {
    const [, name, digest] = /^(?<name>[^@]+)@(?<digest>sha256:[0-9a-f]{64})$/.exec(image) ?? [];
    if (name === undefined || digest === undefined || !name.startsWith(prefix)) continue;
    const repository = name.slice(prefix.indexOf("/") + 1).replace(/:[^:]*$/, "");
    digests.set(repository, (digests.get(repository) ?? new Set()).add(digest));
  }
  return [...digests].flatMap(([repository, found]) =>
    [...found].sort().map((digest, index) => ({ repository, digest, suffix: index === 0 ? "" : `-${index + 1}` })),
  );
}
