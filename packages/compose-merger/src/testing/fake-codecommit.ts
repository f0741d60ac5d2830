import { createHash } from "node:crypto";
import { jsonError, jsonReply, LoopbackServer, type Reply } from "composex-core/testing/loopback-server";

interface File {
  readonly content: string;
  readonly mode: string;
}

interface FakeCommit {
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string; readonly date: string };
  readonly files: ReadonlyMap<string, File>;
}

interface FakePullRequest {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  status: "OPEN" | "CLOSED";
}

type Input = Readonly<Record<string, never>> & Record<string, unknown>;

/** CodeCommit with its conditional semantics; see README.md. */
export class FakeCodeCommit {
  readonly commits = new Map<string, FakeCommit>();
  readonly branches = new Map<string, string>();
  readonly pullRequests: FakePullRequest[] = [];
  readonly calls: string[] = [];
  /** Runs before a commit is compared with the tip. */
  beforeCommit: (() => void) | undefined;
  readonly #tokens = new Map<string, FakePullRequest>();
  readonly #failures: { readonly operation: string; readonly how: "throttle" | "drop" | "deny" }[] = [];
  readonly #server: LoopbackServer;

  constructor(files: Readonly<Record<string, string>>) {
    this.#server = new LoopbackServer((request, body) =>
      this.#answer(String(request.headers["x-amz-target"]).split(".").at(-1) ?? "", JSON.parse(body.toString() || "{}") as Input),
    );
    this.commit("main", "start", files);
  }

  start(): Promise<string> {
    return this.#server.start();
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }

  failNext(operation: string, how: "throttle" | "drop" | "deny"): void {
    this.#failures.push({ operation, how });
  }

  /** A commit by somebody else. */
  commit(branch: string, message: string, files: Readonly<Record<string, string>>, mode = "NORMAL"): string {
    const entries = Object.entries(files).map(([path, text]) => [path, { content: Buffer.from(text).toString("base64"), mode }] as const);
    return this.#add(branch, message, { name: "Other", email: "other@example.com" }, new Map(entries));
  }

  text(branch: string, path: string): string {
    return Buffer.from(this.#tip(branch)?.files.get(path)?.content ?? "", "base64").toString();
  }

  #tip(branch: string): FakeCommit | undefined {
    return this.commits.get(this.branches.get(branch) ?? "");
  }

  #add(branch: string, message: string, author: { name: string; email: string }, changes: ReadonlyMap<string, File>): string {
    const parent = this.branches.get(branch);
    const files = new Map([...(this.#tip(branch)?.files ?? []), ...changes]);
    const id = createHash("sha1").update(`${parent} ${this.commits.size} ${message}`).digest("hex");
    this.commits.set(id, {
      parents: parent === undefined ? [] : [parent],
      message,
      author: { ...author, date: `${1_767_225_600 + this.commits.size} +0000` },
      files,
    });
    this.branches.set(branch, id);
    return id;
  }

  #answer(operation: string, input: Input): Reply {
    this.calls.push(operation);
    const failure = this.#failures.findIndex((one) => one.operation === operation);
    const how = failure === -1 ? undefined : this.#failures.splice(failure, 1)[0]?.how;
    if (how === "throttle") return jsonError("ThrottlingException", "Rate exceeded");
    if (how === "deny") return jsonError("AccessDeniedException", "not authorized to perform this");
    const reply = this.#do(operation, input);
    return how === "drop" ? { ...reply, drop: true } : reply;
  }

  #do(operation: string, input: Readonly<Record<string, string>>): Reply {
    const { branchName = "", commitSpecifier = "", filePath = "" } = input;
    switch (operation) {
      case "GetBranch": {
        const commitId = this.branches.get(branchName);
        return commitId === undefined ? jsonError("BranchDoesNotExistException") : jsonReply({ branch: { branchName, commitId } });
      }
      case "GetFile": {
        const file = this.commits.get(commitSpecifier)?.files.get(filePath);
        return file
          ? jsonReply({ commitId: commitSpecifier, blobId: "b", filePath, fileMode: file.mode, fileSize: 1, fileContent: file.content })
          : jsonError("FileDoesNotExistException");
      }
      case "GetCommit": {
        const commit = this.commits.get(input["commitId"] ?? "");
        return commit
          ? jsonReply({
              commit: {
                commitId: input["commitId"],
                parents: commit.parents,
                message: commit.message,
                author: commit.author,
                committer: commit.author,
              },
            })
          : jsonError("CommitIdDoesNotExistException");
      }
      case "CreateCommit":
        return this.#createCommit(input);
      case "CreateBranch": {
        if (this.branches.has(branchName)) return jsonError("BranchNameExistsException");
        this.branches.set(branchName, input["commitId"] ?? "");
        return jsonReply({});
      }
      default:
        return this.#pullRequest(operation, input);
    }
  }

  #createCommit(input: Readonly<Record<string, unknown>>): Reply {
    this.beforeCommit?.();
    const branch = String(input["branchName"]);
    const tip = this.branches.get(branch);
    if (tip === undefined) return jsonError("BranchDoesNotExistException");
    if (input["parentCommitId"] !== tip) return jsonError("ParentCommitIdOutdatedException");
    const put = input["putFiles"] as readonly { filePath: string; fileContent: string; fileMode: string }[];
    const changes = new Map(put.map(({ filePath, fileContent, fileMode }) => [filePath, { content: fileContent, mode: fileMode }]));
    const present = this.#tip(branch)?.files;
    if ([...changes].every(([path, file]) => present?.get(path)?.content === file.content)) return jsonError("NoChangeException");
    const commitId = this.#add(
      branch,
      String(input["commitMessage"]),
      { name: String(input["authorName"]), email: String(input["email"]) },
      changes,
    );
    return jsonReply({ commitId, treeId: "t", filesAdded: [], filesUpdated: [], filesDeleted: [] });
  }

  #pullRequest(operation: string, input: Readonly<Record<string, unknown>>): Reply {
    const shown = (one: FakePullRequest) => ({
      pullRequest: {
        pullRequestId: one.id,
        pullRequestStatus: one.status,
        pullRequestTargets: [{ sourceReference: `refs/heads/${one.source}`, destinationReference: `refs/heads/${one.target}` }],
      },
    });
    if (operation === "CreatePullRequest") {
      const token = String(input["clientRequestToken"]);
      const known = this.#tokens.get(token);
      if (known) return jsonReply(shown(known));
      const [target] = input["targets"] as readonly { sourceReference: string; destinationReference: string }[];
      const made: FakePullRequest = {
        id: String(this.pullRequests.length + 1),
        source: target?.sourceReference ?? "",
        target: target?.destinationReference ?? "",
        status: "OPEN",
      };
      this.pullRequests.push(made);
      this.#tokens.set(token, made);
      return jsonReply(shown(made));
    }
    if (operation === "ListPullRequests") {
      const open = this.pullRequests.filter(({ status }) => status === "OPEN").map(({ id }) => id);
      const from = Number(input["nextToken"] ?? 0);
      return jsonReply({ pullRequestIds: open.slice(from, from + 2), ...(from + 2 < open.length && { nextToken: String(from + 2) }) });
    }
    const one = this.pullRequests.find(({ id }) => id === input["pullRequestId"]);
    if (!one) return jsonError("PullRequestDoesNotExistException");
    if (operation === "UpdatePullRequestStatus") one.status = input["pullRequestStatus"] as "CLOSED";
    return jsonReply(shown(one));
  }
}
