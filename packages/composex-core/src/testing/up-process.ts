// A deployment in a process of its own, to be killed by tests: node up-process.js ENDPOINT NAME SECONDS.
import { awsTarget } from "../adapters/aws/aws-target.ts";
import { up } from "../deploy/up.ts";
import { deployment, impatient } from "./deployments.ts";

const [endpoint = "", name = "", seconds = "30"] = process.argv.slice(2);
const credentials = { accessKeyId: "123456789012", secretAccessKey: "none" };
const target = impatient(await awsTarget({ region: "eu-west-1", endpoint, credentials, maxAttempts: 1 }));
const outcome = await up(target, deployment(name, Number(seconds)), { approve: () => Promise.resolve("yes") });
process.stdout.write(outcome.kind);
