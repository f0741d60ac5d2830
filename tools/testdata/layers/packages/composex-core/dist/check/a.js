import "../write/a.js";
