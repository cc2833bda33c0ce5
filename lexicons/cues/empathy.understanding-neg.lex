# empathy.understanding, the opposite: misunderstands, sees neither situation nor need.
cue empathy.understanding

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

- a-trodde-det-var actor=any
  @ea-han [ (hadde)? (visst|vel|nok|åpenbart|tydeligvis|visstnok) (trodde|trudde|trodd|trudd) (at)? (det|saken|saka) (var|gjaldt|handla|handlet|dreide|dreia) ] >>
  [ (trodde|trudde) (visst|nok|åpenbart|tydeligvis)? @ea-han (visst|nok|åpenbart|tydeligvis)? (at)? (det|saken|saka) (gjaldt|handla|handlet|dreide|dreia) ] >>
  (@ea-han|sistemann|førstemann|nestemann|neste|fyrstemann) .. (hadde)? (visst|vel|nok|åpenbart|tydeligvis|visstnok)? (trodde|trudde|trodd|trudd|insisterte på|var overbevist om|var sikker på|antok|innbilte seg) (at)? (det|saken|saka|dette) (var|gjaldt|handla|handlet|dreide|dreia|gjalt|skulle) ...8 (og ikke|og ikkje) >>
  @ea-han (visst|nok|tydeligvis)? (trodde|trudde|antok) (det|saken|saka|dette|at det) (dreide seg|dreia seg|handlet|handla|gjaldt) (om|med|å gjøre med)? >>
  !@ea-jeg (oppfattet|oppfatta|hørte|høyrde|leste|las) (bare|berre|kun) ordet? _ .. (og|så|,)? (kjørte|køyrde|gikk|gjekk|begynte|startet|svarte|sendte|satte) >>
  @ea-jeg [ (sa|sier|seier|skrev|skreiv|spurte om|spurde om|ba om|bad om|bestilte|snakket om|snakka om|mente|meinte) _ _? , (@ea-han|men @ea-han|og @ea-han) (hørte|høyrde|oppfattet|oppfatta|leste|las|snakket|snakka|forsto|forstod|skjønte) ] >>
  @ea-jeg [ (snakket|snakka|prata|pratet|spurte|spurde) .. om .. , .. (@ea-han) om ] >>
  !("sammenligne"|"samanlikne"|"sammenlikne"|"som") (epler|eple) og (pærer|pære|bananer|appelsiner|poteter)
  (hva|kva|ka) @ea-jeg (egentlig|eigentleg)? (ville|trengte|lurte på|spurte om|trong|mente|var ute etter|meinte|spurde om) , (vet|veit|skjønte|forsto|skjøna|ante|fikk|fekk|gikk|gjekk|vart|ble) (@ea-han|aldri|det) .. (ikke|ikkje|aldri|neppe|knapt|ennå|enno|opp for)
  (kom|kjem) (dragende|dragande|trekkende|trekkande|rekende|rekande|stormende|løpende|med) (med)? (en|et|ein|eit|noe|noko) ..3 (i staden|i stedet|istedenfor|isteden|i staden for|som @ea-jeg aldri|som ikke|jeg ikke) >>
  (fikk|fekk|sendte|sende|ga|gav|bestilte|meldte) .. (noe|noko|en|et|ein|eit|svar på) (helt|heilt)? (annet|anna|annen) .. (enn) (det)? @ea-jeg? (spurte|ba|bad|spurde|lurte|etterlyste) >>
  (svaret|svara|rådet|forklaringen|brevet|mailen) .. (kunne|måtte|var|passet|passa|hørte|høyrde) .. (vært|være|vore|vere|ment|tiltenkt|tenkt|meint|til|hjemme|heime) .. (naboen|en annen|noen andre|nokon annan|noko anna|noe annet|et annet spørsmål|eit anna spørsmål|feil person|en annen kunde|ein annan)
  (svaret|"svaret"|svara|mailen|"mailen"|brevet|"brevet"|e-posten|"e-posten"|forklaringen|forklaringa|informasjonen|"informasjonen"|rådet|@ea-han) .. (handlet|handla|gjaldt|dreide seg|dreia seg|gjeld|snakket|snakka) (om)? (en|ein|et|eit|noe|noko) (helt|heilt)? (annen|annet|annan|anna) (ordre|sak|kunde|vare|avtale|bestilling|person|bil|produkt|tur|problem|polise|greie|spørsmål|konto) .. (enn)? >>
  !@ea-jeg (løste|løyste|svarte på|svara på|besvarte|fiksa|fikset) (et|eit|feil) (helt|heilt)? (annet|anna)? problem (enn)? .. (@ea-jeg)? .. (hadde)?
  (på|i) (feil|galt|gale|et annet|eit anna) (spor|klode|jorde|planet) (med en gang|fra start|hele tiden|heile tida|fullstendig)?
  helt (på|i) (feil|galt|gale|et annet) (bane|veier|tog)
  @ea-han [ (havnet|havna|endte|for|fór|datt|var|gikk|gjekk|suste|kjørte) .. (på|i) (grøfta|villstrå|vidvanke|ville veier|bærtur|viddene|avveie|avvegar|jordet) ]
  !@ea-jeg (skjønte|skjøna|forsto|forstod|fatta|fattet|begreip|begrep) (mindre|like lite|like mye|like mykje|omtrent like mye) .. (som|enn)? (katten|hunden|en stein|en ku|ei ku|ein stein|en gås|ingenting|en fisk|en dørstokk)?
  (henge|hang|hengte|hekta|hektet) seg (fast|opp) (i|på) >>
  !@ea-jeg (så|såg|ser) (ikke|ikkje) skogen for (bare|berre) (trær|tre|trea)
  (som)? (fra|frå|på|levde i|i) (en|ein|et|si|sin|eit) (annen|annan|anna|egen|eiga|eigen) (verden|verd|planet|klode|boble|virkelighet|røyndom|tidsalder)
  @ea-han [ (har|hadde) (tydeligvis|åpenbart|nok|neppe|vel|visst|garantert|aldri|sikkert) (aldri|ikke|ikkje|neppe)? (vært|hatt|stått|prøvd|opplevd|betalt|bodd|vore|kjent|hatt ansvar) .. (barn|ungar|selv|sjøl|unger|på bygda|i distriktet|alene|gjeld|på landet) ]
  @ea-jeg [ (fortalte|forklarte|fortalde|sa|skrev|skreiv|tegna|tegnet) .. (med teskje|med store bokstaver|inn med teskje|på alle måter|i klartekst|rett ut) .. (men|uten|utan|likevel) ] >>
  (handlet|handla|gjaldt|dreide seg|dreia seg) (om)? (en|ei|ein|et|eit) (helt|heilt)? (annen|annet|annan|anna) _ enn (min|mi|mitt|vår|den @ejeg|det @ejeg|"min")
  ja: Hun [hadde visst trodd det var bil og ikke båt].
  ja: [Hva jeg egentlig ville, skjønte han aldri].
  ja: De [kom dragende med et lån i stedet].
  nei: Jeg trodde det var dyrt.
  nei: Sauene var på jordet da stormen kom.
  nei: Det gjaldt en annen sak enn sist.
  nei: Hun mente det gjaldt bare nye kunder.

- a-uten-forstaelse actor=any turn=no
  (regler|reglar|"regler"|reglene|systemet|lova|loven) (er|"er") (regler|reglar|"regler"|reglene|"reglane"|lov)
  ("reglene er sånn"|"sånn er reglene"|"sånn er systemet"|"slik er systemet")
  (ingen|null|inga) (nåde|pardon|bønn|bøn|slingringsmonn|vilje til å se|vilje til å sjå) (å få|å hente|der|for|hos)? (der)?
  !@ea-jeg (hjalp|nyttet|nytta|hjelpte|nådde|prella) .. (ikke|ikkje|lite|fint lite) .. (å forklare|å fortelle|å fortelje|at @ea-jeg (sa|forklarte|fortalte|prøvde|fortalde)) >>
  !@ea-jeg (gikk|gjekk) .. (ikke|ikkje) .. (inn på) (henne|ham|han|ho|dem|dei)
  !@ea-jeg (så|såg) (meg|oss)? (bare|berre)? .. (som|på meg som) (et|eit|ei|en) (romvesen|spøkelse|fremmed fugl|ufo|marsboer|gåte) .. (da|når)?
  !@ea-jeg (kunne|kan|klarte|greide|evna|evnet|maktet|makta) (ikke|ikkje|umulig|aldri) .. (fatte|begripe|skjønne|forstå|skjøne|se|sjå|se for seg|sjå for seg) .. (hvorfor|kvifor|at|hva|kva|hvor|problemet|poenget|greia) >>
  (hva|kva) (er|var) (problemet|egentlig problemet|det|vitsen) .. (spurte|spurde|sa|lurte|ville) (@ea-han) >>
  (ble|blei|vart|gikk|gjekk|var) .. (helt|heilt|fullstendig|totalt)? over (hodet|hovudet|huset) (på henne|på ham|på han|på dem)? !(på meg|på oss|for meg)
  ja: Svaret var at [regler er regler].
  ja: Ho [klarte ikkje å skjøne kvifor eg ringde].

- idiom-ikke-forsta actor=any
  (som å|som om jeg|som om eg)? (snakke|prate|snakka|snakket|"snakket"|"snakka") (gresk|kinesisk|"gresk"|"kinesisk"|volapyk|volapük|arabisk) (til|for)?
  (hvert|kvart|"hvert"|"kvart") ("vårt"|sitt|vårt) (språk|"språk")
  (på|fra|frå) (en|ein|hver|kvar|ei)? (annen|annan|anna|sin|vår) (planet|klode|galakse)
  (helt|heilt|totalt) på ("jordet"|"viddene")
  @ea-han [ (være|var|"var") .. på (bærtur|"bærtur") ]
  (helt|heilt|totalt) på (bærtur|"bærtur") !(selv|sjølv|sjøl|jeg|eg)
  (måtte|"måtte"|"laut"|lot) (tegne|teikne) (og|det) (forklare|for) >>
  ("femøringen"|"tiøringen"|"poletten") (falt|datt|fall|"falt"|"datt") (aldri|ikke|ikkje)
  (ikke|ikkje|aldri) (falt|datt|"falt"|"datt") ("femøringen"|"tiøringen"|"poletten")
  (svare|"svarte"|"svara") på (et|eit|"et"|"eit") (spørsmål) (jeg|eg|vi) (ikke|ikkje|aldri) (hadde|"hadde") >>
  (to|som to) "skip" .. (natten|"natten"|natta)
  (se|så|"såg"|sto|stod) .. som (en|ei|ein) ku på >>
  (ikke|ikkje) (i|på) "nærheten" av (å)? (forstå|skjønne|det|hva|kva) >>
  ja: Det var [som å snakke gresk].
  ja: Han var [helt på bærtur].
  ja: Vi snakka [kvart vårt språk].

- g-noe-annet actor=any
  (svarte|svara|svar|svaret|"svaret"|mailen|skrev|skreiv|la ut|snakket|snakka|preika) .. om (noe|noko|ting|et produkt|en avtale|ein avtale|eit produkt) (som)? @ejeg (aldri|ikke|ikkje) (hadde|har)? (nevnt|nemnt|nevnte|spurt|bedt|spurte|tatt opp|eier|eig|bestilt) (om)?
  (om) (noe|noko|ting) (som)? @ejeg (aldri|ikke|ikkje) (hadde|har) (nevnt|nemnt|spurt om|bedt om|tatt opp)
  (spurte|spurde|ringte|ringde|skrev|skreiv|klaget|klaga|maste|masa|ba|bad|lurte|bestilte) ...12 [ (fikk|fekk) (en|ei|ein|et|eit) (hel|heil|lang)? (forelesning|preken|preik|foredrag|leksjon|utgreiing|utlegning|førelesing|"forelesning") (om|i) ] >>
  (handlet|handla|svarte|svara|snakket|snakka|dreide seg|gjaldt) (om|på)? alt (mulig|mogleg)? (annet|anna) enn (det|hva|kva|saken|spørsmålet|problemet) >>
  ("vi"|"me") [ (snakket|snakka|prata|pratet) (visst|nok|tydeligvis|åpenbart)? (ikke|ikkje) (akkurat)? om (samme|same) (sak|ting) ] !(som)
  @ea-han .. [ (fikk|fekk|hadde fått) det for seg at @ejeg ] >>
  (kunne|klarte) (ikke|ikkje) for sitt bare liv (å)? (forstå|begripe|skjønne|fatte|skjøne|se) >>
  (ikke|ikkje|aldri) (giddet|gidda|orket|orka|tatt seg bryet med|brydd seg med) (å)? (åpne|opne|se|sjå|lese|sjekke|bla) (på|i|gjennom)? (mappa|mappen|saken|saka|historikken|loggen|journalen|papirene|notatene) @emin?
  @ejeg (maste|masa|ba|bad|spurte|spurde|ringte|ringde) (om|etter) ..3 , (og|men)? [ @ea-han (ga|gav|sendte|fant|bestilte|tilbød|begynte å|snakket om|snakka om|pratet om) ] ..4 (i stedet|i staden|isteden)
  [ (gikk|gjekk|begynte|tok|satte) @ea-han (i gang|å)? ...8 ] , (enda|endå|selv om|sjølv om) det var _ @ejeg (maste|masa|ba|bad|spurte|spurde|ringte|ringde) (om|etter) >>
  (oppskrift|råd|svar|brosjyre|info|informasjon|tilbud|tilbod|hjelp) (om|på|til|for) (noe|noko|ting|et produkt|en vare) (som)? @ejeg (ikke|ikkje) (eier|eig|har|bruker|har kjøpt|bruka|hadde|spurte om|spurde om)
  (ingen|ingen der) som (skjønte|forsto|forstod|skjøna|fatta|begrep) (bæret|en døyt|ei døyt|noe|noko|hva|kva|problemet|saken|en dritt) >>
  @ea-han [ (skjønte|forsto|forstod|skjøna|fatta|fattet|begrep) (null|niks|nada|fint lite|svært lite|filla|ingenting) ] ($|av)
  (i stedet for|framfor|i staden for|heller enn) å (forstå|sette seg inn|setje seg inn|skjønne) >>
  ja: Svaret var [om noe jeg aldri hadde nevnt].
  ja: Jeg skrev at vasken lekker, og [fikk en forelesning om såpe].
  ja: Svaret [handlet om alt annet enn det jeg lurte på].
  ja: Hun [fikk det for seg at jeg skulle flytte].
  nei: Jeg fikk det for meg at det var mandag.
  nei: Hun fortalte om noe jeg ikke visste.
  ja: Hun [skjønte null].
  ja: Der var det [ingen som skjønte bæret].

- h-lest-som actor=any turn=no
  (min|mitt|mi|henvendelsen|spørsmålet|mailen|e-posten|meldingen|meldinga|ønsket|bestillingen|det jeg skrev|det eg skreiv|spøken|"meldingen"|"mailen") ..2 (ble|vart|blei|var) ..1 (visst|åpenbart|tydeligvis|openbert|visstnok|altså|bare)? (lest|lese|tolket|tolka|oppfattet|oppfatta|forstått|registrert|skjønt|tatt|behandlet|behandla) (som|for) (å være|å vere)? (en|ein|et|eit|ei|noe|noko) _
  (uten|utan) at @ea-han (forsto|forstod|skjønte|skjøna|fattet|fatta|begrep|begreip|egentlig forsto|hadde forstått) (det|det minste|et|ei|en|noe|noko|filla|bæret|ett)? (døyt|grann|kvekk|spor|minste|ord|hva|kva|plukk|av)? >>
  (hørte|høyrde|leste|las|så|såg) («)? _ (»)? (,)? og [ (satt|sat|hang|hekta|bet|beit|ble) ..1 (fast|seg fast|seg opp|hengende|hengande) (i|med|på) (det|den|ordet) ] >>
  @ea-han [ (hørte|høyrde|leste|las) « .. » (,)? og (satt|sat|hang|hekta|bet|beit|ble) ..1 (fast|seg fast|seg opp|hengende|hengande|der) ..1 (i|med|på)? (det|den|ordet)? ] >>
  @ea-han .. [ (hang|hengte|hekta|hektet|låste) seg (helt|heilt)? (opp|fast|på) (i|til|på)? (et|ett|eitt|feil|ordet|enkeltordet|én) (eneste|enkelt|lite|bestemt)? (ord|detalj|ting|spor|setning|"noe")? ] >>
  @ejeg (spurte|spurde|skrev|skreiv|ringte|ringde|lurte|klaget|klaga) (om|på|etter) ..4 (;|,|-|–|—|.)? (og|men)? [ (svaret|"svaret"|mailen|brevet) ..2 (dreier|dreide|dreiar|handler|handlar|handlet|handla|gjelder|gjeld|gjaldt|omhandlet|omhandler) (seg)? (om)? ] !(det|nettopp) >>
  ja: Spørsmålet mitt [ble visst lest som en klage].
  ja: Han gjentok navnet mitt, [uten at han forsto det grann].
  ja: Ho [høyrde «vatn» og sat fast i det].
  ja: Jeg spurte om sykepenger; [svaret handlet om dagpenger].
  nei: Brevet ble levert som en pakke.
  nei: Jeg leste at kontoret flytter.

- i-aner-ikke actor=any turn=no
  @ea-han [ (aner|ante|vet|veit|visste|skjønner|skjønte|skjøner|skjøna|forstår|forsto|forstod|fatter|fattet|fatta|begriper) (nok|visst|tydeligvis|åpenbart)? (ikke|ikkje|lite|null om|ingenting om|itj) (hvordan|korleis|hva|kva|åssen|hvor|kor) (det er|det var|det vil si|det vil seie|det føles|vanskelig|tungt|slitsomt|vondt|tøft) ..1 (å|som|for|er|det) ] >>
  !(at) @ejeg (spurte|spurde|ba|bad|bestilte|skrev|skreiv|ringte|ringde|snakket|snakka) (om|etter|på)? _ ,? og (fikk|fekk) ..1 (pærer|pære|bananer|banan|appelsiner|noe helt annet|svar på noe annet|svar om|noko heilt anna|preken om) !(alt|det|dette|hva|hvordan|når) >>
  (to|tre|fire|fem|seks|ti|mange|flere|fleire|utallige) (e-poster|mailer|samtaler|forklaringer|forsøk|meldinger|"mailer"|"mail"|brev|runder|telefoner|telefonar|forklaringar|meldingar) (senere|seinare|etterpå|etter) ,? (tror|trur|trodde|trudde|mener|meiner) (de|dei|han|hun|ho|saksbehandler*) ...3 at >>
  ja: Han [aner ikke hvordan det er å leve på uføretrygd].
  ja: [Tre mailer senere tror de fremdeles at jeg vil si opp].
  nei: Han visste ikke hva det ville koste.
  nei: Jeg spurte om kaffe og fikk te.

- j-ost-vest actor=any turn=no
  (svarte|svara|snakket|snakka|svarer) ..1 (på|om) (øst|aust|nord|tirsdag|epler|hest|hund|a) ..1 (når|da|mens|då) @ejeg (spurte|spurde|ringte|snakket|lurte|sa|mente) ..1 (om|på)? _
  (ingen|inga) ..1 (prøvde|forsøkte|gadd|orket|iddest) ..2 (å)? (skjønne|forstå|begripe|fatte|sette seg inn|setje seg inn|skjøne|se saken) !(hverandre|kvarandre|filmen|reglene) >>
  (for) (henne|ham|han|ho|dem|dei) (var|er) (det|dette|jeg) (bare|berre|kun) (en|ein|ei|et|eit|noen|nokre) _ (,|–|-|;) ..1 for (meg|oss) ..1 (var|er|gjaldt|handlet|handla) >>
  (at) @ejeg (er|var|har|hadde|bor|sitter) ...6 ,? (gikk|gjekk|sank|sto|festet seg) ..2 (ikke|ikkje|aldri|visst ikke) (inn|opp for|fast) ..3
  ja: Hun [svarte på øst når jeg spurte om vest].
  ja: [Ingen prøvde å skjønne hvorfor det hastet].
  ja: [For henne var det bare et skjema, for meg var det hele hverdagen].
  nei: Ingen forsøkte å forstå hverandre i filmen.

- misforsta
  !("å"|"du"|"nok"|"jeg"|"prisen"|"vilkårene"|"fleste"|"alle"|"mange"|"folk"|"appen"|"nettsiden"|"systemet"|"roboten"|"boten"|"chatboten"|"automaten"|"translate"|"eg"|"vi") (misforstå/v|feiltolke/v|mistolke/v|mistyde/v|misoppfatte/v|feilforstå/v|feilvurdere/v|mistyda/v|mistydde/v|feillese/v|mislese/v) !("meg rett"|"meg riktig"|"meg ikke"|"oss rett") @grad? (helt|heilt|totalt|fullstendig|tydelig)? ("meg"|"oss"|"mæ"|(hele|heile)? (@esak|problemstilling/n|"greia"|"saken"|"saka") @emin?)?
  !("å") (misforstå/v|mistolke/v|feiltolke/v|mistyde/v) (hva|kva|det) >>
  (oppfatte|"oppfatta"|tolke|"tolka"|forstå|"forsto"|lese) .. (feil|helt feil|"galt"|på feil måte|"gale"|motsatt|stikk motsatt|omvendt|opp ned|på hodet)
  !("i"|"opp"|"ingen"|"noen"|"inga"|"unngå"|"å"|"oppklare"|"oppklarte"|"rette"|"rettet"|"min"|"forebygge") (misforståelse/n|misforståing/n|mistyding/n|feiltolkning/n|missforståelse/n) !("fra min"|"frå mi")
  (ta|"tok") @grad? (helt|heilt)? feil av (hva|kva|"meg"|"situasjonen"|"behovet") >>
  (blande|rote|forveksle|surre) .. (sammen|med|saman) ("saken"|"meg"|"sakene"|en annen|noen andre|"saker"|to) >>
  ja: Han [misforsto hele spørsmålet].
  ja: Det oppsto en [misforståelse].
  ja: Ho [mistolka det eg skreiv].
  snu: Hun [misforsto aldri].
  nei: Jeg misforsto henne.
  nei: Misforstå meg rett, han var hyggelig.
  nei: Han ryddet opp i misforståelsen.

- trodde-jeg actor=any
  ^ ("trodde"|"trudde") vel @ejeg >>
  (@ea-han|"og"|"som"|"nok"|"visst") [ (tro|"trudde"|tru|"trodde"|anta|"antok"|gå ut fra|"gikk" ut fra|rekne med|"regnet" med) (at)? @ejeg ] !(at|det|hun|han|ho|de|dei|dette) .. (ville|skulle|"ringte"|"snakket"|"mente"|"var"|"hadde"|"trengte"|ønsket|spurte|"ringde"|"meinte"|"trong"|"snakka"|"spurde"|"skrev"|skulle ha) >>
  [ ("trudde"|"trodde"|"trur"|anta|"antok"|rekne med|"regnet" med) @ea-han (at)? @ejeg ] .. (ville|skulle|"ringte"|"snakket"|"mente"|"var"|"hadde"|"trengte"|ønsket|spurte|"ringde"|"meinte"|"trong"|"snakka"|"spurde"|"skrev") >>
  (@ea-han|sistemann|førstemann|nestemann) .. [ ("trudde"|"trodde"|overbevist om|"overtydd" om|sikker på|insisterte på) (at)? (det|"saken"|"saka"|dette) ("gjaldt"|"var" "rekninga"|"var" "regningen"|"handlet"|"handla"|"dreide"|"var" snakk|"dreia") ] >>
  (@ea-han|sistemann|førstemann|nestemann) .. [ ("mente"|"meinte"|"hevda"|"hevdet") (at)? (det|"saken"|"saka"|dette) ("dreide" seg|"var" snakk om|"dreia" seg) ] >>
  ja: Hun [trodde jeg ville si opp].
  ja: Han [trudde eg ringde om noko anna].
  ja: De [antok at jeg skulle bestille].
  nei: Jeg trodde at jeg skulle få svar.
  nei: Han trodde på meg.
  nei: Derfor trodde jeg saken var løst.
  nei: Etter tre år trodde jeg løpet var kjørt.

- svarte-pa-noe-annet beats=clarity.language,clarity.explanation
  (svare|"svarte"|"svara") @grad? (bare|berre)? (på)? (noe|noko|"nåkka"|"nokke") @grad? (helt|heilt)? ("annet"|"anna"|"aent") (enn)? >>
  (svare|"svarte"|"svara") .. (på)? ("et"|"eit") (helt|heilt)? ("annet"|"anna"|annan) (spørsmål|"spørsmålet") (enn)? >>
  (svare|"svarte"|"svara") .. (på)? (feil|"galt") (spørsmål|ting|sak)
  (svar|"svaret"|"svara"|"mailen"|"e-posten"|"tilbudet"|"tilbodet"|"responsen") .. ("gjaldt"|"handlet" om|"handla" om|"dreide" seg om|"passet" til|"handlet") (noe|noko|en|"et"|ei) (helt|heilt)? ("annet"|"anna"|annen) >>
  (svar|"svaret"|"svara"|"mailen"|"e-posten"|det) .. ("hadde") (ingenting|ingen ting|lite|null|ikke noe|ikkje noko) (med) >>
  (svar|"svaret"|"svara"|"mailen"|"e-posten") .. (ikke|ikkje|dårlig|lite|aldri) (relevant|"passet"|"passa"|relatert|tilpasset|"traff"|treffe|tilpassa) >>
  (helt|heilt|litt|langt|totalt)? på (siden|"sida") av ("saken"|"saka"|det|"spørsmålet"|"poenget"|"behovet"|hva|"problemet"|kva) >>
  (på)? "goddag mann økseskaft"
  "god dag mann økseskaft"
  ("god dag"|"goddag") ...1 "mann" ...1 ("økseskaft"|"øksaskaft"|"økseskaftet")
  "goddag mann øksaskaft"
  (snakke|prate|tale) @grad? (forbi|rundt|utenom|utanom) ("meg"|"saken"|"problemet"|"poenget"|"temaet")
  (svare|snakke|prate) .. (i øst|i aust) .. (vest)
  "jeg sa øst"
  (gikk|gjekk|går|fór|gå) (rett)? (ham|henne|han|dem|ho|dei) (rett)? (hus|"huset") forbi
  (det|alt|poenget|behovet) ..1 @ejeg (sa|mente|trengte|skrev|meinte|fortalte) ,? (gikk|gjekk|går|fór) (rett)? hus forbi
  "skivebom"
  (sende|tilby|foreslå|gi|svare) .. (noe|ting|noko|"et"|en) .. ("annet"|"anna") enn .. @ejeg .. ("ba"|spurte|ønsket|"trengte"|ville|bad|"spurde"|"ønskte"|"trong") >>
  ja: Hun [svarte på noe helt annet enn jeg spurte om].
  ja: Svaret var [helt på siden av saken].
  ja: Det ble litt [goddag mann økseskaft].
  nei: Jeg svarte på noe annet.

- skjonte-ikke turn=no
  (sette|"satte"|setje|"sette") seg (ikke|ikkje|aldri) (et|eit|ett) (sekund|øyeblikk|augneblink|minutt) inn i >>
  (mer|meir) opptatt av å (finne feil|få meg|selge|følge|fylle|bli ferdig) .. (enn) >>
  ("hadde"|hatt|"hadde" tydeligvis) (ingen|null|ikke|ikkje|ikke noen|lite|liten|"inga") (anelse|"peiling"|begrep|aning|forståelse|idé|aning|innsikt) (om|i|av|på) (hva|kva|hvordan|hvor|korleis) (jeg|eg|det "var"|vi|me|min|"situasjonen"|æ) >>
  (være|virke|stå|"sto"|verke) .. (helt|heilt)? (uforstående/a|uforståande/a|"uforstående" til|undrande/a) (til|for|overfor|ovenfor)? >>
  (virket|verka|virka|så ut|hørtes ut|var) (hun|han|ho|de) "som et spørsmålstegn"
  "som eit spørjeteikn"
  "som et eneste stort spørsmålstegn"
  !("uten"|"utan"|"igjen") ("et"|"eit") (stort|eneste|eneste stort) (spørsmålstegn|spørjeteikn)
  "uforståelig for henne"
  "fattet ikke tegninga"
  "fatta ikkje teikninga"
  (ta|"tok"|fatte|"fatta"|"fattet"|skjønne|"skjønte") (ikke|ikkje|aldri) ("hint"|"hintet"|"poenget"|"tegninga"|"tegningen"|"bæret"|ei "døyt"|en "døyt"|en dritt|det spor|det "grann"|en ting|noe som helst|ein ting|noko som helst)
  (@ea-han|og|men|som|dere) [ ("skjønte"|skjønne|"fatta"|"fattet"|fatte|begrep|begripe|"skjøna") (ikke|ikkje|"itj"|"kje"|null|"niks"|ingenting|ingen ting|fint lite|så "vidt") ("bæret"|ei "døyt"|en "døyt"|en dritt|noe|noko|en ting|det "minste")? (av)? (hva|kva|det|"problemet"|"behovet"|"ka") @ejeg? ] >>
  [ ("skjønte"|"fatta"|"fattet"|"begrep"|"skjøna") @ea-han (ikke|ikkje|"itj"|"kje"|null|"niks"|ingenting|ingen ting|fint lite|så "vidt") ("bæret"|ei "døyt"|en "døyt"|en dritt|noe|noko|en ting|det "minste")? ] (av)? (hva|kva|det|"problemet"|"behovet"|"ka")? @ejeg? >>
  "på villspor"
  !("sauene"|"dyra") "helt på jordet"
  "heilt på jordet"
  (stå|"sto") (helt)? fast i (sin|"sitt") >>
  (henge|"hang") seg opp i (feil|"detaljer"|småting|helt|heilt|bagateller|noe (helt|uvesentlig|annet|jeg)|en (detalj|bagatell)|ein detalj) >>
  (opptatt/a|opptatte/a|oppteken/a) av (helt|andre ting|feil|sin egen|seg selv|"sitt"|egen) .. (enn|ting|"agenda"|"annet")? >>
  (mer|meir) (opptatt/a|oppteken/a) av (regler|"reglene"|"reglane"|"skjemaet"|"systemet"|"salget"|å selge|å selje|seg selv|prosedyren|"prosedyrene") (enn) >>
  ("gadd"|"orket"|"brydde"|"prøvde"|ville|"evnet"|"evna"|"klarte"|"greide"|gidde) .. (ikke|ikkje|aldri|"itj") .. (å)? (sette|setje|forstå|skjønne|sett) (seg)? (inn i|"meg"|hva|kva|"situasjonen"|"problemet"|"saken"|"saka") >>
  ja: Han [hadde ingen anelse om hva jeg spurte om].
  ja: Dama såg ut [som eit spørjeteikn].
  ja: Hun virket [uforstående til problemet].
  ja: Kundebehandleren [hang seg opp i feil ting].
  nei: Jeg hadde ingen anelse om hva avtalen kostet.
  nei: Skjermen var helt blank da jeg skrudde på.
  nei: Ruteren kobler ikke til nettet.

- uten-forstaelse turn=no
  (manglende|"sviktende"|liten|mangel på|fravær av|uten|utan|null|lite|minimal|"inga"|ingen|ikke "antydning" til|ikke spor av|ikkje spor av|ikke "snev" av|minimalt med|mangel) @grad? (på|av|med)? (noe|noen|nokon|noko|som helst)? (slags|form for)? (forståelse/n|forståing/n|innsikt/n) !(av)
  (lite|mindre|uten|utan) (forståelsesfull|"forståingsfull"|"forstående"|"forståande"|lydhør for)
  (uten|utan) å (forstå|skjønne|sette seg|setje seg|lese) (hva|kva|seg inn i|inn i|"behovet"|"situasjonen"|"meg") >>
  (møte|"møtt"|bli "møtt") .. (med) ("uforstand"|"uforstående"|"hoderisting")
  (forståelse/n|forståing/n) (lik|"var" lik) null
  ("forståelsen"|"forståinga") .. (fraværende|"manglet"|"mangla"|"var" borte|"var" lik null|"glimret" med "sitt" fravær|"uteble")
  (så|"ser"|se|"såg") (bare|kun|berre) ("reglene"|"paragrafene"|"sitt"|sin egen) >>
  (firkantet/a|firkanta/a|rigid/a|stivbeint/a|regelstyrt/a|ufleksibel/a|paragrafrytter/a) !(løsning|nettside|boks|eske|bord|skjerm|koffert|felt|kasse)
  "paragrafrytter"
  "paragrafryttar"
  ("gjemte"|gjemme|"gøymde") seg bak ("regler"|"reglene"|"paragrafer"|vilkår|"vilkårene"|"regelverket")
  ja: Det var [manglende forståelse] for situasjonen vår.
  ja: Han var [lite forståingsfull].
  ja: Hun [gjemte seg bak reglene].
  ja: Forståelsen [glimret med sitt fravær].
  ja: [null forståelse].
  nei: Jeg har lite forståelse av produktet.

- kjorte-lopet actor=any turn=no
  (han|hun|ho|de|dei|vedkommende) ("hørte"|"høyrde"|"leste"|"så") (bare|berre)? .. (og|,)? ("kjørte"|"køyrde"|"kjørte i vei"|"gikk i gang"|"satte i gang") ("løpet"|i vei|i veg|på|i gang)
  @ea-han .. [ ("overtydd"|"overbevist"|"bombesikker"|"skråsikker") (om|på) (at)? (det|saken|jeg|eg|"rekninga") ] >>
  (jeg|eg|vi) ("spurte"|"spurde"|"ba") om .. (han|hun|ho|de|fikk|fekk|"fikk"|svarte) .. (om|på)? .. (noe|noko) (helt|heilt)? ("annet"|"anna") >>
  (bomme|"bomma"|"bommet") (helt|heilt|totalt|fullstendig|grovt|stygt) (på)? (hva|kva|behov|poenget|målet)?
  (bom|skudd|skot) i ("blinde"|blinde|tåka|"lufta")
  ja: Han [hørte bare «faktura» og kjørte løpet].
  ja: Ho [var overtydd om at eg ville seie opp].
  ja: Hun [bommet helt].
  nei: Det er en helt annen sak.
  nei: Jeg er overbevist om at jeg har rett.

- forbi-hverandre actor=any
  (snakke|prate|tale) @grad? (forbi) (hverandre|kvarandre)
  @ejeg (bli|"ble"|"vart"|føle) @emeg? .. [ misforstått ]
  [ (bli|"ble"|"vart"|"blei") @ejeg .. misforstått ]
  ja: Vi [snakka forbi kvarandre].
  ja: Jeg ble [misforstått].
  nei: Prisen ble misforstått av mange.

- skjonte-visst-ikke turn=no
  (ingen|ikke|ikkje|manglet|uten|utan|mangla|null) (forutsetninger|forutsetning|grunnlag|føresetnader|evne|evner) (for|til) å (forstå|skjønne|sette seg|setje seg|begripe) >>
  (manglet|mangla|mangler|manglar|savnet|sakna|savna) (all|helt|heilt|litt|fullstendig)? (forståelse|forståing|innsikt) (for|i) >>
  @ea-han? (svarte|svara|svarer) (på|om) !(minuttet|sekundet|dagen|alt|spørsmål*|alle|mail*|e-post*) _ (når|mens|medan) @ejeg (spurte|spurde|lurte|ringte) (om|på) _
  (gikk|gjekk) (liksom|visst|tydeligvis|åpenbart|rett og slett) (ikke|ikkje|aldri) (inn på|opp for) (henne|ham|han|ho|dem|dei)
  @ea-han [ (oppfattet|oppfatta|tolket|tolka|leste|las) (det|dette|meg|bestillingen|henvendelsen|ønsket) ..1 som (en|ei|et|ein|eit|at)? (oppsigelse|klage|bestilling|avbestilling|noe|noko|spørsmål|kjøp|trussel|tull|motsatt|ja|nei) ] >>
  !@ejeg (rakk|klarte|greide|nådde|evnet|evna|maktet|orket|brydde seg) (aldri|ikke|ikkje|visst ikke) (om|til)? å (begripe|forstå|skjønne|fatte|ta inn|sette seg inn|setje seg inn|se|innse) !(hva @ea-han|kva @ea-han|avtalen|vilkårene) (over seg|i)? (hva|kva|at|situasjonen|problemet|hvorfor|kvifor|alvoret|hvor|kor) >>
  ^ hadde @ea-han (bare|berre) (tenkt seg|sett for seg|satt seg inn|forstått|skjønt|tenkt på|sett) >>
  !@ejeg (hang|hengte|henga|heng|henger|fulgte|følgde) (ikke|ikkje|itj) med (på (hva|ka|kva|det)|i svingene|i det hele tatt|overhodet|i det heile) (@ejeg >>)?
  !@ejeg (gikk|gjekk) (visst)? (ikke|ikkje|aldri|først|fyrst|seint|sent) (inn|opp) for (henne|ham|han|ho|dem|dei) (at|hva|hvor|kor|kva)? >>
  (gikk|gjekk) (det)? opp for (henne|ham|han|ho|dem|dei) (først|fyrst|altfor seint|altfor sent|alt for sent|ikke før|ikkje før) >>
  @ea-han [ (fattet|fatta|begrep|begreip|skjønte|skjøna|forsto|forstod|innså|ante|skjønt|så|såg) (rett og slett|visst|overhodet)? (ikke|ikkje|aldri|itj|kje) (at|(hvor|kor|hvilken|kva) (stor|stort|viktig|mye|mykje|ille|alvorlig|alvorleg|tungt|lenge|langt|krise|betydning|kritisk|akutt|vanskelig)) ] !(@ea-han|de|det (var|er) (feil|en feil|deres|mulig)|feilen) >>
  (blande|blanda|blandet|forveksle|forvekslet|forveksla|tok) @ea-han? @emeg (visst)? (sammen|saman)? (med|for) (naboen|en annen|ein annan|noen andre|nokon andre|feil|en helt annen|søsteren|broren|kona|mannen|far|mor)
  (helt|heilt|fullstendig|totalt)? (blank|blanke|blanke ark) (på) (hva|kva|hvordan|korleis|livet|hverdagen) (det|vi|jeg|som)? >>
  (ingen|inga) ..3 (kunne|klarte|evnet|greide|maktet|gadd|ville) ..1 (å)? (tenke|leve|sette|setje|forestille|se|tenkje) seg (inn i|i|for seg) >>
  (ta|tok|tek|tatt) (meg|oss) (helt|heilt|fullstendig)? (feil|gale)
  (så|såg|ser) (ikke|ikkje|visst ikke|aldri) at (det|saken|saka|dette|vi|jeg) (hastet|hasta|haster|var alvor|brant|trengte|sto i knipe) >>
  (så|såg|ser|leste|las) (bare|berre|kun) _ , (ikke|ikkje) (situasjonen|mennesket|menneska|meg|oss|behovet|helheten|livet|hverdagen|personen|folka) >>
  (misset|missa|bommet|bomma|feilet|feila|misforsto) (helt|heilt|fullstendig|totalt)? på (hva|kva|behovet|hvem|hvor) >>
  (skjønte|forsto|forstod|skjøna|fatta) (nok|kanskje|vel|visst)? (litt|noe|halvparten|det meste|brorparten|deler) , men (ikke|ikkje) (alt|resten|hele|heile|det viktigste|poenget)
  (@ea-han|og|men) [ (skjønte|skjøna|begrep|fatta|fattet|forsto|forstod|så|såg) (ikke|ikkje|itj|aldri) (forskjellen|forskjell|skilnaden|alvoret|problemet|sammenhengen|samanhengen|nyansen) ]
  !@ejeg (skjønte|skjøna|skjønt|forsto|forstod|fatta|fattet|begrep|begreip|innså|visste|ante|fikk|fekk|skjønner|forstår|fatter) @ea-visst (ikke|ikkje|aldri|itj|lite|null) (at|hva|kva|hvor|kor|hvorfor|kvifor|hvordan|korleis|forskjellen|forskjell|poenget|behovet|alvoret|meg|oss|meininga|meningen|med seg hva|situasjonen|problemet|@esak) >>
  !@ejeg (forstå|skjønne|fatte|begripe|skjønt|skjøna|skjønte|forsto|forstod|fatta|fattet|begreip) @ea-han? (ikke|ikkje|itj|kje|aldri) (@ea-lite) !(av (det|hva|alt|kva|svaret|forklaringen) (som)? @ea-han)
  (@ea-han|bro|og|dama|fyren|men) [ (forsto|forstod|skjønte|skjøna|skjønt|fattet|fatta|begrep|begreip) (null|nada|niks|zero|ingenting|inkje|fint lite|svært lite|svarte natta|filla|pent lite|omtrent ingenting|minus) ]
  (hadde|hadd|har|ha) (jo|nok|visst|tydeligvis|rett og slett)? (ikke|ikkje|itj|ingen|null|lite|inga|kje|aldri) (peiling|peil|vit|vett|greie|anelse|snøring|begrep|idé|aning|fantasi|fantasi nok|forstand) (på|om|i|til) (hva|kva|ka|hvordan|korleis|hvor|kor|åssen|å (forstå|se|førestille|forestille)) >>
  (ute av stand|ikke i stand|ikkje i stand|fullstendig ute av stand|uten evne|utan evne|manglet evne|mangla evne|manglet evnen|mangla evna|null evne|ingen evne|liten evne) til å (begripe|forstå|skjønne|sette seg|setje seg|fatte|se|sjå|leve seg|oppfatte|skjøne) >>
  (skjønte|forsto|forstod|hørte|høyrde|leste|las|fanget|oppfattet) (nok|kanskje|sikkert|visst|vel)? (ordene|orda|"ordene"|"orda"|setningene|hva jeg sa|det jeg sa) ,? men (ikke|ikkje|aldri) (meningen|meininga|innholdet|poenget|meg|alvoret|helheten)
  (bli|ble|blei|vart) (ikke|ikkje|aldri|visst ikke) (klokere|klok|klokare) på (hva|kva|meg|oss|hvor|situasjonen|problemet) >>
  (det|dette|poenget|alvoret|behovet|ordene|orda|budskapet) ..2 (sank|sokk|trengte|seig|nådde) (visst|tydeligvis|liksom)? (ikke|ikkje|aldri) (inn|ned|gjennom|igjennom|fram) ((hos|på|i) (henne|ham|han|dem))?
  (kom|kommer|kjem|komme) (ikke|ikkje|aldri) (et|eit|ett)? (steg|skritt|millimeter|hakk|nærmere|nærare) ..1 (nærmere|nærare)? (kjernen|kjerna|poenget|saken|saka|hva jeg|problemet mitt)
  ja: Hun [forsto ikke hvor stor krise dette var for oss].
  nei: Hun forsto ikke hvorfor systemet var nede.
  ja: Han [tok meg helt feil].
  ja: Han [så bare tallene, ikke situasjonen vår].
  ja: [Skjønte visst ikke at det hastet].
  ja: Hun [fattet ikke et kvekk av det jeg sa].
  ja: Ho [hadde ikkje vit på korleis eg har det].
  ja: Han var [ute av stand til å forstå situasjonen].
  ja: Hun [skjønte nok ordene, men ikke meningen].
  nei: Jeg skjønte ikke et kvekk.
  nei: Jeg måtte spørre fordi jeg ikke forsto noe.
  nei: Skjønte ikke en dritt av det hun sa.
  nei: Jeg hadde ikke peiling på hva det kostet.

- ga-opp-a-bli-forstatt turn=no actor=any
  (ga|gav|gir) (til slutt|rett og slett|bare)? opp å (bli forstått|bli skjønt|bli forstådd|gjøre meg forstått|gjere meg forstått|få dem til å (skjønne|forstå)|få henne til å (forstå|skjønne)|få ham til å (forstå|skjønne)) >>
  (ga|gav) @ejeg opp å (bli forstått|gjøre meg forstått)
  (måtte|må) ..1 (nesten|jaggu|visst)? være (tankeleser|synsk|klarsynt) for å få (dem|henne|ham|noen) til å (skjønne|forstå) >>
  (falt|falle|datt|fall|ramlet|ramla) (visst|aldri|ikke|ikkje) (ikke|aldri)? (femmeren|femmern|tieren|tiern|mynten|krona|kronen|slanten|pengene|polletten|poletten|femkrona|femøringen|tiøringen|femøringa)
  (femmeren|femmern|mynten|krona|kronen|slanten|polletten|poletten|femkrona|tiern) (falt|datt|fall|ramlet|ramla) (visst)? (ikke|ikkje|aldri)
  ja: Jeg [ga opp å bli forstått].
  ja: Der [falt ikke femmeren].
  nei: Krona falt mot euroen.

- i-det-bla turn=no actor=any
  (lite|null|ingen|inga|ikke noe|ikkje noko) (rom|plass|slingringsmonn|takhøyde|forståing|forståelse) (for|til) (at (livet|folk|man|ting|noen|en|ein|vi|jeg)|mennesker|unntak|skjønn|livet) >>
  (nada|zero|niks|null og niks) (med|av)? (forståelse|forståing|innsikt|skjønn) ((for) >>)?
  (vi|me) .. (kom|var|er) (liksom|rett og slett|visst)? (aldri|ikke|ikkje) på (samme|same) (side|bølgelengde|bølgjelengd|spor|klode|planet|sted)
  ^ (bom|skivebom) (på (første|fyrste|andre|alt)|hver gang|hele veien|igjen og igjen) ..3
  (svaret|mailen|tilbudet|løsningen|rådet|brevet|planen) (var|er) ..1 (skrevet|skrive|ment|meint|laget|laga|myntet|mynta|tiltenkt|beregnet|skreddersydd) (til|på|for) (noen|en|folk|nokon|ein|andre|helt andre) (med|som|andre|annen|helt|annan) >>
  @ejeg ..3 (tegnet|teikna|tegna|forklarte|forklåra|prøvde|viste|snakket) ...6 , men [ @ea-han (så|såg|skjønte|skjøna|forsto|forstod|fattet|fatta) (det|poenget|meg)? (ikke|ikkje|aldri|likevel ikke|det ikke|det ikkje) ]
  (tror|trur|trodde|trudde) @ea-visst (at)? (alle|folk|vi|jeg|man|eg|me|ein) (har|hadde|er|kan|bor|vet|lever|bur|eier|eig) >>
  (visst|tydeligvis|åpenbart|tydelegvis) (altfor|for)? (vanskelig|vanskeleg|umulig|mye forlangt|tungt|mykje forlangt) (å)? (ta inn|forstå|skjønne|fatte|begripe|se for seg|sette seg inn i|skjøne) !(for meg)
  (snakket|pratet|snakka|prata) om (to|hver sin|kvar si|helt|heilt) (forskjellige|ulike|vidt forskjellige|ulike|ting)
  (regler|regelverket|reglene|reglar|systemet|systemer|paragrafen|paragrafer|rutinene|skjemaet) (først|fyrst|foran|framfor|over) ,? (så)? (folk|mennesker|menneske|kunden|kundene|mennesket|folka) (etterpå|sist|deretter|til slutt)?
  (tredd|tredde|trædd|trykket|prakket|prakka) ..3 (ned over|nedover|ned i|over|på) (hodet|hovudet|ørene|halsen) (på (meg|oss))?
  ^ (spurte|spurde|ba|bad|ringte|ringde|skrev|lurte) (om|på|etter) _ _? ,? (og|men)? [ (fikk|fekk) (svar|foredrag|info|informasjon|et foredrag|eit foredrag|en lekse|brosjyre|en brosjyre|tilbud|et tilbud|forelesning|en utgreiing|alt) om ] >>
  [ (blanke|tomme|glassaktige|uforstående) (øyne|blikk|auge|augo) ] (da|når|mens|då) @ejeg
  @ejeg (kunne|måtte|kan) ..2 (vært|være|kommet|vore|snakket|kome) (fra|frå) (mars|månen|en annen planet|ein annan planet|pluto|en annen klode|det ytre rom)
  (lever|bor|er|levde|bur) (vi|de|dere|du|dei) (virkelig|egentlig)? på (samme|same|en annen|en egen|hvilken|ein annan) (klode|planet|jord) "?"
  (han|hun|ho|dei|de) i (øst|aust|nord) ,? (og)? (jeg|eg|vi|me) i (vest|sør)
  ^ (trodde|trudde) @ejeg (snakket|snakka|mente|ville|skulle|spurte|meinte|bestilte) ..6 (når|mens|enda|endå|selv om|da|medan|men) (det|vi|jeg|eg|me) (var|gjaldt|mente|sa|ville|snakket|meinte) >>
  (svar|svaret|svarene|svara|"svarene"|"svara"|rådet|rådene|forslaget|forslagene|mailen|responsen|løsningen) (var|er|gikk|lå|kom|traff|ble) (helt|heilt|fullstendig|stort sett|rett|langt)? (ut)? (i det blå|i det blåe|på bærtur|på trynet|hinsides|i hytt og pine|i hytt og vær|skivebom|på jordet|på viddene|i hytt|over hodet|utenfor)
  (skjøt|skaut|svarte|bommet|bomma|siktet|traff|skyter|skyt) (langt|helt|stadig|konsekvent|hele tiden)? (på siden|på sida|utenfor|utanfor|forbi|ved siden) (av)? (blinken|målet|planken|mål|skiva|skiven)
  (snakket|snakka|pratet|prata|var|satt|befant oss|sendte) (på)? (hver|kvar|hvert|kvart) (vår|sin|vårt|sitt|si) (stasjon|frekvens|kanal|bølgelengde|bølgjelengd|språk|klode|planet|spor|spor|galakse|film)
  !@ejeg (drog|dro|trakk|trekte|trekker|drar|dreg|hoppet til|hoppa til|kastet seg på) (noen|nokre|en|ein|litt|altfor)? (forhastede|forhasta|raske|gale|feil|egne|sine egne|lettvinte|helt feil|forhastet)/a (slutninger|slutningar|konklusjoner|konklusjonar|slutning|konklusjon)
  (ta|tok|tek|tatt|teke) (det @ejeg (sa|skrev|skreiv|fortalte)|alt|meg|spøken|ironien|humoren|det) (helt|heilt|bokstavelig talt|alt)? (bokstavelig|bokstaveleg|for bokstavelig|bokstavelig talt|for god fisk|helt på ordet)
  !@ejeg (blande|blanda|blandet) (helt|fullstendig|visst)? (korta|kortene|kortene sine) (og (trodde|trudde) (at)? @ejeg)?
  (ingen|null|inga|ikke noe|ikkje noko|lite) (klang|gjenklang|resonans) !(av|fra)
  (avvist|blåst av|feid av|møtt|avspist|avfeid|blåste @emeg av|avspiste @emeg|avfeide @emeg|svarte|sa|fikk høre) (med)? (at)? [ (andre|alle andre|resten|de fleste|andre folk) (klarer|greier|klarar|får til|får det til|betaler|rekker) (det|jo|da|til)? ]
  (blåste|avspiste|avfeide|avviste) @emeg (av)? med at (andre|alle andre|de fleste|sånn|slik|det|reglene) >>
  « [ (hva|kva|ka) (er|var|e) (egentlig|liksom|da)? (problemet|det store problemet|så ille|så farlig|greia) (ditt|med det|da|då|egentlig)? ,? (da|då|egentlig)? ("?")? ...3 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (det|dette)? (burde|skulle|bør|må) (da|vel|jo) ..1 (gå|være|vere|la seg|ikke være|kunne) ..2 (greit|bra|an|gjøre|mulig|klare|noe problem|fint) ...6 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (du|dere|dykk) (må|får|kan|burde|bør) (jo|vel|da) ..1 (bare|berre) (planlegge|spare|låne|ta|kjøpe|be|skaffe|stå|sende|betale|legge|prioritere|flytte|jobbe|bruke|finne|selge|kutte|regne|vente) ...6 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  ja: Spurte om seng og [fikk foredrag om parkering].
  nei: Spurte om pris og fikk svar med en gang.
  ja: [Hun i øst og jeg i vest].
  ja: Svarene var [helt i det blå].
  ja: Hun [skjøt på siden av blinken].
  ja: Vi [snakket på hver vår kanal].
  ja: Han [trakk forhastede slutninger].
  ja: Hun [tok det jeg sa bokstavelig].
  ja: «[Hva er problemet med det, da?]»
  ja: «[Du må jo bare spare litt]», sa han.
  nei: Jeg trakk forhastede slutninger.
  nei: «Du kan bare sende skjemaet til meg», sa hun.
  nei: Hun blander kaffen.

- kom-med-noe-annet turn=no actor=any
  @ejeg (jo)? (ville|skulle|sa|ba om|bad om|trengte|trong|mente|meinte|ønsket|ønska|spurte om|spurde om|bestilte|snakket om|snakka om|ringte om|ringde om|skrev om|hadde) (jo)? ...6 (,|–|-|;|og|men) (men|så|og)? [ (@ea-han|de|så) (kom|kjem|kom dragende|trakk fram|dro fram|dreiv på|drev på|dreiv|holdt på|heldt på|snakka i vei|fortsatte|maste|masa|fabla|pratet i vei|prata i vei|ga seg i kast) (trekkende|dragende|trekkande)? (med|om|på med) !(gode|god|et godt|en løsning|løsningen|løsning|råd|forslag|gode råd|en gang|det samme|det|å (hjelpe|finne|få|ordne)|svaret|svar|saken|saka) ] >>
  (dreiv|drev|holdt|heldt|durte) (på|i vei|fram) (hele tida|heile tida|likevel)? (med|om) _ ..1 (hele tida|hele tiden|heile tida|likevel|enda|endå|selv om @ejeg|sjølv om @ejeg)
  (svar|opplysninger|info|informasjon|beskjed|foredrag|forelesning|innføring|en utgreiing) om (noe|noko) (jeg|eg|vi) (aldri|ikke|ikkje) (hadde|har)? (spurt|spurte|spurde|nevnt|bedt|lurt|bede) (om|på)?
  ja: Jeg ville oppgradere, [hun kom med en billigere pakke].
  nei: Jeg trengte hjelp, han kom med løsningen med en gang.
  nei: Jeg ville oppgradere, og hun kom med gode råd.

- mer-forstand-hos-andre turn=no actor=any
  !@ea-han (forstår|skjønner|fatter|begriper|skjønar|forstod|skjønte) (nok|visst|trolig|garantert|sikkert)? (mer|meir|bedre|betre) (av (situasjonen|livet|det|hva|problemet))? enn (@ea-han|henne|ham|dere|kundeservice|kundesenteret)
  ja: [En gullfisk forstår mer enn henne].
  nei: Hun forsto mer enn han jeg snakket med i går.

- provde-ikke-forsta turn=no
  (dårlig|dårleg|elendig|skral|laber|svak|manglende|manglande|begrenset|avgrensa) (forståelse|forståing|innsikt) (for|i|av) (behovet|situasjonen|hva|kundens|kunden|kundene|meg|min|vår|mitt|hverdagen|hvordan) >>
  @ea-han [ (forsto|forstod|skjønte|skjøna|kunne) (ikke|ikkje|itj) (nynorsk|dialekt|dialekten|dialekta|trøndersk|sunnmørsk|norsk godt nok) ] @emin?
  (tilbudet|produktet|varen|svaret|resultatet|bestillingen) [ (var|ble|er) (slett|overhodet)? (ikke|ikkje) (det|i nærheten av det|noe av det|hva) @ejeg (ba|bad|spurte|spurde|hadde bedt|hadde spurt|skulle|trengte|mente) (om|etter)? ]
  (tolke|tolka|tolket|oppfattet|oppfatta|forsto|leste|las|tok) @ea-han? (mailen|meldingen|meldinga|klagen|spørsmålet|henvendelsen|det|meg|ønsket) @emin? som (en|ei|ein|et|eit|om) (oppsigelse|klage|bestilling|avbestilling|spørsmål|trussel|kjøp|angrep|kritikk|retur) >>
  (tenkte|så|forholdt seg|holdt seg|brydde seg) (bare|berre|kun) (på|om|til)? (reglene|reglane|systemet|skjemaet|boka|paragrafene|tallene|boksen) , (ikke|ikkje) (på|om|til)? (situasjonen|livet|hvordan|meg|oss|mennesket|hva|hverdagen) @emin?
  (ikke|ikkje|null|ingen|lite|inga) (rom|plass|åpning|opning|slingringsmonn) for (unntak|skjønn|fornuft|livet|sunn fornuft|menneskelige hensyn)
  (fikk|fekk) (tilbud|tilbod|pris|svar|hjelp) (på|om) _ , (men|og|enda) @ejeg (spurte|spurde|ba|bad|ville|skulle|snakket) (om|ha)? _ $
  @ea-han? (ville|prøvde|forsøkte|orket|orka|gadd|gidda|iddest|brydde seg) (rett og slett|visst|ikke engang|bare)? (ikke|ikkje|aldri) (engang|eingong|en gang|om|en gang å|det minste)? (å)? (forstå|skjønne|skjøne|sette seg inn i|setje seg inn i|begripe) >>
  (vise|viste|ingen|null|inga|liten|lite|mangel på|manglende|manglande|uten|utan|ikke) (ingen|liten|lite|noen|nokon|særlig|antydning til)? (vilje|vilja|evne|interesse|forsøk) (til|for|på) å (forstå|skjønne|skjøne|sette seg inn i|setje seg inn i) >>
  (var|er|virket|verka|lite|litt) (tung|treg|trege|tunge|sen|sein|langsom|seintenkt|tungnem|tungnem|sløv)/a i (oppfattelsen|oppfatninga|oppfatningen|hodet|hovudet|topplokket|sansingen)
  ^ (litt|ganske|noe|veldig)? (tung|treg|sen|sein|langsom|sløv)/a i (oppfattelsen|oppfatninga|oppfatningen|hodet|hovudet|topplokket)
  @ea-han .. [ (hang|heng|henger) (visst)? (ikke|ikkje|itj) ..1 med ] (på (hva|det|kva))? ($|,)
  (svaret|svar|tilbudet|forslaget|løsningen|rådet|anbefalingen|mailen) (@ejeg (fikk|fekk))? [ (traff|treffer|passet|passa|svarte|hang|stemte|samsvarte) (dårlig|dårleg|overhodet|slett)? (ikke|ikkje|dårlig|dårleg|lite) (på|til|med|i)? (det @ejeg|spørsmålet|spørsmålet mitt|situasjonen|situasjonen min|situasjonen vår|oss|meg|behovet|behovet mitt|hva @ejeg|mitt behov|vårt behov|sammen med (spørsmålet|det @ejeg)) ] >>
  (tilbudet|produktet|løsningen|løysinga|forslaget|svaret|abonnementet|pakken) [ (passet|passa|passer) (dårlig|dårleg|ikke|ikkje|lite) (for|til)? (oss|meg|behovet|situasjonen|livet|vår situasjon|min situasjon|mitt behov|vårt behov) ] ..4
  (anbefale|anbefalte|tilbød|foreslo|selge|solgte|ga @emeg|kom med) (noe|noko|en løsning|et produkt|ei løysing|ting|et abonnement|en pakke) [ (som)? (ikke|ikkje|overhodet ikke|aldri) (passet|passa|passer|hadde bruk for|trengte|er aktuelt|var aktuelt|ville hatt bruk for) (for|til)? (situasjonen|oss|meg|behovet|min situasjon)? @emin? ]
  (anbefale|anbefalte|tilbød|foreslo|kom med|prøvde å selge|ville selge) (@emeg)? (noe|noko|en løsning|et produkt|ting) [ @ejeg (ikke|ikkje|aldri|overhodet ikke) (trengte|hadde bruk for|har bruk for|trenger|ville ha|hadde spurt om|kunne bruke) ]
  (måtte|laut) .. (forklare|si|seie|gjenta|tegne|teikne|stave|presisere) .. (mange|flere|fleire|to|tre|fire|fem|utallige|gjentatte) (ganger|gonger) [ før @ea-han (forstod|forsto|skjønte|skjøna|fatta|fattet|tok|begrep) ] >>
  (det)? (tok|tar|gikk|gjekk) (lang|så lang|altfor lang|en halv|et kvarter|ti|tjue|evigheter|en evighet|æva|ei æve|tid|litt|en stund|en god stund|lenge) (tid|tida|stund|time|minutter|minutt)? (og)? før @ea-han [ ("forstod"|"forsto"|"skjønte"|"skjøna"|fatta|fattet|tok poenget|begrep) ] >>
  (forstod|forsto|skjønte|skjøna|fatta|fattet) @ea-han? (det|meg|poenget|saken|hva @ejeg (mente|ville))? (først|ikke|til slutt|til sist|omsider)? (til slutt|til sist)? , men (det|da) (satt|sat) (langt inne|langt inni)
  @ea-han .. [ (ante|aner|visste|veit|vet) (visst|tydeligvis|åpenbart|rett og slett)? (ikke|ikkje|itj|aldri) (hva|kva|ka) @ejeg (snakket|snakka|prata|pratet|tala|mente|drev|snakker|dreiv|ville) ] >>
  (skulle|ønske|ynskje|burde|kunne) .. (ha|hadde|har)? (forstått|skjønt|skjøna|fatta|fattet|begrepet) (at|hvor|kor|hvorfor|kvifor|hva|kva|alvoret) >>
  (så|såg|ser|sett|oppfattet|oppfatta|la merke til) (visst|overhodet|liksom)? (ikke|ikkje|aldri|verken) (behovet|behova|behovene|poenget|helheten|mennesket|situasjonen|alvoret|hvem @ejeg|hva @ejeg (trengte|egentlig|ville)|kva @ejeg) @emin?
  @ea-han .. [ (la|legger|leste|las) (noe|noko) (helt|heilt|ganske)? (annet|anna) i (det|spørsmålet|ordene|orda|mailen) @ejeg? (sa|skrev|mente|spurte om)? ]
  @ea-han .. [ (vred|vrengte|vridde|fordreide|fordreidde|vrei|forvrengte|snudde) (og vendte)? (på)? (alt|det|ordene|orda) (@ejeg (sa|skrev))? @emin? ] !(seg)
  (uten|utan) (noen|nokon|den minste)? (sammenheng|samanheng) med (det|spørsmålet|hva|saken|problemet|mailen) (@ejeg (spurte|spurde|skrev|ba|lurte|mente))? >>
  @ejeg (ville|skulle|ba om|bad om|trengte|spurte om|spurde om|ønsket|ringte om|skrev om|lurte på) ..8 (,|og|men|–) (men|og|så)? [ (@ea-han|de)? (ga|gav|sendte|sende|fikk|fekk|svarte|kom med|serverte|henviste til|leste opp|foreslo|tilbød) (meg|oss|med)? (en|ei|ein|et|eit) (bruksanvisning|oppskrift|utgreiing|forelesning|preken|utredning) ] !(på hvordan (man|jeg)|som) >>
  ^ (spurte|spurde|ba|bad|ringte|ringde|skrev|lurte) (om|på|etter) ..5 (,|og|men) (og|men)? [ (fikk|fekk) (svar om|foredrag om|et foredrag om|en oppskrift på|ei oppskrift på|en preken om|ein preken om|en utredning om|en forelesning om|ei utgreiing om) ] >>
  (fikk|fekk|kom|sendte (meg|oss)|serverte) (@ejeg)? (en|ei|ein|et|eit) (oppskrift|guide|bruksanvisning|preken|utredning|forelesning|innføring|veiledning|leksjon|foredrag|smøring) (på|om|til|i) (hvordan|korleis|noe|noko|_|en helt annen|et helt annet) .. (mens|men|enda|endå) (@ejeg|det|saken|vi) (spurte|spurde|ba|gjaldt|skrev|trengte|lurte|skulle|hadde|har|ville) >>
  (tviler|tvilar|tvilte|tvila) (sterkt|litt|veldig)? (på|om) (at|om)? @ea-han [ (forsto|forstod|skjønte|skjøna|fikk med seg|fatta|fattet) ] >>
  (forsto|forstod|skjønte|skjøna|fatta) (gjorde|gjorde) (@ea-han|de) (likevel|allikevel|uansett|visst)? (ikke|ikkje|aldri)
  (bli|ble|blei|vart|blitt) (tatt|teken|tatt|oppfattet|oppfatta|lest|forstått|behandlet) (for å|som om @ejeg|som at @ejeg) (være|vere|ville|skulle|var) >>
  (ingen|inga) (der)? (tok|tar|tek) inn over seg (at|hvor|kor|hva) >>
  ja: Han [ville ikke forstå].
  ja: De [prøvde ikke engang å forstå].
  ja: Han var [tung i oppfattelsen].
  ja: Hun [ante ikke hva jeg snakket om].
  ja: Det tok lang tid før hun [skjønte hva det gjaldt].
  ja: Hun [la noe helt annet i det jeg sa].
  ja: Jeg ville klage, [han ga meg en bruksanvisning].
  nei: Jeg prøvde ikke engang å forstå vilkårene.
  nei: Det tok lang tid før jeg skjønte hva det gjaldt.
  nei: Han ante ikke hva prisen var.
  nei: Jeg går ut fra at pakken kommer i morgen.

- forbi-malet turn=no actor=any
  @ea-han [ (tok|tar|tek) (helt|fullstendig)? feil av (både|meg|saken|problemet|hva|kva|behovet|produktet|alt) ] >>
  (poenget|spørsmålet|alvoret|hintet|behovet) @emin? (seilte|suste|fór|for|føk|fløy|gled|raste|gikk|gjekk) (rett|langt|tvers|glatt)? (forbi|over hodet|over hovudet) (på (ham|henne|dem))?
  ^ (helt|heilt|langt ute|fullstendig)? på (jordet|bærtur|viddene|villspor) (med|når det gjaldt|i forhold til) (hele|tolkningen|svaret|forståelsen|det @ejeg|hva) >>
  @ea-han [ (forstod|forsto|skjønte|skjøna|fatta|fattet|begrep) (ikke|ikkje|itj) (bæra|bæret|bærra|stort|mye|mykje|halvparten|en brøkdel) (av (det|situasjonen|hva|livet)) ] >>
  (null|ingen|inga|ikke noe|ikkje noko|uten|utan|lite) (gehør|øre|forståelse|forståing|sans|hensyn|omsyn) (for|til) (at|hva|vår|min|familien|situasjonen) @ejeg? >>
  !@ejeg (greide|klarte|evnet|evna|maktet|makta|orket) (ikke|ikkje|aldri) (engang|ein gong)? å (forestille|førestille|tenke|tenkje|se for|sjå for|sette|setje|leve) seg (inn i)? (at|hvordan|korleis|hva|kva|hvor|situasjonen)? >>
  (hadde|om|hvis) @ea-han (bare|berre) (prøvd|prøvde|forsøkt|giddet) å (se|sjå|forstå|sette seg|skjønne|tenke seg) >>
  (skulle ønske|skulle ønskje|ønsker|håpet|håpa) (at)? (noen|nokon|@ea-han|de) (tok inn|så|innså|skjønte|forsto|forstod|tenkte på|tok hensyn til) (at|hvordan|hva|korleis) @ejeg? >>
  @ea-han [ (lot|lét) som (om)? (problemet|saken|det|spørsmålet) (var|gjaldt|handlet om) (et|en|noe) (helt)? (annet|anna|annen) ] >>
  (ringte|ringde|spurte|spurde|skrev|ba|bad|kontaktet dem|chattet) (om|på|angående) .. (og|men|,) (@ejeg)? [ (endte|enda|satt|kom) (opp|igjen|ut)? med (tilbud|råd|svar|en lenke|et tilbud|eit tilbod|noe|noko|en brosjyre|et foredrag) (om|på|til)? ] >>
  (ikke|ikkje|aldri|intet tegn til at|ingenting tydet på at) ...6 (tatt|teken|teke|tatt) (med)? (i betraktning|med i betraktning|hensyn til|høyde for|omsyn til) >>
  « [ (regler|reglar) er (regler|reglar) ...4 ] »
  « [ kan (du|dere|dykk) (ikke|ikkje) (bare|berre) (låne|be|ta|spørre|få|kjøpe|stå|flytte|jobbe|vente|gå|reise|ringe|leie|skaffe|spare|betale) ...8 ] ("?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (så)? (dra|reis|gå|ta|kjør|bruk|kom|møt) (hjem|bussen|til|bare|innom|på|opp) ...4 (da|då|jo|vel) ] » (, ("sa"|"svarte") @ea-han)?
  (svaret|hjelpen|det) (var|er|ble) som å (få|be om|bestille) _ når (man|ein|jeg|en|du|eg) (har|hadde)? (ba|bedt|bede|bestilte|spurte|ville|trengte) >>
  (forsto|forstod|skjønte|skjøna|fatta|fattet) (ikke|ikkje|itj) (dialekten|dialekta|dialekt) @emin?
  som å (forklare|forklar|forklara|beskrive) (farge|farger|farga|fargar) (til|for|te) (en|ein|ei)? (blind|blinde)
  (snakket|snakka|prata|pratet|drev|dreiv) (om|med) _ og @ejeg (om|med) _ $
  @ea-han .. [ (surret|surra|maste|masa|durte|holdt på|fortsatte|drev|dreiv|svarte|snakket|snakka) (videre|vidare|i vei|fortsatt|bare|hele tida)? om (leiligheten|feil|noe annet|noko anna|en annen|ein annan|et annet|eit anna) ]
  @ea-han (besvarte|svarte på|svara på) (ikke|ikkje) (det|hva|kva) @ejeg (satt og lurte|lurte|egentlig|eigentleg|faktisk|ville|trengte) >>
  (om|hvorvidt) @ea-han (skjønte|forsto|forstod|skjøna|fatta|oppfattet) .. , (det)? (er|var) (en|ei|ein) (annen|anna|annan) sak
  ja: Hun [tok feil av både problem og person].
  ja: [Poenget mitt seilte rett forbi].
  ja: Han [greide ikke å forestille seg at noen mangler BankID].
  ja: «[Kan du ikke bare låne av mora di?]»
  ja: [Null gehør for at vi er seks].
  ja: Jeg spurte om lån og [endte opp med tilbud om forsikring].
  nei: Jeg greide ikke å forestille meg fargen.
  nei: Jeg spurte om pris og endte opp med å kjøpe.
  nei: Bussen gikk rett forbi.
