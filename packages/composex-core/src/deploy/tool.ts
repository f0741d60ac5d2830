/** The command line that the engine works for: messages name its commands, and what a run leaves in an account bears its name. */
export interface Tool {
  /** Change sets and request tokens begin with it; letters, digits and `-`. */
  readonly name: string;
  /** Tag whose value says whose a stack is. */
  readonly ownerTag: string;
  /** What a person types, `composex up`: to bring a stack to what is wanted, to take it away, to see what happened to it. */
  readonly commands: { readonly deploy: string; readonly remove: string; readonly events: string };
}

/** Whose a stack is: one with another value of the tool's tag, or without the tag, belongs to somebody else. */
export interface Ownership {
  readonly tool: Tool;
  /** Value of the tag. */
  readonly owner: string;
}
