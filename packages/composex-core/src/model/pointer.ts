/** `x-<module>::<name>`, and what of it: `x-sqs::jobs::Arn`. */
export const POINTER = /x-([a-z0-9_]+)::([A-Za-z0-9_.-]+)(?:::([A-Za-z0-9_.]+))?/g;
