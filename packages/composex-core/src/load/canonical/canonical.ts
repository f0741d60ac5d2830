import type { Project } from "../project.ts";

const SECTIONS = ["networks", "volumes", "secrets", "configs", "models"] as const;

/** The project as plain JSON, in the shapes of the reference implementation. `env_file` is left out: `environment` holds its content. */
export function canonical(project: Project): Record<string, unknown> {
  const services: Record<string, unknown> = {};
  for (const [name, { env_file: _envFile, ...service }] of Object.entries(project.services)) services[name] = service;
  const plain: Record<string, unknown> = { name: project.name, services };
  for (const section of SECTIONS) if (Object.keys(project[section] ?? {}).length > 0) plain[section] = project[section];
  return { ...plain, ...project.extensions };
}
