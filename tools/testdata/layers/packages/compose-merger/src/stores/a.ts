import "../gates/a.ts";
