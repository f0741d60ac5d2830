/** Services, families and resources as a whole: names, references, access. */
export const MODEL_CODES = {
  ACCESS_MISSING: "A service uses a resource without saying with which access, and gets no IAM right on it.",
  ACCESS_UNKNOWN: "A service asks for an access that the resource does not offer.",
  FAMILY_NAME: "A task family has a name that ECS does not take.",
  KEY_UNKNOWN: "A key is not known where it stands.",
  LOOKUP_MISSING: "An existing resource is named by Lookup and the lookups file does not hold it.",
  LOOKUP_NOT_FOUND: "A Lookup matches no resource of the account, or more than one.",
  LOOKUPS_UNREADABLE: "The lookups file is not what composex lookup writes.",
  RESOURCE_UNDEFINED: "An x-resource is named that no file defines.",
  RETURN_VALUE_UNKNOWN: "A resource has no return value of that name.",
  SECTION_UNKNOWN: "A top-level x- section is not known and looks as if it were meant for composex.",
  SERVICE_UNDEFINED: "A service or task family is named that no file defines.",
  SPELLING_OLD: "A key is written as earlier releases spelled it.",
  TAG_INVALID: "AWS does not take a tag with this key or value.",
  TYPE_MISMATCH: "A value has another type than its key takes.",
} as const;
