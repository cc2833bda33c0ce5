# empathy.listening, the opposite: interrupts, does not take it in, hurries the customer, makes the customer repeat.
cue empathy.listening

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

- a-kom-ikke-lenger actor=any
  (kom|rakk|nådde|kom meg|rakte) .. (ikke|ikkje|aldri|knapt|så vidt|bare|berre|sjelden|"itj") .. (lenger|lengre|lengra|lengre enn|så langt som|lengst) .. (enn|til|som) ...12 (før|så|innen) !(@ea-jeg|"appen"|"nettsiden"|"systemet"|"linja"|"linjen"|"siden"|"nettet"|"den") >>
  (fikk|fekk) .. (ikke|ikkje|aldri|knapt|så vidt|bare|berre|"itj") .. (sagt|ut|fram|frem|sagt meir|sagt mer) .. (enn|til|som)? ...8 (før|innen) >>
  (kom|rakk|fikk|fekk) .. (bare|berre|knapt|så vidt) (til|å si|å seie|sagt|fram|så langt som til|å åpne|å opne) ...8 (før) .. (@ea-han|tok|snakket|var|avbrøt|braut|begynte) >>
  (rakk|fikk|fekk|nådde) (ikke|ikkje|aldri|knapt|"itj") (å)? (si|seie|sagt|puste|trekke pusten|sette punktum|setje punktum|gjøre ferdig|fullføre|avslutte|forklare|fortelle|fortelje) .. (halvparten|hei|navnet|namnet|en setning|ei setning|ferdig|setningen|setninga|noe|noko|hva|kva|før) >>
  (midt|halvveis|halvvegs|halveis) (i|inn i|ut i|uti) .. (setning|setningen|setninga|ordet|forklaringen|forklaringa|første setning|historien|historia|spørsmålet|resonnementet) .. (avbrøt|braut|brøt|tok|kom|la|kutta|kuttet|ble|vart|begynte|starta|startet|snakket|snakka|svarte|sa) >>
  (før|innen) @ea-jeg .. (kommet|kome|komen|rukket|rokke|fått|hadde|fekk|fikk) .. (til poenget|til saken|til saka|sagt|forklart|ut|setningen|punktum|ordet|ferdig|fram) .. (tok|la|avbrøt|braut|kuttet|svarte|begynte|var) >>
  !@ea-jeg (la|legge|legg|lagt|slengte|slengde|smelte|slang|slamret|hev|kasta|kastet|klikket|klikka) (på|fra seg) @ea-ror .. (før|mens|medan|midt i) >>
  !("før"|"innen"|"innan"|"når"|"da"|"då"|"etter"|"at"|"som") @ea-han (bare|berre|plutselig|rett og slett|like godt|til slutt|tvert)? [ "la" !("seg"|"dette"|"det") på ("røret"|"luren"|"telefonen")? (tvert|midt i setningen|midt i setninga)? ] !(seg|"seg"|lasset|prisen|is|et|eit|en|ein)
  "la" på ("røret"|"luren"|"telefonen")? (tvert|midt i setningen|midt i setninga|midt i)
  (røret|luren|"røret"|"luren") .. (på)? (ble|blei|vart)? (lagt|slengt|smelt|kasta|kastet) på
  (klikk|pip|"pip"|summetone|"summetone"|duuut|tuut|tut) .. (og|så|,)? .. (borte|vekk|i øret|i "øret"|ferdig)
  !@ea-jeg (forsvant|stakk|logga|logget|meldte seg|hoppa|kobla|koblet) .. (fra|ut av|av|frå) ("chatten"|"samtalen"|chat|samtala) .. (før|mens|medan|midt i) >>
  !@ea-jeg (lukket|lukka|avslutta|avsluttet|stengte|stengde|termina) .. ("chatten"|"samtalen"|chat|"samtala"|"praten") (før @ea-jeg|mens|medan|rett i|midt i|i trynet på|uten forvarsel|bare|berre|brått|plutselig|tvert) !(med|ved|da jeg|da vi|når|hyggelig|pent|høflig|fint|ordentlig) >>
  !@ea-jeg (lukket|lukka|avslutta|avsluttet) .. ("saken"|henvendelsen|"saka") .. (før @ea-jeg|mens @ea-jeg|midt i|uten å høre|uten å lese) >>
  ("lukket"|"lukka"|"avsluttet"|"avslutta"|"stengte") @ea-han (bare|berre|plutselig|brått)? ("chatten"|"samtalen"|"samtala") !(med|ved|hyggelig)
  !@ea-jeg (dyttet|dytta|sluset|slusa|skjøvet|skubba|geleidet|lempa|kasta|kastet|sendt|sende|lirka|jaga|jaget|skvisa|skviset) (@ea-meg)? (ut|ut av|av gårde|av garde|videre|vidare|ut på|bort fra) ("døra"|"døren"|@ea-ror|dør|i gangen)
  ja: Jeg [rakk ikke å si hva det gjaldt].
  ja: Han [slengte på røret midt i setningen].
  nei: Jeg la på etter ti minutter.
  nei: Takket for hjelpen og la på.
  nei: Han avsluttet samtalen med å spørre om det var noe mer.

- a-hadde-ikke-lest actor=any turn=no
  (hvis|om|dersom|viss) (@ea-han|noen|nokon|dere|de) (bare|berre)? (hadde|"hadde") .. (giddet|gidda|orket|orka|tatt seg tid|tatt seg bryet) .. (lese|høre|lytte|høyre|lest|å lese|å høre) >>
  (hvis|dersom|viss) (@ea-han|noen|nokon|dere|de) (bare|berre)? (hadde|"hadde") .. (lest|lese|lytta|lyttet|hørt etter|høyrt etter) >>
  ^ "hadde" (@ea-han|noen|nokon|dere) (bare|berre|faktisk|i det minste)? (lest|lese|lyttet|lytta|hørt etter|høyrt etter|giddet å lese|gidda å lese|tatt seg tid til å lese) >>
  !@ea-jeg (har|hadde|hadde tydeligvis|åpenbart|openbert|tydeligvis|tydelegvis) (ingen|ikke|ikkje|aldri|neppe|ingen der|knapt) .. (lest|lese|fått med seg|hørt etter|høyrt etter) .. (det|så langt|hva|kva|lenger|hele|heile|mailen|meldingen|meldinga|klagen|brevet|@ea-jeg|vedlegget|teksten|skjemaet|eposten|e-posten|henvendelsen) >>
  (ingen|ikke en kjeft|ingen der) .. (hadde|har) .. (lest|lese|hørt etter|lytta|høyrt etter) >>
  !@ea-jeg (sluttet|slutta|stoppa|stoppet|ga opp|gav opp|ga seg) .. (å)? (lese|lesinga|lesingen|høre etter|høyre etter|lytte) (etter|ved|på|midtveis|da|når|med) >>
  !@ea-jeg (leste|las|lest) .. (ikke|ikkje|aldri|visst ikke|neppe|kun|bare|berre) .. (lenger|lengre|overskriften|overskrifta|tittelen|annenhver|annankvar|første|fyrste|halve|emnefeltet|stikkord) .. >>
  !@ea-jeg (svart|svarte|svara|svar) .. (uten|utan|før) .. (å)? (lese|ha lest|lest|høre|ha hørt|høyrt|høyre) >>
  !@ea-jeg (spurte|spurde|ba|bad|ville ha|ville vite) .. (om|etter)? .. (alt|det|opplysninger|bilder|nummeret|noe|ting|det samme|noko|dokumentasjon|ordrenummeret|kundenummeret) (som|@ea-jeg) .. (alt|allerede|nettopp|øverst|i meldinga|i meldingen|i mailen|i klagen|vedlagt) >>
  !@ea-jeg (sto|stod|står|skrev|skreiv) jo .. (i|det|tydelig|svart på hvitt|øverst|først|fyrst) .. (mailen|meldingen|meldinga|brevet mitt|skjemaet|første linje|klagen|søknaden)
  ja: [Hvis han hadde giddet å lese mailen], hadde det gått bra.
  ja: Det [hadde ingen lest så langt som til].
  ja: Ho [slutta å lese etter fyrste linje].
  nei: Har ikke hørt noe på tre uker.
  nei: Det sto jo i avtalen.
  nei: Jeg spurte om de hadde hørt noe fra verkstedet.

- a-andre-tanker actor=any beats=empathy.personal,empathy.understanding
  !@ea-jeg (tastet|tasta|tastar|knatra|knatret|klikket|klikka|bladde|scrolla|scrollet|spiste|åt|tygde|tygget|knaska|småpratet|småprata|småsnakka|visket|kviskra|gumlet|slurpa|slurpet|nynna|snakket med sidemannen|snakka med sidemannen|pratet med kollegaen|prata med nokon|snakket med noen|prata med noen|snakket med en kollega) .. (i vei|med sidemannen|med kollegaen|med noen|med nokon|med naboen|på noe annet|i rommet)? (mens|medan|samtidig som) @ea-jeg >>
  !@ea-jeg (skrev|skreiv|snakket|snakka|prata|pratet) .. (mens|medan|samtidig som) @ea-jeg (snakka|snakket|prata|pratet|forklarte|fortalte|fortalde|gråt|grein|snakker)
  (sa|svarte|svara|mumla|mumlet|talte|kom med|skaut inn|skjøt inn|slapp|la inn) .. ("mm"|"mhm"|"ja ja"|"ja-ja"|"jaja"|"jada"|"hm"|"ok"|"okei"|"ja"|aha) .. (på|til) (feil|gale|galne|helt feil|alle|upassende|tilfeldige) (steder|stader|sted|stad|tidspunkt|plasser)
  ("mm"|"mhm"|"ja ja"|"ja-ja"|"jaja"|"jada"|"aha") .. (oppå|midt i|over|mellom|oppi|inni) .. (setning|setningene|setningane|setninger|ord|ordene|orda|alt) @ea-jeg? (mine)? (egne|sa)?
  (typen|sorten|slaget|en av dem) som (fullfører|fullfører/v|avbryter|avbryt|snakker|bryter|hører|høyrer|lytter) >>
  !@ea-jeg (fullførte|fullfører|gjorde ferdig|gjettet|gjetta|avsluttet|avslutta) (alle)? ("setningene"|"setningen"|"setningane"|"setninga"|"tankene") (mine|dine|min|for meg|våre|mi)?
  @ea-han [ (var|ble|blei|vart) .. (langt vekke|i sin egen verden|i si eiga verd|i en annen verden|i drømmeland|på en annen planet|et helt annet sted|borte i tankene|fjern) ]
  (hodet|hovudet|tankene|tankane|øynene|auga|blikket) .. (i|på|ute av|ved|hos) (skjermen|klokka|mobilen|tastaturet|helga|lunsjen|ferien|vinduet|døra|noe annet|noko anna|neste kunde)
  !@ea-jeg (hørte|høyrde|ørte) .. (på|med|etter) (et|eit|kun|bare|berre)? (halvt|kvart|halve|"halvt"|halv) (øre|øyre|"øre"|"øyre"|øret)
  !@ea-jeg (like gjerne|like godt|like greitt|kunne) .. (snakket|snakka|prata|pratet|ringt|skrevet|skrive|fortalt|sunget|ha snakket) .. (til|med|for) (kjøleskapet|veggen|katten|en stolpe|en vegg|hunden|postkassa|et tre|ein stein|brødristeren|brødristaren|en sofa|kaktusen|potteplanta|en dørstokk|svareren|speilet|luften|lufta)
  (rett|bare|berre)? (i|mot|til) (veggen|lufta|"lufta"|en vegg|tomme luften|tomrommet|tomme lufta|døve) (snakket|snakka|prata|pratet)
  ("ørene"|"øra"|"øyra"|"øyrene") (hadde|var|sto|stod|han|hun|ho) .. (fri|ferie|hjemme|heime|avslått|slått av|lukket|igjen|lagt igjen|på dekorasjon|bare til pynt|til pynt|stengt)
  (bare|berre|kun)? (pynt|dekorasjon|staffasje) (de|dei)? ("ørene"|"øyra"|"øra"|ører)
  (alt @ea-jeg sa|det @ea-jeg sa|alt @ea-jeg fortalte|orda|ordene|innvendingene|protestene|advarslene|forklaringen min|forklaringa mi) .. (prella|prellet|rant|gled|forsvant|forsvann|fordampet|gikk|gjekk|seila|suste|blåste|fór|føk|datt) .. (av|forbi|rett forbi|over hodet|over hovudet|ut igjen|bort|i løse lufta|i tomme intet|for døve ører|døve øyre|hus forbi|huset forbi)
  ja: Han [tastet i vei mens jeg snakket].
  ja: [Sa «mm» på feil steder] hele tiden.
  ja: Jeg [kunne like godt snakket til kjøleskapet].
  nei: Jeg skrev mens jeg snakket.
  nei: Alt gikk gjennom på ti minutter.
  nei: Pakken ble borte i posten.
  nei: Hun snakket rolig da jeg hadde spørsmål.

- a-ville-ikke-vite actor=any turn=no
  (det|den|dette|henne|ham)? (var|fantes|fanst|var det|fanst det|er)? (det)? (ingen|null|lite|inga|liten|ikke noen|minimal) (interesse|vilje|lyst|tid|rom|plass|evne) (for|til|i) (å)? (høre|lytte|høyre|lese|lye|vite) >>
  !@ea-jeg (ville|vil|ønska|ønsket|ønskte) (ikke|ikkje|"itj"|aldri) (vite|høre|høyre|vita|ha) (av|noe av|snakk|snakk om|tale om|noko om|om) >>
  (ble|blei|vart) .. (døv|tunghørt|tunghørd|stokk døv|stokkdøv|selektivt døv) (da|når|for|på|i)? >>
  @ea-han [ (være|var|er|virket|verka) (helt|heilt|like)? (døv|tunghørt|stokkdøv|tonedøv|døv/a) (for|på det øret|på det øyret|overfor) ] >>
  (selektiv|selektivt) (hørsel|høyrsel|lytteevne|lytting)
  (dårlig|elendig|manglende|null|dårleg|laber) (lytteevne|lytting)
  !@ea-jeg (hadde|har) (dommen|konklusjonen|meningen|meininga|manus) (klar|klart|ferdig|i hodet)? (før|lenge før|allerede|alt|på forhånd|på førehand) >>
  @ea-han [ (hadde|har) (allerede|alt|visst|tydeligvis)? (bestemt|"gjort opp") (seg|meg|meining|seg en mening) (for)? (at|på forhånd|på førehand|før) ] !(for (hva|kva)) >>
  !@ea-jeg (kjørte|køyrde|pløyde|buste|rullet|rulla|tromla|gønna|gønnet|durte|dura|fortsatte|heldt fram) .. (på|i vei|videre|vidare|over) (som om|med sitt|med manuset|med sin|uansett|(uten|utan) å !(se|sjå|snu|sjekke|spørre|spørje)|over) >>
  !@ea-jeg (snakket|snakka|prata|pratet|babla|skravla|messet|messa|preika) .. (uavbrutt|i ett kjør|i eitt køyr|i ett sett|som en foss|som ein foss|som en stri elv|uten punktum|utan punktum|uten opphold|uten pustepause|hull i hodet på @ea-meg|hol i hovudet på @ea-meg|ørene av @ea-meg|øyra av @ea-meg|i hjel|meg i senk|rett over @ea-meg|på innpust og utpust)
  (ordflommen|ordstraumen|talestrømmen|monologen|foredraget|salgstalen|salstalen|prekenen|preika|forelesningen) .. (stoppet|stoppa|tok|slutt|ende|varte|gikk|i gang|uten|aldri) .. (ikke|ikkje|aldri|slutt)?
  (eneste|einaste) (som)? (fikk|fekk) (snakke|prate|komme til orde) (var) (@ea-han)
  (fikk|fekk|måtte|laut|kom) (ikke|ikkje|aldri)? .. (inn)? (albuene|albogane|en fot|brøyte|brøyta|rope|hyle|presse|skrike|kjempe|krangle|slåss) .. (meg)? (til|for|inn) (å)? (bli hørt|bli høyrt|ordet|komme til|et ord|eit ord|få sagt noe|få sagt noko) >>
  ja: Feilmeldinga var det [ingen interesse for å høre].
  ja: Han [ville ikke vite av noe annet].
  ja: Hun [snakket hull i hodet på meg].

- a-om-igjen actor=any
  (hver|kvar|for hver|for kvar|hos hver|hos kvar) (gang|gong|eneste|einaste|nye|ny|person|av|én|mann) ...5 (på'an igjen|på an igjen|forfra|fra start igjen|frå start att|frå start igjen|fra begynnelsen av igjen|fra start|frå start|fra begynnelsen|frå byrjinga|på nytt|om igjen|omatt|fra scratch|frå null|fra null|hele|heile|samme|same|tilbake til start) .. (med)? (hele|heile)? @ea-historie?
  (på'an|på an|igang|i gang) (igjen|att) med (hele|heile|samme|same|den) @ea-historie?
  (ny|nytt|nye|enda en|nok en|nok ein) (person|mann|stemme|fjes|saksbehandler|saksbehandlar|kundebehandler|rådgiver|dame|runde|gang|avdeling|avdeling) , (ny|samme|same|nytt|fra|frå|hele|heile) (runde|historie|forklaring|regle|lekse|visa|visen|soge|leksa|historien) >>
  (dro|drog|dra|ta|tok|tatt|fortalt|fortalte|fortalde|fortelle|fortelje|forklart|forklarte|forklåra|ramset|ramsa|gikk gjennom|lirt av) .. (hele|heile|samme|same|den samme) @ea-historie .. ((for|til) (@ea-tall|hver|kvar) @ea-ganger?|igjen|om igjen|på nytt|enda en gang|en gang til|ein gong til|@ea-tall @ea-ganger|omatt|forfra)
  @ea-jeg [ (har|hadde|måtte|laut)? (gjentatt|gjenteke|gjentok|gjentatte|gjenta|sagt|sa|forklart|forklarte|fortalt|fortalte|fortalde|stavet|stava|oppgitt|oppgav|takket|takka) .. (nei|det|det samme|det same|meg|navnet|namnet|nummeret|kundenummeret|alt|adressen|adressa|fødselsdatoen) .. (på)? (@ea-tall|for) .. ("ganger"|"gonger"|gang|gong|stykker|personer|personar|forskjellige|måter|måtar) ] !(til ("selgeren"|"kona"|"mannen"|"naboen"|"roboten"|"boten"|"chatboten"|"ungene"|"meg"))
  ^ (gjentatt|gjenteke|sagt|sa|forklart|forklarte|fortalte|fortalde|stavet|stava|oppga|oppgav) .. (nei|det|det samme|det same|meg|navnet|namnet|nummeret|kundenummeret|alt|adressen) .. (på)? (@ea-tall|for) .. ("ganger"|"gonger"|stykker|personer|personar) !(så)
  (måtte|laut|lot|fikk|fekk) .. (si|seie|takke|svare|skrive) (nei|navnet|namnet|nummeret) .. @ea-tall ("ganger"|"gonger")
  (følte|kjente|kjende|kjentes|føltes) .. (som)? (en|ein|et|eit)? (papegøye|"papegøye"|ødelagt plate|hakkete plate|kassett|lydbånd|grammofon|platespiller|ekko)
  !@ea-jeg (gikk på|satte på|alt på) ("repeat"|"loop"|"reprise"|sløyfe|evig loop|evig reprise|autorepeat)
  (ingen|null|ikke den minste|ikkje den minste|ikke noen) (hukommelse|minne|overlevering|logg|notater) (mellom|om|av|fra|frå|i) >>
  (ingen|null|ikke den minste|ikkje den minste|ikke noen) (tråd|sammenheng|samanheng) mellom det @ea-jeg >>
  (ikke|ikkje|ingen|aldri) .. (notert|noterte|skrevet ned|skrive ned|loggført|logget !(inn|på|av|ut|meg|seg)) .. (noe|et ord|eit ord|det|hva|sist|noko)? >>
  (hukommelse|minne|korttidsminne) som (en|ein|ei) (gullfisk|sil|sikt|dørslag)
  (gullfiskhukommelse|"gullfisk"|gullfiskminne)
  !@ea-jeg (snakket|snakka|prata|pratet|forklarte|forklart) .. (meg|oss) (hes|hås|blå|grønn|blå i ansiktet|svett)
  (hva|kva) (sa|var det) (du|det|navnet|namnet) .. (igjen|att|nå igjen) .. (for)? (tredje|fjerde|femte|hundrede|ørtende) (gang|gong)
  ja: [Kvar gong var det på'an igjen med heile soga].
  ja: Vi [dro hele leksa for tre stykker].
  nei: Han gjentok svaret.
  nei: Hun sa det to ganger så jeg fikk det med meg.
  nei: Ingen sammenheng mellom svarene jeg fikk.
  nei: Jeg fikk ikke logget inn.

- a-klokka-neg actor=any
  !@ea-jeg (telte|talte|talde|telde|tel|teller) .. (minutter|minuttene|minutt|sekunder|sekundene|ned) .. (til|i|på)? >>
  (stoppeklokke|"stoppeklokka"|"stoppeklokke"|eggeklokka|sjakkur|sjakklokke) .. (på|i|gikk|gjekk|tikka|tikket|bak)? @ea-meg?
  !@ea-jeg (med|hadde|fått|satt|sat) .. (jakka|jakken|"jakka"|"jakken"|kåpa|frakken|sekken|veska) .. (på seg|allerede på|alt på|halvveis på|pakket|pakka|på)
  !@ea-jeg (pakka|pakket|rydda|ryddet) .. (sekken|veska|sakene|sakene sine|pulten|sammen|saman) (mens|medan|da|når)?
  (som om|som|virket|verka|hørtes|høyrdest|lød|tydelig|visst|sikkert|nok) .. @ea-han .. (skulle|måtte|ville) .. (rekke|nå|rekkja) .. (bussen|toget|trikken|lunsjen|ferja|ferga|flyet|barnehagen|middagen|en buss|et tog|en trikk|ein buss|kampen|helga|noe annet)
  !@ea-jeg (skulle|måtte) (visst|nok|sikkert|tydeligvis|vel) (rekke|nå|rekkja) .. (bussen|toget|trikken|lunsjen|ferja|ferga|flyet|barnehagen|middagen|en buss|et tog|ein buss|kampen|helga)
  (@ea-jeg (var|ble|blei|vart)|(ble|blei|vart|var) @ea-jeg|føle seg) .. (unnagjort|ekspedert|avspist|avfertiget) (på|etter|i løpet av|innen) (et halvt minutt|eit halvt minutt|under et minutt|under eitt minutt|@ea-tall (sekunder|sekund|minutter|minutt)|tretti sekunder|førti sekunder|nitti sekunder|tjue sekunder|ett minutt|eitt minutt|null komma niks|rekordtid|null komma svisj|et øyeblikk)
  (ferdig|kvitt|ute av) med @ea-meg (på|etter|i løpet av|innen) (et halvt minutt|eit halvt minutt|under et minutt|@ea-tall (sekunder|sekund|minutter|minutt)|tretti sekunder|ett minutt|null komma niks|rekordtid)
  neste (mann|kunde|i køen|sak|i rekka|offer) .. (ventet|venta|ropte|vær så god)
  @ea-han [ (ville|var) (tydeligvis|tydelig|allerede|helst|visst)? (videre til|vidare til|ivrig på å komme seg videre|på vei videre|over på neste|på veg vidare|på neste) (neste)? (kunde|sak|mann|person)? ]
  (for|altfor|så) (opptatt|oppteken|travel) (av|med|til) (å)? (bli ferdig|bli kvitt|klokka|neste|få unna|høre|lytte|høyre|statistikken|samtaletiden|andre ting|lunsjen)
  (liten|lita|dårlig|dårleg|knapp|null|ingen|inga|ikke noe|ikkje noko) (tid|ro) (til|for|å|på) (å)? (høre|lytte|høyre|snakke|@ea-meg|prate|avse|meg)
  !@ea-jeg (drev|dreiv|jaga|jaget|piska|pisket|masa|maste|trumfa|hasta|hastet|stressa|stresset) @ea-meg (gjennom|fram|videre|vidare|framover|gjennom hele)
  (fort|raskt|kjapt) .. (unna|avgårde|ut|ut av) (med|av) @ea-meg
  ja: Lød som om hun [telte minuttene].
  ja: [Jeg var unnagjort på tretti sekunder].
  ja: Det var [som om ho skulle rekke bussen].
  nei: Jeg glemte sekken på toget.
  nei: Mannen min skulle rekke flyet.
  nei: Unnagjort på fem minutter!

- idiom-ikke-lytte actor=any
  (gå|"gikk"|"gjekk") (rett)? inn (det|gjennom det) (ene|eine) (øret|"øret"|"øyret") >>
  ("ørene"|"øyra"|ører) (være|"var"|på|hadde) .. (på)? (ferie|pause|lunsj|avslag|lukket|lukka|tette|tett)
  (skrudd|skrudde|slått) av ("ørene"|"øra"|høreapparatet)
  (preller|prellet|"prella"|"prellet") av (som vann på "gåsa"|som vatn på "gåsa"|på)?
  (få|"fikk"|"fekk"|rakk|"rakk") (ikke|ikkje|knapt) (trekke|trekkje|dra|hente) "pusten" (før|mellom)? >>
  (få|"fikk"|"fekk") (ikke|ikkje|knapt) ("et"|"eit") ord (innimellom|inn|mellom|med)
  (@ejeg (ble|"ble"|vart|blei|bli|følte meg)|(ble|"ble"|vart|blei|følte) @ejeg meg?) (ekspedert|"ekspedert"|avspist|"avspist") (på|i løpet av|på under) (null komma _|et minutt|to minutter|@ea-tall (minutter|sekunder)|rekordtid)
  (snakke|prate|sto|stod) .. (for|til) (døve|lukkede|tomme|"døve"|tette) (ører|øyrer|stoler|vegger|dører|vegg)
  (ha|"hadde") det travelt med (å)? (bli|få|komme) >>
  ja: Alt [gikk inn det ene øret og ut det andre].
  ja: Eg [fekk ikkje eit ord innimellom].
  ja: Jeg ble [ekspedert på to minutter].

- g-lytting actor=any turn=no
  ^ (lytting|"å lytte"|"å høre etter"|"å høyre etter"|"å høre på folk"|"lyttinga"|"lyttingen") (står|sto|stod|var|er|hadde|har|fikk|hørte|ble) .. (ikke|ikkje|aldri|ingen|så som så|dårlig|smått|valgfag|fremmedord|mangelvare|framandord|glemt)  >>
  ja: [Lytting står visst ikke i stillingsinstruksen].
  ja: [Å høre etter var det så som så med].
  nei: Lytting er viktig.

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

- ordflom turn=no
  (enetale/n|monolog/n|enveiskjøring/n|einvegskøyring/n|ordflom/n)
  (snakke|prate|preike|"durte"|dure/v|"kverna"|"malte"|skravle|bable|"bablet"|"babla"|plapre/v|gafle/v|babble) (i vei|i veg|i ett sett|i eitt sett|i eitt køyr|i ett kjør|uten stans|utan stans|uten pause|utan pause|som en foss|som ein foss|uten å trekke pusten|i det uendelige)
  ja: Han [snakket i ett sett].
  ja: Det ble en ren [monolog].
  nei: Jeg snakket i ett sett fordi jeg var nervøs.

- avbryte
  !("ble"|"blei"|"vart"|"blir"|"bli"|"blitt"|"var"|"er"|"vert") avbryte @grad? @emeg? !("abonnementet"|"avtalen"|"avtala"|"bestillingen"|"overføringen"|av)
  (falle|"falt") @emeg? (inn i|i) ("talen"|"ordet"|"setningen")
  (ta|"tok"|stjele) "ordet" (fra|frå|ut av "munnen" på) @emeg
  (snakke|prate|tale|"babble"|kjøre|bable|"durte"|mase|skravle|preike) @grad? (i "munnen" på|over|oppå|rett over|i "munnen") @emeg
  (snakke|prate) (hun|han|ho)? @emeg @grad? (ned|i "hjel"|i "senk"|over)
  (bryte|"braut"|"brøyt"|"brøt"|"brøyte") @emeg? @grad? (inn|av) !("strømmen"|"kontrakten"|"avtalen"|av dårlig)
  (bryte|"brøt") @grad? inn .. (mens|da|når|hver gang|midt i|før) @ejeg? >>
  (kutte|klippe|kappe|hugge|stoppe|skjære|stanse) @grad? @emeg @grad? (av|midt i|gjennom|opp)
  (legge|la|kaste|slenge) .. på .. (mens|midt i|før) @ejeg .. (snakke|setning|prate|ferdig|"setningen"|forklare|"var"|"hadde") >>
  (fullføre|gjøre ferdig|avslutte) .. (setning|"setninga"|"setningen"|"setningene"|"setningane") @emin
  (legge|la) ord i ("munnen"|"kjeften") på @emeg
  (svare|"svarte") @grad? før @ejeg .. (ferdig|"spurt"|forklart|"fortalt"|"snakket"|"sagt"|"rukket") >>
  (begynne|starte|"begynte") .. (snakke|forklare|svare|prate) .. før @ejeg .. (ferdig|"sagt"|"rukket") >>
  (avfeie/v|"avviste"|avbryte) @emeg? "før" @ejeg .. (ferdig|"fikk"|"fekk") >>
  "hysjet på meg"
  "hyssjet på meg"
  (hysje/v|hysjet/v|hysja/v|hyssje/v) @grad? på @emeg
  "ba meg holde kjeft"
  (be|"ba"|bad) @emeg .. (tie|tie stille|holde "kjeft"|holde munn|slutte å snakke|være stille|fatte "meg" i "korthet"|fatte "oss" i "korthet"|komme til "poenget"|komme til "saken"|komme til "saka")
  ja: Hun [avbrøt meg] hele tiden.
  ja: Han [snakket i munnen på oss].
  ja: Ho [braut inn midt i forklaringa].
  ja: Kundebehandleren [svarte før jeg var ferdig].
  snu: Han [avbrøt meg aldri].
  nei: Jeg måtte avbryte henne for å få sagt det.
  nei: Samtalen ble avbrutt av dårlig dekning.

- bli-avbrutt actor=any
  !(samtale|"samtalen"|linje|"linja"|"linjen"|forbindelse|"forbindelsen"|"chatten"|chat|"strømmen"|"telefonen"|"overføringen"|"reisen"|"møtet"|"møte"|"turen"|"ferien"|"arbeidet"|"behandlingen"|"nedlastingen"|"sendingen"|"bestillingen"|"betalingen"|"kjøpet"|"filmen"|"kampen"|"leveringen") (bli|verte) @grad? [ ("avbrutt"|"avbrote"|"avbroten"|"avbrutte") (hele "tiden"|heile "tida"|stadig|støtt)? ] !(av dårlig|da "linja"|fordi "linja"|på grunn)
  !("strømmen"|"strøm"|"nettet"|"linja"|"linjen"|"straumen"|"vannet"|"telefonen"|"samtalen"|"internett"|"kontrakten"|"lyden"|"dekningen") (bli|verte) @grad? ("kuttet" av|"kutta" av|"stoppet"|"snakket" over|"snakka" over|"snakket" ned|"kneblet"|"hysjet" på|"klippet" av|"brote" av|"kappa" av) !("strømmen")
  "ikke en eneste setning uten å bli avbrutt"
  ja: Vi ble [avbrutt] gang på gang.
  ja: Eg vart [avbroten] då eg prøvde å forklare.
  ja: Jeg [ble kuttet av] etter to setninger.
  snu: Jeg ble [aldri avbrutt].
  nei: Samtalen ble avbrutt fordi dekningen forsvant.

- ikke-komme-til-orde actor=any turn=no
  (få|"fikk"|"fekk") @grad? (ikke|ikkje|aldri|"itj"|"kje"|knapt|nesten ikke|så "vidt") @grad? ("sagt"|si|seie|sleppe|slippe|komme) !(opp|på|med|inn på|"saken"|ifra|fra|"avtalen"|"opp") >>
  (få|"fikk"|"fekk") @grad? (ikke|ikkje|aldri|"itj"|"kje"|knapt|så "vidt") @grad? (fram|frem|lagt fram|lagt frem) ("et"|"eit"|"ett")? (ord !(for gråt|for bare gråt|av bare|av gråt)|"ordene" !(for gråt|for bare|av bare|av gråt)|"poenget"|"spørsmålet"|"ærendet"|hva @ejeg|kva @ejeg|det @ejeg ("ville" si|mente|meinte|skulle)|noe|noko|mitt|setningen) >>
  (få|"fikk"|"fekk") @grad? (ikke|ikkje|aldri) @grad? stilt ("spørsmålene"|"spørsmåla"|spørsmålet) @emin?
  (få|"fikk"|"fekk") @grad? (ikke|ikkje|aldri|"itj"|"kje"|knapt) @grad? (snakke|prate|fullføre|forklare|fortelle|stille|gjøre|si) (ferdig|ut|"meg" ferdig|noe|noko|"meg"|det|"setningen"|alle|"saken"|min) >>
  (komme|"kom"|slapp|sleppe|slippe|"slepp") (ikke|ikkje|aldri|"itj"|"kje"|knapt|nesten ikke) @grad? (til "orde")
  (slapp|sleppe|slippe|"slepp") (ikke|ikkje|aldri|"itj"|"kje"|knapt|nesten ikke) @grad? til
  (komme|"kom") (aldri|ikke|ikkje) så langt som (til)? å >>
  @ejeg [ (komme|"kom") (aldri|ikke|ikkje) (til|fram til|frem til) "poenget" ]
  (komme|"kom") @ejeg (aldri|ikke|ikkje) (til|fram til|frem til) "poenget"
  å (stanse|stoppe|bremse|avbryte) (ham|henne|han|ho|"ham"|"henne") .. (som å|umulig|umogleg|nytteløst) >>
  (umulig|umogleg|"nytteløst"|håpløst) å (stoppe|stanse|bremse|avbryte) ("ham"|"henne"|han|ho|"ordflommen")
  (umulig|umogleg|"håpløst"|vanskelig|vanskeleg) å (komme til|få inn|få "sagt"|slippe til|sleppe til|få "ført"|få "et" ord) >>
  (umulig|umogleg|"håpløst"|vanskelig) å (komme til "orde"|nå gjennom|nå fram|nå frem)
  (få|"fikk"|"fekk") (ikke|ikkje|knapt|aldri) (inn)? ("et"|"eit"|"ett")? ord (inn|"innført"|fram|frem)?
  ("rakk"|rekke) (ikke|ikkje|knapt|aldri) .. (si|svare|forklare|åpne|fullføre|spørre|opne|ferdig) .. før (hun|han|ho|de|"hu"|dei|vedkommende) >>
  (når|"nådde") (ikke|ikkje|aldri) (gjennom|fram|frem) (til|hos|med det jeg|med bekymringen) >>
  ja: Jeg [fikk ikke fram et ord].
  ja: Eg [kom aldri til orde].
  ja: Det var [umulig å slippe til].
  nei: Jeg fikk ikke svar før dagen etter.

- hore-ikke
  (være|vere)? (som|likt|lik|tilsvarende) (å)? (snakke|prate|tale|preike) (med|til|mot) (en|ein|"et"|"eit")? (vegg|"veggen"|"murvegg"|døv|stein|"steinvegg"|"betongvegg"|dør|stolpe|mur)
  "døve ører"
  "døve øre"
  "døve øyro"
  "inn det ene øret"
  "inn det eine øyret"
  (med|på) ("et"|"eit") halvt (øre|øyre)
  (snakke|prate|tale) til "veggen"
  "bare en vegg"
  (tale|snakke) for "døve" "ører"
  (vende|snu|"satte") .. "døve øret til"
  (høre|ville høre|"valgte" å høre) (bare|kun|berre|det) .. (det)? (han|hun|ho|de|dei|selv) ville >>
  (høre|ville|lytte) (ikke|ikkje) (på)? (det)? "øret"
  (ignorere|overse|overhøre|"overhørte"|neglisjere/v|"oversåg"|"overhøyrde"|avvise|hoppe over|hoppe bukk over) @grad? (alt|det|hva|kva|spørsmålet|spørsmål|ting|halvparten av det|mye av det) @ejeg .. (sa|skrev|spurte|forklarte|fortalte|hadde|prøvde|spurde|skreiv|fortalde|svarte|nevnte|nemnde) >>
  (ignorere|overse|overhøre|"overhørte"|neglisjere/v|"overhøyrde") @grad? ("innvendingene"|"protestene"|"forklaringen"|"forklaringa"|innspill|"poenget"|"innvendinga"|"argumentene"|"spørsmålene"|"spørsmåla") @emin?
  (late|"lot"|"latet"|"lata") .. som (om)? (han|hun|ho|"hu"|de|dei) (ikke|ikkje) ("hørte"|"høyrde"|"skjønte"|"forsto"|"hadde" hørt) >>
  (ikke|ikkje|aldri|"itj"|"kje") (interessert i|villig til|klar for) å (høre|lytte|høyre) >>
  (lite|mindre|uten evne til|manglende evne til) (lydhør|"lyttende"|å lytte|"lyttande")
  ("hadde"|ha) @grad? (bestemt|"gjort" opp) (seg|seg opp en mening) (på "forhånd"|allerede|på "førehand"|før jeg|før eg) >>
  ("hadde"|ha) ("konklusjonen"|"dommen"|"manuset") (klar|klart|ferdig) (på "forhånd"|allerede|før|på "førehand") >>
  @ea-han [ (gidde|"gadd"|orke|"orket"|"orka"|"iddest"|ville) (ikke|ikkje|"itj"|"kje") @grad? (høre|lytte|lese|høyre|lese gjennom|lese hele) ] !(mer) >>
  ja: Det var [som å snakke til en murvegg].
  ja: Innvendingene mine falt for [døve ører].
  ja: Ho [overhøyrde det eg sa].
  ja: Han lyttet [med et halvt øre].
  ja: Kundebehandleren [ignorerte alt jeg forklarte].
  nei: Jeg overså fristen på fakturaen.

- uoppmerksom
  (uoppmerksom/a|ukonsentrert/a|distrahert/a|åndsfraværende/a|uoppmerksam/a|åndsfråverande/a)
  (være|virke|verke|høres|fremstå|framstå|"høyrdest") @grad? [ (fjern/a|distré/a|fraværende/a|fråverande/a|adspredt/a|åndsfraværende/a) ]
  "et helt annet sted"
  ("et"|"eit") (helt|heilt)? ("annet"|"anna") (sted|stad) (i "tankene"|i "hodet"|"mentalt"|i "hovudet")
  (holde|"heldt"|"dreiv"|drive|"drev"|sitte|"satt"|"sat") .. (med|på med) (noe|noko|helt) (helt)? ("annet"|"anna"|andre ting) !(svar)
  (være|vere|virke|verke) .. opptatt (med|av) (noe|noko|helt noe|andre ting|andre) ("annet"|"anna"|ting|"kunder")?
  (snakke|prate) @grad? (med|til) (en|ein)? (kollega|"kollegaen"|"kollegaer"|noen andre|"sidemannen"|andre i "rommet") (samtidig|mens|i "bakgrunnen"|innimellom) >>
  (taste|knatre/v|skrive|scrolle|bla) .. (mens|samtidig som) @ejeg ("snakket"|"pratet"|"forklarte"|"fortalte"|"prata"|"snakka") >>
  (miste|"datt"|falle|"fell") @grad? ("tråden"|av "lasset"|ut av "samtalen")
  (glemme|gløyme|"glemte") .. (hva|kva|det|alt|"spørsmålet") @ejeg .. ("sagt"|"sa"|"spurt"|"fortalt"|"ringte"|"hadde") >>
  (skumlese/v|halvlese/v|"skumlest"|"skumlas"|"skumleste") @grad? (åpenbart|bare|tydeligvis|berre)? >>
  (lese|"leste"|"las") @grad? (ikke|ikkje|bare|åpenbart ikke|tydeligvis ikke|berre)? (halve|"halvparten" av|"overskriften"|den første|"emnefeltet"|første linje|første setning) .. >>
  (falle|la) i ("staver"|"tanker")
  ja: Han virket [distrahert].
  ja: Ho [heldt på med noko anna].
  ja: Dama hadde [glemt hva jeg sa].
  ja: Saksbehandleren hadde bare [skumlest mailen min].
  snu: Han var [aldri ukonsentrert].
  nei: Jeg var litt ukonsentrert selv.

- gjenta actor=customer turn=no
  (to|tre|fire|fem|seks|sju|ti|flere|mange|fleire) ("ganger"|"gonger") .. (måtte|laut|"måtte"|"laut") .. (si|seie|forklare|fortelle|forklåre/v|gjenta|presisere) >>
  ("måtte"|"laut") .. (gjenta|repetere|forklare|si|fortelle) .. (hver|kvar|for hver|til hver|for kvar|hver eneste|kvar einaste) ("gang"|"gong"|ny|av|nye|person|en)
  (dra|ta|fortelle|"dra") (hele|heile) ("leksa"|"leksen"|"historien"|"historia"|"regla"|"greia") (på nytt|igjen|om igjen|omatt|en gang til|ein gong til|forfra|frå byrjinga)
  (måtte|"må"|"laut"|"skal"|skulle|"tvunget" til å) !("be"|"ba"|"spørre"|"bede") .. (gjenta|"gjentok") .. >>
  (måtte|"må"|"laut"|"skal"|skulle) .. (si|seie|forklare|fortelle|presisere|forklåre/v) .. (alt|ting|det samme|det same|det|"saken"|"saka"|"problemet"|"spørsmålet"|"historien"|"historia")? .. (om igjen|om att|på nytt|to "ganger"|tre "ganger"|fire "ganger"|fem "ganger"|flere "ganger"|mange "ganger"|gang på gang|to "gonger"|tre "gonger"|fleire "gonger"|mange "gonger"|"gong" på "gong"|en gang til|ein "gong" til|igjen og igjen|om og om igjen|opp igjen|"omatt") .. (for hver|for kvar|til hver|til ny|til neste)?
  (begynne|starte|"begynte"|byrje) @grad? (helt|heilt)? (på nytt|forfra|på "skratsj"|fra "scratch"|frå "byrjinga"|fra "begynnelsen") (hver gang|for hver|igjen med|kvar "gong"|med hele|med heile|for kvar) >>
  (for)? (tredje|fjerde|femte|tiende|"ørtende"|"n-te"|gud "vet" hvilken|sjette|syvende) (gang|"gong") .. (måtte|"sa"|"forklarte"|"fortalte"|"gjentok"|"sa" jeg|"forklarte" jeg) >>
  ("sa"|si|seie|"forklarte"|"fortalte"|"gjentok"|"presiserte"|"skrev"|"sa") .. (to|tre|fire|fem|seks|flere|mange|fleire|"gjentatte"|"utallige") ("ganger"|"gonger") (at|hva|kva) >>
  ("sa"|"forklarte"|"fortalte"|"skrev") .. (det samme|det same) .. (om igjen|om og om igjen|flere "ganger"|fleire "gonger"|tre "ganger")
  (måtte|"laut") .. (stave|bokstavere|dra|gjenta|ramse opp|lese opp) .. (flere|to|tre|fire|fem|seks|fleire|mange|ørten|hundre|"gjentatte") ("ganger"|"gonger"|ganger)
  (måtte|laut|må) ..1 (si|seie|forklare|fortelle|fortelje|forklåre|gjenta|ta) ..3 (opp att|oppatt|opp igjen|om att|omatt|om igjen|opp og opp igjen) (og (opp att|oppatt|om att|om igjen|opp igjen))?
  (måtte|"laut") .. (stave|bokstavere|dra) .. (igjen|om igjen|om og om igjen|på nytt|om att)
  (@ejeg|"meg"|føltes|høre|høres|lød|låt) .. [ ("hakk" i "plata"|"hakk" i "platen") ]
  (snakke|prate) seg ("hes"|blå)
  ja: Jeg [måtte gjenta meg tre ganger].
  ja: Eg [måtte forklare alt på nytt] til kvar einaste ein.
  nei: Hun måtte gjenta spørsmålet fordi linjen var dårlig.
  nei: Måtte starte på nytt da siden krasjet.

- sporre-samme turn=no
  (spørre|spurte|"spurde"|be|"ba") .. (om)? (det|de)? (samme|same) ("spørsmålet"|"spørsmålene"|"tingen"|"tinga"|"opplysningene")? .. (to|tre|fire|flere|mange|fleire|"gjentatte") ("ganger"|"gonger")
  (spørre|spurte|"spurde") .. (om)? (noe|ting|det) @ejeg (allerede|nettopp|alt|akkurat|nett) ("hadde")? (svart|"sagt"|forklart|"fortalt"|opplyst) >>
  (spørre|be|"ba"|"spurde") (om|"meg" om)? (ting|noe|noko|"opplysninger"|informasjon) @ejeg (allerede|alt|nettopp) >>
  (fortsette|"fortsatte"|"holdt" fram|"kjørte" på|"heldt" fram|"held" fram|"ga" seg ikke med) .. (selv om|enda|endå|til tross for at|sjølv om|likevel) .. ("sa"|"hadde" "sagt"|"sagt" nei|takket nei|takka nei|takket) >>
  ("tok"|ta|godta|"godtok"|respektere|"aksepterte"|akseptere) (ikke|ikkje) ("et"|"eit")? nei (for "et" nei|for nei|for "eit" nei|som svar)?
  ja: Han [spurte om det samme tre ganger].
  ja: Ho [spurde om noko eg nettopp hadde svart på].
  ja: Selgeren [tok ikke et nei for et nei].
  nei: Jeg spurte om det samme to ganger.

- hastverk
  (haste|jage|"hastet"|"jaga"|stresse|skysse|jage|mase|presse|hive|kaste|feie|"feide"|lempe/v|sende) @grad? @emeg @grad? (av|ut av|vekk fra|ut|gjennom|bort fra|videre ut) ("telefonen"|"samtalen"|"linja"|"linjen"|"tråden"|"luren"|"røret"|"samtala"|"chatten"|chat|"døra"|"døren")
  (ville|prøve|"prøvde"|forsøke) .. (ha|få|bli) @grad? @emeg @grad? (fort|raskt|kjapt|fortest mulig)? (av|ut av|bort fra|vekk fra|vekk frå) ("telefonen"|"samtalen"|"linja"|"linjen"|"tråden"|"luren"|"røret"|"chatten"|"samtala") (fortest mulig|så fort som mulig|fort|fortast mogleg|"raskest" mulig|så raskt som mulig)?
  (ville|prøve|"prøvde") .. (bli) (fort|raskt|kjapt)? (ferdig med|kvitt|av med) @emeg (fort|fortest mulig|raskt)?
  (ville|prøve|"prøvde") @grad? (å)? (bli kvitt|bli ferdig med|kvitte seg med|få "meg" av|få "meg" bort|få "oss" av|få avsluttet|runde av|få "lagt" på|legge på|avrunde) @emeg? !("abonnementet"|"avtalen"|"avtala"|"forsikringen"|"lånet") >>
  (ville|prøve|"prøvde") @grad? (å)? (avslutte|avrunde|få avsluttet) @grad? (samtalen|chatten|praten|samtala|så fort|raskest|fort|fortest) >>
  (ha|"hadde"|virke|"fikk" inntrykk av at) @grad? (det)? ("travelt"|veldig "travelt"|det så "travelt"|fryktelig "travelt")
  (ha|"hadde") @grad? (dårlig|liten|knapp|lite|dårleg) tid/n !("så" @ejeg|", så" @ejeg|", og" @ejeg|da @ejeg)
  "med" (dårlig|knapp|liten|dårleg) tid/n
  (ha|"hadde") (ikke|ikkje|aldri) tid/n (til|for|å|nok)? >>
  (ha|"hadde") @grad? [ "hastverk" ]
  "hastverk" .. ("stemmen"|"tonen"|"svaret"|"samtalen"|"stemma")
  (virke|merke|høre|preget|prega) .. "hastverk"
  (jag|stress|mas) (med å|for å|om å) (få|bli|avslutte) (ferdig|"meg" av|"oss" av) >>
  (stresset/a|hastet/a|skyndte/a|hastig/a|oppjaget/a|jaget/a|stressa/a|jaga/a|forjaget/a|fortjaget/a) (med å|for å) (bli|få|avslutte|legge) >>
  (hastet|stresset|skyndte|hasta|jaget) seg (gjennom|igjennom) >>
  (skynde|skunde|"skyndet"|rushe/v|haste) @grad? (seg)? @grad? (gjennom|igjennom) .. ("samtalen"|"saken"|"saka"|alt|"forklaringen"|"punktene"|det)?
  (løpe|fly|suse|rase) @grad? (gjennom|igjennom) ("samtalen"|"saken"|"saka"|"samtala"|"henvendelsen")
  (skynde|skunde) på ("meg"|"oss")
  (avslutte|avrunde|lukke|runde) .. ("samtalen"|"chatten"|"praten"|"tråden"|"samtala") @grad? (brått|raskt|fort|for tidlig|før|med en gang|kjapt|midt i|brått og "brutalt"|for tidleg) >>
  (la|legge) .. på ((før) !(alt|hun|han|ho|de)|brått|med en gang|uten å høre|utan å høyre) >>
  (kikke|se|glo|så|stirre) .. på ("klokka"|"klokken") !(og|mens @ejeg (sto|stod|satt|ventet|venta)|hele "tiden" mens)
  (brå/a|brått/a|hastig/a|forhastet/a|oppjaga/a|hektisk/a|stressa/a) (samtale/n|avslutning/n|avslutting/n|dialog/n)
  (kort/a|korthogd/a|avkortet/a) prosess med @emeg
  (bli|verte) @grad? ("jaget"|"jaga"|"hastet"|"feid"|"kastet"|"hasta"|"skysset"|"skyssa"|"lempet") @grad? (ut|av|gjennom|videre|fra|vekk|bort) (av|fra|gjennom)? ("telefonen"|"samtalen"|"linja"|"chatten"|"døra"|"tråden")
  (bli|verte) @grad? (stresset|stressa) (gjennom|av "telefonen"|ut av) >>
  ja: Hun [ville ha meg av telefonen].
  ja: Kundebehandleren [hadde det travelt].
  ja: Han [hastet meg gjennom samtalen].
  ja: Ho [hadde dårleg tid].
  ja: Han [skyndte seg gjennom forklaringen].
  snu: Hun [hastet meg ikke ut av samtalen].
  nei: Jeg hadde dårlig tid da jeg ringte.
  nei: Det hastet for oss.
  nei: De ville avslutte avtalen min uten varsel.
  nei: Klokka tikket mens jeg sto i kø.
  nei: Filmen fikk en brå slutt.

- jaget actor=any
  (bli|verte|"ble"|"blei"|"vart") @grad? ("hastet"|"jaget"|"jaga"|"hasta"|"skysset"|"feid"|"lempet") (ut|av|gjennom|bort|vekk|videre) (av|fra|gjennom)? ("telefonen"|"samtalen"|"samtala"|"linja"|"tråden"|"chatten")
  (føle|kjenne) @emeg @grad? ("jaget"|"jaga"|"hastet"|"hasta"|"feid"|"skysset"|"ekspedert"|"skyssa") @grad? (ut|av|gjennom|videre|fra|vekk|bort)? ("telefonen"|"samtalen"|"linja"|"linjen"|"chatten"|"døra")?
  (bli|verte) @ejeg? @grad? ("jaget"|"jaga"|"hastet"|"hasta"|"skysset"|"ekspedert") (ut|av|gjennom|videre|fra|vekk|bort) ("telefonen"|"samtalen"|"linja"|"linjen"|"chatten"|"døra")
  (føle|oppleve|kjenne) .. (at)? ("samtalen"|"samtala"|det|alt) .. ("hastverk"|"travelt"|"hastet"|forhastet|måtte gå fort)
  (få|"fikk"|"fekk") ("følelsen"|inntrykk|"inntrykket"|"kjensla") av at .. ("hadde" det "travelt"|"hadde" dårlig tid|ville bli kvitt|ikke "hadde" tid|ikkje "hadde" tid|ville ha "meg" av|ville avslutte|bare ville) >>
  (gå|"gikk"|"gjekk") .. (altfor|alt for|for) (fort|raskt) (for seg)? $
  ja: Jeg følte meg [jaget av telefonen].
  ja: Jeg [fikk følelsen av at han ville bli kvitt meg].
  nei: Jeg følte meg stresset før jeg ringte.

- fra-start-igjen actor=any turn=no
  (fra|frå|på) (start|scratch|begynnelsen|byrjinga|"null"|begynnelse) (igjen|att|hver gang|kvar gong|med hver|med kvar|på nytt) >>
  ("måtte"|fikk|"fikk"|fekk|dra|ta|laut) .. ("hele leksa"|"heile leksa") >>
  (bli|"ble"|"vart"|"måtte") .. fra "start" igjen >>
  (måtte|"måtte"|laut|dra|fortelle|"fortalte"|"fortalde"|gjenta|"gjentok"|ta|"tok"|si) .. (samme|same) (historie|forklaring|"historien"|"historia"|"leksa"|"regla"|greia) (om igjen|om og om igjen|til|for|tre|fire|fem|to|flere|på nytt|omatt) >>
  (som) .. (hakk|et hakk|eit hakk) i ("plata"|"platen"|"plate")
  ja: [For hver ny person var det fra start igjen].
  ja: Eg [fortalde same historia tre gonger].
  nei: Vi var med fra start.
  nei: Hele leksa tok en time.

- hadde-jakka-pa turn=no
  (få|"fikk"|"fekk") (inntrykk|"inntrykket"|"følelsen"|"kjensla") av at .. (satt|"satt"|"sat"|var|"var"|hadde|"hadde") .. (med jakka på|med "jakka" på|på vei ut|hjemme|på plass) >>
  (satt|sat|sto|stod|"satt"|"sat"|"stod"|"sto") .. med ("jakka"|"jakken"|"kåpa"|"yttertøyet"|"hånda"|"skoene"|sko) på (seg)? (allerede)?
  (være|"var"|"er") .. (på vei|på veg|halvveis|allerede) (ut|ute av) ("døra"|"døren"|til lunsj|hjem|heim|"porten")
  (hadde|"hadde") .. (en|ein|den ene) (fot|"foten") (ute|ut) (av|i) ("døra"|"døren"|"gangen")
  (hadde|"hadde") .. (en|et|ein|eit|"et") (tog|buss|fly|ferge|ferje) å (rekke|nå)
  (ikke|ikkje) .. (ha|"hadde"|var|"var") .. hodet med (seg)?
  ("tankene"|"tankane"|"hodet"|"hovudet") (hennes|hans|hennar)? (var|"var") .. (andre steder|andre stader|et annet sted|ein annan stad|langt borte|på lunsj|på helg|langt vekke)
  (stemplet|stempla|sjekka|logga) (allerede)? ut (mentalt|i "hodet"|for lengst)
  (sitte|"satt"|"sat"|satt) .. (og|å) (scrolle|scrolla|scrollet|surfe|surfa|spille|"spilte"|taste|"tasta"|"tastet"|meldte) >>
  ja: Han [satt nok med jakka på].
  ja: Han [var halvveis ut døra].
  ja: Dama [satt nok og surfet] hele tiden.

- ville-ikke-hore turn=no
  "det" (ville|gadd|orket|orka|"gadd") (han|hun|ho|hu|de|dei|vedkommende) (ikke|ikkje|"itj") (høre|høyre|lytte|vite) (på|om|av|til)?
  (ville|gadd|"gadd"|orket|orka|"iddest"|giddet) (ikke|ikkje|"itj"|"kje") (høre|høyre|lytte) !(mer|meir) (på|om|til|etter) !("musikken"|"ventemusikken"|"reklamen") >>
  (uten|utan) å (høre|høyre|lytte|lese|lye) (på|til|etter|ordentlig|ferdig) !(om) >>
  (late|"lot"|"lét"|let|lest|"lest"|"latst") (han|hun|ho|de|dei)? som .. (ikke|ikkje) ("hørte"|"høyrde"|hører) >>
  (kjøre|"kjørte"|køyre|"køyrde") .. (sitt|sin|"sitt"|eget|eige) .. ("løp"|"tog"|"stil"|"plan"|opplegg) .. (uansett|uten|utan|likevel)? >>
  (kjøre|"kjørte"|køyre|"køyrde"|fortsette|"fortsatte"|"heldt fram") (bare|berre)? (på|videre|vidare|i vei) (uansett|uten å|utan å|likevel|som om) >>
  (ville|gadd|"gadd"|orket|orka|"iddest") (ikke|ikkje|"itj"|"kje") (høre|høyre) (hva|kva|det) @ejeg >>
  ja: Det gjaldt båten, men [det ville hun ikke høre på].
  ja: Ho ville selje, [utan å høyre på kva eg trong].
  nei: Jeg ville ikke høre på reklame.
  ja: Hun [ville ikke høre hva jeg hadde å si].

- gjorde-noe-annet turn=no
  (hadde|med|lyttet med|hørte med) (bare|berre)? (et|ett|eit|halvt|halve|det ene) (øre|øyre|øret|"øre") (til|på|hos|i) ..4 (kollegaen|tv-en|radioen|andre|noe annet|sidemannen|mobilen|pausen|rommet|bordet)
  (hadde|holdt|heldt|med) (nok|visst|stadig|tydelig|tydeligvis)? (et|eit|ett|det ene|det eine|halvt|begge|minst ett) (øye|auge|øyet|øyne|auga|øynene) på (klokka|klokken|uret|neste|køen|skjermen|mobilen|døra) (hele tiden|heile tida)?
  (lukket|lukka|lét att|let att|stengte|lot igjen|knep igjen|tettet|lukker) (ørene|øyro|øra|øyra|øyrene|øret)
  distré/a
  (åndsfraværende|åndsfråverande|distre)
  (svarte|svara|snakket|snakka) ..1 som om @ejeg (hadde sagt|sa|hadde fortalt|hadde snakka|hadde skrevet) (noe|noko) (helt|heilt)? (annet|anna|motsatt)
  (sitte|satt|sat|holdt|heldt|dreiv|drev|drive|stod|sto|var|gikk) (åpenbart|tydeligvis|visst|nok)? (på|og|i gang)? (med|og|å)? (gjøre|gjorde|gjere|gjer|drev med|dreiv med|jobbet med|jobba med|holdt på med|fikla med|styrte med|surfet på) (noe|noko|andre|alt|helt) (helt|heilt|mulig)? (annet|anna|ting|saker|greier) (samtidig|imens|ved siden av|mens @ejeg .. (snakket|snakka|pratet|forklarte))?
  (øret|øyret|ørene|øyra|øyrene|hodet|hovudet|tankene|tankane) (hennes|hans|hennar|deres|sitt)? (var|lå|låg|sto|satt|befant seg) ..1 (et annet sted|ein annan stad|andre steder|på vidvanke|langt borte|i lunsjen|på ferie|hos nestemann|hjemme)
  (jatte|jattet|jatta|jattar|jatter) ..1 (bare|berre|med)? ..1 (med|etter) (meg|oss|alt|hele veien)?
  (snakket|snakka|pratet) (meg|oss) etter (munnen|kjeften)
  (sov|sovet|sovnet|sovna|duppet av|dratt seg|drømte) (visst|tydeligvis|nok)? (i timen|i klassen)
  (slutte|sluttet|slutta|skrudde av|slo av|koblet av|kobla av|koblet ut|falt av|datt av|meldte seg ut) (ørene|øyra|øret|hørselen|hjernen|resten|lyden) (etter|allerede|da|når|ved|på)? >>
  (hånda|handa|hånden|fingeren|den ene hånda|den andre hånda|tommelen|musa) (allerede|alt|klar|i gang)? (på|over) (neste (samtale|kunde|sak|mann)|røret|av-knappen|avslutt-knappen|legg på|legg på-knappen|avslutt|den røde knappen)
  (travel|oppjaget|oppjaga|hektisk|forjaga|jagende|stresset|oppskjørta)/a (dame|mann|fyr|kar|type|kundebehandler|rådgiver|saksbehandler|person|herre|konsulent|jente|gutt) !(jul|hverdag)
  (hadde|fikk) (visst|nok|formelig)? (ild|eld|fyr) i (baken|rompa|ræva|buksa)
  (bestemte|bestemt|konkluderte|konkludert|avgjorde|diagnostiserte|visste alt|ferdig med saken|dømte|avgjort) (seg|seg for)? ..5 (etter|på|før) @ea-etter-lite (ord|sekunder|sekund|setninger|setning|minutter|minutt|setningar|halv setning|halvsetning|linjer) >>
  (uten|utan) (at (noen|nokon|@ea-han) (hadde|faktisk|har)? (giddet å|gidda å|tatt seg bryet med å)? (lest|lese|åpnet|opna|hørt|høyrt|lyttet|lytta|lytte|sett på|leste) |å ha (lest|lese|hørt|høyrt|lyttet|åpnet)) (på|til|etter|gjennom)? >>
  (høre|hørte|høyrde|lyttet|lytta) (sikkert|kanskje|nok|muligens|sikkert nok) (til|på|etter)? (noe|noko|noen|nokon|musikk|radioen) , men (det var)? (ikke|ikkje|neppe) (til|på)? (meg|oss|det)?
  (vant|vinne|kom|trengte|slo|slapp|nådde) (ikke|ikkje|aldri) (fram|frem|gjennom|igjennom|inn) med (en|ei|et|ein|eit|én) (stavelse|ord|setning|eneste|bokstav|lyd)
  (ingen|inga|ikke en kjeft) (gidder|gadd|orker|orka|giddet|iddest|brydde seg om|tok seg tid til|gidd) (å)? (få|ta|høre|høyre|lytte|lese|sjå|se) (den|det|meg|dem)? (med seg|inn|etter|på|gjennom)? >>
  ^ (hadde|om|hvis|dersom) (@ea-han|de|noen) (bare|berre)? (hadde|fulgt|følgt|hengt|hørt|høyrt) (fulgt|følgt|hengt|etter|bare)? (med|etter)
  ja: Han [hadde ett øre til meg og ett til kollegaen].
  ja: Ho [hadde nok eit auge på klokka].
  ja: Hun satt [og gjorde noe annet samtidig].
  ja: [Ørene hans var et annet sted].
  ja: Ho [jattet bare med].
  ja: Hun [konkluderte etter tre ord].
  ja: Svaret kom [uten at noen hadde lest brevet mitt].
  ja: [Hadde han fulgt med], hadde han visst det.
  nei: Jeg satt og gjorde noe annet samtidig.
  nei: Hånda på hjertet, hun var flink.
  nei: Vant ikke frem med klagen.

- kom-til-saken actor=any turn=no beats=questioning.needs
  (stilte|stilde|kom med)? (spørsmål|spørsmåla|spørsmålene|ting) (som)? @ejeg (akkurat|nettopp|allerede|alt|nett) ..1 hadde (svart|besvart|forklart|sagt|svara) (på)?
  (måtte|laut) ..1 (nevne|nemne|påpeke|presisere|minne om|understreke|påminne) ..4 @ea-tall ("ganger"|"gonger") !(fordi|på grunn)
  (ikke|ikkje|ingen|inga|null) (plass|rom) (til|for) (et|eit|ett|noen|mine|ett eneste) (ord|innspill|spørsmål|kommentar|innvending|innvendinger) ..1 (fra|frå)? (meg|min side|oss)?
  (ikke|itj|ikkje|dårlig|dårleg|lite|elendig|håpløs) (go|god|gode|flink|flinke)? (te|til) å (hør|høre|høyre|lytte|lytt|hør etter|høre etter|høyre etter|lye) (på)? (folk)?
  (skumme|skumma|skummet|skummer) ..1 (bare|berre)? (gjennom|over)? (mailen|meldingen|meldinga|e-posten|brevet|klagen|det @ejeg skrev|teksten) @emin?
  (måtte|laut) ..1 (presse|klemme|skyte|stikke|snike|lirke|smette) inn (et|eit|ett) (spørsmål|ord|setning|innspill) ..4
  (men|likevel|og) (det|ingenting|ikke noe|ordene|orda)? [ (gikk|gjekk|gjekk) (liksom|visst)? (ikke|ikkje|aldri) inn ] ($|,|hos)
  @ejeg (hadde|fikk|fekk|rakk) (bare|berre)? (så vidt|knapt|akkurat|ikke|ikkje|bare) (sagt|nevnt|åpnet|begynt|fått sagt|fått ut|rukket|startet|forklart|opna|nemnt|si) ..4 før @ea-han >>
  (fikk|fekk) (ikke|ikkje|aldri) (ført|presset|skutt|lirket|klemt|stukket|smett|pressa) (inn)? (et|eit) (eneste|einaste)? (ord|setning|spørsmål|kommentar) ..2 (inn)?
  (samtalen|"samtalen"|det|alt|det hele|praten) (skulle|måtte) (visst|tydeligvis|åpenbart|helst|nok|for enhver pris) (være|vere|bli|gå) (over|ferdig|unna|unnagjort|fort|raskt) ..3
  (ekspedert|kjørt gjennom|behandlet|unnagjort) (som)? på samlebånd
  @ea-han .. [ hadde (alt|allerede|visst)? (konkludert|bestemt seg|svart|dømt|avgjort|diagnostisert) (lenge)? før @ejeg (fikk|fekk|hadde|rakk|kom) ] >>
  (fikk|fekk|rakk) @ejeg? (bare|berre|så vidt|knapt) (forklart|sagt|fortalt|nevnt|spurt|ut|å si|å forklare) (halve|halvparten|en brøkdel|noe av|det første|første|fyrste|innledningen) >>
  (så vidt|knapt) (at)? @ejeg (fikk|rakk|fekk) (sagt|si|å si|snakket|forklart|ut) >>
  (mer|meir|bedre|betre) (ro|tid|plass|rom|taletid) (til|for) å (få)? (forklart|forklare|snakke|snakket|fortelle|fortalt|tenke|si|sagt) ..3 (hadde|ville|kunne) (vært|vore|gjort|ha vært) ..2
  (kutte|klippe|kappe|"klipte"|"klypte"|"kutta") @emeg av (midt i|før|da|når) >>
  @ea-han .. [ (satt|sat|hang|drev|dreiv) (visst|tydeligvis|nok)? (på|med) (mobilen|mobilen sin|facebook|finn|tiktok|snap|kabal|kabalen) ]
  (valset|valsa|trampet|trampa|tråkket|trakka|kjørte|køyrde|snakket|dampet) (rett|bare)? over (alt|det) @ejeg (sa|prøvde|hadde|forsøkte|kom)
  (samtalen|"samtalen"|samtala|chatten|"chatten"|praten) ..1 (ble|vart|blei) ..1 (avsluttet|avslutta|lukket|lukka|stengt|stengd|lagt på) (midt i|før|mens|medan|halvveis) (en|ei|et|eit|@ejeg|setningen|forklaringen|spørsmålet) >>
  (halve|halvparten av|deler av|det meste av|resten av|siste del av|halve) ..1 (meldingen|meldinga|mailen|spørsmålene|spørsmåla|det @ejeg skrev|klagen|e-posten|brevet) ..1 (ble|vart|blei) (oversett|ignorert|hoppet over|hoppa over|glemt|aldri lest|ikke lest)
  (mer|meir) (interessert|opptatt|oppteken|engasjert) (i|av) (tastaturet|klokka|mobilen|skjermen|kollegaen|kaffen|manuset|egen stemme|sin egen stemme|å snakke|å prate) ..2 enn (i|av)? (meg|oss|det @ejeg|å (høre|lytte|høyre))
  @ea-han .. [ (sluttet|slutta|ga opp|gav opp) å (følge med|høre etter|lytte|høyre etter|følgje med|fylgje med|høre på|høyre på) ] >>
  (avfeid|avfeia|avspist|avbrutt|kuttet av|kutta av|ekspedert|feid av) (lenge)? før @ejeg (hadde|fikk|fekk|var|rakk|kom) >>
  @ea-han [ (begynte|svarte|svara|leste|las|snakket|snakka|konkluderte|avsluttet|avslutta|skrev|skreiv|spurte|spurde|bladde|tastet|tasta|trykket|fortsatte|pratet|prata) ...8 (mens|medan) @ejeg (fortsatt|ennå|enno|fremdeles|framleis|enda) (snakket|snakka|forklarte|fortalte|holdt på|heldt på|skrev|skreiv|lette|leitte|fortalde|var|satt) ]
  (måtte|laut) ..1 (hyle|rope|skrike|slåss|krangle|kjempe|brøle|avbryte|albue meg|bane meg vei|heve stemmen|hoie) ..2 for å (få (ordet|sagt noe|sagt noko|inn et ord|inn eit ord|komme til)|bli hørt|bli høyrd|komme til|nå gjennom|nå fram)
  (alt|det) (som)? @ejeg (sa|skrev|fortalte|prøvde å si|kom med|skreiv|fortalde) (fordunstet|fordunsta|fordampet|druknet|drukna|datt|falt|føk|døde|forsvant|ble borte|vart borte|gikk tapt|raste) ..2 (ut|forbi|på gulvet|bort|hen)?
  (tredje|fjerde|femte|sjette|andre|ny|nytt) (person|mann|menneske|stemme|runde|saksbehandler|fjes) ,? (og)? (tredje|fjerde|femte|sjette|andre|samme|same) (runde|gang|forklaring|versjon|historie|leksa|regla) ..4
  ^ @ea-han ("snakket"|"snakka"|"prata"|"pratet"|"preika"|"skravla"|"messet") (og)? , (og)? @ejeg (fikk|måtte|laut|satt|sto|bare|berre|fekk) ..1 (stå|sitte|vente|holde|lytte|høre|høyre|nikke|tie|lytta|nikka|nikket) ..3
  ^ (hadde|ble|vart|har|er) ..1 (mailen|meldingen|meldinga|klagen|brevet|e-posten|søknaden|spørsmålet) (min|mi|mitt)? ..5 (åpnet|opna|lest|lese|sett på|hørt) "?"
  (spurte|spurde|ba|bad|ville ha|maste) ...6 (enda|endå|selv om|sjølv om|til tross for at|trass i at) @ejeg (hadde|nettopp|alt|allerede|akkurat) ..3 (lest|sagt|oppgitt|gitt|sendt|svart|skrevet|forklart|opplyst|lese|skrive|oppgjeve) >>
  (hørte|høyrde|høre|høyre|merket|merka) ..1 (at|på at)? @ea-han [ (bladde|tastet|tasta|skrev|klikket|klikka|lo|spiste|åt|drakk|pratet|romsterte|rotet|ryddet|tygde|tygget) ..2 (noe|noko|med|i|på|til) ..1 (annet|anna|mobilen|kollegaen|papirer|papir|andre|siden av)? ]
  (ga|gav|spanderte|avsatte|bevilget|unte) @emeg ..1 (tretti|ti|førti|tjue|seksti|få|to|ett|eitt|halvannet|femten|et halvt|nøyaktig) (sekunder|sekund|minutt|minutter|minuttar) !(på å|til å (tenke|bestemme)|betenk*)
  @ejeg (rakk|kom|nådde|rokk) (aldri|ikke|ikkje|knapt) (frem|fram)? til (poenget|spørsmålet|saken|kjernen|det viktige|verbet|ærendet|det viktigste) ,? (før) >>
  (kunne|burde) (@ea-han)? (i det minste|vel|da|då|godt|jo|liksom|faktisk) (ha)? (lyttet|lytta|hørt (etter|på meg|meg ut)|høyrt (etter|på meg)|latt meg|late meg|lest|lese) >>
  @ea-tall ("ganger"|"gonger") (sa|skrev|skreiv|forklarte|fortalte|fortalde|nevnte|gjentok|presiserte) @ejeg (at|hva|det|kva) >>
  (hørte|høyrde|høre|merket|merka) @ejeg? ..2 (at)? @ea-han [ (snakket|snakka|prata|pratet|skravla|lo|småpratet|hvisket|diskuterte|tullet) ..2 (med|til) ..1 (noen andre|nokon andre|kollegaen|kollegaer|sidemannen|folk|en annen|ein annan|andre|nokon) ] !(om (saken|meg))
  (mens|medan|da|imens) @ejeg (forklarte|fortalte|fortalde|snakket|snakka|pratet|prata|la ut|beskrev) ...10 , [ (spiste|åt|tygde|tygget|knasket|knaska|drakk|gjespet|gjespa|tastet|tasta|scrollet|lo|pratet|prata|plystret|nynnet|gumlet|bladde|hvisket|skravlet) @ea-han ] >>
  (skulle tro|trur|tror nesten) (at)? _ (mi|min|mitt)? (hadde|ville) (hørt|høyrt|lyttet|lytta|forstått) (bedre|betre|mer) (etter)?
  (samtale|samtalen|kunde|sak) (som)? (skulle|måtte) bli (så)? (kortest|kortast|kort|raskest|fortest) (mulig|mogleg|som mulig|unna)
  (svaret|svar|"svaret") (sto|stod|kom|lå|poppet opp|dukket opp|var) (der|klart|inne|på skjermen)? (lenge)? før @ejeg (var|hadde) (ferdig|skrevet|fullført|fått|rukket|skrive) >>
  ^ (det|ingenting|navnet|namnet|noe av det|ikke noe av det)? (festet|festa|beit|bet|satte) seg (visst)? (ikke|ikkje|aldri) (fast)? $
  ^ å (få)? (fullføre|snakke ut|snakke ferdig|bli hørt|bli lyttet til|bli høyrd|lytte|høre etter|høyre etter|komme til orde|prate ferdig|prate ut|la meg snakke) ..2 "?"
  («)? (ja|ja ja|jo|jaja)? ,? (det)? (har du|har du allerede|har du alt|sa du) (sagt|fortalt|nevnt|sagt allerede) ,? (men)? (nå|no|da) må (vi|jeg) (videre|vidare|bli ferdig|runde av|avslutte|komme videre) (»)?
  (beskjed om|bedt om|bede om|ba meg|bad meg|ba oss|oppfordret til|kommandert til|fikk høre at jeg måtte|maste om|krevde|forlangte) ..3 !(ikke|ikkje) («)? ..1 (komme til (saken|saka|poenget|sak)|fatte meg|fatte oss|gjøre det kort|gjere det kort|være kort|korte ned|korte det ned|spisse det|få opp farten|få opp tempoet|si det kort|holde meg til saken|få det unna)
  « [ (og|ja|nei|kan du|kan vi|nå må du|du må|må du|prøv å)? ..1 (kom|komme|komma) (nå|no)? til (saken|saka|poenget) ...3 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (kan|må|skal) (vi|du|me) ..2 (skynde|runde|bli ferdig|fatte deg|ta det kort|få opp|gjøre det kort|korte|fortere|raskere) ...5 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (flere|fleire|det) ..2 (spørsmål|dette) har (jeg|eg|vi) (ikke|ikkje) tid til ...4 ] »
  « [ (hva|kva|ka) (var|er|va|het|heitte|sa) (det|du) ..2 (gjaldt|het|heitte|sa|heter|ville|spurte om|lurte på|navnet var) ..2 (igjen|att|nå igjen)? ] ("?")? (» !(, ("sa"|"tenkte"|"svarte") @ejeg)|$)
  (som|det var som)? (å)? (tømme|slå|helle|skvette|sprute|øse|slo|tømte) (vann|vatn) på (gåsa|gåsen|ei gås|en gås|ei and)
  !("ha"|"hadde") (like gjerne|like godt|like greit|likegodt|like gjerne ha|like godt ha) (ha|hatt)? (snakket|snakka|pratet|prata|prate|snakke|forklart|forklare|fortalt|fortelle|klaget|sunget|ropt|preket|preke|lest|ringt) (det|alt|klagen)? (med|for|til|høyt for|inn i) (en|et|ei|ein|eit|den)? @ea-vegg
  (gikk|gjekk|går|tikket|tikka|var|kjørte) (på|med)? (taksameter|taksameteret|akkord|stoppeklokka|stoppeklokke|samlebånd|stykkpris)
  ^ (klikk|tuut|duut|pip|tut) ("."|","|"!")? (der|så|og|da|og så)? (var|ble|vart)? (samtalen|"samtalen"|linja|linjen|røret|det)? (over|slutt|død|stille|tyst|borte)?
  (fikk|fekk|fikk høre|kom) (jeg|vi|eg)? (det)? (samme|same|nøyaktig samme|akkurat samme) (spørsmål|spørsmålet|spørsmåla|spørsmålene) (både)? ..1 (to|tre|fire|fem|en gang til|ein gong til|flere|fleire|igjen|om igjen|på nytt|mange) (ganger|gonger|etter hverandre)? ..1
  (fikk|fekk) (ikke|ikkje|aldri|knapt) (engang|noen|nokon)? (anledning|sjansen|sjanse|høve|mulighet|moglegheit|muligheten|lov|rom|tid|plass|taletid|ro) til å (ta opp|si|seie|fortelle|fortelje|forklare|spørre|nevne|nemne|komme|stille|fullføre|snakke|lufte|legge) >>
  (fikk|fekk) @ejeg (ikke|ikkje|aldri|knapt) (engang|noen|nokon)? (anledning|sjansen|sjanse|høve|mulighet|moglegheit|muligheten|lov|rom|tid|plass|taletid|ro) til å (ta opp|si|seie|fortelle|fortelje|forklare|spørre|nevne|nemne|komme|stille|fullføre|snakke|lufte|legge) >>
  (først|fyrst|ikke før|ikkje før) (da|når|då|etter at) @ejeg (hevet|heva|ropte|hylte|ble sint|vart sint|truet|trua|gråt|krevde|skrek|brølte|slo|ble sur|nevnte advokat|klaget) ...5 , (ble|vart|fikk|fekk|hørte|høyrde|lyttet|lytta|begynte) (jeg|@ea-han|eg|noen|vi) ..2 (hørt|høyrt|lyttet til|å høre|etter|gehør|på meg|å lytte)
  (vitsen|poenget|meininga|meningen) med å (forklare|beskrive|fortelle|fortelje|skrive|si) ...8 (når|hvis) [ (ingen|de|dei|@ea-han) ...3 (lytter|hører|leser|gidder|høyrer|les) ] >>
  (ble|vart|blei) (jeg|eg|vi)? (bedt|beden|bede) om å (gjenta|forklare|repetere|ta|si|fortelle) (meg|det|alt|alt sammen|hele greia|saken|det hele|historien) (en gang til|ein gong til|på nytt|igjen|om igjen|fra start|flere ganger|to ganger|én gang til)
  ja: [Måtte rope for å bli hørt].
  ja: Han [begynte å svare mens jeg ennå forklarte].
  ja: De kunne [i det minste ha lest mailen].
  ja: [Tre ganger sa jeg at jeg ikke har bil].
  ja: Mens jeg forklarte alt, [spiste hun knekkebrød].
  ja: [Svaret sto der før jeg var ferdig med å skrive].
  nei: Tre ganger sa jeg takk.
  ja: Fikk beskjed om å «[komme til saken]».
  ja: Det var [som å slå vann på gåsa].
  ja: Jeg kunne [like gjerne ha snakket med kjøleskapet].
  ja: [Fikk samme spørsmål to ganger].
  ja: Jeg [fikk ikke anledning til å si hva det gjaldt].
  ja: [Først da jeg hevet stemmen, ble jeg hørt].
  nei: «Hva var det du het igjen?», sa jeg.
  nei: Fikk beskjed om å være hjemme.
  nei: Jeg kunne like gjerne snakket med sjefen.

- bedre-orer-hos-andre turn=no actor=any
  !@ea-han (hører|høyrer|lytter|lyttar|hørte|høyrde|lyttet|lytta) (nok|visst|faktisk|langt|mye)? (bedre|betre|mer|meir) (etter|til|på meg)? enn (@ea-han|henne|ham|dere|kundeservice|kundesenteret|ham der)
  (gullfisk|gullfisken|katten|hunden|barnehagebarn|treåring|treåringen|brødrister|veggen) ..3 (hører|høyrer|lytter|lyttar|hukommelse|følger med) ..2 (bedre|betre|mer|meir)? (etter|hukommelse)? enn (@ea-han|henne|ham|dere|kundeservice|kundesenteret)
  ja: [Katten hører bedre etter enn henne].
  nei: Hun lyttet bedre enn han jeg snakket med i går.

- skyflet-ut actor=any
  (ble|blei|vart) @ejeg? (bare)? (jaget|jaga|skyflet|hysjet|sendt|skysset|dyttet) videre som (en|ei|et|ein|ei|eit) >>
  (ble|blei|vart|følte meg|kjente meg) (@ejeg)? (meg)? (nærmest|bare|rett og slett)? (skyflet|skufla|skjøvet|dyttet|dytta|kastet|kasta|geleidet|lempet|lempa|sluset|føyst|viftet|vifta|jaget|jaga|presset) (ut|av|ut av|av|bort fra|vekk fra|gjennom) ..1 (chatten|røret|tråden|linja|telefonen|samtalen|samtala|køen|døra)
  (skyndet|skynda|hastet|stresset|pushet|jaget|jaga) @emeg ..1 (gjennom|videre|vidare|av gårde|ut)
  ja: Jeg [ble skyflet ut av chatten].
  snu: Jeg [ble ikke jaget av røret].
  nei: Jeg ble sendt ut av køen.

- snakket-bare-selv turn=no
  @ea-han (bare|berre)? [ (snakket|snakka|pratet|prata|preika|skravlet|skravla|messet|maste|masa|babla|bablet) (bare|berre)? (hele tiden|heile tida|hele veien|ustanselig|uavbrutt|uavbrote|i ett|i eitt|nesten hele tiden|mest selv|mest sjølv|for det meste selv|nesten bare selv|uten stans|uten pause|uten å trekke pusten) ] !(om meg|hyggelig|med (kollegaen|andre|noen))
  (bare|berre) (snakket|snakka|pratet|prata|preika|skravlet|skravla|bablet|babla) (og (snakket|snakka|pratet|prata|preika|skravlet|skravla|bablet|babla)|videre|vidare|i vei|i veg|på|i ett|over meg|selv)
  (snakket|snakka|pratet|prata|durte|kjørte|køyrde|fortsatte|heldt fram|holdt fram) (bare|berre) (og (snakket|snakka)|videre|vidare|i vei|i veg|på|i ett) (uten|utan|uansett|likevel|som om|selv om|med sitt|,|$) !(å (hjelpe|forklare))
  (brøt|braut|bryter|bryte|brøyt|skjøt|skaut) (stadig|hele tiden|heile tida|støtt|ofte|ustanselig|konstant|alltid|flere ganger|titt og ofte|jevnlig) (inn|meg av)
  (begynne|begynte|byrja|starte|startet|svarte) (å (svare|snakke|forklare|prate))? (midt i|halvveis i|halvvegs i) (spørsmålet|setningen|setninga|forklaringen|forklaringa|det @ejeg|historien|en setning|ei setning) @emin?
  (overhøre|overhørte|overhøyrde|overhørt|ignorerte|ignorert) @ea-han? (fullstendig|bevisst|glatt|totalt|rett og slett)? (meg|oss|innvendinga|innvendingene|det @ejeg sa|spørsmålet mitt|ønsket mitt|ønsket|bønnen)
  (ikke|ikkje|aldri|lite|heller ikke|dårlig|lite) (særlig|videre|helt|akkurat)? (mottakelig|mottakeleg|åpen|open|mottagelig)/a for (det|hva|kva|innspill|argumenter|innvendinger|innvendingar|kritikk|forslag|min side|alt|noe|noko) (som)? (@ejeg (sa|hadde|kom med|mente))?
  (ufokusert/a|ukonsentrert/a|uoppmerksom/a|umerksam/a|distré/a|åndsfraværende/a|distrahert/a|uforberedt/a og uoppmerksom/a)
  (følge|fulgte|fylgde|følgde|fulgt|hang|følgt) @ea-han? (veldig|ganske|litt|svært)? (dårlig|dårleg|lite|knapt|halvveis) med !(tiden|tida|pris*|kurs*)
  (følge|fulgte|fylgde|følgde|fulgt|hang|følgt) (ikke|ikkje|aldri|ikkje noko) med på (det|hva|kva|ka) @ejeg (sa|fortalte|fortalde|forklarte|skrev|hadde) >>
  (glemte|gløymde|husket ikke|hugsa ikkje|hadde glemt|hadde gløymt) (visst)? (navnet mitt|namnet mitt|hva @ejeg|kva @ejeg|det @ejeg|halvparten|spørsmålet mitt|saken min|meg) (midt i|underveis|undervegs|sa|hadde|nettopp|mens|allerede) >>
  @ea-han .. [ (er|var|virket|verka|virka|hørtes|høyrdest|låt|lød|ble) !(ikke|ikkje|aldri|heller|verken|korkje) (veldig|litt|ganske|tydelig|tydeleg|nokså|mest|heller|åpenbart|någe|noe|noko|svært|kjempe)? (travel|travle|oppjaget|oppjaga|forjaget|hektisk|jagende|jagete|masete) (ut)? ]
  @ea-han .. [ (er|var|virket|verka|virka|hørtes|høyrdest|låt|lød) !(ikke|ikkje|aldri|heller|verken|korkje) (veldig|litt|ganske|tydelig|tydeleg|nokså|mest|heller|åpenbart|någe|noe|noko|svært)? (stresset|stressa|stressete) (ut)? ] !(av|over|på mine)
  (travel/a|stressa/a|stresset/a|hektisk/a) (kundebehandler|rådgiver|dame|mann|saksbehandler|selger|konsulent|medarbeider|lege|sekretær)/n
  (fikk|fekk|hadde|satt igjen med|sat att med|fått) !(ikke|ikkje|aldri|@ejeg (ikke|ikkje|aldri)) (bare|berre|en|ei|ein|litt|den)? (følelsen|inntrykk|inntrykket|følelse|kjensla|kjensle|fornemmelse|fornemmelsen) av at @ea-han .. (ville (videre|vidare|ferdig|bli kvitt|ha meg|avslutte|bli ferdig|hjem|ha det overstått|få meg|legge på|til lunsj|på lunsj|på pause)|helst ville|hadde (det travelt|dårlig tid|lunsj)) >>
  (samtalen|"samtalen"|samtala|"samtala"|alt|det hele|praten|det) (gikk|gjekk|gjekk) (i|på) (full fart|et forrykende tempo|rekordfart|ekspressfart|turbofart|racerfart) !(med|å få)
  (ta|"tok"|"tek") seg (veldig|heller|ganske|svært)? (dårlig|dårleg|lite|altfor lite|for lite|minimalt med|knapt med|knapt) (med)? tid !(med å svare på (mail|telefon))
  (ta|"tok"|"tek"|ga|gav) seg (ikke|ikkje|aldri|knapt) tid til å (lese|høre|høyre|lytte|forstå|snakke|ta|la meg|sjå|lytta|prate) !(bildet|bilder) >>
  (leste|las|lest|lese|åpnet|opna) (visst|tydeligvis|tydelegvis|åpenbart|rett og slett)? (ikke|ikkje|aldri|knapt) (hele|heile|engang|skikkelig|ordentlig|nøye)? (mailen|meldingen|meldinga|e-posten|søknaden|klagen|klaga|brevet|henvendelsen|vedlegget|vedleggene|saken|det @ejeg (skrev|skreiv|sendte|hadde)) @emin?
  (ingen|inga|knapt noen) (der)? (hadde)? (leste|las|lest|lese|åpnet|opna|hørte|høyrde|lyttet|lytta|fulgte med) (på|til)? (det|mailen|meldingen|meldinga|e-posten|søknaden|klagen|brevet|henvendelsen|vedlegget|vedleggene|meg|oss|bildene|hva|kva) @emin? (@ejeg (skrev|skreiv|sendte|sa|hadde|la) >>)?
  (mailen|meldingen|meldinga|e-posten|søknaden|klagen|klaga|brevet|henvendelsen|vedlegget|bildene) @emin? .. [ (var|ble|blei|vart|er|hadde) (visst|tydeligvis|åpenbart)? (ikke|ikkje|aldri|knapt) (blitt)? (lest|lese|åpnet|opna) ]
  (@ejeg) .. , men [ (ingen|@ea-han .. (ikke|ikkje)) (hørte|høyrde|lyttet|lytta) (etter|på)? ] ($|på|etter)
  (hoppa|hoppet|hopper|bladde|skumleste) (elegant|glatt|bare|rett)? (over|bukk over) (det @ejeg|spørsmåla|spørsmålene|spørsmålet|det viktigste @ejeg) @emin? >>
  (avvist|avbrutt|avfeid|stoppet|stoppa|kutta av|avbroten|avspist) før @ejeg (fikk|fekk|hadde|rakk) >>
  (litt|noe|altfor|for|veldig|vel|alt for|ganske)? (rask|kjapp|snar|kvikk|ivrig|raske)/a (til å|på å|med å|etter å) (avslutte|legge på|bli ferdig|runde av|konkludere|avbryte|bryte inn|ville avslutte) ..1 (samtalen|samtala|chatten)?
  @ea-han? "hadde" (vel|nok|visst|sikkert) (ti|tjue|mange|flere|andre) (andre|kunder|til)? (på vent|i kø|på tråden) (samtidig|allerede)?
  (greip|grep|tok|stjal) ordet (kvar|hver) (gong|gang) >>
  ja: Hun [snakket hele tiden].
  ja: Hun [brøt stadig inn].
  ja: Han [begynte å svare midt i spørsmålet mitt].
  ja: Hun [overhørte meg].
  ja: Hun var [ikke mottakelig for det jeg sa].
  ja: [Ufokusert] kundebehandler.
  ja: Hun [fulgte dårlig med].
  ja: Hun [virket travel].
  ja: [Fikk følelsen av at hun ville videre].
  ja: [Tok seg ikke tid til å lese].
  ja: [Leste ikke mailen min].
  ja: Søknaden min [var tydeligvis ikke lest].
  ja: Hun var [litt for rask til å avslutte].
  nei: Jeg fulgte dårlig med på skolen.
  nei: Jeg overhørte en samtale.
  nei: Jeg leste ikke mailen før i dag.
  nei: Han hørtes ikke stresset ut.
  nei: Hun var rask til å svare.

- rakk-ikke-spore turn=no actor=customer
  @ejeg? (rakk|rokk) (ikke|ikkje|aldri|knapt|ikke engang) å (stille|spørre|spørje|si|seie|fortelle|fortelje|forklare|få sagt|få spurt|nevne|nemne) (om)? (hva|alt|det|noe|noko|mer|meir|spørsmålene|spørsmåla|spørsmålet|halvparten|et ord) @emin? (@ejeg >>)?
  (måtte|laut) .. (begynne|starte|byrje) (helt|heilt)? (fra|frå) (begynnelsen|byrjinga|starten|null|bunnen av|scratch) !(med (søknaden|skjemaet|innlogging))
  (måtte|laut) .. (oppgi|taste|taste inn|stave|lese opp|gi|sende|skrive) (navnet|namnet|ordrenummeret|kundenummeret|fødselsnummeret|nummeret|adressen|adressa|det samme|det same|samme info) @emin? (inn|opp)? (på nytt|igjen|om igjen|to|tre|fire|fem|flere|fleire|utallige|mange) (ganger|gonger)?
  (bli|ble|blei|vart|blitt) .. [ (overhørt|overhøyrt|ignorert når @ejeg snakket) ]
  ja: [Rakk ikke å stille spørsmålene mine].
  ja: Jeg måtte ringe tilbake og [måtte begynne helt fra begynnelsen].
  ja: Jeg ble [overhørt].
  nei: Hun rakk ikke å sende brevet.

- hoppet-inn-i-setningen turn=no actor=any
  (få|fikk|fekk|fått|hørte|høyrde|oppfattet|leste|las|tok) @ea-han? (bare|berre|knapt|høyst) (med seg|inn)? (halvparten|halve|en brøkdel|første halvdel|bruddstykker|stikkord|stikkordene|deler) (av (det|hva|mailen|meldingen|historien))? (@ejeg >>)?
  (ga|gav|gir|fikk|fekk|lot|gje) (meg|oss|jeg|eg|vi)? (ikke|ikkje|aldri|ikke engang) (en|ein|noen|nokon)? (sjansen|sjanse|anledning|muligheten|mulighet|moglegheit|høve|lov|rom) til å (forklare|svare|snakke|si|seie|fortelle|fortelje|utdype|fullføre|stille|legge fram|begrunne|komme) >>
  (lot|let|lét) @emeg (ikke|ikkje|aldri) (få|sleppe|slippe|komme|kome)? (et|eit|inn|til|lenger)? (ord|setning|inn et ord|inn|til|snakke|prate|forklare|fullføre|ut|lenger enn) >>
  (spurte|spurde|stilte spørsmål|spør) , men [ (@ea-han)? (ventet|venta|hørte|høyrde|lyttet|brydde seg|ventet aldri) (ikke|ikkje|aldri)? (på|om) (svaret|svarene|svara) ]
  (venta|ventet|vente) (ikke|ikkje|aldri) (på|til) (svaret|svaret mitt|svar|at @ejeg (svarte|svara|var ferdig|ble ferdig|hadde)) !(i (kø|flere|to))
  (ba|bad|be) @emeg (om å)? (gjenta|stave|oppgi|repetere|ta opp att|taste inn|si) (adressen|adressa|navnet|namnet|nummeret|kundenummeret|det|alt|spørsmålet|det samme|det same) @emin? (igjen|på nytt|to|tre|fire|fem|flere|fleire|mange) (ganger|gonger)?
  (forklarte|forklåra|fortalte|fortalde|måtte forklare|måtte fortelle|måtte legge fram|laut forklare) (problemet|saken|saka|alt|det|det samme|hele saken|historien|situasjonen) (på nytt)? (til|for) (hver|kvar|tre|fire|fem|to|flere|fleire|mange|en ny|ein ny|samtlige) (ny|nye|forskjellige|ulike|person|personer|personar|stykker|avdelinger|folk|kollega) >>
  (selv om|sjølv om|enda|endå|da|når|til tross for at) @ejeg (hadde)? (sa|takket|takka|gjentok|sagt) (nei|nei takk|stopp|ifra|fra) .. , (fortsatte|heldt|holdt|maste|kjørte|snakket|prata) (hun|han|ho|de|dei) >>
  @ea-han (sa|svarte|meinte|mente) (at)? [ @ea-han (måtte|skulle|ville|var nødt til å) (videre til (neste|andre)|vidare til (neste|andre)|ta neste|gå videre til neste|avslutte (samtalen|samtala|chatten|nå)|bli ferdig med (meg|samtalen|dette)|rekke lunsj) ] >>
  @ea-han (så|såg|kikket|stirret|glodde|glante) (på|i|ned i) (mobilen|skjermen|telefonen|klokka|tv-en|neglene|pcen) (mens|medan|hele tiden|når|da) @ejeg >>
  (hoppet|hoppa|buste|braste|datt|dundret|trampet|ramlet|skar|kom|kastet seg) (stadig|rett|alltid|hele tiden)? inn i (setningen|setningene|setninga|setningane|forklaringen|forklaringa|alt|det) (@emin|@ejeg)? >>
  (gjorde|gjer|lager|laga|laget|gjør|fylte|snakket) (ferdig|ut) (setningen|setninga|setningene|setningane) @emin? >>
  (gjorde|gjer|gjør|laget|laga) (setningen|setninga|setningene|setningane) @emin (ferdige|ferdig) >>
  (avsluttet|avslutta|fullførte|fortsatte) !(ikke|ikkje|aldri) (historien|historia|tanken|resonnementet|forklaringen|setningen|setningene) @emin? for (meg|oss) >>
  « [ ja ,? ja ,? ja ...8 ] ("."|"!")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (kort fortalt|kortversjonen|fatt deg i korthet|i korte trekk|kort versjon|få høre kortversjonen|vi tar kortversjonen) ,? ...3 ] ("."|"!")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  (kom|slapp|slepp|nådde|rakk|vant|fekk|fikk) (ikke|ikkje|aldri|itj|knapt) (til|inn|fram|frem|inn med|til med) (med)? (et|eit|ett|en|ei|ein)? (eneste|einaste)? (ord|setning|lyd|stavelse|pip) !(på nett)
  (overdøve|overdøvet|overdøyvde|overdøyve|overdøvde|overdøva) @ea-han? @emeg >>
  (det)? (hasta|hastet|haster|hastar) (visst|tydeligvis|åpenbart|fælt|veldig|tydelegvis) ..2 (med|å) (å)? (bli|få|avslutte|komme|runde|kome) >>
  (mottakeren|mottakaren|lyden|høreapparatet|øret|ørene|radioen|antenna|antennen) (hans|hennes|hennar|deres|i andre enden)? (var|sto|stod) (visst|nok|tydeligvis)? (avslått|avslege|slått av|skrudd av|av|på lydløs|på mute|tette|tett|stengt|opptatt)
  (svarte|svara|svarer) (bare|berre|kun)? på (overskriften|overskrifta|emnefeltet|tittelen|første linje|første setning|fyrste setning|halve mailen|halve spørsmålet|halvparten av (det|spørsmålene))
  (skulle|ville) (så|veldig|svært)? (gjerne|helst) (ha|hatt|fått|likt) ..1 fått (fullført|snakket|sagt|forklart|fortalt|snakka|fullføre|snakke) >>
  (enetale|monolog|einetale) !(fra (min|mi) side|fra meg)
  @ea-han [ (var|va|er) (så|for|altfor|veldig|litt)? (hastig|brå og hastig|på farten|på vei videre|på veg vidare|på spranget) ] (at @ejeg >>)?
  (måtte|mått|laut|fikk) .. ("si"|"sei"|"seie"|"sie"|"forklar"|"forklare"|"gjenta"|"skriv"|"skrive"|"taste inn"|"tast inn") (det|ting|alt|navnet|det samme|det same|mæ)? (opp igjen og opp igjen|ti gang|to gang|tre gang|fem gang|fire gang|gang på gang|gong på gong|ørten ganger|inn det samme på nytt|samme på nytt)
  (hver|kvar) (gang|gong|gång) @ejeg (åpnet|åpna|opna|åpner|lukket opp|prøvde|trakk|trekte|tok|forsøkte) ..3 (munnen|kjeften|pusten|å (si|snakke|spørre|svare)|noe)? , (kom|snakket|snakka|avbrøt|sa|begynte|prata|pratet|greip|grep|var) (hun|han|ho|hu|de|det|n) >>
  (tiden|tida|"tiden"|"tida") (var|er|ble) (visst|tydeligvis|åpenbart|liksom) (knapp|dyrebar|dyr|ute|kostbar|ikke til meg) >>
  !@ejeg (lyttet|lytta|lydde|hørte|høyrde|fulgte med|følgde med|lytter|var med) (bare|berre|nok|høyst|i beste fall)? (med|på) (et|eit|ett|med)? (halvt|halv|ett|eitt|knapt|kvart) (øre|øyra|øyre|oppmerksomhet|hode) >>
  som (en|ei|ein) (plate|platespiller) med hakk (sa|gjentok|måtte|prøvde|forklarte) @ejeg >>
  (@ejeg)? (fikk|fekk|rakk) (bare|berre|så vidt)? (å)? (sagt|si|ut|seie) « ..3 » , (og|så|før) (det|da|så|@ea-han|klikk) >>
  (skravle|skravlet|skravla|prata|pratet|snakket|snakka|tullet|lo|flirte|småpratet) (hun|han|ho|de)? (høyt|lavt|heller)? med (en|ein|noen|nokon|sine|sidemannen|kollegaen|kollegaer|kollegaene|andre|venninna) (kollega|andre|kollegaer)? (mens|medan|samtidig som|da|midt i) @ejeg? >>
  (leser|leste|les|hører|høyrer|lytter|lyttar) (dere|de|dykk|dei|du|folk|noen|nokon) (i det hele tatt|egentlig|overhodet|noen gang|eigentleg|i det heile) (på|etter)? (det|hva|kva)? (som)? (folk|vi|jeg|kundene|man|kunden|@ejeg)? (skriver|skriv|sier|skrev|sa)? "?"?
  « ...5 (ha en|ha det|hei|fin dag|takk for|ha ei) ...4 » [ før @ejeg (var|hadde|fikk|rakk) ] >>
  (trommet|tromma|hamret|tastet|klikket|knatret|klapret) (i vei)? (på tastaturet|på tastene|med tastaturet|i vei) (mens|medan|hele|heile|og|da|$) >>
  (tydelig|tydeleg|åpenbart|visst|helt|heilt|mentalt|med hodet) (et|eit|en) (helt|heilt)? (annet|anna|annen|ein annan) (sted|stad|plass)
  (øynene|augo|auga|blikket|hodet|tankene|tankane|ørene|øra) (var|er|hennes var|hans var) (tydelig|visst|nok|helt)? (et|eit|en|på en|en helt) (helt)? (annet|anna|annen) (sted|stad|plass) >>
  (tomt|stilt|dødt|stumt) i (andre|den andre) enden >>
  (ikke|ikkje) (så mye|så mykje|engang|ein gong) (som)? (et|eit) « (mhm|mm|ja|hm|jaha|aha) »
  !@ejeg (spør|spurte|spurde|ber|ba|bad|etterlyser|krever) (stadig|alltid|hele tiden|igjen)? (etter|om)? (samme|same|den samme|det samme) _ (hver|kvar|for) (bidige|eneste|einaste|gang|gong|tredje|fjerde|femte) (gang|gong)? >>
  @ea-han? (var)? (alt|allerede|alltid|visst|liksom) på (vei|veg) (til|mot|over til) (neste|nestemann) (i (rekka|rekken|køen)|kunde|samtale)?
  (ba|bad|spurte|spurde|etterlyste|krevde) ...6 (som|enda|selv om) @ejeg (allerede|alt|nettopp|akkurat|hadde) (hadde|alt)? (sendt|lagt ved|oppgitt|sagt|skrevet|levert|vedlagt) >>
  ja: Han [hoppet inn i setningene mine].
  ja: Hun [gjorde setningene mine ferdige].
  ja: «[Ja ja ja, jeg har skjønt det]», sa han.
  ja: Eg [kom ikkje til med eit einaste ord].
  ja: [Hver gang jeg åpnet munnen, avbrøt hun].
  ja: Hun [lyttet med et halvt øre].
  ja: [Leser dere i det hele tatt det folk skriver]?
  ja: Han [skravlet med en kollega mens jeg snakket].
  nei: «Ja ja ja», sa jeg.
  nei: Jeg lyttet med et halvt øre.
  nei: Huset var tomt i andre enden av gata.
