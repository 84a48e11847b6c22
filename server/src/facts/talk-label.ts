/** What stands around a title without being part of it: labels, numbers, times, ratings, levels, links to slides. */
import { month } from "./month";
import { beginsWithInitial, personScore } from "./person-name";

export interface Window {
  readonly start: number;
  readonly end: number;
}

export interface Trimmed extends Window {
  /** `Keynote`, `Lightning Talk`: the kind of session, as written. */
  readonly label: string | undefined;
  /** Where the label stands if a dash parts it from the rest: `Opening keynote - Jane Roe` is called `Opening keynote`. */
  readonly dashed: Window | undefined;
  readonly timed: boolean;
  /** True where a handle stands at the end, by itself: somebody is meant. */
  readonly handled: boolean;
}

const kinds =
  "(?:(?:opening|closing|morning|evening|day \\d|conference|invited|plenary|guest|community|sponsor(?:ed)?|featured|technical|short|long|main|welcome) )*" +
  "(?:keynote(?: (?:speech|talk|address|session|panel))?|presentation|talk|workshop|tutorial|lightning(?: talks?)?|session|panel(?: discussion)?|poster|demo|" +
  "fireside chat|ignite(?: talk)?|breakout(?: session)?|plenary|bof|birds of a feather|masterclass|class|training|lab|quickie|case study|paper|invited talk|seminar|webinar|lecture|deep dive session|tech talk|flash talk|tools[- ]in[- ]action|hands[- ]on(?: labs?)?|unconference|open space|topic|title|subject|what(?=:)|talk title|vortrag|präsentation|présentation|conférence|charla|ponencia|palestra|lezing|föredrag|atelier|taller|oficina|podiumsdiskussion|tavola rotonda|mesa redonda|table ronde|painel|wykład|prelekcja|briefing)";
const label = new RegExp(
  `^(${kinds})(?:\\s{0,3}(?:#|no\\.?|nr\\.?)?\\s{0,3}\\d{1,3}[a-z]?|\\s\\(\\d{1,3}\\s?(?:h|min)\\))?\\s{0,3}(?:[:|]|=+>|\\s[-–—]{1,3}\\s|[-–—](?=\\s)|\\s(?=["“«]))\\s{0,3}`,
  "iu",
);
/** `Talk 7 Taming Queues`: without a sign only of a talk. */
const numberedTalk = /^(Talk|TALK)\s\d{1,2}\s+(?=\p{Lu})/u;
const bracketLabel = new RegExp(`^[[(](${kinds})[\\])]\\s{0,3}:?\\s{0,3}`, "iu");
/** `[Englisch] Taming Queues` */
const languageLabel =
  /^[[(](?:english|german|french|spanish|italian|dutch|englisch|deutsch|französisch|spanisch|anglais|français|allemand|inglés|español|inglês|português|inglese|italiano|engels|nederlands|engelsk|svenska|norsk|dansk|EN|DE|FR|ES|PT|IT|NL|JP)[\])]\s+(?=\S)/i;
/** With how long it takes, where that is all: `Workshop, 90 min`. */
const loneLabel = new RegExp(`^${kinds}s?(?:,?\\s\\(?\\d{1,3}\\s?(?:min(?:ute)?s?|h|hours?)\\)?)?$`, "iu");
const clock = "\\d{1,2}(?:[:.]\\d{2}|h(?:\\d{2})?)?(?:[ap](?!\\p{L})|\\s*(?:a\\.?m\\.?|p\\.?m\\.?|uhr))?";
const strictClock =
  "(?:\\d{1,2}[:.h]\\d{2}(?:[ap](?!\\p{L})|\\s*(?:a\\.?m\\.?|p\\.?m\\.?|uhr))?|\\d{1,2}\\s*(?:am|pm|a\\.m\\.|p\\.m\\.|uhr))";
const time = new RegExp(
  `^[[(]?(?!\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2})(?:${strictClock})(?:\\s{0,3}(?:->|→|-|–|—|[~〜～]|to|until|bis|à)\\s{0,3}${clock})?[\\])]?(?![\\p{L}\\d])\\s{0,3}[-–—:|,]*\\s{0,3}`,
  "iu",
);
const timeRange = new RegExp(
  `^[[(]?\\d{1,2}(?:[:.]\\d{2}|h(?:\\d{2})?)?\\s{0,3}(?:->|→|-|–|[~〜～]|to|à)\\s{0,3}(?:${strictClock}|\\d{1,2}h(?![\\p{L}\\d]))[\\])]?\\s{0,3}[-–—:|,]*\\s{0,3}`,
  "iu",
);
const dayPart =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:morning|afternoon|evening|noon|night))?(?:,?\s+[A-Z]\p{L}+\s+\d{1,2}(?:st|nd|rd|th)?)?\s*(?::|\s[-–—|])\s*/iu;
/** As Org writes before a heading. */
const orgKeyword = /^(?:TODO|DONE|CANCELL?ED)\s+(?=\p{Lu}\p{Ll}|\p{Lu}\s)/u;
/** `Mon 16:00 Taming Queues`. */
const dayBeforeTime = /^(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?,?\s+(?=\d{1,2}[:.h]\d{2})/iu;
const dayName = /^(?:mon|tue|wed|thu|fri|sat|sun)/i;
const room =
  /^[([](?:(?:the )?(?:big|small|large|other|second|upper|lower|little|great)\s)?(?:room|hall|track|saal|raum|stage|auditorium|amphi(?:théâtre)?|ballroom|salle|main|level)\b[^()[\]]{0,30}[)\]]\s*[:–—-]?\s*/iu;
const hall = "(?:[Rr]oom|[Hh]all|[Ss]aal|[Ss]ala|[Ss]alle|[Rr]aum|[Tt]rack|[Ss]tage|[Aa]uditorium)";
/** `Room Verde | ` between a time and a title, `- Room 1 10:20`, `@ main stage` behind all. */
const hallBefore = new RegExp(`^${hall}\\s[\\p{L}\\d.]{1,16}\\s*[|·]\\s*`, "u");
const hallBehind = new RegExp(
  `\\s(?:(?:[-–—|]|//)\\s(?:main )?${hall}\\s(?:\\d\\w{0,3}|\\p{Lu})(?:,?\\s\\d{1,2}[:.]\\d{2})?|@\\s(?:the )?(?:main )?${hall}(?:\\s[\\p{L}\\d.]{1,16})?)$`,
  "u",
);
/** `@ Verde - ` between a time and a title: a room by its name. */
const placeBefore = /^@\s[\p{L}\d][\p{L}\d.\s'’-]{0,24}?(?:\s[-–—|]|:)\s+/u;
const mayEndInHall = /room|hall|saal|sala|salle|raum|track|stage|auditorium/i;
/** `(DrawNLP) ` before all: the track, or the workshop. */
const trackCode = /^\((?=[^)]*\p{Lu}[^)]*\p{Lu})[\p{L}\d-]{2,12}\)\s+(?=\p{Lu})/u;
/** `[QueueConf 2022] `: where a talk of somebody's list was given. */
export const bracketEvent = /^\[[^[\]]{2,30}\s(?:19|20)\d{2}\]\s+(?=["“\p{Lu}\d])/u;
const loneHandle = /\s+(?:[-–—|•,]\s+)?\(?@[A-Za-z_]\w{1,30}\)?$/;
const numbering =
  /^(?:\(?\d{1,3}[.)]|(?!(?:19|20)\d\d\s|\d{2,3}00\s)\d{4,5}(?=\s\p{Lu})|#\d{1,3}[:.]?|[A-Z]\)|[A-Z]\.(?!\s\p{Lu}\.|\s\p{Lu}[\p{L}'’-]+(?:,\s\p{Lu}|\s\(\p{Lu}|\s(?:and|from|of|&)\s)|\s(?!Keynote|Panel|Workshop|Tutorial|Demo)\p{Lu}[\p{L}'’-]+\s[-–—]{1,3}\s)|\d{1,2}\s+-)\s+/u;
/** Its number in a programme before a title: `5B.2 Taming Queues`. */
export const programmeNumber = /^\d{1,2}[A-Z]\.\d{1,2}[:.]?\s+/;
/** A session's code in a programme: `DAT403`, `DAT 403-R1`. */
const code = "[A-Z]{2,5}[- ]?\\d{2,4}(?:-[A-Z]\\d?)?";
const sessionCode = new RegExp(`^${code}\\s*(?:[:|]|\\s[-–—]\\s|\\s(?=\\p{Lu}))\\s*`, "u");
const codeAnywhere = new RegExp(`(?:^|\\s|[[(])${code}[\\])]?(?:\\s|:|$)`);
/** `September 8 - Taming Queues`, in a series. */
const dateBefore = new RegExp(
  `^(?:${month}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\.? ${month}\\.?)(?:,? (?:19|20)\\d{2})?(?::|\\s[-–—|]{1,2})\\s+(?=\\S+\\s\\S)`,
  "iu",
);
/** `possibly: Jane Roe - Taming Queues`, while a programme is being made. */
const unsure =
  /^(?:possibly|maybe|perhaps|probably|tentative(?:ly)?|planned|tbc|vielleicht|eventuell):\s+(?=\S+\s\S)/iu;
/** `2019-05-07: Taming Queues`, `2019/05/07 - Jane Roe - Taming Queues`: in a log of talks. */
const isoDateBefore = /^(?:19|20)\d{2}([-./])[01]\d\1[0-3]\d(?::|\s[-–—|]{1,2}|,)\s+(?=\S+\s\S)/u;
const mayBeDate = new RegExp(`\\d.{0,8}${month}|${month}.{0,2} \\d`, "i");
const decoration = /^(?:[\p{Extended_Pictographic}*☆✓✗•→»>~\s]|\/\s|\uFE0F|\u200d)+/u;
const tailDecoration = /(?:[\s\p{Extended_Pictographic}]|\uFE0F|\u200d)+$/u;
const tailWords =
  "slides?|slide deck|deck|videos?|recording|youtube|pdf|link|links|notes|my notes|folien|aufzeichnung|mitschnitt|diapos|diapositives|vidéos?|enregistrement|diapositivas|transparencias|grabación|abstract|schedule|sched|programme|program|transcript|details|more|more info|infos?|blog(?: ?post)?|repo|(?:(?:example|sample|source|demo) )?code|skillscast|screencast|speaker ?deck|slideshare|github|missed|recommended|tba|tbd|todo|wip|" +
  "(?:any|beginner|intermediate|advanced|all|introductory|expert)(?: (?:skill )?levels?)?|\\d{1,3}\\s*(?:min(?:ute)?s?|m|h|hours?)|recorded|live|remote|virtual|cancelled|canceled";
const tailParenthesis = new RegExp(
  `\\s*[([](?:${tailWords})(?:\\s*[,|/&]\\s*(?:${tailWords}))*[)\\]]\\s*$`,
  "iu",
);
/** `Taming Queues (10:15 - 10:45)`. */
const tailTime = new RegExp(
  `\\s{1,3}[[(]${strictClock}\\s{0,3}(?:-|–|—|[~〜～]|to|until|bis|à)\\s{0,3}${clock}[)\\]]$`,
  "iu",
);
/** ` @ Harbour House - Room 305` behind a time. */
const placeBehindTime = /(?<=\d[:.h]\d{2}(?:\s?[ap]m)?[)\]])\s@\s\p{Lu}[^@]{2,70}$/u;
/** `Taming Queues [DEV5937]` before a time. */
const tailCode = new RegExp(`\\s[[(]${code}[)\\]]$`);
/** No time behind a title takes more, in UTF-16 units. */
const longestTime = 40;
/** No talk takes longer, in minutes. */
const longestTalk = 240;

/** `10:15 - 10:45`, and not when a shop is open, a score or two versions; of clocks with twelve hours the second may be the smaller one. */
function isAsLongAsTalk(range: string): boolean {
  const times = [...range.matchAll(/(\d{1,2})(?:[:h.](\d{2}))?/g)].map(
    ([, hour, minute]) => Number(hour) * 60 + Number(minute ?? 0),
  );
  const [from = 0, to = 0] = times;
  const takes = to > from ? to - from : to + 12 * 60 - from;
  return !/\d\.\d/.test(range) && takes > 0 && takes <= longestTalk && (to > from || from <= 13 * 60);
}

/** `(!)`, `(x)`, `++`, `~`: signs of the writer's own. */
const tailSign = /\s{1,3}\([!?*+~xX]{1,3}\)$|(?<=[)"”])\s{1,3}(?:[+~]{1,3}|-{1,2})$/;
const tailLink =
  /\s{0,3}(?:[-–—|:,]\s{0,3})?\[?(?:slides?|videos?|recording|youtube|pdf|sched)\]?:?\s{0,3}$/iu;
/** `C++` has none. */
const rating =
  /\s{0,3}(?:[([]?\s{0,3}(?:[★☆⭐*]\s{0,3}){2,}[)\]]?|(?:(?<=\s)[([]?(?:\+\s{0,3}){2,}[)\]]?|\+{3,})|[([]?\d(?:[.,]\d)?\s{0,3}\/\s{0,3}(?:5|10)[)\]]?)\s{0,3}$/u;
const kindsBehind = ["keynote", "talk", "workshop", "tutorial", "panel", "demo", "poster"];
const kindBehind = `(?:(?:opening|closing|invited|short|long) )?(?:${kindsBehind.join("|")})`;
/** `Taming Queues - opening keynote`. */
const tailKind = new RegExp(`(?:\\s[-–—]{1,3}|,)\\s${kindBehind}$`, "i");
/** The kind of session before the people behind a title: `- opening keynote, Jane Roe`. */
export const kindBeforePeople = new RegExp(`^${kindBehind}(?:[,:]?|\\swith)\\s`, "i");
const trailingPunctuation = /[\s:;,–—|-]+$/u;

/** Takes off everything that stands before and behind the words of a title. Never trims to nothing. */
export function trimTalkLine(text: string): Trimmed {
  let start = 0;
  let end = text.length;
  let found: string | undefined;
  let dashed: Window | undefined;
  let timed = false;
  let handled = false;
  const cut = (pattern: RegExp): RegExpExecArray | undefined => {
    const match = pattern.exec(text.slice(start, end));
    if (match === null || match[0].length === 0 || match[0].length >= end - start) return undefined;
    start += match[0].length;
    return match;
  };
  for (let round = 0; round < 4; round++) {
    const before = start;
    cut(decoration);
    cut(orgKeyword);
    // the dear patterns are tried only where their first letter stands
    const isDay = dayName.test(text.slice(start, start + 3));
    if (isDay) cut(dayBeforeTime);
    if (/[[(\d]/.test(text.charAt(start)) && (cut(timeRange) ?? cut(time)) !== undefined) timed = true;
    if (isDay) cut(dayPart);
    if (/[\p{L}\d]/u.test(text.charAt(start)) && mayBeDate.test(text.slice(start, start + 24)))
      cut(dateBefore);
    if (/[12]/.test(text.charAt(start)) && cut(isoDateBefore) !== undefined) cut(unsure);
    if (/[[(]/.test(text.charAt(start))) cut(room);
    if (text.charAt(start) === "[") cut(bracketEvent);
    if (text.charAt(start) === "(") cut(trackCode);
    if (timed && text.includes("|")) cut(hallBefore);
    if (timed && text.charAt(start) === "@") cut(placeBefore);
    if (!beginsWithInitial(text.slice(start, end))) cut(numbering);
    cut(languageLabel);
    const kind =
      cut(label) ?? cut(numberedTalk) ?? (/[[(]/.test(text.charAt(start)) ? cut(bracketLabel) : undefined);
    if (kind !== undefined) {
      found ??= kind[1];
      const from = start - kind[0].length;
      if (/[-–—]\s*$/.test(kind[0])) dashed ??= { start: from, end: from + (kind[1]?.length ?? 0) };
    }
    cut(programmeNumber);
    cut(sessionCode);
    if (start === before) break;
  }
  const placed = text.includes("@") ? placeBehindTime.exec(text.slice(start, end)) : null;
  if (placed !== null) end = start + placed.index;
  const mayEndInTime = /[)\]\s]/.test(text.charAt(end - 1));
  const when = mayEndInTime
    ? tailTime.exec(text.slice(Math.max(start, end - longestTime), end).trimEnd())
    : null;
  if (when !== null && when.index > 2 && isAsLongAsTalk(when[0])) {
    end = Math.max(start, end - longestTime) + when.index;
    timed = true;
    const behind = tailCode.exec(text.slice(start, end));
    if (behind !== null && behind.index > 0) end = start + behind.index;
  }
  for (let round = 0; round < 3; round++) {
    const before = end;
    for (const [pattern, mayEnd] of tails) {
      if (!mayEnd(text.charAt(end - 1), text, end, start)) continue;
      const match = pattern.exec(text.slice(start, end));
      if (match !== null && match.index > 0) end = start + match.index;
    }
    if (end === before) break;
  }
  const handle = /\s[-–—|•]\s+@\w+$/.test(text.slice(start, end))
    ? loneHandle.exec(text.slice(start, end))
    : null;
  if (handle !== null && handle.index > 2) {
    end = start + handle.index;
    handled = true;
  }
  while (start < end && /\s/.test(text[start] ?? "")) start++;
  return { start, end, label: found, dashed, timed, handled };
}

const shortcode = /(?:\s*:[a-z][\w+-]*:)+$/;
const isWhite = (char: string): boolean => /\s/.test(char);
const materials = ["slide", "slides", "video", "videos", "recording", "youtube", "pdf", "sched"];

function endsWithMaterial(text: string, end: number): boolean {
  const tail = text
    .slice(Math.max(0, end - 14), end)
    .toLowerCase()
    .trimEnd();
  const word = tail.replace(/:$/, "").replace(/\]$/, "");
  return materials.some((one) => word.endsWith(one));
}

/** `Jane Roe - keynote` is no title with a kind behind it. */
const isTitleWithKind = (text: string, start: number, end: number): boolean =>
  kindsBehind.some((kind) => text.slice(end - kind.length, end).toLowerCase() === kind) &&
  personScore(text.slice(start, end).replace(tailKind, "")) < 0.3;

/** What may stand behind a title, and whether a text that ends so may have it: the dear patterns are hardly ever tried. */
const tails: readonly (readonly [
  pattern: RegExp,
  mayEnd: (last: string, text: string, end: number, start: number) => boolean,
])[] = [
  [shortcode, (last) => last === ":"],
  [tailDecoration, (last) => last > "\x7f" || isWhite(last)],
  [rating, (last) => /[★☆⭐*+)\]\d\s]/.test(last)],
  [tailParenthesis, (last) => /[)\]\s]/.test(last)],
  [tailSign, (last) => /[)+~-]/.test(last)],
  [tailLink, (_, text, end) => endsWithMaterial(text, end)],
  [hallBehind, (_, text, end) => mayEndInHall.test(text.slice(Math.max(0, end - 32), end))],
  [tailKind, (_, text, end, start) => isTitleWithKind(text, start, end)],
  [trailingPunctuation, (last) => /[\s:;,–—|-]/.test(last)],
];

const place =
  "(?:room|hall|track|saal|raum|auditorium|ballroom|salle|stage) [\\p{L}\\d. ]{1,20}|(?:main|big|small|second|outdoor|keynote) (?:stage|hall|room|track)";
const material = new RegExp(
  `^(?:${tailWords}|papers?|preprint|article|handout|(?:this|dit|diese[rs]?|cet|cette|este|esta) (?:(?:blog ?)?post|report|article|write-?up|verslag|bericht|beitrag|artikel|compte-rendu|artículo|artigo|texto)\\b.{0,80}|(?:link (?:im |zum )?)?(?:fahrplan|programm)|she/her|he/him|they/them|:[a-z][\\w+-]*:|${place}|\\d{1,2}(?:st|nd|rd|th)?\\.?\\s(?:of\\s)?${month}\\.?(?:,?\\s\\d{4})?|${strictClock}(?:\\s{0,3}[-–—]\\s{0,3}${strictClock})?)$`,
  "iu",
);

/** `Mon 10:30`: whatever follows tells where. */
const moment = new RegExp(
  `^(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{L}{0,6}\\.?,?\\s)?${strictClock}(?:\\s{0,3}[-–—]\\s{0,3}${strictClock})?$`,
  "iu",
);

const signedCode = new RegExp(`^${code}(?:\\s\\([^()]{3,30}\\))?\\s?(?:[:|]|\\s[-–—]\\s)\\s?\\S`);
const bareCode = /^(?!ISO|RFC|HTTP|CVE|SHA|UTF)[A-Z]{3,4}\d{3}(?:-[A-Z]\d?)?\s\p{Lu}\S*\s\S/u;

/** The code of a session in a programme: `DAT403 – Taming Queues`, or without a sign, as of a flight, `DAT403 Taming Queues`. */
export const codeOfSession = (text: string): "signed" | "bare" | undefined =>
  signedCode.test(text) ? "signed" : bareCode.test(text) ? "bare" : undefined;

/** True where such a code stands anywhere, by itself or in brackets. */
export const holdsCode = (text: string): boolean => codeAnywhere.test(text);

/** True for a day and time, or a time. */
export const isMoment = (text: string): boolean => /\d/.test(text) && moment.test(text.trim());

/** True for words that lead to slides, or tell time and room: they say nothing of who speaks. */
export const isMaterial = (text: string): boolean => material.test(text.trim());

/** True for a line that is a kind of session and nothing else: `Lightning Talk`. */
export const isLoneLabel = (text: string): boolean => loneLabel.test(text.trim());

/** `Keynote · Jane Roe (Acme)` below a title. */
export const kindBeforeSpeaker =
  /^(?:(?:opening|closing|invited) )?(?:keynote|talk|workshop|lightning talk|tutorial|panel|short talk|long talk|paper)\s{0,2}[·|•:–—-]{1,2}\s{1,2}(?=\p{Lu})/iu;

/** The words before a speaker: `by Jane Roe`, `3h, w/ Jane Roe`. */
export const byLine =
  /^(?:(?:\d{1,3}\s?(?:h|hours?|min(?:ute)?s?)[,;]?\s)?w\/|(?:(?:a |the )?(?:talk|presentation|workshop|keynote|session|presented|given|held) )?(?:by|par|von|por|door|av|di))\s+(?=[\p{Lu}@[])/iu;

/** `Jane Roe @jroe roe.example`: a name, and where to find her. */
export const nameWithSites =
  /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,2})\s+\(?@[A-Za-z]\w{1,30}\)?(?:\s+(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\S{0,60}){1,2}$/u;

/** `With Jane Roe (Acme) and Ann Lee. …`, as under the heading of a panel. */
export const withPeople =
  /^(?:[^.!?]{2,80}[.!?]\s){0,2}?(?:(?:[Aa] )?[Pp]anel(?: discussion)? with|[Ww]ith|[Ff]eaturing|(?:[Rr]un|[Ll]ed|[Tt]aught|[Gg]iven|[Hh]eld) by|[Mm]oderated by [^!?()]{3,40}?,? with|[Oo]n (?:the )?(?:stage|panel)(?: (?:were|was))?:?|(?:[Pp]anell?ists|[Ss]peakers|[Pp]resenters)(?: (?:were|are)|:))\s+(?=\p{Lu}[\p{L}'’.-]*\s+\p{Lu})/u;

/** True for a line that begins with who is there: `panel with Jane Roe (Acme)`. */
export const isWithPeople = (text: string): boolean => withPeople.test(text);
