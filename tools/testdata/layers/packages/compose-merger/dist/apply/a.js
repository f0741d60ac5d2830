import "../stores/a.js";
