/**
 * Sentences of other languages than English that say who presented: `la charla de Jane Roe`, `Jane Roe nos contó`, `sprach Jane Roe
 * über`. Words alone, no grammar: what stands right before or behind a name.
 */
import { personScore } from "./person-name";
import { session } from "./session-words";
import { holdsOneOf } from "./telling-words";

const of = "de do da dos das del par por von vom door van av af di";
/** Done on a stage, and nowhere else. */
const present =
  "presentó presentaron impartió impartieron apresentou apresentaram palestrou présente présenté présentent präsentierte präsentierten referierte referierten presentato presenteerde presenterte præsenterede presenterade prezentował prezentowała";
/** Done on a stage where it is said on what. */
const speak =
  "hablo habló habla hablaron hablando falou fala falam falaram falando parle parlé parlent sprach sprachen spricht parlato parla sprak spreekt vertelde snakket snakkede snakker pratet prater pratade mówił mówiła opowiadał opowiadała opowiedział opowiedziała";
/** Done everywhere: only a word for a session, or a title, says more. */
const tell =
  "contó contaron explicó explicaron mostró mostraron demostró dio contou contaram mostrou mostraram explicou explicaram abordou deu expliqué explique expliquent montré montre montrent raconté raconte animé anime donné assuré exposé expose démontré démontre erzählt erzählte erzählten hielt hielten hält erklärt erklärte erklärten zeigt zeigte zeigten berichtet berichtete berichteten plädiert plädierte plädierten erläutert erläuterte erläuterten demonstriert demonstrierte demonstrierten gab gaben raccontato spiegato mostrato vertelt deelde toonde gaf fortalte forteller holdt viste berättade höll visade przedstawił przedstawiła pokazał pokazała";
/** Verbs that stand before their people as well. */
const inverted =
  "sprach sprachen erzählte erzählten berichtete berichteten erklärte erklärten plädierte plädierten präsentierte präsentierten referierte referierten erläuterte erläuterten snakket pratet fortalte pratade berättade habló contó explicó presentó falou apresentou";

/** Words of which one stands in every such sentence. */
export const mayPresentInForeign = holdsOneOf(
  [
    of,
    "d hat haben stellte stellten hielt hielten machte machten kam kamen palestrante palestrantes ponente ponentes conférencier conférencière orateur oratrice referent referentin cargo gehalten über zu mit med",
    present,
    speak,
    tell,
  ].join(" "),
);

/** True for a line with a word for a talk, or for speaking, in whatever language; what is written on paper is none. */
export const saysSession = holdsOneOf(
  [
    "talk talks told spoke explained showed presented session sessions keynote conférence conférences vortrag vorträge foredrag charla charlas palestra palestras",
    present,
    speak,
    tell,
  ].join(" "),
);

const oneOf = (words: string): string => `(?:${words.split(" ").join("|")})(?!\\p{L})`;
/** Words that in English are said of other things. */
const others =
  "oficina minicurso exposé intervention präsentation einführung föredraget presentasjonen lyntale";
const aSession = `(?<!\\p{L})(?:${session}|${oneOf(others)})(?!\\p{L})`;

/** Words before a name that is then a speaker's: `a palestra da `. */
const sessionBefore = new RegExp(
  `${aSession}(?:\\s(?!${oneOf(of)}\\s)\\p{Ll}[\\p{L}'’-]*){0,6},?\\s(?:${oneOf(of)}\\s(?:(?:la|el|le|los|les|die|der|den|dem)\\s)?|d['’]\\s?)$`,
  "iu",
);
/** Words that announce somebody, where a word for a session stands farther before: `la keynote d'ouverture animée par `. */
const announced = new RegExp(
  `${aSession}[^.!?;]{0,60}\\s(?:(?:animée?|présentée?) par|a cargo de|gehalten von|impartid[ao] por|(?:apresentad|ministrad|realizad|conduzid)[ao] p[oe]r)\\s$|(?<!\\p{L})(?:[oa]s? palestrantes?|(?:el|la|los) ponentes?|(?:le|la) conférenci(?:er|ère)|l['’]orat(?:eur|rice)|der Referent|die Referentin)\\s$`,
  "iu",
);
const mayStandBefore =
  /(?:d[eoai]l?|p[aoe]r|vo[nm]|va[nr]|a[vf]|door|d['’])\s?(?:\p{L}{2,3}\s)?$|(?:palestrantes?|ponentes?|conférenci(?:er|ère)|orat(?:eur|rice)|referent(?:in)?|hielt(?:en)?|machten?|kam(?:en)?)\s$/iu;
/** `Die Keynote hielt `, `Den Anfang machte `. */
const inTurn = new RegExp(
  `${aSession}[^.!?;]{0,40}\\s(?:hielt|hielten|kam von)\\s$|(?<!\\p{L})(?:(?:den|einen) (?:Anfang|Auftakt|Abschluss) machten?|(?:als )?nächste[sr]? kam(?:en)?)\\s$`,
  "iu",
);

const lead =
  "(?:,\\sque|,\\s(?:qui|der|die|som)|,)?\\s(?:(?:se|nos|nous|os|a|ont|ha|han|hat|haben|he|también|també|auch|dann|zuerst|også|ensuite|aussi|puis|uns|oss)\\s){0,3}";
const topic =
  "\\s(?:über|darüber|von|vom|zu|zum|om|over|sobre|do|da|de|du|des|di|su|o)(?!\\s(?:mim|mir|mig|meg|mij|moi)\\b)(?!\\p{L})|\\s(?:d['’])";
/** Words behind a name that is then a speaker's. */
const presentsBehind = new RegExp(`^${lead}(?:${oneOf(present)}|${oneOf(speak)}(?:${topic}))`, "iu");
const tellsBehind = new RegExp(`^${lead}${oneOf(tell)}`, "iu");
/** `hat über Queues gesprochen`, `stellte „…“ vor`: the verb, and its end farther on. */
const hasPresented =
  /^\s(?:(?:hat|haben)\s[^.!?;]{1,80}\s(?:gesprochen|vorgetragen|referiert|präsentiert|vorgestellt)(?!\p{L})|stellten?\s["“„«][^.!?;“”»]{3,100}[“”"»]\s{0,2}vor(?!\p{L}))/iu;
const sessionIn = new RegExp(aSession, "iu");
/** A title set off right behind what was done with it. */
const titleBehind = /^[^.!?]{0,30}\s(?:in|mit|dans|avec|en|con|em|com|i|med|met|in het|met de)\s["“„«*_]/iu;

/** `… mit seiner Session über queues`, `… com a sua palestra sobre filas`: behind a name, a verb before it or between. */
const withSession = new RegExp(
  `^((?:\\s[\\p{L}'’-]+){0,3}),?\\s(?:mit|com|con|avec|met|med)\\s(?:(?:a|o|la|el)\\s)?(?:seine[rm]|ihre[rm]|sua|seu|su|son|sa|zijn|haar|sin|sitt|(einem|einer))\\s(?:\\p{L}+\\s)?${aSession}${topic}`,
  "iu",
);
/** Who could not, did not give it. */
const denied =
  /(?<!\p{L})(?:leider|abgesagt|konnten?|infelizmente|malheureusement|desgraciadamente|helaas|dessverre|tyvärr|(?:nicht|não|no|pas|niet|ikke|inte)\s(?:kommen|da|dabei|zufrieden|stattfinden|venir|vir|komen|komme))(?!\p{L})/iu;

/** `leitete das Barcamp mit einem Vortrag über`: nothing but a verb and its object, of somebody whose name is known. */
function withSessionBehind(name: string, behind: string, sentence: string): RegExpExecArray | null {
  const found = withSession.exec(behind);
  if (found === null || denied.test(sentence) || personScore(name) < surePerson) return null;
  const between = (found[1] ?? "").trim();
  if (found[2] !== undefined && between === "") return null;
  return /^(?:\p{Ll}+(?:\s(?:das|den|die|het|o|a|el|la|le|les)\s\p{L}+)?)?$/u.test(between) ? found : null;
}

/** Sure enough to be a person, where places and houses stand as well. */
const surePerson = 0.9;

/** In German and the languages of the North a name takes an s before what its bearer gave: `Jane Holms Vortrag über …`. */
const owned = new RegExp(
  `^\\s(?:${session}|${oneOf(others)}|${oneOf("performance beiträge vorträge")})(?!\\p{L})`,
  "iu",
);
/** `Lewis`, `Ross`, `Thomas`, `Jones`: names that end so by themselves. */
const endsItself = /(?:[aiouys]s|nes|mes|ams|oberts|ichards|dwards|ughes|eters|enkins|arks)$/iu;

/** How much of what stands behind a name in its genitive says that its bearer gave it, in UTF-16 units; 0 where nothing does. */
export const ownedSession = (name: string, behind: string): number =>
  /\p{Ll}s$/u.test(name) && !endsItself.test(name) ? (owned.exec(behind)?.[0].length ?? 0) : 0;

/** Where the verb comes first, what follows the name says what it was about. */
const verbBefore = new RegExp(`(?<!\\p{L})${oneOf(inverted)}\\s$`, "iu");
const topicBehind =
  /^(?:,?\s\([^()]{2,40}\))?,?\s(?:über|darüber|vo[nm]|in\s["“„«]|mit\s["“„«]|wie|warum|dafür|om|hvordan|hvorfor|hva|hur|varför|att|sobre|cómo|como|su)(?!\p{L})/iu;

/** On trains and at tables people talk as well, and the audience asks; their dog is no topic either. */
const offStage =
  /(?<!\p{L})(?:zug|bus|anreise|(?:abend|mittag)?essen|frühstück|kneipe|baren?|hotel{1,2}(?:et)?|publikum|tog(?:et)?|tåg(?:et)?|fly(?:et)?|middag|lunsj|trein|avondeten|train|trajet|dîner|déjeuner|public|tren|viaje|cena|comida|almuerzo|desayuno|público|trem|viagem|jantar|almoço|(?:über|von|om|over|sobre|de|sur|su)\s(?:seine?[nmrs]?|ihre?[nmrs]?|sin|sitt|sine|sus?|sua|seu|son|sa|ses|zijn|haar)|excuses|conto|conta)(?!\p{L})/iu;

/** How many UTF-16 units before a name and behind it belong to what says that its bearer presented. */
export interface ForeignWords {
  readonly before: number;
  readonly behind: number;
}

/**
 * What of a foreign sentence says that a person presented.
 * @param before the text before the name
 * @param behind that behind it and its company
 * @param name the name itself
 * @returns `undefined` where nothing says so
 */
export function foreignPresenting(before: string, behind: string, name: string): ForeignWords | undefined {
  const sentence = `${/[^.!?]*$/.exec(before)?.[0] ?? ""} ${/^[^.!?]*/.exec(behind)?.[0] ?? ""}`;
  const found = wordsBefore(before) ?? wordsBehind(behind, sentence, name) ?? verbFirst(before, behind);
  return found === undefined || offStage.test(sentence) ? undefined : found;
}

function wordsBefore(before: string): ForeignWords | undefined {
  const lead = mayStandBefore.test(before)
    ? (sessionBefore.exec(before) ?? announced.exec(before) ?? inTurn.exec(before))
    : null;
  return lead === null ? undefined : { before: lead[0].length, behind: 0 };
}

function wordsBehind(behind: string, sentence: string, name: string): ForeignWords | undefined {
  const presented =
    presentsBehind.exec(behind) ?? hasPresented.exec(behind) ?? withSessionBehind(name, behind, sentence);
  if (presented !== null) return { before: 0, behind: presented[0].length };
  const told = tellsBehind.exec(behind)?.[0].length;
  const isOfSession =
    told !== undefined && (sessionIn.test(sentence) || titleBehind.test(behind.slice(told - 1)));
  return isOfSession ? { before: 0, behind: told } : undefined;
}

function verbFirst(before: string, behind: string): ForeignWords | undefined {
  const verb = topicBehind.test(behind) ? verbBefore.exec(before) : null;
  return verb === null ? undefined : { before: verb[0].length, behind: 0 };
}
