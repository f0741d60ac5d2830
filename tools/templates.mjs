import { readdirSync, readFileSync } from "node:fs";
import { CommandError } from "./steps.mjs";

/** CloudFormation templates below `dir`, told from parameter files and the like by what they hold. Finding none is a failure. */
export function findTemplates(dir) {
  const templates = readdirSync(dir, { recursive: true })
    .map((path) => `${dir}/${path}`)
    .filter((path) => /[.](json|ya?ml)$/.test(path) && /^\s*"?AWSTemplateFormatVersion"?\s*:/m.test(readFileSync(path, "utf8")))
    .sort();
  if (templates.length === 0) throw new CommandError(`no CloudFormation template below ${dir}`);
  return templates;
}
