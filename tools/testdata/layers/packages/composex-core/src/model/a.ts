import "../lookup/a.ts";
export const model = 1;
