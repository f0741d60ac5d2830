/** Buckets of a target account, as the janitor may touch them. Throws `PortError`. */
export interface BucketPort {
  /** Deletes every version of every object, and gives how many there were. */
  empty(bucket: string): Promise<number>;
}
