import { EXIT, type ExitCode, type Io } from "composex-core/cli";
import { holdingCondition, OVERRIDE_EXCEPTIONS } from "../../operate/condition.ts";
import { longLivedPlace } from "../../operate/places.ts";
import { isRefused } from "../../operate/refused.ts";
import { ask } from "../ask.ts";
import { type OperatingOptions, operating, refusedBy } from "../operating.ts";

/** Lets a release past a closed window or a firing alarm. */
export function override(environment: string, options: OperatingOptions & { readonly yes?: true | undefined }, io: Io): Promise<ExitCode> {
  return operating(options, io, async ({ organisation, ports }) => {
    const place = longLivedPlace(organisation, environment);
    if (isRefused(place)) return place;
    const holding = holdingCondition(place, await ports.pipelines.state(place.delivery.pipeline));
    if (isRefused(holding)) return holding;
    const { pipeline, stage, execution, condition, rules } = holding;
    const what = condition === "BEFORE_ENTRY" ? "the closed window" : `the alarms (${rules.join(", ")})`;
    const asked = await ask(`Let ${execution} past ${what} of ${environment}?`, options, io);
    if (asked === "nobody") return { code: "APPROVAL_PENDING", message: "nobody can be asked here", hint: "say it with --yes" };
    if (asked === "no") return EXIT.refused;
    const done = await refusedBy(OVERRIDE_EXCEPTIONS, "OVERRIDE_REFUSED", () =>
      ports.pipelines.override(pipeline, stage, execution, condition),
    );
    if (isRefused(done)) return done;
    if (options.json) io.stdout(`${JSON.stringify(holding, null, 2)}\n`);
    else io.stdout(`${execution} goes past ${what} of ${environment}\n`);
    return EXIT.done;
  });
}
