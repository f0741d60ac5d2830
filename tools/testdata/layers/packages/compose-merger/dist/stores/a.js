import "../gates/a.js";
