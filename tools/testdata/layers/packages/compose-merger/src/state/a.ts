import "../resolve/a.ts";
