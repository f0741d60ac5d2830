import { join, resolve } from "node:path";
import { awsTarget, listFolder, nodeFiles, nodeOutput } from "composex-core/adapters";
import { counted, EXIT, type ExitCode, type Io, showProblems } from "composex-core/cli";
import { compile } from "composex-core/compile";
import { load } from "composex-core/compose";
import { didYouMean, Report } from "composex-core/diagnostics";
import { awsReleaseSources } from "../../adapters/aws-release-sources.ts";
import { checkImages } from "../../release/check-images.ts";
import type { EnvironmentConfig } from "../../release/environment-config.ts";
import { makeRelease, type ReleasedTemplate, type RenderedEnvironment, releaseFolder } from "../../release/make-release.ts";
import { readLookups } from "../read-compose.ts";
import { organisationNames, required } from "../required.ts";

/** Makes a release of the compose files in this folder, uploads its templates once, and writes what goes from stage to stage. */
export async function jobRender({ output }: { readonly output: string }, io: Io): Promise<ExitCode> {
  const report = new Report();
  const name = required(io, "PC_NAME");
  const names = organisationNames(io);
  const account = required(io, "PC_SHARED_ACCOUNT");
  const region = required(io, "AWS_REGION");
  const commit = required(io, "COMMIT");
  const sources = awsReleaseSources({ name, region, externalId: required(io, "EXTERNAL_ID") });
  const files = composeFiles(io);
  const environments: RenderedEnvironment[] = [];
  for (const pair of required(io, "PC_ENVS").split(" ")) {
    const [environment = "", stack = ""] = pair.split("=");
    const config = await sources.config(environment);
    const overlay = join(io.workingDirectory, config.overlay);
    const all = [...files, ...(nodeFiles.isFile(overlay) ? [overlay] : [])];
    // A build machine's folder has another name each time; a project that no file names has that of the organisation.
    const options = { files: all, workingDirectory: io.workingDirectory, environment: {}, unnamed: name };
    const { project } = load(options, { files: nodeFiles, report });
    if (!project) continue;
    const images = checkImages(project, required(io, "REGISTRY"), report);
    const wanted = {
      name: stack,
      format: "json",
      bucket: names.templatesBucket(config.region),
      prefix: releaseFolder(commit, environment),
    } as const;
    const compiled = compile(
      project,
      readLookups(io.workingDirectory, environment),
      { ...wanted, lookupCommand: "composex lookup" },
      report,
    );
    if (!compiled) continue;
    checkParameters(environment, config, Object.keys(compiled.tree.root.template.Parameters ?? {}), report);
    if (report.hasErrors) continue;
    const found: Record<string, string> = {};
    for (const [parameter, entry] of Object.entries(config.lookups)) found[parameter] = await sources.lookup(environment, config, entry);
    environments.push({ name: environment, stack, config, compiled, images, found });
  }
  showProblems(report, io);
  if (report.hasErrors) return EXIT.problems;
  const release = makeRelease({ name, commit, environments });
  for (const { name: environment, config } of environments) {
    const { storage } = await awsTarget({ region: config.region });
    const templates = release.templates.filter((template) => template.environment === environment);
    for (const template of templates) await uploadOnce(storage, names.templatesBucket(config.region), template, account);
  }
  nodeOutput.replace(resolve(io.workingDirectory, output), release.files);
  io.stdout(`${counted(environments.length, "environment")}, ${counted(release.templates.length, "template")} of ${commit}\n`);
  return EXIT.done;
}

/** CloudFormation would refuse them in the middle of a release. */
function checkParameters(
  environment: string,
  { parameters, lookups }: EnvironmentConfig,
  declared: readonly string[],
  report: Report,
): void {
  for (const name of [...Object.keys(parameters), ...Object.keys(lookups)].filter((one) => !declared.includes(one))) {
    report.error(
      "PARAMETER_UNKNOWN",
      undefined,
      `pipelines.yaml gives ${environment} the parameter "${name}", which its root stack does not have`,
      {
        hint: didYouMean(name, declared) ?? "take it out, or make it one in the compose files of this commit",
      },
    );
  }
}

type Storage = Awaited<ReturnType<typeof awsTarget>>["storage"];

/** A template that is there with the same bytes was uploaded by an earlier try of the same release. */
async function uploadOnce(storage: Storage, bucket: string, { path: key, text, sha256 }: ReleasedTemplate, owner: string): Promise<void> {
  try {
    await storage.put({ bucket, key, text, sha256, once: true }, owner);
  } catch (error) {
    const taken = (error as { readonly code?: unknown }).code === "PreconditionFailed";
    if (!taken || (await storage.sha256(bucket, key, owner)) !== sha256) throw error;
  }
}

/** Lowest priority first: the compose files, then those that the merge writes for each application. */
function composeFiles(io: Io): readonly string[] {
  const named = required(io, "FILES").split(" ");
  const overlays = io.environment["STRATEGY"] === "overlay" ? listFolder(join(io.workingDirectory, "images")) : [];
  return [...named, ...overlays.filter((file) => /\.ya?ml$/.test(file)).map((file) => `images/${file}`)].map((file) =>
    join(io.workingDirectory, file),
  );
}
