import { createHash } from "node:crypto";
import { CLOUDFORMATION_LIMITS } from "../cfn/limits.ts";
import type { ChangeSetRequest } from "../ports/cloudformation.ts";
import type { StoredTemplate } from "../ports/template-storage.ts";
import type { ResourceData, TemplateData } from "./parse-template.ts";
import type { TemplateNode } from "./template-tree.ts";

export interface TemplateLocation {
  readonly bucket: string;
  readonly prefix?: string;
  /** Region of the bucket. */
  readonly region: string;
}

export interface PackagedTemplates {
  /** What has to be in the bucket, each once, nested ones before the templates that name them; nothing where there is no bucket. */
  readonly objects: readonly StoredTemplate[];
  /** `sha256` in hex. */
  readonly root: { readonly text: string; readonly sha256: string };
  /** Where CloudFormation gets the root from. */
  readonly source: ChangeSetRequest["template"];
  /** The tree behind each URL. */
  readonly nodes: ReadonlyMap<string, TemplateNode>;
}

/**
 * Names each template by the SHA-256 of its bytes and points `TemplateURL` at that name. A key never gets other content, so an upload can be
 * repeated, stopped and shared, and an unchanged nested stack keeps its URL. Without a bucket the root goes with the request itself: how the
 * stack that makes the bucket is deployed.
 */
export function packageTemplates(tree: TemplateNode, location: TemplateLocation | undefined): PackagedTemplates {
  return location ? packageForBucket(tree, location) : packageForRequest(tree);
}

/** Why CloudFormation would not take the templates, in one sentence. */
export function packageProblem(tree: TemplateNode, { objects, source }: PackagedTemplates): string | undefined {
  if ("body" in source) {
    const bytes = Buffer.byteLength(source.body);
    if (Object.keys(tree.children).length > 0) return "its nested stacks need a bucket for their templates, and none is given";
    if (bytes <= CLOUDFORMATION_LIMITS.templateBodyBytes) return undefined;
    return `its template has ${bytes} bytes, and without a bucket CloudFormation takes ${CLOUDFORMATION_LIMITS.templateBodyBytes}`;
  }
  const largest = Math.max(...objects.map(({ text }) => Buffer.byteLength(text)));
  if (largest <= CLOUDFORMATION_LIMITS.templateBytes) return undefined;
  return `a template has ${largest} bytes, and CloudFormation takes ${CLOUDFORMATION_LIMITS.templateBytes}`;
}

/**
 * Whether a stack was deployed from these very templates. Where they are stored does not count: the name of a nested one is the hash of its
 * content, so the same name elsewhere is the same template.
 */
export function isPackaged(deployed: TemplateData, { root }: PackagedTemplates): boolean {
  return withoutPlaces(JSON.stringify(deployed)) === withoutPlaces(root.text);
}

function withoutPlaces(template: string): string {
  return template.replaceAll(/"TemplateURL":"[^"]*\/([0-9a-f]{64}\.json)"/g, '"TemplateURL":"$1"');
}

function packageForRequest({ template }: TemplateNode): PackagedTemplates {
  const body = JSON.stringify(template);
  return { objects: [], root: { text: body, sha256: sha256(body) }, source: { body }, nodes: new Map() };
}

function packageForBucket(tree: TemplateNode, location: TemplateLocation): PackagedTemplates {
  const objects = new Map<string, StoredTemplate>();
  const nodes = new Map<string, TemplateNode>();
  const pack = (node: TemplateNode): StoredTemplate => {
    const resources: Record<string, ResourceData> = {};
    for (const [logicalId, resource] of Object.entries(node.template.Resources)) {
      const child = node.children[logicalId];
      resources[logicalId] = child
        ? { ...resource, Properties: { ...resource.Properties, TemplateURL: templateUrl(pack(child).key, location) } }
        : resource;
    }
    const text = JSON.stringify({ ...node.template, Resources: resources });
    const digest = sha256(text);
    const key = [location.prefix?.replace(/^\/+|\/+$/g, ""), `${digest}.json`].filter(Boolean).join("/");
    const stored = { bucket: location.bucket, key, text, sha256: digest };
    objects.set(key, stored);
    nodes.set(templateUrl(key, location), node);
    return stored;
  };
  const root = pack(tree);
  return { objects: [...objects.values()], root, source: { url: templateUrl(root.key, location) }, nodes };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Path style: it serves bucket names with dots, and every region has it. */
export function templateUrl(key: string, { bucket, region }: Omit<TemplateLocation, "prefix">): string {
  const suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  return `https://s3.${region}.${suffix}/${bucket}/${key}`;
}
