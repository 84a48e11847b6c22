/** `talkgraph explain FILE:LINE`: why a line was recognised as it was. */
import { defaultSettings } from "../../../protocol/settings";
import { explain as explainLine, renderExplanation } from "../features/explain";
import { readNoteFile } from "../node/note-files";
import { Workspace } from "../workspace/workspace";
import { CommandError } from "./command-error";
import { print } from "./output";

export async function explain(args: readonly string[]): Promise<number> {
  const [place, ...rest] = args;
  const match = /^(.+):(\d+)$/.exec(place ?? "");
  if (match?.[1] === undefined || rest.length > 0)
    throw new CommandError("explain needs a file and a line: talkgraph explain FILE:LINE");
  const [, path, line] = match;
  const read = await readNoteFile(path, defaultSettings);
  if (read.text === undefined)
    throw new CommandError(read.problem ?? `${path} does not exist; check the name.`);
  const workspace = new Workspace();
  workspace.setNote(path, path, read.text);
  const { lines } = workspace.note(path) ?? { lines: undefined };
  const number = Number(line);
  if (lines === undefined || number < 1 || number > lines.lineCount)
    throw new CommandError(
      `${path} has ${String(lines?.lineCount ?? 0)} lines; there is no line ${String(line)}.`,
    );
  const explanation = explainLine(workspace, path, lines.lineStart(number - 1));
  if (explanation !== undefined) print(renderExplanation(explanation));
  return 0;
}
