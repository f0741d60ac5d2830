import { type Plan, planMarkdown } from "composex-core/deploy";
import type { EnvironmentPlan, WavePlan } from "../release/wave-plan.ts";

/** It stands in the configuration of the approval, together with the message: 1,000 characters in all. */
const LONGEST = 900;

/** A wave in a few words, as the person who approves reads it first. One line of printable ASCII without `#{`, which CodePipeline would replace. */
export function summaryOf(environments: readonly EnvironmentPlan[], hash: string): string {
  const end = `; plan ${hash.slice(0, 16)}`;
  const text = environments.map(environmentSummary).join(" | ");
  const plain = text.replace(/[^ -~]/g, "?").replaceAll("#{", "# {");
  return `${plain.length + end.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - end.length - 4)} ...`}${end}`;
}

function environmentSummary({ name, plan, images, covers }: EnvironmentPlan): string {
  const digests = Object.entries(images).map(([service, image]) => `${service} ${image.replace(/^.*@sha256:/, "").slice(0, 12)}`);
  const parts = [
    counts(plan),
    ...named("DATA AT RISK", dataAtRisk(plan)),
    ...risks(plan),
    ...(covers === "root" ? ["nested stacks by their templates alone"] : []),
    digests.join(", "),
  ];
  return `${name}: ${parts.filter(Boolean).join("; ")}`;
}

const WORDS = { create: "create", modify: "modify", replace: "REPLACE", "may-replace": "may replace", delete: "DELETE", retain: "let go" };

function counts({ action, changes, settings }: Plan): string {
  if (action === "create") return `a new stack of ${changes.length} resources`;
  if (action === "none") return "nothing changes";
  const parts = Object.entries(WORDS).flatMap(([kind, word]) => {
    const count = changes.filter((change) => change.action === kind).length;
    return count === 0 ? [] : [`${word} ${count}`];
  });
  return [...parts, ...(settings.length > 0 ? [`${settings.length} settings`] : [])].join(", ");
}

function dataAtRisk({ changes }: Plan): readonly string[] {
  return changes.filter(({ data }) => data !== undefined && data !== "kept").map(({ path, logicalId }) => [...path, logicalId].join("/"));
}

function risks({ security }: Plan): readonly string[] {
  const found = new Map<string, number>();
  for (const { risk } of security.filter(({ asked }) => asked)) found.set(risk, (found.get(risk) ?? 0) + 1);
  return [...found].map(([risk, count]) => `${risk} ${count}`);
}

function named(what: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${what}: ${names.join(", ")}`];
}

/** `plan.md`: all of it. */
export function waveMarkdown({ wave, commit, execution, hash, changeSet, environments }: WavePlan): string {
  const head = [
    `# ${wave}, release ${commit}`,
    "",
    `Execution ${execution}, change set ${changeSet}, plan ${hash}`,
    "",
    ...environments.flatMap(({ name, images, covers, plan }) => [
      planMarkdown(plan),
      "### Images",
      "",
      ...Object.entries(images).map(([service, image]) => `- ${service}: \`${image}\``),
      "",
      ...(covers === "root"
        ? [
            `The change set of ${name} is of the root stack alone: CloudFormation could not work out those of its nested stacks. What is above comes`,
            "from the templates.",
            "",
          ]
        : []),
    ]),
  ];
  return head.join("\n");
}
