# resolution, good: solved, answered, helped, done.
cue resolution

+ løst
  !("jeg"|"eg"|"vi"|"æ"|"skal"|"skulle"|"vil"|"ville"|"å"|"kan"|"kunne"|"bli"|"blir"|"ikke"|"jeg har"|"eg har"|"selv"|"måtte") @kløste .. @ksak @kstraks?
  !("min"|"mi"|"naboen"|"sønnen"|"faren"|"kona"|"mannen"|"jeg"|"eg"|"vi"|"æ"|"skal"|"skulle"|"vil"|"ville"|"å"|"måtte") ("løste"|"løyste"|"ordnet"|"ordna"|"fikset"|"fiksa") ("det"|"dette"|"alt"|"alt sammen"|"resten"|"biffen"|"opp i det"|"alt for meg"|"opp"|"seg"|"brasene") ("raskt"|"fort"|"kjapt"|"fint"|"greit"|"lett"|"for meg"|"for oss"|"elegant"|"på to minutter"|"på to minutta"|"på null komma niks"|@kstraks)?
  !("jeg"|"eg"|"vi"|"æ"|"skal"|"skulle"|"vil"|"ville"|"å"|"måtte") ("ordnet"|"ordna"|"fikset"|"fiksa"|"ryddet"|"rydda"|"rydda"|"ordne"|"rydde") "opp" (@kstraks|"for meg"|"for oss"|"raskt"|"kjapt"|"fort")?
  !("jeg"|"eg"|"vi"|"æ"|"skal"|"skulle"|"vil"|"ville"|"å"|"måtte") ("ordnet"|"ordna"|"fikset"|"fiksa"|"ryddet"|"rydda"|"rydda"|"ordne"|"rydde") "opp" ("i") (@kstraks|"for meg"|"for oss"|"raskt"|"kjapt"|"fort")? >>
  !("jeg"|"eg"|"vi"|"æ"|"skal"|"skulle"|"vil"|"ville"|"å"|"måtte"|"ble"|"blei"|"blir"|"vart"|"ikke") ("ordnet"|"ordna"|"fikset"|"fiksa"|"skaffet"|"skaffa"|"fremskaffet") !("seg"|"opp"|"og"|"etter"|"før"|"selv"|"til"|"i"|"på"|"som"|"med") _ _? _? @kstraks?
  ("klarte"|"greide"|"makta"|"maktet"|"fikk til"|"fekk til"|"rakk"|"evnet"|"tok seg bryet med"|"fikk") "å" (løse|ordne|fikse|rette|løyse|hjelpe|reparere|oppklare|rydde) >>
  ("ordna"|"ordnet"|"fiksa"|"fikset") "brasene"
  !("jeg"|"eg"|"vi") ("rettet"|"retta"|"reparerte"|"oppklarte"|"avklarte"|"oppklara"|"korrigerte"|"rettet opp"|"retta opp"|"ryddet av veien") ("opp")? ("i")? (feilen|saken|saka|problemet|misforståelsen|mistydinga|fakturaen|floka|rotet|det|flokene|feil|alt)
  ja: Hun [ordnet opp] for oss.
  ja: Han [fiksa biffen].
  ja: Ho [løyste problemet].
  ja: Hun [klarte å rette feilen i systemet].
  snu: Han [løste ikke saken].
  nei: Hun skulle ordne det i morgen.
  nei: Jeg ordnet alt selv.
  nei: Det blir ikke ordnet før til våren.

+ ble-løst actor=any
  @ksak (bli|være|vert|vart|"fikk") ("til slutt"|"endelig"|"omsider"|"raskt"|"fort"|"kjapt"|"lett"|"enkelt"|"greit"|"fullt ut"|"heldigvis")? (@kløste|"ryddet opp i"|"rydda opp i"|"håndtert"|"fikset opp i"|"ordnet opp i"|"ute av verden"|"ute av verda"|"fullført"|"i orden"|"i boks"|"i mål"|"ekspedert"|"klarert"|"gjort"|"på plass"|"ferdig") @kstraks?
  ("det"|"dette") ("ble"|"blei"|"vart"|"er"|"var"|"er nå"|"var da") ("løst"|"ordnet"|"ordna"|"fikset"|"fiksa"|"rettet"|"retta"|"løyst"|"rettet opp"|"i orden"|"i boks"|"gjort"|"oppklart"|"ryddet opp i"|"rydda opp i"|"ordnet opp i") @kstraks?
  (feil|sak|problem|faktura|bestilling|adresse|konto|avtale|beløp|beløpet|"saken"|"saka"|"feilen") ("ble"|"blei"|"vart"|"er nå"|"er no") (@kløste|@kutført)
  [ @ksak (@kløste|"ordnet opp") ] @kstraks?
  ("er"|"ble"|"var"|"vart"|"da var") [ @ksak (@kløste) ]
  (@kutført|@kløste) !("til"|"tilbake til") ("det"|"alt"|"meg"|"oss"|"en ny"|"ein ny"|"ei ny"|"ny"|_) .. @kstraks
  ("ble"|"blei"|"vart") ("jeg"|"alt"|"den"|"det")? @kutført @kstraks
  _ ("ble"|"blei"|"vart") @kutført @kstraks
  ("booket"|"booka"|"bestilte"|"sendte"|"flyttet") ("oss"|"meg") ("om"|"over"|"inn") @kstraks?
  ("alt"|"saken"|"saka"|"det"|"den"|"bestillingen"|"alt sammen") ("var"|"er"|"ble"|"vart") ("i sin")? ("i skjønneste"|"i sin skjønneste"|"skjønneste"|"i beste") "orden"
  !("om") ("var"|"er"|"ble"|"vart") ("alt"|"saken"|"det"|"alt sammen"|"saka") ("i skjønneste orden"|"i sin skjønneste orden"|"i orden"|"i boks"|"ordnet"|"ordna"|"løst"|"på plass"|"klart"|"løyst") !("for" "levering")
  ("virker"|"fungerer"|"funker"|"verkar"|"virket"|"funka") ("nå"|"no")? ("nettet"|"alt"|"internettet"|"tv-en"|"det"|"appen"|"bredbåndet"|"kortet"|"innloggingen"|"ruteren") ("igjen"|"som det skal"|"att"|"perfekt"|"helt fint")
  ("hadde"|"kom med"|"fant"|"fann") ("en"|"ei"|"ein") ("rask"|"enkel"|"kjapp"|"umiddelbar"|"grei"|"straks") ("løsning"|"løysing") ("på" _ _?)?
  !("om"|"at"|"spurte om"|"te"|"til"|"inntil") ("alt"|"saken"|"saka"|"det"|"den"|"bestillingen"|"alt sammen") ("gikk"|"gjekk"|"kom"|"falt"|"var"|"ble"|"vart") ("i orden"|"i boks"|"på plass"|"i lås"|"i havn")
  ("kom"|"kommet"|"komme"|"kome") ("jeg"|"vi")? ("endelig"|"til slutt"|"helt"|"raskt"|"lett")? ("i mål"|"i havn"|"til bunns i saken"|"til bunns i problemet"|"til bunns i det"|"frem til en løsning"|"fram til en løsning"|"fram til ei løsning"|"fram til ei løysing"|"fram til en ordning"|"frem til en ordning"|"videre med saken"|"til en løsning"|"på rett kjøl")
  ("fant"|"fann"|"funnet") ...8 ("fram til"|"frem til") ("en"|"ei"|"ein") (løsning|løysing)
  !("jeg"|"eg"|"vi"|"me") ("fant"|"fann"|"funnet") ("ut av" ("det"|"alt"|"feilen"|"problemet"|"saken"|"saka"|"floken"|"hva som var galt"|"kva som var gale"|"hvor feilen lå"|"kvar feilen låg")|("feilen"|"løsningen"|"løysinga"|"årsaken"|"årsaka"))
  ("nettet"|"bredbåndet"|"tv-en"|"appen"|"alt"|"internettet"|"ruteren"|"strømmen"|"kortet"|"telefonen"|"mobilen"|"det"|"alarmen"|"innloggingen"|"innlogginga") ("er"|"var"|"kom"|"virker"|"fungerer"|"funker"|"virket"|"fungerte"|"verkar"|"funka"|"gikk") ("nå"|"no")? ("oppe igjen"|"oppe og går"|"oppe att"|"opp igjen"|"som det skal"|"som det skulle"|"igjen"|"helt fint nå"|"etterpå"|"på plass igjen"|"oppe å går")
  ("fikk"|"fekk") ("jeg"|"eg"|"vi"|"meg")? .. ("opp å gå"|"opp og gå"|"oppe igjen"|"til å virke"|"til å fungere"|"til å funke"|"på lufta igjen"|"på nett igjen"|"til å verke"|"opp igjen"|"i gang igjen"|"på plass"|"i orden"|"i boks"|"unna")
  ("pengene"|"pengane"|"beløpet"|"refusjonen"|"summen"|"erstatningen") ("var"|"kom"|"sto"|"stod"|"er"|"lå") ("på" (konto|"kontoen"|"kontoen min")|"tilbake"|"inn") .. @kstraks?
  ("holdt"|"heldt"|"ble"|"blei"|"vart"|"hang") ("seg")? ("på linja"|"på linjen"|"på tråden"|"i røret"|"i telefonen"|"i chatten") ("helt"|"heilt")? ("til") >>
  ("ga"|"gav"|"gir") ("seg")? ("ikke"|"ikkje"|"aldri"|"seg ikke"|"seg ikkje"|"seg aldri") ("før") ("alt"|"det"|"saken"|"saka"|"nettet"|"problemet"|"feilen"|"jeg fikk"|"jeg hadde fått"|"eg fekk"|"pengene"|"hun hadde"|"han hadde"|"ho hadde"|"hun fant"|"han fant"|"hun var"|"ruteren"|"den") >>
  ("slapp"|"slepte") ("ikke"|"ikkje"|"meg ikke"|"saken ikke") (("før" ("alt"|"saken"|"saka"|"feilen"|"problemet"|"det var"|"nettet"|"vi var i mål"|"jeg hadde fått"))|"taket før"|"saken før"|"saka før"|"meg før") >>
  ("problemet"|"feilen"|"saken") ("forsvant"|"er borte"|"var borte"|"er ute av verden"|"ble borte")
  ja: Saken [ble løst der og da].
  ja: [Alt ble ordna] over telefon.
  ja: [Problemet vart løyst].
  ja: [Adressen ble endret] med det samme.
  ja: [Nettet er oppe igjen].
  ja: Vi [kom fram til en løsning].
  ja: Jeg [fikk tv-en til å virke].
  ja: Hun [ga seg ikke før alt var på plass].
  snu: [Problemet ble ikke løst].
  snu: Det [ble aldri ordnet].
  nei: Han fant den beste løsningen for oss.
  nei: Hun skulle holde i den til den var i havn.
  nei: Saken blir behandlet innen to uker.
  nei: Alt var bra.

+ fikk-ordnet actor=any
  ("fikk"|"fekk"|"fått") ("jeg"|"eg"|"vi"|"meg"|"det"|"alt"|"endelig"|"da")? (@kløste|@kutført|"rettet opp"|"ryddet opp i"|"rydda opp i"|"ordnet opp i") !("ut"|"meg"|"seg") ("det"|"alt"|"opp"|"saken"|"saka"|"problemet"|("min"|"mi"|"ny"|"den"|"et"|"en"|"nytt") _|_)? ("jeg" _ ("om"|"med")?)? @kstraks?
  ("fikk"|"fekk"|"fått") ("jeg"|"eg"|"vi"|"meg")? ("pengene"|"pengane"|"beløpet"|"kjøpesummen"|"innskuddet"|"depositumet"|"alt"|"gebyret"|"frakten") ("tilbake"|"igjen"|"att"|"attende"|"refundert"|"på konto"|"slettet"|"strøket"|"ettergitt") @kstraks?
  ("fikk"|"fekk"|"fått") ("jeg"|"eg"|"vi")? ("full"|"en"|"et"|"ei")? ("erstatning"|"refusjon"|"kompensasjon"|"ny vare"|"nytt produkt"|"medhold"|"dekket"|"ny time"|"kreditert"|"ny pakke"|"nytt kort") ("tilsendt"|"uten problemer")?
  ("fikk"|"fekk"|"fått") ("jeg"|"eg"|"vi")? ("det"|"alt"|"akkurat det"|"nøyaktig det"|"den hjelpen"|"den hjelpa"|"svarene"|"svara"|"svaret"|"hjelpen"|"hjelpa"|"den avklaringen"|"det svaret"|"alle svar") ("jeg"|"eg"|"vi"|"æ"|"som"|"man") .. ("trengte"|"trengde"|"trong"|"ønsket"|"ønska"|"ville ha"|"ringte for"|"ringde for"|"kom for"|"ba om"|"bad om"|"var ute etter"|"hadde behov for"|"lurte på"|"spurte om"|"skulle ha"|"søkte"|"ville vite"|"skulle"|"behøvde"|"håpet på") ("å vite"|"for")?
  ("fikk"|"fekk"|"fått") ("jeg"|"eg"|"vi")? ("vite"|"vete"|"greie på") ("det"|"alt"|"akkurat det"|"det meste"|"alt det") ("jeg"|"eg"|"vi"|"æ"|"som") >>
  ("fikk"|"fekk") ("jeg"|"eg"|"vi")? ("ut av det"|"viljen min"|"saken ut av verden"|"en ordning"|"ei ordning"|"gjennomslag"|"rett i saken"|"orden på" .. |"unna" _ )
  ("fikk"|"fekk"|"fått"|"ga"|"gav"|"gitt") ("jeg"|"eg"|"vi"|"meg"|"oss")? ("raskt"|"endelig"|"også")? ("en"|"ei"|"et"|"den"|"grei"|"en grei"|"god"|"en rask"|"full")? ("løsning"|"løysing"|"avklaring"|"avklåring"|"oppklaring"|"løsningen"|"resultat"|"løsningen") !("som passer"|"for meg")
  ("fikk"|"fekk"|"fått"|"ga"|"gav"|"gitt") ("jeg"|"eg"|"vi"|"meg"|"oss")? ("raskt"|"endelig"|"også")? ("en"|"ei"|"et"|"den"|"grei"|"en grei"|"god"|"en rask"|"full")? ("løsning"|"løysing"|"avklaring"|"avklåring"|"oppklaring"|"løsningen"|"resultat"|"løsningen") !("som passer"|"for meg") ("på") >>
  ("satt igjen med"|"sat att med"|"sitter igjen med"|"kom ut av samtalen med"|"la på med") ("alle")? ("svar"|"svarene"|"svara"|"det") ("jeg"|"eg"|"på")? ("trengte"|"ville ha"|"ønsket"|"alt"|"trong"|"det jeg lurte på")?
  ja: Jeg [fikk rettet feilen].
  ja: Eg [fekk pengane att].
  ja: Vi [fikk den hjelpen vi trengte].
  ja: Jeg [fikk vite alt jeg lurte på].
  ja: Jeg [fikk endelig bestilt ny time].
  snu: Jeg [fikk ikke ordnet fakturaen].
  snu: Vi [fikk ikke pengene tilbake].
  nei: Jeg fikk vite at prisen var høy.

+ fikk-svar actor=any
  !("før jeg"|"før eg"|"til jeg"|"til eg"|"før vi"|"da jeg"|"då eg"|"når jeg"|"at jeg"|"innen jeg"|"innan eg"|"til vi"|"å"|"før"|"da"|"når"|"jeg har") ("fikk svar"|"fekk svar"|"fått svar"|"fikk jeg svar"|"fekk eg svar"|"fikk vi svar"|"fikk svaret"|("fikk"|"fekk"|"fått") ("et skikkelig"|"et godt"|"et klart"|"et ordentlig"|"skikkelig"|"godt"|"gode"|"klart"|"klare"|"fullgodt"|"ordentlig"|"konkret"|"konkrete"|"noe"|"riktig"|"rett"|"de"|"alle"|"eit godt"|"eit klart"|"et konkret"|"et fullgodt"|"raskt") ("svar"|"svarene"|"svara"|"svaret")) !("først"|"fyrst"|"etter"|"innen"|"innan"|"dagen"|"samme"|"same"|"allerede"|"i"|"på" ("e-post"|"epost"|"mail"|"chat"|"chatten"|"sms"|"under"|"få"|"to"|"sekundet"|"minuttet"|"telefonen"|"bare"|"en"|"et"|"ett"|"noen"|"dagen"|"direkten"|"flekken"|"null")|"raskt"|"kjapt"|"fort"|"med" ("en"|"ein"|"det")|"tilbake"|"om at"|"fra en"|"fra bot"|"neste"|"innan"|"umiddelbart"|"straks"|"som"|"fra"|"frå"|"på norsk"|"men"|"hvor"|"der"|"tre"|"to"|"fem"|"fire") ("på" !(e-post|mail|chat|sms|telefon) ((@ktall|"alt"|"alle"|"mye"|"mykje"|"det meste"|"noe"|"det"|"spørsmålet mitt"|"spørsmåla mine"|"spørsmålene mine"|"spørsmålene"|"spørsmålet"|"mitt spørsmål"|"mine spørsmål"|"henvendelsen min"|"hva"|"kva"|"hvorfor"|"om"|"alle spørsmålene"|"alle spørsmål"|"alle spørsmåla"|"alle mine spørsmål"|"alle spørsmålene mine"|"de spørsmålene"|"hvor"|"når"|"hvordan"|"korleis") (("jeg"|"eg"|"vi"|"æ"|"som") ..4 ("lurte på"|"spurte om"|"lurte"|"hadde"|"spurde om"|"ringte om"|"trengte"|"ville vite"|"lurer på"|"lurer"|"stilte"|"kom med"|"lurde på"|"undra på"))?)?)?
  !("bare"|"berre"|"kun") ("svarte på"|"svara på"|"svart på"|"svarer på"|"svarar på"|("svarte"|"svara"|"svart"|"svarer"|"svarar") ("godt"|"greit"|"tålmodig"|"tolmodig"|"villig"|"villig vekk"|"fint"|"klart"|"raskt"|"lett"|"utfyllende"|"grundig"|"høflig"|"konkret"|"vennlig"|"bra"|"presist"|"også"|"ikke"|"ikkje"|"aldri"|"ærlig"|"meg") "på") ("absolutt"|"så godt som"|"nesten")? ("alt"|"alle"|"det meste"|"samtlige"|"spørsmålet mitt"|"spørsmålene mine"|"spørsmåla mine"|"mine spørsmål"|"spørsmålet"|"spørsmålene"|"spørsmåla"|"hvert spørsmål"|"kvart spørsmål"|"alt det"|"det" ("jeg"|"eg"|"vi") ("lurte"|"spurte"|"spurde"|"ville"|"trengte")|"alle spørsmål"|"alle spørsmålene"|"alle spørsmålene mine"|"alle mine spørsmål"|"alle spørsmåla") ("mine"|"våre"|"mine spørsmål"|"spørsmål"|"spørsmålene")? (("jeg"|"eg"|"vi"|"æ"|"som") ..4 ("lurte på"|"spurte om"|"lurte"|"hadde"|"spurde om"|"ville vite"|"lurer på"|"trengte"|"stilte"|"kom med"))?
  ("besvarte"|"besvart"|"fikk besvart"|"fekk svar på") ("alt"|"alle"|"samtlige"|"spørsmålene"|"spørsmålet"|"spørsmåla"|"det"|"mine"|"henvendelsen") ("mine"|"spørsmål"|"spørsmålene"|"spørsmålene mine")?
  ("besvarte"|"besvart"|"fikk besvart"|"fekk svar på") ("alt"|"alle"|"samtlige"|"spørsmålene"|"spørsmålet"|"spørsmåla"|"det"|"mine"|"henvendelsen") ("jeg") >>
  ("alle"|"samtlige"|"alt"|"spørsmålene"|"spørsmålet"|"spørsmåla"|"spørsmål"|"mine spørsmål") ("spørsmål"|"spørsmålene"|"mine"|"mitt"|"mine spørsmål"|"spørsmåla"|"jeg" ("hadde"|"stilte"|"lurte på"))? .. [ ("ble"|"blei"|"vart"|"er"|"var"|"blitt") ("besvart"|"svart på"|"svara på"|"oppklart") ]
  ("hadde"|"har"|"satt på") ("svar") ("på") ("alt jeg lurte på"|"alt eg lurte på"|"alt jeg spurte om"|"spørsmålene mine"|"alle spørsmålene mine")
  ("hadde"|"ga"|"gav") ("jeg"|"meg")? "svarene" ("jeg")?
  ("hadde"|"ga"|"gav") ("jeg"|"meg")? "svarene" ("eg") >>
  ("ga"|"gav"|"gitt"|"gir") ("meg"|"oss")? ("et"|"eit"|"alle"|"de"|"gode"|"den"|"all")? ("svar"|"svara"|"svarene"|"svaret") ("på" ("alt"|"det"|"alle"|"spørsmålet"|"spørsmålene") ("mitt"|"mine")?)
  ("ga"|"gav"|"gitt"|"gir") ("meg"|"oss")? ("et"|"eit"|"alle"|"de"|"gode"|"den"|"all")? ("svar"|"svara"|"svarene"|"svaret") (("jeg"|"eg"|"vi")|"på" ("alt"|"det"|"alle"|"spørsmålet"|"spørsmålene") ("jeg"|"eg")) >>
  ja: Jeg [fikk svar på alt jeg lurte på].
  ja: Eg [fekk svar på spørsmåla mine].
  ja: Hun [svarte tålmodig på alle spørsmål].
  ja: Alle spørsmålene [ble besvart].
  ja: Jeg ringte og [fikk svar].
  snu: Jeg [fikk ikke svar på spørsmålet mitt].
  snu: Spørsmålet mitt [ble ikke besvart].
  nei: Jeg fikk svar etter tre uker.
  nei: Det tok lang tid før jeg fikk svar.
  nei: Fikk svar på e-post dagen etter.
  nei: Han svarte bare på det jeg spurte om.

+ fikk-hjelp actor=any
  !("å"|"før jeg"|"før eg"|"til jeg"|"bare") ("fikk"|"fekk"|"fått") ("jeg"|"eg"|"vi"|"æ"|"meg"|"både"|"endelig"|"da")? ("raskt"|"rask"|"mye"|"mykje"|"masse"|"all"|"veldig"|"den"|"skikkelig"|"noe"|"noko"|"all mulig"|"så"|"personlig")? (@kgod)? @khjelp !("til å velge"|"til selvhjelp"|"til å vurdere") ("med" ("det"|"alt"|"det jeg" _|"alt jeg" _ _?|"det eg" _))?
  @kgod ("og" @kgod)? @khjelp
  ("rask"|"kjapp"|"rask og god"|"rask og effektiv"|"effektiv"|"snarrådig") @khjelp
  ("aldri") ("fått"|"opplevd") ("så"|"bedre"|"betre") ("god"|"bra"|"rask"|"fin")? @khjelp
  !("å"|"kan"|"kunne"|"skulle"|"vil"|"ville"|"skal") ("hjalp"|"hjelpte"|"hjelpt"|"hjulpet"|"hjelper"|"hjulpe"|"bistod"|"bisto"|"assisterte") ("virkelig"|"godt"|"verkeleg")? ("meg"|"oss"|"mæ"|"mei"|"faren min"|"moren min"|"mor mi"|"kunden") !("å finne" ("riktig"|"rett"|"en"|"det"|"den"|"ei"|"et"|"beste")|"å velge"|"med å velge"|"med å finne"|"å velje"|"å vurdere"|"å sammenligne"|"å forstå"|"til å forstå"|"ikke") ("på vei"|"i mål"|"ut av det"|"ut av floken"|"videre"|"på veg"|"masse"|"veldig"|"godt"|"raskt"|"kjempemasse"|"fint"|"gjennom hele prosessen"|"med alt"|"med det jeg trengte"|"med det jeg lurte på")?
  !("å"|"kan"|"kunne"|"skulle"|"vil"|"ville"|"skal") ("hjalp"|"hjelpte"|"hjelpt"|"hjulpet"|"hjelper"|"hjulpe"|"bistod"|"bisto"|"assisterte") ("virkelig"|"godt"|"verkeleg")? ("meg"|"oss"|"mæ"|"mei"|"faren min"|"moren min"|"mor mi"|"kunden") !("å finne" ("riktig"|"rett"|"en"|"det"|"den"|"ei"|"et"|"beste")|"å velge"|"med å velge"|"med å finne"|"å velje"|"å vurdere"|"å sammenligne"|"å forstå"|"til å forstå"|"ikke") ("å få") >>
  ("ble"|"blei"|"vart"|"blitt"|"føler meg"|"følte meg"|"er"|"var") ("jeg"|"eg"|"godt"|"veldig godt"|"raskt"|"fort"|"kjapt"|"vel"|"skikkelig"|"ordentlig")? ("hjulpet"|"hjelpt"|"hjulpen"|"hjelpte"|"hjulpi"|"hjulpe") ("godt"|"på beste måte"|"videre"|"raskt"|"med det samme")?
  ("til"|"var til"|"vært til") ("god"|"stor"|"veldig god"|"uvurderlig"|"veldig stor"|"mye"|"kjempestor"|"mykje") ("hjelp"|"nytte")
  ("kjempehjelp"|"en stor hjelp"|"ei stor hjelp"|"hjelp i massevis"|"all den hjelpen jeg trengte"|"den hjelpen jeg trengte"|"den hjelpa eg trong"|"hjelp til alt")
  ("hjelp"|"hjelpen"|"hjelpa") ("var"|"jeg fikk var"|"eg fekk var") (@kgod)
  ja: Jeg [fikk god hjelp].
  ja: Eg [fekk hjelp] med skjemaet.
  ja: Han [hjalp meg] med innloggingen.
  ja: Hun var [til stor hjelp].
  ja: [Topp hjelp] fra ende til annen.
  snu: Jeg [fikk ikke noe hjelp].
  snu: Hun [hjalp meg ikke].
  nei: Hun spurte om jeg trengte hjelp med noe mer.
  nei: Jeg fikk ikke hjelp til å velge riktig modell.

+ idiom actor=any
  ("tryllet"|"trylla"|"trollet"|"trolla"|"hostet"|"skaffet"|"skaffa"|"diska") ("frem"|"fram"|"opp"|"til veie"|"meg") ..4 (_)
  ("satt"|"satte"|"sett"|"fått satt") ("meg"|"oss") ("opp på"|"inn på"|"på" ("neste"|"første"|"en" ("ny"|"annen")|"ny")) .. (fly|avgang|time|plass|buss|tog|avgangen|rute)
  ("det"|"alt"|"saken"|"saka"|"dette") ("ordnet"|"ordna"|"løste"|"løyste"|"gikk"|"retta"|"rettet") ("seg") ("til slutt"|"fint"|"greit"|"heldigvis"|"likevel"|"til" _ _?|"raskt")? !("hjemme"|"heime"|"ikke")
  ("saken"|"saka"|"problemet"|"det") ("er"|"var") ("dermed"|"da"|"nå"|"så")? ("ute av verden"|"ute av verda"|"historie"|"et tilbakelagt kapittel"|"ryddet av veien"|"glemt"|"i havn"|"avsluttet med godt resultat")
  !("toget"|"bussen"|"turen"|"ferien"|"reisen"|"reisa"|"fly"|"flyet"|"i fjor") ("gikk"|"gjekk"|"gått") ("som smurt"|"på skinner"|"smertefritt"|"knirkefritt"|"knirkefrie"|"som en drøm"|"som en lek"|"glatt"|"så fint at det var ferdig")
  ("er"|"var") ("saken"|"saka"|"problemet"|"det") ("ute av verden"|"ute av verda"|"historie"|"løst"|"løyst"|"i boks"|"ordnet"|"ordna"|"ryddet av veien")
  ("kunne"|"kan"|"fikk") ("jeg"|"eg"|"vi")? ("legge på"|"senke skuldrene"|"krysse ut"|"stryke" ..|"sove godt") .. ("saken"|"lista"|"listen"|"ordnet"|"løst")
  ("alt jeg trengte"|"akkurat det jeg trengte"|"nettopp det jeg trengte"|"det jeg kom for"|"det eg trong") !("var"|"å vite om") $
  ("reddet"|"redda"|"berget"|"berga") ("dagen"|"meg"|"ferien"|"turen"|"oss"|"helga"|"helgen"|"dagen min")
  ("slo til"|"trådte til"|"snudde seg rundt"|"brettet opp ermene"|"bretta opp ermene"|"snudde på flisa"|"snudde hver stein"|"snudde kvar stein"|"vendte hver stein"|"snudde alle steiner"|"ordnet opp i alt"|"tok tak"|"tok tak i det"|"fikk unna saken"|"ferdig ekspedert"|"ferdigekspedert"|"gikk i boks"|"gjekk i boks"|"trakk i trådene"|"drog i trådane"|"fikk hull på byllen"|"knekte koden"|"fant feilen"|"fann feilen"|"spikeren på hodet"|"svar på tiltale"|"alt på stell"|"i havn"|"som fot i hose") !("til" "at jeg")
  ja: Hun [brettet opp ermene].
  ja: [Det ordnet seg til slutt].
  ja: Ho [redda dagen].
  ja: Alt [gikk på skinner].
  snu: Han [fant ikke feilen].
  nei: Jeg måtte skaffe meg en ny ruter.

+ effektiv
  (effektiv|handlekraftig|resultatorientert|handlekraftige|kjempeeffektiv|supereffektiv|lynraskogeffektiv) !("måte"|"oppvarming"|"energi"|"rente")
  ("tok"|"tok straks"|"tok umiddelbart") ("affære"|"grep"|"tak i saken"|"tak i saka"|"tak i problemet"|"tak i det"|"saken på strak arm"|"saken på sparket"|"saken i egne hender"|"problemet på alvor og løste"|"tyren ved hornene"|"tak")
  ("skar"|"skjærte"|"skar rett") ("gjennom"|"igjennom")
  ("fikk"|"fekk"|"satte"|"sette"|"sparket") ("fart på" ("sakene"|"saken"|"saka"|"ting"|"tinga")|"ting til å skje"|"ting gjort"|"ting unna"|"i gang sakene")
  ("fikk"|"fekk"|"satte"|"sette"|"sparket") ("fortgang i") >>
  ("gjorde"|"gjorde virkelig"|"gjør") ("jobben"|"jobben sin"|"susen"|"utslaget")
  ("leverte"|"leverer") ("varene"|"vara"|"resultat"|"på alt"|"over all forventning")
  ("ordnet"|"ordna"|"fiksa"|"fikset"|"løste"|"løyste") ("biffen"|"floken"|"floka"|"brasene"|"flisa")
  ("kort prosess"|"problem solved"|"case closed"|"sak løst"|"null stress å få det ordnet"|"da var den saken ute av verden"|"saken ut av verden"|"saken var biff"|"saka var biff")
  ja: Han var [effektiv].
  ja: [Effektive] folk!
  ja: Hun [tok affære] med en gang.
  ja: Ho [fekk fart på sakene].
  snu: Han var [lite effektiv].
  nei: Varmepumpen er energieffektiv.

+ slapp-å-ringe-igjen actor=any
  (trenge|behøve|slippe|sleppe|måtte|trengte|trengde|slapp|slepp) ("ikke"|"ikkje"|"aldri")? ("å")? ("ringe"|"spørre"|"spørje"|"ta kontakt"|"sende"|"kontakte" ("dem"|"dei"|"dere")|"mase"|"purre"|"stille" "noen"? "flere spørsmål"|"skrive"|"følge opp") ("på nytt"|"igjen"|"en gang til"|"ein gong til"|"tilbake"|"flere ganger"|"ny e-post"|"nytt skjema"|"attende"|"mer"|"rundt")
  ("trengte"|"trengde"|"behøvde"|"trenger"|"treng") ("ikke"|"ikkje"|"aldri") ("å")? ("purre"|"mase"|"følge opp"|"sende flere mailer"|"bli satt over")
  ("slapp"|"slepp"|"sleppte") ("jeg"|"eg")? ("å")? ("bli" ("satt over"|"sett over"|"kastet rundt"|"sendt rundt"|"sendt videre")|"å settes over"|"purre"|"mase"|"være kasteball")
  ("uten"|"utan") "å" ("bli"|"verte"|"måtte") ("satt over"|"sett over"|"sendt videre"|"kastet rundt"|"sendt rundt"|"ringe igjen"|"ringe flere steder"|"ringe på nytt"|"sendt fram og tilbake"|"sendt frem og tilbake")
  ja: Jeg [slapp å ringe igjen].
  ja: Eg [trong ikkje å ta kontakt på nytt].
  ja: Jeg [trengte ikke å purre].
  nei: Jeg måtte vente lenge.
