/** A CloudFormation template as plain data, ready to be written. */
export interface Template {
  AWSTemplateFormatVersion: "2010-09-09";
  Description: string;
  Parameters?: Record<string, TemplateParameter>;
  Resources: Record<string, TemplateResource>;
  Outputs?: Record<string, TemplateOutput>;
}

export interface TemplateParameter {
  Type: string;
  Description?: string;
  Default?: string;
}

export interface TemplateResource {
  Type: string;
  DependsOn?: string[];
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  Metadata?: Readonly<Record<string, unknown>>;
  Properties?: Readonly<Record<string, unknown>>;
}

export interface TemplateOutput {
  Description?: string;
  Value: unknown;
  Export?: { Name: unknown };
}
