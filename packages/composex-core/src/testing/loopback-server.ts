import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Reply {
  readonly status: number;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Close the connection in place of an answer. */
  readonly drop?: boolean;
}

/** A server on the loopback interface that answers by one function. */
export class LoopbackServer {
  readonly #server: Server;

  constructor(answer: (request: IncomingMessage, body: Buffer) => Reply | Promise<Reply>) {
    this.#server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => void Promise.resolve(answer(request, Buffer.concat(parts))).then((reply) => send(request, response, reply)));
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

function send(request: IncomingMessage, response: ServerResponse, { status, body, headers, drop }: Reply): void {
  if (drop) {
    request.socket.destroy();
    return;
  }
  response.writeHead(status, headers);
  response.end(body);
}

/** JSON 1.1 of AWS: an error is a status with its type. */
export function jsonError(type: string, message = type): Reply {
  return { status: 400, body: JSON.stringify({ __type: type, message }), headers: { "content-type": "application/x-amz-json-1.1" } };
}

export function jsonReply(value: unknown): Reply {
  return { status: 200, body: JSON.stringify(value), headers: { "content-type": "application/x-amz-json-1.1" } };
}
