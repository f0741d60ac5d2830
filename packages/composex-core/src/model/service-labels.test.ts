import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../testing/compiled.ts";
import { web } from "../testing/web.ts";

const labelled = (labels: string, more = ""): Compiled => web(`deploy: {labels: {${labels}}${more}}`);
const taskOf = (result: Compiled, family = "web"): Json => result.resource(family, "EcsTaskDefinition").Properties;

describe("labels of a service", () => {
  it("put it into several families", () => {
    const result = compiled({
      services: {
        proxy: { image: "envoy", deploy: { labels: { "ecs.task.family": "one, two" } } },
        one: { image: "a" },
        two: { image: "b" },
      },
    });
    expect(result.problems).to.deep.equal([]);
    for (const family of ["one", "two"]) {
      expect(
        taskOf(result, family).ContainerDefinitions.map(({ Name }: Json) => Name),
        family,
      ).to.have.members(["proxy", family]);
    }
  });

  it("give a family more storage, the most that a member asks for", () => {
    expect(taskOf(labelled('ecs.ephemeral.storage: "50"')).EphemeralStorage).to.deep.equal({ SizeInGiB: 50 });
    expect(taskOf(labelled("ecs.ephemeral.storage: 51200MiB")).EphemeralStorage).to.deep.equal({ SizeInGiB: 50 });
    const small = labelled('ecs.ephemeral.storage: "20"');
    expect(taskOf(small)).not.to.have.property("EphemeralStorage");
    expect(small.problems.join()).to.match(/^note ROUNDED/);
    const large = labelled('ecs.ephemeral.storage: "300"');
    expect(taskOf(large).EphemeralStorage).to.deep.equal({ SizeInGiB: 200 });
    expect(large.problems.join()).to.match(/^warning ROUNDED/);
  });

  it("let a service of several families wait in each for what is there, and no family for another", () => {
    const shared = { image: "envoy", depends_on: ["one", "two"], deploy: { labels: { "ecs.task.family": "one, two" } } };
    const result = compiled({ services: { proxy: shared, one: { image: "a" }, two: { image: "b" } } });
    expect(result.problems).to.deep.equal([]);
    for (const family of ["one", "two"]) {
      expect(result.container(family, "proxy").DependsOn).to.deep.equal([{ ContainerName: family, Condition: "START" }]);
    }
    const other = compiled({
      services: { proxy: { ...shared, depends_on: ["db"] }, one: { image: "a" }, two: { image: "b" }, db: { image: "c" } },
    });
    for (const family of ["one", "two"]) expect(other.template("root").Resources[family].DependsOn, family).to.include("db");
  });

  it("say what a container is waited for", () => {
    const waiting = (condition: string) => {
      const family = { "ecs.task.family": "web" };
      const result = compiled({
        services: {
          app: { image: "a", depends_on: ["first"], deploy: { labels: family } },
          first: { image: "b", deploy: { labels: { ...family, "ecs.depends.condition": condition } } },
        },
      });
      return result.container("web", "app").DependsOn;
    };
    for (const Condition of ["START", "COMPLETE", "SUCCESS"]) {
      expect(waiting(Condition), Condition).to.deep.equal([{ ContainerName: "first", Condition }]);
    }
  });

  it("name it in DNS", () => {
    const result = compiled({
      services: {
        web: {
          image: "a",
          ports: [80],
          deploy: { labels: { "ecs.task.family.hostname": "www" } },
          "x-network": { "x-cloudmap": "internal" },
        },
      },
      "x-cloudmap": { internal: { Name: "shop.internal" } },
    });
    expect((result.resource("cloudmap", "NamewwwInshopinternal").Properties as Json).Name).to.equal("www");
  });

  it("become tags of the ECS service where composex does not read them", () => {
    const { Tags } = labelled("team: shop").resource("web", "EcsServiceDefinition").Properties as Json;
    expect(Tags).to.deep.include({ Key: "team", Value: "shop" });
  });

  const refused: readonly (readonly [string, RegExp])[] = [
    ["ecs.task.famly: web", /^error LABEL_INVALID .*"ecs\.task\.family"/],
    ["ecs.compute.platform: FARGAT", /^error LABEL_INVALID .*"FARGATE"/],
    ["ecs.depends.condition: LATER", /^error LABEL_INVALID/],
    ["ecs.ephemeral.storage: much", /^error LABEL_INVALID/],
    ["ecs.task.family.hostname: a_b", /^error LABEL_INVALID/],
    ["team!: shop", /^warning TAG_INVALID/],
  ];
  for (const [label, problem] of refused) it(`report ${label}`, () => expect(labelled(label).problems.join()).to.match(problem));
});
