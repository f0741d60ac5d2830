export { type CheckTemplateOptions, checkTemplate } from "./check-template.ts";
export type { TemplateFinding } from "./template-finding.ts";
