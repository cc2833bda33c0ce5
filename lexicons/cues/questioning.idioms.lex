# questioning: idioms and indirect ways of saying that the agent asked or did not ask, checked or did not check.
cue questioning.needs

# «svarte bare på det jeg spurte om», «ikke en millimeter mer»
- ikke-mer-enn-spurt turn=no actor=any
  ("bare"|"kun"|"berre"|"strengt") ("på")? ("det jeg spurte om"|"det eg spurde om"|"det vi spurte om"|"det me spurde om"|"det æ spurt om") ("og")? ("ikke"|"ikkje"|"null"|"intet"|"verken")? ("en millimeter"|"ein millimeter"|"et komma"|"eit komma"|"et ord"|"eit ord"|"en tøddel"|"en stavelse"|"noe")? ("mer"|"meir"|"utover")?
  ("akkurat"|"nøyaktig"|"presis"|"strengt" "tatt"|"bare"|"berre"|"kun"|"svarte"|"svara") ("på")? ("på det"|"det") (@jegvi ("spurte om"|"spurde om"|"ba om"|"bad om"|"spurt om")|@hanhun "ble" ("spurt"|"bedt") "om"|@hanhun "vart" ("spurd"|"beden") "om") (",")? ("og")? ("ikke en millimeter"|"ikkje ein millimeter"|"ikke et komma"|"ikkje eit komma"|"ikke et ord"|"ikkje eit ord"|"ikke en tøddel"|"ikke en stavelse"|"ikke"|"ikkje"|"verken"|"null"|"ikke noe"|"ikkje noko"|"aldri"|"korkje"|"hverken") ("mer"|"meir"|"utover"|"mer eller mindre"|"meir eller mindre"|"noe mer"|"et ord mer"|"noko meir")
  ("ga"|"gav"|"gir"|"fikk"|"fekk") @meg? ("bare"|"kun"|"berre") ("svar")? ("på")? ("det jeg spurte om"|"det eg spurde om"|"det vi spurte om"|"det me spurde om")
  ("ikke"|"ikkje") ("en millimeter"|"ein millimeter"|"et komma"|"eit komma"|"et ord"|"eit ord"|"en tøddel"|"en stavelse"|"ett ord") ("mer"|"meir"|"utover"|"ut over") ("enn")? ("det")? (@jegvi ("spurte"|"spurde") ("om")?)?
  ("måtte"|"laut"|"må") ("jeg"|"eg"|"vi"|"me")? ("selv"|"sjølv") ("opplyse om"|"nevne at"|"nemne at"|"komme på"|"kome på"|"fortelle at"|"fortelje at"|"ta opp at"|"legge til at"|"gjøre oppmerksom på"|"gjere merksam på") >>
  ja: Jeg fikk [akkurat det jeg spurte om og ikke et komma mer].
  ja: Han svarte, men [ikkje eit ord utover det eg spurde om].
  nei: Jeg fikk akkurat det jeg ba om.
  nei: Jeg fikk svar på det jeg spurte om.

# not curious, did not find it worth while, never thought of asking
- unysgjerrig turn=no actor=any
  ("ikke"|"ikkje"|"lite"|"null"|"ingen"|"fint lite"|"heller lite") ("det grann"|"det minste"|"en smule"|"ein smule"|"særlig"|"særleg"|"spesielt"|"akkurat")? ("nysgjerrig"|"nysgjerrige"|"nyfiken"|"nyfikne"|"nysgjerrighet"|"nysgjerrigheit"|"spørrelysten"|"spørjelysten"|"forvitne"|"forviten") ("på"|"om"|"etter")? >>
  ("ingen"|"aldri"|"ikke"|"ikkje"|"verken"|"hverken"|"korkje") ("som")? ("falt på tanken å"|"fall på tanken å"|"kom på tanken å"|"kom på å"|"falt det inn å"|"fant det bryet verdt å"|"fann det bryet verdt å"|"tok seg bryet med å"|"tok seg bry med å"|"brydde seg med å"|"giddet å"|"gadd å"|"orket å"|"orka å"|"tok seg umaken med å"|"så noen grunn til å"|"såg nokon grunn til å"|"fant grunn til å"|"tenkte på å"|"tenkte på at"|"hadde tid til å") ("spørre"|"spørje"|"finne ut"|"høre"|"høyre"|"undersøke"|"kartlegge"|"sjekke hva"|"vite") >>
  ("falt det ham ikke inn å"|"falt det henne ikke inn å"|"falt det ingen inn å"|"fall det ingen inn å"|"falt ikke ham inn å"|"falt henne aldri inn å"|"falt ham aldri inn å") ("spørre"|"spørje"|"finne ut"|"høre"|"undersøke"|"kartlegge") >>
  ("hverken"|"verken"|"korkje") ..4 "eller" ..4 ("var"|"virket"|"syntes"|"såg ut til å vere"|"så ut til å være") ("av interesse"|"interessant"|"verdt å spørre om"|"interessante"|"noe å spørre om")
  ("ingen"|"ikke"|"ikkje") ("var")? ("interessert i"|"interesserte i"|"opptatt av"|"oppteken av"|"oppteken av å") (("hva"|"kva"|"hvordan"|"korleis") @jegvi .. (trenge|bruke|ønske|behøve|"skulle"|"skal"|"ville ha"|"er ute"|"var ute")|"behovet mitt"|"behovet vårt"|"bruken min") >>
  "var det ingen som" ("fant det bryet verdt å"|"brydde seg om å"|"gadd å"|"tok seg bryet med å"|"tenkte på å"|"spurte om"|"spurte") ("finne ut"|"spørre"|"undersøke"|"kartlegge"|"høre")?
  "var det ingen som" ("spurde"|"spurte") ("om"|"etter")
  ("var det"|"er det") ("aldri"|"ikke"|"ikkje") ("noen"|"nokon") "som" ("spurte om"|"spurde om"|"spurte etter"|"ville vite"|"lurte på")
  ("aldri"|"ikke"|"ikkje") "et" ("hva trenger du"|"hva bruker du"|"hva er du ute etter")
  ("det"|"dette"|"sånt"|"slikt") ("spurte"|"spurde"|"ville"|"lurte") (("hun"|"han"|"de"|"ho"|"dei") ("ikke"|"ikkje"|"aldri")|"ingen") ("om"|"etter"|"vite"|"på") $
  ja: Han var [ikke det minste nysgjerrig på hvorfor jeg ringte].
  ja: [Ingen tok seg bryet med å spørre hvor gammel bilen er].
  ja: [Verken alder eller helse var av interesse].
  ja: Ho var [ikkje særleg nyfiken].
  nei: Jeg var nysgjerrig på prisen.
  nei: Det lurte hun på.
  nei: Han virket ikke interessert i hva jeg hadde opplevd.

# the question never came
- spørsmålet-kom-aldri turn=no actor=any
  ("spørsmål"|"spørsmålet"|"spørsmåla"|"spørsmålene"|"noen spørsmål"|"nokre spørsmål") ("om"|"tilbake"|"rundt") ...12 ("kom aldri"|"kom ikke"|"kom ikkje"|"uteble"|"uteblei"|"lot vente på seg"|"ble aldri stilt"|"blei aldri stilt"|"vart aldri stilt"|"ble ikke stilt"|"vart ikkje stilt")
  ("spørsmålene"|"spørsmåla"|"de gode spørsmålene"|"oppfølgingsspørsmålene"|"motspørsmål"|"oppfølgingsspørsmål") ("kom aldri"|"uteble"|"uteblei"|"manglet"|"mangla"|"glimret med sitt fravær"|"lot vente på seg"|"satt langt inne"|"sat langt inne"|"så jeg ikke noe til"|"såg eg ikkje noko til")
  ("ikke et eneste"|"ikkje eit einaste"|"ikke ett eneste"|"ikke ett"|"ikkje eitt"|"ikke et"|"ikkje eit"|"null") ("spørsmål"|"motspørsmål"|"oppfølgingsspørsmål"|"spm") ("fra"|"frå"|"tilbake"|"kom"|"om") ("henne"|"ham"|"han"|"ho"|"hun"|"hu"|"dem"|"dei"|"kundebehandleren"|"rådgiveren")?
  ("fikk"|"fekk") ("ikke et eneste"|"ikkje eit einaste"|"ikke ett eneste"|"ikke ett"|"ikke et"|"ikkje eit"|"aldri et"|"aldri eit"|"null") ("spørsmål"|"motspørsmål"|"oppfølgingsspørsmål"|"spm") ("fra"|"frå"|"tilbake")? ("henne"|"ham"|"han"|"ho"|"hun"|"hu"|"dem"|"dei"|"kundebehandleren"|"rådgiveren")?
  ("ble"|"blei"|"vart") ("det")? ("lite"|"smått"|"skralt"|"tynt"|"heller lite"|"så som så") ("med"|"av") ("spørsmål"|"oppfølgingsspørsmål"|"utspørring"|"kartlegging")
  ("smått"|"tynt"|"skralt"|"så som så"|"dårlig"|"dårleg"|"labert"|"heller tynt"|"lite") "med" ("spørsmål"|"oppfølgingsspørsmål"|"kartlegging"|"utspørring")
  ("spørsmål"|"spørsmåla") ("var det")? ("lite"|"dårlig"|"dårleg"|"smått"|"smålig") "med" ..2 ("der"|"her")
  ("heller ikke"|"heller ikkje"|"ikke"|"ikkje"|"aldri") ("spurt"|"spurd") ("om noe"|"om noko"|"om noen ting"|"om nokon ting"|"ut"|"en eneste gang"|"ein einaste gong") !("mer"|"meir"|"annet"|"anna")
  ja: [Spørsmål om hva vi faktisk trenger, kom aldri].
  ja: Det var [smått med spørsmål].
  nei: Jeg fikk ikke stilt spørsmålet mitt.

# a ready-made answer, decided beforehand, all get the same
- ferdig-bestemt turn=no actor=any
  ("hadde")? ("bestemt seg"|"bestemt seg på forhånd"|"bestemt seg på førehand"|"konkludert"|"svaret klart"|"løsningen klar"|"tilbudet klart"|"fasiten klar"|"dommen klar"|"svaret ferdig"|"diagnosen klar") ("på forhånd"|"på førehand"|"før jeg"|"før eg"|"før vi"|"lenge før jeg"|"før jeg rakk"|"før eg rakk"|"før samtalen") >>
  ("dro"|"drog"|"slang"|"kastet"|"kasta"|"hev"|"trykket"|"trykte"|"dyttet"|"dytta"|"pushet"|"pusha"|"prakket"|"prakka"|"lempet"|"serverte"|"smelte"|"ramset opp"|"ramsa opp"|"lirte av seg"|"rablet av seg") ("av seg"|"opp"|"ut"|"på meg"|"meg"|"fram"|"frem"|"på bordet")? ..3 ("tilbud"|"tilbudet"|"tilbod"|"tilbodet"|"pakke"|"pakka"|"pakken"|"abonnement"|"løsning"|"svar"|"salgstale"|"salgsprat"|"kampanje"|"kampanjen") ..2 ("før jeg"|"før eg"|"før vi"|"før me"|"uten at"|"utan at"|"uten å"|"utan å"|"over bordet"|"på meg") >>
  ("samme"|"same") ("leksa"|"leksen"|"regla"|"tilbud"|"tilbudet"|"pakke"|"pakka"|"svar"|"svaret"|"oppskrift") ("som alle"|"til alle"|"som naboen"|"som han gir alle"|"uansett hvem"|"uansett kven"|"uansett hva"|"uansett kva") >>
  ("skjøt"|"skaut") "fra hofta"
  "skaut frå hofta"
  ("trodde"|"trudde"|"antok"|"bestemte"|"avgjorde"|"konkluderte") ("visst")? ("hun"|"han"|"de"|"ho"|"dei") ("bare"|"berre"|"visst"|"sikkert")? ("visste hva jeg"|"visste kva eg"|"skjønte hva jeg"|"at jeg"|"at eg"|"at vi"|"hva jeg"|"kva eg") .. (trenge|bruke|ønske|behøve|"skulle ha"|"ville ha"|"vil ha"|"bare ville"|"var ute etter"|"er ute etter"|"har"|"hadde") >>
  ("rett"|"beint"|"bent"|"direkte"|"strake vegen"|"strake veien") ("på sak"|"på salg"|"på sal"|"på salget"|"på tilbudet"|"på løsningen"|"på prisen"|"i salget"|"i salgstalen"|"til salgstalen"|"til kassa"|"til kjøpsknappen"|"på svaret") ("uten"|"utan") >>
  ja: Han [hadde svaret klart før jeg rakk å forklare].
  ja: Ho [dytta eit tilbod på meg utan å vite kva eg treng].
  ja: Det føltes som om hun [skjøt fra hofta].
  nei: Jeg hadde bestemt meg på forhånd.
  nei: Hun trodde at jeg løy.

# a wish for questions
- burde-spurt turn=no actor=any
  ("hadde") ("hun"|"han"|"de"|"ho"|"dei"|"noen"|"nokon"|"vedkommende"|"bare noen"|"berre nokon") ("bare"|"berre"|"i det minste"|"i alle fall"|"nå bare"|"no berre")? ("spurt"|"spurd") >>
  ("savnet"|"sakna"|"savna"|"saknar"|"savner") ("bare"|"berre"|"litt")? ("at")? ("hun"|"han"|"de"|"ho"|"dei"|"noen"|"nokon") ("spurte"|"spurde"|"hadde spurt"|"hadde spurd"|"stilte") ("litt mer"|"litt meir"|"mer"|"meir"|"om" ..3|"meg" ..3|"spørsmål" ..3)?
  ("savnet"|"sakna"|"savna"|"saknar"|"savner") ("bare"|"berre"|"litt")? ("at")? ("hun"|"han"|"de"|"ho"|"dei"|"noen"|"nokon") ("spurte"|"spurde"|"hadde spurt"|"hadde spurd"|"stilte") ("om"|"meg"|"spørsmål") >>
  ("savnet"|"sakna"|"savna"|"saknar"|"savner"|"etterlyser") ("bare"|"berre")? ("flere"|"fleire"|"noen"|"nokre"|"gode"|"litt"|"et par"|"bedre"|"eit par") ("spørsmål"|"oppfølgingsspørsmål"|"kartlegging"|"motspørsmål") ("om" ..4|"fra" ..2)?
  ("savnet"|"sakna"|"savna"|"saknar"|"savner"|"etterlyser") ("bare"|"berre")? ("flere"|"fleire"|"noen"|"nokre"|"gode"|"litt"|"et par"|"bedre"|"eit par") ("spørsmål"|"oppfølgingsspørsmål"|"kartlegging"|"motspørsmål") ("om"|"fra") >>
  ("et"|"eit"|"ett"|"noen"|"nokre"|"et par"|"eit par"|"litt") ("enkle"|"enkelt"|"lite"|"små"|"flere"|"fleire")? ("spørsmål"|"kontrollspørsmål"|"oppfølgingsspørsmål") ("fra henne"|"fra ham"|"frå ho"|"frå han"|"fra han"|"mer"|"meir"|"om bruken"|"om situasjonen"|"til")? ("hadde"|"ville"|"kunne"|"ville ha") ("vært"|"hjulpet"|"spart"|"gjort"|"vore"|"hjelpt"|"avklart"|"oppklart"|"ha spart"|"ha avklart"|"gjort seg") >>
  ("skulle gjerne sett at"|"skulle ønske"|"kunne ønske"|"kunne ønske at"|"skulle ønske at"|"skulle ynskje"|"skulle ynskje at"|"kunne ønskje at") ("hun"|"han"|"de"|"ho"|"dei"|"noen"|"nokon") ("bare"|"berre"|"hadde"|"først"|"kunne")? ("spurt"|"spurte"|"spurde"|"spurd"|"spør"|"stilt"|"stilte") >>
  ja: [Hadde han bare spurt hva jeg kjører].
  ja: [Savnet at hun spurte litt mer].
  ja: [Eit par spørsmål frå ho ville spart oss mykje].
  nei: Hadde jeg bare spurt om prisen først.

# dug, coaxed, mapped: images of asking
+ grov actor=agent
  ("grov"|"grovde"|"grave"|"gravde"|"grev"|"boret"|"bora"|"pirket"|"pirka"|"fisket"|"fiska"|"nøstet"|"nøsta"|"lette"|"leitte"|"snuste"|"sonderte") @hanhun? ("litt"|"seg"|"skikkelig"|"skikkeleg"|"djupt"|"dypt"|"dypere"|"djupare"|"videre"|"vidare"|"grundig")? ("i"|"fram til"|"fram"|"frem til"|"ned i"|"opp i"|"etter"|"rundt"|"ut") ("hva"|"kva"|"hvordan"|"korleis"|"kossen"|"hvor"|"hvorfor"|"kvifor"|"behovet"|"behova"|"situasjonen"|"saken"|"saka"|"bruken"|"forbruket"|"historien"|"detaljene"|"detaljane"|"årsaken"|"det jeg"|"det eg"|"hva vi"|"økonomien") >>
  ("lirket"|"lirka"|"lokket"|"lokka"|"trakk"|"drog"|"dro"|"fikk"|"fekk"|"halte"|"fisket"|"fiska"|"hentet"|"henta") ("det"|"alt"|"hele historien"|"heile historia"|"svarene"|"svara"|"detaljene"|"behovet"|"hva jeg egentlig trengte"|"kva eg eigentleg trong"|"sannheten"|"opplysningene")? ("ut av meg"|"ut av oss"|"or meg"|"fram av meg"|"ut av en stum kunde")
  ("kom"|"fyrte av"|"haglet"|"hagla"|"stilte"|"drysset") ("med")? ("det ene"|"det eine"|"ett"|"eitt") ("gode"|"kloke"|"smarte")? ("spørsmålet"|"spørsmål") ("etter det andre"|"etter det neste"|"etter hverandre")
  ("gikk"|"gjekk"|"går") @hanhun? ("skikkelig"|"grundig"|"systematisk")? ("til bunns i"|"til botnar i"|"i dybden på"|"i djupna på"|"i sømmene på"|"i saumane på"|"gjennom en hel sjekkliste"|"igjennom en sjekkliste"|"gjennom ei sjekkliste") >>
  ("la puslespillet"|"la brikkene sammen"|"la puslespelet"|"fant de manglende brikkene"|"nøstet opp"|"nøsta opp"|"nøstet opp i"|"tok tempen på"|"tok pulsen på"|"loddet"|"lodda"|"følte meg på tennene"|"kjente meg på pulsen"|"følte meg på pulsen"|"sjekket ut hva"|"sjekka ut kva") ("behovet"|"behova"|"situasjonen"|"hva jeg"|"kva eg"|"hva vi"|"bruken"|"økonomien"|"ønskene mine") >>
  ("ville"|"skulle"|"måtte") ("hun"|"han"|"ho"|"de"|"dei")? ("vite"|"høre"|"høyre"|"få vite"|"ha rede på"|"ha greie på") !("hva jeg hadde å"|"kva eg hadde å"|"hva jeg sa"|"hva jeg mente"|"hva han het"|"hvem jeg"|"hvem hun"|"hvem han"|"hvorfor jeg" ("ringte"|"maste"|"klaget"|"ikke")) ("alt om"|"mer om"|"meir om"|"litt om"|"litt mer om"|"hva"|"kva"|"hvor"|"hvordan"|"korleis"|"hvilke"|"hvilken"|"hvorfor vi"|"hvorfor jeg"|"kvifor eg"|"om vi"|"om me"|"om jeg"|"om eg"|"ka") !("var fornøyd"|"var enig"|"var gift"|"likte"|"hadde det bra"|"mente"|"trodde") >>
  ("begynte"|"startet"|"starta"|"åpnet"|"opna"|"innledet"|"byrja") ("samtalen"|"hun"|"han"|"ho"|"chatten")? ("med å"|"ved å") ("spørre"|"spørje"|"kartlegge"|"stille"|"høre"|"finne ut") >>
  ("interesserte"|"interesserer") ("seg") ("for") ("hvordan vi"|"hvordan jeg"|"korleis eg"|"korleis me"|"hva jeg"|"kva eg"|"hva vi"|"bruken"|"hverdagen vår"|"kvardagen vår") !("følte"|"hadde det"|"hadde opplevd") >>
  ("først"|"fyrst") "ville" ("hun"|"han"|"ho"|"de"|"dei") "vite" >>
  ("spurte"|"spurde") @hanhun? ("om alt fra"|"om alt frå"|"meg ut"|"seg fram"|"seg frem"|"seg inn på"|"til det satt"|"både om"|"om både"|"om det ene og det andre"|"og gravde"|"og grov") >>
  ("spurte"|"spurde") ("og")? ("spurte"|"spurde"|"lyttet"|"grov"|"gravde") ("til") >>
  ja: Hun [grov litt i hvordan vi bruker nettet].
  ja: Ho [lirka det ut av meg].
  ja: Han [kom med det ene gode spørsmålet etter det andre].
  ja: Hun [begynte med å spørre hva vi allerede hadde].
  snu: Hun [gikk aldri i dybden på behovet].
  nei: Jeg grov litt i hva det kostet.
  nei: Han grov etter gull.
  nei: Hun ville vite om jeg var fornøyd med regjeringen.

# the agent's question told word for word, ends in a question mark
+ sitert-om-saken actor=any
  ("hvem"|"hva"|"hvor"|"hvordan"|"hvilken"|"hvilket"|"hvilke"|"kva"|"kven"|"korleis"|"hvor mange"|"hvor mye"|"kor mange"|"kor mykje"|"hvor stor"|"kor stor"|"hvor lenge"|"kor lenge"|"hvor ofte") ..4 ("i huset"|"i heimen"|"i familien"|"hjemme"|"heime"|"på hytta"|"i husstanden"|"til daglig"|"til dagleg"|"oftest"|"mest"|"vanligvis"|"vanlegvis"|"til vanlig") ..2 "?"
  [ ("hva"|"kva"|"ka") ("har skjedd"|"er det som har skjedd"|"skjedde"|"skal den brukes til"|"skal han brukast til"|"skal det brukes til"|"skal du bruke den til"|"er viktigst for deg"|"er viktig for deg"|"trenger du"|"treng du"|"er du ute etter"|"bruker du den til"|"brukar du han til"|"er problemet"|"er det som plager deg"|"er det som skjer") ] "?"
  ("før jeg"|"før eg"|"først"|"bare for å"|"så jeg kan"|"så eg kan") ...6 ("hvem"|"hva"|"hvor"|"hvordan"|"hvilken"|"kva"|"kven"|"korleis") ...7 "?"
  ("er det"|"er den"|"gjelder det"|"gjeld det") ..5 ("eller") ..4 "?"
  ja: «[Hvem hjemme spiller mest]?» spurte hun.
  ja: «[Hva har skjedd]?» sa han rolig.
  nei: Hva har skjedd med servicen deres, undrer jeg.

cue questioning.checking

# the contact was cut off before anything could be checked
- brått-slutt turn=no actor=any
  ("før jeg"|"før eg"|"før vi"|"før me"|"før æ"|"innen jeg"|"innan eg") ("rakk"|"fikk"|"fekk"|"hann") ("å")? ("skrevet"|"skrive"|"sagt"|"si"|"seie"|"takket"|"takka"|"takke"|"svart"|"svare"|"spurt"|"spørre"|"spørje") ...4 ("var"|"ble"|"blei"|"vart") ("chatvinduet"|"chatten"|"samtalen"|"linja"|"linjen"|"praten"|"vinduet"|"han"|"hun"|"ho"|"det") ("borte"|"lukket"|"lukka"|"stengt"|"over"|"slutt"|"brutt"|"avsluttet"|"vekk"|"død"|"daud")
  ("før jeg"|"før eg"|"før vi"|"før me"|"før æ"|"innen jeg"|"innan eg") ("fikk"|"fekk"|"rakk"|"hann"|"hadde"|"hadde rukket å"|"rakk å"|"fikk til å"|"fekk til å") ("å")? ("skrevet"|"skrive"|"sagt"|"si"|"seie"|"takket"|"takka"|"takke"|"svart"|"svare"|"spurt"|"spørre"|"spørje"|"spurd"|"summet meg"|"summa meg"|"tenkt meg om"|"lest ferdig"|"lese ferdig"|"stilt") ("om noe mer"|"takk"|"ha det"|"ferdig"|"takk for hjelpen"|"et ord til"|"noe mer"|"noko meir"|"om mer"|"neste spørsmål"|"for hjelpen"|"flere spørsmål")? ("var"|"ble"|"blei"|"vart"|"la"|"forsvant"|"lukket"|"lukka"|"stengte") ..2 ("chatvinduet borte"|"chatten borte"|"chatten lukket"|"chatten lukka"|"chatten stengt"|"chatten over"|"samtalen over"|"samtalen slutt"|"samtalen brutt"|"linja død"|"linja daud"|"linjen død"|"han borte"|"hun borte"|"ho borte"|"samtalen avsluttet"|"chatten avsluttet"|"det over"|"det slutt"|"vinduet lukket"|"vinduet borte"|"chatten"|"på"|"samtalen")
  ("chatten"|"chatvinduet"|"samtalen"|"vinduet"|"linja"|"linjen"|"praten") ("var"|"ble"|"blei"|"vart"|"forsvant"|"lukket"|"lukka") ("borte"|"lukket"|"lukka"|"stengt"|"avsluttet"|"avslutta"|"over"|"slutt"|"brutt"|"lukka seg"|"lukket seg"|"død"|"vekk"|"bare borte"|"plutselig borte"|"plutseleg borte")? ("før jeg"|"før eg"|"før vi"|"før me"|"innen jeg") ("fikk"|"fekk"|"rakk"|"hann"|"hadde") >>
  ("la på"|"avsluttet"|"avslutta"|"lukket chatten"|"lukka chatten"|"rundet av"|"runda av"|"takket for seg"|"takka for seg"|"sa ha det"|"sa hadet"|"forlot chatten"|"kuttet"|"kutta") ("før jeg"|"før eg"|"før vi"|"før me"|"uten så mye som"|"utan så mykje som"|"midt i") ("fikk"|"fekk"|"rakk"|"hann"|"hadde"|"et"|"eit") >>
  ("snipp snapp snute"|"takk og hei"|"takk og adjø"|"adjø og farvel"|"hei og hå og ferdig"|"vips var han borte"|"vips var hun borte"|"vips så var han borte"|"vips var ho borte"|"vips var chatten borte")
  ja: [Før jeg rakk å si takk, var samtalen over].
  ja: [Chatten var lukka før eg fekk spurt om noko meir].
  ja: Han [la på før jeg fikk spurt om resten].
  nei: Jeg la på før jeg ble sint.

# nobody saw to it that it was understood
- ingen-sikret turn=no actor=any
  ("brydde seg"|"brydde sæ"|"bryr seg"|"brydde han seg"|"brydde hun seg"|"brydde ho seg") ("ikke"|"ikkje"|"kke"|"aldri") ("med å"|"om å"|"med"|"om") ("høre om"|"høyre om"|"sjekke om"|"sjekke at"|"spørre om"|"spørje om"|"se om"|"sjå om"|"forsikre seg om"|"om jeg"|"at jeg") >>
  ("gadd"|"giddet"|"orket"|"orka"|"tok seg") ("ikke"|"ikkje"|"aldri"|"ikke bryet med"|"ikkje bryet med"|"ikke tid til"|"ikkje tid til") ("å")? ("høre om"|"høyre om"|"sjekke om"|"sjekke at"|"spørre om jeg"|"spørre om alt"|"spørje om eg"|"se om"|"se etter at"|"sjå om"|"sjå etter at"|"forsikre seg om"|"kontrollere at"|"dobbeltsjekke"|"oppsummere"|"gjenta") >>
  ("hadde") ("bare"|"berre")? ("noen"|"nokon"|"hun"|"han"|"ho"|"de"|"dei") ("bare"|"berre"|"i det minste")? ("tatt seg bryet med å"|"teke seg bryet med å"|"giddet å"|"gidda å"|"brydd seg med å"|"brydd seg om å"|"kunnet")? ("sjekke"|"sjekket"|"sjekka"|"se etter"|"sett etter"|"sjå etter"|"høre"|"hørt"|"forsikre seg"|"forsikret seg"|"oppsummert"|"dobbeltsjekket"|"dobbeltsjekka"|"kontrollert"|"oppsummere") ("at"|"om"|"seg om at"|"hva"|"kva"|"på slutten"|"til slutt") >>
  ("tok det som en selvfølge at"|"tok for gitt at"|"tok det for gitt at"|"tok det for gjeve at"|"tok som gitt at"|"regnet med at"|"rekna med at"|"gikk ut fra at"|"gjekk ut frå at"|"stolte på at"|"trodde visst at"|"trodde nok at") @jegvi ("hadde forstått"|"forsto"|"forstod"|"hadde skjønt"|"skjønte"|"hadde skjøna"|"skjøna"|"hang med"|"hadde fått med meg"|"fikk med meg"|"fekk med meg"|"visste"|"var med"|"husket"|"hugsa"|"kunne") >>
  ("om") @jegvi ("hadde forstått"|"forsto"|"forstod"|"skjønte"|"skjøna"|"hang med"|"hadde skjønt"|"fikk med meg"|"fekk med meg"|"hadde fått med meg"|"var med") ...4 ("spurte ingen om"|"spurde ingen om"|"var det ingen som sjekket"|"var det ingen som spurte om"|"ble aldri sjekket"|"brydde ingen seg om"|"var visst ikke så nøye"|"var ikke så nøye"|"var ikkje så nøye"|"kunne ikke brydd ham mindre"|"interesserte ingen"|"fikk jeg ikke spørsmål om")
  ("ingen"|"inga"|"uten"|"utan"|"null"|"ikke noen"|"ikkje noka") ("oppsummering"|"oppsumering"|"avsluttende spørsmål"|"sjekk"|"kontroll"|"dobbeltsjekk"|"avrunding"|"runde til slutt"|"gjentakelse"|"gjentaking"|"forståelsessjekk") !("av tidene") ("på slutten"|"til slutt"|"på tampen"|"av noe slag"|"før vi la på"|"før me la på"|"av hva vi ble enige om")
  ja: Han [gadd ikke sjekke at jeg hadde fått med meg datoen].
  ja: Ho [brydde seg ikkje om å høyre om eg hang med].
  ja: [Hadde noen bare sjekket at jeg visste hvor jeg skulle].
  ja: De [tok det for gitt at jeg hadde forstått].
  nei: Jeg brydde meg ikke om prisen.

# gave it back, made sure, did not let go before
+ sikret-seg actor=any
  ("ba"|"bad"|"fikk"|"fekk"|"lot") @hanhun? ("meg"|"oss") ("om å"|"til å")? ("si"|"seie"|"gjenta"|"forklare"|"gjenfortelle"|"gjenfortelje"|"lese opp"|"repetere"|"vise") ..2 ("med egne ord"|"med eigne ord"|"tilbake"|"hva vi hadde"|"kva me hadde"|"hva vi ble enige om"|"hva jeg skulle"|"kva eg skulle"|"det tilbake") >>
  ("var ikke fornøyd før"|"var ikkje nøgd før"|"var ikke nøgd før"|"ga seg ikke før"|"gav seg ikkje før"|"slapp meg ikke før"|"slapp meg ikkje før"|"la ikke på før"|"la ikkje på før"|"ville ikke legge på før"|"ville ikkje leggje på før"|"ville ikke slippe meg før"|"slapp meg ikke ut av chatten før"|"avsluttet ikke før"|"avslutta ikkje før") (@jegvi ("hadde"|"forsto"|"forstod"|"skjønte"|"skjøna"|"hang med"|"var med"|"visste"|"kunne")|"alt"|"det"|"hun var sikker"|"han var sikker"|"ho var sikker"|"hun visste"|"han visste") >>
  ("alt"|"det hele"|"det heile"|"hele greia"|"heile greia"|"hele historien"|"historien"|"historia"|"avtalen"|"bestillingen"|"bestillinga"|"planen"|"punktene"|"punkta") ("ble"|"blei"|"vart"|"kom") ("gjentatt"|"gjenteke"|"oppsummert"|"repetert"|"lest opp"|"lese opp"|"lest tilbake"|"rekapitulert"|"gjennomgått en gang til"|"tilbake i riktig rekkefølge"|"tilbake i rett rekkjefølgje"|"tatt en gang til"|"bekreftet") >>
  ("kom"|"kom da"|"kom så") ("alt"|"det hele"|"hele historien"|"heile historia"|"avtalen"|"alt sammen"|"alt saman") ("tilbake"|"i kortversjon"|"i reprise"|"en gang til") >>
  ("tok"|"kjørte"|"køyrde"|"avsluttet med"|"avslutta med"|"rundet av med"|"runda av med"|"sluttet med"|"avrundet med"|"endte med"|"kom") ("en"|"ei"|"ein")? ("liten"|"kort"|"rask"|"kjapp"|"lita"|"siste")? ("oppsummering"|"oppsumering"|"repetisjon"|"sjekkrunde"|"kontrollrunde"|"runde til slutt"|"dobbeltsjekk"|"gjennomgang av hva vi"|"reprise") >>
  ("leste"|"las"|"les"|"sa") @hanhun? ("det"|"alt"|"alt sammen"|"hele greia"|"bestillingen"|"bestillinga"|"nummeret"|"avtalen")? ("høyt"|"høgt")? ("opp for meg"|"opp igjen"|"opp att"|"tilbake til meg"|"tilbake for meg"|"opp for oss"|"tilbake")
  ("fikk"|"fekk") @jegvi? "spørsmål om" @jegvi ("hang med"|"forsto"|"forstod"|"skjønte"|"skjøna"|"hadde forstått"|"hadde skjønt"|"fikk med meg alt"|"var med") ("jepp"|"ja"|"jada"|"flere ganger"|"fleire gonger")?
  ("skal vi"|"skal me") ("ta en titt på"|"se på"|"sjå på"|"ta") ("noe mer"|"noko meir"|"noe annet"|"noko anna"|"flere ting"|"mer") >>
  ("huket av"|"huka av"|"krysset av"|"kryssa av") ("punktene"|"punkta"|"alle punktene"|"punkt for punkt"|"alt vi")
  ("slik at"|"så"|"for at") ("vi var sikre på"|"vi skulle være sikre på"|"me var sikre på"|"vi begge visste"|"begge visste"|"vi var helt enige"|"vi var enige") >>
  !("jeg"|"eg"|"vi"|"me"|"så") ("stakk innom"|"ringte også tilbake"|"ringte til og med tilbake"|"ringte tilbake"|"ringde tilbake"|"ringte opp igjen"|"ringte igjen"|"skrev igjen"|"tok kontakt igjen"|"ringte"|"ringde"|"sendte en melding"|"skreiv") ("også"|"til og med")? ("dagen etter"|"etterpå"|"to dager senere"|"uka etter"|"veka etter"|"en time senere"|"litt senere"|"neste dag"|"på kvelden"|"samme kveld"|"i etterkant")? ("bare"|"berre")? ("for å"|"og") ("høre"|"høyre"|"sjekke"|"sjekka"|"spurte"|"forsikre seg"|"hørte"|"sjekket"|"spurde"|"spørre"|"spørje"|"forhøre seg") (("om"|"at") ("alt"|"det"|"nettet"|"ting"|"jeg var"|"jeg hadde"|"eg var"|"eg hadde"|"vi hadde")|"seg om") >>
  ja: Til slutt [ba hun meg si med egne ord hva vi var blitt enige om].
  ja: Han [ga seg ikke før jeg hadde skjønt det].
  ja: [Alt vart gjenteke før me la på].
  ja: Hun [avsluttet med en kort oppsummering].
  ja: Dagen etter [ringte han for å høre om alt virket].
  nei: Jeg ba henne gjenta det.
  nei: Han ringte og spurte om adressen.
