import { expect } from "chai";
import { fargateSize, instanceSize } from "./sizing.ts";

describe("fargateSize", () => {
  const size = (cpu: number, memory: number): string => Object.values(fargateSize({ cpu, memory }) ?? {}).join("!");

  it("takes the smallest row and step with room", () => {
    expect(size(0, 0)).to.equal("256!512");
    expect(size(257, 100)).to.equal("512!1024");
    expect(size(493, 1024)).to.equal("512!1024");
    expect(size(4096, 30_000)).to.equal("4096!30720");
    expect(size(16_384, 120_000)).to.equal("16384!122880");
  });

  it("raises the CPU where the memory does not fit, instead of cutting the memory", () => {
    expect(size(256, 2049)).to.equal("512!3072");
    expect(size(256, 8193)).to.equal("2048!9216");
    expect(size(4096, 30_721)).to.equal("8192!32768");
  });

  it("knows what is too large, and what Windows needs", () => {
    expect(fargateSize({ cpu: 16_385, memory: 0 })).to.equal(undefined);
    expect(fargateSize({ cpu: 0, memory: 122_881 })).to.equal(undefined);
    expect(fargateSize({ cpu: 0, memory: 0 }, true)).to.deep.equal({ cpu: 1024, memory: 2048 });
  });

  it("gives at least 128 of both on instances", () => {
    expect(instanceSize({ cpu: 100, memory: 300 })).to.deep.equal({ cpu: 128, memory: 300 });
  });
});
