const SECRET_NAME = /SECRET|TOKEN|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_KEY|ACCESS_KEY(?!_ID)/i;

/** Makes a function that blanks every secret of the environment, and whatever looks like one, out of a text. */
export function redactor(environment: Readonly<Record<string, string | undefined>>): (text: string) => string {
  const secrets = Object.entries(environment)
    .flatMap(([name, value]) => (value !== undefined && value.length >= 8 && SECRET_NAME.test(name) ? [value] : []))
    .sort((a, b) => b.length - a.length);
  return (text) => {
    let safe = text;
    for (const secret of secrets) safe = safe.replaceAll(secret, "***");
    return safe.replace(/(:\/\/)[^/\s:@]+:[^/\s@]+@/g, "$1***@").replace(/\b(X-Amz-(?:Signature|Security-Token)=)[^&\s"]+/gi, "$1***");
  };
}
