/** Reads the user's files. Paths are absolute. A failure throws `PortError` with the code of the operating system (`ENOENT`, `EACCES`). */
export interface Files {
  read(path: string): Uint8Array;
  isFile(path: string): boolean;
  isDirectory(path: string): boolean;
}
