import "node:fs";
import "node:process";
import "../adapters/disk.js";
import "../cli/bin.js";
import "../testing/fake.js";
