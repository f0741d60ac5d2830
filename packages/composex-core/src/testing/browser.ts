import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";
import { type Browser, launch } from "puppeteer-core";

/** Where a browser that is installed on the machine most often is; the one of the development packages serves where there is none. */
const INSTALLED = [
  process.env["CHROME_PATH"],
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Starts a browser without a window. Without one on the machine: the Chromium that an npm package brings, which runs on Linux on x86-64 only. */
export async function browser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));
  if (installed === undefined && (process.platform !== "linux" || process.arch !== "x64"))
    throw new Error("no browser: install Chrome or Chromium, or name one in CHROME_PATH");
  const executablePath = installed ?? (await chromium.executablePath());
  return launch({ executablePath, args: [...chromium.args, "--no-sandbox"], headless: "shell" });
}
