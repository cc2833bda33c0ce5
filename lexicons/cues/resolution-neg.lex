# resolution, the opposite: not solved, sent around, had to call again.
cue resolution

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

- fremdeles-der turn=no actor=any
  !("gata"|"veien") ("skapet"|"sofaen"|"pakken"|"sofaen min"|"saken"|"sofasaken"|"bilen"|"varen"|"maskinen"|"kjøleskapet"|"døra"|"esken"|"søknaden"|"saka"|"feilen"|"problemet"|"flisene"|"kassa") ("ligger"|"står"|"er"|"ligg"|"sto") ("akkurat"|"nøyaktig"|"fortsatt"|"fremdeles"|"framleis"|"her fortsatt"|"her fremdeles"|"her"|"der")? ("der")? ("akkurat der den" _|"der den" _|"der det" _|"der ho" _|"uten" ..3|"utan" ..3|"på stedet hvil"|"like ødelagt"|"like tomt"|"uløst"|"uløyst"|"fortsatt uten" ..2|"i stykker")
  !("gata"|"veien") ("skapet"|"sofaen"|"pakken"|"sofaen min"|"saken"|"sofasaken"|"bilen"|"varen"|"maskinen"|"kjøleskapet"|"døra"|"esken"|"søknaden"|"saka"|"feilen"|"problemet"|"flisene"|"kassa") ("ligger"|"står"|"er"|"ligg"|"sto") ("akkurat"|"nøyaktig"|"fortsatt"|"fremdeles"|"framleis"|"her fortsatt"|"her fremdeles"|"her"|"der")? ("der")? ("uten"|"utan"|"fortsatt uten") >>
  ("loset"|"losa"|"kastet"|"kasta"|"sendt"|"sparket"|"skjøvet"|"skubba"|"vippet"|"kasteball") ("videre"|"vidare"|"rundt")? ("fra"|"frå") ("den ene til den andre"|"den eine til den andre"|"avdeling til avdeling"|"skranke til skranke"|"person til person"|"herodes til pilatus"|"dør til dør"|"det ene kontoret til det andre") ("," ..5)?
  ("loset"|"losa"|"kastet"|"kasta"|"sendt"|"sparket"|"skjøvet"|"skubba"|"vippet"|"kasteball") ("videre"|"vidare"|"rundt")? ("fra"|"frå") ("den ene til den andre"|"den eine til den andre"|"avdeling til avdeling"|"skranke til skranke"|"person til person"|"herodes til pilatus"|"dør til dør"|"det ene kontoret til det andre") (",") >>
  ("kortet"|"kontoen"|"nettet"|"tv-en"|"ruteren"|"appen"|"telefonen"|"abonnementet"|"innloggingen") ("er"|"står") ("fremdeles"|"fortsatt"|"framleis"|"like"|"enda"|"ennå") ("sperret"|"sperra"|"dødt"|"død"|"svart"|"nede"|"borte"|"stengt"|"låst"|"ubrukelig"|"tregt"|"treg")
  ("andre"|"tredje"|"fjerde"|"femte"|"sjette"|"sjuende"|"tiende") ("gang"|"gong"|"gangen"|"gongen") ("jeg"|"eg"|"vi") ("ringer"|"ringjer"|"ringte"|"skriver"|"tar kontakt"|"måtte ringe"|"maser") ("om" ("det samme"|"same"|"samme sak"|"dette"|"same sak"|"denne saken"))
  ("to"|"tre"|"fire"|"fem"|"seks"|"sju") ("avdelinger"|"personer"|"samtaler"|"telefoner"|"agenter"|"mailer"|"avdelingar"|"timer"|"uker") ("senere"|"seinare") ("står"|"er"|"sitter"|"stod") ("jeg"|"eg"|"vi"|"saken") ("fortsatt"|"fremdeles"|"akkurat")? ("på samme sted"|"like langt"|"på bar bakke"|"like klok"|"på same stad"|"der jeg startet"|"i samme kø"|"uten svar"|"uten løsning")
  ja: [Skapet står her fortsatt uten dører].
  ja: [Sofasaken er akkurat der den var].
  ja: Ble [loset fra den ene til den andre].
  ja: [Kortet er fremdeles sperret].

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
  ("svarte"|"svara"|"svarer"|"snakket"|"snakka"|"svarar"|"gikk") ("bare"|"stadig"|"helt")? ("unnvikende"|"unnvikande"|"utenom"|"utanom"|"unna"|"seg unna") ("spørsmålet"|"det jeg spurte om")?
  ("ikke"|"ikkje") ("fått") ("noe"|"noen"|"noko")? ("svar"|"hjelp"|"tilbakemelding"|"løsning") ("ennå"|"enda"|"enno"|"fortsatt"|"fremdeles")? !("på e-post")
  ("fikk"|"fekk") ("bare"|"berre"|"kun"|"i beste fall") ("et"|"eit")? ("halvt"|"halvveis"|"halve") ("svar"|"svaret"|"løsning")
  ("bare"|"berre"|"kun") ("halve"|"halvt"|"delvis") ("svar"|"svaret"|"løst"|"hjelp"|"besvart"|"svart på")
  ("kom"|"vendte"|"ringte"|"ringde") ("aldri"|"ikke"|"ikkje"|"heller ikke") ("meg")? ("tilbake"|"attende"|"opp igjen"|"opp att"|"tilbake til meg"|"fra seg"|"fra dem igjen"|"noe mer fra dem"|"mer fra dem") ("med"? ("noe"|"noko"|"et"|"eit") "svar"|"til" ("meg"|"oss")|"som" ("lovet"|"lova"|"avtalt"))?
  ("ingen"|"inga"|"ikke noen"|"aldri noen"|"ikkje nokon") ("som")? ("ringte"|"ringde"|"tok kontakt"|"kom tilbake"|"svarte på spørsmålet"|"fulgte opp"|"følgde opp"|"følgte opp"|"hjalp"|"kunne hjelpe"|"ville hjelpe"|"kunne svare"|"har ringt"|"har svart"|"har hørt"|"kunne gi" .. "svar"|"vil ta ansvar"|"ville ta saken") ("meg"|"oss"|"kontakt")? ("opp igjen"|"tilbake"|"opp att"|"opp"|"attende"|"som lovet"|"som avtalt"|"som lova"|"igjen"|"på det")?
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
  !("slipper å bli"|"å bli"|"slapp å bli"|"slipper å være"|"slapp å være") ("kasteball"|"kasteballspill"|"ping-pong"|"pingpong"|"fra avdeling til avdeling"|"frå avdeling til avdeling"|"fra kontor til kontor"|"fra pontius til pilatus"|"fra dør til dør"|"frå dør til dør"|"fra skanse til skanse"|"runddans"|"karusell"|"frem og tilbake mellom avdelinger"|"rundt i systemet"|"rundt i ring")
  ("hadde"|"har"|"tok") ("ikke"|"ikkje"|"ingen") ("ansvar"|"ansvaret"|"myndighet"|"fullmakt"|"mynde") .. ("det"|"saken"|"til å gjøre noe"|"dette"|"til å hjelpe")?
  ("skjøv"|"skubbet"|"skauv"|"fraskrev seg"|"fraskreiv seg") .. ("ansvaret"|"ansvar") .. ("over"|"på"|"fra seg"|"frå seg") ("på"|"andre"|"en annen")?
  ja: Jeg ble [sendt frem og tilbake mellom to avdelinger].
  ja: [Ble satt over tre ganger].
  ja: Eg vart [kasta rundt].
  ja: Følte meg som en [kasteball].
  nei: Hun satte meg over til rett person.
  nei: Han satte over pengene til kontoen min.

- måtte-ringe-igjen actor=any
  ("måtte"|"matte"|"må"|"laut"|"lyt"|"fikk"|"blir nødt til å"|"ble nødt til å"|"nødt til å"|"tvunget til å"|"bedt om å"|"ba meg"|"bad meg"|"bedt meg om å"|"ba meg om å"|"ba om at jeg"|"fekk beskjed om å"|"fikk beskjed om å"|"beskjed om å") ("jeg"|"eg"|"vi"|"æ"|"derfor"|"da"|"uansett"|"likevel"|"selv"|"bare"|"fortsatt")? ("ringe"|"kontakte"|"ta kontakt"|"ta ny kontakt"|"ta ein ny telefon"|"sende"|"skrive"|"henvende meg"|"chatte"|"prøve"|"gå inn"|"maile"|"møte opp"|"logge på"|"stille meg i kø") ("meg"|"inn"|"spørsmålet"|"det"|"opp"|"dem"|"de"|"dei"|"hele greia"|"alt"|"til"|"samme e-post"|"samme spørsmål"|"kundeservice"|"noen andre"|"hele skjemaet")? ("igjen"|"på nytt"|"tilbake"|"attende"|"på ny"|"en gang til"|"ein gong til"|"flere ganger"|"to ganger"|"andre gang"|"opp igjen"|"opp att"|"fra start"|"frå start"|"tre ganger"|"om igjen"|"om att"|"fleire gonger"|"forfra"|"frå starten av"|"dagen etter"|"neste dag"|"til flere"|"etter helgen"|"over helgen"|"en annen dag"|"ein annan dag"|"senere"|"seinare"|"neste uke"|"etter helga"|"over helga"|"i morgen"|"en tredje gang"|"en annen avdeling"|"et annet nummer"|"et annet sted"|"noen andre"|"en annen"|"utallige ganger"|"dagen derpå"|"i morgon") ("dagen etter"|"neste dag")? ("over helgen"|"etter helgen")?
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
  ("ble"|"blei"|"vart"|"blitt"|"følte meg"|"kjende meg") ("bare"|"blankt"|"kontant"|"bryskt"|"rett ut"|"kategorisk"|"ganske")? ("sendt bort"|"sendt på dør"|"avskrevet")
  ("avviste"|"avslo") ("blankt"|"kontant"|"kategorisk")? ("henvendelsen"|"saken"|"kravet"|"klagen"|"meg"|"saka"|"klaga"|"oss")
  ("nei"|"avslag") ("på flekken"|"tvert"|"uten begrunnelse")
  ja: Jeg [ble sendt bort] med en standardfrase.
  nei: Jeg ble avspist med en standardfrase.
  ja: De [avviste klagen] uten å lese den.
  nei: Søknaden om lån er under behandling.

- idiom-neg turn=no actor=any
  ("like"|"nøyaktig like"|"akkurat like"|"omtrent like"|"minst like") ("fortvilet"|"hjelpeløs"|"klokt"|"langt"|"uvitande"|"mange spørsmål"|"uviss"|"fortvila"|"klokere") ("som" ("før"|"da jeg ringte"|"da jeg begynte"|"jeg var"|"i stad"))?
  ("fikk"|"fekk"|"får") ("jeg"|"eg")? ("ikke"|"ikkje"|"lite"|"ingenting"|"intet") ("ut")? ("noe"|"noko"|"stort"|"noe fornuftig"|"noe som helst"|"noko fornuftig")? ("ut av"|"av"|"ut" .. "av") ("ham"|"henne"|"dem"|"det"|"samtalen"|"dei"|"han"|"hun"|"ho")
  ("stengte"|"lukket"|"lukka"|"smekket igjen"|"slo igjen") ("saken"|"døra"|"døren"|"saka"|"chatten") ("uten"|"rett i" _|"før"|"utan") ..6 
  ("snakket"|"snakka"|"pratet"|"prata") ("seg")? ("bort fra" _|"rundt det")
  ("kald skulder"|"en kald skulder"|"nei på nei"|"dørgende stille på svarfronten"|"feid av banen"|"møtte en vegg"|"møtte veggen"|"møtte en mur"|"stanga i veggen"|"kom til stengt dør"|"stengte dører"|"lukkede dører"|"nesa rett i døra"|"døra i fjeset"|"døra i trynet"|"blindgate"|"blindvei"|"saken stoppet opp"|"falt mellom to stoler"|"fall mellom to stolar"|"mellom to stoler"|"svarteper"|"svarte-per"|"endte opp med ingenting"|"satt jeg der med skjegget i postkassa"|"skjegget i postkassa"|"med halen mellom beina"|"måtte gå med uforrettet sak"|"løste ingenting"|"løyste ingenting"|"hjalp ingenting"|"hjalp fint lite"|"ga ingen løsning"|"ikkje til hjelp"|"ikke til hjelp"|"til liten hjelp"|"lite til hjelp"|"til lita hjelp"|"var til null hjelp"|"ikke til noe hjelp"|"ingen vilje til å hjelpe"|"ingen hjelp å få"|"uten hjelp"|"utan hjelp"|"måtte begynne på scratch"|"tilbake til start"|"tilbake på start"|"attende til start"|"på scratch igjen")
  ("kunne"|"ville") ("de"|"hun"|"han"|"ho")? ("like gjerne"|"like godt") ("ha")? ("latt være" .. |"ikke svart"|"spart" .. |"snakket med en vegg")
  ja: Etter samtalen var jeg [like langt].
  ja: Jeg [fikk ikke noe fornuftig ut av ham].
  ja: Saka [fall mellom to stolar].
  ja: Kundebehandleren var [til liten hjelp].
  nei: Prisene var like lave som før.

- tingen-kom-ikke actor=any
  ("ny"|"nytt"|"noen"|"nokon"|"en"|"et"|"ei"|"noe") ("ruter"|"billett"|"time"|"kort"|"vare"|"pakke"|"resept"|"løsning"|"løysing"|"hjelp"|"tømming"|"refusjon"|"erstatning"|"avtale"|"kompensasjon"|"avklaring"|"svar"|"tekniker") ..4 ("fikk jeg ikke"|"fekk eg ikkje"|"fikk vi ikke"|"fekk me ikkje"|"ble det ikke"|"vart det ikkje"|"blei det ikkje"|"ble det aldri"|"vart det aldri"|"kom aldri"|"så jeg aldri noe til"|"så jeg ikke snurten av"|"uteble"|"fikk jeg aldri"|"fekk eg aldri"|"måtte jeg se langt etter"|"hadde han ikke å komme med"|"hadde hun ikke å komme med"|"hadde han ikkje å kome med"|"hadde ho ikkje å kome med"|"var ikke å oppdrive"|"kan jeg bare glemme"|"fikk ingen")
  ("fikk"|"fekk") @jegvi? ("ikke"|"ikkje"|"aldri"|"heller ikke") ("timen"|"time"|"billetten"|"plassen"|"plass"|"pengene"|"pengane"|"pengene tilbake"|"varen"|"pakken"|"kortet"|"refusjon"|"erstatning"|"medhold"|"refundert"|"resepten"|"byttet"|"byttet varen"|"avbestilt"|"sagt opp"|"gjort det"|"ordnet det"|"bestilt") !("med meg")
  ("pakken"|"pakka"|"kofferten"|"sekken"|"pengene"|"pengane"|"varen"|"nettet"|"kortet"|"feilen"|"gebyret"|"purregebyret"|"problemet"|"hullet"|"heisen"|"ruteren"|"lekkasjen"|"oppsigelsen"|"saken"|"saka"|"beløpet"|"kravet"|"boten"|"skaden"|"klagen") ("er"|"står"|"ligger"|"var"|"henger"|"sto"|"lå") ("der")? ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno"|"like"|"stadig") ("der"|"borte"|"vekk"|"sperret"|"sperra"|"nede"|"dødt"|"daudt"|"like død"|"åpen"|"like åpent"|"ubetalt"|"ikke registrert"|"ikkje registrert"|"ikke rettet"|"ikke behandlet"|"ikke sendt"|"ikke kommet"|"like uløst"|"ikke løst"|"like stor"|"like stort"|"ødelagt"|"uløst"|"på samme sted") ("som før"|"som da" ..3)?
  ("pakken"|"pakka"|"kofferten"|"sekken"|"pengene"|"pengane"|"varen"|"nettet"|"kortet"|"feilen"|"gebyret"|"purregebyret"|"problemet"|"hullet"|"heisen"|"ruteren"|"lekkasjen"|"oppsigelsen"|"saken"|"saka"|"beløpet"|"kravet"|"boten"|"skaden"|"klagen") ("er"|"står"|"ligger"|"var"|"henger"|"sto"|"lå") ("der")? ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno"|"like"|"stadig") ("der"|"borte"|"vekk"|"sperret"|"sperra"|"nede"|"dødt"|"daudt"|"like død"|"åpen"|"like åpent"|"ubetalt"|"ikke registrert"|"ikkje registrert"|"ikke rettet"|"ikke behandlet"|"ikke sendt"|"ikke kommet"|"like uløst"|"ikke løst"|"like stor"|"like stort"|"ødelagt"|"uløst"|"på samme sted") ("som da") >>
  ("gebyret"|"purregebyret"|"feilen"|"kravet"|"beløpet"|"boten"|"det"|"problemet") ("står der"|"er der"|"ligger der"|"sto der"|"henger der") ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno")
  ("korkje"|"verken"|"hverken") ("jeg"|"eg"|"saken"|"saka"|"vi"|"hun"|"problemet") "eller" ("jeg"|"eg"|"saken"|"saka"|"vi"|"hun"|"problemet"|"bilen"|"nettet") ("kom"|"er kommet"|"ble"|"vart") >>
  ("kom"|"kommet"|"rikket"|"rikka") ("saken"|"saka"|"jeg"|"vi"|"eg"|"me"|"oss"|"seg")? ("ikke"|"ikkje"|"aldri"|"seg ikke"|"seg ikkje"|"oss ikke") ("en millimeter"|"ein millimeter"|"en centimeter"|"en tomme"|"av flekken"|"et skritt"|"eit steg"|"videre"|"vidare"|"noen vei"|"nokon veg"|"lenger") ("lenger"|"videre"|"vidare"|"nærmere")?
  ("to"|"tre"|"fire"|"fem"|"seks"|"sju"|"ti") ("overføringer"|"avdelinger"|"avdelingar"|"personer"|"personar"|"kundebehandlere"|"mennesker"|"folk"|"stemmer"|"stasjoner"|"samtaler"|"telefoner") ("innom"|"senere"|"seinare"|"uten"|"utan"|"på linja"|"og null"|"og ingen"|"og fortsatt"|"og framleis"|"og like"|"," "null"|"," "ingen") ("på linja"|"svar"|"løsning"|"klokere"|"langt"|"resultat")?
  ("to"|"tre"|"fire"|"fem"|"seks"|"sju"|"ti") ("overføringer"|"overføringar"|"viderekoblinger"|"viderekoblingar") 
  ("fra den ene"|"frå den eine"|"fra den eine") ("avdelingen"|"personen")? ("til den andre") ("og tilbake"|"og tilbake igjen"|"og attende"|"og så" ..3)
  ("fra den ene"|"frå den eine"|"fra den eine") ("avdelingen"|"personen")? ("til den andre") ("og så") >>
  ("svarte"|"svara"|"svarte hun"|"fikk svar"|"fekk svar") ("bare"|"berre"|"kun")? ("på") ("to"|"ett"|"én"|"tre"|"halvparten"|"det ene"|"det første") "av" ("tre"|"to"|"fem"|"fire"|"spørsmålene"|"dem"|"dei"|"seks")
  ("forsvant"|"forsvann"|"ble borte"|"blei borte"|"vart borte"|"ble hun borte"|"ble han borte"|"ble hu borte"|"ble bare borte") @hanhun? ("bare"|"midt i"|"fra")? ("midt i samtalen"|"midt i setningen"|"fra linja"|"frå linja"|"fra chatten"|"midt i en setning"|"midt i praten"|"midt i saken"|"for godt"|"uten et ord"|"midt i det hele") !("en stund"|"i ti minutter")
  ("hivd"|"kastet"|"kasta"|"slengt"|"sparket"|"logget"|"dyttet") ("jeg"|"eg")? ("ut av"|"ut or"|"av") ("chatten"|"samtalen"|"linja"|"køen") ("uten svar"|"utan svar"|"midt i" ..3|"før" ..5)?
  ("hivd"|"kastet"|"kasta"|"slengt"|"sparket"|"logget"|"dyttet") ("jeg"|"eg")? ("ut av"|"ut or"|"av") ("chatten"|"samtalen"|"linja"|"køen") ("midt i"|"før") >>
  ("la"|"satte"|"sette"|"plasserte") @hanhun? "meg" ("på vent"|"i kø") "og" ("glemte"|"gløymde"|"forsvant"|"lot" _|"kom aldri") ("meg"|"tilbake")?
  ("mente"|"meinte"|"sa"|"syntes"|"foreslo"|"beskjeden var at"|"svarte") @hanhun? ("at")? ("jeg"|"eg"|"vi") ("burde"|"måtte"|"fikk"|"skulle"|"laut"|"kunne") ("heller"|"bare"|"nå"|"pent")? ("ta det opp med"|"ta kontakt med"|"ringe"|"kontakte"|"snakke med"|"klage til"|"henvende meg til"|"gå til"|"høre med"|"ta det med") ("transportøren"|"leverandøren"|"produsenten"|"noen andre"|"butikken"|"posten"|"banken"|"en annen avdeling"|"hotellet"|"flyselskapet"|"nettleverandøren"|"kommunen"|"en annen"|"teknisk"|"netteier"|"utleier"|"fabrikken"|"dem") ("selv"|"sjølv")?
  ("vises"|"vist"|"viste"|"henvist"|"sendt"|"pekt"|"pekte"|"sendte") ("meg"|"oss"|"bare"|"jeg")? ("bort"|"videre"|"vidare"|"fra seg") ("til") ("andre"|"noen andre"|"en annen"|"produsenten"|"transportøren"|"posten"|"hotellet"|"selgeren"|"kommunen")
  !("er") ("ikke"|"ikkje") ("hennes"|"hans") ("bord"|"problem"|"ansvar"|"avdeling"|"sak"|"hodepine"|"bordet")
  ("ikke"|"ikkje") ("vår"|"deres"|"mitt"|"deira"|"min") ("bord"|"problem"|"ansvar"|"avdeling"|"sak"|"hodepine"|"bordet") 
  ("bedt om å"|"måtte"|"beskjed om å"|"ba meg"|"bad meg"|"fikk beskjed om å") ("heller"|"derfor"|"da"|"jeg"|"eg"|"om å"|"selv")? ("ringe"|"sende"|"skrive"|"maile"|"bruke"|"chatte"|"ringje"|"snakke med" _ "selv") ("e-post"|"mail"|"chatten"|"skjemaet"|"en e-post"|"inn")? ("i stedet"|"i staden"|"i steden"|"istedenfor"|"heller")
  ("gikk"|"gjekk"|"kom"|"satt"|"la på") ("jeg"|"eg"|"vi")? ("igjen"|"derfra"|"ut")? ("med") ("tomme hender"|"lua i hånda"|"halen mellom beina"|"hatten i hånda"|"uforrettet sak"|"samme problem"|"det samme problemet"|"nøyaktig samme problem"|"like mange problemer")
  ("tilbake til") ("start"|"null"|"scratch"|"utgangspunktet"|"rute én"|"rute 1"|"begynnelsen av køen")
  ("saken"|"saka"|"søknaden"|"klagen"|"klaga"|"henvendelsen") ("min"|"mi"|"vår")? ("døde"|"strandet"|"stranda"|"druknet"|"drukna"|"forsvant"|"ble borte"|"vart borte"|"gikk i glemmeboka") ("i systemet"|"på en pult"|"hos dem"|"i bunken"|"der"|"et sted" _?|"ut")?
  ("saken"|"saka"|"søknaden"|"klagen"|"klaga"|"reklamasjonen"|"henvendelsen"|"papirene") ("ligger"|"ligg"|"lå"|"er") ("fortsatt"|"fremdeles"|"framleis"|"visst"|"vel")? ("og"|"å"|"der og")? ("støver ned"|"samler støv"|"urørt"|"ubehandlet"|"råtner"|"i en skuff" ..2|"nederst i bunken"|"i en bunke"|"på en pult" ..2|"stille"|"begravd" ..3|"død" ..2)
  ("saken"|"saka"|"søknaden"|"klagen"|"klaga"|"reklamasjonen"|"henvendelsen"|"papirene") ("ligger"|"ligg"|"lå"|"er") ("fortsatt"|"fremdeles"|"framleis"|"visst"|"vel")? ("og"|"å"|"der og")? ("i en skuff"|"på en pult"|"begravd"|"død") >>
  ("svarte"|"svara"|"svar") ..3 ("på alt annet enn det jeg"|"på alt anna enn det eg"|"ikke på det jeg"|"ikkje på det eg"|"på noe helt annet enn det jeg") ("spurte om"|"spurde om"|"lurte på")
  ("som")? ("å") ("kaste stein i vannet"|"snakke til veggen"|"tale til en vegg"|"snakke til en vegg"|"rope i skogen"|"banke på en stengt dør"|"slå i en pute")
  ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno") ("ikke"|"ikkje"|"ingen"|"uten"|"utan") ("registrert"|"rettet"|"sendt"|"mottatt"|"sett"|"fått"|"løst"|"behandlet"|"utbetalt"|"fikset"|"ordnet"|"snurten av"|"livstegn"|"svar"|"penger"|"pakke"|"nett"|"strøm"|"varmtvann"|"regisrert") ("en krone"|"pengene"|"noe"|"snurten" ..2|"svar"|"pakken")?
  ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno") ("ikke"|"ikkje"|"ingen"|"uten"|"utan") ("registrert"|"rettet"|"sendt"|"mottatt"|"sett"|"fått"|"løst"|"behandlet"|"utbetalt"|"fikset"|"ordnet"|"snurten av"|"livstegn"|"svar"|"penger"|"pakke"|"nett"|"strøm"|"varmtvann"|"regisrert") ("snurten") >>
  ja: [Ny ruter fikk jeg ikke].
  ja: [Pakken er like borte som før].
  ja: [Purregebyret står der fortsatt].
  ja: Hun [forsvant midt i samtalen].
  ja: Han [mente jeg burde ta det opp med transportøren].
  ja: Saka [kom ikkje av flekken].
  nei: Tre personer satt og ventet.
  nei: Appen er dårlig, men det er ikke hans bord.
  nei: Pakken er fortsatt pen.

- ringe-i-stedet actor=any
  ("må"|"måtte"|"laut"|"lyt"|"fikk beskjed om å"|"fekk beskjed om å"|"bedt om å") ("jeg"|"eg"|"vi"|"heller"|"da"|"derfor"|"nå")? ("ringje"|"ringe"|"sende e-post"|"skrive"|"møte opp"|"bruke chatten"|"fylle ut et skjema"|"chatte") ("i staden"|"i stedet"|"istedenfor"|"for å få hjelp"|"for å få svar"|"til noen andre"|"en annen avdeling"|"flere steder"|"til en annen")
  ("avvist"|"avvisa"|"avspist"|"feid av"|"sendt bort"|"nektet hjelp") ("med en gang"|"med ein gong"|"på døra"|"rett"|"uten" ..3|"utan" ..3|"i løpet av" ..3|"på flekken")
  ("avvist"|"avvisa"|"avspist"|"feid av"|"sendt bort"|"nektet hjelp") ("uten"|"utan"|"i løpet av") >>
  ("fikk"|"fekk") ("vi"|"jeg"|"eg"|"me") ("blankt"|"bare"|"et blankt"|"kontant"|"tvert")? ("nei"|"avslag") ("med en gang"|"på det"|"på flekken"|$)
  ("fikk"|"fekk") @jegvi? ("ikke"|"ikkje"|"aldri") ("vite"|"svar på"|"greie på"|"avklart") ("om") ("jeg"|"eg"|"vi"|"skaden"|"avtalen"|"det"|"søknaden"|"jobben"|"kravet"|"dette") ("har rett"|"har krav"|"er dekket"|"er dekka"|"dekkes"|"gjelder"|"er godkjent"|"kan" _|"får" _|"er lov"|"er mulig"|"hadde rett"|"hadde krav"|"var dekket") >>
  ja: Eg [må ringje i staden].
  ja: Jeg ble [avvist med en gang].
  ja: Jeg [fikk ikke vite om jeg har rett til fritak].
  nei: Jeg måtte ringe mora mi.

# came to nothing, a flat no, the ball back to me, half an hour wasted
- ble-med-praten actor=any turn=no
  ("det")? ("ble"|"vart"|"blei") ("med"|"bare med"|"berre med") ("praten"|"snakket"|"snakk"|"løftene"|"lovnadene"|"ordene"|"tomme løfter")
  ("møtt"|"avspist"|"avfeid"|"svart") ("med") ("et"|"eit") ("blankt"|"flatt"|"rungende"|"kort"|"kontant"|"klart")? ("nei"|"avslag"|"njet")
  ("ballen"|"saken"|"saka"|"alt"|"ansvaret") ("ble"|"blei"|"vart") ("kastet"|"kasta"|"spilt"|"sendt"|"dyttet"|"lempet") ("tilbake"|"attende"|"rett tilbake") ("til"|"på") ("meg"|"oss")
  ("bortkastet"|"bortkasta"|"kastet bort"|"sløste bort"|"kasta bort") ("en"|"ein"|"et"|"eit"|"hele"|"ei")? ("halvtime"|"time"|"formiddag"|"ettermiddag"|"tid"|"dag"|"kveld"|"lunsj"|"kvarter"|"halvtimen") ("av livet" _?)?
  ("svarte"|"svara") @hanhun? "på" ("alt"|"alt mulig"|"alt mogleg"|"alle andre spørsmål") ("unntatt"|"bortsett fra"|"bortsett frå"|"utenom"|"annet enn") >>
  ("må"|"måtte"|"skal"|"lyt") ("jeg"|"eg"|"vi"|"me")? ("ringe"|"ringje"|"kontakte dem"|"ta kontakt"|"mase"|"purre") ("enda en gang"|"endå ein gong"|"enda ein gong"|"nok en gang"|"nok ein gong"|"atter en gang"|"en tredje gang"|"igjen i morgen"|"igjen på mandag"|"for tredje gang"|"for fjerde gang")
  ja: [Det ble med praten].
  ja: Jeg ble [møtt med et blankt nei].
  ja: [Ballen ble kastet tilbake til meg].
  ja: [Bortkastet halvtime].
  ja: Hun [svarte på alt unntatt det jeg lurte på].
  ja: [Må ringe enda en gang].
  nei: Han svarte på alt.

- ingenting-ble-gjort actor=any turn=no
  !("jeg"|"eg"|"vi") ("gjorde"|"foretok seg"|"gjør"|"gjer"|"gjort") @hanhun? ("ingenting"|"ingen ting"|"null"|"ikke noe"|"ikkje noko"|"absolutt ingenting"|"fint lite") ("med" ("saken"|"saka"|"det"|"feilen"|"problemet"|"klagen")|"for å" ("løse"|"hjelpe"|"ordne"|"rette") ..3|"for" ("meg"|"oss"))
  ("ingenting"|"ingen ting"|"ikke noe"|"null") ("ble"|"blei"|"vart"|"er"|"har blitt"|"er blitt") ("gjort"|"ordnet"|"ordna"|"løst"|"løyst"|"fikset"|"fiksa"|"avklart"|"rettet") ("med" ..2)?
  ("fikk"|"fekk") ("jeg"|"eg"|"vi")? ("bare"|"berre"|"rett og slett"|"blankt"|"et blankt"|"et")? ("avslag"|"blankt avslag"|"tvert nei"|"et nei") ("uten videre"|"utan vidare"|"på flekken"|"rett i" _|"tvert"|"til svar")
  ("førte"|"leda"|"ledet") ("ikke"|"ikkje"|"aldri") ("til" ("noe"|"noko"|"noen ting"|"resultat")|"fram"|"frem"|"noen vei")
  ("kom") ("jeg"|"eg"|"vi")? ("ikke"|"ikkje"|"aldri") ("noen vei"|"nokon veg"|"av flekken"|"videre med saken")
  ^ ("og"|"jeg"|"eg"|"vi")? ("ga"|"gav") ("jeg"|"eg"|"vi")? ("opp") ("til slutt"|"til sist"|"etter tre forsøk"|"etter" _ "forsøk")
  ("problemet"|"feilen"|"det samme"|"det same"|"feila") ("var"|"kom"|"er"|"dukket opp"|"dukka opp") ("tilbake"|"attende"|"igjen"|"att") ("neste"|"dagen etter"|"etter"|"samme kveld"|"allerede"|"ti minutter") >>
  ("måtte"|"mått"|"laut") ("jeg"|"eg"|"æ"|"vi")? (fikse|fiksa|"fiks"|ordne|ordna|løse|løyse|rette) ("det"|"saken"|"alt"|"feilen") ("selv"|"sjølv"|"sjøl"|"på egen hånd") ("te slutt"|"til slutt")?
  ja: Hun [gjorde ingenting med saken].
  ja: [Ingenting ble gjort].
  ja: Jeg [fikk avslag uten videre].
  ja: Samtalen [førte ikke til noe].
  ja: [Problemet var tilbake neste morgen].
  nei: Jeg gjorde ingenting med saken.

# still not there; had to mend it ourselves; came to nothing
- tingen-mangler-fortsatt turn=no actor=any beats=waiting,clarity.next-steps
  (@ktingen @kmin?|"svar"|"svaret"|"noe svar"|"løsning"|"penger"|"pengar"|"hjelp"|"erstatning"|"nett"|"varmtvann"|"strøm"|"medisinen"|"kvitteringen") ("har"|"hadde") ("jeg"|"eg"|"vi"|"me"|"æ") ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno"|"heller"|"til dags dato"|"stadig")? ("ikke"|"ikkje"|"itj"|"aldri"|"ingenting") ("fått"|"sett"|"mottatt"|"hørt"|"høyrt"|"snurten")? ("noe til"|"noko til"|"noe mer til"|"snurten av"|"igjen"|"tilbake"|"ennå"|"på")?
  !("han"|"hun"|"ho"|"de") ("har"|"hadde") !("han"|"hun"|"ho"|"de"|"dei") @jegvi? ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno"|"til dags dato"|"stadig"|"den dag i dag") ("ikke"|"ikkje"|"itj"|"aldri"|"ingen"|"null") ("fått"|"sett"|"mottatt"|"hørt"|"høyrt"|"løst"|"løyst")? ("noe"|"noko"|"ordentlig"|"et"|"eit"|"snurten av"|"noe til"|"noko til"|"et pip"|"et ord"|"en lyd")? ("svar"|@ktingen|"hjelp"|"penger"|"pengar"|"tilbakemelding"|"løsning"|"fra dem"|"frå dei"|"på problemet"|"nett"|"strøm"|"varme"|"varmtvann"|"noe"|"noko"|$) @kmin? ("fra dem"|"frå dei"|"tilbake")?
  !("han"|"hun"|"ho"|"de"|"dei") ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno") ("ikke"|"ikkje") ("fått"|"mottatt"|"sett"|"hørt"|"høyrt") ("noe"|"noko"|"svar"|"noe svar"|"noko svar"|@ktingen|"penger"|"fra dem"|"noe fra dem"|"snurten" _|"et ord"|"hjelp"|"tilbakemelding") ("svar"|"fra dem"|"frå dei"|@kmin|"tilbake")?
  !("hvis"|"dersom"|"om") ("jeg"|"eg"|"vi"|"me") ("har"|"hadde") ("ikke"|"ikkje"|"aldri") ("fått"|"mottatt"|"sett") (@ktingen|"noe til" @ktingen|"pengene"|"pengane") @kmin? ("tilbake"|"igjen"|"ennå"|"enda"|"enno")?
  ^ ("har"|"hadde") ("ikke"|"ikkje"|"aldri") ("fått"|"mottatt"|"sett") (@ktingen|"noe til" @ktingen) @kmin? ("tilbake"|"ennå"|"enda"|"enno")?
  @ktingen @kmin? ("er"|"står"|"løper"|"går"|"lever"|"ligger"|"henger"|"var"|"blinker"|"spøker") ("visst"|"nok"|"vel")? ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno"|"stadig"|"like fullt") ("der"|"aktiv"|"aktivt"|"nede"|"død"|"dødt"|"sperret"|"sperra"|"stengt"|"i beste velgående"|"i beste velgåande"|"feil"|"ubetalt"|"ødelagt"|"like ødelagt"|"rødt"|"borte"|"like borte"|"låst"|"ubehandlet"|"kald"|"kaldt"|"treg"|"ikke" ("løst"|"rettet"|"slettet"|"stoppet"|"endret"|"sendt"|"i orden"|"på plass"|"avsluttet"|"registrert"|"der"|"kommet"|"oppe")|"ikkje" ("løyst"|"retta"|"sletta"|"endra"|"sendt"|"i orden"|"på plass"|"registrert"|"kome"|"oppe"))
  @ktingen @kmin? ("løper"|"går"|"lever"|"trekkes") ("visst"|"nok"|"vel")? ("fortsatt"|"fremdeles"|"framleis"|"videre"|"i beste velgående"|"i beste velgåande"|"fortsatt hver måned")
  @ktingen @kmin? ("virker"|"virket"|"verkar"|"fungerer"|"fungerte"|"funker"|"lyser"|"kom"|"ble"|"vart") ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno"|"heller"|"altså"|"dermed") ("ikke"|"ikkje"|"aldri") (@kgjortbra|"igjen"|"tilbake"|"endret"|"slettet"|"sletta"|"sendt"|"på plass")?
  ja: [Nettet har jeg fortsatt ikke].
  ja: [Pengene har jeg ikke sett noe til].
  ja: Jeg [har fortsatt ikke fått svar].
  ja: [Abonnementet løper fortsatt].
  ja: [Kontoen er fortsatt aktiv].
  nei: Jeg har fortsatt appen.
  nei: Nettet har jeg hatt lenge.

- måtte-ordne-selv turn=no actor=any beats=guidance
  ("måtte"|"laut"|"fikk"|"må"|"endte med at" @jegvi|"endte opp med å") ("jeg"|"eg"|"vi"|"me"|"æ"|"da"|"derfor"|"til slutt"|"bare"|"pent")? ("til slutt"|"da"|"pent"|"bare")? ("ordne"|"fikse"|"skaffe"|"bestille"|"reparere"|"betale"|"kjøpe"|"rydde opp"|"rette"|"løse"|"løyse"|"finne"|"leie"|"hente"|"ordna"|"fiksa"|"tinge"|"booke"|"avbestille") ("hotell"|"hotellet"|"rom"|"drosje"|"taxi"|"transport"|"skyss"|"bil"|"rørlegger"|"elektriker"|"saken"|"saka"|"feilen"|"resten"|"alt"|"opp"|"opp i det"|"den"|"det"|"ny"|"nytt"|"ny billett"|"nye billetter"|"ny time"|"returen"|"problemet"|"greiene"|"pakken") ("hele"|"alt sammen"|"igjen")? ("selv"|"sjølv"|"sjøl"|"på egen hånd"|"på eiga hand"|"for egen regning"|"av egen lomme"|"et annet sted"|"ein annan stad")
  ("fra herodes til pilatus"|"frå herodes til pilatus"|"mellom herodes og pilatus"|"rundt og rundt i systemet") ("hos dem"|"i systemet")?
  ("sendt"|"gående"|"kasteball"|"kastet"|"kasta"|"sendte"|"henvist"|"løpt"|"jaget"|"jaga"|"ping-pong"|"sirkulerte") @jegvi? ("fra herodes til pilatus"|"frå herodes til pilatus"|"rundt i systemet"|"i ring"|"mellom avdelingene"|"mellom avdelingane"|"mellom to avdelinger"|"mellom kontorene"|"mellom kontora"|"mellom stolene"|"hit og dit"|"på rundgang"|"fra bord til bord"|"frå bord til bord"|"fra dør til dør"|"frå dør til dør"|"fra den ene til den andre"|"frå den eine til den andre")
  ("ble"|"blei"|"vart") @jegvi? ("gående"|"gåande"|"sendt"|"løpende"|"kastet"|"kasta") ("fra herodes til pilatus"|"frå herodes til pilatus"|"rundt i systemet"|"i ring"|"mellom avdelingene"|"mellom avdelingane"|"mellom to avdelinger"|"hit og dit"|"på rundgang"|"fra dør til dør"|"fra den ene til den andre")
  ("det"|"alt"|"saken"|"saka"|"samtalen"|"hele greia"|"heile greia"|"chatten"|"klagen") ("endte"|"enda"|"rant"|"munnet ut"|"resulterte"|"kom") ("til slutt"|"bare")? ("i ingenting"|"med ingenting"|"i ingen ting"|"i null"|"i intet"|"uten resultat"|"utan resultat"|"i fiasko"|"i blindgate"|"uten løsning"|"utan løysing"|"med null"|"ut i ingenting"|"i en blindvei"|"med et skuldertrekk"|"til ingenting"|"til kort"|"uten svar"|"utan svar")
  !("jeg"|"eg"|"vi") ("fikk"|"fekk"|"klarte"|"greide"|"makta"|"maktet") ("hun"|"han"|"ho"|"de"|"dei") ("det"|"dette"|"saken"|"nettet")? ("ikke"|"ikkje"|"aldri"|"itj") ("til"|"det"|"å" ("løse"|"fikse"|"ordne"|"rette"|"løyse") _?)
  ("de"|"dei"|"hun"|"han"|"ho") ("fikk"|"fekk") ("det"|"dette") ("ikke"|"ikkje"|"aldri"|"itj") "til"
  !("jeg"|"eg"|"vi"|"jeg har"|"vi har") ("nektet"|"nekta"|"nekter"|"nektar"|"avslo"|"avviste"|"ville ikke"|"ville ikkje"|"vil ikke"|"vil ikkje") @hanhun? ("å"|"plent å"|"rett og slett"|"kontant")? ("å")? ("bytte"|"refundere"|"rette"|"ta imot"|"reparere"|"kreditere"|"slette"|"gi meg" @ktingen|"gi" "meg"? "pengene tilbake"|"betale tilbake"|"dekke"|"erstatte"|"stoppe" @ktingen|"avslutte"|"rydde opp"|"åpne" @ktingen|"hjelpe"|"hjelpe meg"|"hjelpe oss"|"endre") (@ktingen|"den"|"det"|"skoene"|"noe"|"en krone"|"beløpet")? @kmin?
  («|^) ("det"|"dette") ("må"|"får") ("nesten"|"du nesten"|"du bare"|"du"|"dere"|"jo")? (("ta opp med"|"ta med"|"ta opp med"|"spørre"|"høre med"|"høyre med"|"snakke med"|"ta kontakt med"|"klage til") ("verkstedet"|"butikken"|"banken"|"produsenten"|"leverandøren"|"kommunen"|"hotellet"|"flyselskapet"|"transportøren"|"posten"|"en annen avdeling"|"utleier"|"teknisk"|"fabrikken"|"netteier")|("verkstedet"|"butikken"|"banken"|"produsenten"|"leverandøren"|"noen andre"|"kommunen"|"teknisk"|"andre"|"en annen avdeling") ("svare på"|"ta seg av"|"ordne"|"ta"|"avgjøre"))
  ja: Vi [måtte ordne hotell sjøl].
  ja: Jeg [ble gående fra Herodes til Pilatus].
  ja: [Det endte i ingenting].
  ja: [De fikk det ikke til].
  ja: Butikken [nektet å bytte skoene].
  ja: Svaret var: [«Det må nesten verkstedet svare på]».
  nei: Jeg måtte hente barna selv.
  nei: Jeg fikk det ikke til.

- purringer-og-ny-runde turn=no actor=any
  ("måtte"|"laut"|"må") @jegvi? ("bare"|"stadig"|"hele tiden")? ("ringes etter"|"purres"|"purre"|"purra"|"mases på"|"mase"|"ta det med en ny runde"|"ta en ny runde"|"ta en runde til"|"begynne på nytt med en ny") ("på")? ("to ganger"|"tre ganger"|"flere ganger"|"fleire gonger"|"igjen"|"kvelden etter"|"dagen etter")
  ("siden"|"sidan"|"etter det"|"deretter") ("har"|"var"|"ble") ("det")? ("vært"|"vore"|"blitt")? ("taust"|"stille"|"helt stille"|"heilt stilt"|"stilt"|"bom stille"|"radiostille"|"ingenting") ("fra dem"|"frå dei"|"i")?
  ja: Lovet å sjekke, men [siden har det vært taust].
