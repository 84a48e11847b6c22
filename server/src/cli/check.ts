/** `talkgraph check DIR`: what an author should look at, `file:line:column: message`; exit code 1 where there is anything. */
import { join, relative } from "node:path";
import { diagnostics } from "../features/diagnostics";
import { CommandError } from "./command-error";
import { readFolder } from "./graph";
import { print } from "./output";

export async function check(args: readonly string[]): Promise<number> {
  const [folder, more] = args;
  if (folder === undefined || more !== undefined || folder.startsWith("-"))
    throw new CommandError("check needs one folder: talkgraph check DIR");
  const { workspace, refused } = await readFolder(folder);
  let found = 0;
  for (const id of workspace.noteIds().sort()) {
    const note = workspace.note(id);
    for (const one of diagnostics(workspace, id)) {
      const { line, character } = note?.lines.positionAt(one.start) ?? { line: 0, character: 0 };
      // a note's path begins with its folder's name
      const file = relative(".", join(folder, id.slice(id.indexOf("/") + 1)));
      print(`${file}:${String(line + 1)}:${String(character + 1)}: ${one.message}\n`);
      found++;
    }
  }
  return refused > 0 ? 2 : found > 0 ? 1 : 0;
}
