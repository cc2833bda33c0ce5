# clarity.next-steps in the agent's own texts: what the text does (guideline 10).
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

+ agent-neste-hendelse genre=agent actor=any turn=no
  ("svaret"|"svar"|"vedtaket"|"pengene"|"pengane"|"kortet"|"pakken"|"pakka"|"beløpet"|"kreditnotaen"|"kontrakten"|"avtalen"|"brevet"|"koden"|"billetten"|"varen"|"utbetalingen"|"refusjonen"|"resepten"|"oppgjøret"|"bekreftelsen"|"tilbudet"|"lenken"|"skjemaet"|"fakturaen"|"bilen"|"plassen"|"bussholdeplassen"|"montøren"|"takstmannen") ("på det"|"din"|"ditt"|"di")? ("har du"|"får du"|"kommer"|"kjem"|"ligger"|"ligg"|"sendes"|"sendes deg"|"blir sendt"|"er hos deg"|"hentes"|"skal"|"går"|"trekkes"|"utbetales"|"forfaller"|"står"|"er klar"|"er framme"|"er fremme"|"er på konto"|"gjelder fra"|"går ut"|"løper til"|"dukker opp"|"ringer deg"|"kan hentes"|"ryddes") >>
  ("det skjer"|"dette skjer"|"jobben gjøres"|"vi kommer"|"me kjem"|"vi rydder"|"vi henter"|"vi bytter"|"vi sender"|"bilen er der"|"hjelpen er der"|"han er der"|"hun er der"|"vi er der"|"vi er hos deg") ..4 ("i kveld"|"i dag"|"i morgen"|"i morgon"|"på" _|"om" ..2|"innen" ..3|"før" ..2|"mandag"|"tirsdag"|"onsdag"|"torsdag"|"fredag"|"i løpet av" ..2|"neste uke") >>
  ("da"|"nå"|"no"|"så"|"herfra"|"framover"|"videre")? ("har du"|"du har"|"dere har"|"de har") ("klagefrist"|"frist"|"klagerett"|"betalingsfrist"|"svarfrist"|"angrefrist"|"angrerett"|"tre uker"|"seks uker"|"14 dager"|"fjorten dager"|"to uker"|"til" _ _?) ("på"|"til"|"i"|"å"|"fram til")? >>
  ("me"|"vi"|"jeg"|"eg") ("har") ("fått plass til deg"|"satt av"|"sett av"|"satt deg opp"|"sett deg opp"|"holdt av"|"halde av"|"reservert"|"booket"|"lagt deg inn"|"bestilt time"|"fått time") >>
  ("skulle det"|"blir det"|"hvis det"|"om det"|"dersom det"|"skulle noe"|"virker det ikke"|"verkar det ikkje"|"hjelper det ikke"|"kommer den ikke"|"kjem han ikkje"|"har du ikke hørt") ..8 ("ringer du"|"ring"|"sender du"|"send"|"kontakter du"|"ta kontakt"|"tar du"|"svarer du"|"svar"|"skriver du"|"gir du lyd"|"tek du"|"ringjer du"|"kommer du"|"møter du") >>
  ("når du orker"|"når det passer"|"når du har tid"|"når du får tid"|"når det passar"|"i første omgang"|"først"|"fyrst"|"foreløpig") (",")? ("trenger jeg"|"treng eg"|"trenger vi"|"må du"|"skal du"|"gjør du"|"kan du sende"|"sender du"|"fyller du") ("bare"|"berre")? >>
  ^ ("steng"|"løft"|"hold"|"ta"|"gå"|"møt"|"vis"|"legg"|"pakk"|"lever"|"ha"|"husk"|"skru"|"send"|"skriv"|"fyll"|"ring"|"logg"|"hent"|"kom"|"still"|"print"|"signer"|"svar"|"last"|"klikk"|"trykk"|"sjekk"|"betal"|"behold"|"noter") !("til saken"|"til saka"|"deg den"|"deg"|"den tiden"|"den tida"|"den tid"|"det med ro"|"det helt med ro"|"det rolig"|"deg god tid"|"vare på deg"|"meg gjerne") ("krana"|"med"|"klar"|"fram"|"frem"|"oss"|"meg"|"inn"|"ut"|"til"|"kortet"|"kvitteringen"|"passet"|"pakken"|"skjemaet"|"varen"|"av"|"på"|"dem"|"koden"|"her"|"bilder"|"bilde"|"den"|"det"|"denne"|"legitimasjon"|"opp"|"ned"|"ved"|"av strømmen") >>
  ("gå"|"møt"|"henvend deg") ("opp"|"bare"|"rett")? ("til"|"i"|"ved") ("skranke"|"luke"|"resepsjonen"|"disken"|"skranken"|"butikken"|"gate"|"utgang"|"inngang"|"ekspedisjonen"|"legevakten"|"kiosken") >>
  ("alt som gjenstår"|"det som gjenstår"|"alt som står igjen"|"det eneste som mangler"|"det einaste som manglar"|"det eneste vi mangler"|"alt vi trenger"|"alt me treng"|"det vi trenger fra deg"|"fra din side") ("er"|"nå er") >>
  ("du kan ta det"|"du kan ta det helt") "med ro" ("til"|"," "bilen"|"fram til") >>
  ("jeg"|"eg"|"vi"|"me") ("følger opp"|"følgjer opp"|"purrer"|"melder meg"|"tekster deg"|"gir lyd"|"gjev lyd"|"ringer deg opp"|"tar en runde med"|"høyrer med"|"hører med"|"sjekker med"|"tar det med"|"tek det med"|"kommer tilbake"|"kjem tilbake"|"er tilbake"|"holder deg oppdatert"|"held deg oppdatert"|"oppdaterer deg") !("hvis") >>
  ("vedtaket"|"pakken"|"saken"|"brevet"|"den"|"svaret"|"pengene"|"pengane"|"beløpet"|"varen"|"kortet"|"montøren"|"teknikeren"|"fakturaen"|"innkallingen"|"ny ruter"|"refusjonen") ("blir"|"kommer"|"vert"|"kjem"|"sendes"|"leveres"|"trekkes"|"ligger"|"utbetales"|"er framme") ..3 ("på"|"den"|"innen"|"før"|"til"|"i løpet av"|"senest"|"rundt")? (@tidsord|1*|2*|3*|4*|5*|6*|7*|8*|9*|"i morgen"|"neste uke") >>
  ja: [Svaret på det har du senest tirsdag].
  ja: [Da har du klagefrist på seks uker].
  ja: [Når du orker, trenger jeg bare skifteattesten].
  ja: [Gå til skranke 7] og vis denne meldingen.
  ja: [Eg kjem tilbake til deg i morgon].
  nei: Ta det med ro.
  nei: Du har ventet lenge.

+ agent-avtalt-tid genre=agent actor=any turn=no
  ("montøren"|"teknikeren"|"taksatoren"|"takstmannen"|"budet"|"sjåføren"|"bilen"|"leiebilen"|"leiebil"|"drosjen"|"håndverkeren"|"handverkaren"|"rørleggeren"|"røyrleggjaren"|"elektrikeren"|"pakken"|"pakka"|"kortet"|"mannskapet"|"feierne"|"feieren"|"legen"|"kollegaen min"|"takstmann" _|"montør" _|"tekniker" _) ("er"|"kommer"|"kjem"|"står"|"skal"|"møter"|"møtes"|"ringer"|"stiller"|"tar"|"tek"|"har") ..6 ("mellom" _ "og"|"klokka"|"klokken"|"kl"|"i morgen"|"i morra"|"i morgon"|"i dag"|"i kveld"|"innen"|"innan"|"før"|@tidsord) >>
  ^ ("i løpet av"|"i laupet av"|"innen"|"innan"|"senest"|"seinast"|"allerede"|"allereie") ("morgendagen"|"dagen"|"uka"|"uken"|"veka"|"kvelden"|"helga"|"formiddagen"|"ettermiddagen"|@tidsord) ..2 ("tar"|"tek"|"får"|"ringer"|"kommer"|"kjem"|"sender"|"hører"|"høyrer"|"kontakter"|"kontaktar"|"er"|"ligger"|"ligg"|"skal") >>
  ^ ("slå"|"skru"|"ta"|"start"|"trekk"|"koble"|"kople"|"logg"|"dra"|"sett"|"hold"|"hald") _ ..7 "," "så" ("skal"|"er"|"kommer"|"kjem"|"blir"|"vert"|"bør"|"får"|"vil"|"burde") >>
  ja: [Montøren er på plass mellom 10 og 12].
  ja: [Slå telefonen av og på, så skal dekninga være tilbake].
  nei: Montøren er flink.
