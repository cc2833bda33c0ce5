# questioning.needs in the agent's own texts: what the text does (guideline 10).
cue questioning.needs

+ agent-lurer genre=agent actor=any turn=no
  ("da"|"så"|"først"|"først")? ("har jeg"|"har eg"|"har vi"|"jeg har"|"eg har") ("bare"|"berre"|"først")? ("et par"|"eit par"|"noen"|"nokre"|"to"|"tre"|"ett"|"eitt"|"en"|"et") ("raske"|"enkle"|"ekstra")? ("ting jeg lurer på"|"ting eg lurer på"|"ting eg lurar på"|"spørsmål"|"ting jeg må vite"|"ting å spørre om"|"kjappe") >>
  ("jeg"|"eg"|"vi") ("lurer"|"lurar"|"blir nysgjerrig"|"undrer meg"|"blir litt nysgjerrig") ("litt")? ("på") ("hva"|"kva"|"hvordan"|"korleis"|"hvor"|"om"|"hvilken"|"hvem"|"når"|"en ting") >>
  ("så jeg kan"|"så eg kan"|"for at jeg skal"|"for at eg skal"|"slik at jeg kan"|"for å") ("hjelpe"|"finne"|"treffe"|"gi deg"|"gje deg"|"velge"|"se"|"anbefale"|"råde") ("deg"|"riktig"|"rett"|"best"|"det"|"den")? ..5 (",")? ("trenger jeg"|"treng eg"|"må jeg"|"må eg"|"vil jeg gjerne"|"hadde det vært fint"|"lurer jeg"|"kan du") >>
  ("puster"|"sover"|"spiser"|"lekker"|"drypper"|"lukter"|"brenner"|"ryker"|"svir"|"gjør"|"kjenner"|"merker"|"hører"|"smerter"|"står"|"ligger"|"bor"|"sitter"|"går"|"starter"|"hoster"|"blør"|"rister"|"bråker"|"durer") ("hun"|"han"|"ho"|"det"|"den"|"du"|"barnet"|"noen"|"bilen"|"vannet"|"dere"|"hunden"|"katten") ("jevnt"|"fortsatt"|"også"|"vondt"|"noe"|"mye"|"lyder"|"alene"|"nå"|"no"|"av"|"i"|"på"|"fra"|"rett"|"selv"|"når"|"normalt"|"hele tiden"|"ofte"|"bra") ...8 "?"
  ("hva"|"kva") ("sto"|"stod"|"står"|"sa"|"skjedde"|"viste"|"hørte"|"kjente"|"så"|"holdt"|"gjorde"|"skal"|"lukter"|"ville"|"betyr mest"|"er viktigst"|"er det viktigste"|"haster mest"|"plager deg mest"|"er problemet"|"bruker") _ ...12 "?"
  !("eller") ("er det"|"gjelder det"|"gjeld det"|"skjer det"|"kommer det"|"virker det"|"skjedde det"|"har det") _ ...9 ("eller") ...8 "?"
  ("hadde"|"har"|"bodde"|"jobbet"|"betalte"|"mottok"|"bestilte"|"kjøpte"|"fikk"|"brukte"|"brukar"|"drev"|"leide"|"eier"|"eig") ("du"|"dere"|"dykk") !("det med deg"|"med deg"|"alt med deg"|"ikke"|"ikkje"|"lest"|"lyst på"|"flere spørsmål"|"det til"|"sett at"|"vurdert"|"tenkt på å"|"hjelp") _ ...12 "?"
  ("hvem"|"kven"|"hvordan"|"korleis"|"når"|"hvor"|"kor"|"hvilken"|"kva") !("som helst") _ ..2 ("du"|"dere"|"dykk"|"det"|"den"|"barnet"|"avtalen"|"skaden"|"bilen"|"hunden"|"av" _|"på") ...10 "?"
  !("ikke"|"ikkje"|"kan"|"å"|"jeg"|"eg"|"vil") ("fortell"|"fortel"|"beskriv"|"skildre"|"si") ("meg")? ("litt"|"gjerne"|"mer"|"meir"|"bare"|"kort")? ("om")? ("hva"|"kva"|"hvordan"|"korleis"|"hva som"|"bruken"|"hverdagen"|"situasjonen"|"feilen"|"hvor"|"om") !("du heter"|"navnet") >>
  ja: [Da har jeg et par ting jeg lurer på].
  ja: [Puster hun jevnt nå]?
  ja: [Er det helt dødt, eller kommer og går det]?
  ja: [Hva sto det i meldingen da kortet ble avvist]?
  nei: Har du lyst på rabatt?
  nei: Fikk du det med deg?

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

+ agent-enten-eller genre=agent actor=any
  ^ [ ("rakk"|"fikk"|"fekk"|"ble"|"blei"|"vart"|"var"|"har"|"hadde"|"er"|"skjer"|"skjedde"|"kom"|"kommer"|"kjem"|"gjelder"|"gjeld"|"bruker"|"brukar"|"lyser"|"blinker"|"står"|"ligger"|"ser"|"virker"|"verkar"|"prøvde"|"betalte"|"bestilte"|"logget"|"handler"|"dreier"|"sitter"|"skal"|"ville"|"vil"|"ønsker"|"trykket"|"reiser"|"mistet") ("du"|"dere"|"de"|"dykk"|"det"|"den"|"feilen"|"skjermen"|"appen"|"ruteren"|"kortet"|"pakken"|"varmtvannstanken"|"måleren"|"målaren"|"bilen"|"lampa"|"lyset"|"kjøpet"|"betalingen"|"trekket"|_) _ ...12 ("eller") !("hva"|"kva"|"ikke"|"ikkje"|"fikk du"|"er det mer"|"er det noe"|"er det fleire"|"er det flere"|"har du"|"lurer"|"skal jeg"|"skal eg") _ ...10 ] "?"
  ^ [ ("ble"|"blei"|"vart"|"var"|"har"|"er"|"skjedde"|"kom"|"begynte"|"starta"|"startet") _ ..5 ("før eller etter"|"før eller siden") ..5 ] "?"
  [ ("ser det ut til at"|"vet du om"|"veit du om"|"kan du huske om"|"kan du sjå om"|"kan du se om"|"husker du om"|"husker du når"|"hugsar du når"|"hugsar du om") _ ..10 ] "?"
  ja: [Rakk du å betale, eller ble skjermen svart først]?
  ja: [Ble tanken byttet før eller etter avlesningen]?
  nei: Vil du ha kopi, eller ikke?
  nei: Var det alt, eller er det mer på blokka?
  nei: Er det greit?

+ agent-hele-spørsmålet genre=agent actor=any question
  [ ("har"|"er"|"skal"|"bruker"|"brukar"|"trenger"|"ønsker"|"gjelder"|"gjeld"|"bor"|"bur"|"kjører"|"reiser"|"hadde"|"planlegger"|"ser"|"opplever"|"virker"|"verkar"|"lyser"|"blinker"|"vil"|"kan"|"kommer"|"fikk"|"fekk") ("du"|"dere"|"dykk"|"nettet"|"det"|"dette"|"noen"|"nokon"|"feilen"|"ruteren"|"lyset"|"skaden"|"barnet"|"bilen"|"telefonen"|"problemet") !("ikke"|"ikkje"|"sett at"|"vurdert"|"tenkt på"|"mer på blokka"|"dum"|"gal"|"mer på"|"alt"|"meir på"|"noe mer"|"noko meir"|"flere spørsmål"|"fleire spørsmål"|"noe annet"|"noko anna"|"noen spørsmål"|"med"|"greit"|"mening"|"forståelig"|"fornøyd"|"enig"|"klart"|"i orden"|"jeg kan"|"sånn du"|"slik du"|"riktig"|"dette du"|"det du"|"nå"|"no"|"si fra"|"rett") _ ...18 _ ] "?"
  ("er"|"var") ("det") ("noe"|"noko"|"noen"|"nokon") ("som"|"spesielt"|"spesielle"|"særskilt"|"du er ute etter"|"du vil"|"du ønsker"|"du trenger"|"dere vil"|"i huset"|"andre som") !("er uklart"|"er vanskelig"|"jeg kan"|"eg kan") >>
  ja: [Har du prøvd et annet kort, eller er det bare det ene du har]?
  ja: [Er det noko som hastar ekstra for deg]?
  nei: Er det noe mer jeg kan hjelpe med?
