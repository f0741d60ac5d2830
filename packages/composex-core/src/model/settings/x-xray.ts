import { isRecord } from "../is-record.ts";
import type { ServiceSetting } from "./contract.ts";

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
          Collector: { enum: COLLECTORS, description: "Default: daemon. adot also takes OpenTelemetry." },
          OverrideImage: { type: "string", description: "Image of the sidecar." },
          enabled: { type: "boolean" },
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
