import "../apply/a.ts";
