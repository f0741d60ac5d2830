import { expect } from "chai";
import { isPortError } from "composex-core/diagnostics";
import { LoopbackServer, type Reply } from "composex-core/testing/loopback-server";
import { GitStore } from "../stores/git/git-store.ts";
import type { PullRequests } from "../stores/store.ts";
import { gitHostPullRequests } from "./git-host.ts";

interface Open {
  readonly number: number;
  readonly branch: string;
  readonly target: string;
  open: boolean;
}

/**
 * The pull requests of one repository as GitHub and GitLab serve them: a list is cut into pages, a second request for one branch is refused,
 * and a wrong token is 401.
 */
class FakeHost {
  readonly requests: Open[] = [];
  /** `METHOD path`, in order. */
  readonly calls: string[] = [];
  /** Answers in place of the real ones, first come first served. */
  readonly failures: Reply[] = [];
  readonly #server = new LoopbackServer((request, body) => {
    const url = new URL(request.url ?? "", "http://host");
    this.calls.push(`${request.method} ${url.pathname}`);
    const failure = this.failures.shift();
    if (failure) return failure;
    if (request.headers.authorization !== "Bearer good-token" && request.headers["private-token"] !== "good-token") return { status: 401 };
    const input = JSON.parse(body.toString() || "{}") as Readonly<Record<string, string>>;
    if (request.method === "GET") return this.#list(url.searchParams);
    if (request.method === "POST") return this.#create(input["head"] ?? input["source_branch"], input["base"] ?? input["target_branch"]);
    return this.#close(Number(url.pathname.split("/").at(-1)), input);
  });

  start(): Promise<string> {
    return this.#server.start();
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  #list(query: URLSearchParams): Reply {
    const target = query.get("base") ?? query.get("target_branch");
    const size = Number(query.get("per_page"));
    const page = Number(query.get("page"));
    const open = this.requests.filter((request) => request.open && request.target === target);
    return reply(open.slice((page - 1) * size, page * size).map(shown));
  }

  #create(branch = "", target = ""): Reply {
    if (this.requests.some((request) => request.open && request.branch === branch)) return { status: 422 };
    const request = { number: this.requests.length + 1, branch, target, open: true };
    this.requests.push(request);
    return reply(shown(request));
  }

  #close(number: number, input: Readonly<Record<string, string>>): Reply {
    const request = this.requests.find((one) => one.number === number);
    if (!request) return { status: 404 };
    if (input["state"] !== "closed" && input["state_event"] !== "close") return { status: 422 };
    request.open = false;
    return reply(shown(request));
  }
}

/** Both hosts' names for the same facts. */
function shown({ number, branch }: Open): object {
  const page = `https://host/pull/${number}`;
  return { number, html_url: page, head: { ref: branch }, iid: number, web_url: page, source_branch: branch };
}

function reply(value: unknown): Reply {
  return { status: 200, body: JSON.stringify(value), headers: { "content-type": "application/json" } };
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (isPortError(error)) return error.code;
    throw error;
  }
  return "none";
}

for (const [host, variables] of [
  ["GitHub", { url: "GITHUB_API_URL", token: "GITHUB_TOKEN", root: "/repos/shop/compose/pulls" }],
  ["GitLab", { url: "CI_API_V4_URL", token: "GITLAB_TOKEN", root: "/projects/shop%2Fcompose/merge_requests" }],
] as const) {
  describe(`pull requests on ${host}`, () => {
    let fake: FakeHost;
    let endpoint: string;
    const open = (token = "good-token", url = "git@host.example:shop/compose.git"): PullRequests =>
      gitHostPullRequests(new GitStore({ url, branch: "main", environment: {} }), url, {
        [variables.url]: endpoint,
        [variables.token]: token,
      });
    beforeEach(async () => {
      fake = new FakeHost();
      endpoint = await fake.start();
    });
    afterEach(() => fake.stop());
    const wanted = { branch: "compose-merger/main/ab", title: "web: 1 → 2", body: "text" };

    it("opens one request for a branch and target, and finds it again", async () => {
      const first = await open().ensure(wanted);
      expect(first).to.deep.equal({ id: "1", url: "https://host/pull/1" });
      expect(await open().ensure(wanted)).to.deep.equal(first);
      expect(fake.requests).to.deep.equal([{ number: 1, branch: wanted.branch, target: "main", open: true }]);
      expect(new Set(fake.calls)).to.deep.equal(new Set([`GET ${variables.root}`, `POST ${variables.root}`]));
    });

    it("reads every page, lists by prefix, and closes only the branches named", async () => {
      for (let number = 1; number <= 230; number++)
        fake.requests.push({
          number,
          branch: number > 228 ? `compose-merger/main/${number}` : `feature-${number}`,
          target: "main",
          open: true,
        });
      fake.requests.push({ number: 231, branch: "compose-merger/main/other-target", target: "prod", open: true });
      expect(await open().list("compose-merger/main/")).to.deep.equal(["compose-merger/main/229", "compose-merger/main/230"]);
      expect(await open().close(["compose-merger/main/229"])).to.deep.equal(["229"]);
      expect(fake.requests.filter((request) => !request.open).map(({ number }) => number)).to.deep.equal([229]);
    });

    it("tells a wrong token, a limit, a refusal and a broken host apart", async () => {
      expect(await codeOf(open("wrong-token").list(""))).to.equal("DENIED");
      for (const [status, code] of [
        [403, "DENIED"],
        [429, "THROTTLED"],
        [422, "REJECTED"],
        [500, "NETWORK"],
      ] as const) {
        fake.failures.push({ status });
        expect(await codeOf(open().list("")), String(status)).to.equal(code);
      }
      fake.failures.push({ status: 0, drop: true });
      expect(await codeOf(open().list(""))).to.equal("NETWORK");
    });

    it("needs a token, and an address that names a host", async () => {
      const url = "https://host.example/shop/compose";
      const store = new GitStore({ url, branch: "main", environment: {} });
      expect(await codeOf(gitHostPullRequests(store, url, {}).list(""))).to.equal("DENIED");
      expect(await codeOf(open("good-token", "file:///srv/compose.git").list(""))).to.equal("UNSUPPORTED");
      expect(fake.calls).to.deep.equal([]);
    });
  });
}
