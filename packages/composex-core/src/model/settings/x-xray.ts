import type { ServiceSetting } from "../../contract/service-setting.ts";
import { either, flag, oneOf, record, text } from "../../shape/index.ts";

export interface XraySetting {
  readonly enabled: boolean;
  readonly collector: "daemon" | "adot";
  /** Instead of the collector's own. */
  readonly image?: string;
}

const sidecar = record("", {
  Collector: oneOf("What the sidecar is: the X-Ray daemon, or AWS's OpenTelemetry collector, which takes OpenTelemetry too.", [
    "daemon",
    "adot",
  ]).byDefault("daemon"),
  OverrideImage: text("Image of the sidecar, instead of the collector's own."),
  enabled: flag("Whether there is a sidecar at all.").byDefault(true),
}).as(({ Collector, OverrideImage, enabled }): XraySetting => {
  return { enabled, collector: Collector, ...(OverrideImage !== undefined && { image: OverrideImage }) };
});

/** Traces of the service go to AWS X-Ray through a sidecar. */
export const xXray: ServiceSetting<XraySetting> = {
  key: "x-xray",
  aliases: ["x-ray"],
  summary: "Sends the traces of a service to AWS X-Ray through a sidecar.",
  oldSection: ["xray", "use_xray"],
  shape: either(
    "",
    flag("").as((enabled): XraySetting => ({ enabled, collector: "daemon" })),
    sidecar,
  ),
};
