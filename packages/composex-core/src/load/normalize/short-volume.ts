interface ShortVolume {
  readonly type: "bind" | "volume";
  readonly source?: string;
  readonly target: string;
  readonly read_only?: boolean;
  readonly consistency?: string;
  readonly bind?: Readonly<Record<string, string>>;
  readonly volume?: Readonly<Record<string, boolean>>;
}

export type ShortVolumes = { readonly volume: ShortVolume } | { readonly problem: string };

const PROPAGATIONS = ["private", "rprivate", "shared", "rshared", "slave", "rslave"];
const DRIVE = /^[A-Za-z]$/;
const PIPE = /^\\\\/;

/** `[source:]target[:options]`. A source that looks like a path is a folder of the host, else it names a volume. */
export function parseShortVolume(text: string): ShortVolumes {
  const parts = splitMount(text);
  const [first = "", second, options, ...more] = parts;
  if (more.length > 0 || parts.some((part) => part === "")) return { problem: `"${text}" is not [source:]target[:options]` };
  if (second === undefined) return { volume: { type: "volume", target: first, volume: {} } };
  const type = isPath(first) ? "bind" : "volume";
  const mount: { -readonly [Key in keyof ShortVolume]: ShortVolume[Key] } = { type, source: first, target: second };
  const own: Record<string, string> = {};
  let nocopy = false;
  for (const option of options?.split(",") ?? []) {
    if (option === "ro") mount.read_only = true;
    else if (option === "z" || option === "Z") own.selinux = option;
    else if (PROPAGATIONS.includes(option)) own.propagation = option;
    else if (["cached", "delegated", "consistent"].includes(option)) mount.consistency = option;
    else if (option === "nocopy") nocopy = true;
    else if (option !== "rw") return { problem: `"${option}" in "${text}" is no mount option` };
  }
  // A label for SELinux is kept where the mount has a name, too: the reference has one place for both.
  if (type === "bind" || Object.keys(own).length > 0) mount.bind = own;
  if (type === "volume") mount.volume = nocopy ? { nocopy } : {};
  return { volume: mount };
}

/** At colons, but for those of a Windows drive. A single letter is a drive only when an absolute target follows: `v:/data` mounts v. */
function splitMount(text: string): readonly string[] {
  const parts = text.split(":");
  const [first = "", second, third] = parts;
  if (DRIVE.test(first) && second !== undefined && /^[\\/]/.test(second)) {
    const target = third ?? "";
    if (/^[\\/]/.test(target) || (DRIVE.test(target) && parts.length > 3)) return [`${first}:${second}`, ...joinDrive(parts.slice(2))];
  }
  return parts;
}

function joinDrive(parts: readonly string[]): readonly string[] {
  const [first = "", second, ...rest] = parts;
  return DRIVE.test(first) && second !== undefined ? [`${first}:${second}`, ...rest] : parts;
}

function isPath(source: string): boolean {
  return /^[./~]/.test(source) || PIPE.test(source) || /^[A-Za-z]:[\\/]/.test(source);
}
