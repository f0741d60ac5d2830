import { createServer, type Server } from "node:http";

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
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const operation = String(request.headers["x-amz-target"] ?? "").replace(/^.*[.]/, "");
        const input = JSON.parse(Buffer.concat(chunks).toString() || "{}") as Record<string, unknown>;
        this.calls.push({ operation, input });
        const answer = this.answers[operation]?.(input) ?? new ServiceError("UnknownOperationException", `${operation} is not answered`);
        const failed = answer instanceof ServiceError;
        response.writeHead(failed ? 400 : 200, { "content-type": "application/x-amz-json-1.1" });
        response.end(JSON.stringify(failed ? { __type: answer.code, message: answer.message } : answer));
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }
}
