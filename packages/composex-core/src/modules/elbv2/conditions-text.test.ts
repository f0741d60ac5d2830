import { expect } from "chai";
import { conditionsText } from "./conditions-text.ts";

describe("conditionsText", () => {
  it("is the same for both forms, any order, and what AWS answers", () => {
    const short = [
      { Field: "path-pattern", Values: ["/b", "/a"] },
      { Field: "host-header", Values: ["a.example.com"] },
    ];
    const long = [
      { Field: "host-header", HostHeaderConfig: { Values: ["a.example.com"] } },
      { Field: "path-pattern", Values: ["/a", "/b"], PathPatternConfig: { Values: ["/a", "/b"] } },
    ];
    expect(conditionsText(short)).to.equal("host-header a.example.com; path-pattern /a, /b");
    expect(conditionsText(long)).to.equal(conditionsText(short));
  });

  it("tells headers and query strings apart", () => {
    const header = (HttpHeaderName: string) => [{ Field: "http-header", HttpHeaderConfig: { HttpHeaderName, Values: ["x"] } }];
    expect(conditionsText(header("Accept"))).not.to.equal(conditionsText(header("Cookie")));
    const query = [{ Field: "query-string", QueryStringConfig: { Values: [{ Key: "v", Value: "1" }, { Value: "beta" }] } }];
    expect(conditionsText(query)).to.equal("query-string beta, v=1");
  });
});
