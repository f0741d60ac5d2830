import "../sqs/index.ts";
