/** `talkgraph graph DIR [--json]`: the graph of a folder, as a summary for people or as JSON. */
import { readFile, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { entityKinds, kindLabels } from "../../../protocol/kinds";
import { defaultSettings } from "../../../protocol/settings";
import { findNoteFiles, readNoteFile } from "../node/note-files";
import { dictionaryFile } from "../workspace/dictionary-file";
import { Workspace } from "../workspace/workspace";
import { CommandError } from "./command-error";
import { complain, print } from "./output";

export async function graph(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--json");
  if (unknown !== undefined)
    throw new CommandError(`graph does not know ${unknown}: talkgraph graph DIR [--json]`);
  const [folder, ...rest] = args.filter((arg) => !arg.startsWith("-"));
  if (folder === undefined || rest.length > 0)
    throw new CommandError("graph needs one folder: talkgraph graph DIR [--json]");
  const { workspace, refused } = await readFolder(folder);
  print(args.includes("--json") ? toJson(workspace) : toSummary(workspace, folder));
  return refused > 0 ? 2 : 0;
}

/** Reads all notes of a folder; what can't be read is named on standard error and counted. */
export async function readFolder(folder: string): Promise<{ workspace: Workspace; refused: number }> {
  const kind = await stat(folder).catch(() => undefined);
  if (kind === undefined) throw new CommandError(`${folder} does not exist; check the name.`);
  if (!kind.isDirectory()) throw new CommandError(`${folder} is a file; graph needs a folder of notes.`);
  const workspace = new Workspace();
  let refused = 0;
  const refuse = (message: string): void => {
    complain(message);
    refused++;
  };
  const dictionary = await readFile(join(folder, dictionaryFile), "utf8").catch(() => undefined);
  for (const problem of workspace.setDictionary(dictionary))
    refuse(
      `${join(folder, dictionaryFile)}:${String(problem.line)}: ${problem.message} The dictionary is left aside until it is mended.`,
    );
  const { files, problems } = await findNoteFiles(folder, defaultSettings);
  problems.forEach(refuse);
  for (const { path: file } of files) {
    const read = await readNoteFile(file, defaultSettings);
    if (read.problem !== undefined) refuse(read.problem);
    const path = `${basename(resolve(folder))}/${relative(folder, file).split(sep).join("/")}`;
    if (read.text !== undefined) workspace.setNote(path, path, read.text);
  }
  workspace.settle();
  return { workspace, refused };
}

const toJson = ({ graph: all }: Workspace): string =>
  `${JSON.stringify({ entities: [...all.entities()], relations: [...all.relations()] }, undefined, 1)}\n`;

/** How many names of each kind a summary lists. */
const most = 15;

function toSummary({ graph: all }: Workspace, folder: string): string {
  const lines = [
    `${folder}: ${String(all.size.notes)} notes, ${String(all.size.entities)} entities, ${String(all.size.relations)} relations`,
  ];
  for (const kind of entityKinds) {
    const entities = [...all.entities(kind)].sort(
      (a, b) => all.degree(b.id) - all.degree(a.id) || (a.name < b.name ? -1 : 1),
    );
    if (entities.length === 0) continue;
    lines.push(
      "",
      `${String(entities.length)} ${entities.length === 1 ? kindLabels[kind].one : kindLabels[kind].many}`,
    );
    for (const entity of entities.slice(0, most))
      lines.push(`  ${entity.name}  (${String(all.degree(entity.id))} relations)`);
    if (entities.length > most) lines.push(`  … and ${String(entities.length - most)} more`);
  }
  return `${lines.join("\n")}\n`;
}
