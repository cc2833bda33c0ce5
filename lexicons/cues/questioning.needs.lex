# questioning.needs: asks to find the need.
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

+ pirket-videre actor=agent
  ("pirket"|"pirka"|"grov"|"gravde"|"boret"|"bora"|"spant"|"nøstet"|"nøsta"|"gikk"|"gjekk"|"hang seg opp"|"spurte"|"spurde"|"fulgte"|"følgde") @hanhun? ("videre"|"vidare"|"dypere"|"djupare"|"lenger"|"opp")? ("i"|"på"|"med") ("det"|"saken"|"detaljene"|"bruken"|"behovet"|"et «hvorfor»"|"eit «kvifor»"|"hvorfor"|"flere spørsmål"|"oppfølgingsspørsmål"|"et nytt spørsmål"|"et hvorfor") (":" ..6)?
  ("pirket"|"pirka"|"grov"|"gravde"|"boret"|"bora"|"spant"|"nøstet"|"nøsta"|"gikk"|"gjekk"|"hang seg opp"|"spurte"|"spurde"|"fulgte"|"følgde") @hanhun? ("videre"|"vidare"|"dypere"|"djupare"|"lenger"|"opp")? ("i"|"på"|"med") ("det"|"saken"|"detaljene"|"bruken"|"behovet"|"et «hvorfor»"|"eit «kvifor»"|"hvorfor"|"flere spørsmål"|"oppfølgingsspørsmål"|"et nytt spørsmål"|"et hvorfor") (":") >>
  ("lirket"|"lirka"|"lokket"|"lokka"|"fisket"|"fiska"|"halte"|"dro"|"drog"|"vred"|"fikk"|"fekk") @hanhun? ("ut av meg"|"ut av oss"|"or meg"|"or oss"|"fram") ("at det egentlig"|"at det eigentleg"|"at vi egentlig"|"at jeg egentlig"|"at eg eigentleg"|"hva jeg egentlig"|"kva eg eigentleg"|"hva det dreide seg om"|"hele behovet"|"det jeg ikke visste") >>
  ("ville"|"måtte") @hanhun? ("absolutt"|"først"|"gjerne"|"også"|"helst")? ("høre"|"høyre"|"vite"|"veta") ("mer"|"meir"|"alt"|"litt"|"nøye"|"nærmere") ("om") ("hva"|"kva"|"hvordan"|"korleis"|"bruken"|"huset"|"familien"|"reisen"|"planene"|"hverdagen"|"dagene"|"behovet"|"turen"|"økonomien"|"hytta"|"bilen"|"feilen") >>
  ("om"|"hvorvidt"|"hvor mange"|"hvilken"|"hva"|"kva"|"kor") _ ...9 "," ("ville han også vite"|"ville hun også vite"|"ville ho òg vite"|"ville han vite"|"ville hun vite"|"ville ho vite"|"lurte hun på"|"lurte han på"|"lurte ho på"|"spurte hun om"|"spurte han om"|"spurde ho om"|"måtte hun vite"|"måtte han vite"|"skulle hun vite") !("pris")
  ("tok seg tid til å"|"tok seg bryet med å"|"brukte tid på å"|"gjorde seg flid med å"|"la vekt på å"|"var opptatt av å"|"var oppteken av å"|"begynte med å"|"startet med å"|"starta med å"|"byrja med å") ("bli kjent med"|"sette seg inn i"|"finne ut"|"få tak i"|"få et bilde av"|"forstå"|"skjønne"|"kartlegge"|"tegne opp"|"finne ut av"|"høre hva"|"spørre om"|"spørje om") ("hvordan"|"korleis"|"hva"|"kva"|"hvem"|"behovet"|"behova"|"bruken"|"hverdagen"|"kvardagen"|"vanene"|"familien"|"situasjonen vår"|"huset"|"økonomien"|"hvor") >>
  ("ville"|"måtte") @hanhun? ("gjerne"|"først"|"absolutt")? ("ha") ("hele bildet"|"heile biletet"|"hele historien"|"heile historia"|"alle detaljer"|"alle detaljene"|"det fulle bildet"|"oversikt over bruken"|"alle kort på bordet") ("før" ..5)?
  ("ville"|"måtte") @hanhun? ("gjerne"|"først"|"absolutt")? ("ha") ("hele bildet"|"heile biletet"|"hele historien"|"heile historia"|"alle detaljer"|"alle detaljene"|"det fulle bildet"|"oversikt over bruken"|"alle kort på bordet") ("før") >>
  ("før"|"først etter"|"fyrst etter") ("hun"|"han"|"ho"|"tre"|"fem"|"fire"|"ti"|"en rekke"|"mange"|"noen"|"et dusin"|"et halvt dusin") ("spørsmål"|"nevnte"|"sa noe om"|"snakket om"|"kom med"|"foreslo"|"viste"|"tok fram"|"åpnet") _? ..3 ("kom"|"fikk"|"ville"|"måtte"|"skulle"|"spurte"|"turte"|"hadde") ("forslaget"|"tilbudet"|"anbefalingen"|"hun vite"|"han vite"|"ho vite"|"hun høre"|"han høre"|"jeg tilbudet"|"jeg et tilbud"|"jeg fortelle"|"hun spurt"|"han spurt"|"de vite"|"jeg svare på") >>
  ("ut fra"|"utfra"|"med utgangspunkt i"|"basert på"|"etter") ("svarene mine"|"svara mine"|"det jeg fortalte"|"det eg fortalde"|"hvordan vi bor"|"hvordan vi bruker" _|"behovet vårt"|"mine behov"|"våre behov") (",")? ("fant"|"foreslo"|"skreddersydde"|"satte"|"valgte"|"regnet") >>
  ("stilte"|"kom med"|"fyrte av"|"hadde") @hanhun? ("det")? ("ene"|"eine"|"eneste"|"nøkkelspørsmålet"|"det riktige"|"akkurat det") ("spørsmålet"|"spørsmål") ("som" ..7|"ingen andre" ..4)
  ("stilte"|"kom med"|"fyrte av"|"hadde") @hanhun? ("det")? ("ene"|"eine"|"eneste"|"nøkkelspørsmålet"|"det riktige"|"akkurat det") ("spørsmålet"|"spørsmål") ("som"|"ingen andre") >>
  ("interesse"|"interessert"|"nysgjerrig"|"nyfiken"|"oppriktig nysgjerrig") ("på"|"for"|"i") ("bruken"|"behovet"|"huset"|"familien"|"hverdagen"|"hvordan vi bor"|"hvordan vi bruker"|"hva jeg skulle bruke"|"hva vi trengte"|"hva jeg trengte"|"kva eg trong"|"kva me trong"|"korleis me bur") >>
  ("snakket"|"prata"|"pratet"|"snakka"|"kikket"|"så") ("vi"|"me"|@hanhun) ("litt"|"lenge"|"også"|"først")? ("om") ("hvordan jeg bruker"|"hvordan vi bruker"|"hva jeg trenger"|"hva vi trenger"|"korleis eg brukar"|"kva me treng"|"behovene våre") >>
  ja: Han [pirket videre i det].
  ja: Hun [lirket ut av meg at det egentlig var sol vi ville ha].
  ja: [Om noen i huset hadde astma, ville han også vite].
  ja: Ho [tok seg tid til å bli kjent med korleis vi bur].
  nei: Hun fulgte opp med en e-post.
  nei: Jeg tok meg tid til å lese.

# the agent's question told word for word, in quotation marks
+ i-hermetegn actor=any
  « ("og"|"men"|"så"|"og så"|"fortell ,"|"si meg ,")? ("hvordan"|"korleis"|"hvor"|"kor"|"hvilken"|"hvilke"|"hvilket"|"kva for"|"hvem"|"kven"|"hva"|"kva"|"når"|"hvor mange"|"kor mange"|"hvor mye"|"kor mykje") !("sa du"|"ringer du"|"maser du"|"vil du"|"har du det"|"har dere det"|"går det"|"er det du vil"|"vil du"|"ville du"|"het"|"heter"|"heiter"|"er problemet ditt"|"er problemet med det"|"er vitsen"|"er poenget"|"er det du ikke"|"mener du"|"driver du med"|"tror"|"forventet"|"i all verden"|"så då"|"da"|"lenge har du tenkt"|"er det nå"|"gjør at du") _ ..7 ("du"|"dere"|"deg"|"dykk"|"i huset"|"familien"|"barnet"|"bilen"|"det stått"|"det vart"|"det lekt"|"det dryppet"|"det vært slik"|"hunden"|"huset"|"hjemme"|"heime"|"hytta"|"bruken"|"problemet"|"feilen"|"den"|"lampen"|"skjermen"|"ute etter") ...9 "?"
  « ("er"|"har"|"bruker"|"brukar"|"skal"|"bor"|"bur"|"kjører"|"køyrer"|"trenger"|"treng"|"hender"|"pleier"|"lyser"|"blinker"|"virker"|"gjelder"|"gjeld"|"hadde"|"reiser"|"planlegger"|"sover") !("du" _? ("sikker på at"|"lest"|"lese"|"prøvd å lese"|"skrudd"|"slått")|"du prøvd å lese"|("dere"|"du") @idord|"du i det hele tatt"|"du alene om"|"du lese"|"du mann"|.. "en mann"|.. "vitner"|"du der"|"du fortsatt"|"du framleis"|"du fremdeles"|"du sikker"|"du med"|"du enig"|"du fornøyd"|"det noe mer"|"det noe annet"|"det noko meir"|"du flere"|"du noen spørsmål"|"du lest"|"du ikke"|"du prøvd google"|"du sett at"|"du vurdert"|"du tenkt på"|"du det bra"|"du ok"|"mamma"|"du dum"|"det alt"|"det så vanskelig"|"det greit"|"det ok"|"du hørt") ("du"|"dere"|"dykk"|"det"|"noen"|"nokon"|"dei"|"huset"|"lampen"|"ruteren"|"skaden"|"barnet"|"bilen"|"alle") _ ...12 "?"
  « ("fortell"|"fortel"|"beskriv"|"si litt") ("litt"|"meg"|"gjerne"|"mer"|"meir"|"om") ...8 »
  ja: «[Hvordan ser en vanlig dag ut for dere?»] spurte hun.
  ja: «[Bruker du telefonen mest ute eller hjemme?»]
  nei: «Hva het du?» sa hun.
  nei: «Er du der?» sto det.

# dug, coaxed, mapped: images of asking
+ grov actor=agent
  ("grov"|"grovde"|"grave"|"gravde"|"grev"|"boret"|"bora"|"pirket"|"pirka"|"fisket"|"fiska"|"nøstet"|"nøsta"|"lette"|"leitte"|"snuste"|"sonderte") @hanhun? ("litt"|"seg"|"skikkelig"|"skikkeleg"|"djupt"|"dypt"|"dypere"|"djupare"|"videre"|"vidare"|"grundig")? ("i"|"fram til"|"fram"|"frem til"|"ned i"|"opp i"|"etter"|"rundt"|"ut") ("hva"|"kva"|"hvordan"|"korleis"|"kossen"|"hvor"|"hvorfor"|"kvifor"|"behovet"|"behova"|"situasjonen"|"saken"|"saka"|"bruken"|"forbruket"|"historien"|"detaljene"|"detaljane"|"årsaken"|"det jeg"|"det eg"|"hva vi"|"økonomien") >>
  ("lirket"|"lirka"|"lokket"|"lokka"|"trakk"|"drog"|"dro"|"fikk"|"fekk"|"halte"|"fisket"|"fiska"|"hentet"|"henta") ("det"|"alt"|"hele historien"|"heile historia"|"svarene"|"svara"|"detaljene"|"behovet"|"hva jeg egentlig trengte"|"kva eg eigentleg trong"|"sannheten"|"opplysningene")? ("ut av meg"|"ut av oss"|"or meg"|"fram av meg"|"ut av en stum kunde")
  ("kom"|"fyrte av"|"haglet"|"hagla"|"stilte"|"drysset") ("med")? ("det ene"|"det eine"|"ett"|"eitt") ("gode"|"kloke"|"smarte")? ("spørsmålet"|"spørsmål") ("etter det andre"|"etter det neste"|"etter hverandre")
  ("gikk"|"gjekk"|"går") @hanhun? ("skikkelig"|"grundig"|"systematisk")? ("til bunns i"|"til botnar i"|"i dybden på"|"i djupna på"|"i sømmene på"|"i saumane på"|"gjennom en hel sjekkliste"|"igjennom en sjekkliste"|"gjennom ei sjekkliste") !("hvert punkt"|"kvart punkt"|"kontrakten"|"avtalen"|"vilkårene"|"vilkåra"|"forklaringen"|"regningen"|"fakturaen"|"regelverket") >>
  ("la puslespillet"|"la brikkene sammen"|"la puslespelet"|"fant de manglende brikkene"|"nøstet opp"|"nøsta opp"|"nøstet opp i"|"tok tempen på"|"tok pulsen på"|"loddet"|"lodda"|"følte meg på tennene"|"kjente meg på pulsen"|"følte meg på pulsen"|"sjekket ut hva"|"sjekka ut kva") ("behovet"|"behova"|"situasjonen"|"hva jeg"|"kva eg"|"hva vi"|"bruken"|"økonomien"|"ønskene mine") >>
  ("ville"|"skulle"|"måtte") !("bare"|"berre") ("hun"|"han"|"ho"|"de"|"dei")? ("vite"|"høre"|"høyre"|"få vite"|"ha rede på"|"ha greie på") !(@ikkebehov|"hva jeg hadde å"|"kva eg hadde å"|"hva jeg sa"|"hva jeg mente"|"hva han het"|"hvem jeg"|"hvem hun"|"hvem han"|"hvorfor jeg" ("ringte"|"maste"|"klaget"|"ikke")) ("alt om"|"mer om"|"meir om"|"litt om"|"litt mer om"|"hva"|"kva"|"hvor"|"hvordan"|"korleis"|"hvilke"|"hvilken"|"hvorfor vi"|"hvorfor jeg"|"kvifor eg"|"om vi"|"om me"|"om jeg"|"om eg"|"ka") !("var fornøyd"|"var enig"|"var gift"|"likte"|"hadde det bra"|"mente"|"trodde") >>
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

+ spurte-også-id
  (spørre/v|"spør") @hanhun? @meg? "om" ("postnummer"|"adresse"|"alder"|"fødselsår"|"målernummer"|"registreringsnummer"|"kundenummer"|"ordrenummer"|"navn") ("og"|",") !(@idord|"adresse"|"adressa"|"postadresse"|"e-post"|"mail"|"telefon"|"navn") _ >>
  ja: Hun [spurte om postnummer og årlig forbruk].
  nei: Hun spurte om postnummer og adresse.

+ indirekte-spurte
  ("ville"|"skulle"|"måtte"|"vil"|"bare måtte"|"ville også"|"ville gjerne"|"skulle gjerne"|"ønsket å"|"var nysgjerrig på å"|"var opptatt av å") @hanhun? ("også"|"først"|"gjerne"|"absolutt"|"bare")? ("vite"|"veta"|"ha svar på"|"få vite"|"ha greie på"|"ha klarhet i"|"få klarhet i"|"høyre"|"danne seg et bilde av"|"forstå"|"kjenne til"|"bli kjent med"|"ha hele bildet av"|"vete") ("om"|"hva"|"kva"|"hvor"|"kor"|"hvordan"|"korleis"|"hvem"|"kven"|"hvilken"|"hvilke"|"når"|"alt om"|"mer om"|"meir om"|"litt om"|"mest mulig om") !("det var noe mer"|"jeg hadde forstått"|"jeg var fornøyd"|"jeg var enig"|"eg var nøgd"|"pusen"|"dyra"|"hvordan det gikk"|"korleis det gjekk"|"hun"|"han het"|"hva han het"|"fødselsnummer"|"navnet"|"jeg hadde det") >>
  ("grep fatt i"|"gikk inn i"|"gjekk inn i"|"boret i"|"bora i"|"gravde i"|"grov i"|"pirket i"|"nøstet i"|"nøsta i"|"snuste på"|"spant videre på"|"lodda"|"loddet"|"ringet inn"|"ringa inn"|"sirklet inn"|"sirkla inn"|"peilet inn"|"peila inn"|"pinpointet"|"tok pulsen på"|"kjente på pulsen"|"tok mål av"|"pløyde gjennom") @hanhun? (@kvord|@behov|"det jeg"|"det eg"|"hele"|"alt"|"vanene"|"hverdagen"|"kvardagen"|"meg"|"oss"|"familielivet"|"klesskapet"|"tallene mine"|"årsaken"|"detaljene") >>
  ("spurte seg gjennom"|"spurde seg gjennom"|"spurte seg omtrent gjennom"|"spurte seg fram gjennom"|"spurte seg inn på"|"spurte oss gjennom"|"spurte meg gjennom") _ >>
  ("tok meg"|"tok oss"|"gikk"|"gjekk"|"geleidet meg"|"kjørte"|"tok") @hanhun? ("gjennom")? ("hele"|"heile"|"en"|"ei"|"et"|"eit"|"en lang"|"en liten"|"en hel")? ("spørsmålsrekke"|"spørsmålsrunde"|"intervju"|"spørreliste"|"sjekkliste med spørsmål"|"spørreskjema"|"kryssforhør"|"utspørring"|"spørrerunde"|"behovsrunde"|"kartlegging"|"tjue spørsmål"|"20 spørsmål"|"ti spørsmål") >>
  ("før"|"innan") @hanhun ("foreslo"|"føreslo"|"anbefalte"|"tilrådde"|"sa"|"nevnte"|"kom med"|"regnet"|"ga meg"|"viste meg"|"solgte"|"trakk fram") ...8 ("måtte jeg"|"måtte eg"|"fikk jeg"|"fekk eg"|"ville hun"|"ville han"|"ville ho"|"skulle hun"|"skulle han") ("fortelle"|"fortelje"|"spørsmål om"|"svare på"|"vite"|"høre"|"høyre"|"beskrive") >>
  ("spørsmålene"|"spørsmåla"|"oppfølgingsspørsmålene") ("kom"|"haglet"|"hagla"|"satt"|"traff"|"traff blink"|"var mange"|"sto i kø"|"rant"|"satt som et skudd"|"var presise"|"var gode"|"var til å forstå"|"ble stilt"|"traff spikeren") ("på rekke og rad"|"som perler på en snor"|"tett"|"løst"|"blink"|"i riktig rekkefølge"|"på hodet"|"midt i blinken"|"jevnt og trutt")?
  ("den ene gode"|"det ene gode"|"det ene spørsmålet"|"det eine spørsmålet"|"det eine gode") ("spørsmålet")? ("etter det andre"|"etter det neste"|"som løste"|"som avgjorde"|"som manglet") >>
  ("stilte"|"spurte"|"spurde"|"traff med") @hanhun? ("akkurat"|"nettopp"|"nøyaktig")? ("det"|"de"|"dei") ("rette"|"riktige"|"ene"|"spørsmålet"|"spørsmålene") ("spørsmålet"|"spørsmålene"|"spørsmåla"|"ingen andre" ..3|"som" ..5|"andre hadde oversett"|"jeg ikke" ..4|"eg ikkje" ..4)
  ("stilte"|"spurte"|"spurde"|"traff med") @hanhun? ("akkurat"|"nettopp"|"nøyaktig")? ("det"|"de"|"dei") ("rette"|"riktige"|"ene"|"spørsmålet"|"spørsmålene") ("ingen andre"|"som"|"jeg ikke"|"eg ikkje") >>
  ("lirket"|"lirka"|"lokket"|"lokka"|"halte"|"fisket"|"fiska"|"pirket"|"pirka"|"vred"|"vrei") @hanhun? ("ut av meg"|"ut av oss"|"or meg"|"fram"|"frem") ("at"|"hva"|"kva"|"det"|"hvor"|"alt"|"hvordan"|"hele historien"|"heile historia"|"det jeg ikke visste" ..5) >>
  ("fikk"|"fekk"|"trakk"|"dro"|"drog") @hanhun? ("ut av meg"|"ut av oss"|"or meg") ("at det egentlig"|"hva"|"kva"|"hele historien"|"heile historia"|"alt") >>
  ("lurte"|"lurde"|"undret"|"undra"|"spekulerte") @hanhun? ("også"|"på")? ("på") ("alt fra"|"både"|"hvordan vi"|"hva vi"|"hva jeg"|"kva eg"|"hvor mange"|"hvilken"|"hvor ofte"|"hvem som"|"om vi"|"om jeg") !("hadde ringt"|"hadde hamnet"|"hadde havnet"|"hadde hamna"|"hadde gjort"|"hadde tatt feil"|"hadde hørt"|"hadde kommet"|"hadde kome"|"var ferdig"|"var ferdige"|"var kommet"|"var havnet"|"var usynlig"|"var usynleg"|"drømte"|"drøymde"|"burde"|"snakket"|"snakka"|"kunne stole"|"i det hele tatt"|"var dum"|"var gal"|"var full"|"var døv"|"var gift"|"var alene"|"skulle mase"|"skulle gi"|"var sint"|"var sur"|"var fornøyd"|"hadde det"|"hadde lyst"|"ville kjøpe"|"ville bli"|"var enig"|"kunne vente"|"kunne ringe"|"hadde flere"|"hadde forstått"|"trengte noe mer"|"lurte") >>
  ("snudde og vendte på"|"brettet ut"|"bretta ut"|"dissekerte"|"saumfarte"|"finkjemmet"|"finkjemma"|"gransket"|"granska") @hanhun? ("behovet"|"hverdagen vår"|"bruken vår"|"situasjonen vår"|"situasjonen min"|"forbruket") ("før" ..5|"for å" ..6)?
  ("snudde og vendte på"|"brettet ut"|"bretta ut"|"dissekerte"|"saumfarte"|"finkjemmet"|"finkjemma"|"gransket"|"granska") @hanhun? ("behovet"|"hverdagen vår"|"bruken vår"|"situasjonen vår"|"situasjonen min"|"forbruket") ("før"|"for å") >>
  ("begynte"|"startet"|"starta"|"byrja"|"åpnet"|"opna"|"innledet") @hanhun? ("ikke med et tilbud, men")? ("med") ("meg"|"oss"|"behovet"|"hva jeg"|"hva vi"|"kva eg"|"å spørre"|"å spørje"|"å høre"|"spørsmål"|"et spørsmål"|"eit spørsmål"|"noen spørsmål"|"å lytte og spørre"|"å kartlegge"|"å finne ut") !("om navn"|"om fødselsnummer") >>
  ja: Selgeren [ville vite om vi hadde hund og hage].
  ja: Han [spurte seg gjennom hele klesskapet mitt].
  ja: [Spørsmålene kom som perler på en snor].
  ja: Ho [byrja med å spørje kva vi treng].
  ja: Hun [lirket ut av meg hva jeg egentlig lurte på].
  nei: Jeg ville vite om de hadde hund.
  nei: Hun ville vite hva han het.
  nei: Hun gravde i papirene sine.
  nei: Hun fikk ut av meg at jeg var lei meg.
  nei: Hun lurte på om jeg var gift.
  nei: Han lurte på om jeg skulle mase mer.
  nei: Han ville vite om dyra var kommet i hus.

+ stille-spørsmål
  !("fikk"|"fekk"|"fått"|"få"|"rakk å"|"å få"|"fikk ikke"|"fekk ikkje"|"kunne"|"jeg") [ stille/v @hanhun? @meg? ..2 (god/a|relevant/a|riktig/a|rett/a|gjennomtenkt/a|grundig/a|klok/a|oppklarende|oppklarande|utdypende|utdjupande|målrettet/a|interessert/a|nyttig/a|treffende|presis/a|konkret/a|smart/a|åpen/a|open/a|avklarende|avklarande|kartleggende|kartleggande|fornuftig/a|fin/a|bra|naturlig/a|passende|kritisk/a|viktig/a|vettug/a|lur/a|oppfølgende|skarp/a|tilpasset/a|faglig/a) ("og" (god/a|relevant/a|riktig/a|rett/a|gjennomtenkt/a|grundig/a|klok/a|oppklarende|oppklarande|utdypende|utdjupande|målrettet/a|interessert/a|nyttig/a|treffende|presis/a|konkret/a|smart/a|åpen/a|open/a|avklarende|avklarande|kartleggende|kartleggande|fornuftig/a|fin/a|bra|naturlig/a|passende|kritisk/a|viktig/a|vettug/a|lur/a|oppfølgende|skarp/a|tilpasset/a|faglig/a))? @spørsmålord ] ("om"|"rundt"|"angående"|"til"|"for å") _ _?
  !("fikk"|"fekk"|"fått"|"få"|"rakk å"|"å få"|"fikk ikke"|"fekk ikkje"|"kunne"|"jeg") stille/v @hanhun? @meg? ..2 (god/a|relevant/a|riktig/a|rett/a|gjennomtenkt/a|grundig/a|klok/a|oppklarende|oppklarande|utdypende|utdjupande|målrettet/a|nyttig/a|treffende|presis/a|konkret/a|smart/a|åpen/a|avklarende|kartleggende|fornuftig/a|fin/a|bra|viktig/a|faglig/a) @spørsmålord
  !("fikk"|"fekk"|"fått"|"få"|"rakk å"|"å få"|"fikk ikke"|"fekk ikkje"|"kunne"|"jeg") [ stille/v @hanhun? @meg? ("noen"|"nokre"|"flere"|"fleire"|"mange"|"et par"|"gode"|"også")? (oppfølgingsspørsmål/n|kontrollspørsmål/n|tilleggsspørsmål/n|utdypingsspørsmål/n) ] ("om"|"rundt"|"for å") _ _?
  !("fikk"|"fekk"|"fått"|"få"|"rakk å"|"å få"|"fikk ikke"|"fekk ikkje"|"kunne"|"jeg") stille/v @hanhun? @meg? ("noen"|"nokre"|"flere"|"fleire"|"mange"|"et par"|"eit par"|"en rekke"|"en del"|"masse"|"litt"|"et"|"ett"|"også"|"først"|"alle")? @spørsmålord !("ved") ("om"|"rundt"|"angående"|"vedrørende"|"knyttet til"|"for å finne"|"for å forstå"|"for å kartlegge") >>
  !("fikk"|"fekk"|"fått"|"få"|"rakk å"|"å få"|"fikk ikke"|"fekk ikkje"|"kunne"|"jeg") stille/v @hanhun? @meg? ("noen"|"nokre"|"flere"|"fleire"|"mange"|"et par"|"eit par"|"en rekke"|"en del"|"masse"|"et"|"ett"|"også"|"først"|"alle"|"alle de"|"alle dei") @spørsmålord !("mine"|"våre"|"mitt"|"vårt"|"jeg hadde"|"eg hadde"|"vi hadde"|"flere ganger"|"to ganger"|"tre ganger"|"på nytt"|"ved")
  !("å"|"kunne"|"få"|"fikk"|"fekk"|"fått"|"fikk ikke"|"fekk ikkje"|"rakk ikke å"|"jeg") stille/v @hanhun? ("deretter"|"straks"|"så"|"da"|"til og med"|"derfor"|"dessuten"|"umiddelbart")? @spørsmålord !("ved"|"mine"|"våre") ("om"|"rundt")? >>
  (bli|"bli"|verte|"verte") @grad? "stilt" .. @spørsmålord >>
  @spørsmålord ("ble"|"blei"|"vart") "stilt"
  ja: Hun [stilte gode spørsmål om bruken min].
  ja: Ho [stilte fleire spørsmål om huset og oppvarminga].
  ja: Han [stilte meg noen kontrollspørsmål for å forstå behovet].
  ja: Selgeren [stilte relevante spørsmål] underveis.
  snu: Han [stilte ingen spørsmål] om situasjonen min.
  snu: Det ble [ikke stilt et eneste spørsmål].
  nei: Jeg stilte mange spørsmål om prisen.
  nei: Jeg fikk ikke stilt alle spørsmålene mine.
  nei: Han stilte spørsmål ved ærligheten min.

+ spørsmål-gitt actor=any
  !("å") (få|"få"|"fekk"|"fikk"|møtt) .. @godtspm @grad? @spørsmålord ("om"|"rundt"|"angående"|"tilbake"|(for|"for") "å"|"fra"|"frå") !("hvem jeg"|"kven eg"|"navn"|"meg"|@idord|"pris") >>
  (få|"få"|"fekk"|"fikk") @grad? @spørsmålord ("om"|"rundt"|"angående") @kvord !("jeg er"|"jeg var"|"eg er"|"jeg het"|"jeg heter") >>
  (få|"få"|"fekk"|"fikk") ("ingen"|"noen"|"nokre"|"flere"|"fleire"|"mange"|"et par"|"gode")? (oppfølgingsspørsmål/n|motspørsmål/n|kontrollspørsmål/n|tilleggsspørsmål/n|utdypingsspørsmål/n) >>
  !@jegvi (komme/v|"kom") @grad? .. "med" .. (god|relevant|riktig|"riktig"|konkret|nyttig|"oppklarende"|gjennomtenkt|"gjennomtenkt"|målrettet|"utdypende"|"oppfølgende"|"noen"|"et" (par|"par")|"flere"|mange|"mange"|"fleire"|"nokre") @spørsmålord >>
  !("et"|"eit"|"svar på"|"på alle"|"hadde"|"har"|"hadde mange"|"hadde flere"|"hadde noen"|"mine"|"våre"|"mange av mine"|"på") (god/a|relevant/a|riktig/a|"riktig"|rett/a|"rett"|gjennomtenkt/a|"gjennomtenkt"|grundig/a|"grundig"|klok/a|oppklarende/a|oppklarande/a|utdypende/a|utdjupande/a|målrettet/a|treffende/a|avklarende/a|kartleggende/a|åpen/a|oppfølgende/a) ("og" (god/a|relevant/a|riktig/a|"riktig"|nyttig/a|grundig/a|"grundig"|oppklarende/a|utdypende/a))? @spørsmålord !("er halve"|"er viktig"|"er gull"|"er alltid"|"klare"|"hadde ikkje"|"hadde ikke"|"om hva jeg"|"om kva eg"|"selv"|"sjølv"|"til ham"|"til henne"|"til dem"|"fra meg")
  (flink/a|god/a|dyktig/a|dreven/a|rå/a|racer/a|rask/a|opptatt/a|"opptatt"|nøye/a|påpasselig/a|ivrig/a) .. ("til"|"på"|"med"|"av") "å" (stille|"stille") .. @spørsmålord >>
  (flink/a|god/a|dyktig/a|nøye/a|påpasselig/a|ivrig/a) ("til"|"på"|"med"|"av") "å" (spørre|spørje|kartlegge|finne "ut"|avdekke) >>
  ("takket"|"takka") (være|"være") .. @spørsmålord
  ja: Jeg [fikk gode spørsmål tilbake om hvordan vi bor].
  ja: Eg [fekk oppfølgingsspørsmål om økonomien].
  ja: [Gode spørsmål] fra en våken rådgiver.
  ja: Han var [flink til å stille spørsmål om bruken].
  ja: Hun var [flink til å spørre hva jeg trengte].
  nei: Jeg fikk svar på spørsmålet mitt.
  nei: Jeg hadde mange gode spørsmål selv.
  nei: Jeg hadde flere gode spørsmål.
  nei: Det er et godt spørsmål.
  nei: Jeg fikk mange spørsmål om hvem jeg var.
  nei: En god selger begynner med å finne ut hva folk vil ha.

# spurte hva, hvor, hvilken, når …
+ spurte-hva
  (spørre/v|"spør") @hanhun? @meg? ("også"|"om")? @kvordspurt ..5 ("vanligvis"|"vanlegvis"|"pleier"|"pleide"|"pleier å"|"brukar"|"bruker å"|"til vanlig"|"som regel"|"normalt"|"plar") >>
  !("jeg"|"eg"|"min"|"mi"|"mora"|"faren"|"roboten"|"boten"|"kona"|"legen"|"butikken"|"alle"|"naboen"|"kunden"|"sønnen"|"dattera"|"meg"|"bestemor"|"da han"|"da hun"|"å") (spørre/v|spør/v|"spør"|spørje/v) @hanhun? @meg? ("om"|"ut"|"litt"|"også"|"først"|nøye|"deretter"|"riktignok"|"og"|"til"|konkret|direkte|"direkte"|grundig|"grundig"|så|"så"|"da"|"fint"|"meg")? ("om"|"etter"|"på")? @kvordspurt !(("var"|"er") ("så"|"sur"|"sint"|"sånn"|"misfornøyd")|"maste"|"klaget"|"klaga"|"i" ("all"|"alle") ("verden"|"verda"|"dager")|"i" "huleste"|"søren"|"pokker"|"faen"|@jegvi ("mente"|"meinte"|"sa"|"maste")|("hvordan"|"korleis")? ("det" ("gikk"|"går"|"gjekk") ("med")|@jegvi ("hadde"|"har") ("det"|"sovet"))|@hanhun ("skulle"|"kunne") ("gjøre"|"si"|"svare"|"gjere")|"det" ("kosta"|"kostet"|"koster"|"kostar"|"het"|"heter")|"prisen"|"folk"|"toalettet"|@jegvi ("ville bli kalla"|"ville bli kalt"|"heitte")|"klokka"|"reglene var"|"det" ("går"|"gjekk"|"gikk"|"sto"|"stod"|"står")|("jeg"|"eg"|"vi") ("heter"|het|"het"|hette|"hette"|"heiter"|"heitte"|"er" (født|"født")|"var" (født|"født"))|navn|@idord) >>
  !("jeg"|"eg"|"vi"|"me"|"å") (spørre/v|"spør") @hanhun? @meg? ("også"|"til og med"|"om")? ("hvorfor"|"kvifor"|"korfor") @jegvi ("ville"|"ønsket"|"ønskte"|"trengte"|"trong"|"valgte"|"bytter"|"byttet"|"skulle"|"skal"|"bruker"|"brukte"|"vil"|"akkurat"|"så" "på") >>
  ("spurt"|"spurd") @meg? .. @kvordspurt !("det" ("går"|"gikk"|"gjekk"|"sto"|"stod")) >>
  (høre/v|høyre/v) (@hanhun @meg?)? ("etter"|"om")? !("hva jeg hadde på"|"kva eg hadde på"|"hva vi hadde på"|"hva vi hadde bestemt"|"hva jeg hadde bestemt"|"kva eg hadde bestemt"|"kva me hadde bestemt"|"hva vi hadde kommet"|"hva jeg hadde kommet"|"hva jeg syntes"|"hva vi syntes"|"hva jeg hadde å"|"hva jeg har å"|"kva eg hadde å"|"kva eg har å"|"hva vi hadde å"|"hva jeg sa"|"kva eg sa") @kvord (@jegvi|"slags"|type|mye|"mye"|mykje|"mykje"|mange|"mange"|stor|"stort"|gammel|"lenge"|"ofte"|"langt") .. (trenge|bruke|ønske|ville|"ville"|skulle|"skulle"|ha|"ha"|tenke|se|like|"like"|behøve|"trengte"|"treng"|"ønskte"|"ynskte"|"vil") >>
  ja: Hun [spurte hva jeg skulle bruke lånet til].
  ja: Så [spurte han hvor mange som bor i huset].
  ja: Ho [spurde kor ofte eg kjøyrer bilen].
  ja: Rådgiveren [spurte meg om hvilken telefon jeg har i dag].
  ja: Mannen [spurte først når feilen oppsto og hva jeg hadde prøvd].
  ja: Han [spurt ka æ trengt].
  snu: Hun [spurte ikke hva jeg ønsket].
  snu: Han [kunne ha spurt hva slags hytte vi har].
  nei: Jeg spurte hva det kostet.
  nei: Spurte hvorfor prisen var satt opp.
  nei: Hun spurte hvordan det gikk med meg.
  nei: Han spurte hva jeg het og når jeg er født.
  nei: Han spurte hvorfor jeg var så sur.
  nei: Roboten spurte hva saken gjaldt.
  nei: Hun spurte hva i all verden jeg mente.
  nei: Hun spurte hvordan jeg hadde det.

# spurte om alderen på barnet, om jeg hadde …
+ spurte-om
  !("spørs"|"for å"|"måtte"|"mått"|"må"|"kommer til å"|"kjem til å"|"jeg"|"eg"|"man"|"du"|"folk"|"alle"|"kona"|"kona mi"|"mannen min"|"sønnen min"|"dattera mi"|"datteren min"|"sjefen"|"sjefen min"|"naboen"|"legen"|"roboten"|"boten"|"chatboten"|"broren min"|"søsteren min"|"mora mi"|"moren min"|"faren min"|"svigermor"|"en venninne"|"en kollega"|"samboeren"|"samboeren min"|"butikken"|"i butikken") (spørre/v|spør/v|"spør"|spørje/v) @hanhun? @meg? ("litt"|"også"|"først"|"deretter"|"riktignok"|konkret|grundig|"grundig"|så|"så"|"da"|nøye|"fint"|"og")? "om" !($|"dem om"|"is"|"ett eneste"|"eitt einaste"|"altfor lite"|"vipps"|@jegvi "hadde" "vipps"|@jegvi ("var"|"er") ("sikker på at"|"sikker" "på")|@jegvi ("kunne"|"kan") !("tenke"|"beskrive"|"fortelle"|"forklare"|"fortelje"|"skildre"|"utdype")|@jegvi ("hadde"|"har") ("skadet"|"skada"|"slått") ("meg"|"oss")|@jegvi ("virkelig"|"verkeleg")|@jegvi ("var"|"er") ("ok"|"skadet"|"skada"|"uskadd"|"uskadet"|"fornøyd"|"redd"|"full"|"dum"|"gal"|"sint"|"trygg"|"frisk"|"enig"|"gift"|"singel"|"klar"|"medlem"|"interessert" "i" "å")|@jegvi "hadde" ("det"|"hatt"|"lyst"|"sovet"|"spist"|"noen" ("å" ("snakke"|"være"|"prate")|"hos" "meg"|"rundt" "meg"))|("ungene"|"barna"|"alle"|"familien"|"kona"|"mannen min"|"ungane") ("hadde" ("det"|"spist")|"var" ("trygge"|"redde"|"ok"))|"dyra" "var"|@jegvi ("ville"|"vil"|"kunne" "tenke" "meg"|"ønsket"|"skulle") ("ha" ("kaffe"|"te"|"hjelp"|"svar"|"kvittering")|"bli"|"kjøpe"|"svare"|"ha" "det"|"oppgradere"|"være" "med"|"delta"|"mase"|"bli" "oppringt"|"ringes")|"en" "tjeneste"|"alt" ("mulig"|"mellom"|"rart")|"alle var"|"det samme"|"lov"|"unnskyldning"|@idord|@kundespørsmål|"jeg hadde forstått"|"jeg forsto"|"jeg hadde skjønt"|"jeg skjønte"|"jeg hang med"|"eg forstod"|"eg hadde forstått"|"eg skjøna"|"eg hang med"|"vi forsto"|"jeg hadde flere spørsmål"|"eg hadde fleire spørsmål"|.. @idord|(adresse/n|alder/n) $|("noe"|"noko"|"det"|dette|"dette"|"noen"|"nokon"|"å")|("det"|"alt") ("var"|"er"|"gikk"|"går"|"gjekk")|("hun"|"han"|"de"|"ho"|"dei") (kunne|"kunne"|"fikk"|skulle|"skulle") (sette|"sette"|få|"få"|ringe|låne|vente)|@jegvi (kunne|"kunne"|"kan"|ville|"ville"|"vil") (vente|holde|ta kontakt|ringe|svare "på"|snakke)) >>
  !("for å"|"måtte"|"jeg"|"eg") (spørre/v|spør/v|"spør"|spørje/v) @hanhun? @meg? ("ut"|"litt" "ut"|"nærmere" "ut"|(grundig|"grundig") "ut"|nøye "ut"|"nærare" "ut") ("om"|"rundt")? >>
  !("for å"|"måtte"|"jeg"|"eg") (spørre/v|spør/v|"spør"|spørje/v) @hanhun? ("rundt"|"angående"|"vedrørende") >>
  !("for å"|"måtte"|"jeg"|"eg") (spørre/v|spør/v|"spør"|spørje/v) @hanhun? @meg? "seg" ("fram"|"frem"|"frå"|for|"for") ("til")? >>
  !("for å"|"måtte"|"jeg"|"eg") (spørre/v|spør/v|"spør"|spørje/v) @hanhun? @meg? ("litt"|mye|"mye"|masse|"masse"|mykje|"mykje"|"ein" del|"en" del) ("rundt"|"om") >>
  ja: Hun [spurte om alderen på barna og hvor vi skulle].
  ja: Han [spurte om jeg hadde prøvd å starte ruteren på nytt].
  ja: Ho [spurde om me hadde varmepumpe].
  ja: Mannen [spurte meg ut om strømforbruket].
  ja: Hun [spurte seg fram til hva feilen var].
  snu: Han [spurte aldri om økonomien min].
  snu: De [spurte ikke om bilen og kjørelengden].
  nei: Hun spurte om fødselsnummer.
  nei: Han spurte om navn og telefonnummer.
  nei: Spurte om pris på en ny avtale.
  nei: Eg spurde om opningstidene.
  nei: Hun spurte om jeg kunne vente litt.
  nei: Han spurte om jeg var skadet.
  nei: Hun spurte om jeg hadde det bra.
  nei: Han spurte om medlemsnummer.
  nei: Han spurte om jeg kunne gjenta navnet.
  nei: Han spurte om jeg hadde lyst til å kjøpe mer.
  nei: Jeg ble spurt om jeg ville bli oppringt.
  nei: Hun spurte om jeg hadde noen å være sammen med i kveld.
  nei: Han spurte om ungene hadde det bra.

+ ble-spurt actor=any
  (bli|"bli"|verte|"verte"|"vart"|"blei") @meg? ("spurt"|"spurd"|"forhørt"|"utspurt") ("ut")? ("litt"|"også"|"først"|grundig|"grundig"|nøye)? ("om"|"rundt")? @kvord >>
  !("han"|"hun"|"ho"|"hu"|"dei"|"de"|"n") (bli|"bli"|verte|"verte"|"vart"|"blei") !("han"|"hun"|"ho"|"hu"|"dei"|"de"|"n") ("spurt"|"spurd") ("ut")? "om" !($|"punktum"|"og ikke"|"og ikkje"|"å"|"jeg" ("ville"|"vil"|"var"|"hadde lyst")|"eg" ("ville"|"vil"|"var")|"det samme"|"same"|"jeg kunne"|"jeg ville"|"jeg hadde noe mer"|"jeg hadde mer"|"eg hadde noko meir"|"eg skjøna"|"jeg skjønte"|"eg forstod"|"jeg forsto"|"jeg hadde forstått"|"jeg hadde skjønt"|"jeg hang med"|"jeg hadde flere"|"eg hadde fleire"|"medlemsnummer"|@idord|.. @idord|("noe"|"noko")|"det" ("var"|"er"|"gikk")) >>
  (bli|"bli"|verte|"verte"|"vart"|"blei") @meg? ("spurt"|"spurd") "ut" >>
  ja: Jeg [ble spurt om hva slags bolig vi har].
  ja: Eg [vart spurd om kor mykje eg brukar telefonen].
  ja: Vi [ble spurt ut om reisen].
  snu: Jeg [ble aldri spurt om hva jeg trengte].
  nei: Jeg ble spurt om fødselsnummer og adresse.
  nei: Jeg ble spurt om det var noe mer.
  nei: Jeg ble spurt om det samme tre ganger.
  nei: Jeg ble spurt om å vente.
  nei: Han svarte på det han ble spurt om, punktum.

+ lurte-på
  !("jeg"|"eg"|"vi"|"bare"|"fortsatt") ("lurte"|"lurde"|"lura"|"undret"|"undra"|"undrast") @hanhun? ("også"|"først"|"litt")? "på" !("hvordan det gikk"|"hvordan det går"|"korleis det gjekk"|"korleis det går"|"hvordan jeg hadde"|"korleis eg hadde"|"hva i all"|"hvem jeg"|"hva jeg mente"|"hva jeg ville nå") (@kvord|"om") !("om" @jegvi ("hadde ringt"|"hadde hamnet"|"hadde havnet"|"hadde hamna"|"hadde gjort"|"hadde tatt feil"|"hadde hørt"|"hadde kommet"|"hadde kome"|"var ferdig"|"var ferdige"|"var kommet"|"var havnet"|"var usynlig"|"var usynleg"|"drømte"|"drøymde"|"burde"|"snakket"|"snakka"|"kunne stole"|"i det hele tatt")|@jegvi ("hadde ringt"|"hadde hamnet"|"hadde havnet"|"hadde hamna"|"hadde gjort"|"hadde tatt feil"|"hadde hørt"|"hadde kommet"|"hadde kome"|"var ferdig"|"var ferdige"|"var kommet"|"var havnet"|"var usynlig"|"var usynleg"|"drømte"|"drøymde"|"burde"|"snakket"|"snakka"|"kunne stole"|"i det hele tatt")|@jegvi ("var" ("dum"|"gal"|"full"|"sint"|"døv"|"gift"|"sur"|"fornøyd"|"alene"|"enig"))|@jegvi ("skulle"|"ville") ("mase"|"gi"|"kjøpe"|"bli"|"svare")|"det" "var" ("noe"|"noko")|@jegvi ("lurte"|"trengte"|"hadde" ("flere"|"fleire"|"forstått"|"skjønt"|"fått")|"skjønte"|"forsto"|"forstod"|"trong")) >>
  (ville/v|"ville"|ønske/v|vilje/v|"vilje"|trenge/v) @hanhun? ("gjerne"|"også"|"først"|"bare"|"berre")? (vite|(få|"få") vite|høre|høyre|(ha|"ha") rede "på"|(ha|"ha") greie "på") !("om" ("dyra"|"katten"|"hunden"|"pusen")|navn|.. @idord|"hvem hun"|"hvem han"|"hvem ho"|"kven ho"|"hva hun"|"hva han"|"hva jeg hadde på hjertet"|"kva eg hadde på hjartet"|"om smertene sine"|"hva jeg hadde å"|"kva eg hadde å") (@kvord|"om"|"litt"|"mer"|"meir") >>
  ("skulle"|"måtte") @hanhun (vite|(ha|"ha") rede "på"|(ha|"ha") greie "på") !(navn|@idord) (@kvord|"om"|"litt"|"mer"|"meir") >>
  (interessert/a|nysgjerrig/a|nysgjerring/a|opptatt/a|"opptatt"|(opptatt|"opptatt") "av"|interessera/a) ("i"|"på"|"av") ("å" (vite|høre|forstå|finne "ut"|høyre|(få|"få") vite))? !(@kvord @jegvi ("hadde opplevd"|"følte"|"kjente"|"hadde det"|"tenkte"|"mente"|"syntes"|"sa")) (@kvord) @jegvi >>
  (opptatt|"opptatt"|interessert/a|oppteken/a|ivrig/a|nøye/a) ("av"|"etter"|"på"|"i"|"med") "å" ("finne ut"|"kartlegge"|"få klarhet i"|"forstå"|"avdekke"|"få tak i"|"finne fram til") (@kvord|"hva"|behov|"behovet") >>
  ja: Hun [lurte på om vi hadde hund].
  ja: Han [ville vite hva jeg bruker i dag].
  ja: Ho [ville høyre kva eg var ute etter].
  ja: Rådgiveren var [opptatt av å finne ut hva jeg trengte].
  snu: Hun [ville ikke vite hva jeg trengte].
  nei: Jeg lurte på hvor pakken var.
  nei: Lurte på om eg hadde ringt feil stad.
  nei: Satt der og lurte på om vi var ferdige.
  nei: Jeg ville vite hva det kostet.
  nei: Skulle bare gjerne visst hvem hun var.
  nei: Hun var interessert i hva jeg hadde opplevd.
  nei: Hun lurte på hvordan det gikk med meg oppi alt.

+ kartla
  @kartlegge @hanhun? .. @behov ("mitt"|"min"|"mine"|"vår"|"vårt"|"våre"|"mi"|"til meg"|"vi har"|"jeg har"|"eg har"|"me har"|"jeg hadde"|"vi hadde"|"eg hadde")?
  @kartlegge @hanhun? ("hvilke"|"kva") @behov @jegvi ("har"|"hadde")
  (kartlegge/v|kartla/v|"kartla"|kartlagt/v|"kartlagt") @hanhun? (@kvord|situasjon|"hele"|"heile"|"alt"|"bruken"|"behovene"|"meg"|grundig|"grundig"|"godt"|nøye|"først") >>
  (kartlegge/v|kartla/v|"kartla"|kartlagt/v|"kartlagt")
  (kartlegging/n|behovskartlegging/n|behovsanalyse/n|behovsavklaring/n|behovsavdekking/n|avklaring "av") .. (@behov)?
  (god/a|grundig/a|"grundig"|fin/a|skikkelig/a|nøye/a|rask/a|kort/a|"kort"|ordentlig/a) (kartlegging/n|behovskartlegging/n|behovsanalyse/n|behovsavklaring/n|avdekking/n)
  avdekke/v >>
  (ta/v|tok/v|"tok") @grad? ("seg" tid "til" "å"|rede "på"|greie "på") .. (@kvord|@behov) >>
  (skaffe/v|danne/v|få/v|"få"|fikk/v|"fikk"|fekk/v|"fekk"|gjøre/v) "seg" ("et"|"eit")? .. (bilde|bilete|oversikt|innblikk|inntrykk) ("av"|"over"|"i") .. (@behov|@kvord) >>
  ja: Han [kartla behovet mitt] før han foreslo noe.
  ja: Ho [kartla kva me treng].
  ja: Hun gjorde en [grundig kartlegging] av økonomien.
  ja: Rådgiveren [avdekket hva jeg egentlig trengte].
  snu: Hun [kartla ikke behovet] mitt.
  snu: Det var [ingen kartlegging] av hva vi trengte.

+ finne-ut-behov
  (finne/v|fant/v|"fant"|fann/v|"fann") @hanhun? ("raskt"|"fort"|"først")? ("ut"|"ut" "av"|"fram" "til") ("av"|"om")? @kvord @jegvi (egentlig|"egentlig"|eigentleg|"eigentleg"|"faktisk")? (trenge|ville|"ville"|ønske|behøve|bruke|(være|"være") "ute"|"var" "ute"|"er" "ute"|lete|leite|lette|"lette"|se|"hadde" behov|"har" behov|"trong"|"ønskte"|"ynskte"|skulle|"skulle"|"ynskja") >>
  (finne/v|fant/v|"fant"|fann/v|"fann") ("ut"|"ut" "av") .. (behov/n|behovet/n|behova/n) >>
  ((for|"for") "å"|prøve|forsøke|ønske|klare) ("å")? (forstå|finne "ut"|skjønne|(sette|"sette") "seg" "inn" "i"|(få|"få") tak "i"|finne) .. (@behov|@kvord) @jegvi? .. (trenge|behøve|ønske|behov|"ute" "etter"|ville|"ville"|"trong") >>
  (undersøke/v|sjekke/v|høre/v|forhøre/v|etterspørre/v|utforske/v|grave/v|"grave"|bore/v|"bore"|utrede/v) @hanhun? ("først"|grundig|"grundig"|"også"|"seg")? ("om"|@kvord|"i"|"etter"|"nærmere") !("jeg hadde bestemt"|"vi hadde bestemt"|"eg hadde bestemt"|"me hadde bestemt"|"jeg hadde kommet"|"vi hadde kommet") (@jegvi|behov|forbruk|bruk|"situasjonen"|"hva"|"historikk"|"min") .. ("har"|"hadde"|"trenger"|"trengte"|bruker|"bruker"|"brukte"|bruk|behov|økonomi|situasjon|ønske|ønsket|"fra" "før"|"frå" "før"|"alt") >>
  (undersøke/v|sjekke/v|forhøre/v) @hanhun? .. ("behovet"|"behova"|"behovene"|"bruken"|"forbruket"|"situasjonen"|"økonomien"|"forholdene") ("mitt"|"min"|"vår"|"vårt"|"mine"|"våre") >>
  ja: Hun [fant ut hva vi egentlig trengte].
  ja: Ho [fann ut kva eg ønskte].
  ja: Han [undersøkte om vi hadde andre forsikringer fra før].
  ja: Hun [sjekket hva jeg har fra før].
  snu: Selgeren [undersøkte ikke hva vi hadde fra før].
  nei: Jeg fant ut hva jeg trengte på nettsiden.
  nei: Han sjekket om varen var på lager.

+ ba-meg-fortelle
  (be/v|bede/v|"bede"|bad/v|"bad"|ba/v|"ba"|oppfordre/v|invitere/v|få/v|"få"|fikk/v|"fikk"|fekk/v|"fekk") @hanhun? ("meg"|"oss"|"mæ"|"mei") ("om" "å"|"til" "å"|"å")? (fortelle|beskrive|"beskrive"|forklare|utdype|si|"si"|skildre|ta|gi|fortelje|"skildra"|utdjupe) ("litt"|"mer"|"meir"|"nærmere"|"nærare"|"hva"|"kva"|"hvordan"|"korleis"|"om"|"situasjonen"|"problemet"|"feilen"|kort|"kort"|"grundigere"|"med" "egne" ord|"utfyllende") !("en" gang "til"|"igjen"|@idord) >>
  (be|"ba"|bad|"bad") @hanhun? "om" ("en"|"ei"|"ein")? (kort|"kort"|"nærmere"|bilde|"utfyllende"|"flere"|"mer"|"fleire"|"meir"|"utdypende"|detaljert)? (beskrivelse|"detaljer"|"opplysninger"|informasjon|utdyping|"opplysningar"|skildring|"bilder"|"opplysninger" "om"|bilete) >>
  (oppfordre/v|invitere/v) @meg? "til" "å" (fortelle|beskrive|"beskrive"|utdype) >>
  "ba meg sette ord på" >>
  "fikk meg til å fortelle" >>
  "fekk meg til å fortelje" >>
  "lot meg beskrive" >>
  "åpnet for spørsmål"
  ja: Hun [ba meg fortelle litt om hva vi ønsker].
  ja: Ho [bad meg beskrive feilen nærare].
  ja: Han [ba om en kort beskrivelse av skaden].
  snu: Han [ba meg aldri beskrive feilen].
  nei: Hun ba meg si det en gang til.
  nei: Han ba om fødselsnummer.
  nei: Jeg ba om mer informasjon.

+ gå-i-dybden
  (grave/v|"grave"|bore/v|"bore"|gå/v|gikk/v|"gikk"|gjekk/v|"gjekk"|spørre/v|fiske/v|pirke/v|nøste/v|dykke/v|kome/v|"kome"|komme/v|"komme") @hanhun? ("litt"|"dypere"|"dypt"|"videre"|"djupare"|"mer"|"godt"|skikkelig|grundig|"grundig"|"seg")? ("til" "bunns"|"til" "botnar"|"til" "bunnen"|"i" "dybden"|"i" "djupna"|(under|"under") "overflaten"|(under|"under") "overflata"|"til" "kjernen"|"inn" "på" "kjernen"|"til" "botns") ("i"|"på"|"av")? !("av skapet"|"bassenget"|"feilen"|"saken"|"saka"|"problemet") >>
  (grave/v|"grave"|bore/v|pirke/v|nøste/v|spørre/v) @hanhun? ("litt"|"dypere"|"dypt"|"videre"|"seg")? ("ned" "i"|"i" "hva"|"i" "kva"|"i" "hvordan"|"i" "korleis"|"bak") (@kvord|@behov|"det jeg"|"spørsmålet") >>
  (gå/v|gikk/v|"gikk"|gjekk/v|"gjekk") (grundig|"grundig"|nøye|skikkelig) ("til" "verks"|"til" verk|"inn" "i") ("i")? ("behovet"|"saken"|"saka"|"situasjonen")?
  (få|"få"|"fikk"|"fekk"|dra|lirke|hale|lokke|trekke|lure) ("ut"|"fram"|"frem") ("av") ("meg"|"oss"|"mæ") ("hva"|"kva"|"det"|"alle"|"den"|"opplysningene"|"detaljene") >>
  "hørte hva jeg hadde behov for"
  "la brikkene på plass"
  "spørre og grave"
  (ta/v|tok/v|"tok") (utgangspunkt|omsyn|hensyn) ("i"|"til") ("mitt"|"mine"|"min"|"våre"|"vårt"|"vår"|"hva" "jeg"|"kva" "eg"|"behovet"|"situasjonen"|"bruken"|"behova") >>
  (interesse/v|interessere/v) ("seg")? @grad? (for|"for") (@kvord @jegvi .. (trenge|bruke|ønske|behøve|"skal"|"skulle"|"har"|"driver")|"bruken"|"hverdagen"|"behovet"|"mitt behov") >>
  (vise/v|viste/v) .. (interesse|nysgjerrighet|nysgjerrigheit) (for|"for") (@kvord @jegvi) .. (trenge|bruke|behøve|ønske|skulle|"skulle"|"har"|"hadde"|"driver"|"lurte") >>
  (nysgjerrig/a|nysgjerring/a) "på" !(@kvord @jegvi ("følte"|"hadde det"|"hadde opplevd")) ("behovet"|"bruken"|"situasjonen"|"meg"|"oss"|"hva"|"kva") >>
  (lete/v|leite/v|jakte/v) ("seg")? ("fram"|"frem"|"etter") ("til")? ("årsaken"|"hva"|"kva"|"hva" "som") .. (egentlig|"egentlig"|eigentleg|"eigentleg"|"bak") >>
  "spurte og spurte"
  (sette/v|"sette"|satt/v|"satt"|sitte/v|fikk/v|"fikk"|lage/v|gjøre/v) @meg? .. (tjukk/a|god/a|grundig/a|"grundig"|kjapp/a) (spørrerunde/n|utspørring/n)
  (spørrerunde/n|spørsmålsrunde/n|behovsrunde/n|utspørring/n)
  ja: Han [gikk til bunns i hva jeg trengte].
  ja: Hun [tok utgangspunkt i mine behov].
  ja: Ho [lirka ut av meg kva eg eigentleg ville ha].
  snu: Hun [tok aldri utgangspunkt i mitt behov].
  nei: Jeg gikk til bunns i avtalen selv.
  nei: Å få ut av ham hva påslaget er, var vanskelig.

# the agent's question told word for word
+ sitert actor=any
  @kvordutennår !("ville du"|"vil du anbefale"|"ville dere"|"er det du ikke"|"er det du ikkje"|.. "i det hele tatt"|"skal vi med"|"skal man med"|"er det du vil"|"ringer du"|"maser du"|"sa du"|"het du"|"vil du"|"har du det"|"har dere det"|"går det"|"er du"|"tror du"|"tror de"|"mener du"|"vil du ha det"|.. "denne undersøkelsen"|.. "betaler du"|"skal vi med"|"skal man med"|"heter"|"het"|"heiter"|"hette") ..3 ("du"|"dere"|"dykk"|"dokker"|"dåkker") !("forstått") _ ...12 "?"
  ("hva"|"kva"|"ka") "kan" ("jeg"|"vi"|"eg"|"me"|"æ") (hjelpe|bistå|stå "til" tjeneste|gjøre (for|"for")|gjere (for|"for")) >>
  ("har"|"brukar"|"bruker"|"skal"|"vil"|"ønsker"|"trenger"|"bor"|"kjører"|"er"|"treng"|"ønskjer"|"bur") ("du"|"dere"|"dykk") !("noen som"|"nokon som"|"lest vilkårene"|"en mann"|"telefonen foran"|"vitner"|"i det hele tatt"|"i det heile"|"ikke lest"|"et nummer"|"prøvd å ringe"|"prøvd å få"|"noen gang"|"lagt merke"|"vært"|"opplevd"|"klar over"|"det"|"sett at"|"hørt"|"høyrt"|"vurdert"|"tenkt på"|"framleis"|"fortsatt"|"fremdeles"|"der"|"sikker"|"ok"|"sett på"|"dum"|"gal"|"frisk"|"klar"|"flere"|"fleire"|"noen spørsmål"|"noe mer"|"noe annet"|"med"|"forstått"|"noko meir"|"ikke"|"ikkje"|"også lyst") _ ...12 "?"
  ("hva"|"kva") ("gjelder"|gjeld|"gjeld") ("det"|"saken"|"saka"|"henvendelsen"|"førespurnaden") >>
  ("kan"|"vil"|kunne|"kunne") ("du"|"dere"|"de"|"dykk") !("forklare meg hvorfor"|"forklare hvorfor"|"si meg hvorfor"|"forklare meg kvifor"|"fortelle meg hvorfor") (si|"si"|fortelle|beskrive|"beskrive"|forklare|utdype|fortelje|skildre) ("litt"|"mer"|"meir"|"nærmere"|"meg"|"hva"|"kva"|"om"|"problemet"|"hvordan") !("igjen"|"en" gang "til") >>
  ja: «[Hva skal du bruke pengene til]?» var det første han sa.
  ja: «[Kva kan eg hjelpe deg med]?» sa ho.
  ja: «[Hvor mange skal dere være på turen]?» spurte hun.
  ja: Og så kom det: «[Har du prøvd en annen lader]?»
  nei: «Hva heter du?» var alt han sa.
  nei: «Har du flere spørsmål?» sa hun.
  nei: «Hvordan har du det oppi dette?»
  nei: «Er du framleis der?» stod det.
  nei: Har du prøvd å ringe dem? Ikke gjør det.

+ tilbud-om-hjelp
  (spørre/v|spør/v|"spør"|spørje/v) @hanhun? @meg? (@kvord|"om" "hva"|"om" "kva") ("hun"|"han"|"de"|"ho"|"dei"|"det"|"hu") (kunne|"kunne"|"kan") (hjelpe|bistå|gjøre|gjere) !("noe" "mer"|"mer"|"meir") >>
  !("roboten"|"boten"|"chatboten"|"talemaskinen"|"menyen"|"jeg"|"eg"|"som") (spurte|"spurte"|"spurde"|"spør") @hanhun? ("hva"|"kva") ("det"|"saken"|"saka"|"henvendelsen") ("gjaldt"|"gjelder"|"dreide"|"handlet"|"galdt"|gjeld|"gjeld") >>
  (være|"være"|"var"|vere|"vere") ("raskt"|"fort"|snar|kjapp|rask) ("ute")? "med" "å" (spørre|høre|spørje|finne "ut") >>
  ja: Hun [spurte hva hun kunne hjelpe meg med].
  ja: Ho [spurde kva saka gjaldt].
  ja: Han [var raskt ute med å spørre hva jeg trengte].
  nei: Jeg forklarte hva det gjaldt.
  nei: Hun spurte om det var noe mer hun kunne hjelpe med.
  nei: Roboten spurte hva saken gjaldt.

+ bra-du-spurte actor=any
  (bra|"bra"|"godt"|"fint"|"flott"|"positivt"|supert|"supert"|"kjekt") ("at"|"du"|"hun"|"han"|"ho"|"dere") !("jeg"|"eg"|"vi"|"me"|"man") .. (spørre|spurte|"spurte"|"spurde"|"spør") !("om" ("det"|"noe"|"alt")) >>
  (like|"like"|"likte"|"setter" pris "på"|"satte" pris "på"|(sette|"sette") pris "på"|"liker") ("at"|"godt" "at") !("jeg"|"eg"|"vi"|"man") .. (spurte|"spurte"|"spurde"|"stilte" spørsmål|"spør") !("om" ("det"|"alt"|"noe")) >>
  (spørsmål/n|spørsmålet/n|spørsmåla/n|spørsmålene/n) .. ("fikk"|"fekk") ("meg"|"oss") "til" "å" tenke >>
  ("fikk"|"fekk") ("meg"|"oss") "til" "å" tenke ("over"|"gjennom"|"igjennom"|"etter") ("hva"|"kva"|"hvordan"|"korleis"|"behovet"|"bruken"|"om"|"saken"|"ting") >>
  "spurte om ting jeg ikke hadde tenkt på"
  "spurte om alt det riktige"
  (spurte|"spurte"|"spurde"|"spør") @hanhun? "om" ("de"|"alle"|"det"|"dei") ("riktige"|rette|"relevante"|"viktige") (ting|"tingene"|"tinga"|"spørsmålene"|spørsmål|"tingen")
  "traff blink med spørsmålene"
  (rett|"rett"|riktig|"riktig") (spørsmål|"fråga")
  ja: [Bra at han spurte hvor mye jeg kjører].
  ja: [Fint at ho spurde om bruken].
  ja: Hun [fikk meg til å tenke over hva jeg trenger].
  ja: Han [spurte om de riktige tingene].
  nei: Fint at jeg spurte før jeg kjøpte.

# asked like that without a complement
+ spurte-godt
  (spørre/v|spør/v|"spør"|spørje/v) @hanhun? @meg? ("godt"|grundig|"grundig"|nøye|mye|"mye"|mykje|"mykje"|masse|"masse"|"fint"|"utfyllende"|målrettet|"åpent"|ivrig|interessert|systematisk|konkret|riktig|"riktig"|detaljert|"underveis") $
  (spørre/v|spør/v|"spør"|spørje/v) @hanhun? @meg? ("godt"|grundig|"grundig"|nøye|mye|"mye"|mykje|"mykje"|masse|"masse"|"fint"|"utfyllende"|målrettet|"åpent"|interessert|systematisk|konkret) ("og"|"før"|slik|"slik"|så|"så"|for|"for"|"men")
  (spørre/v|spør/v|"spør"|spørje/v) @hanhun? @meg? ("litt"|"mer"|"meir"|"videre"|"vidare"|"nærmere"|"nærare"|"ekstra"|"bredere"|"dypere")
  utspørrende/a
  ja: Hun [spurte grundig] og foreslo så en løsning.
  ja: Ho [spurde nøye].
  ja: Han [spurte litt mer] før han svarte.
  snu: Hun [kunne ha spurt litt mer].
  nei: Jeg spurte mye.

+ spørsmål-i-fleng
  !("jeg"|"eg"|"vi"|"me") ("pøste"|"øste"|"lempet"|"lempa"|"fyrte"|"trillet"|"drysset"|"serverte"|"kjørte"|"kom"|"startet"|"begynte"|"byrja") @hanhun? @meg? ("på"|"løs"|"av"|"deretter"|"straks")? "med" ("et par"|"eit par"|"noen"|"nokre"|"flere"|"fleire"|"mange"|"tre"|"to"|"fem"|"ti"|"en rekke"|"ei rekke"|"en haug")? ("gode"|"kloke"|"kjappe"|"smarte"|"raske"|"lure")? @spørsmålord ("om"|"rundt") !(@idord|.. @idord|"pris") >>
  ("lette"|"leitte"|"leita"|"leitet"|"føk"|"famlet"|"peilet"|"peila"|"sirklet"|"sirkla"|"jobbet"|"jobba"|"pekte"|"spurte"|"spurde"|"nøstet"|"ringet"|"snek") @hanhun? "seg" ("fram"|"frem"|"inn"|"nærmere"|"nærare") ("til"|"på")? ..3 ("med"|"gjennom"|"ved hjelp av") ("et par"|"eit par"|"noen"|"nokre"|"tre"|"to"|"fem"|"en rekke")? ("gode"|"kjappe"|"kloke"|"raske"|"enkle"|"smarte")? @spørsmålord ("om"|"rundt")? >>
  ("lette"|"leitte"|"leita"|"peilet"|"peila"|"sirklet"|"sirkla"|"jobbet"|"jobba"|"spurte"|"spurde"|"ringet") @hanhun? "seg" ("fram"|"frem"|"inn"|"nærmere"|"nærare") ("til"|"på")? ..3 "med" ("et par"|"eit par"|"noen"|"nokre"|"tre"|"to"|"fem")? ("gode"|"kjappe"|"kloke"|"raske"|"enkle"|"smarte")? @spørsmålord
  ^ ("et par"|"eit par"|"noen"|"nokre"|"tre"|"to"|"fire"|"fem") ("kjappe"|"raske"|"gode"|"kloke"|"korte"|"enkle"|"smarte") @spørsmålord? ("om"|"rundt") !(@idord|.. @idord|"sparing") _ >>
  ("først etter"|"fyrst etter") ("et par"|"noen"|"nokre"|"tre"|"fem"|"ti"|"en rekke"|"mange"|"et dusin") @spørsmålord ("om" ..3|"rundt" ..3)? ("turte"|"våget"|"nevnte"|"kom"|"fikk"|"ga"|"foreslo"|"ville"|"tok"|"torde") >>
  ("måtte"|"skulle"|"ville") @hanhun? ("absolutt"|"først"|"også")? ("vite"|"ha greie på"|"ha klarhet i"|"ha rede på"|"høre") !(.. @idord) ("både" ..3 "og"|"alt fra" ..3 "til"|"alt fra") >>
  ("dro"|"tok"|"kjørte"|"gjennomførte"|"holdt"|"gjorde") @hanhun? ("et"|"eit") ("helt"|"heilt"|"lite"|"ordentlig"|"skikkelig"|"grundig"|"langt") "intervju" ("på" _|"med" _|"av" _)? ("om" ..5)?
  ("dro"|"tok"|"kjørte"|"gjennomførte"|"holdt"|"gjorde") @hanhun? ("et"|"eit") ("helt"|"heilt"|"lite"|"ordentlig"|"skikkelig"|"grundig"|"langt") "intervju" ("på" _|"med" _|"av" _)? ("om") >>
  ("spurte"|"spurde") "og" (grave/v|"grov"|"gravde"|"pirket"|"pirka"|"lirket"|"lirka"|"noterte"|"spurte"|"spurde") ("om"|"i"|"rundt"|"til"|"seg") >>
  ("tok"|"forhørte seg om"|"forhøyrde seg om") @hanhun? ("rede på"|"greie på")? ("om"|@kvordutennår) ("vi"|"me"|"jeg"|"eg"|"huset"|"bilen"|"barnet") ("hadde"|"har"|"bodde"|"bor"|"brukte"|"bruker"|"trengte"|"skulle"|"kjørte"|"fyrer"|"fyrte") >>
  ("gikk"|"gjekk"|"følte"|"kjente") @hanhun? ("meg"|"oss") ("etter i sømmene"|"etter i saumane"|"på tennene"|"på pulsen") ("om"|"på"|"rundt") >>
  ("snudde"|"vendte"|"dreide") @hanhun? ("på")? ("spørsmålet"|"det") ("og"|"rundt og") ("ville"|"spurte"|"spurde"|"lurte på") >>
  ja: Hun [pøste på med spørsmål om hvordan vi bor].
  ja: Han [lette seg fram med noen kjappe spørsmål om inntekten].
  ja: [Først etter ti spørsmål turte han å gi en pris].
  ja: Hun [måtte vite både skostørrelse og gangavstand].
  snu: Han [pøste ikke på med spørsmål om bruken].
  nei: Jeg pøste på med spørsmål om pris.
  nei: Jeg lette meg fram på nettsiden.

+ ikke-for-smått turn=no actor=any
  ("ingenting"|"ingen ting"|"ikke noe"|"ikkje noko") ("var"|"er") ("for") ("smått"|"lite"|"dumt"|"rart"|"trivielt") ("til")? "å" ("spørre om"|"spørje om"|"ta med")
  ja: Bruken, huset, ungene: [ingenting var for smått til å spørre om].
  nei: Ingenting var for godt for ham.

# «Spurte hva jeg trenger»: a sentence without subject whose complement speaks of the customer's things is the agent's question
+ uten-subjekt actor=any
  ^ ("spurte"|"spurde"|"spurt"|"spør"|"ville vite"|"ville høre"|"ville høyre"|"lurte på"|"lurte"|"sjekket"|"sjekka"|"undersøkte"|"hørte"|"høyrde"|"fant ut"|"fann ut"|"forhørte seg om"|"forhøyrde seg om") ("meg"|"oss"|"også"|"først"|"fyrst"|"nøye"|"litt"|"grundig"|"til og med"|"straks"|"konkret"|"høflig")? ("om"|"på"|"etter")? (@kvordspurt|"når på") ...5 @jegvi !("trenger av"|"treng av"|"trenger for å"|"trenger å"|"trengte å"|"har på meg"|"har på oss"|"hadde på meg"|"har igjen") ("egentlig"|"eigentleg"|"faktisk"|"vanligvis"|"vanlegvis"|"helst"|"mest"|"allerede"|"alt"|"sist")? ("trenger"|"trengte"|"treng"|"trong"|"ønsker"|"ønsket"|"ønskte"|"ønskjer"|"ynskte"|"bruker"|"brukte"|"brukar"|"bor"|"bodde"|"bur"|"budde"|"kjører"|"kjørte"|"køyrer"|"køyrde"|"er"|"var" ("på jakt"|"ute"|"vant"|"interessert"|"opptatt")|("har"|"hadde") !("fått"|"betalt"|"krav"|"å"|"gjort"|"rett")|"liker"|"likte"|"likar"|"pleier"|"pleide"|"skulle" ("bruke"|"med"|"ha"|"reise"|"på"|"til"|"nytte")|"skal" ("bruke"|"med"|"ha"|"reise"|"på"|"til"|"nytte")|"ser på"|"så for meg"|"så for oss"|"tenkte"|"tenkjer"|"foretrekker"|"foretrakk"|"prioriterer"|"prioriterte"|"tåler"|"tålte"|"drev med"|"driver med") >>
  ^ ("spurte"|"spurde"|"spurt"|"ville vite"|"ville høre"|"ville høyre"|"lurte på"|"sjekket"|"sjekka"|"undersøkte"|"hørte"|"høyrde") ("meg"|"oss"|"også"|"først"|"fyrst"|"til og med"|"straks"|"etter"|"konkret")? "om" @jegvi ("allerede"|"alt"|"også"|"kanskje")? ("hadde"|"har") !("det"|"forstått"|"skjønt"|"mer"|"meir"|"flere spørsmål"|"fleire spørsmål"|"andre spørsmål"|"noe mer"|"noko meir"|"noen spørsmål"|"krav"|"rett"|"betalt"|"ringt"|"hamna"|"hamnet"|"havnet"|"kommet"|"fått med"|"fått det"|"noe på hjertet"|@idord|"lyst"|"tid") >>
  ^ ("spurte"|"spurde"|"ville vite"|"undersøkte"|"kartla") ("meg"|"oss"|"også"|"først"|"fyrst"|"litt"|"nøye"|"grundig"|"mye")? ("om"|"ut om")? ("bruken"|"behovet"|"behova"|"behovene"|"husstanden"|"familien"|"familiesituasjonen"|"økonomien min"|"økonomien vår"|"vanene"|"vanane"|"hverdagen"|"kvardagen"|"forbruket mitt"|"forbruket vårt"|"helsa"|"helsen"|"allergier"|"allergiar"|"planene mine"|"planene våre"|"planane våre"|"symptomene"|"bakgrunnen"|"bakgrunnen min"|"ønskene mine"|"preferanser") >>
  ^ ("spurte"|"spurde"|"spurt") ("godt"|"grundig"|"nøye"|"klokt"|"mye"|"mykje"|"masse"|"og spurte"|"og spurde"|"og grov"|"og gravde"|"og lyttet"|"og lytta"|"meg ut"|"oss ut"|"seg fram"|"seg frem"|"om det meste"|"om alt mulig"|"om alt mogleg"|"heller en gang for mye"|"heller ein gong for mykje"|"både det ene og det andre"|"om både")
  ja: [Spurte hva jeg trenger] før han foreslo noe.
  ja: [Spurte om jeg hadde prøvd å bytte ledning].
  ja: [Ville vite hvor ofte vi reiser].
  ja: [Spurde kor mange me er i huset].
  ja: [Sjekket hvilken rute jeg bruker].
  nei: Spurte hvorfor jeg hadde fått to fakturaer.
  nei: Spurte hva jeg måtte gjøre for å bytte.
  nei: Spurte om jeg kunne få rabatt.
  nei: Spurte når jeg får pengene.
  nei: Spurte hva jeg har å betale.
  nei: Spurte om jeg hadde flere spørsmål.

# pumped, interviewed, brought in all that was needed to know
+ utspurt-og-innhentet
  ("fritta"|"frittet"|"intervjuet"|"intervjua"|"utspurte"|"utspurde"|"grillet"|"grilla"|"pumpet"|"pumpa"|"kryssforhørte"|"lodda"|"loddet") @hanhun? ("meg"|"oss"|"mæ"|"æ") ("grundig"|"vennlig"|"skikkelig"|"litt")? ("ut")? ("om"|"for"|"på"|"rundt") !("penger") >>
  ("forhørte"|"forhøyrde"|"forhørt"|"forhøyrt") @hanhun? "seg" ("nøye"|"grundig"|"høflig"|"litt"|"også"|"først")? ("om"|"rundt") !("det var noe"|"det var noko"|"jeg forsto"|"jeg hadde forstått"|"jeg skjønte"|"alt") >>
  ("hentet"|"henta"|"innhentet"|"innhenta"|"samlet"|"samla"|"skaffet"|"skaffa"|"sikret"|"sikra") @hanhun? ("seg")? ("inn")? ("all"|"alle"|"den"|"dei"|"de"|"det av")? ("nødvendig"|"nødvendige"|"relevant"|"relevante"|"viktig"|"viktige"|"naudsynt"|"naudsynte"|"aktuelle")? ("informasjon"|"info"|"opplysninger"|"opplysningene"|"opplysningar"|"opplysningane"|"detaljer"|"detaljene"|"fakta"|"informasjonen") ("hun trengte"|"han trengte"|"ho trong"|"om behovet" _?|"om bruken" _?|"om situasjonen" ..2|"fra meg"|"frå meg"|"av meg")?
  ("fulgte"|"følgde"|"fulgte alltid") @hanhun? ("opp") ("svarene mine"|"svara mine"|"svaret mitt"|"det jeg svarte"|"det jeg sa"|"det eg sa"|"hvert svar"|"kvart svar"|"svarene") ("med"|"med flere"|"med nye"|"med et nytt"|"med gode") ("nye"|"nytt"|"flere"|"gode"|"kloke"|"relevante")? @spørsmålord
  ("fulgte"|"følgde") @hanhun? "opp" ("med"|"med et"|"med et par"|"med flere"|"med nye"|"med noen") ("nye"|"flere"|"gode"|"kloke"|"relevante"|"mer konkrete")? @spørsmålord
  (ba|bad|be)/v @hanhun? ("meg"|"oss"|"mæ") ("om")? ("å")? (beskrive|skildre|skildra|utdype|utdjupe|konkretisere|spesifisere) !("navnet") >>
  ja: Han [pumpet meg for detaljer om tomta].
  ja: Ho [forhøyrde seg nøye om kva hesten et].
  ja: Hun [samlet inn alle relevante opplysninger].
  ja: Han [fulgte opp svarene mine med flere spørsmål].
  ja: Ho [bad meg skildre lukta].
  nei: Jeg forhørte meg om prisen.
  nei: Hun fulgte opp med en e-post.
  nei: Han forhørte seg om det var noe mer.

# to the bottom of it, took nothing for granted
+ til-bunns
  ("ville"|"skulle"|"måtte"|"ønsket å"|"prøvde å komme"|"forsøkte å komme"|"var opptatt av å komme"|"ga seg ikke før han var"|"ga seg ikke før hun var") @hanhun? ("virkelig"|"verkeleg"|"absolutt"|"komme"|"kome"|"helt"|"heilt")? ("til bunns i"|"til botnar i"|"til botns i"|"til bunnen av"|"til roten av"|"til rota av") ("hva"|"kva"|"hvorfor"|"kvifor"|"saken"|"saka"|"problemet"|"behovet"|"det") >>
  ("ville"|"måtte"|"skulle"|"prøvde å"|"forsøkte å") @hanhun? ("jo"|"først"|"fyrst"|"virkelig"|"gjerne")? ("finne ut"|"finne ut av") ("hva"|"kva"|"hva slags"|"hvilken"|"kva for") ("som passet"|"som passer"|"som passa"|"som høvde"|"som høver"|"som ville passe"|"som var best for" _|"som er best for" _) ("meg"|"oss"|"best"|"for" _)?
  ("tok"|"tek"|"tar") @hanhun? ("ingenting"|"ikke noe"|"ikkje noko"|"ingen ting") ("for gitt"|"for gjeve"|"for gitt på forhånd"|"som gitt") (("og"|",") ("spurte"|"spurde"|"sjekket"|"spør") ..6)?
  ("spurte"|"spurde") ("heller"|"heller") ("en gang"|"én gang"|"ein gong"|"ett spørsmål"|"eitt spørsmål") "for" ("mye"|"mykje") ("enn" ..4)?
  ("heller") ("ett"|"et"|"eitt"|"én gang"|"en gang") ("spørsmål")? "for" ("mye"|"mykje") "enn" ("ett"|"et"|"eitt"|"én gang"|"en gang") "for lite"
  ("spurte"|"spurde") ","? ("og")? ("jeg"|"eg"|"vi"|"me") ("svarte"|"svara"|"fortalte"|"fortalde") (","? ("og" ("slik"|"sånn"|"vips"|"så") ..8))?
  ("ikke"|"ikkje") ("ett"|"et"|"eitt"|"et eneste"|"ett eneste") ("forslag"|"tilbud"|"tilbod"|"råd"|"ord om pris") "før" @hanhun ("visste"|"hadde hørt"|"hadde høyrt"|"hadde spurt"|"hadde kartlagt"|"skjønte"|"forsto"|"hadde funnet ut"|"hadde fått vite") >>
  ("lot"|"lét") @hanhun? ("det")? ("ikke"|"ikkje") ("det")? ("bli"|"verte") ("med"|"ved") ("ett"|"et"|"eitt"|"det ene"|"det første") "spørsmål"
  ("lot"|"lét") @hanhun? ("meg"|"oss") ("ikke"|"ikkje") ("slippe unna"|"sleppe unna"|"slippe") "med" («)? ("et"|"eit")? («)? ("vet ikke"|"veit ikkje"|"halve svar"|"halvkvedede viser"|"enstavelsessvar"|"ja og nei"|"et skuldertrekk") (»)?
  ("manglet"|"mangla"|"skortet"|"skorta"|"sto"|"stod") ("ikke"|"ikkje") "på" @spørsmålord ("om"|"rundt"|"fra"|"frå")? 
  ("spørsmål"|"oppfølgingsspørsmål") ("kom det"|"var det"|"fikk jeg"|"fekk eg"|"hadde hun"|"hadde han") ("nok av"|"mange av"|"mer enn nok av"|"på rekke og rad")
  (grundig|nøye|presis|ryddig|systematisk|klok|dyktig)/a "i" ("spørsmålene"|"spørsmåla"|"spørsmålsstillingen"|"kartleggingen"|"kartlegginga"|"utspørringen") ("sine")?
  ja: Han [ville til bunns i hvorfor sikringen gikk].
  ja: Ho [tok ingenting for gitt].
  ja: Han [spurte, jeg svarte].
  ja: [Ikke ett tilbud før hun visste hvordan vi bor].
  ja: Han [lot det ikke bli med ett spørsmål].
  ja: Det [skorta ikkje på spørsmål om] garden.
  nei: Jeg ville til bunns i saken.
  nei: Hun tok meg for gitt.
  nei: Jeg måtte finne ut hva som passet selv.

+ måtte-svare actor=any beats=questioning.checking
  ("måtte"|"fikk lov å"|"laut") @jegvi? ("først"|"fyrst"|"jo")? ("svare på"|"svara på") ("litt av hvert"|"litt av kvart"|"mye"|"mykje"|"en rekke spørsmål"|"alt mulig"|"mange spørsmål"|"noen spørsmål"|"nokre spørsmål"|"en del spørsmål"|"ganske mye"|"både det ene og det andre") ("om"|"rundt") >>
  ("kom"|"stilte"|"fyrte av") @hanhun? "med"? ("et"|"eit"|"noen"|"nokre"|"flere"|"fleire"|"gode"|"noen gode"|"et par")? (kontrollspørsmål/n|oppfølgingsspørsmål/n|motspørsmål/n|tilleggsspørsmål/n) ("om" ..4)?
  ("måtte"|"fikk"|"fekk"|"laut") @jegvi? ("først"|"fyrst"|"bare"|"jo"|"lov til å"|"lov å")? ("fortelle"|"fortelje"|"gjøre rede for"|"beskrive"|"skildre"|"greie ut om") ("litt"|"mye"|"mer"|"meir"|"alt")? ("om") ("hvordan"|"korleis"|"hva"|"kva"|"bruken"|"huset"|"vanene"|"hverdagen"|"familien"|"helsa") ...8 "før" (@hanhun|"det" "kom"|"noe" "ble"|"jeg" "fikk") >>
  ja: Først [måtte jeg svare på litt av hvert om kneet mitt].
  ja: Han [kom med kontrollspørsmål].
  nei: Jeg måtte svare på spørsmål om kundenummer.

# dug, bored, took a round: the field of thorough asking, with or without object
+ grov-videre
  ("gravde"|"grov"|"grov seg"|"gravde seg"|"boret"|"bora"|"pirket"|"pirka"|"spurte"|"spurde"|"lirket"|"lirka") @hanhun? ("litt"|"videre"|"vidare"|"dypere"|"djupare"|"litt dypere"|"litt videre"|"skikkelig"|"skikkeleg"|"grundig"|"litt ekstra"|"godt") ("før" @hanhun _|"og fant"|"og fann"|"i det")
  ("gravde"|"grov"|"boret"|"bora"|"lirket"|"lirka"|"nøstet"|"nøsta"|"spurte"|"spurde"|"jobbet"|"jobba"|"sirklet"|"pirket"|"peilet") @hanhun? "seg" ("ned"|"inn"|"fram"|"frem"|"gjennom"|"bak"|"dypere"|"djupare") ("til"|"i"|"på"|"mot") ("det"|"hva"|"kva"|"kjernen"|"kjerna"|"problemet"|"behovet"|"årsaken"|"sakens" _|"roten"|"rota"|"det som") !("skapet") >>
  ("interesserte"|"interesserer"|"interessera"|"engasjerte") @hanhun? "seg" ("oppriktig"|"virkelig"|"verkeleg"|"også"|"faktisk"|"ekte")? ("for"|"i") !(@ikkebehov|"hvordan det"|"korleis det"|"hvordan jeg hadde"|"hvordan jeg følte"|"hva jeg følte") (@kvordutennår|"bruken"|"behovet"|"hverdagen"|"kvardagen") >>
  (nysgjerrig|nysgjerring|nyfiken|forviten|interessert|spørrelysten)/a ("på"|"etter"|"i"|"om") !(@ikkebehov|"korleis vi hadde"|"hvordan vi hadde"|"hvordan vi har det"|"hvordan det"|"korleis det"|"hvem jeg"|"hva jeg følte"|"hvordan jeg følte"|"hva jeg hadde opplevd"|"hvordan jeg hadde") ("hvem"|"kven"|"hva slags"|"kva slags"|"hvor mange"|"kor mange"|"hvor mye"|"kor mykje"|"hvor ofte"|"hvordan"|"korleis"|"hva"|"kva"|"bruken"|"vanene"|"behovet") >>
  ("tok"|"tek"|"kjørte"|"køyrde"|"gjorde"|"gikk"|"gjekk") @hanhun? ("meg"|"oss")? ("en"|"ei"|"ein") (skikkelig|ordentlig|grundig|god|liten|lang|kjapp|hel|rask|solid)? ("runde"|"prat"|"gjennomgang"|"kartlegging"|"sjekk"|"spørrerunde") ("på"|"om"|"rundt"|"av"|"over") (@kvordutennår|"hva") ...3 ("jeg"|"vi"|"eg"|"me"|"det") (@vaneverb|"går"|"spiller"|"ser"|"leser"|"lager"|"eter"|"skal"|"har"|"hadde" !("avtalt"|"blitt"|"sagt"|"bestemt"|"vært")) >>
  ("gikk ikke videre"|"gjekk ikkje vidare"|"ga seg ikke"|"gav seg ikkje"|"foreslo ikke noe"|"foreslo ingenting"|"føreslo ingenting"|"svarte ikke"|"nevnte ikke pris"|"ville ikke si noe"|"anbefalte ingenting"|"sa ikke noe"|"sa ingenting"|"ville ikke anbefale noe") @hanhun? ("før"|"innan") @hanhun ("hadde"|"visste"|"skjønte"|"forsto"|"fikk"|"kjente") ("det hele klart"|"det heile klart"|"hele bildet"|"heile biletet"|"oversikt"|"full oversikt"|"kartlagt"|"spurt"|"hørt hva"|"alle detaljene"|"fått vite"|"nok å gå på"|@kvordutennår @jegvi|"behovet") >>
  ("hadde"|"kom med"|"kjørte"|"fulgte"|"gikk gjennom"|"gjekk gjennom"|"tok fram") @hanhun? ("en"|"ei"|"ein") (hel|lang|grundig|egen|fin)? ("sjekkliste"|"liste"|"spørreliste"|"bunke"|"rekke"|"rekkje"|"remse") ("med spørsmål"|"spørsmål"|"om"|"over ting å spørre om"|"med ting" @hanhun "ville") !("krav"|"priser") >>
  ("spurte"|"spurde") @hanhun? ("både")? ("titt og ofte"|"og spurte"|"og spurde"|"i ett sett"|"i eitt sett"|"vidt og bredt"|"vidt og breitt"|"høyt og lavt"|"opp og ned og i mente"|"på kryss og tvers"|"i øst og vest"|"både høyt og lavt"|"meg om alt"|"om alt fra"|"om alt frå")
  ("første"|"fyrste"|"det første"|"det fyrste") ("som")? @hanhun ("gjorde"|"sa") (",")? ("var") ("å")? ("spørre"|"spørje"|"spør"|"høre"|"høyre"|"kartlegge"|"finne ut") !("om" ("navn"|"fødselsnummer")|@ikkebehov) >>
  !("enn"|"jeg"|"eg"|"stedet"|"staden"|"glemte"|"ringte"|"ringde"|"skrev"|"tenkte"|"bare"|"kontakt") ("med"|"til"|"av"|"på"|"for"|"bryet med"|"godt til") "å" ("spørre"|"spørje"|"spørra"|"spørja"|"høre"|"finne ut"|"finne ut av") ("meg"|"oss")? ("om"|"ut")? !(@ikkebehov|"hva jeg ville"|"kva eg ville"|"hva jeg sa"|"hvordan det"|"hva det") (@kvordspurt) ...4 ("jeg"|"vi"|"eg"|"me"|"hverdagen"|"kvardagen"|"huset"|"bruken"|"familien"|"vår"|"vårt"|"våre") !("sa"|"mente"|"hadde å"|"skal gjøre"|"egentlig lurte"|"lurte"|"hadde bestemt"|"hadde kommet"|"hadde på hj") >>
  (god|grundig|ordentlig|skikkelig|solid|fin|presis) ("anamnese"|"anamnesen"|"behovskartlegging"|"diagnose med spørsmål"|"utspørring"|"spørreteknikk"|"kartlegging")
  ("tok"|"opptok") @hanhun? ("en"|"ei"|"opp")? (god|grundig|full|ordentlig)? ("anamnese"|"anamnesen")
  ja: Han [gravde litt før han svarte].
  ja: Hun [gravde seg ned til det som var problemet].
  ja: Ho [interesserte seg for kor mykje me er heime].
  ja: Han [tok en skikkelig runde på hva vi trenger].
  ja: Hun [gikk ikke videre før hun hadde hele bildet].
  ja: Det [første hun gjorde var å spørre hvor ofte vi er der].
  snu: Han [interesserte seg aldri for hva vi brukte den til].
  nei: Jeg gravde litt før jeg fant skjemaet.
  nei: Han interesserte seg for hvordan det gikk med oss.
  nei: Han gravde i hagen.

# «Lurte på om jeg kjører mest om natta», the passive «ble bedt om å beskrive»
+ vaner-uten-subjekt actor=any
  ^ ("spurte"|"spurde"|"spurt"|"ville vite"|"ville høre"|"ville høyre"|"lurte på"|"lurde på"|"sjekket"|"undersøkte"|"hørte"|"høyrde"|"interesserte seg for"|"nysgjerrig på"|"nyfiken på"|"opptatt av") ("også"|"først"|"fyrst"|"meg"|"til og med"|"etter")? ("om")? ("om" @jegvi ("mest"|"helst"|"ofte"|"vanligvis"|"selv"|"fortsatt"|"framleis"|"fremdeles"|"allerede")? @vaneverb|@kvordspurt ..4 ("hytta"|"huset"|"bilen"|"hunden"|"katten"|"barnet"|"ungene"|"ungane"|"barna"|"båten"|"familien"|"mor"|"far"|"hesten"|"dyra"|"feilen"|"skaden"|"skjermen"|"ruteren"|"lampa"|"lampen"|"strømmen"|"straumen"|"maskinen"|"maskina"|"vannet"|"vatnet"|"lyden") ...3 ("er"|"var"|"står"|"sto"|"stod"|"brukes"|"skulle"|"hadde"|"ligger"|"lå"|"blinket"|"lyste"|"gikk"|"gjekk"|"så ut"|"oppsto"|"begynte"|"kom"|"skjedde"|"veier"|"bor")) >>
  ^ ("spurte"|"spurde") ("når på"|"hvor på"|"på hvilken tid"|"hva som" ("sto på"|"lyste"|"blinket"|"var gjort"|"var prøvd"|"skjedde rett før")|"hvilke") ("døgnet"|"dagen"|"året"|"kroppen"|"apparater"|"lamper"|"symptomer")? >>
  (bli|"ble"|"blei"|"vart"|verte) @jegvi? ("bedt om"|"beden om"|"bedd om"|"invitert til"|"oppfordret til"|"oppmoda om") "å" ("beskrive"|"skildre"|"skildra"|"fortelle"|"fortelje"|"utdype"|"forklare" ("hva jeg"|"hvordan jeg"|"hva vi"|"hvordan vi"|"behovet")|"sette ord på") >>
  ("grundig"|"nøye"|"flink"|"god"|"presis") "i" ("spørsmålene"|"spørsmåla"|"utspørringen")
  ja: [Lurte på om jeg kjører mest i byen].
  ja: Jeg [ble bedt om å beskrive lyden].
  nei: Lurte på om jeg kunne få utsettelse.
  nei: Spurte om jeg måtte betale.

# the agent looks into what I have and use, in the middle of a sentence
+ sjekket-hva-jeg-har
  !("hadde"|"ha"|"kunne"|"burde"|"skulle"|"ingen") ("sjekket"|"sjekka"|"undersøkte"|"hørte"|"høyrde"|"spurte"|"spurde"|"spurt"|"ville vite"|"ville høre"|"ville høyre"|"fant ut"|"fann ut"|"noterte"|"tok rede på"|"så på"|"såg på") @hanhun? ("også"|"først"|"fyrst"|"nøye"|"grundig"|"meg"|"oss")? ("om"|"etter")? !(@ikkebehov|"hva jeg hadde å"|"hva jeg hadde på") (@kvordspurt) ...4 ((@jegvi ("egentlig"|"eigentleg"|"vanligvis"|"helst"|"mest"|"allerede")? @vaneverb)|(("økonomien"|"hverdagen"|"kvardagen"|"familien"|"situasjonen"|"bruken"|"huset"|"forbruket"|"økonomien"|"dagen"|"helsa") ("vår"|"min"|"vårt"|"mitt")? ("ser ut"|"såg ut"|"så ut"|"er"|"var"))) >>
  ("gikk"|"gjekk"|"pløyde"|"snakket oss"|"snakket seg") @hanhun? ("systematisk"|"grundig"|"nøye"|"raskt"|"også")? ("gjennom"|"igjennom") ("hele"|"alle")? (behovet|behov/n|"behovene"|"behova"|økonomien|vanene|ønskene|"forbruket"|bruken|"bruksmønsteret"|"livssituasjonen"|"hverdagen") ("vår"|"våre"|"vårt"|"min"|"mine"|"mitt"|"til" _)?
  ("ba"|"bad") @hanhun? ("meg"|"oss")? "om" ("litt"|"noe"|"noko")? ("mer"|"meir"|"nærmere"|"utfyllende") ("bakgrunn"|"kontekst"|"info"|"informasjon"|"opplysninger"|"opplysningar"|"detaljer"|"detaljar") ("om" ..4|"før")? !("igjen")
  ("nøye med"|"nøye på"|"opptatt av"|"oppteken av"|"flink til"|"god til"|"ivrig etter"|"interessert i"|"ute etter"|"påpasselig med"|"raskt ute med"|"dyktig til"|"dreven på"|"ivrig på") "å" ("få fram"|"få frem"|"finne ut"|"finne ut av"|"forstå"|"få tak i"|"avdekke"|"få klarhet i"|"få greie på"|"bli kjent med"|"kartlegge"|"spørre om"|"spørre"|"høre"|"spørje") !("lov"|"hvordan det") (@kvordutennår|@behov|"behovene"|"bruken") >>
  ("ved å"|"fulgte opp med å"|"følgde opp med å"|"begynte med å"|"startet med å"|"starta med å"|"nøyde seg ikke med å svare, men") ("spørre"|"spørje"|"spørja"|"spurte") («|"om"|"meg"|@kvordspurt) !("om lov"|@ikkebehov) >>
  ("tok"|"tek"|"tar") @hanhun? "utgangspunkt i" (@kvordutennår|"at") @jegvi >>
  ("ville ha"|"måtte ha"|"trengte"|"skulle ha"|"ville gjerne ha"|"ønsket") @hanhun? ("svar på"|"vite") ("to"|"tre"|"fire"|"fem"|"noen"|"nokre"|"et par"|"eit par"|"flere"|"fleire"|"mange") ("ting"|"spørsmål") ("om" ..4)? "før"?
  !("svar på"|"hadde"|"har") ("kom"|"fulgte"|"kom det"|"fulgte det"|"vanket"|"vanka") ("det")? ("en hel rekke"|"en rekke"|"ei rekkje"|"ei rekke"|"mange"|"flere"|"fleire"|"en bunke"|"en haug"|"en håndfull"|"noen"|"nokre"|"et par"|"masse"|"en serie"|"ei rad"|"en hel del"|"noen kjappe"|"noen kloke"|"noen gode"|"et knippe") (gode|kloke|smarte|nyttige|relevante)? "spørsmål" ("om"|"rundt") !("navn"|"fødsel") >>
  ("spørsmålene"|"spørsmåla") ("hennes"|"hans"|"deres"|"til" ..2|"hun stilte"|"han stilte"|"de stilte"|"ho stilte"|"som kom"|"jeg fikk"|"eg fekk") ("fikk"|"fekk"|"var" ("gode"|"presise"|"kloke"|"relevante"|"treffende"|"smarte"|"til å forstå"|"grundige"|"konkrete")|"traff"|"viste"|"åpnet"|"opna"|"hjalp"|"gjorde at") >>
  ("ble"|"blei"|"vart") ("det")? ("nesten"|"reint"|"rene"|"et helt"|"et lite"|"eit lite"|"et ordentlig"|"eit heilt"|"et skikkelig"|"litt av et")? ("intervju"|"spørrerunde"|"utspørring"|"behovsintervju"|"spørsmålsrunde"|"kartleggingssamtale") ("om" >>)?
  ("ble"|"blei"|"vart") ("det")? ("spurt og gravd"|"spurt og lyttet"|"gravd og spurt"|"spurt grundig"|"spurt om både"|"spurt om alt"|"spurd og grave"|"kartlagt"|"gravd dypere"|"tatt opp en grundig") >>
  ja: Rådgiveren [undersøkte hvordan økonomien vår ser ut].
  ja: Ho [gjekk systematisk gjennom behova våre].
  ja: Han var [opptatt av å finne ut hva vi har bruk for].
  ja: Hun [fulgte opp med å spørre hvor lenge jeg har bodd der].
  ja: Så [kom det en hel rekke spørsmål om boligen].
  ja: Han [tok utgangspunkt i hvordan vi bor].
  nei: Hun sjekket hva jeg hadde å betale.
  nei: Jeg fikk svar på en rekke spørsmål om boligen.

# did not let me buy before; rather hear than sell; five minutes of asking
+ før-noe-ble-solgt
  ("lot meg ikke"|"lot oss ikke"|"lét meg ikkje"|"ville ikke la meg"|"ville ikkje la meg"|"nektet å selge meg noe"|"ville ikke selge meg noe"|"solgte meg ingenting"|"solgte meg ikke noe") ("få")? ("kjøpe"|"bestille"|"velge"|"velje"|"bestemme meg"|"signere"|"betale"|"gå")? ("noe"|"noko"|"noe som helst"|"den")? ("før"|"innan") @hanhun ("visste"|"hadde spurt"|"hadde hørt"|"hadde funnet ut"|"hadde kartlagt"|"skjønte hva"|"forsto hva"|"fikk vite"|"ante") >>
  ("mer"|"meir") ("lyst til"|"interessert i"|"opptatt av"|"oppteken av"|"ivrig etter") "å" ("høre"|"høyre"|"spørre"|"spørje"|"forstå"|"vite"|"finne ut"|"bli kjent") ...6 "enn" ("av"|"i"|"på")? "å" ("selge"|"selje"|"prakke" ..3|"tjene" ..3|"få solgt" ..3)
  ("fikk"|"fekk") @hanhun? ("meg"|"oss") "til å" ("innse"|"skjønne"|"skjøne"|"tenke over"|"tenkje over"|"oppdage"|"finne ut"|"se") ("at" @jegvi ("egentlig"|"eigentleg")? ("ikke"|"ikkje")? ("trengte"|"trong"|"trenger"|"treng")|("hva"|"kva") @jegvi ("egentlig"|"eigentleg"|"faktisk")? ("trengte"|"trong"|"trenger"|"treng"|"ville"|"ønsket")) >>
  ("peilet"|"peila"|"sirklet"|"sirkla"|"jobbet"|"jobba"|"nærmet"|"lirket"|"lirka"|"spurte"|"spurde") @hanhun? "seg" ("inn"|"nærmere"|"fram"|"frem") ("på"|"til"|"mot") ("behovet"|"behova"|"det jeg"|"det eg"|"hva jeg"|"kva eg"|"kjernen"|"problemet"|"feilen"|"hva som") >>
  ("som") ("en"|"ein") ("god"|"ekte"|"dyktig"|"skikkelig")? ("detektiv"|"etterforsker"|"etterforskar"|"journalist"|"reporter"|"lege på visitt") ("på" _ _?|"fulgte hvert spor"|"spurte")? !("grønn"|"venn"|"kunde")
  ("ville"|"måtte"|"skulle"|"ønsket") @hanhun? "ha" ("full"|"et visst"|"litt")? ("oversikt"|"greie"|"rede"|"kontroll"|"innblikk"|"innsyn") ("over"|"på"|"i") ("hele"|"heile")? (@behov|"gjelda"|"gjelden"|"inntekten"|"inntekta"|"utgiftene"|"helsa"|"bruken"|"husstanden"|"familien"|@kvordutennår) ("min"|"mi"|"vår"|"vårt"|"våre"|"mine")? ("før" ..5)?
  ("så"|"like") ("presise"|"gode"|"treffende"|"grundige"|"gjennomtenkte"|"konkrete"|"kloke"|"relevante") ("var"|"er") ("spørsmålene"|"spørsmåla") ("hennes"|"hans"|"deres"|"til" _)?
  ("fikk"|"fekk") @jegvi? ("noen"|"mange"|"gode"|"masse"|"også")? ("spørsmål"|"spm") ("om"|"rundt") ("alt fra"|"alt mulig"|"alt mogleg"|"både"|"bruken"|"behovet"|"vanene"|"familien"|"økonomien"|"helsa"|"huset"|"hverdagen") >>
  ("gikk"|"gjekk") @hanhun? ("nøye"|"grundig"|"systematisk"|"raskt"|"også"|"ordentlig")? ("gjennom"|"igjennom") ("hva"|"kva"|"hvordan"|"korleis"|"hvilke behov"|"hvor mye"|"kor mykje") @jegvi (@vaneverb|"har behov"|"hadde behov") >>
  ("brukte"|"nytta"|"spanderte"|"satte av") @hanhun? ("god tid"|"tid"|"mye tid"|"mykje tid"|("de"|"dei") ("første"|"fyrste") _ _?|"ti minutter"|"fem minutter"|"et kvarter"|"halve samtalen"|"mesteparten av" _|"lang tid"|"hele starten") ("på"|"til") ("å") ("spørre"|"spørje"|"kartlegge"|"finne ut hva jeg"|"finne ut hva vi"|"finne ut kva eg"|"stille spørsmål"|"stille" ..2 "spørsmål"|"forstå behovet"|"bli kjent med" _|"høre hva" _|"høyre kva" _) >>
  ("veldig"|"svært"|"fint"|"herlig"|"positivt"|"så"|"ganske"|"godt") ("spørrende"|"spørjande"|"spørrelysten"|"nysgjerrig på en god måte"|"utforskende"|"undersøkende") ("på en god måte"|"på ein god måte")?
  ("ved å"|"med å"|"gjennom å") ("stille"|"få stilt") ("meg"|"oss")? ("to"|"tre"|"fire"|"fem"|"noen"|"nokre"|"et par"|"eit par"|"de rette"|"de riktige"|"dei rette"|"gode"|"enkle"|"mange"|"riktige") ("gode"|"enkle"|"kloke"|"raske")? "spørsmål" ("om" >>)?
  ja: Han [lot meg ikke kjøpe noe før han visste hvor jeg skulle bruke den].
  ja: Hun [fikk meg til å innse at jeg ikke trengte den største].
  ja: Ho [ville ha oversikt over økonomien min].
  ja: Jeg [fikk spørsmål om alt fra søvn til kosthold].
  ja: Hun [brukte de første minuttene på å spørre].
  ja: Fant riktig sko [ved å stille meg tre spørsmål].
  nei: Han nektet å selge meg noe før jeg viste legitimasjon.
  nei: Jeg brukte tid på å spørre.

# not before she had asked; all the details; so much that
+ først-når-alt-var-spurt turn=no
  ("ikke"|"ikkje") ("før"|"innan") @hanhun ("hadde") ("stilt" ..3 @spørsmålord|"spurt" ..3|"spurd" ..3|"kartlagt" ..3|"hørt" ..4|"fått vite" ..4|"funnet ut" ..4|"satt seg inn i" ..3) ","
  ("ville"|"måtte"|"skulle") @hanhun? "ha" ("alle"|"alt av"|"flere"|"fleire") ("detaljene"|"detaljane"|"detaljer"|"opplysninger"|"opplysningene"|"fakta"|"målene"|"opplysningar") ("om" ..4|"før" ..4|"på bordet" ..3)?
  ("undersøkte"|"fant ut"|"fann ut"|"sjekket"|"sjekka"|"spurte"|"spurde"|"vurderte"|"kartla") @hanhun? ("nøye"|"grundig")? (@kvordutennår) ...4 "som" ("passet"|"passer"|"passa"|"høvde"|"egnet seg"|"eigna seg"|"var best for"|"ville passe") ("oss"|"meg"|"best"|"for" _)?
  ("spurte"|"spurde"|"spurt") @hanhun? ("meg"|"oss")? "så" ("mye"|"mykje"|"grundig"|"godt"|"nøye"|"detaljert"|"klokt") "at" >>
  ja: [Ikke før hun hadde stilt ti spørsmål,] kom forslaget.
  ja: Ho [ville ha alle detaljane om taket].
  ja: Han [undersøkte hva slags løsning som passet oss].
  ja: Han [spurte så grundig at jeg måtte tenke meg om].
  nei: Jeg spurte så mye at han ble lei.

+ ble-intervjuet actor=any
  (bli|"ble"|"blei"|"vart") ("jeg"|"eg"|"vi"|"me")? ("grundig"|"nesten"|"nøye"|"vennlig"|"formelig")? ("intervjuet"|"intervjua"|"utspurt"|"utspurd"|"grillet"|"grilla"|"frittet ut"|"fritta ut") ("om" >>)?
  ("ville"|"måtte"|"skulle") ("hun"|"han"|"ho"|"de"|"dei"|"selgeren"|"dama"|"damen"|"fyren") ("også"|"først"|"gjerne")? ("vite"|"ha") ("symptomene"|"symptoma"|"alderen"|"størrelsen"|"målene"|"bruken"|"detaljene"|"detaljane"|"vanene"|"bakgrunnen"|"forhistorien") >>
  ("det"|"det ene") ("lille"|"vesle"|"ekstra"|"siste"|"avgjørende") ("ekstra"|"vesle")? ("spørsmålet") ("om" >>)?
  ("nøyaktig"|"nøye"|"påpasselig"|"opptatt"|"oppteken"|"ivrig") ("med"|"på"|"av") "å" ("få vite"|"få greie på"|"få rede på"|"vite") (@kvordutennår) >>
  ("var det"|"det var"|"kom det"|"spurte hun"|"spurte han"|"så") [ « ("hvem skal"|"hvor skal"|"hva skal"|"kva skal"|"kven skal"|"hvor ofte"|"hvor mange"|"hva bruker"|"hvor bor"|"hvor lenge har"|"kor lenge har"|"hvordan bruker"|"hva slags") ...6 » ]
  ja: Jeg [ble intervjuet om reisevaner].
  ja: [Det lille ekstra spørsmålet om kjæledyr] sparte oss for mye.
  ja: Først var det [«hvem skal bruke den»].
  nei: Han spurte «hvem er du».

# asked (in what way) about all kinds of things; about someone in the family; began at the beginning; curious about my life
+ spurte-pent-og-bredt actor=agent
  !("jeg"|"eg"|"vi"|"me"|"for å"|"å") ("spurte"|"spurde"|"spurt"|"spør") @hanhun? @meg? ("pent"|"høflig"|"høfleg"|"vennlig"|"rolig"|"roleg"|"forsiktig"|"varsomt"|"ordentlig"|"inngående"|"inngåande"|"utførlig"|"grundig"|"nøye"|"systematisk"|"interessert"|"klokt"|"smart"|"åpent"|"ope"|"tålmodig"|"nysgjerrig"|"oppriktig"|"detaljert") ("og" _)? ("meg"|"oss")? ("om"|"etter"|@kvordspurt) !("lov"|"å få"|@ikkebehov|@noemer|@idord|@jegvi ("forsto"|"skjønte"|"hang"|"hadde forstått"|"hadde noe mer"|"kunne")) >>
  !("jeg"|"eg"|"vi"|"me"|"for å"|"å") ("spurte"|"spurde"|"spurt"|"spør"|"høyrde"|"lurte på"|"lurde på"|"ville vite"|"sjekket"|"sjekka"|"undersøkte") @hanhun? ("meg"|"oss"|"også"|"først"|"òg")? "om" ("noen"|"nokon"|"noen av oss"|"noen i" _|"nokon i" _|"barna"|"ungene"|"ungane"|"borna"|"mannen"|"kona"|"katten"|"hunden"|"barnet"|"guten"|"gutten"|"jenta"|"huset"|"bilen"|"taket"|"hytta"|"lampa"|"lampen"|"ruteren"|"boksen"|"maskinen"|"skjermen"|"døra"|"hagen"|"badet"|"rommet"|"foreldrene"|"arbeidsgiveren") ("har"|"hadde"|"bruker"|"brukte"|"brukar"|"tåler"|"tålte"|"liker"|"likte"|"går på"|"gikk på"|"tar"|"tok"|"røyker"|"røykte"|"reagerte på"|"lyste"|"blinket"|"blinka"|"står"|"sto"|"stod"|"sover"|"sov"|"lager"|"laget"|"er koblet"|"var koblet"|"er vant til"|"var vant til"|"er allergisk"|"var allergisk"|"ligger"|"lå") !("det bra"|"det godt"|"det"|"ledig"|"tid"|"hjemme") >>
  !("jeg"|"eg"|"vi"|"me"|"for å"|"å") ("spurte"|"spurde"|"spør"|"spurt") @hanhun? @meg? ("alt mulig"|"alt mogleg"|"om det meste"|"om alt mulig"|"om alt mogleg"|"om alt mellom himmel og jord"|"om stort og smått"|"om både stort og smått"|"om løst og fast"|"både det ene og det andre") ("om" !("lov") >>)?
  ^ ("spurte"|"spurde") ("også"|"først"|"meg"|"oss"|"litt"|"grundig")? ("om"|"ut om"|"etter") ("alder"|"alderen"|"høyde"|"høgde"|"høyden"|"vekt"|"vekta"|"vekten"|"allergi"|"kosthold"|"kosthaldet"|"kostholdet"|"søvn"|"søvnen"|"medisiner"|"medisinar"|"diagnoser"|"sykdom"|"sykdommer"|"sjukdom"|"plager"|"vaner"|"budsjett"|"budsjettet"|"inntekt"|"inntekter"|"gjeld"|"utgifter"|"familie"|"livssituasjon"|"sivilstatus"|"erfaring"|"tidligere erfaring"|"arbeid"|"jobben"|"jobb"|"interesser"|"kjørelengde"|"boligtype"|"boareal"|"mål"|"fotform"|"hudtype"|"smak"|"farger"|"stil"|"forbruk"|"fritid"|"turvaner") !("på avtalen") >>
  ("ba"|"bad"|"lot"|"lét"|"oppmuntret"|"inviterte"|"oppfordret") @hanhun? ("meg"|"oss") ("om å"|"til å"|"å")? ("begynne"|"starte"|"byrje"|"ta det"|"fortelle alt"|"fortelje alt") ("med" ("det" ("som"|"viktigste"|"viktigaste"|"verste"|"vanskeligste"|"mest")|"starten"|"begynnelsen")|("fra"|"frå") ("starten"|"begynnelsen"|"begynninga"|"start"|"scratch"|"toppen"|"byrjinga")) !("igjen"|"en gang til"|"på nytt"|"om igjen") >>
  ("ville"|"måtte"|"skulle") @hanhun? ("gjerne"|"også"|"først"|"fyrst")? ("ha"|"kjenne"|"kjenne til"|"vite"|"høre"|"høyre"|"få") ("hele"|"heile"|"litt av"|"noe av"|"mer av")? ("bakgrunnen"|"forhistorien"|"forhistoria"|"bildet"|"biletet"|"sammenhengen"|"samanhengen"|"historikken"|"sykehistorien"|"sykehistoria"|"behovet"|"behovene"|"behova"|"årsaken"|"ønskene mine"|"ønskene våre"|"ønska mine"|"ønska våre"|"forutsetningene") !("for avtalen") >>
  ("nysgjerrig"|"nyfiken"|"interessert"|"oppriktig interessert"|"oppriktig nysgjerrig"|"ekte nysgjerrig") ("på"|"i") ("livet"|"hverdagen"|"kvardagen"|"bruken"|"behovet"|"behova"|"behovene"|"huset"|"hjemmet"|"heimen"|"vanene"|"vanane"|"planene"|"planane"|"prosjektet"|"familien"|"jobben"|"hva"|"kva"|"hvordan"|"korleis"|"hvor mye"|"hvor ofte"|"kor mykje"|"kor ofte"|"hvem") !("i veien"|"det går"|"jeg hadde det"|"jeg følte"|"skjedde med meg") >>
  !("jeg"|"eg"|"vi"|"me") ("lurte"|"lurde"|"undret") ("hun"|"han"|"ho"|"de"|"dei"|"dama"|"damen"|"fyren"|"mannen"|"også"|"først")? "på" ("størrelsen"|"storleiken"|"alderen"|"målene"|"måla"|"typen"|"bruken"|"behovet"|"vanene"|"budsjettet"|"formålet"|"føremålet"|"hensikten"|"bakgrunnen"|"hvor stor"|"kor stor"|"hvor gammel"|"kor gamal"|"hvor gamle"|"hvor mange"|"kor mange"|"hva slags"|"kva slags"|"hva type"|"kva type"|"hvilken type"|"hvor langt"|"hvor lenge" @jegvi) !("pakken"|"gebyret"|"fakturaen") >>
  ja: Rådgiveren [spurte pent hva vi hadde tenkt å bruke rommet til].
  ja: Hun [spurte om noen i familien hadde allergier].
  ja: Hun [spurte alt mulig om huset].
  ja: Hun [ba meg begynne med det som plaget meg mest].
  ja: Ho [ville ha heile bakgrunnen].
  ja: Hun var [nysgjerrig på livet mitt].
  nei: Hun spurte pent om lov.
  nei: Spurte om noen hadde ledig time.
  nei: Hun ba meg begynne fra starten igjen.
  nei: Jeg lurte på størrelsen på pakken.

+ gikk-gjennom-behovet actor=any
  ("gikk"|"gjekk"|"tok"|"tok oss") ("vi"|"me")? ("også"|"først"|"sammen"|"saman")? ("gjennom"|"igjennom"|"en runde på"|"en gjennomgang av"|"ein gjennomgang av"|"ein runde på") (("hva"|"kva"|"hvordan"|"korleis"|"hvor mye"|"kor mykje") @jegvi ("egentlig"|"eigentleg"|"faktisk"|"helst"|"mest")? @vaneverb|"behovet"|"behovene"|"behova"|"ønskene"|"ønska"|"vanene"|"forbruket mitt"|"økonomien min"|"økonomien vår") !("måtte"|"må") >>
  ja: Vi [gikk igjennom hva jeg faktisk trenger].
  ja: Vi [tok en gjennomgang av behovene].
  nei: Jeg gikk gjennom hva jeg måtte gjøre.

# sounded the ground; a round of questions; dug till she found out
+ sonderte-og-utspurte actor=any
  !("jeg"|"eg"|"vi"|"me") ("sonderte"|"sondert"|"loddet"|"lodda"|"rekognoserte"|"følte seg fram"|"kjente på") @hanhun? ("terrenget"|"stemningen"|"behovet"|"behova"|"behovene"|"situasjonen") ("litt"|"først"|"grundig")? ("før" >>)?
  ^ ("en"|"ei"|"ein"|"et"|"eit")? ("hel"|"heil"|"skikkelig"|"ordentlig"|"grundig"|"fin"|"god"|"nyttig"|"real")? ("liten"|"lita"|"lang"|"kort"|"grundig")? ("spørrerunde"|"spørsmålsrunde"|"behovskartlegging"|"behovsanalyse"|"behovsavklaring"|"behovsrunde"|"spørsmålsrekke"|"utspørring"|"kartleggingssamtale"|"behovssamtale") ("om" >>|"rundt" >>|"først"|"før" ..5)?
  ("utspurt"|"utspurd"|"intervjua"|"intervjuet"|"kartlagt") ("ble"|"blei"|"vart") ("jeg"|"eg"|"vi"|"me") ("grundig"|"om" >>)?
  !("jeg"|"eg"|"vi"|"me"|"å") ("grov"|"gravde"|"grov og spadde"|"spurte"|"spurde"|"spurte og spurte"|"grov og spurte"|"lette"|"nøstet"|"nøsta"|"forhørte seg"|"pirket") @hanhun? ("og" _|"videre"|"vidare")? ("til"|"inntil"|"heilt til"|"helt til") @hanhun ("fant ut"|"fann ut"|"skjønte"|"skjøna"|"forsto"|"forstod"|"visste"|"fant"|"fann"|"hadde funnet"|"kom til bunns"|"fikk tak i") >>
  !("jeg"|"eg"|"vi"|"me"|"å") ("høyrde"|"hørte"|"forhørte"|"forhøyrde") @hanhun? ("seg"|"sæ") ("for"|"nøye"|"litt"|"grundig")? ("om"|"rundt") !("det var noe"|"det var noko"|@noemer|@jegvi "hadde" ("forstått"|"skjønt"|"mer"|"flere"|"fleire"|"ytterligere")|@jegvi ("forsto"|"forstod"|"skjønte")|"internt") >>
  ("fikk"|"fekk"|"kom"|"får") @jegvi? ("også"|"straks"|"flere"|"fleire"|"noen"|"mange"|"gode"|"det")? "spørsmål" ("om"|"rundt") ("budsjett"|"budsjettet"|"bruken"|"behov"|"behovet"|"vaner"|"vanane"|"alder"|"størrelse"|"helse"|"helsa"|"familien"|"økonomien"|"inntekt"|"kosthold"|"huset"|"bilen"|"jobben"|"hva" @jegvi|"kva" @jegvi|"hvordan" @jegvi|"korleis" @jegvi|"hvor mye"|"hvor ofte"|"kor ofte"|"kor mykje"|"hvor mange") !("det ville koste") >>
  ("fikk"|"fekk") @hanhun ("meg"|"oss") "til å" ("fortelle"|"fortelje"|"tegne"|"beskrive"|"sette ord på") ..3 (@kvordutennår|"om") >>
  ("ville"|"ønsket"|"ba om") @hanhun? ("at")? @jegvi ("skulle"|"måtte") ("tegne"|"fortelle"|"fortelje"|"beskrive"|"skildre"|"sette ord på"|"vise") ("og" _)? (@kvordutennår|"om"|"behovet"|"bruken"|"huset"|"rommet"|"kjøkkenet"|"hagen") >>
  ("hun"|"han"|"ho"|"de"|"dei") ("lurt på"|"lurte på"|"spurt om"|"spurt") ("ka"|"kor"|"ke"|"katti"|"kem") ("æ"|"vi"|"e") !("hete"|"heite"|"hadd gjort") >>
  ^ ("hvor ofte"|"hvor mange"|"hvor mye"|"hvor lenge har"|"hvor gammel"|"hvor lang"|"hvor stor"|"hva slags"|"hvilken type"|"hvilken størrelse"|"kor ofte"|"kor mange"|"kor mykje"|"kor gamal"|"kva slags"|"kor stor"|"hva bruker"|"hva trenger"|"hva er viktigst for"|"hva skal") ..3 "du" !("egentlig tror"|"tror") ..8 $
  ja: Hun [sonderte terrenget før hun kom med forslag].
  ja: [En skikkelig spørrerunde om hagen].
  ja: Han [grov til han fant ut hva som var galt].
  ja: Han [høyrde seg for om kor stort huset er].
  ja: Jeg [fikk spørsmål om budsjettet].
  nei: Jeg gravde til jeg fant svaret.
  nei: Han forhørte seg om det var noe mer.

+ ba-om-bilde actor=agent
  ("ba"|"bad"|"fikk"|"fekk") @hanhun? ("meg"|"oss") ("om å"|"til å"|"å")? ("sende"|"ta"|"vise"|"filme"|"beskrive"|"herme"|"tegne"|"måle") ("et"|"eit"|"en"|"ei"|"noen")? ("skjermbilde"|"skjermbilete"|"bilde"|"bilete"|"bilder"|"video"|"lyden"|"lyd"|"rommet"|"feilen"|"hvordan"|"korleis"|"hva"|"kva") !("en gang til"|"på nytt"|"igjen") >>
  ja: Hun [ba meg sende skjermbilde så hun så det samme som meg].
  ja: Han [fikk meg til å beskrive lyden].
  nei: Hun ba meg sende skjermbilde en gang til.
