export { entriesOf, LOOKUPS_FILE, type LookupEntries, parseLookups } from "./lookup/lookups-file.ts";
export { type Compiled, type CompileOptions, compile } from "./pipeline.ts";
