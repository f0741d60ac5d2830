export { printYaml } from "../shape/print-yaml.ts";
export { fileName, type TemplateFormat, write } from "./write.ts";
