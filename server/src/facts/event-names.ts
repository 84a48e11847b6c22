/** The names of a note's event, as the recognisers of talks have to tell them from titles. */
import { lookUp } from "../catalogue/catalogue";
import { seriesKey } from "./event-key";
import type { EventReading } from "./event-reading";
import type { Held } from "./note-name";
import { beginsAsVisit, isVisitTitle } from "./visit-title";

export interface EventNames {
  /** True where the note surely belongs to an event. */
  readonly known: boolean;
  /** What the note's own name says that it holds, as far as that tells of an event. */
  readonly held: Held | undefined;
  /** True where a text is the event's name, or that of another known event. */
  isName(text: string): boolean;
  /** True where the event's name stands somewhere in a text. */
  isIn(text: string): boolean;
  /** True where the event's name stands in a text with two words or fewer: `Back from QueueConf`, `QueueConf, here we come`. */
  isAllBut(text: string): boolean;
  /** True where a text is called as reports on a visit to the event are: `Besuch bei der QueueConf`. */
  isVisit(text: string): boolean;
  /** How much of a text is the event's name with what parts it from the rest: in `QueueConf 2019: Taming Queues` 16. */
  prefixLength(text: string): number;
}

export function eventNames(event: EventReading | undefined, held?: Held): EventNames {
  const series = event === undefined ? "" : seriesKey(event.name);
  const forms = [...(event?.forms ?? [])].sort((a, b) => b.length - a.length);
  const known = event !== undefined && event.confidence >= 0.5;
  return {
    known,
    held: known || held === "short talks" ? held : undefined,
    isName(whole) {
      // `From QueueConf 2019` above a talk that is called like its file
      const text = whole.replace(/^From\s+(?=\p{Lu})/u, "");
      if (lookUp(text.replace(/\s*['’]?\d{2,4}$/, ""), "event") !== undefined) return true;
      const key = seriesKey(text);
      if (series === "" || key === "") return false;
      return (
        series === key ||
        (key.startsWith(series) && key.length < series.length + 14) ||
        (series.length > 14 && key.endsWith(series)) ||
        (series.startsWith(key) && key.length > 5)
      );
    },
    isIn: (text) => series.length > 4 && seriesKey(text).includes(series),
    isAllBut(text) {
      const form = forms.find((one) => text.toLowerCase().includes(one.toLowerCase()));
      if (form === undefined) return false;
      const at = text.toLowerCase().indexOf(form.toLowerCase());
      const words = (part: string): number => part.match(/\p{L}+/gu)?.length ?? 0;
      const [before, behind] = [text.slice(0, at), text.slice(at + form.length)];
      // a stroke or a colon parts the event from a title
      if (/[:|]\s*$|\s[-–—]\s*$/.test(before) || /^\s*[:|]|^\s+[-–—]\s/.test(behind)) return false;
      return words(before) + words(behind) <= 2 || (before.trim() === "" && /^,\s\p{Ll}/u.test(behind));
    },
    isVisit(text) {
      const form = forms.find((one) => text.toLowerCase().includes(one.toLowerCase()));
      if (form === undefined) return known && beginsAsVisit(text);
      return isVisitTitle(text, text.toLowerCase().indexOf(form.toLowerCase()), form.length);
    },
    prefixLength(text) {
      for (const form of forms) {
        if (!text.toLowerCase().startsWith(form.toLowerCase())) continue;
        const between = /^(?:\s+['’]?\d{2,4})?\s*(?:[:|]|\s[-–—])\s+/.exec(text.slice(form.length));
        if (between !== null) return form.length + between[0].length;
      }
      return 0;
    },
  };
}
