/** The text of a new note about an entity: what the notes and the catalogue know of it, with links to where it stands. */
import type { EntityId } from "../graph/entity";
import type { Snapshot } from "../workspace/snapshot";
import { cardOf } from "./card";

/** How many lines a section begins with. */
const most = 20;

export function newNoteText(snapshot: Snapshot, id: EntityId): string {
  const card = cardOf(snapshot, id, most);
  if (card === undefined) return "";
  const lines = [`# ${card.name}`, "", `${capital(card.subtitle)}.`];
  if (card.about !== undefined) lines.push("", card.about);
  if (card.home !== undefined) lines.push("", `<${card.home}>`);
  if (card.ownWords !== undefined) lines.push("", `> ${card.ownWords.text.replace(/\s+/g, " ")}`);
  for (const section of card.sections) {
    lines.push("", `## ${section.title}`, "");
    for (const { text, detail } of section.lines)
      lines.push(`- ${text}${detail === undefined || detail === "" ? "" : ` (${detail})`}`);
  }
  return `${lines.join("\n")}\n`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
