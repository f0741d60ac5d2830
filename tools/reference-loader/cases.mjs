import { keyForms } from "./keys.mjs";
import { randomness } from "./random.mjs";
import { inOrder, marked, raw, writeYaml } from "./yaml.mjs";

const ENVIRONMENT = { TAG: "v1.2", EMPTY: "", THREE: "3", PORT: "8080", YES: "true", CPUS: "0.75", HOME: "/home/me" };

/** Files that services may name, in their own odd spellings. */
const COMPANIONS = {
  "one.env": "# first\nKEY=one\nexport A=exported\nQUOTED=\"two words\"\nSINGLE='${TAG} $x'\nEXPANDED=${KEY}-${TAG}\nEMPTY_ONE=\nTAG\n",
  "two.env": "KEY=two\nB_C: colon\nCOMMENT=value # not this\nHASH=a#b\n",
  "raw.env": 'RAW="kept" # all\nDOLLAR=$HOME\n',
  "one.label": "one=1\nshared=first\n",
  "two.label": 'two="2"\nshared=second\n',
};

/**
 * Cases for a seed: files by name, and how they are loaded. The kind says what a case is about; each has other things beside it.
 * The same seed always gives the same cases.
 */
export function* cases(seed, count) {
  for (let index = 0; index < count; index++) {
    const r = randomness(Math.imul(seed, 1_000_003) + index * 7919);
    const names = Object.keys(KINDS);
    const kind = names[index % names.length];
    const made = KINDS[kind](r, keyForms(r));
    const files = made.files;
    const texts = Object.values(files).join("\n");
    for (const [name, text] of Object.entries(COMPANIONS)) if (texts.includes(name) && !(name in files)) files[name] = text;
    const environment =
      made.env ??
      Object.fromEntries(Object.entries(ENVIRONMENT).filter(([key]) => texts.includes(key) || (key === "HOME" && texts.includes("~"))));
    yield {
      id: `${seed}-${index}`,
      kind,
      files,
      run: {
        ...(made.given && { files: made.given }),
        env: environment,
        ...(made.profiles && { profiles: made.profiles }),
        ...made.run,
      },
    };
  }
}

function serviceOf(r, k, least, most, among = Object.keys(k.service)) {
  const keys = r.some(among, least, most);
  const service = {};
  if (r.chance(0.93) && !keys.includes("image")) service.image = r.pick(["nginx", "alpine:3", "app:${TAG}"]);
  for (const key of keys) {
    if ((key === "network_mode" && "networks" in service) || (key === "networks" && "network_mode" in service)) continue;
    if (key === "container_name" && ("scale" in service || "deploy" in service)) continue;
    service[key] = k.service[key]();
  }
  if (r.chance(0.06)) Object.assign(service, k.extension());
  return service;
}

/** Declares what the services name, most of the time. */
function project(r, k, services, more = {}) {
  const text = JSON.stringify([services, more]);
  const top = {};
  if (r.chance(0.2)) top.name = r.pick(["demo", "My Project", "${TAG}", "a_b-c", "x"]);
  if (r.chance(0.05)) top.version = "3.8";
  top.services = services;
  if (text.includes("other") && !services.other) top.services = { ...services, other: { image: "busybox" } };
  const declare = (section, names, make) => {
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
    if (used.length > 0 && r.chance(0.97)) top[section] = Object.fromEntries(used.map((name) => [name, make()]));
  };
  declare("networks", ["front", "back", ...(r.chance(0.1) ? ["default"] : [])], k.network);
  declare("volumes", ["data", "cache", "v", "v1.2"], k.volume);
  declare("secrets", ["token"], k.secret);
  declare("configs", ["conf"], k.config);
  declare("models", ["llm"], k.model);
  if (/\$\{TAG\}:\/tagged/.test(text)) top.volumes = { ...top.volumes, "v1.2": null };
  return { ...top, ...more };
}

const KINDS = {
  keys(r, k) {
    const services = { web: serviceOf(r, k, 2, 6) };
    if (r.chance(0.1)) services.tool = k.provider();
    return { files: { "compose.yaml": writeYaml(project(r, k, services, r.chance(0.1) ? k.extension() : {}), r) } };
  },

  override(r, k) {
    const keys = r.some(Object.keys(k.service), 2, 5);
    const files = { "compose.yaml": writeYaml(project(r, k, { web: serviceOf(r, k, keys.length, keys.length, keys) }), r) };
    const given = ["compose.yaml"];
    for (const name of r.chance(0.25) ? ["b.yaml", "c.yaml"] : ["b.yaml"]) {
      const service = serviceOf(r, k, 1, keys.length, keys);
      if (r.chance(0.7)) delete service.image;
      for (const key of Object.keys(service)) {
        const tag = r.pick([...Array.from({ length: 11 }, () => "none"), "reset", "override"]);
        if (tag === "reset") service[key] = marked("!reset", r.pick([null, null, [], service[key]]));
        else if (tag === "override") service[key] = marked("!override", service[key]);
      }
      files[name] = writeYaml(project(r, k, { web: service, ...(r.chance(0.1) && { more: { image: "x" } }) }), r);
      given.push(name);
    }
    return { files, given };
  },

  extends(r, k) {
    const keys = r.some(
      Object.keys(k.service).filter((key) => !["links", "volumes_from", "depends_on"].includes(key)),
      2,
      5,
    );
    const base = serviceOf(r, k, 1, keys.length, keys);
    const own = serviceOf(r, k, 1, keys.length, keys);
    if (r.chance(0.6)) delete own.image;
    if (r.chance(0.5)) {
      own.extends = r.pick(["base", { service: "base" }, ...(r.chance(0.05) ? [{ service: "missing" }] : [])]);
      return { files: { "compose.yaml": writeYaml(project(r, k, { web: own, base }), r) } };
    }
    const file = r.pick(["base.yaml", "sub/base.yaml"]);
    own.extends = { file: r.pick([file, `./${file}`]), service: "base" };
    const files = { [file]: writeYaml({ services: { base, ...(r.chance(0.2) && { other: { image: "o" } }) } }, r) };
    if (r.chance(0.2)) files[file] = writeYaml({ services: { base: { ...base, extends: "root" }, root: serviceOf(r, k, 1, 2, keys) } }, r);
    for (const [name, text] of Object.entries(COMPANIONS)) if (file.startsWith("sub/")) files[`sub/${name}`] = text.replace("one", "sub");
    const used = Object.keys(files).filter((name) => !name.endsWith(".env") && !name.endsWith(".label"));
    const all = JSON.stringify([base, own]);
    for (const name of Object.keys(files)) if (!used.includes(name) && !all.includes(name.replace("sub/", ""))) delete files[name];
    const top = project(r, k, { web: own }, {});
    const whole = project(r, k, { web: own, extra: base });
    for (const section of ["networks", "volumes", "secrets", "configs", "models"]) if (whole[section]) top[section] = whole[section];
    if (all.includes("other")) top.services.other = { image: "busybox" };
    return { files: { "compose.yaml": writeYaml(top, r), ...files } };
  },

  include(r, k) {
    const folder = r.pick(["sub", "."]);
    const inner = project(r, k, {
      db: serviceOf(r, k, 1, 3, [
        "volumes",
        "environment",
        "build",
        "env_file",
        "configs",
        "secrets",
        "networks",
        "labels",
        "image",
        "develop",
        "command",
      ]),
    });
    const file = folder === "." ? "inner.yaml" : "sub/compose.yaml";
    const files = { [file]: writeYaml(inner, r) };
    if (r.chance(0.3)) files[folder === "." ? ".env" : "sub/.env"] = "TAG=from-env\nUNSET=set-here\nKEY=${TAG}\n";
    const entry = r.pick([
      file,
      `./${file}`,
      { path: file },
      { path: [file], project_directory: r.pick([".", "sub", "elsewhere"]) },
      { path: file, env_file: r.pick(["inc.env", ["inc.env"]]) },
    ]);
    if (JSON.stringify(entry).includes("inc.env")) files["inc.env"] = "TAG=included\nKEY=inc\nUNSET=found\n";
    if (r.chance(0.2))
      files["sub/second.yaml"] = writeYaml({ services: { db: serviceOf(r, k, 1, 2, ["environment", "labels", "command"]) } }, r);
    files["elsewhere/.keep"] = "";
    files["sub/.keep"] = "";
    const list = [files["sub/second.yaml"] && r.chance(0.7) ? { path: [file, "sub/second.yaml"] } : entry];
    if (files["sub/second.yaml"] && r.chance(0.3)) list.push("sub/second.yaml");
    for (const name of ["one.env", "two.env", "raw.env"]) if (files[file].includes(name)) files[`sub/${name}`] = COMPANIONS[name];
    const services = { web: serviceOf(r, k, 1, 2, ["environment", "labels", "command", "ports"]) };
    if (r.chance(0.2)) services.db = serviceOf(r, k, 1, 2, ["environment", "labels", "command", "ports", "volumes"]);
    return { files: { "compose.yaml": writeYaml({ include: list, ...project(r, k, services) }, r), ...files } };
  },

  profiles(r, k) {
    const services = {};
    for (const name of ["web", "db", "tool", "debug"]) {
      services[name] = { image: name };
      if (r.chance(0.6)) services[name].profiles = r.some(["dev", "debug", "gpu"], 1, 2);
      if (r.chance(0.4))
        services[name].depends_on = r.pick([
          ["db"],
          { tool: { condition: "service_started", required: r.pick([true, false]) } },
          { debug: { condition: "service_healthy" } },
        ]);
      if (r.chance(0.1)) services[name].links = ["tool"];
      if (r.chance(0.1)) services[name].network_mode = "service:db";
      if (r.chance(0.2)) services[name].networks = ["front"];
    }
    const profiles = r.pick([undefined, [], ["dev"], ["debug", "gpu"], ["*"], ["none"]]);
    const env = r.chance(0.3) ? { COMPOSE_PROFILES: r.pick(["dev", "dev,gpu", " debug , dev", "*", ""]) } : {};
    return { files: { "compose.yaml": writeYaml(project(r, k, services), r) }, env, ...(profiles && { profiles }) };
  },

  interpolation(r) {
    const names = ["TAG", "EMPTY", "UNSET", "THREE", "lower_1"];
    const expression = (depth) => {
      const name = r.pick(names);
      const inner =
        depth > 2 || r.chance(0.6)
          ? r.pick(["x", "", "a b", "a:b", "-", "$$", "}", "$TAG", "{", "a-b?c", "\\", "'q'"])
          : expression(depth + 1);
      return r.pick([
        `$${name}`,
        `\${${name}}`,
        `\${${name}:-${inner}}`,
        `\${${name}-${inner}}`,
        `\${${name}:+${inner}}`,
        `\${${name}+${inner}}`,
        `\${${name}:?${inner}}`,
        `\${${name}?${inner}}`,
        "$$",
        "$$$TAG",
        "$$$$",
        "${TAG}${THREE}",
        ...(r.chance(0.1)
          ? ["$", "$ x", "${", "${}", "${TAG", "$1", "${1}", "${TAG:}", "${TAG:x}", "$-", "${ TAG }", "${TAG/a/b}", "a$", "${a.b}", "$é"]
          : []),
      ]);
    };
    const text = () => Array.from({ length: 1 + r.below(3) }, () => r.pick([expression(0), expression(0), "lit", "-", " "])).join("");
    const service = {
      image: r.chance(0.3) ? `app:${text()}` : "app",
      environment: Object.fromEntries(["A", "B", "C", "D"].slice(0, 1 + r.below(4)).map((key) => [key, text()])),
    };
    if (r.chance(0.2)) service.labels = [`l=${text()}`, text()];
    if (r.chance(0.2)) service.command = ["run", text()];
    if (r.chance(0.1)) service.cpus = "${CPUS:-0.5}";
    if (r.chance(0.1)) service.ports = ["${PORT:-80}:${TARGET:-90}"];
    const top = { name: r.chance(0.2) ? text() : "demo", services: { web: service } };
    if (r.chance(0.2)) top["x-a"] = { k: text() };
    return { files: { "compose.yaml": writeYaml(top, r) }, env: { TAG: "v1.2", EMPTY: "", THREE: "3", lower_1: "low" } };
  },

  dotenv(r) {
    const value = () =>
      r.pick([
        "plain",
        "two words",
        "  spaced  ",
        '"quoted"',
        "'single'",
        '"with \\"escape\\" \\n \\t \\$X"',
        "'no ${A}'",
        "${A}",
        "$A",
        "${A:-d}",
        "${NONE:-${A}}",
        "a # comment",
        "a#b",
        '"a # b" # c',
        "",
        '""',
        "''",
        "a=b",
        "a\\nb",
        '"line\nbreak"',
        "'line\nbreak'",
        "$$x",
        '"$$x"',
        "`x`",
        "ünï",
        "{json: 1}",
        '"mixed\'quote"',
        "it's",
        "\\$A",
        '"\\\\"',
        "'it\\'s'",
        "tab\there",
        "${A",
        "${NONE}",
        "[x]",
        "a;b",
        "a'b'c",
        '"a"b',
        "#",
        "true",
        "\"${A}-'x'\"",
        "'a' 'b'",
        "$(cmd)",
        "\\",
      ]);
    const line = () => {
      const key = r.pick(["A", "B", "C", "D", "E_F", "g.h", "TAG"]);
      return r.pick([
        `${key}=${value()}`,
        `${key}=${value()}`,
        `${key}=${value()}`,
        `export ${key}=${value()}`,
        `${key}: ${value()}`,
        `${key} = ${value()}`,
        `# ${key}=x`,
        "",
        key,
        `  ${key}=${value()}`,
        ...(r.chance(0.1) ? ["bad line", "=x", "1A=x", `${key}="open`, `A B=c`, "export", "é=1"] : []),
      ]);
    };
    const lines = () => Array.from({ length: 2 + r.below(6) }, line);
    const ending = r.chance(0.15) ? "\r\n" : "\n";
    // The reference takes a name alone for a value when no line ends after it.
    const written = lines().join(ending);
    const file = (r.chance(0.1) ? "\ufeff" : "") + written + (r.chance(0.8) || !written.split("\n").at(-1).includes("=") ? ending : "");
    const service = { image: "app" };
    if (r.chance(0.7))
      service.env_file = r.pick([
        ["file.env"],
        ["file.env", "second.env"],
        [{ path: "file.env", format: r.chance(0.2) ? "raw" : undefined }],
      ]);
    if (Array.isArray(service.env_file) && service.env_file[0].format === undefined && typeof service.env_file[0] === "object")
      service.env_file = ["file.env"];
    if (r.chance(0.6)) service.environment = r.pick([["A", "B", "C"], { A: null, D: "own" }, { G: "${A:-none}-${B-none}-${C}" }]);
    const files = { "compose.yaml": writeYaml({ name: "demo", services: { web: service } }, r) };
    if (service.env_file) files["file.env"] = file;
    if (files["compose.yaml"].includes("second.env")) files["second.env"] = `${lines().join("\n")}\n`;
    if (r.chance(0.5) || !service.env_file) files[".env"] = `${lines().join("\n")}\n`;
    const run = r.chance(0.1) ? { envFiles: ["given.env", "other.env"] } : {};
    if (run.envFiles) for (const name of run.envFiles) files[name] = `${lines().join("\n")}\n`;
    return { files, env: r.chance(0.3) ? { A: "process", NONE: "" } : { A: "process" }, run };
  },

  yaml(r, k) {
    const scalars = () =>
      r.pick([
        k.scalar(),
        raw("!!str 12"),
        raw('!!int "7"'),
        raw("!!float 1"),
        raw('!!bool "true"'),
        raw("! 12"),
        raw("!!null ''"),
        raw("0.1e1"),
        raw("1e400"),
        raw("-.inf"),
        raw(".nan"),
        raw("0o8"),
        raw("0xZ"),
        raw("1__0"),
        raw("123456789012345678901"),
        raw("0755.5"),
        raw("TRUE"),
        raw("Null"),
        raw("2024-01-31"),
        raw("2024-01-31T10:20:30Z"),
        raw('"esc \\u263a \\x41 \\t"'),
        raw("'it''s'"),
        raw("plain # comment"),
        raw("a: b".replace(": ", ":")),
        raw("="),
        raw("<<"),
        raw("?x"),
        raw("-1"),
        raw("- 1".replace(" ", "")),
        raw("1,000"),
        raw("0_1"),
        raw("00"),
        raw("-010"),
        raw("+0x1"),
        raw("1."),
        raw("1.e1"),
        raw("y"),
        raw("1e-3"),
        raw("12e03"),
        raw("0.0"),
        raw("-0.0"),
        raw("1.10"),
        raw("9223372036854775807"),
        raw("9007199254740993"),
        raw("1e20"),
        raw("1e21"),
        raw("123456789.125"),
        raw("0.1"),
      ]);
    const env = Object.fromEntries(["A", "B", "C", "D"].slice(0, 1 + r.below(4)).map((key) => [key, scalars()]));
    const lines = [];
    const base = { environment: env, labels: { "com.x": scalars() } };
    const style = r.below(9);
    const web = { image: "app" };
    const top = { services: { web, more: { image: "b" } } };
    if (style === 0) {
      const merged = inOrder([
        [r.pick(["<<", "!!merge <<"]), raw("*base")],
        ["image", "app"],
        ...(r.chance(0.5) ? [["labels", { own: "x" }]] : []),
      ]);
      const anchored = { "x-base": marked("&base", base) };
      return {
        files: {
          "compose.yaml": writeYaml(
            {
              ...anchored,
              services: {
                web: merged,
                more: inOrder([
                  ["image", "b"],
                  ["<<", raw("*base")],
                ]),
              },
            },
            r,
          ),
        },
        env: ENVIRONMENT,
      };
    }
    if (style === 1) {
      const one = marked("&one", { environment: { A: scalars(), B: "one" } });
      const two = marked("&two", { environment: { B: "two" }, labels: { l: scalars() } });
      return {
        files: {
          "compose.yaml": writeYaml(
            {
              "x-one": one,
              "x-two": two,
              services: {
                web: inOrder([
                  ["<<", r.pick([raw("[*one, *two]"), raw("[*two, *one]")])],
                  ["image", "app"],
                ]),
              },
            },
            r,
          ),
        },
        env: ENVIRONMENT,
      };
    }
    if (style === 2) {
      web.environment = marked("&env", env);
      top.services.more.environment = r.pick([
        raw("*env"),
        inOrder([
          ["<<", raw("*env")],
          ["A", scalars()],
        ]),
      ]);
    } else if (style === 3) {
      web.environment = env;
      const files = {
        "compose.yaml": `${writeYaml(top, r)}---\n${writeYaml({ services: { web: { labels: { doc: "two" }, environment: { A: scalars() } }, third: { image: "c" } } }, r)}${r.chance(0.3) ? "...\n" : ""}`,
      };
      if (r.chance(0.3)) files["compose.yaml"] = `---\n# comment\n${files["compose.yaml"]}---\n`;
      return { files, env: ENVIRONMENT };
    } else if (style === 4) {
      for (let index = 0; index < 3; index++)
        lines.push(
          `      K${index}: ${r.pick(["|\n        a\n        b\n", "|-\n        a\n\n        b", ">\n        folded\n        text\n\n        para\n", ">-\n        one\n        two", "|+\n        keep\n\n", "|2\n          indented\n", '"multi\n        line"', "'multi\n\n        line'", "plain\n        continued", "  # comment only", '"tab\\tescaped"', "!!str\n        plain"])}`,
        );
      return { files: { "compose.yaml": `services:\n  web:\n    image: app\n    environment:\n${lines.join("\n")}\n` }, env: ENVIRONMENT };
    } else if (style === 5) {
      const text = r.pick([
        "services: {web: {image: app, environment: {A: 1, A: 2}}}\n",
        "services:\n  web: {image: app}\n  web: {image: b}\n",
        "services:\n  web:\n    image: app\n   bad: 1\n",
        "services:\n\tweb: {image: app}\n",
        "services: [web]\n",
        "- services\n",
        "just text\n",
        "# nothing\n",
        "",
        "services: {web: {image: *none}}\n",
        "services: {web: {image: app, labels: {? [a] : b}}}\n",
        "? services\n: web:\n    image: app\n",
        'services: {"web": {\'image\': app, "environment": ["A=1", \'B=2\']}}\n',
        "%YAML 1.2\n---\nservices: {web: {image: app}}\n",
        "%YAML 1.1\n---\nservices: {web: {image: app, init: yes}}\n",
        "services: {web: {image: app, 5: x}}\n",
        "services: {web: {image: app}}\nx-a: {1: a, true: b, null: c}\n",
        "services: {web: {image: app}}\nx-a: {'1': a, \"true\": b}\n",
        "services:\n  web:\n    image: app\n    environment:\n      - A=1\n      -  B=2\n      - C: 3\n",
        "services:\n  web: &w\n    image: app\n    labels: {self: x}\n  b:\n    <<: *w\n    <<: {init: true}\n",
        "services:\n  web:\n    image: 'a''b'\n    command: [a, b,]\n",
        "services:\n  web:\n    image: app\n    command:\n    - a\n    - 'b\n      c'\n",
        "services:\n  web:\n    image: app\n    command: 'a\n    b'\n",
        "services: {web: {image: app, unknown: 1}}\n",
        "srvices: {web: {image: app}}\n",
        "services: {web: null}\n",
        "services:\n",
        "services: {}\n",
        "services: {web: {}}\n",
        "services: {Web.A_b-1: {image: app}}\n",
        "services: {'we b': {image: app}}\n",
        "name: 5\nservices: {web: {image: app}}\n",
        "name: ''\nservices: {web: {image: app}}\n",
        "services: {web: {image: app}}\nnetworks:\nvolumes:\n",
        "services: {web: {image: 5}}\n",
        "services: {web: {image: app, environment: {A: [1]}}}\n",
        "services: {web: {image: app, environment: [1]}}\n",
        "services: {web: {image: app, labels: {a: {b: c}}}}\n",
        "services: {web: {image: app, ports: 80}}\n",
        "services: {web: {image: app, command: 5}}\n",
        "services: {web: {image: app, command: [5]}}\n",
        "services: {web: {image: app, hostname: 5}}\n",
        "services: {web: {image: app, user: true}}\n",
        "x-only: 1\n",
        "\ufeffservices: {web: {image: app}}\r\n",
        "services: {web: {image: app, umask: 0o22}}\n",
        "include: []\nservices: {web: {image: app}}\n",
        "include: [gone.yaml]\n",
        "services: {web: {image: app, extends: web}}\n",
        "services: {a: {image: x, depends_on: [b]}, b: {image: x, depends_on: [a]}}\n",
      ]);
      return { files: { "compose.yaml": text }, env: {} };
    } else if (style === 6) {
      web.environment = ["A", "B=1", "C=${TAG}"].map((item) => (r.chance(0.3) ? raw(`&i${r.below(9)} ${JSON.stringify(item)}`) : item));
      top["x-values"] = { list: [scalars(), scalars(), [], {}, null], nested: { a: { b: { c: scalars() } } } };
    } else if (style === 7) {
      web.environment = env;
      top["x-numbers"] = Object.fromEntries(["a", "b", "c", "d", "e"].map((key) => [key, scalars()]));
    } else {
      web.labels = Object.fromEntries(["a", "b", "c"].map((key) => [key, scalars()]));
      web.healthcheck = { test: "x", retries: r.pick([3, "3", raw("0x3")]) };
      web.sysctls = { a: scalars() };
    }
    return { files: { "compose.yaml": writeYaml(top, r) }, env: ENVIRONMENT };
  },

  resources(r, k) {
    const service = { image: "app", networks: ["front"], volumes: ["data:/data"], configs: ["conf"], secrets: ["token"] };
    const top = {
      services: { web: service },
      networks: { front: k.network(), spare: k.network() },
      volumes: { data: k.volume() },
      configs: { conf: k.config() },
      secrets: { token: k.secret() },
    };
    const files = { "compose.yaml": writeYaml(top, r) };
    if (r.chance(0.4)) {
      const more = Object.fromEntries(
        r.some(
          [
            ["networks", { front: k.network() }],
            ["volumes", { data: k.volume() }],
            ["configs", { conf: k.config() }],
            ["secrets", { token: k.secret() }],
          ],
          1,
          3,
        ),
      );
      files["b.yaml"] = writeYaml(more, r);
      return { files, given: ["compose.yaml", "b.yaml"] };
    }
    return { files, run: r.chance(0.2) ? { projectName: r.pick(["given", "a-b", "Bad Name"]) } : {} };
  },

  files(r, k) {
    const names = r.some(["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"], 1, 2);
    const files = Object.fromEntries(names.map((name) => [name, writeYaml({ services: { web: { image: name } } }, r)]));
    for (const name of r.some(
      ["compose.override.yaml", "compose.override.yml", "docker-compose.override.yml", "docker-compose.override.yaml"],
      0,
      2,
    ))
      files[name] = writeYaml({ services: { web: { labels: { from: name }, environment: k.keyValues() } } }, r);
    if (r.chance(0.3)) files["extra/more.yaml"] = writeYaml({ services: { web: { build: "./ctx", volumes: ["./x:/x"] } } }, r);
    const env = { ...ENVIRONMENT };
    if (files["extra/more.yaml"] && r.chance(0.6)) env.COMPOSE_FILE = r.pick([`${names[0]}:extra/more.yaml`, "extra/more.yaml"]);
    if (env.COMPOSE_FILE && r.chance(0.2))
      Object.assign(env, { COMPOSE_PATH_SEPARATOR: ",", COMPOSE_FILE: env.COMPOSE_FILE.replace(":", ",") });
    if (r.chance(0.3))
      files[".env"] = r.pick([
        "TAG=dot\n",
        "COMPOSE_PROJECT_NAME=fromenv\n",
        "COMPOSE_PROFILES=dev\n",
        ...(files["extra/more.yaml"] ? ["COMPOSE_FILE=extra/more.yaml\n"] : []),
      ]);
    const run = {};
    files["elsewhere/.keep"] = "";
    if (r.chance(0.2)) run.projectDirectory = r.pick([".", "extra", "elsewhere"]);
    if (r.chance(0.2)) env.COMPOSE_PROJECT_NAME = r.pick(["named", "Bad Name"]);
    return { files, given: r.chance(0.3) ? [names[0]] : [], env, run };
  },
};
