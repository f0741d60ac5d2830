import type { ServiceSetting } from "../../contract/service-setting.ts";
import type { Path } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";

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

/** On what the tasks of a service run, and whether one may run commands in them. */
export const xEcs: ServiceSetting<EcsSetting> = {
  key: "x-ecs",
  summary: "On what the tasks of a service run, and whether one may run commands in them.",
  schema: {
    type: "object",
    additionalProperties: false,
    properties: {
      EnableExecuteCommand: {
        type: "boolean",
        description: "Allows `aws ecs execute-command`, that is, to run commands in the running containers. Default: false.",
      },
      CpuArchitecture: {
        enum: CPU_ARCHITECTURES,
        description: "Processor that the image is made for. Default: that of the service's `platform`, else X86_64.",
      },
      OperatingSystemFamily: { enum: OPERATING_SYSTEMS, description: "System that the image is made for. Default: LINUX." },
      CapacityProviderStrategy: {
        type: "array",
        description: "How the tasks are spread over capacity providers. Default: as the cluster says.",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["CapacityProvider"],
          properties: {
            CapacityProvider: { type: "string", description: "Name of a capacity provider of the cluster, such as FARGATE_SPOT." },
            Base: {
              type: "integer",
              minimum: 0,
              maximum: 100_000,
              default: 0,
              description: "Tasks that it gets before the weights count.",
            },
            Weight: { type: "integer", minimum: 0, maximum: 1_000, default: 0, description: "Its share of the other tasks." },
          },
        },
      },
    },
  },
  parse(value, path) {
    if (!isRecord(value)) return undefined;
    const cpuArchitecture = oneOf(CPU_ARCHITECTURES, value.CpuArchitecture);
    const operatingSystem = oneOf(OPERATING_SYSTEMS, value.OperatingSystemFamily);
    const capacityProviders = readStrategy(value.CapacityProviderStrategy, [...path, "CapacityProviderStrategy"]);
    return {
      ...(typeof value.EnableExecuteCommand === "boolean" && { executeCommand: value.EnableExecuteCommand }),
      ...(cpuArchitecture && { cpuArchitecture }),
      ...(operatingSystem && { operatingSystem }),
      ...(capacityProviders && { capacityProviders }),
    };
  },
};

/** Undefined for what the schema has refused. */
function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((known) => known === value);
}

function readStrategy(value: unknown, path: Path): readonly CapacityProviderUse[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((item, index) => {
    const { CapacityProvider, Base = 0, Weight = 0 } = item as Readonly<Record<string, unknown>>;
    return { name: String(CapacityProvider), base: Number(Base), weight: Number(Weight), path: [...path, index] };
  });
}
