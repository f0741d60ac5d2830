import { expect } from "chai";
import { parseByteSize } from "./byte-size.ts";

describe("parseByteSize", () => {
  const sizes: readonly (readonly [string, string | undefined])[] = [
    ["1024", "1024"],
    ["10b", "10"],
    ["64k", "65536"],
    ["64KB", "65536"],
    ["64 mb", "67108864"],
    ["1GiB", "1073741824"],
    ["1.5g", "1610612736"],
    ["2T", "2199023255552"],
    ["-1", "-1"],
    ["0", "0"],
    ["", undefined],
    ["m", undefined],
    ["12 parsecs", undefined],
    ["1e3", undefined],
    ["1mm", undefined],
    ["1 0", undefined],
    ["9999999p", undefined],
  ];
  for (const [text, bytes] of sizes) it(`reads ${JSON.stringify(text)} as ${bytes}`, () => expect(parseByteSize(text)).to.equal(bytes));
});
