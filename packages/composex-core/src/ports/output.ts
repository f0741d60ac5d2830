/** A file to be written; `path` is relative to the output folder and uses `/`. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** Where rendered files go. */
export interface Output {
  /**
   * Replaces the whole content of a folder at once: until the last step the old files are all there, after it the new ones. Throws
   * `PortError` with code `FOREIGN_FILES` where the folder holds files that no earlier run wrote.
   */
  replace(folder: string, files: readonly OutputFile[]): void;
  /** Every file of a folder but our own notes, by path; none where it does not exist. */
  present(folder: string): readonly OutputFile[];
}
