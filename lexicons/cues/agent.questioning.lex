# The agent's own chat or e-mail: questions about the need, checks. A negation in a helpful sentence does not turn: turn=no.
cue questioning.needs

+ agent-hva-gjelder genre=agent actor=any turn=no question
  ("hva"|"kva"|"ka") ("kan"|kunne|"kunne") ("jeg"|"vi"|"eg"|"me"|"æ") (hjelpe|bistå|gjøre|gjere|stå "til" tjeneste) ("deg"|"dere"|"dykk")? ("med"|for|"for")? >>
  ("hva"|"kva") ("gjelder"|gjeld|"gjeld"|"dreier"|"handler"|"handlar") ("det"|"saken"|"saka"|"henvendelsen"|"spørsmålet"|"førespurnaden"|"seg")? ("om"|"det")? >>
  ("hvordan"|"korleis") ("kan"|kunne|"kunne") ("jeg"|"vi"|"eg"|"me") (hjelpe|bistå|(være|"være") "til" hjelp|(vere|"vere") "til" hjelp) >>
  "kan jeg hjelpe deg med noe"
  "er det noe jeg kan hjelpe deg med" !("mer"|"annet")
  ja: Hei! [Hva kan jeg hjelpe deg med i dag]?
  ja: [Kva gjeld saka]?
  ja: [Hvordan kan jeg hjelpe deg]?
  nei: Er det noe mer jeg kan hjelpe deg med?
  nei: Hva gjelder det egentlig at du ikke svarer.

+ agent-spør genre=agent actor=any turn=no question
  ("skal"|"har"|"er"|"bruker"|"brukar"|"trenger"|"treng"|"ønsker"|"ønskjer"|"bor"|"bur"|"kjører"|"reiser"|"får"|"vet"|"hadde"|"planlegger"|"holder"|"gjelder"|"merker"|"ser") ("du"|"dere"|"dykk") !("ikke"|"ikkje"|"dum"|"gal"|"sikker"|"helt"|"sett at"|"vurdert"|"tenkt på"|"forstått"|"flere spørsmål"|"fleire spørsmål"|"noen spørsmål"|"noe mer"|"noe annet"|"med"|"fornøyd"|"enig"|"andre spørsmål"|"flere"|"fleire"|"det nå"|"noko meir") ..2 _ >>
  ("hva"|"kva"|"hvordan"|"korleis"|"hvor"|"når") ("har skjedd"|"skjedde"|"gikk galt"|"gjekk gale"|"har hendt"|"er det som") >>
  !("riktig"|"rett"|"korrekt"|"godt") @kvord !("heter"|"heiter"|"het"|"er" @idord|"mener"|"sa"|"innbiller"|"i all verden"|.. @idord) ...8 ("du"|"deg"|"dere"|"dykk"|"din"|"ditt"|"dine"|"dykkar"|"deres") >>
  ("hvilken"|"hvilket"|"hvilke"|"kva" (for|"for")|"kva" "slags"|"hva" "slags"|"hvor" (mange|"mange")|"hvor" (mye|"mye")|"hvor" "ofte"|"hvor" "lenge"|"hvor" stor|"hvor" "stort"|"hvor" gammel|(kor|"kor") (mange|"mange")|(kor|"kor") (mykje|"mykje")|(kor|"kor") "lenge"|(kor|"kor") "ofte"|(kor|"kor") stor) >>
  ("hva"|"kva") ("er"|"har"|"skal"|"vil"|"ønsker"|"trenger"|"feiler"|"skjer"|"skjedde"|"står"|viser|"slags"|"synes") ("det"|"du"|"dere"|"problemet"|"feilen"|"situasjonen"|"ruteren"|"skjermen"|"som"|"meldingen"|"behovet"|"ønsket") !("fødselsnummeret"|"navnet"|"som gjelder") >>
  ("når"|"korleis"|"hvordan"|"hvor") ("skjedde"|"oppsto"|"oppstod"|"begynte"|"startet"|merket|"skjer"|"fikk"|"fekk"|"kjøpte"|"bestilte"|"oppdaget"|"skal"|bruker|"bruker"|brukar|"brukar") ("det"|"feilen"|"du"|"dere"|"problemet"|"skaden") >>
  ("har"|"hadde") ("du"|"dere"|"de"|"dykk") .. (prøvd|"forsøkt"|"allerede"|"fra" "før"|"frå" "før"|tidligere|"tidligere"|mulighet|"noen"|elbil|barn|hund|andre|"andre"|"fått"|"sjekket"|"sjekka"|lyst|"tenkt"|behov|"eget"|egen|"egen"|utleie|hytte|ruter|"en"|"et"|"ei"|"lagt"|"mottatt"|"startet") !(spørsmål|"noe" "mer"|"flere" spørsmål) >>
  (bruker|"bruker"|brukar|"brukar"|bor|bur|"bur"|"kjører"|"køyrer"|"ønsker"|"ønskjer"|"trenger"|"treng"|"ser"|"opplever"|"reiser"|"skal"|"vil"|eier|"er"|"foretrekker"|leser|"leser"|"jobber"|"får"|"blinker"|"lyser"|planlegger|"planlegger"|pleier|"pleier"|"studerer"|"har"|"studerar"|"gjelder"|gjeld|"gjeld"|"virker"|"kommer"|"står"|"verkar") ("du"|"dere"|"dykk"|"det"|"den"|"lyset"|"lampen"|"feilen"|"skaden"|"saken"|"ruteren") .. (alene|"alene"|"ofte"|"begge"|"alle"|"eller"|"bare"|"først" "og" "fremst"|"mest"|"hele"|privat|"privat"|fast|"fast"|"noe"|"noen"|"med"|"i"|"på"|"når"|"et"|"en"|"til"|"om"|"også"|mange|"mange"|samme|"samme"|"å"|for|"for"|feilmelding|hus|leilighet|dag|"dagen") !("mer"|"annet"|(andre|"andre") spørsmål|"i" orden|"greit"|bra|"bra"|forståelig|mening) >>
  ("er"|"gjelder"|gjeld|"gjeld"|"var") ("det"|dette|"dette") ("alle"|"bare"|"kun"|snakk|"du"|"en"|"ei"|"et"|for|"for"|"på"|privat|"privat"|bedrift|"hele"|"begge"|mobil|"først"|"noen" "spesielle"|"noe" "spesielt"|"spesielle"|samme|"samme"|fastpris|"et" "spesielt"|ny|eigar|eier|"mest"|mulig "at"|akutt|"i" "huset"|"noen"|"også") .. !("mer"|"annet"|"anna"|"meir"|"jeg" "kan" hjelpe|"du" "lurer"|"uklart") >>
  ("kan"|kunne|"kunne"|"vil"|ville|"ville") ("du"|"dere"|"de") (beskrive|"beskrive"|si|"si"|fortelle|utdype|forklare|gi|vise|spesifisere|fortelje|utdjupe|seie|opplyse|presisere|skildre|konkretisere|(sende|"sende") "meg" "litt" "mer") ("meg"|"litt"|"mer"|"meir"|"nærmere"|"om"|"hva"|"hvordan"|"når"|"problemet"|"feilen"|"kva"|"hvilken"|"situasjonen"|"korleis"|"nærare"|"et") >>
  ("hvem"|"kven"|"hvor") ("skal"|"er"|"gjelder"|bor|bur|"bur"|"ønsker"|"har"|"i"|"skjedde") >>
  ("hva"|"kva"|"hvilken"|"hvilket"|"kven"|"hvem") ("fungerer"|"passer"|"funker"|"verkar"|"høver"|"frister"|"betyr"|"haster"|"teller"|"passar") ("best"|"mest"|"dårligst"|"ikke")? ("for"|"med"|"i"|"på"|"hos")? _ >>
  ^ ("passer"|"høver"|"passar") "det" ("best"|"bedre"|"betre"|"fint"|"godt")? ("på"|"med"|"i"|"for"|"om"|"å"|"at") >>
  ^ ("har"|"er"|"lyser"|"kommer"|"går"|"virker"|"dukker"|"piper"|"blinker") ("lampen"|"lampa"|"feilen"|"ruteren"|"skjermen"|"barnet"|"bilen"|"huset"|"den"|"nettet"|"kortet") _ >>
  ja: [Hvilken modell har du]?
  ja: [Kor mange er de i husstanden]?
  ja: [Har du prøvd å starte ruteren på nytt]?
  ja: [Kan du beskrive feilen litt nærmere]?
  ja: [Gjelder det mobil eller bredbånd]?
  ja: [Når oppsto feilen]?
  nei: Er det noe annet?
  nei: Har du flere spørsmål?
  nei: Er det noe annet du lurer på?
  nei: Oppfatter jeg deg riktig når jeg sier at du vil bytte?

+ agent-be-fortelle genre=agent actor=any turn=no
  ("fortell"|"forklar"|"beskriv"|"utdyp"|"fortel"|"skildra") ("meg"|"gjerne"|"litt"|"oss")? ("gjerne"|"litt"|"mer"|"meir"|"nærmere"|kort|"kort"|"nærare")? ("litt"|"mer"|"meir")? ("om"|"hva"|"kva"|"hvordan"|"når"|"situasjonen"|"problemet"|"feilen"|"korleis"|"hvem") >>
  "fortell gjerne"
  ("du"|"de"|"dere") ("må"|"kan") ("gjerne"|"godt"|"gjerne" "også") (fortelle|beskrive|"beskrive"|si|"si"|utdype|skrive|"skrive"|forklare|fortelje) ("litt"|"mer"|"om"|"hva"|"hvordan"|"meir"|"kva") >>
  ((for|"for") "at"|(slik|"slik") "at"|så|"så") ("jeg"|"vi"|"eg"|"me") ("kan"|"skal"|"best"|"lettere") (kunne|"kunne"|hjelpe|finne|gi|forstå) .. (hjelpe|"best"|rett|"rett"|riktig|"riktig"|rette|"riktige"|"beste") .. ("trenger"|"må"|"lurer"|"vet"|"spør"|"treng") >>
  ("jeg"|"vi"|"eg"|"me") ("lurer"|"lurar") ("på"|"litt" "på") ("hva"|"kva"|"hvor"|"hvordan"|"om"|"hvilken"|"korleis") >>
  ("jeg"|"vi"|"eg") ("trenger"|"må"|"treng") !("ikke"|"ikkje") ("å" vite|"litt" "mer"|"noen" "flere"|"mer" informasjon|vite|"noen" "opplysninger") ("om"|"hva"|"hvordan"|informasjon|"fra" "deg"|"opplysninger")? !(navn|fødselsnummer|kundenummer) >>
  ("noen"|"nokre"|"et" (par|"par")|"eit" (par|"par")) (spørsmål|raske spørsmål|oppfølgingsspørsmål) ("til" "deg"|"om"|"først"|"før"|(for|"for") "å") >>
  (la|"la"|lat) ("meg"|"oss"|"meg" (få|"få")) (spørre|stille|"stille"|kartlegge|forstå|høre) .. ("deg"|"om"|"hva"|"noen"|"litt") >>
  ((for|"for") "å" (finne|hjelpe|forstå|gi|kartlegge)) .. (behov|riktig|"riktig"|"beste"|"best"|"situasjonen"|løsning) .. (spørsmål|vite|"lurer") >>
  ja: [Fortell gjerne litt om hva du bruker den til].
  ja: [Fortel litt om situasjonen].
  ja: [Jeg trenger å vite litt om husstanden] før jeg kan regne.
  nei: Fortell meg navnet ditt.

cue questioning.needs

- agent-ingen-interesse genre=agent actor=any turn=no
  ("ikke"|"ikkje") (relevant|interessant|"vårt" problem|"vår" sak|"min" oppgave) ("hva"|"å" vite|(for|"for") "oss"|"kva")? >>
  ("jeg"|"vi"|"eg") ("trenger"|"har") ("ikke"|"ikkje") (behov (for|"for"))? ("å")? ("vite"|"høre"|"flere detaljer"|"detaljar"|"detaljer"|"detaljene"|"detaljane"|"bakgrunnen"|"å vite"|"å høre") >>
  ("hvorfor"|"kvifor") ("spør"|"lurer") "du" ("om")? >>
  ja: [Jeg trenger ikke å vite detaljene].
  nei: Vi trenger ikke fødselsnummeret ditt.

cue questioning.checking

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
