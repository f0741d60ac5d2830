/** The repository behind one loop: four backends, one meaning. Published only when nobody else published in between. */
export interface ComposeStore {
  readonly kind: "git" | "codecommit" | "s3" | "directory" | "memory";
  /** For people; holds no secret. */
  readonly address: string;
  readonly branch: string | undefined;
  /** False where only one object can be written at once: no state file, so no hold and no floor. */
  readonly keepsState: boolean;
  /** Throws PortError: `StoreCode`. */
  readTip(): Promise<Tip>;
  publish(change: Change): Promise<Publication>;
  /** Newest first. */
  history(limit: number): Promise<readonly Commit[]>;
  readAt(revision: string, path: string): Promise<StoredFile | undefined>;
  /** Opens or renews a pull request instead of writing the branch; absent where the backend has none. */
  readonly pullRequests?: PullRequests;
  close(): Promise<void>;
}

export interface Tip {
  readonly revision: string;
  /** Says what will be read next, where reading together is cheaper; paths may be missing. */
  prefetch?(paths: readonly string[]): Promise<void>;
  read(path: string): Promise<StoredFile | undefined>;
}

export type FileMode = "100644" | "100755";

export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly mode: FileMode;
}

export interface Change {
  readonly tip: Tip;
  /** Every path may be written, and no other. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array; readonly mode: FileMode }[];
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
}

export type Publication =
  | { readonly outcome: "published"; readonly commit: string }
  /**
   * Somebody was faster: read again, edit again. It may have been this very change: a transport that repeats a request whose reply was lost
   * is told so. `commit` is known where it is made before it is sent.
   */
  | { readonly outcome: "conflict"; readonly commit?: string; readonly reason: string }
  /** The store says the content is the same. */
  | { readonly outcome: "unchanged" }
  /** The reply was lost: the change may or may not be there. `commit` is known where it is made before it is sent. */
  | { readonly outcome: "unknown"; readonly commit?: string; readonly reason: string };

export interface Commit {
  readonly id: string;
  /** ISO 8601 */
  readonly time: string;
  readonly author: string;
  readonly message: string;
}

export interface PullRequests {
  /** The head of the branch, or undefined when there is none. */
  openBranch(name: string, tip: Tip): Promise<void>;
  /** A store that reads and writes that branch. */
  onBranch(name: string): ComposeStore;
  ensure(request: {
    readonly branch: string;
    readonly title: string;
    readonly body: string;
  }): Promise<{ readonly id: string; readonly url?: string }>;
  /** Closes other open requests whose branch begins so, and says which. */
  close(branches: readonly string[]): Promise<readonly string[]>;
  /** Open branches of this tool for the target. */
  list(prefix: string): Promise<readonly string[]>;
}

/** Codes of the PortError a store throws. `NETWORK` and `THROTTLED` may be tried again. */
export type StoreCode =
  | "BRANCH_MISSING"
  | "DENIED"
  | "LIMIT"
  | "NETWORK"
  | "NOT_FOUND"
  | "PATH_FORBIDDEN"
  | "REJECTED"
  | "REPOSITORY_EMPTY"
  | "SIGNING"
  | "THROTTLED"
  | "UNSUPPORTED";
