import "../network/a.js";
