// The commands that compile a project, loaded together: see reading.ts.
export { lookup } from "./lookup.ts";
export { render } from "./render.ts";
export { schema } from "./schema.ts";
export { validate } from "./validate.ts";
