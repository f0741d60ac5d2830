import type { Io } from "../cli/kit/io.ts";

export interface TestIo extends Io {
  /** What was printed so far. */
  readonly printed: { readonly out: string; readonly err: string };
}

/** A process in which nobody can be asked and nothing is in colours. */
export function testIo(over: Partial<Io> = {}): TestIo {
  const printed = { out: "", err: "" };
  return {
    stdout: (text) => {
      printed.out += text;
    },
    stderr: (text) => {
      printed.err += text;
    },
    stdin: () => Promise.resolve(new Uint8Array()),
    environment: {},
    workingDirectory: "/",
    interactive: false,
    colour: false,
    ...over,
    printed,
  };
}
