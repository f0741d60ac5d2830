/** Every command as `--help` shows it. */
export async function commandsPage() {
  const { program } = await import("../../packages/composex-core/dist/cli/program.js");
  const silent = () => {};
  const composex = program(
    { stdout: silent, stderr: silent, environment: {}, workingDirectory: "/", interactive: false, colour: false },
    silent,
  );
  const parts = composex.commands.map((command) => `## ${composex.name()} ${command.name()}\n\n${helpOf(command)}`);
  return `# Commands

${helpOf(composex)}
${parts.join("\n")}`;
}

function helpOf(command) {
  // The page must not depend on the width of the terminal that it is made in.
  command.configureOutput({ getOutHelpWidth: () => 100, getOutHasColors: () => false });
  return `\`\`\`\n${command.helpInformation().trimEnd()}\n\`\`\`\n`;
}
