import type { ServiceSetting } from "../../contract/service-setting.ts";
import { scaling } from "./scaling/index.ts";
import { xAwsMaxPercent, xAwsMinPercent, xAwsPolicies, xAwsPullCredentials, xAwsRole } from "./x-aws.ts";
import { xEcs } from "./x-ecs.ts";
import { xEnvironment } from "./x-environment.ts";
import { xIam } from "./x-iam.ts";
import { xAwsLogsRetention, xLogging } from "./x-logging.ts";
import { xNetwork } from "./x-network/index.ts";
import { xXray } from "./x-xray.ts";

/** Every x- key of a service that composex knows; the one registration. */
export const serviceSettings: readonly ServiceSetting[] = [
  scaling,
  xEcs,
  xEnvironment,
  xIam,
  xLogging,
  xNetwork,
  xXray,
  xAwsLogsRetention,
  xAwsMaxPercent,
  xAwsMinPercent,
  xAwsPolicies,
  xAwsPullCredentials,
  xAwsRole,
];
