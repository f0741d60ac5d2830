import type { Report } from "composex-core/diagnostics";
import { placeOf } from "composex-core/shape";
import type { EnvironmentEntry } from "../read/environment.ts";
import type { PipelinesFile } from "../read/pipelines-file.ts";
import { windowProblem } from "../window/window.ts";

/** Ends of the names of our own stacks; an environment of that name would have theirs. */
const RESERVED = ["shared", "target", "registry", "sources", "compose", "merge", "ci", "cd"];

/** Keys that one kind of environment has and the other has not. */
const ONLY: Readonly<Record<EnvironmentEntry["kind"], readonly (keyof EnvironmentEntry)[]>> = {
  throwaway: ["cleanup", "ttl"],
  "long-lived": ["approval", "window", "holdOnAlarm", "onFailure", "allowReplace"],
};

export function checkEnvironments(file: PipelinesFile, report: Report): void {
  const { environments } = file;
  if (Object.keys(environments).length === 0) {
    report.error("TRIGGER_MISSING", placeOf(environments).position, "there is no environment, so nothing is deployed");
  }
  for (const [name, environment] of Object.entries(environments)) {
    const at = placeOf(environments, name);
    if (!/^[a-z][a-z0-9]{0,15}$/.test(name)) {
      report.error("NAME_INVALID", at.keyPosition, `${JSON.stringify(name)} is no name of an environment`, {
        hint: "a letter, then at most 15 small letters or digits",
      });
    } else if (RESERVED.includes(name) || /^w\d+$/.test(name)) {
      report.error("NAME_RESERVED", at.keyPosition, `an environment cannot be called "${name}": a stack or stage of ours is`, {
        hint: `not to be used: ${RESERVED.join(", ")}, w and a number`,
      });
    }
    checkKind(name, environment, report);
    checkTests(name, environment, report);
    checkWindow(name, environment, report);
    if (environment.account === file.shared.account && !environment.allowSameAccount) {
      report.error("TARGET_SHARED", placeOf(environment, "account").position, `${name} is in the account of the pipelines`, {
        hint: "give it an account of its own, or write allowSameAccount: true",
      });
    }
  }
  checkWaves(file, report);
}

function checkKind(name: string, environment: EnvironmentEntry, report: Report): void {
  const other = environment.kind === "throwaway" ? "long-lived" : "throwaway";
  for (const key of ONLY[other]) {
    if (environment[key] === undefined) continue;
    report.error(
      "KIND_CONFLICT",
      placeOf(environment, key).keyPosition,
      `${name} is ${environment.kind}, and ${key} is for ${other} ones`,
      {
        hint: `leave it out, or write kind: ${other}`,
      },
    );
  }
}

function checkTests(name: string, environment: EnvironmentEntry, report: Report): void {
  const seen = new Set<string>();
  const [, second] = (environment.tests ?? []).filter(({ runIn }) => runIn === "target");
  if (second) {
    report.error("CONFLICT", placeOf(second, "name").position, `${name} has two tests that run in its account; it has one build for them`, {
      hint: "put their commands into one test",
    });
  }
  for (const [index, test] of (environment.tests ?? []).entries()) {
    if (seen.has(test.name)) {
      report.error("CONFLICT", placeOf(environment, "tests", index, "name").position, `two tests of ${name} are called "${test.name}"`);
    }
    seen.add(test.name);
    const ownVpc = environment.kind === "throwaway" && environment.parameters?.["CreateVpc"] !== "false";
    if (!test.vpc || !ownVpc) continue;
    report.error("TEST_VPC", placeOf(environment, "tests", index, "vpc").keyPosition, `${name} makes its network anew for each release`, {
      hint: 'leave vpc out and test from outside, or deploy into a network that exists with CreateVpc: "false"',
    });
  }
}

/** A window that is none would only be found when a release stands before it. */
function checkWindow(name: string, { window }: EnvironmentEntry, report: Report): void {
  if (!window) return;
  const problem = windowProblem(window);
  if (problem === undefined) return;
  report.error("VALUE_INVALID", placeOf(window, "cron").position, `the window of ${name} is none: ${problem}`, {
    hint: "a range goes from low to high: write two for one over midnight or over Saturday",
  });
}

/** Environments of one order share their stages, so they share what belongs to a stage. */
function checkWaves(file: PipelinesFile, report: Report): void {
  const first = new Map<number, string>();
  for (const [name, environment] of Object.entries(file.environments)) {
    const leader = first.get(environment.order);
    if (leader === undefined) {
      first.set(environment.order, name);
      continue;
    }
    const lead = file.environments[leader];
    if (!lead) continue;
    for (const key of ["kind", "approval", "window", "onFailure"] as const) {
      if (JSON.stringify(environment[key]) === JSON.stringify(lead[key])) continue;
      const place = placeOf(file.environments, name);
      report.error("WAVE_MIXED", place.keyPosition, `${name} and ${leader} have the order ${environment.order} and differ in ${key}`, {
        hint: "give them different orders, or the same " + key,
        also: [{ message: `${leader} is declared here`, where: placeOf(file.environments, leader).keyPosition }],
      });
    }
  }
}
