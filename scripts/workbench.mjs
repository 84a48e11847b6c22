// Starts the VS Code server of an installed workbench, and says under which address
// the workbench opens what. Knows nothing of Talkgraph's tests; see test/workbench for those.

import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { spawnGroup } from "./process-group.mjs";

export { findChromium } from "./chromium.mjs";
export { ensureWorkbench } from "./installation.mjs";

/** @typedef {import("./installation.mjs").Workbench} Workbench */

/**
 * A running server. `exited` resolves when it ends, for whatever reason; `stop` ends it with all it started.
 *
 * @typedef {{
 *   readonly port: number,
 *   readonly token: string,
 *   readonly exited: Promise<void>,
 *   readonly stop: () => Promise<void>,
 * }} Server
 */

/** Settings for a workbench that shows notes and nothing that asks for attention or for the network. */
export const calmSettings = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  // The browser's own default saves after a moment, the desktop's doesn't.
  "files.autoSave": "off",
  "git.openRepositoryInParentFolders": "never",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

/**
 * Starts the server on 127.0.0.1 and resolves once it answers HTTP.
 *
 * Every page in every browser of this machine can open a web socket to a local port, and this server would
 * give it a terminal. Hence the token, without which it refuses.
 *
 * @param {{
 *   workbench: Workbench,
 *   dataDirectory: string,
 *   extensionsDirectory: string,
 *   port?: number,
 *   settings?: object,
 *   environment?: Record<string, string>,
 *   unattended?: boolean,
 *   log?: (line: string) => void,
 * }} options `port` 0 takes a free one. `settings` are the user's to begin with: changed ones stay as they
 *   are. `environment` is what extensions see on top of ours. `unattended`: five minutes after the last page
 *   was closed, as by a driver that was killed, the server ends by itself.
 * @returns {Promise<Server>}
 */
export async function startServer({ dataDirectory, settings, log = () => {}, ...options }) {
  const user = join(dataDirectory, "data", "User");
  await mkdir(user, { recursive: true, mode: 0o700 });
  if (settings) await keptOrNew(join(user, "settings.json"), JSON.stringify(settings, undefined, 2));
  // Browsers keep one such token for all ports of localhost, so two servers on the same data share theirs.
  const tokenFile = join(dataDirectory, "token");
  const token = await keptOrNew(tokenFile, randomBytes(16).toString("hex"));

  const { child, exited, stop } = spawnServer({ ...options, dataDirectory, tokenFile });
  let output = "";
  const bound = new Promise((resolve, reject) => {
    const listen = (chunk) => {
      output = `${output}${chunk}`.slice(-5000);
      log(String(chunk).trimEnd());
      const listening = /agent listening on (\d+)/u.exec(output);
      if (listening) resolve(Number(listening[1]));
      // It would stay, without a port.
      if (/listen E[A-Z]+/u.test(output)) reject(new Error(reasonIn(output)));
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    void exited.then(() => reject(new Error(reasonIn(output) || `${options.workbench.node} does not start`)));
    setTimeout(() => reject(new Error("it does not answer")), 60_000).unref();
  });
  try {
    const port = await bound;
    await answer(port);
    return { port, token, exited, stop };
  } catch (error) {
    await stop();
    throw new Error(`the workbench's server did not start: ${error.message}`, { cause: error });
  }
}

/**
 * The address that opens `folder`, with an extension under development and its tests where they are given.
 *
 * @param {{ port: number, token?: string, folder: string, developmentPath?: string, testsPath?: string }}
 *   options
 * @returns {string}
 */
export function workbenchUrl({ port, token, folder, developmentPath, testsPath }) {
  const remote = (path) => `vscode-remote://localhost:${port}${pathToFileURL(path).pathname}`;
  const payload = [["skipWelcome", "true"]];
  if (developmentPath) payload.push(["extensionDevelopmentPath", remote(developmentPath)]);
  if (testsPath) payload.push(["extensionTestsPath", remote(testsPath)]);
  // The workbench takes the folder as a plain path, and the payload's addresses as URIs.
  const parameters = [["folder", decodeURIComponent(pathToFileURL(folder).pathname)]];
  if (token) parameters.push(["tkn", token]);
  parameters.push(["payload", JSON.stringify(payload)]);
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&");
  return `http://localhost:${port}/?${query.replaceAll("%2F", "/").replaceAll("%3A", ":")}`;
}

function spawnServer({ workbench, port = 0, tokenFile, environment, unattended, ...folders }) {
  const args = ["--host", "127.0.0.1", "--port", String(port), "--connection-token-file", tokenFile];
  args.push(...folderArguments(folders.dataDirectory, folders.extensionsDirectory));
  // No login shell is started to ask for its environment: ours is the one that is meant.
  args.push("--telemetry-level", "off", "--disable-workspace-trust", "--force-disable-user-env");
  if (unattended) args.push("--enable-remote-auto-shutdown", "--reconnection-grace-time", "30");
  return spawnGroup(workbench.node, [workbench.server, ...args], {
    ...environmentWithoutHosts(),
    ...environment,
  });
}

function folderArguments(dataDirectory, extensionsDirectory) {
  const folders = ["--server-data-dir", dataDirectory, "--extensions-dir", extensionsDirectory];
  return [...folders, "--accept-server-license-terms"];
}

/** Our environment without what a VS Code or a debugger around us has put there for its own children. */
function environmentWithoutHosts() {
  const foreign = /^(?:VSCODE_.*|CODE_SERVER_.*|ELECTRON_RUN_AS_NODE|NODE_OPTIONS)$/u;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** The last error of an output, which also complains about native code that is not needed. */
function reasonIn(output) {
  return output.match(/^.*Error: .*$/gmu)?.at(-1) ?? output.trim().split("\n").at(-1);
}

async function answer(port) {
  const response = await fetch(`http://127.0.0.1:${port}/version`, { signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`it answers with ${response.status}`);
}

/** The text that the file has, or where there is none yet, the one that it gets now. */
async function keptOrNew(path, text) {
  try {
    await writeFile(path, text, { flag: "wx", mode: 0o600 });
    return text;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return readFile(path, "utf8");
  }
}
