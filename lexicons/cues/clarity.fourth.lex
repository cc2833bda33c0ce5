# clarity: pictures, silence about what comes next, quoted brush-offs, words that needed a dictionary.
cue clarity.explanation

+ bilde-i-hodet
  !("jeg"|"eg") ("tegnet"|"tegna"|"teikna"|"malte"|"måla"|"skisserte"|"rissa"|"risset") @hanhun? ("det"|"alt"|"saken"|"veien"|"vegen"|"feilen"|"løsningen"|"hele greia")? ("nærmest"|"omtrent"|"nesten"|"liksom")? ("opp"|"ut")? ("i hodet på meg"|"i hovudet på meg"|"for mitt indre"|"for mitt indre øye"|"inni hodet mitt"|"inni huet mitt"|"foran øynene mine"|"så jeg så det for meg"|"så eg såg det for meg"|"slik at jeg så det for meg")
  ("beskrev"|"beskreiv"|"skildret"|"skildra"|"forklarte"|"forklåra"|"forklara") @hanhun? ..6 ("så levende"|"så levande"|"så godt"|"så klart"|"så tydelig"|"så tydeleg"|"så billedlig"|"så detaljert"|"så nøye"|"så presist") ("at" @jegvi ("nesten"|"nærmest"|"kunne")? ("så"|"såg"|"se"|"sjå"|"kjente"|"følte"|"luktet"|"fant"|"kunne gått"|"kunne gjort"|"kunne ha gjort")) >>
  ("gjorde"|"gjort"|"ble"|"vart"|"var") @hanhun? ("det"|"alt"|"reglene"|"tallene"|"vilkårene"|"ordningen"|"pensjonen"|"renta"|"forklaringen")? ..2 ("til å ta og føle på"|"til å ta på"|"til å ta og kjenne på"|"håndgripelig"|"handgripeleg"|"handfast")
  ("fant"|"fann"|"prøvde"|"brukte"|"hadde"|"tok"|"kom") @hanhun? ("alltid"|"stadig"|"straks"|"bare"|"berre")? ("på"|"med")? ("en annen"|"ein annan"|"en ny"|"ein ny"|"nye"|"andre"|"en enklere"|"ein enklare") ("måte"|"måter"|"måtar"|"vei"|"vri") "å" ("si"|"seie"|"forklare"|"forklåre"|"vise"|"beskrive") ("det"|"ting"|"saken"|"alt") ("på")?
  ("forklarte"|"forklåra"|"sa"|"tok"|"gjentok") @hanhun? ("det"|"alt")? ("på nytt"|"om igjen"|"om att") ("på en annen måte"|"på ein annan måte"|"med andre ord"|"med et nytt eksempel"|"med eit nytt døme"|"fra en annen kant")
  ja: Han [tegnet det nærmest opp i hodet på meg].
  ja: Hun [beskrev gangen så levende at jeg nesten så den].
  ja: Ho [fann ein annan måte å seie det på].
  ja: Hun gjorde reglene [til å ta og føle på] etterpå.
  nei: Han tegnet et hus på papiret.
  nei: Jeg fant en annen måte å gjøre det på.

+ uten-spørsmålstegn actor=any turn=no
  ("satt"|"sat"|"sitter"|"sit"|"var"|"gikk"|"gjekk"|"la på"|"hadde") @jegvi? ("ikke"|"ikkje"|"itj"|"aldri"|"uten"|"utan") ("igjen"|"att"|"derfra")? ("med")? ("ett eneste"|"et eneste"|"eit einaste"|"et"|"eit"|"ett"|"noe"|"noko"|"noen"|"nokon"|"så mye som et")? ("spørsmålstegn"|"spørjeteikn"|"spørsmålsteikn"|"ubesvarte spørsmål"|"hull i forklaringen") ("igjen"|"att")?
  ("alle" ("spørsmålstegn"|"spørsmålstegnene"|"spørjeteikn")|"spørsmålstegnene"|"spørjeteikna") ("ble"|"blei"|"vart"|"var"|"forsvant") ("strøket"|"visket ut"|"viska ut"|"borte"|"ryddet vekk"|"som dugg for solen"|"rettet ut"|"retta ut"|"til utropstegn")
  ("ikke"|"ikkje"|"itj") ("en eneste"|"en"|"ei"|"ein"|"ett"|"et") ("løs tråd"|"laus tråd"|"løse tråder"|"uklarhet"|"uklarheit"|"spørsmålstegn"|"spørjeteikn") ("igjen"|"att"|"etterpå")
  ja: Jeg [satt ikke igjen med ett eneste spørsmålstegn].
  nei: Jeg satt igjen med et spørsmålstegn.

+ agent-slik-slår-det-ut genre=agent actor=any turn=no
  ^ ("slik"|"sånn"|"her er hvordan"|"dette") ("slår"|"ser"|"blir"|"virker"|"verkar"|"fordeler"|"fordelar"|"regner"|"er") ("det"|"dette"|"regnestykket"|"summen"|"beløpet"|"prisen"|"regninga"|"regningen"|"seg") ("ut"|"sammen"|"saman"|"seg"|"regnestykket"|"satt sammen"|"bygd opp")? ":" >>
  « _ ..2 » ("er"|"betyr"|"tyder"|"vil si"|"står for"|"viser") ("rett og slett"|"bare"|"berre"|"ganske enkelt"|"altså"|"kort sagt"|"på godt norsk")? ("det"|"at"|"den"|"de"|"dei"|"summen"|"beløpet"|"hvor mye"|"kor mykje"|"når"|"hva"|"kva") >>
  ("feilen"|"årsaken"|"årsaka"|"problemet"|"differansen"|"skilnaden"|"forskjellen"|"avviket") ("ligger"|"ligg"|"sitter"|"sit"|"er"|"var"|"oppstod"|"oppsto"|"oppstår"|"kommer"|"kjem") ("i"|"på"|"hos"|"fra"|"frå"|"av") !("mitt bord"|"vei"|"veg"|"plass"|"orden"|"fredag"|"mandag"|"morgen") >>
  ja: [Slik slår det ut: renta går ned og terminbeløpet følger etter].
  ja: [Feilen sit i sentralen og ikkje heime hos deg].
  nei: Slik kontakter du oss.

- like-lite-vet turn=no actor=any
  ("vet"|"veit"|"vit"|"visste"|"vett"|"skjønner"|"skjønar"|"forstår"|"skjønte"|"forsto") @jegvi? ("nå"|"no"|"fortsatt"|"framleis")? ("akkurat"|"nøyaktig"|"like")? ("like lite"|"mindre") ("som" ("i går"|"før"|"da jeg ringte"|"då eg ringde"|"før jeg ringte"|"da jeg begynte"|"i stad"|"da vi begynte"|"for en uke siden"|"før samtalen")|"enn" ("før"|"i går"|"da jeg ringte"|"då eg ringde"|"i stad")|"nå som" _|"etterpå")
  ("er"|"var"|"e"|"va")? ("ikke"|"ikkje"|"itj"|"umulig"|"umogleg"|"uråd"|"vanskelig"|"vanskeleg") ("til")? "å" ("bli"|"verte") ("klok"|"kloke"|"noe klokere"|"klokere") ("på"|"av")
  !("jeg"|"eg") ("går"|"gikk"|"gjekk"|"gjør"|"gikk alt"|"går alt"|"gikk det hele") ("det"|"alt"|"forklaringen"|"forklaringa"|"hele forklaringen"|"svaret")? ("helt"|"heilt"|"fullstendig"|"bare")? ("i surr"|"i ball"|"i spinn"|"i stå") !("for meg"|"for oss"|"for mæ"|"for mor") ("for" ("ham"|"henne"|"han"|"ho"|"hun"|"dem"))?
  ("to"|"tre"|"fire"|"flere"|"fleire") ("ulike"|"forskjellige"|"motstridende"|"motstridande"|"vidt forskjellige"|"sprikende") ("datoer"|"datoar"|"beløp"|"summer"|"summar"|"priser"|"prisar"|"tall"|"tal"|"frister"|"fristar"|"klokkeslett"|"forklaringer"|"forklaringar"|"svar"|"beskjeder"|"versjoner"|"versjonar"|"satser"|"satsar") ("på"|"i"|"fra"|"frå"|"om"|"for") ("same"|"samme"|"én og samme"|"ett og samme") ("side"|"sida"|"brev"|"e-post"|"mail"|"svar"|"setning"|"samtale"|"sak"|"ting"|"melding"|"avsnitt"|"chat"|"spørsmål"|"person"|"mann"|"dag")
  ("én"|"ein"|"en"|"ett"|"eit") ("dato"|"pris"|"sum"|"frist"|"beløp"|"tall"|"svar") ("i") ("første"|"fyrste"|"innledningen"|"starten"|"toppen"|"ingressen"|"overskriften") ..3 (","|"og") ("en annen"|"ein annan"|"et annet"|"eit anna") ..5
  ja: Jeg [vet like lite som i går].
  ja: Oppmøtetiden [er ikke til å bli klok på].
  ja: Det sto [to ulike beløp på samme side].
  ja: Ho ga [to forskjellige svar på samme spørsmål].
  nei: Det gikk i ball for meg på jobben.
  nei: To ulike priser i butikken.

- tom-grunn turn=no actor=any beats=empathy.understanding,guidance,resolution
  « ("systemet sier nei"|"systemet sa nei"|"systemet seier nei"|"computer says no"|"sånn er det bare"|"slik er det bare"|"slik er det berre"|"sånn er det"|"slik er det"|"det er bare sånn"|"det er berre slik"|"sånn er reglene"|"slik er reglane"|"sånn er systemet"|"slik er systemet"|"det er policy"|"det er bare rutine"|"det er reglene"|"regler er regler"|"reglar er reglar"|"det har alltid vært sånn"|"av systemhensyn"|"det står i vilkårene"|"fordi det er sånn"|"fordi systemet sier det"|"systemet vil det sånn"|"det kan ha mange årsaker"|"diverse årsaker"|"tekniske årsaker"|"av tekniske årsaker"|"interne forhold") »
  ja: Begrunnelsen var [«systemet sier nei»].
  nei: Han sa «jeg sier nei».

+ tydelig-svar actor=any
  ("svaret"|"svara"|"e-posten"|"e-postane"|"forklaringen"|"forklaringa"|"informasjonen"|"rådgiveren"|"rådgjevaren"|"kundebehandleren"|"kundebehandlaren"|"saksbehandleren"|"agenten") ("var"|"er"|"virket"|"verka") @grad? [ ("tydelig"|"tydeleg"|"utfyllende"|"utfyllande") ] !("på"|"merket"|"merka"|"preget"|"prega"|"at"|"irritert"|"stresset"|"sliten"|"lei"|"ukomfortabel"|"misfornøyd"|"usikker"|"uerfaren"|"glad"|"fornøyd"|"nøgd"|"lettet"|"engasjert"|"interessert"|"opptatt"|"oppteken"|"rørt"|"trøtt"|"nervøs"|"ny"|"fersk"|"skadet"|"berørt"|"beruset"|"bekymret")
  (hyggelig|kunnskapsrik|vennlig|høflig|imøtekommende|profesjonell|blid|hjelpsom|rolig|saklig|flink|dyktig|kunnig|venleg|hyggeleg|triveleg|trivelig|tålmodig|tolmodig) ("og"|",") ("og")? [ ("tydelig"|"tydeleg"|"utfyllende"|"utfyllande") ] !("på"|"merket"|"merka"|"preget"|"prega"|"at"|"irritert"|"stresset"|"sliten"|"lei"|"ukomfortabel"|"misfornøyd"|"usikker"|"uerfaren"|"glad"|"fornøyd"|"nøgd"|"lettet"|"engasjert"|"interessert"|"opptatt"|"oppteken"|"rørt"|"trøtt"|"nervøs"|"ny"|"fersk"|"skadet"|"berørt"|"beruset"|"bekymret")
  ("et"|"eit") [ ("utfyllende"|"utfyllande"|"tydelig"|"tydeleg") ] ("og" _)? "svar"
  ja: Svaret var [tydeleg] og kom fort.
  ja: Han var hyggelig og [tydelig].
  ja: Eit [utfyllande] og venleg svar.
  snu: Svaret var [ikke tydelig].
  nei: Hun var hyggelig og tydelig stresset.

cue clarity.language

+ enkelt-språk actor=any
  ("språket"|"ordvalget"|"ordvalet"|"språkbruken"|"formuleringene"|"formuleringane") ("var"|"er") @grad? ("enkelt"|"enkel"|"enkle"|"klart"|"klårt"|"lett"|"forståelig"|"forståeleg"|"greit"|"rett fram"|"folkelig"|"folkeleg"|"tydelig"|"tydeleg") ("og" ("greit"|"klart"|"lett"|"forståelig"|"tydelig"|"klårt"|"forståeleg"|"tydeleg"))?
  ja: [Språket var enkelt].
  snu: [Språket var ikke enkelt].
  nei: Svaret var enkelt.

+ folkemunne actor=any beats=clarity.explanation
  ("på") ("godt gammelt"|"godt gamalt"|"godt gammeldags"|"gammelt"|"skikkelig"|"ekte"|"reint"|"rent"|"plent"|"helt vanlig"|"heilt vanleg"|"godt")? ("bondenorsk"|"bondemål"|"kjøkkenbordnorsk"|"hverdagsnorsk"|"kvardagsnorsk"|"hverdagsspråk"|"kvardagsspråk"|"dagligtale"|"daglegtale"|"menneskespråk"|"folkemål"|"godt norsk"|"klarspråk"|"barneskolenorsk"|"kafénorsk"|"mor-til-mor-språk")
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

cue clarity.next-steps

+ agent-avtalt-tid genre=agent actor=any turn=no
  ("montøren"|"teknikeren"|"taksatoren"|"takstmannen"|"budet"|"sjåføren"|"bilen"|"leiebilen"|"leiebil"|"drosjen"|"håndverkeren"|"handverkaren"|"rørleggeren"|"røyrleggjaren"|"elektrikeren"|"pakken"|"pakka"|"kortet"|"mannskapet"|"feierne"|"feieren"|"legen"|"kollegaen min"|"takstmann" _|"montør" _|"tekniker" _) ("er"|"kommer"|"kjem"|"står"|"skal"|"møter"|"møtes"|"ringer"|"stiller"|"tar"|"tek"|"har") ..6 ("mellom" _ "og"|"klokka"|"klokken"|"kl"|"i morgen"|"i morra"|"i morgon"|"i dag"|"i kveld"|"innen"|"innan"|"før"|@tidsord) >>
  ^ ("i løpet av"|"i laupet av"|"innen"|"innan"|"senest"|"seinast"|"allerede"|"allereie") ("morgendagen"|"dagen"|"uka"|"uken"|"veka"|"kvelden"|"helga"|"formiddagen"|"ettermiddagen"|@tidsord) ..2 ("tar"|"tek"|"får"|"ringer"|"kommer"|"kjem"|"sender"|"hører"|"høyrer"|"kontakter"|"kontaktar"|"er"|"ligger"|"ligg"|"skal") >>
  ^ ("slå"|"skru"|"ta"|"start"|"trekk"|"koble"|"kople"|"logg"|"dra"|"sett"|"hold"|"hald") _ ..7 "," "så" ("skal"|"er"|"kommer"|"kjem"|"blir"|"vert"|"bør"|"får"|"vil"|"burde") >>
  ja: [Montøren er på plass mellom 10 og 12].
  ja: [Slå telefonen av og på, så skal dekninga være tilbake].
  nei: Montøren er flink.

+ avtalt-tid-kunde actor=any
  ("bilen"|"sykkelen"|"mobilen"|"telefonen"|"hunden"|"vi"|"jeg"|"eg"|"ruteren"|"pc-en"|"maskinen") ("skal"|"må"|"fikk") ("inn"|"leveres"|"hentes"|"leverast"|"hentast"|"på verksted"|"fikses"|"møte opp"|"fram") ("i morra"|"i morgen"|"i morgon"|"på"|"neste"|"førstkommende"|"mandag"|"tirsdag"|"onsdag"|"torsdag"|"fredag"|"lørdag") ..2 ("kl"|"klokka"|"klokken"|"mandag"|"tirsdag"|"onsdag"|"torsdag"|"fredag"|"lørdag"|"uke"|"veke") >>
  ja: Nå vet jeg at [bilen skal inn i morgen kl 8].
  nei: Bilen skal inn på listen.

+ hører-fra actor=any
  @jegvi ("hører"|"høyrer"|"skal høre"|"skal høyre"|"får høre"|"skulle høre"|"ville høre"|"får beskjed"|"skulle få beskjed"|"skal få beskjed") ("fra"|"frå")? ("dem"|"dei"|"dere"|"dykk"|"henne"|"ham"|"han"|"ho"|"noen")? ("i løpet av"|"i laupet av"|"innen"|"innan"|"senest"|"før"|"om") ..3 @tidsord
  ("ga"|"gav"|"satte"|"sette"|"fikk"|"fekk") @hanhun? @jegvi? @meg? ("en"|"ein"|"et"|"eit") ("ny"|"konkret"|"bestemt"|"klar"|"nytt"|"tydelig") ("dato"|"frist"|"tidspunkt"|"klokkeslett"|"tidsfrist"|"oppmøtetid")
  ja: Saken er sendt, og [jeg hører fra dem i løpet av ti dager].
  ja: Ho [gav meg ein ny dato].
  snu: Hun [ga meg ikke en ny dato].
  nei: Jeg hører fra naboen at det tar tid.

- taust-om-veien turn=no actor=any beats=clarity.explanation
  ^ ("og")? ("hva"|"kva"|"ka") ("vi gjør nå"|"jeg gjør nå"|"eg gjer no"|"me gjer no"|"vi gjer no"|"som skjer nå"|"som skjer videre"|"som skjer no"|"som skjer vidare"|"jeg skal gjøre nå"|"eg skal gjere no"|"vi skal gjøre nå"|"som blir gjort nå") "?"
  ^ ("og")? ("når"|"katti") ("det blir fikset"|"det blir fiksa"|"det blir gjort"|"noe skjer"|"noko skjer"|"det skjer noe"|"noen tar den"|"noen ser på det"|"noen ser på saken"|"det blir"|"den kommer"|"pengene kommer") "?"
  !("jeg"|"eg"|"vi"|"me"|"æ") ("ville"|"kunne"|"torde"|"turte"|"våget"|"våga"|"vil"|"kan") @hanhun? ("ikke"|"ikkje"|"itj"|"verken"|"aldri") ("tallfeste"|"talfeste"|"tidfeste"|"datofeste"|"anslå"|"love"|"si"|"seie"|"svare på"|"antyde"|"forplikte seg på"|"ut med"|"binde seg til"|"sette dato på"|"gi en dato"|"uttale seg om"|"spå") ...6 ("når"|"en dato"|"ein dato"|"noen dato"|"hvor lenge"|"kor lenge"|"hvor lang tid"|"tidspunkt"|"noe tidspunkt"|"hva som skjer"|"kva som skjer") >>
  « ("noen"|"nokon"|"vi"|"me"|"de"|"dei"|"en kollega"|"det"|"jeg"|"eg"|"du") ("ser"|"tar"|"tek"|"hører"|"høyrer"|"kikker"|"ringer"|"kommer"|"kjem"|"ordner"|"ordnar"|"får"|"blir"|"skal") ("nok"|"sikkert"|"vel"|"kanskje"|"visst")? ..5 ("etter hvert"|"etter kvart"|"når vi får tid"|"når me får tid"|"når det passer"|"en gang"|"ein gong"|"en eller annen gang"|"på et tidspunkt"|"i løpet av høsten en gang"|"snart"|"før eller siden"|"ved anledning"|"når vi kommer dit"|"når tida er inne"|"seg med tiden"|"med tida"|"med tiden"|"en dag") »
  ("når"|"katti"|"hva som"|"kva som"|"hvem som"|"kven som"|"hvor lenge"|"kor lenge"|"hvordan"|"korleis"|"om og når") _ ..9 ("er"|"var"|"forble"|"blir"|"vart"|"ble") ("visst"|"tydeligvis"|"åpenbart"|"fortsatt"|"framleis"|"fremdeles")? ("en"|"ei"|"eit"|"et"|"ein"|"like")? ("statshemmelighet"|"statsløyndom"|"hemmelighet"|"løyndom"|"godt bevart hemmelighet"|"rikshemmelighet"|"gåte"|"mysterium"|"åpent spørsmål"|"ope spørsmål"|"gjettelek"|"gjettekonkurranse"|"tippekonkurranse"|"i det blå"|"skrevet i stjernene"|"skrive i stjernene"|"opp til gudene"|"opp til høyere makter"|"høyst uklart"|"et sjansespill"|"noe ingen vet")
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

- agent-vet-ikke-når genre=agent actor=any turn=no
  ("når"|"hvor lenge"|"kor lenge"|"hvor lang tid"|"kor lang tid"|"hvem som"|"hva som skjer"|"kva som skjer") _ ..8 ","? ("har jeg ikke"|"har eg ikkje"|"vet jeg ikke"|"veit eg ikkje"|"kan jeg ikke"|"kan eg ikkje"|"kan jeg dessverre ikke"|"har vi ikke"|"har me ikkje"|"vet vi ikke"|"kan vi ikke") ("noe svar på"|"noko svar på"|"noe godt svar på"|"oversikt over"|"si"|"seie"|"svare på"|"love"|"noe om"|"noen dato for"|"si noe om")?
  ("det") ("får vi"|"får me"|"får du"|"får tida"|"får tiden") ("se"|"sjå"|"vise") ("på")? ("etter hvert"|"etter kvart"|"når det kommer"|"når det kjem"|"når vi kommer dit"|$)
  ja: [Når noen ser på den, har jeg ikke noe svar på].
  nei: Når du har betalt, kan vi sende varen.
