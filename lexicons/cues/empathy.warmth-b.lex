# empathy.warmth, breadth: images, gestures, comparisons, effects.
cue empathy.warmth

+ latter-og-spok
  (slå|"slo") .. av en (prat|spøk|vits|drøs)
  (slå|"slo") .. av (ein|ei) (prat|spøk|vits|skrøne|drøs)
  ("dro"|"drog"|dra|"fyrte"|fyre|"trakk"|"kom"|lire|"lirte"|"spanderte"|fortelle) .. (en|ein|et par|noen|nokre|med)? ("vits"|"vitser"|"vitsar"|"spøk"|"morsomhet"|"morsomheter"|"skrøne"|"artighet"|"replikk")
  (tulle|tøyse/v|fleipe/v|spøke|skøye/v|vitse/v|fjase/v|"tulla"|"tøysa"|"fleipa"|"skøya"|"fjasa"|"spøka") @grad? (med|om|rundt) >>
  ("latteren"|"humøret"|"humoren"|"vitsene"|"smilet"|"latter") (satt|"sat"|"sitter"|"sit") løst
  (felles|god|hjertelig|befriende|smittende|trillende|hjarteleg|befriande|smittande) latter/n
  ("lo"|"lo" så|flirte|"flirte"|humret|"humret"|"humra"|"flira") @grad? (vi|begge|me|oss|sammen|saman|ilag|hjertelig|hjarteleg|begge to) (begge|av det|av hele greia|så|to|sammen|saman)?
  ("lo"|le|"ler"|flirte) .. så (det|"tårene"|"tårane"|"veggene"|"magen") .. (knaket|knaka|ljomet|ljoma|runget|trillet|"ristet"|"knaket"|"sto"|"ljoma"|"rant"|"ljomet"|hang)
  (hadde|ha|med|det)? (det|det der|den)? ("gliset"|"smilet"|"fliret") (du|en|man|som) .. ("hører"|"høyrer"|høre|"merker"|"kjenner"|"hørtes")
  ("hører"|"høyrer"|"hørte"|"høyrde"|"merke"|"kjenne"|"merket"|"kjente") .. ("smilet"|"gliset"|"latteren"|"varmen") (hennes|hans|hennar|i "røret"|i "stemmen"|gjennom|helt|heilt|i "røysta")? >>
  (humoristisk/a|morsom/a|artig/a|skøyeraktig/a|småmorsom/a|vittig/a) (dame|mann|kar|fyr|type|jente|kundebehandler|rådgiver|gutt|sjel|og)
  (med)? (humor|humoren) (og|i) (varme|"behold"|god tone|glimt)
  (by|"bød"|"baud") på seg selv
  (by|"baud"|"bød") på seg sjølv
  ja: Han [slo av en spøk] midt i alt sammen.
  ja: Ho [tulla litt om været].
  ja: Det ble en [god latter].
  nei: Han lo av meg.

+ bilder actor=any
  (som|lik|rene|reine|rein|ren) @grad? ("silke"|"honning"|"fløyel"|"bomull"|"solskinn"|"solskin"|"sirup"|"smør"|"kakao"|"sol") (og)? !(i |kvalitet)
  (mjuk|myk|blid|mild|varm|snill|god|søt) som (ei|en|ein|et|eit)? ("silke"|"fløyel"|"smør"|"lam"|"bomull"|"vårdag"|"sommerdag"|"sommardag"|"sommervind"|"peis"|"ovn"|"nybakt"|"bolle"|"vind"|"vårsol"|"honning"|"sukker"|"solskinn"|"kakao"|"skolebolle"|"dun"|"fløte"|"brød")
  (gromgutt/n|gromgut/n|gromjente/n|gromjenta/n|kremjente/n|godgutt/n|godjente/n|godmann/n|godsak/n|kosebamse/n|hedersmann/n|hedersdame/n|hederskvinne/n|trivselsdame/n|trivelskrok/n|trivselskrok/n|gledesspreder/n|glasjel/n|gladsjel/n|humørspreder/n|blidfant/n|finfin "type"|englebarn/n|sjarmtroll/n|kjernekar/n|kjernekvinne/n|kjernejente/n|solstråle/n|praktmenneske/n|praktkar/n|sjelegod/a|hjertegod/a|hjartegod/a|hjertelig/a|godhjerta/a|hyggeklump/n)
  ("dagens"|"ukas"|"ukens"|"vekas"|"årets"|"kveldens") ("lyspunkt"|"høydepunkt"|"solstråle"|"smil"|"høgdepunkt"|"hyggeligste"|"blideste"|"triveligste"|"trivelegaste")
  (et|eit|ett|en|ein)? (stort|ekte|gullende|"gyllent"|"ekte")? (hjerte|hjarte) av (gull|"gull")
  (som) (et|en|eit|ein) ("pust"|"friskt"|"frisk") .. ("pust"|vår|sommer|sommar|luft|bris)
  (en|et|ein|eit) (frisk|friskt|varmt) ("pust"|"vindpust"|"bris")
  (som) å (få|bli|komme|møte|snakke|prate|ringe|besøke|drikke) .. ("klem"|"bamseklem"|"kaffe"|"kakao"|"heim"|"hjem"|@b-venn|"naboen"|"venner"|"vener"|"vennen"|"bestemor"|"peisen"|"sola"|"solveggen") (igjen|etter|på|til)?
  (møtt|mottatt|"møtt"|"tatt"|"motteken"|"behandlet"|"behandla"|hilst|"helsa") .. som (en|ein|ei|et)? @grad? (gammel|gammal|god|gamal|kjær|nær)? (@b-venn|"gjest"|"familie")
  (som) (om)? @b-jeg .. ("hadde"|har) "kjent" .. (hverandre|henne|ham|hver|hverandre|kvarandre|"hverandre"|ho) (i|hele|heile|fra|frå|alltid|lenge)? (årevis|år|evigheter|"livet"|barnsbein|"alltid")?
  (som) (gamle|"gamle") ("kjente"|"venner"|"vener"|"kjenninger"|"bekjente"|"kamerater"|"kompiser"|"kjenningar"|"naboer")
  (som) om @b-jeg .. ("var"|"er") (familie|i slekt|"moren"|"mora"|"bestemora"|"naboen"|en "venn"|ein "ven"|en gammel|ein gammal|@b-venn) >>
  (varm|varme|varmt|god|blid) (langt|helt|heilt|tvers) (inn|gjennom|igjennom|ned) (i)? ("ryggmargen"|"margen"|"hjerterota"|"hjartet"|"sjela"|"linja")?
  ja: Hun var [som silke].
  ja: For en [gromgutt]!
  ja: Vi pratet [som om vi hadde kjent hverandre i årevis].
  ja: Eg vart [møtt som ein gammal kjenning].
  nei: Buksen var i silke.

+ uten-surhet turn=no actor=any
  @b-ingen (et|eit|ett|eitt|en|ei|noe|noko|"snev" av|"antydning" til|"tegn" til|"teikn" til|"spor" av|ett "sekunds"|et "sekunds"|ein)? (eneste|einaste|vondt|surt|stygt|"sekunds"|lite)? ("furting"|"surhet"|"sure"|"surmuling"|"irritasjon"|"sukk"|"stønn"|"sukking"|"hevet" øyebryn|"hevet" "stemme"|"bebreidelse"|"hakking"|"syting"|"oppgitthet"|vondt ord|surt ord|stygt ord|surt "tonefall"|sur mine|"himling"|"snøft"|"fnys"|"snurting"|"gryn"|"grynt"|"kjefting"|"irritasjonar"|"mishagsytring") (å høre|å spore|å merke|i "stemmen"|å høyre|fra "henne"|fra "ham")?
  @b-ingen ("hørte"|hørte|høyrde|"merket"|"merka"|"ble"|"blei"|"vart"|"bli"|"var"|"verka"|"virket"|"å bli"|"å verte") (det)? (det minste|"antydning"|noe|noko|han|hun|ho|en gang|engang|heller)? (sur|"sure"|irritert|"snurt"|"furten"|"gretten"|"grinete"|amper|"mutt"|fornærmet|"fornærma"|irritera|"snippete"|"oppgitt"|"tverr") (av|over|på|selv om|sjølv om|når|da|då|en gang|eingong|for det)? >>
  (verken|hverken|korkje) ("sur"|"snurt"|"mutt"|"gretten"|"grinete"|"frekk"|"amper"|"irritert"|"spydig"|"krass"|"hissig"|"furten"|"tverr"|"kort"|"uhøflig"|"brysk"|"arrogant"|"oppgitt"|"snippete"|"uvennlig"|"uvenleg") (eller) _
  ("ble"|"blei"|"vart"|"var") @b-ikke (det minste|engang|en gang|spor)? ("sur"|"snurt"|"mutt"|"gretten"|"grinete"|"amper"|"irritert"|"furten"|"fornærmet"|"fornærma"|"krass") (selv om|av|over|på|sjølv om|da|då|når|for) >>
  (gi|"ga"|"gav"|gje|betale|"betalte"|svare|"svarte"|svara) @emeg? @b-ikke .. (igjen|tilbake|att)? (med)? (samme|same) mynt
  ("bet"|"beit"|glefset|"glefset"|snerret|"freste"|"svarte"|"svara") (ikke|ikkje|aldri) ("meg"|mæ|oss|en gang|eingong)? (av|tilbake|surt|til|frekt|att)
  (like|lika) ("blid"|"hyggelig"|"vennlig"|"høflig"|"hyggeleg"|"venleg"|"blide"|"trivelig"|"triveleg") (hver|kvar|uansett|hele|heile|selv|sjølv|den|etter|tiende|femte|om|på) >>
  (holde|"holdt"|"heldt"|halde) (seg|på|maska|"masken"|"smilet"|"fasaden") .. (blid|vennlig|høflig|hyggelig|venleg|"smilet"|"maska"|"venleg"|"masken") (hele|selv|sjølv|heile|likevel|til)? >>
  ("mistet"|mistet|mista|tapte) @b-ikke .. ("smilet"|"humøret"|"godlynnet")
  ja: [Ikke et surt ord] selv om jeg ringte tre ganger.
  ja: Ho [vart aldri sur på meg].
  ja: Han var [verken snurt eller snippete].
  ja: Hun ga meg [ikke igjen med samme mynt].
  nei: Melken var ikke sur.

+ gester
  (sende|"sendte"|legge|"la"|få|"fikk"|"fekk"|sette|"satte"|avslutte) .. (et|en|eit|ein|med|på)? ("hjerte"|"smilefjes"|"smiley"|"hjerteemoji"|"emoji"|"smileys"|"hjarte"|"klem"|"bamseklem"|"smilefjeset"|"blomst"|"tommel opp"|"blunkefjes") (på|til|tilbake|i|bak|etter|attpå)?
  (spandere|"spanderte"|"delte"|"strødde"|"sparte" ikke) .. (på|et|ut|rundt)? (smil|"smil"|"smilet"|"komplimenter"|"godord"|"gode ord"|"vennlige ord")
  ("ba"|"bad"|"sa"|be) @emeg? .. (jeg måtte|eg måtte|at jeg måtte|om å)? (hilse|helse) (hjem|heim|til|hjemme|"mor"|"mamma"|"hunden"|"katten"|på "bikkja"|så mye|så mykje) >>
  ("takket"|"takka"|"takkar"|"sa" takk|"sa" tusen takk|"takker") @emeg? .. (for)? ("praten"|"henvendelsen"|"samtalen"|"samtala"|"tålmodigheten"|"tolmodet"|at @b-jeg) >>
  ("sa"|"skrev"|"skreiv"|"avsluttet"|"avslutta"|"rundet"|"runda"|"sluttet"|"slutta") .. (med)? («|"ha en fin dag"|"ha ein fin dag"|"god helg"|"ha det bra"|"ha en god dag"|"god tur"|"lykke til"|"god påske"|"god jul"|"kos deg"|"kos dokker"|"ha det fint"|"ha det godt"|"ha ei fin helg"|"ha en fin kveld") ("ha en fin dag"|"god helg"|"ha det bra"|"kos deg"|"ha ein fin dag"|"lykke til"|"god tur") >>
  ("ønsket"|"ønska"|"ynskte"|"ynskja"|"ønskte") @emeg? .. (god bedring|god betring|"god tur"|lykke til|til lykke|god jul|godt nytt år|alt godt|velkommen tilbake|velkomen att|lykkeleg reise|alt vel|en fin|ei fin|ein fin|ei god|en god|ein god|god) (med|dag|helg|kveld|ferie|sommer|sommar|tur|reise|bedring|betring|natt)? >>
  (hilste|"hilste"|"helsa"|svarte|"svarte"|svara) @grad? ("blidt"|"muntert"|"pent"|"friskt"|"vennlig"|"venleg"|"lystig"|"varmt"|"høflig"|"lunt"|"mykt"|"mildt"|"hjertelig") (på|og|da|då|når)?
  (kalle|"kalte"|"kalla") @emeg (ven|"vennen"|"kjære"|"skatt"|"gullet") !(lille)
  (et|eit|ett) @grad? (pent|"høflig"|vennlig|"hyggelig"|blidt|"venleg"|godt|"varmt") ("nei"|"svar"|"ord"|"smil"|"hei") (på "veien"|på "vegen"|til)?
  ja: Han [sendte et hjerte] til slutt.
  ja: Ho [ba meg helse heim].
  ja: Hun [ønsket meg god tur].
  nei: Jeg sendte et hjerte til moren min.

+ virkning turn=no actor=any
  (få|"fikk"|"fekk") .. (lyst til å|lyst på å|"lyst") .. (ringe|"ringje"|prate|snakke|klemme|skravle) .. (igjen|att|henne|ham|mer|meir|bare for|berre for|ho|han)
  (kunne) .. (pratet|prata|snakket|snakka|skravlet|skravla|"sittet"|"sete"|"pratet") .. (i timevis|hele|heile|i "timesvis"|en time|lenge|hele "kvelden"|i evigheter|i det uendelige) >>
  (kunne|"kunne"|"hadde" lyst til å|lyst til å|"ville"|skulle) .. ("klemt"|"klemme"|"gitt" .. klem|gi .. klem|"kysset"|"kyssa"|"omfavnet"|adoptert|adoptere|"gifte" meg med) .. (henne|ham|ho|han|"dama"|gjennom "røret"|"fyren")?
  ("gledet"|"gleda"|gleder|"gledde"|"gledet") .. (meg|oss) .. (nesten)? til (neste|å ringe|å snakke) >>
  (ville|"hadde" lyst til) (nesten)? (ikke|ikkje) (nesten)? (legge på|leggje på|at samtalen|slutte)
  (satt|"satt"|"sat"|gikk|"gikk"|gjekk|stod|"sto"|la på|ble sittende) .. (og|lenge)? ("smilte"|"smila"|smilende|"flirte"|"humret"|"gliste"|og smile|"smilande"|"smile") (for "meg" selv|lenge|etterpå|etter|resten|for meg sjølv|av)?
  ("humøret"|"dagen"|"kvelden"|"ettermiddagen"|"morgenen"|"mandagen") (min|mitt|vår)? (steg|"steg"|"ble"|"vart"|"blei"|gikk) (straks|mye|mange|flere|litt|mykje|rett|opp)? ("hakk"|"bedre"|"betre"|"lysere"|"ljosare"|"reddet"|"redda"|i "taket"|i "været"|til "værs"|"hyggeligere"|"opp") (bedre|betre)?
  ("reddet"|"redda"|"berga"|"berget"|"lyste opp"|"lysnet"|"lysna") ("dagen"|"kvelden"|"uka"|"mandagen"|"morgenen"|"ferien"|"humøret") (min|mitt|vår)
  (ble|"ble"|"vart"|"blei"|bli) .. (glad|varm|blid|"blidere"|"gladere"|"gladare"|"blidare"|i godt humør|i bedre humør|i betre humør) .. (om "hjertet"|om "hjartet"|i "hjertet"|av å|av samtalen|av "praten"|av "samtalen"|etterpå|igjen|langt|av en sånn|innvendig|i "sjela"|inni "meg") >>
  ("gjorde"|gjør|gjere) (det)? (hyggelig|trivelig|triveleg|hyggeleg|"kjekt"|koselig|"gøy"|"stas") å (ringe|"ringje"|være|vere|bli|ta) >>
  (ålreit|allright|"all right"|"kjekt"|gildt|"gildt"|"gilt"|stas|lett|"artig"|"moro"|"gøy"|"deilig"|"behagelig"|"godt"|"fint"|fornøyelig) å (prate|snakke|skravle|chatte|drøse|ha|få|"prata"|"snakka") (med|kontakt)
  [ (hyggelig|trivelig|koselig|triveleg|hyggeleg|koseleg)/a ] å (prate|snakke|skravle|chatte|drøse|ha|få|"prata"|"snakka") (med|kontakt)
  ja: Jeg [kunne pratet i timevis] med henne.
  ja: Det var [ålreit å prate med] ham.
  ja: Jeg [satt og smilte etterpå].
  ja: Han [reddet dagen min].
  nei: Jeg var glad for at det endelig sluttet å regne.

+ gjerne-hjelpe-2
  (gikk|"gikk"|"gjekk"|gå|"sprang"|"løp"|"går") .. (den|det|en|ei|eit|et|hele)? ("ekstra"|"lille ekstra"|"vesle ekstra") ("mila"|"milen"|"milet"|"kilometeren"|"steget"|"skrittet"|"runden"|"runda")
  (la|"la"|legge|"legg"|yte|"ytte"|"gav"|"ga") .. (det|den) "lille" "ekstra"
  (stå|"sto"|"stod"|"står") .. på ("pinne"|"hodet"|"tå hev"|"tærne"|"hovudet") (for)? ("meg"|"oss"|at|å)? !(fra)
  (snu|"snudde"|"snudde") .. (seg)? (rundt|på "femøringen"|på flekken|opp ned på) (for "meg"|for "oss"|for å hjelpe)
  (strekke|"strakte"|"strakk"|"strekte"|"strekker"|"tøyde") seg .. (lenger|lengre|lengst|lengre enn|langt|det "ytterste"|"lenger") (enn forventet|enn jeg trodde|enn langt)?
  (brydde|"gadd"|tok|"tok") .. seg ("bryet"|"umaken"|den umak|den tida|"umaka") (med|til|å)? (å)? >>
  ("hadde"|ha|med) .. (god|ekte|stor|enorm|skikkelig|verkeleg|brennende)? ("hjelpevilje"|"hjelpelyst"|"hjelpvilje"|"servicevilje"|"tjenestevilje"|"hjelpsomhet"|"velvilje"|"godvilje"|"hjelpeglede") (av|som|i)?
  ja: Han [gikk den ekstra mila].
  ja: Ho [tok seg bryet med å ringe].
  snu: Hun [tok seg ikke bryet med å ringe].
  snu: Han [gikk ikke akkurat den ekstra mila].
  nei: Bussen snudde rundt.

+ ingenting-for-mye turn=no actor=any
  (ingenting|ingen ting|intet|"inkje"|ikke noe|ikkje noko) ("var"|"er"|"syntes"|"virket"|"verka") .. for (mye|vanskelig|"umulig"|"besværlig"|lite|stort|"dumt"|mykje|vanskeleg|strevsamt|masete) (for|å)? (henne|ham|han|ho|spørre|be|hjelpe|dem)?
  (ingenting|ingen ting|intet|"inkje"|ikke noe|ikkje noko) ("var"|"er"|"syntes"|"virket"|"verka") (til bry|til bryderi|noe ork|noko ork)
  ja: [Ingenting var for vanskelig] for henne.
  nei: Ingenting var vanskelig å finne.

- lyder actor=any
  (et|eit|en|ein) (langt|lite|tungt|oppgitt|høyt|"demonstrativt"|dypt|"djupt"|irritert|høylytt|"talende"|"langtrukkent"|tydelig|kort)? ("sukk"|"stønn"|"fnys"|"snøft"|"grynt"|"prust"|"hmpf"|"tsk") (i|på|over|ut|fra|som|da|før|gjennom|når|frå|tilbake)? (@b-røret|"andre enden"|"den andre enden"|svar)? !(av lettelse)
  (langt|tungt|oppgitt|høyt|lite|dypt|"demonstrativt"|irritert|"langtrukkent") ("sukk"|"stønn"|"fnys"|"snøft"|"grynt"|"prust") !(av lettelse)
  (kvese/v|hvese/v|frese/v|glefse/v|snerre/v|bjeffe/v|knurre/v|grynte/v|snøfte/v|pruste/v|fnyse/v|hugge/v|hogge/v|brumme/v|sukke/v|stønne/v|knegge/v|ynke/v) .. (i|inn i|gjennom) @b-røret
  (puste|"pustet"|"pusta"|pes|"peste"|"sukket"|"sukka"|"stønnet"|"blåste"|"bles") .. (tungt|oppgitt|høyt|"demonstrativt"|irritert|høgt|så det) .. (i @b-røret|i andre "enden"|"suste"|"blåste"|"skurret")?
  (mumle|"mumlet"|"mumla"|brumme|"brummet"|"brumma") .. (surt|noe surt|noko surt|irritert|noe stygt|noe ufint|"banneord"|"eder")
  ja: Jeg fikk [et langt stønn i røret].
  ja: Ho [kveste i telefonen].
  ja: Deretter kom [et lite fnys].
  nei: Jeg hørte et sukk av lettelse.

- knapp actor=any turn=no
  (gjerrig|gniten|gjerrige|karrig|sparsom|spar) (på|med) (ordene|"ordene"|orda|ord|"svarene"|"smilet"|"vennligheten"|"høfligheten"|"svara"|"smilene")
  (spare|"sparte"|spara|"sparer"|"knipe"|"kneip"|"rasjonerte") .. (på|inn på) ("ordene"|"orda"|"høfligheten"|"vennligheten"|"smilet"|"kruttet"|"smilene"|"svarene"|"stavelsene")
  (som om) (hvert|kvart|"hvert") (ord|svar) "kostet"? >>
  (som om) ("ordene"|"orda"|"stavelsene") (kostet|"kostet"|kosta|"var") >>
  ("betalte"|betalt|betalte) (per|for|pr) ("ord"|"ordet"|"stavelse")
  (av)? (det|den) (mer|meir|mest)? ("knappe"|"sure"|"korte"|"tverre"|"mutte"|"grettne"|"brøske"|"bryske"|"kjølige") ("slaget"|"sorten"|"typen"|"skolen")
  (i)? (telegramstil|enstavelsesform)
  ("hm"|"mm"|"jaha"|"nja") ...1 ("ja"|"nei"|"jo") ...1 ("nei"|"ferdig"|"jo"|"ja")
  (to|tre|fire|"2"|"3"|fem|ett|seks|"eitt") "ord" (tilbake|til svar|("og"|"så"|",") (ferdig|hade|takk|"ha det"|pip|klikk))
  (kjølig|kort|kald|kontant|kjøleg|knapp|stutt|"kort") og ferdig (med)? (det)?
  (kort|knapp|avmålt|stutt|kjølig) (som|til) (en|ein|et|eit)? ("grensen"|"telegram"|"lunte"|"sms"|"kvittering"|"istapp")
  (på)? (grensen|"grensen"|"grensa"|kanten) til ("uhøflig"|"frekk"|"ufin"|"uhøfleg"|"sur"|"arrogant"|"aggressiv"|"uforskammet"|"nedlatende"|"uvennlig"|"frekt"|"ufint"|"uhøvisk"|"uhøfligheten"|"uhøflighet")
  ("svarene"|"ordene"|"svara"|"orda"|"replikkene"|"setningene") (kom|"kom"|"falt"|"fall"|smalt|"kjem") .. (som|i|med) .. ("piskesmell"|"piskeslag"|"skudd"|"slag"|"hagl"|"salver"|"knivstikk"|"skyts"|"gevær"|"spytt"|"rykk"|"skot"|"ørefiker"|"peppersvinger"|"iskrystaller")
  (uvillig/a|vrangvillig/a|tverr/a|uviljug/a|motvillig/a|sur/a|mutt/a|arrogant/a|spydig/a|gretten/a|frekk/a|grinete/a) (fra|frå) (ende|første|start|fyrste|"begynnelsen"|først) (til|stund|setning|sekund|av|minutt)? (annen|annan|anna|sist|slutt)?
  ja: Han [sparte på ordene].
  ja: Damen var [av den sure typen].
  ja: [Uvillig fra ende til annen].
  ja: Svaret var [på grensen til frekt].
  nei: Vi fikk to ord om prisen.
  nei: Jeg forsto ikke ett ord.

- kalde-bilder actor=any turn=no
  !("ikke"|"ikkje"|"ute") ("kaldere"|"kaldare"|"kjøligere"|"surere"|"surare"|"tverrere"|"hissigere"|"grettnere") enn (en|ein|ei|et|eit|"selveste"|"nordpolen"|"sibir"|"svalbard"|"finnmarksvidda") (en|ein|_)? >>
  ("kald"|"kjølig"|"iskald"|"frossen"|"kjøleg") som (en|ein|ei|et|eit|"nordpolen"|"sibir"|"svalbard"|"is"|"isen"|"stein") ("isblokk"|"frysedisk"|"fryseboks"|"istapp"|"isbit"|"fisk"|"dass"|"utedo"|"gravstein"|"stein"|"vinternatt"|"kjøleskap"|"snømann"|"kjellergulv"|"torsk"|"is"|"januar")?
  (stemningen|"stemningen"|"stemninga"|"tonen"|"temperaturen"|"lufta"|"luften"|"klimaet"|"isen") (var|"var"|"ble"|"vart"|falt|"sank"|"la seg"|lå) .. ("iskald"|"isnende"|"kjølig"|"frossen"|"under null"|"frysepunktet"|"trykket"|"amper"|"laber"|"elektrisk"|"hatsk"|"minusgrader"|"til å skjære i"|"tjukk som"|"giftig"|"sur"|"tung"|"spent"|"kald")
  (isfront/n|iskulde/n|frost/n|kuldegys/n|gufs/n|isvegg/n|kulde/n) (i|fra|frå|på|gjennom) (@b-røst|@b-røret|andre "enden"|den "kanten"|henne|ham|den andre "enden")
  (som) (en|ei|ein|et|eit) ("pinnsvin"|"bjørn" med vondt|"bjørn" som|"gneldrebikkje"|"drage"|"tordensky"|"løvetemmer"|"grevling"|"piggtråd"|"skrubb"|"sandpapir"|"østers"|"kaktus"|"vakthund"|"lenkehund"|"veps"|"hveps"|"general"|"offiser"|"fangevokter")
  (piggene|"piggene"|piggane|"klørne"|"klørne"|"børsten"|bust|"busta") (ute|ut|fram|frem|reist)
  (ikke|ikkje|"itj"|neppe|knapt|langt fra|langt ifra|alt "annet" enn|alt "anna" enn|ingen|inga|"nåkke") (akkurat|nettopp|særlig|akkurat noe|noe|noko|te|noen|nokon|"verdens"|"byens"|just|være|å)? (en|ei|ein|et|eit|den|det|te|av|noe)? ("sjarmtroll"|"solstråle"|"gladlaks"|"solskinnsgutt"|"koseklump"|"gledesspreder"|"varmeste"|"blideste"|"triveligste"|"hyggeligste"|"høfligste"|"sjarmør"|"gromgutt"|"gladgutt"|"englebarn"|"vennligheten selv"|"høfligheten selv"|"blidaste"|"trivelegaste")
  (neppe|langt fra|langt ifra|alt "annet" enn|alt "anna" enn|ikke akkurat|ikkje akkurat|ikke nettopp|ikke just) ("blid"|"sjarmerende"|"sprudlende"|"imøtekommende"|"i godt humør"|"lystig"|"smilende"|"sjarmerande") !("da" @b-jeg)
  (som om|som) @b-jeg .. ("hadde"|har) .. ("spist"|"stjålet"|"stole"|"tråkket"|"trakka"|"ødelagt"|"øydelagt"|"vekket"|"vekt"|"forstyrret"|"forstyrra"|"fornærmet"|"fornærma"|"slått"|"kjørt"|"skjelt"|"sparket"|"tatt"|"avbrutt"|"tvunget"|"bedt" om "månen"|"drept"|"krenket"|"ripet"|"ripa"|"sølt") .. (henne|ham|ho|han|hennes|hans|hennar|"tå"|"tærne"|"lunsjen"|"dagen"|"kaffen"|"kaffien"|"middagen"|"hunden"|"pausen"|"maten"|"ferien"|"nattesøvnen"|"katten"|"mora"|"moren"|"matpakka"|sin)? >>
  (med)? (sur|"surt"|stramt|strammet|"snurpet"|"stram"|hard) ("munn"|"munnvik"|"snurpemunn"|"leppe"|"oppsyn"|"ansikt"|"mine"|"andlet"|"munnviker")
  (snurpemunn/n|surmule/v|surmulte/v|furte/v|"furtet"|"furta"|"surmulte"|"tverrhet")
  ("smilet"|"vennligheten"|"høfligheten"|"høflighetsfrasene"|"folkeskikken"|"manerene"|"blidskapen"|"servicen"|"et smil"|"eit smil") .. (satt|"satt"|"sat"|"sit"|"lå"|"var"|"er"|"hadde"|"må ha") .. (langt inne|langt inn|"fri"|på ferie|igjen "hjemme"|att "heime"|"fraværende"|"mangelvare"|hjemme|"glemt" igjen|"borte"|"glemt"|"fråverande"|"tatt ferie"|i "minus")
  ("glemt"|"glemte"|"gløymt"|"mangler"|"manglet"|"mangla"|"mista"|"mistet"|"lagt igjen") ("smilet"|"manerene"|"folkeskikken"|"høfligheten"|"vennligheten"|"folkeskikk"|"manerane") .. (hjemme|heime|på)?
  (ikke akkurat|ikkje akkurat|neppe|langt fra|langt ifra|ikke nettopp|alt annet enn|alt anna enn|ingen|ikke just|knapt) (noen|noe|nokon|en|ei|ein|et)? (*bombe|*spreder|*stråle|*klump|*engel|*laks|*sjarmør) !("selv")
  ja: Han var [kaldare enn ein fjøsdør i februar].
  ja: Dama var [ikke akkurat noe sjarmtroll].
  ja: Det var [som om jeg hadde spist lunsjen hennes].
  ja: [Smilet satt langt inne].
  nei: Det var kaldere ute enn i går.
  nei: Ventetiden var kortere enn en time.
  nei: Det var frost og snøstorm da strømmen gikk.

- surpomp
  ("surpomp"|"surfis"|"surpropp"|"grinebiter"|"gretten gubbe"|"hurpe"|"drittsekk"|"bølle"|"furtepave"|"furtetut"|"sinnatagg"|"hissigpropp"|"tverrpelle"|"vrangpeis"|"surmaga"|"surbuk"|"tverrpeis"|"gneldrebikkje"|"hespetre"|"surkuk"|"brautkopp"|"kranglefant"|"muggent troll"|"surstokk")
  @b-hun ...2 [ (hadde|"hadde"|"har") (visst|vel|nok|tydeligvis|tydelegvis|sikkert|åpenbart)? (hatt)? (en|ein|ei) (dårlig|dårleg|kjip|elendig|tung|vond) (dag|natt) ]
  (hate/v|mislike/v|avsky/v) .. ("jobben"|kunder|kundar|mandager) (sin|sitt)?
  ja: En skikkelig [surpomp] i andre enden.
  ja: Han [hadde visst en dårlig dag].
  snu: Det var [slett ingen surpomp] jeg traff på.
  nei: Jeg hadde en dårlig dag da jeg ringte.

- angrep actor=any turn=no
  (bite|"bet"|"beit") .. ("hodet"|"hovudet"|"huet"|"meg"|"mæ"|"oss") (nesten)? av ("meg"|"mæ"|"oss")?
  (få|"fikk"|"fekk") .. (så "hatten"|det "glatte" lag|det "glatte" laget|det "passa" "påskrevet"|det passet|"pepper"|"kjeftesmell"|"kjeftepreken"|"skrape"|"skylla"|"skyllebøtta"|"ørene" fulle|"øra" fulle|"ei skylle"|"overhøvling"|"overhaling"|"øyra" fulle|"tordentale"|"en på pukkelen"|"påpakning"|"på pukkelen"|"det så ørene") (av|for|fordi|over|"flagret"|"blåste"|passet)?
  !("han"|"hun"|"ho"|"min"|"mi"|"mora"|"moren"|"faren"|"broren"|"naboen"|"kona"|"mannen"|"dattera"|"sønnen") ("ble"|"blei"|"vart"|"bli"|"verte") @grad? (@b-jeg|@fyll)? ("skjelt ut"|"kjefta på"|"kjeftet på"|"ropt til"|"brølt til"|"skreket til"|"freset til"|"frest til"|"glefset til"|"glefsa til"|"hveset til"|"snerret til"|"bjeffet til"|"overhøvlet"|"overhøvla"|"banna til"|"bannet til"|"skjelt huden full"|"skjelt ned"|"hakket på"|"hakka på"|"jaget på dør"|"kjefta huden full"|"kjeftet huden full"|"utskjelt"|"bitt av"|"biten av"|"avbitt"|"møtt med kjeft"|"møtt med surhet")
  (hakke/v|hogge/v|hugge/v|glefse/v|frese/v|snerre/v|brøle/v|bjeffe/v) .. (løs|laus|til|på|tilbake|mot) .. @meg >>
  (eksplodere/v|"eksploderte"|"tente" på alle plugger|"gikk" i taket|"gjekk" i taket|"gikk av skaftet"|"fløy" i "flint"|"så rødt"|"gikk" i "fletta"|"gikk" fra "konseptene"|"raste" mot "meg") @b-hun?
  ("røyk"|"røk") i ("tottene"|"tottane"|"strupen") på
  (frekk|uforskamma|uforskammet|freidig) (som)? ("ei" flatlus|en flatlus|"flatlus"|få)
  ("frekkhetens" "nådegave"|"høy på pæra"|"høg på pæra"|"høy i hatten"|"høg i hatten"|"stor i kjeften"|"stor på det"|"nesen i sky"|"nesa i sky"|"nasen i sky"|"nesen i været"|"nesa i været"|"kjepphøy"|"spiss i kantene"|"spiss i nebbet"|"kvass i kantane"|"brå på labben"|"hissig på grøten"|"hissig på grauten"|"kort lunte"|"stutt lunte"|"på krigsstien"|"kamphane"|"i krigshumør"|"bitter i kjeften"|"grov i kjeften"|"grov i munnen"|"sleip i kjeften"|"bråkjekk"|"stuttpusta"|"rappkjefta"|"rappkjeftet"|"på konfrontasjonskurs"|"i angrepsposisjon"|"i forsvarsposisjon"|"i vranglås"|"på vranga"|"på bakbeina"|"i harnisk"|"med nebb og klør"|"pistol i tonen"|"pisk i stemmen"|"gift i stemmen"|"eddik i stemmen"|"stål i stemmen"|"skarpe albuer"|"en skarp tunge"|"ei skarp tunge"|"med piggene ut"|"mellom tennene"|"gjennom sammenbitte tenner")
  (prippen/a|snippete/a|nebbete/a|flabbete/a|flåsete/a|sleivete/a|bisk/a|ilter/a|snerpete/a|humørsyk/a|gneldrete/a|småfrekk/a|småsur/a|halvsur/a|uvøren i "kjeften"|krass/a|snappy/a|passivaggressiv/a|passiv-aggressiv/a|bitchy/a|hatsk/a|uforsonlig/a|oppblåst/a|høyrøstet/a|høgrøysta/a|ukvem/a|stridbar/a|hårsår/a|gruff/a|morsk/a|bryskt/a|kverulantisk/a|spiss/a "som") !(pris|melk|sak|debatt|stemning|hest|fjell)
  (få|"fikk"|"fekk") .. så ("øra"|"ørene"|"øyra"|"håret"|"det") ("flagra"|"flagret"|"blafra"|"blafret"|"suste"|"sang"|"gjallet"|"ljomet"|"smalt")
  ja: Hun [bet nesten hodet av meg].
  ja: Eg [fekk så øyra fulle].
  ja: Jeg [ble skjelt ut].
  ja: Han var [høy på pæra].
  nei: Hunden glefset.
  nei: Jeg klikket på lenken.
  nei: Broren min ble skjelt ut i fjor.
  nei: Jeg fikk en oppskrift på omstart.

- uten-hilsen actor=any turn=no
  @b-ingen (et|eit|en|ein|noe|noko|sa|"sa")? (("et"|"eit"|"sa"|"uten"|"så mye som et") "ha det"|"hadet"|"hade"|"hei"|"takk"|"farvel"|"adjø"|"god dag"|"morna"|"takk for praten"|"takk for samtalen"|"velkommen"|"hei på deg"|"hallo") (engang|en gang|eingong|før|å|fikk|fekk|å få|og|eller)? (@b-jeg|"hade"|"takk"|"ha det"|hun|han|ho|"farvel")?
  ("klikk"|"pip"|"tut"|"tuut"|"klask") ...1 (så|og|"sa") ...2 (borte|vekk|på|ferdig|"stille"|"dødt"|"røret")
  ("slang"|"slengte"|"slengde"|"smalt"|"smelte"|"kastet"|"kasta"|"hamret"|"klasket"|"klaska") @grad? (på|på meg|igjen)? ("røret"|"luren")
  (himle|himlet|"himlet"|"himla"|rulle|"rullet"|"rulla"|"vende"|"blunket") .. (med)? ("øynene"|"auga"|"augene"|"øyan"|"øya"|"øyne") (så|da|over|når)? >>
  ("øynene"|"auga"|"øyan") .. ("himlet"|"rullet"|"himla"|"lynte"|"himle")
  (i|med) (en|ein|ei|et|eit) (tone|stemme|"tonefall"|"toneleie") som ("betydde"|"sa"|"skrek"|"tydde"|"tilsa"|"fortalte"|"ropte"|"oste"|"kunne") >>
  ("tonen"|"stemmen") (altså|,) som om @b-jeg >>
  ("tonen"|"stemmen"|"røysta"|"blikket"|"tonefallet") .. ("sa" alt|"sa" «|("oste"|"osa"|"skrek") (av|«)) >>
  (alt "annet" enn|alt "anna" enn|langt fra|langt ifrå|ikke spesielt|ikke særlig|ikkje særleg|neppe) (i godt humør|blid|hyggelig|vennlig|imøtekommende|høflig|venleg|hyggeleg|blide|"behagelig"|"servicevennlig")
  humør/n ...2 ("neppe"|"tvilsomt"|"ikke akkurat")
  (ba|"bad"|"ba"|be) @emeg (holde "kjeft"|tie still|"dra"|"ryke"|"pelle" "meg"|ti still|teie|"stikke"|"roe meg"|"klappe igjen"|"skjerpe meg")
  ("ville"|"vil"|"prøvde") .. (bare|berre|å)? (bli|verte|å bli) kvitt ("meg"|"oss"|mæ) (fortest|så fort|snarest|raskest|med en gang)?
  (verken|hverken|korkje) .. ("goddag"|"god dag"|"hei"|"takk"|"hilsen"|"smil"|"hallo"|"goddagen"|"ha det") (eller) ("farvel"|"takk"|"ha det"|"adjø"|"hade"|"smil"|"hei"|"høflighetsfraser"|"vær så god"|"hadet")
  ("høre"|"merke"|"kjenne"|"høyre"|"hørte"|"høyrde"|"se for meg") (henne|ham|han|ho|at @b-hun)? (bokstavelig)? ("himle"|"skule"|"geipe"|"surmule"|"mugge"|"furte"|"snerre"|"himlet"|"skulte"|"furta") >>
  ("høflighetskurset"|"smilekurset"|"servicekurset"|"folkeskikken"|"sjarmkurset"|"kurset i høflighet"|"kurset i folkeskikk"|"timen om høflighet"|"timen i folkeskikk") ..5 ("sovet"|"skulka"|"skulket"|"hoppet over"|"strøket"|"glemt"|"gått glipp"|"gløymt"|"sove") >>
  ("møtt"|"mottatt"|"motteken") (med|av) (ren|rein|et|eit|en|ein|bare|stor)? (uvilje|motvilje|surhet|kulde|kjølighet|irritasjon|hån|iskald skulder|kald skulder|sur mine|sukk|stønn|fnys|arroganse|frekkhet|frekkheter|aggresjon|spydigheter|kjeft|surmuling|himling)
  @b-hun ("var"|"va"|"er"|"e") ..2 [ (kjip/a|ekkel/a|drittkjip/a|bitchy|salty|ufyselig/a|teit/a|slem/a|stygg/a) ] (mot|med|ass|mot "meg"|til|$)
  ja: Hun la på [uten så mye som et ha det].
  ja: Ho [himla med auga].
  ja: Han svarte [i en tone som sa «ikke forstyrr»].
  ja: De ville bare [bli kvitt meg].
  nei: Jeg ble kvitt feilen.
  nei: Jeg skal ikke ha det abonnementet.
  nei: Stemmen i telefonen sa at jeg var nummer ti.

- ramme-uten-varme turn=no actor=any
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-varmt ,? (fikk|fekk|så|såg|hørte|høyrde|merket|merka|møtte|fant|kjente) @b-jeg (aldri|ikke|ikkje|ingenting|lite|fint lite|null|derimot ikke|heller ikke|dessverre ikke|ikke mye|knapt) ("noe til"|"noko til"|"mye til"|"mykje til"|"snurten av"|"snurpen av"|"skyggen av"|"av"|"til"|"noe av"|"mye av")?
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-varmt ,? (så|såg) @b-jeg (langt|lenge|"forgjeves"|"ikke snurten"|"aldri snurten"|"ikkje snurten"|"ikke skyggen") (etter|av)
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-varmt ,? (måtte|"måtte") @b-jeg (se|sjå|lete|leite) (langt|lenge|"forgjeves") etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-varmt ,? ("lette"|"leita") @b-jeg (lenge|"forgjeves"|forgjeves) etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-varmt ,? ("uteble"|"uteblei"|"manglet helt"|"mangla heilt"|"var fraværende"|"var fråverande"|"var totalt fraværende"|"glimret med sitt fravær"|"glimra med sitt fråvær"|"glimra med fråværet sitt"|"var mangelvare"|"var ikkeeksisterende"|"var det dårlig med"|"var det dårleg med"|"var det smått med"|"var det skralt med"|"var det så som så med"|"var det heller dårlig med"|"var det tynt med"|"var det lite av"|"var det lite igjen av"|"var det ikke snev av"|"var det ikke mye av"|"var det ikkje mykje av"|"var det heller lite av"|"skortet det på"|"skorta det på"|"ble det lite av"|"ble det ikke noe av"|"fantes ikke"|"fanst ikkje"|"var ikke å spore"|"var ikkje å spore"|"var ikke å oppdrive"|"sto ikke på menyen"|"stod ikkje på menyen"|"hadde visst tatt ferie"|"hadde tatt fri"|"savnet jeg"|"sakna eg"|"ble savnet")
  (et|eit|litt|ett|en|noe|noko)? @b-varmt (til|å merke|mer)? ("hadde"|"ville"|"kunne"|"hadd") ..1 ("gjort seg"|"vært fint"|"vore fint"|"vært på sin plass"|"vore på sin plass"|"ikke skadet"|"ikke skada"|"ikkje skadd"|"ikke skadd"|"gjort susen"|"gjort underverker"|"pyntet"|"pynta"|"ikke vært dumt"|"vært kjekt"|"vært hyggelig"|"hjulpet"|"holdt"|"vært i orden"|"ikke vært å forakte"|"smakt"|"ikke kostet mye"|"vært en fordel"|"vore kjekt"|"gjort godt"|"hjelpt"|"hjulpe")
  (et|eit|litt|ett|en|noe|noko)? @b-varmt (til|å merke|mer)? ("skulle"|"sku") @b-jeg (likevel|gjerne|nok|så gjerne|gjerne ha)? ("hatt"|"ønsket meg"|"sett"|"ynskt meg"|"ønska meg"|"fått")
  (et|eit|litt|ett|en|noe|noko)? @b-varmt (til|å merke|mer)? ("hadde"|"hadd") @b-jeg (gjerne|likevel|nok)? ("ønsket meg"|"satt pris på"|"tatt imot med takk"|"sett"|"ventet"|"venta"|"håpet på"|"venta meg")
  @b-varmt "?" (nei|niks|nope|nix|neppe|glem det|gløym det|særlig|null|ikke tale om|tja)
  (ikke|ikkje|ingen|uten|utan) (et|eit|en|ein)? ("antydning til"|"snev av"|"spor av"|"tegn til"|"teikn til"|"så mye som"|"så mykje som"|"skyggen av"|"snurten av"|"fnugg av"|"gnist av"|"hint av") @b-varmt
  ("ventet"|"venta"|"håpet"|"håpa"|"lette"|"speidet") ("forgjeves"|"lenge"|"fåfengt")? (på|etter) (et|eit|en|noe)? @b-varmt ("forgjeves"|"lenge"|"som aldri kom"|"som ikke kom"|"som aldri kom"|"til ingen nytte")
  ("sparte"|"spara"|"sparer"|"gjerrig"|"gniten"|"knuslete"|"knipen"|"karrig") på @b-varmt
  @b-varmt ("var"|"sto"|"stod"|"er"|"hadde"|"måtte"|"ble"|"står") (visst|tydeligvis|tydelegvis|åpenbart|nok|liksom|vel)? (ikke|ikkje|aldri)? ("med i opplæringen"|"med i opplæringa"|"en del av opplæringen"|"på timeplanen"|"på pensum"|"på kurset"|"i stillingsbeskrivelsen"|"i stillingsinstruksen"|"inkludert"|"med i prisen"|"hans sterke side"|"hennes sterke side"|"hennar sterke side"|"hennes sterkeste side"|"hans sterkeste side"|"dagens tema"|"utsolgt"|"utselt"|"glemt hjemme"|"lagt igjen hjemme"|"sluppet opp"|"på ferie"|"rasjonert"|"strøket fra budsjettet")
  ("er"|"var") det (for mye forlangt|for mye å be om|for mykje å be om|for mykje forlangt|lov å håpe på|lov å ønske seg|så vanskelig med|så vanskeleg med) (med)? (et|eit|litt|lite)? @b-varmt
  (hvor|kor) ("ble"|"blei"|"var"|"vart") (det av)? @b-varmt
  (ikke|ikkje) (all verdens|all verdas|rare|stort til|stort med|overvettes mye) @b-varmt
  @b-varmt (fantes|finnes|finst|fanst|fins|står|sto|stod) (visst|nok|tydeligvis|tydelegvis)? (ikke|ikkje) i ("vokabularet"|"ordboka"|"ordforrådet"|"ordlista"|"ordboken")
  ja: [Smilet glimret med sitt fravær].
  ja: [Et vennlig ord hadde gjort seg].
  ja: [Folkeskikk måtte jeg se langt etter].
  nei: Et smil kom fram hos datteren min.

+ ramme-nok-varme turn=no actor=any
  @b-varmt ,? ("manglet"|"mangla"|"skortet"|"skorta"|"sto"|"stod"|"står"|"skorter") det (ikke|ikkje|aldri|slett ikke|så visst ikke|i hvert fall ikke|ihvertfall ikke|i alle fall ikke) "på"
  @b-varmt ,? ("var det"|"er det") (ikke|ikkje|slett ikke|ingenting|ikke noe|ikkje noko) ("mangel på"|"skort på"|"noe i veien med"|"noko i vegen med"|"i veien med"|"noe galt med"|"noko gale med"|"galt med"|"å si på"|"å utsette på"|"å klage på")
  @b-varmt ,? ("fikk"|"fekk"|"var det") ("jeg"|"eg"|"vi")? ("i bøtter og spann"|"i bøtter og spenn"|"på løpende bånd"|"på løpande band"|"i massevis"|"nok av"|"mer enn nok av"|"rikelig av"|"servert"|"til overmål"|"i rikt monn")
  @b-varmt ,? ("på løpende bånd"|"på løpande band"|"i bøtter og spann")
  ("sparte"|"spara"|"sparer") (ikke|ikkje|aldri|slett ikke) på @b-varmt
  (ikke|ikkje|aldri) ("spart"|"spara") på @b-varmt
  (ingen|inga|ikke|ikkje|slett ikke|aldri) ("mangel på"|"skort på") @b-varmt
  ("bøtter og spann med"|"bøttevis av"|"bøttevis med"|"haugevis av"|"i overflod av"|"massevis av"|"overfloder av") @b-varmt
  ja: [Vennligheten manglet det ikke på].
  ja: Han [sparte ikke på smilet].
  nei: Smilet hennes er på bildet.
