import { expect } from "chai";
import fc from "fast-check";
import { type Ipv4Range, isPrivate, networkOf, parseRange, printRange, splitRange } from "./cidr.ts";

const range = (text: string): Ipv4Range => parseRange(text) as Ipv4Range;

const first = (zones: number): readonly number[] => Array.from({ length: zones }, (_, index) => index);

describe("splitRange", () => {
  it("keeps the range of a zone whatever zones are beside it, where there is room", () => {
    const [b, c] = splitRange(range("10.0.0.0/16"), [1, 2]) ?? [];
    expect(splitRange(range("10.0.0.0/16"), [2])).to.deep.equal([c]);
    expect(splitRange(range("10.0.0.0/16"), [0, 1, 2, 3])?.slice(1, 3)).to.deep.equal([b, c]);
    expect(splitRange(range("10.0.0.0/22"), [0, 1, 2])?.slice(0, 2)).to.deep.equal(splitRange(range("10.0.0.0/22"), [0, 1]));
  });

  const cases: readonly (readonly [string, number, readonly (readonly [string, string, string])[]])[] = [
    [
      "100.64.72.0/24",
      2,
      [
        ["100.64.72.0/26", "100.64.72.64/27", "100.64.72.96/27"],
        ["100.64.72.128/26", "100.64.72.192/27", "100.64.72.224/27"],
      ],
    ],
    ["10.0.0.0/16", 2, [["10.0.0.0/19", "10.0.32.0/20", "10.0.48.0/20"]]],
    ["10.0.0.0/16", 3, [["10.0.0.0/19", "10.0.32.0/20", "10.0.48.0/20"]]],
    ["10.0.0.0/16", 6, [["10.0.0.0/20", "10.0.16.0/21", "10.0.24.0/21"]]],
    ["10.1.0.0/25", 2, [["10.1.0.0/27", "10.1.0.32/28", "10.1.0.48/28"]]],
  ];
  for (const [cidr, zones, expected] of cases) {
    it(`cuts ${cidr} for ${zones} zones`, () => {
      const ranges = splitRange(range(cidr), first(zones));
      expect(ranges).to.have.length(zones);
      expect(ranges?.slice(0, expected.length).map((zone) => [zone.app, zone.public, zone.storage])).to.deep.equal(expected);
    });
  }

  it("refuses subnets smaller than /28", () => {
    expect(splitRange(range("10.0.0.0/26"), first(2))).to.equal(undefined);
    expect(splitRange(range("10.0.0.0/25"), first(3))).to.equal(undefined);
  });

  it("gives ranges inside the VPC that never overlap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 25 }), fc.integer({ min: 2, max: 6 }), (prefix, zones) => {
        const ranges = splitRange({ address: 10 * 2 ** 24, prefix }, first(zones)) ?? [];
        let end = 10 * 2 ** 24;
        for (const text of ranges.flatMap((zone) => [zone.app, zone.public, zone.storage])) {
          const part = range(text);
          expect(part.address).to.be.at.least(end);
          expect(networkOf(part)).to.deep.equal(part);
          end = part.address + 2 ** (32 - part.prefix);
        }
        expect(end).to.be.at.most(10 * 2 ** 24 + 2 ** (32 - prefix));
      }),
    );
  });
});

describe("parseRange", () => {
  it("takes only four decimal parts and a prefix", () => {
    for (const text of ["10.0.0.300/16", "10.0.0/16", "10.0.0.0", "10.0.0.0/33", "fd00::/8", "0x10.0.0.0/8", "ten"]) {
      expect(parseRange(text), text).to.equal(undefined);
    }
    expect(printRange(range("100.127.254.0/24"))).to.equal("100.127.254.0/24");
  });

  it("keeps the bits after the prefix, which networkOf drops", () => {
    expect(printRange(networkOf(range("10.0.0.77/24")))).to.equal("10.0.0.0/24");
  });
});

describe("isPrivate", () => {
  it("knows RFC 1918 and the shared address space", () => {
    for (const text of ["10.1.0.0/16", "172.16.0.0/16", "172.31.0.0/16", "192.168.4.0/24", "100.127.254.0/24"]) {
      expect(isPrivate(range(text)), text).to.equal(true);
    }
    for (const text of ["172.6.0.0/16", "172.32.0.0/16", "8.8.8.0/24", "192.0.0.0/8", "100.128.0.0/16"]) {
      expect(isPrivate(range(text)), text).to.equal(false);
    }
  });
});
