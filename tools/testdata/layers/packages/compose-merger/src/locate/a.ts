import "../plan/a.ts";
