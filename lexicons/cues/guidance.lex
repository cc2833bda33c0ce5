# guidance, good: advice, tips, alternatives, the best solution.
cue guidance

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
  !("aldri ha"|"aldri"|"ikke ha"|"vil"|"kan"|"ble"|"ikke bli"|"fikk"|"blitt"|"jeg") ("anbefalte"|"anbefaler"|"anbefalt"|"tilrådde"|"tilrår"|"foreslo"|"føreslo"|"foreslår"|"føreslår"|"foreslått"|"føreslått"|"tipset"|"tipsa"|"rådet"|"rådde"|"tipser"|"rådet fra"|"frarådet"|"frarådde"|"oppfordret"|"oppfordra"|"rådde frå") !("fra" ("nav"|"naboen"|"legen"|"banken"|"venner"|"kona")|"om at det var"|"mitt"|"meg om at det var"|"meg om kø"|"dem"|"selskapet"|"videre"|"andre"|"her"|"lenge"|"sterkt"|"avdelingen"|"banken"|"på det"|"dette"|"dere"|"til andre") >>
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
  (kreativ|"strakk seg langt"|"tenkte utenfor boksen"|"tenkte utenfor boksen"|"tenkte utanfor boksen"|"fleksibel") !("løsning på markedet"|"avtale"|"arbeidstid"|"spareavtale"|"forsikring"|"nedbetaling"|"avdrag")
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
