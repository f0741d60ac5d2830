import "../plan/a.js";
