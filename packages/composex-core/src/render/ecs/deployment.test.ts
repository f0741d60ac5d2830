import { expect } from "chai";
import type { Json } from "../../testing/compiled.ts";
import { compiled } from "../../testing/compiled.ts";
import { web } from "../../testing/web.ts";

const deployment = (keys: string): Json => (web(keys).resource("web", "EcsServiceDefinition").Properties as Json).DeploymentConfiguration;

describe("how tasks are replaced", () => {
  it("starts new tasks beside all old ones, and goes back when that fails", () => {
    expect(deployment("")).to.deep.equal({
      DeploymentCircuitBreaker: { Enable: true, Rollback: true },
      MinimumHealthyPercent: 100,
      MaximumPercent: 200,
    });
  });

  it("is what update_config says of this number of tasks", () => {
    const percentages = (config: string) => {
      const { MinimumHealthyPercent, MaximumPercent } = deployment(`deploy: {replicas: 4, update_config: ${config}}`);
      return [MinimumHealthyPercent, MaximumPercent];
    };
    expect(percentages("{parallelism: 1}")).to.deep.equal([100, 125]);
    expect(percentages("{parallelism: 1, order: stop-first}")).to.deep.equal([75, 100]);
    expect(percentages("{parallelism: 0, order: start-first}")).to.deep.equal([100, 200]);
    expect(percentages("{parallelism: 9, order: stop-first}")).to.deep.equal([0, 100]);
  });

  it("keeps its share of the fewest tasks that scaling leaves, not of the replicas", () => {
    const { MinimumHealthyPercent } = deployment("x-scaling: {Range: 4-10}\ndeploy: {update_config: {parallelism: 1, order: stop-first}}");
    expect(MinimumHealthyPercent).to.equal(75);
  });

  it("does not go back where the deployment shall stay as it is", () => {
    for (const [action, rollback] of [
      ["rollback", true],
      ["pause", false],
      ["continue", false],
    ] as const) {
      expect(deployment(`deploy: {update_config: {failure_action: ${action}}}`).DeploymentCircuitBreaker.Rollback, action).to.equal(
        rollback,
      );
    }
  });

  it("has the percentages of docker compose's ECS integration, the mean of a family's", () => {
    expect(deployment("x-aws-min_percent: 50\nx-aws-max_percent: 150")).to.include({ MinimumHealthyPercent: 50, MaximumPercent: 150 });
    const member = (percent: number) => ({
      image: "nginx",
      deploy: { labels: { "ecs.task.family": "web" } },
      "x-aws-min_percent": percent,
    });
    const family = compiled({ services: { one: member(0), two: member(100) } });
    expect((family.resource("web", "EcsServiceDefinition").Properties as Json).DeploymentConfiguration.MinimumHealthyPercent).to.equal(50);
  });
});
