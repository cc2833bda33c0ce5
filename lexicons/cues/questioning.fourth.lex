# questioning: quoted and first things asked, what nobody lifted a finger to find out, checks before the button is pressed.
cue questioning.needs

+ til-hele-bildet
  !("jeg"|"eg"|"vi"|"me") ("spurte"|"spurde"|"spurt"|"gravde"|"grov"|"grov og spurde"|"lirket"|"lirka"|"spant"|"boret"|"bora") @hanhun? ("og" ("spurte"|"spurde"|"spurt"|"gravde"|"grov"|"grov"|"noterte"|"lyttet"))? ("til"|"te"|"helt til"|"heilt til"|"heilt te"|"inntil") (@hanhun|"bildet"|"biletet"|"alt"|"hele bildet") ("hadde"|"fikk"|"fekk"|"så"|"såg"|"var sikker på"|"visste"|"forsto"|"satt med"|"var") ("heile"|"hele"|"fått"|"det fulle"|"et klart"|"eit klart"|"alle")? ("bildet"|"biletet"|"bilde"|"biten"|"brikkene"|"brikkane"|"oversikt"|"oversikten"|"historien"|"historia"|"det hun trengte"|"det han trengte"|"det ho trong"|"komplett"|"nok å gå på"|"hva jeg trengte"|"hva vi trengte"|"kva eg trong"|"hva det dreide seg om")
  ("begynte"|"starta"|"startet"|"byrja"|"åpnet"|"opna"|"tok utgangspunkt"|"la ut"|"var først ute") @hanhun? ("alltid")? ("med"|"i") ("hva"|"kva"|"ka"|"hvordan"|"korleis") ("jeg"|"eg"|"vi"|"me"|"hunden"|"barnet"|"ungene"|"ungane"|"mor"|"far"|"huset"|"hytta"|"bilen"|"familien"|"gutten"|"jenta"|"katten") ("trengte"|"trong"|"treng"|"trenger"|"skulle"|"ville"|"ønsket"|"brukte"|"bruker"|"hadde") >>
  « ("skal"|"bruker"|"brukar"|"trenger"|"treng"|"kjører"|"køyrer"|"bor"|"bur"|"reiser"|"sover"|"søv"|"liker"|"likar"|"må"|"tåler"|"skulle"|"sitter"|"sit"|"jobber"|"arbeider"|"spiller"|"går") ("du"|"dere"|"de"|"dykk"|"det"|"den"|"hun"|"han"|"ho"|"barnet"|"ungene"|"hunden"|"huset"|"bilen"|"teltet"|"sykkelen"|"skoene"|"jakka"|"maskinen"|"rommet"|"hytta") _ ...8 ("eller"|"mest"|"til vanlig"|"til vanleg"|"hjemme"|"heime"|"ofte"|"fra før"|"frå før"|"noen gang"|"om vinteren"|"på hytta"|"på jobb"|"daglig"|"dagleg") ...8 "?" »
  ja: Hun [spurte og gravde til hun hadde hele bildet].
  ja: Han [begynte med hva hunden trengte, deretter meg].
  ja: [«Skal teltet tåle snø, eller er det mest for hagen?»] begynte hun.
  nei: Jeg spurte til jeg hadde hele bildet.
  nei: «Er det greit for deg, eller?»

+ agent-enten-eller genre=agent actor=any
  ^ [ ("rakk"|"fikk"|"fekk"|"ble"|"blei"|"vart"|"var"|"har"|"hadde"|"er"|"skjer"|"skjedde"|"kom"|"kommer"|"kjem"|"gjelder"|"gjeld"|"bruker"|"brukar"|"lyser"|"blinker"|"står"|"ligger"|"ser"|"virker"|"verkar"|"prøvde"|"betalte"|"bestilte"|"logget"|"handler"|"dreier"|"sitter"|"skal"|"ville"|"vil"|"ønsker"|"trykket"|"reiser"|"mistet") ("du"|"dere"|"de"|"dykk"|"det"|"den"|"feilen"|"skjermen"|"appen"|"ruteren"|"kortet"|"pakken"|"varmtvannstanken"|"måleren"|"målaren"|"bilen"|"lampa"|"lyset"|"kjøpet"|"betalingen"|"trekket"|_) _ ...12 ("eller") !("hva"|"kva"|"ikke"|"ikkje"|"fikk du"|"er det mer"|"er det noe"|"er det fleire"|"er det flere"|"har du"|"lurer"|"skal jeg"|"skal eg") _ ...10 ] "?"
  ^ [ ("ble"|"blei"|"vart"|"var"|"har"|"er"|"skjedde"|"kom"|"begynte"|"starta"|"startet") _ ..5 ("før eller etter"|"før eller siden") ..5 ] "?"
  [ ("ser det ut til at"|"vet du om"|"veit du om"|"kan du huske om"|"kan du sjå om"|"kan du se om"|"husker du om"|"husker du når"|"hugsar du når"|"hugsar du om") _ ..10 ] "?"
  ja: [Rakk du å betale, eller ble skjermen svart først]?
  ja: [Ble tanken byttet før eller etter avlesningen]?
  nei: Vil du ha kopi, eller ikke?
  nei: Var det alt, eller er det mer på blokka?
  nei: Er det greit?

- forhørte-seg-ikke turn=no actor=any
  ("glemte"|"glømte"|"gløymde"|"glemt"|"gløymt"|"unnlot"|"lot være"|"let vere"|"forsømte"|"droppet"|"droppa"|"gadd ikke"|"gadd ikkje"|"orket ikke"|"brydde seg ikke med"|"brydde seg ikke om"|"hadde ikke tid til"|"tok seg ikke bryet med"|"tok seg ikke tid til"|"tok seg ikkje tid til") @hanhun? ("helt"|"visst"|"bare")? ("å"|"med å")? ("forhøre"|"forhøyre"|"spørre"|"spørje"|"undersøke"|"finne ut"|"finne ut av"|"sjekke"|"høre"|"høyre"|"kartlegge"|"ta rede på"|"få rede på"|"lodde") ("seg"|"sæ"|"meg"|"mæ"|"oss")? ("om")? (@kvordutennår|"behovet"|"om jeg hadde"|"om vi hadde"|"om jeg trengte"|"om vi trengte") !("jeg forsto"|"det var noe") >>
  ("ingen"|"ingen av dem"|"han"|"hun"|"ho"|"de"|"dei"|"selgeren"|"seljaren") ("løftet"|"lyfte"|"løfta"|"rørte"|"rikket"|"lea"|"gjorde") ("ikke"|"ikkje")? ("en finger"|"ein finger"|"på en finger"|"på ein finger"|"noe forsøk"|"noko forsøk"|"forsøk") ("for"|"på") "å" ("finne ut"|"forstå"|"undersøke"|"kartlegge"|"høre"|"høyre"|"spørre"|"spørje"|"få rede på"|"ta rede på"|"sette seg inn i"|"avdekke") ("av")? (@kvordutennår|"behovet"|"behova") >>
  ("et"|"eit"|"ett") ("spørsmål"|"spm") ("eller to"|"eller tre") ("om" ...9|"rundt" ...6|"til")? ("hadde"|"ville"|"kunne") ("ikke"|"ikkje"|"itj")? ("skadet"|"skada"|"skadd"|"gjort seg"|"vært på sin plass"|"vore på sin plass"|"gjort susen"|"vært av veien"|"vært å foretrekke"|"vært lov"|"vært til hjelp"|"spart oss" ..3|"spart meg" ..3|"avklart" ..3|"hjulpet")
  !("jeg"|"eg"|"vi"|"me") ("regnet"|"rekna"|"solgte"|"selde"|"foreslo"|"skrev"|"skreiv"|"pratet"|"prata"|"anbefalte"|"tilbød"|"bestilte"|"kjørte"|"køyrde"|"svarte"|"gjettet"|"gjetta"|"gikk"|"gjekk"|"pøste"|"dundret"|"fyrte") @hanhun? ("bare"|"berre"|"i stedet"|"ganske enkelt") ("i vei"|"i veg"|"i hytt og vær"|"på måfå"|"på slump"|"på autopilot") !("på sykkelen")
  ("svarte"|"svara") @hanhun? ("bare"|"berre"|"kun"|"akkurat"|"nøyaktig")? ("på") ("det"|"akkurat det"|"nøyaktig det") (@hanhun|"jeg"|"eg"|"vi") ("ble"|"blei"|"vart"|"spurte"|"spurde") ("spurt"|"spurd")? "om" ","? ("punktum"|"basta"|"verken mer eller mindre"|"hverken mer eller mindre"|"korkje meir eller mindre"|"ikke noe mer"|"ikkje noko meir"|"og ikke et ord mer"|"og ikkje eit ord meir"|"og det var det"|"og ikke noe mer"|"og ikke mer"|"ferdig med det"|"og ferdig med det"|"intet mer"|"ikke et komma mer")
  ja: Han [glemte å forhøre seg om hva slags sko jeg var på jakt etter].
  ja: [Ingen løftet en finger for å finne ut hva vi har bruk for].
  ja: [Et spørsmål eller to om bruken hadde ikke skadet].
  ja: Hun [regnet bare i vei].
  ja: Han [svarte på det han ble spurt om, punktum].
  nei: Hun gikk bare i veien.
  nei: Jeg glemte å spørre om prisen.
  nei: Han svarte på det jeg spurte om.

cue questioning.checking

+ før-knappen actor=any beats=clarity.explanation,clarity.next-steps,empathy.reassurance,resolution
  ("før"|"innan") ("jeg"|"eg"|"vi"|"me"|"æ"|@hanhun) ("trykte"|"trykket"|"trykka"|"klikket"|"klikka"|"betalte"|"signerte"|"skrev under"|"skreiv under"|"bestilte"|"bekreftet"|"bekrefta"|"la på"|"la inn"|"sendte"|"sende"|"godkjente"|"godkjende"|"avsluttet"|"avslutta"|"fikk lov til å gå"|"takket for seg"|"slapp meg"|"ble sluppet") ..4 "," ("gikk"|"gjekk"|"leste"|"las"|"tok"|"dobbeltsjekket"|"dobbeltsjekka"|"repeterte"|"sjekket"|"sjekka"|"oppsummerte"|"gjentok"|"ramset"|"ramsa") @hanhun ("gjennom"|"opp"|"over"|"en ekstra runde"|"ein ekstra runde"|"alt"|"hele"|"heile"|"om"|"at"|"bestillingen"|"bestillinga"|"det viktigste"|"adressen"|"tallene") >>
  ("ble"|"blei"|"vart"|"måtte"|"fikk"|"fekk") @jegvi? ("bedt om"|"beden om"|"bedd om"|"spurt om")? ("å")? ("si"|"seie"|"gjenta"|"gjenfortelle"|"forklare"|"fortelle"|"repetere"|"oppsummere") ("det"|"alt"|"planen"|"hva jeg hadde forstått"|"hva vi ble enige om"|"stegene")? ("tilbake"|"attende"|"igjen")? ("med egne ord"|"med eigne ord"|"med mine egne ord"|"med mine eigne ord") (","? ("for å" ..7|"så" ..6|"slik at" ..6|"sånn at" ..6|"i tilfelle" ..5))?
  ("for å være"|"for å vere"|"for å vera"|"bare for å være"|"så vi var"|"så me var") ("på den sikre siden"|"på den sikre sida"|"helt sikker på at" ..5|"sikker på at jeg hadde" ..4|"sikker på at eg hadde" ..4) ("spurte"|"spurde"|"gjentok"|"sjekket"|"sjekka"|"leste"|"las"|"repeterte"|"tok"|"gikk"|"gjekk") @hanhun >>
  ja: [Før jeg trykte kjøp, gikk hun gjennom alt i kurven].
  ja: Jeg [ble bedt om å si det tilbake med egne ord].
  nei: Før jeg betalte, gikk jeg gjennom kurven.
  nei: Før vi la på, tok hun en kaffe.

- brått-uten-mer turn=no actor=any beats=empathy.warmth
  ("sluttet"|"slutta"|"avsluttet"|"avslutta"|"la på"|"takket for seg"|"takka for seg"|"logget av"|"logga av"|"forsvant"|"forsvann"|"rundet av"|"runda av"|"var borte"|"ferdig"|"slutt"|"farvel") ("brått"|"bare"|"tvert"|"chatten"|"samtalen")? ("uten"|"utan") ("det"|"den"|"så mye som"|"engang"|"et"|"eit")? ("vanlige"|"vanlege"|"obligatoriske"|"sedvanlige"|"lille"|"vesle"|"faste")? «? ("noe mer"|"noko meir"|"er det noe mer"|"er det noe annet"|"er det noko meir"|"var det noe mer"|"noe annet"|"noko anna"|"lurer du på noe"|"hang du med"|"andre spørsmål"|"flere spørsmål"|"fleire spørsmål") ("på hjertet"|"på hjarta"|"jeg kan hjelpe med"|"du lurer på"|"eg kan hjelpe med")? »?
  ("om"|"hvorvidt"|"hvor mye"|"kor mykje"|"hva"|"kva") !("som skjedde") _ ..4 ("hadde festet seg"|"hadde festa seg"|"festet seg"|"festa seg"|"satt igjen"|"hadde sunket inn"|"hadde gått inn"|"gikk inn"|"gjekk inn"|"hadde landet"|"landet"|"landa"|"hadde nådd fram"|"nådde fram"|"gikk opp for meg"|"ble oppfattet"|"jeg hadde fått med meg"|"eg hadde fått med meg"|"jeg fikk med meg"|"eg fekk med meg"|"jeg oppfattet") ("hos meg"|"hos oss"|"av det"|"av dette")? "," ("var"|"brydde"|"ville"|"spurte"|"spurde"|"sjekket"|"sjekka"|"lurte"|"undersøkte"|"fant") (@hanhun|"ingen"|"det ingen som") ("ikke"|"ikkje"|"itj"|"lite"|"seg ikke"|"seg ikkje"|"aldri")? ("nysgjerrig på"|"nyfiken på"|"nyfikne på"|"interessert i"|"opptatt av"|"oppteken av"|"om"|"vite"|"på"|"spurte om"|"sjekket"|"ut av"|$)
  ja: Hun [sluttet brått uten det vanlige «noe mer på hjertet»].
  ja: [Om noe av det hadde festet seg, var han ikke nysgjerrig på].
  nei: Hun sluttet uten varsel.
  nei: Hva jeg fikk med meg, var mye.
