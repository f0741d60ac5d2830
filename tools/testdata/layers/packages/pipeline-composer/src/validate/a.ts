import { a as next } from "../model/a.ts";

export const a: number = next;
