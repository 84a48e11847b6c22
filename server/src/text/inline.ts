/** Inlines: made, moved, cut, joined, and led back to their source. */
import { firstIndex } from "./first-index";
import type { Range } from "./range";
import { rememberInline } from "./remember";
import type { Content, Inline, Mark, Piece, VisibleText } from "./visible-text";

export type { Content, Inline, Mark, MarkKind, Piece, VisibleText } from "./visible-text";

const place = (content: Content, from: number): Inline => ({
  text: content.text,
  marks: content.marks,
  pieces: content.pieces,
  content,
  from,
});

const contentOf = ({ text, marks, pieces }: VisibleText): Content => ({ text, marks, pieces, answers: [] });

export const inlineOf = (text: VisibleText): Inline => place(contentOf(text), 0);

/** The same text further down. */
export const shifted = (inline: Inline, by: number): Inline => place(inline.content, inline.from + by);

/** The offset in the note of a visible character. */
export function sourceOffset(inline: Inline, visible: number): number {
  const { pieces } = inline;
  const behind = firstIndex(pieces.length, (i) => (pieces[i]?.visible ?? 0) > visible);
  const piece = pieces[Math.max(0, behind - 1)];
  return inline.from + (piece === undefined ? 0 : piece.source + (visible - piece.visible));
}

/** The range in the note of visible characters; empty ranges stay empty. */
export function sourceRange(inline: Inline, visible: Range): Range {
  const start = sourceOffset(inline, visible.start);
  if (visible.end <= visible.start) return { start, end: start };
  return { start, end: sourceOffset(inline, visible.end - 1) + 1 };
}

/** A part of an inline with the same offsets into the note. */
export function slice(inline: Inline, start: number, end: number): Inline {
  if (start <= 0 && end >= inline.text.length) return inline;
  return place(sliceOf(inline, start, end), inline.from);
}

const sliceOf = rememberInline(({ content }: Inline, start: number, end: number) => cut(content, start, end));

function cut({ text, marks, pieces }: VisibleText, start: number, end: number): Content {
  return contentOf({
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => mark.start < end && mark.end > start)
      .map((mark) => ({
        ...mark,
        start: Math.max(mark.start, start) - start,
        end: Math.min(mark.end, end) - start,
      })),
    pieces: piecesWithin(pieces, start, end).map((piece) =>
      piece.visible >= start
        ? { visible: piece.visible - start, source: piece.source }
        : { visible: 0, source: piece.source + (start - piece.visible) },
    ),
  });
}

/** The pieces that stand in a part; a long paragraph is cut into thousands of lines. */
function piecesWithin(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  const first = firstIndex(pieces.length, (i) => (pieces[i]?.visible ?? 0) > start) - 1;
  const behind = firstIndex(pieces.length, (i) => (pieces[i]?.visible ?? 0) >= end);
  return pieces.slice(Math.max(0, first), behind);
}

/** An inline that is the source itself, from `start` on. */
export const plainInline = (text: string, start: number): Inline =>
  place(contentOf({ text, marks: [], pieces: [{ visible: 0, source: 0 }] }), start);

/** The same places with other letters, as many of them. */
export const withText = (inline: Inline, text: string): Inline =>
  text === inline.text ? inline : place(withLetters(inline, text), inline.from);

const withLetters = rememberInline(({ content }: Inline, text: string) => contentOf({ ...content, text }));

export const withoutMarks = (inline: Inline): Inline =>
  inline.marks.length === 0 ? inline : place(unmarked(inline), inline.from);

const unmarked = rememberInline(({ content }: Inline) => contentOf({ ...content, marks: [] }));

/** Several inlines as one text with words between them. */
export function joined(parts: readonly Inline[], between: string): Inline {
  let text = "";
  const marks: Mark[] = [];
  const pieces: Piece[] = [];
  for (const part of parts) {
    if (text !== "") text += between;
    const by = text.length;
    for (const mark of part.marks) marks.push({ ...mark, start: mark.start + by, end: mark.end + by });
    for (const piece of part.pieces)
      pieces.push({ visible: piece.visible + by, source: piece.source + part.from });
    text += part.text;
  }
  return inlineOf({ text, marks, pieces });
}

/** The lines of a soft-wrapped inline, without the white space around them; empty lines are left out. */
export const inlineLines = (inline: Inline): Inline[] =>
  linesOf(inline).map(({ start, end }) => slice(inline, start, end));

const linesOf = rememberInline(({ text }: Inline): readonly Range[] => {
  const lines: Range[] = [];
  let at = 0;
  for (const raw of text.split("\n")) {
    const start = at + raw.length - raw.trimStart().length;
    const { length } = raw.trim();
    if (length > 0) lines.push({ start, end: start + length });
    at += raw.length + 1;
  }
  return lines;
});
