import "../input/a.js";
