import { expect } from "chai";
import { PortError } from "composex-core/diagnostics";
import type { ServicesPort } from "composex-core/ports";
import { type Script, scriptedTarget, stackEvent } from "composex-core/testing/scripted-target";
import { diagnose } from "./diagnose.ts";

const SERVICE = "arn:aws:ecs:eu-west-1:123456789012:service/shop/web";

const SERVICES: ServicesPort = {
  services: () => Promise.resolve([]),
  stoppedTasks: (arns) =>
    Promise.resolve(
      arns.map((arn) => ({
        service: arn.slice(arn.lastIndexOf("/") + 1),
        reason: "Essential container in task exited",
        containers: [{ name: "web", exitCode: 137, reason: "OutOfMemoryError: container killed" }],
      })),
    ),
  logs: (group) =>
    Promise.resolve(Array.from({ length: 150 }, (_, index) => ({ time: index, stream: "s", text: `${group} line ${index}\n` }))),
};

const RESOURCES = [
  { logicalId: "web", physicalId: SERVICE, type: "AWS::ECS::Service", status: "CREATE_COMPLETE" },
  { logicalId: "logs", physicalId: "/shop-test/svc/ecs/c/web", type: "AWS::Logs::LogGroup", status: "CREATE_COMPLETE" },
];

function told(script: Script, services: ServicesPort = SERVICES): Promise<string> {
  const { target } = scriptedTarget({ resources: RESOURCES, ...script });
  return diagnose({ cloudFormation: target.cloudFormation, services, clock: target.clock }, "shop");
}

describe("what an environment shows of a test that failed", () => {
  it("is events, why tasks stopped, and the last hundred lines of each service", async () => {
    const text = await told({ states: [{ status: "CREATE_COMPLETE" }], events: [stackEvent("CREATE_COMPLETE", 1)] });
    expect(text).to.include("# shop is CREATE_COMPLETE");
    expect(text).to.include("1970-01-01T00:00:00.001Z shop CREATE_COMPLETE");
    expect(text).to.include("web: Essential container in task exited; web ended with 137 (OutOfMemoryError: container killed)");
    expect(text).to.include("/web line 50").and.to.include("/web line 149").and.not.to.include("/web line 49\n");
  });

  it("says what cannot be read in its place", async () => {
    const refused = () => Promise.reject(new PortError("AccessDenied", "no"));
    const text = await told({ states: [{ status: "CREATE_COMPLETE" }] }, { ...SERVICES, stoppedTasks: refused });
    expect(text).to.include("## Tasks that stopped\n\ncannot be read: AccessDenied no").and.to.include("/web line 149");
  });

  it("says that there is no stack", async () => {
    expect(await told({ states: [undefined] })).to.equal("There is no stack shop.\n");
  });
});
