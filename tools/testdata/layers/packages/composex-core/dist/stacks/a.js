import "../check/a.js";
