import { EXIT, type ExitCode } from "composex-core/cli";
import type { Verdict } from "composex-core/cli/deploy";
import type { Step, StepResult } from "composex-core/deploy";
import { type FailureCode, failureCode } from "../bootstrap/failure-code.ts";

/** Exit codes where they are not that of a failure outside. */
const EXITS: Partial<Readonly<Record<FailureCode, ExitCode>>> = {
  DEADLINE: EXIT.deadline,
  PIPELINE_BUSY: EXIT.waiting,
};

interface StackOf {
  readonly name: string;
  readonly account: string;
  readonly region: string;
}

const HINTS: Readonly<Record<FailureCode, (stack: StackOf) => string>> = {
  ACCOUNT_UNKNOWN: () => "an account of the file does not exist, or a role was deleted: a policy cannot name it",
  ACCOUNT_WRONG: () => "compare the account in the file with the role, and with --profile-map",
  BUCKET_TAKEN: () => "another account, or an earlier bootstrap, owns the bucket's name: choose another name: for the organisation",
  CHANGE_SET_FAILED: () => "what CloudFormation says above names the resource and the property",
  DEADLINE: () => "wait longer, or give --cancel-running to cancel what runs",
  KEY_DELETING: ({ account }) => `in account ${account}: aws kms cancel-key-deletion, then aws kms enable-key, with the key named above`,
  PIPELINE_BUSY: () => "--wait waits for them, --cancel-running cancels them, an approval with them",
  ROLE_DENIED: ({ account }) =>
    `let organization.bootstrapRole of account ${account} trust you, or name a profile: --profile-map ${account}=PROFILE`,
  STACK_STUCK: ({ region, name }) =>
    `look first: aws cloudformation describe-stack-events --region ${region} --stack-name ${name}; --allow continue-rollback tries a way back again`,
};

/** What a step failed of, what to do about it, and what that means for the exit code. */
export function bootstrapVerdict(steps: readonly Step[], placeOf: (step: string) => StackOf) {
  const known = new Set(steps.map(({ id }) => id));
  return (id: string, result: StepResult): Verdict | undefined => {
    const code = failureCode(result);
    if (code === undefined || !known.has(id)) return undefined;
    return { code, hint: HINTS[code](placeOf(id)), exit: EXITS[code] ?? EXIT.outside };
  };
}
