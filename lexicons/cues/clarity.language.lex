# clarity.language: easy to understand, plain words, speaks clearly.
cue clarity.language

+ enkelt-språk actor=any
  ("språket"|"ordvalget"|"ordvalet"|"språkbruken"|"formuleringene"|"formuleringane") ("var"|"er") @grad? ("enkelt"|"enkel"|"enkle"|"klart"|"klårt"|"lett"|"forståelig"|"forståeleg"|"greit"|"rett fram"|"folkelig"|"folkeleg"|"tydelig"|"tydeleg") ("og" ("greit"|"klart"|"lett"|"forståelig"|"tydelig"|"klårt"|"forståeleg"|"tydeleg"))?
  ja: [Språket var enkelt].
  snu: [Språket var ikke enkelt].
  nei: Svaret var enkelt.

+ folkemunne actor=any beats=clarity.explanation
  !("få det"|"om det"|"om svar") ("på") ("godt gammelt"|"godt gamalt"|"godt gammeldags"|"gammelt"|"skikkelig"|"ekte"|"reint"|"rent"|"plent"|"helt vanlig"|"heilt vanleg"|"godt")? ("bondenorsk"|"bondemål"|"kjøkkenbordnorsk"|"hverdagsnorsk"|"kvardagsnorsk"|"hverdagsspråk"|"kvardagsspråk"|"dagligtale"|"daglegtale"|"menneskespråk"|"folkemål"|"godt norsk"|"klarspråk"|"barneskolenorsk"|"kafénorsk"|"mor-til-mor-språk")
  ("oversatt"|"oversatte"|"oversette"|"omsette"|"omsett"|"oversettes"|"omgjort"|"gjort om"|"skrev om"|"pakket om"|"tolket"|"tolka"|"kokt ned"|"kokte ned") @hanhun? ..3 ("til"|"for") ("folkemunne"|"menneskespråk"|"vanlig norsk"|"vanleg norsk"|"norsk"|"godt norsk"|"vanlige ord"|"vanlege ord"|"hverdagsspråk"|"kvardagsspråk"|"folkespråk"|"dødelige"|"vanlige dødelige"|"folk flest"|"noe jeg forsto"|"noko eg forstod"|"noe jeg skjønte"|"noe forståelig"|"klart språk"|"enkel norsk"|"ord jeg kan"|"mitt språk"|"lettlest norsk")
  ("uvant lite"|"overraskende lite"|"overraskande lite"|"forbausende lite"|"befriende lite"|"befriande lite"|"deilig lite"|"heldigvis lite"|"påfallende lite"|"forfriskende lite"|"uvanlig lite"|"uvanleg lite"|"skånet for"|"skåna for"|"spart for"|"fritatt for"|"befriende fritt for"|"fritt for"|"fri for"|"renset for"|"tømt for"|"slapp unna"|"slapp"|"uten snev av"|"utan snev av"|"ikke snev av"|"ikkje snev av"|"null") (@fagspråk|"bransjeprat"|"bransjespråk"|"bransjesnakk"|"stammespråk"|"kontorspråk"|"kansellispråk"|"svada"|"byråkratspråk"|"byråkratisk"|"juristspråk"|"paragrafspråk"|"paragrafrytteri"|"bankspråk"|"forsikringsspråk"|"teknobabbel"|"ordgyteri"|"engelske ord"|"forkortelser"|"forkortingar"|"fremmedord"|"framandord")
  ("ikke"|"ikkje"|"itj") ("ett"|"et"|"eit"|"ett eneste"|"et eneste"|"eit einaste") "ord" @jegvi ("måtte"|"trengte å"|"behøvde å"|"trong") ("slå opp"|"google"|"googla"|"spørre om"|"spørje om"|"gjette på"|"lese to ganger")
  ("ordboka"|"ordboken"|"ordlista"|"google") ("fikk"|"fekk"|"kunne"|"ble"|"vart"|"lå"|"låg") ("stå"|"ligge"|"liggje"|"være"|"stående"|"i fred"|"liggende")
  ("kalte"|"kalla") @hanhun? ("en spade for en spade"|"ein spade for ein spade"|"en spade en spade"|"tingene ved sitt rette navn"|"tingene ved navn")
  ja: Alt ble tatt [på godt gammelt bondenorsk].
  ja: Vilkårene ble [oversatt til folkemunne].
  ja: Det var [uvant lite bransjeprat].
  ja: [Ikke ett ord jeg måtte slå opp].
  nei: Avtalen er fri for gebyr.
  nei: De bytter til norsk strøm.

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

+ selv-jeg-forsto actor=any
  ("så") ("til og med"|"selv"|"sjølv"|"at selv"|"at sjølv"|"at til og med"|"også"|"at") ("jeg"|"eg"|"æ"|"vi"|"me"|"svigermor"|"mormor"|"bestemor"|"mor"|"mor mi"|"moren min"|"faren min"|"far min"|"bestefar"|"en femåring"|"ein femåring"|"et barn"|"eit barn"|"en gammel mann"|"ein gammal mann"|"et fjols"|"en idiot"|"en amatør"|"en tulling"|"ungene"|"ungane"|"kona"|"mannen min"|"en nybegynner"|"folk flest"|"katta") ("kunne fulgt med"|"kunne følge med"|"kunne følgt med"|"kunne følgje med"|"kunne forstått"|"kunne forstå"|"forsto"|"forstod"|"forstår"|"skjønte"|"skjønner"|"skjøna"|"hang med"|"henger med"|"fikk det til"|"fekk det til"|"kunne skjønne"|"kunne skjønt"|"ville forstått"|"ville skjønt"|"hadde forstått"|"hadde skjønt"|"fattet"|"kunne fatte") ("det"|"alt"|"det hele")?
  ("snakket"|"snakka"|"prata"|"pratet"|"prater"|"snakker"|"snakkar"|"forklarte"|"forklara"|"skrev"|"skreiv"|"skriver"|"skriv"|"la det fram"|"sa det"|"formulerte seg") ("det"|"alt"|"seg"|"meg")? ("så"|"slik at"|"sånn at"|"så at"|"slik"|"som") ("til og med"|"selv"|"sjølv"|"også"|"at selv")? ("jeg"|"eg"|"æ"|"vi"|"svigermor"|"mormor"|"bestemor"|"en femåring"|"ein femåring"|"et barn"|"eit barn"|"mor mi"|"vanlige folk"|"folk flest"|"folk"|"en på gata"|"legfolk") ("kunne fulgt med"|"kunne følge med"|"kunne følgje med"|"kunne forstå"|"kunne forstått"|"forsto"|"forstod"|"forstår"|"skjønte"|"skjønner"|"skjøna"|"skjønar"|"hang med"|"henger med"|"snakker"|"snakkar"|"prater"|"pratar"|"fikk med meg alt"|"fekk med meg alt"|"fikk med meg det meste"|"fatter"|"fattet") ("det"|"alt"|"det hele")?
  ("uten"|"utan"|"foruten") ("en eneste"|"ein einaste"|"ett eneste"|"et eneste"|"eit einaste"|"ett"|"et"|"eit"|"noe"|"noko"|"noen"|"nokon"|"snev av"|"antydning til"|"at jeg måtte slå opp")? ("fremmedord"|"framandord"|"faguttrykk"|"fagord"|"forkortelse"|"forkorting"|"forkortelser"|"forkortingar"|"fagterm"|"paragraf"|"paragrafer"|"paragrafar"|"ord jeg måtte slå opp"|"ord jeg ikke forsto"|"ord eg ikkje forstod"|"kanselli"|"kansellispråk"|"omsvøp"|"fikse ord"|"fine ord"|"innviklede ord"|"stammespråk"|"latin")
  ("ikke"|"ikkje") ("ett"|"et eneste"|"eit einaste"|"et"|"eitt"|"en eneste"|"ein einaste"|"én"|"ein") ("fremmedord"|"framandord"|"faguttrykk"|"fagord"|"forkortelse"|"forkorting"|"fagterm"|"paragraf"|"vanskelig ord"|"vanskeleg ord"|"uforståelig ord") ("å se"|"så langt øyet rakk")?
  ("var"|"er") "det umulig å misforstå"
  ("umulig"|"umogleg"|"ikke mulig"|"ikkje mogleg"|"ikke til"|"ikkje til"|"vanskelig"|"vanskeleg"|"ingen fare for"|"ikke lett") ("å") ("misforstå"|"mistyde"|"mistolke"|"feiltolke"|"tyde feil"|"ta feil av"|"misse på") ("hva" ..5|"kva" ..5|"henne"|"ham"|"svaret"|"det")?
  ("umulig"|"umogleg"|"ikke mulig"|"ikkje mogleg"|"ikke til"|"ikkje til"|"vanskelig"|"vanskeleg"|"ingen fare for"|"ikke lett") ("å") ("misforstå"|"mistyde"|"mistolke"|"feiltolke"|"tyde feil"|"ta feil av"|"misse på") ("hva"|"kva") >>
  ("var") ("det")? ("ikke"|"ikkje"|"lite") ("noe"|"noko")? "å misforstå"
  ("skrudde"|"skrudd"|"tok"|"senket"|"senka"|"dempet"|"satte"|"sette"|"roet"|"roa"|"dro") ("ned")? ("farten"|"tempoet"|"taletempoet"|"tempoen") ("ned"|"av seg selv"|"litt"|"et hakk"|"eit hakk")? ("uten at jeg måtte be om det"|"uten at jeg ba om det"|"utan at eg bad om det"|"utan at eg måtte be om det"|"uten å bli bedt om det"|"da jeg ikke hang med"|"da hun merket at" ..5|"for at jeg skulle" ..3|"så jeg hang med"|"slik at jeg hang med"|"for meg"|"for oss"|"da jeg ba om det")? !("da han skjønte"|"da hun skjønte"|"da han forsto"|"då ho skjøna"|"opp"|"på bilen")
  ("snakket"|"snakka"|"prata"|"skrev"|"skreiv"|"skriver"|"skriv"|"snakker") ("som folk"|"som et menneske"|"som eit menneske"|"som vanlige folk"|"som vanlege folk"|"vanlig norsk"|"vanleg norsk"|"menneskespråk"|"menneskelig"|"et språk jeg forstår"|"et språk jeg forsto"|"eit språk eg forstod"|"mitt språk"|"et språk vi forstår"|"til å forstå"|"rett fra levra"|"rett frå levra"|"rett fram"|"rett frem"|"beint fram"|"som naboen"|"som en nabo"|"på folkemunne"|"folkelig"|"folkeleg"|"så det gikk inn") ("snakker"|"snakkar"|"flest"|"flest snakker"|"prater")?
  ("fagspråket"|"bankspråket"|"stammespråket"|"fagprat"|"fagpraten"|"kansellispråket"|"fremmedordene"|"framandorda"|"forkortelsene"|"sjargongen"|"paragrafene"|"juristspråket"|"byråkratspråket") ("lot han ligge"|"lot hun ligge"|"lot de ligge"|"lét ho liggje"|"la han bort"|"la hun bort"|"la ho vekk"|"var lagt bort"|"fikk ligge"|"sparte han meg for"|"sparte hun meg for"|"slapp jeg"|"slapp eg"|"holdt hun seg unna"|"holdt han seg unna"|"styrte han unna"|"styrte hun unna"|"ble oversatt"|"vart omsett"|"glimret med sitt fravær"|"var borte")
  ("sparte"|"skånte"|"spara") ("meg"|"oss") "for" ("fagspråk"|"faguttrykk"|"fagord"|"fremmedord"|"framandord"|"sjargong"|"paragrafer"|"stammespråket"|"fagspråket"|"det tekniske"|"forkortelser"|"bankspråket")
  ("slapp"|"unngikk"|"unngjekk") ("jeg"|"eg"|"vi"|"å")? ("å")? ("google"|"slå opp"|"bla i ordboka"|"gjette"|"tolke") ("noe"|"noko"|"ord"|"et eneste ord"|"hva ordene" ..2|"meg fram")?
  ("slapp"|"unngikk"|"unngjekk") ("jeg"|"eg"|"vi"|"å")? ("å")? ("google"|"slå opp"|"bla i ordboka"|"gjette"|"tolke") ("hva ordene") >>
  !(@hanhun) ("hang"|"hekk") @jegvi? ("helt"|"heilt")? ("med") ("hele veien"|"heile vegen"|"fra første stund"|"fra start til slutt"|"frå start til slutt"|"på alt"|"i svingene"|"i svingane"|"på notene")
  ("var"|"er") @jegvi ("helt"|"heilt")? ("med") ("hele veien"|"heile vegen"|"på alt"|"i svingene"|"på notene")
  !("hadde"|"om"|"gitt at") ("jeg"|"eg"|"vi"|"æ") [ ("skjønte"|"skjøna"|"forsto"|"forstod") ("alt"|"alt sammen"|"alt saman"|"det hele") ("på første forsøk"|"med en gang"|"med ein gong"|"uten problemer"|"utan problem"|"på flekken"|"umiddelbart")? ] !("som sto"|"som stod"|"på nettsiden"|"med data"|"i brevet fra"|"som står")
  ("jeg"|"eg"|"vi"|"æ") [ ("skjønte"|"skjøna"|"forsto"|"forstod") ("det") ("på første forsøk"|"med en gang"|"med ein gong"|"uten problemer"|"utan problem"|"på flekken") ]
  ("gikk"|"gjekk") ("rett inn"|"inn på første forsøk"|"inn med en gang"|"lett inn") !("hos"|"i"|"på"|"til"|"døra"|"for landing")
  !(@produktting "som" ("er"|"var")|@produktting "," "som" ("er"|"var")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny") "og") ("lettlest"|"lettlese"|"lett å lese"|"klart som blekk"|"klart som vann"|"klart som dagen"|"klar tale"|"klåre ord"|"klare ord"|"reine ord for pengene"|"rene ord for pengene"|"ord for folk flest")
  ("rolig"|"roleg"|"sindig"|"behagelig"|"behageleg") ("og")? ("rolig"|"tydelig"|"tydeleg"|"klar"|"behagelig"|"god")? ("fart"|"tempo"|"taletempo"|"diksjon"|"stemmeføring")
  ja: Han snakket [så til og med bestefar kunne følge med].
  ja: Ho [skreiv som folk snakkar].
  ja: [Ikke ett fremmedord] i hele e-posten.
  ja: Svaret var [umulig å misforstå].
  ja: Paragrafane? [Utan ein einaste paragraf] gjekk det.
  nei: Det er lett å misforstå slike regler.
  nei: Jeg snakket sakte.
  nei: Polisen i seg selv er lettlest.
  nei: Hun var med meg hele veien.
  nei: Butikken er åpen like til klokka ti.

+ som-naboen actor=any
  ("paragrafene"|"paragrafane"|"fagspråket"|"fremmedordene"|"framandorda"|"faguttrykkene"|"fagorda"|"sjargongen"|"forkortelsene"|"juristspråket"|"banknorsken"|"stammespråket"|"kansellistilen"|"latinen"|"engelsken") ("hadde hun"|"hadde han"|"hadde de"|"hadde ho"|"lå"|"var"|"ble"|"fikk"|"hang"|"slapp jeg"|"parkerte hun"|"parkerte han") ("lagt"|"latt"|"igjen"|"parkert"|"glemt"|"hengt"|"gløymt"|"late")? ("igjen"|"att"|"ligge"|"bort"|"hjemme"|"heime"|"på hylla"|"i skuffen"|"i garderoben"|"på gangen"|"utenfor"|"av seg"|"fra seg")? ("hjemme"|"heime"|"i skuffen"|"på gangen"|"igjen")?
  ("brukte"|"nytta"|"kom med"|"skrev"|"skreiv"|"falt"|"hørte"|"høyrde"|"møtte") @hanhun? ("ikke"|"ikkje"|"aldri") ("ett"|"et"|"eit"|"eitt"|"et eneste"|"eit einaste"|"ett eneste")? (("latinsk"|"engelsk"|"vanskelig"|"vanskeleg"|"fremmed"|"teknisk"|"juridisk") ("ord"|"uttrykk"|"begrep")|"fremmedord"|"faguttrykk"|"framandord"|"fagord")
  ("brukte"|"nytta"|"sa"|"kom med"|"skrev"|"skreiv"|"hørte"|"møtte") @hanhun? ("ikke"|"ikkje"|"aldri") ("ett"|"et"|"eit"|"eitt"|"et eneste"|"eit einaste"|"ett eneste") ("ord"|"uttrykk"|"begrep") ("jeg"|"eg"|"vi"|"som") ("måtte"|"ikke"|"ikkje")? ("slå opp"|"google"|"forsto"|"forstod"|"kunne"|"kjente"|"lure på"|"spørre om"|"gjette på")
  ("skrev"|"skreiv"|"snakket"|"snakka"|"sa"|"forklarte"|"holdt seg til"|"heldt seg til"|"gikk over til"|"la om til"|"oversatte"|"omsette"|"brukte"|"tok") @hanhun? ("det"|"alt"|"meg"|"loven"|"svaret"|"vilkårene")? ("på"|"til"|"i")? ("vanlig norsk"|"vanleg norsk"|"godt norsk"|"menneskespråk"|"folkespråk"|"dagligtale"|"daglegtale"|"kjøkkenspråk"|"hverdagsspråk"|"kvardagsspråk"|"klarspråk"|"folkemunne"|"klartekst"|"enkle ord") ("fra kjøkkenet"|"frå kjøkkenet" |"fra kjøkkenbordet"|"til daglig"|"til dagleg")?
  ("skrev"|"skreiv"|"snakket"|"snakka"|"sa"|"forklarte"|"brukte"|"valgte") @hanhun? ("det"|"alt")? ("på"|"i")? ("norsk"|"ord"|"et språk"|"eit språk") @jegvi ("kjenner igjen"|"kjenner att"|"kjenner"|"forstår"|"kan forstå"|"kan") ("fra kjøkkenet"|"frå kjøkkenet")?
  ("ordene"|"orda"|"ordvalget"|"språket"|"tempoet"|"nivået"|"farten"|"setningene") ("var"|"ble"|"vart"|"er"|"blei") ("valgt"|"vald"|"valde"|"lagt"|"tilpasset"|"tilpassa"|"avpasset"|"satt"|"beregnet"|"skrudd ned"|"til å leve med"|"skåret til") ("for"|"på"|"til"|"etter") >>
  ("kunne"|"kan"|"ville") ("vært"|"vore"|"blitt"|"ha vært"|"være"|"bli") ("lest"|"lese"|"forstått"|"skrevet") ("høyt"|"høgt"|"av"|"for") ("for"|"av")? ("ungene"|"ungane"|"barna"|"barn"|"en tiåring"|"mormor"|"bestemor"|"hvem som helst"|"kven som helst"|"alle"|"en femåring"|"folk flest"|"hvermansen")
  ("lett"|"lettere"|"lettare"|"lettare enn venta"|"grei"|"god"|"godt"|"enkel"|"enkelt") "å" ("tygge"|"tyggje"|"svelge"|"svelgje"|"fordøye"|"fordøya"|"lese"|"ta inn"|"ta til seg"|"henge med på") ("enn venta"|"enn ventet"|"enn fryktet"|"for meg"|"enn jeg trodde")?
  ("ordentlige"|"skikkelige"|"hele"|"heile"|"fulle"|"korte"|"enkle"|"klare"|"lettleste"|"vanlige"|"skikkelege") ("setninger"|"setningar") ("og ikke" ..2|"uten" ..2|"i stedet for" ..2|"utan" ..2)?
  ("ordentlige"|"skikkelige"|"hele"|"heile"|"fulle"|"korte"|"enkle"|"klare"|"lettleste"|"vanlige"|"skikkelege") ("setninger"|"setningar") ("og ikke"|"uten"|"i stedet for"|"utan") >>
  (« )? ("skal vi"|"vil du"|"skal jeg"|"ønsker du at vi"|"kan vi") ("ta det"|"snakke"|"ta"|"skrive"|"snakke") ("på")? ("engelsk"|"nynorsk"|"samisk"|"polsk"|"saktere"|"norsk"|"et annet språk") ("i stedet"|"i staden"|"hvis det er lettere"|"for deg")?
  ("skjønte"|"skjøna"|"forsto"|"forstod"|"fatta"|"fattet"|"skjønt"|"hang med på") ("jeg"|"eg"|"æ"|"vi")? ("hvert"|"kvart"|"hvert eneste"|"kvart einaste"|"alt"|"hver"|"kvar"|"absolutt alt"|"hele") ("ord"|"pip"|"stavelse"|"komma"|"setning"|"sammen"|"smulen"|"punkt")
  ("slapp"|"trengte ikke"|"trong ikkje"|"behøvde ikke") ("jeg"|"eg"|"vi")? ("å")? ("google"|"slå opp"|"spørre hva" ..3|"bla i ordboka"|"ha ordbok"|"be om oversettelse"|"tolk"|"ordbok"|"lese det to ganger"|"late som jeg forsto"|"nikke og late som")
  ("slapp"|"trengte ikke"|"trong ikkje"|"behøvde ikke") ("jeg"|"eg"|"vi")? ("å")? ("spørre hva") >>
  ("klart"|"klar"|"tydelig"|"tydeleg"|"rolig"|"roleg"|"god") ("og" ("rolig"|"tydelig"|"tydeleg"|"roleg"|"langsom"|"klar"))? ("diksjon"|"uttale"|"taletempo"|"talemåte") ("som" ..6)?
  ("klart"|"klar"|"tydelig"|"tydeleg"|"rolig"|"roleg"|"god") ("og" ("rolig"|"tydelig"|"tydeleg"|"roleg"|"langsom"|"klar"))? ("diksjon"|"uttale"|"taletempo"|"talemåte") ("som") >>
  ("hvert ord"|"kvart ord"|"hver stavelse"|"kvar staving"|"alt hun sa"|"alt han sa"|"alt ho sa") ("satt"|"sat"|"var til å høre"|"var til å forstå"|"gikk inn"|"gjekk inn"|"kom klart fram"|"hørtes"|"kom tydelig fram"|"nådde inn"|"var til å ta og føle på")
  ja: [Paragrafene hadde hun lagt igjen hjemme].
  ja: Ho [skreiv på norsk eg kjenner].
  ja: [Ordene var valgt for ei gammal kone].
  ja: Brevet var [lettare å tyggje enn venta].
  ja: Han [brukte ikke ett latinsk ord].
  ja: Svaret [kunne vært lest høyt for ungene].
  nei: Jeg slapp å vente.
  nei: Hun sa ikke et ord.
  nei: Hun snakket norsk.
  nei: Hun tok alt sammen.

+ lett-å-forstå actor=any
  !(@produktting "som" ("er"|"var")|@produktting "," "som" ("er"|"var")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny") "og") (lett/a|"lett"|enkel/a|enkelt/a|grei/a|greit/a|godt/a|"godt"|fin/a|fint/a|"fint"|uproblematisk/a|mulig/a|behagelig/a|lettare/a|lettere/a|enklere/a|enklare/a|god/a|overkommelig/a|"svært" (lett|"lett")) @grad? ((for|"for") "meg")? "å" (forstå|følge|skjønne|henge "med" "på"|henge "med"|følgje|fatte|oppfatte|(få|"få") "med" "seg"|(få|"få") "med" "meg"|lese|"lese"|begripe|"begripe"|"skjøna"|"hange" "med"|ta "til" "seg"|ta "inn") ("på"|"med")? !("på" "nettsiden"|"i prislista"|"som en"|"som ei"|"kunst"|"avtalen"|"vilkårene"|"fakturaen"|"regningen"|":"|", og den")
  !(@produktting "som" ("er"|"var")|@produktting "," "som" ("er"|"var")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va")|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") @grad|@produktting ("deres"|"min"|"vår"|"her"|"i seg selv"|"i seg sjølv")? ("er"|"var"|"virker"|"virket"|"e"|"va") ("fin"|"fint"|"enkel"|"grei"|"ryddig"|"lang"|"lange"|"dyr"|"god"|"greie"|"trygg"|"pen"|"ny") "og"|"det er"|"det er jo"|"det er helt"|"fullt"|"er fullt") (lettforståelig/a|lettforståeleg/a|lettfattelig/a|lettfatteleg/a|lettlest/a|lettlese/a|forståelig/a|forståeleg/a|lettleselig/a|lettskjønnelig/a|letthørt/a|lettskjønt/a|lettleseleg/a|lettbegripelig/a) !("nok" "at"|"at" ("han"|"hun"|"de"|"jeg")|frustrasjon)
  !("ba om"|"bad om"|"ønsket"|"krav om"|"har"|"trenger") (lett/a|"lett"|enkel/a|enkelt/a|greit/a|grei/a|forståelig/a|lettfattelig/a|lettforståelig/a) ("og"|",")? @språk
  ("på" "en"|"på" "ein"|"på") @grad? (enkel/a|lett/a|"lett"|forståelig/a|lettforståelig/a|lettfattelig/a|lettvint/a|forståeleg/a|lettforståeleg/a|folkelig/a) ("og" (grei/a|god/a|forståelig/a|klar/a|tydelig/a|konkret/a|lett/a|"lett"|enkel/a|forståeleg/a))? måte ("å" forstå)?
  (snakke/v|forklare/v|skrive/v|"skrive"|uttrykke/v|formulere/v|si/v|"si"|svare/v|snakka/v|prate/v) .. ((slik|"slik") "at"|så|"så"|(så|"så") "at"|"sånn" "at"|"på" "en" måte "som"|"på" "en" måte) @jegvi ("faktisk"|lett|"lett"|virkelig|"virkelig"|"fint"|"godt")? ("forsto"|"forstod"|"forstår"|"skjønte"|"skjønner"|(kunne|"kunne") forstå|"hang" "med"|"fikk" "med"|"klarte" "å" følge|(kunne|"kunne") følge|"fekk" "med"|"skjøna"|"oppfattet"|"fattet"|"fikk" "det" "med") ("meg"|"alt"|"det"|"hva")?
  !("var"|"det var"|"er") (ord|"noe" !("mer"|"meir"|"anna"|"annet"|@jegvi "kan")|språk|"termer"|"begreper"|måte|uttrykk|norsk) @jegvi ("forsto"|"forstod"|"forstår"|"skjønte"|"skjønner"|"kan"|"kjenner"|"skjøna"|(kunne|"kunne") forstå)
  "selv jeg forsto"
  "sjølv eg forstod"
  "selv jeg skjønte"
  "så selv jeg forsto"
  "også for meg som ikke kan"
  "forståelig også for"
  "uten at jeg måtte gjette"
  ja: Hun var [lett å forstå] og hyggelig.
  ja: Ho var [lett å forstå].
  ja: Svaret var [lettfattelig].
  ja: Han forklarte det [på en enkel måte].
  ja: Hun [snakket slik at jeg forsto] hele veien.
  snu: Det var [ikke lett å forstå] hva hun mente.
  snu: Brevet var [lite forståelig].
  nei: Det er forståelig at de har det travelt.
  nei: Avtalen er enkel å si opp.
  nei: Appen er enkel og grei å forstå.
  nei: De er lette å få tak i.
  nei: Det er helt forståelig.

+ enkle-ord
  (enkel/a|lett/a|"lett"|klar/a|tydelig/a|vanlig/a|folkelig/a|hverdagslig/a|normal/a|forståelig/a|konkret/a|grei/a|alminnelig/a|klår/a|tydeleg/a|vanleg/a|enkle/a|forståeleg/a|dagligdags/a|muntlig/a|"muntlig"|jordnær/a|lettfattelig/a|ryddig/a|presis/a|"presis"|utvungen/a|ledig/a|jevn/a) ("og" (enkel/a|klar/a|tydelig/a|god/a|forståelig/a|grei/a|konkret/a|folkelig/a|klår/a|tydeleg/a|forståeleg/a))? (språk/n|norsk/n|ord/n|ordvalg/n|formulering/n|setning/n|uttrykk/n|tale/n|språkbruk/n|begrep/n|"begrep"|bokmål/n|nynorsk/n|ordval/n|måte "å" snakke)
  (god/a|fin/a|ren/a|rett/a) (språk/n|norsk/n|språkbruk/n|ordvalg/n|formulering/n|bokmål/n|nynorsk/n) !("svar")
  (bruke/v|snakke/v|snakka/v|brukte/v|"brukte"|brukar/v|"brukar"|tale/v|skrive/v|"skrive"|holde/v|halde/v|"halde"|benytte/v|velge/v) @hanhun? (@meg)? .. (enkle/a|vanlige/a|lette/a|"lette"|hverdagslige/a|vanlege/a|kvardagslege/a|forståelige/a|folkelige/a|rene/a|gode/a|norske/a|menneskelige/a) (ord/n|begreper/n|setninger/n|uttrykk/n|vendinger/n|setningar/n|omgrep/n)
  ("på"|"i") ("godt"|"rent"|"enkelt"|"klart"|vanlig|forståelig|lettfattelig|"reint"|"godt" gammeldags|"klårt"|vanleg) (norsk|"norske"|språk|bokmål|nynorsk)
  !("nettsider er skrevet i"|"nettsidene er skrevet i"|"vilkårene er på"|"nettsider på") (hverdagsspråk/n|dagligtale/n|kvardagsspråk/n|klarspråk/n|hverdagsnorsk/n|folkeopplysning/n|klartekst/n|dagligspråk/n|folkespråk/n|klårspråk/n|hverdagsord/n|barneskolespråk/n)
  "norsk for folk flest"
  "på folkemunne"
  "menneskespråk"
  "snakket mitt språk"
  "snakka mitt språk"
  "snakka folk"
  (tilpasse/v|tilpassa/v|justere/v) ("språket"|"seg"|"talen"|"tempoet"|"måten"|"ordvalget") .. ("til"|"etter") ("meg"|"mitt" nivå|"mitt" språk|"min" kunnskap|"nivået" "mitt"|"oss")
  (oversette/v|oversatte/v|"oversatte"|omsette/v|"omsette"|forklare/v|forenkle/v|tolke/v) @hanhun? .. (faguttrykk/n|fagord/n|fremmedord/n|forkortelse/n|stammespråk/n|fagspråk/n|"vanskelige" ord|vilkårene/n|byråkratspråket/n|paragraf/n|fagterm/n|begrep/n|"begrep"|framandord/n|uttrykkene/n|ordene/n) >>
  (la/v|"la"|lot/v|"lot"|legge/v|lagt/v|"lagt") @hanhun? .. (fagspråk/n|faguttrykk/n|stammespråk/n|fremmedord/n|bankspråk/n|tekniske/n) .. (ligge|være|"være"|"til" side|"bort"|"på" "hylla"|"hjemme")
  (bankspråket/n|fagspråket/n|stammespråket/n|faguttrykkene/n|fagorda/n|byråkratspråket/n) ("lot"|la|"la"|"lét") @hanhun? (ligge|være|"være"|"bort")
  ja: Hun brukte [vanlige ord].
  ja: Ho [brukte enkle ord] heile vegen.
  ja: Svaret var skrevet [på godt norsk].
  ja: Rådgiveren [oversatte fagordene] for meg.
  snu: Det var [ikke noe klart språk].
  nei: Bruksanvisningen er på norsk.
  nei: Hun hadde mange gode ord å komme med.
  nei: Kommunens nettsider er skrevet i klarspråk.

+ uten-fagspråk
  ("uten"|"utan"|"ingen"|"inga"|"null"|"ikke"|"ikkje"|slapp|"slapp"|"lite"|fri (for|"for")|"unngikk"|unngå|"unngår"|"unngjekk"|"foruten"|"ikke" "noe"|"ikkje" "noko"|"droppet"|"fritt" (for|"for")|"verken"|"hverken"|"korkje"|få|"få"|"aldri") @grad? ("noe"|"noko"|"et" eneste|"ett"|"eit"|(for|"for") (mye|"mye")|(for|"for") (mange|"mange")|unødvendig|bruk "av"|"å" bruke|"å" "bruka"|mye|"mye"|masse|"masse"|"vanskelige"|vanskelig|tunge|"tekniske"|snakk "om"|"tungt"|"altfor" (mye|"mye")|"å" (komme|"komme") "med"|"unødige"|"slikt"|"sånn"|"sånt"|"å" drukne "meg" "i")? (@fagspråk|"tekniske" ord|"vanskelige" ord|(teknisk|"teknisk") prat|tunge ord|"fine" ord|"svære" ord|"store" ord|"vanskelege" ord|"utanlandske" ord|"engelske" uttrykk|"bransjespråk"|(teknisk|"teknisk") snakk|"utenomsnakk"|"tekniske" "termer"|"tekniske" uttrykk|"innforståtte" ord|intern sjargong|"som" "du" "sikkert" "vet")
  ("ikke"|"ikkje"|"aldri"|"på" "ingen" måte|"slett" "ikke"|"langtfra"|"langt" "fra"|"langt" "frå"|"langt" "ifra"|"langt" "ifrå"|"ikke" "spesielt"|"ikke" "det" "minste") @grad? (vanskelig/a|vanskeleg/a|tungt/a|"tungt"|uforståelig/a|uforståeleg/a|komplisert/a|kronglete/a|utydelig/a|teknisk/a|"teknisk"|innviklet/a|problematisk/a|knotete/a) ("å" ("forstå"|"følge"|"skjønne"|"lese"|"følgje"|"henge med"|"få med seg"|"skjøna"))
  ja: Han forklarte alt [uten faguttrykk].
  ja: [Ingen vanskelige ord] eller forkortelser.
  ja: [Null fagspråk], bare vanlig prat.
  ja: Svaret var [ikkje vanskeleg å forstå].
  nei: Det var ikke vanskelig å finne nummeret.

+ snakket-tydelig
  (snakke/v|tale/v|prate/v|uttale/v|artikulere/v|uttrykke/v|snakka/v|uttrykkje/v|ordlegge/v|kommunisere/v) @hanhun? ("seg"|"ordene"|"orda")? @grad? (tydelig|"klart"|rolig|"sakte"|"langsomt"|forståelig|"enkelt"|"rent"|"høyt og tydelig"|"høyt nok"|"høgt nok"|"forståelig"|tydeleg|"klårt"|roleg|"seint"|"saktare"|forståeleg|lettfattelig|ryddig|"velformulert"|(kort|"kort") "og" "enkelt"|"saktere"|"tydeligere") ("og" @grad? (tydelig|"klart"|rolig|"sakte"|"enkelt"|forståelig|"greit"|tydeleg|"klårt"|"langsomt"|"høyt"|konkret|"godt"|roleg|"fint"))? (norsk|"nok"|"uten" "å"|for|"for")? !("med"|"på" (veg|"veg"))
  (god/a|fin/a|klar/a|tydelig/a|rolig/a|behagelig/a|passelig/a|passe/a|godt/a|"godt"|jevn/a|tydeleg/a|lagom/a|klår/a|fornuftig/a|roleg/a) (uttale/n|diksjon/n|artikulasjon/n|tempo/n|talehastighet/n|talemåte/n|taletempo/n|talestrøm/n|framføring/n|norskuttale/n|(muntlig|"muntlig") fremstilling)
  (klar/a|tydelig/a|god/a|behagelig/a|tydeleg/a|klår/a) ("og" (tydelig/a|rolig/a|klar/a|god/a|behagelig/a|tydeleg/a|roleg/a|klår/a)) (stemme/n|tale/n|røst/n|røyst/n)
  (klar/a|tydelig/a|tydeleg/a|klår/a) (stemme|"røst"|tale|røyst|"i" "talen"|"i" "språket"|"i" "stemmen"|"i" "røysta"|språklig)
  (behagelig|passe|rolig|"passelig"|"godt"|roleg) (tempo|"takt"|fart|"fart")
  !("bilen"|"toget") (senke/v|senket/v|sette/v|"sette"|skru/v|roe/v|ta/v|holde/v|tilpasse/v|justere/v) @hanhun? ("ned")? ("ned")? ("farten"|"tempoet"|fart|"fart"|tempo|"takten"|"tempoen") ("ned"|(for|"for") "meg"|(for|"for") "at")? ("etter" "meg")?
  (ta/v|tok/v|"tok"|tek/v|"tek") "det" @grad? ("i" "mitt" tempo|"sakte"|"i" "et" rolig tempo|"pent" "og" rolig|"pent" "og" pyntelig|"i" "eit" roleg tempo|"i" "mitt" "eget" tempo)
  "hver eneste stavelse"
  "uten å slurve med ordene"
  ja: Han [snakket tydelig] hele tiden.
  ja: Ho [snakka sakte og tydeleg].
  ja: Rådgiveren hadde [god uttale].
  ja: Mannen [senket farten] da jeg spurte.
  snu: Hun [snakket ikke tydelig].
  snu: Han [kunne ha snakket litt saktere].
  nei: Jeg snakket tydelig.
  nei: Hun snakket godt om produktet.
  nei: Han snakket høyt og sint.
  nei: Hun tok det rolig.

+ forsto-alt actor=any
  ("forsto"|"forstod"|"skjønte"|"skjøna"|"forstår"|"skjønner") ("hvert ord"|"hvert eneste ord"|"kvart ord"|"kvart einaste ord"|"alt sammen"|"alt saman"|"hver setning"|"hele forklaringen")
  ("langt ifra"|"langt ifrå"|"langt fra"|"langt frå"|"alt annet enn"|"alt anna enn"|"slett ikke"|"på ingen måte") ("uforståelig"|"uforståeleg"|"vanskelig å forstå"|"vanskeleg å forstå"|"tung å lese"|"tungt å lese"|"innviklet"|"kronglete")
  !("hadde jeg"|"hadde eg"|"om jeg"|"om eg"|"om æ"|"hadde"|@hanhun|"mitt"|"min"|"barnebarnet"|"som tok over") ("forsto"|"forstod"|"forstår"|"skjønte"|"skjønner"|"skjøna"|"skjønar"|"fattet"|"oppfattet"|"fikk med meg"|"fekk med meg"|"fikk med oss"|"fekk med oss"|"forstått"|"skjønt") @jegvi? ("også"|"helt"|"lett"|"nesten")? ("alt" !("som sto"|"som stod"|"som står"|"med data")|"det meste"|"hvert ord"|"kvart ord"|"hvert eneste ord"|"kvart einaste ord"|"mesteparten"|"alt sammen"|"alt saman"|"hele forklaringen") ("av")? (@hanhun|"som ble"|"det" @hanhun|"det som ble")? ("sa"|"forklarte"|"snakket om"|"skrev"|"sagt"|"skreiv"|"mente"|"fortalte"|"snakka om"|"prata om"|"forklart"|"med en gang"|"sammen")?
  ("forsto"|"forstod"|"forstår"|"skjønte"|"skjønner"|"skjøna") @jegvi? ("godt"|"lett"|"alltid"|"helt")? ("hva"|"kva"|"ka"|"det"|"det som") @hanhun ("sa"|"mente"|"forklarte"|"snakket om"|"skrev"|"skreiv"|"prata om"|"fortalte"|"meinte"|"snakka om")
  ("fikk"|"fekk") @jegvi? ("med meg"|"med oss"|"tak i") ("alt"|"det meste"|"hvert ord"|"hva"|"kva") (@hanhun)? ("sa"|"forklarte"|"snakket om"|"snakka om")?
  !@hanhun (forstå/v|skjønne/v|oppfatte/v|skjøna/v|"skjøna") @jegvi? @grad? ("godt"|lett|"lett"|"fint"|"enkelt"|"raskt"|"straks"|"klart"|"greit") ("hva"|"kva"|"svaret"|"informasjonen"|"svara"|"alt") (@hanhun)? ("sa"|"mente"|"forklarte"|"skrev"|"skreiv"|"snakket" "om")?
  !("om æ"|"om jeg"|"om eg"|@hanhun) (henge/v|hang/v|"hang"|hengde/v|"hengde"|hekk/v) ("godt"|lett|"lett"|"fint"|helt|"helt"|"heilt"|"greit")? ("med"|"på") ("hele"|"heile"|"på" "alt"|"hele" "veien"|"i"|"da"|"når"|"fint"|"heile" "vegen"|"alt")
  (lett|"lett"|"enkelt"|"greit") "å" (følge|henge) "med"
  ("kunne"|"kan"|"klarte"|"greide") ("jeg"|"eg"|"vi") (lett|"lett"|"fint"|"enkelt") (følge|forstå|følgje|henge "med"|skjønne) ("alt"|"med"|"hva"|"svaret"|"det meste") ("han"|"hun"|"de"|"ho"|"sa"|"skrev"|"forklarte")?
  ("klarte"|"greide") ("jeg"|"eg"|"vi") ("å")? (følge|følgje|henge) "med"
  ("alt"|"svaret"|"det") @grad? ("gikk"|"gjekk") (rett|"rett"|"lett"|"godt") ("inn") ((for|"for") "meg"|(for|"for") "oss")? !("i"|"på"|"hos"|"til")
  ("var"|"er"|"vart"|"ble") @grad? (forståelig|forståeleg|"enkelt"|"klart"|lett|"lett"|tydelig|"forståelige"|tydeleg) "for" ("meg"|"oss"|"alle"|"folk flest") !("å"|"at")
  !("at"|"om") "jeg skjønte alt"
  "forsto hvert ord"
  "alt ble forståelig"
  "ingen problemer med å forstå"
  "ingen problem med å forstå"
  "ikkje noko problem å forstå"
  ja: [Forsto alt] hun sa.
  ja: Jeg [skjønte alt han sa].
  ja: Eg [skjøna kvart ord].
  ja: Jeg [hang med hele veien].
  snu: Jeg [forsto ikke alt hun sa].
  nei: Jeg forsto at det ville ta tid.
  nei: Hun forsto hva jeg mente.
  nei: Jeg forstår godt at de har det travelt.
  nei: Hadde jeg skjønt alt, spurte hun.

+ enkelt-svar
  (svare/v|skrive/v|"skrive"|forklare/v|formulere/v|uttrykke/v|si/v|"si"|skriva/v|legge "fram"|fremstille/v|framstille/v) @hanhun? @meg? ("alt"|"det"|dette|"dette"|ting|"saken"|"seg")? @grad? ((kort|"kort") "og" "enkelt"|"enkelt"|lettfattelig|forståelig|"lettfattelege"|forståeleg|"klart" "og" "enkelt"|"klårt" "og" "enkelt"|folkelig|(rett|"rett") "fram"|"enkelt" "og" "greit"|"lettforståelig"|"enkelt" "og" "klart"|lettlest|"lettforståeleg"|"på" "menneskespråk") !("nok")
  (enkel/a|lettforståelig/a|lettfattelig/a|forståelig/a|lettlest/a|forståeleg/a) ("og" (grei/a|klar/a|tydelig/a|forståelig/a|lett/a|"lett"|god/a|ryddig/a|enkel/a|forståeleg/a|lettlest/a))? (svar/n|e-post/n|mail/n|melding/n|tekst/n|formulering/n|språk/n|forklaring/n|epost/n|chat/n|beskjed/n|brev/n) !("på" ("alt"|"spørsmålet"))
  (uttrykke/v|uttrykkje/v|formulere/v|ordlegge/v) @hanhun? "seg" @grad? ("klart"|tydelig|"godt"|"enkelt"|forståelig|"greit"|"presist"|"klårt"|tydeleg|forståeleg|"fint"|ryddig)
  (velformulert/a|"godt" "formulert"|"godt" "skrevet"|velskrevet/a|velskreve/a|"godt" (skrive|"skrive")|"klart" "formulert"|"enkelt" "formulert"|tydelig "formulert")
  (klar/a|tydelig/a|enkel/a|klår/a) ("i"|"på") (språk/n|formulering/n|ordvalg/n|måten/n|formen/n)
  "klart og greit"
  "klart og tydelig språk"
  "rett fram språk"
  "rett på sak og lett"
  "enkelt forklart"
  "norsk som ikke krever"
  ja: Hun [skrev kort og enkelt].
  ja: Ho [skreiv enkelt] om det eg lurte på.
  ja: Svaret var [godt formulert].
  nei: Det gikk enkelt og raskt.

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

# words that people know, on my level
+ ord-folk-skjønner actor=any
  ("brukte"|"bruka"|"brukar"|"bruker"|"valgte"|"valde"|"snakket med"|"skrev med"|"snakket"|"skrev"|"kom med") @hanhun? ("bare"|"berre"|"kun")? ("med")? ("ord"|"uttrykk"|"begreper"|"setninger"|"vendinger") ("som")? (@legfolk|"jeg"|"eg"|"vi"|"folk"|"alle"|"vanlige mennesker"|"alle og enhver") ("skjønner"|"skjønte"|"skjønar"|"forstår"|"forsto"|"forstod"|"fatter"|"kjenner"|"kjente"|"kan"|"bruker"|"brukar"|"også skjønner"|"er vant til")
  !(@jegvi) ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"skreiv"|"forklarte"|"forklara"|"sa det"|"la det fram"|"svarte"|"snakker"|"prater"|"skriver") @hanhun? ("det"|"alt")? ("så"|"sånn at"|"slik at"|"så at") (@legfolk|"æ"|"folk"|"alle"|"vanlige mennesker"|"alle og enhver"|"vi som ikke" ..4|"gamle") ("kan"|"kunne"|"også"|"ville")? ("skjønner"|"skjønt"|"skjønte"|"skjønne"|"skjønar"|"skjøna"|"forstår"|"forstå"|"forsto"|"forstod"|"fatte"|"fatter"|"følge med"|"følgje med"|"henger med") ("det"|"hva hun sa"|"alt")?
  ("la"|"lagde"|"holdt"|"heldt"|"snakket"|"snakka"|"prata"|"pratet"|"møtte meg"|"forklarte"|"kom ned") @hanhun? ("seg"|"det"|"praten"|"samtalen"|"språket")? ("ned")? ("på") ("mitt nivå"|"nivået mitt"|"vårt nivå"|"et nivå jeg" ..2|"eit nivå eg" ..2|"rett nivå"|"riktig nivå"|"mitt plan"|"et forståelig nivå"|"passe nivå"|"et nivå som passet" ..1|"folkelig nivå"|"bakkenivå")
  ("tilpasset"|"tilpassa"|"justerte"|"tonet ned"|"tona ned"|"forenklet"|"forenkla"|"la om"|"roet ned"|"dempet"|"senket"|"senka"|"sette ned"|"satte ned"|"justerte ned") @hanhun? ("seg")? ("språket"|"ordbruken"|"ordvalget"|"farten"|"tempoet"|"talen"|"snakketempoet"|"taletempoet"|"ordene"|"orda"|"formuleringene") ("til meg"|"etter meg"|"til oss"|"for min skyld"|"da jeg" ..3|"då eg" ..3|"for meg"|"etter den som" ..2)?
  ("på")? ("et"|"eit"|"mitt"|"mitt eget"|"mitt eige"|"vårt") ("språk") ("som")? (@legfolk|"jeg"|"eg"|"vi"|"alle"|"folk") ("mestrer"|"meistrar"|"forstår"|"forstod"|"kan"|"skjønner"|"skjønar"|"behersker"|"er vant til"|"kjenner"|"faktisk forstår"|"snakker")
  ("slo"|"gikk"|"gjekk"|"skiftet"|"skifta"|"byttet"|"bytta"|"svitsjet"|"switchet"|"la om"|"koblet") @hanhun? ("straks"|"fort")? ("over")? ("til") ("engelsk"|"polsk"|"arabisk"|"tysk"|"spansk"|"ukrainsk"|"nynorsk"|"bokmål"|"norsk"|"svensk"|"samisk"|"urdu"|"somali"|"tegnspråk"|"morsmålet mitt") ("uten å" ..2|"utan å" ..2|"for min skyld"|"da jeg" ..4|"då eg" ..4|"med en gang"|"med ein gong"|"så jeg" ..3|"for å" ..3|"da hun" ..4|"da han" ..4)?
  ("ordla"|"ordlegg"|"uttrykte"|"formulerte"|"artikulerte"|"uttrykker"|"uttrykkjer") @hanhun? "seg" @grad? ("klart"|"klårt"|"tydelig"|"tydeleg"|"enkelt"|"folkelig"|"folkeleg"|"forståelig"|"forståeleg"|"godt"|"greit"|"lett"|"jordnært"|"muntlig"|"rett fram"|"beint fram"|"lettfattelig"|"presist") ("og" ("klart"|"tydelig"|"enkelt"|"greit"|"forståelig"|"folkelig"))?
  ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"skreiv"|"svarte"|"snakker"|"prater") @hanhun? ("som folk" !("til meg")|"menneskespråk"|"klarspråk"|"folkemål"|"kvardagsspråk"|"hverdagsspråk"|"rett fram"|"beint fram"|"helt vanlig norsk"|"heilt vanleg norsk"|"norsk" ("," "for å si det sånn"|"til meg, ikke" ..1|"og ikke" @fagspråk|"og ikkje" @fagspråk|"så jeg" ..2|", ikke" @fagspråk|"i stedet for" @fagspråk))
  ("så enkelt"|"så enkelt og greit"|"enklere"|"enklare"|"lettere"|"lettare"|"tydeligere"|"så lett") ("kan"|"kunne") ("det") ("ikke"|"ikkje"|"altså"|"neppe"|"faktisk")? ("sies"|"seiast"|"bli sagt"|"formuleres"|"forklares"|"gjøres"|"skrives"|"sagt")
  ja: Han [brukte ord alle forstår].
  ja: Dei [snakka slik at folk flest kunne følgje med].
  ja: Hun [la seg på et nivå jeg forsto].
  ja: Ho [bytta til engelsk for min skyld].
  ja: Rådgiveren [ordla seg folkelig].
  ja: [Enklere kan det ikke sies].
  snu: Hun [uttrykte seg ikke klart].
  nei: Jeg brukte ord jeg kan.
  nei: Vi byttet til billigere strøm.
  nei: Hun snakket norsk.

# heard every word, never fell off, read once
+ falt-ikke-av actor=any turn=no
  ("hørte"|"høyrde"|"hørde"|"hører"|"fanget opp"|"oppfattet"|"fekk med seg"|"fikk med meg"|"fekk med meg"|"fikk med seg"|"fikk med oss"|"fikk hun med seg"|"fikk jeg med meg"|"fekk eg med meg"|"skjønte"|"forsto"|"skjøna"|"forstod"|"hørte jeg"|"forsto jeg"|"skjønte jeg") !("bare"|"ikke"|"ikkje"|"knapt"|"aldri") ("ham"|"henne"|"han"|"ho"|"alt")? ("hvert ord"|"kvart ord"|"hvert eneste ord"|"kvart einaste ord"|"hver stavelse"|"kvar staving"|"hver setning"|"alt som ble sagt"|"alt som vart sagt"|"det som ble sagt"|"det som vart sagt"|"det hun sa"|"det han sa"|"det ho sa"|"alt hun sa"|"alt han sa"|"alt ho sa")
  !("jeg"|"eg") ("hørte"|"høyrde"|"hørde"|"hører") ("ham"|"henne"|"han"|"ho"|"hun"|"damen"|"dama"|"stemmen") ("klart og tydelig"|"klart"|"klårt og tydeleg"|"tydelig"|"tydeleg"|"krystallklart"|"kjempegodt"|"helt tydelig") ("hele tiden"|"heile tida")?
  ("falt"|"fall"|"datt"|"ramla"|"ramlet"|"falle"|"dette") @jegvi? ("ikke"|"ikkje"|"aldri"|"itj") ("av"|"ut") ("en eneste gang"|"ein einaste gong"|"én gang"|"på veien"|"på vegen"|"underveis"|"undervegs"|"lasset"|"i svingene"|"i svingane"|"for det"|"og" ..1|"selv om" ..3|$|",")
  ("hang"|"henger"|"heng") @jegvi? ("godt"|"fint"|"lett")? ("med") ("hele veien"|"heile vegen"|"i svingene"|"i svingane"|"fra start til slutt"|"fra første setning"|"uten problem"|"uten problemer"|"hele tiden"|"på alt")
  ("lese"|"leste"|"las"|"lesa"|"lest") ("jeg"|"eg"|"det"|"den"|"svaret"|"brevet"|"mailen"|"meldingen")? ("bare"|"berre"|"kun")? ("én gang"|"en gang"|"ein gong"|"éin gong"|"en eneste gang") ("," "og"|"og"|"så"|",") ("være"|"vere"|"var"|"skjønte"|"forsto"|"forstod"|"skjøna"|"så"|"jeg"|"eg") ("ferdig med"|"ferdig"|"skjønte" ..2|"forsto" ..2|"forstod" ..2|"skjøna" ..2|"alt"|"det"|"jeg det"|"jeg skjønte" ..1)
  ("trengte"|"treng"|"trong"|"behøvde"|"trenger"|"måtte ha") @jegvi? ("ingen"|"inga"|"ikke noen"|"ikkje noka"|"verken"|"korkje"|"ikke"|"ikkje"|"aldri") ("noen"|"nokon"|"å ha")? ("ordbok"|"tolk"|"oversetter"|"omsetjar"|"google translate"|"ordliste"|"jusstudium"|"jurist"|"advokat"|"fasit"|"undertekster"|"juridikum"|"fremmedordbok") ("eller" _ ..1)?
  ("skjønte"|"forsto"|"forstod"|"skjøna"|"fatta") ("jeg"|"eg"|"vi"|"æ")? ("alt"|"det"|"alt sammen"|"hele greia")? ("på") ("første forsøk"|"fyrste forsøk"|"første gjennomlesning"|"første lesing"|"flekken"|"første gang")
  ("super"|"kjempelett"|"superlett"|"superenkelt"|"kjempeenkelt"|"lekende lett"|"leikande lett"|"lett som en plett"|"barnemat"|"ezpz"|"easy"|"null stress"|"null problem"|"ingen sak"|"en smal sak"|"en lek"|"lett match"|"hur lett som helst"|"ikke noe problem") ("ezpz")? ("og")? "å" ("skjønne"|"skjøna"|"forstå"|"følge"|"følgje"|"lese"|"begripe"|"fatte"|"høre hva" ..3|"henge med") ("henne"|"ham"|"det hun sa"|"svaret"|"på")? !("på nettsiden"|"avtalen"|"vilkårene")
  ("tydelig"|"tydeleg"|"klar"|"lett å forstå"|"lettforståelig"|"lett å høre"|"rein") ("var"|"er"|"va") (@hanhun) ("likevel"|"i hvert fall"|"i kvart fall"|"iallfall"|"i alle fall"|"like fullt"|"uansett") !("irritert"|"sur")
  !(@jegvi) ("snakket"|"snakka"|"prata"|"pratet"|"tala"|"talte"|"uttalte seg"|"snakker") @hanhun? @grad? ("reint"|"rent"|"klart"|"klårt"|"tydelig"|"tydeleg"|"sakte"|"langsomt"|"høyt"|"rolig"|"roleg"|"pent") ("og" @grad? ("rolig"|"roleg"|"tydelig"|"tydeleg"|"sakte"|"klart"|"klårt"|"reint"|"rent"|"langsomt"|"forståelig"|"høyt"|"avslappet"))
  ("endelig"|"endeleg"|"omsider") ("en"|"ein"|"ei"|"noen"|"nokon") ...5 ("som") ("kan"|"kunne")? ("skriver"|"skriv"|"snakker"|"snakkar"|"prater"|"snakket"|"skrive"|"snakke") ("norsk"|"forståelig"|"forståeleg"|"som folk"|"vanlig norsk"|"vanleg norsk"|"klart"|"så jeg forstår"|"så folk forstår")
  ("skjønte"|"forsto"|"forstod"|"skjøna") ("jeg"|"eg"|"vi")? ("hele"|"heile") ("mailen"|"brevet"|"svaret"|"samtalen"|"e-posten"|"meldingen"|"vedtaket")
  ja: Jeg [fikk med meg hvert ord].
  ja: Mor [hørte henne klart og tydelig].
  ja: Eg [datt ikkje av ein einaste gong].
  ja: Brevet kunne jeg [lese én gang og være ferdig].
  ja: Vi [trengte ikke tolk].
  ja: Chatten var [lekende lett å følge].
  ja: Ho [snakka reint og sakte].
  ja: [Endelig en i det offentlige som skriver norsk].
  nei: Jeg fikk bare med meg halvparten.
  nei: Hun hørte ikke det jeg sa.
  nei: Jeg falt ikke av sykkelen.

# in plain words, each word landing
+ ordene-klart-fram actor=any turn=no
  !(@jegvi) ("snakket"|"snakka"|"prata"|"pratet"|"tala"|"talte"|"skrev"|"skreiv"|"forklarte"|"forklara"|"formulerte seg"|"sa det"|"la det fram")? ("så") ("greit"|"greitt"|"enkelt"|"tydelig"|"tydeleg"|"lett"|"klart"|"klårt"|"godt"|"folkelig"|"lettfattelig"|"forståelig") ("formulert"|"sagt"|"skrevet"|"skrive"|"forklart")? ("at") (@legfolk|"sjølv" _ ..1|"selv" _ ..1|"alle") ("min"|"mi")? ("kunne"|"ville"|"hadde"|"forsto"|"skjønte"|"hang med"|"hengte med") >>
  ("fikk"|"fekk"|"tok"|"sa"|"forklarte"|"fikk jeg"|"fekk eg") @hanhun? ("det"|"alt"|"svaret"|"alt sammen") ("på") ("mitt"|"sitt"|"vårt"|"hennes"|"mitt eget"|"sitt eget"|"et forståelig"|"eit forståeleg"|"et enkelt"|"vanlig folks") ("språk"|"nivå")
  ("ikke"|"ikkje"|"verken"|"korkje"|"hverken") ("for") ("fort"|"sakte"|"høyt"|"lavt"|"lågt"|"teknisk"|"vanskelig"|"seint"|"raskt") (","|"og"|"eller") ("ikke"|"ikkje"|"heller ikke"|"eller"|"og ikke")? ("for")? ("fort"|"sakte"|"høyt"|"lavt"|"lågt"|"teknisk"|"vanskelig"|"seint"|"barnslig"|"raskt") (","? ("og")? ("uten"|"ingen") ("mumling"|"nøling"|"snøvling"))?
  ("uten"|"utan"|"null"|"ingen"|"inga") ("mumling"|"snøvling"|"grøt i munnen"|"graut i munnen"|"fagprat"|"ordgyteri"|"fancy ord"|"fine ord"|"rare ord"|"vanskelige ord"|"kompliserte ord")
  ("ordene"|"orda"|"stemmen"|"stemma"|"hvert ord"|"kvart ord"|"hver stavelse"|"budskapet") ("kom"|"gikk"|"gjekk"|"hørtes"|"lød"|"nådde"|"sat"|"satt") ("klart"|"tydelig"|"tydeleg"|"krystallklart"|"klårt"|"rent"|"reint") ("fram"|"frem"|"gjennom"|"igjennom")?
  ("gikk"|"gjekk"|"kom"|"nådde") ("ordene"|"orda"|"hvert ord"|"kvart ord"|"budskapet"|"stemmen") ("klart"|"tydelig"|"tydeleg"|"krystallklart"|"klårt"|"rent"|"reint") ("fram"|"frem"|"gjennom"|"igjennom")
  ("hvert ord"|"kvart ord"|"hver setning"|"kvar setning"|"hvert eneste ord") ("sat"|"satt"|"traff"|"gikk inn"|"gjekk inn"|"kom fram"|"var til å forstå")
  ("behøvde"|"trengte"|"trong"|"måtte"|"slapp") @jegvi? ("ikke"|"ikkje"|"aldri"|"itj"|"å") ("å")? ("si"|"seie"|"spørre"|"spørje") («|"'")? ("hæ"|"hva sa du"|"ka sa du"|"kva sa du"|"unnskyld") (»|"'")? ("en eneste gang"|"ein einaste gong"|"én gang"|"to ganger")?
  ("brukte"|"valgte"|"valde"|"fant"|"brukar") @hanhun? ("bare"|"stadig")? ("ord") ("som")? ("han"|"hun"|"ho"|"jeg"|"eg"|"vi"|"mor"|"barnet"|"de eldre") ("kunne"|"klarte å"|"greide å") ("gripe tak i"|"forstå"|"følge"|"følgje"|"kjenne igjen"|"skjønne"|"bruke"|"fatte"|"ta inn")
  !(@jegvi) ("holdt"|"heldt"|"haldt") @hanhun? ("det"|"alt"|"språket"|"svaret"|"samtalen") ("enkelt"|"kort og enkelt"|"folkelig"|"jordnært"|"på et enkelt nivå"|"enkelt og greit"|"på enkelt norsk"|"lettfattelig")
  ("skrevet"|"skrive"|"skrev"|"skreiv"|"formulert") @hanhun? ("slik"|"som"|"sånn"|"akkurat slik"|"akkurat som") ("vi"|"me"|"folk"|"man"|"ein") ("snakkar"|"snakker"|"prater"|"pratar"|"flest snakker")
  ("oversatte"|"omsette"|"oversatt"|"oversette"|"omsett"|"tolket"|"fikk oversatt") @hanhun? (@fagspråk|"det"|"alt"|"brevet"|"vedtaket"|"ordene"|"paragrafene"|"juss"|"svaret") ("for meg")? ("til") ("vanlig"|"vanleg"|"god"|"godt"|"helt vanlig")? ("norsk"|"dagligtale"|"daglegtale"|"menneskespråk"|"folkemål"|"hverdagsspråk"|"kvardagsspråk"|"klarspråk"|"noe jeg forsto"|"noe jeg kunne bruke"|"noe forståelig"|"noe begripelig"|"noko eg forstod"|"noko eg kunne bruke"|"ord jeg" ..2|"et språk" ..2)
  ja: Ho [tala så tydeleg at bestemor kunne følgje med].
  ja: [Ikke for fort og ikke for sakte].
  ja: Gjennom bråket [kom hvert ord klart fram].
  ja: Jeg [slapp å si «hæ»] en eneste gang.
  ja: Han [holdt det enkelt].
  ja: Brevet var [skrevet slik vi snakker].
  nei: Ikke for mye og ikke for lite mat.
  nei: Vi holdt det enkelt med pizza.

# never a word to look up; no art to follow
+ aldri-et-ord-å-slå-opp actor=any turn=no
  ("aldri"|"ikke"|"ikkje"|"ingen"|"knapt") ("et"|"eit"|"ett"|"et eneste"|"eit einaste")? ("ord"|"uttrykk"|"begrep"|"setning"|"omgrep") ("som")? ("jeg"|"eg"|"vi"|"me") ("måtte"|"laut") ("slå opp"|"google"|"spørre om"|"gjette på"|"lese to ganger"|"søke på"|"lure på")
  ("ikke"|"ikkje"|"ingen"|"ikke noen"|"ikkje nokon"|"ikke noe"|"null") ("kunst"|"sak"|"utfordring"|"problem"|"bragd") ("å") ("følge med"|"følgje med"|"henge med"|"forstå"|"skjønne"|"skjøna"|"oppfatte"|"høre hva" ..2) ("henne"|"ham"|"på")?
  ("gikk"|"gjekk"|"går"|"er"|"var") ("det")? ("ikke"|"ikkje") ("an"|"mulig"|"råd") ("å") ("misforstå"|"mistyde"|"mistolke"|"ta feil av") ("henne"|"ham"|"svaret"|"det hun sa"|"det han sa"|"det ho sa")?
  !(@jegvi) ("sa"|"gjentok"|"leste"|"forklarte"|"tok"|"las") @hanhun? ("alt"|"det"|"tallene"|"hvert ord"|"navnet"|"nummeret") ("høyt"|"høgt"|"sakte"|"tydelig"|"tydeleg"|"langsomt"|"rolig"|"klart") ("og") ("sakte"|"tydelig"|"tydeleg"|"klart"|"langsomt"|"rolig"|"høyt"|"roleg")
  ("fikk"|"fekk"|"tok"|"forklarte"|"forklart"|"forklara") @hanhun? @jegvi? ("det"|"alt")? ("forklart")? ("med") ("epler og pærer"|"eple og pærer"|"epler"|"legoklosser"|"fyrstikker"|"fruktkurv"|"knott og ledning"|"barnebokspråk")
  ("fri"|"fritt"|"renset"|"reinsa"|"blottet"|"befriende fri"|"befriende fritt"|"helt fri"|"heilt fri") ("for") (@fagspråk|"forkortelser"|"fremmedord"|"vanskelige ord"|"fine ord"|"omsvøp")
  ("la"|"lot"|"skrudde"|"skrudd"|"hevet"|"heva") @hanhun? ("opp"|"ned")? ("volumet"|"farten"|"stemmen") ("og") ("artikulerte"|"snakket tydelig"|"snakket tydeligere"|"snakka tydelegare"|"snakket sakte"|"snakket saktere")
  ^ ("språk"|"språket"|"tempo"|"taletempo"|"ordvalg"|"uttale"|"diksjon") ":" ("bra"|"enkelt"|"klart"|"godt"|"tydelig"|"lett"|"topp"|"perfekt"|"forståelig"|"passe"|"behagelig")
  ja: [Aldri et ord jeg måtte google].
  ja: Det var [ingen kunst å henge med].
  ja: Svaret var [befriende fritt for fremmedord].
  ja: Ho [sa alt sakte og tydeleg].
  nei: Ikke et ord om prisen.

# each word said clearly; plain even to laymen
+ uttalte-hvert-ord
  !(@jegvi) ("uttalte"|"artikulerte"|"stavet"|"stava"|"uttaler"|"uttala") @hanhun? ("hvert ord"|"kvart ord"|"alt"|"ordene"|"orda"|"navnet"|"navnene"|"hver stavelse"|"tallene"|"det")? @grad? ("tydelig"|"tydeleg"|"klart"|"klårt"|"godt"|"pent"|"nydelig"|"rent"|"reint"|"sakte")
  ("til å"|"råd å"|"mulig å"|"mogleg å") ("forstå"|"skjønne"|"skjøna"|"begripe"|"lese"|"følge"|"få med seg") ("også" | "selv")? ("for") (@legfolk|"vanlige folk"|"oss vanlige" _|"oss som" ..4|"en" _ "som meg")
  ("lett"|"enkelt"|"enkel"|"greit"|"grei") ("som bare det"|"som fot i hose"|"som en plett"|"som ein plett"|"som barnemat"|"nok") ("å") ("lese"|"lesa"|"forstå"|"følge"|"følgje"|"skjønne"|"skjøna"|"begripe")
  ja: Hun [uttalte hvert ord tydelig].
  ja: Brevet var [til å forstå for vanlige folk].
  nei: Jeg uttalte navnet mitt tydelig.

+ hvem-som-helst-hadde-forstått actor=any turn=no beats=clarity.explanation
  !("engang"|"eingong"|"verken"|"ikke"|"ikkje"|"at"|"sånn"|"så"|"slik") ("selv"|"sjølv"|"sjøl"|"til og med"|"sågar"|"også"|"jamvel") (@legfolk|"jeg"|"eg"|"vi"|"me"|"æ") ..3 ("skjønte"|"skjøna"|"forsto"|"forstod"|"fatta"|"fattet"|"hang med"|"skjønner"|"skjønar"|"forstår"|"skjønt"|"forstått"|"fulgte med") !("at"|"hvorfor"|"kvifor"|"ikke"|"ikkje"|"ingenting"|"hvor"|"poenget"|"problemet"|"alvoret") ("det"|"dette"|"alt"|"alt sammen")?
  ("en"|"ein"|"ei")? ("gammel"|"gamal"|"vanlig")? @legfolk ("på" _)? ("ville"|"hadde"|"kunne") ("ha")? ("skjønt"|"forstått"|"skjøna"|"fatta"|"fattet"|"hengt med"|"fulgt med"|"klart å følge"|"fått med seg"|"skjønne"|"forstå"|"lest det") ("det"|"dette"|"den"|"alt"|"alt sammen"|"svaret")? !("at"|"hvorfor")
  ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"skreiv"|"forklarte"|"forklart"|"forklara"|"førklart"|"skrevet"|"formulert"|"sa") @hanhun? (@meg)? ("det"|"alt")? ("så"|"slik at"|"sånn at"|"slik") ("selv"|"sjølv"|"at"|"til og med"|"også")? ("en"|"ein"|"ei"|"folk"|"alle"|"mannen min"|"kona mi"|"kona"|"kjerringa") _? ("skjønner"|"skjønte"|"skjønt"|"skjøna"|"skjønar"|"forstår"|"forsto"|"forstod"|"kan forstå"|"kunne forstå"|"ville skjønt"|"hang med"|"skjønne") ("det"|"alt")?
  ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"skreiv"|"forklarte"|"forklara"|"førklart"|"formulerte seg"|"ordla seg"|"snakke"|"prate"|"sa det") @hanhun? ("så"|"slik at"|"sånn at") ("folk flest"|"vanlige folk"|"vanlege folk"|"alle"|"både eg og" _|"både jeg og" _|"både" _ "og" _|"æ"|"e"|"jeg"|"eg"|"vi") ("henger på"|"hang på"|"hang med"|"henger med"|"hekk med"|"følger med"|"fulgte med"|"skjønne"|"skjønner"|"skjønte"|"forsto"|"forstod"|"forstår"|"skjøna"|"skjønar"|"kunne følge med")
  ja: [Til og med bestemor ville skjønt det].
  ja: [En tolvåring hadde forstått det].
  ja: [Sjølv eg skjøna det].
  ja: Hun [snakket så en snekker skjønner det].
  nei: Selv jeg skjønte at noe var galt.
  nei: Ikke engang naboen forsto det.

+ slapp-å-spørre-om-igjen actor=any turn=no beats=empathy.listening
  ("trengte"|"trong"|"behøvde"|"måtte"|"trenger") @jegvi? ("ikke"|"ikkje"|"aldri"|"itj") ("å")? ("spørre"|"spørje"|"lese"|"lesa"|"høre"|"høyre") ("det"|"om"|"henne"|"ham"|"svaret"|"mailen"|"e-posten")? ("to ganger"|"to gonger"|"flere ganger"|"fleire gonger"|"mer enn en gang"|"om igjen"|"om att"|"en gang til"|"ein gong til"|"hva hun mente"|"hva han mente"|"kva ho meinte"|"kva han meinte"|"hva det betydde"|"hva ordene betydde")
  ("slapp"|"slepp"|"trengte ikke"|"trong ikkje"|"måtte ikke"|"måtte aldri"|"behøvde ikke") @jegvi? ("å")? ("be") ("ham"|"han"|"henne"|"dem"|"dei"|"ho"|"hun"|"noen") ("om")? ("å")? ("gjenta"|"si det"|"seie det"|"ta det"|"snakke"|"repetere") ("seg"|"noe"|"om igjen"|"saktere"|"tydeligere"|"høyere"|"igjen"|"på nytt"|"en gang til")?
  ("hørte"|"høyrde"|"oppfattet"|"oppfatta") @jegvi? ("godt"|"fint"|"tydelig"|"klart"|"lett") ("hva"|"kva"|"alt"|"det") @hanhun ("sa"|"sier"|"fortalte"|"mente")
  ("diksjonen"|"uttalen"|"artikulasjonen"|"språket"|"ordvalget"|"taletempoet"|"tempoet") ("hans"|"hennes")? ("var det"|"er det") ("ingenting"|"ikke noe"|"ingen ting"|"ikkje noko") ("å si på"|"å seie på"|"å utsette på"|"å utsetje på"|"å klage på"|"i veien med")
  ja: Jeg [trengte ikke å spørre to ganger].
  ja: [Slapp å be ham gjenta].
  ja: [Hørte godt hva hun sa].
  nei: Jeg måtte spørre to ganger.
  nei: Jeg slapp å be om hjelp.

+ styrte-unna-fagord actor=any beats=clarity.explanation
  ("styrte"|"holdt"|"heldt"|"holdt seg"|"heldt seg"|"styrer"|"holder") @hanhun? ("seg")? ("langt")? ("unna"|"borte fra"|"borte frå"|"klar av"|"vekk fra") ("alt av"|"alle"|"de"|"alt")? @fagspråk
  ("deilig"|"godt"|"befriende"|"befriande"|"fint"|"herlig"|"digg"|"skjønt") "å" ("slippe"|"sleppe"|"bli spart for"|"unngå") ("all"|"alle"|"alle de"|"alle disse"|"alt"|"de")? (@fagspråk|"tekniske ordene"|"tekniske ord"|"vanskelige ord"|"vanskelige ordene")
  ("snakket"|"snakka"|"prata"|"skrev"|"svarte"|"skreiv"|"på") @hanhun? ("på")? ("godt"|"vanlig"|"vanleg"|"rent"|"enkelt"|"folkelig")? "norsk" (",")? ("og ikke"|"og ikkje"|"ikke"|"ikkje"|"i stedet for"|"i staden for"|"heller enn"|"framfor") ("på")? @fagspråk
  ("ikke"|"ikkje"|"uten"|"utan"|"null"|"ingen"|"inga"|"fri for"|"så lite"|"lite") ("noe"|"noko")? ("jåleri"|"dill-dall"|"dilldall"|"fjas"|"krimskrams"|"snirkler"|"krøll"|"staffasje"|"fiksfakseri"|"omstendeligheter") ("i språket"|"med språket"|"med ord"|"med ordene"|"med fremmedord"|"med fagord"|"og tekniske greier"|"og fagord"|"med fine ord"|"og forkortelser")
  ("alle"|"hver"|"kvar")? ("forkortelsene"|"forkortelser"|"forkortingane"|"forkortingar"|"forkortelse"|"fagordene"|"fagorda"|"faguttrykkene"|"begrepene"|"omgrepa"|"fremmedordene") ("ble"|"vart"|"blei"|"var") ("skrevet ut"|"skrevet helt ut"|"skrivne ut"|"forklart"|"oversatt"|"omsett"|"omsette"|"byttet ut"|"bytta ut"|"droppet"|"droppa"|"luket ut")
  ("byttet"|"bytta"|"skiftet"|"skifta") @hanhun? "ut" ("ordet"|"ordene"|"orda"|"fagordet"|"fagordene"|"fagorda"|"uttrykket"|"forkortelsene") ("med" ..4)?
  ("når"|"hver gang"|"kvar gong"|"brukte" @hanhun) ..3 ("fagord"|"faguttrykk"|"fremmedord"|"forkortelse"|"forkorting"|"begrep") "," ("forklarte"|"forklara"|"oversatte"|"omsette"|"ble"|"fikk jeg") >>
  ("holdt seg til"|"heldt seg til"|"brukte"|"nytta") @hanhun? ("kvardagsord"|"hverdagsord"|"vanlige ord"|"vanlege ord"|"kvardagslege ord"|"hverdagslige ord"|"vanlig tale"|"enkle ord")
  ("skrevet"|"skrive"|"laget"|"formulert"|"skriven") "for" ("mennesker"|"menneske"|"folk"|"folk flest"|"vanlige folk"|"vanlege folk") (",")? (("og ikke"|"og ikkje"|"ikke"|"ikkje") "for"? _)?
  ("artikulerte"|"uttalte"|"uttala") @hanhun? ("hver"|"kvar"|"hvert"|"kvart") ("stavelse"|"ord"|"staving"|"bokstav")
  ("brukte"|"nytta") @hanhun? ("ikke"|"ikkje"|"aldri"|"itj") ("sånne"|"slike"|"noen"|"nokon")? ("fine"|"store"|"vanskelige"|"vanskelege"|"rare"|"dyre"|"svulstige") "ord"
  ("null"|"ingen"|"ikke noe"|"ikkje noko"|"uten"|"utan") ("mumbo jumbo"|"kaudervelsk"|"volapyk"|"juristeri"|"kontorprat"|"fikkfakk"|"byråkratnorsk"|"kansellinorsk")
  ja: Han [styrte unna fagord].
  ja: Det var [godt å slippe de tekniske ordene].
  ja: Ho [snakka norsk, ikkje fagspråk].
  ja: [Alle forkortelsene ble skrevet ut].
  nei: Han snakket norsk, ikke engelsk.
  nei: Jeg holdt meg unna køen.

+ ord-jeg-kjenner actor=any beats=clarity.explanation
  ("brukte"|"nytta"|"bruker"|"brukar"|"valgte"|"valde"|"fant"|"fann") @hanhun? ("bare"|"berre"|"kun")? ("ord"|"begreper"|"uttrykk"|"omgrep") ("som")? (@jegvi|"mor"|"alle"|"folk"|"barna"|"far"|"hun"|"ho"|"vi begge") ("kjente"|"kjende"|"kjenner"|"kjenn"|"skjønte"|"skjøna"|"forsto"|"forstod"|"forstår"|"skjønner"|"skjønar") ("til"|"fra før"|"frå før")?
  ("ordene"|"orda") @hanhun ("valgte"|"valde"|"brukte"|"nytta") (",")? ("var"|"er") @grad? ("enkle"|"vanlige"|"vanlege"|"varsomme"|"varsame"|"klare"|"korte"|"greie"|"lette"|"jordnære") ("og" _)?
  ("oversatt"|"omsett"|"oversatte"|"omsette"|"gjort om") @hanhun? ..3 "til noe" ("som")? @jegvi ("kunne"|"kan")? ("forstå"|"forsto"|"skjønne"|"skjønte"|"begripe"|"begrep"|"forstod"|"skjøna")
  ^ ("sakte"|"langsomt"|"rolig"|"roleg"|"seint") "og" ("tydelig"|"tydeleg"|"klart"|"klårt"|"forståelig")
  ("stemme"|"stemmen"|"telefonstemme"|"røst") "som" ("en"|"ei") ("klokke"|"bjelle"|"nyhetsoppleser"|"radiostemme")
  ("ga"|"gav"|"tok") @hanhun? "seg" ("god")? "tid mellom" ("ordene"|"orda"|"setningene"|"setningane")
  ("tok"|"tar"|"viste"|"tek") @hanhun? ("hensyn til at"|"omsyn til at") ("norsk"|"norsken"|"jeg ikke snakker"|"jeg ikke er norsk"|"eg ikkje snakkar") >>
  ja: Hun [brukte ord jeg kjente].
  ja: [Sakte og tydelig], akkurat som det skal være.
  ja: Ho [gav seg tid mellom orda].
  snu: Han [brukte ord jeg ikke forsto].
  nei: Jeg snakket sakte og tydelig.
  nei: Han brukte bil.
