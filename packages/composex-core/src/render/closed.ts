import type { RenderContext } from "../contract/render-context.ts";
import type { Diagnostic } from "../diagnostics/index.ts";
import { taskPlacement } from "../network/task-network.ts";
import type { NetworkNeed } from "./ecs/network-needs.ts";

/** Warns of what tasks need and do not reach, once for each thing: their subnets lead to the endpoints that the VPC has, and no further. */
export function reportClosed(needs: readonly NetworkNeed[], context: RenderContext): void {
  const { model, report } = context;
  const missing = new Map<string, { readonly needs: NetworkNeed[]; readonly group: string; readonly also: Diagnostic["also"] }>();
  for (const need of needs) {
    const { group, wayOut } = taskPlacement(need.family, context);
    if (!wayOut || wayOut.leads === "anywhere" || wayOut.endpoints === undefined) continue;
    // What stands elsewhere than in the application subnets on Fargate does not start at all, and is told so.
    if (!wayOut.path && need.platform === "FARGATE") continue;
    if ("endpoint" in need.to && wayOut.endpoints.includes(need.to.endpoint)) continue;
    const key = JSON.stringify([group, need.to]);
    const also = wayOut.path && [{ message: "without a NAT gateway", where: model.project.locateKey(wayOut.path) }];
    const known = missing.get(key);
    if (known) known.needs.push(need);
    else missing.set(key, { needs: [need], group, also });
  }
  for (const { needs, group, also } of missing.values()) {
    const [{ to, path }] = needs as [NetworkNeed];
    const names = [...new Set(needs.map(({ family }) => family.name))].join(", ");
    const more = also ? { also } : {};
    if ("endpoint" in to) {
      report.warning("VPC_CLOSED", model.project.locate(path), `tasks of ${names} in ${group} do not reach ${to.endpoint}`, {
        hint: `add {service: ${to.endpoint}} to x-vpc.Properties.Endpoints.AwsServices`,
        ...more,
      });
    } else {
      report.warning(
        "VPC_CLOSED",
        model.project.locate(path),
        `tasks of ${names} in ${group} cannot pull ${to.image}: no endpoint leads there`,
        {
          hint: "push the image to Amazon ECR, or have ECR pull it through, and name it there",
          ...more,
        },
      );
    }
  }
}
