import type { Connection } from "../../contract/connection.ts";
import type { Family } from "../../contract/family.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { settingOf } from "../../model/settings/collect.ts";
import { xEcs } from "../../model/settings/x-ecs.ts";

/** What ECS Exec needs of a task role. The actions of session channels know no narrower resource than `*`. */
export function execConnection(family: Family, { cluster }: RenderContext): Connection {
  if (!family.members.some((member) => settingOf(member, xEcs)?.executeCommand)) return {};
  return {
    policyName: "EcsExec",
    taskStatements: [
      {
        Sid: "OpenSessions",
        Effect: "Allow",
        Action: [
          "ssmmessages:CreateControlChannel",
          "ssmmessages:CreateDataChannel",
          "ssmmessages:OpenControlChannel",
          "ssmmessages:OpenDataChannel",
        ],
        Resource: ["*"],
      },
      ...cluster.execStatements,
    ],
  };
}
