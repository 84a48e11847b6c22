/** `talkgraph query DIR 'tool:Istio'`: the card of an entity as text. */
import { entityKinds } from "../../../protocol/kinds";
import { cardOf, type EntityCard } from "../features/card";
import { nameKey } from "../text/fold";
import { CommandError } from "./command-error";
import { readFolder } from "./graph";
import { print } from "./output";

/** Lines of a section; on paper there is room. */
const most = 1_000;

export async function query(args: readonly string[]): Promise<number> {
  const [folder, wanted, more] = args;
  if (folder === undefined || wanted === undefined || more !== undefined)
    throw new CommandError("query needs a folder and a name: talkgraph query DIR 'tool:Istio'");
  const typed = /^(\p{L}+):(.+)$/su.exec(wanted);
  const kind = entityKinds.find((one) => one === typed?.[1]?.toLowerCase());
  const name = kind === undefined ? wanted : (typed?.[2] ?? "");
  const { workspace, refused } = await readFolder(folder);
  const key = nameKey(name);
  const found = [...workspace.graph.entities(kind)].filter((one) =>
    [one.name, ...one.forms].some((form) => nameKey(form) === key),
  );
  if (found.length === 0)
    throw new CommandError(
      `nothing in ${folder} is called “${name}”${kind === undefined ? "" : ` and is a ${kind}`}; talkgraph graph lists what there is.`,
    );
  print(
    found
      .flatMap((one) => cardOf(workspace, one.id, most) ?? [])
      .map(cardText)
      .join("\n"),
  );
  return refused > 0 ? 2 : 0;
}

function cardText({ name, subtitle, about, home, ownWords, sections }: EntityCard): string {
  const lines = [`${name}: ${subtitle}`];
  if (about !== undefined) lines.push(about);
  if (home !== undefined) lines.push(home);
  if (ownWords !== undefined) lines.push(`In the notes: ${ownWords.text}`);
  for (const section of sections) {
    lines.push("", `${section.title}:`);
    for (const { text, detail } of section.lines)
      lines.push(`  ${text}${detail === undefined || detail === "" ? "" : ` (${detail})`}`);
  }
  return `${lines.join("\n")}\n`;
}
