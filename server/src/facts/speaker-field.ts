/** Lines that name speakers behind a word for them, such as `Presenter: Jane Roe`. */

/** Words for those who speak and for nobody else, as a pattern; wherever such a line is read, these are its words. */
export const speakerWords =
  "speakers?|presenters?|presented by|panell?ists?|instructors?|lecturers?|trainers?|teachers?|tutors?|referent(?:in|en)?|sprecher(?:in)?|ponentes?|palestrantes?|intervenant(?:e|s|es)?|who";

const field = new RegExp(`^\\W{0,3}(?:${speakerWords}|moderators?)\\s*[:：]\\s*\\S`, "i");

/** True for a line that names speakers and says so: `Presenter: Jane Roe`. */
export const isSpeakerField = (text: string): boolean => field.test(text);
