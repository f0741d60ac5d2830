import "node:process";
import "../adapters/disk.js";
