import pLimit from "p-limit";
import { PortError } from "../diagnostics/index.ts";
import type { TemplateStorage } from "../ports/template-storage.ts";
import type { PackagedTemplates } from "./package-templates.ts";

const AT_ONCE = 8;

export interface UploadOptions {
  readonly bucketOwner: string;
  readonly signal?: AbortSignal | undefined;
  /** Called after each template: how many are there, of how many. */
  readonly onTemplate?: ((done: number, all: number) => void) | undefined;
}

/** Stores what is not yet there. Gives how many are stored; fewer than all where the signal ended it. */
export async function upload(storage: TemplateStorage, packaged: PackagedTemplates, options: UploadOptions): Promise<number> {
  const { bucketOwner, signal, onTemplate } = options;
  const limit = pLimit(AT_ONCE);
  let done = 0;
  await Promise.all(
    packaged.objects.map((object) =>
      limit(async () => {
        if (signal?.aborted) return;
        const stored = await storage.sha256(object.bucket, object.key, bucketOwner);
        if (stored !== undefined && stored !== object.sha256) {
          throw new PortError(
            "TEMPLATE_CHANGED",
            `${object.bucket}/${object.key} holds other content than its name says: somebody wrote to it; delete it and look who may`,
          );
        }
        if (stored === undefined) await storage.put(object, bucketOwner);
        done += 1;
        onTemplate?.(done, packaged.objects.length);
      }),
    ),
  );
  return done;
}
