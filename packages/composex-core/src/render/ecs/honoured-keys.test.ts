import { expect } from "chai";
import { composeSchema } from "../../load/index.ts";
import { CONTAINER_PARTS } from "./container-parts.ts";
import { HONOURED_KEYS } from "./honoured-keys.ts";
import { REASONS } from "./ignored-keys.ts";

const known = Object.keys(composeSchema.definitions?.service?.properties ?? {});

describe("honoured compose keys", () => {
  it("have every key that becomes a property of the container", () => {
    expect(HONOURED_KEYS).to.include.all.keys(Object.keys(CONTAINER_PARTS));
  });

  it("are keys of the Compose Specification, as are those that are ignored for a reason", () => {
    const own = ["name"];
    expect(known).to.include.members([...Object.keys(HONOURED_KEYS), ...Object.keys(REASONS)].filter((key) => !own.includes(key)));
  });

  it("are not ignored as well", () => {
    expect(Object.keys(REASONS).filter((key) => key in HONOURED_KEYS)).to.deep.equal([]);
  });
});
