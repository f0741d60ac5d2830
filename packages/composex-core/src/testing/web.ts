import { type Compiled, compiled, type Surroundings } from "./compiled.ts";

/** A project with one service, `web`, of the lines of its keys, and what else the file says. */
export function web(keys: string, rest = "", surroundings: Surroundings = {}): Compiled {
  return compiled(`services:\n  web:\n    image: nginx:1\n${keys.replace(/^(?=.)/gm, "    ")}\n${rest}`, surroundings);
}
