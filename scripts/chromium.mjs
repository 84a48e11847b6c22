// Finds a browser of Chromium's family on this machine, and on Debian's family installs one where it may.

import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * The browser to use: the one that TALKGRAPH_CHROMIUM names and no other, else the first one in the usual places.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const chosen = process.env.TALKGRAPH_CHROMIUM;
  return (chosen ? [chosen] : usualPlaces()).find(isExecutable);
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
    throw new Error(
      "no Chromium found, and no apt-get that may install it (TALKGRAPH_CHROMIUM can name one)",
    );

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
  if (!installed)
    throw new Error("no Chromium found, not even after apt-get had installed the package chromium");
  return installed;
}

function usualPlaces() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin"];
  if (process.platform === "darwin") {
    const applications = ["Chromium", "Google Chrome", "Microsoft Edge"];
    return applications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    const programs = ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe"];
    programs.push("Microsoft/Edge/Application/msedge.exe");
    return roots.filter(Boolean).flatMap((root) => programs.map((program) => join(root, program)));
  }
  return names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** How this user may call apt-get, which must never stop to ask: as root, or with a sudo that wants no password. */
async function aptGet() {
  const call = (command, ...args) =>
    run(command, args, { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, maxBuffer: 2 ** 26 });
  if (process.platform !== "linux") return undefined;
  const works = (command, ...args) =>
    call(command, ...args).then(
      () => true,
      () => false,
    );
  if (!(await works("apt-get", "--version"))) return undefined;
  if (process.getuid() === 0) return (...args) => call("apt-get", ...args);
  if (!(await works("sudo", "-n", "true"))) return undefined;
  return (...args) => call("sudo", "-n", "apt-get", ...args);
}
