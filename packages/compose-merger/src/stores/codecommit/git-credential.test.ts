import { expect } from "chai";
import { gitCredential } from "./git-credential.ts";

const KEYS = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", sessionToken: "token/+=" };
const request = (host: string): string => `protocol=https\nhost=${host}\npath=v1/repos/compose\n\n`;

describe("git-credential", () => {
  it("signs the path for CodeCommit hosts, with the session token in the user name", async () => {
    const answer = await gitCredential(
      request("git-codecommit.eu-west-1.amazonaws.com"),
      () => Promise.resolve(KEYS),
      Date.UTC(2026, 0, 2, 3, 4, 5),
    );
    expect(answer).to.match(/^username=AKIDEXAMPLE%token\/\+=\npassword=20260102T030405Z[0-9a-f]{64}\n$/);
    const other = await gitCredential(
      request("git-codecommit.eu-west-1.amazonaws.com").replace("compose", "other"),
      () => Promise.resolve(KEYS),
      Date.UTC(2026, 0, 2, 3, 4, 5),
    );
    expect(other).not.to.equal(answer);
  });

  it("gives nothing to any other host, and does not even ask for keys", async () => {
    const refuse = () => Promise.reject(new Error("asked"));
    for (const host of [
      "github.com",
      "git-codecommit.eu-west-1.amazonaws.com.evil.example",
      "evil.example/git-codecommit.eu-west-1.amazonaws.com",
    ])
      expect(await gitCredential(request(host), refuse, 0)).to.equal(undefined);
  });
});
