/** First names that are ordinary words as well, and stand on few lists of names: `Blessing`, `Sunday`, `Paris`. */

/** Before a word that is none they make a name, not a sure one. */
const wordNames =
  /^(?:Archer|Bishop|Blessing|Brook|Buck|Bud|Buddy|Chip|Foster|Gunner|Hale|Hardy|Hart|Hawk|Lacy|Lane|Peg|Sissy|Skip|Spike|Stew|Talon|Tawny|Thorn|Ward|Win|Chase|Colt|Comfort|Cooper|Deacon|Destiny|Dusty|Earl|Fisher|Gift|Goodness|Honey|Hope|Hunter|Jewel|Justice|Lark|Lucky|Maverick|Norm|Porter|Praise|Precious|Prince|Princess|Raven|Reed|Rocky|Sage|Serenity|Stormy|Sunny|Tanner|Temperance|Trinity|Unique|Valentine?|Wisdom|Wren|Constance|Prudence|Cl[ée]mence|Clementine)$/;
/** The same of days, months and seasons, which stand before many words: only a surname that is known makes a name of them. */
const calendarNames = /^(?:April|August|Autumn|Summer|Sunday)$/;
/** More of them, and places, that make a name only where names stand. */
const rareNames =
  /^(?:Austin|Brooklyn|Cash|Chance|Charity|Chelsea|China|Dakota|Dallas|Duke|Ford|Fox|Friday|Genesis|India|Ireland|Israel|Kenya|London|Major|Monday|Noble|Page|Paris|Scout|Sydney|Vienna)$/;

/** True for a first name that is an ordinary word, before which nothing of a name is to be cut off. */
export const isWordName = (word: string): boolean => wordNames.test(word) || calendarNames.test(word);

export const isCalendarName = (word: string): boolean => calendarNames.test(word);

export const isRareName = (word: string): boolean => rareNames.test(word);
