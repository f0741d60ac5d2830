import "../contract/a.js";
export const load = 1;
