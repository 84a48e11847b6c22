// Finds a browser of Chromium's family on this machine, and on Debian's family installs one where it may.

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { findCommand, isExecutable } from "./executable.mjs";

const run = promisify(execFile);

/**
 * The browser to use: the one that TALKGRAPH_CHROMIUM names and no other, else the first one in the usual
 * places.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const chosen = process.env.TALKGRAPH_CHROMIUM;
  if (!chosen) return usual();
  return isExecutable(chosen) ? chosen : undefined;
}

/**
 * Finds the browser, or installs Debian's where apt-get exists and this user may call it without a password.
 *
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<string>} its path; throws with a sentence that says why there is none
 */
export async function ensureChromium({ log = () => {} } = {}) {
  const present = findChromium();
  if (present) return present;
  const chosen = process.env.TALKGRAPH_CHROMIUM;
  if (chosen) throw new Error(`TALKGRAPH_CHROMIUM names ${chosen}, which is no executable file`);
  const apt = await aptGet();
  if (!apt)
    throw new Error("no Chromium found, no apt-get to install it with, none named by TALKGRAPH_CHROMIUM");

  log("Installing Chromium with apt-get …");
  try {
    // Where the package lists are missing, as on a fresh machine, the first attempt fails.
    await apt("install", "-y", "--no-install-recommends", "chromium").catch(async () => {
      await apt("update");
      await apt("install", "-y", "--no-install-recommends", "chromium");
    });
  } catch (error) {
    const reason = String(error.stderr || error.message).match(/^E: .*$/mu)?.[0] ?? `exit code ${error.code}`;
    throw new Error(`no Chromium found, and apt-get could not install it (${reason})`, { cause: error });
  }
  const installed = findChromium();
  if (!installed) throw new Error("no Chromium found, not even after apt-get had installed it");
  return installed;
}

function usual() {
  if (process.platform === "darwin") {
    const applications = ["Chromium", "Google Chrome", "Microsoft Edge"];
    return applications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`).find(isExecutable);
  }
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    const programs = ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe"];
    programs.push("Microsoft/Edge/Application/msedge.exe");
    const places = roots.filter(Boolean).flatMap((root) => programs.map((program) => join(root, program)));
    return places.find(isExecutable);
  }
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  return findCommand(names, ["/usr/bin", "/usr/local/bin", "/snap/bin"]);
}

/** How this user may call apt-get without being asked: as root, or with a sudo that wants no password. */
async function aptGet() {
  if (process.platform !== "linux" || !findCommand(["apt-get"])) return undefined;
  // Through `env`, as sudo passes on no variables.
  const command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  if (process.getuid() !== 0) {
    const allowed = await run("sudo", ["-n", "true"]).catch(() => undefined);
    if (!allowed) return undefined;
    command.unshift("sudo", "-n");
  }
  const [program, ...first] = command;
  return (...args) => run(program, [...first, ...args], { maxBuffer: 2 ** 26 });
}
