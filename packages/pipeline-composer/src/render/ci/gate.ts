import type { Application, Organisation } from "../../model/organisation.ts";
import { TYPES } from "../codepipeline/actions.ts";
import { SOURCE } from "../codepipeline/source-action.ts";
import type { CodePipelineAction } from "../codepipeline/types.ts";
import { allow, type Statement } from "../iam/statement.ts";

/** Only CodeCommit: connections filter paths themselves. */
export function isGated({ source }: Application): boolean {
  return source.kind === "codecommit" && (source.paths !== undefined || source.exclude !== undefined);
}

/**
 * Says whether anything that counts changed since the commit that was merged last. What is not known counts as changed. Values come through
 * the environment only: a variable in a command line would be replaced as text.
 */
export function gateAction({ names }: Organisation, { name, source }: Application): CodePipelineAction {
  if (source.kind !== "codecommit") throw new Error(`${name} is not gated`);
  const { repository, paths = ["**"], exclude = [] } = source;
  const environment = {
    REPOSITORY: repository,
    COMMIT: `#{${SOURCE}.CommitId}`,
    LAST_MERGED: names.parameter(`ci/${name}/commit`),
    PATHS: expression(paths),
    EXCLUDED: expression(exclude),
  };
  return {
    Name: "Gate",
    Namespace: "Gate",
    RunOrder: 1,
    ActionTypeId: TYPES.commands,
    InputArtifacts: [{ Name: SOURCE }],
    OutputVariables: ["CHANGED"],
    EnvironmentVariables: Object.entries(environment).map(([Name, Value]) => ({ Name, Value })),
    Commands: [
      'LAST=$(aws ssm get-parameter --name "$LAST_MERGED" --query Parameter.Value --output text || true)',
      'FILES=$(aws codecommit get-differences --repository-name "$REPOSITORY" --before-commit-specifier "$LAST" --after-commit-specifier "$COMMIT" --query "differences[].[beforeBlob.path, afterBlob.path][]" --output text || echo unknown)',
      "CHANGED=yes",
      'if [ "$FILES" != unknown ] && ! printf "%s\\n" "$FILES" | tr "\\t" "\\n" | grep -Evx -- "$EXCLUDED" | grep -Eqx -- "$PATHS"; then CHANGED=no; fi',
      'echo "changed since ${LAST:-the beginning}: $CHANGED"',
    ],
  };
}

export function gateStatements({ names }: Organisation, { name, source }: Application): readonly Statement[] {
  if (source.kind !== "codecommit") return [];
  return [
    allow("Compare", "codecommit:GetDifferences", names.arn("codecommit", source.repository)),
    allow("LastMerged", "ssm:GetParameter", names.parameterArn(`ci/${name}/commit`)),
  ];
}

/** Patterns of paths as one extended regular expression that fits a whole line; for none, one that fits an empty line only. */
export function expression(globs: readonly string[]): string {
  if (globs.length === 0) return "()";
  const alternatives = globs.map((glob) =>
    glob
      .split(/(\*\*\/|\*\*|\*)/)
      .map((part) => {
        if (part === "**/") return "(.*/)?";
        if (part === "**") return ".*";
        return part === "*" ? "[^/]*" : part.replace(/[.+]/g, "\\$&");
      })
      .join(""),
  );
  return `(${alternatives.join("|")})`;
}
