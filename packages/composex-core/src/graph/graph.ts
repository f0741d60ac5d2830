/** What a picture shows. Plain data: who reads templates makes it, and nothing in it depends on how it is drawn. */
export interface Graph {
  /** One line, as a person would say it: `shop-test: who talks to whom`. */
  readonly title: string;
  /** Where edges lead: long chains are better read downwards. */
  readonly direction: "right" | "down";
  readonly groups: readonly GraphGroup[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** What an edge may mean, by the name that edges use. What matters most comes first: it gives a line its colour. */
  readonly relations: Readonly<Record<string, Relation>>;
}

/** Families of things that share a colour. */
export const TONES = ["compute", "network", "messages", "data", "rights", "delivery", "outside"] as const;
export type Tone = (typeof TONES)[number];

export interface Relation {
  /** For the legend: `may assume`. */
  readonly name: string;
  readonly tone: Tone;
  /** Something that is said or prepared, not something that flows. */
  readonly dashed?: true;
}

/** A frame around nodes: an account, a pipeline, a stage. */
export interface GraphGroup {
  readonly id: string;
  /** What it is: `account`. */
  readonly caption: string;
  readonly label: string;
  readonly parent?: string;
}

export interface GraphNode {
  readonly id: string;
  readonly tone: Tone;
  /** What it is: `ECS service`. */
  readonly caption: string;
  readonly label: string;
  /** Smaller text below the label. */
  readonly lines: readonly string[];
  readonly group?: string;
  readonly evidence: readonly Evidence[];
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** A name in `relations`. */
  readonly relation: string;
  readonly labels: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A part of a template that a node or an edge was read from. */
export interface Evidence {
  /** Where it stands: `sqs/ordersPolicy, statement DenyWithoutTls`. */
  readonly title: string;
  readonly text: string;
}
