// The commands that talk to an account, loaded together: see reading.ts.
export { down } from "./down.ts";
export { events } from "./events.ts";
export { logs } from "./logs.ts";
export { outputs } from "./outputs.ts";
export { plan } from "./plan.ts";
export { status } from "./status.ts";
export { up } from "./up.ts";
