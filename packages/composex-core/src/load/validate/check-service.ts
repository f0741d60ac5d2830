import { didYouMean, formatPath, type Path, type Report } from "../../diagnostics/index.ts";
import { child, type MapNode, type Node, textAt } from "../node.ts";
import { placeOf } from "../place.ts";
import { positionOf } from "../source.ts";

/** One service by itself and against what the project declares. */
export function checkService(service: MapNode, name: string, tree: MapNode, report: Report): void {
  const path = ["services", name];
  checkImage(service, name, report);
  checkExclusive(child(service, "build"), ["dockerfile", "dockerfile_inline"], `service "${name}"`, [...path, "build"], report);
  checkExclusive(service, ["network_mode", "networks"], `service "${name}"`, path, report);
  checkAgreement(service, name, report);
  checkBuild(service, name, tree, report);
  checkHealthcheck(service, path, report);
  checkWatch(service, path, report);
  checkMounts(service, path, report);
  checkMountTargets(service, path, report);
  checkReferences(service, name, tree, report);
}

function checkImage(service: MapNode, name: string, report: Report): void {
  // With `extends` left over the image may be in what could not be found, which is reported.
  if (["image", "build", "provider", "extends"].some((key) => service.entries.has(key))) return;
  report.error("KEY_MISSING", positionOf(service.origin, ["services", name]), `service "${name}" has neither an image nor a build`, {
    hint: "set image: to the image that it runs",
  });
}

function checkExclusive(
  node: Node | undefined,
  [first = "", second = ""]: readonly string[],
  owner: string,
  path: Path,
  report: Report,
): void {
  const a = child(node, first);
  const b = child(node, second);
  if (!a || !b) return;
  report.error("CONFLICT", positionOf(b.origin, [...path, second]), `${owner} sets both ${first} and ${second}, which exclude each other`, {
    also: [{ message: `${first} stands here`, where: positionOf(a.origin, [...path, first]) }],
  });
}

/** Pairs of one meaning, in the old place and in `deploy`. */
const PAIRS: readonly (readonly [string, readonly string[]])[] = [
  ["scale", ["deploy", "replicas"]],
  ["cpus", ["deploy", "resources", "limits", "cpus"]],
  ["mem_limit", ["deploy", "resources", "limits", "memory"]],
  ["pids_limit", ["deploy", "resources", "limits", "pids"]],
  ["mem_reservation", ["deploy", "resources", "reservations", "memory"]],
];

function checkAgreement(service: MapNode, name: string, report: Report): void {
  for (const [key, keys] of PAIRS) {
    const plain = child(service, key);
    const deployed = keys.reduce<Node | undefined>(child, service);
    if (plain?.kind !== "scalar" || deployed?.kind !== "scalar" || plain.value === deployed.value) continue;
    // None of it is as good as not said; a scale of none is meant.
    if (key !== "scale" && Number(plain.value) === 0) continue;
    const path = ["services", name];
    const { where, also } = placeOf(deployed, [...path, ...keys]);
    report.error(
      "CONFLICT",
      where,
      `services.${name} sets ${key} to ${String(plain.value)} and ${keys.join(".")} to ${String(deployed.value)}`,
      {
        also: [{ message: `${key} stands here`, where: positionOf(plain.origin, [...path, key]) }, ...also],
        hint: `leave ${key} out`,
      },
    );
  }
  const replicas = child(child(service, "deploy"), "replicas") ?? child(service, "scale");
  const containerName = child(service, "container_name");
  if (containerName && replicas?.kind === "scalar" && Number(replicas.value) > 1) {
    report.error(
      "CONFLICT",
      positionOf(containerName.origin, ["services", name, "container_name"]),
      `service "${name}" has a container_name, which only one of its ${String(replicas.value)} containers could have`,
    );
  }
}

function checkBuild(service: MapNode, name: string, tree: MapNode, report: Report): void {
  const build = child(service, "build");
  const contexts = child(build, "additional_contexts");
  const path = ["services", name, "build"];
  if (contexts?.kind === "map") {
    for (const [key, { value }] of contexts.entries) {
      const other = value.kind === "scalar" ? /^service:(.+)$/.exec(String(value.value))?.[1] : undefined;
      if (other === undefined || child(child(child(tree, "services"), other), "build")) continue;
      const { where, also } = placeOf(value, [...path, "additional_contexts", key]);
      report.error(
        "REFERENCE_UNDEFINED",
        where,
        `the build of service "${name}" takes files from service "${other}", which builds nothing`,
        { also },
      );
    }
  }
  const platform = child(service, "platform");
  const platforms = listAt(build, "platforms").flatMap((item) => (item.kind === "scalar" ? [item.value] : []));
  if (platform?.kind !== "scalar" || platforms.length === 0 || platforms.includes(platform.value)) return;
  const { where, also } = placeOf(platform, ["services", name, "platform"]);
  report.error("CONFLICT", where, `service "${name}" runs on ${String(platform.value)}, for which it is not built`, {
    also,
    hint: `add it to build.platforms: ${platforms.join(", ")}`,
  });
}

function checkHealthcheck(service: MapNode, path: Path, report: Report): void {
  const test = child(child(service, "healthcheck"), "test");
  if (test?.kind !== "list" || test.items.length === 0) return;
  const first = test.items[0];
  const word = first?.kind === "scalar" ? String(first.value) : "";
  if (["CMD", "CMD-SHELL", "NONE"].includes(word)) return;
  const full = [...path, "healthcheck", "test"];
  report.error(
    "HEALTHCHECK_TEST",
    placeOf(first ?? test, full).where,
    `${formatPath(full)} starts with "${word}"; a list must start with CMD, CMD-SHELL or NONE`,
    {
      hint: "put CMD in front of the program, or write the test as one line of text",
    },
  );
}

function checkWatch(service: MapNode, path: Path, report: Report): void {
  const rules = child(child(service, "develop"), "watch");
  if (rules?.kind !== "list") return;
  for (const [index, rule] of rules.items.entries()) {
    const action = textAt(rule, "action") ?? "";
    if (!action.startsWith("sync") || textAt(rule, "target")) continue;
    const full = [...path, "develop", "watch", index];
    report.error(
      "KEY_MISSING",
      positionOf(rule.origin, full),
      `${formatPath(full)} lacks the key "target": ${action} must know where files go`,
    );
  }
}

/** One place of the container holds one thing. */
function checkMountTargets(service: MapNode, path: Path, report: Report): void {
  const places = new Map<string, { readonly node: Node; readonly path: Path }>();
  const add = (target: string, node: Node, full: Path): void => {
    const first = places.get(target);
    if (!first) {
      places.set(target, { node, path: full });
      return;
    }
    const { where, also } = placeOf(node, full);
    report.error("CONFLICT", where, `${formatPath(full)} is mounted at ${target}, where ${formatPath(first.path)} is`, {
      also: [{ message: `${formatPath(first.path)} stands here`, where: positionOf(first.node.origin, first.path) }, ...also],
      hint: "leave out one of them, or mount it elsewhere",
    });
  };
  for (const [index, item] of listAt(service, "tmpfs").entries())
    if (item.kind === "scalar") add(String(item.value).split(":")[0] ?? "", item, [...path, "tmpfs", index]);
  for (const [index, mount] of listAt(service, "volumes").entries()) {
    const target = textAt(mount, "target");
    if (target !== undefined) add(target, mount, [...path, "volumes", index]);
  }
}

function checkMounts(service: MapNode, path: Path, report: Report): void {
  const mounts = child(service, "volumes");
  if (mounts?.kind !== "list") return;
  for (const [index, mount] of mounts.items.entries()) {
    const full = [...path, "volumes", index];
    if (mount.kind !== "map") continue;
    if (!textAt(mount, "target")) report.error("KEY_MISSING", positionOf(mount.origin, full), `${formatPath(full)} lacks the key "target"`);
    if (textAt(mount, "type") === "bind" && !textAt(mount, "source"))
      report.error("KEY_MISSING", positionOf(mount.origin, full), `${formatPath(full)} lacks the key "source"`);
  }
}

function checkReferences(service: MapNode, name: string, tree: MapNode, report: Report): void {
  const path = ["services", name];
  const networks = child(service, "networks");
  if (networks?.kind === "map") {
    for (const [network, { keyOrigin }] of networks.entries) {
      if (network !== "default")
        checkDeclared("network", "networks", network, { origin: keyOrigin }, [...path, "networks", network], name, tree, report);
    }
  }
  const models = child(service, "models");
  if (models?.kind === "map") {
    for (const [model, { keyOrigin }] of models.entries)
      checkDeclared("model", "models", model, { origin: keyOrigin }, [...path, "models", model], name, tree, report);
  }
  for (const [index, mount] of listAt(service, "volumes").entries()) {
    const source = child(mount, "source");
    if (textAt(mount, "type") === "volume" && source) declared("volume", "volumes", source, [...path, "volumes", index, "source"]);
  }
  for (const [kind, key] of [
    ["secret", "secrets"],
    ["config", "configs"],
  ] as const) {
    for (const [index, reference] of listAt(service, key).entries()) {
      const source = child(reference, "source");
      const full = [...path, key, index];
      if (source) declared(kind, key, source, [...full, "source"]);
      else report.error("KEY_MISSING", placeOf(reference, full).where, `${formatPath(full)} lacks the key "source": which ${kind} it is`);
    }
  }
  for (const [index, reference] of listAt(child(service, "build"), "secrets").entries()) {
    const source = child(reference, "source");
    if (source) declared("secret", "secrets", source, [...path, "build", "secrets", index, "source"]);
  }
  const credential = child(child(service, "credential_spec"), "config");
  if (credential) declared("config", "configs", credential, [...path, "credential_spec", "config"]);

  function declared(kind: string, section: string, source: Node, where: Path): void {
    if (source.kind === "scalar" && typeof source.value === "string")
      checkDeclared(kind, section, source.value, source, where, name, tree, report);
  }
}

function checkDeclared(
  kind: string,
  section: string,
  thing: string,
  at: Pick<Node, "origin">,
  path: Path,
  service: string,
  tree: MapNode,
  report: Report,
): void {
  const known = child(tree, section);
  const names = known?.kind === "map" ? known.entries : new Map<string, unknown>();
  if (names.has(thing)) return;
  const { where, also } = placeOf(at, path);
  report.error("REFERENCE_UNDEFINED", where, `service "${service}" uses the ${kind} "${thing}", which is not declared`, {
    also,
    hint: didYouMean(thing, names.keys()) ?? `declare it under ${section}: at the top of the file`,
  });
}

function listAt(node: Node | undefined, key: string): readonly Node[] {
  const list = child(node, key);
  return list?.kind === "list" ? list.items : [];
}
