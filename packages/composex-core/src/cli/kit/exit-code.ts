/** What a command tells the shell; the same for the three tools. */
export const EXIT = {
  done: 0,
  problems: 1,
  usage: 2,
  outside: 3,
  bug: 4,
  changes: 10,
  waiting: 11,
  refused: 12,
  stale: 13,
  deadline: 14,
  held: 15,
  partial: 16,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
