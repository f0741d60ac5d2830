import { a as next } from "../validate/a.ts";

export const a: number = next;
