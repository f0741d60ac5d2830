import { stringify } from "yaml";
import type { Resource } from "../../../cfn/index.ts";
import type { XraySetting } from "../../../model/settings/x-xray.ts";
import { sidecarLogging } from "../logging.ts";
import type { Sidecar } from "./sidecar.ts";
import { XRAY_CONNECTION } from "./xray-connection.ts";

const NAME = "adot-collector";
const IMAGE = "public.ecr.aws/aws-observability/aws-otel-collector:v0.48.0";

/**
 * Traces only, which need no more rights than the daemon has. It listens where the X-Ray SDKs send (2000) and where OpenTelemetry does
 * (4317 gRPC, 4318 HTTP), for the containers of its own task only: they share its loopback address.
 */
const CONFIGURATION = {
  extensions: { health_check: {} },
  receivers: {
    otlp: { protocols: { grpc: { endpoint: "127.0.0.1:4317" }, http: { endpoint: "127.0.0.1:4318" } } },
    awsxray: { endpoint: "127.0.0.1:2000", transport: "udp", proxy_server: { endpoint: "127.0.0.1:2000" } },
  },
  processors: { "batch/traces": { timeout: "1s", send_batch_size: 50 } },
  exporters: { awsxray: {} },
  service: {
    extensions: ["health_check"],
    pipelines: { traces: { receivers: ["otlp", "awsxray"], processors: ["batch/traces"], exporters: ["awsxray"] } },
  },
};

/** The AWS distribution of the OpenTelemetry collector. */
export function adotSidecar(setting: XraySetting, logGroup: Resource): Sidecar {
  return {
    container: {
      Name: NAME,
      Image: setting.image ?? IMAGE,
      Essential: false,
      Cpu: 64,
      Memory: 256,
      Environment: [{ Name: "AOT_CONFIG_CONTENT", Value: stringify(CONFIGURATION) }],
      LogConfiguration: sidecarLogging(NAME, logGroup),
    },
    connection: XRAY_CONNECTION,
  };
}
