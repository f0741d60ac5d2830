import { TONES, type Tone } from "./graph.ts";

/** Ink, readable as small text on `paper`, and the fill of a box, in the light and in the dark. */
const COLOURS: Readonly<Record<Tone, { readonly light: readonly [string, string]; readonly dark: readonly [string, string] }>> = {
  compute: { light: ["#9a4a00", "#fff4e8"], dark: ["#ffb066", "#33230f"] },
  network: { light: ["#6a2fb5", "#f6f0ff"], dark: ["#c9a6ff", "#291c3d"] },
  messages: { light: ["#a8186f", "#fff0f8"], dark: ["#ff9bd2", "#3a1830"] },
  data: { light: ["#0b5394", "#edf5ff"], dark: ["#8cc4ff", "#13283f"] },
  rights: { light: ["#a61b1b", "#fff1f0"], dark: ["#ff9d94", "#3b1a19"] },
  delivery: { light: ["#1d6b34", "#edf9f0"], dark: ["#84d99b", "#15301d"] },
  outside: { light: ["#4a5361", "#f3f4f6"], dark: ["#bcc4d0", "#262b33"] },
};

const PAPER = {
  light: { paper: "#ffffff", ink: "#1b1f26", quiet: "#4a5361", frame: "#c3c9d2", inner: "#f8f9fb", focus: "#0b57d0" },
  dark: { paper: "#14171c", ink: "#eceff4", quiet: "#bcc4d0", frame: "#49515d", inner: "#1a1e25", focus: "#8ab4ff" },
};

type Light = "light" | "dark";

function variables(light: Light): string {
  const tones = TONES.map((tone) => `--${tone}:${COLOURS[tone][light][0]};--${tone}-fill:${COLOURS[tone][light][1]}`);
  return [...Object.entries(PAPER[light]).map(([name, value]) => `--${name}:${value}`), ...tones].join(";");
}

/** Colours, for a picture alone or for a page. `root` is the selector of what holds them. */
export function colours(root: string): string {
  return `${root}{color-scheme:light dark;${variables("light")}}@media(prefers-color-scheme:dark){${root}{${variables("dark")}}}`;
}

/** How the parts of a picture look. */
export const PICTURE_STYLE = [
  "svg.picture{background:var(--paper);font-family:Helvetica,Arial,'Liberation Sans',sans-serif}",
  ".frame rect{fill:var(--inner);stroke:var(--frame)}",
  ".frame-caption{fill:var(--quiet);font-size:11px;font-weight:bold;paint-order:stroke;stroke:var(--inner);stroke-width:4px;stroke-linejoin:round}",
  ".node rect{stroke-width:1.2}",
  ".caption{font-size:10px}.label{font-size:13px;font-weight:bold;fill:var(--ink)}.line{font-size:11px;fill:var(--quiet)}",
  ".edge .course{fill:none;stroke-width:1.4}.edge .dashed{stroke-dasharray:5 4}",
  ".edge .reach{fill:none;stroke:transparent;stroke-width:14}",
  ".edge .plate{fill:var(--paper);fill-opacity:.88}",
  ...TONES.flatMap((tone) => [
    `.node.${tone} rect{fill:var(--${tone}-fill);stroke:var(--${tone})}.node.${tone} .caption{fill:var(--${tone})}`,
    `.edge.${tone} .course{stroke:var(--${tone})}.edge.${tone} .tip,.edge.${tone} .line{fill:var(--${tone})}`,
  ]),
  ".legend text{font-size:11px;fill:var(--quiet)}",
].join("");
