// Starts a command that starts others, and ends them all together.

import { spawn } from "node:child_process";

const onWindows = process.platform === "win32";

/**
 * Starts a command in a process group of its own: its children can be ended with it, and Ctrl+C is ours to
 * handle. The group also ends when this process exits without having stopped it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {{
 *   child: import("node:child_process").ChildProcess,
 *   exited: Promise<void>,
 *   stop: () => Promise<void>,
 * }} `exited` resolves when the command ends or can't be started; `stop` ends the group, and this group only.
 */
export function spawnGroup(command, args, env) {
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"], detached: !onWindows });
  const exited = new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const kill = () => send(child, "SIGKILL");
  process.once("exit", kill);
  const stop = async () => {
    send(child, "SIGTERM");
    const impatience = setTimeout(kill, 5000);
    await exited;
    clearTimeout(impatience);
    process.off("exit", kill);
    kill(); // What has outlived its leader.
  };
  return { child, exited, stop };
}

function send(child, signal) {
  if (!child.pid) return;
  try {
    if (onWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}
