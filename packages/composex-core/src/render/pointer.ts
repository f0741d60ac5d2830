import { PSEUDO_PARAMETERS, type PseudoName, pseudo, sub, type Value } from "../cfn/index.ts";
import type { RenderContext } from "../contract/render-context.ts";
import { didYouMean, type Path } from "../diagnostics/index.ts";
import { POINTER } from "../model/pointer.ts";
import { isDeclared } from "../model/references.ts";
import { returnValueNamed } from "./return-values.ts";

/** A text with the x-pointers and pseudo parameters in it replaced; a text that is one pointer becomes its value. */
function resolveText(text: string, path: Path, context: RenderContext, returnValue?: string): Value<string> {
  if (!text.includes("::")) return text;
  for (const [, name = ""] of text.matchAll(/\$\{(AWS::[^}]*)\}/g)) isPseudo(name, path, context);
  const values: Record<string, Value<string>> = {};
  const whole = new RegExp(`^(?:${POINTER.source})$`).exec(text);
  if (whole) return pointerValue(whole, path, context, returnValue) ?? text;
  const replaced = text.replace(POINTER, (...match) => {
    const value = pointerValue(match as unknown as RegExpExecArray, path, context, returnValue);
    if (value === undefined) return match[0];
    const name = `Value${Object.keys(values).length + 1}`;
    values[name] = value;
    return `\${${name}}`;
  });
  return Object.keys(values).length > 0 || replaced.includes("${AWS::") ? sub(escapeOthers(replaced, values), values) : text;
}

/** `${anything else}` in a text stays as it is. */
function escapeOthers(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replace(/\$\{(?!!)([^}]*)\}/g, (all, name: string) => (name in values || name.startsWith("AWS::") ? all : `\${!${name}}`));
}

function pointerValue(match: RegExpExecArray, path: Path, context: RenderContext, returnValue = "Arn"): Value<string> | undefined {
  const [, module, name, wanted = returnValue] = match as unknown as [string, string, string, string | undefined];
  if (module === "aws") {
    const pseudoName = `${name}::${wanted}`;
    return isPseudo(pseudoName, path, context) ? pseudo(pseudoName) : undefined;
  }
  const key = `x-${module}`;
  const { model, report } = context;
  const entries = model.resources.get(key);
  const resource = entries?.get(name);
  if (!resource) {
    if (isDeclared(model.project, key, name)) return undefined;
    const hint = entries ? didYouMean(name, entries.keys()) : didYouMean(key, model.resources.keys());
    report.error("RESOURCE_UNDEFINED", model.project.locate(path), `${key} has no "${name}"`, { hint });
    return undefined;
  }
  const rendered = context.rendered(key, name);
  if (!rendered) return undefined;
  const value =
    rendered.values[returnValueNamed(resource.module, wanted)] ?? (match[3] === undefined ? Object.values(rendered.values)[0] : undefined);
  if (value === undefined) {
    report.error("RETURN_VALUE_UNKNOWN", model.project.locate(path), `${key}::${name} has no return value "${wanted}"`, {
      hint: didYouMean(wanted, Object.keys(rendered.values)),
    });
  }
  return value;
}

function isPseudo(name: string, path: Path, { model, report }: RenderContext): name is PseudoName {
  if (PSEUDO_PARAMETERS.includes(name)) return true;
  report.error("REF_UNDEFINED", model.project.locate(path), `CloudFormation has no "${name}"`, {
    hint: didYouMean(name, PSEUDO_PARAMETERS),
  });
  return false;
}

/** Plain data with every text in it resolved; the argument of a user's `Fn::Sub` keeps its pseudo parameters. */
export function resolveData(data: unknown, path: Path, context: RenderContext, returnValue?: (path: Path) => string | undefined): unknown {
  if (typeof data === "string") return resolveText(data, path, context, returnValue?.(path));
  if (Array.isArray(data)) return data.map((item, index) => resolveData(item, [...path, index], context, returnValue));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const literal = (key === "Fn::Sub" || key === "Ref") && typeof value === "string" && !value.includes("x-");
      return [key, literal ? value : resolveData(value, [...path, key], context, returnValue)];
    }),
  );
}
