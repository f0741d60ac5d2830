/** Container name of a compose service: ECS takes no dots. */
export function containerName(service: string): string {
  return service.replaceAll(".", "-");
}
