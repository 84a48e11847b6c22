/** Towns and regions that events are held in. */

const cities = new Set(
  "Berlin London Paris Amsterdam Barcelona Copenhagen Hamburg Munich Vienna Dublin Austin Seattle Chicago Boston Tokyo Lisbon Prague Brussels Madrid Milan Rome Zurich Stockholm Oslo Helsinki Warsaw Krakow Budapest Athens Toronto Vancouver Montreal Sydney Melbourne Singapore Bangalore Delhi Mumbai Shanghai Beijing Seoul Denver Portland Detroit Atlanta Dallas Minneapolis Antwerp Utrecht Rotterdam Valencia Edinburgh Manchester Salzburg Leeds Bristol Glasgow Belfast Cambridge Oxford Newcastle Cardiff Brighton Lyon Nantes Toulouse Bordeaux Lille Rennes Strasbourg Marseille Geneva Genève Lausanne Bern Basel Zürich Cologne Köln München Stuttgart Frankfurt Leipzig Dresden Nuremberg Nürnberg Karlsruhe Freiburg Wien Graz Linz Turin Torino Bologna Milano Roma Napoli Sevilla Bilbao Málaga Porto Lisboa Ghent Gent Leuven Eindhoven Aarhus Gothenburg Göteborg Malmö Bergen Trondheim Tampere Tallinn Riga Vilnius Kyiv Kiev Lviv Minsk Moscow Bucharest Cluj Sofia Belgrade Zagreb Ljubljana Bratislava Brno Praha Wrocław Kraków Gdańsk Poznań Warszawa Istanbul Dubai Cairo Nairobi Lagos Johannesburg Pune Hyderabad Chennai Bengaluru Bangkok Jakarta Manila Taipei Osaka Kyoto Brisbane Perth Auckland Wellington Philadelphia Pittsburgh Baltimore Washington Houston Orlando Miami Nashville Raleigh Cleveland Cincinnati Boulder Montréal Ottawa Waterloo Berkeley Irvine Davis Bogotá Medellín Lima Santiago Curitiba Recife Brasília Florianópolis".split(
    " ",
  ),
);
/** In its own spelling, with a capital. */
export const isCity = (word: string): boolean => cities.has(word);

const regions: ReadonlyMap<string, string> = new Map(
  "Europe EU NA North America Americas US USA UK Asia China India Japan Africa Latam APAC EMEA Global Virtual Online SF NYC LA LV DC ATX PDX TLV BCN"
    .split(" ")
    .map((region) => [region.toLowerCase(), region]),
);
/** A region as it is written in the names of events, `EU` for `eu`; `undefined` for any other word. */
export const regionAs = (word: string): string | undefined => regions.get(word.toLowerCase());
