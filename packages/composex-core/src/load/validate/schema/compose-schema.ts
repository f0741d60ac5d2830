import { byName, EXTENSIONS, flag, type JsonSchema, keyValues, listOf, mapping, or, text, textOrTexts, valueMap, whole } from "./parts.ts";
import { service } from "./service.ts";

const external = or(
  ["boolean", "string"],
  mapping("The thing exists already; its name stands here in old files.", { name: text("Its name.") }),
);

const network = or(
  "null",
  mapping("A network.", {
    attachable: flag("Whether other containers may join."),
    driver: text("The driver."),
    driver_opts: valueMap("Options of the driver."),
    enable_ipv4: flag("Whether it has IPv4 addresses."),
    enable_ipv6: flag("Whether it has IPv6 addresses."),
    external,
    internal: flag("Whether it has no way out."),
    ipam: mapping("How addresses are given.", {
      config: listOf(
        mapping("A range of addresses.", {
          subnet: text("The range."),
          ip_range: text("The part that is given out."),
          gateway: text("The way out."),
          aux_addresses: valueMap("Addresses that are taken."),
        }),
        "Ranges of addresses.",
      ),
      driver: text("The driver."),
      options: valueMap("Options of the driver."),
    }),
    labels: keyValues("Labels."),
    name: text("Its name, in place of one made from the project."),
  }),
);

const volume = or(
  "null",
  mapping("A volume.", {
    driver: text("The driver."),
    driver_opts: valueMap("Options of the driver."),
    external,
    labels: keyValues("Labels."),
    name: text("Its name, in place of one made from the project."),
  }),
);

const secret = mapping("A secret.", {
  driver: text("The driver."),
  driver_opts: valueMap("Options of the driver."),
  environment: text("The variable that holds it."),
  external,
  file: text("The file that holds it."),
  labels: keyValues("Labels."),
  name: text("Its name, in place of one made from the project."),
  template_driver: text("The driver for its template."),
});

const config = mapping("A file for containers.", {
  content: text("The content itself."),
  environment: text("The variable that holds it."),
  external,
  file: text("The file that holds it."),
  labels: keyValues("Labels."),
  name: text("Its name, in place of one made from the project."),
  template_driver: text("The driver for its template."),
});

const include = listOf(
  or(
    "string",
    mapping("Another project to take in.", {
      path: textOrTexts("Its files, later ones laid over earlier ones."),
      project_directory: text("Where its relative paths start."),
      env_file: textOrTexts("Files with its variables."),
    }),
  ),
  "Other projects to take in.",
);

const model = mapping("A model.", {
  context_size: whole("How much text it can hold."),
  model: text("The model."),
  name: text("Its name."),
  runtime_flags: { type: "array", items: { type: "string" }, description: "Options for the program that runs it." },
});

/** The compose language without what `x-…` sections hold. */
export const composeSchema: JsonSchema = {
  $id: "compose",
  title: "Compose file",
  type: "object",
  properties: {
    version: text("Not used any more."),
    name: text("The name of the project."),
    include,
    services: byName("The services.", { $ref: "#/definitions/service" }),
    models: byName("The models.", model),
    networks: byName("The networks.", network),
    volumes: byName("The volumes.", volume),
    secrets: byName("The secrets.", secret),
    configs: byName("The configs.", config),
  },
  patternProperties: EXTENSIONS,
  additionalProperties: false,
  definitions: { service },
};
