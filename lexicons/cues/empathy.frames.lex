# Indirect speech by whole fields: absence frames, quoted replies, body language, consequences for the customer.
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

- f-borte-vekk actor=any turn=no
  @ea-han [ (svarte|svara|leste|las) (bare|berre)? (på)? (første|fyrste|halve|halvparten|ett|eitt|ein|en) ..3 og (hoppet over|hoppa over|ignorerte|droppet|overså) (resten|det andre|alt annet|alt anna) ]
  @ea-han [ (skulle|ville) (visst|nok|vel|tydeligvis) (hjem|heim|på lunsj|ha helg|ha lunsj|rekke noe) ]
  (stemplet|stempla|logget|logga|meldte seg) ut midt i >>
  @ea-han [ (hørte|høyrde) (jo|visst|bare|berre|rett og slett) (ikke|ikkje) (på meg|etter)? ] $
  ("setningene"|"setningane"|setningene|resonnementene|svarene) mine (ble|fikk|vart|kom|fekk) .. (aldri|ikke|ikkje) .. (ferdige|ferdig|fullført|lov|fram|frem|punktum)
  @ea-jeg (snakket|snakka|forklarte|fortalte|fortalde|pratet|prata) , (og)? @ea-han (tastet|tasta|skrev|klikket|klikka|tygde|scrollet|scrolla|gjespet|gjespa|nynnet|spiste|åt|sukket|bladde)
  (det)? (ene|eine) (øret|"øret"|"øyret"|øyret) inn (og)? (ut)?
  (mer|meir) opptatt av (kaffen|lunsjen|mobilen|klokka|klokken|skjermen|kollegaen|praten|tastaturet|telefonen sin|matpakka) enn >>
  (kom til kort|hadde ingen sjanse|druknet|drukna|sto ikke en sjanse|tapte) .. (mot|i) (ordflommen|ordstrømmen|snakket|skravla|monologen|talestrømmen|ordflaumen)
  (ville|skulle) ha (meg|oss) (fort|raskt|kjapt|fortest mulig)? (ut|av gårde|av garde|unna|avgårde)
  @ea-han [ (dundret|dundra|durte|gønnet|gønna|suste|raste|kjørte|køyrde|rullet|pløyde) (bare|berre)? (videre|vidare|på|i vei) (i|med) (manus|manuset|leksa|regla|salgstalen|pitchen|skjemaet|lista|sitt) ]
  (før|innen) @ea-jeg (hadde|fikk|fekk|rakk) .. (sagt|si|snakket|forklart|åpnet|fortalt|stilt|seie) ...8 (var|hadde|kom|begynte|satte|la) @ea-han .. (i gang|igang|i vei|konkludert|svart|ferdig|på neste|videre|svaret|begynt|på plass)
  @ea-han [ (smurte|spiste|åt|knaste|raslet|rasla|drakk|kokte|skrelte|tygde|gumlet|sugde|lagde|laget) .. (mens|medan|samtidig som) @ea-jeg (snakket|snakka|forklarte|fortalte|fortalde|pratet|prata|prøvde) ]
  (det)? @ejeg (sa|fortalte|skrev|fortalde) (fordampet|fordampa|forsvant|forsvann) (i lufta|rett ut)?
  (ville|var) (tydelig|tydeligvis|visst)? (fort|raskt|kjapt|allerede)? (videre|vidare) til neste
  @ea-han [ .. (nok|visst|sikkert|åpenbart|openbert|tydeligvis|vel|helst) .. (på|inne på|opptatt med|oppteken med|i gang med) ("facebook"|mobilen|snap|"snapchat"|"tiktok"|finn|insta|"instagram"|kryssordet|kryssord|kabal|kabalen|"netflix"|lunsjen|matpakka|matpakken|noe helt annet|noko heilt anna|nettavisen) ]
  @ea-han [ .. (la kabal|spilte kabal|løste kryssord|løyste kryssord|sjekket mobilen|sjekka mobilen|så på serie|leste avisa|las avisa|tok en annen telefon|tok ein annan telefon|svarte i en annen telefon) ] >>
  « [ (da|så|ja|ja da|nei) ..2 (er|var|har) vi (vel|nok|da) (da)? (ferdige|ferdig) ]
  [ (da|då|når) @ejeg ...8 , (kremte|"kremta"|"kremtet"|harket|hostet) @ea-han? (bare|berre)? (til|helt til) @ejeg (ga meg|gav meg|tidde|sluttet|slutta) ]
  (kremte|"kremta"|"kremtet"|harket|harka|hostet|hosta|sukket|sukka|trommet) @ea-han? (bare|berre)? (til|helt til|heilt til) @ejeg (ga meg|gav meg|gav meg|tidde|sluttet|slutta|holdt opp|ble stille|stoppet|stoppa)
  (rakk|rokk|rekke|fikk|fekk) (ikke|ikkje|knapt|aldri|så vidt) .. (å)? (si|seie|sagt|forklare|spørre|spørje|fortelle|fortelje|nevne|nemne|svare|sei) ...12 (før|til) @ea-han? .. (hadde lagt på|la på|lagt på|hadde lagt|var borte|avsluttet|avslutta|stengte|lukket|lukka|hang opp|hadde avsluttet|kuttet|sa ha det|ønsket god|begynte|snakket|avbrøt|braut)
  (ett|et|eitt|@ea-tall) (minutt|minutter|minuttar|sekund|sekunder|sekundar) etter at @ejeg ...8 , (var|ble|vart|blei) ("chatten"|chatten|samtalen|samtala|tråden) (stengt|stengd|lukket|lukka|avsluttet|avslutta|borte|slutt)
  ("chatten"|chatten|samtalen|"samtalen"|samtala|chatvinduet|linja|røret) (var|ble|blei|vart) (plutselig|bare|brått|rett og slett)? (stengt|stengd|lukket|lukka|avsluttet|avslutta|lagt på) (før|mens|medan|midt i|midt under|rett i) (@ejeg (rakk|hadde|fikk sagt|fikk svart|fikk skrevet|skrev|fortsatt)|setningen|setninga|svaret) >>
  (midt|halvveis) (i|under|inni) (svaret|setningen|setninga|forklaringen|forklaringa|spørsmålet|historien|historia|meldingen|meldinga|ordet|resonnementet|en setning|ei setning|et ord) (mitt|min|mi)? .. (var|ble|kom|hørte|lød|fikk|vart|høyrde) .. (det|jeg|eg)? .. (summetone|summetonen|klikk|pip|klikket|stille|tyst|lagt på|borte|dødt|dødt i røret|stengt|lukket|kuttet|takk for nå|ha det)
  (kunne|klarte|greide|"kunne") (ikke|ikkje|knapt) huske ...8 (@ejeg|hva|kva) (hadde|nettopp|"hadde")? (sagt|sa|skrevet|spurt|fortalt|skrive|fortalde)
  @ea-han [ (husket|hugsa|huska) (ikke|ikkje|aldri) .. (hva|kva|det|noe av det) @ejeg ] >>
  (uten|utan) at (@ea-han|det|noen|nokon) .. (lot seg merke|let seg merke|lot seg affisere|enset|ensa|festet seg|festa seg|gikk inn|gjekk inn|registrerte|reagerte|tok det til seg|fikk det med seg|fekk det med seg|fanget det opp) (med det|det|noe|noko)?
  (spørsmålet|"spørsmålet"|innvendingen|ønsket|poenget|bekymringen|det) ..5 (kom opp|nevnt|nemnt|gjentatt|sagt|tatt opp|lufta|stilt) (for)? (andre|tredje|fjerde|femte|ørtende|andre og tredje) (gang|gong) (uten|utan|før|og) >>
  (men|og) @ea-han? (hørte|høyrde|enset|ensa|registrerte) (ikke|ikkje|aldri) (det|noe|noko|meg)? $
  ("hadde" @ea-han|har @ea-han)? (lest|lese|leste|las) (ikke|ikkje|aldri|knapt|visst ikke|neppe)? .. (lenger|lengre|lengra|mer|meir) enn (til)? (emnefeltet|overskriften|overskrifta|første linje|fyrste linje|første setning|fyrste setning|tittelen|første komma|punktum|de første ordene|dei fyrste orda|halve|navnet) >>
  @ea-tall ("ganger"|"gonger") (kjørte|køyrde|fortsatte|gikk|gjekk|pratet|prata|snakket|snakka|buste|durte) @ea-han (bare|berre|rett|like fullt|likevel)? (videre|vidare|over|på|i vei|forbi)
  (kjørte|køyrde|buste|pløyde|skravlet|skravla|fortsatte|durte|babla) @ea-han (bare|berre|like fullt|likevel) (videre|vidare|på|i vei|over)
  (ba|bad|spurte|spurde|etterlyste|purret på|purra på|krevde|ville ha) .. (om|etter)? ..5 (som|det) @ejeg (nettopp|allerede|alt|nett|akkurat) (hadde|har)? (sendt|lagt ved|oppgitt|fortalt|svart|skrevet|levert|skrive|oppgjeve|gitt|forklart)
  (ba|bad|spurte|spurde|etterlyste|ville ha) .. (om|etter)? ..5 som (lå|låg|sto|stod|var|fulgte) (vedlagt|ved|i (mailen|meldingen|meldinga|klagen|brevet|første melding|skjemaet)|rett over|allerede|linja over)
  (falle|falt|fall) (på|for) (steingrunn|døve øre|døve ører|ufruktbar grunn|stengrunn|døve øyre)
  (ikke|ikkje|ingenting|knapt) (et ord|eit ord|ett ord|noe|noko)? av det @ejeg (sa|skrev|fortalte|fortalde|skreiv|forklarte|hadde) .. (gikk inn|gjekk inn|festet seg|festa seg|nådde fram|nådde frem|sank inn|ble fanget opp|sokk inn|trengte gjennom|feste seg)
  (det @ejeg (sa|skrev|fortalte|prøvde å si|fortalde)|"ordene" mine|orda mine) (gikk|gjekk|sank|nådde|sokk|trengte) (aldri|ikke|ikkje) (inn|fram|frem|gjennom|igjennom)
  « [ (ja ja|jaja|"ja , ja"|mhm|jada|mm|ja ja ja) »? .. (før|mens|medan|lenge før) @ejeg ] >>
  (fikk|fekk|rakk) (bare|berre|knapt|så vidt|akkurat)? (ut|inn|fram|sagt)? (en halv|ei halv|halve|to|tre|fire|fem|et par|eit par) (setning|setninger|setningar|ord|setningen) (ut|inn|sagt|fram|frem)? .. før >>
  (overdøve/v|"overdøvet"|"overdøva") @emeg
  (samme|same) (spørsmål|spørsmålet|"spørsmålet"|spørsmåla) .. (på nytt|om igjen|om att|enda en gang|i reprise|en gang til|ein gong til|opp igjen) !(så)
  (mailen|meldingen|meldinga|brevet|e-posten|klagen|søknaden|vedlegget|forklaringen) (min|mi|mitt) .. (ulest|uåpnet|uopna|ikke lest|ikkje lesen|skumlest|aldri lest|aldri åpnet|ikke åpnet)
  (ring|skriv|kom) .. (tilbake|igjen) når .. (kortere|fattet meg) >>
  (fatt|fatte|fatta) (deg|meg|oss) i (korthet|korthet)
  (ikke|ikkje|hadde ikke|hadde ikkje|har ikke) (tid|all dag|hele dagen|heile dagen) (på seg)? (til|,|sa|for) (å høre|å lytte|sånt|meg|oss|prat|skravling|"sa") >>
  @ea-null ..3 @ea-snev (av|til) ..2 (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene") (i (den|denne|det|dette)? (stemmen|røysta|svaret|mailen|røsten|samtalen|målet|e-posten))?
  (ikke|ikkje|aldri|knapt) (så mye som|så mykje som|engang|eingong|akkurat)? (et|eit|en|ei|ein) (eneste|einaste|liten|lita|bitteliten)? (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene")
  (ikke|ikkje|aldri) (akkurat|direkte|akkurat noen|akkurat noe|noe særlig|noe|noko|noen|nokon|mye|mykje|stort)? (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene") (å hente|å få|å snakke om|å spore|å oppdrive|å merke|å se|å finne|å høre)
  (en|ei|ein|et|eit|noen|nokon|noe|noko)? (liten|lita|ørliten|enkel|oppriktig)? (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene") @ea-uteble
  (kunne|burde|skulle|"kunne"|"burde") ..3 @ea-spandere (et|eit|en|ei|ein|litt|noe|noko)? (lite|liten|ørlite|bittelite)? (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene")
  (gjerrig|karrig|sparsom|knuslete|sparsommelig|gnien|påholden|spar)/a (med|på) (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene")
  (ikke|ikkje|aldri) (akkurat|direkte|særlig|spesielt|videre|særleg)? (raus|rundhåndet|gavmild|rundhanda|sjenerøs)/a (med|på) (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene")
  (lite|smått|dårlig|dårleg|skralt|tynt|så som så|labert|magert|stusslig|stussleg) (med|stelt med|bevendt med) (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene")
  (fattig|tom|blottet|blotta|renset|strippet|rensa|fri|kjemisk fri)/a (på|for) (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene")
  (leter|leitte|leita|lette|lytta|så|såg|ventet|venta|ventar|venter|speidet) ..3 (forgjeves|fåfengt|lenge|fortsatt|framleis) ..2 (etter|på) (et|en|eit|ein)? (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene")
  (et|en|ei|eit|ein)? (lite|liten|ørlite)? (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene") hadde (ikke|ikkje) (kostet|kosta|skadet|skada|drept|tatt) (dem|henne|ham|noen|dei)? (noe|mye|stort|all verden|noko|lang tid|mykje)?
  (skulle) (jeg|eg|vi) (gjerne|likevel|ønske)? (hatt|sett|fått) (litt|noe|mer|meir|et|en)? (mer|meir)? (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene")
  (hadde) (ikke|ikkje) (skadet|skada|vært av veien|vore av vegen|kostet mye|gjort noe) ..2 (med|å få|å gi)? (et|en|litt|ei|eit|ein)? (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene")
  (et|eit|en|ei|ein)? (lite|liten|ørlite)? (gehør|"gehør"|høyring|taletid|"taletid"|"lytteører"|hørsel|lydhørhet|"lydhørhet"|"lyttevilje"|vilje til å lytte|vilje til å høre|evne til å lytte|"ørene") (på veien|på vegen|i ny og ne)? (ville|hadde) (vært|vore|gjort|hjulpet|varmet|hjelpt|sittet|pyntet) (fint|bra|på sin plass|seg|godt|hyggelig|noe|noko)?
  ja: [Gehør fikk jeg ikke].
  ja: Ho var [nok på Facebook].
  ja: Innvendingene mine [falt på steingrunn].
  ja: «[Da er vi vel ferdige]», sa han.
  ja: Han [kremtet bare til jeg ga meg].
  ja: [Rakk ikke si hva det gjaldt før hun hadde lagt på].
  ja: [Midt i spørsmålet mitt var det summetone].
  ja: [Tre ganger snakket han bare videre].
  ja: De [ba om bilder som jeg allerede hadde sendt].
  ja: Hun hadde ikke [lest lenger enn til overskriften].
  nei: Etter det kjørte han oss hjem.
  nei: Jeg husket ikke hva jeg hadde bestilt.
  nei: De ba om bilder som viser skaden.
  nei: Midt i svaret sto det en pris.

cue empathy.understanding

+ f-skjonte actor=any
  @ea-han [ (så|såg|skjønte|forsto|forstod|visste|skjøna) .. (hva|kva|ka) (det|saken|dette|saka) (egentlig|eigentleg|faktisk|i bunn og grunn) (handlet|dreide|dreidde|gjaldt|handla|dreia|var) (om|seg om|snakk om)? ]
  @ea-han [ (så|såg|skjønte|forsto|skjøna|forstod) at det var (jeg|eg|meg|vi) som (trengte|trong|hadde|ikke|ville) ] >>
  (brikkene|bitene|"brikkene"|puslebitene|bitane|brikkane) .. (falt|datt|fall|dett) .. på plass .. (for|hos) (henne|ham|han|ho|"henne"|"ham"|dem|dei)
  (falt|datt|fall) (brikkene|bitene|bitane|brikkane) på plass (for|hos) (henne|ham|han|ho|"henne"|"ham"|dem)
  (lese|leste|las|lest) "tankene" mine
  (lese|leste|las) tankane mine
  @ea-han [ .. (ett|et|eitt|to) (skritt|steg) foran !(meg|oss|i|køen) ]
  (tok|tek) ("ordene"|orda|"orda") (rett)? ut av "munnen" (på|min)
  (kvikk|kjapp|rask|snar|lynrask|lynkjapp)/a i (oppfattelsen|oppfatninga|oppfatningen|vendinga|hodet|hovudet) !(svar)
  (koblet|kobla|koplet|kopla|klikket|klikka|tente) (@ea-han|det)? (straks|med en gang|fort|raskt|med ein gong|umiddelbart|på sekundet) (hos|for|på)? (henne|ham|han)?
  (satte|sette) ord på det @ejeg (prøvde|mente|forsøkte|strevde|ikke|slet|meinte) >>
  (trengte|nok med|holdt med|heldt med|klarte seg med|greide seg med) (bare|berre)? (halve|halv|et halvt|en halv|ei halv) (historien|setningen|setninga|forklaringen|historia|ord|setning)
  (trengte|trong|slapp|behøvde) (ikke|ikkje)? (å)? (si|seie|forklare|utdype|utbrodere|utdjupe) (mer|meir|noe mer|noko meir|hvorfor|kvifor|så mye|resten) !(om|til)
  (samme|same) (båt|situasjon|bås|livssituasjon) (selv|sjølv|sjøl|som meg|som oss)
  @ea-han [ (kjente|kjende) .. igjen .. (situasjonen|problemet|frustrasjonen|historien|historia|seg selv) ]
  @ea-han [ (så|såg) (behovet|problemet|saken|saka|greia) (før|lenge før) @ejeg ] >>
  ja: Da [falt brikkene på plass for ham].
  ja: Ho [las tankane mine].
  ja: Han var [kjapp i oppfattelsen].
  nei: Jeg visste ikke hva det betyr.
  nei: Han kjente igjen feilkoden.

+ f-visste turn=no
  @ea-han [ (visste|skjønte|forsto|forstod|skjøna|begrep|fatta|ante|veit) !(ikke|ikkje|aldri|knapt|neppe|itj) (nøyaktig|akkurat|godt|utmerket|presis|precis|utmerka)? (hva|kva|hvor mye|kor mykje) ...7 (betyr|betydde|betyd|innebærer|inneber|innebar|krever|krev|vil si|vil seie|gjør med|gjer med|koster|har å si|står for) ] >>
  !@ea-jeg [ (visste|skjønte|forsto|forstod|skjøna|begrep) !(ikke|ikkje|aldri|knapt|neppe|jeg|eg|vi) (nøyaktig|akkurat|godt|utmerket|presis) (hva|kva|hvor mye|kor mykje) ...7 (betyr|betydde|betyd|innebærer|inneber|innebar|krever|krev|vil si|vil seie|gjør med|gjer med|har å si) ] >>
  @ea-han [ (visste|skjønte|forsto|forstod|skjøna|begrep) !(ikke|ikkje|aldri) at (en|et|ei|ein|eit) _ (_)? (ikke|ikkje)? (bare|berre)? (er|ikke er|ikkje er|betyr) ] >>
  @ea-han [ (skjønte|skjøna|forsto|forstod|visste|begrep) !(ikke|ikkje|aldri) at (en|ein|ei|et|eit) _ ..3 (ikke|ikkje) (kan|får|rekker|greier|klarer|har|duger|rekk|er til) ] >>
  ja: Han [visste akkurat hva en ødelagt fryser betyr i elgjakta].
  ja: Hun [forsto at en båt ikke bare er en båt] for oss.
  nei: Jeg visste akkurat hva det betyr å vente.
  nei: De visste ikke hva feilen betyr.
  nei: De visste ikke akkurat hva det betyr.

+ f-forstaelse actor=any turn=no
  (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) (manglet|mangla|skortet|skorta|sto|stod|var|er) (det|hun|han|ho|de|dei)? (ikke|ikkje|aldri) (på|mangel på|dårlig med|dårleg med)
  (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) (fikk|fekk|fikk) @ejeg (i massevis|i bøtter og spann|i bøtter|i fleng|i lange baner|med en gang|med ein gong|straks|fra første stund|frå fyrste stund|fra start|i rikt monn|så det holdt|så det heldt|gratis|i fullt monn|servert|i hele samtalen)
  (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) (var|er) det (nok av|plenty av|mer enn nok av|meir enn nok av|ikke mangel på|ikkje mangel på|ingen mangel på|inga mangel på|rikelig med|mye av|mykje av|full pott på)
  (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) (hadde) (hun|han|ho|de|dei) (nok av|i massevis|i bøtter og spann|rikelig av|plenty av|masse av|i fullt monn|mye av|mykje av)
  (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) (kom|haglet|hagla|strømmet|strøymde|satt|sat) (på løpende bånd|på rams|løst|med det samme|med en gang|med ein gong|uoppfordret|uoppfordra|uten at jeg|før jeg|på første linje|i første setning|fra hjertet|frå hjartet)
  (det)? (manglet|mangla|skortet|skorta) (ikke|ikkje|aldri) på (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  (sparte|spara|knuslet|knusla|sparar|snålte|snålet|var gjerrig|var knuslete) (ikke|ikkje|aldri) (på|med) (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  (ikke|ikkje|ingen|inga) mangel på (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  !("ikke"|"ikkje"|"aldri"|"akkurat"|"særlig"|"direkte") (raus|rundhåndet|gavmild|rundhanda|sjenerøs)/a (med|på) (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  ja: [Forståelse fikk jeg i massevis].
  nei: Forståelse fikk jeg ikke.

- f-forbi actor=any
  (tydelig|merkes|merket|åpenbart|tydeleg|merkast|openbert) at (ingen av dem|ingen der|de|han|hun|ho|ingen|dei) .. (aldri|ikke|ikkje)? (har|hadde) .. (bodd|budd|stått|prøvd|hatt|levd|drevet|vore|vært) >>
  (ingen|inga) .. (klarte|evnet|gadd|greide|evna|iddest) .. (å)? (se for seg|sjå for seg|forestille seg|sette seg inn|setje seg inn|fatte|forstå) >>
  (nikket|nikka|sa ja|bekreftet) .. (og|,) (så)? .. (gjorde|sendte|skrev|bestilte) .. (stikk motsatte|det motsatte|noe helt annet|noko heilt anna|feil)
  @ea-han [ (leste|las|hørte|høyrde|så|oppfattet|oppfatta) (bare|berre)? (ordet)? « ..3 » (og|,) (så)? (sendte|svarte|kjørte|ga|skrev|gikk|fyrte|sende|svara|køyrde) ] >>
  (snakke|prate|"snakket"|"snakka") .. (to|hver|kvart|ulike|forskjellige|hvert sitt|kvart sitt) (forskjellige|ulike|sitt|vårt)? (språk|"språk")
  !@ea-jeg (svarte|svara|svar) (bare|berre)? på (noe|spørsmål|ting|alt mulig|noko) (som)? @ejeg (ikke|ikkje|aldri) (hadde)? (spurt|spurte|spurd|lurte|stilte|stilt|har spurt) (om|på)?
  (poenget|behovet|situasjonen|det jeg sa|alvoret|problemet|det eg sa) (mitt|min)? ...6 , (fløy|gikk|gjekk|seilte|suste|for|fór) .. over ("hodet"|"hovudet") på (henne|ham|han|ho|dem)
  (poenget|behovet|alvoret|det jeg sa) (mitt|min)? (fløy|gikk|gjekk|seilte|suste|for|fór|raste) .. over ("hodet"|"hovudet") på (henne|ham|han|ho|dem)
  @ea-jeg (spurte|spurde|snakket|skrev|skreiv|snakka|ringte|ringde) om _ , (og|men)? @ea-han (svarte|snakket|svara|snakka|skrev|fabla|pratet) om _
  (det)? (gikk|gjekk) (det)? (aldri|ikke|ikkje) opp (et lys)? for (henne|ham|han|ho|dem|dei) (at|hva|kva|hvor|hvorfor|kor) >>
  (som) å forklare _ (_)? (for|til) (en|ein|ei|et) >>
  (regler|reglar|reglement|system|skjema|rutiner|paragrafer|"reglene") (foran|framfor|før|viktigere enn|trumfet) (mennesker|folk|"sunn fornuft"|mennesket|menneske)
  (det)? (tok|gikk|gjekk) ...5 (halvtime|time|evighet|æve|kvarter|tid|runder|forsøk|mailer|minutter|dager|forklaringer|telefoner) .. før @ea-han .. (skjønte|skjøna|begrep|begreip|forsto|forstod|fattet|fatta|tok poenget|var med|koblet|kobla|ante) >>
  (først|fyrst) (etter|på|ved|da) ...6 (skjønte|skjøna|forsto|forstod|begrep|fatta|fattet) @ea-han >>
  @ea-han [ .. (forveksle/v|"forvekslet"|"forveksla") ..3 med _ @emin? ]
  !@ea-jeg (svarte|svara|svar|snakket|snakka) (på|om) (helt|heilt)? (andre|alt annet|alt anna|alle andre|annet|anna|noe annet|noko anna) (ting|spørsmål|saker|greier)? enn (det|hva|kva|spørsmålet|saken) >>
  (passet|passa|passer|passar|hang|stemte|matchet|hadde noe å gjøre) (ikke|ikkje|dårlig|dårleg|verken|lite) (til|med|sammen med|saman med|i hop med) (spørsmålet|spørsmåla|spørsmålene|det @ejeg|problemet|saken min|saka mi|henvendelsen) @emin? >>
  @ea-jeg (spurte|ba|bad|spurde|ringte|ringde|skrev|skreiv) om ..4 , (men|og)? (fikk|fekk) (svar om|info om|informasjon om|beskjed om|forklaring på|et foredrag om|eit foredrag om|en oppskrift på|ei oppskrift på|ein oppskrift på|en leksjon i|en utgreiing om|ei utgreiing om) >>
  (fikk|fekk) @ejeg? (i stedet|i staden|bare|berre)? (en|ei|ein) oppskrift på (å|hvordan|korleis) .. (helt|feil|noe|jeg ikke|i stedet|i staden) >>
  (handlet|handla|gjaldt|dreide seg|dreia seg|gjeld) (om)? _ _? (,|.|;) @ea-jeg (spurte|skrev|ringte|snakket|ba|mente|spurde|skreiv|ringde|snakka|bad|meinte) (om|på)? >>
  (svar|løsning|tilbud|plan|pakke|løysing|tilbod|forslag|råd) (som passet|som passa|for|til|skreddersydd for|myntet på) (en helt annen|ein heilt annan|noen andre|nokon andre|en annen|ein annan|naboen|feil) (kunde|person|problem|sak|abonnement|familie|liv|planet)?
  (misse/v|"misset"|"missa"|bomme|bommet|bomma) (helt|heilt|fullstendig|totalt)? (på)? (hele|heile)? (poenget|greia|behovet|hva jeg|kva eg|saken|målet|blinken|planken)
  (som) å (forklare|forklåre|lære bort|prate|snakke) (..3) (til|for|med) (katten|hunden|en gullfisk|ein gullfisk|veggen|en kålrot|en stein|en potteplante|ei potteplante|en treåring|en som ikke)
  (behandlet|behandla|svarte|svara|snakket|snakka|håndterte|skrev) .. som om (det|saken|saka) (gjaldt|handlet om|handla om|dreide seg om|var snakk om|var) (en|et|ei|ein|eit|noe) (helt|heilt)? (annen|annet|annan|anna|pizza|vanlig|bagatell|paraply) >>
  (behandlet|svarte|svara|snakket|snakka) .. som om @ejeg (hadde spurt|spurte|ville|skulle|ønsket|hadde bedt|spurde) (om)? >>
  (i|på) (hver|kvar) (sin|vår|si|deres) (verden|verd|klode|planet|galakse)
  @ejeg (var|befant oss|er) [ (i|på) (hver|kvar) (vår|sin) (klode|planet|verden|galakse|ende) ]
  (fortsatte|holdt fram|heldt fram|kjørte på|snakket videre) (å snakke|å prate|å svare|med å snakke) om ..4 (selv om|enda|endå|sjølv om) >>
  (situasjonen|livet|hverdagen|kvardagen|behovet|virkeligheten|røynda) (min|mi|vår|mitt|vårt) .. (ikke|ikkje|aldri) .. (tema|vurdert|med i regnestykket|tatt med|teke med|passet inn|på tale|et tema|eit tema|interessant)
  (jeg|eg) (passet|passa|passer|passar) (ikke|ikkje) (inn)? i (skjemaet|boksen|boksene|rubrikken|malen|systemet|rutene)
  (firkanten|ruta|boksen|rubrikken) (@ejeg)? (ikke|ikkje) passet (i|inn)
  @ea-null ..3 @ea-snev (av|til) ..2 (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) (i (den|denne|det|dette)? (stemmen|røysta|svaret|mailen|røsten|samtalen|målet|e-posten))?
  (ikke|ikkje|aldri|knapt) (så mye som|så mykje som|engang|eingong|akkurat)? (et|eit|en|ei|ein) (eneste|einaste|liten|lita|bitteliten)? (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  (ikke|ikkje|aldri) (akkurat|direkte|akkurat noen|akkurat noe|noe særlig|noe|noko|noen|nokon|mye|mykje|stort)? (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) (å hente|å få|å snakke om|å spore|å oppdrive|å merke|å se|å finne|å høre)
  (en|ei|ein|et|eit|noen|nokon|noe|noko)? (liten|lita|ørliten|enkel|oppriktig)? (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) @ea-uteble
  (kunne|burde|skulle|"kunne"|"burde") ..3 @ea-spandere (et|eit|en|ei|ein|litt|noe|noko)? (lite|liten|ørlite|bittelite)? (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  (gjerrig|karrig|sparsom|knuslete|sparsommelig|gnien|påholden|spar)/a (med|på) (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  (ikke|ikkje|aldri) (akkurat|direkte|særlig|spesielt|videre|særleg)? (raus|rundhåndet|gavmild|rundhanda|sjenerøs)/a (med|på) (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  (lite|smått|dårlig|dårleg|skralt|tynt|så som så|labert|magert|stusslig|stussleg) (med|stelt med|bevendt med) (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  (fattig|tom|blottet|blotta|renset|strippet|rensa|fri|kjemisk fri)/a (på|for) (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  (leter|leitte|leita|lette|lytta|så|såg|ventet|venta|ventar|venter|speidet) ..3 (forgjeves|fåfengt|lenge|fortsatt|framleis) ..2 (etter|på) (et|en|eit|ein)? (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  (et|en|ei|eit|ein)? (lite|liten|ørlite)? (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) hadde (ikke|ikkje) (kostet|kosta|skadet|skada|drept|tatt) (dem|henne|ham|noen|dei)? (noe|mye|stort|all verden|noko|lang tid|mykje)?
  (skulle) (jeg|eg|vi) (gjerne|likevel|ønske)? (hatt|sett|fått) (litt|noe|mer|meir|et|en)? (mer|meir)? (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  (hadde) (ikke|ikkje) (skadet|skada|vært av veien|vore av vegen|kostet mye|gjort noe) ..2 (med|å få|å gi)? (et|en|litt|ei|eit|ein)? (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  (et|eit|en|ei|ein)? (lite|liten|ørlite)? (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) (på veien|på vegen|i ny og ne)? (ville|hadde) (vært|vore|gjort|hjulpet|varmet|hjelpt|sittet|pyntet) (fint|bra|på sin plass|seg|godt|hyggelig|noe|noko)?
  ja: [Det tok tre mailer før hun skjønte at det gjaldt hytta].
  ja: Ho [svarte på heilt andre ting enn det eg var ute etter].
  ja: Svaret [passet ikke til spørsmålet mitt].
  ja: [Jeg spurte om leie, og fikk et foredrag om forsikring].
  ja: Han [misset helt poenget].
  ja: [Forståelse var mangelvare].
  ja: Hun [forvekslet meg med en annen kunde].
  nei: Jakka passet ikke til buksa.
  nei: Jeg forvekslet to fakturaer.
  nei: Jeg spurte om pris, og fikk svar med en gang.
  nei: Det tok en time før hun svarte.

cue empathy.feelings

+ f-omtanke actor=any
  (vondt|vondt i magen|sov dårlig|uroa seg|engsta seg) på (mine|våre) (vegne|"vegne"|vegner)
  « [ (jeg|eg|vi) er (så|veldig|fryktelig|oppriktig)? (lei for|lei meg|lei oss) ] >>
  (angret|angra) seg !(på)
  (fikk|fekk) .. (god bedring|god betring) (med)? (på veien|på vegen|ønsket)?
  @ea-han [ (ville|ønsket|ynskte) at (jeg|vi|eg|me) skulle (sove|ha det|slippe|få fred|kose|være trygge|hvile|kvile) ] >>
  (unner|unte|unna|unne) .. (hun|han|ho|jeg|eg) (ingen|ikke sin verste|ikkje sin verste|ikke noen)
  (gråten|klumpen|tårene|klump|tårer) i (halsen|øynene|auga|stemmen) .. (selv|sjøl|sjølv|også|òg)
  @ea-han [ .. (ville|måtte|spurte|spurde|lurte på|forsikret seg om|forvissa seg om|forvisset seg om|lurte) (vite|høre|høyre|først|fyrst|også)? (om) (dyra|dyrene|sauene|sauane|kyrne|hestene|ungene|ungane|barna|borna|alle|jeg|eg|vi|noen|nokon|mor|far|mamma|pappa|hunden|katten|han|ho|hun|gutten|guten|jenta|folk|bestemor|mannen|kona|de) .. (var|hadde|kom|fått|fikk|fekk|klarte) .. (i hus|trygge|trygt|bra|inne|varmt|varme|mat|noen hos|nokon hos|noen å|nokon å|sted å sove|stad å sove|et sted|uskadd|uskadde|sikkerhet|tryggleik|ok|i orden|hele|heile|hjem|heim|redd|skadd|skadet|det bra|sovet|sove) ] >>
  (om) @ejeg (hadde|har) (noen|nokon) (hos meg|å snakke med|å prate med|å være hos|rundt meg|sammen med meg|saman med meg|med meg|å ringe til)
  (ringte|ringde|skrev|skreiv|sendte|mailet|stakk innom) @ea-han .. (og|for å|å) (høre|hørte|spurte|spurde|spørre|spørje|høyre|høyrde|sjekke|sjekket) (bare|berre)? (hvordan|korleis|om|åssen) .. (gått|gikk|gjekk|hadde|sto|stod|var|kom) >>
  @ea-han (ringte|ringde|skrev|skreiv|sendte) [ .. (og|for å) (hørte|høre|spurte|spurde|spørre|høyre|høyrde) (bare|berre)? (hvordan|korleis|åssen) ] .. (gått|gikk|gjekk|hadde|sto|stod) !(med (saken|saka|søknaden)) >>
  (sms|"sms"|melding|mail|e-post|lapp|telefon|hilsen|meldinga|helsing) .. (fra|frå)? .. (henne|ham|han|dem|@ea-han)? .. (om|med spørsmål om|for å høre|for å høyre|der hun spurte|der ho spurde) (hvordan|korleis|åssen) ..5 (vært|vore|gått|gikk|gjekk|hadde det|sto til|stod til|går|har det)
  « [ (hvordan|korleis|åssen|koss) (har du det|har de det|går det med deg|har dere det|går det med dere|står det til med|føles det|klarer du deg|har dykk det|går det med dykk|kjennes det) ] >>
  @ea-han [ (dempet|dempa|senket|senka|mildnet|mildna) (straks|øyeblikkelig)? (stemmen|"stemmen"|røsten|røysta|tonen|"tonen"|stemma) (straks|da|då|i det|idet|med en gang|med ein gong|når|litt da) ] >>
  (dempet|dempa|senket|senka) (stemmen|"stemmen"|røysta|stemma) (straks|da|då|i det|idet|med en gang|når) (@ejeg|hun|han|ho|det) >>
  (lå|låg|ligger|ligg) (henne|ham|han|ho|dem|dei) (virkelig|verkeleg|tydelig)? på (hjertet|"hjertet"|hjarta|hjarte)
  (virkelig|verkeleg|faktisk)? (lå|låg) (henne|ham|han|ho|dem|dei) på (hjertet|hjarta|"hjertet")
  (at) @ejeg ...8 , (syntes|synest|mente|sa|fant|meinte|tykte) @ea-han .. (ikke|ikkje) .. (rart|merkelig|underlig|dumt|for mye|unaturlig|merkeleg|noe å skamme seg over|flaut|pinlig)
  @ea-han (syntes|mente|sa|tykte|meinte) [ .. (ikke|ikkje) (var|er)? (det minste|noe|så|noko)? (rart|merkelig|merkeleg|underlig) (at|om) @ejeg ] >>
  (sa|mente|medga|syntes|skjønte|tykte|skrev|meinte) .. (at)? .. (ikke|ikkje) (var|er|kunne være|kunne vere)? (så|noe|noko|spesielt)? (lett|enkelt|moro|gøy|greit|rettferdig|artig|kjekt|festlig) (for|å stå|å ha|å være|å vere) >>
  (skulle ønske|ønsket|ynskte|skulle ynskje) @ea-han (kunne|hadde kunnet) (gjøre|gjort|gjere|hjelpe|hjulpet) (mer|meir|noe|noko|oss|meg) >>
  (gjorde|gjer|gjør) (henne|ham|han|ho) vondt >>
  (virkelig|oppriktig|genuint|inderlig|verkeleg|oppriktig talt) (ønsket|ønska|ville|ynskte|ynskja) (å)? hjelpe (meg|oss)?
  @ea-han [ (virke|være|verke|var) @grad? (virkelig|oppriktig|genuint|verkeleg)? (opptatt|oppteken) av (gutten|guten|jenta|barnet|ungen|mannen min|kona|hunden|katten|dyret|oss|meg|hvordan|korleis|sønnen|datteren|dattera|mor|far|mamma) ] >>
  (tok|tek) (det|nyheten|beskjeden|historien) .. (tungt|inn over seg|innover seg|nært|personlig) !(for meg|at jeg)
  (led|lidde|sørget|sørga|gremmet|gremma|sto|stod) (med|seg sammen med) (meg|oss) !(i køen)
  (skjønte|forsto|forstod|skjøna|visste) (godt|veldig godt|så godt|utmerket)? (hvor|kor) (leit|leitt|trist|vondt|tungt|kjipt|kjedelig|sårt|fælt|ille|slitsomt|vanskelig|vanskeleg|fortvilt|fortvila|redd|redde|lei|sliten|nervøs|flau) (det|jeg|eg|vi|dette)? >>
  (hvilken|kva for ei|for en|for ei) (krise|sorg|påkjenning|belastning|fortvilelse) (det|dette)? (var|er|måtte være) >>
  (sendte|sende) .. (@ea-meg|en|ein|ei)? .. (klem|virtuell klem|blomster|varm tanke|varme tanker)
  (fikk|fekk) .. (en|ein)? (virtuell|varm|god)? klem .. (fra|frå|gjennom|i røret)
  (felte|tørket|tørka|svelget|hadde) (nesten|visst)? (en|ei|ein) (tåre|klump) .. (hun|han|ho) (også|òg)
  ja: Han [ville vite om ungene var kommet i hus].
  ja: Dagen etter [ringte hun og hørte hvordan det hadde gått].
  ja: Ho spurde [om eg hadde nokon hos meg].
  ja: Hun [dempet stemmen da jeg fortalte om begravelsen].
  ja: Det var tydelig at det [lå henne på hjertet].
  ja: «[Hvordan har du det oppi alt dette]?»
  ja: De [skjønte godt hvor leit det var].
  nei: Jeg ringte og hørte hvordan det gikk med søknaden.
  nei: Hun spurte om alle papirene var sendt.
  nei: Jeg dempet stemmen på bussen.

+ f-unnskyld
  (unnskylde/v|"unnskyldte"|"unnskyldt"|"unnskylda"|orsake/v) (@ea-han)? seg (gjorde @ea-han|mange ganger|for|flere ganger|masse|så|både|igjen)? >>
  "orsaka" seg
  ja: Han [unnskyldte seg].
  snu: Hun [unnskyldte seg aldri].
  nei: Jeg unnskyldte meg.

+ f-sitat turn=no
  « [ (så|det var|det der|det der var|huff|uff|åh|stakkars|stakkar|fy|nei|oi|huffa meg|for en|for noe) ..4 (leit|leitt|trist|kjipt|tungt|tøft|synd|vondt|fælt|grusomt|forferdelig|forferdeleg|slitsomt|surt|sårt|ergerlig) (ut|å høre|for deg|for dere|for dykk)? ]
  ja: «[Uff, det høres tungt ut]». Og det var det.
  nei: Så synd at det regner.

+ f-omtanke-nok actor=any
  (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (manglet|mangla|skortet|skorta|sto|stod|var|er) (det|hun|han|ho|de|dei)? (ikke|ikkje|aldri) (på|mangel på|dårlig med|dårleg med)
  (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (fikk|fekk|fikk) @ejeg (i massevis|i bøtter og spann|i bøtter|i fleng|i lange baner|med en gang|med ein gong|straks|fra første stund|frå fyrste stund|fra start|i rikt monn|så det holdt|så det heldt|gratis|i fullt monn|servert|i hele samtalen)
  (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (var|er) det (nok av|plenty av|mer enn nok av|meir enn nok av|ikke mangel på|ikkje mangel på|ingen mangel på|inga mangel på|rikelig med|mye av|mykje av|full pott på)
  (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (hadde) (hun|han|ho|de|dei) (nok av|i massevis|i bøtter og spann|rikelig av|plenty av|masse av|i fullt monn|mye av|mykje av)
  (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (kom|haglet|hagla|strømmet|strøymde|satt|sat) (på løpende bånd|på rams|løst|med det samme|med en gang|med ein gong|uoppfordret|uoppfordra|uten at jeg|før jeg|på første linje|i første setning|fra hjertet|frå hjartet)
  (det)? (manglet|mangla|skortet|skorta) (ikke|ikkje|aldri) på (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (sparte|spara|knuslet|knusla|sparar|snålte|snålet|var gjerrig|var knuslete) (ikke|ikkje|aldri) (på|med) (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (ikke|ikkje|ingen|inga) mangel på (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  !("ikke"|"ikkje"|"aldri"|"akkurat"|"særlig"|"direkte") (raus|rundhåndet|gavmild|rundhanda|sjenerøs)/a (med|på) (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  ja: [Medfølelse manglet det ikke på].
  ja: Hun [sparte ikke på medfølelsen].
  nei: Medfølelse manglet helt.

- f-kulde actor=any
  (med|hadde)? (empatien|medfølelsen|innlevelsen|engasjementet|"empatien"|varmen|følelseslivet|omtanken) til (en|ein|ei|et|eit) _
  @ea-jeg (gråt|grein|hulket|hulka) , (og)? @ea-han (tastet|tasta|leste|las|gjespet|gjespa|fortsatte|spurte|spurde|sukket|sukka|skrev|tygde|ba|bad|siterte) >>
  (kaldere|kaldare) enn .. (fryseren|frysaren|isen|istapper|januar|nordpolen|fryseboksen|istapp|isvann|sibir)
  (ikke|ikkje|aldri|knapt|uten|utan|heller ikke) (et|eit|en|ei)? (eneste|einaste)? (ord|lyd|kvekk|mukk|pip|knyst|linje|setning|stavelse|tanke|tøddel|kremt) (om|på) at .. (leit|leitt|lei|trist|tungt|kjipt|beklag*|synd|dumt|vondt|vanskelig|vanskeleg) >>
  (om) (vi|jeg|eg|me) (frøs|fraus|døde|gråt|satt|sto|sultet|druknet|mistet|levde|stod|sat) ...6 , (spilte|betydde|raket|interesserte|bekymret|spelte) .. (ingen rolle|inga rolle|ikke|ikkje|lite|fint lite|null)
  (kunne) (han|hun|ho|de)? (like gjerne|like godt) (ha)? (lest|lese) .. (værmeldingen|vêrmeldinga|telefonkatalogen|handleliste|handlelista|bruksanvisningen|børskursene|avisa|ei handleliste|en handleliste|telefonboka)
  (som om) @ea-han (leste|las) (opp)? .. (handleliste|handlelista|værmeldingen|telefonkatalogen|bruksanvisning|nyhetene|børskurser|telefonboka|vêrmeldinga|en meny)
  (mest|bare|berre|kun) (opptatt|oppteken) av (å (få|komme|rekke))? .. (lunsj|lunsjen|helga|helgen|kaffen|pausen|hjem|seg selv|fredagen)
  (ikke|ikkje) (akkurat|nettopp|direkte) (tårer|medynk|rørt|grepet|knust|på gråten|sønderknust|følelser|kjensler|røyrd|sjokkert|i sorg|tatt av)
  @ea-han [ (smurte|spiste|åt|knaste|raslet|rasla|drakk|kokte|tygde|tastet|tasta|skrev|gjespet|gjespa|nynnet) .. (mens|medan) @ejeg (gråt|grein|hulket|hulka|satt og gråt) ]
  « [ (ja|jaha|nåja|tja|nei|ja vel)? (,)? (og|og så|og så da|og så då|og då|og da|so what|hva så|kva så|så)  (da|då)? "?" ]
  « [ (ja)? (og) "?" ]
  « [ (alle|mange|andre|de fleste|folk flest|dei fleste) ..2 (har det|sliter|slit|har det verre|venter|ventar|opplever|har problemer|må) ..4 (tøft|verre|nå|sånn|slik|travelt|vanskelig|no|vente) ]
  « [ (nå|no)? (må|får) du ..2 (roe|ro|slappe|ta|gi|slutte|skjerpe|puste) (deg|av|det|helt|heilt)? (ned|av|sammen|saman|med ro|å sutre|med sutringa|litt ned)? ] >>
  « [ (roe|ro|slapp|ta) (deg|av|det|deg helt)? (ned|sammen|saman|piano|nå|no) ] >>
  « [ (sånt|slikt|det|dette|sånn|slik) (må|får|bør) (man|en|ein|du|dere|de|folk) (bare|berre|da|jo|alltid|nesten)? (regne med|rekne med|tåle|tola|påregne|leve med|forvente|finne seg i|finne deg i|vente) ] >>
  (fikk|fekk|sa|svarte|svara|høre|høyre|mente|meinte) .. (at)? [ (sånt|slikt) (må|får|måtte|fikk) (man|en|ein|du|vi) (bare|berre|da|jo)? (regne med|rekne med|tåle|tola|påregne|leve med|forvente) ]
  [ (sånt|slikt|det) (må|får|måtte) (man|en|ein|du) (bare|berre|da|jo)? (regne med|rekne med|tåle|tola|påregne|leve med|forvente) ] .. (sa|mente|svarte|fikk jeg|meinte|svara) (han|hun|ho|høre|dama|de)
  « [ (det)? (kunne|kunne ha) (vært|vore) verre ] >>
  « [ (det|dette) (er|var) (vel|da|jo)? (ikke|ikkje) (så|all verdens|noe å|noko å|verdens undergang|min feil|vår feil|mitt problem|mitt bord|farligere) ] >>
  « [ (sånn|slik) er (livet) (bare|berre|jo|nå|no)? ] >>
  « [ (uflaks|synd for deg|surt for deg|trist for deg|dumt for deg|bad luck|shit happens|ikke mitt problem|ikkje mitt problem|ditt problem|jaja|ja ja|da så|og det angår meg|ikke mitt bord|det overlever du|det ordner seg vel|det går vel bra|det går seg til|det var da voldsomt|har du prøvd å slappe av|ingen har dødd av det) ] >>
  (mistet|mister|mista|mistar|taper|tapte) (ikke|ikkje|neppe|ikke akkurat|ikkje akkurat) .. nattesøvnen (av|for|over)? (det|meg|oss|saken)?
  (lå|låg|ligger) (ikke|ikkje|neppe) (akkurat|nettopp)? våken (over|av|for|på grunn av) (meg|oss|saken|saka|det)
  (felte|feller|gråter|gråt) (ikke|ikkje|neppe) (akkurat|nettopp)? (en|ei|noen)? (tåre|tårer|modige tårer|blod)
  (fortrakk|fortrekte) (ikke|ikkje) ei? (en|ei)? mine
  (rørte|rørt|lea|løftet) (ikke|ikkje) .. (et|eit|en)? (øyelokk|augelok|øyenbryn|mine)
  (gikk|gjekk) (ikke|ikkje|neppe|ikke akkurat|ikkje akkurat) (akkurat)? inn på (henne|ham|han|ho|dem|dei)
  (at) @ejeg ...8 , (lot|lét|let|overså|oversåg|overhørte|overhøyrde|hoppet|hoppa|ignorerte|enset|ensa|kommenterte|registrerte|gikk|gjekk) @ea-han (bare|berre|glatt|rett|ikke|ikkje|over|forbi|elegant|seg ikke|som ingenting) .. (passere|fare|gå|seg merke med|over|forbi|affisere|gli)?
  (da|då|når) @ejeg .. (gråt|grein|lei meg|gråte|grine|knakk sammen|hulket|brast|tårer|begynte å gråte|tok til å gråte|tok til tårene) ...5 [ (sa|svarte|kom) (@ea-han|det) (ingenting|ikke noe|ikkje noko|ikke et ord|ikkje eit ord|bare|berre|ingen ting|ikke noe fra|ikke en lyd) ] >>
  (da|då|når) @ejeg .. (gråt|grein|lei meg|gråte|grine|knakk sammen|hulket|brast) ...5 [ (ble|vart|blei|var) det (bare|berre|helt|heilt)? (stille|tyst|taust|helt stille) ]
  (varmere|varmare|hjerteligere|hjertelegare|mer empati|mer medfølelse|mer innlevelse|mer varme|mer liv|meir empati|meir varme) (samtaler|møter|samtalar|samtale)? .. (med|i|hos|fra|frå|av|enn) .. (brødristeren|brødristaren|veggen|kjøleskapet|parkeringsautomaten|siri|isskapet|en minibank|telefonsvareren|talemaskinen|chatboten|støvsugeren|postkassa|fryseren|en gråstein|en brødrister|ein brødristar)
  ("beklager"|beklagelsen|beklaginga|kondolansen|unnskyldningen|"unnskyld"|"beklageren") »? .. (var|lød|klang|kom|hørtes|føltes|leste|kjendest) .. (som en handleliste|innøvd|hul|hult|tom|tomt|automatisk|på autopilot|påklistra|påklistret|pliktskyldig|pliktskyldigst|fra manus|oppramset|like varm|uekte|falsk|falskt|på bestilling)
  (like|omtrent like|nesten like) (rørt|berørt|varm|følsom|engasjert|interessert|medfølende|empatisk|entusiastisk) som >>
  (med|hadde)? (samme|same|like mye|like mykje|omtrent like mye|omtrent like mykje) (innlevelse|innleving|empati|medfølelse|varme|engasjement|følelse|kjensle|entusiasme|glød) som (en|ein|et|eit|ei|om|når) >>
  @ea-null ..3 @ea-snev (av|til) ..2 (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (i (den|denne|det|dette)? (stemmen|røysta|svaret|mailen|røsten|samtalen|målet|e-posten))?
  (ikke|ikkje|aldri|knapt) (så mye som|så mykje som|engang|eingong|akkurat)? (et|eit|en|ei|ein) (eneste|einaste|liten|lita|bitteliten)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (ikke|ikkje|aldri) (akkurat|direkte|akkurat noen|akkurat noe|noe særlig|noe|noko|noen|nokon|mye|mykje|stort)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (å hente|å få|å snakke om|å spore|å oppdrive|å merke|å se|å finne|å høre)
  (en|ei|ein|et|eit|noen|nokon|noe|noko)? (liten|lita|ørliten|enkel|oppriktig)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) @ea-uteble
  (kunne|burde|skulle|"kunne"|"burde") ..3 @ea-spandere (et|eit|en|ei|ein|litt|noe|noko)? (lite|liten|ørlite|bittelite)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (gjerrig|karrig|sparsom|knuslete|sparsommelig|gnien|påholden|spar)/a (med|på) (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (ikke|ikkje|aldri) (akkurat|direkte|særlig|spesielt|videre|særleg)? (raus|rundhåndet|gavmild|rundhanda|sjenerøs)/a (med|på) (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (lite|smått|dårlig|dårleg|skralt|tynt|så som så|labert|magert|stusslig|stussleg) (med|stelt med|bevendt med) (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (fattig|tom|blottet|blotta|renset|strippet|rensa|fri|kjemisk fri)/a (på|for) (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (leter|leitte|leita|lette|lytta|så|såg|ventet|venta|ventar|venter|speidet) ..3 (forgjeves|fåfengt|lenge|fortsatt|framleis) ..2 (etter|på) (et|en|eit|ein)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (et|en|ei|eit|ein)? (lite|liten|ørlite)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) hadde (ikke|ikkje) (kostet|kosta|skadet|skada|drept|tatt) (dem|henne|ham|noen|dei)? (noe|mye|stort|all verden|noko|lang tid|mykje)?
  (skulle) (jeg|eg|vi) (gjerne|likevel|ønske)? (hatt|sett|fått) (litt|noe|mer|meir|et|en)? (mer|meir)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (hadde) (ikke|ikkje) (skadet|skada|vært av veien|vore av vegen|kostet mye|gjort noe) ..2 (med|å få|å gi)? (et|en|litt|ei|eit|ein)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (et|eit|en|ei|ein)? (lite|liten|ørlite)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (på veien|på vegen|i ny og ne)? (ville|hadde) (vært|vore|gjort|hjulpet|varmet|hjelpt|sittet|pyntet) (fint|bra|på sin plass|seg|godt|hyggelig|noe|noko)?
  (kunne|burde|"kunne") ..2 @ea-spandere .. « ("det var dumt"|"så leit"|"uff"|"huff"|"beklager"|"unnskyld"|"det var synd"|"så synd"|"det var leit"|"kondolerer") »?
  (ikke|ikkje|knapt|aldri|uten|utan) (en|ei|ein|et|eit) (eneste|einaste)? (linje|setning|stavelse|ord|tanke|bisetning|parentes) om (at (det|dette|vi|jeg|eg)|hvordan (vi|jeg|det)|korleis (vi|eg|det)) .. (må|måtte|var|er|hadde|kunne|føles|føltes|kjentes|kjendest|gikk|gjekk) .. (leit|leitt|trist|tungt|vondt|være|vere|det|vanskelig|vanskeleg|lei|oss|meg|ha|sårt|tøft) >>
  ja: Ho sa berre «[Ja, og så da]?»
  ja: «[Alle har det tøft nå]», fikk jeg til svar.
  ja: «[Nå må du roe deg ned litt]», sa hun.
  ja: [At jeg var på gråten, lot han bare passere].
  ja: Da jeg begynte å gråte, [sa han ingenting].
  ja: Han [mistet ikke akkurat nattesøvnen av det].
  ja: [Ikke et fnugg av medfølelse].
  ja: [En beklagelse hadde ikke skadet].
  ja: De kunne [spandert et «det var dumt»].
  nei: Jeg mistet nattesøvnen etter innbruddet.
  nei: Sånt må man regne med når det snør.
  nei: Jeg trenger ingen unnskyldning for å ta en kaffe.

cue empathy.respect

+ f-verdighet actor=any
  (verdens|verdas) (naturligste|vanligste|naturlegaste|vanlegaste|mest naturlige) (ting|spørsmål|sak)?
  (spurte|spurde|snakket med|snakka med|så på|henvendte seg til|tala til) (meg|oss) , (og)? (ikke|ikkje) .. (mannen|sønnen|far|ektemannen|samboeren|kona|dattera|følget)
  (like|minst like) (mye|mykje|godt)? (verdt|verd|viktig|velkommen|verdifull) som (en|ein|alle|de|dei|andre|noen|storkundene)
  (sa|mente|syntes|meinte) .. (at)? (det var) (et|eit)? (godt|klokt|smart|lurt|viktig|veldig godt|kjempegodt) spørsmål
  (tok|så|såg|behandlet|behandla|regnet|rekna|oppfattet) (meg|oss|mæ) (ikke|ikkje|aldri|itj) (for|som|på som|imot som) .. (å være|å vere)? (en|ein|et|eit|noen|ei)? (sniker|snikar|svindler|svindlar|idiot|tosk|tulling|juksemaker|tyv|tjuv|tigger|kriminell|bråkmaker|problem|plage|nummer|byrde|unge|dumming|løgner|dust|masekopp|annenrangs|gammel)
  (ikke|ikkje|aldri|ingen) (et|ett|eit|eitt|en|ein)? (sekund|øyeblikk|gang|gong|minutt|augneblink)? .. (lot|lét|let|fikk|fekk|ga|gav) .. (det)? (skinne igjennom|skinne gjennom|merke|skine gjennom|meg merke|oss merke|meg forstå|meg føle|meg kjenne|føle|inntrykk av|følelsen av|kjensla av) .. (at|som) @ejeg >>
  (slapp|slippe|slepp|sluppet|uten|utan) .. (å)? (føle|kjenne) (meg|oss|seg) .. (som)? .. (en|ein|et|ei|eit)? .. (@eskam|svindler|svindlar|sniker|juksemaker|tigger|kriminell|mistenkt|bråkmaker|tiggar|problem)
  (utan|uten) at @ejeg (kjente|kjende|følte) (meg|oss) .. (som) (en|ein|et|ei) .. (@eskam|svindler|svindlar|tulling|sniker|juksemaker|tigger)
  (snakket|snakka|tala|talte|henvendte seg|vende seg|vendte seg|så|såg|spurte|spurde|pratet|prata|svarte) (direkte|rett)? (til|på|med) (ham|henne|han|ho|sønnen|mor|far|gutten|guten|jenta|bestemor|bestefar|mannen min|den det gjaldt|tenåringen|pappa|mamma|barnet|ungen|"ham") (og ikke|og ikkje|ikke|ikkje|i stedet for|framfor|i staden for|heller enn) (bare|berre)? (til|på|med)? (meg|oss|ledsageren|forelderen|mor|om ham|over)
  !@ea-jeg (tok|tek) (ikke|ikkje|aldri) lett på (det|saken|saka|problemet|spørsmålet|bekymringen|meg|oss|henvendelsen)
  (selv om|sjølv om|enda|fordi) (det)? («)? (bare|berre) (»)? (var|er|gjaldt) (en|et|ei|ein|eit) _ ..4 [ (ble|vart|blei) @ejeg .. (på alvor|hørt|tatt imot|behandlet) ]
  (krevde|krevje|ba|bad|spurte|spurde|forlangte) (ikke|ikkje|aldri|verken) (om|etter)? (bevis|dokumentasjon på alt|forklaring på hvorfor|en forklaring på hvorfor|om jeg løy)
  (uten|utan) (å)? (kreve|krevje|forlange|be om|spørre om|mase om) (bevis|ti papirer|en forklaring|hvorfor)
  (tok|tek|tatt|teke) .. (meg|oss) på "ordet" ((uten|utan) _)?
  (trodde|trudde|trur|tror) (på)? (meg|oss) ((uten|utan) _ (og _)?|fra første _|frå fyrste _|straks|med en gang)
  (null|ingen|ikke noe|ikkje noko|slapp) (mas|masing|bønn og nåd|tigging|mistenkeliggjøring|kryssforhør|spydigheter|stikk|pekefinger) om >>
  (var|er|ble|føltes) (noe|noko) (mer|meir) enn (en|et|ei|ein|eit) (lommebok|sak|nummer|kontonummer|fødselsnummer|polise|pengesekk|ordrenummer|kunde)
  (ikke|ikkje|aldri) av (dem|de|dei|den typen|sorten) som (ser|så|behandler|behandlar|snakker|snakkar|himler) .. (lommebok|pengesekk|nummer|ned|over|folk|idiot|på øynene|kunder) >>
  (bukket|takket|takka|bøyde) .. for (at @ejeg (orket|orka|gadd)|innspillet|ærligheten) >>
  (reddet|redda|berget|berga) (ansiktet|andletet|æren|verdigheten) (min|mitt|mi)?
  (fikk|fekk) (være|vere) (menneske|voksen|vaksen|meg selv|meg sjølv|sjefen|ekspert) >>
  ja: Ho [tok meg ikkje for å vere ein svindlar].
  ja: [Ikke et sekund lot hun meg merke at jeg maste].
  ja: Jeg [slapp å føle meg som en sniker].
  ja: Hun [snakket til ham og ikke til meg].
  ja: Han [tok aldri lett på det], enda det var en hamster.
  nei: Jeg tok ikke lett på det.
  nei: Uten mas om fristen hadde jeg glemt det selv.

+ f-respekt-nok actor=any turn=no
  (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet) (manglet|mangla|skortet|skorta|sto|stod|var|er) (det|hun|han|ho|de|dei)? (ikke|ikkje|aldri) (på|mangel på|dårlig med|dårleg med)
  (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet) (fikk|fekk|fikk) @ejeg (i massevis|i bøtter og spann|i bøtter|i fleng|i lange baner|med en gang|med ein gong|straks|fra første stund|frå fyrste stund|fra start|i rikt monn|så det holdt|så det heldt|gratis|i fullt monn|servert|i hele samtalen)
  (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet) (var|er) det (nok av|plenty av|mer enn nok av|meir enn nok av|ikke mangel på|ikkje mangel på|ingen mangel på|inga mangel på|rikelig med|mye av|mykje av|full pott på)
  (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet) (hadde) (hun|han|ho|de|dei) (nok av|i massevis|i bøtter og spann|rikelig av|plenty av|masse av|i fullt monn|mye av|mykje av)
  (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet) (kom|haglet|hagla|strømmet|strøymde|satt|sat) (på løpende bånd|på rams|løst|med det samme|med en gang|med ein gong|uoppfordret|uoppfordra|uten at jeg|før jeg|på første linje|i første setning|fra hjertet|frå hjartet)
  (det)? (manglet|mangla|skortet|skorta) (ikke|ikkje|aldri) på (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet)
  (sparte|spara|knuslet|knusla|sparar|snålte|snålet|var gjerrig|var knuslete) (ikke|ikkje|aldri) (på|med) (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet)
  (ikke|ikkje|ingen|inga) mangel på (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet)
  !("ikke"|"ikkje"|"aldri"|"akkurat"|"særlig"|"direkte") (raus|rundhåndet|gavmild|rundhanda|sjenerøs)/a (med|på) (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet)
  ja: [Respekten manglet det ikke på].
  nei: Respekt fikk jeg ikke.

- f-ovenfra actor=any turn=no beats=questioning.needs,clarity.language
  (fikk|måtte|fekk|laut) (høre|høyre) (at|hvor|kor) @ejeg .. (maste|masa|mase|forstyrret|forstyrra|overdrev|vanskelig|vanskeleg|krevende|umulig|treg|masete|plaget|heftet|slurvete)
  (snakket|snakka|henvendte seg|svarte|prata|pratet) (hele tiden|heile tida|bare|berre|konsekvent)? til (mannen min|sønnen min|ektemannen|samboeren|kona mi|far min) (hele tiden|heile tida|bare)? ,? (enda|selv om|sjølv om|og ikke|som om|og ikkje) >>
  (følte|kjente|kjende|føle) (meg|oss) som (en|ei|ein|et)? (femåring|treåring|toåring|skoleelev|elev|konfirmant|barnehageunge|skoleunge|førsteklassing) >>
  (spurte|lurte på|spurde|ville vite) om @ejeg (i det hele tatt|virkelig)? (kunne|klarte|kan) (lese|norsk|bruke|regne|skrive|"norsk")
  (måtte|laut|nesten) .. (unnskylde|be om unnskyldning for|beklage|orsake) (for)? at (jeg|eg|vi) (fantes|ringte|eksisterte|spurte|levde|fanst|ringde|tok)
  « [ (gamle|damer|kvinner|kvinnfolk|pensjonister|folk på din alder|unge) .. (bør|burde|skal|får|må) ] >>
  (som om|at|om) @ejeg ("løy"|"jukset"|"bløffet"|"fant" på|"lyver"|"juksa"|"dikta"|"prøvde" å lure|"fant" det opp|"overdrev")
  (måtte|laut|fikk) .. (bevise|prove/v|sannsynliggjøre|sverge på) .. at @ejeg !((er|var) (over|myndig|den|eier|eieren|norsk)) >>
  på størrelse med (en|ei|ein) (ert|lus|maur|mus|knappenål|flue|loppe)
  (som om|som) @ejeg (gikk|gjekk|var|hørte hjemme) (i|tilbake i|på) (barnehagen|barnehage|førsteklasse|første klasse|bleier|fyrste klasse|barneskolen)
  (høre|høyre|beskjed om|svar) at (andre|alle andre|de fleste|folk flest|alle|dei fleste|resten) (klarer|får|skjønner|forstår|greier|klarte|fikk|skjønar) .. (til|det|dette|fint|godt|bra) >>
  @ea-han? [ (lo|ler|humret|flirte|humra) i skjegget ] >>
  @ejeg [ (var|sto|stod) .. i veien for (kaffen|kaffepausen|lunsjen|henne|ham|dem|noe viktigere|arbeidsdagen|praten) ]
  (satte|sette|stilte|stilt|satt) (spørsmålstegn|spørjeteikn|"spørsmålstegn") ved (alt|det|hva|kva|om|historien|forklaringen|hvert|at) (@ejeg|jeg)? >>
  (føle|kjenne) (meg|oss) (som)? .. (verdens dummeste|verdens største idiot|det dummeste|dummest i verden|landets dummeste|dummere enn jeg er)
  ^ [ @ea-skamb ] (fra|frå|og|av|da|på|,|$|første|heile|hele)
  ^ [ @ea-skamb (fra|frå) (første|fyrste|start) (stund|ord|setning|sekund|minutt)? ]
  (det var)? (slik|sånn|måten) @ejeg (ble|blei|vart) (snakket|snakka|prata|pratet) til
  « [ ...12 ("vennen"|"vesla"|"jenta mi"|"gutten min"|"guten min"|"lille venn"|"unge dame"|"unge mann"|"veslejenta"|"frøken"|"gamle mann"|"lille dame"|"snuppa") ]
  « [ (ja|jo|nei)? (,)? (det sier|dei seier|de sier|det seier|sånn sier) (de|dei|det|kundene)? (alle|alltid|alle sammen|gjerne) (det)? ]
  « [ (du er den eneste|du er den første|ingen andre|alle andre) .. (som|klarer|har|klager|får) ] >>
  « [ (er du sikker på at du|har du husket å|har du prøvd å lese|har du i det hele tatt|leste du ikke|har du ikke lest|kan du ikke lese|hva var det jeg sa|hva sa jeg|det burde du|det må du da|det sier seg selv|det skjønner du vel|du må da skjønne|hvorfor har du ikke|kvifor har du ikkje|hva i all verden|skjønner du ikke|forstår du ikke|der har du nok misforstått|da har du misforstått|du har nok misforstått|du har tydeligvis) ] >>
  som om (han|hun|ho|mor|far|sønnen|dattera|datteren|mannen|kona|gutten|mamma|pappa|bestemor|"ham"|"henne"|jenta) (var|ikke var|ikkje var) (luft|usynlig|et barn|eit barn|dum|til stede|der|tilstede|død|et møbel|møblement|en gjenstand|bagasje|en byrde)
  !@ejeg (hadde) (visst|nok|åpenbart|tydeligvis|sikkert|alltid)? (viktigere|viktigare|bedre|betre) (ting|saker|gjøremål|kunder|kundar) (fore|føre|på gang|på programmet|enn meg|enn oss|å ta seg av|på bordet|å gjøre|å gjere|å drive med)? (enn)? >>
  (bli|ble|"blei"|vart|blitt|følte meg) @ejeg? (kalt|kalla|omtalt som|stemplet som) («)? ("vanskelig"|hysterisk|krevende|sutrete|umulig|masete|sytete|kverulant|vanskeleg|brysom|kravstor|urimelig|krevjande)
  @ea-han? [ (trodde|trudde|tror) (meg|oss|mæ) (ikke|ikkje|itj|aldri) ]
  (følte|kjente|kjende|ble|var) ..2 (to|tre|fem|ti|en|én|ein|null|halvannen) (centimeter|cm|millimeter|tommer|desimeter) (høy|lav|høg|liten|lang|stor)
  (som noe|som noko|som noe som) (katta|katten|hunden|bikkja) (hadde)? (dratt|drege|slept|hentet|bar)
  (stå|sto|stod|stått) skolerett
  (måtte|fikk|fekk) .. (be pent|bukke og skrape|krype|krype til korset|stå med lua i hånda|gjøre knefall|takke pent)
  (på) (pidestall|pidestallen|sin høye hest|tronen|trona|sokkelen)
  (så|såg|kikket|stirret|snakket|snakka) (ned|skrått ned|nedover)? .. (fra|frå) (pidestallen|tronen|trona|oven|sin høye hest|høyden|høgda|skyene|elfenbenstårnet)
  (bruksanvisning|bruksanvisninga|forklaring|versjonen|versjon) for (idioter|dummies|barn|de trege|tungnemme|dei tungnemme)
  (som) å (møte|være tilbake på|sitte på|stå hos|bli sendt til) (rektor|rektors kontor|rektors teppe|skolebenken|skulebenken)
  (henvendte|vendte|vende|snakket|snakka|så|såg) .. (seg)? .. (bare|berre|kun|konsekvent|heile tida|hele tiden) (til|med|på) (mannen min|sønnen|mannen|ledsageren|meg|ektemannen|samboeren|faren min|far) .. (som om|og ikke|og ikkje|enda|selv om) >>
  (lot|lét|let) .. (det)? (skinne gjennom|skinne igjennom|skine gjennom|skinne i gjennom) at @ejeg >>
  (ga|gav|gir) (klart|tydelig|mer enn)? .. uttrykk for at @ejeg .. (maste|masa|heftet|hefta|forstyrret|var|burde|plaget|løy|ikke) >>
  @ea-null ..3 @ea-snev (av|til) ..2 (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet) (i (den|denne|det|dette)? (stemmen|røysta|svaret|mailen|røsten|samtalen|målet|e-posten))?
  (ikke|ikkje|aldri|knapt) (så mye som|så mykje som|engang|eingong|akkurat)? (et|eit|en|ei|ein) (eneste|einaste|liten|lita|bitteliten)? (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet)
  (ikke|ikkje|aldri) (akkurat|direkte|akkurat noen|akkurat noe|noe særlig|noe|noko|noen|nokon|mye|mykje|stort)? (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet) (å hente|å få|å snakke om|å spore|å oppdrive|å merke|å se|å finne|å høre)
  (en|ei|ein|et|eit|noen|nokon|noe|noko)? (liten|lita|ørliten|enkel|oppriktig)? (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet) @ea-uteble
  (kunne|burde|skulle|"kunne"|"burde") ..3 @ea-spandere (et|eit|en|ei|ein|litt|noe|noko)? (lite|liten|ørlite|bittelite)? (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet)
  (gjerrig|karrig|sparsom|knuslete|sparsommelig|gnien|påholden|spar)/a (med|på) (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet)
  (ikke|ikkje|aldri) (akkurat|direkte|særlig|spesielt|videre|særleg)? (raus|rundhåndet|gavmild|rundhanda|sjenerøs)/a (med|på) (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet)
  (lite|smått|dårlig|dårleg|skralt|tynt|så som så|labert|magert|stusslig|stussleg) (med|stelt med|bevendt med) (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet)
  (fattig|tom|blottet|blotta|renset|strippet|rensa|fri|kjemisk fri)/a (på|for) (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet)
  (leter|leitte|leita|lette|lytta|så|såg|ventet|venta|ventar|venter|speidet) ..3 (forgjeves|fåfengt|lenge|fortsatt|framleis) ..2 (etter|på) (et|en|eit|ein)? (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet)
  (et|en|ei|eit|ein)? (lite|liten|ørlite)? (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet) hadde (ikke|ikkje) (kostet|kosta|skadet|skada|drept|tatt) (dem|henne|ham|noen|dei)? (noe|mye|stort|all verden|noko|lang tid|mykje)?
  (skulle) (jeg|eg|vi) (gjerne|likevel|ønske)? (hatt|sett|fått) (litt|noe|mer|meir|et|en)? (mer|meir)? (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet)
  (hadde) (ikke|ikkje) (skadet|skada|vært av veien|vore av vegen|kostet mye|gjort noe) ..2 (med|å få|å gi)? (et|en|litt|ei|eit|ein)? (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet)
  (et|eit|en|ei|ein)? (lite|liten|ørlite)? (respekt|"respekt"|verdighet|"verdighet"|ydmykhet|"ydmykhet"|tillit til meg|aktelse|vørdnad|"likeverd"|anstendighet) (på veien|på vegen|i ny og ne)? (ville|hadde) (vært|vore|gjort|hjulpet|varmet|hjelpt|sittet|pyntet) (fint|bra|på sin plass|seg|godt|hyggelig|noe|noko)?
  ja: [Mistrodd fra første stund].
  ja: Det var [slik jeg ble snakket til] som gjorde meg sint.
  ja: «[Det sier de alle]», svarte han.
  ja: «[Det der skjønner du ikke, vennen]».
  ja: Hun [hadde visst viktigere ting fore enn meg].
  ja: Eg vart [kalla vanskeleg].
  ja: De [trodde meg ikke].
  ja: Jeg [ble to centimeter høy].
  ja: [Respekt var mangelvare].
  nei: Mannen min er stemplet i passet.
  nei: Jeg trodde meg ferdig med saken.
