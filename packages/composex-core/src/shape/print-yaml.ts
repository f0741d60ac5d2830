/** Words and forms that some reader of YAML 1.1 takes for something else than text. */
export const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|e\d+)$/i;

/** Texts that are themselves without quotes in block style, whoever reads them: printable ASCII after a harmless first character. */
const PLAIN = /^(?:[A-Za-z$/]|\.\/)[\x20-\x7e]*$/;

type Map = Readonly<Record<string, unknown>>;

/** How a map is written where it is not in block style: as a tag and a value, `!Ref a`, or on one line. */
export type ShortForm = (map: Map) => { readonly tag: string; readonly value: unknown } | { readonly line: string } | undefined;

interface Printing {
  readonly parts: string[];
  readonly short: ShortForm | undefined;
}

/**
 * Plain JSON data as block-style YAML. The `yaml` package keeps comments and styles that templates do not have, and takes six times as
 * long: seconds for a thousand stacks.
 */
export function printYaml(data: unknown, short?: ShortForm): string {
  const printing: Printing = { parts: [], short };
  printNode(data, "\n", printing);
  return `${printing.parts.join("").replace(/^[ \n]/, "")}\n`;
}

/** `newline` is a line end with the indentation of the node's own lines. Begins with that or with a space, to follow a key or a dash. */
function printNode(data: unknown, newline: string, printing: Printing, tagged = false): void {
  if (Array.isArray(data)) printList(data, newline, printing);
  else if (typeof data === "object" && data !== null) {
    // A node has one tag: what stands behind one is written out.
    const form = tagged ? undefined : printing.short?.(data as Map);
    if (form && "line" in form) printing.parts.push(" ", form.line);
    else if (form) {
      printing.parts.push(" ", form.tag);
      printNode(form.value, newline, printing, true);
    } else printMap(data as Map, newline, printing);
  } else printing.parts.push(" ", printScalar(data));
}

function printMap(map: Map, newline: string, printing: Printing): void {
  const { parts } = printing;
  let separator = newline;
  let empty = true;
  for (const key in map) {
    const value = map[key];
    if (value === undefined) continue;
    empty = false;
    parts.push(separator, printScalar(key), ":");
    separator = newline;
    printNode(value, `${newline}  `, printing);
  }
  if (empty) parts.push(" {}");
}

function printList(list: readonly unknown[], newline: string, printing: Printing): void {
  const { parts } = printing;
  if (list.length === 0) parts.push(" []");
  for (const item of list) {
    parts.push(newline, "-");
    const start = parts.length;
    printNode(item, `${newline}  `, printing);
    // The first line of a map or list stands behind its dash.
    if (parts[start] === `${newline}  `) parts[start] = " ";
  }
}

function printScalar(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value ?? null);
  const plain = PLAIN.test(value) && !RESERVED.test(value) && !/: |:$| #| $/.test(value);
  return plain ? value : JSON.stringify(value);
}
