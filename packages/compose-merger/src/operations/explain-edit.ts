import { type Diagnostic, Report } from "composex-core/diagnostics";
import { positionOfNode } from "../locate/compose-file.ts";
import type { ComposeStore } from "../stores/store.ts";
import { imageText, lookAt } from "./read-files.ts";

/** Says in notes which place of which file holds a service's image, how one gets there, and who else uses it. */
export async function explainEdit(
  store: ComposeStore,
  service: string,
  options: { readonly files: readonly string[] | undefined; readonly configFile?: string | undefined },
): Promise<readonly Diagnostic[]> {
  const { sharersOf } = await import("../plan/sharers.ts");
  const report = new Report();
  const looked = await lookAt(store, options, report);
  if (!looked) return report.diagnostics;
  const site = looked.index.sites.get(service);
  if (!site || "elsewhere" in site) {
    const home = looked.index.home(service);
    report.error(
      home ? "IMAGE_MISSING" : "SERVICE_UNDEFINED",
      undefined,
      home ? `service "${service}" has no image in these files` : `service "${service}" is not in these files`,
      { hint: "--create adds it" },
    );
    return report.diagnostics;
  }
  for (const { kind, layer, node } of site.via)
    report.note("IMAGE_INHERITED", positionOfNode(layer, node), `service "${service}" gets its image through ${kind}`);
  const { places } = sharersOf(looked.index, site);
  const documents =
    site.layer.file.layers.length > 1
      ? ` (document ${site.layer.index + 1} of ${site.layer.file.layers.length}, the last that holds it)`
      : "";
  report.note(
    places.length > 0 ? "IMAGE_SHARED" : "IMAGE_EDITED",
    positionOfNode(site.layer, site.scalar, `services.${service}.image`),
    `the image "${imageText(site) ?? ""}" is edited here${documents}`,
    { also: places },
  );
  return report.diagnostics;
}
