/** `talkgraph extract --json FILE…`: what the graph holds for each note by itself, and of notes of no conference what they name. */
import { defaultSettings } from "../../../protocol/settings";
import { extractFacts } from "../facts/extract-facts";
import { readOnce } from "../markdown/document";
import { KnowledgeGraph } from "../graph/knowledge-graph";
import { summarise, type NoteSummary } from "../graph/note-summary";
import { readNoteFile } from "../node/note-files";
import { CommandError } from "./command-error";
import { complain, print } from "./output";

export async function extract(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith("-") && arg !== "--json");
  if (unknown !== undefined)
    throw new CommandError(`extract does not know ${unknown}: talkgraph extract --json FILE…`);
  const files = args.filter((arg) => !arg.startsWith("-"));
  if (files.length === 0)
    throw new CommandError("extract needs at least one file: talkgraph extract --json FILE…");
  const documents: NoteSummary[] = [];
  let refused = 0;
  for (const path of files) {
    const read = await readNoteFile(path, defaultSettings);
    if (read.problem !== undefined) complain(read.problem);
    if (read.text === undefined) {
      if (read.problem === undefined) complain(`${path} does not exist; check the name.`);
      refused++;
      continue;
    }
    const graph = new KnowledgeGraph();
    graph.replace(path, extractFacts(read.text, path, readOnce));
    documents.push(summarise(graph, path, read.text));
  }
  print(`${JSON.stringify({ documents })}\n`);
  return refused > 0 ? 2 : 0;
}
