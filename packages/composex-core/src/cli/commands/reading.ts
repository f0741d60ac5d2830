// The commands that compile nothing, loaded together: each file more costs milliseconds of every start.
export { config } from "./config.ts";
export { init } from "./init.ts";
