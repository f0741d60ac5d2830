import { CommandError, root, run } from "../steps.mjs";

/** Resolves to a note when cfn-lint finds neither an error nor a warning in any template; throws with all it found. */
export async function cfnLint(templates, command = `${root}/.venv/cfn-lint/bin/cfn-lint`) {
  if (templates.length === 0) throw new CommandError("cfn-lint was given no template");
  // Its exit code adds 2 for errors, 4 for warnings, 8 for notes; whatever else it ends with means that it did not judge.
  const output = await run([command, "--format", "json", "--", ...templates], { accept: [0, 2, 4, 6, 8, 10, 12, 14] });
  const found = JSON.parse(output).filter(({ Level }) => Level !== "Informational");
  if (found.length > 0) throw new CommandError(found.map(describe).join("\n"));
  return `${templates.length} templates, 0 errors, 0 warnings`;
}

function describe({ Filename, Location, Rule, Message }) {
  return `${Filename}:${Location.Start.LineNumber}:${Location.Start.ColumnNumber} ${Rule.Id} ${Location.Path?.join("/") ?? ""}\n  ${Message}`;
}
