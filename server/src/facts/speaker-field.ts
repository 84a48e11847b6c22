/** Lines that name speakers behind a word for them, such as `Presenter: Jane Roe`. */

/** Words for those who speak and for nobody else, as a pattern; wherever such a line is read, these are its words. */
export const speakerWords =
  "(?:speaker|presenter)(?:s|\\(s\\))?|presented by|panell?ists?|instructors?|lecturers?|trainers?|teachers?|tutors?|referent(?:in|en)?|sprecher(?:in)?|ponentes?|palestrantes?|intervenant(?:e|s|es)?|who";

const field = new RegExp(`^\\W{0,3}(?:${speakerWords}|moderators?)\\s*[:：]\\s*\\S`, "i");
/** A dash stands behind a title as well: only two words with capitals behind it are somebody. */
const dashed = /^\W{0,3}(?:[Ss]peakers?|[Pp]resenters?)\s[-–—]{1,2}\s\p{Lu}[\p{L}\p{M}'’.-]+\s\p{Lu}/u;

/** True for a line that names speakers and says so: `Presenter: Jane Roe`, `Speaker - Jane Roe`. */
export const isSpeakerField = (text: string): boolean => field.test(text) || dashed.test(text);
