import { VARIABLE_NAME } from "../model/variable-name.ts";
import { either, flag, list, map, record, text, type ValueOf } from "../shape/index.ts";

const items = list(
  "",
  record("", {
    SecretKey: text("Key of the secret: username, password, dbname, engine, host or port.").required(),
    VarName: text("Variable that holds it; default: the key.", VARIABLE_NAME),
  }),
);

/** Which keys of a database's secret containers get, each in a variable of its own. */
export const secretMappings = record("Keys of the secret that containers get in variables of their own, instead of the whole.", {
  PrefixWithDbName: either(
    "What stands before each variable, and an underscore: the name of the database, or another text.",
    flag(""),
    text("", VARIABLE_NAME),
  ).emptyable(),
  Mappings: either("Variables by the keys of the secret.", map("", text("", VARIABLE_NAME)), items).required(),
});

export type SecretMappings = ValueOf<typeof secretMappings>;

/** What a service may say of the secret of a database. */
export const secretUses = {
  SecretsMappings: secretMappings.emptyable(),
  DoNotExposeMappings: flag("No container gets the secret, or a key of it, in a variable.").emptyable(),
  GrantTaskAccess: either(
    "The application reads the secret itself: it gets the right, and the ARN in <name>_SECRET or the variable that is named.",
    flag(""),
    record("", { SecretEnvName: text("Variable that holds the ARN of the secret.", VARIABLE_NAME).required() }),
  ).emptyable(),
  GenerateConnectionStringSecret: text(
    "Variable with <engine>://<user>:<password>@<host>:<port>/<database>, from a secret of its own.",
    VARIABLE_NAME,
  ).emptyable(),
};

export interface SecretUse {
  readonly SecretsMappings?: SecretMappings;
  readonly DoNotExposeMappings?: boolean;
  readonly GrantTaskAccess?: boolean | { readonly SecretEnvName: string };
  readonly GenerateConnectionStringSecret?: string;
}

export interface MappedKey {
  readonly key: string;
  readonly variable: string;
}

export function mappedKeys({ Mappings, PrefixWithDbName: prefix }: SecretMappings, database: string): readonly MappedKey[] {
  const before = prefix === true ? `${variableOf(database)}_` : typeof prefix === "string" && prefix !== "" ? `${prefix}_` : "";
  const pairs = Array.isArray(Mappings)
    ? Mappings.map(
        ({ SecretKey, VarName = SecretKey }: { readonly SecretKey: string; readonly VarName?: string }) => [SecretKey, VarName] as const,
      )
    : Object.entries(Mappings as Readonly<Record<string, string>>);
  return pairs.map(([key, variable]) => ({ key, variable: before + variableOf(variable) }));
}

/** A name as a variable: `my-db` gives `my_db`. */
export function variableOf(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/g, "_");
}
