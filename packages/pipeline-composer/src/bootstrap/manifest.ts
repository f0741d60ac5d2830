import { deflateRawSync, inflateRawSync } from "node:zlib";
import { PortError } from "composex-core/diagnostics";
import type { StackId } from "../render/rendered-stack.ts";

/** What a bootstrap says of itself in the parameter `state/manifest`: which version of the tool owns the stacks, and which stacks there may be. */
export interface Manifest {
  readonly version: string;
  readonly stacks: readonly StackId[];
}

/** Of a parameter in the dearer tier, in bytes. */
const LARGEST = 8_192;

/** JSON by account, region and name; packed where it would be more than a parameter takes. */
export function manifestText({ version, stacks }: Manifest): string {
  const places: Record<string, Record<string, string[]>> = {};
  for (const { account, region, name } of [...stacks].sort(byPlace)) {
    const regions = (places[account] ??= {});
    (regions[region] ??= []).push(name);
  }
  const text = JSON.stringify({ version, stacks: places });
  return text.length <= LARGEST ? text : deflateRawSync(text).toString("base64");
}

/** Undefined where the text is none of ours. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    const plain = text.startsWith("{") ? text : inflateRawSync(Buffer.from(text, "base64")).toString();
    const { version, stacks } = JSON.parse(plain) as { version: string; stacks: Record<string, Record<string, string[]>> };
    return {
      version,
      stacks: Object.entries(stacks).flatMap(([account, regions]) =>
        Object.entries(regions).flatMap(([region, names]) => names.map((name) => ({ account, region, name }))),
      ),
    };
  } catch {
    return undefined;
  }
}

/** Throws `TOOL_OLDER` where a newer version has written the manifest: this one would take back what that one has learned. */
export function checkVersion(manifest: Manifest | undefined, version: string): void {
  if (!manifest || compareVersions(manifest.version, version) <= 0) return;
  throw new PortError("TOOL_OLDER", `version ${manifest.version} of pipeline-composer owns these stacks, and this is version ${version}`);
}

/** Stacks that an earlier file asked for and this one does not. */
export function abandonedStacks(manifest: Manifest | undefined, wanted: readonly StackId[]): readonly StackId[] {
  const known = new Set(wanted.map(keyOf));
  return (manifest?.stacks ?? []).filter((stack) => !known.has(keyOf(stack)));
}

function keyOf({ account, region, name }: StackId): string {
  return [account, region, name].join("/");
}

function byPlace(one: StackId, other: StackId): number {
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

/** By their three numbers; what stands behind a hyphen comes before the version itself. */
function compareVersions(one: string, other: string): number {
  const parts = (version: string): readonly number[] => {
    const [numbers = "", ...label] = version.split("-");
    return [...numbers.split(".").map(Number), label.length > 0 ? 0 : 1];
  };
  const [a, b] = [parts(one), parts(other)];
  for (const [index, part] of a.entries()) if (part !== b[index]) return part - (b[index] ?? 0);
  return 0;
}
