import type { ComposeStore } from "../../stores/store.ts";

/** Closes the store whatever happens: a temporary repository must not stay behind. */
export async function using(store: ComposeStore, work: (store: ComposeStore) => Promise<void>): Promise<void> {
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
