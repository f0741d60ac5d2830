import { sub, type Value } from "../cfn/index.ts";
import { didYouMean } from "../diagnostics/index.ts";
import { isRecord } from "../model/links.ts";
import type { Link } from "../model/model.ts";
import type { AccessStatement, Rendered } from "../modules/contract.ts";
import type { Connection, ContainerVariable, Statement } from "./connection.ts";
import type { RenderContext } from "./context.ts";

/** What every kind of resource gives the families that use it: variables and access. */
export function connectLink(link: Link, rendered: Rendered, context: RenderContext): Connection {
  return { environment: variables(link, rendered, context), taskStatements: access(link, rendered, context) };
}

/** `NAME` holds the first return value, unless `ReturnValues` names a variable for it. */
function variables(link: Link, rendered: Rendered, context: RenderContext): readonly ContainerVariable[] {
  const { resource, services, spec, path } = link;
  const { project } = context.model;
  const result: ContainerVariable[] = [];
  const wanted = spec.ReturnValues ?? {};
  const [first] = Object.keys(rendered.values);
  if (first !== undefined && !(first in wanted)) {
    const name = resource.name
      .toUpperCase()
      .replaceAll("-", "_")
      .replace(/[^A-Z0-9_]/g, "");
    result.push({ services, name, value: rendered.values[first] as Value<string> });
  }
  for (const [returnValue, given] of Object.entries(wanted)) {
    const at = [...path, "ReturnValues", returnValue];
    const value = rendered.values[returnValue];
    const name = isRecord(given) ? given.EnvVarName : given;
    if (value === undefined) {
      context.report.error("RETURN_VALUE_UNKNOWN", project.locateKey(at), `${resource.module.key} has no return value "${returnValue}"`, {
        hint: didYouMean(returnValue, Object.keys(rendered.values)),
      });
    } else if (typeof name !== "string" || !/^[a-zA-Z0-9_]+$/.test(name)) {
      context.report.error("TYPE_MISMATCH", project.locate(at), `${returnValue} takes the name of an environment variable`);
    } else result.push({ services, name, value });
  }
  return result;
}

function access(link: Link, rendered: Rendered, context: RenderContext): readonly Statement[] {
  const { resource, spec, path } = link;
  const { key, access: table } = resource.module;
  const { project } = context.model;
  if (Object.keys(table).length === 0) return [];
  if (spec.Access === undefined) {
    context.report.warning(
      "ACCESS_MISSING",
      project.locateKey(path),
      `${link.family.name} uses ${key}::${resource.name} without Access: it gets no IAM right`,
      {
        hint: `add "Access: ${Object.keys(Object.values(table)[0] ?? {})[0]}"`,
      },
    );
    return [];
  }
  const wanted = typeof spec.Access === "string" ? { "": spec.Access } : spec.Access;
  const statements: Statement[] = [];
  for (const [part, name] of Object.entries(wanted)) {
    const at = part === "" ? [...path, "Access"] : [...path, "Access", part];
    const names = table[part];
    if (!names) {
      context.report.error("ACCESS_UNKNOWN", project.locate(at), `${key} has no access "${part}"`, {
        hint: "" in table ? `write "Access: ${Object.keys(table[""] ?? {})[0]}"` : didYouMean(part, Object.keys(table)),
      });
      continue;
    }
    const statement = names[String(name)];
    if (statement) statements.push({ Sid: `${part}${String(name)}`.replace(/[^A-Za-z0-9]/g, ""), ...toStatement(statement, rendered) });
    else {
      context.report.error("ACCESS_UNKNOWN", project.locate(at), `${key} has no access "${String(name)}"`, {
        hint: didYouMean(String(name), Object.keys(names)),
      });
    }
  }
  return statements;
}

function toStatement(statement: AccessStatement, rendered: Rendered): Statement {
  const Resource = (statement.resources ?? ["${Arn}"]).map((pattern) => {
    const whole = /^\$\{(\w+)\}$/.exec(pattern)?.[1];
    if (whole !== undefined && whole in rendered.values) return rendered.values[whole] as Value<string>;
    return sub(pattern, rendered.values);
  });
  return { Effect: "Allow", Action: statement.actions, Resource };
}
