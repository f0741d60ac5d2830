import { request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

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
    const answer = await passedOn(this.#target, incoming, body).catch(() => undefined);
    if (!answer) {
      response.destroy();
      return;
    }
    const changed = this.rules.after?.(request, answer.body.toString());
    response.writeHead(answer.status, answer.headers).end(changed ?? answer.body);
  }
}

interface Passed {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Buffer;
}

const OF_THE_CONNECTION = /^(?:content-length|transfer-encoding|connection|expect)$/;

/** The request as it came: its signature covers the host, which `fetch` would not let stand. */
function passedOn(target: string, incoming: IncomingMessage, body: Buffer): Promise<Passed> {
  const { hostname, port } = new URL(target);
  const { method = "GET", url = "/" } = incoming;
  const headers = { ...ofMessage(incoming), ...(body.length > 0 && { "content-length": String(body.length) }) };
  return new Promise((resolve, reject) => {
    const outgoing = ask({ hostname, port, method, path: url, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.once("error", reject);
      answer.once("end", () => resolve({ status: answer.statusCode ?? 502, headers: ofMessage(answer), body: Buffer.concat(chunks) }));
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}

function ofMessage({ headers }: IncomingMessage): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      (pair): pair is [string, string | string[]] => pair[1] !== undefined && !OF_THE_CONNECTION.test(pair[0]),
    ),
  );
}

/** An error as the Query API of CloudFormation writes it. */
export function queryError(code: string, message: string, status = 400): ProxyAnswer {
  return {
    status,
    body: `<ErrorResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  };
}
