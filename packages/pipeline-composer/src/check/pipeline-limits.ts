/** CodePipeline User Guide, "Quotas", and the API reference of the structures. */
const LIMITS = {
  stages: 50,
  actionsPerStage: 50,
  actions: 1_000,
  nameLength: 100,
  configurationKey: 50,
  /** The service may take 50,000; the guide and the model say 1,000. */
  configurationValue: 1_000,
  rulesPerCondition: 5,
  triggers: 50,
  filtersPerKind: 3,
  patternsPerList: 8,
  patternLength: 255,
  variableLength: 1_000,
  commands: 50,
  commandLength: 1_000,
  environmentOfCommands: 10,
  outputVariables: 15,
} as const;

interface Action {
  readonly Name: string;
  readonly Configuration?: Readonly<Record<string, unknown>>;
  readonly Commands?: readonly string[];
  readonly EnvironmentVariables?: readonly { readonly Name: string; readonly Value: unknown }[];
  readonly OutputVariables?: readonly string[];
  readonly InputArtifacts?: readonly { readonly Name: string }[];
  readonly OutputArtifacts?: readonly { readonly Name: string }[];
}

interface Conditions {
  readonly Conditions?: readonly { readonly Rules?: readonly { readonly Name: string }[] }[];
}

interface Stage {
  readonly Name: string;
  readonly Actions: readonly Action[];
  readonly BeforeEntry?: Conditions;
  readonly OnSuccess?: Conditions;
}

interface Filter {
  readonly Includes?: readonly string[];
  readonly Excludes?: readonly string[];
}

interface Trigger {
  readonly GitConfiguration?: { readonly Push?: readonly Readonly<Record<string, Filter>>[] };
}

/** What CodePipeline would refuse of a finished pipeline. */
export function pipelineFindings(properties: Readonly<Record<string, unknown>>): readonly string[] {
  const { Stages: stages = [], Triggers: triggers = [] } = properties as {
    readonly Stages?: readonly Stage[];
    readonly Triggers?: readonly Trigger[];
  };
  const found: string[] = [];
  const atMost = (count: number, most: number, what: string): void => {
    if (count > most) found.push(`${count} ${what}; CodePipeline takes at most ${most}`);
  };
  if (stages.length < 2) found.push(`${stages.length} stage; CodePipeline takes at least 2`);
  atMost(stages.length, LIMITS.stages, "stages");
  atMost(
    stages.reduce((sum, { Actions }) => sum + Actions.length, 0),
    LIMITS.actions,
    "actions",
  );
  for (const stage of stages) {
    atMost(stage.Actions.length, LIMITS.actionsPerStage, `actions in the stage ${stage.Name}`);
    for (const list of [stage.BeforeEntry, stage.OnSuccess]) {
      for (const { Rules = [] } of list?.Conditions ?? []) {
        atMost(Rules.length, LIMITS.rulesPerCondition, `rules of one condition in the stage ${stage.Name}`);
      }
    }
    const names = [stage.Name, ...stage.Actions.map(({ Name }) => Name)];
    for (const name of names) {
      if (!/^[A-Za-z0-9.@_-]+$/.test(name) || name.length > LIMITS.nameLength) found.push(`"${name}" is no name of a stage or action`);
    }
    for (const action of stage.Actions) checkAction(action, `of the action ${action.Name}`, found, atMost);
  }
  atMost(triggers.length, LIMITS.triggers, "triggers");
  for (const { GitConfiguration } of triggers) {
    const push = GitConfiguration?.Push ?? [];
    atMost(push.length, LIMITS.filtersPerKind, "filters of a trigger");
    for (const filter of push) {
      for (const { Includes = [], Excludes = [] } of Object.values(filter)) {
        atMost(Math.max(Includes.length, Excludes.length), LIMITS.patternsPerList, "patterns in one list of a trigger");
        for (const pattern of [...Includes, ...Excludes])
          atMost(pattern.length, LIMITS.patternLength, `characters in the pattern ${pattern}`);
      }
    }
  }
  return found;
}

function checkAction(action: Action, of: string, found: string[], atMost: (count: number, most: number, what: string) => void): void {
  for (const [key, value] of Object.entries(action.Configuration ?? {})) {
    atMost(key.length, LIMITS.configurationKey, `characters in a key ${of}`);
    if (typeof value === "string") atMost(value.length, LIMITS.configurationValue, `characters in ${key} ${of}`);
  }
  atMost(action.Commands?.length ?? 0, LIMITS.commands, `commands ${of}`);
  for (const command of action.Commands ?? []) {
    atMost(command.length, LIMITS.commandLength, `characters in a command ${of}`);
    if (command.includes("#{")) throw new Error(`a command ${of} holds a variable, which would be replaced as text`);
  }
  atMost(action.EnvironmentVariables?.length ?? 0, LIMITS.environmentOfCommands, `variables ${of}`);
  for (const { Name, Value } of action.EnvironmentVariables ?? []) {
    if (typeof Value === "string") atMost(Value.length, LIMITS.variableLength, `characters in ${Name} ${of}`);
  }
  atMost(action.OutputVariables?.length ?? 0, LIMITS.outputVariables, `output variables ${of}`);
  for (const { Name } of [...(action.InputArtifacts ?? []), ...(action.OutputArtifacts ?? [])]) {
    if (!/^[A-Za-z0-9_]+$/.test(Name)) found.push(`"${Name}" is no name of an artifact`);
  }
}
