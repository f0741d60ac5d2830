import type { Change } from "../stores/store.ts";

/** `Name <address>` */
export function parseAuthor(text: string | undefined): Change["author"] | undefined {
  const match = /^([^<>\p{Cc}]+?) <([^<>\s\p{Cc}]+)>$/u.exec(text ?? "");
  return match ? { name: match[1] ?? "", email: match[2] ?? "" } : undefined;
}
