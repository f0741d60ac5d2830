import { Cron } from "croner";

/** As the DeploymentWindow rule takes it: a window is open in every minute that the expression matches. */
export interface Window {
  /** Six or seven fields: seconds (always `*`), minutes, hours, day of month, month, day of week (1 is Sunday), year. */
  readonly cron: string;
  /** Region/City, or UTC with an offset. */
  readonly timeZone: string;
}

/** `moment` in milliseconds since 1970. */
export function isOpen(window: Window, moment: number): boolean {
  return expression(window).match(new Date(moment));
}

/** When it opens after a moment at which it is closed, in milliseconds since 1970; undefined for a window that never opens again. */
export function nextOpening(window: Window, after: number): number | undefined {
  return expression(window).nextRun(new Date(after))?.getTime();
}

/** What keeps a window from being one; undefined where nothing does. */
export function windowProblem(window: Window): string | undefined {
  try {
    expression(window).match(new Date(0));
    return undefined;
  } catch (error) {
    return (error as Error).message.replace(/^CronPattern: /, "");
  }
}

function expression({ cron, timeZone }: Window): Cron {
  const [, sign, hours, minutes = "0"] = /^UTC([+-])(\d{1,2})(?::(\d{2}))?$/.exec(timeZone) ?? [];
  const offset = sign === undefined ? undefined : (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  // A day is one of the month and one of the week: `?` and `*` leave the choice to the other field.
  return new Cron(cron.replaceAll("?", "*"), {
    domAndDow: true,
    sloppyRanges: true,
    paused: true,
    alternativeWeekdays: true,
    ...(offset === undefined ? { timezone: timeZone } : { utcOffset: offset }),
  });
}
