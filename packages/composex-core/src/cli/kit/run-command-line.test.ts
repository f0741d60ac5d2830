import { readFileSync } from "node:fs";
import { expect } from "chai";
import { PortError } from "../../diagnostics/index.ts";
import { testIo } from "../../testing/test-io.ts";
import { commandText, rootCommand } from "./commands.ts";
import { EXIT } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { type CommandLine, runCommandLine } from "./run-command-line.ts";

const SECRET = "hunter2-hunter2";
const environment = { DB_PASSWORD: SECRET };

/** A tool with one command, `do`, two levels deep as `do this`. */
function tool(work: (io: Io) => void, more: Partial<CommandLine> = {}): CommandLine {
  return {
    name: "tool",
    program: (io, finish) => {
      const root = rootCommand("tool", "Shows what all tools do.", new URL("../program.js", import.meta.url).href);
      root
        .command("do")
        .command("this")
        .option("--all", "all of it")
        .action(() => {
          work(io);
          finish(EXIT.changes);
        });
      return root;
    },
    ...more,
  };
}

async function run(
  line: CommandLine,
  argv = ["do", "this"],
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const io = testIo({ environment });
  const code = await runCommandLine(line, argv, io);
  return { code, ...io.printed };
}

describe("a command line of ours", () => {
  it("ends with the code of the command that ran", async () => {
    expect(await run(tool((io) => io.stdout("done\n")))).to.deep.equal({ code: EXIT.changes, out: "done\n", err: "" });
  });

  it("tells a failure outside by its code, with the remedy that the tool or all of them know", async () => {
    const failing = (code: string) => () => {
      throw new PortError(code, "it failed");
    };
    const known = await run(tool(failing("NO_CREDENTIALS")));
    expect(known.code).to.equal(EXIT.outside);
    expect(known.err).to.equal("error NO_CREDENTIALS it failed\n  hint: log in first: aws sso login, or set AWS_PROFILE\n");
    const own = await run(tool(failing("NO_CREDENTIALS"), { remedies: { NO_CREDENTIALS: "ask Ada" } }));
    expect(own.err).to.equal("error NO_CREDENTIALS it failed\n  hint: ask Ada\n");
    expect((await run(tool(failing("OWN"), { exits: { OWN: EXIT.stale } }))).code).to.equal(EXIT.stale);
  });

  it("calls a bug a bug, with its trace", async () => {
    const { code, err } = await run(
      tool(() => {
        throw new TypeError("no such thing");
      }),
    );
    expect(code).to.equal(EXIT.bug);
    expect(err).to.include("TypeError: no such thing").and.include("run-command-line.test").and.include("a bug in tool");
  });

  it("takes secrets out of messages, and out of its output where that is its own text", async () => {
    const saying = (io: Io): void => {
      io.stdout(`out ${SECRET}\n`);
      io.stderr(`err ${SECRET}\n`);
    };
    expect(await run(tool(saying))).to.include({ out: `out ${SECRET}\n`, err: "err ***\n" });
    expect(await run(tool(saying, { redactsOutput: true }))).to.include({ out: "out ***\n", err: "err ***\n" });
    const leaking = await run(
      tool(() => {
        throw new Error(`cannot reach https://me:${SECRET}@host/`);
      }),
    );
    expect(leaking.err).not.to.include(SECRET);
  });

  it("prints through its io alone, however deep the command, and says what was meant", async () => {
    const wrong = await run(
      tool(() => undefined),
      ["do", "this", "--al"],
    );
    expect(wrong.code).to.equal(EXIT.usage);
    expect(wrong.err).to.include("--al").and.include("--all?");
    const help = await run(
      tool(() => undefined),
      ["do", "this", "--help"],
    );
    expect(help.code).to.equal(EXIT.done);
    expect(help.out).to.include("all of it");
  });

  it("has the version of its package", async () => {
    const manifest = new URL("../../../package.json", import.meta.url);
    const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { readonly version: string };
    expect(
      await run(
        tool(() => undefined),
        ["--version"],
      ),
    ).to.deep.equal({ code: EXIT.done, out: `${version}\n`, err: "" });
  });

  it("is shown as a shell takes it", () => {
    expect(commandText("tool", ["up", "--name", "it's", "a=b/c:d"])).to.equal(`tool up --name 'it'"'"'s' a=b/c:d`);
  });

  it("takes a word that no command takes for a mistyped command, or a file", async () => {
    const files: CommandLine = {
      name: "tool",
      program: (_, finish) => {
        const root = rootCommand("tool", "Shows what all tools do.", new URL("../program.js", import.meta.url).href);
        root
          .command("render")
          .option("-f, --file <file>", "a file")
          .action(() => finish(EXIT.done));
        return root.action(() => finish(EXIT.usage));
      },
    };
    expect(await run(files, ["rendr"])).to.deep.include({
      code: EXIT.usage,
      err: 'error: there is no command "rendr": did you mean "render"?\n',
    });
    expect((await run(files, ["render", "compose.yaml"])).err).to.match(/too many arguments[^]*write -f compose\.yaml/);
  });
});
