# clarity: whole-clause ways of saying it in ordinary texts that the other files do not cover.
cue clarity.explanation

+ forklarte-noe
  !@jegvi ("forklarte"|"forklarer"|"forklara"|"forklåra"|"forklarar"|"forklarde") !@jegvi @hanhun? @meg? ("også"|"òg"|"først"|"deretter"|"så"|"litt"|"kort"|"rolig"|"roleg"|"tålmodig"|"tolmodig"|"fint"|"greit"|"enkelt"|"raskt"|"faktisk"|"underveis"|"gjerne")? !("bare"|"berre"|"kun"|"litt"|"lite"|"ikke"|"ikkje"|"aldri"|"ingenting"|"knapt"|"dårlig"|"dårleg"|"utydelig"|"uklart"|"rotete"|"vagt"|"at"|"seg"|"seg bort"|"og"|"men"|"saken min"|"saka mi"|"saken for"|"problemet"|"situasjonen min"|@kvord|"hele saken"|"det samme"|"for fort"|"fort"|"med"|"til"|"i"|"før"|"da"|"altfor"|"for"|"verken"|.. ("dårlig"|"dårleg"|"mangelfullt"|"utydelig")) _ >>
  !@jegvi ("forklarte"|"forklarer"|"forklara"|"forklåra"|"forklarar"|"forklarde") @hanhun? @meg? ("også"|"òg")? "at" !(@hanhun ("forsto"|"forstod"|"skjønte"|"skjøna"|"ikke"|"ikkje"|"var"|"hadde"|"måtte"|"skulle"|"ikke" "kunne"|"kunne" "ikke")|"det ikke" ("gikk"|"var" "mulig")|"de ikke") >>
  ("forklarte"|"forklara"|"forklåra"|"forklarde"|"forklart"|"viste"|"tok"|"gikk gjennom"|"gjekk gjennom") ("det"|"alt"|"meg")? ("ett"|"eitt"|"et"|"eit") ("steg"|"trinn"|"punkt"|"skritt") ("om gangen"|"av gangen"|"om gongen"|"i gangen")
  ("forklarte"|"forklara"|"forklåra"|"svarte"|"svara"|"skrev"|"skreiv"|"forklart") @hanhun? ("det"|"alt")? @grad? ("kort"|"raskt"|"sakte"|"rolig"|"roleg"|"kjapt"|"stutt") ("og"|", men"|"men"|",") ("men")? @grad? ("greit"|"godt"|"tydelig"|"tydeleg"|"presist"|"konsist"|"grundig"|"forståelig"|"klart"|"bra")
  ja: Hun [forklarte prisene].
  ja: Ho [forklara mykje om lånet].
  ja: Han [forklarte at gebyret gjelder alle].
  ja: Han [forklarte ett steg om gangen].
  nei: Jeg forklarte problemet.
  nei: Hun forklarte når montøren kommer.
  nei: Hun forklarte at hun ikke kunne hjelpe.
  nei: Hun forklarte at hun forsto at det var kjedelig.

+ var-tydelig
  !(@produktting|@produktting "deres"|@produktting "min"|@produktting _ "og") ("var"|"er"|"virket"|"verka") ("også"|"òg"|"både")? @grad? [ ("tydelig"|"tydeleg"|"konkret"|"presis"|"oversiktlig"|"klar og tydelig"|"klår og tydeleg"|"klart og tydelig"|"klårt og tydeleg"|"tydelige"|"tydelege"|"konkrete"|"presise"|"pedagogisk"|"informativ"|"grundig"|"utfyllende") ] !("og" ("snakket"|"snakka"|"prata"|"lett å forstå"|"rolig i stemmen")) ("og"|"men"|","|$|"hele tiden"|"heile tida"|"hele veien"|"i svarene"|"i svara"|"i svaret"|"uten"|"utan"|"da"|"når"|"gjennom")
  ("kort"|"korte"|"stutt"|"stutte"|"kortfattet"|"kortfatta") (","|"og")? "men" @grad? ("tydelig"|"tydeleg"|"tydelige"|"tydelege"|"konkret"|"konkrete"|"presis"|"presise"|"presist"|"klart"|"klare"|"tydelig svar"|"presist svar"|"greit"|"informativt"|"oversiktlig")
  ("svaret"|"svara"|"svarene"|"forklaringen"|"forklaringa"|"informasjonen"|"e-posten") ..1 ("var"|"er") @grad? ("tydelig"|"tydeleg"|"klart"|"klårt"|"konkret"|"presist"|"klar"|"grei å forstå"|"tydelige"|"konkrete"|"klare") !("og" ("lett"|"lette"|"enkle"|"enkelt"|"enkel") "å")
  !("snakket"|"snakka"|"snakker"|"prata"|"pratet"|"uttalte") ("klart"|"klårt"|"kort") "og" ("tydelig"|"tydeleg"|"konkret"|"presist")
  ("ga"|"gav"|"gir"|"fikk"|"fekk"|"får") @hanhun? @meg? ("et"|"eit")? @grad? ("klart"|"klårt"|"tydelig"|"tydeleg"|"konkret"|"grundig"|"presist"|"utfyllende") ("og" ("klart"|"tydelig"|"konkret"|"grundig"|"godt"))? ("svar"|"bilde"|"bilete")
  ja: Hun var [tydelig] og rolig.
  ja: Svarene var [korte, men presise].
  ja: Ho var [konkret].
  nei: Hun var tydelig irritert.
  nei: Det var tydelig at hun ikke lyttet.
  nei: Appen deres er oversiktlig og trygg.
  nei: Kort og greit: dårlig.

- mye-på-en-gang turn=no actor=any
  ("mye"|"mykje"|"masse"|"for mye"|"altfor mye") ("informasjon"|"info"|"opplysninger"|"opplysningar"|"tall"|"nytt") ("på en gang"|"på ein gong"|"på én gang"|"å ta inn"|"på kort tid"|"å holde styr på"|"å halde styr på"|"å fordøye"|"samtidig"|"om gangen")
  ("måtte"|"laut"|"må") ("selv"|"sjølv")? ("spørre"|"spørje"|"mase"|"mase meg til"|"grave"|"be"|"etterspørre"|"dra"|"lirke") ("flere ganger"|"fleire gonger"|"to ganger"|"tre ganger"|"om og om igjen"|"gjentatte ganger"|"mange ganger"|"i flere omganger"|"fram"|"meg fram"|"meg til") ("for å"|"før jeg"|"før eg"|"om") ("få vite"|"få svar"|"få greie på"|"fikk vite"|"fekk vite"|"å få"|"få") !("hjelp"|"kontakt"|"noen") >>
  ("lang"|"langt"|"lange") "og" ("rotete"|"uklar"|"uklart"|"forvirrende"|"forvirrande"|"uoversiktlig"|"kronglete"|"uklare"|"vanskelig")
  ("kort"|"korte"|"stutt"|"stutte"|"knapp"|"knappe") "og" ("lite" ("konkret"|"konkrete"|"informativ"|"informative"|"utfyllende"|"presise"|"opplysende")|"intetsigende"|"generelt"|"generelle"|"vage"|"vagt"|"uklare"|"uklart"|"upresise"|"overfladisk")
  ("fikk"|"fekk"|"får"|"fått") @jegvi? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje") ("vite"|"vita"|"høre"|"opplyst"|"greie på"|"noe svar på"|"svar på") ("hva"|"kva"|"hvor mye"|"kor mykje"|"hvor stor"|"hva prisen") ...5 ("koster"|"kostar"|"kostet"|"kosta"|"betyr"|"inneholder"|"dekker"|"dekkes"|"tyder"|"prisen er"|"egenandelen er"|"blir") >>
  ("ble"|"blei"|"vart") ("ikke"|"ikkje"|"aldri"|"dårlig"|"dårleg"|"lite") ("forklart"|"forklåra"|"forklara"|"begrunnet"|"utdypet"|"grunngjeve") ("godt"|"ordentlig"|"skikkelig"|"nok")? ("for meg")? ("hvorfor"|"kvifor"|"hva"|"kva"|"hvordan"|"korleis")? >>
  [ ("litt"|"noe"|"noko"|"ganske"|"veldig"|"temmelig"|"nokså")? ("uklart"|"uklårt"|"forvirrende"|"forvirrande") ] ("hvordan"|"korleis"|"hvem"|"kven"|"hva"|"kva"|"hvilke"|"hvorfor"|"kvifor"|"om det") !("som skjer"|"som skal skje")
  ("litt"|"noe"|"noko"|"ganske"|"veldig"|"svært"|"temmelig"|"nokså"|"heller"|"og"|"men"|",") [ ("uklar"|"uklart"|"uklår"|"uklårt"|"uklare"|"uoversiktlig"|"uoversiktleg"|"mangelfull"|"mangelfullt"|"vag"|"vagt") ] ("i" ("svaret"|"svarene"|"forklaringen"|"forklaringa"))? $
  ja: Det ble [mye informasjon på en gang].
  ja: Eg [måtte spørje fleire gonger for å få vite prisen].
  ja: E-posten var [lang og rotete].
  ja: Jeg [fikk ikke vite hva det koster].
  ja: Svaret var vennlig, men [uklart].
  nei: Linja var uklar.

- kunne-ikke-forklare turn=no
  ("kunne"|"kan"|"klarte"|"greide"|"ville"|"evnet"|"evna") @hanhun? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje"|"ikke helt"|"ikkje heilt"|"ikke engang") ("å")? ("forklare"|"forklåre"|"gjøre rede for"|"gjere greie for"|"utdype"|"begrunne"|"svare på hvorfor"|"svare på kvifor"|"si hvorfor"|"seie kvifor"|"redegjøre for"|"si hva forskjellen"|"gi noen forklaring"|"gi meg en forklaring"|"gje noka forklaring") ("det"|"dette"|"hvorfor"|"kvifor"|"hva"|"hvordan"|"kva"|"korleis"|"årsaken"|"forskjellen"|"meg")? >>
  ("sa"|"nevnte"|"nemnde"|"fortalte"|"fortalde"|"opplyste"|"skrev"|"skreiv"|"informerte") @hanhun? ("ikke"|"ikkje"|"aldri"|"ingenting"|"heller ikke"|"heller ikkje"|"ikke noe"|"ikkje noko"|"lite") ("om")? ("hva"|"kva"|"hvor mye"|"kor mykje"|"prisen"|"kostnaden"|"egenandelen"|"renta"|"renten"|"vilkårene"|"vilkåra"|"bindingstid"|"bindingstiden"|"forskjellen"|"gebyret"|"gebyrer"|"unntakene") ...4 ("koster"|"kostar"|"kostet"|"betyr"|"inneholder"|"dekker"|"dekkes") >>
  ja: Hun [kunne ikke forklare hvorfor].
  nei: Jeg kunne ikke forklare hvorfor.

cue clarity.next-steps

+ opplyste-at actor=agent beats=clarity.explanation
  ("sa" !("bare at jeg måtte vente"|"bare at eg måtte vente"|"berre at eg måtte vente")|"skrev"|"skreiv"|"forklarte"|"forklara"|"fortalte"|"fortalde"|"opplyste"|"opplyst"|"meldte"|"presiserte"|"nevnte"|"informerte om"|"ga beskjed om"|"minte om"|"minnet om"|"understreket") @hanhun? @meg? ("også"|"òg"|"bare"|"berre"|"til slutt")? "at" ("jeg må"|"jeg måtte"|"jeg skal"|"jeg skulle"|"jeg bør"|"jeg burde"|"jeg kan"|"jeg kunne"|"jeg vil få"|"jeg ville få"|"jeg får"|"jeg kom til å få"|"jeg laut"|"jeg trenger å"|"jeg trengte å"|"jeg selv må"|"jeg selv måtte"|"jeg bare må"|"jeg bare måtte"|"jeg først må"|"jeg først måtte"|"jeg da må"|"eg må"|"eg måtte"|"eg skal"|"eg skulle"|"eg bør"|"eg burde"|"eg kan"|"eg kunne"|"eg vil få"|"eg ville få"|"eg får"|"eg kom til å få"|"eg laut"|"eg trenger å"|"eg trengte å"|"eg selv må"|"eg selv måtte"|"eg bare må"|"eg bare måtte"|"eg først må"|"eg først måtte"|"eg da må"|"vi må"|"vi måtte"|"vi skal"|"vi skulle"|"vi bør"|"vi burde"|"vi kan"|"vi kunne"|"vi vil få"|"vi ville få"|"vi får"|"vi kom til å få"|"vi laut"|"vi trenger å"|"vi trengte å"|"vi selv må"|"vi selv måtte"|"vi bare må"|"vi bare måtte"|"vi først må"|"vi først måtte"|"vi da må"|"me må"|"me måtte"|"me skal"|"me skulle"|"me bør"|"me burde"|"me kan"|"me kunne"|"me vil få"|"me ville få"|"me får"|"me kom til å få"|"me laut"|"me trenger å"|"me trengte å"|"me selv må"|"me selv måtte"|"me bare må"|"me bare måtte"|"me først må"|"me først måtte"|"me da må") !("skamme"|"roe"|"skjerpe"|"holde munn"|"tie"|"takke"|"gi meg"|"vite bedre"|"hvile"|"snakke med" _ "selv"|"ordne det selv"|"ha feil"|"skjønne"|"forstå"|"ta feil"|"være"|"finne ut"|"google"|"vente i kø"|"roe"|"slutte"|"lese på nettsiden"|"stole"|"ta det"|"tenke"|"gjerne"|"velge"|"spare"|"få lavere"|"få rimeligere"|"få billigere"|"få rabatt"|"bytte til"|"ha husket"|"ikke"|"ikkje"|"ha gjort"|"ha lest"|"ha visst"|"passe"|"skyldte"|"glemme") >>
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
  ("fikk"|"fekk"|"ga meg"|"gav meg"|"ga oss"|"har fått") ("også")? ("et"|"eit") ("saksnummer"|"referansenummer"|"klagenummer"|"direktenummer"|"telefonnummer jeg kan ringe"|"returnummer") ("å" ("ringe"|"vise til"|"følge"))? 
  ("jeg"|"eg"|"vi"|"me") [ ("må"|"måtte"|"skal"|"skulle"|"bør"|"burde"|"har frist til å") !("vente"|"ha fått"|"betale for") _ ..5 ("innen"|"innan"|"senest"|"seinast") ("den"|"første"|"neste"|"utgangen av")? (@tidsord|"1"|"to"|"tre"|"fire"|"fem"|"ti"|"14") ..1 ]
  ("ringer"|"ringjer"|"sender melding"|"gir beskjed"|"varsler") ("meg"|"oss") ..3 ("før"|"når") ("han"|"hun"|"ho"|"de"|"dei"|"den"|"montøren"|"varen") ("kommer"|"kjem"|"er")
  ("ba"|"bad"|"bedt"|"beden") ("meg"|"oss") ("om å"|"om"|"å")? ("vente"|"gi det"|"se an") ("i"|"til"|"et par"|"noen") ..2 @tidsord ("til")? ("og" _ ..5)?
  ("ba"|"bad"|"bedt"|"beden") ("meg"|"oss") ("om å"|"om"|"å")? ("vente"|"gi det"|"se an") ("i"|"til"|"et par"|"noen") ..2 @tidsord ("til")? ("og" _) >>
  ja: Rørleggeren [kommer i morgen tidlig].
  ja: Tilbodet [kjem på e-post].
  ja: Jeg [får en SMS når den er klar].
  ja: Vi [fikk et saksnummer].
  ja: Jeg [må svare innen mandag].
  ja: Han [ba meg vente i fem virkedager].
  nei: Jeg kommer på mandag.
  nei: Han ba meg vente litt.
  nei: Jeg fikk svar med en gang.

- vet-ikke-når turn=no actor=any
  !@hanhun ("vet"|"veit"|"aner"|"anar"|"skjønner"|"skjønar"|("visste"|"ante") @jegvi|@jegvi ("visste"|"ante")) @jegvi? ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enno"|"nå"|"egentlig")? ("ikke"|"ikkje"|"itj"|"heller ikke"|"fortsatt ikke"|"framleis ikkje") ("helt"|"heilt"|"engang")? ("når"|"hva neste"|"hva som er neste"|"kva som er neste"|"hvem som"|"kven som"|"hvilket skjema"|"hvilken dato"|"kva skjema"|"hva jeg skal"|"kva eg skal"|"hva jeg bør"|"hvor jeg skal"|"hvor jeg kan"|"kor eg skal"|"hvor lang tid"|"kor lang tid"|"hvor lenge"|"kor lenge"|"hva som skjer"|"kva som skjer"|"hva som blir") !("jeg snakket"|"jeg ringte"|"hun het"|"jeg kjøpte") >>
  !@hanhun ("vet"|"veit"|"aner") @jegvi? ("fortsatt"|"fremdeles"|"framleis"|"ennå")? ("ikke"|"ikkje"|"fortsatt ikke"|"framleis ikkje") ("helt"|"heilt")? "om" (("jeg"|"eg"|"vi"|"me") ("må"|"får"|"trenger"|"treng"|"har krav")|("saken"|"saka"|"de"|"dei"|"det"|"pakken"|"pengene"|"søknaden"|"kravet"|"noen"|"skaden"|"den") ("må"|"skal"|"får"|"blir"|"kommer"|"kjem"|"bør"|"er" ("meldt"|"registrert"|"sendt"|"mottatt"|"behandlet"))) >>
  ("sa"|"nevnte"|"nemnde"|"fortalte"|"fortalde"|"opplyste"|"skrev"|"skreiv"|"informerte"|"forklarte"|"forklara"|"sto"|"stod"|"står"|"svarte") ("det"|@hanhun)? @meg? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje"|"ikke noe"|"ikkje noko"|"ingenting"|"lite"|"ikke et ord") ("noe"|"noko")? ("om")? ("hvor"|"kor"|"hvordan"|"korleis"|"hva"|"kva"|"hvilke"|"hvilken"|"hvilket"|"hvem"|"kven") ("dokumenter"|"papirer"|"skjema"|"vedlegg"|"papir"|"dokument")? @jegvi ("kan"|"skal"|"må"|"bør"|"kunne"|"skulle"|"måtte"|"burde"|"trenger å"|"treng å") !("unngå"|"spare"|"bruke"|"få billigere") >>
  ("sa"|"nevnte"|"nemnde"|"fortalte"|"fortalde"|"opplyste"|"opplyst"|"skrev"|"skreiv"|"svarte"|"informerte") @hanhun? @meg? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje"|"ingenting") ("noe"|"noko")? ("om")? ("når"|"hvor lang tid"|"kor lang tid"|"hvor lenge"|"kor lenge"|"innen når"|"hvilken dag"|"hva som skjer"|"kva som skjer"|"hva som var neste") >>
  ("men"|"eller"|",") [ ("ikke"|"ikkje") ("hvor"|"når"|"hva"|"hvem"|"hvordan"|"kor"|"kva"|"korleis"|"kven") ("jeg"|"eg"|"vi"|"den"|"det"|"de"|"pengene") ("skal"|"må"|"kan"|"bør"|"får"|"kommer"|"kjem"|"blir"|"skulle"|"måtte") ] >>
  ("når"|"hvor"|"hvem"|"hvordan"|"kor"|"kven"|"korleis"|"hvor lang tid"|"hvilke papirer") _ ..6 "," ("fikk"|"fekk"|"får"|"kunne"|"sa"|"visste"|"vet"|"veit"|"nevnte"|"ville"|"aner"|"sto"|"står") (@hanhun|"jeg"|"eg"|"vi"|"ingen"|"det"|"man"|"de")? ("ikke"|"ikkje"|"aldri"|"ingen"|"ingenting om") ("vite"|"svare på"|"si"|"seie"|"svar på"|"greie på"|"høre"|"noe om"|"noko om"|"vita"|"ut av" ..2)?
  ("når"|"hvor"|"hvem"|"hvordan"|"kor"|"kven"|"korleis"|"hvor lang tid"|"hvilke papirer") _ ..6 "," ("fikk"|"fekk"|"får"|"kunne"|"sa"|"visste"|"vet"|"veit"|"nevnte"|"ville"|"aner"|"sto"|"står") (@hanhun|"jeg"|"eg"|"vi"|"ingen"|"det"|"man"|"de")? ("ikke"|"ikkje"|"aldri"|"ingen"|"ingenting om") ("ut av") >>
  ("sa"|"skrev"|"skreiv"|"forklarte"|"fortalte"|"fortalde"|"opplyste"|"nevnte"|"lovet"|"lova") @hanhun? @meg? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje"|"ikke noe om"|"ikkje noko om"|"ingenting om") ("når"|"hvor lang tid"|"kor lang tid"|"hvor lenge"|"kor lenge"|"hvilket tidsrom"|"hvilken dag"|"hvilken uke"|"hvilken dato"|"innen når"|"kva dag") _ ..6 ("vil"|"tar"|"tek"|"kommer"|"kjem"|"får"|"blir"|"skal"|"er"|"kan"|"ville"|"skulle"|"kunne"|"må"|"måtte"|"burde"|"tok"|"vert"|"bør"|"ringer") >>
  ("sa"|"skrev"|"skreiv"|"forklarte"|"fortalte"|"fortalde"|"opplyste"|"nevnte"|"informerte"|"sto"|"stod") @hanhun? @meg? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje"|"ikke noe om"|"ikkje noko om"|"ingenting om") ("hva"|"kva"|"hvilke"|"hvilken"|"hvilket"|"hvor"|"kor"|"hvem"|"hvordan") ..2 @jegvi ("måtte"|"må"|"skulle"|"skal"|"bør"|"burde"|"trengte"|"trenger"|"kan"|"kunne") .. ("gjøre"|"gjere"|"sende"|"ta"|"fylle"|"betale"|"ringe"|"søke"|"levere"|"legge"|"ha"|"melde"|"klage"|"signere"|"møte"|"skrive"|"vente"|"henvende"|"kontakte"|"gå") >>
  ("kunne"|"kan"|"ville"|"turte") @hanhun? ("ikke"|"ikkje"|"heller ikke"|"heller ikkje") ("si"|"seie"|"svare på"|"love"|"gi svar på"|"gi meg svar på") ("noe"|"noko")? ("om")? ("når"|"det"|"hvor lang"|"kor lang"|"hvor lenge"|"kor lenge"|"hva som skjer"|"kva som skjer"|"noe tidspunkt") >>
  ("savnet"|"sakna"|"savner"|"saknar"|"kunne ønske"|"skulle ønske"|"skulle ynskje"|"ønsket") (",")? ("bare"|"berre"|"var")? ("at")? (@hanhun|"de"|"noen") ("hadde")? ("sa"|"sagt"|"skrev"|"skrevet"|"fortalte"|"fortalt"|"nevnte"|"nevnt"|"opplyste"|"opplyst"|"ga beskjed") ("om")? ("hva"|"kva"|"når"|"hvilke"|"hvor lang"|"hvor lenge"|"hvordan"|"at jeg måtte"|"at eg måtte") >>
  ja: Jeg [vet ikke når det blir rettet].
  ja: Hun [nevnte ikke hvordan jeg kan klage].
  ja: Ho [sa ikkje når eg får svar].
  ja: Hun [sa ikke hvilke papirer vi må ha med].
  ja: [Hvor den skal sendes, fikk jeg ikke vite].
  nei: Jeg vet ikke hva hun het.
  nei: Jeg vet ikke om jeg kommer tilbake.
  nei: Hun visste ikke hvem som hadde ansvaret.

cue clarity.language

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
  !(@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny") "og") ("tung"|"tungt"|"tunge"|"vanskelig"|"vanskeleg"|"vond"|"kronglete"|"slitsom"|"slitsomt"|"krevende"|"krevjande") "å" ("lese"|"forstå"|"følge"|"følgje"|"henge med på"|"komme gjennom"|"skjønne"|"tolke"|"tyde"|"høre hva" ..2)
  !(@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny") "og") ("tung"|"tungt"|"tunge"|"vanskelig"|"vanskeleg"|"vond"|"kronglete"|"slitsom"|"slitsomt"|"krevende"|"krevjande") "å" ("høre hva") >>
  ja: Han [gikk litt fort gjennom vilkårene].
  ja: Jeg satt der [uten å forstå alt].
  ja: Det var [mange tekniske begreper].
  ja: Brevet var [tungt å lese].
  nei: Det var ikke tungt å lese.
  nei: Kontrakten er tung å lese.
