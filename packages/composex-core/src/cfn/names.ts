import { createHash } from "node:crypto";
import type { Position, Report } from "../diagnostics/index.ts";
import { CLOUDFORMATION_LIMITS } from "./limits.ts";

/** Hexadecimal digits that tell cut names apart: 32 bits. */
const HASH_LENGTH = 8;

/**
 * The logical id made of these names: `("web-app", "EcsTaskRole")` is `webappEcsTaskRole`. Letters keep their case. A changed logical id
 * replaces a resource: what this returns for an input is fixed for ever.
 */
export function logicalId(...parts: readonly string[]): string {
  const id = parts.map((part) => part.replace(/[^A-Za-z0-9]/g, "")).join("");
  if (id === "") return `Name${hash(parts.join("/"))}`;
  if (id.length <= CLOUDFORMATION_LIMITS.nameLength) return id;
  return `${id.slice(0, CLOUDFORMATION_LIMITS.nameLength - HASH_LENGTH)}${hash(parts.join("/"))}`;
}

/** A name an AWS service takes as it is, in at most `maxLength` characters: what is cut off is replaced by its hash, so that names stay apart. */
export function physicalName(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  if (maxLength <= HASH_LENGTH) throw new Error(`no room for a name in ${maxLength} characters`);
  const kept = text.slice(0, maxLength - HASH_LENGTH - 1).replace(/[^A-Za-z0-9]+$/, "");
  return `${kept}-${hash(text)}`;
}

/** The ids given out so far in one template or namespace; reports NAME_COLLISION when two names get the same one. */
export class ClaimedNames {
  readonly #kind: string;
  readonly #report: Report;
  readonly #claims = new Map<string, { readonly name: string; readonly where: Position | undefined }>();

  /** `kind` is what the messages call the ids: "logical id", "queue name". */
  constructor(kind: string, report: Report) {
    this.#kind = kind;
    this.#report = report;
  }

  claim(id: string, name: string, where?: Position): void {
    const first = this.#claims.get(id);
    if (first === undefined) this.#claims.set(id, { name, where });
    else if (first.name !== name) {
      this.#report.error("NAME_COLLISION", where, `"${name}" and "${first.name}" both give the ${this.#kind} "${id}"`, {
        hint: "rename one of them",
        also: first.where ? [{ message: `"${first.name}" is declared here`, where: first.where }] : [],
      });
    }
  }
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, HASH_LENGTH);
}
