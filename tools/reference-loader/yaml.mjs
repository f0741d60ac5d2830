const FORM = Symbol("form");

/** A scalar that is written as it stands: a number in an odd notation, a value with a tag. */
export const raw = (text) => ({ [FORM]: "raw", text });

/** A value below a tag or an anchor, such as `!override` or `&base`. */
export const marked = (mark, value) => ({ [FORM]: "marked", mark, value });

/** A mapping whose entries are given in order, so that a key can stand twice: `<<` does. */
export const inOrder = (pairs) => ({ [FORM]: "pairs", pairs });

/** Values as YAML, in the styles that people mix: block and flow, quoted and plain, literal and folded. */
export function writeYaml(value, random) {
  return `${block(value, 0, random).replace(/^\n/, "").replace(/^ /, "")}\n`;
}

function entriesOf(value) {
  return value[FORM] === "pairs" ? value.pairs : Object.entries(value);
}

function isMap(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value) && [undefined, "pairs"].includes(value[FORM]);
}

/** What follows a key or a dash: ` scalar`, or a newline and the lines below. */
function block(value, indent, random) {
  if (value?.[FORM] === "marked")
    return value.value === undefined ? ` ${value.mark}` : ` ${value.mark}${block(value.value, indent, random)}`;
  if (Array.isArray(value)) {
    if (value.length === 0 || random.chance(0.3)) return ` ${flow(value, random)}`;
    const pad = " ".repeat(indent);
    return value.map((item) => `\n${pad}-${inItem(item, indent + 2, random)}`).join("");
  }
  if (isMap(value)) {
    const entries = entriesOf(value);
    if (entries.length === 0 || random.chance(0.15)) return ` ${flow(value, random)}`;
    const pad = " ".repeat(indent);
    return entries.map(([key, inner]) => `\n${pad}${keyText(key, random)}:${below(inner, indent, random)}`).join("");
  }
  if (typeof value === "string" && value.includes("\n") && /^[\w$]/.test(value) && !/[ \t]\n|\n[ \t\n]|[^\x20-\x7e\n]/.test(value)) {
    const keep = value.endsWith("\n") ? "" : "-";
    const folded = random.chance(0.3);
    const lines = value.replace(/\n$/, "").split("\n");
    const pad = " ".repeat(indent);
    return ` ${folded ? ">" : "|"}${keep}\n${lines.map((line) => (line === "" ? "" : `${pad}${line}`)).join(folded ? "\n\n" : "\n")}`;
  }
  return scalar(value, random, false);
}

function below(value, indent, random) {
  // A list may stand on the level of its key.
  const extra = Array.isArray(value) && random.chance(0.2) ? 0 : 2;
  return block(value, indent + extra, random);
}

/** The first entry of a mapping in a list stands behind the dash. */
function inItem(value, indent, random) {
  const text = block(value, indent, random);
  return isMap(value) && text.startsWith("\n") ? ` ${text.slice(1 + indent)}` : text;
}

function flow(value, random) {
  if (value?.[FORM] === "marked") return value.value === undefined ? value.mark : `${value.mark} ${flow(value.value, random)}`;
  if (Array.isArray(value)) return `[${value.map((item) => flow(item, random)).join(", ")}]`;
  if (isMap(value))
    return `{${entriesOf(value)
      .map(([key, inner]) => `${keyText(key, random)}: ${flow(inner, random)}`)
      .join(", ")}}`;
  return scalar(value, random, true).trim();
}

function keyText(key, random) {
  if (key.startsWith("!!merge ") || key === "<<") return key;
  return /^[A-Za-z_][\w.-]*$/.test(key) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(key) && !random.chance(0.03)
    ? key
    : JSON.stringify(key);
}

function scalar(value, random, inFlow) {
  if (value?.[FORM] === "raw") return value.text === "" ? (inFlow ? " null" : "") : ` ${value.text}`;
  if (value === null) return random.chance(0.5) || inFlow ? " null" : random.chance(0.5) ? "" : " ~";
  if (typeof value !== "string") return ` ${String(value)}`;
  const plain = inFlow
    ? /^[A-Za-z/][\w./=@+$-]*(?: [\w./=@+$-]+)*$/
    : /^[A-Za-z/.$][\w./=@+${}()\\;&|<>"'~^*-]*(?:(?::(?=\S)| )[\w./=@+${}()\\;&|<>"'~^*?:-]+(?<!:))*$/;
  const special = /^(?:y|n|yes|no|on|off|true|false|null|~|\.inf|\.nan)$/i;
  if (plain.test(value) && !special.test(value) && !/ #|: /.test(value) && !/^[.+-]?\d/.test(value) && random.chance(0.6))
    return ` ${value}`;
  if (!/[\n'\\]|[^\x20-\x7e]/.test(value) && random.chance(0.5)) return ` '${value}'`;
  if (!/[\n\\]/.test(value) && random.chance(0.3)) return ` '${value.replaceAll("'", "''")}'`;
  return ` ${JSON.stringify(value)}`;
}
