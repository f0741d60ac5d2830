/**
 * CloudFormation of one account and region. `stack` is a name or an ARN; a deleted stack is found by its ARN only. Every method throws
 * `PortError` with the code of the API (`Throttling`, `ExpiredToken`, `ValidationError`).
 */
export interface CloudFormationPort {
  /** Undefined where there is no such stack. */
  stack(stack: string): Promise<StackFacts | undefined>;
  resources(stack: string): Promise<readonly StackResourceFacts[]>;
  /** The template as it was sent. */
  template(stack: string): Promise<string>;
  /** Newest first, read page by page as far as the caller goes on. */
  events(stack: string): AsyncIterable<StackEvent>;
  /** Undefined where there is no such change set. All pages of its changes are read. */
  changeSet(stack: string, name: string): Promise<ChangeSetFacts | undefined>;
  changeSets(stack: string): Promise<readonly ChangeSetSummary[]>;
  createChangeSet(request: ChangeSetRequest): Promise<void>;
  deleteChangeSet(stack: string, name: string): Promise<void>;
  /** `token` makes a repeated call the same call. */
  executeChangeSet(stack: string, name: string, token: string): Promise<void>;
  /** Why the validation of a change set's templates failed, property by property; empty where it did not, or was not made. */
  failedValidations(stack: string, changeSet: string): Promise<readonly FailedValidation[]>;
  /** What an update of the stack may do to its resources, as JSON. */
  setStackPolicy(stack: string, policy: string): Promise<void>;
  deleteStack(stack: string, options: DeleteOptions): Promise<void>;
  continueRollback(stack: string, options: ContinueOptions): Promise<void>;
  protect(stack: string, protectedFromDeletion: boolean): Promise<void>;
  /** Starts a detection and gives its id. */
  detectDrift(stack: string): Promise<string>;
  driftDetection(id: string): Promise<{ readonly status: "running" | "done" | "failed"; readonly reason?: string }>;
  drifts(stack: string): Promise<readonly ResourceDrift[]>;
}

export interface FailedValidation {
  readonly logicalId: string;
  /** `/Resources/Queue/Properties/VisibilityTimeout`. */
  readonly path: string;
  readonly reason: string;
}

export interface StackFacts {
  readonly id: string;
  readonly name: string;
  /** `UPDATE_COMPLETE` and its like. */
  readonly status: string;
  readonly statusReason?: string;
  /** A hidden value (NoEcho) is `****`. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly outputs: readonly StackOutput[];
  readonly terminationProtection: boolean;
  readonly roleArn?: string;
  readonly notificationArns: readonly string[];
  /** ARN of the stack this one is nested in. */
  readonly parentId?: string;
  /** Milliseconds since 1970 of the last operation that changed it. */
  readonly changedAt: number;
}

export interface StackOutput {
  readonly name: string;
  readonly value: string;
  readonly description?: string;
  readonly exportName?: string;
}

export interface StackResourceFacts {
  readonly logicalId: string;
  readonly physicalId?: string;
  readonly type: string;
  readonly status: string;
}

export interface StackEvent {
  readonly id: string;
  readonly stackId: string;
  readonly stackName: string;
  readonly logicalId: string;
  readonly physicalId?: string;
  readonly type: string;
  readonly status: string;
  readonly reason?: string;
  /** Milliseconds since 1970. */
  readonly time: number;
}

export interface ChangeSetSummary {
  readonly name: string;
  /** `CREATE_COMPLETE`, `FAILED` and its like. */
  readonly status: string;
  readonly statusReason?: string;
  /** `AVAILABLE`, `OBSOLETE`, `EXECUTE_IN_PROGRESS` and its like. */
  readonly executionStatus: string;
}

export interface ChangeSetFacts extends ChangeSetSummary {
  readonly id: string;
  readonly changes: readonly ChangeFacts[];
}

export interface ChangeFacts {
  readonly logicalId: string;
  readonly physicalId?: string;
  readonly type: string;
  readonly action: "Add" | "Modify" | "Remove" | "Import" | "Dynamic";
  readonly replacement?: "True" | "False" | "Conditional";
  /** What becomes of the old resource. */
  readonly policyAction?: string;
  /** Change set of a nested stack. */
  readonly nestedChangeSetId?: string;
}

export interface ChangeSetRequest {
  readonly stack: string;
  readonly name: string;
  readonly kind: "CREATE" | "UPDATE";
  /** An object in S3, or the text itself where it is short enough (51,200 bytes). */
  readonly template: { readonly url: string } | { readonly body: string };
  /** Undefined keeps the value the stack has. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly capabilities: readonly Capability[];
  readonly roleArn?: string;
  readonly notificationArns?: readonly string[];
  readonly description: string;
  /** Makes a repeated call the same call. */
  readonly token?: string;
  /** The stacks nested in it get no change sets. */
  readonly rootOnly?: true;
  /** A stack whose first creation fails is deleted, with all that was created. */
  readonly deleteOnFailure?: true;
}

export type Capability = "CAPABILITY_IAM" | "CAPABILITY_NAMED_IAM" | "CAPABILITY_AUTO_EXPAND";

export interface DeleteOptions {
  readonly token: string;
  readonly roleArn?: string;
  /** Logical ids to leave; CloudFormation takes them only for a stack whose deletion failed. */
  readonly retain?: readonly string[];
  /** Deletes a stack whose deletion failed, whatever of it stays. */
  readonly force?: true;
}

export interface ContinueOptions {
  readonly token: string;
  readonly roleArn?: string;
  /** Logical ids to leave as they are, `NestedStackName.LogicalId` inside a nested stack. */
  readonly skip?: readonly string[];
}

export interface ResourceDrift {
  readonly logicalId: string;
  readonly physicalId?: string;
  readonly type: string;
  readonly status: "MODIFIED" | "DELETED" | "IN_SYNC" | "NOT_CHECKED";
  readonly differences: readonly { readonly path: string; readonly expected: string; readonly actual: string }[];
}
