import "../../check/a.js";
