import "../locate/a.ts";
