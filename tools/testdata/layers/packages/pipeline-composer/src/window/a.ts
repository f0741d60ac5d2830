import "../model/a.ts";
