/** Does a phrase name a person? Decided by the shape of its words; lists of given names only tip the scales. */
import { lookUp } from "../catalogue/catalogue";
import { isCommonWord, isForeignWord, isGivenName, isOrdinaryWord } from "../catalogue/words";
import { plainKey } from "../text/fold";
import { remember } from "../text/remember";
import { isCity } from "./cities";
import { wideNameScore } from "./wide-name";
import { isCalendarName, isRareName, isWordName } from "./word-names";

const particle =
  /^(?:van|von|der|den|de|da|di|do|dos|das|del|della|dela|delos|dal|dalla|degli|du|la|le|bin|ibn|al|el|ter|ten|zu|af|av|y|e|i|ap|ab|ben|bint|binti|mac|ó|ní|nic|abu|op|v\.|['’]t)$/i;
/** Hardly anything but a name holds one between two capitals. */
const strongParticle = /\s(?:bin|ibn|binti?)\s\p{Lu}/u;
const initial = /^\p{Lu}\.?$|^\p{Lu}\.-\p{Lu}\.$/u;
const nickname = /^["'“‘(][\p{L}\d_-]+["'”’)]$/u;
/** `Jane “Aunt Jo” Roe` */
const longNickname = /\s["“(]\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*){1,2}["”)]\s(?=\p{Lu})/u;
const nameWord =
  /^(?:(?:al|el|ad|an|ar|as)-|[dl]['’])?\p{Lu}[\p{L}\p{M}]*(?:[-'’‘.]\p{L}[\p{L}\p{M}]*)*\.?$/u;
const acronym = /^\p{Lu}{3,}$/u;
const honorific =
  /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame|rev|dott|dott\.ssa|dottoressa|herr|frau|signora|señora?|mw|dhr|fr)\b\.?\s+(?:(?:em|dr|habil|ing)\.\s+){0,3}|^(?:(?:his|her|their)\s(?:then\s)?|a\s)(?:colleague|student|co-?worker|co-?author|co-?founder|team-?mate|boss|friend|wife|husband)s?,?\s+(?=\S)|^(?:mein|unser|sein|ihr|dein)e?\s(?:kolleg(?:e|in)|freund(?:in)?|chef(?:in)?)\s+(?=\S)/i;
/** Firms whose products have two words, the first one theirs. */
const maker =
  /^(?:Adobe|Amazon|Apache|Atlassian|Azure|Cisco|Eclipse|Facebook|GitHub|GitLab|Google|IBM|Microsoft|Mozilla|Netflix|Nvidia|Oracle|Spotify|Twitter|Uber|VMware)$/;
const academic = /,?\s*(?:(?:Ph\.?D|M\.?D|M\.?Sc|Jr|Sr|jr)\.?|OSB|SJ|OBE|CBE|FRS)$/;

const ofPlace =
  /^(?:Room|Hall|Raum|Saal|Hörsaal|Sala|Salle|Sal[oó]n|Amphi|Amphithéâtre|Aula|Auditorium|Track|Stage|Foyer|Lobby|Caf[eé]|Lounge|Niveau|Étage|Etage|Ebene|Stock|Piso|Building|Gebäude|Level|Floor)$/;

/** Surnames that are ordinary words as well; behind a word that is none they make a name, not a sure one. */
const isSurname =
  /^(?:Baker|Bishop|Black|Brown|Butler|Carter|Cook|Cooper|Dean|Fisher|Fox|Frost|Gray|Green|Grey|Holmes|Hunter|James|Knight|Lamb|Ma|Mason|Miller|Moon|Oh|Palmer|Parker|Pierce|Pope|Porter|Potter|Price|Reed|Rice|Shah|Sharp|Shepherd|Singer|Summers|Taylor|Turner|Walker|Weaver|White|Winters|Wolf|Woods|Young)$/;

/** `Mar Roe-Holm`: of two families, and whatever stands before it is a first name. */
const doubleSurname = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;

/** `Summer Internship`, `Sunday Yoga`. */
const isThing = /(?:ship|ing|tion|ment|ness|ics|fest|camp|oga|oke)s?$/i;

/** True for two or three words that may be a name in a place where names stand: `China Roe`, and not `Event Modeling`. */
export const isNameByShape = (phrase: string): boolean =>
  !isThing.test(phrase) &&
  (personScore(phrase) >= 0.3 || (personScore(phrase) >= 0.2 && isRareName(/^\S+/.exec(phrase)?.[0] ?? "")));

/** Surnames that are ordinary words and stand first: `Sun Weizhe`. */
const isSurnameFirst = /^(?:Sun|Tang|Ding|Jung)$/;

/** What nouns and adjectives of German end with, which has all nouns begin big, and no first name: `Darstellung`, `Interessante`. */
const nounEnding =
  /^(?=.{9})(?!.*(?:[oy]ung|jung|aesung|eesung|woong|insung)$)\p{L}+(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|nisse?|tionen|lich|liche[rsn]?|ische[rsn]?|ante[rsn]?|ende[rsn]?|meine[rsn]?|täten|ierung|tive[rsn]?|spiele?n?)$/u;
/** What titles begin with, and no name: `Deconstructing`. */
const gerund = /^\p{Lu}\p{Ll}{6,}ing$/u;
/** Two words of a sentence and what stands between: elsewhere it is `van den`. */
const germanArticle =
  /^\p{Lu}\p{L}+\s(?:der|dem|des)\s(?!Kinderen)\p{Lu}|^\p{Lu}\p{L}+\s(?:den|der|dem|des)\s\p{Lu}\p{L}*(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|nisse?|tion|tionen)$/u;

/** How much of a leading honorific (`Dr. `) to leave out of a name, in UTF-16 units. */
export const honorificLength = (text: string): number => honorific.exec(text)?.[0].length ?? 0;

/**
 * How surely a phrase is a person's name, 0 to 1. `Liz Rice` is nearly sure, `Giant Swarm` is not: its words are
 * ordinary. A single word never gets past one half.
 */
export const personScore: (phrase: string) => number = remember(scorePerson, 4_096);

function scorePerson(phrase: string): number {
  const text = phrase.trim().replace(honorific, "").replace(academic, "").replace(longNickname, " ");
  if (text.length < 2 || text.length > 60) return 0;
  const wide = wideNameScore(text);
  if (wide !== undefined) return wide;
  if (/[\d:;?!/|&=<>{}[\]+*_#]/.test(text)) return 0;
  const words = text.split(/\s+/);
  if (words.length > 7) return 0;
  const main = words.filter((word) => !(particle.test(word) || initial.test(word) || nickname.test(word)));
  if (
    main.length === 0 ||
    (words.length > 5 && main.length > 4) ||
    !main.every((word) => nameWord.test(word))
  )
    return 0;
  if (
    /^(?:A|I|St\.?|Saint|San|Santa|Los|Las|New|North|South|East|West|Fort|Mount|Lake|Port|El|The|An)$/.test(
      words[0] ?? "",
    ) &&
    words.length < 4
  )
    return 0;
  // `Speed Vs Comfort`
  if (words.some((word) => /^(?:vs\.?|versus)$/i.test(word))) return 0;
  // `… of CERT.PT. Nobody …`, `Acme’s Shannon`, `L’API Gatherer`
  if (words.some((word) => /^\p{Lu}{2,}\.$|['’]s$/u.test(word))) return 0;
  if (/^L['’]\p{Lu}{2,}$/u.test(words[0] ?? "")) return 0;
  // `RubyConf Mini`, `PHPers Oslo`
  if (main.some((word) => /\p{Ll}(?:Con|Conf|Fest|Camp|Days?|Kon)$|^\p{Lu}{3,}\p{Ll}/u.test(word))) return 0;
  if (/^(?:La|Il|Lo|Les)$/.test(words[0] ?? "") && words.length > 2) return 0;
  if (
    words.length > 1 &&
    /^(?:About|After|At|Before|By|For|From|How|In|Of|On|Over|The|To|Under|Why|With|Without)$/.test(
      words[0] ?? "",
    )
  )
    return 0;
  // `Salle Bleue`, `Foyer Nord`: where something was
  if (words.length < 4 && ofPlace.test(words[0] ?? "")) return 0;
  // `U Michigan`
  if (words.length === 2 && words.includes("U")) return 0;
  // a place with its state, a German article before a noun
  if (words.length === 2 && /^(?:DC|D\.C\.)$/.test(words[1] ?? "")) return 0;
  if (
    /^(?:Kanton|Canton|Stadt|Comune|Gemeente|Landkreis|Kommune|Der|Die|Das|Ein|Eine|Zum|Zur|Im|Am|Beim)$/.test(
      words[0] ?? "",
    ) ||
    text.startsWith("Ville d")
  )
    return 0;
  if (particle.test(words[0] ?? "") && words[0] === words[0]?.toLowerCase() && words.length < 3) return 0;
  // `Notas de`, `en C. Ne`, `Conférence de Jane Roe`
  const last = words.at(-1) ?? "";
  if (words.length > 1 && /^\p{Ll}/u.test(last) && particle.test(last)) return 0;
  if (
    words.length === 2 &&
    initial.test(words[0] ?? "") &&
    /^(?:Ne|Il|On|Un|Le|La|Et|Je|Tu|Es|Er|Se|No|Si|Yo|So|Do)$/.test(last)
  )
    return 0;
  if (
    /^(?:Conférence|Présentation|Intervention|Exposé|Atelier|Charla|Ponencia|Conferencia|Presentación|Palestra|Apresentação|Intervento|Presentazione)$/.test(
      words[0] ?? "",
    ) &&
    /^(?:d[eaiou]|del|d['’]\S*|plenaria|plénière|plenária|magistral|magna|inaugural|invitada|invitée)$/i.test(
      words[1] ?? "",
    )
  )
    return 0;
  if (
    /^(?:AI|UK|US|EU|IT|QA|AG|AB|SE|HQ|Keynotes?|Talks?|Sessions?|Workshops?|Panel|Meetup)$/.test(
      words.at(-1) ?? "",
    )
  )
    return 0;
  if (main.some((word) => acronym.test(word)) && !main.every((word) => acronym.test(word)))
    return isWithBigSurname(main) ? 0.9 : 0;
  const known = lookUp(text, "company") ?? lookUp(text, "tool") ?? lookUp(text, "event");
  const first = words[0] ?? "";
  // lists of names write few accents
  const given =
    [first, first.split("-")[0] ?? ""].some((one) => isGivenName(one) || isGivenName(plainKey(one))) ||
    // `R. Kent Roe`
    (words.length === 3 && initial.test(first) && isGivenName(words[1] ?? "")) ||
    // `VJ (Vera) Roe`
    words.some((word) => nickname.test(word) && isGivenName(word.slice(1, -1)));
  if (words.length === 1) return singleScore(first, given, known !== undefined);
  // `Mozilla Pontoon`: whose product it is
  if (words.length === 2 && !given && maker.test(first)) return known === undefined ? 0.1 : 0;
  if (known !== undefined) return 0.05;
  if (main.every((word) => acronym.test(word)))
    return given && main.length === 2 && !isCommonWord(main[1] ?? "") ? 0.8 : 0;
  const isOrdinary = (word: string): boolean =>
    (isOrdinaryWord(word) || (word.includes("-") && word.split("-").every((part) => isOrdinaryWord(part)))) &&
    !isGivenName(word);
  const ordinary = main.filter(isOrdinary).length;
  const named = main.filter((word) => isTechnicalName(word)).length;
  if (given) {
    if (named > 0) return main.length === 2 && named === 1 ? 0.55 : 0.2;
    // many a rare word is a surname
    const isRare =
      ordinary === 1 && main.length === 2 && !isCommonWord(main[1] ?? "") && isOrdinary(main[1] ?? "");
    return ordinary === 0 ? 0.95 : isRare ? 0.9 : ordinary === 1 && main.length <= 3 ? 0.8 : 0.3;
  }
  if (named > 0) return 0.05;
  if (words.length > 1 && (nounEnding.test(first) || gerund.test(first) || germanArticle.test(text)))
    return 0.2;
  const isOneOrdinary = ordinary === 1 && main.length === 2;
  if (isOneOrdinary && isSurname.test(words[1] ?? "") && !isOrdinaryWord(first)) return 0.6;
  if (
    isOneOrdinary &&
    doubleSurname.test(words[1] ?? "") &&
    !(words[1] ?? "").split("-").some(isOrdinaryWord)
  )
    return 0.6;
  // `Sheikh bin Roe`
  if (ordinary === 1 && main.length === 2 && strongParticle.test(text) && !isOrdinaryWord(last)) return 0.6;
  // `Blessing Roe`, `April Summers`
  if (main.length === 2 && words.length === 2 && isWordName(first) && lookUp(last, "tool") === undefined) {
    if (isSurname.test(last) || isGivenName(last)) return 0.6;
    if (!isOrdinaryWord(last) && !isCity(last) && !/\p{Ll}\p{Lu}/u.test(last.slice(3)))
      return isCalendarName(first) ? 0.35 : 0.6;
  }
  if (isOneOrdinary && isSurnameFirst.test(first) && (words[1]?.length ?? 0) > 3) return 0.6;
  if (ordinary > 0)
    return ordinary < main.length && main.length === 2 && isOrdinaryWord(words[0] ?? "") ? 0.2 : 0.1;
  // `Wenn Staatstrojaner`: a sentence of another language begins so, and a few people are called so
  if (isForeignWord(first)) return main.length === 3 && main.some((word) => isGivenName(word)) ? 0.75 : 0.65;
  return main.length <= 3 ? 0.75 : 0.55;
}

/** `Jeanne DUPONT`, `Jean-Luc LE GALL`, as French forms ask for it: the surname in capitals, and no abbreviation. */
function isWithBigSurname([first = "", ...rest]: readonly string[]): boolean {
  return (
    (isGivenName(first.split("-")[0] ?? "") || isGivenName(plainKey(first))) &&
    /\p{Ll}/u.test(first) &&
    lookUp(first, "tool") === undefined &&
    rest.length < 4 &&
    rest.every(
      (word) =>
        /^\p{Lu}{2,}(?:[-'’]\p{Lu}+)*$/u.test(word) &&
        !isOrdinaryWord(word) &&
        lookUp(word, "tool") === undefined &&
        lookUp(word, "company") === undefined,
    ) &&
    rest.some((word) => word.length > 4)
  );
}

function singleScore(word: string, given: boolean, known: boolean): number {
  if (given) return isOrdinaryWord(word) ? 0.3 : 0.5;
  if (known || isOrdinaryWord(word) || nounEnding.test(word) || !/^\p{Lu}\p{Ll}{2,}$/u.test(word)) return 0;
  return 0.25;
}

/** A word that is a product's name in any case: `Kubernetes` in `Kubernetes Anywhere`. */
const isTechnicalName = (word: string): boolean => {
  const entry = lookUp(word, "tool");
  return (
    entry !== undefined && entry.match === undefined && !isGivenName(word) && !isGivenName(plainKey(word))
  );
};

/** True where a phrase opens with somebody's given name, or all of it may be a name by its shape. */
export const isGivenFirst = (phrase: string): boolean =>
  isGivenName(phrase.split(/[\s-]/)[0] ?? "") || personScore(phrase) >= 0.7;

/** `R. Kent Roe: Taming Queues`: a letter that is part of a name numbers nothing; the first of the alphabet mostly do. */
export const beginsWithInitial = (text: string): boolean =>
  /^[G-Z]\./.test(text) &&
  personScore(
    /^\p{Lu}\.\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?=\s?[:|(,/–—-]|$)/u.exec(text)?.[0] ?? "",
  ) >= 0.75;
