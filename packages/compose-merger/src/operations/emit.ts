import { Report } from "composex-core/diagnostics";
import { isDigest, isTag, normalizeRepository, parseImageReference } from "../image/image-reference.ts";
import type { SourceFacts } from "../input/artifact.ts";

export interface EmitOptions {
  readonly service: string;
  /** `--image`, or what the metadata or the push log named. */
  readonly image?: string | undefined;
  readonly digest?: string | undefined;
  /** Output of `docker push`. */
  readonly pushLog?: string | undefined;
  /** `--metadata-file` of buildx. */
  readonly metadata?: string | undefined;
  readonly app?: string | undefined;
  readonly platforms?: readonly string[] | undefined;
  readonly order?: number | undefined;
  readonly source: SourceFacts;
  readonly build: Readonly<Record<"id" | "number" | "url" | "execution" | "start", string | undefined>>;
}

/** The native artifact of one build, or undefined with the reason in the report. The order is the commit count; without one the commit's time orders. */
export function emit(options: EmitOptions, report: Report): string | undefined {
  const from = { file: "emit", line: 1, col: 1 };
  const fromMetadata = options.metadata === undefined ? {} : readMetadata(options.metadata, report);
  const fromLog = options.pushLog === undefined ? {} : readPushLog(options.pushLog);
  const reference = options.image ?? fromMetadata.image ?? fromLog.image;
  const parsed = reference === undefined ? undefined : parseImageReference(reference);
  const digest = options.digest ?? fromMetadata.digest ?? fromLog.digest ?? parsed?.digest;
  if (!parsed || digest === undefined || !isDigest(digest)) {
    report.error(
      "ARTIFACT_INVALID",
      from,
      !parsed
        ? `no image reference is known${reference === undefined ? "" : `: "${reference}" is none`}`
        : "the digest of the push is not known",
      {
        hint: "pass --image and --digest, --metadata-file of buildx, or --push-log of docker push",
      },
    );
    return undefined;
  }
  if (!/^[a-zA-Z0-9._-]+$/.test(options.service)) {
    report.error("SERVICE_NAME", from, `"${options.service}" is no service name`);
    return undefined;
  }
  const order = options.order ?? options.source.firstParentCount;
  if (order === undefined && options.source.time === undefined) {
    report.warning(
      "ORDER_UNKNOWN",
      from,
      "neither a commit count nor a commit time is known, so this build cannot be told from an older one",
      { hint: "clone with history, or pass --order" },
    );
  }
  const { firstParentCount: _, ...source } = options.source;
  const artifact = {
    schema: 1,
    service: options.service,
    repository: parsed.repository,
    digest,
    ...(options.app !== undefined && { app: options.app }),
    ...(parsed.tag !== undefined && isTag(parsed.tag) && { tag: parsed.tag }),
    ...(options.platforms && options.platforms.length > 0 && { platforms: options.platforms }),
    ...(order !== undefined && { order }),
    ...present("source", source),
    ...present("build", options.build),
  };
  return `${JSON.stringify(artifact, null, 2)}\n`;
}

function present(key: string, values: Readonly<Record<string, string | number | undefined>>): Record<string, unknown> {
  const known = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return Object.keys(known).length > 0 ? { [key]: known } : {};
}

function readMetadata(text: string, report: Report): { image?: string; digest?: string } {
  try {
    const value = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const [digest, name] = [value["containerimage.digest"], value["image.name"]];
    return { ...(typeof digest === "string" && { digest }), ...(typeof name === "string" && { image: name.split(",")[0] ?? "" }) };
  } catch {
    report.error("ARTIFACT_INVALID", { file: "--metadata-file", line: 1, col: 1 }, "the metadata of buildx is no JSON", {
      hint: "the build may have failed or not have ended",
    });
    return {};
  }
}

/** `docker push` ends with `tag: digest: sha256:… size: n` and begins with the repository it refers to. */
function readPushLog(text: string): { image?: string; digest?: string } {
  const repository = /The push refers to repository \[([^\]]+)\]/.exec(text)?.[1];
  const pushed = [...text.matchAll(/^(\S+): digest: (sha256:[0-9a-f]{64}) size: \d+/gm)].at(-1);
  const valid = repository !== undefined && normalizeRepository(repository) !== undefined;
  return {
    ...(valid && { image: pushed?.[1] === undefined ? repository : `${repository}:${pushed[1]}` }),
    ...(pushed?.[2] !== undefined && { digest: pushed[2] }),
  };
}
