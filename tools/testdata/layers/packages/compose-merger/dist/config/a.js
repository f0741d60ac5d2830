import "../state/a.js";
