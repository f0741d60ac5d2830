export { printYaml } from "./print-yaml.ts";
export { fileName, type TemplateFormat, write } from "./write.ts";
