import { didYouMean } from "../../diagnostics/index.ts";
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
    oneOf: [
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
  parse(value, path, { project, report }) {
    if (typeof value === "boolean") return { enabled: value, collector: "daemon" };
    if (!isRecord(value)) return undefined;
    const { Collector = "daemon", OverrideImage, enabled = true } = value;
    const collector = COLLECTORS.find((known) => known === Collector);
    if (!collector) {
      report.error("KEY_UNKNOWN", project.locate([...path, "Collector"]), `there is no collector "${String(Collector)}"`, {
        hint: didYouMean(String(Collector), COLLECTORS),
      });
      return undefined;
    }
    return { enabled: enabled === true, collector, ...(typeof OverrideImage === "string" && { image: OverrideImage }) };
  },
};
