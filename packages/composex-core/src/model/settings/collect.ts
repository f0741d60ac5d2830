import type { FamilyMember, Settings } from "../../contract/family.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import type { ServiceSetting } from "../../contract/service-setting.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import type { Service } from "../../load/index.ts";
import { isRecord, Place, read } from "../../shape/index.ts";
import { DEPLOY_KEYS_NOT_RENDERED, reportNotRendered, SERVICE_KEYS_NOT_RENDERED } from "../not-rendered.ts";
import { type ConfigBlock, configBlockShape, readConfigs } from "./configs.ts";

/** What a member's service says under one `x-…` key, typed. */
export function settingOf<Spec extends object>(member: FamilyMember, setting: ServiceSetting<Spec>): Spec | undefined {
  return member.settings.get(setting.key) as Spec | undefined;
}

/** Keys of services that are no setting of their own. */
const OTHER_KEYS = ["x-configs"];

/**
 * Reads every `x-…` key of a service. Where the first spelling's `x-configs` says something too, the nearer place wins, key by key:
 * `x-configs.composex`, `x-configs.<service>`, `services.<service>.x-configs`, then the service's own `x-…` key.
 */
export function collectSettings(
  name: string,
  service: Service,
  settings: readonly ServiceSetting[],
  configs: Readonly<Record<string, ConfigBlock>>,
  context: ParseContext,
): Settings {
  const place = new Place(["services", name], { places: context.project, report: context.report });
  const written = service["x-configs"] ?? undefined;
  const nearest = written === undefined ? undefined : read(configBlockShape(settings), written, place.at("x-configs"));
  const blocks = [configs["composex"], Object.hasOwn(configs, name) && name !== "composex" ? configs[name] : undefined, nearest];
  const result = new Map<string, object>();
  for (const setting of settings) {
    const { key, aliases = [], oldSection = [] } = setting;
    const earlier = blocks.flatMap((block) => [oldSection].flat().map((section) => block?.[section]));
    const present = [key, ...aliases].map((each) => {
      const value = service[each] ?? undefined;
      return value === undefined ? undefined : read(setting.shape, value, place.at(each));
    });
    const said = [...earlier, ...present].filter((one) => one !== undefined);
    if (said.length > 0) result.set(key, Object.assign({}, ...said));
  }
  reportOtherKeys(name, service, settings, context);
  return result;
}

/** What shapes find in the settings of services that may be anything else than services. */
export function checkSettings(settings: readonly ServiceSetting[], context: ParseContext): void {
  const configs = readConfigs(settings, context);
  for (const [name, service] of Object.entries(context.project.services)) {
    if (isRecord(service)) collectSettings(name, service, settings, configs, context);
  }
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
