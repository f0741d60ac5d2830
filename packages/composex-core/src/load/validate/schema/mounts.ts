import { amount, flag, type JsonSchema, keyValues, listOf, mapping, oneOf, or, text, whole } from "./parts.ts";

export const volumes: JsonSchema = listOf(
  or(
    "string",
    mapping(
      "A mount, short as `source:target:options` or spelled out.",
      {
        type: oneOf(["bind", "volume", "tmpfs", "cluster", "npipe", "image"], "What is mounted."),
        source: text("A folder of the host, the name of a volume, or an image."),
        target: text("Where in the container it is seen."),
        read_only: flag("Whether the container may only read."),
        consistency: text("How soon host and container see the same."),
        bind: mapping("For a folder of the host.", {
          propagation: text("How mounts inside it are passed on."),
          create_host_path: flag("Whether a missing folder is made."),
          recursive: oneOf(["enabled", "disabled", "writable", "readonly"], "What becomes of mounts inside it."),
          selinux: oneOf(["z", "Z"], "Whether its label is shared or private."),
        }),
        volume: mapping("For a volume.", {
          labels: keyValues("Labels of a volume without a name."),
          nocopy: flag("Whether files of the image at that place are left out."),
          subpath: text("The folder of the volume to mount."),
        }),
        tmpfs: mapping("For memory.", { size: amount("How large, such as 64m."), mode: amount("Its file mode, octal.") }),
        image: mapping("For an image.", { subpath: text("The folder of the image to mount.") }),
      },
      ["type"],
    ),
  ),
  "Folders, volumes and memory that the containers see.",
);

export const ports: JsonSchema = listOf(
  or(
    ["number", "string"],
    mapping("A port, short as `address:published:target/protocol` or spelled out.", {
      name: text("What people call it."),
      target: whole("The port that the container listens on."),
      published: whole("The port that others use, or a range to pick from."),
      host_ip: text("The address of the host to listen on."),
      protocol: text("`tcp` or `udp`."),
      app_protocol: text("What is spoken over it, such as `http`."),
      mode: text("`host` or `ingress`."),
    }),
  ),
  "Ports that others may use.",
);

/** Secrets or configs of a service. */
export function fileReferences(thing: string): JsonSchema {
  return listOf(
    or(
      "string",
      mapping(`A ${thing}, by name or spelled out.`, {
        source: text(`The name of the ${thing}.`),
        target: text("The file or name that the container sees."),
        uid: text("The user who owns the file."),
        gid: text("The group that owns the file."),
        mode: amount("The file mode, octal."),
      }),
    ),
    `Each ${thing} that the containers may read.`,
  );
}

export const networks: JsonSchema = {
  type: ["array", "object", "null"],
  description: "Networks that the containers join.",
  items: { type: "string" },
  patternProperties: {
    "^[a-zA-Z0-9._-]+$": or(
      "null",
      mapping("How the service joins a network.", {
        aliases: { type: "array", items: { type: "string" }, description: "Other names for the service there." },
        driver_opts: { type: "object", additionalProperties: { type: ["string", "number"] }, description: "Options for the driver." },
        gw_priority: amount("Which network gives the way out; the highest does."),
        interface_name: text("The name of the interface."),
        ipv4_address: text("A fixed address."),
        ipv6_address: text("A fixed address."),
        link_local_ips: { type: "array", items: { type: "string" }, description: "Addresses of this link only." },
        mac_address: text("The hardware address."),
        priority: amount("In which order networks are joined; the highest first."),
      }),
    ),
  },
  additionalProperties: false,
};
