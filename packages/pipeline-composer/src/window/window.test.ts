import { expect } from "chai";
import { isOpen, nextOpening } from "./window.ts";

const at = (text: string): number => Date.parse(text);

describe("deployment windows", () => {
  const workdays = { cron: "* * 8-16 ? * MON-THU", timeZone: "Europe/London" };

  it("are open in the minutes that the expression matches, in their own time zone", () => {
    // London is an hour ahead of UTC in July, and not in January. 2026-07-06 and 2026-01-05 are Mondays.
    expect(isOpen(workdays, at("2026-07-06T07:00:00Z"))).to.equal(true);
    expect(isOpen(workdays, at("2026-07-06T06:59:59Z"))).to.equal(false);
    expect(isOpen(workdays, at("2026-01-05T07:30:00Z"))).to.equal(false);
    expect(isOpen(workdays, at("2026-01-05T16:59:59Z"))).to.equal(true);
    expect(isOpen(workdays, at("2026-01-05T17:00:00Z"))).to.equal(false);
    expect(isOpen(workdays, at("2026-01-09T12:00:00Z"))).to.equal(false);
  });

  it("count the days of a week from Sunday as 1", () => {
    const sunday = { cron: "* * * ? * 1", timeZone: "UTC" };
    expect(isOpen(sunday, at("2026-01-04T12:00:00Z"))).to.equal(true);
    expect(isOpen(sunday, at("2026-01-05T12:00:00Z"))).to.equal(false);
    expect(isOpen({ ...sunday, cron: "* * * ? * 7" }, at("2026-01-10T12:00:00Z"))).to.equal(true);
  });

  it("know the last day of a month, the third Friday, steps and lists", () => {
    expect(isOpen({ cron: "* * * L * ?", timeZone: "UTC" }, at("2028-02-29T10:00:00Z"))).to.equal(true);
    expect(isOpen({ cron: "* * * L * ?", timeZone: "UTC" }, at("2028-02-28T10:00:00Z"))).to.equal(false);
    expect(isOpen({ cron: "* * * ? * 6#3", timeZone: "UTC" }, at("2026-01-16T10:00:00Z"))).to.equal(true);
    expect(isOpen({ cron: "* * * ? * 6#3", timeZone: "UTC" }, at("2026-01-09T10:00:00Z"))).to.equal(false);
    expect(isOpen({ cron: "* 0/15 9,17 ? JAN *", timeZone: "UTC" }, at("2026-01-09T17:45:10Z"))).to.equal(true);
    expect(isOpen({ cron: "* 0/15 9,17 ? JAN *", timeZone: "UTC" }, at("2026-01-09T17:46:00Z"))).to.equal(false);
  });

  it("take an offset for a time zone", () => {
    const nine = { cron: "* * 9 ? * *", timeZone: "UTC+05:30" };
    expect(isOpen(nine, at("2026-01-09T03:30:00Z"))).to.equal(true);
    expect(isOpen(nine, at("2026-01-09T09:30:00Z"))).to.equal(false);
    expect(isOpen({ ...nine, timeZone: "UTC-3" }, at("2026-01-09T12:10:00Z"))).to.equal(true);
  });

  it("say when they open", () => {
    expect(nextOpening(workdays, at("2026-01-09T12:00:00Z"))).to.equal(at("2026-01-12T08:00:00Z"));
    expect(nextOpening({ cron: "* * * 30 2 ?", timeZone: "UTC" }, at("2026-01-09T12:00:00Z"))).to.equal(undefined);
  });
});
