/** Found resources by `foundKey`, as each module's `find` returned them. */
export type FoundResources = ReadonlyMap<string, unknown>;

export function foundKey(module: string, name: string): string {
  return `${module}/${name}`;
}
