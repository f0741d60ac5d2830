import { loadAwsServiceSpecSync } from "@aws-cdk/aws-service-spec";
import { expect } from "chai";
import { holdsData } from "./data-types.ts";

describe("data types", () => {
  it("are all that the service specification calls stateful, but stacks and accounts", () => {
    const stateful = loadAwsServiceSpecSync()
      .all("resource")
      .filter(({ isStateful }) => isStateful)
      .map(({ cloudFormationType }) => cloudFormationType);
    expect(stateful).to.include("AWS::RDS::DBCluster");
    expect(stateful.filter((type) => !holdsData(type)).sort()).to.deep.equal(["AWS::CloudFormation::Stack", "AWS::Organizations::Account"]);
  });
});
