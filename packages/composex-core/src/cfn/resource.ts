import type { AnyResource, ResourceOptions } from "./any-resource.ts";
import type { ResourceAttributes, ResourceProperties } from "./spec/generated/types.ts";
import { AttributeValue } from "./value.ts";

/** Properties as the published schema has them; anything for a type that we do not emit ourselves. */
export type PropertiesOf<Type extends string> = Type extends keyof ResourceProperties ? ResourceProperties[Type] : object;

/** Attributes that `Fn::GetAtt` gives, as the published schema has them. */
export type AttributeOf<Type extends string> = Type extends keyof ResourceAttributes ? ResourceAttributes[Type] : string;

/** A CloudFormation resource before it has a place in a template. Its identity is the object: values refer to it wherever it lands. */
export class Resource<Type extends string = string> implements AnyResource {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: Type;
  readonly properties: PropertiesOf<Type>;
  readonly options: ResourceOptions;

  constructor(stack: string, logicalId: string, type: Type, properties: PropertiesOf<Type>, options: ResourceOptions = {}) {
    this.stack = stack;
    this.logicalId = logicalId;
    this.type = type;
    this.properties = properties;
    this.options = options;
  }
}

/** `Fn::GetAtt` of a resource of a known type. */
export function attribute<Type extends string>(resource: Resource<Type>, name: AttributeOf<Type>): AttributeValue {
  return new AttributeValue(resource, name);
}
