import type { ServiceSetting } from "../../contract/service-setting.ts";
import type { Path } from "../../diagnostics/index.ts";
import { isRecord } from "../../shape/is-record.ts";

/** A variable whose value is a parameter of the root stack. */
export interface VariableParameter {
  readonly type: "String" | "Number";
  readonly description?: string;
  /** Default: the value in `environment`. */
  readonly value?: string;
  readonly path: Path;
}

export interface EnvironmentSetting {
  /** By name of the variable. */
  readonly parameters: Readonly<Record<string, VariableParameter>>;
}

/** Environment variables that whoever deploys the stack may set. */
export const xEnvironment: ServiceSetting<EnvironmentSetting> = {
  key: "x-environment",
  summary: "Environment variables that become parameters of the root stack.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["SetAsParameter"],
    properties: {
      SetAsParameter: {
        description: "Names of variables, each with its value in environment as default; or a map with more about each.",
        anyOf: [
          { type: "array", items: { type: "string" } },
          {
            type: "object",
            additionalProperties: {
              type: ["object", "null"],
              additionalProperties: false,
              properties: {
                Default: { type: ["string", "number"], description: "Default of the parameter; if absent, the value in environment." },
                Description: { type: "string", description: "What the console shows beside the parameter." },
                Type: { enum: ["String", "Number"], description: "Type of the parameter; default: String." },
              },
            },
          },
        ],
      },
    },
  },
  parse(value, path) {
    const asked = isRecord(value) ? value.SetAsParameter : undefined;
    const at = [...path, "SetAsParameter"];
    if (Array.isArray(asked)) {
      return { parameters: Object.fromEntries(asked.map((name, index) => [String(name), { type: "String", path: [...at, index] }])) };
    }
    if (!isRecord(asked)) return undefined;
    return {
      parameters: Object.fromEntries(Object.entries(asked).map(([name, item]) => [name, readParameter(item, [...at, name])])),
    };
  },
};

function readParameter(value: unknown, path: Path): VariableParameter {
  const { Type, Description, Default } = isRecord(value) ? value : {};
  return {
    type: Type === "Number" ? "Number" : "String",
    ...(typeof Description === "string" && { description: Description }),
    ...(Default !== undefined && { value: String(Default) }),
    path,
  };
}
