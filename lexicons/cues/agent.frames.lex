# The agent's own chat or e-mail: whole fields for questions, checks, next steps, explanations, advice and what was settled.
cue questioning.checking

+ agent-sitter-det genre=agent actor=any turn=no beats=questioning.needs
  ("sitter det"|"sit det"|"sitter den"|"henger du på"|"er du med så langt"|"med så langt"|"så langt alt greit"|"så langt ok"|"gikk det inn"|"var det forståelig"|"ble det tydeligere"|"ga det mer mening"|"gav det meir meining"|"ble du klokere"|"hjalp det"|"hjelpte det"|"funket det"|"fikk du det til"|"fekk du det til"|"får du det til"|"får du opp"|"ser du den"|"ser du knappen"|"kom du inn"|"kom du deg inn"|"var det svar på"|"svarte det på"|"svara det på"|"var det dette du"|"var det det du"|"er det dette du"|"var det sånn du"|"var det slik du"|"er det sånn du"|"er det slik du"|"traff jeg"|"traff eg"|"bommet jeg") ..8
  ("si fra"|"sei frå"|"si ifra"|"rop ut"|"rop"|"hyl ut"|"hyl"|"skrik ut"|"stopp meg"|"avbryt meg"|"avbryt"|"rist på hodet"|"vink"|"kremt"|"gi beskjed"|"gje beskjed"|"rett meg"|"arrester meg"|"korriger meg"|"spør meg") ("gjerne"|"bare"|"berre"|"for all del"|"endelig")? ("hvis"|"om"|"dersom"|"når"|"viss") ("jeg"|"eg"|"noe"|"noko"|"det"|"vi"|"du") ("går for fort"|"går fort"|"mister deg"|"mistar deg"|"blir uklar"|"tar feil"|"tek feil"|"bommer"|"bommar"|"har misforstått"|"misforstår"|"er uklart"|"er uklår"|"ikke henger med"|"ikke stemmer"|"ikkje stemmer"|"ble for mye"|"blir for mye"|"blir for fort"|"detter av"|"faller av"|"snakker for fort"|"har glemt noe"|"hopper over noe"|"går for langt"|"ikke er rett"|"ikke gir mening"|"ser feil ut"|"ikke sitter") >>
  ("har"|"hadde") ("jeg"|"eg"|"vi"|"me") ("fatta"|"fattet"|"skjønt"|"skjøna"|"fått med meg"|"fått tak i"|"lest deg"|"lese deg"|"forstått"|"tolket"|"tolka"|"notert"|"oppsummert") ("deg"|"det"|"saken"|"alt"|"saka"|"behovet")? ("rett"|"riktig"|"korrekt") ..6
  ("så"|"altså"|"da er det"|"bare så jeg har det riktig") ("det du sier"|"det du seier"|"det du spør om"|"det du ønsker"|"du vil altså"|"du ønsker altså"|"slik jeg forstår det"|"slik eg forstår det"|"hvis jeg forstår deg rett"|"sånn jeg leser det"|"det du egentlig lurer på") >>
  ("slik jeg forstår det"|"slik jeg forstår deg"|"slik eg forstår deg"|"sånn jeg forstår det"|"slik jeg leser det"|"hvis jeg forstår deg rett"|"om jeg forstår deg rett"|"om eg forstår deg rett"|"hvis jeg har forstått det riktig"|"forstår jeg deg rett"|"skjønner jeg deg rett"|"forstår eg deg rett") >>
  ("greit"|"ok"|"er det greit"|"går det bra") ("for deg")? ("om"|"at"|"hvis") ("jeg"|"eg"|"vi") ("leser"|"les"|"gjentar"|"gjentek"|"oppsummerer"|"oppsummerar"|"repeterer"|"tar"|"sjekker"|"går gjennom") ("det"|"opp"|"tilbake"|"alt"|"listen"|"bestillingen"|"kort")? >>
  ("jeg"|"eg"|"vi") ("leser tilbake"|"les tilbake"|"gjentar"|"gjentek"|"repeterer"|"oppsummerer"|"oppsummerar"|"tar det en gang til"|"tek det ein gong til"|"leser opp igjen") ("for sikkerhets skyld"|"bare"|"kort"|"det"|"så" ..5|"hva" ..5)? >>
  ("for sikkerhets skyld"|"for tryggleiks skuld"|"bare for å være sikker"|"bare for å være helt sikker"|"berre for å vere sikker"|"for ordens skyld") >>
  ("vil du at jeg skal"|"vil du at eg skal"|"skal jeg"|"skal eg"|"skal vi"|"skal me"|"bør jeg") ("ta"|"gjenta"|"repetere"|"forklare"|"gå gjennom"|"si"|"skrive") ("det"|"noe"|"alt"|"den siste biten"|"siste del"|"noko") ..2 ("en gang til"|"én gang til"|"ein gong til"|"på nytt"|"om igjen"|"fra toppen"|"saktere"|"på en annen måte"|"enklere") >>
  ("var det alt"|"var det det hele"|"har vi glemt noe"|"glemte vi noe"|"er det noe vi har glemt"|"er vi i mål"|"er vi i boks"|"er alt på plass nå"|"da er vi i mål"|"noe jeg har oversett"|"er det mer på blokka"|"noe mer på hjertet"|"noko meir på hjartet"|"mer på lista"|"flere ting på lista"|"står det mer på lista"|"brenner du inne med noe"|"noe annet som gnager"|"noe mer du tenker på"|"noko meir du tenkjer på"|"er det andre ting som plager deg") >>
  ("hva"|"kva") ("står det"|"ser du"|"viser"|"skjer") ("på skjermen"|"på displayet"|"i vinduet"|"i ruta"|"når du trykker"|"nå") ("nå"|"no") ..3
  ("lyser"|"blinker"|"virker"|"verkar"|"fungerer"|"kommer"|"går") ("den"|"det"|"lampen"|"nettet"|"lyset"|"alt"|"han") ("nå"|"no"|"grønt nå"|"som det skal"|"igjen"|"inn nå") >>
  ja: [Sitter det] nå?
  ja: [Rop ut hvis jeg går for fort].
  ja: [Har eg fatta deg rett]?
  ja: [Greit om jeg leser tilbake: to voksne og ett barn]?
  ja: [Skal eg ta det ein gong til]?
  nei: Si fra når pakken kommer.

cue questioning.needs

+ agent-lurer genre=agent actor=any turn=no
  ("da"|"så"|"først"|"først")? ("har jeg"|"har eg"|"har vi"|"jeg har"|"eg har") ("bare"|"berre"|"først")? ("et par"|"eit par"|"noen"|"nokre"|"to"|"tre"|"ett"|"eitt"|"en"|"et") ("raske"|"enkle"|"ekstra")? ("ting jeg lurer på"|"ting eg lurer på"|"ting eg lurar på"|"spørsmål"|"ting jeg må vite"|"ting å spørre om"|"kjappe") >>
  ("jeg"|"eg"|"vi") ("lurer"|"lurar"|"blir nysgjerrig"|"undrer meg"|"blir litt nysgjerrig") ("litt")? ("på") ("hva"|"kva"|"hvordan"|"korleis"|"hvor"|"om"|"hvilken"|"hvem"|"når"|"en ting") >>
  ("så jeg kan"|"så eg kan"|"for at jeg skal"|"for at eg skal"|"slik at jeg kan"|"for å") ("hjelpe"|"finne"|"treffe"|"gi deg"|"gje deg"|"velge"|"se"|"anbefale"|"råde") ("deg"|"riktig"|"rett"|"best"|"det"|"den")? ..5 (",")? ("trenger jeg"|"treng eg"|"må jeg"|"må eg"|"vil jeg gjerne"|"hadde det vært fint"|"lurer jeg"|"kan du") >>
  ("puster"|"sover"|"spiser"|"lekker"|"drypper"|"lukter"|"brenner"|"ryker"|"svir"|"gjør"|"kjenner"|"merker"|"hører"|"smerter"|"står"|"ligger"|"bor"|"sitter"|"går"|"starter"|"hoster"|"blør"|"rister"|"bråker"|"durer") ("hun"|"han"|"ho"|"det"|"den"|"du"|"barnet"|"noen"|"bilen"|"vannet"|"dere"|"hunden"|"katten") ("jevnt"|"fortsatt"|"også"|"vondt"|"noe"|"mye"|"lyder"|"alene"|"nå"|"no"|"av"|"i"|"på"|"fra"|"rett"|"selv"|"når"|"normalt"|"hele tiden"|"ofte"|"bra") ...8 "?"
  ("hva"|"kva") ("sto"|"stod"|"står"|"sa"|"skjedde"|"viste"|"hørte"|"kjente"|"så"|"holdt"|"gjorde"|"skal"|"lukter"|"ville"|"betyr mest"|"er viktigst"|"er det viktigste"|"haster mest"|"plager deg mest"|"er problemet"|"bruker") _ ...12 "?"
  !("eller") ("er det"|"gjelder det"|"gjeld det"|"skjer det"|"kommer det"|"virker det"|"skjedde det"|"har det") _ ...9 ("eller") ...8 "?"
  ("hadde"|"har"|"bodde"|"jobbet"|"betalte"|"mottok"|"bestilte"|"kjøpte"|"fikk"|"brukte"|"brukar"|"drev"|"leide"|"eier"|"eig") ("du"|"dere"|"dykk") !("det med deg"|"med deg"|"alt med deg"|"ikke"|"ikkje"|"lest"|"lyst på"|"flere spørsmål"|"det til"|"sett at"|"vurdert"|"tenkt på å"|"hjelp") _ ...12 "?"
  ("hvem"|"kven"|"hvordan"|"korleis"|"når"|"hvor"|"kor"|"hvilken"|"kva") !("som helst") _ ..2 ("du"|"dere"|"dykk"|"det"|"den"|"barnet"|"avtalen"|"skaden"|"bilen"|"hunden"|"av" _|"på") ...10 "?"
  ("fortell"|"fortel"|"beskriv"|"skildre"|"si") ("meg")? ("litt"|"gjerne"|"mer"|"meir"|"bare"|"kort")? ("om")? ("hva"|"kva"|"hvordan"|"korleis"|"hva som"|"bruken"|"hverdagen"|"situasjonen"|"feilen"|"hvor"|"om") !("du heter"|"navnet") >>
  ja: [Da har jeg et par ting jeg lurer på].
  ja: [Puster hun jevnt nå]?
  ja: [Er det helt dødt, eller kommer og går det]?
  ja: [Hva sto det i meldingen da kortet ble avvist]?
  nei: Har du lyst på rabatt?
  nei: Fikk du det med deg?

cue clarity.next-steps

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

- agent-ingen-formening genre=agent actor=any turn=no
  ("vi"|"jeg"|"eg"|"me") ("har"|"kan") ("dessverre"|"diverre"|"foreløpig")? ("ingen"|"inga"|"ikke"|"ikkje") ("formening"|"oversikt"|"anelse"|"estimat"|"tidsanslag"|"dato"|"tidspunkt"|"informasjon"|"aning"|"peiling"|"noe tidspunkt"|"noen dato") ("om"|"over"|"på"|"for")? ("når"|"hvor lenge"|"kor lenge"|"dette"|"det"|"tidspunkt"|"leveringstid"|"hva som skjer") >>
  ("det kommer når det kommer"|"den kommer når den kommer"|"du får svar når du får svar"|"det tar den tid det tar"|"det blir når det blir"|"vi får se"|"me får sjå"|"det vil tiden vise"|"når noen har tid"|"ved anledning"|"en eller annen gang") ..4
  ("noen"|"nokon") ("tar"|"tek"|"ser"|"ringer"|"kontakter") ("nok"|"vel"|"sikkert"|"kanskje") ("på det"|"kontakt"|"deg"|"på saken")? ..5
  ("hvor lang tid"|"kor lang tid"|"når"|"hva som skjer"|"kva som skjer"|"hvem som"|"kven som") _ ...7 "," ("har vi ingen"|"har jeg ingen"|"vet vi ikke"|"vet jeg ikke"|"kan vi ikke si"|"kan jeg ikke si"|"har vi ikke oversikt"|"veit me ikkje"|"kan vi ikke love"|"er ikke avklart"|"er uvisst") ("formening om"|"oversikt over"|"noe om"|"svar på")?
  ja: [Vi har ingen formening om når dette er klart].
  ja: [Du får svar når du får svar].
  nei: Vi har ingen planer om å øke prisen.

cue clarity.explanation

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

cue clarity.language

+ agent-på-godt-norsk genre=agent actor=any turn=no
  ("på godt norsk"|"sagt på godt norsk"|"på vanlig norsk"|"enkelt sagt"|"enkelt forklart"|"i klartekst"|"på enkel norsk"|"forenklet sagt"|"med enkle ord"|"på menneskespråk"|"sagt enkelt"|"på folkemunne"|"oversatt til norsk") (":"|",")? _ >>
  _ ("er"|"fungerer"|"virker") ("litt"|"omtrent"|"nesten")? ("som") ("en"|"et"|"ei"|"ein"|"eit") ("vannslange"|"hageslange"|"vei"|"veg"|"motorvei"|"glassrør"|"lite glassrør"|"sparegris"|"rabattkort"|"trapp"|"nøkkel"|"dør"|"sil"|"kran"|"bøtte"|"konvolutt"|"sparebøsse"|"taxameter"|"abonnement"|"paraply"|"bro"|"stige"|"garasje"|"postkasse"|"bankboks") >>
  ja: [På godt norsk: du kan vente].
  ja: [Fiber er som et lite glassrør med lys i].
  nei: Vi snakker norsk.

cue guidance

+ agent-tips-felt genre=agent actor=any turn=no
  ("jeg"|"eg"|"vi"|"me") ("ville heller"|"ville nok"|"ville"|"hadde nok heller"|"hadde heller"|"hadde nok"|"kunne anbefalt") ("heller"|"nok"|"selv"|"sjølv")? ("ha")? ("valgt"|"valt"|"tatt"|"teke"|"delt"|"ventet"|"venta"|"gått for"|"gjort"|"spart"|"bundet"|"byttet"|"satset på"|"kjøpt"|"brukt"|"beholdt"|"prøvd") >>
  ("vil du"|"ønsker du"|"skal du") ("slippe"|"sleppe"|"unngå"|"spare"|"sikre deg"|"være trygg"|"ha det billigst"|"få mer") ...8 ("kan du"|"bør du"|"velger du"|"vel du"|"er det lurt"|"lønner det seg"|"ville jeg"|"finnes det") >>
  ("elles"|"ellers"|"alternativt"|"i stedet"|"i staden"|"eventuelt"|"om ikke"|"et annet alternativ er"|"en annen mulighet er"|"hvis ikke") ("kan du"|"kan dere"|"bør du"|"finnes det"|"finst det"|"er det mulig"|"går det an"|"å"|"har vi"|"har du") >>
  ("et"|"eit"|"mitt"|"ett") ("lurt"|"smart"|"godt"|"lite"|"beste"|"annet")? ("grep"|"tips"|"knep"|"triks"|"råd"|"alternativ"|"forslag") ("kan være"|"kan vera"|"kan vere"|"er"|"kunne være"|"her er"|"fra meg"|"på veien"|"til deg") >>
  ("har du"|"har dere") ("sett at"|"vurdert"|"tenkt på"|"hørt om"|"prøvd å vurdere"|"fått med deg at"|"vurdert om"|"sett på") _ ...12
  ("visste du at"|"viste du at"|"du vet kanskje at"|"vet du at") ("du kan"|"det finnes"|"vi har"|"du kunne"|"du får"|"du har rett"|"det er") >>
  ("heller"|"litt billigere"|"billigst"|"rimeligst"|"smartest"|"lurest"|"tryggest") ("er det"|"blir det"|"over"|"å"|"via") >>
  ("du får mest for"|"du sparer"|"du sparar"|"du slipper billigere"|"den gir deg"|"da får du") ("pengene"|"ca"|"rundt"|"opptil"|"mest"|"200"|"mer"|"ekstra"|"på det"|_) ("ved å"|"på å"|"hvis"|"om du"|"kr"|"kroner"|"med") >>
  ja: [Jeg ville heller ha delt lånet i to].
  ja: [Vil du sleppe slikt neste gong, kan du velje pakkeboks].
  ja: [Har du sett at nattoget er billigere?]
  ja: [Elles kan du låse renta no].
  nei: Jeg hadde gjort en feil.

- agent-finn-selv genre=agent actor=any turn=no
  ("hva"|"kva"|"hvilken"|"hvilket"|"hvordan"|"om") ("du"|"dere") ("skal"|"bør"|"må"|"vil"|"velger") _? ...5 ("må du"|"får du"|"kan ikke vi"|"kan ikke jeg"|"er opp til"|"kan vi ikke"|"må du selv"|"bestemmer du"|"er ditt valg"|"er ikke noe vi"|"lyt du"|"kan eg ikkje"|"kan me ikkje") >>
  ("da"|"då"|"det"|"dette")? ("får du"|"må du"|"lyt du"|"får de") ("bare"|"berre"|"heller"|"selv"|"sjølv"|"nesten"|"nok")? ("melde det i appen"|"melde det"|"sjekke selv"|"lese"|"google"|"lete"|"finne ut"|"slå det opp"|"søke"|"se på nettsiden"|"se selv"|"lese deg opp"|"vurdere selv"|"bestemme selv"|"ordne"|"finna ut"|"bruke appen"|"bruke nettsiden"|"gå inn på nettsiden") ("selv"|"sjølv"|"i appen"|"med" ..2|"på nettsiden"|"på nettsida"|"vilkårene"|"av det")? ..4
  ^ ("se"|"sjekk"|"prøv"|"les"|"spør"|"søk på"|"google"|"sjå"|"bruk"|"slå opp på"|"det står på"|"det står i"|"alt står på"|"alt står i"|"finnes på") ("google"|"nettsiden"|"nettsidene"|"nettsidene våre"|"nettsida"|"helsenorge"|"studiehåndboka"|"chatgpt"|"faq"|"vilkårene"|"vilkåra"|"fastlegen"|"appen"|"altinn"|"brosjyren"|"internett"|"hjemmesiden"|"min side") ("vår"|"våre"|"der"|"først"|"for info"|"for svar"|"." )? $
  ("vi er ikke"|"vi driver ikke med"|"vi gir ikke"|"vi gjev ikkje"|"me driv ikkje med"|"jeg gir ikke"|"det er ikke vår jobb å") ("en rådgivningstjeneste"|"rådgivning"|"rådgiving"|"rådgjeving"|"noen rådgivningstjeneste"|"råd"|"å gi råd"|"personlig rådgivning"|"veilede"|"gi råd"|"anbefalinger") ..4
  ("hva"|"kva") ("du bør velge"|"du bør velje"|"som lønner seg"|"som er best") (",")? ("kan ikke"|"kan ikkje"|"vil ikke") ("jeg"|"vi"|"eg"|"me") ..5
  ("dette"|"det") ("må"|"får"|"lyt") ("du"|"dere") ("ordne"|"ta"|"avklare"|"finne ut av"|"løse"|"ta opp"|"lese om"|"lese deg til") ("det")? ("med" ..2)? ("selv"|"sjølv"|"på nettsiden"|"på nettsida"|"på egen hånd")
  ja: [Hva du skal gjøre, må du vurdere selv].
  ja: [Då får du melde det i appen].
  ja: [Se studiehåndboka].
  ja: [Vi er ikke en rådgivningstjeneste].
  nei: Da får du svar i morgen.

cue resolution

+ agent-gjort genre=agent actor=any turn=no
  ("beløpet"|"pengene"|"pengane"|"gebyret"|"feilen"|"målerfeilen"|"fakturaen"|"saken"|"saka"|"kortet"|"abonnementet"|"søknaden"|"bestillingen"|"timen"|"adressen"|"adressa"|"oppsigelsen"|"boten"|"kravet"|"hotell"|"hotellrom"|"ny ruter"|"ny billett"|"nytt kort"|"returlapp"|"den andre"|"pakken"|"pakka"|"hun"|"ho"|"purringen"|"strømmen"|"alt"|"regninga"|"regningen"|"refusjonen") ("er"|"er no"|"er nå"|"ble"|"vart"|"har blitt") ("nå"|"no"|"allerede"|"herved"|"dermed"|"også"|"straks")? ("utbetalt"|"rettet"|"retta"|"sletta"|"slettet"|"strøket"|"stroke"|"kreditert"|"bestilt"|"sperret"|"åpnet"|"sendt"|"betalt tilbake"|"ettergitt"|"annullert"|"registrert"|"ordnet"|"ordna"|"fikset"|"løst"|"byttet"|"funnet"|"funnen"|"stoppet"|"godkjent"|"innvilget"|"refundert"|"satt opp"|"sett opp"|"oppe igjen"|"i orden"|"i boks"|"på plass"|"gjenåpnet"|"ombooket"|"forlenget"|"oppdatert"|"avsluttet"|"avbestilt"|"avlyst") ("til deg"|"til dykk"|"til dere"|"i dag"|"fra i kveld"|"igjen"|"nå"|"no")?
  ("jeg"|"eg"|"vi"|"me") ("sletter"|"stryker"|"refunderer"|"krediterer"|"ordner"|"fikser"|"retter"|"bestiller"|"sperrer"|"annullerer"|"ombooker"|"legger inn") ("det"|"gebyret"|"beløpet"|"purringen"|"alt"|"kortet"|"saken"|"ny" _|"pengene"|"boten") ("nå"|"no"|"med en gang"|"straks"|"for deg"|"her og nå"|"på strak arm"|"med det samme"|"akkurat nå")
  ("du har"|"du får"|"du får att"|"dere har") ..3 ("kr"|"kroner") ("til gode"|"tilbake"|"igjen"|"i kompensasjon"|"att")
  ("beløpet"|"fakturaen"|"gebyret"|"kortet"|"bestillingen"|"adressen"|"avtalen"|"feilen"|"summen"|"purringen"|"pengene"|"pengane") ("er"|"har blitt"|"ble") ("nå"|"no"|"også"|"herved")? ("tilbakeført"|"refundert"|"kreditert"|"rettet"|"retta"|"sperret"|"endret"|"endra"|"slettet"|"sletta"|"stoppet"|"annullert"|"aktivert"|"oppdatert"|"på plass") >>
  ja: [Beløpet er utbetalt] i dag.
  ja: Eg tok ein telefon, og [gebyret er sletta].
  ja: [Jeg sletter gebyret nå].
  nei: Pakken er sein.

- agent-nekter genre=agent actor=any turn=no
  ("vi"|"me"|"jeg"|"eg") ("refunderer"|"erstatter"|"dekker"|"bytter"|"driver"|"hjelper"|"behandler"|"kompenserer"|"ettergir"|"refunderar"|"driv"|"dekkjer") ("dessverre"|"diverre"|"altså"|"heller")? ("ikke"|"ikkje"|"aldri") ("med sånt"|"med slikt"|"med det"|"slike saker"|"slikt"|"dette"|"det"|"imot"|"her"|"på" ..3|"i slike" _|"andre" _|"videre")? ..3
  ("klagen"|"henvendelsen"|"kravet"|"saken"|"søknaden"|"ytterligere spørsmål"|"e-posten"|"saka"|"spørsmålet") ("din"|"ditt")? ("føres ikke"|"blir ikke"|"vil ikke bli"|"behandles ikke"|"besvares ikke"|"er avvist"|"avvises"|"tas ikke"|"er lukket"|"er avsluttet"|"følges ikke"|"blir ikkje"|"vert ikkje"|"anses som avsluttet") ..4
  ("mer"|"meir"|"mer enn det"|"noe mer") ("får du ikke"|"får du ikkje"|"kan jeg ikke"|"får du ikke ut"|"gjør vi ikke"|"sier jeg ikke") ..4
  ^ ("vet ikke"|"veit ikkje"|"aner ikke"|"anar ikkje"|"ingen anelse"|"nei") $
  ("ikke"|"ikkje") ("vår avdeling"|"vårt bord"|"vårt ansvar"|"mitt bord"|"min avdeling"|"vår sak"|"vårt problem"|"vår jobb"|"vårt område")
  ja: [Vi refunderer ikke].
  ja: [Vi driver ikke med sånt] her.
  ja: [Ytterligere spørsmål vil ikke bli besvart].
  nei: Vi tar ikke betalt for dette.
