# competence, the opposite: unsure, wrong answers.
cue competence

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
  !("jeg"|"eg"|"vi"|"me"|"aldri"|"ikke"|"ikkje") (hadde|"har") (@b-hun)? (aldri|ikke|ikkje|knapt) (engang)? ("hørt"|"høyrt") (om|snakk om) !("meg"|"saken"|"saka"|"det før") >>
  ("blandet"|"blanda"|"rotet"|"rota"|"bytta"|"byttet") (@b-hun)? (sammen|saman|om|om på) _ .. (og|med) _
  ("snublet"|"snubla"|"snåva"|"gikk seg vill"|"gjekk seg vill") (seg)? (i|over) (sine|eigne|egne|sitt|sin) (egne|eigne|eget|egen|eige)? _
  (tatt|grepet|teke|griper|plukket|hentet|henta|tok) .. (rett|det|svaret)? ut av (løse)? (lufta|luften|løse lufta)
  (gikk|gjekk|sto|stod|slo seg) (helt|heilt|bare)? (i)? (ball|stå|surr|vranglås|krøll) for (henne|ham|ho|han)
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
  nei: Jeg visste ikke forskjell på dem.
  nei: Jeg hadde aldri hørt om dem.

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

- usikker
  (inkompetent|uprofesjonell|ukvalifisert|udugelig|amatørmessig|ukyndig|kunnskapsløs|kunnskapslaus|uproff|uvitende|uvitande|ubehjelpelig|fomlete|virrete|virrende|famlende|famlande|nølende|nølande|nyansatt|grønn-bak-ørene|ukunnig|udyktig|surrete|klønete|lallende|somlete|udugleg|uprofesjonelle|inkompetente|utdatert|dilettantisk|vinglete|uerfaren|fersk|hjelpeløs|amatør|uforberedt) !("mat"|"frukt"|"fisk"|"brød"|"vare"|"i faget jeg"|"app"|"som kunde")
  ("litt"|"veldig"|"ganske"|"svært"|"noe"|"tydelig"|"nokså"|"rimelig"|"virket"|"virka"|"verka"|"hørtes"|"høyrdest"|"var"|"framsto"|"fremsto"|"fremstod"|"ble"|"vart"|"lød"|"virker"|"verkar"|"opplevdes"|"så"|"helt"|"åpenbart"|"og") [ ("usikker"|ustø|"usikre"|"rotete og usikker"|"ny i jobben"|"fersk i jobben"|"ny i faget"|"uerfaren"|"blank"|"på gyngende grunn"|"på tynn is"|"på gyngande grunn"|"på viddene"|"ute å kjøre"|"på villspor"|"på dypt vann"|"utenfor sitt felt"|"i villrede") ] !("på om jeg"|"da jeg"|"om jeg") 
  ("svarte"|"svara"|"virket"|"hørtes"|"snakket"|"lød"|"forklarte") @grad? [ "usikkert" ]
  [ ("usikker"|"usikre") ] ("på" ("svaret"|"hva"|"kva"|"reglene"|"reglane"|"produktet"|"svarene"|"seg selv"|"saken"|"stoffet"|"vilkårene"|"regelverket"|"hvordan"|"hvem"|"sin sak"))
  [ (usikker) ] (dame|mann|kundebehandler|rådgiver|stemme|type|fyr|saksbehandler|agent|i stemmen|svar)
  (inkompetanse|kunnskapsmangel|kunnskapsløshet|uvitenhet|uprofesjonalitet|udugelighet|kompetansemangel|kunnskapshull|amatørskap|"manglende kompetanse"|"manglende kunnskap"|amatører|"kunnskapsløse")
  ("ikke"|"ikkje"|"lite"|"lite særlig"|"svært lite"|"neppe") ("særlig"|"særleg"|"akkurat"|"spesielt"|"videre"|"så veldig"|"helt"|"godt nok"|"god nok")? ("opplært"|"oppdatert"|"kvalifisert"|"forberedt"|"profesjonelt"|"proft"|"kompetent"|"inne i saken"|"inne i stoffet"|"inne i regelverket"|"orientert"|"skolert"|"informert"|"førebudd") !("nettside"|"på nettsiden")
  ("dårlig"|"dårleg"|"mangelfull"|"for lite"|"elendig"|"manglende"|"lite") ("opplært"|"opplæring"|"skolert"|"skolering"|"orientert"|"informert"|"forberedt")
  ja: Han virket [usikker på reglene].
  ja: Svært [uprofesjonell] oppførsel.
  ja: Ho verka [usikker].
  ja: Han var [dårlig opplært].
  snu: Hun var [aldri usikker].
  nei: Jeg var usikker på hva jeg skulle velge.
  nei: Det er en usikker tid for mange.
  nei: Fersk fisk er godt.

- visste-ikke turn=no
  ("visste"|"kjente til"|"ante"|"skjønte seg"|"forsto seg"|"vite") ("hun"|"han"|"ho"|"de"|"dei"|"selv"|"sjølv")? ("ikke"|"ikkje"|"itj"|"lite"|"ingenting"|"null"|"svært lite"|"fint lite"|"heller ikke"|"knapt"|"aldri"|"null og niks"|"ikke engang"|"knapt nok"|"heller ikkje"|"verken") !("når"|"om"? "jeg" "skulle"|"hvor lenge"|"hvor lang"|"kor lenge"|"kor lang"|"kven som skulle"|"hva jeg"|"at jeg"|"om jeg"|"om saken"|"hvor pakken") ("på"|"om"|"til"|"svaret"|"det"|"noe"|"noko"|"mye"|"stort"|"særlig"|"reglene"|"faget"|"fagfeltet"|"forskjellen"|"helt"|"engang"|"hva" ("hun"|"han"|"de"|"ho"|"dei") ("snakket om"|"drev med"|"holdt på med"|"gjorde"|"prata om"|"snakka om")|"kva" ("ho"|"han"|"dei") ("snakka om"|"dreiv med"|"prata om"))?
  (("hun"|"han"|"ho"|"de"|"dei") ("veit"|"vet")|("veit"|"vet") ("hun"|"han"|"ho"|"de"|"dei")) ("ikke"|"ikkje"|"itj"|"lite"|"ingenting"|"null"|"svært lite"|"fint lite"|"heller ikke"|"knapt"|"aldri"|"null og niks"|"ikke engang"|"knapt nok"|"heller ikkje"|"verken") !("når"|"om"? "jeg" "skulle"|"hvor lenge"|"hvor lang"|"kor lenge"|"kor lang"|"kven som skulle"|"hva jeg"|"at jeg"|"om jeg"|"om saken"|"hvor pakken") ("på"|"om"|"til"|"svaret"|"det"|"noe"|"noko"|"mye"|"stort"|"særlig"|"reglene"|"faget"|"fagfeltet"|"forskjellen"|"helt"|"engang"|"hva" ("hun"|"han"|"de"|"ho"|"dei") ("snakket om"|"drev med"|"holdt på med"|"gjorde"|"prata om"|"snakka om")|"kva" ("ho"|"han"|"dei") ("snakka om"|"dreiv med"|"prata om"))?
  ("kunne"|"visste"|"kan"|"veit"|"vet") ("lite"|"fint lite"|"svært lite"|"ikke noe"|"ingenting"|"ikke mye"|"ikke stort"|"ikke nok"|"ikkje nok"|"for lite"|"veldig lite"|"lite og ingenting"|"ikkje mykje"|"ikkje noko"|"ikke så mye") ("om"|"innen") (_)?
  ("veit"|"vet"|"tror"|"tviler på"|"usikker på"|"trur") ("ikke"|"ikkje")? ("om"|"at") ("han"|"hun"|"ho"|"de"|"dei"|"vedkommende") ("kunne"|"kan"|"hadde"|"visste"|"veit"|"var") ("helt"|"så"|"egentlig")? ("mye"|"mykje"|"noe"|"peiling"|"greie på"|"hva"|"kva"|"sikker"|"faget"|"særlig") >>
  "ante" ("de"|"hun"|"han"|"ho"|"dei")? "ikke" ("hva"|"hvor"|"hvem") !("jeg"|"vi"|"hun"|"han"|"ho"|"mannen"|"damen"|"dama"|"fyren"|"de") >>
  ("ante"|"visste"|"veit"|"kunne") ("de"|"hun"|"han"|"ho"|"dei")? ("ikke"|"ikkje"|"lite"|"fint lite"|"ingenting") ("hva"|"kva"|"ka") ("de"|"hun"|"han"|"ho"|"dei") ("drev med"|"dreiv med"|"snakket om"|"snakka om"|"holdt på med"|"heldt på med"|"prata om"|"gjorde")
  ("visste"|"ante") ("ingen"|"ikke en kjeft") >>
  !("nesten"|"så godt som"|"nærmest"|"at") ("ingen"|"ikke en kjeft"|"inga sjel") ("der")? ("visste"|"kunne si"|"hadde peiling på"|"hadde greie på"|"ante"|"hadde oversikt over") >>
  !("nesten"|"nesten ingen"|"så godt som ingen"|"ingen") ("hadde"|"har"|"virket å ha"|"hadd"|"ha"|"viste") ("hun"|"han"|"ho"|"de"|"dei"|"dessverre"|"tydeligvis"|"visst")? ("ikke"|"ikkje"|"ingen"|"lite"|"null"|"dårlig"|"mangelfull"|"manglende"|"liten"|"svak"|"begrenset"|"inga"|"svært lite"|"for lite"|"fint lite"|"itj"|"heller ikke"|"heller ingen"|"for dårlig"|"for liten"|"verken"|"svært liten"|"dårleg") ("noe"|"noen"|"særlig"|"snøring"|"god"|"en"|"den"|"nok"|"mye"|"fnugg av"|"snev av"|"noko"|"filla"|"nokon"|"tilstrekkelig"|"nødvendig")? (@kpeiling|"svar på det"|"svaret"|"svar på" ..|"fagkunnskapen"|"kunnskapen"|"svar" ("på" ("spørsmålet"|"det"))) ("på"|"om")? ("noe som helst"|"noko som helst"|"noe"|"noko"|"produktet"|"reglene"|"saken"|"det"|"produktene"|"feltet"|"regelverket"|"faget")? !("på"? ("hvordan det"|"korleis det"|"ka det"|"hva det vil si"|"kva det vil seie"|"hva jeg"|"kva eg"|"åssen det"|"hva vi"|"hva som ventet meg")|"om hvordan det"|"om korleis det")
  !("nesten"|"nesten ingen"|"så godt som ingen"|"ingen") ("hadde"|"har"|"virket å ha"|"hadd"|"ha"|"viste") ("hun"|"han"|"ho"|"de"|"dei"|"dessverre"|"tydeligvis"|"visst")? ("ikke"|"ikkje"|"ingen"|"lite"|"null"|"dårlig"|"mangelfull"|"manglende"|"liten"|"svak"|"begrenset"|"inga"|"svært lite"|"for lite"|"fint lite"|"itj"|"heller ikke"|"heller ingen"|"for dårlig"|"for liten"|"verken"|"svært liten"|"dårleg") ("noe"|"noen"|"særlig"|"snøring"|"god"|"en"|"den"|"nok"|"mye"|"fnugg av"|"snev av"|"noko"|"filla"|"nokon"|"tilstrekkelig"|"nødvendig")? (@kpeiling|"svar på det"|"svaret"|"svar på" ..|"fagkunnskapen"|"kunnskapen"|"svar" ("på" ("spørsmålet"|"det"))) ("på"|"om")? ("hva"|"hvordan") >>
  !("nesten"|"så godt som"|"nærmest") ("lite"|"liten"|"lita"|"manglende"|"mangelfull"|"mangelfulle"|"dårlig"|"dårleg"|"svak"|"null"|"elendig"|"mangel på"|"lav"|"manglande"|"begrenset"|"ingen"|"inga"|"laber"|"tynn"|"sviktende"|"for lite") ("faglig"|"fagleg"|"god"|"reell")? (peiling|kunnskap|kompetanse|innsikt|produktkunnskap|fagkunnskap|regelforståelse|fagkompetanse|produktkunnskap|kunnskapar|kunnskapsnivå)
  ("kunne"|"klarte"|"greide"|"makta"|"evnet"|"kan") ("hun"|"han"|"ho"|"de"|"dei")? ("ikke"|"ikkje"|"itj"|"heller ikke") ("engang"|"en gang"|"å"|"helt")? ("svare på" ("hva"|"hvor"|"om"|"det"|"hvordan"|"spørsmålene mine"|"enkle"|"de enkleste"|"spørsmål") ..|"svare ordentlig"|"redegjøre for" ..|"reglene"|"faget"|"stoffet"|"jobben sin"|"systemet"|"produktet"|"produktene"|"svare sikkert"|"det grunnleggende"|"sakene sine") !("meg")
  ("kunne"|"klarte"|"greide"|"makta"|"evnet"|"kan") ("hun"|"han"|"ho"|"de"|"dei")? ("ikke"|"ikkje"|"itj"|"heller ikke") ("engang"|"en gang"|"å"|"helt")? ("skille") !("meg") >>
  !("jeg"|"eg"|"har"|"hadde"|"hadd"|"med"|"leilighet"|"bil"|"student") ("har ikke filla peiling"|"ikke peiling"|"ikke filla peiling"|"ikke anelse"|"ikke den fjerneste anelse"|"ikkje peiling"|"ikkje aning"|"ikke fnugg av peiling"|"null peiling"|"null greie") !("på hva jeg"|"om jeg"|"hva jeg skal"|"hvor jeg"|"hva jeg")
  ("stilte"|"sto"|"stod"|"var"|"ble"|"svarte"|"vart") ("seg"|"helt")? ("blank"|"blankt"|"svar skyldig"|"svarløs"|"bom fast"|"i stampe")
  ("måtte"|"matte"|"laut"|"må"|"skulle"|"lyt") ("hun"|"han"|"ho"|"de"|"bare"|"også")? ("hele tiden"|"stadig"|"ofte"|"gang på gang"|"alltid"|"støtt"|"først"|"bort og"|"heile tida"|"ut og")? ("spørre"|"sjekke med"|"rådføre seg med"|"høre med"|"konferere med"|"hente"|"spørje"|"ringe"|"dobbeltsjekke med"|"forhøre seg med"|"avklare med"|"få hjelp av"|"undersøke med"|"høyre med"|"dobbeltsjekke alt med"|"sjekke alt med"|"dobbeltsjekke"|"kontrollere alt med"|"spør"|"spørre seg") ("med"|"hos"|"seg"|"om hjelp"|"for hos")? ("en"|"ein"|"andre"|"sin"|"sine"|"sjefen"|"en annen"|"hos"|"en av")? (@kkollega|"kollegaen sin"|"kollegaer"|"kollegaen"|"sjefen sin"|"sjefen") ("om alt"|"om hjelp"|"flere ganger"|"to ganger"|"hver gang"|"om det meste"|"tre ganger"|"fleire gonger"|@kflere ("ganger"|"gonger"))?
  ("måtte"|"matte"|"laut"|"må"|"skulle"|"lyt") ("hun"|"han"|"ho"|"de"|"bare"|"også")? ("hele tiden"|"stadig"|"ofte"|"gang på gang"|"alltid"|"støtt"|"først"|"bort og"|"heile tida"|"ut og")? ("spørre"|"sjekke med"|"rådføre seg med"|"høre med"|"konferere med"|"hente"|"spørje"|"ringe"|"dobbeltsjekke med"|"forhøre seg med"|"avklare med"|"få hjelp av"|"undersøke med"|"høyre med"|"spør"|"spørre seg") ("med"|"hos"|"seg"|"om hjelp"|"for hos")? ("en"|"ein"|"andre"|"sin"|"sine"|"sjefen"|"en annen"|"hos"|"en av")? (@kkollega|"kollegaen sin"|"kollegaer"|"kollegaen"|"sjefen sin"|"sjefen") (@kflere ("ganger"|"gonger") ("for å")) >>
  ("måtte"|"laut"|"må") ("hun"|"han"|"ho"|"hele tiden"|"stadig")? ("slå opp"|"lete"|"leite"|"bla"|"google") ("seg")? ("i papirer"|"i systemet"|"alt"|"hver gang"|"lenge"|"etter svaret"|"frem og tilbake"|"opp alt"|"det meste"|"etter svar"|"svaret"|"i perm"|"i permene"|"etter alt")
  ja: Hun [visste ikke] hva fristen var.
  ja: Han [hadde lite peiling] på produktet.
  ja: Ho [måtte spørje ein kollega om alt].
  ja: [Ingen visste hvem som hadde saken].
  ja: Han [svarte blankt].
  nei: Han sa at nesten ingen har oversikt over dette.
  nei: Jeg visste ikke at det var mulig.
  nei: Jeg hadde ikke peiling på hva jeg skulle velge.
  nei: Hun kunne ikke vært hyggeligere.
  nei: Vet ikke når jeg får svar.
  nei: Hun visste ikke når flyet skulle gå.

- fikk-feil actor=any
  ("fikk"|"fekk"|"fått"|"ga"|"gav"|"gitt")? (feil|gal|uriktig|ukorrekt|misvisende|utdatert|feilaktig|mistvisande|misvisande) (svar|informasjon|opplysning|info|beskjed|veiledning|råd|anbefaling)
  ("fikk"|"fekk") ("oppgitt"|"opplyst"|"høre") ("feil"|"gal"|"galt") _
  ("ble"|"vart"|"blei"|"følte meg") ("feilinformert"|"feilopplyst"|"feilveiledet"|"ført bak lyset")
  ja: Jeg [fikk feil informasjon] om fristen.
  ja: Eg [fekk feil svar].
  snu: Jeg [fikk aldri feil svar].
  nei: Jeg fikk feil vare i posten.

- feil-svar
  (feil|gal|uriktig|ukorrekt|misvisende|utdatert|feilaktig|mistvisande|misvisande|"motstridende og feil"|"gale"|"galt") (svar|informasjon|opplysning|råd|info|beskjed|veiledning|svaret|anbefaling|"pris oppgitt"|opplysningar)
  ("ga"|"gav"|"oppga"|"oppgav"|"sendte"|"registrerte"|"la inn"|"førte opp"|"skrev") ("meg"|"oss"|"jeg"|"eg")? ("feil"|"galt"|"gal"|"feilaktig"|"uriktig"|"gale") _
  ("tok"|"tatt"|"tok helt"|"teke") !("meg"|"oss") "feil" !("av veien"|"vei") ("av"|"om"|"på"|"flere ganger")? 
  ("svarte"|"svara"|"informerte"|"sa"|"opplyste"|"forklarte") ("feil"|"galt"|"uriktig"|"feilaktig")
  !("må"|"måtte"|"får"|"fikk"|"å"|"meg"|"kan"|"jeg"|"eg") ("gjettet"|"gjetta"|"gjette"|"gjettar"|"gjetter"|"gjetting"|"synset"|"synsa"|"synsing"|"synser"|"tippet"|"tippa"|"gjettinger"|"gjetninger"|"bare gjetting"|"gjetting fra ende til annen"|"gjettverk") !("seg til"|"på hva jeg"|"hva jeg ville"|"riktig"|"rett"|"seg til hva jeg"|"seg til kva eg"|"seg til behovet"|"hva jeg trengte"|"at jeg"|"at vi")
  ("virket"|"virka"|"verka"|"hørtes ut"|"høyrdest ut"|"virker") ("det")? ("som" ("at"|"om")?) ("hun"|"han"|"ho"|"de") ("gjettet"|"gjetta"|"tippet"|"tippa"|"bare gjettet"|"leste opp"|"ikke kunne" _|"ikke hadde peiling"|"ikke visste" _|"var ny"|"var fersk"|"hadde første dag")
  ("feilinformert"|"feilinformerte"|"feilinformasjon"|"feilopplyst"|"feilopplysning"|"feilinformasjonen"|"mistinformert"|"desinformasjon"|"feilekspedert")
  !("hadde"|"min"|"mi"|"det"|"jeg"|"eg"|"når eg"|"når jeg"|"selv om jeg") ("surret"|"surra"|"rotet og"|"klønet"|"fomlet"|"fomla"|"famlet"|"famla"|"nølte"|"somlet"|"somla"|"vinglet"|"vingla"|"virret"|"virra"|"nølende"|"kløna"|"nøler"|"famler") ("og" ("bladde" .. |"somlet"|"lette" ..|"stammet"|"famlet"|"rotet"|"stotret"))? !("seg bort"|"videre om"|"om") !("til"? "tv") ("med" ("papirene"|"tallene"|"systemet"|"datoer"|"navnet mitt"|"fakturaen")|"til" ("bestillingen"|"saken"|"alt"|"det")|"bort" ("saken"|"søknaden"|"papirene"|"bestillingen"|"henvendelsen")|"seg bort" !("i detalj"|"i sin egen forklaring"|"i sine egne forklaring"|"i sin eigen")|"etter ord"|"etter svar"|"på svaret"|"fælt"|"en del"|"mye")?
  ("slurv"|"slurvet"|"slurva"|"mistet saken"|"somlet bort"|"glemte saken"|"begikk en feil"|"gjorde en feil"|"gjorde feil"|"gjort en feil"|"feil på feil"|"tabbe på tabbe"|"gjorde ein feil")
  ("viste"|"har vist"|"synte") "seg" ("å være"|"å vere"|"at det var") ("feil"|"galt"|"helt feil"|"uriktig"|"heilt feil"|"bare tull"|"stikk motsatt") !("på"|"med"|"i ruteren")
  ("stemte"|"stemmer"|"medførte") ("ikke"|"ikkje"|"overhodet ikke") ("det" ("hun"|"han") ("sa"|"fortalte")|"med virkeligheten"|"riktighet"|"i det hele tatt"|"med det" ..)
  ("sa"|"påsto"|"hevdet") ("først")? ("ett"|"en ting"|"én ting") ("og så"|"så"|"og deretter"|"og") ("noe annet"|"et annet"|"noe helt annet"|"det motsatte") 
  ja: Hun ga meg [feil svar].
  ja: Han [tok feil] av to avtaler.
  ja: Det var bare [gjetting].
  ja: Ho [famla etter ord].
  ja: Svaret [viste seg å være feil].
  snu: Han [nølte aldri].
  nei: Jeg tok feil av dagen.
  nei: Når pengene kommer, får jeg gjette meg til.
  nei: De innrømmet at de hadde surret.
  nei: Jeg meldte om feil på linja.
  nei: Jeg fikk feil vare i posten.

- idiom-neg actor=agent turn=no
  ("på"|"ute på"|"helt på") ("blåbærtur"|"viddene"|"tynn is"|"gyngende grunn"|"gyngande grunn"|"dypt vann"|"djupt vatn") !("med familien")
  ("helt"|"heilt") ("blank"|"lost"|"grønn"|"bortreist"|"fortapt") !("ark")
  ("bladde"|"lette"|"leita"|"leitte"|"klikket"|"klikka"|"scrollet"|"bladde og lette"|"lette og lette") ("og" _)? ("i papirer"|"i systemet"|"i permer"|"rundt"|"frem og tilbake"|"fram og tilbake"|"uten å finne" ..|"og fant ikke" ..|"etter svaret"|"etter svar"|"i evigheter")
  ("fant"|"fann"|"finner") ("hun"|"han"|"ho")? ("ikke"|"ikkje") ("svaret"|"svar"|"frem i systemet"|"ut av systemet")
  ("kunne"|"kan") ("hun"|"han"|"ho"|"de"|"dei")? ("ikke"|"ikkje"|"itj") ("dette"|"det her"|"noe om"|"noko om"|"så mye"|"nok"|"saken"|"reglene sine") ("godt nok")? !("svare")
  ("hun"|"han"|"ho"|"den første"|"den ene"|"en") ("sa"|"sier"|"mente") ("ett"|"en ting"|"én ting"|"eitt"|"ein ting") ... ("noe"|"noe helt"|"noko"|"et") ("annet"|"anna"|"motsatt"|"heilt anna")
  ("svaret"|"svara"|"svarene"|"det" ("hun"|"han"|"ho" ) ("sa"|"fortalte")|"opplysningene"|"informasjonen"|"rådet") ("var"|"er"|"viste seg å være"|"vart") ("helt"|"direkte"|"heilt")? ("feil"|"galt"|"gale"|"uriktig"|"misvisende"|"utdatert"|"usant"|"på jordet"|"bak mål")
  ("helt på viddene"|"bak mål"|"hadde ikke gjort leksa si"|"hadde ikkje gjort leksa si"|"var ikke forberedt"|"første dag på jobb"|"første dagen på jobben"|"fyrste dag på jobb"|"fortsatt under opplæring"|"burde kurses"|"trenger kursing"|"trenger mer opplæring"|"trenger opplæring"|"treng opplæring"|"mangler opplæring"|"mangla opplæring"|"manglet opplæring"|"kunne mindre enn meg"|"visste mindre enn meg"|"kunne mer enn henne"|"visste mer enn ham"|"visste mer enn henne"|"jeg visste mer enn"|"jeg kunne mer enn"|"rene gjetteleken"|"ren gjetting"|"gjettelek"|"tok det på sparket uten å vite"|"slo det bare ut i lufta"|"synsing og gjetting"|"dro svaret opp av hatten"|"leste opp fra skjermen uten å forstå"|"hadde lite å fare med"|"lite å fare med"|"kom til kort"|"kom til kort her"|"stod fast"|"måtte melde pass"|"sto helt fast"|"svar skyldig"|"holdt ikke mål"|"heldt ikkje mål"|"under pari"|"ikke oppgaven voksen"|"ikke jobben voksen"|"var ikke på høyden"|"helt grønn"|"grønn bak ørene"|"lært opp dårlig")
  ja: Hun var [helt på viddene] her.
  ja: Han [fant ikke svaret].
  ja: Ho [kunne ikkje dette] godt nok.
  ja: Han [kom til kort].
  nei: Jeg fant ikke svaret på nettsiden.

- ramme-uten-kunnskap turn=no actor=any
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-kunnskap ,? (fikk|fekk|så|såg|hørte|høyrde|merket|merka|møtte|fant|kjente) @b-jeg (aldri|ikke|ikkje|ingenting|lite|fint lite|null|derimot ikke|heller ikke|dessverre ikke|ikke mye|knapt) ("noe til"|"noko til"|"mye til"|"mykje til"|"snurten av"|"snurpen av"|"skyggen av"|"av"|"til"|"noe av"|"mye av")?
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-kunnskap ,? (så|såg) @b-jeg (langt|lenge|"forgjeves"|"ikke snurten"|"aldri snurten"|"ikkje snurten"|"ikke skyggen") (etter|av)
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-kunnskap ,? (måtte|"måtte") @b-jeg (se|sjå|lete|leite) (langt|lenge|"forgjeves") etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-kunnskap ,? ("lette"|"leita") @b-jeg (lenge|"forgjeves"|forgjeves) etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-kunnskap ,? ("uteble"|"uteblei"|"manglet helt"|"mangla heilt"|"var fraværende"|"var fråverande"|"var totalt fraværende"|"glimret med sitt fravær"|"glimra med sitt fråvær"|"glimra med fråværet sitt"|"var mangelvare"|"var ikkeeksisterende"|"var det dårlig med"|"var det dårleg med"|"var det smått med"|"var det skralt med"|"var det så som så med"|"var det heller dårlig med"|"var det tynt med"|"var det lite av"|"var det lite igjen av"|"var det ikke snev av"|"var det ikke mye av"|"var det ikkje mykje av"|"var det heller lite av"|"skortet det på"|"skorta det på"|"ble det lite av"|"ble det ikke noe av"|"fantes ikke"|"fanst ikkje"|"var ikke å spore"|"var ikkje å spore"|"var ikke å oppdrive"|"sto ikke på menyen"|"stod ikkje på menyen"|"hadde visst tatt ferie"|"hadde tatt fri"|"savnet jeg"|"sakna eg"|"ble savnet")
  (et|eit|litt|ett|en|noe|noko)? @b-kunnskap (til|å merke|mer)? ("hadde"|"ville"|"kunne"|"hadd") ..1 ("gjort seg"|"vært fint"|"vore fint"|"vært på sin plass"|"vore på sin plass"|"ikke skadet"|"ikke skada"|"ikkje skadd"|"ikke skadd"|"gjort susen"|"gjort underverker"|"pyntet"|"pynta"|"ikke vært dumt"|"vært kjekt"|"vært hyggelig"|"hjulpet"|"holdt"|"vært i orden"|"ikke vært å forakte"|"smakt"|"ikke kostet mye"|"vært en fordel"|"vore kjekt"|"gjort godt"|"hjelpt"|"hjulpe")
  (et|eit|litt|ett|en|noe|noko)? @b-kunnskap (til|å merke|mer)? ("skulle"|"sku") @b-jeg (likevel|gjerne|nok|så gjerne|gjerne ha)? ("hatt"|"ønsket meg"|"sett"|"ynskt meg"|"ønska meg"|"fått")
  (et|eit|litt|ett|en|noe|noko)? @b-kunnskap (til|å merke|mer)? ("hadde"|"hadd") @b-jeg (gjerne|likevel|nok)? ("ønsket meg"|"satt pris på"|"tatt imot med takk"|"sett"|"ventet"|"venta"|"håpet på"|"venta meg")
  @b-kunnskap "?" (nei|niks|nope|nix|neppe|glem det|gløym det|særlig|null|ikke tale om|tja)
  (ikke|ikkje|ingen|uten|utan) (et|eit|en|ein)? ("antydning til"|"snev av"|"spor av"|"tegn til"|"teikn til"|"så mye som"|"så mykje som"|"skyggen av"|"snurten av"|"fnugg av"|"gnist av"|"hint av") @b-kunnskap
  ("ventet"|"venta"|"håpet"|"håpa"|"lette"|"speidet") ("forgjeves"|"lenge"|"fåfengt")? (på|etter) (et|eit|en|noe)? @b-kunnskap ("forgjeves"|"lenge"|"som aldri kom"|"som ikke kom"|"som aldri kom"|"til ingen nytte")
  ("sparte"|"spara"|"sparer"|"gjerrig"|"gniten"|"knuslete"|"knipen"|"karrig") på @b-kunnskap
  @b-kunnskap ("var"|"sto"|"stod"|"er"|"hadde"|"måtte"|"ble"|"står") (visst|tydeligvis|tydelegvis|åpenbart|nok|liksom|vel)? (ikke|ikkje|aldri)? ("med i opplæringen"|"med i opplæringa"|"en del av opplæringen"|"på timeplanen"|"på pensum"|"på kurset"|"i stillingsbeskrivelsen"|"i stillingsinstruksen"|"inkludert"|"med i prisen"|"hans sterke side"|"hennes sterke side"|"hennar sterke side"|"hennes sterkeste side"|"hans sterkeste side"|"dagens tema"|"utsolgt"|"utselt"|"glemt hjemme"|"lagt igjen hjemme"|"sluppet opp"|"på ferie"|"rasjonert"|"strøket fra budsjettet")
  ("er"|"var") det (for mye forlangt|for mye å be om|for mykje å be om|for mykje forlangt|lov å håpe på|lov å ønske seg|så vanskelig med|så vanskeleg med) (med)? (et|eit|litt|lite)? @b-kunnskap
  (hvor|kor) ("ble"|"blei"|"var"|"vart") (det av)? @b-kunnskap
  (ikke|ikkje) (all verdens|all verdas|rare|stort til|stort med|overvettes mye) @b-kunnskap
  @b-kunnskap (fantes|finnes|finst|fanst|fins|står|sto|stod) (visst|nok|tydeligvis|tydelegvis)? (ikke|ikkje) i ("vokabularet"|"ordboka"|"ordforrådet"|"ordlista"|"ordboken")
  ja: [Kunnskapen var det så som så med].
  ja: [Fagkunnskap måtte jeg lete lenge etter].
  nei: Kunnskap er makt.

# without a clue, green, figures that did not fit
- uten-peiling actor=any turn=no
  !("jeg er"|"eg er"|"jeg var"|"eg var"|"meg") ("totalt"|"helt"|"heilt"|"fullstendig"|"komplett"|"aldeles") ("uten"|"utan") ("peiling"|"greie"|"kunnskap"|"fagkunnskap"|"kompetanse"|"oversikt"|"begrep") ("på" ..3|"om" ..3)?
  ("tallene"|"tala"|"opplysningene"|"opplysningane"|"datoene"|"prisen"|"prisene"|"svaret"|"informasjonen"|"adressen"|"svarene") (@hanhun ("ga"|"gav"|"oppga"|"oppgav"|"sa"|"nevnte"|"sendte"|"kom med")|"jeg fikk"|"eg fekk"|"vi fikk") ("meg"|"oss")? (",")? ("stemte"|"stemmer"|"var") ("ikke"|"ikkje"|"aldri"|"feil"|"gal"|"galt"|"gale"|"feilaktige"|"hentet fra")
  ("litt"|"temmelig"|"ganske"|"nokså"|"veldig"|"tydelig"|"tydeleg") ("grønn"|"grøn"|"fersk"|"blank"|"på tynn is"|"i ukjent farvann"|"i overkant grønn") ("i faget"|"kanskje"|"i jobben"|"på området")? !("erter"|"farge"|"strøm"|"varer")
  ("savnet"|"sakna"|"savner"|"mangler"|"manglet"|"mangla") ("bare"|"litt"|"noe"|"noko")? ("mer"|"meir")? ("tyngde"|"faglig tyngde"|"fagleg tyngde"|"substans"|"faglighet"|"kompetanse"|"kunnskap"|"fagkunnskap") ("i" ..2|"om" ..3|"på" ..3|"bak" ..2)?
  ja: Hun var [totalt uten peiling].
  ja: [Tallene hun ga meg, stemte ikke].
  ja: [Litt grønn kanskje], men snill.
  ja: [Savnet litt mer faglig tyngde].
  nei: Jeg er helt uten peiling på data.

- ikke-på-høyde turn=no actor=any
  ("ikke"|"ikkje"|"itj") ("helt"|"heilt"|"akkurat")? ("på høyde med"|"på høgd med"|"oppdatert på"|"à jour med"|"ajour med"|"inne i") ("regelverket"|"reglene"|"reglane"|"saken"|"saka"|"faget"|"produktene"|"systemet"|"utviklingen"|"eget" _|"egne" _)
  ("burde"|"skulle"|"må") ("ha")? ("kunnet"|"kunne"|"visst"|"visste"|"kjent til"|"hatt greie på") ("svare på"|"svart på"|"svara på")? ("noe så"|"noko så"|"så" "grunnleggende"|"det mest"|"slikt"|"sånt"|"det grunnleggende"|"egne produkter"|"egne regler") >>
  ja: Hun var [ikke helt på høyde med regelverket].
  ja: [Burde ha kunnet svare på noe så enkelt].
  nei: Jeg burde ha visst det selv.

- fersk-og-rotete turn=no beats=clarity.explanation
  « ...7 ("," ) ("tror jeg"|"trur eg"|"tenker jeg"|"vil jeg tro"|"antar jeg"|"antagelig"|"er jeg ganske sikker på"|"eller noe sånt"|"eller noko slikt"|"er jeg redd jeg ikke vet") »
  ("fant"|"fann"|"finner"|"finn"|"så") @hanhun? @jegvi? ("meg"|"oss"|"saken"|"saka"|"bestillingen"|"ordren"|"navnet mitt"|"kontoen") ("ikke"|"ikkje"|"aldri") ("i systemet"|"i systema"|"i registeret"|"på skjermen"|"i systemene"|"noe sted")
  ("måtte"|"laut"|"matte") @hanhun? ("hele tiden"|"stadig"|"først")? ("slå opp"|"google"|"lete opp"|"bla opp"|"lese seg opp på"|"sjekke opp") ("det meste"|"alt"|"nesten alt"|"hver minste ting"|"hvert svar"|"kvart svar"|"svarene"|"alt sammen"|"selv det enkleste")
  ("manglet"|"mangla"|"mangler"|"manglar"|"savnet"|"skortet på") ("grunnleggende"|"grunnleggjande"|"helt grunnleggende"|"basal"|"elementær"|"nødvendig"|"faglig"|"fagleg"|"enhver"|"all") ("kunnskap"|"kompetanse"|"innsikt"|"forståelse for faget"|"opplæring"|"kunnskaper"|"ferdigheter") ("om" ..3)?
  ("tydelig"|"tydeleg"|"åpenbart"|"opplagt"|"merket"|"merka"|"hørtes"|"høyrdest"|"lett å høre"|"lett å merke") ("at"|"på ham at"|"på henne at") ("hun"|"han"|"ho"|"de"|"vedkommende"|"jenta"|"gutten"|"fyren"|"dama") ("var"|"er") ("ny"|"fersk"|"helt ny"|"nyansatt"|"ny i jobben"|"sommervikar"|"under opplæring"|"uerfaren"|"usikker"|"på dypt vann"|"på djupt vatn")
  !("jeg"|"eg"|"vi") ("rotet"|"rota"|"surret"|"surra"|"fomlet"|"fomla"|"lette"|"leitte"|"bladde") ("hun"|"han"|"ho"|"de"|"febrilsk"|"lenge")? ("i"|"med"|"rundt i"|"gjennom") ("papirene"|"papira"|"systemet"|"systemene"|"sine egne papirer"|"notatene"|"bunkene"|"skjermbildene"|"menyene")
  ja: [«De er på vei, tror jeg»].
  ja: Hun [fant meg ikke i systemet].
  ja: Hun [måtte slå opp det meste].
  ja: [Tydelig at han var ny].
  nei: Jeg rotet i papirene.
  nei: Jeg fant ikke saken i appen.
