import { createHash } from "node:crypto";
import type { StoredTemplate } from "../ports/template-storage.ts";
import type { ResourceData } from "./parse-template.ts";
import type { TemplateNode } from "./template-tree.ts";

export interface TemplateLocation {
  readonly bucket: string;
  readonly prefix?: string;
  /** Region of the bucket. */
  readonly region: string;
}

export interface PackagedTemplates {
  /** Each once, nested ones before the templates that name them. */
  readonly objects: readonly StoredTemplate[];
  readonly root: StoredTemplate;
  readonly rootUrl: string;
  /** The tree behind each URL. */
  readonly nodes: ReadonlyMap<string, TemplateNode>;
}

/**
 * Names each template by the SHA-256 of its bytes and points `TemplateURL` at that name. A key never gets other content, so an upload can be
 * repeated, stopped and shared, and an unchanged nested stack keeps its URL.
 */
export function packageTemplates(tree: TemplateNode, location: TemplateLocation): PackagedTemplates {
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
    const sha256 = createHash("sha256").update(text).digest("hex");
    const key = [location.prefix?.replace(/^\/+|\/+$/g, ""), `${sha256}.json`].filter(Boolean).join("/");
    const stored = { bucket: location.bucket, key, text, sha256 };
    objects.set(key, stored);
    nodes.set(templateUrl(key, location), node);
    return stored;
  };
  const root = pack(tree);
  return { objects: [...objects.values()], root, rootUrl: templateUrl(root.key, location), nodes };
}

/** Path style: it serves bucket names with dots, and every region has it. */
function templateUrl(key: string, { bucket, region }: TemplateLocation): string {
  const suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  return `https://s3.${region}.${suffix}/${bucket}/${key}`;
}
