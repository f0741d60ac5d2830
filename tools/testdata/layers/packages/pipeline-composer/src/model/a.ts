import { a as next } from "../render/a.ts";

export const a: number = next;
