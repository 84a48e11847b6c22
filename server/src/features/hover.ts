/** Hover: the card of what stands under the cursor, as Markdown. Text of notes is escaped: it is never markup. */
import type { Range } from "../text/range";
import type { Snapshot } from "../workspace/snapshot";
import { cardOf, type EntityCard, type EntityCardLine } from "./card";
import { mentionAt, type NoteRange } from "./lookup";

export interface Hover {
  readonly markdown: string;
  readonly range: Range;
}

/** Turns a place into an address that the editor opens. */
export type Address = (place: NoteRange) => string;

/** Lines that a section of a hover shows at the most; the panel shows all. */
const most = 5;

/** What an editor marks so quietly that nobody comes to read it: three dots below two letters. */
export interface Hint extends Range {
  readonly message: string;
}

/** @param hints of the note; those at the offset stand above the card, or alone where there is none */
export function hover(
  snapshot: Snapshot,
  note: string,
  offset: number,
  address: Address,
  hints: readonly Hint[] = [],
): Hover | undefined {
  const [hint, ...others] = hints.filter(({ start, end }) => start <= offset && offset <= end);
  const said = [hint, ...others].flatMap((one) => (one === undefined ? [] : [escape(one.message)]));
  const mention = mentionAt(snapshot, note, offset);
  const card = mention === undefined ? undefined : cardOf(snapshot, mention.entity, most);
  if (mention === undefined || card === undefined)
    return hint === undefined
      ? undefined
      : { markdown: said.join("\n\n"), range: { start: hint.start, end: hint.end } };
  return {
    markdown: [...said, renderCard(card, address, mention.rule)].join("\n\n"),
    range: { start: mention.start, end: mention.end },
  };
}

/** A card as Markdown, under 25 lines. */
export function renderCard(card: EntityCard, address: Address, rule: string = card.rule): string {
  const lines = [`**${escape(card.name)}** — ${escape(card.subtitle)}`];
  if (card.about !== undefined) lines.push("", escape(card.about));
  if (card.home !== undefined)
    lines.push("", `[${escape(card.home.replace(/^https?:\/\//, ""))}](${safeUrl(card.home)})`);
  if (card.ownWords !== undefined)
    lines.push("", `In your notes: *${escape(shorten(card.ownWords.text, 220))}*`);
  for (const section of card.sections) {
    const more =
      section.total > section.lines.length
        ? ` (${String(section.lines.length)} of ${String(section.total)})`
        : "";
    if (section.inOneLine)
      lines.push(
        "",
        `${section.title}${more}: ${section.lines.map((line) => renderName(line, address)).join(", ")}`,
      );
    else {
      lines.push("", `${section.title}${more}:`, "");
      for (const line of section.lines) lines.push(`- ${renderLine(line, address)}`);
    }
  }
  lines.push("", `*Recognised by: ${escape(rule)}*`);
  return lines.join("\n");
}

function renderName(line: EntityCardLine, address: Address): string {
  const text = escape(shorten(line.text, 60));
  if (line.detail !== undefined && /^https?:\/\//.test(line.detail))
    return `[${text}](${safeUrl(line.detail)})`;
  return line.place === undefined ? text : `[${text}](${address(line.place)})`;
}

function renderLine(line: EntityCardLine, address: Address): string {
  const text = escape(shorten(line.text, 90));
  const linked = line.place === undefined ? text : `[${text}](${address(line.place)})`;
  if (line.detail === undefined || line.detail === "") return linked;
  return /^https?:\/\//.test(line.detail)
    ? `[${text}](${safeUrl(line.detail)})`
    : `${linked} — ${escape(shorten(line.detail, 120))}`;
}

const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

/** Escapes everything that Markdown could read as markup. */
export const escape = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()<>#+!|~$&-]/g, "\\$&");

const safeUrl = (url: string): string =>
  /^https?:\/\//.test(url)
    ? url.replace(/[\s()<>"\\]/g, (char) => encodeURIComponent(char).replace("(", "%28").replace(")", "%29"))
    : "";
