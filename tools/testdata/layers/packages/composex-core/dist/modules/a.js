import "../schema/a.js";
