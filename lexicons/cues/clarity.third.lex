# clarity: more fields of indirect ways.
cue clarity.language

+ andre-ord actor=any beats=clarity.explanation
  ("sa"|"sier"|"forklarte"|"forklara"|"gjentok"|"tok"|"seier") @hanhun? ("det samme"|"det same"|"same ting"|"samme ting"|"det"|"saken"|"alt") ("igjen")? ("med andre ord"|"på en annen måte"|"på ein annan måte"|"med enklere ord"|"på enklere vis"|"med enklare ord"|"med enklere norsk") ("når" ..6|"da" ..6|"til" ..4)?
  ("sa"|"sier"|"forklarte"|"forklara"|"gjentok"|"tok"|"seier") @hanhun? ("det samme"|"det same"|"same ting"|"samme ting"|"det"|"saken"|"alt") ("igjen")? ("med andre ord"|"på en annen måte"|"på ein annan måte"|"med enklere ord"|"på enklere vis"|"med enklare ord"|"med enklere norsk") ("når"|"da"|"til") >>
  ("så"|"slik at"|"sånn at") ("selv"|"sjølv"|"sjøl"|"til og med"|"også") _ ..3 ("hang med"|"heng med"|"henger med"|"skjønte"|"skjønner"|"forsto"|"forstod"|"kunne følge"|"kunne følgje"|"fikk det med seg"|"skjøna"|"skjønar"|"ville skjønt"|"ville forstått"|"måtte skjønne") !("at"|"hvor"|"hvorfor") ("det"|"alt"|"greia"|"hele greia")?
  ("la"|"snakket"|"snakka"|"pratet"|"prata"|"forklarte"|"skrev"|"skreiv"|"sa"|"tok") @hanhun? ("det"|"alt"|"seg")? ("fram"|"frem")? ("så"|"slik at"|"sånn at") (@legfolk|"mor"|"far"|"bestemor"|"farmor"|"ungene") ("på" ("nitti"|"åtti"|"ti"|"seks"|"fem"|_))? ("hang med"|"skjønte"|"forsto"|"forstod"|"kunne følge" _?|"skjøna"|"skjønner") ("det"|"alt"|"greia")?
  ("la"|"lot"|"parkerte"|"droppet"|"droppa"|"kuttet"|"kutta"|"gjemte"|"lét"|"sparte") @hanhun? ("fagpraten"|"fagspråket"|"stammespråket"|"fremmedordene"|"framandorda"|"sjargongen"|"paragrafene"|"paragrafane"|"forkortelsene"|"fagordene"|"fagorda"|"byråkratspråket"|"kansellispråket"|"bankspråket"|"faguttrykkene") ("hjemme"|"heime"|"ligge"|"i skuffen"|"på hylla"|"være"|"vere"|"til side"|"i garderoben"|"bort")?
  ("oversatte"|"omsette"|"oversette"|"tolket"|"tolka") @hanhun? @meg? ("alt"|"hele brevet"|"byråkratspråket"|"byråkratisk"|"fagspråket"|"faguttrykkene"|"fagordene"|"paragrafene"|"juristspråket"|"brevet"|"vilkårene"|"forkortelsene"|"legespråket"|"tallene"|"det hele") ("til"|"på"|"for meg") >>
  ("setningene"|"setningane"|"ordene"|"orda") ("hennes"|"hans")? ("var"|"er") ("korte nok til"|"korte og enkle"|"enkle nok"|"enkle nok til"|"korte og klare"|"så enkle at") >>
  ("ikke"|"ikkje") ("et"|"eit"|"ett") ("ord"|"uttrykk"|"begrep"|"omgrep") ("på mer enn" ..3|"jeg måtte slå opp"|"eg måtte slå opp"|"jeg ikke kunne"|"jeg ikke forsto"|"eg ikkje forstod"|"for langt")
  ("ikke"|"ikkje") ("et"|"eit"|"ett") ("ord"|"uttrykk"|"begrep"|"omgrep") ("på mer enn") >>
  ("lettlest"|"lettlese"|"enkelt"|"lett å lese") "som" ("et postkort"|"eit postkort"|"en barnebok"|"ei barnebok"|"en plakat"|"en huskelapp"|"avisa")
  ("tok"|"sa"|"gjentok"|"repeterte"|"snakket") ("det"|"alt"|"seg")? ("en gang til"|"én gang til"|"ein gong til")? (",")? ("saktere"|"saktare"|"roligere") (",")? ("da"|"når"|"då") ("jeg"|"eg"|"vi") ("ba om det"|"ikke hang med"|"bad om det"|"ikkje hang med"|"spurte")
  ("ikke"|"ikkje") ("fortere"|"fortare"|"raskere"|"raskare") ("enn") ("at")? @jegvi ("klarte"|"rakk"|"greide"|"hang med"|"kunne") >>
  ("kunne"|"kunna") ("vært"|"ha vært") ("lest høyt i barnehagen"|"skrevet av naboen"|"trykt i donald"|"lest av en femåring"|"lest av hvem som helst")
  ja: Hun [sa det samme med andre ord når jeg ikke skjønte].
  ja: Ho la det fram [så sjølv ei gammal budeie hang med].
  ja: Han [la fagpraten hjemme].
  ja: [Ikke et ord jeg måtte slå opp].
  nei: Han var så sur at selv hunden skjønte det?
  nei: Med andre ord: en grei samtale.
  nei: Så til og med sjefen skjønte at noe var galt.

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

cue clarity.explanation

+ i-rekkefølge actor=any
  ("alt"|"det"|"punktene"|"stegene"|"svaret"|"forklaringen") ("kom"|"lå"|"var"|"sto")? ("i") ("riktig"|"rett"|"logisk"|"fornuftig") "rekkefølge" ("," "med" ..6)?
  ("alt"|"det"|"punktene"|"stegene"|"svaret"|"forklaringen") ("kom"|"lå"|"var"|"sto")? ("i") ("riktig"|"rett"|"logisk"|"fornuftig") "rekkefølge" ("," "med") >>
  !("jeg"|"eg"|"vi"|"me") ("gikk"|"gjekk"|"går") @hanhun? ("skikkelig"|"ordentlig"|"grundig"|"virkelig"|"litt"|"helt ned"|"ned")? ("i") ("detalj"|"detaljer"|"detaljene"|"detaljane") ("på"|"om"|"rundt"|"med")? >>
  ("nå"|"no"|"endelig"|"endeleg"|"først nå"|"da"|"etterpå") ("skjønner"|"skjønar"|"forstår"|"skjønte"|"skjøna"|"forsto"|"forstod"|"vet"|"veit") ("jeg"|"eg"|"vi"|"me"|"æ") ("endelig"|"endeleg"|"i alle fall"|"iallfall"|"faktisk"|"plutselig")? ("hva"|"kva"|"ka") !("dårlig"|"god"|"kundeservice"|"service"|"elendig"|"folk"|"kona"|"som skjer"|"jeg skal"|"jeg må"|"eg skal"|"eg må"|"hun mente"|"han mente") _ ..2 ("er"|"var"|"går"|"betyr"|"tyder"|"består"|"dekker"|"kommer"|"skyldes"|"koster"|"brukes") >>
  ("nå"|"no"|"etterpå"|"i dag") ("kan"|"kunne") ("jeg"|"eg"|"vi"|"me") ("selv"|"sjølv")? ("regne ut"|"rekne ut"|"forklare"|"forklara"|"tyde"|"leggja ut om"|"legge ut om") ("egenandelen"|"fakturaen"|"prisen"|"renta"|"det"|"summen"|"regningen"|"rekninga"|"lånet"|"strømprisen"|"skatten") >>
  ("so"|"så"|"slik at"|"og") @jegvi ("nå"|"no")? ("kan"|"kunne") ("nå"|"no")? ("leggja ut"|"legge ut"|"forklare"|"forklara"|"fortelle"|"fortelja"|"lære bort") ("om")? ("det"|"alt"|"hele greia") ("til"|"videre"|"vidare"|"for") >>
  ("la") @hanhun? ("alle")? "kortene på bordet" ("om" ("hva"|"hvordan"|"hvorfor"|"prisen"|"gebyret"|"vilkårene") >>)?
  ("bygde"|"bygget"|"bygga"|"tok"|"startet"|"begynte"|"la") @hanhun? ("det"|"alt"|"forklaringen")? ("opp")? ("fra"|"frå") ("grunnmuren"|"grunnmuren av"|"grunnen av"|"scratch"|"bunn av"|"første byggestein")
  ("fikk"|"fekk") @hanhun ("fram"|"frem") ("for meg"|"for oss")? ("hva"|"kva"|"hvordan"|"korleis"|"hvorfor"|"kvifor") >>
  ("fekk"|"fikk") ("fram"|"frem") ("for meg"|"for oss") ("hva"|"kva"|"hvordan"|"korleis"|"hvorfor"|"kvifor") >>
  ("vridde"|"vrei"|"vred"|"snudde"|"dreide") @hanhun? "og" ("vendte"|"vende"|"snudde"|"dreide") @hanhun? ("på")? ("det"|"saken"|"eksemplene"|"forklaringen")? ("til"|"helt til") @jegvi ("så"|"skjønte"|"forsto"|"såg"|"skjøna") >>
  ("ga"|"gav") @hanhun? ("meg"|"oss") ("både")? ("bakgrunnen"|"bakteppet"|"sammenhengen"|"årsaken"|"grunnen") ("," ..4 "og" ..3|"og" ..3|"for" ..5|"til" ..5)
  ("ga"|"gav") @hanhun? ("meg"|"oss") ("både")? ("bakgrunnen"|"bakteppet"|"sammenhengen"|"årsaken"|"grunnen") ("," ..4 "og"|"og"|"for"|"til") >>
  ("satt opp"|"sett opp"|"bygd opp"|"bygget opp"|"delt inn"|"ordnet") ("med"|"i") ("overskrifter"|"punkter"|"punkt"|"avsnitt"|"tall"|"kulepunkter"|"mellomtitler"|"bolker") ("og" ..5)?
  ("satt opp"|"sett opp"|"bygd opp"|"bygget opp"|"delt inn"|"ordnet") ("med"|"i") ("overskrifter"|"punkter"|"punkt"|"avsnitt"|"tall"|"kulepunkter"|"mellomtitler"|"bolker") ("og") >>
  ("sette"|"satte"|"sett"|"satt") ("det"|"alt"|"alt sammen") ("i system" !("at"|"å")|"i sammenheng"|"inn i en sammenheng") ("for meg"|"for oss")?
  ("det"|"den"|"de") ("ryddigste"|"klareste"|"tydeligste"|"mest ryddige"|"ryddigaste"|"klåraste"|"best forklarte"|"grundigste") ("svaret"|"brevet"|"forklaringen"|"forklaringa"|"e-posten"|"gjennomgangen"|"mailen"|"redegjørelsen") ("jeg har fått"|"eg har fått"|"jeg har lest"|"eg har lese"|"vi har fått") >>
  ("regnet"|"rekna") @hanhun? ("det")? ("ut")? ("sammen med"|"saman med") ("meg"|"oss") >>
  ("viste"|"synte") @hanhun? ("meg"|"oss") ("regnestykket"|"reknestykket"|"utregningen"|"tallene") ("bak" ..2)?
  ("viste"|"synte") @hanhun? ("meg"|"oss") ("regnestykket"|"reknestykket"|"utregningen"|"tallene") ("bak") >>
  ja: Hun [gikk skikkelig i detalj på hvorfor nettet er tregt].
  ja: Ho [fekk fram for meg kva nettleiga er til].
  ja: [Det ryddigste brevet jeg har fått på lenge].
  ja: [Alt kom i riktig rekkefølge].
  snu: Hun [gikk aldri i detalj på hvorfor].
  nei: Jeg gikk i detalj på hva som var galt.
  nei: Nå vet jeg hva jeg skal gjøre.
  nei: Nå vet jeg hva dårlig service er.

- like-mørkt turn=no actor=any
  ("hvorfor"|"kvifor"|"korfor"|"årsaken"|"grunnen"|"hva jeg betaler for"|"kva eg betaler for"|"hvordan det henger sammen") _ ..7 "," ("er"|"var"|"står"|"forblir"|"ble"|"vart") ("like mørkt"|"like mørk"|"like tåkete"|"like uklart"|"like uforståelig"|"like skjult"|"fortsatt mørkt"|"en gåte"|"ei gåte"|"like gåtefullt"|"fortsatt en gåte") ("som" ..2)?
  ("hvorfor"|"kvifor"|"korfor"|"årsaken"|"grunnen"|"hva jeg betaler for"|"kva eg betaler for"|"hvordan det henger sammen") _ ..7 "," ("er"|"var"|"står"|"forblir"|"ble"|"vart") ("like mørkt"|"like mørk"|"like tåkete"|"like uklart"|"like uforståelig"|"like skjult"|"fortsatt mørkt"|"en gåte"|"ei gåte"|"like gåtefullt"|"fortsatt en gåte") ("som") >>
  ("hvorfor"|"kvifor"|"korfor"|"årsaken"|"grunnen") _ ..7 "," ("gled"|"hoppet"|"hoppa"|"svevde"|"skled"|"snakket"|"danset") @hanhun ("elegant"|"glatt"|"fint"|"kjapt")? ("forbi"|"over"|"unna"|"rundt"|"utenom"|"bukk over")
  ("først"|"fyrst") ("var det"|"het det"|"skulle det være"|"fikk jeg høre"|"heitte det"|"var svaret") (@tidsord|_ "som gjaldt"|"at" ..4|"ja"|"nei") ..2 (","|"og") ("så"|"deretter") ("var det"|"at"|"plutselig")? (@tidsord|"ja"|"nei"|"noe annet"|"noko anna"|"det motsatte"|_ "," "så") ("," "så" ..5)?
  ("først"|"fyrst") ("var det"|"het det"|"skulle det være"|"fikk jeg høre"|"heitte det"|"var svaret") (@tidsord|_ "som gjaldt"|"at" ..4|"ja"|"nei") ..2 (","|"og") ("så"|"deretter") ("var det"|"at"|"plutselig")? (@tidsord|"ja"|"nei"|"noe annet"|"noko anna"|"det motsatte"|_ "," "så") ("," "så") >>
  ("begrunnelsen"|"forklaringen"|"svaret"|"grunngjevinga"|"forklaringa") ("fikk plass"|"hadde fått plass"|"kunne stått"|"fekk plass") ("på") ("et frimerke"|"eit frimerke"|"en post-it"|"en gul lapp"|"en serviett"|"en kvittering"|"en fingernegl")
  ("visste"|"skjønte"|"forsto"|"forstod"|"skjøna") ("jeg"|"eg"|"vi") ("mindre"|"enda mindre") !("enn før om") ("enn" ("før"|"da" ..3|"før jeg ringte"))?
  ("jeg"|"eg"|"vi") [ ("visste"|"skjønte"|"forsto"|"forstod") ("mindre"|"enda mindre") !("enn før om") "enn" ("før"|"da" ..3) ..2 ]
  ("det ene"|"det eine") ("ordet"|"svaret"|"argumentet") ("slo"|"slår"|"motsa"|"dementerte") ("det andre"|"det neste") ("i hjel")?
  ("flere"|"fleire"|"mer"|"meir") ("hull"|"høl"|"hol"|"huller") ("enn") ("ost"|"svar"|"innhold"|"en sveitserost")
  ("svarer"|"svarte"|"svara"|"forklarer"|"forklarte") ("på")? ("alt"|"det meste") ("unntatt"|"bortsett fra"|"utenom"|"anna enn"|"annet enn"|"uten") ("på")? ("hvorfor"|"kvifor"|"det jeg" ..3|"det eg" ..3|"spørsmålet" ..1|"selve" ..2)
  ("svarer"|"svarte"|"svara"|"forklarer"|"forklarte") ("på")? ("alt"|"det meste") ("unntatt"|"bortsett fra"|"utenom"|"anna enn"|"annet enn"|"uten") ("på")? ("det jeg"|"det eg"|"spørsmålet"|"selve") >>
  ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"svarte") ("i")? ..3 ("uten å si noe"|"uten å si noen ting"|"utan å seie noko"|"uten å si noe som helst"|"uten å komme til poenget"|"uten egentlig å svare")
  ("sa"|"skriver"|"skrev"|"skreiv"|"påstår"|"hevdet"|"sier") ("i")? ("samme"|"same") ("avsnitt"|"setning"|"åndedrag"|"svar"|"e-post"|"brev"|"samtale") ("at" ..10)?
  ("sa"|"skriver"|"skrev"|"skreiv"|"påstår"|"hevdet"|"sier") ("i")? ("samme"|"same") ("avsnitt"|"setning"|"åndedrag"|"svar"|"e-post"|"brev"|"samtale") ("at") >>
  ("i") ("samme"|"same") ("avsnitt"|"setning"|"åndedrag") ("at") ..3 ("både" ..6) 
  ("i") ("samme"|"same") ("avsnitt"|"setning"|"åndedrag") ("at") ..3 ("både") >>
  ("konklusjonen"|"svaret"|"beskjeden"|"forklaringen") ("ble"|"var"|"blei"|"vart")? ("snudd"|"snudde"|"snudd om") ("på hodet"|"på hovudet"|"180 grader"|"helt rundt")
  ("svaret"|"svara"|"forklaringen"|"forklaringa"|"det"|"samtalen") ("ble"|"vart"|"gikk"|"gjekk"|"går")? ("at")? ("det"|"den")? ("gikk"|"går"|"gjekk") ("bare"|"berre")? ("i ring"|"i sirkel"|"i løkke"|"rundt og rundt")
  ("noen"|"nokon"|"noka"|"en"|"ei") ("grunn"|"forklaring"|"årsak"|"begrunnelse"|"grunngjeving"|"forklåring") ("fikk"|"fekk"|"får"|"ga"|"gav"|"kom") ("jeg"|"eg"|"vi"|"du"|"de"|"hun"|"han"|"ho"|"det") ("ikke"|"ikkje"|"aldri") ("meg"|"oss")? 
  ("ble det"|"fikk jeg"|"kom det"|"vart det") ("bare"|"berre"|"mest"|"kun") ("mumling"|"vrøvl"|"fraser"|"floskler"|"hm og tja"|"standardfraser"|"luft") ("om" ..3)?
  ("ble det"|"fikk jeg"|"kom det"|"vart det") ("bare"|"berre"|"mest"|"kun") ("mumling"|"vrøvl"|"fraser"|"floskler"|"hm og tja"|"standardfraser"|"luft") ("om") >>
  ja: [Hvorfor jeg fikk avslag, er like mørkt som før].
  ja: [Begrunnelsen fikk plass på et frimerke].
  ja: [Noen grunn fikk jeg ikke].
  ja: Etterpå [visste jeg mindre enn før].
  ja: Brevet [svarer på alt unntatt hvorfor].
  ja: [Først var det mandag, så onsdag].
  nei: Først var det kø, så ble det bra.
  nei: Livet går i sirkel.

cue clarity.next-steps

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

- ingen-vet-når turn=no actor=any
  ("hvem"|"kven"|"hvor"|"kor"|"når"|"kva tid"|"hva"|"kva"|"fristen"|"datoen"|"tidspunktet"|"hvor lang tid"|"om noen"|"om nokon"|"om montøren"|"om pengene"|"korleis saka"|"hvordan saken"|"hvor saken"|"hvor veien"|"veien videre") !("hun het"|"han het"|"ho heitte"|"de heter"|"jeg snakket"|"eg snakka"|"mer"|"som gikk galt") ...9 "," ("står det ingenting om"|"står det ikkje eit ord om"|"står det ikke et ord om"|"sto det ingenting om"|"stod det ingenting om"|"vet vel bare værgudene"|"vet bare værgudene"|"må den som vet si"|"er det bare å gjette på"|"er det berre å gjette på"|"er det fritt fram å gjette"|"aner jeg ikke"|"anar eg ikkje"|"aner vi ikke"|"har jeg ikke fnugg av peiling på"|"er jeg like usikker på"|"er eg like usikker på"|"må jeg gjette meg til"|"får jeg gjette meg til"|"det får jeg gjette meg til"|"må jeg visst gjette meg til"|"vet ikke engang hun"|"visste ikke engang hun"|"visste ikke engang han"|"har ingen sagt"|"hadde ingen formening om"|"er det ingen som tør si"|"fikk jeg ikke ut av noen"|"er et åpent spørsmål"|"er opp til" ("skjebnen"|"værgudene"|"høyere makter"))
  ("fristen"|"datoen"|"tidspunktet"|"resten av veien"|"veien videre"|"neste steg"|"leveringsdagen") ("må"|"får"|"måtte"|"fikk") @jegvi ("visst"|"bare"|"vel"|"berre")? ("gjette"|"gjette meg til"|"finne på selv"|"tenke meg til"|"google meg til"|"lese i kaffegruten")
  « ("vi tar kontakt"|"du hører fra oss"|"du høyrer frå oss"|"vi kommer tilbake til deg"|"det kommer"|"snart"|"om en stund") »? ..2 ("uten"|"utan"|"men"|"når") >>
  ("svever"|"flyter"|"ligger"|"svevar"|"ligg"|"henger") ("et sted"|"ein stad"|"et eller annet sted"|"ein eller annan stad") ("mellom" _ "og" _ |"i systemet"|"i det blå"|"i køen"|"der ute")
  ("svever"|"flyter"|"ligger"|"svevar"|"ligg"|"henger") ("et sted"|"ein stad"|"et eller annet sted"|"ein eller annan stad") ("mellom") >>
  ("venter"|"ventar"|"venta"|"ventet") ("på") ("en"|"ein"|"ei"|"et"|"eit") ("telefon"|"samtale"|"pakke"|"svar"|"dato"|"beskjed"|"mail"|"brev") ("som")? ("ingen"|"ikke noen"|"ikkje nokon") ..2 ("sagt når"|"når kommer"|"kan si når"|"vet når"|"lovet") >>
  ja: [Hvem jeg skal mase på, står det ingenting om].
  ja: [Fristen må jeg visst gjette meg til].
  ja: [Når pengene dukker opp, er det bare å gjette på].
  ja: Saken [svever et sted mellom Oslo og Mo].
  nei: Hva hun het, aner jeg ikke.
  nei: Jeg venter på en telefon fra mor.
