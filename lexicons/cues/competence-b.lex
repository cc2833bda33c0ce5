# competence, whole fields: by heart, seen it before, never stuck; and the colleague called in, the difference not known.
cue competence

+ i-søvne
  ("kunne"|"kan"|"kunna"|"kjente"|"kjende"|"kjenner"|"hadde"|"husket") _ ..3 ("i søvne"|"utenat"|"utanåt"|"på rams"|"ut og inn"|"på fingrene"|"på både innsida og utsida"|"både innsiden og utsiden"|"på innsiden og utsiden"|"som sin egen bukselomme"|"som si eiga bukselomme"|"til fingerspissene"|"forlengs og baklengs"|"fra perm til perm"|"frå perm til perm"|"på sparket"|"i fingrene"|"i hodet"|"i hovudet"|"ned til minste skrue"|"på pikken"|"bedre enn sin egen lomme"|"inn og ut"|"i blinde") !("mitt")
  ("satt"|"sat"|"sitter"|"kom") som (et|eit) ("skudd"|"skot")
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

- hentet-sjefen turn=no
  !("ba om å"|"jeg"|"eg"|"vi"|"fikk"|"ville") ("måtte"|"laut"|"skulle"|"valgte å") (@b-hun)? (til og med|jammen|først|fyrst|stadig|både|en tur|innom)? (hente|innom|rope på|tilkalle|dra inn|få inn|koble på|kople på|vekke|oppsøke|springe til|løpe til|rope inn|bort til|inn til) (både)? (kjell|sjef/n|kollega/n|leder/n|sidemann/n|sidemannen|en annen|ein annan|noen andre) (("," som)|og|som|for|for å|to ganger|tre ganger|hver gang|kvar gong|til hjelp|til unnsetning|$) >>
  !("jeg"|"eg"|"vi") ("måtte"|"laut") (@b-hun)? (hente|rope på|spørre|ringe|tilkalle) _ "," som (måtte|igjen måtte|laut|så måtte|skulle) >>
  (uten|utan) å (rope på|spørre|sjekke med|høre med|ringe|rådføre seg med|spørje|konferere med|måtte spørre) .. (kollega/n|kollegaen|sjef/n|sidemann/n|leder/n|noen|nokon) 
  (måtte|laut) innom .. (sjef/n|system/n|kollega/n|leder/n|avdeling/n) >>
  (sette|satte|"sette"|parkere/v) @meg (på vent|på hold) (to ganger|tre ganger|fire ganger|fem ganger|flere ganger|mange ganger|stadig|hver gang|fleire gonger|to gonger|tre gonger)? for å (spørre|sjekke|høre|spørje|rådføre|konferere|høyre|undersøke) (med)? (en|ein|andre|noen|sjef*|kolleg*|seg|med|nokon) >>
  (måtte) @meg? (sette|parkere/v) @meg (på vent)? (_ "ganger")? for å (spørre|sjekke|høre|spørje|høre med) >>
  ja: Hun [måtte hente Kjell, som måtte hente Berit].
  ja: Han [måtte innom både sjefen og et par systemer].
  ja: Hun [satte meg på vent for å spørre en kollega].
  nei: Jeg måtte hente pakken, som var tung.
  nei: Hun svarte på alt.

- ikke-forskjell turn=no
  (ikke|ikkje|knapt|knapt nok|aldri|neppe) ("visste"|"vite"|"vet"|"veit"|"kjente"|"kjende"|"så"|"såg"|"kunne"|"skjønte"|"visst") (selv|engang)? (forskjell|forskjellen|skilnad|skilnaden) (på|mellom) >>
  ("visste"|"vet"|"veit"|"kjente"|"kjende"|"så"|"såg"|"kunne"|"skjønte"|"kjenner") (@b-hun)? (ikke|ikkje|knapt|knapt nok|ikke engang) (engang)? (forskjell|forskjellen|skilnad|skilnaden) (på|mellom) >>
  ("visste"|"vite"|"vet"|"veit"|"ante"|"visst") (@b-hun)? (ikke|ikkje|knapt|ikke engang|knapt nok) (engang|en gang)? (hva|kva|ka|hvor|kor) (en|ein|et|eit|ei) _ (er|var|lå|ligger|ligg)
  (ikke|ikkje|knapt) (visste|vite|ante|veit|vet) (hva|kva|ka|hvor|kor) (en|ein|et|eit|ei) _ (er|var|lå|ligger|ligg)
  (hadde|"har") (@b-hun)? (aldri|ikke|ikkje|knapt) (engang)? ("hørt"|"høyrt") (om|snakk om) !("meg"|"saken"|"saka"|"det før") >>
  ("blandet"|"blanda"|"rotet"|"rota"|"bytta"|"byttet") (@b-hun)? (sammen|saman|om|om på) _ .. (og|med) _
  ("snublet"|"snubla"|"snåva"|"gikk seg vill"|"rotet seg bort"|"rota seg bort"|"roter seg bort"|"gjekk seg vill") (seg)? (i|over) (sine|eigne|egne|sitt|sin) (egne|eigne|eget|egen|eige)? _
  (svarte|snakket|svara|gjettet|gjetta|prata|pratet) .. (i øst og vest|i hytt og pine|i hytt og vær|i hytt og gevær|ut i lufta|i hytt og ver|på måfå|i tåka)
  (tatt|grepet|teke|griper|plukket|hentet|henta|tok) .. (rett|det|svaret)? ut av (løse)? (lufta|luften|løse lufta)
  (gikk|gjekk|sto|stod|slo seg) (helt|heilt|bare)? (i)? (ball|stå|surr|vranglås|krøll) for (henne|ham|ho|han)
  som (et|eit) (levende|levande|stort|vandrende)? (spørsmålstegn|spørjeteikn|spørsmålsteikn)
  ("visste"|"kunne"|"veit") (@b-hun)? (mindre|ikke mer|ikkje meir) (om|enn) .. (meg|jeg|eg|katten|google|naboen|bestemora|min egen)
  ((litt|ganske|altfor|veldig|for) mange|full av|bare|nesten bare|mye|mykje|mest|litt vel mange) (« )? («)? ("eh"|"øh"|"eeh"|"hm"|"tja"|"øhm"|"ehm"|"ehh") >>
  («)? ("eh"|"øh"|"ehm"|"øhm"|"eeh"|"ehh"|"hm") ...2 («)? ("eh"|"øh"|"ehm"|"øhm"|"hm"|"eeh"|"hva var det nå igjen"|"la meg se"|"vet ikke helt") >>
  « ..1 (tja|hm|eh|joda|njaaa|nja|vet ikke helt|veit ikkje heilt|aner ikke|ikke godt å si|godt spørsmål) ("," | … | "..." | »)? .. (det går vel|går sikkert|sikkert|tror jeg|trur eg|kanskje|vel|jeg tror|er jeg ikke sikker|vet jeg ikke)
  (stum|stille|taus|blank|knyst) (da|då|når) (@b-jeg|det) (spurte|spurde|kom til|gjaldt|ble spurt|lurte) (om|til)? >>
  (fant|fann|finne) (@b-hun)? (ikke|ikkje|aldri) (fram|frem) i (systemet|systema|systemene|sitt eget|papirene|sine egne|sine eigne|egne) >>
  (usikker/a|ikke sikker|ikkje sikker) på (om|hva|hvordan|hvor|kva|korleis|når|hvilken|hvem|reglene|svaret|det meste) !(@b-jeg) >>
  (ikke|ikkje|neppe) (akkurat)? (hennes|hans|hennar|deres|akkurat) ("sterkeste"|"sterke"|"beste") (side|felt|gren|fag)
  ("var"|"er"|"virket"|"verka") .. ("gresk"|"russisk"|"kinesisk"|"latin"|"ukjent farvann"|"ukjent land"|"ukjend land"|"helt nytt"|"mandarin") for (henne|ham|ho|han|dem|dei)
  ("googlet"|"googla"|"chatgpt-et"|"leste"|"las") ...3 (mens vi snakket|medan vi snakka|seg fram til svaret|seg opp mens|seg frem|foran meg|imens) 
  ("måtte"|"laut") (@b-jeg) (selv|sjølv)? ("forklare"|"lære"|"vise"|"lære opp"|"forklåre") (henne|ham|han|ho|dem|dei) (hvordan|korleis|hva|kva|hvor|kor|om) ...6 ("egen"|"eget"|"egne"|"eigne"|"eigen"|"eige") >>
  ("kunnskapsnivået"|"kompetansen"|"kunnskapen"|"nivået"|"fagkunnskapen"|"kompetansenivået") ("var"|"er"|"lå"|"låg") (på høyde med|på linje med|på nivå med|omtrent som|som hos|lavere enn|på bunn|under pari|på null|lik null) >>
  ("kompetansen"|"kunnskapen"|"kunnskapene"|"opplæringen"|"fagkunnskapen"|"produktkunnskapen"|"kunnskapsnivået"|"opplæringa") ("var"|"er"|"syntes"|"virket"|"fremsto"|"synes"|"verka"|"føltes"|"framstod"|"fremstod") @grad? (mangelfull/a|svak/a|tynn/a|dårlig/a|begrenset/a|laber/a|lav/a|utilstrekkelig/a|skral/a|så som så|dårleg/a|avgrensa/a|elendig/a|fraværende)
  ja: Han [visste ikke forskjell på Kastrup og Kirkenes].
  ja: Hun [hadde aldri hørt om Frankfurt].
  ja: Ho [snubla i sine eigne forskrifter].
  ja: Han sto der [som et levende spørsmålstegn].
  nei: Jeg visste ikke forskjell på dem.
  nei: Jeg hadde aldri hørt om dem.

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

- ikke-husvarm turn=no
  (ikke|ikkje|itj|neppe|langt fra|knapt) (akkurat|spesielt|særlig|særleg|helt|heilt|just|direkte|nettopp|videre)? (husvarm|varm i trøya|hjemmevant|heimevant|bevandret|på hjemmebane|drillet|skolert|godt kjent|lommekjent|belest|beleste|stø|støtt|stødig|oppdatert|fagmann|fagfolk|ekspert|noe leksikon|noen ekspert|skarpeste kniv*|den skarpeste|klar over sine egne|rede på|dreven|på høyden|den kvasseste|den lyseste|dypt inne) (i|på|med|av)? (reg* _?|saken|saka|stoffet|faget|systemet|skuffen|reguleringsplan*|tall*|vilkår*|lov*|rutine*|det|området|produkt*|skattereg*|sine egne|sine eigne|egne)?
  « ("jeg"|"eg"|"vi") ("tror"|"trur"|"mener"|"meiner"|"antar"|"tipper"|"vil tro"|"gjetter") (kanskje|det|at det|vel|nok|kanskje det)? ...8 ("eller" ..2 $|"eller noe sånt"|"eller noe slikt"|"eller noko slikt"|"eller så"|"er ikke sikker"|"men jeg er ikke sikker"|"er ikkje sikker") !("jeg")
  @b-hun ("trodde"|"trudde"|"mente"|"meinte"|"antok"|"gjettet"|"tippet") (kanskje|det|at|vel|de|at det)? ...6 ("men var ikke" ("sikker"|"stø"|"helt sikker")|", eller var det"|"eller noe sånt"|"eller noko slikt"|"kanskje"|"men visste ikke"|"men" ..3 "ikke" ("sikker"|"stø"|"helt sikker")|"eller" ("var det"|"kanskje"|"noe")) (_)?
  @b-hun? ("trodde"|"trudde"|"visste ikke at"|"ante ikke at") (at)? _ ("var"|"er"|"lå"|"ligger"|"het"|"låg") (en|et|ein|eit|ei|i) (by|land|øy|bilmerke|matrett|person|sted|fotballag|sykdom|fjell|hund|bank|app|drikk|elv|plante|stad|banan|kommune)
  ("blandet"|"blanda"|"forvekslet"|"forveksla") (sammen|saman|om på|i hop)? !("meg"|"inn"|"seg"|"noe") _ (og|med) _ (sammen|saman|i hop)?
  ("rotet"|"rota"|"surra"|"surret") (sammen|saman|om på|i hop) _ (og|med) _
  (torde|turte|våget|kunne|klarte|greide|svarte) (ikke|ikkje) (å)? (si|svare|seie|love|avgjøre|gjøre|svare på|røre)? .. (et ord|eit ord|noe|noko|noen ting|på ett spørsmål|på spørsmål|selv de enkleste) ..6 (uten|utan) å (rope på|spørre|sjekke|hente|slå opp|høre med|konferere|ringe|spørje|google) >>
  (stum|taus|svar skyldig|mållaus|målløs|blank) (da|då|når) (@b-jeg|vi) (spurte|spurde|kom til|nevnte|nemnde|lurte|gikk|ba om) >>
  (kom|når) ("' n"|han|hun|ho|vi|jeg|eg)? til _ (ble|blei|vart|var) (han|hun|ho|"' n"|n)? (helt|heilt)? (stum|stille|taus|blank|borte|lost|svar skyldig)
  (kjenner|kjente|kan|kunne|visste|vet|veit|kjende) (ikke|ikkje|knapt) (engang|ein gong|en gang)? (til)? (sine|sitt|sin|eigne|egne) (egne|eget|egen|eigne|eige|eigen) (åpningstider|produkter|regler|priser|vilkår|rutiner|opningstider|produkt|tilbud|systemer|avtaler|kampanjer|satser|reglar|prisar|skjema|frister|nettsider|opplegg)
  (ingenting|inkje|lite|fint lite|null) å hente (av|når det gjelder|på)? (kunnskap|kompetanse|fag|faglig|svar|peiling)? (der|hos)?
  « ("den"|"det"|"de") ("er"|"ligger"|"var"|"ligg") (nok|vel|sikkert) (der|et eller annet|her|ein|i) (et sted|sted|eit|et|eller) >>
  (måtte|laut) (@b-jeg) (selv|sjølv)? (rette|korrigere|opplyse|forklare|fortelle|minne|lære|opplyse) (henne|ham|han|ho|dem) (på|om|opp|hva|hvordan)? >>
  ("googlet"|"googla"|"leste seg opp"|"slo opp"|"bladde") (hun|han|ho)? (mens jeg ventet|mens vi snakket|i ett sett|på alt|alt jeg spurte om|hvert eneste|mens eg venta)
  ("svarte"|"svara") (kanskje|tja|vet ikke|veit ikkje|muligens) på (alt|hvert|kvart|det meste|alle)
  (mange|mye|litt mange|fullt av|full av|bare|overvekt av|strødd med|mykje) («)? (kanskje|tja|muligens|antagelig|sikkert|trolig|jeg tror|tror jeg|trur eg) (»)? (og|i|,|uten|fra) («)? _
  ja: Han var [ikke akkurat husvarm i reguleringsplanen].
  ja: Hun [trodde Schengen var en by].
  ja: «[Jeg tror kanskje det er 14 dager, eller 30]?»
  ja: Hun [kjente ikke sine egne åpningstider].
  nei: Jeg trodde Torp var en by.
  nei: Hun lot det være stille når jeg trengte det.
  nei: Banken hadde rotet til ett og annet.
  nei: Jeg er ikke akkurat husvarm i reguleringsplaner.
  nei: Hun var ikke fersk, men stødig på alt.

- hentet-fra-lufta turn=no
  ("hentet"|"henta"|"tatt"|"plukket"|"trukket"|"dratt"|"grepet"|"teke"|"plukka"|"kom") (rett|direkte|rake veien)? (fra|frå|ut av|opp av|ned fra) ("løse lufta"|"lause lufta"|"løse luften"|"hatten"|"hatt"|"månen"|"lufta"|"eventyrboka"|"fantasien"|"ermet"|"blå luft")
  !("jeg"|"eg"|"vi"|"måtte jeg"|"æ") ("måtte"|"laut") (@b-hun)? (stadig|gang på gang|hele tiden)? (ut|bort|av gårde|vekk|inn|opp|ned)? (og|for å)? (spørre|hente|sjekke|høre|spørje|høyre) (hjelp|assistanse|forsterkninger|bistand|noen|en annen|en kollega|med kollegaen|to ganger|tre ganger|flere ganger|for hvert|om alt|rundt|ein kollega|fire ganger|en gang til) (til|for|på)? (det enkleste|de enkleste|hvert|kvart|alt)? (spørsmål|spørsmålet)? !("navnet"|"meg")
  ("kunne"|"visste"|"vet"|"veit") (@b-hun)? ("mindre"|"mindre enn") (om|enn) _ ..4 (enn)? (jeg|meg|eg|katten|mora|barnet|google|ungen) (gjorde|gjør|selv|sjølv)?
  ("opplæringen"|"opplæringa"|"kurset"|"skoleringen"|"innføringen") (må|kan|måtte|var) (ikke)? (ha)? (vært|vært på|tatt|vare|vart|bestått|vore|gått|uteblitt)? (på|i|av)? (fem minutter|ti minutter|et kvarter|en brosjyre|en formiddag|halvveis|over før|en lunsj|en lapp|mangelfull|kort|tynn|i korteste laget) ..3
  (@ktall|ulike|forskjellige|flere|to) (ulike|forskjellige)? (tall|svar|priser|datoer|beløp|frister|satser) (på samme|om samme)? ...6 (begge|alle|ingen av dem|ingen) (var|stemte|er) (feil|gale|galt|riktige|rette)
  (@b-hun) (sa|oppga|lovte|svarte|mente|påsto|skrev) ..4 "," men (det|datoen|prisen|svaret|fristen|beløpet) (var|viste seg å være|stemte|er) (feil|galt|ikke|gale|helt feil|ikkje|bare tull) ..2
  (famlet|famla|trevlet|gjettet|prøvde|lette|rotet) (@b-hun)? (seg) (fram|frem|framover|rundt) (i|til|gjennom|blant|$) ..2
  ja: Svaret var [hentet rett fra løse lufta].
  ja: Han [måtte ut og spørre tre ganger].
  ja: Hun [visste mindre om abonnementet enn jeg] gjorde.
  ja: [Han sa tirsdag, men det var feil].
  nei: Jeg måtte ut og spørre tre ganger.
  nei: Hun hentet meg ned fra taket.

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

# «vent, må spørre», «litt grønn, måtte bla seg fram», «på gyngende grunn om klageretten»
- grønn-og-gyngende turn=no beats=empathy.respect,questioning.checking,waiting
  @grad? ("grønn"|"grøn"|"fersk"|uerfaren/a|"ny" i jobben) (","|og) (måtte|"måtte"|laut) (bla|blade|leite|lete|lese|slå|google|spørre|spørje|sjekke) >>
  (måtte|"måtte"|laut) (bla|blade|leite|lete|lese|google|famle|treve|gjette) seg (fram|frem|til|opp)
  @grad? på (gyngende|gyngande|tynn|sviktende|sviktande|vaklende|glatt|"tynn") (grunn|is|mark) (om|når|med|da|i|på|hva|både) >>
  @grad? på (gyngende|gyngande|sviktende|sviktande|vaklende) (grunn|mark) (var|"var") (nok)? (hun|han|ho|de|dei)
  !("jeg"|"eg"|"var jeg"|"jeg var"|"eg var"|"vi var"|"jeg er") (skråsikker/a|bombesikker/a|påståelig/a|påståeleg/a|stålsikker/a) (","|og|, og) (men|likevel)? .. (bomme|"bommet"|"bomma"|"tok" feil|feil|"på bærtur"|"på jordet"|"helt på") >>
  (tre|to|fire|fem|flere|fleire|mange|gjentatte|stadige|evige|ti) (omganger|omgangar|runder|rundar|pauser|pausar|ganger|gonger) (med|av) («)? (("vent" ","? ("må spørre"|"må sjekke"|"skal spørre"|"skal sjekke"|"jeg må spørre"|"må spørje"|"eg må spørje"))|"vent"|"må spørre"|"skal bare spørre"|"må sjekke"|"vet ikke"|"hm"|"jeg må spørre"|"et øyeblikk , må"|"må spørje"|"eg må spørje") >>
  (("skråsikker"|"bombesikker"|"stålsikker") "," "men")? (bommet|bomma|bomme) (på|med) (begge|alle|samtlige|både|hver|tre|to|fire|fleire|flere|det meste|halvparten|samtlege) .. (sats|satsene|satsane|tall|tallene|beløp|beløpene|datoer|datoene|regler|reglene|svar|svarene|punkter|punktene|spørsmål)
  ja: Litt [på gyngende grunn om klageretten] var hun nok.
  ja: [Skråsikker, men bommet på begge satsene].
  ja: [Litt grønn, måtte bla seg fram], men grei.
  ja: Trekk for [tre omganger med «vent, må spørre»].
  nei: Økonomien min er på gyngende grunn.
  nei: Jeg var skråsikker, men tok feil.
  nei: Jeg måtte lete meg fram på nettsiden.
