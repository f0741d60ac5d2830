import { load, type Service } from "composex-core/compose";
import { PortError, Report } from "composex-core/diagnostics";
import type { ComposeFile } from "../locate/compose-file.ts";

/** What a service gets, as far as this tool may change it. */
export interface ServiceReading {
  readonly image: string;
  readonly labels: string;
  readonly environment: string;
}

/** Where the files stand as far as the loader is concerned. */
const ROOT = "/project";

/**
 * The services as composex's own loader reads them: anchors, merges, `extends`, tags and all documents resolved by code that shares nothing
 * with the locator, so a mistake of one is seen by the other. No other file can be read and no variable is set. Undefined when the files
 * cannot be read at all.
 */
export function readAgain(files: readonly ComposeFile[]): ReadonlyMap<string, ServiceReading> | undefined {
  const texts = new Map(files.map(({ path, source }) => [`${ROOT}/${path}`, source.text]));
  const { project, damaged } = load(
    { files: files.map(({ path }) => path), workingDirectory: ROOT, projectName: "check", environment: {}, profiles: ["*"] },
    {
      report: new Report(),
      files: {
        read(path) {
          const text = texts.get(path);
          if (text === undefined) throw new PortError("ENOENT", `${path} is not among the files that are edited`);
          return new TextEncoder().encode(text);
        },
        isFile: (path) => texts.has(path),
        isDirectory: () => false,
      },
    },
  );
  const services: Readonly<Record<string, Service | null>> | undefined = (project ?? damaged)?.services;
  return (
    services &&
    new Map(
      Object.entries(services).map(([name, service]) => {
        const { image = null, labels = {}, environment = {} } = service ?? {};
        return [name, { image: JSON.stringify(image), labels: JSON.stringify(labels), environment: JSON.stringify(environment) }];
      }),
    )
  );
}
