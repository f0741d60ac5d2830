import type { CallerPort } from "../ports/caller.ts";
import type { Clock } from "../ports/clock.ts";
import type { CloudFormationPort } from "../ports/cloudformation.ts";
import type { TemplateStorage } from "../ports/template-storage.ts";

/** One account and region to deploy to, seen through one set of credentials. */
export interface Target {
  readonly caller: CallerPort;
  readonly cloudFormation: CloudFormationPort;
  readonly storage: TemplateStorage;
  readonly clock: Clock;
}
