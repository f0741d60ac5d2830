import "../locate/a.js";
