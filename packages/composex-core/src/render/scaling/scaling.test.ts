import { expect } from "chai";
import { type Compiled, compiled, type Json } from "../../testing/compiled.ts";

const ofType = (result: Compiled, type: string): Json[] =>
  Object.values<Json>(result.template("api").Resources).filter((resource) => resource.Type === `AWS::${type}`);
const target = (result: Compiled): Json => result.template("api").Resources.ServiceScalingTarget?.Properties;
const policies = (result: Compiled): Json[] => ofType(result, "ApplicationAutoScaling::ScalingPolicy").map(({ Properties }) => Properties);
const service = (scaling: string, more = ""): string => `{services: {api: {image: nginx, x-scaling: ${scaling}}}${more}}`;
const queue = (scaling: string): string => `, x-sqs: {jobs: {Services: {api: {Access: RWMessages, Scaling: ${scaling}}}}}`;

describe("scaling of a family", () => {
  it("needs a range", () => {
    expect(target(compiled(service("{Range: 2-6}")))).to.deep.include({ MinCapacity: 2, MaxCapacity: 6, ServiceNamespace: "ecs" });
    expect(target(compiled("{services: {api: {image: nginx}}}"))).to.equal(undefined);
    const without = compiled(service("{TargetScaling: {CpuTarget: 80}}"));
    expect(without.problems).to.deep.equal([
      'warning SCALING_RANGE_MISSING services.api.x-scaling.TargetScaling: api is not scaled: it has no range of tasks (add x-scaling: {Range: "1-10"} to the service)',
    ]);
    expect(ofType(without, "ApplicationAutoScaling::ScalingPolicy")).to.deep.equal([]);
  });

  it("names the service of its own stack in the cluster", () => {
    const { "Fn::Sub": id } = target(compiled(service("{Range: 1-2}"))).ResourceId;
    expect(id).to.match(/^service\/\$\{root\w+ClusterName\}\/\$\{EcsServiceDefinition\.Name\}$/);
  });

  it("tracks processor and memory, both, with the cooldowns that were asked for", () => {
    const result = compiled(
      service(
        "{Range: 1-9, TargetScaling: {CpuTarget: 60, MemoryTarget: 70, ScaleInCooldown: 120, ScaleOutCooldown: 30, DisableScaleIn: true}}",
      ),
    );
    expect(result.problems).to.deep.equal([]);
    const configurations = policies(result).map(({ TargetTrackingScalingPolicyConfiguration }) => TargetTrackingScalingPolicyConfiguration);
    const common = { ScaleInCooldown: 120, ScaleOutCooldown: 30, DisableScaleIn: true };
    expect(configurations).to.have.deep.members([
      { PredefinedMetricSpecification: { PredefinedMetricType: "ECSServiceAverageCPUUtilization" }, TargetValue: 60, ...common },
      { PredefinedMetricSpecification: { PredefinedMetricType: "ECSServiceAverageMemoryUtilization" }, TargetValue: 70, ...common },
    ]);
  });

  it("reads the first spelling, with its own defaults, and says the present one", () => {
    const old = compiled(
      "{services: {api: {image: nginx, x-configs: {scaling: {range: 1-4, allow_zero: true, target_scaling: {cpu_target: 50}}}}}}",
    );
    expect(target(old)).to.include({ MinCapacity: 0, MaxCapacity: 4 });
    expect(policies(old)[0].TargetTrackingScalingPolicyConfiguration).to.include({
      TargetValue: 50,
      ScaleInCooldown: 300,
      ScaleOutCooldown: 300,
    });
    expect(old.diagnostics.map(({ code, severity, hint }) => `${severity} ${code} ${hint}`)).to.have.members([
      'note SPELLING_OLD write "x-scaling" in the service',
      "warning SCALING_RANGE CPU, memory and requests of no task are nothing: begin the Range with 1, or scale by a queue or a schedule",
      'note SPELLING_OLD write "Range"',
      'note SPELLING_OLD write "TargetScaling"',
      'note SPELLING_OLD write "CpuTarget"',
      'note SPELLING_OLD write a Range that begins with 0, such as "0-10"',
    ]);
  });

  it("refuses what is no range, no percentage and no key", () => {
    for (const range of ["many", "5", "9-3", "0-0", "-1-4"]) {
      expect(compiled(service(`{Range: "${range}"}`)).problems[0], range).to.match(
        /^error (VALUE_INVALID|SCALING_RANGE) services\.api\.x-scaling\.Range: /,
      );
    }
    const problems = compiled(service("{Range: 1-2, TargetScaling: {CpuTaget: 10, MemoryTarget: 700, ScaleInCooldown: soon}}")).problems;
    expect(problems).to.have.members([
      'error KEY_UNKNOWN services.api.x-scaling.TargetScaling.CpuTaget: the key "CpuTaget" is not known in services.api.x-scaling.TargetScaling (did you mean "CpuTarget"?)',
      "error VALUE_INVALID services.api.x-scaling.TargetScaling.MemoryTarget: services.api.x-scaling.TargetScaling.MemoryTarget must be at most 100, found the number 700",
      'error TYPE_MISMATCH services.api.x-scaling.TargetScaling.ScaleInCooldown: services.api.x-scaling.TargetScaling.ScaleInCooldown must be a whole number, found "soon" (expected: Pause after tasks were removed, in seconds.)',
    ]);
  });

  it("merges the services of a family: lowest minimum, highest maximum, lowest targets, all schedules", () => {
    const member = (scaling: string): string => `{image: nginx, deploy: {labels: {ecs.task.family: api}}, x-scaling: ${scaling}}`;
    const result = compiled(`services:
  one: ${member("{Range: 3-5, TargetScaling: {CpuTarget: 80}, ScheduledActions: [{Schedule: rate(1 day), ScalableTargetAction: {MinCapacity: 4}}]}")}
  two: ${member("{Range: 2-4, TargetScaling: {CpuTarget: 60, MemoryTarget: 50}, ScheduledActions: [{Schedule: rate(2 days), ScalableTargetAction: {MaxCapacity: 9}}]}")}
`);
    expect(target(result)).to.include({ MinCapacity: 2, MaxCapacity: 5 });
    expect(target(result).ScheduledActions).to.have.length(2);
    expect(policies(result).map(({ TargetTrackingScalingPolicyConfiguration: { TargetValue } }) => TargetValue)).to.have.members([60, 50]);
  });

  it("keeps schedules of one name apart, and passes their times and only the limits that are given", () => {
    const actions = (ScheduledActions: readonly object[]): Json =>
      target(compiled({ services: { api: { image: "nginx", "x-scaling": { Range: "1-9", ScheduledActions } } } })).ScheduledActions;
    const night = { ScheduledActionName: "night", Schedule: "rate(1 day)", EndTime: "2027-01-01T00:00:00Z" };
    const twice = actions([
      { ...night, ScalableTargetAction: { MinCapacity: 1 } },
      { ...night, ScalableTargetAction: { MaxCapacity: 3 } },
    ]);
    const names: readonly string[] = twice.map(({ ScheduledActionName }: Json) => ScheduledActionName);
    expect(new Set(names).size).to.equal(2);
    for (const name of names) expect(name).to.match(/^night-[0-9a-f]{8}$/);
    expect(twice[0].ScalableTargetAction).to.have.all.keys("MinCapacity");
    expect(twice[1].ScalableTargetAction).to.have.all.keys("MaxCapacity");
    expect(twice[0]).to.have.property("EndTime", "2027-01-01T00:00:00Z");
    expect(twice[0]).not.to.have.property("StartTime");
    const [alone] = actions([{ ...night, ScalableTargetAction: { MinCapacity: 1 } }]);
    expect(alone.ScheduledActionName).to.equal("night");
    const [withId] = actions([{ ...night, MacroParameters: { AddRandomId: true }, ScalableTargetAction: { MinCapacity: 1 } }]);
    expect(withId.ScheduledActionName).to.equal(names[0]);
  });

  it("schedules other limits on the scalable target", () => {
    const result = compiled(
      service(`{Range: 1-9, ScheduledActions: [
        {ScheduledActionName: morning, Schedule: cron(0 8 ? * MON-FRI *), Timezone: Europe/London, StartTime: "2026-12-01T00:00:00Z", ScalableTargetAction: {MinCapacity: 4}, MacroParameters: {AddServiceName: true}},
        {Schedule: rate(1 day), ScalableTargetAction: {MinCapacity: 1, MaxCapacity: 3}}]}`),
    );
    expect(result.problems).to.deep.equal([]);
    const [morning, daily] = target(result).ScheduledActions;
    expect(morning).to.deep.equal({
      ScheduledActionName: "morning-api",
      Schedule: "cron(0 8 ? * MON-FRI *)",
      Timezone: "Europe/London",
      StartTime: "2026-12-01T00:00:00Z",
      ScalableTargetAction: { MinCapacity: 4 },
    });
    expect(daily.Timezone).to.equal("UTC");
    expect(daily.ScheduledActionName).to.match(/^api-[0-9a-f]{8}$/);
  });

  it("refuses scheduled actions without schedule, without effect, and upside down", () => {
    const result = compiled(
      service(
        "{Range: 1-9, ScheduledActions: [{Schedule: daily, ScalableTargetAction: {MinCapacity: 1}}, {Schedule: rate(1 day), ScalableTargetAction: {MinCapacity: 3, MaxCapacity: 1}}]}",
      ),
    );
    expect(result.diagnostics.map(({ code }) => code)).to.have.members(["SCALING_SCHEDULE", "SCALING_RANGE"]);
    const lacking = compiled(
      service("{Range: 1-9, ScheduledActions: [{ScalableTargetAction: {MinCapacity: 1}}, {Schedule: rate(1 day)}]}"),
    );
    expect(lacking.diagnostics.map(({ code, where }) => `${code} ${where?.path}`)).to.deep.equal([
      "KEY_MISSING services.api.x-scaling.ScheduledActions[0]",
      "KEY_MISSING services.api.x-scaling.ScheduledActions[1]",
    ]);
  });

  it("refuses a time zone that does not exist", () => {
    const [problem] = compiled(
      service("{Range: 1-9, ScheduledActions: [{Schedule: rate(1 day), Timezone: Europe/Lodnon, ScalableTargetAction: {MinCapacity: 1}}]}"),
    ).problems;
    expect(problem).to.equal(
      'error SCALING_SCHEDULE services.api.x-scaling.ScheduledActions[0].Timezone: "Europe/Lodnon" is no time zone (did you mean "Europe/London"?)',
    );
  });

  it("says when nothing can start the first task again", () => {
    const warned = (scaling: string, more = ""): readonly string[] =>
      compiled(service(scaling, more)).problems.filter((problem) => problem.startsWith("warning SCALING_RANGE services.api.x-scaling:"));
    expect(warned("{Range: 0-9, TargetScaling: {CpuTarget: 60}}")).to.have.length(1);
    expect(warned("{Range: 0-9, ScheduledActions: [{Schedule: rate(1 day), ScalableTargetAction: {MinCapacity: 1}}]}")).to.deep.equal([]);
    expect(warned("{Range: 0-9}", queue("{Steps: [{LowerBound: 0, Count: 2}]}"))).to.deep.equal([]);
    expect(warned("{Range: 1-9, TargetScaling: {CpuTarget: 60}}")).to.deep.equal([]);
  });

  it("says when requests are counted and no load balancer counts them", () => {
    const [problem] = compiled(service("{Range: 1-9, TargetScaling: {TgtTargetsCount: 500}}")).problems;
    expect(problem).to.match(/^error SCALING_TARGET services.api.x-scaling.TargetScaling.TgtTargetsCount/);
  });
});

describe("step scaling by a queue", () => {
  const steps = "{Steps: [{LowerBound: 50, Count: 6}, {LowerBound: 0, UpperBound: 50, Count: 2}], ScaleOutCooldown: 90}";

  it("counts the steps from the alarm's threshold, without a gap", () => {
    const result = compiled(service("{Range: 1-4}", queue(steps)));
    expect(result.problems).to.deep.equal([]);
    const alarm = result.resource("api", "jobsScalingAlarm").Properties as Json;
    expect(alarm).to.include({
      Namespace: "AWS/SQS",
      MetricName: "ApproximateNumberOfMessagesVisible",
      Statistic: "Sum",
      Period: 60,
      EvaluationPeriods: 1,
      ComparisonOperator: "GreaterThanOrEqualToThreshold",
      Threshold: 1,
      TreatMissingData: "notBreaching",
    });
    expect(alarm.Dimensions).to.deep.equal([{ Name: "QueueName", Value: { Ref: "sqsJobsQueueName" } }]);
    const out = policies(result).find(({ PolicyName }) => PolicyName === "jobsScaleOut").StepScalingPolicyConfiguration;
    expect(out).to.include({ AdjustmentType: "ExactCapacity", Cooldown: 90 });
    // In messages: 1 to 49 give 2 tasks, 50 and more give 6.
    expect(out.StepAdjustments).to.deep.equal([
      { MetricIntervalLowerBound: 0, MetricIntervalUpperBound: 49, ScalingAdjustment: 2 },
      { MetricIntervalLowerBound: 49, ScalingAdjustment: 6 },
    ]);
  });

  it("goes back to the fewest tasks when no message waits or is being worked on, and raises the most tasks to the highest step", () => {
    const result = compiled(service("{Range: 1-4}", queue(steps)));
    expect(target(result)).to.include({ MinCapacity: 1, MaxCapacity: 6 });
    const { Resources } = result.template("api");
    const alarm = Resources.ScaleInAlarm.Properties;
    // Taking the last message leaves none visible and one in hand.
    expect(alarm.Metrics[0].Expression).to.equal("FILL(m1, 0) + FILL(begun1, 0) - 1");
    expect(alarm.Metrics.slice(1).map(({ MetricStat }: Json) => MetricStat.Metric.MetricName)).to.deep.equal([
      "ApproximateNumberOfMessagesVisible",
      "ApproximateNumberOfMessagesNotVisible",
    ]);
    expect(alarm).to.include({ ComparisonOperator: "LessThanThreshold", Threshold: 0 });
    expect(Resources.jobsScalingAlarm.Properties).not.to.have.any.keys("OKActions", "InsufficientDataActions");
    const scaleIn = Resources[alarm.AlarmActions[0].Ref].Properties.StepScalingPolicyConfiguration;
    expect(scaleIn.StepAdjustments).to.deep.equal([{ MetricIntervalUpperBound: 0, ScalingAdjustment: 1 }]);
    expect(scaleIn.Cooldown).to.equal(60);
  });

  it("takes tasks away only when no queue of several needs them", () => {
    const more = `, x-sqs: {a: {Services: {api: {Access: RO, Scaling: ${steps}}}}, b: {Services: {api: {Access: RO, Scaling: {Steps: [{LowerBound: 9, Count: 3}]}}}}}`;
    const result = compiled(service("{Range: 1-4}", more));
    const alarms = ofType(result, "CloudWatch::Alarm").map(({ Properties }) => Properties);
    expect(alarms).to.have.length(3);
    const low = alarms.filter(({ Metrics }) => Metrics !== undefined);
    expect(low).to.have.length(1);
    expect(low[0].Metrics[0].Expression).to.equal("MAX([FILL(m1, 0) + FILL(begun1, 0) - 1, FILL(m2, 0) + FILL(begun2, 0) - 10])");
    for (const alarm of alarms) expect(alarm.OKActions).to.equal(undefined);
  });

  it("reads the list form and the first spelling", () => {
    const old = "[{name: api, access: RWMessages, scaling: {steps: [{lower_bound: 0, count: 2}], scale_in_cooldown: 120}}]";
    const result = compiled(service("{Range: 0-4}", `, x-sqs: {jobs: {Services: ${old}}}`));
    expect(result.diagnostics.every(({ severity, code }) => severity === "note" && code === "SPELLING_OLD")).to.equal(true);
    expect(policies(result).map(({ PolicyName }) => PolicyName)).to.have.members(["ScaleIn", "jobsScaleOut"]);
  });

  it("changes nothing without a range, and says so", () => {
    const result = compiled(`{services: {api: {image: nginx}}${queue(steps)}}`);
    expect(result.problems[0]).to.match(/^warning SCALING_RANGE_MISSING x-sqs.jobs.Services.api.Scaling/);
    expect(ofType(result, "CloudWatch::Alarm")).to.deep.equal([]);
  });

  it("works for a queue that was looked up", () => {
    const found = { Url: "https://q", Arn: "arn:aws:sqs:eu-west-1:012345678912:theirs", QueueName: "theirs" };
    const query = { Arn: found.Arn };
    const more = `, x-sqs: {jobs: {Lookup: {Arn: "${found.Arn}"}, Services: {api: {Access: RO, Scaling: ${steps}}}}}`;
    const result = compiled(service("{Range: 1-4}", more), { lookups: { "x-sqs/jobs": { query, found } } });
    expect(result.problems).to.deep.equal([]);
    const alarm = result.resource("api", "jobsScalingAlarm").Properties as Json;
    expect(alarm.Dimensions).to.deep.equal([{ Name: "QueueName", Value: "theirs" }]);
  });

  const wrong: readonly (readonly [string, string, string])[] = [
    ["overlap", "[{LowerBound: 0, UpperBound: 20, Count: 1}, {LowerBound: 10, Count: 2}]", "overlap"],
    ["an earlier step without end", "[{LowerBound: 10, UpperBound: 5, Count: 1}]", "holds no value"],
    ["gaps", "[{LowerBound: 0, UpperBound: 5, Count: 1}, {LowerBound: 10, Count: 2}]", "no step says"],
    ["the same bound twice", "[{LowerBound: 0, Count: 1}, {LowerBound: 0, Count: 2}]", "overlap"],
    ["a first step of one message", "[{LowerBound: 0, UpperBound: 1, Count: 1}, {LowerBound: 1, Count: 2}]", "never reached"],
    ["no steps", "[]", "takes at least 1"],
    ["no count", "[{LowerBound: 0}]", 'lacks the key "Count"'],
  ];
  for (const [title, list, message] of wrong) {
    it(`refuses ${title}`, () => {
      const { problems } = compiled(service("{Range: 1-4}", queue(`{Steps: ${list}}`)));
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(/^error (SCALING_STEPS|KEY_MISSING|VALUE_INVALID) x-sqs.jobs.Services.api.Scaling.Steps/);
      expect(problems[0]).to.contain(message);
    });
  }

  it("says which key was meant", () => {
    const { problems } = compiled(service("{Range: 1-4}", queue("{Step: [{LowerBound: 0, Count: 1}], ScalingInCooldown: 3}")));
    expect(problems.join("\n")).to.contain('did you mean "Steps"?').and.to.contain('did you mean "ScaleInCooldown"?');
  });

  it("drops the upper bound of the last step with a warning", () => {
    const result = compiled(service("{Range: 1-4}", queue("{Steps: [{LowerBound: 0, UpperBound: 10, Count: 3}]}")));
    expect(result.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).to.deep.equal(["warning SCALING_STEPS"]);
  });
});
