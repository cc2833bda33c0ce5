# The agent's own chat or e-mail: explains, says what happens next, plain language; and plain opposites.
cue clarity.language

+ agent-enkelt genre=agent actor=any turn=no
  ("enkelt"|"enkelt" "og" "greit"|kort|"kort"|"litt" "enklere"|lett|"lett"|"med" (andre|"andre") ord|forenklet|"enklere"|"på" "godt" norsk|"på" vanlig norsk|(kort|"kort") "og" "godt"|"på" "folkemunne"|"i" praksis|"enkelt" "sagt"|"på" "enklere" måte|"på" norsk|forenkla|"enklare") (forklart|"sagt"|"fortalt"|"formulert"|"betyr" "det"|"vil" "det" (si|"si")|"kan" "man" (si|"si")|kort|"kort") >>
  ("med" (andre|"andre") ord|"på" "godt" norsk|"på" vanlig norsk|"enkelt" "sagt"|(kort|"kort") "og" "godt"|"på" "godt" gammeldags norsk|forenklet "sagt") >>
  ("med"|"på") ("enkle"|"vanlige"|lette|"lette") (ord|måte|språk) >>
  ("det"|dette|"dette"|"som"|"uttrykket"|"ordet"|"begrepet") ("kalles"|"heter"|"betyr" (rett|"rett") "og" "slett"|"betyr" "enkelt"|"betyr" "bare"|"er" (rett|"rett") "og" "slett"|"tyder" (rett|"rett") "og" "slett") >>
  ("altså"|"dvs"|"det" "vil" (si|"si")|"det" "betyr"|"det" "tyder"|"det" "vil" seie) ("at"|"det"|rett|"rett") >>
  "sagt enklere"
  "på enklere norsk"
  ja: [Enkelt forklart er det en rabatt].
  ja: [Med andre ord må du sende skjemaet på nytt].
  ja: [Enkelt sagt er det ein rabatt].
  nei: Dette er kort svart.

- agent-tungt genre=agent actor=any turn=no
  ("jf"|"jamfør"|"iht"|"i" "henhold" "til"|"i" "medhold" "av"|"med" hjemmel "i"|"jfr"|"i" "hht"|"med" heimel "i") ("§"|paragraf|forskrift|"vilkårene"|lov|bestemmelse|kapittel|"pkt"|punkt|"avtalens"|"lova") >>
  ("henviser"|viser|"vises"|"hv") ("til"|"herved" "til"|"dertil") .. ("§"|paragraf|forskrift|"bestemmelsene"|hjemmel|"folketrygdloven") >>
  ("foranstående"|"ovennevnte"|"herværende"|undertegnede|"vedrørende"|"foreliggende"|nærværende|"anførte"|"nevnte" bestemmelse|"forannevnte"|"dertil"|"hvorved"|"hvorunder") >>
  ja: Avgjørelsen er fattet [i medhold av forskrift om tildeling].
  ja: [Ovennevnte sak er under behandling].
  nei: Viser til samtalen vår i går.

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

- agent-ingen-forklaring genre=agent actor=any turn=no
  ("vi"|"jeg"|"eg"|"me") ("kan"|"går"|"ønsker"|"vil") ("dessverre")? ("ikke"|"ikkje") ("nærmere"|gå "nærmere"|utdype|"begrunne"|kommentere|forklare|gi "nærmere"|gå "inn"|gi "en") (dette|"dette"|"inn" "på"|"det"|"begrunnelsen"|"saken"|"opplysninger")? >>
  ("sånn"|slik|"slik") ("er" "det"|"er") ("bare"|"berre"|(nå|"nå") "engang"|"no" "eingong"|"bare" "sånn")
  "sånn er reglene"
  "det er bare sånn"
  "som det står i vilkårene"
  "det står i vilkårene"
  "det står på nettsiden"
  "les vilkårene"
  "det går nok bra"
  "det har jeg ikke noe svar på"
  ("utover dette"|"ut over dette"|"dessverre"|"av hensyn til" ..3)? ("begrunner"|"kommenterer"|"grunngir"|"utdyper"|"kommenterar") ("vi"|"jeg"|"me"|"eg") ("ikke"|"ikkje") _ >>
  ("vi"|"jeg"|"me"|"eg") ("begrunner"|"kommenterer"|"grunngir"|"utdyper"|"kommenterar"|"forklarer") ("dessverre")? ("ikke"|"ikkje") _ >>
  ("noen"|"nokon"|"nærmere"|"nærare") ("grunn"|"begrunnelse"|"forklaring"|"grunngjeving") ("får"|"gir"|"kan"|"har") ("du"|"dere"|"vi"|"jeg"|"me") ("ikke"|"ikkje") ("gi"|"få")?
  ja: [Vi går ikke nærmere inn på saken].
  ja: [Slik er det berre].
  nei: Jeg kan forklare det nærmere.
  nei: Det er bare å skrive igjen hvis noe skurrer.
  nei: Det er bare hyggelig å hjelpe.

cue clarity.next-steps

+ agent-tid genre=agent actor=any turn=no
  ("du"|"dere"|"de"|"dykk") ("får"|"hører"|"mottar"|"vil" (få|"få")|"vil" høre|"vil" motta|"skal" (få|"få")|"kan" forvente|"kan" vente|"får" "tilsendt"|"høyrer"|"vil" (bli|"bli")|"kan" rekne "med"|"kan" regne "med"|"må" forvente|"vil" høyre) .. (svar|"fra"|beskjed|tilbakemelding|"pengene"|e-post|brev|sms|"sms"|ny|nytt|"nytt"|vedtak|bekreftelse|"oppringning"|"kontaktet"|refusjon|"tilsendt"|"frå"|oppdatering|penger|kvittering|dato|"en"|"et"|time|"kontakta"|melding|kode|lenke|kontrakt|"svaret"|skjema) .. >>
  ((så|"så") "snart"|"med" "en" gang|"når"|"straks"|(så|"så") "fort"|"innen"|"i" "løpet" "av") ...8 ("får"|"hører"|sender|"sender"|"kontakter"|"ringer"|gir|"gir"|"gjev"|"tar"|behandler|"høyrer") ("du"|"vi"|"jeg"|"eg"|"me"|"deg") >>
  ("jeg"|"vi"|"eg"|"me"|"han"|"hun"|"ho"|"noen"|"en" kollega|"teknikeren"|"kollegaen"|saksbehandler|"fagavdelingen"|"saksbehandleren"|rådgiver) (sender|"sender"|"ringer"|"kontakter"|"tar"|"kommer"|gir|"gir"|"sjekker"|"undersøker"|følger|"følger"|"bestiller"|"ordner"|"oppretter"|"oppdaterer"|"holder"|"legger"|"setter"|"melder"|"avtaler"|"skal"|"vil"|"overfører"|"purrer"|"refunderer"|"registrerer"|"booker"|"kjem"|"gjev"|"tek"|"følgjer"|"fikser"|"sørger"|"sjekkar"|"undersøkjer"|"ordnar"|"svarer"|behandler|sett|"sett") !("saken din"|"saka di"|"dette sammen"|"det sammen"|"deg på alvor"|"det på alvor"|"ansvaret"|"det med ro"|"meg tid"|"det nok"|"at du er") ("deg"|"dere"|"saken"|nå|"nå"|"straks"|"tilbake"|kontakt|"saka"|"opp"|"over"|"en"|"ei"|ny|"det"|"en" e-post|beskjed|"med"|"på"|"deg" "på"|"videre"|"pengene"|"dykk"|"inn"|(for|"for") "at"|"om"|"til"|"i" dag|"snarest"|"den"|"den" nye|dette|"dette"|"et"|"alle"|"igjen"|kvittering|"det" (for|"for") "deg"|(dette|"dette") (for|"for") "deg"|tid) !("ikke"|"gjerne" "i" (mot|"mot")) >>
  ("pengene"|"varen"|"pakken"|"kortet"|"saken"|"saka"|"søknaden"|"vedtaket"|"svaret"|tekniker|"teknikeren"|"kontrakten"|"skjemaet"|"kodebrev"|"refusjonen"|"pengane"|"varene"|"kravet"|"produktet"|"ordren"|ny|"feilen"|"tilbudet"|nytt|"nytt"|"den" nye) .. ("kommer"|"blir"|"er" "på" vei|"vil"|"behandles"|"sendes"|"står"|"ligger"|"skal"|vert|"vert"|"kjem"|"overføres"|"utbetales"|"leveres"|"er" klar|"sendt"|"er" "framme") .. ("innen"|"innan"|"i" "løpet"|"på"|"i" (morgen|"morgen")|neste|"før"|"til" "deg"|konto|uke|"dager"|"dagar"|veke|fredag|rettet|"av") >>
  ("innen"|"innan"|"i" "løpet" "av"|"senest"|"i" "laupet" "av"|"om"|"før"|"etter") ("en"|"ein"|"et"|"to"|tre|"tre"|"fire"|"fem"|"sju"|"åtte"|"ti"|"tjue"|"10"|"14"|"24"|"48"|"noen"|"et" (par|"par")|"nokre"|neste|"1"|"2"|"3"|"4"|"5"|"30"|"1 - 2"|"2 - 3"|"3 - 5"|"én"|"ei") ("ca")? @tidsord >>
  ("saksbehandlingstiden"|"behandlingstiden"|"leveringstiden"|"leveringstida"|behandlingstid|svartid|"svartiden"|"handsamingstida"|saksbehandlingstid|"behandlingstida"|leveringstid) ("er"|"tar"|"vil"|"på"|nå|"nå"|"hos" "oss") >>
  ("da"|nå|"nå"|"no"|så|"så"|"deretter"|"videre"|neste (steg|"steg")|"det" neste|"etterpå"|neste) (sender|"sender"|"skal"|"må"|"ringer"|"gjør"|"blir"|"kommer"|"er"|"skjer"|"kontakter"|"ordner"|"tar"|"venter"|"oppretter"|"hører"|"får"|"treng"|"gjer"|"sjekker"|"ventar"|vert|"vert"|"kjem"|"legger") !("du roe"|"du slappe"|"du gi deg"|"du ta deg sammen"|"du høre etter"|"du skjerpe"|"det nok") !("jeg med deg"|"eg med deg"|"jeg med"|"vi enige"|"det greit"|"det forståelig") ("jeg"|"vi"|"du"|"eg"|"me"|"dere"|"at"|"det"|"å"|"som"|"saken"|"deg"|"vi" "bare") !(feil|"alt") >>
  ja: [Du får svar innen fredag].
  ja: [Du høyrer frå oss i løpet av veka].
  ja: [Jeg sender deg skjemaet på e-post].
  ja: [Vi ringer deg i morgen].
  ja: [Eg sender deg ei lenkje].
  ja: [Pengene kommer på konto innen tre dager].
  nei: Det står på nettsiden vår.
  nei: Aha, da er jeg med deg.
  nei: Du får dessverre ikke rabatt.

+ agent-gjør genre=agent actor=any turn=no
  !("hva"|"kva"|"hvordan"|"korleis"|"hvilken"|"slett det"|"er det"|"altså det"|"er beløpet"|"er pengene"|"er summen"|"beløpet"|"summen") ("du"|"dere"|"de"|"dykk") ("må"|"trenger"|"treng"|"skal"|"kan"|bør|"bør"|"behøver"|"trenger" "bare"|"må" "bare") ("da"|nå|"nå"|"no"|"bare"|"ikke"|"ikkje"|så|"så"|"også"|"berre"|"selv"|"gjerne"|"først"|fylle)? ("å")? (sende|"sende"|fylle|laste|logge|levere|signere|betale|returnere|melde|"melde"|legge|kontakte|ringe|svare|vente|bestille|oppgi|ta|gjøre|huske|gå|trykke|dokumentere|starte|søke|registrere|gjere|oppdatere|klage|avtale|bruke|skrive|"skrive"|møte|restarte|velge|slå|anmelde|"anmelde") !("deg" fri|"det helt med ro"|"det med ro"|"deg god tid") >>
  !(@jegvi|"å"|"kan"|"må"|"skal"|"du"|"har") ("send"|"fyll"|"last"|"logg"|"lever"|"signer"|"returner"|"kontakt"|"ring"|"gi"|"meld"|"bestill"|"registrer"|"trykk"|"følg"|"restart"|"klikk"|"oppgi"|"start"|"sjekk"|"bekreft"|"opne"|"åpne"|"legg"|"gå"|"skriv"|"prøv") ("meg"|"oss"|"gjerne"|"inn"|"ut"|"ned"|"på"|"opp"|"bilde"|"kontakt"|"skjemaet"|"varen"|"beskjed"|"tilbake"|"ved"|"da"|"så"|"bare"|"her"|"en"|"ei"|"fra"|"med"|"om"|"igjen"|"av"|"lenken"|"dokumentasjon"|"kopi"|"kvitteringen"|"søknaden"|"klagen"|"til"|"vedlegget"|"den"|"det"|"takstrapporten") !("hvis"|"om" ("det"|"noe"|"du")|"gjerne") >>
  ("jeg"|"vi"|"eg"|"me") "har" ("satt"|"sett"|"booket"|"bestilt"|"avtalt"|"reservert") @grad? ("av"|"opp"|"time"|"ein"|"en") .. ("tid"|"time"|"møte") >>
  ^ ("svar"|"betal"|"bruk"|"husk"|"vent"|"ta kontakt"|"ta med"|"møt") ("på"|"bare"|"til"|"med"|"å"|"lenken"|"meg"|"oss"|"koden"|"fakturaen") >>
  ("alt"|"det" eneste|"det") ("du"|"de"|"dere") ("trenger"|"må"|"behøver"|"treng") ("å")? (gjøre|gjere)? (nå|"nå")? ("er")? ("å")? >>
  ("trenger"|"treng"|"behøver"|"må") ("ikke"|"ikkje"|"du" "ikke"|"du" "ikkje") .. (gjøre|gjere|sende|"sende"|foreta|"noe" "mer") >>
  ("fristen"|"klagefristen"|siste frist|"søknadsfristen"|"svarfristen") ("er"|for|"for"|"går"|"utløper"|løper|"løper") >>
  ("deretter"|så|"så"|"etterpå"|"til" slutt) ("må"|"kan"|"skal"|"trykker"|velger|"velger"|sender|"sender"|"får"|"laster"|"logger") "du" >>
  ("i" "mellomtiden"|"i" "mellomtida"|"inntil" "videre"|"fram" "til" "da") ("kan"|"må"|bør|"bør"|"skal"|"ber") >>
  ja: [Du må sende inn skjemaet før 1. mai].
  ja: [Send oss et bilde av skaden].
  ja: [Du treng ikkje sende inn noko meir].
  ja: [Fristen er 15. mars].
  nei: Ta deg god tid.
  nei: Saldo er rett og slett det du kan bruke i dag.
  nei: Vent litt.

- agent-vet-ikke genre=agent actor=any turn=no
  ("vi"|"jeg"|"eg"|"me"|"det") ("kan"|"vet"|"har"|"veit"|"er") ("dessverre"|"desverre")? ("ikke"|"ikkje"|"ingen"|"inga") .. (si|"si"|vite|anslå|love|garantere|gi|oversikt|"når"|tidspunkt|seie|gje) .. ("når"|"hvor" "lenge"|"hva" "som"|tidspunkt|dato|svar|tid|"hvor" lang|(kor|"kor") "lenge"|"kva") >>
  ("kan"|"vet"|"veit") ("dessverre")? ("ikke"|"ikkje") (si|"si"|seie)? ("når"|"hvor" "lenge"|"hva"|(kor|"kor") "lenge"|"kva") .. ("du"|"vi"|"det"|"som"|"svaret"|"pakken"|"de") >>
  ("du"|"dere"|"de") ("får"|"må") ("bare"|"berre")? (vente|smøre "deg" "med" tålmodighet) .. ("og" se|"på" svar|"til"|sjå)? >>
  ("vi"|"jeg"|"eg") ("får"|"må") ("bare")? se
  ("det"|dette|"dette") ("tar"|"tek") "den" ("tiden"|"tida") "det" ("tar"|"tek")
  (ukjent|"uvisst"|"usikkert"|"uavklart") ("når"|"hva"|"hvor" "lenge"|"kva"|"om") >>
  ja: Vi [kan ikke si når du får svar].
  ja: Eg [veit ikkje kor lenge det tek].
  ja: [Du får bare vente].
  nei: Vi kan ikke gi deg rabatt.

cue clarity.explanation

# a picture to think with
+ agent-bilde genre=agent actor=any turn=no
  ("tenk deg"|"tenk deg at"|"forestill deg"|"se for deg"|"sjå for deg"|"du kan tenke på"|"du kan tenkje på"|"tenk på" .. "som") >>
  ("det er litt som"|"det er som"|"litt som når"|"det fungerer som"|"det virker som et"|"det verkar som eit") >>
  ja: [Tenk deg bredbåndet som en vei med mange biler].
  ja: [Tenk deg lånet som ei trapp].
  nei: Tenk over det.

cue clarity.language

+ agent-bilde-enkelt genre=agent actor=any turn=no
  ("tenk deg"|"forestill deg"|"se for deg"|"sjå for deg") ..4 ("som") >>
  ja: [Tenk deg bredbåndet som en vei med mange biler].
  ja: [Tenk deg lånet som ei trapp].
  nei: Tenk deg om.

- agent-paragraf genre=agent actor=any turn=no
  ("jf"|"jfr"|"cfr"|"jamfør"|"jf."|"jfr."|"cfr") _ >>
  ("litra"|"in fine"|"første ledd"|"fyrste ledd"|"annet ledd") >>
  ja: [Jf. § 4 annet ledd].
  ja: Kravet fell bort, [jf. forskrifta].
  nei: Se side fire.

cue clarity.next-steps

# when somebody comes or something happens
+ agent-når genre=agent actor=any turn=no
  ("i morgen"|"i morgon"|"i dag"|"i kveld"|"mandag"|"måndag"|"tirsdag"|"tysdag"|"onsdag"|"torsdag"|"fredag"|"lørdag"|"neste uke"|"neste veke"|"på mandag"|"på tirsdag"|"på onsdag"|"på torsdag"|"på fredag") ..6 ("kommer"|"kjem"|"leveres"|"ringer"|"hentes"|"er den"|"er han"|"får du"|"møter"|"møter du"|"starter"|"skjer"|"sendes"|"blir") >>
  ("er"|"kommer"|"kjem"|"ligger"|"ligg"|"leveres"|"hentes"|"sendes"|"starter"|"møter") ("på"|"i"|"hos deg"|"hjemme hos deg"|"hit"|"til deg"|"til") ..3 ("i morgen"|"i morgon"|"i kveld"|"på mandag"|"på tirsdag"|"på onsdag"|"på torsdag"|"på fredag"|"mandag"|"måndag"|"tirsdag"|"tysdag"|"onsdag"|"torsdag"|"fredag"|"neste uke"|"neste veke") >>
  ja: [I morgen mellom 10 og 12 kommer montøren].
  ja: [Pakka er på Voss i morgon].
  nei: I dag er det mange som ringer.

# do this
+ agent-gjør-dette genre=agent actor=any turn=no
  ^ ("trekk"|"slå"|"skru"|"hold"|"koble"|"kopl"|"start"|"last"|"legg"|"fyll"|"finn"|"kryss"|"noter"|"sett"|"ta"|"løft"|"åpne"|"opne"|"steng"|"logg"|"trykk"|"tell"|"la") ("ut"|"av"|"på"|"inn"|"ned"|"opp"|"inne"|"ved"|"fra"|"til"|"med deg"|"fram"|"bilde"|"bilete"|"datoen"|"kortet"|"knappen"|"ruteren"|"kabelen") !("kontakt"|"godt") >>
  ("da"|"så"|"deretter"|"etterpå")? ("svarer"|"sender"|"ringer"|"trykker"|"skriver"|"logger"|"fyller"|"betaler"|"svarar") "du" ("bare"|"berre"|"inn"|"på"|"oss"|"meg"|"ut") >>
  ja: [Trekk ut kontakten i ti minutter].
  ja: Virker det ikke, [svarer du bare på denne meldingen].
  nei: Ta det med ro.
