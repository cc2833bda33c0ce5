# empathy.respect, the opposite: made to feel stupid, a nuisance, overlooked, distrusted; talked down to.
cue empathy.respect

- folte-meg-dum actor=any
  (føle|kjenne|oppleve|"føltes"|"kjente"|"kjentes"|framstå som|fremstå som|bli stående som) @emeg? @grad? (bare|berre|virkelig|nærmest|nesten|ganske|veldig|både)? (som|at jeg "var"|at eg "var"|at vi "var"|lik|å være|for å være)? (en|"et"|ein|"eit"|noe|den)? @grad? (gammel|komplett|stor|plagsom|fullstendig|total|brysom|skikkelig|"annenrangs"|"andrerangs"|mindreverdig|dum|vanskelig|liten|masete|hjelpeløs|gammal)? @eskam (og @eskam)? (kunde)?
  (få|"fikk"|"fekk"|gi|"ga"|"gav"|"gjorde"|"fekk") @emeg .. (til å føle|til å kjenne|til å fremstå|til å virke) .. @eskam >>
  (få|"fikk"|"fekk"|gi|"ga"|"gav"|med|"hadde") @emeg? (en|ei)? @grad? (tydelig|klar|klare)? ("følelsen"|følelse|inntrykk|"inntrykket"|"kjensla"|kjensle|"opplevelsen"|"fornemmelsen") av (å|at|jeg|eg)? .. (være|vere|"var"|forstyrre|"forstyrret"|"forstyrra"|"masa"|"maste"|mase|plage|plaget|hefte|"heftet"|ikke "var" velkommen|ikkje "var" velkomen|jeg "forstyrret"|til bry|til "bryderi"|dum|i "veien"|i "vegen"|"kastet" bort|"stjal"|ikke "ble" "trodd"|være uønsket|uønsket|ikke "betød"|ikke "betydde"|de helst|"var" verd|"løy"|"lyger") >>
  (som|lik) å være (til bry|luft|usynlig|en byrde|i "veien"|uønsket)
  ("ble"|"blei"|"vart"|bli|verte) @grad? ("gjort"|"framstilt"|"fremstilt"|sett på|"behandlet"|"behandla"|"møtt"|"snakket" til|"snakka" til|"omtalt"|stemplet|stempla|"oppfattet"|"oppfatta"|"regna"|"regnet"|"tatt" for) .. (som|til|for|å være) (en|ei|"et"|ein|"eit"|at jeg|noe)? .. @eskam
  "til bry"
  "til bryderi"
  "til bry for" ("henne"|"ham"|"dem"|noen)
  (en|ei|ein) (byrde|belastning|plage|bør) for ("dem"|"henne"|"ham"|de|"systemet")
  ja: Jeg [følte meg dum].
  ja: Eg [kjende meg som ein tosk].
  ja: Hun [fikk meg til å føle meg liten].
  ja: Vi [fikk følelsen av å forstyrre].
  ja: Jeg [følte meg til bry].
  nei: Jeg følte meg dum fordi jeg hadde glemt passordet.
  nei: Jeg følte meg sliten den dagen.

- nedlatende
  @enedl !("verdier"|gods) (måte|tone|holdning|kommentar|"kommentarer"|haldning|oppførsel|stemme|blikk)?
  (ovenfra og ned|ovanfrå og ned|"ovenfra-og-ned"|"ovanfrå-og-ned"|"ovenifra" og ned)
  "ovenfra og ned-holdning"
  "ovenfra og ned"
  "ovanfrå og ned"
  "nedover nesen"
  (se|så|"såg") (ned|nedover "nesen") (på|til) @emeg?
  (snakke|prate|tale) @grad? (rett|bare)? (ned|nedover|nedlatende) til @emeg?
  (nedlatenhet/n|nedlating/n|arroganse/n|hovmod/n|forakt/n|ringeakt/n|mistro/n|mistenksomhet/n|mistenkeliggjøring/n|ydmykelse/n|krenkelse/n|respektløshet/n|latterliggjøring/n|hersketeknikk/n|mistanke/n|hoderisting/n|trakassering/n|mobbing/n|mansplaining/n|umyndiggjøring/n|audmjuking/n|mistillit/n|skepsis/n) !(til ("produktet"|"appen"|ai|nettbank))
  (herse/v|hundse/v|trakassere/v|mobbe/v|hersa/v|herset/v|hakke/v|kødde/v|hakket/v|pirke/v|herje/v) @grad? (med|på) @emeg
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
  (belære/v|preike/v|formane/v|moralisere/v|irettesette/v|refse/v|skolere/v|korrigere/v|tilrettevise/v|overhøvle/v|kjefte opp) @grad? @emeg (om|for|fordi)? >>
  (moralisere/v|belære/v|preike/v)
  (få|"fikk"|"fekk") @grad? (en|ei|ein|"et"|"eit")? ("leksjon"|skrape|"skjennepreken"|"reprimande"|lekse|foredrag|"moralpreken"|"overhaling"|skyllebøtte/n|"påpakning"|"oppstrammer"|"irettesettelse"|"korreks") (om|for)? >>
  (bli|verte) @grad? ("belært"|"irettesatt"|"skoleret"|"refset"|"skjelt" ut|"moralisert"|"overkjørt"|"umyndiggjort"|"patronisert"|"rettleia" som|"hånet"|"herset" med|"satt" på plass|"hundset"|"tråkket" på|"trakka" på)
  ("satte"|sette) @emeg på plass
  ja: Han hadde en [nedlatende tone].
  ja: Ho snakka [ovanfrå og ned].
  ja: Jeg [fikk en moralpreken] om sparing.
  ja: Hun [snakket ned til meg].
  ja: [Belærende] og hoven.
  snu: Han var [aldri nedlatende].
  nei: Nedlatende reklame har de også på tv.

- snakket-til-som actor=any
  (snakke|prate|tale|svare|skrive|forklare|behandle|oppføre|møte|se på|"skriv"|tiltale) @grad? (@emeg|seg|til @emeg|med @emeg|"oss")? .. (som|som om|lik) (om)? @ejeg? .. ("var"|"er"|"vore")? (en|"et"|ein|"eit"|ikke|ikkje|jeg|aldri)? .. (idiot|barn|"femåring"|"toåring"|"treåring"|unge|"småunge"|dum|gammel|senil|"dement"|forbryter|kriminell|løgner|dust|"analfabet"|dritt|søppel|luft|mindreverdig|fremmed|brysom|"masekopp"|stupid|treg|"tapt" bak en vogn|bak mål|"forsto" noe|"forstod" noko|"forsto"|"skjønte"|kunne noe|"løy"|"lyger"|"juksa"|"jukset"|"lurte"|"bløffet"|"lystalar"|"skolegutt"|"skolejente"|skyldig|mistenkt|døv|fiende|"pest"|en hund|tyv|"tigger"|"tiggar"|"barnehagebarn"|tosk|åndssvak) (noe|noko|ingenting)?
  (snakke|prate) .. (som) til ("et"|en|"eit"|ein) (barn|"femåring"|hund|unge|idiot|"toåring"|småbarn)
  (bli|verte) @grad? ("snakket"|"snakka"|"prata"|"pratet"|"behandlet"|"behandla"|"møtt"|tiltalt|"snakket" til) .. (som) .. ("et"|en|ein|"eit"|luft|dritt|søppel) >>
  "barnehagespråk"
  "som et lite barn"
  "som eit lite barn"
  "som en unge"
  "som dritt"
  "som søppel"
  "som en kriminell"
  "som luft"
  ("lille" venn|"vennen" min|"gamle" mann|"jenta" "mi"|"gutten" min|"småen"|kjære "deg"|"gamlemor"|"vesla"|"lille" du|"snuppa"|"lille" frue)
  (snakke|prate|spørre|forklare) .. (over "hodet" på) @emeg
  (snakke|spørre|ville snakke|be om å få snakke) .. (med|om) ("mannen" min|"sønnen" min|en voksen|"mannen" i "huset"|"mannen")
  ja: Han [snakket til meg som et barn].
  ja: Jeg ble behandlet [som søppel].
  ja: Ho [forklarte som om eg var dum].
  ja: Hun kalte meg [«lille venn»].
  snu: Han [snakket aldri til meg som om jeg var dum].
  nei: Barnet mitt er fem år.

- latterliggjort
  (le/v|lo/v|flire/v|fnise/v|fnyse/v|knegge/v|humre/v|skratte/v|glise/v|gapskratte/v|flirte/v|lått/v) @grad? (hånlig|litt|rett ut|høyt|oppgitt|nedlatende|hånleg|bare|berre)? (av|til|mot|over)? (@emeg|"spørsmålet"|da @ejeg|når @ejeg|når|av det|spørsmål|det jeg) >>
  (gjøre|"gjorde"|gjere) ("narr"|moro|"ap") av @emeg? >>
  (drive|"drev"|"dreiv"|"gjorde") ("gjøn"|"ap"|"narr") med @emeg?
  (håne/v|ydmyke/v|latterliggjøre/v|krenke/v|fornærme/v|fornedre/v|nedverdige/v|audmjuke/v|håna/v|trakassere/v|sjikanere/v|ydmyka/v|undergrave/v|umyndiggjøre/v|diskriminere/v|overkjøre/v|herse/v|tråkke på|fryse ut) @grad? (@emeg|min|"mi"|"kunden"|"kundene")?
  (gjøre|"gjorde") @emeg til latter
  (himle/v|ristet|rista|riste|rulle|"rulla") .. (på "hodet"|oppgitt på "hodet"|på "hovudet") >>
  (det)? (burde|bør|"må"|skulle) (du|jeg|eg|alle|enhver|vi) @grad? (da|vel)? (vite|forstå|skjønne|ha visst|ha skjønt|ha "forstått"|ha "tenkt" på|ha "lest"|kunne|ha sett|klare) .. (selv|før)?
  ("vet"|"veit"|"skjønner") (vel|da) alle
  ("kommenterte"|kommentere) .. ("alderen"|"dialekten"|"aksenten"|"norsken"|"språket") (min|"mi")?
  (nedsettende/a|spydig/a|sarkastisk/a|frekk/a|hånlig/a|nedsetjande/a|hånleg/a|spydige/a|dumme/a|upassende/a|ufin/a|ydmykende/a) (bemerkning/n|kommentar/n|spøk/n|replikk/n|hentydning/n|stikk/n) (om|til)? @emeg?
  (rakke|"rakka"|"rakket"|snakke|pelle) (ned)? @emeg (ned|i "senk")
  ja: Han [lo av meg].
  ja: Ho [gjorde narr av spørsmålet mitt].
  ja: De [latterliggjorde meg].
  ja: Han sa at jeg [burde ha skjønt det selv].
  snu: Hun [lo aldri av meg].
  nei: Vi lo sammen av hele greia.

- mistrodd
  (tro|"trudde"|"trodde") (ikke|ikkje|"itj"|"kje"|aldri) (på)? (@emeg|det @ejeg|"et" ord|"eit" ord|noe av det|"forklaringen") >>
  (bli|verte|føle|kjenne) @emeg? @grad? ("mistrodd"|mistenkt|"mistenkeliggjort"|"beskyldt"|"anklaget"|"anklaga"|"mistrudd"|"skulda"|"mistenkeleggjord"|"kalt" en løgner|"kalla" "løgnar"|ikke "trodd"|ikkje "trudd"|"kryssforhørt"|"forhørt"|"avhørt") (for|av)? >>
  (beskylde/v|anklage/v|mistenke/v|mistenkeliggjøre/v|mistro/v|skulde/v|klandre/v|bebreide/v|ilegge/v|skylde/v|klage/v|skulda/v) @grad? ("meg"|"oss"|på "meg"|på "oss"|"kunden"|"meg" for|det på "meg") (for|på)? >>
  (møte|"møtt"|"mødt") .. (med) (mistro|"mistenksomhet"|skepsis|mistillit|mistanke|"vantro"|"hoderisting"|forakt|tvil|mistru|"overlegenhet"|"arroganse"|"likegyldighet"|"fordommer"|"fordømmelse")
  (insinuere/v|antyde|"hinte"|hevde|påstå|mene|tyde|la mellom "linjene"|meine|"hevda"|"antyda") @grad? ("frempå"|om)? (at) @ejeg .. ("løy"|"jukset"|"lyver"|"lurte"|"hadde" "gjort"|selv|"hadde" ødelagt|"prøvde"|ikke "hadde"|"var" skyld|"bløffet"|"lurer"|"hadde" "skylda"|"prøvde" å|"juksa"|"forsøkte"|feil|"dikta") >>
  (legge|la|skyve|lesse/v|gi|dytte|velte|skuve/v) @grad? (all|hele|heile)? ("skylden"|"skylda"|"skulda"|"ansvaret"|"feilen"|skyld) @grad? (over)? (på|over på) @emeg
  (gi|"ga"|"gav") ("meg"|"oss") ("skylden"|"skylda"|"skulda"|all skyld) (for)? >>
  (få|"fikk"|"fekk") @grad? ("skylden"|"skylda"|"skulda"|"ansvaret") (for)? >>
  (min|"mi"|vår|"kundens"|min egen|eigen|egen) (egen)? (feil|skyld|"skuld") .. ("mente"|"sa"|"fikk" jeg høre|ifølge|"hevdet")
  ("mente"|"sa"|"hevdet"|"påsto"|"fastholdt"|"meinte"|"insisterte" på|"påstod"|"hevda") .. (at)? (det|"feilen"|alt|dette) .. ("var"|måtte være|"lå") .. (min|"mi"|hos "meg"|vår|min egen|selvforskyldt) (feil|skyld|"skuld"|egen)? >>
  (måtte|"må"|"laut") .. (bevise|dokumentere|forsvare|rettferdiggjøre|bevise for|"prove"|overbevise) .. ("meg"|at|alt|selv|uskyld|"henne"|"ham"|for) >>
  (avhør/n|forhør/n|kryssforhør/n|tredjegradsforhør/n|inkvisisjon/n)
  ("stilte"|stille|"satte") @emeg til "veggs"
  ("kalte"|"kalla"|kalle) @emeg (en|ein)? (løgner|"løgnar"|idiot|svindler|masete|vanskelig|hysterisk|dum)
  (svindler/n|juksemaker/n|snylter/n|bedrager/n|kjeltring/n)
  (tvile|"tvilte"|"tvila"|stille|"stilte") .. (på|spørsmålstegn ved|spørjeteikn ved) (om|at|"historien"|det|"forklaringen"|hva|"ærligheten") @ejeg? >>
  (som om|at|om) @ejeg ("løy"|"jukset"|"bløffet"|"fant" på|"lyver"|"juksa"|"dikta"|"prøvde" å lure|"fant" det opp|"overdrev")
  ja: Jeg ble [møtt med mistro].
  ja: De [beskyldte meg for juks].
  ja: Ho [la skulda på meg].
  ja: Det føltes som et [kryssforhør].
  ja: Han [mente at det var min egen skyld].
  snu: Hun [la ikke skylden på meg].
  nei: Jeg mistenkte at ruteren var ødelagt.

- oversett
  (føle|kjenne|oppleve|bli|verte) @emeg? @grad? (bare|berre|totalt|fullstendig)? (oversett|"ignorert"|"avvist"|"neglisjert"|"avspist"|"avspist med"|"overkjørt"|glemt|nedprioritert|"tatt for gitt"|usynlig|"satt på sidelinjen"|oversett|"avfeid"|"avvist"|"avspist"|"avspist"|"bagatellisert"|"tråkket på"|"trakka på"|"forskjellsbehandlet"|diskriminert|"stigmatisert"|"ikke sett"|"avvist i døra"|nedprioritert|"uglesett"|"valset over"|"krenka"|"krenket"|"ydmyket"|"ydmyka"|"nedverdiget"|"latterliggjort"|"audmjuka"|"kasta vrak på"|"vist bort"|"dårlig behandlet"|"dårlig behandla"|"dårleg behandla"|"urettferdig behandlet"|"lite verdsatt"|"lite velkommen"|"lite verdsett"|"lite viktig"|"lite prioritert"|"lite respektert"|"lite ivaretatt"|"lite sett") (av)?
  (ignorere/v|overse/v|neglisjere/v|oversåg/v) @grad? ("meg"|"oss"|"kunden"|fullstendig) !("sa")
  (lite|mindre|ikke særlig|svært lite|ikkje særleg) (verdsatt/a|velkommen/a|verdsett/a|velkomen/a|respektert/a|ivaretatt/a|prioritert/a|respektfull/a|sett/a)
  (uvelkommen/a|uvelkomen/a|uønsket/a|uønskt/a|uønska/a)
  ("annenrangs"|"andrerangs"|"b-kunde"|"andreklasses"|"annenklasses"|"c-kunde") (kunde|borger|menneske|borgar)?
  "b-lag"
  "kasteball"
  (bare|berre|kun) ("et"|"eit"|en|ein) (nummer|kundenummer|saksnummer|tall|nummer i "rekken"|nummer i "rekka"|"inntektskilde"|"pengesekk"|nummer i "køen"|sak)
  (som|lik) ("et"|"eit") nummer (i "rekken"|i "rekka"|i "køen"|i "systemet")?
  (lik|som) luft
  "spille luft"
  "stemoderlig"
  (dårlig/a|respektløs/a|elendig/a|uverdig/a|dårleg/a|respektlaus/a|nedverdigende/a|urettferdig/a|forferdelig/a|uanstendig/a) (behandling/n|behandlet/n|behandla/n|kundebehandling/n|måte å behandle|møte/n)
  (respektløs/a|respektlaus/a|uverdig/a|uanstendig/a|ydmykende/a|nedverdigende/a|krenkende/a|fornærmende/a|fornærmande/a)
  (uten|utan|mangel på|manglende|null|lite|ingen|fravær av|"inga") (en)? (respekt|verdighet|folkeskikk|"takt"|ydmykhet|"aktelse") (for)? ("meg"|"oss"|"kunden"|"kundene"|folk)?
  (respekten/n|respekt/n) .. (fraværende|lik null|"var" borte|"manglet"|"mangla"|null)
  ("bryr" seg|"brydde" seg) (bare|mer|kun|meir|berre) om (nye "kunder"|"pengene"|penger|salg|å selge|"nykunder"|nye)
  (nye|"nykunder"|rike) ("kunder")? .. ("viktigere"|prioritert|"viktigare") (enn)? >>
  (kaste|sløse|stjele|"kasta"|"stjal"|hefte|"heftet"|"hefta"|forstyrre|"forstyrra"|oppholde|oppta) .. (bort)? ("tiden"|"tida"|tid|"dem"|"henne"|"ham"|han) (hans|hennes|deres|sin|hennar)?
  ("hadde"|ha) ("viktigere"|bedre|andre|"viktigare"|betre) ting å (gjøre|ta seg til|drive med|gjere|ta seg av) (enn)? >>
  (avvise|avspise|feie|skysse|"viste"|"avviste"|"avspiste") @grad? ("meg"|"oss") (bort|av|med|vekk|i "døra"|på dør|plent|kontant|blankt|tvert|glatt|videre) >>
  ja: Jeg [følte meg oversett].
  ja: Vi var [bare et nummer i rekken].
  ja: Eg kjende meg [lite verdsett].
  ja: Det var [mangel på respekt].
  ja: Han [hadde viktigere ting å gjøre].
  snu: Jeg [ble aldri oversett].
  nei: Jeg overså fakturaen.
  nei: Beløpet var bare et tall på skjermen.
