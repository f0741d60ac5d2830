import "../network/a.ts";
