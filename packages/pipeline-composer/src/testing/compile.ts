import { formatDiagnostics, Report } from "composex-core/diagnostics";
import { compilePipelines, type RenderedPipelines } from "../pipeline.ts";
import type { ComposeModel } from "../validate/compose-model.ts";

export interface Compiled {
  readonly rendered: RenderedPipelines | undefined;
  /** `line:column CODE message`, one each. */
  readonly problems: readonly string[];
  readonly printed: string;
}

export function compileText(text: string, variables: Readonly<Record<string, string>> = {}, compose?: ComposeModel): Compiled {
  const report = new Report();
  const rendered = compilePipelines({ file: "pipelines.yaml", text, variables, readCompose: () => compose }, report);
  const problems = report.diagnostics.map(({ code, where, message }) => `${where?.line}:${where?.col} ${code} ${message}`);
  return { rendered, problems, printed: formatDiagnostics(report.diagnostics) };
}

/** A small organisation, with lines put in place of others: `with({"kind: throwaway": "kind: long-lived"})`. */
export function organisationText(changes: Readonly<Record<string, string>> = {}): string {
  let text = ORGANISATION;
  for (const [from, to] of Object.entries(changes)) {
    if (!text.includes(from)) throw new Error(`the organisation has no ${from}`);
    text = text.replace(from, () => to);
  }
  return text;
}

const ORGANISATION = `version: 1
name: shop
shared: {account: "111111111111", region: eu-west-1}
environments:
  test:
    account: "222222222222"
    order: 10
    kind: throwaway
  prod:
    account: "333333333333"
    order: 20
    kind: long-lived
    approval: {message: Release}
compose:
  source: {kind: codecommit, repository: compose}
applications:
  web:
    source: {kind: codecommit, repository: web}
  api:
    source: {kind: github, connection: hub, repository: acme/api}
connections:
  hub: {provider: GitHub}
`;
