import { expect } from "chai";
import { formatDiagnostic, Report } from "../diagnostics/index.ts";
import { findExisting } from "../pipeline.ts";
import { fakeLookup } from "../testing/fake-lookup.ts";
import { loadText } from "../testing/load-text.ts";
import type { LookupEntries } from "./lookups-file.ts";

const ARN = "arn:aws:sqs:eu-west-1:123456789012:jobs";
const compose = "services: {web: {image: nginx}}\nx-sqs:\n  jobs: {Lookup: {Tags: [{name: jobs}]}}\n";

async function find(arns: readonly string[]): Promise<{ readonly found: LookupEntries | undefined; readonly problems: string }> {
  const { project } = loadText(compose);
  const report = new Report();
  const aws = fakeLookup({
    arnsByTags: () => arns,
    properties: () => ({ Arn: ARN, QueueName: "jobs" }),
  });
  const found = project && (await findExisting(project, "shop", aws, report));
  return { found, problems: report.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic)).join("\n") };
}

describe("lookup", () => {
  it("keeps each answer with the question it answers", async () => {
    const { found, problems } = await find([ARN]);
    expect(problems).to.equal("");
    expect(found).to.deep.equal({
      "x-sqs/jobs": {
        query: { Tags: [{ name: "jobs" }] },
        found: { Url: "https://sqs.eu-west-1.amazonaws.com/123456789012/jobs", Arn: ARN, QueueName: "jobs" },
      },
    });
  });

  it("reports at the Lookup what is not there, or there twice", async () => {
    const none = await find([]);
    expect(none.found).to.equal(undefined);
    expect(none.problems).to.match(/^compose\.yaml:3:10 error LOOKUP_NOT_FOUND x-sqs "jobs": nothing in the account matches it/);
    expect((await find([ARN, `${ARN}2`])).problems).to.match(/error LOOKUP_NOT_FOUND x-sqs "jobs": 2 queues carry these tags/);
  });
});
