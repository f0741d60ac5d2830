import { expect } from "chai";
import { awsLookup } from "./aws-lookup.ts";

describe("awsLookup", () => {
  const kept = { ...process.env };
  afterEach(() => {
    process.env = { ...kept };
  });

  it("says what is missing when an answer comes in pages, too", async () => {
    process.env = { PATH: kept.PATH, HOME: "/nowhere", AWS_EC2_METADATA_DISABLED: "true" };
    const failure = await awsLookup()
      .call("ec2", "DescribeVpcs", {}, {})
      .catch((error: unknown) => error);
    expect(failure).to.include({ name: "PortError", code: "NO_REGION" });
  });
});
