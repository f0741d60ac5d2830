import type { ResourceModule } from "../contract.ts";

const READ = ["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:ListQueueTags"];
const CONSUME = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:ChangeMessageVisibility"];
const SEND = ["sqs:SendMessage", "sqs:GetQueueUrl"];

/** Access names of `x-sqs`. `RWPermissions` may also change the queue's attributes. */
export const access: ResourceModule["access"] = {
  "": {
    RWMessages: { actions: [...new Set([...READ, ...CONSUME, ...SEND])] },
    Publish: { actions: SEND },
    RO: { actions: READ },
    RWPermissions: { actions: [...new Set([...READ, ...CONSUME, ...SEND]), "sqs:SetQueueAttributes"] },
    SQSPollerPolicy: { actions: [...CONSUME, "sqs:GetQueueAttributes"] },
    SQSSendMessagePolicy: { actions: SEND },
  },
};
