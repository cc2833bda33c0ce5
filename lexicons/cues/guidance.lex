# guidance: advice, alternatives, the best solution.
cue guidance

+ så-og-foreslo
  ("skisserte"|"tegnet opp"|"tegna opp"|"teikna opp"|"regnet ut"|"rekna ut"|"viste"|"synte"|"fant ut"|"fann ut"|"så på"|"såg på"|"forklarte"|"sa") @hanhun? ("meg"|"oss"|"for oss"|"for meg")? ("hva"|"kva"|"ka"|"hvilken" _|"hvilket" _) @jegvi ("ville"|"kunne"|"hadde"|"kom"|"kjem"|"kommer"|"er"|"var"|"tjente"|"tjener"|"sparer"|"får") ..1 ("komme best ut av"|"kome best ut av"|"best ut av"|"best ut med"|"mest igjen for"|"best tjent med"|"mest på"|"best av"|"tjene på"|"tjene mest på"|"spare på"|"spare mest på")
  ("så"|"såg"|"oppdaget"|"oppdaga"|"la merke til"|"bet seg merke i"|"merket seg"|"fant ut"|"fann ut") @hanhun? ("også"|"attpåtil"|"til og med")? "at" ("jeg"|"eg"|"vi"|"me") ("betaler"|"betalte"|"betalar"|"har"|"hadde"|"lå"|"sto"|"brukte"|"bruker"|"brukar") _ ...12 "og" ("ba"|"bad"|"foreslo"|"føreslo"|"rådet"|"rådde"|"anbefalte"|"tilrådde"|"sa"|"mente"|"tipset"|"oppfordret") >>
  ("kom"|"fant"|"fann") @hanhun? ("til og med"|"også"|"attpåtil")? ("på") "at" ("jeg"|"eg"|"vi"|"me") ("jo"|"også"|"faktisk"|"heller")? ("kan"|"kunne"|"kunna"|"har rett"|"hadde rett"|"har krav"|"slipper"|"slapp"|"godt kan") >>
  ja: Han [skisserte hva vi ville komme best ut av].
  ja: Hun [så at jeg betaler for to målere, og ba meg si opp den ene].
  ja: Ho [kom på at eg jo kan behalde skjermen].
  nei: Jeg kom på at jeg kunne ringe.
  nei: Hun så at jeg var sliten.

+ rimeligere-avgang beats=clarity.next-steps,resolution
  !("jeg"|"eg"|"vi"|"me"|"å") ("fant"|"fann"|"foreslo"|"føreslo"|"tipset om"|"tipsa om"|"viste"|"synte") @hanhun? @meg? ("en"|"ein"|"ei"|"et"|"eit"|"noen"|"nokre") ("rimeligere"|"rimelegare"|"billigere"|"billegare"|"bedre"|"betre"|"tidligere"|"tidlegare"|"gunstigere"|"annen"|"annan"|"anna"|"smartere"|"lettere"|"kortere"|"raskere") ("avreise"|"avgang"|"reise"|"rute"|"dato"|"flyvning"|"billett"|"hotell"|"modell"|"variant"|"forsikring"|"plan"|"tilbud"|"tilbod"|"pris"|"størrelse"|"produkt"|"merke"|"leverandør"|"rente"|"lån") ("for" ("oss"|"meg"))?
  ("ga"|"gav"|"sendte"|"sende") @hanhun? ("meg"|"oss") ("navnet på"|"namnet på"|"nummeret til"|"lenke til"|"lenkje til"|"adressen til") ("et"|"eit"|"en"|"ein"|"ei"|"noen"|"flere"|"to"|"tre") _ ("hun"|"han"|"ho"|"de"|"dei"|"som") ("kunne"|"kan")? ("anbefale"|"anbefalte"|"tilrå"|"tilrådde"|"hadde god erfaring med"|"hjelper med"|"er gode på")
  ja: Ho [fann ei rimelegare avreise for oss].
  ja: Hun [ga meg nummeret til et verksted hun kunne anbefale].
  nei: Jeg fant en billigere billett selv.

+ fikk-råd actor=any
  ("fikk"|"fekk"|"fått"|"får"|"motta"|"mottok") ("jeg"|"eg"|"vi"|"æ"|"meg"|"også"|"òg")? ("noen"|"nokre"|"mange"|"flere"|"fleire"|"et"|"eit"|"en"|"ein"|"ei"|"et par"|"eit par"|"mye"|"mykje"|"masse"|@ktall)? (@kgod ("og" @kgod)?)? ("konkrete"|"nyttige")? @kråd !("om at jeg måtte"|"og pris")
  ("fikk"|"fekk"|"fått"|"får"|"motta"|"mottok") ("jeg"|"eg"|"vi"|"æ"|"meg"|"også"|"òg")? ("noen"|"nokre"|"mange"|"flere"|"fleire"|"et"|"eit"|"en"|"ein"|"ei"|"et par"|"eit par"|"mye"|"mykje"|"masse"|@ktall)? (@kgod ("og" @kgod)?)? ("konkrete"|"nyttige")? @kråd !("om at jeg måtte"|"og pris") ("om" ("hva"|"kva"|"hvordan"|"korleis"|"hvilken"|"hvor"|"å"|"hvilke")) >>
  !("et"|"eit"|"ville vært et"|"min") @kgod ("og" @kgod|"," @kgod)? @kråd !("fra" ("svigermor"|"naboen"|"en venn"|"kona"|"mannen"|"broren"|"meg"|"sønnen"|"dattera")|"til dere"|"til dem")
  ("ga"|"gav"|"gitt"|"gje"|"gir"|"gjev"|"kom"|"kommet"|"kom han"|"kom hun"|"bidro"|"bidrog"|"delte"|"serverte"|"øste av") ("meg"|"oss")? ("med"|"av")? ("noen"|"nokre"|"mange"|"flere"|"fleire"|"et"|"eit"|"en"|"ein"|"ei"|"et par"|"eit par"|"mye"|"mykje"|@ktall)? (@kgod ("og" @kgod)?)? @kråd !("til møte"|"på pris"|"om møte"|"på tidspunkt")
  ("ga"|"gav"|"gitt"|"gje"|"gir"|"gjev"|"kom"|"kommet"|"kom han"|"kom hun"|"bidro"|"bidrog"|"delte"|"serverte"|"øste av") ("meg"|"oss")? ("med"|"av")? ("noen"|"nokre"|"mange"|"flere"|"fleire"|"et"|"eit"|"en"|"ein"|"ei"|"et par"|"eit par"|"mye"|"mykje"|@ktall)? (@kgod ("og" @kgod)?)? @kråd !("til møte"|"på pris"|"om møte"|"på tidspunkt") ("om" ("hva"|"kva"|"hvordan"|"korleis"|"hvilken"|"hvor"|"å"|"hvilke")) >>
  (flink|god|dyktig) ("til å"|"til" "å"|"på å") ("gi"|"gje"|"komme med"|"finne"|"foreslå"|"anbefale"|"veilede"|"rettleie") (@kråd|"gode råd"|@kløsning|"meg"|"løsninger")?
  (veiledning|rådgivning|råd|anbefaling|rettleiing|forslag|tips) ("jeg" "fikk"|"eg" "fekk"|"hennes"|"hans")? ("var"|"er"|"virket"|"verka") (@kgod)
  ("takket være"|"takka vere"|"takk for") ("tipset"|"rådet"|"rådene"|"tipsene"|"tipsa"|"rådgivningen"|"veiledningen"|"forslaget"|"anbefalingen") ("hennes"|"hans"|"fra" _|"deres"|"hennar")?
  ("ble"|"blei"|"vart"|"blitt"|"følte meg"|"kjende meg") ("jeg"|"eg"|"godt"|"grundig"|"trygt"|"veldig godt"|"skikkelig"|"veiledet")? ("veiledet"|"rettledet"|"rådgitt"|"rettleia"|"vegleia"|"loset"|"losa"|"guidet"|"guida"|"geleidet"|"leia") !("fra"|"frå"|"rundt"|"hit"|"videre til"|"vidare til") ("godt"|"trygt"|"videre"|"frem"|"fram"|"steg for steg"|"rett"|"på rett vei")?
  ("ble"|"blei"|"vart"|"blitt"|"følte meg"|"kjende meg") ("jeg"|"eg"|"godt"|"grundig"|"trygt"|"veldig godt"|"skikkelig"|"veiledet")? ("veiledet"|"rettledet"|"rådgitt"|"rettleia"|"vegleia"|"loset"|"losa"|"guidet"|"guida"|"geleidet"|"leia") ("gjennom") >>
  ("ble"|"blei"|"vart"|"fikk"|"fekk") ("jeg"|"eg"|"vi")? [ ("anbefalt"|"tilrådd"|"tilrådt"|"rådet til"|"rådd til"|"tipset om"|"tipsa om"|"foreslått"|"føreslått"|"oppfordret til"|"gjort oppmerksom på"|"gjort merksam på"|"tilbudt"|"tilbydd") ] !("dette selskapet"|"dem"|"dere"|"av" (naboen|venn|venninne|kollega|familie|en)) >>
  [ ("anbefalt"|"tilrådd"|"rådet til"|"tipset om"|"foreslått") ] ("å"|"en"|"et") >>
  ja: Jeg [fikk gode råd] om pensjon.
  ja: Eg [fekk nyttige tips].
  ja: Hun [kom med et par smarte forslag].
  ja: [Grundig veiledning] hele veien.
  ja: Jeg ble [anbefalt å vente til våren].
  ja: Jeg [ble loset gjennom skjemaet].
  snu: Jeg [fikk ingen gode råd].
  nei: Jeg søkte på nettet etter råd.
  nei: Jeg ble anbefalt dette selskapet av naboen.
  nei: Det var godt tips fra svigermor å ringe dere.
  nei: Ble loset fra den ene til den andre.

+ anbefalte
  !("aldri ha"|"aldri"|"ikke ha"|"vil"|"kan"|"ble"|"ikke bli"|"fikk"|"blitt"|"jeg") ("anbefalte"|"anbefaler"|"anbefalt"|"tilrådde"|"tilrår"|"foreslo"|"føreslo"|"foreslår"|"føreslår"|"foreslått"|"føreslått"|"tipset"|"tipsa"|"rådet"|"rådde"|"tipser"|"rådet fra"|"frarådet"|"frarådde"|"oppfordret"|"oppfordra"|"rådde frå") !("hele nabolaget"|"heile"|"alle"|"naboen"|"naboer"|"venner"|"vennene"|"familie"|"uten å vite"|"utan å vite"|"laks"|"kollega"|"linje") !("fra" ("nav"|"naboen"|"legen"|"banken"|"venner"|"kona")|"om at det var"|"mitt"|"meg om at det var"|"meg om kø"|"dem"|"selskapet"|"videre"|"andre"|"her"|"lenge"|"sterkt"|"avdelingen"|"banken"|"på det"|"dette"|"dere"|"til andre") >>
  ("veiledet"|"rettledet"|"rettleia"|"vegleia"|"veileder"|"guidet"|"guida"|"loset"|"losa"|"geleidet"|"leia"|"rettleidde"|"vegleidde"|"rettleier"|"rådga") ("meg"|"oss"|"godt") .. ("gjennom"|"igjennom"|"til"|"inn"|"frem"|"fram"|"i"|"på"|"mot"|"videre") >>
  ("veiledet"|"rettledet"|"rettleia"|"vegleia"|"guidet"|"guida"|"loset"|"losa"|"rettleidde"|"vegleidde") ("meg"|"oss"|"kunden") ("godt"|"fint"|"trygt"|"bra"|"på en god måte"|"på en fin måte"|"hele veien"|"heile vegen")?
  ("nevnte"|"nemnde"|"fortalte"|"sa"|"opplyste"|"minnet"|"minnte"|"minna"|"påpekte"|"la til") ("meg"|"også"|"òg"|"på"|"om")? ("om"|"at")? ("det"|"jeg"|"eg"|"vi"|"man"|"muligheten"|"en mulighet"|"et alternativ")? ("kunne lønne seg"|"ville lønne seg"|"lønner seg"|"lønte seg"|"kan spare" _|"kunne spare" _|"finnes billigere" _|"finnes et alternativ"|"fantes en billigere" _)
  ("nevnte"|"nemnde"|"fortalte"|"sa"|"opplyste"|"minnet"|"minnte"|"minna"|"påpekte"|"la til") ("meg"|"også"|"òg"|"på"|"om")? ("om"|"at")? ("det"|"jeg"|"eg"|"vi"|"man"|"muligheten"|"en mulighet"|"et alternativ")? ("for" "å") >>
  ("viste"|"synte"|"fortalte"|"forklarte") ("meg"|"oss") ("hvor"|"kor"|"kvar"|"veien"|"vegen"|"hvordan"|"korleis") ("jeg"|"eg"|"vi"|"man"|"på")? ("kan"|"kunne"|"skulle")? ("spare"|"søke støtte"|"sammenligne") >>
  ("viste"|"viser"|"pekte"|"peika"|"ledet"|"leia"|"henviste"|"sendte"|"hjalp"|"styrte"|"dyttet"|"satte") ("meg"|"oss") ("videre"|"over"|"inn")? ("i riktig retning"|"i rett retning"|"på rett vei"|"på rett veg"|"på rett spor"|"på riktig spor"|"til rett" _|"til riktig" _|"til rette" _|"på sporet"|"på riktig vei"|"videre til riktig" _|"til den rette" _)
  ("gjorde"|"gjort"|"gjer") ("meg"|"oss") ("også"|"òg")? ("oppmerksom"|"merksam"|"obs"|"klar over"|"oppmerksomme") ("på")? >>
  ("pekte på"|"peika på"|"viste til"|"gjorde meg kjent med") ("et"|"en"|"ein"|"eit"|"flere"|"to"|"noen"|"andre"|"alternative") ("billigere"|"rimeligere"|"bedre"|"annet"|"mindre"|"betre"|"billegare"|"bedre egnet")? (@kalternativ|@kløsning)
  ("sparte"|"spart"|"sparer"|"spara") ("meg"|"oss") ("for" ("mye"|"mange"|"en"|"penger"|"flere"|"masse"|"bryet"|"trøbbel") _?|"penger"|"pengar"|"mange tusen"|"en formue")
  ("hvilken"|"hvilket"|"kva for ein"|"hva"|"kva") ("jeg"|"hun"|"han"|"ho") .. ("selv"|"sjølv") ("ville"|"hadde") ("ha")? ("valgt"|"gjort"|"kjøpt"|"valt"|"tatt"|"anbefalt")
  ("forklarte"|"fortalte"|"viste"|"gikk gjennom"|"fortalde"|"forklåra"|"informerte om"|"opplyste om"|"synte") ("meg"|"oss")? ("om")? ("hvilke"|"kva"|"de"|"alle"|"mine"|"ulike"|"forskjellige"|"kva for") ("ulike"|"forskjellige")? (mulighet|moglegheit|alternativ|valg|valgmulighet|val) >>
  ("prøvde"|"forsøkte"|"jobbet for"|"gjorde sitt beste for"|"strakk seg for"|"sto på for"|"anstrengte seg for"|"la seg i selen for"|"la vekt på") "å" (finne) .. (løsning|løysing|alternativ|utvei|"ut av det")
  ("hjalp"|"hjelpte"|"bistod") ("meg"|"oss") ("med")? ("å")? ("velge"|"finne"|"velje"|"vurdere"|"sammenligne"|"bestemme"|"ta valget"|"ta et valg"|"sortere"|"veie"|"finne ut"|"bli bevisst"|"prioritere") >>
  ("rådet"|"rådde"|"rådga"|"advarte"|"åtvara") ("meg"|"oss") >>
  ja: Hun [anbefalte en rimeligere pakke].
  ja: Han [rådet meg til å vente].
  ja: Ho [rettleidde meg gjennom skjemaet].
  ja: Han [hjalp meg å velge riktig dekning].
  ja: Hun [pekte meg i riktig retning].
  ja: Han [gjorde meg oppmerksom på fristen].
  snu: Hun [anbefalte ingenting].
  nei: Jeg vil anbefale dem til andre.
  nei: Jeg foreslo en løsning.
  nei: Hun anbefales på det varmeste.
  nei: Rådet mitt til dere er å svare telefonen.
  nei: Hun tipset meg om at det var kø i dag.

+ beste-løsning
  ("fant"|"fann"|"funnet"|"hjalp meg å finne"|"hjalp meg med å finne"|"kom fram til"|"kom frem til"|"lette etter"|"leitte etter"|"søkte etter"|"jobbet for"|"kom opp med"|"kom med"|"skreddersydde"|"tilpasset"|"satte sammen"|"skisserte"|"presenterte"|"så etter"|"ville finne"|"strakk seg for å finne"|"var opptatt av å finne") ("frem til"|"fram til"|"frem"|"fram"|"sammen")? ("en"|"ein"|"ei"|"den"|"et"|"eit"|"det")? (@kgod|billig|rimelig|rett|riktig|passende|passande|tilpasset|tilpassa|skreddersydd|optimal|alternativ|smidig|rask|enkel|smartere|annen|ny|mer|enklere|gunstigst) @kløsning !("å si det"|"å seie det"|"å forklare"|"å si"|"å seie"|"å beskrive") ("for" ("meg"|"oss"|"min" _)|"til" ("meg"|"oss"|"mitt" _))?
  ("fant"|"fann"|"satte sammen"|"plukket ut"|"valgte ut"|"funnet"|"kom fram til") ("et"|"en"|"ein"|"eit"|"ei"|"noe"|"noko") _ ("som passer"|"som passet"|"som passar"|"som passa"|"tilpasset"|"tilpassa"|"som dekker"|"som dekket"|"som dekka"|"som er billigere"|"til en bedre pris"|"som var bedre"|"som var rimeligere") >>
  (@kgod|rett|riktig|optimal) @kløsning "for" ("meg"|"oss"|"min" _)
  ("fortalte"|"forklarte"|"sa"|"fant"|"viste"|"fant ut"|"fann ut"|"fortalde"|"vurderte"|"spurte seg frem til") ("meg"|"oss")? ("hva"|"kva"|"hvilken" _|"hvilket" _|"det") "som" ("passer"|"passet"|"passar"|"passa"|"ville passe"|"lønner seg"|"lønte seg"|"lønner seg"|"lønnet seg"|"var"|"er"|"ville være") ("best"|"mest" _|"smartest"|"lurest"|"billigst"|"rimeligst"|"for meg"|"for oss"|"meg best"|"oss best")
  (løsningsorientert|løysingsorientert|løsningsfokusert|initiativrik|proaktiv|løsningsvillig|løsningsorienterte|løysingsorienterte|løsningsdyktig|løysingsfokusert|rådsnar|rådgivende|"løsnings orientert"|"løsningsorienterte")
  (kreativ|"tenkte utenfor boksen"|"tenkte utenfor boksen"|"tenkte utanfor boksen"|"fleksibel") !("løsning på markedet"|"avtale"|"arbeidstid"|"spareavtale"|"forsikring"|"nedbetaling"|"avdrag")
  ("tok"|"tar") ("initiativ"|"initiativet")
  ("tok"|"tar") ("initiativ"|"initiativet") ("til") >>
  ja: Hun var [løsningsorientert].
  ja: Han [fant en god løsning for oss].
  ja: Hun [fant et abonnement som passet familien].
  ja: Ho var [løysingsorientert].
  snu: Han [fant ingen god løsning].
  snu: Han var [lite løsningsorientert].
  nei: De har en fleksibel avtale.
  nei: Han fant en annen måte å si det på.

+ alternativer actor=any
  ("tilbød"|"tilbydde"|"tilbaud"|"ga"|"gav"|"gitt"|"la frem"|"la fram"|"lagt fram"|"viste"|"synte"|"presenterte"|"nevnte"|"nemnde"|"skisserte"|"kom med"|"foreslo"|"stilte opp"|"listet opp"|"gikk gjennom"|"gjekk gjennom"|"forklarte"|"satte opp"|"fremla"|"sammenlignet"|"samanlikna") ("meg"|"oss"|"jeg"|"vi"|"eg")? ("et"|"en"|"noen"|"to"|"tre"|"fire"|"flere"|"fleire"|"ulike"|"forskjellige"|"andre"|"eit"|"ein"|"nokre"|"gode"|"mange"|"et par"|"eit par"|"et rimeligere"|"et billigere"|"de ulike"|"de forskjellige"|"alle"|"et annet"|"en annen"|"eit anna"|"bedre"|"valget mellom"|"valet mellom"|"valg mellom"|"å velge mellom"|"dei ulike") (@kgod)? @kalternativ !("på spørsmålet"|"på problemet"|"i posten"|"pakker"|"som ikke")
  ("ga"|"gav"|"fikk"|"fekk"|"lot") ("meg"|"oss"|"jeg"|"eg")? ("få")? ("valget"|"valet"|"valg"|"velge"|"velje") ("mellom"|"imellom") >>
  ("tilbød"|"tilbaud"|"tilbydde") ("meg"|"oss") ("en"|"et"|"ei"|"ein"|"eit"|"noe"|"å"|"andre"|"bedre"|"gratis"|"rabatt"|"ny"|"alternativ") !("jobb") >>
  (@ktall|"flere"|"fleire"|"noen"|"ulike"|"gode") ("forslag"|"alternativer"|"alternativ"|"løsningsforslag") ("til" ..4)?
  (@ktall|"flere"|"fleire"|"noen"|"ulike"|"gode") ("forslag"|"alternativer"|"alternativ"|"løsningsforslag") ("til") >>
  ("forskjellige"|"ulike"|"alternative"|"andre") ("løsninger"|"løysingar"|"muligheter"|"moglegheiter"|"veier å gå"|"måter å løse" _ _?)
  ja: Ho [tilbaud fleire alternativ].
  ja: Jeg [fikk valget mellom rabatt og ny vare].
  ja: Hun [la frem to løsninger].
  snu: Han [tilbød ingen alternativer].
  nei: Jeg hadde to valg da jeg ringte.

+ idiom
  ("ga"|"gav"|"gitt"|"gir") ("meg"|"oss") ("noe"|"noen ting"|"noko"|"mye"|"et par ting"|"nokre ting"|"ting"|"noen tanker") ("å tenke på"|"å tenkje på"|"å gruble på"|"å vurdere"|"på veien"|"på vegen"|"å gå videre med"|"å ta med meg")
  ("sa"|"mente"|"forklarte"|"opplyste"|"fortalte"|"meinte"|"tilrådde") ("at")? ("det") ("ville lønne seg"|"lønner seg"|"kunne lønne seg"|"ville være lurt"|"kunne være lurt"|"var lurt"|"lønte seg"|"ville vere lurt"|"var smart"|"ville være smart"|"var best"|"ville være best"|"var like greit"|"løner seg"|"ville løne seg"|"var smartest"|"var lurest") >>
  ("satte"|"sette"|"sett") ("meg"|"oss") ("på sporet"|"på ideen"|"på tanken"|"på rett spor"|"på ein idé"|"på en idé")
  ("kom med"|"hadde"|"delte") ("en"|"et"|"ein"|"noen"|"nokre"|"flere"|"mange"|"gode")? ("gode"|"lur"|"smart"|"god"|"lure"|"smarte"|"god")? ("idé"|"ide"|"ideer"|"triks"|"løsningsforslag"|"innfallsvinkel"|"tanker"|"vink")
  ("kom med"|"hadde"|"delte") ("en"|"et"|"ein"|"noen"|"nokre"|"flere"|"mange"|"gode")? ("gode"|"lur"|"smart"|"god"|"lure"|"smarte"|"god")? ("idé"|"ide"|"ideer"|"triks"|"løsningsforslag"|"innfallsvinkel"|"tanker"|"vink") ("om") >>
  ("veide"|"drøftet"|"drøfta"|"diskuterte"|"vurderte") .. ("fordeler og ulemper"|"for og imot"|"alternativene"|"alternativa"|"mulighetene") ("med meg"|"sammen med meg"|"saman med meg")?
  ("tok meg"|"tok oss"|"leide meg"|"leidde meg"|"holdt meg") ("i hånda"|"i handa"|"i hånden"|"ved hånden"|"ved handa") ("gjennom") >>
  ("fordeler og ulemper"|"fordelar og ulemper") 
  ja: Han [ga meg noe å tenke på].
  ja: Hun [sa at det ville lønne seg å vente].
  ja: Ho [sette meg på ein idé].
  nei: Jeg har en idé om hva det koster.
  nei: Hun holdt meg i hånda.

+ pekte-meg-mot actor=any
  !("jeg"|"eg"|"vi") ("pekte"|"peika"|"peikte"|"dyttet"|"dytta"|"styrte"|"ledet"|"lokket"|"geleidet"|"skjøv"|"puffet"|"vippet") @hanhun? ("meg"|"oss") ("mot"|"i retning av"|"over til"|"over på"|"bort fra"|"inn på"|"vekk fra") ("en"|"ei"|"ein"|"et"|"eit"|"noe"|"noko"|"den"|"det"|"de"|"to") >>
  ("mente"|"meinte"|"trodde"|"sa"|"tenkte"|"tipset om at"|"visste at") @hanhun? ("at")? ("en"|"ei"|"ein"|"et"|"eit"|"jeg"|"det"|"litt") _ ..6 ("ville"|"kunne"|"skulle") ("gjøre susen"|"gjere susen"|"gjøre jobben"|"gjere jobben"|"holde lenge"|"holde i massevis"|"være nok"|"lønne seg"|"være lurere"|"svare seg"|"passe bedre"|"duge")
  ("var"|"lød"|"er") ("oppskriften"|"oppskrifta"|"rådet"|"medisinen"|"trikset"|"tipset"|"resepten"|"løsningen"|"forslaget") ("hans"|"hennes"|"hennar"|"deres"|"til" _)
  ("hadde jeg vært deg"|"hadde eg vore deg"|"hvis jeg var deg"|"var jeg deg"|"om jeg var deg"|"i ditt sted"|"i dine sko") (",")? ("hadde jeg"|"ville jeg"|"hadde eg"|"ville eg"|"så hadde jeg")? >>
  ("loste"|"losa"|"loset"|"guidet"|"guida"|"geleidet"|"manøvrerte") @hanhun? ("meg"|"oss"|"mor"|"far") ("trygt"|"rolig"|"stødig")? ("gjennom"|"igjennom"|"utenom"|"rundt") ("jungelen"|"skjemaet"|"søknaden"|"skjemaene"|"papirmølla"|"byråkratiet"|"klagen"|"labyrinten"|"hele prosessen"|"regelverket"|"systemet"|"skjærene"|"jungelen av" _) ("av" _|"likevel")?
  ("sparte"|"spara"|"sparer") @hanhun? ("meg"|"oss") ("for")? _ ("kroner"|"kr"|"tusen"|"lapper"|"tusenlapper"|"i året"|"i måneden") >>
  ("hadde"|"kjente til"|"kom med"|"kunne"|"visste om") @hanhun? ("et"|"eit"|"ett"|"noen"|"to") ("lite"|"smart"|"gammelt"|"enkelt")? ("triks"|"knep"|"ess"|"smutthull") ("på lager"|"i ermet"|"i bakhånd"|"på lur"|"som" ..5)
  ("hadde"|"kjente til"|"kom med"|"kunne"|"visste om") @hanhun? ("et"|"eit"|"ett"|"noen"|"to") ("lite"|"smart"|"gammelt"|"enkelt")? ("triks"|"knep"|"ess"|"smutthull") ("som") >>
  ("snudde"|"vendte"|"lette under"|"snudde og vendte på") @hanhun? ("alle"|"hver"|"hver eneste"|"på alle"|"kvar") ("stein"|"steiner"|"steinar"|"krone") ("for å finne") >>
  ("satte"|"sette"|"brakte"|"hjalp"|"fikk") @hanhun? ("meg"|"oss") "på sporet av" >>
  ("advarte"|"åtvara") @hanhun? ("meg"|"oss")? "mot" >>
  ("ville"|"hadde") @hanhun? ("selv"|"sjølv")? ("heller")? ("ha")? ("ventet"|"venta"|"valgt"|"valt"|"tatt"|"gått for") ..4 ("," ("sa"|"mente"|"meinte") @hanhun)
  ja: Han [pekte meg mot en rimeligere modell].
  ja: Hun [mente en forsterker til 400 kroner ville gjøre susen].
  ja: Timer på stampen [var oppskriften hans].
  ja: Han [losa meg gjennom skjemaet likevel].
  snu: Hun [pekte meg ikke mot noe billigere].
  nei: Han pekte meg ut av butikken.
  nei: Resepten hans var klar.

+ råd-rikelig actor=any
  ("gode"|"konkrete"|"lure"|"smarte"|"nyttige"|"flere"|"mange"|"to"|"tre"|"fire"|"fem")? ("råd"|"tips"|"forslag"|"alternativer"|"alternativ"|"knep"|"triks"|"ideer"|"idear") ("til" ..5|"om" ..5)? (",")? @nok-etter
  @nok-før ("gode"|"konkrete"|"lure"|"smarte"|"nyttige")? ("råd"|"tips"|"forslag"|"alternativer"|"alternativ"|"knep"|"triks"|"ideer") ("til" ..5|"om" ..5)?
  @nok-før ("gode"|"konkrete"|"lure"|"smarte"|"nyttige")? ("råd"|"tips"|"forslag"|"alternativer"|"alternativ"|"knep"|"triks"|"ideer") ("til"|"om") >>
  !("var"|"fikk"|"hadde"|"på"|"av") ("to"|"tre"|"fire"|"fem"|"et par"|"noen"|"flere") ("gode"|"konkrete"|"lure"|"smarte"|"nyttige")? ("råd"|"tips"|"forslag") !("til bedre"|"om hvordan"|"ble"|"var dårlige"|"men")
  !("jeg"|"eg"|"vi"|"me"|"å") ("fant"|"fann"|"fisket fram"|"fiska fram"|"gravde fram"|"grov fram"|"tryllet fram"|"trylla fram"|"ristet"|"rista"|"trakk fram"|"lette fram"|"hadde"|"dro fram"|"hostet opp"|"kom opp med"|"satte sammen"|"skrudde sammen"|"kokte i hop") @hanhun? ("meg"|"oss")? ("en"|"ei"|"ein"|"et"|"eit"|"to"|"tre"|"noe"|"noko"|"någe"|"flere"|"fleire") ("annen"|"anna"|"annan"|"ekstra")? ("avtale"|"avtaler"|"rute"|"ruter"|"rom"|"ordning"|"løsning"|"løysing"|"vei"|"veg"|"utvei"|"variant"|"avgang"|"avganger"|"løype"|"opplegg"|"pakke"|"plan b"|"alternativ"|"mulighet"|"vri"|"smutthull"|"modell") ("ut av ermet"|"ut av hatten"|"i ermet"|"på lur"|"i bakhånd"|"som sparte" ..5|"som spara" ..5|"vi ikke visste om"|"jeg ikke visste om"|"eg ikkje visste om"|"som ikke" ..6|"jeg aldri hadde" ..4|"som passet" ..6|"som høvde" ..5|"som høver" ..6|"til en brøkdel" ..2|"vi kunne" ..4|"jeg kunne" ..4|"jeg ikke hadde" ..5)
  !("jeg"|"eg"|"vi"|"me"|"å") ("fant"|"fann"|"fisket fram"|"fiska fram"|"gravde fram"|"grov fram"|"tryllet fram"|"trylla fram"|"ristet"|"rista"|"trakk fram"|"lette fram"|"hadde"|"dro fram"|"hostet opp"|"kom opp med"|"satte sammen"|"skrudde sammen"|"kokte i hop") @hanhun? ("meg"|"oss")? ("en"|"ei"|"ein"|"et"|"eit"|"to"|"tre"|"noe"|"noko"|"någe"|"flere"|"fleire") ("annen"|"anna"|"annan"|"ekstra")? ("avtale"|"avtaler"|"rute"|"ruter"|"rom"|"ordning"|"løsning"|"løysing"|"vei"|"veg"|"utvei"|"variant"|"avgang"|"avganger"|"løype"|"opplegg"|"pakke"|"plan b"|"alternativ"|"mulighet"|"vri"|"smutthull"|"modell") ("som sparte"|"som spara"|"som ikke"|"jeg aldri hadde"|"som passet"|"som høvde"|"som høver"|"til en brøkdel"|"vi kunne"|"jeg kunne"|"jeg ikke hadde") >>
  ("visste om"|"kjente til"|"hadde hørt om"|"tipset om"|"peka på"|"pekte på"|"peika på"|"nevnte"|"viste til"|"minnet om") @hanhun? ("en"|"ei"|"ein"|"et"|"eit"|"den") ("annen"|"anna"|"annan"|"liten"|"smart"|"lur")? ("ordning"|"avtale"|"avtalen"|"rabatt"|"støtteordning"|"løsning"|"vei"|"mulighet"|"variant"|"modell"|"utvei"|"tilskudd"|"fond") ("som"|"vi"|"jeg"|"eg"|"for") >>
  ("dyttet"|"dytta"|"skjøv"|"lokket"|"lokka"|"losa"|"loset"|"styrte"|"flyttet"|"flytta"|"fikk"|"fekk"|"satte") @hanhun? ("meg"|"oss") ("over på"|"over til"|"inn på"|"til å velge"|"til å stryke"|"til å droppe"|"til å kutte"|"til å bytte"|"til å vente"|"til å sjekke"|"til å spare"|"bort fra"|"til å si opp") ("et"|"en"|"ein"|"eit"|"noe"|"to"|"det"|"tillegg" _?|"tilleggene") ("billigere"|"billegare"|"rimeligere"|"mindre"|"bedre"|"betre"|"tillegg"|"unødvendig"|"dyre"|"dyreste"|_) >>
  ("lokka med"|"lokket med"|"fristet med"|"anbefalte"|"tipset om"|"tipsa om"|"slo et slag for"|"holdt en knapp på"|"ga et spark i retning av"|"foreslo") ("en"|"ei"|"ein"|"et"|"eit"|"å") !("god bok"|"god film"|"restaurant"|"å" _) _ >>
  ("sa fra"|"sa ifra"|"sa frå"|"advarte meg"|"advarte"|"varslet"|"varslet meg"|"minnet meg"|"minte meg"|"påminnelse"|"påminning"|"hint"|"vink") @hanhun? ("om")? ("at"|"om at"|"mot") ("bremsene"|"jeg burde"|"eg burde"|"vi burde"|"det lønte seg"|"det lønner seg"|"det kunne lønne seg"|"prisen"|"det var lurt"|"det er lurt"|"det fantes"|"det finst"|"tilbudet"|"fristen"|"jeg kunne spare"|"vi kunne spare"|"bindingstiden"|"å" _|"fellesgjelda"|"det hasta"|"det kunne vente"|"jeg betalte for mye") >>
  ("mente"|"meinte"|"syntes"|"tykte"|"trodde"|"sa") @hanhun? ("selv"|"at"|"nok"|"rett ut")? ("jeg"|"eg"|"vi"|"me"|"ruteren"|"det") ("burde"|"borde"|"kunne med fordel"|"kunne ha det bedre"|"skulle heller"|"heller skulle"|"godt kunne"|"var best tjent med"|"ville ha mest igjen for"|"var bedre tjent med"|"fikk mer for pengene med"|"fikk best pris") !("skamme"|"vite"|"holde"|"beklage"|"gå"|"ha visst"|"ha sagt"|"forstå"|"takke"|"ta det opp"|"ta kontakt"|"kontakte"|"snakke med"|"klage"|"henvende"|"ringe"|"roe"|"ta meg sammen"|"skjønne"|"vite"|"vente på") >>
  ("sa rett ut"|"skrev"|"skreiv"|"fortalte"|"sa"|"røpet"|"viste") @hanhun? ("hva"|"kva"|"hvilken"|"hvilket"|"kva for") ("han selv"|"hun selv"|"ho sjølv"|"han sjølv"|"hun"|"han"|"ho"|_) ("selv"|"sjølv")? ("ville valgt"|"ville ha valgt"|"ville ha valt"|"ville gjort"|"hadde valgt"|"hadde gjort"|"syntes var" ..4|"ville gått for"|"ville kjøpt"|"ville ha gjort"|"ville anbefalt"|"bruker selv") ("i mine sko"|"i mitt sted"|"i min situasjon")?
  ("i dine sko"|"i mine sko"|"i ditt sted"|"i mitt sted"|"i din situasjon") >>
  ("et"|"eit"|"ein"|"en"|"det lille") ("spark"|"dytt"|"puff"|"skyv"|"dult") ("i") ("riktig"|"rett"|"riktige") ("retning"|"lei")
  ("regnet"|"rekna"|"regnet ut"|"rekna ut"|"hadde regnet på"|"sammenlignet"|"samanlikna"|"satte opp") @hanhun? ("meg"|"ut"|"på"|"for meg"|"for oss")? ("hva vi kan spare"|"hva jeg kan spare"|"kva eg kan spare"|"hva vi ville spart"|"både fastpris og spot"|"hva som lønner seg"|"hva som lønte seg"|"kva som lønte seg"|"alternativene"|"tre varianter"|"to varianter"|"begge alternativer"|"hva som ble billigst"|"en liste på tre"|"begge deler"|"fordeler og ulemper") >>
  ("la opp"|"satte opp"|"laget"|"la"|"skreddersydde"|"snekret"|"snekra"|"sydde sammen") @hanhun? ("et"|"en"|"ei"|"ein"|"eit") ("løp"|"opplegg"|"plan"|"betalingsplan"|"nedbetalingsplan"|"treningsplan"|"reiserute"|"ordning"|"avdragsplan") ("for natta"|"etter hva"|"etter kva"|"som passet"|"som passa"|"tilpasset"|"ut fra"|"for meg"|"for oss"|"vi kan leve med"|"jeg kan leve med"|"til å leve med"|"etter lommeboka") >>
  ("det jeg ikke"|"det eg ikkje"|"ting jeg ikke"|"noe jeg ikke"|"noe jeg aldri"|"någe så eg aldri") ("hadde vett til å spørre om"|"visste at jeg" ..4|"hadde tenkt på"|"hadde tenkt på sjøl"|"hadde tenkt på selv"|"visste fantes"|"visste om"|"hadde tenkt på sjølv"|"kom på selv") (",")? (("fikk"|"fekk") ("jeg"|"eg") ("servert"|"høre"|"vite"))?
  ("passet oss"|"passet meg"|"passa oss") "som" ("hånd i hanske"|"hand i hanske"|"et skudd"|"støpt"|"fot i hose")
  ("lente seg ikke på"|"nøyde seg ikke med"|"slo seg ikke til ro med"|"gjemte seg ikke bak"|"stoppet ikke ved") ("«" _ ..6 "»"|"nettsiden"|"standardsvaret"|"en lenke"|"å vise til" ..3) >>
  ("et"|"eit"|"en") ("lurt"|"smart"|"genialt"|"nyttig") ("grep"|"triks"|"knep"|"tips"|"hint"|"vink"|"råd") ("kan være"|"kan vera"|"kunne være"|"var"|"er"|"fra"|"på veien"|"med på kjøpet"|"om" ..3) >>
  ("viste"|"synte"|"lærte"|"ga"|"gav"|"tipset om"|"fortalte om") @hanhun? ("meg"|"oss") ("en"|"ein"|"et"|"eit"|"ei") ("liten"|"lur"|"smart"|"nyttig"|"lite"|"lurt")? ("snarvei"|"snarveg"|"triks"|"knep"|"smutthull"|"vri"|"snarvei" _|"hemmelig triks"|"lur måte" ..3|"innertips"|"insidertips"|"hake" ..2) >>
  ("sparte"|"sparer"|"spara"|"spart") ("meg"|"oss") ("for")? ("flere"|"fleire"|"tre"|"to"|"fem"|"mange"|"ti"|"hundrevis"|"noen") ("tusen"|"tusenlapper"|"hundrelapper"|"kroner"|"tusen kroner"|"hundre kroner"|"tusen i året") >>
  ("endte på"|"endte opp med"|"landet på"|"havnet på") ("en"|"ei"|"ein"|"noe"|"str" _|_) ("mindre"|"billigere"|"rimeligere"|"bedre"|"størrelse"|"med" _) ..4 ("enn jeg"|"enn vi"|"enn det jeg"|"takket være" _|"etter råd") >>
  ja: [Tre råd], alle nyttige.
  ja: Han [rista to ruter ut av ermet].
  ja: Hun [dyttet meg over på et billigere abonnement].
  ja: Ho [skreiv kva ho sjølv ville ha valt].
  ja: Han [la opp en plan etter hva jeg klarer].
  nei: Jeg fant en avtale som passet.
  nei: Hun dyttet meg over kanten.

+ klare-råd actor=any
  ("klare"|"tydelige"|"et klart"|"eit klart"|"et tydelig"|"klart"|"ærlige"|"et ærlig"|"gjennomtenkte"|"personlige"|"konkrete"|"eit ærleg"|"klåre") @kråd 
  ("sendte"|"sende"|"la ved"|"fikk"|"fekk") @hanhun? @meg? ("en"|"ei"|"ein"|"to"|"nyttige"|"gode"|"relevante")? ("lenke"|"lenkje"|"lenker"|"veileder"|"rettleiar"|"brosjyre"|"guide") ("til") ("begge"|"riktig"|"rett"|"alternativene"|"avtalene"|"produktene"|"riktige") >>
  ("sendte"|"sende") @hanhun? ("meg"|"oss") ("en"|"ei"|"ein") ("veileder"|"rettleiar"|"guide"|"brukerveiledning")
  ("sa"|"fortalte"|"forklarte"|"opplyste"|"tipset") @hanhun? ("meg"|"oss")? ("også"|"òg")? ("om")? ("at jeg hadde rett på"|"at vi hadde rett på"|"at eg hadde rett på"|"at jeg har rett på"|"at jeg har krav på"|"at vi har krav på"|"at jeg kunne søke om"|"hva jeg kunne ta mot"|"hva jeg kan gjøre for å unngå"|"hva som er lurt"|"hva som kunne hjelpe"|"at vi kunne få rabatt"|"at jeg kunne få rabatt") >>
  ja: Hun [ga meg klare råd] om økonomien.
  ja: Han [sendte lenke til begge].
  ja: Ho [sende meg ein rettleiar].
  nei: Jeg fikk klare svar.

# piloted, looked for something cheaper, plan B
+ loste-og-sjekket
  ("loste"|"losa"|"loset"|"geleidet"|"guidet"|"guida"|"styrte"|"ledet"|"leidde"|"leia"|"dyttet"|"pekte"|"dirigerte") @hanhun? ("meg"|"oss") ("mot"|"til"|"inn på"|"unna"|"bort fra"|"i retning av"|"trygt") !("en kollega"|"ein kollega"|"en annen"|"nettsiden"|"en nettside"|"ein annan"|"en bot") ("den"|"det"|"en"|"ei"|"et"|"riktig"|"rett"|"beste"|"noe"|"noko"|"dealen"|"dyre"|"de") !("kassa"|"nettsiden"|"døra"|"en kollega"|"feil") >>
  ("kikket"|"kikka"|"sjekket"|"sjekka"|"så"|"såg"|"lette"|"leita"|"undersøkte"|"regnet"|"rekna") @hanhun? ("også"|"etter"|"på"|"ut"|"uoppfordret")? ("på")? ("om") ("det")? ("fantes"|"fanst"|"fins"|"lønte seg"|"lønnet seg"|"gikk an"|"var mulig") ("noe"|"noko"|"en"|"et"|"å"|"med") ("billigere"|"rimeligere"|"rimelegare"|"bedre"|"betre"|"annet"|"anna"|"spare"|"lurere"|"enklere"|"annen"|"få") ..4
  ("hadde"|"kom med"|"serverte"|"la fram"|"viste") @hanhun? ("både"|"straks")? ("plan b"|"en plan b"|"ein plan b"|"plan b og"|"alternativer"|"flere alternativer"|"tre alternativer"|"to alternativer") ("og" "plan c"|"klar"|"klart"|"i bakhånd"|"på bordet")? !("selv")
  ("uoppfordret"|"på eget initiativ"|"av seg selv"|"heilt av seg sjølv") ("tipset"|"tipsa"|"foreslo"|"anbefalte"|"fortalte") >>
  ja: Hun [loste meg mot det billigste abonnementet].
  ja: Han [sjekket om det fantes noe billigere].
  ja: Hun [hadde både plan B og plan C].
  nei: Jeg sjekket om det fantes noe billigere.
  nei: Hun loste meg til en kollega.

# said plainly that I did not need it, that it paid to change, a way round
+ frarådet-og-fant-vei
  ("frarådet"|"rådet meg fra"|"rådde meg frå"|"fraråda"|"fraråde"|"advarte mot"|"snakket meg fra"|"fikk meg fra") ("meg"|"oss")? ("å kjøpe"|"å velge"|"det dyreste"|"den dyreste"|"det"|"å") >>
  ("sa"|"fortalte"|"innrømmet"|"mente"|"sa rett ut"|"sa ærlig"|"var ærlig på") ("rett ut"|"ærlig"|"til og med")? ("at") @jegvi ("ikke"|"ikkje") ("trengte"|"trong"|"trenger"|"treng") !("å ringe"|"å gjøre noe"|"å bekymre") ("den"|"det"|"så"|"noe"|"mer") >>
  ("beskjed om"|"vite"|"høre"|"forklarte"|"sa"|"fortalte"|"foreslo") ("at")? ("det") ("lønte seg"|"lønner seg"|"løner seg"|"lønnet seg"|"ville lønne seg"|"var billigere"|"var rimeligere"|"var lurere"|"ville være lurere"|"var smart") ("å"|"for" _ "å") >>
  ("fant"|"fann"|"kom på"|"så"|"såg") @hanhun? ("raskt"|"til slutt"|"også")? ("en"|"ein"|"ei"|"et") ("vei utenom"|"omvei"|"smutthull"|"smart vri"|"lur løsning") ("problemet"|"det"|"reglene"|"uføret")?
  ("sammenlignet"|"samanlikna"|"sammenliknet"|"stilte opp"|"veide") @hanhun? ("avtalene"|"prisene"|"prisane"|"tilbudene"|"tilboda"|"alternativene"|"alternativa"|"pakkene"|"fordeler og ulemper"|"de to") ("for meg"|"for oss"|"mot hverandre"|"opp mot hverandre")?
  ("fikk"|"fekk"|"ga meg"|"gav meg"|"la fram"|"kom med") ("et knippe"|"eit knippe"|"en rekke"|"et par"|"eit par"|"noen"|"nokre"|"flere"|"tre"|"to"|"ulike") (gode|fornuftige|rimelige|reelle|aktuelle)? ("alternativer"|"alternativ"|"valg"|"muligheter"|"forslag") ("å velge mellom"|"å velje mellom"|"å velge i"|"å ta stilling til")?
  (gode|nyttige|riktige|relevante) ("henvisninger"|"tilvisingar"|"anvisninger"|"pekere") ("til" >>)?
  ja: Hun [frarådet meg å kjøpe den nå].
  ja: Dama [sa rett ut at jeg ikke trengte den dyreste pakken].
  ja: Fikk [beskjed om at det lønte seg å bytte].
  ja: Jeg [fikk et knippe alternativer å velge mellom].
  nei: Hun sa at jeg ikke trengte å ringe.

# two ways to do it, reminded me of it, would I rather, a list of pros and cons
+ to-måter-og-påminnelser actor=agent beats=questioning.needs,clarity.explanation,clarity.next-steps
  ("fikk"|"fekk"|"ga"|"gav"|"presenterte"|"serverte"|"la fram"|"skisserte"|"viste"|"pekte på"|"peika på"|"nevnte"|"nemnde"|"ramset opp"|"kom med"|"hadde"|"foreslo") @hanhun? @jegvi? ("meg"|"oss")? ("servert"|"presentert"|"forelagt"|"vist"|"opp"|"fram"|"klart")? ("to"|"tre"|"fire"|"flere"|"fleire"|"ulike"|"forskjellige"|"et par"|"eit par"|"noen"|"nokre"|"mange"|"et knippe") ("gode"|"ulike"|"forskjellige"|"andre"|"billigere"|"rimeligere"|"mulige")? ("måter"|"måtar"|"veier"|"vegar"|"varianter"|"variantar"|"alternativer"|"alternativ"|"valg"|"val"|"valgmuligheter"|"muligheter"|"moglegheiter"|"ordninger"|"ordningar"|"løsninger"|"løysingar"|"opsjoner"|"utveier"|"modeller"|"forslag") !("spørsmål") (("å"|"som"|"jeg"|"eg") >>)?
  !("jeg"|"eg") ("minte"|"minnet"|"minna"|"minte også") @hanhun? ("meg"|"oss") ("også"|"òg"|"vennlig")? ("på"|"om") ("at"|"å"|"muligheten") !("klokka er"|"jeg hadde sagt"|"det var min"|"jeg måtte betale"|"møtet") >>
  ("lurte på"|"spurte"|"spurde"|"hørte"|"foreslo"|"lurde på") @hanhun? ("meg"|"oss")? ("om") ("jeg"|"eg"|"vi"|"me"|"det") ("ikke"|"ikkje"|"kanskje"|"da")? ("heller"|"kunne passe bedre"|"ville lønne seg"|"ville vært bedre"|"hadde vurdert"|"kunne tenke meg å prøve") !("ville slippe") >>
  («|^) ("hva med å"|"hva om du"|"kva med å"|"kva om du"|"har du vurdert å"|"har du tenkt på å"|"kanskje du heller"|"det kan lønne seg å"|"ta heller"|"da ville jeg heller"|"da ville jeg"|"jeg ville nok"|"mitt råd er"|"et tips er å"|"et lite tips") ...8 (»|$)
  ("en"|"ei"|"ein"|"fikk"|"laget") ("grei"|"fin"|"ryddig"|"oversiktlig"|"god")? ("liste"|"oversikt"|"oppstilling"|"tabell") ("over"|"med") ("hva som taler"|"fordeler"|"fordelane"|"fordelene"|"for og imot"|"plusser og minuser"|"alternativene"|"alternativer") >>
  ("fant"|"fann") @hanhun ("fram"|"frem"|"raskt"|"til slutt")? ("fram"|"frem")? ("til")? ("en"|"ei"|"ein"|"et"|"eit") (_)? ("vin"|"gave"|"modell"|"pakke"|"krem"|"sko"|"type"|"farge"|"avtale"|"reise"|"bok"|"variant"|"kombinasjon"|"alternativ"|"størrelse") ("som" >>|"til meg"|"for oss"|"for meg")
  ("rieslingen"|"vinen"|"skoen"|"skoene"|"boka"|"kremen"|"gaven"|"modellen"|"avtalen"|"pakken"|"reisen"|"sykkelen"|"medisinen"|"valget"|"alternativet"|"tipset"|"forslaget"|"rådet") (@hanhun ("fant fram til"|"fant frem til"|"foreslo"|"anbefalte"|"valgte"|"plukket ut"|"pekte på"|"kom med"|"tipset om"|"fant"))? (",")? ("var"|"ble"|"traff"|"viste seg å være") ("midt i blinken"|"perfekt"|"spot on"|"innertier"|"en innertier"|"gull verdt"|"akkurat det jeg trengte"|"helt rett"|"blink"|"riktig")
  ("fikk"|"fekk") @jegvi? ("god"|"fin"|"mye"|"litt"|"gode")? ("hjelp"|"råd"|"drahjelp"|"støtte") ("til"|"med"|"om") ("å velge"|"å velje"|"valget"|"valet"|"hva jeg burde velge"|"å sammenligne") >>
  ja: Vi [fikk servert to måter å gjøre det på].
  ja: Hun [minte meg på at frokosten må bestilles].
  ja: Han [lurte på om jeg heller ville hente i butikk].
  ja: [En grei liste over hva som taler for og imot].
  ja: [«Hva med å prøve den andre?»], sa han.
  nei: Hun minte meg på at jeg måtte betale.
  nei: Det fins to måter å gjøre det på.

+ triks-og-vink actor=any
  ("fikk"|"fekk"|"ga meg"|"gav meg"|"ga oss"|"lærte meg"|"delte"|"kom med"|"slang på"|"la ved"|"hadde") @jegvi? @hanhun? ("også"|"òg"|"attpåtil"|"til og med")? ("et"|"eit"|"noen"|"nokre"|"to"|"tre"|"fire"|"fem"|"et par"|"eit par"|"et lite"|"eit lite"|"flere"|"mange"|"en"|"et hendig"|"et nyttig")? ("gode"|"små"|"nyttige"|"lure"|"gratis"|"fine")? ("triks"|"knep"|"vink"|"hint"|"pekepinn"|"pekepinner"|"råd"|"tips"|"idé til"|"ideer til"|"huskeregel"|"snarvei") (("å prøve"|"om"|"til"|"som"|"på hvordan") >>)?
  ("skjøt"|"skaut"|"la"|"føyde"|"smatt") @hanhun? ("inn"|"til") ("at") ("jeg"|"eg"|"vi"|"det"|"man"|"innboet"|"den"|_) ..2 ("kanskje"|"kunne"|"burde"|"heller"|"lønte"|"lønner"|"ville") >>
  ("slo"|"slår") @hanhun? ("et slag"|"eit slag") "for" >>
  ("ble"|"blei"|"vart") ("jeg"|"eg"|"vi")? ("frarådet"|"frarådd"|"tipset om"|"tipsa om"|"anbefalt"|"tilrådd"|"rådet til"|"oppfordret til"|"foreslått") >>
  ("sa"|"innrømmet"|"mente") @hanhun? ("rett ut"|"ærlig"|"åpent"|"beint ut")? ("at")? ("de dyreste"|"den dyreste"|"den dyre"|"det dyreste"|"jeg klarte meg med"|"jeg kunne klare meg med"|"det holdt med"|"den billigste"|"den enkleste") >>
  !("jeg"|"eg") ("viste"|"synte"|"lærte") @hanhun? ("meg"|"oss") ("hvor"|"hvordan"|"kor"|"korleis") ..4 ("selv"|"sjølv"|"sjøl") ("kan"|"kunne") >>
  ("nevnte"|"nemnde"|"foreslo"|"pekte på"|"kjente til"|"visste om"|"fant") @hanhun? ("også"|"òg"|"andre"|"flere"|"fleire") ("andre"|"flere")? (_)? ("jeg"|"vi"|"eg") ("burde"|"kunne"|"skulle") ("prøve"|"søke"|"sjekke"|"vurdere"|"se på") >>
  ja: Hun [ga meg tre triks å prøve].
  ja: Han [skjøt inn at jeg kanskje burde vente].
  ja: Jeg [ble frarådet den dyre].
  ja: Hun [sa rett ut at de dyreste var bortkasta på meg].
  nei: Jeg ga dem tips om feilen.
