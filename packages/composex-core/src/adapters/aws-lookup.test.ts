import { createServer, type Server } from "node:http";
import { expect } from "chai";
import type { PortError } from "../diagnostics/index.ts";
import { awsLookup } from "./aws-lookup.ts";

const ROLE = "arn:aws:iam::210987654321:role/read";
const CREDENTIALS =
  "<AccessKeyId>OF-ROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration>";

describe("awsLookup", () => {
  const kept = { ...process.env };
  let server: Server | undefined;

  afterEach(() => {
    process.env = { ...kept };
    server?.closeAllConnections();
    server?.close();
    server = undefined;
  });

  /** AWS on this machine: answers every question of a service with that, or not at all. */
  async function answering(answer: object | undefined) {
    process.env = { PATH: kept.PATH, HOME: "/nowhere", AWS_REGION: "eu-west-1", AWS_ACCESS_KEY_ID: "OWN", AWS_SECRET_ACCESS_KEY: "s" };
    const seen: { readonly form: URLSearchParams; readonly key: string | undefined; readonly region: string | undefined }[] = [];
    const listening = createServer((incoming, response) => {
      let text = "";
      incoming.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      incoming.on("end", () => {
        const form = new URLSearchParams(text);
        const [, key, region] = /Credential=([^/]+)\/\d+\/([^/]+)/.exec(incoming.headers.authorization ?? "") ?? [];
        seen.push({ form, key, region });
        if (form.get("Action") === "AssumeRole") {
          const body = `<AssumeRoleResponse><AssumeRoleResult><Credentials>${CREDENTIALS}</Credentials></AssumeRoleResult></AssumeRoleResponse>`;
          response.writeHead(200, { "content-type": "text/xml" }).end(body);
        } else if (answer) response.writeHead(200, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(answer));
      });
    });
    server = listening;
    await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
    const address = listening.address();
    return { seen, endpoint: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}` };
  }

  it("says what is missing when an answer comes in pages, too", async () => {
    process.env = { PATH: kept.PATH, HOME: "/nowhere", AWS_EC2_METADATA_DISABLED: "true" };
    const failure = await awsLookup()
      .call("ec2", "DescribeVpcs", {}, {})
      .catch((error: unknown) => error);
    expect(failure).to.include({ name: "PortError", code: "NO_REGION" });
  });

  it("assumes a role once for all questions that it is asked with, with its external id, in the region of the question", async () => {
    const arn = "arn:aws:sqs:eu-central-1:210987654321:jobs";
    const { seen, endpoint } = await answering({
      ResourceTagMappingList: [{ ResourceARN: arn }],
      ResourceDescription: { Properties: "{}" },
    });
    const aws = awsLookup({ endpoint });
    const scope = { roleArn: ROLE, externalId: "shop", region: "eu-central-1" };
    expect(await aws.arnsByTags("sqs:queue", { app: ["shop"] }, scope)).to.deep.equal([arn]);
    expect(await aws.properties("AWS::SQS::Queue", "jobs", scope)).to.deep.equal({});
    const [assumed, ...asked] = seen;
    expect(assumed?.key).to.equal("OWN");
    expect(Object.fromEntries(assumed?.form ?? [])).to.include({ RoleArn: ROLE, ExternalId: "shop", RoleSessionName: "composex-lookup" });
    expect(asked.map(({ key, region }) => [key, region])).to.deep.equal([
      ["OF-ROLE", "eu-central-1"],
      ["OF-ROLE", "eu-central-1"],
    ]);
  });

  it("asks in the region and by the role that are given for all questions", async () => {
    const { seen, endpoint } = await answering({ ResourceTagMappingList: [] });
    const aws = awsLookup({ endpoint, region: "us-west-2", roles: [{ arn: ROLE, sessionName: "composex" }] });
    await aws.arnsByTags("sqs:queue", {});
    const [assumed, asked] = seen;
    expect(Object.fromEntries(assumed?.form ?? [])).to.include({ RoleArn: ROLE, RoleSessionName: "composex" });
    expect(asked).to.include({ key: "OF-ROLE", region: "us-west-2" });
    await aws.arnsByTags("sqs:queue", {}, { roleArn: `${ROLE}2`, region: "eu-central-1" });
    expect(seen.slice(2).map(({ key, form, region }) => [key, form?.get("RoleArn") ?? region])).to.deep.equal([
      ["OWN", ROLE],
      ["OF-ROLE", `${ROLE}2`],
      ["OF-ROLE", "eu-central-1"],
    ]);
  });

  it("ends a question that gets no answer, and says which", async () => {
    const { endpoint } = await answering(undefined);
    const aws = awsLookup({ endpoint, maxAttempts: 1, timeouts: { request: 150, call: 5_000 } });
    const failure = (await aws.arnsByTags("sqs:queue", {}, {}).catch((error: unknown) => error)) as PortError;
    expect(failure.code).to.equal("TimeoutError");
    expect(failure.message).to.match(/^tagging GetResources: /);
  });
});
