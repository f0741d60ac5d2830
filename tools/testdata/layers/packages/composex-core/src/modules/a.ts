import "../schema/a.ts";
