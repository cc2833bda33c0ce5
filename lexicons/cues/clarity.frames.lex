# clarity: frames that hold for any thing that was missing or that there was plenty of, and whole fields of images and consequences.
cue clarity.explanation

- forklaring-kom-aldri turn=no actor=any
  !("trengte"|"ventet"|"grei") ("noen"|"nokon"|"noka"|"en"|"ei"|"ein"|"litt"|"litt mer"|"litt meir"|"mer"|"meir"|"god"|"skikkelig"|"nærmere"|"det lille"|"et lite"|"et ord om"|"eit ord om"|"to ord om"|"en setning om"|"en linje om"|"et kvekk om") ("god"|"skikkelig"|"ordentlig"|"nærmere"|"fornuftig")? @x-forklaring !("til bekymring"|"til å"|"til klage"|"til uro") ..4 (",")? @borte-etter
  ("forklaring"|"forklaringa"|"forklaringen"|"begrunnelse"|"begrunnelsen"|"grunngjeving"|"grunngjevinga"|"utdyping") ("på" ..5|"om" ..4|"for" ..4)? (",")? @borte-etter
  @borte-før ("noen"|"en"|"ei"|"god"|"skikkelig")? @x-forklaring ("på" ..5|"om" ..4)?
  @borte-før ("noen"|"en"|"ei"|"god"|"skikkelig")? @x-forklaring ("på"|"om") >>
  ^ ("noen"|"nokon"|"noka"|"og"|"en"|"ei"|"god"|"skikkelig")? ("grunnen"|"årsaken"|"begrunnelsen"|"begrunnelse"|"forklaring"|"forklaringa"|"forklaringen"|"grunngjeving"|"utdyping"|"noe hvorfor") ("til det"|"på hvorfor" ..5|"på" ..3)? "?"
  ("at"|"hvorfor"|"kvifor"|"korfor"|"hvordan"|"korleis") _ ...8 "," ("kom det ingen"|"fikk jeg ingen"|"fekk eg inga"|"fikk vi ingen"|"ga hun ingen"|"ga han ingen"|"gav ho inga"|"hadde hun ingen"|"hadde han ingen"|"fantes det ingen") ("god")? ("forklaring"|"forklåring"|"begrunnelse"|"grunngjeving") ("på")?
  ("hvorfor"|"kvifor"|"korfor"|"årsaken"|"grunnen"|"hva det skyldtes"|"hvordan det hang sammen"|"hva som var galt"|"kva som var gale"|"hva jeg betaler for"|"kva eg betaler for") _? ..6 (",")? ("gikk hun ikke inn på"|"gikk han ikke inn på"|"gjekk ho ikkje inn på"|"gikk de ikke inn på"|"kom vi aldri inn på"|"kom vi aldri så langt som til"|"gled hun forbi"|"hoppet hun over"|"hoppet han over"|"hoppa ho over"|"lot hun ligge"|"lot han ligge"|"lot de ligge"|"ville hun ikke ut med"|"ville han ikke ut med"|"var det umulig å få tak på"|"var umulig å få ut av" _|"sto det ingenting om"|"står det ingenting om"|"stod det ikkje eit ord om"|"er og blir et mysterium"|"er like mystisk"|"må jeg selv finne ut"|"fikk jeg ikke tak i"|"skled hun unna"|"skled han unna"|"holdt hun for seg selv"|"holdt han for seg selv")
  ("hver gang"|"kvar gong") @jegvi ("spurte"|"spurde"|"sa") ("om")? ("hvorfor"|"kvifor"|"årsaken"|"hva det betydde") "," ("fikk"|"fekk"|"sa"|"svarte"|"kom"|"begynte"|"skiftet"|"byttet") >>
  ^ ("hvorfor"|"kvifor"|"korfor") ("det"|"jeg"|"eg"|"prisen"|"gebyret"|"vi"|"den"|"regningen"|"søknaden") ("tok"|"ble"|"vart"|"var"|"er"|"har"|"fikk"|"kom"|"skjedde"|"kostet"|"økte"|"gikk"|"hadde") ...8 "?"
  ("mer"|"meir"|"like"|"akkurat like"|"enda mer"|"om mulig mer"|"bare mer"|"berre meir") ("i villrede"|"i vill rede"|"i tåka"|"på jordet"|"på viddene"|"rådvill"|"rådlaus"|"forvirret"|"forvirra"|"i stuss"|"i tvil"|"ør"|"fortapt") ("enn da"|"enn då"|"enn før"|"som da"|"som før"|"enn jeg var"|"etterpå") >>
  ("det var"|"det er"|"mer var det ikke"|"meir var det ikkje"|"og det var") ("hele svaret"|"heile svaret"|"alt jeg fikk"|"alt eg fekk"|"alt vi fikk"|"alt han sa"|"alt hun sa"|"alt ho sa"|"det hele"|"forklaringen"|"forklaringa") $
  (»|".") ("det var"|"var") ("heile"|"hele"|"all") ("svaret"|"forklaringen"|"forklaringa"|"begrunnelsen"|"forklaring") ("jeg fikk"|"eg fekk"|"vi fikk")?
  ("var alt"|"var det eneste"|"var det einaste"|"er alt"|"ble svaret"|"vart svaret"|"var svaret") ("jeg"|"eg"|"vi"|"me") ("fikk"|"fekk"|"fikk ut"|"fekk ut") ("ut av" _|"som svar"|"til svar"|"av forklaring"|"høre"|"i forklaring"|"vite")
  ("begrunnelsen"|"grunngjevinga"|"forklaringen"|"forklaringa"|"avslaget"|"svaret"|"e-posten") ("er"|"var"|"besto av"|"bestod av"|"kom på"|"kokte ned til"|"kan kokes ned til"|"rommet"|"fikk plass på") ("på")? ("bare"|"berre"|"kun"|"hele"|"knapt")? ("én"|"en"|"ei"|"ein"|"to"|"tre"|"fire") ("setning"|"setningar"|"setninger"|"linje"|"linjer"|"ord"|"halv setning"|"stavelser") ("lang"|"lange")? ("og sier" ..6)?
  ("begrunnelsen"|"grunngjevinga"|"forklaringen"|"forklaringa"|"avslaget"|"svaret"|"e-posten") ("er"|"var"|"besto av"|"bestod av"|"kom på"|"kokte ned til"|"kan kokes ned til"|"rommet"|"fikk plass på") ("på")? ("bare"|"berre"|"kun"|"hele"|"knapt")? ("én"|"en"|"ei"|"ein"|"to"|"tre"|"fire") ("setning"|"setningar"|"setninger"|"linje"|"linjer"|"ord"|"halv setning"|"stavelser") ("lang"|"lange")? ("og sier") >>
  ("mer"|"meir"|"litt mer"|"litt meir"|"lite"|"skralt med"|"mangla"|"manglet") ("kjøtt på beinet"|"kjøtt på beina"|"kjøt på beinet"|"kjøtt") >>
  ("var")? ("som å") ("spikre gelé til" _|"spikra gelé til" _|"spikre gele til" _|"gripe etter såpe"|"holde på en ål"|"halde på ein ål"|"fange røyk"|"få tak i et såpestykke"|"snakke til en vegg"|"trekke tenner"|"trekkje tenner"|"dra ut tenner"|"presse vann av en stein"|"vri vann av en stein"|"hente vann i en sil"|"lese i kaffegrut"|"grave i tåke"|"famle i tåke"|"gå på kvikksand"|"skyte på blink i mørket")
  ("konklusjonen"|"svaret"|"beskjeden"|"historien"|"forklaringen"|"alt"|"forklaringa") ("var"|"ble"|"blei"|"vart") ("plutselig"|"plutseleg"|"nå"|"da"|"med ett")? ("snudd på hodet"|"snudd på hovudet"|"snudd på huet"|"det stikk motsatte"|"en helt annen"|"ein heilt annan"|"helt omvendt"|"snudd 180 grader")
  ("ny"|"nytt") ("mann"|"dame"|"stemme"|"kollega"|"samtale"|"dag"|"telefon"|"person") "," ("ny"|"nytt"|"nye") ("versjon"|"svar"|"forklaring"|"forklaringa"|"beskjed"|"historie"|"sannhet"|"regler"|"pris"|"frist")
  ("to"|"tre"|"fire") ("frister"|"fristar"|"datoer"|"datoar"|"beløp"|"svar"|"forklaringer"|"forklaringar"|"versjoner"|"priser") "," "og" ...3 ("ikke like"|"ikkje like"|"ingen av dem stemmer"|"ingen av dei stemmer"|"ikke til å forene"|"peker hver sin vei"|"spriker")
  ("i samme"|"i same"|"i det samme"|"i en og samme"|"i ett og samme") ("avsnitt"|"setning"|"åndedrag"|"e-post"|"samtale"|"brev"|"pust") ...3 ("at" _ _? ("både"|"verken")|"både" ..5 "og" ...2 "ikke"|"det motsatte")
  ("stikk i strid"|"i strid"|"på kollisjonskurs"|"helt på tvers av"|"stikk imot") ("med")? ("det") ("som står"|"hun sa"|"han sa"|"ho sa"|"kollegaen"|"de sa"|"som sto"|"brevet") >>
  ("svaret"|"forklaringen"|"forklaringa"|"begrunnelsen"|"det") ("gikk"|"gjekk"|"går"|"var") ("over i")? ("i ring"|"i sirkel"|"i surr"|"i spinn"|"rundt seg selv"|"rundt i ring")
  ("gikk"|"gjekk"|"danset"|"tråkket"|"sirklet"|"kretset") ("vi"|"me"|@hanhun|"de")? ("bare"|"berre")? ("som katten")? "rundt" ("grøten"|"grauten"|"den varme grøten"|"den varme grauten"|"saken"|"spørsmålet")
  ("pakket"|"pakka"|"svøpte"|"tåkela"|"tåkela hun"|"viklet") @hanhun? ("svaret"|"det"|"alt"|"forklaringen"|"seg")? ("inn")? ("i") ("bomull"|"ord"|"tåke"|"floskler"|"forbehold"|"svada"|"runde formuleringer"|"fraser"|"klisjeer"|"vatt")
  ("fyndord"|"floskler"|"floskel"|"runde formuleringer"|"glatte formuleringer"|"tomme ord"|"tomme fraser"|"tom prat"|"bare luft"|"varm luft"|"ordflom"|"ordsalat") ("uten innhold")? !("om været")
  ("ga"|"gav"|"fikk"|"fekk") ("meg"|"jeg"|"eg"|"oss"|"vi") ("hodebry"|"mer å lure på enn før"|"flere spørsmål enn svar"|"nye spørsmål"|"grå hår av svaret")
  ("vet"|"veit") ("jeg"|"eg"|"vi") ("nå"|"no"|"fortsatt"|"framleis")? ("like lite"|"akkurat like lite"|"mindre") ("som før"|"som da" ..3|"enn da" ..3|"om" ..4)
  ("vet"|"veit") ("jeg"|"eg"|"vi") ("nå"|"no"|"fortsatt"|"framleis")? ("like lite"|"akkurat like lite"|"mindre") ("som da"|"enn da"|"om") >>
  ja: [Noen grunn får du ikke].
  ja: [Litt mer forklaring hadde gjort seg].
  ja: [Hvorfor gebyret kom, gikk hun ikke inn på].
  ja: «Sånn er det», sa han. [Det var hele svaret].
  ja: Det var [som å spikre gelé til veggen].
  ja: [Ny dame, ny forklaring].
  nei: Jeg ventet ikke på noen forklaring.
  nei: Det er grunnen til at jeg ringte.

+ ga-forklaring-rikelig actor=any
  ("gode"|"god"|"grundige"|"tydelige"|"konkrete"|"klare")? ("forklaringer"|"forklaring"|"forklaringar"|"eksempler"|"eksempel"|"detaljer"|"begrunnelser"|"begrunnelse"|"forklaringa"|"forklaringen") ..2 @nok-etter
  @nok-før ("gode"|"grundige"|"konkrete"|"tydelige")? ("forklaringer"|"forklaringar"|"eksempler"|"eksempel"|"detaljer"|"detaljar"|"forklaring"|"begrunnelse")
  ("la"|"lagt"|"satte"|"sette"|"stilte"|"stilt"|"førte"|"førde"|"skrev"|"skreiv"|"tegnet"|"teikna"|"regnet"|"rekna"|"viste"|"synte"|"brettet"|"bretta"|"pakket"|"delte"|"forklarte"|"forklara"|"førrklart"|"regna") @hanhun? ("det"|"alt"|"regnestykket"|"reknestykket"|"tallene"|"tala"|"saken"|"det hele"|"avtalen"|"på lønna mi"|"på det"|_)? ("ut"|"fram"|"frem"|"opp"|"ned"|"på bordet"|"utover")? ("så"|"slik at"|"sånn at"|"så at") @jegvi ("så det"|"så"|"såg"|"kunne se"|"kunne sjå"|"kunne følge"|"kunne følgje"|"kunne følge med"|"slapp å lure"|"slapp å lure på noe"|"slapp å gjette"|"skjønte"|"skjøna"|"forsto"|"forstod"|"hang med"|"fikk oversikt"|"fekk oversikt"|"ikke var i tvil"|"ikkje var i tvil"|"ikke lenger lurte") ("det"|"alt"|"greia"|"hver krone"|"kvar krone"|"hver post"|"for mæ"|"med egne øyne"|"med eigne auge"|"for meg"|"sammenhengen"|"hvorfor"|"hvordan" ..4|"på noe")?
  ("la"|"lagt"|"satte"|"sette"|"stilte"|"stilt"|"førte"|"førde"|"skrev"|"skreiv"|"tegnet"|"teikna"|"regnet"|"rekna"|"viste"|"synte"|"brettet"|"bretta"|"pakket"|"delte"|"forklarte"|"forklara"|"førrklart"|"regna") @hanhun? ("det"|"alt"|"regnestykket"|"reknestykket"|"tallene"|"tala"|"saken"|"det hele"|"avtalen"|"på lønna mi"|"på det"|_)? ("ut"|"fram"|"frem"|"opp"|"ned"|"på bordet"|"utover")? ("så"|"slik at"|"sånn at"|"så at") @jegvi ("så det"|"så"|"såg"|"kunne se"|"kunne sjå"|"kunne følge"|"kunne følgje"|"kunne følge med"|"slapp å lure"|"slapp å lure på noe"|"slapp å gjette"|"skjønte"|"skjøna"|"forsto"|"forstod"|"hang med"|"fikk oversikt"|"fekk oversikt"|"ikke var i tvil"|"ikkje var i tvil"|"ikke lenger lurte") ("hvordan") >>
  ("ble"|"blei"|"vart") ("lagt"|"satt"|"stilt"|"brettet"|"regnet"|"forklart"|"tegnet") ("ut"|"fram"|"frem"|"opp") ("så"|"slik at"|"sånn at") @jegvi ("så"|"såg"|"kunne se"|"kunne følge"|"skjønte"|"forsto"|"forstod"|"skjøna"|"hang med") >>
  ("la ved"|"la med"|"sendte med"|"sendte"|"sende"|"sendte over"|"tegnet"|"teikna"|"laget"|"skisserte"|"la inn"|"fikk"|"fekk"|"vedlagt var") @hanhun? @meg? ("et"|"eit"|"en"|"ei"|"ein") ("lite"|"enkel"|"enkelt"|"liten"|"fin"|"ryddig")? ("skjermbilde"|"skjermbilete"|"skjermdump"|"tegning"|"teikning"|"skisse"|"illustrasjon"|"regnestykke"|"reknestykke"|"regneeksempel"|"oppsett"|"forklarende video"|"video"|"figur"|"diagram"|"punktliste"|"steg-for-steg-guide"|"bilde med piler") !("av skaden"|"av regningen") ("med" ..4|"av hvordan" ..4|"av hvor" ..5|"som viste" ..5|"over hvordan" ..4|"over" ..3)?
  ("la ved"|"la med"|"sendte med"|"sendte"|"sende"|"sendte over"|"tegnet"|"teikna"|"laget"|"skisserte"|"la inn"|"fikk"|"fekk"|"vedlagt var") @hanhun? @meg? ("et"|"eit"|"en"|"ei"|"ein") ("lite"|"enkel"|"enkelt"|"liten"|"fin"|"ryddig")? ("skjermbilde"|"skjermbilete"|"skjermdump"|"tegning"|"teikning"|"skisse"|"illustrasjon"|"regnestykke"|"reknestykke"|"regneeksempel"|"oppsett"|"forklarende video"|"video"|"figur"|"diagram"|"punktliste"|"steg-for-steg-guide"|"bilde med piler") !("av skaden"|"av regningen") ("med"|"av hvordan"|"av hvor"|"som viste"|"over hvordan"|"over") >>
  ("tok opp"|"svarte på"|"gikk gjennom"|"gjekk gjennom"|"besvarte"|"kommenterte"|"tok for seg"|"tok") @hanhun? ("hvert"|"kvart"|"hver"|"kvar"|"alle"|"alt"|"hver av"|"kvart av"|"mine fem") ("av")? ("mine"|"dei"|"de")? ("punktene mine"|"punkt"|"punktene"|"punkta"|"poeng"|"ledd"|"linje"|"post"|"av mine" ..2|"mine" ..2|"innvendinger") ("for seg"|"etter tur"|"i tur og orden"|"i rekkefølge"|"etter hverandre"|"ett for ett"|"eitt for eitt"|"på rekke og rad")
  ("svar"|"svaret") "som" ("tok opp"|"tok for seg"|"gikk inn på"|"dekket"|"svarte på") ("hver"|"hvert"|"alle"|"alt"|"kvart") >>
  ("tok"|"fikk"|"fekk"|"ga meg"|"gav meg"|"forklarte"|"forklara"|"tek"|"tar") @hanhun? @meg? ("alt"|"det"|"meg"|"det hele"|"heile greia"|"hele greia"|"saken")? ("med") ("teskje"|"teskei"|"teskjea"|"ei teskje"|"en teskje"|"teskeia")
  ("begynte"|"starta"|"startet"|"byrja"|"tok det") @hanhun? ("med"|"fra"|"frå"|"i"|"på") _ ..5 "og" ("jobbet"|"jobba"|"arbeidet"|"gikk"|"gjekk"|"tok"|"jobbet seg") ("seg")? ("pent"|"rolig"|"systematisk"|"pent og pyntelig"|"gradvis")? ("seg")? ("fram"|"frem"|"framover"|"oppover"|"gjennom"|"videre") >>
  ("satte opp"|"satt opp"|"sette opp"|"stilt opp"|"stilte opp"|"lagt"|"viste"|"fikk sett") ("dem"|"de"|"to"|"avtalene"|"tilbudene"|"alternativene"|"begge"|"det"|"jeg"|"eg")? ("satt opp"|"stilt opp")? ("side om side"|"side ved side"|"ved siden av hverandre"|"opp mot hverandre"|"opp mot kvarandre")
  ("knapp for knapp"|"tast for tast"|"skjermbilde for skjermbilde"|"rubrikk for rubrikk"|"felt for felt"|"krone for krone"|"avsnitt for avsnitt"|"side for side"|"post for post"|"måned for måned"|"setning for setning"|"rad for rad"|"steg for steg") !("og pene")
  ("ble"|"vart"|"blei") ("lost"|"losa"|"loset"|"guidet"|"guida"|"geleidet"|"ledet"|"leidd"|"tatt"|"ført") ("trygt"|"pent"|"rolig"|"støtt"|"stødig"|"trinnvis")? ("gjennom"|"igjennom"|"forbi") >>
  ("greide ut"|"la ut om"|"foredro"|"opplyste"|"forklarte"|"forklara"|"førrtælt"|"førtælt"|"fortalte"|"fortalde"|"førklara"|"forklåra"|"fortælt"|"førklarte") @hanhun? @meg? ("koffør"|"koffor"|"kofor"|"korfor"|"kefor"|"kaffer"|"åffer"|"hvoffor"|"håffer"|"kor'n"|"koss"|"kossen"|"korsen"|"kordan"|"åssen") >>
  ("redegjorde"|"gjorde rede"|"gjorde greie"|"gjorde greie for") ("for")? ("hver"|"kvar"|"alle"|"hvordan"|"korleis"|"hva"|"kva"|"hvorfor"|"kvifor"|"bakgrunnen"|"forskjellen") >>
  ("snakket"|"snakka"|"prata"|"pratet"|"svarte") ("rett fra levra"|"rett frå levra"|"rett ut"|"uten omsvøp"|"utan omsvøp"|"uten innpakning"|"uten å pakke det inn"|"rett fra leveren")
  ("uten"|"utan"|"ikke noe"|"ikkje noko"|"ingen"|"inga"|"null") ("omsvøp"|"tåkeprat"|"tåkeprek"|"utenomsnakk"|"utanomsnakk"|"svada"|"fikkfakkeri"|"surr og rør"|"rundt grøten"|"vås") $
  ("klart"|"klårt") ("som") ("glass"|"krystall"|"dagen"|"sola"|"et kildevann") 
  ("lyset"|"lys") ("gikk opp"|"gjekk opp") ("for meg"|"for oss"|"for mæ")
  ("aldri"|"ingen"|"ingen har") ("har")? ("noen"|"nokon"|"før")? ("har")? ("fått"|"klart å få"|"forklart"|"fått forklart") ("meg"|"det"|"noe")? ("så godt"|"så bra"|"så greit"|"så tydelig"|"så jeg skjønte"|"bedre"|"betre"|"før") !("service"|"hjelp")
  ("endelig"|"endeleg"|"omsider") ("noen"|"nokon"|"en"|"ein"|"ei") "som" ("klarte å"|"greide å"|"kunne"|"kan"|"maktet å") ("forklare"|"forklåre"|"få meg til å forstå"|"få meg til å skjønne"|"gjøre det forståelig") >>
  ja: Han [la det fram så jeg slapp å lure].
  ja: Ho [la ved ei teikning av skruane].
  ja: Mannen [tok alt med teskje].
  ja: Avtalen ble gjennomgått [felt for felt].
  ja: Vi [ble lost gjennom skjemaet].
  nei: Jeg la ved et bilde av skaden.
  nei: Hun la røret på bordet.

cue clarity.language

+ så-bestemor-forsto actor=any
  ("skrev"|"skreiv"|"skrevet"|"skrive"|"snakket"|"snakka"|"prata"|"pratet"|"sagt"|"sa"|"forklart"|"forklarte"|"forklara"|"formulert"|"fortalt"|"lagt fram") @hanhun? ("det"|"alt"|"seg"|"så enkelt"|"enkelt")? ("så"|"slik at"|"sånn at"|"så at"|"at") (@legfolk) ("min"|"mi"|"på ti"|"på åtte"|"på nitti"|"på 90"|"også")? ("forsto"|"forstod"|"forstår"|"skjønte"|"skjønner"|"skjøna"|"skjønar"|"hadde forstått"|"ville forstått"|"ville skjønt"|"kunne forstått"|"kunne forstå"|"kunne skjønt"|"fikk det med seg"|"fekk det med seg"|"fikk med seg alt"|"kunne følge med"|"kunne fulgt med"|"kunne følgje med"|"hang med"|"fattet det"|"kunne lest det"|"kunne ha forstått") ("det"|"alt"|"hvert ord"|"kvart ord")?
  ("på") ("et"|"eit"|"en"|"ein") ("språk"|"norsk"|"vis"|"måte"|"mål") ("som")? ("selv"|"sjølv"|"til og med"|"også")? (@legfolk) ("min"|"mi")? ("forstår"|"ville forstått"|"kunne forstått"|"hadde forstått"|"skjønner"|"ville skjønt"|"skjønar"|"kan"|"forsto"|"forstod"|"kunne følge")
  ("på")? ("vanlig"|"vanleg"|"godt"|"greit"|"rent"|"reint"|"skikkelig"|"ekte"|"enkelt"|"klart") ("folkemål"|"folkespråk"|"menneskespråk"|"kjøkkenspråk"|"kjøkkennorsk"|"hverdagsmål"|"morsmål"|"talemål"|"kvardagsmål"|"norsk og" _|"gatespråk"|"østlandsk") !("av mor")
  ("skrev"|"skreiv"|"snakket"|"snakka"|"prata"|"pratet"|"forklarte"|"forklara"|"skriver"|"skriv") @hanhun? ("det"|"til meg")? ("som") ("en"|"ein"|"ei"|"til en"|"til ein"|"du snakker til") ("kompis"|"kamerat"|"venn"|"ven"|"venninne"|"nabo"|"granne"|"vanlig person"|"vanlig mann"|"vanlig dødelig"|"bror"|"onkel"|"tante"|"lærer"|"god lærer"|"helt vanlig" _|"bekjent"|"vanleg mann")
  ("slapp"|"slepp"|"trengte ikke"|"trengte aldri"|"trong ikkje"|"måtte ikke"|"måtte ikkje"|"måtte aldri"|"behøvde ikke"|"trengte jeg ikke"|"slapp jeg") ("jeg"|"eg"|"vi"|"å")? ("å")? ("bruke"|"ha"|"hente"|"hente fram"|"ta fram"|"finne fram"|"slå opp i"|"bla i") ("en"|"ei"|"noen")? ("ordbok"|"ordboka"|"ordboken"|"ordliste"|"tolk"|"advokat"|"jurist"|"leksikon"|"google"|"google translate"|"oversetter"|"fremmedordbok"|"framandordbok"|"ordbøker")
  ("slapp"|"slepp"|"trengte ikke"|"trong ikkje"|"måtte ikke"|"måtte ikkje"|"behøvde ikke") ("jeg"|"eg"|"vi"|"å")? ("å")? ("lese"|"lesa"|"høre"|"høyre") ("noe"|"noko"|"noen"|"nokon"|"det"|"dem"|"dei"|"noen av dem"|"e-posten"|"svaret"|"brevet"|"en eneste setning")? ("om igjen"|"om att"|"to ganger"|"to gonger"|"på nytt"|"flere ganger"|"mer enn én gang"|"to gonger")
  ("ingen"|"inga"|"null"|"ikke noen"|"ikkje nokon"|"uten"|"utan") ("fine ord"|"svulstige ord"|"store ord"|"vanskelige ord"|"vanskelege ord"|"kompliserte ord"|"rare ord"|"lange ord"|"innviklede ord"|"kinkige ord"|"fiksfakseri"|"firkantede formuleringer"|"byråkratisk tåke"|"fikse uttrykk"|"fagprat"|"bokstavkoder"|"koder og forkortelser")
  ("null stress"|"ikke noe problem"|"ikkje noko problem"|"ingen sak"|"inga sak"|"lett match"|"en lek"|"barnemat"|"enkel match") ("å") ("forstå"|"skjønne"|"skjøna"|"henge med"|"følge"|"følge med"|"følgje"|"lese"|"tyde") ("hva"|"kva"|"det"|"på"|"svaret"|"ordene"|"henne"|"ham"|"alt")? (@hanhun)? ("sa"|"skrev"|"skreiv"|"mente"|"meinte"|"forklarte")?
  ("oversatte"|"omsette"|"oversette"|"tolket"|"tolka"|"forenklet"|"forenkla"|"avmystifiserte"|"kokte ned") @hanhun? ("det"|"alt"|"hele greia"|"loven"|"lova"|"brevet"|"vilkårene"|"vilkåra"|"paragrafene"|"forkortelsene"|"faguttrykkene"|"byråkratspråket"|"regelverket") ("til"|"for meg"|"for oss") ("norsk"|"menneskespråk"|"vanlig norsk"|"noe forståelig"|"noe jeg forsto"|"hverdagsspråk"|"klartekst"|"noko eg forstod"|"folkelig norsk")?
  ("sa"|"brukte"|"kalte det"|"skrev"|"det var"|"snakket om"|"snakka om") @hanhun? ("bare"|"heller")? ("om")? « ("den"|"det") ("grønne"|"røde"|"blå"|"lille"|"runde"|"store"|"grøne"|"raude"|"vesle"|"firkantede") ..3 »
  ("hørte"|"høyrde"|"fikk med meg"|"fekk med meg"|"oppfattet") @jegvi? ("hvert ord"|"kvart ord"|"hver stavelse"|"alt sammen"|"hvert eneste ord") ("selv om" ..5|"trass i" ..4)?
  ("hørte"|"høyrde"|"fikk med meg"|"fekk med meg"|"oppfattet") @jegvi? ("hvert ord"|"kvart ord"|"hver stavelse"|"alt sammen"|"hvert eneste ord") ("selv om"|"trass i") >>
  ("snakket"|"snakka"|"prata"|"skrev"|"skreiv"|"snakker") @hanhun? ("på")? ("et språk"|"eit språk"|"den slags norsk"|"norsk") @jegvi ("kunne"|"kan"|"forstår"|"forsto"|"forstod"|"skjønner"|"skjønte"|"skjønar")
  ja: Brevet var [skrevet så tiåringen min forsto det].
  ja: Alt var [på et språk bestemor ville forstått].
  ja: Ho [skreiv som ein kompis].
  ja: Jeg [trengte ikke lese noe om igjen].
  ja: Det var [ingen sak å henge med].
  nei: Jeg trengte ikke advokat i saken.
  nei: Bestemor forsto at det var jul.

- ned-i-skjegget turn=no actor=any
  (snakke/v|prate/v|mumle/v|svare/v|hviske/v|mumla/v) @hanhun? ("bare"|"berre"|"stadig"|"mest")? ("ned"|"inn"|"nedi"|"inni"|"ned på"|"bort")? ("i"|"på") ("skjegget"|"skjegge"|"genseren"|"skjerfet"|"brystkassa"|"bordet"|"tastaturet"|"koppen"|"ermet"|"luggen"|"halsen"|"skjegget sitt"|"jakka"|"krage" _?)
  ("google translate"|"ordbok"|"ordboka"|"tolk"|"oversetter"|"ordliste"|"en jurist"|"ein jurist"|"advokat"|"en advokat"|"google"|"fremmedordboka"|"leksikon"|"chatgpt"|"sønnen min"|"dattera mi"|"svigersønnen") ("måtte til"|"måtte fram"|"måtte hentes"|"måtte i bruk"|"hadde vært kjekt"|"måtte tolke"|"måtte oversette"|"ble nødvendig"|"måtte tas i bruk"|"måtte omsette")
  ("på") ("et"|"eit"|"slikt"|"sånt") ("språk"|"norsk"|"kaudervelsk") ("som")? ("bare"|"berre"|"kun"|"ingen"|"knapt noen") ("jurister"|"juristar"|"advokater"|"advokatar"|"ingeniører"|"fagfolk"|"de innvidde"|"byråkrater"|"byråkratar"|"eksperter"|"vanlige folk"|"andre"|"mennesker"|"de selv"|"dei sjølve"|"de på huset"|"den som") >>
  ("ratlet"|"ratla"|"rablet"|"rabla"|"lirte"|"ramset"|"ramsa"|"dundret"|"dundra"|"skravlet"|"skravla"|"plapret"|"plapra"|"bablet"|"babla"|"jaget"|"durte"|"kjørte"|"buste"|"snadret") @hanhun? ("av seg"|"opp"|"seg"|"meg")? ("i vei"|"i veg"|"ivei"|"av gårde"|"avgårde") ("i" ..3|"som" ..4|"så" ..6|"med" ..4|"uten" ..4|"på" ..3)
  ("ratlet"|"ratla"|"rablet"|"rabla"|"lirte"|"ramset"|"ramsa"|"dundret"|"dundra"|"skravlet"|"skravla"|"plapret"|"plapra"|"bablet"|"babla"|"jaget"|"durte"|"kjørte"|"buste"|"snadret") @hanhun? ("av seg"|"opp"|"seg"|"meg")? ("i vei"|"i veg"|"ivei"|"av gårde"|"avgårde") ("i"|"som"|"så"|"med"|"uten"|"på") >>
  ("haglet"|"hagla"|"regnet"|"regna"|"strømmet"|"fløt"|"flommet"|"vrimlet"|"krydde"|"kryr"|"vrimler"|"flaug"|"fløy"|"sprutet"|"føyk"|"føk"|"svirret"|"svirra") ("det")? ("med"|"av")? ("ord som"|"uttrykk som"|"begreper som"|"forkortelser"|"forkortingar"|"fagord"|"faguttrykk"|"fremmedord"|"framandord"|"paragrafer"|"paragrafar"|"engelske ord"|"tekniske"|"termer"|"bokstavkombinasjoner"|"latin"|"begreper"|« _ ..2 ») >>
  ("haglet"|"hagla"|"vrimlet"|"svirret"|"krydde") ("det") ("med"|"av") _ ..1 ","
  ("slengte"|"slang"|"kastet"|"kasta"|"slynget"|"strødde"|"øste"|"briljerte"|"skjøt"|"vartet opp"|"dro") @hanhun? ("rundt seg"|"om seg"|"ut")? ("med") ("ord"|"uttrykk"|"begreper"|"forkortelser"|"forkortingar"|"fagord"|"faguttrykk"|"fremmedord"|"framandord"|"paragrafer"|"paragrafar"|"latin"|"termer"|« _ ..2 ») ("som" ..6|"jeg" ..5)?
  ("slengte"|"slang"|"kastet"|"kasta"|"slynget"|"strødde"|"øste"|"briljerte"|"skjøt"|"vartet opp"|"dro") @hanhun? ("rundt seg"|"om seg"|"ut")? ("med") ("ord"|"uttrykk"|"begreper"|"forkortelser"|"forkortingar"|"fagord"|"faguttrykk"|"fremmedord"|"framandord"|"paragrafer"|"paragrafar"|"latin"|"termer"|« _ ..2 ») ("som"|"jeg") >>
  » ("slengte"|"slang"|"kastet"|"kasta"|"strødde"|"brukte"|"sa"|"snakket"|"snakka") @hanhun ("om seg"|"rundt seg"|"seg")? ("med"|"om")? ("som om"|"uten å"|"utan å"|"hele tiden"|"i ett sett"|"i fleng") >>
  ("ordet"|"uttrykket"|"begrepet"|"ordene"|"forkortelsen") («)? _ ..3 (»)? ("lot"|"lét"|"ble"|"hang"|"fikk"|"sa") @hanhun? ("bare"|"berre")? ("henge i lufta"|"henge"|"ligge"|"stå uforklart"|"hengende i lufta"|"uforklart"|"meg ingenting"|"meg fint lite"|"meg null"|"stå der"|"svirre")
  ("ord"|"uttrykk"|"begreper"|"begrep"|"omgrep"|"forkortelser"|"forkortingar"|"termer") ("som")? @jegvi ("måtte"|"må"|"laut"|"lyt"|"fortsatt må"|"aldri før har"|"aldri har"|"heller ikke"|"knapt") ("google"|"slå opp"|"søke opp"|"spørre om"|"spørje om"|"lete opp"|"hørt"|"høyrt"|"kan"|"kunne"|"få oversatt"|"leite opp") ("mens" ..4|"etterpå"|"hjemme")?
  ("ord"|"uttrykk"|"begreper"|"begrep"|"omgrep"|"forkortelser"|"forkortingar"|"termer") ("som")? @jegvi ("måtte"|"må"|"laut"|"lyt"|"fortsatt må"|"aldri før har"|"aldri har"|"heller ikke"|"knapt") ("google"|"slå opp"|"søke opp"|"spørre om"|"spørje om"|"lete opp"|"hørt"|"høyrt"|"kan"|"kunne"|"få oversatt"|"leite opp") ("mens") >>
  ("ble"|"vart"|"blei") ("jeg"|"eg"|"vi")? ("tildelt"|"servert"|"bombardert med"|"overøst med"|"møtt med"|"møtt av"|"overfalt av") ("en haug"|"en skur av"|"fem"|"ti"|"tre"|"et hav av"|"mange"|"flere")? ("nye")? ("ord"|"fagord"|"faguttrykk"|"fremmedord"|"forkortelser"|"paragrafer"|"begreper"|"uttrykk") >>
  ("ingen av oss"|"verken jeg eller" _|"jeg"|"vi"|"eg"|"me"|"familien"|"mannen min"|"kona") ("klarer"|"klarte"|"greier"|"greidde"|"blir"|"ble"|"vart"|"fikk"|"evner") ("ikke"|"ikkje"|"aldri"|"å")? ("å")? ("bli"|"bli enige om"|"enige om"|"kloke på"|"klok på"|"tyde"|"tolke"|"finne ut"|"forstå") ("enige om"|"kloke på"|"klok på"|"samde om")? ("hva"|"kva") ("brevet"|"svaret"|"e-posten"|"det"|"hun"|"han"|"ho"|"meldingen"|"vedtaket") ("sier"|"betyr"|"mener"|"seier"|"tyder"|"egentlig sier"|"står"|"sa"|"mente"|"vil si")
  ("skrive"|"skrevet"|"skreiv"|"skrev"|"formulert"|"oversatt"|"omsett") ("på"|"i") ("en slags")? ("engelsk med norske" _|"halvt engelsk"|"norsk-engelsk"|"svorsk"|"maskinnorsk"|"google-norsk"|"robotnorsk"|"dansknorsk"|"kanselli" ..1|"gebrokken" _|"juristenes" ..2|"advokatenes" ..2)
  ("skrive"|"skrevet"|"skreiv"|"skrev"|"formulert"|"oversatt"|"omsett") ("på"|"i") ("en slags")? ("kanselli"|"juristenes"|"advokatenes") >>
  ("måtte"|"må"|"burde"|"skulle"|"bør") ("man"|"du"|"en"|"jeg"|"eg"|"vi"|"ein"|"nesten")? ("nesten"|"vel")? ("ha"|"hatt"|"være"|"vere"|"vært") ("en"|"ein"|"ei")? ("advokat"|"jurist"|"ingeniør"|"rakettforsker"|"professor"|"tolk"|"hovedfag"|"doktorgrad"|"mastergrad"|"embetseksamen"|"kodeknekker"|"professor i" _|"juridikum") ("for å"|"skal du"|"om du skal"|"hvis du skal") ("tyde"|"forstå"|"skjønne"|"lese"|"tolke"|"henge med"|"følge") >>
  ("raste"|"føk"|"fauk"|"suste"|"galopperte"|"hastet"|"ruste"|"stormet"|"jaget"|"pløyde"|"løp") @hanhun? ("gjennom"|"igjennom") ("vilkårene"|"vilkåra"|"det"|"alt"|"punktene"|"tallene"|"tala"|"skjemaet"|"svaret"|"forklaringen"|"forklaringa"|"avtalen"|"menyene"|"reglene") ("som" ..4|"i" ..3)?
  ("raste"|"føk"|"fauk"|"suste"|"galopperte"|"hastet"|"ruste"|"stormet"|"jaget"|"pløyde"|"løp") @hanhun? ("gjennom"|"igjennom") ("vilkårene"|"vilkåra"|"det"|"alt"|"punktene"|"tallene"|"tala"|"skjemaet"|"svaret"|"forklaringen"|"forklaringa"|"avtalen"|"menyene"|"reglene") ("som"|"i") >>
  @jegvi [ ("rakk"|"klarte"|"greide") ("ikke"|"ikkje"|"knapt"|"aldri") ("å")? ("notere"|"skrive ned"|"følge med"|"følgje med"|"oppfatte"|"henge med"|"få med meg") ("halvparten"|"alt"|"noe"|"hva" ..3|"kva" ..3|"det" ..3)? ]
  ("forkortelser på forkortelser"|"fagord på fagord"|"ord på ord jeg ikke" _|"paragrafer på paragrafer"|"fremmedord i fleng")
  ("nikket"|"nikka"|"smilte"|"sa ja") @jegvi? ("bare"|"berre")? ("og lot som"|"og late som"|"som om") @jegvi ("forsto"|"forstod"|"skjønte"|"skjøna"|"hang med")
  ("lot"|"late"|"lét") @jegvi? ("bare"|"berre")? ("som"|"som om") @jegvi ("forsto"|"forstod"|"skjønte"|"skjøna"|"hang med")
  ja: Han [pratet ned i skjegget].
  ja: [Ordboka måtte fram] etter andre avsnitt.
  ja: Dama [ratla i vei i hundre].
  ja: Det var [uttrykk jeg måtte google].
  ja: [Ingen av oss klarte å bli enige om hva brevet sier].
  ja: Til slutt [lot jeg som jeg forsto].
  nei: Han mumlet noe om været.
  nei: Det haglet på tirsdag.

cue clarity.next-steps

- frist-kom-aldri turn=no actor=any
  ("noen"|"nokon"|"en"|"ei"|"ein"|"et"|"eit"|"konkret"|"fast"|"sikker"|"klar") ("konkret"|"fast"|"sikker"|"ny"|"omtrentlig")? @x-frist ..5 (",")? @borte-etter
  ("et"|"eit"|"ett"|"to"|"noen"|"nokre"|"litt") ("ord"|"hint"|"linje"|"setning"|"kvekk"|"pip"|"beskjed"|"pekepinn"|"antydning"|"vink") ("om") ("når"|"hva som skjer"|"kva som skjer"|"hva jeg"|"kva eg"|"hva vi"|"hvem som"|"hvor lenge"|"kor lenge"|"veien videre"|"vegen vidare"|"neste steg"|"hvor lang tid") _? ...9 @borte-etter
  ("dato"|"datoen"|"frist"|"fristen"|"tidspunkt"|"tidsramme"|"klokkeslett"|"neste steg"|"veien videre"|"vegen vidare"|"leveringsdato") ("for" ..4|"på" ..4)? (",")? @borte-etter
  @borte-før ("noen"|"en"|"konkret"|"fast")? @x-frist ("for" ..4|"på" ..3)?
  @borte-før ("noen"|"en"|"konkret"|"fast")? @x-frist ("for"|"på") >>
  ("ikke"|"ikkje"|"ingen"|"aldri"|"null") ("et"|"eit"|"en"|"ein"|"så mye som et"|"så mykje som eit")? ("ord"|"kvekk"|"pip"|"hint"|"tøddel"|"døyt"|"pøkk"|"fnugg"|"lyd"|"mukk"|"antydning"|"stavelse"|"kny"|"setning"|"linje") ("om") ("når"|"hva som skjer"|"kva som skjer"|"hva jeg"|"kva eg"|"hva vi"|"hvem som"|"kven som"|"hvor lenge"|"kor lenge"|"hvor jeg"|"kor eg"|"veien videre"|"vegen vidare"|"neste steg"|"hvor lang tid"|"hvordan jeg"|"korleis eg"|"fristen"|"hva som nå"|"kva som no") >>
  ^ ("noen"|"nokon"|"en"|"ei"|"og"|"men")? ("dato"|"datoen"|"frist"|"klagefrist"|"fristen"|"tidspunkt"|"klokkeslett"|"tidsramme"|"tidsplan"|"neste steg"|"veien videre"|"leveringsdato"|"svarfrist"|"behandlingstid"|"saksgang"|"oppfølging") ...7 "?"
  ^ ("og"|"men")? (("hvem"|"kven"|"hva"|"kva") "som" ("kommer"|"kjem"|"skjer"|"skal"|"tar"|"tek"|"har"|"blir")|("når"|"katti"|"hvordan"|"korleis"|"hvor") ("jeg"|"eg"|"vi"|"de"|"dei"|"det"|"pengene"|"pengane"|"noen"|"nokon"|"saken"|"saka"|"svaret"|"pakken") ("får"|"kommer"|"kjem"|"skal"|"må"|"blir"|"kan")) ...9 "?"
  ^ ("skal"|"må"|"skulle") @jegvi ("da"|"nå"|"no"|"altså")? (vente/v|purre/v|ringe/v|sende/v|signere/v|skrive/v|møte/v|gjøre/v|levere/v) ...8 "?"
  ("kommer"|"kjem") "eller" ("kommer ikke"|"kjem ikkje"|"ikke"|"ikkje") "," ("hvem vet"|"kven veit"|"gudene vet"|"aner ikke")
  ("hva som skjer"|"kva som skjer"|"hva som skal skje"|"når"|"hvem som"|"kven som"|"hvor jeg"|"kor eg"|"hvordan jeg"|"korleis eg"|"hva jeg skal"|"kva eg skal"|"hva jeg må"|"hvor lenge"|"hvilke papirer"|"hvilket skjema"|"hvor lang tid") _? ...9 "," ("glapp det" ..6|"er utelatt"|"var utelatt"|"er utelate"|"står det ikke"|"stod det ikkje"|"sto det ikke"|"står det ingenting om"|"er ikke nevnt"|"var ikke nevnt"|"er ikkje nemnt"|"ble ikke nevnt"|"glemte hun"|"glemte han"|"gløymde ho"|"glemte de"|"hoppet hun over"|"hoppet han over"|"lot hun være å si"|"kom vi aldri inn på"|"kom vi ikke så langt som til"|"var visst ikke så nøye"|"får jeg vel finne ut selv"|"er et åpent spørsmål"|"sa ingen noe om"|"nevnte ingen"|"nemnde ingen"|"ble hengende i lufta"|"er fremdeles et spørsmål"|"fikk stå åpent"|"vet jeg like lite om"|"er jeg like klok på"|"veit eg like lite om"|"var ikke noe tema"|"holdt de for seg selv"|"får fuglene vite"|"er skrevet i sand")
  ("hva som skjer"|"kva som skjer"|"hva som skal skje"|"når"|"hvem som"|"kven som"|"hvor jeg"|"kor eg"|"hvordan jeg"|"korleis eg"|"hva jeg skal"|"kva eg skal"|"hva jeg må"|"hvor lenge"|"hvilke papirer"|"hvilket skjema"|"hvor lang tid") _? ...9 "," ("glapp det") >>
  ("papirene"|"pengene"|"saken"|"svaret"|"de"|"noen"|"det"|"vedtaket"|"varen"|"papira"|"pengane") ("må"|"kommer"|"skal"|"blir"|"ringer"|"får"|"kjem"|"skulle") ..4 « ("snart"|"etter hvert"|"etterkvart"|"en gang"|"når tiden er inne"|"i løpet av kort tid"|"ved anledning"|"fortløpende"|"så fort som mulig"|"asap"|"om ikke lenge"|"i nærmeste fremtid") »
  « ("snart"|"når noen har tid"|"når nokon har tid"|"når vi har tid"|"når vi får tid"|"når det passer"|"etter hvert"|"med tiden"|"vi får se"|"me får sjå"|"det ordner seg"|"det tar den tiden det tar"|"en vakker dag"|"ved leilighet"|"ta det som det kommer"|"vi tar det derfra"|"du hører fra oss"|"du høyrer frå oss"|"det kan ta litt tid"|"noen kommer nok"|"den kommer når den kommer"|"når det blir tid") »
  ("ble"|"blei"|"vart"|"blir"|"sitter"|"sit"|"satt"|"sat"|"går"|"gikk") ("jeg"|"eg"|"vi")? ("sittende"|"sitjande"|"stående"|"ståande"|"gående"|"igjen"|"att"|"her"|"rundt")? ("og"|"å"|"med å") ("lure på"|"lurer på"|"lurte på"|"lurar på"|"gruble på"|"undre meg over"|"gjette på"|"spekulere på"|"lura på") ("om"|"når"|"hva"|"kva"|"hvem"|"kven"|"hvordan"|"korleis") ("jeg"|"eg"|"vi"|"noen"|"nokon"|"de"|"som"|"det"|"pengene"|"saken"|"hun"|"han") >>
  ("ingen"|"inga"|"null"|"ikke den fjerneste"|"ikke den ringeste") ("anelse"|"aning"|"peiling"|"formening"|"begrep"|"snøring") ("om"|"på") ("hvilket"|"hvilken"|"hvilke"|"kva for"|"hvem"|"når"|"hvor") >>
  ("vet"|"veit"|"aner"|"anar") ("verken"|"hverken"|"korkje") ("ut eller inn"|"når eller hvor"|"når eller hvem"|"hva jeg skal" ..4|"hvem som" ..5|"opp eller ned") >>
  ja: [Noen dato for når de blir ferdige?] Niks.
  ja: [Et ord om når pengene kommer, skulle jeg likevel hatt].
  ja: [Hvor jeg kan klage, er utelatt].
  ja: De kommer «[når noen har tid]».
  ja: [Kven som kjem, og når?] Det får tida visa.
  ja: Det var [ikke et kvekk om når strømmen er tilbake].
  nei: Fristen kom som en overraskelse.
  nei: Jeg skulle gjerne hatt en kopp kaffe.

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
  ("ga"|"gav"|"sendte"|"sende"|"fikk"|"fekk"|"skrev"|"skreiv") @hanhun? @meg? ("en"|"ei"|"ein"|"et"|"eit")? ("konkret"|"ny"|"omtrentlig"|"direkte"|"full")? ("leveringsdato"|"leveringstid"|"svarfrist"|"tidsfrist"|"tidspunkt"|"dato for"|"klokkeslett"|"adresse for retur"|"returadresse"|"full adresse"|"adressen til" _|"navn og nummer"|"namn og nummer"|"navnet og nummeret"|"telefonnummeret til"|"nummeret til"|"direktenummeret"|"lenke til skjema"|"lenke til skjemaet"|"lenkje til skjemaet"|"kontaktinfo til"|"framdriftsplan"|"liste over papirer"|"liste over hva"|"sjekkliste"|"huskeliste") ("til"|"for"|"på"|"over"|"jeg")? >>
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

- sa-derimot-ikke turn=no actor=any
  !@jegvi ("sa"|"nevnte"|"nemnde"|"skrev"|"skreiv"|"fortalte"|"fortalde"|"opplyste") @hanhun? ("derimot"|"imidlertid"|"dessverre"|"likevel")? ("ikke"|"ikkje"|"aldri"|"ingenting om"|"ikke noe om"|"ikkje noko om") ("kor lang tid"|"hvor lang tid"|"hvem jeg"|"kven eg"|"hvor jeg"|"kor eg"|"når"|"hvordan jeg"|"korleis eg"|"hva jeg"|"kva eg"|"fristen"|"pengene jeg"|"hva som skjer"|"kva som skjer") ("eventuelt")? _ >>
  ("manglet"|"mangla"|"mangler"|"manglar"|"savnet"|"sakna"|"savner") ("bare"|"berre"|"også")? ("informasjon"|"info"|"opplysninger"|"opplysningar"|"noe"|"noko") ("om") ("klagefrist"|"klagefristen"|"frist"|"fristen"|"når"|"tidspunkt"|"behandlingstid"|"hva som skjer"|"kva som skjer"|"veien videre"|"hvem jeg"|"hvor jeg"|"leveringstid") >>
  ja: Ho [sa derimot ikkje kor lang tid det tek].
  ja: Svaret [manglet informasjon om klagefrist].
  nei: Jeg sa ikke hvor jeg bodde.

cue clarity.explanation

- forklarte-dårlig-ting
  ("forklarte"|"forklara"|"forklåra"|"forklarer") ("påslaget"|"prisen"|"vilkårene"|"avtalen"|"reglene"|"saken"|"det"|"fakturaen"|"forskjellen"|_) ("litt"|"ganske"|"veldig"|"svært"|"heller"|"noe"|"nokså")? ("dårlig"|"dårleg"|"mangelfullt"|"utydelig"|"uklart"|"rotete"|"overfladisk"|"halvveis") $
  ("hadde"|"tok seg") ("ikke"|"ikkje") "tid" "til å" ("forklare"|"forklåre"|"utdype"|"gå gjennom") >>
  ja: Han [forklarte påslaget litt dårlig].
  ja: Hun [hadde ikke tid til å forklare].
  nei: Jeg forklarte saken litt dårlig.

+ oppskrift actor=any
  ("tydelig"|"klar"|"enkel"|"grei"|"god"|"presis"|"konkret"|"detaljert"|"ryddig") ("oppskrift"|"framgangsmåte"|"fremgangsmåte"|"bruksanvisning"|"veibeskrivelse"|"instruks"|"steg-for-steg-guide") ("på" ..4|"for" ..4)?
  ("tydelig"|"klar"|"enkel"|"grei"|"god"|"presis"|"konkret"|"detaljert"|"ryddig") ("oppskrift"|"framgangsmåte"|"fremgangsmåte"|"bruksanvisning"|"veibeskrivelse"|"instruks"|"steg-for-steg-guide") ("på"|"for") >>
  ja: Jeg fikk en [tydelig oppskrift].
  nei: Oppskriften på kaka var god.

- holdt-ikke-vann turn=no actor=any
  ("forklaring"|"forklaringa"|"forklaringen"|"begrunnelse"|"begrunnelsen"|"grunngjevinga"|"argumentet"|"logikken"|"resonnementet"|"svaret") ("jeg fikk"|"hans"|"hennes")? ("holdt"|"heldt"|"holder"|"held"|"hang"|"henger"|"hold") ("ikke"|"ikkje"|"verken") ("vann"|"vatn"|"mål"|"stikk"|"på greip"|"sammen"|"saman")
  ("hull"|"høl"|"hol") ("i"|"enn ost i") ("forklaringen"|"forklaringa"|"den forklaringen"|"begrunnelsen"|"logikken"|"svaret"|"resonnementet")
  ("to"|"tre"|"fire"|"fem"|"flere"|"fleire") ("forklaringer"|"forklaringar"|"versjoner"|"versjonar"|"begrunnelser") ("på" ("én"|"en"|"ett"|"samme"|"like mange"|"to"|"tre"|"fire"|"fem"|"ti"|"det samme")|"i samme"|"fra tre"|"fra to") _?
  ("ble"|"blei"|"vart") ("det")? ("sagt"|"snakka"|"snakket") ("så")? ("mye"|"mykje") ("og"|",") ("men")? ("forklart"|"forklåra"|"oppklart") ("så")? ("lite"|"ingenting"|"null")
  ("like"|"akkurat like") ("lett"|"klart"|"klårt"|"tydelig") "å" ("forstå"|"skjønne") "som" _ >>
  ja: [Forklaringen holdt ikke vann].
  ja: Han ga meg [tre forklaringer på én time].
  nei: Taket holdt ikke vann.

+ kan-forklare-videre actor=any
  ("nå"|"no"|"etterpå"|"i dag") ("kan"|"kunne") ("jeg"|"eg"|"vi") ("selv"|"sjølv")? ("forklare"|"forklåre"|"holdt foredrag"|"holde foredrag"|"undervist"|"undervise"|"halde foredrag"|"lært bort") ("det"|"alt"|"andre"|"hele greia")? ("videre"|"vidare"|"til"|"om"|"for"|"i") >>
  ("kunne"|"kan") ("jeg"|"eg"|"vi") ("nå"|"no")? ("holdt"|"ha holdt"|"holde") ("foredrag"|"kurs") ("om"|"i") >>
  ("jeg"|"eg") "kunne" ("ha")? ("holdt"|"halde") ("foredrag"|"kurs"|"forelesning") ("om"|"i") ..2 ("etterpå"|"etter samtalen"|"nå")
  ja: [Nå kan jeg forklare det videre til naboen].
  nei: Nå kan jeg ikke mer.

cue clarity.language

- grøt-i-munnen turn=no actor=any
  ("grøt"|"graut"|"potet"|"potte"|"ball"|"bomull"|"sokk"|"tyggis") ("i") ("munnen"|"halsen"|"kjeften"|"kjæften"|"truten")
  ("skrevet"|"skrive"|"laget"|"formulert"|"ført i pennen") ("av") ("en"|"ein"|"to"|"ti")? ("jurist"|"jurister"|"advokat"|"advokater"|"ingeniør"|"robot"|"byråkrat"|"paragrafrytter"|"professor"|"økonom") ("for" ..3)?
  ("skrevet"|"skrive"|"laget"|"formulert"|"ført i pennen") ("av") ("en"|"ein"|"to"|"ti")? ("jurist"|"jurister"|"advokat"|"advokater"|"ingeniør"|"robot"|"byråkrat"|"paragrafrytter"|"professor"|"økonom") ("for") >>
  ("måtte"|"laut"|"trengte"|"hadde") ("jeg"|"eg"|"vi")? ("ha"|"få"|"hente"|"be"|"ringe") ("hjelp av")? ("sønnen min"|"dattera mi"|"datteren min"|"naboen"|"mannen min"|"kona"|"svigersønnen"|"en kollega"|"ungene"|"barnebarnet"|"noen"|"ein ven"|"en venn") ("om å"|"til å"|"for å") ("oversette"|"tyde"|"tolke"|"forklare" ("brevet"|"svaret"|"hva" ..3)|"lese det"|"omsette"|"tolka")
  ("som å"|"var som å") ("høre på"|"lese"|"høyre på"|"få") ..5 ("på") ("islandsk"|"kinesisk"|"latin"|"gresk"|"finsk"|"russisk"|"swahili"|"japansk"|"ungarsk"|"morse"|"klingon"|"hebraisk")
  ("forsto"|"forstod"|"skjønte"|"skjøna"|"fikk med meg"|"fekk med meg"|"oppfattet"|"hørte") @jegvi? ("cirka"|"ca"|"omtrent"|"knapt"|"kanskje"|"bare"|"berre"|"sånn omtrent"|"på en god dag") ("annethvert"|"annakvart"|"hvert tredje"|"kvart tredje"|"hvert femte"|"halvparten"|"en tredjedel"|"en brøkdel"|"ti prosent"|"førti prosent") ("ord"|"setning"|"av det" ..3|"av" ..2)?
  ("forsto"|"forstod"|"skjønte"|"skjøna"|"fikk med meg"|"fekk med meg"|"oppfattet"|"hørte") @jegvi? ("cirka"|"ca"|"omtrent"|"knapt"|"kanskje"|"bare"|"berre"|"sånn omtrent"|"på en god dag") ("annethvert"|"annakvart"|"hvert tredje"|"kvart tredje"|"hvert femte"|"halvparten"|"en tredjedel"|"en brøkdel"|"ti prosent"|"førti prosent") ("av det"|"av") >>
  ("paragrafene"|"paragrafane"|"fremmedordene"|"framandorda"|"fagordene"|"fagorda"|"forkortelsene"|"forkortingane"|"begrepene"|"tallene") ("satt løst"|"sat laust"|"haglet"|"hagla"|"sto i kø"|"stod i kø"|"føk"|"fløy"|"svirret"|"kom som" ..3|"regnet over meg") >>
  ja: Han hadde [grøt i munnen].
  ja: [Paragrafene satt løst].
  ja: Brevet var [skrevet av en jurist for en jurist].
  nei: Jeg måtte ha sønnen min til å bære.

cue clarity.next-steps

+ hvem-ringer-når actor=any
  !@jegvi ("sa"|"skrev"|"skreiv"|"fortalte"|"fortalde"|"forklarte"|"opplyste"|"noterte"|"bekreftet") @hanhun? @meg? ("også"|"òg"|"nøyaktig")? ("hvem"|"kven") ("som") ("ringer"|"kommer"|"kjem"|"tar"|"tek"|"skal"|"skulle"|"ville"|"følger"|"kontakter"|"har ansvaret"|"ringjer") >>
  ("vet"|"veit") ("jeg"|"eg"|"vi"|"me") !("ikke"|"ikkje"|"fortsatt"|"fremdeles"|"framleis"|"aldri") ("nå"|"no"|"endelig"|"på timen"|"på minuttet"|"på dagen"|"nøyaktig"|"akkurat"|"presis") ("når"|"hvem som"|"kven som"|"hvor jeg skal"|"hvem jeg") >>
  ("skrev opp"|"skreiv opp"|"noterte"|"ramset opp"|"listet opp"|"lista opp"|"ga meg"|"gav meg"|"sendte") @hanhun? @meg? ("en liste med"|"listen over"|"alle"|"de"|"dei")? ("to"|"tre"|"fire"|"fem")? ("ting"|"tingene"|"papirene"|"papira"|"punktene"|"datoene"|"skjemaene") ("jeg"|"eg"|"vi"|"som") ("må"|"måtte"|"skal"|"skulle"|"laut"|"trenger"|"mangler"|"måtte med") >>
  ("veien"|"vegen") ("videre"|"vidare"|"fram") ("lå"|"låg"|"sto"|"ligger"|"ligg") ("klar"|"åpen"|"open"|"klart for meg"|"i dagen"|"oppstaket"|"snorrett") >>
  ("neste uke"|"neste veke"|"i morgen"|"i morgon"|"på mandag"|"på tirsdag"|"på onsdag"|"på torsdag"|"på fredag"|"mandag"|"måndag"|"tirsdag"|"tysdag"|"onsdag"|"torsdag"|"fredag") ("ringer"|"ringjer"|"kommer"|"kjem"|"leveres"|"hentes"|"får jeg"|"får eg"|"får vi") ("hun"|"han"|"ho"|"de"|"dei"|"montøren"|"pakken"|"pakka"|"teknikeren"|"pengene"|"pengane"|"svaret"|"svar"|"ny" _|"takstmannen"|"rørleggeren") ..2 !("hjem"|"på besøk")
  ja: Hun [sa hvem som ringer og når].
  ja: Nå [vet jeg på timen når de kommer].
  nei: Jeg vet ikke når de kommer.

- sa-ikke-et-kvekk turn=no actor=any
  ("ingen"|"inga"|"ikke en sjel") ("sa"|"nevnte"|"nemnde"|"opplyste"|"ga"|"gav"|"fortalte") ("meg")? ("noe"|"noko"|"et kvekk"|"et ord"|"eit ord"|"et pip"|"en lyd"|"et hint") ("om") ("når"|"hva som skjer"|"kva som skjer"|"hvem som"|"veien videre"|"fristen"|"hvor lenge"|"hva jeg"|"kva eg") >>
  ("når"|"hvem som"|"kven som"|"hva som skjer"|"kva som skjer"|"hvor lenge"|"kor lenge"|"hva jeg skal"|"hva jeg må"|"hvor jeg") _? ...8 "," ("er"|"var") ("en godt bevart hemmelighet"|"ein godt bevart løyndom"|"en hemmelighet"|"visst en hemmelighet"|"det ingen som vet"|"det ingen som veit"|"det ingen som sier"|"det ingen som visste"|"det ingen som kunne si"|"visst en statshemmelighet"|"en statshemmelighet"|"ren gjetning"|"rein gjetting"|"et sjansespill"|"mer uklart enn noen gang"|"fortsatt i det blå"|"opp til gudene"|"skrevet i stjernene")
  ja: [Når jeg får pengene, er en godt bevart hemmelighet].
  ja: [Hva som skjer nå, er det ingen som vet].
  nei: Når jeg får lønn, er jeg glad.
