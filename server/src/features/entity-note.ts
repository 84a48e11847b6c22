/**
 * The text of a new note about an entity: what the notes and the catalogue know of it, with links to the notes that say so. It reports
 * no conference itself, and says that in its head: its lines would be talks of their own.
 */
import type { EntityId } from "../graph/entity";
import type { Snapshot } from "../workspace/snapshot";
import { cardOf } from "./card";
import { withoutEnding } from "./wikilink-target";

/** How many lines a section begins with. */
const most = 20;

export function newNoteText(snapshot: Snapshot, id: EntityId): string {
  const card = cardOf(snapshot, id, most);
  if (card === undefined) return "";
  const lines = ["---", "talkgraph: false", "---", "", `# ${card.name}`, "", `${capital(card.subtitle)}.`];
  if (card.about !== undefined) lines.push("", card.about);
  if (card.home !== undefined) lines.push("", `<${card.home}>`);
  if (card.ownWords !== undefined) lines.push("", `> ${card.ownWords.text.replace(/\s+/g, " ")}`);
  for (const section of card.sections) {
    lines.push("", `## ${section.title}`, "");
    for (const { text, detail, place } of section.lines) {
      const link = place === undefined ? "" : linkTo(snapshot, place.note);
      lines.push(`- ${text}${detail === undefined || detail === "" ? "" : ` (${detail})`}${link}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

/** ` – [[day-1]]`, where only one note is called so. */
function linkTo(snapshot: Snapshot, note: string): string {
  const name = withoutEnding(snapshot.note(note)?.path.split("/").at(-1) ?? "");
  return name !== "" && !/[[\]|#^]/.test(name) && snapshot.notesNamed(name).length === 1
    ? ` – [[${name}]]`
    : "";
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
