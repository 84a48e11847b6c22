/** Headings and lines that stand where talks stand and are none: days, breaks, thanks, summaries, parts of a talk. */
import { remember } from "../text/remember";
import { country } from "./company-name";
import { month } from "./month";
const parts =
  "abstract|(?:summing|wrapping) up|housekeeping|logistics|sketch ?notes?|(?:so )?many (?:more|others)|description|motivation|background|goals?|problem|solution|approach|architecture|results?|evaluation|demos?|examples?|discussion|comments?|feedback|bio(?:graphy)?|" +
  "questions?|q\\s{0,2}(?:&|and|\\+)\\s{0,2}a|non-talk (?:notes|things|stuff)|questions? (?:and|&) answers?|answers?|audience questions?|key ?(?:points?|takeaways?|messages?|learnings?|insights?)|key (?:messages|points) of the (?:conference|talk)|take ?aways?|takes|my take|lessons?(?: learned)?|learnings?|notes?|my notes|(?:after)?thoughts?(?: (?:on|from|in) the (?:train|tram|plane|bus|way|road)\\b.{0,30})?|(?:an? )?(?:intermission|interlude|digression|aside)(?: of sorts)?|" +
  "summary|summaries|tl;?dr|recap|conclusions?|closing thoughts|final thoughts|(?:would|will|should) (?:i|you|we) (?:go|come|be back|attend|return)\\b.{0,40}|wrap[- ]?up|overview|outline|contents?|table of contents|toc|agenda|schedule|programme?|timetable|planning|" +
  "(?:(?:unsorted|more|other|random|misc) )?(?:notes (?:&|and) )?links?|resources?|references?|further reading|reading list|slides?|videos?|recordings?|materials?|see also|footnotes?|sources?|tools?|libraries|projects?|products?|papers?|books?|terms|glossary|" +
  "(?:notable|major|main|big(?:gest)?) announ?cements|(?:memorable|notable) (?:interactions|encounters|moments|conversations)|(?:\\p{L}+ )?(?:projects|tools|companies|people|start-?ups|libraries) to (?:watch|follow|know|try|look at|check out)|people(?: (?:(?:i|we) (?:met|should|want|liked|talked)|to (?:mail|ask|call|follow|thank|meet|write to|talk to))\\b.{0,30})?|speakers?|presenters?|attendees|participants|who|what(?: else)?|when|where|why|how|details|info(?:rmation)?|date|location|venue|company|" +
  "en (?:conclusion|résumé|bref|vrac)|(?:la|ma|mes|les|une|o|os|el) (?:conférences?|evento|eventos|organisation|orgas?)(?: à moi)?|(?:meine|my|ma|mi|minha|min) (?:watch ?list|merkliste)|(?:próximos|próximas) (?:eventos|palestras|charlas)|(?:notes|notas|notizen|mitschrift|appunti|notities|anteckningar) (?:by|from|de|do|da|von|di|van|av) @\\S{2,40}|notes by (?!the |an? )\\S{2,20}(?: \\S{2,20})?|(?:(?:my|our|own|other|side|random) ){1,3}(?:thoughts?|things|quotes?|notes?|remarks|impressions|bits|events)|(?:costs?|expenses|budget)|decisions (?:i|we) (?:would|want|made|need|took|should)\\b.{0,40}|what (?:i|we)(?:['’](?:m|re|ll)| am| are| will) (?:going to|gonna|do|try|change|take)\\b.{0,40}|what i showed|" +
  "everything else|the (?:good|bad|ugly)(?:,? (?:and |& )?(?:the )?(?:good|bad|ugly))*(?: (?:parts?|bits?|things))?|(?:what )?needs? improvement|(?:room for|possible) improvements?|suggestions?|undecided|n\\/a|special thanks|" +
  "(?:(?:my|some|our|quick|a few) ){0,2}(?:thoughts|reflections|impressions|takeaways|highlights|notes|learnings|observations) (?:and|&|\\/) (?:\\p{L}+ )?(?:thoughts|reflections|impressions|takeaways|highlights|notes|learnings|observations|appreciation|thanks|photos|pictures)(?: post)?|" +
  "did you (?:feel|enjoy|like|learn|attend|interview|meet|find|go|see|get|talk|have|make)\\b.{0,120}|" +
  "next steps|action items?|actions|(?:my )?todos?(?: (?:for|at|when|back|after) .{1,30})?|follow[- ]?ups?|ideas|opinions?|rating|pros|cons|advantages|disadvantages|benefits|challenges|requirements|features|trends|facts|stats|statistics|quotes?";
const social =
  "intervalo(?: (?:para|do|de) (?:o )?(?:almoço|café|lanche))?|(?:hasta|nos vemos|até|à|bis|tot|vi ses|see you|until) (?:(?:el|o|a|the|l['’]|zum|nächstes?|nächsten|in|volgend|next) ?)*(?:año|ano|année|jahr|mal|time|year|próxim[oa]|keer|jaar|år)(?: (?:que viene|que vem|prochaine|próximo))?|(?:farewell |welcome )?reception (?:&|and) .{1,30}|book signings?|" +
  "mittag(?:essen|spause)?|kaffee(?:pause)?|frühstück|abendessen|pause(?:[ -](?:café|déjeuner|repas))?|(?:petit[- ])?déjeuner|repas|apéro|almuerzo|comida|cena|desayuno|pausa(?: (?:para |de )?(?:café|caffè|comida|almoço|pranzo))?|almoço|jantar|lanche|pranzo|colazione|lunchpauze|koffie(?:pauze)?|pauze|borrel|frokost|fika|" +
  "light snacks?(?:\\s\\(.{1,80}|\\s(?:and|with)\\s.{1,60})?|(?:uber|lyft|cab) (?:home|back|at \\d{1,2}[:.]\\d{2}).{0,60}|(?:lunch|dinner|breakfast|brunch)(?: break)?(?: etc\\.?|(?: with| at| @| in| on| near| by) .{1,60})?|(?:things|what|stuff) (?:that )?(?:i|we)(?:['’](?:ll|d)| will| would)? (?:take|took|brought|bring|learned|learnt|liked|missed|loved|remember|propose)\\b.{0,40}|(?:the )?(?:opening|closing)(?: [\\p{L}\\d]{2,20})?(?:\\s[-–—(] ?(?:skipped|missed|left|no notes).{0,30})?|(?:for )?(?:me|us)|food|thanks?!?|thank you!?|acknowledge?ments?|credits|welcome!?|welcome (?:&|and) .{0,60}|intro(?:duction)?|about(?: .{0,60})?|prologue|epilogue|preface|foreword|disclaimer|" +
  "(?:(?:morning|afternoon|short|long|comfort|first|second|(?:\\p{L}+ )?(?:beer|coffee|tea|snack|cake|pizza|waffle|ice cream)) )?breaks?|coffee(?: break)?|tea(?: break)?|lunch(?: time| break)?|(?:breakfast|lunch|dinner|coffee|drinks|beers?) (?:@|at|with|in|\\() ?.{1,60}|(?:opening|closing|welcome|introductory|farewell|final) (?:party|remarks|session|ceremony|words|reception|drinks|notes)|(?:coffee|tea|lunch|breakfast|dinner|drinks|beers?)(?: break)?[^\\p{L}\\d]{0,4}(?:\\(|& |and (?:the |a )?(?:sponsors?|booths?|chats?|cake|swag|networking|expo|posters?|talking)|on the |in the |at the |with (?:the |a |some |my )).{0,60}|(?:dinner|lunch|breakfast|drinks|beers?) (?:and|&|\\+) (?:the|a|an|our) .{1,40}(?:party|social|reception|drinks)|breakfast|(?:gala |conference |welcome |group |team )?dinner|brunch|snacks?|drinks|beer|party|after ?party|social(?: event| events| program)?|reception|happy hour|networking(?: (?:event|break|session|dinner|drinks|lunch|hour|party|reception|evening|with .{1,40}))?|(?:the )?hallway(?: conversations| chats?| talks?)?|hallway track|the hallway track|" +
  "break,.{1,40}|(?:\\p{L}[\\p{L}'’]* ){1,3}(?:brunch|happy hour|after ?party|pub crawl)|(?:train|flight|bus|ferry|tram|taxi|shuttle) (?:to|from|home|back|\\p{Lu}{2,3} ?\\d|\\d).{0,40}|(?:registration|help|info(?:rmation)?) desk|cloak ?room|(?:opening|office) hours?|city (?:walk|tour)|accueil.{0,40}|visite (?:de|du|des|d['’]|guidée).{0,40}|soirée.{0,40}|repas.{0,40}|sieste|(?:[\\p{L}-]+ ){1,3}meeting (?:19|20)\\d{2}(?:-\\d{2}){0,2}|registration(?:,? (?:&|and|\\+) .{1,30}|, .{1,50})?|check[- ]?in|doors open|badge pick[- ]?up|travel|arrival|departure|hotel|food|swag|(?:the |sponsor |our )?booths?|(?:morning|afternoon|evening)[:,] (?:a )?(?:walk|free|off|travel|sightseeing|museum)|also on my list\\b.{0,40}|books? (?:(?:that )?(?:were )?(?:mentioned|recommended|bought))\\b.{0,30}|hallway ?\\/ ?social|social ?\\/ ?hallway|travel(?:,.{1,40}| (?:and|&) (?:hotel|food|beer|expenses|arrival|accommodation)\\b.{0,20})|decisions?(?: (?:made|taken|log|so far|\\(.{1,40}\\)))?|expo(?: hall| floor| area)?|sponsors?|exhibition|(?:the )?(?:expo|exhibition) (?:floor|hall|area)|next steps(?: for (?:us|me|the team|team .{1,20}))?|city|sightseeing|photos?|pictures|gallery|impressions|highlights?|general(?: impressions| notes)?|overall|misc(?:ellaneous)?|other(?: .{0,60})?|others|more|extras?|random|etc|after(?:wards|math)?|(?:back )?at home|back home|(?:.{1,20}[:,] )?(?:the )?(?:conference|speakers?['’]?|social|after|official|closing|opening) ?(?:party|dinner|reception)|(?:stuff |things |still )?to (?:look (?:at|up|into)|google|research|investigate|learn|study|explore|follow up|read|try(?: out)?|check(?: out)?|do(?: (?:when|at|in|on|for|next|back|list)\\b.{0,30})?|buy|ask|find out)|ice ?break(?:er)?s?(?:,? (?:at|on) the [^—–]{1,50})?|(?:agm|annual general meeting|general assembly)\\b[^—–]{0,50}|my top (?:\\d{1,2}|three|five|ten)|(?:lunch|dinner|breakfast|coffee) ?\\/ ?.{1,40}|airport notes|and also|party (?:at|on) the [^—–]{1,40}|evening: [^—–]{0,30}social|lunch sponsors?\\b.{0,30}|the announcements|(?:the )?vendor (?:floor|hall|area|booths?)\\b.{0,40}|getting there(?: and back)?|what['’]?s next(?: for (?:us|me|the team|our team))?|key ?signing(?: party)?(?:\\s\\P{L}.{0,30})?|(?:watch |reading )?queue|how to (?:read|use) (?:this|these|my) .{1,30}|(?:general |some |more |other )?(?:things|stuff|items|topics) (?:that .{1,40} that )?(?:i|we) (?:want|need|plan|should|will|would|have|must)\\b.{0,40}|summary (?:for|of) .{1,40}|pause(?: déjeuner| café)?|mittagspause|kaffeepause|almuerzo|almoço|pranzo|announcements?|new announcements|news|" +
  "\\W{0,2}copyright\\b.{0,60}|written in \\d{4}|contributors?|authors?|maintainers?|team|license|licence|contributing|install(?:ation)?|usage|getting started|changelog|support|community|sandbox projects|faq|security|api|documentation|options|configuration";
const groups =
  "(?:detailed )?(?:talk|session|keynote|workshop) (?:summaries|notes|recaps|reviews|reports|highlights|information|details|write-?ups)|must[- ](?:see|watch)|(?:materials?|slides|resources|videos|recordings)(?: (?:&|and) \\p{L}+)? (?:from|of|for|to) (?:the )?(?:talks|sessions|workshops|keynotes|presentations)(?: (?:&|and) (?:talks|sessions|workshops|keynotes))?|" +
  "(?:(?:the|my|our|some|of|a few|other|more|good|great|best|better|interesting|memorable|noteworthy|favou?rite|technical|remaining|individual|\\d{1,2}|two|three|four|five|six|ten) ){0,4}(?:talks|sessions|presentations|keynotes|workshops)(?:(?:,? (?:that|which))? (?:i|we) (?:liked|saw|attended|went to|loved|enjoyed|visited|watched|heard|remember|caught|picked|recommend)\\b.{0,30}|(?:,? (?:that|which))? stuck|,? in (?:short|brief))|" +
  "(?:morning|afternoon|evening|plenary|poster|parallel) sessions?(?: \\d{1,2})?|symposi(?:a|um)(?: https?:\\S+)?|posters?(?: sessions?)? ?(?:\\+|&|and) (?:demos?|demonstrations?|coffee|drinks|snacks|networking)|(?:lunch|breakfast|dinner|coffee|drinks|beers?) ?(?:\\+|&|and) ?(?:quickies|lightning talks|ignites|short talks)|quickies|" +
  "(?:(?:opening|closing|morning|afternoon|evening|main|invited|contributed|plenary|parallel|conference|other|selected|favou?rite|best|top|all|my|the|some|notable|recommended|missed|day \\d{1,3}|short|long) ){0,4}" +
  "(?:(?:\\p{Lu}?\\p{L}+ ){0,2}(?:vorträge|conférences|présentations|charlas|ponencias|palestras|lezingen|foredrag|föredrag)|keynotes|talks|presentations|workshops|tutorials|sessions|lightning talks|lts?(?: \\(lightning talks?\\))?|lightnings?|lightning (?:rounds?|sessions?|(?:talk )?slots?|blocks?)|lightning talks?, the ones .{1,40}|ignites|ignite talks|flash talks|\\d{2}[ -]seconds? talks(?:\\b.{0,50})?|panels|posters|demos|labs|papers|tracks?|track talks|track sessions|conferences?|sprints?|meetups?|bofs?|birds of a feather|unconference|barcamp|open spaces?|trainings?|courses?|videos|events?|keynote notes|conference notes|conference day|talk notes|talks and presentations|sessions attended|talks attended)|(?:what i )?(?:missed|skipped|to watch|watch later|will watch)(?:\\b[,:;]? .{0,40})?|(?:not|never|did ?n['’o]t) (?:seen|see|attended|attend)(?:,.{0,50}| (?:but|yet|live|because)\\b.{0,50})?|(?:i )?want to (?:re)?watch(?: (?:later|again|these|on \\S+))*|(?:à|a) (?:re)?voir\\b.{0,40}|(?:noch )?(?:anschauen|nachschauen|nachholen)|(?:nicht gesehen|verpasst)\\b.{0,40}|(?:por|para) ver\\b.{0,40}|da (?:ri)?vedere\\b.{0,40}";
const day =
  "(?:the )?(?:day|tag|jour)\\s{0,2}(?:#|no\\.?|n°)?\\s{0,2}(?:\\d{1,2}|one|two|three|four|five|zero|i{1,3})(?:\\b.{0,60})?|(?:first|second|third|fourth|last|final) day.{0,60}|(?:erster|zweiter|dritter|vierter|letzter) tag(?:\\s*[-–—:,(/\\d].{0,60})?|(?:premier|deuxième|second|troisième|quatrième|dernier) jour(?:\\s*[-–—:,(/\\d].{0,60})?|(?:primer|segundo|tercer|cuarto|último) día(?:\\s*[-–—:,(/\\d].{0,60})?|(?:primeiro|segundo|terceiro|quarto|último) dia(?:\\s*[-–—:,(/\\d].{0,60})?|(?:primo|secondo|terzo|ultimo) giorno(?:\\s*[-–—:,(/\\d].{0,60})?|(?:eerste|tweede|derde|laatste) dag(?:\\s*[-–—:,(/\\d].{0,60})?|end of (?:the )?.{0,60}day.{0,60}|pre[- ]?conference(?: day)?|" +
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b[^:]{0,40}|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|m[åa]ndag|tisdag|onsdag|torsdag|fredag|l[öo]rdag|s[öo]ndag|segunda|ter[çc]a|quarta|quinta|sexta)(?:-feira)?(?:[ ,:]+\\d.{0,40}|\\s(?:matin|après-midi|soir|vormittag|nachmittag|abend))?|" +
  `(?:jour(?:née)?|tag|d[íi]a|giorno|dag)\\s\\d{1,2}(?:\\b.{0,60})?|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\\.?,?(?: \\d{1,2}(?:st|nd|rd|th)?\\.?)?(?: ${month})?|(?:morning|afternoon|evening|night)(?:\\W{1,4}(?:around |about )?\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap]m)?\\W{0,3})?|track \\d{1,3}.{0,60}|room .{0,60}|session [ivx]{1,4}(?:\\s{0,2}[:(–—-].{0,80})?|block \\d{1,3}.{0,60}|session \\d{1,3}|session \\d{1,2}[a-z](?:\\s{0,2}[:(–—-].{0,60})?|part \\d{1,3}|slot \\d{1,3}|` +
  `\\d{1,2}(?:st|nd|rd|th)?\\.?(?: of)? ${month}\\.?,?(?: \\d{4})?.{0,60}|${month}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b.{0,30}|\\d{1,4}[-./]\\d{1,2}[-./]\\d{0,4}.{0,25}|(?:19|20)\\d{2}(?:\\d{4})?`;
/** Tells whether all of a text is something of these lists. Several patterns are made ready, and tried, in half the time of one that is all of them. */
function matcherOf(...lists: readonly string[]): (text: string) => boolean {
  const patterns = lists.map((list) => new RegExp(`^(?:${list})$`, "iu"));
  return (text) => patterns.some((pattern) => pattern.test(text));
}

const isAside = matcherOf(parts, social);
const isGroup = matcherOf(groups, day);
const programme =
  /(?<![\p{L}\d])(?:talks?|sessions?|posters? (?:sessions?|that|i|we)|presentations?|keynotes?|schedule|programme?|agenda|workshops?|bofs?|lightnings?|ignites?|speakers|also saw|attended|watched|missed|will watch|to (?:re)?watch|watch ?list|watch later|(?:à|a) (?:re)?voir|nachholen|verpasst|not seen|vorträge|conférences|présentations|ateliers|charlas|ponencias|presentaciones|talleres|palestras|apresentações|lezingen|presentazioni|foredrag|föredrag|prezentacje|prelekcje|wykłady)(?![\p{L}\d])/iu;
const foreign =
  /^(?:contributors?|authors?|maintainers?|team|sponsors?|backers?|members?|license|licence|credits|acknowledge?ments?|thanks?.*|thank you.*|attendees|participants|(?:[\p{L}\d-]+ ){0,3}team|emeriti|related|similar|changelog|references|bibliography|further reading|reading list|books?)$/iu;

const tidy = (text: string): string =>
  text
    .replace(/^[\p{Extended_Pictographic}\uFE0F\s#*\d.)-]+(?=\p{L})/u, "")
    // as Org writes before a heading
    .replace(/^(?:TODO|DONE|NEXT|WAITING|CANCELL?ED)\s(?=\S)/, "")
    .replace(/[\p{Extended_Pictographic}\uFE0F]/gu, "")
    .replace(/[:.!?\s]{1,8}$/, "")
    .trim();

const bare = (text: string): string => text.trim().replace(/[:.!?\s]{1,8}$/, "");

const meal =
  /^(?:the |our |a )?(?:coffee|tea|lunch|dinner|breakfast|brunch|drinks?|beers?|party|food|snacks?|cake)(?![\p{L}\d])/iu;
/** Words that stand beside a meal in a heading; with any other word it may be a talk's title. */
const besideMeal =
  /^(?:the|a|an|our|my|and|of|with|at|on|in|to|by|for|or|break|breaks|time|coffee|tea|lunch|dinner|breakfast|drinks?|beers?|party|food|snacks?|cake|expo|booths?|tour|sponsors?|area|hall|hallway|terrace|roof|river|bar|networking|posters?|swag|social|hour|long|first|second|afternoon|morning|evening|frites|pizza|soup|talking|chats?|people|friends|colleagues)$/i;

/** `Lunch with friends @ Somewhere`: whoever is named there, it is no talk. */
export const isMealWithSomebody = (text: string): boolean =>
  /^(?:lunch|dinner|breakfast|brunch|drinks|beers|tacos?|pizza)(?: break)? (?:with|w\/|at|@|in|near|by)\s/i.test(
    tidy(text),
  );

/**
 * `doors. the badge printer died`, `lunch again fries`, `closing, next year Bern`: what goes with a day, in the visitor's small
 * letters; `Closing the loop` is none of it.
 */
export const isOfTheDay = remember((text) => {
  const words = tidy(text).replace(/^\d{1,2}[:.h]\d{2}[\s:–—-]*/, "");
  const match = ofTheDay.exec(words);
  // `Welcome, Thank You, Growth`
  return (
    match !== null &&
    !(/(?<!lunch|dinner|breakfast)[.,!]$/i.test(match[0]) && /^\s\p{Lu}/u.test(words.slice(match[0].length)))
  );
});

const ofTheDay =
  /^(?:(?:doors|registration)(?:$|[.,!]|\s(?:open|opens)(?=$|[.,\s]))|(?:breakfast|brunch|lunch|dinner|drinks|beers?|coffee|tacos?|pizza|overslept|arrived|opening|closing|welcome)(?:$|[.,!]|(?<=lunch|dinner|breakfast)\?|\s(?:again|w\/|with|@|by (?:the )?(?:orga(?:ni[sz]ers|ni[sz]ing team)?|team|chairs?|crew|mayor)(?: team)?)(?=$|\s|[.,])|\s(?:party|drinks)$))/i;

/** `Lunch, and the tour of the booths`: a meal and where it was taken. */
const isMeal = (text: string): boolean =>
  meal.test(text) && (text.match(/[\p{L}\d]+/gu) ?? []).every((word) => besideMeal.test(word));

/** `Lightning talks (ignites)`. */
const asideBehind = /\s\([^()]{1,40}\)$/;
/** `Lightning talks, Tuesday`. */
const whenBehind =
  /(?:,|\s[-–—])\s(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?(?:\s(?:morning|afternoon|evening))?|(?:day|part|round|block)\s\p{L}{0,5}\d{0,2})$/iu;

/** `E04: May 27th`: a meeting of several, with its number. */
const numberedDay = new RegExp(
  `^~?[a-z]{0,2}\\d{1,3}~?[:.]\\s~?((?:${month}\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\.? ${month}).{0,12}?)~?$`,
  "iu",
);

/** True for a heading that groups talks: `Day 2`, `Morning Keynotes`, `Lightning talks`. */
export const isGrouping = remember((text) => {
  const [tidied, bared] = [tidy(text), bare(text)];
  const alone = tidied.replace(asideBehind, "").replace(whenBehind, "");
  const dated = numberedDay.exec(tidied)?.[1] ?? "";
  return (
    isGroup(tidied) ||
    (dated !== "" && isGroup(dated)) ||
    (bared !== tidied && isGroup(bared)) ||
    (alone !== tidied && isGroup(alone))
  );
});

/** `Austin, Texas`: where it was. */
const isPlace = (text: string): boolean =>
  country.test(/^\p{Lu}[\p{L} .'’-]{2,25},\s(\S.{3,20})$/u.exec(text)?.[1] ?? "");

/** `Where we stayed`, `How I got there`: of the visit, not of a talk. */
const isOfVisit =
  /^(?:(?:where|what|who|whom) (?:we|i) (?:stayed|ate|drank|slept|bought|wore|packed|visited|met)\b|how (?:we|i) got (?:there|here|home)\b).{0,30}$/i;

/** True for a heading or line that announces no talk. */
export const isNoTalk = remember((text) => {
  const [tidied, bared] = [tidy(text), bare(text)];
  return (
    isAside(tidied) ||
    (bared !== tidied && isAside(bared)) ||
    isGrouping(text) ||
    isOfVisit.test(tidied) ||
    isMeal(tidied) ||
    isPlace(tidied)
  );
});

/** True for a heading that is no talk, and stands above none: `Books`, `Questions`. */
export const isApart = (text: string): boolean => isNoTalk(text) && !isGrouping(text);

/** True where a heading or lead-in speaks of talks, so that a list below it may be one of talks. */
export const announcesTalks = (text: string): boolean => programme.test(text) && text.length < 120;

/** Sections of people who made something: nobody in them speaks. */
export const isAboutMakers = remember((text) => foreign.test(tidy(text)));
