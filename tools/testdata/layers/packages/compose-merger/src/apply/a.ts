import "../pipeline.ts";
