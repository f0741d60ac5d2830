import { a as next } from "../check/a.ts";

export const a: number = next;
