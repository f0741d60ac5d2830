import type { Resource } from "../../../cfn/index.ts";
import type { Family } from "../../../contract/family.ts";
import type { RenderContext } from "../../../contract/render-context.ts";
import { settingOf } from "../../../model/settings/collect.ts";
import { type XraySetting, xXray } from "../../../model/settings/x-xray.ts";
import { sidecarLogging } from "../logging.ts";
import { adotSidecar } from "./adot.ts";
import type { Sidecar } from "./sidecar.ts";
import { XRAY_CONNECTION } from "./xray-connection.ts";

const NAME = "xray-daemon";
const IMAGE = "public.ecr.aws/xray/aws-xray-daemon:latest";

/** The collector of traces that the members of a family ask for by `x-xray`; undefined for none. */
export function xraySidecar(family: Family, logGroup: Resource, context: RenderContext): Sidecar | undefined {
  const asking = family.members.flatMap((member) => {
    const setting = settingOf(member, xXray);
    return setting?.enabled ? [{ member, setting }] : [];
  });
  const [first] = asking;
  if (!first) return undefined;
  const { project } = context.model;
  for (const { member, setting } of asking) {
    if (setting.collector === first.setting.collector && setting.image === first.setting.image) continue;
    const where = project.locateKey([...member.path, "x-xray"]);
    context.report.warning("FAMILY_DISAGREES", where, `the task family "${family.name}" has one collector, that of ${first.member.name}`);
  }
  const sidecar = first.setting.collector === "adot" ? adotSidecar(first.setting, logGroup) : daemon(first.setting, logGroup);
  const name = sidecar.container.Name;
  const own = family.members.find((member) => member.name === name);
  if (own) {
    context.report.warning("SIDECAR_EXISTS", project.locateKey(own.path), `${name} is a service of "${family.name}": no sidecar is added`);
    return undefined;
  }
  if (first.setting.collector === "daemon") {
    context.report.note(
      "DAEMON_MAINTENANCE",
      project.locateKey([...first.member.path, "x-xray"]),
      "the X-Ray daemon gets no new features",
      {
        hint: "x-xray: {Collector: adot} adds the OpenTelemetry collector, which also takes what the X-Ray SDKs send",
      },
    );
  }
  return sidecar;
}

function daemon(setting: XraySetting, logGroup: Resource): Sidecar {
  return {
    container: {
      Name: NAME,
      Image: setting.image ?? IMAGE,
      Essential: false,
      Cpu: 32,
      Memory: 256,
      PortMappings: [{ ContainerPort: 2000, Protocol: "udp" }],
      LogConfiguration: sidecarLogging(NAME, logGroup),
    },
    connection: XRAY_CONNECTION,
  };
}
