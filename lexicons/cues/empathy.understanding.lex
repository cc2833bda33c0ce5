# empathy.understanding: sees the situation and the need.
cue empathy.understanding

+ f-skjonte actor=any
  @ea-han [ (så|såg|skjønte|forsto|forstod|visste|skjøna) .. (hva|kva|ka) (det|saken|dette|saka) (egentlig|eigentleg|faktisk|i bunn og grunn) (handlet|dreide|dreidde|gjaldt|handla|dreia|var) (om|seg om|snakk om)? ]
  @ea-han [ (så|såg|skjønte|forsto|skjøna|forstod) at det var (jeg|eg|meg|vi) som (trengte|trong|hadde|ikke|ville) ] >>
  (brikkene|bitene|"brikkene"|puslebitene|bitane|brikkane) .. (falt|datt|fall|dett) .. på plass .. (for|hos) (henne|ham|han|ho|"henne"|"ham"|dem|dei)
  (falt|datt|fall) (brikkene|bitene|bitane|brikkane) på plass (for|hos) (henne|ham|han|ho|"henne"|"ham"|dem)
  (lese|leste|las|lest) "tankene" mine
  (lese|leste|las) tankane mine
  @ea-han [ .. (ett|et|eitt|to) (skritt|steg) foran !(meg|oss|i|køen) ]
  (tok|tek) ("ordene"|orda|"orda") (rett)? ut av "munnen" (på|min)
  (kvikk|kjapp|rask|snar|lynrask|lynkjapp)/a i (oppfattelsen|oppfatninga|oppfatningen|vendinga|hodet|hovudet) !(svar)
  (koblet|kobla|koplet|kopla|klikket|klikka|tente) (@ea-han|det)? (straks|med en gang|fort|raskt|med ein gong|umiddelbart|på sekundet) (hos|for|på)? (henne|ham|han)?
  (satte|sette) ord på det @ejeg (prøvde|mente|forsøkte|strevde|ikke|slet|meinte) >>
  (trengte|nok med|holdt med|heldt med|klarte seg med|greide seg med) (bare|berre)? (halve|halv|et halvt|en halv|ei halv) (historien|setningen|setninga|forklaringen|historia|ord|setning)
  (trengte|trong|slapp|behøvde) (ikke|ikkje)? (å)? (si|seie|forklare|utdype|utbrodere|utdjupe) (mer|meir|noe mer|noko meir|hvorfor|kvifor|så mye|resten) !(om|til)
  (samme|same) (båt|situasjon|bås|livssituasjon) (selv|sjølv|sjøl|som meg|som oss)
  @ea-han [ (kjente|kjende) .. igjen .. (situasjonen|problemet|frustrasjonen|historien|historia|seg selv) ]
  @ea-han [ (så|såg) (behovet|problemet|saken|saka|greia) (før|lenge før) @ejeg ] >>
  ja: Da [falt brikkene på plass for ham].
  ja: Ho [las tankane mine].
  ja: Han var [kjapp i oppfattelsen].
  nei: Jeg visste ikke hva det betyr.
  nei: Han kjente igjen feilkoden.

+ f-visste turn=no
  @ea-han [ (visste|skjønte|forsto|forstod|skjøna|begrep|fatta|ante|veit) !(ikke|ikkje|aldri|knapt|neppe|itj) (nøyaktig|akkurat|godt|utmerket|presis|precis|utmerka)? (hva|kva|hvor mye|kor mykje) ...7 (betyr|betydde|betyd|innebærer|inneber|innebar|krever|krev|vil si|vil seie|gjør med|gjer med|koster|har å si|står for) ] >>
  !@ea-jeg [ (visste|skjønte|forsto|forstod|skjøna|begrep) !(ikke|ikkje|aldri|knapt|neppe|jeg|eg|vi) (nøyaktig|akkurat|godt|utmerket|presis) (hva|kva|hvor mye|kor mykje) ...7 (betyr|betydde|betyd|innebærer|inneber|innebar|krever|krev|vil si|vil seie|gjør med|gjer med|har å si) ] >>
  @ea-han [ (visste|skjønte|forsto|forstod|skjøna|begrep) !(ikke|ikkje|aldri) at (en|et|ei|ein|eit) _ (_)? (ikke|ikkje)? (bare|berre)? (er|ikke er|ikkje er|betyr) ] >>
  @ea-han [ (skjønte|skjøna|forsto|forstod|visste|begrep) !(ikke|ikkje|aldri) at (en|ein|ei|et|eit) _ ..3 (ikke|ikkje) (kan|får|rekker|greier|klarer|har|duger|rekk|er til) ] >>
  ja: Han [visste akkurat hva en ødelagt fryser betyr i elgjakta].
  ja: Hun [forsto at en båt ikke bare er en båt] for oss.
  nei: Jeg visste akkurat hva det betyr å vente.
  nei: De visste ikke hva feilen betyr.
  nei: De visste ikke akkurat hva det betyr.

+ f-forstaelse actor=any turn=no
  (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) (manglet|mangla|skortet|skorta|sto|stod|var|er) (det|hun|han|ho|de|dei)? (ikke|ikkje|aldri) (på|mangel på|dårlig med|dårleg med)
  (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) (fikk|fekk|fikk) @ejeg (i massevis|i bøtter og spann|i bøtter|i fleng|i lange baner|med en gang|med ein gong|straks|fra første stund|frå fyrste stund|fra start|i rikt monn|så det holdt|så det heldt|gratis|i fullt monn|servert|i hele samtalen)
  (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) (var|er) det (nok av|plenty av|mer enn nok av|meir enn nok av|ikke mangel på|ikkje mangel på|ingen mangel på|inga mangel på|rikelig med|mye av|mykje av|full pott på)
  (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) (hadde) (hun|han|ho|de|dei) (nok av|i massevis|i bøtter og spann|rikelig av|plenty av|masse av|i fullt monn|mye av|mykje av)
  (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for) (kom|haglet|hagla|strømmet|strøymde|satt|sat) (på løpende bånd|på rams|løst|med det samme|med en gang|med ein gong|uoppfordret|uoppfordra|uten at jeg|før jeg|på første linje|i første setning|fra hjertet|frå hjartet)
  (det)? (manglet|mangla|skortet|skorta) (ikke|ikkje|aldri) på (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  (sparte|spara|knuslet|knusla|sparar|snålte|snålet|var gjerrig|var knuslete) (ikke|ikkje|aldri) (på|med) (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  (ikke|ikkje|ingen|inga) mangel på (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  !("ikke"|"ikkje"|"aldri"|"akkurat"|"særlig"|"direkte") (raus|rundhåndet|gavmild|rundhanda|sjenerøs)/a (med|på) (forståelse|"forståelse"|forståing|"forståing"|forståelsen|forståinga|innsikt|"innsikt"|"innlevelse" i situasjonen|"skjønn"|"fleksibilitet" for)
  ja: [Forståelse fikk jeg i massevis].
  nei: Forståelse fikk jeg ikke.

+ a-sa-hva actor=agent
  @ea-han [ (så|såg|skjønte|forsto|forstod|skjøna|fatta|fattet|gjetta|gjettet|ante|ana|oppdaga|oppdaget) (@efort|med et halvt øye|på et blunk|på sekundet|på lang avstand|på flekken|før meg|av seg selv|lenge før @ea-jeg)? (at) (det|dette|saken|saka|her) ] (var|gjaldt|handla|handlet|dreide|dreia|hastet|hasta|sto|stod|brant|brann|måtte) !(en feil|feil|noe galt) .. (og ikke|og ikkje|ikke|ikkje|ikke bare|om|seg|mye|mer|meir|snakk|alvor|alvorlig|krise|tungt|viktig|verre) >>
  @ea-han [ (så|såg|skjønte|forsto|forstod|skjøna|fatta|fattet) ] (@efort|med et halvt øye|på et blunk|på sekundet|på flekken|lenge før @ea-jeg) (at) (det|dette|saken|saka|her) (var|gjaldt|handla|handlet|dreide|dreia|hastet|hasta|sto|stod|brant|brann|måtte) >>
  (skjønte|forsto|forstod|skjøna|visste|så|såg) (vel|nok|jo|godt)? (at)? (det var)? (angsten|redselen|frykten|sorgen|sinnet|fortvilelsen|stoltheten|skammen|trøttheten|redsla|sorga|panikken) .. (som)? (ringte|snakka|snakket|skrev|skreiv|tala|prata|bak|lå)
  (så|såg|skjønte|hørte|høyrde|leste|las) (det)? (bak|bakom|bakenfor|under|mellom|gjennom) (ordene|orda|sinnet|spørsmålet|fasaden|tallene|linjene|overflata|overflaten|linene|kjeftinga|frustrasjonen)
  (finne|fant|fann|funnet|skjønte|visste|så|såg) @efort? (ut)? (hvor|kor|kvar|ut hvor|ut kor) (skoen|skoa|landet|hunden|haken) (trykka|trykket|trykte|lå|låg|er|satt|sat|var|ligg|ligger|begravet|begravd|klemte)
  (skoen|skoa) .. (trykka|trykket|trykte|trykker|klemte|klemmer) .. (så|såg|skjønte|visste|fant)
  (sette|satte|la|setje) (fingeren|fingrane|fingren) (rett)? på (det|hva|kva|problemet|det ømme|hvor|kjernen|feilen|det såre) >>
  (tok|tar|ta|las|leste|lese|grov|dykket|dukka|bladde|satt|sat|brukte|bruka) .. (seg)? (tid til å|tida til å|bryet med å|seg opp på|seg gjennom|seg ned i|dypt i|djupt i|ned i) .. (se på|sjå på|lese|saken|saka|papirene|loggen|loggene|loggane|historikken|tråden|mappa|mappen|journalen|sakspapirene|dokumentene|notatene|henvendelsen|@emin) .. (og leste|og las|før|ordentlig|skikkelig|grundig|som) >>
  (tok|tar|ta) .. (den|saken|søknaden|saka|mappa|papirene) fram og (leste|las|så|såg|bladde) >>
  (tok|tar|ta) seg (tid|tida|tiden|bryet) (til|med) å ("se hva"|"se hvor"|"se på"|"se gjennom"|"se nærmere"|"sjå kva"|"sjå på"|"sjå gjennom"|"sjå kor"|skjønne|forstå|skjøne|kikke|granske|sette seg|setje seg) >>
  @ea-han [ (hadde|har) (lest|lese|studert|gransket|sett gjennom|gått gjennom|bladd gjennom) .. (hele|heile|alle|grundig|nøye|opp på) .. (tråden|historikken|mappa|saken|saka|papirene|loggen|journalen|sakspapirene|dokumentene|notatene) .. (før|på forhånd|på førehand|da|innen|allerede|alt)? ] >>
  @ea-han [ (hadde|har) (satt|sett) seg (grundig|godt|skikkelig|ordentlig)? inn (på forhånd|på førehand|før|i det|i alt|i saka|i saken) ] >>
  (hadde|har) gjort (leksene|leksa|hjemmeleksa|heimeleksa|lekser) (sine|si)?
  (kjente|kjende|kan|kunne) (saken|saka|historien|historia|situasjonen|problemet|mappa) (min|mi|vår|mitt)? (ut og inn|inn og ut|på rams|på fingrene|utenat|bakfram|til bunns|fra før)
  (trengte|trong|måtte|behøvde|krevde|kravde) (ikke|ikkje|knapt) .. (forklare|utdype|tegne|teikne|forklåra|si mer|seie meir|overforklare|begrunne|stave) .. (noe|hvorfor|kvifor|mer|meir|det)? >>
  (et|eit|ett) (halvt|halvkvedet|halvkvede) (ord|vise) (var nok|holdt|heldt)?
  (før) @ea-jeg .. (sagt|forklart|fått|rakk|ferdig|visste) .. (halvparten|halve|sagt det|det selv|fram|ut|noe|setningen|ferdig|sjøl) .. (skjønte|visste|forsto|skjøna|hadde) (@ea-han|hva)
  (skjønte|visste|forsto|skjøna|så|såg) (hva|kva|det) @ea-jeg (fisket|fiska|famla|famlet|leita|lette|siktet|sikta|strevde|streva|prøvde|mente|meinte|egentlig|eigentleg|ikke|ikkje) >>
  (skjønte|visste|forsto|skjøna|forstod|ant) (godt)? (hva|kva|hvor|kor|hvordan|korleis) (det|som|mye|mykje) (vil si|ville si|vil seie|betyr|betydde|betyd|står på spill|sto på spill|stod på spill|kosta|kostet|koster|føles) >>
  (kjente|kjende|kjenne|visste) (det|seg|det selv|igjen) (igjen|att|selv|sjølv)? .. (fra|frå) (eget|eige|sitt|egen|eigen|eigne|egne|egen) (liv|erfaring|kropp|hus|barn|ungar|hage|hverdag|kvardag)
  (hadde|har|var) (selv|sjøl|sjølv) (vært|stått|hatt|gått|opplevd|mista|mistet|vore|ståande|havnet|pårørende|forelder|alenemor|student|småbarnsfar|småbarnsmor|i) .. (der|det|gjennom|i det|samme !(modell|type|merke|bil|avtale|produkt|abonnement)|same !(modell|type|merke|bil|avtale)|mor|far|barn|liknande|lignende|båt|situasjon) >>
  (så|såg|sett|se) (det|saken|saka|ting|verden|problemet) (fra|frå) (min|mi|vår|kundens|vårt|andre|den andre|kunden si) (side|stol|ståsted|side av bordet|synsvinkel|kant|plass)
  (gikk|gjekk|gått|gå|stått|sto|stod|prøvde) .. (en|ein)? (mil|runde|stund|dag|tur)? .. i (mine|våre|kundens|mine egne) (sko|tøfler|støvler)
  (på|over på|satte seg på|stilte seg på|kom over på) (min|mi|vår|kundens|samme|same) side av ("bordet"|"skranken"|"disken"|saken|"skrivebordet")
  (tok|tar|tatt) (høyde|omsyn|hensyn) .. (for|til) (at)? (@ea-jeg|ting|livet|alderen|helsa|hørselen|ungene|ungane|jobben|økonomien|arbeidstida|situasjonen) >>
  (fikk|fekk) .. (øye|auga|blikk) (på|for) (hva|kva|det) (@ea-jeg|som) (egentlig|eigentleg|trengte|trong|ville) >>
  ja: Hun [så med en gang at det var leiligheten og ikke hytta det gjaldt].
  ja: Ho [tok seg tid til å sjå kva som hadde skjedd].
  ja: Han [fant fort ut hvor skoen trykka].
  ja: De [hadde lest hele tråden før de svarte].
  nei: En frist hadde gjort seg.
  nei: De hadde gjort seg flid med nettsiden.
  nei: Han så at det var en feil på linja.

+ idiom-forsta actor=any
  (skjønne|forstå|se|vite|så|"visste"|"såg") hvor "landet" "lå"
  (se|så|"såg") (saken|saka|"saken"|"saka"|det|verden|ting) med (mine|våre) (øyne|"auge"|auge)
  (slippe|slapp|sleppe|"slepp"|trengte ikke|trong ikkje|uten å måtte|utan å måtte) (å)? tegne og forklare
  (falle|falt|"falt"|datt|"datt") .. (femøringen|tiøringen|"femøringen"|"tiøringen"|"kronestykket"|"poletten") (med en gang|straks|ned|fort)?
  ("femøringen"|"tiøringen"|"poletten"|"femøringa") ("falt"|"datt"|fall) (ned)? (med en gang|straks|fort|med det samme)?
  (visste|vite|vet|skjønte|"visste"|"skjønte"|skjøna) (godt)? (hva det "vil" si|kva det "vil" seie|hvordan det er|korleis det er|hva det innebærer) å >>
  (før|innen|før jeg|før eg) .. (ferdig|setningen|"setningen"|"setninga") .. ("visste"|"skjønte"|"hadde") (han|hun|ho) >>
  (vite|"visste"|skjønne|"skjønte") (godt|straks|med en gang)? hva (det|dette) (dreide|dreide seg|handlet|gjaldt) (om|seg om)?
  ja: Hun [så hvor landet lå].
  ja: Jeg [slapp å tegne og forklare].
  ja: Ho såg [saka med mine auge].

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

+ j-hele-bildet actor=agent turn=no
  @ea-han [ (så|såg|fanget|fanga|fikk|tok inn) ..1 (hele|heile|det store) (bildet|biletet|situasjonen|sammenhengen|samanhengen) ] !(først|og ga)
  (trengte|trong|behøvde|holdt|heldt|nok) ..2 (bare|berre)? (å)? (si|seie|nevne) (a|halve|halvparten|stikkordet|et ord|eit ord|første setning) ,? (så)? (sa|forsto|skjønte|skjøna|tok|var) @ea-han >>
  ja: Hun [så hele bildet].
  ja: [Trengte bare si A, så sa han B].
  nei: Jeg så hele bildet.

+ vise-forstaelse
  "respekt og" [ (forståelse/n|forståing/n) ]
  (møtt|møtte|møte|møtte) .. med _ og [ (forståelse/n|forståing/n) ]
  (vise|uttrykke|utstråle|ytre|gi uttrykk for|signalisere|utvise|syne) @grad? (god|stor|full|ekte|mye|litt|meir|mer|"genuin"|oppriktig|virkelig|fin|veldig mye|mykje|all|dyp)? (forståelse/n|forståing/n|forståelsen/n) ((for|av) @emin? (@esak|"meg"|"oss"|"frustrasjonen"|at) @emin?)? !(av|for "faget"|for "reglene"|for "systemet")
  (ha|"hadde"|vise|"viste") @grad? (god|stor|full|fin|mye|stor|all|mykje)? (forståelse/n|forståing/n) (for) (@esak|"frustrasjonen"|at @ejeg) @emin? >>
  (møte|"møtt"|ta|"tatt") @emeg? .. (med) @grad? (stor|full|god|bare|mye|mykje|ekte)? [ (forståelse/n|forståing/n) ]
  (få|"fikk"|"fekk") @grad? (full|stor|god|mye)? (forståelse/n|forståing/n) (for) >>
  (full/a|stor/a|god/a|ekte/a|genuin/a|oppriktig/a|mye/a|dyp/a|fin/a|mykje/a) (forståelse/n|forståing/n) !(av|for (at (det|de|dere|dei|hun|han|ho|dette|prisen|renten|alle)|ventetid*|kø*|"køen"|de|"jobben"|prisen|"prisen"|"travle"|"reglene"|"regelverket"))
  "med forståelse"
  "med forståing"
  "med stor forståelse"
  ja: Hun [viste stor forståelse for situasjonen min].
  ja: Ho [hadde full forståing for at eg var sein].
  ja: Jeg ble møtt med [forståelse].
  snu: Hun [viste ingen forståelse].
  nei: Han har god forståelse av produktet.
  nei: Jeg har forståelse for at det er kø.
  nei: Full forståelse for at det er mye å gjøre.
  nei: Har full forståelse for ventetiden.

+ forstaelsesfull
  (forståelsesfull/a|forståingsfull/a|forstående/a|forståande/a|forståelsefull/a|forståelsesfullt/a|innforstått/a)
  (til å)? forstå seg på @emeg
  ja: Veldig [forståelsesfull] rådgiver.
  ja: Ho var [forståingsfull] heile vegen.
  snu: Han var [lite forståelsesfull].
  nei: Jeg prøvde å være forståelsesfull selv.

+ forsto-hva-jeg
  @eforst @efort "at" (det|vi|me|jeg|eg) .. (jeg|eg|vi|me)? .. (trengte|trong|ville|"var" ute etter|mente|meinte|behøvde|lurte) >>
  !("nettsiden"|"nettsida"|"appen"|"roboten"|"boten"|"chatboten"|"systemet"|"søket"|"automaten") @ea-forsto @efort? (hva|kva|"ka"|"ke"|hvor|kor|hvorfor|kvifor|korfor|"koffer"|"koffor"|hvordan|korleis|"åssen"|"koss"|"hvilket"|hvilken|"hvilke"|kva for|akkurat hva|nøyaktig hva|det|alt) (det)? ("var"|"er")? @grad? (@ejeg|"meg"|"min"|"saken"|"det gjaldt"|"gjaldt"|"kunden"|"problemet"|"feilen") >>
  @ea-han [ ("forstår"|"skjønner"|"fatter"|"begriper") @efort? (hva|kva|"ka"|"ke"|hvor|kor|hvorfor|kvifor|korfor|"koffer"|"koffor"|hvordan|korleis|"åssen"|"koss"|"hvilket"|hvilken|"hvilke"|kva for|akkurat hva|nøyaktig hva|det|alt) (det)? ("var"|"er")? @grad? (@ejeg|"meg"|"min"|"saken"|"det gjaldt"|"gjaldt"|"kunden"|"problemet"|"feilen") ] >>
  @ea-han [ @eforst @efort? "at" ] (@ejeg|"det"|"dette"|"her"|"meg"|"situasjonen"|"saken"|"behovet"|"tid"|"noe"|"noko") >>
  "og" [ @eforst @efort? "at" ] @ejeg .. (trengte|"trong"|"hadde"|måtte|behøvde|ønsket|ville|"var" i|"hasta"|hastet|"ønska") >>
  [ @eforst @ea-han @efort? "at" ] (@ejeg|"det"|"dette"|"her"|"meg"|"situasjonen"|"saken"|"behovet"|"tid"|"noe"|"noko") >>
  ("visste"|"såg"|"skjønte") @efort? (hva|kva|akkurat hva|nøyaktig hva|straks hva) @ejeg (ville|mente|"trengte"|"snakket"|"var"|"lurte"|"trong"|"ville"|"mente"|"snakka"|"meinte"|"behøvde") >>
  ("så"|"såg"|"ser") @efort? (hvor|kor|hva|kva) ("problemet"|"skoen"|"skoa"|@ejeg) >>
  ja: Han [skjønte fort hva jeg mente].
  ja: Ho [forstod kva eg var ute etter].
  ja: Kundebehandleren [forsto at vi trengte hjelp raskt].
  ja: Hun [visste akkurat hva jeg snakket om].
  snu: Han [forsto ikke hva jeg ville].
  nei: Jeg forsto hva han mente.
  nei: Jeg skjønte ikke hva hun sa.
  nei: Skjønte alt han forklarte.
  nei: Skjønte at dette kom til å ta tid.

+ forsto-behovet
  @eforst @efort? @egodt? (hele|heile|godt|både|alle)? @esak @emin? (og @esak)? @emin? @efort?
  @eforst @efort? (@emin) @grad? @esak
  @eforst @efort? ("meg"|"mæ"|"oss"|"åss") @efort? !(seg|på at|slik|rett|i korthet|i korte|kort)
  (oppfatte|fange|snappe|gripe|ta|plukke) @efort? (opp)? (hva|kva|"poenget"|"behovet"|"signalene"|"problemet"|"situasjonen"|@emin @esak|"tegninga"|"tegningen"|"greia"|"kjernen"|det jeg|"hint"|"hintet"|"nyansene") (opp)? >>
  (ta|"tok"|"tek") @efort? ("poenget"|"hintet"|"tegningen"|"tegninga"|"greia"|"teikninga") @efort?
  (skjønne|forstå) @efort? ("tegninga"|"tegningen"|"teikninga"|"greia"|"poenget"|"alvoret"|"sammenhengen"|"problematikken"|"helheten") (@efort|med det samme|med en gang|med ein gong|straks|med det same)? >>
  (se) ("alvoret"|"sammenhengen"|"helheten"|"problemet" @emin) @emin?
  (god/a|flink/a|dyktig/a|rask/a|lynrask/a|lynkjapp/a|kjapp/a|snar/a|kvikk/a) (til|på|med|i) å (forstå|skjønne|oppfatte|fange opp|se|sette seg inn i|lese) >>
  (kunne|"hadde" evne til|evne til|ha "evnen" til|"klarte"|"greide"|"evnet") (å)? (sette|forstå|skjønne|se) seg? .. (inn i|"meg"|"behovet"|"situasjonen") >>
  ja: Hun [forsto behovet mitt].
  ja: Ho [skjøna problemet vårt].
  ja: Han [fanget opp hva jeg trengte].
  ja: Rådgiveren [tok poenget med en gang].
  snu: Han [skjønte ikke problemet mitt].
  snu: De [forsto meg ikke].
  nei: Jeg forsto problemet til slutt.
  nei: Jeg skjønner situasjonen deres.

+ bli-forstatt actor=any
  (føle|kjenne|oppleve) @emeg? @grad? [ ("forstått"|"forstådd"|"skjønt"|"sett og forstått"|"hørt og forstått") ]
  (bli|verte) @grad? ("forstått"|skjønt|"forstådd") !(slik|som|dithen|at|dit hen)
  (føle|"følte"|"kjente"|"opplevde"|"kjende"|inntrykk|"følelsen"|følelse) (av)? (at)? (hun|han|ho|de|dei|"kundebehandleren"|"rådgiveren"|"hu"|vedkommende)? .. [ @eforst .. (behov|situasjon|@emeg|hva|kva|hvor|frustrasjon|problem|sak) @emin? ]
  (problem/n|behov/n|situasjon/n|sak/n|ønske/n|spørsmål/n) @emin? (bli|verte) @efort? ("forstått"|"oppfattet"|"forstådd"|skjønt|"tatt" på alvor|"oppfatta")
  ja: Jeg følte meg [forstått].
  ja: Eg kjende at ho [forstod situasjonen min].
  ja: [Behovet mitt ble raskt forstått].
  snu: Jeg følte meg [ikke forstått].
  nei: Jeg har forstått avtalen.

+ sette-seg-inn beats=guidance
  sette @grad? seg @egodt? (grundig|ordentlig|raskt|fort|nøye|skikkelig|virkelig|godt|helt)? inn i !("bilen"|"bussen"|"systemet") @emin? >>
  (sette|plassere) @grad? seg @grad? i @emin? (min|mine|vår|"våre"|"andres"|"kundens") (sko|situasjon|sted|posisjon|stol)
  (sette|setje) seg @grad? i ("situasjonen"|"skoene"|"skoa"|"stillingen"|"posisjonen"|"staden"|"stedet") (min|"mi"|mine|vår|"våre"|til "kunden"|til "oss"|til "meg")
  (sette|setje) seg i ("mitt"|"vårt") sted
  (leve|"levde") seg inn i >>
  (se|så|"såg") (det|"saken"|"saka"|ting|"problemet"|"situasjonen") (fra|frå|gjennom|med) (min|"mi"|vår|"mitt"|mine|"våre"|"kundens") >>
  (se|så|"såg") (det|"saken"|"saka") fra ("mitt"|"vårt"|"kundens"|vår) (side|"ståsted"|perspektiv|synspunkt)
  (innlevelsesevne/n|innlevingsevne/n)
  (sette|"satte") seg @egodt? inn (i det|i "saken"|i "problemet"|først|på "forhånd"|på "førehand"|før @ea-han)
  (kjenne|"kjente") seg igjen i ("situasjonen"|det|"problemet"|"frustrasjonen") >>
  (ha|"hadde") (selv|sjøl|sjølv) ("vært"|"opplevd"|"stått"|hatt|"vore") .. (samme !(modell|type|merke|bil|avtale|produkt|abonnement)|det samme|i "situasjonen"|"liknande"|"lignende") >>
  (gå|"gikk"|"gjekk") @grad? (grundig|nøye|dypt|djupt) inn i ("saken"|"saka"|"problemet"|"situasjonen"|min sak|"henvendelsen")
  ("tok"|ta|ha|"hadde"|vise) .. (hensyn|høyde for|omsyn) .. (til|for) .. (situasjon|behov|at @ejeg|"meg"|"oss"|"hverdagen"|"helsa"|"situasjonen") >>
  ja: Saksbehandleren [satte seg grundig inn i saken min].
  ja: Ho [sette seg inn i situasjonen vår].
  ja: Hun klarte å [se det fra min side].
  ja: Han [satte seg i mine sko].
  snu: Han [satte seg ikke inn i saken].
  nei: Jeg måtte sette meg inn i reglene selv.
  nei: Han satte seg inn i bilen og kjørte.

+ pa-bolgelengde
  !("måtte"|"må"|"laut"|"får") (lese|"las"|"leste") mellom "linjene"
  (lese|"lest") @emeg (som en åpen bok|godt|perfekt)
  (forstå|skjønne|ta|"tok") (en|ein)? "halvkvedet" vise
  (ta|forstå|skjønne) ei "halvkveden" vise
  (vite|se|så|"visste"|"skjønte"|"forsto") .. hvor "skoen" "trykker"
  (vite|"såg"|så|"visste"|"skjønte") .. (kvar|kor) "skoen" "trykte"?
  "hvor skoen trykket"
  (med|"var" med|være med|på) på "notene"
  (være|var|"var"|"er") (hun|han|ho)? (helt|heilt) med
  (helt|heilt) med på (hva|kva|med en gang|fra start|på det|"situasjonen"|"meg")? >>
  (treffe|"traff") @grad? ("spikeren" på "hodet"|"spikaren" på "hovudet"|"spikeren" på "hovudet"|"planken"|"blink"|"innertieren"|"blinken")
  (treffe|"traff") @grad? ("behovet"|"behovene") @emin?
  "tok meg på kornet"
  (forstå|skjønne) @emeg (uten at|utan at|selv om|sjølv om|på "et" "blunk"|fra første stund) >>
  (raskt|fort|kjapt|straks|med en gang|tidlig) (inne i|inni|med på|klar over) ("saken"|"saka"|hva|"problemet"|"situasjonen"|kva|"problemstillingen") >>
  (komme|"kom") @grad? (raskt|fort|rett) til ("kjernen"|"sakens" kjerne|roten) >>
  (oppmerksom/a|observant/a|var/a|vàr/a) (på|for) (behov|"situasjonen"|at jeg|"signalene"|hva jeg|kva eg) >>
  (hun|han|ho|de|dei) (bare|berre) ("skjønte"|"forsto"|"skjøna"|"forstod") (det|"oss"|"meg")?
  ja: Hun [leste mellom linjene].
  ja: Han så [hvor skoen trykket].
  ja: Ho [traff spikeren på hodet].
  nei: Jeg leste mellom linjene i avtalen.
  nei: Kom raskt til poenget.

+ prove-a-forsta
  (prøve|forsøke|ville|anstrenge seg for|opptatt av|ønske|gjøre "sitt" "beste" for|interessert i|arbeide for|gjøre en innsats for|strekke seg for|jobbe for|streve med|freiste) @grad? (virkelig|oppriktig|verkeleg)? (å)? (forstå|sette seg inn i|skjønne|finne ut|komme til "bunns" i|komme til "botnar" i|setje seg inn i) (hva|kva|situasjon|behov|@emeg|hvordan|problem|"saken"|"saka"|min|"mitt"|korleis|"ka"|"problemet"|"situasjonen") >>
  (forsikre|sikre) @grad? seg om at (hun|han|ho|de) ("hadde")? ("forstått"|"forstod"|"forsto"|skjønt|"oppfattet") >>
  ja: Hun [prøvde virkelig å forstå situasjonen].
  ja: Han var [opptatt av å forstå hva jeg trengte].
  ja: Ho [prøvde å setje seg inn i saka].
  snu: Hun [prøvde ikke å forstå problemet mitt].
  nei: Jeg prøvde å forstå hva problemet var.

+ samme-sprak actor=any
  (på|på samme|være på|"var" på|"kom" på) (samme|same)? (bølgelengde|bølgjelengd|"bølgjelengde"|"bølgjelengd")
  (snakke|prate|tale) (samme|same) ("språk"|"språket")
  (tenke|"tenkte") (likt|i samme baner|i same baner)
  (fant|fann|"fant"|"fann"|hadde) (tonen|"tonen"|kjemi|god kjemi) (med en gang|straks|fra første stund|frå fyrste stund)?
  ja: Vi var [på bølgelengde] fra første stund.
  ja: vi [snakka same språk].
  snu: Vi var [ikke på bølgelengde].

+ ser-hva-du-mener turn=no actor=any beats=questioning.checking
  (vi|me) (forsto|forstod|skjønte|skjøna) (hverandre|kvarandre)
  (var|kom|er) (helt|heilt|straks)? på nett (med (meg|oss)|fra første (stund|sekund)|frå fyrste stund|med en gang)
  « [ (ja|ok|så|jo|å)? ,? (da|då) (er|har|trenger|sitter|står|treng) (du|dere|dykk) (jo|vel|altså|nok) ...8 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (nå|no|da)? (ser|skjønner|forstår|skjønar) (jeg|eg) (godt)? (hvorfor|kvifor|hva|kva|at (det|dette) haster) ...8 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  (som om) @ea-han (selv|sjøl|sjølv) (hadde|var|satt|sto) (stått|vært|bodd|hatt|opplevd|vore|prøvd|kjent) >>
  (var|kom) (vi|me|@ea-han)? på nett (fra første|frå fyrste|med en gang|med ein gong|med hverandre|straks|umiddelbart) (stund|sekund|ord|minutt)?
  « [ (så)? (du|dere) (trenger|treng|vil|ønsker|ynskjer|leter|er ute|leiter) (altså|med andre ord|egentlig|egentleg|eigentleg|da|vel|rett og slett) ...12 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  (snakket|snakka|pratet|prata) (vi|me)? (om)? (det samme|det same|samme sak|same sak)
  (vi|me) (snakket|snakka|pratet|prata) (samme|same) (språk|tungemål)
  « [ (ja|jo|å ja|åja|aha|ok|nettopp|mhm)? ,? (nå|no)? (jeg|eg|æ|vi|me)? ("ser"|"skjønner"|"forstår"|"skjønar"|"skjøner"|skjønne) (jeg|eg|æ)? (godt|absolutt|helt|fullt|jo)? (hva|kva|ka|problemet|poenget|situasjonen|behovet|hvor|kor|utfordringen|dilemmaet|tegninga) ...3 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (så|altså|da|okei så)? (det)? (du|dere|dykk) (egentlig|eigentleg|i grunnen|i bunn og grunn) (lurer på|lurar på|trenger|treng|vil|er ute etter|ønsker|er redd for|mener|meiner|spør om|vil ha|vil vite) ...12 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (det)? (er)? (ikke|ikkje) (rart|så rart|merkelig|rimelig) (at)? (du|dere) (trenger|vil|må|ønsker|spør|lurer|reagerer|ber) ...6 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  @ea-han .. [ (så|såg|ser|sett) (det|saken|saka|ting|situasjonen) (også|òg)? (fra|frå|gjennom|med) (mi|mitt|min|mine|vår|våre|vårt) (side|ståsted|perspektiv|vinkel|auge|øyne) (også|òg)? ]
  ja: «[Jeg ser hva du mener]», sa hun.
  ja: «[Så det du egentlig lurer på, er om dere kan bli boende]?»
  nei: «Jeg ser hva du mener», sa jeg.
  nei: «Så du lurer på pris?»

+ gjennom-rotet
  (forsto|forstod|skjønte|skjøna|skjønner|forstår) (godt)? (hvorfor|kvifor|hvor|kor) (dette|det|saken|saka) (var|er|hastet|hasta|betydde|haster) (viktig|umulig|nødvendig|bråttom|vesentlig|mye|mykje|avgjørende|så viktig|så mye) ..1 (for (meg|oss))?
  @ea-han [ (så|såg|skjønte|forsto|forstod|skjøna|innså) (straks|med en gang|med én gang|med ein gong|fort|umiddelbart|kjapt|raskt) at (@ejeg|det|saken) ] >>
  (klok|smart|våken|vaken|kvikk|erfaren|oppegående|oppvakt)/a (nok)? til å (skjønne|forstå|se|lese|skjøne|sjå) (at|hva|kva|hvor|situasjonen|mellom|meg) >>
  @ea-han [ (tok|tar|tek) (den|poenget) på sparket ]
  (skjønte|skjøna|forsto|forstod|fatta|så|såg|skjønt) @efort? (kvar|hvor|kor) @ejeg ville (hen|hende|med|med det)
  (hadde|har|viste) full (innsikt|forståelse|oversikt) (i|for) (hvordan|korleis|hva|kva|situasjonen|livet|hverdagen) >>
  (hang|hengte|henga|heng|henger) (godt|fint|helt)? (med|me) på (hva|kva|ka|det|alt) @ejeg >>
  (oppriktig|ekte|god|stor|reell|sterk|tydelig) (vilje|ønske|evne) (til|om) å (forstå|sette seg inn|setje seg inn|skjønne|se) >>
  sette seg (litt|mye|enda|noe)? (bedre|betre|mer|meir|nærmere|nærare) inn i >>
  (forsto|forstod|skjønte|skjøna|så|såg|tok|fattet) (uten|utan) (videre|vidare|mas|nøling|diskusjon|spørsmål|forklaring) (at|hvorfor|kvifor|hva|kva|hvor|kor|situasjonen|meg) >>
  (visste|skjønte|forsto|skjøna) (straks|godt|fort)? (hva|kva|ka) det (gjaldt|galdt|gjald|dreide seg om|sto om)
  @ea-han [ var (helt|heilt)? med (med en gang|straks|med ein gong|fra første stund|fra første setning|frå fyrste stund) ]
  (oversatte|oversette|tolket|omsatte|ryddet|rydda|nøstet|nøsta|pakket|vred|fikk orden|fikk mening) (opp|ut|i)? (i|ut av)? (rotet|svadaen|surret|vaset|stotringen|kaoset|tankene|ordsalaten|babbelet|forklaringen) (mitt|mine|min|mi) >>
  (fange|fanget|fanga|tok|skjønte|forsto|oppfattet|greip|grep) (straks|likevel)? (meningen|meininga|essensen|kjernen|kjerna) !(med|av (vilkår|avtalen))
  (las|leste|lese) @emeg som (en åpen bok|ei open bok|ei åpen bok|ein open bok|en bok)
  (forståelsen|forståinga|innsikten|innlevelsen) ..4 (var|er) (til å ta og føle på|stor|ekte|total|upåklagelig|på plass|fullkommen|oppriktig)
  (fikk|fekk) med seg at (det|saken|saka|vi|jeg) (hastet|hasta|brant|ikke kunne vente|var alvor|sto i knipe|satt fast) >>
  @ea-han [ (tenkte|tenkjer|tenker) (akkurat)? som (en|ein|oss|meg) (kunde|forbruker|småbarnsforelder|vanlig|bruker|bonde|mor)? ]
  @ea-han [ (var|er) (fullt|helt|heilt|godt|tydelig|smertelig)? (klar over|innforstått med|bevisst på|bevisst) (hva|kva|hvor|kor|at|hvordan|korleis) (det|dette|vi|jeg|eg|slikt|sånt|en) ] >>
  @ea-han [ (kjente|kjende) seg (godt|straks|helt)? (igjen|att) ] ($|,|og)
  (visste|skjønte|forsto|skjøna) (nøyaktig|akkurat|godt|presis|precis) (hva|kva|ka) @ejeg (sto|stod|gikk|gjekk|slet|sleit|strevde|hadde|snakket|stridde|var) (i|gjennom|med|om|oppi)? !(@ea-han)
  (forstå|forsto|forstod|kjenne|kjente|kjende|skjønne|skjønte|skjøna) @emeg (nesten|nærmest|snart)? (bedre|betre) enn @ejeg (selv|sjøl|sjølv|gjør|gjorde|gjer)?
  (fanget|fanga|plukket|plukka|snappet|skjønte|merket|forsto|forstod|skjøna|ante|så|såg) (opp)? at (det|saken|saka) (egentlig|eigentleg|i grunnen|i bunn og grunn|dypest sett|i realiteten) (var|handlet|handla|gjaldt|dreide|dreia|sto) >>
  @ea-han [ (forsto|forstod|skjønte|skjøna|kjente til|kjende til|kjente|forstår|skjønner) (livet|hverdagen|kvardagen|virkeligheten|røynda|yrket|tilværelsen|levekårene|gårdsdrift|hvordan livet er) (vår|min|mi|som|på|i|til|for|ombord|her|der) ] >>
  (lese|leste|las|lest|tolket|tolka|tolke) (situasjonen|meg|oss|stemningen|signalene|behovet|behova|rommet) (helt|heilt)? (riktig|rett|perfekt|med en gang|korrekt|godt|på en prikk)
  !@ejeg (fikk|fekk|få|fått|fatt) @ea-han? @efort? (tak|fatt|grep) (i|på|om) (kjernen|kjerna|poenget|essensen)
  !@ejeg (fikk|fekk|få|fått|fatt) @ea-han? @efort? (tak|fatt|grep) (i|på|om) (hva @ejeg|kva @ejeg|det @ejeg|hva det|kva det) >>
  (fatte|fatta|fattet|skjønne|skjønte|forstå|forsto|ta|tok|skjøna) (det|alt|poenget|meg) (på|etter|ved|i) (første|fyrste|ett|én|halve|en|ein|andre) (melding|meldinga|forsøk|setning|setninga|ord|gang|forklaring|linje|sekund|ordet)
  (møtte|møter|møtt|møte) @emeg (der|hvor) @ejeg (var|sto|stod|er) !(på|i (butikken|kassa|døra)|, midt)
  (trengte|trong|behøvde|brukte|holdt med|nok med) (ikke|ikkje|bare|berre|knapt)? (mange|få|to|tre|fem|et par|en|ett) (ord|sekunder|setninger|setningar|minutter|minutt|setning) (for|på|til|før)? (å|@ea-han) (se|sjå|forstå|skjønne|fatte|skjønte|forsto|så) >>
  (skjønt|forstått|skjønner|forstår|skjønte|forsto|skjøna|visste|vet|veit|kjenner) (hva|kva|ka|hvordan|korleis|kossen) det (vil si|vil seie|innebærer|inneber|krever|betyr|koster|er) (å|som) >>
  (hadde|har) (god|tydelig)? (vit|vett|greie|peiling|begrep|forståing) (på|om) (hvordan|korleis|kossen|hva|kva|ka|livet|hverdagen) (det|jeg|vi|eg|me)? >>
  @ea-han [ (visste|skjønte|forsto|forstod|skjøna|vet|veit) (nøyaktig|akkurat|godt|presis)? (hva|kva|ka) (en|ein|ei|et|eit|oss|slike|folk|vi|man) ...5 (trenger|treng|behøver|står i|sliter med|ønsker|trengte|trong) ]
  (skjønte|skjønt|skjøna|forsto|forstod|fatta|visste) (kossen|kordan|korsen|koss|åssen|hvordan|korleis) (vi|jeg|eg|æ|e|me|folk) (har|hadde|lever|bor|ha|hadd|levde|bur) (det)? >>
  (se|så|såg|lese|leste|las|skjønte) (rett|tvers|beint|tverrs)? (gjennom|igjennom) (rotet|surret|svadaen|kaoset|tåka|røyken|ordflommen|svevet|røret|vaset|babbelet|surringa|surringen|fjaset|forvirringen|knotingen) (mitt|min|mi)?
  (hang|henger|heng|hengte|var|er|henge) (godt|fint|helt|heilt)? med i (svingene|svingane|alle svinger|alle svinger og kroker)
  (ta|tok|tek|tatt) (det|meg|oss|behovet|behovet mitt|saken|saka|situasjonen|poenget) (rett|straks|virkelig)? på (kornet|strak arm|halve ordet)
  (være|var|kom|er|komme) (inne)? (fort|raskt|straks|helt|med en gang|allerede)? (inne)? på ((rett|riktig|samme|same) spor|sporet (mitt|vårt)) (med en gang|straks|fra start)?
  (forstå|forsto|forstod|skjønte|skjøna|skjønne|fatta|fattet|fatte|visste|tok|oppfattet) (alt|det|meg|det hele|poenget|situasjonen)? (uten|utan) (at @ejeg (måtte|trengte|laut|behøvde|trong)|å (spørre|spørje|mase|måtte)) >>
  (finne|fant|fann) (@ea-han)? (fort|raskt|straks|kjapt|snart|med en gang|lett|tidlig)? (ut)? (av)? (hva|kva|ka) (det|dette|saken|saka) (egentlig|eigentleg|faktisk|i bunn og grunn) (handlet|handla|dreide|dreia|gjaldt|sto|var|bunnet|gikk|galdt) (om|seg om|på|snakk om|ut på|i)? >>
  (vise|viste|ha|hadde|utviste|syne) (god|stor|reell|ekte|dyp|virkelig)? (innsikt|forståing|forståelse) (i|for) (min|mi|vår|mitt|mine|situasjonen|hverdagen|kvardagen|livet|stillingen|hvordan|korleis|folks|vanlige) (vanskelige|spesielle|kompliserte)? (situasjon|stilling|hverdag|kvardag|liv|behov|kår|utfordringer|posisjon)? >>
  ^ (forståelse|forståing|sans|øye) for !(at|det|dette|fagfeltet|reglene) (vanlige|vanlege|folks|folk|oss|min|hverdagen|kvardagen|livet|travle|gamle|eldre|unge|småbarnsforeldre|bønder|studenter|pensjonister|næringsdrivende) ..3
  (være|var|er|sto|stod|stilte seg|stilte|stå|satt|tok) (@ea-han)? (virkelig|helt|tydelig)? på (kundens|min|mi|vår|vår|kundane si|kundane sin|mitt|vårt) (parti|side|lag)
  (tok|ta|tatt) (mitt|vårt|kundens) parti
  (tenke|tenkt|tenkte) seg (om|inn)? (litt)? i (mitt|vårt) (sted|stad)
  (så|såg|skjønte|forsto|forstod|visste) at (været|vêret|veret|tidene|det|ting|føret|veien|vegen|livet|situasjonen|økonomien) var som (det|dei|de|den) var
  (det)? (gikk|gjekk|sank|sokk|traff|falt) (straks|rett|med en gang|fort)? (inn|ned|hjem|heim) (hos|på|i) (henne|ham|han|ho|dem|dei) at >>
  (så|og så|da) (satt|sat) (kjernen|poenget|tegninga|teikninga|den)
  (svar|svaret|spørsmål|råd|forslag|forslaget|tilbud) (som)? (var|er|traff) ..1 (spot on|midt i blinken|midt i planken|rett i blinken|innertier) (på|for|i)? (det|meg|oss|behovet)? (@ejeg (lurte|spurte|trengte|ville) (på|om|ha)?)?
  ^ (midt i blinken|rett i blinken|spot on|innertier|spikeren på hodet|spikaren på hovudet) $
  (sjelden|sjeldan|aldri|aldri før|for første gang) (har|hadde|er) (noen|nokon|jeg|eg|vi) ..3 (forstått|skjønt|blitt forstått|forstått meg|vorte forstått) (meg|oss|behovet)? (så|like) (godt|bra|fort|raskt|lett|kjapt)
  ja: Han [leste situasjonen riktig].
  ja: Ho [fekk tak i kjernen].
  nei: Jeg fikk tak i poenget til slutt.
  ja: Hun [så tvers gjennom rotet mitt].
  ja: Han [hang med i svingene].
  ja: Ho [forstod alt utan at eg måtte seie det].
  ja: Hun [fant fort ut hva det egentlig handlet om].
  ja: Han [viste innsikt i situasjonen min].
  ja: Hun [var på kundens parti].
  ja: [Aldri før har noen forstått meg så godt].
  snu: Han [hang ikke med i svingene].
  nei: Jeg hang ikke med i svingene.
  nei: Han fant ut hva feilen var.
  nei: Det var ikke midt i blinken for hytta.

+ innsa-at
  (kunne|ville|klarte|greide|evnet|burde|måtte|maktet|makta) ..2 (å)? [ ("forstå"|"skjønne"|"innse"|"fatte"|"begripe"|"skjøne") (at|hva|kva|hvor|kor|hvorfor|kvifor|hvordan|korleis) ] !(@ea-han|det sto|sto) >>
  (oppfatte|oppfattet|oppfatta|innså|innsåg|sanset|fanget opp|fanga opp|plukket opp|snappet opp|registrerte) @efort (at|hva|kva) (det|vi|jeg|eg|me|noe|situasjonen|saken|dette|mor|far|@ea-sorg) !(ikke gikk|gjekk ikkje|kom til å|ville) >>
  (innså|forsto|forstod|skjønte|skjøna|oppfattet|oppfatta|merket|så|såg) @efort? at ..6 (passet|passa|passer|passar|fungerte|gikk|holdt|dugde) (ikke|ikkje)? (for)? (oss|meg|for oss|for meg|med oss|i vår|i min) >>
  (innså|forsto|forstod|skjønte|skjøna) @efort? at ..6 (ikke|ikkje) (passet|passa|passer|passar|fungerte|gikk|holdt|dugde|var noe) (for)? (oss|meg|for oss|for meg) >>
  ja: Han [innså raskt at standardpakken ikke passet oss].
  ja: Hun [oppfattet kjapt at vi sørget].
  snu: Han [ville ikke innse at huset mitt ligger på to tomter].
  snu: Jeg skulle ønske hun [kunne forstå at det koster].
  nei: Jeg kunne ikke forstå at det var så dyrt.
  nei: Skjønte raskt at det ikke gikk.

+ viste-at-forsto beats=empathy.feelings
  !@ejeg (skjønne|forstå|fatte|begripe|skjønte|skjøna|forsto|forstod) @ea-han? (hvor|kor) (viktig|viktigt|alvorlig|alvorleg|avgjørende|avhengig|sårbart|tungt|travelt|akutt|mye|mykje|dyrt|langt|stort) (det|dette|det her|vi|jeg|saken|situasjonen) >>
  @ea-han [ (skjønner|forstår|skjønar) (hva|kva|hvordan|korleis) (folk|kundene|kundane|kunden|man|vi|jeg|vanlige folk) (trenger|treng|vil|ønsker|har det|er ute etter|sliter med) ] >>
  @ea-han [ (fikk|fekk|hadde|tok) @efort? (god|full|raskt)? (oversikt|overblikk|innsikt) (over|i) (situasjonen|behovet|behova|hverdagen) @emin? ] >>
  (vise|"viste"|gi|ga|gav|bekrefte|bekreftet|bekrefta) (tydelig|tydeleg|klart)? (uttrykk for|meg|tegn til)? at @ea-han [ (forstod|forsto|skjønte|skjøna|forstår|skjønner) ] !(at det (er|var) (@eille|@efrust))
  (ha|hadde|har|"hadde") (full|stor|all|god|mye|mykje|litt)? (forståelse|forståing) for at (ting|livet|man|en|ein|folk|vi|jeg|eg|det|noen|studenter|barnefamilier|alle|ikke alle) >>
  (tenke|tenkte|"tenkte") ..1 på (hva|kva|hvordan|korleis) som (passet|passa|passer|fungerte|var best|egnet seg) (for|best for)? (meg|oss)
  (så|såg|se|sett|sjå) på (det|dette|saken|saka|det hele|det heile|alt|situasjonen) (fra|frå|med) (min|mi|vår|mine|våre|kundens) (side|øyne|auge|augo|ståsted|synsvinkel|perspektiv) (av bordet)?
  @ea-han .. [ (prøvde|forsøkte|freista|strevde|anstrengte seg|gikk inn for|la vekt på|var opptatt av|var oppteken av|la seg i selen for|bestrebet seg på) (virkelig|iherdig|ærlig|faktisk|veldig|hardt|i det minste)? (for)? å (forstå|skjønne|skjøne|sette seg inn i|setje seg inn i) ] >>
  (kjenne|kjente|kjende|"kjente"|"kjende") (godt)? til (problemet|problemene|situasjonen|utfordringen|utfordringene|forholdene|området mitt|saken) @emin? (fra før|frå før|selv|sjølv)?
  (ha|hadde|"hadde"|har) (selv|sjølv|sjøl) ..1 (vært|vore|stått|havnet|hamna|opplevd|kjent) ..1 (i)? (samme|same|lignende|liknande|tilsvarende|det samme|det same) (situasjon|båt|knipe|bås|livsfase)?
  (ha|hadde|"hadde"|har) (vært|vore|stått|havnet|hamna) i (nøyaktig|akkurat)? (samme|same|lignende|liknande|tilsvarende) (situasjon|båt|knipe|bås|livsfase) (selv|sjølv|sjøl)
  @ea-han (så|såg|oppdaget|oppfattet) @efort? [ (behovet|behova|behovene|problemet|utfordringen|dilemmaet|helheten|heilskapen|hele bildet|heile biletet) ] (vårt|mitt|mine|våre)?
  ("så"|"såg"|"ser") (hele|heile) (situasjonen|livet|bildet|biletet|familien|pakka) @emin? !(jeg|eg|nå)
  (treffe|traff|"traff"|treft) (godt|bra|blink|perfekt|rett|helt rett|heilt rett|spikeren) ..1 på (behovet|behovene|behova|det @ejeg|hva @ejeg|situasjonen) >>
  (være|var|vere) (helt|heilt|raskt|straks|fort|med en gang)? (med på|inneforstått med|med i) (tankegangen|tankegongen|resonnementet|tanken|det @ejeg mente|hva @ejeg (mente|ville|tenkte)) @emin?
  (skjønte|forsto|forstod|skjøna) (fort|raskt|straks|med en gang|med ein gong|kjapt) [ at @ejeg (hadde|skulle|ville|trengte|var|egentlig|mente) ] >>
  (god|stor|romslig|raus|høy) takhøyde for (at|folk|feil|oss|mennesker) >>
  (fleksibilitet|fleksibel|romslighet|rausheten|raushet|hensyn) og [ (forståelse|forståing|forståelsesfull) ]
  @ea-han [ gjenkjente (problemet|situasjonen|utfordringen|det jeg beskrev|det @ejeg) ] >>
  (lytte|lyttet|lytta) seg (fram|frem) til (hva|kva|hvor) >>
  (hørte|høyrde|skjønte|skjøna|forsto|forstod|merket|merka) (straks|fort|med en gang|med ein gong|raskt|umiddelbart) (hva|kva|hvilken|kva for|at det (ikke|ikkje)) (bok|bolt|modell|type|del|vare|_)? @ejeg? >>
  !@ejeg (få|fikk|fekk|fått) ..1 (tak i|fatt i|nøsta opp i|nøstet opp i|taket på|ut av meg) (hva|kva|hvor) @ejeg (egentlig|eigentleg)? (ville|trengte|mente|handlet|handla|lurte|var|skulle|kvelden|strevde) >>
  (grep|greip|gripe|gripet|tok|ta) (fort|raskt|straks)? fatt i (hva|kva|problemet|kjernen|poenget) (som|@ejeg)? >>
  (ha|hadde|"hadde"|viste) (full|stor|god)? sans for (at|situasjonen|hva|hvor) >>
  (stilte|stille|plasserte|satte|sette|tenkte) seg (rett)? (over)? i (mine|våre|mitt) (sko|tøfler|støvler|sted|joggesko|treskoa)
  (så|såg|skjønte|skjøna|forsto) (hvilken|kva for|hva slags|kva slags|for en) (knipe|klemme|situasjon|suppe|klemma|pine|kattepine) @ejeg >>
  ja: Hun viste at hun [forsto].
  ja: Han [prøvde virkelig å forstå].
  ja: Hun [kjente til problemet fra før].
  ja: De [traff godt på behovene våre].
  ja: De [hadde forståelse for at ting tar tid].
  ja: Hun [skjønte straks hvilken bok jeg mente].
  ja: Han [stilte seg i mine sko].
  nei: Jeg prøvde å forstå fakturaen.
  nei: Vi så hele bildet på skjermen.
  nei: Jeg traff godt med valget.

+ tok-inn-situasjonen
  (hadde|har|ha) (selv|sjølv)? (gått|stått|vært|vore) i (de|dei)? (samme|same) (skoene|skoa|skorne|støvlene|sko)
  (gjennomskue|gjennomskuet|gjennomskua|"gjennomskua") (problemet|situasjonen|hva @ejeg|kva @ejeg|saken|knuten|floken) >>
  !@ejeg (innse|innså|innsåg|"innså") (uten videre|straks|fort|med en gang|med ein gong|raskt)? (at|hva|kva|hvor|kor) @ejeg >>
  @ea-han [ (tok|tek|tar) !(det|dette|saken|saka) ("inn over seg"|"innover seg") (at|hva|kva|hvor|kor|situasjonen) ] >>
  (mellom linjene|mellom linene) [ (leste|las|skjønte|forsto|så) @ea-han ] >>
  (leste|las|skjønte|forsto|så|fikk) @ea-han? mellom (linjene|linene) (at|hva|kva) >>
  (møtte|møter) (situasjonen|saken|livet|problemet) @emin? med (vidsyn|klokskap|innsikt|forståelse|forståing|skjønn|sunn fornuft) >>
  (oppfatte|oppfattet|oppfatta|fange|fanget|fanga|skjønte|forsto|forstod) (opp)? (sammenhengen|samanhengen|dilemmaet|alvoret|situasjonen) (lynraskt|fort|straks|med en gang|raskt|på et blunk|på sekundet|med ein gong)
  (noen|nokon|endelig noen|endelig en|han|hun|ho|de) (begrep|begreip|fatta|fattet|skjønte|forsto|forstod|skjøna) (hva|kva) som (sto|stod|står) på spill >>
  !@ejeg (skjønt|skjønte|forstått|forsto|skjøna|forstod) (til minste detalj|ned til minste detalj|til fulle|til bunns|inn til beinet|fullt ut|til punkt og prikke) (hva|kva|hvor|hvordan|korleis) >>
  (sjønt|sjønte|skjønt|forsto|sjøna) ("med en gang"|"me ein gang"|"med ein gong"|"me en gang"|"straks"|"fort") (hva|ka|kva|kor) (det (va|var|e))? (æ|jeg|eg|e|mæ|som)? >>
  @ea-han .. [ (va|var|er|e|hang) (helt|heilt)? (med|me) på (hvordan|kossen|korleis|hva|ka|åssen|koss) (det er|det e|livet|vi har|det va) ] >>
  (så|såg|skjønte|forsto|forstod) at (en|ei|et|ein|eit) .. (ikke|ikkje) (bare|berre|uten videre)? (kan|får|har|greier|klarer|rekker) >>
  (en|ein|noen|nokon) [ (som)? (selv|sjølv) (hadde|har) (stått|vært|vore|gått|vasset|levd) (der|i det|i samme|gjennom|midt oppi) ] >>
  (medlevd|medopplevd|opplevd|sett) nok _ til å (vite|skjønne|forstå) >>
  ja: Hun [hadde gått i de samme skoene].
  ja: Han [gjennomskuet problemet].
  ja: Ho [tok inn over seg at vi bur langt unna].
  snu: De [tok ikke inn over seg at hun er gammel].
  nei: Han tok problemet inn på verkstedet.
  nei: Jeg innså at jeg hadde bestilt feil.
