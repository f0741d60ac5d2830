/** Why a command about running pipelines ends without doing what it was asked, and the exit code of each. */
export const REFUSALS = {
  ENVIRONMENT_UNDEFINED: { exit: 2, text: "The file declares no environment of that name." },
  ENVIRONMENT_THROWAWAY: { exit: 2, text: "The command is for long-lived environments." },
  PIPELINE_UNDEFINED: { exit: 2, text: "The file makes no pipeline of that name, or more than one could be meant." },
  EXECUTION_UNDEFINED: { exit: 2, text: "The pipeline knows no execution of that id." },
  ACTION_UNDEFINED: { exit: 2, text: "The execution has no build of an action of that name." },
  REASON_INVALID: { exit: 2, text: "A reason has a length or characters that CodePipeline does not take." },
  ACCOUNT_WRONG: { exit: 3, text: "The credentials are those of another account than the one that the file calls shared." },
  RUN_FAILED: { exit: 3, text: "An execution failed." },
  RUN_STOPPED: { exit: 3, text: "An execution was stopped, or cancelled by an edit of its pipeline." },
  PLAN_MISSING: { exit: 3, text: "The plan of a release has expired, or is not what Prepare writes." },
  APPROVAL_PENDING: { exit: 11, text: "A person has to answer, and nobody can be asked here." },
  REJECTED: { exit: 12, text: "A person has rejected the release." },
  RETRY_REFUSED: {
    exit: 12,
    text: "The stage cannot be retried: a later execution has reached it, nothing failed in it, or the pipeline has changed.",
  },
  ROLLBACK_UNAVAILABLE: {
    exit: 12,
    text: "No execution can be rolled back to: it ran under another structure, or its artifacts have expired.",
  },
  OVERRIDE_REFUSED: { exit: 12, text: "No condition that can be overridden holds the stage." },
  STOP_REFUSED: { exit: 12, text: "The execution has ended, or is stopping already." },
  REPLACE_REFUSED: { exit: 12, text: "The release would replace or delete data that allowReplace does not name." },
  APPROVAL_STALE: { exit: 13, text: "The approval was answered already, has ended, or a newer release waits behind it." },
  PLAN_STALE: { exit: 13, text: "The plan is not the one that was prepared, or the environment has moved on." },
  SUPERSEDED: { exit: 13, text: "A newer release has taken the place of this one while it waited." },
  DEADLINE: { exit: 14, text: "It took longer than was given." },
  WINDOW_CLOSED: { exit: 15, text: "The deployment window of the environment is closed." },
  ALARM_FIRING: { exit: 15, text: "An alarm that holds the environment fires." },
  FROZEN: { exit: 15, text: "The environment is frozen: nothing enters it." },
} as const;

export type RefusalCode = keyof typeof REFUSALS;
