# empathy.respect, the opposite: made to feel stupid, a nuisance, overlooked, distrusted; talked down to.
cue empathy.respect

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
  !("å") (føle|kjenne|oppleve|"føltes"|"kjente"|"kjentes"|framstå som|fremstå som|bli stående som) @emeg? @grad? (bare|berre|virkelig|nærmest|nesten|ganske|veldig|både)? (som|at jeg "var"|at eg "var"|at vi "var"|lik|å være|for å være)? (en|"et"|ein|"eit"|noe|den)? @grad? (gammel|komplett|stor|plagsom|fullstendig|total|brysom|skikkelig|"annenrangs"|"andrerangs"|mindreverdig|dum|vanskelig|liten|masete|hjelpeløs|gammal)? @eskam (og @eskam)? (kunde)? !(syk|sjuk|gammel|hjelpeløs|alene|redd|gamal|pasient|som ikke|som ikkje|fordi jeg|fordi eg|da jeg (fant|oppdaget|så|skjønte|kom på)|da det viste|for å ha|når jeg ser|over at jeg|at jeg ikke)
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
  @enedl !("verdier"|gods|reklame|film|bok|kamp|seier)
  (ovenfra og ned|ovanfrå og ned|"ovenfra-og-ned"|"ovanfrå-og-ned"|"ovenifra" og ned)
  "ovenfra og ned-holdning"
  "ovenfra og ned"
  "ovanfrå og ned"
  "nedover nesen"
  (se|så|"såg") (ned|nedover "nesen") (på|til) @emeg?
  (snakke|prate|tale) @grad? (rett|bare)? (ned|nedover|nedlatende) til @emeg?
  (nedlatenhet/n|nedlating/n|hovmod/n|ringeakt/n|mistro/n|mistenksomhet/n|mistenkeliggjøring/n|ydmykelse/n|respektløshet/n|latterliggjøring/n|hersketeknikk/n|hoderisting/n|mansplaining/n|umyndiggjøring/n|audmjuking/n) !(til ("produktet"|"appen"|ai|nettbank))
  (herse/v|hundse/v|trakassere/v|mobbe/v|hersa/v|herset/v|hakke/v|kødde/v|hakket/v) @grad? (med|på) @emeg
  "på sin høye hest"
  "høy hest"
  "høg hest"
  "høyt på strå"
  (bedre|betre) "vitende"
  "bedreviter"
  "besserwisser"
  "skolemester"
  (overlegen/a|hoven/a)
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
  (snakke|prate|tale|svare|skrive|forklare|behandle|oppføre|møte|se på|"skriv"|tiltale) @grad? (@emeg|seg|til @emeg|med @emeg|"oss")? .. (som|som om|lik) (om)? @ejeg? .. ("var"|"er"|"vore")? (en|"et"|ein|"eit"|ikke|ikkje|jeg|aldri)? .. (idiot|barn|"femåring"|"toåring"|"treåring"|unge|"småunge"|dum|gammel|senil|"dement"|forbryter|kriminell|løgner|dust|"analfabet"|dritt|søppel|luft|mindreverdig|fremmed|brysom|"masekopp"|stupid|treg|"tapt" bak en vogn|bak mål|"løy"|"lyger"|"juksa"|"jukset"|"lurte"|"bløffet"|"lystalar"|"skolegutt"|"skolejente"|skyldig|mistenkt|fiende|"pest"|en hund|tyv|"tigger"|"tiggar"|"barnehagebarn"|tosk|åndssvak) !(kjenning|venn|ven|kompis) (noe|noko|ingenting)?
  (snakke|prate) .. (som) til ("et"|en|"eit"|ein) (barn|"femåring"|hund|unge|idiot|"toåring"|småbarn)
  "barnehagespråk"
  "som en unge"
  "som luft"
  ("lille" venn|"lille" du|"snuppa"|"lille" frue)
  (snakke|prate|spørre|forklare) .. (over "hodet" på) @emeg
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
  (le/v|lo/v|flire/v|fnise/v|fnyse/v|knegge/v|humre/v|skratte/v|glise/v|gapskratte/v|flirte/v|lått/v) @grad? (hånlig|litt|rett ut|høyt|oppgitt|nedlatende|hånleg|bare|berre)? (av|til|mot|over) (@emeg|"spørsmålet"|spørsmål|det @ejeg) !(selv|sjølv|sjøl)
  ("lo"|"flirte"|"fniste"|"humret"|"fnyste"|"gliste") @grad? (da|når|då) @ejeg !("fortalte" (en|ein) ("vits"|"historie"|"morsom")|"sa" noe "morsomt"|"spøkte"|"tullet") >>
  (gjøre|"gjorde"|gjere) ("narr"|moro|"ap") av @emeg? >>
  (drive|"drev"|"dreiv"|"gjorde") ("gjøn"|"ap"|"narr") med @emeg?
  (håne/v|ydmyke/v|latterliggjøre/v|krenke/v|fornærme/v|fornedre/v|nedverdige/v|audmjuke/v|håna/v|trakassere/v|sjikanere/v|ydmyka/v|undergrave/v|umyndiggjøre/v|diskriminere/v|overkjøre/v|herse/v|tråkke på|fryse ut) @grad? (@emeg|min|"mi"|"kunden"|"kundene")
  (gjøre|"gjorde") @emeg til latter
  (himle/v|ristet|rista|riste|rulle|"rulla") .. (på "hodet"|oppgitt på "hodet"|på "hovudet") >>
  (det)? ("burde") (du) @grad? (da|vel)? (vite|forstå|skjønne|ha visst|ha skjønt|ha "forstått"|ha "tenkt" på|ha "lest"|ha sett) .. (selv|før)?
  (høre|høyre|beskjed om|"mente"|meinte|"sa"|antydet) .. (at)? (det|dette)? ("burde") (jeg|eg|vi|alle|enhver) .. (visst|vite|skjønt|tenkt|lest|forstått|sett) .. (selv|før)?
  ("vet"|"veit"|"skjønner") (vel|da) alle
  ("kommenterte"|kommentere) .. ("alderen"|"dialekten"|"aksenten"|"norsken"|"språket") (min|"mi")?
  (nedsettende/a|spydig/a|sarkastisk/a|frekk/a|hånlig/a|nedsetjande/a|hånleg/a|spydige/a|dumme/a|upassende/a|ufin/a|ydmykende/a) (bemerkning/n|kommentar/n|spøk/n|replikk/n|hentydning/n|stikk/n) (om|til)? @emeg?
  (rakke|"rakka"|"rakket"|snakke|pelle) (ned)? @emeg (ned|i "senk")
  ja: Han [lo av meg].
  ja: Ho [gjorde narr av spørsmålet mitt].
  ja: De [latterliggjorde meg].
  snu: Hun [lo aldri av meg].
  nei: Vi lo sammen av hele greia.

- mistrodd
  !@ejeg (tro|"trudde"|"trodde") (ikke|ikkje|"itj"|"kje"|aldri) (på)? (@emeg|det @ejeg|"et" ord|"eit" ord|noe av det|"forklaringen") >>
  (bli|verte|føle|kjenne) @emeg? @grad? ("mistrodd"|mistenkt|"mistenkeliggjort"|"beskyldt"|"anklaget"|"anklaga"|"mistrudd"|"skulda"|"mistenkeleggjord"|"kalt" en løgner|"kalla" "løgnar"|ikke "trodd"|ikkje "trudd"|"kryssforhørt"|"forhørt"|"avhørt") (for|av)? >>
  (beskylde/v|anklage/v|mistenke/v|mistenkeliggjøre/v|mistro/v|skulde/v|klandre/v|bebreide/v|skylde/v|skulda/v) @grad? (@emeg|på @emeg|det på @emeg) (for|på)? >>
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
  (tvile|"tvilte"|"tvila"|stille|"stilte") .. (på|spørsmålstegn ved|spørjeteikn ved) (om|at|"historien"|det|"forklaringen"|hva|"ærligheten") @ejeg? >>
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
  !("bli"|"slippe"|"slipper") "kasteball"
  (bare|berre|kun) ("et"|"eit"|en|ein) (nummer|kundenummer|saksnummer|nummer i "rekken"|nummer i "rekka"|"inntektskilde"|"pengesekk"|nummer i "køen") !(å|til|på|som)
  (som|lik) ("et"|"eit") nummer (i "rekken"|i "rekka"|i "køen"|i "systemet")?
  (lik|som) luft
  "spille luft"
  "stemoderlig"
  (dårlig/a|respektløs/a|elendig/a|uverdig/a|dårleg/a|respektlaus/a|nedverdigende/a|urettferdig/a|forferdelig/a|uanstendig/a) (behandling/n|behandlet/n|behandla/n|kundebehandling/n|måte å behandle|møte/n)
  (respektløs/a|respektlaus/a|ydmykende/a|nedverdigende/a|fornærmende/a|fornærmande/a)
  (uten|utan|mangel på|manglende|null|lite|ingen|fravær av|"inga") (en)? (respekt|verdighet|folkeskikk|"takt"|ydmykhet|"aktelse") (for)? ("meg"|"oss"|"kunden"|"kundene"|folk)?
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
  (få|"fikk"|"fekk") @grad? (en|ei|ein|"et"|"eit")? ("leksjon"|"skjennepreken"|"reprimande"|"moralpreken"|"moralpreik"|"overhaling"|skyllebøtte/n|"påpakning"|"oppstrammer"|"irettesettelse"|"korreks"|"tilsnakk"|lang lekse)
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
