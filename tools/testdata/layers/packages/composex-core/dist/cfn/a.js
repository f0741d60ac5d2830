import "../load/a.js";
