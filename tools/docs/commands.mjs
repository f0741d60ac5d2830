/** Every command of every tool as `--help` shows it. */
export async function commandsPage() {
  const composex = await import("../../packages/composex-core/dist/cli/program.js");
  const merger = await import("../../packages/compose-merger/dist/cli/program.js");
  const composer = await import("../../packages/pipeline-composer/dist/cli/program.js");
  const silent = () => {};
  const io = { stdout: silent, stderr: silent, stdin: () => Promise.resolve(new Uint8Array()), colour: false };
  const tools = [
    composex.program({ ...io, environment: {}, workingDirectory: "/", interactive: false }, silent),
    composer.program({ ...io, environment: {}, workingDirectory: "/", interactive: false }, silent),
    merger.program({ ...io, env: {}, cwd: "/" }, silent),
  ];
  return `# Commands

${tools.map((tool) => `- [${tool.name()}](#${tool.name()}): ${tool.description()}`).join("\n")}

${tools.map(toolSection).join("\n")}`;
}

function toolSection(tool) {
  return [`## ${tool.name()}\n\n${helpOf(tool)}`, ...tool.commands.flatMap((command) => commandSections(command, tool.name()))].join("\n");
}

/** A command, then those below it. */
function commandSections(command, parent) {
  const name = `${parent} ${command.name()}`;
  return [`### ${name}\n\n${helpOf(command)}`, ...command.commands.flatMap((child) => commandSections(child, name))];
}

function helpOf(command) {
  // The page must not depend on the width of the terminal that it is made in.
  command.configureOutput({ getOutHelpWidth: () => 100, getOutHasColors: () => false });
  return `\`\`\`\n${command.helpInformation().trimEnd()}\n\`\`\`\n`;
}
