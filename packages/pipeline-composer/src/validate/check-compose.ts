import { didYouMean, type Report } from "composex-core/diagnostics";
import { placeOf } from "composex-core/shape";
import type { EnvironmentEntry } from "../read/environment.ts";
import type { PipelinesFile } from "../read/pipelines-file.ts";
import type { ComposeModel } from "./compose-model.ts";

const OUTPUT = /^output:(.*)$/;

/** What applications and tests name must be in the compose files that the first commit is made of. */
export function checkCompose(file: PipelinesFile, compose: ComposeModel, report: Report): void {
  for (const [name, application] of Object.entries(file.applications)) {
    const service = application.service ?? name;
    if (compose.services.includes(service)) continue;
    const place = application.service === undefined ? placeOf(file.applications, name) : placeOf(application, "service");
    const position = application.service === undefined ? place.keyPosition : place.position;
    report.error("SERVICE_UNDEFINED", position, `${name} writes the image of the service "${service}", which no compose file defines`, {
      hint: didYouMean(service, compose.services),
    });
  }
  checkPlatforms(file, compose, report);
  for (const [name, environment] of Object.entries(file.environments)) {
    const { outputs, parameters } = compose.environments[name] ?? {};
    if (parameters) checkParameters(name, environment, parameters, report);
    for (const [index, test] of (environment.tests ?? []).entries()) {
      for (const [variable, value] of Object.entries(test.env ?? {})) {
        const output = OUTPUT.exec(value)?.[1];
        if (output === undefined || outputs?.includes(output)) continue;
        const { position } = placeOf(environment, "tests", index, "env", variable);
        if (outputs) {
          report.error("OUTPUT_UNDEFINED", position, `the stack of ${name} has no output "${output}"`, {
            hint: didYouMean(output, outputs),
          });
        } else {
          report.note(
            "OUTPUT_UNCHECKED",
            position,
            `whether the stack of ${name} has the output "${output}" is not known: it does not render`,
            {
              hint: `composex validate --env ${name} says why`,
            },
          );
        }
      }
    }
  }
}

/** CloudFormation refuses a value for a parameter that a template does not have, in the middle of a release. */
function checkParameters(name: string, environment: EnvironmentEntry, declared: readonly string[], report: Report): void {
  for (const given of [environment.parameters, environment.lookups]) {
    for (const parameter of Object.keys(given ?? {})) {
      if (declared.includes(parameter)) continue;
      const { keyPosition } = placeOf(given as object, parameter);
      report.error("PARAMETER_UNKNOWN", keyPosition, `the root stack of ${name} has no parameter "${parameter}"`, {
        hint: didYouMean(parameter, declared) ?? "a compose file of the environment says what differs there: envs/ENVIRONMENT.yaml",
      });
    }
  }
}

/** An image that is built for other machines than its task runs on stops at once, wherever it is deployed. */
function checkPlatforms(file: PipelinesFile, compose: ComposeModel, report: Report): void {
  for (const [name, { service = name, source, build }] of Object.entries(file.applications)) {
    if (source.kind === "none") continue;
    const built = build?.platforms ?? ["linux/amd64"];
    for (const [environment, model] of Object.entries(compose.environments)) {
      const wanted = model?.platforms[service];
      if (wanted === undefined || built.some((platform) => platform === wanted)) continue;
      const { position } = build ? placeOf(build, "platforms") : { position: placeOf(file.applications, name).keyPosition };
      report.error("PLATFORM_MISSING", position, `${name} is built for ${built.join(" and ")}, and ${environment} runs it on ${wanted}`, {
        hint: `add ${wanted} to build.platforms, or write platform: ${built[0]} at the service`,
      });
      break;
    }
  }
}
