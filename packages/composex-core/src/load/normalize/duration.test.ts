import { expect } from "chai";
import { parseDuration } from "./duration.ts";

describe("parseDuration", () => {
  const spans: readonly (readonly [string, string | undefined])[] = [
    ["90s", "1m30s"],
    ["1m30s", "1m30s"],
    ["2h", "2h0m0s"],
    ["1.5h", "1h30m0s"],
    ["500ms", "500ms"],
    ["1500ms", "1.5s"],
    ["250us", "250µs"],
    ["250µs", "250µs"],
    ["10ns", "10ns"],
    ["0", "0s"],
    ["0s", "0s"],
    ["1d", "24h0m0s"],
    ["1w2d3h", "219h0m0s"],
    ["-5s", "-5s"],
    ["59.1s", "59.1s"],
    [".5s", "500ms"],
    ["", undefined],
    ["30", undefined],
    ["s", undefined],
    ["1x", undefined],
    ["1m 30s", undefined],
    ["1s-", undefined],
    ["999999999h", undefined],
  ];
  for (const [text, span] of spans) it(`reads ${JSON.stringify(text)} as ${span}`, () => expect(parseDuration(text)).to.equal(span));
});
