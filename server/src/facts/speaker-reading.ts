/** What is read of people in a line: each with a name and a company, and how surely they are speakers. */
import type { Window } from "./talk-label";

export interface SpeakerReading {
  /** Visible offsets of the name. */
  readonly name: Window;
  readonly score: number;
  readonly company: Window | undefined;
  /** True where a role, a handle or a profile link stands with the name. */
  readonly marked: boolean;
}

export interface SpeakerList {
  readonly speakers: readonly SpeakerReading[];
  /** How surely all of the part is about speakers, 0 to 1. */
  readonly score: number;
  /** Visible offset behind the last word that belongs to the speakers. */
  readonly end: number;
  /** Where the last part stands, if only its place makes it a company. */
  readonly weakCompany: Window | undefined;
}
