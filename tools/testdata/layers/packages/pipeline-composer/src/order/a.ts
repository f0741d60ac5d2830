import { a as next } from "../write/a.ts";

export const a: number = next;
