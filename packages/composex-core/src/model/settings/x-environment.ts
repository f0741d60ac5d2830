import type { ServiceSetting } from "../../contract/service-setting.ts";
import type { Path } from "../../diagnostics/index.ts";
import { either, list, map, oneOf, placeOf, record, spelled, text } from "../../shape/index.ts";

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

const names = list("", text("")).as((written) => {
  const parameters = written.map((name, index) => [name, { type: "String" as const, path: placeOf(written, index).path }] as const);
  return Object.fromEntries<VariableParameter>(parameters);
});

const parameter = record("", {
  Default: spelled("Default of the parameter; if absent, the value in environment."),
  Description: text("What the console shows beside the parameter."),
  Type: oneOf("Type of the parameter.", ["String", "Number"]).byDefault("String"),
})
  .orEmpty()
  .as(
    ({ Type, Description, Default }, { path }): VariableParameter => ({
      type: Type,
      ...(Description !== undefined && { description: Description }),
      ...(Default !== undefined && { value: Default }),
      path,
    }),
  );

/** Environment variables that whoever deploys the stack may set. */
export const xEnvironment: ServiceSetting<EnvironmentSetting> = {
  key: "x-environment",
  summary: "Environment variables that become parameters of the root stack.",
  shape: record("", {
    SetAsParameter: either(
      "Names of variables, each with its value in environment as default; or a map with more about each.",
      names,
      map("", parameter),
    ).required(),
  }).as(({ SetAsParameter: parameters }) => ({ parameters })),
};
