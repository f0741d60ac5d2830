import type { ServiceSetting } from "../../contract/service-setting.ts";
import { isRecord } from "../../shape/is-record.ts";

export interface XraySetting {
  readonly enabled: boolean;
  readonly collector: "daemon" | "adot";
  /** Instead of the collector's own. */
  readonly image?: string;
}

const COLLECTORS = ["daemon", "adot"] as const;

/** Traces of the service go to AWS X-Ray through a sidecar. */
export const xXray: ServiceSetting<XraySetting> = {
  key: "x-xray",
  aliases: ["x-ray"],
  summary: "Sends the traces of a service to AWS X-Ray through a sidecar.",
  oldSection: ["xray", "use_xray"],
  schema: {
    anyOf: [
      { type: "boolean" },
      {
        type: "object",
        additionalProperties: false,
        properties: {
          Collector: {
            enum: COLLECTORS,
            description:
              "What the sidecar is: the X-Ray daemon, or AWS's OpenTelemetry collector, which takes OpenTelemetry too. Default: daemon.",
          },
          OverrideImage: { type: "string", description: "Image of the sidecar, instead of the collector's own." },
          enabled: { type: "boolean", default: true, description: "Whether there is a sidecar at all." },
        },
      },
    ],
  },
  parse(value) {
    if (typeof value === "boolean") return { enabled: value, collector: "daemon" };
    if (!isRecord(value)) return undefined;
    const { Collector, OverrideImage, enabled = true } = value;
    return {
      enabled: enabled === true,
      collector: COLLECTORS.find((known) => known === Collector) ?? "daemon",
      ...(typeof OverrideImage === "string" && { image: OverrideImage }),
    };
  },
};
