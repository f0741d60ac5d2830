import "../load/a.ts";
