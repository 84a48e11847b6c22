/** What posts on a visit are called, in the languages that people write them in: `Besuch bei …`, `Why you should go to a …`. */

const report =
  "(?:review|recap|reports?|round-?up|wrap-?up|looking back|lookback|blow by blow|retrospective|takeaways|impressions|highlights|memories|besuch|bericht|rückblick|nachlese|eindrücke|nachbericht|crónica|cronica|resumen|relato|impresiones|impressões|resumo|retours?(?!\\sd['’]exp)|compte[- ]rendu|impressioni|resoconto|racconto|verslag|terugblik|indrukken|intryck|inntrykk|relacja|wrażenia)";
/** `Congress Review` before the event: small words at most stand between. */
const reportBefore = new RegExp(
  `(?<!\\p{L})${report}(?:\\s(?:of|from|on|my|the|de|d[aoeu]s?|del|de la|sur|à|vo[nm]|zu[mr]?|bei|der|den|die|das|til|från|fra|van))*\\s*$`,
  "iu",
);
/** `: Crónica de un evento`, `blow by blow` behind it. */
const reportBehind = new RegExp(
  `^[\\s:,–—-]*(?:(?:a|an|my|our|the|un|una|mi|mein|ein)\\s)?${report}(?=\\W*$|\\s(?:of|from|d[aoeu]|von|by|\\d))`,
  "iu",
);

/** Words right before an event to which somebody goes, or of which a text tells; a talk is given `at` one. */
const towards =
  /(?<!\p{L})(?:to|attend(?:ing|ed)?|visit(?:ing|ed)?|attended the|zu[mr]?|bei|bei de[nmr]|auf de[mrn]|vo[mn]|von de[nmr]|(?:a|por|na|no|da|do|de|ir a|ir à) uma?|(?:a|de|en|por) (?:la|el|un|una)|(?:à|de) l[ae]|du|aux|al|alla|dal|till|från|til|fra|naar|van)\s$/iu;

/** `Besuch bei den Chemnitzer Linuxtagen 2017`: whatever the event is called there. */
const beginning =
  /^(?:(?:ein |mein |unser )?(?:besuch|bericht|rückblick|nachbericht) (?:bei|auf|vo[mn]|de[rs]|zu[mr])|(?:mon |notre )?(?:retour|compte[- ]rendu) (?:de|du|sur)|(?:crónica|resumen|relato|resumo|impressões|impresiones) (?:de|da|do|sobre)|(?:my |our |a )?(?:visit|trip) to|back from|verslag van|rapport från)(?![\p{L}\d'’]).+(?<!\d)(?:19|20)\d{2}\W*$/iu;

export const beginsAsVisit = (title: string): boolean => beginning.test(title.trim());

/**
 * True for a title of a report on an event, not of a talk at it.
 * @param at where the event's name begins in it
 */
export const isVisitTitle = (title: string, at: number, length: number): boolean =>
  reportBefore.test(title.slice(0, at)) ||
  reportBehind.test(title.slice(at + length)) ||
  towards.test(title.slice(0, at));
