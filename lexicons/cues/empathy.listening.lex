# empathy.listening: listens, gives time, lets the customer finish.
cue empathy.listening

+ f-tid-og-ro actor=any
  @ea-han [ (fanga|fanget|plukka|plukket|snappa|snappet) opp at @ejeg (nevnte|sa|nemnde|skrev|hadde|skreiv) ] >>
  (ikke|ikkje|aldri) (en|ein)? (eneste|einaste)? (gang|gong)? .. (følte|ble|vart|kjente|blei|kjende) @ejeg .. (avbrutt|avbrote|avbroten|"kuttet" av|"kutta" av)
  (sjelden|sjeldan|aldri) (har|hadde) .. (latt|late) @ea-meg .. (snakke|prate|fortelle|forklare|fortelje) .. så
  (få|fikk|fekk|lot @ea-meg|lét @ea-meg) (fabulere|legge ut|leggje ut|øse|drøse|skravle|prate|snakke|babble|surre|breie meg ut) (i vei|ut)? .. (til|heilt til|helt til|inntil) @ejeg (var tom|var ferdig|ikke hadde|ikkje hadde|gikk tom|gjekk tom) >>
  (hadde|med) (et|eit)? (øre|øyre|"øre") for (det|hva|kva|meg|oss) >>
  ("klokka"|"klokken"|tida|tiden|"tida") (var|ble|vart) (visst|bare|helt)? (et|eit)? (ikke-tema|uviktig|underordnet|underordna|bortglemt|glemt|ikke tema|bare pynt)
  @ea-han [ (satt|sat|var|ble|vart) .. (stille|still|tyst|musestille) .. (mens|medan) @ejeg ] >>
  @ea-han [ (hadde)? (notert|skrevet|skrive|merket|merka|lagt) seg .. (på minnet|navnet på|namnet på|hva @ejeg|kva @ejeg|at @ejeg|det @ejeg) ] >>
  @ea-han [ (notere|"noterte") (ned)? (målene|måla|symptomene|detaljene|detaljane|ønskene|ønska|tallene|tala) @emin? ]
  (ga|gav|gi) @ea-meg tid $
  @ea-utbrudd @emin? .. (fikk|fekk) .. (gå sin gang|være i fred|vere i fred|løpe fritt|renne|renne ut|plass|stå uimotsagt|ta den tida|rase fra seg|vare så lenge|komme i sitt eget tempo|lov til å ta tid|komme)
  @ea-utbrudd @emin? ...6 (fikk|fekk) @ejeg (ha|holde|halde|fullføre|levere|komme med|ta|lufte|gjøre ferdig) (i fred|uforstyrret|uforstyrra|til ende|til endes|uten|utan|ferdig|i ro) >>
  (lot|lét|let|"lot") @ea-utbrudd @emin? (gå|være|vere|renne|passere|komme|få|vare|rase|stå) >>
  @ea-han [ (tok imot|tålte|holdt ut|heldt ut|fant seg i|fann seg i|lyttet til|hørte på|høyrde på) (hele|heile)? @ea-utbrudd @emin? ] !(fra|frå) >>
  (vente/v|"venta"|"ventet") (rolig|roleg|pent|tålmodig)? (til|til at) @ejeg .. (bannet|banna|grått|gråte|skreket|skrike|kjeftet|kjefta|rast|rasa|snufset|snufsa|summet|summa|hulket|hulka|hostet|sutret|klaget|klaga|pustet|pusta|svelget|talt|snakket|snakka|pratet|prata|forklart|fortalt) (ferdig|fra meg|frå meg|meg ferdig|ut|meg)
  (men|og|,) [ (bare|berre) (hørte|høyrde|lyttet|lytta) (på|etter)? ]
  !@ea-jeg (lese|leste|lest|las) ...6 (fra a til å|frå a til å|fra ende til annen|frå ende til annan|fra først til sist|frå fyrst til sist|fra perm til perm|til siste punktum|linje for linje|ord for ord|fra første til siste ord|hele veien ned|to ganger)
  (tid) (hadde|fantes|var det|fanst|manglet|mangla|manglet det|skortet) (@ea-han|det)? .. (nok av|i massevis|i bøtter og spann|mer enn nok av|masse av|plenty|ikke på|ikkje på|rikelig av|rikelig)
  (tid|ro|rom) (til|for) .. (nok|mer enn nok|i massevis|i fleng|plenty)
  (følte|kjente|kjende|trengte|måtte|trong|behøvde) .. (aldri|ikke|ikkje) .. (å)? (skynde|forhaste|stresse|haste|jage|presse) (meg|oss|meg ferdig|meg gjennom)
  (slapp|slepp|uten at jeg måtte|utan at eg måtte|uten å måtte) .. (å)? (skynde|forhaste|stresse|haste) (meg|oss)
  (fikk|fekk|få|lot meg|lét meg) (fullføre|snakke i|prate i|avslutte|tenke|tenkje) (setningen|setninga|setningene|setningane|hele setninger|heile setningar|tankerekka|resonnementet|tanken|ferdig|meg om|høyt|høgt)
  (fikk|fekk) (begynne|byrje|starte|ta det) (helt|heilt)? (fra|frå|på|i) (begynnelsen|starten|byrjinga|riktig ende|rett ende|egen rekkefølge|min egen rekkefølge|a)
  (ingen|ikke noen|ikkje nokon) som (maste|masa|jaget|jaga|stresset|stressa|hastet|pushet|brøt inn|braut inn|kikket på klokka|dyttet) (på|meg|oss)?
  (gjenga|gjengav|gjentok|siterte|refererte|kunne gjengi|kunne gjenta) .. (alt|det|nøyaktig det|hele|heile) @ejeg .. (sagt|sa|skrevet|fortalt|skrive|hadde)
  (ble|blei|vart) @ea-han .. (sittende|sitjande|hengende|værende|verande) .. (og)? (lytte|høre|lytta|høyre) >>
  ja: [Tiraden min fikk gå sin gang].
  ja: [Pausene mine fikk jeg ha i fred].
  ja: Han [lot skravla mi gå].
  ja: Ho [venta til eg hadde grått ferdig].
  ja: De hadde [lest klagen fra ende til annen].
  ja: [Tid hadde hun nok av].
  ja: Jeg [måtte aldri skynde meg].
  ja: [Fikk fullføre setningene] mine for en gangs skyld.
  nei: Jeg ventet til banken hadde åpnet.
  nei: Tid til å betale har jeg ikke.
  nei: Pausene mine er korte på jobb.

+ f-gehor actor=any turn=no
  (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene") (manglet|mangla|skortet|skorta|sto|stod|var|er) (det|hun|han|ho|de|dei)? (ikke|ikkje|aldri) (på|mangel på|dårlig med|dårleg med)
  (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene") (fikk|fekk|fikk) @ejeg (i massevis|i bøtter og spann|i bøtter|i fleng|i lange baner|med en gang|med ein gong|straks|fra første stund|frå fyrste stund|fra start|i rikt monn|så det holdt|så det heldt|gratis|i fullt monn|servert|i hele samtalen)
  (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene") (var|er) det (nok av|plenty av|mer enn nok av|meir enn nok av|ikke mangel på|ikkje mangel på|ingen mangel på|inga mangel på|rikelig med|mye av|mykje av|full pott på)
  (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene") (hadde) (hun|han|ho|de|dei) (nok av|i massevis|i bøtter og spann|rikelig av|plenty av|masse av|i fullt monn|mye av|mykje av)
  (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene") (kom|haglet|hagla|strømmet|strøymde|satt|sat) (på løpende bånd|på rams|løst|med det samme|med en gang|med ein gong|uoppfordret|uoppfordra|uten at jeg|før jeg|på første linje|i første setning|fra hjertet|frå hjartet)
  (det)? (manglet|mangla|skortet|skorta) (ikke|ikkje|aldri) på (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene")
  (sparte|spara|knuslet|knusla|sparar|snålte|snålet|var gjerrig|var knuslete) (ikke|ikkje|aldri) (på|med) (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene")
  (ikke|ikkje|ingen|inga) mangel på (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene")
  !("ikke"|"ikkje"|"aldri"|"akkurat"|"særlig"|"direkte") (raus|rundhåndet|gavmild|rundhanda|sjenerøs)/a (med|på) (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene")
  ja: [Gehør fikk jeg fra første stund].
  nei: Gehør fikk jeg ikke.

+ a-klokka actor=any
  (uten|utan) ...6 (følte|følt|kjente|kjende|merket|merka|tenkte|føle|kjenne) ...2 (klokka|"klokka"|"klokken"|tida|"tida"|tiden) .. (løp|gikk|gjekk|tikket|tikka|rant|sprang|gå|løpe)
  (uten|utan) å? .. (se|sjå|kikke|skotte|skule) på ("klokka"|"klokken") !("løp"|"gikk"|"dro"|@ejeg)
  (aldri|ikke|ikkje) .. (inntrykk|følelse|"følelsen"|"kjensla"|følte|merket|merka) ...6 (hastet|hasta|hast|travelt|hastverk|dårlig tid|jag|mas)
  ("klokka"|"klokken"|tiden|"tida") .. (ikke|ikkje|aldri) (viktig|et tema|eit tema|noe tema|styrte|bestemte|løp|fikk bestemme|fekk bestemme)
  !@ea-jeg (glemte|gløymde|la vekk|la bort|skrudde av|dreit i|blåste i|brydde seg ikke om|la fra seg|snudde) ("klokka"|"klokken"|stoppeklokka|"stoppeklokka")
  (ingen|inga|null) ("stoppeklokke"|stoppeklokke|"tidspress"|hastverk|klokke som|klokke)
  (som om|som) .. (hadde|"hadde") (hele|heile) (dagen|"dagen"|kvelden|"kvelden"|verden|livet|"dag") (på seg|til|foran)?
  !@ea-jeg (hadde|"hadde"|har) (hele|heile) ("dagen"|"kvelden"|ettermiddagen) ((til|for) @ea-meg|på seg)
  !@ea-jeg (tok|ta|tar|brukte|brukt|bruka) .. (den|all den|heile den) (tida|tiden|"tiden"|"tida") (som|@ea-jeg) >>
  @ea-han [ (tok|lot det ta|brukte) (den tid|den tiden|den tida|så lang tid) (det|som|@ea-jeg) .. (trengte|trong|tok|måtte|behøvde|trengtes|trengdest|trengs) ]
  (fikk|fekk) (lov å ta|lov til å ta|ta) .. (den tid|den tiden|den tida|all den tid|god tid|så lang tid) (det|som|@ea-jeg)? >>
  (fikk|fekk|"fikk"|"fekk") (lov å|lov til å)? (lete|rote|surre|somle|famle|nøle|stotre|stamme|tenke høyt|tenkje høgt|tenke|tenkje|leite) (meg)? (ferdig|i fred|i ro|meg fram|så lenge @ea-jeg|uten mas|utan mas)
  (ble|blei|vart) .. (lenge|lengre|lenger|over en time|ein heil time|en hel time) (på|i) ("tråden"|"telefonen"|"røret"|chatten|samtalen) (med)? @ea-meg
  (satt|sat|ble|hang|blei|vart) .. (med|hos) @ea-meg .. (til|heilt til|helt til) .. (tom|ferdig|klar|fornøyd|tørr)
  (ingen|inga) (hadde|som) .. (det travelt|dårlig tid|hastverk)
  (skynde|forhaste) seg (ikke|ikkje|aldri) !(på|etter|ut)
  @ea-han [ (stresset|stressa|maste|masa|jaget|jaga|hastet|hasta|pusha|pushet) (ikke|ikkje|aldri) (på|meg|oss|med noe|med noko|av gårde)? ] !(med|etter|ut)
  !@ea-jeg (hadde|har) (ikke|ikkje|aldri) (hastverk|det travelt|"hastverk")
  (slapp|fikk slippe|fekk sleppe|slepp) .. (å)? (føle|kjenne) .. (tidspress|tidspresset|hast|mas|hastverk|"klokka")
  ja: Snakket lenge [uten at jeg følte at klokka løp].
  ja: Ho [hadde ikkje hastverk].
  nei: Saken haster ikke, så jeg kan vente.
  nei: Jeg fikk lete etter svaret selv.
  nei: Det tok den tiden det tok.

+ a-fikk-ut actor=any
  (fikk|fekk|få|"fikk"|"fekk") .. (lagt ut|legg ut|legge ut|utgyte|øst ut|øse ut|snakket ut|lirt av|bredt ut|breie ut|greid ut|ramset opp|ramse opp|fortalt|fortelle|fortelje) .. (om|av)? .. (hele|heile|alt|fra a til å|frå a til å|"a til å"|alle) @ea-historie?
  (fikk|fekk|få) .. (tømt|tømme|tømd|letta|lettet) .. (sekken|"sekken"|posen|"posen"|"hjertet"|hjartet|"meg"|bringa|brystet|skuffen|lasset|trykket|ryggsekken|hodet|hovudet)
  (fikk|fekk|få) (sagt|seie|si) (mitt|"mitt"|vårt|meininga mi|meningen min|alt sammen|alt saman|hele regla|alt jeg ville|alt eg ville|det jeg kom for|det eg kom for|det som skulle sies|hver setning|kvar setning|min mening)
  (fikk|fekk) .. (snakke|snakket|prate|pratet|prata|snakka|fortelje|fortelle|skrive) (meg|oss) (varm|ferdig|tom|ut|tørr|gjennom)
  !("ungen"|"hunden"|"barnet"|"katten"|"hun"|"han"|"ho"|"gutten"|"jenta"|"mor"|"ungene") (fikk|fekk) !(ikke|ikkje|aldri|ham|henne|han) .. (snakke|prate|rase|rasa|klage|sutre|bable|gråte|skravle|kjefte|buse|tale|fortelje|fortelle|forklare|skrive) .. (ferdig|fra meg|frå meg|til ende|til endes|til enden|helt ut|heilt ut|i ett|uten avbrudd|utan avbrot|i fred|til siste ord|uforstyrret|til "punktum"|i vei|så lenge @ea-jeg)
  (alle|alt|heile|hele) (tankene|bekymringene|spørsmålene|spørsmåla|innvendingene) (mine|våre)? (fikk|fekk) (plass|komme|lov)
  !@ea-jeg (holdt|heldt|tidde|tia|tide|tagde|satt stille|sat stille|musestille|stum|var stille|tiet) .. (munn|munnen|kjeft|kjeften|tann for tunge|fred|stille)? (mens|medan|til|så lenge|når|da) .. (@ea-jeg|ferdig) >>
  (ikke|ikkje|uten|utan) (sa|si|seie|sagt)? (et|eit|"et"|"eit"|ett) (pip|ord|kvekk|knyst|pipp|avbrudd|avbrot|kremt) (før|til|mens|medan) @ea-jeg >>
  (uten|utan) (å)? (bryte inn|bryta inn|falle inn|kutte meg av|stoppe meg|rette på meg|korrigere meg|jage på meg|falle meg i talen|falle meg i ordet|snakke oppå|prate oppå|snakke i munnen|bryte av|avbryte|avbryta|puste meg i nakken|mase på meg)
  !@ea-jeg (sa|kom med|svarte) .. (mhm|mm|ja|"mm"|"mhm"|nikk|nikket|"ja") .. (på|til) (de|dei)? (rette|riktige|rett|riktig|"rette") (steder|stader|tidspunkt|plasser|"stedene"|stadane|tid)
  !@ea-jeg (hørte|høyrde|lytta|lyttet|følgde|fulgte|hang) .. (til|med)? (siste|det siste|minste|"hvert"|kvart|"hvert") (ord|"ordet"|punktum|komma|stavelse|bokstav|detalj) (i|av|til)?
  (bare|berre|kun) (øyra|ører|"øre"|øre|"ører")
  (var|ble|vart) (bare|berre|helt|heilt|et)? ("øre"|"ører"|"øyre")
  (all|hele|full|udelt|uforstyrret|uforstyrra) (oppmerksomhet|"oppmerksomheten"|merksemd|konsentrasjon|"merksemda"|fokus) (var|lå|på|hos)? (hos|på|rettet mot)? @ea-meg
  (udelt|uforstyrret|uforstyrra) (oppmerksomhet|"oppmerksomheten"|merksemd)
  !@ea-jeg (penna|pennen|"penna"|blyanten|tastaturet|blokka|notatblokka) (gikk|gjekk|skrapte|gløda|glødet|raspet|suste) (mens|medan|varm|i ett) >>
  !@ea-jeg (noterte|tok notater|tok notat) .. (hvert|kvart|alt|flittig|ned|detaljer|mens @ea-jeg|underveis|undervegs) >>
  !@ea-jeg (skrev|skreiv) .. (hvert ord|kvart ord|mens @ea-jeg|alt @ea-jeg|ned alt @ea-jeg|ned det @ea-jeg) >>
  !@ea-jeg (huska|husket|hugsa|mintes|visste fortsatt|hadde merka seg|hadde merket seg|hadde notert) .. (det|hva|kva|navnet på|namnet på|også) .. (@ea-jeg|sagt|nevnt|nemnt|sist|tidligere|tidlegare|starten|bisetning|bisetninga|i fjor|uka før|veka før) >>
  !@ea-jeg (kom|vendte|gikk|gjekk|gikk) (tilbake|attende) til (noe|noko|det|ting) @ea-jeg .. (sagt|nevnt|nemnt|sa|nevnte|nemnde|skrev|skreiv) >>
  (plukket|plukka|snappa|snappet|fanga|fanget|fikk|fekk) .. (opp|med seg) .. (bisetning|bisetninga|"bisetningen"|"bisetningane"|sidereplikk|mellom linjene|"sukket"|nølingen|pausen|undertonen|det @ea-jeg ikke|det @ea-jeg ikkje|i forbifarten|i farta|i farten) >>
  !@ea-jeg (hørte|høyrde|høre) (også|til og med)? det @ea-jeg (ikke|ikkje) (sa|skrev|fikk sagt|fekk sagt|turte|tok)
  ja: [Fikk lagt ut om hele elendigheten] uten dårlig samvittighet.
  ja: Eg [fekk sagt mitt].
  ja: [Satt musestille mens jeg fortalte].
  nei: Hun skrev ned fremgangsmåten på en lapp til meg.
  nei: Full fokus på salg i butikken.
  nei: Han ordnet det uten å kutte strømmen.

+ a-en-gang-nok actor=any
  (ei|én|en|ein|"én") (gang|gong) (var|er) (nok|rikelig)
  (ei|én|en|ein|"én") (gang|gong) (holdt|heldt)
  (trengte|måtte|trong|behøvde) (bare|berre|kun) .. (fortelle|fortelje|forklare|si|seie|skrive) .. (én|en|ein|ei) (gang|gong)
  (slapp|slepp|fikk slippe|fekk sleppe|sluppet) (å)? (begynne|starte|byrje|dra|gjenta|forklare|fortelle|fortelje|repetere|terpe|ramse opp|ta) .. (på nytt|forfra|om igjen|fra scratch|fra start|frå start|hele @ea-historie|heile @ea-historie|to ganger|to gonger|igjen) !(med ("søknaden"|"skjemaet"|"bestillingen")|i "skjemaet"|på "nettsiden")
  !@ea-jeg (tok|begynte|fortsatte|starta|startet|tok til|byrja|fortsette) (rett)? (der|akkurat der|hvor) (vi|me|@ea-jeg|den forrige|kollegaen|forrige) .. (slapp|slutta|sluttet|avslutta|stoppet|stoppa|sist)
  (den andre|kollegaen|neste mann|nestemann|nestekvinne|andre person) .. (hadde|var|visste|fått) .. (notert|orientert|informert|briefet|fortalt videre|loggført|alt klart)
  (alt|heile soga|hele historien|alt sammen|alt saman) (lå|låg|sto|stod|var) (notert|loggført|i loggen|i notatene|der svart på hvitt) (da|når|då) >>
  ja: [Slapp å begynne forfra] da jeg ringte igjen.
  ja: [Én gang var nok].
  ja: Han [tok rett der vi slapp].
  nei: Slapp å ta turen ned på kontoret.
  nei: Én gang var det feil på fakturaen.
  nei: Forrige eier hadde lest av måleren.

+ a-tale actor=any
  (fikk|fekk|få) (gråte|gråta|grine|grina) (ut|frå meg|fra meg) om >>
  (la|lot|lét|lot) @ea-meg (gråte|gråta) ut om >>
  (ga|gav|gi|gje|fikk|fekk) .. (rom|luft|spillerom|armslag|pusterom|albuerom|taletid|"talerstolen"|scenen|mikrofonen|ordet) (til å|for spørsmål|til spørsmål|til frustrasjonen|til bekymringene|for frustrasjonen)
  @ea-han .. [ (lente|læna|lena) seg (tilbake|bakover) og (lyttet|lytta|hørte|høyrde|lot|lét) ]
  (lånte|låne|gav|ga) .. (bort)? (et|eit|sitt)? (villig|åpent|ope|tålmodig|velvillig)? ("øre"|øre|øyre|"øyre"|skulder)
  (god|grei|fin|flink|mester) (å|til å) (tømme seg|lette seg|tømme hjertet|tømme hjartet) (med|til|hos|for)?
  (lytter|lyttar) (av rang|av guds nåde|av dimensjoner)
  (stemmen|det jeg sa|det eg sa|ordene mine|orda mine|meningen min) .. (ble|blei|vart|fikk|nådde|gikk|kom) (hørt|høyrt|lyttet til|gehør|fram|frem|inn)
  (fikk|fekk|få) (gehør|høyring|øre for|"gehør")
  !@ea-jeg (gikk|gjekk|gå) (inn|rett inn) (hos|i øret)
  !@ea-jeg (snakka|snakket|prata|pratet|snakke|prate) (med|ikke til|ikkje til) @ea-meg .. (ikke|ikkje) (til|over|forbi) @ea-meg
  (enda|endeleg|endelig|for en gangs skyld|for ein gongs skuld) (noen|en|nokon|ein|et menneske) som (lyttet|lytta|hørte|høyrde|gadd) (å høre|å lytte|etter|på)?
  @ea-han [ (gadd|giddet|orket|orka|iddest) !(ikke|ikkje|aldri|knapt) (å)? (høre|lytte|høyre|lese) (på|etter|til|ferdig|heile|hele|alt|gjennom|ordentlig|skikkelig) ] >>
  ja: Eg [fekk gehør].
  nei: Fikk plass til å parkere rett utenfor.
  ja: Eg [fekk gråte ut om smertene] utan mas.

+ idiom-lytte actor=any
  (henge|"hang") (på|ved) (hvert|kvart|"hvert"|"kvart") ord
  (spisse|"spisset"|"spissa"|"spiste") "ører"
  (få|"fikk"|"fekk"|kunne|"kunne"|lov til å|lot @ea-meg) .. [ (snakke|snakket|prate|pratet|tømme|lette|lufta|lufte) (fra|frå) ("levra"|"leveren"|"hjertet"|"hjartet") ]
  (få|"fikk"|"fekk") (ut|pratet ut|snakket ut) (alt|det jeg|det eg) .. ("hjertet"|"hjartet"|"brystet"|"bringa")?
  (få|"fikk"|"fekk"|la) .. (fortelle|forklare|snakke|prate) (til|heilt til|helt til) ("punktum"|siste punktum|"slutt"|jeg var tom|eg var tom)
  ("klokka"|"klokken"|tida|"tiden") (betydde|"betydde"|spilte|"spilte"|hadde) (ingenting|ingen rolle|inga rolle|ikke noe å si)
  (som om|som) (jeg|eg|vi) ("var"|"er") den eneste i "køen"
  (som om|som) (hun|han|ho|de) (ikke|ikkje) (hadde|"hadde") (annet|andre|noe annet|noko anna|andre "kunder") (å gjøre|i "køen"|å gjere|enn meg)? (hele|i)?
  (plukke|"plukket"|ta|"tok"|fange|"fanget") opp (igjen|att|tråden|"tråden") (det|alt|fra|frå) >>
  (gjenta|"gjentok"|gjengi|"gjenga") (det|alt) .. med (mine|egne|eigne) ord
  (ikke|ikkje|aldri) (en|ein)? (eneste|einaste)? (gang|gong)? avbryte @emeg?
  ja: Hun [hang på hvert ord].
  ja: Eg fekk [snakke frå levra].
  ja: Det var [som om jeg var den eneste i køen].

+ g-holde-på actor=any turn=no
  @ea-han .. [ (brydde seg|enset|ensa|affiserte seg) .. (ikke|ikkje|kje|lite) .. (om)? (at)? ("klokka"|"klokken") ] >>
  [ (brydde seg) .. (ikke|ikkje|kje|lite) (om) (at)? ("klokka"|"klokken") ] >>
  ("klokka"|"klokken") var det ingen som (så|såg|brydde|tenkte|maste)
  (ikke|ikkje|null) (ett|eitt|et|eit)? (eneste|einaste)? (avbrudd|avbrot|avbrytelse|avbryting) !(på ("strømmen"|"nettet"|"linja"|"nett")|i ("strømmen"|"nettet"|"drifta"|"leveringen"))
  ja: Han [brydde seg ikke om at klokka gikk].
  ja: [Ikke ett avbrudd] på tjue minutter.
  nei: Jeg brydde meg ikke om at klokka gikk.

+ g-holde-på-2 actor=any
  (lot|lét|let) (meg|oss) (holde på|halde på|greie ut|greia ut|vase|kave|dvele|bre meg ut|breie meg ut|gå på|legge i vei|leggje i veg) >>
  !@ea-jeg (hadde|"hadde") (et|eit)? (øre|øyre|"øre") for (en|ein|ei|alt|alle|mine|min|også|hele|heile) >>
  ("klokka"|"klokken") (fikk|fekk) (tikke|gå|løpe|springe) (i fred|sin gang|sin skjeve gang)? >>
  (hvert|kvart) (ord|eneste ord|einaste ord) (ble|vart|blei) (fanga|fanget|skrevet|skrive|tatt|teke|notert|lagt merke til) (opp|ned|med)?
  alt @ejeg (sa|fortalte|fortalde|kom med) ,? (ble|vart|blei) (tatt med|teke med|notert|fanget opp|fanga opp|tatt imot|lyttet til|lytta til)
  (brukte|bruka|spanderte|ofret|ofra) (godt|nesten|over)? (en|ein|et|eit|hele|heile|tre|@ea-tall) (halv|hel|heil)? (halvtime|halvtimen|time|kvarter|kvarteret|lunsj|lunsjen|lunsjpausen|minutter) .. på (meg|oss) !(å|selv|sjølv)
  @ea-han [ (satt|sat|var|ble sittende|vart sitjande|blei sittende) (bare|berre|helt|heilt|og var)? (stille|still|tyst) (mens|medan|til|da|når) @ejeg ] >>
  (ble|vart|blei) (sittende|sitjande) (helt|bare)? (stille|tyst) (mens|medan|da|til) @ejeg >>
  (skrev|skreiv|noterte) ned (hvert|kvart|alle|alt) ..3 (vi|jeg|eg|me) (kom med|hadde|sa|nevnte|ønsket|nemnde|fortalte)
  (lot|lét|let) (tausheten|"tausheten"|stillheten|"stillheten"|stilla|pausen|"pausen"|roen) (få)? (virke|være|råde|vere|verke|tale|synke inn)
  ja: Ho [lét meg greie ut om alt saman].
  ja: Hun [hadde øre for en gammel manns plager].
  ja: Han [ble sittende stille mens jeg tømte meg].
  nei: Vi ble sittende stille i køen.
  nei: Jeg brukte en time på skjemaet.
  snu: Hun [lot ikke tausheten virke].
  snu: Hun [hadde ikke øre for en gammel manns plager].

+ h-ingen-hast turn=no actor=any
  ^? (noe|noko|no) ("hastverk"|"jag"|"tidspress"|"stress"|"mas") ...8 (hadde|var|merket|merka|kjente|kjende|fantes|fanst|sporet) ..2 (ikke|ikkje|aldri|knapt|itj)
  @ea-han [ (fylte|fyllte|la|gjettet|gjetta|gjettet seg til|tok) (aldri|ikke|ikkje|itj) (inn|ut)? (ordene|orda|"ordene"|"orda"|setningene|setningane|"setningene") (for (meg|oss)|i munnen på (meg|oss)|mine|ut av munnen) ]
  (ventet|venta) (bare|berre|rolig|roleg|tålmodig|pent)? til (ordene|orda|"ordene"|"orda"|pausen|setningen|de|dei|jeg|eg|vi) (kom|var ute|var på plass|fant ordene|fant orda|fann orda|hadde funnet|var klar|falt på plass)
  (lot|lét|let) (meg|oss|ordene|orda|"ordene"|"orda") (lete|leite|stotre|stamme|stotra|famle|tenke|nøle|komme|kome) (etter|fram|meg fram|i ro|ferdig|i sitt tempo|i eget tempo|i fred|seg)? (ordene|orda|"ordene"|"orda"|fred|mak|ro)?
  (tok|tar|tek) (sæ|sei|se) (tia|god tia|tida|tid|god tid) (til å)?
  (mange|mye|mykje|masse|noen|nokre|små)? «? (mhm|hm|aha|jaha|"ikke sant"|"ikkje sant"|nettopp|nikk|kremt|hummet|humming|pauser|pauser|innskudd) »? ..4 på (de|dei|alle)? (riktige|rette|rett|riktig) ("stedene"|"steder"|"stadene"|"stader"|"plassene"|"plasser"|"sted"|"tidspunkt"|"øyeblikk")
  (nikket|nikka|hummet|humma|mhm-et|lo|brummet|kremtet) på (de|dei|alle)? (riktige|rette|rett|riktig) ("stedene"|"steder"|"stadene"|"stader"|"plassene"|"plasser"|"sted")
  ja: [Noe jag merket jeg ikke] til.
  ja: Hun [fylte aldri inn ordene for meg].
  ja: Mange [«mhm» på de rette stedene].
  ja: Hun [ventet til ordene kom].
  nei: Jeg hadde ikke noe hastverk.
  nei: Jeg fylte ikke inn ordene på skjemaet.

+ h-legge-ut actor=any
  (fikk|fekk|lot|lét|let|kunne) ..3 (legge|legg|leggje|snakke|snakk|fortelle|fortell|fortelje|prate|prat|forklare|forklar|skravle|bre|breie|brodere|snakka|holde på|halde på|greie) ..2 (i det (lange|vide|"lange"|"vide") og (det)? (breie|brede|"breie"|"brede")|fra adam og eva|frå adam og eva|fra tidenes morgen|om løst og fast|om stort og smått|uforstyrret|uforstyrra|i fred|til bunns|til botnar|til "poenget" kom av seg selv)
  ja: Vi [fikk legge ut i det vide og brede].
  nei: Da jeg var ung, fikk jeg prate med sjefen.

+ h-lot-andre
  (lot|lét|let) (henne|ham|han|ho|mor|far|mamma|pappa|bestemor|bestefar|svigermor|svigerfar|mora|faren|moren|kona|mannen|sønnen|dattera|datteren|gutten|guten|jenta|nabokona|naboen|gamlingen|besta) ..1 (mi|min|vår)? (få)? (fortelle|fortelje|snakke|snakka|prate|prata|forklare|lufte|tømme|legge ut|svare selv|komme til|snakke ut) >>
  ja: De [lot mor fortelle om gamle dager].
  snu: De [lot ikke mor snakke ut].
  nei: Jeg lot mor fortelle selv.

+ i-ut-med-alt actor=agent
  (lot|lét|let) (meg|oss|mæ) ..1 (få)? ..1 (rable|rabla|surre|surra|vrøvle|somle|dvele|fable|skravle|snøvle|mumle|hikste|lire av) (fra meg|frå meg|ferdig|ut|i fred|i vei|meg tom|av meg)? ..2 (hele|heile|alt)? ..2
  @ea-han [ (hadde|satt|sat|var) ..2 ("ørene"|"øra"|"øyro"|"øyrene"|ørene) (på vidt gap|på stilk|på plass|med seg|påskrudd|på skaft) ]
  ja: Hun [lot meg rable fra meg alt].
  ja: Han [satt med ørene på vidt gap].
  nei: Jeg satt med ørene på vidt gap.

+ i-bisetning actor=any turn=no
  (det|noe|noko|en ting|ein ting|detaljer|detaljar|ting) (som)? @ejeg (nevnte|nemnde|sa|hadde nevnt|hadde nemnt|slapp|kom med|mumlet) ..1 (i (en|ein) bisetning|i forbifarten|i farta|i farten|i starten|helt i starten|mellom linjene|bare så vidt|i parentes|i første setning) ,? (kom|hadde|husket|huska|hugsa|tok|plukket|plukka|fanget|fanga|ble|vart) ..3 (tilbake|fått|husket|hugsa|opp|med seg|tatt|igjen|til) >>
  (aldri|ikke|ikkje|ikke ett sekund) (følte|kjente|kjende|merket|merka|fikk|fekk) @ejeg ..3 (at|på|til) ("klokka"|"klokken"|"tida"|"tiden"|køen|"køen") (var|gikk|gjekk|løp|tikket|tikka|jaget|presset|betydde) >>
  ja: [Det jeg nevnte i en bisetning, hadde hun fått med seg].
  ja: [Aldri merket jeg at klokka gikk].
  nei: Det jeg sa i farta, angret jeg på.

+ j-ventet-stille actor=any turn=no
  (ble|vart|blei|var) (det)? ..1 (stille|tyst) (på linja|i røret|i andre enden)? til @ejeg ..1 (fant|fann|fikk|var|hadde|kom|ble|klarte) >>
  @ea-han [ (fulgte|fylgde|følgde|hang) ..1 med (på|i) (hver|kvar|alle|hele|heile|hvert|kvart) ..1 (krok|sving|svingene|avstikker|avstikkere|detalj|ord|setning|sidespor|runde|historien|forklaringen) ] >>
  ja: Når jeg stoppet opp, [ble det stille til jeg fant tråden].
  ja: Han [fulgte med på hver sving i historien].
  nei: Det ble stille til jeg satte på radioen, sa naboen.

+ lytte
  lytte @egodt? !((på|til) (høyttaler|høgtalar|podkast|podcast|radio|radioen|musikk|ventemusikk|musikken|disse opptakene|opptak|lydbok|bølgebruset)) (til|på|etter)?
  lytte (med) (interesse|begge "ører"|stor interesse|tålmodighet|oppmerksomhet|fullt fokus|innlevelse)
  (lytte|lye/v|"lydde"|"lydte") @egodt? (til|på) (hele|heile|alt|hva|kva|"ka"|"det jeg"|"det eg"|"det vi"|"det me") >>
  (være|virke|verke|fremstå|opptre) @grad? ("lyttende"|"lyttande"|lydhør|"lydhørt")
  (lydhør/a|"lyttende"|"lyttande") !(for kritikk)
  (god/a|flink/a|dyktig/a|fantastisk/a|aktiv/a|fenomenal/a|super/a|tålmodig/a|tolmodig/a) ("til å" (lytte|høre etter|høre på)|lytter/n)
  "aktiv lytting"
  "lytteevne"
  "lytteevnen"
  lydhør/a (holdning/n|haldning/n|måte/n|tone/n)
  lye/v @egodt? (til|på|etter)?
  ("lydde"|"lyder"|"lydt") @egodt? (til|på|etter)
  "lydde" @egodt? (etter|på|til)?
  ja: Rådgiveren [lyttet nøye til] alt.
  ja: Veldig [lydhør] dame på telefonen.
  ja: Ho [lydde godt etter] når eg fortalde.
  ja: Han var [flink til å lytte].
  snu: Kundebehandleren [lyttet aldri].
  nei: Jeg lyttet til ventemusikk i en halvtime.
  nei: Vi er lydhøre for kritikk.

+ hore-etter
  høre @egodt? etter !(om @ejeg) @egodt?
  høre @egodt? på (kva|hva|"ka"|det|alt|hele|heile|historie|forklaring|forteljing|klage/n|problem) @egodt? >>
  ("hørte"|"hører"|"høre"|"hørt"|"høyrde"|"høyrer"|"høyre"|"høyrt"|"hørde"|"hæ"|"horte") @egodt? på @emeg (med (stor|full|all) (forståelse|interesse|tålmodighet|innlevelse|oppmerksomhet|tolmod))?
  høre @egodt? @emeg @egodt? (ut|ferdig)
  !("få"|"fikk"|"fekk"|"får"|"jeg"|"eg"|"vi"|"eg fekk") høre @egodt? ("hele historien"|"heile historia"|"hele historia"|"alt jeg"|"alt eg"|"alt vi"|"alt det") >>
  høre "meg ut"
  (ville|ønske|være interessert i å) høre (min|"mi"|"historien"|"historia"|hele|heile) >>
  ja: Mannen [hørte etter] når vi forklarte.
  ja: Ho [høyrde på det eg fortalde].
  ja: De [hørte meg ut].
  ja: Hun [hørte ordentlig på meg].
  snu: Hun [hørte ikke etter].
  nei: Jeg hørte på radio mens jeg ventet.
  nei: Jeg hørte etter, men forsto ikke.

+ bli-hort actor=any
  (bli|verte) @egodt? ("lyttet" til|"lytta" til|hørt på|"høyrt" på|"lydd" til|hørt og sett|hørt og "forstått"|sett og hørt|sett og "høyrt"|"høyrt" og sett)
  (føle|kjenne|oppleve) @emeg? @egodt? [ ("sett og hørt"|"sett og høyrt"|"hørt og sett"|"hørt og forstått"|"hørt"|"høyrt"|"lyttet til"|"lytta til"|"hørt på") ]
  (føle|oppleve|kjenne) (at|det som at|som om)? @ejeg? (bli|verte|nå)? [ (hørt|"høyrt"|"lyttet til"|"lytta til") ]
  ("ble"|"blei"|"vart"|verte|bli) [ (hørt|"høyrt") ] !(av|fra|om|i "bakgrunnen")
  (nå|"nådde") (gjennom|fram|frem) (til|hos) ("henne"|"ham"|han|"rådgiveren"|"dem"|"kundebehandleren")
  ja: Jeg [ble lyttet til] fra start til slutt.
  ja: Eg kjende meg [høyrt].
  ja: Vi følte oss [hørt].
  snu: Jeg følte meg [ikke hørt].
  nei: Det er viktig å bli hørt.

+ ta-seg-tid
  (ha|"hadde") (ikke|ikkje|aldri|ingen) (det minste|noe|noko|snev av|spor av|en eneste gang)? "hastverk"
  ta seg @grad? (god|kjempegod|veldig god|ekstra|fin|nødvendig|skikkelig|mye|mykje|lang|all|den|ekstra god|"rikelig"|"rikeleg")? tid/n !("til å" (se|sjå|lese|granske|setje seg|sette seg)) ("til å" _)?
  ta seg @grad? (god|kjempegod|ekstra|den)? tid/n "til" @emeg
  ta seg (den)? tid/n (det|"som trengs"|"som trengtes"|"det trengte"|"det krevde"|som "skal" til|jeg "trengte"|eg "trong") >>
  (ta|"tok"|"teke") .. seg "bryet" med å (høre|lytte|lese|lye|sette) >>
  (legge|la|"lagde"|"legg") (fra|frå|ifrå|ifra|vekk) (seg)? (alt|alt annet|alt anna|det hun "hadde"|det ho "hadde") ("annet"|"anna")? (for "meg"|"mens"|"medan")?
  (gi|gje|"ga"|"gav") @emeg @grad? (god|kjempegod|"rikelig"|"rikeleg"|ekstra|nok|all|masse|tilstrekkelig|mye|fin) tid/n
  (gi|gje|"ga"|"gav") @emeg @grad? (god|kjempegod|"rikelig"|"rikeleg"|ekstra|nok|all|masse|tilstrekkelig|mye|fin) tid/n "til å" >>
  (gi|gje) @emeg (all)? "den tiden" @ejeg? >>
  (gi|gje) @emeg (tid|rom|plass|anledning|mulighet|høve) til (å|spørsmål) >>
  (gi|gje) (rom|plass) (til|for) (spørsmål|å spørre|å snakke|å tenke|å forklare)
  (bruke|"brukte") @grad? (god|lang|mye|masse|nødvendig|mykje|ekstra|den)? tid/n (på|for) @emeg
  (bruke|"brukte") (god/a|lang/a|mye/a|masse/a|mykje/a|den/a) tid/n !(å vente) (på å)? (forstå|lytte|høre|snakke|"meg"|"oss"|"saken"|"spørsmålene")
  (ha|virke som|"hadde") @grad? (god|all "verdens"|all den|masse|kjempegod|nok|"rikelig" med) tid/n (til|for|"i verden")? @emeg?
  (gi|"ga"|"gav"|ta|"tok"|bruke|med|tatt seg|tok seg) @emeg? "all verdens tid"
  (sette|setje) av @grad? (god|ekstra|nok)? tid/n (til|for)? @emeg?
  (ingen|null|ikke noe|ikkje noko) ("jag"|tidspress|"tidsnød"|"hastverk")
  (ingen|null|ikke noe|ikkje noko) (hast|"mas") (om|med|fra|å|hos|på|selv|sjølv|i "stemmen") !("telefon"|"saken"|"saka"|det|dette)
  (så|"såg") (ikke|aldri|ikkje) på ("klokka"|"klokken")
  ja: Hun [tok seg god tid] selv om det var mange i kø.
  ja: Ho [gav meg god tid].
  ja: De [ga meg rom til å fortelle alt].
  ja: Han [hadde all verdens tid].
  ja: Rådgivaren [sette av god tid til meg].
  snu: De [tok seg ikke tid] til oss.
  nei: Det tok lang tid før noen svarte.
  nei: Jeg ga ham god tid til å svare.
  nei: Jeg brukte mye tid på å vente.
  ja: Han [hadde ikkje det minste hastverk].

+ la-snakke-ut
  la .. (@emeg|"kunden") .. (snakke|prate|fortelle|forklare|forklåre/v|lufte/v|si|seie|tømme|legge|skrive|spørre|stille) >>
  la .. (@emeg|"kunden") .. (klage|rase|øse|blåse|tømme|lette|lufte/v|skrike|kjefte|skjelle|buse) (ut|ferdig|fra meg|frå meg|fra seg|"meg"|"oss"|"hjertet"|"hjartet"|litt|i fred|"frustrasjonen"|"sinnet")?
  la .. (@emeg|"kunden") .. (snakke|prate|tale|skrive|lese) @grad? (ut|ferdig)
  la .. (@emeg|"kunden") .. "få" (ut|sagt|tid|ro|tømt|lettet|letta|luftet|lufta|fortalt|forklart|snakket|snakka|fullført|tenkt|bruke|ta den|ferdig|ordet|komme|fullføre|rase|gråte|avreagere|blåse|være|holde) >>
  la .. (@emeg|"kunden") .. (komme|sleppe|slippe) (til|til "orde"|til med) >>
  (vente|venta) @grad? (til|med å svare til) @ejeg ("var"|"hadde"|"blei") (ferdig|"snakket"|forklart|"fortalt"|"snakka") >>
  (gi|gje|slippe|sleppe) @emeg ("ordet"|til|til "orde")
  ja: Kundebehandleren [lot meg snakke ferdig].
  ja: Ho [lét meg fortelje alt i ro og mak].
  ja: Han [lot oss få lufte frustrasjonen].
  ja: Hun [ventet til jeg var ferdig].
  snu: Hun [lot meg ikke snakke ut].
  nei: Jeg lot henne snakke ferdig.
  nei: Han lot meg få vite prisen.

+ fa-snakke-ut actor=any
  (få|"fikk"|"fekk") .. (tømt|"tømt"|tømme|lette|lettet|letta|snakket|lufta|luftet|"lufte") ("meg"|oss|"oss"|"hjertet"|"hjartet"|ut) (for)? >>
  (få|"fikk"|"fekk") ("ordet") (i min makt|i "mitt" "eget" tempo|"uforstyrret"|lenge|uten)
  (få|"fikk"|"fekk") (si|seie|fortelle) (det|alt) .. (ville|hadde på "hjertet"|hadde på "hjartet"|"måtte"|ønsket|trengte) >>
  (få|"fikk"|"fekk") .. (snakke|prate|tale) .. (heilt|helt) ut
  (få|"fikk"|"fekk") .. (lagt|legge|"lagt") .. (fram|frem) (hele|heile|alt|saken|saka) >>
  ("alt"|det) (jeg|eg|vi) "hadde" på ("hjertet"|"hjartet")
  (få|"fikk"|"fekk") @grad? (snakke|prate|tale|fortelle|forklare|forklåre/v|lov til å snakke|lov å snakke) @grad? (ut|ferdig)
  (få|"fikk"|"fekk") @grad? ("fortelle"|"forklare"|"fortelje"|"forklara"|"si"|"seie"|"sagt"|"forklåre"|"forklåra"|"leggje fram"|"legge fram"|"legge frem"|"lagt fram"|"lagt frem") @grad? (alt|hele|heile|"mi"|min|det jeg|det eg|"historien"|"historia"|"saken"|"saka"|hele "historien"|"situasjonen") >>
  (få|"fikk"|"fekk") @grad? lov @grad? (å|til å)? (fortelle|forklare|snakke|prate|lufte/v|si) >>
  (få|"fikk"|"fekk") @grad? (god|kjempegod|nok|"rikelig"|all)? tid/n til å (fortelle|forklare|snakke|spørre|stille|tenke|samle|finne|lese|notere|skrive) >>
  (få|"fikk"|"fekk") @grad? (mulighet|anledning|moglegheit|høve|rom|plass|sjansen|"muligheten"|"anledningen") til å (fortelle|forklare|snakke|stille spørsmål|spørre|si|komme med|legge fram|utdype|uttale) >>
  (få|"fikk"|"fekk") @grad? (god tid|kjempegod tid|all den "tiden"|all den "tida") !(på|"gått"|"ventende"|til å (drikke|lage|lese|strikke|tømme|rydde|vaske|gå|dusje|ta|se|gjøre|bli|sjå|hente)) (jeg|eg|vi|me|æ)? ("trengte"|"trong"|"trengde")?
  (få|"fikk"|"fekk") @grad? (den "tiden"|den "tida"|"tiden"|"tida") (jeg|eg|vi|me|æ) ("trengte"|"trong"|"trengde"|"behøvde")
  (få|"fikk"|"fekk") (komme|sleppe|slippe) til @grad? ("orde"|med)
  (få|"fikk"|"fekk") @grad? (lettet|letta|"tømt"|"luftet"|"lufta"|lettet på) .. ("hjertet"|"hjartet"|frustrasjon|"tanker"|"tankene"|"trykket")
  (få|"fikk"|"fekk") @grad? (blåse|tømme|øse) ut >>
  (komme|"kom") til "orde"
  (få|"fikk"|"fekk") (full|all|hele hans|hele hennes|udelt) (oppmerksomhet|"oppmerksomheten"|merksemd)
  ja: Jeg [fikk snakke ut] uten å bli avbrutt.
  ja: Eg [fekk fortelje heile historia].
  ja: Endelig [fikk jeg komme til orde].
  ja: Vi [fikk god tid til å tenke oss om].
  snu: Jeg [fikk aldri snakke ferdig].
  snu: Jeg [kom ikke til orde].
  nei: Jeg fikk snakke med en rådgiver.
  nei: Når de kommer? Det får tida vise.

+ fa-med-seg
  (få|fange|"fanga"|snappe) @grad? med seg (alt|hva|kva|det|hele|"ka"|kvart|"hvert"|"detaljene"|"poenget") >>
  fange @grad? opp (alt|det jeg|det eg|"detaljene"|hva jeg "sa"|"hvert") >>
  (notere|skrive) (seg|ned|opp) (ned|opp)? (alt|hva|hvert) (jeg|eg|vi|som jeg|som eg|ord jeg) >>
  (notere|"noterte") (alt|hva|det) @ejeg >>
  (notere|skrive|merke) @grad? seg (alt sammen|alt saman|alt|det|hva|"detaljene"|kva) >>
  (huske|hugse|"hugste") @grad? (alt|hva|kva|det|hvert) @ejeg >>
  (bite|"bet"|"beit"|bitt) seg merke i >>
  (la|legge|"la"|"lagde") merke til (at|det|hva|kva) @ejeg >>
  (følge|"følgde"|"fulgte") @grad? med (hele|heile) ("veien"|"vegen"|"tiden"|"tida")
  (følge|"følgde"|"fulgte") @grad? med på (det jeg|det eg|alt jeg) >>
  (være|vere) @grad? (helt|heilt|fullt|"mentalt")? (tilstede|"til stede"|oppmerksom|konsentrert|"til stades"|merksam|"påkoblet"|fokusert) !(på|i|ved|for)
  (fullt|full|hele|alt|udelt) (fokus|oppmerksomhet|konsentrasjon|merksemd) (på|hos) @emeg
  (udelt|hele hennes|hele hans|heile hennar) (oppmerksomhet|merksemd)
  (gi|gje) @emeg .. (sin "fulle"|full|udelt|hele sin|all sin) (oppmerksomhet|merksemd)
  "lutter øre"
  "på tilbudssiden med ørene"
  (ha|"hadde") ("ører"|øre|begge "ørene"|"ørene"|"øyro") (åpne|på "stilk"|med seg|opne)
  (låne|"lånte") @emeg ("et"|"eit"|"sitt")? øre
  (bekrefte|gjenta|"gjentok") .. (det|hva|kva) @ejeg .. ("sa"|"hadde" "sagt"|"fortalte"|"fortalde"|"hadde" "fortalt")
  (speile|"speilte"|oppsummere) .. (det|hva|kva) @ejeg ("sa"|"følte"|"hadde" "sagt")
  (lese|"leste"|"lest"|"las") @grad? (hele|heile|nøye|grundig|skikkelig|ordentlig)? .. ("mailen"|"e-posten"|"eposten"|"meldingen"|"meldinga"|"spørsmålet"|"henvendelsen"|det jeg "skrev"|det eg "skreiv"|"klagen") @emin? (grundig|nøye|ordentlig|skikkelig|to ganger)
  (lese|"leste"|"lest"|"las") @grad? (hele|heile|nøye|grundig|skikkelig|ordentlig) ("mailen"|"e-posten"|"eposten"|"meldingen"|"meldinga"|"spørsmålet"|"henvendelsen"|"klagen") @emin?
  (lese|"leste") @grad? (nøye|grundig|skikkelig|ordentlig) >>
  ja: Hun [fikk med seg alt jeg sa].
  ja: Han [noterte seg detaljene] underveis.
  ja: Ho [hugsa kva eg hadde sagt].
  ja: Rådgiveren var [lutter øre].
  ja: De hadde [lest e-posten grundig].
  snu: Han [fikk ikke med seg det jeg sa].
  nei: Jeg fikk med meg alt hun sa.
  nei: Jeg noterte meg svaret.

+ slippe-gjenta actor=any turn=no
  (slippe|slapp|sleppe|"slepp") @grad? (å)? (gjenta|forklare|fortelle|si|ta|begynne) .. ("meg"|alt|på nytt|to "ganger"|to "gonger"|igjen|om igjen|flere "ganger"|fleire "gonger"|ting)
  ("trengte"|trenge|"trong"|"behøvde"|"måtte"|"trengde"|"trengt"|slapp) @grad? (ikke|ikkje|"itj"|aldri|"kje") @grad? (å)? (gjenta|si|seie|forklare|fortelle|ta) .. ("meg"|alt|på nytt|to "ganger"|to "gonger"|igjen|om igjen|flere "ganger"|fleire "gonger"|noe|noko)
  (uten|utan) (å|at) .. (gjenta|"gjentok") .. ("meg"|alt)?
  (nok|"holdt"|"heldt") å (si|forklare|seie) det "én gang"
  ja: Jeg [slapp å forklare alt på nytt].
  ja: Eg [trong ikkje gjenta meg].
  ja: [trengte ikke si noe to ganger].
  nei: Jeg slapp å betale.

+ lot-taushet
  (tåle|"tålte"|tålte) (stillheten|"stillheten"|"pausene"|"pausane"|"tausheten"|at det ble stille) >>
  (la|"lot"|"lét") det (være|vere|bli) (helt|heilt)? (stille|tyst)
  (la|"lot"|"lét") (stillheten|"stillheten"|"pausen"|"pausene") (være|virke|ta) .. (stille|tid|den "tiden")?
  (mer|meir) øre enn (munn|kjeft)
  (to|begge) "ører" og "én" munn
  (være|var|var) (bare|berre|et eneste stort|et stort|eitt stort) ("øre"|"øyre")
  (fikk|fekk|hadde) (hennes|hans|hennar) (fulle|udelte|hele) (oppmerksomhet|merksemd)
  ja: Han [tålte stillheten].
  ja: Han var [mer øre enn munn].
  nei: Jeg ventet til han fant papirene.

+ orer-a-hore-med
  (ta|tok|tar|tek|tatt|teke) inn (over seg)? (hvert ord|kvart ord|hvert eneste ord|hver detalj|(det|alt) @ejeg (sa|fortalte|fortalde|skrev|skreiv))
  (hadde|har) (ører|øyrer) (, for|$)
  @ea-han .. [ (ventet|venta|venter) (bare)? til @ejeg (fant|fann|hadde funnet|kom på|fikk fram|fekk fram|fikk sagt|hadde fått fram) (ordet|ordene|orda|det|setningen|tråden|det riktige ordet) ]
  (hadde|har) (lest|lese) (mailen|meldingen|meldinga|brevet|klagen|spørsmålet|e-posten|det @ejeg skrev) ..1 (til ende|ferdig|ordentlig|nøye|skikkelig|helt ut|grundig)
  (lot|lét|let) (meg|oss|mæ) ..1 (få)? (rante|ranta|bable|babla|deklamere|mase|sutre|syte|prate|skravle|rase|klage) (i|om|ut|ferdig) >>
  (stoppet|stoppa|stansa|stanset) opp ved (det|noe|noko|at) @ejeg >>
  (hang|dvelte|dvelte litt|festet seg|festa seg) ved (det|noe|noko) @ejeg (sa|nevnte|fortalte|skrev|nemnde) >>
  @ea-han [ hadde (virkelig|faktisk|tydelig)? (fulgt|følgt|følgd|hengt|hengd) med ]
  spisse/v (ørene|øra|øyra|øyro|"ørene"|"ørone"|ører)
  (la|lagt|legg|legge|skjøv|satte|lagde) (alt|alt annet|alt anna|andre ting|skjermen|mobilen|alt hun holdt på med|alt han holdt på med|papirene|kaffen) (til side|til sides|bort|vekk|fra seg|ned) (for (meg|å))?
  @ea-han [ (fulgte|fylgde|følgde|hang) !(dårlig|dårleg|lite|ikke|ikkje) ..1 med !(i svingene|på notene) ] ($|, |og|i|hele|heile|underveis|undervegs|fra|heilt) !(på|prisen)
  (ga|gav|gi|gje|gir) @emeg (god)? (rom|tid|ro|plass) (te|til) å >>
  (lot|lét|let|lat|la) @emeg (få)? (ta|bruke) (meg|oss)? (god|den|all den)? (tid|tida|tiden|ti|tia) !(til å vente)
  (ha|har|hadde|med|eide|fått) (faktisk|virkelig|visst|godt)? (ører|øyrer|øre|øyro|"ører") (å (høre|høyre|lytte) med|til å (høre|høyre|lytte) med|i (hodet|hovudet)|som (virker|virket|hører))
  (ha|har|hadde|gi|ga|gav|fant|fann|møtte) (et|eit)? (åpent|ope|varmt|stort|villig|tålmodig|godt|lyttende|vaken|vàkent|våkent) (øre|øyre|"øre")
  (ga|gav|gi|gir|gjev|unnet|bevilget) (seg|sæ|sei) @grad? (go|god|all|ordentlig|skikkelig|rikelig|nok|den)? (ti|tid|tida|tia|tiden) !(ut)
  (være|var|er|virket|virka|satt|følte) @grad? (helt|fullt|hundre prosent|virkelig|mentalt|fullt og helt)? (til stede|tilstede|til stades|påkoblet|på) i (samtalen|samtala|øyeblikket|praten|nuet|chatten|dialogen)
  (ta|tok|tar|tek|tatt|teke) (faktisk|virkelig)? inn (alt|det|hva|kva|hvert ord|kvart ord|alle) (@ejeg|du|man|detaljene|poenget|som) (sa|sier|seier|fortalte|fortel|forteller|ble sagt)?
  (ta|tok|tar|tek|tatt) (alt|det|innspillet|ordene|det @ejeg sa|alt @ejeg sa) til (etterretning|etterretting|seg) !(at)
  (følge|fulgte|fylgde|følgde|fulgt|henge|hang|hengte) (også|òg)? (nøye|godt|aktivt|interessert|oppmerksomt|ivrig|spent|konsentrert|tett) med (på|i)? !(på (utviklingen|nyheter|prisen|kontoen|været|kurset)|videre) (alt|hele veien|heile vegen|underveis|undervegs|forklaringen|forklaringa|historien|historia)?
  (følge|fulgte|fylgde|følgde|hang|henge) med på (lasset|hengeren|reisen|hele turen)
  (ta|tok|tatt|gjorde|gjort|teke|noterte) (nøye|grundige|flittig|masse|ivrig|gode|fyldige)? (notater|notat|"notater"|notatar) (av|underveis|undervegs|mens|fra|medan|om alt|på alt) >>
  (lese|las|leste|lest) (@ea-han)? (faktisk|virkelig|verkeleg|nøye|grundig|tydelig|visst) (gjennom|igjennom)? (alt|det|hva|kva|hele|heile|meldingen|mailen|klagen|brevet|meldinga|historikken|tråden) (som)? (@ejeg .. (skrev|skreiv|sendte|sende|hadde skrevet|la ved))? !(opp)
  (hadde|har) (tydelig|tydeleg|faktisk|åpenbart|visst|allerede|alt)? (lest|lese|satt seg inn i|gått gjennom) (nøye|grundig)? (gjennom|igjennom)? (hele|heile|alt i|alle)? (tråden|historikken|loggen|sakspapirene|meldingene|notatene|meldingshistorikken|korrespondansen|e-postene|klagen|klagebrevet|brevet|mailene|journalen) (min|mi|mine|vår)? (fra før|frå før|på forhånd|på førehand|før (samtalen|@ea-han))?
  (venter|ventet|venta|vente|ble sittende|vart sitjande|satt|sat|var) (bare|berre|helt|heilt|og var)? (stille|tyst|still|rolig|roleg|tålmodig|tolmodig) (til|heilt til|helt til|inntil) @ejeg (fant|fann|fikk|fekk|var|klarte|kom|hadde|greide|turte|summet|orket) >>
  (hørte|høyrde|lyttet|lytta|lydde|høre) (på|til|gjennom) (hele|heile|all)? @ea-utbrudd (min|mi|mine|mitt|vår)? ..2 (uten|utan)? 
  (ga|gav|gi|gir|lot det være|laget|skapte) (god|godt)? (rom|plass|høve|anledning) for (at|alle|begge|mine|både|tanker|spørsmål|pauser|pausene|gråt) >>
  (griper|grep|greip|gripe|ta|tok|tek) @ea-han? (ikke|ikkje|aldri|først) ordet (før|før|da) @ejeg >>
  (høre|hørte|høyrde|lyttet|lytta|lytte) @egodt? (på|etter|til) (svar|svaret|svarene|svara|innvendingene|innvendingane|bekymringene|ønskene|historien|historia|forklaringen|forklaringa|spørsmålene|spørsmåla|klagen|behovene|argumentene) (mitt|min|mi|mine|vår|våre|vårt)
  (typen|en|ein|noen|nokon|kundebehandler|rådgiver|dame|fyr|mann) som (faktisk|virkelig|verkeleg) (hører|høyrer|hørte|høyrde|lytter|lyttar|lyttet|lytta|leser|leste|les|følger med|følgde med) (etter|på deg|på meg|på folk|hva du sier|hva man sier)?
  (kjente|kunne|kan|husket|hugsa|visste) (hele|heile)? (historien|historia|historikken|forhistorien|saken) (vår|min|mi) (utenat|utanåt|fra før|frå før|på rams|fra sist|fra forrige gang|på fingrene)
  (sjelden|sjeldan|aldri|aldri før) (har|hadde) (noen|nokon) ..1 (lyttet|lytta|hørt|høyrt) (på|til|etter)? (meg|oss)? (så|like) (godt|bra|nøye|lenge|oppmerksomt|tålmodig)
  (ørene|øra|øyra|øyrene|"ørene") (på|på) (stilk|skaft|vidt gap)
  ja: Endelig en som [har ører å høre med].
  ja: Ho [gav seg god tid] med meg.
  ja: Han var [til stede i samtalen].
  ja: Hun [tok inn det jeg sa].
  ja: Han [leste faktisk det jeg skrev].
  ja: Hun [ventet stille til jeg fant ordene].
  ja: Han [tok notater underveis].
  snu: Hun [hørte ikke på svarene mine].
  nei: Jeg ga meg god tid.
  nei: Hun leste opp meldingen fra systemet.
  nei: Jeg følger godt med på prisen.

+ i-mitt-tempo actor=any turn=no
  (kunne|fikk|fekk) ..1 (snakke|prate|fortelle|fortelje|skravle|klage) til (det var tomt|@ejeg var (tom|ferdig|tørr|utprata)|lasset var av|siste dråpe)
  (ingen|inga|aldri noen|ingen der) ..1 (grep|brøt|braut|skjøt|kom|avbrøt) (meg|oss)? (inn)? (mens|medan|da|når) @ejeg (snakket|snakka|forklarte|fortalte|fortalde|holdt|pratet|prata) ..1
  (mer|meir) (opptatt|oppteken|interessert|ivrig) (av|i|på) å (høre|lytte|høyre|lytta) enn (av|i|på)? (å)? (svare|snakke|prate|selge|svara|selje|bli ferdig|legge på) 
  (full|hundre prosent|hel) (konsentrasjon|fokus) (om|på) (min sak|saken min|saka mi|meg|oss|det @ejeg)
  (gjorde) ..1 (ikke|ikkje) (noe|noko)? (annet|anna) enn å (høre|lytte|høyre|lytta) (på|etter|til)?
  (fikk|fekk|fikk lov å) ..1 ("prat"|"snakk"|"fortæll"|"fortell"|"fortel"|"forklar") ..1 ("mæ")? (færdi|ferdi|ferdig|færdig|ut|heilt ut|helt ut|ifrå mæ|fra mæ)
  (trengte|måtte|slapp|trong|behøvde|laut) (ikke|ikkje|å|aldri)? ..1 (å)? (si|seie|forklare|fortelle|gjenta) ..2 (mer|meir) enn (én|en|ein|ei) (gang|gong)
  « [ (ta|fortell|begynn|start|fortel|byrj) ..1 (det|alt)? (fra|frå) (begynnelsen|starten|byrjinga|start|begynnelse) ...12 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  (var|ble|fantes) (det)? (god|godt)? rom (for|til) å (bli ferdig|fullføre|snakke|fortelle|fortelje|tenke|spørre|lufte|forklare|gråte|nøle|lete) >>
  (kjentes|føltes|følte|kjente|virket|kjendest|som|om) ..2 @ejeg var den (eneste|einaste) (kunden)? (@ea-han hadde|i verden|på linja|i køen|som ringte)
  @ea-han [ (spurte|spurde) (aldri|ikke|ikkje) (meg)? (to ganger|flere ganger|to gonger|igjen) om (det samme|det same|noe) ]
  (viste|bar preg av|tydelig|tydeleg|merket|merka|så) ..1 at (hver|kvar|alt|mailen|meldingen|det @ejeg|hele|heile|brevet|klagen) ...4 (var|hadde blitt|vart|ble) (ordentlig|skikkelig|nøye|faktisk)? (lest|lese|hørt|høyrt|tatt inn)
  (ventet|venta|venter) (bare|rolig|tålmodig)? til (gråten|stemmen|pusten|tårene|hulkingen|stemma|klumpen) ..2 (ga|gitt|gav|bar|roet|kom|stilnet|slapp|gitt seg|stoppet) (seg)?
  (sat|satt|venta|ventet|ble sittende|var) (helt)? (rolig|roleg|tålmodig|tolmodig|pent|stille) (mens|medan) @ejeg (lette etter (ord|ordene)|leitte etter (ord|orda)|stotret|stotra|stamma|snakket|snakka|gråt|grein|fortalte|fortalde|forklarte|hulket) >>
  (fulgte|hang|følgde|fylgde) @ea-han (likevel|fortsatt|godt|nøye)? med !(på (prisen|markedet))
  (alt|det|hvert ord|kvart ord|mailen|klagen|klagebrevet|meldingen|meldinga|alt sammen) ...6 , (hadde|har) @ea-han (lest|lese|hørt|høyrt|fått med seg|notert|merket seg|husket|hugsa|skrevet ned) ..2
  (pausene|pausane|stillheten|nølingen|stammingen|gråten) mine? (fikk|fekk) (bare|berre|lov til å|lov å)? (være|vere) (pauser|pausar|i fred|der|stille|seg selv)
  (full|udelt|total|hundre prosent|hundre prosents|uforstyrret) (oppmerksomhet|merksemd|tilstedeværelse) !(på (salg|seg|klokka|prisen|egne)|om)
  (merket|merka|hørte|høyrde|kjente|kjende|følte|visste|skjønte) !(ikke|ikkje|aldri|jeg ikke|eg ikkje|ikke jeg) ..1 (godt|tydelig)? (at)? @ea-han [ (fulgte med|følgde med|fylgde med|hang med|lyttet|lytta|fikk med seg alt|var til stede|hørte etter|høyrde etter|noterte) ]
  (ble|vart|blei|var) (det|han|hun|ho) (helt|heilt|muse)? (stille|tyst|tagal|musestille) (i andre enden|på linja|i røret|der)? (når|mens|da|medan|så lenge) @ejeg (snakket|snakka|fortalte|fortalde|forklarte|pratet|prata)
  (det|alt) @ejeg (sa|fortalte|skrev|skreiv|fortalde|kom med|nevnte) ,? (satte|festet|festa|sette|sank|gikk) (seg|inn) !(det ene|det eine|gjennom|på)
  (hørt|høyrt|lyttet til|lytta til) (ble|vart|blei) (jeg|eg|vi|me|æ)
  (ingen|inga) (hast|hastverk) (overhodet|overhovudet|i det hele tatt|i det heile|å spore|å merke|der i gården|fra hennes side|fra hans side)
  (hadde|fikk|fekk|hatt) @ejeg? (hele|heile|all|full|den fulle|den udelte|udelt) (oppmerksomheten|oppmerksomhet|merksemda|merksemd|fokuset|konsentrasjonen) (hans|hennes|hennar|deres|fra|frå|til)
  (fikk|fekk|kunne|lot|lét|få|fått) ..2 (meg|oss)? (lov til å|lov å)? (fortelle|fortelje|snakke|prate|forklare|forklåre|ta|skrive|legge fram|si|seie|gå gjennom|lese|svare) ..3 i (mitt|vårt|eget|eige|eget|mitt eget|mitt eige) (eget|eige)? tempo
  (i|helt i|heilt i) (mitt|vårt) (eget|eige) tempo
  « [ (bare|berre)? ..1 ("ta"|"bruk"|"tak") ..1 (deg|det|den|dykk)? ..2 (tid|tida|tiden|tempo|tia) ...8 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (ingen|inga|ikke noe|ikkje noko|det er ingen|bare|her er det ingen) (hast|hastverk|stress|jag|mas|travelt) ...8 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (jeg|eg|vi|me|her) har (vi|me)? (hele|heile|god|all|all verdens|nok) (kvelden|dagen|tid|dag|natta|ettermiddagen|tida i verda) ...5 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (bare|berre) ("fortell"|"fortel"|snakk|prat) ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (bare|berre)? (fortell|fortel|snakk|prat|kom|la høre|lat høyre) (bare|berre|gjerne|alt|i vei|i veg|ut|fra start|frå start|videre|fra begynnelsen|frå byrjinga|med det) ...6 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (jeg|eg|vi) (løper|skal|går|spring|stikker) (ikke|ikkje|ingen) ..1 (noe|noen|ingen|nokon)? ..1 (sted|steder|stad|vei) ...2 ] »
  « [ (jeg|eg) (lytter|lyttar|hører|høyrer|er lutter øre|er bare øre) ...5 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  (ikke|ikkje|aldri) (en|ein|ei)? (eneste|einaste)? (gang|gong)? (kom|gikk|braut|brøt|falt|skar|avbrøt|kutta) @ea-han? (inn|meg|av)? (inn|i)? (i (setningen|setninga|talen|ordet|forklaringen|forklaringa|historien|resonnementet)|midt i) ..2
  (ikke|ikkje|aldri) .. (som om|at|inntrykk av at|følelsen av at) @ea-han hadde (noe|noko) (annet|anna|viktigere|bedre|viktigare|betre) (fore|å gjøre|å gjere|for seg|på programmet|på gang|å ta seg til) >>
  (avbrutt|avbroten|avbrote|hastverk|tidspress|stress|mas|jag) "?" $
  (fikk|fekk|får|kunne) @ejeg? (i det minste|iallfall|i alle fall|faktisk|endelig|omsider|hvert fall)? (lagt|lagd|legge|leggje|sagt) (frem|fram) (min|mi|vår|våre|hele|saken|saka) (sak|versjon|side|syn|situasjon|klage)? ..2 (i fred|i ro|i fred og ro|uforstyrret|i ro og mak|til ende)?
  (slapp|slepp|sluppet|fikk slippe|fekk sleppe) (å)? (begynne|byrje|starte|ta alt|ta det|forklare alt) ..1 (på|fra|frå) (scratch|skratsj|null|bar bakke|nytt)
  (vi|me) (ble|vart|blei) (sittende|sitjande|hengende) (og (prate|snakke|drøse|skravle))? (i|over|nesten|godt over|lenge)? (nesten|godt|over)? (en|ei|ein|to|tre|@ea-tall)? (hel|heil|halv|stiv|god)? (time|timen|timar|halvtime|halvtimen|kvarter|minutter|minutt) (og (prate|snakke|drøse))? (med|om|over|,)
  ja: [Full oppmerksomhet] hele veien.
  ja: [Hørt ble jeg].
  nei: Full oppmerksomhet på salg.
  ja: Jeg [fikk fortelle i mitt eget tempo].
  ja: «[Ta det i ditt tempo]», sa damen.
  ja: «[Bare fortell]», sa han.
  ja: «[Ingen hast, jeg har hele dagen]».
  ja: [Ikke en eneste gang brøt hun inn i setningen min].
  ja: [Slapp å begynne på scratch].
  nei: «Jeg har hele dagen», sa jeg.
  nei: Vi ble sittende i kø i en time med barna.
  nei: Avbrutt samtale på grunn av nettet.

+ fikk-med-detaljer
  (få|fange|"fanga"|snappe|ta) @grad? (med seg|opp|inn) (hver|kvar|hvert|kvart|alle|hver minste|kvar minste|de minste|hver lille) (eneste|einaste|minste|bidige)? (detalj|detaljer|detaljene|detaljar|detaljane|ord|poeng|nyanse|nyansene|ting|punkt) @emin?
  (notere|"noterte"|skrev ned|skreiv ned|husket|hugsa) (hver|kvar|hvert|kvart|alle) (eneste|einaste|minste|bidige)? (detalj|detaljer|detaljene|detaljar|detaljane|ord|poeng|ting|punkt) >>
  (få|fikk|fekk) med seg (også|til og med|selv) (det|de|detaljene|bisetningene) >>
  (plukke|"plukka"|"plukket"|snappa|fanget|fanga) opp (det|noe|noko) @ejeg (sa|nevnte|nemnde|skrev|skreiv|hadde) >>
  (ta|"tok"|tek|gripe|"grep"|"greip") (tak|fatt) i (det|noe|noko|ting) @ejeg .. (sa|sagt|nevnt|nemnt|nevnte|nemnde|skrev|skrevet|fortalte) >>
  (konsentrere|"konsentrerte") seg om (det|hva|kva) @ejeg >>
  !(@emeg|deg|folk|meg) (oppmerksom/a|merksam/a|våken/a|vaken/a|fokusert/a) (på|for|overfor) (det|hva|kva|alt) @ejeg (sa|fortalte|fortalde|skrev|trengte|hadde) >>
  (oppmerksom/a|merksam/a|våken/a|vaken/a|konsentrert/a|påskrudd/a) (og|,) (lyttende|interessert|våken|rolig|tålmodig|hyggelig|blid|høflig|vennlig|flink|dyktig|konsentrert|oppmerksom|hjelpsom)
  (hyggelig|blid|høflig|vennlig|flink|dyktig|rolig|hjelpsom|interessert)/a (og|,) [ (oppmerksom/a|merksam/a|lyttende|konsentrert/a) ] !(på at)
  [ (oppmerksom/a|merksam/a|lyttende|konsentrert/a|påskrudd/a) ] (kundebehandler|rådgiver|rådgjevar|saksbehandler|dame|mann|fyr|kar|jente|gutt|medarbeider|servitør|konsulent|selger)/n
  (hørte|høyrde|lyttet|lytta|"hørt"|hør) (det|hva|kva|ka) @ejeg (sa|fortalte|sier|prøvde å si) (første|fyrste) (gang|gong|gangen|gongen)
  (hørte|høyrde|lyttet|lytta|tok imot|tok til seg) (på|til|av)? (kritikken|tilbakemeldingen|tilbakemeldinga|innspillet|innspillene|innspela|ønsket|ønsket mitt|forslaget mitt|klagene|klagen|bekymringen|innvendingene|argumentene) @emin? !(fra (andre|naboen)|per|via)
  (oppdaget|merket|merka|så|såg|tydelig|tydeleg|viste|tydde på) ..1 at (noen|nokon|@ea-han) ..1 [ (hadde|har)? (tydelig|tydeleg|faktisk|virkelig|verkeleg|ordentlig)? (lest|lese|leste|las) ..1 (det|hele|heile|alt|mailen|meldingen|meldinga|søknaden|klagen|vedleggene|vedlegga|brevet|hver|kvar) ] >>
  (noen|nokon|@ea-han) [ (hadde|har) (tydelig|tydeleg|faktisk|virkelig|åpenbart)? (lest|lese) (det|alt) @ejeg (skrev|skreiv|sendte|hadde skrevet|sende) ]
  @ea-han [ hadde lese (heile|klaga|mailen|brevet|meldinga|det eg skreiv) ]
  (stoppet|stoppa|stansa|bremset|avbrøt) (meg|oss) (ikke|ikkje|aldri) (da|når|selv om|mens|i)? >>
  @ea-han [ (lot|lét) være å (avbryte|stoppe|skynde|mase|kommentere) ] >>
  (og)? (så)? [ (ventet|venta) @ea-han ..1 på (svaret|svaret mitt|hva @ejeg|at @ejeg) ] >>
  (,|og) (og)? (så|da)? [ (tidde|tagde|tia|tiet) @ea-han ..1 ] (til|mens|og|$)
  (hadde|har|fant) (likevel|alltid|virkelig|faktisk)? (god)? tid til å (høre|lytte|høyre|lytta|snakke|ta) (på|til|om|med|seg)? !(med (kollegaen|andre)) >>
  ja: Hun [fikk med seg hver eneste detalj].
  ja: Hun var [oppmerksom på det jeg sa].
  ja: [Oppmerksom] rådgiver.
  ja: Ho [plukka opp det eg sa om mor].
  ja: Hun [tok imot tilbakemeldingen].
  ja: Hun spurte [og så ventet hun på svaret].
  ja: Hun [hadde tid til å høre på en gammel mann].
  snu: Hun [hadde ikke tid til å høre på meg].
  nei: Vær oppmerksom på at butikken er stengt.
  nei: Han gjorde meg oppmerksom på det jeg hadde glemt å signere.
  nei: Jeg fikk med meg alle detaljene.

+ rikelig-tid actor=any
  (få|fikk|fekk|fått) (god|rikelig|rikeleg|nok|masse|plenty|all|mer enn nok|meir enn nok|den nødvendige|så mye|så mykje) (med|nødvendig)? tid (på (meg|oss) !(til å (betale|levere|flytte))|$|,|og|som @ejeg (trengte|trong|ville))
  (få|fikk|fekk|fått) (god|rikelig|rikeleg|nok|masse) (med)? tid til å (snakke|forklare|fortelle|fortelje|spørre|lese|tenke|lete|finne|skrive|bestemme|summe) >>
  !@ejeg (hadde|har) (visst|liksom|tydeligvis)? (all|all verdens) (tid|tida|tiden) (i (verden|verda)|til @emeg)? !(selv)
  (fikk|fekk|få|fått) (lov til å|lov å)? (lufte|lufta|luftet|dele|delt|dela) (tankene|tankane|frustrasjonen|bekymringene|bekymringane|alt|ideene|tvilen|synspunktene|mine) (tanker|bekymringer)? @emin? !(med (naboen|mannen|kona))
  (fekk|fikk|få|fått|slapp|slepp) @ejeg? (endelig|faktisk|virkelig|også|godt|lett)? (kome|komme|komme godt|sleppe|slippe) til orde
  (her|der|hos dem|hos dere|denne gangen)? [ (holdt|heldt|rakk) (det)? (å (forklare|si|seie|fortelle|fortelje|skrive|nevne))? (det)? (bare|berre)? (én|en|ein|ei) (gang|gong) ]
  (slapp|slepp|uten|utan|trengte ikke|trong ikkje) (å)? (måtte)? (oppgi|gjenta|ta|si|legge fram|dra|lese opp) (nummeret|alt|alt sammen|kundenummeret|saken|historien|det samme) (på nytt|igjen|to ganger|flere ganger|hver gang|en gang til|om igjen)
  @ea-han [ (spurte|spurde|ba|bad) (ikke|ikkje|aldri) (meg)? om (det samme|det same|samme ting|same ting) .. (to|flere|fleire|mange|tre) (ganger|gonger) ]
  @ea-han [ (hadde|var) (helt)? på tilbudssiden ]
  ja: Eg [fekk god tid på meg].
  ja: Hun [hadde all tid i verden].
  ja: Eg [fekk kome til orde].
  ja: Her [holdt det å forklare én gang].
  nei: Det holdt å betale én gang i året.
  snu: [Fikk ikke god tid på meg].
  nei: Jeg hadde all tid i verden selv.

+ fikk-holde-ordet actor=any
  (svarte|svara) (på)? (hvert|kvart|alle|samtlige) (eneste|einaste)? (punkt|punkter|punkta|punktene|spørsmål @ejeg (hadde|stilte|skrev)) (i|jeg|eg) (mailen|meldingen|meldinga|e-posten|brevet|klagen) @emin?
  (viste|refererte|henviste|knyttet|kom tilbake) til (det|noe|noko|hva) @ejeg (hadde|nettopp|først)? (fortalt|sagt|skrevet|nevnt|fortalte|sa|nevnte|nemnt) >>
  (med|hadde|møtte (meg|oss) med) (vidåpne|åpne|opne|lydhøre|spissede|spissa) (ører|øyrer|øyre) >>
  (få|fikk|fekk|fått) (go|god|bra med)? (tid|ti) på (mæ|meg|oss|sæ) !(til å (betale|levere|flytte)|selv)
  (fikk|fekk|få|fått) (lov å|lov til å)? (holde|ha|beholde|halde|behalde) ordet (til|helt til|heilt til|så lenge|hele|i fred|uten|utan|$) >>
  (fikk|fekk|få) (lettet|letta|lette|tømt|tømme|øst ut|øse ut|åpnet|åpne) (hele|heile)? (mitt|mi|hele mitt|heile mitt)? (hjerte|hjarte|hjertet|hjartet|sekken|lasset|skuffen) @emin? (før|uten|utan|til|$)? >>
  @ea-han [ (ventet|venta|venter) (ut|på) (hvert|kvart|alle|hele) (eneste|einaste)? (ord|ordene|setningen|pausen|stammingen|setning) ] >>
  ^ [ (tok imot|tålte|holdt ut|hørte på|høyrde på|tok mot) (hele|heile|alt av) @ea-utbrudd @emin? ] >>
  (plukket|plukka|tok|snappet|fant|fann) @ea-han? opp (igjen)? (tråden|trådane|trådene) (der|hvor|fra|igjen) >>
  (hadde|har|med|holdt) (øra|ørene|øyra|øyro) (oppe|på stilk|åpne|opne|vidåpne|med seg)
  (ikke|ikkje|aldri|null|ingen) ..1 (ett|et|eit|ei|en|noe|noko)? (eneste|einaste)? (tegn|teikn|antydning|antyding|inntrykk|følelse) (på|til|av|om) at @ea-han .. (ville|hadde|var|skulle|ønsket) (videre|vidare|det travelt|bli ferdig|utålmodig|dårlig tid|bli kvitt|lei|avslutte|en annen|en neste|legge på) >>
  (ikke|ikkje|aldri) (ett|et|eit|en) (sekund|øyeblikk|augeblikk|gang) .. (inntrykk|følelse|følelsen|inntrykket|kjensla) av at .. (tiden|tida|@ea-han|det) .. (knapp|hastet|travelt|dårlig tid|utålmodig|ville) >>
  @ea-han [ (siterte|sitert|gjentok|gjenga) (meg|oss|det @ejeg sa) (ordrett|ord for ord|presist|nøyaktig) ] >>
  (husket|huska|hugsa|hugset|mintes) (også|til og med|selv|faktisk|òg)? (navnet på|namnet på|hva|at|det|alt|detaljen) ...4 (som|,)? @ejeg .. (nevnte|nemnde|nevnt|sa|fortalte|sagt|skrev|hadde) >>
  (samtalen|"samtalen"|praten|samtala|chatten) (fikk|fekk) (lov til å|lov å)? (vare|ta tid|ta den tiden|gå|flyte|ta) (så lenge|den tida|den tiden|sin gang|i eget tempo|sitt eget tempo) >>
  (små|noen|nokre|et|eit|lavt|stille|rolig|med|bare)? (små|lave|rolige|lune)? « (mhm|mm|hm|ja|ja akkurat|mm-hm|akkurat) » (og (et|eit)? « ...3 »)? (i den andre enden|hele veien|i ny og ne|på rette sted|underveis|av og til|når @ejeg|, så @ejeg|innimellom|her og der) >>
  @ea-han [ (lot|lét|latet|lest) som (om)? @ea-han hadde (hele|heile|all) (dagen|dag|kvelden|tid|verdens tid|tid i verden) ] >>
  (lot|lét|let) @ea-meg (skravle|skravvel|skravla|prate|prat|snakk|snakke|bable|preke|legge ut|øse|tømme) (i|ut|av)? (fra|frå|ifra|ifrå|mæ|meg|i vei|av meg|ut|ivei) (mæ|meg|oss)? >>
  (satt|sat|var) (det)? (en|ein|ei) (ekte|god|tålmodig)? (tilhører|tilhøyrar|lytter|lyttar) (der|i|på|bak) >>
  (satte|sette|sett|holdt|tok) av (en|ei|ein|nesten|nesten en|over|over en|heile|hele|god|rikelig med)? ..1 (time|halvtime|halvtimen|timen|kvarter|tid|ettermiddagen) (til|for) (meg|oss|praten|samtalen|å høre)
  (skrev|skreiv|noterte) seg (bak øret|bak øyret|det bak øret) (at|det|hva)? >>
  (noterte|skrev ned|skreiv ned|merket seg|husket) (hver|kvar|hvert|kvart) (minste|eneste|einaste) ..1 >>
  (hadde|har) (lest|lese) (hver|kvar|hvert|kvart|alle|begge|samtlige) (side|sider|sidene|ord|linje|mailene|vedlegg|vedleggene|bilag|setning) >>
  !@ejeg (høyrde|hørte|hørt|høyrt|lydde) på (meg|oss|mæ|heile|hele|elendet|elendigheta|alt) (elendet|elendigheten|elendigheta|regla|greia)? (og|,|$)
  (ga|gav|gir|gi) (meg|oss|mæ) tid (og|,|til å)
  @ea-han [ viste at @ea-han hadde (lest|lese|hørt|høyrt|fått med seg|notert) ] >>
  ja: Jeg [fikk holde ordet til jeg var tom].
  ja: Jeg [fikk lettet hele mitt hjerte].
  ja: [Tok imot hele ordflommen min].
  ja: [Ikke ett eneste tegn på at han ville videre].
  ja: Ho [sette av ein halvtime til meg].
  ja: Hun [skrev seg bak øret at mor trenger tolk].
  nei: Jeg skrev meg bak øret at de stenger fire.
  nei: Jeg fikk beholde nummeret.
  nei: De plukket opp pakken.
