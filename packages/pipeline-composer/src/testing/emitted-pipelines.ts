import type { RenderedPipelines } from "../pipeline.ts";
import { definitionOf, type PipelineDefinition } from "./codepipeline/definition.ts";

/** The pipelines of an organisation as its templates define them, by name. */
export function emittedPipelines({ steps }: RenderedPipelines): ReadonlyMap<string, PipelineDefinition> {
  const definitions = steps.flat().flatMap(({ template }) => {
    if ("fixed" in template) return [];
    const resources = Object.values(template.made.Resources ?? {});
    return resources.flatMap(({ Type, Properties }) => (Type === "AWS::CodePipeline::Pipeline" ? [definitionOf(Properties as never)] : []));
  });
  return new Map(definitions.map((definition) => [definition.name, definition]));
}
