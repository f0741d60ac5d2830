import { sub, type Value } from "../cfn/index.ts";
import type { Connection, ContainerVariable, Statement } from "../contract/connection.ts";
import type { Family } from "../contract/family.ts";
import type { GrantedAccess, Link, WantedOfResource } from "../contract/model.ts";
import type { ItemUses, Module } from "../contract/module.ts";
import type { AccessStatement } from "../contract/module-facts.ts";
import type { RenderContext, Rendered } from "../contract/render-context.ts";
import { didYouMean } from "../diagnostics/index.ts";
import { ReachRules } from "../network/reach.ts";
import { keyStatements } from "./keys.ts";
import { returnValueNamed } from "./return-values.ts";

/** What one family gets from the x-resources it uses: variables, access by one policy for each module, and what the modules add. */
export function connectLinks(
  family: Family,
  links: readonly Link[],
  modules: ReadonlyMap<string, Module>,
  context: RenderContext,
): readonly Connection[] {
  const connections: Connection[] = [];
  const keys = new Map<Module, Statement[]>();
  const statements = new Map<Module, Statement[]>();
  const variables = new VariableNames(family, context);
  for (const link of links) {
    const module = modules.get(link.resource.module.key);
    const rendered = module && context.rendered(module.key, link.resource.name);
    if (!rendered) continue;
    const more = connect(module, link, rendered, context);
    if (link.wants && module.kind === "resource") {
      // A login in a variable of that name says more than the name of the database.
      const taken = new Set((more?.secrets ?? []).map(({ name }) => name));
      const environment = linkVariables(link, link.wants, rendered, context).filter(({ name }) => !taken.has(name));
      variables.claim(link, environment);
      if (environment.length > 0) connections.push({ environment });
      addStatements(keys, module, keyStatements(module, link, link.wants.access, rendered, context));
      addStatements(statements, module, accessStatements(link, link.wants.access, rendered, context));
    }
    if (more) connections.push(more);
  }
  for (const [module, granted] of [...keys, ...statements]) {
    connections.push({ policyName: policyName(module), taskStatements: granted });
  }
  const rules = new ReachRules(family, context);
  return connections.map((connection) => rules.add(connection));
}

function connect(module: Module, link: Link, rendered: Rendered, context: RenderContext): Connection | undefined {
  switch (module.kind) {
    case "attached": {
      const connection = module.connect?.(
        { ...link, use: link.use as ItemUses, values: rendered.values, handles: rendered.handles },
        context,
      );
      return connection && { policyName: policyName(module), ...connection };
    }
    case "resource":
    case "foundation":
      return module.connect?.({ ...link, values: rendered.values, handles: rendered.handles }, context);
    default:
      return undefined;
  }
}

/** `x-kinesis_firehose` gives `KinesisFirehose`. */
function policyName({ key }: Module): string {
  return key
    .slice(2)
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `NAME` holds the default return value, unless `ReturnValues` names a variable for it; `Settings.EnvNames` names more that hold it. */
function linkVariables(
  { resource, services }: Link,
  { returnValues }: WantedOfResource,
  { values }: Rendered,
  { model, report }: RenderContext,
): readonly ContainerVariable[] {
  const { key, defaultValue } = resource.module;
  const result: ContainerVariable[] = [];
  const add = (name: string, value: Value<string>): void => {
    result.push({ services, name, value });
  };
  const standard = defaultValue === undefined ? undefined : values[defaultValue];
  if (standard !== undefined) {
    const renamed = returnValues.some(({ name }) => returnValueNamed(resource.module, name) === defaultValue);
    if (!renamed) add(variableName(resource.name), standard);
    for (const name of resource.variableNames) add(name, standard);
  }
  for (const { name, variable, path } of returnValues) {
    const value = values[returnValueNamed(resource.module, name)];
    if (value !== undefined) add(variable, value);
    else {
      report.error("RETURN_VALUE_UNKNOWN", model.project.locateKey(path), `${key} has no return value "${name}"`, {
        hint: didYouMean(name, Object.keys(values)),
      });
    }
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
      hint: `name another variable: ReturnValues: {${second.resource.module.defaultValue}: OTHER_NAME}`,
      also: [{ message: "the other one is linked here", where: model.project.locateKey(first.path) }],
    });
  }
}

function accessStatements(link: Link, access: readonly GrantedAccess[], rendered: Rendered, context: RenderContext): readonly Statement[] {
  return access.flatMap(({ sid, statement }) => {
    const all = [statement, ...(statement.also ?? [])];
    const missing = all.flatMap(({ resources = ["${Arn}"] }) => resources.flatMap(namesIn)).find((name) => !(name in rendered.values));
    if (missing !== undefined) {
      reportNotOfThis(link, sid, missing, context);
      return [];
    }
    return all.map((one, index) => ({ Sid: index === 0 ? sid : `${sid}${index + 1}`, ...toStatement(one, rendered) }));
  });
}

/** The return values that a pattern of an access table holds. */
function namesIn(pattern: string): readonly string[] {
  return [...pattern.matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** Some names are for one kind of resource only, as those of a cluster are. */
function reportNotOfThis({ resource: { module, name }, path }: Link, sid: string, missing: string, { model, report }: RenderContext): void {
  const message = `${module.key}::${name} has no ${missing}, which the access ${sid} is about`;
  report.error("ACCESS_UNKNOWN", model.project.locate([...path, "Access"]), message, { hint: "take an access of its kind, or none" });
}

function addStatements(all: Map<Module, Statement[]>, module: Module, statements: readonly Statement[]): void {
  const known = all.get(module);
  if (known) known.push(...statements);
  else if (statements.length > 0) all.set(module, [...statements]);
}

function toStatement({ actions, resources = ["${Arn}"], effect = "Allow", condition }: AccessStatement, rendered: Rendered): Statement {
  const Resource = resources.map((pattern) => {
    const whole = /^\$\{(\w+)\}$/.exec(pattern)?.[1];
    if (whole !== undefined && whole in rendered.values) return rendered.values[whole] as Value<string>;
    return sub(pattern, rendered.values);
  });
  return { Effect: effect, Action: actions, Resource, ...(condition && { Condition: condition }) };
}
