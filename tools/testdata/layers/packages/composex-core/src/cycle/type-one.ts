import type { Two } from "./type-two.ts";
export type One = Two | 1;
