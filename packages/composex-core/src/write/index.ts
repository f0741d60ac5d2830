export { printYaml } from "../shape/print-yaml.ts";
export { printTemplateYaml } from "./short-forms.ts";
export { fileName, type TemplateFormat, write } from "./write.ts";
