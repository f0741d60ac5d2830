import { expect } from "chai";
import { loadService, loadText } from "../testing/load-text.ts";

/** What docs/decisions/0001-odd-compose-cases.md decides, case by case. */
describe("odd compose cases", () => {
  it("keep every word of a command with shell operators, and warn", () => {
    const { plain, problems, text } = loadText("services: {web: {image: a, command: prepare && serve 2> log}}");
    expect(plain).to.have.nested.property("services.web.command").that.deep.equals(["prepare", "&&", "serve", "2>", "log"]);
    expect(problems).to.deep.equal(["COMMAND_OPERATOR 1:37 services.web.command"]);
    expect(text).to.include('["sh", "-c", "prepare && serve 2> log"]');
    expect(loadText(`services: {web: {image: a, command: 'sh -c "a && b" c\\;d'}}`).problems).to.deep.equal([]);
  });

  it("give a long device without a target that of its source", () => {
    expect(loadService("devices: [{source: /dev/ttyUSB0}]").devices).to.deep.equal([{ source: "/dev/ttyUSB0", target: "/dev/ttyUSB0" }]);
  });

  it("take keys as the text that was written", () => {
    expect(loadText("x-map: {1: one, 080: two, true: three}").plain["x-map"]).to.deep.equal({ "1": "one", "080": "two", true: "three" });
  });

  it("leave to CloudFormation what cannot be a variable", () => {
    const { plain, problems } = loadText(
      'x-fn: {Sub: "${AWS::Region}/${Bucket.Arn}"}\nservices: {web: {image: "${AWS::AccountId}.dkr/web"}}',
    );
    expect(problems).to.deep.equal([]);
    expect(plain["x-fn"]).to.deep.equal({ Sub: "${AWS::Region}/${Bucket.Arn}" });
    expect(plain).to.have.nested.property("services.web.image", "${AWS::AccountId}.dkr/web");
    expect(loadText('services: {web: {image: "${Bucket.Arn}"}}').problems).to.deep.equal(["INTERPOLATION 1:25 services.web.image"]);
  });

  it("accept a secret of which only an extension says where it is", () => {
    const { plain } = loadText("services: {web: {image: a, secrets: [token]}}\nsecrets: {token: {x-secrets: {Name: prod/token}}}");
    expect(plain.secrets).to.deep.equal({ token: { name: "demo_token", "x-secrets": { Name: "prod/token" } } });
  });

  it("leave x-develop an extension", () => {
    const service = loadService("x-develop: {watch: [{path: ./src, action: sync, target: /src, x-initialSync: true}]}");
    expect(service).to.not.have.property("develop");
    expect(service["x-develop"]).to.deep.equal({ watch: [{ path: "./src", action: "sync", target: "/src", "x-initialSync": true }] });
  });

  it("keep extensions inside limits, device requests and address pools", () => {
    const { plain } = loadText(`services: {web: {image: a, ulimits: {nofile: {soft: 1, hard: 2, x-u: 1}}, gpus: [{count: 1, x-gpu: 1}]}}
networks: {default: {ipam: {config: [{subnet: 10.0.0.0/8, x-pool: 1}]}}}`);
    expect(plain).to.have.nested.property("services.web.ulimits.nofile.x-u", 1);
    expect(plain).to.have.nested.property("services.web.gpus[0].x-gpu", 1);
    expect(plain).to.have.nested.property("networks.default.ipam.config[0].x-pool", 1);
  });

  it("warn of two included files that define one service differently", () => {
    const one = "services: {db: {image: one}}";
    const compose = "include: [one.yaml, two.yaml]\nservices: {}";
    const { plain, problems } = loadText(compose, { "one.yaml": one, "two.yaml": "services: {db: {image: two}}" });
    expect(plain).to.have.nested.property("services.db.image", "one");
    expect(problems).to.deep.equal(["INCLUDE_OVERLAP 1:12 services.db"]);
    expect(loadText(compose, { "one.yaml": one, "two.yaml": one }).problems).to.deep.equal([]);
  });

  it("print a pre_start hook as it was written", () => {
    expect(loadService("user: app\npre_start: [{command: ./migrate.sh}]").pre_start).to.deep.equal([{ command: ["./migrate.sh"] }]);
  });

  it("leave unquoted dates text", () => {
    expect(loadText("x-iam: {Version: 2012-10-17, At: 2024-01-31T10:20:30Z}").plain["x-iam"]).to.deep.equal({
      Version: "2012-10-17",
      At: "2024-01-31T10:20:30Z",
    });
  });

  it("write numbers in text places without an exponent", () => {
    expect(loadService("environment: {BIG: 12345678.9, MILLION: 1000000.0, SMALL: 0.00001}").environment).to.deep.equal({
      BIG: "12345678.9",
      MILLION: "1000000",
      SMALL: "0.00001",
    });
  });

  it("mount a volume whose name is one letter", () => {
    const { plain } = loadText('services: {web: {image: a, volumes: ["v:/data", "w:/more:ro", "c:\\\\data:/drive"]}}\nvolumes: {v: , w: }');
    expect(plain)
      .to.have.nested.property("services.web.volumes")
      .that.deep.equals([
        { type: "volume", source: "v", target: "/data", volume: {} },
        { type: "volume", source: "w", target: "/more", read_only: true, volume: {} },
        { type: "bind", source: "c:\\data", target: "/drive", bind: {} },
      ]);
  });

  it("keep unset variables of Fn::Sub for CloudFormation, and replace set ones", () => {
    const { plain, problems } = loadText(
      'x-a: {A: !Sub "${STAGE}-${Topic}-${!Kept}-${AWS::Region}", B: "${!Literal}"}',
      {},
      { environment: { STAGE: "dev" } },
    );
    expect(problems).to.deep.equal([]);
    expect(plain["x-a"]).to.deep.equal({ A: { "Fn::Sub": "dev-${Topic}-${!Kept}-${AWS::Region}" }, B: "${Literal}" });
  });

  it("warn of a long number with a leading zero", () => {
    const { plain, problems } = loadText("x-a: {Account: 012345678901, Quoted: '012345678901', Mode: 0440}");
    expect(problems).to.deep.equal(["NUMBER_LEADING_ZERO 1:16"]);
    expect(plain["x-a"]).to.deep.equal({ Account: 12345678901, Quoted: "012345678901", Mode: 288 });
  });

  it("extend a service of an earlier file", () => {
    const files = { "more.yaml": "services: {job: {extends: web, command: [work]}}" };
    const { plain } = loadText("services: {web: {image: a}}", files, { files: ["compose.yaml", "more.yaml"] });
    expect(plain).to.have.nested.property("services.job.image", "a");
  });
});
