/** What the name of a tool looks like, and the words that say that something is a tool. */
import { lookUp } from "../catalogue/catalogue";
import { isOrdinaryWord } from "../catalogue/words";
import type { Range } from "../text/range";
import { isNoTalk } from "./no-talk";
import { remember } from "../text/remember";

export interface UnknownTool extends Range {
  readonly name: string;
  /** Index of the block; offsets are into its visible text. */
  readonly block: number;
  readonly rule: string;
  readonly confidence: number;
}

/** Words for tools, as alternatives of a regular expression. */
export const toolNoun =
  "tool|tools|library|libraries|framework|project|projects|plugin|app|application|service|platform|system|language|database|server|client|package|module|operator|compiler|engine|toolkit|sdk|utility|product|solution|program|crate|gem|editor|linter|bot|dashboard|website|startup project|agent|daemon|proxy|simulator|prototype|testing software|software";

/** True where every word is an ordinary one. */
export const isOrdinaryPhrase = (name: string): boolean =>
  name.split(/[\s-]+/).every((word) => isOrdinaryWord(word)) && !/\p{Ll}\p{Lu}/u.test(name);

/** `queue-ctl`, `QueueView`, `queue2`: no prose looks like that. */
export const isTechnicalShape = (name: string): boolean =>
  /\p{Ll}\p{Lu}|\d|[.+]\p{L}|^\p{Ll}+-\p{Ll}+$/u.test(name) && !isOrdinaryPhrase(name) && !/^\d/.test(name);

const plural =
  /^(?:APIs|VMs|DBs|PRs|IDs|URLs|CPUs|GPUs|SLOs|SLAs|OSes|PaaS|SaaS|IaaS|FaaS|CaaS|DBaaS|AuthN|AuthZ|GenAI|RNAseq|DevOps|DevSecOps|GitOps|IoT|CxO|PhD|WiFi|YouTube|LinkedIn|JavaScript)$/;

/** `grid-template-columns`: what style sheets and pages are made of. */
const styleProperty =
  /^(?:grid|flex|font|text|background|border|margin|padding|align|justify|box|line-height|letter|white|overflow|max|min|z|list-style|pointer|aria|data|will)-[a-z-]+$|^dns-prefetch$/;

/** False for what no tool is called: too short or long, a known event or company, a plain word. */
export const isPlausible: (name: string) => boolean = remember(couldBeTool, 4_096);

function couldBeTool(name: string): boolean {
  if (name.length < 3 || name.length > 40 || plural.test(name) || isNoTalk(name)) return false;
  if (
    !/\p{L}/u.test(name) ||
    /^(?:the|a|an|it|this|that|here|slides?|video|docs?|readme|wiki|repo|src|demo|tutorials?|examples?|exercises?|materials?|code|source|sources|notebooks?|template|download|presentation|changelog|faq|blog|website|homepage)$/i.test(
      name,
    )
  )
    return false;
  // `TeilnehmerInnen` are people
  if (styleProperty.test(name) || /\p{Ll}Innen$/u.test(name)) return false;
  if (lookUp(name, "event") !== undefined || lookUp(name, "company") !== undefined) return false;
  return !(isOrdinaryPhrase(name) && name === name.toLowerCase() && !name.includes("-"));
}
