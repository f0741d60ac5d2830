import { sub, type Value } from "../../cfn/index.ts";
import type { Statement } from "../../contract/connection.ts";

const REGISTRY =
  /^(\d{12}|\$\{AWS::AccountId\})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+|\$\{AWS::Region\})\.(?:amazonaws\.com(?:\.cn)?|on\.aws|on\.amazonwebservices\.com\.cn|\$\{AWS::URLSuffix\})\/([^:@]+)/;

/** ARN of the private ECR repository that an image comes from, in whichever account and region; undefined for other registries. */
function ecrRepositoryArn(image: string): Value<string> | undefined {
  const [, account, region, repository] = REGISTRY.exec(image) ?? [];
  return repository === undefined ? undefined : sub(`arn:\${AWS::Partition}:ecr:${region}:${account}:repository/${repository}`);
}

/** Whether an image comes from private ECR, which VPC endpoints lead to. */
export function isInEcr(image: string): boolean {
  return REGISTRY.test(image);
}

/** Rights to pull these images: of private ECR repositories, those alone. A token is for the whole registry; IAM has no narrower resource. */
export function pullStatements(images: readonly string[]): readonly Statement[] {
  const arns = new Map<string, Value<string>>();
  for (const image of images) {
    const arn = ecrRepositoryArn(image);
    if (arn !== undefined) arns.set(image.replace(/[:@][^/]*$/, ""), arn);
  }
  if (arns.size === 0) return [];
  return [
    { Sid: "RegistryToken", Effect: "Allow", Action: ["ecr:GetAuthorizationToken"], Resource: ["*"] },
    {
      Sid: "PullImages",
      Effect: "Allow",
      Action: ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
      Resource: [...arns.values()],
    },
  ];
}
