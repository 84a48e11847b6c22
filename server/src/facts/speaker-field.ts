/** Lines that name speakers behind a word for them, such as `Presenter: Jane Roe`. */

/** True for a line that names speakers and says so: `Presenter: Jane Roe`. */
export const isSpeakerField = (text: string): boolean =>
  /^\W{0,3}(?:speakers?|presenters?|presented by|panell?ists?|moderators?|instructors?|lecturers?|trainers?|teachers?|tutors?|referent(?:in|en)?|sprecher(?:in)?|ponentes?|palestrantes?|intervenant(?:e|s|es)?|who)\s*[:：]\s*\S/i.test(
    text,
  );
