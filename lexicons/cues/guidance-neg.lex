# guidance, bad: no advice, left to oneself, pointed to the website.
cue guidance

- ingen-råd turn=no actor=any
  !("jeg hadde"|"jeg har"|"eg har"|"vi har"|"eg hadde"|"vi hadde"|"trengte"|"ønsket"|"trengde"|"ville ha"|"ba om"|"trenger"|"søkte") ("ingen"|"inga"|"null"|"zero"|"manglende"|"mangelfull"|"elendig"|"dårlig"|"dårleg"|"svak"|"tynn"|"minimal"|"minimalt med"|"lite"|"ikke noe"|"ikke noen"|"ikkje noko"|"ikkje nokon"|"ikke et eneste"|"ikke så mye som et"|"aldri noen"|"ubrukelige"|"ubrukelig"|"verdiløse"|"lite konkrete"|"få"|"manglande") ("god"|"gode"|"nyttig"|"nyttige"|"konkret"|"konkrete"|"form for"|"skikkelig"|"reell"|"videre"|"egentlig"|"særlig"|"mye"|"ordentlig"|"personlig")? @kråd !("til forbedring"|"til betring"|"å gi dere"|"til dere"|"å komme med til dere")
  !("jeg hadde"|"jeg har"|"eg har"|"vi har"|"eg hadde"|"vi hadde"|"trengte"|"ønsket"|"trengde"|"ville ha"|"ba om"|"trenger"|"søkte") ("ingen"|"inga"|"null"|"zero"|"manglende"|"mangelfull"|"elendig"|"dårlig"|"dårleg"|"svak"|"tynn"|"minimal"|"minimalt med"|"lite"|"ikke noe"|"ikke noen"|"ikkje noko"|"ikkje nokon"|"ikke et eneste"|"ikke så mye som et"|"aldri noen"|"ubrukelige"|"ubrukelig"|"verdiløse"|"lite konkrete"|"få"|"manglande") ("god"|"gode"|"nyttig"|"nyttige"|"konkret"|"konkrete"|"form for"|"skikkelig"|"reell"|"videre"|"egentlig"|"særlig"|"mye"|"ordentlig"|"personlig")? @kråd ("om" ("hva"|"kva"|"hvordan"|"korleis"|"hvilken"|"hvor"|"å"|"hvilke")) >>
  !("jeg har"|"da hadde") ("fikk"|"fekk"|"får"|"ga"|"gav"|"gitt"|"kom"|"fått"|"hadde" @hanhun) ("jeg"|"eg"|"vi"|"meg"|"oss"|"han"|"hun"|"ho"|"de"|"dei")? ("aldri"|"ikke"|"ikkje"|"ingen"|"inga"|"null"|"lite"|"heller ikke"|"heller ingen"|"heller ikkje"|"knapt"|"korkje"|"verken") ("med"|"meg")? ("noe"|"noen"|"noko"|"nokon"|"et"|"eit"|"så mye som et"|"gode"|"konkrete"|"nyttige"|"særlig"|"mye"|"stort"|"mykje")? ("god"|"gode"|"konkrete"|"nyttige"|"av"|"annet"|"anna"|"alternative"|"andre")? !("løsning"|"løysing"|"noe valg"|"ikke noe valg"|"valg"|"annet valg") (@kråd|@kalternativ|"hjelp til å velge"|"hjelp med å velge"|"hjelp til å vurdere") !("på" ("spørsmålet"|"problemet"|"saken"))
  !("jeg har"|"da hadde") ("fikk"|"fekk"|"får"|"ga"|"gav"|"gitt"|"kom"|"fått"|"hadde" @hanhun) ("jeg"|"eg"|"vi"|"meg"|"oss"|"han"|"hun"|"ho"|"de"|"dei")? ("aldri"|"ikke"|"ikkje"|"ingen"|"inga"|"null"|"lite"|"heller ikke"|"heller ingen"|"heller ikkje"|"knapt"|"korkje"|"verken") ("med"|"meg")? ("noe"|"noen"|"noko"|"nokon"|"et"|"eit"|"så mye som et"|"gode"|"konkrete"|"nyttige"|"særlig"|"mye"|"stort"|"mykje")? ("god"|"gode"|"konkrete"|"nyttige"|"av"|"annet"|"anna"|"alternative"|"andre")? ("hjelp til å finne") !("på" ("spørsmålet"|"problemet"|"saken")) >>
  !("jeg har"|"da hadde") ("fikk"|"fekk"|"får"|"ga"|"gav"|"gitt"|"kom"|"fått"|"hadde" @hanhun) ("jeg"|"eg"|"vi"|"meg"|"oss"|"han"|"hun"|"ho"|"de"|"dei")? ("aldri"|"ikke"|"ikkje"|"ingen"|"inga"|"null"|"lite"|"heller ikke"|"heller ingen"|"heller ikkje"|"knapt"|"korkje"|"verken") ("med"|"meg")? ("noe"|"noen"|"noko"|"nokon"|"et"|"eit"|"så mye som et"|"gode"|"konkrete"|"nyttige"|"særlig"|"mye"|"stort"|"mykje")? ("god"|"gode"|"konkrete"|"nyttige"|"av"|"annet"|"anna"|"alternative"|"andre")? !("løsning"|"løysing"|"noe valg"|"ikke noe valg"|"valg"|"annet valg") (@kråd|@kalternativ|"hjelp til å velge"|"hjelp med å velge"|"hjelp til å vurdere") !("på" ("spørsmålet"|"problemet"|"saken")) ("om" ("hva"|"kva"|"hvordan"|"korleis"|"hvilken"|"hvor"|"å"|"hvilke")) >>
  ("lite"|"ikke mye"|"ikkje mykje"|"smått"|"så som så"|"tynt"|"skralt"|"dårlig"|"ikke rare"|"lite og ingen") ("var" ("det")? ("det")? ("òg"|"også")?)? ("av"|"med") ("det"|"òg"|"også")? @kråd
  (veiledning|rådgivning|råd|anbefaling|rettleiing|rådgjeving) ("jeg" "fikk"|"eg" "fekk")? ("var"|"er"|"virket"|"verka"|"ble"|"uteble"|"manglet"|"mangla") ("mangelfull"|"dårlig"|"dårleg"|"svak"|"elendig"|"fraværende"|"lite" _|"tynn"|"minimal"|"helt fraværende"|"ubrukelig"|"mangelfulle"|"dårlige"|"totalt fraværende"|"ikke" ("god"|"bra"|"særlig" _|"mye verdt"))
  ("skortet"|"skorta"|"mangla"|"manglet"|"sto dårlig til") "på" @kråd
  ("ble"|"vart"|"fikk"|"fekk"|"blei") ("jeg"|"eg"|"vi")? ("heller")? ("ikke"|"ikkje"|"aldri") ("heller")? ("tilbudt"|"tilbydd"|"foreslått"|"føreslått"|"anbefalt"|"veiledet"|"rettleia"|"tilbod om"|"tilbud om"|"presentert for"|"gjort oppmerksom på"|"råd om") ("noe annet"|"noko anna"|"noen alternativer"|"andre løsninger"|"et alternativ"|"noe alternativ"|"noe som helst"|"nokon ting"|"noe"|"noko"|"andre alternativer"|"noen løsning")?
  ("foreslo"|"føreslo"|"anbefalte"|"tilbød"|"tilbaud") ("ikke noe annet"|"ikkje noko anna"|"ingenting"|"ikke noe"|"ikkje noko"|"ikke noe som helst"|"ikke et alternativ")
  ("foreslo"|"føreslo"|"anbefalte"|"tilbød"|"tilbaud"|"nevnte"|"presenterte"|"viste") ("meg")? ("ingen"|"ingenting"|"aldri"|"ikke"|"ikkje"|"inga"|"heller ikke"|"verken"|"null") ("andre"|"noen"|"noe"|"noko"|"et"|"meg")? !(løsning|løysing) (@kalternativ|"annet"|"anna"|"produkter"|"råd"|"andre" _|"noe som helst"|"som kunne passe")
  ("ville"|"kunne"|"turte"|"torde"|"våget") ("hun"|"han"|"ho")? ("ikke"|"ikkje"|"aldri") ("gi"|"gje"|"komme med"|"anbefale"|"foreslå"|"råde"|"si hva som" _) ("meg"|"noen"|"noe"|"et"|"noko")? (@kråd|"noe som helst"|"det ene fremfor det andre"|"best"|"lønte seg")
  ("kunne"|"ville"|"turte"|"torde") ("hun"|"han"|"ho")? ("ikke"|"ikkje"|"aldri") ("anbefale"|"foreslå"|"råde") ("meg"|"noe"|"noko"|"noen")? 
  ("nektet"|"nekta") "å" ("anbefale"|"veilede"|"gi råd"|"gi noen råd"|"foreslå") >>
  ja: Jeg [fikk ingen råd om hva jeg burde gjøre].
  ja: [Ingen veiledning] utover det.
  ja: Det var [lite rettleiing] å få.
  ja: Hun [kunne ikke anbefale noe].
  nei: Jeg fikk ingen løsning på problemet.
  nei: Jeg trengte ingen råd.
  nei: Han tilbød ingen løsning.
  nei: Jeg hadde ikke noe valg.
  nei: Ingen forslag til forbedring.
  nei: Jeg har ingen råd å gi dere.

- savnet-råd actor=any
  ("savnet"|"savna"|"sakna"|"saknet"|"etterlyste"|"etterlyser"|"savner"|"saknar"|"mangla"|"manglet"|"ønsket meg"|"hadde håpet på"|"hadde trengt"|"skulle gjerne hatt") .. @kråd ("om"|"på"|"til"|"rundt") >>
  ("savnet"|"savna"|"sakna"|"saknet"|"etterlyste"|"etterlyser"|"savner"|"saknar"|"mangla"|"manglet"|"ønsket meg"|"hadde håpet på"|"hadde trengt"|"skulle gjerne hatt") .. (@kråd|@kalternativ)
  ja: Jeg [savnet råd om hva jeg burde velge].
  ja: Eg [sakna litt rettleiing].
  nei: Jeg savnet et smil.

- måtte-selv turn=no actor=any
  ("måtte"|"matte"|"må"|"laut"|"lyt"|"fikk"|"fekk"|"skulle"|"endte med å"|"endte opp med å"|"overlatt til å"|"nødt til å"|"kunne like gjerne"|"kunne jeg like gjerne"|"bedt om å"|"ba meg"|"bad meg"|"beskjed om å"|"beskjed om at jeg kunne") ("jeg"|"eg"|"vi"|"æ"|"man"|"da"|"derfor"|"rett og slett"|"bare"|"selv"|"sjølv"|"sjøl")? ("til slutt")? ("selv"|"sjølv")? ("finne"|"lete"|"leite"|"søke"|"google"|"googla"|"googlet"|"gjette"|"ordne"|"lese"|"løse"|"løyse"|"sjekke"|"undersøke"|"velge"|"grave"|"gjøre"|"regne"|"klare"|"stake ut"|"lese meg"|"slå opp"|"sette meg inn i"|"finn"|"søkje"|"rote"|"bestemme"|"taste"|"fylle"|"spørre chatgpt"|"tolke") ("jeg"|"meg"|"det"|"alt"|"resten"|"svaret"|"saken"|"dette"|"informasjonen"|"løsningen"|"opplysningene"|"ting"|"frem"|"fram")? ("ut"|"frem"|"fram"|"opp"|"etter"|"av"|"på"|"resten"|"svaret"|"det"|"meg"|"seg"|"til")? ("av"|"til"|"svaret"|"det"|"resten"|"informasjonen")? ("det"|"saken"|"dette"|"alt"|"resten"|"meg"|"ting"|"svaret")? ("helt"|"heilt")? (@kselv|"på nettet"|"på nett"|"på google"|"på nettsiden"|"på nettsida"|"på nettsidene"|"på hjemmesiden"|"på forum"|"på eiga hand"|"på youtube"|"et annet sted"|"på heimesida")
  ("måtte"|"laut"|"fikk"|"må") ("jeg"|"eg")? ("selv"|"sjølv"|"sjøl") ("finne"|"lete"|"leite"|"google"|"ordne"|"løse"|"undersøke"|"søke"|"sjekke"|"grave"|"lese"|"gjette") ("ut"|"meg"|"etter"|"opp"|"frem"|"fram")? >>
  ("overlatt"|"overlate"|"overlete"|"levnet"|"sto"|"stod"|"stått"|"satt igjen"|"ble stående"|"ble sittende"|"forlatt") ("jeg"|"eg")? ("helt"|"heilt")? ("til")? ("meg selv"|"meg sjølv"|"seg selv"|"alene med" ..|"aleine"|"åleine"|"oss selv"|"på bar bakke alene"|"i stikken"|"egen skjebne"|"egne krefter"|"min egen skjebne")
  ("finne ut av"|"finn ut av"|"funnet ut av"|"finne ut"|"løse"|"ordne") ("det"|"dette"|"alt"|"resten"|"alt sammen")? (@kselv)
  ("overlot"|"overlét"|"overlet"|"lot"|"overlater") ("det")? ("til") ("meg"|"kunden"|"oss") ("selv"|"sjølv")? ("å")? >>
  ("klare"|"seile"|"ro"|"famle"|"famlet") ("meg"|"seg"|"min"|"i")? ("egen sjø"|"egen skute"|"eigen sjø"|"i blinde"|"blinde")
  ("lete"|"leite"|"leting"|"leita"|"lette"|"leitte") ("opp"|"meg fram til"|"etter") .. (@kselv|"på nettet"|"på nettsiden")
  ja: Jeg [måtte finne ut av det selv].
  ja: Eg [laut leite opp svaret sjølv].
  ja: Jeg [måtte google meg frem til svaret på egen hånd].
  ja: Jeg ble [overlatt til meg selv].
  nei: Jeg fant det selv på nettet før jeg ringte.
  nei: Hun måtte sjekke i systemet.

- bare-nettsiden turn=no actor=any
  ("bare"|"berre"|"kun"|"kort"|"rett og slett"|"straks"|"stadig"|"utelukkende") ("ble"|"vart"|"å")? ("henviste"|"henvist"|"henvise"|"henviser"|"viste"|"vist"|"viser"|"sendte"|"sendt"|"linket"|"linka"|"lenket"|"lenka"|"lenkja"|"ba"|"bad"|"bedt"|"bede"|"pekte"|"peika"|"refererte"|"viser"|"fikk"|"fekk"|"limte inn"|"kopierte inn"|"ga"|"gav"|"dyttet"|"tilvist"|"tilviste") .. (@knettside)
  ("henviste"|"henvist"|"henvise"|"henviser"|"viste"|"vist"|"viser"|"sendte"|"sendt"|"linket"|"linka"|"lenket"|"lenka"|"lenkja"|"refererte"|"tilvist"|"tilviste"|"peika"|"pekte") ("meg"|"oss"|"jeg")? ("bare"|"berre"|"kun"|"stadig"|"videre"|"rett"|"tilbake"|"kort"|"straks")? ("til"|"på"|"om å"|"inn på") .. (@knettside)
  ("fikk"|"fekk"|"fått"|"ga meg"|"gav meg"|"sendte meg"|"sendte") ("jeg"|"eg"|"vi"|"meg"|"oss")? ("bare"|"berre"|"kun"|"rett og slett"|"tilsendt") ("meg"|"en"|"ei"|"et"|"ein"|"eit"|"tilsendt"|"lenker"|"noen") ("lenke"|"link"|"nettadresse"|"lenkje"|"brosjyre"|"henvisning"|"pdf"|"lenker"|"telefonnummer"|"side"|"nummer"|"standardlenke") ("til" ..4 (@knettside|_))?
  ("ba"|"bad"|"bedt"|"bede"|"beskjed om å"|"beskjed om at jeg måtte"|"fikk beskjed om å"|"oppfordret til å"|"beskjed om") ("meg"|"oss"|"jeg"|"å")? ("bare"|"berre"|"heller"|"kun")? ("å")? ("lese"|"gå inn på"|"se"|"sjekke"|"logge inn på"|"finne det på"|"slå opp"|"søke"|"google"|"sjå"|"lese meg opp"|"finne svaret"|"sjekke ut"|"finne informasjonen"|"finne ut") .. (@knettside|"selv"|"sjølv")
  ("var"|"inneholdt"|"besto av"|"bestod av"|"er") ("bare"|"berre"|"kun"|"rett og slett") ("en"|"ei"|"et"|"ein") ("lenke"|"link"|"henvisning"|"lenkje"|"tilvising") ("til" .. @knettside)?
  ("svaret"|"alt"|"informasjonen") ("står"|"finner du"|"ligger"|"sto"|"lå"|"finn du") ("visstnok")? "på" ("nettsiden"|"nettsidene"|"nett"|"nettsida"|"hjemmesiden"|"nettet"|"internett"|"heimesida"|"min side")
  [ ("lenka"|"lenkja"|"linket"|"linka"|"lenket") ("meg")? "til" ("ei"|"en"|"noe"|"et") .. (@knettside|"jeg alt hadde" _ ) ]
  ("lenka"|"lenkja"|"linka"|"linket") "til" ("ei"|"en"|"ein") ("side"|"artikkel"|"tekst") >>
  ja: Hun [henviste bare til nettsiden].
  ja: Jeg [fikk bare en lenke til hjelpesidene].
  ja: Han [ba meg lese vilkårene] på nytt.
  ja: Eg vart [berre vist til heimesida].
  nei: Hun viste meg hvor på nettsiden jeg finner skjemaet.
  nei: Jeg leste på nettsiden først.

- rigid actor=any
  (rigid|firkantet|firkanta|firkantede|paragrafrytter|regelrytter|ufleksibel|stivbeint|bastant|stivnakket|"regelryttere"|"paragrafryttere"|"regelrytteri"|initiativløs|tiltaksløs) !("bord"|"form"|"eske"|"krukke")
  ja: Hun var [firkantet].
  ja: Mannen var en skikkelig [regelrytter].
  snu: Ho var [ikkje firkanta].
  nei: Det er en firkantet eske.

- lite-løsningsvillig turn=no actor=any
  ("ingen"|"null"|"ikke noe"|"lite"|"inga"|"liten"|"lita"|"manglende"|"ikkje noko") ("fleksibilitet"|"initiativ"|"løsningsvilje"|"kreativitet"|"løsningsforslag"|"løysingsvilje")
  ("lite"|"ikke"|"ikkje"|"mindre"|"verken"|"veldig lite"|"svært lite") ("særlig"|"særleg"|"videre"|"spesielt"|"akkurat")? ("løsningsvillig"|"løysingsviljug")
  ja: Det var [null fleksibilitet].
  ja: Han var [lite løsningsvillig].
  nei: Null stress med bestillingen.

- idiom-neg turn=no actor=any
  ("ingen"|"inga"|"null"|"ikke noen") ("tanker"|"meninger"|"mening"|"tankar"|"formening"|"idé"|"synspunkter"|"hjelp") ("om") ("hva"|"kva"|"hvilken"|"hvilket") >>
  ("fikk"|"fekk"|"møtte") ("jeg"|"eg")? ("bare"|"berre"|"kun"|"et"|"ett")? ("et"|"eit")? ("skuldertrekk"|"stillhet som svar"|"tomt blikk")
  ("du"|"jeg"|"eg") ("får"|"fikk"|"kan"|"må"|"kunne") ("bare"|"vel"|"heller")? ("lese"|"sjekke"|"søke"|"google"|"slå opp"|"gå inn") ("det"|"meg opp"|"selv")? ("på nettet"|"på nettsiden"|"på nett"|"på nettsidene"|"på hjemmesiden"|"på nettsida"|"på google") !("før")
  ("fisket"|"fiska"|"dra"|"hale"|"lirke"|"lokke"|"hala") .. ("råd"|"tips"|"svar"|"informasjonen"|"opplysningene") ("ut av" _)?
  ("sto"|"stod"|"står"|"satt") ("jeg"|"eg"|"vi")? ("der")? ("alene"|"aleine"|"åleine"|"helt alene"|"på egne bein"|"på egne ben") ("med") ("valget"|"valet"|"avgjørelsen"|"beslutningen"|"skjemaet"|"papirene"|"spørsmålet"|"spørsmålene"|"regnestykket") >>
  ("måtte"|"laut") ("jeg"|"eg")? ("famle"|"prøve og feile"|"prøve meg frem"|"prøve meg fram"|"ta sjansen"|"gjette") .. 
  ("null hjelp til selvhjelp"|"svøm eller synk"|"prøv og feil"|"løs det selv"|"hjelp deg selv"|"google er din venn"|(« "google det")|("sa"|"svaret var"|"svaret ble"|"var beskjeden"|"bare"|"berre") "google det")
  ja: Han hadde [ingen tanker om hva som passet best].
  ja: Eg [stod åleine med valet].
  nei: Jeg måtte ta bussen hjem.
  nei: Jeg satt alene på kjøkkenet og gråt.
  nei: Jeg satt ikke igjen alene med det.
  nei: Jeg endte opp med å google det.
