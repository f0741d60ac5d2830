import { expect } from "chai";
import { loadText } from "../testing/load-text.ts";

interface Bad {
  readonly title: string;
  readonly compose: string;
  readonly files?: Readonly<Record<string, string>>;
  /** `CODE line:col path`, in order. */
  readonly problems: readonly string[];
  readonly says?: readonly string[];
}

const web = "services:\n  web:\n    image: a\n";

const BAD: readonly Bad[] = [
  {
    title: "an unknown key",
    compose: `${web}    prots: ["80"]`,
    problems: ["KEY_UNKNOWN 4:5 services.web.prots"],
    says: ['did you mean "ports"?'],
  },
  {
    title: "an unknown key at the top",
    compose: "service: {}",
    problems: ["KEY_UNKNOWN 1:1 service"],
    says: ['did you mean "services"?', "at the top of the file"],
  },
  {
    title: "an unknown key deep inside",
    compose: `${web}    deploy: {resources: {limits: {cpu: 1}}}`,
    problems: ["KEY_UNKNOWN 4:35 services.web.deploy.resources.limits.cpu"],
    says: ['did you mean "cpus"?'],
  },
  {
    title: "a service name with a space",
    compose: "services: {my web: {image: a}}",
    problems: ['KEY_UNKNOWN 1:12 services["my web"]'],
    says: ["names hold letters"],
  },
  {
    title: "a list where a mapping belongs",
    compose: `${web}    healthcheck: [a]`,
    problems: ["TYPE_MISMATCH 4:18 services.web.healthcheck"],
    says: ["must be a mapping, found a list"],
  },
  {
    title: "a number where text belongs",
    compose: "version: 3.80\nservices: {}",
    problems: ["TYPE_MISMATCH 1:10 version"],
    says: ["must be text, found the number 3.8", 'write it in quotes: "3.80"'],
  },
  {
    title: "a service without anything",
    compose: "services:\n  web:",
    problems: ["TYPE_MISMATCH 2:3 services.web"],
    says: ["found nothing"],
  },
  {
    title: "a word where a number belongs",
    compose: `${web}    scale: many`,
    problems: ["TYPE_MISMATCH 4:12 services.web.scale"],
    says: ['must be a whole number, found "many"'],
  },
  {
    title: "a word that is not on the list",
    compose: `${web}    volumes: [{type: bnid, source: a, target: /a}]`,
    problems: ["VALUE_INVALID 4:22 services.web.volumes[0].type"],
    says: ['did you mean "bind"?'],
  },
  {
    title: "a key that must be there",
    compose: `${web}    volumes: [{target: /a}]`,
    problems: ["KEY_MISSING 4:15 services.web.volumes[0]"],
    says: ['lacks the key "type"'],
  },
  {
    title: "an unknown dependency",
    compose: `${web}    depends_on: [dbx]\n  db: {image: b}`,
    problems: ["SERVICE_UNDEFINED 4:18 services.web.depends_on.dbx"],
    says: ['service "web" depends on "dbx"', 'did you mean "db"?'],
  },
  { title: "a link to nobody", compose: `${web}    links: ["dbx:db"]`, problems: ["SERVICE_UNDEFINED 4:13 services.web.depends_on.dbx"] },
  {
    title: "a dependency whose profile is off",
    compose: `${web}    depends_on: [db]\n  db: {image: b, profiles: [data]}`,
    problems: ["PROFILE_INACTIVE 4:18 services.web.depends_on.db"],
    says: ["--profile data"],
  },
  {
    title: "services that wait for each other",
    compose: "services:\n  a: {image: a, depends_on: [b]}\n  b: {image: b, depends_on: [a]}",
    problems: ["SERVICE_CYCLE 3:30 services.b.depends_on.a"],
    says: ["a -> b -> a"],
  },
  {
    title: "an undeclared network",
    compose: `${web}    networks: [ghost]`,
    problems: ["REFERENCE_UNDEFINED 4:16 services.web.networks.ghost"],
  },
  {
    title: "an undeclared volume",
    compose: `${web}    volumes: ["dta:/a"]\nvolumes: {data: }`,
    problems: ["REFERENCE_UNDEFINED 4:15 services.web.volumes[0].source"],
    says: ['did you mean "data"?'],
  },
  {
    title: "an undeclared secret",
    compose: `${web}    secrets: [token]`,
    problems: ["REFERENCE_UNDEFINED 4:15 services.web.secrets[0].source"],
    says: ["declare it under secrets:"],
  },
  { title: "a port that is none", compose: `${web}    ports: ["80:http"]`, problems: ["PORT_INVALID 4:13 services.web.ports[0]"] },
  {
    title: "ranges of different lengths",
    compose: `${web}    ports: ["8000-8002:80-81"]`,
    problems: ["PORT_INVALID 4:13 services.web.ports[0]"],
    says: ["8000-8002 and 80-81"],
  },
  {
    title: "a mount option that is none",
    compose: `${web}    volumes: ["/a:/b:readonly"]`,
    problems: ["VOLUME_INVALID 4:15 services.web.volumes[0]"],
    says: ['"readonly"'],
  },
  { title: "a size without meaning", compose: `${web}    mem_limit: 12 parsecs`, problems: ["SIZE_INVALID 4:16 services.web.mem_limit"] },
  {
    title: "a time span without a unit",
    compose: `${web}    stop_grace_period: "30"`,
    problems: ["DURATION_INVALID 4:24 services.web.stop_grace_period"],
    says: ["give the unit: 30s"],
  },
  { title: "an open quote in a command", compose: `${web}    command: echo "a`, problems: ["COMMAND_QUOTE 4:14 services.web.command"] },
  {
    title: "a health check list without a start",
    compose: `${web}    healthcheck: {test: [curl, -f]}`,
    problems: ["HEALTHCHECK_TEST 4:26 services.web.healthcheck.test"],
  },
  {
    title: "two counts that differ",
    compose: `${web}    scale: 2\n    deploy: {replicas: 3}`,
    problems: ["CONFLICT 5:24 services.web.deploy.replicas"],
    says: ["scale stands here"],
  },
  {
    title: "a required variable",
    compose: `services: {web: {image: "a:\${TAG:?set a tag}"}}`,
    problems: ["VARIABLE_REQUIRED 1:25 services.web.image"],
    says: ["set a tag"],
  },
  {
    title: "a key that stands twice",
    compose: "services:\n  web: {image: a}\n  web: {image: b}",
    problems: ["KEY_DUPLICATE 3:3"],
    says: ["compose.yaml:2:3"],
  },
  {
    title: "an alias without its anchor",
    compose: "x-a: &common {a: 1}\nx-b: *comon",
    problems: ["ALIAS_UNDEFINED 2:6"],
    says: ['did you mean "common"?'],
  },
  { title: "a merge key on text", compose: "services:\n  web:\n    <<: text\n    image: a", problems: ["MERGE_KEY 3:9"] },
  { title: "a key that is a mapping", compose: "x-a: {{a: 1}: b}", problems: ["KEY_NOT_TEXT 1:7"] },
  { title: "an unknown tag", compose: "x-a: !Reff b", problems: ["TAG_UNKNOWN 1:12"], says: ['did you mean "!Ref"?'] },
  { title: "a tag that its text does not fit", compose: "x-a: !!int b", problems: ["VALUE_INVALID 1:12"] },
  { title: "text that is no YAML", compose: "services: [", problems: ["YAML_SYNTAX 1:12"] },
  { title: "an empty file", compose: "# nothing\n", problems: ["FILE_EMPTY 1:1"] },
  {
    title: "an environment file that is not there",
    compose: `${web}    env_file: no.env`,
    problems: ["FILE_UNREADABLE 4:15 services.web.env_file[0].path"],
    says: ["no.env"],
  },
  {
    title: "an environment file with a stray line",
    compose: `${web}    env_file: a.env`,
    files: { "a.env": "A=1\n= what\n" },
    problems: ["ENV_FILE_SYNTAX 2:1"],
  },
  {
    title: "an extended service that is not there",
    compose: "services: {web: {extends: bse}, base: {image: a}}",
    problems: ["SERVICE_UNDEFINED 1:27 services.web.extends.service"],
    says: ['did you mean "base"?'],
  },
  {
    title: "an extended file of another machine",
    compose: "services: {web: {image: a, extends: {file: 'https://x/y.yaml', service: a}}}",
    problems: ["REMOTE_FILE 1:44 services.web.extends.file"],
  },
  { title: "an included file that is not there", compose: "include: [part.yaml]", problems: ["FILE_UNREADABLE 1:11 include[0].path[0]"] },
  {
    title: "a secret with two contents",
    compose: "secrets: {s: {file: a, environment: B}}",
    problems: ["CONFLICT 1:37 secrets.s.environment"],
  },
  { title: "a secret without content", compose: "secrets: {s: {name: a}}", problems: ["KEY_MISSING 1:14 secrets.s"] },
  {
    title: "an external volume with a driver",
    compose: "volumes: {v: {external: true, driver: a}}",
    problems: ["CONFLICT 1:31 volumes.v.driver"],
  },
];

describe("problems of compose files", () => {
  for (const { title, compose, files, problems, says } of BAD) {
    it(`are told of ${title}`, () => {
      const loaded = loadText(compose, files);
      expect(loaded.problems, loaded.text).to.deep.equal(problems);
      expect(loaded.project).to.equal(undefined);
      for (const part of says ?? []) expect(loaded.text).to.include(part);
    });
  }

  it("are all told in one run, over all files", () => {
    const { problems } = loadText(
      `services:
  web: {image: a, prots: [], depends_on: [nobody], mem_limit: much}
  db: {image: "b:\${TAG?none}", volumes: ["data:/d"], command: 'a "b'}`,
      { "more.yaml": "services: {web: {scale: lots}, job: {}}" },
      { files: ["compose.yaml", "more.yaml"] },
    );
    expect(problems.map((problem) => problem.split(" ")[0])).to.have.members([
      "COMMAND_QUOTE",
      "KEY_MISSING",
      "KEY_UNKNOWN",
      "REFERENCE_UNDEFINED",
      "SERVICE_UNDEFINED",
      "SIZE_INVALID",
      "TYPE_MISMATCH",
      "VARIABLE_REQUIRED",
    ]);
  });

  it("name the variables that a bad value came from", () => {
    const { diagnostics } = loadText('services: {web: {image: a, scale: "${COUNT}"}}', {}, { environment: { COUNT: "many" } });
    expect(diagnostics[0]?.also?.[0]?.message).to.equal("the value of services.web.scale comes from ${COUNT}");
  });

  it("show the line and what is wrong in it", () => {
    expect(
      loadText(`${web}    prots: ["80"]`).text,
    ).to.equal(`compose.yaml:4:5 error KEY_UNKNOWN the key "prots" is not known in services.web
      prots: ["80"]
      ^^^^^
  hint: did you mean "ports"?`);
  });

  it("of the shape of one value are told once, though it is used in many places", () => {
    const { problems } = loadText(
      "x-p: &p {test: 'true', interval: '5'}\nservices: {a: {image: a, healthcheck: *p}, b: {image: b, healthcheck: *p}}",
    );
    expect(problems).to.have.lengthOf(2);
  });

  it("that are warnings leave a project", () => {
    const { project, problems } = loadText('services: {web: {image: "a:$TAG"}}');
    expect(problems).to.deep.equal(["VARIABLE_UNSET 1:25 services.web.image"]);
    expect(project?.services.web?.image).to.equal("a:");
  });

  it("of a missing file or folder have no place", () => {
    expect(loadText("{}", {}, { files: ["nothing.yaml"] }).problems).to.deep.equal(["FILE_UNREADABLE -"]);
    expect(loadText("x-a: 1", {}, { workingDirectory: "/elsewhere" }).problems).to.deep.equal(["FILES_NOT_FOUND -"]);
    expect(loadText("x-a: 1", {}, { projectName: "My.App" }).problems).to.deep.equal(["PROJECT_NAME -"]);
  });

  it("refuses a merge tag before a whole file", () => {
    for (const tag of ["reset", "override"]) {
      const { project, problems } = loadText(
        `!${tag}\nservices:\n  web: {image: nginx, secrets: [{source: s}]}\nsecrets: {s: {file: ./s}}\n`,
      );
      expect(problems.map((problem) => problem.split(" ")[0])).to.deep.equal(["TAG_MISPLACED"]);
      expect(project).to.equal(undefined);
    }
  });

  it("have none for a file of comments laid over another, and one for it alone", () => {
    const files = { "more.yaml": "# later\n" };
    expect(loadText("services: {web: {image: a}}", files, { files: ["compose.yaml", "more.yaml"] }).problems).to.deep.equal([]);
    expect(loadText("# nothing\n").problems).to.deep.equal(["FILE_EMPTY 1:1"]);
  });

  it("tell once of a quote that is closed left of its key", () => {
    const { problems, text } = loadText("services:\n  web:\n    image: 'a\n  b'\n    init: true\n");
    expect(problems).to.have.length(1);
    expect(text).to.include("indented deeper than its key");
  });

  it("tell of things that stand twice, and of two mounts at one place", () => {
    const service = (keys: string): readonly string[] => loadText(`services: {web: {image: a, ${keys}}}`).problems;
    expect(service("group_add: [mail, mail]")).to.deep.equal(["ITEM_DUPLICATE 1:46 services.web.group_add[1]"]);
    expect(service("cap_add: [ALL, ALL]")).to.deep.equal([]);
    expect(service("tmpfs: [/tmp, '/tmp:size=1m']")).to.deep.equal(["CONFLICT 1:42 services.web.tmpfs[1]"]);
    expect(service("volumes: [/d], tmpfs: [/d]")).to.deep.equal(["CONFLICT 1:38 services.web.volumes[0]"]);
    expect(service('ports: ["host:80:80"]')).to.deep.equal(["PORT_INVALID 1:36 services.web.ports[0]"]);
    expect(service("ports: [{published: 80}]")).to.deep.equal(["KEY_MISSING 1:36 services.web.ports[0]"]);
  });

  it("keep the last of two mounts of one target in one list", () => {
    const { plain } = loadText("services: {web: {image: a, volumes: ['s:/d', 't:/d:z']}}\nvolumes: {s: , t: }");
    expect(plain)
      .to.have.nested.property("services.web.volumes")
      .that.deep.equals([{ type: "volume", source: "t", target: "/d", bind: { selinux: "z" }, volume: {} }]);
  });

  it("know the mask for new files", () => {
    const { plain, problems } = loadText("services: {web: {image: a, umask: 0o022}}");
    expect(problems).to.deep.equal([]);
    expect(plain).to.have.nested.property("services.web.umask", 18);
    expect(loadText("services: {web: {image: a, umask: u=rwx}}").problems).to.deep.equal(["TYPE_MISMATCH 1:35 services.web.umask"]);
  });

  it("merge by a tagged merge key", () => {
    const { plain, problems } = loadText("x-c: &c\n  init: true\nservices:\n  a:\n    !!merge <<: *c\n    image: nginx\n");
    expect(problems).to.deep.equal([]);
    expect(plain).to.have.nested.property("services.a.init", true);
  });
});
