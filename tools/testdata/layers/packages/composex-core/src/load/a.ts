import "../model/a.ts";
export const load = 1;
