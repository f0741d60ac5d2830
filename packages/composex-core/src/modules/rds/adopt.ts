import { ref } from "../../cfn/index.ts";
import type { ModelResource } from "../../contract/model.ts";
import type { Adopted } from "../../contract/module.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { connectionString, keyOfSecret } from "../../database/secret.ts";
import type { FoundDatabase } from "./find.ts";
import { asksForConnectionString, type DatabaseHandles } from "./make.ts";

export function adoptDatabase(found: FoundDatabase, resource: ModelResource, context: RenderContext): Adopted<DatabaseHandles> {
  const { secret, kind, identifier, arn, address, port, readAddress, securityGroup } = found;
  const isCluster = kind === "cluster";
  const text =
    secret && asksForConnectionString(resource, context)
      ? connectionString(resource, secret.arn, {
          scheme: keyOfSecret(secret.arn, "engine"),
          host: address,
          port: String(port),
          database: keyOfSecret(secret.arn, "dbname"),
        })
      : undefined;
  return {
    resources: text ? [text] : [],
    values: {
      DBCluster: identifier,
      ...(isCluster ? { DBClusterArn: arn } : { DBInstanceArn: arn }),
      "Endpoint.Address": address,
      "Endpoint.Port": String(port),
      ...(readAddress !== undefined && { "ReadEndpoint.Address": readAddress }),
      ...(secret && { DBSecret: secret.arn }),
      GroupId: securityGroup,
    },
    handles: { secret: secret && { ...secret, ...(text && { connectionString: ref(text) }) }, group: securityGroup, port },
  };
}
