# guidance and resolution: what the agent saw and proposed, things in place before the call was over, matters left in the ditch.
cue guidance

+ så-og-foreslo
  ("skisserte"|"tegnet opp"|"tegna opp"|"teikna opp"|"regnet ut"|"rekna ut"|"viste"|"synte"|"fant ut"|"fann ut"|"så på"|"såg på"|"forklarte"|"sa") @hanhun? ("meg"|"oss"|"for oss"|"for meg")? ("hva"|"kva"|"ka"|"hvilken" _|"hvilket" _) @jegvi ("ville"|"kunne"|"hadde"|"kom"|"kjem"|"kommer"|"er"|"var"|"tjente"|"tjener"|"sparer"|"får") ..1 ("komme best ut av"|"kome best ut av"|"best ut av"|"best ut med"|"mest igjen for"|"best tjent med"|"mest på"|"best av"|"tjene på"|"tjene mest på"|"spare på"|"spare mest på")
  ("så"|"såg"|"oppdaget"|"oppdaga"|"la merke til"|"bet seg merke i"|"merket seg"|"fant ut"|"fann ut") @hanhun? ("også"|"attpåtil"|"til og med")? "at" ("jeg"|"eg"|"vi"|"me") ("betaler"|"betalte"|"betalar"|"har"|"hadde"|"lå"|"sto"|"brukte"|"bruker"|"brukar") _ ...12 "og" ("ba"|"bad"|"foreslo"|"føreslo"|"rådet"|"rådde"|"anbefalte"|"tilrådde"|"sa"|"mente"|"tipset"|"oppfordret") >>
  ("kom"|"fant"|"fann") @hanhun? ("til og med"|"også"|"attpåtil")? ("på") "at" ("jeg"|"eg"|"vi"|"me") ("jo"|"også"|"faktisk"|"heller")? ("kan"|"kunne"|"kunna"|"har rett"|"hadde rett"|"har krav"|"slipper"|"slapp"|"godt kan") >>
  ja: Han [skisserte hva vi ville komme best ut av].
  ja: Hun [så at jeg betaler for to målere, og ba meg si opp den ene].
  ja: Ho [kom på at eg jo kan behalde skjermen].
  nei: Jeg kom på at jeg kunne ringe.
  nei: Hun så at jeg var sliten.

+ rimeligere-avgang beats=clarity.next-steps,resolution
  !("jeg"|"eg"|"vi"|"me"|"å") ("fant"|"fann"|"foreslo"|"føreslo"|"tipset om"|"tipsa om"|"viste"|"synte") @hanhun? @meg? ("en"|"ein"|"ei"|"et"|"eit"|"noen"|"nokre") ("rimeligere"|"rimelegare"|"billigere"|"billegare"|"bedre"|"betre"|"tidligere"|"tidlegare"|"gunstigere"|"annen"|"annan"|"anna"|"smartere"|"lettere"|"kortere"|"raskere") ("avreise"|"avgang"|"reise"|"rute"|"dato"|"flyvning"|"billett"|"hotell"|"modell"|"variant"|"forsikring"|"plan"|"tilbud"|"tilbod"|"pris"|"størrelse"|"produkt"|"merke"|"leverandør"|"rente"|"lån") ("for" ("oss"|"meg"))?
  ("ga"|"gav"|"sendte"|"sende") @hanhun? ("meg"|"oss") ("navnet på"|"namnet på"|"nummeret til"|"lenke til"|"lenkje til"|"adressen til") ("et"|"eit"|"en"|"ein"|"ei"|"noen"|"flere"|"to"|"tre") _ ("hun"|"han"|"ho"|"de"|"dei"|"som") ("kunne"|"kan")? ("anbefale"|"anbefalte"|"tilrå"|"tilrådde"|"hadde god erfaring med"|"hjelper med"|"er gode på")
  ja: Ho [fann ei rimelegare avreise for oss].
  ja: Hun [ga meg nummeret til et verksted hun kunne anbefale].
  nei: Jeg fant en billigere billett selv.

+ agent-heller genre=agent actor=any turn=no
  ("skulle du"|"skulle de"|"vil du"|"ønsker du"|"ønskjer du"|"om du"|"hvis du"|"dersom du"|"foretrekker du"|"passer det bedre") ("heller"|"istedenfor"|"i stedet"|"i staden") ..9 "," ("så")? ("kan"|"har"|"setter"|"ordner"|"ordnar"|"legger"|"finner"|"er") ("jeg"|"eg"|"vi"|"me"|"det"|"du") >>
  ja: [Skulle du heller ville ha samme modell, kan jeg legge av en].
  nei: Vil du heller ringe?

- din-hobby turn=no actor=any
  « ("prøv å google"|"prøv å googla"|"prøv google"|"du får google"|"du kan google"|"google det"|"google"|"bare google det"|"har du prøvd google"|"sjekk nettet"|"søk på nettet"|"les på nettsiden"|"les på nettsida"|"det står på nettet"|"det står på nettsiden"|"det står på nettsida"|"det må du finne ut selv"|"det må du finne ut sjølv"|"det får du finne ut selv"|"det må du vite selv"|"det er opp til deg"|"du velger selv"|"du vel sjølv"|"velg det du vil"|"ta det du vil"|"det er smak og behag") ..2 »
  ("det"|"den biten"|"alternativer"|"å finne noe annet") ("var"|"fikk"|"fekk"|"måtte"|"er"|"ble"|"vart") ("visst"|"tydeligvis"|"åpenbart"|"tydelegvis") ("jeg"|"eg"|"vi")? ("min hobby"|"min jobb"|"mi sak"|"min hodepine"|"mi hovudpine"|"finne ut selv"|"finne ut sjølv"|"lete fram selv"|"min lekse"|"vår jobb"|"mitt bord") (","? "ikke" ("hennes"|"hans"|"deres")|","? "ikkje" ("hennar"|"hans"|"deira"))?
  ja: [«Prøv å google»], var alt hun sa.
  ja: Annen rute? [Det var visst min hobby, ikke hennes].
  nei: Jeg måtte google selv.
  nei: Annen rute? Det var visst umulig.

cue resolution

+ før-vi-la-på actor=any
  ("returlappen"|"returetiketten"|"koden"|"lenka"|"lenken"|"billettene"|"billettane"|"billetten"|"kvitteringen"|"kvitteringa"|"bekreftelsen"|"stadfestinga"|"kontrakten"|"pengene"|"pengane"|"avtalen"|"fakturaen"|"polisen"|"skjemaet"|"svaret"|"refusjonen"|"kortet"|"erstatteren"|"dokumentene"|"saken"|"saka"|"alt"|"den nye" _|"ny" _) ("lå"|"låg"|"var"|"kom"|"sto"|"stod"|"tikket"|"tikka"|"plinget"|"plinga"|"landet"|"landa"|"kom inn"|"ble"|"vart") ("klar"|"klart"|"inne"|"inn"|"på plass"|"i innboksen"|"i innboksen min"|"på konto"|"på kontoen"|"på e-post"|"på epost"|"på mail"|"på telefonen"|"i orden"|"i boks"|"ordnet"|"ordna"|"sendt"|"signert"|"bestilt"|"rettet"|"retta") ("før"|"innan"|"lenge før"|"mens"|"medan"|"idet"|"i det") ("vi"|"me"|"jeg"|"eg"|"æ"|"hun"|"han"|"ho"|"samtalen"|"samtala"|"kaffen"|"helga"|"uka"|"dagen") (("hadde"|"var"|"fikk"|"la"|"har") (_ | _ _)|_)
  ("hadde"|"fikk"|"fekk"|"sendte"|"ordnet"|"ordna"|"satte"|"bestilte") @hanhun? @jegvi? ("nytt"|"ny"|"nye"|"et nytt"|"en ny"|"eit nytt"|"ein ny"|"ei ny") _ ("på vei"|"på veg"|"i posten"|"klar"|"klart"|"i hånda"|"i hånden"|"på plass"|"i boks"|"bestilt"|"sendt") ("før"|"innan"|"allerede"|"samme" _|"same" _|"mens"|"medan") >>
  ("ga"|"gav") @hanhun? ("seg ikke"|"seg ikkje"|"seg itj"|"ikke seg"|"ikkje seg"|"seg aldri"|"itj sæ"|"sæ itj") ("på tørre møkka"|"på tørre møkka si"|"med det første"|"så lett"|"på første hinder") "før" >>
  ("ga"|"gav") @hanhun? ("seg ikke"|"seg ikkje"|"seg itj"|"ikke seg"|"ikkje seg"|"seg aldri"|"itj sæ"|"sæ itj") ("på tørre møkka"|"på tørre møkka si")
  ("ny"|"nytt"|"nye"|"en ny"|"et nytt") ("time"|"billett"|"billetter"|"ruter"|"kort"|"dato"|"avtale"|"vare"|"sko"|"bilde"|"bil"|"telefon"|"plass"|"hotellrom"|"rom"|"resept"|"kode"|"kontrakt") ("fikk"|"fekk") ("jeg"|"eg"|"vi"|"me"|"æ") ("til slutt"|"omsider"|"endelig"|"heldigvis"|"på flekken"|"straks"|"med en gang"|"samme dag"|"same dag"|"i alle fall"|"iallfall"|"da"|$)
  ("klagen"|"klaga"|"søknaden"|"bestillingen"|"bestillinga"|"skjemaet"|"meldingen"|"meldinga"|"saken"|"saka"|"oppsigelsen"|"oppseiinga"|"pengene"|"pengane"|"refusjonen"|"flyttemeldingen"|"kravet"|"reklamasjonen") ("gikk"|"gjekk"|"ble sendt"|"vart sendt"|"fór"|"føyk"|"ble skrevet"|"ble registrert"|"vart registrert"|"ble levert") ("av gårde"|"avgårde"|"av garde"|"inn"|"ut"|"i vei"|"av sted")? ("mens"|"medan"|"der og da"|"der og då"|"på flekken"|"straks"|"med en gang"|"med det samme") >>
  ("nettet"|"bredbåndet"|"breibandet"|"tv-en"|"appen"|"ruteren"|"strømmen"|"straumen"|"internettet"|"dekningen"|"dekninga"|"skjermen"|"varmen"|"alarmen") ("kom"|"var"|"spratt"|"hoppet"|"startet"|"starta"|"virket"|"verka"|"gikk"|"gjekk"|"våknet"|"vakna") ("opp"|"på"|"tilbake"|"i gang"|"oppe"|"til live"|"til liv")? ("igjen"|"att")? ("mens"|"medan"|"før"|"innan"|"straks") ("vi"|"me"|"jeg"|"eg"|"æ"|"hun"|"han"|"ho"|"samtalen"|"samtala"|"kaffen"|"helga"|"uka"|"dagen") (("hadde"|"var"|"fikk"|"la"|"har") (_ | _ _)|_)
  ("ikke"|"ikkje"|"itj"|"lot ikke"|"uten"|"utan") ("ett eneste"|"et eneste"|"eit einaste"|"ett"|"et"|"eit"|"noe"|"noko") ("spørsmål") ("ble"|"vart"|"sto"|"var"|"stå"|"stående")? ("ubesvart"|"ubesvara"|"uten svar"|"utan svar"|"hengende"|"stående ubesvart"|"uavklart"|"åpent")
  ("ingen"|"null") ("spørsmål") ("ble"|"vart"|"sto"|"var"|"gikk")? ("stående"|"ståande")? ("ubesvart"|"ubesvarte"|"ubesvara"|"uten svar"|"utan svar")
  ("attesten"|"ferdigattesten"|"tillatelsen"|"løyvet"|"billettene"|"billettane"|"kontrakten"|"polisen"|"forsikringen"|"forsikringa"|"strømmen"|"nettet"|"dokumentet"|"papirene"|"papira"|"kortet"|"passet"|"lånet"|"refusjonen"|"pengene"|"pengane"|"erstatningen"|"erstatninga"|"bestillingen"|"bestillinga") ("er"|"ble"|"vart"|"kom"|"var") ("i alle fall"|"iallfall"|"i hvert fall"|"i det minste"|"nå"|"no"|"endelig"|"omsider"|"heldigvis"|"til slutt") ("på plass"|"i boks"|"i orden"|"i havn"|"i hus"|"ordnet"|"ordna"|"i hende"|"på konto"|"tilbake"|"oppe")
  ("adressen"|"flyttingen"|"flyttinga"|"avtalen"|"timen"|"billetten"|"oppsigelsen"|"kontrakten"|"lånet"|"abonnementet") ("ble"|"blei"|"vart") ("bestilt"|"signert"|"endret"|"endra"|"ordnet"|"ordna"|"opprettet"|"oppretta"|"avsluttet"|"avslutta"|"registrert") ("mens"|"medan"|"underveis"|"samtidig"|"i samtalen"|"over telefon"|$) ("vi" _|"jeg" _|"eg" _|"me" _)?
  ^ ("nå"|"no"|"og nå"|"og no"|"etterpå"|"da") ("fungerer"|"fungerar"|"virker"|"verkar"|"funker"|"går"|"virket"|"fungerte"|"funka") ("alt"|"det"|"nettet"|"tv-en"|"appen"|"ruteren"|"kortet"|"telefonen") ("igjen"|"som det skal"|"att"|"perfekt"|"fint"|$)
  ja: [Returlappen lå i innboksen før vi hadde lagt på].
  ja: Hun [hadde nytt kort på vei før kaffen var kald].
  ja: [Ny time fikk vi til slutt].
  ja: [Klagen gikk av gårde mens jeg hørte på].
  ja: [Nettet kom opp mens vi prata].
  ja: [Ikke ett spørsmål ubesvart].
  ja: [Ferdigattesten er i alle fall på plass].
  nei: Ny time fikk jeg ikke.
  nei: Saken var der før jeg ringte ikke registrert.

+ det-virket actor=any
  ^ ("og"|"men")? ("det"|"alt") ("virket"|"verka"|"funket"|"funka"|"fungerte"|"fungerer"|"gikk i orden"|"gjekk i orden"|"hjalp"|"løste seg"|"løyste seg"|"ordnet seg"|"ordna seg") ("faktisk"|"heldigvis"|"med en gang"|"umiddelbart"|"til slutt")? $
  ("fikk"|"fekk") @jegvi? ("vite"|"veta") ("hva"|"kva"|"hvor mye"|"kor mykje"|"hvor stor"|"kor stor"|"hvor høy") ("egenandelen"|"eigendelen"|"prisen"|"saldoen"|"beløpet"|"renta"|"renten"|"summen"|"gebyret"|"åpningstiden"|"det koster"|"det kostar"|"forsikringen dekker"|"det ville koste") ("er"|"var"|"blir"|"vert"|"ble"|"ligger på")?
  ("flyttingen"|"flyttinga"|"avbestillingen"|"avbestillinga"|"oppsigelsen"|"oppseiinga"|"ombookingen"|"refusjonen"|"returen"|"endringen"|"endringa"|"reklamasjonen"|"klagen"|"klaga") ("ble"|"blei"|"vart"|"er") ("bestilt"|"registrert"|"ordnet"|"ordna"|"godkjent"|"godkjend"|"gjennomført"|"opprettet"|"oppretta"|"bekreftet"|"bekrefta"|"innvilget"|"innvilga")
  ja: Jeg prøvde. [Det virket]!
  ja: Jeg [fikk vite hva egenandelen er].
  ja: Hun var treg, men [flyttingen ble bestilt].
  snu: [Flyttingen ble aldri bestilt].
  nei: Det virket som om hun sov.

+ agent-utført genre=agent actor=any turn=no
  ("nå"|"no"|"da") ("er"|"har") (_ | _ _ | _ _ _) ("vekket til live"|"vekt til live"|"vekt til liv"|"oppe igjen"|"oppe att"|"på lufta igjen"|"på plass"|"i orden"|"aktivert"|"reaktivert"|"gjenåpnet"|"åpnet igjen"|"opna att"|"slettet"|"sletta"|"rettet"|"retta"|"strøket"|"stroke"|"ført tilbake"|"ført attende"|"tilbakeført"|"kreditert"|"refundert"|"avsluttet"|"avslutta"|"opphevet"|"oppheva"|"ryddet opp i"|"rydda opp i"|"ute av verden") !("når"|"innen") 
  ("hele"|"heile")? ("kjøpesummen"|"beløpet"|"summen"|"gebyret"|"pengene"|"pengane"|"depositumet"|"fakturaen"|"purregebyret"|"kravet"|"trekket"|"påslaget"|"frakten"|"billetten"|"billettprisen") ("er"|"ble"|"vart"|"har blitt") ("nå"|"no"|"i dag"|"herved")? ("ført tilbake"|"ført attende"|"tilbakeført"|"kreditert"|"refundert"|"slettet"|"sletta"|"strøket"|"stroke"|"ettergitt"|"nullet ut"|"nulla ut"|"rettet"|"retta"|"overført"|"betalt ut"|"utbetalt") ("til" ..3|"på" ..3)?
  ja: [Nå er simkortet vekket til live].
  ja: [Hele kjøpesummen er ført tilbake].
  nei: Nå er vi snart framme.
  nei: Beløpet er høyt.

- fant-ikke-svar turn=no actor=any
  ("fant"|"fann"|"fikk"|"fekk"|"sto"|"stod"|"var") ("jeg"|"eg"|"vi"|"me"|"det")? [ ("ikke"|"ikkje"|"itj") "svar" "på" ("det"|"spørsmålet"|"det eneste"|"noe av det"|"alt") ("jeg"|"eg"|"vi"|"me") ("hadde"|"faktisk")? ("spurt om"|"spurt etter"|"spurte om"|"spurde om"|"lurte på"|"spurd om") ]
  ja: E-posten var lang, men jeg fant [ikke svar på det jeg hadde spurt om].
  nei: Jeg fant svar på det jeg hadde spurt om.

- i-grøfta turn=no actor=any
  ("den"|"det"|"saken"|"saka"|"klagen"|"klaga"|"pakken"|"pakka"|"søknaden"|"kofferten"|"stolpen"|"søpla"|"kassen"|"containeren"|"skapet"|"treet"|"kabelen"|"det hele") ("ligger"|"ligg"|"står"|"henger"|"heng"|"er"|"sitter"|"sit"|"renner"|"lekker"|"lek"|"drypper"|"dryp"|"blinker"|"piper"|"pip") ("der"|"her")? ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enno"|"enda"|"like fullt") ("i grøfta"|"i grøften"|"i veikanten"|"i vegkanten"|"på gulvet"|"i gangen"|"i kjelleren"|"i kjellaren"|"på trappa"|"på tunet"|"i hagen"|"utenfor"|"på lager"|"på lageret"|"i tollen"|"på terminalen"|"i garasjen"|"på loftet"|"på samme sted"|"på same stad"|"der den lå"|"der den låg"|"der den sto"|"og slenger"|"og dingler"|"og blinker"|"og piper"|"ute av drift"|"og drypper"|"fra taket")
  ("andre"|"tredje"|"fjerde"|"femte"|"sjette"|"sjuende"|"syvende"|"åttende"|"niende"|"tiende"|"ørtende"|"enda en"|"nok en"|"endå ein"|"nok ein") ("runde"|"samtale"|"gang"|"gong"|"telefon"|"forsøk"|"chat"|"e-post"|"henvendelse"|"purring") ("i"|"om"|"med"|"for"|"på") ("samme"|"same"|"den samme"|"akkurat samme"|"nøyaktig samme"|"én og samme") ("sak"|"saken"|"saka"|"problem"|"feil"|"feilen"|"ting"|"greie"|"faktura"|"vase"|"problemet"|"spørsmål")
  !("jeg"|"eg"|"vi") ("hadde"|"har"|"fikk"|"fekk"|"kunne") @hanhun? ("ikke"|"ikkje"|"itj") ("tilgang"|"fullmakt"|"lov"|"myndighet"|"rettigheter"|"rettar"|"mandat") ..6 ","? ("og dermed basta"|"så det var det"|"og det var det"|"basta"|"og ferdig med det"|"ferdig snakka"|"ferdig snakket"|"punktum"|"og så var det slutt"|"og så ble det med det"|"dermed ble det med det"|"så da ble det ikke noe"|"og dermed slutt")
  ("det jeg"|"det eg"|"det vi"|"det me"|"det æ"|"saken jeg"|"saka eg"|"grunnen til at jeg") ("egentlig"|"eigentleg"|"faktisk"|"opprinnelig"|"i utgangspunktet")? ("ringte"|"ringde"|"skrev"|"skreiv"|"kom"|"kontaktet"|"kontakta"|"spurte"|"spurde"|"tok kontakt"|"lurte"|"ba") ("dem"|"dere")? ("for"|"om"|"på"|"for å få" ..3)? ","? ("står"|"stod"|"sto"|"er"|"var"|"ble"|"vart"|"forble"|"henger"|"ligger"|"ligg") ("fortsatt"|"framleis"|"fremdeles"|"visst"|"ennå")? ("like åpent"|"like ope"|"åpent"|"ope"|"uløst"|"uløyst"|"like uløst"|"ubesvart"|"like ubesvart"|"uavklart"|"på stedet hvil"|"like langt"|"der det var"|"ikke løst"|"ikkje løyst"|"ikke besvart"|"ikke nevnt"|"akkurat der det var"|"like uavklart"|"urørt"|"i det blå"|"i lufta"|"hengende i lufta")
  ("svarte"|"svara"|"besvarte"|"svar"|"fikk svar"|"fekk svar") @hanhun? @jegvi? ("bare"|"berre"|"kun") ("på")? ("halvparten"|"noen"|"nokre"|"én"|"ein"|"ett"|"et"|"deler"|"delar"|"litt"|"det ene"|"det eine"|"det første"|"det fyrste") ("av" ("spørsmålene"|"spørsmåla"|"det"|"dem"|"dei") ("mine"|"våre"|"jeg spurte om"|"eg spurde om"|"jeg lurte på")?)
  ja: [Den ligger fortsatt i grøfta].
  ja: [Femte runde i samme sak].
  ja: Han [hadde ikke tilgang til mappa, og dermed basta].
  ja: [Det jeg egentlig ringte for, står like åpent].
  ja: Ho [svara berre på halvparten av spørsmåla mine].
  nei: Bilen står fortsatt og er fin.
  nei: Jeg hadde ikke tilgang til nett, og dermed basta.
