import type { ParseContext } from "../../contract/parse-context.ts";
import { didYouMean, type Path } from "../../diagnostics/index.ts";
import { isRecord, type Place, type ValueOf } from "../../shape/index.ts";
import type { shape } from "./shape.ts";
import type { ClusterSpec, ExecLogging } from "./spec.ts";

const NO_LOGGING = { CreateExecLoggingLogGroup: true, LogGroupRetentionInDays: 120, AllowKmsKeyReuse: false } as const;

interface Written {
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly MacroParameters?: Logging;
  readonly Lookup?: Readonly<Record<string, unknown>>;
  readonly Use?: { readonly name: string | undefined };
}

interface Logging {
  readonly CreateExecLoggingLogGroup: boolean;
  readonly LogGroupRetentionInDays: number;
  readonly CreateExecLoggingBucket?: boolean | string;
  readonly CreateExecLoggingKmsKey?: boolean | string;
  readonly AllowKmsKeyReuse: boolean;
}

export function read(written: ValueOf<typeof shape>, place: Place, context: ParseContext): ClusterSpec | undefined {
  const { Properties, MacroParameters, Lookup, Use }: Written = written;
  const forms = (["Properties", "Lookup", "Use"] as const).filter((form) => form in written);
  const [first, second] = forms;
  if (first !== undefined && second !== undefined) {
    place.at(second).keyError("KEYS_CONFLICT", `x-cluster has ${forms.join(" and ")}`, {
      hint: "keep one: Properties creates a cluster, Lookup finds one, Use names one",
      also: [{ message: `"${first}" is here`, where: place.at(first).keyPosition }],
    });
    return undefined;
  }
  if (Use) return { kind: "given", name: Use.name };
  if (Lookup) return { kind: "found", query: Lookup };
  checkStrategy(Properties ?? {}, [...place.path, "Properties"], context);
  return { kind: "created", properties: Properties ?? {}, execLogging: execLogging(MacroParameters ?? NO_LOGGING) };
}

function execLogging(wanted: Logging): ExecLogging {
  return {
    logGroup: wanted.CreateExecLoggingLogGroup,
    retentionDays: wanted.LogGroupRetentionInDays,
    bucket: wanted.CreateExecLoggingBucket ?? false,
    key: wanted.CreateExecLoggingKmsKey ?? false,
    reuseKey: wanted.AllowKmsKeyReuse,
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
