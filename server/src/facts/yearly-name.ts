/** Names with a year, as folders and files have them: which may be an event's. */
import { tooPlain } from "./event-reading";

/** The folders and the file's name without its ending, the last of them. */
export const partsOfPath = (path: string): string[] =>
  path
    .replaceAll("\\", "/")
    .replace(/\.[A-Za-z]{1,8}$/, "")
    .split("/")
    .filter(Boolean)
    .slice(-5);

/** A name and a year in one part of a path; a whole date there is that of a post, and in a folder that of an event. */
export function yearly(
  part: string,
  isFolder = false,
): { readonly name: string; readonly year: string } | undefined {
  const dated = isFolder ? /^((?:19|20)\d{2})([-_.]?)\d{2}\2\d{2}[-_. ](\D+)$/u.exec(part) : null;
  if (dated?.[1] !== undefined && dated[3] !== undefined) return { name: dated[3], year: dated[1] };
  if (/(?<!\d)(?:19|20)\d{2}[-_.]?\d{2}(?!\d)/.test(part)) return undefined;
  const match = /^(\D+)((?:19|20)\d{2})$|^((?:19|20)\d{2})[-_. ](\D+)$/u.exec(part);
  const name = (match?.[1] ?? match?.[4] ?? "").replace(/^[-_. ]+|[-_. ]+$/g, "");
  if (match === null || !/\p{L}/u.test(name)) return undefined;
  return { name, year: match[2] ?? match[3] ?? "" };
}

const plainWord =
  /^(?:handover|onboarding|mentoring|favou?rites?|best|performance|cfp|ideas?|steps?|watch|council|jam|training|bootcamp|yoga|notes?|talks?|blog|posts?|content|archive|docs?|pages?|conferences?|conf|events?|meetups?|sessions?|keynotes?|lightning|videos?|watched|my|the|of|and|in|from|to|day|days|week|month|year|tech|dev|general|misc|other|personal|journal|diary|public|private|presentations?|slides|writing|articles?|drafts?|travel|training|learning|reading|goals?|podcasts?|playlists?|films?|movies?|music|papers?|gifts?|tax(?:es)?|invoices?|interviews?|reviews?|museums?|teams?|party|parties|projects?|work|house|home|backups?|laptop|trips?|repos?|releases?|issues?|hiring|support|clients?|thesis|orders?|minutes|people|covid|garden|dentist|doctor|cooking|sermons?|budgets?|books?|recipes?|contacts?|class|school|plans?|planning|photos?|family|wedding|birthday|christmas|holidays?|vacation|journals?|logs?|changelog|meetings?|standups?|bills?|health|fitness|running|hikes?|hiking|cycling|road|retreat|festival|camp|summit|europe|church|spring|summer|fall|autumn|winter|q[1-4]|outlines?|agendas?|wg|board|staff|lab|groups?|working|committee|management|department|sprints?|status|kick-?offs?|sync|weekly|daily|monthly|quarterly|retro(?:spectives?)?|updates?|reports?|calls?|discussions?|company|sales|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon|tues|wednes|thurs|fri|satur|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** Some words that are not all names of days, months and kinds of text. */
export const isYearlyName = (name: string): boolean => {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => /\p{L}/u.test(word));
  return (
    words.length > 0 &&
    words.length <= 8 &&
    words.some((word) => word.length > 1 && !plainWord.test(word)) &&
    !tooPlain.test(name)
  );
};
