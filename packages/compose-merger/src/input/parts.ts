import { type Place, type Shape, spelled } from "composex-core/shape";
import { type ImageReference, isDigest, isTag, parseImageReference } from "../image/image-reference.ts";

/** Keys of artifacts that several formats have. A number is taken as it is spelled: the tag `1.10` stays `1.10`. */

export const SERVICE = spelled("Name of the service", {
  pattern: /^(?!-)[a-zA-Z0-9._-]+$/,
  wanted: "a service name (letters, digits, dots, underscores, dashes)",
});

export const DIGEST: Shape<string> = spelled("Digest of the image").as((written, place) =>
  isDigest(written) ? written : invalid(place, `"${written}" is no digest`, "write sha256: and 64 lower-case hexadecimal digits"),
);

export const TAG: Shape<string> = spelled("Tag of the image").as((written, place) =>
  isTag(written) ? written : invalid(place, `"${written}" is no tag`),
);

export const REFERENCE: Shape<Pick<ImageReference, "repository" | "tag" | "digest">> = spelled("Reference of the image").as(
  (written, place) => {
    const image = parseImageReference(written);
    if (!image) {
      const hint = "a digest is sha256: and 64 lower-case hexadecimal digits, joined with @";
      return invalid(place, `"${written}" is no image reference`, hint);
    }
    const { normalized: _, ...reference } = image;
    return reference;
  },
);

export function invalid(place: Place, message: string, hint?: string): undefined {
  place.error("VALUE_INVALID", message, { hint });
}
