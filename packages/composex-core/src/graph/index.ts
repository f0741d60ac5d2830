export { draw, type GraphView, PICTURE_FORMATS, type PictureFormat } from "./draw.ts";
export { evidence } from "./evidence.ts";
export type { Evidence, Graph, Relation } from "./graph.ts";
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
