import type { EarlierEntry } from "../../contract/earlier-module.ts";
import type { ParseContext } from "../../contract/parse-context.ts";
import { isRecord } from "../../shape/is-record.ts";
import { parseCreated } from "./parse-created.ts";
import { type GivenVpc, SUBNET_GROUPS, type VpcSpec } from "./spec.ts";

const FORMS = ["Properties", "Create", "Lookup", "Use"] as const;

/** Which of the forms a section is in; a section without any asks for a new VPC with the defaults. */
export function parse(entry: EarlierEntry, context: ParseContext): VpcSpec | undefined {
  const { value, path } = entry;
  const { project, report } = context;
  const written = FORMS.filter((form) => form in value);
  if (written.length > 1) {
    const [first, ...others] = written as [string, ...string[]];
    report.error("KEYS_CONFLICT", project.locateKey([...path, others[0] as string]), `x-vpc has ${written.join(" and ")}`, {
      hint: "keep one: Properties creates a VPC, Lookup finds one, Use names one by its ids",
      also: [{ message: `"${first}" is here`, where: project.locateKey([...path, first]) }],
    });
    return undefined;
  }
  const form = written[0] ?? "Properties";
  const body = isRecord(value[form]) ? value[form] : {};
  if (form === "Lookup") {
    return { kind: "found", groups: Object.keys(body).filter((key) => !["RoleArn", "Region", "VpcId"].includes(key)) };
  }
  if (form === "Use") return given(body);
  if (form === "Create") {
    report.note("SPELLING_OLD", project.locateKey([...path, form]), '"Create" is an earlier spelling', { hint: 'write "Properties"' });
  }
  return parseCreated(body, [...path, form], context);
}

function given(body: Readonly<Record<string, unknown>>): GivenVpc {
  const { VpcId, ...groups } = body;
  const names = new Set([...SUBNET_GROUPS, ...Object.keys(groups)]);
  return {
    kind: "given",
    vpcId: typeof VpcId === "string" ? VpcId : undefined,
    subnets: Object.fromEntries([...names].map((name) => [name, idList(groups[name])])),
  };
}

function idList(value: unknown): readonly string[] | undefined {
  const ids = typeof value === "string" ? value.split(",") : Array.isArray(value) ? value.map(String) : [];
  const trimmed = ids.map((id) => id.trim()).filter((id) => id !== "");
  return trimmed.length > 0 ? trimmed : undefined;
}
