/** Sets variables of this process, which the AWS SDK reads for itself; undefined takes one away. Gives what puts the old values back. */
export function setEnvironment(values: Readonly<Record<string, string | undefined>>): () => void {
  const earlier = Object.fromEntries(Object.keys(values).map((name) => [name, process.env[name]]));
  const set = (wanted: Readonly<Record<string, string | undefined>>): void => {
    for (const [name, value] of Object.entries(wanted)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
  set(values);
  return () => set(earlier);
}
