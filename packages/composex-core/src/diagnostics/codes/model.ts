/** Services, families and resources as a whole: names, references, access. */
export const MODEL_CODES = {
  KEY_UNKNOWN: "A key is not known where it stands.",
  SERVICE_UNDEFINED: "A service or task family is named that no file defines.",
  TYPE_MISMATCH: "A value has another type than its key takes.",
} as const;
