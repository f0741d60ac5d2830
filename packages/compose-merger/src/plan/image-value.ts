import { type Code, printable } from "composex-core/diagnostics";
import { formatImageReference, type ImageReference, parseImageReference } from "../image/image-reference.ts";

/** Which parts of the new reference are written. */
export type Form = "digest" | "tag" | "tag@digest" | "keep";

export interface ValueOptions {
  readonly form: Form;
  readonly replaceInterpolation: boolean;
  /** Says whether the service may move from one repository to another (both as Docker reads them). */
  readonly repositoryAllowed: (from: string, to: string) => boolean;
}

export interface Problem {
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
}

export type PlannedValue = { readonly value: string; readonly warnings: readonly Problem[] } | { readonly refused: Problem };

/** Defaults within defaults; nobody writes three. */
const MAX_NESTED = 16;

/** The text that takes the place of `old`, or why none may. */
export function planValue(old: string, wanted: ImageReference, options: ValueOptions, nested = 0): PlannedValue {
  if (!old.includes("$")) return literal(old, wanted, options);
  const wrapped = nested < MAX_NESTED ? /^\$\{([A-Za-z_][A-Za-z0-9_]*)(:?-)(.*)\}$/s.exec(old) : null;
  if (wrapped && balanced(wrapped[3] ?? "")) {
    const [, name = "", operator = "", inner = ""] = wrapped;
    const planned = planValue(inner, wanted, options, nested + 1);
    if ("refused" in planned) return planned;
    const warning: Problem = {
      code: "INTERPOLATION_DEFAULT",
      message: `the image is the default of \${${name}}: wherever ${name} is set, its value wins over the new image`,
      hint: `unset ${name} where this file is deployed`,
    };
    return { value: `\${${name}${operator}${planned.value}}`, warnings: [warning, ...planned.warnings] };
  }
  const tagDefault = /^([^$]+):\$\{([A-Za-z_][A-Za-z0-9_]*)(:?-)([^${}]*)\}$/.exec(old);
  if (tagDefault && options.form === "tag") {
    const [, repository = "", name = "", operator = ""] = tagDefault;
    const current = parseImageReference(repository);
    if (current && current.tag === undefined && wanted.tag !== undefined && current.normalized === wanted.normalized) {
      return {
        value: `${repository}:\${${name}${operator}${wanted.tag}}`,
        warnings: [
          {
            code: "INTERPOLATION_DEFAULT",
            message: `the tag is the default of \${${name}}: wherever ${name} is set, its value wins over the new tag`,
          },
        ],
      };
    }
  }
  if (options.replaceInterpolation) return written(undefined, wanted, options.form, []);
  return {
    refused: {
      code: "INTERPOLATION",
      message: `the image "${printable(old, 80)}" is computed from variables, so there is no literal to replace`,
      hint: tagDefault
        ? "use --form tag to replace the default of the tag, or --replace-interpolation to overwrite the whole value"
        : // biome-ignore lint/suspicious/noTemplateCurlyInString: compose syntax
          "write it as ${NAME:-repository@sha256:…}, or use --replace-interpolation to overwrite the whole value",
    },
  };
}

function literal(old: string, wanted: ImageReference, options: ValueOptions): PlannedValue {
  const current = parseImageReference(old);
  if (!current) {
    const message = old === "" ? "the image was empty" : `the image "${printable(old, 80)}" was no valid reference`;
    return written(undefined, wanted, options.form, [{ code: "IMAGE_INVALID", message: `${message} and is replaced` }]);
  }
  if (current.normalized !== wanted.normalized && !options.repositoryAllowed(current.normalized, wanted.normalized)) {
    return {
      refused: {
        code: "REPOSITORY_CHANGED",
        message: `the image comes from "${wanted.repository}", the file has "${current.repository}"`,
        hint: "list the repository under the service in .compose-merger.yml, or use --allow-repository-change",
      },
    };
  }
  return written(current, wanted, options.form, []);
}

function written(current: ImageReference | undefined, wanted: ImageReference, form: Form, warnings: readonly Problem[]): PlannedValue {
  // The same repository keeps the spelling of the file: `nginx` does not become `docker.io/library/nginx`.
  const repository = current && current.normalized === wanted.normalized ? current.repository : wanted.repository;
  const { tag, digest } = shape(current, form);
  if ((digest && wanted.digest === undefined) || (tag && wanted.tag === undefined)) {
    const missing = digest && wanted.digest === undefined ? "digest" : "tag";
    return {
      refused: {
        code: "REFERENCE_INCOMPLETE",
        message: `the form "${form}" needs a ${missing}, and "${formatImageReference(wanted)}" has none`,
        hint: missing === "digest" ? "pass the digest of the push, or --resolve-latest" : "pass the tag, or use --form digest",
      },
    };
  }
  const parts = {
    repository,
    ...(tag && wanted.tag !== undefined && { tag: wanted.tag }),
    ...(digest && wanted.digest !== undefined && { digest: wanted.digest }),
  };
  return { value: formatImageReference(parts), warnings };
}

function shape(current: ImageReference | undefined, form: Form): { tag: boolean; digest: boolean } {
  if (form === "keep" && current) {
    if (current.tag !== undefined) return { tag: true, digest: current.digest !== undefined };
    return { tag: false, digest: true };
  }
  return { tag: form === "tag" || form === "tag@digest", digest: form !== "tag" };
}

/** The literal inside `${V:-…}`, which is the image where no variable is set. */
export function literalOf(text: string): string {
  let literal = text;
  for (let nested = 0; nested < MAX_NESTED; nested++) {
    const inner = /^\$\{[A-Za-z_][A-Za-z0-9_]*:?-(.*)\}$/s.exec(literal)?.[1];
    if (inner === undefined) break;
    literal = inner;
  }
  return literal;
}

/** Braces inside a default close what they open: `${A:-x}${B:-y}` is two variables, not one. */
function balanced(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === "{") open += 1;
    else if (character === "}") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
