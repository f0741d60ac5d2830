export const last = 1;
