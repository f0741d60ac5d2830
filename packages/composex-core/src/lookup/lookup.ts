import type { Model, ModelResource } from "../contract/model.ts";
import type { Module } from "../contract/module.ts";
import { Report } from "../diagnostics/index.ts";
import type { LookupPort } from "../ports/lookup.ts";
import { isRead, Place, placeOf, read, type Shape } from "../shape/index.ts";
import { findTagged, foundShape } from "./find-tagged.ts";
import { type FoundResources, foundKey } from "./found.ts";
import { type LookupEntries, reportUnreadable, sameQuery } from "./lookups-file.ts";

/** Resources that the model wants found, in file order. */
function wanted(model: Model): readonly ModelResource[] {
  return [...model.resources.values()].flatMap((entries) => [...entries.values()]).filter((resource) => resource.lookup !== undefined);
}

/** Answers from the lookups file. A missing answer, or one to another question, is a problem that names the command. */
export function recordedLookups(
  model: Model,
  modules: readonly Module[],
  entries: LookupEntries,
  command: string,
  report: Report,
): FoundResources {
  const byKey = new Map(modules.map((module) => [module.key, module] as const));
  const found = new Map<string, unknown>();
  for (const resource of wanted(model)) {
    const { path, query } = resource.lookup as NonNullable<ModelResource["lookup"]>;
    const key = foundKey(resource.module.key, resource.name);
    const entry = entries[key];
    if (entry && sameQuery(entry.query, query)) {
      const problems = new Report();
      // What was found a moment ago stands in no file: a problem of it is told at the question.
      const places = isRead(entry) ? placeOf(entry, "found") : new Place(path, { places: model.project, report });
      const answer = readFound(byKey.get(resource.module.key), entry.found, places.reportingTo(problems));
      reportUnreadable(problems, `run "${command}" again: what it finds has another form now`, report);
      if (answer !== undefined) found.set(key, answer);
    } else {
      const what = entry ? "was changed after it was last found" : "has not been found yet";
      report.error("LOOKUP_MISSING", model.project.locateKey(path), `${title(resource)} ${what}`, {
        hint: `run "${command}" with read access to the account and commit composex.lookups.json`,
      });
    }
  }
  return found;
}

/** Asks the account. The only pass that waits. What does not exist is reported at its `Lookup`. */
export async function lookup(model: Model, modules: readonly Module[], port: LookupPort, report: Report): Promise<LookupEntries> {
  const finders = new Map(modules.map((module) => [module.key, module] as const));
  const answers = await Promise.all(
    wanted(model).map(async (resource) => {
      const { path, query } = resource.lookup as NonNullable<ModelResource["lookup"]>;
      const answer = await find(finders.get(resource.module.key), query, port);
      if (answer !== undefined && !isProblem(answer))
        return [foundKey(resource.module.key, resource.name), { query, found: answer }] as const;
      const why = isProblem(answer) ? answer.problem : "nothing in the account matches it";
      report.error("LOOKUP_NOT_FOUND", model.project.locateKey(path), `${title(resource)}: ${why}`, {
        hint: "compare the tags, the region and the account with the console; a Lookup must match exactly one resource",
      });
      return undefined;
    }),
  );
  return Object.fromEntries(answers.filter((answer) => answer !== undefined));
}

function find(module: Module | undefined, query: Readonly<Record<string, unknown>>, port: LookupPort): Promise<unknown> | undefined {
  if (!module) return undefined;
  if (module.kind !== "resource" && module.kind !== "attached") return module.find?.(query, port);
  if (!module.lookup) return undefined;
  return "find" in module.lookup ? module.lookup.find(query, port) : findTagged(module, module.lookup, query, port);
}

/** What was found, as its module takes it; undefined where a problem was reported. */
function readFound(module: Module | undefined, found: unknown, place: Place): unknown {
  const shape = module && shapeOfFound(module);
  return shape ? read(shape, found, place) : found;
}

function shapeOfFound(module: Module): Shape<unknown, boolean> | undefined {
  if (module.kind !== "resource" && module.kind !== "attached") return module.found;
  if (!module.lookup) return undefined;
  return "find" in module.lookup ? module.lookup.found : foundShape(module);
}

function isProblem(answer: unknown): answer is { readonly problem: string } {
  return typeof answer === "object" && answer !== null && "problem" in answer;
}

function title({ module, name }: ModelResource): string {
  return module.key === name ? name : `${module.key} "${name}"`;
}
