import { execFile } from "node:child_process";
import type { Verifier } from "../gates/registry.ts";

const ENVIRONMENT =
  /^(PATH|HOME|https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY|SSL_CERT_FILE|SSL_CERT_DIR|AWS_[A-Z0-9_]+|DOCKER_CONFIG|XDG_CONFIG_HOME|TUF_ROOT)$/;

/** Runs cosign or notation by its absolute path, without a shell. A program that is not there is a failed verification. */
export function runVerifier(environment: Readonly<Record<string, string | undefined>>): Verifier {
  const env = Object.fromEntries(Object.entries(environment).filter(([name]) => ENVIRONMENT.test(name)));
  return (program, args) =>
    new Promise((resolve) => {
      execFile(program, [...args], { env, timeout: 120_000, shell: false, maxBuffer: 1024 * 1024 }, (error, _stdout, stderr) => {
        if (!error) resolve(undefined);
        else if (error.code === "ENOENT") resolve(`${program} does not exist`);
        else resolve(stderr.trim().split("\n").at(-1)?.slice(0, 300) || error.message.slice(0, 300));
      });
    });
}
