import { checkTemplate, type Template } from "composex-core/cfn";
import type { Position, Report } from "composex-core/diagnostics";
import { placeOf } from "composex-core/shape";
import type { Organisation } from "../model/organisation.ts";
import type { PipelinesFile } from "../read/pipelines-file.ts";
import type { RenderedStack } from "../render/rendered-stack.ts";
import { pipelineFindings } from "./pipeline-limits.ts";

/** CloudFormation User Guide, "Understand CloudFormation quotas": bytes of a parameter's value. */
const PARAMETER_BYTES = 4_096;
/** Systems Manager, PutParameter: characters of a standard parameter. */
const SSM_CHARACTERS = 4_096;

const SPLIT = "split the organisation: fewer applications or environments in one file";

/** Every limit that a deployment would run into, before anything is called. Anything else that is wrong with a template is a bug of ours. */
export function checkLimits(stacks: readonly RenderedStack[], organisation: Organisation, file: PipelinesFile, report: Report): void {
  checkRoles(stacks, organisation, file, report);
  for (const stack of stacks) {
    const over = (message: string, hint = SPLIT): void =>
      report.error("PIPELINE_LIMIT", placeFor(stack, organisation, file), `${stack.name}: ${message}`, { hint });
    for (const [name, source] of Object.entries(stack.parameters)) {
      if (!("value" in source)) continue;
      const bytes = Buffer.byteLength(source.value);
      if (bytes > PARAMETER_BYTES) over(`the parameter ${name} has ${bytes} bytes; CloudFormation takes at most ${PARAMETER_BYTES}`);
    }
    if ("made" in stack.template) checkMade(stack.template.made, over);
  }
}

function checkMade(template: Template, over: (message: string, hint?: string) => void): void {
  for (const finding of checkTemplate(template, { text: JSON.stringify(template) })) {
    if (finding.code !== "RESOURCE_LIMIT" && finding.code !== "TEMPLATE_LIMIT") {
      throw new Error(`${template.Description}: ${finding.path.join(".")}: ${finding.message}`);
    }
    // A quota that AWS raises on request holds nobody up who has had it raised; by default it stands.
    over(finding.message);
  }
  for (const [id, { Type, Properties = {} }] of Object.entries(template.Resources)) {
    if (Type === "AWS::SSM::Parameter" && typeof Properties["Value"] === "string" && Properties["Value"].length > SSM_CHARACTERS) {
      over(
        `${id} has ${Properties["Value"].length} characters; SSM takes at most ${SSM_CHARACTERS}`,
        "give the environment fewer or shorter parameters and lookups",
      );
    }
    if (Type === "AWS::CodePipeline::Pipeline") for (const message of pipelineFindings(Properties)) over(message);
  }
}

/** The stack of an application is told at the application, that of an environment at the environment. */
function placeFor({ name }: RenderedStack, { names }: Organisation, file: PipelinesFile): Position {
  for (const application of Object.keys(file.applications)) {
    if (name === names.stack(`ci-${application}`)) return placeOf(file.applications, application).keyPosition;
  }
  for (const environment of Object.keys(file.environments)) {
    if (name === names.stack(`target-${environment}`)) return placeOf(file.environments, environment).keyPosition;
  }
  return placeOf(file, "name").position;
}

/** In the account of the pipelines an environment's roles may have the names of ours: `N-test-test` is both. */
function checkRoles(
  stacks: readonly RenderedStack[],
  { names, shared, environments }: Organisation,
  file: PipelinesFile,
  report: Report,
): void {
  const ours = new Set([names.role("merge"), names.role("notify"), ...stacks.flatMap(rolesOf)]);
  for (const { name, kind, tests } of environments.filter((environment) => environment.account === shared.account)) {
    const suffixes = ["deploy", "cfn", "read", kind === "throwaway" ? "janitor" : "prepare"];
    if (tests.some(({ runIn }) => runIn === "target")) suffixes.push("test");
    const taken = suffixes.map((suffix) => names.role(`${name}-${suffix}`)).filter((role) => ours.has(role));
    if (taken.length === 0) continue;
    report.error(
      "NAME_RESERVED",
      placeOf(file.environments, name).keyPosition,
      `${name} would have the role ${taken.join(", ")}, which is one of the pipelines`,
      {
        hint: "give it another name, or an account of its own",
      },
    );
  }
}

function rolesOf({ template }: RenderedStack): readonly string[] {
  if (!("made" in template)) return [];
  return Object.values(template.made.Resources).flatMap(({ Type, Properties }) =>
    Type === "AWS::IAM::Role" && typeof Properties?.["RoleName"] === "string" ? [Properties["RoleName"]] : [],
  );
}
