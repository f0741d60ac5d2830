import "../run/a.js";
