import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Programs to put on the PATH of a build. Each writes its command line to `calls.log` below `home`.
 *
 * `aws` keeps objects below `s3/`, knows the images that `images/TAG` names by their digest, and answers anything else it does not know with
 * failure. `docker` pushes what it builds: the digest is that of its arguments' text, so equal builds are equal images.
 */
export function writeStandIns(home: string): string {
  const bin = join(home, "bin");
  for (const folder of ["bin", "s3", "images", "answers"]) mkdirSync(join(home, folder), { recursive: true });
  for (const [name, body] of Object.entries({ aws: AWS, docker: DOCKER })) {
    const path = join(bin, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      `#!/usr/bin/env bash\nset -euo pipefail\nhome=${quoted(home)}\nprintf '%s\\n' "${name} $*" >> "$home/calls.log"\n${body}`,
    );
    chmodSync(path, 0o755);
  }
  return bin;
}

const AWS = `
case "$1 $2" in
  "s3 cp")
    from="\${@: -2:1}"; to="\${@: -1}"
    case "$from" in s3://*) from="$home/s3/\${from#s3://}";; esac
    case "$to" in s3://*) to="$home/s3/\${to#s3://}";; esac
    mkdir -p "$(dirname "$to")"
    cp "$from" "$to";;
  "ecr get-login-password") echo secret;;
  "ecr describe-images")
    for word in "$@"; do case "$word" in imageTag=*) tag="\${word#imageTag=}";; esac; done
    if [ -f "$home/images/$tag" ]; then cat "$home/images/$tag"; else echo "ImageNotFoundException" >&2; exit 254; fi;;
  *)
    if [ -f "$home/answers/$1-$2" ]; then cat "$home/answers/$1-$2"; else echo "not known: $*" >&2; exit 254; fi;;
esac
`;

const DOCKER = `
case "$1" in
  login) [ "$(cat)" = secret ];;
  buildx)
    shift
    tag=""; metadata=""
    words=("$@")
    for index in "\${!words[@]}"; do
      case "\${words[$index]}" in
        --tag) tag="\${words[$((index + 1))]}";;
        --metadata-file) metadata="\${words[$((index + 1))]}";;
      esac
    done
    if [ "$1" = build ] || [ "$2" = create ]; then
      digest="sha256:$(printf '%s\\0' "$@" | sha256sum | cut -d ' ' -f 1)"
      printf %s "$digest" > "$home/images/\${tag##*:}"
      printf '{"containerimage.digest": "%s", "image.name": "%s"}' "$digest" "$tag" > "$metadata"
    else echo '{"schemaVersion": 2}'; fi;;
esac
`;

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
