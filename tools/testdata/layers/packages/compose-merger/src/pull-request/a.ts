import "../operations/a.ts";
