/**
 * Headings and lines that stand where talks stand and are none, as patterns of all of their words, by theme. Each line holds
 * alternatives; capitals don't count.
 */
import { month } from "./month";

/** One pattern of alternatives that stand in several lines. */
const anyOf = (list: string): string =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .join("|");

/** Parts of one talk, or of what was noted on it. */
export const partsOfTalk = anyOf(String.raw`
  abstract|description|motivation|background|goals?|problem|solution|approach|architecture|results?|evaluation
  demos?|examples?|discussion|comments?|feedback|bio(?:graphy)?
  questions?|answers?|audience questions?|q\s{0,2}(?:&|and|\+)\s{0,2}a|questions? (?:and|&) answers?
  intro(?:duction)?|overview|outline|prologue|epilogue|preface|foreword|disclaimer
  summary|summaries|summary (?:for|of) .{1,40}|tl;?dr|recap|conclusions?|wrap[- ]?up|(?:summing|wrapping) up
  key ?(?:points?|takeaways?|messages?|learnings?|insights?)|key (?:messages|points) of the (?:conference|talk)
  take ?aways?|takes|my take|lessons?(?: learned)?|learnings?|quotes?|facts|stats|statistics
  pros|cons|advantages|disadvantages|benefits|challenges|requirements|features|trends
  details|info(?:rmation)?|date|location|venue|company|speakers?|presenters?
  who|what(?: else)?|when|where|why|how|n\/a
  (?:an? )?(?:intermission|interlude|digression|aside)(?: of sorts)?
`);

/** Lists that notes end with. */
export const lists = anyOf(String.raw`
  contents?|table of contents|toc|agenda|schedule|programme?|timetable|planning
  (?:(?:unsorted|more|other|random|misc) )?(?:notes (?:&|and) )?links?|resources?|references?|sources?|footnotes?|see also
  further reading|reading list|(?:watch |reading )?queue|also on my list\b.{0,40}|how to (?:read|use) (?:this|these|my) .{1,30}
  slides?|videos?|recordings?|materials?|sketch ?notes?|tools?|libraries|projects?|products?|terms|glossary
  papers?|books?|books? (?:(?:that )?(?:were )?(?:mentioned|recommended|bought))\b.{0,30}
  (?:notable|major|main|big(?:gest)?) announ?cements|announcements?|(?:new|the) announcements|news
  (?:\p{L}+ )?(?:projects|tools|companies|people|start-?ups|libraries) to (?:watch|follow|know|try|look at|check out)
  people(?: (?:(?:i|we) (?:met|should|want|liked|talked)|to (?:mail|ask|call|follow|thank|meet|write to|talk to))\b.{0,30})?
  attendees|participants|housekeeping|logistics|(?:so )?many (?:more|others)
  photos?|pictures|gallery|general(?: impressions| notes)?|misc(?:ellaneous)?|other(?: .{0,60})?|others|more|extras?|random|etc
  everything else|and also|my top (?:\d{1,2}|three|five|ten)
`);

/** What the visitor thinks, and is going to do. */
export const ofVisitor = anyOf(String.raw`
  notes?|my notes|airport notes|notes by (?!the |an? )\S{2,20}(?: \S{2,20})?
  (?:after)?thoughts?(?: (?:on|from|in) the (?:train|tram|plane|bus|way|road)\b.{0,30})?|(?:closing|final) thoughts
  (?:(?:my|our|own|other|side|random) ){1,3}(?:thoughts?|things|quotes?|notes?|remarks|impressions|bits|events)
  (?:(?:my|some|our|quick|a few) ){0,2}(?:thoughts|reflections|impressions|takeaways|highlights|notes|learnings|observations) (?:and|&|\/) (?:\p{L}+ )?(?:thoughts|reflections|impressions|takeaways|highlights|notes|learnings|observations|appreciation|thanks|photos|pictures)(?: post)?
  impressions|highlights?|overall|ideas|opinions?|rating|suggestions?|undecided|non-talk (?:notes|things|stuff)
  (?:memorable|notable) (?:interactions|encounters|moments|conversations)
  the (?:good|bad|ugly)(?:,? (?:and |& )?(?:the )?(?:good|bad|ugly))*(?: (?:parts?|bits?|things))?
  (?:what )?needs? improvement|(?:room for|possible) improvements?
  (?:would|will|should) (?:i|you|we) (?:go|come|be back|attend|return)\b.{0,40}
  did you (?:feel|enjoy|like|learn|attend|interview|meet|find|go|see|get|talk|have|make)\b.{0,120}
  (?:things|what|stuff) (?:that )?(?:i|we)(?:['’](?:ll|d)| will| would)? (?:take|took|brought|bring|learned|learnt|liked|missed|loved|remember|propose)\b.{0,40}
  (?:general |some |more |other )?(?:things|stuff|items|topics) (?:that .{1,40} that )?(?:i|we) (?:want|need|plan|should|will|would|have|must)\b.{0,40}
  what (?:i|we)(?:['’](?:m|re|ll)| am| are| will) (?:going to|gonna|do|try|change|take)\b.{0,40}|what i showed
  (?:(?:where|what|who|whom) (?:we|i) (?:stayed|ate|drank|slept|bought|wore|packed|visited|met)\b|how (?:we|i) got (?:there|here|home)\b).{0,30}
  decisions (?:i|we) (?:would|want|made|need|took|should)\b.{0,40}|decisions?(?: (?:made|taken|log|so far|\(.{1,40}\)))?
  next steps(?: for (?:us|me|the team|team .{1,20}))?|what['’]?s next(?: for (?:us|me|the team|our team))?
  action items?|actions|follow[- ]?ups?|(?:my )?todos?(?: (?:for|at|when|back|after) .{1,30})?|(?:for )?(?:me|us)
  (?:stuff |things |still )?to (?:look (?:at|up|into)|google|research|investigate|learn|study|explore|follow up|read|try(?: out)?|check(?: out)?|do(?: (?:when|at|in|on|for|next|back|list)\b.{0,30})?|buy|ask|find out)
  (?:costs?|expenses|budget)|after(?:wards|math)?|(?:back )?at home|back home
  thanks?!?|thank you!?|special thanks|acknowledge?ments?|credits
  (?:meine|my|ma|mi|minha|min) (?:watch ?list|merkliste)|en (?:conclusion|résumé|bref|vrac)
  (?:notes|notas|notizen|mitschrift|appunti|notities|anteckningar) (?:by|from|de|do|da|von|di|van|av) @\S{2,40}
  (?:hasta|nos vemos|até|à|bis|tot|vi ses|see you|until) (?:(?:el|o|a|the|l['’]|zum|nächstes?|nächsten|in|volgend|next) ?)*(?:año|ano|année|jahr|mal|time|year|próxim[oa]|keer|jaar|år)(?: (?:que viene|que vem|prochaine|próximo))?
`);

/** What is eaten and drunk. */
export const meals = anyOf(String.raw`
  food|breakfast|brunch|lunch(?: time| break)?|(?:gala |conference |welcome |group |team )?dinner|snacks?|drinks|beer
  coffee(?: break)?|tea(?: break)?|break,.{1,40}
  (?:(?:morning|afternoon|short|long|comfort|first|second|(?:\p{L}+ )?(?:beer|coffee|tea|snack|cake|pizza|waffle|ice cream)) )?breaks?
  light snacks?(?:\s\(.{1,80}|\s(?:and|with)\s.{1,60})?
  (?:lunch|dinner|breakfast|brunch)(?: break)?(?: etc\.?|(?: with| at| @| in| on| near| by) .{1,60})?
  (?:breakfast|lunch|dinner|coffee|drinks|beers?) (?:@|at|with|in|\() ?.{1,60}|(?:lunch|dinner|breakfast|coffee) ?\/ ?.{1,40}
  (?:coffee|tea|lunch|breakfast|dinner|drinks|beers?)(?: break)?[^\p{L}\d]{0,4}(?:\(|& |and (?:the |a )?(?:sponsors?|booths?|chats?|cake|swag|networking|expo|posters?|talking)|on the |in the |at the |with (?:the |a |some |my )).{0,60}
  (?:dinner|lunch|breakfast|drinks|beers?) (?:and|&|\+) (?:the|a|an|our) .{1,40}(?:party|social|reception|drinks)
  lunch sponsors?\b.{0,30}
  mittag(?:essen|spause)?|kaffee(?:pause)?|frühstück|abendessen
  pause(?:[ -](?:café|déjeuner|repas))?|(?:petit[- ])?déjeuner|repas|apéro
  almuerzo|comida|cena|desayuno|pausa(?: (?:para |de )?(?:café|caffè|comida|almoço|pranzo))?
  almoço|jantar|lanche|intervalo(?: (?:para|do|de) (?:o )?(?:almoço|café|lanche))?|pranzo|colazione
  lunchpauze|koffie(?:pauze)?|pauze|borrel|frokost|fika
`);

/** Openings, parties, and whom one meets between the talks. */
export const gatherings = anyOf(String.raw`
  welcome!?|welcome (?:&|and) .{0,60}|(?:the )?(?:opening|closing)(?: [\p{L}\d]{2,20})?(?:\s[-–—(] ?(?:skipped|missed|left|no notes).{0,30})?
  (?:opening|closing|welcome|introductory|farewell|final) (?:party|remarks|session|ceremony|words|reception|drinks|notes)
  reception|(?:farewell |welcome )?reception (?:&|and) .{1,30}|happy hour|party|after[- ]?party|party (?:at|on) the [^—–]{1,40}
  (?:.{1,20}[:,] )?(?:the )?(?:conference|speakers?['’]?|social|after|official|closing|opening) ?(?:party|dinner|reception)
  (?:\p{L}[\p{L}'’]* ){1,3}(?:brunch|happy hour|after ?party|pub crawl)|evening: [^—–]{0,30}social
  social(?: event| events| program)?|hallway ?\/ ?social|social ?\/ ?hallway
  networking(?: (?:event|break|session|dinner|drinks|lunch|hour|party|reception|evening|with .{1,40}))?
  (?:the )?hallway(?: conversations| chats?| talks?)?|(?:the )?hallway track
  ice ?break(?:er)?s?(?:,? (?:at|on) the [^—–]{1,50})?|key ?signing(?: party)?(?:\s\P{L}.{0,30})?|book signings?
  (?:agm|annual general meeting|general assembly)\b[^—–]{0,50}|(?:[\p{L}-]+ ){1,3}meeting (?:19|20)\d{2}(?:-\d{2}){0,2}
  (?:la|ma|mes|les|une|o|os|el) (?:conférences?|evento|eventos|organisation|orgas?)(?: à moi)?|(?:próximos|próximas) (?:eventos|palestras|charlas)
  accueil.{0,40}|soirée.{0,40}|repas.{0,40}
`);

/** The way there, the place, and what stands in it. */
export const places = anyOf(String.raw`
  travel|travel(?:,.{1,40}| (?:and|&) (?:hotel|food|beer|expenses|arrival|accommodation)\b.{0,20})|arrival|departure|hotel
  getting there(?: and back)?|(?:uber|lyft|cab) (?:home|back|at \d{1,2}[:.]\d{2}).{0,60}
  (?:train|flight|bus|ferry|tram|taxi|shuttle) (?:to|from|home|back|\p{Lu}{2,3} ?\d|\d).{0,40}
  city|sightseeing|city (?:walk|tour)|visite (?:de|du|des|d['’]|guidée).{0,40}|sieste
  (?:morning|afternoon|evening)[:,] (?:a )?(?:walk|free|off|travel|sightseeing|museum)
  registration(?:,? (?:&|and|\+) .{1,30}|, .{1,50})?|check[- ]?in|doors open|badge pick[- ]?up
  (?:registration|help|info(?:rmation)?) desk|cloak ?room|(?:opening|office) hours?
  swag|sponsors?|(?:the |sponsor |our )?booths?|expo(?: hall| floor| area)?|exhibition
  (?:the )?(?:expo|exhibition) (?:floor|hall|area)|(?:the )?vendor (?:floor|hall|area|booths?)\b.{0,40}
`);

/** Sections of pages that present a project, and what stands at their foot. */
export const ofProjects = anyOf(String.raw`
  about(?: .{0,60})?|contributors?|authors?|maintainers?|team|license|licence|contributing|install(?:ation)?|usage
  getting started|changelog|support|community|sandbox projects|faq|security|api|documentation|options|configuration
  \W{0,2}copyright\b.{0,60}|written in \d{4}
`);

/** Groups of talks. */
export const groups = anyOf(String.raw`
  (?:detailed )?(?:talk|session|keynote|workshop) (?:summaries|notes|recaps|reviews|reports|highlights|information|details|write-?ups)
  (?:materials?|slides|resources|videos|recordings)(?: (?:&|and) \p{L}+)? (?:from|of|for|to) (?:the )?(?:talks|sessions|workshops|keynotes|presentations)(?: (?:&|and) (?:talks|sessions|workshops|keynotes))?
  (?:(?:the|my|our|some|of|a few|other|more|good|great|best|better|interesting|memorable|noteworthy|favou?rite|technical|remaining|individual|\d{1,2}|two|three|four|five|six|ten) ){0,4}(?:talks|sessions|presentations|keynotes|workshops)(?:(?:,? (?:that|which))? (?:i|we) (?:liked|saw|attended|went to|loved|enjoyed|visited|watched|heard|remember|caught|picked|recommend)\b.{0,30}|(?:,? (?:that|which))? stuck|,? in (?:short|brief))
  (?:morning|afternoon|evening|plenary|poster|parallel) sessions?(?: \d{1,2})?|symposi(?:a|um)(?: https?:\S+)?|quickies
  posters?(?: sessions?)? ?(?:\+|&|and) (?:demos?|demonstrations?|coffee|drinks|snacks|networking)
  (?:lunch|breakfast|dinner|coffee|drinks|beers?) ?(?:\+|&|and) ?(?:quickies|lightning talks|ignites|short talks)
  (?:(?:opening|closing|morning|afternoon|evening|main|invited|contributed|plenary|parallel|conference|other|selected|favou?rite|best|top|all|my|the|some|notable|recommended|missed|day \d{1,3}|short|long) ){0,4}(?:(?:\p{Lu}?\p{L}+ ){0,2}(?:vorträge|conférences|présentations|charlas|ponencias|palestras|lezingen|foredrag|föredrag)|keynotes|talks|presentations|workshops|tutorials|sessions|lightning talks|lts?(?: \(lightning talks?\))?|lightnings?|lightning (?:rounds?|sessions?|(?:talk )?slots?|blocks?)|lightning talks?, the ones .{1,40}|ignites|ignite talks|flash talks|\d{2}[ -]seconds? talks(?:\b.{0,50})?|panels|posters|demos|labs|papers|tracks?|track talks|track sessions|conferences?|sprints?|meetups?|bofs?|birds of a feather|unconference|barcamp|open spaces?|trainings?|courses?|videos|events?|keynote notes|conference notes|conference day|talk notes|talks and presentations|sessions attended|talks attended)
  must[- ](?:see|watch)|(?:what i )?(?:missed|skipped|to watch|watch later|will watch)(?:\b[,:;]? .{0,40})?
  (?:not|never|did ?n['’o]t) (?:seen|see|attended|attend)(?:,.{0,50}| (?:but|yet|live|because)\b.{0,50})?
  (?:i )?want to (?:re)?watch(?: (?:later|again|these|on \S+))*
  (?:à|a) (?:re)?voir\b.{0,40}|(?:noch )?(?:anschauen|nachschauen|nachholen)|(?:nicht gesehen|verpasst)\b.{0,40}
  (?:por|para) ver\b.{0,40}|da (?:ri)?vedere\b.{0,40}
`);

/** What may stand behind `Erster Tag`. */
const behindDay = String.raw`(?:\s*[-–—:,(/\d].{0,60})?`;

/** Days, parts of them, rooms and tracks. */
export const days = anyOf(String.raw`
  (?:the )?(?:day|tag|jour)\s{0,2}(?:#|no\.?|n°)?\s{0,2}(?:\d{1,2}|one|two|three|four|five|zero|i{1,3})(?:\b.{0,60})?
  (?:jour(?:née)?|tag|d[íi]a|giorno|dag)\s\d{1,2}(?:\b.{0,60})?
  (?:first|second|third|fourth|last|final) day.{0,60}|end of (?:the )?.{0,60}day.{0,60}|pre[- ]?conference(?: day)?
  (?:erster|zweiter|dritter|vierter|letzter) tag${behindDay}
  (?:premier|deuxième|second|troisième|quatrième|dernier) jour${behindDay}
  (?:primer|segundo|tercer|cuarto|último) día${behindDay}
  (?:primeiro|segundo|terceiro|quarto|último) dia${behindDay}
  (?:primo|secondo|terzo|ultimo) giorno${behindDay}
  (?:eerste|tweede|derde|laatste) dag${behindDay}
  (?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^:]{0,40}
  (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|luned[ìi]|marted[ìi]|mercoled[ìi]|gioved[ìi]|venerd[ìi]|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|m[åa]ndag|tisdag|onsdag|torsdag|fredag|l[öo]rdag|s[öo]ndag|segunda|ter[çc]a|quarta|quinta|sexta)(?:-feira)?(?:[ ,:]+\d.{0,40}|\s(?:matin|après-midi|soir|vormittag|nachmittag|abend))?
  (?:mon|tues?|wed|thur?s?|fri|sat|sun)\.?,?(?: \d{1,2}(?:st|nd|rd|th)?\.?)?(?: ${month})?
  (?:morning|afternoon|evening|night)(?:\W{1,4}(?:around |about )?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]m)?\W{0,3})?
  track \d{1,3}.{0,60}|room .{0,60}|block \d{1,3}.{0,60}|part \d{1,3}|slot \d{1,3}
  session [ivx]{1,4}(?:\s{0,2}[:(–—-].{0,80})?|session \d{1,3}|session \d{1,2}[a-z](?:\s{0,2}[:(–—-].{0,60})?
  \d{1,2}(?:st|nd|rd|th)?\.?(?: of)? ${month}\.?,?(?: \d{4})?.{0,60}|${month}\.? \d{1,2}(?:st|nd|rd|th)?\b.{0,30}
  \d{1,4}[-./]\d{1,2}[-./]\d{0,4}.{0,25}|(?:19|20)\d{2}(?:\d{4})?
`);
