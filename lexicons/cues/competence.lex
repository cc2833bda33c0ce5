# competence: knows the subject, professional.
cue competence

+ i-søvne
  ("kunne"|"kan"|"kunna"|"kjente"|"kjende"|"kjenner"|"hadde"|"husket") _ ..3 ("i søvne"|"utenat"|"utanåt"|"på rams"|"ut og inn"|"på fingrene"|"på både innsida og utsida"|"både innsiden og utsiden"|"på innsiden og utsiden"|"som sin egen bukselomme"|"som si eiga bukselomme"|"til fingerspissene"|"forlengs og baklengs"|"fra perm til perm"|"frå perm til perm"|"på sparket"|"i fingrene"|"i hodet"|"i hovudet"|"ned til minste skrue"|"på pikken"|"bedre enn sin egen lomme"|"inn og ut"|"i blinde") !("mitt")
  !("spørsmålene"|"spørsmåla"|"navnet mitt"|"navnet"|"namnet"|"namnet mitt"|"spørsmålet") ("satt"|"sat"|"sitter"|"kom") som (et|eit) ("skudd"|"skot")
  @b-hun ..4 ("drevet"|"drive"|"jobbet"|"jobba"|"holdt på"|"vært i gamet") (med)? ..4 (mannsalder/n|før|"hele livet"|"heile livet"|"i årevis"|"i årtier"|en vinternatt)
  (ikke|ikkje|neppe|slett ikke) (første|fyrste) ("gang"|"gangen"|"gong"|"gongen") (hun|han|ho|de|dei|dama) >>
  (hadde|"har") (visst|nok|tydelig|tydeligvis|åpenbart|tydelegvis)? (gjort|sett|vært borti|hørt|høyrt|vore borti) (dette|det|alt|verre|sånt|slikt) ...3 (før|hundre ganger|tusen ganger|hundre gonger|mange ganger) !(jeg)
  (ble|blei|vart|satt|sat|sto|stod) (@b-hun)? .. (ikke|ikkje|aldri|ingen gang) .. (svar skyldig|fast på|fast på et|fast på eitt|rådvill|ute av spill|vippet av) >>
  (ingenting|ikke ett spørsmål|ingen spørsmål|inkje) .. (satte|fikk|fekk|sette|klarte å sette) (henne|ham|ho|han) (fast|ut|ut av spill|til å nøle|på prøve)
  (korrekt|rett|riktig) i alle ledd
  (kunnskapen|svarene|svara|kompetansen|substansen|fakta) (satt|sat|var|sto) (på plass|som et skudd|som eit skot|på stell|i orden|der)
  (snakket|snakka|prata|svarte|svara) ...3 (som en|som ein|som ei) (med greie på|som kan|som kunne|som hadde|som veit|fagmann|ekspert|som vet) >>
  ("visste") det (bare|berre) $
  (endelig|snakket med|traff|traff på|fikk|fekk|omsider|snakka med|møtte) (en|ein|ei|folk|noen|nokon) som (kan|kunne|faktisk kan|faktisk kunne|virkelig kan|skjønner|forstår) (sakene sine|faget|jobben|dette|det|det hun|det han|tingene|greiene) >>
  @b-hun ("visste"|"kunne"|"kan"|"veit"|"vet") (mer|meir) ...3 enn (@b-jeg|produsenten|google|legen|nettsiden|selgeren|fabrikken|brosjyren|nettsida|de fleste|dei fleste) >>
  ("hadde"|"har"|"satt med"|"satt på") (@b-hun)? ("svaret"|"svarene"|"fasiten"|"alt"|"tallene"|"paragrafene"|"svara"|"tala"|"datoene"|"reglene"|"reglane") (i "hodet"|på "tunga"|klart|klare|på rede hånd|på reie hand|på lager|parat|i ermet|på tunga|i hovudet)
  (nerd/n|fagnerd/n|kløpper/n|reser/n|racer/n|ringrev/n|veteran/n|ener/n) (på|i) !(meg)
  ("merket"|"merka"|"hørte"|"høyrde"|"merker"|"skjønte"|"merkes"|"merktes"|"høres"|"høyrest") (@b-jeg|man|en)? (godt|fort|straks|tydelig|med en gang|at)? at (@b-hun) .. ("kunne"|"visste"|"hadde gjort"|"hadde peiling"|"hadde greie"|"kan") (faget|jobben|sine saker|sakene|dette|hva|kva|det|stoffet|før|på) >>
  "på" (rams|rede hånd|reie hand) !("mitt"|"jeg")
  ("merket"|"merka"|"hørte"|"høyrde"|"merker"|"skjønte"|"merktes"|"høres") ...4 at (dette|det|her|faget) ("hadde"|"kunne"|"visste"|"har") @b-hun >>
  (burde|bør|kan|kunne) (godt|gjerne)? (ha)? (holde|holdt|halde|halda) kurs (for) (de andre|resten|kollegaene|dei andre|kollegane|alle)
  ("kompetansen"|"kunnskapen"|"kunnskapene"|"fagkunnskapen"|"produktkunnskapen"|"kunnskapsnivået") ("var"|"er"|"virket"|"fremsto"|"verka") @grad? (god/a|solid/a|upåklagelig/a|imponerende|høy/a|på topp|høg/a|fremragende|framifrå|på plass)
  ja: Han [kunne reglene i søvne].
  ja: Hun [hadde tydeligvis gjort dette før].
  ja: Svaret [satt som et skudd].
  ja: Hun [ble ikke svar skyldig] en eneste gang.
  nei: Jeg kan reglene utenat.
  nei: Jeg har sett dette før.
  nei: Jeg hadde svaret klart.

+ sett-før-sitat actor=any turn=no
  « [ (det|dette|sånt|slikt|den|dei) ..2 (har) (jeg|eg|vi|me) (sett|gjort|vært borti|hatt|løst) (hundre|hundrevis|tusen|mange|før|utallige) ] >>
  ja: «[Det der har jeg sett hundre ganger]», sa hun.
  nei: Det har jeg sett hundre ganger.

+ uvitende-ikke actor=any turn=no
  ("ukompetent"|"inkompetent"|"uvitende"|"udugelig"|"uprofesjonell"|"rådvill"|"ukunnig"|"dum"|"uduglig"|"rådlaus"|"uerfaren") (kan|kunne|var|er|fremstod) (man|@b-jeg|en|ein|han|hun|ho|hu|ingen|du) .. (ikke|ikkje|langt fra|neppe|så visst ikke|aldri|i alle fall ikke)  (kalle|seie|si)? (henne|ham|han|ho)?
  ("kunnskapen"|"kompetansen"|"fagkunnskapen"|"faget") (er|var) det (ikke|ikkje|ingenting) (noe|noko)? (galt|å si|i veien|å utsette|gale|i vegen|å klage) (med|på)
  (ikke|ikkje|slett ikke|aldri|langt fra) (rådvill/a|svar skyldig|i tvil) (et sekund|eit sekund|om noe)?
  ("googla"|"googlet"|"gjettet"|"gjetta"|"nølte"|"famlet"|"famla") (ikke|ikkje|aldri) (,|;|og)? (hun|han|ho)? (bare|berre)? (visste|kunne|hadde)? (det|svaret)? (bare|berre)?
  ja: [Ukompetent kan man ikke kalle ham].
  nei: Jeg kan ikke si hvem han er.
  ja: Han [nølte ikke] et sekund.

+ kan-bedre-enn-presten
  @b-hun? ("kan"|"kunne"|"kjente"|"kjenner"|"kunna"|"husket"|"behersket"|"visste") (mer om)? _ ..2 (bedre|betre|mer|meir|som|like godt som) enn? ("presten"|"prest"|"paven"|"klokkeren"|"læreboka"|"bibelen"|"mora"|"dem"|"de"|"de som"|"fadervår"|"fader vår"|"egen"|"sin egen"|"eigne"|"loven selv"|"lommeboka"|"andre"|"folk flest"|"professoren"|"juristen"|"ingeniøren"|"stortinget") ..4
  ("kontroll"|"full kontroll"|"stålkontroll"|"styring"|"oversikt"|"orden") på _ ..2 (ned til|til) (minste|siste|hver|kvar|den minste|den siste|fjerde|bunn|desimal) _
  ("faglig"|"fagleg"|"kunnskapsmessig"|"faget"|"det faglige"|"det faglege"|"kompetansen") (sett)? ("er"|"var"|"står"|"kan"|"hadde"|"har") (det|jeg|eg|vi)? (ikke|ikkje|ingenting|lite|absolutt ingenting|ikke noe|inkje|ingen ting) (noe|noko)? å (utsette|si|klage|pirke|utsetje|seie|kritisere|innvende) (på|på|mot)?
  (ingenting|ikke noe|lite|ikkje noko) å (utsette|si|klage|utsetje|seie) på (det faglige|kunnskapen|kompetansen|fagkunnskapen|det faglege|kunnskapene|svarene|faget)
  @b-hun ..4 ("drevet"|"drive"|"jobbet"|"jobba"|"holdt på"|"stått"|"sittet"|"svart") (med)? ..4 (i en mannsalder|en mannsalder|i en menneskealder|siden krigen|i tretti år|hele livet|heile livet|siden dampens|siden arilds tid|i årtier|sidan krigen)
  @b-hun ..2 ("var"|"er"|"virket"|"verka") (helt|heilt|tydelig|godt|svært|veldig)? (husvarm|varm i trøya|hjemmevant|heimevant|oppdatert|bevandret|dreven|på hjemmebane|vel bevandret|lommekjent|drillet|skolert|godt kjent|inne) (i|på|med) (reg*|saken|saka|stoffet|faget|systemet|tallene|vilkår*|loven|lov*|rutine*|skatte*|produkt*|hva|alt|det meste|område*|pris*|detalj*|hele)
  (svarene|svaret|svara|fasiten|tallene|paragrafene|datoene) ("kom"|"satt"|"sat"|"falt"|"var"|"lå"|"trillet"|"rant") (som|på|fra|av|ut|frå) (hofta|ryggmargen|kuler|perler|ermet|snøre|snor|maskingevær|rams|reflekser|et leksikon|slanten|lommeregner|løpende bånd|en oppslagsbok|strak arm)
  (et|eit|en|ein|rene|litt av et|litt av en|ei) (vandrende|levende|levande|gående|omvandrende|tobeint|gåande) (leksikon|oppslagsverk|regelbok|lovbok|bibliotek|fasit|katalog|lovsamling|database|encyklopedi|ordbok|wikipedia|håndbok|lovverk|arkiv)
  ("hadde"|"har"|"med") _ ..2 (i ryggmargen|i blodet|i fingertuppene|i lillefingeren|i bakhodet|i fingrene|i fingrane|under huden|på netthinnen|langt inn i margen|i hodet|i hovudet) !("mitt"|"min"|"jeg")
  (trengte|trong|måtte|behøvde) (ikke|ikkje|aldri) (bla|slå opp|klø seg|lete|tenke seg om|google|sjekke|spørre|nøle|blunke|leite|leggje på) ..4
  ("visste"|"kjente til"|"godt kjent med"|"kjend med"|"kjent med"|"innsatt i"|"oppdatert på"|"stødig på"|"stø på"|"trygg på"|"sikker på"|"støtt på") (akkurat|nøyaktig|alle|alt om|reglene|reglane|vilkårene|regelverket|hele)? (("hva" "som" ("måtte"|"skulle"|"må"|"trengtes") ("gjøres"|"til"|"gjøre"|"være med"|"på plass"))|("reglene"|"reglane"|"vilkårene"|"regelverket"|"rutinene"|"produktene"|"det hun sa"|"det han sa"|"det ho sa"|"detaljene"|"fristene"|"ordningen"|"ordninga"))
  ("kunne"|"kan") ("mye"|"mykje"|"masse"|"det" ("hun"|"han"|"ho") ("snakket om"|"snakka om"|"drev med"|"holdt på med")|"tingene"|"sine saker") $
  ja: [Hun kan trygdeloven bedre enn presten kan fadervår].
  ja: [Faglig er det ingenting å utsette].
  ja: Full [kontroll på vilkårene ned til minste komma].
  ja: Han var [et vandrende leksikon].
  ja: Hun [visste hva som måtte gjøres].
  nei: Jeg kan reglene bedre enn presten kan fadervår.
  nei: Jeg har sendt inn alt om bilen.

# «det står ikke på kunnskapene», «der satt paragrafene som støpt»: litotes and images of a firm hold.
+ står-ikke-på-kunnskapen turn=no actor=any beats=empathy.feelings
  det (sto|"sto"|stod|"stod"|står|"står"|skorta|skortet|skorter|skortar|manglet|mangla|mangler|manglar|var|er) (ikke|ikkje|slett ikke|aldri|"itj"|slettes ikke|ikke akkurat) @grad? (noe)? (på|med|galt med|feil med|noe å si på) .. (kunnskap/n|kunnskapene|"kunnskapen"|kompetanse/n|"fagkunnskapen"|fagkunnskap/n|"faget"|"kunnskapane"|dyktighet/n|ferdighet/n|"ekspertisen"|"faglig" tyngde|produktkunnskap/n|dugleik/n|"det faglige"|"det faglege"|regelkunnskap/n)
  (kan|skal|vil) .. (ikke|ikkje|heller ikke) (klage|sette|setje|utsette|si|seie|trekke|pirke|klaga) .. (på|noe på|fingeren på|noe å utsette på) .. ("faget"|kunnskapene|"kunnskapen"|kompetansen|"det faglige"|"det faglege"|dyktigheten|fagkunnskapen|ekspertisen|kunnskapane)
  (paragrafene|paragrafane|reglene|reglane|tallene|tala|fakta|faget|kunnskapen|kunnskapene|svarene|svara|vilkårene|vilkåra|satsene|satsane|lovverket|regelverket|detaljene|detaljane|stoffet|kunnskapane) .. (satt|"satt"|sat|"sat"|sitter|sit|lå|låg) .. (som) (støpt|ei kule|et skudd|eit skot|spikret|spikra|limt|støypt|hugget|hogd|bare det|fjell|klistret|en kule|smurt|murt|perler på en snor)
  ("der"|"her")? (satt|"satt"|sat|"sat") (paragrafene|paragrafane|reglene|reglane|tallene|tala|faget|kunnskapen|kunnskapene|svarene|svara|vilkårene|satsene|detaljene|stoffet) som (støpt|ei kule|et skudd|spikret|spikra|limt|støypt|murt|smurt)
  (paragrafene|paragrafane|reglene|reglane|tallene|tala|fakta|faget|kunnskapen|kunnskapene|svarene|svara|satsene|satsane|stoffet) (satt|"satt"|sat|sitter|sit|lå|låg|ligger) (i) (ryggmargen|fingrene|fingrane|blodet|fingertuppene|hodet|hovudet|veggene|ryggraden)
  ja: [Det står ikke på kunnskapene].
  ja: Skal heller ikke klage på noe, [der satt paragrafene som støpt].
  nei: Det står ikke på fakturaen.
  nei: Reglene ligger på nettsiden.

+ dyktig
  (kunnskapsrik|kompetent|dyktig|profesjonell|kyndig|fagkyndig|rutinert|kvalifisert|velinformert|velorientert|sakkyndig|proff|proft|duganes|dugande|belest|røynd|kapabel|dugelig|velkvalifisert|kunnskapsrike|profesjonelle|fagmessig|kunnskapssterk|godt-opplært|dreven|velskolert|professional) !("til å" (lytte|høre|forklare|spørre)|"på å" (lytte|høre|forklare|spørre|få)|"renhold"|"vask"|"bruk"|"nettbutikk"|"nettside"|"aktør"|"bedrift"|"leverandør"|"drift"|"fotograf"|"kunde"|"hacker"|vaskemaskin|utstyr|maskin|film|hjelp til|kamera) ("skrevet"|"skrive"|"håndtert"|"utført"|"levert"|"handtert")?
  (flink|*flink|*proff|*dyktig) !("til å stille"|"til å spørje"|"til å ta"|"til å gi"|"til å sette seg") ("og" ("oppdatert"|"erfaren"))? !("til å" (lytte|høre|forklare|spørre|vise|trøste|berolige|roe|sette|stille|følge|se|oppsummere|forstå|sjekke|kartlegge|skape|få)|"på å" (lytte|høre|forklare|spørre|vise|roe)|"med ord"|"å" (forklare|lytte|spørre))
  ("god"|"kjempegod"|"veldig god"|"rå"|"knallgod"|"best") ("i"|"på") (@kfag|"det" ("hun"|"han"|"de"|"ho"|"dei") ("gjør"|"gjorde"|"drev med"|"drev på med"|"gjer"))
  ("skarp"|"stødig"|"trygg"|"stø"|"støtt"|"sikker"|"rå"|"god"|"kvass"|"oppdatert"|"oppdatert"|"sterk"|"ajour"|"a jour"|"solid"|"trygge"|"sikre") ("på"|"i") ("sin sak"|"saken"|"faget"|"hva" ("hun"|"han"|"de")|"kva" ("ho"|"han"|"dei")|"svarene"|"svarene sine"|"svaret"|"reglene"|"reglane"|"stoffet"|"tingene sine"|"tinga sine"|"regelverket"|"det faglige"|"det faglege"|"systemet"|"detaljene"|"bonusreglene"|"området"|"produktene"|"alt"|"vilkårene"|"det meste"|"sine ting"|"seg selv"|"seg sjølv")
  ("skarp"|"stødig"|"rå"|"drivende god") "på" !("tonen"|"målet"|"røsten") _
  ("faglig"|"fagleg") ("sterk"|"dyktig"|"flink"|"god"|"trygg"|"oppdatert"|"solid"|"stødig"|"på høyt nivå"|"godt nivå"|"høyt nivå"|"tung")
  !("holdt meg"|"heldt meg"|"holde meg"|"holdt oss"|"holder meg") ("oppdatert"|"ajour"|"velinformert"|"erfaren"|"drillet"|"godt opplært"|"godt skolert"|"skolert"|"velforberedt"|"godt forberedt"|"godt inne i") !("liste"|"versjon"|"app"|"programvare"|"informasjon"|"pris"|"nettside"|"hos") ("sakene"|"saken"|"stoffet"|"reglene"|"regelverket"|"på" @kfag)?
  ("ryddig"|"ryddige"|"seriøs"|"seriøst"|"seriøse") ("og" ("profesjonell"|"seriøs"|"kompetent"|"ordentlig"))
  ("behandlet"|"håndtert"|"håndterte"|"handterte"|"opptrådte"|"taklet"|"takla"|"løste"|"skrev"|"framsto"|"fremstod"|"fremsto"|"framstod"|"virket"|"verka"|"virka"|"oppførte seg") ("saken"|"saka"|"det"|"meg"|"situasjonen"|"seg"|"henvendelsen"|"klagen")? ("på en")? ("profesjonelt"|"proft"|"kompetent"|"kunnskapsrikt"|"profesjonell måte"|"profft"|"seriøst"|"fagmessig"|"dyktig"|"med stor kunnskap")
  ja: Hun var veldig [kunnskapsrik].
  ja: [Profesjonell og dyktig] fyr.
  ja: Ho verka [kompetent].
  ja: Han var [trygg på reglene].
  ja: Superflink dame, [faglig sterk].
  snu: Han virket [ikke særlig kompetent].
  nei: Jeg er flink med data.
  nei: Hun var flink til å lytte.
  nei: Tilbudet gjelder profesjonell renhold.

+ kunne-faget
  ("kunne"|"kan"|"kunna"|"behersket"|"beherska"|"mestret"|"meistra"|"kjente"|"kjente til"|"kjenner"|"kjende"|"kjende til") ("virkelig"|"verkeleg"|"tydelig"|"godt"|"hele"|"alt om"|"absolutt"|"mye om"|"mykje om"|"masse om"|"alle"|"også"|"nok"|"svært")? ("faget"|"faget sitt"|"jobben sin"|"jobben"|"sakene sine"|"sine saker"|"sitt fag"|"fagfeltet"|"stoffet"|"stoffet sitt"|"tingene sine"|"sine ting"|"tinga sine"|"reglene"|"reglane"|"regelverket"|"produktene"|"produktet"|"produkta"|"produktene sine"|"sitt produkt"|"systemet"|"systemene"|"området"|"temaet"|"håndverket"|"handverket"|"rutinene"|"rutinane"|"vilkårene"|"kunsten"|"saksområdet"|"alt"|"sakene"|"det meste"|"prisene") ("sitt"|"sin"|"sine")? ("ut og inn"|"ut å inn"|"til fingerspissene"|"på rams"|"på fingrene"|"godt"|"på rekke og rad"|"i søvne"|"utenat"|"utanåt"|"på ryggmargen"|"svært godt"|"veldig godt"|"om det")?
  ("kjente"|"kjende"|"kjenner") ("svært"|"veldig"|"tydelig")? ("godt")? "til" (@kfag)
  !("om han"|"om hun"|"om ho"|"om de"|"jeg"|"ikke") ("kunne"|"kan"|"visste"|"veit"|"vet") ("mye"|"mykje"|"masse"|"alt"|"svært mye"|"det meste"|"det som er verdt å vite") ("om"|"innen"|"på") ("temaet"|"emnet"|_)
  ("visste"|"veit"|"vet"|"viste"|"vita"|"vite") ("akkurat"|"nøyaktig"|"godt"|"presis"|"tydeligvis"|"virkelig"|"absolutt"|"tydelig"|"nøye")? ("hva"|"kva"|"ka"|"åssen"|"hvordan"|"korleis") ("hun"|"han"|"de"|"ho"|"dei"|"vedkommende"|"kundebehandleren"|"damen"|"mannen"|"hu"|"det"|"dama"|"som"|"man") ("snakket om"|"snakka om"|"prata om"|"pratet om"|"drev med"|"dreiv med"|"holdt på med"|"heldt på med"|"gjorde"|"dreide seg om"|"dreiar seg om"|"gjekk i"|"gikk i"|"skulle gjøre"|"skulle gjere"|"måtte til"|"var snakk om"|"funker"|"fungerer"|"verkar"|"virker"|"trengs"|"trengtes"|"snakker om"|"skulle til"|"skal til")
  !("nesten ingen"|"så godt som ingen"|"nesten"|"noen"|"nokon") ("hadde"|"har"|"satt med"|"satt på"|"sitter på"|"viste"|"utviste"|"besatt"|"innehar"|"sat på"|"sit på") ("virkelig"|"tydelig"|"svært"|"også"|"full"|"tydelegvis"|"tydeligvis"|"åpenbart")? ("god"|"gode"|"stor"|"høy"|"solid"|"bred"|"brei"|"mye"|"mykje"|"masse"|"full"|"grundig"|"inngående"|"dyp"|"imponerende"|"skikkelig"|"godt"|"fin"|"veldig god"|"stål"|"total"|"orden"|"lang"|"tydelig"|"all den")? (@kpeiling|"kunnskapene"|"tallene i hodet"|"tala i hovudet"|"alt i hodet"|"svar på rede hånd"|"svar på reie hand"|"svaret på rede hånd"|"fakta på bordet"|"tung kompetanse"|"kontroll på sakene"|"svar på alt"|"fingeren på pulsen"|"svarene i hodet"|"stålkontroll"|"orden i sakene") !("til å"|"på seg"|"jeg"|"på økonomien"|"i min"|"i mi "|"i hvordan det er"|"i korleis det er"|"på ka det vil si"|"på hva jeg sto"|"på reisen min") ("på" (@kfag|"det" ("hun"|"han"|"ho") _ _?))?
  ("full"|"total"|"god"|"stål"|"skikkelig") ("kontroll"|"koll"|"oversikt"|"peiling"|"greie") ("på" ("alt"|"sakene"|"tingene"|"reglene"|"saken"|"detaljene"|"det meste"|"ting"|"systemet"))?
  (stålkontroll|stålkoll) ("på" _)?
  !("jeg har"|"eg har"|"har jeg"|"vi har"|"jeg hadde") (@kgod|stor|høy|høg|solid|bred|brei|imponerende|imponerande|inngående|inngåande|grundig) ("faglig"|"fagleg")? (kunnskap|kompetanse|fagkunnskap|produktkunnskap|innsikt|"faglig nivå"|ekspertise|fagkompetanse|regelforståelse|fagforståelse|kunnskapsnivå|kjennskap) 
  (profesjonalitet|proffhet|fagkunnskap|dyktighet|yrkesstolthet|"fagleg tyngd"|"faglig tyngde"|fagkompetanse|profesjonell-opptreden) !("forventer")
  ("ga"|"gav"|"gir"|"fikk"|"sitter igjen med") ("meg"|"jeg")? ("et"|"eit") ("svært"|"veldig")? ("profesjonelt"|"kompetent"|"kunnskapsrikt"|"dyktig"|"seriøst"|"proft"|"solid") inntrykk
  ("imponert"|"imponerte"|"imponerande"|"imponerende") ("meg")? ("over"|"av"|"med")? ("hvor mye"|"hvor godt"|"kor mykje"|"kor godt"|"kunnskapen"|"kompetansen"|"alt" ("han"|"hun"|"ho")|"hvor flink"|"hvor dyktig"|"kor flink") .. ("visste"|"kunne"|"veit"|"hadde"|"sin"|"var")?
  ("ga"|"gav"|"fikk"|"fekk"|"gitt") ("meg"|"jeg"|"eg"|"oss")? ("raskt"|"straks")? ("riktig"|"rett"|"korrekt"|"riktige"|"korrekte"|"presise"|"presist"|"sikre"|"sikkert"|"nøyaktige"|"kvalifisert"|"et kvalifisert"|"faglig gode") ("svar"|"informasjon"|"opplysninger"|"opplysningar"|"info")
  ("ingen"|"inga"|"null"|"ikke noe"|"ikke noen"|"ikkje noko"|"uten"|"utan"|"ikke snev av") (famling|nøling|gjetting|synsing|somling|vingling|tvil|usikkerhet|fomling|stotring|surr|surring) !("om"|"på" "linja"|"i mitt")
  (ekspert|fagperson|spesialist|oppslagsverk|fagmann|leksikon|kapasitet|"gullgruve"|racer|"en ener"|kløpper|"en reser"|"et fyrtårn"|"mester på"|dreven|kunnskapsbank) !("på å" _|"på telefon"|"jeg"|"i nettverket")
  ("svarte"|"svara"|"svarer") ("kjapt og")? ("på sparket"|"på strak arm"|"på stående fot"|"uten å nøle"|"utan å nøle"|"uten å måtte sjekke"|"uten å blunke"|"uten å slå opp"|"på rams"|"helt uten å nøle"|"utan å måtte sjekke")
  ("svare"|"svarte"|"svarer"|"svara") ...6 ("uten"|"utan") "å" ("nøle"|"blunke"|"måtte sjekke"|"slå opp"|"lete"|"tenke seg om"|"spørre noen")
  (oppegående|oppegåande|"oppvakt"|"på høyden"|"på høgda"|"faglært") !("pasient")
  ("var"|"virket"|"verka"|"virka") @grad? [ ("våken"|"skjerpet"|"skjerpa") ]
  ("svarte"|"svara"|"svarer"|"snakket"|"forklarte") ("sikkert"|"trygt og sikkert"|"kompetent"|"faglig"|"fagleg"|"profesjonelt"|"kunnskapsrikt"|"kvalifisert"|"presist og sikkert") ("og" ("presist"|"trygt"|"faglig"))?
  ("trengte"|"trengde"|"behøvde") ("ikke"|"ikkje"|"aldri") ("å")? ("slå opp"|"sjekke"|"lete"|"spørre noen"|"undersøke noe"|"spørje nokon") .. ("noe"|"noen"|"ting"|"kollega"|"opp")?
  !("jeg"|"eg"|"vi"|"ikke"|"ikkje"|"om han"|"om hun") ("visste"|"kunne") ("det meste"|"alt"|"absolutt alt"|"svaret på alt"|"alt som var verdt å vite") $
  ja: Hun [kunne faget sitt].
  ja: Han [visste hva han snakket om].
  ja: Ho hadde [god kunnskap] om avtalen.
  ja: Han [hadde full kontroll].
  ja: [Ingen nøling] der i gården.
  ja: Dama var et [leksikon].
  snu: Han [visste ikke hva han snakket om].
  snu: Hun [hadde ikke peiling].
  nei: Jeg har god kunnskap om dette selv.
  nei: Jeg vet hva jeg snakker om.
  nei: Man forventer at folk kan faget sitt.

+ idiom
  ("satt"|"sat"|"kom"|"falt") ("svarene"|"svaret"|"svara"|"alt") ("som et skudd"|"som eit skot"|"som perler på en snor"|"som perler på ei snor"|"på sparket"|"på strak arm"|"kjapt og sikkert"|"på direkten")
  ("svarene"|"svaret"|"svara") ("satt"|"sat"|"kom") ("som et skudd"|"som eit skot"|"på strak arm"|"som perler på en snor"|"på sparket"|"uten nøling")
  ("kjente"|"kjenner"|"kjende"|"kunne"|"kan") _ ("ut og inn"|"ut å inn"|"inn og ut"|"på rams"|"på fingrene"|"til fingerspissene"|"i søvne"|"utenat"|"som sin egen bukselomme"|"fra perm til perm")
  ("hadde"|"har") ("alt"|"det"|"reglene"|"svarene"|"tallene"|"fakta"|"regelverket"|"svara") ("på stell"|"i fingrene"|"i fingertuppene"|"i hodet"|"i ryggmargen"|"i hovudet"|"under huden"|"på rams"|"inne")
  ("var"|"er"|"virket"|"tydelig"|"verka") ("oppgaven voksen"|"jobben voksen"|"i sitt ess"|"i sitt rette element"|"på hjemmebane"|"på heimebane"|"dreven"|"drevet"|"på ballen faglig"|"fremst i skoa"|"på ballen"|"vaken")
  ("fagfolk"|"fagkvinne"|"ekte fagmann"|"en som kan sitt"|"ein som kan sitt"|"folk som kan det"|"gjort leksa si"|"gjort leksene sine"|"kan dette til fingerspissene"|"visste hvor skoen trykker"|"hadde mange års erfaring"|"lang fartstid"|"lang erfaring"|"hadde beina på jorda og kunnskapen i orden"|"kunnskapen på plass"|"kunnskapene på plass"|"kunnskapen i orden"|"god i hodet"|"førte meg trygt gjennom regelverket"|"ingen nybegynner"|"inga nybegynnar"|"hadde vært ute en vinternatt før"|"høyt faglig nivå"|"høgt fagleg nivå"|"faglig trygg"|"fagleg trygg"|"imponerende dyktig")
  ja: [Svarene kom som perler på en snor].
  ja: Ho var [på heimebane].
  ja: Han hadde tydelig [gjort leksa si].
  nei: Jeg kan avtalen min på rams.

+ ramme-nok-kunnskap turn=no actor=any
  @b-kunnskap ,? ("manglet"|"mangla"|"skortet"|"skorta"|"sto"|"stod"|"står"|"skorter") det (ikke|ikkje|aldri|slett ikke|så visst ikke|i hvert fall ikke|ihvertfall ikke|i alle fall ikke) "på"
  @b-kunnskap ,? ("var det"|"er det") (ikke|ikkje|slett ikke|ingenting|ikke noe|ikkje noko) ("mangel på"|"skort på"|"noe i veien med"|"noko i vegen med"|"i veien med"|"noe galt med"|"noko gale med"|"galt med"|"å si på"|"å utsette på"|"å klage på")
  @b-kunnskap ,? ("fikk"|"fekk"|"var det") ("jeg"|"eg"|"vi")? ("i bøtter og spann"|"i bøtter og spenn"|"på løpende bånd"|"på løpande band"|"i massevis"|"nok av"|"mer enn nok av"|"rikelig av"|"servert"|"til overmål"|"i rikt monn")
  @b-kunnskap ,? ("på løpende bånd"|"på løpande band"|"i bøtter og spann")
  ("sparte"|"spara"|"sparer") (ikke|ikkje|aldri|slett ikke) på @b-kunnskap
  (ikke|ikkje|aldri) ("spart"|"spara") på @b-kunnskap
  (ingen|inga|ikke|ikkje|slett ikke|aldri) ("mangel på"|"skort på") @b-kunnskap
  ("bøtter og spann med"|"bøttevis av"|"bøttevis med"|"haugevis av"|"i overflod av"|"massevis av"|"overfloder av") @b-kunnskap
  (all verdens|all verdas|mer enn nok|meir enn nok|nok av|ubegrenset med|uendelig med) @b-kunnskap !("som kreves")
  ja: [Kunnskapen var det ikke noe å si på].
  nei: Kunnskap er makt.

# at the fingertips, in the head, on home ground, the king of broadband
+ på-fingerspissene actor=agent
  ("kunne"|"kan"|"hadde"|"har") @hanhun? ("dette"|"det"|"alt"|"faget"|"reglene"|"reglane"|"systemet"|"sakene"|"stoffet") ("på"|"i"|"ut og inn på"|"rett i") ("fingerspissene"|"fingertuppene"|"fingertuppane"|"rams"|"fingrene"|"fingrane"|"hodet"|"hovudet"|"ryggmargen"|"blodet"|"søvne")
  (beherske/v|mestre/v|meistre/v|kunne/v) @hanhun? ("virkelig"|"verkeleg"|"tydelig")? ("faget sitt"|"faget"|"fagfeltet"|"fagfeltet sitt"|"håndverket"|"handverket"|"stoffet"|"jobben sin"|"området sitt"|"produktene sine"|"systemet sitt") !("selv")
  ("alt"|"alle svarene"|"svarene"|"svara"|"reglene") ("satt"|"sat"|"sitter"|"lå"|"låg") ("i hodet"|"i hovudet"|"i fingrene"|"i ryggmargen"|"på rams")
  ("slo ikke opp"|"slo ikkje opp"|"trengte ikke slå opp"|"måtte ikke slå opp") ("noe"|"noko"|"noe som helst"|"en eneste ting"|"i permen") (("," ("alt"|"hun"|"han"|"ho") ..5))?
  ("kongen"|"dronninga"|"dronningen"|"mester"|"meister"|"verdensmester"|"guru"|"trollmann"|"et fjell"|"konge") ("på"|"i") ("bredbånd"|"forsikring"|"faget"|"lån"|"ruter"|"rutere"|"regler"|"kundeservice"|"fag"|"sitt felt"|"strøm"|"data"|"skatt"|"avgifter")
  ("på") ("heimebane"|"hjemmebane") ("her"|"i dette"|"i stoffet")?
  ja: Han [kunne dette på fingerspissene].
  ja: Hun [behersket faget sitt].
  ja: Alt imponerte, for [svarene satt i hodet].
  nei: Jeg kunne dette på rams selv.

+ stø-i-saken actor=agent
  ("stø"|"støtt"|"stødig"|"sikker"|"trygg") "i" ("saka"|"saken"|"faget"|"stoffet"|"regelverket"|"vurderingene") ("si"|"sin"|"sitt"|"sine")?
  ("har"|"hadde") ("jammen"|"virkelig"|"verkeleg"|"skikkelig"|"tydeligvis"|"da"|"sannelig") ("greie"|"peiling"|"koll"|"orden"|"teft") "på" _ ..2
  ("kan"|"kunne") ("jammen"|"virkelig"|"verkeleg"|"sannelig") ("straum"|"strøm"|"faget sitt"|"jobben sin"|"forsikring"|"data"|"tingene sine"|"sine ting"|"regler"|"skatt"|"bil"|"telefoner")
  ("ga"|"gav"|"fikk"|"fekk") ("meg"|"oss"|"jeg"|"eg")? (presis|riktig|korrekt|nøyaktig|rett) ("og" (presis|riktig|korrekt|nøyaktig|nyttig|god))? ("informasjon"|"info"|"opplysninger"|"opplysningar") !("om hva jeg")
  ("lå"|"låg"|"var") ("alltid"|"hele tiden")? ("to hestehoder"|"ett hestehode"|"et skritt"|"ett skritt"|"to skritt"|"eit steg") ("foran"|"føre"|"i forkant") ("meg"|"hele veien")? ("hele veien")?
  ja: Ho var [stø i saka si].
  ja: Han [har jammen greie på varmepumper].
  ja: Hun [ga meg presis og riktig informasjon].
  nei: Jeg har virkelig greie på båt.

+ kjente-hver-sving
  !("jeg"|"eg"|"vi") ("kunne"|"kan"|"kunna"|"behersket"|"beherska") ("sine"|"sitt"|"sin"|"alle") !("tur"|"måte"|"side"|"plass"|"del") _
  !("jeg"|"eg"|"vi"|"at") ("visste"|"visst"|"veit") ("hun"|"han"|"ho"|"de")? ("med en gang"|"straks")? ("akkurat"|"nøyaktig"|"presis"|"presist"|"umiddelbart"|"med en gang"|"straks") ("hvor"|"kor"|"hva"|"kva"|"hvilken") ("feilen"|"problemet"|"jeg måtte trykke"|"knappen"|"lekkasjen"|"som var galt"|"som var gale"|"som skulle til"|"som måtte til"|"som trengtes") >>
  ("kjente"|"kjende"|"kjenner"|"kan"|"kunne") @hanhun? ("hver"|"kvar"|"kvar ein"|"hver eneste"|"hvert"|"kvart"|"hver minste") ("sving"|"ein sving"|"krok"|"krik og krok"|"paragraf"|"skrue"|"knapp"|"detalj"|"bestemmelse"|"regel"|"komma"|"modell") _? ..3
  ja: Hun [kunne sine vilkår].
  ja: Han [visste akkurat hvor feilen lå].
  ja: Ho [kjende kvar ein sving].
  snu: Han [kunne ikke sine produkter].
  nei: Jeg visste akkurat hva det var.
