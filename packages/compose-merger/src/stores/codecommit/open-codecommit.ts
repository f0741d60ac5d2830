import { PortError } from "composex-core/diagnostics";
import { GitStore } from "../git/git-store.ts";
import type { ComposeStore } from "../store.ts";
import { CodeCommitStore } from "./codecommit-store.ts";

export interface OpenCodeCommitOptions {
  readonly repository: string;
  readonly region: string;
  readonly branch: string;
  readonly profile?: string;
  readonly backend: "git" | "codecommit";
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly sign?: { readonly kind: "ssh" | "gpg"; readonly key: string };
  /** The command line of this tool, for git's credential helper. */
  readonly self: readonly [string, string];
}

/** CodeCommit through its API, or through git over HTTPS with a helper that signs each request. */
export function openCodeCommit(options: OpenCodeCommitOptions): ComposeStore {
  const { repository, region, branch, profile, backend, environment, sign, self } = options;
  if (backend === "codecommit") {
    if (sign) throw new PortError("USAGE", "the CodeCommit API cannot sign commits; use --backend git");
    return new CodeCommitStore({
      repository,
      region,
      branch,
      profile,
      endpoint: environment["AWS_ENDPOINT_URL_CODECOMMIT"] ?? environment["AWS_ENDPOINT_URL"],
    });
  }
  const domain = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  const withProfile = profile === undefined ? environment : { ...environment, AWS_PROFILE: profile };
  return new GitStore({
    url: `https://git-codecommit.${region}.${domain}/v1/repos/${repository}`,
    branch,
    environment: withProfile,
    config: credentialConfig(self),
    ...(sign && { sign }),
  });
}

/** An empty helper forgets those of the user's own config, so no keychain keeps a signature that has expired. */
function credentialConfig([node, program]: readonly [string, string]): string {
  const shell = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
  const command = `!${shell(node)} ${shell(program)} git-credential`;
  return `[credential]\n\thelper = ""\n\thelper = "${command.replace(/[\\"]/g, "\\$&")}"\n\tuseHttpPath = true\n`;
}
