import "../model/a.js";
export const load = 1;
