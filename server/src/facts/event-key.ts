/** What tells events apart: the series, in any spelling of letters, and the year. */
import { nameKey } from "../text/fold";
import { yearOf } from "./event-reading";

/** The series without its year: `KubeCon Europe 2018` and `KubeCon Europe 2019` are two events of one. */
export const seriesKey = (name: string): string => nameKey(name.replace(/['’]?\b(?:19|20)?\d{2}\b/g, ""));

/** @param year where the name does not tell it */
export const eventKey = (name: string, year: number | undefined = yearOf(name)): string =>
  `${seriesKey(name)} ${String(year ?? "")}`.trim();
