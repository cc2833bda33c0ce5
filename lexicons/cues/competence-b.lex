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
