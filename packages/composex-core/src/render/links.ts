import { sub, type Value } from "../cfn/index.ts";
import type { Connection, ContainerVariable, Statement } from "../contract/connection.ts";
import type { Family } from "../contract/family.ts";
import type { Link } from "../contract/model.ts";
import type { ResourceModule } from "../contract/module.ts";
import type { AccessStatement } from "../contract/module-facts.ts";
import type { RenderContext, Rendered } from "../contract/render-context.ts";
import { didYouMean } from "../diagnostics/index.ts";
import { isRecord } from "../shape/is-record.ts";

/** What one family gets from the x-resources it uses: variables, access by one policy for each module, and what the modules add. */
export function connectLinks(
  family: Family,
  links: readonly Link[],
  modules: ReadonlyMap<string, ResourceModule>,
  context: RenderContext,
): readonly Connection[] {
  const connections: Connection[] = [];
  const statements = new Map<ResourceModule, Map<string, Statement>>();
  const variables = new VariableNames(family, context);
  for (const link of links) {
    const { name } = link.resource;
    const module = modules.get(link.resource.module.key);
    const rendered = module && context.rendered(module.key, name);
    if (!rendered) continue;
    if (!module.links) {
      const environment = linkVariables(link, rendered, context);
      variables.claim(link, environment);
      if (environment.length > 0) connections.push({ environment });
      const granted = statements.get(module) ?? new Map<string, Statement>();
      statements.set(module, granted);
      for (const statement of access(link, rendered, context)) addStatement(granted, statement);
    }
    const more = module.connect?.(link, rendered, context);
    if (more) connections.push(more);
  }
  for (const [module, granted] of statements) {
    if (granted.size > 0) connections.push({ policyName: policyName(module), taskStatements: [...granted.values()] });
  }
  return connections;
}

/** `x-kinesis_firehose` gives `KinesisFirehose`. */
function policyName({ key }: ResourceModule): string {
  return key
    .slice(2)
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `NAME` holds the first return value, unless `ReturnValues` names a variable for it; `Settings.EnvNames` names more that hold it. */
function linkVariables(link: Link, rendered: Rendered, context: RenderContext): readonly ContainerVariable[] {
  const { resource, services, spec } = link;
  const { project } = context.model;
  const result: ContainerVariable[] = [];
  const add = (name: string, value: Value<string>): void => {
    result.push({ services, name, value });
  };
  const aliases = resource.module.aliases ?? {};
  const wanted = spec.ReturnValues ?? {};
  const [first] = Object.keys(rendered.values);
  if (first !== undefined) {
    const value = rendered.values[first] as Value<string>;
    if (!Object.keys(wanted).some((name) => (aliases[name] ?? name) === first)) add(variableName(resource.name), value);
    for (const name of resource.variableNames) add(name, value);
  }
  for (const [returnValue, given] of Object.entries(wanted)) {
    const at = [...link.pathOf("ReturnValues"), returnValue];
    const value = rendered.values[aliases[returnValue] ?? returnValue];
    const name = isRecord(given) ? given.EnvVarName : given;
    if (value === undefined) {
      context.report.error("RETURN_VALUE_UNKNOWN", project.locateKey(at), `${resource.module.key} has no return value "${returnValue}"`, {
        hint: didYouMean(returnValue, Object.keys(rendered.values)),
      });
    } else if (typeof name !== "string" || !/^[a-zA-Z0-9_]+$/.test(name)) {
      context.report.error("TYPE_MISMATCH", project.locate(at), `${returnValue} takes the name of an environment variable`);
    } else add(name, value);
  }
  return result;
}

/** `my-queue.v2` gives `MY_QUEUEV2`. */
function variableName(resourceName: string): string {
  return resourceName
    .toUpperCase()
    .replaceAll("-", "_")
    .replace(/[^A-Z0-9_]/g, "");
}

/** Finds variables that two resources want to set in one container. One that the service sets itself is nobody else's. */
class VariableNames {
  readonly #family: Family;
  readonly #context: RenderContext;
  readonly #owners = new Map<string, Link>();

  constructor(family: Family, context: RenderContext) {
    this.#family = family;
    this.#context = context;
  }

  claim(link: Link, variables: readonly ContainerVariable[]): void {
    for (const { services = [], name } of variables) {
      for (const service of services) {
        const member = this.#family.members.find((candidate) => candidate.name === service);
        if (member?.service.environment && name in member.service.environment) continue;
        const key = `${service}\0${name}`;
        const owner = this.#owners.get(key);
        if (!owner) this.#owners.set(key, link);
        else if (owner.resource !== link.resource) this.#report(service, name, owner, link);
      }
    }
  }

  #report(service: string, variable: string, first: Link, second: Link): void {
    const { model, report } = this.#context;
    const title = ({ resource }: Link): string => `${resource.module.key}::${resource.name}`;
    const message = `${title(first)} and ${title(second)} both set ${variable} in the container ${service}`;
    report.error("VARIABLE_COLLISION", model.project.locateKey(second.path), message, {
      hint: `name another variable: ReturnValues: {${Object.keys(second.resource.module.returnValues)[0]}: OTHER_NAME}`,
      also: [{ message: "the other one is linked here", where: model.project.locateKey(first.path) }],
    });
  }
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
  const wanted = isRecord(spec.Access) ? spec.Access : { "": spec.Access };
  const statements: Statement[] = [];
  for (const [part, name] of Object.entries(wanted)) {
    const at = part === "" ? link.pathOf("Access") : [...link.pathOf("Access"), part];
    const names = table[part];
    if (!names) {
      context.report.error("ACCESS_UNKNOWN", project.locate(at), `${key} has no access "${part || String(name)}"`, {
        hint: "" in table ? `write "Access: ${Object.keys(table[""] ?? {})[0]}"` : didYouMean(part, Object.keys(table)),
      });
      continue;
    }
    const statement = Object.hasOwn(names, String(name)) ? names[String(name)] : undefined;
    if (statement) statements.push({ Sid: `${part}${String(name)}`.replace(/[^A-Za-z0-9]/g, ""), ...toStatement(statement, rendered) });
    else {
      context.report.error("ACCESS_UNKNOWN", project.locate(at), `${key} has no access "${String(name)}"`, {
        hint: didYouMean(String(name), Object.keys(names)),
      });
    }
  }
  return statements;
}

/** One statement for each access name, over all resources that are used so. */
function addStatement(statements: Map<string, Statement>, statement: Statement): void {
  const sid = statement.Sid as string;
  const known = statements.get(sid);
  statements.set(sid, known ? { ...known, Resource: [...known.Resource, ...statement.Resource] } : statement);
}

function toStatement(statement: AccessStatement, rendered: Rendered): Statement {
  const Resource = (statement.resources ?? ["${Arn}"]).map((pattern) => {
    const whole = /^\$\{(\w+)\}$/.exec(pattern)?.[1];
    if (whole !== undefined && whole in rendered.values) return rendered.values[whole] as Value<string>;
    return sub(pattern, rendered.values);
  });
  return { Effect: "Allow", Action: statement.actions, Resource };
}
