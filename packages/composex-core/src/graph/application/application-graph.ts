import { evaluateTree, type StackSide } from "../../deploy/diff/evaluate.ts";
import { locate } from "../../deploy/security/located.ts";
import type { Graph, Relation } from "../graph.ts";
import { idsIn, propertiesOf, resourceEvidence, TemplateParts } from "../template-parts.ts";
import { addMessages } from "./message-edges.ts";
import { addForwards, addReach } from "./network-edges.ts";
import { Reading } from "./reading.ts";
import { addServices } from "./service-edges.ts";

const RELATIONS = {
  forwards: { name: "hands requests to", tone: "network" },
  reaches: { name: "may connect to", tone: "network", dashed: true },
  given: { name: "is given the value of", tone: "rights" },
  may: { name: "may use, by its role", tone: "compute" },
  carries: { name: "carries messages to", tone: "messages" },
  scales: { name: "scales", tone: "messages", dashed: true },
  told: { name: "is told of, in a variable", tone: "outside", dashed: true },
  encrypted: { name: "is encrypted with", tone: "rights", dashed: true },
} as const satisfies Record<string, Relation>;

/** Templates of an application → its services, what they stand behind, what they use, and who talks to whom. */
export function applicationGraph(name: string, side: StackSide): Graph {
  const reading = new Reading(new TemplateParts(locate(evaluateTree(side))));
  addForwards(reading);
  addReach(reading);
  addMessages(reading);
  addServices(reading);
  addEncryption(reading);
  return reading.draft.finish({ title: `${name}: who talks to whom`, direction: "right", relations: RELATIONS });
}

/** Keys that other boxes name in their own properties. */
function addEncryption(reading: Reading): void {
  const { draft, parts } = reading;
  for (const part of parts.located.values()) {
    if (!draft.has(part.id)) continue;
    const keys = idsIn(propertiesOf(part)).filter((id) => KEYS.has(parts.get(id)?.resource.Type ?? ""));
    for (const key of new Set(keys.map((id) => reading.subject(id)))) {
      if (key === undefined || key === part.id) continue;
      draft.edge({ from: part.id, to: key, relation: "encrypted", labels: [], evidence: [resourceEvidence(part)] });
    }
  }
}

const KEYS = new Set(["AWS::KMS::Key", "AWS::KMS::Alias"]);
