# clarity.language, the opposite: jargon, hard to follow, mumbles, too fast.
cue clarity.language

- hva-i-huleste turn=no actor=any
  ("hva"|"kva"|"ka"|"hå") ("i huleste"|"i all verden"|"i alle dagar"|"i alle dager"|"i himmelens navn"|"i svarte"|"i helsike"|"i heite"|"i hule"|"pokker"|"søren"|"i granskauen"|"i herrens navn"|"fanken"|"faen"|"er nå") ("er"|"e"|"betyr"|"tyder"|"vil si"|"mente" _ "med"|"menes med"|"er nå"|"skal jeg med") ("en"|"ein"|"et"|"eit"|"ei"|"å")? « (_ | _ _ | _ _ _) »
  ("kunne"|"burde"|"skulle") @hanhun? ("godt"|"gjerne"|"kanskje"|"hatt godt av å")? ("ha")? ("pustet"|"pusta"|"puste"|"trekke pusten"|"trukket pusten"|"tatt en pause"|"tatt pause"|"satt punktum"|"sette punktum"|"hente pusten") ("litt"|"inn"|"i blant"|"av og til")? ("mellom"|"imellom"|"innimellom"|"etter") ("ordene"|"orda"|"setningene"|"setningane"|"hver setning"|"kvar setning"|"hvert ord")?
  ("ramlet"|"ramla"|"spratt"|"trillet"|"trilla"|"raste"|"rant"|"fosset"|"fossa"|"haglet"|"hagla"|"kom"|"fór"|"for"|"føyk"|"gikk"|"gjekk") ("ordene"|"orda"|"setningene"|"setningane"|"ordstrømmen"|"praten") ("ut"|"fram"|"frem"|"av gårde"|"avgårde")? ("som" ("perler på en snor"|"haggel"|"hagl"|"et maskingevær"|"eit maskingevær"|"et tog"|"et hurtigtog")|"i ett sett"|"i hundre"|"i hundre og hælvete"|"i rasende fart"|"i full galopp"|"i galopp")
  ("ordene"|"orda"|"setningene"|"setningane"|"ordstrømmen"|"praten") ("ramlet"|"ramla"|"raste"|"fosset"|"fossa"|"gikk"|"gjekk"|"føyk"|"fór"|"kom"|"snublet"|"snubla"|"løp") ("ut"|"fram"|"frem"|"av gårde"|"avgårde")? ("som" ("hagl"|"haggel"|"et maskingevær"|"eit maskingevær"|"et hurtigtog")|"i hundre"|"i rasende fart"|"i full galopp"|"i galopp"|"i hverandre"|"i kvarandre"|"over hverandre"|"om kapp")
  ja: Men [hva i huleste er en «gateway»]?
  ja: [Kunne han pusta litt mellom ordene], hadde jeg hengt med.
  nei: Hva i huleste er det som skjer?
  nei: Jeg kunne puste ut etterpå.

- måtte-ha-ordbok actor=any
  ("måtte"|"laut"|"lyt"|"burde"|"skulle") @jegvi? ("ha"|"hatt"|"hente"|"finne fram"|"finne frem"|"slå opp i"|"bruke"|"ty til"|"bla i"|"brukt"|"gripe til") ("ei"|"en"|"ein")? ("ordbok"|"ordboka"|"ordboken"|"ordliste"|"tolk"|"parlør"|"fremmedordbok"|"leksikon"|"oversetter"|"omsetjar"|"undertekster"|"teksting"|"google translate"|"jurist"|"juristordbok"|"jusstudium") !("til min mor") >>
  ja: Jeg [måtte ha ordbok for å komme gjennom svaret].
  snu: Jeg [måtte ikke bruke ordbok].
  nei: Jeg må ha en tolk til min mor.

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

- gresk-for-meg turn=no actor=any
  ("gikk"|"gjekk"|"snakket"|"snakka"|"prata"|"kom"|"høres ut som"|"hørtes ut som"|"var"|"ble"|"vart") ("det"|"alt"|"mye"|"mesteparten"|"resten"|"svaret"|"like gjerne")? ("på"|"i"|"som"|"rene"|"reine"|"ren"|"rein"|"rent"|"reint") ("rene"|"reine")? ("latin"|"gresk"|"gresken"|"kinesisk"|"russisk"|"volapyk"|"hebraisk"|"arabisk"|"swahili"|"kaudervelsk"|"labbetuss"|"rotvelsk"|"abrakadabra"|"sanskrit"|"japansk"|"finsk"|"marsboerspråk"|"tungetale") ("fra ende til annen"|"frå ende til anna"|"for meg"|"for oss"|"fra start til slutt"|"hele veien"|"alt sammen")?
  !("er"|"e"|@produktting ("er"|"var")) ("gresk"|"gresken"|"latin"|"kinesisk"|"russisk"|"volapyk"|"hebraisk"|"kaudervelsk"|"rotvelsk"|"labbetuss") ("alt sammen"|"alt saman")? ("for") ("meg"|"oss"|"mæ"|"en vanlig mann"|"vanlige folk"|"folk flest")
  ("burde hatt"|"burde jeg hatt"|"skulle jeg hatt"|"måtte jeg hatt"|"burde eg hatt"|"skulle hatt"|"måtte hatt"|"trengte"|"måtte ha"|"måtte ha hatt"|"treng"|"trenger"|"trong"|"burde ha hatt"|"skulle hatt med"|"må nesten ha"|"kunne trengt"|"må ha"|"krevde"|"krever"|"du trenger") !("ingen"|"inga"|"ikke"|"ikkje"|"verken"|"korkje"|"aldri"|"slett ikke") ("en"|"ei"|"ein"|"både")? ("jurist"|"advokat"|"tolk"|"ordbok"|"oversetter"|"omsetjar"|"ingeniør"|"fagmann"|"juss"|"jusstudent"|"fremmedordbok"|"doktorgrad"|"mastergrad"|"jusgrad"|"tekniker"|"leksikon"|"dekoder"|"parlør"|"teskje") ("for å"|"til å"|"i"|"for")? ("tyde"|"forstå"|"skjønne"|"skjøne"|"lese"|"tolke"|"oversette"|"dekode"|"henge med"|"finne ut av"|"fatte") >>
  !@hanhun ("fatta"|"fattet"|"skjønte"|"skjøna"|"forsto"|"forstod"|"begrep"|"oppfattet"|"fikk med meg"|"fekk med meg"|"skjønner"|"fatter"|"skjønt") @jegvi? ("nada"|"null"|"null og niks"|"ingenting"|"ikke bæra"|"ikke bæret"|"ikkje det grann"|"ikke et kvekk"|"ikke et ord"|"ikkje eit ord"|"ikke det spøtt"|"ikke et fnugg"|"ikke filla"|"ikkje noko"|"fint lite"|"minimalt"|"knapt noe"|"knapt halvparten"|"ikke halvparten"|"ikkje halvparten"|"kanskje en tredel"|"bare halvparten"|"berre halvparten"|"bare bruddstykker"|"lite"|"omtrent ingenting"|"kun hvert andre ord"|"hvert femte ord"|"bare annethvert ord"|"annethvert ord"|"kvart tredje ord") ("av") ("det"|"de"|"dei"|"hva"|"alt"|"kva"|"svaret"|"forklaringen"|"forklaringa"|"praten"|"den"|"disse"|"desse"|"alle") >>
  ("halve"|"halvparten av"|"mesteparten av"|"det meste av"|"mye av"|"store deler av"|"deler av"|"halv") ("forklaringen"|"forklaringa"|"svaret"|"setningene"|"setningane"|"ordene"|"orda"|"samtalen"|"det hun sa"|"det han sa"|"det ho sa") ("forsvant"|"ble borte"|"blei borte"|"vart borte"|"druknet"|"drukna"|"gikk tapt"|"gjekk tapt"|"ble slukt"|"ble svelget") ("i") ("skjegget"|"mumling"|"mumlinga"|"støy"|"skurring"|"fagord"|"faguttrykk"|"fremmedord"|"forkortelser"|"tåka"|"dialekten"|"bakgrunnsstøy"|"paragrafer")
  ("snakket"|"snakka"|"prata"|"mumlet"|"mumla"|"svarte"|"pratet"|"hvisket") ("inn")? ("i") ("skjegget"|"genseren"|"brystet"|"kaffekoppen"|"bordplata"|"halsen")
  ("måtte"|"laut"|"må") @jegvi? ("google"|"slå opp"|"tolke"|"dechiffrere"|"stave meg gjennom"|"gjette meg til") ("hvert andre ord"|"annethvert ord"|"annakvart ord"|"halvparten"|"brevet"|"svaret"|"e-posten"|"begrepene"|"omgrepa"|"ordene"|"orda"|"uttrykkene"|"setningene"|"hva" ("ordet"|"ordene"|"det"|"uttrykket"|"de") ..3|"meningen") ("to ganger"|"tre ganger"|"flere ganger"|"for å forstå" ..2|"for å skjønne" ..3)?
  ("måtte"|"laut"|"må") @jegvi? ("google"|"slå opp"|"tolke"|"dechiffrere"|"stave meg gjennom"|"gjette meg til") ("hvert andre ord"|"annethvert ord"|"annakvart ord"|"halvparten"|"brevet"|"svaret"|"e-posten"|"begrepene"|"omgrepa"|"ordene"|"orda"|"uttrykkene"|"setningene"|"hva" ("ordet"|"ordene"|"det"|"uttrykket"|"de") ..3|"meningen") ("for å forstå"|"for å skjønne") >>
  ("måtte"|"laut"|"må") @jegvi? ("lese"|"spille av"|"be om å få gjentatt") ("brevet"|"svaret"|"e-posten"|"det"|"setningene"|"meldingen"|"alt") ("to ganger"|"tre ganger"|"fire ganger"|"fem ganger"|"flere ganger"|"fleire gonger"|"tre gonger"|"for å forstå" ..2|"for å skjønne" ..3|"om igjen"|"om att"|"høyt") ("før jeg" ..4|"før eg" ..4)?
  ("måtte"|"laut"|"må") @jegvi? ("lese"|"spille av"|"be om å få gjentatt") ("brevet"|"svaret"|"e-posten"|"det"|"setningene"|"meldingen"|"alt") ("to ganger"|"tre ganger"|"fire ganger"|"fem ganger"|"flere ganger"|"fleire gonger"|"tre gonger"|"for å forstå" ..2|"for å skjønne" ..3|"om igjen"|"om att"|"høyt") ("før jeg"|"før eg") >>
  !@hanhun ("mistet"|"mista"|"mister") ("jeg"|"eg"|"vi") ("helt"|"heilt"|"fort"|"raskt")? ("tråden"|"tråen"|"gangen i det") ("etter" ..3|"underveis"|"da" ..4)?
  !@hanhun ("mistet"|"mista"|"mister") ("jeg"|"eg"|"vi") ("helt"|"heilt"|"fort"|"raskt")? ("tråden"|"tråen"|"gangen i det") ("etter"|"da") >>
  ("jeg"|"eg"|"vi"|"æ") [ ("mistet"|"mista"|"mister") ("helt"|"heilt"|"fort"|"raskt")? ("tråden"|"tråen"|"gangen i det") ("etter" ..3|"underveis"|"da" ..4)? ]
  ("datt"|"falt"|"ramla"|"fall"|"koblet"|"kobla"|"meldte meg"|"meldte") ("jeg"|"eg"|"vi"|"æ") ("helt"|"heilt"|"fullstendig"|"fort"|"raskt")? ("av"|"av lasset"|"ut") ("etter to setninger"|"etter" ..3|"underveis"|"med en gang"|"ganske fort"|"da" ..5|"midtveis"|$)
  ("datt"|"falt"|"ramla"|"fall"|"koblet"|"kobla"|"meldte meg"|"meldte") ("jeg"|"eg"|"vi"|"æ") ("helt"|"heilt"|"fullstendig"|"fort"|"raskt")? ("av"|"av lasset"|"ut") ("etter"|"da") >>
  ("jeg"|"eg"|"vi"|"æ") [ ("datt"|"falt"|"ramla"|"fall") ("helt"|"heilt"|"fullstendig"|"fort"|"raskt")? ("av lasset"|"av") ("etter to setninger"|"etter" ..3|"underveis"|"ganske fort"|"da" ..5|"midtveis"|$) ]
  ("hang"|"hekk"|"hengte") @jegvi? ("ikke"|"ikkje"|"knapt"|"dårlig"|"aldri"|"ikke helt"|"ikkje heilt"|"ikke lenger") ("med") ("i svingene"|"i svingane"|"da" ..5|"på det" ..3|"når" ..5)?
  ("hang"|"hekk"|"hengte") @jegvi? ("ikke"|"ikkje"|"knapt"|"dårlig"|"aldri"|"ikke helt"|"ikkje heilt"|"ikke lenger") ("med") ("da"|"på det"|"når") >>
  ("rene"|"reine"|"ren"|"rein"|"som å lese"|"som å høre på"|"som å høyre på"|"minnet om"|"lignet på"|"likna på"|"hentet rett fra"|"klippet rett ut av"|"tatt rett ut av"|"henta rett frå"|"opplesning av"|"leste opp fra") ("en"|"ein"|"ei"|"et"|"eit")? ("lovtekst"|"lovteksten"|"lovboka"|"lovtekster"|"bruksanvisning"|"bruksanvisningen"|"manual"|"manualen"|"kontrakt"|"juss"|"juridisk tekst"|"paragrafrytteri"|"bokstavsuppe"|"forkortelsessuppe"|"ordgrøt"|"ordsalat"|"fagbok"|"fagboka"|"forskrift"|"vilkår"|"vilkårene"|"skattelov"|"doktoravhandling"|"reglement"|"byråkratnorsk"|"telefonkatalogen"|"teknisk manual")
  ("forkortelse på forkortelse"|"forkorting på forkorting"|"paragraf på paragraf"|"fremmedord på fremmedord"|"fagord på fagord"|"det ene fremmedordet etter det andre"|"den ene forkortelsen etter den andre"|"den eine forkortinga etter den andre"|"det ene fagordet etter det andre"|"tre bokstavers forkortelser"|"trebokstavsforkortelser"|"ordene haglet"|"paragrafene haglet"|"forkortelsene haglet"|"forkortingane hagla"|"paragrafane hagla"|"fagordene haglet"|"forkortelsene satt løst"|"fremmedordene satt løst")
  ("skrevet"|"skrive"|"laget"|"formulert"|"beregnet"|"meint"|"ment"|"laga") ("for"|"av"|"på") ("jurister"|"juristar"|"advokater"|"ingeniører"|"ingeniørar"|"spesialister"|"fagfolk"|"eksperter"|"ekspertar"|"byråkrater"|"byråkratar"|"de innvidde"|"innvidde"|"maskiner"|"seg selv"|"kansellispråk"|"stammespråk"|"byråkratisk"|"kommunespråk"|"paragrafspråk") ("til"|"for"|"norsk"|"språk")? ("jurister"|"andre jurister"|"fagfolk"|"innvidde")?
  ("leste"|"las"|"ramset"|"ramsa"|"rablet"|"rabla"|"lirte"|"raste"|"jaget"|"føk"|"dundret") @hanhun? ("bare"|"berre")? ("opp"|"av seg"|"gjennom"|"igjennom") ("alt"|"tallene"|"tala"|"vilkårene"|"vilkåra"|"reglene"|"reglane"|"det"|"det hele"|"punktene"|"regla"|"leksa")? ("enda fortere"|"enda fortare"|"i ett sett"|"i hundre"|"i rasende fart"|"i rekordfart"|"i full fart"|"i lynfart"|"på innpust og utpust"|"i et drag"|"i ett drag"|"uten å trekke pusten"|"utan å trekkje pusten"|"for fort"|"altfor fort"|"kjapt"|"så fort at" ..5)
  ("leste"|"las"|"ramset"|"ramsa"|"rablet"|"rabla"|"lirte"|"raste"|"jaget"|"føk"|"dundret") @hanhun? ("bare"|"berre")? ("opp"|"av seg"|"gjennom"|"igjennom") ("alt"|"tallene"|"tala"|"vilkårene"|"vilkåra"|"reglene"|"reglane"|"det"|"det hele"|"punktene"|"regla"|"leksa")? ("så fort at") >>
  ("i et"|"i eit"|"i ett"|"med et"|"i slikt") ("tempo"|"kjør"|"forrykende tempo"|"rasende tempo"|"voldsomt tempo"|"vanvittig tempo"|"racertempo") ("jeg"|"eg"|"vi"|"ingen"|"som") ("ikke"|"ikkje"|"umulig"|"aldri")? ("klarte å følge"|"klarte å følgje"|"greide å følge"|"hang med i"|"hang med på"|"kunne følge"|"var umulig å følge"|"tok pusten fra meg")
  (snakke/v|prate/v|forklare/v|lese/v|ramse/v) @hanhun? ("av gårde"|"i vei"|"opp"|"av seg"|"seg")? ("i") ("et"|"eit")? ("hundre"|"200 km/t"|"120"|"hundre og ti"|"et forrykende tempo"|"forrykende tempo"|"rasende tempo"|"vanvittig tempo"|"hundre kilometer i timen"|"racertempo"|"ekspressfart")
  ("gikk"|"gjekk"|"fór"|"føk"|"suste"|"susa") ("rett"|"langt"|"høyt"|"mesteparten"|"det meste")? ("over hodet"|"over hovudet"|"over huet"|"hus forbi"|"meg hus forbi") ("på meg"|"på oss"|"på mæ"|$)
  ("skjønte"|"forsto"|"forstod"|"skjøna") @jegvi? ("bare"|"berre"|"kun") ("stasjon"|"bånn i bøtta"|"togstasjon"|"toget"|"hver tredje setning"|"hvert tredje ord"|"annethvert ord")
  ("snakket"|"snakka"|"prata"|"skrev") ("i") ("koder"|"kodar"|"gåter"|"gåter og paragrafer"|"forkortelser"|"fagtermer"|"forsikringstermer"|"banktermer"|"forkortingar"|"paragrafer"|"paragrafar"|"tunger"|"svada"|"fagspråk"|"internspråk"|"bokstaver og tall")
  ja: Det [gikk på latin fra start til slutt].
  ja: Jeg [trengte tolk for å forstå].
  ja: Eg [fatta ingenting av det han sa].
  ja: Ho [snakka inn i skjegget].
  ja: Det ble [forkortelse på forkortelse].
  ja: Det meste [gikk over hodet på meg].
  nei: Vi har latin på skolen.
  nei: Jeg falt av sykkelen etter jobb.
  nei: Bilen er japansk.
  nei: Han mistet tråden hele tiden.
  nei: Han kjørte i et forrykende tempo.
  nei: Poenget gikk rett over hodet på henne.
  nei: Hun skjønte ingenting av det jeg sa.

- kaudervelsk turn=no actor=any beats=clarity.explanation
  ("fikk"|"fekk"|"fikk jeg") @jegvi? ("ikke"|"ikkje"|"aldri"|"knapt") ("helt"|"heilt")? ("tak i"|"tak på"|"med meg"|"med oss"|"taket på"|"fatt i"|"med mæ") ("hva"|"kva"|"hva som ble"|"halvparten"|"ordene"|"meningen"|"ka") >>
  ("en"|"ein"|"ei"|"et"|"eit"|"bare"|"ren"|"rein") ("enetale"|"einetale"|"monolog"|"foredrag"|"regle"|"ramse"|"forelesning"|"tirade"|"kanonade"|"kaskade"|"skur"|"strøm"|"flom"|"mur"|"vegg"|"suppe"|"haug"|"jungel"|"vrimmel") ("om"|"av"|"med"|"på") ("megabit"|"mesh"|"prosenter"|"paragrafer"|"paragrafar"|"fremmedord"|"framandord"|"faguttrykk"|"fagord"|"forkortelser"|"forkortingar"|"bokstaver"|"tall"|"tekniske"|"tekst"|"ord"|"juss"|"engelske"|"uforståelige"|"uforståelege"|"gigabit"|"latin"|"termer"|"begreper") >>
  ("henvisninger"|"tilvisingar"|"henvisning"|"viser"|"paragraf"|"paragrafer"|"fremmedord"|"faguttrykk"|"forkortelser"|"forkortingar"|"fagord"|"engelsk") ..4 ("i hver setning"|"i kvar setning"|"i annenhver setning"|"på hver linje"|"i hver bidige setning"|"på løpende bånd"|"på rekke og rad"|"etter hverandre"|"i fleng"|"i hopetall"|"så det ljomet"|"fra ende til annen"|"i øst og vest")
  ("ga opp"|"gav opp"|"la brevet fra meg"|"sovnet") ("jeg"|"eg"|"vi")? ("på side" ..1|"etter første" ..1|"på første" ..1|"å" ("forstå"|"lese"|"følge med"|"henge med") ..3)
  ("ga opp"|"gav opp"|"la brevet fra meg"|"sovnet") ("jeg"|"eg"|"vi")? ("på side"|"etter første"|"på første"|"å" ("forstå"|"lese"|"følge med"|"henge med")) >>
  ("falt av"|"datt av"|"koblet ut"|"kobla ut"|"meldte meg ut"|"sluttet å lese"|"slutta å lese"|"mista tråden"|"mistet tråden"|"tapte tråden"|"ramla av"|"fell av") ("jeg"|"eg"|"vi") ("på side" ..1|"etter" ..3|"midtveis"|"halvveis"|"underveis"|"etter første" ..1|"på første" ..1|"da" ..6)
  ("falt av"|"datt av"|"koblet ut"|"kobla ut"|"meldte meg ut"|"sluttet å lese"|"slutta å lese"|"mista tråden"|"mistet tråden"|"tapte tråden"|"ramla av"|"fell av") ("jeg"|"eg"|"vi") ("på side"|"etter"|"etter første"|"på første"|"da") >>
  ("jeg"|"eg"|"vi") [ ("falt av"|"datt av"|"koblet ut"|"kobla ut"|"meldte meg ut"|"sluttet å lese"|"slutta å lese"|"tapte tråden"|"ramla av"|"fell av") ("lasset")? ("på side" ..1|"etter" ..3|"midtveis"|"halvveis"|"underveis"|"etter første" ..1|"på første" ..1) ]
  ("snakket"|"snakka"|"snakker"|"prata"|"pratet"|"leste"|"las"|"forklarte"|"ramset"|"ramsa"|"mumlet"|"skrev"|"skreiv"|"gikk"|"gjekk") ("det"|"hun"|"han"|"ho"|"alt")? ("så") ("fort"|"kjapt"|"lavt"|"lågt"|"utydelig"|"utydeleg"|"raskt"|"teknisk"|"grøtete"|"innviklet"|"knudrete") ("at") ("jeg"|"eg"|"det"|"æ"|"man"|"vi"|"ingen"|"hodet"|"hovudet") >>
  ("snakket"|"snakka"|"prata"|"pratet"|"løp"|"sprang"|"raste"|"føk"|"galopperte"|"ramset"|"ramsa"|"suste"|"bladde"|"spilte av"|"leste"|"las"|"skravlet"|"lirte") @hanhun? ("seg")? ("gjennom"|"opp"|"av"|"i vei")? _ ..3 ("som om"|"som en"|"som ein"|"som ei"|"som et") ("hun skulle"|"han skulle"|"ho skulle"|"toget"|"det gjaldt"|"maskingevær"|"auksjonarius"|"auksjonarus"|"foss"|"rapp"|"rappkjefta"|"tog"|"racerbil"|"det brant"|"symaskin"|"motorsag"|"noen sto" ..3) >>
  ("måtte"|"laut") @jegvi? ("be"|"bede")? (@hanhun|"ham"|"henne"|"om")? ("om å")? ("snakke"|"prate"|"ta det"|"gjenta"|"si det"|"skru ned"|"stave"|"roe") ("saktere"|"saktare"|"høyere"|"høgare"|"tydeligere"|"tydelegare"|"på norsk"|"på vanlig norsk"|"en gang til på norsk"|"farten"|"tempoet"|"som folk"|"med vanlige ord")
  ("hva"|"kva") ("i all verden"|"i alle dager"|"pokker"|"søren"|"nå enn"|"no enn"|"enn")? («) _ ..3 (») ("er"|"betyr"|"tyder"|"måtte bety"|"skal bety") ("for noe"|"for noko")?
  ("hva"|"kva") ("i all verden"|"i alle dager"|"pokker"|"søren") (_ ..2 "betyr"|"betyr" _) >>
  ("trengte"|"treng"|"trenger"|"trong"|"skulle hatt"|"burde hatt"|"måtte ha"|"savnet"|"krevde"|"krevst"|"ba om"|"hadde trengt"|"måtte ty til") !("ingen"|"inga"|"ikke"|"ikkje"|"verken"|"korkje"|"aldri"|"slett ikke") @jegvi? ("en"|"ei"|"et"|"ein"|"eit")? ("ordbok"|"ordliste"|"tolk"|"oversetter"|"omsetjar"|"google translate"|"translatør"|"parlør"|"juridisk ordbok"|"fremmedordbok"|"dekoder"|"tekstremse"|"undertekster"|"teksting"|"undertekst"|"høreapparat"|"doktorgrad"|"juridikum")
  ("som å lese"|"som å høre"|"som å høyre"|"leste som"|"minnet om"|"lød som"|"hørtes ut som"|"høyrdest ut som"|"låt som"|"luktet"|"oste") ("av")? ("en"|"ei"|"et"|"ein"|"eit")? ("kontrakt"|"lovtekst"|"lovbok"|"telefonkatalog"|"bruksanvisning"|"ikea-anvisning"|"jus"|"juss"|"paragrafer"|"kinesisk"|"gresk"|"latin"|"ti advokater"|"advokat"|"kansellistil"|"byråkrati"|"departement"|"kode"|"rundskriv"|"skattelov"|"fagbok"|"forskrift"|"klingon"|"maskinoversettelse")
  ("mumlet"|"mumla"|"mumlar"|"mumler"|"grøtet"|"grauta"|"snøvlet"|"snøvla"|"gryntet") ("opp")? ("ordene"|"orda"|"halve ordene"|"endelsene"|"halve setningen"|"hver tredje" ..1|"annethvert ord"|"så" ..5|"noe om" ..3|"noko om" ..3|"i skjegget"|"i vei"|"svaret")
  ("mumlet"|"mumla"|"mumlar"|"mumler"|"grøtet"|"grauta"|"snøvlet"|"snøvla"|"gryntet") ("opp")? ("hver tredje"|"så"|"noe om"|"noko om") >>
  ("hvisket"|"kviskra"|"svelget"|"slukte"|"åt"|"spiste"|"slurvet med") ("opp")? ("ordene"|"orda"|"halve ordene"|"endelsene"|"halve setningen")
  ("kanselli"|"fikkfakk"|"ordgyteri"|"lingo"|"fagmumling"|"mumbojumbo"|"mumbo jumbo"|"byråkratnorsk"|"banknorsk"|"forsikringsnorsk"|"nav-norsk"|"telekomspråk"|"it-språk"|"nerdenorsk"|"blå-blå-blå"|"hokus pokus"|"legespråk"|"ordsalat"|"legelatin"|"advokatnorsk"|"ordgrøt"|"ordgraut"|"bokstavgrøt"|"gresk og latin") !("for meg fra før")
  ja: Jeg [fikk ikke tak i hva han mente].
  ja: Resten var [en enetale om megabit og mesh].
  ja: Det var [paragrafer i hver setning].
  ja: Eg [gav opp på side to].
  ja: Dama [snakka så fort at jeg trodde hun skulle rekke toget].
  ja: Hun [løp gjennom vilkårene som om hun skulle rekke toget].
  ja: Vi [trengte ordliste].
  nei: Jeg ga opp å vente.
  nei: Nettet var så tregt at jeg ga opp.

- vanskelig-å-forstå actor=any
  !(@produktting "som" ("er"|"var")|@produktting "," "som" ("er"|"var")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny") "og") (vanskelig/a|vanskeleg/a|tung/a|umulig/a|håpløs/a|slitsom/a|krevende/a|komplisert/a|umogleg/a|vrien/a|tungt/a|"tungt"|utfordrende/a|"nesten" umulig|krevjande/a|plagsom/a|kinkig/a|innviklet/a|vrient/a|knotete/a) @grad? ((for|"for") "meg")? "å" !("lese på nettsiden"|"forstå hvorfor"|"forstå at"|"forstå fakturaen"|("forstå"|"skjønne"|"lese") ("en"|"ei"|"denne"|"den")? ("strømregning"|"strømregningen"|"faktura"|"regning"|"regningen"|"vilkårene"|"avtalen"|"lønnsslipp"|"kart"|"rutetabellen")|"skjønne slikt"|"forstå slikt"|"skjønne sånt"|"forstå sånt"|"følge med på nettsiden") (forstå|følge|skjønne|henge "med" "på"|henge "med"|følgje|oppfatte|høre "hva"|tyde|lese|"lese"|(få|"få") "med" "seg"|(få|"få") "med" "meg"|høyre "kva"|begripe|"begripe"|fatte|tolke|"tyda"|"skjøna"|dechiffrere) ("på"|"hva"|"kva"|"med")? (@hanhun)? ("sa"|"sier"|"mente"|"snakket")?
  (uforståelig/a|uforståeleg/a|uleselig/a|ubegripelig/a|kryptisk/a|tungrodd/a|tunglest/a|tungvint/a|tungt/a|"tungt"|innviklet/a|komplisert/a|kronglete/a|knotete/a|høytravende/a|oppstyltet/a|snirklete/a|uleseleg/a|snirkla/a|innfløkt/a|tunglese/a|uleselige/a|innvikla/a|pompøs/a|svulstig/a|kunstferdig/a) (svar/n|språk/n|forklaring/n|mail/n|brev/n|e-post/n|tekst/n|setning/n|formulering/n|ord/n|skrevet/n|"skrevet"|skrive/n|"skrive"|beskjed/n|melding/n)
  (språket/n|språkbruken/n|brevet/n|teksten/n|e-posten/n|formuleringen/n|ordvalget/n|norsken/n|"språket" "hennes"|"språket" "hans"|mailen/n) ("var"|"er"|"ble") @grad? (tung/a|teknisk/a|"teknisk"|komplisert/a|uforståelig/a|vanskelig/a|innviklet/a|byråkratisk/a|knotete/a|uforståeleg/a|vanskeleg/a|formell/a|gammeldags/a|kronglete/a|uleselig/a|krøkkete/a|gebrokkent/a|dårlig/a|"dårlig"|intern/a|stivt/a|innvikla/a|merkelig/a) !("å")
  ("altfor"|for|"for"|"litt" (for|"for")|"alt" (for|"for")|"veldig"|"svært") (teknisk/a|"teknisk"|komplisert/a|innviklet/a|avansert/a|vanskelig/a|vanskeleg/a|innvikla/a|høyttravende/a|akademisk/a|byråkratisk/a|juridisk/a|"juridisk"|faglig/a !("dyktig"|"flink"|"sterk"|"kompetent"|"oppdatert"|"god")|intern/a) ((for|"for") ("meg"|"oss")|språk|forklart|forklaring)?
  "måtte lese det flere ganger"
  "måtte lese det fleire gonger"
  (måtte|"måtte"|"må"|"laut") @jegvi? .. (lese|"lese"|google|slå "opp"|lete "opp"|bla "opp"|søke "opp"|be "noen" oversette|spørre "hva") .. ("flere" "ganger"|"to" "ganger"|(tre|"tre") "ganger"|"fire" "ganger"|"fleire" "gonger"|"igjen" "og" "igjen"|"om" "igjen"|"ordene"|"uttrykkene"|"hva"|"kva"|(for|"for") "å" forstå|"betyr"|"betydde"|"ordet"|"gong"|"gonger"|"på" (nytt|"nytt")) >>
  "måtte ha ordbok"
  "skulle hatt ordbok"
  "trengte ordbok"
  "måtte hatt tolk"
  ja: Hun var [vanskelig å forstå].
  ja: Han var [vanskeleg å forstå] på telefonen.
  ja: Svaret var [tungt å lese].
  ja: [Språket var tungt] og fullt av paragrafer.
  snu: Det var [ikke vanskelig å forstå] henne.
  nei: Det var vanskelig å finne fram på nettsiden.
  nei: Det var umulig å komme gjennom.
  nei: Vilkårene er vanskelige å forstå.
  nei: De er umulige å få tak i.

- fagspråk
  !(@produktting ("er"|"var")|"hver gang det dukket opp et"|"dukket opp et") (mye|"mye"|masse|"masse"|mange|"mange"|mykje|"mykje"|"massevis" "av"|full "av"|"fullt" "av"|"proppfull" "av"|"fulle" "av"|"stappfull" "av"|fylt "med"|"en" haug "med"|"en" (masse|"masse")|"bare"|"berre"|"et" hav "av"|"drysset" "av"|"altfor" (mye|"mye")|"altfor" (mange|"mange")|(for|"for") (mye|"mye")|(for|"for") (mange|"mange")|"litt" (mye|"mye")|"litt" (mange|"mange")|"svært" (mye|"mye")|"noen"|"nokre"|"en" del|utrolig (mye|"mye")|tung "på"|"mest"|"enda" "mer") @grad? (vanskelig|"tekniske"|tunge|"interne"|ukjent|unødvendig|"tungt"|teknisk|"teknisk")? (@fagspråk|"tekniske" ord|"vanskelige" ord|(teknisk|"teknisk") prat|(teknisk|"teknisk") snakk|"paragrafer"|paragraf|"fine" ord|"vanskelege" ord|framandord|"tekniske" "termer"|fagkunnskap|"tekniske" uttrykk|"innviklede" ord|"bransjespråk"|"initialord"|"engelske" ord|"nerdeprat"|juss|"henvisninger" "til" "paragrafer"|"ukjente" ord|ord "jeg" "ikke" ("forstår"|"forsto"|"skjønte"|"kjente")|ord "eg" "ikkje" ("forstod"|"forstår"|"skjøna")|"interne" uttrykk|"interne" ord|"lovparagrafer"|"begreper" "jeg" "ikke" ("kjente"|"forsto"|"skjønte"|"forstår")) !("jeg" "forsto"|"eg" "forstod") !("i" ("forsikringspapirene"|"papirene"|"vilkårene"|"kontrakten"|"avtalen"|"polisen"|"bruksanvisningen"|"appen"|"forsikring"|"bransjen"|"lånepapirene"))
  !("jeg"|"eg"|"forklarte") (bruke/v|brukte/v|"brukte"|bruka/v|"bruka"|brukar/v|"brukar"|snakke/v|snakka/v|snakket/v|prate/v|skrive/v|"skrive"|slenge/v|ty/v|lire/v|ramse/v|kaste/v|svare/v|skreiv/v|"skreiv"|komme/v|"komme"|kom/v|"kom"|strø/v|overøste/v|bombardere/v|benytte/v|kaste "om" "seg"|"skreiv" "på"|lirte/v) @hanhun? ("av"|"om"|"om" "seg"|"seg"|"opp"|"på"|"meg"|"med"|"i"|"rundt")? .. ("på"|"med"|"i"|"om" "seg" "med"|"rundt" "seg" "med")? @grad? (mye|"mye"|mange|"mange"|masse|"masse"|"bare"|"altfor"|(for|"for") (mange|"mange")|(for|"for") (mye|"mye")|"en" del|"noen"|mykje|"mykje"|"tekniske"|"vanskelige"|"et"|"eit"|"veldig"|"litt")? @fagspråk
  !("tåler"|"tåler jeg"|"takler"|"kan"|"oversatte"|"omsette"|"droppet"|"droppa"|"fritt for") (stammespråk/n|stammespråket/n|kansellispråk/n|kansellistil/n|byråkratspråk/n|byråkratnorsk/n|fagsjargong/n|fagprat/n|fagprek/n|kommunespråk/n|papirnorsk/n|navspråk/n|jussprat/n|sjargong/n|svada/n|kaudervelsk/n|teknoprat/n|nerdespråk/n|fikkfakk/n|uforståelighet/n|byråkratisk språk|papirspråk/n|internspråk/n|bransjesjargong/n|forsikringsspråk/n|bankspråk/n|juristspråk/n|paragrafrytteri/n|datasnakk/n|byråkratisk norsk)
  !("dukket opp et"|"kom et"|"mareritt av") (byråkratisk/a|teknisk/a|"teknisk"|juridisk/a|"juridisk"|innforstått/a|internt/a|tungt/a|"tungt"|gammeldags/a|oppstyltet/a|formelt/a|"formelt"|kaldt/a|stivt/a|kronglete/a|krøkkete/a|akademisk/a|kunstig/a|vanskelig/a|komplisert/a|stiv/a|høytidelig/a|formell/a|tung/a) (språk/n|språkbruk/n|prat/n|snakk/n|ord/n|ordbruk/n|terminologi/n|formuleringer/n|formulering/n|kommunespråk/n|norsk/n)
  [ ("mange"|"mye"|"masse"|"noen"|"flere"|"fleire"|"mykje"|"en del"|"nokre") @fagspråk ] ("jeg ikke"|"eg ikkje"|"vi ikke"|"som jeg ikke") _
  (faguttrykk/n|fagord/n|fremmedord/n|forkortelse/n|fagbegrep/n|fagterm/n|framandord/n) ("jeg ikke forsto"|"jeg ikke skjønte"|"jeg ikke kjente"|"som jeg ikke forsto"|"eg ikkje forstod"|"eg ikkje skjøna"|"jeg ikke forstår"|"uten å forklare dem")
  (faguttrykk/n|fagord/n|fremmedord/n|forkortelser/n|fagbegreper/n|fagtermer/n|framandord/n) ("haglet"|"hagla"|"satt løst")
  (snakke/v|snakket/v|snakka/v|prate/v|prata/v) @hanhun? ("til" "meg")? ("som" "om"|"som") ("jeg"|"eg"|"alle"|"vi")? ("var"|burde|"burde"|kunne|"kunne"|"visste"|"jobbet"|"en"|"ei"|"ein"|skulle|"skulle") (ekspert|fagmann|kollega|fagfolk|"kjente"|vite|"et" leksikon|ingeniør|jurist|tekniker|"å" (lese|"lese")|"å" (være|"være")|være|"være"|"forsto") >>
  ("snakket"|"snakka"|"prata"|"gikk"|"gjekk"|"var"|"ble") (rett|"rett")? "over" ("hodet"|"hovudet"|"huet"|"hue"|"haude") "på" ("meg"|"oss") !("til"|"som om")
  !("snakket"|"snakka"|"pratet"|"prata"|"i vei"|"i veg"|"ikke"|"ikkje"|"saken"|"saka"|"fuglene"|"trekkfuglene fløy"|"avgjort"|"bestemt") "over hodet på meg"
  "over hovudet på meg"
  !("er"|"e"|"nettsiden er"|"appen er"|"vilkårene er"|"menyen er"|"bruksanvisningen er"|"menyene er"|"skjemaet er") "gresk for meg"
  "rene gresken"
  "som gresk"
  "like greit på kinesisk"
  "rene volapyk"
  ("fancy"|"vriene"|"uforståelige"|"uforståelege"|"snodige"|"utenlandske"|"svåre"|"innviklede"|"innvikla") ("ord"|"begreper"|"omgrep"|"uttrykk")
  "russisk for meg"
  "latin for meg"
  "kunne like gjerne vært på"
  "fra en annen planet"
  "jeg datt av"
  "eg datt av"
  "æ datt av"
  "falt av lasset"
  ("datt"|"falt"|"ramla"|"fell"|"meldte meg"|"melde meg") @jegvi (helt|"helt"|fullstendig|"fullstendig"|"heilt")? ("av"|"ut") ("lasset"|"etter"|"da"|"når"|"fort"|"raskt"|"underveis"|"allerede") >>
  ja: Svaret var [fullt av faguttrykk].
  ja: Ho [brukte mange framandord].
  ja: Det meste gikk [over hodet på meg].
  ja: Brevet var skrevet på [kansellispråk].
  ja: Hun [snakket bare fagspråk].
  snu: Hun [brukte aldri faguttrykk].
  nei: Hun forklarte fagordene for meg.
  nei: Jeg kan alle faguttrykkene selv.
  nei: Hun falt av midt i samtalen.
  nei: Han snakket over hodet på meg til mannen min.
  nei: Nettsiden er gresk for meg.
  nei: Pensjon er gresk for meg.
  nei: Det er mye fagspråk i forsikringspapirene.

- mumlet
  !("»"|"» ,") ("tygget på ordene"|"tygde på orda"|"slukte ordene"|"svelget ordene"|"slukte halve setningene"|mumle/v|snøvle/v|"mumla"|lespe/v|stotre/v|"snøvla"|babble/v|snakke "inn" "i" skjegget) !("ikke et"|"ikkje eit"|"en unnskyldning"|"et beklager"|"unnskyld"|"takk"|"frem en"|"fram en") @hanhun? ("veldig"|"noe"|"noko"|"litt"|"i"|ord|"ordene"|"fram"|"frem"|"i" skjegget|"inn" "i"|(for|"for") "seg" "selv"|"seg"|"på")? (skjegget|"telefonen"|"ordene"|"orda"|skjegg|"med" "ordene"|"med" "uttalen"|"med")? ("noe"|"noko")? !("ikke et"|"ikkje eit"|"en unnskyldning"|"et beklager"|"unnskyld"|"takk")
  (snakke/v|prate/v|tale/v|uttale/v|snakka/v|svare/v|uttrykke/v|artikulere/v|formulere/v|lese/v|"lese") @hanhun? @meg? ("seg"|"ordene")? @grad? (utydelig|"uklart"|"lavt"|"svakt"|(for|"for") "lavt"|"altfor" "lavt"|"grøtete"|utydeleg|"uklårt"|"lågt"|(for|"for") "lågt"|"mumlende"|"snøvlete"|stille|"stille"|"monotont"|slurvete|uforståelig|"gebrokkent"|dårlig|"dårlig"|uforståeleg|dårleg|"dårleg"|"gebrokke"|kronglete|innviklet|komplisert|krevende) (norsk|"på" norsk|"i" "telefonen")?
  !("jeg snakker"|"eg snakkar"|"vi snakker"|"jeg har"|"jeg snakket") (dårlig/a|"dårlig"|uklar/a|utydelig/a|svak/a|slurvete/a|utydeleg/a|dårleg/a|"dårleg"|elendig/a|sær/a|merkelig/a|rar/a|stygg/a|gebrokken/a|brokete/a|knotete/a|mangelfull/a|begrenset/a|kraftig/a|sterk/a|sterk "og" uforståelig|vanskelig/a|tung/a) (norsk/n|uttale/n|diksjon/n|artikulasjon/n|norskkunnskaper/n|aksent/n|norskkunnskapar/n|engelskaksent/n|norsk språk|norskferdigheter/n|språkkunnskaper/n|språkferdigheter/n|formuleringsevne/n|talemål/n|dialekt/n|norskuttale/n)
  (uklar/a|utydelig/a|svak/a|utydeleg/a) ("i")? (stemme/n|tale/n|røst/n|røyst/n|talen/n|måten/n|uttalen/n|språk/n)
  ("snakket"|"snakka"|"prata"|"pratet"|"snakker") @hanhun? ("nesten"|"kun"|"bare"|"berre"|"dårlig"|"dårleg"|"knapt"|"lite"|"ikke"|"ikkje"|"gebrokkent"|"gebrokke"|"bredt"|"breitt"|"brei"|"så brei"|"så bred") ("ikke"|"svært"|"særdeles")? (norsk|skandinavisk|"dialekt"|"på" "engelsk"|"engelsk"|"svensk"|"dansk") !("godt"|flytende|bra|"bra"|"fint")
  "snakket inn i skjegget"
  "tygde på ordene"
  "svelget halve ordene"
  ja: Han [mumlet] og var vanskelig å høre.
  ja: Ho [snakka utydeleg] heile vegen.
  ja: Hun hadde [dårlig uttale].
  ja: Rådgiveren [snakket svært lavt].
  snu: Han [mumlet aldri].
  nei: Jeg snakker dårlig norsk.
  nei: Linja var dårlig.
  nei: Hun mumlet ikke et ord om unnskyldning.
  nei: Dette er bare tull og tøys.
  nei: Hun snakket norsk.

- for-fort
  (snakke/v|prate/v|tale/v|lese/v|ramse/v|forklare/v|skrive/v|rase/v|rabble/v|jage/v|haste/v|remse/v|lire/v) @hanhun? ("opp"|"gjennom"|"seg"|"alt"|"det"|"av")? ("gjennom"|"igjennom")? ("altfor"|"alt for"|"for"|"litt for"|"litt"|"så"|"veldig"|"svært"|"vel"|"i overkant"|"utrolig"|"innmari"|"ganske"|"fryktelig"|"enda"|"temmelig") ("fort"|"hurtig"|"raskt"|"kjapt"|"fortere"|"fortare"|"snøgt"|"hastig") !("og" ("greit"|"effektivt"|"bra"|"godt")) ("til at"|"for meg"|"for oss"|"at" @jegvi)?
  (snakke/v|prate/v) @hanhun? ("fort"|"hurtig"|"fortere"|"fortare") !("og" ("greit"|"effektivt"|"bra"|"godt"|"tydelig"|"konkret"))
  ("snakket"|"snakka"|"prata"|"prater"|"snakker"|"pratet") ("som"|"i") ("et"|"ei"|"eit"|"en") (maskingevær/n|foss/n|radio/n|racer/n|rakett/n|jetfly/n|maskin/n|hurtigtog/n|rasende (fart|"fart")|rakettfart/n|"høyt" tempo|vanvittig tempo|fei/n)
  (for|"for"|"altfor"|"veldig"|"alt" (for|"for")|"litt" (for|"for")|så|"så"|"i" "et"|"med" "et"|"svært") ("høyt"|"høgt"|rask|"raskt"|"stort"|hurtig|"hurtig"|heftig|"forrykende"|"voldsomt"|"kjapt"|"halsbrekkende"|stor) (tempo/n|fart/n|"fart"|tempoet/n|hastighet/n|takt/n)
  (tempo/n|tempoet/n|farten/n|takten/n|hastigheten/n) ("var"|"er"|"ble"|"blei") @grad? (for|"for"|"altfor"|"litt"|"veldig"|så|"så")? (høy/a|høyt/a|"høyt"|rask/a|stor/a|høgt/a|"høgt"|heftig/a|høg/a|fort/a|"fort"|raskt/a|"raskt") >>
  ("i")? ("et"|"eit")? (tempo|fart|"fart"|"takt") ("jeg"|"eg"|"ingen"|"vi"|"som") ("ikke"|"ikkje"|"som")? ("klarte"|"greide"|kunne|"kunne"|"maktet"|"hang"|"var") >>
  ("gikk"|"gjekk"|"går") ("det")? ("altfor"|"alt for"|"for"|"litt for"|"litt vel"|"unna") ("fort"|"raskt"|"hurtig"|"fortere"|"snøgt"|"i svingene") ("for meg"|"for oss"|"til at"|$|"på slutten"|"da"|"når"|"med")
  ("gikk"|"gjekk"|"går") ("det")? ("så"|"altfor"|"for"|"litt"|"veldig"|"såpass") ("fort"|"raskt"|"hurtig"|"fortere"|"snøgt"|"kjapt") ("til at"|"at"|"så")? ("jeg"|"eg"|"æ"|"vi"|"me") ("knapt"|"ikke"|"ikkje"|"nesten ikke"|"aldri"|"ikke helt")? ("fikk med"|"fekk med"|"hang"|"klarte å følge"|"forsto"|"skjønte"|"forstod"|"greide å følge"|"kunne følge"|"skjøna"|"datt"|"falt") >>
  ("at"|"så") @jegvi ("knapt"|"ikke"|"ikkje"|"aldri") ("hang med"|"klarte å følge"|"greide å følgje"|"fikk med meg"|"fekk med meg") >>
  ("rakk"|rekke|"rakk" "jeg"|"rakk" "eg"|"hang"|"klarte"|"klarer"|"greide"|"fikk"|"fekk"|hekk) ("jeg"|"eg"|"vi"|"me")? @grad? ("ikke"|"ikkje"|"aldri"|"knapt"|"itj") @grad? (helt|"helt"|"heilt"|"alltid")? ("å")? ("med"|følge "med"|"følge" !("opp")|notere|(få|"få") "med"|oppfatte|henge "med"|(få|"få") "med" "meg"|følgje|"notera"|hengje "med"|ta "inn"|henge) ("meg"|"seg")? ("det"|"alt"|"på")? >>
  ("datt"|"falt") @jegvi ("av"|(helt|"helt") "av"|"heilt" "av") ("underveis"|"da"|"etter"|"fordi"|"når"|for|"for") >>
  ("mistet"|"tapte"|"mista") @jegvi "tråden" ("underveis"|"da"|"etter"|"fordi"|"når") >>
  @jegvi [ "mistet tråden" ]
  @jegvi [ "mista tråden" ]
  "hang ikke med"
  "hang ikkje med"
  ja: Han [snakket for fort].
  ja: Ho [snakka altfor fort].
  ja: Det gikk [i et tempo jeg ikke klarte å følge].
  ja: Jeg [hang ikke med da hun begynte på vilkårene].
  ja: [Tempoet var for høyt] for meg.
  snu: Hun [snakket ikke for fort].
  nei: Det gikk fort å få svar.
  nei: Han svarte raskt og greit.
  nei: Det gikk så fort at jeg ikke rakk å sette på kaffe.
  nei: Han mistet tråden hele tiden.

- forsto-ikke-halvparten turn=no actor=any
  !@hanhun ("skjønte"|"forsto"|"forstod"|"skjøna"|"fattet"|"fatta"|"oppfattet") ("ikke"|"ikkje"|"knapt"|"bare"|"berre"|"kun") ("halvparten"|"en brøkdel"|"hvert tredje ord"|"annethvert ord"|"kvart tredje ord"|"et ord"|"eit ord"|"stort"|"et kvekk"|"en døyt") ("av det hun sa"|"av det han sa"|"av det ho sa"|"av det de sa"|"av svaret"|"av det som ble sagt"|"av det dei sa"|"av det som sto"|"av brevet")?
  ja: Jeg [skjønte ikke halvparten av det han sa].
  ja: Eg [forstod knapt eit ord].
  nei: Hun skjønte ikke halvparten av det jeg sa.

- forsto-ikke turn=no actor=customer
  ("forsto"|"forstod"|"forstår"|"skjønte"|"skjønner"|"skjøna"|"skjønar"|"fattet"|"fatta"|"begrep"|"oppfattet"|"oppfatta"|"fikk med meg"|"fekk med meg") @jegvi? @grad? ("ikke"|"ikkje"|"aldri"|"itj"|"knapt"|"kje"|"nesten ikke"|"bare"|"berre") ("helt"|"alltid"|"alt"|"det meste av"|"mye av"|"halvparten av"|"noe av"|"stort av"|"et ord av"|"så mye av")? ("hva"|"kva"|"det"|"ka"|"av hva"|"av det"|"alt") (@hanhun|"som") ("ble"|"vart")? ("sa"|"mente"|"snakket"|"skrev"|"forklarte"|"skreiv"|"prata"|"sagt"|"snakka"|"prøvde"|"meinte"|"snakker"|"sier"|"forklart"|"skrevet") >>
  ("forsto"|"forstod"|"skjønte"|"skjøna"|"fattet"|"fatta"|"oppfattet") @jegvi? ("ikke"|"ikkje"|"knapt"|"itj") ((("et ord"|"eit ord"|"et kvidder"|"en døyt"|"det grann"|"bæret"|"et pip"|"et kvekk") !("av" ("bruksanvisningen"|"menyen"|"menyvalgene"|"appen"|"vilkårene"|"nettsiden"|"kontrakten"|"fakturaen"|"manualen"))) |"noe av det"|"språket"|"svaret"|"brevet"|"ordene"|"uttrykkene"|"begrepene"|"fagspråket"|"dialekten" !("min"|"mi")|"alt")
  !@hanhun (skjønte/v|"skjønte"|forsto/v|"forsto"|forstod/v|"forstod"|skjøna/v|"skjøna"|forstår/v|"forstår") @jegvi? ("ikke"|"ikkje"|"knapt"|"bare"|"berre"|"itj") ("halvparten"|"en" "brøkdel"|"en" "tredel"|"alle" "orda"|"alle" "ordene"|"språket"|"ordene"|"orda"|"fagspråket"|"dialekten" !("min"|"mi")|"et" ord|"eit" ord|"hva" "ordene"|"forkortelsene") >>
  (måtte|"måtte"|"laut"|"må") @jegvi? .. (be|spørre|bede|"bede"|spørje) .. (gjenta|forklare|si|"si"|snakke|"om" "igjen"|"hva"|"kva"|ta) .. ("det"|"seg"|"saktere"|"tydeligere"|"igjen"|"flere" "ganger"|"en" gang "til"|"på" (nytt|"nytt")|"betydde"|"betyr"|"mente"|"saktare"|"tydelegare"|"høyere"|"ordene") >>
  ("noen"|"nokre"|"flere"|"mange"|"fleire"|"en del"|"mye"|"mykje"|"alle disse") ("ord"|"begreper"|"uttrykk"|"forkortelser"|"setninger"|"setningar"|"termer"|"omgrep") ("som")? @jegvi ("ikke"|"ikkje"|"aldri"|"verken") ("forsto"|"forstod"|"skjønte"|"kjente"|"kjenner"|"skjøna"|"forstår"|"hadde hørt"|"skjønner"|"visste")
  (ord|uttrykk|"begreper"|språk|norsk|"formuleringer"|"setninger"|"termer"|omgrep) ("som")? @jegvi? ("ikke"|"ikkje"|"aldri"|"verken") ("forsto"|"forstod"|"skjønte"|"forstår"|"kjente"|"kjenner"|"kan"|"skjøna"|"skjønner"|"hadde" hørt|"fatta")
  ("hadde")? ("problemer"|problem|vansker|"vanskar"|"trøbbel"|"store" "problemer"|"vanskeligheter"|"litt" "problemer") ("med"|for|"for") "å" (forstå|skjønne|følge|høre|oppfatte|følgje|henge "med"|høyre|(få|"få") "med") ("hva"|"kva"|"med"|"det"|"meg"|"språket"|"dialekten"|"uttalen"|"han"|"henne"|"vedkommende")? >>
  (strevde/v|sleit/v|"sleit"|slet/v|"slet"|streva/v|(måtte|"måtte") anstrenge "meg"|kjempet/v|"strevde" "fælt") ("jeg"|"eg")? ("veldig"|"fælt"|"litt"|"med")? ("med"|for|"for")? "å" (forstå|høre|følge|skjønne|henge|høyre|følgje) >>
  !@hanhun ("forsto"|"forstod"|"skjønte"|"skjøna") ("ingenting"|lite|"lite"|"fint" (lite|"lite")|"ikke" "en" "døyt"|"ikke" "bæret"|"ikkje" "det" "grann"|"nada"|"null"|"ikke" "filla") !("av" ("bruksanvisningen"|"menyen"|"menyvalgene"|"appen"|"vilkårene"|"nettsiden"|"kontrakten"|"fakturaen"|"manualen"))
  ja: Jeg [skjønte ikke halvparten av det hun sa].
  ja: Eg [forstod ikkje kva han meinte].
  ja: Jeg [måtte be henne gjenta flere ganger].
  ja: Det var [noen ord jeg ikke kjente].
  ja: Jeg [hadde problemer med å forstå hva han sa].
  nei: Hun skjønte ikke hva jeg mente.
  nei: Jeg forsto ikke hvorfor fakturaen var høy før jeg ringte.
  nei: Skjønte ikke bæret av menyvalgene.

- fort-gjennom beats=clarity.explanation
  ("gikk"|"gjekk"|"raste"|"for"|"suste"|"snakket"|"snakka"|"leste"|"las") @hanhun? @grad? ("fort"|"raskt"|"kjapt"|"fort nok") ("gjennom"|"igjennom") !("køen"|"kontrollen"|"sentralbordet") >>
  ("det")? ("gikk"|"gjekk") @grad? ("fort"|"unna") ("i svingene"|"i svingane"|"da hun forklarte"|"da han forklarte"|"for meg"|"gjennom" ..3)
  ("det")? ("gikk"|"gjekk") @grad? ("fort"|"unna") ("gjennom") >>
  ("uten"|"utan") "å" ("forstå"|"skjønne"|"skjøne"|"begripe"|"fatte"|"få med meg"|"henge med på") ("alt"|"halvparten"|"noe"|"noko"|"stort"|"mer enn halvparten"|"helt hva" ..3|"et ord"|"eit ord"|"hva" ..3|"kva" ..3|"det meste")
  ("uten"|"utan") "å" ("forstå"|"skjønne"|"skjøne"|"begripe"|"fatte"|"få med meg"|"henge med på") ("helt hva"|"hva"|"kva") >>
  ("mange"|"mykje"|"mye"|"masse"|"en del"|"ein del"|"litt mange"|"litt mye"|"for mange"|"flere"|"fleire"|"nokre"|"noen"|"brukte" !("ikke"|"ikkje"|"aldri"|"få")) ("veldig"|"svært"|"litt")? ("tekniske"|"juridiske"|"faglige"|"faglege"|"vanskelige"|"vanskelege"|"engelske"|"ukjente"|"ukjende"|"kompliserte"|"medisinske"|"interne"|"innviklede") ("ord"|"begreper"|"begrep"|"omgrep"|"uttrykk"|"termer"|"formuleringer"|"formuleringar"|"setninger"|"setningar"|"forkortelser")
  ("ord"|"begreper"|"uttrykk"|"forkortelser"|"omgrep"|"termer") ("som")? @jegvi ("ikke"|"ikkje"|"aldri") ("kjente"|"kjenner"|"kjende"|"forsto"|"forstod"|"forstår"|"skjønte"|"skjøna"|"skjønner"|"kan"|"kunne"|"hadde hørt" ..2|"har hørt" ..2|"visste hva betyr"|"visste hva" ..2)
  ("ord"|"begreper"|"uttrykk"|"forkortelser"|"omgrep"|"termer") ("som")? @jegvi ("ikke"|"ikkje"|"aldri") ("hadde hørt"|"har hørt"|"visste hva") >>
  !(@produktting|@produktting ("er"|"var")) ("ikke"|"ikkje"|"aldri"|"alt annet enn"|"heller ikke"|"slett ikke"|"langt fra") @grad? ("lett"|"enkelt"|"enkel"|"greit"|"lette"|"enkle"|"godt") ("for meg"|"for oss")? "å" ("forstå"|"skjønne"|"følge"|"følgje"|"lese"|"henge med"|"få med seg"|"tyde"|"høre"|"skjøne"|"oppfatte") ("hva" ..2|"kva" ..2|"på" ..2)?
  !(@produktting|@produktting ("er"|"var")) ("ikke"|"ikkje"|"aldri"|"alt annet enn"|"heller ikke"|"slett ikke"|"langt fra") @grad? ("lett"|"enkelt"|"enkel"|"greit"|"lette"|"enkle"|"godt") ("for meg"|"for oss")? "å" ("forstå"|"skjønne"|"følge"|"følgje"|"lese"|"henge med"|"få med seg"|"tyde"|"høre"|"skjøne"|"oppfatte") ("hva"|"kva"|"på") >>
  !(@produktting "som" ("er"|"var")|@produktting "," "som" ("er"|"var")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny") "og") ("tung"|"tungt"|"tunge"|"vanskelig"|"vanskeleg"|"vond"|"kronglete"|"slitsom"|"slitsomt"|"krevende"|"krevjande") "å" ("lese"|"forstå"|"følge"|"følgje"|"henge med på"|"komme gjennom"|"skjønne"|"tolke"|"tyde"|"høre hva" ..2)
  !(@produktting "som" ("er"|"var")|@produktting "," "som" ("er"|"var")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny") "og") ("tung"|"tungt"|"tunge"|"vanskelig"|"vanskeleg"|"vond"|"kronglete"|"slitsom"|"slitsomt"|"krevende"|"krevjande") "å" ("høre hva") >>
  ja: Han [gikk litt fort gjennom vilkårene].
  ja: Jeg satt der [uten å forstå alt].
  ja: Det var [mange tekniske begreper].
  ja: Brevet var [tungt å lese].
  nei: Det var ikke tungt å lese.
  nei: Kontrakten er tung å lese.

- hit-og-dit turn=no actor=any
  ^ !("sendt"|"kastet"|"kasta"|"sendte"|"løp"|"gikk"|"gjekk"|"ringte"|"ringt"|"kjørte"|"skyvd"|"unnskyld"|"beklager"|"rabatt"|"tilbud"|"bonus"|"kom"|"kø") _ "hit" ("og"|",") _ "dit"
  ("med"|"bare"|"berre"|"var"|"ble"|"vart"|"om"|"og"|","|"sa"|"både"|"det") !("sendt"|"kastet"|"kasta"|"sendte"|"løp"|"gikk"|"gjekk"|"ringte"|"ringt"|"kjørte"|"skyvd"|"unnskyld"|"beklager"|"rabatt"|"tilbud"|"bonus"|"kom"|"kø") [ _ "hit" ("og"|",") _ "dit" ]
  ("fire"|"tre"|"fem"|"to"|"ti"|"seks"|"en side"|"to sider"|"side opp og side ned"|"tolv") ("avsnitt"|"sider"|"linjer"|"a4-sider"|"paragrafer")? ("med"|"i")? ("lovtekst"|"juss"|"kansellispråk"|"kanselli"|"fagprat"|"paragrafer"|"jus"|"byråkratnorsk")
  ("ramse"|"ramset"|"ramsa"|"lirte"|"lire"|"messet"|"messa"|"leste"|"las"|"lese") @hanhun? ("bare"|"berre")? ("opp"|"av seg") ("klausuler"|"paragrafer"|"paragrafar"|"unntak"|"bestemmelser"|"lovtekst"|"lovtekster"|"forskrifter"|"paragrafnumre"|"fagtermer") ("på" ..4|"i ett" ..2|"som" ..4|"uten" ..3)?
  ("ramse"|"ramset"|"ramsa"|"lirte"|"lire"|"messet"|"messa"|"leste"|"las"|"lese") @hanhun? ("bare"|"berre")? ("opp"|"av seg") ("klausuler"|"paragrafer"|"paragrafar"|"unntak"|"bestemmelser"|"lovtekst"|"lovtekster"|"forskrifter"|"paragrafnumre"|"fagtermer") ("på"|"i ett"|"som"|"uten") >>
  ("setningene"|"setningane"|"setninger"|"setningar") ("er"|"var") ("så"|"altfor"|"uendelig") ("lange"|"innfløkte"|"kronglete"|"knudrete"|"innvikla") ("at" ..10)?
  ("setningene"|"setningane"|"setninger"|"setningar") ("er"|"var") ("så"|"altfor"|"uendelig") ("lange"|"innfløkte"|"kronglete"|"knudrete"|"innvikla") ("at") >>
  ("setninger"|"setningar") ("på"|"så lange som") ("fem linjer"|"åtte linjer"|"en halv side"|"et vondt år"|"ti linjer"|"flere linjer")
  ("fløy"|"flaug"|"raste"|"føk"|"dundret"|"jaget"|"jaga"|"galopperte"|"feide") @hanhun? ("så fort"|"i full fart"|"i rasende fart"|"så kjapt")? ("gjennom"|"igjennom"|"gjønna"|"over") ("oppskrifta"|"oppskriften"|"vilkårene"|"vilkåra"|"forklaringen"|"forklaringa"|"punktene"|"stegene"|"det"|"alt"|"det hele"|"reglene"|"skjemaet"|"menyene") ("at" ..8|"så" ..7)?
  ("fløy"|"flaug"|"raste"|"føk"|"dundret"|"jaget"|"jaga"|"galopperte"|"feide") @hanhun? ("så fort"|"i full fart"|"i rasende fart"|"så kjapt")? ("gjennom"|"igjennom"|"gjønna"|"over") ("oppskrifta"|"oppskriften"|"vilkårene"|"vilkåra"|"forklaringen"|"forklaringa"|"punktene"|"stegene"|"det"|"alt"|"det hele"|"reglene"|"skjemaet"|"menyene") ("at"|"så") >>
  ("datt"|"falt"|"ramla"|"fall"|"deise") ("jeg"|"eg"|"æ"|"vi")? ("av"|"tå") ("lasset"|"i første sving"|"i fyrste sving"|"på første bakke"|"etter to ord"|"etter to setninger")
  ("forsto"|"forstod"|"skjønte"|"skjøna"|"fikk med meg"|"fekk med meg") ..1 ("hei"|"goddag"|"navnet mitt"|"god dag") "og" ("ha det"|"adjø"|"takk for praten"|"farvel"|"hade")
  ("halve"|"hele"|"heile"|"mesteparten av") ("samtalen"|"praten"|"tida"|"tiden") ("gikk med til"|"gjekk med til"|"brukte jeg på"|"brukte eg på") ("å")? ("gjette"|"tolke"|"lure på"|"finne ut"|"google"|"forstå"|"tyde") ("hva"|"kva") >>
  ("snakket"|"snakka"|"prata"|"pratet"|"leste"|"las"|"messet") @hanhun? ("så fort")? "som" ("en"|"ein"|"ei"|"et"|"eit") ("auksjonarius"|"maskingevær"|"maskingeværsalve"|"hestesportskommentator"|"rapper"|"foss"|"sportskommentator"|"fossefall")
  ("måtte"|"laut") @jegvi? ("bla"|"bladre"|"slå opp"|"lete") ("i") ("ordboka"|"ordboken"|"ordbok"|"leksikon"|"fremmedordboka")
  ("kona"|"naboen"|"sønnen min"|"sonen min"|"mannen min"|"dattera mi"|"datteren min"|"broren min"|"sjefen"|"en kollega"|"en venn") ("måtte"|"laut") ("tolke"|"oversette"|"omsetje"|"forklare meg hva han sa"|"forklare meg hva hun sa") ("for meg"|"det"|"brevet"|"svaret"|"det for meg"|"hele brevet")? ("etterpå")?
  ("brevet"|"svaret"|"e-posten"|"språket"|"teksten"|"forklaringen"|"meldingen") ("krever"|"krevde"|"forutsetter"|"forutsatte"|"krev") ("juridikum"|"jusstudier"|"doktorgrad"|"mastergrad"|"tolk"|"ordbok"|"embetseksamen"|"jusgrad"|"en jurist")
  ("kunne") ("det"|"han"|"hun"|"ho"|"de")? ("like gjerne"|"likså godt"|"like godt"|"likegodt") ("ha")? ("stått"|"vært"|"snakket"|"skrevet"|"sagt det"|"skrive"|"vore") ("skrevet")? ("på"|"i") ("gotisk"|"runer"|"kinesisk"|"latin"|"gresk"|"islandsk"|"koder"|"morse"|"hieroglyfer"|"esperanto")
  ("slengte"|"kastet"|"strødde"|"drysset"|"hev"|"sleng"|"slengde") @hanhun? ("om seg"|"rundt seg"|"kring seg") ("med") ("bokstaver"|"bokstavar"|"forkortelser"|"forkortingar"|"begreper"|"omgrep"|"fremmedord"|"framandord"|"fagord"|"paragrafer") (":" ..5)?
  ("slengte"|"kastet"|"strødde"|"drysset"|"hev"|"sleng"|"slengde") @hanhun? ("om seg"|"rundt seg"|"kring seg") ("med") ("bokstaver"|"bokstavar"|"forkortelser"|"forkortingar"|"begreper"|"omgrep"|"fremmedord"|"framandord"|"fagord"|"paragrafer") (":") >>
  ("fikk"|"fekk") ("jeg"|"eg"|"vi")? ("bare"|"berre"|"kun")? ("tak i"|"med meg"|"tak på") ("bare"|"berre"|"kun"|"knapt")? ("annethvert"|"hvert tredje"|"annakvart"|"kvart tredje"|"hvert femte") "ord"
  ja: [«Effektledd» hit og «nettariff» dit].
  ja: Svaret var [fire avsnitt med lovtekst].
  ja: Han begynte å [ramse opp klausuler].
  ja: [Setningane er så lange at eg gløymer starten].
  ja: Hun [fløy gjennom forklaringen].
  ja: Jeg [falt av i første sving].
  ja: [Brevet krever juridikum].
  nei: Jeg ble sendt hit og sendt dit.
  nei: Vi måtte lese fire sider på nettet.
  nei: Jeg falt av sykkelen.

# long and twisted sentences, high-flown wording, words flowing into each other
- milelange-setninger turn=no actor=any
  ("setningene"|"setninger"|"setningane"|"setningar"|"avsnittene"|"avsnitta"|"formuleringene"|"formuleringane"|"språket"|"ordene"|"orda"|"ordvalget"|"teksten"|"mailen"|"e-posten") ("var"|"er"|"ble"|"vart") (("så"|"altfor"|"alt for"|"veldig"|"ganske"|"temmelig"|"både"|"heller"|"fryktelig"))? ("milelange"|"kilometerlange"|"endeløse"|"endelause"|"uendelige"|"innfløkte"|"innfløkt"|"innvikla"|"innviklet"|"innviklede"|"knudrete"|"kronglete"|"krunglete"|"snirklete"|"snirklede"|"oppstyltet"|"oppstylta"|"høytravende"|"høgtravande"|"svulstig"|"svulstige"|"knotete"|"gammelmodig"|"arkaisk"|"arkaiske"|"tungrodd"|"tunge som bly"|"lange som" ..2|"så lange at" ..6|"pompøst"|"pompøse"|"stivt"|"stive") ("og" ("milelange"|"kilometerlange"|"endeløse"|"uendelige"|"innfløkte"|"innfløkt"|"innvikla"|"innviklede"|"knudrete"|"kronglete"|"krunglete"|"snirklete"|"oppstyltet"|"oppstylta"|"høytravende"|"tunge"|"tungt"|"stive"|"stivt"|"vanskelig"|"vanskelige"|"uforståelig"|"uforståelige"|"gammeldags"))?
  ("milelange"|"kilometerlange"|"endeløse"|"endelause"|"uendelige"|"innfløkte"|"innvikla"|"innviklede"|"knudrete"|"kronglete"|"krunglete"|"snirklete"|"nøstete"|"oppstylta"|"oppstyltede"|"høytravende"|"svulstige"|"stive"|"tunge") ("og" ("kronglete"|"innfløkte"|"tunge"|"stive"|"lange"))? ("setninger"|"setningar"|"setningene"|"formuleringer"|"formuleringar"|"vendinger"|"fraser")
  ("kryptisk"|"merkelig"|"klønete"|"tungvint"|"rart"|"oppstyltet"|"oppstylta"|"kronglete"|"krunglete"|"knotete"|"innviklet"|"innvikla"|"innfløkt"|"snirklete"|"svulstig"|"høytravende"|"knudrete"|"gammelmodig"|"tungrodd"|"pompøst"|"kanselliaktig"|"stivt"|"tungt"|"byråkratisk"|"kansellist" _) (("og"|",") ("og")? ("oppstyltet"|"kronglete"|"krunglete"|"innviklet"|"gammelmodig"|"tungt"|"stivt"|"vanskelig"|"kunstig"|"gammeldags"|"byråkratisk"))? ("formulert"|"skrevet"|"skrive"|"sagt"|"ordlagt"|"prosa"|"norsk"|"formuleringer" ..1|"bokmål"|"nynorsk")
  ("i") ("tyngste"|"tyngste og lengste"|"vanskeligste"|"vanskelegaste"|"høyeste"|"høgaste"|"avanserte"|"mest avanserte"|"mest akademiske"|"stiveste"|"rikeste") ("laget"|"lagt") ("," ..1 ("språket"|"ordbruken"|"formuleringene"|"for oss"|"for meg")|"å lese"|"å forstå"|"for meg"|"for oss"|"for en" ..2|"språklig"|"språket")
  ("ordene"|"orda"|"setningene"|"setningane"|"stavelsene"|"alt"|"det hele"|"stavelsane"|"lydene") ("fløt"|"flaut"|"rant"|"rann"|"gikk"|"gjekk"|"klumpet seg"|"smeltet"|"smelta"|"datt"|"snublet"|"snubla"|"ramlet"|"glei"|"gled") ("i hverandre"|"i kvarandre"|"i ett"|"i eitt"|"sammen"|"saman"|"i hop"|"i ei suppe"|"i en suppe"|"over hverandre"|"sammen til" ..3) !("og dagene")
  ("svelget"|"svelgde"|"svelgt"|"slukte"|"sluka"|"spiste"|"åt"|"tygde"|"tygget"|"tygga"|"mistet") @hanhun? ("halve"|"halvparten av"|"slutten av"|"slutten på"|"endelsene"|"endingane"|"enden av"|"annethvert"|"annakvart"|"annenhver"|"hver" "andre"|"hele"|"heile")? ("setningen"|"setninga"|"setningene"|"setningane"|"ord"|"ordet"|"orda"|"ordene"|"stavelse"|"stavelsene"|"stavelsane"|"endelsene"|"endingane") !("sine")
  ja: [Setningene var kilometerlange og stive].
  ja: Ho [svelgde slutten av orda].
  ja: Brevet var [stivt og gammelmodig formulert].
  ja: Han mumlet så [ordene rant i hverandre].
  nei: Vi spiste middag mens vi ventet.
  nei: Køen var kilometerlang og stille.

# speaking like a contract; over one's level; the listener lost on the way
- snakket-som-en-kontrakt turn=no actor=any
  !("jeg"|"eg"|"vi") ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"skreiv"|"svarte"|"svara"|"snakker"|"skriver"|"hørtes ut"|"høyrdest ut"|"lød"|"låt"|"leste seg"|"snakkar"|"formulerte seg"|"ordla seg"|"uttrykte seg") @hanhun? ("mest"|"akkurat"|"bare"|"omtrent"|"litt")? ("som") ("en"|"ei"|"et"|"ein"|"eit"|"et rent") ("vandrende"|"levende"|"gammel")? ("kontrakt"|"lovbok"|"lovtekst"|"leksikon"|"jusbok"|"paragraf"|"professor"|"forsikringsvilkår"|"avtaletekst"|"doktorgrad"|"doktorgradsavhandling"|"doktoravhandling"|"avhandling"|"kansellist"|"byråkrat"|"jurist"|"advokat"|"pakningsvedlegg"|"rundskriv"|"forskningsrapport"|"lærebok i" ..1|"stortingsmelding"|"lovsamling"|"fagbok"|"patentsøknad"|"dataprogram"|"ordbok"|"grammofon på" ..2)
  ("som å") ("høre på"|"høyre på"|"lese"|"lesa"|"lytte til") ("en som leser"|"noen lese"|"noen som leser"|"ein som les"|"opplesning av"|"opplesing av")? ("opp"|"høyt fra"|"høgt frå")? ("en"|"ei"|"et"|"ein"|"eit"|"fra"|"frå"|"i")? ("gammel"|"tysk")? ("doktoravhandling"|"doktorgradsavhandling"|"avhandling"|"lovtekst"|"norges lover"|"lovboka"|"lovsamlingen"|"kontrakt"|"pakningsvedlegg"|"pakningsvedlegget"|"vilkårene"|"jusforelesning"|"skatteloven"|"stortingsmelding"|"telefonkatalogen"|"fremmedspråk"|"framandspråk"|"et fremmed språk"|"utenlandsk radio"|"kinesisk"|"gresk"|"latin"|"tysk"|"rundskriv"|"bibelen på" _|"runer"|"hieroglyfer"|"kode"|"kildekode"|"java-kode"|"en kode"|"stereoanlegg" ..3)
  ("språket"|"ordene"|"orda"|"ordbruken"|"nivået"|"forklaringen"|"svaret"|"svara"|"det"|"snakket") ("lå"|"låg"|"gikk"|"gjekk"|"fløy"|"flaug"|"var"|"svevde"|"seilte"|"for") ("langt"|"mange hakk"|"flere hakk"|"fleire hakk"|"et par hakk"|"noen hakk"|"skyhøyt"|"høyt"|"høgt"|"mil"|"et godt stykke"|"flere etasjer"|"rett") "over" ("mitt"|"mitt nivå"|"nivået mitt"|"hodet mitt"|"hodet på" _|"hovudet mitt"|"hovudet på" _|"huet på" _|"fatteevnen" ..1|"fatteevna" ..1|"min fatteevne"|"min forstand"|"forstanden min"|"min utdanning"|"mitt hode"|"vårt")
  ("mistet"|"mista"|"tapte"|"miste") @hanhun? ("meg"|"oss"|"mæ") ("fullstendig"|"helt"|"heilt"|"totalt"|"allerede"|"allereie"|"underveis"|"undervegs"|"halvveis"|"et sted"|"ved" ..3|"etter" ..3|"på" ("første"|"andre"|"veien"|"ord"|"vegen"|"setning") ..2|"i svingen"|"i svingene"|"i første" _|"da han" ..3|"da hun" ..3) !("som kunde"|"av syne")
  @fagspråk ("satt"|"sat"|"hagla"|"haglet"|"haglet ut"|"føyk"|"fløy"|"flommet"|"flauma"|"drysset"|"dryssa"|"rant"|"regnet"|"sto"|"stod"|"sprutet"|"kom") ("løst"|"laust"|"om ørene" ..2|"om øyra" ..2|"i kø"|"rundt ørene" ..2|"på rekke og rad"|"tett som hagl"|"som perler på" _|"på løpende bånd"|"gjennom røret"|"ut av" ..2|"inn" $)
  ("slo"|"slår"|"slang"|"slengte"|"slengde"|"pøste på"|"kjørte på"|"kjørte"|"lesset på"|"fyrte av"|"hamret løs"|"vifta"|"viftet"|"kastet"|"kasta"|"strødde"|"øste"|"auste"|"lempet"|"hev"|"hivde"|"bombarderte"|"pepret"|"pepra"|"drysset"|"briljerte"|"flottet"|"flashet"|"vartet") @hanhun? ("om seg"|"rundt seg"|"på meg"|"meg"|"oss"|"over meg"|"ut av seg"|"opp"|"seg"|"ut")? ("med") ..2 (@fagspråk|"bransjeord"|"stammeord"|"forkortelser"|"forkortingar"|"bokstaver"|"bokstavar"|"paragrafer"|"paragrafar"|"begreper"|"begrep"|"omgrep"|"uttrykk"|"termer"|"ord jeg" ..3|"ord ingen" ..2|"engelske" _|"buzzwords"|"fremmedord"|"koder"|"kodar"|"modellnummer"|"internspråk"|"systemnavn")
  ("innviklet"|"innvikla"|"innfløkt"|"kronglete"|"krunglete"|"tung"|"tungt"|"avansert"|"avanserte"|"høytravende"|"høgtravande"|"akademisk"|"akademiske"|"fancy"|"snirklete"|"knotete"|"intern"|"internt"|"fin") ("prat"|"snakk"|"tale"|"preik"|"ordbruk"|"språkbruk"|"ordvalg"|"ordval"|"drøs"|"munnhell"|"prek")
  ja: Kundebehandleren [skrev som en lovbok].
  ja: Hun [mistet meg fullstendig] da hun kom til rentene.
  ja: [Forkortelsene hagla om øyra på meg].
  ja: Han [strødde om seg med paragrafer].
  nei: De mistet meg som kunde.
  nei: Barna kastet om seg med baller.
  nei: Hun snakket som en venn.

# too fast in the mouth, unclear all the same, asked to say it slower
- snøgg-i-kjeften turn=no actor=any
  ("så"|"altfor"|"litt"|"for"|"veldig"|"fryktelig")? ("snøgg"|"rask"|"kjapp"|"rapp"|"kvikk"|"snar") ("i") ("kjeften"|"munnen"|"talen"|"målet"|"tunga"|"praten"|"snakket") ("at" @jegvi ..6)?
  ("pratet"|"prata"|"snakket"|"snakka"|"skravlet"|"skravla"|"leste"|"las"|"ramset opp"|"ramsa opp"|"babla"|"bablet"|"snakker"|"gikk"|"kjørte") @hanhun? ("det"|"alt")? ("som")? ("som") ("ei"|"en"|"et"|"ein"|"eit") ("symaskin"|"symaskine"|"maskingevær"|"mitraljøse"|"rapper"|"auksjonarius"|"auksjonist"|"foss"|"sportskommentator"|"travkommentator"|"sportsreporter"|"hesteveddeløp"|"eminem"|"skrivemaskin"|"kulesprøyte"|"skytebane"|"propell"|"rakett"|"vind"|"elv")
  ("utydelig"|"utydeleg"|"uklar"|"lavmælt"|"lågmælt"|"grøtete"|"vanskelig å høre"|"umulig å forstå") ("var"|"er"|"va") (@hanhun) ("likevel"|"i hvert fall"|"i kvart fall"|"iallfall"|"i alle fall"|"hele veien"|"uansett")?
  ("skulle"|"sku"|"kunne"|"burde"|"ønske"|"ønsk"|"ønsker"|"ønskjer"|"ynskje"|"gjerne"|"fint om"|"greit om"|"bedt"|"helst"|"hadde"|"må"|"måtte") ...5 ("snakket"|"snakka"|"snakke"|"snakk"|"prata"|"pratet"|"prate"|"tale"|"uttale seg"|"lest"|"uttalt" ..1|"talt"|"skrevet"|"formulert seg"|"skrive"|"ordlagt seg"|("forklart"|"forklåra"|"sagt") "det"?) ("litt"|"mye"|"mykje"|"noe"|"et hakk"|"enda"|"bare"|"gjerne"|"da"|"det"|"hakket")? ("litt")? ("saktere"|"saktare"|"saktar"|"seinar"|"tydeligar"|"høgar"|"seinere"|"seinare"|"tydeligere"|"tydelegare"|"høyere"|"høgare"|"klarere"|"klårare"|"reinere"|"reinare"|"langsommere"|"mindre fort"|"roligere"|"rolegare"|"enklere"|"enklare"|"folkeligere"|"mer som folk"|"meir som folk"|"mer tydelig"|"meir tydeleg"|"litt enklere"|"kortere setninger"|"mer forståelig"|"på norsk"|"norsk"|"norskere"|"mindre byråkratisk"|"mindre teknisk"|"mindre formelt"|"med enklere ord"|"med vanlige ord"|"som folk flest") !("med meg om")
  ("måtte"|"mått"|"måtta"|"laut"|"må"|"lyt") @jegvi? ("stadig"|"hele tiden"|"flere ganger"|"gang på gang"|"minst tre ganger")? ("be"|"spørre"|"spør"|"spørje"|"be pent") ("ham"|"henne"|"han"|"hun"|"ho"|"dem"|"damen"|"dama"|"mannen"|"fyren")? ("om å"|"om"|"å")? ("om att"|"om igjen"|"gjenta" ("seg"|"seg selv"|"hver setning"|"alt"|"hvert ord"|"det"|"setningen"|"nesten alt")?|"ta det" ("om igjen"|"saktere"|"en gang til")|"si det" ("om igjen"|"om att"|"en gang til"|"saktere"|"tydeligere"|"på nytt"|"på norsk"|"enklere")|"snakke" ("høyere"|"saktere"|"tydeligere"|"høgare"|"saktare"|"norsk")|"repetere" ..2|"hva hun sa"|"hva han sa") ("hele tiden"|"heile tida"|"flere ganger"|"fleire gonger"|"tre ganger"|"to ganger"|"gang på gang"|"hver gang"|"kvar gong"|"stadig")?
  ("aner"|"vet"|"veit"|"ante"|"visste"|"skjønte"|"skjøna"|"forsto"|"forstod"|"begrep"|"skjønner"|"forstår") @jegvi? ("fortsatt"|"fremdeles"|"framleis")? ("ikke"|"ikkje"|"itj"|"knapt"|"bare"|"berre") ("hva"|"kva"|"ka")? ("halvparten av"|"halve"|"halvdelen av"|"annethvert av"|"mange av"|"de fleste av"|"en tredjedel av"|"hver tredje av"|"alle"|"alle de")? ("ordene"|"orda"|"uttrykkene"|"uttrykka"|"begrepene"|"omgrepa"|"forkortelsene"|"forkortingane"|"bokstavene"|"setningene"|"setningane"|"ordet"|"uttrykket") ("betyr"|"betydde"|"betød"|"tyder"|"tydde"|"betydde" ..1|"hun brukte"|"han brukte"|"ho brukte"|"hun sa"|"i svaret"|"i brevet"|"hennes"|"hans")?
  ^ ("hæ"|"hva for noe"|"kva for noko"|"hva sa du"|"ka sa du"|"eh, hva"|"hæ, hva") ("?"|"!"|$)
  ("fikk"|"fekk"|"får") @hanhun? @jegvi? ("det"|"svaret"|"svar"|"noe")? ("ikke"|"ikkje"|"aldri") ("inn"|"forklart"|"svar"|"hjelp")? ("på") ("norsk"|"et skandinavisk språk"|"engelsk"|"mitt språk"|"et språk jeg" ..2)
  ("alt"|"svaret"|"mailen"|"e-posten"|"hele svaret"|"brevet"|"hele chatten"|"all informasjon") ("var"|"kom"|"sto"|"er") ("bare"|"berre"|"kun")? ("på") ("engelsk"|"svensk"|"dansk"|"bokmål" !("og"))
  ("for" ("en"|"ein"|"oss"|"meg"|"folk flest"|"vanlige") ..4) ("var"|"er"|"ble"|"va") ("det"|"brevet"|"svaret"|"teksten")? ("ikke"|"ikkje"|"itj"|"uråd"|"umulig"|"umogleg"|"komplett umulig"|"ikke mulig"|"ikke godt") ("til")? "å" ("begripe"|"tyde"|"fatte" ..1|"skjønne" ..1|"skjøna" ..1|"forstå" ..1|"tolke") !("at"|"hvorfor"|"hvordan" ("det"|"de")|"meg på")
  ja: Ho var [snøgg i talen] og eg datt av.
  ja: Hun [ramset opp det som en auksjonarius].
  ja: [Kunne han bare snakket litt tydeligere]!
  ja: Jeg [måtte be henne gjenta alt] gang på gang.
  ja: [Aner ikke hva forkortelsene betyr].
  ja: [Alt var på engelsk].
  nei: Selv snakket jeg tydeligere etter hvert.
  nei: Hun var rask i vendingen.
  ja: Men [for en vanlig dødelig var det ikke til å tyde].
  nei: Det er ikke til å fatte at dette tar så lang tid.

# falls off the load, passes one by, has to look it up afterwards
- faller-av-lasset actor=any
  ("faller"|"falt"|"datt"|"fall"|"fell"|"detter"|"ramler"|"ramla"|"ramlet") @jegvi? ("rett"|"helt"|"straks")? ("av") ("lasset"|"i første sving"|"i første svingen"|"i fyrste svingen"|"i fyrste sving"|"i svingen"|"i svingene"|"med en gang"|"etter første" ..1|"etter fyrste" ..1|"etter to setninger"|"allerede"|"på første" ..1|"underveis")
  ("gikk"|"gjekk"|"går"|"fór") ("meg"|"oss"|"det"|"mesteparten"|"alt"|"det meste"|"alt sammen")? ("hus forbi")
  ("måtte"|"laut"|"mått"|"må") @jegvi? ("google"|"slå opp"|"søke opp"|"oversette"|"omsetje"|"søke på") ("alt"|"ordene"|"orda"|"hvert ord"|"kvart ord"|"annethvert ord"|"hvert annet ord"|"det meste"|"halve" ("brevet"|"svaret"|"mailen"|"setningen")|"begrepene"|"forkortelsene"|"uttrykkene"|"halvparten"|"hva ordene" ..2)
  ("gjettet"|"gjetta"|"gjette"|"gjettar"|"gjetter") @jegvi? ("meg")? ("til"|"fram"|"på")? ("annethvert ord"|"hvert tredje ord"|"annakvart ord"|"kvart tredje ord"|"halvparten av ordene"|"halvparten av det"|"hva hun sa"|"hva han sa"|"kva ho sa"|"kva han sa"|"ordene"|"halve setningen"|"halve samtalen")
  ("på"|"i"|"med"|"til") ("det"|"den"|"dette"|"slikt"|"sånt"|"slik"|"den der") ("tempoet"|"farten"|"tempo"|"fart"|"hastigheten"|"kjøret") ("var jeg"|"var eg"|"var vi"|"ble jeg"|"er det ingen som"|"hang jeg ikke"|"hang eg ikkje"|"er det umulig"|"hadde jeg ikke") >>
  ("skulle tro"|"skulle tru"|"skulle man tro"|"som om"|"trodde visst"|"tok det for gitt at"|"man skulle tro") @jegvi ("hadde"|"var"|"jobbet"|"jobba"|"tok") ("en"|"ei"|"en" _)? ("doktorgrad"|"mastergrad"|"fagbrev"|"juridikum"|"jurist"|"ingeniør"|"rakettforsker"|"tekniker"|"it-konsulent"|"økonom"|"advokat"|"i bransjen"|"jusstudent"|"autorisert" _|"utdannet" _|"studert") ("i" _)?
  ("ordene"|"orda"|"setningene"|"setningane"|"talen"|"svadaen") ("kom"|"rant"|"haglet"|"hagla"|"gikk"|"sto"|"fløt"|"trillet") ("som perler på en snor"|"som perler på ei snor"|"som hagl"|"i ett kjør"|"uten pust" ..1|"uten pause"|"uten punktum"|"utan punktum"|"i ett sett"|"i maskingeværfart"|"på rekke og rad") ("uten pust imellom"|"uten pause")?
  ("kunne"|"burde"|"skulle"|"hadde") ("det"|"svaret"|"brevet"|"det bare"|"dette")? ("godt"|"gjerne"|"vel"|"bare"|"berre")? ("ha")? ("vært"|"vore"|"blitt"|"vorte") ("sagt"|"skrevet"|"skrive"|"formulert"|"uttrykt") ("litt"|"mye"|"mykje"|"langt"|"atskillig"|"en god del")? ("enklere"|"enklare"|"kortere"|"klarere"|"på norsk"|"på godt norsk"|"med færre ord"|"lettere"|"mer folkelig"|"folkeligere"|"for" ("folk"|"mennesker"|"vanlige folk"|"oss") ("og ikke for" ..1|"og ikkje for" ..1|"flest")?|"på et språk" ..3|"på menneskespråk")
  ("skrev"|"skreiv"|"brukte"|"kom"|"svarte") @hanhun? ("med")? ("enda"|"endå"|"bare"|"berre") ("lengre"|"verre"|"vanskeligere"|"vanskelegare"|"flere"|"fleire"|"mer innfløkte"|"mer kompliserte"|"tyngre") ("setninger"|"setningar"|"ord"|"formuleringer"|"faguttrykk"|"fremmedord"|"forkortelser"|"uttrykk")
  ("tungt"|"tung"|"seigt"|"seig"|"tørt"|"tungt og tørt") ("som" ("bly"|"sirup"|"knekkebrød"|"grus"|"sand"|"stein")) ("å") ("lese"|"lesa"|"forstå"|"følge"|"følgje"|"komme gjennom"|"høre på"|"fordøye")
  ja: En gammel mann [faller av lasset].
  ja: Det [gikk hus forbi], alt sammen.
  ja: Jeg [måtte google annethvert ord].
  ja: [Kunne vært formulert enklere].

  nei: Jeg måtte google nummeret deres.

# asked for plainer words; marks; a dialect to strain at
- snakk-gjerne-saktere turn=no actor=any
  ^ ("snakk"|"prat"|"skriv"|"uttal ordene"|"bruk") ("gjerne"|"heller"|"litt"|"for guds skyld"|"da")? ("litt")? ("saktere"|"saktare"|"tydeligere"|"tydelegare"|"høyere"|"høgare"|"enklere"|"enklare"|"norsk"|"som folk"|"vanlige ord"|"enklere ord"|"færre forkortelser") ("og" ("høyere"|"tydeligere"|"saktere"|"enklere"|"høgare"|"tydelegare"))?
  ("måtte"|"laut") @jegvi? ("be" ("ham"|"henne"|"dem")?|"spørre" ..1) ("om") ("å få")? ("det"|"svaret"|"en versjon"|"forklaringen") ("på") ("vanlig"|"godt"|"enkelt"|"forståelig"|"vanleg")? ("norsk"|"språk")
  ("maksimalt"|"fullt"|"overdose"|"et overmål"|"massevis"|"stappfullt"|"en overflod"|"et hav") ("av") ("forkortelser"|"forkortingar"|"faguttrykk"|"fagord"|"fremmedord"|"framandord"|"paragrafer"|"termer"|"stammespråk"|"byråkratspråk")
  ("snakket"|"snakka"|"prata"|"pratet"|"hadde") @hanhun? ("så")? ("bred"|"brei"|"tjukk"|"tykk"|"kraftig"|"sterk")? ("dialekt"|"aksent") ("så"|"at"|"så at") @jegvi ("måtte"|"ikke"|"ikkje"|"knapt"|"slet"|"sleit"|"bare") >>
  ^ ("språk"|"språket"|"tempo"|"taletempo"|"ordvalg"|"uttale"|"diksjon") ":" ("for fort"|"for raskt"|"altfor fort"|"utydelig"|"dårlig"|"vanskelig"|"tungt"|"for vanskelig"|"byråkratisk"|"stryk"|"gresk"|"for teknisk")
  ja: [Snakk gjerne litt saktere].
  ja: Jeg [måtte be om å få det på norsk].
  ja: Han [hadde så brei dialekt at eg knapt skjøna han].
  nei: Skriv gjerne igjen.

# answered in another tongue; a language that nobody speaks
- svarte-på-engelsk turn=no actor=any
  !("jeg"|"eg"|"vi"|"me") ("svarte"|"svara"|"svarer"|"skrev"|"skreiv"|"snakket"|"snakka"|"prata"|"fikk svar"|"fekk svar"|"forklarte") @hanhun? ("meg")? ("bare"|"berre"|"kun"|"stadig"|"hele tiden")? ("på") ("engelsk"|"svensk"|"dansk"|"polsk"|"tysk"|"et fremmedspråk"|"svorsk"|"gebrokkent norsk") ("selv om"|"sjølv om"|"enda"|"endå"|"til tross for"|"når jeg"|"da jeg ba om norsk"|"hele tiden"|"heile tida"|"og ikke norsk"|"uten å spørre") >>
  !("jeg"|"eg"|"vi"|"me"|"som ikke"|"mora mi"|"kona") ("kunne"|"snakket"|"snakka"|"forsto"|"forstod"|"behersket") @hanhun? ("ikke"|"ikkje"|"knapt"|"dårlig"|"nesten ikke"|"så vidt") ("et ord")? ("norsk"|"skandinavisk") !("navn"|"bank")
  ("et"|"eit") ("språk") ("som")? ("ingen"|"bare jurister"|"berre juristar"|"bare advokater"|"bare fagfolk"|"kun jurister"|"bare de innvidde"|"ikke engang" _) ("bruker"|"brukar"|"forstår"|"snakker"|"snakkar"|"skjønner"|"skjønar"|"kan"|"lenger" _)
  ja: Hun [svarte på engelsk selv om jeg skrev norsk].
  ja: Brevet var skrevet på [et språk ingen bruker].
  nei: Jeg snakket ikke norsk da, men det gikk fint.

- tok-for-gitt-at-jeg-kunne-ordene turn=no actor=any beats=questioning.needs,clarity.explanation,empathy.understanding
  ("tok for gitt"|"tok det for gitt"|"forutsatte"|"føresette"|"regnet med"|"rekna med"|"trodde"|"gikk ut fra"|"gjekk ut frå") @hanhun? ("visst")? "at" @jegvi ("kunne"|"kjente"|"kjende"|"forsto"|"forstod"|"skjønte"|"skjøna"|"behersket"|"visste hva") ("alle"|"alt"|"de"|"dei"|"disse")? ("ordene"|"orda"|"begrepene"|"omgrepa"|"faguttrykkene"|"fagordene"|"fagorda"|"forkortelsene"|"forkortingane"|"terminologien"|"uttrykkene"|"fagspråket"|"sjargongen")
  ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"skreiv"|"svarte"|"forklarte") @hanhun? ("til meg"|"med meg"|"det")? "som om" @jegvi ("var"|"er"|"jobbet"|"jobba"|"arbeidde"|"skulle være"|"hadde studert"|"hadde gått"|"selv var") ("en"|"ein"|"selv"|"også"|"sjølv"|"utdannet")? ("elektriker"|"elektrikar"|"ingeniør"|"jurist"|"advokat"|"ekspert"|"fagmann"|"kollega"|"rørlegger"|"lege"|"økonom"|"programmerer"|"bilmekaniker"|"mekaniker"|"regnskapsfører"|"revisor"|"tekniker"|"it-ekspert"|"dataingeniør"|"bransjen"|"i bransjen"|"der"|"i banken"|"jus"|"informatikk")
  ("må"|"måtte"|"skal") ("en"|"du"|"man"|"nesten"|"jo"|"visst"|"vel")? ("være"|"vere"|"ha vært"|"ha"|"ha gått") ("en"|"ein"|"både"|"minst")? _ _? _? "for å" ("forstå"|"skjønne"|"begripe"|"skjøna"|"henge med på"|"forstå seg på") >>
  ("bare"|"berre"|"kun") ("en"|"ein"|"de"|"dei")? ("jurister"|"juristar"|"advokater"|"advokatar"|"ingeniører"|"ingeniørar"|"fagfolk"|"spesialister"|"innvidde"|"eksperter"|"ekspertar"|"nerder"|"jurist"|"advokat"|"ingeniør"|"fagmann") ("kan"|"får"|"skjønner"|"skjønar"|"forstår"|"kunne"|"klarer"|"fatter"|"begriper"|"skjønte"|"forsto") ("forstå"|"forstått"|"skjønt"|"skjønne"|"tyde"|"noe ut av det"|"noko ut av det"|"det"|"slikt")?
  ja: Hun [tok for gitt at jeg kjente ordene].
  ja: Han [snakket som om jeg var ingeniør].
  ja: [Må være jurist for å forstå det han skrev].
  nei: Han snakket som om jeg var et barn.
  nei: Hun tok for gitt at jeg kunne vente.

- rene-gresken turn=no actor=any
  ("rene"|"reine"|"rein"|"ren"|"reinaste"|"den rene") ("doktoravhandlingen"|"hebraisken"|"kinesisken"|"gresken"|"latinen"|"arabisken"|"rebusen"|"volapyk"|"volapyken"|"hebraisk"|"arabisk"|"latin"|"gresk"|"kinesisk"|"russisk"|"babelsk")
  ("det"|"dette"|"alt"|"svaret"|"resten"|"alt sammen"|"mailen"|"e-posten"|"mesteparten"|"halvparten") ("var"|"ble"|"er"|"vart"|"blei"|"låt som"|"lød som"|"hørtes ut som"|"høyrdest ut som") ("helt"|"bare"|"berre"|"heilt")? ("gresk"|"volapyk"|"kinesisk"|"latin"|"arabisk"|"hebraisk"|"mandarin"|"kaudervelsk"|"rebus") !("mat"|"restaurant"|"yoghurt")
  ^ ("gresk"|"kinesisk"|"latin"|"volapyk"|"russisk") (",")? ("alt sammen"|"alt saman"|"hele greia"|"heile greia"|"for meg"|"for mæ"|"for oss")
  ^ ("helt"|"heilt"|"fullstendig"|"totalt")? ("uforståelig"|"uforståeleg"|"ubegripelig"|"ubegripeleg") $
  ("engelske"|"latinske"|"tekniske"|"juridiske"|"rare"|"vanskelige"|"vanskelege"|"fine") ("ord"|"uttrykk"|"termer"|"begreper") ("overalt"|"i hytt og pine"|"i hytt og gevær"|"hele veien"|"i hver setning"|"i kvar setning"|"i annenhver setning"|"på rad og rekke"|"i fleng"|"i bøtter og spann"|"i øst og vest")
  ("halve"|"halve svaret"|"halvparten"|"mesteparten"|"alt"|"svaret"|"alt sammen"|"hele svaret"|"e-posten"|"svara") ("av" _)? ("var"|"kom"|"sto"|"stod"|"gikk"|"ble") ("bare"|"berre")? "på" ("engelsk"|"svensk"|"dansk"|"engelsk og ikke norsk"|"stammespråk")
  ("fagtermene"|"fagtermane"|"fagordene"|"fagorda"|"fagterminologien"|"faguttrykkene"|"faguttrykka"|"forkortelsene"|"forkortingane"|"fremmedordene"|"framandorda"|"paragrafene"|"paragrafane"|"begrepene"|"omgrepa"|"de engelske ordene"|"uttrykkene") ("haglet"|"hagla"|"haglar"|"hagler"|"satt løst"|"sat laust"|"florerte"|"sto i kø"|"stod i kø"|"kom tett"|"kom på løpende bånd"|"føyk"|"regnet"|"regna"|"rant"|"veltet ut"|"ble for mange"|"ble mange"|"vart for mange"|"vart mange"|"tok overhånd"|"tok overhand"|"fløy")
  ("to"|"tre"|"fire"|"fem"|"seks"|"åtte"|"ti"|"tretti"|"tjue"|"fulle"|"lange") ("linjer"|"linje"|"sider"|"avsnitt"|"setninger") ("med"|"lange"|"rene"|"ren")? ("paragrafer"|"paragrafar"|"forkortelser"|"forkortingar"|"lovtekst"|"fagspråk"|"faguttrykk"|"juss"|"jus"|"fagord"|"lovhenvisninger"|"sjargong"|"vilkårstekst")
  ("ramset opp"|"ramsa opp"|"lirte av seg"|"leste opp"|"las opp"|"siterte"|"rablet ned"|"leste høyt fra"|"kom trekkende med"|"bombarderte meg med") @hanhun? ..2 ("lovparagrafer"|"lovparagrafar"|"paragrafer"|"paragrafar"|"faguttrykk"|"fagord"|"forkortelser"|"forkortingar"|"lovtekst"|"lovteksten"|"latinske navn"|"tekniske ord"|"fremmedord"|"framandord"|"fagtermer"|"lovhenvisninger")
  ("kunne"|"kunna") @hanhun? ("like gjerne"|"like godt"|"like så godt") ("ha")? ("snakket"|"snakka"|"prata"|"skrevet"|"skrive"|"svart") ("på")? ("mandarin"|"kinesisk"|"gresk"|"latin"|"arabisk"|"klingon"|"swahili"|"islandsk"|"japansk"|"hebraisk"|"russisk"|"esperanto"|"koreansk")
  ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"skreiv"|"svarte") @hanhun? "i" ("kode"|"koder"|"kodar"|"gåter"|"akronymer"|"forkortelser"|"forkortingar"|"fagtermer")
  !(@produktting ("er"|"var")|"er"|"var") ("krydret"|"krydra"|"pepret"|"pepra"|"spekket"|"spekka"|"fullt"|"full"|"stinn") ("med"|"av") ("anglisismer"|"engelske ord"|"faguttrykk"|"fagord"|"forkortelser"|"forkortingar"|"fremmedord"|"framandord"|"latin"|"paragrafer"|"paragrafar"|"juss")
  ("krevdes"|"kravdest"|"krever"|"trengs"|"må ha"|"måtte ha"|"trenger"|"treng") ("en"|"ei"|"et"|"ein"|"både")? ("høyere"|"juridisk"|"lang"|"egen")? ("utdanning"|"mastergrad"|"doktorgrad"|"tolk"|"ordbok"|"kodebok"|"juss-studium"|"embetseksamen"|"jusgrad"|"studium"|"fagbrev") "for å" ("lese"|"lesa"|"forstå"|"skjønne"|"tyde"|"tolke"|"dekode"|"henge med"|"skjøna") >>
  ja: For meg var svaret [rene gresken].
  ja: [Det låt som volapyk].
  ja: [Engelske ord overalt] i mailen.
  ja: [Fagtermene haglet].
  ja: [Ti linjer paragrafer] fikk jeg.
  ja: Ho [ramsa opp paragrafar].
  nei: Maten var gresk.
  nei: Det var gresk mat på menyen.

- skrevet-i-farta turn=no actor=any
  ("full"|"fullt"|"fulle"|"stappfull"|"stappfullt"|"pepret"|"spekket"|"proppet"|"pepra"|"proppfull") ("av"|"med") ("skrivefeil"|"stavefeil"|"trykkfeil"|"slurvefeil"|"parenteser"|"bisetninger"|"henvisninger til" _|"tilvisingar til" _|"lovhenvisninger")
  ("oversatt"|"omsett"|"kjørt"|"oversettelse"|"maskinoversatt") ("med"|"gjennom"|"av"|"i"|"via") ("google"|"google translate"|"en maskin"|"ein maskin"|"maskin")
  "maskinoversatt"
  ("dårlig"|"dårleg"|"elendig"|"håpløst"|"halvt"|"slett") ("oversatt"|"omsett"|"oversettelse"|"omsetjing") 
  ("gebrokkent"|"gebroken"|"gebrokken"|"haltende"|"stotrende"|"ubehjelpelig") ("norsk"|"engelsk"|"språk"|"svensk")
  ("leste"|"las"|"lese"|"lest") @jegvi? ("e-posten"|"svaret"|"mailen"|"brevet"|"det"|"meldingen"|"meldinga") ("to"|"tre"|"fire"|"fem"|"ti"|"mange"|"flere"|"fleire") ("ganger"|"gonger") (("uten å"|"utan å") ("forstå"|"skjønne"|"begripe"|"bli klok på")|"og" ("forsto"|"forstod"|"skjønte"|"skjøna") ("fortsatt"|"fremdeles"|"framleis"|"likevel")? ("ikke"|"ikkje"|"ingenting")) ("det"|"den"|"noe")?
  ("altfor"|"alt for"|"litt for"|"for"|"veldig"|"så"|"fryktelig") ("fort"|"raskt"|"kjapt"|"snøgt"|"lavt"|"lågt"|"utydelig"|"utydeleg"|"hurtig"|"mumlende") ("snakket"|"snakka"|"prata"|"pratet"|"snakker"|"snakkar") (@hanhun|"damen"|"n"|"a")
  ("ordene"|"orda"|"setningene"|"setningane"|"stavelsene") ("kom"|"gikk"|"flommet"|"fløymde"|"rant"|"haglet"|"hagla"|"føyk"|"raste"|"strømmet"|"spratt"|"snublet"|"snubla"|"fløt") ("på løpende bånd"|"på løpande band"|"som hagl"|"som et maskingevær"|"som frå eit maskingevær"|"i full fart"|"i hundre"|"i hverandre"|"i kvarandre"|"over hverandre"|"over kvarandre"|"for fort"|"altfor fort"|"sammen")
  ("hørte"|"høyrde"|"oppfattet"|"oppfatta") @jegvi? ("nesten ikke"|"nesten ikkje"|"knapt"|"bare halvparten av"|"berre halvparten av"|"bare så vidt") ("hva"|"kva"|"det") @hanhun ("sa"|"mente"|"snakket om"|"svarte"|"fortalte")
  ("hviskende"|"kviskrande"|"utydelig"|"utydeleg"|"grøtete"|"grautete"|"ullen"|"mumlende"|"mumlande") ("stemme"|"røst"|"tale"|"uttale"|"diksjon")
  ("druknet"|"drukna"|"forsvant"|"ble borte"|"vart borte") "i" ("mumling"|"mumlingen"|"mumlinga"|"skjegget")
  ("snakket"|"snakka"|"prata"|"svarte") @hanhun? "med" ("mat i munnen"|"full munn"|"tyggis i munnen"|"tyggegummi i munnen"|"potet i halsen")
  ("ordla"|"uttrykte"|"formulerte") @hanhun? "seg" @grad? ("tungvint"|"tungvindt"|"kronglete"|"vanskelig"|"vanskeleg"|"innviklet"|"innvikla"|"knotete"|"svulstig"|"oppstyltet"|"uforståelig"|"knudrete"|"tungt"|"høytravende"|"krøkkete"|"høgtravande")
  ("kunne"|"burde"|"skulle"|"kunna") ("gjerne"|"godt"|"med fordel"|"heller")? ("ha")? ("brukt"|"valgt"|"nytta"|"vald") ("litt"|"mye"|"noe")? ("enklere"|"enklare"|"mer vanlige"|"meir vanlege"|"vanligere"|"færre"|"mindre"|"lettere"|"lettare"|"kortere") ("ord"|"fagord"|"språk"|"fagspråk"|"faguttrykk"|"begreper"|"uttrykk"|"setninger"|"setningar"|"fremmedord"|"forkortelser")
  ("fikk"|"fekk"|"måtte"|"laut"|"lyt") @jegvi? ("lov til å"|"lov å"|"bare"|"berre"|"vær så god")? ("google"|"googla"|"slå opp"|"slåast opp"|"oversette"|"omsetje") ("etterpå"|"alt"|"annethvert ord"|"anna kvart ord"|"annakvart ord"|"hvert andre ord"|"hvert ord"|"ordene"|"hva" ..3 ("betyr"|"betydde"|"er"|"var"))
  ("måtte"|"laut") @jegvi? ("be om"|"bede om"|"ha") ("gjentakelse"|"gjentagelse"|"oversettelse"|"omsetjing"|"ordforklaring"|"en oversettelse")
  ("kunne"|"burde"|"kunna") @hanhun? ("gjerne"|"godt")? ("ha")? ("dempet"|"dempa"|"droppet"|"droppa"|"spart meg for"|"kuttet"|"kutta"|"kuttet ut"|"skrudd ned") ..2 (@fagspråk|*språk|"kilovoltpratet"|"fagpratet"|"fagpraten")
  ("ante"|"aner"|"ana"|"fattet"|"begrep") @jegvi? ("ikke"|"ikkje"|"itj") ("hva"|"kva"|"ka") @hanhun ("pratet om"|"snakket om"|"snakka om"|"prata om"|"mente"|"siktet til"|"sa")
  ja: Svaret var [full av skrivefeil].
  ja: Brevet var [oversatt med Google].
  ja: [Altfor fort snakka ho].
  ja: [Hørte knapt hva han sa].
  ja: Han [ordla seg tungvint].
  ja: De [kunne brukt enklere ord].
  ja: Jeg [måtte slå opp annethvert ord].
  nei: Jeg måtte google nummeret deres.
  nei: Varen var full av feil.
