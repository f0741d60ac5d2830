import { nextOpening, type Window } from "../window/window.ts";

/** ` until 2026-01-12 08:00 UTC`; empty for a window that never opens again. */
export function opening(window: Window, now: number): string {
  const next = nextOpening(window, now);
  return next === undefined ? "" : ` until ${moment(next)}`;
}

export function moment(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
