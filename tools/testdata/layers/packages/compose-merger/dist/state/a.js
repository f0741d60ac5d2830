import "../resolve/a.js";
