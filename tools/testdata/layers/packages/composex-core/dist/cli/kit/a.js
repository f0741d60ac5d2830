import "../../model/a.js";
