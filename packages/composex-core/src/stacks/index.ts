export type * from "../cfn/rendered-project.ts";
export { allStacks, type Stack, type StackTree } from "./stack-tree.ts";
export { type StacksOptions, stacks } from "./stacks.ts";
export { MOST_TAGS, type Tagged, type Tagger, tagger } from "./tagger.ts";
