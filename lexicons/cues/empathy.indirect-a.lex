# Listening, understanding, feelings and respect said indirectly: whole fields, third stretch.
cue empathy.listening

- g-lytting actor=any turn=no
  ^ (lytting|"å lytte"|"å høre etter"|"å høyre etter"|"å høre på folk"|"lyttinga"|"lyttingen") (står|sto|stod|var|er|hadde|har|fikk|hørte|ble) .. (ikke|ikkje|aldri|ingen|så som så|dårlig|smått|valgfag|fremmedord|mangelvare|framandord|glemt)  >>
  ja: [Lytting står visst ikke i stillingsinstruksen].
  ja: [Å høre etter var det så som så med].
  nei: Lytting er viktig.

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

- g-ikke-lenger actor=any
  (rakk|rokk|fikk|fekk|kom) (aldri|ikke|ikkje|knapt|sjelden) .. (mer|meir|lenger|lengre) enn ((@ea-tall|et par|eit par|en halv|ei halv|halve|den første) _|hei|"hei"|navnet) .. før (@ea-han|noen|nokon) .. (var|hadde|tok|begynte|avbrøt|braut|snakket|snakka|kom|satte|skjøt|la|svarte) >>
  (måtte|laut) .. (synge|syngje|spille av|kjøre|køyre|dra|ta) .. (samme|same|den samme|hele|heile) (vise|visa|sang|sangen|plata|plate|regla|strofe|refreng|bånd) .. (for|om igjen|på nytt|en gang til|ein gong til|igjen|om att) .. (tredje|fjerde|femte|andre|@ea-tall)? (gang|gong|ganger|gonger)?
  @ea-han .. [ (likte|elsket|elska|glad i|forelsket i|forelska i) (lyden|klangen) av (sin|si) egen (stemme|røst) ]
  @ea-han [ (hørte|høyrde) (visst|nok|tydeligvis|åpenbart)? (bare|berre) (halvparten|"halvparten"|det halve|annethvert ord|annakvart ord) ]
  (fikk|fekk) (ikke|ikkje|aldri|knapt) (fullføre|fullføra|avslutte|gjøre ferdig|gjere ferdig|snakke) (en|ei|ein) (eneste|einaste|hel|heil)? (setning|"setning"|setningen)
  (setningene|setningane|ordene|"orda"|svarene|"setningane"|"setningene"|forklaringene) mine (ble|vart|blei) (hogd|hogget|kuttet|kutta|klippet|klippa|kappet|kappa|delt|stykket) (av|opp|ned|i to)? .. (på midten|midt i)?
  (tydelig|merket|merka|åpenbart|tydeleg|følelsen av) at (lunsjen|"lunsjen"|kaffen|helga|pausen|"pausen"|kaffepausen|fredagen|matpakka|helgen) (ventet|venta|lokket|lokka|kalte|kalla|ropte)
  @ea-han [ hadde (nok|visst|tydeligvis|åpenbart) (noe|noko) (annet|anna) (på skjermen|i hodet|i tankene|i hovudet|å se på|på pulten) ]
  (oppmerksomheten|"oppmerksomheten"|fokuset|"merksemda"|blikket) (hans|hennes|hennar) (var|lå|låg) .. (et annet sted|andre steder|ein annan stad|alle andre steder|på klokka|på mobilen|hos kollegaen)
  @ea-han [ (spurte|spurde|ba|bad) .. om (navnet|namnet|fødselsdatoen|kundenummeret|adressen|adressa|nummeret|ordrenummeret|problemet|det samme) .. (tre|fire|fem|seks|flere|ørten|fleire) ("ganger"|"gonger") ] !(fordi|på grunn)
  (ble|vart|var|blei) (mest|stort sett|nesten bare|bare|berre) (ham|han|henne|hun|ho) som (snakket|snakka|pratet|prata|førte "ordet")
  @ea-han .. [ (tettet|tetta|stappet|stappa) "ørene" ]
  (ingen|ikke en kjeft) som (orket|orka|gadd|iddest) (å)? (lese|høre|lytte|høyre) >>
  (i stedet for|framfor|i staden for|heller enn) å (lytte|høre|høyre) (etter|på|til)? >>
  ja: [Rakk aldri mer enn tre ord før han var i gang igjen].
  ja: Han [elsket lyden av sin egen stemme].
  ja: Eg [fekk ikkje fullføre ei einaste setning].
  ja: [Setningene mine ble klippet av].
  nei: Jeg hørte bare halvparten på grunn av støy.
  nei: Kom aldri lenger enn til side to før jeg ga opp.
  ja: Det var visst [ingen som orket å lese ferdig mailen].

cue empathy.understanding

+ g-endelig actor=any
  (endelig|endeleg|omsider) (en|ein|noen|nokon|ei|et menneske) som (skjønte|forsto|forstod|skjøna|fattet|begrep|så) >>
  (vi|me) (var|er) [ på (samme|same) (planet|klode) ]
  ja: [Endelig en som skjønte hvorfor det hastet].
  nei: Endelig en løsning.

+ g-mer-enn actor=agent
  @ea-han .. [ (forsto|forstod|skjønte|skjøna|fattet|så) (mer|meir) enn @ejeg (sa|klarte|greide|fikk|fekk|turte|orket|skrev) ] >>
  (la|"la") (sammen|saman) to og to
  @ea-han [ (regnet|rekna|fant|skjønte|tenkte|skjøna) (seg)? (ut|fram til) .. (selv|sjølv|sjøl) at @ejeg ] >>
  (skjønte|skjøna|fatta|fattet|tok|oppfattet|oppfatta) (hintet|"hintet"|vinket|"vinket"|alvoret|"tegninga") .. (med en gang|straks|fort|med ein gong)?
  ja: Hun [forsto mer enn jeg klarte å si].
  ja: Han [la sammen to og to].
  snu: Han [skjønte ikke hintet].
  nei: Jeg la sammen to og to selv.

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

cue empathy.feelings

+ g-trøst-i-sitat beats=empathy.understanding turn=no
  « [ (det|dette|det der|det her|sånt|slikt) (må|"må") (jo|da|virkelig|nesten)? (ha|ha vært|være|vere|ha vore|vært)? (være|vært|vere|vore)? ..2 (@eille|slitsomt|et sjokk|eit sjokk|et mareritt|helt grusomt|grusomt|utmattende|skummelt|skremmende) ] >>
  « [ (det|dette|det der|dette her) (høres|hørtes|høyrest|høyrdest|låter|låt) ..3 (@eille|helt grusomt|grusomt|skummelt|voldsomt) (ut)? ]
  « [ (det|dette)? (er|var) (jo|da|virkelig)? (ikke|ikkje) (det minste|noe|så)? (rart|merkelig|merkeleg) (at)? (du|dere|dykk|man) ] >>
  « [ (uff|huff|åh|oi|stakkars|huffameg|fy|jøss) ,? for (en|et|ei|ein|eit) (dag|natt|uke|veke|tid|situasjon|start|opplevelse|oppleving|belastning|påkjenning|kveld|reise|historie|smell|sjokk|ferie|jul|morgen|morgon|prøvelse) ] >>
  « [ (jeg|eg) (hadde|ville) (også|òg|selv|sjølv)? (blitt|vorte|vært|vore) (sint|redd|lei|fortvilet|fortvila|sur|frustrert|forbanna) ] >>
  « [ (så|åh|å|uff|huff) (utrolig|veldig|inderlig|fryktelig|innmari|himla)? (leit|leitt|trist|synd|kjipt|fælt) (å høre|for dere|for deg|da)? ]
  ja: «[Det må være slitsomt å ha det sånn]», sa han.
  ja: «[Det høres helt forferdelig ut]», sa hun.
  ja: «[Det er ikke rart du er sliten]», sa hun.
  nei: Det må være kjedelig å sitte i kø.
  nei: Det er ikke rart at folk bytter bank.

+ g-lei-for
  (sa|skrev|skreiv|svarte|innrømte|innrømmet) (at)? (de|dei|hun|han|ho) ("var"|"er"|var) (oppriktig|veldig|så|fryktelig|verkeleg|virkelig)? (lei for|lei seg|lei for det) >>
  @ea-han [ (spurte|spurde) til (ungene|ungane|barna|borna|mor|far|helsa|mannen|kona|familien|hunden|katten|ryggen|foten|gutten|jenta) @emin? ]
  (saken|saka|"saken"|"saka") (min|mi|vår) (var|ble|vart|blei) (hennes|hans|hennar|en|ei) hjertesak
  (kondolansen|medfølelsen|trøsten|omsorgen|"kondolansen"|"medfølelsen"|"trøsten"|deltakelsen) kom (først|fyrst|før|umiddelbart|uoppfordret|uoppfordra|med en gang) >>
  (stemmen|"stemmen"|røysta|røsten|stemma) (hennes|hans|hennar)? (ble|vart|blei) (straks)? (myk|mjuk|mild|mildere|lavere|tykk|mykere) (da|då|når) >>
  @ea-han [ (var|ble|va|vart) (nesten|visst)? (på gråten|gråteferdig|nær ved å gråte|på nippet til å gråte) (selv|sjøl|sjølv|hun også|ho òg|han også)? ]
  @ea-han [ (krysset|kryssa|krysser|holdt|heldt) ("fingrene"|"tommelen"|"fingrar"|"tomlene"|fingrene) (for|sammen med|med|i lag med) (meg|oss) ]
  ja: De [sa de var lei for det].
  ja: Hun [spurte til ungene].
  snu: Hun [spurte ikke til ungene].
  nei: Jeg spurte til ungene.

- g-ikke-et-ord actor=any
  (null|niks|null og niks|ikke et ord|ikkje eit ord|ikke et kvekk|ikke et pip|ikkje eit kvekk|ingenting|ikke et knyst|ikke en stavelse|ikke et eneste ord) om (at|hvor|kor) ... (synd|leit|leitt|trist|vondt|tungt|kjipt|fælt|surt|ille|lei|sårt|kjedelig) >>
  @ea-null ..2 (mer|meir) (medynk|medfølelse|empati|innlevelse|hjerte|omtanke|medkjensle|sympati|engasjement|hjertevarme|menneskelighet|følelser) enn (en|ein|ei|et|eit) _
  (hadde|viste|med) (omtrent|cirka)? (like|så) (mye|mykje) (medynk|medfølelse|empati|innlevelse|hjerte|omtanke|medkjensle|sympati|engasjement|menneskelighet) som (en|ein|ei|et|eit) _
  !@ejeg (gadd|giddet|orket|orka|iddest|gadd nok) (liksom|visst|rett og slett|bare|berre|nok|tydeligvis) (ikke|ikkje) ($|,)
  @ea-han [ (gadd|orket|orka|iddest) (liksom|visst|rett og slett|bare|nok|tydeligvis)? (ikke|ikkje) ] ($|,)
  (hoppet|hoppa|hoppe|gikk|gjekk|skøyta|skøytet) (bukk|elegant|lett|glatt|raskt) over .. (hele|heile|det at|at)? .. @ea-sorg
  (et|eit|ett) (lite|ørlite|enkelt)? «? (dette|det|så|dette her|det der)? (var|er)? (leit|leitt|synd|trist|unnskyld|beklager|uff|huff|sorry|kondolerer|dumt|kjipt) »? (for dere|for deg)? »? (hadde|ville|kunne) .. (gjort seg|vært|vore|gjort|hjulpet|hjulpe|holdt|vært nok|varmet|varma|kostet|vært på sin plass|skadet|skada) .. (seg|fint|nok|godt|på sin plass|mye|noe|av veien|lite)?
  (unnskyldningen|beklagelsen|beklaginga|orsakinga|medfølelsen|empatien|omsorgen|trøsten|engasjementet|medynken|"unnskyldningen"|"beklagelsen"|"medfølelsen"|"empatien") (må ha|må|har visst|har nok|hadde visst|er visst|er nok|ligger nok|ligger visst|sitter nok|sitter visst) ..1 (rent|druknet|gått|blitt|kommet bort|forsvunnet|falt|dratt|glemt|utsolgt|på ferie|igjen|i posten|fordampet|stukket|langt inne|renne|havnet i|tatt ferie) >>
  (unnskyldning|beklagelse|beklaging|orsaking|unnskyldningen|beklagelsen) som aldri (kom|dukket opp|dukka opp|dalte ned)
  (ventet|venta|håpet|håpa|regnet|rekna) (meg|på|med|meg på)? ..2 (unnskyldning|beklagelse|beklaging|orsaking) ,? (men|og) (den|det|ho) (kom|dukket opp|uteble) (ikke|ikkje|aldri)
  (ordet|ordene|orda)? («)? ("beklager"|"unnskyld"|"orsak"|"beklagar"|"sorry") (»)? (finnes|fins|finst|fantes|står|sto|stod|eksisterer) .. (ikke|ikkje) .. (i)? .. (ordboka|ordforrådet|vokabularet|ordlista|ordboken|manuset|manus|instruksen)? (deres|hennes|hans)?
  (ble|vart|blei) (forbigått|forbigådd|gått forbi|møtt) (i|med) (stillhet|taushet|total stillhet|total taushet)
  (at) @ejeg ...8 , (bet|beit) (ikke|ikkje) på (henne|ham|han|ho|dem|dei)
  (lot|lét|let) (det|nyheten|alt|dødsfallet) passere (uten|utan|i) (en|ein|et|eit)? (kommentar|ord|mine|stillhet|kremt)
  (ikke|ikkje) (mye|mykje|noe særlig|stort|akkurat mye|akkurat noe|all verdens) (varme|medfølelse|omsorg|empati|trøst|medynk|sympati|engasjement|innlevelse|menneskelighet) (å hente|å få|å spore|der|hos|i den)
  ^ (iskaldt|hjerteløst|følelsesløst|følelseskaldt|hjartelaust) ($|svar|,)
  (tonløst|tonlaust|livløst) og (uten|utan) (interesse|innlevelse|engasjement|liv|følelse|varme)
  « [ (sånn|slik) (er|går) (det|nå det) (bare|berre|nå|no|jo|dessverre) ] » !(, "sa" @ejeg|, "tenkte")
  (opptatt|opptatte|oppteken|opptekne) av _ _? enn (av)? at ...6 (død|dødd|syk|sjuk|skadet|skada|gråt|brant|brann|druknet|satt|sørget|sørgde|lå) >>
  (hørtes|høyrdest|låt|lød) (ut)? som (om)? @ea-han? (leste|las|ramset|ramsa) (opp)? (fra|frå)? (handlelista|handlelisten|ei handleliste|en handleliste|telefonkatalogen|værmeldinga|værmeldingen|bruksanvisningen|sportsresultatene|lottotallene)
  (om) @ejeg ..5 , (var|er) .. (revnende|knekkende|hjertens|fullstendig|komplett)? (likegyldig|likegyldige|uinteressant|det samme|likesælt)
  (stemme|stemmen|stemmeleie|tonefall) som (et|ein|en|eit|ei) (askebeger|gravstein|telefonsvarer|fryser|møbel|talemaskin|murstein|asfalt)
  @ea-null (det minste|det grann|det spor) (lei seg|angrende|rørt|brydd|beklagende|medfølende)
  (brydde|brydd|bryr) seg (mer|meir) om _ enn (om)? (meg|oss|at|hvordan|kunden|mennesket)
  (savnet|sakna|savna|saknet|manglet bare|mangla) (bare|berre)? (et|eit) (lite|enkelt)? «? ..2 (leit|uff|huff|beklager|unnskyld|synd|trist|kjipt|sorry) »?
  (kunne) (like gjerne|like godt) (ha)? (lest|lese) (opp)? (været|veret|avisa|telefonkatalogen)
  ja: [Null og niks om at det var synd for oss].
  ja: De [hadde ikke mer medynk enn en bom].
  ja: Hun [gadd liksom ikke].
  ja: Et lite [«dette var leit» hadde gjort seg].
  ja: [Unnskyldningen må ha gått i sluket].
  ja: Det ble en [unnskyldning som aldri kom].
  ja: «[Sånn er det bare]», sa hun.
  ja: Hun [hoppet bukk over hele ulykken].
  nei: Jeg gadd liksom ikke.
  nei: Hun hoppet bukk over forklaringen.
  nei: Ikke et ord om hvor pakken var.
  ja: Jeg [savnet et «så leit»].

cue empathy.respect

+ g-verdig actor=any turn=no beats=empathy.warmth
  (tok|tek|holdt|regnet|rekna|så på) (meg|oss|mæ) (ikke|ikkje|aldri|itj) (for|som) (å være|å vere)? (en|ein|et|eit)? (senil|dement|gal|sprø|dum|treg|tungnem|udugelig|vanskelig|hysterisk|kranglete|kverulant|plage|olding|gammel tulling)
  (ingen|inga|ikke noen|ikkje nokon|null|ikke ett) spørsmål (var|er|ble|vart|føltes) (for|så) (teite|dumme|små|enkle|dumt|teit|banale|rare|tåpelige|teitt|lite|smått|dum)
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

- g-nedfor actor=any
  « [ (det) (er|var) (jo|da|vel|nok|visst|tross alt) (du|dere|deg) (selv|sjølv)? som ((har|hadde|må ha) ..1 (feil|glemt|gløymt|rotet|rota|ødelagt|bestilt|trykket|trykka|valgt|misforstått|oppgitt|skrevet|betalt|somlet|surret|surra|ringt|ikke|ikkje|ventet|gjort|tastet)|ikke|ikkje|trykket|bestilte|skrev|gjorde|valgte|glemte|rotet) ] >>
  (@ejeg (var|ble|blei|vart)|(var|ble|blei|vart) @ejeg) [ (visst|nok|tydeligvis|åpenbart) (bare|berre)? (i veien|i vegen|til bry|en plage|ei plage|til bryderi|brysom|uønsket|en klamp om foten) ] !(da @ejeg|for "måleren")
  (kundenummeret|saksnummeret|skjermen|systemet|tastaturet|"kundenummeret"|"saksnummeret") (fikk|fekk) (mer|meir) (oppmerksomhet|merksemd|respekt|omsorg) enn (jeg|meg|eg|oss|vi|mennesket)
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

# Fourth stretch.
cue empathy.listening

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

- h-for-poenget actor=any turn=no
  (var|vart|ble|blei|"er") (visst|allerede|alt|tydeligvis|egentlig|liksom)? (ferdig|ferdige) med (meg|oss) ..1 (før|lenge før|innen|innan) @ejeg .. (kommet|komme|kome|kommen|rukket|rokke|fått|fekk|fikk|begynt|hadde|kom|var|rakk) >>
  (svarte|svara|svarte|konkluderte|konkluderer|dømte|avviste|avfeide|"bestemt seg"|trykket|trykka|klikket|skrev|skreiv|rakk å svare|la på|hadde svart|hadde svaret klart) ..4 (før|lenge før|innen|innan) @ejeg ..3 (poenget|"poenget"|spørsmålet|"spørsmålet"|halvveis|problemet) (mitt)? ..2
  (må|måtte|laut|fikk|fekk|lot) ..2 (begynne|begynna|starte|byrje|byrja|forklare|fortelle|fortelje|ta|ta det|ta alt) ..4 (fra|frå|med|ved|heilt frå) (adam|adam og eva|tidenes morgen|syndefloden|skapelsen|urtida|urtiden|steinalderen|arilds tid|null|"scratch"|"skratsj") ..1 (igjen|på nytt|att|hver gang|kvar gong)?
  (ordet|"ordet") var (hans|hennes|hennar|deres) (fra|frå|hele|heile|alene|åleine) >>
  ja: Han [var ferdig med oss før vi hadde rukket å si hva det gjaldt].
  ja: Ho [svarte lenge før eg kom til poenget].
  ja: Ny mann, og vi [måtte begynne fra Adam og Eva].
  ja: [Ordet var hennes hele veien].
  nei: Jeg var ferdig med saken før jeg hadde spist.
  nei: De kan starte fra null.

cue empathy.understanding

+ h-bedre-enn-meg actor=agent beats=questioning.needs
  (visste|veit|vet|kjente|kjende|forsto|forstod|skjønte|skjøna|så) @ea-han? (nesten|nærmest|snart|visst|til slutt|faktisk)? (bedre|betre|mer|meir) enn (meg|jeg|eg|oss|vi|mæ|æ) (selv|sjølv|sjøl)? (hva|kva|ka|hvor|kor|hvordan) @ejeg >>
  (kjente|kjende|forsto|skjønte|skjøna) @ea-han? (behovet|behova|behovene|"behovet"|"behovene"|"behova"|problemet) (mitt|mine|vårt|våre)? (bedre|betre) enn (jeg|eg|meg|vi|oss) (selv|sjølv)?
  (fatte|forstå|skjønne|begripe|oppfatte|skjøne) @ea-han? @efort? (hva|kva|ka) (det|dette|saken|saka|alt|problemet|henvendelsen) (egentlig|eigentleg)? ("dreide seg om"|"dreier seg om"|"gjaldt"|"galdt"|"handlet om"|"handla om"|"gikk ut på"|"gjekk ut på"|"sto om"|"stod om"|"var snakk om") >>
  (lukte|luktet|lukta|snuste|ante|sanset|vainet|værte|teften|gjettet) (seg)? (fort|raskt|straks|snart|fram til)? (hvor|kor|hva|kva|ka) ("skoen" (trykket|trykka|trykte|trykker|trykkjer)|@ejeg (egentlig|eigentleg)? (ville|trengte|var ute|trong|mente|meinte|sleit|slet)) >>
  ja: Han [visste bedre enn meg hva jeg trengte].
  ja: Hun [skjønte fort hva det dreide seg om].
  ja: Ho [lukta fort kor skoen trykte].
  snu: Han [skjønte ikke hva saken gjaldt].
  nei: Jeg skjønte ikke hva det gjaldt.

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

cue empathy.feelings

+ h-stakkars actor=any turn=no
  « [ ((å nei|åh nei|uff|huff|oi|nei|uff da|huff da) ,?)? ..3 stakkars (deg|dere|dykk|liten|mor|far|gutt|jente|dyr|katten|hunden|små|barn) ]
  « [ (uff|uff da|huff|huff da|å nei|åh nei|oi|oi da|au|au da|auda|nei|fy|herregud|jøss|isj|uffamei|huffameg) ,? og (så|da)? (rett|midt|akkurat|attpåtil|i|på|nå|no|to|tre) (i|før|på|etter|under|oppi)? _? ]
  « [ (dette|det|sånt|slikt) (skulle|burde|bør|skal) (du|dere|ingen|de) (aldri|ikke|ikkje)? (ha)? (opplevd|oppleve|blitt utsatt|gått gjennom|måttet|måtte|sluppet|slippe) ] >>
  ja: «[Å nei, stakkars dere]», sa han.
  ja: «[Huff, og rett før jul]», skrev hun.
  nei: Stakkars dem som må bruke appen.

+ h-pa-mine-vegne actor=agent turn=no beats=empathy.warmth
  !("min"|"mi"|mannen|kona|sønnen|dattera|naboen|ektemannen) (bannet|banna|svor|svertet|freste|freste|fnyste|hisset seg opp|hissa seg opp|irriterte seg|ergret seg|ergra seg|forbannet|indignert|indignerte|sukket|sukka|ble (sur|harm|sint|forbanna|opprørt|gretten|irritert)|vart (sur|harm|sint|forbanna|opprørt)|kokte|skalv|gruet seg|ga seg ende over|jublende glad|oppriktig glad|helt på tuppa|gledet seg|gleda seg|jubla|jublet|frydet seg) ..1 (høylytt|høgt|høyt|nesten|litt)? på (mine|våre) (vegne|"vegne"|"vegner"|"vegener")
  (like|minst like) (sint|opprørt|oppgitt|fortvilet|fortvila|irritert|forbanna|forbannet|glad|letta|lettet|lei seg) som (meg|jeg|eg|oss|vi) ((selv|sjølv))?
  (ble|vart|blei) (sint|opprørt|oppgitt|fortvilet|fortvila|irritert|forbanna|glad|letta|lettet) (sammen|saman|ilag|i lag) med (meg|oss)
  ja: Han [banna på mine vegne].
  ja: Hun ble [like oppgitt som meg].
  nei: Kollegaen min banna i telefonen.
  nei: Ektemannen min bannet på mine vegne.
  nei: Jeg var like sint som meg selv i fjor.

- h-stillhet actor=any turn=no
  !(på|i|etter) [ (takk for)? (den|en|ei)? (øredøvende|øyredøyvande|rungende|rungande|larmende|knusende|bedøvende|iskald|total|isnende|trykkende|pinlig|talende|knusktørr) (stillhet|stillheten|"stillheten"|taushet|tausheten|"tausheten"|stilla|tystnad|togn) ] (,)? (da|når|då|etter at|om at) @ejeg (sa|fortalte|fortalde|nevnte|nemnde|gråt|grein|begynte|skrev|skreiv)
  (takk for) [ den (øredøvende|øyredøyvande|rungende|larmende|talende) (stillheten|"stillheten"|tausheten|"tausheten"|stilla) ]
  (iskald|knusende|isnende|øredøvende|rungende|talende) (stillhet|taushet|tausheten|stillheten) (fra|frå|i) (andre enden|den andre enden|hans side|hennes side|røret)
  ja: [Rungende taushet] da jeg fortalte om brannen.
  ja: [Iskald stillhet i andre enden].
  nei: Sendte mail i mai. Øredøvende stillhet.

- h-spm-unnskyld actor=any turn=no question
  ^? (ble|vart|blei|kom|fikk|fekk|hørte|høyrde|fantes|var) (det|jeg|vi|eg|me|noen)? ..2 (sagt|gitt|et|en|ei|eit|noen|nokon|noe|antydning til|spor av)? («)? (unnskyld|unnskyldning|beklager|beklagelse|orsaking|beklaging|orsak|"beklager"|trøst|medfølelse|sorry) »? !(av|på|for)
  ja: [Kom det en unnskyldning]? Drøm videre.
  nei: Fikk du beklagelsen jeg sendte?

cue empathy.respect

+ h-voksen actor=any turn=no
  (lenge siden|lenge sidan|aldri|sjelden|sjeldan|ikke) ..5 (følt|kjent|kjend) (meg|oss|mæ) så lite (syk|sjuk|dum|gammel|gamal|hjelpeløs|som|til bry|i veien|alene|handikappet|funksjonshemmet|dement|pasient|klientifisert|annerledes|annleis) >>
  (føle|følte|føler|kjente|kjende|kjenner|behandlet|behandla|møtt|snakket|snakka|tatt imot|mottatt) ..4 som (en|et|ein|ei|eit)? _ _? ,? og (ikke|ikkje) (bare|berre|kun)? (som)? (bare|berre|kun)? (en|et|ein|ei|eit|noe)? (bagasje|kolli|gods|pakke|pakkepost|nummer|sak|kundenummer|problem|plage|byrde|fakturanummer|inntektskilde|lommebok|melkeku|diagnose|pasient|kasus|rullestol|unge|barn|tall|mappe|statistikk|post|last|møbel|idiot|tosk|tulling|svindler|journal|brikke|skjema|saksnummer|søknad|snylter|tigger|klient|klump|handikap|dott|kø|kølapp|lønnsom)
  (aldri|sjelden|sjeldan) (før|tidligere|tidlegare)? ..4 (opplevd|opplevt|følt|kjent|blitt|vorte|vært) ..4 så (godt|bra|fint|varmt|respektfullt|verdig) (ivaretatt|"ivaretatt"|ivareteken|tatt hånd om|tatt vare på|teke vare på|teken hand om|behandlet|behandla|møtt|sett) (om|på)?
  ja: Det er [lenge siden jeg har følt meg så lite dum].
  ja: Jeg [følte meg som et menneske og ikke som et nummer].
  ja: [Aldri før blitt så godt tatt vare på].
  nei: Jeg pakket det som en gave og ikke som en pakke.

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

cue empathy.listening

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

- i-monolog actor=any turn=no beats=questioning.needs,competence
  @ejeg ..1 (rakk|rokk|fikk|fekk|klarte) ..2 (bare|berre|så vidt|knapt)? (å)? (si|seie|sagt|åpne munnen|opne munnen|trekke pusten) (hei|navnet|navnet mitt|to ord|tre ord|ja)? ,? (så|før) (var|hadde|begynte|satte|kom) @ea-han ..2 (i gang|i full gang|igang|langt inne i|ferdig|med|svart|avbrutt) >>
  ^ @ea-han ("snakket"|"snakka"|"prata"|"pratet"|"talte"|"preika") ,? (og)? (jeg|eg|vi|me) ("hørte på"|"høyrde på"|"lyttet"|"lytta"|"satt"|"nikket"|"tidde"|"tagde"|"hørte"|"holdt kjeft") ($|,)
  (rope|roper|ropte|snakke|snakker|snakket|snakka|prate|skrike|tale) ..1 (ned i|inn i|ut i) (en|ein|ei|et|eit) (tom|tomt|dyp|djup|stor|død|bunnløs|svart)? (brønn|grav|tomrom|ørken|vakuum|avgrunn|tønne|hull|hol)
  (måtte|laut) ..1 (nevne|nemne|stave|oppgi|bokstavere|si|seie|ramse opp) ..6 (to|tre|fire|fem|seks|flere|fleire|mange|ørten) ("ganger"|"gonger") ..2 (før|innen) (det|noe|noko|ho|hun|han) ..1 (satt|sat|gikk inn|gjekk inn|sank inn|festet seg|feste seg|fikk det med seg|fekk det med seg|fikk det|oppfattet|skjønte)
  (halvveis|midt) (i|inne i|uti) (setningen|setninga|"setningen"|"setninga"|"forklaringen"|"forklaringa"|"historien"|"historia"|spørsmålet) ..1 ,? (var|hadde|begynte|svarte|satte|la) @ea-han >>
  (svaret|"svaret"|"dommen"|konklusjonen) (klart|klar|ferdig) (lenge)? (før) @ejeg ..2 ("åpnet munnen"|"åpna munnen"|"opna munnen"|"fått sagt"|"sagt"|"spurt"|"ferdig"|"åpnet kjeften")
  ja: [Jeg rakk å si hei, så var han i gang].
  ja: [Hun snakket, jeg hørte på].
  ja: Som å [rope inn i en tom brønn].
  ja: [Halvveis i setningen min var han på neste kunde].
  nei: Jeg måtte oppgi kundenummeret.
  nei: Midt i samtalen var hun nødt til å sjekke noe.

cue empathy.understanding

+ i-halve-ordet actor=agent
  (tok|skjønte|skjøna|forsto|forstod|fattet|fatta|oppfattet|så) ..2 (på)? (halve|"halve"|det halve|ei halv|en halv) ("ordet"|"setningen"|"setninga"|setning|forklaringen|forklaringa)
  @ea-han [ (så|såg|merket|merka|skjønte|skjøna|kjente) ..1 (straks|fort|med en gang|med ein gong|raskt)? ..1 (hva|kva|hvor|kor|ka) (som|det) (klemte|trykket|trykka|klemmer|verket|verka|skurret|skurra|butta|sto på|stod på|knirket|plaget|glapp) ]
  ja: Hun [tok det på halve ordet].
  ja: Han [så straks hva som klemte].
  nei: Jeg skjønte det på halve ordet.
  snu: Han [skjønte ikke hva som klemte].

+ i-kjenner-livet actor=any
  (endelig|endeleg|omsider|noen|nokon|en|ein|rådgiver*|kundebehandler*) som (kjenner|kjente|kjende|vet|veit|visste) (til)? (livet|hverdagen|kvardagen|"livet"|"hverdagen"|"kvardagen"|hvordan det er|korleis det er|hva det vil si|kva det vil seie) ..1 (på|som|med|i|å|for|hos) >>
  ja: [Endelig noen som kjenner livet på et småbruk].
  nei: Jeg trenger en som vet hvordan appen virker.

- i-aner-ikke actor=any turn=no
  @ea-han [ (aner|ante|vet|veit|visste|skjønner|skjønte|skjøner|skjøna|forstår|forsto|forstod|fatter|fattet|fatta|begriper) (nok|visst|tydeligvis|åpenbart)? (ikke|ikkje|lite|null om|ingenting om|itj) (hvordan|korleis|hva|kva|åssen|hvor|kor) (det er|det var|det vil si|det vil seie|det føles|vanskelig|tungt|slitsomt|vondt|tøft) ..1 (å|som|for|er|det) ] >>
  !(at) @ejeg (spurte|spurde|ba|bad|bestilte|skrev|skreiv|ringte|ringde|snakket|snakka) (om|etter|på)? _ ,? og (fikk|fekk) ..1 (pærer|pære|bananer|banan|appelsiner|noe helt annet|svar på|svar om|noko heilt anna|preken om|alt om|info om|opplysninger om) >>
  (to|tre|fire|fem|seks|ti|mange|flere|fleire|utallige) (e-poster|mailer|samtaler|forklaringer|forsøk|meldinger|"mailer"|"mail"|brev|runder|telefoner|telefonar|forklaringar|meldingar) (senere|seinare|etterpå|etter) ,? (tror|trur|trodde|trudde|mener|meiner) (de|dei|han|hun|ho|saksbehandler*) ...3 at >>
  ja: Han [aner ikke hvordan det er å leve på uføretrygd].
  ja: [Tre mailer senere tror de fremdeles at jeg vil si opp].
  nei: Han visste ikke hva det ville koste.
  nei: Jeg spurte om kaffe og fikk te.

cue empathy.feelings

+ i-naer actor=agent turn=no
  @ea-han [ (tok|tek|tar) (seg|sæ) ..1 (nær|nær av|nær av det) ] (det|historien|saken|,|$)
  @ea-han .. [ (hadde|har|viste|eide) (mer|meir) (hjerte|hjarte|medfølelse|empati|varme|omsorg|omtanke|medkjensle|hjertelag) (i seg|i lillefingeren|i stemmen)? enn (de fleste|dei fleste|alle|hele|mange|noen) ]
  (hadde|har|viste) (mer|meir) (hjerte|hjarte|hjertelag|hjartelag|medfølelse|empati) (i lillefingeren)? enn (de fleste|dei fleste|alle andre|hele|noen)
  ja: Hun [tok seg nær av] det, det hørte jeg.
  ja: Damen [hadde mer hjerte enn de fleste].
  nei: Jeg tok meg nær av det.
  nei: Filmen hadde mer humor enn de fleste.

- i-neste-sporsmal actor=any turn=no
  (dødd|død|døde|"syk"|syk|sjuk|gråt|grein|gråter|mistet|mista|kreft|brann|brent|ulykke|begravelse|fortvilet|fortvila|alene|skilt|brant|krasj|påkjørt|sykehus) ..4 ("?"|"."|","|"-"|"–"|":")? [ «? (neste spørsmål|neste|neste sak|kundenummer|fødselsnummer|ordrenummer|saksnummer|personnummer|navn og adresse) »? (","|takk|"?"|".")? (sa hun|sa han|takk|var svaret|var alt)? ] $
  @ejeg (gråt|grein|hikstet|hiksta|hulket|tok til tårene|gråter) ,? (og|mens|så)? [ @ea-han (ba|bad|spurte|spurde|leste|las|tastet|tasta|gikk videre|gjekk vidare|fortsatte|heldt fram) ] >>
  « [ (ja vel|javel|jaha|jaså|jasså|ok|okei|akkurat|jo|hm|neivel|nei vel|å ja|greit) ] » (","|".")? (sa|svarte|var alt|mumlet|mumla|kom det|sa bare|mente)? @ea-han? ..3 ,? (da|då|når|om at|til at) @ejeg (sa|fortalte|fortalde|nevnte|nemnde|gråt|forklarte) >>
  (rant|rann|prellet|prella|dryppet|dryppa|glei|gled|preller) ..2 (av) (ham|han|henne|dem|ho|dei|hun|"ham") ..1 (som (vann|vatn) på (gåsa|ei gås|en gås|ei and|gåsen))?
  (en|ei|ein|et|eit|bare|ble|møtt med|svaret var|var) ..1 (skuldertrekk|skulderrekning|skulderheving|skuldertrekning|skuldertrekket|gjesp|gjespet|likegyldig mine)
  ja: [Det rant av ham som vann på gåsa].
  ja: Jeg gråt, [han ba om kundenummeret].
  ja: «[Ja vel]», sa hun, da jeg fortalte om brannen.
  ja: Fikk [et skuldertrekk] tilbake.
  nei: Regnet rant av jakka.
  nei: «Ja vel», sa jeg.

cue empathy.respect

+ i-kunden-konge actor=any turn=no beats=empathy.warmth,empathy.reassurance
  (her|der|hos (dem|dere|dei)) (var|er|ble) (faktisk|virkelig|fortsatt|endelig)? (kunden|jeg|eg|vi) ..1 (konge|kongen|sjefen|i sentrum|i høysetet|hovedpersonen|viktigst|dronning|først)
  @ea-han .. [ (spurte|spurde|tok) (meg|oss) (til|med på) råds ]
  (ikke|ikkje|aldri|itj) (til|med|mot)? ..1 (meg|oss) som (en|ei|ein|et|eit|om jeg var) (4|fire|5|fem|seks|3|tre)? -? (åring|åringen|fireåring|femåring|barn|barnehagebarn|unge|olding|senil|idiot|treåring|tulling|småunge)
  (ingen|ikke en|ingen der|ikkje ein) (hevet|heva|hevede|hevde|løftet|løfta|lyfta|rynket|rynka|himlet|himla|ristet|rista|sukket|fnyste) ..1 (et|eit|på|med)? (øyebryn|øyenbryn|"øyebryn"|"øyenbryn"|augebryn|nesa|nesen|hodet|hovudet|øynene|auga) ..1 (da|når|over at|av at|av meg|fordi|då) >>
  (gikk|gjekk|kom) ..1 (ut av|ut frå|fra|frå|ut) ("samtalen"|"samtala"|møtet|butikken|chatten|telefonen|det)? ..2 (hode|hovud|centimeter|desimeter|meter|tomme|halvmeter) (høyere|høgare|høgre|lengre|rakere)
  (fikk|fekk|gav|ga) (meg|oss) (til)? (å)? (føle|kjenne|tro|tru) at ..4 (spørsmålet|spørsmåla|spørsmålene|"spørsmålet"|tanken|innspillet|saken|henvendelsen|jeg|eg) ..2 (var|er) ..1 (smart|smarte|viktig|viktige|klok|kloke|verdifull|verdt|lurt|lure|godt|gode|ventet på|velkommen|ønsket) >>
  ja: [Her var kunden konge].
  ja: Hun snakket [ikke til meg som en fireåring].
  ja: [Ingen hevet øyenbryn da jeg innrømmet det].
  ja: Jeg [gikk ut av samtalen et hode høyere].
  nei: Barn vokser, han kom et hode høyere hjem.
  nei: Ingen ristet på hodet av prisen.

- i-ikke-verdt actor=any turn=no
  @ejeg (var|er) ..2 (visst|nok|tydeligvis|åpenbart|altså)? (ikke|ikkje|itj) (verdt|verd|verdige|viktig nok for|god nok for|fin nok for) ..1 (fem|ti|to|et|ett|en|ei|eit|mer|tida|tiden|bryet|innsatsen|"tiden"|"tida"|"bryet"|svar|oppmerksomheten) ..2
  (luktet|lukta|dryppet|dryppa|oste|osa|skinte|lyste|stinket|stinka) (det)? ..2 (av)? (mistanke|mistro|mistillit|forakt|skepsis|nedlatenhet|overlegenhet|mistru) ..3
  (fikk|fekk) @ejeg? ..2 (beskjed|spørsmål) om (å|jeg ikke kunne|eg ikkje kunne) (hente|sette over til|gi telefonen til|få tak i|ta med|snakke med|la) ..1 (mannen|"mannen"|en mann|ektemannen|samboeren|en voksen|sønnen|foreldrene|mannfolket|kona|noen som forstår) ..2
  (om) (mannen|ektemannen|samboeren|sønnen|en voksen|noen andre|pappa|far) ..1 (min|i huset)? (kunne|var) (ringe|hjemme|heime|til stede|ta telefonen|snakke) (i stedet|i staden|isteden)? >>
  ja: [Jeg var visst ikke verdt fem minutter].
  ja: Det [luktet mistro lang vei].
  ja: Som kvinne [fikk jeg beskjed om å hente mannen min].
  nei: Fikk beskjed om å ta med legitimasjon.

cue empathy.listening

+ j-ventet-stille actor=any turn=no
  (ble|vart|blei|var) (det)? ..1 (stille|tyst) (på linja|i røret|i andre enden)? til @ejeg ..1 (fant|fann|fikk|var|hadde|kom|ble|klarte) >>
  @ea-han [ (fulgte|fylgde|følgde|hang) ..1 med (på|i) (hver|kvar|alle|hele|heile|hvert|kvart) ..1 (krok|sving|svingene|avstikker|avstikkere|detalj|ord|setning|sidespor|runde|historien|forklaringen) ] >>
  ja: Når jeg stoppet opp, [ble det stille til jeg fant tråden].
  ja: Han [fulgte med på hver sving i historien].
  nei: Det ble stille til jeg satte på radioen, sa naboen.

- j-alt-svart actor=any turn=no beats=clarity.next-steps,empathy.understanding
  (setningen|setninga|"setningen"|"setninga"|spørsmålet|forklaringen|ordene|"orda") ..1 mine? ..1 (ble|vart|blei) ..1 (hengende|hengande|hengt|stående|avbrutt|amputert) (i lufta|i løse lufta|i luften|halvferdig|uferdig|der) ..4
  «  ..4 » (,)? (sa|svarte|avbrøt|kom det) ..2 (lenge)? [ før @ejeg (var|kom|hadde) ..1 (halvveis|ferdig|til "poenget"|i gang|fått) ..2 ]
  (ordet|"ordet") (fikk|fekk) @ejeg ..1 (først|fyrst|bare|berre|ikke|ikkje|aldri|knapt) ..1 (da|når|når|om|før)? >>
  @ejeg (sa|ba om|bad om|skrev|skreiv) _ ,? (og|men)? [ @ea-han (noterte|hørte|høyrde|skrev|skreiv|skrev ned|leste) _ ] $
  (mer|meir) (opptatt|oppteken|opptekne) av å (bli (ferdig|kvitt)|komme videre|avslutte|legge på|runde av) ..3 enn (av)? å (lytte|høre|høyre|høre på|høyre på) >>
  ja: [Ordet fikk jeg først da han trakk pusten].
  ja: Jeg sa blå, [han noterte rød].
  ja: Ho var [meir oppteken av å bli ferdig enn å høyre].
  nei: Prisen ble hengende i lufta.
  nei: Jeg sa adressen, og han noterte den ned riktig.

cue empathy.understanding

+ j-hele-bildet actor=agent turn=no
  @ea-han [ (så|såg|fanget|fanga|fikk|tok inn) ..1 (hele|heile|det store) (bildet|biletet|situasjonen|sammenhengen|samanhengen) ] !(først|og ga)
  (trengte|trong|behøvde|holdt|heldt|nok) ..2 (bare|berre)? (å)? (si|seie|nevne) (a|halve|halvparten|stikkordet|et ord|eit ord|første setning) ,? (så)? (sa|forsto|skjønte|skjøna|tok|var) @ea-han >>
  ja: Hun [så hele bildet].
  ja: [Trengte bare si A, så sa han B].
  nei: Jeg så hele bildet.

- j-ost-vest actor=any turn=no
  (svarte|svara|snakket|snakka|svarer) ..1 (på|om) (øst|aust|nord|tirsdag|epler|hest|hund|a) ..1 (når|da|mens|då) @ejeg (spurte|spurde|ringte|snakket|lurte|sa|mente) ..1 (om|på)? _
  (ingen|inga) ..1 (prøvde|forsøkte|gadd|orket|iddest) ..2 (å)? (skjønne|forstå|begripe|fatte|sette seg inn|setje seg inn|skjøne|se saken) !(hverandre|kvarandre|filmen|reglene) >>
  (for) (henne|ham|han|ho|dem|dei) (var|er) (det|dette|jeg) (bare|berre|kun) (en|ein|ei|et|eit|noen|nokre) _ (,|–|-|;) ..1 for (meg|oss) ..1 (var|er|gjaldt|handlet|handla) >>
  (at) @ejeg (er|var|har|hadde|bor|sitter) ...6 ,? (gikk|gjekk|sank|sto|festet seg) ..2 (ikke|ikkje|aldri|visst ikke) (inn|opp for|fast) ..3
  ja: Hun [svarte på øst når jeg spurte om vest].
  ja: [Ingen prøvde å skjønne hvorfor det hastet].
  ja: [For henne var det bare et skjema, for meg var det hele hverdagen].
  nei: Ingen forsøkte å forstå hverandre i filmen.

cue empathy.feelings

+ j-forste-hun-sa actor=any turn=no
  (det)? (første|fyrste|aller første) (hun|han|ho|de|dei) (sa|skrev|skreiv|gjorde) ,? (var) ..1 (at (det|dette) var ..2 (leit|leitt|trist|synd|fælt|kjipt|vondt)|«? ..1 (leit|uff|huff|unnskyld|beklager|så leit|stakkars)|å (beklage|be om unnskyldning|kondolere|si unnskyld|trøste)) >>
  @ea-han [ (ble|vart|blei|var|gikk|gjekk) ..1 (med (meg|oss)|med) (i|inn i|ned i) (fortvilelsen|sorgen|sorga|frustrasjonen|fortvilinga|gleden|gleda|bekymringen|kjelleren) ] >>
  (beklaget|beklaga|unnskyldte|unnskyldte seg|orsaka) (seg)? ..1 (opp og ned|opp i mente|både opp og ned|i hytt og vær|så det holdt|på inn- og utpust|i øst og vest) ..3
  ja: [Det første hun sa var at det var leit].
  ja: Hun [beklaget opp og ned og i mente].
  nei: Det første han sa var at det kostet penger.

- j-ikke-relevant actor=any turn=no
  (at) ...8 (død|døde|dødd|gråt|brant|brann|mistet|mista|syk|sjuk|regnet|alene|åleine) ...4 ,? (var|er|gjorde|fikk|fekk|vekket|vekte|utløste|utløyste|ga|gav|bet) ..2 (ikke|ikkje|ingen|ikke så mye som|ikkje så mykje som|null) ..1 (relevant|viktig|interessant|reaksjon|inntrykk|et|eit|noe inntrykk|noen reaksjon|på) >>
  ^ (beklagelse|unnskyldning|beklaging|orsaking|medfølelse|empati|omtanke|trøst) "?" ..1
  (ingen|inga) (hjemme|heime) (bak|i) (øynene|auga|stemmen|stemma|røret|toppen)
  (kunne|kunne like gjerne) ..2 (ligget|lege|stått|blødd|gråt|grått|sprunget) ..1 (død|døende|halvdød|i brann|i hjel|ihjel|av)? ..4 ,? [ (hun|han|ho|de|dei) ..1 (ville|hadde) ..2 (spurt|bedt|tastet|sagt|lest|fortsatt) ] >>
  ja: [At huset brant, gjorde ikke inntrykk].
  ja: [Ingen hjemme bak øynene].
  nei: Jeg tror ingen er hjemme i dag.
  nei: At far døde i mai, var ikke noe jeg hadde meldt.

cue empathy.respect

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

+ j-ord-for-det actor=agent
  (tok|tek|tatt) ..1 (mitt|mine|vårt|"mitt") (ord|"ord") for (det|god fisk)
  @ea-han [ (lot|lét|let) (meg|oss|mor|far|henne|ham|bestemor) (få)? (beholde|behalde|ha|bevare|ha i fred) ..1 (verdigheten|verdigheita|æren|ansiktet|stoltheten|selvrespekten|sjølvrespekten) ..2 ]
  ja: De [tok mitt ord for det].
  ja: Hun [lot meg beholde verdigheten].
  nei: Jeg tok hennes ord for det.
  snu: De [tok ikke mitt ord for det].
