// Reads a JSON list of simulations from standard input and writes the list of their outcomes: "Allowed", "ImplicitlyDenied", "ExplicitlyDenied", or the error.
import { runSimulation } from "@cloud-copilot/iam-simulate";

let text = "";
for await (const chunk of process.stdin.setEncoding("utf8")) text += chunk;
const outcomes = [];
for (const simulation of JSON.parse(text)) {
  const result = await runSimulation(simulation, {});
  outcomes.push(result.resultType === "error" ? `error: ${JSON.stringify(result.errors)}` : result.overallResult);
}
process.stdout.write(JSON.stringify(outcomes));
