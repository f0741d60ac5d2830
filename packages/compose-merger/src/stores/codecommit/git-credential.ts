import { createHash, createHmac } from "node:crypto";

export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

const HOST = /^git-codecommit(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/;

/**
 * Answers git's credential request (`protocol=…`, `host=…`, `path=…` lines) for CodeCommit hosts: a SigV4 signature over host and path that
 * lives about 15 minutes. Undefined for any other host. `now` is milliseconds since 1970.
 */
export async function gitCredential(request: string, credentials: () => Promise<AwsCredentials>, now: number): Promise<string | undefined> {
  const fields = new Map(request.split("\n").map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)] as const));
  const host = fields.get("host") ?? "";
  const region = HOST.exec(host)?.[1];
  const path = fields.get("path");
  if (region === undefined || fields.get("protocol") !== "https" || path === undefined) return undefined;
  const found = await credentials();
  const user = found.sessionToken === undefined ? found.accessKeyId : `${found.accessKeyId}%${found.sessionToken}`;
  return `username=${user}\npassword=${codeCommitPassword(host, `/${path}`, region, found, now)}\n`;
}

/** Time stamp, `Z`, signature: the password CodeCommit takes over HTTPS. */
function codeCommitPassword(host: string, path: string, region: string, credentials: AwsCredentials, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+Z$/g, "");
  const date = stamp.slice(0, 8);
  const request = `GIT\n${path}\n\nhost:${host}\n\nhost\n`;
  const scope = `${date}/${region}/codecommit/aws4_request`;
  const toSign = `AWS4-HMAC-SHA256\n${stamp}\n${scope}\n${createHash("sha256").update(request).digest("hex")}`;
  const key = [date, region, "codecommit", "aws4_request"].reduce<Buffer | string>(
    (secret, part) => createHmac("sha256", secret).update(part).digest(),
    `AWS4${credentials.secretAccessKey}`,
  );
  return `${stamp}Z${createHmac("sha256", key).update(toSign).digest("hex")}`;
}
