import { sqs } from "../../modules/sqs/index.ts";

export const fromRender = sqs;
