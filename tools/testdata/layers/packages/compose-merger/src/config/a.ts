import "../state/a.ts";
