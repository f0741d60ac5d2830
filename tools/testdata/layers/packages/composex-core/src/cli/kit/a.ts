import "../../model/a.ts";
