/** Towns that events are held in. */

const cities = new Set(
  "Berlin London Paris Amsterdam Barcelona Copenhagen Hamburg Munich Vienna Dublin Austin Seattle Chicago Boston Tokyo Lisbon Prague Brussels Madrid Milan Rome Zurich Stockholm Oslo Helsinki Warsaw Krakow Budapest Athens Toronto Vancouver Montreal Sydney Melbourne Singapore Bangalore Delhi Mumbai Shanghai Beijing Seoul Denver Portland Detroit Atlanta Dallas Minneapolis Antwerp Utrecht Rotterdam Valencia Edinburgh Manchester Salzburg".split(
    " ",
  ),
);
/** In its own spelling, with a capital. */
export const isCity = (word: string): boolean => cities.has(word);
