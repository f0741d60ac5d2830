import "node:process";
import "../adapters/disk.ts";
