import { Operated } from "./operated.ts";

// For guides: pipelines.yaml in this folder, and the pipelines of it running on a fake of AWS, until this process is ended. Prints the address.
// A release of a commit that begins with "bad" fails in Mark, once.
const operated = new Operated({}, { folder: process.cwd() });
let failed = false;
operated.beforeAction = ({ action, revision }) => {
  if (action !== "Mark" || !revision?.startsWith("bad") || failed) return undefined;
  failed = true;
  return {
    succeeded: false,
    error: { code: "JobFailed", message: "Build terminated with state: FAILED" },
    log: ["tag live-prod: Too Many Requests"],
  };
};
process.stdout.write(`${await operated.aws.start()}\n`);
