import "../modules/a.ts";
