/** `talkgraph export DIR --format json-ld|turtle|graphml|gexf|cypher|csv [--out FILE]`: the graph for other programs. */
import { writeFile } from "node:fs/promises";
import { exportFormats, formatNamed } from "../../../protocol/export-formats";
import { exportGraph } from "../features/export-graph";
import { CommandError } from "./command-error";
import { readFolder } from "./graph";
import { print } from "./output";

const form = `talkgraph export DIR --format ${exportFormats.join("|")} [--out FILE]`;

export async function exportFolder(args: readonly string[]): Promise<number> {
  const rest: string[] = [];
  const options = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    if (arg !== "--format" && arg !== "--out") rest.push(arg);
    else {
      const value = args[++i];
      if (value === undefined) throw new CommandError(`${arg} needs a value: ${form}`);
      options.set(arg, value);
    }
  }
  const [folder, more] = rest;
  if (folder === undefined || more !== undefined || folder.startsWith("-"))
    throw new CommandError(`export needs one folder: ${form}`);
  const format = formatNamed(options.get("--format") ?? "");
  if (format === undefined)
    throw new CommandError(`export needs a format, one of ${exportFormats.join(", ")}: ${form}`);
  const { workspace, refused } = await readFolder(folder);
  const text = exportGraph(workspace, format);
  const out = options.get("--out");
  if (out === undefined) print(text);
  else
    await writeFile(out, text).catch((error: unknown) => {
      throw new CommandError(
        `${out} can't be written (${error instanceof Error ? error.message : String(error)}); choose another place.`,
      );
    });
  return refused > 0 ? 2 : 0;
}
