import { logicalId, ParameterValue, type PropertiesOf, Resource, type ResourceOptions } from "composex-core/cfn";

/** A stack that is being put together: resources in the order in which they were added. */
export class StackDraft {
  readonly name: string;
  readonly description: string;
  readonly resources: Resource[] = [];
  readonly outputs = new Map<string, unknown>();

  constructor(name: string, description: string) {
    this.name = name;
    this.description = description;
  }

  add<Type extends string>(logicalId: string, type: Type, properties: PropertiesOf<Type>, options?: ResourceOptions): Resource<Type> {
    const resource = new Resource(this.name, logicalId, type, properties, options);
    this.resources.push(resource);
    return resource;
  }

  output(name: string, value: unknown): void {
    this.outputs.set(name, value);
  }
}

/** Known only once the shared stack exists; bootstrap hands it on. */
export const keyArn = new ParameterValue("KeyArn", "String", "The key of the shared stack.");

/** The key beside it in another region of an environment. */
export function keyArnOf(region: string): ParameterValue {
  return new ParameterValue(`KeyArn${logicalId(region)}`, "String", `The key of the shared stack in ${region}.`);
}

/** Known only to who uploads the tools. A template would otherwise change with every version of ours. */
export const toolsSha256 = new ParameterValue(
  "ToolsSha256",
  "String",
  "SHA-256 of the bundle of the tools, tools/SHA256/tools.mjs in the templates bucket.",
);
