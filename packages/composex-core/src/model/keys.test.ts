import { expect } from "chai";
import { compiled } from "../testing/compiled.ts";

describe("the key of what is kept", () => {
  /** Policies of the key, and what is told. */
  function key(queues: object, own: object = {}) {
    const Properties = { KmsMasterKeyId: "x-kms::data" };
    const entries = Object.entries(queues).map(([name, entry]) => [name, { Properties, ...entry }]);
    const services = { web: { image: "nginx" } };
    const result = compiled({ services, "x-sqs": Object.fromEntries(entries), "x-kms": { data: own, other: {} } });
    const { data, other } = result.template("kms").Resources;
    expect(other).not.to.have.any.keys("DeletionPolicy");
    return { deletion: data.DeletionPolicy, replacement: data.UpdateReplacePolicy, problems: result.problems };
  }

  it("is kept as well, where nobody says what becomes of it", () => {
    expect(key({ jobs: { DeletionPolicy: "Retain" } })).to.deep.equal({ deletion: "Retain", replacement: "Retain", problems: [] });
    expect(key({ jobs: {} }).deletion).to.equal(undefined);
    expect(key({ jobs: { DeletionPolicy: "Delete" } }).deletion).to.equal(undefined);
  });

  it("goes with a stack that could not be created, unless something else needs it", () => {
    const jobs = { DeletionPolicy: "RetainExceptOnCreate" };
    expect(key({ jobs }).deletion).to.equal("RetainExceptOnCreate");
    for (const queues of [
      { jobs, mail: { DeletionPolicy: "Retain" } },
      { mail: { DeletionPolicy: "Retain" }, jobs },
    ])
      expect(key(queues).deletion).to.equal("Retain");
  });

  it("is what the user says, with a warning where that loses data", () => {
    const { deletion, problems } = key({ jobs: { DeletionPolicy: "Retain" } }, { DeletionPolicy: "Delete" });
    expect(deletion).to.equal("Delete");
    expect(problems).to.have.length(1);
    expect(problems[0]).to.match(/^warning KEY_NOT_KEPT x-sqs\.jobs: x-sqs::jobs is kept .*x-kms::data/);
  });
});
