import { attribute, logicalId, ref } from "composex-core/cfn";
import type { Connection, Organisation } from "../model/organisation.ts";
import { keyArn, StackDraft } from "./stack-draft.ts";

/** Connections to other hosts and the repositories of the applications; undefined where all of them exist. */
export function sourcesStack(organisation: Organisation): StackDraft | undefined {
  const { names } = organisation;
  const stack = new StackDraft(names.stack("sources"), "pipeline-composer: connections and source repositories");
  for (const connection of organisation.connections) {
    if ("arn" in connection) continue;
    const { name, provider, host } = connection;
    const made = stack.add(logicalId(name, "Connection"), "AWS::CodeConnections::Connection", {
      ConnectionName: names.stack(name),
      ProviderType: provider,
      ...(host !== undefined && { HostArn: host }),
    });
    stack.output(connectionOutput(connection), ref(made));
  }
  for (const repository of createdRepositories(organisation)) {
    const made = stack.add(
      logicalId(repository, "Repository"),
      "AWS::CodeCommit::Repository",
      { RepositoryName: repository, KmsKeyId: keyArn },
      { deletionPolicy: "Retain", updateReplacePolicy: "Retain" },
    );
    stack.output(logicalId(repository, "Arn"), attribute(made, "Arn"));
  }
  return stack.resources.length === 0 ? undefined : stack;
}

export function connectionOutput({ name }: Connection): string {
  return logicalId(name, "Arn");
}

/** Each once, though a monorepo serves several applications. The compose repository has a stack of its own. */
function createdRepositories({ applications, compose }: Organisation): readonly string[] {
  const names = applications.flatMap(({ source }) => (source.kind === "codecommit" && source.create ? [source.repository] : []));
  return [...new Set(names)].filter((name) => compose.source.kind !== "codecommit" || compose.source.repository !== name).sort();
}
