import { expect } from "chai";
import { redactor } from "./redact.ts";

describe("redactor", () => {
  const redact = redactor({
    AWS_ACCESS_KEY_ID: "123456789012",
    AWS_SECRET_ACCESS_KEY: "abcdefgh/ijkl",
    GITHUB_TOKEN: "abcdefgh",
    SHORT_TOKEN: "abc",
    HOME: "/home/ada-long-name",
  });

  it("blanks the values of variables that are secret by their name, the longest first", () => {
    expect(redact("with abcdefgh/ijkl and abcdefgh")).to.equal("with *** and ***");
  });

  it("leaves alone what is no secret: other variables, ids of keys, values too short to be told from words", () => {
    const text = "/home/ada-long-name abc 123456789012";
    expect(redact(text)).to.equal(text);
  });

  it("blanks what looks like a secret: user and password of an address, signatures of presigned ones", () => {
    expect(redact("https://me:pw@host/x https://b.s3.amazonaws.com/k?X-Amz-Signature=0a1b&X=1")).to.equal(
      "https://***@host/x https://b.s3.amazonaws.com/k?X-Amz-Signature=***&X=1",
    );
  });
});
