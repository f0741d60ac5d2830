import "../check/a.ts";
export type A = string;
