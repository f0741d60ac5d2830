import "../stores/a.ts";
