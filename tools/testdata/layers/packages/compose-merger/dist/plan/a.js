import "../apply/a.js";
