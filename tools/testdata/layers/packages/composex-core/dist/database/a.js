import "../modules/a.js";
