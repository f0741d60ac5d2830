export type { CallerPort } from "./caller.ts";
export type { Clock } from "./clock.ts";
export type * from "./cloudformation.ts";
export type { Files } from "./files.ts";
export type { LookupPort, LookupScope, LookupService } from "./lookup.ts";
export type { Output, OutputFile } from "./output.ts";
export type { LogLine, ServiceFacts, ServicesPort, StoppedTask } from "./services.ts";
export type { StoredTemplate, TemplateStorage } from "./template-storage.ts";
