# waiting: quick answer, short queue.
cue waiting

+ før-jeg-rakk actor=any turn=no beats=resolution
  ("svaret"|"svar"|"svara"|"mailen"|"meldingen"|"meldinga"|"hjelpen"|"hjelpa"|"telefonen"|"noen"|"nokon"|"de"|"dei"|"hun"|"han"|"ho"|"e-posten"|"mailen"|"en stemme"|"ei stemme"|"et menneske"|"eit menneske"|"hjelp") ..4 ("kom"|"lå"|"låg"|"tikket inn"|"tikka inn"|"tikket"|"tikka"|"svarte"|"svara"|"tatt"|"teken"|"tok telefonen"|"sa hei"|"sa de hei"|"på tråden"|"på øret"|"i røret"|"i andre enden"|"der"|"på plass"|"plinget"|"inn") ...3 før (@b-jeg|"kaffen"|"kaffien"|"det"|"musikken"|"ventemusikken"|"teen"|"vannet"|"vatnet"|"tevannet"|"ventemusikken") (rakk|("fikk"|"fekk"|"hadde") (satt|sett|lagt|fått|rukket|rukke|sagt|blunket|hentet|henta|drukket|drukke|summet|svelget|tastet|lukket|satt meg)|"var" (ferdig|ute|vaken|våken|klar|trukket|kald)|"visste"|"kom" (hjem|heim|ut|tilbake)) >>
  (på tråden|på øret|i røret|i øret|i øyret|på linja|i andre enden|"svar"|sa de hei|sa dei hei) ...2 før (@b-jeg|"kaffen"|"kaffien"|"det"|"musikken") (rakk|fikk|fekk|hadde|var|visste) >>
  før (@b-jeg) (rakk|fikk|fekk) (å|til å)? (tenke|telle|sette meg|blunke|hente kaffe|si fiber|legge fra meg|lagt fra meg|satt meg|summe meg|puste|trekke pusten) .. ("," | var | kom | svarte | lå)
  !("bilen"|"båten"|"nettet"|"er") "rask" som (et|eit|en|ein)? ("oljet"|"oljete"|"olja"|"smurt")? ("lyn"|"lynet"|"vind"|"vinden"|"mink"|"piska skinn"|"tanken"|"ekorn"|"røyskatt"|"rakett")
  (kjapp/a|snar/a|kvikk/a|"raske"|rapp/a|snøgg/a) som (et|eit|en|ein|ei)? ("oljet"|"oljete"|"smurt")? ("lyn"|"lynet"|"vind"|"vinden"|"mink"|"piska skinn"|"tanken"|"ekorn"|"røyskatt"|"rakett")
  (raskere|raskare|kjappere|snøggare|fortere|fortare|kvikkere) enn (jeg|eg|en|du|man|ein) (kan|kunne|rekker|rakk|fikk|fekk|klarer) >>
  ("vips"|"svosj"|"vipps"|"simsalabim"|"hokus pokus"|"bang"|"poff"|"swosj") .. ("så")? (var|hadde|kom|satt) .. (svar|svaret|hjelpen|hjelpa|inne|gjennom|noen|nokon|menneske|der|hjelp|i gang)
  ja: [Svaret kom før kaffen var ferdig].
  ja: Jeg hadde noen [på tråden før jeg rakk å sette meg].
  ja: [Rask som et oljet lyn].
  nei: Hun la på før jeg rakk å svare.
  nei: Pengene var borte før jeg fikk kortet.

+ to-pip actor=any turn=no beats=resolution
  ^ (bare|berre|kun|knapt|knappe)? ("to"|"tre"|"ett"|"eitt"|"et"|"eit"|"2"|"3"|"1"|"et par"|"eit par"|"noen få"|"halvannet") ("pip"|"ring"|"ringetoner"|"ringesignal"|"sekunder"|"sekund"|"tut"|"låt"|"takter"|"ringing") (","|"og"|"senere"|"seinare")? (så|og så)? (var|svarte|svara|hadde|kom|satt|fikk|fekk|tok|sa) >>
  (etter|på) ("to"|"tre"|"ett"|"eitt"|"2"|"3"|"1"|"et par"|"eit par"|"halvannet"|"et halvt") ("pip"|"ring"|"ringetoner"|"ringesignal"|"tut"|"takter")
  (rakk|rekte|fikk|fekk|hørte|høyrde) (@b-jeg)? (ikke|ikkje|knapt|bare|berre|så vidt|aldri) .. (en|ein|ett|to|første|fyrste|høre|å høre|å høyre)? .. ("låt"|"låter"|"strofe"|"takt"|"tone"|"refrenget"|"ventemusikken"|"ventemusikk"|"tonene") !("i")
  (sluppet|slapp|sleppt|slepp) (inn|gjennom|til) etter (bare|berre|kun|noen få|et par|eit par) >>
  (svar*|"telefonen"|hjelp) ("kom"|var|"ble")? .. ("på minuttet"|"på sekundet"|"i samme øyeblikk"|"i same augeblink")
  (vakttelefonen|telefonen|chatten|sentralbordet) ":" ("to"|"tre"|"ett"|"eitt") ("pip"|"ring") >>
  (to|tre|en|ein|et par|eit par|noen|nokre) (minutter|minutt|timer|timar) (fra|frå) (spørsmål|spurt|sendt|melding|mail|ring) til (svar|hjelp) >>
  ("telefonen"|"røret"|"luren"|"chatten"|"samtalen"|"anropet") ("ble"|"vart"|"blei"|"er") (tatt|teken|besvart|plukket opp|løftet|svart) (på|etter|før|med en gang|straks|umiddelbart|med ein gong) >>
  ("svar"|"svaret"|"hjelpen"|"hjelp") ("fikk"|"fekk"|"kom"|"hadde") (@b-jeg|det)? (alt|allerede|allereie)? (før|innen|samme|same) ("dagen"|"kvelden"|"helga"|"helgen"|"lunsj"|"frokost"|"middag"|"dag"|"timen"|"formiddag"|"ettermiddag"|"kveld"|"natt"|"arbeidsdagen") (var|er)? (omme|over|slutt|ferdig)?
  ("fikk"|"fekk") (@b-jeg)? (svar|hjelp|svaret) (før|innen|alt før|allerede før) ("lunsj"|"helga"|"helgen"|"dagen var omme"|"kvelden"|"middag"|"frokost"|"arbeidsdagen var over")
  ("ett"|"et"|"to"|"tre"|"fem"|"ti"|"1"|"2"|"3"|"5"|"10"|"noen få"|"null komma") (sek|sekund|sekunder|sekunda) (","|"og")? ("så"|"seinare"|"senere") ("hadde"|"var"|"svarte"|"fikk"|"kom"|"fekk"|"svara") >>
  ja: [To pip, så var jeg inne].
  ja: De svarte [etter to ring].
  ja: [Sluppet inn etter bare et par minutter].
  nei: To pip fra røykvarsleren.

+ hvilken-kø actor=any turn=no beats=resolution
  ("kø"|"køen"|"ventetid"|"ventetida"|"køståing"|"venting") (var|fantes|fanst|så|såg|merket|merka|var) (det|@b-jeg) (ikke|ikkje|aldri|ingenting|lite|ikke noe|knapt|fint lite) (noe|noko|mye|snurten|noe til|snev)? (av|til)?
  ("kø"|"ventetid"|"venting") "?" ..1 (nei|niks|null|nope|zero|ikke|ingen|hva er det|hvilken)
  (hvilken|kva for|hva for) "kø" 
  (lå|låg|sto|stod|ventet|venta) (svaret|den|det|e-posten|mailen)? (klar|klart|der|i innboksen|på mailen|og ventet)? (alt|allerede|allereie)? (da|då) (@b-jeg) (våknet|vakna|stod opp|sto opp|kom hjem|kom heim|sjekket|sjekka|åpnet|opna|hadde spist|var ferdig)
  (gikk|gjekk) (det)? unna (som|gitt|i dag|her|$|så)? 
  (tok|tek|brukte) (de|dei|det|hun|han|ho)? (ikke|ikkje|knapt) (mange|engang|ein gong|en gang|to|fem|ti) .. (minuttene|minutta|sekundene|minutter|minutt|sekunder) .. (å svare|før|på å svare)
  ("ventetid"|"ventetida"|"ventetiden"|"køen"|"kø") ("var"|"er") (ikke|ikkje|knapt|neppe) (verdt å nevne|verd å nemne|noe å snakke om|noko å snakke om|å snakke om|nevneverdig|til å merke|verdt å snakke om)
  ("rakk"|"fikk"|"fekk"|"rekte") @b-jeg? (ikke|ikkje|knapt|så vidt|aldri) (engang|ein gong|en gang|eingong)? (å)? !("si"|"seie"|"mer"|"meir"|"snakke"|"forklare"|"fullføre"|"åpne"|"spørre") ...6 før ((de|noen|nokon|dei|telefonen|svaret) (svarte|svara|tok|kom|var)|(han|hun|ho|det) (tok telefonen|svarte på|kom på|"var" "på"))
  ja: [Kø var det ikke].
  ja: Svaret [lå der da jeg våknet].
  ja: [Hvilken kø]?
  nei: Lånet lå klart i fjor.

+ som-ei-kule actor=any turn=no beats=resolution
  ("rakk"|"fikk"|"fekk"|"rekte"|"hørte"|"høyrde") @b-jeg? (ikke|ikkje|knapt|knapt nok|så vidt|aldri) (å|engang)? (høre|kjenne igjen|irritere meg over|nynne|høyre|nyte|sette på|finne ut av)? (med|på|noe av|noe til|første takt av)? ("musikken"|"ventemusikken"|"pausemusikken"|"låta"|"panfløyta"|"køen"|"første tone"|"heismusikken") (engang|eingong|ferdig|en gang)?
  (e-posten|mailen|meldingen|spørsmålet|henvendelsen|chatten|meldinga) .. ("besvart"|"svart på"|"tatt"|"håndtert"|"svara på") før (@b-jeg|pc-en|kaffen) >>
  ^ (på øret|i røret|inne|gjennom|på tråden) (før|etter) (første|fyrste|ett|to|andre|bare|ett eneste) (ring|pip|tone|ringetone|låt|minutt) 
  (gikk|gjekk|gått|går) (som|så|på|i) (ei kule|en kule|smurt|smør|en lek|fot i hose|lyn|et skudd|eit skot|ingenting|en røyk|en drøm|ekspress|olja|fort|null komma niks|strake) (å)? (få|komme|nå|kome|slippe) (tak i|fram|frem|gjennom|svar|snakke|inn|til|kontakt) (noen|nokon|på|et menneske|eit menneske|folk|med|dem|dere|ho|han)?
  ("ventetida"|"ventetiden"|"ventetid"|"køen"|"svartiden"|"ventinga") ("var"|"er"|"ble"|"vart") (så|helt|nesten|bare|jo|heilt)? (ingenting|ikke noe|ikkje noko|lik null|null|forsvinnende|minimal|nesten ikke|ikke rare|ikke stort|mikroskopisk|knapt|så å si|omtrent) (å snakke om|å klage på|å si på|å rope hurra for|kort|merkbar|merke til|verdt å nevne|null|fraværende|eksisterende)?
  ("en"|"ein"|"ei"|"et") (stemme|menneske|person|dame|mann|fyr) (i|på) (røret|tråden|linja|øret|andre enden) (nesten)? (med en gang|med ein gong|straks|på null komma niks|på sekundet|på flekken|umiddelbart)
  (på ballen|på hugget|på plass|på tråden|i røret|på linja|der) før (@b-jeg|kaffen|det|vannet|musikken) (rakk|fikk|fekk|var|hadde|ringte) >>
  (svaret|svar|mailen|e-posten|meldingen|det|svara) ..3 (tikket|tikka|plinget|kom|ramlet|lå|dumpet|låg|ramla) (inn|der|klart|ned|i innboksen)? (alt|allerede|allereie|innen|mens|før|samme|før)? ..1 (kaffen|kaffien|middagen|lunsjen|helga|helgen|teen|dagen|natta|kvelden) (var|er|ble|rakk) (kald|ferdig|trukket|over|omme|på bordet|å bli|drukket|trekt|fersk|ferdig trukket)
  ^ (tikket|plinget|tikka|plinga|ramlet|dumpet) (inn|ned) ..2 før >>
  innen (kaffen|kaffien|teen|middagen|lunsjen) (var|ble|rakk) (kald|ferdig|over|å bli) ..1 (var|lå|hadde|kom|fikk|låg) >>
  (alt|allerede|allereie|innen|før) (før)? (helga|helgen|lunsj|frokost|kvelden|middag|dagen) ("lå"|"kom"|"hadde"|"var"|"fikk") (@b-jeg|det)? (svaret|svar|hjelp|hjelpen)
  ("ble"|"blei"|"vart"|"var") (@b-jeg)? (tatt|teken|oppringt|ringt|plukket|kontaktet|svart) (imot|opp)? (på|etter|innen|før) (@kkort|sekundet|minuttet|tre ring|to ring|et kvarter|eit kvarter|en halvtime|samme dag|same dag|første ring)
  ("etter"|"på"|"innen"|"om") ("bare"|"kun"|"under"|"knapt")? ("ett minutt"|"et minutt"|"eit minutt"|"to minutter"|"et par minutter"|"eit par minutt"|"tre minutter"|"noen sekunder"|"nokre sekund"|"et halvt minutt"|"ti sekunder"|"fem minutter") ("var"|"hadde"|"fikk"|"kom"|"svarte"|"satt"|"fekk"|"svara") (det|@b-jeg|de|noen|nokon|en|hun|han) (på|inne|gjennom|svar|noen|en|meg|hjelp|i|et|eit|nokon|$)
  ("bare"|"berre"|"kun"|"knapt"|"under") ("et par"|"eit par"|"noen få"|"ett"|"to"|"tre"|"et"|"eit"|"nokre få"|"fem") (minutter|minutt|sekunder|sekund) ("i kø"|"ventetid"|"på vent"|"å vente"|"kø")
  ("ventet"|"venta") ..3 ("bare"|"berre"|"kun"|"knapt"|"under") ("et par"|"eit par"|"noen få"|"ett"|"to"|"tre"|"et"|"eit"|"nokre få"|"fem") (minutter|minutt|sekunder|sekund)
  ja: [Gjekk som ei kule å få tak i nokon].
  ja: [Ventetida var ingenting å snakke om].
  ja: Det var [en stemme i røret nesten med en gang].
  nei: Samtalen gikk som en lek.
  nei: En stemme i røret sa at køen var lang.

# «gikk ikke lenge før noen var på tråden», «gikk røret av», «kvikt levert»
+ røret-gikk-av actor=any turn=no beats=resolution
  (gå|gikk|"gikk"|gjekk|"gjekk"|tok|"tok"|går|tar) (ikke|ikkje|aldri|knapt|"itj"|knapt nok) @grad? (lenge|lang tid|mange minuttene|mange minutta|mange sekundene|et minutt|ett minutt|eit minutt|ti sekunder|lenger tid|lange stunda|lange stunden|lange tida|lange tiden|mer enn _ minutter|stunda) (før|til) (jeg|eg|vi|noen|nokon|en|ein|det|hun|han|ho|de|dei|ei) .. (på (tråden|linja|linjen|chatten|saken|plass|røret|telefonen)|i (andre|røret|gang|kontakt|tale)|svarte|svara|gjennom|tak|hjelp|napp|meldte seg|meldte|dukket|der|skrev|inne|inn|betjent|ekspedert|snakket med|snakka med)
  (gå|gikk|"gikk"|gjekk|"gjekk"|ble|vart|røyk|raste|fløy) (røret|luren|telefonen) (av|opp|av krok|av gaffelen|løftet|lyfta) (på|etter|før|med|allerede|alt|nesten|i) .. (null komma niks|sekundet|første|fyrste|en gang|ein gong|andre|rappen|sekund|flekken|jeg|eg|ringet|blunk|ett|null komma svisj)
  ^ (kvikt|raskt|kjapt|snøgt|hurtig|prompte|lynraskt|radig) levert !("på døra"|"vare"|"pakke")
  (kvikt|raskt|kjapt|snøgt|hurtig|prompte|lynraskt|fort|radig) (besvart|ekspedert|betjent|servert|respondert|returnert|på ballen|på banen|på pletten|på hugget|på labben|framme|på tråden|svart)
  (ikke|ikkje|knapt) (rukket|rokke|rakk|rekte|fått|fekk|fikk) .. (å)? .. (legge|fryse|sette|setje|fullføre|lagre|trykke|hente|koke|fylle|trekke|lese|pusse|nippe|blåse|synge|nynne|nynna) .. (før) (svaret|noen|nokon|det|hun|han|ho|de|en|ein) .. (på|kom|tikket|svarte|plinget|lå|låg|pling|svara|ramla|der)
  ja: Det [gikk ikke lenge før noen var på tråden].
  ja: Der [gikk røret av på null komma niks].
  ja: [Kvikt levert].
  nei: Pakken ble levert raskt av budet.
  nei: Varen ble raskt levert.
  nei: Det gikk ikke lenge før telefonen døde.
  nei: Det gikk ikke lenge før det ramlet ned igjen.

# «før jeg fikk snakke med noen, og det gikk fort»
+ og-det-gikk-fort actor=any beats=resolution
  ("snakke med noen"|"snakke med nokon"|"snakka med nokon"|"kontakt"|"gjennom"|"kom fram"|"kom frem"|"hjelp"|"svar"|"kø") ","? og [ ("det")? ("gikk"|"gjekk") @grad? (fort|raskt|kjapt|radig|unna|fortare enn _|raskere enn _|snøgt) ] !("over"|"å")
  ("innen"|"innan"|"før"|"alt før"|"lenge før") ("kaffen"|"teen"|"egget"|"tevannet"|"kjelen"|"kaffien") ("var"|"hadde"|"rakk å"|"er") ("blitt"|"bli")? ("kald"|"kokt"|"ferdig"|"trukket"|"klar") ","? (lå|kom|var|hadde|fikk|tikket) (jeg|eg)? (svaret|svar) (der|inne|klart)?
  (svaret|svar) .. (kom|tikket inn|lå|var) .. ("innen"|"innan"|"før"|"alt før"|"lenge før") ("kaffen"|"teen"|"egget"|"tevannet"|"kjelen"|"kaffien") ("var"|"hadde"|"rakk å"|"er") ("blitt"|"bli")? ("kald"|"kokt"|"ferdig trukket"|"ferdig"|"trukket"|"klar")
  ja: Jeg fikk snakke med noen, og [det gikk fort].
  ja: [Innen kaffen var kald, lå svaret der].
  nei: Hun hadde nytt kort på vei før kaffen var kald.

+ raskt-gjennom actor=any beats=resolution
  (komme|slippe|nå|rekke) (@krask|@kstraks) (@kgjennom|"inn") ("på" (chat|linje))?
  (komme|slippe|nå) (@krask|@kstraks) (i kontakt|"til" (en|et|eit|ein|rett|riktig|noen|nokon|"menneske")|på (telefon|chat|linje|tråd))
  (komme|slippe) @krask inn ("på"|$|"i chatten"|"til")
  (komme|slippe|nå|rekke) (@kgjennom) (@krask|@kstraks)
  (slippe) (inn) (@krask|@kstraks)
  (komme|slippe|nå|rekke) (@kgjennom|inn) "etter"? ("etter"|"på"|"innen"|"innan"|"under"|"i løpet av") ("bare"|"kun"|"berre"|"under"|"knapt"|"mindre enn"|"ca")? (@kkort|@kstraks)
  (komme|slippe) (rett|beint|direkte|greit|lett) @kgjennom
  (komme|slippe|nå) (lett|rett|direkte) (@kgjennom|"til" (en|et|noen))
  (få|komme|"fikk") ("snakke"|"prate"|"snakka"|"prata"|"kontakt") "med" .. (@krask|@kstraks)
  !("om å"|"ville"|"krevde"|"vil") (få|oppnå) (@krask|@kstraks) (kontakt|@kgjennom|"snakke med"|"tak i"|svar|"hjelp"|@ksvar)
  !("om å"|"ville"|"krevde"|"vil"|"å ha"|"håpet å") (få|oppnå) (kontakt|"tak i" _|@ksvar) (@krask|@kstraks)
  kontakt ("innen"|"innan"|"etter"|"på"|"i løpet av") ("bare"|"kun"|"berre"|"under"|"knapt"|"mindre enn"|"ca")? @kkort
  (gå|ta) (@krask|@kstraks) (å|med å|før|til|"i" "å") (få|komme|nå|kome|bli) .. (@kgjennom|svar|kontakt|tak|hjelp|ekspedert|betjent|frem|fram|noen|snakke)
  (gå) "på" @kkort ("å") ("få"|"komme"|"nå"|"kome") ("svar"|"kontakt"|"hjelp"|@kgjennom|"tak i" _)
  ("gikk unna"|"gjekk unna"|"gikk som en lek å komme gjennom")
  (rett|beint|"rett") (@kgjennom|inn) .. (telefon|chat|linje)
  ja: Jeg [kom kjapt gjennom] på telefonen.
  ja: Det [gikk fort å få kontakt].
  ja: Eg [slapp gjennom med ein gong].
  ja: Jeg [kom frem etter bare et par minutter].
  ja: [Fikk raskt kontakt] med en i kundeservice.
  nei: Vi kom raskt til enighet.
  nei: Hun gikk fort gjennom vilkårene.
  nei: Det tok lang tid før jeg fikk svar.
  nei: Hun rådet meg til å komme inn samme dag.
  nei: Han maste om å få svar med en gang.
  snu: Jeg [kom ikke raskt gjennom].

+ kort-ventetid actor=any beats=resolution
  (kort|minimal|ubetydelig|akseptabel|overkommelig|minimalt|beskjeden|kortere|behagelig|"grei") ("med")? @kventetid
  (ventetid|svartid|responstid|kø|køen|ventetida) (være|"på") ("kort"|minimal|"grei"|overkommelig|akseptabel|fin|lav) !("enn")
  (ventetid|svartid|responstid|kø) .. ("på"|"under"|"bare"|"kun"|"berre") @kkort
  vente ("i")? ("bare"|"kun"|"berre"|"knapt"|"under"|"maks") @kfå minutt/n
  vente ("bare"|"kun"|"berre"|"knapt"|"i" "bare"|"i" "under"|"ikke" "mer" "enn"|"ikke" "engang"|"under") .. @kkort
  ("kort"|"bitteliten"|"liten") ("tid"|"stund") ("i"|"på") @kkø
  vente ("i")? ("et"|"noen"|"nokre"|"eit") (øyeblikk|sekund)
  ja: Det var [kort ventetid].
  ja: [Køen var kort].
  ja: [Ventetida var kort].
  ja: Jeg [ventet bare to minutter].
  snu: Ventetiden var [ikke spesielt kort].
  nei: Det var en kort og grei samtale.

+ ingen-kø actor=any turn=no beats=resolution
  ("ingen"|"inga"|"null"|"zero"|"ikke"|"ikkje"|"nesten ingen"|"lite"|"liten"|"lita"|"uten"|"utan"|"knapt") ("noe"|"noen"|"noko"|"nokon"|"nevneverdig"|"særlig"|"mye"|"mykje"|"noe særlig"|"noe form for"|"tegn til")? @kventetid
  (slippe|sleppe) ("å"|"og")? (vente|"stå i kø"|kø|ventetid|køen|venting|"sitte i kø"|"lang kø"|"vente lenge")
  ("uten"|"utan") "å" ("måtte"|"matte")? ("vente"|"stå i kø"|"sitte i kø"|"vente lenge")
  (trenge|behøve|måtte|tørre) ("ikke"|"ikkje"|"aldri") ("å")? ("vente"|"stå i kø"|"sitte i kø") ("lenge"|"lenger"|"mange"|"særlig" "lenge")?
  ("rakk"|"fekk"|"fikk"|"rakk jeg") ("ikke"|"ikkje"|"knapt"|"så vidt"|"aldri") .. ("vente"|"blunke"|"hente kaffe"|"legge fra meg"|"sette meg ned"|"tenke meg om"|"lure"|"bli utålmodig") .. ("før" .. ("svarte"|"svar"|"tok"|"var"|"svara"))?
  (det|her) "tok" ("ikke"|"ikkje") ("et"|"eit"|"en"|"ein"|"mange"|"ett"|"lang"|"lange") ("døgn"|"minutt"|"time"|"dag"|"minutter"|"minuttet"|"sekund"|"sekunder"|"sekunda"|"minuttene"|"tid"|"tida"|"tiden"|"stunda"|"stunden") ("en gang"|"ein gong"|"engang")?
  (det|her) "tok" ("ikke"|"ikkje") ("et"|"eit"|"en"|"ein"|"mange"|"ett"|"lang"|"lange") ("døgn"|"minutt"|"time"|"dag"|"minutter"|"minuttet"|"sekund"|"sekunder"|"sekunda"|"minuttene"|"tid"|"tida"|"tiden"|"stunda"|"stunden") ("en gang"|"ein gong"|"engang")? ("før") >>
  ("ikke"|"ikkje") ("mange"|"lange") ("minuttene"|"minutta"|"sekundene"|"stunden"|"stunda"|"sekundet") ("før") >>
  ja: Jeg [slapp å vente] i telefonen.
  ja: Det var [ikke noe kø].
  ja: [Utan ventetid] fekk eg snakke med ein rådgjevar.
  ja: Det [tok ikke lang tid før noen svarte].
  nei: Det var lang ventetid.

+ raskt-svar actor=any beats=resolution
  @krask @ksvar
  [ @krask ] ("og"|",") !(@krask) _ ("og" _)? @ksvar
  @krask (service|betjening|ekspedering|hjelp|ekspedisjon|kundeservice|assistanse|saksbehandling|bistand|oppfølging|kontakt|"på tråden"|"på labben"|"på avtrekkeren"|"på ballen"|ekspedisjon)
  ("raskt ekspedert"|"raskt betjent"|"fort ekspedert"|"ble raskt hjulpet"|"fikk raskt hjelp"|"fikk kjapt hjelp"|"kjapp på labben"|"raske på labben"|"på hugget")
  [ ("rask"|"kjapp"|"rask"|"kvikk"|"raske") ] ("og"|",") (effektiv|hyggelig|vennlig|grei|blid|hyggjeleg|venleg|profesjonell|presis|konkret|god|flink|imøtekommende|ryddig|triveleg)
  (effektiv|hyggelig|vennlig|grei|blid|hyggjeleg|venleg|profesjonell|presis|konkret|flink|imøtekommende) "og" [ ("rask"|"kjapp"|"kvikk"|"raske") ]
  ("svarte"|"svara"|"svart"|"besvart"|"besvarte"|"tok telefonen"|"ekspedert"|"betjent") ("på"|"etter"|"innen"|"innan"|"i løpet av") ("bare"|"kun"|"berre"|"under"|"knapt"|"mindre enn")? (@kkort|"første ring"|"andre ring"|"ett ring")
  !("til å"|"om å"|"presset til å"|"meg å") ("svarte"|"svara"|"svart"|"svarer"|"svarar"|"svare"|"besvarte"|"besvart"|"respondert"|"responderte"|"reagerte"|"tok telefonen"|"tok telefon"|"tok røret"|"plukket opp"|"ringte tilbake"|"ringte meg tilbake"|"ringte opp igjen"|"ringde tilbake"|"ringde attende"|"returnerte") ("på"|"telefonen"|"chatten"|"i"|"e-posten"|"mailen"|"min"|"henvendelsen"|"spørsmålet")? (@krask|@kstraks)
  (få|motta) @ksvar ("på" ("e-post"|"mail"|"chat"|"chatten"|"e-posten"))? ("allerede"|"allereie"|"tilbake"|"attende"|"inn")? (@kstraks|"raskt"|"fort"|"kjapt")
  @ksvar ("komme"|"kom"|"kjem"|"var" "der"|"forelå"|"tikket" "inn") ("inn"|"tilbake"|"på" ("e-post"|"mail"|"sms"))? ("allerede"|"allereie")? (@krask|@kstraks)
  @ksvar ("allerede"|"allereie")? ("innen"|"innan"|"etter"|"på"|"i løpet av") ("bare"|"kun"|"berre"|"under"|"knapt"|"mindre enn"|"få"|"ca")? (@kkort|"en halvtime"|"ein halvtime"|"et kvarter"|"eit kvarter"|"en time"|"ein time"|"noen timer"|"nokre timar"|"et par timer"|"eit par timar"|"to timer"|"et døgn"|"eit døgn"|"24 timer"|"samme dag"|"ein halv time"|"en halv time"|"tjue minutter"|"ti minutter"|"20 minutter"|"10 minutter"|"15 minutter"|"30 minutter")
  !("ville ha"|"krevde"|"krevje"|"om et"|"om eit"|"måtte"|"vil ha"|"skulle") @ksvar !(på (alt|"alt")) .. @kstraks
  ("knapt"|"så vidt"|"nesten ikke"|"ikke") ..8 "før" (("svaret"|"svar"|"noen"|"nokon"|"de"|"dei") ("tikket"|"kom"|"svarte"|"tok"|"svara"|"var der"|"tikka"|"plinget"))
  ("satt"|"kom"|"koblet"|"kopla"|"sett") ("i kontakt"|"i forbindelse") ("med")? .. ("etter"|"innen"|"på"|"i løpet av") ("bare"|"kun"|"berre"|"under"|"knapt"|"få")? (@kkort)
  ("på hugget"|"på tå hev"|"på ballen med én gang"|"lynet"|"som et lyn"|"som eit lyn"|"som et uvær"|"før jeg visste ordet av det"|"før jeg fikk sukk for meg"|"raskere enn lynet") !("til å")
  ("tatt imot"|"mottatt"|"ekspedert"|"betjent"|"teken imot"|"på tråden"|"på plass") ("etter"|"på") (@kkort|"to ring"|"ett ring"|"første ring"|"eitt ring"|"få ring")
  ("ta"|"tok"|"løftet"|"svarte"|"svart"|"svara"|"besvart") ("telefonen"|"røret"|"av røret"|"av")? ("på"|"etter") ("første"|"andre"|"fyrste"|"bare"|"ett"|"to"|"tre"|"et par"|"noen få"|"noen") ("ring"|"ringetone"|"ringetoner"|"ringesignal"|"ringing"|"pip"|"sekunder"|"sekund")
  ("det"|"svaret"|"svaret på e-posten"|"tilbakemeldinga"|"e-posten"|"responsen"|"meldingen") ("kom"|"kjem") [ ("samme dag"|"same dag"|"dagen etter"|"neste dag"|"raskt"|"fort"|"kjapt"|"med en gang"|"med ein gong"|"på minuttet"|"på sekundet"|"på rekordtid") ]
  (rekordtid|lynrask|superrask|kjemperask|lynkjapp|superkjapp|lynsnar) !("og" ("forklaring"|"avslutning")|"forklaring"|"avslutning"|"nett"|"bredbånd"|"levering"|"internett"|"fiber")
  ja: [Kjapp tilbakemelding] på e-posten.
  nei: Jeg følte meg presset til å svare med en gang.
  ja: De [svarte raskt] på meldingen.
  ja: Fekk [svar same dag].
  ja: [Svaret kom straks].
  ja: [Tok telefonen etter to ring].
  nei: Hun snakket raskt og utydelig.
  nei: Han tok raskt ordet fra meg.
  nei: Jeg fikk rask levering i fjor.
  nei: Fikk svar etter to uker.
  nei: Jeg ville ha svar med en gang.

+ tok-kort-tid actor=any beats=resolution
  "det"? ("tok"|"tek"|"tar") ("bare"|"berre"|"kun"|"knapt"|"ikke mer enn"|"under"|"mindre enn") (@kkort|@kfå minutt/n|"et par minutter"|"eit par minutt"|"noen minutter"|"nokre minutt") "å" ("komme"|"få"|"nå"|"kome") >>
  "det"? ("tok"|"tek"|"tar"|"gikk"|"gjekk"|"varte") ("bare"|"berre"|"kun"|"knapt"|"ikke mer enn"|"ikkje meir enn"|"under"|"mindre enn"|"maks"|"ca") .. (@kkort|@ktall @kenhet|"et døgn"|"eit døgn"|"en time"|"noen timer") ("før"|"til") >>
  ("tok"|"gikk"|"gjekk") (sekund/n|"noen sekunder"|"nokre sekund"|"et blunk"|"kort tid"|"kort stund") ("før"|"til"|"å") >>
  ("bare"|"berre"|"kun"|"knapt"|"under") (@kfå minutt/n|sekund/n|"noen sekunder"|@kfå sekund/n|"et minutt"|"ett minutt"|"eit minutt") ("i" @kkø|"på vent"|"ventetid"|"venting")
  ("bare"|"berre"|"kun"|"knapt"|"under") (@kfå minutt/n|sekund/n|"noen sekunder"|@kfå sekund/n|"et minutt"|"ett minutt"|"eit minutt") ("før" ("jeg"|"eg"|"noen"|"nokon"|"de")) >>
  ja: [Det tok bare to minutter før jeg fikk snakke med noen].
  ja: [Kun ett minutt i kø].
  ja: [Det tok berre eit par minutt før nokon svara].
  nei: Det tok tre uker før noen svarte.
  nei: Samtalen tok bare fem minutter.

# straight through, answered before it had rung, spared the queue
+ rett-gjennom actor=any turn=no
  ^ ("rett"|"strake vegen"|"kom rett"|"kom strake vegen"|"slapp rett"|"gikk rett") ("gjennom"|"igjennom"|"inn"|"fram"|"frem") ("til" ..4|"på telefon"|"på chat")? ("med en gang"|"uten kø")? ("," |"."|"!"|$)
  ("nummer"|"nr" "."?) ("én"|"en"|"1"|"ein"|"to"|"2") ("i") ("køen"|"kø"|"telefonkøen") ("med en gang"|"med ein gong"|"med det samme")?
  ("kort"|"lita"|"liten"|"minimal"|"overraskende kort") ("tid"|"stund") ("å" ("vente"|"stå i kø")|"i kø"|"på vent"|"før jeg kom" _|"før de svarte")
  ("svarte"|"svara"|"tok telefonen"|"tok røret"|"var på") @hanhun? ("før") ("det"|"telefonen"|"jeg"|"eg") ("hadde"|"rakk"|"fikk"|"fekk") ("å")? ("ringt"|"ringe"|"sagt"|"si"|"blunke"|"sette"|"lest"|"trykt"|"ta") >>
  ("instant"|"umiddelbart"|"momentant"|"lynkjapt"|"superkjapt"|"lynraskt"|"kjapt") ("svar"|"respons") ("på" ("chat"|"chatten"|"mail"|"sms"|"telefon"))?
  ("ingen"|"inga"|"null"|"slapp"|"uten"|"utan"|"ikke noe"|"ikkje noko") ("pausemusikk"|"ventemusikk"|"heismusikk"|"køståing"|"venting"|"pling plong") ("i det hele tatt"|"i det heile")?
  ("slapp"|"slepp"|"sleppte"|"slipper"|"slapp unna") ("jeg"|"eg"|"vi"|"du"|"man")? ("heldigvis"|"helt"|"heilt")? ("å") ("stå"|"henge"|"vente"|"sitte") ("i")? ("i")? ("kø"|"køen"|"telefonkø"|"vent"|"på vent"|"lenge")
  !("jeg"|"eg"|"vi"|"me"|"jeg måtte") ("ringte"|"ringde") @hanhun? ("meg"|"oss")? ("opp igjen"|"tilbake"|"opp att"|"attende") ("etter"|"innen"|"innan"|"på") ("to"|"tre"|"fem"|"ti"|"noen"|"nokre"|"få"|"et par"|"en halvtime"|"et kvarter"|"kort tid"|"under en time"|"en time"|"ein time") ("minutter"|"minutt"|"minuttar"|"min"|"sekunder")?
  ("det var"|"var det"|"alt var"|"var") ("gjort"|"ordnet"|"ordna"|"i orden"|"ferdig"|"besvart") ("på"|"innen") ("en dag"|"ein dag"|"samme dag"|"én dag"|"en time"|"minutter"|"et par dager"|"timen")
  ja: [Rett gjennom]!
  ja: [Nummer en i køen med en gang].
  ja: Det var [kort tid å vente].
  ja: Hun [svarte før det hadde ringt ferdig].
  ja: [Ingen pausemusikk i det hele tatt].
  ja: De [ringte opp igjen etter ti minutter].
  nei: Jeg ringte tilbake etter fem minutter.
  nei: Nummer tretti i køen.

+ svar-på-et-minutt actor=any turn=no
  ("svar"|"respons"|"kontakt"|"napp") ("på chat"|"på chatten"|"på mail"|"på e-post"|"på telefon"|"på meldingen")? ("i løpet av"|"innen"|"innan"|"etter"|"på"|"på under"|"etter bare"|"etter knappe"|"allerede etter") ("et"|"ett"|"eit"|"eitt"|"to"|"tre"|"noen"|"nokre"|"få"|"noen få"|"fem"|"et par"|"eit par"|"under ett"|"under et"|"30"|"ti"|"tjue") ("minutt"|"minutter"|"minuttar"|"sekund"|"sekunder"|"sekundar"|"ring"|"ringetoner")
  ("ventet"|"venta"|"vente"|"sto"|"stod"|"satt"|"sat") ("jeg"|"eg"|"vi")? ("i" _)? ("bare"|"berre"|"kun"|"knapt"|"knappe"|"maks"|"høyst"|"toppen"|"under") ("et"|"ett"|"eit"|"to"|"tre"|"fire"|"fem"|"noen få"|"et par"|"noen"|"1"|"2"|"3"|"4"|"5"|"ett"|"i" _) ("minutt"|"minutter"|"minuttar"|"sekunder"|"min") ("i kø"|"i køen"|"på svar"|"i telefonen"|"på linja"|"før" ..4)?
  ("knapt"|"så vidt"|"va knapt"|"nesten ikke") ("så")? ("at")? ("jeg"|"eg"|"æ") ("rakk"|"fikk"|"hann") ("å")? ("sett"|"sette"|"satt"|"legge"|"blunke"|"trekke"|"hente"|"tenke") ..4 ("før") ..4
  ja: [Svar på chatten i løpet av et minutt].
  ja: [Ventet bare to minutter i kø].
  nei: Jeg fikk svar etter to uker.

+ minutter-så-inne actor=any
  ("fem"|"to"|"tre"|"fire"|"ett"|"et"|"ti"|"noen få"|"et par"|"eit par"|"få"|"knapt fem"|"knapt to"|"knappe fem") ("minutt"|"minutter"|"minutta"|"minuttar"|"min"|"sekunder") ("," | "og")? ("så"|"og") ("var"|"kom"|"hadde") ("jeg"|"eg"|"vi"|"me"|"æ") ("inne på chat"|"inne på chatten"|"inne"|"gjennom"|"igjennom"|"fram"|"frem"|"framme"|"en i røret"|"ein i røret"|"svar"|"et menneske på tråden")
  ("svaret"|"svar"|"mailen"|"e-posten"|"meldingen"|"meldinga"|"tilbakemeldingen") ("lå"|"låg"|"var"|"kom"|"sto"|"tikket inn"|"kom inn") ("der"|"inne"|"i innboksen"|"på plass"|"klar"|"klart")? ("allerede"|"alt"|"allereie")? ("morgenen etter"|"morgonen etter"|"neste morgen"|"neste morgon"|"samme kveld"|"same kveld"|"samme ettermiddag"|"same ettermiddag"|"innen timen"|"innan timen"|"innen en time"|"etter fem minutter"|"etter ti minutter"|"etter en halvtime"|"da jeg sto opp"|"då eg stod opp"|"da jeg våknet"|"da jeg kom hjem"|"før kaffen var drukket"|"før jeg fikk lagt fra meg telefonen")
  ("kom"|"ringte"|"skrev"|"meldte seg") (@hanhun ("tilbake"|"attende")|("tilbake"|"attende") ("til meg")? ("med et svar"|"med svar"|"med svaret"|"med eit svar"|"til meg")) ("samme"|"same"|"innen"|"innan"|"etter fem"|"etter ti"|"på under") ("dag"|"ettermiddag"|"kveld"|"formiddag"|"en time"|"timen"|"ein time"|"minutter"|"minutt"|"en halvtime"|"time")
  ja: [Fem minutter, så var jeg inne på chat].
  ja: [Svaret lå der morgenen etter].
  ja: Hun [kom tilbake med svar samme ettermiddag].
  nei: Fem minutter, så var jeg lei.

+ mens-det-pep actor=any
  ("svarte"|"svara"|"tok den"|"tok røret"|"tok telefonen") @hanhun? ("mens det" ("ennå"|"fortsatt"|"enno")? ("pep"|"ringte"|"ringde")|"på" ("typ"|"under"|"omtrent")? ("null"|"to"|"tre"|"fem"|"ti"|"noen få"|"et par"|"ett") ("sek"|"sekund"|"sekunder"|"sek ."|"ring"|"pip")|"på første pip"|"på første ring"|"før jeg fikk satt meg"|"før det rakk å ringe")
  ("ut av"|"gjennom"|"igjennom"|"ute av") ("køen"|"kø") ("på"|"etter") ("ti"|"fem"|"to"|"tre"|"noen"|"null"|"et par"|"under") ("sekunder"|"sekund"|"minutter"|"minutt"|"et minutt")
  ("ringte"|"ringde"|"svarte"|"svaret kom"|"meldingen kom") @hanhun? ("opp"|"tilbake")? ("før") @jegvi ("rakk"|"fikk"|"hadde") ("å")? ("legge fra meg"|"lagt fra meg"|"legge ned"|"lagt bort"|"lagt ned") ("telefonen"|"mobilen"|"røret")
  ja: Hun [svarte på null sek].
  ja: [Ut av køen på ti sekunder].
  nei: Hun svarte på to spørsmål.
