import "../sqs/index.js";
