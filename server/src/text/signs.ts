/** What letters a text holds at all: one cheap look that spares the lines that hold none of them a dozen dear ones. */
import { rememberInline } from "./remember";
import type { Inline } from "./visible-text";

export interface Signs {
  /** How many capitals there are, letters beyond ASCII counted in: no fewer than there are capitals. */
  readonly capitals: number;
  /** A small letter or digit before a capital, or two capitals before two small letters: `QueueView`, `HTMLx`. */
  readonly inner: boolean;
  /** Letters on both sides of a hyphen, underscore or dot. */
  readonly hyphened: boolean;
  readonly dotted: boolean;
}

/** True for nothing that is not there; letters beyond ASCII may be anything. */
export const signsOf: (inline: Inline) => Signs = rememberInline(({ text }) => look(text));

const none = 0;
const small = 1;
const capital = 2;
const joint = 3;
const dot = 4;
const foreign = 5;

const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[a-z\d]/.test(char)) kinds[code] = small;
  else if (/[A-Z]/.test(char)) kinds[code] = capital;
  else if (/[-_]/.test(char)) kinds[code] = joint;
  else if (char === ".") kinds[code] = dot;
}

function look(text: string): Signs {
  let capitals = 0;
  let inner = false;
  let hyphened = false;
  let dotted = false;
  let [before, last] = [none, none];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < 128 ? (kinds[code] ?? none) : foreign;
    if (kind === foreign) {
      capitals++;
      inner = hyphened = dotted = true;
    } else if (kind === capital) {
      capitals++;
      if (last === small) inner = true;
    }
    if (kind === small && last === capital && before === capital) inner = true;
    if (kind === small || kind === capital) {
      if (last === joint && before !== none) hyphened = true;
      if (last === dot && before !== none) dotted = true;
    }
    before = last;
    last = kind;
  }
  return { capitals, inner, hyphened, dotted };
}
