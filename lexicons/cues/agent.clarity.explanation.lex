# clarity.explanation in the agent's own texts: what the text does (guideline 10).
cue clarity.explanation

+ agent-forklarer genre=agent actor=any turn=no
  ("fordi"|"ettersom"|"grunnen" "er"|"årsaken" "er"|"grunnen" "til"|"årsaken" "til"|(dette|"dette") (skyldes|"skyldes")|"det" (skyldes|"skyldes")|"det" "kommer" "av"|(dette|"dette") "kommer" "av"|"det" (skuldast|"skuldast")|(dette|"dette") (skuldast|"skuldast")|"grunnen" "til" "at"|"årsaka" "er"|"bakgrunnen" "er"|"forklaringen" "er"|("derfor" !("du stusset"|"du stussa"|"du lurte"|"du ringte"|"du ringer"|"du reagerte"|"du reagerer"|"du spurte"|"du spør"|"du tok kontakt"|"du tar kontakt"|"du skriver"|"du skrev"|"du ble"|"du er sur"|"du er sint"|"du undret"|"du ikke skjønte"|"du ikke forsto"))|"av" "den" grunn|"difor"|"på" grunn "av" "at") .. ("er"|"det"|"at"|"du"|"vi"|"når"|"den"|dette|"dette"|"prisen"|"har"|"ble"|"går"|"blir"|"får"|"kan"|"bruker"|"brukar"|"gjelder"|"gjeld"|"vert"|"trenger"|"treng") >>
  ("forskjellen"|"skilnaden"|"hovedforskjellen"|"ulikheten") ("er"|"på"|"mellom"|"består"|"ligger") >>
  ("dette"|"det"|"som"|"avtalen"|"ordningen"|"gebyret"|"egenandelen"|"påslaget"|"renten"|"beløpet") ("betyr"|"innebærer"|"vil si"|"inneber"|"regnes"|"beregnes"|"tyder"|"skyldes"|"skuldast") ("at"|"for"|"av"|"ved"|"ut fra"|"som"|"å"|"det") >>
  (slik|"slik"|"sånn"|"det") ("fungerer"|"virker"|henger|"henger"|"gjør"|"regnes"|"foregår"|"fungerar"|"verkar") ("det"|"du"|dette|"dette"|sammen|"sammen"|"ordningen"|"avtalen"|slik|"slik"|"sånn") >>
  (kort|"kort"|"nærmere"|"litt" "nærmere"|"enkelt")? (forklart|forklaring) ("er"|"at")? >>
  ("jeg"|"vi"|"eg"|"me"|(la|"la") "meg"|(la|"la") "oss") ("skal")? (forklare|"forklarer"|utdype|gå "gjennom"|vise|"forklarar"|vise "deg"|beskrive|"beskrive"|gå "nærmere") ("gjerne"|"hva"|"hvordan"|"hvorfor"|"deg"|kort|"kort"|"kva"|"korleis"|dette|"dette"|"det"|"nærmere"|"litt")? >>
  ("først"|"1"|"steg 1"|"trinn 1"|"for det første"|"punkt 1") ...12 ("deretter"|"2"|"steg 2"|"trinn 2"|"for det andre"|"punkt 2") >>
  "1" ("slå"|"gå"|"trykk"|"åpne"|"klikk"|"logg"|"velg"|"start"|"skru"|"trekk"|"opne"|"vel"|"last"|"finn") >>
  ("da"|slik|"slik"|"sånn"|så|"så"|"her") ("gjør"|"går"|"gjer"|"er") ("du"|"dere"|"en"|"framgangsmåten"|"oppskriften"|"stegene"|"fremgangsmåten"|"de"|"trinnene") (slik|"slik"|"sånn"|"som" (følger|"følger")|"fram")? >>
  ("følg"|"gjør") ("disse"|"stegene"|"trinnene"|"punktene"|dette|"dette"|"dei"|følgende|slik|"slik"|"oppskriften") >>
  ((for|"for") eksempel|"f.eks"|"t.d"|"til" "dømes"|"et" eksempel|"eksempelvis"|"som" eksempel|"om" "du" (for|"for") eksempel) .. ("du"|"da"|"vil"|"er"|"kan"|"blir") >>
  ("husk"|"merk") ("at"|"deg" "at") ("du"|"det"|"prisen"|"avtalen") >>
  ^ ("gå"|"trykk"|"klikk"|"velg"|"åpne"|"logg"|"skru"|"slå"|"hold"|"start"|"skriv"|"finn"|"last"|"trekk"|"vel"|"opne") ("inn"|"på"|"av"|"ned"|"til"|"ut"|"opp"|"først"|"ruteren"|"knappen"|"menyen") ...12 ("så"|"deretter"|"og så"|"og velg"|"og trykk"|"etterpå"|"og vel") >>
  (steg|"steg"|trinn|punkt) ("1"|"2"|"3"|"én"|"en"|"to") >>
  ja: Prisen har økt [fordi nettleien er høyere i vinterhalvåret].
  ja: [Forskjellen er at fastpris ikke svinger].
  ja: [Dette betyr at du ikke trenger å betale nå].
  ja: [Da gjør du slik].
  ja: Det [skuldast at avtalen gjekk ut].
  nei: Siden i går er alt på plass.
  nei: Aha, så det er derfor du stusset på tallet.
  nei: Dette er en e-post.

# a picture to think with
+ agent-bilde genre=agent actor=any turn=no
  ("tenk deg"|"tenk deg at"|"forestill deg"|"se for deg"|"sjå for deg"|"du kan tenke på"|"du kan tenkje på"|"tenk på" .. "som") >>
  ("det er litt som"|"det er som"|"litt som når"|"det fungerer som"|"det virker som et"|"det verkar som eit") >>
  ja: [Tenk deg bredbåndet som en vei med mange biler].
  ja: [Tenk deg lånet som ei trapp].
  nei: Tenk over det.

+ agent-er-som genre=agent actor=any turn=no
  _ ("er"|"fungerer"|"virker"|"verkar"|"blir") ("litt"|"omtrent"|"nesten")? ("som") ("en"|"et"|"ei"|"ein"|"eit"|"når"|"å") !("vanlig"|"regel"|"oftest") >>
  ("tenk på"|"se på"|"sjå på"|"forestill deg"|"kall det") _ ..3 ("som") ("en"|"et"|"ei"|"ein"|"eit"|"at") >>
  ("slik"|"sånn"|"det") ("henger det sammen"|"heng det saman"|"er sammenhengen"|"ligger an"|"er bakgrunnen"|"fungerer det"|"virker det"|"verkar det"|"blir det regnet"|"regnes det ut"|"leser du den") >>
  ("på godt norsk"|"sagt på godt norsk"|"på vanlig norsk"|"enkelt sagt"|"kort sagt"|"kort fortalt"|"kort forklart"|"med andre ord"|"i klartekst"|"det vil si"|"forenklet sagt"|"på norsk") (":"|",")? !("takk") _ >>
  ("grunnen"|"årsaken"|"bakgrunnen"|"forklaringen"|"forklaringa"|"grunnen til at" ..6) ("er"|"til det er"|"til dette er"|"var"|"ligger i"|"er rett og slett") >>
  ("først"|"fyrst") ("er det"|"kommer"|"kjem"|"sender"|"må"|"får"|"går"|"betaler"|"søker") ..6 ("," "så"|"deretter"|"og så"|"dernest") >>
  ("vi"|"me"|"systemet"|"målaren"|"måleren"|"kortet"|"renta"|"beløpet"|"avgiften"|"banken"|"prisen") ("les av"|"leser av"|"regner"|"reknar"|"trekker"|"trekkjer"|"måler"|"henter"|"deler"|"hadde sendt"|"har telt"|"har lest"|"teller"|"justeres"|"beregnes"|"settes") ("automatisk"|"ut fra"|"etter"|"hver"|"kvar"|"per"|"dobbelt"|"to måneder"|"bare"|"forskuddsvis"|"etterskuddsvis"|"i forhold til") >>
  ("du ble"|"du vart"|"kontoen ble"|"avtalen ble"|"målaren vart"|"måleren ble"|"betalingen ble") ("flyttet"|"flytta"|"avvist"|"stoppet"|"regnet"|"lest"|"byttet"|"trukket"|"ført"|"koblet"|"registrert") ..8 ("og"|"fordi"|"siden"|"så"|"derfor"|"fra") >>
  ("siden"|"sidan"|"fordi"|"ettersom"|"av di"|"på grunn av") ("bilen"|"du"|"avtalen"|"kortet"|"betalingen"|"vi"|"det"|"måleren"|"begge"|"skaden"|"kjøpet"|"nettleien"|"prisen"|"pakken"|"kontoen"|"renta"|"fristen"|"systemet") !("sist") >>
  ^ _ ..2 ("er"|"betyr"|"tyder") ("den delen"|"det beløpet"|"summen"|"prisen du"|"andelen"|"den prisen"|"betalingen for"|"den andelen"|"rabatten"|"gebyret" ) >>
  _ ("settes"|"beregnes"|"fastsettes"|"reknast ut"|"styres"|"avhenger"|"varierer"|"beregnast") ("ut fra"|"ut ifra"|"etter"|"av"|"på grunnlag av"|"med") >>
  ja: [Fiber er som et glassrør med lys i].
  ja: [På godt norsk: du kan tjene litt mer før vi trekker].
  ja: [Slik henger det sammen]: egenandelen trekkes én gang.
  ja: [Først er det nabovarsel, så søknad].
  nei: Du er som alltid velkommen.

+ agent-slik-slår-det-ut genre=agent actor=any turn=no
  ^ ("slik"|"sånn"|"her er hvordan"|"dette") ("slår"|"ser"|"blir"|"virker"|"verkar"|"fordeler"|"fordelar"|"regner"|"er") ("det"|"dette"|"regnestykket"|"summen"|"beløpet"|"prisen"|"regninga"|"regningen"|"seg") ("ut"|"sammen"|"saman"|"seg"|"regnestykket"|"satt sammen"|"bygd opp")? ":" >>
  « _ ..2 » ("er"|"betyr"|"tyder"|"vil si"|"står for"|"viser") ("rett og slett"|"bare"|"berre"|"ganske enkelt"|"altså"|"kort sagt"|"på godt norsk")? ("det"|"at"|"den"|"de"|"dei"|"summen"|"beløpet"|"hvor mye"|"kor mykje"|"når"|"hva"|"kva") >>
  ("feilen"|"årsaken"|"årsaka"|"problemet"|"differansen"|"skilnaden"|"forskjellen"|"avviket") ("ligger"|"ligg"|"sitter"|"sit"|"er"|"var"|"oppstod"|"oppsto"|"oppstår"|"kommer"|"kjem") ("i"|"på"|"hos"|"fra"|"frå"|"av") !("mitt bord"|"vei"|"veg"|"plass"|"orden"|"fredag"|"mandag"|"morgen") >>
  ja: [Slik slår det ut: renta går ned og terminbeløpet følger etter].
  ja: [Feilen sit i sentralen og ikkje heime hos deg].
  nei: Slik kontakter du oss.
