import { a as next } from "../pipeline.ts";

export const a: number = next;
