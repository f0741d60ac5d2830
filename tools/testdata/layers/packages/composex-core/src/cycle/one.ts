import "./two.ts";
import "./missing.ts";
