import { didYouMean, type Report } from "composex-core/diagnostics";
import { placeOf } from "composex-core/shape";
import type { PipelinesFile } from "../read/pipelines-file.ts";

export function checkStrategy(file: PipelinesFile, report: Report): void {
  const { strategy } = file;
  if (!strategy) return;
  const { deployOn, tag } = strategy;
  if (deployOn === "tag" && tag === undefined) {
    report.error("KEY_MISSING", placeOf(strategy, "deployOn").position, "tags release, and no pattern says which", {
      hint: 'write tag: "release-*"',
    });
  }
  if (deployOn !== "tag" && tag !== undefined) {
    report.error("STRATEGY_CONFLICT", placeOf(strategy, "tag").keyPosition, "tag says which tags release, but deployOn is not tag");
  }
  if (typeof deployOn === "string") return;
  const { branches } = deployOn;
  const owners = new Map<string, string>();
  for (const [branch, members] of Object.entries(branches)) {
    for (const [index, name] of members.entries()) {
      const environment = file.environments[name];
      const { position } = placeOf(branches, branch, index);
      if (!environment) {
        report.error("REFERENCE_UNDEFINED", position, `the branch ${branch} releases to "${name}", which is no environment`, {
          hint: didYouMean(name, Object.keys(file.environments)),
        });
        continue;
      }
      const owner = owners.get(name);
      if (owner !== undefined && environment.kind === "long-lived") {
        const message = `${name} is long-lived and would be changed by two pipelines, those of ${owner} and ${branch}`;
        report.error("STRATEGY_CONFLICT", position, message, { hint: "leave it to one branch" });
      }
      owners.set(name, branch);
    }
  }
  for (const name of Object.keys(file.environments)) {
    if (owners.has(name)) continue;
    report.error("TRIGGER_MISSING", placeOf(file.environments, name).keyPosition, `no branch releases to ${name}`, {
      hint: "add it to a branch under strategy.deployOn.branches",
    });
  }
}
