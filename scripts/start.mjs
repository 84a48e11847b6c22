// `npm start -- FOLDER`: builds Talkgraph and opens it on a folder of notes, in the VS Code of this machine,
// or in a browser where there is none.

import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { findCommand } from "./executable.mjs";
import { interruption } from "./interruption.mjs";
import { calmSettings, ensureWorkbench, startServer, workbenchUrl } from "./workbench.mjs";

const project = resolve(fileURLToPath(import.meta.url), "../..");
const onWindows = process.platform === "win32";

process.exit(await start(process.argv[2]));

/**
 * @returns {Promise<number>} the exit code, once the editor has been started or the server has been stopped
 */
async function start(argument) {
  // npm runs this in the project's folder, and keeps here where it was called.
  const folder = resolve(process.env.INIT_CWD ?? ".", argument ?? join(project, "samples"));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`There is no folder ${folder}.`);
    return 2;
  }
  const built = process.env.TALKGRAPH_NO_BUILD
    ? 0
    : await run(process.execPath, [join(project, "scripts/build.mjs")]);
  if (built !== 0) return built;
  const code = findCommand([onWindows ? "code.cmd" : "code"]);
  if (code) return run(code, [`--extensionDevelopmentPath=${project}`, folder]);
  try {
    return await serve(folder);
  } catch (error) {
    console.error(`Talkgraph could not be started: ${error.message}`);
    return 1;
  }
}

async function serve(folder) {
  const log = (line) => console.log(line);
  const workbench = await ensureWorkbench({ log });
  const interrupted = interruption();
  // Kept from one start to the next, with the settings that were tried.
  const directory = join(project, ".vscode-test", "start");
  const { port, token, exited, stop } = await startServer({
    workbench,
    dataDirectory: join(directory, "data"),
    extensionsDirectory: join(directory, "extensions"),
    settings: calmSettings,
  });
  const address = workbenchUrl({ port, token, folder, developmentPath: project });
  console.log(`Talkgraph is running at ${address}`);
  console.log("Ctrl+C stops it.");
  openBrowser(address);
  const code = await Promise.race([interrupted.then(() => 0), exited.then(() => 1)]);
  await stop();
  return code;
}

function openBrowser(address) {
  if (process.platform === "darwin") return spawnAside("open", [address]);
  if (onWindows) return spawnAside("rundll32", ["url.dll,FileProtocolHandler", address]);
  // Without a display xdg-open would fall back to a browser in the terminal, and take it over.
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) spawnAside("xdg-open", [address]);
}

function spawnAside(command, args) {
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {}); // The address is on the screen anyway.
  child.unref();
}

/** @returns {Promise<number>} the exit code of the command */
function run(command, args) {
  const shell = onWindows && command.endsWith(".cmd");
  const quoted = (word) => (shell ? `"${word}"` : word);
  return new Promise((resolve) => {
    const child = spawn(quoted(command), args.map(quoted), { stdio: "inherit", shell });
    child.once("exit", (code) => resolve(code ?? 1));
    child.once("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
  });
}
