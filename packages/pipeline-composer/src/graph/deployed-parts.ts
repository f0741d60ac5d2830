import { evaluateStack, type Place, parseTemplate } from "composex-core/deploy";
import { locate, propertiesOf, TemplateParts, textOf } from "composex-core/graph";
import type { OutputFile } from "composex-core/ports";

/** Rendered files as what will stand in the accounts: every resource of every stack, with the values that one stack hands another. */
export interface DeployedParts {
  readonly name: string;
  readonly parts: TemplateParts;
  /** Where a resource will be. */
  readonly placeOf: (id: string) => Place | undefined;
  /** ARNs of the resources whose name is known, by id. */
  readonly arns: ReadonlyMap<string, string>;
  readonly matching: Matching;
}

/** `stacks.json`, as `render` writes it. */
interface Stacks {
  readonly name: string;
  readonly steps: readonly (readonly StackEntry[])[];
}

interface StackEntry extends StackPlace {
  readonly template: string;
  readonly parameters: Readonly<
    Record<string, { readonly value: string } | { readonly output: string; readonly of: StackPlace } | { readonly given: string }>
  >;
}

interface StackPlace extends Place {
  readonly name: string;
}

/** Reads the files that `render` writes: the templates, and `stacks.json`, which says what goes where, with what. */
export function deployedParts(files: readonly OutputFile[]): DeployedParts {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const { name, steps } = JSON.parse(texts.get("stacks.json") ?? "") as Stacks;
  const entries = steps.flat();
  const places = new Map<string, Place>();
  const outputs = new Map<string, unknown>();
  const outputKey = (stack: StackPlace, output: string): string => JSON.stringify([stack.account, stack.region, stack.name, output]);
  const stacks = entries.flatMap((entry) => {
    const template = parseTemplate(texts.get(entry.template) ?? "");
    if (!template) throw new Error(`${entry.template} is no template`);
    const { account, region } = entry;
    const twins = entries.filter((other) => other.name === entry.name);
    const shown = twins.length > 1 ? `${entry.name} (${region})` : entry.name;
    places.set(shown, { account, region });
    const given = (parameter: string): unknown => {
      const source = entry.parameters[parameter];
      if (!source || "given" in source) return undefined;
      return "value" in source ? source.value : outputs.get(outputKey(source.of, source.output));
    };
    const evaluated = evaluateStack(shown, { templates: { template, children: {} }, place: { account, region } }, given);
    for (const [output, { value }] of Object.entries(evaluated[0]?.outputs ?? {})) outputs.set(outputKey(entry, output), value);
    return evaluated;
  });
  const parts = new TemplateParts(locate(stacks));
  const placeOf = (id: string): Place | undefined => places.get(id.slice(0, id.indexOf("/")));
  const arns = arnsOf(parts, placeOf);
  return { name, parts, placeOf, arns, matching: matchingIn(arns, parts) };
}

/** The ARN of a type's resources, from its name. Source: "Service Authorization Reference", resource types. */
const ARNS: Readonly<Record<string, readonly [name: string, arn: (name: string, place: Place) => string]>> = {
  "AWS::CodeBuild::Project": ["Name", (name, { account, region }) => `codebuild:${region}:${account}:project/${name}`],
  "AWS::CodeCommit::Repository": ["RepositoryName", (name, { account, region }) => `codecommit:${region}:${account}:${name}`],
  "AWS::CodePipeline::Pipeline": ["Name", (name, { account, region }) => `codepipeline:${region}:${account}:${name}`],
  "AWS::ECR::Repository": ["RepositoryName", (name, { account, region }) => `ecr:${region}:${account}:repository/${name}`],
  "AWS::Events::Rule": ["Name", (name, { account, region }) => `events:${region}:${account}:rule/${name}`],
  "AWS::S3::Bucket": ["BucketName", (name) => `s3:::${name}`],
  "AWS::SNS::Topic": ["TopicName", (name, { account, region }) => `sns:${region}:${account}:${name}`],
  "AWS::SQS::Queue": ["QueueName", (name, { account, region }) => `sqs:${region}:${account}:${name}`],
  "AWS::SSM::Parameter": ["Name", (name, { account, region }) => `ssm:${region}:${account}:parameter/${name.replace(/^\//, "")}`],
};

function arnsOf({ located }: TemplateParts, placeOf: DeployedParts["placeOf"]): ReadonlyMap<string, string> {
  const arns = new Map<string, string>();
  for (const part of located.values()) {
    const place = placeOf(part.id);
    if (!place) continue;
    const properties = propertiesOf(part);
    const { Type } = part.resource;
    const [property, arn] = ARNS[Type] ?? [];
    const name = property === undefined ? undefined : properties[property];
    if (Type === "AWS::IAM::Role" && properties["RoleName"] !== undefined) {
      const path = properties["Path"] === undefined ? "/" : textOf(properties["Path"]);
      arns.set(part.id, `arn:aws:iam::${place.account}:role${path}${textOf(properties["RoleName"])}`);
    } else if (arn && name !== undefined) arns.set(part.id, `arn:aws:${arn(textOf(name), place)}`);
  }
  return arns;
}

/** A value as a text in which references to resources are their ARNs, where those are known. */
export function arnText(value: unknown, { arns }: DeployedParts): string {
  return textOf(value).replace(/\$\{([^}.]+)(?:\.Arn)?\}/g, (whole, id: string) => arns.get(id) ?? whole);
}

/** Ids of the resources of a type that an ARN with wildcards means: `*` is any text, `?` one character. */
type Matching = (pattern: string, type: string) => readonly string[];

function matchingIn(arns: ReadonlyMap<string, string>, { located }: TemplateParts): Matching {
  const byType = new Map<string, (readonly [id: string, arn: string])[]>();
  for (const [id, arn] of arns) {
    const type = located.get(id)?.resource.Type ?? "";
    const all = byType.get(type);
    if (all) all.push([id, arn]);
    else byType.set(type, [[id, arn]]);
  }
  // The same few patterns are asked for by hundreds of roles.
  const known = new Map<string, readonly string[]>();
  return (pattern, type) => {
    const key = `${type} ${pattern}`;
    const found = known.get(key) ?? (byType.get(type) ?? []).filter(([, arn]) => means(pattern, arn)).map(([id]) => id);
    known.set(key, found);
    return found;
  };
}

function means(pattern: string, arn: string): boolean {
  if (!/[*?]/.test(pattern)) return pattern === arn;
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "s").test(arn);
}
