import "../input/a.ts";
