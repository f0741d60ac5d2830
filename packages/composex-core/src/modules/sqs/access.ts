import type { AccessTable } from "../../contract/module-facts.ts";

/**
 * The queue as it is: its attributes, how much waits, where its dead letters come from. Not its messages, though IAM calls receiving a
 * read: what is received is hidden from those who do the work, and counted until it goes to the dead letters.
 */
const READ = [
  "sqs:GetQueueAttributes",
  "sqs:GetQueueUrl",
  "sqs:ListDeadLetterSourceQueues",
  "sqs:ListMessageMoveTasks",
  "sqs:ListQueueTags",
];

/** Everything that is done to messages; nothing that changes, empties or shares the queue. */
const MESSAGES = [
  ...READ,
  "sqs:ReceiveMessage",
  "sqs:CancelMessageMoveTask",
  "sqs:ChangeMessageVisibility",
  "sqs:DeleteMessage",
  "sqs:SendMessage",
  "sqs:StartMessageMoveTask",
];

const POLL = ["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"];

/** Access names of `x-sqs`; the last two are names of AWS SAM's policy templates. */
export const access: AccessTable = {
  "": {
    RWMessages: { actions: MESSAGES },
    Publish: { actions: ["sqs:SendMessage"] },
    RO: { actions: READ },
    // Everything in the queue's attributes, its own policy among them.
    RWPermissions: { actions: [...MESSAGES, "sqs:SetQueueAttributes"] },
    SQSPollerPolicy: { actions: POLL },
    SQSSendMessagePolicy: { actions: ["sqs:SendMessage"] },
  },
};

/** `AwsPrincipalsAccess`: what an AWS service may do by the queue's own policy. */
export const PRINCIPAL_ACTIONS = {
  Publish: ["sqs:SendMessage"],
  Consume: MESSAGES.filter((action) => action !== "sqs:SendMessage"),
  PublishConsume: MESSAGES,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** AWS services that a queue's policy can admit, by the first word of their principals. */
export const PRINCIPALS = ["apigateway", "events", "iot", "lambda", "pipes", "s3", "scheduler", "ses", "sns", "states"] as const;

/** AWS services that may use the queue. */
export interface PrincipalAccess {
  readonly right: keyof typeof PRINCIPAL_ACTIONS;
  readonly principals: readonly string[];
}
