import module from "node:module";
import { setFlagsFromString } from "node:v8";

/** Bytes of code that a function runs before it is optimized; 67,584 by itself. */
const PATIENCE = 540_000;

/**
 * Readies a process for one run that ends within seconds.
 *
 * The compiled code of what is loaded from now on is kept for the next run, where the running Node can (22.1 and later): compiling is most of
 * a start. Node keeps it in a folder of the user below the one for temporary files; NODE_COMPILE_CACHE names another, and
 * NODE_DISABLE_COMPILE_CACHE=1 keeps nothing.
 *
 * Node 20 optimizes code while it runs, on other processors, and a run ends before most of that pays: of a large render it is two fifths
 * of the processor time. It waits longer here. Later ones compile in other steps, and are left as they are.
 */
export function compileOnce(): void {
  (module as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();
  if (process.versions.node.startsWith("20.")) setFlagsFromString(`--interrupt-budget=${PATIENCE}`);
}
