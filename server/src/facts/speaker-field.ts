/** Lines that name speakers behind a word for them, such as `Presenter: Jane Roe`, and those that name a room. */

/** Words for those who speak at a conference and nowhere else, as a pattern. */
export const presenterWords =
  "講者|演講者|主講人|讲者|演讲者|主讲人|登壇者|発表者|講演者|スピーカー|연사|발표자|(?:speaker|presenter)(?:s|\\(s\\)|\\sbio)?|presented by|panell?ists?|instructors?|ponentes?|palestrantes?|intervenant(?:e|s|es)?|orateurs?|oratrices?|conférenci(?:er|ère)s?|vortragende[rn]?|apresentador(?:a|es|as)?|presentador(?:a|es|as)?|relator[ei]|relatric[ei]|sprekers?|foredragsholdere?|föreläsare|prelegen(?:t|tka|ci)";

/** The same with whoever teaches, guides or answers; wherever a line that names speakers is read, these are its words. */
export const speakerWords = `${presenterWords}|lecturers?|trainers?|teachers?|tutors?|referent(?:in|en)?|sprecher(?:in)?|who`;

const field = new RegExp(`^\\W{0,3}(?:${speakerWords}|moderators?)\\s*[:：]\\s*\\S`, "i");
/** A dash stands behind a title as well: only two words with capitals behind it are somebody. */
const dashed = /^\W{0,3}(?:[Ss]peakers?|[Pp]resenters?)\s[-–—]{1,2}\s\p{Lu}[\p{L}\p{M}'’.-]+\s\p{Lu}/u;

/** True for a line that names speakers and says so: `Presenter: Jane Roe`, `Speaker - Jane Roe`. */
export const isSpeakerField = (text: string): boolean => field.test(text) || dashed.test(text);

const place =
  /^\W{0,3}(?:room|hall|stage|track|venue|location|place|where|salle|amphi|lieu|raum|saal|ort|wo|sala|lugar|luogo|local|zaal|locatie)\W{0,3}:/i;

/** True for a line that says where something was, `Room: Ada Lovelace`: whoever the room is called after did not speak. */
export const isPlaceField = (text: string): boolean => place.test(text);
