import { printYaml, RESERVED, type ShortForm } from "../shape/print-yaml.ts";

/** Functions whose argument may stand behind their tag as it is. */
const SHORT = new Set(["Base64", "Cidr", "FindInMap", "GetAZs", "If", "ImportValue", "Join", "Select", "Split", "Sub"]);

/** Texts that are themselves without quotes inside braces, whoever reads them. */
const PLAIN_IN_BRACES = /^[A-Za-z][\w./@-]*$/;

/** A template as YAML with the short forms of functions, `!Ref Queue`, `!GetAtt Queue.Arn`, and a line for each tag. */
export function printTemplateYaml(template: unknown): string {
  return printYaml(template, shortForm);
}

const shortForm: ShortForm = (map) => {
  const [name, ...others] = Object.keys(map);
  if (name === "Key") return tagLine(map, others);
  if (name === undefined || others.length > 0) return undefined;
  const value = map[name];
  if (name === "Ref") return typeof value === "string" ? { tag: "!Ref", value } : undefined;
  if (name === "Fn::GetAtt") {
    const text = attributeText(value);
    return text === undefined ? undefined : { tag: "!GetAtt", value: text };
  }
  const called = name.startsWith("Fn::") ? name.slice(4) : "";
  return SHORT.has(called) ? { tag: `!${called}`, value } : undefined;
};

/** Behind the tag the first dot ends the logical id. */
function attributeText(argument: unknown): string | undefined {
  if (!Array.isArray(argument) || argument.length !== 2) return undefined;
  const [id, attribute] = argument as unknown[];
  return typeof id === "string" && typeof attribute === "string" && !id.includes(".") ? `${id}.${attribute}` : undefined;
}

function tagLine({ Key, Value }: Readonly<Record<string, unknown>>, others: readonly string[]): { readonly line: string } | undefined {
  if (typeof Key !== "string" || typeof Value !== "string" || others.join() !== "Value") return undefined;
  return { line: `{Key: ${inBraces(Key)}, Value: ${inBraces(Value)}}` };
}

function inBraces(text: string): string {
  return PLAIN_IN_BRACES.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);
}
