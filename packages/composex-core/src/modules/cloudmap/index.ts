import { logicalId, sub } from "../../cfn/index.ts";
import { rootStackName } from "../../cfn/rendered-project.ts";
import { resource } from "../../contract/module.ts";
import { lookupScopeKeys } from "../../model/lookup-shape.ts";
import { either, oneOf, record, text } from "../../shape/index.ts";
import { connect } from "./connect.ts";
import { type FoundNamespace, find } from "./find.ts";
import { usedBy } from "./hosts.ts";
import { DOMAIN, NAMESPACE_ID, readNamespace, returnValues } from "./namespace.ts";

export { dns } from "./dns.ts";

/** Private DNS namespaces in which services are found by name. */
export const cloudmap = resource({
  key: "x-cloudmap",
  summary: "Private DNS namespaces in which services are found by name.",
  noun: "namespace",
  description: "A private DNS namespace: services of it are found as <host>.<name> in the VPC.",
  propertiesTake: "Vpc is the VPC of the project.",
  type: "AWS::ServiceDiscovery::PrivateDnsNamespace",
  supplied: ["Name", "Vpc"],
  keys: { Name: text("Domain of the namespace, such as shop.internal.", DOMAIN).was("ZoneName") },
  mayBeEmpty: true,
  read: readNamespace,
  uses: {},
  usedBy,
  returnValues: {
    ZoneName: { ...returnValues.ZoneName, from: { make: ({ properties }) => properties.Name } },
    Id: { ...returnValues.Id, from: "Id" },
    Arn: { ...returnValues.Arn, from: "Arn" },
    HostedZoneId: { ...returnValues.HostedZoneId, from: "HostedZoneId" },
  },
  access: {},
  lookup: {
    shape: either(
      "An existing namespace, found by composex lookup: true finds it by its name.",
      oneOf("", [true]).as((): Readonly<Record<string, unknown>> => ({})),
      record("", { NamespaceId: text("Id of the namespace; default: found by its name.", NAMESPACE_ID), ...lookupScopeKeys }),
    ),
    find,
  },
  query: (lookup, { domain }) => ({ Name: domain, ...lookup }),
  idOf: ({ spec }) => logicalId("Namespace", spec.domain),
  make: ({ spec, resolved }, { network }) => ({
    properties: {
      Description: sub("Services of ${Stack}", { Stack: rootStackName }),
      ...resolved,
      Name: spec.domain,
      Vpc: network.vpcId,
    },
  }),
  adopt: ({ name, id, arn, hostedZoneId }: FoundNamespace, { path }, { network, model, report }) => {
    if (network.created) {
      const where = model.project.locateKey([...path, "Lookup"]);
      report.error("NAMESPACE_FOREIGN", where, `${name} answers in the VPC it was made for, not in the one that this project creates`, {
        hint: "look the VPC up as well, or create the namespace: drop its Lookup",
      });
    }
    return { values: { ZoneName: name, Id: id, Arn: arn, HostedZoneId: hostedZoneId } };
  },
  connect,
});
