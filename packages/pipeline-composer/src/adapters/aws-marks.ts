import { awsCall, awsSession } from "composex-core/adapters";
import { PortError } from "composex-core/diagnostics";
import type { MarkPort } from "../mark/mark-port.ts";
import type { Names } from "../model/names.ts";

/** A manifest is given again only in a form that was asked for: of one platform and of several, of docker and of OCI. */
const MANIFESTS = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.docker.distribution.manifest.v2+json",
];

export async function awsMarks(names: Names, region: string): Promise<MarkPort> {
  const { config, client: ending } = await awsSession({ region });
  return {
    tag: (repositoryName, imageDigest, imageTag) =>
      awsCall(`ecr PutImage ${repositoryName}:${imageTag}`, async () => {
        const sdk = await import("@aws-sdk/client-ecr");
        const client = ending(new sdk.ECRClient(config));
        const found = await client.send(
          new sdk.BatchGetImageCommand({ repositoryName, imageIds: [{ imageDigest }], acceptedMediaTypes: MANIFESTS }),
        );
        const { imageManifest, imageManifestMediaType } = found.images?.[0] ?? {};
        if (imageManifest === undefined) throw new PortError("IMAGE_MISSING", `${repositoryName} has no image ${imageDigest}`);
        try {
          await client.send(
            new sdk.PutImageCommand({
              repositoryName,
              imageManifest,
              imageDigest,
              imageTag,
              ...(imageManifestMediaType !== undefined && { imageManifestMediaType }),
            }),
          );
        } catch (error) {
          // An earlier try has done it.
          if ((error as { readonly name?: unknown }).name !== "ImageAlreadyExistsException") throw error;
        }
      }),
    released: (environment) =>
      awsCall(`ssm GetParameter env/${environment}/release`, async () => {
        const sdk = await import("@aws-sdk/client-ssm");
        try {
          const request = new sdk.GetParameterCommand({ Name: names.parameter(`env/${environment}/release`) });
          return (await ending(new sdk.SSMClient(config)).send(request)).Parameter?.Value;
        } catch (error) {
          if ((error as { readonly name?: unknown }).name === "ParameterNotFound") return undefined;
          throw error;
        }
      }),
    record: (environment, Value) =>
      awsCall(`ssm PutParameter env/${environment}/release`, async () => {
        const sdk = await import("@aws-sdk/client-ssm");
        const Name = names.parameter(`env/${environment}/release`);
        await ending(new sdk.SSMClient(config)).send(new sdk.PutParameterCommand({ Name, Value, Type: "String", Overwrite: true }));
      }),
  };
}
