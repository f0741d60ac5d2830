import type { Making, NewResource, WrittenEntry } from "../../contract/module.ts";
import type { RenderContext } from "../../contract/render-context.ts";
import type { Place } from "../../shape/index.ts";
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

type Principals = { readonly [Right in PrincipalAccess["right"]]?: readonly string[] };

interface Written {
  readonly MacroParameters?: { readonly AwsPrincipalsAccess?: Principals };
}

export function readQueue({ written, properties, place, isFound }: WrittenEntry<Written>): QueueSpec {
  if (isFound) return { name: undefined, fifo: false, redrive: undefined, principals: [] };
  const { RedrivePolicy, FifoQueue, QueueName } = properties;
  const at = place.at("Properties");
  const fifo = String(FifoQueue) === "true";
  const wanted = written.MacroParameters?.AwsPrincipalsAccess ?? {};
  const rights = Object.keys(PRINCIPAL_ACTIONS) as readonly PrincipalAccess["right"][];
  if (fifo) refuseNotifications(wanted, place.at("MacroParameters", "AwsPrincipalsAccess"));
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

/** S3 writes to standard queues alone, and a FIFO queue that admits it would only seem to be told of new objects. */
function refuseNotifications(wanted: Principals, place: Place): void {
  for (const [right, services] of Object.entries(wanted)) {
    const index = services.indexOf("s3");
    if (index < 0) continue;
    place.at(right, index).error("VALUE_INVALID", "S3 sends no notifications to a FIFO queue", {
      hint: "let S3 write to a standard queue, or notify by EventBridge: Publish: [events]",
    });
  }
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
