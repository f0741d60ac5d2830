import "../contract/a.ts";
export const load = 1;
