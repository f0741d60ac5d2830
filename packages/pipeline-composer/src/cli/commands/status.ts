import { EXIT, type ExitCode, type Io, paintFor } from "composex-core/cli";
import { pipelineNamed } from "../../operate/places.ts";
import { isRefused } from "../../operate/refused.ts";
import { statusReport } from "../../operate/status-report.ts";
import { statusText } from "../../operate/status-text.ts";
import { type OperatingOptions, operating } from "../operating.ts";

/** Shows where releases stand, what waits for whom, and what each environment runs. */
export function status(given: string | undefined, options: OperatingOptions, io: Io): Promise<ExitCode> {
  return operating(options, io, async ({ organisation, ports }) => {
    const pipeline = given === undefined ? undefined : pipelineNamed(organisation, given);
    if (isRefused(pipeline)) return pipeline;
    const report = await statusReport(organisation, pipeline, ports);
    if (options.json) io.stdout(`${JSON.stringify(report, null, 2)}\n`);
    else io.stdout(statusText(report, organisation, paintFor(io), ports.clock.now()));
    return EXIT.done;
  });
}
