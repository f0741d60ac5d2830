import { expect } from "chai";
import { attribute, Resource, ref } from "../../cfn/index.ts";
import { attached } from "../../contract/module.ts";
import { Report } from "../../diagnostics/index.ts";
import { buildModel } from "../../model/build.ts";
import { modules } from "../../modules/index.ts";
import { record, text } from "../../shape/index.ts";
import { loadText } from "../../testing/load-text.ts";
import { render } from "../render.ts";

/** A file system as a module attached to volumes would have it: with a group of its own, an access point, and a mount in the container. */
const fileSystem = attached({
  key: "x-files",
  section: "volumes",
  summary: "File systems.",
  noun: "file system",
  description: "A file system.",
  type: "AWS::EFS::FileSystem",
  keys: { MacroParameters: record("How it is entered.", { Root: text("Folder.").byDefault("/data") }).orEmpty() },
  mayBeEmpty: true,
  subnets: "StorageSubnets",
  assumes: (_name, { driver }) => (driver === "files" ? {} : undefined),
  returnValues: { FileSystemId: { text: "Id of the file system.", from: "Ref" } },
  access: {},
  make: ({ resolved, logicalName, spec }) => ({
    properties: { Encrypted: true, ...resolved },
    beside: (main) => {
      const group = new Resource("files", `${logicalName}Group`, "AWS::EC2::SecurityGroup", { GroupDescription: logicalName });
      const point = new Resource("files", `${logicalName}Point`, "AWS::EFS::AccessPoint", {
        FileSystemId: ref(main),
        RootDirectory: { Path: spec.written.MacroParameters?.Root ?? "/data" },
      });
      return { resources: [group, point], handles: { group, point, id: ref(main) } };
    },
  }),
  connect: ({ resource, handles, use }) => {
    if (!handles) return {};
    const { group, point, id } = handles;
    return {
      taskStatements: [{ Action: ["elasticfilesystem:ClientMount"], Resource: [attribute(point, "Arn")] }],
      reach: [{ title: resource.name, id: resource.logicalName, group: attribute(group, "GroupId"), port: 2049, path: resource.path }],
      volumes: use.items.map(({ mount }) => ({
        volume: mount?.source ?? "",
        definition: {
          EFSVolumeConfiguration: { FilesystemId: id, TransitEncryption: "ENABLED", AuthorizationConfig: { AccessPointId: ref(point) } },
        },
      })),
    };
  },
});

function rendered(text: string) {
  const { project, diagnostics } = loadText(text);
  const report = new Report();
  for (const diagnostic of diagnostics) report.add(diagnostic);
  if (!project) throw new Error("not loaded");
  const all = [...modules, fileSystem];
  const result = render(buildModel(project, "demo", all, report), new Map(), all, report);
  const byId = new Map((result?.resources ?? []).map((resource) => [`${resource.stack}/${resource.logicalId}`, resource]));
  return { byId, problems: report.diagnostics.map(({ code, where, message }) => `${code} ${where?.path}: ${message}`) };
}

const CONTAINER = "image: nginx, volumes: ['shared:/srv', 'cache:/tmp/cache']";

describe("a module attached to volumes", () => {
  it("mounts what it makes, lets the tasks reach it, and leaves other volumes to the task", () => {
    for (const written of ["x-files: {MacroParameters: {Root: /web}}", "driver: files"]) {
      const { byId, problems } = rendered(`{services: {web: {${CONTAINER}}}, volumes: {shared: {${written}}, cache: {}}}`);
      expect(problems.filter((problem) => !problem.startsWith("VOLUME_EPHEMERAL volumes.cache"))).to.deep.equal([]);
      const task = byId.get("web/EcsTaskDefinition");
      const { Volumes: volumes } = (task?.properties ?? {}) as {
        readonly Volumes: readonly { readonly Name: string; readonly EFSVolumeConfiguration?: unknown }[];
      };
      expect(volumes.map(({ Name, EFSVolumeConfiguration }) => [Name, EFSVolumeConfiguration !== undefined])).to.deep.equal([
        ["shared", true],
        ["cache", false],
      ]);
      expect(byId.has("files/shared")).to.equal(true);
      expect([...byId.keys()].some((id) => id.includes("webToFiles"))).to.equal(true);
      const rules = [...byId.values()].filter(({ type }) => type === "AWS::EC2::SecurityGroupIngress");
      expect(rules.map(({ properties }) => (properties as { readonly FromPort: number }).FromPort)).to.deep.equal([2049]);
    }
  });

  it("tells problems of its entries, and is not made twice for two users", () => {
    const { byId, problems } = rendered(
      "{services: {a: {image: nginx, volumes: ['s:/s']}, b: {image: nginx, volumes: ['s:/s']}}, volumes: {s: {x-files: {Property: {}}}}}",
    );
    expect(problems).to.deep.equal(['KEY_UNKNOWN volumes.s.x-files.Property: the key "Property" is not known in volumes.s.x-files']);
    expect([...byId.keys()].filter((id) => id.startsWith("files/s"))).to.have.length(3);
  });
});
