import { expect } from "chai";
import { compiled, type Json } from "../../testing/compiled.ts";
import { web } from "../../testing/web.ts";

const problemsOf = (compose: string): readonly string[] => compiled(compose).problems;

describe("what a compose file means on a laptop", () => {
  it("is said where a variable names a service that is not found", () => {
    const [problem, ...others] = problemsOf(`services:
  web: {image: a, environment: {DB_HOST: db, CACHE_URL: "redis://cache:6379/0", MODE: db, DB_NAME: db}}
  db: {image: postgres}
  cache: {image: redis}`);
    expect(problem).to.match(
      /^warning SERVICE_UNREACHABLE services\.web\.environment\.DB_HOST: web does not find db.*Ingress: \{Services: \[\{Name: web\}\]\}/,
    );
    expect(others).to.have.length(1);
    expect(others[0]).to.match(/services\.web\.environment\.CACHE_URL: web does not find cache/);
  });

  it("is kept where the service has a name and lets the other in, or runs in the same task", () => {
    const network = "x-network: {x-cloudmap: internal, Ingress: {Services: [{Name: web}]}}";
    const namespace = "x-cloudmap: {internal: {Name: shop.internal}}";
    const reachable = problemsOf(`services:
  web: {image: a, environment: {DB_HOST: db}}
  db: {image: postgres, expose: [5432], ${network}}
${namespace}`);
    expect(reachable).to.deep.equal([]);
    const label = "deploy: {labels: {ecs.task.family: shop}}";
    expect(problemsOf(`services: {web: {image: a, environment: {DB_HOST: db}, ${label}}, db: {image: b, ${label}}}`)).to.deep.equal([]);
  });

  it("is said of a named volume once, wherever it is mounted", () => {
    const [problem, ...others] = web("volumes: [data:/a, data:/b]", "volumes: {data: }").problems;
    expect(others).to.deep.equal([]);
    expect(problem).to.match(/^warning VOLUME_EPHEMERAL volumes\.data: the volume "data" of web is empty in each new task/);
    expect(web("volumes: [/scratch]").problems).to.deep.equal([]);
  });

  it("is said of a volume that several services share", () => {
    const [problem] = problemsOf("services: {a: {image: x, volumes: [d:/d]}, b: {image: x, volumes: [d:/d]}}\nvolumes: {d: }");
    expect(problem).to.match(/^warning VOLUME_EPHEMERAL volumes\.d: "d" is shared by a, b/);
  });

  it("is refused for volumes that are elsewhere", () => {
    for (const volume of ["{external: true}", '{driver_opts: {type: nfs, o: "addr=10.0.0.1,rw", device: ":/x"}}'])
      expect(web("volumes: [d:/d]", `volumes: {d: ${volume}}`).problems.join(), volume).to.match(/^error VOLUME_UNSUPPORTED volumes\.d/);
  });

  it("is refused for a job that another service waits for, unless they run in one task", () => {
    const wait = "depends_on: {migrate: {condition: service_completed_successfully}}";
    expect(problemsOf(`services: {web: {image: a, ${wait}}, migrate: {image: b}}`).join()).to.match(
      /^error JOB_OUTSIDE services\.web\.depends_on\.migrate: .*in migrate write deploy: \{labels: \{ecs\.task\.family: web\}\}/,
    );
    const label = "deploy: {labels: {ecs.task.family: web}}";
    expect(problemsOf(`services: {web: {image: a, ${wait}}, migrate: {image: b, ${label}}}`)).to.deep.equal([]);
  });

  it("tells of a variable without a value once", () => {
    const problems = problemsOf(
      "services: {a: {image: x, environment: [TOKEN]}, b: {image: x, environment: [TOKEN]}, c: {image: x, environment: [TOKEN]}}",
    );
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(
      /^warning ENVIRONMENT_UNSET services\.a\.environment\.TOKEN: TOKEN of a and 2 other services has no value/,
    );
  });

  it("names the file of a secret that is not there", () => {
    const secrets = "secrets: {password: {x-secrets: {Name: shop/password}}}";
    const { problems } = web("secrets: [password]\nenvironment: {PASSWORD_FILE: /run/secrets/password}", secrets);
    expect(problems.join()).to.match(/^warning SECRET_FILE services\.web\.environment\.PASSWORD_FILE: .*secrets: \[PASSWORD\]/);
  });

  it("says that two services of one network are two tasks", () => {
    expect(problemsOf("services: {vpn: {image: a}, job: {image: b, network_mode: service:vpn}}").join()).to.match(
      /^warning COMPOSE_KEY_IGNORED services\.job\.network_mode: .*vpn runs in another task.*ecs\.task\.family: vpn/,
    );
  });

  it("needs no word where a service restarts, as on ECS", () => {
    for (const keys of ["restart: always", "restart: unless-stopped", "deploy: {restart_policy: {condition: any}}"])
      expect(web(keys).problems, keys).to.deep.equal([]);
    for (const keys of ["restart: on-failure", 'restart: "no"']) expect(web(keys).problems, keys).to.have.length(1);
  });

  it("takes cpus, mem_limit and scale for what deploy says", () => {
    const short = web("cpus: 1\nmem_limit: 2g\nscale: 3");
    const long = web("deploy: {replicas: 3, resources: {limits: {cpus: 1, memory: 2g}}}");
    expect(short.problems).to.deep.equal([]);
    for (const kind of ["EcsTaskDefinition", "EcsServiceDefinition"] as const)
      expect((short.resource("web", kind) as Json).Properties).to.deep.equal((long.resource("web", kind) as Json).Properties);
  });

  it("refuses an image without its tag", () => {
    expect(compiled('services: {web: {image: "app:"}}').problems.join()).to.match(
      /^error IMAGE_MISSING services\.web\.image: web has the image "app:"/,
    );
  });

  it("takes limits of Docker's log files for those of its driver", () => {
    expect(web("logging: {options: {max-size: 10m}}").problems.join()).to.match(/^warning LOG_DRIVER/);
    expect(web("logging: {options: {awslogs-grup: x}}").problems.join()).to.match(/^error LOG_OPTION/);
  });

  it("tells volumes apart that differ in signs only", () => {
    const { Volumes } = web("volumes: [a.b:/one, a-b:/two]", "volumes: {a.b: , a-b: }").resource("web", "EcsTaskDefinition")
      .Properties as Json;
    expect(Volumes).to.deep.equal([{ Name: "a-b" }, { Name: "a-b-2" }]);
  });

  it("tells of a label that stands where only containers see it", () => {
    expect(web("labels: {ecs.task.family: shop}").problems.join()).to.match(/^warning LABEL_INVALID services\.web\.labels/);
  });
});
