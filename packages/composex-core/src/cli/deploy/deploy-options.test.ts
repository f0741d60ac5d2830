import { expect } from "chai";
import { Report } from "../../diagnostics/index.ts";
import { compileFiles } from "../../testing/compile-files.ts";
import { scriptedTarget } from "../../testing/scripted-target.ts";
import { stackDeployment } from "./deploy-options.ts";

async function deploymentWith(parameter: readonly string[]) {
  const { compiled } = compileFiles(["services: {web: {image: nginx}}\nx-cluster: {Use: prod}\n"]);
  if (!compiled) throw new Error("it does not compile");
  const report = new Report();
  const deployment = await stackDeployment(compiled, "shop", { parameter }, scriptedTarget({ states: [] }).target, report);
  return { deployment, problems: report.diagnostics.map(({ code, hint }) => `${code} ${hint}`) };
}

describe("values of parameters on the command line", () => {
  it("win over those of the compose files, and may hold an equals sign", async () => {
    expect((await deploymentWith([])).deployment?.parameters).to.deep.equal({ EcsCluster: "prod" });
    expect((await deploymentWith(["EcsCluster=a=b"])).deployment?.parameters).to.deep.equal({ EcsCluster: "a=b" });
  });

  it("are refused without a name, and for a parameter that is not there", async () => {
    for (const pair of ["EcsCluster", "=prod"]) {
      expect(await deploymentWith([pair])).to.deep.equal({ deployment: undefined, problems: ["PARAMETER_INVALID write NAME=VALUE"] });
    }
    expect((await deploymentWith(["EcsClustr=prod"])).problems).to.deep.equal(['PARAMETER_UNKNOWN did you mean "EcsCluster"?']);
  });
});
