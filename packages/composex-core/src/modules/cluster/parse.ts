import type { EarlierEntry } from "../../contract/earlier-module.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";
import type { ClusterSpec, ExecLogging } from "./spec.ts";

const EXEC_LOG_RETENTION_DAYS = 120;

export function fromText(name: string, { project, report }: ParseContext): { readonly Use: string } {
  report.note("SPELLING_OLD", project.locate(["x-cluster"]), "a plain name is an earlier spelling", {
    hint: `write x-cluster: {Use: ${name}}`,
  });
  return { Use: name };
}

export function parse({ value, path }: EarlierEntry, context: ParseContext): ClusterSpec | undefined {
  const { project, report } = context;
  const forms = ["Properties", "Lookup", "Use"].filter((form) => form in value);
  if (forms.length > 1) {
    const [first, second] = forms as [string, string];
    report.error("KEYS_CONFLICT", project.locateKey([...path, second]), `x-cluster has ${forms.join(" and ")}`, {
      hint: "keep one: Properties creates a cluster, Lookup finds one, Use names one",
      also: [{ message: `"${first}" is here`, where: project.locateKey([...path, first]) }],
    });
    return undefined;
  }
  if ("Use" in value) return { kind: "given", name: typeof value.Use === "string" ? value.Use : undefined };
  if ("Lookup" in value) {
    return { kind: "found", query: isRecord(value.Lookup) ? value.Lookup : { ClusterName: String(value.Lookup) } };
  }
  const properties = isRecord(value.Properties) ? value.Properties : {};
  checkStrategy(properties, [...path, "Properties"], context);
  return { kind: "created", properties, execLogging: execLogging(isRecord(value.MacroParameters) ? value.MacroParameters : {}) };
}

function execLogging(macro: Readonly<Record<string, unknown>>): ExecLogging {
  const wanted = (key: string): boolean | string => (typeof macro[key] === "string" ? macro[key] : macro[key] === true);
  return {
    logGroup: macro.CreateExecLoggingLogGroup !== false,
    retentionDays: typeof macro.LogGroupRetentionInDays === "number" ? macro.LogGroupRetentionInDays : EXEC_LOG_RETENTION_DAYS,
    bucket: wanted("CreateExecLoggingBucket"),
    key: wanted("CreateExecLoggingKmsKey"),
    reuseKey: macro.AllowKmsKeyReuse === true,
  };
}

/** ECS refuses a strategy with a provider that the cluster does not have. */
function checkStrategy(properties: Readonly<Record<string, unknown>>, path: Path, { project, report }: ParseContext): void {
  const strategy = properties.DefaultCapacityProviderStrategy;
  if (!Array.isArray(strategy)) return;
  const providers = properties.CapacityProviders;
  if (!Array.isArray(providers)) {
    const where = project.locateKey([...path, "DefaultCapacityProviderStrategy"]);
    report.error("PROPERTY_MISSING", where, "a DefaultCapacityProviderStrategy needs CapacityProviders", {
      hint: "add CapacityProviders: [FARGATE, FARGATE_SPOT]",
    });
    return;
  }
  for (const [index, item] of strategy.entries()) {
    const name = isRecord(item) ? item.CapacityProvider : undefined;
    if (typeof name !== "string" || providers.includes(name)) continue;
    const at = [...path, "DefaultCapacityProviderStrategy", index, "CapacityProvider"];
    report.error("CAPACITY_PROVIDER_UNKNOWN", project.locate(at), `the cluster has no capacity provider "${name}"`, {
      hint: didYouMean(name, providers.map(String)),
    });
  }
}
