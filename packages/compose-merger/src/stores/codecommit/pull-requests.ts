import { createHash } from "node:crypto";
import type { CodeCommitClient } from "@aws-sdk/client-codecommit";
import type { ComposeStore, PullRequests } from "../store.ts";
import { codeCommitFailure } from "./codecommit-failure.ts";

export interface CodeCommitPullRequestOptions {
  readonly repository: string;
  /** The branch that requests are merged into. */
  readonly target: string;
  readonly client: () => Promise<CodeCommitClient>;
  readonly on: (branch: string) => ComposeStore;
}

/** Pull requests of CodeCommit. Every call may be repeated: what is already there is left as it is. */
export function codeCommitPullRequests({ repository, target, client, on }: CodeCommitPullRequestOptions): PullRequests {
  const sdk = () => import("@aws-sdk/client-codecommit");
  const ask = async <T>(call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch (error) {
      throw codeCommitFailure(error, repository);
    }
  };
  const open = async (): Promise<readonly { id: string; branch: string }[]> => {
    const { ListPullRequestsCommand, GetPullRequestCommand } = await sdk();
    const found: { id: string; branch: string }[] = [];
    let nextToken: string | undefined;
    do {
      const token = nextToken;
      const page = await ask(async () =>
        (await client()).send(
          new ListPullRequestsCommand({
            repositoryName: repository,
            pullRequestStatus: "OPEN",
            ...(token !== undefined && { nextToken: token }),
          }),
        ),
      );
      for (const id of page.pullRequestIds ?? []) {
        const { pullRequest } = await ask(async () => (await client()).send(new GetPullRequestCommand({ pullRequestId: id })));
        const aimed = pullRequest?.pullRequestTargets?.[0];
        if (aimed?.destinationReference === `refs/heads/${target}`)
          found.push({ id, branch: (aimed.sourceReference ?? "").replace(/^refs\/heads\//, "") });
      }
      nextToken = page.nextToken;
    } while (nextToken !== undefined);
    return found;
  };
  return {
    openBranch: async (name, tip) => {
      const { CreateBranchCommand } = await sdk();
      try {
        await (await client()).send(new CreateBranchCommand({ repositoryName: repository, branchName: name, commitId: tip.revision }));
      } catch (error) {
        if ((error as Error).name !== "BranchNameExistsException") throw codeCommitFailure(error, repository);
      }
    },
    onBranch: on,
    ensure: async ({ branch, title, body }) => {
      const present = (await open()).find((request) => request.branch === branch);
      if (present) return { id: present.id };
      const { CreatePullRequestCommand, GetBranchCommand } = await sdk();
      const head = await ask(async () => (await client()).send(new GetBranchCommand({ repositoryName: repository, branchName: branch })));
      // The same head asks for the same request: a repeated call after a lost reply makes no second one.
      const clientRequestToken = createHash("sha256").update(`${repository}\0${target}\0${branch}\0${head.branch?.commitId}`).digest("hex");
      const targets = [{ repositoryName: repository, sourceReference: branch, destinationReference: target }];
      const answer = await ask(async () =>
        (await client()).send(
          new CreatePullRequestCommand({ title: title.slice(0, 150), description: body.slice(0, 10_000), targets, clientRequestToken }),
        ),
      );
      return { id: answer.pullRequest?.pullRequestId ?? "" };
    },
    close: async (branches) => {
      const { UpdatePullRequestStatusCommand } = await sdk();
      const closed: string[] = [];
      for (const { id, branch } of await open()) {
        if (!branches.includes(branch)) continue;
        await ask(async () =>
          (await client()).send(new UpdatePullRequestStatusCommand({ pullRequestId: id, pullRequestStatus: "CLOSED" })),
        );
        closed.push(id);
      }
      return closed;
    },
    list: async (prefix) => (await open()).map(({ branch }) => branch).filter((branch) => branch.startsWith(prefix)),
  };
}
