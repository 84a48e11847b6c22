/** Names of fields, which stand in the first line of a paragraph or an item as titles do: `Event: QueueConf 2022`. */

/** A field's name and its colon, as a pattern. */
export const fieldName =
  "(?:Speakers?|Presenters?|Authors?|Company|Event|Conference|Date|Day|Time|When|Where|Venue|Location|Room|Track|Type|Level|Status|Tags?|Slides?|Video|Programme|Program|Notes?|Source|Created|Rating)\\s?:";

const field = new RegExp(`^\\P{L}{0,3}${fieldName}`, "u");

/** True for a line that begins with a field's name. */
export const isField = (text: string): boolean => field.test(text);
