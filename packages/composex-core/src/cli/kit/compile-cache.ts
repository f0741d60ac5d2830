import module from "node:module";

/**
 * Keeps the compiled code of what is loaded from now on for the next run, where the running Node can (22.1 and later): compiling is most of a
 * start. Node keeps it in a folder of the user below the one for temporary files; NODE_COMPILE_CACHE names another, and
 * NODE_DISABLE_COMPILE_CACHE=1 keeps nothing.
 */
export function keepCompiledCode(): void {
  (module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
}
