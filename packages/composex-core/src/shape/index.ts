export { duration, parseSeconds } from "./duration.ts";
export { isRecord } from "./is-record.ts";
export { type JsonSchema, toJsonSchema } from "./json-schema.ts";
export { Place, type Places, type ReadContext } from "./place.ts";
export { isRead, isWritten, placeOf, read } from "./read.ts";
export {
  type AnyShape,
  any,
  anyList,
  anyMap,
  either,
  flag,
  type Grammar,
  integer,
  type Keys,
  later,
  list,
  map,
  number,
  oneOf,
  record,
  Shape,
  spelled,
  text,
  type ValueOf,
  type ValuesOf,
} from "./shape.ts";
export { valueAt } from "./value-at.ts";
