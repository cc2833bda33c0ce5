# waiting, the opposite: long queue, no answer for days.
cue waiting

- stille-lange-minutter actor=any turn=no beats=resolution
  ^ [ (hele|heile|over|nesten|bare|godt over|minst)? ("femten"|"tjue"|"tyve"|"tjuefem"|"tretti"|"tredve"|"førti"|"førtifem"|"femti"|"seksti"|"15"|"18"|"20"|"22"|"25"|"27"|"28"|"30"|"32"|"34"|"35"|"36"|"37"|"38"|"39"|"40"|"41"|"42"|"43"|"44"|"45"|"46"|"47"|"48"|"49"|"50"|"51"|"52"|"53"|"54"|"55"|"56"|"57"|"58"|"59"|"60"|"65"|"70"|"75"|"80"|"90") ("minutter"|"minutt"|"min") ] $
  ^ [ (hele|heile|over|nesten|godt over|minst)? @ktall (dag/n|uke/n|veke/n|måned/n|månad/n|døgn/n|virkedag/n|arbeidsdag/n) ] $
  (@ktall|"halvannen"|"halvanen"|"halvanna") @kenhet (i øret|på øret|i øyret)? med ("panfløyte"|"ventemusikk"|"heismusikk"|"musikk"|"trudelutt"|"pausemusikk"|"vivaldi"|"samme låt"|"same låta"|"jingle"|"tuut"|"tut"|"pausetoner"|"synthmusikk"|"piano"|"saksofon") ("på"|"i")? ("øret"|"øyret"|"røret"|"ørene"|"repeat")?
  (@ktall|"halvannen"|"halvanen"|"halvanna") @kenhet (i øret|på øret|i øyret)? med « >>
  ("panfløyte"|"ventemusikk"|"heismusikk"|"pausemusikk"|"trudelutten"|"trudelutt"|"panfløyta") (på|i) (øret|øyret|røret|ørene|hodet|øra)
  (forsvant|borte|vart borte|ble borte) (hun|han|ho|de|dei)? (fra|frå) (linja|linjen|tråden|røret|chatten|telefonen|skjermen) i (over|nesten|hele|heile)? @ktall @kenhet
  (stille) (på|i) (linja|linjen|tråden|røret|chatten|telefonen) i (over|nesten|hele|heile)? @ktall @kenhet
  (taus|stum|tagal) (hun|han|ho|de|dei)? ((på|i) (linja|linjen|tråden|røret|chatten|telefonen))? i (over|nesten|hele|heile)? @ktall @kenhet
  ((nummer|nr) _ (i|på) ("rekka"|"rekken"|"køen"|"kø"|"lista"))
  (_ (stykker|stykk|personar|personer|stk|mann|andre|folk) ("foran"|"framfor"|"føre"|"før") "meg")
  ("svaret"|"svarene"|"svara"|"svar"|"tilbakemeldingen"|"tilbakemeldinga") ("uteble"|"uteblei"|"uteblir"|"lot vente"|"lét vente"|"drøyde"|"drygde")
  (måtte|laut|rett|tilbake|på an) .. (i|inn i|bakerst i|ut i) "kø" (igjen|att|på nytt|en gang til|ein gong til)
  (øret|øyret|ørene) (ble|var|vart|mitt)? (var)? (varmt|rødt|raudt|glødet|glødde|sovnet|sovna|numment|flatt|sårt|glødende) (av|før|til)? >>
  (rør/n|telefon/n|mobil/n) (klistret|klistra|limt|fastgrodd|tapet) (til|fast) >>
  (gikk|gjekk|gått) (det)? (over|nesten|hele|heile|godt over)? (ei|en|ein|to|tre|fire|fem|seks|sju|åtte|ni|ti|flere|fleire) (dager|dagar|uke|uker|veke|veker|måned|måneder|månader|måna) (før|uten|utan|$|,|til)
  ^ etter (over|nesten|hele|heile)? @ktall (dag/n|uke/n|veke/n|måned/n|månad/n) ("fikk"|"fekk"|"kom"|"fikk jeg") (@b-jeg|det)? (et|eit)? (svar/n|hjelp/n|beskjed/n|svaret|livstegn)
  @ksvar (på)? ..3 etter @ktall (dag/n|uke/n|veke/n|måned/n|månad/n)
  (ble|var|vart) (det)? ("tuut"|"tut"|"pip") ("tuut"|"tut"|"pip")? i @ktall @kenhet
  !("levering"|"leveringen"|"leveringa"|"pakken"|"frakten"|"reparasjonen"|"reparasjon"|"arbeidet"|"reisen"|"brevet") ("tok"|"tek"|"gikk"|"gjekk") !("det") (over|nesten|hele|heile|rundt)? @ktall (dag/n|uke/n|veke/n|måned/n|månad/n|virkedag/n) $
  (litt|noe|noko|en del|mye|ein del|mykje) (ventetid/n|venting/n) ("mellom" ("svarene"|"svara"|"hvert svar"|"meldingene"|"kvart svar"))?
  (satte|sett|slo) .. (verdensrekord|verdsrekord|rekord|norgesrekord) i (venting|ventetid|ventemusikk|pausemusikk|køståing|kø)
  (måtte|laut) .. (belage|smøre) .. (meg|tålmodighet) .. (på|med) >>
  !("hun"|"han"|"ho"|"de"|"dama"|"dei") (rakk|rekke|kunne|kunne ha|hadde rukket|"hadde" @b-jeg) (@b-jeg)? (å|ha)? ..4 (strikket|strikke|lage|laget|lese|lest|bake|bakt|vaske|vasket|male|malt|støvsuge|støvsuget|klippe|klippet|lært|fly|flydd|spise|spist|koke|bygd|sove|sovet|gått til|kjørt til|reist til|født|føde|trille|rydde|barbere|strikka|baka|vaska|bygt|måla|støvsugd|skrevet en|skrive ei) ...6 (mens (jeg|eg|vi|æ) (venta|ventet|sto|stod|satt|sat|hang)|før (noen|nokon|de|dei|det|telefonen|jeg kom|eg kom|svaret) >>|i køen|på vent|mens ventemusikken)
  ("ventemusikken"|"låta"|"melodien"|"køsangen"|"panfløyta"|"trudelutten"|"pausemusikken"|"heismusikken") ..4 (utenat|utanåt|på hjernen|i drømme|i draumane|om natta|hver natt|hjemsøker|nynner|nynnar|i hodet|i hovudet)
  (kan|kunne|nynner) (@b-jeg)? (nå|no)? ("ventemusikken"|"pausemusikken"|"låta"|"køsangen"|"heismusikken") >>
  etter (over|nesten|hele|heile)? @ktall @kenhet ...6 ("ga"|"gav"|"la") @b-jeg (opp|på|opp å vente) $
  @ktall @kenhet med (pling|plong|pip|tuting|taushet|stillhet|ingenting|radiotaushet|togn|tystnad|null svar|null lyd|pling plong|piping|skurring) ..2
  ("eldes"|"eldre"|"gammel"|"grå"|"rynker"|"skjegg"|"pensjonist"|"støv"|"mose"|"spindelvev"|"gammal") ...4 (mens @b-jeg (venter|ventet|venta|ventar)|av å vente|før (de|noen|nokon|dei) (svarte|svarer|svara|tok)) 
  ("lure"|"tro"|"tenke"|"frykte"|"lurte"|"trodde"|"fryktet"|"trudde") ...3 (om|at) (de|dei|alle|noen) ..3 ("konkurs"|"døde"|"lagt ned"|"gått hjem"|"tatt ferie"|"nedlagt"|"emigrert"|"sovnet"|"gått hjem") >>
  ("svaret"|"svar"|"hjelpen"|"hjelpa") ("kom") ("først"|"fyrst"|"lenge") (da|då|etter at|når|etter) >>
  ja: [Førti minutter].
  ja: [Halvannen time med panfløyte] på øret.
  ja: Hun [forsvant fra linja i ti minutter].
  ja: [Litt ventetid] må man regne med.
  nei: Pakken kom etter tre dager.
  nei: Hun hadde lest seg opp før hun ringte.
  nei: To minutter.

- på-venterommet actor=any turn=no beats=resolution
  (over|nesten|hele|heile|godt over|snart)? @ktall (dag/n|uke/n|veke/n|måned/n|månad/n|minutt/n|time/n|kvarter/n|"min"|"dagar"|"timar"|"månader") (på|i) ("venterommet"|"ventelista"|"ventelisten"|"limbo"|"uvisse"|"tenkeboksen"|"ventemodus"|"dvale"|"det uvisse"|"uvissa"|"det blå"|"køhelvete"|"venteposisjon"|"skyggenes dal"|"stillhet"|"taushet")
  ("evigheter"|"evighet"|"evigheiter"|"flere minutter"|"et kvarter"|"minutter"|"ti minutter"|"en halvtime"|"lang tid"|"timevis"|"halvtimer"|"hele evigheter"|"et helt liv"|"ei æve") mellom ((hver|vær|kvar|hvert|kvart|hver eneste) (melding|svar|linje|setning|livstegn)|svarene|meldingene|svara|meldingane)
  ^ [ @ktall (dag/n|uke/n|veke/n|måned/n|månad/n|time/n|"dagar"|"timar"|"månader"|"t") (og) @ktall (dag/n|uke/n|veke/n|minutt/n|kvarter/n|"dagar"|"min"|"minutt") ] ($|":"|"tok"|"før"|"i kø"|"på")
  (kø/n|telefonkø/n|ventetid/n|chattekø/n|ventemusikk/n|ventetida|køen) så lang at >>
  ("satt"|"sette"|"sett"|"tok"|"slo"|"slår") (visst|nok|nå|jeg)? (ny)? (verdensrekord|norgesrekord|verdsrekord|pers|personlig rekord|rekord) i (pausemusikk|ventemusikk|venting|køståing|ventetid|kø)
  (svaret|svar|hjelpen|tilbakemelding|tilbakemeldingen|oppringingen|oppringningen|svara) ..2 (kom|kjem|ankom|lot|lét) (omsider|endelig|til slutt|seilende|krypende|sigende|langt om lenge|per flaskepost|med båt|haltende|i sneglefart|på seg|i seneste laget)
  ("langt om lenge"|"omsider"|"etter mye om og men"|"etter lang tid"|"langt om lengre") (svarte|kom|fikk|tok|fekk|dukket|svara) (det|noen|en|hun|han|@b-jeg|nokon|de) .. (opp|svar|fram|frem|telefonen|gjennom|inn|meg)?
  ("hadde"|"rakk"|"kunne") @b-jeg ..1 (skiftet|byttet|bladd|løst|hørt|sett|lest|tømt|vasket|brettet|høyrt|løyst|pusset) ..4 (sesong|kryssord|kryssordet|avis|avisa|oppvaskmaskin*|album|låta|plata|roman|bok|bilag|film|klesvask|bøtte|vinduene) ..4 (før|mens|innen|i køen) >>
  (ventet|venta|vente|venter) (på)? (svar|hjelp|dere|svaret|tilbakemelding)? (så)? (lenge) at >>
  ("fremdeles"|"fortsatt"|"framleis"|"ennå"|"enno") (ikke|ikkje) (hørt|høyrt|fått|sett) (et ord|eit ord|noe|noko|svar|et pip|en lyd|et livstegn|ein lyd|livsteikn) (fra|frå|på)? >>
  (stille|taust|tyst) som (i)? (graven|grava|en østers|en grav|ei grav|natta|mus) (i|siden|fra|etter|sidan|$) >>
  ja: [Tolv dager på venterommet].
  ja: [Evigheter mellom hver melding].
  ja: [To måneder og ni dager].
  ja: [Telefonkø så lang at ungen rakk å bli frisk].
  nei: Tolv dager på Mallorca.
  nei: Jeg har fremdeles ikke hørt fra broren min.

# «tikk takk mellom hver melding», «den stjal tjue minutter»
- stjal-tid actor=any turn=no beats=resolution
  ("tikk takk"|"tikk, takk"|"tikk tikk"|"tikk-takk"|"tikk takk tikk takk"|"tikk tikk tikk"|"snork"|"gjesp") (mellom|til|i|før|mens|før neste) >>
  ("stjal"|"stjålet"|"stjeler"|"stel"|"slukte"|"slukt"|"sluker"|"spiste opp"|"spist opp"|"spiser opp"|"åt opp"|"åt"|"ete opp"|"et opp"|"røvet"|"sløste bort"|"kastet bort"|"kasta bort"|"somlet bort"|"somla bort"|"brente av"|"frarøvet"|"rappet"|"rappa"|"rana") (av|frå|fra)? (meg|oss)? (bort|opp|vekk)? ((@ktall)? (minutt/n|time/n|kvarter/n|halvtime/n|dag/n)|"formiddagen"|"formiddagen min"|"lunsjen"|"lunsjpausen"|"lunsjpausen min"|"kaffepausen"|"hele dagen"|"heile dagen"|"kvelden"|"en halv dag"|"ettermiddagen"|"halve dagen"|"matpausen") (av (livet|dagen|lunsjen|tida|tiden|dagen min|livet mitt))? !("til jobben"|"på fjellet")
  (lang|lange|evig|evige|dryge|drøye|lange dryge|endeløse|uendelige|pinlige|lange lange) (pause/n|opphold/n|opphald/n|stillhet/n|pust/n|hull/n|mellomrom/n|pausar) (mellom) (hver|kvar|hvert|kvart|meldingene|svarene|meldingane|svara|replikkene|linjene|linjer|setningene|replikkane)
  (mellom) (hver|kvar|hvert|kvart|meldingene|svarene|meldingane|svara) .. (melding|svar|replikk|setning|linje)? .. (kunne|rakk|gikk|gjekk|fikk|hadde|var|er) (jeg|eg|vi|det|man|en|ein)? .. (strikke|strikket|koke|kokt|rekke|minutter|minutt|lenge|evighet|lese|tømme|vaske|kaffe|ta|gjøre|rakk|bake|lang|år|oppvasken|dusje|tid)
  ja: [Tikk takk mellom hver melding].
  ja: Botten var verst. Den [stjal tjue minutter].
  ja: Det var [lange pauser mellom svarene].
  nei: Samtalen varte i omtrent et kvarter.
  nei: Noen stjal sykkelen min på ti minutter.
  nei: De kastet bort pengene mine.

- lang-ventetid actor=any beats=resolution
  @klang @kventetid ("i chatten"|"på chatten"|"i telefonen"|"på chat"|"på telefonen"|"på" @ksvar|"mellom" ("svarene"|"svara"|"svar"|"hvert svar"|"kvart svar"|"meldingene"|"meldingane")|"på telefon"|"i telefonen")?
  @klang @kventetid ("før") >>
  @kventetid (være|bli|opplevdes|føltes) ("altfor"|"alt for")? (@klang|lang|uendelig|drøy|lengre|høy|uakseptabel|uholdbar|slitsom|urimelig|irriterende|ulidelig|ille|håpløs|evig)
  @kventetid (være|"på"|"oppga"|"estimert") ("på"|"til")? ("over"|"nesten"|"nærmere"|"minst"|"rundt"|"omtrent"|"godt over"|"hele"|"ca"|"mer enn")? @ktall @kenhet
  "bare"? (@ktall @kenhet "og")? @ktall @kenhet ("lang")? (ventetid|kø|venting|"i kø"|"i telefonkø"|"på vent"|"i røret"|"på tråden"|"med ventemusikk"|"i ventekø"|"i chattekø"|"i chat-kø"|"venting")
  @ktall @kenhet ("lang")? ("i telefonen før") >>
  ("over"|"nesten"|"nærmere"|"bortimot"|"hele"|"minst"|"mer enn") @ktall @kenhet .. ("ventetid"|"i" @kkø|"på vent"|"kø"|"på tråden")
  (time|timevis|kvarter|evighet|"en halvtime"|"ein halvtime") ("i"|"på") @kkø
  (bli|være|"stod som"|"var"|"lå som")? ("nummer"|"nr"|"nr.") _ ("i" @kkø|"i rekka"|"i rekken")
  ("drøyde"|"drygde"|"drøydde"|"trakk ut"|"drog ut") .. (@kenhet|"svar"|"tid") ("med" @ksvar|"før" .. "svar")?
  (evig|endeløs|uendelig) ventemusikk
  ventemusikk .. (@ktall @kenhet|"evigheter"|"en evighet"|"repeat"|"sang på sang")
  @kventetid ("var"|"er"|"ble"|"vart"|"har vært") ("uforholdsmessig"|"urimelig"|"uakseptabelt"|"påfallende"|"usedvanlig"|"unødvendig"|"unødig"|"vel"|"noe"|"i overkant"|"vanvittig"|"sykt"|"uhøvisk") (lang/a|høy/a|høg/a)
  ja: Det var [lang ventetid] på telefonen.
  ja: [Tre kvarter i kø].
  ja: [Ventetida var altfor lang].
  ja: [Svartiden var på nesten to uker].
  snu: Det var [ikke lang ventetid].
  nei: Jeg hadde ventet meg mer.
  nei: Det er tre måneders bindingstid.

- ventet-lenge actor=any beats=resolution
  !("ba meg"|"bad meg"|"beskjed om å"|"be meg") ("ventet"|"venta"|"vente"|"venter"|"ventar") ("i"|"på")? ("over"|"nesten"|"nærmere"|"minst"|"hele"|"heile"|"omtrent"|"rundt"|"godt over"|"mer enn"|"meir enn"|"ca"|"opp mot"|"bortimot"|"godt og vel")? ("i")? @ktall @kenhet ("i" @kkø|"på" @ksvar|"på vent")? !("til")
  (("måtte"|"laut"|"fikk"|"fekk") ("jeg"|"eg")?)? ("ventet"|"venta"|"vente"|"venter") ("svært"|"ganske"|"altfor"|"alt for"|"så"|"veldig"|"urimelig"|"uendelig")? ("lenge"|"i evigheter"|"i timevis"|"i dagevis"|"i ukevis"|"i vekevis"|"en evighet"|"ei æve"|"i det uendelige"|"en god stund"|"ei god stund"|"lenger enn"|"en stund"|"ei stund"|"i det lengste") ("i" @kkø|"på" @ksvar|"mellom" .. ("svar"|"svarene"|"svara"|"melding"))?
  !("at jeg"|"at eg"|"at vi") ("måtte"|"laut"|"ble"|"vart") .. ("vente"|"ventende") !("i" ("spenning"))
  !("mens jeg"|"imens jeg"|"medan eg"|"mens eg"|"imens eg"|"mens vi") (stå|sto|stod|sitte|satt|henge|hang|ligge|lå|havne|ende|(bli ("stående"|"ståande"|"sittende"|"sitjande"|"hengende"|"liggende"|"hengande"))) ("stående"|"ståande"|"sittende"|"sitjande"|"hengende"|"hengande"|"liggende"|"fast"|"plassert"|"lenge"|"veldig lenge"|@kjeg)? ("lenge"|"evig lenge"|"fast")? .. ("i"|"på") @kkø !("på butikken"|"i butikken"|"på posten"|"til kassa"|"i kassa"|"mens"|"med henne"|"med ham") ("fra" _ "til" _|"frå" _ "til" _|"i" .. @ktall @kenhet|"i" ("over"|"nesten"|"godt over"|"mer enn"|"minst"|"bortimot"|"rundt") ("en"|"ein"|"et")? ("halv"|"halvannen"|"hel")? @kenhet|"i" ("en evighet"|"evigheter"|"timevis"|"ei æve"|"over" .. @kenhet|"nesten" .. @kenhet))?
  (bli|vart|ble) (satt|sett|lagt|plassert|parkert) ("lenge")? ("på vent"|"på hold"|"i kø"|"på venteliste"|"i telefonkø"|"i ventekø") ("i" @ktall @kenhet)? ("uten forvarsel"|"utan forvarsel"|"flere ganger")?
  ("satt"|"satte"|"sett"|"parkerte"|"ble"|"vart") ("meg"|"oss"|"jeg"|"eg")? ("bare"|"rett"|"stadig")? ("på vent"|"på hold") !("for å"|"to ganger for"|"flere ganger for"|"mens hun sjekket"|"tre ganger for")
  "på vent i evigheter"
  ("tålmodighet"|"tålmodigheten") .. ("prøve"|"prøvet") .. @kventetid
  ("grodde"|"grodd"|"slo rot"|"slå rot") .. ("kø"|"vent"|"telefonen"|"fast")
  ("rakk"|"fikk"|"fekk") .. ("lage middag"|"koke kaffe"|"ta oppvasken"|"drikke opp"|"bli gammel"|"bli gråhåret") .. ("før") >>
  ja: Jeg [måtte vente lenge].
  ja: [Venta over ein time i kø].
  ja: Jeg [ble sittende i telefonkø].
  ja: Han [satte meg på vent] flere ganger.
  snu: Jeg [ventet ikke lenge].
  nei: Det ble et langt stønn i røret.
  nei: Jeg venter spent på det nye kortet.
  nei: Jeg venter barn i mai.
  nei: Han fikk det i havn imens jeg hang i røret.
  nei: Jeg sto i kø på butikken.

- tok-tid actor=any beats=resolution
  "det"? ("tok"|"tatt"|"teke"|"tar"|"brukte"|"brukt"|"gikk"|"gjekk"|"gått") ("over"|"nesten"|"hele"|"heile"|"mer enn"|"meir enn"|"godt over"|"omtrent"|"minst"|"ca"|"rundt")? (@ktall @kenhet|"lang tid"|"lenge"|"en evighet"|"ei æve"|"evigheter"|"sin tid"|"tid"|"mye tid"|"litt tid"|"noe tid"|"altfor lang tid"|"en stund"|"ei stund"|"en god stund"|"ei god stund"|"tida si"|"så lang tid"|"timevis"|"dagevis"|"ukevis") ("før"|"innen"|"innan"|"med"? "å" ("få" ("et"|"et ordentlig")? ("svar"|"kontakt"|"hjelp"|"tak i"|"snakke"|"respons"|"tilbakemelding"|"noen"|"nokon"|"lagt inn")|"komme"|"nå"|"svare"|"besvare"|"kome"|"svara")|"på" "å" ("svare"|"komme"|"besvare"|"svara"|"ringe")|"til" ("jeg"|"eg"|"noen"|"nokon"|"de"|"svaret")|"på svar"|"mellom") !("han skjønte"|"hun skjønte"|"ho skjøna"|"hun forsto"|"han forsto"|"hun begrep"|"han begrep"|"jeg forsto"|"jeg skjønte") >>
  (ta) ("så"|"altfor"|"alt for"|"veldig"|"fryktelig"|"forferdelig"|"urimelig"|"utrolig"|"ganske"|"litt"|"unødvendig"|"unødig") "lang tid" !("å"|"på å")
  !("jeg"|"eg"|"vi"|"æ") ("tok"|"brukte"|"brukt"|"bruker") ("altfor"|"alt for"|"så"|"veldig"|"unødig")? ("lang tid"|"evigheter"|"en evighet"|"lenge"|"sin tid") !("å"|"på å" !("svare")) ("på" ("å" "svare"|"svaret"|"hvert svar"|"kvart svar"|"svar"))?
  ("trakk ut i tid"|"drog ut i tid"|"dro ut i tid"|"trakk i langdrag"|"lot vente på seg"|"lét vente på seg"|"let vente på seg")
  @ksvar ("lot"|"let"|"lét"|"måtte") .. ("vente på seg"|"purres")
  ja: [Det tok to uker før jeg fikk svar].
  ja: [Det tok lang tid å komme gjennom].
  ja: [Det tok over ei veke før nokon svara].
  ja: Svaret [lot vente på seg].
  snu: Det [tok ikke lang tid før noen svarte].
  nei: Han tok seg god tid.
  nei: Det tok tid å forstå avtalen.
  nei: Samtalen tok ti minutter.
  nei: Det tok lang tid å fylle ut skjemaet.
  nei: Jeg brukte lang tid på å finne nummeret.

- sent-svar actor=any beats=resolution
  ("fikk"|"fekk"|"få"|"fått"|"mottok"|"kom")? @ksvar ("komme"|"kom"|"kjem"|"forelå")? ("først"|"fyrst"|"ikke")? ("etter"|"før"|"over") ("over"|"mer enn"|"nesten"|"hele"|"ca"|"rundt"|"godt over"|"meir enn"|"heile"|"godt og vel")? @ktall (dag/n|uke/n|veke/n|måned/n|månad/n|virkedag/n|arbeidsdag/n|"døgn"|"dager"|"arbeidsdager"|"virkedager"|timer) ("senere"|"seinare"|"etter")?
  [ ("først"|"fyrst"|"fyst") ("etter"|"over"|"dagen"|"uka"|"uken"|"veka") .. (@ktall @kenhet|"uke"|"veke"|"etter"|purring/n|"lang tid"|"mye mas"|"mange purringer"|"flere purringer") ]
  @ktall (dag/n|uke/n|veke/n|måned/n|månad/n|timer|timar|"virkedager"|"døgn"|"arbeidsdager") ("med stillhet"|"uten et livstegn"|"utan livsteikn"|"uten livstegn"|"uten et pip"|"uten et ord"|"uten lyd"|"i stillhet"|"uten svar"|"utan svar"|"uten en lyd"|"på et svar"|"på svar")
  ^ @ktall (dag/n|uke/n|veke/n|måned/n|månad/n|"virkedager"|"døgn"|"arbeidsdager") ("senere"|"seinare"|"etterpå") (kom/v|komme|fikk|fekk|,|:|@ksvar)
  !("beklaget"|"beklaga"|"beklager"|"beklagde"|"orsaka") (treg|treig|sein|sen|langsom|sendrektig|somlete|sneglete|slapp|laber|tungrodd) ("på" "å")? (@ksvar|saksbehandling|kundeservice|oppfølging|chat|betjening|svartid|responstid|"å svare"|"svare"|"til å svare"|behandling|"i svarene"|"med å svare"|"på svar"|"service"|"kundebehandling")
  ("svarte"|"svarer"|"svara"|"svarar"|"svaret kom"|"svara kom"|"svarene kom"|"svar kom"|"responderte") ("tregt"|"treigt"|"sent"|"seint"|"langsomt"|"sendrektig"|"i sneglefart"|"for sent"|"i sirup"|"dråpevis")
  ("chatten"|"chat"|"samtalen"|"dialogen"|"kundeservicen"|"svarene"|"responsen"|"saksbehandlingen"|"saksbehandlinga"|"kommunikasjonen") .. (være|gå|"opplevdes") ("litt"|"veldig"|"ganske")? (treg|treig|tregt|treigt|"sent"|"seint"|"langsom"|langsomt|"i sneglefart"|"trått"|trå)
  (lang|lengre|evig) (pause|opphold|tid|stillhet|stille) ("mellom"|"før") .. (svar|melding|"svarene"|"svara"|"han"|"hun"|"hvert"|"kvart"|"ho")
  ("purre"|"purret"|"purra"|"etterlyse"|"etterlyste"|"mase"|"maste") ("på svar"|"for å få svar"|"etter svar") >>
  ("hørte"|"hørt"|"høyrde"|"høyrt"|"hører") ("aldri"|"ikke"|"ikkje"|"ingenting"|"intet"|"ikke noe"|"ikkje noko"|"ikke en lyd"|"ikkje ein lyd"|"ikke et pip"|"ikke et kvekk") ("noe"|"noko")? ("på"|"i løpet av"|"før"|"fra dem på"|"frå dei på"|"på over") .. (@kenhet|"lenge") >>
  ("radio"|"total"|"helt")? ("taust"|"stille") ("i" @ktall @kenhet)
  ("radiotaushet"|"radiostille"|"radiotagnad") ("i" @ktall @kenhet)?
  ("sneglefart"|"sneglepost"|"i sirup"|"tiden sto stille"|"tida stod stille")
  ja: [Fikk svar etter tre dager].
  ja: [Treg respons] på mail.
  ja: Ho [svarte seint].
  ja: [Først etter tre purringer] kom svaret.
  ja: [Lange pauser mellom svarene].
  ja: [Hørte ikke noe på en uke].
  nei: Hun tok seg god tid.
  nei: Sendte søknaden en uke senere.
  nei: To dager senere var pengene tilbake.
  nei: Jeg måtte purre to ganger.

- idiom-neg actor=any turn=no beats=resolution
  (_ ("stykker"|"stykk"|"personer"|"andre"|"mennesker")? "foran" "meg") "i" @kkø
  ("uten"|"utan") "å" ("komme"|"nå"|"få"|"kome") (@kgjennom|"tak i" _|"kontakt"|"til")
  "rakk" ("jeg"|"eg")? ("å"|"både å"|"fint å") ...10 "før" ("noen"|"nokon"|"de"|"det"|"jeg"|"han"|"hun"|"dei") ("svarte"|"tok"|"svara"|"kom"|"ble min"|"fikk"|"slapp")
  (@kflere|@ktall) purring/n
  ("låta"|"låten"|"musikken"|"musikk"|"ventemusikken"|"melodien"|"trudelutten"|"radioen"|"panfløyte"|"heismusikk") .. (@ktall @kenhet|"i evigheter"|"i det uendelige"|"om og om igjen")
  ("halve"|"halv"|"hele"|"heile") ("dagen"|"formiddagen"|"lunsjen"|"arbeidsdagen"|"lunsjpausen"|"kvelden"|"formiddag"|"arbeidsdag"|"ettermiddagen") ("i" @kkø|"på vent"|"før jeg" ..4|"på å" ..4)
  ("brukte"|"brukt"|"kastet bort"|"kasta bort"|"sløste bort") .. ("halve"|"halv"|"hele"|"heile"|"lunsjen"|"timer"|"timar") .. ("kø"|"vent"|"å vente"|"gjennom"|"køen")
  ("hang"|"satt"|"sat"|"hengt"|"sittet") ("jeg"|"eg")? ("i") ("telefonen"|"røret"|"tråden"|"luren") ("i") .. @kenhet
  ("ble"|"vart"|"var") ("gammel"|"gråhåret"|"grå i håret") ("av å vente"|"i køen"|"før noen" _)
  ("en prøvelse"|"en tålmodighetsprøve"|"tålmodighetsprøve"|"et maraton"|"maraton") ("å komme gjennom"|"å nå fram"|"å få svar"|"i telefonkø")?
  ja: Det var [tjue foran meg i køen].
  ja: Jeg [rakk å vaske hele kjøkkenet før noen svarte].
  ja: [Fem purringar] måtte til.
  nei: Jeg rakk toget.

- lang-stillhet actor=any turn=no beats=resolution
  ("etter"|"på") @ktall @kenhet .. ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enno") ("ikke"|"ikkje") .. ("svar"|"hørt"|"høyrt")
  ja: [Etter to uker hadde jeg fremdeles ikke fått svar].
  ja: [Etter fire dagar har eg framleis ikkje høyrt] noko.
  nei: Etter to timer kom svaret.

- kom-ikke-gjennom actor=any turn=no beats=resolution
  (komme|kome|nå|slippe) @kjeg? ("meg"|"oss")? ("aldri"|"ikke"|"ikkje"|"itj"|"knapt") ("forbi"|"gjennom"|"ut av"|"til bunns i") ("køen"|"sentralbordet"|"ventemusikken"|"menyen"|"boten"|"chatboten"|"svareren") ("på" @ktall @kenhet)?
  (komme|kome|nå|slippe) @kjeg? ("aldri"|"ikke"|"ikkje"|"itj"|"knapt"|"heller ikke"|"heller ikkje") ("gjennom"|"igjennom"|"gjenom"|"gjønnom"|"til noen"|"til nokon"|"til et menneske"|"i kontakt"|"i gjennom"|"på linja")
  (@kjeg (komme|kome|nå|slippe)|(komme|kome|nå|slippe) @kjeg) ("aldri"|"ikke"|"ikkje"|"itj"|"knapt") ("frem"|"fram")
  (få|fikk|fekk|oppnå|oppnådde) ("aldri"|"ikke"|"ikkje"|"itj"|"ingen"|"inga"|"heller ikke"|"verken") ("noe"|"noen")? ("kontakt"|("tak i" (@kmenneske|"noen"|"nokon"|"dere"|"dem"|"dei"|"folk"))|"svar på telefonen"|"svar i telefonen"|"forbindelse"|"tak i noen"|"svar på chatten") ("med" @kmenneske|"noen"|"nokon"|"dere"|"dem"|"dei")?
  (umulig|umogleg|vanskelig|vanskeleg|håpløs|"ikke mulig"|"ikkje mogleg"|vrien|vrient|"ikke lett"|plundrete|"nesten umulig"|"helt umulig"|"en kamp"|"et mareritt") ("å") ("komme"|"få"|"nå"|"kome") (@kgjennom|"tak i"|"kontakt"|"i kontakt"|"snakke med") ("noen"|"nokon"|"dem"|"dei"|"dere"|"folk"|"et menneske"|"med noen")?
  ("ingen"|"ikke noen"|"aldri noen"|"ikkje nokon"|"inga sjel"|"ikke en sjel"|"ikke et menneske") ("som")? ("svarte"|"tok"|"svarer"|"tar"|"svara"|"tek"|"tok telefonen"|"plukket opp") ("på telefonen"|"telefonen"|"i telefonen"|"på chatten"|"chatten"|"i chatten"|"røret")
  ("ingen"|"inga sjel"|"ikke en sjel"|"ikke et menneske"|"ikkje ei sjel") ("svarte"|"svarer"|"svara"|"svarar"|"plukket opp") $
  ("prøvde"|"prøvd"|"forsøkte"|"forsøkt"|"ringte"|"ringt"|"ringde"|"ringe"|"måtte ringe"|"forsøke"|"prøve") ("å" ("ringe"|"nå"|"få" "tak" "i"|"komme" "gjennom"))? ("opp")? @kflere ("ganger"|"gonger"|"gang"|"forsøk"|"gangar"|"dager") ("før"|"uten"|"utan") >>
  @kflere ("forsøk"|"ganger"|"gonger") ("før"|"på"|"uten") ("jeg"|"eg"|"vi"|"noen"|"å") .. ("kom"|"komme"|"svar"|"svarte"|"gjennom"|"tak") >>
  ("ga"|"gav") "opp" ("etter") .. (@kenhet|"kø"|"venting")
  ("ga opp å vente"|"gav opp å vente"|"la på etter"|"la meg i kø på nytt"|"bakerst i køen"|"bakerst i kø")
  ("linja"|"linjen"|"telefonen"|"chatten") ("var"|"er") ("konstant"|"alltid"|"stadig"|"hele tiden")? ("opptatt"|"oppteken"|"optatt"|"overbelastet") 
  ja: Vi [kom ikke gjennom] på telefonen.
  ja: Det var [umulig å få tak i noen].
  ja: Eg [fekk ikkje kontakt] med dei.
  ja: [Ingen tok telefonen].
  ja: [Ringte fem ganger før jeg fikk svar].
  nei: Jeg kom ikke på hva varen het.
  nei: Jeg ringte flere ganger for å få vite prisen.
  nei: Ingen svarte på spørsmålet mitt.
  nei: Pakken kom aldri frem.
  nei: Jeg kom ikke inn i nettbanken.
  nei: Ingen tok gebyret bort.
  nei: Jeg fikk ikke tak i hva han mente.

- bot-og-meny actor=any turn=no
  ("måtte"|"laut"|"må"|"fikk") ("først"|"kjempe"|"slåss"|"trykke"|"krangle"|"meg"|"jeg")? ("gjennom"|"igjennom"|"forbi"|"snakke med"|"prate med"|"via"|"kjempe meg gjennom"|"kjempe meg forbi"|"slite meg gjennom"|"ta runden med"|"kverulere med"|"slåss med"|"krangle med") .. ("bot"|"boten"|"chatbot"|"chatboten"|"robot"|"roboten"|"menyer"|"meny"|"menyen"|"tastevalg"|"tastevalgene"|"valg"|"bott"|"botten"|"talemaskin"|"maskin"|"telefonmeny"|"valgmenyer"|"tastetrykk"|"chatrobot")
  ("bot"|"boten"|"chatbot"|"chatboten"|"robot"|"roboten"|"tastevalg"|"tastevalgene"|"menyen"|"telefonmenyen"|"menyvalgene") .. ("forsinket"|"forsinka"|"sinket"|"sinka"|"stoppet"|"hindret"|"hindra"|"stjal"|"kostet meg"|"stjålte") .. ("tid"|"meg"|"oss"|"minutter"|"gjennom"|"alt") 
  ("evig"|"endeløs"|"uendelig"|"lang"|"jungel av"|"mange") ("rekke med"|"rekke")? ("tastevalg"|"menyvalg"|"telefonmeny"|"talemeny"|"menyer"|"taster")
  ja: Jeg [måtte kjempe meg forbi chatboten] først.
  ja: [Måtte gjennom en endeløs meny].
  nei: Boten sa god dag.

- kastet-ut actor=any beats=resolution
  ("kastet"|"kasta"|"hivd"|"hevet"|"datt"|"falt"|"ramla"|"slengt"|"spyttet") ("ut av"|"ut or") ("køen"|"chatten"|"systemet"|"telefonen"|"kø"|"telefonkøen")
  ja: Jeg ble [hivd ut av køen].
  snu: Denne gang ble jeg [ikke kastet ut av køen].
  nei: Vi kastet ut sofaen.

# charged the phone meanwhile, had to nag for an answer, «great demand» on repeat
- rakk-mye-imens actor=any turn=no
  ("måtte"|"rakk å"|"fikk"|"hann å"|"laut") ("jeg"|"eg")? ("lade"|"lada"|"ladet"|"vaske"|"strikke"|"stryke"|"spise"|"bake"|"lage"|"rydde"|"ta"|"drikke"|"legge"|"barbere"|"måke"|"støvsuge"|"klippe"|"se"|"lese") ...5 ("mens jeg ventet"|"mens eg venta"|"imens jeg ventet"|"mens jeg sto i kø"|"mens eg stod i kø"|"før noen svarte"|"før nokon svara"|"før jeg kom gjennom"|"før jeg kom fram"|"før det ble min tur"|"før de tok telefonen")
  ("tok"|"tar"|"tek") ("det")? ("si tid"|"sin tid"|"si tid"|"ei æve"|"litt tid"|"sin tid"|"tid og vel så det"|"evigheter"|"en evighet"|"tid") ("å") ("komme"|"kome"|"slippe"|"sleppe"|"nå"|"få") (@kgjennom|"til"|"svar"|"kontakt"|"tak i" ..2)
  ("kunne"|"burde"|"skulle") ("gjerne"|"godt"|"kanskje"|@hanhun)? ("ha")? ("svart"|"svara"|"tatt telefonen"|"besvart henvendelsen"|"vært") ("litt"|"noe"|"noko"|"meg")? ("fortere"|"raskere"|"raskare"|"kjappere"|"kjappare"|"snøggare"|"hurtigere"|"raskere på" _)
  !("slapp å"|"trengte ikke å"|"trengte ikke") ("purret"|"purra"|"maste"|"masa"|"ringte"|"skrev"|"sendte mail") ("jeg"|"eg"|"vi")? ("på dem"|"på svar")? ("to"|"tre"|"fire"|"fem"|"flere"|"fleire"|"utallige"|"gjentatte"|"mange") ("ganger"|"gonger"|"gongar") ("før" ..7)
  « ..3 ("stor pågang"|"stor trafikk"|"mange i kø"|"mange som ringer"|"lang ventetid"|"du er nummer" _|"din henvendelse er viktig") ..4 » ("på repeat"|"om og om igjen"|"i det uendelige"|"i førti minutter"|"for" ..3|"gang på gang"|"på loop"|"i loop"|"hele veien")
  ja: Jeg [måtte lade mobilen mens jeg ventet].
  ja: [Det tok si tid å komme gjennom].
  ja: De [kunne svart litt fortere].
  ja: [Purret tre ganger før] det kom svar.
  nei: Jeg slapp å purre.

- sen-i-vendingen actor=any
  ("sein"|"sen"|"seine"|"sene"|"treg"|"trege"|"treige"|"lang"|"trøge") ("i vendinga"|"i vendingen"|"i snuen"|"på avtrekkeren"|"i svarene"|"i svara"|"til å svare"|"på labben")
  ("ghostet"|"ghosta"|"ignorert"|"ignorerte"|"taus"|"tause"|"radiostille"|"radiotaushet"|"helt stille") ("meg"|"oss")? ("i") ("en"|"ei"|"ein"|"to"|"tre"|"fire"|"fem"|"flere"|"fleire"|"mange"|"over") ("dager"|"dagar"|"dag"|"uker"|"uke"|"veker"|"veke"|"timer"|"timar"|"måneder")
  ("vent"|"vente"|"venta"|"ventet") ("te"|"til") ("langt"|"seint"|"sent"|"ut") ("på" ("dag"|"kveld"|"dagen"|"kvelden"|"natt"))
  ja: De er [seine i vendinga].
  ja: Ble [ghosta i to dager].
  nei: Hun var ikke sen om å hjelpe meg.

- taushet-i-dager turn=no actor=any beats=resolution
  ("taushet"|"stillhet"|"stille"|"tyst"|"total stillhet"|"radiotaushet"|"tagnad"|"ingen livstegn"|"ikke en lyd") ("fra dem"|"frå dei"|"deretter"|"så")? "i" ("over"|"nesten"|"godt over"|"hele"|"heile")? @ktall ("dager"|"dagar"|"uker"|"veker"|"måneder"|"månader"|"dag"|"uke"|"virkedager"|"døgn")
  ("ventet"|"venta") ("og ventet"|"og venta"|", ventet"|"og ventet og ventet"|"og atter ventet") ("i" ..3|"på" ..2)?
  ("det")? ("tok"|"tek"|"gikk"|"gjekk") !("ikke"|"ikkje"|"aldri"|"itj") ("lang"|"sin"|"evig lang"|"fryktelig lang"|"si")? !("lang tid" "før jeg"|"ikke"|"ikkje") ("tid"|"evigheter"|"evigheten"|"en evighet"|"ei æve"|"dager"|"uker") ("før"|"innan"|"til") ("noen"|"nokon"|"de"|"dei"|"jeg"|"eg"|"vi"|"svaret"|"et menneske"|"hun"|"han") ("tok"|"svarte"|"svara"|"kom"|"fikk"|"fekk"|"ringte"|"gadd") >>
  ("først"|"fyrst") ("dagen etter"|"etter" @ktall _|"neste dag"|"uka etter"|"en uke senere"|"veka etter") ("kom"|"fikk"|"fekk"|"svarte"|"ringte"|"svara") ("jeg"|"eg"|"vi"|"det"|"de"|"svaret"|"dei") ("svar"|"et svar"|"svaret"|"tilbake"|"et livstegn")?
  ja: Først [taushet i 17 dager].
  ja: Jeg [ventet og ventet].
  ja: [Først dagen etter fikk jeg svar].
  nei: Det var stille i rommet.
