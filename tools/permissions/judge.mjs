// Holds the rendered policies of examples/shop against cases.mjs, with a policy simulator that runs as a program of its own.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CommandError } from "../steps.mjs";
import { CASES } from "./cases.mjs";

const SIMULATOR = fileURLToPath(new URL("simulator/simulate.mjs", import.meta.url));
const FULL_ACCESS = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] };
const SHARED = "111111111111";

/** `folder` is what `pipeline-composer render` wrote of examples/shop. Resolves to a note; throws with every case that comes out otherwise. */
export async function judgePermissions(folder, cases = CASES) {
  // Reads with the engine of composex-core, which is not built yet when `npm test` loads this file on a fresh clone.
  const { readWorld } = await import("./world.mjs");
  const world = readWorld(folder);
  const externalId = externalIdOf(folder);
  const asked = cases.flatMap((entry) => [
    ...entry.may.map((question) => ({ entry, question, wanted: true })),
    ...entry.mayNot.map((question) => ({ entry, question, wanted: false })),
  ]);
  const unknown = cases.filter(({ role, everything }) => !everything && !world.roles.has(role));
  const untold = [...world.roles.keys()].filter((role) => !isTold(role, cases));
  const outcomes = await simulate(asked.map(({ entry, question }) => simulation(world, entry, question, externalId)));
  const wrong = asked.flatMap(({ entry, question, wanted }, index) => {
    const outcome = outcomes[index];
    const right = wanted ? outcome === "Allowed" : outcome === "ImplicitlyDenied" || outcome === "ExplicitlyDenied";
    const [what, action, resource] = question.map(String);
    return right ? [] : [`${entry.role} ${wanted ? "must" : "must not"} ${what} (${action} on ${resource}): ${outcome}`];
  });
  const problems = [
    ...unknown.map(({ role }) => `no stack has the role ${role}`),
    ...untold.map((role) => `nothing says what ${role} may do`),
    ...wrong,
  ];
  if (problems.length > 0) throw new CommandError(problems.join("\n"));
  return `${world.roles.size} roles, ${asked.length} questions`;
}

/** Roles of the same kind are asked about once. */
function isTold(role, cases) {
  const kind = (arn) =>
    arn
      .replace(/-(?:frontend|clock|worker)$/, "-APP")
      .replace(/\/shop-(?:test|prod)-(cfn|read)$/, "/shop-ENV-$1")
      .replace(/:\d{12}:/, "::");
  const alike = (arn) => kind(arn).replace(/-start-.*$/, "-start");
  return cases.some((entry) => alike(entry.role) === alike(role));
}

function simulation(world, { role, everything }, [, action, resource, context = {}], externalId) {
  const account = role.split(":")[4];
  const known = world.roles.get(role);
  const policies = everything ? [{ name: "everything", policy: FULL_ACCESS }] : (known?.policies ?? []);
  const owner = resource === "*" ? account : ownerOf(resource);
  return {
    identityPolicies: policies,
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    ...policyOf(world, resource),
    request: {
      action,
      principal: role,
      resource: { resource, accountId: owner },
      contextVariables: {
        "aws:PrincipalArn": role,
        "aws:PrincipalAccount": account,
        "aws:PrincipalOrgID": "o-ab12cd34ef",
        "aws:PrincipalIsAWSService": "false",
        "aws:SecureTransport": "true",
        "aws:ResourceAccount": owner,
        ...(action.startsWith("s3:") && { "s3:TlsVersion": "1.3" }),
        ...context,
        ...(context["sts:ExternalId"] && { "sts:ExternalId": externalId }),
      },
    },
  };
}

/** Buckets say no account: those of the shop are the shared account's, all others of the account that a name points to. */
function ownerOf(arn) {
  const [, , , , account] = arn.split(":");
  if (account) return account;
  if (/^arn:aws:s3:::shop-(?:artifacts|templates)-/.test(arn)) return SHARED;
  return arn.includes("-test-") ? "222222222222" : "333333333333";
}

function policyOf({ policies }, resource) {
  const bucket = /^arn:aws:s3:::[^/]+/.exec(resource)?.[0];
  const policy = policies.get(bucket ?? resource);
  return policy ? { resourcePolicy: policy } : {};
}

function externalIdOf(folder) {
  const { steps } = JSON.parse(readFileSync(`${folder}/stacks.json`, "utf8"));
  return steps.flat().find(({ parameters }) => parameters.ExternalId).parameters.ExternalId.value;
}

function simulate(simulations) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [SIMULATOR], { stdio: ["pipe", "pipe", "pipe"] });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
    child.on("error", fail);
    child.on("close", (code) => (code === 0 ? done(JSON.parse(out)) : fail(new CommandError(`the policy simulator did not run: ${err}`))));
    child.stdin.end(JSON.stringify(simulations));
  });
}
