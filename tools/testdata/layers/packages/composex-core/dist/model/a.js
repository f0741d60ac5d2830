import "../lookup/a.js";
export const model = 1;
