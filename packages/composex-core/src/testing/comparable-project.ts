/** Absent and empty are the same here: artefacts of the encoder of the reference. */
const EMPTY = new Set(["volume", "ipam", "resources", "placement"]);

/** A canonical project in the form in which two loaders are compared: testdata/conformance/compose/README.md tells the rules. */
export function comparable(value: unknown, path: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((item) => comparable(item, [...path, "[]"]));
  if (value === null || typeof value !== "object") return value;
  const result: Record<string, unknown> = {};
  const inExtension = path.some((key, index) => index !== 1 && key.startsWith("x-"));
  for (const [key, inner] of Object.entries(value)) {
    if (inExtension) {
      result[key] = comparable(inner, [...path, key]);
      continue;
    }
    const attachment = path.length === 3 && path[0] === "services" && ["networks", "models"].includes(path[2] ?? "");
    const same =
      attachment && inner === null
        ? {}
        : key === "ssh" && path.at(-1) === "build" && Array.isArray(inner)
          ? inner.map(String).toSorted()
          : inner;
    if (EMPTY.has(key) && ["services", "networks"].includes(path[0] ?? "") && JSON.stringify(same) === "{}") continue;
    if (["command", "entrypoint"].includes(key) && same === null) continue;
    result[key] = comparable(same, [...path, key]);
  }
  return result;
}
