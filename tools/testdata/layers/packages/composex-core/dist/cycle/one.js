import "./two.js";
import "./missing.js";
