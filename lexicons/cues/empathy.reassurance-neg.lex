# empathy.reassurance, the opposite: unsafe, stressed by the talk, impatient.
cue empathy.reassurance

- idiom-utrygg turn=no actor=any
  (kaldsvette/v|kaldsvettet/v|"kaldsvetten"|"angstsvetten") (rant|sprang|piplet|silte|kom)?
  (puls|"pulsen") (på|i) (to hundre|200|180|"hundreogåtti"|"taket"|høygir|været)
  (skalv|skjelve|"skalv"|rista|ristet|"dirret") (jeg|eg)? (i|på) ("hendene"|"hånden"|"hånda"|"kroppen"|hele "kroppen"|heile "kroppen"|"stemmen") !("da" @ejeg ("ringte"|"ringde"|"tastet"|"slo"))
  ("hendene"|"hendene"|"stemmen" min) ("skalv"|skalv|dirret|rista|ristet)
  (tygde|tygge|bet|beit|bite) ("neglene"|"neglane"|negler)
  (mageknip|vondt i "magen"|magesmerter|klump i "magen") (av|etter) ("samtalen"|det|dette|"svaret"|hele greia|"samtala")
  (trampet|tromma|trommet|"trommet"|trommer|knipset|knepte) (utålmodig|med "foten"|med "fingrene"|med "pennen"|i "bordet"|med kulepennen)
  (rystet|skjelven|rysta|oppskaket|oppskaka|"oppskaket"|"skjelven") (da|etter|når|av|lenge) .. (la på|etterpå|samtalen|"samtalen")
  (mer|meir) (skremt|redd|nervøs|urolig|uroleg|forvirra|bekymra) (enn) (før|da|då|jeg|beroliget|trygg) >>
  ja: [Kaldsvetten rant] etterpå.
  ja: Eg [skalv på hendene] då eg la på.
  ja: Hun [trommet med fingrene].

- kroppen-i-uro turn=no actor=any
  (skjelve|skalv|"skalv"|"skjelver"|"skjelv"|rista|ristet|"rister"|dirret|dirrer|"ristar"|"skjelvde"|skjelven|skalv) .. (fortsatt|framleis|fremdeles|ennå|enno|lenge|av|i|på|over hele|jeg|eg|da|etter) .. (i|på|over)? .. ("henda"|"hendene"|"hånda"|"knærne"|"kroppen"|"stemmen"|"bena"|"beina"|"leppa"|"hele"|"fingrene"|"knea"|"sinne"|"raseri"|"samtalen"|"etterpå")
  (henda|"henda"|"hendene"|"knærne"|"stemmen min"|"beina"|"bena"|"fingrene"|"leppene"|"underleppa") (mine)? .. (skalv|"skalv"|dirret|rista|ristet|"skjelver"|skjelv|"skjelv"|vibrerte|sviktet|"ristet")
  (frynsete|tynnslitte|tynnslitne|"frynsete"|oppjagede|tynnslitt|slitne|rynkete|i helspenn) ("nerver"|"nervar"|"nerve")
  ("nervene"|"nervane"|"tålmodigheten min") (mine)? .. (på "høykant"|på "høgkant"|i helspenn|utenpå|frynset|frynsete|til slutt|tynnslitt|i laser|utanpå|ytterst)
  !("med") (ein|en|ei|med|samme|same|stor|diger|hard|kald|tung|den)? (klump/n|knute/n|knyte/n|isklump/n) i ("magen"|"halsen"|"brystet"|"bringa"|"mellomgolvet"|"hjertet"|"hjartet"|"hjerterota"|mage) !(forsvant|løste|ble borte|løsnet|datt|var borte|mens|vart borte|,)
  (mareritt/n|hjertebank/n|hjartebank/n|hjerteklapp/n|kaldsvette/n|søvnløs/a|angstanfall/n|panikkanfall/n|søvnlaus/a|magesår/n|stressmage/n|magevondt/n|utslett/n|hodepine/n|vondt i "magen") (av|etter) (å|"samtalen"|"samtala"|"praten"|"telefonen"|"henne"|"ham"|hele|heile|"måten"|"svaret"|den) >>
  (nervevrak/n|nervebunt/n|nervevrakk/n)
  (puls|pulsen|"pulsen"|blodtrykk|"blodtrykket"|"stresset"|"stressnivået"|adrenalinet|"skuldrene"|"skuldra"|"skuldrane") (@emin)? .. (steg|"steg"|gikk|"gikk"|gjekk|opp|økte|skjøt|hamret|hamra|til|i|på|over|oppunder|under|raste|rauk) .. (i været|opp|"taket"|180|200|to hundre|himmels|"ørene"|hundre|ørene|i taket|"øra"|til værs|rødt|det røde|faresonen|til himmels|galopp|nye høyder|"øyra"|oppunder)
  (puls|"pulsen"|blodtrykk|"blodtrykket"|"stressnivået"|"skuldrene") (@emin)? .. opp (et|eit|noen|nokre|flere|fleire|mange|to|tre)? .. hakk
  (fikk|"fikk"|fekk|"fekk"|får|klarte|greide) .. @b-jeg? (ikke|ikkje|nesten ikke|knapt|ikke et) ("sove"|"sovet"|"blund"|"sova"|"lukket et øye"|"blund på øynene") (på|etter|den "natta"|den "natten"|i "natt") >>
  (lå|låg|"lå"|"låg"|ligger|ligg|gikk|gjekk|vandret|"vandra") (våken|vaken|og vred|søvnløs|og kvernet|og vrei|søvnlaus) (den|hele|heile|etter|i natt|natta|natten|på grunn) >>
  (gruer|grue|gruet|"gruer"|grudde|gruar|gru|grudd|kvier|kvir) .. (meg|for)? .. (til|for|allerede til|for å|alt til) .. (neste|neste gong|å ringe igjen|å ringje igjen|å ta kontakt igjen) >>
  (tør|"tør"|tørr|"torde"|torde|våger|"våger"|vågar|turte|orker|orkar|vågde|vågar) .. (ikke|ikkje|nesten ikke|knapt|ikkje lenger) .. (å)? .. (ringe|ta kontakt|spørre|stole|ringje|åpne|røre|bruke|fly) .. (igjen|lenger|dit|att|meir) !(deg)
  (vettskremt/a|livredd/a|skrekkslagen/a|panisk/a|oppskaket/a|oppskaka/a|rystet/a|skjelven/a|knust/a|satt ut|ute av meg|fra "meg") (da|etter|av|etterpå|når|som|lenge|satt|resten|over) (@b-jeg)? ("samtalen"|"la på"|"svaret"|"beskjeden"|"måten"|"etterpå"|"samtala"|"praten") >>
  (la på|satt igjen|sat att|gikk|avsluttet|sitter igjen|sit att|sitter her|ble sittende|vart sitjande|ble stående|sto igjen|ble liggende) .. (med|og)? .. (høy puls|høg puls|knyttede|knytta|uro|"uro"|klump|gråten|hjertet|vondt|hodepine|angst|"angst"|frykt|dårlig følelse|uggen|tårer|skjelven|redd|frustrasjon|verkende|dirrende|skjelvende|panikk|bekymringen|ubehag|tvil|hjartet|skjelving|redsel|kvalm|enda mer|usikkerheten|uvissa|en vond|ei vond|mer uro|meir uro|tårene|knute|stein|en knute|nervene|rådløs|motløs|"motløs"|tomhet) .. (i "magen"|i "kroppen"|i "halsen"|etter|enn|i "brystet"|"never")?
  (mer|meir|enda|bare|berre) .. (redd|urolig|uroleg|stresset|stressa|utrygg|bekymret|bekymra|nervøs|engstelig|skremt|fortvilet|fortvila|panisk|anspent|rådvill|engsteleg|usikker og redd) .. (enn|av|etter) >>
  (skremme|skremte|"skremte"|skremde|skremt) .. (vannet|"vannet"|"vatnet"|livet|"livet"|skjorta|vettet|livskiten|"vettet"|sjela) .. (av|ut av) @emeg
  (male|"malte"|malte|"måla"|mala) .. (fanden|"fanden"|"fan"|skrekkbilde|skrekkscenario|"djevelen"|katastrofe|verste) .. (på "veggen")?
  (krisemaksimere/v|svartmale/v|skremme/v med|dommedagsprofet/n|dommedag/n|skremselspropaganda/n|skremselstaktikk/n|krisemaksimering/n|svartmaling/n) (for|av|hele)?
  ja: [Skjelver fortsatt i hendene] etterpå.
  ja: Eg [gruer meg til neste gong].
  ja: Hun [skremte vettet av meg].
  ja: Jeg [tør ikke ringe dit igjen].
  ja: Jeg [lå våken hele natta].
  ja: [Pulsen gikk i taket].
  nei: Pulsen min gikk ned flere hakk.
  nei: Jeg la på etter en halvtime.
  nei: Barnet hadde vondt i magen.
  nei: Jeg var helt knust da jeg ringte.
  nei: Jeg fikk utslett på armen.

- utalmodig-2 turn=no
  (tromme/v|"trommet"|"tromma"|trippe/v|trippet/v|"trippa"|trampe/v|"trampet"|"trampa"|knipse/v|"knipset"|banke/v|tappe/v|klikke/v|"klikket"|"klikka"|"knepte"|"knepp"|stampe/v|skrape/v|fikle/v|plystre/v|plystret/v) .. (med)? .. (pennen|"pennen"|"kulepennen"|"fingrene"|"foten"|"fingrane"|"føttene"|"fingertuppene"|"neglene"|utålmodig|utolmodig|i "bordet"|"pulten"|skoen|av utålmodighet|"golvet"|"musa"|"fingre") (i "bordet"|utålmodig|mot "bordet"|i pulten)?
  (sto|stod|satt|sat|"sto"|"stod"|"satt"|"sat"|lå) .. (og|som)? (på "nåler"|på hoppet|på "tå"|og "trippet"|og "trippa"|på glødende kull|og skottet på klokka|på farten|på startstreken|klar til å legge på|på spreng)
  « (kom igjen da|"få opp farten"|"få opp dampen"|"få ut fingeren"|"få opp farta"|"kjapp deg"|"skynd deg litt"|er du ferdig snart|"blir det noe i dag"|"blir det noko i dag"|har ikke hele dagen|har ikkje heile dagen|hadde ikke hele dagen|hadde ikkje heile dagen|var det noe mer eller) >>
  (be|"ba"|bad|"bad"|si|"sa") .. (@emeg|at jeg måtte|til meg at|om å)? (måtte|om å|til å)? (skynde|få opp "farten"|kjappe|forte|få ut fingeren|raske på|skynda|speede|bli ferdig|bestemme meg|kome til saka|skunde) .. (meg|"farten"|"dampen"|opp|på|litt|nå|med|oss|deg)?
  !("min"|"mi"|"vår") ("lunta"|"lunten"|"tålmodigheten"|"tålmodet"|"tolmodet"|"tålmodigheita"|"tolmodigheita"|"strikken"|"roen"|"tålmodighet") .. (kort|kortere|"kortare"|slutt|brast|"brast"|tynnslitt|på bunn|ryke|røk|røyk|frynset|frynsete|borte|tynn|null|i minus|ute|oppbrukt|strukket|var ikke|rakk ikke|holdt ikke|var ikkje|mangelvare|ikke hans|ikke hennes|tom|"tom") .. (langt|lenge)?
  ("orket"|"orka"|"gadd"|"iddest"|"giddet"|"tålte") (ikke|ikkje|"itj"|åpenbart ikke|tydeligvis ikke|tydeleg ikkje) (å)? (vente på @meg|(gjenta|si det|ta det|repetere|vise|stave|forklare) .. (igjen|om igjen|en gang til|ein gong til|flere ganger|enda en gang|to ganger|på nytt|att))
  ("prøvde å"|"forsøkte å"|"ville"|"skulle")? (presse|"presset"|"pressa"|pushe|"pushet"|"pusha"|tvinge|"tvang"|mase|"maste"|"masa"|true|"truet"|"trua"|stresse|"stresset"|"stressa"|jage|"jaget"|"jaga"|prakke|"prakket"|"prakka"|hetse) !("ikke"|"ikkje"|"aldri"|"itj") .. (på|med)? .. @emeg !("ikke"|"ikkje"|"aldri"|"itj") .. (til|med|på|inn i|om|ut i|nedover) .. (å|inkasso|et|en|kjøp|avtale|salg|"hodet"|tillegg|sperring|stenging|oppsigelse|bot|noko|eit|ein|rettslige|dyrere|lån|forsikring|å si ja|signere|abonnement)  >>
  ("prakket"|"prakka"|"prøvde å prakke"|prakke) .. (på)? @emeg
  @b-jeg? ("måtte"|"skulle"|laut) @b-jeg? (bestemme|si ja|signere|avgjøre|velge|slå til|avgjere|velje|takke ja) .. (meg|oss)? .. (der og da|på stående fot|på strak arm|på flekken|med en gang|med ein gong|innen fem minutter|der og då|på minuttet|i løpet av samtalen|straks|nå med en gang|før jeg la på|uten betenkningstid|før vi la på|før eg la på|utan betenkningstid)
  (ville|krevde|forlangte) .. (ha|få) .. (svar|signatur|ja|avgjørelse|et ja|eit ja|underskrift) .. (der og da|på stående fot|på strak arm|på flekken|med en gang|straks|der og då|på direkten)
  (nå|no) eller aldri
  ("tok"|"godtok"|godta|ta|akseptere|skjønne|høre på|respektere) (ikke|ikkje|aldri) (et|eit|mitt|ordet)? "nei" (for et nei|for eit nei|som svar|for gode varer)?
  (ikke|ikkje|aldri) (godta|ta|akseptere|skjønne|høre på|respektere) (et|eit|mitt|ordet)? "nei" (for et nei|for eit nei|som svar|for gode varer)?
  (hardt|hardselg|aggressivt|"drivende"|intenst|pågående|masete|innbitt) (salg|"selgeri"|salgspress|selgende|sal|kjøpepress|selger|seljar|selgere)
  (salgspress/n|kjøpepress/n|bruktbilselger/n|bruktbilseljar/n|støvsugerselger/n|markskrier/n|torgselger/n)
  (hengte|hang|heng|"hang") .. over meg (med|som|om)?
  (pistolen|"pistolen"|"kniven"|kniven|pistol|kniv) (på|mot) ("tinningen"|"strupen"|"brystet"|"halsen"|pannen)
  (stresset|stressa|"stresset"|stresse|"jagde"|"jaget"|"jaga"|"maste"|"masa") (@meg) (gjennom|opp|sånn|slik|igjennom) >>
  ja: Jeg hørte at hun [trommet med fingrene mot bordet].
  ja: [Jeg måtte bestemme meg der og da].
  nei: Banken har presset rentene opp.
  nei: Jeg orket ikke vente mer.
  nei: Jeg fikk aldri noe ja eller nei.

- pa-klokka
  (kikke|"kikka"|se|skotte|"skotta"|glane) @grad? (stadig|hele "tiden"|heile "tida"|flere "ganger"|støtt) (på|mot|bort på) ("klokka"|"klokken"|"uret")
  ja: Han [kikket stadig på klokka].
  nei: Jeg så på klokka da jeg ringte.

- mistillit-2 turn=no actor=any
  (tar|ta|tok|"tar"|tek) .. (det|svaret|alt|det hun sa|dette|løftet) .. (med)? (en)? .. (klype salt|"klype" salt|håndfull salt|neve salt|bøtte salt|never salt|klype)
  (sjekke|"sjekket"|sjekka|dobbeltsjekke|"dobbeltsjekket"|dobbeltsjekka|ringe|"ringte"|"ringde"|spurte|måtte|google|"googlet"|googla|kontrollere) .. (det|svaret|alt|likevel|igjen|på nytt|opp|en annen|noen andre|banken)? .. (selv|andre|igjen|etterpå|en annen|hos andre|med en annen|sjølv|ein annan)? .. (i tilfelle hun|fordi jeg ikke stolte|for å kvalitetssikre) >>
  ("skurret"|"skurra"|"lukter"|"luktet"|"lukta"|"stinker"|"stinket"|"ringte") .. (alle "klokker"|"varsellampene"|"varsellamper"|svindel|ugler|muffens|lureri|"fisk"|i "ørene"|i "øra"|en bjelle)
  ("varsellampene"|"alarmklokkene"|"varsellamper"|"alarmklokker"|"varsellampa"|"faresignaler") .. (blinket|blinka|lyste|ringte|kimte|lyser|ringde|gikk)?
  ("ugler i mosen"|"muffens"|"lureri"|"luringer"|"fantestreker"|"røverpakk"|"kjeltringpakk"|"kjeltringer"|"lurendreieri"|"lurt trill rundt"|"tatt ved nesen"|"dratt ved nesen"|"ført bak lyset"|"holdt for narr"|"trekt ved nesa"|"lurt opp i stry"|"lurt opp i stryk"|"blår i øynene"|"blår i auga"|"fiskehistorie"|"røverhistorie"|"skipperskrøne"|"løgn på løgn"|"full av løgn"|"løgn fra ende til annen"|"løgn og bedrag"|"rein løgn"|"ren løgn"|"rein og skjær løgn")
  (spille|"spilte"|kjøpe|"kjøpt"|bygge|"bygd"|stole) .. (på sand|hasard|på tynn is|på gyngende grunn|katta i sekken|på gynga)
  (lovet|lova|lovte|"lovet"|lovar|lover) !("ikke"|"ikkje"|"aldri") .. (gull og grønne|gull og "grønne"|gull og grøne|mer enn|meir enn|vidt og bredt|noe hun|noe han|"tynt") .. (skoger|skogar|holdt|kunne|holder)?
  (ord|ordet|løftene|løfter|"løftene"|lovnader|lovnadene|ordene) .. (var|er|ikke|betyr) .. (verdt|verd|verdiløse|tomme|ikke verdt|luft|billige|lite verdt|ingenting verdt|verdilause) >>
  (neppe|knapt|lite|ikke akkurat|ikkje akkurat|langt fra|alt "annet" enn|alt "anna" enn) .. (noe|noko|en|ein)? (betryggende|beroligende|tillitvekkende|tillitsvekkende|å stole på|å lite på|trygt|tryggende|betryggande|beroligande|oppmuntrende|tryggande|tillitsskapende|troverdig|trygghetsskapende|til å bli rolig av|en trøst|nokon trøyst)
  (etterlot|etterlét|etterlate|forlate|forlot|lot|"lot") @emeg !("ikke"|"ikkje"|"aldri") .. (i stikken|i villrede|alene|i uvisse|med uro|i uvissa|åleine|på bar bakke|i mørket|rådvill|i panikk|med flere bekymringer)
  (fikk|"fikk"|fekk) .. (bange anelser|onde anelser|uggen|"vond"|dårlig|dårleg|klam|ekkel|ond|ubehagelig) .. (anelser|følelse|magefølelse|kjensle|smak|magekjensle|i "magen"|feeling|vibb|vibber|vibe) .. (i "magen"|i kroppen|av|da|i "munnen"|etter)?
  ja: Jeg [tar det med en klype salt].
  ja: [Alarmklokkene ringte].
  ja: Svaret var [neppe betryggende].
  nei: Jeg tror det når du sier det er sol.
  nei: Jeg ringte og spurte om noe annet.

- ramme-uten-ro turn=no actor=any
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-trygt ,? (fikk|fekk|så|såg|hørte|høyrde|merket|merka|møtte|fant|kjente) @b-jeg (aldri|ikke|ikkje|ingenting|lite|fint lite|null|derimot ikke|heller ikke|dessverre ikke|ikke mye|knapt) ("noe til"|"noko til"|"mye til"|"mykje til"|"snurten av"|"snurpen av"|"skyggen av"|"av"|"til"|"noe av"|"mye av")?
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-trygt ,? (så|såg) @b-jeg (langt|lenge|"forgjeves"|"ikke snurten"|"aldri snurten"|"ikkje snurten"|"ikke skyggen") (etter|av)
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-trygt ,? (måtte|"måtte") @b-jeg (se|sjå|lete|leite) (langt|lenge|"forgjeves") etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-trygt ,? ("lette"|"leita") @b-jeg (lenge|"forgjeves"|forgjeves) etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-trygt ,? ("uteble"|"uteblei"|"manglet helt"|"mangla heilt"|"var fraværende"|"var fråverande"|"var totalt fraværende"|"glimret med sitt fravær"|"glimra med sitt fråvær"|"glimra med fråværet sitt"|"var mangelvare"|"var ikkeeksisterende"|"var det dårlig med"|"var det dårleg med"|"var det smått med"|"var det skralt med"|"var det så som så med"|"var det heller dårlig med"|"var det tynt med"|"var det lite av"|"var det lite igjen av"|"var det ikke snev av"|"var det ikke mye av"|"var det ikkje mykje av"|"var det heller lite av"|"skortet det på"|"skorta det på"|"ble det lite av"|"ble det ikke noe av"|"fantes ikke"|"fanst ikkje"|"var ikke å spore"|"var ikkje å spore"|"var ikke å oppdrive"|"sto ikke på menyen"|"stod ikkje på menyen"|"hadde visst tatt ferie"|"hadde tatt fri"|"savnet jeg"|"sakna eg"|"ble savnet")
  !("for"|"med") (et|eit|litt|ett|en|noe|noko)? @b-trygt (til|å merke|mer)? ("hadde"|"ville"|"kunne"|"hadd") ..1 ("gjort seg"|"vært fint"|"vore fint"|"vært på sin plass"|"vore på sin plass"|"ikke skadet"|"ikke skada"|"ikkje skadd"|"ikke skadd"|"gjort susen"|"gjort underverker"|"pyntet"|"pynta"|"ikke vært dumt"|"vært kjekt"|"vært hyggelig"|"hjulpet"|"holdt"|"vært i orden"|"ikke vært å forakte"|"smakt"|"ikke kostet mye"|"vært en fordel"|"vore kjekt"|"gjort godt"|"hjelpt"|"hjulpe")
  (et|eit|litt|ett|en|noe|noko)? @b-trygt (til|å merke|mer)? ("skulle"|"sku") @b-jeg (likevel|gjerne|nok|så gjerne|gjerne ha)? ("hatt"|"ønsket meg"|"sett"|"ynskt meg"|"ønska meg"|"fått")
  (et|eit|litt|ett|en|noe|noko)? @b-trygt (til|å merke|mer)? ("hadde"|"hadd") @b-jeg (gjerne|likevel|nok)? ("ønsket meg"|"satt pris på"|"tatt imot med takk"|"sett"|"ventet"|"venta"|"håpet på"|"venta meg")
  @b-trygt "?" (nei|niks|nope|nix|neppe|glem det|gløym det|særlig|null|ikke tale om|tja)
  (ikke|ikkje|ingen|uten|utan) (et|eit|en|ein)? ("antydning til"|"snev av"|"spor av"|"tegn til"|"teikn til"|"så mye som"|"så mykje som"|"skyggen av"|"snurten av"|"fnugg av"|"gnist av"|"hint av") @b-trygt
  ("ventet"|"venta"|"håpet"|"håpa"|"lette"|"speidet") ("forgjeves"|"lenge"|"fåfengt")? (på|etter) (et|eit|en|noe)? @b-trygt ("forgjeves"|"lenge"|"som aldri kom"|"som ikke kom"|"som aldri kom"|"til ingen nytte")
  ("sparte"|"spara"|"sparer"|"gjerrig"|"gniten"|"knuslete"|"knipen"|"karrig") på @b-trygt
  @b-trygt ("var"|"sto"|"stod"|"er"|"hadde"|"måtte"|"ble"|"står") (visst|tydeligvis|tydelegvis|åpenbart|nok|liksom|vel)? (ikke|ikkje|aldri)? ("med i opplæringen"|"med i opplæringa"|"en del av opplæringen"|"på timeplanen"|"på pensum"|"på kurset"|"i stillingsbeskrivelsen"|"i stillingsinstruksen"|"inkludert"|"med i prisen"|"hans sterke side"|"hennes sterke side"|"hennar sterke side"|"hennes sterkeste side"|"hans sterkeste side"|"dagens tema"|"utsolgt"|"utselt"|"glemt hjemme"|"lagt igjen hjemme"|"sluppet opp"|"på ferie"|"rasjonert"|"strøket fra budsjettet")
  ("er"|"var") det (for mye forlangt|for mye å be om|for mykje å be om|for mykje forlangt|lov å håpe på|lov å ønske seg|så vanskelig med|så vanskeleg med) (med)? (et|eit|litt|lite)? @b-trygt
  (hvor|kor) ("ble"|"blei"|"var"|"vart") (det av)? @b-trygt
  (ikke|ikkje) (all verdens|all verdas|rare|stort til|stort med|overvettes mye) @b-trygt
  @b-trygt (fantes|finnes|finst|fanst|fins|står|sto|stod) (visst|nok|tydeligvis|tydelegvis)? (ikke|ikkje) i ("vokabularet"|"ordboka"|"ordforrådet"|"ordlista"|"ordboken")
  ja: [Tålmodighet var det smått med].
  ja: [Tålmodighet så jeg ikke snurten av].
  nei: Tålmodighet er en dyd.

- roe-meg-etterpå turn=no actor=any
  ("trengte"|"trong"|"trengde"|"måtte"|"brukte"|"laut"|"tok meg"|"gikk"|"gjekk") ("jeg"|"eg"|"ha"|"meg"|"ta"|"gå"|"ut")? (en|ei|ein|et|eit|hele|resten av)? (halvtime/n|time/n|kvarter/n|tur/n|lang tur|paracet|kopp|kopp te|dag/n|kveld/n|kvelden|pause/n|dusj/n|røyk/n|konjakk|minutter) .. (for å|på å|til å|å) .. (roe|få ned|senke|komme ned|hente meg|hente meg inn|puste|få igjen pusten|kome ned|samle meg) >>
  (satt|sat|sto|stod|lå|ble sittende|vart sitjande|la på) (jeg|eg)? (og|med)? (ristet|rista|skalv|dirret|skjelvende|hikstet|hulket|gråt|grein|gret|hulka) .. (etterpå|etter|i sofaen|i bilen|lenge|da jeg la på|av)
  ("la på"|"satt igjen"|"sat att"|"sitter igjen"|"sit att"|"avsluttet"|"gikk") .. (med)? (et|eit|en|ein)? ("press" for brystet|press for "bringa"|trykk for "brystet"|"verk" i brystet|"hjertet i halsen"|"hjartet i halsen"|"gråten i halsen"|"klump i halsen"|"klump i magen"|"knute i magen"|"stein i magen"|"høy puls"|"skjelvende hender"|"vond smak i munnen"|"flau smak")
  (hjertet|"hjertet"|"hjartet"|hjarta|"pulsen") .. ("løper"|"løp"|raser|raste|hamrer|hamret|hamra|hamrar|galopperer|dundrer|dundret|banker|slår|spring) (i øra|i ørene|løpsk|ennå|enno|fortsatt|fremdeles|framleis|da jeg la|av|$|nå) >>
  (kjenner|kjente|kjende|merker|kjenn) ...3 (at|hvordan)? ("hjertet"|"hjartet"|"pulsen"|"uroen"|"stresset"|"klumpen"|"panikken") (løper|løp|raser|stiger|steg|hamrer|hamrar|vokser|vokste|vaks|kom) >>
  (la på|satt igjen|sat att|gikk derfra|sitter igjen) .. (og)? ("lurte"|"lurer"|"undra"|"undret"|"tenkte"|"grublet"|"spurte meg"|"lurar") (på)? ...3 om .. ("stemte"|"stemmer"|"var sant"|"er sant"|"var riktig"|"var rett"|"holdt"|"holder"|"kan stemme"|"kunne stemme") >>
  ja: Jeg [trengte en halvtime på å roe meg ned etterpå].
  ja: Jeg [satt og ristet etterpå].
  ja: Jeg [la på med et press for brystet].
  ja: Jeg [la på og lurte på om noe av det stemte].
  nei: Jeg måtte gå en tur for å finne nøkkelen.

- tror-det-når turn=no actor=any
  (det)? ("tror"|"trur") @b-jeg (det|på det)? (ikke|ikkje)? (det|på det)? (før|når) (@b-jeg) (ser|får se|ser det|har|får|sjå|får sjå) >>
  ("gir"|"gjev"|"gav"|"ga") @b-jeg? (ikke|ikkje|lite|fint lite) (mye|stort|"fem øre"|en krone|"fem flate"|mykje)? (for) ("svaret"|"ordet"|"løftet"|"løftene"|"lovnaden"|den beskjeden|"garantien"|det "svaret"|det "løftet")
  (ville|hadde|tør|torde|turte) (@b-jeg)? (ikke|ikkje|neppe|aldri) (ha)? (satt|satset|veddet|satse|vedde|setje|sette|satsa) .. (penger|en krone|fem øre|huset|hus og hjem|pensjonen|lønna|noe) på >>
  (trodde|trudde|tror|trur) (@b-hun) (neppe|ikke|ikkje|knapt) (helt|selv|sjølv)? på det (selv|sjølv|sjøl)
  (@b-hun) ("trodde"|"trudde") (neppe|ikke|ikkje|knapt) (helt)? på det (selv|sjølv|sjøl)
  (måtte|laut|valgte|turte ikke annet enn) .. (sjekke|dobbeltsjekke|spørre|google|få bekreftet|kontrollere|få stadfesta) .. (for å være sikker|for sikkerhets skyld|for å være på den sikre siden|for å vere sikker|for tryggleiks skuld|om svaret stemte|om det stemte|om hun hadde rett|om han hadde rett)
  (lite|fint lite|ingenting|ikke noe|ikkje noko) å (stole på|lite på|feste lit til|bygge på|byggje på|holde seg til)
  (vet|veit|ante|aner|visste) (@b-jeg)? (ikke|ikkje) hva (@b-jeg) (skal|skulle|kan) (tro|stole på|feste lit til)
  ("tvilen"|"uroen"|"uroa"|"mistanken"|"skepsisen"|"bekymringen"|"usikkerheten"|"uvissa"|"otten"|"engstelsen") (gnager|gnag|murrer|sitter|satt|sit|ligger|lever|vokser|veks|henger|gnagde|kverner|spiser) (fortsatt|framleis|fremdeles|igjen|i|der|ennå|enno|på|$)
  (tror|trodde|trur|trudde|kjøper|kjøpte|svelger|svelget|svelgde) (@b-jeg)? (ikke|ikkje|aldri) (et|eit|ett|eitt) ("ord"|"sekund"|"øyeblikk"|"augeblink") (av|på)? >>
  ("magefølelsen"|"magekjensla") (sier|sa|seier|skrek) (nei|stopp|noe annet|meg)
  ("tør"|"torde"|"vil"|"kan"|"ville"|"kunne") @b-jeg? (ikke|ikkje|neppe|aldri) (sette|setje|feste|ha) (min|mi|noe|noko|noen|stor)? (lit|tillit|tiltro|tiltru) til >>
  ("magen"|"halsen"|"nakken"|"brystet"|"strupen"|"hjertet"|"hjartet"|"motet") (min|mitt|mi)? ("knøt"|"snørte"|"snørde"|"snurpet"|"krympet"|"sank"|"vrengte"|"vrengde"|"hoppet over"|"snørpte"|"knyter"|"knyt") (seg|til|et slag|i livet)?
  ("stolte"|"stoler"|"trodde"|"trudde"|"stola") @b-jeg (ikke|ikkje|lite|aldri|knapt) ..3 på $
  ("fikk"|"fekk"|"får") @b-jeg? (helt|rein|full|ren|nesten|heilt)? ("panikk"|"angst"|"vondt i magen"|"hjertebank"|"klump i magen"|"pustebesvær"|"hjartebank") (av|etter) (å|samtalen|svaret|den|praten|samtala|det hun|det han) >>
  ja: Det [tror jeg ikke før jeg ser det].
  ja: Jeg [gir ikke fem øre for det svaret].
  ja: Jeg [vet ikke hva jeg skal tro].
  nei: Jeg tror det når pakken kommer i morgen, blir det bra.

- press-i-sitat turn=no actor=any
  « (dere|du|nå|no|da|då|de) .. (må være raske|må være rask|må bestemme|må skynde|må svare nå|må slå til|må bare signere) >>
  « ..2 (skynd deg|bestem deg|kom an da|få opp farten|nå eller aldri|no eller aldri|siste sjanse|jeg har ikke all dag|eg har ikkje all dag|jeg har ikke hele dagen|eg har ikkje heile dagen|har ikke all verdens tid|blir det noe snart|er du ferdig snart|er det noe mer eller) >>
  ("sa"|"mente"|"ba"|"maste") .. (@b-hun|@meg)? ...3 (at)? (tilbudet|det|plassen) (bare|berre|kun) (gjaldt|galdt|holdt) (i dag|ut dagen|nå|den dagen|mens vi snakket|til midnatt) >>
  ja: «[Bestem deg da]», sa hun.
  ja: Han sa «[du må bestemme deg nå]».
  nei: Vi må bestemme oss for farge.

- pulsen-da-jeg-la-på turn=no actor=any
  ("pulsen"|"blodtrykket"|"stressnivået"|"temperaturen"|"hjerterytmen"|"skuldrene"|"skuldra"|"nervene"|"uroen"|"bekymringen"|"magesåret") (min|mi|mitt)? ("var"|"er"|"lå"|"sto"|"stod"|"satt"|"ble"|"vart"|"hadde") .. ("høyere"|"høgare"|"verre"|"dobbelt"|"større"|"oppe"|"oppunder"|"oppe ved"|"høy"|"høg"|"i taket"|"rundt ørene"|"ved ørene") .. (("da"|"då") @b-jeg "la på"|"etterpå"|"etter" ("samtalen"|"praten"|"samtala"|"den samtalen")|"enn") (("enn")? ("da"|"då"|"før") @b-jeg ("ringte"|"ringde"|"slo nummeret"|"slo"|"tok"|"tastet"|"begynte"|"kom") ("på"|"telefonen"|"kontakt")?)?
  ("magefølelsen"|"magekjensla"|"instinktet"|"ryggmargen") (min)? ("sier"|"seier"|"forteller"|"sa"|"skriker"|"roper"|"ba") (meg|at)? ...2 (sjekke|dobbeltsjekke|ringe|spørre|ikke|ikkje|bør|burde|noe|nei|løp|stopp) >>
  ("bør"|"må"|"skal"|"måtte"|"burde") @b-jeg? (nok|vel|jo)? (sjekke|dobbeltsjekke|kontrollere|få bekreftet|etterprøve) (alt|svaret|det|svara|opplysningene) ((han|hun|ho|de) (sa|fortalte|skrev|påsto)|"jeg fikk" "vite"?)? ((én|en|ein) (gang til|gong til)|hos noen andre|med noen andre|to ganger)
  (sjekker|sjekka|sjekket|kontrollerer) (nå|no|fortsatt|framleis)? (kontoen|nettbanken|posten|innboksen|appen|mailen) (ti ganger|flere ganger|hver time|tre ganger|støtt|hele tiden|hvert kvarter|kvar time) ...2 
  ("la på"|"gikk derfra"|"satt igjen"|"sitter igjen"|"sat att"|"sit att") (med|og)? .. (mer uro|større bekymring|verkende nakke|verk i nakken|skuldrene oppe|skuldrene oppunder|hodepine|hovudpine|tårer i øynene|tårene i øynene|kvalme|høye skuldre|gråten|vondt i magen|vond mage)
  ("ble"|"blei"|"vart"|"gjorde meg") (@b-jeg)? (bare|berre)? (ikke|ikkje) (det spor|noe|noko|det minste|akkurat|særlig|stort)? (roligere|tryggere|rolegare|tryggare|klokere og rolig|lettere til sinns|beroliget|betrygget) (av|etter|til sinns|$)
  ("hadde"|"måtte"|"trengte") (jeg|eg) (et|en|ein|eit)? (glass vin|konjakk|røyk|sjokolade|paracet|ibux|kopp te|lang tur|tur rundt kvartalet|varm dusj) (etterpå|etter den|for å roe|for å komme|for å få)
  (stresset|stressa|stresser|jagde|jaget|maste|gnålte) (så|sånn|slik) (at)? .. (hjertet|hjartet|pulsen|@b-jeg|ordene|svetten|sveitten) >>
  ja: [Pulsen var høyere da jeg la på enn da jeg ringte].
  ja: [Magefølelsen sier at jeg bør sjekke alt en gang til].
  ja: Jeg [ble ikke det minste beroliget av] svaret.
  nei: Pulsen var høy etter treningen.
  nei: Jeg skal sjekke alt selv neste år.

- tør-ikke-åpne turn=no actor=any
  ("nå"|"no"|"etter dette"|"etterpå"|"etter det"|"heretter") ("tør"|"torde"|"turte"|"våger"|"tørs"|"orker") @b-jeg (ikke|ikkje|knapt) .. (åpne|opne|ta|ringe|se|svare|logge|sjekke|bruke|røre|trykke|sjå|ringje) >>
  (@b-hun) ("snakket"|"snakka"|"prata"|"maste"|"gikk på"|"pratet"|"holdt på"|"jaget") som (om)? (huset|det|hele huset|håret|bygget|kontoret) (sto i brann|brant|stod i brann|var fare|gjaldt livet|hastet|var siste sjanse|galdt livet|var krig)
  ja: [Nå tør jeg ikke åpne posten engang].
  ja: [Hun snakket som om huset sto i brann].
  nei: Nå tør jeg ikke bade lenger.

# what the call cost: sleep, a walk to shake it off, a cry in the car.
- riste-det-av-meg turn=no actor=any
  (måtte|"måtte"|laut|lytt|trengte) .. (ut|gå|ta|på|ha|legge|setje|sette|puste|trekke) .. (tur|runde|luft|pause|sjokolade|vinglass|glass|kvile|hvile|sofaen|trappa|pust|kryssord|dusj|kopp|te|benk|meg|røyk|pusten) .. (for å|til å|før) .. (riste|rista|roe|roa|komme|kome|kvitte|glemme|gløyme|hente|samle|lande|få|kjøle|puste|klarte|sove) .. (av meg|av seg|igjen|ned|hodet|hovudet|pulsen|inn)
  (kosta|kostet|kosta|stjal|"stjal"|kostar|tok|røvet|ødela|øydela|fratok) (meg|oss|mæ|frå meg|fra meg)? (hele|heile|ei|en|ein|flere|to|mye av)? (nattesøvnen|nattesømnen|nattesøvn|natta|nattesømn|søvnen|søvn|søvnløs natt|nattero|sinnsroen|kveldsroen|helgeroen|matlysten|humøret) (mi|min|"i natt")? !("på hotellet")
  (satt|"satt"|sat|ble sittende|vart sitjande|måtte|gikk|sitte|sitje) .. (i bilen|på badet|på trappa|på kjøkkenet|på do) .. (og)? (gråt|grein|gråte|grine|skalv|skjelve|hikste|pust|puste|hyperventilerte|riste|samle meg)
  ("trengte"|"måtte ha"|"trong") .. (et glass|eit glas|en whisky|ein whisky|tre glass|en pause|en sigarett|en dram|ein dram|noe sterkt|noko sterkt|en tur) .. (etter|etterpå|for å) >>
  (samtalen|praten|den|det|samtala|tonen|svaret|telefonen) .. (satt|"satt"|sat|sitter|sit|lå|låg|ligger|hang|heng|henger|sitte) .. (i "kroppen"|i "magen"|i "brystet"|i meg|som en klump) .. (resten|hele|heile|lenge|til|i flere|ennå|fortsatt|enno|dagen)? >>
  ja: [Måtte ut og gå en tur for å riste det av meg].
  ja: Den telefonen [kostet meg nattesøvnen].
  ja: Praten [satt i kroppen resten av dagen].
  nei: Måtte ut og gå en tur med hunden.
  nei: Bråket fra naboen kostet oss mye penger.
  nei: Jeg måtte ta en pause for å finne papirene.

- utalmodig
  (("ble"|"vart"|"blei"|"bli"|"blir") (mer og mer|meir og meir|stadig mer|bare mer|stadig meir|berre meir))? (utålmodig/a|utolmodig/a|utålig/a|rastløs/a|oppjaget/a|oppjaga/a|utolig/a|rastlaus/a) !("i kø"|"i køer"|"i køen"|"av ventemusikk"|"fyr"|"av natur"|"nå for tiden"|"da jeg ringte")
  (utålmodighet/n|utålmodigheit/n|utolmod/n|rastløshet/n)
  (miste|"mista"|"mistet"|tape|"tapte"|misse/v) @grad? (helt|fort|raskt|tydelig|heilt)? ("tålmodigheten"|"tolmodet"|"tålmodet"|"besinnelsen"|"roen"|"fatningen"|"hodet"|"tålmodigheita"|"tålmod")
  ("tålmodigheten"|"tolmodet"|"tålmodet"|"lunta"|"lunten") !("min"|"mi") .. ("tok" slutt|"var" kort|"brast"|"rakk" ikke|"rant" ut|på "bristepunktet"|slutt|"tynnslitt"|"gikk" tom|"ryka"|røyk|"tok" ende|"forsvant")
  (kort|"stutt") (lunte/n|tålmodighet/n|tolmod/n)
  (dårlig|lite|liten|null|minimal|mangel på|manglende|uten|knapp|ikke "rare"|ingen|dårleg) (med|på)? (tålmodighet/n|tolmod/n|tålmod/n)
  (lite|mindre|ikke særlig|ikkje særleg) (tålmodig/a|rolig/a|tolmodig/a|beroligende/a|betryggende/a|roleg/a|trygg/a|tillitsvekkende/a|tillitvekkende/a|troverdig/a)
  (tromme/v|trommet/v|tromma/v|banke/v|tappe/v|tappet/v) .. ("fingrene"|"fingeren"|"pennen"|"fingrar"|"bordet"|"pulten"|med)
  (puste|"pustet"|"pusta"|pese|"peste"|"pusta") .. ("meg")? i "nakken"
  (bli|"ble"|"blei"|"vart"|verte|"var"|"gikk"|"gjekk"|"drit") .. (lei|drittlei|trøtt|"dritlei"|"møkka" lei) av (@emeg|"spørsmålene"|å svare|alle "spørsmålene"|å gjenta|å forklare|"spørsmåla"|alle) @emin?
  ("orket"|orke|"gadd"|"iddest"|gidde|"gad") (ikke|ikkje|"itj") (å)? (vente på "meg"|(forklare|gjenta|svare|ta det) .. (igjen|en gang til|ein gong til|på nytt|flere "ganger"))
  "skynd deg"
  (be|"ba"|bad) @emeg (skynde|forte|raske|få opp "farten"|komme i gang|kjappe/v|skunde) ("meg"|på|"oss")? !("til"|"hjem"|"ut"|"av gårde"|"å")
  ja: Han var [utålmodig] fra start.
  ja: Ho verka [utolmodig].
  ja: Rådgiveren [mistet tålmodigheten].
  ja: Han [trommet med fingrene].
  snu: Hun var [aldri utålmodig].
  nei: Jeg var utålmodig.

- stresset-meg
  (stresse/v|hetse/v|skremme/v|presse/v|mase på|pushe/v|true/v|hause/v|kave/v|stressa/v|pressa/v|skremde/v|hisse/v|uroe/v|tråkke/v) @grad? (@emeg) @grad? (opp|til|med|ned)? >>
  (stresse/v|skremme/v|presse/v|pushe/v|skremde/v) "meg"
  [ (mase/v|masa/v|maste/v|gnåle/v|mase på) ] @grad? (hele "tiden"|stadig|heile "tida")? (på "meg"|om|etter|på "oss")
  ("pushet"|"pusha"|"presset"|"pressa") @grad? på (for|"oss"|"meg"|med) >>
  (stressende/a|hektisk/a|masete/a|ubehagelig/a|pågående/a|påtrengende/a|pushy/a|innpåsliten/a|oppkavet/a|hissig/a|maset/a|stressande/a|masande/a|ubehageleg/a|påtrengjande/a|oppstressa/a|oppstresset/a|kavete/a|aggressiv/a|hardtselgende/a|oppjagende/a|pågåande/a|skremmende/a) (samtale/n|stemning/n|opplevelse/n|selger/n|kundebehandler/n|dame/n|mann/n|tone/n|dialog/n|prat/n|fyr/n|rådgiver/n|seljar/n|samtala/n|oppleving/n|stil/n)
  (masete/a|innpåsliten/a|påtrengende/a|pushy/a|oppjagende/a|oppkavet/a|innpåslitne/a)
  (salgspress/n|gnål/n|kjøpepress/n|hardt salg)
  (mas/n|masing/n|press/n) (fra|frå) (selger|"henne"|"ham"|"kundebehandleren"|"rådgiveren"|seljar|"deres")
  (stress/n|hektisk/n|kjas/n) (i "stemmen"|i andre "enden"|og "mas")
  (gjøre|"gjorde"|"gjorde"|gjere) @emeg @grad? (bare|bare mer|mer|enda mer|helt|svært|meir)? (stresset/a|urolig/a|nervøs/a|utrygg/a|usikker/a|engstelig/a|redd/a|bekymret/a|anspent/a|skeptisk/a|stressa/a|uroleg/a|bekymra/a|engsteleg/a|redde/a|skjelven/a|utrygge/a|skeptiske/a)
  ja: Han [stresset meg].
  ja: Hun [maste] om at jeg måtte bestemme meg.
  ja: Det ble en [stressende samtale].
  ja: Svaret [gjorde meg bare mer urolig].
  snu: Han [stresset meg aldri].
  nei: Jeg var stresset før jeg ringte.

- utrygg actor=any
  (føle|kjenne|oppleve) @emeg? @grad? (svært|veldig|mer|enda mer|litt|bare|både|meir)? [ (utrygg/a|usikker/a|stresset/a|presset/a|skremt/a|utrygge/a|urolig/a|nervøs/a|utilpass/a|uvel/a|ubekvem/a|lurt/a|stressa/a|pressa/a|uroleg/a|redd/a|ubekvem/a|anspent/a|truet/a|"mer stresset"|"på tynn is"|engstelig/a|bekymret/a|bekymra/a|engsteleg/a|forlatt/a|hjelpeløs/a|hjelpelaus/a|alene/a|åleine/a|"på gyngende grunn"|"overlatt til meg selv"|"overlaten til meg sjølv") ] !(da @ejeg "ringte"|før)
  (føles|"føltes"|"kjentes"|"kjendest"|"virket"|"opplevdes"|kjennes|"verka") (det|litt|ganske|veldig)? ("utrygt"|utrygg|ubehagelig|"skummelt"|"stressende"|lite "trygt"|lite betryggende|"uroande"|urovekkende|lite tillitvekkende|ubehageleg|lite tillitsvekkende|lite tillitsvekkjande)
  (bli|"ble"|"blei"|"vart"|verte|"satt" igjen|la på|"gikk"|sitte igjen|"sit" att|"sat" att|"sitter" igjen) .. (enda|bare|berre|mye|langt|mykje|endå|ekstra)? (mer|meir) (redd/a|urolig/a|uroleg/a|usikker/a|nervøs/a|bekymret/a|bekymra/a|engstelig/a|engsteleg/a|fortvilet/a|fortvila/a|utrygg/a|skeptisk/a|stresset/a|i tvil|stressa/a|motløs/a|rådvill/a) (enn|da|etter|av|når|no|då|nå)? >>
  ("ble"|"blei"|"vart"|"satt" igjen|"sitter" igjen|"sat" att|la på|sitte att|"sit" att|"gikk" derfra|avsluttet) .. [ (utrygg/a|urolig/a|usikker/a|skeptisk/a|nervøs/a|bekymret/a|uroleg/a|bekymra/a|anspent/a|i tvil|rådvill/a|stresset/a|stressa/a|motløs/a|engstelig/a|tom/a|matt/a|skjelven/a|gråtkvalt/a|på "gråten"|knust/a) ] !("på om"|"da" @b-jeg ("så"|"oppdaget"|"åpnet"|"leste"|"fikk")|"då" @b-jeg ("såg"|"las"|"fekk")) (av|på|da|om|etter|når|då|etterpå)? !(før)
  ("bekymringene"|"uroen"|"bekymringen"|"uroa"|stresset|"angsten"|"frykten") .. ("økte"|"vokste"|"ble" "større"|"vart" "større"|"ble" verre|"vaks"|steg)
  (dårlig/a|vond/a|ekkel/a|ubehagelig/a|dårleg/a|uggen/a|rar/a|klam/a) (magefølelse/n|følelse|mavefølelse/n|kjensle|smak|magekjensle/n|bismak|"ettersmak"|smak i "munnen") (i "magen"|i "kroppen"|av|etter|i "munnen"|da)?
  (klump|"knute"|vond klump|vond "knute") i ("magen"|"halsen"|mage)
  ("skjelven"|"skalv"|skjelvende|rystet|gråt|"gråtende"|på "gråten"|"gråtkvalt"|grein|"grått"|skjelvende|kvalm|skjelvande) .. (da|etter|når|då|etterpå) @ejeg? (la på|"hadde" "lagt" på|"samtalen"|la fra|etterpå|"samtala")
  (gråte|gråt|grein|grine|"gret") .. (etter "samtalen"|"etterpå" !(","|"av lettelse"|"av glede")|da jeg la på|av "måten"|av fortvilelse|etter at)
  (få|"fikk"|"fekk") .. (ikke|ikkje|lite|dårlig) sove >>
  (høy|høg) puls .. ("samtalen"|etterpå|etter)
  ("pulsen"|"blodtrykket"|"stressnivået") .. (steg|"gikk" opp|"økte"|opp|i "været"|til "himmels"|i "taket"|"auka")
  ("knyttede"|"knytta") "never"
  ja: Jeg [satt igjen utrygg].
  ja: Eg [vart meir uroleg av samtalen].
  ja: Jeg fikk en [dårlig magefølelse].
  ja: Jeg [gråt da jeg la på].
  ja: Jeg følte meg [presset].
  ja: Eg kjende meg [utrygg].
  snu: Jeg følte meg [aldri utrygg].
  nei: Jeg var usikker på hvilket abonnement jeg skulle velge.

- ingen-tillit actor=any
  (mistillit/n|mistru/n|mistro/n) (til)?
  (miste|"mista"|"mistet"|tape|"tapte"|mangle|"mangla") @grad? (helt|all|litt|fort|fullstendig|heilt)? (tillit|"tilliten"|"tiltroen"|"troen"|tiltro|"trua"|"tillita"|tru) (til|på)? >>
  (svekke|"svekka"|"svekket"|undergrave|bryte|ødelegge|"svekkja"|øydelegge|rive ned|skade|"brøt") @grad? (all)? (tillit|"tilliten"|"tiltroen"|"tillita"|"troverdigheten") @emin? (til)? >>
  (lite|liten|null|ingen|dårlig|mangel på|manglende|minimal|ikke noe|ikkje noko|begrenset|ikke mye|"inga"|ikke videre) (tillit/n|tiltro/n|trygghet/n|"tryggleik"|"tryggleiken"|tru på|tro på) (("til" ("svaret"|"selskapet"|"det"|"dem"|"banken"|"ham"|"henne"|"rådet"|"han"|"ho"|"dere"|"dei"|"svara"|"systemet"))|"lenger")?
  (lite|ikke akkurat|mindre|ikke særlig|ikke spesielt|alt "annet" enn|lite særlig|ikkje akkurat|ikkje særleg) (tillitsvekkende/a|tillitvekkende/a|betryggende/a|troverdig/a|pålitelig/a|beroligende/a|troverdige/a|tillitsvekkjande/a|tillitvekkjande/a|betryggande/a|påliteleg/a)
  (useriøs/a|upålitelig/a|uærlig/a|uærleg/a|upåliteleg/a|utroverdig/a)
  (useriøs/a|upålitelig/a|utroverdig/a|uærlig/a|lurvete/a|suspekt/a|tvilsom/a|upåliteleg/a|uærleg/a|shady/a|lugubert/a|uhederlig/a|tvilsam/a|frynsete/a) (inntrykk/n|opptreden/n|selger/n|kundebehandler/n|rådgiver/n|svar/n|inntrykket/n|oppførsel/n|seljar/n)
  (stole|"stoler"|"tør"|"torde"|tørre) (ikke|ikkje|"itj"|"kje") @grad? (stole)? (helt|heilt|lenger|lenger)? på (det|"svaret"|"henne"|"ham"|han|"dem"|"informasjonen"|noe|at|dei|hva|"et" ord|"rådet"|det hun|ho|hun|de) >>
  ("vet"|"veit"|"visste") (ikke|ikkje) @grad? (helt|heilt)? (om)? @ejeg ("kan"|kunne|"tør"|"skal"|"torde") (stole|tro|lite) (på)? >>
  !(ingen|inga) ("tviler"|"tvilte"|"tvila"|"tvilar") .. (på|om) ("svaret"|"informasjonen"|"rådene"|"rådet"|"svara"|"opplysningene"|(at)? (det|dette|alt) ("stemmer"|"stemte"|"holder"|"er riktig"|"er rett"|"er sant")) >>
  (kunne|"kan"|"torde"|"turte") (ikke|ikkje) stole på >>
  (løy/v|lyve/v|juge/v|lyge/v|"lurte"|bløffe/v|jugde/v|laug/v|narre/v|villede/v|bløffa/v|føre bak "lyset") @grad? (til)? @emeg
  (føle|"følte"|"kjende"|"kjente") @emeg .. ("lurt"|"lurt" "trill" rundt|"ført" bak "lyset"|narret|svindlet|"bedratt"|"lurte"|"bløffa"|"rundlurt"|"svikta"|"sviktet")
  ja: Eg fekk [lite tillit] til svaret.
  ja: Jeg [mistet all tillit] til dem.
  ja: Svarene var [lite tillitsvekkende].
  snu: Jeg fikk [ikke mistillit] til ham.
  nei: Stortinget stilte mistillitsforslag.

- urolig-selv
  (virke|høres|verke|fremstå|låte/v|lyde|opptre|"høyrdest"|framstå) @grad? (selv|veldig|svært|tydelig|heilt|helt|litt)? [ (stresset/a|nervøs/a|urolig/a|hektisk/a|oppjaget/a|stressa/a|uroleg/a|oppjaga/a|oppskjørtet/a|andpusten/a|febrilsk/a|panisk/a|oppkava/a|oppstressa/a|hyper/a|andpusten/a|oppspilt/a|jagete/a) ]
  (stresset/a|nervøs/a|urolig/a|skjelvende/a|stressa/a|hektisk/a|anspent/a|uroleg/a) (stemme/n|kundebehandler/n|dame/n|mann/n|tone/n|rådgiver/n|tonefall/n|røst/n|selger/n|agent/n)
  (skjelving/n|skjelv/n) i "stemmen"
  (skape|"skapte"|spre|"spredde") .. (uro|usikkerhet|frykt|panikk|utrygghet|stress|uvisse|forvirring og)
  (utrygghet/n|"utryggleik"|utryggheit/n)
  (mer|meir|større|ny|nye) (uro/n|uvisse/n|bekymring/n|bekymringer/n|usikkerhet/n) (enn)? (svar)?
  (skremselspropaganda/n|"skremsler")
  (true/v|trua/v|truge/v) (@emeg)? med (inkasso|"å"|sperring|stenging|advokat|"at"|gebyr|rettslige|namsmann/n|"namsmannen"|namsmann|politiet|"politi"|utkastelse|"sak"|"retten"|bot|oppsigelse|utlegg|purring|"konsekvenser")
  ("hun"|"han"|"ho"|"hu"|"dama"|"damen"|"mannen"|"kundebehandleren"|"rådgiveren"|"agenten") ("var"|"ble"|"vart"|"er") @grad? (selv|sjølv)? [ (stresset/a|stressa|nervøs/a|hektisk/a|oppjaget/a|oppskjørtet/a|andpusten/a) ] (selv|sjølv|sjøl)? !("på" "mine" "vegne")
  ja: Kundebehandleren virket [stresset].
  ja: Ho høyrdest [stressa] ut.
  ja: Hun [skapte uro].
  snu: Han virket [aldri stresset].
  nei: Jeg var nervøs på forhånd.

- stresset-passiv actor=any
  ("ble"|"blei"|"vart"|bli|verte|føle|"følte"|"kjende"|"kjente") @emeg? @grad? (helt|veldig|bare|stadig|berre|heilt)? (stresset|stressa|"presset"|"pressa"|"jaget"|"pushet"|skremt|"skræmt"|truet|"oppjaget"|"oppjaga"|"pusha"|"skremd"|truga|stressa opp|"overkjørt") (til|av|inn i|på|gjennom|ut i) >>
  ("ble"|"blei"|"vart"|"bli"|"vert") ("skremt opp"|"skremd opp"|"hetset"|"hetsa"|"jaget opp"|"jaga opp"|"hisset opp"|"mast"|"truet"|"lokket og presset") (i stry)? (til å|inn i|til)? _?
  (stresset/a|stressa/a) av (at|hvordan|måten|"samtalen"|"henne"|"ham"|"rådgiveren"|å snakke) >>
  ja: Eg [vart pressa til å ta eit val].
  ja: Jeg ble [stresset av at hun hele tiden sukket].
  nei: Jeg var stresset da jeg ringte.

- sover-darlig actor=any
  (sove|sov) .. (dårlig|"dårligere"|dårleg|"dårlegare"|urolig|"verre"|lite) (etter|enn|nå|no|den "natta"|den "natten") >>
  (ligge|"lå"|låg) .. (våken|vaken|søvnløs|søvnlaus) .. (etter|over|på grunn|av|og) >>
  (få|"fikk"|"fekk") (ikke|ikkje) sove .. (etter|den "natta"|den "natten") >>
  (med|hadde|"fikk") "hjertet" (i "halsen"|langt oppe i "halsen") (da|etter|når|av)?
  (med|hadde|"fekk") "hjartet" (i "halsen"|høgt i "halsen")
  ("hjertet"|"hjartet") ("hamret"|"hamra"|"dunket"|"dunka"|"banket"|"i" "halsen") !("da" @ejeg ("ringte"|"ringde"|"tastet"|"slo"|"løftet"|"tok"))
  ("skalv"|"skjelvende"|"skalv på") .. ("hendene"|"hånda"|"hånden"|"hendene")
  (satt|sat|"sto"|"stod"|"lå") .. (på "nåler"|på "nåla"|med hjerteklapp)
  (fingertromming/n|fingertrommende/a)
  (sitte|sit|"satt"|"sat") .. (igjen|att) .. med .. (uro|klump|knute|"ubehag"|vond) .. ("magen"|følelse|kjensle|smak)?
  ja: Etter den samtalen [sov jeg dårligere enn på lenge].
  ja: Eg [låg vaken heile natta etter samtalen].
  ja: [Fingertromming] hele veien.
  nei: Jeg sov godt.

- tillit-borte actor=any turn=no
  (tillit/n|tilliten/n|tiltro/n|tiltroen/n|tillita/n|truverdet/n|troverdigheten/n) !("regjeringa"|"regjeringen"|"til regjeringa"|"til regjeringen"|"til politikerne"|"til staten") .. (borte|"svekket"|"svekka"|"tynnslitt"|"brutt"|ødelagt|knust|"forsvant"|"forsvunnet"|"røk"|"tapt"|null|"dalt"|"sank"|"forsvunne"|"smuldret"|"falt"|"raknet"|"gikk" "fløyten"|på bunn|øydelagd|"datt"|frynsete|"fikk" seg en knekk|"redusert"|vekk)
  ^ (utrygg/a|uroleg/a|urolig/a) (på|om|for|over) >>
  (sitte|"satt"|"sat"|sit|står|stå|"sitter") .. (igjen|att) .. (utrygg|urolig|uroleg|bekymret|bekymra)
  ja: [Tilliten er tynnslitt] etter dette.
  ja: Jeg [sitter igjen utrygg].

# the body after such a talk: «bena som gelé», «puls på 140», «hoppet i stolen», «skvatt», «nerveslitende», «rasende da jeg la på».
- kroppen-etterpå turn=no actor=any
  ("bena"|"beina"|"knærne"|"knea"|"kroppen"|"føttene"|"knea mine") (mine|min)? ("var"|"ble"|"vart"|"er"|"føltes"|"kjentes")? (som|av) ("gelé"|"gele"|"geleklump"|"kokt spaghetti"|"aspeløv"|"bly"|"spaghetti"|"gummi"|"ospelauv") (etter|da|av)? >>
  (puls|pulsen|"pulsen"|hvilepuls|blodtrykk|blodtrykket) (min)? (på|i|over|oppe i|var|lå på)? ("120"|"130"|"140"|"150"|"160"|"170"|"180"|"190"|"200"|"210"|"hundreogførti"|"to hundre"|"himmelen"|"kok"|"stratosfæren") (etter|da|av)? !("da jeg ringte"|"på trening")
  ("hoppet"|"hoppa"|"skvatt"|"fór"|"rykket til"|"rykka til"|"krympet meg"|"krympa meg"|"stivnet"|"stivna"|"frøs til"|"sank sammen"|"skrumpet") (@b-jeg)? (i "stolen"|i "sofaen"|til|høyt|nesten|av skrekk|sammen)? (av|da|hver gang|kvar gong|når|under|ved) ("tempoet"|"tonen"|"stemmen"|"stemma"|"hun"|"han"|"ho"|"volumet"|"røsten"|"ordene"|"måten"|"svaret") >>
  (nerveslitende/a|nerveslitande/a|nervepirrende/a|nervepirrande/a|angstfremkallende/a|angstskapande/a|stressfremkallende/a|uroskapende/a|uroskapande/a) !("film"|"kamp"|"finale"|"bilturen")
  (fikk|fekk|"hadde"|får|"fikk"|"fekk"|har) (@b-jeg)? (helt|rein|ren|full|litt|heilt)? ("hjertebank"|"hjartebank"|"panikk"|"angst"|"hjerteklapp"|"åndenød"|"pustebesvær"|"vondt i magen"|"skjelven"|"kaldsvette"|"klump i magen"|"kvalme"|"hodepine"|"nervesammenbrudd") (av|etter) ("sånn"|"sån"|"slik"|"måten"|"å ha"|"samtalen"|"svaret"|"tonen"|"maset"|"henne"|"ham"|"at hun"|"at han"|"praten"|"at ho"|"tempoet"|"telefonen"|"beskjeden"|"samtala") >>
  ("sjelven"|"skjelven"|"sjelva"|"skjelva"|"skjelvingen"|"uroen"|"uroa"|"klumpen"|"knuten"|"otten") (i "magen"|i "kroppen"|i "halsen"|i "brystet")? ("er der"|"sitter"|"sit"|"satt"|"henger"|"heng"|"ligger"|"er"|"ligg") (der|i|igjen)? (enno|ennå|fortsatt|fremdeles|framleis|ennå nå) 
  ("nattesøvnen"|"nattesømnen"|"søvnen"|"magesåret"|"nervene"|"blodtrykket"|"formen"|"helsa"|"uroen"|"uroa"|"angsten"|"stresset"|"den") (min|mi|mitt)? (vart|ble|blei|"ble"|"vart") (ikke|ikkje) ("bedre"|"betre"|"mindre"|"lavere"|"roligere"|"lågare"|"rolegare") (av|etter|med) ("den"|"samtalen"|"praten"|"svaret"|"det"|"latteren"|"henne"|"ham"|"dette"|"samtala") >>
  ("rasende"|"gråtende"|"skjelvende"|"stressa"|"stresset"|"oppskaket"|"oppskaka"|"redd"|"uroligere"|"skjelven"|"urolig"|"uroleg"|"fortvilet"|"fortvila"|"anspent"|"gråtkvalt"|"rystet"|"i tårer") ("da"|"då"|"når"|"etter at"|"idet") @b-jeg ("la på"|"hadde lagt på"|"hang opp"|"avsluttet")
  (høy|høg|skyhøy|skyhøg) puls (etterpå|etter "samtalen"|i "timevis"|"resten")
  ("ville"|"hadde lyst til"|"hadde lyst"|"ønsket"|"fekk lyst") (@b-jeg)? (helst|bare|berre|å|til)? (å|til å|ha)? ("rømme"|"rømt"|"flykte"|"flyktet"|"flykta"|"gjemme meg"|"gråte"|"grine"|"synke i jorda"|"forsvinne"|"komme meg vekk"|"komme meg ut") (ut|vekk|bort)? (av|fra|frå)? ("samtalen"|"telefonen"|"samtala"|"linja"|"butikken")? !("på ferie")
  ("hals over hodet"|"hals over hovud"|"hals over hovudet"|"i full fart og panikk"|"over stokk og stein") ("skulle"|"måtte"|"ble"|"vart"|"inn i"|"skulle det") >>
  (søvnløs/a|våken/a|vaken/a|søvnlaus/a|urolig|uroleg) (natt|netter|"natta"|"natten"|"nattene"|"netter") (i vente|etter|takket være|takka vere|på grunn av|foran meg) >>
  ("magesåret"|"angsten"|"panikken"|"uroen"|"uroa"|"migrenen"|"nervene"|"nervane"|"stresset"|"redselen"|"frykten"|"otten"|"katastrofetankene"|"tankekjøret") (min|mi|mitt|mine)? ("våknet"|"vakna"|"slo til"|"meldte seg"|"kom krypende"|"kom krypande"|"tok overhånd"|"steg"|"bygde seg opp"|"tok av"|"økte"|"auka"|"vokste"|"tøt på"|"sto i taket"|"overtok") (da|når|for|med|mens)? >>
  ("var"|"va"|"ble"|"vart"|"blei"|"er"|"e") (@b-jeg)? "så" ("stressa"|"stresset"|"skjelven"|"redd"|"oppskaket"|"oppskaka"|"urolig"|"uroleg"|"nervøs"|"kvalm"|"rystet"|"rysta"|"anspent"|"skremt"|"oppjaget") ("etterpå"|"etter samtalen"|"etter den samtalen"|"då eg la på"|"da jeg la på"|"av maset"|"av samtalen"|"etter praten") >>
  "så" ("stressa"|"stresset"|"redd"|"urolig"|"uroleg"|"nervøs"|"skremt"|"utrygg"|"bekymret"|"anspent") ("har"|"ble"|"vart"|"var"|"er") (@b-jeg) (sjelden|aldri|knapt|ikke|ikkje) (vært|vore|blitt)? ("som etter"|"som da"|"av"|"etter") >>
  (ikke|ikkje|"itj"|knapt) (hatt|"hatt") (en|ei|ein)? (rolig|roleg|trygg|avslappet) (stund|time|natt|dag|kveld|minutt) (siden|sidan|etter|etterpå)
  ("overlatt"|"overlaten"|"overlate"|"overgitt"|"prisgitt") til (min|mi)? (egen|eigen|eiga|egne|mine egne) ("angst"|"uro"|"frykt"|"fantasi"|"bekymring"|"bekymringer"|"redsel"|"otte"|"skrekk"|"bekymringar")
  (kjentes|føltes|kjendest|opplevdes|som|"var") (det)? (som)? å bli (dyttet|kastet|skjøvet|hevet|sendt|kasta|dytta|slengt|skuva|etterlatt|sluppet) (ut|av|ned|uti)? (på|i|av|fra|frå|midt i) _ (uten|utan|i|på)? _?
  ("tør"|"torde"|"våger"|"vågar"|"orker"|"tørr") (@b-jeg)? (nesten|knapt)? (ikke|ikkje) "tenke på" (hva|kva|hvordan|korleis) >>
  (enda|ennå|bare|berre)? (mer|meir) ("redd"|"urolig"|"uroleg"|"stresset"|"stressa"|"nervøs"|"engstelig"|"bekymret"|"forvirra og redd") ("da"|"då"|"når"|"etter at") @b-jeg ("la på"|"hadde lagt på"|"hang opp")
  ja: [Bena var som gelé] da jeg la på.
  ja: [Puls på 180] etter fem minutter med ham.
  ja: Jeg [skvatt hver gang hun snakket].
  ja: Det var en [nerveslitende] samtale.
  ja: [Gråtende da jeg la på].
  nei: Vi hoppet i sofaen av glede.
  nei: Jeg var redd da jeg ringte.

# driven: «presset på og presset på», «hals over hodet», «uroen smittet», «skremt opp», «satt og vippet med foten», «hvor vanskelig kan det være?».
- drevet-fram
  ("presset"|"pressa"|"maste"|"masa"|"pushet"|"pusha"|"gnålte"|"kjørte"|"hamret") (på)? og ("presset"|"pressa"|"maste"|"masa"|"pushet"|"pusha"|"gnålte"|"hamret") (på)? (om _)?
  ("uroen"|"stresset"|"uroa"|"panikken"|"maset"|"nervøsiteten"|"utålmodigheten"|"hastverket") ("smittet"|"smitta"|"smitter"|"smittar"|"spredte seg"|"spreidde seg") (over)? (på "meg"|over på "meg"|over)? !("ikke"|"ikkje")
  (satt|sat|sto|stod|"satt"|"sat") (og)? ("vippet"|"vippa"|"trippet"|"trippa"|"ristet"|"trampet"|"trampa"|"fiklet"|"klikket"|"klikka"|"dirret"|"sparket"|"vagget") (med|på)? ("foten"|"beinet"|"pennen"|"stolen"|"fingrene"|"kulepennen"|"tærne"|"benet"|"føttene") (så|mens|medan)? >>
  « ...2 [ ("hvor"|"kor") ("vanskelig"|"vanskeleg"|"lang tid"|"lenge"|"mange ganger") (kan|skal|må|er) ("det"|"jeg"|"du"|"vi") ..4 ] ("?"|"»"|"!")
  « [ ("har du ikke funnet"|"har du funne"|"har du funnet"|"blir du ferdig"|"er du ikke ferdig"|"får du det til"|"går det an å"|"trykk da"|"kan du skynde"|"kan vi bli ferdig"|"er du der ennå") .. (det|den|snart|ennå|enno|eller|deg|ferdig)? ] >>
  « [ ("nå må du"|"no må du"|"da må du"|"du må") (bare|berre|nesten)? ("bestemme deg"|"skynde deg"|"skunde deg"|"signere"|"slå til"|"være rask"|"vere rask"|"svare med en gang") ] >>
  ("der"|"da"|"då"|"så") (røk|rauk|røyk|brast|glapp|forsvant|ryker|sprakk|gikk) ("tålmodigheten"|"tolmodet"|"tålmodet"|"tålmodigheita"|"tolmodigheita"|"lunta"|"besinnelsen"|"roen") ("hennes"|"hans"|"hennar") 
  ("kunne"|"kunna") (vel|nesten|knapt)? (ikke|ikkje) (ha)? ("vært"|"vore") (mindre) ("tålmodig"|"rolig"|"trygg"|"betryggende"|"tolmodig"|"roleg"|"beroligende"|"tillitsvekkende")
  ("min"|"mi"|"vår") _ (på _)? ("er"|"har"|"var"|"hadde") (mer|meir|bedre|betre|lengre) ("tålmodig"|"tolmodig"|"rolig"|"tålmodighet"|"roleg") (enn)?
  ja: Han [maste og maste] om et ja.
  ja: [Uroen smittet].
  ja: Han [satt og vippet med foten].
  ja: «[Hvor vanskelig kan det være]?» sa han.
  ja: [Der røk tålmodigheten hennes].
  ja: [Kunne ikke vært mindre tålmodig].
  nei: Jeg satt og vippet med foten.
  nei: «Hvor kan jeg bo?» spurte jeg.

# no faith, no comfort: «tror ikke på et ord», «neste gang tør jeg ikke ringe alene», «ingen trøst å hente», «savnet et «dette ordner seg»», «det kan gå begge veier».
- ingen-trøst-å-hente turn=no actor=any
  ("tror"|"trur"|"trodde"|"trudde"|"stoler"|"stolte"|"stolar") (@b-jeg)? (ikke|ikkje|"itj"|aldri) (lenger|lenger)? (på) ("et"|"eit"|"ett"|"eitt") "ord" (av|de|dei|hun|han|ho)? >>
  ("vet"|"veit"|"ante"|"aner"|"visste"|"anar") (@b-jeg)? (ikke|ikkje) (lenger|lengre)? ("hva"|"kva"|"ka"|"hvem"|"kven") (@b-jeg|man) ("skal"|"skulle"|"kan"|"tør") ("tro"|"tru"|"stole på"|"feste lit til"|"lite på") (på)? (lenger|lengre|meir|mer)?
  ("neste gang"|"neste gong"|"heretter"|"fra nå av") ("tør"|"torde"|"våger"|"orker"|"vågar") (@b-jeg) (ikke|ikkje|neppe|knapt) (å)? ("ringe"|"ringje"|"ta kontakt"|"spørre"|"spørje"|"ta telefonen"|"snakke"|"gå dit"|"møte"|"henvende meg"|"stole") >>
  ("mistet"|"mista"|"mister"|"miste"|"tapte") (all|helt|litt)? ("troen"|"trua"|"tiltroen"|"tilliten"|"tillita"|"håpet") (på|til|om) (at)? >>
  (ingen|inga|lite|"ikke noe"|"ikkje noko"|liten|null|fint lite) (håndfast|fnugg av|særlig)? ("trøst"|"trøyst"|"ro"|"trygghet"|"tryggleik"|"beroligelse"|"støtte") å (hente|få|finne|spore) (der)? ..4
  ("savnet"|"savna"|"sakna"|"savner"|"saknar"|"etterlyste"|"manglet"|"mangla"|"ventet på"|"venta på"|"trengte"|"trong"|"ønsket meg"|"hadde trengt"|"skulle gjerne hatt") (bare|berre|jeg|eg|vi)? (et|eit|ett|litt|lite)? « ("dette"|"det"|"vi"|"alt"|"ta det"|"ikke bekymre"|"ikkje uroe"|"ingen fare"|"du er"|"pust"|"slapp av") ...6 »
  (ikke|ikkje|aldri|uten|utan|verken) (et|eit|ett|så mye som et)? (eneste|einaste)? « ("det ordner seg"|"dette ordner seg"|"det går bra"|"det går fint"|"ta det med ro"|"ikke bekymre deg"|"ikkje uroe deg"|"ingen fare"|"det ordnar seg"|"dette fikser vi"|"slapp av") »?
  « [ ("det kan gå begge veier"|"det kan gå begge vegar"|"det kan jo gå galt"|"vi får se hva som skjer"|"vi får bare håpe"|"jeg kan ikke love noe"|"eg kan ikkje love noko"|"vi får bare håpe det går bra"|"det kan bli dyrt for deg"|"det kan bli dyrt"|"dette kan bli dyrt"|"det kan koste deg"|"du kan miste"|"det må du nesten håpe"|"du får krysse fingrene"|"det ser mørkt ut"|"det blir verre"|"da kan du miste") ] ..4
  (litt|noe|noko|mer|meir)? (mer|meir) ("ro"|"trygghet"|"tryggleik"|"tålmodighet"|"tolmod"|"is i magen"|"sinnsro"|"ro og mak") (i stemmen|fra henne|i samtalen)? ("hadde"|"ville"|"kunne") (ha)? ("hjulpet"|"hjelpt"|"gjort"|"vært"|"vore"|"holdt"|"roet"|"passet"|"sittet") .. (seg|godt|fint|på sin plass|på)?
  "trygg" "?" (ikke|ikkje|niks|nei|langt|overhodet|aldri|null) ..4
  ja: Jeg [tror ikke på et ord av det de sier].
  ja: [Neste gang tør jeg ikke ringe].
  ja: [Ingen trøst å hente].
  ja: Jeg [savnet et «dette ordner seg»].
  ja: «[Det kan gå begge veier]», sa hun.
  nei: Neste gang tør jeg ikke kjøpe brukt.
  nei: Jeg vet ikke hva jeg skal kjøpe.

# what stays: does not dare, dreads the next call, still afraid; the body tightens; little time to decide.
- tør-og-gruer turn=no actor=any
  ("gruer"|"gruar"|"kvier"|"kvir"|"frykter"|"fryktar") (meg|oss)? !("alltid"|"som regel") (til|for) (å) (ringe|ringje|ta kontakt|snakke|kontakte|måtte) .. (igjen|att|dit|dem|dei|der)
  ("gruer"|"gruar"|"kvier"|"kvir"|"frykter"|"fryktar") (meg|oss)? !("alltid"|"som regel") (til|for) neste (gang|gong|telefon|samtale|møte|samtalen)
  ("tør"|"torde"|"turte"|"tørr"|"vågar"|"våger"|"våget"|"tørs"|"våga"|"tørde") (@b-jeg)? (nesten|rett og slett|lenger|da)? (ikke|ikkje|"itj"|knapt|nesten ikke|nesten ikkje) (lenger|engang)? (å)? (spørre|spørje|åpne|opne|be|protestere|stille|avbryte|innrømme|si imot|si mer|seie meir|fortelle|puste) (mer|meir|om mer|noe|noko|imot|igjen|brevet|dem|fleire|flere)? (spørsmål|hjelp)?
  ("tør"|"tørr"|"vågar"|"våger"|"tørs") (@b-jeg)? (nesten|rett og slett|lenger|da)? (ikke|ikkje|"itj"|knapt|nesten ikke|nesten ikkje) (lenger|engang)? (å)? (ringe|ringje|kontakte|svare|bruke|handle|stole) (mer|meir|dit|igjen|dem|att|på dem)?
  ("det"|"den"|"samtalen"|"samtala"|"praten"|"opplevelsen"|"telefonen"|"hele greia"|"hele samtalen") (var|ble|vart|føltes|opplevdes|kjentes) @grad? [ ("stressende"|"stressande"|"skremmende"|"skremmande"|"nervepirrende"|"utrygt"|"nifst"|"skummelt"|"angstfremkallende") ] !(å|at|før|i|da jeg ringte|"fra" "før"|vær|vêr)
  ("er"|"var"|"satt"|"sitter"|"ble"|"går") (@b-jeg)? (igjen|rundt)? (fortsatt|framleis|fremdeles|ennå|enno|like|akkurat like|minst like|enda mer|endå meir) [ ("bekymret"|"bekymra"|"redd"|"urolig"|"uroleg"|"utrygg"|"nervøs"|"engstelig"|"skeptisk"|"stresset"|"stressa"|"anspent"|"fortvilet") ] !("for")
  ("la på"|"la ned"|"avsluttet") (røret|telefonen|luren|samtalen)? og ("skalv"|"ristet"|"rista"|"gråt"|"grein"|"hulket"|"gret"|"dirret"|"hikstet"|"hyperventilerte"|"pustet tungt"|"svettet")
  ("måtte"|"trengte"|"trong"|"laut") (@b-jeg)? (ta|ha) (en|ei|et|to|ein|eit|meg)? (tablett|sovetablett|paracet|sobril|beroligende|hodepinetablett|pille|pause|dram|whisky|vin|kvil|time) ..2 (etterpå|etter)
  ("ga"|"gav"|"fikk"|"fekk"|"hadde") (meg|jeg|eg|oss|vi)? _ ("sekunder"|"minutter"|"minutt"|"sekund"|"timer"|"sekundar") (på|til) (meg)? (på)? å (bestemme|svare|velge|slå|avgjøre|signere|velje)
  (mer|meir|nok|enda mer|ny/a) å ("bekymre"|"uroe"|"engste"|"gruble"|"grue") (meg|seg|oss)? (for|over|om|på)?
  ("skuldrene"|"skuldra"|"skuldrane"|"skuldre") (mine|satt|var|er|sat|krøp|hang)? .. (ved|rundt|oppunder|oppe|opp|inn i|til|under) (ved|i|under|rundt|til|mot)? ("ørene"|"øra"|"øyra"|"øreflippene"|"taket")
  ("ble"|"vart"|"blei") (@b-jeg)? (helt|heilt|rett og slett|så)? [ ("svett"|"sveitt"|"klam"|"kvalm"|"uvel"|"skjelven"|"livredd"|"vettskremt"|"stiv av skrekk"|"nummen"|"skremt") ] (på ryggen|i hendene|i håndflatene|av (måten|maset|tonen|henne|ham|stemmen|presset|svaret|samtalen|å høre)|da hun|da han|då ho) !("ringte"|"jeg ringte")
  [ ("utrygg"|"redd"|"stresset"|"stressa"|"urolig"|"uroleg"|"nervøs"|"hjelpeløs"|"hjelpesløs"|"skremt"|"presset"|"pressa"|"lurt"|"utrygge"|"overkjørt av press"|"hjelpelaus") ("følte"|"kjente"|"kjende"|"ble"|"vart"|"blei"|"kjenner"|"føler") @b-jeg (meg)? ] !("da jeg ringte"|"før")
  ("magen"|"kroppen"|"hodet"|"nakken"|"brystet"|"halsen"|"kjeven"|"hjertet"|"hjartet"|"nervene"|"pusten"|"strupen"|"bringa") (min|mitt|mi|mine)? .. ("knyttet seg"|"knøt seg"|"snørte seg"|"stivnet"|"stivna"|"verket"|"verka"|"gikk i spinn"|"kokte"|"krampet"|"strammet seg"|"stramma seg"|"låste seg"|"stoppet"|"dunket"|"dunka"|"hamret"|"hamra"|"raste"|"banket"|"banka"|"slo fort"|"vrengte seg"|"gikk i vranglås") !("da jeg ringte"|"før jeg ringte")
  ("kokte"|"stresset"|"jaget"|"drev"|"kjørte"|"dyttet"|"jagde"|"hetset") (@meg) (fremover|framover|foran seg|rundt|inn i et hjørne|opp i et hjørne)
  (trampe/v|"trampet"|"trampa"|slå/v|tromme/v|trommet/v|tappe/v|"trippet") (nærmest|nesten)? ("takten"|"rytmen"|"i golvet"|"i gulvet")
  « [ ("det"|"sånt"|"slikt"|"dette"|"her") (kan|kunne) (jo|fort|lett|nok)? (gå|bli|ende) (riktig|skikkelig|fort|virkelig|veldig)? ("galt"|"gale"|"ille"|"verre"|"dyrt"|"stygt"|"alvorlig") ] ..4
  « [ "kom igjen" ("," "kom igjen"|"nå"|"no")? ] (»|",")
  ("fikk"|"fekk"|"får") (@b-jeg)? (helt|heilt|rein|full|litt|nesten)? ("noia"|"nojja"|"noja"|"hetta"|"fnatt"|"panikk"|"skrekken"|"angst"|"dødsangst"|"helt panikk"|"frysninger"|"gåsehud av ubehag"|"skjelven"|"den store skjelven") (av|etter|da)? !("på forhånd"|"da jeg så"|"da jeg oppdaget"|"før")
  (et|eit) (usikkert|nølende|halvhjertet|vagt|nølande|tamt|kjølig) « ..8 »
  ("turte"|"torde"|"tør"|"våget"|"våga") (@b-jeg)? (ikke|ikkje|"itj") (annet|anna) enn å (ringe|sjekke|spørre|dobbeltsjekke|google|kontakte|ringje|få) >>
  ("kunne"|"kunna"|"burde"|"burda") (@b-hainn) (ikke|ikkje)? (bare|berre|i det minste|vel)? (ha)? ("sagt"|"lovet"|"lova"|"forsikret"|"forsikra"|"trøstet"|"trøsta"|"beroliget") .. (med)? (at)? (det|alt|dette|jeg|eg|pengene) .. ("ordne"|"gå"|"bra"|"trygt"|"trygg"|"redd"|"bekymre"|"i orden") (seg|bra|fint|godt|meg)?
  ("aldri"|"ingen"|"ikke noen"|"ikkje nokon") (noen|nokon)? (som)? ("sa"|"lovet"|"lova"|"forsikret"|"fortalte"|"trøstet"|"trøsta"|"beroliget"|"roet") (@meg)? .. (at|med|ned)? (jeg|eg|det|alt|dette|pengene|vi)? ..3 ("redd"|"bekymre meg"|"bra"|"trygt"|"ordne seg"|"farlig"|"farleg"|"trygg"|"trygge"|"i orden"|"gå bra"|"uroe meg")
  ("ikke"|"ikkje"|"itj") (hadde|ha)? ("nerver"|"nervar"|"tålmodighet"|"tolmod"|"ro i kroppen"|"ro i ræva"|"mage") til (å)? (vente|høre|svare|stå|sitte|lytte|forklare|hjelpe|gamle|slikt|sånt) >>
  ("tok"|"tar"|"tek") @b-jeg (det|alt|alt hun sa)? "med" (en|ei|ein)? (god|stor|liten)? ("klype salt"|"bøtte salt"|"klypa salt"|"neve salt"|"håndfull salt")
  ("skalv"|"skjelver"|"skjelv"|"dirra"|"rista") (i|på) ("hendern"|"hendran"|"hendan"|"henda"|"knean"|"heile kroppen"|"hele kroppen"|"never"|"beina") (når|da|då|etter)?
  ja: Jeg [gruer meg til å ringe dit].
  ja: Jeg [turte ikke spørre mer].
  ja: Det var [stressende].
  ja: Jeg er fortsatt [bekymret].
  ja: Jeg [la på røret og skalv].
  ja: [Utrygg følte jeg meg].
  nei: Det var stressende å flytte.
  nei: Jeg var livredd da jeg ringte.
  nei: Skuldrene mine verker etter trening.

# uneasy after or through the talk: «er fortsatt usikker», «ikke trygg på at det stemmer», «gikk og gruet meg», «skjelven etterpå», «tårene kom da jeg la på».
- ikke-trygg-etterpå turn=no actor=any
  ("er"|"sitter"|"sit"|"går"|"ble"|"vart"|"var"|"føler meg"|"står") (@b-jeg)? (ennå|nå)? ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enno") (like|veldig|litt|ganske)? ("utrygg"|"urolig"|"bekymret"|"redd"|"uroleg"|"bekymra"|"nervøs"|"engstelig"|"stresset"|"usikker på om svaret") (for|på|over)? (at|om)? !("for katten")
  ("ble"|"vart"|"blei"|"er"|"gikk derfra") (@b-jeg)? (bare|berre)? (mer)? ("forvirret"|"forvirra"|"frustrert"|"stresset"|"redd"|"stressa") [ og ("utrygg"|"urolig"|"uroleg"|"nervøs"|"redd"|"bekymret"|"engstelig"|"urolig") ]
  ("er"|"ble"|"vart"|"føler meg"|"følte meg"|"kjenner meg"|"kjende meg"|"blir") (@b-jeg)? (fortsatt|ennå|lenger|helt)? ("ikke"|"ikkje") @grad? ("trygg"|"beroliget"|"rolig"|"tryggere"|"beroliga") (på|med|for)? (at|om|svaret|det|valget|dette)? !("i køen")
  ^ ("ikke"|"ikkje") @grad? ("trygg"|"beroliget"|"betryggende"|"beroligende"|"betryggande") ("."|"!"|$|på >>)
  ^ ("urolig"|"utrygg"|"uroleg"|"skjelven"|"engstelig"|"nervøs"|"stressende"|"hektisk"|"ubehagelig"|"truende"|"ubehageleg"|"stressande"|"trugande"|"skremmende"|"masete"|"pågående") (og _)? (etterpå|etter samtalen|på slutten)? ("."|"!"|$)
  ("skjelven"|"stresset"|"urolig"|"uroleg"|"stressa"|"utrygg"|"kvalm"|"redd"|"nervøs"|"anspent"|"rystet"|"oppskaket") ("etterpå"|"etter samtalen"|"resten av dagen"|"i timevis"|"hele kvelden"|"heile kvelden"|"etter praten")
  ("vondt"|"vont"|"vond"|"knute"|"klump") i ("magen"|"mage"|"mava"|"maven") ("etterpå"|"etter samtalen"|"resten"|"da jeg la på"|"hele kvelden"|"av")
  ("sitter"|"sit"|"satt"|"sat"|"ligger"|"lå"|"går"|"gikk") (@b-jeg)? (igjen)? ("etterpå"|"nå"|"no")? (med) ("vondt"|"klump"|"knute"|"uro") (i)? ("magen"|"mage"|"halsen"|"kroppen")
  ("sov"|"sover"|"søv"|"sovet") (@b-jeg)? ("dårlig"|"dårleg"|"elendig"|"urolig"|"lite"|"nesten ikke"|"knapt") (etterpå|etter|i natt|den natta|nå|den natten) 
  ("ble"|"vart"|"blei") (@b-jeg)? ("sittende"|"sitjande"|"liggende"|"stående"|"sitjande igjen"|"sitjande att") (og|å) ("riste"|"skjelve"|"gråte"|"grine"|"skalv"|"grein"|"gråt"|"ristet"|"grue"|"gruble"|"hyperventilere"|"kverne"|"dirre"|"skjelva") (etterpå|i|lenge|hele|heile|etter)? !("av latter"|"av glede")
  ("tårene"|"tåra"|"gråten"|"tårer"|"sveitten"|"svetten") ("kom"|"rant"|"spratt"|"trillet"|"rann"|"tok meg"|"silte"|"sto"|"stod"|"piblet"|"pressa på"|"presset på") (bare|straks|i|nedover)? (da jeg la på|etterpå|da eg la på|etter samtalen|mens han|mens hun|av maset|i ansiktet|av meg|på meg)
  ("går"|"gikk"|"gjekk"|"ligger"|"sitter"|"gruer"|"gruar"|"kvier"|"sit") (@b-jeg)? (fortsatt|ennå)? (og|å|meg)? ("gruer"|"gruet"|"engster"|"uroer"|"kvier"|"bekymrer"|"gruar") (meg) (til|for)? (å ringe igjen|neste gang|å ta kontakt|for det|for at det)? !("til vinteren")
  ("det")? ("svartnet"|"svartna"|"vart mørkt"|"ble mørkt"|"ble svart"|"vart svart"|"blei svart") (for)? (meg)? (for)? ("øynene"|"augo"|"auga"|"øya") (mine)?
  ("forsterket"|"forsterka"|"økte"|"auka"|"doblet"|"nørte opp under"|"bygde opp under"|"ga næring til"|"fyrte opp under"|"skapte"|"fôret") (bare|berre|mer)? ("bekymringen"|"bekymringene"|"uroen"|"uroa"|"angsten"|"frykten"|"usikkerheten"|"stresset"|"utryggheten"|"nervøsiteten"|"redselen"|"panikken"|"stressnivået") (min|mi|mitt|mine)?
  ("bekymret"|"bekymra"|"uroet"|"uroa"|"stresset"|"skremte") (meg) ("mer"|"meir"|"bare mer"|"enda mer"|"endå meir"|"mye") !("tid")
  ("lot"|"lét"|"let"|"etterlot") (meg|oss) ("sitte"|"stå"|"sitje"|"bli"|"ligge") (igjen|att|der|alene)? (med) (frykten|uroen|angsten|bekymringen|uroa|redselen|det|alt|alle spørsmålene|skrekken|bekymringene)
  ("sto"|"står"|"stod"|"satt"|"sitter"|"ble stående"|"sat"|"sit") (@b-jeg)? (helt|der|heilt)? ("alene"|"åleine") (igjen|med det|med alt|med problemet|i det|att|tilbake)
  ("klarte"|"greide"|"evnet"|"makta") (ikke|ikkje) (engang)? (å)? ("holde seg rolig"|"holde roen"|"halde seg roleg"|"bevare roen"|"skape trygghet"|"berolige"|"holde hodet kaldt"|"få meg til å føle meg trygg"|"roe meg") 
  ("ubehagelig"|"ubehageleg"|"ekkelt"|"vondt"|"skummelt"|"skremmende"|"stressende") å (snakke|prate|forholde|ringe|høre på) (med|til)? (seg til)? (ham|henne|dem|de|han|ho|dei|damen|fyren)
  !("hun"|"han"|"ho"|"de"|"som"|"dei"|"barna"|"mamma"|"katten"|"hunden") ("ble"|"vart"|"blei") (@b-jeg)? (rett og slett|skikkelig|litt|veldig|faktisk|helt|nesten|så)? ("redd"|"skremt"|"livredd"|"skræmt"|"vettskremt"|"nervøs"|"urolig"|"uroleg"|"engstelig") (av (@b-hainn|svaret|tonen|måten|det|samtalen|å snakke)|"for å miste"|"for at"|"."|"!"|$|etterpå)
  ("lurer"|"lurte"|"usikker"|"tviler"|"tvilte"|"lurar") (@b-jeg)? på om @b-jeg (virkelig|faktisk)? ("kan"|"kunne"|"tør"|"bør") (stole|lite|stola) på >>
  ("ble"|"blei"|"vart"|"er"|"føler oss") (@b-jeg)? (rett og slett|skikkelig|grundig)? ("lurt"|"rundlurt"|"ført bak lyset"|"narret"|"løyet for"|"loge til") (av|til|trill|opp|$|"."|"!") !("inn på")
  !("jeg"|"eg") ("løy"|"laug"|"jugde"|"lyver"|"løgn") (rett og slett|bare|glatt|rett)? (om|$|"."|"!"|for|opp|så det)
  ("måtte"|"ble bedt om å"|"følte at jeg måtte"|"lyt"|"laut") (@b-jeg)? (bare|nærmest)? ("skynde meg"|"forte meg"|"skunde meg"|"kjappe meg"|"raske på") !("hjem"|"til"|"for å rekke"|"på jobb"|"ut") (med _ >>)?
  ja: Jeg [måtte skynde meg].
  ja: Det var [skjelven etterpå].
  ja: [Tårene kom da jeg la på].
  ja: Jeg [er ikke trygg på at det stemmer].
  nei: Jeg ble urolig da kjelleren ble våt.

# on edge, no sleep, petrol on the fire: «helt på tuppa av», «ingen nattesøvn», «fikk angst av ham», «bensin på bålet», «luktet svidd», «umulig å føle seg trygg».
- på-tuppa turn=no actor=any
  ("ble"|"vart"|"blei"|"satt"|"var"|"gjorde meg"|"sat"|"gikk"|"er") (@b-jeg)? (helt|heilt)? ("på tuppa"|"på nåler"|"på tå hev"|"i opprør"|"i hundre"|"helt i harnisk"|"i spenn"|"i helspenn"|"ute av meg") (av|etter|resten|da)? >>
  (ingen|inga|null|ikke mye|ikkje mykje|lite|dårlig) ("nattesøvn"|"søvn"|"nattesvevn"|"svevn"|"nattero") (etter|på|den|av|i)? >>
  ("ble"|"vart"|"blei"|"er") (@b-jeg)? (helt|litt|så|skikkelig)? ("uroa"|"uroet"|"skremt"|"skræmt"|"rædd"|"redd"|"skremd"|"livredd"|"engstelig"|"nervøs") av (det|måten|svaret|tonen|ham|han|henne|ho|hun|hva|kva|de|dei|samtalen|an|å) >>
  ("fikk"|"fekk"|"får"|"fækk") (@b-jeg)? (lowkey|litt|rein|ren|helt|nesten|rett og slett|skikkelig)? ("angst"|"panikk"|"hjertebank"|"vondt i magen"|"frysninger"|"nerver"|"noia"|"klump i magen"|"hjartebank") av (han|ham|henne|ho|hun|svaret|måten|det|tonen|samtalen|å|dem|dama)
  ("begynte"|"byrja"|"tok til") (@b-jeg) å ("gråte"|"grine"|"skjelve"|"grina"|"skjelva"|"hulke"|"riste") !("av") (i telefonen|etterpå|da)?
  (@b-jeg) ("begynte"|"byrja"|"tok til") å ("gråte"|"grine"|"skjelve"|"grina"|"skjelva"|"hulke") !("av") (i telefonen|etterpå|da)?
  ("gråt"|"grein"|"gret"|"skalv") (@b-jeg)? etter å ha ("snakket"|"ringt"|"lagt på"|"prata"|"snakka"|"vært i kontakt") (med _)?
  ("satt"|"sat"|"sitter"|"sto") (@b-jeg)? ("igjen"|"att") og ("gråt"|"skalv"|"ristet"|"grein"|"hylte"|"rista")
  ("la"|"gikk"|"kom"|"satt") (@b-jeg)? (på|fra|ut)? med ("skyhøy"|"høy"|"høg"|"skyhøg"|"galopperende") ("puls"|"hjerterytme")
  ("måtte"|"må") (@b-jeg)? ("dobbeltsjekke"|"kvalitetssikre"|"faktasjekke"|"etterprøve"|"kontrollere"|"dobbeltsjekka") (alt|alt det|svaret|det|svara|opplysningene) (han|hun|de|ho|jeg)? (sa|fikk)?
  ("virket"|"føltes"|"luktet"|"verka"|"låt"|"hørtes ut"|"minnet") (det|nesten|mest|litt)? (som|ut som|om) (ren|rein)? ("svindel"|"lureri"|"et lureri"|"en svindel"|"phishing"|"et svindelforsøk"|"ein svindel")
  ("trodde"|"trudde"|"lurte på om"|"mistenkte at") (@b-jeg)? (nesten|først)? (at)? det ("var") (ren|et|en)? ("svindel"|"lureri"|"svindelforsøk"|"phishing")
  ("ga"|"gav"|"fikk"|"fekk") (@emeg|@b-jeg)? (ikke|ikkje|ingen|aldri|null) (noe|noen)? ("betenkningstid"|"tid til å bestemme meg"|"betenkingstid"|"tenkepause")
  ("fikk"|"fekk"|"ga meg"|"hadde") (@b-jeg)? _ ("sekunder"|"minutter"|"sekund"|"minutt") på å ("bestemme"|"svare"|"velge"|"avgjøre"|"bestemme meg"|"velje") (meg)?
  ("skremte"|"skræmte"|"skremde") ("livet"|"vettet"|"skinnet"|"livskiten"|"bukser") av ("meg"|"oss"|"mor"|"henne"|"ham")
  (tillit/n|tilliten/n|tiltro/n|tillita/n) (min|mi)? (til _)? ("er"|"var") (lik|på|helt|nær)? ("null"|"borte"|"minus"|"ikke-eksisterende"|"ikke stor"|"minimal"|"tynnslitt")
  ("ble"|"vart"|"blei") (@b-jeg)? ("overtalt"|"lokket"|"presset"|"pressa"|"lurt"|"overtala") ("mot min vilje"|"mot viljen min"|"mot mi vilje")
  ("orket"|"orka"|"gadd"|"ville"|"giddet"|"hadde") (ikke|ikkje|"itj") (tid til å|tålmodighet til å|tolmod til å)? (å)? "vente" (på at|mens|til|på|medan) (jeg|eg|meg) >>
  ("ble"|"vart"|"er"|"føler meg"|"følte meg") (@b-jeg)? (ikke|ikkje) (akkurat|direkte|særlig|særleg|spesielt) ("trygg"|"tryggere"|"beroliget"|"roligere"|"rolig"|"tryggare") (av|på|etter)? >>
  ("helte"|"hellet"|"helle"|"slo"|"pøste") (mer|meir)? ("bensin"|"parafin") på ("bålet"|"varmen")
  ("gikk"|"gjekk"|"falt"|"datt"|"ramlet"|"sank") (@b-jeg) (rett|helt)? (i|ned i) ("kjelleren"|"kjellaren"|"et svart hull"|"knestående") (etter|av|da)? >>
  ("lukta"|"luktet"|"lukter"|"stinka"|"smakte") (det)? ("svidd"|"svindel"|"fisk"|"muffens"|"lureri"|"bløff") (lang vei|(av (hele|heile)? ("svaret"|"tilbudet"|"det"|"forklaringen"|"historien"|"opplegget"|"greia"|"ham"|"henne")))
  ("tror"|"trur"|"trudde"|"trodde") (@b-jeg)? (ikke|ikkje|kje|"itj") (helt|noe)? på ("det"|"svaret"|"dette"|"forklaringen"|"forklaringa"|"løftet") ("."|"!"|$|",")
  ("lunta"|"lunten"|"strikken") (hans|hennes|hennar) ("var"|"er") .. ("kort"|"millimeter"|"centimeter"|"kortere"|"tynn"|"røket") 
  (litt|et lite|eit lite|ett|mer|en smule|litt mer|litt meir) .. (is i "magen"|"ro"|"tålmodighet"|"trygghet"|"tolmod"|"beroligelse"|« .. ("går fint"|"går bra"|"ordner seg"|"slapp av"|"ta det med ro"|"gå bra") »|"trøst") .. (hadde|ville|kunne) ("vært"|"gitt"|"hjulpet"|"gjort"|"holdt"|"vore"|"ha hjulpet"|"nok"|"hjelpt") >>
  ("håpløst"|"umulig"|"vanskelig"|"vanskeleg"|"umogleg"|"ikke lett"|"ikkje lett"|"uråd") å ("føle seg"|"være"|"føle meg"|"stole"|"slappe"|"bli"|"senke"|"kjenne seg"|"ha tillit"|"kjenne meg") .. ("trygg"|"rolig"|"i trygge hender"|"på"|"skuldrene"|"av"|"roleg"|"til")
  ("doblet"|"dobla"|"økte"|"auka"|"forverret"|"forsterket"|"mangedoblet") (bare)? ("stresset"|"stresset mitt"|"pulsen"|"pulsen min"|"bekymringene mine"|"nervøsiteten")
  ("torer"|"tørr"|"tør"|"torde"|"turte"|"torer"|"våger"|"vågar") (@b-jeg)? (kje|ikke|ikkje|"itj") (å)? ("stole"|"stola"|"lite"|"tru"|"tro") på _
  ("med"|"fikk"|"fekk"|"hadde"|"får") (@b-jeg)? ("bange anelser"|"onde anelser"|"vonde aningar"|"uro i kroppen"|"uro i magen")
  ("magesåret"|"hjerteinfarktet"|"nervesammenbruddet"|"infarktet"|"slaget") (mitt)? ("er"|"var"|"kom"|"kjentes") (nærmere|nærmare|på vei|nær)
  ja: Jeg [ble helt på tuppa av samtalen].
  ja: [Fikk angst av ham].
  ja: [Umulig å føle seg trygg].
  nei: Vi gikk ned i kjelleren.

# pressed, driven, weary of me: «prøvde å presse på meg», «måtte skynde meg», «ble lei da jeg spurte igjen», «kan vi komme videre?», «pennen tikket mot bordet».
- presset-og-lei turn=no
  !("jeg"|"eg"|"vi") ("prøvde"|"forsøkte"|"ville"|"skulle absolutt"|"fortsatte"|"freista") (hele tiden|bare|stadig)? (å)? ("presse"|"pushe"|"tvinge"|"stresse"|"skremme"|"true"|"jage"|"mase"|"masa"|"pressa") (@emeg|på meg|meg inn|på oss|på|frem|fram|seg) .. (til|med)?
  ("opplevde"|"kjente"|"merket"|"kjende"|"følte"|"mye"|"hardt"|"utidig"|"unødig"|"for mye") (@b-jeg)? (et|eit|sterkt|litt|mye)? ("press"|"salgspress"|"kjøpepress"|"tidspress") (på|om|til|fra|for)? (å _)? !("på jobb"|"på halsen"|"i brystet")
  !("jeg"|"eg"|"vi"|"knappen"|"banken"|"har"|"ingen som"|"ingen"|"aldri"|"ikke"|"ikkje"|"svindlerne"|"svindlarane") ("presset"|"pressa"|"pushet"|"pusha"|"maste"|"masa"|"gnålte"|"gnålet") !("ikke"|"ikkje"|"aldri") (hele tiden|stadig|bare|og)? !("ikke"|"ikkje"|"aldri") (« .. »|"på"|"videre"|"igjen"|"hele veien"|"hele tiden"|"heile tida"|"."|"!"|$) !("knappen"|"linja")
  (aggressiv/a|påtrengende|pågående|hardbarket|innpåsliten) ("salg"|"salgsteknikk"|"selger"|"salgsmetode"|"salgstaktikk"|"telefonsalg"|"selging"|"sal"|"seljar"|"mersalg")
  « ...2 [ ("ble du ferdig"|"kan vi komme videre"|"kan vi gå videre"|"kan du skynde deg"|"kan du bestemme deg"|"skal vi komme videre"|"skynd deg"|"fort deg"|"har du bestemt deg"|"er vi ferdige"|"blir det noe"|"har du det snart") ..3 ] ("?"|"»")
  ^ ("nå må du skynde deg"|"skynd deg"|"no må du skunde deg"|"du må skynde deg") >>
  ("ble"|"vart"|"blei"|"blir"|"hørtes"|"virket") (@b-hun)? (visst|tydelig|synlig|merkbart|litt|fort|ganske|raskt)? ("lei"|"lei seg av spørsmålene"|"utålmodig"|"stresset"|"lei av en kunde"|"utolmodig") (da|når|fordi|av at|av en) (jeg|eg|vi|kunde|kunden) .. ("spurte"|"spurde"|"ville"|"ba"|"måtte"|"trengte"|"ikke"|"ikkje"|"lette"|"brukte"|"skulle"|"hadde"|"glemte") >>
  ("pennen"|"kulepennen"|"fingrene"|"fingertuppene"|"neglene"|"foten"|"fingrane"|"skoen"|"tastaturet") (hans|hennes|hennar)? ("tikket"|"trommet"|"klikket"|"banket"|"hamret"|"tromma"|"tikka"|"klikka"|"banka"|"smalt") .. (mot|i|på) ("bordet"|"pulten"|"bordplata"|"golvet"|"gulvet"|"musa") (hele veien|heile vegen|hele tiden)?
  ja: Han [prøvde å presse meg] inn i en avtale.
  ja: [Hun ble lei da jeg spurte en gang til].
  ja: [Pennen hans tikket mot bordet hele veien].
  nei: Jeg måtte skynde meg hjem.
  nei: Jeg presset på knappen.

# said of the agent or the talk: threatening, pushing; what is denied turns it.
- truende-pågående actor=any
  ("var"|"ble"|"vart"|"er"|"opplevdes"|"føltes"|"virket"|"ble så"|"kjentes") (@b-hun)? (direkte|litt|veldig|ganske|svært|rett og slett|nærmest|både|så|for)? [ ("truende"|"trugande"|"pågående"|"pågåande"|"stressende"|"stressande"|"skremmende"|"skremmande"|"hektisk"|"intimiderende"|"påtrengende"|"pushy") (å snakke med (ham|henne|dem|de|han))? ] !("sak"|"arbeid"|"problem"|"for miljøet"|"vei"|"på jobb"|"periode"|"dag"|"i"|"hverdag")
  (veldig|litt|altfor|for|svært|ganske) ("pågående"|"masete"|"påtrengende"|"pågåande"|"pushy") !("sak"|"arbeid"|"problem"|"prosess")
  ja: Han [var truende].
  snu: Han [var ikke pågående].
  nei: Vi har en pågående sak.
  nei: Det var skremmende bilder på nyhetene.
