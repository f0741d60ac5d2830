import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

export interface SeenRequest {
  /** `ExecuteChangeSet` of CloudFormation; method and path (`PUT /templates/a.json`) of S3. */
  readonly operation: string;
  /** Fields of a CloudFormation request. */
  readonly form: URLSearchParams;
}

export interface ProxyAnswer {
  readonly status: number;
  readonly body: string;
}

export interface ProxyRules {
  /** Before a request goes on: an answer in its place, or nothing. */
  before?: (request: SeenRequest) => ProxyAnswer | undefined;
  /** What became of the request: another body, or nothing. */
  after?: (request: SeenRequest, body: string) => string | undefined;
}

/** Stands between a client and the emulator, to stop, change or refuse what the emulator alone always does well. */
export class AwsProxy {
  readonly rules: ProxyRules = {};
  readonly seen: SeenRequest[] = [];
  readonly #server: Server;
  readonly #target: string;

  constructor(target: string) {
    this.#target = target;
    this.#server = createServer((request, response) => void this.#forward(request, response));
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

  clear(): void {
    this.seen.length = 0;
    delete this.rules.before;
    delete this.rules.after;
  }

  async #forward(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const form = new URLSearchParams(incoming.method === "POST" ? body.toString() : "");
    const path = new URL(incoming.url ?? "/", "http://localhost").pathname;
    const request = { operation: form.get("Action") ?? `${incoming.method} ${path}`, form };
    this.seen.push(request);
    const refused = this.rules.before?.(request);
    if (refused) {
      response.writeHead(refused.status, { "content-type": "text/xml" }).end(refused.body);
      return;
    }
    const {
      host: _host,
      connection: _connection,
      "transfer-encoding": _encoding,
      "content-length": _length,
      expect: _expect,
      ...headers
    } = incoming.headers;
    const answer = await fetch(`${this.#target}${incoming.url}`, {
      method: incoming.method ?? "GET",
      headers: headers as Record<string, string>,
      ...(body.length > 0 && { body }),
    }).catch(() => undefined);
    if (!answer) {
      response.destroy();
      return;
    }
    const text = Buffer.from(await answer.arrayBuffer());
    const changed = this.rules.after?.(request, text.toString());
    const passed = Object.fromEntries(
      [...answer.headers].filter(([name]) => !/^(?:content-length|transfer-encoding|connection|content-encoding)$/.test(name)),
    );
    response.writeHead(answer.status, passed).end(changed ?? text);
  }
}

/** An error as the Query API of CloudFormation writes it. */
export function queryError(code: string, message: string, status = 400): ProxyAnswer {
  return {
    status,
    body: `<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  };
}
