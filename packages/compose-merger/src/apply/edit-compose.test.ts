import { expect } from "chai";
import { Report } from "composex-core/diagnostics";
import { parseImageReference } from "../image/image-reference.ts";
import { DEFAULT_EDIT_OPTIONS, type EditOptions } from "../plan/request.ts";
import { checkEditCases, DIGEST, type EditCase, fill, NEW, runEdit } from "../testing/edit-cases.ts";
import { editCompose } from "./edit-compose.ts";

checkEditCases("plain and quoted scalars", [
  { name: "plain", text: "services:\n  web:\n    image: OLD # keep\n", expected: "services:\n  web:\n    image: NEW # keep\n" },
  { name: "single quotes", text: "services:\n  web:\n    image:   'OLD'\n", expected: "services:\n  web:\n    image:   'NEW'\n" },
  { name: "double quotes", text: 'services:\n  web:\n    image: "OLD"\n', expected: 'services:\n  web:\n    image: "NEW"\n' },
  {
    name: "double quotes with an escape",
    text: 'services:\n  web:\n    image: "reg.example/shop\\x2fweb:1"\n',
    expected: 'services:\n  web:\n    image: "NEW"\n',
  },
  {
    name: "a flow map",
    text: "services: {web: {build: ., image: OLD, ports: [80]}, b: {}}\n",
    expected: "services: {web: {build: ., image: NEW, ports: [80]}, b: {}}\n",
  },
  {
    name: "a flow map over lines",
    text: "services:\n  web: {\n    image: OLD ,  # c\n    x-a: 1 }\n",
    expected: "services:\n  web: {\n    image: NEW ,  # c\n    x-a: 1 }\n",
  },
  { name: "quoted keys without a space", text: '{"services":{"web":{"image":"OLD"}}}', expected: '{"services":{"web":{"image":"NEW"}}}' },
  {
    name: "an explicit key",
    text: "services:\n  web:\n    ? image\n    : OLD\n    ? ports\n    : [80]\n",
    expected: "services:\n  web:\n    ? image\n    : NEW\n    ? ports\n    : [80]\n",
  },
  {
    name: "a tag and an anchor of its own",
    text: "services:\n  web:\n    image: !!str &a OLD\n",
    expected: "services:\n  web:\n    image: !!str &a NEW\n",
  },
  {
    name: "the same text elsewhere stays",
    text: "x-note: OLD # OLD\nservices:\n  api:\n    image: OLD\n  web:\n    image: OLD\n    labels: [OLD]\n",
    expected: "x-note: OLD # OLD\nservices:\n  api:\n    image: OLD\n  web:\n    image: NEW\n    labels: [OLD]\n",
  },
  {
    name: "the present image changes no byte",
    text: "services:\n  web:\n    image:    NEW   \n",
    expected: "services:\n  web:\n    image:    NEW   \n",
  },
  { name: "no final newline", text: "services:\n  web:\n    image: OLD", expected: "services:\n  web:\n    image: NEW" },
  {
    name: "CRLF",
    text: "# a\r\nservices:\r\n  web:\r\n    image: OLD\r\n    mode: 0644\r\n\r\n",
    expected: "# a\r\nservices:\r\n  web:\r\n    image: NEW\r\n    mode: 0644\r\n\r\n",
  },
  { name: "a byte order mark", text: "\ufeffservices:\n  web: {image: OLD}\n", expected: "\ufeffservices:\n  web: {image: NEW}\n" },
  {
    name: "odd scalars, unknown tags, directives and markers",
    text: "%YAML 1.2\n---\nservices:\n  web:\n    image: OLD\n    ports: !reset []\n    x: [0644, 1.10, yes, ~, 1e3]\n    y: !Sub '${A}'\n...\n",
    expected:
      "%YAML 1.2\n---\nservices:\n  web:\n    image: NEW\n    ports: !reset []\n    x: [0644, 1.10, yes, ~, 1e3]\n    y: !Sub '${A}'\n...\n",
  },
  {
    name: "text that YAML 1.1 reads as a number is quoted",
    text: "services:\n  web:\n    image: '12'\n    # c\n  db:\n    image: 12\n",
    request: { service: "db", image: parseImageReference("12:30") as never },
    options: { form: "tag" },
    expected: "services:\n  web:\n    image: '12'\n    # c\n  db:\n    image: '12:30'\n",
  },
]);

checkEditCases("block scalars", [
  {
    name: ">- with one line",
    text: "services:\n  web:\n    image: >- # c\n      OLD\n    a: 1\n",
    expected: "services:\n  web:\n    image: >- # c\n      NEW\n    a: 1\n",
  },
  {
    name: "|- with an indent of its own",
    text: "services:\n  web:\n    image: |2-\n      OLD\n\n    a: 1\n",
    expected: "services:\n  web:\n    image: |2-\n      NEW\n\n    a: 1\n",
  },
  { name: "> ends in a line break", text: "services:\n  web:\n    image: >\n      OLD\n", codes: ["SCALAR_STYLE"], at: "3:12" },
  { name: "| ends in a line break", text: "services:\n  web:\n    image: |\n      OLD\n", codes: ["SCALAR_STYLE"], at: "3:12" },
  { name: "several lines", text: "services:\n  web:\n    image: >-\n      a\n      b\n", codes: ["SCALAR_STYLE"], at: "3:12" },
  { name: "a folded plain scalar", text: "services:\n  web:\n    image: a\n      b\n", codes: ["SCALAR_STYLE"], at: "3:12" },
  {
    name: "a folded quoted scalar",
    text: 'services:\n  web:\n    image: "reg.example/shop/web\\\n      :1"\n',
    codes: ["SCALAR_STYLE"],
    at: "3:12",
  },
]);

const ALIASED = "x-i: &a OLD\nservices:\n  web:\n    image: *a # c\n  api:\n    image: *a\n";
const ANCHORED = "services:\n  web:\n    image: &a OLD\n  api:\n    image: *a\n";
const MERGED = "x-b: &b\n  image: OLD\nservices:\n  web:\n    <<: *b\n    ports: [80]\n  api:\n    <<: *b\n";
checkEditCases("anchors, aliases, merges, extends", [
  {
    name: "an alias is refused with its users",
    text: ALIASED,
    codes: ["IMAGE_SHARED"],
    at: "4:12",
    also: ["1:9", "6:12"],
    hint: /--shared anchor/,
  },
  { name: "an alias, anchor", text: ALIASED, options: { shared: "anchor" }, expected: ALIASED.replace("OLD", "NEW") },
  { name: "an alias, detach", text: ALIASED, options: { shared: "detach" }, expected: ALIASED.replace("*a # c", "NEW # c") },
  { name: "an anchor with users is refused", text: ANCHORED, codes: ["IMAGE_SHARED"], at: "3:15", also: ["5:12"] },
  { name: "an anchor with users, anchor", text: ANCHORED, options: { shared: "anchor" }, expected: ANCHORED.replace("OLD", "NEW") },
  { name: "an anchor with users, detach", text: ANCHORED, options: { shared: "detach" }, codes: ["IMAGE_SHARED"] },
  { name: "an anchor without users", text: "services:\n  web:\n    image: &a OLD\n", expected: "services:\n  web:\n    image: &a NEW\n" },
  { name: "a merge is refused with its source", text: MERGED, codes: ["IMAGE_INHERITED"], at: "5:5", also: ["2:10", "8:5"] },
  {
    name: "a merge, detach",
    text: MERGED,
    options: { shared: "detach" },
    expected: MERGED.replace("    <<: *b\n    ports", "    image: NEW\n    <<: *b\n    ports"),
  },
  { name: "a merge, anchor", text: MERGED, options: { shared: "anchor" }, expected: MERGED.replace("OLD", "NEW") },
  {
    name: "the first map of a merge list wins",
    text: "x-a: &a {image: OLD}\nx-b: &b {image: other}\nservices:\n  web:\n    <<: [*a, *b]\n",
    options: { shared: "anchor" },
    expected: "x-a: &a {image: NEW}\nx-b: &b {image: other}\nservices:\n  web:\n    <<: [*a, *b]\n",
  },
  {
    name: "an own image beats the merge",
    text: "x-b: &b {image: OLD}\nservices:\n  web:\n    <<: *b\n    image: OLD\n",
    expected: "x-b: &b {image: OLD}\nservices:\n  web:\n    <<: *b\n    image: NEW\n",
  },
  {
    name: "a service that is an alias",
    text: "services:\n  api: &b\n    image: OLD\n  web: *b\n",
    codes: ["IMAGE_INHERITED"],
    at: "4:8",
    hint: /--shared anchor/,
  },
  {
    name: "a service that is an alias, detach",
    text: "services:\n  api: &b\n    image: OLD\n  web: *b\n",
    options: { shared: "detach" },
    codes: ["IMAGE_INHERITED"],
  },
  {
    name: "a service that is an alias, anchor",
    text: "services:\n  api: &b\n    image: OLD\n  web: *b\n",
    options: { shared: "anchor" },
    expected: "services:\n  api: &b\n    image: NEW\n  web: *b\n",
  },
  {
    name: "a service that is null, create",
    text: "services:\n  web: ~\n",
    options: { create: true },
    codes: ["IMAGE_MISSING"],
    at: "2:8",
    hint: /write "web: \{\}"/,
  },
  {
    name: "others merge this service",
    text: "services:\n  web: &w\n    image: OLD\n  worker:\n    <<: *w\n",
    codes: ["IMAGE_SHARED"],
    at: "3:12",
    also: ["5:5"],
  },
  {
    name: "extends in the file",
    text: "services:\n  base:\n    image: OLD\n  web:\n    extends: base\n",
    codes: ["IMAGE_INHERITED"],
    at: "5:5",
    also: ["3:12", "3:12"],
  },
  {
    name: "extends in the file, detach",
    text: "services:\n  base:\n    image: OLD\n  web:\n    extends: {service: base}\n",
    options: { shared: "detach" },
    expected: "services:\n  base:\n    image: OLD\n  web:\n    image: NEW\n    extends: {service: base}\n",
  },
  {
    name: "extends of a file not given",
    text: "services:\n  web:\n    extends: {file: base.yml, service: base}\n",
    codes: ["IMAGE_ELSEWHERE"],
    hint: /-f base\.yml/,
  },
]);

checkEditCases("interpolation", [
  {
    name: "${V:-ref}",
    text: "services:\n  web:\n    image: ${WEB:-OLD}\n",
    codes: ["INTERPOLATION_DEFAULT"],
    at: "3:12",
    expected: "services:\n  web:\n    image: ${WEB:-NEW}\n",
  },
  {
    name: "${V-ref}",
    text: 'services:\n  web:\n    image: "${WEB-OLD}"\n',
    codes: ["INTERPOLATION_DEFAULT"],
    expected: 'services:\n  web:\n    image: "${WEB-NEW}"\n',
  },
  {
    name: "nested defaults",
    text: "services:\n  web:\n    image: ${A:-${B-OLD}}\n",
    codes: ["INTERPOLATION_DEFAULT", "INTERPOLATION_DEFAULT"],
    expected: "services:\n  web:\n    image: ${A:-${B-NEW}}\n",
  },
  {
    name: "a tag variable, tag form",
    text: "services:\n  web:\n    image: reg.example/shop/web:${TAG:-1}\n",
    options: { form: "tag" },
    codes: ["INTERPOLATION_DEFAULT"],
    expected: "services:\n  web:\n    image: reg.example/shop/web:${TAG:-2}\n",
  },
  {
    name: "a tag variable, digest form",
    text: "services:\n  web:\n    image: reg.example/shop/web:${TAG:-1}\n",
    codes: ["INTERPOLATION"],
    at: "3:12",
    hint: /--form tag/,
  },
  ...["${V}", "$V", "${REG}/web:1", "${V:?no}", "${V:+x}", "a$$b", "${A:-x}${B:-y}"].map(
    (image): EditCase => ({ name: image, text: `services:\n  web:\n    image: ${image}\n`, codes: ["INTERPOLATION"], at: "3:12" }),
  ),
  {
    name: "--replace-interpolation",
    text: "services:\n  web:\n    image: ${REG}/web:1\n",
    options: { replaceInterpolation: true },
    expected: "services:\n  web:\n    image: NEW\n",
  },
]);

checkEditCases("references and forms", [
  {
    name: "an old value that is no reference",
    text: "services:\n  web:\n    image: reg.example/web:sha256:abc\n",
    codes: ["IMAGE_INVALID"],
    expected: "services:\n  web:\n    image: NEW\n",
  },
  {
    name: "an empty image",
    text: "services:\n  web:\n    image: # c\n    a: 1\n",
    codes: ["IMAGE_INVALID"],
    expected: "services:\n  web:\n    image: NEW # c\n    a: 1\n",
  },
  {
    name: "an empty image in a flow map",
    text: "services: {web: {image: , a: 1}}\n",
    codes: ["IMAGE_INVALID"],
    expected: "services: {web: {image: NEW , a: 1}}\n",
  },
  {
    name: "another repository",
    text: "services:\n  web:\n    image: reg.example/other:1\n",
    codes: ["REPOSITORY_CHANGED"],
    at: "3:12",
    hint: /allow-repository-change/,
  },
  {
    name: "another repository, allowed",
    text: "services:\n  web:\n    image: reg.example/other:1\n",
    options: { repositoryAllowed: () => true },
    expected: "services:\n  web:\n    image: NEW\n",
  },
  {
    name: "form tag",
    text: "services:\n  web:\n    image: OLD\n",
    options: { form: "tag" },
    expected: "services:\n  web:\n    image: reg.example/shop/web:2\n",
  },
  {
    name: "form tag@digest",
    text: "services:\n  web:\n    image: OLD\n",
    options: { form: "tag@digest" },
    expected: `services:\n  web:\n    image: reg.example/shop/web:2@${DIGEST}\n`,
  },
  {
    name: "form keep, a tag",
    text: "services:\n  web:\n    image: OLD\n",
    options: { form: "keep" },
    expected: "services:\n  web:\n    image: reg.example/shop/web:2\n",
  },
  {
    name: "form keep, a digest",
    text: `services:\n  web:\n    image: reg.example/shop/web@sha256:${"f".repeat(64)}\n`,
    options: { form: "keep" },
    expected: "services:\n  web:\n    image: NEW\n",
  },
  {
    name: "a form that the artifact cannot fill",
    text: "services:\n  web:\n    image: OLD\n",
    request: { image: parseImageReference("reg.example/shop/web:2") as never },
    codes: ["REFERENCE_INCOMPLETE"],
  },
]);

checkEditCases("files that are refused", [
  { name: "duplicate keys", text: "services:\n  web:\n    image: OLD\n    image: OLD\n", codes: ["KEY_DUPLICATED"], at: "4:5" },
  { name: "tab indent", text: "services:\n\tweb:\n    image: OLD\n", codes: ["TAB_INDENT"] },
  { name: "an undefined alias", text: "services:\n  web:\n    image: OLD\n  api: *nobody\n", codes: ["ALIAS_UNDEFINED"], at: "4:8" },
  { name: "bare carriage returns", text: "services:\r  web:\r    image: OLD\r", codes: ["BARE_CARRIAGE_RETURN"], at: "1:10" },
  { name: "broken YAML", text: "services:\n  web: {image: OLD\n", codes: ["YAML_SYNTAX"] },
  { name: "a binary file", text: "services:\0", codes: ["CHARACTER_FORBIDDEN"] },
  { name: "an empty file", text: "", codes: ["COMPOSE_EMPTY"] },
  { name: "version 1", text: "web:\n  image: OLD\n", codes: ["COMPOSE_V1"], options: { create: true } },
  { name: "deep nesting", text: `a: ${"[".repeat(5000)}${"]".repeat(5000)}\n`, codes: ["YAML_TOO_DEEP"] },
  {
    name: "more aliases than are followed",
    text: `x-i: &i OLD\nservices:\n  web:\n    image: *i\nx-l: [${"*i, ".repeat(10_000)}]\n`,
    codes: ["ALIAS_LIMIT"],
  },
  { name: "an image that is a list", text: "services:\n  web:\n    image: [a]\n", codes: ["TYPE_MISMATCH"], at: "3:12" },
]);

checkEditCases("several documents", [
  {
    name: "the last document with the image is edited",
    text: "services:\n  web:\n    image: OLD\n---\nservices:\n  web:\n    image: OLD\n---\nservices:\n  web:\n    ports: [80]\n",
    expected: "services:\n  web:\n    image: OLD\n---\nservices:\n  web:\n    image: NEW\n---\nservices:\n  web:\n    ports: [80]\n",
  },
]);

const ADDED = { create: true } as const;
checkEditCases("services that are missing", [
  {
    name: "refused with the nearest name",
    text: "services:\n  wep:\n    image: OLD\n",
    codes: ["SERVICE_UNDEFINED"],
    at: "1:1",
    hint: /did you mean "wep"/,
  },
  {
    name: "added after the last",
    text: "services:\n  api:\n    image: x # c\n\n# the end\nvolumes: {}\n",
    options: ADDED,
    expected: "services:\n  api:\n    image: x # c\n  web:\n    image: NEW\n\n# the end\nvolumes: {}\n",
  },
  {
    name: "with the indent and blank lines of its siblings",
    text: "services:\n    a:\n        image: x\n\n    b:\n        image: y\n",
    options: ADDED,
    expected: "services:\n    a:\n        image: x\n\n    b:\n        image: y\n\n    web:\n        image: NEW\n",
  },
  {
    name: "below another",
    text: "services:\n  a:\n    image: x\n  b:\n    image: y\n",
    options: { create: true, after: "a" },
    expected: "services:\n  a:\n    image: x\n  web:\n    image: NEW\n  b:\n    image: y\n",
  },
  {
    name: "CRLF and no final newline",
    text: "services:\r\n  a:\r\n    image: x",
    options: ADDED,
    expected: "services:\r\n  a:\r\n    image: x\r\n  web:\r\n    image: NEW",
  },
  {
    name: "after a block scalar that keeps its blank lines",
    text: "services:\n  a:\n    x: |+\n      t\n\nb: 1\n",
    options: ADDED,
    expected: "services:\n  a:\n    x: |+\n      t\n\n  web:\n    image: NEW\nb: 1\n",
  },
  { name: "services null", text: "services:\nvolumes:\n", options: ADDED, expected: "services:\n  web:\n    image: NEW\nvolumes:\n" },
  { name: "services {}", text: "services: {}  # none\n", options: ADDED, expected: "services:  # none\n  web:\n    image: NEW\n" },
  {
    name: "services in flow style",
    text: "services: {a: {image: x}}\n",
    options: ADDED,
    expected: "services: {a: {image: x}, web: {image: NEW}}\n",
  },
  { name: "services that are an alias", text: "x-s: &s {}\nservices: *s\n", options: ADDED, codes: ["SERVICES_SHAPE"], at: "2:11" },
  { name: "services that are a list", text: "services: [a]\n", options: ADDED, codes: ["SERVICES_SHAPE"], at: "1:11" },
  {
    name: "services in flow style, which no fragment fits into",
    text: "services: {a: {image: x}}\n",
    options: ADDED,
    request: { fragment: { file: "f.yml", text: "ports: [80]\n" } },
    codes: ["SERVICES_SHAPE"],
    hint: /without --fragment/,
  },
  { name: "no services", text: "name: shop\n", codes: ["SERVICES_MISSING"], hint: /--create/ },
  { name: "no services, created", text: "name: shop\n", options: ADDED, expected: "name: shop\nservices:\n  web:\n    image: NEW\n" },
  { name: "only build, refused", text: "services:\n  web:\n    build: .\n", codes: ["IMAGE_MISSING"], at: "2:3", hint: /--create/ },
  {
    name: "only build, created",
    text: "services:\n  web:\n    build: .\n",
    options: ADDED,
    expected: "services:\n  web:\n    image: NEW\n    build: .\n",
  },
  {
    name: "an empty service",
    text: "services:\n  web:\n  b: {}\n",
    options: ADDED,
    expected: "services:\n  web:\n    image: NEW\n  b: {}\n",
  },
  { name: "a hostile name", text: "services:\n  a: {}\n", options: ADDED, request: { service: "../x\n" }, codes: ["SERVICE_NAME"] },
  {
    name: "a fragment with comments, shifted",
    text: "services:\n  a:\n    image: x\n",
    options: ADDED,
    request: { fragment: { file: "f.yml", text: "# web front\nports:\n      - 80 # http\n# tail\nimage: anything\n" } },
    expected: "services:\n  a:\n    image: x\n  web:\n    # web front\n    ports:\n          - 80 # http\n    # tail\n    image: NEW\n",
  },
  {
    name: "a fragment under its name, without image",
    text: "services:\r\n  a:\r\n    image: x\r\n",
    options: ADDED,
    request: {
      fragment: { file: "f.yml", text: "services:\n      web:\n        ports: [80]\n        x: |\n          two\n            lines\n" },
    },
    expected:
      "services:\r\n  a:\r\n    image: x\r\n  web:\r\n    image: NEW\r\n    ports: [80]\r\n    x: |\r\n      two\r\n        lines\r\n",
  },
  {
    name: "a fragment with an anchor that exists",
    text: "services:\n  a: &a\n    image: x\n",
    options: ADDED,
    request: { fragment: { file: "f.yml", text: "x: &a 1\n" } },
    codes: ["ANCHOR_EXISTS"],
  },
  {
    name: "a fragment that extends outside",
    text: "services:\n  a:\n    image: x\n",
    options: ADDED,
    request: { fragment: { file: "f.yml", text: "extends: {file: ../../etc/x.yml, service: a}\n" } },
    codes: ["PATH_OUTSIDE"],
  },
  {
    name: "a fragment that is a list",
    text: "services:\n  a:\n    image: x\n",
    options: ADDED,
    request: { fragment: { file: "f.yml", text: "- a\n" } },
    codes: ["FRAGMENT_SHAPE"],
  },
]);

const SET = (options: Partial<EditOptions> = {}) => ({
  request: { set: { environment: { REV: "42" } } },
  options: { pairAllowed: () => true, ...options },
});
const web = (rest: string): string => `services:\n  web:\n    image: NEW\n${rest}`;
checkEditCases("labels and environment", [
  { name: "not allowed", text: web("    environment: {}\n"), ...SET({ pairAllowed: () => false }), codes: ["SET_NOT_ALLOWED"] },
  {
    name: "map form, edited",
    text: web("    environment:\n      A: 1\n      REV: '41' # c\n"),
    ...SET(),
    expected: web("    environment:\n      A: 1\n      REV: '42' # c\n"),
  },
  {
    name: "map form, added",
    text: web("    environment:\n      A: 1 # c\n    x: 1\n"),
    ...SET(),
    expected: web('    environment:\n      A: 1 # c\n      REV: "42"\n    x: 1\n'),
  },
  { name: "flow map, added", text: web("    environment: {A: 1}\n"), ...SET(), expected: web('    environment: {A: 1, REV: "42"}\n') },
  {
    name: "list form, edited",
    text: web("    environment:\n      - A=1\n      - REV=41 # c\n"),
    ...SET(),
    expected: web("    environment:\n      - A=1\n      - REV=42 # c\n"),
  },
  {
    name: "list form, added",
    text: web("    environment:\n    - A=1\n"),
    ...SET(),
    expected: web('    environment:\n    - A=1\n    - "REV=42"\n'),
  },
  { name: "flow list, added", text: web("    environment: [A=1]\n"), ...SET(), expected: web('    environment: [A=1, "REV=42"]\n') },
  {
    name: "no section yet",
    text: web("    ports: [80]\n"),
    ...SET(),
    expected: web('    environment:\n      REV: "42"\n    ports: [80]\n'),
  },
  {
    name: "an entry inherited by the map is overridden",
    text: `x-e: &e {REV: 1}\n${web("    environment:\n      <<: *e\n")}`,
    ...SET(),
    expected: `x-e: &e {REV: 1}\n${web('    environment:\n      <<: *e\n      REV: "42"\n')}`,
  },
  { name: "an inherited list", text: `x-e: &e [A=1]\n${web("    environment: *e\n")}`, ...SET(), codes: ["SET_INHERITED"] },
  {
    name: "a section that a merge brings",
    text: `x-e: &e {environment: {A: 1}}\n${web("    <<: *e\n")}`,
    ...SET(),
    codes: ["SET_INHERITED"],
  },
  { name: "an interpolated value", text: web("    environment:\n      REV: ${R}\n"), ...SET(), codes: ["INTERPOLATION"] },
  {
    name: "a dollar in the value stays a dollar",
    text: web("    labels: {}\n"),
    request: { set: { labels: { a: "$HOME" } } },
    options: { pairAllowed: () => true },
    expected: web('    labels: {a: "$$HOME"}\n'),
  },
]);

checkEditCases("explicit paths", [
  { name: "an x- scalar", text: "x-i: OLD\nservices: {}\n", request: { path: ["x-i"] }, expected: "x-i: NEW\nservices: {}\n" },
  {
    name: "pre_start",
    text: "services:\n  web:\n    pre_start:\n      - image: OLD\n",
    request: { path: ["services", "web", "pre_start", 0, "image"] },
    expected: "services:\n  web:\n    pre_start:\n      - image: NEW\n",
  },
  {
    name: "a volume of type image",
    text: "services:\n  web:\n    volumes:\n      - {type: image, source: OLD}\n",
    request: { path: ["services", "web", "volumes", 0, "source"] },
    expected: "services:\n  web:\n    volumes:\n      - {type: image, source: NEW}\n",
  },
  {
    name: "a volume of another type",
    text: "services:\n  web:\n    volumes:\n      - {type: bind, source: OLD}\n",
    request: { path: ["services", "web", "volumes", 0, "source"] },
    codes: ["PATH_NOT_EDITABLE"],
  },
  {
    name: "anything else",
    text: "services:\n  web:\n    command: OLD\n",
    request: { path: ["services", "web", "command"] },
    codes: ["PATH_NOT_EDITABLE"],
    at: "3:14",
  },
]);

describe("several files", () => {
  it("edits the last file that holds the image", () => {
    const files = {
      "a.yaml": "services:\n  web:\n    image: OLD\n",
      "b.yaml": "services:\n  web:\n    image: OLD\n",
      "c.yaml": "services:\n  web:\n    ports: [80]\n",
    };
    const { after, report } = runEdit({ name: "", text: "" }, files);
    expect(report.diagnostics).to.deep.equal([]);
    expect(after("a.yaml")).to.equal(fill(files["a.yaml"]));
    expect(after("b.yaml")).to.equal(`services:\n  web:\n    image: ${NEW}\n`);
  });

  it("follows extends into a file that was given", () => {
    const files = {
      "base.yaml": "services:\n  base:\n    image: OLD\n",
      "web.yaml": "services:\n  web:\n    extends: {file: ./base.yaml, service: base}\n",
    };
    const { after } = runEdit({ name: "", text: "", options: { shared: "anchor" } }, files);
    expect(after("base.yaml")).to.contain(NEW);
  });

  it("refuses two images for one place that services share", () => {
    const report = new Report();
    const text = "x-i: &i reg.example/shop/web:1\nservices:\n  web:\n    image: *i\n  api:\n    image: *i\n";
    const requests = ["web", "api"].map((service, index) => {
      const image = parseImageReference(`reg.example/shop/web@sha256:${String(index).repeat(64)}`);
      if (!image) throw new Error("malformed");
      return { service, image };
    });
    const options = { ...DEFAULT_EDIT_OPTIONS, shared: "anchor" } as const;
    const result = editCompose([{ path: "c.yaml", bytes: new TextEncoder().encode(text) }], requests, options, report);
    expect(result.changed.size).to.equal(0);
    expect(report.diagnostics.map(({ code, where, message }) => `${code} ${where?.line} ${message}`)).to.deep.equal([
      'EDIT_CONFLICT 1 services "web" and "api" share this image and want different ones',
    ]);
  });

  it("changes nothing when one request of the batch is refused, and reports all problems", () => {
    const report = new Report();
    const image = parseImageReference(NEW);
    if (!image) throw new Error("malformed");
    const text = "services:\n  web:\n    image: reg.example/shop/web:1\n  a:\n    image: $A\n  b:\n    image: $B\n";
    const requests = ["web", "a", "b"].map((service) => ({ service, image }));
    const result = editCompose([{ path: "c.yaml", bytes: new TextEncoder().encode(text) }], requests, DEFAULT_EDIT_OPTIONS, report);
    expect(result.changed.size).to.equal(0);
    expect(report.diagnostics.map(({ code, where }) => `${code} ${where?.line}`)).to.deep.equal(["INTERPOLATION 5", "INTERPOLATION 7"]);
  });
});

describe("the form of an image that is added", () => {
  const image = (reference: string) => {
    const parsed = parseImageReference(reference);
    if (!parsed) throw new Error("malformed");
    return parsed;
  };
  const added = (form: EditOptions["form"], reference: string): string => {
    const report = new Report();
    const bytes = new TextEncoder().encode("services:\n  web:\n    build: .\n");
    const options = { ...DEFAULT_EDIT_OPTIONS, create: true, form };
    const { changed } = editCompose([{ path: "c.yaml", bytes }], [{ service: "web", image: image(reference) }], options, report);
    const line = new TextDecoder().decode(changed.get("c.yaml")).split("\n")[2];
    return line?.replace(DIGEST, "DIGEST").trim() || report.diagnostics.map(({ code }) => code).join();
  };
  const [both, tag, digest] = [`r.example/web:2@${DIGEST}`, "r.example/web:2", `r.example/web@${DIGEST}`];
  const cases: readonly (readonly [EditOptions["form"], string, string])[] = [
    ["digest", both, "image: r.example/web@DIGEST"],
    ["digest", digest, "image: r.example/web@DIGEST"],
    ["digest", tag, "REFERENCE_INCOMPLETE"],
    ["tag", both, "image: r.example/web:2"],
    ["tag", tag, "image: r.example/web:2"],
    ["tag", digest, "REFERENCE_INCOMPLETE"],
    ["tag@digest", both, "image: r.example/web:2@DIGEST"],
    ["tag@digest", tag, "REFERENCE_INCOMPLETE"],
    ["tag@digest", digest, "REFERENCE_INCOMPLETE"],
  ];
  for (const [form, reference, expected] of cases) {
    it(`${String(form)} of ${reference.replace(DIGEST, "DIGEST")}: ${expected}`, () => expect(added(form, reference)).to.equal(expected));
  }
});
