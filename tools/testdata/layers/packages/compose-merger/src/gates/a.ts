import "../run/a.ts";
