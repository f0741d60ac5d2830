import type { A } from "../../stacks/a.ts";
export type B = A;
