import { FIXED_FILES } from "../generated/fixed-files.ts";

/** A file of templates/ or buildspecs/, as it stands at the top of the repository. */
export function fixedFile(path: string): string {
  const text = FIXED_FILES[path];
  if (text === undefined) throw new Error(`there is no ${path}`);
  return text;
}
