import { PortError } from "composex-core/diagnostics";
import type { ActiveExecution, CommitRequest, OrganisationPorts } from "../ports/organisation-ports.ts";

/** What the emulator has no API for, kept in memory: repositories, runs of pipelines, connections. */
export class MemoryPorts implements Pick<OrganisationPorts, "repositories" | "executions" | "connections"> {
  /** Commits of each branch, `repository/branch`, oldest first. */
  readonly commits = new Map<string, CommitRequest[]>();
  readonly active = new Map<string, readonly ActiveExecution[]>();
  /** Of every connection. */
  connectionStatus = "PENDING";

  readonly repositories: OrganisationPorts["repositories"] = {
    tip: async (repository, branch) => {
      const commits = this.commits.get(`${repository}/${branch}`) ?? [];
      const last = commits.at(-1);
      return last && { commit: `c${commits.length}`, message: `${last.message}\n` };
    },
    commit: async (request) => {
      const key = `${request.repository}/${request.branch}`;
      const commits = this.commits.get(key) ?? [];
      const tip = commits.length === 0 ? undefined : `c${commits.length}`;
      if (request.parent !== tip) throw new PortError("ParentCommitIdOutdatedException", "the branch has moved");
      this.commits.set(key, [...commits, request]);
      return `c${commits.length + 1}`;
    },
  };

  readonly executions: OrganisationPorts["executions"] = { active: async (pipeline) => this.active.get(pipeline) ?? [] };

  readonly connections: OrganisationPorts["connections"] = { status: async () => this.connectionStatus };
}
