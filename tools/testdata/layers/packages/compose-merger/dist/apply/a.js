import "../pipeline.js";
