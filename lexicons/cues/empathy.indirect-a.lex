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
