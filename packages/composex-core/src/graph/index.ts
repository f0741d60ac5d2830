export { canonicalText as textOf } from "../deploy/diff/canonical-text.ts";
export { asList } from "../deploy/security/answers.ts";
export { type LocatedResource, locate } from "../deploy/security/located.ts";
export type { Statement } from "../deploy/security/policy/policy-holders.ts";
export { draw, type GraphView, PICTURE_FORMATS, type PictureFormat } from "./draw.ts";
export { evidence } from "./evidence.ts";
export type { Evidence, Graph, GraphNode, Relation, Tone } from "./graph.ts";
export { GraphDraft } from "./graph-draft.ts";
export {
  actionsOf,
  idsIn,
  type Properties,
  propertiesOf,
  resourceEvidence,
  resourcesOf,
  statementEvidence,
  TemplateParts,
} from "./template-parts.ts";
export { verbsOf } from "./verbs.ts";
