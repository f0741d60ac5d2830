import { type Shape, spelled, text } from "composex-core/shape";

/** Twelve digits. YAML reads them as a number where they are not quoted, and drops a zero at the front. */
export function account(description: string): Shape<string> {
  return spelled(description).as((value, place) => {
    const { text: line, col } = place.position;
    const quoted = line === undefined || /["']/.test(line[col - 1] ?? "");
    if (/^\d{12}$/.test(value)) {
      if (quoted) return value;
      place.error("ACCOUNT_UNQUOTED", `the account ${value} is not quoted`, {
        hint: `write "${value}": a zero at its front would be lost`,
      });
      return undefined;
    }
    place.error("ACCOUNT_INVALID", `${JSON.stringify(value)} is no account`, { hint: "an account is twelve digits, in quotes" });
    return undefined;
  });
}

/** Text of a name of ours: what it may hold is checked with NAME_INVALID, so that one code means it everywhere. */
export function name(description: string, pattern: RegExp, wanted: string): Shape<string> {
  return text(description).as((value, place) => {
    if (pattern.test(value)) return value;
    place.error("NAME_INVALID", `${JSON.stringify(value)} is not ${wanted}`);
    return undefined;
  });
}

/** Text that a person or another service reads and that holds one line. */
export function line(description: string, maxLength?: number): Shape<string> {
  return text(description).as((value, place) => {
    if (/[\r\n]/.test(value)) {
      place.error("EXPRESSION_FORBIDDEN", `${place.key} holds a line break`, { hint: "write it as one line" });
      return undefined;
    }
    if (maxLength === undefined || value.length <= maxLength) return value;
    place.error("VALUE_INVALID", `${place.key} has ${value.length} characters; at most ${maxLength} are taken`);
    return undefined;
  });
}

const REGION = { pattern: /^[a-z]{2}(-[a-z]+)+-\d$/, wanted: "a region such as eu-west-1" };

export function region(description: string): Shape<string> {
  return text(description, REGION);
}

/** Of any AWS service. */
export const ARN = {
  pattern: /^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:\d{0,12}:[^\s#{}]+$/,
  wanted: "an ARN",
};

/** Branches, tags and patterns of them. Git allows more; what is left out means something to a shell, a policy or a pipeline. */
export const GIT_NAME = { pattern: /^(?!.*(?:\.\.|\/\/|@\{))[A-Za-z0-9][A-Za-z0-9._/*-]{0,254}$/, wanted: "the name of a branch or tag" };

/** Paths in a repository: no way out of it, nothing a shell reads. */
export const PATH = {
  pattern: /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._@+ /-]+$/,
  wanted: "a path inside the repository, without ../",
};

/** As `PATH`, with `*` and `**`. */
export const GLOB = {
  pattern: /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[A-Za-z0-9._@+*/-]{1,255}$/,
  wanted: "a pattern of paths inside the repository, at most 255 characters",
};
