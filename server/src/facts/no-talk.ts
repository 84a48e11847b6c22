/** Headings and lines that stand where talks stand and are none: days, breaks, thanks, summaries, parts of a talk. */
import { remember } from "../text/remember";
import { country } from "./company-name";
import { month } from "./month";
import {
  days,
  gatherings,
  groups,
  lists,
  meals,
  ofProjects,
  ofVisitor,
  partsOfTalk,
  places,
} from "./no-talk-words";

/** Tells whether all of a text is something of these lists. Several patterns are made ready, and tried, in half the time of one that is all of them. */
function matcherOf(...lists: readonly string[]): (text: string) => boolean {
  const patterns = lists.map((list) => new RegExp(`^(?:${list})$`, "iu"));
  return (text) => patterns.some((pattern) => pattern.test(text));
}

const isAside = matcherOf(partsOfTalk, lists, ofVisitor, meals, gatherings, places, ofProjects);
const isGroup = matcherOf(groups, days);
const programme =
  /(?<![\p{L}\d])(?:talks?|sessions?|posters? (?:sessions?|that|i|we)|presentations?|keynotes?|schedule|programme?|agenda|workshops?|bofs?|lightnings?|ignites?|speakers|also saw|attended|watched|missed|will watch|to (?:re)?watch|watch ?list|watch later|(?:à|a) (?:re)?voir|nachholen|verpasst|not seen|vorträge|conférences|présentations|ateliers|charlas|ponencias|presentaciones|talleres|palestras|apresentações|lezingen|presentazioni|foredrag|föredrag|prezentacje|prelekcje|wykłady)(?![\p{L}\d])/iu;
const foreign =
  /^(?:contributors?|authors?|maintainers?|team|sponsors?|backers?|members?|license|licence|credits|acknowledge?ments?|thanks?.*|thank you.*|attendees|participants|(?:[\p{L}\d-]+ ){0,3}team|emeriti|related|similar|changelog|references|bibliography|further reading|reading list|books?)$/iu;

const tidy = (text: string): string =>
  text
    .replace(/^[\p{Extended_Pictographic}\uFE0F\s#*\d.)-]+(?=\p{L})/u, "")
    // as Org writes before a heading
    .replace(/^(?:TODO|DONE|NEXT|WAITING|CANCELL?ED)\s(?=\S)/, "")
    .replace(/[\p{Extended_Pictographic}\uFE0F]/gu, "")
    .replace(/[:.!?\s]{1,8}$/, "")
    .trim();

const bare = (text: string): string => text.trim().replace(/[:.!?\s]{1,8}$/, "");

const meal =
  /^(?:the |our |a )?(?:coffee|tea|lunch|dinner|breakfast|brunch|drinks?|beers?|party|food|snacks?|cake)(?![\p{L}\d])/iu;
/** Words that stand beside a meal in a heading; with any other word it may be a talk's title. */
const besideMeal =
  /^(?:the|a|an|our|my|and|of|with|at|on|in|to|by|for|or|break|breaks|time|coffee|tea|lunch|dinner|breakfast|drinks?|beers?|party|food|snacks?|cake|expo|booths?|tour|sponsors?|area|hall|hallway|terrace|roof|river|bar|networking|posters?|swag|social|hour|long|first|second|afternoon|morning|evening|frites|pizza|soup|talking|chats?|people|friends|colleagues)$/i;

/** `Lunch with friends @ Somewhere`: whoever is named there, it is no talk. */
export const isMealWithSomebody = (text: string): boolean =>
  /^(?:lunch|dinner|breakfast|brunch|drinks|beers|tacos?|pizza)(?: break)? (?:with|w\/|at|@|in|near|by)\s/i.test(
    tidy(text),
  );

/**
 * `doors. the badge printer died`, `lunch again fries`, `closing, next year Bern`: what goes with a day, in the visitor's small
 * letters; `Closing the loop` is none of it.
 */
export const isOfTheDay = remember((text) => {
  const words = tidy(text).replace(/^\d{1,2}[:.h]\d{2}[\s:–—-]*/, "");
  const match = ofTheDay.exec(words);
  // `Welcome, Thank You, Growth`
  return (
    match !== null &&
    !(/(?<!lunch|dinner|breakfast)[.,!]$/i.test(match[0]) && /^\s\p{Lu}/u.test(words.slice(match[0].length)))
  );
});

const ofTheDay =
  /^(?:(?:doors|registration)(?:$|[.,!]|\s(?:open|opens)(?=$|[.,\s]))|(?:breakfast|brunch|lunch|dinner|drinks|beers?|coffee|tacos?|pizza|overslept|arrived|opening|closing|welcome)(?:$|[.,!]|(?<=lunch|dinner|breakfast)\?|\s(?:again|w\/|with|@|by (?:the )?(?:orga(?:ni[sz]ers|ni[sz]ing team)?|team|chairs?|crew|mayor)(?: team)?)(?=$|\s|[.,])|\s(?:party|drinks)$))/i;

/** `Lunch, and the tour of the booths`: a meal and where it was taken. */
const isMeal = (text: string): boolean =>
  meal.test(text) && (text.match(/[\p{L}\d]+/gu) ?? []).every((word) => besideMeal.test(word));

/** `Lightning talks (ignites)`. */
const asideBehind = /\s\([^()]{1,40}\)$/;
/** `Lightning talks, Tuesday`. */
const whenBehind =
  /(?:,|\s[-–—])\s(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?(?:\s(?:morning|afternoon|evening))?|(?:day|part|round|block)\s\p{L}{0,5}\d{0,2})$/iu;

/** `E04: May 27th`: a meeting of several, with its number. */
const numberedDay = new RegExp(
  `^~?[a-z]{0,2}\\d{1,3}~?[:.]\\s~?((?:${month}\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\.? ${month}).{0,12}?)~?$`,
  "iu",
);

/** True for a heading that groups talks: `Day 2`, `Morning Keynotes`, `Lightning talks`. */
export const isGrouping = remember((text) => {
  const [tidied, bared] = [tidy(text), bare(text)];
  const alone = tidied.replace(asideBehind, "").replace(whenBehind, "");
  const dated = numberedDay.exec(tidied)?.[1] ?? "";
  return (
    isGroup(tidied) ||
    (dated !== "" && isGroup(dated)) ||
    (bared !== tidied && isGroup(bared)) ||
    (alone !== tidied && isGroup(alone))
  );
});

/** `Austin, Texas`: where it was. */
const isPlace = (text: string): boolean =>
  country.test(/^\p{Lu}[\p{L} .'’-]{2,25},\s(\S.{3,20})$/u.exec(text)?.[1] ?? "");

/** True for a heading or line that announces no talk. */
export const isNoTalk = remember((text) => {
  const [tidied, bared] = [tidy(text), bare(text)];
  return (
    isAside(tidied) ||
    (bared !== tidied && isAside(bared)) ||
    isGrouping(text) ||
    isMeal(tidied) ||
    isPlace(tidied)
  );
});

/** True for a heading that is no talk, and stands above none: `Books`, `Questions`. */
export const isApart = (text: string): boolean => isNoTalk(text) && !isGrouping(text);

/** True where a heading or lead-in speaks of talks, so that a list below it may be one of talks. */
export const announcesTalks = (text: string): boolean => programme.test(text) && text.length < 120;

/** Sections of people who made something: nobody in them speaks. */
export const isAboutMakers = remember((text) => foreign.test(tidy(text)));
