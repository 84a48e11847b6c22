/**
 * Sentences of other languages than English that say who presented: `la charla de Jane Roe`, `Jane Roe nos contó`, `sprach Jane Roe
 * über`. Words alone, no grammar: what stands right before or behind a name.
 */
import { holdsOneOf } from "./telling-words";

const session =
  "(?:charla|ponencia|conferencia|taller|sesi[oó]n|keynote|palestra|apresentação|oficina|minicurso|talk|conférence|présentation|atelier|session|exposé|intervention|vortrag|präsentation|einführung|workshop|presentatie|lezing|sessie|foredrag|foredraget|keynoten|föredrag|föredraget|presentasjon|presentasjonen|presentazione|intervento|panel)";
const of =
  "(?:de|d[oae]|del|par|por|von|vom|door|van|av|af|di|a cargo de|(?:animée?|présentée?|donnée?|tenue?) par|(?:apresentad|impartid|dad)[ao] p[oe]r|gehalten von)";
const article = "(?:(?:la|el|le|los|les|die|der|den|dem)\\s)?";

/** Words before a name that is then a speaker's: `a palestra da `, `l'atelier animé par `. */
const sessionBefore = new RegExp(
  `(?<![\\p{L}])${session}(?:\\s(?!${of}\\s)\\p{Ll}[\\p{L}'’-]*){0,6},?\\s(?:${of}\\s${article}|d['’]\\s?)$`,
  "iu",
);
/** Words that only an announcement has: `animée par `, `a cargo de `. */
const announced =
  /(?<!\p{L})(?:(?:animée?|présentée?) par|a cargo de|gehalten von|impartid[ao] por|apresentad[ao] p[oe]r|ministrad[ao] p[oe]r)\s$/iu;
const mayStandBefore = /(?:d[eoai]l?|p[ao]r|vo[nm]|va[nr]|a[vf]|door|d['’])\s?(?:\p{L}{2,3}\s)?$/iu;

const lead =
  "(?:,\\sque|,\\s(?:qui|der|die|som))?\\s(?:(?:se|nos|nous|os|a|ha|hat|he|también|também|auch|dann|zuerst|også|også|ensuite|aussi|puis|then|uns|oss)\\s){0,3}";
const verbs =
  "habl[oóa]|hablando|contó|explicó|presentó|mostró|dio\\s(?:una?|la|su|algunos|unos)|impartió|demostró|" +
  "falou|fala|falando|apresentou|contou|mostrou|palestrou|explicou|deu\\s(?:um|uma|a)|abordou|" +
  "parl[eé]|présente|présenté|expliqu[eé]|montr[eé]|racont[eé]|anim[eé]|expos[eé]|démontr[eé]|fait\\s(?:une?|sa|part|découvrir|remarquer)|est\\svenue?|" +
  "sprach|spricht|erzählte?|hielt|hält|erklärte?|zeigte?|berichtete?|referierte?|präsentierte?|plädierte?|erläuterte?|demonstrierte?|gab\\s(?:eine?n?|uns)|stellte|" +
  "parlato|presentato|raccontato|spiegato|mostrato|parla|racconta|" +
  "vertelde|vertelt|deelde|toonde|bracht|hield|sprak|spreekt|gaf|presenteerde|liet\\szien|" +
  "snakket|snakkede|snakker|fortalte|forteller|holdt|presenterte|præsenterede|pratet|prater|viste|" +
  "pratade|berättade|höll|presenterade|visade|" +
  "mówiła?|opowiadała?|opowiedziała?|prezentowała?|przedstawiła?|pokazała?";
/** Words behind a name that is then a speaker's: ` nos explicó`, ` sprach`. */
const verbBehind = new RegExp(`^${lead}(?:${verbs})(?!\\p{L})`, "iu");

/** Where the verb comes first, what follows the name says what it was about. */
const verbBefore =
  /(?<!\p{L})(?:sprach|erzählte|berichtete|zeigte|erklärte|plädierte|präsentierte|referierte|erläuterte|snakket|pratet|fortalte|viste|pratade|berättade|visade|habló|contó|explicó|presentó|falou|apresentou)\s$/iu;
const topicBehind =
  /^(?:,?\s\([^()]{2,40}\))?,?\s(?:über|von|vom|in|mit|wie|warum|dafür|om|hvordan|hvorfor|hva|hur|varför|att|at|de|del|sobre|cómo|como|su)(?!\p{L})/iu;

/** Words of which one stands in every such sentence. */
export const mayPresentInForeign = holdsOneOf(
  "de do da dos das del par por von vom door van av af di d cargo " +
    "hablo habló habla hablando contó explicó presentó mostró dio impartió demostró " +
    "falou fala falando apresentou contou mostrou palestrou explicou deu abordou " +
    "parle parlé présente présenté explique expliqué montre montré raconte raconté anime animé expose exposé démontre démontré fait est " +
    "sprach spricht erzählt erzählte hielt hält erklärt erklärte zeigt zeigte berichtet berichtete referiert referierte präsentiert präsentierte plädiert plädierte erläutert erläuterte demonstriert demonstrierte gab stellte " +
    "parlato presentato raccontato spiegato mostrato parla racconta " +
    "vertelde vertelt deelde toonde bracht hield sprak spreekt gaf presenteerde liet " +
    "snakket snakkede snakker fortalte forteller holdt presenterte præsenterede pratet prater viste pratade berättade höll presenterade visade " +
    "mówił mówiła opowiadał opowiadała opowiedział opowiedziała prezentował prezentowała przedstawił przedstawiła pokazał pokazała",
);

/**
 * What of a foreign sentence says that a person presented.
 * @param before the text before the name, @param behind that behind it and its company
 * @returns how many UTF-16 units before and behind belong to it; `undefined` where nothing says so
 */
export function foreignPresenting(
  before: string,
  behind: string,
): { readonly before: number; readonly behind: number } | undefined {
  const lead = mayStandBefore.test(before) ? (sessionBefore.exec(before) ?? announced.exec(before)) : null;
  if (lead !== null) return { before: lead[0].length, behind: 0 };
  const said = verbBehind.exec(behind);
  if (said !== null) return { before: 0, behind: said[0].length };
  const told = topicBehind.test(behind) ? verbBefore.exec(before) : null;
  return told === null ? undefined : { before: told[0].length, behind: 0 };
}
