import type { Command } from "@commander-js/extra-typings";
import { collect } from "./kit/commands.ts";

/** What every command takes that reads compose files. */
export function projectOptions(command: Command) {
  return command
    .option("-f, --file <file>", "a compose file; more than one are laid over each other (default: compose.yaml)", collect)
    .option("-e, --env <name>", "lay envs/NAME.yaml, beside the compose file, over the others")
    .option("--project-directory <dir>", "where relative paths start (default: the folder of the first file)")
    .option("--project-name <name>", "the name of the project")
    .option("--env-file <file>", "a file with variables (default: .env)", collect)
    .option("--profile <profile>", "a profile to activate, * for all", collect)
    .optionsGroup("Network by flags, as in the first releases:")
    .option("--create-vpc", "create a VPC")
    .option("--vpc-cidr <range>", "its address range")
    .option("--single-nat", "one NAT gateway for all zones")
    .option("--vpc-id <id>", "use this VPC")
    .option("--public-subnets <id>", "its public subnets; repeatable", collect)
    .option("--app-subnets <id>", "its subnets for tasks; repeatable", collect)
    .option("--storage-subnets <id>", "its subnets for data; repeatable", collect)
    .option("--cluster-name <name>", "use this ECS cluster");
}
