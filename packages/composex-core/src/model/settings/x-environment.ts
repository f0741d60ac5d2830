import type { Path } from "../../diagnostics/index.ts";
import { didYouMean } from "../../diagnostics/index.ts";
import type { ParseContext } from "../../modules/contract.ts";
import { isRecord } from "../is-record.ts";
import type { ServiceSetting } from "./contract.ts";

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

const PARAMETER_KEYS = ["Default", "Description", "Type"];

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
        oneOf: [
          { type: "array", items: { type: "string" } },
          {
            type: "object",
            additionalProperties: {
              type: ["object", "null"],
              additionalProperties: false,
              properties: {
                Default: { type: ["string", "number"] },
                Description: { type: "string" },
                Type: { enum: ["String", "Number"] },
              },
            },
          },
        ],
      },
    },
  },
  parse(value, path, context) {
    const asked = isRecord(value) ? value.SetAsParameter : undefined;
    const at = [...path, "SetAsParameter"];
    if (Array.isArray(asked)) {
      return { parameters: Object.fromEntries(asked.map((name, index) => [String(name), { type: "String", path: [...at, index] }])) };
    }
    if (!isRecord(asked)) return undefined;
    return {
      parameters: Object.fromEntries(Object.entries(asked).map(([name, item]) => [name, readParameter(item, [...at, name], context)])),
    };
  },
};

function readParameter(value: unknown, path: Path, { project, report }: ParseContext): VariableParameter {
  const item = isRecord(value) ? value : {};
  for (const key of Object.keys(item)) {
    if (PARAMETER_KEYS.includes(key)) continue;
    report.error("KEY_UNKNOWN", project.locateKey([...path, key]), `"${key}" is not known here`, { hint: didYouMean(key, PARAMETER_KEYS) });
  }
  const { Type = "String", Description, Default } = item;
  if (Type !== "String" && Type !== "Number") {
    report.error(
      "TYPE_MISMATCH",
      project.locate([...path, "Type"]),
      `an environment variable cannot be a parameter of type ${String(Type)}`,
      {
        hint: "write String or Number",
      },
    );
  }
  return {
    type: Type === "Number" ? "Number" : "String",
    ...(typeof Description === "string" && { description: Description }),
    ...(Default !== undefined && { value: String(Default) }),
    path,
  };
}
