/** Reading, interpolating, merging and checking compose files. */
export const LOAD_CODES = {
  FILE_UNREADABLE: "A file named on the command line or by another file cannot be read.",
  YAML_SYNTAX: "The text is not valid YAML.",
} as const;
