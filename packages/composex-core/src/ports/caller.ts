/** Who we are for AWS. */
export interface CallerPort {
  /** Account of the credentials in use, after a role was assumed. Throws `PortError` where there are none. */
  account(): Promise<string>;
  /** Region the clients talk to. Throws `PortError` with code `NO_REGION` where none is set. */
  region(): Promise<string>;
}
