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
/** Words that announce somebody, where a word for a session stands before: `la keynote d'ouverture animée par `. */
const announced = new RegExp(
  `(?<![\\p{L}])${session}(?![\\p{L}])[^.!?;]{0,60}\\s(?:(?:animée?|présentée?) par|a cargo de|gehalten von|impartid[ao] por|(?:apresentad|ministrad)[ao] p[oe]r)\\s$`,
  "iu",
);
const mayStandBefore = /(?:d[eoai]l?|p[aoe]r|vo[nm]|va[nr]|a[vf]|door|d['’])\s?(?:\p{L}{2,3}\s)?$/iu;

const lead =
  "(?:,\\sque|,\\s(?:qui|der|die|som))?\\s(?:(?:se|nos|nous|os|a|ont|ha|han|hat|haben|he|también|também|auch|dann|zuerst|også|også|ensuite|aussi|puis|uns|oss)\\s){0,3}";
/** To present is done on a stage; to speak, on something; to show and to tell are done everywhere. */
const presents =
  "present(?:ó|aron)|impart(?:ió|ieron)|apresent(?:ou|aram)|palestrou|présent(?:e|é|ent)|präsentierte?n?|referierte?n?|hielt\\s(?:eine[nr]?|den|seinen|ihren)\\s(?:\\p{L}+\\s)?(?:vortrag|talk|keynote|workshop)|presentato|presenteerde|presenterte|præsenterede|presenterade|holdt\\s(?:et|en|sitt)\\s(?:\\p{L}+\\s)?(?:foredrag|lyntale|workshop|keynote)|höll\\s(?:ett|en|sitt)\\s(?:\\p{L}+\\s)?föredrag|prezentowała?|dio\\s(?:una|la|su)\\s(?:charla|ponencia|conferencia)|deu\\s(?:um|uma|a)\\s(?:palestra|talk)";
const speaks =
  "habl(?:[oóa]|aron|ando)|fal(?:ou|a|am|aram|ando)|parl(?:[eé]|ent)|sprach(?:en)?|spricht|parlato|parla|sprak|spreekt|vertelde|snakket|snakkede|snakker|pratet|prater|pratade|mówiła?|opowiadała?|opowiedziała?";
const topic =
  "\\s(?:über|darüber|von|vom|zu|zum|om|over|sobre|do|da|de|du|des|di|su|o)(?!\\s(?:mim|mir|mig|meg|mij|moi)\\b)(?!\\p{L})|\\s(?:d['’])";
const tells =
  "cont(?:ó|aron)|explic(?:ó|aron)|mostr(?:ó|aron)|demostró|contou|contaram|mostrou|mostraram|explicou|explicaram|abordou|expliqu(?:[eé]|ent)|montr(?:[eé]|ent)|racont[eé]|anim[eé]|expos[eé]|démontr[eé]|erzählte?n?|hielt(?:en)?|hält|erklärte?n?|zeigte?n?|berichtete?n?|plädierte?n?|erläuterte?n?|demonstrierte?n?|g[ai]b(?:en)?\\seine?n?|raccontato|spiegato|mostrato|vertelt|deelde|toonde|gaf|fortalte|forteller|holdt|viste|berättade|visade|przedstawiła?|pokazała?";

/** Words behind a name that is then a speaker's. */
const presentsBehind = new RegExp(`^${lead}(?:(?:${presents})(?!\\p{L})|(?:${speaks})(?:${topic}))`, "iu");
const tellsBehind = new RegExp(`^${lead}(?:${tells})(?!\\p{L})`, "iu");
const sessionIn = new RegExp(`(?<![\\p{L}])${session}(?![\\p{L}])`, "iu");
/** A title set off right behind what was done with it. */
const titleBehind = /^[^.!?]{0,30}\s(?:in|mit|dans|avec|en|con|em|com|i|med|met|in het|met de)\s["“„«*_]/iu;

/** Where the verb comes first, what follows the name says what it was about. */
const verbBefore =
  /(?<!\p{L})(?:sprach(?:en)?|erzählten?|berichteten?|erklärten?|plädierten?|präsentierten?|referierten?|erläuterten?|snakket|pratet|fortalte|pratade|berättade|habló|contó|explicó|presentó|falou|apresentou)\s$/iu;
const topicBehind =
  /^(?:,?\s\([^()]{2,40}\))?,?\s(?:über|darüber|vo[nm]|in\s["“„«]|mit\s["“„«]|wie|warum|dafür|om|hvordan|hvorfor|hva|hur|varför|att|sobre|cómo|como|su)(?!\p{L})/iu;

/** Words of which one stands in every such sentence. */
export const mayPresentInForeign = holdsOneOf(
  "de do da dos das del par por von vom door van av af di d cargo " +
    "hablo habló habla hablando contó explicó presentó mostró dio impartió demostró " +
    "falou fala falando apresentou contou mostrou palestrou explicou deu abordou " +
    "parle parlé présente présenté explique expliqué montre montré raconte raconté anime animé expose exposé démontre démontré fait est " +
    "sprach sprachen spricht erzählten erklärten zeigten berichteten präsentierten referierten plädierten erläuterten gaben hielten presentaron impartieron hablaron contaron explicaron mostraron apresentaram falaram falam contaram mostraram explicaram présentent parlent expliquent montrent erzählt erzählte hielt hält erklärt erklärte zeigt zeigte berichtet berichtete referiert referierte präsentiert präsentierte plädiert plädierte erläutert erläuterte demonstriert demonstrierte gab stellte " +
    "parlato presentato raccontato spiegato mostrato parla racconta " +
    "vertelde vertelt deelde toonde bracht hield sprak spreekt gaf presenteerde liet " +
    "snakket snakkede snakker fortalte forteller holdt presenterte præsenterede pratet prater viste pratade berättade höll presenterade visade " +
    "mówił mówiła opowiadał opowiadała opowiedział opowiedziała prezentował prezentowała przedstawił przedstawiła pokazał pokazała",
);

/** On trains and at tables people talk as well, and the audience asks; their dog is no topic either. */
const offStage =
  /(?<!\p{L})(?:zug|bus|anreise|(?:abend|mittag)?essen|frühstück|kneipe|baren?|hotel{1,2}(?:et)?|publikum|tog(?:et)?|tåg(?:et)?|fly(?:et)?|middag|lunsj|trein|avondeten|train|trajet|dîner|déjeuner|public|tren|viaje|cena|comida|almuerzo|desayuno|público|trem|viagem|jantar|almoço|(?:über|von|om|over|sobre|de|sur|su)\s(?:seine?[nmrs]?|ihre?[nmrs]?|sin|sitt|sine|sus?|sua|seu|son|sa|ses|zijn|haar)|excuses|conto|conta)(?!\p{L})/iu;

/**
 * What of a foreign sentence says that a person presented.
 * @param before the text before the name
 * @param behind that behind it and its company
 * @returns how many UTF-16 units before and behind belong to it; `undefined` where nothing says so
 */
export function foreignPresenting(
  before: string,
  behind: string,
): { readonly before: number; readonly behind: number } | undefined {
  if (offStage.test(sentenceOf(before, behind))) return undefined;
  const lead = mayStandBefore.test(before) ? (sessionBefore.exec(before) ?? announced.exec(before)) : null;
  if (lead !== null) return { before: lead[0].length, behind: 0 };
  const presented = presentsBehind.exec(behind);
  if (presented !== null) return { before: 0, behind: presented[0].length };
  const told = tellsBehind.exec(behind);
  if (told !== null) {
    const isOfSession =
      sessionIn.test(sentenceOf(before, behind)) || titleBehind.test(behind.slice(told[0].length - 1));
    return isOfSession ? { before: 0, behind: told[0].length } : undefined;
  }
  const verb = topicBehind.test(behind) ? verbBefore.exec(before) : null;
  return verb === null ? undefined : { before: verb[0].length, behind: 0 };
}

/** The sentence around a name, as far as it is given. */
const sentenceOf = (before: string, behind: string): string =>
  `${/[^.!?]*$/.exec(before)?.[0] ?? ""} ${/^[^.!?]*/.exec(behind)?.[0] ?? ""}`;
