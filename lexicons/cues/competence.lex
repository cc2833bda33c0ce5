# competence, good: knows the subject, skilled, professional.
cue competence

+ dyktig
  (kunnskapsrik|kompetent|dyktig|profesjonell|kyndig|fagkyndig|rutinert|kvalifisert|velinformert|velorientert|sakkyndig|proff|proft|duganes|dugande|belest|røynd|kapabel|dugelig|velkvalifisert|kunnskapsrike|profesjonelle|fagmessig|kunnskapssterk|godt-opplært|dreven|velskolert|professional) !("til å" (lytte|høre|forklare|spørre)|"på å" (lytte|høre|forklare|spørre|få)|"renhold"|"vask"|"bruk"|"nettbutikk"|"nettside"|"aktør"|"bedrift"|"leverandør"|"drift"|"fotograf"|"kunde"|"hacker"|vaskemaskin|utstyr|maskin|film|hjelp til|kamera) ("skrevet"|"skrive"|"håndtert"|"utført"|"levert"|"handtert")?
  (flink|*flink|*proff|*dyktig) !("til å stille"|"til å spørje"|"til å ta"|"til å gi"|"til å sette seg") ("og" ("oppdatert"|"erfaren"))? !("til å" (lytte|høre|forklare|spørre|vise|trøste|berolige|roe|sette|stille|følge|se|oppsummere|forstå|sjekke|kartlegge|skape|få)|"på å" (lytte|høre|forklare|spørre|vise|roe)|"med ord"|"å" (forklare|lytte|spørre))
  ("god"|"kjempegod"|"veldig god"|"rå"|"knallgod"|"best") ("i"|"på") (@kfag|"det" ("hun"|"han"|"de"|"ho"|"dei") ("gjør"|"gjorde"|"drev med"|"drev på med"|"gjer"))
  ("skarp"|"stødig"|"trygg"|"stø"|"støtt"|"sikker"|"rå"|"god"|"kvass"|"oppdatert"|"oppdatert"|"sterk"|"ajour"|"a jour"|"solid"|"trygge"|"sikre") ("på"|"i") ("sin sak"|"saken"|"faget"|"hva" ("hun"|"han"|"de")|"kva" ("ho"|"han"|"dei")|"svarene"|"svarene sine"|"svaret"|"reglene"|"reglane"|"stoffet"|"tingene sine"|"tinga sine"|"regelverket"|"det faglige"|"det faglege"|"systemet"|"detaljene"|"bonusreglene"|"området"|"produktene"|"alt"|"vilkårene"|"det meste"|"sine ting"|"seg selv"|"seg sjølv")
  ("skarp"|"stødig"|"rå"|"kvass"|"drivende god") ("på"|"i") _
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
  !("nesten ingen"|"så godt som ingen"|"nesten") ("hadde"|"har"|"satt med"|"satt på"|"sitter på"|"viste"|"utviste"|"besatt"|"innehar"|"sat på"|"sit på") ("virkelig"|"tydelig"|"svært"|"også"|"full"|"tydelegvis"|"tydeligvis"|"åpenbart")? ("god"|"gode"|"stor"|"høy"|"solid"|"bred"|"brei"|"mye"|"mykje"|"masse"|"full"|"grundig"|"inngående"|"dyp"|"imponerende"|"skikkelig"|"godt"|"fin"|"veldig god"|"stål"|"total"|"orden"|"lang"|"tydelig"|"all den")? (@kpeiling|"kunnskapene"|"tallene i hodet"|"tala i hovudet"|"alt i hodet"|"svar på rede hånd"|"svar på reie hand"|"svaret på rede hånd"|"fakta på bordet"|"tung kompetanse"|"kontroll på sakene"|"svar på alt"|"fingeren på pulsen"|"svarene i hodet"|"stålkontroll"|"orden i sakene") !("til å"|"på seg"|"jeg"|"på økonomien") ("på" (@kfag|"det" ("hun"|"han"|"ho") _ _?))?
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
