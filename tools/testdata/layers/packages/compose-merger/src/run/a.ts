import "../pull-request/a.ts";
