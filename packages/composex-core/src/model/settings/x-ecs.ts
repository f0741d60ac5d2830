import type { Path } from "../../diagnostics/index.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import type { ParseContext } from "../../modules/contract.ts";
import { isRecord } from "../is-record.ts";
import type { ServiceSetting } from "./contract.ts";

export interface CapacityProviderUse {
  readonly name: string;
  readonly base: number;
  readonly weight: number;
  readonly path: Path;
}

export interface EcsSetting {
  readonly executeCommand?: boolean;
  readonly cpuArchitecture?: CpuArchitecture;
  readonly operatingSystem?: OperatingSystem;
  readonly capacityProviders?: readonly CapacityProviderUse[];
}

const CPU_ARCHITECTURES = ["X86_64", "ARM64"] as const;
export type CpuArchitecture = (typeof CPU_ARCHITECTURES)[number];

const OPERATING_SYSTEMS = [
  "LINUX",
  "WINDOWS_SERVER_2004_CORE",
  "WINDOWS_SERVER_2016_FULL",
  "WINDOWS_SERVER_2019_CORE",
  "WINDOWS_SERVER_2019_FULL",
  "WINDOWS_SERVER_2022_CORE",
  "WINDOWS_SERVER_2022_FULL",
  "WINDOWS_SERVER_2025_CORE",
  "WINDOWS_SERVER_2025_FULL",
  "WINDOWS_SERVER_20H2_CORE",
] as const;
export type OperatingSystem = (typeof OPERATING_SYSTEMS)[number];

const BASE = { most: 100_000 } as const;
const WEIGHT = { most: 1_000 } as const;

/** On what the tasks of a service run, and whether one may run commands in them. */
export const xEcs: ServiceSetting<EcsSetting> = {
  key: "x-ecs",
  summary: "On what the tasks of a service run, and whether one may run commands in them.",
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      EnableExecuteCommand: { type: "boolean", description: "Allows `aws ecs execute-command`." },
      CpuArchitecture: { enum: CPU_ARCHITECTURES, description: "Default: that of the service's `platform`, else X86_64." },
      OperatingSystemFamily: { enum: OPERATING_SYSTEMS, description: "Default: LINUX." },
      CapacityProviderStrategy: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["CapacityProvider"],
          properties: {
            CapacityProvider: { type: "string" },
            Base: { type: "integer", minimum: 0, maximum: BASE.most },
            Weight: { type: "integer", minimum: 0, maximum: WEIGHT.most },
          },
        },
      },
    },
  },
  parse(value, path, context) {
    if (!isRecord(value)) return undefined;
    const cpuArchitecture = oneOf(CPU_ARCHITECTURES, value.CpuArchitecture, [...path, "CpuArchitecture"], context);
    const operatingSystem = oneOf(OPERATING_SYSTEMS, value.OperatingSystemFamily, [...path, "OperatingSystemFamily"], context);
    const capacityProviders = readStrategy(value.CapacityProviderStrategy, [...path, "CapacityProviderStrategy"], context);
    return {
      ...(typeof value.EnableExecuteCommand === "boolean" && { executeCommand: value.EnableExecuteCommand }),
      ...(cpuArchitecture && { cpuArchitecture }),
      ...(operatingSystem && { operatingSystem }),
      ...(capacityProviders && { capacityProviders }),
    };
  },
};

function oneOf<T extends string>(values: readonly T[], value: unknown, path: Path, { project, report }: ParseContext): T | undefined {
  if (value === undefined) return undefined;
  const found = values.find((known) => known === value);
  if (!found) {
    report.error("TYPE_MISMATCH", project.locate(path), `${path.at(-1)} is "${String(value)}"`, {
      hint: didYouMean(String(value), values),
    });
  }
  return found;
}

function readStrategy(value: unknown, path: Path, { project, report }: ParseContext): readonly CapacityProviderUse[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((item, index) => {
    const at = [...path, index];
    const { CapacityProvider: name, Base = 0, Weight = 0 } = isRecord(item) ? item : {};
    const [base, weight] = [Number(Base), Number(Weight)];
    if (typeof name === "string" && inRange(base, BASE.most) && inRange(weight, WEIGHT.most)) return [{ name, base, weight, path: at }];
    report.error("TYPE_MISMATCH", project.locate(at), "an item names a CapacityProvider, with a Base up to 100000 and a Weight up to 1000");
    return [];
  });
}

function inRange(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}
