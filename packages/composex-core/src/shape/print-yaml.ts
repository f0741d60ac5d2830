/** Words and forms that some reader of YAML 1.1 takes for something else than text. */
const RESERVED = /^(y|n|yes|no|on|off|true|false|null)$/i;

/** Texts that are themselves without quotes in block style, whoever reads them: printable ASCII after a harmless first character. */
const PLAIN = /^(?:[A-Za-z$/]|\.\/)[\x20-\x7e]*$/;

/**
 * Plain JSON data as block-style YAML. The `yaml` package keeps comments and styles that templates do not have, and takes six times as
 * long: seconds for a thousand stacks.
 */
export function printYaml(data: unknown): string {
  const parts: string[] = [];
  printNode(data, "\n", parts);
  return `${parts.join("").replace(/^[ \n]/, "")}\n`;
}

/** `newline` is a line end with the indentation of the node's own lines. Begins with that or with a space, to follow a key or a dash. */
function printNode(data: unknown, newline: string, parts: string[]): void {
  if (Array.isArray(data)) printList(data, newline, parts);
  else if (typeof data === "object" && data !== null) printMap(data as Readonly<Record<string, unknown>>, newline, parts);
  else parts.push(" ", printScalar(data));
}

function printMap(map: Readonly<Record<string, unknown>>, newline: string, parts: string[]): void {
  let separator = newline;
  let empty = true;
  for (const key in map) {
    const value = map[key];
    if (value === undefined) continue;
    empty = false;
    parts.push(separator, printScalar(key), ":");
    separator = newline;
    printNode(value, `${newline}  `, parts);
  }
  if (empty) parts.push(" {}");
}

function printList(list: readonly unknown[], newline: string, parts: string[]): void {
  if (list.length === 0) parts.push(" []");
  for (const item of list) {
    parts.push(newline, "-");
    const start = parts.length;
    printNode(item, `${newline}  `, parts);
    // The first line of a map or list stands behind its dash.
    if (parts[start] === `${newline}  `) parts[start] = " ";
  }
}

function printScalar(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value ?? null);
  const plain = PLAIN.test(value) && !RESERVED.test(value) && !/: |:$| #| $/.test(value);
  return plain ? value : JSON.stringify(value);
}
