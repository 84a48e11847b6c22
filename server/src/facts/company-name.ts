/** Does a phrase name a company? And what of it is the name. */
import { lookUp } from "../catalogue/catalogue";
import { isGivenName, isOrdinaryWord } from "../catalogue/words";
import { nameKey } from "../text/fold";
import { remember } from "../text/remember";
import { isCity } from "./cities";
import { isIndependent } from "./role";

const legalForm =
  /,?\s+(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|UG|e\.?V\.?|Inc|Incorporated|Ltd|Limited|LLC|LLP|PLC|Corp|Corporation|Co|Oy|Oyj|AB|AS|A\/S|ApS|B\.?V\.?|N\.?V\.?|S\.?A\.?S?|S\.?r\.?l\.?|S\.?p\.?A\.?|Pty(?: Ltd)?|Pvt(?:\.? Ltd)?|K\.?K\.?)\.?$/u;
const institution =
  /\b(?:University|Universit\p{L}+|Uni|Institut\p{L}*|College|School|Academy|Hochschule|Polytechnic|Labs?|Laborator\p{L}+|Foundation|Bank|Systems|Technolog(?:y|ies)|Software|Solutions|Consulting|Group|Museum|Library|Libraries|Hospital|Museo|Society|Association|Council|Office(?=\sof\s)|Ministry|Agency|Department|Networks?|Media|Games|Studios?|Security|Ventures|Partners|Holdings?|Industries|Health|Press|Archives?|Cent(?:er|re)|Consortium|Project|Pharma|Analytics|Robotics|Airlines|Insurance|Energy|Verein|Verband|Stiftung|Gesellschaft|Behörde)\b/u;

/** In these languages the kind of institution comes first, and the rest may be small. */
const institutionFirst =
  /^(?:[ÉE]cole|Universit(?:é|à|y|at|ät|ade)|Universidad|Universidade|Biblioth[èe]que|Biblioteca|Institute?o?|Istituto|Escuela|Escola|Politecnico|Hochschule|Minist[èe]re|Ministerio|Ministerium|Regione|Région|Stadt|Conseil|Comune|Mus[ée]e)\s(?:\p{L}|d['’])|^Ville\s(?:d[eu]\s|d['’])/u;

/** `Kanton Uri`: a place's government. */
export const isGovernment = (text: string): boolean =>
  /^(?:Kanton|Canton|Stadt|Ville(?=\sd)|Comune|Gemeente|Landkreis|Kommune|Bundesamt|Provincia|Ajuntament|Ayuntamiento)\s(?:\p{Ll}{1,3}\s)?\p{Lu}/u.test(
    text,
  );

/** True for what is only a legal form, such as the `Inc.` after a comma. */
export const isLegalForm = (text: string): boolean =>
  legalForm.test(` ${text.trim()}`) && !text.trim().includes(" ");

/** A company's key leaves its legal form out: `ConSol Software GmbH` and `ConSol Software` are one. */
export const companyKey = (name: string): string => nameKey(name.replace(legalForm, "")) || nameKey(name);

/** The name without its legal form, where it has one. */
export const withoutLegalForm = (name: string): string => name.replace(legalForm, "");

/** `KB, Sweden`: where a company is, is no company. */
export const country =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Sweden|Norway|Denmark|Finland|Iceland|Estonia|Latvia|Lithuania|Poland|Germany|Austria|Switzerland|France|Spain|Portugal|Italy|Greece|Turkey|Netherlands|the Netherlands|Belgium|Luxembourg|Ireland|Scotland|Wales|England|UK|United Kingdom|USA?|United States|Canada|Mexico|Brazil|Argentina|Chile|Colombia|Peru|India|Pakistan|Bangladesh|China|Japan|Korea|South Korea|Taiwan|Singapore|Malaysia|Indonesia|Philippines|Thailand|Vietnam|Australia|New Zealand|South Africa|Nigeria|Kenya|Ghana|Egypt|Morocco|Tunisia|Israel|Iran|Ukraine|Russia|Romania|Bulgaria|Hungary|Czech Republic|Czechia|Slovakia|Slovenia|Croatia|Serbia)$/;

/** `April 2019`, `Tue Nov 15`, `NDC Oslo 2023`: when something was, or what. */
const dated =
  /(?:^|\s|['’])(?:19|20)\d{2}$|^(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?,?\s)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\s\d/i;

/** True for what says when or on which occasion, where a company could stand. */
export const isOccasion = (text: string): boolean =>
  dated.test(text) || (lookUp(text, "event") !== undefined && lookUp(text, "company") === undefined);

/** How surely a phrase names a company, 0 to 1, where a company may stand. */
export const companyScore: (phrase: string) => number = remember(scoreCompany, 4_096);

function scoreCompany(phrase: string): number {
  const text = phrase.trim();
  if (text.length < 2 || text.length > 70 || isIndependent(text) || country.test(text)) return 0;
  if (/[?!;{}<>=“”"]|https?:/.test(text) || !/\p{L}/u.test(text) || /^(?:et al|al|etc|co)\.?$/i.test(text))
    return 0;
  if (lookUp(text, "company") !== undefined || lookUp(withoutLegalForm(text), "company") !== undefined)
    return 0.95;
  if (legalForm.test(text)) return 0.95;
  if (field.test(text) || isCity(text)) return 0;
  // `20 TB`
  if (/^\d[\d.,]*\s?(?:[KMGTP]i?B|[km]?s|km|k|x|%|nodes|users)$/i.test(text)) return 0;
  // `ASP.NET Core 2.0`
  if (/\s\d+\.\d+(?:\.\d+)*$/.test(text)) return 0;
  if (isGovernment(text) || /^U \p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+ U$/u.test(text)) return 0.85;
  // `Coding 2016 Notes`
  if (isOccasion(text) || isNowhere.test(text) || /\s(?:19|20)\d{2}\s/.test(text)) return 0;
  const words = text.split(/\s+/);
  if (words.length > 7) return 0;
  // `Senior Partner` is a role, `Pine Street Partners` a company
  if (/^\p{Lu}\S*(?:\s\p{Lu}\S*)+\sPartners$/u.test(text)) return 0.9;
  const small =
    /^(?:of|and|for|the|de|la|du|di|der|des|del|della|delle|dei|les|le|van|voor|für|und|at|in|&|\+|-|–|y|e|et|do|da)$/;
  const capital = words.filter((word) => /^[\p{Lu}\d]/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)).length;
  const plain = words.filter((word) => !small.test(word)).length;
  // `Deep Sorting for Robotics`: what somebody tells of
  const of = /^(\S+(?:\s\S+)*?)\s(?:for|with)\s/u.exec(text)?.[1];
  if (of !== undefined && !institution.test(of) && of.split(" ").every((word) => isOrdinaryWord(word)))
    return 0.2;
  if (institution.test(text) && capital >= 1 && capital >= plain - 1)
    return capital === 1 && plain === 1 ? 0.4 : 0.85;
  if (institutionFirst.test(text) && words.length > 2) return 0.75;
  if (capital < plain)
    return words.length === 1 && !isOrdinaryWord(text) && /^[\p{L}\d.&-]+$/u.test(text) ? 0.4 : 0.1;
  // `Jane, Bo and Ada`: whoever is called by the first name alone
  if (words.length === 1 && isGivenName(text)) return 0.3;
  const ordinary = words.filter((word) => isOrdinaryWord(word)).length;
  if (ordinary === words.length) return words.length <= 2 ? 0.45 : 0.25;
  return words.length <= 4 ? 0.65 : 0.4;
}

/** An article, a street, and somebody in a room. */
const isNowhere =
  /^(?:[Ee]ine?|[Dd]er|[Dd]ie|[Dd]as|[Uu]ne?|[Ll]es?|[Ll]a|[Ll]os|[Ee]l|[Ii]l|[Uu]m|[Uu]ma|[Ee]en|[Hh]et|[Tt]he)$|^\d{1,5} [^,]*\b(?:Ave|Avenue|Street|Blvd|Boulevard)\b(?!.+\bCompany\b)|\s[Ii]n (?:Hall|Room|Track|Auditorium|Ballroom|Saal|Raum|Salle|Sala) [\p{L}\d.]{1,12}$/u;

/** What somebody works on, not where. */
const field =
  /^(?:AI|AI\/ML|API|APIs|AR|BI|CI|CI\/CD|CRM|DX|ERP|GIS|HCI|HPC|HR|I[oO]T|IT|ML|NLP|PR|QA|R&D|SEO|SRE|UI|UX|UI\/UX|UX\/UI|VR)$/;

const scholarly =
  /\b(?:Universit\p{L}+|Institut\p{L}*|College|Hochschule|Polytechnic|Laborator\p{L}+|Hospital|Museum|Librar(?:y|ies)|Academy)\b/u;

/** True for a university, a museum and the like: whoever names one says where somebody works, where a company may be spoken of. */
export function isInstitution(text: string): boolean {
  const kind = lookUp(text, "company")?.kind;
  return (
    (kind !== undefined && kind !== "company") ||
    (companyScore(text) >= 0.85 && /\s/.test(text) && scholarly.test(text))
  );
}

/** A tool for sure, and nobody's house: many a company is called like a tool that hardly anybody means, or like its own. */
export function isOnlyTool(name: string): boolean {
  const tool = lookUp(name, "tool");
  return (
    tool !== undefined &&
    tool.match === undefined &&
    lookUp(name, "company") === undefined &&
    nameKey(tool.maker ?? "") !== nameKey(name)
  );
}
