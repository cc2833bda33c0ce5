# resolution, bad: not solved, no answer, no help, sent around, had to call again.
cue resolution

- ikke-løst turn=no actor=any
  (@ksak|"spørsmålet"|"spørsmålene"|"det"|"alt"|"nettet"|"feilen"|"fakturaen") ("er"|"står"|"forble"|"var"|"forblei"|"ble"|"ligger") ("fortsatt"|"fremdeles"|"framleis"|"like"|"helt")? ("uløst"|"uløyst"|"ubesvart"|"uavklart"|"uoppklart"|"åpen"|"akkurat like stor"|"like ødelagt"|"like uløst"|"uendret"|"hengende i lufta"|"hengende"|"på vent"|"ubehandlet"|"på stedet hvil"|"i det blå")
  !("ett spørsmål"|"et spørsmål"|"eit spørsmål"|"eitt spørsmål"|"ingen spørsmål"|"ett eneste spørsmål"|"ingenting"|"ingen") ("uløst"|"uløyst"|"ubesvart"|"uavklart"|"uoppklart"|"ubesvarte"|"uavklarte"|"uløste"|"ubesvara"|"uavklara") ("sak"|"problem"|"spørsmål"|"saker")?
  (@ksak|"det"|"nettet"|"bredbåndet"|"tv-en"|"kortet"|"ruteren"|"appen"|"telefonen"|"alt"|"innloggingen"|"strømmen") ("er"|"virker"|"fungerer"|"funker"|"var"|"verkar"|"fungerte"|"virket"|"ligger") ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enno"|"like"|"stadig") ("ikke"|"ikkje"|"dødt"|"daudt"|"nede"|"borte"|"feil"|"galt"|"sperret"|"ute"|"ødelagt"|"i ustand"|"ikke i orden"|"ikke løst"|"like dødt"|"treigt"|"uendret"|"ikke på plass"|"svart"|"dau"|"død")
  ("står"|"sto"|"stod"|"er"|"var"|"satt"|"sit"|"sitter"|"kom"|"ble") ("jeg"|"eg"|"vi"|"æ"|"fortsatt"|"der"|"igjen"|"nå")? ("like langt"|"på bar bakke"|"like dum"|"på null"|"der jeg var"|"der eg var"|"akkurat like langt"|"på stedet hvil"|"på samme sted"|"på samme flekk"|"ingen vei"|"ingen steder"|"nøyaktig like langt"|"på like bar bakke"|"uten løsning"|"i samme situasjon") !("da huset"|"tidlig")
  ("like langt"|"like nær")
  ("like langt"|"like nær") ("som") >>
  ("ingen vei videre"|"ingen veg vidare"|"til ingen nytte"|"til inga nytte"|"ingen nytte"|"bortkastet tid"|"bortkasta tid"|"sløsing med tid"|"kasta bort tida"|"kastet bort tiden"|"kastet bort tid"|"bomtur"|"forgjeves"|"fånyttes"|"nytteløst"|"med uforrettet sak"|"med uforretta sak"|"tomhendt"|"med tomme hender"|"gikk i stå"|"gjekk i stå"|"strandet"|"rant ut i sanden"|"ut i sanden"|"ikke en millimeter lenger"|"ikke et skritt videre"|"ikkje eit steg vidare"|"ikke et skritt nærmere"|"null framgang"|"null fremgang"|"totalt fånyttes"|"helt meningsløst å ringe")
  ("ikke"|"ikkje"|"aldri"|"ingen") ("en millimeter"|"et skritt"|"eit steg"|"noe nærmere"|"noe lenger"|"nærmere"|"særlig nærmere"|"stort nærmere"|"videre"|"steder") ("nærmere"|"videre"|"lenger"|"en løsning"|"et svar"|"klokere"|"med saken"|"med saka"|"av den samtalen")
  ("uten"|"utan") ("at" ("jeg"|"eg"|"vi"|"det"|"saken"|"noe"|"problemet"|"noko") ("hadde"|"har"|"fikk"|"fekk"|"ble"|"var"|"vart"|"kom"))? ("å" ("få"|"ha fått"|"bli"|"ha"))? ("noe"|"noen"|"et"|"en"|"eit"|"noko"|"skikkelig")? (@khjelp|"svar"|løsning|løysing|"løst"|"avklaring"|"hjulpet"|"resultat"|"ordnet"|"svaret"|"fått hjelp"|"fått svar"|"bli hjulpet"|"i mål"|"fått ordnet noe")
  ("ga"|"gav"|"gitt"|"gi") ("jeg"|"eg"|"vi"|"til slutt"|"bare")? "opp" !("å vente"|"adressen"|"navnet"|"kontonummer"|"navn"|"fødselsnummer"|"mobilnummer"|"kundenummer"|"etter"|"ordrenummer"|"e-postadressen"|"adresse"|"feil"|"informasjon") $
  (gå|"gikk"|"gjekk"|stange|"stanget"|møtte|møte|"rant"|løpe) .. ("hodet"|"hovudet")? ("i"|"på") ("veggen"|"vegg"|"en vegg"|"en mur"|"ein vegg"|"muren"|"blindgate"|"en blindgate"|"i ring"|"en blindvei")
  ("endte med ingenting"|"kom ingen vei"|"kom ingen veg"|"kom ingenvei"|"kommer ingen vei"|"kjem ingen veg"|"saken døde ut"|"renner ut i sanden")
  ("fikk"|"fekk"|"får"|"fått") .. ("ikke"|"ikkje"|"aldri") ("til" ("noe"|"det"|"noko")|"noe ut av" _|"noko ut av" _|"utrettet" ("noe"|"stort")?|"gjort noe"|"gjort"|"utretta noko"|"utrettet")
  ("utrettet"|"utretta"|"oppnådde"|"oppnådd") ("ingenting"|"ikke noe"|"null"|"ikkje noko"|"ikke stort"|"lite"|"intet")
  ("null"|"zero"|"ingen"|"ikke noe") ("resultat"|"løsning"|"løysing"|"hjelp"|"hjelp å få"|"hjelp å hente"|"svar"|"svar å få"|"framdrift"|"fremdrift") !("på" ("e-post"))
  ("inga"|"ingen"|"null"|"lite"|"liten"|"dårlig"|"elendig"|"dårleg"|"minimal"|"heller dårlig") @khjelp ("å" ("få"|"hente"|"finne"))?
  ja: [Saken er uløst] ennå.
  ja: Vi [står på bar bakke].
  ja: Eg gjekk derifrå [med uforretta sak].
  ja: Chatten stengte [uten at jeg hadde fått svar].
  ja: Det var [ingen hjelp å få].
  nei: Køen var like lang som før.
  nei: Ikke ett spørsmål ubesvart.
  nei: Jeg fikk hjelp uten å vente.
  nei: Jeg måtte oppgi adressen.

- ikke-svar turn=no actor=any
  ("fikk"|"fekk"|"få"|"får"|"fått") ("jeg"|"eg"|"vi"|"æ"|"meg")? ("aldri"|"ikke"|"ikkje"|"itj"|"verken"|"korkje"|"hverken"|"heller ikke"|"ingen"|"inga"|"null"|"fortsatt ikke"|"fremdeles ikke") ("noe"|"noen"|"noko"|"et"|"eit"|"skikkelig"|"ordentlig"|"et skikkelig"|"noe skikkelig"|"noe ordentlig"|"fullgodt"|"konkret"|"noe konkret"|"klart"|"klare"|"gode"|"noe godt"|"noe fornuftig")? ("svar"|"svaret"|"svara"|"hjelp"|"hjelpen"|"ja eller nei"|"avklaring"|"løsning"|"løysing"|"noe ut av det"|"noe fornuftig svar"|"rede på det"|"orden på det"|"medhold"|"gehør"|"bistand"|"greie på" .. ) !("til å velge"|"på e-post før"|"før") ("på" ("alt"|"det"|"spørsmålet"|"spørsmålene"|"spørsmåla"|"mitt spørsmål"|"mine spørsmål"|"henvendelsen"|"hva"|"om") ("mitt"|"mine"|("jeg"|"eg"|"vi") ..4 ("lurte på"|"spurte om"|"lurte"|"spurde om"|"trengte"|"ringte om"))?)?
  ("fikk"|"fekk"|"får")? ("korkje"|"verken"|"hverken") ("svar"|"hjelp"|"løsning")
  ("aldri") ("fikk"|"fekk"|"fått"|"noe"|"noko") ("jeg"|"eg")? ("noe"|"noko"|"et"|"skikkelig")? ("svar"|"hjelp"|"ja eller nei"|"løsning")
  ("korkje"|"verken"|"hverken") ("ja eller nei"|"det ene eller det andre") ("fekk"|"fikk")? @kjeg?
  ("ble"|"blei"|"vart"|"blitt"|"blir") ("ikke"|"ikkje"|"aldri"|"heller ikke") ("besvart"|"svart på"|"svara på"|"fulgt opp"|"følgt opp"|"tatt tak i"|"teke tak i"|"hjulpet"|"hjelpt"|"gjort noe med"|"gjort noko med"|"rettet opp"|"rettet"|"behandlet"|"kommentert"|"ringt opp"|"oppringt"|"ringt tilbake"|"ekspedert")
  ("kunne"|"ville"|"klarte"|"evnet"|"greide"|"orket"|"kan"|"makta"|"gadd"|"har"|"vil"|"fikk lov"|"var villig"|"villig til"|"var i stand til"|"så seg i stand til") ("han"|"hun"|"ho"|"de"|"dei"|"hu"|"du"|"dere"|"dessverre"|"visst"|"diverre")? ("ikke"|"ikkje"|"itj"|"aldri"|"heller ikke") ("å")? ("hjelpe"|"hjelpa"|"svare på"|"svara på"|"svare"|"svara"|"løse"|"løyse"|"ordne"|"fikse"|"bistå"|"besvare"|"rette"|"assistere"|"gjøre noe"|"gjere noko"|"gjøre"|"utrette"|"finne ut av"|"finne feilen"|"finne bestillingen"|"finne saken"|"gi meg noe svar"|"gi meg et ordentlig svar"|"gi meg noe ordentlig svar"|"gje meg noko svar"|"gi meg svaret"|"gi meg svar"|"gi noe svar"|"gje meg svar"|"gi svar"|"hjulpet"|"gi meg et svar"|"gi meg et klart svar"|"gi noe klart svar"|"gi et klart svar"|"gi et svar") ("meg"|"oss"|"mæ")? ("det"|"dette"|"saken"|"problemet"|"noe"|"saka"|"stort"|"feilen"|"problemet mitt"|"spørsmålet"|"spørsmålet mitt"|"spørsmålene")? ("med" ("det"|"saken"|"saka"|"problemet"|"noe"|"noko"))?
  ("kunne"|"fikk"|"fekk"|"kan") ("ingenting"|"intet"|"lite"|"ikke stort") ("gjøre"|"gjøres"|"gjort"|"gjere"|"gjerast"|"utrette"|"ordne")
  ("ingenting"|"lite"|"ikke noe"|"ikkje noko"|"ikke stort") ("han"|"hun"|"de"|"ho"|"dei"|"vi"|"jeg"|"å") ("kunne"|"kan"|"fikk") ("gjøre"|"gjøre med" _|"gjort"|"gjere"|"hjelpe med"|"gjere med" _)
  ("hjalp"|"hjelpte"|"hjelper"|"hjelp") ("ikke"|"ikkje"|"aldri"|"lite"|"svært lite"|"ingenting"|"null"|"fint lite"|"ikke stort"|"heller ikke") !("at"|"å"|"på humøret") ("meg"|"oss"|"stort"|"noe"|"særlig"|"det grann"|"i det hele tatt")?
  ("svarte"|"svara"|"svarer"|"svarar"|"besvarte") ("meg")? ("aldri"|"ikke"|"ikkje"|"heller ikke") ("engang"|"en gang")? ("på")? ("spørsmålet mitt"|"spørsmålet"|"spørsmålene"|"spørsmåla"|"spørsmålene mine"|"mitt spørsmål"|"mine spørsmål"|"henvendelsen"|"det jeg spurte om"|"det jeg lurte på"|"det eg spurde om"|"det eg lurte på"|"halvparten av" _|"e-posten"|"e-posten min"|"noe av det jeg lurte på")
  ("svarte"|"svara"|"svarer"|"svarar"|"besvarte") ("meg")? ("aldri"|"ikke"|"ikkje"|"heller ikke") ("engang"|"en gang")? ("på")? ("noe av det") >>
  ("unngikk"|"unnlot"|"unnlét"|"nektet"|"nekta"|"nekter"|"vegret seg"|"vegra seg"|"vegret seg for"|"ville slippe") ("å"|"for å")? ("svare"|"hjelpe"|"svare på spørsmålet"|"gjøre noe"|"gi svar"|"spørsmålet"|"spørsmålene"|"løse saken"|"svara"|"ta saken"|"høre på klagen"|"refundere"|"ta det tilbake") ("meg"|"på" .. )?
  ("svarte"|"svara"|"svarer"|"snakket"|"snakka"|"svarar"|"gikk") ("bare"|"stadig"|"helt")? ("unnvikende"|"unnvikande"|"utenom"|"utanom"|"unna"|"rundt grøten"|"seg unna"|"rundt grauten"|"som katten rundt grøten") ("spørsmålet"|"det jeg spurte om")?
  ("ikke"|"ikkje") ("fått") ("noe"|"noen"|"noko")? ("svar"|"hjelp"|"tilbakemelding"|"løsning") ("ennå"|"enda"|"enno"|"fortsatt"|"fremdeles")? !("på e-post")
  ("fikk"|"fekk") ("bare"|"berre"|"kun"|"i beste fall") ("et"|"eit")? ("halvt"|"halvveis"|"halve") ("svar"|"svaret"|"løsning")
  ("bare"|"berre"|"kun") ("halve"|"halvt"|"delvis") ("svar"|"svaret"|"løst"|"hjelp"|"besvart"|"svart på")
  ("kom"|"vendte"|"ringte"|"ringde") ("aldri"|"ikke"|"ikkje"|"heller ikke") ("meg")? ("tilbake"|"attende"|"opp igjen"|"opp att"|"tilbake til meg"|"fra seg"|"fra dem igjen"|"noe mer fra dem"|"mer fra dem") ("med"? ("noe"|"noko"|"et"|"eit") "svar"|"til" ("meg"|"oss")|"som" ("lovet"|"lova"|"avtalt"))?
  ("ingen"|"inga"|"ikke noen"|"aldri noen"|"ikkje nokon") ("som")? ("ringte"|"ringde"|"tok kontakt"|"kom tilbake"|"svarte på spørsmålet"|"fulgte opp"|"følgde opp"|"følgte opp"|"hjalp"|"kunne hjelpe"|"ville hjelpe"|"kunne svare"|"har ringt"|"har svart"|"har hørt"|"kunne gi" .. "svar"|"vil ta ansvar"|"tok ansvar"|"ville ta saken") ("meg"|"oss"|"kontakt")? ("opp igjen"|"tilbake"|"opp att"|"opp"|"attende"|"som lovet"|"som avtalt"|"som lova"|"igjen"|"på det")?
  ("hørte"|"høyrde"|"har hørt"|"hørt"|"høyrt"|"hører") ("jeg"|"eg"|"vi")? ("aldri"|"ikke"|"ikkje") ("noe"|"noko"|"mer"|"meir"|"noe mer"|"fra" ("dem"|"ham"|"henne"|"dere")) ("fra" ("dem"|"ham"|"henne"|"dere")|"mer"|"meir"|"etter det"|"frå dei")?
  ja: Jeg [fikk aldri noe ordentlig svar].
  ja: Hun [kunne ikke hjelpe meg].
  ja: Eg [fekk ikkje hjelp].
  ja: Spørsmålene mine [ble ikke besvart].
  ja: [Ingen ringte meg tilbake].
  ja: Han [kunne ikke gjøre noe med saken].
  ja: De [svarte ikke på spørsmålet mitt].
  nei: Jeg fikk ikke vite prisen.
  nei: Hun kunne ikke vært hyggeligere.
  nei: Det hjalp på humøret.

- brutt-løfte turn=no actor=any
  ("har"|"hadde")? ("ikke"|"ikkje"|"aldri"|"ennå ikke"|"fortsatt ikke"|"fremdeles ikke") ("ringt"|"tatt kontakt"|"kommet tilbake"|"hørt noe"|"svart meg"|"teke kontakt"|"fulgt opp") ("meg"|"oss")? ("opp"|"tilbake"|"igjen"|"attende"|"saken")?
  ("uten"|"utan") "å" ("komme"|"kome") ("noen vei"|"nokon veg"|"videre"|"vidare"|"noe lenger"|"til bunns"|"nærmere"|"til noen løsning"|"i mål")
  ("lovte"|"lovet"|"lova"|"skulle"|"sa" .. "skulle") .. ("ringe"|"komme"|"gi"|"sende"|"ta"|"fikse"|"ordne"|"kome"|"følge"|"ringja") ... ("men" ...) ("gjorde det aldri"|"skjedde aldri"|"gjorde det ikke"|"kom aldri"|"det skjedde ikke"|"har ikke skjedd"|"aldri skjedd"|"gjorde det ikkje"|"skjedde ikkje"|"ingenting skjedde"|"hørte aldri noe"|"ingen ringte"|"ringte aldri"|"har ikke hørt noe"|"det gjorde" ("han"|"hun"|"de") ("ikke"|"aldri"))
  ("brutt"|"brøt"|"avsluttet"|"avslutta"|"koblet ned"|"lukket"|"kutta"|"kuttet"|"la på"|"stengt") ("samtalen"|"chatten")? ("før"|"midt i"|"utan at"|"uten at") ("jeg"|"eg"|"saken"|"vi"|"det"|"problemet") ("rakk å"|"hadde"|"fikk"|"fekk"|"var"|"ble") !("ferdig") ("få"|"fått"|"svar"|"løst"|"hjelp"|"avklart")
  ja: Han [lovte å ringe tilbake, men gjorde det aldri].
  ja: Samtalen ble [brutt før jeg fikk svar].
  nei: Han lovte å ringe tilbake, og det gjorde han.

- satt-over actor=any
  !("bestillingen"|"pakken"|"varen"|"brevet"|"regningen"|"pengene"|"ordren"|"den") ("ble"|"blei"|"vart"|"blitt")? ("bare"|"berre"|"stadig"|"rett og slett")? ("satt"|"sett"|"satte"|"sette"|"sendt"|"sendte"|"koblet"|"kopla"|"kobla"|"overført"|"flytta"|"flyttet"|"kobla"|"viderekoblet"|"vidarekopla"|"viderekobla") @kmeg? ("bare"|"berre"|"rett")? ("over"|"videre"|"vidare")? !(riktig|rett|rette|"en som kunne"|"ein som kunne"|"noen som kunne"|"på vent") ("til" ("feil"|"en annen"|"ein annan"|"ny"|"neste"|"en ny"|"andre"|"et annet"|"en helt annen"|"ei anna"|"eit anna"|"flere"|"fleire"|"tre"|"to"|"fire"|"fem"|"noen andre"|"nokon andre"|"en tredje"|"en kollega som ikke") ("forskjellige"|"ulike"|"andre")? (avdeling|kontor|person|kollega|kundebehandler|linje|instans|etat|"steder"|"stader"|nummer|menneske|kundesenter|rådgiver|saksbehandler)?|@kflere ("ganger"|"gonger"|"gang")|"igjen og igjen"|"gang på gang"|"gong på gong"|"fra" _ "til" _|"frå" _ "til" _|"og videre" ..|"til nok en"|"rundt" ("i systemet"|"omkring")?|"hit og dit"|"frem og tilbake"|"fram og tilbake"|"att og fram"|"fra den ene til den andre"|"fra den ene" _ "til den andre"|"frå den eine" _ "til den andre"|"frå den eine til den andre")
  ("ble"|"blei"|"vart"|"blitt")? ("bare"|"berre"|"stadig"|"rett og slett")? ("satt"|"sett"|"satte"|"sette"|"sendt"|"sendte"|"koblet"|"kopla"|"kobla"|"overført"|"flytta"|"flyttet"|"kobla"|"viderekoblet"|"vidarekopla"|"viderekobla") @kmeg? ("bare"|"berre"|"rett")? ("over"|"videre"|"vidare")? !(riktig|rett|rette|"en som kunne"|"ein som kunne"|"noen som kunne"|"på vent") ("mellom") >>
  ("satte"|"sette"|"sendte"|"koblet"|"kopla"|"kobla"|"sett"|"satt"|"sendt") @kmeg? ("bare"|"berre"|"kun"|"rett") @kmeg? ("over"|"videre"|"vidare"|"ut i køen") ("," "og" ("videre"|"vidare") ("," "og" ("videre"|"vidare"))?)? !(riktig|rett)
  ("henviste"|"henvist"|"vist"|"viste"|"tilvist"|"tilviste"|"sendte") ("meg"|"oss")? ("bare"|"videre"|"vidare"|"rett")? "til" ("en annen"|"ein annan"|"et annet"|"eit anna"|"andre"|"feil"|"ei anna"|"noen andre"|"nokon andre"|"en ny") (avdeling|kontor|nummer|etat|instans|person|"sted"|selskap|kundesenter)?
  ("ble"|"vart"|"blei")? ("kastet"|"kasta"|"sendt"|"sendte"|"satt"|"sett") ("rundt"|"hit og dit"|"frem og tilbake"|"fram og tilbake"|"att og fram") "mellom" >>
  ("bare"|"berre"|"kun") ("satt"|"sett"|"sendt"|"kasta"|"kastet") ("over"|"videre"|"vidare"|"rundt")
  ("kastet"|"kasta"|"hivd"|"slengt"|"skjøvet"|"skubbet"|"sjonglert"|"sparket"|"dyttet"|"dytta"|"skyvd"|"skuva"|"sendt"|"sendte"|"kasta meg"|"kastet meg") ("meg"|"rett")? ("rundt"|"hit og dit"|"frem og tilbake"|"fram og tilbake"|"videre"|"vidare"|"fra" _ "til" _|"fra den ene til den andre"|"fra den ene" _ "til den andre"|"frå den eine" _ "til den andre"|"frå den eine til den andre"|"att og fram")
  ("kastet"|"kasta"|"hivd"|"slengt"|"skjøvet"|"skubbet"|"sjonglert"|"sparket"|"dyttet"|"dytta"|"skyvd"|"skuva"|"sendt"|"sendte"|"kasta meg"|"kastet meg") ("meg"|"rett")? ("mellom") >>
  !("slipper å bli"|"å bli"|"slapp å bli"|"slipper å være"|"slapp å være") ("kasteball"|"kasteballspill"|"ping-pong"|"pingpong"|"fra avdeling til avdeling"|"frå avdeling til avdeling"|"fra kontor til kontor"|"fra pontius til pilatus"|"fra dør til dør"|"frå dør til dør"|"fra skanse til skanse"|"runddans"|"karusell"|"frem og tilbake mellom avdelinger"|"rundt i systemet"|"rundt i ring"|"rundt grauten")
  ("hadde"|"har"|"tok") ("ikke"|"ikkje"|"ingen") ("ansvar"|"ansvaret"|"myndighet"|"fullmakt"|"mynde") .. ("det"|"saken"|"til å gjøre noe"|"dette"|"til å hjelpe")?
  ("skjøv"|"skubbet"|"skauv"|"fraskrev seg"|"fraskreiv seg") .. ("ansvaret"|"ansvar") .. ("over"|"på"|"fra seg"|"frå seg") ("på"|"andre"|"en annen")?
  ja: Jeg ble [sendt frem og tilbake mellom to avdelinger].
  ja: [Ble satt over tre ganger].
  ja: Eg vart [kasta rundt].
  ja: Følte meg som en [kasteball].
  nei: Hun satte meg over til rett person.
  nei: Han satte over pengene til kontoen min.

- måtte-ringe-igjen actor=any
  ("måtte"|"matte"|"må"|"laut"|"lyt"|"fikk"|"blir nødt til å"|"ble nødt til å"|"nødt til å"|"tvunget til å"|"bedt om å"|"ba meg"|"bad meg"|"bedt meg om å"|"ba meg om å"|"ba om at jeg"|"fekk beskjed om å"|"fikk beskjed om å"|"beskjed om å") ("jeg"|"eg"|"vi"|"æ"|"derfor"|"da"|"uansett"|"likevel"|"selv"|"bare"|"fortsatt")? ("ringe"|"kontakte"|"ta kontakt"|"ta ny kontakt"|"ta ein ny telefon"|"sende"|"skrive"|"henvende meg"|"begynne"|"starte"|"chatte"|"prøve"|"gå inn"|"maile"|"møte opp"|"logge på"|"stille meg i kø") ("meg"|"inn"|"spørsmålet"|"det"|"opp"|"dem"|"de"|"dei"|"hele greia"|"alt"|"til"|"samme e-post"|"samme spørsmål"|"kundeservice"|"noen andre"|"hele skjemaet")? ("igjen"|"på nytt"|"tilbake"|"attende"|"på ny"|"en gang til"|"ein gong til"|"flere ganger"|"to ganger"|"andre gang"|"opp igjen"|"opp att"|"fra start"|"frå start"|"tre ganger"|"om igjen"|"om att"|"fleire gonger"|"forfra"|"frå starten av"|"dagen etter"|"neste dag"|"til flere"|"etter helgen"|"over helgen"|"en annen dag"|"ein annan dag"|"senere"|"seinare"|"neste uke"|"etter helga"|"over helga"|"i morgen"|"en tredje gang"|"en annen avdeling"|"et annet nummer"|"et annet sted"|"noen andre"|"en annen"|"utallige ganger"|"dagen derpå"|"i morgon") ("dagen etter"|"neste dag")? ("over helgen"|"etter helgen")?
  ("måtte"|"laut"|"må"|"fikk"|"ble nødt til å") ("jeg"|"eg")? ("sende"|"skrive"|"ta"|"opprette"|"bruke") ("en"|"ein"|"ei"|"et"|"enda en"|"nok en"|"atter en")? ("ny"|"nytt"|"nye"|"andre"|"til") ("e-post"|"mail"|"melding"|"henvendelse"|"telefon"|"samtale"|"sak"|"runde"|"chat"|"epost"|"telefoner"|"runder"|"førespurnad"|"klage"|"forespørsel")
  !("skulle"|"skal"|"vil"|"ville"|"kunne"|"kan"|"skulle hun"|"skulle han") ("ringe"|"ta kontakt"|"spørre"|"ringje") ("igjen"|"på nytt") ("dagen etter"|"etter helgen"|"over helgen"|"neste dag"|"neste uke"|"i morgen")
  ("ta kontakt"|"ringe"|"ringe tilbake"|"prøve") ("igjen"|"på nytt")? ("over helgen"|"over helga"|"etter helgen"|"etter helga"|"en annen dag"|"en annen gang"|"på et bedre tidspunkt"|"når det ikke var så travelt")
  ("enda en"|"nok en"|"atter en"|"endå ein"|"ny"|"nok ein"|"atter ein") (henvendelse|telefon|runde|oppringning|samtale|telefonsamtale|telefonrunde|e-post) ("var nødvendig"|"måtte til")
  ("ringte"|"ringde"|"ringt"|"kontaktet") ("derfor"|"da")? @kflere ("ganger"|"gonger"|"gang") .. ("uten"|"utan") >>
  ja: Jeg [måtte ringe tilbake] etter lunsj.
  ja: [Måtte sende en ny melding] for å få vite fristen.
  ja: Eg [måtte ta kontakt på nytt].
  ja: Hun [ba meg ringe igjen neste uke].
  snu: Jeg [måtte ikke ringe igjen].
  nei: Hun sa hun måtte ringe en kollega.
  nei: Jeg må sende inn skjemaet.

- avvist actor=any
  ("ble"|"blei"|"vart"|"blitt"|"følte meg"|"kjende meg") ("bare"|"blankt"|"kontant"|"bryskt"|"rett ut"|"kategorisk"|"ganske")? ("avspist"|"avfeid"|"viftet vekk"|"feid bort"|"sendt bort"|"sendt på dør"|"avskrevet")
  ("avspiste"|"avspist"|"spiste av"|"spist av") @kmeg?
  ("avspiste"|"avspist"|"spiste av"|"spist av") @kmeg? ("med") !("en lenke"|"ei lenkje"|"en link"|"en nettside"|"en brosjyre") >>
  ("avviste"|"avslo") ("blankt"|"kontant"|"kategorisk")? ("henvendelsen"|"saken"|"kravet"|"klagen"|"meg"|"saka"|"klaga"|"oss")
  ("nei"|"avslag") ("på flekken"|"tvert"|"uten begrunnelse")
  ja: Jeg [ble avspist] med en standardfrase.
  ja: De [avviste klagen] uten å lese den.
  ja: Eg [vart avspist].
  nei: Søknaden om lån er under behandling.

- idiom-neg turn=no actor=any
  ("like"|"nøyaktig like"|"akkurat like"|"omtrent like"|"minst like") ("rådvill"|"rådlaus"|"fortvilet"|"hjelpeløs"|"klokt"|"langt"|"uvitande"|"mange spørsmål"|"uviss"|"fortvila"|"klokere") ("som" ("før"|"da jeg ringte"|"da jeg begynte"|"jeg var"|"i stad"))?
  ("fikk"|"fekk"|"får") ("jeg"|"eg")? ("ikke"|"ikkje"|"lite"|"ingenting"|"intet") ("ut")? ("noe"|"noko"|"stort"|"noe fornuftig"|"noe som helst"|"noko fornuftig")? ("ut av"|"av"|"ut" .. "av") ("ham"|"henne"|"dem"|"det"|"samtalen"|"dei"|"han"|"hun"|"ho")
  ("stengte"|"lukket"|"lukka"|"smekket igjen"|"slo igjen") ("saken"|"døra"|"døren"|"saka"|"chatten") ("uten"|"rett i" _|"før"|"utan") ..6 
  ("snakket"|"snakka"|"pratet"|"prata") ("seg")? ("bort fra" _|"rundt grøten"|"rundt grauten"|"rundt det")
  ("kald skulder"|"en kald skulder"|"nei på nei"|"dørgende stille på svarfronten"|"feid av banen"|"møtte en vegg"|"møtte veggen"|"møtte en mur"|"stanga i veggen"|"kom til stengt dør"|"stengte dører"|"lukkede dører"|"nesa rett i døra"|"døra i fjeset"|"døra i trynet"|"blindgate"|"blindvei"|"saken stoppet opp"|"falt mellom to stoler"|"fall mellom to stolar"|"mellom to stoler"|"svarteper"|"svarte-per"|"endte opp med ingenting"|"satt jeg der med skjegget i postkassa"|"skjegget i postkassa"|"med halen mellom beina"|"måtte gå med uforrettet sak"|"løste ingenting"|"løyste ingenting"|"hjalp ingenting"|"hjalp fint lite"|"ga ingen løsning"|"ikkje til hjelp"|"ikke til hjelp"|"til liten hjelp"|"lite til hjelp"|"til lita hjelp"|"var til null hjelp"|"ikke til noe hjelp"|"ingen vilje til å hjelpe"|"ingen hjelp å få"|"uten hjelp"|"utan hjelp"|"måtte begynne på scratch"|"tilbake til start"|"tilbake på start"|"attende til start"|"på scratch igjen")
  ("kunne"|"ville") ("de"|"hun"|"han"|"ho")? ("like gjerne"|"like godt") ("ha")? ("latt være" .. |"ikke svart"|"spart" .. |"snakket med en vegg")
  ja: Etter samtalen var jeg [like rådvill].
  ja: Jeg [fikk ikke noe fornuftig ut av ham].
  ja: Saka [fall mellom to stolar].
  ja: Kundebehandleren var [til liten hjelp].
  nei: Prisene var like lave som før.
