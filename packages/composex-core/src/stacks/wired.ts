import { AttributeValue, ParameterValue, ReferenceValue, ROOT_STACK, StackValue } from "../cfn/index.ts";

/** Values that another stack may have to hand over. */
export type WiredValue = ReferenceValue | AttributeValue | StackValue | ParameterValue;

export function isWired(value: unknown): value is WiredValue {
  return (
    value instanceof ReferenceValue || value instanceof AttributeValue || value instanceof StackValue || value instanceof ParameterValue
  );
}

/** Name of the output that hands the value out, and of the parameter that takes it: letters and digits only. */
export function wiredName(value: WiredValue): string {
  switch (value.kind) {
    case "reference":
      return `${value.resource.logicalId}Ref`;
    case "attribute":
      return `${value.resource.logicalId}${value.name.replace(/[^A-Za-z0-9]/g, "")}`;
    case "stack-value":
    case "parameter":
      return value.name;
  }
}

/** What the value is, for the people who read the templates. */
export function wiredText(value: WiredValue): string {
  switch (value.kind) {
    case "reference":
      return `${value.resource.logicalId} of ${stackText(value.resource.stack)}`;
    case "attribute":
      return `${value.name} of ${value.resource.logicalId} of ${stackText(value.resource.stack)}`;
    case "stack-value":
      return `${value.name} of ${stackText(value.stack)}`;
    case "parameter":
      return value.description;
  }
}

function stackText(title: string): string {
  return title === ROOT_STACK ? "the root stack" : `the stack ${title}`;
}

/** A list, which crosses a stack's border as one string. */
export function isList(value: WiredValue): boolean {
  return (
    (value instanceof StackValue || value instanceof ParameterValue) &&
    (value.type.startsWith("List<") || value.type === "CommaDelimitedList")
  );
}
