import type { Property, PropertyType, Resource, ResourceProperties, SpecDatabase, TypeDefinition } from "@aws-cdk/service-spec-types";
import type { AttributeKind, PropertySpec, PropertySpecs, ResourceSpec, Shape } from "../../src/cfn/spec/resource-spec.ts";
import { EC2_TYPES, SERVICES } from "./scope.ts";

/** The database, reduced to the types in scope; sorted, so that a new release of the database gives a readable difference. */
export function cut(db: SpecDatabase): ReadonlyMap<string, ResourceSpec> {
  const resources = SERVICES.flatMap((service) =>
    db
      .follow("hasResource", db.lookup("service", "cloudFormationNamespace", "equals", `AWS::${service}`).only())
      .map(({ entity }) => entity),
  );
  for (const name of EC2_TYPES) resources.push(db.lookup("resource", "cloudFormationType", "equals", `AWS::EC2::${name}`).only());
  const specs = resources.map((resource): [string, ResourceSpec] => [resource.cloudFormationType, resourceSpec(db, resource)]);
  return new Map(specs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function resourceSpec(db: SpecDatabase, resource: Resource): ResourceSpec {
  const used = new Map<string, TypeDefinition>();
  const properties = propertySpecs(db, resource.properties, used);
  const definitions = new Map<string, PropertySpecs>();
  // A definition may name others, and itself: the loop also visits the names that its own body adds.
  for (const [name, definition] of used) definitions.set(name, propertySpecs(db, definition.properties, used));
  const tags = resource.tagInformation;
  return {
    properties,
    ...(definitions.size > 0 && { definitions: sorted(Object.fromEntries(definitions)) }),
    attributes: sorted(Object.fromEntries(Object.entries(resource.attributes).map(([name, { type }]) => [name, attributeKind(type)]))),
    ...(tags && { tags: { property: tags.tagPropertyName, shape: tags.variant === "standard" ? "list" : tags.variant } }),
    ...(resource.primaryIdentifier && { identifier: resource.primaryIdentifier }),
    ...(resource.cfnRefIdentifier && { ref: resource.cfnRefIdentifier }),
    ...(resource.arnTemplate && { arn: resource.arnTemplate }),
  };
}

function propertySpecs(db: SpecDatabase, properties: ResourceProperties, used: Map<string, TypeDefinition>): PropertySpecs {
  return sorted(Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, propertySpec(db, property, used)])));
}

function propertySpec(db: SpecDatabase, property: Property, used: Map<string, TypeDefinition>): PropertySpec {
  const { required, causesReplacement } = property;
  return {
    is: shape(db, property.type, used),
    ...(required && { required }),
    ...((causesReplacement === "yes" || causesReplacement === "maybe") && { replaces: causesReplacement }),
  };
}

function shape(db: SpecDatabase, type: PropertyType, used: Map<string, TypeDefinition>): Shape {
  switch (type.type) {
    case "string":
      return type.allowedValues && type.allowedValues.length > 0 ? { enum: type.allowedValues } : "string";
    case "integer":
      return type.allowedValues && type.allowedValues.length > 0 ? { enum: type.allowedValues.map(String) } : "integer";
    case "number":
    case "boolean":
    case "json":
    case "tag":
      return type.type;
    case "date-time":
      return "string";
    case "null":
      return "json";
    case "array":
      return { list: shape(db, type.element, used) };
    case "map":
      return { map: shape(db, type.element, used) };
    case "union":
      return union(type.types.map((one) => shape(db, one, used)));
    case "ref": {
      const definition = db.get("typeDefinition", type.reference.$ref);
      const known = used.get(definition.name);
      if (known && known.$id !== definition.$id) throw new Error(`two property types of one resource are called ${definition.name}`);
      used.set(definition.name, definition);
      return { object: definition.name };
    }
  }
}

/** `json` stands for any value already, so `json | string` says no more than `json`. */
function union(shapes: readonly Shape[]): Shape {
  return shapes.includes("json") ? "json" : { oneOf: shapes };
}

function attributeKind(type: PropertyType): AttributeKind {
  switch (type.type) {
    case "string":
    case "integer":
    case "number":
    case "boolean":
      return type.type;
    case "date-time":
      return "string";
    case "array":
      return "list";
    case "map":
    case "json":
      return "map";
    default:
      return "object";
  }
}

function sorted<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
