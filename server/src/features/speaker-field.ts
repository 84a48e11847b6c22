/** How a note labels its speakers' lines: `Presenter: `, `**Speaker:** `. */
const field =
  /^([^\p{L}\p{N}\r\n]{0,3}(?:Speakers?|Presenters?|By|Who)[^\p{L}\p{N}\r\n]{0,6})(?<=:[^\p{L}\p{N}\r\n]{0,5})\p{Lu}/mu;

/** The label with its marks and the space behind it, or `undefined` in a note that has none. */
export const speakerField = (text: string): string | undefined => field.exec(text)?.[1];
