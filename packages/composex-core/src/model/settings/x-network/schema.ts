import { toJsonSchema } from "../../../shape/index.ts";
import { ingressShape } from "./index.ts";

/** `Ingress` of a load balancer. */
export const ingressSchema = toJsonSchema(ingressShape);
