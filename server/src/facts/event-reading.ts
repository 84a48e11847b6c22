/** An event as some words of a note, or of its path, name it. */
import type { Range } from "../text/range";

export interface EventReading {
  /** As the note writes it, or as the catalogue does where only the path has it. */
  readonly name: string;
  readonly forms: readonly string[];
  readonly year: number | undefined;
  /** Where it stands; `undefined` where only the path names it. */
  readonly range: Range | undefined;
  readonly rule: string;
  readonly confidence: number;
}

export const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/;

export const yearOf = (text: string): number | undefined => {
  const match = year.exec(text);
  return match?.[1] === undefined ? undefined : Number(match[1]);
};

/** Words such as `Conference` alone name no event. */
export const tooPlain =
  /^(?:the |this |a |an |my |our |first |last |next |tech |developer |annual )*(?:conference|conferences|mini-?confs?|unconference|summit|days?|forum|meetup|con|congress|workshop|camp|week|world|conference day|meetups|retreat|notes|symposium|festival|expo|convention|jam|talks?)$/i;
