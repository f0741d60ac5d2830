/** Parser of an option that may stand more than once. */
export function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}
