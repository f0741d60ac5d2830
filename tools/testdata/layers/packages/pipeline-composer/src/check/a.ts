import { a as next } from "../order/a.ts";

export const a: number = next;
