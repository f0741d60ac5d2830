import { didYouMean, type Report } from "composex-core/diagnostics";
import { placeOf } from "composex-core/shape";
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
  for (const [name, environment] of Object.entries(file.environments)) {
    const outputs = compose.outputs[name];
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
