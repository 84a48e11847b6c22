// Knows where commands lie on this machine, without running them.

import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The first of the commands that a shell would find, or that lies in one of the `further` folders.
 *
 * @param {readonly string[]} names
 * @param {readonly string[]} [further]
 * @returns {string | undefined} its path
 */
export function findCommand(names, further = []) {
  const folders = [...(process.env.PATH ?? "").split(delimiter).filter(Boolean), ...further];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
