import { jsonError, jsonReply, LoopbackServer } from "composex-core/testing/loopback-server";

/** What a service answers to one operation: a value, or an error by its name. */
export type Answer = { readonly [key: string]: unknown } | ServiceError;

export class ServiceError {
  readonly code: string;
  readonly message: string;

  constructor(code: string, message: string) {
    this.code = code;
    this.message = message;
  }
}

/** A service of AWS that speaks JSON 1.1, on this machine: real clients of the SDK talk to it. An operation without an answer is refused. */
export class JsonService {
  /** By operation: `GetPipelineState`. */
  readonly answers: Record<string, (input: Readonly<Record<string, unknown>>) => Answer> = {};
  readonly calls: { readonly operation: string; readonly input: Readonly<Record<string, unknown>> }[] = [];
  readonly #server = new LoopbackServer(({ headers }, body) => {
    const operation = String(headers["x-amz-target"] ?? "").replace(/^.*[.]/, "");
    const input = JSON.parse(body.toString() || "{}") as Record<string, unknown>;
    this.calls.push({ operation, input });
    const answer = this.answers[operation]?.(input) ?? new ServiceError("UnknownOperationException", `${operation} is not answered`);
    return answer instanceof ServiceError ? jsonError(answer.code, answer.message) : jsonReply(answer);
  });

  start(): Promise<string> {
    return this.#server.start();
  }

  stop(): Promise<void> {
    return this.#server.stop();
  }
}
