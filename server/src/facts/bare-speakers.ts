/** Lists whose speakers stand without a company: there what looks like one between name and colon begins the title. */
import { companyScore } from "./company-name";
import type { Item } from "./list-item";

/** Of a company that is known, or says so itself. */
const surely = 0.85;

/** `Media Queries 4` looks like one as well. */
const isCompany = (words: string): boolean => companyScore(words) >= surely && !/\d$/.test(words);

/** `Jane Roe - Asynchrony: Under the Hood` among `Bo Li - Taming Queues`: the items with their whole titles. */
export function withWholeTitles(items: readonly Item[]): readonly Item[] {
  const named = items.filter(({ line }) => line.order === "speaker-first" || line.order === "speaker-only");
  const bare = named.filter(
    ({ line }) =>
      line.order === "speaker-first" && line.speakers.every(({ company }) => company === undefined),
  );
  if (bare.length < 2 || bare.length * 2 < named.length) return items;
  // what others have as their company is one
  return named.some((item) => wordsOfCompany(item).some(isCompany)) ? items : items.map(withWholeTitle);
}

const wordsOfCompany = ({ line, inline }: Item): string[] =>
  line.speakers.flatMap(({ company }) =>
    company === undefined ? [] : [inline.text.slice(company.start, company.end)],
  );

function withWholeTitle(item: Item): Item {
  const { line, inline } = item;
  const [speaker, ...others] = line.speakers;
  const company = speaker?.company;
  if (speaker === undefined || company === undefined || others.length > 0) return item;
  const lead = inline.text.slice(speaker.name.end, company.start);
  if (!/^\s[-–—|]{1,3}\s$/.test(lead)) return item;
  const isAlone = line.order === "speaker-only" && company.end >= inline.text.trimEnd().length;
  const isBeforeColon =
    line.order === "speaker-first" && /^:\s$/.test(inline.text.slice(company.end, line.title.start));
  if (!isBeforeColon && !(isAlone && isSeveralWords(inline.text.slice(company.start, company.end))))
    return item;
  const title = { start: company.start, end: isAlone ? company.end : line.title.end };
  const speakers = [{ ...speaker, company: undefined }];
  return { ...item, line: { ...line, title, speakers, order: "speaker-first" } };
}

/** Two words or more. */
export const isSeveralWords = (words: string): boolean => /\S\s+\S/.test(words.trim());
