/** Where a stack is. */
export interface Place {
  readonly account: string;
  readonly region: string;
}

/** What a deployment would do. Plain data: printed, compared and stored as it is. */
export interface Plan {
  readonly stack: string;
  /** Undefined where two renders are compared and no account is meant. */
  readonly place?: Place;
  readonly action: "create" | "update" | "delete" | "none";
  readonly changes: readonly ResourceChange[];
  /** Worst first. */
  readonly security: readonly SecurityFinding[];
  /** What changes beside resources: parameters, tags and settings of the root stack, outputs, and the rest of the templates. */
  readonly settings: readonly SettingChange[];
}

export interface ResourceChange {
  /** Logical ids of the nested stacks that lead to it; empty in the root. */
  readonly path: readonly string[];
  readonly logicalId: string;
  readonly type: string;
  /** `retain`: leaves the stack and stays in the account. */
  readonly action: "create" | "modify" | "replace" | "may-replace" | "delete" | "retain";
  /** What becomes of the data in it, where the type holds data and the change ends the resource. */
  readonly data?: "lost" | "snapshot" | "kept";
  readonly properties: readonly PropertyChange[];
}

export interface PropertyChange {
  /** `Properties.VisibilityTimeout`, or `DeletionPolicy` and its like. */
  readonly path: string;
  /** Canonical text; undefined where there is none. */
  readonly before?: string;
  readonly after?: string;
  readonly replaces?: "yes" | "maybe";
}

/** A change that is none of a resource. */
export interface SettingChange {
  /** `template`: sections whose change shows in no resource. */
  readonly kind: "parameter" | "tag" | "setting" | "output" | "export" | "template";
  /** Of an output or template of a nested stack with the path to it: `sqs/OrdersArn`. */
  readonly name: string;
  readonly before?: string;
  readonly after?: string;
}

/** The risks that are asked for by name. A promise to scripts: `--allow` takes them. */
export const RISKS = {
  conflict: "The update would fail: something new takes what something old holds until the end.",
  "data-loss": "Data is lost: a resource that holds it is replaced or deleted without a snapshot.",
  "iam-widened": "Somebody may do more than before.",
  "trust-widened": "Somebody else may take a role.",
  "network-opened": "A resource can be reached from more places than before.",
  "encryption-removed": "Something is no longer encrypted.",
  "protection-removed": "Something is no longer protected from deletion, loss or the public.",
  "logging-removed": "What happens is no longer recorded.",
  "secret-exposed": "A secret becomes a text that others can read.",
  "boundary-removed": "A role is no longer held by its permissions boundary.",
  adopt: "The stack was not made by this project.",
  "delete-failed": "A stack whose creation failed is deleted first, with the events that tell why.",
  "continue-rollback": "A rollback that failed is tried again before anything else.",
} as const;

export type Risk = keyof typeof RISKS;

export interface SecurityFinding {
  readonly risk: Risk;
  readonly path: readonly string[];
  readonly logicalId: string;
  readonly type: string;
  /** One sentence, no full stop. */
  readonly message: string;
  /** False where there was nothing before that could have been narrower. */
  readonly asked: boolean;
}

/** The risks of a plan that a person must accept by name. */
export function risksOf(plan: Plan): readonly Risk[] {
  const risks = new Set<Risk>(plan.security.filter(({ asked }) => asked).map(({ risk }) => risk));
  return (Object.keys(RISKS) as Risk[]).filter((risk) => risks.has(risk));
}

export function changesAnything(plan: Plan): boolean {
  return plan.action === "create" || plan.changes.length > 0 || plan.settings.length > 0;
}
