import type { Delivery, Environment, Organisation } from "../../model/organisation.ts";
import { buildAction } from "../codepipeline/actions.ts";
import { SOURCE } from "../codepipeline/source-action.ts";
import type { CodePipelineAction } from "../codepipeline/types.ts";
import { EXECUTION, RENDERED, stackOf } from "./context.ts";

/** All tests of an environment at once; each gets the outputs of the stack by name, never as text of an action. */
export function testActions(
  organisation: Organisation,
  delivery: Delivery,
  environment: Environment,
  runOrder: number,
): readonly CodePipelineAction[] {
  return environment.tests.map(({ name, runIn }) => ({
    ...buildAction({
      name: `Test-${environment.name}-${name}`,
      type: "test",
      runOrder,
      project: organisation.names.project(runIn === "target" ? `${environment.name}-test` : testProject(environment.name, name)),
      inputs: [SOURCE, RENDERED],
      environment: { PC_STACK: stackOf(organisation, delivery, environment), PC_EXECUTION: EXECUTION },
    }),
    ...(runIn === "target" && { RoleArn: organisation.names.roleArn(`${environment.name}-deploy`, environment.account) }),
  }));
}

/** Suffix of its project. */
export function testProject(environment: string, test: string): string {
  return `test-${environment}-${test}`;
}
