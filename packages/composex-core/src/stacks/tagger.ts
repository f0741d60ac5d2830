import { isIntrinsic, resourceSpec } from "../cfn/index.ts";
import { isRecord } from "../shape/is-record.ts";

type Properties = Readonly<Record<string, unknown>>;
type Tags = Readonly<Record<string, string>>;

/** AWS takes at most so many tags on one resource. */
export const MOST_TAGS = 50;

/** Parts of a load balancer, which has the tags: the linter that judges our templates knows none on them. */
const UNTAGGED = ["AWS::ElasticLoadBalancingV2::Listener", "AWS::ElasticLoadBalancingV2::ListenerRule"];

/** Adds the project's tags to the properties of a resource that takes tags; those it has already win. */
export type Tagger = (type: string, properties: Properties) => Tagged;

export interface Tagged {
  readonly properties: Properties;
  /** Tags after the addition, where there are more than AWS takes. */
  readonly tooMany?: number;
}

export function tagger(tags: Tags): Tagger {
  const count = Object.keys(tags).length;
  return (type, properties) => {
    if (count === 0 || UNTAGGED.includes(type)) return { properties };
    if (type === "AWS::EC2::LaunchTemplate") return { properties: tagLaunchTemplate(properties, tags) };
    const taggable = resourceSpec(type)?.tags;
    // Where a new tag would replace the resource, the resource is worth more than the tag.
    if (!taggable || resourceSpec(type)?.properties[taggable.property]?.replaces) return { properties };
    const { property, shape } = taggable;
    const present = properties[property];
    const added = shape === "map" ? addToMap(present, tags) : addToList(present, tags, shape === "asg" ? { PropagateAtLaunch: true } : {});
    if (added === undefined) return { properties };
    const total = Object.keys(added).length;
    return { properties: { ...properties, [property]: added }, ...(total > MOST_TAGS && { tooMany: total }) };
  };
}

/** Undefined where the present tags are not written out and cannot be added to. */
function addToMap(present: unknown, tags: Tags): Properties | undefined {
  if (present === undefined) return tags;
  return isRecord(present) && !isComputed(present) ? { ...tags, ...present } : undefined;
}

function addToList(present: unknown, tags: Tags, more: Properties = {}): readonly unknown[] | undefined {
  if (present !== undefined && !Array.isArray(present)) return undefined;
  const list: readonly unknown[] = present ?? [];
  const keys = new Set(list.map((tag) => (isRecord(tag) ? tag.Key : undefined)));
  const missing = Object.entries(tags).filter(([key]) => !keys.has(key));
  return missing.length === 0 ? list : [...list, ...missing.map(([Key, Value]) => ({ Key, Value, ...more }))];
}

/** A launch template has tags of its own and, inside, those of the machines and disks that are started from it. */
function tagLaunchTemplate(properties: Properties, tags: Tags): Properties {
  const { LaunchTemplateData: data, TagSpecifications } = properties;
  const own = specify(TagSpecifications, ["launch-template"], tags);
  if (!isRecord(data) || isComputed(data)) return { ...properties, TagSpecifications: own };
  const started = specify(data.TagSpecifications, ["instance", "volume"], tags);
  return { ...properties, TagSpecifications: own, LaunchTemplateData: { ...data, TagSpecifications: started } };
}

function specify(present: unknown, kinds: readonly string[], tags: Tags): unknown {
  if (present !== undefined && !Array.isArray(present)) return present;
  const list = ((present ?? []) as readonly unknown[]).map((specification) => {
    if (!isRecord(specification) || !kinds.includes(String(specification.ResourceType))) return specification;
    return { ...specification, Tags: addToList(specification.Tags, tags) ?? specification.Tags };
  });
  const named = new Set(list.map((specification) => (isRecord(specification) ? specification.ResourceType : undefined)));
  const missing = kinds.filter((kind) => !named.has(kind));
  return [...list, ...missing.map((ResourceType) => ({ ResourceType, Tags: addToList(undefined, tags) }))];
}

function isComputed(value: Properties): boolean {
  return isIntrinsic(value) || Object.keys(value).some((key) => key === "Ref" || key.startsWith("Fn::"));
}
