/** One edit of a compose file, as people make them. `data`: what holds data is named anew or taken away, and its loss is what was asked for. */
export interface Edit {
  readonly what: string;
  readonly data: boolean;
  readonly project: Data;
}

export type Data = { [key: string]: unknown };

/** Sections whose entries are added, removed, renamed and put in another order. */
const NAMED = /^(services|secrets|volumes|x-(?!vpc|cluster|tags|configs|aps)[\w-]+)$/;

/** Every single edit of a list: entries come, go, change name and place; values change kind. */
export function edits(project: Data): readonly Edit[] {
  return [...namedEdits(project), ...valueEdits(project)];
}

function namedEdits(project: Data): readonly Edit[] {
  return Object.entries(project).flatMap(([section, entries]) => {
    if (!NAMED.test(section) || !isData(entries)) return [];
    const names = Object.keys(entries).filter((name) => isData(entries[name]));
    // The records of a service go with it.
    const data = section !== "x-elbv2" && section !== "x-cloudmap";
    return names.flatMap((name, index) => {
      const next = names[index + 1];
      const at = `${section}.${name}`;
      const changed = (what: string, change: (entries: [string, unknown][]) => [string, unknown][], alsoNamed?: string): Edit => {
        const whole = alsoNamed === undefined ? project : (replaceName(project, name, alsoNamed) as Data);
        return { what, data, project: { ...whole, [section]: Object.fromEntries(change(Object.entries(whole[section] as Data))) } };
      };
      return [
        changed(`remove ${at}`, (all) => all.filter(([key]) => key !== name)),
        changed(`add one like ${at}`, (all) => [...all, [`${name}2`, entries[name]]]),
        changed(`rename ${at} everywhere`, (all) => all, `re${name}`),
        ...(next === undefined ? [] : [changed(`swap ${at} and ${next}`, (all) => swapped(all, name, next))]),
      ];
    });
  });
}

function swapped(all: [string, unknown][], a: string, b: string): [string, unknown][] {
  const [first, second] = [all.find(([key]) => key === a), all.find(([key]) => key === b)] as [[string, unknown], [string, unknown]];
  return all.map((entry) => (entry === first ? second : entry === second ? first : entry));
}

/** A name wherever it stands: as a key, a value, or a part of `x-sqs::name` and `name:name:80`. */
function replaceName(value: unknown, name: string, other: string): unknown {
  const within = (text: string): string => text.replace(/[\w.-]+/g, (word) => (word === name ? other : word));
  if (typeof value === "string") return value.length > 60 ? value : within(value);
  if (Array.isArray(value)) return value.map((item) => replaceName(item, name, other));
  if (!isData(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [within(key), replaceName(item, name, other)]));
}

/** What other values a key may have, by its name. */
const VALUES: Readonly<Record<string, (value: unknown) => readonly unknown[]>> = {
  AvailabilityZones: (value) => [1, 2, 3, 4].filter((zones) => zones !== value),
  SingleNat: (value) => [value !== true],
  DisableNat: (value) => [value !== true],
  Type: (value) => (value === "application" ? ["network"] : value === "network" ? ["application"] : []),
  Scheme: (value) => [value === "internet-facing" ? "internal" : "internet-facing"],
  Port: (value) => (typeof value === "number" ? [value + 1] : []),
  port: (value) => (typeof value === "number" ? [value + 1] : []),
  access: (value) => (typeof value === "string" ? [`${value}x`, "/other/*"] : []),
  FifoQueue: (value) => [value !== true],
  Range: () => ["2-9"],
  replicas: (value) => [Number(value) + 1],
  image: (value) => (typeof value === "string" ? [`${value.split("@")[0]?.split(":")[0]}:next`] : []),
  "ecs.task.family": (value) => [`${String(value)}2`],
};

function valueEdits(project: Data): readonly Edit[] {
  const found: Edit[] = [];
  const visit = (value: unknown, path: readonly string[], put: (value: unknown) => Data): void => {
    if (Array.isArray(value)) {
      if (value.length > 1 && path.at(-1) !== "command") {
        found.push({ what: `swap the first two of ${path.join(".")}`, data: false, project: put([value[1], value[0], ...value.slice(2)]) });
        found.push({ what: `remove the first of ${path.join(".")}`, data: false, project: put(value.slice(1)) });
      }
      for (const [index, item] of value.entries()) {
        visit(item, [...path, String(index)], (changed) => put(value.map((other, at) => (at === index ? changed : other))));
      }
    } else if (isData(value)) {
      for (const [key, item] of Object.entries(value)) {
        const putKey = (changed: unknown): Data => put({ ...value, [key]: changed });
        for (const other of VALUES[key]?.(item) ?? []) {
          found.push({
            what: `${[...path, key].join(".")}: ${String(other)}`,
            data: key === "FifoQueue" || key === "ecs.task.family",
            project: putKey(other),
          });
        }
        if (path.at(-1) === "Listeners" && /^\d+$/.test(key)) {
          const { [key]: listener, ...others } = value;
          found.push({ what: `${path.join(".")}: ${key} becomes 8443`, data: false, project: put({ ...others, 8443: listener }) });
        }
        visit(item, [...path, key], putKey);
      }
    }
  };
  visit(project, [], (changed) => changed as Data);
  return found;
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
