# questioning.checking in the agent's own texts: what the text does (guideline 10).
cue questioning.checking

+ agent-sitter-det genre=agent actor=any turn=no beats=questioning.needs
  ("sitter det"|"sit det"|"sitter den"|"henger du på"|"er du med så langt"|"med så langt"|"så langt alt greit"|"så langt ok"|"gikk det inn"|"var det forståelig"|"ble det tydeligere"|"ga det mer mening"|"gav det meir meining"|"ble du klokere"|"hjalp det"|"hjelpte det"|"funket det"|"fikk du det til"|"fekk du det til"|"får du det til"|"får du opp"|"ser du den"|"ser du knappen"|"kom du inn"|"kom du deg inn"|"var det svar på"|"svarte det på"|"svara det på"|"var det dette du"|"var det det du"|"er det dette du"|"var det sånn du"|"var det slik du"|"er det sånn du"|"er det slik du"|"traff jeg"|"traff eg"|"bommet jeg") ..8
  ("si fra"|"sei frå"|"si ifra"|"rop ut"|"rop"|"hyl ut"|"hyl"|"skrik ut"|"stopp meg"|"avbryt meg"|"avbryt"|"rist på hodet"|"vink"|"kremt"|"gi beskjed"|"gje beskjed"|"rett meg"|"arrester meg"|"korriger meg"|"spør meg") ("gjerne"|"bare"|"berre"|"for all del"|"endelig")? ("hvis"|"om"|"dersom"|"når"|"viss") ("jeg"|"eg"|"noe"|"noko"|"det"|"vi"|"du") ("går for fort"|"går fort"|"mister deg"|"mistar deg"|"blir uklar"|"tar feil"|"tek feil"|"bommer"|"bommar"|"har misforstått"|"misforstår"|"er uklart"|"er uklår"|"ikke henger med"|"ikke stemmer"|"ikkje stemmer"|"ble for mye"|"blir for mye"|"blir for fort"|"detter av"|"faller av"|"snakker for fort"|"har glemt noe"|"hopper over noe"|"går for langt"|"ikke er rett"|"ikke gir mening"|"ser feil ut"|"ikke sitter") >>
  ("har"|"hadde") ("jeg"|"eg"|"vi"|"me") ("fatta"|"fattet"|"skjønt"|"skjøna"|"fått med meg"|"fått tak i"|"lest deg"|"lese deg"|"forstått"|"tolket"|"tolka"|"notert"|"oppsummert") ("deg"|"det"|"saken"|"alt"|"saka"|"behovet")? ("rett"|"riktig"|"korrekt") ..6
  ("så"|"altså"|"da er det"|"bare så jeg har det riktig") ("det du sier"|"det du seier"|"det du spør om"|"det du ønsker"|"du vil altså"|"du ønsker altså"|"slik jeg forstår det"|"slik eg forstår det"|"hvis jeg forstår deg rett"|"sånn jeg leser det"|"det du egentlig lurer på") >>
  ("slik jeg forstår det"|"slik jeg forstår deg"|"slik eg forstår deg"|"sånn jeg forstår det"|"slik jeg leser det"|"hvis jeg forstår deg rett"|"om jeg forstår deg rett"|"om eg forstår deg rett"|"hvis jeg har forstått det riktig"|"forstår jeg deg rett"|"skjønner jeg deg rett"|"forstår eg deg rett") >>
  ("greit"|"ok"|"er det greit"|"går det bra") ("for deg")? ("om"|"at"|"hvis") ("jeg"|"eg"|"vi") ("leser"|"les"|"gjentar"|"gjentek"|"oppsummerer"|"oppsummerar"|"repeterer"|"tar"|"sjekker"|"går gjennom") ("det"|"opp"|"tilbake"|"alt"|"listen"|"bestillingen"|"kort")? >>
  ("jeg"|"eg"|"vi") ("leser tilbake"|"les tilbake"|"gjentar"|"gjentek"|"repeterer"|"oppsummerer"|"oppsummerar"|"tar det en gang til"|"tek det ein gong til"|"leser opp igjen") ("for sikkerhets skyld"|"bare"|"kort"|"det"|"så" ..5|"hva" ..5)? >>
  ("for sikkerhets skyld"|"for tryggleiks skuld"|"bare for å være sikker"|"bare for å være helt sikker"|"berre for å vere sikker"|"for ordens skyld") >>
  ("vil du at jeg skal"|"vil du at eg skal"|"skal jeg"|"skal eg"|"skal vi"|"skal me"|"bør jeg") ("ta"|"gjenta"|"repetere"|"forklare"|"gå gjennom"|"si"|"skrive") ("det"|"noe"|"alt"|"den siste biten"|"siste del"|"noko") ..2 ("en gang til"|"én gang til"|"ein gong til"|"på nytt"|"om igjen"|"fra toppen"|"saktere"|"på en annen måte"|"enklere") >>
  ("var det alt"|"var det det hele"|"har vi glemt noe"|"glemte vi noe"|"er det noe vi har glemt"|"er vi i mål"|"er vi i boks"|"er alt på plass nå"|"da er vi i mål"|"noe jeg har oversett"|"er det mer på blokka"|"noe mer på hjertet"|"noko meir på hjartet"|"mer på lista"|"flere ting på lista"|"står det mer på lista"|"brenner du inne med noe"|"noe annet som gnager"|"noe mer du tenker på"|"noko meir du tenkjer på"|"er det andre ting som plager deg") >>
  ("hva"|"kva") ("står det"|"ser du"|"viser"|"skjer") ("på skjermen"|"på displayet"|"i vinduet"|"i ruta"|"når du trykker"|"nå") ("nå"|"no") ..3
  ("lyser"|"blinker"|"virker"|"verkar"|"fungerer"|"kommer"|"går") ("den"|"det"|"lampen"|"nettet"|"lyset"|"alt"|"han") ("nå"|"no"|"grønt nå"|"som det skal"|"igjen"|"inn nå") >>
  ja: [Sitter det] nå?
  ja: [Rop ut hvis jeg går for fort].
  ja: [Har eg fatta deg rett]?
  ja: [Greit om jeg leser tilbake: to voksne og ett barn]?
  ja: [Skal eg ta det ein gong til]?
  nei: Si fra når pakken kommer.

+ agent-noe-mer genre=agent actor=any turn=no question beats=questioning.needs
  ("er"|"var"|"finnes"|"finst"|"fins") ("det"|"de") ("noe"|"noko"|"noen"|"nokon"|"flere"|"fleire"|"andre") ("annet"|"anna"|"mer"|"meir"|"andre ting"|"ting"|"spørsmål"|"uklart"|"som er uklart"|"jeg kan"|"vi kan"|"eg kan"|"du lurer"|"du lurar"|"du lurte"|"dere lurer"|"som er"|"du trenger"|"du treng") >>
  ("har"|"hadde") ("du"|"dere"|"de"|"dykk") ("noen"|"flere"|andre|"andre"|"fleire"|"nokre"|"noe"|"mer") (andre|"andre"|"flere"|"ytterligere"|"fleire")? (spørsmål|"på" "hjertet"|ting|"på" "hjarta"|"mer") >>
  ("lurer"|"lurar"|"trenger"|"treng"|"ønsker") ("du"|"dere"|"dykk") ("på"|hjelp)? ("noe"|"noko"|"med" "noe"|"mer"|"til" "noe") ("mer"|"annet"|"meir"|"anna")? >>
  ("kan"|"skal") ("jeg"|"vi"|"eg"|"me") (hjelpe|bistå|gjøre|gjere) .. ("noe" "mer"|"noe" "annet"|"mer"|"meir"|"annet"|"noko" "meir"|"anna") >>
  ("skal" "vi"|"kan" "vi") (ta|se "på") ("noe" "mer"|"en" (titt|"titt") "på" "noe"|"flere") >>
  ("noe"|"noko") ("mer"|"annet"|"meir"|"anna") ("jeg"|"vi"|"eg"|"du") ("kan"|"lurer"|"lurar"|"ønsker") >>
  ^ "noe mer" $
  ^ "noko meir" $
  ^ "noe annet" $
  ja: [Er det noe annet jeg kan hjelpe deg med]?
  ja: [Har du fleire spørsmål]?
  ja: [Lurer du på noe mer]?
  nei: Er det noe feil med ruteren?

+ agent-stemmer genre=agent actor=any turn=no beats=questioning.needs
  ("stemmer"|"stemmar") ("det"|dette|"dette"|"opplysningene"|"ikke" "det"|"adressen")
  ("har"|"hadde") ("jeg"|"vi"|"eg"|"me") ("forstått"|"oppfattet"|"skjønt"|"oppfatta"|"tolket"|"tolka") ("deg"|"det"|"saken"|"spørsmålet"|"dere"|"saka"|"dykk") (riktig|"riktig"|rett|"rett"|korrekt) >>
  ("hvis"|"om"|"dersom"|viss|"viss") ("jeg"|"vi"|"eg"|"me") ("har")? ("forstår"|"forstått"|"forsto"|"forstod"|"oppfatter"|"oppfattar"|"skjønner"|"skjønt") ("deg"|"det"|"saken"|"dere"|"spørsmålet"|"dykk"|"saka") (riktig|"riktig"|rett|"rett"|korrekt|"godt")? .. >>
  ("ga"|"gav"|gir|"gir"|"gjev"|"gjorde"|"ble"|"blei"|"vart"|høres|"høres"|"er"|"var") ("det"|dette|"dette"|(dette|"dette") "her") ("klarare"|"klarere"|"tydelegare"|"tydeligere"|"betre"|"bedre"|mening|meining|forståelig|"greit"|"klart"|ok|"ok"|riktig|"riktig"|bra|"bra"|fornuftig|forståeleg|"klårt"|rett|"rett"|"mer" forståelig|"til" hjelp|svar) ((for|"for") "deg"|(for|"for") "dere"|"ut"|"nok"|"på" "det")? >>
  ("ble"|"blei"|"vart") ("du"|"det") ("klokere"|"noe" "klokere"|"klokare"|klok)
  ("er"|"var") ("det"|"du"|"dere"|"de") ("greit"|"i" orden|ok|"ok"|enig|"enige"|"med"|"noe" "uklart"|fornøyd|"samd"|"noko" "uklart") >>
  ("forsto"|"forstår"|"skjønte"|"forstod"|"skjønner"|"skjøna") ("du"|"dere"|"de") ("det"|"hva"|"meg"|"alt"|"kva"|dette|"dette"|"forklaringen") >>
  ("fikk"|"fekk"|"får"|"kom") ("du"|"dere"|"de") ("med"|"til"|svar|"opp"|"inn"|"logget"|"det"|"med" "deg"|hjelp|tak) .. ("det"|"alt"|svar|"bildet"|"inn"|"opp"|ok|"ok"|"til"|"på"|"deg") >>
  (henger|"henger"|"heng"|"er") ("du"|"dere") "med"
  ("bare"|"berre") (så|"så"|(for|"for") "at"|(slik|"slik") "at") ("vi"|"jeg"|"me"|"eg") ("er"|"har"|"vet"|"kan"|være|"være"|"begge") ("enige"|enig|(helt|"helt") sikker|sikker|"forstått"|"samde"|sikre|"det" "klart"|bekreftet) >>
  ((for|"for") "å"|for|"for") (bekrefte|oppsummere|dobbeltsjekke|forsikre|(være|"være") sikker|stadfeste|(vere|"vere") sikker|kvalitetssikre|kontrollere) >>
  ("kan"|kunne|"kunne"|"vil") ("du"|"dere") (bekrefte|stadfeste|sjekke|dobbeltsjekke) ("at"|"om"|"det"|dette|"dette"|"adressen"|"opplysningene") !(fødselsnummer|navn|identitet) >>
  (kort|"kort"|"kjapt"|rask|"raskt"|"da"|så|"så"|(for|"for") "å"|"bare" (for|"for") "å")? ("oppsummert"|oppsummere|"oppsummerer"|oppsummering|"oppsummeringsvis"|"summert" "opp"|"oppsummerar"|rekapitulere) >>
  (gi|"send"|si|"si") ("meg")? (beskjed|"fra"|"ifra"|"en" (lyd|"lyd")|melding|lyd|"lyd") ("hvis"|"om"|"dersom"|"når"|viss|"viss") ("det"|"noe"|"du"|"ikke"|dette|"dette"|"noko"|"den") .. ("virker"|"fungerer"|"uklart"|"stemmer"|hjelper|"hjelper"|"ikke"|feil|"får"|"verkar") >>
  ("virker"|"fungerer"|"verkar"|"virket"|"gikk"|"fungerte"|"gjekk"|"funka"|"funker"|"løste"|"er"|"ser") ("det"|"alt"|dette|"dette"|"nettet"|"den"|ting|"du") (nå|"nå"|"no"|bra|"bra"|"fint"|"greit"|"som" "det" "skal"|"problemet"|ok|"ok"|"bildet"|"seg"|"i" orden|riktig|"riktig") >>
  ("oppfatter"|"forstår"|"skjønner"|"oppfattar"|"leser"|"tolker") ("jeg"|"eg"|"vi"|"me") ("deg"|"det"|"dere"|"saken"|"dykk") ("riktig"|"rett"|"korrekt") >>
  ^ ("fant"|"fann"|"ser"|"kom") "du" ("knappen"|"den"|"skjemaet"|"menyen"|"fram"|"inn"|"frem") ("nå"|"no")?
  ja: Du vil altså flytte til 1. mai, [stemmer det]?
  ja: [Har jeg forstått deg riktig]?
  ja: [Kort oppsummert mangler du bare én bilagsside].
  ja: [Gav det meining]?
  ja: [Vart det tydelegare no]?
  ja: [Virker nettet nå]?
  nei: Det stemmer.
  nei: Det er greit.

+ agent-si-fra-om-noe genre=agent actor=any turn=no beats=empathy.warmth,questioning.needs
  ("si fra"|"sei frå"|"si ifra"|"gi beskjed"|"gje beskjed"|"gi meg beskjed"|"gi lyd"|"rop ut"|"skriv") ("gjerne"|"bare"|"berre")? ("hvis"|"om"|"dersom"|"viss") ("det"|"noe"|"noko") ("fortsatt"|"framleis"|"fremdeles"|"likevel")? ("er")? ("noe"|"noko"|"ting")? ("som")? ("fortsatt"|"framleis")? ("skurrer"|"skurrar"|"er uklart"|"er uklårt"|"halter"|"haltar"|"mangler"|"manglar"|"ikke gir mening"|"ikkje gjev meining"|"du lurer på"|"du lurar på"|"ikke stemmer"|"ikkje stemmer") >>
  [ ("fikk"|"fekk"|"har") ("vi"|"me"|"jeg"|"eg") ("fått")? ("med")? ("oss")? ("med oss")? ("alt"|"det viktigste"|"alle punktene") ] "?"
  [ ("var"|"er"|"ble"|"blei"|"vart") ("det"|"dette") ("til å" ("forstå"|"skjønne"|"skjøne"|"henge med på")|"greitt"|"greit"|"forståelig"|"forståeleg") ("slik"|"sånn"|"for deg")? (","? "eller" _ ..8)? ] "?"
  ja: [Si fra hvis noe er uklart].
  ja: [Fikk vi med oss alt]?
  nei: Fikk vi pakken?
