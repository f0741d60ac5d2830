import type { ServiceSetting } from "./contract.ts";
import { scaling } from "./scaling/index.ts";

/** Every x- key of a service that composex knows; the one registration. */
export const serviceSettings: readonly ServiceSetting[] = [scaling];
