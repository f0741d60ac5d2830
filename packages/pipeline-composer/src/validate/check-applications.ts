import { didYouMean, type Report } from "composex-core/diagnostics";
import { placeOf } from "composex-core/shape";
import type { ApplicationEntry } from "../read/application.ts";
import type { PipelinesFile } from "../read/pipelines-file.ts";
import { matchesGlob } from "./glob.ts";

export function checkApplications(file: PipelinesFile, report: Report): void {
  const owners = new Map<string, string>();
  for (const [name, application] of Object.entries(file.applications)) {
    const place = placeOf(file.applications, name);
    if (!/^[a-z][a-z0-9-]*$/.test(name) || name.endsWith("-") || name.includes("--")) {
      report.error("NAME_INVALID", place.keyPosition, `${JSON.stringify(name)} is no name of an application`, {
        hint: "a letter, then small letters, digits and single hyphens",
      });
    }
    const service = application.service ?? name;
    const owner = owners.get(service);
    if (owner === undefined) owners.set(service, name);
    else {
      report.error("SERVICE_CLAIMED", place.keyPosition, `${name} and ${owner} both write the image of the service "${service}"`, {
        hint: "name another service, or make them one application",
        also: [{ message: `${owner} is declared here`, where: placeOf(file.applications, owner).keyPosition }],
      });
    }
    checkSource(name, application, file, report);
    checkEngine(name, application, report);
    if (file.merge?.mode === "pipeline" && (application.source.kind === "none" || application.build?.engine === "managed")) {
      report.error(
        "STRATEGY_CONFLICT",
        place.keyPosition,
        `the merge pipeline reads what our builds record, and none of them builds ${name}`,
        {
          hint: "write merge.mode: commit, or engine: codebuild",
        },
      );
    }
  }
  const { source } = file.compose;
  if ("connection" in source) checkConnection(source, file, report);
  for (const name of Object.keys(file.connections ?? {})) {
    if (/^[a-z][a-z0-9-]*$/.test(name)) continue;
    report.error("NAME_INVALID", placeOf(file.connections ?? {}, name).keyPosition, `${JSON.stringify(name)} is no name of a connection`, {
      hint: "a letter, then small letters, digits and hyphens",
    });
  }
}

function checkSource(name: string, { source }: ApplicationEntry, file: PipelinesFile, report: Report): void {
  if ("connection" in source) checkConnection(source, file, report);
  const compose = file.compose.source;
  if (!("repository" in source) || source.kind !== compose.kind || source.repository !== compose.repository) return;
  // Its own repository holds the compose file: what the merge commits must not start its build.
  const { paths, exclude = [] } = source;
  const starts = file.compose.files.filter(
    (path) => !exclude.some((glob) => matchesGlob(glob, path)) && (paths === undefined || paths.some((glob) => matchesGlob(glob, path))),
  );
  if (starts.length === 0) return;
  report.error("MERGE_LOOP", placeOf(source).position, `a merge into ${starts.join(", ")} would start ${name} again, and so for ever`, {
    hint: "give paths that do not cover the compose files, or list them under exclude",
  });
}

function checkConnection(source: { readonly connection: string }, file: PipelinesFile, report: Report): void {
  const declared = Object.keys(file.connections ?? {});
  if (declared.includes(source.connection)) return;
  report.error("CONNECTION_UNDEFINED", placeOf(source, "connection").position, `the connection "${source.connection}" is not declared`, {
    hint: didYouMean(source.connection, declared) ?? "declare it under connections",
  });
}

/** What the managed action cannot do would be left out silently. */
function checkEngine(name: string, { build, test, source }: ApplicationEntry, report: Report): void {
  if (build?.engine !== "managed") return;
  const refuse = (key: "args" | "target" | "platforms", set: boolean): void => {
    if (set)
      report.error("CONFLICT", placeOf(build, key).keyPosition, `the managed build of ${name} takes no ${key}`, {
        hint: "write engine: codebuild",
      });
  };
  refuse("args", build.args !== undefined);
  refuse("target", build.target !== undefined);
  refuse("platforms", build.platforms.length > 1);
  if (test)
    report.error("CONFLICT", placeOf(build, "engine").position, `the managed build of ${name} runs no test`, {
      hint: "write engine: codebuild",
    });
  if (source.kind === "none") report.error("CONFLICT", placeOf(build, "engine").position, `${name} has no source to build`);
}
