import { PortError } from "composex-core/diagnostics";
import type { GitStore } from "../stores/git/git-store.ts";
import type { PullRequests } from "../stores/store.ts";

interface HostApi {
  list(): Promise<readonly { id: string; branch: string; url?: string }[]>;
  create(branch: string, title: string, body: string): Promise<{ id: string; url?: string }>;
  close(id: string): Promise<void>;
}

/** Pull requests on GitHub and GitLab by their REST APIs; the token comes from the environment (GITHUB_TOKEN, GITLAB_TOKEN). */
export function gitHostPullRequests(store: GitStore, url: string, environment: Readonly<Record<string, string | undefined>>): PullRequests {
  const api = (): HostApi => {
    const parsed = /^(?:https:\/\/|ssh:\/\/(?:[^@/]+@)?|[^@/]+@)([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/.exec(url);
    if (!parsed) throw new PortError("UNSUPPORTED", "pull requests need a repository on GitHub, GitLab or CodeCommit");
    const [, host = "", path = ""] = parsed;
    const gitlab = environment["GITLAB_TOKEN"];
    const github = environment["GITHUB_TOKEN"];
    if (gitlab !== undefined && (host.includes("gitlab") || github === undefined))
      return gitLab(environment["CI_API_V4_URL"] ?? `https://${host}/api/v4`, path, store.branch, gitlab);
    if (github === undefined) throw new PortError("DENIED", "pull requests need GITHUB_TOKEN or GITLAB_TOKEN in the environment");
    const base = environment["GITHUB_API_URL"] ?? (host === "github.com" ? "https://api.github.com" : `https://${host}/api/v3`);
    return gitHub(base, path, store.branch, github);
  };
  return {
    openBranch: (name, tip) => store.createBranch(name, tip),
    onBranch: (name) => store.on(name),
    ensure: async ({ branch, title, body }) => {
      const host = api();
      const { id, url: page } =
        (await host.list()).find((request) => request.branch === branch) ?? (await host.create(branch, title, body));
      return { id, ...(page !== undefined && { url: page }) };
    },
    close: async (branches) => {
      const host = api();
      const closed: string[] = [];
      for (const { id, branch } of await host.list()) {
        if (!branches.includes(branch)) continue;
        await host.close(id);
        closed.push(id);
      }
      return closed;
    },
    list: async (prefix) => (await api().list()).map(({ branch }) => branch).filter((branch) => branch.startsWith(prefix)),
  };
}

function gitHub(base: string, path: string, target: string, token: string): HostApi {
  const headers = { authorization: `Bearer ${token}`, accept: "application/vnd.github+json" };
  const root = `${base}/repos/${path}/pulls`;
  interface Pull {
    readonly number: number;
    readonly html_url: string;
    readonly head: { readonly ref: string };
  }
  return {
    list: async () =>
      (await pages<Pull>(`${root}?state=open&per_page=100&base=${encodeURIComponent(target)}`, headers)).map(
        ({ number, html_url, head }) => ({ id: String(number), url: html_url, branch: head.ref }),
      ),
    create: async (branch, title, body) => {
      const { number, html_url } = (await call(root, headers, "POST", { title, body, head: branch, base: target })) as Pull;
      return { id: String(number), url: html_url };
    },
    close: async (id) => {
      await call(`${root}/${id}`, headers, "PATCH", { state: "closed" });
    },
  };
}

function gitLab(base: string, path: string, target: string, token: string): HostApi {
  const headers = { "private-token": token };
  const root = `${base}/projects/${encodeURIComponent(path)}/merge_requests`;
  interface Merge {
    readonly iid: number;
    readonly web_url: string;
    readonly source_branch: string;
  }
  return {
    list: async () =>
      (await pages<Merge>(`${root}?state=opened&per_page=100&target_branch=${encodeURIComponent(target)}`, headers)).map(
        ({ iid, web_url, source_branch }) => ({ id: String(iid), url: web_url, branch: source_branch }),
      ),
    create: async (branch, title, body) => {
      const { iid, web_url } = (await call(root, headers, "POST", {
        title,
        description: body,
        source_branch: branch,
        target_branch: target,
      })) as Merge;
      return { id: String(iid), url: web_url };
    },
    close: async (id) => {
      await call(`${root}/${id}`, headers, "PUT", { state_event: "close" });
    },
  };
}

async function pages<T>(first: string, headers: Readonly<Record<string, string>>): Promise<readonly T[]> {
  const found: T[] = [];
  for (let page = 1; ; page++) {
    const part = (await call(`${first}&page=${page}`, headers, "GET")) as readonly T[];
    found.push(...part);
    if (part.length < 100) return found;
  }
}

async function call(url: string, headers: Readonly<Record<string, string>>, method: string, body?: unknown): Promise<unknown> {
  let reply: Response;
  try {
    reply = await fetch(url, {
      method,
      headers: { ...headers, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  } catch (error) {
    throw new PortError("NETWORK", `${new URL(url).host} cannot be reached`, error);
  }
  if (reply.ok) return reply.json();
  const code =
    reply.status === 401 || reply.status === 403
      ? "DENIED"
      : reply.status === 429
        ? "THROTTLED"
        : reply.status < 500
          ? "REJECTED"
          : "NETWORK";
  throw new PortError(code, `${new URL(url).host} answered ${reply.status} to ${method} ${new URL(url).pathname}`);
}
