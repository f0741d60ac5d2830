import type { Grammar } from "../shape/index.ts";

export const VARIABLE_NAME: Grammar = { pattern: /^[a-zA-Z0-9_]+$/, wanted: "a name of an environment variable" };
