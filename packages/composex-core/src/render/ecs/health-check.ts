import type { EcsTaskDefinition_HealthCheck as HealthCheck } from "../../cfn/spec/generated/types.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import type { Path } from "../../diagnostics/index.ts";
import type { Service } from "../../load/index.ts";
import { durationSeconds } from "./duration.ts";
import { inRange } from "./in-range.ts";

/** Whether the container has a health check of its own; ECS does not read the image's. */
export function hasHealthCheck({ healthcheck }: Service): boolean {
  return healthcheck?.disable !== true && healthcheck?.test !== undefined && healthcheck.test.length > 0 && healthcheck.test[0] !== "NONE";
}

/** `healthcheck` in the units of ECS: seconds. Bounds: API reference, HealthCheck. */
export function healthCheck(service: Service, path: Path, context: RenderContext): HealthCheck | undefined {
  const { model, report } = context;
  const check = service.healthcheck;
  if (!check) return undefined;
  if (!hasHealthCheck(service)) {
    if (check.disable !== true && check.test === undefined) {
      report.warning("COMPOSE_KEY_IGNORED", model.project.locateKey(path), "healthcheck has no test: ECS does not read that of the image", {
        hint: "repeat the image's HEALTHCHECK as `test`",
      });
    }
    return undefined;
  }
  if (check.start_interval !== undefined) {
    const at = model.project.locateKey([...path, "start_interval"]);
    report.warning("COMPOSE_KEY_IGNORED", at, "healthcheck.start_interval is ignored: ECS checks at `interval` from the start");
  }
  const seconds = (key: "interval" | "timeout" | "start_period", least: number, most: number): number | undefined => {
    const text = check[key];
    return text === undefined ? undefined : inRange(durationSeconds(text), least, most, `${key} in seconds`, [...path, key], context);
  };
  const interval = seconds("interval", 5, 300);
  const timeout = seconds("timeout", 2, 60);
  const startPeriod = seconds("start_period", 0, 300);
  const retries = check.retries === undefined ? undefined : inRange(check.retries, 1, 10, "retries", [...path, "retries"], context);
  return {
    Command: check.test ?? [],
    ...(interval !== undefined && { Interval: interval }),
    ...(timeout !== undefined && { Timeout: timeout }),
    ...(retries !== undefined && { Retries: retries }),
    ...(startPeriod !== undefined && { StartPeriod: startPeriod }),
  };
}
