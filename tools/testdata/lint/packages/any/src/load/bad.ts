export async function bad(value: unknown, names: string[], kind: "a" | "b"): Promise<void> {
  console.log(value);
  process.exit(1);
  await fetch("https://example.com");
  Math.random();
  Date.now();
  names.sort((a, b) => a.localeCompare(b));
  Promise.resolve(1);
  const any: any = value;
  if (any == 1) throw "text";
  switch (kind) {
    case "a":
      break;
  }
}
