import { expect } from "chai";
import { compiled } from "../testing/compiled.ts";

const problemsOf = (sections: string): readonly string[] => compiled(`services: {api: {image: nginx}}\n${sections}`).problems;

describe("an entry of a section", () => {
  it("takes of Services what its module reads, and no key of another module", () => {
    for (const key of ["SecretsMappings", "GrantTaskAccess", "GenerateConnectionStringSecret"]) {
      const problems = problemsOf(`x-sqs: {q: {Services: {api: {Access: RO, ${key}: a}}}}`);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(new RegExp(`^error KEY_UNKNOWN x-sqs.q.Services.api.${key}: `));
    }
  });

  it("has Services as a map or as a list, keys also in lower case, and nothing said about a service", () => {
    const notes = problemsOf("x-sqs: {q: {Services: [{name: api, access: RO}]}}");
    expect(notes.map((note) => note.split(":")[0])).to.deep.equal(["note SPELLING_OLD x-sqs.q.Services[0].access"]);
    expect(problemsOf("x-sqs: {q: {Services: {api: }}}").join()).to.match(/^warning ACCESS_MISSING x-sqs.q.Services.api: /);
  });

  it("says where what it says changes nothing", () => {
    const text = (key: string): string => `x-sqs: {q: {Lookup: {Tags: {a: b}}, ${key}}}`;
    for (const key of ["Properties: {DelaySeconds: 1}", "MacroParameters: {}", "DeletionPolicy: Retain"]) {
      expect(problemsOf(text(key)).join("\n"), key).to.contain(`warning KEY_UNUSED x-sqs.q.${key.split(":")[0]}`);
    }
  });

  it("tells an access that is not there when the model is built, every one of them", () => {
    const problems = problemsOf("x-sqs: {q: {Services: {api: {Access: ROO}}}, r: {Services: {api: {Access: {Queue: RO}}}}}");
    expect(problems.map((problem) => problem.split(":")[0])).to.deep.equal([
      "error ACCESS_UNKNOWN x-sqs.q.Services.api.Access",
      "error ACCESS_UNKNOWN x-sqs.r.Services.api.Access.Queue",
    ]);
  });

  it("knows which variable a service gets, and more of them", () => {
    const result = compiled(
      "services: {api: {image: nginx}}\nx-sqs: {my-q: {Settings: {EnvNames: [OTHER]}, Services: {api: {Access: RO, ReturnValues: {Arn: ARN}}}}}",
    );
    const names = (result.container("api", "api").Environment as readonly { readonly Name: string }[]).map(({ Name }) => Name);
    expect(names).to.include.members(["MY_Q", "OTHER", "ARN"]);
    expect(problemsOf("x-sqs: {q: {Settings: {EnvNames: [a b]}}}")[0]).to.match(/^error VALUE_INVALID x-sqs.q.Settings.EnvNames\[0\]/);
  });
});
