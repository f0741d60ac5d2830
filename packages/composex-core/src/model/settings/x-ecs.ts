import type { ServiceSetting } from "../../contract/service-setting.ts";
import type { Path } from "../../diagnostics/index.ts";
import { flag, integer, list, oneOf, record, text } from "../../shape/index.ts";

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

const providerUse = record("", {
  CapacityProvider: text("Name of a capacity provider of the cluster, such as FARGATE_SPOT.").required(),
  Base: integer("Tasks that it gets before the weights count.", 0, 100_000).byDefault(0),
  Weight: integer("Its share of the other tasks.", 0, 1_000).byDefault(0),
}).as(({ CapacityProvider, Base, Weight }, { path }): CapacityProviderUse => {
  return { name: CapacityProvider, base: Base, weight: Weight, path };
});

/** On what the tasks of a service run, and whether one may run commands in them. */
export const xEcs: ServiceSetting<EcsSetting> = {
  key: "x-ecs",
  summary: "On what the tasks of a service run, and whether one may run commands in them.",
  shape: record("", {
    EnableExecuteCommand: flag("Allows `aws ecs execute-command`, that is, to run commands in the running containers.").meansByDefault(
      false,
    ),
    CpuArchitecture: oneOf(
      "Processor that the image is made for. Default: that of the service's `platform`, else X86_64.",
      CPU_ARCHITECTURES,
    ),
    OperatingSystemFamily: oneOf("System that the image is made for.", OPERATING_SYSTEMS).meansByDefault("LINUX"),
    CapacityProviderStrategy: list("How the tasks are spread over capacity providers. Default: as the cluster says.", providerUse),
  }).as(
    ({ EnableExecuteCommand, CpuArchitecture, OperatingSystemFamily, CapacityProviderStrategy }): EcsSetting => ({
      ...(EnableExecuteCommand !== undefined && { executeCommand: EnableExecuteCommand }),
      ...(CpuArchitecture && { cpuArchitecture: CpuArchitecture }),
      ...(OperatingSystemFamily && { operatingSystem: OperatingSystemFamily }),
      ...(CapacityProviderStrategy && { capacityProviders: CapacityProviderStrategy }),
    }),
  ),
};
