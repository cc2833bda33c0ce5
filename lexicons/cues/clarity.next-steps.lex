# clarity.next-steps: what happens next, when, and what to do.
cue clarity.next-steps

+ avtalt-tid-kunde actor=any
  ("bilen"|"sykkelen"|"mobilen"|"telefonen"|"hunden"|"vi"|"jeg"|"eg"|"ruteren"|"pc-en"|"maskinen") ("skal"|"må"|"fikk") ("inn"|"leveres"|"hentes"|"leverast"|"hentast"|"på verksted"|"fikses"|"møte opp"|"fram") ("i morra"|"i morgen"|"i morgon"|"på"|"neste"|"førstkommende"|"mandag"|"tirsdag"|"onsdag"|"torsdag"|"fredag"|"lørdag") ..2 ("kl"|"klokka"|"klokken"|"mandag"|"tirsdag"|"onsdag"|"torsdag"|"fredag"|"lørdag"|"uke"|"veke") >>
  ja: Nå vet jeg at [bilen skal inn i morgen kl 8].
  nei: Bilen skal inn på listen.

+ hører-fra actor=any
  @jegvi ("hører"|"høyrer"|"skal høre"|"skal høyre"|"får høre"|"skulle høre"|"ville høre"|"får beskjed"|"skulle få beskjed"|"skal få beskjed") ("fra"|"frå")? ("dem"|"dei"|"dere"|"dykk"|"henne"|"ham"|"han"|"ho"|"noen")? ("i løpet av"|"i laupet av"|"innen"|"innan"|"senest"|"før"|"om") ..3 @tidsord
  ("ga"|"gav"|"satte"|"sette"|"fikk"|"fekk") @hanhun? @jegvi? @meg? ("en"|"ein"|"et"|"eit") ("ny"|"konkret"|"bestemt"|"klar"|"nytt"|"tydelig") ("dato"|"frist"|"tidspunkt"|"klokkeslett"|"tidsfrist"|"oppmøtetid")
  ja: Saken er sendt, og [jeg hører fra dem i løpet av ti dager].
  ja: Ho [gav meg ein ny dato].
  snu: Hun [ga meg ikke en ny dato].
  nei: Jeg hører fra naboen at det tar tid.

+ bare-å-gjøre actor=any
  ("nå"|"no"|"da"|"så"|"så nå"|"er det"|"var det"|"nå er det"|"no er det") ("er det"|"var det"|"gjenstår det"|"står det igjen")? ("bare"|"berre"|"kun") ("for meg")? ("å") (levere/v|sende/v|signere/v|møte/v|hente/v|betale/v|fylle/v|laste/v|ringe/v|vente/v|svare/v|vise/v|pakke/v|skrive/v) !("på bussen"|"og håpe"|"på seg") _ ...6 ("innen"|"innan"|"før"|"på"|"i morgen"|"i morgon"|"til"|"mandag"|"tirsdag"|"onsdag"|"torsdag"|"fredag"|"kl"|"klokka"|"skjemaet"|"papirene") >>
  ("ble"|"vart"|"blei"|"er"|"fikk beskjed om å"|"ba meg"|"bad meg") ("bedt om å"|"beden om å"|"bedd om å"|"instruert til å"|"satt til å")? (sende/v|levere/v|møte/v|ringe/v|betale/v|hente/v|fylle/v|signere/v|ta/v|ha/v|svare/v) _ ..6 ("innen"|"innan"|"før"|"senest"|"seinast") _ >>
  ("vet"|"veit"|"visste") ("jeg"|"eg"|"vi"|"me")? !("ikke"|"ikkje"|"fortsatt"|"fremdeles"|"framleis") ("nå"|"no"|"i dag"|"akkurat"|"endelig"|"nøyaktig")? ("hvilket"|"hvilken"|"hvilke"|"kva"|"kva for") ("papir"|"papirer"|"skjema"|"dokument"|"kontor"|"rubrikk"|"bilag"|"steg"|"lenke") _? >>
  ("ga"|"gav"|"fikk"|"fekk"|"satte opp"|"skrev ned"|"skreiv ned"|"listet opp"|"lista opp") @hanhun? @meg? ("to"|"tre"|"fire"|"fem"|"2"|"3"|"4"|"noen"|"nokre") ("ting"|"punkter"|"punkt"|"oppgaver"|"oppgåver"|"steg"|"gjøremål") ("å gjøre"|"å gjere"|"jeg måtte"|"jeg må"|"eg måtte"|"å huske"|"å ordne"|"som måtte gjøres") ("," "i rekkefølge"|"i rekkefølge"|"i rett rekkefølge")?
  ("peika ut"|"pekte ut"|"viste"|"viste meg"|"sa"|"krysset av"|"kryssa av"|"markerte"|"merket av"|"gulet ut") @hanhun? ("akkurat"|"nøyaktig"|"presis")? ("kva"|"hvilken"|"hvilke"|"hvilket"|"kva for") ("rubrikk"|"rubrikker"|"felt"|"skjema"|"papirer"|"papir"|"vedlegg"|"bilder"|"dokumenter"|"boks"|"linje") ("eg"|"jeg"|"vi"|"som") ("laut"|"måtte"|"skulle"|"må"|"skal") >>
  ("hvilke"|"hvilken"|"kva") ("tre"|"to")? ("bilder"|"bilete"|"papirer"|"dokumenter"|"vedlegg"|"skjemaer") @jegvi ("skulle"|"måtte"|"må"|"skal"|"laut") _ ..3 ("," "og" ..6)?
  ("hvilke"|"hvilken"|"kva") ("tre"|"to")? ("bilder"|"bilete"|"papirer"|"dokumenter"|"vedlegg"|"skjemaer") @jegvi ("skulle"|"måtte"|"må"|"skal"|"laut") _ ..3 ("," "og") >>
  ("du"|"vi"|"de"|"dere") ("har"|"hører"|"får") ("tala"|"svaret"|"svar"|"pengene"|"pengane"|"den"|"det"|"kontrakten"|"vedtaket"|"tallene") ("på sms"|"på e-post"|"på mail"|"på konto"|"i innboksen"|"i posten")? ("før"|"innen"|"innan"|"senest"|"seinast"|"i løpet av"|"klokka"|"på") ("klokka"|"kl")? _ >>
  ("varen"|"pakken"|"pakka"|"kortet"|"valutaen"|"passet"|"sekken"|"den"|"han"|"ho"|"bilen"|"sykkelen"|"kofferten"|"medisinen"|"resepten"|"boka") ("ligger"|"ligg"|"står"|"er") ("visst"|"da"|"nå"|"no")? ("klar"|"klart"|"ferdig"|"klar til henting"|"til henting"|"framme"|"fremme") ("hos"|"på"|"i")? ..4 ("mandag"|"måndag"|"tirsdag"|"tysdag"|"onsdag"|"torsdag"|"fredag"|"lørdag"|"laurdag"|"i morgen"|"i morgon"|"kl"|"klokka"|"til helga"|"fra kl" _)
  ("gjør"|"gjer") ("jeg"|"eg") ("ingenting"|"ikke noe"|"ikkje noko") "," ("ruller"|"rullar"|"går"|"blir"|"vert"|"fornyes"|"løper"|"fortsetter"|"held") >>
  ("med bud"|"med post"|"på døra"|"levert"|"ny levering"|"monteres"|"montør"|"tekniker"|"rørlegger"|"taksering"|"befaring"|"oppmøte"|"ny time") ("mandag"|"måndag"|"tirsdag"|"tysdag"|"onsdag"|"torsdag"|"fredag"|"lørdag"|"i morgen"|"i morgon"|"førstkommende" _) ("kl" _|"klokka" _|"mellom" ..3|"formiddag"|"ettermiddag"|"morgen"|"kveld")?
  ("med bud"|"med post"|"på døra"|"levert"|"ny levering"|"monteres"|"montør"|"tekniker"|"rørlegger"|"taksering"|"befaring"|"oppmøte"|"ny time") ("mandag"|"måndag"|"tirsdag"|"tysdag"|"onsdag"|"torsdag"|"fredag"|"lørdag"|"i morgen"|"i morgon"|"førstkommende" _) ("mellom") >>
  ("han"|"hun"|"ho"|"de"|"dei"|"montøren"|"budet"|"teknikeren"|"sjåføren") ("ringer"|"ringjer"|"sender melding"|"melder fra"|"gir lyd"|"tekster") ("meg"|"oss")? ("en time"|"ein time"|"ti minutter"|"en halvtime"|"halvtimen"|"dagen"|"rett") ("før") >>
  ja: Nå [er det bare å levere den på verkstedet innen fredag].
  ja: Ho [peika ut kva rubrikk eg laut fylle ut].
  ja: Han [ga meg tre ting å gjøre, i rekkefølge].
  ja: Jeg [vet hvilket papir jeg skal sende].
  nei: Da var det bare å vente på bussen.
  nei: Jeg vet hvilken dag det er.

# ordinary ways: what comes and when, an address, a number, a date
+ skal-få-tid actor=any
  !("toget"|"bussen"|"barnet"|"vi skulle på"|"hvis jeg") ("skal"|"skulle"|"ville"|"vil"|"kommer til å"|"kjem til å") ("nå"|"no"|"også"|"visst"|@hanhun|@jegvi)? ("få"|"gi"|"gje"|"sende"|"ringe"|"ringje"|"ta kontakt"|"komme"|"kome"|"motta"|"levere"|"ordne"|"gi meg"|"bli") @meg? ("tilbake"|"opp"|"attende")? ("svar"|"tekniker"|"teknikar"|"montør"|"rørlegger"|"brev"|"innkalling"|"beskjed"|"pengene"|"pengane"|"tilbud"|"tilbod"|"ny" _|"nytt" _|"time"|"befaring"|"pakken"|"oppringning"|"refusjon"|"sms"|"e-post"|"varsel"|"vedtak"|"kontrakt"|"faktura"|"svaret"|"tilbakemelding"|"ringt"|"oppringt"|"kontaktet") ..4 ("i morgen"|"i morgon"|"i kveld"|"i posten"|"på sms"|"på e-post"|"neste" _|"på" ("mandag"|"måndag"|"tirsdag"|"tysdag"|"onsdag"|"torsdag"|"fredag"|"lørdag")|"innen" ..3|"innan" ..3|"i løpet av" ..2|"før" ..2|"samme" _|"same" _|"etter" ..2|"om" ("en"|"to"|"tre"|"noen"|"et par"|"ei"|"ein") _)
  !("toget"|"bussen"|"barnet"|"vi skulle på"|"hvis jeg") ("skal"|"skulle"|"ville"|"vil"|"kommer til å"|"kjem til å") ("nå"|"no"|"også"|"visst"|@hanhun|@jegvi)? ("få"|"gi"|"gje"|"sende"|"ringe"|"ringje"|"ta kontakt"|"komme"|"kome"|"motta"|"levere"|"ordne"|"gi meg"|"bli") @meg? ("tilbake"|"opp"|"attende")? ("svar"|"tekniker"|"teknikar"|"montør"|"rørlegger"|"brev"|"innkalling"|"beskjed"|"pengene"|"pengane"|"tilbud"|"tilbod"|"ny" _|"nytt" _|"time"|"befaring"|"pakken"|"oppringning"|"refusjon"|"sms"|"e-post"|"varsel"|"vedtak"|"kontrakt"|"faktura"|"svaret"|"tilbakemelding"|"ringt"|"oppringt"|"kontaktet") ..4 ("innen"|"innan"|"i løpet av"|"før"|"etter") >>
  ("sa"|"skrev"|"skreiv"|"fortalte"|"fortalde"|"lovet"|"lova"|"meldte"|"bekreftet"|"opplyste") @hanhun? @meg? ("også"|"òg")? ("at")? @jegvi ("får"|"vil få"|"skal få"|"ville få"|"skulle få"|"fikk") ("nye"|"ny"|"nytt"|"svar"|"innkalling"|"brev"|"beskjed"|"pengene"|"pengane"|"tilbud"|"sms"|"e-post"|"en"|"ei"|"ein"|"et"|"vedtak"|"time"|"refusjon"|"kontrakt"|"faktura"|"varsel") !("hjelp"|"rett") >>
  !("leste at"|"vet at"|"visste at"|"når") ("fristen"|"fristane"|"siste frist"|"innleveringsfristen"|"søknadsfristen"|"klagefristen"|"oppmøte"|"første avdrag"|"neste trekk"|"forfall"|"forfallsdatoen") ("er"|"var"|"forfaller"|"blir"|"går"|"ble") ("satt til")? ("den")? (1*|2*|3*|4*|5*|6*|7*|8*|9*|@tidsord) >>
  ("ga"|"gav"|"sendte"|"sende"|"fikk"|"fekk"|"skrev"|"skreiv") @hanhun? @meg? ("en"|"ei"|"ein"|"et"|"eit")? ("konkret"|"ny"|"omtrentlig"|"direkte"|"full")? ("leveringsdato"|"leveringstid"|"svarfrist"|"tidsfrist"|"tidspunkt"|"dato for"|"klokkeslett"|"adresse for retur"|"returadresse"|"full adresse"|"adressen til" _|"navn og nummer"|"namn og nummer"|"navnet og nummeret"|"telefonnummeret til"|"nummeret til"|"lenke til skjema"|"lenke til skjemaet"|"lenkje til skjemaet"|"kontaktinfo til"|"framdriftsplan"|"liste over papirer"|"liste over hva"|"sjekkliste"|"huskeliste") ("til"|"for"|"på"|"over"|"jeg")? >>
  ("gjentok"|"understreket"|"minnet om"|"minte om"|"minna om"|"presiserte"|"noterte"|"skrev ned"|"skreiv ned"|"oppga"|"opplyste"|"nevnte"|"oppgav") @hanhun? ("også"|"meg"|"for meg")? ("fristen"|"fristane"|"datoen"|"tidspunktet"|"klokkeslettet"|"klagefristen"|"oppmøtestedet"|"oppmøtetiden"|"forfallsdatoen"|"behandlingstiden"|"leveringstiden") ("en gang til"|"to ganger"|"tydelig"|"for meg")?
  ("la ved"|"sendte med"|"sendte"|"sende"|"fikk"|"fekk") @hanhun? @meg? ("en"|"ei"|"ein")? ("lenke"|"lenkje"|"link") ("til") ("skjemaet"|"søknaden"|"timebestillingen"|"klageskjemaet"|"skjema"|"betalingen"|"returen"|"registreringen") ("jeg"|"vi"|"eg"|"som")? >>
  ("forklarte"|"forklara"|"sa"|"fortalte"|"skrev"|"skreiv"|"viste"|"fortalde") @hanhun? @meg? ("også"|"òg")? ("hvor"|"kor"|"kvar"|"hvem"|"kven") @jegvi ("kunne"|"kan"|"skal"|"skulle"|"må"|"måtte") ("levere"|"sende"|"hente"|"ringe"|"ringje"|"møte"|"klage"|"kontakte"|"søke"|"henvende"|"betale"|"parkere"|"snakke") >>
  ja: Jeg [skal få tekniker på besøk neste onsdag].
  ja: Hun [sa jeg får innkalling i posten].
  ja: [Fristen er 15. november].
  ja: Han [ga meg navn og nummer til en saksbehandler].
  ja: Ho [gjentok fristen ein gong til].
  snu: Hun [ga meg ikke noe tidspunkt].
  nei: Jeg skal få besøk neste uke.
  nei: Hun sa jeg fikk ta meg sammen.

+ hvem-ringer-når actor=any
  !@jegvi ("sa"|"skrev"|"skreiv"|"fortalte"|"fortalde"|"forklarte"|"opplyste"|"noterte"|"bekreftet") @hanhun? @meg? ("også"|"òg"|"nøyaktig")? ("hvem"|"kven") ("som") ("ringer"|"kommer"|"kjem"|"tar"|"tek"|"skal"|"skulle"|"ville"|"følger"|"kontakter"|"har ansvaret"|"ringjer") >>
  ("vet"|"veit") ("jeg"|"eg"|"vi"|"me") !("ikke"|"ikkje"|"fortsatt"|"fremdeles"|"framleis"|"aldri") ("nå"|"no"|"endelig"|"på timen"|"på minuttet"|"på dagen"|"nøyaktig"|"akkurat"|"presis") ("når"|"hvem som"|"kven som"|"hvor jeg skal"|"hvem jeg") >>
  ("skrev opp"|"skreiv opp"|"noterte"|"ramset opp"|"listet opp"|"lista opp"|"ga meg"|"gav meg"|"sendte") @hanhun? @meg? ("en liste med"|"listen over"|"alle"|"de"|"dei")? ("to"|"tre"|"fire"|"fem")? ("ting"|"tingene"|"papirene"|"papira"|"punktene"|"datoene"|"skjemaene") ("jeg"|"eg"|"vi"|"som") ("må"|"måtte"|"skal"|"skulle"|"laut"|"trenger"|"mangler"|"måtte med") >>
  ("veien"|"vegen") ("videre"|"vidare"|"fram") ("lå"|"låg"|"sto"|"ligger"|"ligg") ("klar"|"åpen"|"open"|"klart for meg"|"i dagen"|"oppstaket"|"snorrett") >>
  ("neste uke"|"neste veke"|"i morgen"|"i morgon"|"på mandag"|"på tirsdag"|"på onsdag"|"på torsdag"|"på fredag"|"mandag"|"måndag"|"tirsdag"|"tysdag"|"onsdag"|"torsdag"|"fredag") ("ringer"|"ringjer"|"kommer"|"kjem"|"leveres"|"hentes"|"får jeg"|"får eg"|"får vi") ("hun"|"han"|"ho"|"de"|"dei"|"montøren"|"pakken"|"pakka"|"teknikeren"|"pengene"|"pengane"|"svaret"|"svar"|"ny" _|"takstmannen"|"rørleggeren") ..2 !("hjem"|"på besøk")
  ja: Hun [sa hvem som ringer og når].
  ja: Nå [vet jeg på timen når de kommer].
  nei: Jeg vet ikke når de kommer.

+ vet-veien actor=any
  ("vet"|"veit"|"visste") ("jeg"|"eg"|"vi"|"me")? ("nå"|"no"|"akkurat"|"nøyaktig"|"godt"|"presis"|"til punkt og prikke"|"helt"|"heilt")? ("nøyaktig"|"akkurat")? ("hva som ventet"|"kva som venta"|"hva som venter"|"hva jeg har å gjøre"|"kva eg har å gjere"|("hva jeg skal gjøre"|"kva eg skal gjere") !("med livet"|"med hytta"|"med huset"|"med bilen"|"med meg selv"|"med pengene"|"med tiden"|"til sommeren")|"hva jeg må gjøre"|"kva eg må gjere"|"hva som skjer når"|"hva som er neste skritt"|"hva neste steg er"|"hvem jeg skal ringe"|"hvor jeg skal henvende meg"|"hva jeg skal forholde meg til"|"en dato å forholde meg til"|"ein dato å halde meg til"|"hva jeg har å forholde meg til"|"kva eg har å halde meg til"|"hvor skoen skal" ) >>
  ("en"|"ein"|"ei"|"konkret"|"fast"|"klar"|"klår") ("dato"|"frist"|"tidsfrist"|"tidsramme"|"tidsplan"|"tidslinje"|"huskeliste"|"sjekkliste"|"handlingsplan"|"framdriftsplan"|"liste over hva jeg må"|"liste med det jeg må"|"oppskrift på hva jeg skal") ("å forholde meg til"|"å halde meg til"|"å holde seg til"|"på når"|"for når"|"for hva som"|"for natta"|"for resten"|"å gå etter"|"å følge"|"å følgje") >>
  !("jeg"|"eg"|"vi"|"me") ("dikterte"|"skrev"|"skreiv"|"laget"|"laga"|"lagde"|"satte opp"|"sette opp"|"sendte"|"ga"|"gav"|"fikk"|"fekk"|"ramset opp"|"ramsa opp"|"listet opp"|"lista opp"|"noterte") @hanhun? @meg? ("en"|"ei"|"ein")? ("liten"|"lita"|"kort"|"hel"|"heil"|"ferdig")? ("huskeliste"|"hugseliste"|"sjekkliste"|"gjøreliste"|"tidsplan"|"tidslinje"|"framdriftsplan"|"handlingsplan"|"plan"|"punktliste over hva") ("over hva"|"over kva"|"for natta"|"for uka"|"for veka"|"på hva"|"med hva"|"med alt") >>
  ("sender"|"sende"|"sendte"|"sendt"|"fikk"|"fekk"|"får"|"kommer"|"kjem"|"ligger"|"lå"|"sto"|"stod"|"står") ("meg"|"oss"|"på"|"også"|"straks")? ("en"|"ei"|"ein")? ("sms"|"melding"|"e-post"|"epost"|"mail"|"lenke"|"lenkje"|"oversikt"|"link") ("med"|"om") ("alt jeg skal gjøre"|"alt eg skal gjere"|"alt jeg må gjøre"|"alt eg må gjere"|"hva jeg skal gjøre"|"alt jeg trenger"|"alt eg treng"|"det jeg må gjøre"|"neste steg"|"oppskrift"|"alt jeg måtte gjøre"|"alt jeg må sende"|"hva jeg må sende" ..2|"fristen"|"datoen"|"tidspunktet"|"dato og klokkeslett"|"dato og tid"|"framgangsmåten"|"fremgangsmåten"|"stegene"|"skjemaet") >>
  ("datoer"|"datoar"|"dato"|"frist"|"frister"|"klokkeslett"|"tidspunkt"|"beløp"|"skjema"|"adresse"|"sted") "," ("frist"|"lenke"|"lenkje"|"beløp"|"dato"|"klokkeslett"|"skjema"|"sted"|"stad"|"tid"|"telefonnummer"|"adresse") "og" >>
  ("datoer"|"datoar"|"dato"|"frist"|"frister"|"fristar"|"fristen"|"klokkeslett"|"tidspunkt"|"beløp"|"lenke"|"lenkje"|"skjema"|"adresse"|"hvem"|"hvor"|"når") (","|"og") ("frist"|"lenke"|"lenkje"|"beløp"|"dato"|"klokkeslett"|"skjema"|"sted"|"stad"|"tid"|"telefonnummer"|"hvor jeg"|"hva jeg"|"hvem jeg"|"kva eg"|"kor eg"|"når jeg"|"alt annet jeg"|"alt anna eg") >>
  ("ett"|"et"|"eitt"|"eit"|"én"|"en"|"ein"|"to"|"tre") ("papir"|"skjema"|"underskrift"|"signatur"|"telefon"|"bilde"|"bilete"|"klikk"|"kvittering"|"e-post") (","|"og") ..8 ("innen"|"innan"|"i løpet av"|"før"|"i morgen"|"i morgon"|"på" ) ("fredag"|"mandag"|"måndag"|"tirsdag"|"tysdag"|"onsdag"|"torsdag"|"lørdag"|"helga"|"helgen"|"uka"|"veka"|"dagen"|"morgenen"|"konto"|"to dager"|"tre dager"|"en uke"|"ei veke"|"kvelden"|"kontoen"|"kl")
  ("veien"|"vegen"|"løypa"|"gangen videre"|"marsjruten"|"planen videre"|"saksgangen") ("videre"|"vidare"|"fram"|"framover"|"fremover")? ("var"|"ble"|"blei"|"vart"|"er") ("staket ut"|"staka ut"|"lagt"|"klar"|"klår"|"tydelig"|"tydeleg"|"streket opp"|"streka opp"|"tegnet opp"|"teikna opp"|"krystallklar"|"meislet ut"|"lagt opp"|"satt"|"klinkende klar"|"lagt fram") >>
  ("staket"|"staka"|"la"|"tegnet"|"teikna"|"streket"|"streka"|"pekte"|"peika"|"skisserte"|"viste"|"meislet ut"|"gikk gjennom") @hanhun? @meg? ("ut"|"opp"|"ut for meg"|"opp for meg")? ("veien videre"|"vegen vidare"|"løypa"|"løpet videre"|"gangen videre"|"neste skritt"|"neste steg"|"saksgangen"|"planen videre"|"hva som er neste steg"|"resten av løpet"|"veien fram") >>
  !("jeg"|"eg"|"vi"|"me"|"må"|"skal jeg") ("ringer"|"ringjer"|"ringte"|"ringde"|"kommer"|"kjem"|"står på døra"|"møter opp"|"er her"|"stiller") ("meg"|"igjen"|"att"|"tilbake"|"hit"|"montøren"|"teknikeren"|"noen")? ("i morgen"|"i morgon"|"på mandag"|"på tirsdag"|"på onsdag"|"på torsdag"|"på fredag"|"mandag"|"måndag"|"tirsdag"|"tysdag"|"onsdag"|"torsdag"|"fredag"|"lørdag") ("mellom"|"kl"|"klokken"|"klokka"|"før"|"etter"|"innen") >>
  ("ringte"|"ringde"|"skrev"|"sendte melding"|"meldte fra"|"oppdaterte meg"|"ga lyd"|"gav lyd") @hanhun? @meg? ("hver halvtime"|"kvar halvtime"|"hver time"|"kvar time"|"hver dag"|"kvar dag"|"underveis"|"fortløpende"|"jevnlig"|"jamleg"|"hele veien"|"for hvert steg") ("for å si"|"for å seie"|"for å fortelle"|"for å oppdatere"|"for å orientere"|"om"|"med" ..2)? ("hva som skjedde" ..3|"kva som skjedde" ..3|"hvordan det gikk"|"hvor langt" ..5|"status"|"framdriften"|"meg"|"om framdriften"|"hva som skjer" ..3)?
  ("ringte"|"ringde"|"skrev"|"sendte melding"|"meldte fra"|"oppdaterte meg"|"ga lyd"|"gav lyd") @hanhun? @meg? ("hver halvtime"|"kvar halvtime"|"hver time"|"kvar time"|"hver dag"|"kvar dag"|"underveis"|"fortløpende"|"jevnlig"|"jamleg"|"hele veien"|"for hvert steg") ("for å si"|"for å seie"|"for å fortelle"|"for å oppdatere"|"for å orientere"|"om"|"med" ..2)? ("hva som skjedde"|"kva som skjedde"|"hvor langt"|"hva som skjer") >>
  ("tilbudet"|"tilbodet"|"svaret"|"pengene"|"pengane"|"kontrakten"|"kortet"|"pakken"|"varen"|"bekreftelsen"|"skjemaet"|"vedtaket"|"billetten"|"kvitteringen"|"brevet"|"lenken") ("skal komme"|"skal kome"|"kommer"|"kjem"|"skulle komme"|"skulle kome"|"skulle ligge"|"ville komme"|"sendes"|"skal være her"|"skulle være her"|"skal være"|"er på vei og kommer"|"er ferdig"|"er klar"|"skal sendes") ("på e-post"|"på epost"|"på mail"|"på sms"|"i posten"|"i morgen"|"i morgon"|"innen" ..4|"innan" ..4|"i løpet av" ..3|"på" ("mandag"|"måndag"|"tirsdag"|"tysdag"|"onsdag"|"torsdag"|"fredag"|"lørdag")|"neste uke"|"neste veke"|"før helga"|"før helgen"|"til uka"|"om" ..3|"etter" ..3)
  ("tilbudet"|"tilbodet"|"svaret"|"pengene"|"pengane"|"kontrakten"|"kortet"|"pakken"|"varen"|"bekreftelsen"|"skjemaet"|"vedtaket"|"billetten"|"kvitteringen"|"brevet"|"lenken") ("skal komme"|"skal kome"|"kommer"|"kjem"|"skulle komme"|"skulle kome"|"skulle ligge"|"ville komme"|"sendes"|"skal være her"|"skulle være her"|"skal være"|"er på vei og kommer"|"er ferdig"|"er klar"|"skal sendes") ("innen"|"innan"|"i løpet av"|"om"|"etter") >>
  ("fikk"|"fekk"|"har fått") ("et"|"eit") ("telefonnummer"|"nummer"|"saksnummer"|"navn") ("jeg kan ringe"|"eg kan ringje"|"å ringe"|"å ringje"|"som jeg kan ringe"|"jeg skal ringe"|"jeg kan bruke"|"å følge med på") >>
  ja: Nå [vet jeg akkurat hva jeg skal gjøre].
  ja: Ho [skreiv ei huskeliste for veka].
  ja: Han [staket ut veien videre].
  ja: [Tilbodet skal kome på e-post].
  ja: Hun [sendte sms med alt jeg må gjøre].
  nei: Jeg sendte en e-post med klagen.
  nei: Det er klart at det tar tid.
  snu: Jeg [vet ikke hva jeg skal gjøre].

+ hva-nå actor=any
  ("datoer"|"datoar"|"dato"|"datoen"|"frist"|"fristen"|"frister"|"beløp"|"beløpet"|"klokkeslett"|"klokkeslettet"|"sted"|"lenke"|"lenkje"|"skjema"|"adresse"|"tidspunkt"|"tid") (","|"og") ("beløp"|"frist"|"lenke"|"lenkje"|"dato"|"sted"|"klokkeslett"|"hvor"|"kor"|"hva"|"kva"|"alt"|"skjema"|"adresse"|"tid"|"telefonnummer"|"kontonummer") ...12 ("sto"|"stod"|"fikk"|"fekk"|"måtte"|"skulle"|"signere"|"gang"|"trengte"|"trong"|"husk"|"ta med"|"gjøre"|"gjere"|"på melding"|"på sms"|"på e-post"|"i fet skrift"|"svart på hvitt") >>
  ("sendte"|"sende"|"ga"|"gav"|"fikk"|"fekk"|"noterte"|"skrev ned"|"skreiv ned"|"mailet"|"tekstet"|"la ved") @hanhun? @meg? ("datoen"|"tidspunktet"|"klokkeslettet"|"fristen"|"dato"|"klokkeslett"|"alt jeg skal huske"|"alt jeg skulle huske"|"alt eg skulle hugse"|"ei liste"|"en liste"|"huskeliste"|"timen"|"papirlisten"|"kalenderinvitasjon"|"en kalenderavtale"|"en påminnelse"|"påminning") ("på melding"|"på sms"|"på e-post"|"på mail"|"for når"|"for når" ..5|"med alt" ..5|"over" ..6|"sammen med" ..6)? ("for")? >>
  !("jeg"|"eg"|"vi"|"me"|"æ") ("lovet"|"lovte"|"lova"|"lovde"|"forsikret om"|"garanterte"|"sverget på"|"tok på seg") @hanhun? @meg? ("lyd fra seg"|"lyd frå seg"|"å gi lyd"|"å gje lyd"|"livstegn"|"livsteikn"|"svar"|"tilbakemelding"|"telefon"|"beskjed"|"en telefon"|"en lyd"|"å følge opp"|"å melde"|"å høre av seg"|"å høyre av seg"|"å ringe"|"å ringje"|"å purre"|"å holde i tråden"|"å komme sterkt tilbake"|"nytt") >>
  ("lyd"|"livstegn"|"nytt"|"svar"|"telefon"|"penger"|"pengane"|"pengene"|"varen"|"pakken"|"vedtaket"|"teknikeren"|"avgjørelsen") ("fra seg"|"frå seg"|"fra henne"|"på konto"|"i hus"|"på bordet"|"på døra"|"i postkassa") ("innen"|"innan"|"på"|"før"|"i løpet av"|"i morgen"|"i morgon"|"mandag"|"måndag"|"tirsdag"|"tysdag"|"onsdag"|"torsdag"|"fredag"|"neste") >>
  ("hver"|"kvar"|"hvert") ("time"|"tredje time"|"halvtime"|"dag"|"morgen"|"morgon"|"kvarter"|"uke"|"andre dag"|"fredag") ("tikket"|"tikka"|"kom"|"plinget"|"pling"|"fikk jeg"|"fekk eg"|"ringte"|"ringde"|"meldte"|"sendte"|"skrev") ..4 ("melding"|"sms"|"oppdatering"|"status"|"beskjed"|"livstegn"|"telefon"|"e-post") >>
  !("jeg"|"eg"|"vi"|"me"|"æ") ("tegnet"|"teikna"|"skisserte"|"streket"|"staket"|"staka"|"la"|"rissa"|"risset"|"pekte"|"viste"|"meislet"|"spikret"|"spikra"|"satte") @hanhun? ("opp"|"ut"|"fram")? ("hele"|"heile"|"for meg")? ("gangen i saken"|"gangen i saka"|"gangen videre"|"løypa"|"løpet"|"kursen"|"ruta"|"ruten"|"veien videre"|"vegen vidare"|"planen"|"slagplanen"|"neste steg"|"tidslinja"|"tidslinjen"|"planen videre"|"marsjordren"|"framdriften"|"en plan"|"ein plan"|"en dato"|"ein dato") >>
  ("en"|"ein"|"ei"|"til sist en"|"til slutt en") ("linje"|"setning"|"setninga"|"punktliste"|"beskjed"|"liten lapp"|"lapp"|"tidslinje"|"huskeliste"|"ps") ("om"|"med") ("hva som skjer"|"kva som skjer"|"når"|"hva jeg"|"kva eg"|"datoen"|"fristen"|"hva som kommer"|"alt jeg") >>
  ("klokkeslettet"|"datoen"|"tidspunktet"|"fristen") ("for") ("når") >>
  ("vet"|"veit"|"visste"|"vet nå"|"veit no") ("jeg"|"eg"|"vi")? ("nå"|"no"|"akkurat"|"nøyaktig"|"på minuttet"|"på en prikk")? ("hvem jeg skal ringe"|"hvem jeg skal spørre"|"hva som står for tur"|"kva som står for tur"|"hva jeg har i vente"|"kva eg har i vente"|"hvilke papirer"|"hvor jeg står"|"kor eg står"|"hva neste trekk er"|"hvor jeg skal"|"hva jeg skal"|"når montøren"|"når jeg får"|"når pengene"|"hvor landet ligger"|"til punkt og prikke hva"|"hva jeg har å gjøre") >>
  ("alt"|"det eneste"|"det eine"|"alt jeg trenger"|"det eneste jeg trengte"|"nå gjenstår det bare"|"no står det berre att"|"så gjenstår det bare") ("jeg"|"eg"|"som")? ("gjenstår"|"står igjen"|"står att"|"må gjøre nå"|"må gjere no"|"skal gjøre"|"mangler")? ("er"|"var")? ("å" ("signere"|"vente på"|"sende"|"trykke"|"skrive under"|"betale"|"klikke"|"møte opp"|"laste opp"|"legge ved")) >>
  ("hun"|"han"|"ho"|"de"|"dei")? ("holder"|"held"|"holdt"|"heldt"|"tar"|"tok"|"beholder"|"sitter med"|"følger"|"følgjer") [ ("i trådene videre"|"i trådene til" ..4|"i tråden til" ..4|"saken til den er løst"|"i saken til" ..4|"øye med saken"|"auge med saka"|"et øye med den") ]
  ("fikk"|"fekk") @jegvi? ("vite"|"beskjed om"|"høre"|"høyre"|"med meg"|"en lapp med"|"ei liste over") ("nøyaktig"|"akkurat")? ("hvilke"|"hvilken"|"kva for"|"kva"|"hvor mange"|"hvor") _ ..4 @jegvi ("skulle"|"måtte"|"skal"|"må"|"trengte"|"burde") >>
  !("jeg"|"eg"|"vi"|"me"|"æ") ("skal"|"sku"|"skulle"|"ville") ("n"|"hun"|"han"|"ho"|"de"|"dei")? ("komme"|"komma"|"kome"|"ringe"|"ringje"|"gi lyd"|"høre av seg"|"melde seg"|"stå på døra"|"følge opp"|"dukke opp") ("tilbake"|"tebake"|"attende"|"sterkt tilbake"|"igjen"|"så snart" ..5|"når" ..5|"med svar"|"med beskjed")
  !("jeg"|"eg"|"vi"|"me"|"æ") ("skal"|"sku"|"skulle"|"ville") ("n"|"hun"|"han"|"ho"|"de"|"dei")? ("komme"|"komma"|"kome"|"ringe"|"ringje"|"gi lyd"|"høre av seg"|"melde seg"|"stå på døra"|"følge opp"|"dukke opp") ("så snart"|"når") >>
  ("ligger"|"ligg"|"står"|"er") ("den"|"ho"|"han"|"det"|"pakken")? ("klar"|"klart"|"ferdig"|"til henting"|"klar til henting") ..5 ("fra"|"frå"|"innen"|"til"|"på"|"etter"|"i morgen"|"i morgon") ..1 ("kl"|"kl."|"klokka"|"mandag"|"tirsdag"|"onsdag"|"torsdag"|"fredag"|"16"|"12"|"10"|"lunsj") >>
  ja: [Datoer, beløp og hvor jeg skulle signere sto i fet skrift].
  ja: Ho [lova lyd frå seg tysdag].
  ja: [Hver time tikket det inn en melding om status].
  ja: Han [tegnet opp hele gangen i saken].
  ja: Så fikk jeg [klokkeslettet for når strømmen var tilbake].
  ja: Til slutt kom [en linje om hva som skjer i juni].
  nei: Jeg lovet å ringe tilbake.
  nei: Butikken ligger fint til.
  nei: Butikken åpner klokka ti.
  nei: Vi la en plan for ferien.
  nei: Jeg skal ringe igjen på mandag.

+ opplyste-at actor=agent beats=clarity.explanation
  ("sa" !("bare at jeg måtte vente"|"bare at eg måtte vente"|"berre at eg måtte vente")|"skrev"|"skreiv"|"forklarte"|"forklara"|"fortalte"|"fortalde"|"opplyste"|"opplyst"|"meldte"|"presiserte"|"nevnte"|"informerte om"|"ga beskjed om"|"minte om"|"minnet om"|"understreket") @hanhun? @meg? ("også"|"òg"|"bare"|"berre"|"til slutt")? "at" ("jeg må"|"jeg måtte"|"jeg skal"|"jeg skulle"|"jeg bør"|"jeg burde"|"jeg kan"|"jeg kunne"|"jeg vil få"|"jeg ville få"|"jeg får"|"jeg kom til å få"|"jeg laut"|"jeg trenger å"|"jeg trengte å"|"jeg selv må"|"jeg selv måtte"|"jeg bare må"|"jeg bare måtte"|"jeg først må"|"jeg først måtte"|"jeg da må"|"eg må"|"eg måtte"|"eg skal"|"eg skulle"|"eg bør"|"eg burde"|"eg kan"|"eg kunne"|"eg vil få"|"eg ville få"|"eg får"|"eg kom til å få"|"eg laut"|"eg trenger å"|"eg trengte å"|"eg selv må"|"eg selv måtte"|"eg bare må"|"eg bare måtte"|"eg først må"|"eg først måtte"|"eg da må"|"vi må"|"vi måtte"|"vi skal"|"vi skulle"|"vi bør"|"vi burde"|"vi kan"|"vi kunne"|"vi vil få"|"vi ville få"|"vi får"|"vi kom til å få"|"vi laut"|"vi trenger å"|"vi trengte å"|"vi selv må"|"vi selv måtte"|"vi bare må"|"vi bare måtte"|"vi først må"|"vi først måtte"|"vi da må"|"me må"|"me måtte"|"me skal"|"me skulle"|"me bør"|"me burde"|"me kan"|"me kunne"|"me vil få"|"me ville få"|"me får"|"me kom til å få"|"me laut"|"me trenger å"|"me trengte å"|"me selv må"|"me selv måtte"|"me bare må"|"me bare måtte"|"me først må"|"me først måtte"|"me da må") !("skamme"|"roe"|"skjerpe"|"holde munn"|"tie"|"takke"|"gi meg"|"vite bedre"|"hvile"|"snakke med" _ "selv"|"ordne det selv"|"ha feil"|"skjønne"|"forstå"|"ta feil"|"være"|"finne ut"|"google"|"vente i kø"|"roe"|"slutte"|"lese på nettsiden"|"stole"|"ta det"|"tenke"|"gjerne"|"velge"|"spare"|"få lavere"|"få rimeligere"|"få billigere"|"få rabatt"|"bytte til"|"ha husket"|"ikke"|"ikkje"|"ha gjort"|"ha lest"|"ha visst"|"passe"|"skyldte"|"glemme"|"ha forklart"|"ha hørt"|"ha ringt"|"ha tenkt"|"ha spurt"|"ha sagt"|"skynde"|"skunde") >>
  ("sa"|"skrev"|"skreiv"|"forklarte"|"forklara"|"fortalte"|"fortalde"|"opplyste"|"nevnte"|"lovet"|"lova") @hanhun? @meg? ("også"|"òg"|"konkret"|"nøyaktig"|"tydelig")? ("når"|"hvor lang tid"|"kor lang tid"|"hvor lenge"|"kor lenge"|"hvilket tidsrom"|"hvilken dag"|"hvilken uke"|"hvilken dato"|"innen når"|"hvor mange dager"|"kva dag"|"kva dato"|"kor mange dagar") !("jeg ringte"|"jeg kjøpte"|"hun ringte") _ ..6 ("vil"|"tar"|"tek"|"kommer"|"kjem"|"får"|"blir"|"skal"|"er"|"kan"|"ville"|"skulle"|"kunne"|"må"|"måtte"|"burde"|"tok"|"vert"|"bør"|"ringer"|"ringjer"|"åpner"|"opnar") >>
  ("sa"|"skrev"|"skreiv"|"forklarte"|"fortalte"|"fortalde"|"opplyste"|"nevnte"|"bekreftet"|"stadfesta") @hanhun? @meg? "at" _ ..5 ("er"|"vil være"|"blir"|"vert"|"ville være"|"skulle være"|"skal være"|"var"|"ligger"|"ligg"|"kommer"|"kjem"|"åpner"|"starter"|"begynner"|"sendes"|"leveres"|"utbetales") ..2 ("ferdig"|"klar"|"klart"|"oppe igjen"|"tilbake"|"på plass"|"behandlet"|"fikset"|"rettet"|"i orden"|@tidsprep|"1"|"mandag"|"tirsdag"|"onsdag"|"torsdag"|"fredag"|"i morgen"|"i morgon") ...4 @tidsord >>
  ja: Hun [forklarte at jeg må lese av måleren samme dag].
  ja: Ho [sa når pakken kjem].
  ja: Han [sa hvor lang tid behandlingen vil ta].
  ja: Hun [skrev at saken vil være ferdig innen fredag].
  nei: Jeg sa at jeg måtte gå.
  nei: Hun sa at jeg måtte ta feil.
  nei: Hun sa bare at jeg måtte vente.

+ avtalt-tid actor=any
  !(@jegvi|"som"|"ikke"|"ikkje") ("kommer"|"kjem"|"skal komme"|"skal kome"|"ville komme"|"skulle komme"|"ringer"|"ringjer"|"ringer meg"|"ringjer meg"|"skal ringe"|"sendes"|"leveres"|"ligger klar"|"ligg klar"|"ligger klart"|"blir sendt"|"blir levert"|"blir tatt opp"|"blir teken opp"|"blir behandlet"|"blir ferdig"|"blir rettet"|"vert sendt"|"vert levert"|"vert handsama"|"er klar"|"er ferdig"|"skal være klar"|"skal være ferdig"|"blir refundert"|"blir utbetalt"|"utbetales"|"overføres"|"trekkes"|"hentes") ..4 ("i morgen"|"i morgon"|"neste" @tidsord|("innen"|"innan"|"i løpet av"|"før"|"senest"|"om"|"på"|"over") ..1 @tidsord|"før helgen"|"før helga"|"til uka"|"til veka"|"til helgen"|"på" ("e-post"|"epost"|"mail"|"sms")|"i posten"|"på døra") ("tidlig"|"tidleg"|"formiddag"|"ettermiddag")?
  ("får"|"skal få"|"ville få"|"vil få"|"skulle få") ("jeg"|"vi"|"eg")? ("også")? ("en"|"ei"|"ein"|"et"|"eit")? ("sms"|"melding"|"tekstmelding"|"beskjed"|"e-post"|"epost"|"mail"|"brev"|"oppringning"|"telefon"|"varsel"|"bekreftelse"|"svar") ("så snart"|"når"|"hvis"|"i morgen"|"i morgon"|"innen"|"innan"|"i løpet av"|"til uka") >>
  ("fikk"|"fekk") ("jeg"|"vi"|"eg")? ("en"|"ei"|"ein"|"et"|"eit")? ("sms"|"melding"|"tekstmelding"|"beskjed"|"varsel") ("når") >>
  ("fikk"|"fekk"|"ga meg"|"gav meg"|"ga oss"|"har fått") ("også")? ("et"|"eit") ("saksnummer"|"referansenummer"|"klagenummer"|"telefonnummer jeg kan ringe"|"returnummer") ("å" ("ringe"|"vise til"|"følge"))? 
  ("jeg"|"eg"|"vi"|"me") [ ("må"|"måtte"|"skal"|"skulle"|"bør"|"burde"|"har frist til å") !("vente"|"ha fått"|"betale for") _ ..5 ("innen"|"innan"|"senest"|"seinast") ("den"|"første"|"neste"|"utgangen av")? (@tidsord|"1"|"to"|"tre"|"fire"|"fem"|"ti"|"14") ..1 ]
  ("ringer"|"ringjer"|"sender melding"|"gir beskjed"|"varsler") ("meg"|"oss") ..3 ("før"|"når") ("han"|"hun"|"ho"|"de"|"dei"|"den"|"montøren"|"varen") ("kommer"|"kjem"|"er")
  ("ba"|"bad"|"bedt"|"beden") ("meg"|"oss") ("om å"|"om"|"å")? ("vente"|"gi det"|"se an") ("i"|"til"|"et par"|"noen") ..2 @tidsord ("til")? ("og" _ ..5)?
  ("ba"|"bad"|"bedt"|"beden") ("meg"|"oss") ("om å"|"om"|"å")? ("vente"|"gi det"|"se an") ("i"|"til"|"et par"|"noen") ..2 @tidsord ("til")? ("og" _) >>
  ja: [Rørleggeren kommer i morgen tidlig].
  ja: Tilbodet [kjem på e-post].
  ja: Jeg [får en SMS når den er klar].
  ja: Vi [fikk et saksnummer].
  ja: Jeg [må svare innen mandag].
  ja: Han [ba meg vente i fem virkedager].
  nei: Jeg kommer på mandag.
  nei: Han ba meg vente litt.
  nei: Jeg fikk svar med en gang.

# sa hva som skjer videre, når jeg får svar, hva jeg må gjøre
+ sa-hva-skjer beats=clarity.explanation
  ("sa"|"skrev"|"skreiv"|"fortalte"|"fortalde"|"opplyste"|"nevnte"|"forklarte"|"informerte om"|"sto"|"stod") @hanhun? ("hvilke"|"hvilken"|"hvilket"|"kva for"|"kva") ("dokumenter"|"papirer"|"papir"|"papira"|"vedlegg"|"skjema"|"skjemaer"|"opplysninger"|"bilder"|"kvitteringer"|"dokument"|"dag"|"dato"|"tidsrom"|"tidspunkt"|"klokkeslett"|"frist"|"frister"|"uke"|"steg"|"skritt") (@jegvi|"de"|"dei"|"som"|"det"|"montøren"|"vi") >>
  @opplyse @hanhun? (@meg)? ("også"|"òg"|nøye|akkurat|"akkurat"|nøyaktig|"nøyaktig"|tydelig|"klart"|"litt"|så|"så"|konkret|"om"|"videre"|tydeleg|"greit")? ("om"|(for|"for") ("meg"|"oss"))? ("hva"|"kva"|"hvordan"|"korleis"|"ka"|"åssen") ("som")? !("hadde"|"har") .. ("skje"|"skjer"|"kommer" "til" "å" skje|neste (steg|"steg")|"veien" "videre"|"videre"|"vidare"|"går" "videre"|"gjør" (nå|"nå")|"framover"|"fremover"|"prosessen" "videre") !("når jeg slår"|"når jeg trykker"|"når jeg starter"|"når jeg prøver"|"når vi slår"|"når eg slår"|"når jeg skrur"|"når jeg logger") >>
  @opplyse @hanhun? (@meg)? ("også"|"òg"|akkurat|"akkurat"|nøyaktig|"nøyaktig"|så|"så"|konkret|"om"|tydelig)? ("om"|(for|"for") ("meg"|"oss"))? ("hva"|"kva"|"hvilke"|"hvilken"|"hvilket"|"ka"|kor|"kor"|"hvor"|"hvem") .. @jegvi (nå|"nå"|"selv"|"også"|konkret)? (måtte|"måtte"|"må"|skulle|"skulle"|"skal"|bør|"bør"|burde|"burde"|"trengte"|"trenger"|"laut"|"kan"|kunne|"kunne"|"treng"|(måtte|"måtte") (ha|"ha")|"trong"|"hadde"|"sku") ("selv"|nå|"nå"|"å")? .. (gjøre|gjere|sende|"sende"|ta|fylle|betale|kontakte|henvende|ringe|søke|levere|legge|ha|"ha"|melde|"melde"|ordne|huske|dokumentere|returnere|"gjera"|signere|møte|"gjørra"|skrive|"skrive"|passe|vente|lage|bruke|klage|klikke|trykke) >>
  @opplyse @hanhun? (@meg)? ("også"|"òg"|"litt"|"omtrent"|akkurat|"akkurat"|nøyaktig|"nøyaktig"|konkret|så|"så")? ("om"|(for|"for") ("meg"|"oss"))? ("når"|"hvor" "lenge"|(kor|"kor") "lenge"|"hvor" lang tid|(kor|"kor") lang tid|"hvilken" dato|"hvilken" dag|"katti"|"innen" "når"|"innan" "når"|(kor|"kor") "snart"|"hvor" "snart"|"innen" "hvilken" frist) (@jegvi|"det"|"den"|"de"|"pengene"|"saken"|"saka"|"pakken"|"varen"|"teknikeren"|"vedtaket"|"svaret"|"søknaden"|"feilen"|"pengane"|"varene"|"nettet"|"strømmen"|"kortet"|ting|"noen"|"hun"|"han"|"dei"|"avtalen"|"fristen"|"alt"|tid) !("ringte"|spurte|"spurte"|"ringde"|"spurde"|(la|"la") "på") >>
  !("det dei"|"det de"|"det hun"|"det han"|"det ho") @opplyse @hanhun? (@meg)? ("også"|"òg"|"om"|"klart"|tydelig)? ("om"|(for|"for") ("meg"|"oss"))? ("fristen"|"frister"|"fristar"|behandlingstid|"behandlingstiden"|svartid|"svarfrist"|leveringstid|saksbehandlingstid|"saksbehandlingstiden"|"handsamingstid"|tidspunkt|neste (steg|"steg")|neste skritt|"veien" "videre"|"vegen" "vidare"|"saksgangen"|"prosessen" "videre"|"gangen" "videre"|"tidsramme"|tidsplan|"tidsrammen"|"oppfølgingen"|framdrift) >>
  !("kan ikke"|"kan ikkje"|"naboen"|"andre"|"folk"|"mannen min"|"borettslaget") @opplyse @hanhun? (@meg)? ("også"|"òg")? "at" !("jeg ikke ble"|"eg ikkje vart"|@hanhun ("skulle"|"skal"|"ville") "følge" "opp" ..2 ("selv"|"personlig"|"sjølv"|"personleg")|@jegvi ("kunne"|"kan") "si stopp"|"de får"|"dei får"|"alt" ("ville"|"skulle"|"kom til å") "ordne seg"|"det" ("ville"|"skulle") ("gå bra"|"ordne seg")|@hanhun ("måtte"|"må"|"skulle"|"skal") ("på lunsj"|"på ferie"|"på møte"|"gå"|"legge på"|"ha ferie"|"slutte"|"sette meg over"|"spørre"))  ...8 (skulle|"skulle"|ville|"ville"|måtte|"måtte"|"vil"|"skal"|"må"|"kommer"|"kom"|"får"|"kommer" "til" "å"|"kjem"|"laut"|"blir"|"ble"|"vart") !("bare vente"|"vente" $|"berre vente"|"på lunsj"|"ta" ("meg sammen"|"det med ro"|"feil")) .. (@handling|@oppgave) >>
  ("sa"|"sagt"|"fortalte"|"fortalt"|"opplyste"|"opplyst"|"informerte"|"informert"|"skrev"|"skreiv"|"skrevet"|"fortalde"|"svarte"|"bekreftet"|"bekrefta"|"ga beskjed"|"gav beskjed"|"nevnte"|"meldte"|"forklarte at") @hanhun? (@meg)? ("også"|"òg")? ("at"|"om"|@hanhun) ...8 @tidsprep ("en"|"ei"|"to"|tre|"tre"|"fire"|"fem"|"seks"|"sju"|"noen"|"et" (par|"par")|få|"få"|"10"|"14"|"ein"|"nokre"|"kl"|"denne"|"de" neste|"dei" neste|"én")? @tidsord !("siden"|"sidan"|tidligere|"tidligere") >>
  ("sa" !("bare at jeg måtte vente"|"berre at eg måtte vente")|"sagt"|"sier"|seier|"seier"|"skrev"|"skreiv"|"svarte"|"fortalte"|"mente"|"opplyste"|"fortalde") (@hanhun)? ("at")? ("hun"|"han"|"de"|"ho"|"dei"|"vi"|"noen"|"teknikeren"|"de" (ville|"ville")|"teknikaren"|"saksbehandleren") (ville|"ville"|skulle|"skulle"|"skal"|"vil"|"kommer" "til" "å") !("på" ("lunsj"|"ferie"|"møte"|"jobb")|"følge opp" ..2 ("selv"|"personlig"|"sjølv"|"personleg")|"følge saken" ..2 ("selv"|"personlig")|"hilse"|"gå"|"legge på"|"ha" ("ferie"|"fri"|"pause")) (@handling|@oppgave) >>
  @opplyse @hanhun? (@meg)? ("også"|"òg")? "at" ("saken"|"saka"|"pakken"|"varen"|"pengene"|"søknaden"|"den"|"pengane"|"svaret"|"vedtaket"|"teknikeren"|"feilen"|"noen"|"montøren"|"kortet"|"kontrakten"|"papirene") ("blir"|"vil"|ville|"ville"|"skal"|skulle|"skulle"|"kommer"|"kom"|"ble"|"vart"|vert|"vert"|"kjem") >>
  ja: Hun [sa hva som skjer videre].
  ja: Ho [fortalde kva eg måtte sende inn].
  ja: Han [forklarte når jeg kunne vente svar].
  ja: De [opplyste om behandlingstiden].
  ja: Han [sa at jeg ville få svar innen fredag].
  ja: Ho [sa at ho skulle ringe tilbake].
  snu: Han [sa ikke når jeg får svar].
  snu: Hun [kunne ha sagt hva som skjer videre].
  nei: Hun sa at hun skjønte problemet.
  nei: Han sa at det var utsolgt.
  nei: Jeg sa at jeg måtte gå.
  nei: Hun sa bare at jeg måtte vente.
  nei: Hun sa at alt ville ordne seg.

# fikk vite / fikk beskjed om …
+ fikk-vite actor=any beats=clarity.explanation
  @fåvite (@meg)? ("også"|"òg"|akkurat|"akkurat"|nøyaktig|"nøyaktig"|så|"så"|"omtrent"|"litt")? ("om")? ("når"|"hvor" "lenge"|(kor|"kor") "lenge"|"hvor" lang tid|(kor|"kor") lang tid|"hva" "som" "skjer"|"hva" "som" (skulle|"skulle") skje|"kva" "som" "skjer"|"hva" "som" "kommer"|"katti"|"hvilken" dag|"hvilken" dato|"hva" "som" "er" neste|"kva" "som" (skulle|"skulle") skje|"innen" "når"|"hva" "som" "var" neste|"hva" "som" (ville|"ville") skje) >>
  @fåvite (@meg)? ("også"|"òg"|akkurat|"akkurat"|nøyaktig|"nøyaktig")? ("hva"|"kva"|"hvilke"|"hvilken"|"hvilket"|"hvor"|kor|"kor"|"hvem"|"hvordan"|"korleis"|"ka") .. @jegvi (nå|"nå"|"selv"|"også"|konkret|"eventuelt")? (måtte|"måtte"|"må"|skulle|"skulle"|"skal"|bør|"bør"|burde|"burde"|"trengte"|"trenger"|"kan"|kunne|"kunne"|"laut"|"treng"|"trong"|"sku"|"går"|"gikk") ("selv"|"å"|nå|"nå"|"videre"|"fram"|"frem")? >>
  !("jeg ga"|"jeg gav"|"eg gav"|"ga klar"|"ga" _|"gav" _|"fra meg") @fåvite ("også"|"òg")? ("at"|"om" "at")? ...8 (skulle|"skulle"|ville|"ville"|måtte|"måtte"|"vil"|"skal"|"må"|"kommer"|"kom"|"får"|"blir"|"ble"|"kjem"|"vart"|vert|"vert"|"fikk") .. (@handling|@oppgave) >>
  @fåvite ("også"|"òg")? ("at"|"om" "at") ...8 @tidsprep ("en"|"ei"|"to"|tre|"tre"|"fire"|"fem"|"seks"|"sju"|"noen"|"et" (par|"par")|få|"få"|"10"|"14"|"ein"|"nokre"|"kl"|"denne"|"de" neste|"dei" neste|"én"|uke|veke)? @tidsord !("siden"|"sidan"|tidligere|"tidligere"|"med" "en" gang) >>
  ("fikk"|"fekk"|"får"|få|"få"|"fått") !(("ikke"|"ikkje"|"aldri") ..2 ("klart"|"klårt"|"konkret"|"tydelig"|"tydeleg"|"entydig"|"klare"|"konkrete") "svar") .. (beskjed|opplyst|melding|svar|informasjon) .. ("om"|"på") ("hvilke"|"hvilken"|"hva"|"kva"|"når"|"kva" (for|"for")|"hvor" lang|(kor|"kor") lang|frist|"fristen"|behandlingstid|leveringstid|"videre" saksgang|neste (steg|"steg")|"veien" "videre"|oppfølging) >>
  (fikk/v|"fikk"|fekk/v|"fekk"|får/v|"får"|fått/v|"fått") .. (beskjed|melding) .. "om" "å" !(... ("i stedet"|"i staden"|"igjen"|"på nytt")) (sende|"sende"|fylle|levere|betale|signere|vente|melde|"melde"|restarte|møte|ta|kontakte|ringe|skrive|"skrive"|legge|laste|følge|returnere|registrere|bekrefte|ha|"ha") !(... ("i stedet"|"i staden"|"igjen"|"på nytt")|"på" "nettsiden"|"igjen" (senere|"senere")|"ut" "av" "det" "selv"|"i" kø|"tilbake" (senere|"senere")|"med" "alt" "selv") >>
  (fikk/v|"fikk"|fekk/v|"fekk"|får/v|"får"|fått/v|"fått") .. (konkret/a|klar/a|tydelig/a|fast/a|"fast"|nøyaktig/a|"nøyaktig"|omtrentlig/a|"omtrentlig"|klår/a|tydeleg/a|estimert/a|en/a|"en"|ei/a|"ei"|ein/a|"ein") (frist/n|dato/n|tidspunkt/n|tidsramme/n|tidsangivelse/n|plan/n|tidsplan/n|oppfølgingsdato/n|svarfrist/n|leveringsdato/n|handlingsplan/n|datoar/n|tidsestimat/n|anslag/n|avtale "om" oppfølging|oppskrift "på" "veien" "videre") !("hos" "legen"|"i" "retten") >>
  (fikk/v|"fikk"|fekk/v|"fekk"|får/v|"får"|fått/v|"fått"|ga/v|"ga"|gav/v|"gav") @hanhun? .. (liste/n|sjekkliste/n|oversikt/n|huskeliste/n|oppskrift/n|lenke/n) ("over"|"på"|"til") ("hva"|"kva"|"det"|"papirer"|"papira"|"alt"|"dokumenter"|ting|skjema|"skjemaet"|"hvilke"|"papirene"|"det" "jeg") .. ("må"|måtte|"måtte"|"skal"|skulle|"skulle"|"trenger"|"trengte"|sende|"sende"|gjøre|skjema|"laut"|"treng"|gjere) >>
  ("skal"|skulle|"skulle"|"vil"|ville|"ville") ("jeg"|"vi"|"eg"|"me")? (få|"få"|motta|"fått"|høre) ("et"|"en"|"ei"|"eit"|"ein")? .. (tilbud|svar|tilbakemelding|beskjed|bekreftelse|"pengene"|"oppringning"|telefon|e-post|"mail"|refusjon|brev|sms|"sms"|pakke|"pakken"|tilbod|"svaret"|vedtak|kontrakt|oversikt|retur|kvittering|ny) .. ("på" e-post|"på" "mail"|"innen"|"innan"|"i" "løpet"|"i" (morgen|"morgen")|"i" "posten"|"i" dag|"denne" "uka"|neste|"før"|"på" (sms|"sms")|"på" epost|"tilsendt"|"fra"|"frå"|"i" (morgon|"morgon")|"på" "e-posten") >>
  (ville|"ville"|"vil"|"skal") ("jeg"|"vi"|"det"|"eg") (få|"få"|høre|komme|"komme") ("fra"|"frå"|svar|"tilbake") .. ("dem"|"innen"|"han"|"henne"|"i" "løpet"|"innan") >>
  (nå|"nå"|"no"|"da") ("vet"|"veit") ("jeg"|"eg"|"vi"|"me"|"æ") (akkurat|"akkurat"|nøyaktig|"nøyaktig"|"godt"|"i" "alle" (fall|"fall")|"iallfall")? ("hva"|"kva"|"når"|"hvordan"|"hvor"|"korleis"|"katti") ("jeg"|"eg"|"som"|"som" "skjer"|"vi"|"de") .. ("skal"|"må"|"skjer"|gjøre|"videre"|gjere|"kan"|"får"|"vidare"|"kommer") >>
  ("visste"|"viste") @jegvi (akkurat|"akkurat"|nøyaktig|"nøyaktig"|"godt")? ("hva"|"kva") ("jeg"|"eg"|"vi"|"som") .. (skulle|"skulle"|"skal"|"må"|måtte|"måtte"|"skjer"|skje|gjøre|gjere) >>
  ("ingen"|"ikke") tvil "om" "hva" ("jeg"|"vi") ("skal"|skulle|"skulle"|"må"|måtte|"måtte")
  ja: Jeg [fikk vite når pakken kommer].
  ja: Eg [fekk vite kva eg skal gjere].
  ja: Jeg [fikk beskjed om at saken blir behandlet innen tre uker].
  ja: Jeg [skal få et tilbud på mail innen fredag].
  ja: Vi [fekk beskjed om å sende inn kvittering].
  ja: Nå [vet jeg akkurat hva jeg skal gjøre].
  snu: Jeg [fikk ikke vite når pengene kommer].
  snu: Eg [fekk aldri vite kva som skjer vidare].
  nei: Jeg fikk vite prisen på avtalen.
  nei: Jeg fikk beskjed om å lese på nettsiden.
  nei: Jeg fikk en time hos legen.
  nei: Jeg ga klar beskjed om at jeg ville ha pengene tilbake.

# lovet å, skulle …
+ lovet
  !("hadde"|"har"|"reklamen"|"de hadde"|"nettsiden"|"annonsen"|"fikk"|"fekk"|"får"|"få"|"jeg"|"eg"|"ikke"|"ble"|"vart"|"hver gang") (love/v|lovte/v|lova/v|lovde/v|lovet/v|garantere/v|forplikte/v) @hanhun? (@meg)? ("også"|"òg"|"å"|"at"|"om" "å"|"seg" "til")? .. ("å"|"at") (@handling|ta kontakt|(komme|"komme") "tilbake"|følge "opp"|gi beskjed|gi svar|prioritere|(kome|"kome") "tilbake"|følgje "opp"|gje beskjed) >>
  (love/v|lovet/v|lovte/v|lova/v|lovde/v) @hanhun? (@meg)? (svar|tilbakemelding|oppringing|oppfølging|beskjed|"en" telefon|bedring|løsning|penger "tilbake"|"en" avklaring|levering|kontakt|snarlig|"snarlig") .. >>
  !("hva vi"|"kva vi"|"kva me"|"hva me") ("avtalte"|"avtalt"|"avtala"|(("ble enige"|"blei enige"|"vart samde") !("om" ("at været"|"å være uenige"|"å vera usamde"|"at det var"|"at prisen")))|"satte av"|"sette av"|"satt av"|"fikk avtalt"|"fekk avtalt") @hanhun? @meg? .. ("om"|"at"|"å"|"møte"|"nytt møte"|"tid"|"time"|"befaring"|"oppringning"|"tidspunkt"|"oppfølging"|"møtet"|"dato"|"besøk"|"når") >>
  ("bestilte"|"booket"|"booka"|"satte opp"|"sette opp") @hanhun? @meg? .. ("time"|"tekniker"|"teknikar"|"befaring"|"møte"|"tid"|"takstmann"|"montør"|"henting") >>
  !("hva"|"kva"|"hvordan"|"korleis"|"hvorfor"|"hvem"|"fordi"|"kvifor") ("hun"|"han"|"de"|"ho"|"dei"|"noen"|"teknikeren"|"montøren"|saksbehandler|"takstmannen"|kundeservice|"avdelingen"|"rådgiveren"|"nokon"|"banken"|"selskapet"|takstmann|"fagavdelingen") ("skal"|skulle|"skulle"|ville|"ville"|"vil"|"kommer" "til" "å") ("også"|"òg"|nå|"nå")? !(«|"høre"|"høyre"|"hørt"|"ha"|"visst ikke"|"ta seg av"|"i alle fall"|"følge opp saken" ("selv"|"personlig")|"ta over"|"gjerne"|"ordne alt"|"ikke høre"|"ikkje høyre"|"ikke ta"|"høre på"|"høyre på"|"ikke gi"|"ikke komme") (@handling|ta kontakt|(komme|"komme") "tilbake"|følge "opp"|gi beskjed|ta ("det"|"saken") "opp") !("i går"|"forrige uke"|"for" ("to"|"tre"|"en"|"flere") ("uker"|"dager"|"uke") "siden"|"høre"|(ha|"ha") kjøpt|tro|"på" ting|"med" "en" kollega|"henne") >>
  !("hver gang"|"kvar gong"|"«") (skulle|"skulle"|"skal") !("så"|"gjerne"|"så gjerne"|"ha"|"bare"|"hun bare") (sjekke|undersøke|høre|ringe|sende|"sende"|gi beskjed|ta kontakt|følge "opp"|(komme|"komme") "tilbake"|ordne|sørge (for|"for")|bestille|oppdatere|ta "saken"|melde|"melde") (@meg|"det"|"opp"|"med"|"tilbake"|"saken"|"meg"|"en"|"ei"|ny|"i"|"igjen"|for|"for"|"på"|"videre"|"fra") !("selv"|"meg" (for|"for")) >>
  ("ringer"|"kommer"|"kontakter"|"kommer" "tilbake"|"ringjer"|"kjem") ("meg")? ("opp"|"tilbake"|"attende") ("innen"|"innan"|"i" (morgen|"morgen")|"før"|"på" ("mandag"|"tirsdag"|"onsdag"|"torsdag"|"fredag")|"i" "løpet"|neste|"etter"|(så|"så") "snart"|"når") >>
  ("ringte"|"ringde"|"ringer"|"skrev"|"sendte"|"oppdaterte"|"ga" beskjed|"informerte"|"holdt") @hanhun? (@meg)? (kontinuerlig|"jevnlig"|"hver"|"kvar"|"fortløpende"|løpende|"løpende"|"underveis"|"hele" "tiden"|oppdatert|orientert|informert) .. ((for|"for") "å"|"om"|"hva"|"hver"|"kvar"|status|"framdriften"|"hele"|fremgang) >>
  (satte/v|"satte"|ga/v|"ga"|gav/v|"gav"|satt/v|"satt"|avtalte/v|la/v|"la"|lage/v|lagte/v|laget/v|"laget") @hanhun? (@meg)? .. ("en"|"ei"|konkret|fast|"fast"|klar|"ein"|tydelig) (plan/n|frist/n|tidsplan/n|tidsramme/n|dato/n|oppfølging/n|oppfølgingsplan/n|handlingsplan/n|framdriftsplan/n) !("etter"|"for ferien") >>
  ja: Hun [lovet å ringe tilbake innen fredag].
  ja: Ho [lova å sende skjemaet].
  ja: Han [skulle sjekke med lageret].
  ja: [De skal ringe meg i morgen].
  ja: Ho [avtalte nytt møte måndag].
  snu: Hun [lovet ikke å ringe tilbake].
  nei: Jeg lovet å sende inn bilder.
  nei: Jeg skulle sende dem en e-post.
  nei: De hadde lovet å ringe.
  nei: Han visste ikke hva han skulle svare.
  nei: Hun ba meg ringe henne opp på prøve.
  nei: Vi ble enige om å være uenige.
  nei: Han ville ikke høre på hva jeg hadde å si.

# hva jeg må gjøre
+ ba-meg-gjøre
  (be/v|ba/v|"ba"|bad/v|"bad"|bede/v|"bede"|instruere/v|instruerte/v|oppfordre/v|minne/v|minnet/v|minte/v) @hanhun? ("meg"|"oss"|"mæ") ("om" "å"|"til" "å"|"på" "å"|"å")? !("ta det"|_ ("e-post i stedet"|"epost i stedet"|"i stedet"|"i staden"|"et annet nummer"|"eit anna nummer"|"skjermbilde så")) (sende|"sende"|fylle|levere|signere|logge|restarte|melde|"melde"|returnere|laste|legge (ved|"ved")|ta bilde|ta kontakt "med"|betale|ta "med"|vente "til"|skrive|"skrive"|huske|følge|slå "av"|bestille|møte|anmelde|"anmelde"|dokumentere|skru|starte|registrere) !("på" "nettsiden"|"igjen" "over"|"tilbake" (senere|"senere")|"igjen"|"det med ro"|"meg sammen"|"det rolig") >>
  (rekne/v|ramse/v|liste/v|regne/v|lese/v|nevne/v|telle/v) @hanhun? ("opp"|"fram") ("det"|"alt"|"alle"|"papirene"|"dokumentene")? (@kvord|"som"|"det")? ...5 ("må"|"måtte"|"trenger"|"trengte"|"skal"|"skulle"|"laut"|"treng"|"trong") >>
  (neste/a|følgende/a|konkret/a|tydelig/a|klare/a|"de" neste|klåre/a) (steg/n|"steg"|skritt/n|trinn/n|handling/n|oppgave/n|instruks/n|instrukser/n) ("i"|for|"for"|"er"|"var"|"videre"|"fremover"|nå|"nå")? >>
  !("tenke"|"tør ikke tenke"|"spurte"|"spurde"|"har og"|"usikker"|"uviss"|"klok"|"klokere"|"lurer"|"svar"|"ikke"|"ikkje"|"spent") (@opplyse|"akkurat"|"nøyaktig"|"tydelig"|"tydeleg"|"klart"|"og"|"over"|"for"|"meg"|"oss"|"også"|"opp"|"gjennom"|"med"|"på"|"plan"|"liste"|"oversikt"|"stod"|"sto"|"står"|"kort"|"litt") [ ("hva"|"kva") ("jeg"|"vi"|"eg"|"me") (måtte|"måtte"|"må"|skulle|"skulle"|"skal"|bør|"bør"|konkret (måtte|"måtte")) (gjøre|gjere|"gjera") (nå|"nå"|"videre"|"no"|"vidare"|(for|"for") "å"|"selv"|"som" neste|"framover"|"først")? ] >>
  !("tenke"|"tør ikke tenke"|"spurte"|"spurde"|"har og"|"usikker"|"uviss"|"klok"|"klokere"|"lurer"|"svar"|"ikke"|"ikkje"|"spent") (@opplyse|"akkurat"|"nøyaktig"|"tydelig"|"tydeleg"|"klart"|"og"|"over"|"for"|"meg"|"oss"|"også"|"opp"|"gjennom"|"med"|"på"|"plan"|"liste"|"oversikt"|"stod"|"sto"|"står"|"kort"|"litt") [ ("hva"|"kva") "som" ("skjer"|(skulle|"skulle") skje|"kom" "til" "å" skje|(ville|"ville") skje|"skal" skje|"kjem" "til" "å" skje) (nå|"nå"|"videre"|"no"|"vidare"|"fremover"|"framover"|"etterpå"|"med" "saken"|"med" "søknaden"|"med" "pengene"|"etter" (dette|"dette")|"i" "saka") ] >>
  (informasjon/n|info/n|beskjed/n|opplysning/n|beskrivelse/n|oversikt/n|orientering/n|setning/n|svar/n|melding/n|plan/n|noe/n|"noe"|noko/n|"noko"|forklaring/n|avklaring/n|framdriftsplan/n|oppskrift/n) .. "om" ("hva"|"kva"|"når"|"hvordan"|"hvor" "lenge"|"hvor" lang|(kor|"kor") lang|"korleis"|"veien"|neste|"videre"|"prosessen"|"fristen") .. ("skjer"|skje|"videre"|"vidare"|neste|"skal"|"må"|"kommer"|"får"|steg|"steg"|tid|"tar"|gjøre|gå) >>
  (oppfølging/n|oppfølgingsplan/n|tidsramme/n|tidsplan/n|tidsfrist/n|svarfrist/n|tidsestimat/n|framdriftsplan/n|tidsanslag/n) !(":"|"?") ("på"|for|"for"|"om"|"med"|"var"|"i")? >>
  (klar/a|tydelig/a|konkret/a|klår/a|tydeleg/a) (plan/n|framdriftsplan/n|vei "videre"|(veg|"veg") "vidare"|frist/n|tidsramme/n|beskjed/n|instruks/n|instrukser/n|tidsplan/n|tidslinje/n|fremdrift/n|avklaring/n|avtale "om") ("på hva"|"om hva"|"for hva"|"videre"|"fremover"|"på kva"|"om kva") >>
  ("det" "sto"|"det" "stod"|"sto"|"stod"|"står") ("også"|"òg"|"klart"|tydelig|"i" "e-posten")? ("hva"|"kva"|"hvordan"|"korleis"|"når"|"hvilke") .. ("jeg"|"eg"|"vi"|"som"|"saken"|"de") ("skal"|skulle|"skulle"|"må"|måtte|"måtte"|"skjer"|"kan"|bør|"bør"|"kommer"|"får") >>
  ja: Hun [ba meg sende inn kvitteringen].
  ja: Han [ramset opp hva jeg måtte ha med].
  ja: Ho [bad meg fylle ut skjemaet].
  ja: Det sto tydelig [hva jeg skulle gjøre videre].
  ja: Jeg fikk [en klar plan].
  snu: Det var [ingen tidsramme].
  snu: Jeg fikk [ingen informasjon om hva som skjer videre].
  nei: Hun ba meg lese på nettsiden.
  nei: Han ba meg vente litt.
  nei: Han ba meg ta det med ro.

+ dato-og-vei actor=any
  ("står"|"sto"|"stod"|"satt"|"sat"|"ligger"|"ligg") ("det"|"han"|"nå"|"no")? ("et"|"eit"|"en"|"ein")? ("kryss"|"kryss i taket"|"strek"|"avtale"|"time"|"dato") ("i kalenderen"|"i almanakken"|"i boka"|"på kjøleskapet") ("for" ..2|"på" ..2|"til" ..2)? (@tidsord|"komande" _|"kommende" _|"neste" _) >>
  ("jeg"|"eg"|"vi") ("vet"|"veit"|"kjenner"|"har fått") [ ("veien"|"vegen"|"rekkefølgen"|"ruta"|"løypa") (":"|",")? ("først"|"fyrst") _ ..12 ]
  ("vet"|"veit") ("jeg"|"eg"|"vi") ("veien"|"vegen"|"rekkefølgen"|"løypa") (":"|",")? >>
  ("klagefristen"|"fristen"|"datoen"|"klokkeslettet"|"fristane"|"fristene"|"oppmøtestedet"|"tidspunktet") ("banket"|"banka"|"hamret"|"hamra"|"terpet"|"gjentok"|"understreket"|"presiserte"|"skrev"|"skreiv"|"sendte") (@hanhun) ("inn"|"fast"|"to ganger"|"tydelig"|"på" ..2|"ned"|"opp")?
  ("klagefristen"|"fristen"|"datoen"|"klokkeslettet"|"fristane"|"fristene"|"oppmøtestedet"|"tidspunktet") ("banket"|"banka"|"hamret"|"hamra"|"terpet"|"gjentok"|"understreket"|"presiserte"|"skrev"|"skreiv"|"sendte") (@hanhun) ("på") >>
  ("mandag"|"måndag"|"tirsdag"|"tysdag"|"onsdag"|"torsdag"|"fredag"|"lørdag"|"i morgen"|"i morgon") ("morgen"|"formiddag"|"ettermiddag"|"kveld")? ("klokka" _|"klokken" _|"kl" _)? ("står"|"kommer"|"kjem"|"dukker"|"ringer"|"ringjer"|"leveres"|"hentes") ("montøren"|"teknikeren"|"teknikaren"|"budet"|"rørleggeren"|"takstmannen"|"feieren"|"pakken"|"varene"|"sofaen"|"kortet"|"elektrikeren"|"hun med" _|"noen fra" _) ("på trappa"|"på døra"|"opp"|"hos oss"|"hjem"|"meg"|"tilbake"|"klar"|"hit")?
  ("skrev opp"|"skreiv opp"|"noterte"|"listet opp"|"skrev ned"|"fordelte"|"avklarte") @hanhun? ("for meg"|"også")? ("hvem"|"kven") ("som")? ("gjør"|"gjer"|"skal gjøre"|"tar") ("hva"|"kva") >>
  ("gikk"|"gjekk"|"kom"|"la på"|"satt igjen"|"sat att"|"dro") @jegvi? ..2 ("med") ("en"|"ei"|"ein") ("huskeliste"|"hugseliste"|"sjekkliste"|"gjøreliste"|"plan"|"konkret plan"|"dato") ("på" ..3|"i handa"|"i hånda"|"i lomma"|"for" ..3)?
  ("gikk"|"gjekk"|"kom"|"la på"|"satt igjen"|"sat att"|"dro") @jegvi? ..2 ("med") ("en"|"ei"|"ein") ("huskeliste"|"hugseliste"|"sjekkliste"|"gjøreliste"|"plan"|"konkret plan"|"dato") ("på"|"for") >>
  ("innen"|"innan"|"i løpet av") ("en"|"to"|"tre"|"fire"|"fem"|"ti"|"få"|"ei"|"ein"|"noen"|"1"|"2"|"3") @tidsord ("skal"|"vil"|"kommer"|"får"|"har"|"er"|"ligger"|"kjem") ("kortet"|"pengene"|"pengane"|"pakken"|"pakka"|"varen"|"svaret"|"vedtaket"|"jeg"|"eg"|"vi"|"nettet"|"saken"|"saka"|"passet"|"brevet"|"boksen"|"ruteren"|"det") !("vært"|"ventet"|"brukt") ("ha"|"få"|"ligge"|"komme"|"være"|"stå"|"fått"|"klar"|"klart"|"avgjort"|"svar") >>
  ("ballen"|"saken"|"saka"|"søknaden") ("ligger"|"ligg"|"går"|"er") ("nå"|"no") ("hos"|"til"|"videre til") ..3 "," "og" (@hanhun|"de"|"dei") ("ringer"|"svarer"|"gir"|"tar kontakt"|"ringjer"|"kommer"|"avgjør"|"kjem") >>
  ("hører"|"høyrer"|"får") @jegvi ("ikke"|"ikkje") ("noe"|"noko"|"svar"|"noe fra dem")? ("innen"|"innan"|"før"|"i løpet av") @tidsord "," ("skal"|"må"|"bare") @jegvi? ("bare")? ("ringe"|"ringje"|"purre"|"ta kontakt"|"gi beskjed"|"mase") >>
  ("ba"|"bad"|"bedt"|"beden") ("meg"|"oss") ("om å"|"om"|"å")? ("ta vare på"|"holde på"|"spare på"|"samle"|"ta bilde av"|"fotografere"|"notere"|"skrive ned") ("alle")? ("kvitteringer"|"kvitteringene"|"kvitteringane"|"skaden"|"papirene"|"emballasjen"|"måleren"|"esken"|"utgiftene"|"skadene"|"serienummeret") ("og" ..9)?
  ("ba"|"bad"|"bedt"|"beden") ("meg"|"oss") ("om å"|"om"|"å")? ("ta vare på"|"holde på"|"spare på"|"samle"|"ta bilde av"|"fotografere"|"notere"|"skrive ned") ("alle")? ("kvitteringer"|"kvitteringene"|"kvitteringane"|"skaden"|"papirene"|"emballasjen"|"måleren"|"esken"|"utgiftene"|"skadene"|"serienummeret") ("og") >>
  ja: No [står det eit kryss i kalenderen for synfaring tysdag].
  ja: [Klagefristen banket hun inn].
  ja: [Tirsdag klokka ti står montøren på trappa].
  ja: Jeg [gikk fra samtalen med en huskeliste på tre punkter].
  ja: [Innen to uker skal kortet ligge i postkassa].
  ja: Hun [ba meg ta vare på alle kvitteringer].
  nei: I morgen er han på jobb igjen i butikken.
  nei: Om to uker skal jeg på ferie.

# something to hold on to; the customer knows what comes
+ noe-å-forholde-seg-til actor=any
  ("har"|"fikk"|"fekk"|"fått"|"hadde"|"får") @jegvi? ("endelig"|"endeleg"|"i det minste"|"iallfall"|"nå"|"no")? ("noe"|"noko"|"en dato"|"ein dato"|"en frist"|"ein frist"|"et tidspunkt"|"eit tidspunkt"|"en plan"|"ein plan"|"noe konkret"|"noko konkret") ("å") ("forholde" ("meg"|"oss") "til"|"halde" ("meg"|"oss") "til"|"holde" ("meg"|"oss") "til"|"planlegge etter"|"planleggje etter"|"styre etter"|"skrive i kalenderen")
  ("vet"|"veit"|"visste"|"vett"|"la på og visste"|"gikk derfra og visste") @jegvi? ("nøyaktig"|"akkurat"|"helt"|"nå"|"no"|"presis"|"alltid"|"i det minste"|"godt")? (("hva"|"kva"|"ka") @jegvi ("hadde å gjøre"|"hadde å gjere"|"har å gjøre"|"har å gjere"|"har i vente"|"hadde i vente"|"kan vente meg"|"kunne vente meg"|"har foran meg"|"skal stille med"|"skal ta tak i")|("hva"|"kva") ("som venter"|"som ventar"|"neste trekk er"|"neste steg er"|"som er neste" ..1|"som blir neste" ..1|"jeg venter på"|"eg ventar på")|"hvor lenge" ("jeg må" ..1|"det tar"|"det varer")? !("siden")|"kor lenge"|("hvem"|"kven") ("jeg skal ringe"|"eg skal ringe"|"som ringer"|"som ringjer"|"som tar over"|"som har saken"|"som kommer"|"som følger" ..1|"som har ballen")|("hvilke"|"kva for") ("papirer"|"papir"|"skjemaer"|"dokumenter") @jegvi ..3)
  ("ingen"|"aldri i"|"ikke"|"ikkje"|"ikke i"|"aldri") ("noen")? ("tvil") ("om") ("hva som er" ..3|"hva som skjer" ..2|"kva som skjer" ..2|"kva som er" ..3|"hva som var" ..3|"hva jeg" ..3|"kva eg" ..3|"når" ..4|"hvem" ..4|"hva jeg skulle" ..2|"veien videre"|"vegen vidare")
  ("alle"|"samtlige"|"både") ("frister"|"fristar"|"datoer"|"datoar"|"fristene"|"datoene"|"frister og datoer"|"datoer og frister") ("ble"|"var"|"vart"|"blei"|"kom"|"står"|"sto"|"ligger") ("satt"|"lagt"|"sett"|"skrevet"|"skrive"|"gjennomgått"|"ramset"|"notert"|"sendt"|"fram"|"svart på hvitt"|"klappet og klart")? ("på bordet"|"opp"|"ned"|"fram"|"i kalenderen"|"på mail"|"på sms"|"svart på hvitt"|"i e-posten")?
  ("fikk"|"fekk"|"ga"|"gav"|"sendte"|"sende"|"skrev"|"laget"|"lagde"|"satte opp"|"sette opp") @hanhun? @meg? ("en"|"ei"|"ein"|"et"|"eit")? ("huskeliste"|"hugseliste"|"sjekkliste"|"tidslinje"|"tidsplan"|"framdriftsplan"|"fremdriftsplan"|"gjøreliste"|"liste over" ("hva jeg" ..3|"det jeg" ..3|"papirene" ..3|"det som" ..3|"kva eg" ..3)|("sms"|"mail"|"e-post"|"melding"|"lapp"|"ark") ("med"|"om"|"over") ("saksgangen"|"saksgang"|"framdriftsplanen"|"neste steg"|"stegene videre"|"videre saksgang"|"videre gang"|"datoene"|"planen"|"huskeliste"|"sjekkliste"|"datoer"|"fristene"|"frister"|"alle datoer"|"hva som skjer" ..2|"klokkeslett" ..3))
  ("sa"|"sa fra"|"sa ifra"|"skrev"|"skreiv"|"fortalte"|"fortalde"|"ga beskjed om"|"gav beskjed om"|"forklarte"|"opplyste"|"opplyste om"|"fikk vite"|"fekk vite"|"fikk beskjed om") @hanhun? ("meg"|"oss")? ("fra"|"frå")? ("om")? ("hvem"|"kven") ("som")? ("tar kontakt"|"tek kontakt"|"tar over"|"tek over"|"ringer"|"ringjer"|"kommer"|"kjem"|"følger opp"|"følgjer opp"|"har saken"|"skal"|"skulle"|"vil"|"jeg skulle ringe"|"jeg skal ringe") >>
  ("tidslinja"|"tidslinjen"|"tidsplanen"|"framdriften"|"fremdriften"|"framdriftsplanen"|"fremdriftsplanen"|"planen"|"løypa"|"løpet"|"veien videre"|"vegen vidare"|"saksgangen"|"neste steg"|"neste skritt"|"det videre løpet"|"de neste stegene"|"dei neste stega") ("var"|"ble"|"er"|"lå"|"låg"|"vart"|"blei"|"sto"|"stod"|"ligger") ("nå"|"helt"|"også"|"nøye")? ("klar"|"klart"|"klare"|"klinkende klar"|"krystallklar"|"spikret"|"spikra"|"staket ut"|"tegnet opp"|"teikna opp"|"lagt fram"|"satt"|"fastlagt"|"gjennomgått"|"tydelig"|"tydeleg"|"på plass"|"meislet ut"|"skrevet ned"|"stukket ut") ("som glass"|"som dagen"|"for meg"|"med en gang")?
  ("tegnet"|"teikna"|"tegna"|"stakk"|"staket"|"staka"|"skisserte"|"meislet"|"trakk"|"risset"|"pekte") @hanhun? ("opp"|"ut"|"fram")? ("løypa"|"løpet"|"veien"|"vegen"|"planen"|"ruta"|"kursen"|"saksgangen"|"hele gangen i saken"|"de neste stegene"|"dei neste stega") ("framover"|"fremover"|"videre"|"vidare"|"for meg"|"fram til" ..2|"til mål"|"for saken")?
  ("ingen"|"ikke en eneste"|"ikkje ei einaste"|"uten"|"utan"|"null"|"ikke noen") ("løse"|"lause"|"laus"|"løs") ("tråder"|"trådar"|"ender"|"endar"|"tråd") !("i resonnementet"|"i forklaringen"|"på genseren")
  ("ikke noe"|"ikkje noko"|"ingen"|"aldri"|"slapp"|"ikke") « ("vi får se"|"me får sjå"|"snart"|"etter hvert"|"vi ser på det"|"det tar den tiden det tar"|"du hører fra oss"|"en gang"|"når vi får tid"|"kanskje") »
  ja: Da [har jeg en dato å forholde meg til].
  ja: Jeg la på og [visste hva jeg hadde å gjøre].
  ja: Hun [sendte en e-post med alle datoer].
  ja: [Fremdriftsplanen var klar] da vi la på.
  ja: [Ingen løse tråder] etter den samtalen.
  nei: Jeg vet godt hvem jeg snakket med.
  nei: Planen hennes var god.

# promised by a day, agreed on a new call, told what to do
+ avtalte-ny-telefon actor=any
  ("forespeilet"|"forespeila"|"førespegla"|"lovet"|"lova"|"lovt"|"lovd"|"garantert"|"varslet"|"stilt i utsikt"|"lovte"|"garanterte"|"forespeilte") @hanhun? ("meg"|"oss")? ("et"|"en"|"ei"|"eit"|"ein"|"ny"|"nytt")? ("svar"|"oppdatering"|"oppdateringer"|"levering"|"tilbakemelding"|"penger"|"pengar"|"pengene"|"utbetaling"|"vedtak"|"beskjed"|"oppringning"|"telefon"|"tekniker"|"montør"|"livstegn"|"erstatning"|"refusjon"|"pakke") ("innen"|"innan"|"før"|"i løpet av"|"i laupet av"|"hver"|"kvar"|"til"|"på"|"om"|"senest"|"seinast"|"neste"|"i morgen"|"i dag") ("utløpet av"|"utgangen av"|"slutten av")? (@tidsord|_) >>
  !("jeg"|"eg"|"vi") ("avtalte"|"avtala"|"satte opp"|"sette opp"|"booket"|"booka"|"bestilte"|"bestilde"|"la inn"|"noterte"|"fikk"|"fekk") @hanhun? ("meg"|"oss")? ("ny"|"nytt"|"en ny"|"ein ny"|"et nytt"|"eit nytt"|"ei ny"|"en"|"et") ("telefon"|"samtale"|"telefonsamtale"|"møte"|"ringetid"|"oppfølging"|"telefontid"|"videomøte"|"befaring"|"oppfølgingssamtale"|"time") ("på"|"til"|"i"|"neste"|"om"|"førstkommende"|"allerede") ..1 @tidsord
  ("vart"|"ble"|"blei"|"fikk"|"fekk"|"fått") @jegvi? ("klar"|"streng"|"tydelig")? ("fortald"|"fortalt"|"beskjed om"|"bedt om"|"instruert om"|"opplyst om"|"informert om"|"råd om") ("at") @jegvi ("bare"|"berre")? ("skulle"|"måtte"|"skal"|"må"|"burde"|"bør"|"laut") >>
  ("sa"|"sier"|"seier"|"skrev"|"skreiv"|"lovte"|"lova"|"opplyste"|"svarte") @hanhun? ("at")? _ ..2 ("kommer"|"kjem"|"ringer"|"ringjer"|"henter"|"leverer"|"leveres"|"sendes"|"er framme"|"er fremme"|"skal komme"|"skulle komme"|"skulle ringe"|"skal ringe"|"får svar"|"hører fra dem"|"kommer på døra"|"møter opp") _ ..5 @tidsord >>
  !("jeg"|"eg"|"vi") ("forberedte"|"førebudde"|"varslet"|"varsla") @hanhun? ("meg"|"oss") ("på"|"om") ("at") ("det")? ("kan"|"kunne"|"vil"|"ville"|"kommer"|"kjem"|"tar"|"tek"|"skal"|"må") >>
  ("først"|"fyrst") ("skal jeg"|"må jeg"|"skulle jeg"|"måtte jeg")? @oppgave ...6 "," ("så"|"deretter"|"og så"|"dernest"|"etterpå") @oppgave >>
  « ("da"|"nå"|"no"|"så")? ("sender"|"ringer"|"bestiller"|"legger"|"setter"|"melder"|"booker"|"oppretter"|"skriver"|"kontakter") ("jeg"|"vi"|"eg"|"me") _ ...14 ("så"|"innen"|"før"|"i løpet av"|"på" @tidsord|"om" _ ..1 @tidsord|@tidsord) ..8 »
  « ("du"|"dere"|"vi"|"jeg"|"pengene"|"pakken"|"montøren"|"teknikeren"|"svaret"|"den"|"det"|"eg"|"me"|"varen"|"kortet"|"pengane"|"vedtaket") ("får"|"hører fra"|"høyrer frå"|"ringer"|"ringjer"|"sender"|"kommer"|"kjem"|"er på"|"er hos"|"er framme"|"er inne"|"skal få"|"blir") ...7 (@tidsord|"den" _|"innen" _|"før helga"|"i dag") ..4 »
  « ("hører"|"høyrer"|"får") du ("ikke"|"ikkje") ("noe"|"noko"|"svar")? ("fra"|"frå")? ("oss"|"meg")? ...12 »
  ("sa"|"sagt") @hanhun ..4 ("rett ut"|"ærlig"|"klart") (":" ..2 @tidsord)
  ("slipper"|"slapp"|"slepp"|"trenger ikke"|"treng ikkje") @jegvi? ("å")? ("gå og")? ("lure på"|"gruble over"|"undre meg over"|"spekulere på"|"lura på") ("hva som skjer" ..2|"kva som skjer" ..2|"når" ..4|"veien videre"|"hva jeg" ..3|"kva eg" ..3|"hva som er neste" ..1)
  ("ny time"|"time"|"tekniker"|"teknikeren"|"montør"|"montøren"|"befaring"|"oppfølging"|"ny samtale"|"nytt møte"|"møte"|"henting"|"takstmann"|"takstmannen"|"rørlegger"|"rørleggeren") ("ble"|"blei"|"vart"|"er") ("satt opp"|"sett opp"|"bestilt"|"booket"|"booka"|"avtalt"|"tinga"|"reservert") ("med det samme"|"med ein gong"|"med en gang"|"der og da"|("til"|"på"|"neste"|"om"|"i") ..2 @tidsord)
  !("hvis"|"når"|"at"|"om"|"som") ("de"|"dei"|"hun"|"han"|"ho"|"montøren"|"teknikeren") ("sender"|"ringer"|"ringjer"|"leverer"|"henter"|"hentar"|"bytter"|"fikser"|"ordner"|"utbetaler"|"reparerer"|"kommer"|"kjem") ...4 ("i morgen"|"i morgon"|"på mandag"|"på tirsdag"|"på onsdag"|"på torsdag"|"på fredag"|"måndag"|"tysdag"|"neste uke"|"neste veke"|"innen fredag"|"før helga"|"i løpet av uka"|"i løpet av dagen"|"til uka") !("hver")
  !("jeg"|"eg"|"vi") ("skrev"|"skreiv"|"noterte"|"ramset") @hanhun? ("ned"|"opp") ("hva"|"kva"|"hvilke"|"kva for"|"alt"|"det") ("jeg"|"eg"|"vi"|"papirer jeg"|"papir eg") ("må"|"måtte"|"skal"|"skulle"|"trenger"|"treng"|"trengte") >>
  ja: Jeg ble [lovet oppdatering innen utgangen av uka].
  ja: Ho [avtala ny samtale til torsdag].
  ja: Jeg [ble fortalt at jeg skulle beholde kvitteringen].
  ja: Han [sa montøren kommer en gang på torsdag formiddag].
  ja: [«Du hører fra oss før fredag»], sa hun.
  snu: Jeg ble [ikke lovet svar innen fredag].
  ja: [Ny time ble satt opp med det samme].
  ja: Ho [skreiv ned kva eg måtte ta med].
  nei: Jeg avtalte ny time på onsdag.
  nei: Hun forberedte seg godt.

# told by when, with «sa hun» after it; «så er vi ferdige»
+ sa-hun-etterpå actor=any beats=clarity.explanation
  ^ [ ("innen"|"innan"|"før"|"i løpet av"|"i laupet av"|"senest"|"seinast"|"om") ..4 @tidsord ("skal"|"skulle"|"vil"|"ville"|"kommer"|"kjem"|"får"|"er"|"blir"|"ringer"|"ringjer") ...9 ] "," ("sa"|"skrev"|"skreiv"|"lovte"|"lova"|"fikk jeg vite"|"fekk eg vite"|"sto det"|"stod det"|"fikk jeg beskjed om"|"fikk jeg høre"|"fikk jeg opplyst"|"fekk eg opplyst"|"ble jeg fortalt"|"vart eg fortald"|"var beskjeden"|"var svaret"|"het det")
  ^ [ !("hadde"|"hvis"|"jeg"|"eg"|"vi"|"om") _ ...6 ("skal"|"skulle"|"ville"|"vil"|"kommer"|"kjem"|"får"|"tar"|"tek"|"er framme"|"er på konto"|"er inne"|"ringer"|"sendes"|"går til"|"behandles"|"blir sendt") ...9 @tidsord ..2 ] "," ("sa"|"skrev"|"skreiv"|"lovte"|"lova"|"fikk jeg vite"|"fekk eg vite"|"sto det"|"stod det"|"fikk jeg beskjed om"|"fikk jeg høre"|"fikk jeg opplyst"|"fekk eg opplyst"|"ble jeg fortalt"|"vart eg fortald"|"var beskjeden"|"het det")
  « ("da gjør vi det slik"|"då gjer me det slik"|"da sier vi"|"da avtaler vi"|"da ringes vi"|"da snakkes vi"|"da høres vi"|"da kommer") _ ...14 »
  ("satt inn i"|"sett inn i"|"orientert om"|"informert om"|"oppdatert på"|"satte meg inn i"|"satte oss inn i"|"innviet i"|"tatt gjennom") ("tidsløpet"|"saksgangen"|"løpet videre"|"det videre løpet"|"prosessen videre"|"veien videre"|"vegen vidare"|"tidsplanen"|"framdriften"|"fremdriften"|"de neste stegene"|"hva som skjer" ..2|"kva som skjer" ..2)
  ("sa"|"skrev"|"skreiv"|"fikk vite"|"fekk vite"|"beskjed om"|"fortalte"|"opplyste"|"forsikret om") @hanhun? ("meg")? "at" ("jeg"|"eg"|"vi"|"me") (("ikke"|"ikkje") ("trenger"|"treng"|"trengte"|"behøver"|"behøvde"|"måtte"|"skulle")|"slipper"|"slapp"|"slepp") ("å")? ("foreta"|"gjøre"|"gjere"|"sende"|"ringe"|"fylle"|"betale"|"møte"|"levere"|"tenke på"|"ta kontakt"|"purre") >>
  ("fikk"|"fekk"|"fått"|"får") @jegvi? ("endelig"|"også")? ("vite"|"høre"|"beskjed om"|"greie på"|"rede på") ("hvor veien går"|"hvor saken går"|"kor vegen går"|"kor saka går"|"hva som blir neste"|"hvem som tar"|"hvem som overtar"|"hvor jeg skal"|"kor eg skal"|"hva neste") >>
  ^ ("skal"|"må"|"bare å"|"berre å") @oppgave ...14 "," "så er" ("vi"|"det"|"jeg"|"eg"|"saken"|"alt") ("ferdige"|"ferdig"|"i orden"|"i boks"|"klart"|"ordnet"|"ute av verden")
  ja: [Innen to uker skal vedtaket være klart], sa hun.
  ja: [Saken går til klagenemnda, og der tar det seks uker], fikk jeg vite.
  ja: Hun [sa at jeg ikke trenger å gjøre noe].
  ja: Jeg ble [satt inn i det videre løpet].
  nei: Det er lenge til jul, sa hun.
  nei: Jeg sa at jeg ikke trenger å betale.

# asked to do something; a date in a few words
+ bedt-om-å actor=any
  ("ble"|"blei"|"vart"|"ble også"|"vart òg") @jegvi? ("bedt"|"beden"|"bede"|"oppfordret"|"oppmoda") ("om"|"til") ("å") ("ikke"|"ikkje")? !(_ ("i stedet"|"i staden"|"e-post i stedet"|"en gang til"|"et annet nummer"|"eit anna nummer")|"logge inn"|"si det"|"lete"|"vente"|"roe"|"holde"|"gjenta"|"snakke"|"være"|"ringe igjen"|"ringe tilbake"|"ta det"|"gå" "på nettsiden"|"legge på") (@oppgave|"sykle"|"kjøre"|"bruke"|"kaste"|"beholde"|"lese av"|"skru"|"fotografere"|"spare på"|"trekke ut"|"lade"|"åpne"|"flytte") >>
  ("sa"|"sier"|"skrev"|"lovte"|"lova") @hanhun? ("uke"|"veke") _ ("," ..6)?
  ^ ("tidsramme"|"frist"|"leveringstid"|"behandlingstid"|"svarfrist"|"neste steg"|"levering"|"svar") ":" !("snart"|"ingen"|"nei"|"ukjent"|"vet ikke"|"uviss"|"aldri") ...3 @tidsord
  ja: Jeg [ble bedt om å sende inn kvitteringen].
  ja: [Tidsramme: fire uker].
  nei: Jeg ble bedt om å vente.

# the case goes on to …; will let know when
+ saken-går-videre beats=clarity.explanation
  ("sa"|"skrev"|"skreiv"|"opplyste"|"fortalte"|"fortalde"|"forklarte"|"ga beskjed om"|"fikk vite"|"fekk vite"|"fikk beskjed om") @hanhun? ("meg")? ("at") ("saken"|"saka"|"klagen"|"klaga"|"søknaden"|"henvendelsen"|"kravet"|"den"|"det") ("går"|"gjekk"|"gikk"|"blir sendt"|"vert sendt"|"sendes"|"er sendt"|"ble sendt"|"skulle sendes"|"skal"|"må") ("nå")? ("videre"|"vidare"|"over")? ("til"|"i"|"på") >>
  ("lovte"|"lovet"|"lova"|"lovde"|"skulle"|"skal"|"vil"|"ville"|"kommer til å") @hanhun? ("å")? ("holde"|"halde") ("meg"|"oss") ("oppdatert"|"orientert"|"informert"|"underrettet"|"à jour") ("underveis"|"fram til" ..2|"hele veien")?
  !("jeg"|"eg"|"vi") ("gir"|"gjev"|"skal gi"|"skulle gi"|"lovte å gi"|"lova å gje"|"ville gi"|"sier"|"skulle si"|"skal si") @hanhun? ("meg"|"oss")? ("lyd"|"beskjed"|"en lyd"|"ein lyd"|"et vink"|"melding"|"fra") ("når"|"så snart"|"med en gang"|"med ein gong"|"straks"|"innen"|"i løpet av"|"før") >>
  ("navn"|"namn"|"navnet"|"nummeret"|"nummer"|"telefonnummeret"|"e-posten") ("på"|"til") ("den som"|"han som"|"hun som"|"ho som"|"de som"|"saksbehandleren som"|"teknikeren som"|"den nye") ("tar over"|"tek over"|"skal"|"har saken"|"har saka"|"følger opp"|"følgjer opp"|"kommer"|"overtar") ..2
  ("fulgte opp"|"følgde opp"|"sendte"|"sende"|"skrev"|"ga meg"|"gav meg"|"fikk"|"fekk") @hanhun? ("meg")? ("med")? ("en"|"ei"|"ein"|"et"|"eit") ("e-post"|"mail"|"sms"|"melding"|"lapp"|"liste"|"sjekkliste"|"oppsummering") ("om"|"med"|"over"|"på") ("hva jeg må"|"hva jeg måtte"|"hva jeg skal"|"hva jeg skulle"|"kva eg må"|"kva eg måtte"|"kva eg skal"|"hva som skjer"|"kva som skjer"|"hvilke papirer"|"neste"|"når"|"fristene"|"alle frister"|"det jeg må"|"det jeg skal") >>
  ja: Hun [sa at saken går videre til klagenemnda].
  ja: De [skulle holde meg orientert].
  ja: Dei [gjev lyd når delen er komen].
  ja: Jeg fikk [navnet på den som tar over].
  snu: De [sa aldri at saken går videre til nemnda].
  nei: Jeg gir beskjed når jeg er hjemme.

+ kommer-på-dagen actor=any
  !("forrige"|"sist"|"alltid"|"vanligvis"|"hver") @kl-kommer ("kommer"|"kjem"|"kjæm"|"er her"|"leveres"|"leverast"|"blir levert"|"vert levert"|"sendes"|"blir sendt"|"dukker opp"|"dukkar opp"|"ankommer"|"stiller"|"banker på"|"bankar på"|"skal komme"|"skal være"|"skal vere"|"skal leveres"|"skal på" _|"skal stå på trappa"|"står på døra"|"tilbake"|"er inne"|"er på konto"|"ligger klar") ("hit"|"på konto"|"på døra"|"i posten"|"tilbake"|"her"|"hjem")? ("innen"|"innan"|"på"|"i løpet av"|"om"|"senest"|"fra"|"neste"|"til")? @kl-dag ("klokka" _|"kl" _|"mellom" _ "og" _|"formiddag"|"ettermiddag"|"morgen"|"tidlig"|"tidleg")?
  @kl-dag ("klokka" _|"kl" _)? ("kommer"|"kjem"|"kjæm"|"stikker"|"ringer"|"ringjer"|"sender"|"står"|"skal"|"får"|"hører"|"høyrer"|"er") (@kl-kommer|@hanhun|"jeg"|"eg"|"vi"|"noen"|"en" "tekniker"|"en" "montør") ("innom"|"ny"|"svar"|"tilbake"|"meg"|"på døra"|"pengene"|"hit"|"beskjed"|"høre" "fra" _|"fra" _|"komme"|"med" _) 
  !("fikk"|"fekk"|"fått") ("vedtak"|"levering"|"befaring"|"peng"|"penger"|"pengene"|"pengane"|"utbetaling"|"refusjon"|"ny time"|"montering"|"klar for henting"|"klart for henting") ("tilbake"|"på konto"|"i posten")? ("kommer"|"kjem")? (("på"|"allerede") @kl-dag|("innen"|"innan"|"i løpet av"|"senest") ..2 (@kl-dag|@tidsord))
  !("fikk"|"fekk"|"om"|"hvis") ("får"|"skal få"|"vil få") ("jeg"|"eg"|"vi")? "svar" ..4 ("innen"|"innan"|"i løpet av"|"senest") ..1 (@kl-dag|@tidsord)
  ("ny"|"nytt"|"nye") _ ("kommer"|"kjem"|"leveres"|"sendes"|"er satt opp"|"blir satt opp"|"blir sendt"|"er bestilt") ("på"|"til"|"innen"|"om"|"i løpet av") ..2 (@kl-dag|@tidsord|"den" _)
  ("time"|"timen"|"møtet"|"befaring"|"befaringen"|"oppstart"|"levering"|"leveringen"|"datoen"|"neste time"|"overtakelsen"|"operasjonen"|"kontrollen"|"monteringen") ("er"|"ble"|"blei"|"vart") ("nå"|"no")? ("satt"|"sett"|"lagt"|"berammet"|"fastsatt") ("til"|"opp" "til") _ ..2
  ja: [Montøren kommer onsdag].
  ja: [Pengane skal vere på konto fredag].
  ja: [Vedtak innen to uker], sto det.
  ja: [Ny time er satt til 4. mai].
  nei: Montøren kom onsdag.
  nei: Montøren kommer aldri.

+ sa-hvor-lang-tid beats=clarity.explanation
  !("jeg"|"eg"|"vi") ("sa"|"sier"|"fortalte"|"fortalde"|"opplyste"|"forklarte"|"skrev"|"skreiv"|"varslet"|"varsla"|"meldte"|"advarte om"|"ærlig på"|"tydelig på"|"klar på"|"åpen om"|"forberedte meg på"|"førebudde meg på"|"ærleg på"|"tydeleg på") @hanhun? @meg? ("om")? ("at") ("det"|"saken"|"saka"|"behandlingen"|"behandlinga"|"svaret"|"leveringen"|"reparasjonen"|"utbetalingen"|"dette") ("tar"|"ville ta"|"vil ta"|"kunne ta"|"kan ta"|"tek"|"kom til å ta"|"kan drøye"|"kan bli"|"ville drøye"|"kommer til å ta"|"drøyer") ("litt"|"noe"|"rundt"|"ca"|"omtrent"|"opptil"|"inntil"|"minst"|"to"|"tre"|"fire"|"fem"|"seks"|"åtte"|"ti"|"en"|"ei"|"et"|"noen"|_)? ("til")? _? (@tidsord|"tid"|"lenge")?
  !("jeg"|"eg"|"vi") ("anslo"|"estimerte"|"stipulerte"|"regnet med"|"rekna med") @hanhun? ..3 (@tidsord|"tid")
  ("fikk"|"fekk"|"ga meg"|"gav meg"|"ga"|"gav") @hanhun? ("et"|"eit"|"ein"|"en") ("omtrentlig"|"grovt"|"realistisk"|"godt")? ("anslag"|"estimat"|"tidsanslag"|"tidsestimat"|"overslag"|"prognose") ("på" ..3 @tidsord|"for" ..2)
  ("fikk"|"fekk"|"får"|"ga meg"|"gav meg"|"med") @jegvi? ("løpende"|"løpande"|"jevnlig"|"jevnlige"|"fortløpende"|"daglige"|"faste") ("beskjed"|"oppdateringer"|"oppdatering"|"meldinger"|"oppdateringar"|"melding"|"status") ("om" >>)?
  ("tydelig"|"klar"|"klår"|"tydeleg"|"nøye"|"ærlig"|"konkret"|"presis") ("på"|"med") ("fristen"|"fristar"|"frister"|"datoen"|"tidspunktet"|"når"|"hva jeg må"|"hva jeg skal"|"kva eg må"|"kva eg skal"|"hva som skjer"|"kva som skjer"|"hvor lang tid"|"kor lang tid"|"neste steg"|"hva vi skal") >>
  ja: Hun [sa at det tar tre uker].
  ja: Han [anslo to uker].
  ja: Ho var [tydeleg på fristen].
  ja: Jeg [fikk løpende beskjed om hvor saken lå].
  nei: Jeg sa at det tar lang tid.
  snu: Han var [ikke tydelig på når de kommer].

+ fristen-fikk-jeg actor=any beats=clarity.explanation
  !("for å"|"ringte for å"|"ville") ("fikk"|"fekk"|"får"|"fått") @jegvi? ("også"|"òg"|"endelig")? ("vite"|"vita"|"opplyst"|"høre"|"oppgitt") ("fristen"|"datoen"|"tidspunktet"|"klokkeslettet"|"adressen"|"neste steg"|"veien videre"|"vegen vidare"|"leveringsdatoen"|"svarfristen"|"klagefristen"|"innleveringsfristen"|"oppmøtestedet") ("for" >>)?
  !("for å"|"ringte for å"|"ville") ("fikk"|"fekk"|"får"|"fått") @jegvi? ("også"|"òg"|"endelig")? ("vite"|"vita"|"beskjed om") "at" ("avtalen"|"saken"|"saka"|"pakken"|"pengene"|"pengane"|"søknaden"|"abonnementet"|"kortet"|"ruteren"|"pasienten"|"timen"|"leveringen"|"det"|"strømmen"|"dei"|"de"|"montøren") ("starter"|"startar"|"begynner"|"kommer"|"kjem"|"går"|"blir"|"vert"|"sendes"|"leveres"|"skal"|"behandles"|"utbetales"|"åpner"|"løper ut") >>
  ("fristen"|"datoen"|"tidspunktet"|"klokkeslettet"|"adressen"|"neste steg"|"leveringsdatoen"|"svarfristen") ("fikk"|"fekk") @jegvi ("vite"|"opplyst"|"skriftlig"|"med en gang"|"også"|"på sms"|"på e-post"|"med på kjøpet")
  ("e-posten"|"svaret"|"mailen"|"meldingen"|"sms-en"|"brevet") ("inneholdt"|"inneheldt"|"oppga"|"oppgav"|"rommet"|"hadde") ("både"|"også")? ("frist"|"dato"|"fristen"|"datoen"|"adresse"|"klokkeslett"|"neste steg"|"datoer") ("," _)? ("og" ..2)?
  ("sto"|"stod"|"står") ("det")? ("tydelig"|"klart"|"svart på hvitt"|"tydeleg"|"klårt") ("når"|"hva jeg skal"|"hva jeg må"|"kva eg må"|"kva eg skal"|"hvor jeg skal"|"hva som skjer"|"hvem som"|"fristen"|"frist") >>
  ("fristen"|"datoen"|"klokkeslettet"|"neste steg") ..3 ("var"|"er"|"sto"|"stod") ("tydelig"|"klart"|"godt"|"tydeleg") ("markert"|"merket"|"merkt"|"oppgitt"|"angitt"|"uthevet")
  ("angitt"|"oppgitt"|"opplyst"|"satt"|"notert") ("en"|"ein"|"et") ("bestemt"|"konkret"|"klar"|"fast") ("dag"|"dato"|"tid"|"frist"|"tidspunkt") ("for" _ ..2)?
  ("sa"|"fortalte"|"skrev"|"skreiv"|"forklarte"|"la fram"|"noterte"|"fortalde"|"gikk gjennom"|"ga beskjed om"|"husket meg på"|"minnet meg på") @hanhun? @meg? ("hva"|"kva") @jegvi ("må"|"måtte"|"skal"|"skulle"|"burde"|"bør") ("huske"|"hugse"|"ha med"|"sende"|"levere"|"ta med"|"gjøre"|"gjere"|"passe på"|"møte"|"fylle"|"ordne"|"foreta"|"betale"|"sende inn"|"finne") >>
  ("sa"|"skrev"|"skreiv"|"regnet opp"|"fortalte"|"listet opp") @hanhun? @meg? ("hva som"|"kva som"|"hvem som"|"kven som") ("blir"|"skjer"|"hender"|"gjør"|"gjer"|"må gjøres"|"skal skje"|"skal gjøres"|"trekkes"|"ringer"|"kommer") >>
  ("forklarte"|"forklara"|"fortalte"|"sa"|"viste"|"fortalde") @hanhun? @meg? ("hvordan"|"korleis"|"hvor"|"kor") @jegvi ("kan"|"kunne"|"skal"|"skulle"|"går fram for å") ("klage"|"klager"|"søke"|"søker"|"levere"|"sende inn"|"anke"|"melde"|"dokumentere") >>
  ("gangen"|"saksgangen"|"prosessen") ("i saken"|"i saka")? ("videre"|"vidare"|"framover")? ("ble"|"vart"|"blei") (forklart|"tegnet opp"|"beskrevet"|"lagt fram"|"skissert")
  ("nevnte"|"nemnde"|"anga"|"oppga"|"oppgav"|"forespeilet"|"forespegla"|"stilte i utsikt") @hanhun? @meg? ("en"|"ein"|"et"|"ei"|"eit") (("konkret"|"bestemt"|"klar"|"fast") ("dag"|"dato"|"tid"|"uke")|"frist"|"tidsramme"|"avgjørelse") ("på" ..2|"før" _)?
  !("for å") ("ga"|"gav"|"fikk"|"fekk") @hanhun? @meg? ("besje"|"beskjed om"|"vite"|"vit"|"beskjed") ("om")? ("ka tid"|"kva tid"|"hvilken dag"|"kva dag"|"katti"|"ka dag"|"kortid"|"hvilken uke"|"kva veke") >>
  ("kjøreplanen"|"kjøreplan"|"marsjordren"|"marsjordre"|"roadmap"|"veikart"|"veikartet"|"ruteplan"|"framdriftsplanen") ("servert"|"i lomma"|"levert"|"på plass"|"tegnet opp"|"lagt fram"|"i hånda")
  ("datoen"|"timen"|"avtalen"|"tidspunktet") ("står"|"ligger"|"er skrevet"|"er notert"|"ble notert"|"er lagt") ("nå")? ("inn")? "i kalenderen" ("min")?
  ja: Jeg [fikk vite fristen].
  ja: [Datoen fikk jeg skriftlig].
  ja: I svaret [sto det tydelig når pengene kommer].
  ja: Han [forklarte hvordan jeg kan klage].
  ja: Ho [sa kva eg måtte hugse på].
  snu: Han [sa ikke hva jeg må gjøre nå].
  nei: Jeg ringte for å få vite fristen.
  nei: Fristen gikk ut i går.

+ vet-hva-som-skjer actor=any
  !("om") ("vet"|"veit") @jegvi? ("nå"|"no"|"akkurat"|"nøyaktig")? ("hva som"|"kva som"|"hva jeg"|"kva eg") ("skjer"|"hender"|"skal skje"|"må gjøres"|"må sende"|"må gjøre"|"må gjere"|"skal gjøre nå"|"står for tur"|"gjenstår") >>
  ("visste") @jegvi? ("nøyaktig"|"akkurat"|"presis") ("hva jeg"|"kva eg"|"hva vi") ("skulle"|"måtte") >>
  ("avtalte"|"avtala"|"ble enige om"|"vart einige om"|"blei enige om") ("vi"|"han og jeg"|"me")? "at" ("jeg"|"eg"|"hun"|"han"|"ho"|"de"|"vi"|"dei"|"montøren") ("ringer"|"ringjer"|"sender"|"kommer"|"kjem"|"tar"|"tek"|"kontakter"|"møtes"|"snakkes"|"prøver"|"venter"|"skal ringe"|"skulle ringe"|"skal sende"|"skulle sende") >>
  ("vi"|"me") ("la"|"laga"|"lagde") ("en"|"ein") ("god"|"klar")? "plan" ("videre"|"vidare"|"sammen"|"saman"|"framover"|"for veien videre"|$)
  ("først"|"fyrst") ("skal"|"vil"|"må"|"blir") ("de"|"dei"|"jeg"|"eg"|"han"|"hun"|"det"|"noen"|"vi") ...6 "," ("så"|"deretter") ("skal"|"kommer"|"blir"|"kjem"|"må"|"får"|"vil"|"ringer"|"sender") >>
  ja: Jeg [vet hva som skjer nå].
  ja: [Vi avtalte at jeg ringer igjen på onsdag].
  ja: [Først skal de teste linja, så kommer det en montør].
  nei: Vi la en plan for ferien.
