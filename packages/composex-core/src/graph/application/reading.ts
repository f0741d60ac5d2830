import { canonicalText } from "../../deploy/diff/canonical-text.ts";
import type { LocatedResource } from "../../deploy/security/located.ts";
import { GraphDraft } from "../graph-draft.ts";
import { idsIn, propertiesOf, resourceEvidence, type TemplateParts } from "../template-parts.ts";
import { isSubject, ownerProperty, subjectNode } from "./subjects.ts";

/** An application while its templates are read. */
export class Reading {
  readonly draft = new GraphDraft();
  readonly parts: TemplateParts;
  /** Security group, by id or by what names it → the boxes that it stands before. */
  readonly #members = new Map<string, Set<string>>();

  constructor(parts: TemplateParts) {
    this.parts = parts;
    for (const part of parts.located.values()) if (isSubject(part) && this.#owner(part) === part) this.#add(part);
    for (const part of parts.located.values()) {
      const owner = this.#owner(part);
      if (isSubject(owner)) for (const group of groupsNamedIn(propertiesOf(part), parts)) this.#join(group, owner.id);
    }
  }

  /** The boxes that a value names; what they are parts of stands for parts. */
  subjectsIn(value: unknown): readonly string[] {
    const owners = idsIn(value).map((id) => this.parts.get(id));
    return [...new Set(owners.flatMap((part) => (part ? [this.#owner(part).id] : [])).filter((id) => this.draft.has(id)))];
  }

  /** A box for a resource that is only there because something is connected to it. */
  subject(id: string): string | undefined {
    const part = this.parts.get(id);
    if (!part) return undefined;
    const owner = this.#owner(part);
    if (!this.draft.has(owner.id)) this.#add(owner);
    return owner.id;
  }

  membersOf(securityGroup: unknown): readonly string[] {
    return [...(this.#members.get(groupName(securityGroup)) ?? [])];
  }

  #owner(part: LocatedResource): LocatedResource {
    const [id] = idsIn(ownerProperty(part));
    const owner = this.parts.get(id);
    return owner && owner !== part ? this.#owner(owner) : part;
  }

  #add(part: LocatedResource): void {
    this.draft.node({ ...subjectNode(part), ...this.#networkOf(part), evidence: [resourceEvidence(part)] });
  }

  #networkOf(part: LocatedResource): { readonly group?: string } {
    const groups = groupsNamedIn(propertiesOf(part), this.parts).map((group) => this.parts.get(group));
    const vpc = groups.map((group) => propertiesOf(group)["VpcId"]).find((value) => value !== undefined);
    if (vpc === undefined) return {};
    const [made] = idsIn(vpc);
    const id = `vpc ${canonicalText(vpc)}`;
    this.draft.group({ id, caption: "VPC", label: made === undefined ? canonicalText(vpc) : "of this stack" });
    return { group: id };
  }

  #join(group: string, member: string): void {
    this.#members.set(group, (this.#members.get(group) ?? new Set()).add(member));
  }
}

/** Security groups anywhere in a resource: by id where the templates make them. */
function groupsNamedIn(value: unknown, parts: TemplateParts): readonly string[] {
  if (typeof value === "string") return /^sg-[0-9a-f]+$/.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  const made = idsIn(value).filter((id) => parts.get(id)?.resource.Type === "AWS::EC2::SecurityGroup");
  return [...new Set([...made, ...Object.values(value).flatMap((item) => groupsNamedIn(item, parts))])];
}

function groupName(value: unknown): string {
  return idsIn(value)[0] ?? canonicalText(value);
}
