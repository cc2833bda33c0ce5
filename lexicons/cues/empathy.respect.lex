# empathy.respect: taken seriously, welcome, valued.
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
  (snakket|snakka|tala|talte|henvendte seg|vende seg|vendte seg|så|såg|spurte|spurde|pratet|prata|svarte) (direkte|rett)? (til|på|med) (ham|henne|han|ho|sønnen|mor|far|gutten|guten|jenta|bestemor|bestefar|den det gjaldt|tenåringen|pappa|mamma|barnet|ungen|"ham") (og ikke|og ikkje|ikke|ikkje|i stedet for|framfor|i staden for|heller enn) (bare|berre)? (til|på|med)? (meg|oss|ledsageren|forelderen|mor|om ham|over)
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

+ idiom-respekt actor=any
  (rakrygget/a|rakrygga/a)
  (gikk|gjekk|"gikk"|"gjekk"|la på) .. (med)? (hevet|heva|løftet|løfta) (hode|"hode"|hovud)
  (uten|utan|ingen|slapp|"slapp") (å)? (himling med "øynene"|himle med|å skamme meg|skam|skamme)
  (la|tok|fjerna|fjernet) .. ("skammen"|"skamma") .. (bort|vekk|fra meg)?
  ("skammen"|"skamma") (forsvant|slapp|ble borte|vart borte|letta|lettet)
  (det)? (finnes|fins|"finst"|finst|er) ingen (dumme|teite|"dumme") (spørsmål)
  (tok|tatt|ta) @emeg på ordet
  ja: Jeg gikk derfra [rakrygget].
  ja: [Skammen forsvant] sakte.

+ g-verdig actor=any turn=no beats=empathy.warmth
  (tok|tek|holdt|regnet|rekna|så på) (meg|oss|mæ) (ikke|ikkje|aldri|itj) (for|som) (å være|å vere)? (en|ein|et|eit)? (senil|dement|gal|sprø|dum|treg|tungnem|udugelig|vanskelig|hysterisk|kranglete|kverulant|plage|olding|gammel tulling)
  (ingen|inga|ikke noen|ikkje nokon|null|ikke ett) spørsmål (var|er|ble|vart|føltes|finnes som er) (for|så)? (teite|dumme|små|enkle|dumt|teit|banale|rare|tåpelige|teitt|lite|smått|dum)
  (dumme|teite|tåpelige|"dumme"|"teite") spørsmål (finnes|fins|finst|fantes|eksisterer|fanst) (ikke|ikkje)
  (ikke|ikkje|uten|utan|ingen) (et|eitt|ett|eit)? (øyebryn|augebryn|øyenbryn|øyebryn som) (ble|vart|blei)? (hevet|heva|løfta|løftet|hevde)
  (alderen|alder|dialekten|aksenten|bakgrunnen|språket|økonomien|"alderen"|"dialekten") (min|mitt) (ble|vart|var|blei) (aldri|ikke|ikkje) (et|eit)? (tema|problem|nevnt|nemnt|sak|hinder)
  (spurte|spurde|snakket|snakka|henvendte|vendte) .. (til|med)? (meg|mæ) og (ikke|ikkje) (til|med)? (mannen|sønnen|far|ektemannen|samboeren|kona|dattera|følget|mannfolket)
  (ikke|ikkje|aldri) (en|én|ein|ei|et|eitt)? (eneste|einaste)? (gang|gong|sekund|øyeblikk|augneblink)? (fikk|fekk|hadde|følte|satt) @ejeg .. (følelsen|kjensla|inntrykk|inntrykket) av ..3 (å|at) ...4 @eskam
  (snakket|snakka|pratet|prata) med ,? (og)? (ikke|ikkje) (bare|berre)? til
  ja: [Ingen spørsmål var for dumme].
  ja: Han [tok meg ikke for å være senil].
  ja: [Alderen min ble aldri et tema].
  ja: [Ikke en gang fikk jeg følelsen av å være til bry].

+ g-verdig-2 actor=any beats=empathy.warmth
  takk for at (jeg|vi|dere|du|eg|me) (har|hadde) (holdt ut|halde ut|vært (kunde|med|hos|trofast|tro)|vore (kunde|med|hos)|blitt (hos|i|kunde|væren*)|tålt|handlet|stolt på) >>
  (takket|takka) (meg|oss)? for (lang og tro|lang tro|troskapen|lojaliteten|at @ejeg (har|hadde) (vært|vore|holdt|blitt|handlet)) >>
  (følelsen|kjensla|følelse) av å (bety|telle|være verdt|vere verd|være ønsket|vere ønskt|være verdsatt|ha verdi|høre til) (noe|noko)?
  (gikk|gjekk|la på) .. (litt|noen centimeter|en halv meter|et hode|ein centimeter)? (lengre|lenger|høyere|høgare|rakere|rankere|rakare) enn (da|då) @ejeg (kom !(til|inn|fram)|ringte|ringde)
  (så|såg|ser) "mennesket" (bak|i) >>
  (sa|mente|syntes|meinte|synest|tykte) .. (modig|tøft|sterkt|klokt|lurt|smart|ansvarlig|flott|imponerende) (av meg|gjort av meg|jobbet av meg|tenkt av meg) (å|at)? >>
  (trodde|trudde|stolte) på (ordene|"ordene"|orda|forklaringen|"forklaringen"|forklaringa|versjonen|historien|historia) (min|mine|mi)
  ja: [Takk for at du har holdt ut med oss i tretti år].
  ja: Jeg fikk [følelsen av å bety noe].
  nei: Takk for at du har ventet.
  nei: Køen var lengre enn da jeg kom.
  ja: Hun [så mennesket bak saken].
  snu: Hun [så ikke mennesket bak saken].

+ h-voksen actor=any turn=no
  (lenge siden|lenge sidan|aldri|sjelden|sjeldan|ikke) ..5 (følt|kjent|kjend) (meg|oss|mæ) så lite (syk|sjuk|dum|gammel|gamal|hjelpeløs|som|til bry|i veien|alene|handikappet|funksjonshemmet|dement|pasient|klientifisert|annerledes|annleis) >>
  (føle|følte|føler|kjente|kjende|kjenner|behandlet|behandla|møtt|snakket|snakka|tatt imot|mottatt) ..4 som (en|et|ein|ei|eit)? _ _? ,? og (ikke|ikkje) (bare|berre|kun)? (som)? (bare|berre|kun)? (en|et|ein|ei|eit|noe)? (bagasje|kolli|gods|pakke|pakkepost|nummer|sak|kundenummer|problem|plage|byrde|fakturanummer|inntektskilde|lommebok|melkeku|diagnose|pasient|kasus|rullestol|unge|barn|tall|mappe|statistikk|post|last|møbel|idiot|tosk|tulling|svindler|journal|brikke|skjema|saksnummer|søknad|snylter|tigger|klient|klump|handikap|dott|kø|kølapp|lønnsom)
  (aldri|sjelden|sjeldan) (før|tidligere|tidlegare)? ..4 (opplevd|opplevt|følt|kjent|blitt|vorte|vært) ..4 så (godt|bra|fint|varmt|respektfullt|verdig) (ivaretatt|"ivaretatt"|ivareteken|tatt hånd om|tatt vare på|teke vare på|teken hand om|behandlet|behandla|møtt|sett) (om|på)?
  ja: Det er [lenge siden jeg har følt meg så lite dum].
  ja: Jeg [følte meg som et menneske og ikke som et nummer].
  ja: [Aldri før blitt så godt tatt vare på].
  nei: Jeg pakket det som en gave og ikke som en pakke.

+ i-kunden-konge actor=any turn=no beats=empathy.warmth,empathy.reassurance
  (her|der|hos (dem|dere|dei)) (var|er|ble) (faktisk|virkelig|fortsatt|endelig)? (kunden|jeg|eg|vi) ..1 (konge|kongen|sjefen|i sentrum|i høysetet|hovedpersonen|viktigst|dronning|først)
  @ea-han .. [ (spurte|spurde|tok) (meg|oss) (til|med på) råds ]
  (ikke|ikkje|aldri|itj) (til|med|mot)? ..1 (meg|oss) som (en|ei|ein|et|eit|om jeg var) (4|fire|5|fem|seks|3|tre)? -? (åring|åringen|fireåring|femåring|barn|barnehagebarn|unge|olding|senil|idiot|treåring|tulling|småunge)
  (ingen|ikke en|ingen der|ikkje ein|null) (hevet|heva|hevede|hevde|løftet|løftede|løfta|lyfta|rynket|rynka|himlet|himla|ristet|rista|sukket|fnyste) ..1 (et|eit|på|med)? (øyebryn|øyenbryn|"øyebryn"|"øyenbryn"|augebryn|nesa|nesen|hodet|hovudet|øynene|auga) !("av prisen")
  (gikk|gjekk|kom) ..1 (ut av|ut frå|fra|frå|ut) ("samtalen"|"samtala"|møtet|butikken|chatten|telefonen|det)? ..2 (hode|hovud|centimeter|desimeter|meter|tomme|halvmeter) (høyere|høgare|høgre|lengre|rakere)
  (fikk|fekk|gav|ga) (meg|oss) (til)? (å)? (føle|kjenne|tro|tru) at ..4 (spørsmålet|spørsmåla|spørsmålene|"spørsmålet"|tanken|innspillet|saken|henvendelsen|jeg|eg) ..2 (var|er) ..1 (smart|smarte|viktig|viktige|klok|kloke|verdifull|verdt|lurt|lure|godt|gode|ventet på|velkommen|ønsket) >>
  ja: [Her var kunden konge].
  ja: Hun snakket [ikke til meg som en fireåring].
  ja: [Ingen hevet øyenbryn] da jeg innrømmet det.
  ja: Jeg [gikk ut av samtalen et hode høyere].
  nei: Barn vokser, han kom et hode høyere hjem.
  nei: Ingen ristet på hodet av prisen.

+ j-ord-for-det actor=agent
  (tok|tek|tatt) ..1 (mitt|mine|vårt|"mitt") (ord|"ord") for (det|god fisk)
  @ea-han [ (lot|lét|let) (meg|oss|mor|far|henne|ham|bestemor) (få)? (beholde|behalde|ha|bevare|ha i fred) ..1 (verdigheten|verdigheita|æren|ansiktet|stoltheten|selvrespekten|sjølvrespekten) ..2 ]
  ja: De [tok mitt ord for det].
  ja: Hun [lot meg beholde verdigheten].
  nei: Jeg tok hennes ord for det.
  snu: De [tok ikke mitt ord for det].

+ som-voksen actor=any
  (handsame|behandle|møte|snakke|prate|tiltale|ta|se|sjå|regne|"rekna"|"regnet"|"handsama"|"møtt"|"tatt"|"sett") @grad? (til|med|på|for|imot)? @emeg? .. (som|lik) (et|eit|en|ein)? @grad? (ekte|helt|heilt|vanlig|vanleg|ordentlig|oppegående|fullverdig|tenkende|"tenkjande"|selvstendig|"vakse"|voksent|vaksent|"vakse"|likeverdig|levende|opplyst|intelligent|gammel|god)? (menneske|vaksen|voksen|"voksne"|"vaksne"|samtalepartner|likemann|person|menneskje|medmenneske|fagperson|kollega|"sidemann"|borger|kunde "verdig")
  (handsame|behandle|møte|tiltale|"handsama"|"møtt"|"behandla"|"behandlet") @emeg? som "folk"
  (snakke|prate|snakket|snakka|prata|pratet) (til|med) @emeg som (til|med)? "folk"
  (snakke|prate|snakka|henvende|"henvendte"|vende|"vendte"|rette|spørre|"spurte"|tale) .. (direkte|rett|seg)? (med|til) (gutten|"gutten"|jenta|"jenta"|barnet|"barnet"|sønnen|"sønnen"|datteren|"datteren"|"mor"|ungen|"ungen"|"guten"|meg|"mamma"|"pappa"|bestefar) (selv|sjølv|direkte|sjøl|og ikke|ikke) .. (ikke over "hodet"|over "hodet")? >>
  (ikke|ikkje|aldri) .. over ("hodet"|"hovudet") på @emeg?
  (på) (min|mine|våre) ("premisser"|"betingelser"|"premissar")
  (la|"lot"|"lét"|få|"fikk"|"fekk") @emeg? .. (bestemme|velge|velje|avgjøre|styre|råde|bestemma) (selv|sjølv|sjøl|tempoet|helt|over)
  @b-hun .. (spørre|"spurte"|"spurde") .. (pent|høflig|først|fyrst)? [ (om lov|om det "passet"|om det passet|om det høvde|hva jeg foretrakk|kva eg føretrekte) ] >>
  ja: Eg vart [handsama som eit vakse menneske].
  ja: Hun [lot meg bestemme selv].
  ja: Han spurte [om det passet å snakke nå].
  nei: Jeg bestemte meg for å ringe.
  nei: Jeg spurte om det var i orden å vente.
  nei: Logg inn på min side.

+ uten-skam turn=no actor=any
  @b-ingen (at)? @b-jeg? .. (trengte|"trengte"|trong|måtte|"måtte"|laut|behøvde|behøvet|"fikk"|"fekk"|følte|"følte"|kjente|"kjente"|kjende|skulle) .. (å|meg|for|noe|grunn til å|til å|at jeg)? .. (krympe|skamme|unnskylde|forsvare|rettferdiggjøre|forklare hvorfor|be om unnskyldning|stå med lua|tigge|bevise|beklage meg|orsake|"dukke" hodet|skjemmast|føle "meg" liten) (meg|seg|oss|"meg"|noe som helst)?
  !("å"|"deilig å") (slapp|slippe|"slepp"|"slapp"|sleppe) .. (å)? (forsvare|rettferdiggjøre|tigge|bevise|unnskylde|skamme|krympe|føle skam|skjemmast|be pent|mase|forklare hvorfor|forklåre kvifor|be om "nåde"|stå med lua|tygge "skam"|"krangle") (meg|om|seg|oss|at|for|det)? >>
  (sparte|"sparte"|spart|spare|spara) @emeg? for ("pekefingeren"|"pekefinger"|"moralprekenen"|"preken"|"foredraget"|"belæringen"|"hva var det jeg sa"|"flauheten"|"skammen"|"skamma"|"hån"|"pekefinger"|"formaningene")
  @b-ingen (ett|et|eit|eitt|en|noe|noko|ein|det|den|hint|antydning|et eneste)? (eneste|einaste|sånn|slik)? («|:)? ("hvordan kunne du"|"hva var det jeg sa"|"kva var det eg sa"|"hvorfor har du ikke"|"hva tenkte du på"|"du burde"|"du burde ha"|"korleis kunne du"|"det burde du"|"pekefinger"|"hevet pekefinger"|"heva peikefinger"|"moralpreken"|"bebreidelse"|"bebreidelser"|"bebreidende"|"formaning"|"hoderisting"|"fordommer"|"fordommar"|"belæring"|"hån"|"skadefryd"|"nedlatenhet"|"spydighet"|dømmende (blikk|tone|ord|stemme|kommentar)|"dømming"|"mistro"|"mistanke"|"mistenksomhet"|"skepsis"|"skråblikk"|"skjeve blikk"|"spørsmål ved om"|"hvorfor gjorde du"|"stygge blikk")
  (ikke|ikkje|aldri|"itj"|slapp å bli|uten å bli|utan å bli|ingen|uten at jeg ble) .. (satt|sett|plassert|putta|puttet|stuet)? .. (i "bås"|i en "bås"|i ein "bås"|i skammekroken|i "skammekroken"|i noen bås|"ledd av"|"flirt av"|"sett ned på"|"sett på som"|"satt i bås"|"sett i bås"|"dømt"|"fordømt"|"mistrodd"|"mistrudd"|"avfeid"|"belært"|"glemt"|"overkjørt"|"bagatellisert"|"latterliggjort"|"stemplet"|"stempla"|"umyndiggjort"|"snakket ned til"|"snakka ned til"|"hengt ut"|"gjort til latter"|"herset med"|"uglesett"|"avspist")
  (ingen|inga|"ingen") ("lo"|"flirte"|"himlet"|"dømte"|"sukket"|"fnøs"|"flira"|"himla"|"humret"|"hevet et øyebryn"|"hevet øyebrynene"|"ristet på hodet"|"pekte finger"|"lo av"|"spurte hvorfor") >>
  (tok|"tok"|tek|ta|behandle|møte|"møtte") .. (mamma|pappa|"panikken"|"mammapanikken"|"angsten"|"frykten"|"spørsmålet"|det|"bekymringen"|"tårene"|"gråten"|"idiotspørsmålet"|"tabben"|"uroa"|"redselen"|"skammen"|*panikken) .. (som)? .. (det)? (mest)? ("naturlige"|"naturligste"|"vanligste"|"selvfølgeligste"|"mest naturlege"|"naturlegaste"|"vanlegaste"|"den største selvfølge"|"en selvfølge"|"ei sjølvfølge"|"normaleste") (i)? ("verden"|"verda")?
  (som) (det|den) ("naturligste"|"vanligste"|"normaleste"|"mest naturlige"|"naturlegaste"|"vanlegaste"|"største selvfølge"|"selvfølgeligste") (i|ting|ting i)? ("verden"|"verda"|av verden)?
  (som om|som) (det)? .. ("skjer"|"hender"|"skjedde"|"hendte") (alle|den beste|de beste|hver dag|kvar dag|daglig|hele tiden)
  (senke/v|"senket"|"senka"|dempe/v|"dempet"|"dempa") "stemmen" uten at >>
  (beholde|beholdt|behalde|heldt|bevare|"beholdt"|"bevarte"|fikk beholde|med|fekk) .. ("verdigheten"|"verdigheita"|"æren"|"stoltheten"|"selvrespekten"|"æra"|"sjølvrespekten"|"selvfølelsen"|"ansiktet"|"andletet"|verdighet) (i "behold"|i "behald"|intakt|"min")?
  (med|gikk|"gikk"|gjekk|la på) .. (verdigheten|"verdigheten"|"æren"|"verdigheita"|hodet|"hodet"|ryggen|"ryggen"|"nakken"|"hovudet") .. (i "behold"|i behold|hevet|heva|rak|høyt|løftet|strak|i "behald")
  ja: Jeg fikk hjelp [uten at jeg måtte skamme meg].
  ja: [Ikke en eneste pekefinger] fra henne.
  ja: Vi ble [ikke satt i bås].
  ja: Han tok [spørsmålet som det mest naturlige i verden].
  ja: Jeg la på [med verdigheten i behold].
  nei: Jeg skammet meg over regningen.

+ ros-og-glede actor=any
  (glad|"glade"|takknemlig|takknemleg|letta) (for|over) at (du|dere) .. ("ringte"|"ringer"|"sa"|"sier"|"spør"|"spurte"|"tok"|"ringde"|"skrev"|"meldte"|"ringjer"|"seier"|"kom") >>
  ("skrøt"|"skreit"|"roste"|"rosa"|berømme/v|gratulere|komplimentere/v|honnør|hylle/v) .. (til|av|ut)? @emeg .. (for|av|med|fordi|at)? >>
  (gi|"ga"|"gav") @emeg .. (ros|skryt|honnør|"skryt"|kompliment|"komplimenter"|"anerkjennelse"|"anerkjenning"|"applaus"|"godord"|"oppmuntring"|"klapp på skulderen"|"klapp på skuldra"|"tommel opp"|"en fjær i hatten"|"kreditt"|"kred") .. (for|av|fordi|på)? >>
  (@b-jeg (få|"fikk"|"fekk")|("fikk"|"fekk") @b-jeg|^ ("fikk"|"fekk")) .. (ros|skryt|honnør|kompliment|"komplimenter"|"anerkjennelse"|"anerkjenning"|"applaus"|"oppmuntring"|"klapp på skulderen"|"klapp på skuldra"|"tommel opp") .. (for|fordi) >>
  (si|"sa"|seie|"mener"|"meiner"|"mente"|"meinte"|"mente"|"skrev"|"meinte") .. (at|det)? .. @b-jeg? .. (bra|fint|lurt|klokt|flott|riktig|godt|"smart"|rett|modig) .. (at|av meg|å)? @b-jeg .. ("ringte"|"sa"|"tok"|"spurte"|"meldte"|"ringde"|"spurde"|"sjekket"|"hadde"|"gjorde"|"ventet"|"skrev"|"kom"|"oppdaget"|"passet"|"sjekka") >>
  @b-hun .. [ (glad|"glade"|takknemlig|"takksam"|takknemleg|letta) (for|over) (at)? (du|dere|jeg|eg|vi) ] .. ("ringte"|"ringer"|"sa"|"sier"|"spør"|"spurte"|"tok"|"ringde"|"skrev"|"meldte"|"ringjer"|"seier") >>
  (bra|fint|godt|flott|lurt|klokt) (at|av) (du|dere|deg) .. ("ringte"|"ringer"|"sa"|"sier"|"spør"|"spurte"|"tok"|"ringde"|"skrev"|"meldte"|"tar"|"ringjer"|"seier") (fra|ifra|kontakt|frå|tidlig|med en gang|før)? !(feil)
  (gi|"ga"|"gav"|gje) @emeg (helt|full|fullt|fullstendig|heilt)? (rett|medhold|oppreisning|oppreising)
  ("tok"|ta) @emeg (på|ved) "ordet"
  ("tok"|ta|godta|"godtok"|kjøpte) ("ordet"|"ordene"|"forklaringen"|"historien"|"det jeg sa"|"versjonen") (mitt|min|mine)? (for det|for god fisk|med en gang|uten videre|uten å blunke|uten spørsmål|som det var)
  ("trodde"|"trudde"|"tror") (på)? @emeg (fra|uten|utan|med en gang|frå|med ein gong|på "ordet"|straks) >>
  ("betvilte"|"tvilte"|"tvila"|betvile/v|"trakk") (aldri|ikke|ikkje|ikke et sekund|ikke et øyeblikk) .. (på|i tvil)? .. (@emeg|"ordet"|det|"historien"|"forklaringen"|at) >>
  (min|mi|"mi"|mitt) ("mening"|"meining"|"stemme"|"stemmen"|"opplevelse"|"versjon"|"side"|"tid"|"ord") .. (talte|"telte"|"betydde"|"ble"|"vart"|var|"var") .. (noe|viktig|verdt noe|hørt|lyttet til|"verdifull"|"respektert"|noko|"verdsatt")
  (føle|kjenne|oppleve) .. (at)? @b-jeg .. ("betydde"|"betyr"|"betydde noe"|"var verdt"|"telte"|"var viktig"|"hadde verdi"|"var noe"|"fantes"|"var noen"|"hadde noe å si"|"ble regnet med"|"hadde en plass"|"var ønsket"|"hørte til"|"spilte en rolle") (noe|noko)?
  (selv|sjølv|enda) (en|ein) (liten|"småkunde"|gammel|lita) ("kunde")? (som)? ("meg"|"oss") (betydde|"betydde"|"telte"|"tas"|"ble"|"vart"|"fikk") >>
  (god|ekte|full|genuint) "folkeskikk" !(savn)
  (prinsesse|konge|dronning|kongelig|kongeleg|royal|vip|"vip")behandling
  (kongelig/a|kongeleg/a|førsteklasses/a|fyrsteleg/a|fyrstelig/a|vip/a) (behandling/n|mottakelse/n|behandlet/n|service/n)
  ja: Hun [roste meg for at jeg hadde spart på kvitteringen].
  ja: Ho sa ho var [glad for at eg ringde].
  ja: De [ga meg rett].
  ja: Han [tok ordet mitt for god fisk].
  ja: Vi [følte at vi betydde noe].
  nei: Jeg er glad for at jeg ringte noen andre.
  nei: Gi damen skryt fra meg.
  nei: Bra at jeg ringte.

+ tatt-pa-alvor actor=any
  !("krever"|"krevde"|"krav"|"fortjener"|"forlanger"|"forventer"|"forventet") (bli|verte|vere)? @grad? ("tatt"|"tatt"|"teken"|"teke"|"tekne") @grad? (virkelig|fullt|helt)? (på|"alvorlig"|"alvorleg") @grad? (fullt)? (alvor|"ålvor")
  (bli|verte) @grad? ("tatt"|"teken"|"tekne") ("alvorlig"|"alvorleg"|på ramme alvor|høytidelig)
  (føle|kjenne|oppleve) @emeg? (at)? .. ("tatt"|"teken"|"tekne"|"tok" @emeg) @grad? på (alvor|"ålvor")
  ja: Jeg [ble tatt på alvor].
  ja: Eg kjende at eg [vart teken på alvor].
  ja: Vi følte oss [tatt på alvor].
  snu: Jeg [ble ikke tatt på alvor].
  nei: Det er viktig å bli tatt på alvor.

+ ta-pa-alvor
  (ta|"tok"|"tek") !("alle"|"alt"|"hver"|"kvar") @grad? (@emeg|@esak|"bekymringen"|"klagen"|"saken"|"saka"|"henvendelsen"|"problemet"|det|"spørsmålet"|"spørsmåla"|"ordene") @grad? @emin? @grad? på ("største"|fullt|ramme|"fullaste")? (alvor|"ålvor")
  (ta|"tok"|"tek") @grad? (@emeg|"bekymringen"|"klagen"|"saken"|"saka"|"henvendelsen"|"problemet"|det) @emin? @grad? ("alvorlig"|"seriøst"|høytidelig|"alvorleg")
  (ta|"tok"|"tek") @grad? på alvor (det|at|hva|kva|"bekymringen"|"problemet"|min|"mi") >>
  (tro|"trudde"|stole|"trodde"|"stolte") @grad? på ("meg"|"oss"|det @ejeg|"mæ"|"forklaringen"|"historien") !("kom") >>
  (ta|"tok") @emeg på "ordet"
  (ha|"hadde"|vise|"viste") (full|stor)? respekt for (at|hva|det) @ejeg >>
  (gi|"gav"|"ga") @emeg (rett|medhold) i at >>
  (ta|"tok") (det|"forklaringen") for god fisk
  (gi|"gav"|"ga") @emeg (rett|"medhold"|tillit|oppreisning)
  (si|"sa"|seie|"mener"|"meiner"|"mente"|"meinte"|innrømme|"medgi"|bekrefte|skrive) .. (at)? @ejeg .. ("hadde" rett|"hadde" helt rett|"har" rett|"hadde" "et" poeng|"hadde" "eit" poeng|"hadde" god grunn) !(på|til)
  ja: Hun [tok saken min på alvor].
  ja: Han [tok meg på alvor].
  ja: Ho [trudde på meg].
  snu: De [tok meg ikke på alvor].
  snu: Hun [trodde ikke på meg].
  nei: Jeg trodde på det han sa.
  nei: Dere skriver at dere tar alle henvendelser på alvor.
  nei: Sa at jeg har rett til permisjon.

+ verdsatt actor=any
  (bli|verte) @grad? ("verdsatt"|"verdsett"|"satt" pris på|"respektert"|prioritert) som (kunde|menneske|person|medlem)
  (føle|kjenne|oppleve) @emeg? @grad? (virkelig|som kunde|både)? (og)? [ ("verdsatt"|"verdsett"|"verdsette"|"satt pris på"|"sett pris på"|"sette pris på"|anerkjent|"respektert"|"verdsatte"|"prioritert"|"verdifull"|"viktig"|betydningsfull/a|"verd noe"|"verdt noe"|"likeverdig"|"jevnbyrdig"|"ønsket"|"ønska"|"likestilt"|"unik") ] !(å|for "meg"|at|for "oss"|i)
  (føle|kjenne|oppleve) @emeg? @grad? (som|lik) (en|ein)? @grad? (verdsatt/a|viktig/a|verdifull/a|prioritert/a|kjærkommen/a|respektert/a|betydningsfull/a|ønsket/a|priviligert/a|privilegert/a|verdsett/a) (kunde/n|gjest/n|person/n|medlem/n|menneske/n|bruker/n)
  (gi|få|"fikk"|"ga"|"gav") @emeg? ("følelsen"|følelse|inntrykk|"kjensla") av (å|at @ejeg) (være|vere|bli|"var"|"er"|"ble") @grad? ("verdsatt"|viktig|prioritert|sett|velkommen|"respektert"|betydningsfull|"verdsett"|velkomen|verdifull) >>
  (få|"fikk"|"fekk"|"gjorde") @emeg (til å føle|til å kjenne) .. (viktig|"verdsatt"|velkommen|sett|spesiell|velkomen|prioritert|"ivaretatt"|"verdsett") >>
  (verdsette|verdsetje|sette pris på|sette stor pris på|"verdsatte"|setje pris på) @emeg? ("meg"|"oss"|"kunden"|"kundene"|"kundene" "sine"|"kundeforholdet"|at @ejeg|"henvendelsen"|"tilbakemeldingen") (som kunde)? >>
  (verdsette/v|prioritere/v|respektere/v) @grad? ("meg"|"oss"|"kunden"|"kundene"|"meg" som kunde)
  (bety|"betydde"|"betyr") noe (for "dem"|for de|for dere)
  (takke|takka) .. (for) (at)? .. (kunde|kundeforhold|lojalitet|"tilbakemeldingen"|"tålmodigheten") >>
  (hun|han|ho|de|dei|dere) .. [ ("takknemlig"|glad) for at @ejeg ("er"|"var"|"ringte"|"tok" kontakt|"hadde"|"sa" "ifra"|"sa" fra) ] >>
  ja: Jeg følte meg [verdsatt].
  ja: Eg kjende meg [verdsett].
  ja: Hun [fikk meg til å føle meg spesiell].
  ja: De [satte pris på at jeg tok kontakt].
  snu: Jeg følte meg [ikke verdsatt].
  nei: Boligen ble verdsatt til tre millioner.
  nei: Det er viktig for meg å bli hørt.

+ velkommen actor=any
  (føle|kjenne|oppleve) @emeg? @grad? (meget|virkelig|hjertelig|både)? [ (velkommen|"velkomen"|"velkommen"|"velkomne"|"velkommet") ]
  (bli|verte) @grad? (ønsket|"ynskt"|"ønska"|"ynska"|"budt") @grad? (hjertelig|"varmt"|hjarteleg)? (velkommen|velkomen)
  (ønske|ynskje|by|"bød") @emeg @grad? (hjertelig|"varmt")? (velkommen|velkomen) !(tilbake til) (som kunde|tilbake|inn i "varmen")?
  "som hjemme"
  (føle|kjenne) seg "som heime"
  ja: Jeg følte meg [velkommen].
  ja: Eg kjende meg [velkomen].
  ja: Vi [ble ønsket velkommen].
  ja: Hun [ønsket meg velkommen som kunde].
  snu: Jeg følte meg [ikke velkommen].
  nei: Velkommen til nettsiden vår.

+ sett actor=any
  (føle|kjenne|oppleve) @emeg? @grad? [ ("sett og hørt"|"sett og høyrt"|"hørt og sett"|"sett og ivaretatt"|"sett"|sett|"sett som et menneske") ]
  @ejeg (bli|verte) @grad? [ (sett|"sett som et menneske") ] !(på|over|bort|ned|gjennom|etter|på|i|ut|opp|av)
  (bli|verte) @ejeg @grad? [ (sett|"sett som et menneske") ] !(på|over|bort|ned|gjennom|etter|på|i|ut|opp|av)
  ("å"|^) (bli|verte) @grad? [ (sett|"sett som et menneske") ] !(på|over|bort|ned|gjennom|etter|på|i|ut|opp|av)
  (se|"såg"|så) @grad? "meg" (som|for) ("et"|den|"eit") (menneske|person|jeg "er"|eg "er"|hel) >>
  (behandle|møte|se|snakke|prate|ta|"møtt"|"behandlet") (til|med)? @emeg? .. (som) ("et"|en|"eit"|ein) @grad? (menneske|voksen|likeverdig|"likemann"|medmenneske/n|likeverdig part|person|fornuftig|"tenkende"|vaksen|"oppegående"|intelligent|likestilt|jevnbyrdig|individ)
  (på|som) (like fot|"likefot"|lik linje|likeverdig nivå|like vilkår|"likeverdige")
  "på lik linje"
  "på samme nivå"
  (menneske/n|person/n|hel person) (og ikke|ikke|ikkje|framfor|mer enn|meir enn|heller enn|og ikkje) (bare|berre)? ("et"|en|"eit"|ein) (nummer|sak|kundenummer|tall|saksnummer)
  (mer|meir) enn (bare|berre) ("et"|"eit"|en|ein) (nummer|sak|kundenummer|tall|kontonummer|saksnummer|inntekt)
  (mer|meir) enn ("et"|"eit"|en|ein) (nummer|kundenummer|saksnummer|kontonummer)
  (ikke|ikkje|aldri|"itj") (bare|berre|som) (bare)? ("et"|"eit") (nummer|saksnummer|kundenummer) (i "rekka"|i "rekken"|i "køen"|i "systemet")?
  ja: Jeg følte meg [sett].
  ja: De [møtte meg som et likeverdig menneske].
  ja: Eg var [meir enn berre eit nummer].
  ja: Vi snakket [på lik linje].
  snu: Jeg følte meg [ikke sett].
  nei: Jeg ble sett på av legen.
  nei: Vi har sett på saken.
  nei: Jeg fikk ikke et nummer å ringe.

+ respekt
  (vise|"viste"|full|stor|med|"ha") @grad? "diskresjon"
  !("står"|"det") !("respect") (respekt/n|respekten/n|ærbødighet/n|ydmykhet/n) !(for|og tone|av|er et|er eit|er viktig|"å melde"|å "melde")
  !("står"|"det") (respekt/n|respekten/n|ærbødighet/n|ydmykhet/n) for (@emeg|"situasjonen"|"tiden"|"privatlivet"|"valget"|"valga"|at @ejeg|"alderen"|"sorgen"|"kunden"|"kundene"|"mitt"|det @ejeg)
  (vise|møte|"møtt"|behandle|"behandlet"|"behandla"|tale|snakke|utvise) @emeg? (med) @grad? (stor|full|gjensidig|ekte|dyp|god)? (respekt/n|verdighet/n|verdigheit/n|vørdnad/n|diskresjon/n)
  (respektfull/a|respektfullt/a|verdig/a|ydmyk/a|audmjuk/a|fordomsfri/a|fordomsfritt/a|respektabel/a|likeverdig/a|inkluderende/a|hederlig/a|rettferdig/a|inkluderande/a|fordomslaus/a|omgåelig/a) (måte/n|behandling/n|tone/n|møte/n|samtale/n|svar/n|dialog/n|holdning/n|kundebehandler/n|rådgiver/n|veileder/n|haldning/n|språk/n)
  (respektfull/a|respektfullt/a|ydmyk/a|audmjuk/a|fordomsfri/a)
  (respektere/v) @grad? (at @ejeg|"valget"|ønsket|"meg"|"oss"|mine) >>
  ja: Jeg ble [møtt med respekt].
  ja: Ho var [respektfull].
  snu: Hun viste [ingen respekt].
  snu: Han var [lite respektfull].
  nei: Vi har respekt for fristen.
  nei: Det står det respekt av.
  nei: Med respekt å melde er dette for dyrt.

+ ivaretatt actor=any
  !("søknaden"|"saken"|"saka"|"klagen"|"boksen"|"møbelet"|"kravet"|"skaden"|"bilen"|"huden") (føle|kjenne|oppleve|bli|verte) @emeg? @grad? (veldig godt|godt|bra|fint|"kjempegodt"|virkelig|både)? ("ivaretatt"|"ivareteken"|"ivaretekne"|"ivaretatte"|"tatt vare på"|"teken vare på"|"tatt hånd om"|"teken hand om"|"tekne vare på"|"tatt hånd om"|"passet på"|"tatt seg av"|"godt behandlet"|"godt behandla"|"tatt under vingene") @grad? (godt)?
  !("søknaden"|"saken"|"saka"|"klagen"|"boksen"|"møbelet"|"bare"|"berre") (bli|verte) @grad? ("behandlet"|"behandla"|"møtt"|"mottatt"|"motteken") @grad? (på en|med|som|på ein)? (bra|godt|fint|rettferdig|kongelig|verdig|"respektfullt"|ordentlig|anstendig|skikkelig|eksemplarisk|"førsteklasses"|"rettferdeg"|"anstendeg"|kongeleg) (måte)?
  (godt|bra|fint|veldig godt|"trygt") ("ivaretatt"|"ivareteken"|"tatt vare på"|"tatt hånd om"|"teken vare på"|"tatt hånd om")
  (ta|"tok") @grad? (godt|veldig godt|bra)? (vare på|hånd om|hand om) ("meg"|"oss"|"kunden"|"kundene"|@emin) (på en god måte)?
  (ivareta/v|ivaretok/v|ivaretek/v) @grad? ("meg"|"oss"|"kunden"|@emin|"behovet") >>
  @ea-han [ (passe|"passa"|"passet") (godt|virkelig)? på @emeg ]
  ^ [ (passe|"passa"|"passet") (godt|virkelig)? på @emeg ]
  (ta|"tok") @emeg under ("vingene"|"vengene"|"vingen")
  @ea-han .. [ (stå|"sto"|"stilte"|"var"|er) .. på (min|vår|"kundens"|"mi") side ]
  (stilte|stille) seg på (min|vår|"kundens"|"mi") side
  ("var"|er|"sto"|"stod") @ea-han på (min|vår|mi) side
  "på lag med" ("meg"|"oss"|"kunden")
  (spille|"spilte") på lag (med)?
  (være|"var"|er|føltes|kjentes|jobbet) .. på (samme|same) lag
  (være|"var"|er|føltes|kjentes|jobbet|vi) .. på lag !("med" (naboen|styret))
  (kjempe|"kjempet"|slåss|"sloss") .. (for "meg"|for "oss"|for "saken" min|vår sak)
  ja: Jeg [følte meg godt ivaretatt].
  ja: Vi [ble tatt vare på].
  ja: Ho [tok godt vare på oss].
  ja: Hun var [på lag med meg].
  snu: Vi [følte oss ikke ivaretatt].
  nei: Jeg tok vare på kvitteringen.
  nei: Jeg fant det på Min side.
  nei: Alt ligger på min side.

+ som-en-konge actor=any turn=no
  (føle|kjenne|behandle|"behandlet"|bli|"møtt"|"behandla"|betjene|ta|"tatt") .. (som) (en|ein|ei|"et"|den|eneste|selveste|"kongelige"|å være)? (konge|dronning|"vip"|"vip-kunde"|prins|prinsesse|kongelig|"gullkunde"|storkunde|"hedersgjest"|stjerne|"viktigste"|eneste "kunden"|"førsteklasses"|bestevenn|rockestjerne/n|"adel"|gull|stamkunde|"æresgjest") (i verden|"kunden"|på jord)? !(i (den|det|en|ny|min)|på "hytta")
  (føle|kjenne) seg .. (viktig|betydningsfull|spesiell|utvalgt|som noe|som nokon|"verdt" noe|som nummer "én"|som nummer en|prioritert|som en venn|"tatt" imot som|som ein ven|som noko)
  "kunden i sentrum"
  (sette|"satte"|setje) ("kunden"|"meg"|"oss"|"brukeren") (i sentrum|først|i fokus|i "høgsetet"|i "høysetet")
  (som)? (den|om jeg "var" den) (eneste|"viktigste") "kunden"
  ("rullet"|rulle|"rulla") ut den "røde" "løperen"
  (løper/n|løpar/n) .. (rød|raud)
  ja: Jeg [følte meg som en dronning].
  ja: Eg vart [behandla som ein konge].
  ja: De [rullet ut den røde løperen].
  nei: Kongen bor på Slottet.

+ ikke-dum actor=any turn=no
  (ikke|ikkje|aldri|"itj"|langt fra|på ingen måte|ingen|ikke "et" sekund) .. ("følte"|"kjente"|"kjende"|føle|kjenne|"fikk" "meg" til å føle|"fekk" "meg" til å kjenne|"gav" "meg"|"ga" "meg"|"gjorde") .. ("meg"|"oss"|seg|"følelsen" av å være|"kjensla" av å vere) .. @eskam (til)? !("alene"|"aleine"|"redd"|"stresset"|"sint"|"til freds"|"fornøyd"|"syk"|"sjuk"|@eskam)
  ("følte"|"kjente"|"kjende"|"føler"|føle|"opplevde") .. ("meg"|"oss") (ikke|ikkje|aldri|"itj"|på ingen måte|ikke det "minste"|overhodet ikke) .. (som (en|"et"|ein|"eit"))? .. @eskam
  ("fikk"|"fekk"|"ga"|"gav"|"lot") ("meg"|"oss") (aldri|ikke|ikkje|"itj") .. (føle|kjenne|"følelsen" av) .. @eskam
  (ingen|ikkje noko|ikke noe|finnes ikke|"finst" ikkje|"fins" ikke|finnes ingen) .. ("dumt"|"dumme"|"teite"|teit|"dumme") (spørsmål|spørsmål)
  (slapp|slippe|"slepp") å føle ("meg"|"oss"|seg) .. @eskam
  (uten|utan) at @ejeg .. ("følte"|"kjente"|"kjende") .. @eskam
  ja: Jeg [følte meg aldri dum].
  ja: Hun [fikk meg aldri til å føle meg til bry].
  ja: Eg [kjende meg ikkje som ein idiot].
  ja: Han sa det [finnes ingen dumme spørsmål].
  nei: Jeg følte meg dum.

+ uten-domming turn=no actor=any
  (uten|utan) (å)? (dømme|fordømme|"fordømmelse"|"fordommer"|moralisere/v|kritisere|legge skyld|skylde på|pekefinger|"moralpreken"|"nedlatenhet"|å være nedlatende|"hevet" pekefinger|belære)
  (uten|utan) å (få|gi|"ga") @emeg (til å føle|"følelsen" av) .. (dum|liten|til bry|skyld|teit) >>
  (ingen|null|ikke noe|ikkje noko|ikke "antydning" til|ikke "snev" av) (pekefinger|"moralpreken"|nedlatende|"nedlatenhet"|"hoderisting"|"fordommer"|mistro|"mistenksomhet"|"fordømming"|"fordømmelse"|ovenfra og ned|"hevet" pekefinger|"formaninger")
  !@ejeg (dømme/v|fordømme/v|klandre/v|kritisere/v|beskylde/v) (ikke|ikkje|aldri) ("meg"|"oss")?
  (gjøre|"gjorde"|gjere|"gjer") (ikke|ikkje|aldri|"itj") (noe|noko)? (stort)? (nummer|"nummer"|sak|poeng) (ut)? av (det|at|"feilen"|"rotet")
  (gjøre|"gjorde"|gjere|"gjer") (ikke|ikkje|aldri|"itj") (noe|noko)? (stort)? (nummer|"nummer"|sak|poeng) (ut)? av at >>
  (ikke|ikkje) (en|ei|ein)? (eneste|einaste)? ("som du sikkert vet"|"som du vet"|sukk over|hevet øyebryn|oppgitt blikk)
  (ikke|ikkje) (et|ett|eit|eitt|"et"|"ett"|"eit"|"eitt") (sekund|øyeblikk|minutt|augeblink|augneblink) .. (ble|"ble"|vart|"vart"|følte|"følte"|kjende|"kjende"|fikk|"fikk") (jeg|vi|eg|me) .. (som|at|behandlet|behandla) >>
  (med) (rak) rygg
  (med) ("hodet"|"hovudet"|"hode") (hevet|heva|høyt|høgt)
  (ikke|ikkje) (spor|antydning|snev|teikn|tegn) (av|til) (nedlatenhet|"nedlatenhet"|fordømmelse|"fordommer"|moralisering)
  ja: Han hjalp meg [uten å dømme].
  ja: Det var [ingen pekefinger].
  ja: Ho [gjorde ikkje noko nummer av feilen].
  ja: Jeg gikk derfra [med rak rygg].
  nei: Jeg gjorde ikke noe nummer av prisen.

+ ikke-som-skrap actor=any turn=no
  (føle|kjenne|"følte"|"kjente"|"kjende") @emeg (ikke|ikkje|aldri|"itj") .. (som|lik) .. (skrap|gammelt|gamalt|søppel|nummer|masekopp|tigger|kasteball|masekråke|byrde|plage|idiot|"skrap"|skurk|kriminell|snylter)
  (ikke|ikkje|aldri) .. (et|ett|eit|"et"|"ett"|"eit") (øyeblikk|sekund|augneblink|minutt) .. ("følte"|"kjende"|"kjente"|"ble"|"vart") .. som >>
  (ikke|ikkje|aldri) .. ("følte"|"kjende"|"kjente") .. (som|lik) .. (skrap|søppel|nummer|masekopp|tigger|tiggere|tiggarar|"tiggere"|kasteball|byrde|plage|idiot|skurk|kriminell|snylter|snyltere)
  ja: [Følte meg ikke som en kasteball].
  ja: Jeg [følte meg aldri som en tigger].

+ et-menneske actor=any turn=no
  (være|"var"|er|var) @ejeg? ("et"|"eit")? (helt|heilt|fullverdig|vanlig)? menneske for ("henne"|"ham"|"dem"|han|ho|dei) (ikke|ikkje)? >>
  ("et"|"eit")? menneske .. (ikke|ikkje) .. (nummer|journalnummer|saksnummer|kundenummer|sak|kontonummer|tall|inntektskilde)
  (var|"var"|er) (jeg|eg|vi)? ("et"|"eit")? menneske (for|i) ("henne"|"ham"|"dem"|han|ho|dei|"øynene"|"auga") >>
  ja: Jeg [var et menneske for henne].

# «som om jeg var hans viktigste kunde», «var viktig for dem», «ble vektlagt».
+ som-viktigst actor=any turn=no
  (behandle|behandla|behandlet|møte|møtte|snakke|snakket|snakka|ta imot|tok imot|betjene|hjelpe|hjalp|pratet|prata|oppførte seg) .. (som) (om)? (jeg|eg|vi|æ|meg) ..1 (var|skulle vært|skulle vore|hadde vært|hadde vore) ..1 (hans|hennes|deres|den|det|verdens|byens|landets|en|ei|ein|dronninga|kongen|selveste|hennar)? (eneste|viktigste|viktigaste|beste|største|mest|kjæreste|favoritt)? (kunde|kunden|kongelig|storkunde|stamkunde|dronning|konge|dronninga|statsminister|statsministeren|millionær|minister|vip|gjest|æresgjest|hedersgjest|menneske|person|paven|kjendis|filmstjerne|verdifull*|viktig*)
  (som) (om)? (jeg|eg|vi|æ) ..1 (var|skulle vært|skulle vore) ..1 (hans|hennes|deres|den|verdens|byens|landets|hennar) (eneste|viktigste|viktigaste|beste|største|kjæreste) (kunde|kunden|menneske|gjest|kunde i verden)?
  (ikke|ikkje|aldri|itj) ("bare"|"berre") (en|ei|ein|et|eit)? (i (rekka|rekken|køen|mengden|mengda|bunken|flokken|haugen|systemet)|av (mange|mengden|flere|saueflokken)|til i køen|kølapp|nummer|strekkode|saksmappe)
  (fikk|fekk|gav meg|ga meg) (igjen|tilbake|att)? (troa|trua|troen|selvtilliten|verdigheten|sjøltilliten|sjølvtilliten|selvrespekten|sjølvrespekten) (mi|min)? (igjen|tilbake|att) (på (folk|meg selv|menneskeheten|menneska|menneskene|egne evner|at (vanlege|vanlige|folk|små|også)) >>)?
  (fikk|fekk) (igjen|tilbake|att) (troa|trua|troen|selvtilliten|verdigheten|sjølvtilliten|selvrespekten) (mi|min)? (på (folk|meg sjølv|meg selv|menneskeheten|menneska|menneskene|at (vanlege|vanlige|folk|små|også)) >>)?
  ja: Han snakket [som om jeg var hans viktigste kunde].
  ja: Jeg er [ikke bare en i mengden] der.
  ja: Jeg [fikk tilbake troa på folk].
  nei: Det var som om jeg var i en annen by.

# «ble trodd», «tok ordet mitt for godt nok», «gjorde meg aldri liten».
+ trodd-på-ordet actor=any turn=no
  (ingen|inga|ikke noe|ikkje noko|aldri et|aldri eit|null|slapp|uten|utan|ikke et|ikke en|ikke den) («) [ (er du sikker|er du helt sikker|har du prøvd|har du lest|som du sikkert vet|lille venn|vennen min|hva var det jeg sa|det burde du|hvorfor har du ikke|har du bevis|er du viss|lille frue|har du husket) ..3 » ]
  (ingen|inga|ikke noe|ikkje noko|null|slapp|uten|utan) (mistillit|kryssforhør|forhør|avhør|mistro|mistru|mistanke|mistenksomhet|mistenksamheit|bevisbyrde|pekefinger|peikefinger|fliring|flir|fnising|fnis|fordommer|fordommar|skjeve blikk|dømmende blikk|blikk ovenfra|hevede øyebryn|løftede øyebryn|skolemestring|moralisering|hersketeknikker|ovenfra-og-ned|nedsnakking|snørrhovmod|belæring|latter på min bekostning) !("om"|"på saken"|"for") (i stemmen|å spore|fra (henne|ham))?
  (fliret|latteren|pekefingeren|peikefingeren|moralprekenen|spydigheten|dommen|kryssforhøret|nedlatenheten|belæringen|kommentaren om alderen|himlingen|mistanken|skråblikket|stikket) (kom|dukket opp|dukka opp|uteble|uteblei|kom ikke) (aldri|ikke|ikkje)?
  (gjorde|gjorde|gjøre|gjer|fikk|fekk|lot|lét) (meg|oss|mæ) (ikke|ikkje|aldri|itj) (til|føle meg|kjenne meg|føle|kjenne)? (meg|oss)? (noe|noko)? (mindre|liten|lita|dum|dumme|latterlig|mindreverdig|til latter|skamme meg|skjemmast|til å skamme meg|føle skam|skamme|flau) (verdt|enn jeg er)? (et sekund|eit sekund)?
  (fikk|fekk) (meg|oss|mæ) (ikke|ikkje|aldri|itj) til å (skamme|skjemmast|krympe|angre|føle|kjenne) (meg|oss|på at)? (dum|liten|skyldig|mindreverdig|til bry|masete)? (et sekund|eit sekund|et øyeblikk)?
  (følte|kjente|kjende|kjenne|føle) (meg|oss|seg) (verken|hverken|korkje|aldri|ikke en gang|ikke det minste|slett ikke|på ingen måte) .. (@eskam|@eskamb|@b-lavt|@b-dumfølt|mast|mas|gammel|gamal|syk|treg) ("," _)? (og|eller|og ikke) .. (@eskam|@b-lavt|@b-dumfølt|gammel|_)
  (snakket|snakka|pratet|prata) (til|med) (meg|oss|ham|henne|mor|far|mamma|pappa|bestemor|sønnen|gutten|jenta|dattera) (min|mi)? ,? (og)? (ikke|ikkje|aldri) (ned til|ned på|om|over|over hodet på|over hovudet på|forbi|til|ovenfra) (meg|oss|ham|henne)
  (lo|flirte|humret|flira|le) (med|sammen med|saman med|i lag med) (meg|oss) ,? (og)? (ikke|ikkje|aldri) (av|åt) (meg|oss)
  (uten at|utan at) (noen|nokon|hun|han|ho|de|dei|vedkommende) (lo|flirte|humret|dømte|hevet|heva|ristet|rista|himlet|himla|rynket|rynka|fniste|kommenterte|moraliserte|smilte overbærende|tvilte|mistrodde) >>
  (sa|mente|syntes|meinte|forsikret|lovte|understreket) .. (at)? (jeg|eg|vi|det|æ) (slett|virkelig|absolutt|overhodet)? (ikke|ikkje|aldri) (maste|masa|var til bry|var i veien|plaget|plaga|forstyrret|forstyrra|heftet|hefta|var noe mas|var til bryderi|trengte (å)? (unnskylde|beklage) meg|var dum|var dumt|var et dumt spørsmål|var noe dumt spørsmål)
  ja: Han [gjorde meg aldri liten].
  ja: Hun [lo med meg og ikke av meg].
  ja: [Ingen fnising] fra den kanten.
  ja: Hun [sa at jeg slett ikke maste].
  nei: Han gjorde meg ikke til leder.

# «Det var et godt spørsmål», «takket for at jeg var grundig»: the agent's esteem in words.
+ sitert-aktelse actor=any turn=no
  « [ (å|åh|ja|oi|jøss)? (,)? (det|dette)? (var|er)? (jo|da|faktisk|virkelig)? (et|eit)? ("veldig"|"kjempe"|"skikkelig"|"jammen")? (godt|klokt|smart|lurt|kjempegodt|glimrende|viktig|interessant|strålende) (spørsmål|poeng|innspill|tenkt|observert|sett|forslag|gjort) ..3 ] 
  « [ (det)? (er|var|finnes|fins)? (ingen|ikke noe|ikkje noko|ikke) (dumme|dumt|teite|teit|dumt spørsmål|dumme spørsmål) (spørsmål|å spørre|her)? ..3 ]
  « [ (du|de|dykk) (maser|masar|plager|forstyrrer|plagar|er) (ikke|ikkje|aldri|slett ikke) ..4 ] ("»"|","|".")
  « [ (du|de|dykk|der|det) (har|hadde) (du)? (helt|heilt|fullstendig|jo|så)? (rett|all grunn til|all rett til|et poeng|eit poeng) ..4 ] ("»"|","|".") 
  « [ (vi|me|jeg|eg) er (så|veldig|kjempe)? (glad|glade|stolte|takknemlige|takksame) (for|over) (å ha (deg|dere|dykk|de)|at (du|dere)) ...12 ] ("»"|",")
  « [ (vi|me|jeg|eg) (setter|set|sett) (stor|veldig)? pris på ...8 ] ("»"|","|".")
  (takket|takka) (meg|oss)? for at @ejeg (var|hadde vært|er|hadde vore) ..1 (grundig|ærlig|tålmodig|så åpen|åpen|ærleg|nøye|flink|modig|klar|tydelig|oppmerksom|en god kunde|snill) >>
  ja: «[Godt spørsmål]», sa han.
  ja: «[Du maser ikke]», sa hun.
  ja: Hun [takket meg for at jeg var ærlig].
  nei: Jeg stilte et godt spørsmål.
  nei: «Vi setter pris på deg» står det på plakaten.

# «ble trodd», «meningen min ble vektlagt», «kjente meg betrodd»: may be negated.
+ betrodd-og-hørt actor=any
  (følte|kjente|kjende|fikk|fekk|gav|ga|føle|kjenne|merket|merka|sa|viste|poeng av|gjorde et poeng av) .. (meg|følelsen av)? (at)? @ejeg (var|er) ..1 (viktig|viktige|verdifull|verdifulle|ønsket|ønska|velkommen|betydningsfull|noe verdt|verdt noe|verd noko|regnet med|likeverdig|likeverdige|av betydning) (for (dem|dei|firmaet|banken|henne|ham|de|selskapet|butikken|bedriften))?
  @ejeg (var|er|ble|vart) [ (likeverdig|likeverdige|jevnbyrdig|jevnbyrdige|en del av laget|jamstilt|en likemann|på like fot|på lik linje) ]
  ("meninga"|"meningen"|"meningene"|"innspillet"|"innspillene"|"synspunktet"|"synet"|"ønsket"|"ønskene"|"erfaringen"|"erfaringa"|"ordet"|"forslaget"|"forslaga"|"tilbakemeldingen"|"spørsmålet") ("min"|"mitt"|"mine"|"mi"|"vår"|"vårt")? ...6 [ (ble|blei|vart|fikk) (vektlagt|vektlagd|tillagt vekt|lagt vekt på|tatt hensyn til|teke omsyn til|tatt med videre|respektert|regnet med|gehør|vekt|tatt til følge|tatt på alvor|notert med takk|vege|veid|verdsatt|verdsett|hørt på) (og (verdsett|verdsatt|hørt|respektert))? ]
  (la|legge|lagt) (stor|mye)? vekt på (det|ønsket|ønskene|hva|meningen) (jeg|eg|mitt|mine|vi|min) >>
  (brukte|sa|skrev|fikk) .. (riktig|riktige|rett|rette|korrekt|de rette|dei rette) (pronomen|pronomenet|ord|navn|namn|kjønn|tittel|uttale) (om|på|for) (meg|oss|sønnen|datteren|barnet|kona|mannen)  ..3
  (følte|kjente|kjende) (meg|oss|seg) ..1 [ (betrodd|tiltrodd|opphøyet|opphøgd|hedret|hedra|beæret|verdig|jevnbyrdig|ønsket|respektert|verdsatt|akseptert|inkludert|regnet med|rekna med|tatt med på råd|aktet|anerkjent|likeverdig) ] !("å"|"behandling")
  ^ [ (betrodd|verdsatt|verdsett|respektert|anerkjent|likeverdig) ] ("," det var|$|","|"!") 
  (ærbødig|sømmelig|høyaktelse|aktelsesfull|aktelsesfullt|respektfullt|anstendig|verdig|hensynsfullt|korrekt og respektfullt|hederlig|likeverdig) (og _)? (ble|vart|blei|behandlet|møtt|behandla|behandlende|tiltalt|mottatt) (jeg|eg|vi|meg)? (behandlet|behandla|møtt|mottatt|tiltalt)?
  (ble|blei|vart) (jeg|eg|vi|æ)? [ (trodd|trudd) (på ordet)? (med en gang|med ein gong|straks|fullt ut)? ] ("!"|$|"."|","|uten|utan|på|da|første|av (dem|henne|ham)|og) !("at")
  ^ [ (trodd|trudd) ((på|fra|uten|frå) _ _?)? ] ("!"|$|","|"." )
  (ble|blei|vart|bli) (jeg|eg|vi)? [ (tatt|teken) på ordet ]
  (holdt|heldt|godtok|tok|regnet|rekna|aksepterte) @b-ordet (mitt|min|mine|mi)? (for|som) (godt nok|god nok|god fisk|sant|sanning|sannhet|bevis nok|gyldig|riktig)
  @b-ordet (mitt|min|mine)? (var|holdt|heldt|er) (godt nok|nok|bevis nok|bra nok) 
  ja: De [gjorde et poeng av at jeg var viktig for dem].
  ja: Ønsket mitt om ny tid [ble tatt hensyn til].
  nei: Jeg er viktig for barna mine.
  ja: [Ble trodd]! Endelig.
  ja: De [holdt ordet mitt for godt nok].
  nei: Det ble trodd at feilen lå hos Telenor.
  nei: Ordet er ditt.
  snu: Jeg [ble ikke trodd].

# «møtt på øyehøyde», «som jamlik», «små kunder teller også», «som en av sine egne».
+ på-øyehøyde actor=any
  (møtt|møtte|snakket|snakka|snakke|prate|pratet|prata|møte|behandlet|dialog|samtale|være|var) .. [ (på|i) (øyehøyde|augehøgd|augehøgde|øyenhøyde|likt nivå|likt plan|jevnbyrdig nivå|samme bølgelengde og nivå) ]
  (møtt|hørt|høyrd|behandlet|behandla|regnet|rekna|sett|sett på|tatt|mottatt|tiltalt|handsama|regne|se|møtte|tok|så|snakket|snakka|snakke) (til|med|på|for|imot)? (meg|oss|mæ)? (for|som) (en|ein|et|eit|den|ei)? (jamlik|jevnbyrdig|likeverdig|likemann|likestilt|fagpersonen|fagperson|ekspert|eksperten|ekspert på|skikkelige folk|noen|nokon|en av (dem|sine)|ein av (dei|sine)|kollega|medborger|voksen mann|voksen dame|voksen kvinne|vaksen mann|vaksen kvinne|skikkelig kunde|gjest) (jeg (er|var)|eg (er|var))?
  (vi|oss|meg|kunder) (små|vanlige|gamle|trofaste|enkle|vanlege|eldre|unge)? (kunder|folk|kundar|pensjonister|studenter|bønder)? [ (teller|telte|telde|betyr noe|betydde noe) (visst|faktisk|jo)? (også|òg|med)? ]
  (regnet|rekna|regne|tatt|rekne) (meg|oss)? [ (for|som) folk ]
  (ble|blei|vart) (behandlet|behandla|møtt|handsama) [ (likt|rettferdig|rettvist|pent|likeverdig|som alle andre|som en av sine egne|som ein av sine eigne|som en gjest|som gull|på lik linje|med silkehansker|skikkelig|ordentlig) ]
  (redde|berge|beholde|bevare|berga|reddet|slippe å miste) (ansikt|ansiktet|andlet|andletet|verdigheten|æren)
  (saken|saka|problemet|spørsmålet|klagen|klaga|bekymringen|henvendelsen) (min|mi|mitt|vår|vårt)? (ble|vart|blei) (behandlet|behandla|tatt|teken|oppfattet|møtt|handsama) som (viktig|alvorlig|alvorleg|noe viktig|noko viktig|den viktigste|reell|en ordentlig sak)
  (tok|tek|tar|godtok|aksepterte|respekterte|møtte|likte) (meg|mæ|oss) (for|som|slik) (den|det|dem|dei)? (jeg|eg|æ|vi) (er|e|var) !("sent")
  !("jeg"|"eg") (viftet|vifta|feide|feia|feiet|avfeide|børstet|bagatelliserte|slo|skjøv|skubba|avskrev|latterliggjorde|nedvurderte|avviste) (ikke|ikkje|aldri|itj) (bort|vekk|av|til side|unna|bare)? (innvendingen|innvendinga|innvendingene|bekymringen|bekymringa|spørsmålet|klagen|klaga|problemet|meg|oss|historien|forslaget|uroa|det jeg sa|det eg sa|frykten|saken|tankene) (min|mi|mitt|mine)? (bort|vekk|til side|unna)?
  (ble|vart|blei) det [ (lagt vekt på|lagd vekt på|tatt hensyn til|teke omsyn til|satt pris på|respektert|lyttet til) ]
  @b-hun [ (så|såg|ser) (meg|oss|mæ) ] ("." |"!"|$|"," (ikke|ikkje|og hørte|virkelig|som den)) 
  (veide|talte|telte|betydde|tel|teller|veg|veier) (like|minst like) (tungt|mye|mykje) som (mannens|mannen|andres|hans|ektemannens|sjefens|alle andres|storkundenes|fagfolkas|_)
  (gjorde|gjør|gjer) (ikke|ikkje|ingen|inga|aldri|itj) (noen|nokon|noe)? (forskjell|skilnad|forskjeller|skille|skilje) (på|mellom) >>
  (med) (den|all|stor|full|dyp)? (største|den største|mulig)? (aktelse|høyaktelse|vørdnad|ærbødighet|anstendighet|likeverd|diskresjon)
  (avslag|nei|svar|beskjed) (gitt|fortalt|levert|formulert)? (med|i) (aktelse|respekt|verdighet)
  (spurte|spurde) (meg|oss)? (om|etter) (min mening|mi meining|mitt råd|mine råd|hva jeg syntes|hva jeg mente|kva eg meinte|min erfaring|hva jeg selv ønsket) 
  (løftet|løfta|lyfta) (meg|oss) (opp|fram)
  @ejeg (telte|talte|teller|betydde|tel) (for)? (noe|noko)
  (som) (om)? (jeg|eg|vi|æ) (eide|åtte|eigde|styrte|var sjefen for|hadde grunnlagt) (banken|butikken|stedet|hele|heile|sjappa|selskapet|halve|hotellet|byen|firmaet) (sjappa|banken|butikken|byen|hotellet)?
  (tatt|teken|godtatt|akseptert|respektert|møtt|likt) (for|som|slik) (den|det) (jeg|eg|æ|vi) (er|e|var)
  (likeverdig/a|jevnbyrdig/a|respektfull/a) (prat|tone|samtale|dialog|møte|behandling|samtalepartnere)
  (som) (førsteprioritet|fyrsteprioritet|prioritet nummer|nummer én|nummer ein|gjestfriheten selv)
  (gjort|gjorde|gjere|laget|laga) (litt|skikkelig|ordentlig)? stas (på|av) (meg|oss|mormor|bestemor|ungene|ungen|gutten|jenta)?
  (lot|lét|let) (det|oss|meg)? (ikke|ikkje|aldri) (det|meg|oss)? (skinne gjennom|skinne igjennom|skine gjennom|merke|merkes|føle|få inntrykk av) (at|som) >>
  (var|er) det (meg|oss) (han|hun|ho|de|dei|dama) (henvendte seg til|snakket til|snakka til|så på|spurte|spurde|hørte på|talte til|ville høre)
  ^ kunden (først|fyrst|i fokus|i høysetet|framfor alt) !(i|fikk|som|ut)
  (de|dei|hun|han|ho) [ (spurte|spurde|så på|hilste på|hørte på|svarte) meg ,? (og)? (ikke|ikkje) (mannen|sønnen|kona|dattera|på mannen|ektemannen|følget) (min|mi)? ]
  (ga|gav) (meg|oss) (æren|verdigheten tilbake|selvtilliten tilbake|tilbake (verdigheten|troen|stoltheten)|mot|anerkjennelse|en stemme|ei stemme)
  (ingen|inga|ikke noe|ikkje noko|null|uten|utan|slapp) (maktspråk|maktbruk|herskerteknikk|hersketeknikk|hersketeknikker|kjønnspreik|duseri|ovenfra|smålighet|overlegenhet|hovmod|mas om alder|fordømmelse|fordømming) 
  ja: Jeg ble møtt [på øyehøyde].
  ja: Her ble jeg [regnet for folk].
  ja: Hun [viftet ikke bort bekymringen min].
  ja: De [gjorde ikke forskjell på folk].
  ja: Han [tok meg som den jeg er].
  ja: Vi små kunder [teller visst også].
  snu: Jeg ble [ikke regnet for folk].
  nei: Jeg tok meg som regel en kaffe mens jeg ventet.
  nei: Han så meg i butikken.
  nei: Skjermen skal stå i øyehøyde.

# Valued, treated well, acknowledged, in ordinary words.
+ behandlet-bra actor=any
  @ea-han? [ (behandle|behandla|handsame|handtere meg) (meg|oss|mæ|mor|far|henne|ham|kunden|kundene) @grad? (bra|godt|fint|pent|ordentlig|skikkelig|rettferdig|likt|anstendig|verdig|respektfullt|eksemplarisk|nydelig|rettferdeg) ]
  !("søknaden"|"saken"|"klagen"|"saka"|"kravet"|"ferdig") (rettferdig|godt|bra|likt|verdig|respektfullt|ordentlig|skikkelig|pent|fint|kjempegodt) (behandlet|behandla|handsama) !("søknad"|"sak"|"treverk"|"klage")
  (ta|tok|tek) seg (godt|pent|fint|ordentlig|veldig godt|skikkelig|kjempegodt|så godt) av (meg|oss|mor|far|kunden|kundene|mæ)
  (bli|ble|vart|blei|blir|følte meg|følte oss|kjente meg|kjende meg) @ejeg? @grad? (anerkjent|anerkjend|respektert|inkludert|likestilt|høyt verdsatt|høgt verdsett)
  !("ikke"|"ikkje"|"aldri"|"mindre") (føle|kjenne) (meg|oss) @grad? som (et|eit) (ekte|helt|levende|ordentlig)? menneske ((igjen|og ikke|og ikkje) ..4)?
  (føle|kjenne) (meg|oss) @grad? (i sentrum|i fokus|i gode hender som kunde|som nummer én|som hovedpersonen|som en i familien|som ein i familien|som likeverdig|som en likeverdig)
  (meningen|meininga|meningene|ordet|stemmen|ønskene|ønskja|erfaringen|svaret) (min|mi|mitt|mine) (faktisk|virkelig|også)? (betydde|telte|talte|hadde verdi|hadde noe å si|ble hørt|ble verdsatt|var verdt|vart høyrt|ble respektert|teller|betyr|tel|var (like|minst like)? (viktig|viktige)) (noe|noko|like mye|mye)? (som)? >>
  (innspillet|kritikken|klagen|forslaget|tilbakemeldingen|ønsket|innvendingen|innspelet|klaga|bekymringen) (mitt|min|mi)? (ble|vart|blei) @grad? (satt pris på|godt mottatt|tatt (godt|pent|fint)? imot|verdsatt|møtt med respekt|tatt imot med takk|teke godt imot|møtt med forståelse og respekt)
  (tok|tok imot|tek) (kritikken|klagen|innspillet|tilbakemeldingen|refsen|klaga) (på en (fin|god|voksen) måte|pent|seriøst|til seg|på strak arm|på største alvor|med takk)
  (anerkjente|anerkjende|berømmet|berømma|roste|verdsatte|skrøt av|hyllet) (meg|at jeg|at eg|innsatsen|jobben jeg|forsøket|det jeg|arbeidet jeg|dokumentasjonen) >>
  @ejeg? [ (fikk|fekk|ga meg|gav meg|høstet) .. (ros|skryt|honnør|anerkjennelse|anerkjenning|kred|kudos) (for|fordi|av) ] >>
  ^ [ (fikk|fekk) (masse|mye|litt|til og med|faktisk|jamvel)? (ros|skryt|honnør) ]
  (spesialbehandling|vip-behandling|viptreatment|kongebehandling|førsteklasses behandling|stjernebehandling)
  (viste|hadde|gav|ga|viser) (full|stor|meg)? tillit til (meg|oss|kunden|det jeg|det eg)
  (respekterte|respekterer|respektere|akseptere|aksepterte|godta|godtok|godtok) (fullt ut|uten videre|straks)? (tiden|tida|valget|valet|ønsket|ønsket|grensene|grensa|grensen|privatlivet|avgjørelsen|avgjerda|neiet|beslutningen|et nei|eit nei|mitt nei|nei) (min|mitt|mine|mi|for et nei)? 
  (ærlig|åpen|real|redelig|rettskaffen|reial|ærleg|reieleg|reiale|hederlig|rettferdig)/a (og _)? (mot|overfor|med) (meg|oss|mæ)
  (saklig|sakleg|ærlig|ærleg|rettferdig|redelig) og (reiale|real|reial|redelig|rettferdig|reieleg|rettskaffen|anstendig)
  (verdig|respektfull)/a (tone|måte|behandling|møte|avslutning|samtale)
  tonen (var|er) (verdig|respektfull)
  (snakket|snakka|henvendte seg|pratet|prata|spurte|vendte seg|tala) (alltid|hele tiden|konsekvent)? (direkte|rett) (til|med) (sønnen|datteren|dattera|mor|mamma|far|pappa|ungen|barnet|jenta|gutten|henne|ham|meg|bestemor) (min|mi)?
  ja: De [behandlet oss bra].
  ja: Hun [tok seg godt av meg].
  ja: [Fikk masse skryt for dokumentasjonen].
  ja: Han [respekterte valget mitt].
  ja: Han var [ærlig mot meg].
  ja: Jeg følte at [meningen min betydde noe].
  ja: Hun [snakket direkte til sønnen min].
  snu: De [behandlet oss ikke bra].
  nei: De behandlet saken bra.
  nei: Jeg var ærlig mot henne.

+ takk-og-medhold actor=any turn=no beats=empathy.warmth
  !("jeg"|"eg"|"vi") ("takket"|"takka"|"takker"|"takkar") (meg|oss|mæ|så mye|pent|flere ganger)? for (tilliten|innspillet|innspelet|kritikken|lojaliteten|troskapen|ærligheten|samarbeidsviljen|at jeg hadde vært kunde|at eg hadde vore kunde|alle årene|alle åra|trofastheten|tålmodigheten (min)? og lojaliteten) >>
  (innrømmet|innrømte|medga|medgav|vedgikk|erkjente|innrømma|vedgjekk|var enig i|sa seg enig i|var samd i|kom til) (straks|at|glatt)? (at)? (jeg|eg|vi|me) (hadde|har) (helt)? (rett|et poeng|eit poeng|god grunn|grunn til|krav på) >>
  (sa|mente|forsikret|understreket|meinte) .. (jeg|eg|vi) (ikke|ikkje|aldri) (hadde|trengte|trong|måtte|skulle|behøvde) (noe|noko)? (å)? (beklage|unnskylde|skamme|forsvare|be om unnskyldning) (for|meg)? >>
  @b-ingen (noen|nokon|antydning til|spor av|en eneste|ein einaste)? (moralpreken|moralprekener|moralpreiker|formaninger|anklager|beskyldninger|bebreidelser|dømming|moralisering|fordømmelse|pekefingre|skyldfordeling|hersketeknikker|formynderi|formynderskap|kjeft og anklager|ovenfra-og-ned-holdning)
  !("kontoen"|"det") (ble|blei|vart|var|følte meg|følte|kjente meg|kjende meg|kjende oss|sett på) .. (sett på)? (som)? (noe|noko)? (mer|meir) enn (bare|berre)? (et|eit|en|ein|ei) (nummer|tall|saksnummer|kundenummer|sak|kunde|ordre|oppdrag)
  (ikke|ikkje|aldri) (bare|berre|kun)? (som)? (nok|enda|bare|berre) (et|eit|en|ein|ei) (oppdrag|nummer|sak|kunde|saksnummer|kjøp|ordre|pasient|skjema|mas|henvendelse) (i rekken|i rekka|i køen|i bunken)?
  (lo|le|ler|flirte|flira|humret) med (meg|oss|mæ) , (og)? (ikke|ikkje) (av|åt) (meg|oss|mæ)?
  (gleda|gledet|gledde|gler|gleder) seg (til|over) å (se|sjå|møte|treffe|ta imot) (oss|meg|dykk)
  (voksent|vaksent|fornuftig) ,? (tenkende|tenkjande|oppegående) menneske !("som ringte")
  ja: Han [takket meg for tilliten].
  ja: Hun [innrømmet at jeg hadde rett].
  ja: [Ingen moralprekener].
  ja: Jeg [ble sett på som mer enn et nummer].
  ja: Hun [lo med meg, ikke av meg].
  ja: Jeg følte meg [ikke som nok et nummer].
  nei: Jeg takket for tilliten.
  nei: Kontoen er mer enn et nummer.

# One's word is good; dignity kept; heard out, not waved away.
+ ordet-mitt-godt-nok actor=any turn=no
  (mitt ord|ordet mitt|det jeg sa|det eg sa) (var|er|holdt) (godt nok|nok|bra nok) (for (ham|henne|dem|han|dei))?
  @ejeg [ (vokste|voks|vaks|rettet ryggen) (_)? (centimeter|hakk|desimeter|tommer|cm|på|da|av) >> ]
  (verdigheten|æren|selvrespekten|stoltheten|verdigheita|sjølvrespekten) i behold
  !("jeg"|"eg"|"vi") (tvilte|tvila) (ikke|ikkje|aldri) (et sekund|eit sekund)? på (meg|oss|det jeg|det eg|historien|forklaringen|ordene mine) >>
  (vørde|vørte|akta|aktet|vyrde) (meg|oss|meninga|meningen|ønsket|det eg|det jeg|synet) (mi|min|mitt)?
  !("ikke"|"aldri"|"lite") (ble|vart|blei) (faktisk|virkelig|òg|også|tydelig|verkeleg)? (satt|sett) (stor)? pris på ("."|$|",")
  @ea-han [ (så|såg) (meg|oss|mæ) ] ("."|$|", om"|"virkelig"|"faktisk"|", ikke"|", og")
  (ble|vart|blei|ble det) (behandlet|tatt|behandla|teke) som (en|ei|ein) (skikkelig|viktig|stor|ordentlig|alvorlig|ekte|verdig) (sak|kunde|gjest|henvendelse)
  (ikke|ikkje|uten|ingen|utan) (et|ett|eit)? (løftet|hevet|løfta|heva|lyfta) (øyebryn|øyenbryn|augebryn|pekefinger|peikefinger)
  (ble|vart|blei) (veid|vurdert|hørt|veldt|høyrt) , (og)? (ikke|ikkje) (viftet|feid|avvist|vifta|latterliggjort|slengt) (vekk|bort|til side)?
  (fikk|fekk|gav meg|ga meg) (en)? plass ved bordet
  plass ved bordet (fikk|fekk) (jeg|eg|vi)
  (tedd|behandla|behandlet|møtt|handsama|sett på|tatt imot) som (et|eit|en|ein) (skikkelige|skikkelig|ordentlig|ekte|voksent|vanlig|vaksent|skikkeleg|fullverdig) (menneske|menneskje|person|kunde|borger)
  (ikke|ikkje) som (en|et|ein|eit|ei) _ ..2 , (men|man kom|jeg kom) ..1 som (borger|menneske|kunde|gjest|likemann|likeverdig|et menneske|eit menneske|voksen)
  (følt|følte|kjente|kjende) (meg|mæ|oss) som (noen|nån|nokon|en som betyr noe) ("."|$|",")
  (stoltheten|hodet|ryggen|hevet hode|heva hovud) (hevet|rak|høyt) (da|etter|ut)
  (brydde|brydte) seg (om|med) (hva|kva) (jeg|eg|vi) (mente|syntes|meinte|tenkte)
  ja: [Ordet mitt var godt nok].
  ja: Jeg gikk derfra med [verdigheten i behold].
  ja: [Ikke et løftet øyebryn] da jeg spurte.
  ja: Klagen min [ble veid, ikke viftet vekk].
  nei: Det ble satt pris på leiligheten av megleren.
  nei: Planten vokste ti centimeter på en uke.

# Wanted as a customer, asked for leave, given the benefit of the doubt, taken seriously with any object.
+ ønsket-som-kunde actor=any
  !("jeg"|"eg"|"vi"|"æ"|"må") (ta|tok|tar|tek|tatt|teke|teken) (innvendingene|bekymringene|innvendingen|spørsmålene|spørsmåla|opplevelsen|opplevinga|symptomene|smertene|plagene|henvendelsen) (mine|sine|min|mi|våre|våre)? på (største|ramme|fullt)? alvor
  !("jeg"|"eg"|"vi"|"æ"|"må") (ta|tok|tar|tek) (kundene|kundane) (sine|virkelig|faktisk) på (største|ramme|fullt)? alvor
  (innvendingene|bekymringene|spørsmålene|spørsmåla|bekymringen|opplevelsen|problemene|henvendelsene|plagene) (mine|våre|min)? (ble|vart|blei) (alle|virkelig|alltid|faktisk)? tatt på (største|ramme)? alvor
  (ville|vil|ønsket|ønska) (gjerne|virkelig|tydelig|så gjerne)? (ha|beholde|behalde) (meg|oss) (som kunde|som medlem|videre som kunde)
  (glad|glade|stolt|stolte|takknemlige) (for|over) (å)? (ha|at de hadde|å ha) (meg|oss) (som kunde|som kunder|på laget|som medlem)
  (føle|kjenne) (meg|oss) (som)? (en|ein)? (del|stamgjest|æresgjest|en av gjengen|ein av gjengen|medlem) (av (familien|gjengen|laget|fellesskapet)|av dem)?
  (behandlet|behandla|møtt|tatt imot|tatt i mot) som (en|ein)? (stamgjest|æresgjest|hedersgjest|gjest|storkunde|vip|venn av huset|en i familien)
  (lojaliteten|trofastheten|innsatsen|alle årene|de tjue årene|troskapen) (min|mi|mine)? (ble|vart|blei) (faktisk|virkelig)? (lagt merke til|verdsatt|nevnt|satt pris på|belønnet|anerkjent|lagt vekt på)
  (spurte|spurde|ba|bad) .. [ (pent|høflig|først|alltid)? (om lov|om tillatelse|om løyve|om det var (greit|ok|i orden|lov)) (før|til|å|for) >> ]
  (ga|gav|lot|lét) (meg|oss|tvilen)? [ (tvilen til gode|komme (meg|oss) til gode) ]
  (ga|gav) [ (meg|oss) tvilen til gode ]
  (sa|mente|syntes|meinte|bekreftet) .. (jeg|eg|vi|du) (hadde)? (gjort|gjorde) (alt|helt|det)? (rett|riktig|det riktige|det rette|alt riktig|det lureste)
  (skrøt|skraut) (av|over) (meg|oss|hvor (ryddig|flink|nøye|grundig|forberedt)|dokumentasjonen|hvordan jeg|innsatsen|at jeg|tålmodigheten min) >>
  ja: De [ville gjerne beholde meg som kunde].
  ja: [Spørsmålene mine ble tatt på alvor].
  ja: Hun [ga meg tvilen til gode].
  snu: De [tok ikke innvendingene mine på alvor].
  nei: Jeg ville gjerne ha meg en pause.
  nei: Jeg tar kundene mine på alvor.
