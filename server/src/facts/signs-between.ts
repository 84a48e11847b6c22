/** Pictures and short codes between the words of a line: they part a title from its people, or say nothing. Offsets stay. */
import { withText, type Inline } from "../text/inline";
import { rememberInline } from "../text/remember";

/** Looked for first: hardly any line holds one. */
const mayHoldPicture = /\s:[a-z]|[^\0-\u2190]/;
const pronounSign = /\((?:she|he|they|any|ze)\//i;
const mayHoldSign = rememberInline(
  ({ text }) =>
    mayHoldPicture.test(text) ||
    text.includes("??") ||
    text.includes("?)") ||
    text.includes(" et al") ||
    pronounSign.test(text),
);

/** `Jane Roe :star: from Acme`, `Jane Roe ✏️ Acme`. */
const sign = /(?<=\s)(?::[a-z][\w+-]{1,30}:|\p{Extended_Pictographic}\uFE0F?)(?=\s+(\S))/gu;

/** A microphone, or somebody: `Taming Queues 🎤 Jane Roe`. */
const person =
  /(?<=\S\s)(?:\u{1f3a4}|\u{1f399}|\u{1f5e3}|\u{1f464}|\u{1f465}|\u{1f468}|\u{1f469}|\u{1f9d1})(?:\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\u{1f4bb}|\u{1f4bc})*(?=\s\p{Lu})/u;

const bar = (written: string): string => "|".padEnd(written.length);

/** `Jane Roe??`, `(Bo?)`: who wrote it was not sure. */
const doubt = /(?<=\p{Lu}[\p{L}'’-]{1,30})(?:\?{2,3}(?=$|[\s,;)])|\?(?=\)))/gu;

/** `Jane Roe et al.` */
const andOthers = /\set al\.?(?=$|[\s,;)])/g;

/** `Jane Roe (she/her)`. */
const pronouns = /\s\((?:she|he|they|any|ze)(?:\/\p{L}{2,5}){1,2}\)/giu;

/** People without signs among them: nothing in their place, or a bar where only they part two names; the same inline where there are none. */
export const withoutSigns = (inline: Inline): Inline =>
  mayHoldSign(inline)
    ? withText(
        inline,
        inline.text
          .replace(sign, (written, next: string) =>
            /\p{Lu}/u.test(next) ? bar(written) : " ".repeat(written.length),
          )
          .replace(doubt, (written) => " ".repeat(written.length))
          .replace(pronouns, (written) => " ".repeat(written.length))
          .replace(andOthers, (written) => " ".repeat(written.length)),
      )
    : inline;

/** A title and its people with a bar between them; the same inline where no such sign parts them. */
export const withBars = (inline: Inline): Inline =>
  mayHoldSign(inline) ? withText(inline, inline.text.replace(person, bar)) : inline;
