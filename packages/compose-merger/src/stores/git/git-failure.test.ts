import { expect } from "chai";
import { LoopbackServer, type Reply } from "composex-core/testing/loopback-server";
import { exitCodeOf } from "../../cli/exit-code.ts";
import { applyTo, codesOf, imageOf } from "../../testing/run.ts";
import { GitStore } from "./git-store.ts";

/** Real git against a server that answers every request in one way. */
describe("git without access, and without network", function () {
  this.timeout(300_000);
  const CASES: readonly (readonly [string, Reply, string, RegExp])[] = [
    ["asks for a login", { status: 401, headers: { "www-authenticate": 'Basic realm="git"' } }, "PUBLISH_DENIED", /credentials/],
    ["forbids", { status: 403 }, "PUBLISH_DENIED", /credentials/],
    ["knows no such repository", { status: 404 }, "PUBLISH_FAILED", /check the address/],
    ["is overrun", { status: 429 }, "PUBLISH_FAILED", /run again/],
    ["breaks", { status: 500 }, "PUBLISH_FAILED", /run again/],
    ["hangs up", { status: 0, drop: true }, "PUBLISH_FAILED", /run again/],
  ];
  for (const [what, reply, code, hint] of CASES) {
    it(`a server that ${what} is ${code}, and exit code 3 with what to do`, async () => {
      const server = new LoopbackServer(() => reply);
      const store = new GitStore({
        url: `${await server.start()}/shop/compose.git`,
        branch: "main",
        environment: { PATH: process.env["PATH"], HOME: "/nonexistent" },
      });
      try {
        const { result } = await applyTo(store, [imageOf("web", 1)]);
        expect(codesOf(result.errors), JSON.stringify(result.errors)).to.deep.equal([code]);
        expect(JSON.stringify(result.errors)).to.contain("127.0.0.1");
        expect(exitCodeOf(result)).to.equal(3);
        expect(result.errors[0]?.hint).to.match(hint);
        expect(result.commit).to.equal(undefined);
      } finally {
        await store.close();
        await server.stop();
      }
    });
  }
});
