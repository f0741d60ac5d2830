import type { Resource } from "../cfn/index.ts";
import type { ExportedValue, RenderedProject } from "../cfn/rendered-project.ts";
import type { Family } from "../contract/family.ts";
import type { Link, Model, ModelResource } from "../contract/model.ts";
import type { Module } from "../contract/module.ts";
import type { Cluster, FamilyRoles, Network, RenderContext, Rendered } from "../contract/render-context.ts";
import type { Path, Report } from "../diagnostics/index.ts";
import { type FoundResources, foundKey } from "../lookup/found.ts";
import { familyIngress } from "../network/ingress.ts";
import { familySecurityGroup } from "../network/security-groups.ts";
import { reportClosed } from "./closed.ts";
import { renderFamily } from "./ecs/family.ts";
import { reportLaptopMeaning } from "./ecs/laptop-meaning.ts";
import type { NetworkNeed } from "./ecs/network-needs.ts";
import { familyRoles } from "./iam/roles.ts";
import { connectLinks } from "./links.ts";
import { resolveData } from "./pointer.ts";
import { renderResource } from "./resource.ts";
import { familyScalingResources } from "./scaling/scaling.ts";

/** Model → every CloudFormation resource, without a thought for stacks. */
export function render(model: Model, found: FoundResources, modules: readonly Module[], report: Report): RenderedProject | undefined {
  if (!hasFoundations(model, found, modules)) return undefined;
  const byKey = new Map<string, Module>(modules.map((module) => [module.key, module]));
  const context = new Rendering(model, found, byKey, report);
  const resources: Resource[] = [];
  const exports: ExportedValue[] = [];
  const add = (resource: ModelResource): void => {
    const rendered = context.rendered(resource.module.key, resource.name);
    if (!rendered || rendered.resources.length === 0) return;
    resources.push(...rendered.resources);
    const { key, returnValues } = resource.module;
    const called = resource.name === key ? key : `${key} ${resource.name}`;
    for (const [attribute, value] of Object.entries(rendered.values)) {
      const description = `${called}: ${returnValues[attribute]?.text ?? attribute}`;
      exports.push({
        owner: resource.logicalName,
        attribute,
        description,
        value,
        where: resource.implied ? undefined : model.project.locateKey(resource.path),
        atRoot: rendered.atRoot?.includes(attribute) ?? false,
      });
    }
  };
  const all = [...model.resources.values()].flatMap((entries) => [...entries.values()]);
  for (const resource of all) if (!resource.implied) add(resource);
  reportLaptopMeaning(model, report);
  const links = linksByFamily(model);
  const needs: NetworkNeed[] = [];
  for (const family of model.families) {
    const connections = connectLinks(family, links.get(family) ?? [], byKey, context);
    const own = renderFamily(family, connections, context);
    const { task, execution } = context.roles(family);
    resources.push(...own.resources, task, execution, context.securityGroup(family));
    resources.push(...familyIngress(family, context));
    resources.push(...familyScalingResources(family, connections, context));
    exports.push(...own.exports);
    needs.push(...own.needs);
  }
  reportClosed(needs, context);
  for (const resource of all) if (resource.implied && context.hasRendered(resource)) add(resource);
  const titles = new Map(model.families.map((family) => [family.name, family.logicalName]));
  return {
    name: model.name,
    description: `${model.project.name}, from its compose file`,
    source: model.project.locateKey(["services"]).file.replace(/^.*[\\/]/, ""),
    resources,
    exports,
    families: model.families.map(({ logicalName, dependsOn }) => ({
      title: logicalName,
      after: dependsOn.flatMap((name) => titles.get(name) ?? []),
    })),
    tags: model.tags,
    locate: (resource) => resource.options.path && model.project.locate(resource.options.path),
  };
}

function linksByFamily({ links }: Model): ReadonlyMap<Family, readonly Link[]> {
  const result = new Map<Family, Link[]>();
  for (const link of links) {
    const known = result.get(link.family);
    if (known) known.push(link);
    else result.set(link.family, [link]);
  }
  return result;
}

/** Every family stands on a VPC and a cluster: where one of them has a problem, reported before, nothing can be rendered. */
function hasFoundations(model: Model, found: FoundResources, modules: readonly Module[]): boolean {
  const foundations = modules.filter(({ kind }) => kind === "network" || kind === "cluster");
  return foundations.every(({ key }) => {
    const resource = model.resources.get(key)?.get(key);
    return resource !== undefined && (resource.lookup === undefined || found.has(foundKey(key, key)));
  });
}

class Rendering implements RenderContext {
  readonly model: Model;
  readonly report: Report;
  readonly #found: FoundResources;
  readonly #modules: ReadonlyMap<string, Module>;
  readonly #rendered = new Map<string, Rendered | undefined>();
  #network: Rendered<Network> | undefined;
  #cluster: Rendered<Cluster> | undefined;
  readonly #securityGroups = new Map<Family, Resource<"AWS::EC2::SecurityGroup">>();
  readonly #roles = new Map<Family, FamilyRoles>();

  constructor(model: Model, found: FoundResources, modules: ReadonlyMap<string, Module>, report: Report) {
    this.model = model;
    this.report = report;
    this.#found = found;
    this.#modules = modules;
  }

  hasRendered({ module, name }: ModelResource): boolean {
    return this.#rendered.has(foundKey(module.key, name));
  }

  rendered(module: string, name: string): Rendered | undefined {
    const key = foundKey(module, name);
    if (this.#rendered.has(key)) return this.#rendered.get(key);
    const resource = this.model.resources.get(module)?.get(name);
    // A resource that asks for itself on the way gets nothing; the model pass has reported the circle.
    this.#rendered.set(key, undefined);
    const found = this.#found.get(key);
    if (!resource || (resource.lookup && found === undefined)) return undefined;
    const rendered = this.#render(resource, found);
    this.#rendered.set(key, rendered);
    return rendered;
  }

  #render(resource: ModelResource, found: unknown): Rendered | undefined {
    const module = this.#modules.get(resource.module.key);
    if (!module) return undefined;
    switch (module.kind) {
      case "attached":
      case "resource":
        return renderResource(module, resource, found, this);
      case "network":
        this.#network = module.render(resource, found, this);
        return this.#network;
      case "cluster":
        this.#cluster = module.render(resource, found, this);
        return this.#cluster;
      default:
        return module.render(resource, found, this);
    }
  }

  resolve<T>(value: T, path: Path, returnValue?: (path: Path) => string | undefined): T {
    return resolveData(value, path, this, returnValue) as T;
  }

  get network(): Network {
    this.#renderKind("network");
    return this.#network?.handles as Network;
  }

  get cluster(): Cluster {
    this.#renderKind("cluster");
    return this.#cluster?.handles as Cluster;
  }

  #renderKind(kind: Module["kind"]): void {
    for (const module of this.#modules.values()) if (module.kind === kind) this.rendered(module.key, module.key);
  }

  securityGroup(family: Family): Resource<"AWS::EC2::SecurityGroup"> {
    const known = this.#securityGroups.get(family) ?? familySecurityGroup(family, this);
    this.#securityGroups.set(family, known);
    return known;
  }

  roles(family: Family): FamilyRoles {
    const known = this.#roles.get(family) ?? familyRoles(family, this);
    this.#roles.set(family, known);
    return known;
  }
}
