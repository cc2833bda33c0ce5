# clarity.next-steps, the opposite: loose ends, no time given.
cue clarity.next-steps

- taust-om-veien turn=no actor=any beats=clarity.explanation
  ^ ("og")? ("hva"|"kva"|"ka") ("vi gjør nå"|"jeg gjør nå"|"eg gjer no"|"me gjer no"|"vi gjer no"|"som skjer nå"|"som skjer videre"|"som skjer no"|"som skjer vidare"|"jeg skal gjøre nå"|"eg skal gjere no"|"vi skal gjøre nå"|"som blir gjort nå") "?"
  ^ ("og")? ("når"|"katti") ("det blir fikset"|"det blir fiksa"|"det blir gjort"|"noe skjer"|"noko skjer"|"det skjer noe"|"noen tar den"|"noen ser på det"|"noen ser på saken"|"det blir"|"den kommer"|"pengene kommer") "?"
  !("jeg"|"eg"|"vi"|"me"|"æ") ("ville"|"kunne"|"torde"|"turte"|"våget"|"våga"|"vil"|"kan") @hanhun? ("ikke"|"ikkje"|"itj"|"verken"|"aldri") ("tallfeste"|"talfeste"|"tidfeste"|"datofeste"|"anslå"|"love"|"si"|"seie"|"svare på"|"antyde"|"forplikte seg på"|"ut med"|"binde seg til"|"sette dato på"|"gi en dato"|"uttale seg om"|"spå") ...6 ("når"|"en dato"|"ein dato"|"noen dato"|"hvor lenge"|"kor lenge"|"hvor lang tid"|"tidspunkt"|"noe tidspunkt"|"hva som skjer"|"kva som skjer") >>
  « ("noen"|"nokon"|"vi"|"me"|"de"|"dei"|"en kollega"|"det"|"jeg"|"eg"|"du") ("ser"|"tar"|"tek"|"hører"|"høyrer"|"kikker"|"ringer"|"kommer"|"kjem"|"ordner"|"ordnar"|"får"|"blir"|"skal") ("nok"|"sikkert"|"vel"|"kanskje"|"visst")? ..5 ("etter hvert"|"etter kvart"|"når vi får tid"|"når me får tid"|"når det passer"|"en gang"|"ein gong"|"en eller annen gang"|"på et tidspunkt"|"i løpet av høsten en gang"|"snart"|"før eller siden"|"ved anledning"|"når vi kommer dit"|"når tida er inne"|"seg med tiden"|"med tida"|"med tiden"|"en dag") »
  ("når"|"katti"|"hva som"|"kva som"|"hvem som" !("har")|"kven som" !("har")|"hvor lenge"|"kor lenge"|"hvordan"|"korleis"|"om og når") _ ..9 ("er"|"var"|"forble"|"blir"|"vart"|"ble") ("visst"|"tydeligvis"|"åpenbart"|"fortsatt"|"framleis"|"fremdeles")? ("en"|"ei"|"eit"|"et"|"ein"|"like")? ("statshemmelighet"|"statsløyndom"|"hemmelighet"|"løyndom"|"godt bevart hemmelighet"|"rikshemmelighet"|"gåte"|"mysterium"|"åpent spørsmål"|"ope spørsmål"|"gjettelek"|"gjettekonkurranse"|"tippekonkurranse"|"i det blå"|"skrevet i stjernene"|"skrive i stjernene"|"opp til gudene"|"opp til høyere makter"|"høyst uklart"|"et sjansespill"|"noe ingen vet")
  ("når"|"katti"|"hva som skjer"|"kva som skjer"|"hvem som"|"kven som"|"hvor lenge"|"hva neste steg"|"hva vi skal"|"kva me skal"|"hva jeg skal"|"kva eg skal") ...8 ("er"|"var"|"sitter"|"sit"|"står") ("vi"|"jeg"|"eg"|"me"|"æ") ("fortsatt"|"framleis"|"fremdeles"|"akkurat")? ("like blanke på"|"like blank på"|"like blanke"|"like blank"|"blanke på"|"blank på"|"like kloke på"|"like klok på"|"like kloke"|"like klok"|"helt blanke på"|"helt blank på"|"i det blå om"|"i det uvisse om"|"i villrede om")
  ("den"|"det"|"den biten"|"det spørsmålet"|"den avtalen"|"avtalen"|"saken"|"oppfølgingen"|"oppfølginga"|"resten") ("tråden"|"løse enden"|"biten"|"ballen"|"ballan")? ("ble"|"blei"|"vart"|"er"|"var"|"henger"|"heng"|"hang"|"ligger"|"ligg") ("fortsatt"|"bare"|"berre"|"framleis"|"dermed")? ("hengende i lufta"|"hengande i lufta"|"hengende i luften"|"liggende"|"liggande"|"liggende i lufta"|"i løse lufta"|"i lause lufta"|"i lufta"|"i det blå"|"svevende i lufta")
  ("den"|"denne") ("tråden"|"biten"|"løse enden"|"ballen") ("ble"|"blei"|"vart"|"er") ("bare"|"berre")? ("hengende"|"hengande"|"liggende"|"liggande"|"lagt død"|"glemt"|"gløymd"|"aldri tatt opp igjen")
  ja: [Hva vi gjør nå?] Søk meg.
  ja: Han [ville ikke tallfeste noe om når det blir fiksa].
  ja: Beskjeden var [«noen ser nok på det etter hvert»].
  ja: [Når noen ser på klagen er visst en statshemmelighet].
  ja: [Hva som skjer etter mandag er vi like blanke på].
  ja: [Den tråden ble hengende].
  nei: Hva nå? Jo, hun ordnet alt.
  nei: Han ville ikke si hva han het.
  nei: Jeg ville ikke si når jeg skulle flytte.
  nei: Passordet er en godt bevart hemmelighet.

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

- sa-derimot-ikke turn=no actor=any
  !@jegvi ("sa"|"nevnte"|"nemnde"|"skrev"|"skreiv"|"fortalte"|"fortalde"|"opplyste") @hanhun? ("derimot"|"imidlertid"|"dessverre"|"likevel")? ("ikke"|"ikkje"|"aldri"|"ingenting om"|"ikke noe om"|"ikkje noko om") ("kor lang tid"|"hvor lang tid"|"hvem jeg"|"kven eg"|"hvor jeg"|"kor eg"|"når"|"hvordan jeg"|"korleis eg"|"hva jeg"|"kva eg"|"fristen"|"pengene jeg"|"hva som skjer"|"kva som skjer") ("eventuelt")? _ >>
  ("manglet"|"mangla"|"mangler"|"manglar"|"savnet"|"sakna"|"savner") ("bare"|"berre"|"også")? ("informasjon"|"info"|"opplysninger"|"opplysningar"|"noe"|"noko") ("om") ("klagefrist"|"klagefristen"|"frist"|"fristen"|"når"|"tidspunkt"|"behandlingstid"|"hva som skjer"|"kva som skjer"|"veien videre"|"hvem jeg"|"hvor jeg"|"leveringstid") >>
  ja: Ho [sa derimot ikkje kor lang tid det tek].
  ja: Svaret [manglet informasjon om klagefrist].
  nei: Jeg sa ikke hvor jeg bodde.

- sa-ikke-et-kvekk turn=no actor=any
  ("ingen"|"inga"|"ikke en sjel") ("sa"|"nevnte"|"nemnde"|"opplyste"|"ga"|"gav"|"fortalte") ("meg")? ("noe"|"noko"|"et kvekk"|"et ord"|"eit ord"|"et pip"|"en lyd"|"et hint") ("om") ("når"|"hva som skjer"|"kva som skjer"|"hvem som"|"veien videre"|"fristen"|"hvor lenge"|"hva jeg"|"kva eg") >>
  ("når"|"hvem som"|"kven som"|"hva som skjer"|"kva som skjer"|"hvor lenge"|"kor lenge"|"hva jeg skal"|"hva jeg må"|"hvor jeg") _? ...8 "," ("er"|"var") ("en godt bevart hemmelighet"|"ein godt bevart løyndom"|"en hemmelighet"|"visst en hemmelighet"|"det ingen som vet"|"det ingen som veit"|"det ingen som sier"|"det ingen som visste"|"det ingen som kunne si"|"visst en statshemmelighet"|"en statshemmelighet"|"ren gjetning"|"rein gjetting"|"et sjansespill"|"mer uklart enn noen gang"|"fortsatt i det blå"|"opp til gudene"|"skrevet i stjernene")
  ja: [Når jeg får pengene, er en godt bevart hemmelighet].
  ja: [Hva som skjer nå, er det ingen som vet].
  nei: Når jeg får lønn, er jeg glad.

- i-det-blå turn=no actor=any
  ("sitter"|"sit"|"sitt"|"satt"|"sat"|"går"|"gikk"|"står"|"ligger"|"ligg"|"er") ("jeg"|"eg"|"vi"|"nå"|"no"|"her"|"fortsatt"|"fremdeles"|"framleis")? ("her"|"igjen"|"att"|"fortsatt"|"våken")? ("og") ("lurer på"|"lurar på"|"undrer meg på"|"undrast på"|"lurer fortsatt på"|"gjetter på"|"håper at"|"håpar at"|"venter på"|"vente på"|"ventar på"|"lurte på"|"klør meg i hodet over"|"tvinner tommeltotter") ("om"|"når"|"hva"|"kva"|"hvem"|"kven"|"hvordan"|"korleis"|"at noen"|"at nokon"|"et svar"|"eit svar"|"svar"|"neste" _|"et livstegn"|"lyd") >>
  ("ikke"|"ikkje"|"aldri"|"uten"|"utan"|"ingen"|"inga"|"null") ("et"|"eit"|"ett"|"så mye som et"|"så mykje som eit"|"en"|"ein"|"snev av"|"antydning til"|"fnugg av")? ("hint"|"tips om når"|"antydning om" ..5|"pekepinn"|"peikepinn"|"tidsanslag"|"tidsestimat"|"tidspunkt"|"dato"|"tidsfrist"|"tidsramme"|"plan videre"|"plan vidare"|"ord om når" ..5|"ord om hva" ..6|"ord om veien" ..3|"ord om fristen") !("om pris"|"av"|"til"|"passet"|"avtalt")
  ("klagefrist"|"frist"|"fristen"|"svarfrist"|"leveringsdato"|"leveringstid"|"tidsramme"|"tidspunkt"|"dato"|"neste steg"|"veien videre"|"vegen vidare"|"behandlingstid"|"tidsplan"|"oppfølging"|"oppfølgjing") "?" ("pass"|"nei"|"ingen anelse"|"aner ikke"|"anar ikkje"|"nada"|"niks"|"hm"|"tja"|"gudene vet"|"vet ikke"|"veit ikkje"|"ukjent"|"null"|"glem det"|"si det"|"ikke et ord"|"den som visste det")
  ("tidspunktet"|"datoen"|"fristen"|"leveringsdatoen"|"tidsrammen"|"når"|"veien videre"|"neste steg"|"hva som skjer videre"|"kva som skjer vidare"|"hvem som har saken"|"kven som har saka"|"hva jeg skal gjøre"|"kva eg skal gjere"|"hvor lenge"|"hvor lang tid"|"hvem som tar") ...9 ("ville hun ikke ut med"|"ville han ikke ut med"|"ville ho ikkje ut med"|"ville de ikke si"|"fikk jeg ikke ut av" _|"fikk vi aldri svar på"|"fikk jeg aldri svar på"|"fekk vi aldri svar på"|"fekk eg aldri svar på"|"fikk jeg ikke svar på"|"fekk eg ikkje svar på"|"fikk jeg ikke vite"|"fekk eg ikkje vite"|"fikk jeg aldri vite"|"fekk eg aldri vite"|"sto det ikke noe om"|"står det ikke noe om"|"stod det ikkje noko om"|"står det ikkje noko om"|"kunne ingen si"|"kunne ingen svare på"|"kunne ingen seie"|"kunne hun ikke si"|"kunne han ikke si"|"kunne ho ikkje seie"|"er det ingen som vet"|"veit ingen"|"vet ingen"|"aner jeg ikke"|"anar eg ikkje"|"vet jeg fortsatt ikke"|"vet jeg ikke"|"veit eg ikkje"|"er fortsatt uklart"|"er framleis uklart"|"er uklart"|"forble uklart"|"gjenstår å se"|"står i stjernene"|"er skrevet i stjernene"|"må jeg gjette meg til"|"forblir en gåte"|"sa hun ikke noe om"|"sa han ikke noe om"|"sa han ingenting om"|"sa hun ingenting om"|"sa ho ingenting om")
  ("skal jeg"|"må jeg"|"skal eg"|"må eg"|"skal vi"|"kan jeg") ..7 "?" ("ingen anelse"|"aner ikke"|"anar ikkje"|"vet ikke"|"veit ikkje"|"hvem vet"|"gudene vet"|"den som visste det"|"uvisst"|"pass"|"si det"|"ikke vet jeg"|"ikkje veit eg"|"det sa de ikke"|"det fikk jeg ikke vite")
  ("hva nå"|"kva no"|"hva da"|"og hva skjer nå"|"hva skjer nå"|"kva skjer no"|"hva skjer videre"|"kva skjer vidare") "?" ("ikke et hint"|"aner ikke"|"anar ikkje"|"ingen anelse"|"vet ikke"|"veit ikkje"|"ingen vet"|"ingen sa noe"|"det fikk jeg ikke vite"|"hvem vet"|"gudene vet"|"ikke vet jeg")
  ("sitter"|"sit"|"satt"|"sat"|"står"|"sto"|"stod"|"ble sittende"|"ble stående"|"vart sitjande"|"vart ståande") ("jeg"|"eg"|"vi")? ("igjen"|"att"|"fortsatt"|"fremdeles"|"nå"|"der")? ("med skjegget i postkassa"|"med skjegget i postkassen"|"på bar bakke"|"på berr bakke"|"uten plan"|"utan plan"|"uten noe å forholde meg til"|"utan noko å halde meg til"|"med løse tråder"|"med lause trådar"|"i limbo"|"i det uvisse"|"uten svar på når" ..4) !("med løsningen")
  ("henger"|"hang"|"svever"|"svevde"|"svevet"|"flyter"|"svevar"|"heng") ("fortsatt"|"fremdeles"|"framleis"|"alt"|"saken"|"saka"|"jeg"|"det hele"|"bare"|"liksom")? ("i det blå"|"i lufta"|"i luften"|"i løse lufta"|"i lause lufta"|"i en tynn tråd"|"i ein tynn tråd"|"i uvisse"|"mellom himmel og jord"|"mellom to stoler")
  ("knapt"|"dårlig"|"dårleg"|"smått"|"skralt"|"tynt"|"lite"|"så som så"|"heller lite"|"skrint"|"magert") ("med") ("det praktiske"|"praktisk informasjon"|"praktiske detaljer"|"detaljer om veien" ..2|"info om veien" ..2|"hva jeg skal gjøre"|"opplysninger om når" ..4|"opplysninger om hva" ..4|"konkrete datoer"|"datoer"|"frister"|"info om hva som skjer" ..2|"oppfølging"|"oppfølgjing")
  ("knapt"|"dårlig"|"dårleg"|"smått"|"skralt"|"tynt"|"lite"|"så som så"|"heller lite"|"skrint"|"magert") ("med") ("detaljer om veien"|"info om veien"|"opplysninger om når"|"opplysninger om hva"|"info om hva som skjer") >>
  ("noe"|"noko"|"kanskje"|"sikkert"|"vel"|"nok"|"visst") ("en eller annen gang"|"ein eller annan gong"|"en gang i framtida"|"en gang i fremtiden"|"når det passer dem"|"når det passar dei"|"når de får tid"|"når dei får tid"|"når noen får tid"|"før eller siden"|"før eller sidan"|"en vakker dag"|"ein vakker dag")
  ("en eller annen gang"|"ein eller annan gong"|"en gang i framtida"|"en gang i fremtiden"|"når den tid kommer"|"før eller siden"|"en vakker dag"|"når det passer dem"|"når det passer seg"|"i overskuelig fremtid"|"når de får tid"|"i løpet av våren en gang"|"«en eller annen frist»"|"en eller annen frist")
  ("det kan jeg ikke si noe om"|"det kan eg ikkje seie noko om"|"det vet vi ikke før"|"det kunne hun ikke si noe om"|"det kunne han ikke si noe om"|"det kunne ho ikkje seie noko om"|"kunne ikke si noe om det"|"kunne ikkje seie noko om det"|"du får vente og se"|"du hører fra oss når du hører fra oss"|"ikke ring oss vi ringer deg"|"vi ringer deg når vi ringer deg")
  ("like")? ("uvisst"|"uklart"|"uklårt"|"usikkert"|"i det blå"|"uavklart"|"åpent"|"ope"|"et åpent spørsmål"|"eit ope spørsmål"|"en gåte"|"ei gåte") ("for meg")? ("hva som skjer"|"hva som skal skje"|"kva som skjer"|"kva som skal skje"|"hva jeg skal"|"kva eg skal"|"hva jeg må"|"når jeg får"|"når eg får"|"når det kommer"|"hvem som skal"|"hvem som tar"|"hvem som har"|"kven som skal"|"kven som har"|"hvordan jeg skal"|"korleis eg skal"|"hvordan jeg kommer videre"|"når pengene" ..2|"når saken" ..3|"om de" ..4) >>
  ("ballen") ("ligger"|"ligg"|"lå"|"er") ("hos")? ("hvem"|"kven"|"ingen"|"død")
  ja: Jeg [sitter her og lurer på om noen har sett søknaden].
  ja: [Når pengene kommer, fikk jeg aldri vite].
  ja: Eg [står att på bar bakke].
  ja: Det ble [ikke så mye som et hint].
  ja: Saken [henger fortsatt i lufta].
  ja: Det er [uklart hvem som skal betale].
  nei: Jeg lurer på om prisen er riktig.
  nei: Det henger en lampe i lufta over bordet.
  nei: Vi får se om jeg bytter bank.

- i-vinden turn=no actor=any
  ("når"|"kva tid"|"hva som skjer"|"kva som skjer"|"hvem som"|"kven som"|"hvor lenge"|"kor lenge"|"hvor lang"|"kor lang"|"om jeg får"|"om eg får"|"hvor jeg"|"kor eg"|"hva jeg skal"|"kva eg skal"|"hva som blir neste"|"lista til hva"|"åssen dag"|"hvilken dag"|"kva dag"|"innen når"|"hvor saken"|"kor saka"|"hvordan jeg") ...9 ("må gudane vite"|"må gudene vite"|"vet bare gudene"|"vet gudene"|"må du gjerne spørre om"|"vet ingen"|"veit ingen"|"var visst hemmelig"|"er visst hemmelig"|"var hemmelig"|"er uvisst"|"er en gåte"|"er ei gåte"|"er et mysterium"|"er et åpent spørsmål"|"står i stjernene"|"står skrevet i stjernene"|"fikk ikke plass"|"fekk ikkje plass"|"gikk det ikke an å få ut av henne"|"gikk det ikke an å få ut av ham"|"gjekk det ikkje an å få ut av" _|"var ikke til å få ut av" _|"var'n itte god for"|"var han ikke god for"|"kunne hun ikke svare på"|"kunne han ikke svare på"|"kunne ho ikkje svare på"|"kunne de ikke svare på"|"kunne ingen svare på"|"ble det aldri sagt noe om"|"ble aldri nevnt"|"vart aldri nemnt"|"glapp hun ikke"|"er det ingen som sier"|"sto det ingenting om"|"sto det ikke et ord om"|"nevnte hun ikke"|"nevnte han ikke"|"nemnde ho ikkje"|"fikk jeg gjette"|"får jeg gjette"|"får jeg vel vite"|"får tiden vise"|"får tida vise"|"vil tiden vise"|"er fortsatt i det blå"|"svever fortsatt"|"ville ingen spå"|"ville ingen love"|"turte ingen si"|"var umulig å få svar på"|"ble hengende i lufta"|"aner vi ikke"|"lurer jeg fortsatt på"|"måtte jeg finne ut selv"|"sa'n itte noe om"|"sa hun ikke"|"sa han ikke"|"sa ho ikkje")
  ("ingen"|"ikke en sjel"|"ikkje ein sjel"|"ikke en kjeft"|"ikkje ein kjeft"|"ingen der") ("kan"|"kunne"|"vet"|"veit"|"visste"|"vil"|"ville"|"turte"|"klarte å") ("å")? ("si"|"seie"|"svare på"|"fortelle"|"love")? ("meg")? !(.. "i politikken") ("når"|"hva som skjer"|"kva som skjer"|"hvor lenge"|"hvor saken"|"hvem som skal"|"kven som skal"|"hvor lang"|"om det kommer"|"hva jeg skal"|"hva neste") >>
  ("vet"|"veit"|"visste"|"aner"|"ante"|"skjønner") @jegvi? ("fremdeles"|"fortsatt"|"framleis"|"enda")? ("ikke"|"ikkje"|"itj"|"itte"|"fortsatt ikke"|"fremdeles ikke"|"framleis ikkje"|"like lite") ("hvilket"|"hvilken"|"hvilke"|"kva for"|"kor"|"hvor") ("skjema"|"papirer"|"dokumenter"|"vei"|"kontor"|"konto"|"adresse"|"jeg skal"|"eg skal"|"veien går"|"jeg står"|"vi står") >>
  ("skal"|"skulle"|"må"|"kan"|"bør"|"får"|"blir"|"kommer"|"kjem") ("jeg"|"eg"|"vi"|"det"|"de"|"pengene"|"noen"|"nokon") ...9 "?" ("ikke godt å si"|"ikkje godt å seie"|"hvem vet"|"kven veit"|"ikke godt å vite"|"ikkje godt å vite"|"aner ikke"|"anar ikkje"|"vet da søren"|"veit da søren"|"gudene vet"|"gudane veit"|"uvisst"|"det var det ingen som sa"|"det sa hun ikke"|"det sa ingen"|"ingen svar"|"blank"|"stillhet"|"niks"|"pass")
  ("klagefrist"|"frist"|"neste steg"|"dato"|"tidspunkt"|"oppfølging"|"leveringsdato"|"veien videre"|"henvisningen"|"saksgang"|"behandlingstid"|"timen") "?" ("pass"|"null"|"niks"|"nei"|"glem det"|"ukjent"|"ikke et ord"|"ikkje eit ord"|"stille"|"«den er nok der et sted»"|«|"svaret blåser"|"hvem vet")
  ("fikk"|"fekk"|"et"|"eit"|"bare"|"berre"|"sa"|"svarte") ("bare"|"berre"|"et"|"eit")? « ("det kan jeg ikke se her"|"det kan eg ikkje sjå her"|"det vet jeg ikke"|"det veit eg ikkje"|"vi får se"|"me får sjå"|"du får svar når du får svar"|"det tar den tiden det tar"|"det tek den tida det tek"|"du hører fra oss"|"du høyrer frå oss"|"vi kommer tilbake til det"|"snart"|"det ordner seg"|"den er nok der et sted"|"du får smøre deg med tålmodighet"|"vi tar det som det kommer") »?
  ("overlatt"|"sitter"|"sit"|"satt"|"sat"|"står"|"sto"|"stod"|"ble sittende"|"ble stående"|"igjen"|"forlatt"|"etterlatt") @jegvi? ("igjen"|"att"|"her"|"der"|"nå"|"til")? ("på bar bakke"|"med tomme hender"|"i limbo"|"i ingenmannsland"|"i et vakuum"|"i det store intet"|"på stedet hvil"|"og stirrer på telefonen"|"og glor på telefonen"|"og venter på godot"|"og ventar på godot"|"med flere løse tråder"|"på gjerdet"|"uten kart"|"uten kart og kompass"|"utan kart og kompass"|"mellom barken og veden")
  ("løse"|"lause"|"tomme"|"vage"|"runde"|"hule") ("løfter"|"lovnader"|"tråder"|"trådar"|"tidsangivelser"|"datoer"|"ender") !("i resonnementet"|"i forklaringen") ("i hytt og pine"|"om" ..3|"igjen")?
  ("løse"|"lause"|"tomme"|"vage"|"runde"|"hule") ("løfter"|"lovnader"|"tråder"|"trådar"|"tidsangivelser"|"datoer"|"ender") ("om") >>
  ("hører"|"høyrer"|"hørte"|"får"|"fikk"|"kommer"|"kjem"|"skulle ringe"|"skal ringe"|"ringer") ..3 ("en eller annen gang"|"ein eller annan gong"|"når det måtte passe"|"når det passer dem"|"når de får tid"|"når dei får tid"|"når månen er full"|"en gang i framtida"|"før eller siden"|"før eller sidan"|"når kua kommer hjem"|"til våren en gang"|"i overskuelig framtid"|"med tid og stunder"|"hvis vi er heldige") 
  ("skjøvet"|"skubba"|"skyvd"|"sendt"|"lagt"|"havnet"|"havna"|"forsvant"|"forsvunnet"|"puttet"|"gikk"|"sank") ..3 ("i en skuff"|"nederst i bunken"|"nedst i bunken"|"i det store havet"|"i et sort hull"|"i eit svart hol"|"i et svart hull"|"ut i intet"|"i glemmeboka"|"på is"|"i bero"|"i skyene") ("og" ..5)?
  ("skjøvet"|"skubba"|"skyvd"|"sendt"|"lagt"|"havnet"|"havna"|"forsvant"|"forsvunnet"|"puttet"|"gikk"|"sank") ..3 ("i en skuff"|"nederst i bunken"|"nedst i bunken"|"i det store havet"|"i et sort hull"|"i eit svart hol"|"i et svart hull"|"ut i intet"|"i glemmeboka"|"på is"|"i bero"|"i skyene") ("og") >>
  ("ble"|"blei"|"vart"|"er"|"var") ("aldri"|"ikke"|"ikkje") ("noe"|"noko"|"satt"|"sett"|"gitt"|"avtalt"|"nevnt"|"nemnt"|"sagt")? ("dato"|"frist"|"tidspunkt"|"når"|"avtale om oppfølging"|"neste steg"|"noe om veien videre"|"noko om vegen vidare"|"hva som skjer" ..2|"hvem som" ..5)
  ("ble"|"blei"|"vart"|"er"|"var") ("aldri"|"ikke"|"ikkje") ("noe"|"noko"|"satt"|"sett"|"gitt"|"avtalt"|"nevnt"|"nemnt"|"sagt")? ("hva som skjer"|"hvem som") >>
  ja: [Når det kjem noko meir, må gudane vite].
  ja: [Ingen veit når det kommer en montør].
  ja: [Vet fremdeles ikke hvilket skjema].
  ja: Jeg [står igjen uten kart og kompass].
  ja: De [ringer en eller annen gang].

- vet-ikke-når turn=no actor=any
  !@hanhun ("vet"|"veit"|"aner"|"anar"|"skjønner"|"skjønar"|("visste"|"ante") @jegvi|@jegvi ("visste"|"ante")) @jegvi? ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enno"|"nå"|"egentlig")? ("ikke"|"ikkje"|"itj"|"heller ikke"|"fortsatt ikke"|"framleis ikkje") ("helt"|"heilt"|"engang")? ("når"|"hva neste"|"hva som er neste"|"kva som er neste"|"hvem som"|"kven som"|"hvilket skjema"|"hvilken dato"|"kva skjema"|"hva jeg skal" !("tro"|"tenke"|"mene"|"si"|"velge"|"gjøre med livet"|"gjøre med hytta"|"gjøre med huset"|"gjøre med bilen"|"gjøre med meg selv")|"kva eg skal" !("tru"|"tenkje"|"velje")|"hva jeg bør"|"hvor jeg skal"|"hvor jeg kan"|"kor eg skal"|"hvor lang tid"|"kor lang tid"|"hvor lenge"|"kor lenge"|"hva som skjer"|"kva som skjer"|"hva som blir") !("jeg snakket"|"jeg ringte"|"hun het"|"jeg kjøpte"|"hadde tatt telefonen"|"som hadde tatt"|"som svarte"|"tok telefonen") >>
  !@hanhun ("vet"|"veit"|"aner") @jegvi? ("fortsatt"|"fremdeles"|"framleis"|"ennå")? ("ikke"|"ikkje"|"fortsatt ikke"|"framleis ikkje") ("helt"|"heilt")? "om" (("jeg"|"eg"|"vi"|"me") ("må"|"får"|"trenger"|"treng"|"har krav")|("saken"|"saka"|"de"|"dei"|"det"|"pakken"|"pengene"|"søknaden"|"kravet"|"noen"|"skaden"|"den") ("må"|"skal"|"får"|"blir"|"kommer"|"kjem"|"bør"|"er" ("meldt"|"registrert"|"sendt"|"mottatt"|"behandlet"))) >>
  ("sa"|"nevnte"|"nemnde"|"fortalte"|"fortalde"|"opplyste"|"skrev"|"skreiv"|"informerte"|"forklarte"|"forklara"|"sto"|"stod"|"står"|"svarte") ("det"|@hanhun)? @meg? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje"|"ikke noe"|"ikkje noko"|"ingenting"|"lite"|"ikke et ord") ("noe"|"noko")? ("om")? ("hvor"|"kor"|"hvordan"|"korleis"|"hva"|"kva"|"hvilke"|"hvilken"|"hvilket"|"hvem"|"kven") ("dokumenter"|"papirer"|"skjema"|"vedlegg"|"papir"|"dokument")? @jegvi ("kan"|"skal"|"må"|"bør"|"kunne"|"skulle"|"måtte"|"burde"|"trenger å"|"treng å") !("unngå"|"spare"|"bruke"|"få billigere"|"velge"|"velja"|"velje"|"satse på") >>
  ("sa"|"nevnte"|"nemnde"|"fortalte"|"fortalde"|"opplyste"|"opplyst"|"skrev"|"skreiv"|"svarte"|"informerte") @hanhun? @meg? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje"|"ingenting") ("noe"|"noko")? ("om")? ("når"|"hvor lang tid"|"kor lang tid"|"hvor lenge"|"kor lenge"|"innen når"|"hvilken dag"|"hva som skjer"|"kva som skjer"|"hva som var neste") >>
  ("men"|"eller"|",") [ ("ikke"|"ikkje") ("hvor"|"når"|"hva"|"hvem"|"hvordan"|"kor"|"kva"|"korleis"|"kven") ("jeg"|"eg"|"vi"|"den"|"det"|"de"|"pengene") ("skal"|"må"|"kan"|"bør"|"får"|"kommer"|"kjem"|"blir"|"skulle"|"måtte") ] >>
  ("når"|"hvor"|"hvem" !("hun"|"han"|"jeg snakket"|"jeg har snakket"|"det var")|"hvordan"|"kor"|"kven" !("ho"|"han"|"eg snakka"|"det var")|"korleis"|"hvor lang tid"|"hvilke papirer") _ ..6 "," ("fikk"|"fekk"|"får"|"kunne"|"sa"|"visste"|"vet"|"veit"|"nevnte"|"ville"|"aner"|"sto"|"står") (@hanhun|"jeg"|"eg"|"vi"|"ingen"|"det"|"man"|"de")? ("ikke"|"ikkje"|"aldri"|"ingen"|"ingenting om") ("vite"|"svare på"|"si"|"seie"|"svar på"|"greie på"|"høre"|"noe om"|"noko om"|"vita"|"ut av" ..2)?
  ("når"|"hvor"|"hvem" !("hun"|"han"|"jeg snakket"|"jeg har snakket"|"det var")|"hvordan"|"kor"|"kven" !("ho"|"han"|"eg snakka"|"det var")|"korleis"|"hvor lang tid"|"hvilke papirer") _ ..6 "," ("fikk"|"fekk"|"får"|"kunne"|"sa"|"visste"|"vet"|"veit"|"nevnte"|"ville"|"aner"|"sto"|"står") (@hanhun|"jeg"|"eg"|"vi"|"ingen"|"det"|"man"|"de")? ("ikke"|"ikkje"|"aldri"|"ingen"|"ingenting om") ("ut av") >>
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

- vet-ikke turn=no actor=any
  !@hanhun ("vet"|"veit"|"aner"|"anar"|"forstår"|"skjønner"|(("visste"|"ante"|"forsto"|"skjønte"|"skjøna") @jegvi)|(@jegvi ("visste"|"ante"|"forsto"|"skjønte"|"skjøna"))) @jegvi? ("fortsatt ikke"|"fremdeles ikke"|"framleis ikkje"|"fortsatt ikkje"|"ikke"|"ikkje"|"ennå ikke"|"enno ikkje"|"itj"|"ikke helt"|"ikkje heilt"|"ærlig talt ikke"|"egentlig ikke") ("når jeg får"|"når eg får"|"når svaret"|"når varen"|"når kortet"|"når vedtaket"|"når montøren"|"når jeg skal"|"når eg skal"|"når de kommer"|"hva jeg bør"|"hvilke papirer"|"hvor jeg skal"|"kor eg skal"|"når jeg kan"|"når pengene"|"når pengane"|"når saken"|"når saka"|"når noen"|"når de"|"når det kommer"|"når den"|"hva som skjer"|"kva som skjer"|"hva som skal skje"|"kva som skal skje"|"hva jeg skal" !("tro"|"tenke"|"si"|"mene"|"gjøre med" ("livet"|"hytta"|"meg selv"|"pengene"|"bilen"|"huset"|"båten"))|"hva jeg må"|"hva jeg kan"|"kva eg skal" !("tru"|"tenkje"|"seie")|"kva eg må"|"kva eg kan"|"hva vi skal"|"hvem som har"|"hvem som tar"|"hvem jeg skal" !("takke"|"tro"|"stole"|"klandre")|"hvem som skal"|"kven som har"|"kven som skal"|"hvor saken"|"hvor lenge"|"kor lenge"|"hvor lang tid"|"om jeg må"|"om eg må"|"om jeg skal" ("betale"|"sende"|"vente"|"ringe"|"gjøre"|"fylle"|"møte"|"levere"|"få")|"om de"|"om dei"|"om saken"|"om saka"|"om pengene"|"om pakken"|"om noen"|"om nokon"|"hvordan jeg skal"|"korleis eg skal"|"hvordan saken"|"hvor veien"|"kor vegen") >>
  "uten å vite" !("hva saken"|"noe om oss"|"noe om meg"|"hvem jeg er"|"hvem vi er"|"hva jeg trenger"|"hva jeg trengte"|"hva vi"|"hvordan vi") ("når"|"hva"|"om"|"hvordan"|"hvem"|"hvor") >>
  "utan å vite" ("når"|"kva"|"om"|"korleis"|"kven"|"kor") >>
  ("ingen anelse"|"inga aning"|"ingen peiling"|"null anelse"|"ikke peiling"|"ikkje peiling"|"ikke anelse"|"ikke den fjerneste anelse"|"ikke den ringeste anelse") ("om" ("hva"|"når"|"hvordan"|"hvem"|"kva"|"korleis"|"kven"|"hvor") ) >>
  ("ingen"|"inga"|"ikke"|"ikkje"|"null") (anelse|"peiling"|"formening"|aning|ide|idé) ("om") ("hva"|"kva"|"når"|"hvordan"|"hvem"|"hvor"|"korleis") >>
  !("hun var"|"han var"|"ho var"|"virket"|"verka"|"virka"|"hun virket"|"han virket") (usikker/a|uviss/a|"i" tvil|usikre/a|uvisse/a|"i" "villrede"|"i" uvisse|uvisst/a|"ikke sikker"|"ikkje sikker") ("på"|"om") ("hva"|"kva"|"når"|"om"|"hvordan"|"hvor"|"hvem"|"veien"|"korleis"|"hva" "som"|"fremdriften"|"kva" "som") !("jeg vil"|"eg vil"|"jeg skal bytte"|"jeg ønsker"|"vi vil") .. ("skal"|"må"|"skjer"|skje|"videre"|"får"|"kommer"|"veien"|"saken"|neste|"bør"|"blir"|"byttet"|"kjem") >>
  ("sitter"|"satt"|"sat"|"sit"|"står"|"stod"|"sto"|"ble"|"blei"|"vart"|"er"|"igjen"|"sitt") @jegvi? ("igjen"|"att"|"fortsatt"|"uten"|"sittende"|nå|"nå")? ("uten"|"utan"|"med") .. (svar "på"|plan|visshet) .. ("når"|"hva"|"kva"|"om"|"hvordan"|"hvem"|"videre"|"pakken"|"saken"|neste) >>
  ("uten"|"utan") "å" (vite|ane) !("hva saken"|"kva saka"|"noe om"|"noko om"|"hvorfor"|"kvifor"|"hvem jeg er"|"hvem vi er"|"kven eg er"|"hva jeg trenger"|"hva jeg trengte"|"hva vi"|"hvordan vi"|"kva eg treng") ("når"|"hva"|"kva"|"om"|"hvordan"|"hvem"|"hvor"|"korleis"|"hvilke"|kor|"kor") >>
  ("ikke"|"ikkje"|"heller" "ikke"|"heller" "ikkje") .. ("klokere"|"klokare"|klok|"klokere" "på") "på" !("hva jeg"|"kva eg"|"hva saken"|"hva det"|"hvordan det") ("når"|"hva"|"kva"|"om"|"hvordan"|"hvem"|"hvor") >>
  ja: Jeg [vet ikke når jeg får svar].
  ja: Eg [veit framleis ikkje kva eg skal gjere].
  ja: Jeg sitter igjen [uten å vite om pakken kommer].
  ja: [Ingen anelse om hva som skjer videre].
  ja: Nå er jeg [usikker på hva jeg skal gjøre].
  nei: Hun visste ikke hva hun snakket om.
  nei: Jeg vet ikke hva hun het.
  nei: Jeg visste ikke hvem jeg snakket med.
  nei: Jeg har null peiling på biler.
  nei: Ung jente, null peiling.
  nei: Jeg ble usikker på om jeg hadde låst døra.
  nei: Hun var usikker på hva som skjer.

- sa-ikke turn=no
  ("nevnte"|"nemnde"|"sa"|"skrev"|"skreiv"|"fortalte"|"fortalde"|"opplyste"|"informerte"|"sto"|"stod"|"står"|"svarte") (@hanhun|"det")? ("ikke noe om"|"ikkje noko om"|"ingenting om"|"ikke et ord om"|"ikkje eit ord om"|"ikke"|"ikkje"|"aldri noe om"|"aldri"|"heller ikke"|"lite om"|"null om") ("når"|"hva som skjer"|"kva som skjer"|"hva jeg skal"|"hva jeg må"|"kva eg skal"|"kva eg må"|"hva jeg skulle"|"hvem som tar"|"hvem som har"|"hvor lang tid"|"hvor lenge"|"kor lenge"|"kor lang tid"|"hvordan jeg går"|"hvordan jeg skal"|"veien videre"|"vegen vidare"|"fristen"|"neste steg") >>
  (si/v|"si"|sa/v|"sa"|sagt/v|"sagt"|sier/v|"sier"|seie/v|nevnte/v|opplyste/v|skrev/v|"skrev"|fortalte/v|"fortalte"|informerte/v|oppga/v|"oppga"|nevne/v|nemnde/v|"nemnde"|skreiv/v|"skreiv"|fortalde/v|"fortalde"|forklarte/v|presiserte/v|svarte/v|lovet/v|lova/v) @hanhun? (@meg)? ("ikke"|"ikkje"|"aldri"|"ingenting"|"lite"|"heller" "ikke"|"heller" "ikkje"|"ikke" "noe"|"knapt"|"kje"|"itj"|"ikke" "et" ord|"ikke" "en" (lyd|"lyd")) (@meg|"noe"|"noko"|"om"|"noe" "om"|"noko" "om"|"et" ord "om"|"noe" "som" "helst" "om"|"når"|"på"|konkret)? ("om"|"på")? ("når"|"hvor" "lenge"|(kor|"kor") "lenge"|"hva" ("som" ("skjer"|skulle|"skulle"|"skal"|"kommer")|"jeg"|neste|"vi"|"de")|"kva" ("som" "skjer"|"eg"|"som" "skal"|"som" (skulle|"skulle"))|"hvor" lang tid|(kor|"kor") lang|"hvilke" ("papirer"|skjema|"dokumenter"|"frister")|"hvilken"|"hvem" "som"|tidspunkt|frist|"fristen"|behandlingstid|leveringstid|neste|"veien"|"hvordan" ("saken"|"jeg" "skal"|"det")|oppfølging|"videre"|"fristar"|"kven" "som"|"innen" "når"|"behandlingstiden"|"katti") >>
  ("sa"|si|"si"|"sier"|seier|"seier") @hanhun? ("ikke"|"ikkje") ("når"|"hvor" "lenge"|(kor|"kor") tid|(kor|"kor") "lenge") $
  ("ingenting"|"ikke" "noe"|"ikke" "et" ord|"ikkje" "noko"|"ingen" ting|"intet"|"lite"|"null"|"ikke" "en" (lyd|"lyd")|"ikkje" "eit" ord|"ingen" informasjon|"ingen" beskjed|"ingen" "info"|"ingen" "opplysninger"|"inga" opplysning|"ingen" "antydning"|"ikke" "en" setning|"inga" melding|"fint" ("lite")|"ikke" "en" stavelse) .. ("om"|"på") !("hva jeg sa"|"kva eg sa"|"hva jeg mente"|"hvorfor") ("når"|"hva"|"kva"|"hvor" "lenge"|"hvor" lang|(kor|"kor") lang|"veien" "videre"|neste|"hvem"|frist|"fristen"|oppfølging|behandlingstid|"tidsramme"|tidsbruk|"hvordan" ("jeg"|"vi"|"saken"|"det")|"prosessen" "videre"|(kor|"kor") "lenge"|leveringstid|"korleis"|fremdrift|"vegen" "vidare"|"videre"|"saksgangen"|"hvilke" "papirer") >>
  ("uten"|"utan") ("å"|"at") .. (si|"si"|"sa"|fortelle|"sagt"|gi|nevne|"nevnte"|opplyse|få|"få"|seie|"fikk"|angi|antyde|oppgi|informere|"fekk"|vite|gje) .. ("når"|"hva" ("som"|"jeg"|"de")|"tidsramme"|frist|"hvor" "lenge"|oppfølging|"veien videre"|neste|"hvor" lang|(kor|"kor") lang|"vegen vidare"|"kva" "som") >>
  (kunne/v|"kunne"|kan/v|"kan"|ville/v|"ville"|vil/v|"vil"|klarte/v|greide/v|turte/v|visste/v|"visste"|vet/v|"vet") @hanhun? ("ikke"|"ikkje"|"heller" "ikke"|"aldri"|"heller" "ikkje"|"itj") ("å")? (si|"si"|love|svare "på"|gi|fortelle|anslå|garantere|antyde|opplyse|seie|gje|"lova"|oppgi) .. ("når"|"hvor" "lenge"|"hvor" lang|tidspunkt|dato|frist|"hva som skjer"|"kva som skjer"|(kor|"kor") "lenge"|(kor|"kor") lang|"noe" "om" "når"|"tidsramme"|"hvor" "fort"|"katti") >>
  (mangle/v|mangla/v|savne/v|savnet/v|sakne/v|sakna/v|etterlyse/v|etterlyste/v|mangler/v) .. (tidsramme/n|frist/n|tidspunkt/n|oppfølging/n|beskjed/n|plan/n|informasjon "om" ("hva"|"når"|"kva")|klarhet/n|klarhet "i"|tidsangivelse/n|"neste steg"|"neste skritt"|"noe om" ("når"|"hva som"|"veien"|"hvem")|avklaring/n|dato/n|tidsplan/n) >>
  ("ingen"|"inga"|"null"|"ikke" "noen"|"ikkje" "noka"|manglende|"ikke" "noe"|"verken"|"aldri"|"hverken"|"ikkje" "nokon"|"uten"|"utan"|"ikke" "en"|"knapt"|"korkje"|"heller" "ingen") @grad? (konkret|klar|tydelig|"antydning" "til"|fast|"fast"|"noen" "som" "helst"|avtalt|ny|"angitt")? ("tidsramme"|frist|dato|tidspunkt|"tidsangivelse"|tidsplan|plan "videre"|plan|oppfølging|"tidsestimat"|"tidsanslag"|beskjed|"svarfrist"|"oppfølgingsavtale"|"framdriftsplan"|neste (steg|"steg")|leveringsdato|instruks|"instruksjoner"|"oppfølgjing"|avklaring|tidsfrist|"konkrete" tiltak|"veien" "videre") !("når jeg"|"på det jeg"|"på hva jeg"|"da jeg"|"på svarene"|"da eg"|"når eg"|"på det eg") ("om"|"på"|for|"for"|"å"|"videre"|"når"|"fra"|"frå")? >>
  "kan jeg ikke si noe om"
  "kan eg ikkje seie noko om"
  "kunne ikke si når"
  "kunne ikkje seie når"
  "det var alt jeg fikk vite"
  ja: Hun [sa ikke når jeg får svar].
  ja: Han [nevnte ingenting om hva som skjer videre].
  ja: Ho [kunne ikkje seie når varen kjem].
  ja: [Ingenting om når pengene kommer].
  ja: [Ingen tidsramme] ble gitt.
  ja: Jeg [fikk ikke vite hva jeg skal gjøre].
  ja: Han la på [uten å si hva som skjer videre].
  nei: Jeg sa ikke når jeg skulle reise.
  nei: Hun sa ingenting om prisen.
  nei: Hun ga meg ikke tid til å svare.
  nei: Han kunne ikke svare på hva det kostet.

- fikk-ikke-vite turn=no actor=any
  ("fikk"|"fekk"|"får"|"fått") @jegvi? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje"|"verken"|"itj"|"kje"|"korkje") @jegvi? ("noe"|"noko")? ("vite"|"vita"|"høre"|"opplyst"|"sagt"|"svar på"|"svar om"|"beskjed om"|"informasjon om"|"greie på") ("noe om"|"noko om")? ("når"|"hvor lenge"|"hvor lang"|"kor lenge"|"kor lang"|"hva som skjer"|"hva som skal"|"hva som skulle"|"kva som skjer"|"kva som skal"|("hva"|"kva"|"hvordan"|"korleis"|"hvor"|"kor"|"hvilke"|"hvem"|"kven") @jegvi ("må"|"måtte"|"skal"|"skulle"|"kan"|"kunne"|"bør")|"hvem som"|"kven som"|"om" ("jeg må"|"eg må"|"jeg skal"|"noen"|"nokon"|"de kommer"|"saken blir"|"pengene"|"pakken"|"den kommer"|"det kommer"|"montøren")|"innen når"|"hva neste"|"fristen"|"katti") >>
  ("fikk"|"fekk"|"får"|"fått") @jegvi? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje"|"ingen"|"inga"|"null") ("noe"|"noen"|"noko"|"nokon"|"en"|"ei")? ("konkret"|"klar"|"tydelig"|"bestemt"|"fast")? ("beskjed"|"tidsramme"|"frist"|"dato"|"tidspunkt"|"tidsestimat"|"plan"|"tidsplan"|"svarfrist"|"instruks"|"bekreftelse"|"oppfølging"|"melding") >>
  ja: Jeg [fikk ikke vite når pengene kommer].
  ja: Eg [fekk inga beskjed om når varen kjem].
  nei: Jeg fikk ikke svar på om skaden er dekket.

- løse-tråder turn=no actor=any
  !("ingen"|"uten"|"utan") (løse|laus|"laus"|"lause") (tråder/n|tråde/n|ender/n|trådar/n|trår/n|"trår"|ende/n|tråd/n)
  ("hengende"|"hengt"|henger|"henger"|"hang"|"hengande"|"heng") ("igjen"|"der"|"ennå")? ("i"|"mellom") (luft|"lufta"|"luften"|løse "lufta"|"lause" "lufta"|"det" blå|"stolene")
  ("svever"|"svevde"|"flyter"|"står"|"sto"|svevende|"ble"|"vart"|"sit") ("fortsatt"|"fremdeles"|"bare"|helt|"helt")? "i" ("det" uvisse|uvisse|"uvissa"|"uvisshet"|"det" blå|"lufta"|tvil "om"|"luften")
  (la|"la"|"legges"|"lagt"|"ligger"|"overlatt"|"overlata") ("i"|"på"|"til") ("det" blå|is|"uvisshet"|"skjebnen"|"tilfeldighetene")
  (holdt/v|"holdt"|haldt/v|heldt/v|"heldt"|holder/v|"holder"|stått/v|"stått"|overlatt/v|"overlatt"|lot/v|"lot") ("meg"|"oss")? "i" (uvisse|"uvisshet"|"uvissa"|"mørket"|"det" uvisse|vente)
  ("lurer"|"lurar"|"undrer") ("jeg"|"eg"|"vi")? ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno") "på" ("hva"|"kva"|"når"|"om"|"hvordan"|"hvem"|"hvor"|"korleis") >>
  ("må"|"får"|"måtte") ("jeg"|"vi"|"eg"|"me")? ("vel"|"bare"|"berre"|"nok")? ("vente" "og" ("se"|"sjå")|"håpe" ("på" "det" "beste"|"at")|"krysse" "fingrene"|"satse" "på" "at"|"gjette" "på"|"smøre meg med tålmodighet") >>
  "kva no"
  "veien videre er uklar"
  "uklart hva som skjer"
  "uklårt kva som skjer"
  (uklart/a|uavklart/a|uklårt/a|uvisst/a|usikkert/a|åpent/a|"åpent") ((for|"for") "meg"|(for|"for") "oss")? ("hva som"|"kva som"|"når"|"om"|"hvor") .. ("skal"|"må"|skje|"skjer"|"får"|"kommer"|"gjør"|"videre"|"tar"|neste|skulle|"skulle"|gjøre|"har"|"vidare") >>
  (saken/n|saka/n|alt/n|"alt"|henvendelsen/n) ("ble"|"vart"|"blei"|"står"|"stod") ("bare"|"berre"|"fortsatt"|nå|"nå")? ("hengende"|"liggende"|stående|"uavklart"|"uavklara"|uavsluttet|åpen|"åpent"|"i" "limbo"|"hengande"|"i" "det" uvisse|"uten" plan|"på" "stedet" "hvil"|"liggjande")
  ("ingen"|"ikke"|"ikkje"|"verken"|"null") ("noen")? (avtale|plan|avklaring) "om" ("hva"|"når"|oppfølging|"videre"|"hvem"|"kva"|"kven"|nytt|"nytt") >>
  ("vage"|vag|løse|tåkete|"uklare"|"halve"|tomme|"diffuse"|runde) ("løfter"|løfte|"planer"|"tidsrammer"|"lovnader"|"tidsangivelser"|lovnad) ("om"|"på")? >>
  "en eller annen gang"
  "en gang i framtiden"
  "når vi får tid"
  "det tar den tiden det tar"
  "det tek den tida det tek"
  "i løse luften"
  "i limbo"
  ja: Saken endte med [løse tråder].
  ja: Jeg ble [hengende i lufta].
  ja: Eg vart [hengande i lause lufta].
  ja: Det er [uklart hva som skjer videre].
  ja: Jeg [må bare vente og se].
  nei: Noe lå i lufta.
  nei: Det blir spennende å se hvordan det går med fotballen.
  nei: Vi måtte sitte og vente i en time.
  nei: Pakken ble liggende på hylla.

- ingen-vet-når turn=no actor=any
  ("hvem"|"kven"|"hvor"|"kor"|"når"|"kva tid"|"hva"|"kva"|"fristen"|"datoen"|"tidspunktet"|"hvor lang tid"|"om noen"|"om nokon"|"om montøren"|"om pengene"|"korleis saka"|"hvordan saken"|"hvor saken"|"hvor veien"|"veien videre") !("hun het"|"han het"|"ho heitte"|"de heter"|"jeg snakket"|"jeg har snakket"|"eg har snakka"|"eg snakka"|"hun var"|"ho var"|"han var"|"mer"|"som gikk galt") ...9 "," ("står det ingenting om"|"står det ikkje eit ord om"|"står det ikke et ord om"|"sto det ingenting om"|"stod det ingenting om"|"vet vel bare værgudene"|"vet bare værgudene"|"må den som vet si"|"er det bare å gjette på"|"er det berre å gjette på"|"er det fritt fram å gjette"|"aner jeg ikke"|"anar eg ikkje"|"aner vi ikke"|"har jeg ikke fnugg av peiling på"|"er jeg like usikker på"|"er eg like usikker på"|"må jeg gjette meg til"|"får jeg gjette meg til"|"det får jeg gjette meg til"|"må jeg visst gjette meg til"|"vet ikke engang hun"|"visste ikke engang hun"|"visste ikke engang han"|"har ingen sagt"|"hadde ingen formening om"|"er det ingen som tør si"|"fikk jeg ikke ut av noen"|"er et åpent spørsmål"|"er opp til" ("skjebnen"|"værgudene"|"høyere makter"))
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

# only the birds know; what now; sits and waits for one does not know what
- vet-bare-fuglene turn=no actor=any
  ("når"|"hva som skjer"|"kva som skjer"|"hvem som"|"kven som"|"hva jeg skal"|"hvor lenge"|"hvor lang tid"|"kor lang tid"|"om jeg"|"om eg") ...10 (",")? ("det")? ("vet"|"veit"|"må"|"vett") ("bare"|"berre"|"kun"|"visst"|"visstnok")? ("fuglene"|"fuglane"|"gudene"|"gudane"|"gud"|"vårherre"|"ingen"|"stjernene"|"himmelen"|"skjebnen"|"spåkona"|"katta"|"høyere makter"|"værgudene"|"nissen")
  ("og")? ("hva"|"kva"|"ka") ("gjør"|"gjer") ("jeg"|"eg"|"vi"|"me"|"æ"|"man") ("egentlig"|"eigentleg"|"da"|"så")? ("nå"|"no") ("da"|"egentlig"|"?"|$)?
  ("hva er planen"|"kva er planen"|"har de en plan"|"har dei ein plan"|"finnes det en plan"|"hva blir neste steg"|"hva er neste steg"|"hvor går veien videre") "?"
  ("sitter"|"sit"|"satt"|"sat"|"går"|"gikk"|"gjekk"|"sittende"|"sitjande"|"gående"|"står"|"sto"|"ventet"|"venter"|"ventar") @jegvi? ("bare"|"berre"|"nå"|"no"|"der"|"her"|"igjen")? ("og")? ("vente"|"venter"|"ventar"|"ventet"|"venta")? ("bare"|"berre")? (",")? (("uten"|"utan") ("å vite"|"å ane"|"peiling på"|"anelse om"|"aning om") ("på")? ("hva"|"kva"|"hvem"|"kven"|"når"|"om"|"hvor lenge"|"kor lenge"|"hvilket"|"hvilken")|"på" _ ..1 ("jeg ikke vet"|"eg ikkje veit"|"ingen vet"|"som kanskje")) >>
  ("står"|"sto"|"stod"|"satt"|"sitter"|"sit"|"gikk"|"ble stående"|"la på"|"forlot samtalen") @jegvi? ("igjen"|"att"|"der")? ("på perrongen"|"på bar bakke"|"på holdeplassen"|"i et veikryss"|"i veikrysset")? ("uten"|"utan") ("å vite"|"å ane"|"anelse om"|"peiling på"|"aning om"|"snøring på") ("hva som"|"hva jeg"|"kva som"|"kva eg"|"hvilket"|"hvilken"|"hvor jeg"|"når"|"hvem"|"kven"|"om jeg"|"neste"|"veien videre") >>
  ("avsluttet"|"avslutta"|"avsluttes"|"endte"|"enda"|"sluttet"|"slutta"|"etterlot"|"etterlatt"|"etterlaten"|"sitter"|"sit"|"satt"|"svever"|"svevde"|"la på"|"forlatt"|"ble hengende"|"vart hengande"|"henger"|"heng") @jegvi? ("igjen"|"alt"|"saken"|"saka"|"det hele"|"fortsatt"|"helt"|"bare")? ("i") ("det uvisse"|"limbo"|"uvisshet"|"uvisse"|"uvissa"|"ingenmannsland"|"et vakuum"|"vakuum"|"løse lufta"|"lause lufta"|"fritt fall"|"venterommet"|"det blå"|"ei luftlomme"|"et tomrom"|"lufta")
  ("ble"|"vart"|"var"|"er"|"blei") ("det")? ("stille"|"taust"|"tyst"|"tomt"|"taus") ("om"|"rundt"|"angående"|"når det gjelder"|"da det gjaldt") ("resten"|"veien"|"vegen"|"prosessen"|"videre"|"fristen"|"datoen"|"neste"|"hva som"|"når"|"kva som"|"det videre") >>
  ("framdriften"|"fremdriften"|"framdrifta"|"veien videre"|"vegen vidare"|"tidsplanen"|"prosessen"|"saksgangen"|"hva som skjer" ..2|"kva som skjer" ..2|"neste steg"|"datoen"|"leveringsdatoen"|"tidspunktet"|"tidslinja"|"resten av løpet") ("er"|"var"|"ble"|"vart"|"forblir"|"står") ("like"|"fortsatt"|"helt"|"framleis"|"fremdeles"|"heilt"|"fortsatt like"|"nokså"|"høyst")? ("uklar"|"uklart"|"uklårt"|"uviss"|"uvisst"|"tåkete"|"diffus"|"diffust"|"åpen"|"åpent"|"ope"|"ukjent"|"ukjend"|"i det blå"|"i tåka"|"et mysterium"|"eit mysterium"|"en gåte"|"ei gåte"|"skrevet i stjernene"|"et åpent spørsmål"|"usikker"|"usikkert") ("som før jeg ringte"|"som før eg ringde"|"som før samtalen"|"som da jeg ringte"|"som før"|"for meg"|"for oss")?
  ja: [Når montøren kommer, det vet bare gudene].
  ja: Jeg la på og tenkte: [hva gjør jeg nå]?
  ja: Eg [sit og ventar utan å vite på kva].
  ja: Samtalen [endte i det uvisse].
  ja: [Framdriften er fortsatt helt åpen].
  nei: Vi sto på perrongen i en time.
  nei: Jeg svever på en rosa sky.

# could have told when; not a word of the way ahead
- kunne-sagt-når turn=no actor=any
  !("jeg"|"eg"|"vi"|"me") ("kunne"|"burde"|"skulle"|"hadde") @hanhun? ("jo"|"vel"|"gjerne"|"godt"|"i det minste"|"faktisk"|"kanskje"|"bare")? ("ha")? ("sagt"|"nevnt"|"nemnt"|"fortalt"|"gitt"|"gjeve"|"antydet"|"opplyst"|"skrevet"|"skrive"|"hintet"|"informert"|"lovet"|"sagt fra") ("meg"|"oss"|"noe"|"noko"|"litt"|"et hint"|"eit hint"|"en pekepinn"|"ein peikepinn"|"et anslag"|"en antydning"|"et ord"|"beskjed"|"fra"|"ifra"|"mer"|"en lyd")? ("et hint"|"eit hint"|"en pekepinn"|"ein peikepinn"|"et anslag"|"en antydning"|"noe"|"beskjed"|"litt")? ("om")? ("når"|"hvor lang tid"|"kor lang tid"|"hvor lenge"|"hva som skjer"|"kva som skjer"|"hva som kommer"|"hva som skulle skje"|"hva jeg skal"|"hva jeg må"|"hva jeg skulle"|"kva eg skal"|"kva eg må"|"hvem jeg"|"kven eg"|"hva som er neste"|"veien videre"|"vegen vidare"|"hvilke papirer"|"hvor jeg skal"|"om jeg må"|"om når"|"hvem som") >>
  ("skulle"|"ville"|"hadde"|"kunne") @jegvi? ("gjerne"|"jo gjerne"|"likt å"|"nok"|"ønske")? ("ha")? ("visst"|"vite"|"vita"|"hatt"|"fått vite"|"fått") ("hva som skjer"|"hva som er neste"|"hva som skal skje"|"kva som skjer"|"kva som er neste"|"når"|"hvem som"|"hvem jeg"|"kven som"|"hvor lang tid"|"kor lang tid"|"hva jeg skal"|"hva jeg må"|"kva eg skal"|"om jeg må"|"om jeg skal"|"en dato"|"ein dato"|"en tidshorisont"|"et tidspunkt"|"eit tidspunkt"|"en frist"|"en tidsramme"|"veien videre") ..6
  ("hva jeg"|"når"|"hva som skjer"|"hvem jeg"|"hvor jeg"|"om jeg"|"hvordan jeg" ..1 "videre"|"hvem som"|"kva eg"|"kva som skjer"|"kven eg"|"veien videre"|"vegen vidare"|"neste steg") ...10 ("ble"|"vart"|"blei") ("ikke"|"ikkje"|"aldri"|"det ikke") ("nevnt"|"nemnt"|"sagt"|"avklart"|"opplyst"|"tatt opp"|"teke opp"|"berørt"|"et tema"|"eit tema"|"sagt noe om"|"noe tema")
  ("ble"|"vart"|"blei"|"sa"|"nevnte"|"skrev") (@hanhun|"det")? ("ikke"|"ikkje"|"aldri") ("sagt"|"nevnt"|"nemnt")? ("et kvekk"|"eit kvekk"|"et ord"|"eit ord"|"et pip"|"eit pip"|"en lyd"|"ein lyd"|"noe"|"noko"|"et knyst"|"eit knyst") ("om") ("videre"|"vidare"|"framdrift"|"framdriften"|"veien"|"vegen"|"neste"|"frist"|"når"|"hva som skjer"|"kva som skjer"|"tid"|"tidsbruk"|"dato"|"saksgangen"|"hva jeg skal"|"kva eg skal"|"ventetid"|"behandlingstid"|"hvem som") >>
  ("den videre gangen"|"den vidare gangen"|"veien videre"|"vegen vidare"|"saksgangen"|"neste steg"|"framdriften"|"fremdriften"|"tidsplanen"|"fristen"|"datoen"|"leveringstiden"|"behandlingstiden"|"tidspunktet") ("i saken"|"i saka")? ("fikk jeg"|"fekk eg"|"fikk vi"|"fekk me"|"ga hun meg"|"fikk ingen av oss") ("ikke"|"ikkje"|"aldri"|"ingen") ("klarhet i"|"klarheit i"|"noen klarhet i"|"greie på"|"svar på"|"vite noe om"|"noe om"|"høre noe om"|"opplyst"|"vite"|"grep om"|"informasjon om")
  ("ingenting"|"ikke noe"|"ikkje noko"|"intet"|"lite"|"ikke noe konkret"|"fint lite"|"null") ("konkret")? ("å") ("henge på knaggen"|"forholde meg til"|"forholde oss til"|"forholde seg til"|"halde meg til"|"holde meg til"|"planlegge etter"|"ta med videre"|"skrive i kalenderen"|"styre etter"|"planleggje etter")
  ("ingen"|"ingen av dem"|"ingen der") ("vil"|"kan"|"kunne"|"ville"|"sa"|"visste"|"veit"|"vet"|"klarte å"|"har"|"turte") ("si"|"seie"|"sagt"|"svare på"|"fortelle"|"gi meg svar på")? ("meg"|"oss")? ("hvem"|"kven"|"når"|"hvor lenge"|"hvilken avdeling"|"hva som skjer"|"kva som skjer"|"hva jeg skal"|"kva eg skal") !("som hadde ansvaret"|"som kunne hjelpe"|"som har ansvaret"|"som kan hjelpe"|"jeg var") >>
  ("savnet"|"savna"|"sakna"|"savner"|"saknar"|"etterlyser"|"etterlyste"|"mangler"|"manglet"|"mangla") ("bare"|"berre")? ("en"|"ein"|"et"|"eit"|"noe"|"litt"|"ei"|"noen")? ("tidshorisont"|"tidsperspektiv"|"tidsestimat"|"tidslinje"|"eta"|"datoer"|"klokkeslett"|"en plan videre"|"plan videre"|"framdriftsplan"|"fremdriftsplan"|"forventet svartid"|"estimat"|"anslag på tid"|"beskjed om" ("når"|"hva som skjer"|"veien videre") ..2)
  « ("det tar den tiden det tar"|"det tek den tida det tek"|"det tar den tida det tar"|"du hører fra oss"|"du høyrer frå oss"|"dere hører fra oss"|"noen vil ta kontakt"|"noen tar kontakt"|"nokon tek kontakt"|"noen ringer deg"|"vi kommer tilbake til deg"|"me kjem tilbake til deg"|"vi får se"|"me får sjå"|"vi kommer nok i gang"|"det ordner seg nok"|"vi ser på saken"|"saken er under behandling"|"saka er under behandling"|"når det blir tid"|"vi tar kontakt ved behov") »
  ("en eller annen gang"|"ein eller annan gong"|"en vakker dag"|"ein vakker dag"|"i uoverskuelig framtid"|"i uoverskuelig fremtid"|"på ubestemt tid"|"når hell og lykke") !("skal jeg"|"skal eg"|"kommer jeg"|"må jeg")
  ("i uke"|"i veke"|"mellom"|"rundt"|"en gang i"|"ein gong i"|"om" _) ..3 ("eller") ..2 ("eller deromkring"|"eller så"|"eller noe sånt"|"eller kanskje"|"deromkring"|"et sted der")
  ja: [Kunne godt ha sagt noe om når pengene kommer].
  ja: [Skulle gjerne visst når montøren kommer].
  ja: [Hva som skjer med depositumet, ble aldri nevnt].
  ja: Det [vart ikkje sagt eit ord om neste steg].
  ja: Jeg fikk [ingenting å forholde meg til].
  ja: [«Noen vil ta kontakt»], sa han bare.
  nei: Jeg kunne ha sagt når jeg var hjemme.
  nei: Ingen sa hvorfor.

# waits for one does not know what; when, then?
- venter-på-hva turn=no actor=any
  ("venter"|"ventar"|"ventet"|"venta"|"vente") ("på") ("jeg vet ikke hva"|"eg veit ikkje kva"|"gud vet hva"|"gud veit kva"|"gudene vet hva"|"et eller annet"|"eit eller anna"|"noe ingen vet" ..2|"ja, hva"|"hva da")
  ^ ("og")? ("hva nå"|"kva no"|"ka no"|"hva skjer nå"|"kva skjer no"|"hva skjer videre"|"hva skjer så"|"hvor går veien videre"|"hva blir det neste") ("da"|"då"|"liksom"|"egentlig"|", liksom"|", da")? ("?"|$)
  ^ ("og"|"men"|"ja,")? ("når"|"ka tid"|"kva tid"|"katti"|"når da"|"hvor lenge"|"kor lenge"|"innen når"|"når i så fall"|"hos hvem") ("da"|"då"|"liksom")? ("," ..3)? "?"
  ("kan"|"kunne"|"kunna") ("jo"|"vel")? ("bety"|"være"|"vere"|"bli"|"tyde") ("alt fra"|"alt frå"|"hva som helst fra"|"hva som helst mellom") ..3 ("til"|"og") ..2
  (("ingen"|"ingen av dem") ("kunne"|"kan"|"ville"|"klarte å"|"vil")|("kunne"|"kan"|"ville"|"klarte"|"greide") @hanhun? ("ikke"|"ikkje"|"ikke engang"|"ikkje eingong"|"aldri"|"heller ikke")) ("å")? ("engang")? ("tidfeste"|"datofeste"|"anslå"|"tallfeste"|"gi" ("meg"|"oss")? ("et cirka"|"et anslag"|"en pekepinn"|"en dato"|"et tidspunkt"|"en tidsramme"|"noe anslag")|"gje" ("meg"|"oss")? ("eit cirka"|"eit anslag"|"ein dato"|"eit tidspunkt")|"si omtrent" ..2|"antyde" ..3|"forplikte seg til" ..3) ("noe"|"noko"|"når" ..3)?
  ("på hva"|"til når"|"innen når"|"hvor lenge"|"kor lenge"|"om jeg"|"om eg"|"hvem som"|"kven som"|"hva jeg skal"|"hvor jeg") ...8 "," ("fikk"|"fekk") ("jeg"|"eg"|"vi"|"me") ("aldri"|"ikke"|"ikkje") ("rede på"|"reie på"|"greie på"|"vite"|"vita"|"svar på"|"klarhet i"|"høre")
  ("om jeg"|"om eg"|"når"|"hvem som"|"kven som"|"hva jeg skal"|"hva som skjer"|"kva som skjer"|"kva som hender"|"hva som hender"|"hvor lang tid"|"kor lang tid"|"hvor veien") !("jeg ringer"|"jeg ringte") ...14 ("er"|"forblir"|"forblei"|"står") ("for meg")? ("fortsatt"|"framleis"|"fremdeles"|"meg")? ("en gåte"|"ei gåte"|"et mysterium"|"eit mysterium"|"uvisst"|"uklart"|"det store spørsmålet"|"skrevet i stjernene"|"skrive i stjernene"|"et åpent spørsmål"|"eit ope spørsmål"|"i det blå"|"en hemmelighet") ("for meg"|"for oss")?
  ("vet"|"veit"|"aner"|"anar"|"vett") @jegvi? ("ikke"|"ikkje"|"itj"|"ærlig talt ikke"|"fortsatt ikke"|"framleis ikkje") "om" ("jeg"|"eg"|"æ"|"vi"|"me") ("skal"|"ska"|"må"|"bør"|"burde"|"får lov å") ("ringe"|"ring"|"sende"|"vente"|"vent"|"purre"|"møte"|"levere"|"betale"|"betal"|"klage"|"fylle"|"gjøre"|"gjere"|"kaste"|"skrive"|"svare"|"søke"|"bestille") >>
  ("saken"|"saka"|"alt"|"det hele"|"henvendelsen"|"søknaden"|"klagen") ("ble"|"blei"|"vart"|"lå"|"ligger"|"låg"|"ligg") ..1 ("liggende"|"liggjande"|"hengende"|"bare"|"berre"|"værende")? ("og") ("flyte"|"flyter"|"slenge"|"slenger"|"støve ned"|"samle støv"|"vake"|"dupe"|"henge"|"skvulpe")
  ("ikke"|"ikkje"|"ingen"|"uten") ("et"|"eit")? ("ord"|"pip"|"kvekk"|"lyd"|"antydning"|"setning") ("om") ("hvor" ("saken"|"klagen"|"det"|"jeg")|"når"|"hva som skjer"|"kva som skjer"|"hvem som"|"kven som"|"neste"|"veien"|"vegen"|"frist"|"framdrift"|"fremdrift"|"videre"|"vidare"|"hvordan jeg") >>
  ("måtte"|"laut") @jegvi? ("selv"|"sjølv"|"sjøl") ("finne ut"|"oppdage"|"lete fram"|"lese meg til"|"google"|"google meg til"|"finne") ("at det fantes"|"at det var"|"at jeg måtte"|"når"|"hvilken"|"hva fristen"|"fristen"|"klagefristen"|"at det finst"|"om") ..1 ("klagefrist"|"frist"|"klageadgang"|"neste steg"|"søknadsfrist"|"klage"|"sende"|"pengene"|"saken"|"var"|"skjema")
  !("jeg"|"eg") ("la"|"lot"|"lét"|"slapp") @hanhun? ("bare"|"berre")? ("ballen"|"saken"|"saka"|"tråden") ("død"|"ligge"|"liggje"|"seile"|"skure"|"dø"|"falle"|"gli")
  ("skulle ønske"|"skulle ynskje"|"ønsker"|"ynskjer"|"kunne ønske"|"ønsket") ("at")? (@hanhun|"noen"|"nokon") ("hadde"|"kunne")? ("sa"|"sagt"|"fortalte"|"fortalt"|"skrev"|"skrevet"|"si"|"ga beskjed" ..1|"gitt beskjed" ..1) ("rett ut"|"klart"|"meg"|"konkret"|"tydelig")? ("om")? ("hvilke dokumenter"|"hvilke papirer"|"hvilket skjema"|"kva papir"|"kva dokument"|"når"|"hvem som"|"kven som"|"hva jeg skal"|"hva jeg må"|"kva eg skal"|"kva eg må"|"hva som skjer"|"kva som skjer"|"hvor jeg skal"|"hvor lenge"|"kor lenge"|"hva de mangler"|"hva som mangler") >>
  ^ ("videre prosess"|"vidare prosess"|"veien videre"|"vegen vidare"|"neste steg"|"neste skritt"|"framdrift"|"fremdrift"|"behandlingstid"|"saksgang"|"videre gang"|"tidsramme"|"tidsplan") "?"
  ("tidspunkt"|"når"|"dato"|"tid"|"frist"|"leveringstid") ...8 [ « ("det er vanskelig å si"|"det er vanskeleg å seie"|"det er umulig å si"|"det kan jeg ikke si"|"det kan eg ikkje seie"|"det får vi se"|"det får me sjå"|"aner ikke"|"det vet jeg ikke"|"ingen anelse") » ]
  ("går"|"gikk"|"gjekk"|"gåande"|"gående"|"sitter"|"sit"|"sittende"|"sitjande"|"ligger"|"sitt") @jegvi? ("fortsatt"|"nå"|"her"|"bare"|"våken")? ("og") ("lurer"|"lure"|"lurte"|"lura"|"lurar"|"undres"|"grubler"|"gruble"|"undrar") ("på") ("hva som skjer"|"hva som har"|"kva som skjer"|"når"|"hvem som"|"kven som"|"om jeg"|"om eg"|"om de"|"om dei"|"hva jeg skal"|"kva eg skal"|"hvor saken"|"hvor pakken"|"kor pakken"|"kor saka") >>
  ja: Jeg sitter her og [venter på gud vet hva].
  ja: [Hva nå, da?]
  ja: De [kunne ikke engang gi meg et anslag].
  ja: [Hvor lenge jeg må vente, fikk jeg aldri rede på].
  ja: Æ [veit ikkje om æ skal ringe eller vente].
  ja: Mannen [la ballen død] og avsluttet.
  ja: [Skulle ønske de sa hvilke papirer de mangler].
  nei: Når jeg ringer, er det alltid kø.
  nei: Jeg vet ikke om jeg skal bytte bank.

# left out the when; neither … nor a date; marks
- unnlot-å-si-når turn=no
  ("unnlot"|"unnlét"|"glemte"|"gløymde"|"droppet"|"droppa"|"lot være"|"lét vere"|"forsømte"|"gadd ikke"|"gadd ikkje"|"nektet"|"nekta"|"tok seg ikke bryet med") @hanhun? ("å") ("fortelle"|"fortelje"|"si"|"seie"|"nevne"|"nemne"|"opplyse"|"gi beskjed"|"gje beskjed"|"skrive"|"informere"|"oppgi"|"si fra") ("meg"|"noe"|"noko")? ("om")? ("når"|"hva som skjer"|"kva som skjer"|"hva jeg skal"|"hva jeg må"|"kva eg skal"|"kva eg må"|"hvem som"|"kven som"|"hvor lang tid"|"kor lang tid"|"fristen"|"klagefristen"|"neste steg"|"veien videre"|"vegen vidare"|"hvor jeg skal") >>
  ("verken"|"korkje"|"hverken"|"ingen") ...10 [ "eller" ("noen"|"nokon"|"en"|"ein"|"et"|"noe")? @x-frist ("å forholde" ..2|"å halde" ..2)? ]
  ("verken"|"korkje"|"hverken") ("dato"|"frist"|"tidspunkt"|"tidsramme"|"klokkeslett"|"uke"|"veke") ("eller" _ ..1)
  ("kunne"|"burde"|"skulle") ("det"|"de"|"dei"|"hun"|"han"|"ho"|"noen"|"dere") ("ikke"|"ikkje"|"vel"|"i det minste"|"bare")? ("ha")? ("stått"|"sagt"|"skrevet"|"skrive"|"gitt beskjed"|"opplyst"|"nevnt"|"sendt") ...4 ("når"|"hva som skjer"|"kva som skjer"|"hva jeg skal"|"hva jeg må"|"kva eg skal"|"kva eg må"|"hvem som"|"hvor lang tid"|"kor lang tid"|"fristen") >>
  ("neste gang"|"tips"|"et tips"|"ønske") ":" ("si"|"sei"|"fortell"|"gi beskjed"|"gje beskjed"|"skriv") ("fra"|"frå"|"ifra"|"gjerne"|"litt"|"meg")? ("om")? ("når"|"hva som skjer"|"kva som skjer"|"hva jeg skal"|"hvem som"|"hva kunden må"|"veien videre"|"hvor lang tid") >>
  ("fikk"|"fekk"|"får"|"fått") @jegvi? ("aldri"|"ikke"|"ikkje"|"heller ikke") ("vite"|"vita"|"høre"|"svar på"|"bekreftet"|"greie på") ("om") ("byttet"|"saken"|"saka"|"bestillingen"|"bestillinga"|"refusjonen"|"oppsigelsen"|"oppseiinga"|"det"|"alt"|"søknaden"|"klagen"|"endringen"|"betalingen") ("gikk"|"gjekk"|"går"|"er"|"ble"|"blei"|"vart"|"var"|"kom"|"har") >>
  ^ ("tidsramme"|"frist"|"dato"|"neste steg"|"veien videre"|"plan videre"|"leveringstid"|"behandlingstid") ":" ("«")? ("snart"|"ingen"|"inga"|"nei"|"ukjent"|"uvisst"|"uviss"|"vet ikke"|"veit ikkje"|"null"|"hvem vet"|"aner ikke"|"en gang"|"uklart"|"uklar"|"niks") ("»")?
  ("og så da"|"og hva så"|"og så, da"|"og kva så") "?"
  ja: Hun [unnlot å si når montøren kommer].
  ja: Vi fikk verken svar [eller noen dato å forholde oss til].
  ja: [Kunne det ikke stått i brevet når pengene kommer]?
  ja: [Tidsramme: ukjent].
  nei: Jeg glemte å si når jeg var hjemme.

# only told to wait; promised, but not when
- bare-bedt-om-å-vente turn=no actor=any beats=clarity.explanation
  ("ble"|"vart"|"blei"|"fikk"|"fekk") @jegvi? ("bare"|"berre"|"kun"|"enkelt og greit") ("bedt om"|"beden om"|"beskjed om"|"høre"|"klar beskjed om") ("å"|"at" @jegvi ("måtte"|"fikk"|"skulle")) ("vente"|"venta"|"smøre meg" ..2|"ha tålmodighet"|"ha tolmod"|"være tålmodig"|"følge med på" ..2|"sitte stille")
  (","|"men") ("men")? [ ("ikke"|"ikkje"|"ikke sagt"|"aldri") ("når"|"innen når"|"hvilken dag"|"hvilken uke"|"kva tid"|"hvem"|"hvor lenge") ("da"|"det blir"|"det blir gjort"|"de kommer")? ] ("."|"!"|$)
  « ("vi får se"|"vi ser på det"|"me ser på det"|"vi skal se på saken"|"vi tar det derfra"|"vi kommer tilbake"|"du hører fra oss"|"du høyrer frå oss"|"det ordner seg"|"snart"|"etter hvert"|"ved anledning") » ("," ..1)? ("var alt"|"var det eneste"|"var svaret"|"var beskjeden"|"er alt"|"er svaret"|"ble svaret"|"får jeg bare"|"fikk jeg til svar") ..5
  ("savner"|"saknar"|"savnet"|"savna"|"sakna"|"mangler"|"manglet"|"mangla"|"etterlyser"|"etterlyste"|"skulle gjerne hatt"|"lite"|"null"|"ingen") ("mer"|"meir"|"bedre"|"noe"|"litt mer"|"litt")? ("informasjon"|"info"|"opplysninger"|"opplysningar"|"beskjed"|"oversikt"|"tilbakemelding"|"oppdatering") ("om"|"over"|"på") ("saksgangen"|"saksgang"|"veien videre"|"vegen vidare"|"framdriften"|"framdrift"|"fremdrift"|"fremdriften"|"hva som skjer"|"kva som skjer"|"når"|"frister"|"fristen"|"behandlingstid"|"behandlingstiden"|"leveringstid"|"neste"|"hvem som"|"hva jeg skal"|"hva jeg må"|"status") >>
  ("det eneste"|"det einaste"|"alt") ("jeg"|"eg"|"vi") ("vet"|"veit"|"fikk vite"|"fekk vite") ("nå"|"no")? "er" "at" ("jeg må vente"|"eg må vente"|"det tar tid"|"det tek tid"|"noen ser på" ..1|"den er" ..3|"saken er" ..3|"jeg skal vente"|"det kommer")
  ("kunne"|"kan"|"ville"|"turte"|"torde") @hanhun? ("ikke"|"ikkje"|"heller ikke"|"aldri") ("love"|"lova"|"garantere") ("meg"|"oss")? ("noe"|"noko"|"noen ting"|"nokon ting"|"noen dato"|"noe som helst") !("om pris"|"om rabatt")
  ja: Jeg [ble bare bedt om å vente].
  ja: Hun skulle ringe, men [ikke når].
  ja: [«Vi ser på det» var alt jeg fikk].
  ja: [Savner informasjon om saksgangen].
  ja: Han [kunne ikke love noe].
  nei: Jeg ble bedt om å vente litt, og så ble jeg satt over.

- snart-sa-de turn=no actor=any beats=clarity.explanation,resolution,competence
  (@kl-snart) ("» ,"|","|"»") ("sa"|"svarte"|"svara"|"skrev"|"skreiv"|"het det"|"heitte det"|"lød svaret"|"var svaret"|"vart svaret"|"ble svaret"|"er ikke en dato"|"er ikkje ein dato"|"er ikke noe svar"|"er ingen dato"|"var alt"|"er alt"|"fikk jeg bare"|"fekk eg berre"|"er hva jeg får") (@hanhun|"jeg fikk"|"eg fekk"|"de hadde å by på"|"dei sa"|"vi fikk"|"han kunne si"|"hun kunne si")?
  ("svaret var"|"svaret ble"|"svarte bare"|"svara berre"|"fikk bare"|"fekk berre"|"sa bare"|"sa berre"|"beskjeden var"|"fikk jeg bare"|"fikk høre"|"ble bare"|"får bare"|"bare et"|"bare") « @kl-snart »?
  ^ « @kl-snart » $
  ("vag"|"vagt"|"diffust"|"diffus"|"svevende"|"løst") « ("etter"|"før"|"snart"|"i løpet"|"over"|"til"|"en gang"|"om") ..3
  ("et eller annet sted"|"en eller annen gang"|"ein eller annan gong"|"en eller annen dag") ("mellom"|"før"|"i løpet av"|"etter"|"innen") >>
  ("om noen"|"om nokre"|"noen")? ("dager eller uker"|"uker eller måneder"|"veker eller månader"|"dagar eller veker"|"timer eller dager"|"måneder eller år")
  ^ ("bare"|"berre")? ("vent og se"|"vent og sjå"|"bare vent"|"berre vent") 
  ja: [Snart, sa de].
  ja: [«Etter hvert», svarte hun].
  ja: Svaret kommer [et eller annet sted mellom nå og jul].
  nei: Snart er det jul.
  nei: Etter hvert ble det bedre.

- uvisst-når turn=no actor=any beats=clarity.explanation,competence,resolution
  ^ ("uvisst"|"uklart"|"ukjent"|"usikkert"|"vagt"|"svevende"|"diffust"|"uvisst") ("om"|"på")? ("når"|"tidspunkt"|"tidspunktet"|"dato"|"framdriften"|"framdrifta"|"hva som skjer"|"kva som skjer") >>
  ("vag"|"vage"|"vagt"|"svevende"|"svevande"|"ullen"|"ulne"|"uklar"|"uklare"|"upresis"|"diffus"|"diffuse"|"utydelig"|"unnvikende") ("på"|"om"|"når det gjaldt") ("når"|"tidspunkt"|"tidspunktet"|"datoen"|"hva som skjer"|"kva som skjer"|"neste steg"|"veien videre"|"leveringstid"|"leveringstiden"|"fristen"|"tidsbruken"|"hva jeg skal"|"hva jeg må") >>
  ("alt"|"saken"|"saka"|"resten"|"tidspunktet"|"framdriften"|"det"|"datoen"|"neste steg"|"neste trekk"|"leveringen") ..1 ("er"|"var"|"ligger"|"svever"|"henger"|"heng"|"står"|"ble hengende"|"vart hengande") ("fortsatt"|"fremdeles"|"helt"|"framleis"|"heilt")? ("i det blå"|"i det uvisse"|"i uvisse"|"i lufta"|"i luften"|"i lause lufta"|"i løse lufta"|"i tåka")
  ("sitter"|"sit"|"går"|"står"|"satt"|"venter"|"ventar") @jegvi? ("fortsatt"|"her"|"bare"|"nå"|"no")? ("og venter"|"og ventar"|"og lurer"|"og lurar")? ("uten å vite"|"utan å vite"|"uten å ane") ("noe"|"når"|"hva som"|"hva jeg"|"noko"|"kva som"|"kva eg"|"om") >>
  ("lurer"|"lurar"|"lurte"|"undres"|"undrast") @jegvi? ("fortsatt"|"fremdeles"|"framleis"|"enda"|"enno") "på" ("hva jeg skal"|"kva eg skal"|"hva jeg må"|"hva som skjer"|"kva som skjer"|"når"|"hvor jeg skal"|"om jeg må"|"om jeg skal"|"om de") >>
  ("usikker"|"uviss"|"i tvil"|"usikre") ("på")? "om" (@jegvi ("må"|"skal"|"bør"|"trenger")|("de"|"dei"|"noen"|"nokon"|"det") ("ringer"|"kommer"|"tar kontakt"|"kjem"|"ringjer"|"sender"|"gjør noe")) >>
  ("visste"|"vet"|"veit"|"ante"|"aner") ("ikke"|"ikkje"|"itj"|"ikke engang") "når" $
  ("famler"|"famlar"|"famlet"|"famla") @jegvi? ("i blinde"|"i mørket"|"i mørkret")
  ("tidsplanen"|"datoen"|"tidspunktet"|"leveringsdatoen"|"fristen"|"veien videre"|"vegen vidare"|"neste steg"|"planen videre") ("er"|"var"|"forblir"|"forble") ("fortsatt"|"fremdeles"|"framleis"|"visst")? ("en"|"ei"|"et"|"ein"|"eit")? ("hemmelighet"|"hemmelegheit"|"gåte"|"mysterium"|"ukjent"|"uviss"|"uvisst"|"statshemmelighet"|"ikke satt"|"ikkje sett")
  ("måtte"|"laut"|"må") @jegvi? ("selv"|"sjølv"|"til slutt")? ("spørre"|"spørje"|"mase"|"etterlyse"|"spør") ("selv"|"to ganger"|"tre ganger"|"flere ganger"|"fleire gonger")? ("for å få vite"|"om"|"etter"|"meg fram til")? ("når"|"dato"|"hva som skjer"|"hva jeg skal"|"frist"|"tidspunkt"|"hvor lang tid"|"kor lang tid") >>
  ^ ("men")? ("når"|"hvor" @jegvi|"kor" @jegvi|"kvar" @jegvi|"hva jeg"|"kva eg"|"hva vi"|"kva dei"|"hva de"|"om noen"|"om de ringer"|"om de kommer"|"om jeg må"|"om jeg skal"|"om eg må"|"om eg skal"|"hvem som"|"kven som"|"ka tid"|"kva tid"|"hva som skjer"|"kva som skjer"|"katti") _ ...10 "," ("vites ikke"|"vitast ikkje"|"veit ingen"|"vet ingen"|"er det ingen som vet"|"er det ingen som veit"|"e det ingen som veit"|"ble ikke sagt"|"vart ikkje sagt"|"nevnte han ikke"|"nevnte hun ikke"|"nemnde han ikkje"|"nemnde ho ikkje"|"sa hun ikke"|"sa han ikke"|"sa ho ikkje"|"sa han ikkje"|"glemte han"|"glemte hun"|"gløymde ho"|"gløymde han"|"får vi ikke vite"|"fikk jeg ikke vite"|"fekk eg ikkje vite"|"kunne han ikke si"|"kunne hun ikke si"|"ble aldri sagt"|"visste hun ikke"|"visste han ikke"|"aner jeg ikke"|"vet jeg ikke"|"veit eg ikkje"|"gikk hun ikke inn på"|"sto det ikke noe om"|"stod det ikkje noko om")
  ("veien videre"|"vegen vidare"|"neste steg"|"resten"|"fortsettelsen") ("er"|"var"|"ble"|"blei"|"vart") ("mørkelagt"|"tåkelagt"|"uklar"|"uklart"|"uviss"|"uvisst"|"ukjent"|"lagt i tåke"|"hemmelig")
  ("ble"|"er"|"vart"|"blei") @jegvi? ("overlatt til å gjette"|"overlaten til å gjette"|"sittende og gjette"|"satt til å gjette"|"sitjande og gjette")
  ("lot"|"let"|"lét") @hanhun? ("meg"|"oss"|"det"|"saken"|"saka") ("henge"|"hengje"|"bli hengende"|"dingle"|"sveve"|"seile")
  ("det hele"|"det heile"|"saken"|"saka"|"alt sammen") ("vart"|"ble"|"blei") ("hengende"|"hengande")
  ("turte"|"ville"|"kunne"|"torde"|"våget") @hanhun? ("ikke"|"ikkje"|"itj") ("love"|"lova"|"gi"|"gje"|"nevne"|"antyde"|"oppgi"|"antyda") ("meg")? ("noen"|"nokon"|"noe"|"noko"|"en"|"ein"|"et")? @x-frist
  ("fikk"|"fekk") ("æ"|"e"|"eg")? ("itj"|"ikkje") ("vit"|"vite"|"vita") ("ka"|"kor"|"ka tid"|"katti"|"kva") ("æ"|"eg"|"vi") ("sku"|"skull"|"må"|"mått"|"skulle"|"måtte") >>
  ja: [Uvisst når det blir].
  ja: Han var [vag på når de kunne komme].
  ja: Jeg [lurer fortsatt på hva jeg skal gjøre].
  ja: Eg [famlar i blinde].
  nei: Jeg lurer på når dere åpner.
  nei: Han var uklar om prisen.

- uten-avtale turn=no actor=any beats=resolution
  ("sluttet"|"slutta"|"avsluttet"|"avslutta"|"la på"|"gikk"|"gjekk"|"skiltes"|"endte"|"enda"|"avsluttet vi") ..2 ("uten"|"utan") ("noen"|"nokon"|"en"|"ein"|"noe"|"å")? ("avtale"|"plan"|"frist"|"ny dato"|"bli enige om noe"|"bli einige om noko"|"avtale noe"|"avtale noko"|"ha avtalt noe"|"noe avtalt"|"videre avtale"|"å bli enige om noe"|"å avtale noe")
  ("ble"|"vart"|"blei") "det" ("ikke"|"ikkje"|"aldri") ("noe"|"noko")? ("avtalt"|"avtala"|"bestemt") ("noe"|"noko"|"noen ny tid"|"noe mer"|"noe videre")?
  ("det") ("ble"|"vart"|"blei") ("ikke"|"ikkje"|"aldri") ("avtalt"|"avtala"|"bestemt") ("noe"|"noko"|"noen ny tid"|"noe mer"|"noe videre")
  ("avtalte"|"avtala") ("vi"|"me")? ("ingenting"|"ikke noe"|"ikkje noko"|"ingen ting"|"aldri noe")
  ("ingen"|"inga"|"uten"|"utan") ("videre"|"vidare") ("avtale"|"plan"|"beskjed"|"framdrift")
  ("skulle"|"skal"|"lovet å"|"lova å"|"sku"|"ville") ("ringe"|"ringje"|"sjekke"|"undersøke"|"høre"|"komme"|"kome"|"ta kontakt"|"gi beskjed"|"gje beskjed"|"sende") ..4 "," "men" ("når" "?"|"sa ikke når"|"sa ikkje når"|"sa aldri når"|"når vet ingen"|"når sa han ikke"|"når sa hun ikke"|"ingen vet når") >>
  ("noen"|"nokon"|"de"|"dei"|"en") ("skal"|"skulle") ("visst"|"vel"|"angivelig"|"visstnok"|"liksom") _ ..3 ("en gang"|"ein gong"|"etter hvert"|"en eller annen gang"|"når det passer")
  ja: Vi [avsluttet uten å bli enige om noe].
  ja: [Vi avtalte ingenting].

  nei: Vi gikk uten jakke.
