import "./stores/git/a.ts";
