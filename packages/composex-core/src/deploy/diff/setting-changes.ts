import type { TemplateData } from "../parse-template.ts";
import type { ResourceChange, SettingChange } from "../plan.ts";
import { allTemplates } from "../template-tree.ts";
import { canonicalText } from "./canonical-text.ts";
import type { EvaluatedStack, StackSide } from "./evaluate.ts";
import { HIDDEN, isPlain, namesSecret } from "./secret-values.ts";

interface Evaluated {
  readonly side: StackSide;
  readonly stacks: readonly EvaluatedStack[];
}

/** What changes beside the resources, so that no change of a template is without a word. */
export function settingChanges(before: Evaluated, after: Evaluated, changes: readonly ResourceChange[]): readonly SettingChange[] {
  const settings = [
    ...compared("parameter", parameters(before.side), parameters(after.side), isHiddenIn(before.side, after.side)),
    ...compared("tag", before.side.tags, after.side.tags),
    ...compared("output", outputs(before.stacks), outputs(after.stacks)),
    ...compared("export", exports(before.stacks), exports(after.stacks)),
  ];
  const shown = new Set(changes.map(({ path }) => path.join("/")));
  if (settings.length > 0) shown.add("");
  return [...settings, ...templateChanges(before, after, shown)];
}

type Texts = Readonly<Record<string, string>>;

function compared(kind: SettingChange["kind"], left: Texts, right: Texts, isHidden = namesSecret): readonly SettingChange[] {
  const shown = (name: string, value: string): string => (isHidden(name) && isPlain(value) ? HIDDEN : value);
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].sort().flatMap((name) => {
    const [before, after] = [left[name], right[name]];
    if (before === after) return [];
    return [
      {
        kind,
        name,
        ...(before !== undefined && { before: shown(name, before) }),
        ...(after !== undefined && { after: shown(name, after) }),
      },
    ];
  });
}

/** Values of the parameters that the template has, defaults included. */
function parameters({ templates, parameters: given }: StackSide): Texts {
  const result: Record<string, string> = {};
  for (const [name, { Default }] of Object.entries(templates.template.Parameters ?? {})) {
    const value = given[name] ?? Default;
    if (value !== undefined) result[name] = String(value);
  }
  return result;
}

function isHiddenIn(...sides: readonly StackSide[]): (name: string) => boolean {
  return (name) => namesSecret(name) || sides.some(({ templates }) => String(templates.template.Parameters?.[name]?.NoEcho) === "true");
}

/** Those of the root; those of a nested stack show in who uses them. */
function outputs(stacks: readonly EvaluatedStack[]): Texts {
  const entries = stacks.filter(({ path }) => path.length === 0).flatMap((stack) => Object.entries(stack.outputs));
  return Object.fromEntries(
    entries.filter(([, one]) => one.exportName === undefined).map(([name, one]) => [name, canonicalText(one.value)]),
  );
}

function exports(stacks: readonly EvaluatedStack[]): Texts {
  const entries = stacks.flatMap((stack) => Object.values(stack.outputs)).filter(({ exportName }) => exportName !== undefined);
  return Object.fromEntries(entries.map(({ exportName, value }) => [canonicalText(exportName), canonicalText(value)]));
}

/** The one transform that is worked out here. */
const LANGUAGE_EXTENSIONS = "AWS::LanguageExtensions";

/** Sections that only matter for what they make of resources and outputs, which are compared. */
const WORKED_OUT = new Set(["AWSTemplateFormatVersion", "Conditions", "Mappings", "Outputs", "Parameters", "Resources"]);

/** What a plan compares of a resource; what is left, such as `DependsOn`, is said in a word. */
const COMPARED = new Set([
  "Type",
  "Properties",
  "Condition",
  "DeletionPolicy",
  "UpdateReplacePolicy",
  "CreationPolicy",
  "UpdatePolicy",
  "Metadata",
]);

/** Templates that differ though no resource in them does, and those that a transform makes something else of. */
function templateChanges(before: Evaluated, after: Evaluated, shown: ReadonlySet<string>): readonly SettingChange[] {
  const old = new Map([...allTemplates(before.side.templates)].map(({ path, node }) => [path.join("/"), node.template]));
  return [...allTemplates(after.side.templates)].flatMap(({ path, node: { template } }) => {
    const name = path.join("/");
    const was = old.get(name);
    if (!was || canonicalText(was) === canonicalText(template)) return [];
    const of = (text: string): SettingChange => ({ kind: "template", name: name || "(root)", after: text });
    const unknown = [template.Transform ?? []]
      .flat()
      .map(canonicalText)
      .filter((one) => one !== LANGUAGE_EXTENSIONS);
    if (unknown.length > 0) return [of(`what ${unknown.join(", ")} makes of it is not worked out here; a change set shows it`)];
    const sections = changedSections(was, template);
    if (outputsOf(before, name) !== outputsOf(after, name)) sections.push("Outputs");
    return shown.has(name) || sections.length === 0 ? [] : [of(sections.join(", "))];
  });
}

function changedSections(before: TemplateData, after: TemplateData): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !WORKED_OUT.has(name)).sort();
  const sections = names.filter((name) => canonicalText(before[name]) !== canonicalText(after[name]));
  return canonicalText(restOf(before)) === canonicalText(restOf(after)) ? sections : [...sections, "DependsOn and the like"];
}

function restOf({ Resources }: TemplateData): unknown {
  const rest = Object.entries(Resources).map(([logicalId, resource]) => {
    const left = Object.entries(resource).filter(([name]) => !COMPARED.has(name));
    return [logicalId, typeof resource.Type === "string" ? Object.fromEntries(left) : {}] as const;
  });
  return Object.fromEntries(rest);
}

function outputsOf({ stacks }: Evaluated, name: string): string {
  return canonicalText(stacks.find(({ path }) => path.join("/") === name)?.outputs);
}
