import { expect } from "chai";
import { parseShortVolume } from "./short-volume.ts";

describe("parseShortVolume", () => {
  const forms: readonly (readonly [string, object])[] = [
    ["/cache", { type: "volume", target: "/cache", volume: {} }],
    ["data:/data", { type: "volume", source: "data", target: "/data", volume: {} }],
    ["data:/data:nocopy", { type: "volume", source: "data", target: "/data", volume: { nocopy: true } }],
    ["./a:/b:ro", { type: "bind", source: "./a", target: "/b", read_only: true, bind: {} }],
    ["/a:/b:rw,z,rslave", { type: "bind", source: "/a", target: "/b", bind: { selinux: "z", propagation: "rslave" } }],
    ["~/a:/b:cached", { type: "bind", source: "~/a", target: "/b", consistency: "cached", bind: {} }],
    ["c:\\a:/b", { type: "bind", source: "c:\\a", target: "/b", bind: {} }],
    ["c:/a:d:/b:ro", { type: "bind", source: "c:/a", target: "d:/b", read_only: true, bind: {} }],
    ["v:/b", { type: "volume", source: "v", target: "/b", volume: {} }],
    ["v:/b:ro", { type: "volume", source: "v", target: "/b", read_only: true, volume: {} }],
    ["\\\\.\\pipe\\a:\\\\.\\pipe\\a", { type: "bind", source: "\\\\.\\pipe\\a", target: "\\\\.\\pipe\\a", bind: {} }],
  ];
  for (const [text, volume] of forms) it(`reads ${text}`, () => expect(parseShortVolume(text)).to.deep.equal({ volume }));

  for (const text of ["", ":", "a:", ":/b", "a:/b:readonly", "a:/b:ro:x"]) {
    it(`refuses ${JSON.stringify(text)}`, () => expect(parseShortVolume(text)).to.have.property("problem"));
  }
});
