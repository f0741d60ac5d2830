import "../model/a.js";
