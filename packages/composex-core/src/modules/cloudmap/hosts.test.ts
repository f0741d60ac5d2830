import { expect } from "chai";
import { type Compiled, compiled } from "../../testing/compiled.ts";

const service = (name: unknown) => ({ image: "nginx", ports: [80], "x-network": { "x-cloudmap": name } });
const sections = { "x-cloudmap": { internal: { Name: "shop.internal" }, other: { Name: "other.internal" } } };

function named(first: unknown, second: unknown): Compiled {
  return compiled({ services: { one: service(first), two: service(second) }, ...sections });
}

describe("hosts of a namespace", () => {
  it("belong to one family each", () => {
    const clock = { internal: { Name: "clock" } };
    const [problem, ...others] = named(clock, { internal: { Name: "Clock" } }).problems;
    expect(problem).to.match(/^error NAME_COLLISION services\.two\.x-network\.x-cloudmap\.internal: one and two .*clock\.shop\.internal/);
    expect(others).to.deep.equal([]);
    expect(named({ internal: { Name: "two" } }, "internal").problems.join()).to.contain("error NAME_COLLISION services.two");
  });

  it("may be the same in two namespaces", () => {
    expect(named({ internal: { Name: "clock" } }, { other: { Name: "clock" } }).problems).to.deep.equal([]);
  });
});
