import picocolors from "picocolors";
import { type Paint, plainPaint } from "../diagnostics/index.ts";
import type { Io } from "./io.ts";

export function paintFor(io: Io): Paint {
  return io.colour ? picocolors.createColors(true) : plainPaint;
}
