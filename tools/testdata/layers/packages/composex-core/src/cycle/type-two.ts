import type { One } from "./type-one.ts";
export type Two = One[];
