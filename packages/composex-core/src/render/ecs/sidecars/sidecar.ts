import type { EcsTaskDefinition_ContainerDefinition as ContainerDefinition } from "../../../cfn/spec/generated/types.ts";
import type { Connection } from "../../../contract/connection.ts";

/** A container that composex adds to a task. It gets no secrets and no variables of resources. */
export interface Sidecar {
  readonly container: ContainerDefinition & { readonly Name: string; readonly Cpu: number; readonly Memory: number };
  /** What the task's roles need for it. */
  readonly connection: Connection;
}
