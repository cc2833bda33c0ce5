# waiting, whole fields: before I had …; pips, rings and coffee; music, queue numbers and the clock.
cue waiting

+ før-jeg-rakk actor=any turn=no beats=resolution
  ("svaret"|"svar"|"svara"|"mailen"|"meldingen"|"meldinga"|"hjelpen"|"hjelpa"|"telefonen"|"noen"|"nokon"|"de"|"dei"|"hun"|"han"|"ho"|"e-posten"|"mailen"|"en stemme"|"ei stemme"|"et menneske"|"eit menneske"|"hjelp") ..4 ("kom"|"lå"|"låg"|"tikket inn"|"tikka inn"|"tikket"|"tikka"|"svarte"|"svara"|"tatt"|"teken"|"tok telefonen"|"sa hei"|"sa de hei"|"på tråden"|"på øret"|"i røret"|"i andre enden"|"der"|"på plass"|"plinget"|"inn") ...3 før (@b-jeg|"kaffen"|"kaffien"|"det"|"musikken"|"ventemusikken"|"teen"|"vannet"|"vatnet"|"tevannet"|"ventemusikken") (rakk|("fikk"|"fekk"|"hadde") (satt|sett|lagt|fått|rukket|rukke|sagt|blunket|hentet|henta|drukket|drukke|summet|svelget|tastet|lukket|satt meg)|"var" (ferdig|ute|vaken|våken|klar|trukket|kald)|"visste"|"kom" (hjem|heim|ut|tilbake)) >>
  (på tråden|på øret|i røret|i øret|i øyret|på linja|i andre enden|"svar"|sa de hei|sa dei hei) ...2 før (@b-jeg|"kaffen"|"kaffien"|"det"|"musikken") (rakk|fikk|fekk|hadde|var|visste) >>
  før (@b-jeg) (rakk|fikk|fekk) (å|til å)? (tenke|telle|sette meg|blunke|hente kaffe|si fiber|legge fra meg|lagt fra meg|satt meg|summe meg|puste|trekke pusten) .. ("," | var | kom | svarte | lå)
  !("bilen"|"båten"|"nettet"|"er") "rask" som (et|eit|en|ein)? ("oljet"|"oljete"|"olja"|"smurt")? ("lyn"|"lynet"|"vind"|"vinden"|"mink"|"piska skinn"|"tanken"|"ekorn"|"røyskatt"|"rakett")
  (kjapp/a|snar/a|kvikk/a|"raske"|rapp/a|snøgg/a) som (et|eit|en|ein|ei)? ("oljet"|"oljete"|"smurt")? ("lyn"|"lynet"|"vind"|"vinden"|"mink"|"piska skinn"|"tanken"|"ekorn"|"røyskatt"|"rakett")
  (raskere|raskare|kjappere|snøggare|fortere|fortare|kvikkere) enn (jeg|eg|en|du|man|ein) (kan|kunne|rekker|rakk|fikk|fekk|klarer) >>
  ("vips"|"svosj"|"vipps"|"simsalabim"|"hokus pokus"|"bang"|"poff"|"swosj") .. ("så")? (var|hadde|kom|satt) .. (svar|svaret|hjelpen|hjelpa|inne|gjennom|noen|nokon|menneske|der|hjelp|i gang)
  ja: [Svaret kom før kaffen var ferdig].
  ja: Jeg hadde noen [på tråden før jeg rakk å sette meg].
  ja: [Rask som et oljet lyn].
  nei: Hun la på før jeg rakk å svare.
  nei: Pengene var borte før jeg fikk kortet.

+ to-pip actor=any turn=no beats=resolution
  ^ (bare|berre|kun|knapt|knappe)? ("to"|"tre"|"ett"|"eitt"|"et"|"eit"|"2"|"3"|"1"|"et par"|"eit par"|"noen få"|"halvannet") ("pip"|"ring"|"ringetoner"|"ringesignal"|"sekunder"|"sekund"|"tut"|"låt"|"takter"|"ringing") (","|"og"|"senere"|"seinare")? (så|og så)? (var|svarte|svara|hadde|kom|satt|fikk|fekk|tok|sa) >>
  (etter|på) ("to"|"tre"|"ett"|"eitt"|"2"|"3"|"1"|"et par"|"eit par"|"halvannet"|"et halvt") ("pip"|"ring"|"ringetoner"|"ringesignal"|"tut"|"takter")
  (rakk|rekte|fikk|fekk|hørte|høyrde) (@b-jeg)? (ikke|ikkje|knapt|bare|berre|så vidt|aldri) .. (en|ein|ett|to|første|fyrste|høre|å høre|å høyre)? .. ("låt"|"låter"|"strofe"|"takt"|"tone"|"refrenget"|"ventemusikken"|"ventemusikk"|"tonene") !("i")
  (sluppet|slapp|sleppt|slepp) (inn|gjennom|til) etter (bare|berre|kun|noen få|et par|eit par) >>
  (svar*|"telefonen"|hjelp) ("kom"|var|"ble")? .. ("på minuttet"|"på sekundet"|"i samme øyeblikk"|"i same augeblink")
  (vakttelefonen|telefonen|chatten|sentralbordet) ":" ("to"|"tre"|"ett"|"eitt") ("pip"|"ring") >>
  (to|tre|en|ein|et par|eit par|noen|nokre) (minutter|minutt|timer|timar) (fra|frå) (spørsmål|spurt|sendt|melding|mail|ring) til (svar|hjelp) >>
  ("telefonen"|"røret"|"luren"|"chatten"|"samtalen"|"anropet") ("ble"|"vart"|"blei"|"er") (tatt|teken|besvart|plukket opp|løftet|svart) (på|etter|før|med en gang|straks|umiddelbart|med ein gong) >>
  ("svar"|"svaret"|"hjelpen"|"hjelp") ("fikk"|"fekk"|"kom"|"hadde") (@b-jeg|det)? (alt|allerede|allereie)? (før|innen|samme|same) ("dagen"|"kvelden"|"helga"|"helgen"|"lunsj"|"frokost"|"middag"|"dag"|"timen"|"formiddag"|"ettermiddag"|"kveld"|"natt"|"arbeidsdagen") (var|er)? (omme|over|slutt|ferdig)?
  ("fikk"|"fekk") (@b-jeg)? (svar|hjelp|svaret) (før|innen|alt før|allerede før) ("lunsj"|"helga"|"helgen"|"dagen var omme"|"kvelden"|"middag"|"frokost"|"arbeidsdagen var over")
  ("ett"|"et"|"to"|"tre"|"fem"|"ti"|"1"|"2"|"3"|"5"|"10"|"noen få"|"null komma") (sek|sekund|sekunder|sekunda) (","|"og")? ("så"|"seinare"|"senere") ("hadde"|"var"|"svarte"|"fikk"|"kom"|"fekk"|"svara") >>
  ja: [To pip, så var jeg inne].
  ja: De svarte [etter to ring].
  ja: [Sluppet inn etter bare et par minutter].
  nei: To pip fra røykvarsleren.

+ hvilken-kø actor=any turn=no beats=resolution
  ("kø"|"køen"|"ventetid"|"ventetida"|"køståing"|"venting") (var|fantes|fanst|så|såg|merket|merka|var) (det|@b-jeg) (ikke|ikkje|aldri|ingenting|lite|ikke noe|knapt|fint lite) (noe|noko|mye|snurten|noe til|snev)? (av|til)?
  ("kø"|"ventetid"|"venting") "?" ..1 (nei|niks|null|nope|zero|ikke|ingen|hva er det|hvilken)
  (hvilken|kva for|hva for) "kø" 
  (lå|låg|sto|stod|ventet|venta) (svaret|den|det|e-posten|mailen)? (klar|klart|der|i innboksen|på mailen|og ventet)? (alt|allerede|allereie)? (da|då) (@b-jeg) (våknet|vakna|stod opp|sto opp|kom hjem|kom heim|sjekket|sjekka|åpnet|opna|hadde spist|var ferdig)
  (gikk|gjekk) (det)? unna (som|gitt|i dag|her|$|så)? 
  (tok|tek|brukte) (de|dei|det|hun|han|ho)? (ikke|ikkje|knapt) (mange|engang|ein gong|en gang|to|fem|ti) .. (minuttene|minutta|sekundene|minutter|minutt|sekunder) .. (å svare|før|på å svare)
  ("ventetid"|"ventetida"|"ventetiden"|"køen"|"kø") ("var"|"er") (ikke|ikkje|knapt|neppe) (verdt å nevne|verd å nemne|noe å snakke om|noko å snakke om|å snakke om|nevneverdig|til å merke|verdt å snakke om)
  ("rakk"|"fikk"|"fekk"|"rekte") @b-jeg? (ikke|ikkje|knapt|så vidt|aldri) (engang|ein gong|en gang|eingong)? (å)? !("si"|"seie"|"mer"|"meir"|"snakke"|"forklare"|"fullføre"|"åpne"|"spørre") ...6 før ((de|noen|nokon|dei|telefonen|svaret) (svarte|svara|tok|kom|var)|(han|hun|ho|det) (tok telefonen|svarte på|kom på|"var" "på"))
  ja: [Kø var det ikke].
  ja: Svaret [lå der da jeg våknet].
  ja: [Hvilken kø]?
  nei: Lånet lå klart i fjor.

- stille-lange-minutter actor=any turn=no beats=resolution
  ^ [ (hele|heile|over|nesten|bare|godt over|minst)? ("femten"|"tjue"|"tyve"|"tjuefem"|"tretti"|"tredve"|"førti"|"førtifem"|"femti"|"seksti"|"15"|"18"|"20"|"22"|"25"|"27"|"28"|"30"|"32"|"34"|"35"|"36"|"37"|"38"|"39"|"40"|"41"|"42"|"43"|"44"|"45"|"46"|"47"|"48"|"49"|"50"|"51"|"52"|"53"|"54"|"55"|"56"|"57"|"58"|"59"|"60"|"65"|"70"|"75"|"80"|"90") ("minutter"|"minutt"|"min") ] $
  ^ [ (hele|heile|over|nesten|godt over|minst)? @ktall (dag/n|uke/n|veke/n|måned/n|månad/n|døgn/n|virkedag/n|arbeidsdag/n) ] $
  (@ktall|"halvannen"|"halvanen"|"halvanna") @kenhet (i øret|på øret|i øyret)? med ("panfløyte"|"ventemusikk"|"heismusikk"|"musikk"|"trudelutt"|"pausemusikk"|"vivaldi"|"samme låt"|"same låta"|"jingle"|"tuut"|"tut"|"pausetoner"|"synthmusikk"|"piano"|"saksofon") ("på"|"i")? ("øret"|"øyret"|"røret"|"ørene"|"repeat")?
  (@ktall|"halvannen"|"halvanen"|"halvanna") @kenhet (i øret|på øret|i øyret)? med « >>
  ("panfløyte"|"ventemusikk"|"heismusikk"|"pausemusikk"|"trudelutten"|"trudelutt"|"panfløyta") (på|i) (øret|øyret|røret|ørene|hodet|øra)
  (forsvant|borte|vart borte|ble borte) (hun|han|ho|de|dei)? (fra|frå) (linja|linjen|tråden|røret|chatten|telefonen|skjermen) i (over|nesten|hele|heile)? @ktall @kenhet
  (stille) (på|i) (linja|linjen|tråden|røret|chatten|telefonen) i (over|nesten|hele|heile)? @ktall @kenhet
  (taus|stum|tagal) (hun|han|ho|de|dei)? ((på|i) (linja|linjen|tråden|røret|chatten|telefonen))? i (over|nesten|hele|heile)? @ktall @kenhet
  ((nummer|nr) _ (i|på) ("rekka"|"rekken"|"køen"|"kø"|"lista"))
  (_ (stykker|stykk|personar|personer|stk|mann|andre|folk) ("foran"|"framfor"|"føre"|"før") "meg")
  ("svaret"|"svarene"|"svara"|"svar"|"tilbakemeldingen"|"tilbakemeldinga") ("uteble"|"uteblei"|"uteblir"|"lot vente"|"lét vente"|"drøyde"|"drygde")
  (måtte|laut|rett|tilbake|på an) .. (i|inn i|bakerst i|ut i) "kø" (igjen|att|på nytt|en gang til|ein gong til)
  (øret|øyret|ørene) (ble|var|vart|mitt)? (var)? (varmt|rødt|raudt|glødet|glødde|sovnet|sovna|numment|flatt|sårt|glødende) (av|før|til)? >>
  (rør/n|telefon/n|mobil/n) (klistret|klistra|limt|fastgrodd|tapet) (til|fast) >>
  (gikk|gjekk|gått) (det)? (over|nesten|hele|heile|godt over)? (ei|en|ein|to|tre|fire|fem|seks|sju|åtte|ni|ti|flere|fleire) (dager|dagar|uke|uker|veke|veker|måned|måneder|månader|måna) (før|uten|utan|$|,|til)
  ^ etter (over|nesten|hele|heile)? @ktall (dag/n|uke/n|veke/n|måned/n|månad/n) ("fikk"|"fekk"|"kom"|"fikk jeg") (@b-jeg|det)? (et|eit)? (svar/n|hjelp/n|beskjed/n|svaret|livstegn)
  @ksvar (på)? ..3 etter @ktall (dag/n|uke/n|veke/n|måned/n|månad/n)
  (ble|var|vart) (det)? ("tuut"|"tut"|"pip") ("tuut"|"tut"|"pip")? i @ktall @kenhet
  !("levering"|"leveringen"|"leveringa"|"pakken"|"frakten"|"reparasjonen"|"reparasjon"|"arbeidet"|"reisen"|"brevet") ("tok"|"tek"|"gikk"|"gjekk") !("det") (over|nesten|hele|heile|rundt)? @ktall (dag/n|uke/n|veke/n|måned/n|månad/n|virkedag/n) $
  (litt|noe|noko|en del|mye|ein del|mykje) (ventetid/n|venting/n) ("mellom" ("svarene"|"svara"|"hvert svar"|"meldingene"|"kvart svar"))?
  (satte|sett|slo) .. (verdensrekord|verdsrekord|rekord|norgesrekord) i (venting|ventetid|ventemusikk|pausemusikk|køståing|kø)
  (måtte|laut) .. (belage|smøre) .. (meg|tålmodighet) .. (på|med) >>
  !("hun"|"han"|"ho"|"de"|"dama"|"dei") (rakk|rekke|kunne|kunne ha|hadde rukket|"hadde" @b-jeg) (@b-jeg)? (å|ha)? ..4 (strikket|strikke|lage|laget|lese|lest|bake|bakt|vaske|vasket|male|malt|støvsuge|støvsuget|klippe|klippet|lært|fly|flydd|spise|spist|koke|bygd|sove|sovet|gått til|kjørt til|reist til|født|føde|trille|rydde|barbere|strikka|baka|vaska|bygt|måla|støvsugd|skrevet en|skrive ei) ...6 (mens (jeg|eg|vi|æ) (venta|ventet|sto|stod|satt|sat|hang)|før (noen|nokon|de|dei|det|telefonen|jeg kom|eg kom|svaret) >>|i køen|på vent|mens ventemusikken)
  ("ventemusikken"|"låta"|"melodien"|"køsangen"|"panfløyta"|"trudelutten"|"pausemusikken"|"heismusikken") ..4 (utenat|utanåt|på hjernen|i drømme|i draumane|om natta|hver natt|hjemsøker|nynner|nynnar|i hodet|i hovudet)
  (kan|kunne|nynner) (@b-jeg)? (nå|no)? ("ventemusikken"|"pausemusikken"|"låta"|"køsangen"|"heismusikken") >>
  etter (over|nesten|hele|heile)? @ktall @kenhet ...6 ("ga"|"gav"|"la") @b-jeg (opp|på|opp å vente) $
  @ktall @kenhet med (pling|plong|pip|tuting|taushet|stillhet|ingenting|radiotaushet|togn|tystnad|null svar|null lyd|pling plong|piping|skurring) ..2
  ("eldes"|"eldre"|"gammel"|"grå"|"rynker"|"skjegg"|"pensjonist"|"støv"|"mose"|"spindelvev"|"gammal") ...4 (mens @b-jeg (venter|ventet|venta|ventar)|av å vente|før (de|noen|nokon|dei) (svarte|svarer|svara|tok)) 
  ("lure"|"tro"|"tenke"|"frykte"|"lurte"|"trodde"|"fryktet"|"trudde") ...3 (om|at) (de|dei|alle|noen) ..3 ("konkurs"|"døde"|"lagt ned"|"gått hjem"|"tatt ferie"|"nedlagt"|"emigrert"|"sovnet"|"gått hjem") >>
  ("svaret"|"svar"|"hjelpen"|"hjelpa") ("kom") ("først"|"fyrst"|"lenge") (da|då|etter at|når|etter) >>
  ja: [Førti minutter].
  ja: [Halvannen time med panfløyte] på øret.
  ja: Hun [forsvant fra linja i ti minutter].
  ja: [Litt ventetid] må man regne med.
  nei: Pakken kom etter tre dager.
  nei: Hun hadde lest seg opp før hun ringte.
  nei: To minutter.

+ som-ei-kule actor=any turn=no beats=resolution
  ("rakk"|"fikk"|"fekk"|"rekte"|"hørte"|"høyrde") @b-jeg? (ikke|ikkje|knapt|knapt nok|så vidt|aldri) (å|engang)? (høre|kjenne igjen|irritere meg over|nynne|høyre|nyte|sette på|finne ut av)? (med|på|noe av|noe til|første takt av)? ("musikken"|"ventemusikken"|"pausemusikken"|"låta"|"panfløyta"|"køen"|"første tone"|"heismusikken") (engang|eingong|ferdig|en gang)?
  (e-posten|mailen|meldingen|spørsmålet|henvendelsen|chatten|meldinga) .. ("besvart"|"svart på"|"tatt"|"håndtert"|"svara på") før (@b-jeg|pc-en|kaffen) >>
  ^ (på øret|i røret|inne|gjennom|på tråden) (før|etter) (første|fyrste|ett|to|andre|bare|ett eneste) (ring|pip|tone|ringetone|låt|minutt) 
  (gikk|gjekk|gått|går) (som|så|på|i) (ei kule|en kule|smurt|smør|en lek|fot i hose|lyn|et skudd|eit skot|ingenting|en røyk|en drøm|ekspress|olja|fort|null komma niks|strake) (å)? (få|komme|nå|kome|slippe) (tak i|fram|frem|gjennom|svar|snakke|inn|til|kontakt) (noen|nokon|på|et menneske|eit menneske|folk|med|dem|dere|ho|han)?
  ("ventetida"|"ventetiden"|"ventetid"|"køen"|"svartiden"|"ventinga") ("var"|"er"|"ble"|"vart") (så|helt|nesten|bare|jo|heilt)? (ingenting|ikke noe|ikkje noko|lik null|null|forsvinnende|minimal|nesten ikke|ikke rare|ikke stort|mikroskopisk|knapt|så å si|omtrent) (å snakke om|å klage på|å si på|å rope hurra for|kort|merkbar|merke til|verdt å nevne|null|fraværende|eksisterende)?
  ("en"|"ein"|"ei"|"et") (stemme|menneske|person|dame|mann|fyr) (i|på) (røret|tråden|linja|øret|andre enden) (nesten)? (med en gang|med ein gong|straks|på null komma niks|på sekundet|på flekken|umiddelbart)
  (på ballen|på hugget|på plass|på tråden|i røret|på linja|der) før (@b-jeg|kaffen|det|vannet|musikken) (rakk|fikk|fekk|var|hadde|ringte) >>
  (svaret|svar|mailen|e-posten|meldingen|det|svara) ..3 (tikket|tikka|plinget|kom|ramlet|lå|dumpet|låg|ramla) (inn|der|klart|ned|i innboksen)? (alt|allerede|allereie|innen|mens|før|samme|før)? ..1 (kaffen|kaffien|middagen|lunsjen|helga|helgen|teen|dagen|natta|kvelden) (var|er|ble|rakk) (kald|ferdig|trukket|over|omme|på bordet|å bli|drukket|trekt|fersk|ferdig trukket)
  ^ (tikket|plinget|tikka|plinga|ramlet|dumpet) (inn|ned) ..2 før >>
  innen (kaffen|kaffien|teen|middagen|lunsjen) (var|ble|rakk) (kald|ferdig|over|å bli) ..1 (var|lå|hadde|kom|fikk|låg) >>
  (alt|allerede|allereie|innen|før) (før)? (helga|helgen|lunsj|frokost|kvelden|middag|dagen) ("lå"|"kom"|"hadde"|"var"|"fikk") (@b-jeg|det)? (svaret|svar|hjelp|hjelpen)
  ("ble"|"blei"|"vart"|"var") (@b-jeg)? (tatt|teken|oppringt|ringt|plukket|kontaktet|svart) (imot|opp)? (på|etter|innen|før) (@kkort|sekundet|minuttet|tre ring|to ring|et kvarter|eit kvarter|en halvtime|samme dag|same dag|første ring)
  ("etter"|"på"|"innen"|"om") ("bare"|"kun"|"under"|"knapt")? ("ett minutt"|"et minutt"|"eit minutt"|"to minutter"|"et par minutter"|"eit par minutt"|"tre minutter"|"noen sekunder"|"nokre sekund"|"et halvt minutt"|"ti sekunder"|"fem minutter") ("var"|"hadde"|"fikk"|"kom"|"svarte"|"satt"|"fekk"|"svara") (det|@b-jeg|de|noen|nokon|en|hun|han) (på|inne|gjennom|svar|noen|en|meg|hjelp|i|et|eit|nokon|$)
  ("bare"|"berre"|"kun"|"knapt"|"under") ("et par"|"eit par"|"noen få"|"ett"|"to"|"tre"|"et"|"eit"|"nokre få"|"fem") (minutter|minutt|sekunder|sekund) ("i kø"|"ventetid"|"på vent"|"å vente"|"kø")
  ("ventet"|"venta") ..3 ("bare"|"berre"|"kun"|"knapt"|"under") ("et par"|"eit par"|"noen få"|"ett"|"to"|"tre"|"et"|"eit"|"nokre få"|"fem") (minutter|minutt|sekunder|sekund)
  ja: [Gjekk som ei kule å få tak i nokon].
  ja: [Ventetida var ingenting å snakke om].
  ja: Det var [en stemme i røret nesten med en gang].
  nei: Samtalen gikk som en lek.
  nei: En stemme i røret sa at køen var lang.

- på-venterommet actor=any turn=no beats=resolution
  (over|nesten|hele|heile|godt over|snart)? @ktall (dag/n|uke/n|veke/n|måned/n|månad/n|minutt/n|time/n|kvarter/n|"min"|"dagar"|"timar"|"månader") (på|i) ("venterommet"|"ventelista"|"ventelisten"|"limbo"|"uvisse"|"tenkeboksen"|"ventemodus"|"dvale"|"det uvisse"|"uvissa"|"det blå"|"køhelvete"|"venteposisjon"|"skyggenes dal"|"stillhet"|"taushet")
  ("evigheter"|"evighet"|"evigheiter"|"flere minutter"|"et kvarter"|"minutter"|"ti minutter"|"en halvtime"|"lang tid"|"timevis"|"halvtimer"|"hele evigheter"|"et helt liv"|"ei æve") mellom ((hver|vær|kvar|hvert|kvart|hver eneste) (melding|svar|linje|setning|livstegn)|svarene|meldingene|svara|meldingane)
  ^ [ @ktall (dag/n|uke/n|veke/n|måned/n|månad/n|time/n|"dagar"|"timar"|"månader"|"t") (og) @ktall (dag/n|uke/n|veke/n|minutt/n|kvarter/n|"dagar"|"min"|"minutt") ] ($|":"|"tok"|"før"|"i kø"|"på")
  (kø/n|telefonkø/n|ventetid/n|chattekø/n|ventemusikk/n|ventetida|køen) så lang at >>
  ("satt"|"sette"|"sett"|"tok"|"slo"|"slår") (visst|nok|nå|jeg)? (ny)? (verdensrekord|norgesrekord|verdsrekord|pers|personlig rekord|rekord) i (pausemusikk|ventemusikk|venting|køståing|ventetid|kø)
  (svaret|svar|hjelpen|tilbakemelding|tilbakemeldingen|oppringingen|oppringningen|svara) ..2 (kom|kjem|ankom|lot|lét) (omsider|endelig|til slutt|seilende|krypende|sigende|langt om lenge|per flaskepost|med båt|haltende|i sneglefart|på seg|i seneste laget)
  ("langt om lenge"|"omsider"|"etter mye om og men"|"etter lang tid"|"langt om lengre") (svarte|kom|fikk|tok|fekk|dukket|svara) (det|noen|en|hun|han|@b-jeg|nokon|de) .. (opp|svar|fram|frem|telefonen|gjennom|inn|meg)?
  ("hadde"|"rakk"|"kunne") @b-jeg ..1 (skiftet|byttet|bladd|løst|hørt|sett|lest|tømt|vasket|brettet|høyrt|løyst|pusset) ..4 (sesong|kryssord|kryssordet|avis|avisa|oppvaskmaskin*|album|låta|plata|roman|bok|bilag|film|klesvask|bøtte|vinduene) ..4 (før|mens|innen|i køen) >>
  (ventet|venta|vente|venter) (på)? (svar|hjelp|dere|svaret|tilbakemelding)? (så)? (lenge) at >>
  ("fremdeles"|"fortsatt"|"framleis"|"ennå"|"enno") (ikke|ikkje) (hørt|høyrt|fått|sett) (et ord|eit ord|noe|noko|svar|et pip|en lyd|et livstegn|ein lyd|livsteikn) (fra|frå|på)? >>
  (stille|taust|tyst) som (i)? (graven|grava|en østers|en grav|ei grav|natta|mus) (i|siden|fra|etter|sidan|$) >>
  ja: [Tolv dager på venterommet].
  ja: [Evigheter mellom hver melding].
  ja: [To måneder og ni dager].
  ja: [Telefonkø så lang at ungen rakk å bli frisk].
  nei: Tolv dager på Mallorca.
  nei: Jeg har fremdeles ikke hørt fra broren min.

# «gikk ikke lenge før noen var på tråden», «gikk røret av», «kvikt levert»
+ røret-gikk-av actor=any turn=no beats=resolution
  (gå|gikk|"gikk"|gjekk|"gjekk"|tok|"tok"|går|tar) (ikke|ikkje|aldri|knapt|"itj"|knapt nok) @grad? (lenge|lang tid|mange minuttene|mange minutta|mange sekundene|et minutt|ett minutt|eit minutt|ti sekunder|lenger tid|lange stunda|lange stunden|lange tida|lange tiden|mer enn _ minutter|stunda) (før|til) (jeg|eg|vi|noen|nokon|en|ein|det|hun|han|ho|de|dei|ei) .. (på (tråden|linja|linjen|chatten|saken|plass|røret|telefonen)|i (andre|røret|gang|kontakt|tale)|svarte|svara|gjennom|tak|hjelp|napp|meldte seg|meldte|dukket|der|skrev|inne|inn|betjent|ekspedert|snakket med|snakka med)
  (gå|gikk|"gikk"|gjekk|"gjekk"|ble|vart|røyk|raste|fløy) (røret|luren|telefonen) (av|opp|av krok|av gaffelen|løftet|lyfta) (på|etter|før|med|allerede|alt|nesten|i) .. (null komma niks|sekundet|første|fyrste|en gang|ein gong|andre|rappen|sekund|flekken|jeg|eg|ringet|blunk|ett|null komma svisj)
  ^ (kvikt|raskt|kjapt|snøgt|hurtig|prompte|lynraskt|radig) levert !("på døra"|"vare"|"pakke")
  (kvikt|raskt|kjapt|snøgt|hurtig|prompte|lynraskt|fort|radig) (besvart|ekspedert|betjent|servert|respondert|returnert|på ballen|på banen|på pletten|på hugget|på labben|framme|på tråden|svart)
  (ikke|ikkje|knapt) (rukket|rokke|rakk|rekte|fått|fekk|fikk) .. (å)? .. (legge|fryse|sette|setje|fullføre|lagre|trykke|hente|koke|fylle|trekke|lese|pusse|nippe|blåse|synge|nynne|nynna) .. (før) (svaret|noen|nokon|det|hun|han|ho|de|en|ein) .. (på|kom|tikket|svarte|plinget|lå|låg|pling|svara|ramla|der)
  ja: Det [gikk ikke lenge før noen var på tråden].
  ja: Der [gikk røret av på null komma niks].
  ja: [Kvikt levert].
  nei: Pakken ble levert raskt av budet.
  nei: Varen ble raskt levert.
  nei: Det gikk ikke lenge før telefonen døde.
  nei: Det gikk ikke lenge før det ramlet ned igjen.

# «tikk takk mellom hver melding», «den stjal tjue minutter»
- stjal-tid actor=any turn=no beats=resolution
  ("tikk takk"|"tikk, takk"|"tikk tikk"|"tikk-takk"|"tikk takk tikk takk"|"tikk tikk tikk"|"snork"|"gjesp") (mellom|til|i|før|mens|før neste) >>
  ("stjal"|"stjålet"|"stjeler"|"stel"|"slukte"|"slukt"|"sluker"|"spiste opp"|"spist opp"|"spiser opp"|"åt opp"|"åt"|"ete opp"|"et opp"|"røvet"|"sløste bort"|"kastet bort"|"kasta bort"|"somlet bort"|"somla bort"|"brente av"|"frarøvet"|"rappet"|"rappa"|"rana") (av|frå|fra)? (meg|oss)? (bort|opp|vekk)? ((@ktall)? (minutt/n|time/n|kvarter/n|halvtime/n|dag/n)|"formiddagen"|"formiddagen min"|"lunsjen"|"lunsjpausen"|"lunsjpausen min"|"kaffepausen"|"hele dagen"|"heile dagen"|"kvelden"|"en halv dag"|"ettermiddagen"|"halve dagen"|"matpausen") (av (livet|dagen|lunsjen|tida|tiden|dagen min|livet mitt))? !("til jobben"|"på fjellet")
  (lang|lange|evig|evige|dryge|drøye|lange dryge|endeløse|uendelige|pinlige|lange lange) (pause/n|opphold/n|opphald/n|stillhet/n|pust/n|hull/n|mellomrom/n|pausar) (mellom) (hver|kvar|hvert|kvart|meldingene|svarene|meldingane|svara|replikkene|linjene|linjer|setningene|replikkane)
  (mellom) (hver|kvar|hvert|kvart|meldingene|svarene|meldingane|svara) .. (melding|svar|replikk|setning|linje)? .. (kunne|rakk|gikk|gjekk|fikk|hadde|var|er) (jeg|eg|vi|det|man|en|ein)? .. (strikke|strikket|koke|kokt|rekke|minutter|minutt|lenge|evighet|lese|tømme|vaske|kaffe|ta|gjøre|rakk|bake|lang|år|oppvasken|dusje|tid)
  ja: [Tikk takk mellom hver melding].
  ja: Botten var verst. Den [stjal tjue minutter].
  ja: Det var [lange pauser mellom svarene].
  nei: Samtalen varte i omtrent et kvarter.
  nei: Noen stjal sykkelen min på ti minutter.
  nei: De kastet bort pengene mine.

# «før jeg fikk snakke med noen, og det gikk fort»
+ og-det-gikk-fort actor=any beats=resolution
  ("snakke med noen"|"snakke med nokon"|"snakka med nokon"|"kontakt"|"gjennom"|"kom fram"|"kom frem"|"hjelp"|"svar"|"kø") ","? og [ ("det")? ("gikk"|"gjekk") @grad? (fort|raskt|kjapt|radig|unna|fortare enn _|raskere enn _|snøgt) ] !("over"|"å")
  ("innen"|"innan"|"før"|"alt før"|"lenge før") ("kaffen"|"teen"|"egget"|"tevannet"|"kjelen"|"kaffien") ("var"|"hadde"|"rakk å"|"er") ("blitt"|"bli")? ("kald"|"kokt"|"ferdig"|"trukket"|"klar") ","? (lå|kom|var|hadde|fikk|tikket) (jeg|eg)? (svaret|svar) (der|inne|klart)?
  (svaret|svar) .. (kom|tikket inn|lå|var) .. ("innen"|"innan"|"før"|"alt før"|"lenge før") ("kaffen"|"teen"|"egget"|"tevannet"|"kjelen"|"kaffien") ("var"|"hadde"|"rakk å"|"er") ("blitt"|"bli")? ("kald"|"kokt"|"ferdig trukket"|"ferdig"|"trukket"|"klar")
  ja: Jeg fikk snakke med noen, og [det gikk fort].
  ja: [Innen kaffen var kald, lå svaret der].
  nei: Hun hadde nytt kort på vei før kaffen var kald.
