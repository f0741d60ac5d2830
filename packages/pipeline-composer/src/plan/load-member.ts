import { createHash } from "node:crypto";
import { parseTemplate, type StoredDeployment, templateTree, templateUrl } from "composex-core/deploy";
import { PortError, Report } from "composex-core/diagnostics";
import type { TemplateStorage } from "composex-core/ports";
import type { Names } from "../model/names.ts";
import { releaseFolder } from "../release/make-release.ts";
import { type ReleasedEnvironment, type ReleaseRecord, RUN_PARAMETER, type StackConfig } from "../release/release-record.ts";

/** What messages call the tool. */
const TOOL = {
  name: "pc",
  ownerTag: "pc:name",
  commands: { deploy: "pipeline-composer start", remove: "pipeline-composer clean", events: "pipeline-composer logs" },
};

export interface LoadOptions {
  readonly release: ReleaseRecord;
  readonly environment: string;
  readonly record: ReleasedEnvironment;
  readonly config: StackConfig;
  /** Of the shared account, in the region of the environment. */
  readonly storage: TemplateStorage;
  readonly names: Names;
  /** Name of the organisation. */
  readonly owner: string;
  readonly sharedAccount: string;
  /** What `PipelineRun` says of this run. */
  readonly run: string;
}

/**
 * An environment's stack as the release says, from the very templates that CloudFormation will read. Throws `TEMPLATE_CHANGED` where one of
 * them is not what was rendered.
 */
export async function loadMember(options: LoadOptions): Promise<StoredDeployment> {
  const { release, environment, record, config, storage, names, owner, sharedAccount, run } = options;
  const { stack, account, region, templates } = record;
  const bucket = names.templatesBucket(region);
  const files = await Promise.all(
    Object.entries(templates).map(async ([key, sha256]) => {
      const text = await storage.text(bucket, key, sharedAccount);
      if (text === undefined || createHash("sha256").update(text).digest("hex") !== sha256) {
        throw new PortError("TEMPLATE_CHANGED", `${bucket}/${key} is not the template that was rendered for ${release.commit}`);
      }
      return { path: key.slice(key.lastIndexOf("/") + 1), text };
    }),
  );
  const report = new Report();
  const tree = templateTree(files, "root.json", report);
  if (!tree) throw new PortError("RELEASE_INVALID", `the release of ${release.commit} has no readable root for ${environment}`);
  const declared = parseTemplate(files.find(({ path }) => path === "root.json")?.text ?? "")?.Parameters ?? {};
  return {
    name: stack,
    templates: tree,
    templateUrl: templateUrl(`${releaseFolder(release.commit, environment)}/root.json`, { bucket, region }),
    parameters: Object.fromEntries(Object.entries(config.Parameters).filter(([name]) => name in declared)),
    tags: config.Tags,
    account,
    serviceRoleArn: names.roleArn(`${environment}-cfn`, account),
    run: { name: RUN_PARAMETER, value: run },
    tool: TOOL,
    owner,
  };
}
