/** Events of a note as facts: the one that it is about, and others which parts of it report. */
import type { NoteDocument } from "../markdown/document";
import { contains } from "../text/range";
import { eventKey } from "./event-key";
import { readPlaceAndDates, type PlaceAndDates } from "./event-place";
import { yearOf, type EventReading } from "./event-reading";
import type { FactBuilder } from "./fact-builder";
import type { EventPlace, NoteFacts } from "./facts";

/** All events that a note reports, its own first. */
export const eventsOfNote = ({ event, otherEvents }: NoteFacts): readonly EventPlace[] =>
  event === undefined ? otherEvents : [event, ...otherEvents];

/** The note's own event first, then those that only parts of it report. */
export function addEvents(
  builder: FactBuilder,
  document: NoteDocument,
  own: EventReading | undefined,
  others: readonly (EventReading | undefined)[],
): Map<EventReading | undefined, EventPlace> {
  const places = new Map<EventReading | undefined, EventPlace>();
  for (const one of [own, ...others])
    if (one !== undefined && !places.has(one))
      places.set(
        one,
        addEvent(builder, one, readPlaceAndDates(one === own ? document : besides(document, one), one)),
      );
  return places;
}

/** What stands next to an event's name, where only a part of the note is of it. */
function besides(document: NoteDocument, { range }: EventReading): NoteDocument {
  const at = range === undefined ? -1 : document.blocks.findIndex((block) => contains(block.range, range));
  const blocks = at < 0 ? [] : document.blocks.slice(at, at + 2);
  return { text: document.text, frontMatter: { range: { start: 0, end: 0 }, fields: new Map() }, blocks };
}

/** @param isFirstOwn true where the first event is the note's own; all others are those of parts, each once */
export function eventFacts(
  places: readonly EventPlace[],
  isFirstOwn: boolean,
): Pick<NoteFacts, "event" | "otherEvents"> {
  const [event] = isFirstOwn ? places : [];
  const others = places.filter(
    ({ entity }, i) => entity !== event?.entity && places.findIndex((one) => one.entity === entity) === i,
  );
  return { ...(event === undefined ? {} : { event }), otherEvents: others };
}

function addEvent(builder: FactBuilder, event: EventReading, where: PlaceAndDates): EventPlace {
  const name =
    event.year === undefined || /\d{4}/.test(event.name) ? event.name : `${event.name} ${String(event.year)}`;
  const entity = builder.entity("event", name, event.name, eventKey(event.name, event.year));
  const forms = builder.entities[entity]?.forms;
  for (const form of event.forms) {
    const when = yearOf(form);
    // of a log the same series in another year is another event
    const isOther = when !== undefined && event.year !== undefined && when !== event.year;
    if (!isOther && forms?.includes(form) === false) forms.push(form);
  }
  if (event.range !== undefined) builder.mention(entity, event.range, event.rule, event.confidence);
  return {
    entity,
    ...(event.year === undefined ? {} : { year: event.year }),
    ...where,
  };
}
