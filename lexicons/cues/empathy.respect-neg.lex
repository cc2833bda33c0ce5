# empathy.respect, the opposite: made to feel stupid, a nuisance, overlooked, distrusted.
cue empathy.respect

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
  ^ [ (belært|skolemestret|irettesatt|ydmyket|audmjuka|latterliggjort|patronisert|refset|hånet|umyndiggjort|tilrettevist|snakket ned til|stemplet|degradert|ledd av|sett ned på|dømt) ] (ble|vart|blei|følte|kjente|av) (jeg|eg|vi|en|ei|ein|meg)
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

- idiom-respektlos actor=any
  (klapp|klappet|klappa|"klappet") (på)? ("meg")? på ("hodet"|"hovudet")
  (med)? ("lua"|"luen"|"hatten") i ("handa"|"hånda"|"hånden"|"handa")
  (med)? "halen" mellom ("beina"|"bena"|"føttene")
  (ville|hadde lyst til å|kunne)? (synke|sunket|søkke|krype) (ned|ned i|i|under) ("jorda"|"jorden"|"bordet"|"golvet"|"gulvet"|en sprekk)
  (krympe|krympet|krympa|"krympet"|skrumpet) (meg|"meg"|oss)
  (stilt|satt|sette|"satt"|plassert) i ("skammekroken"|bås|"bås")
  "skammekroken"
  (som) .. på (rektors|"rektors") kontor
  (stemplet|stempla) som (en|ein)? (vanskelig|hysterisk|kverulant|problemkunde|kranglevoren|masekopp|vrang)
  (kverulant/n|rettshaver/n|brysom kunde|vanskelig kunde)
  (snakket|snakka|prata|pratet|"snakket") (sakte|seint|langsomt|saktere|høyt|ekstra høyt) (og tydelig)? som (til|om) >>
  ja: Jeg [krympet meg] i stolen.
  ja: Eg stod der med [lua i handa].

- g-nedfor actor=any
  « [ (det) (er|var) (jo|da|vel|nok|visst|tross alt) (du|dere|deg) (selv|sjølv)? som ((har|hadde|må ha) ..1 (feil|glemt|gløymt|rotet|rota|ødelagt|bestilt|trykket|trykka|valgt|misforstått|oppgitt|skrevet|betalt|somlet|surret|surra|ringt|ikke|ikkje|ventet|gjort|tastet)|ikke|ikkje|trykket|bestilte|skrev|gjorde|valgte|glemte|rotet) ] >>
  (@ejeg (var|ble|blei|vart)|(var|ble|blei|vart) @ejeg) [ (visst|nok|tydeligvis|åpenbart) (bare|berre)? (i veien|i vegen|til bry|en plage|ei plage|til bryderi|brysom|uønsket|en klamp om foten) ] !(da @ejeg|for "måleren")
  (skjermen|systemet|tastaturet) (fikk|fekk) (mer|meir) (oppmerksomhet|merksemd|respekt|omsorg) enn (jeg|meg|eg|oss|vi|mennesket)
  (be|beklage|unnskylde) .. (om unnskyldning|om orsaking|seg)? for at (man|en) (er|var|finnes|fantes|ringte|ringer|eksisterer|lever)
  (belæring|belæringen|belæringer|belæringa|skjennepreken|skjennepreik|moralisering)/n
  (nye|de nye|dei nye) (kundene|kunder|kundane)? (får|fikk|får jo) .. , (vi|me|oss) (gamle|trofaste|eksisterende|faste|andre) .. (ingenting|ikke|ikkje|lite|må|null|smulene) >>
  (etter|med) (_|over _|snart _) år (som kunde|på baken|i banken) .. (ikke|ikkje|ingen) .. ("takk"|en takk|et takk)
  (føler|følte|kjenner|kjente) (meg|seg|oss) (ikke|ikkje) (akkurat|særlig|direkte|spesielt) (ønsket|ønska|velkommen|velkomen|verdsatt|verdsett|sett|prioritert|viktig)
  beskjed om å (lese|sjekke|følge med|høre etter|tenke|spørre) (bedre|betre|nøyere|mer) ((til)? (neste gang|neste gong))?
  (lojale|gamle|trofaste|faste|eksisterende) (kunder|kundar) (er|var|blir|teller) (visst|nok|tydeligvis|bare)? (luft|ingenting|glemt|ikke noe|lite|null|uinteressante|oversett)
  ja: «[Det er jo du som har bestilt feil]», sa hun.
  ja: Jeg var [visst bare i veien].
  ja: Jeg [følte meg ikke akkurat velkommen].

- g-nedfor-2 actor=any
  (følte|kjente|kjende|merket|merka) (meg)? (at)? @ejeg (maste|masa|var i veien|plaget|plaga|forstyrret|forstyrra|heftet|hefta|var til bry|var en plage|opptok tid)
  @ea-han? [ (skjøv|skubba|skubbet|lesset|lempet|lempa|veltet|velta|skauv) (all)? ("skylda"|"skylden"|"skulda"|"ansvaret"|svarteper) (rett)? (over|over på|på|tilbake på) (meg|oss|kunden) ]
  (følelsen|kjensla|følelse) av (å ha|at @ejeg (hadde)?) (gjort noe galt|gjort noko gale|gjort noe dumt|gjort noe kriminelt|bedt om for mye|tatt for mye plass)
  ja: [Følte at jeg maste].
  ja: Han [skjøv skylda over på meg].
  nei: Jeg følte at jeg måtte ringe.
  nei: Hun la skylden på været.
  snu: Jeg [følte ikke at jeg maste].

- h-unnskylde-meg-selv actor=any turn=no beats=empathy.feelings
  (endte|enda|ender|endar) (opp)? (med) (at (jeg|eg|vi) (ba|bad)|å be|å bede) (om)? (unnskyldning|orsaking|forlatelse) (for)? >>
  (nesten|følte|måtte|burde|lyst til|fristet til|fikk lyst til|nære på) ..3 (be|ba|bad|bede) (om)? (unnskyldning|orsaking|forlatelse) for (at (jeg|eg|vi|man) ..4 (eksisterte|eksisterer|finnes|fantes|levde|lever|er til|var til|er født|puster|pustet|ringte|spurte|forstyrret|maste)|å (eksistere|finnes|leve|puste|være til|forstyrre|mase|være født|ringe|spørre))
  (fikk|fekk|få)? ..3 (beskjed|vite|høre|høyre|forklart|fortalt|servert) (om|på)? (hvem|kven|hvem det var|åssen) som (var|hadde|er|bar|eide|åtte|stod|sto) ..2 (skyld|skyldig|"skyld"|"skylda"|"skylden"|"skulda"|feilen|"feilen"|tabben|synderen) >>
  « [ hadde du (bare|berre)? (lest|lese|fulgt|sjekket|sjekka|hørt|høyrt|giddet|brukt|tenkt|spurt) ...12 (hadde|ville|så) (du|vi|det|dette) ] >>
  ja: Jeg [endte med å be om unnskyldning for bryet].
  ja: Fikk [beskjed om hvem som hadde skylda].
  ja: «[Hadde du lest brevet, hadde du sluppet å spørre]», sa hun.
  nei: Måtte be om unnskyldning for språket mitt.
  nei: Jeg fikk vite hvem som hadde ansvaret for saken.

- i-ikke-verdt actor=any turn=no
  @ejeg (var|er) ..2 (visst|nok|tydeligvis|åpenbart|altså)? (ikke|ikkje|itj) (verdt|verd|verdige|viktig nok for|god nok for|fin nok for) ..1 (fem|ti|to|et|ett|en|ei|eit|mer|tida|tiden|bryet|innsatsen|"tiden"|"tida"|"bryet"|svar|oppmerksomheten) ..2
  (luktet|lukta|dryppet|dryppa|oste|osa|skinte|lyste|stinket|stinka) (det)? ..2 (av)? (mistanke|mistro|mistillit|forakt|skepsis|nedlatenhet|overlegenhet|mistru) ..3
  (fikk|fekk) @ejeg? ..2 (beskjed|spørsmål) om (å|jeg ikke kunne|eg ikkje kunne) (hente|sette over til|gi telefonen til|få tak i|ta med|snakke med|la) ..1 (mannen|"mannen"|en mann|ektemannen|samboeren|en voksen|sønnen|foreldrene|mannfolket|kona|noen som forstår) ..2
  (om) (mannen|ektemannen|samboeren|sønnen|en voksen|noen andre|pappa|far) ..1 (min|i huset)? (kunne|var) (ringe|hjemme|heime|til stede|ta telefonen|snakke) (i stedet|i staden|isteden)? >>
  ja: [Jeg var visst ikke verdt fem minutter].
  ja: Det [luktet mistro lang vei].
  ja: Som kvinne [fikk jeg beskjed om å hente mannen min].
  nei: Fikk beskjed om å ta med legitimasjon.

- j-luft actor=any turn=no beats=questioning.needs
  ^ "luft" for (henne|ham|han|dem|ho|dei) >>
  (ble|vart|blei) ..1 (møtt|besvart|svart) (med|av) (et|eit|en|ein)? ..1 (latterutbrudd|latter|flir|knis|humring|fnis|latterbrøl|fnys|hånlatter|hoderisting|øyerulling) ..2
  (sverge|svergja|banne|sverje) ..1 på (bibelen|"bibelen"|mors grav|tro og ære|barnas liv)
  (tredjerangs|annenrangs|andrerangs|b-) (kunde|menneske|borger|vare)
  @ea-han [ (antok|gikk ut fra|gjekk ut frå|regnet med|rekna med|tok for gitt|forutsatte) at (jeg|eg|vi|me) ..1 (ikke|ikkje|knapt) (kunne|kan|skjønte|forsto|visste|klarte|hadde lest|hadde prøvd) ] >>
  (ble|vart|blei|følte meg|kjente meg) ..3 som (en|ein|ei|et) (skolegutt|skulegut|skolejente|skulejente|elev|rakkerunge|guttunge|småjente|lærling|unge) ..3 !(igjen av glede)
  (som om|som) (jeg|eg|vi) (var|gikk) ..1 (ti|fem|fire|seks|tre|åtte|barnehagen|i barnehagen|tung i hodet|tett i pappen|tilbakestående|døv) ($|,|år)
  ja: [Luft for henne, det var jeg].
  ja: Spørsmålet [ble møtt med et latterutbrudd].
  ja: Han [antok at jeg ikke kunne lese].
  nei: Luft for barna er viktig.
  nei: Jeg følte meg som en skoleelev i dag, sa kona.

- skyld actor=any
  (få|"fikk"|"fekk"|måtte) (høre|høyre) at @b-jeg .. («)? (sikkert|nok|vel|visst|bare|berre) .. ("trykket"|"trykka"|"gjort"|"glemt"|"gløymt"|"rotet"|"tastet"|"misforstått"|"lest"|"surret"|"ødelagt") >>
  ("sa"|"mente"|"meinte"|"hevdet"|"hevda"|høre|høyre|beskjed om|"insisterte") .. (at)? (det)? (jeg|vi|eg|me) .. (fikk|"fikk"|få|måtte|kunne|kan|fekk) (skylde|takke|"skulda"|skulde) ("meg"|"oss"|"seg"|mæ) (selv|sjølv|sjøl)
  (fikk|"fikk"|fekk) skylde ("oss"|"meg") (selv|sjølv)
  ("sa"|"mente"|"meinte"|høre) .. (takke|skylde) (seg|meg|oss) (selv|sjølv) (for)? (det)?
  !@b-jeg ("mente"|"sa"|"meinte"|"hevdet"|"hevda"|"antok"|"tviholdt"|"tviheldt"|"insisterte"|"insisterer"|"påsto"|"påstod"|"fastholdt"|"overbevist"|"sikker"|"bombesikker"|"forutsatte"|"antydet"|"antyda") .. (på|om)? .. (at|som)? .. @b-jeg (måtte|sikkert|nok|bare|vel|selv|sjølv|berre|må|hadde|"hadde"|lyg|løy|"løy"|"lyver"|"juger"|"ljuger"|"juga"|"jukset"|"juksa"|"fikk skylde"|"har"|kunne|var)? .. ("gjort noe feil"|"gjort feil"|"trykket"|"trykt"|"trykka"|"løy"|"lyg"|"lyver"|"juger"|"ljuger"|"jukset"|"juksa"|"bløffet"|"lurte"|"misforstått"|"rotet"|"rota"|"surret"|"surra"|"ødelagt"|"øydelagt"|"glemt"|"gløymt"|"slurvet"|"slurva"|"dikta"|"diktet"|"fant på"|"fann på"|"overdrev"|"innbilte"|"somlet"|"somla"|"skylde oss selv"|"skylde meg selv"|"klikket feil"|"hørt feil"|"lest feil"|"drukket"|"tastet feil"|"hadde skylda"|"hadde skylden"|"var skyld"|"var idiot"|"var vanskelig"|"var hysterisk"|"prøvde å lure"|"var ute etter"|"ville svindle") .. (det|dem|noe|noko|på noe)?
  @b-hun [ ("trodde"|"trudde"|"gikk ut fra"|"gjekk ut frå"|"regnet med"|"rekna med") (at)? @b-jeg .. ("løy"|"lyg"|"lyver"|"jukset"|"juksa"|"bløffet"|"dikta"|"diktet"|"overdrev"|"prøvde å lure"|"ville svindle"|"hadde drukket"|"var idiot"|"hadde skylda"|"hadde gjort feil"|"hadde rotet") ]
  (få|"fikk"|"fekk"|måtte|"måtte"|laut) .. (høre|høyre) .. (at|hvor|kor|hvorfor|kvifor|om|hva|kva|hvordan)? .. (jeg|eg|vi|man|en|ein|alle|andre|folk|det|mange|@b-jeg) .. (burde|slurvete|skulle ha|skylde|takke|"dum"|"teit"|treg|"vanskelig"|masete|"masete"|"heldig"|"utakknemlig"|"uforsiktig"|"klønete"|"ikke hadde"|"ikkje hadde"|"hadde skylda"|"som ventet"|"som venta"|"tåpelig"|"rotete"|"gammel"|"umulig"|"naiv"|"lettlurt"|"umoden"|"kravstor") >>
  (få|"fikk"|"fekk"|måtte|"måtte") .. (høre|høyre) (hvor|kor) (slurvete|"dum"|"heldig"|heldig|tåpelig|travle de|dum|teit) >>
  («)? (du) ("har"|"hadde"|har) (da|jo|kanskje)? (vel|"sikkert"|"nok") (ikke|ikkje)? (bare|berre|jo)? ("glemt"|"gløymt"|"lest"|"lese"|"sjekket"|"sjekka"|"satt i"|"trykket"|"trykt"|"skrudd på"|"husket"|"hugsa"|"rotet"|"mistet"|"betalt"|"misforstått"|"prøvd å"|"tenkt") .. (,)? (du|vel|da|dere|sa|spurte|spurde)? >>
  (det|dette) (burde|"burde"|bør|måtte|skulle) (du|man) (da|vel|jo|nå|ha)? (ha|skjønt|visst|vite|forstå|skjønne|forstått|tenkt|lest|lese|klare|greie|"skjøna") >>
  (er|"er") (du|jeg|eg) (helt|heilt)? (sikker|viss) på at (du|jeg|eg) (ikke|ikkje|har|faktisk|selv|sjølv) >>
  (legge|la|lagt|"la"|leggje|plassere|"plasserte"|skyve|"skjøv"|lempe|dytte|"dyttet"|dytta) .. ("skylda"|"skylden"|"skulda"|"ansvaret"|"feilen"|all skyld|"svarteper") .. (på|over på|hos|i "fanget" på|hjå) (meg|oss|kunden|mæ|min|@emeg)
  ("svarteper"|"skylda"|"skylden"|"skulda") .. (havna|havnet|endte|lå|falt|"fall"|hamna) (hos|på) (meg|oss)
  (feilen|"feilen"|"skylda"|"skulda"|"skylden") (var|"var"|lå|"låg"|er|måtte) .. (visst|visstnok|selvsagt|tydeligvis|alltid|liksom|sjølvsagt|plutselig|angivelig) (min|mi|vår|"mi"|hos meg|hos kunden|på min side) (,|.)?
  (regne/v|"regnet"|"rekna"|"tok") (det)? .. (som|for) (avgjort|opplagt|bevist) .. (at|for) >>
  (lage|"laget"|laga|skape|"skapte"|"skapt"|stelle|"stelt") (alt)? .. ("trøbbel"|"krøll"|"problemer"|"ekstraarbeid"|"bry"|"kaos"|"merarbeid") for (dem|henne|ham|dei|ho|"systemet")
  ja: Hun mente at vi [fikk skylde oss selv].
  ja: [Fikk høre hvor dum jeg hadde vært].
  ja: Han [påsto at jeg bløffet].
  ja: Ho [la heile skulda på meg].
  nei: Jeg hørte at saken er løst.
  nei: Du har ikke mistet noe.
  nei: Jeg trodde jeg hadde mistet kortet.
  nei: Fikk høre at jeg kunne få pengene tilbake.
  nei: De har nok glemt oss.
  nei: Det skal de ha.
  nei: Jeg kan takke meg selv.

- spydige-spørsmål turn=no actor=any
  « (kan|"kan"|klarer|greier|"vet"|"veit"|"skjønner"|"forstår"|hører|"skjønar"|"leste"|"las"|har) (du) (ikke|ikkje|virkelig ikke|virkelig|da ikke) ("lese"|"høre"|"forstå"|"bruke"|"google"|"tenke"|"se"|"vente"|"lest"|"lese"|"hva"|"vilkårene"|"e-posten"|"på nettsiden"|"det"|"norsk"|"klare"|"regne"|"telle"|"skjønne"|"høyre"|"kva"|"lære") >>
  « (hvor|kor) (vanskelig|vanskeleg|dum|treg|tett|gammel|teit|"vrient") (kan|går|er|skal|"kan"|"er") (det|man|du|det an|en) >>
  « (hva|kva|hvem|kven) ("trodde"|"trudde"|hadde|"hadde"|forventer|"forventet"|"regnet"|"tenkte"|"venta") (du) (egentlig|eigentleg|da|at|du|med|på|tenkt)? >>
  (hvorfor|kvifor) (i "all verden"|i "alle dager"|har|"hadde"|gjorde|leste|ringer|ringte|"ringjer"|venta|ventet|kunne|i "huleste") (du|jeg|eg|dere|vi|ikke|ikkje) .. (ikke|ikkje|før|ring|tidligere|egentlig|deg|slik|sånn) .. ("spurte"|"sa"|"mente"|"ville"|"spurde"|"undret"|"lurte") (hun|han|ho|de)
  (sånne|slike|folk) som ("deg"|"dere"|"dykk") (burde|måtte|skulle|får|kunne|aldri|alltid|ikke|gjør|er|hadde)? >>
  (sånne|slike) som ("meg"|"oss") (burde|måtte|skulle|aldri|alltid|bare|masa|maste) >>
  (i|på) (din|min|mi|hennes|hans|den) alder(en)? (bør|burde|må|er|skulle|kunne|er det)?
  « (har|er|"finnes"|kan|"er"|"fins"|bor) (du|det) (ikke|ikkje)? .. (noen|nokon|en|ein|noen andre|ingen|ei|sønn|mann)? .. (andre|yngre|voksen|vaksen|som kan|sønn|datter|barnebarn|"barn"|mann|ungdommer|"ungdom"|mamma|pappa|mor|far) .. (hjelpe|i "huset"|hjemme|snakke|hjelpe "deg"|heime|der) (deg|med)? >>
  « (er|"er") (mamma|pappa|"mamma"|"pappa"|mannen|"mannen"|far|mor|sjefen) (din|di)? (der|hjemme|heime|til stede|i nærheten) >>
  !@ejeg (spørre|spurte|"spurte"|"spurde"|be|"ba"|bad|ville|insistere|"foreslo"|forlangte|krevde) .. (om|etter) .. (mannen|"mannen"|sønnen|"sønnen"|en voksen|ein vaksen|noen yngre|nokon yngre|"ektemannen"|"gubben") (min|mi)? .. (hjemme|heime|i "huset"|til stede|kunne|isteden|i stedet|ta over|snakke|i staden|ringe)
  (kalle|"kalte"|"kalla"|kalt|omtale|"omtalte"|tiltale|"tiltalte"|titulere) .. (@emeg|"oss") .. (for|som)? («)? (lille|vesle|gamle|veslejenta|vennen|"veslejenta"|"lille venn"|"vennen"|"vesla"|"jenta"|"jenta mi"|"gutten min"|"guten min"|"snuppa"|"kjære deg"|"frøken"|"dame"|"unge dame"|"unge mann"|"gamle mann"|"kjerring"|"kjerringa"|"hysterisk"|"masete"|"vanskelig"|"kverulant"|"sytete"|"løgner"|"dum"|"idiot"|"hissigpropp"|"masekråke"|"problemkunde"|"umulig"|"kravstor"|"sutrete"|"dramatisk"|"dramadronning"|"kranglefant"|"feil navn"|"naiv"|"saksnummer") (min|mi|venn)?
  («)? ("lille venn"|"veslejenta"|"lille frøken"|"lille du") (»)?
  « ("vennen min"|"jenta mi"|"gode mann"|"snille deg"|"gutten min"|"unge dame"|"unge mann"|"guten min") »?
  !("kona"|"mannen min"|"mannen"|"sønnen"|"barna"|"ungene"|"dattera"|"naboen") (kremtet|kremta|lo|"lo"|"flirte"|"fniste"|flirte|humret|"gliste"|"glise"|"smålo"|"flira"|"fnyste"|"kniste"|"kniset"|le|"ler") .. (bare|berre|litt|rett ut|hånlig|hånleg|godt|åpenlyst|høyt)? (av|til) ("meg"|"mæ"|"oss"|"spørsmålet"|"problemet"|"norsken"|"dialekten"|det jeg|det eg|"uttalen"|at jeg|at eg) (@emin)? !(selv|sjølv|sjøl|begge|sammen)
  (kremtet|"lo"|"flirte"|"fniste"|"humret"|"gliste"|"smålo"|"flira"|"kniste") !("av"|"til"|"åt") (bare|berre|rett ut|hånlig|hånleg|høyt|oppgitt)? (da|då|når) (jeg|eg|vi) !("fortalte" (en|ein) ("vits"|"historie"|"morsom")|"sa" noe "morsomt"|"spøkte"|"tullet") >>
  (herme/v|hermet/v|hermte/v|parodiere/v|ape/v|"hermet"|"herma"|"apet"|etterape/v|"imiterte") .. (etter)? (meg|oss|"stemmen"|"dialekten"|"måten"|"aksenten"|"uttalen")
  (rette/v|rettet/v|"rettet"|"retta"|korrigere/v|påpekte/v|pirke/v) .. (på)? ("norsken"|"språket"|"uttalen"|"grammatikken"|"skrivefeilen"|"ordbruken"|"rettskrivingen"|"dialekten"|"skrivefeila"|"rettskrivinga") (min|mitt|mine|mi)?
  « (pleier|plier|brukar|greier|klarer|får|fikser|klarar) (da|jo|vel)? (alle|andre|de fleste|folk|"kunder"|dei fleste) (andre|å)? (få til|klare|greie|forstå|skjønne|det|vanligvis) >>
  « (alle|andre|de fleste) (andre)? (klarer|får|fikser|skjønner|forstår|greier|klarte|skjønar|klarar) (jo|da|nå|fint)? (dette|det|til) (helt|selv|fint)?  !(ved)
  (dum|teit|rart|"dumt"|"teit"|"rart"|merkelig|"tåpelig"|"idiotisk"|underlig|unødvendig) (spørsmål|å spørre|at jeg spurte|å spørje) ("sa"|"mente"|"syntes"|"meinte") @b-hun
  @b-hun [ ("mente"|"syntes"|"meinte"|"kalte"|"kalla") ] .. (dum|teit|"dumt"|"teit"|merkelig|"tåpelig"|"idiotisk") (spørsmål|å spørre|at jeg spurte|å spørje)
  ja: «[Kan du ikke lese]?» sa hun.
  ja: Han [spurte om mannen min var hjemme].
  ja: Ho [kalla meg «veslejenta»].
  ja: Hun [lo bare av meg].
  ja: Han [rettet på norsken min].
  nei: Hun lo sammen med oss.
  nei: Hvor vanskelig kan det være?
  nei: Ba om noen som kunne hjelpe meg videre.
  nei: Et godt tilbud for kunder som oss.
  nei: Jeg stilte vel dumme spørsmål.

- til-bry actor=any
  (føle|kjenne|oppleve|"følte"|"kjente"|"kjende") .. (@emeg|seg) .. (mest|mer|nærmest|nesten|bare|berre|meir|litt|mest)? (som|lik) (en|ei|ein|et|eit|noe|noko|den|bare|berre|nok en)? @grad? ("sak"|"mappe"|"forstyrrelse"|"byrde"|"plage"|"flue"|"mygg"|"klegg"|"veps"|"snylter"|"tigger"|"tiggar"|"bagasje"|"pakke"|"pengesekk"|"lommebok"|"melkeku"|"mjølkeku"|"nummer"|"saksnummer"|"kø-lapp"|"kølapp"|"kasteball"|"ballast"|"hår i suppa"|"rusk i maskineriet"|"stein i skoen"|"statistikk"|"feil"|"problem"|"avvik"|"ulempe"|"brysomhet"|"hinder"|"gjenstand"|"ting"|"papirbunke"|"støvkorn"|"luft"|"inventar"|"møbel"|"skolegutt"|"førsteklassing"|"unge"|"løgner"|"tyv"|"skurk"|"kjeltring"|"annenrangs"|"null"|"femte hjul"|"hinke"|"fluelort"|"rekke tall"|"fremmedlegeme"|"tidstyv"|"pest og plage"|"skabbhund"|"hund"|"gjøkunge"|"nødvendig onde"|"naudsynt onde"|"onde"|"dritt"|"skitt"|"søppel"|"fillete"|"kransekake"|"innbrudd"|"inntrenger"|"ubuden gjest"|"uboden gjest") .. (på "veggen"|under skoen|i "maskineriet"|i bunken|i bunka|som skulle|for "dem"|i rekka|i rekken|i systemet)?
  (føltes|kjentes|kjendest|"føltes"|"kjentes"|sitte igjen|"satt igjen"|framstå|fremstå) .. (det)? .. (som|lik) (å være|å vere)? (en|ei|ein|et|eit|noe|noko|bare|berre|nok en)? @grad? ("sak"|"mappe"|"forstyrrelse"|"byrde"|"plage"|"flue"|"mygg"|"klegg"|"veps"|"snylter"|"tigger"|"tiggar"|"bagasje"|"pakke"|"pengesekk"|"lommebok"|"melkeku"|"mjølkeku"|"nummer"|"saksnummer"|"kø-lapp"|"kølapp"|"kasteball"|"ballast"|"hår i suppa"|"rusk i maskineriet"|"stein i skoen"|"statistikk"|"feil"|"problem"|"avvik"|"ulempe"|"brysomhet"|"hinder"|"gjenstand"|"ting"|"papirbunke"|"støvkorn"|"luft"|"inventar"|"møbel"|"skolegutt"|"førsteklassing"|"unge"|"løgner"|"tyv"|"skurk"|"kjeltring"|"annenrangs"|"null"|"femte hjul"|"hinke"|"fluelort"|"rekke tall"|"fremmedlegeme"|"tidstyv"|"pest og plage"|"skabbhund"|"hund"|"gjøkunge"|"nødvendig onde"|"naudsynt onde"|"onde"|"dritt"|"skitt"|"søppel"|"fillete"|"kransekake"|"innbrudd"|"inntrenger"|"ubuden gjest"|"uboden gjest") .. (på "veggen"|under skoen|i "maskineriet"|i bunken|i bunka|som skulle|for "dem"|i rekka|i rekken|i systemet)? >>
  !("saken"|"saka"|"klagen"|"henvendelsen") (bli|"ble"|"vart"|"blei"|verte|være|"var") @b-jeg? (bare|berre|mest|nærmest)? ("behandlet"|"behandla"|"møtt"|"sett på"|"redusert til"|"regnet"|"rekna"|"grillet"|"grilla"|"utspurt"|"håndtert"|"handtert"|"ekspedert"|"omtalt") .. (som|lik) (en|ei|ein|et|eit|noe|noko|bare|berre|nok en)? @grad? ("sak"|"mappe"|"forstyrrelse"|"byrde"|"plage"|"flue"|"mygg"|"klegg"|"veps"|"snylter"|"tigger"|"tiggar"|"bagasje"|"pakke"|"pengesekk"|"lommebok"|"melkeku"|"mjølkeku"|"nummer"|"saksnummer"|"kø-lapp"|"kølapp"|"kasteball"|"ballast"|"hår i suppa"|"rusk i maskineriet"|"stein i skoen"|"statistikk"|"feil"|"problem"|"avvik"|"ulempe"|"brysomhet"|"hinder"|"gjenstand"|"ting"|"papirbunke"|"støvkorn"|"luft"|"inventar"|"møbel"|"skolegutt"|"førsteklassing"|"unge"|"løgner"|"tyv"|"skurk"|"kjeltring"|"annenrangs"|"null"|"femte hjul"|"hinke"|"fluelort"|"rekke tall"|"fremmedlegeme"|"tidstyv"|"pest og plage"|"skabbhund"|"hund"|"gjøkunge"|"nødvendig onde"|"naudsynt onde"|"onde"|"dritt"|"skitt"|"søppel"|"fillete"|"kransekake"|"innbrudd"|"inntrenger"|"ubuden gjest"|"uboden gjest") .. (på "veggen"|under skoen|i "maskineriet"|i bunken|i bunka|som skulle|for "dem"|i rekka|i rekken|i systemet)? >>
  (bli|"ble"|"vart"|"blei"|være|"var"|er) @b-jeg (bare|berre|mest|nærmest|ikke annet enn)? (som|lik)? (bare|berre)? (en|ei|ein|et|eit|nok en)? @grad? ("sak"|"mappe"|"forstyrrelse"|"byrde"|"plage"|"flue"|"mygg"|"klegg"|"bagasje"|"pengesekk"|"lommebok"|"melkeku"|"mjølkeku"|"nummer"|"saksnummer"|"kasteball"|"statistikk"|"papirbunke"|"luft"|"løgner"|"tyv"|"skurk"|"null"|"ubuden gjest"|"fremmedlegeme"|"nødvendig onde"|"søppel"|"dritt") !(å|til|som) (i|for "dem"|på|i bunken|i rekka)?
  (saksnummer|saksnummeret|kundenummer|"saksnummeret"|"kundenummeret"|"nummeret"|systemet|"systemet"|"skjemaet"|"pengene"|"reglene"|"kontoen"|"regelboka"|"bikkja"|"papirene") .. (er|var|"var"|"er"|ble|betyr|"betydde"|"telte") .. (mer|meir|viktigere|viktigare) .. (verdt|verd|enn) .. (meg|jeg|eg|mennesket|mennesker|oss|kunden|enn) >>
  !("trengte"|"treng"|"fikk"|"oppga"|"trenger"|"fekk") (bare|berre|kun|ikke mer enn|ikkje meir enn|nok en|nok et) (en|et|ei|ein|eit|til) ("nummer"|"sak"|"mappe"|"tall i rekka"|"tall i rekken"|"tall i systemet"|"tall i statistikken"|"tall på en skjerm"|"kunde til"|"kundenummer"|"statistikk"|"saksnummer"|"kryss i skjema"|"linje i et regneark"|"strek i regnskapet"|"brikke"|"fødselsnummer"|"organisasjonsnummer"|"lommebok"|"inntekt"|"inntektskilde"|"fil"|"konto"|"telefonnummer"|"mapper") !(å|til|som|på|jeg|eg) (for "dem"|i|for henne|i bunken|i rekken|som|blant)? >>
  ("forstyrret"|"forstyrra"|"plaget"|"plaga"|"masa"|"maste"|"heftet"|"hefta"|"avbrøt"|"oppholdt"|"tok opp tida"|"tok opp tiden"|"stjal tid"|"kasta bort tida"|"kastet bort tiden"|"brøt inn"|"var i veien"|"var i vegen"|"kom til bry"|"stal tida") .. (dem|henne|ham|ho|hans|hennes|deres|noen|"kaffepausen"|"lunsjen"|midt i|"systemet"|"kosen")? .. (ved|med|bare ved|berre ved)? (å|at)? (ringe|spørre|ta kontakt|jeg ringte|eg ringde|eksistere|spørje|ringje|finnes|henvende)
  (bry|"bryet"|ork|"orket"|"umaken"|tid|"tiden"|"tida"|oppmerksomheten) .. (ikke|ikkje|knapt) .. (verdt|verd|"verdt"|verdig) .. (meg|tid|tiden|tida|bryet|umaken|for|et svar|å) >>
  (ikke|ikkje|knapt|knapt nok|ikke engang|ikkje eingong) .. ("verdig"|"verdiget"|"verdige"|"verdt"|"verd"|"unt"|"unnet"|verdigt) .. (meg|oss|et blikk|et svar|eit svar|et "hei"|eit "blikk"|en tanke|ein tanke|bryet|"svaret")
  ("verdiget"|"verdiga"|"unnet"|"unte"|"ofret"|"ofra") @emeg? (ikke|ikkje|knapt|aldri|heller ikke) .. (et blikk|en tanke|et svar|et ord|tid|eit svar|et sekund|eit blikk)
  (så|"så"|såg|stirret|snakket|"snakka"|prata) (rett|tvers|tvert|beint)? (gjennom|forbi|over) @emeg !(på|i)
  (som om|som) @b-jeg (ikke|ikkje|aldri|"itj") ("fantes"|"fanst"|"eksisterte"|"var der"|"fanns"|"var til stede"|"hadde sagt"|"hadde spurt"|"hadde noe"|"betydde"|"var verdt"|"hadde rett"|"var menneske"|"var et menneske"|"kunne tenke") >>
  (som om|som) @b-jeg .. ("var"|er|"kom") .. (usynlig|luft|død|fra "månen"|fra en annen planet|tung i "hodet"|dum|bak en vogn|født i går|fødd i går|tapt|en kriminell|en forbryter|en tyv|tungnem|"treg"|tett|kravstor|hysterisk|vanskelig|i "veien"|femåring|"fem år"|fem år|ti år|"toåring"|"treåring"|analfabet|senil|dement|idiot|mindreverdig|plage|skyldig|mistenkt|en vegg|spedalsk|smittsom|pest|barnehagebarn|brysom|masete|ulydig) >>
  (satt|"satt"|plassert|sett|"sett"|stua|stuet|"parkert"|havnet|havna) .. (nederst|bakerst|sist|bakarst|nedst) .. (i "køen"|i "bunken"|på "lista"|på "bordet"|i "rekka"|på "listen")
  (sto|"sto"|stod|følte|"stod"|kom|"var") .. (nederst|bakerst|lengst ned|sist|lavest|lågast|lågt|lavt) .. (på)? ("rangstigen"|"lista"|"prioriteringslista"|"listen"|"rangstigen"|"prioriteringslisten"|"næringskjeden"|"næringskjeda")
  (andre|"andre"|nye|rike|yngre|større|"storkunder"|alle andre|de unge) .. (gikk|"gikk"|kommer|kom|får|fikk|prioriteres|"gjekk") (foran|før|"førsterett"|framfor|fyrst) (meg|oss)? >>
  (@b-jeg|måtte|"måtte"|laut|fikk) .. (be|tigge|"tigget"|tigga|krype|"krøp"|bukke|"bukket"|bøye|"bukke"|"måtte be") .. (om "nåde"|på "knærne"|på kne|"nakken"|og skrape|på mine knær|om smuler) (for)? >>
  (med)? ("lua"|"luen"|"lue"|"hatten") i ("hånda"|"hånden"|"handa"|hånd|hand)
  (tråkket|tråkka|trakka|"tråkket"|trampet|"trampa"|"trampet"|spyttet|"spyttet"|"spytta"|pisset|"pissa") .. (på) (meg|oss|"følelsene"|"verdigheten"|"tærne"|"kjenslene"|kunden|"kundene"|"selvfølelsen")
  (krympe|"krympet"|"krympa"|skrumpe|"skrumpet"|"skrumpa") .. (meg|oss|"meg"|"inni"|inn|sammen) (i "stolen"|av skam|saman|sammen|da|inni)?
  (ønsket|ønska|ynskte|ville|"ønsket") .. (meg)? .. (å)? (synke|krype|"krype"|"forsvinne"|forsvinne|bli borte|søkke) .. (ned|under|i "jorda"|gjennom "gulvet"|"golvet"|i et hull|"bordet"|i "jorden"|ned i)
  (skamme|"skammet"|"skamma"|"skjemdest"|"flau"|flau|skamfull) .. (meg|over|av)? (over)? (å ha|at jeg|at eg|å)? ("spurt"|"ringt"|"spurte"|"ringte"|spørre|ringe|"ringde"|mase)
  ("angret"|"angra") .. (på)? .. (at|å)? (jeg|eg|ha)? .. ("spurte"|"ringte"|"spurt"|"ringt"|"spurde"|"ringde"|"åpnet munnen"|"opna munnen"|"nevnte")
  ja: Jeg følte meg [mest som en sak i bunken].
  ja: [Systemet er viktigere enn meg].
  ja: Det var [som om jeg ikke fantes].
  ja: Jeg måtte stå der [med lua i handa].
  ja: Eg [angra på at eg spurde].
  nei: Jeg skammet meg over rotet hjemme.
  nei: Det var modemet som skapte problem.
  nei: Jeg ble nummer to i køen.

- mistro-2 actor=any turn=no
  (måtte|"måtte"|laut|lot) .. (bevise|forsvare|prove/v|rettferdiggjøre|prova) .. (at !(@ejeg (er|"var"|var) (over|myndig|den|eier|eieren|norsk))|min|for|alt|meg|uskyld|hver) >>
  (tre|fire|fem|to|flere|gjentatte|mange) ("ganger"|"gonger") (om)? .. (sikker|virkelig|faktisk|viss) (på|hadde|på at) >>
  ("spurte"|spørre|"spurde"|lurte|undret) .. (mistenksomt|skeptisk|spydig|syrlig|giftig|mistruisk|med tvil) >>
  (mistenksom/a|mistroisk/a|mistruisk/a|skeptisk/a|vantro/a|mistenksam/a|anklagende/a|beskyldende/a) (blikk/n|tone/n|spørsmål/n|pause/n|holdning/n|stemme/n|undertone/n|til @b-jeg|til "meg"|til "forklaringen")
  (behandla|behandlet|møtt|"møtt"|utspurt|"utspurt"|grillet|"grillet"|grilla|"grilla"|avhørt|"avhørt"|forhørt|forhøyrd) (som (en|ein)? (mistenkt|tyv|svindler|kriminell|skurk|forbryter))? .. (på|i|om|av|av en|som) ("stua"|"avhør"|politi|"rettssak"|"krimavhør"|"en kriminell"|svindler|mistenkt|tiltalt|lensmann|"tiltalebenken"|skyldig|kryss og tvers)
  ("tiltalebenken"|"tiltalt"|"anklagebenken"|"avhørsrommet"|"avhørsrom"|"vitneboksen"|"forhørslampen"|"gapestokken"|"gapestokk"|"skammekrok"|"skammekroken"|"rektors kontor"|"rektor sitt kontor")
  !("jeg"|"eg"|"vi"|"æ") ("trodde"|"trudde"|kjøpte|"kjøpte"|"tror"|"svelget"|"svelga"|godtok) (ikke|ikkje|aldri|neppe|ingenting av|ikke noe av) (på)? (et ord|eit ord|det jeg|det eg|"historien"|"forklaringen"|meg|på meg|på at jeg|på det|at jeg|at eg|ordene) >>
  (himle|"himlet"|rist|riste|"ristet"|"rista"|trekke|"trakk") .. (på|oppgitt på|bare på) ("hodet"|"hovudet"|"nesen"|"nasen"|"nesa"|"skuldrene"|"skuldra") ((av|over|til) (meg|oss|"meg"|"oss"|"spørsmålet"|"spørsmåla"|"problemet"|det (jeg|eg))|(når|da|då) (jeg|eg|vi)) >>
  (rynke|"rynket"|"rynka"|"fnyste"|"fnøs"|fnyse|"blåste"|"bles") .. (på)? (på "nesen"|på "nesa"|på nasen|på "nasen"|av meg|av oss|av spørsmålet|av problemet|av det jeg|av hele|av det eg|av "spørsmålet"|av "problemet")
  (feie|feide|"feide"|"feiet"|feia|vifte|"viftet"|"vifta"|slå|"slo"|avfeie/v|avfeide/v|børste|"børstet") .. (@emeg|det|spørsmålet|"spørsmålet"|"bekymringen"|alt|innvendingene|"klagen"|"klaga"|"saken") .. (bort|vekk|til side|under "teppet"|av bordet|unna|hen|til sides) >>
  (tok|"tok"|ta|tek) .. (meg|oss|"meg") (ikke|ikkje|ikke helt|overhodet ikke)? for (en|ein|å være|å vere)? (idiot|tulling|dust|løgner|idioter|tyv|dum|en som|svindler|tosk|narr|fjols)
  (for|så|altfor) (fin|god|viktig) (på det|til|i "tøyet"|for) (å|til å)? (snakke|svare|hjelpe|slike som|sånne som) >>
  (jeg)? (vet|veit|kan) best (-|holdning|tone|attityde)?
  ("vet"|"veit") (best|alt best)
  ja: Jeg [måtte bevise at jeg hadde betalt].
  ja: Han [feide bekymringen til side].
  ja: Det var som å stå på [tiltalebenken].
  ja: Ho [rista på hovudet av meg].
  nei: Jeg trodde ikke det skulle ta så lang tid.

- ble-avfeid actor=any
  !("saken"|"klagen"|"kravet"|"søknaden"|"anken"|"det") (ble|"ble"|"vart"|"blei"|følte meg|kjende meg) .. ("avfeid" !(med "«"|med «)|"feid av"|"feid bort"|"feid under teppet"|"børstet av"|"skjøvet til side"|"skuva unna"|"skubbet unna"|"sendt på gangen"|"vist døra"|"avskrevet"|"avskriven"|"tatt for en idiot"|"skåret over én kam"|"skåret over en kam"|"gjort til narr"|"hånet"|"håna"|"holdt for narr"|"tatt for gitt"|"snakket over hodet på"|"snakka over hovudet på"|"ført bak lyset"|"glemt bort"|"gløymd bort"|"tiet i hjel"|"holdt utenfor"|"regnet ut"|"sett rett gjennom"|"sett gjennom"|"rundet av"|"puttet i en bås"|"satt i bås"|"sett i bås"|"plassert i bås"|"skjøvet bakerst"|"oppdratt"|"stemplet"|"stempla"|"degradert"|"satt til veggs"|"pekt på"|"skåret av"|"sett ned på"|"sett skrått på"|"ledd ut"|"tatt ned et hakk")
  ja: Vi [ble avfeid] som masete.
  snu: Vi [ble ikke stemplet].

- ble-snakket-til-som actor=any
  (bli|verte) @grad? ("snakket"|"snakka"|"prata"|"pratet"|"behandlet"|"behandla"|"møtt"|tiltalt|"snakket" til) .. (som) .. (barn|unge|guttunge|jentunge|småunge|idiot|luft|dritt|søppel|kriminell|forbryter|tyv|"femåring"|tosk|hund)
  "som et lite barn"
  "som eit lite barn"
  "som dritt"
  "som søppel"
  "som en kriminell"
  ja: Jeg [ble behandlet som søppel].
  nei: Han snakket høyt til barnet.

- folte-meg-dum actor=any
  (aldri|sjelden|sjeldan) (har|hadde)? @ejeg? (har|hadde)? (følt|kjent) (meg|oss) så @eskam
  (føle|kjenne|oppleve) @emeg? @grad? (bare|berre|totalt|fullstendig|både|rett og slett)? [ @eskamb (og @eskamb)? ]
  !("å"|"ha"|"fort") (føle|kjenne|oppleve|"føltes"|"kjente"|"kjentes"|framstå som|fremstå som|bli stående som) @emeg? @grad? (bare|berre|virkelig|nærmest|nesten|ganske|veldig|både)? (som|at jeg "var"|at eg "var"|at vi "var"|lik|å være|for å være)? (en|"et"|ein|"eit"|noe|den)? @grad? (gammel|komplett|stor|plagsom|fullstendig|total|brysom|skikkelig|"annenrangs"|"andrerangs"|mindreverdig|dum|vanskelig|liten|masete|hjelpeløs|gammal)? @eskam (og @eskam)? (kunde)? !(som hadde|som har|før jeg (ringte|tok)|før eg ringde|med teknologi|på nett|i tekniske|syk|sjuk|gammel|hjelpeløs|alene|redd|gamal|pasient|som ikke|som ikkje|fordi jeg|fordi eg|da jeg (fant|oppdaget|så|skjønte|kom på)|da det viste|for å ha|når jeg ser|over at jeg|at jeg ikke)
  !("nettsiden"|"nettsida"|"innloggingen"|"innlogginga"|"appen"|"skjemaet"|"bankid"|"systemet"|"reklamen"|"roboten") (få|"fikk"|"fekk"|gi|"ga"|"gav"|"gjorde"|"fekk") @emeg .. (til å føle|til å kjenne|til å fremstå|til å virke) .. @eskam >>
  (få|"fikk"|"fekk"|gi|"ga"|"gav"|med|"hadde") @emeg? (en|ei)? @grad? (tydelig|klar|klare)? ("følelsen"|følelse|inntrykk|"inntrykket"|"kjensla"|kjensle|"opplevelsen"|"fornemmelsen") av (å|at|jeg|eg)? .. (være|vere|"var"|forstyrre|"forstyrret"|"forstyrra"|"masa"|"maste"|mase|plage|plaget|hefte|"heftet"|ikke "var" velkommen|ikkje "var" velkomen|jeg "forstyrret"|til bry|til "bryderi"|dum|i "veien"|i "vegen"|"kastet" bort|"stjal"|ikke "ble" "trodd"|være uønsket|uønsket|ikke "betød"|ikke "betydde"|de helst|"var" verd|"løy"|"lyger") >>
  (som|lik) å være (til bry|luft|usynlig|en byrde|i "veien"|uønsket)
  ("ble"|"blei"|"vart"|bli|verte) @grad? ("gjort"|"framstilt"|"fremstilt"|sett på|"behandlet"|"behandla"|"møtt"|"snakket" til|"snakka" til|"omtalt"|stemplet|stempla|"oppfattet"|"oppfatta"|"regna"|"regnet"|"tatt" for) .. (som|til|for|å være) (en|ei|"et"|ein|"eit"|at jeg|noe)? .. @eskam
  !("være"|"vere"|"bli") "til bry"
  "til bryderi"
  "til bry for" ("henne"|"ham"|"dem"|noen)
  (en|ei|ein) (byrde|belastning|plage|bør) for ("dem"|"henne"|"ham"|de|"systemet")
  ja: Jeg [følte meg dum].
  ja: Eg [kjende meg som ein tosk].
  ja: Hun [fikk meg til å føle meg liten].
  ja: Vi [fikk følelsen av å forstyrre].
  ja: Jeg [følte meg til bry].
  nei: Jeg følte meg sliten den dagen.
  nei: Jeg følte meg dum som ikke hadde sjekket datoen.

- nedlatende
  !("hovmester"|"hovmesteren") @enedl !("hast"|"kjennelse"|"verdier"|gods|reklame|film|bok|kamp|seier)
  (ovenfra og ned*|ovanfrå og ned*|"ovenfra-og-ned"|"ovanfrå-og-ned"|"ovenifra" og ned)
  "ovenfra og ned-holdning"
  "ovenfra og ned"
  "ovanfrå og ned"
  "nedover nesen"
  (se|så|"såg") (ned|nedover "nesen") (på|til) @emeg?
  (snakke|prate|tale) @grad? (rett|bare)? (ned|nedover|nedlatende) til @emeg?
  (nedlatenhet/n|nedlating/n|hovmod/n|ringeakt/n|mistro/n|mistenksomhet/n|mistenkeliggjøring/n|ydmykelse/n|respektløshet/n|latterliggjøring/n|hersketeknikk/n|hoderisting/n|mansplaining/n|umyndiggjøring/n|audmjuking/n) !(til ("produktet"|"appen"|ai|nettbank))
  (herse/v|hundse/v|trakassere/v|mobbe/v|hersa/v|herset/v|hakke/v|kødde/v|hakket/v) @grad? (med|på) @emeg
  (bedrevitende|bedreviter|besserwisser|bedrevitar|verdensmester|allviter|allvitende|selvgod/a|sjølvgod/a|selvhøytidelig/a|kjepphøy/a|hovmodig/a|snobbete/a|blærete/a|viktigper/n|herre/n på sin)
  (hevet|heva|løftet|løfta|"hevet"|"heva"|oppløftet|strak) ("øyebryn"|"øyenbryn"|"pekefinger"|"nese"|"peikefinger"|"augebryn"|"nase")
  "på sin høye hest"
  "høy hest"
  "høg hest"
  "høyt på strå"
  (bedre|betre) "vitende"
  "bedreviter"
  "besserwisser"
  "skolemester"
  (overlegen/a|"hoven"|"hovne")
  ("hevet"|"heva"|"løftet") pekefinger
  "pekefingeren"
  "moralpreken"
  (belære/v|preike/v|formane/v|moralisere/v|irettesette/v|refse/v|skolere/v|tilrettevise/v|overhøvle/v|kjefte opp) @grad? @emeg (om|for|fordi)? >>
  (moralisere/v|belære/v|preike/v)
  ("satte"|sette) @emeg på plass
  ja: Han hadde en [nedlatende] tone.
  ja: Ho snakka [ovanfrå og ned].
  ja: Hun [snakket ned til meg].
  ja: [Belærende] og hoven.
  snu: Han var [aldri nedlatende].
  nei: Nedlatende reklame har de også på tv.
  nei: Han korrigerte fakturaen med en gang.

- snakket-til-som beats=clarity.explanation,clarity.language
  « [ ...8 ("vennen" min|"jenta" "mi"|"gutten" min|"gamle" mann|"vesla"|"småen") ]
  (kalle|"kalte"|"kalla") @emeg (for)? («)? ("vennen" min|"jenta" "mi"|"gutten" min|"gamle" mann|"vesla"|"småen")
  (snakke|prate|tale|svare|skrive|forklare|behandle|oppføre|møte|se på|"skriv"|tiltale) @grad? (@emeg|seg|til @emeg|med @emeg|"oss")? .. (som|som om|lik) (om)? @ejeg? .. ("var"|"er"|"vore")? (en|"et"|ein|"eit"|ikke|ikkje|jeg|aldri)? .. (idiot|barn|"femåring"|"toåring"|"treåring"|unge|"småunge"|dum|senil|"dement"|forbryter|kriminell|løgner|dust|"analfabet"|dritt|søppel|luft|mindreverdig|fremmed|brysom|"masekopp"|stupid|treg|"tapt" bak en vogn|bak mål|"løy"|"lyger"|"juksa"|"jukset"|"lurte"|"bløffet"|"lystalar"|"skolegutt"|"skolejente"|skyldig|mistenkt|fiende|"pest"|en hund|tyv|"tigger"|"tiggar"|"barnehagebarn"|tosk|åndssvak) !(kjenning|venn|ven|kompis) (noe|noko|ingenting)?
  (snakke|prate) .. (som) til ("et"|en|"eit"|ein) (barn|"femåring"|hund|unge|idiot|"toåring"|småbarn)
  "barnehagespråk"
  "som en unge"
  "som luft"
  ("lille" venn|"lille" du|"snuppa"|"lille" frue)
  (snakke|prate|spørre|forklare) .. (over "hodet" på) @emeg (til|med|som om|da|mens|hele tiden)
  (ville|"ba"|be|bad|insisterte) .. snakke med ("mannen" min|"sønnen" min|en voksen|"mannen" i "huset"|"mannen"|mannen min)
  ja: Han [snakket til meg som et barn].
  ja: Ho [forklarte som om eg var dum].
  ja: Hun kalte meg [«lille venn»].
  snu: Han [snakket aldri til meg som om jeg var dum].
  nei: Barnet mitt er fem år.
  nei: Jenta mi er syk.
  nei: Gutten min ventet i bilen.
  nei: Jeg snakket til henne som til et barn.

- latterliggjort
  (le/v|lo/v|flire/v|fnise/v|fnyse/v|knegge/v|humre/v|skratte/v|glise/v|gapskratte/v|flirte/v|lått/v) @grad? (hånlig|litt|rett ut|høyt|oppgitt|nedlatende|hånleg|bare|berre)? (av|til|mot|over|åt) (@emeg|"spørsmålet"|spørsmål|det @ejeg) !(selv|sjølv|sjøl)
  ("lo"|"flirte"|"fniste"|"humret"|"fnyste"|"gliste") !("av"|"til"|"åt") @grad? (da|når|då) @ejeg !("fortalte" (en|ein) ("vits"|"historie"|"morsom")|"sa" noe "morsomt"|"spøkte"|"tullet") >>
  (gjøre|"gjorde"|gjere) ("narr"|moro|"ap") av @emeg? >>
  (drive|"drev"|"dreiv"|"gjorde") ("gjøn"|"ap"|"narr") med @emeg?
  (håne/v|ydmyke/v|latterliggjøre/v|krenke/v|fornærme/v|fornedre/v|nedverdige/v|audmjuke/v|håna/v|trakassere/v|sjikanere/v|ydmyka/v|undergrave/v|umyndiggjøre/v|diskriminere/v|overkjøre/v|herse/v|tråkke på|fryse ut) @grad? (@emeg|min|"mi"|"kunden"|"kundene")
  (gjøre|"gjorde") @emeg til latter
  (himle/v|ristet|rista|riste|rulle|"rulla") .. (på "hodet"|oppgitt på "hodet"|på "hovudet") >>
  (det)? ("burde") (du) @grad? (da|vel)? (vite|forstå|skjønne|ha visst|ha skjønt|ha "forstått"|ha "tenkt" på|ha "lest"|ha sett) .. (selv|før)?
  (høre|høyre|beskjed om|"mente"|meinte|"sa"|antydet) .. (at)? (det|dette)? ("burde") (jeg|eg|vi|alle|enhver) .. (visst|vite|skjønt|tenkt|lest|forstått|sett) .. (selv|før)?
  ("vet"|"veit"|"skjønner") (vel|da) alle
  ("kommenterte"|kommentere) .. ("alderen"|"dialekten"|"aksenten"|"norsken"|"språket") (min|"mi")?
  (nedsettende/a|hånlig/a|nedsetjande/a|hånleg/a|spydige/a|dumme/a|upassende/a|ufin/a|ydmykende/a) (bemerkning/n|kommentar/n|spøk/n|replikk/n|hentydning/n|stikk/n) (om|til)? @emeg?
  (rakke|"rakka"|"rakket"|snakke|pelle) (ned)? @emeg (ned|i "senk")
  ja: Han [lo av meg].
  ja: Ho [gjorde narr av spørsmålet mitt].
  ja: De [latterliggjorde meg].
  snu: Hun [lo aldri av meg].
  nei: Vi lo sammen av hele greia.

- mistrodd
  !@ejeg (tro|"trudde"|"trodde") (ikke|ikkje|"itj"|"kje"|aldri) (på)? (@emeg|det @ejeg|"et" ord|"eit" ord|noe av det|"forklaringen") >>
  (bli|verte|føle|kjenne) @emeg? @grad? ("mistrodd"|mistenkt|"mistenkeliggjort"|"beskyldt"|"anklaget"|"anklaga"|"mistrudd"|"skulda"|"mistenkeleggjord"|"kalt" en løgner|"kalla" "løgnar"|ikke "trodd"|ikkje "trudd"|"kryssforhørt"|"forhørt"|"avhørt") (for|av)? >>
  (beskylde/v|anklage/v|mistenke/v|mistenkeliggjøre/v|mistro/v|skulde/v|klandre/v|bebreide/v|"skyldte"|"skylder"|skulda/v) @grad? (@emeg|på @emeg|det på @emeg) (for|på)? >>
  (møte|"møtt"|"mødt") .. (med) (mistro|"mistenksomhet"|skepsis|mistillit|mistanke|"vantro"|"hoderisting"|forakt|tvil|mistru|"overlegenhet"|"arroganse"|"likegyldighet"|"fordommer"|"fordømmelse")
  (insinuere/v|antyde|"hinte"|hevde|påstå|"mener"|"meiner"|"mente"|"meinte"|tyde|la mellom "linjene"|meine|"hevda"|"antyda") @grad? ("frempå"|om)? (at) @ejeg .. ("løy"|"jukset"|"lyver"|"lurte"|"hadde" "gjort"|"hadde" ødelagt|"prøvde"|"var" skyld|"bløffet"|"lurer"|"hadde" "skylda"|"prøvde" å|"juksa"|"forsøkte"|feil|"dikta") >>
  (legge|la|skyve|lesse/v|gi|dytte|velte|skuve/v) @grad? (all|hele|heile)? ("skylden"|"skylda"|"skulda"|"ansvaret"|"feilen"|skyld) @grad? (over)? (på|over på) @emeg
  (gi|"ga"|"gav") ("meg"|"oss") ("skylden"|"skylda"|"skulda"|all skyld) (for)? >>
  (få|"fikk"|"fekk") @grad? ("skylden"|"skylda"|"skulda") (for)? >>
  (min|"mi"|vår|"kundens"|min egen|eigen|egen) (egen)? (feil|skyld|"skuld") .. ("mente"|"sa"|"fikk" jeg høre|ifølge|"hevdet")
  ("mente"|"sa"|"hevdet"|"påsto"|"fastholdt"|"meinte"|"insisterte" på|"påstod"|"hevda") .. (at)? (det|"feilen"|alt|dette) .. ("var"|måtte være|"lå") .. (min|"mi"|hos "meg"|vår|min egen|selvforskyldt) (feil|skyld|"skuld"|egen)? !(at @ejeg) >>
  (som|rene|et|eit|lik|likt|rene skjære|litt av et) ("et"|"eit")? @grad? (avhør/n|forhør/n|kryssforhør/n|tredjegradsforhør/n|inkvisisjon/n)
  (kryssforhør/n|tredjegradsforhør/n)
  ("stilte"|stille|"satte") @emeg til "veggs"
  ("kalte"|"kalla"|kalle) @emeg (en|ein)? (løgner|"løgnar"|idiot|svindler|masete|vanskelig|hysterisk|dum)
  !@ejeg ("tvilte"|"tvila"|stille|"stilte") .. (på|spørsmålstegn ved|spørjeteikn ved) (om|at|"historien"|det|"forklaringen"|hva|"ærligheten") @ejeg? >>
  @ea-han .. (være|var|"var"|virke|verke|høres|lyde|"lød"|"låt"|fremstå|framstå|bli) @grad? [ (mistenksom/a|mistroisk/a|mistenksam/a|mistruisk/a) ]
  (mistenksom/a|mistroisk/a|mistenksam/a|mistruisk/a) (og|dame|mann|fyr|type|tone|stemme|overfor|til (det|alt|"meg"))
  ja: De [beskyldte meg for juks].
  ja: Ho [la skulda på meg].
  ja: Det føltes [som et kryssforhør].
  ja: Han [mente at det var min egen skyld].
  snu: Hun [la ikke skylden på meg].
  nei: Jeg mistenkte at ruteren var ødelagt.
  nei: Mente at jeg ikke hadde krav på refusjon.
  ja: Hun var [mistenksom].
  nei: Jeg ble mistenksom da prisen var så lav.

- oversett actor=any
  [ (bli|verte|"ble"|"vart"|"blei") @ejeg @grad? (bare|berre|totalt|fullstendig)? (@ea-skamb|"dårlig behandlet"|"dårlig behandla"|"dårleg behandla"|"urettferdig behandlet") ] !(av ("kommunen"|"nav"|"staten"|"naboen"|"huseier"|"utleier"|"legen"|"foreldrene"|"læreren"|"sjefen"|"politiet"|"algoritmen"|"systemet"|"roboten"))
  ^ [ (bli|verte|"ble"|"vart"|"blei") @grad? (bare|berre|totalt|fullstendig)? (@ea-skamb|"dårlig behandlet"|"dårleg behandla"|"urettferdig behandlet") ]
  @ejeg [ (bli|verte|"ble"|"vart"|"blei"|er) @grad? (bare|berre|totalt|fullstendig)? @ea-skamb ] !(av ("kommunen"|"nav"|"staten"|"naboen"|"huseier"|"utleier"|"legen"|"foreldrene"|"læreren"|"sjefen"|"politiet"|"algoritmen"|"systemet"|"roboten"))
  (savne/v|sakne/v|savnet) .. (å bli sett|bli sett) .. (som|for) >>
  (ignorere/v|overse/v|neglisjere/v|oversåg/v) @grad? ("meg"|"oss"|"kunden"|fullstendig) !("sa")
  (uvelkommen/a|uvelkomen/a|uønsket/a|uønskt/a|uønska/a)
  ("annenrangs"|"andrerangs"|"b-kunde"|"andreklasses"|"annenklasses"|"c-kunde") (kunde|borger|menneske|borgar)?
  "b-lag"
  !("trengte"|"treng"|"fikk"|"oppga"|"trenger"|"fekk") (bare|berre|kun) ("et"|"eit"|en|ein) (nummer|kundenummer|saksnummer|nummer i "rekken"|nummer i "rekka"|"inntektskilde"|"pengesekk"|nummer i "køen") !(å|til|på|som)
  (som|lik) ("et"|"eit") nummer (i "rekken"|i "rekka"|i "køen"|i "systemet")?
  (lik|som) luft
  "spille luft"
  "stemoderlig"
  (dårlig/a|respektløs/a|elendig/a|uverdig/a|dårleg/a|respektlaus/a|nedverdigende/a|urettferdig/a|forferdelig/a|uanstendig/a) (behandling/n|behandlet/n|behandla/n|kundebehandling/n|måte å behandle|møte/n)
  (respektløs/a|respektlaus/a|ydmykende/a|nedverdigende/a|fornærmende/a|fornærmande/a)
  (uten|utan|mangel på|manglende|null|"lite"|ingen|fravær av|"inga") (en)? (respekt|verdighet|"takt"|ydmykhet|"aktelse") (for)? ("meg"|"oss"|"kunden"|"kundene"|folk)?
  (respekten/n|respekt/n) .. (fraværende|lik null|"var" borte|"manglet"|"mangla"|null)
  ("bryr" seg|"brydde" seg) (bare|mer|kun|meir|berre) om (nye "kunder"|"pengene"|penger|salg|å selge|"nykunder"|nye)
  (nye|"nykunder"|rike) ("kunder")? .. ("viktigere"|prioritert|"viktigare") (enn)? >>
  (kaste|sløse|stjele|"kasta"|"stjal") .. (bort)? ("tiden"|"tida"|tid) (hans|hennes|deres|sin|hennar|til)
  (hefte|"heftet"|"hefta"|forstyrre|"forstyrra") ("dem"|"henne"|"ham"|han|ho)
  !@ejeg ("hadde"|ha) (visst|nok|tydeligvis)? ("viktigere"|bedre|andre|"viktigare"|betre) ting å (gjøre|ta seg til|drive med|gjere|ta seg av) (enn)? >>
  (avvise|avspise|feie|skysse|"avviste"|"avspiste") @grad? ("meg"|"oss") (bort|av|med|vekk|i "døra"|på dør|plent|kontant|blankt|tvert|glatt) >>
  ("viste"|vise) @grad? ("meg"|"oss") (bort|vekk|"døra"|på dør)
  ja: Jeg følte meg [oversett].
  ja: Vi var [bare et nummer i rekken].
  ja: Eg kjende meg [ignorert].
  ja: Det var [mangel på respekt].
  ja: Han [hadde viktigere ting å gjøre].
  snu: Jeg [ble aldri oversett].
  nei: Jeg overså fakturaen.
  nei: Kortet ble avvist i butikken.
  nei: Katten vår ble overkjørt i går.
  nei: Hun viste meg med bilder hvordan det skulle gjøres.
  nei: Det var bare en sak til jeg lurte på.

- belaert actor=any
  ("måtte"|"fikk"|"fekk"|laut) (høre|høyre) (at) .. (man|en|ein|"sånt"|"slikt") .. "sunn fornuft"
  (få|"fikk"|"fekk") @grad? (en|ei|ein|"et"|"eit")? ("leksjon"|"skjennepreken"|"reprimande"|"moralpreken"|"moralpreik"|"overhaling"|"påpakning"|"oppstrammer"|"irettesettelse"|"korreks"|"tilsnakk"|lang lekse)
  @ejeg .. (bli|verte|"ble"|"vart"|"blei") @grad? [ ("belært"|"irettesatt"|"skoleret"|"refset"|"skjelt" ut|"moralisert"|"overkjørt"|"umyndiggjort"|"patronisert"|"rettleia" som|"hånet"|"herset" med|"satt" på plass !(i|nummer|_ i)|"hundset"|"tråkket" på|"trakka" på) ]
  [ (bli|verte|"ble"|"vart"|"blei") @ejeg? @grad? ("belært"|"irettesatt"|"refset"|"skjelt" ut|"umyndiggjort"|"patronisert"|"hånet"|"herset" med|"satt" på plass !(i|nummer|_ i)|"hundset") ]
  (bli|verte|"ble"|"vart"|"blei") @grad? ("ledd"|"lett"|"flirt"|"ledd") av
  @ejeg [ (bli|verte|"ble"|"vart"|"blei") @grad? (ikke|ikkje|aldri|"itj") ("trodd"|"trudd"|"sett"|hørt på) ] !(på|av "legen")
  (bli|verte|"ble"|"vart"|"blei") (@ejeg)? (ikke|ikkje|aldri|"itj") ("trodd"|"trudd"|hørt på)
  (ikke|ikkje|aldri) ("ble"|"vart"|"blei"|bli) ("trodd"|"trudd")
  (bli|verte|"ble"|"vart"|"blei") @grad? ("møtt") .. med (mistro|"mistenksomhet"|skepsis|mistillit|"vantro"|"hoderisting"|forakt|mistru|"overlegenhet"|"arroganse"|"fordommer"|"fordømmelse"|eit skuldertrekk|hånflir)
  ("måtte"|måtte|"laut") (høre|høyre|tåle) (at) .. (man|en|"sånt"|"slikt"|"sunn" fornuft|jeg|eg|vi|det) .. ("burde"|burde|skulle|måtte|"selv"|dum|skyld|feil|jo|tåle|vanskelig) >>
  ja: Jeg [fikk en moralpreken] om sparing.
  ja: Eg [vart ledd av].
  ja: Jeg [ble møtt med mistro] fra første stund.
  ja: Jeg [måtte høre at jeg burde lest vilkårene].
  nei: Jeg ble sett av en lege.
  nei: Feilen ble ikke sett ved første kontroll.

- vet-jo-alle turn=no actor=any
  (høre|høyre|"sa"|«|beskjed om|svarte) .. (at)? [ (det|dette|det der|sånt|det her) ("vet"|"veit"|"skjønner"|"skjønar"|kan) (jo|da|vel|nå)? (alle|ethvert barn|hvem som helst|et barn|kvar mann) (jo)? ]
  « "alle vet jo" >>
  « (alle|ethvert barn|enhver|et barn) ("vet"|"veit"|skjønner|forstår) (jo|da|vel) (det|at|slikt)? >>
  («|høre|høyre|"sa"|fikk|fekk|mente) .. [ (med|bruke|brukt|litt) (litt|vanlig|alminnelig)? "sunn fornuft" ]
  [ (med|bruke|litt) (litt|vanlig|alminnelig)? "sunn fornuft" ] ..8 , "sa"
  « (som|en) (voksen|vaksen) .. (bør|burde|må|skal) (man|du|en|ein|jeg) >>
  (på|i) (din|min|"din"|"min") alder (bør|burde|skulle|må) >>
  (hint/n|hentydning/n|antydning/n|antydninger/n|stikk/n) om at (man|jeg|en|ein|eg|vi) >>
  (antyda|antydet|"hintet"|"hinta"|"antydet"|insinuerte) (mer enn)? .. at (man|jeg|en|ein|eg|vi) >>
  "man må da kunne" >>
  (kremte|flirte|"flirte"|"humret"|fniste|"fniste") (når|da|av) @ejeg >>
  ja: Fikk høre at [det der vet jo alle].
  ja: Med [litt sunn fornuft] unngår du sånt, sa han.
  ja: Eg fekk [hint om at eg ikkje betalte skatt].
  nei: Alle vet at det er lang kø.

- snakket-til-som-ikke actor=any turn=no
  (snakke|prate|tale|svare|skrive|forklare|behandle|tiltale|oppføre) @grad? (til @emeg|med @emeg|@emeg|seg)? .. (som|som om|om) (at)? @ejeg (ikke|ikkje|"itj"|knapt) .. ("forsto"|"forstod"|"skjønte"|"skjøna"|"kunne"|"visste"|"hadde"|"eksisterte"|"fantes"|"var"|"begrep"|"fatta") .. (noe|noko|noe som helst|norsk|ting|lese|ordene|bedre|betre|der|til)?
  (se|så|"såg") @grad? (tvers|tvert|rett) gjennom @emeg
  ja: Han [snakket til meg som om jeg ikke kunne noe].
  ja: Ho [forklarte som om eg ikkje skjøna noko].
  nei: Jeg snakket sakte.

# «behandlet meg som en skurk», «følte meg som tyggegummi under skoen», «følte meg tre år gammel».
- som-noe-lavt actor=any turn=no
  !("jeg"|"eg"|"vi"|"ikke"|"ikkje"|"aldri") (behandle|behandla|behandlet|handsame|handsama|møte|møtte|se på|så på|såg på|snakke|snakket|snakka|prate|prata|pratet|omtale|omtalte|tiltale|tiltalte|håndtere|håndterte|oppfatte|oppfatta|ekspederte|avhørte|svarte|gransket|stirret på|mønstret) !("ikke"|"ikkje"|"aldri"|"itj"|"verken"|"slett"|"heller"|"knapt") (meg|oss|mæ|mei|til meg|til oss|på meg|på oss|til mæ|med meg|med oss|kunden|kundene) !("ikke"|"ikkje"|"aldri"|"itj"|"verken"|"slett"|"heller"|"knapt") .. (som|lik|som om|for å være|som at) (jeg|eg|vi|æ)? (var|er)? (en|ei|ein|et|eit|noe|noko|den)? (gammel|gamal|skikkelig|ren|komplett|ekstra|uoppdragen|unnselig|ubuden|_)? @b-lavt (under skoen|på gulvet|i suppa)?
  (bli|ble|blei|vart|være) (jeg|eg|vi|æ|man)? !("ikke"|"ikkje"|"aldri"|"itj"|"verken"|"slett"|"heller"|"knapt") (behandlet|behandla|handsama|møtt|sett på|snakket til|snakka til|omtalt|tiltalt|håndtert|oppfattet|ekspedert|avhørt|gransket|mottatt|motteken) (som|lik|som om) (en|ei|ein|et|eit|noe|noko|den|jeg var|eg var)? (en|ei|ein)? (gammel|gamal|ren|komplett|ekstra|ubuden|_)? @b-lavt (under skoen|på gulvet|i suppa)?
  !("å"|"ha"|"fort"|"kunne"|"ikke"|"ikkje"|"aldri"|"itj") (føle|kjenne|følt|følte|kjente|kjende|føler|kjenner|kjendes) (meg|oss|seg|deg|mæ|mei|dæ|æ|jeg|eg|vi) !("ikke"|"ikkje"|"aldri"|"itj"|"verken"|"slett"|"heller"|"knapt") ..2 (som|lik) (en|ei|ein|et|eit|noe|noko|den|at jeg var)? (gammel|gamal|ren|komplett|ekstra|ubuden|uvelkommen|skitten|brukt|liten|lita|litt|rein|våt|dårlig|uønsket|_)? @b-lavt (under (skoen|skosålen|hælen)|på gulvet|i (suppa|resepsjonen|systemet|maskineriet|rekka|veien|lokalet)|for samfunnet|som forstyrret|til rette)? !("fordi jeg"|"da jeg oppdaget"|"som ikke"|"som glemte"|"av året")
  (føle|kjenne|følt|følte|kjente|kjende|føler|kjenner|kjennes) (meg|oss|seg|deg|mæ|mei|dæ) !("ikke"|"ikkje"|"aldri"|"itj"|"verken"|"slett"|"heller"|"knapt") ..2 (som)? (en|ei|et)? (to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tolv) år (gammel|gamal|gammal)? (igjen|att)? !("yngre"|"eldre")
  !("å"|"ha"|"fort"|"kunne"|"ikke"|"ikkje"|"aldri"|"itj") (føle|kjenne|følt|følte|kjente|kjende|føler|kjenner) (meg|oss|seg|deg|mæ|mei|dæ) !("ikke"|"ikkje"|"aldri"|"itj"|"verken"|"slett"|"heller"|"knapt") ..2 @b-dumfølt !("fordi jeg"|"i dag"|"uten telefonen"|"når jeg ser"|"som pensjonist")
  (få|får|fikk|fekk|gi|ga|gav) (meg|oss|deg|mæ|mei|en) !("ikke"|"ikkje"|"aldri"|"itj"|"verken"|"slett"|"heller"|"knapt") (til å|te å|til at|følelsen av å|følelse av å|kjensla av å|til) (føle|kjenne|være|tro|vere|virke|føles) (meg|oss|deg|seg|mæ|jeg)? !("ikke"|"ikkje"|"aldri"|"itj"|"verken"|"slett"|"heller"|"knapt") ..2 (som)? (en|ei|et)? (@b-dumfølt|@b-lavt) !("med"|"til")
  (fikk|fekk|satt igjen med|sat att med|ble sittende igjen med|gikk derfra med|gjekk derifrå med|la på med|satt|sat) .. (skyldfølelse|skuldkjensle|skamfølelse|skamkjensle|skammen|skam|skamma|dårlig samvittighet|dårleg samvit|klump av skam|rødt ansikt|mindreverdighetskompleks|mindreverdskjensle) !("da jeg"|"når jeg"|"då eg"|"over å")
  (satt|sat|sto|stod|la på|gikk|gjekk) (jeg|eg|vi|der)? ..2 (med|og kjente på) (skammen|skamma|skam|rødme i kinnene|lua i hånda|klump i halsen av skam|røde kinn|raude kinn)
  (under) (min|mi|vår|all|enhver) (verdighet|verdigheit)
  (satt|plassert|sendt|sett|vist|henvist) på (gangen|skolebenken|skulebenken|plass som en skoleunge|venterommet|sidelinja|pauserommet|båsen) !("av læreren"|"fra lageret")
  (vite|kjenne|lære|lærte|husket|huske|fikk vite|fikk lære|viste meg|vist) (min|din|sin) plass
  ja: Hun [snakket til meg som en olding].
  ja: Jeg følte meg [som en dørmatte].
  ja: Vi følte oss [ti år gamle].
  ja: Eg kjende meg [tett i pappen].
  ja: [Fikk skyldfølelse for å ha ringt].
  nei: Jeg følte meg som en konge.
  nei: Jeg følte meg ti år yngre.
  nei: De behandlet pakken min som søppel.
  nei: Hun hjalp meg som en venn.

# The scornful voice, look and laugh: «småbarnstonen», «lo meg opp i trynet», «målt fra topp til tå».
- hån-i-blikk-og-tone actor=any turn=no
  (barnehagestemm*|barnehageton*|småbarnston*|småbarnsspråk*|babyspråk*|babystemm*|barnespråk*|barnestemm*|lærerinneston*|lærerinnestemm*|lærerton*|førskolelærer*|pekefingerton*|ovenfra-tonen|besserwisser*|besservisser*|bedreviter*|viktigperton*|duseton*|sånn-er-det-vel-ton*) !("på ungene")
  !("jeg"|"eg"|"vi"|"kona"|"barna"|"sammen") (lo|flirte|flira|humret|humra|fniste|fniste|gliste|glisa|knegget|skrattet|skratta|gapskrattet|gapte|smålo|kniste) (rått|rått og høyt|høyt|høgt|hånlig|hånleg|skadefro|nedlatende|overbærende|åpenlyst|rett ut|bare|berre|så vidt|oppgitt|himmelhøyt) (da|då|når|av|over|åt|til) (jeg|eg|vi|meg|oss|det jeg|det eg|spørsmålet|mæ|at jeg|at eg) !("fortalte en vits"|"spøkte"|"tullet"|"selv") >>
  (le|lo|flirte|flira|gliste|spyttet|skrattet|skratta|kalte|sa det) (meg|oss|mæ|mei) (rett|like|midt)? (opp)? i (trynet|ansiktet|fjeset|fleisen|andletet|face|øynene|auga)
  (målte|mønstret|mønstra|gransket|granska|vurderte|mønstrede|skannet|skanna|studerte|så på|såg på|stirret på) (meg|oss|mæ) (opp og ned|opp og i mente|fra topp til tå|frå topp til tå|nedenfra og opp|fra hode til fot|ovenfra og ned|som om (jeg|eg) (luktet|lukta))
  (jeg|eg|vi|utseendet|klærne|antrekket) (mitt|mine)? [ (ble|vart|blei) ..2 (målt|mønstret|mønstra|gransket|granska|vurdert|skannet|skanna|sett på|stirra på) (opp og ned|fra topp til tå|frå topp til tå|nedenfra og opp|fra hode til fot|ovenfra og ned) ]
  (utseendet|klærne|kleda|alderen|dialekten|etternavnet|navnet|bydelen|adressen|hudfargen|kroppen|vekta|vekten) (mitt|mine|min|mi) ..2 (ble|blei|vart|fikk) ..2 (kommentert|målt|ledd av|bemerket|flirt av|et stikk|gjenstand|gjort til|hermet etter)
  !("jeg"|"eg"|"vi") (så|såg|kikket|kikka|løftet blikket) (ikke|ikkje|aldri|knapt|knapt nok|ikke engang|bare så vidt) (opp)? på (meg|oss|mæ) (en gang|engang|eingong|i det hele tatt)? (men)?
  (snakket|snakka|henvendte seg|svarte|pratet|prata|vendte seg|så|såg|smilte|hilste) (hele tiden|bare|berre|kun|konsekvent|heile tida)? (til|på|med) (mannen|sønnen|dattera|ektemannen|samboeren|kona|ledsageren|svigersønnen|kollegaen|venninna|kjæresten|assistenten|tolken) (min|mi|over hodet på meg)? (og ikke|og ikkje|i stedet for|i staden for|istedenfor|framfor|heller enn|som om|enda|, ikke|, ikkje) (til|med|på)? (meg|jeg|oss|mæ) ..2
  (som om|som) (vi|jeg|eg|æ) (stjal|stal|kastet bort|kasta bort|sløste bort|tok) (av)? (tiden|tida|pausen|lunsjen|luften) (hans|hennes|deres|hennar|fra (ham|henne|dem))
  (innspillet|forslaget|tilbakemeldingen|klagen|spørsmålet|bekymringen|ønsket|klaga|tilbakemeldinga) (mitt|min|mi)? ..2 (ble|blei|vart) (tatt imot|mottatt|møtt|besvart|teke imot|avfeid|avspist|feid) (med) (et|eit|en|ein)? ..2 (ingenting|latter|flir|gjesp|smil fra oven|hoderist|hoderisting|øyerulling|himling|ord|knegg|fnis|fnys|frase|floskel)
  ja: Den [barnehagestemmen] kan hun spare seg.
  ja: Han [lo meg midt opp i fjeset].
  ja: Dama [målte meg fra topp til tå].
  ja: Selgeren [snakket til mannen min i stedet for til meg].
  nei: Vi lo godt da jeg fortalte om katten.
  nei: Sofaen ble målt opp og ned i butikken.
  nei: Jeg så ikke på meg selv som dum.

# Scornful words, quoted or told: «det er jo logisk», «hadde du lest vilkårene», «sa at jeg maste».
- hån-i-ord actor=any turn=no
  !("at"|"skjønte"|"jeg"|"eg") « [ (det|dette)? (der|her)? (er|var|sier|burde|bør|skulle) (jo|da|vel|egentlig|nå|seg|vere|være)? (jo|da|vel)? (logisk|innlysende|innlysande|åpenbart|elementært|selvsagt|sjølvsagt|opplagt|sunn fornuft|barnelærdom|selv|vanlig folkeskikk|ikke så vanskelig|ikkje så vanskeleg|barnemat|ikke rakettforskning|enkelt nok|bare å lese) ..2 ] 
  « [ som (sagt|du sikkert vet|du burde vite|du nok vet|du kanskje vet|nevnt) ] ("»"|",")
  « [ (hva|kva|ka) (er det)? (du|det) ..2 (du)? (ikke|ikkje) (skjønner|forstår|fatter|får med deg|skjønar|forstod|vet|begriper) ..4 ]
  « [ (hadde|skulle|burde) (du|dere|de) (bare|nok|jo|vel|ikke|heller|virkelig|da)? ..2 (lest|lese|passet|sjekket|sjekka|fulgt|hørt|hørt etter|tenkt|spurt|husket|betalt|prøvd|trykket|skrudd|sett|skjønt|skrevet|ryddet) ...10 ] ("»"|"?"|","|"!")
  « [ har (du|dere) (bare|jo|vel|virkelig|da)? ..1 (lest|lese|passet|sjekket|sjekka|fulgt|hørt|hørt etter|tenkt|spurt|husket|betalt|prøvd|trykket|skrudd|sett|skjønt|skrevet|ryddet) ..5 (eller|da|eller hva|kanskje|overhodet) ] ("»"|"?")
  « [ har (du|dere) (ikke|ikkje|virkelig ikke|i det hele tatt) (lest|lese|passet|sjekket|sjekka|fulgt|hørt|hørt etter|tenkt|spurt|husket|betalt|prøvd|trykket|skrudd|sett|skjønt|skrevet|ryddet) ..6 ] ("»"|"?")
  « [ (dere|du|de) (skulle|burde) (vel|nok|jo|da|kanskje|da vel)? (ha)? (lest|lese|passet|sjekket|sjekka|fulgt|hørt|hørt etter|tenkt|spurt|husket|betalt|prøvd|trykket|skrudd|sett|skjønt|skrevet|ryddet) ...8 ] ("»"|"?"|","|"!")
  (dere|du) (skulle|burde) (vel|nok|jo|da|kanskje) (ha)? (lest|passet|sjekket|tenkt|spurt|fulgt|hørt|visst|skjønt|sjekka|tenkt dere om|forstått) ..5 (,)? (sa|mente|svarte)?
  « [ (hør|hør nå|hør her|hør no|nå må du|no må du|slapp|roe|ro) (a|da|nå|her|på meg|på meg her|høre her|høre på meg|deg ned) ...5 (vennen|gamle|lille|unge|frue|du|høre|her) ..2 ] 
  « [ (hør|høyr) (nå|no|her) ..3 ] "»"
  « [ (er du|har du|finnes det|fins det|er det|kan du ikke) (alene|få|hente|ingen|en|ein|noen|nokon|ikke) ...6 (mann|mannen|sønn|far|voksen|vaksen|yngre|barnebarn|noen andre|samboer) ...6 ] ("»"|"?")
  (sa|mente|syntes|meinte|påsto|påstod|hevdet|antydet|skjønte|fikk høre|fekk høyre|beskjed om) ..1 (på tonen|at|om)? (at)? (jeg|eg|vi|man|æ) ..1 (maste|masa|overdrev|overreagerte|var masete|var vanskelig|var vanskeleg|var hysterisk|sytet|klagde for mye|klaget for mye|tok for mye plass|kom ubeleilig|ringte ubeleilig|kom ulagleg|heftet|hefta|forstyrret|forstyrra|var i veien|var til bry|var kravstor|var kranglete|var dum|spurte for mye|burde skjønne|burde skjønt|burde ha hørt|burde ha lest|burde lest|burde lese|skulle ha lest|skulle ha tenkt|burde ha tenkt|burde tenkt|måtte følge bedre med|måtte lese|fikk skylde|kunne ha lest|kunne lest|kunne ha sjekket|hadde sovet i timen|ikke hadde fulgt|ikke fulgte) >>
  (jeg|eg|vi) [ (kom|ringte|ringde|dukket opp) (visst|tydeligvis|åpenbart)? (ubeleilig|ulagleg|på et dårlig tidspunkt|på et ubeleilig tidspunkt|midt i (lunsjen|pausen|kaffen|praten)|til bry) ]
  (følelsen|kjensla|inntrykk|inntrykket|følelse|kjensle) av at (han|hun|ho|hu|de|dei|dama|vedkommende) (trodde|trudde|tror|mistenkte|mente|meinte|syntes|tenkte|så) !("på") .. (jeg|eg|vi|meg) >>
  (man|en|du|ein) skulle (nesten)? (tro|tru) (at)? (jeg|eg|vi) (ba om|bad om|hadde bedt om|hadde spurt om|spurte om|skulle låne|hadde stjålet|hadde stole|var ute etter|tigget|hadde foreslått|kom for å) >>
  @b-hun (trodde|trudde|gikk ut fra|regnet med) (at)? (jeg|eg|vi) ..1 (hadde)? (gjort|sett|satt|stelt|stjålet|ødelagt|øydelagt|funnet|knust|trykket|jukset|skadet|tent|fyr) ..4 (selv|sjølv|sjøl|med vilje|på|med)
  (fikk|fekk|fått|måtte|ventet|venta|hadde ventet|forventet|fortjent|fortjener|savnet|sakna|håpet på) (meg)? (litt|noe)? (mer|meir|bedre) (takk|anerkjennelse|anerkjenning|påskjønnelse|kred|kreditt|respekt|verdsettelse|aktelse)
  (ventet|venta|forventet|hadde ventet|savnet|sakna|håpet) (meg|på)? (litt|noe|noko)? (mer|meir) (takk|anerkjennelse|anerkjenning|påskjønnelse|respekt|verdsettelse|aktelse)
  ja: «[Det er jo åpenbart]», sa han.
  ja: «[Dere burde ha lest vilkårene]», sa hun.
  ja: «[Hva er det du ikke forstår]?» spurte han.
  ja: Hun sa [jeg overdrev].
  ja: Jeg [kom visst ubeleilig].
  ja: Fikk [inntrykk av at hun trodde jeg løy].
  nei: Hun sa at jeg burde følge med på posten.
  nei: «Har du sjekket sikringene?» spurte hun vennlig.
  nei: Jeg fikk inntrykk av at hun trodde på meg.

# «jeg var luft», «redusert til en feilkode», «falt flere hakk i kurs», «jeg er da ikke dum».
- redusert-til actor=any turn=no
  !("om"|"hvis"|"at"|"som") (jeg|eg|vi|æ) (var|er|ble|vart|føltes) (visst|bare|berre|tydeligvis|nok|plutselig|som|åpenbart|altså|mest)? (rene|ren)? (luft|usynlig|usynleg|null verdt|ingenting verdt|verdiløs|en plage|ei plage|en byrde|pest|spedalsk|uønsket|uønska|en idiot|en inntrenger|søppel|en snylter|ikke verdt bryet)
  ^ (redusert|degradert|forvandlet|omgjort|nedgradert) til (en|et|ei|ein|eit|bare|berre) _
  (jeg|eg|vi|man|oss|meg) (ble|vart|blei|følte meg|kjente meg|er) [ (redusert|degradert|forvandlet|omgjort|nedgradert|skrumpet) til (en|et|ei|ein|eit|bare|berre) _ ]
  (jeg|eg|vi|man) (skulle|burde|fikk|måtte|bør) (vel|bare|liksom|visst|nok|jo) (bare|berre|også|helst|vel)? (være|vere) (takknemlig|takksam|takknemleg|glad til|fornøyd med det|glad for)
  (spist|ete|spiste|avspist|avspiste|avspeist) (meg|oss|jeg|vi)? (av)? med (smuler|ei smule|floskler|en floskel|et gavekort|en lenke|ei lenke|et skuldertrekk|en frase|standardfraser|tull|prat|to linjer|et klapp|en unnskyldning|en kupong|et halvt svar|et brev|en brosjyre|småpenger|_)
  (ble|blei|vart|bli|gjort|gjorde meg) ..1 (gjort)? (til latter|til spott|til syndebukk|til klovn|til narr|ap av|til skurken|til skamme|til spott og spe)
  (falt|dalte|sank|datt|gikk|for|fall|seig) (jeg|eg|vi)? ..2 (hakk|grader|trinn|etasjer)? (ned)? i (kurs|kursen|verdi|aktelse|aktinga|anseelse|rang|status|hierarkiet)
  (gjorde|følte|kjente|gjort|kjende|ble|vart|blei) (meg|oss|jeg|eg)? ..1 (et|ett|to|tre|flere|fem|eit|noen) (hode|hoder|hovud|centimeter|cm|hakk|tomme|nummer|desimeter) (kortere|lavere|mindre|lågare|kortare)
  !("jeg"|"eg") (gjorde|gjør|gjor|gjer|snakket|følte) (meg|mæ|oss) (mindre|dummere|eldre|yngre|dummare|mer hjelpeløs|dårligere|verre) enn (jeg|eg|æ|vi) (er|e|var)
  (virket|virka|verka|føltes|syntes|kjentes|så ut|hørtes ut|kjendest) (det)? (nesten|nærmest|mest)? som (om|at)? (kunden|kundene|jeg|eg|vi|æ|man|kundar) ..1 (var|er|bare var|berre var) (et|en|eit|ein|noe|ei)? (nødvendig onde|naudsynt onde|nødvendige onder|uvelkommen*|@b-lavt|til bry|i veien|i vegen|problem|hinder|forstyrrelse|mas|uønsket|dum|dumme|vanskelig)
  (føltes|kjentes|kjendest|virket|virka|verka|følte) (det)? ..1 (som)? (om|at)? (jeg|eg|vi|æ) (forstyrret|forstyrra|maste|masa|plaget|plaga|heftet|hefta|trengte meg på|var i veien|var til bry|gikk i veien|ikke var ønsket|ikkje var ønskt|tok for mye plass|stjal tid|tigget)
  (folk|kunder|damer|gamle|kvinner|pensjonister|menn|sånne|slike|studenter|innvandrere|bønder|dere) som (deg|dere|meg|dykk) » (sa|pleier|alltid|,|bør|burde|svarte|var|mente)
  ^ [ (mistruisk|mistenksom|mistenksam|mistroisk|foraktelig|overbærende|hovmodig|skepsis|forakt|mistro|nedlatenhet|arroganse og forakt|mistillit|fordømmende|dømmende|anklagende) ] (fra|frå|hele|heile|,|$|.|og)
  « [ (tja|jaha|ja vel|javel|hm|mm|jasså|å ja|ja ja|jaja|neivel|nja) , (om|hvis|dersom|når) (du|de) (sier|seier|mener|meiner) (det|så) (så|,)? ] 
  « [ er du (nå|no|nå helt|helt|heilt|virkelig|nå så|no så) (sikker|viss) (på|,)? (det|at)? ...8 ] ("»"|"?")
  (jeg|eg|vi) (er|var) (da|vel|jo|tross alt|faktisk) (ikke|ikkje) (så)? (dum|dumme|idiot|idioter|en idiot|født i går|fødd i går|et barn|eit barn|fem år|tre år|to år|døv|senil|kriminell|kriminelle|analfabet|helt tapt|vanskelig|dement|en svindler|tyv|tjuv|steingammel|tulling|luft|noen idiot|nokon idiot|barnslig)
  (tror|trur|trodde|trudde) (de|dei|han|hun|ho|dere) (at)? (jeg|eg|vi|folk|kundene) (er|var) (dum|dumme|idiot|idioter|født i går|senil|idiotar|en svindler|helt idiot|blåst)
  (hva|kva|hvem|kven) (tror|trur|trodde) (de|dei|han|hun|ho|dere) (egentlig)? (at)? (jeg|eg|vi) (er|var)
  @b-hun? (spurte|lurte på|spurde|ville vite) [ (om)? (jeg|eg|vi) (virkelig|egentlig|i det hele tatt|faktisk|nå)? hadde råd ] >>
  (lojalitet|trofasthet|lojaliteten|tretti år|tjue år|førti år|troskap|troskapen) ..4 (betyr|betydde|teller|telte|er|var|tel|lønner seg) (visst|tydeligvis|åpenbart|nok)? (ingenting|ikke|ikkje|lite|fint lite|null|nada|niks|inkje)
  (lo|flirte|flira|humret|fniste|gliste|smilte overbærende|lattermild) (hånlig|bare|berre|godt|rett ut|høyt)? (av|åt) (feilen|tabben|spørsmålet|forslaget|planen|henvendelsen|bekymringen|uttalen|navnet|alderen|bildet|mailen|historien|klagen|dialekten|norsken|engelsken|budsjettet|lønna|problemet|frykten|redselen) (min|mitt|mi|jeg|eg|vår|som jeg|til)
  (snakke|snakket|snakka|tala|tale|talte|prate|pratet|prata|ropte|svarte|forklarte) (til)? (meg|oss|mæ) som til (en|ei|ein|et|eit)? (_)? (@b-lavt|barn|unge|idiot|tulling|hund|fjott|døv|uvitende|ukyndig|uvitande|småbarn|skolebarn)
  (det|dette) (burde|bør|skulle) (jo|da|vel|nok)? (en|ei|ein|vel en|enhver) _ (vite|kunne|skjønne|forstå|klare|veta|visst|skjønt)
  (takke|takka|bukke|stå) (og|med) (bukke|takke|skrape|neie|lua i hånda) (for (at|et|en|å) >>)?
  (idiotforklart|idiotforklara|dumforklart|dumforklara|skolemestret|skolemestra|mansplainet|mansplaina|umyndiggjort|gaslightet|gaslighta|nedsnakket|nedsnakka|tilrettevist|småliggjort|nedverdiget)
  (klagen|klaga|innspillet|forslaget|henvendelsen|meldingen|brevet|tilbakemeldingen|søknaden|spørsmålet) (min|mi|mitt|vår)? (havnet|endte|gikk|fór|hamna|ble kastet|forsvant|vart kasta) (nok|visst|sikkert|vel)? (rett|rake veien)? (i|ned i) (søpla|søppelbøtta|papirkurven|papirkorga|skuffen|bosset|boset|det runde arkivet|makuleringsmaskinen|sluket)
  (ble|vart|blei|bli|følte meg) (jeg|eg|vi)? (viftet|vifta|feid|jaget|jaga|skysset|skjøvet|børstet|avfeid|sjasket|hysjet|hyssja|kostet|sendt) (bort|vekk|unna|til side|ut|ned) (som (en|ei|ein) _)?
  « [ som jeg allerede ...6 ] "»"
  !("jeg"|"eg"|"vi"|"æ") (trodde|trudde|kjøpte|tror) (ikke|ikkje) (et|eit|en|ett) (kvidder|kvekk|ord|fnugg|sekund|døyt|plukk|pip|dugg) (av|på) (det|meg|hva|historien|forklaringen|noe) ((jeg|eg|vi) (sa|fortalte|forklarte|hadde sagt))?
  (lo|le|flirte|moro|morsom|morsomme|vits|vitser|spøk|spøkte|stor|latter|moret|humor|briljerte|briljere|poeng|gøy|artig|morosam) .. på (min|mi|vår|kundens) (bekostning|kostnad)
  (spurte|spurde|så på|såg på|ringte|henvendte seg til|svarte|snakket med|snakket til|hilste på|tok i hånda|forklarte det for|ga skjemaet til) (bare|berre|kun)? (mannen|sønnen|dattera|ektemannen|samboeren|kona|far|mor|ledsageren|svigersønnen|tolken|kjæresten|assistenten) (min|mi|vår)? , (og)? (ikke|ikkje) (på|til|med|for)? (meg|oss|mæ)
  (tid|plass|bruk|respekt|tålmodighet) (til|for) (sånne|slike|folk|kunder) som (meg|oss)
  (sånn|slik) snakker (man|en|ein) (ikke|ikkje) til (folk|kunder|voksne|noen|voksne folk|andre|nokon)
  ja: Mannen fikk svar, [jeg var luft].
  ja: [Redusert til et strekkodenummer].
  ja: [Jeg er da ikke dum].
  ja: «[Jaha, hvis du sier det]», sa han.
  ja: Det [føltes som jeg maste].
  ja: [Ble gjort til latter] i chatten.
  nei: Prisen ble redusert til en hundrelapp.
  nei: Jeg er ikke syk.

# Blame put on the customer: «antydet at det var min feil», «jeg burde ha visst bedre, mente hun».
- min-feil actor=any turn=no beats=empathy.understanding
  (antydet|antyda|insinuerte|hintet om|mente|meinte|påsto|påstod|hevdet|hevda|holdt fast ved|holdt på|sto på|stod på|insisterte på|tok for gitt|tok det for gitt|gikk ut fra|gjekk ut frå|lot det skinne gjennom|lot meg forstå|var sikker på|konkluderte med|syntes) (bare|tydelig|visst)? (at)? (det|dette|alt|feilen) (var|er|måtte være|måtte vere|nok var|sikkert var|sto) (jeg|eg|meg|min|mi|vår|på meg|på min) (egen|eigen|kappe|som (hadde|måtte ha))? ..2 (feil|skyld|skuld|ødelagt|surret|rotet|misforstått|glemt|gjort|øydelagt|skylden|skylda)? >>
  (antydet|insinuerte|mente|meinte|tok for gitt|gikk ut fra|trodde|påsto|påstod|var sikker på|antyda) (visst|bare|nok)? (at)? (jeg|eg|vi|me) (måtte ha|sikkert hadde|nok hadde|bare hadde|selv hadde) (gjort|drømt|misforstått|surret|rotet|løyet|jukset|ødelagt|øydelagt|glemt|mistet|sovet|lest|tastet|trykket|brukt|skylden|misforstått|surra|rota|drøymt|funnet) >>
  (jeg|eg|vi) (burde|skulle) (jo|vel|nok)? (ha)? (visst|skjønt|forstått|sjekket|lest|tenkt|spurt|vite|skjøna|lese|passet) ..6 , (mente|sa|fikk jeg høre|meinte|syntes|lød det|fikk jeg vite) (hun|han|ho|de|dama)?
  (det)? måtte være (min feil|min skyld|jeg som|meg som|eg som) ..5 , (mente|sa|fikk jeg høre|meinte|lød det)
  (mistenkeliggjorde|mistenkeliggjort|mistenkeliggjør|mistenkte|mistenkeleggjorde) (meg|oss|mæ|kunden)
  !("jeg"|"eg"|"vi") (trodde|trudde|tror|trur|tenkte) (visst|vel|nok|åpenbart|tydeligvis|sikkert|tydelegvis) (at)? (jeg|eg|vi|me) (var|er) (helt)? (senil|dum|dumme|idiot|en idiot|gal|full|et barn|dement|en svindler|teit|treig|kriminell|useriøs|ein tosk|en tosk|gamle|gammel|blåst)
  (hevet|heva|løftet|løfta) (bare|på)? (øyebrynene|augebryna|øyenbrynene|augnebryna|øyebryna) (da|når|over|av|då|og|$)
  ja: Han [antydet at det var min feil].
  ja: [Jeg burde ha visst bedre], mente hun.
  ja: Han [mente jeg måtte ha misforstått].
  nei: De mente det var en feil i systemet.

# Not seen in the room, not worth the time; how customers ought not to be treated.
- enset-ikke-meg actor=any turn=no
  !("heldigvis") (ingen|ingen der|ikke en sjel|ikke én) (enset|ensa|så|såg|brydde seg om|la merke til|tok notis av|kikket på|så på) (meg|oss) !("gjøre"|"stjele"|"falle"|"komme ut"|"sist"|"da jeg falt")
  (uten|utan) at noen (så|enset|la merke til|tok notis av|hilste på|snakket til|såg|ensa) (meg|oss)
  !("jeg"|"eg"|"vi") (så|såg|kikket|løftet blikket|kikka|tittet|glante) (ikke|ikkje|aldri|knapt|så vidt|knapt nok) (opp)? ((fra|frå) (skjermen|skjerm|pc-en|mobilen|telefonen|tastaturet|papirene|dataen|kaffekoppen|boka)|på (meg|oss) (en gang|engang|da jeg|eingong))
  (uten|utan) å (se|sjå|kikke|løfte blikket) (opp)? (fra|frå|på) (skjermen|meg|pc-en|mobilen|telefonen|tastaturet|papirene|oss)
  (holdt|heldt|fikk|fekk|måtte høre på|fikk servert) (et|eit|en|ein|ei)? (lite|langt|lang|skikkelig)? (foredrag|preken|preik|moralpreken|leksjon|moralpreik|pekefinger|opplesning i folkeskikk) (for meg|om (betaling*|hvordan jeg|hvor viktig|å lese|å passe|ansvar|orden|sparing|hva jeg burde)|til meg) >>
  (ikke|ikkje) (verdt|verd) (tiden|tida|bryet|arbeidstiden) (deres|hans|hennes|dykkar|sin)
  (som kunde|her) (er|var|blir) (man|du|en|jeg|ein) (ikke|ikkje|lite|ingenting) (verdt|verd) (noe|noko|stort|mye)?
  (behandle|behandla) (meg|oss|mæ|kundene|folk) (som)? @grad? (dårlig|stygt|elendig|urettferdig|ille|dårleg|skammelig|tarvelig|simpelt|uverdig)
  (slik|sånn|slikt|såleis) (behandler|snakker|behandlar|snakkar|svarer|gjør) (man|du|en|ein|vi|dere) (ikke|ikkje) (til|mot)? (kunder|kundar|folk|kundene|mennesker|eldre|en kunde|noen)?
  (slik|sånn|såleis) (skal|bør|vil|burde) (ikke|ikkje|ingen|man|en|jeg)? (ikke|ikkje)? (en|ein|jeg)? (kunde|kunder|folk|kundar|eldre|syke|mennesker)? (ikke|ikkje)? (behandles|bli behandlet|bli snakket til|behandlast|bli møtt|måtte finne seg i)
  (man|en|ein|du) (behandler|snakker|behandlar|snakkar) (da|jo|bare)? (ikke|ikkje) (til|med)? (folk|kunder|mennesker|noen|andre|kundar|eldre) (sånn|slik|på den måten|på den måten)
  (måtte|laut|nesten) .. (tigge|trygle|be på (mine|bare)? knær|krype) (om|for|til)? >>
  (henvendte|vendte|henvende|snakket|snakka|pratet|prata) (hun|han|ho)? (seg)? (bare|berre|kun|konsekvent|hele tiden|utelukkende|helst) (til|med) (mannen|sønnen|ektemannen|samboeren|kona|ledsageren|tolken|assistenten|kjæresten|broren|svigersønnen) (min|mi)?
  (skammet|skamma|skjemtest|skjemdes) (jeg|eg)? (meg)? (etterpå|da jeg la på|då eg la på|etter samtalen|ned i støvlene|fordi (jeg|eg) (spurte|ringte)|for å ha (ringt|spurt))
  (rød|raud|rødt) (i|om|over) (toppen|ansiktet|fjeset|ørene|kinnene|andletet|hele fjeset) av (skam|flauhet|skamkjensle)
  (vist|jaget|kastet|jaga|vist ut) på (dør|døra|døren)
  (ble|vart|blei) (nærmest|nesten|rett og slett|høflig|bare)? (bedt|bede) om å (gå|forlate|ryke|dra|pelle|komme meg) !("inn"|"til"|"på"|"gjennom"|"via"|"innom"|"tilbake"|"opp"|"ned"|"over") ..2
  ja: [Ingen enset meg].
  ja: Hun [så ikke opp fra skjermen].
  ja: [Slik behandler man ikke kunder].
  ja: De [behandlet meg dårlig].
  ja: Jeg [skammet meg da jeg la på].
  ja: Hun [henvendte seg bare til mannen min].
  nei: Ingen så meg falle.
  nei: Jeg så ikke opp fra skjermen.
  nei: De behandlet saken dårlig.

# In the tone one uses to children; as under questioning; as if one had stolen.
- som-avhør actor=any turn=no beats=empathy.warmth
  !("jeg"|"eg"|"vi") (fnyste|fnøs|blåste|flirte|humret|himlet|lo|fniste) (bare|berre)? (av|åt) (beløpet|summen|alderen min|jobben|lønna|forslaget|budet|problemet|inntekten|bekymringen|budsjettet) (mitt|min)?
  (i|med)? (en|et|den|det|ein|eit) (tone|tonefall|tonefallet|tonen|stemme|stemmen|røysta) (som)? (man|du|en|ein|folk|ho|hun|han)? (ellers|bare|vanligvis|gjerne|berre|helst)? (bruker|brukes|snakker|har|brukar|brukast|bruke) (til|overfor|mot|på|med|når man snakker til) (unger|barn|småbarn|hunder|hunden|idioter|bikkja|femåringer|tungnemme|eldre|gamle|barnehagebarn|en treåring|ungar|born|små barn|en hund|senile)
  !("at"|"det"|"uten at") (tonen|stemmen|tonefallet|stemningen|samtalen|det)? (var|er|ble|føltes|kjentes|vart|låt|minnet om) (nærmest|nesten|mer)? (som)? (i|på|fra)? (et|eit|en|ein)? (politiavhør|avhør|rettssak|forhør|tollkontroll|vitneboks|avhøyr) !("hos politiet"|"om ulykken")
  (i|med) (en|ein|ei|et|eit) (tone|stemme|røst|tonefall) som om (jeg|eg|vi|man|æ) >>
  (fnisingen|fnisinga|fliringen|fliringa|fnising|knising|hånlatteren) (i bakgrunnen|i andre enden|hennes|hans|på bakrommet|deres)
  (ble|vart|blei) (jeg|eg|vi) (bare|plutselig|visst|fort)? (en|ei|ein) (brysom|masete|vanskelig|plagsom|kravstor|krevende|hysterisk|sytete|gammel og dum|vrang) (enke|kjerring|kunde|mor|mann|gubbe|dame|pensjonist|student|far)
  (bedt|bede|ba meg|bad meg|beskjed) om? å (lete|leite|lese|tenke|se) (en gang til|ein gong til|bedre|nøyere|bedre etter|godt etter|betre|skikkelig etter) !("gjennom")
  som om (jeg|eg|vi|me|æ) (hadde|har) (stjålet|stole|ranet|rana|gjort noe (galt|kriminelt|ulovlig)|gjort noko (gale|kriminelt)|jukset|løyet|begått|svindlet|svindla|juksa|tent på|robbet|drept noen|funnet på alt|diktet|snytt) >>
  (så|såg|behandlet|møtte|såg på) (meg|oss) (ikke|ikkje) som (ei|en|et|ein|eit) _ , men som (et|en|ei|eit|ein) (problem|sak|nummer|plage|byrde|utgift|feil|hinder|mas|kostnad)
  ja: Hun brukte [en tone man bruker til småbarn].
  ja: [Tonen var som i et avhør].
  ja: Han hørtes ut [som om jeg hadde stjålet noe].
  nei: Jeg var i avhør hos politiet.

# Doubt put on the customer's word; may be denied («tvilte ikke på meg»).
- tvilte-på-meg beats=questioning.needs
  (stille|stilte|sette|satte|stilt) (spørsmål|spørsmålstegn|spørjeteikn) ved (om (jeg|eg|vi)|ærligheten|troverdigheten|det jeg|forklaringen|historien|at jeg|fornuften|motivene) >>
  !("jeg"|"eg"|"vi") (tvilte|tvila|tviler|tvilar) (tydelig|åpenbart|visst)? på (meg|oss|det jeg|det eg|historien|forklaringen|om jeg|at jeg|ordene mine) >>
  (mistenksom|mistroisk|mistenksam|mistruisk)/a (i tonen|mot meg|fra|av seg|på meg|og|,|$)
  ja: Hun [tvilte på det jeg fortalte].
  ja: De [stilte spørsmål ved om jeg snakket sant].
  snu: De [stilte aldri spørsmål ved om jeg snakket sant].
  nei: Jeg tvilte på om det var rett.

# Made small: «holdt meg for narr», «krympet til en fireåring», «luft, det var det jeg var».
- gjort-liten actor=any turn=no beats=empathy.respect,empathy.warmth
  !("jeg"|"eg"|"vi") (holdt|heldt|gjorde|gjor|gjer|gjør) (meg|mæ|oss) (for|til|te) (narr|latter|løgner|løgnar|idiot|tulling|skurk|tyv|klovn|skamme|syndebukk)
  @ejeg [ (krympet|skrumpet|krympa|skrumpa|sank sammen|ble redusert|skrumpa inn|krympet inn) til (en|ei|et|ein|eit) (bitteliten|liten)? _ ]
  (som om|som) (jeg|eg|vi|æ) (hadde|har) (vondt i hodet|mistet vettet|falt ned fra månen|kommet fra månen|aldri gått på skole|lav iq|vann i hodet|bomull i hodet|landet fra mars|vore fødd i går|hjerneskade|hull i hodet|et hull i hodet) >>
  (like|as if) i (was|were) (five|a child|an idiot|stupid|a kid|dumb)
  « [ du (vet|veit|kan|skjønner|forstår|skjønar) (vel|jo|da|kanskje ikke) (hva|kva|hvordan|korleis|at|hvor|å) ...10 ] ("»"|"?")
  (er det|finnes det|fins det|finst det) (noen|en|ein|nokon) (mann|mannfolk|kar|mannsperson) (i huset|der|til stede|hjemme|i nærheten|heime) >>
  er du (helt)? sikker på at du (kan|klarer|skjønner|forstår|har råd|orker|får til|klarar) >>
  ^ (luft|et nummer|null|en plage|støv|ingenting|bare et nummer) , (det)? (var|er) det (jeg|eg|vi|det jeg) (var|er)? (for dem)?
  (nederst|bakerst) (ved bordet|på rangstigen|i hierarkiet|på lista|i næringskjeden|på stigen)
  (skulle|måtte) (visst|liksom|vel|nesten|nok) be (om)? (unnskyldning|orsaking) for (at|å) >>
  (få|fikk|fekk|gjorde at) (meg|oss|mæ) til å (føle|tro|kjenne|tenke) (det som)? at (jeg|eg|vi|me|æ) (forstyrret|forstyrra|maste|masa|plaget|heftet|var (til bry|i veien|en|dum|ei|vanskelig|masete|uønsket)|ba om|tok|stjal|kastet bort|ikke (var|betydde|hørte)) >>
  (parkert|plassert|satt|stuet|havnet|sett) i (latterkroken|skammekroken|dumpekroken)
  (gni|gnei|gned|gnidd|gnidde|gnir) (det|saltet|salt) (godt|grundig)? (inn|i såret|i såra) >>
  (dro|drog|trakk|drog) (meg|oss|mæ) gjennom (sølet|søla|gjørma|møkka|sølen) >>
  (sto|satt|stod|sat|la på|gikk) ..2 med (blussende|brennende|røde|glødende|raude) (kinn|ører|øyrer)
  (ikke|ikkje) (god|fin|viktig|rik|interessant) nok (for|til) (dem|dei|henne|ham|de|banken|slike|sånne)
  (gjorde|gjør|gjorde) (han|hun|ho|de|dei) (meg|mæ|oss) (så|så inderlig)? (liten|lita|dum|flau)
  (så|ganske|veldig) liten (gjorde|fikk) (han|hun|ho|de|dei) (meg|mæ)
  (litt|noe)? (mer|meir|litt) (anerkjennelse|takk|respekt|verdsettelse|takknemlighet|ydmykhet|anerkjenning|verdsetjing) ...8 (hadde|ville) (vært|gjort|sittet|vore) (på sin plass|fint|seg|bra|ønskelig)
  kunne (hun|han|ho|de|dei) ikke (bare|heller)? (ha)? (tatt|trodd|tatt imot|respektert|hørt) (meg|oss) (på ordet|på alvor|seriøst)?
  (fillefrans|husmann|almissesøker|leilending|undermåler|tomsing|bytting)/n (med|på|i|som|som ikke|$|,|.)
  (flire|flirte|flira|flirer|le|lo) (åt|av) (meg|mæ|oss|mei) !("selv"|"sjølv"|"sjøl")
  pekefingeren (kom|var hevet|satt løst|dirret|ble hevet|gikk|hevet seg|kom fram) !("aldri"|"ikke"|"ikkje") >>
  ja: De [holdt meg for narr].
  ja: Jeg [krympet til en fireåring].
  ja: Han [fikk meg til å føle at jeg maste].
  ja: [Luft, det var det jeg var].
  ja: Hun [gnei det inn at jeg hadde glemt fristen].
  nei: Jeg lo av meg selv.
  nei: Luft i dekkene, det var det jeg ville ha.

# Shown up before others, forgotten behind others, made to prove it all, told that all others manage.
- hengt-ut-foran-alle actor=any turn=no beats=questioning.checking,empathy.understanding,empathy.warmth
  (gjorde|gjør|hengte|hang|hengde|skjemte|ydmyket|latterliggjorde|skjelte) (meg|oss) (ut|flau|til latter|ned)? (ut)? (foran|framfor|midt i|i påhør av) (alle|de andre|køen|hele|resten|folk|sønnen|barna|mannen|dei andre) >>
  (så|slik at) (alle|hele køen|hele lokalet|resten av køen|folk) (i køen|rundt|bak meg)? (hørte|kunne høre|fikk høre|høyrde) (det|at|om|alt|hva)? >>
  (alle|hele køen|resten) (i køen|på venterommet|i lokalet|rundt)? (fikk|kunne|fekk) (høre|høyre) (om)? (gjelda|økonomien|sykdommen|saken|diagnosen|problemet|at) (mi|min|mitt)? >>
  (lot|let|lét) (meg|oss) (stå|vente|sitte) (og vente|der|og henge)? (mens|medan) @ea-han (pratet|prata|snakket|snakka|lo|drakk|skravlet|spiste|sjekket mobilen) >>
  (var|føltes|er|vart) (som)? (luft|usynlig) for (henne|ham|dem|dei|han|ho)
  @ejeg? [ (føle|kjenne) (meg|oss) (helt|totalt)? (glemt|gløymt|bortglemt|satt til side) ]
  (andre|nye) (kunder|kundar|folk) .. (ble|blei|vart|kom|slapp) (tatt|betjent|sluppet|hjulpet|ekspedert|til)? (foran|før|forbi|framfor) (meg|oss)
  (som kom etter|etter) (meg|oss) ,? (ble|vart|blei|fikk|slapp) (betjent|hjelp|tatt|til|ekspedert|sluppet) (først|fyrst|før meg|foran meg)
  (nye) (kunder|kundar) får .. , (vi|me|oss|mens vi) (lojale|gamle|trofaste|eksisterende|faste) >>
  (tretti|tjue|førti|femten|ti|tjuefem|mange|20|30|40|25|15|10) år (som kunde|i banken|som medlem|med dem)? ,? (og)? (betyr|betydde|er|var|telte|teller|ikke|ikkje) (visst|tydeligvis|åpenbart|så mye som)? (ingenting|null|et takk|eit takk|lite|ikke noe|inkje|verdt noe)
  (bryr|brydde|brydte) seg (visst|tydeligvis)? (ikke|ikkje|null|lite) om (gamle|eksisterende|trofaste|lojale|eldre|vanlige) (kunder|kundar|folk)
  (kunden|kunder|vi kunder) (er|var|betyr) (visst|tydeligvis|åpenbart|jo) (ikke|ikkje|alltid|lite) (viktig|viktige|viktigst|verdt noe|i fokus|lenger viktig|noe)
  (kunden|kundens|kunder) (har|er) (visst|tydeligvis|nok) alltid feil
  (alltid|alt|alt var|alt er|selvsagt) kundens (feil|skyld)
  (opplevde|følte|kjente|opplevd) .. å bli (oversett|avvist|ignorert|mistenkt|mistrodd|tråkket på|latterliggjort|avfeid|nedvurdert|sett ned på|behandlet som)
  !("jeg"|"eg"|"vi") (hånet|håna|latterliggjorde|ydmyket|mobbet|hånte|ydmyka|hånte|krenket) (meg|oss|spørsmålet|forslaget|dialekten|bekymringen) (mitt|min|mi)?
  (fniste|knegget|flirte|knisa|fnisa|kniste) (de|dei|hun|noen|kollegaen)? (i bakgrunnen|bak disken|seg imellom|bak ryggen min)
  (fleipet|fleipa|spøkte|tullet|tulla|spøka|vitset) (med|om|på bekostning av) (dialekten|alderen|navnet|vekta|kjønnet|handikappet|sykdommen|uttalen|rullestolen) (min|mitt|mi)?
  (folk|damer|kvinner|de) på (min|mi|din|vår) alder (burde|bør|skulle|måtte|pleier|får) >>
  (behandlet|behandla|behandler|snakket til|møtte) (meg|oss) (annerledes|dårligere|annleis|ulikt|dårlegare) (fordi|enn|på grunn av|når) >>
  !("jeg"|"eg"|"vi") (trodde|trudde|tror) (visst|nok|vel)? (at)? (jeg|eg|vi) (prøvde|ville|forsøkte|skulle) (å)? (lure|svindle|jukse|snyte|slippe unna) >>
  (antydet|insinuerte|hintet om|antyda) (svindel|juks|løgn|forsikringssvindel|bedrageri|at jeg var ute etter) >>
  (krevde|forlangte|måtte ha) (skriftlig|stadig)? (bevis|dokumentasjon) (for|på) (alt|hver|det minste|at jeg) >>
  (krevde|forlangte) at (jeg|eg|vi) (skulle|måtte) (bevise|dokumentere at jeg ikke|prove) >>
  (ville|kunne|nektet|nekta) (ikke|ikkje)? (å)? (tro|tru) (på)? (meg|oss|at jeg|at eg|at vi|det jeg) >>
  (sådde|så|skapte) tvil (om|rundt) (det jeg|det eg|forklaringen|historien|ærligheten|at jeg|om jeg) >>
  (sa|fikk høre|hevdet|mente|påsto|fekk høyre) .. (at)? (ingen andre|alle andre|jeg var den eneste|eg var den einaste|ingen andre kunder) (hadde|har|får|fikk|klarer|klarte|klaget|som|klarar|greier) >>
  [ (jeg|eg) var den (eneste|einaste) som (klaget|klaga|ikke fikk det til|spurte|hadde problemer|maste) ] , (fikk jeg|fekk eg|sa|mente)
  (ba|bad|bedt om å|beskjed om å) (meg|oss)? (om å)? lese (bruksanvisningen|mailen|e-posten|vilkårene|avtalen|nettsiden|brevet|fakturaen) (en gang til|ein gong til|ordentlig|bedre|på nytt|nøyere|grundig) 
  som om (jeg|eg|vi) (ikke|ikkje) (kan|kunne|klarer|skjønner|forsto|forstår|vet|visste) (å)? (lese|regne|bil|norsk|skrive|noe|noen ting|telle|teknikk|tallene|lesa) >>
  (ikke|ikkje) verdig (en|et|ein|eit) (kommune|bank|bedrift|butikk|sykehus|etat|offentlig|norsk|seriøs) ..1
  ja: Hun [gjorde meg flau foran de andre i køen].
  ja: Jeg [følte meg glemt].
  ja: De [nektet å tro på meg].
  ja: [Fleipet med dialekten min].
  ja: Han [sa at alle andre får det til].
  nei: Jeg følte meg ikke glad.
  nei: Jeg trodde jeg skulle slippe unna køen.
