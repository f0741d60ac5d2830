import "../config/a.js";
