export interface EcrAddress {
  readonly registryId: string;
  readonly region: string;
  readonly repository: string;
}

const CLASSIC = /^(\d{12})\.dkr\.ecr(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/(.+)$/;
const DUAL_STACK = /^(\d{12})\.dkr-ecr(?:-fips)?\.([a-z0-9-]+)\.on\.(?:aws|amazonwebservices\.com\.cn)\/(.+)$/;

/** Account and region of an ECR repository come from its name, never from whoever runs the tool. */
export function parseEcrAddress(repository: string): EcrAddress | undefined {
  const match = CLASSIC.exec(repository) ?? DUAL_STACK.exec(repository);
  return match ? { registryId: match[1] ?? "", region: match[2] ?? "", repository: match[3] ?? "" } : undefined;
}
