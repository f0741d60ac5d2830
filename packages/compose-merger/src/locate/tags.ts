import { isAlias, type Node } from "yaml";

/** The tag that is written before a node; undefined for none and for those that say no more than the value itself. */
export function tagOf(node: Node | null | undefined): string | undefined {
  const tag = node && !isAlias(node) ? node.tag : undefined;
  return tag === undefined || tag === "!" || /^tag:yaml\.org,2002:(?:str|map|seq)$/.test(tag) ? undefined : tag;
}

/** `!reset` takes out, and `!override` replaces, what earlier documents and files say at this place. */
export function changesMeaning(node: Node | null | undefined): boolean {
  const tag = tagOf(node);
  return tag === "!reset" || tag === "!override";
}
