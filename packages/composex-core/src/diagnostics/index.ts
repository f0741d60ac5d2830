export { CODES, type Code } from "./codes.ts";
export { type Diagnostic, formatPath, type Path, type Position, type RelatedPlace, type Severity } from "./diagnostic.ts";
export { isPortError, PortError } from "./port-error.ts";
export { formatDiagnostic, formatDiagnostics, type Paint, plainPaint } from "./print.ts";
export { printable } from "./printable.ts";
export { type More, Report } from "./report.ts";
export { shown } from "./shown.ts";
export { didYouMean, nearest } from "./suggest.ts";
