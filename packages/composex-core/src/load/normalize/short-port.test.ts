import { expect } from "chai";
import { parseShortPort } from "./short-port.ts";

describe("parseShortPort", () => {
  const tcp = { protocol: "tcp" };
  const forms: readonly (readonly [string, readonly object[]])[] = [
    ["3000", [{ ...tcp, target: 3000 }]],
    ["8080:80", [{ ...tcp, target: 80, published: "8080" }]],
    ["53:53/UDP", [{ protocol: "udp", target: 53, published: "53" }]],
    ["127.0.0.1:8443:443", [{ ...tcp, host_ip: "127.0.0.1", target: 443, published: "8443" }]],
    ["127.0.0.1::5000", [{ ...tcp, host_ip: "127.0.0.1", target: 5000 }]],
    ["[::1]:9000:9000", [{ ...tcp, host_ip: "::1", target: 9000, published: "9000" }]],
    [":80", [{ ...tcp, target: 80 }]],
    [
      "90-91:80-81",
      [
        { ...tcp, target: 80, published: "90" },
        { ...tcp, target: 81, published: "91" },
      ],
    ],
    ["90-95:80", [{ ...tcp, target: 80, published: "90-95" }]],
  ];
  for (const [text, ports] of forms) it(`reads ${text}`, () => expect(parseShortPort(text)).to.deep.equal({ ports }));

  for (const text of ["", "http", "80:http", "0", "65536", "81-80", "80-81:80-82", "a:80", "1.2.3.4:80", "80/icmp", "1:2:3:4", "80 "]) {
    it(`refuses ${JSON.stringify(text)}`, () => expect(parseShortPort(text)).to.have.property("problem"));
  }

  it("refuses more ports than may be listed", () => expect(parseShortPort("1-10", 9)).to.have.property("problem"));
});
