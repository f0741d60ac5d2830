export const sqs = 1;
