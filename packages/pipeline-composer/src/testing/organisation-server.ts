import { startAccounts } from "./accounts.ts";
import { startFakeServices } from "./fake-services.ts";
import { MemoryPorts } from "./memory-ports.ts";

// For guides: the accounts 111111111111, 222222222222 and 333333333333, empty but for the role that bootstrap takes, until this process is ended. Prints the
// variables that lead there.
const services = await startFakeServices(new MemoryPorts());
const accounts = await startAccounts(["111111111111", "222222222222", "333333333333"]);
// The emulator is ended with this process, which a signal would not let it do.
process.once("SIGTERM", () => process.exit());
process.stdout.write(`${JSON.stringify({ ...accounts.environment, ...services.environment })}\n`);
