import { createServer, type Server } from "node:http";
import { expect } from "chai";
import { up } from "../../deploy/index.ts";
import type { PortError } from "../../diagnostics/index.ts";
import { SCRIPTED } from "../../testing/scripted-target.ts";
import type { AwsSessionOptions } from "./aws-session.ts";
import { awsTarget } from "./aws-target.ts";

interface Seen {
  /** `AssumeRole`, `DescribeStacks`, or `HEAD /bucket/key`. */
  readonly operation: string;
  readonly form: URLSearchParams;
  /** Access key that signed it. */
  readonly key: string | undefined;
  readonly token: string | undefined;
}

interface Answer {
  readonly status?: number;
  readonly body: string;
}

const HTML = "<html><body><h1>Bad Gateway</h1></body></html>";
const IDENTITY =
  "<GetCallerIdentityResponse><GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>";

/** Role `N` of a chain gives the key `ROLE-N`. */
function assumed(form: URLSearchParams, seconds: number): Answer {
  const name = form.get("RoleArn")?.split("/").pop() ?? "";
  const ends = new Date(Date.now() + seconds * 1000).toISOString();
  const credentials = `<AccessKeyId>ROLE-${name}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>token-${name}</SessionToken><Expiration>${ends}</Expiration>`;
  return {
    body: `<AssumeRoleResponse><AssumeRoleResult><Credentials>${credentials}</Credentials></AssumeRoleResult></AssumeRoleResponse>`,
  };
}

describe("a session with AWS", function () {
  this.timeout(30_000);
  let server: Server;
  let endpoint: string;
  let seen: Seen[];
  /** Undefined: no answer at all. */
  let answer: (request: Seen) => Answer | undefined;

  beforeEach(async () => {
    seen = [];
    answer = () => ({ body: IDENTITY });
    server = createServer((incoming, response) => {
      let text = "";
      incoming.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      incoming.on("end", () => {
        const form = new URLSearchParams(text);
        const path = new URL(incoming.url ?? "/", "http://localhost").pathname;
        const { authorization = "", "x-amz-security-token": token } = incoming.headers;
        const request: Seen = {
          operation: form.get("Action") ?? `${incoming.method} ${path}`,
          form,
          key: /Credential=([^/]+)/.exec(authorization)?.[1],
          token: typeof token === "string" ? token : undefined,
        };
        seen.push(request);
        const found = answer(request);
        if (found) response.writeHead(found.status ?? 200, { "content-type": "text/xml" }).end(found.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    endpoint = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const own = { accessKeyId: "OWN", secretAccessKey: "s" };
  const session = (more: Partial<AwsSessionOptions> = {}) =>
    awsTarget({ region: "eu-west-1", endpoint, credentials: own, maxAttempts: 1, ...more });

  function failure(call: Promise<unknown>): Promise<PortError> {
    return call.then(
      () => {
        throw new Error("it did not fail");
      },
      (error: PortError) => error,
    );
  }

  it("ends a request that gets no answer, and says which", async () => {
    answer = () => undefined;
    const { cloudFormation } = await session({ timeouts: { request: 150, call: 60_000 } });
    const error = await failure(cloudFormation.stack("shop"));
    expect(error.code).to.equal("TimeoutError");
    expect(error.message).to.match(/^cloudformation DescribeStacks: /);
  });

  it("ends all attempts together, however often one may be sent again", async () => {
    answer = () => undefined;
    const { cloudFormation } = await session({ maxAttempts: 100, timeouts: { request: 100, call: 1_000 } });
    const error = await failure(cloudFormation.stack("shop"));
    expect([error.code, error.message]).to.deep.equal(["TimeoutError", "cloudformation DescribeStacks: no answer in 1 seconds"]);
    expect(seen.length).to.be.greaterThan(1);
  });

  it("ends a request in flight with its signal, and a deployment says what is left", async () => {
    const controller = new AbortController();
    answer = ({ operation }) => {
      if (operation !== "DescribeStacks") return { body: operation === "GetCallerIdentity" ? IDENTITY : "" };
      setTimeout(() => controller.abort(), 50);
      return undefined;
    };
    const target = await session({ signal: controller.signal });
    const { bucket: _bucket, ...wanted } = SCRIPTED;
    const outcome = await up(target, wanted, { approve: () => Promise.resolve("yes"), signal: controller.signal });
    expect(outcome).to.deep.include({ kind: "stopped", by: "signal", phase: "checking", left: "nothing was changed" });
  });

  it("ends the pause before the next attempt with its signal", async () => {
    const controller = new AbortController();
    answer = () => ({ status: 503, body: HTML });
    const { cloudFormation } = await session({ signal: controller.signal, maxAttempts: 100 });
    setTimeout(() => controller.abort(), 400);
    const started = performance.now();
    expect((await failure(cloudFormation.stack("shop"))).code).to.equal("INTERRUPTED");
    expect(performance.now() - started).to.be.lessThan(5_000);
  });

  for (const [what, given, code] of [
    ["a page of a proxy", { status: 502, body: HTML }, "HTTP_502"],
    ["a page in place of an answer", { body: HTML }, "ANSWER_UNREADABLE"],
    [
      "an answer that is cut short",
      { body: "<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackNa" },
      "ANSWER_UNREADABLE",
    ],
    ["an empty answer", { body: "" }, "ANSWER_UNREADABLE"],
  ] as const) {
    it(`knows ${what} for what it is, not for a stack that is not there`, async () => {
      answer = () => given;
      const error = await failure((await session()).cloudFormation.stack("shop"));
      expect(error.code).to.equal(code);
      expect(error.message).to.match(/^cloudformation DescribeStacks: the answer with status \d+ is none of AWS, or cut short$/);
    });
  }

  it("takes no page for a template, nor for an account", async () => {
    answer = () => ({ body: HTML });
    const { cloudFormation, caller } = await session();
    expect((await failure(cloudFormation.template("shop"))).code).to.equal("ANSWER_UNREADABLE");
    expect((await failure(caller.account())).code).to.equal("ANSWER_UNREADABLE");
  });

  it("names the request that S3 refused, with its status", async () => {
    answer = () => ({ status: 503, body: "" });
    const error = await failure((await session()).storage.sha256("templates", "a.json", "123456789012"));
    expect([error.code, error.message]).to.deep.equal([
      "HTTP_503",
      "s3 HeadObject templates/a.json: the answer with status 503 is none of AWS, or cut short",
    ]);
  });

  it("signs with temporary credentials", async () => {
    await (await session({ credentials: { ...own, sessionToken: "temporary" } })).caller.account();
    expect(seen.map(({ key, token }) => [key, token])).to.deep.equal([["OWN", "temporary"]]);
  });

  it("assumes a role with all that it asks for, and another role with that one", async () => {
    answer = ({ operation, form }) => (operation === "AssumeRole" ? assumed(form, 3600) : { body: IDENTITY });
    const first = { arn: "arn:aws:iam::111111111111:role/1", externalId: "e", sessionName: "rollout", durationSeconds: 900 };
    const more = { tags: { team: "shop" }, transitiveTags: ["team"], mfa: { serial: "arn:mfa", code: () => Promise.resolve("123456") } };
    const target = await session({ roles: [{ ...first, ...more }, { arn: "arn:aws:iam::222222222222:role/2" }] });
    await Promise.all([target.caller.account(), target.cloudFormation.changeSets("shop").catch(() => undefined)]);
    const [one, two, ...calls] = seen;
    expect(seen.filter(({ operation }) => operation === "AssumeRole")).to.have.length(2);
    expect(one?.key).to.equal("OWN");
    expect(Object.fromEntries(one?.form ?? [])).to.include({
      RoleArn: first.arn,
      ExternalId: "e",
      RoleSessionName: "rollout",
      DurationSeconds: "900",
      "Tags.member.1.Key": "team",
      "Tags.member.1.Value": "shop",
      "TransitiveTagKeys.member.1": "team",
      SerialNumber: "arn:mfa",
      TokenCode: "123456",
    });
    expect([two?.form.get("RoleArn"), two?.key, two?.token]).to.deep.equal(["arn:aws:iam::222222222222:role/2", "ROLE-1", "token-1"]);
    expect(calls.map(({ key, token }) => [key, token])).to.deep.equal([
      ["ROLE-2", "token-2"],
      ["ROLE-2", "token-2"],
    ]);
  });

  it("assumes a role again before its session ends, and not while it lasts", async () => {
    let seconds = 3600;
    answer = ({ operation, form }) => (operation === "AssumeRole" ? assumed(form, seconds) : { body: HTML, status: 400 });
    const calls = async (): Promise<number> => {
      seen = [];
      const { cloudFormation } = await session({ roles: [{ arn: "arn:aws:iam::111111111111:role/1" }] });
      for (let call = 0; call < 3; call += 1) await failure(cloudFormation.stack("shop"));
      return seen.filter(({ operation }) => operation === "AssumeRole").length;
    };
    expect(await calls()).to.equal(1);
    // Within the last minutes of a session the SDK asks for a new one.
    seconds = 60;
    expect(await calls()).to.be.greaterThan(1);
  });

  it("says that a profile is not there, and asks nobody", async () => {
    const target = await awsTarget({ region: "eu-west-1", endpoint, maxAttempts: 1, profile: "nobody-has-this-profile" });
    const error = await failure(target.caller.account());
    expect(error.code).to.equal("NO_CREDENTIALS");
    expect(error.message).to.include("nobody-has-this-profile");
    expect(seen).to.deep.equal([]);
  });
});
