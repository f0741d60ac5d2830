import "./stores/git/a.js";
