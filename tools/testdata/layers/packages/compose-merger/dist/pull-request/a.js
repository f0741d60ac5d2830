import "../operations/a.js";
