import { awsServices, awsTarget } from "composex-core/adapters";
import { EXIT, type ExitCode, type Io } from "composex-core/cli";
import { awsDiagnostics } from "../../adapters/aws-diagnostics.ts";
import { diagnose } from "../../diagnose/diagnose.ts";
import { organisationNames, readRole, required } from "../required.ts";

/** After a test failed: says what the environment shows of it. In the shared account it is also kept beside the artifacts. */
export async function jobDiagnose(io: Io): Promise<ExitCode> {
  const session = { region: required(io, "PC_REGION"), roles: readRole(io) };
  const { cloudFormation, clock } = await awsTarget(session);
  const text = await diagnose({ cloudFormation, services: await awsServices(session), clock }, required(io, "PC_STACK"));
  io.stdout(text);
  if (session.roles.length === 0) return EXIT.done;
  const bucket = organisationNames(io).artifactsBucket();
  const build = required(io, "CODEBUILD_BUILD_ID").replace(/^.*:/, "");
  const key = `diagnostics/${required(io, "PC_EXECUTION")}/${required(io, "PC_ENV")}-${build}.md`;
  await awsDiagnostics(required(io, "AWS_REGION"), required(io, "PC_SHARED_ACCOUNT")).put(bucket, key, text);
  io.stdout(`kept in s3://${bucket}/${key}\n`);
  return EXIT.done;
}
