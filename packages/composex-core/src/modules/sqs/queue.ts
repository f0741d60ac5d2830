import type { Making, NewResource, WrittenEntry } from "../../contract/module.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import { fifoName } from "../fifo-name.ts";
import { PRINCIPAL_ACTIONS, type PrincipalAccess } from "./access.ts";
import { queuePolicy } from "./queue-policy.ts";
import { type Redrive, readRedrive, redrivePolicy } from "./redrive.ts";

export interface QueueSpec {
  /** Name that it gets, where it is a plain text. */
  readonly name: string | undefined;
  readonly fifo: boolean;
  readonly redrive: Redrive | undefined;
  readonly principals: readonly PrincipalAccess[];
}

interface Written {
  readonly MacroParameters?: { readonly AwsPrincipalsAccess?: { readonly [Right in PrincipalAccess["right"]]?: readonly string[] } };
}

export function readQueue({ written, properties, place, isFound }: WrittenEntry<Written>): QueueSpec {
  if (isFound) return { name: undefined, fifo: false, redrive: undefined, principals: [] };
  const { RedrivePolicy, FifoQueue, QueueName } = properties;
  const at = place.at("Properties");
  const fifo = String(FifoQueue) === "true";
  const wanted = written.MacroParameters?.AwsPrincipalsAccess ?? {};
  const rights = Object.keys(PRINCIPAL_ACTIONS) as readonly PrincipalAccess["right"][];
  return {
    name: fifoName("Queue", QueueName, fifo, at.at("QueueName")),
    fifo,
    redrive: RedrivePolicy === undefined ? undefined : readRedrive(RedrivePolicy, at.at("RedrivePolicy")),
    principals: rights.flatMap((right) => {
      const principals = (wanted[right] ?? []).map((service) => `${service}.amazonaws.com`);
      return principals.length > 0 ? [{ right, principals }] : [];
    }),
  };
}

export function makeQueue(
  { spec, resolved, granted }: NewResource<QueueSpec, "AWS::SQS::Queue">,
  context: RenderContext,
): Making<"AWS::SQS::Queue"> {
  const { FifoQueue: _fifo, RedrivePolicy: _redrive, ...others } = resolved;
  const encrypted = "KmsMasterKeyId" in resolved || "SqsManagedSseEnabled" in resolved;
  return {
    properties: {
      ...(!encrypted && { SqsManagedSseEnabled: true }),
      ...others,
      ...(spec.name !== undefined && { QueueName: spec.name }),
      // SQS knows no FifoQueue: false; a standard queue is one without the attribute.
      ...(spec.fifo && { FifoQueue: true }),
      ...(spec.redrive && { RedrivePolicy: redrivePolicy(spec.redrive, spec.fifo, context) }),
    },
    beside: (queue) => ({ resources: [queuePolicy(queue, spec.principals, granted)] }),
  };
}
