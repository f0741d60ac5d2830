import type { FamilyMember, Settings } from "../../contract/family.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import type { ServiceSetting } from "../../contract/service-setting.ts";
import type { Path } from "../../diagnostics/index.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import type { Service } from "../../load/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import { DEPLOY_KEYS_NOT_RENDERED, reportNotRendered, SERVICE_KEYS_NOT_RENDERED } from "../not-rendered.ts";

/** What a member's service says under one `x-…` key, typed. */
export function settingOf<Spec extends object>(member: FamilyMember, setting: ServiceSetting<Spec>): Spec | undefined {
  return member.settings.get(setting.key) as Spec | undefined;
}

/** Keys of services that are no setting of their own. */
const OTHER_KEYS = ["x-configs"];

/**
 * Reads every `x-…` key of a service. Where the first spelling's `x-configs` says something too, the nearer place wins, key by key:
 * `x-configs.composex`, `x-configs.<service>`, `services.<service>.x-configs`, then the service's own `x-…` key. `unreadable` holds the keys
 * whose schema problems are reported and whose values cannot be read.
 */
export function collectSettings(
  name: string,
  service: Service,
  settings: readonly ServiceSetting[],
  unreadable: ReadonlySet<string>,
  context: ParseContext,
): Settings {
  const result = new Map<string, object>();
  for (const setting of settings) {
    let merged: object | undefined;
    for (const { value, path, block } of sources(name, service, setting, context)) {
      if (unreadable.has(block.join("/"))) continue;
      const parsed = setting.parse(value, path, context);
      if (parsed) merged = { ...merged, ...parsed };
    }
    if (merged) result.set(setting.key, merged);
  }
  reportOtherKeys(name, service, settings, context);
  return result;
}

function reportOtherKeys(name: string, service: Service, settings: readonly ServiceSetting[], context: ParseContext): void {
  const { project, report } = context;
  const rendered = [...settings.flatMap(({ key, aliases }) => [key, ...(aliases ?? [])]), ...OTHER_KEYS];
  const known = [...rendered, ...Object.keys(SERVICE_KEYS_NOT_RENDERED)];
  for (const key of Object.keys(service.deploy ?? {}))
    reportNotRendered(["services", name, "deploy", key], DEPLOY_KEYS_NOT_RENDERED, context);
  for (const key of Object.keys(service)) {
    if (!key.startsWith("x-") || rendered.includes(key)) continue;
    if (reportNotRendered(["services", name, key], SERVICE_KEYS_NOT_RENDERED, context)) continue;
    report.error("KEY_UNKNOWN", project.locateKey(["services", name, key]), `"${key}" is no key of a service that composex knows`, {
      hint: didYouMean(key, known, 30),
    });
  }
}

interface SettingSource {
  readonly value: unknown;
  readonly path: Path;
  /** What schema problems name: the key of the service, or the whole block of `x-configs`. */
  readonly block: Path;
}

function sources(name: string, service: Service, setting: ServiceSetting, context: ParseContext): readonly SettingSource[] {
  const found: SettingSource[] = [];
  const configs = context.project.extensions["x-configs"];
  const old = [setting.oldSection ?? []].flat();
  if (old.length > 0) {
    const blocks: readonly (readonly [unknown, Path])[] = [
      [isRecord(configs) ? configs.composex : undefined, ["x-configs", "composex"]],
      [isRecord(configs) ? configs[name] : undefined, ["x-configs", name]],
      [service["x-configs"], ["services", name, "x-configs"]],
    ];
    for (const [block, path] of blocks) {
      for (const section of isRecord(block) ? old.filter((section) => block[section] !== undefined) : []) {
        const at = [...path, section];
        context.report.note("SPELLING_OLD", context.project.locateKey(at), `"${section}" of x-configs is an earlier spelling`, {
          hint: `write "${setting.key}" in the service`,
        });
        found.push({ value: (block as Record<string, unknown>)[section], path: at, block: path });
      }
    }
  }
  for (const key of [setting.key, ...(setting.aliases ?? [])]) {
    const value = service[key];
    if (value !== undefined && value !== null) found.push({ value, path: ["services", name, key], block: ["services", name, key] });
  }
  return found;
}
