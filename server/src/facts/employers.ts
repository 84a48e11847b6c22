/** Companies that only a sentence about the speaker tells: `Jane works at Acme`, `she is an engineer at Acme`. */
import { lookUp } from "../catalogue/catalogue";
import type { Block } from "../markdown/document";
import { nameKey } from "../text/fold";
import { sourceRange } from "../text/inline";
import type { Range } from "../text/range";
import { companyScore, isOnlyTool } from "./company-name";
import { isRole } from "./role";
import type { FactBuilder } from "./fact-builder";
import { readableText } from "./readable-text";
import { isMaterial } from "./talk-label";
import type { TalkDraft } from "./talk-draft";
import { rememberInline } from "../text/remember";
import { matches } from "../text/matches";
import { isWrapped } from "./wrapped-line";

const companyWord =
  "(?:[\\p{Lu}\\d][\\p{L}\\d&+'’-]*(?:\\.[\\p{L}\\d]+)*|\\p{Ll}+\\p{Lu}[\\p{L}\\d]*|\\p{Ll}[\\p{L}\\d-]*\\.(?:com|org|net|io|ai|dev|co|de|nl|no|ch)(?![\\p{L}]))";
const company = `(?:the\\s{1,3})?(?<at>${companyWord}(?:\\s{1,3}(?:(?:of|for|and|&|de|der|di|del|della|du|des)\\s{1,3})?${companyWord}){0,4})`;
const who =
  "(?<![\\p{L}])(?<who>\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2}(?:\\sand\\s\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+)?)?|[Hh]e|[Ss]he|[Tt]hey|[Ss]peaker|[Pp]resenter)";
/** `Her team at Acme`. */
const team = new RegExp(
  `(?<![\\p{L}])(?<who>[Hh]is|[Hh]er|[Tt]heir)\\s{1,3}(?:team|group|company|colleagues)\\s{1,3}at\\s{1,3}${company}`,
  "gu",
);
const since = "(?:(?:working|now|currently|all|both)\\s{1,3})?";
/** `is (was?) at Acme`. */
const doubt = "(?:\\s\\((?:was|now|still|or was|I think)?\\??\\))?";
const verbs = [
  "(?:is|was)\\s{1,3}(?:an?|the)?\\s{0,3}[\\p{L} /&,-]{2,80}?\\s{1,3}(?:at|for|of|with|from)",
  `(?:is|was|comes?|are)${doubt}\\s{1,3}${since}(?:at|for|from)`,
  `is${doubt}\\s{1,3}${since}with`,
  "works?\\s{1,3}(?:as\\s{1,3}[\\p{L} ]{2,40}\\s)?(?:at|for|on)",
  "works?\\s{1,3}(?:on|in)\\s{1,3}[\\p{L} -]{2,40}?\\s(?:(?:team|group|department)\\sof|at)",
  "(?:coaches|consults|teaches|researches|tests|designs|develops|programs|manages|builds|maintains|studies|runs|leads)\\s{1,3}(?:[\\p{L}'’-]+\\s){0,5}?at",
  "(?:arbeitet|arbeitete|ist\\s(?:seit|jetzt|inzwischen|heute))\\s{1,3}(?:[\\p{L}]{1,12}\\s{1,3}){0,3}?bei",
  "travaille\\s{1,3}(?:[\\p{L}]{1,16}\\s{1,3}){0,3}?chez",
  "trabaja\\s{1,3}(?:en|para)",
  "used to (?:be|work)\\s{1,3}(?:at|for)",
  "worked\\s{1,3}(?:at|for)",
  "runs|founded|co-?founded",
  "leads\\s{1,3}[\\p{L} ]{2,40}?\\s(?:at|for)",
].join("|");
const works = new RegExp(
  `${who}(?:,\\s{1,3}who)?(?:['’](?:s|re)\\s{1,3}(?:${since}(?:at|from|with)|on\\s{1,3}the\\s{1,3}[\\p{L} -]{2,40}?\\sat|an?\\s{1,3}[\\p{L} /&-]{2,60}?\\s(?:at|for|from|with))|\\s{1,3}(?:both\\s)?(?:${verbs}))\\s{1,3}${company}`,
  "gu",
);

/** `His company, Acme, has to …`, `They (Acme, payroll) have …`: of the speakers, without naming them. */
const own = new RegExp(
  `(?<![\\p{L}])(?:(?<who>[Hh]is|[Hh]er|[Tt]heir)\\s{1,3}(?:own\\s)?(?:company|employer|team|bank|startup|lab|firm|shop),\\s|[Tt]hey\\s\\()${company}(?=[,)])`,
  "gu",
);
/** `Acme's Jane`. */
const possessed = new RegExp(
  `(?<![\\p{L}\\d])${company}['’]s\\s{1,3}(?:own\\s)?(?<who>\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2})(?![\\p{L}])`,
  "gu",
);

/** `Jane Roe of Acme will show …`. */
const ofHouse = new RegExp(
  `(?<![\\p{L}])(?<who>\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){1,2})\\s(?:of|from)\\s${company}(?=\\s\\p{Ll}|[.,;:)]|$)`,
  "gu",
);

/** `at Acme (where he works)`. */
const whereAt = new RegExp(
  `\\bat\\s${company}\\s\\(where\\s(?<who>he|she|they)\\s(?:both\\s)?works?\\)`,
  "gu",
);
/** `Jane Roe (of *Ropes*, now Acme)`. */
const nowBeside = new RegExp(
  `(?<![\\p{L}])(?<who>\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2})\\s\\([^()]{0,40}\\bnow\\s(?:at\\s)?${company}\\)`,
  "gu",
);

/** `Currently working at Acme`, without saying who. */
const current = new RegExp(
  `\\b(?:[Cc]urrently|[Pp]resently|[Nn]ow)\\s{1,3}(?:working\\s{1,3})?(?:as\\s{1,3}an?\\s{1,3}[\\p{L} ]{2,40}?\\s)?(?:at|for)\\s{1,3}${company}`,
  "gu",
);
/** `Both work at Acme`, `Two people from Acme`, of all speakers; `Works at Acme` as the first words of a line. */
const unnamed = new RegExp(
  `(?:(?:^|[.!?;]\\s{1,3})(?:(?:[Bb]oth|[Aa]ll)\\s{1,3}(?:of\\s{1,3}them\\s{1,3})?(?:are\\s{1,3})?(?:work(?:ing)?\\s{1,3}(?:at|for)|at|from)|[Tt]wo\\s{1,3}(?:people|folks|engineers|developers|students|researchers|colleagues)\\s{1,3}(?:from|at)|(?:[Tt]he\\s{1,3}two|[Tt]hey)(?:\\s{1,3}of\\s{1,3}them)?\\s{1,3}(?:both\\s{1,3})?work\\s{1,3}(?:at|for))|^[Ww]orks\\s{1,3}(?:(?:as\\s{1,3}[\\p{L} ]{2,40}\\s)?(?:at|for)|on\\s{1,3}[\\p{L} ]{2,40}\\sat))\\s{1,3}${company}(?=[.,;]|$)`,
  "gu",
);
/** `Jane (Acme) went over …`. */
const beside = new RegExp(
  `(?<![\\p{L}])(?<who>\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2})\\s\\(${company}(?=[,)])`,
  "gu",
);
/** `Jane Roe, CEO and founder of Acme.` at the beginning of a paragraph. */
const titled = new RegExp(
  `^(?<who>\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}[\\p{L}'’-]+){0,2}),\\s{1,3}[\\p{L} /&-]{2,60}?\\s(?:at|of|for)\\s{1,3}${company}`,
  "gu",
);

/** `Design lead at Acme.` as the first words below a speaker's name. */
const bareRole = new RegExp(
  `^(?<role>\\p{L}[\\p{L} ,/&-]{2,60}?),?\\s(?:now\\s)?(?:at|@|of|for|with|runs)\\s{1,3}${company}(?=[.,;:]|$)`,
  "gu",
);

/** `From Acme (Oslo). They started with one broker …` as the first words below a speaker's name. */
const bareHouse = new RegExp(`^From\\s${company}(?:\\s\\([^()]{2,30}\\))?(?=\\.(?!\\sTo\\s)|;|$)`, "gu");

/** `Principal engineer at Acme: …` in a list says who speaks; `CTO of Acme: …` may be about anybody. */
const roleAt =
  /^(?!.{0,40}\b(?:author|founder|maintainer|users?|c[a-z]o|engineers|developers|people|folks)\b)\p{L}[\p{L} /&-]{2,60}?\s(?:at|@)\s/iu;

/** Blocks `[first, end)` that tell of a talk: where it stands, and where the notes on it go on. */
export interface Telling {
  readonly talk: TalkDraft;
  readonly first: number;
  readonly end: number;
}

/** Adds the employers of speakers that have none, where the text of their own talk tells one. */
export function addEmployers(
  builder: FactBuilder,
  blocks: readonly Block[],
  tellings: readonly Telling[],
): void {
  for (const { talk, first, end } of tellings) {
    const speakers = unemployed(builder, talk);
    if (speakers.length === 0) continue;
    const crowd = { speakers, isAlone: talk.speakers.length < 2 };
    for (const [i, block] of blocks.slice(first, end).slice(0, reach).entries())
      for (const match of statementsIn(block, i === 1)) {
        const name = inOneLine(match, block.inline.text).replace(/['’]s$|[.,]+$/u, "");
        if (name === "" || !isEmployer(builder, match, name)) continue;
        const start = match.index + match[0].lastIndexOf(name);
        const range = sourceRange(block.inline, { start, end: start + name.length });
        const evidence = sourceRange(block.inline, { start: match.index, end: start + name.length });
        for (const one of meantBy(match, crowd)) addEmployer(builder, one.entity, name, range, evidence);
      }
  }
}

/** The company as far as its line goes, where the writer ended the line and did not run out of it. */
function inOneLine({ groups, index, 0: whole }: RegExpExecArray, text: string): string {
  const name = groups?.at ?? "";
  const start = index + whole.lastIndexOf(name);
  const feed = text.indexOf("\n", start);
  if (feed < 0 || feed >= start + name.length) return name;
  const line = text.lastIndexOf("\n", start) + 1;
  return isWrapped(text.slice(line), feed - line) ? name : name.slice(0, feed - start).trimEnd();
}

/** How many blocks of a talk are looked through. */
const reach = 40;

interface Speaker {
  readonly entity: number;
  readonly name: string;
}

function unemployed(builder: FactBuilder, talk: TalkDraft): Speaker[] {
  return talk.speakers.flatMap((person) => {
    const entity = speakerOf(builder, person.name);
    return entity === undefined || person.company !== undefined
      ? []
      : [{ entity, name: builder.entities[entity]?.name ?? person.name }];
  });
}

/** @param isFirst true for the first block below the line of a talk */
function statementsIn(block: Block, isFirst: boolean): readonly RegExpExecArray[] {
  const text = readableText(block.inline);
  const mayBeRole = isFirst || (block.kind === "item" && roleAt.test(text));
  const roles = mayBeRole ? matches(bareRole, text).filter((match) => isRole(match.groups?.role ?? "")) : [];
  // a town stands there as well, and what they moved away from
  const houses = (isFirst ? matches(bareHouse, text) : []).filter(
    ({ groups }) => companyScore(groups?.at ?? "") >= 0.85 && !isOnlyTool(groups?.at ?? ""),
  );
  return [...sentencesIn(block.inline), ...roles, ...houses];
}

/** The speakers of whom a statement speaks. */
function meantBy(
  match: RegExpExecArray,
  { speakers, isAlone }: { readonly speakers: readonly Speaker[]; readonly isAlone: boolean },
): readonly Speaker[] {
  const who = match.groups?.who ?? "";
  if (isOfAll.test(match[0])) return isAlone ? [] : speakers;
  if (/^(?:they|their)$/i.test(who)) return speakers;
  const called = who.split(/\sand\s/).flatMap((one) => speakers.filter(({ name }) => isCalled(name, one)));
  if (called.length === 0 && (who === "" || isPronoun(who)) && speakers.length === 1) return speakers;
  return called;
}

const isOfAll = /^\W*(?:both|all|two|the two)\b/i;

/** Whether what a statement names may be somebody's employer. */
function isEmployer(builder: FactBuilder, match: RegExpExecArray, name: string): boolean {
  const score = companyScore(name);
  // `originally from Bern`
  if (
    /\b(?:originally|comes|came|hails|flew in|travell?ed|all the way) from\s/.test(match[0]) &&
    score < 0.85
  )
    return false;
  // `Both from Bern.`
  if (isOfAll.test(match[0]) && /\sfrom\s/.test(match[0]) && score < 0.85) return false;
  if (score < (/\s(?:at|for|from)\s/.test(match[0]) ? 0.4 : 0.5)) return false;
  if (builder.find("event", name) !== undefined || isMaterial(name)) return false;
  // `Jane Roe (CTO) went over …`
  if (isRole(name) && score < 0.85) return false;
  // a town, or what somebody made, stands there as well
  if (isBesideName.test(match[0])) return score >= 0.85 && !isOnlyTool(name);
  if (!/\b(?:at|for|from)\s/.test(match[0]) && isOnlyTool(name)) return false;
  // `Jane (Docker)` may have told of it
  return !(match[0].slice(0, -name.length).trimEnd().endsWith("(") && lookUp(name, "tool") !== undefined);
}

const isBesideName = /^\p{Lu}\S+(?:\s\p{Lu}\S+)+\s(?:of|from)\s(?=\p{Lu})/u;

/** Where a text says whom somebody works for, whoever the speakers are. */
const sentencesIn = rememberInline((inline) =>
  [works, unnamed, titled, current, team, own, whereAt, possessed, ofHouse, beside, nowBeside].flatMap(
    (pattern) => matches(pattern, readableText(inline)),
  ),
);

function speakerOf(builder: FactBuilder, name: string): number | undefined {
  const whole = builder.find("speaker", name);
  if (whole !== undefined) return whole;
  const index = builder.entities.findIndex(
    (entity) => entity.kind === "speaker" && isCalled(entity.name, name),
  );
  return index < 0 ? undefined : index;
}

const isPronoun = (who: string): boolean => /^(?:he|she|they|his|her|their|speaker|presenter)$/i.test(who);

const isCalled = (name: string, who: string): boolean => {
  const key = nameKey(who);
  return nameKey(name) === key || name.split(/\s+/).some((part) => nameKey(part) === key);
};

function addEmployer(
  builder: FactBuilder,
  speaker: number,
  name: string,
  range: Range,
  evidence: Range,
): void {
  if (builder.hasRelation("worksAt", speaker)) return;
  const entity = builder.entity("company", name);
  builder.mention(entity, range, "sentence: works at", 0.7);
  builder.relation("worksAt", speaker, entity, evidence, "sentence: works at");
}
