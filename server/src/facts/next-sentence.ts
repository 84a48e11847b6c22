/** Who begins the sentence behind a title: `**Taming Queues**. Jane Roe (Acme) threw …`. */
import type { Inline } from "../text/inline";
import { companyBehind } from "./company-behind";
import { personScore } from "./person-name";
import { saysAttended } from "./session-words";
import type { SpeakerReading } from "./speaker-list";
import type { Window } from "./talk-label";
import { isTitle } from "./title-case";
import { titleScore } from "./title-score";

/** `**Taming Queues**. Jane Roe (Acme) threw …`: who begins the sentence behind a bold title, with a company. */
export function nextAfter({ text, marks }: Inline, title: Window): SpeakerReading[] | undefined {
  const isBold = marks.some(
    ({ kind, start, end }) => kind === "strong" && start <= title.start && end >= title.end,
  );
  const words = text.slice(title.start, title.end);
  // where somebody went, whoever the next sentence begins with needs no company
  const isVisited =
    saysAttended(text.slice(Math.max(0, title.start - 60), title.start)) && /^\p{Lu}/u.test(words);
  const isLead = title.start === 0 && /^\p{Lu}/u.test(words) && titleScore(words) >= 0.3;
  if (!isVisited && (!isBold || !/\S\s\S+\s\S/.test(words) || !(isLead || isTitle(words)))) return undefined;
  const found = subject.exec(text.slice(title.end));
  // the second group is missing where one name stands alone
  const names = [found?.[1], found?.[2]].filter((one) => one !== undefined);
  if (names.length === 0 || names.some((name) => personScore(name) < 0.75)) return undefined;
  let at = title.end;
  const people = names.map((name) => {
    const start = text.indexOf(name, at);
    at = start + name.length;
    return { start, end: at };
  });
  // behind the last of two it is the company of both
  const company = people.map((name) => companyBehind(text, name)).findLast((one) => one !== undefined);
  // whoever the sentence begins with may only have sat there
  const isTelling = presents.test(text.slice(at, at + 90));
  const isSure = company !== undefined && (isTelling || isVisited || isTitle(words));
  return !isSure && !(isVisited && isTelling)
    ? undefined
    : people.map((name) => ({ name, score: 0.75, company, marked: company !== undefined }));
}

/** What people do who give a talk, right behind their names and companies. */
const presents =
  /^(?:\s\([^()]{2,60}\))?(?:,?\s(?:of|from|at)\s[^.,;]{2,40}?)?,?\s(?:then\s|also\s|who\s)?(?:showed(?!\sus\saround)|shows|explained|explains|told|tells|talked|presented|gave|spoke|walked|demoed|demonstrated|described|argued|introduced|made the case|took us)\b/u;
const wholeName = "\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’.-]+){1,2}";
/** Who begins the sentence behind a title. */
const subject = new RegExp(
  `^["”*_]{0,3}\\.["”]?\\s+(${wholeName})(?:\\s(?:and|&)\\s(${wholeName}))?(?=\\s\\(|,\\s|\\s\\p{Ll})`,
  "u",
);
