/** The text of a line as names are looked for in it: without addresses, handles and code. */
import { wordsOf, type Word } from "../catalogue/name-matcher";
import type { Inline } from "../text/inline";
import { rememberInline } from "../text/remember";

const url =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.-])[\w-]{1,60}(?:\.[\w-]{1,60}){0,6}\.(?:com|org|net|io|dev|de|edu|gov|eu|fr|uk|ch|at|nl|me|ly|gg|sh)\/\S*|(?<!\S)[^\s@]{1,64}@[^\s@]{1,80}\.\S+|(?<![\w/])[@#][\w-]{1,80}|`[^`\n]{0,200}`/gu;

/** Blanks out what is no prose: addresses, handles, hashtags. Offsets stay. Every recogniser asks for it: it is made once. */
export const readableText = rememberInline((inline: Inline): string => {
  const flat = inline.text.replaceAll("\n", " ");
  // most lines hold none of the signs that an address, a handle or code begins with
  let text = !/[/@#`]|www\./.test(flat) ? flat : flat.replace(url, (part) => " ".repeat(part.length));
  for (const mark of inline.marks)
    if (
      mark.kind === "link" &&
      /^(?:https?:\/\/|www\.|[\w-]+\.[\w.-]+\/)/.test(inline.text.slice(mark.start, mark.end))
    )
      text = text.slice(0, mark.start) + " ".repeat(mark.end - mark.start) + text.slice(mark.end);
  return text;
});

/** The words of the readable text, made once as well. */
export const readableWords = rememberInline((inline): readonly Word[] => wordsOf(readableText(inline)));
