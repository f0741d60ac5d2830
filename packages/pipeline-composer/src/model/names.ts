import { createHash } from "node:crypto";

/** Characters of a pipeline's name that CodePipeline keeps in the folder of its artifacts. */
const FOLDER_LENGTH = 20;

export interface NamesOf {
  readonly name: string;
  readonly account: string;
  readonly region: string;
}

/** Every name and ARN that more than one stack writes. They are known before anything exists: no stack waits for another to learn one. */
export class Names {
  readonly partition: string;
  readonly #of: NamesOf;

  constructor(of: NamesOf) {
    this.#of = of;
    this.partition = partitionOf(of.region);
  }

  stack(suffix: string): string {
    return `${this.#of.name}-${suffix}`;
  }

  /** Name of one of our roles, in whichever account. */
  role(suffix: string): string {
    return `${this.#of.name}-${suffix}`;
  }

  get rolePath(): string {
    return `/pipeline-composer/${this.#of.name}/`;
  }

  roleArn(suffix: string, account: string = this.#of.account): string {
    return `arn:${this.partition}:iam::${account}:role${this.rolePath}${this.role(suffix)}`;
  }

  root(account: string): string {
    return `arn:${this.partition}:iam::${account}:root`;
  }

  policyArn(policy: string, account: string = this.#of.account): string {
    return `arn:${this.partition}:iam::${account}:policy/${policy}`;
  }

  /** ARN of something of the shared account and region. */
  arn(service: string, resource: string): string {
    return `arn:${this.partition}:${service}:${this.#of.region}:${this.#of.account}:${resource}`;
  }

  artifactsBucket(region: string = this.#of.region): string {
    return `${this.#of.name}-artifacts-${this.#of.account}-${region}`;
  }

  templatesBucket(region: string = this.#of.region): string {
    return `${this.#of.name}-templates-${this.#of.account}-${region}`;
  }

  bucketArn(bucket: string, objects?: string): string {
    return `arn:${this.partition}:s3:::${bucket}${objects === undefined ? "" : `/${objects}`}`;
  }

  project(suffix: string): string {
    return `${this.#of.name}-${suffix}`;
  }

  projectArn(suffix: string): string {
    return this.arn("codebuild", `project/${this.project(suffix)}`);
  }

  logGroup(suffix: string): string {
    return `/pipeline-composer/${this.#of.name}/${suffix}`;
  }

  parameter(path: string): string {
    return `/pipeline-composer/${this.#of.name}/${path}`;
  }

  parameterArn(path: string): string {
    return this.arn("ssm", `parameter${this.parameter(path)}`);
  }

  topicArn(suffix: string): string {
    return this.arn("sns", `${this.#of.name}-${suffix}`);
  }

  get deadLettersArn(): string {
    return this.arn("sqs", `${this.#of.name}-events-dlq`);
  }

  ruleArn(rule: string): string {
    return this.arn("events", `rule/${rule}`);
  }

  pipelineArn(pipeline: string): string {
    return this.arn("codepipeline", pipeline);
  }

  /** A pipeline's name, with a hash in front where it would otherwise be told from others only behind its folder's length. */
  pipeline(suffix: string): string {
    const full = `${this.#of.name}-${suffix}`;
    return full.length <= FOLDER_LENGTH ? full : `${hash(full, 5)}-${full}`;
  }

  /** The objects that are a pipeline's artifacts. */
  artifactsOf(pipeline: string, region?: string): string {
    return this.bucketArn(this.artifactsBucket(region), `${folderOf(pipeline)}/*`);
  }

  repository(application: string): string {
    return `${this.#of.name}/${application}`;
  }

  repositoryArn(application: string): string {
    return this.arn("ecr", `repository/${this.repository(application)}`);
  }

  repositoryUri(application: string): string {
    return `${this.#of.account}.dkr.ecr.${this.#of.region}.${domainOf(this.partition)}/${this.repository(application)}`;
  }

  /** Root stack of an environment; a delivery with a suffix has stacks of its own. */
  environmentStack(environment: string, suffix: string): string {
    return suffix === "" ? `${this.#of.name}-${environment}` : `${this.#of.name}-${environment}-${suffix}`;
  }

  /** Said by the builds that assume a role in a target account. Derived, so that both sides know it without telling each other. */
  get externalId(): string {
    return `pc-${hash(`${this.#of.name}/${this.#of.account}/${this.#of.region}`, 20)}`;
  }
}

/** The folder of a pipeline's artifacts in their bucket. */
export function folderOf(pipeline: string): string {
  return pipeline.slice(0, FOLDER_LENGTH);
}

function domainOf(partition: string): string {
  return partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
}

function partitionOf(region: string): string {
  if (region.startsWith("cn-")) return "aws-cn";
  return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
}

function hash(text: string, digits: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, digits);
}
