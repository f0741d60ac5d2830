import type { ComputePlatform, ServiceLabels, StartCondition } from "../contract/family.ts";
import type { ParseContext } from "../contract/parse-context.ts";
import { didYouMean, type Path } from "../diagnostics/index.ts";
import type { Service } from "../load/index.ts";

const PLATFORMS: readonly ComputePlatform[] = ["FARGATE", "EC2", "EXTERNAL"];
const CONDITIONS: readonly StartCondition[] = ["START", "COMPLETE", "SUCCESS", "HEALTHY"];

/** Amazon ECS gives every Fargate task 20 GiB; more can be asked for up to 200. */
const FARGATE_STORAGE_GIB = { free: 20, most: 200 } as const;

export const FAMILY_LABEL = "ecs.task.family";

type Read = (value: string, path: Path, context: ParseContext) => Partial<ServiceLabels> | undefined;

/** One line a label; a reader reports what it cannot read. */
const READERS: Readonly<Record<string, Read>> = {
  [FAMILY_LABEL]: (value) => ({ families: value.split(",").map((name) => name.trim()) }),
  "ecs.task.family.hostname": readHostname,
  "ecs.depends.condition": (value, path, context) => {
    const startCondition = oneOf(CONDITIONS, value, path, context);
    return startCondition && { startCondition };
  },
  "ecs.essential": readEssential,
  "ecs.ephemeral.storage": readStorage,
  "ecs.compute.platform": (value, path, context) => {
    const platform = oneOf(PLATFORMS, value, path, context);
    return platform && { platform };
  },
};

export function readServiceLabels(name: string, service: Service, context: ParseContext): ServiceLabels {
  const tags: Record<string, string> = {};
  let labels: ServiceLabels = { tags };
  for (const [label, value] of Object.entries(service.deploy?.labels ?? {})) {
    const path = ["services", name, "deploy", "labels", label];
    const read = Object.hasOwn(READERS, label) ? READERS[label] : undefined;
    if (read) labels = { ...labels, ...read(value, path, context) };
    else if (label.startsWith("ecs.")) {
      context.report.error("LABEL_INVALID", context.project.locateKey(path), `"${label}" is no label that composex knows`, {
        hint: didYouMean(label, Object.keys(READERS)),
      });
    } else if (isTag(label, value)) tags[label] = value;
    else {
      context.report.warning("TAG_INVALID", context.project.locateKey(path), `label "${label}" cannot become a tag of the ECS service`, {
        hint: "labels of the container stand under the service's own `labels`; a tag takes letters, digits, spaces and + - = . _ : / @",
      });
    }
  }
  for (const label of Object.keys(service.labels ?? {})) {
    if (!Object.hasOwn(READERS, label)) continue;
    const where = context.project.locateKey(["services", name, "labels", label]);
    context.report.warning("LABEL_INVALID", where, `"${label}" of ${name} is only a label of the container here`, {
      hint: `write it under deploy: {labels: {${label}: …}}`,
    });
  }
  return labels;
}

function isTag(key: string, value: string): boolean {
  const taken = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
  return key.length <= 128 && value.length <= 256 && !/^aws:/i.test(key) && taken.test(key) && taken.test(value);
}

function oneOf<T extends string>(values: readonly T[], value: string, path: Path, { project, report }: ParseContext): T | undefined {
  const found = values.find((known) => known === value.toUpperCase());
  if (!found) report.error("LABEL_INVALID", project.locate(path), `${path.at(-1)} is "${value}"`, { hint: didYouMean(value, values) });
  return found;
}

function readHostname(value: string, path: Path, { project, report }: ParseContext): Partial<ServiceLabels> | undefined {
  if (/^(?=.{1,63}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/.test(value)) return { hostname: value.toLowerCase() };
  report.error("LABEL_INVALID", project.locate(path), `"${value}" is not a DNS name`, {
    hint: "a DNS name has letters, digits and hyphens, at most 63 of them",
  });
  return undefined;
}

function readEssential(value: string, path: Path, { project, report }: ParseContext): Partial<ServiceLabels> | undefined {
  const text = value.toLowerCase();
  if (["true", "yes", "1", "on"].includes(text)) return { essential: true };
  if (["false", "no", "0", "off"].includes(text)) return { essential: false };
  report.error("LABEL_INVALID", project.locate(path), `ecs.essential is "${value}"`, { hint: 'write "true" or "false"' });
  return undefined;
}

/** A number of GiB, or a size: `50`, `50G`, `51200MiB`. */
function readStorage(value: string, path: Path, { project, report }: ParseContext): Partial<ServiceLabels> | undefined {
  const [, digits, unit = ""] = /^(\d+(?:\.\d+)?)\s*([gm]?)(?:i?b)?$/i.exec(value.trim()) ?? [];
  if (digits === undefined) {
    report.error("LABEL_INVALID", project.locate(path), `ecs.ephemeral.storage is "${value}"`, { hint: "write a number of GiB: 50" });
    return undefined;
  }
  const gib = Math.ceil(unit.toLowerCase() === "m" ? Number(digits) / 1024 : Number(digits));
  if (gib <= FARGATE_STORAGE_GIB.free) {
    report.note("ROUNDED", project.locate(path), `every Fargate task has ${FARGATE_STORAGE_GIB.free} GiB: ${gib} GiB changes nothing`);
    return undefined;
  }
  if (gib <= FARGATE_STORAGE_GIB.most) return { ephemeralStorageGib: gib };
  report.warning("ROUNDED", project.locate(path), `a Fargate task has at most ${FARGATE_STORAGE_GIB.most} GiB of storage, not ${gib}`);
  return { ephemeralStorageGib: FARGATE_STORAGE_GIB.most };
}
