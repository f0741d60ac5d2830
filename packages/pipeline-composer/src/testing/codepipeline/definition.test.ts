import { expect } from "chai";
import { compileText, organisationText } from "../compile.ts";
import { emittedPipelines } from "../emitted-pipelines.ts";

describe("definitions of emitted pipelines", () => {
  it("hold stages, conditions, orders and artifacts of the delivery", () => {
    const { rendered } = compileText(
      organisationText({
        "kind: long-lived": 'kind: long-lived\n    window: {cron: "* * 8-16 ? * *"}\n    holdOnAlarm: [5xx]\n    onFailure: rollback',
      }),
    );
    const cd = rendered && emittedPipelines(rendered).get("shop-cd");
    expect(cd?.mode).to.equal("SUPERSEDED");
    expect(cd?.artifactBucket).to.equal("shop-artifacts-111111111111-eu-west-1");
    expect(cd?.stages.map(({ name }) => name)).to.deep.equal(["Source", "Render", "Try-test", "Check-prod", "Approve-prod", "Deploy-prod"]);
    const [, , , check, approve, deploy] = cd?.stages ?? [];
    expect(check?.beforeEntry?.rules.map(({ provider }) => provider)).to.deep.equal(["DeploymentWindow"]);
    expect(check?.onSuccess?.rules.map(({ name }) => name)).to.deep.equal(["Alarm-prod-1"]);
    expect(approve?.actions.map(({ name, runOrder, outputs }) => [name, runOrder, ...outputs])).to.deep.equal([
      ["Prepare", 1, "Plan_prod"],
      ["Approve", 2],
    ]);
    expect(deploy?.onFailure).to.deep.equal({ result: "ROLLBACK", retryMode: "FAILED_ACTIONS" });
  });
});
