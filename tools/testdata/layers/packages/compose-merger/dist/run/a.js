import "../pull-request/a.js";
