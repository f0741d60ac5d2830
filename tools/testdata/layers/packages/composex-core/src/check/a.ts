import "../write/a.ts";
