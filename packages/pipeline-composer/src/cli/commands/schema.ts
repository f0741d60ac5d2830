import { EXIT, type ExitCode, type Io } from "composex-core/cli";
import { toJsonSchema } from "composex-core/shape";
import { pipelinesShape } from "../../read/pipelines-file.ts";

export function schema(io: Io): ExitCode {
  const described = { $schema: "http://json-schema.org/draft-07/schema#", title: "pipelines.yaml", ...toJsonSchema(pipelinesShape) };
  io.stdout(`${JSON.stringify(described, null, 2)}\n`);
  return EXIT.done;
}
