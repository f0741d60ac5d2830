import "node:fs";
import "node:process";
import "../adapters/disk.ts";
import "../cli/bin.ts";
import "../testing/fake.ts";
