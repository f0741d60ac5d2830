import { guardData } from "composex-core/deploy";
import { PortError } from "composex-core/diagnostics";
import { type PlannedWave, type StepResult, stepResult } from "./wave.ts";

/** What no change set carries: no stack of the wave is deleted in one call, and no update ends what holds data. */
export async function protect({ members }: PlannedWave): Promise<StepResult> {
  const stacks = await Promise.all(
    members.map(async ({ target: { cloudFormation }, wanted: { name }, record: { allowReplace } }) => {
      const facts = await cloudFormation.stack(name);
      if (!facts) throw new PortError("STACK_STUCK", `there is no stack ${name} to protect`);
      if (!facts.terminationProtection) await cloudFormation.protect(facts.id, true);
      await guardData(cloudFormation, facts.id, allowReplace);
      return name;
    }),
  );
  return stepResult({}, [{ path: "protected.json", text: `${JSON.stringify(stacks)}\n` }]);
}
