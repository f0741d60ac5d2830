/** Source: StackName of CreateStack: letters, digits and hyphens, a letter first, 128 at most. */
const STACK_NAME = /^[A-Za-z][A-Za-z0-9-]{0,127}$/;

/**
 * Why a text is no name of a stack, in one sentence. Asked before any call: CloudFormation may take an empty name for "all stacks", and the
 * first of them is not the one that is meant.
 */
export function stackNameProblem(name: string): string | undefined {
  if (STACK_NAME.test(name)) return undefined;
  const shown = name === "" ? "an empty text" : `"${name}"`;
  return `${shown} is no name of a stack: it begins with a letter and has letters, digits and hyphens, 128 at most`;
}
