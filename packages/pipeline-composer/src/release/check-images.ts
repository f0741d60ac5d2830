import type { Project } from "composex-core/compose";
import type { Report } from "composex-core/diagnostics";

/**
 * Every image must be pinned by its digest, or two runs of one release would run different programs, and come from the registry of the shared
 * account, or somebody else decides what runs. Gives the image of each service.
 */
export function checkImages(project: Project, registry: string, report: Report): Readonly<Record<string, string>> {
  const images: Record<string, string> = {};
  for (const [service, { image }] of Object.entries(project.services)) {
    if (image === undefined) continue;
    images[service] = image;
    const position = project.locate(["services", service, "image"]);
    if (!/@sha256:[0-9a-f]{64}$/.test(image)) {
      report.error("IMAGE_UNPINNED", position, `the image of ${service}, ${image}, is not pinned by a digest`, {
        hint: "compose-merger writes digests; a base image is pinned by NAME@sha256:…",
      });
    }
    if (!image.startsWith(`${registry}/`)) {
      report.error("IMAGE_FOREIGN", position, `the image of ${service}, ${image}, does not come from ${registry}`, {
        hint: "copy it into a repository of the shared account",
      });
    }
  }
  return images;
}
