import { expect } from "chai";
import { web } from "../../testing/web.ts";

const checkOf = (healthcheck: string): unknown => web(`healthcheck: ${healthcheck}`).container("web", "web").HealthCheck;

describe("a health check of a container", () => {
  it("is a command of the shell where it is a text, and the words where it is a list", () => {
    expect(checkOf("{test: curl -f http://localhost/}")).to.deep.equal({ Command: ["CMD-SHELL", "curl -f http://localhost/"] });
    expect(checkOf('{test: ["CMD", "/check", "-q"]}')).to.deep.equal({ Command: ["CMD", "/check", "-q"] });
  });

  it("counts in seconds", () => {
    expect(checkOf("{test: a, interval: 1m30s, timeout: 10s, retries: 5, start_period: 2m}")).to.deep.equal({
      Command: ["CMD-SHELL", "a"],
      Interval: 90,
      Timeout: 10,
      Retries: 5,
      StartPeriod: 120,
    });
  });

  it("is none where it is disabled, either way", () => {
    for (const healthcheck of ["{disable: true}", '{test: ["NONE"]}']) expect(checkOf(healthcheck), healthcheck).to.equal(undefined);
  });

  it("warns of what ECS does otherwise", () => {
    expect(web("healthcheck: {interval: 30s}").problems.join()).to.match(/^warning COMPOSE_KEY_IGNORED services\.web\.healthcheck: /);
    const { problems } = web("healthcheck: {test: a, interval: 500ms, start_interval: 1s, retries: 30}");
    expect(problems.map((problem) => problem.split(":")[0])).to.have.members([
      "warning COMPOSE_KEY_IGNORED services.web.healthcheck.start_interval",
      "warning ROUNDED services.web.healthcheck.interval",
      "warning ROUNDED services.web.healthcheck.retries",
    ]);
  });
});
