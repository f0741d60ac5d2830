import { createHash } from "node:crypto";
import type { Compiled } from "composex-core/compile";
import type { OutputFile } from "composex-core/ports";
import type { EnvironmentConfig } from "./environment-config.ts";
import { type ReleaseRecord, RUN_PARAMETER as RUN, type StackConfig } from "./release-record.ts";

const NO_RUN = "-";

/** One environment of a release, rendered. */
export interface RenderedEnvironment {
  readonly name: string;
  readonly stack: string;
  readonly config: EnvironmentConfig;
  readonly compiled: Compiled;
  /** By service. */
  readonly images: Readonly<Record<string, string>>;
  /** Parameters whose values were found in the account. */
  readonly found: Readonly<Record<string, string>>;
}

export interface ReleaseOptions {
  /** Of the organisation. */
  readonly name: string;
  /** Of the compose repository. */
  readonly commit: string;
  readonly environments: readonly RenderedEnvironment[];
}

export interface Release {
  /** For the artifact that goes from stage to stage. */
  readonly files: readonly OutputFile[];
  /** For the bucket, below `releases/`; the root of an environment is among its templates. */
  readonly templates: readonly ReleasedTemplate[];
}

export interface ReleasedTemplate extends OutputFile {
  readonly environment: string;
  /** Hex, of the text as it is uploaded. */
  readonly sha256: string;
}

/** Rendered environments → what is uploaded, and the record by which later stages know that nothing has changed since. */
export function makeRelease({ name, commit, environments }: ReleaseOptions): Release {
  const templates = environments.flatMap((environment) => templatesOf(environment, commit));
  const files = environments.flatMap(({ name: environment, config, compiled, found }) => [
    { path: `${environment}/root.yaml`, text: rootText(compiled) },
    {
      path: `${environment}/config.json`,
      text: print({
        Parameters: { ...compiled.tree.parameters, ...found, ...config.parameters },
        Tags: { ...compiled.tree.tags, "pc:name": name, "pc:env": environment, "pc:kind": config.kind },
      } satisfies StackConfig),
    },
  ]);
  const record: ReleaseRecord = {
    commit,
    environments: Object.fromEntries(
      environments.map(({ name: environment, stack, config, images, found }) => [
        environment,
        {
          stack,
          account: config.account,
          region: config.region,
          kind: config.kind,
          allowReplace: config.allowReplace,
          ...(config.window && { window: config.window }),
          images,
          lookups: found,
          templates: Object.fromEntries(
            templates.filter((template) => template.environment === environment).map(({ path, sha256 }) => [path, sha256]),
          ),
        },
      ]),
    ),
  };
  return { files: [...files, { path: "release.json", text: print(record) }], templates };
}

/** Folder of an environment's templates in the bucket; `composex` puts it into the URLs of nested stacks. */
export function releaseFolder(commit: string, environment: string): string {
  return `releases/${commit}/${environment}`;
}

function templatesOf({ name, compiled }: RenderedEnvironment, commit: string): readonly ReleasedTemplate[] {
  const [root, ...nested] = compiled.stacks.map(({ title }) => `${title}.json`);
  return compiled.files.flatMap(({ path, text }) => {
    if (path !== root && !nested.includes(path)) return [];
    const uploaded = path === root ? rootText(compiled) : text;
    const sha256 = createHash("sha256").update(uploaded).digest("hex");
    return [{ environment: name, path: `${releaseFolder(commit, name)}/${path === root ? "root.json" : path}`, text: uploaded, sha256 }];
  });
}

function rootText({ tree }: Compiled): string {
  const { template } = tree.root;
  return print({
    ...template,
    Parameters: { ...template.Parameters, [RUN]: { Type: "String", Default: NO_RUN, Description: "The run that deploys it." } },
    Outputs: { ...template.Outputs, [RUN]: { Value: { Ref: RUN } } },
  });
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
