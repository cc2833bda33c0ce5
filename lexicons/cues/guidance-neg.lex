# guidance, the opposite: no advice, left to find out alone.
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
  ("du"|"jeg"|"eg") ("får"|"fikk"|"kan"|"må"|"kunne") ("bare"|"vel"|"heller")? ("lese"|"sjekke"|"søke"|"google"|"slå opp"|"gå inn") ("det"|"meg opp"|"selv")? ("på nettet"|"på nettsiden"|"på nett"|"på nettsidene"|"på hjemmesiden"|"på nettsida"|"på google") !("før")
  ("fisket"|"fiska"|"dra"|"hale"|"lirke"|"lokke"|"hala") .. ("råd"|"tips"|"svar"|"informasjonen"|"opplysningene") ("ut av" _)?
  ("sto"|"stod"|"står"|"satt") ("jeg"|"eg"|"vi")? ("der")? ("alene"|"aleine"|"åleine"|"helt alene"|"på egne bein"|"på egne ben") ("med") ("valget"|"valet"|"avgjørelsen"|"beslutningen"|"skjemaet"|"papirene"|"spørsmålet"|"spørsmålene"|"regnestykket") >>
  ("måtte"|"laut") ("jeg"|"eg")? ("famle"|"prøve og feile"|"prøve meg frem"|"prøve meg fram"|"ta sjansen") .. 
  ("null hjelp til selvhjelp"|"svøm eller synk"|"prøv og feil"|"løs det selv"|"hjelp deg selv"|"google er din venn"|(« "google det")|("sa"|"svaret var"|"svaret ble"|"var beskjeden"|"bare"|"berre") "google det")
  ja: Han hadde [ingen tanker om hva som passet best].
  ja: Eg [stod åleine med valet].
  nei: Jeg måtte ta bussen hjem.
  nei: Jeg satt alene på kjøkkenet og gråt.
  nei: Jeg satt ikke igjen alene med det.
  nei: Jeg endte opp med å google det.

- din-hobby turn=no actor=any
  « ("prøv å google"|"prøv å googla"|"prøv google"|"du får google"|"du kan google"|"google det"|"google"|"bare google det"|"har du prøvd google"|"sjekk nettet"|"søk på nettet"|"les på nettsiden"|"les på nettsida"|"det står på nettet"|"det står på nettsiden"|"det står på nettsida"|"det må du finne ut selv"|"det må du finne ut sjølv"|"det får du finne ut selv"|"det må du vite selv"|"det er opp til deg"|"du velger selv"|"du vel sjølv"|"velg det du vil"|"ta det du vil"|"det er smak og behag") ..2 »
  ("det"|"den biten"|"alternativer"|"å finne noe annet") ("var"|"fikk"|"fekk"|"måtte"|"er"|"ble"|"vart") ("visst"|"tydeligvis"|"åpenbart"|"tydelegvis") ("jeg"|"eg"|"vi")? ("min hobby"|"min jobb"|"mi sak"|"min hodepine"|"mi hovudpine"|"finne ut selv"|"finne ut sjølv"|"lete fram selv"|"min lekse"|"vår jobb"|"mitt bord") (","? "ikke" ("hennes"|"hans"|"deres")|","? "ikkje" ("hennar"|"hans"|"deira"))?
  ja: [«Prøv å google»], var alt hun sa.
  ja: Annen rute? [Det var visst min hobby, ikke hennes].
  nei: Jeg måtte google selv.
  nei: Annen rute? Det var visst umulig.

- alene-med-det turn=no actor=any
  ("en"|"ei"|"ein"|"et"|"eit"|"to"|"tre") ("lenke"|"lenkje"|"skjermlenke"|"link"|"pdf"|"brosjyre"|"nettadresse"|"faq"|"standardlenke") ..3 ("var alt"|"var det eneste"|"var det einaste"|"ble svaret"|"var hjelpen"|"er alt"|"vart svaret") >>
  ("google"|"googla"|"googlet"|"leste"|"leita"|"lette"|"søkte"|"youtubet"|"gravde"|"grublet"|"peilet"|"famlet"|"prøvde og feilet") ("jeg"|"eg"|"vi"|"me") ("meg"|"oss") ("selv"|"sjølv")? ("fram"|"frem")? ("til") ("svaret"|"løsningen"|"løysinga"|"det"|"svara"|"fasiten"|"framgangsmåten")
  ("måtte"|"laut"|"fikk") @jegvi? ("selv"|"sjølv")? ("gruble ut"|"gruble på"|"peile meg fram"|"famle meg fram"|"lirke meg fram"|"regne ut"|"grave meg fram til"|"gjette meg fram"|"finne ut av"|"klare"|"manøvrere i"|"prøve meg fram"|"spørre meg for") ..3 ("alene"|"aleine"|"åleine"|"selv"|"sjølv"|"på egen hånd"|"på eiga hand"|"helt alene"|"heilt åleine"|"som best jeg kunne"|"som best eg kunne")
  ("kunne"|"burde"|"skulle") @hanhun? ("gjerne"|"godt")? ("ha")? ("stukket til meg"|"slengt med"|"gitt meg"|"kommet med"|"spandert"|"kasta inn") ("ett"|"et"|"eit"|"noen"|"i det minste et") ("lite"|"bittelite")? ("hint"|"vink"|"tips"|"råd"|"stikkord" ) >>
  ("et"|"eit"|"ett"|"noen"|"litt") ("lite"|"bittelite"|"enkelt")? ("vink"|"hint"|"tips"|"råd"|"puff"|"pekepinn") ("om" ..6|"på veien"|"til" ..3)? ("hadde"|"ville") (("ikke"|"ikkje") ("skadet"|"skada"|"vært av veien"|"vore av vegen"|"vært for mye")|"gjort seg"|"vært fint"|"vært kjekt"|"vært på sin plass"|"vært gull verdt"|"hjulpet"|"kommet godt med"|"gjort susen"|"vore fint") !("når dere"|"å svare")
  ("hva"|"kva"|"hvilken"|"hvilket"|"kva for"|"om") ("jeg"|"eg"|"vi") ("burde"|"bør"|"skulle"|"skal") ("velge"|"velje"|"gjøre"|"ta"|"gå for"|"satse på"|"kjøpe"|"søke"|"bytte"|"binde") ..4 "," ("ville"|"hadde"|"turte"|"kunne"|"orket"|"gadd"|"torde") (@hanhun|"ingen"|"de") ("ikke"|"ikkje"|"ingen"|"aldri"|"null") >>
  ("ingen"|"inga"|"null"|"ikke noe"|"ikkje noko") ("plan b"|"triks"|"ess"|"alternativ"|"alternativer") ("i ermet"|"på lager"|"på lur"|"i bakhånd"|"å tilby"|"å by på" !("i bygda"|"her vi"))
  « ("det står på nettsiden"|"det står på nettsidene"|"det står på nett"|"du finner det på nettsiden"|"sjekk nettsiden"|"det finner du på nettsiden"|"prøv google"|"les vilkårene"|"det får du finne ut av" _?|"se på nettsiden") »? (",")? ("og")? ("det var det"|"var alt"|"sa" @hanhun|"var svaret"|"fikk jeg"|"var beskjeden")?
  ("trakk"|"trekte"|"drog") @hanhun? ("bare"|"berre")? "på skuldrene" ("da"|"når"|"då") @jegvi ("spurte"|"spurde") ("hva"|"kva"|"om") ("han"|"hun"|"ho"|"jeg"|"eg"|"som") ("ville"|"burde"|"lønte"|"selv ville"|"anbefalte"|"skulle") >>
  ja: [En lenke på sms var alt han hadde å by på].
  ja: Til slutt [googla jeg meg til svaret].
  ja: [Hva jeg burde velge, ville han ikke mene noe om].
  ja: Hun [kunne ha stukket til meg ett lite hint].
  ja: [Et vink om en billigere løsning hadde ikke skadet].
  nei: Jeg googlet meg fram til nummeret deres.
  nei: Et vink fra naboen var nok.
  nei: Om jeg burde bytte bank, hadde jeg ikke bestemt.

- råd-kom-aldri turn=no actor=any
  ("noe"|"noko"|"noen"|"nokon"|"nokre"|"et"|"eit"|"ett"|"ett eneste"|"litt"|"gode"|"litt mer"|"bare ett") ("godt"|"enkelt"|"lite"|"gode"|"konkret"|"konkrete"|"lurt"|"annet"|"andre")? @x-råd ("om" ..5|"til" ..4|"å velge" _?|"på" ..3)? (",")? ("hva som helst" ",")? @borte-etter
  ("råd"|"tips"|"veiledning"|"rettleiing"|"alternativer"|"alternativ"|"anbefaling"|"anbefalinger"|"forslag"|"plan b"|"noen plan b") ("om" ..4|"å by på"|"til" ..3)? (",")? @borte-etter
  @borte-før (@x-råd) ("om" ..3|"å få"|"til" ..3)?
  @borte-før (@x-råd) ("om"|"til") >>
  ^ ("noen"|"nokon"|"noe"|"og"|"et"|"gode")? ("råd"|"tips"|"alternativer"|"alternativ"|"anbefaling"|"forslag"|"veiledning"|"plan b") ..5 "?"
  ("hadde"|"hadde ikke"|"hadde ikkje"|"fant ikke"|"så ikke") @hanhun? ("ikke"|"ikkje"|"aldri"|"verken"|"knapt")? ("ett eneste"|"et eneste"|"eit einaste"|"noe"|"noen"|"et"|"noko") ("alternativ"|"råd"|"tips"|"forslag"|"alternativer"|"plan b") ("på lur"|"i ermet"|"på lager"|"å komme med"|"å by på"|"i bakhånd"|"å kome med"|"å tilby")
  ("lite"|"ingenting"|"fint lite"|"null"|"ikke mye"|"ikkje mykje"|"heller lite"|"ikke stort") ("å by på"|"å bidra med"|"å komme med"|"å tilby"|"i form av råd"|"å kome med"|"å hente av råd") ("for" ..6|"av" ..3)?
  ("lite"|"ingenting"|"fint lite"|"null"|"ikke mye"|"ikkje mykje"|"heller lite"|"ikke stort") ("å by på"|"å bidra med"|"å komme med"|"å tilby"|"i form av råd"|"å kome med"|"å hente av råd") ("for"|"av") >>
  ("at"|"hva"|"kva"|"hvilken"|"hvordan"|"om"|"korleis"|"hvilket") _ ..9 "," ("måtte" ..4 ("fortelle"|"fortelje"|"si til"|"tipse")|"tar hun ikke stilling til"|"tar han ikke stilling til"|"tek ho ikkje stilling til"|"tek han ikkje stilling til"|"ville hun ikke mene noe om"|"ville han ikke mene noe om"|"kan ikke de mene noe om"|"kunne hun ikke råde meg om"|"holdt han for seg selv"|"holdt hun for seg selv"|"heldt ho for seg sjølv"|"hadde hun ingen formening om"|"hadde han ingen formening om"|"var visst ikke verdt en kommentar"|"var ikke verdt en kommentar"|"nevnte hun ikke med et ord"|"nevnte han ikke med et ord"|"nemnde ho ikkje med eit ord"|"sa ingen noe om"|"tipset ingen om"|"fikk jeg finne ut selv"|"måtte jeg finne ut selv"|"måtte jeg lese meg til"|"måtte jeg google"|"måtte eg google"|"måtte eg finne ut sjølv"|"fikk jeg høre av naboen"|"fikk jeg vite av" _)
  ("det jeg"|"det eg"|"de pengene jeg"|"det vi") ("burde"|"kunne") ("ha bedt om"|"ha spurt om"|"ha visst"|"spart på å"|"fått") ...6 ("holdt han for seg selv"|"holdt hun for seg selv"|"sa hun ikke"|"sa han ikke"|"nevnte hun ikke"|"nevnte han ikke"|"sa ho ikkje")
  ("limte inn"|"lime inn"|"klistret inn"|"klistra inn"|"sendte"|"sende"|"sendt"|"fikk"|"fekk"|"spist av med"|"avspist med"|"avspiste meg med"|"kastet etter meg"|"slengte til meg"|"dyttet til meg"|"svarte med"|"rakk å lime inn") @hanhun? @meg? ("bare"|"berre"|"kun"|"rett og slett")? ("en"|"ei"|"et"|"to"|"tre"|"fem"|"ni"|"ti"|"en haug"|"samme"|"den samme"|"noen"|"nokre"|"standard-") ("lenke"|"lenkje"|"lenker"|"lenkjer"|"link"|"linker"|"pdf"|"nettadresse"|"brosjyre"|"faq"|"lenka"|"lenken") ("på" ..3)? ("og ønsket lykke til"|"og ønska lykke til"|"og ferdig med det"|"og det var det"|"i stedet for" ..3|"som svar"|"i trynet"|"igjen"|"til svar")
  ("limte inn"|"lime inn"|"klistret inn"|"klistra inn"|"sendte"|"sende"|"sendt"|"fikk"|"fekk"|"spist av med"|"avspist med"|"avspiste meg med"|"kastet etter meg"|"slengte til meg"|"dyttet til meg"|"svarte med"|"rakk å lime inn") @hanhun? @meg? ("bare"|"berre"|"kun"|"rett og slett")? ("en"|"ei"|"et"|"to"|"tre"|"fem"|"ni"|"ti"|"en haug"|"samme"|"den samme"|"noen"|"nokre"|"standard-") ("lenke"|"lenkje"|"lenker"|"lenkjer"|"link"|"linker"|"pdf"|"nettadresse"|"brosjyre"|"faq"|"lenka"|"lenken") ("på" ..3)? ("i stedet for") >>
  ("spist av"|"avspist"|"avspiste meg"|"spiste meg av"|"limte inn"|"lime inn"|"klistret inn") ("med")? ("en"|"ei"|"to"|"tre"|"ni"|"noen") ("lenke"|"lenkje"|"lenker"|"link"|"pdf"|"brosjyre"|"nettside"|"faq")
  ("ønsket"|"ønska"|"ønskte") ("meg")? "lykke til" $
  ("leste"|"las") @hanhun? ("bare"|"berre")? ("høyt"|"høgt"|"opp") ("fra"|"frå") ("den samme siden"|"nettsiden"|"samme side"|"nettsida"|"hjelpesiden"|"brosjyren") >>
  ("måtte"|"laut") ("jeg"|"eg"|"vi")? ("på") ("biblioteket"|"google"|"nettet"|"reddit"|"facebook"|"youtube"|"forum"|"et forum") ("for å"|"etter") >>
  ("spør"|"prøv"|"sjekk"|"se"|"les"|"søk på"|"slå opp på") ("google"|"chatgpt"|"nettsiden"|"nettet"|"helsenorge"|"finn"|"altinn"|"nav.no"|"studiehåndboka"|"faq-en"|"vilkårene"|"min side"|"minside"|"appen") ("»"|"," "sa"|"," "fikk jeg"|"var rådet"|"var svaret"|"var alt"|"var beskjeden")
  ("kastet"|"hev"|"heiv"|"dyttet"|"overlot") @hanhun? ("ballen"|"valget"|"avgjørelsen"|"meg"|"hele ansvaret") ("tilbake"|"rett"|"over")? ("til meg"|"på meg"|"ut på dypt vann"|"i fanget på meg"|"i fanget mitt")
  ja: [Ett råd hadde jeg tatt imot med takk].
  ja: Hun [hadde ikke ett eneste alternativ på lur].
  ja: [Hva jeg bør velge, ville hun ikke mene noe om].
  ja: Han [limte inn tre lenker].
  ja: [Litt veiledning kunne de spandert].
  nei: Jeg hadde ikke råd.
  nei: Hun ønsket meg lykke til med flyttingen.

- bare-samme-tilbud turn=no actor=any
  ("kom"|"hadde"|"ga"|"gav") @hanhun? @meg? ("bare"|"berre"|"kun") ("med")? ("samme tilbud"|"same tilbod"|"ett tilbud"|"én pris"|"ett alternativ"|"én løsning"|"ett forslag"|"det samme tilbudet")
  ("og"|",") ("ingen"|"inga"|"null") ("alternativer"|"alternativ"|"tips"|"råd")
  ja: Han [kom bare med samme tilbud].
  ja: Jeg fikk én pris [og ingen alternativer].
  nei: Hun ga meg bare gode råd.

# a link thrown after me, take it or leave it, find out yourself
- lenke-slengt turn=no actor=any
  ("en"|"ein"|"ei") ("link"|"lenke"|"lenkje"|"pdf"|"nettadresse"|"brosjyre") ("slengt"|"kastet"|"kasta"|"dyttet"|"dytta"|"i fanget"|"i fjeset"|"limt inn") ("etter meg"|"til meg"|"i hodet"|"i fanget"|"på meg"|"i fjeset")?
  ("slengte"|"kastet"|"kasta"|"sendte"|"sende"|"limte inn"|"ga"|"gav") @hanhun? ("meg"|"oss")? ("bare"|"berre") ("en"|"ein"|"ei") ("link"|"lenke"|"lenkje"|"pdf"|"nettadresse"|"brosjyre") >>
  «? ("ta det eller la det"|"ta det eller la vær"|"take it or leave it"|"ta det eller la det være"|"ta det eller la det vere") ..1 »? ("var beskjeden"|"var svaret"|"fikk jeg høre"|"sa hun"|"sa han")?
  « ("finn ut av det"|"finn det ut sjøl"|"finn det ut selv"|"finn ut av det selv"|"det må du finne ut"|"det får du finne ut"|"les på nettet"|"les vilkårene"|"google det"|"søk det opp"|"det står på nettsiden"|"det står på nett") ..4 » ("var" ..2|"sa" _|"fikk jeg" ..3|"liksom")?
  ("hva ville du" ("valgt"|"ha valgt"|"gjort"|"ha gjort"|"anbefalt"|"ha anbefalt")|"kva ville du" ("valt"|"ha valt"|"gjort")) "?" 
  !("jeg"|"eg"|"vi") ("hadde"|"kom med"|"kom"|"ga"|"gav"|"fikk"|"fekk") @hanhun? ("med")? ("ikke"|"ikkje"|"aldri"|"itj") ("et"|"eit"|"ett"|"noe"|"noko"|"noen"|"så mye som et") ("eneste"|"einaste"|"konkret")? ("forslag"|"råd"|"tips"|"alternativ"|"innspill"|"idé")
  ("bare"|"berre") ("problemer"|"problem"|"hindringer"|"utfordringer"|"begrensninger") "," ("ingen"|"inga"|"aldri") ("løsninger"|"løysingar"|"løsning"|"forslag"|"råd"|"utveier") ("å få" ..2)?
  ("skulle ønske"|"savnet at"|"sakna at"|"kunne ønske"|"skulle ynskje") @hanhun ("tenkte"|"hadde tenkt"|"tenkt"|"tenkja") ("litt")? ("utenfor boksen"|"utanfor boksen"|"kreativt"|"alternativt"|"litt lenger"|"i løsninger"|"selv")
  ("tenkte"|"tenke"|"tenkt") @hanhun? ("aldri"|"ikke"|"ikkje") ("litt"|"en millimeter"|"det grann")? ("utenfor boksen"|"utanfor boksen"|"kreativt"|"alternativt")
  ja: Fikk [en link slengt etter meg].
  ja: [Ta det eller la det være] var svaret.
  ja: [«Finn ut av det» var svaret].
  ja: Hun [hadde ikke et eneste forslag].
  ja: [Bare problemer, ingen løsninger].
  ja: [Skulle ønske han tenkte litt utenfor boksen].
  nei: Jeg hadde ikke et eneste forslag selv.

- google-det turn=no actor=any
  ("rådet"|"svaret"|"beskjeden"|"tipset"|"løsningen") (@hanhun "ga"|"jeg fikk"|"fra dem")? ("var"|"ble"|"vart") ("å google"|"å lese"|"å sjekke nettsiden"|"å søke"|"google det"|"les på nettet"|"å finne ut av det"|"søk på nett") ("det"|"selv"|"sjølv"|"vilkårene"|"på nett")?
  ^ «? ("google det"|"bare google det"|"les deg opp"|"finn ut av det selv"|"søk det opp selv") »? ("," ..4)?
  ("ingen"|"inga"|"null"|"ikke noen"|"ikkje noko") ("vilje"|"forsøk"|"innsats"|"interesse"|"evne") ("til"|"på"|"for"|"av") "å" ("finne"|"lete etter"|"se etter"|"foreslå"|"tenke") ("en"|"ei"|"noe"|"andre"|"noen"|"løsninger"|"alternativer"|"utenfor") ("løsning"|"løysing"|"alternativ"|"utvei"|"løsninger"|"alternativer"|"boksen")?
  ("ingen"|"inga"|"null"|"ikke noen") ("alternativer"|"alternativ"|"forslag"|"utveier"|"løsninger å velge") ("å få"|"å oppdrive"|"på bordet"|"å by på"|"fra" ..2|"til hva" ..5)
  ("kunne"|"burde"|"skulle") ("godt"|"gjerne"|"kanskje"|@hanhun)? ("ha")? ("nevnt"|"nemnt"|"opplyst om"|"tipset om"|"sagt fra om"|"fortalt") ("meg"|"oss")? ("om")? ("at")? ("det")? ("fantes"|"fanst"|"finnes"|"gikk an"|"var mulig"|"billigere"|"rimeligere"|"en billigere"|"en rabatt"|"et tilbud"|"andre alternativer"|"lønte seg") >>
  ("vart"|"ble"|"blei") ("jeg"|"eg")? ("bare"|"berre"|"kun") ("vist"|"henvist"|"sendt"|"tilvist"|"pekt") ("til"|"videre til") ("et"|"eit"|"en"|"ei"|"nettsiden"|"nettsida"|"faq") _ ..2
  ("kasta"|"kastet"|"hev"|"hevd"|"sendte"|"slengte") @hanhun? ("meg"|"mæ"|"oss") ("ut"|"rett ut") ("på" ("dypt vann"|"dypt vatn"|"djupt vatn"|"glattisen"|"dypet"))
  ("like"|"akkurat like") ("rådvill"|"rådlaus"|"rådløs") ("som før"|"etterpå")
  ("overlatt"|"overlate") ("til") ("meg selv"|"meg sjølv"|"oss selv"|"min egen skjebne"|"meg sjæl")
  ja: [Rådet var å google det].
  ja: [Ingen alternativer å få].
  ja: [Kunne ha nevnt at det fantes en billigere løsning].
  ja: [Ble bare vist til en brosjyre].
  ja: Jeg ble [overlatt til meg selv].
  nei: Rådet var å vente til mandag.

- les-selv-og-lykke-til turn=no actor=any beats=clarity.next-steps,clarity.explanation
  ("beskjed om"|"fikk beskjed om"|"bedt om"|"ba meg"|"bad meg"|"sa at jeg kunne"|"sa jeg kunne"|"sa at jeg måtte"|"sa jeg måtte"|"ble bedt om"|"vart bedd om"|"rådet var") ("bare"|"berre"|"pent")? ("om"|"å"|"om å")? ("lese meg til"|"lese meg opp"|"lese vilkårene"|"lese på nettsiden"|"lese på nettsida"|"lese selv"|"google"|"google det"|"google selv"|"søke på nettet"|"sjekke nettsiden"|"sjekke nettsida"|"sjekke selv"|"finne ut av det selv"|"finne ut av det sjølv"|"finne det ut selv"|"se på nettsiden"|"sjå på nettsida"|"slå det opp"|"prøve meg fram") ("resten"|"det"|"selv"|"sjølv")?
  ("fikk"|"fekk"|"ga meg"|"sendte meg"|"sendte") @jegvi? ("bare"|"berre"|"kun")? ("en"|"ei"|"ein"|"et"|"eit") ("lenke"|"lenkje"|"link"|"brosjyre"|"skjema"|"nettadresse"|"pdf") ("og" («? "lykke til" »?|"beskjed om å" ..5)|"i fleisen"|"og ingenting mer"|"og ikke noe mer"|"og ferdig med det")
  ("hadde"|"kom") @hanhun? ("ikke"|"ikkje"|"ingenting"|"aldri") ("noe"|"noko"|"med noe"|"med noko")? ("annet"|"anna"|"mer"|"alternativ"|"bedre"|"fornuftig")? ("å foreslå"|"å tilby"|"å komme med av råd"|"å anbefale"|"å bidra med"|"forslag"|"råd å gi")
  ^ ("dårlige"|"elendige"|"ubrukelige"|"håpløse"|"dårlege"|"feil"|"null"|"dårlig") ("råd"|"rådgivning"|"rådgiving"|"veiledning"|"rettleiing"|"vegleiing"|"tips"|"anbefaling"|"anbefalinger")
  ("ingen"|"inga"|"null"|"uten"|"utan"|"manglet"|"mangla"|"savnet"|"hadde ingen"|"ikke noen"|"ikkje nokon") ("noen"|"klar"|"tanke om"|"forslag til")? ("plan b"|"reserveløsning"|"alternativ løsning"|"alternativ plan"|"andre alternativer"|"andre alternativ"|"alternativer"|"alternative løsninger"|"andre forslag"|"b-plan") ("å" "komme med"|"å by på")?
  ja: Jeg fikk [beskjed om å lese meg til resten].
  ja: Hun [hadde ikke noe annet å foreslå].
  ja: [Dårlige råd].
  ja: [Ingen plan B].
  nei: Jeg fikk en lenke til skjemaet.

- henviste-bare turn=no actor=any beats=clarity.explanation
  ("henviste"|"viste"|"viser"|"henviser"|"vist"|"pekte"|"refererte") @hanhun? @meg? ("bare"|"berre"|"kun"|"stadig"|"vekk"|"bort") @meg? ("til") ("en"|"ei"|"et"|"det")? ("nettsiden"|"nettsida"|"nettsidene"|"nettside"|"vilkårene"|"vilkåra"|"reglene"|"husordensreglene"|"appen"|"app"|"brosjyren"|"chatboten"|"chatten"|"faq"|"faq-en"|"spørsmål og svar"|"skjemaet"|"skjema"|"håndboka"|"håndboken"|"bruksanvisningen"|"lenken"|"e-posten"|"nettet"|"kontrakten"|"avtalen"|"google"|"min side"|"hjemmesiden"|"heimesida")
  ("savnet"|"savna"|"sakna"|"savner"|"etterlyste"|"etterlyser"|"mangla"|"manglet") ("," | "var" | "er" | "jeg" | "eg")? ("var")? ("noen"|"nokon"|"litt"|"flere"|"konkrete"|"gode"|"et par")? ("råd"|"tips"|"forslag"|"veiledning"|"rettleiing"|"anbefalinger"|"alternativer") ("om"|"til"|"på"|"for") >>
  « ("det")? ("står"|"ligger"|"finner du"|"finn du") ("jo"|"der"|"alt")? ("i"|"på") ("kjøpsvilkårene"|"vilkårene"|"vilkåra"|"nettsiden"|"nettsida"|"nettet"|"brevet"|"avtalen"|"appen"|"bruksanvisningen"|"kontrakten"|"faq-en"|"hjemmesiden") »
  « ("sjekk"|"se"|"les"|"sjå"|"google"|"søk på"|"spør"|"gå inn på"|"send en mail"|"send mail"|"bare google"|"du får google") ("det"|"på"|"i")? ("nettsiden"|"nettsida"|"vilkårene"|"appen"|"guiden"|"størrelsesguiden"|"naboen"|"brosjyren"|"faq"|"min side"|"hittegods . no") ("du")? »
  ("gadd"|"ville"|"turte"|"orket") @hanhun? ("ikke"|"ikkje") ("engang"|"en gang")? ("tenke høyt"|"gi et råd"|"gi råd"|"gi noe råd"|"tipse"|"anbefale noe"|"mene noe"|"si hva hun ville valgt"|"si hva han ville valgt") ("om det"|"om")?
  ja: Han [henviste bare til husordensreglene].
  ja: Det jeg [savnet, var noen råd om hva som lønner seg].
  ja: Svaret var [«det står i vilkårene»].
  nei: Hun viste meg til nettsiden og forklarte skjemaet.
