# empathy.reassurance, whole fields: what the customer could do again, what the body did, trust put to the test; and their opposites.
cue empathy.reassurance

+ ble-hos-meg turn=no
  ("ble"|"blei"|"vart"|"bli") (hun|han|ho|hu)? (bare|berre|rolig|roleg|tålmodig)? (sittende|sitjande|sittande|ventende|værende|verande|hengende) .. (vente på "meg"|til @b-jeg|med "meg"|hos "meg"|på "meg"|mens @b-jeg|medan @b-jeg|helt til) >>
  (vente/v|"venta") .. (til|mens|medan|så lenge) (han|hun|ho|mor|far|mamma|pappa|bestemor|bestefar|mora|faren|moren|sønnen|dattera|kona|mannen) .. (hadde|fikk|fekk|fant|fann|lette|leita|var|kom) >>
  (gjenta|"gjentok"|stave/v|repetere/v|"tok opp att"|forklare|si|seie|forklåre) .. (alt|det|tallene|adressen|hvert ord)? (til|helt til|heilt til|inntil) (@b-jeg) .. (hadde|fikk|fekk|forsto|forstod|skjønte|skjøna|var|satt) >>
  (gjenta|"gjentok"|forklare|repetere/v) (gjerne|det|alt|rolig)? (når|da|då|hver gang|kvar gong) (@b-jeg) .. (ikke|ikkje) (forsto|forstod|skjønte|skjøna|hørte|høyrde|fikk med meg|fekk med meg|hang med) >>
  (som|lot som) (om)? (det|jeg|eg)? (var|"var") (den)? (første|fyrste) ("gang"|"gong"|"gangen"|"gongen") (hver gang|kvar gong|@b-jeg|hun hørte|hver eneste gang)? >>
  (tok|ta|tek) (det|alt|kjeften|utblåsningen|raseriet|sinnet mitt) (som en mann|som ein mann|med fatning|med et smil|med eit smil|på strak arm|uten å blunke|utan å blunke|på en fin måte|med knusende ro|med stoisk ro|med stor ro)
  (tok|ta|tek|gikk|gjekk) (det|alt|fram|frem)? (helt|heilt)? i (mitt|vårt|kundens) "tempo"
  (la|lot|lét) (meg|oss) (bruke|få|bruka|ta) (den|all den|så mye) (tid|tiden|tida) .. (trengte|trong|trengde|ville) (på)? !("snakke")
  ("svarte"|"forklarte"|"sa"|"gjentok"|"svara"|"forklarer"|"viste") @b-hun? like ("rolig"|"tålmodig"|"roleg"|"tolmodig"|"stødig") >>
  ja: Hun [ble bare sittende og vente på meg].
  ja: Han [gjentok alt til jeg hadde notert det].
  ja: Hun [lot som det var første gang].
  ja: Han [tok det som en mann].
  nei: Jeg ble sittende og vente på svar.

+ fikk-meg-til-å
  (få|"fikk"|"fekk") (@meg) (til)? å (puste/v|slappe av|senke "skuldrene"|roe meg|roe ned|lande/v|tro på det|stole|se lyst|sjå lyst|slutte å gråte|legge vekk bekymringene|smile gjennom tårene) (igjen|att|ut|med magen|litt|rolig)?
  (gjøre|"gjorde"|gjere) (det|alt|hele greia|telefonen)? (litt|mye|mindre)? (mindre) ("skummelt"|"farlig"|"farleg"|"nifst"|"skremmende"|"overveldende"|"vanskelig å ringe")
  ja: Hun [fikk meg til å puste igjen].
  nei: Jeg fikk meg en hund.

+ ikke-alene actor=any turn=no
  (satt|sat|sto|stod|sitter|sit|var|følte meg|ble|kjente meg) @b-jeg? (ikke|ikkje|aldri) (igjen|att)? (alene|åleine|aleine|aleina) (med|i|om) (det|dette|alt|problemet|det hele|saken) !("i verden")
  (slapp|slepp|slippe) (å)? (være|vere|stå|sitte|ligge) .. (alene|åleine|aleine|redd) (med|om|i|for)? >>
  ja: Jeg [satt ikke igjen alene med det].
  nei: Jeg satt ikke alene i bilen.

+ trygg-grunn actor=any
  (på|fikk|fekk|kjente|kjende) (trygg) "grunn" (under "føttene"|under "beina"|under "bena")?
  (fikk|fekk|kjente|kjende) (fast|stø|sikker) "grunn" (under "føttene"|under "beina"|under "bena")
  ("kjente"|"kjende"|"følte"|"merket"|"merka"|"visste"|"skjønte") (@b-jeg)? at (@b-jeg) (var|"var"|sto|stod) på (trygg|fast|sikker|stø) "grunn"
  (trygge|gode|stødige|støe|sikre|faste) ("hender"|"henders" verk|"never")
  (ville|kunne|hadde|"kunne"|"ville"|"hadde") (ha|gjerne|godt)? (latt|betrodd|overlatt|late) (henne|ham|han|ho|"dama"|"fyren") .. (passe|nøklene|ungene|barna|huset|hunden|livet|alt jeg eier|bankkortet) >>
  (ord|svar|noe|noko|råd|folk|noen|nokon|en|ei|ein) (man|en|jeg|eg|du|@b-jeg|ein)? (kan|kunne|til)? å? (stole|lite|bygge|byggje) på
  (la på|la frå meg|la fra meg|gikk|hang opp|gjekk) .. (roligere|tryggere|lettere|lettet|letta|rolegare|tryggare|lettare|rolig|roleg|senkede|senka) (enn|til sinns|skuldre|skuldrer|i kroppen|til mote|av)? >>
  (skuldrene|skuldra|skuldrane|pulsen|pusten|magen|kroppen|hjertet|hjartet|hendene|nervene|nervane) (mine|min|mi)? (sank|seg|gikk|gjekk|falt|roet|roa|senket|senka|slapp|fant|fann|kom|landet|landa) (ned|på plass|roen|tilbake|til ro|seg|tak|ro|i hvile|taket|ned igjen|ned att)
  (klumpen|knuten|uroa|uroen|panikken|angsten|redselen|frykten|otten|bekymringen|nervøsiteten|stresset) (i magen|i halsen|i brystet|min)? (forsvant|løsnet|løsna|slapp|la seg|fordampet|fordampa|ga seg|gav seg|ble borte|vart borte|vart vekk|smeltet|minket|minka|dempet seg|ga slipp|fauk|fløy|rant av meg)
  ^ (rolig/a|roleg/a|trygg/a|stødig/a|avslappa|avslappet/a|stø/a) (og|,|men|som) (@grad|på en måte|nesten|litt)? (bestefaraktig|bestemoraktig|god|grei|blid|saklig|hyggelig|trygg|stødig|tålmodig|sindig|fin|tydelig|en|ein|et) 
  ("var"|"er"|"ble"|"vart") ("knuten"|"klumpen"|"uroen"|"panikken"|"angsten"|"uroa"|"redselen"|"hjertebanken"|"frykten"|"bekymringen"|"stresset") (i "magen"|i "halsen"|i "brystet"|min|mi)? ("borte"|"vekk"|"løst opp"|"forsvunnet"|"blåst bort"|"mindre"|"halvert"|"som blåst bort"|"glemt"|"som bortblåst"|"over"|"bortblåst"|"forsvunne")
  (all verdens|all verdas|en himmelsk|ei himmelsk|en guds|en merkelig|en urokkelig|ein urokkeleg|en upåvirkelig|en beundringsverdig|en fantastisk) ro/n
  (få|"fikk"|"fekk"|"ga"|"gav"|gi) .. ("nattesøvnen"|"nattesøvn"|"matlysten"|"pusten"|"motet"|"håpet"|"nattero"|"sjelefred"|"troen på"|"livslysten") (tilbake|igjen|att)?
  (trodde|kjøpte|trudde|slukte|svelget) (@b-jeg)? (på)? (hvert|kvart) ord
  ("hendene"|"henda"|"stemmen min"|"stemma mi"|"knærne") .. (sluttet|slutta|holdt opp|heldt opp) å (skjelve|riste|dirre|skjelva)
  som om (noen|nokon|han|hun|ho) ("hadde"|"tok"|"lettet"|"løftet") ..5 ("ryggsekk"|"stein"|"bør"|"vekt"|"lokk"|"trykk"|"byrde"|"tyngde"|"sementsekk") (av|fra|frå) >>
  ("kjente"|"kjende"|"merket"|"merka") @b-jeg at @b-jeg ("pustet"|"pusta"|"slappet av"|"slappa av"|"senket"|"hadde sluttet"|"ble rolig"|"vart roleg"|"landet"|"landa"|"roet"|"roa"|"kunne puste"|"kunne slappe") >>
  (noen|nokon|en|ein|folk) (@b-jeg|man|en|ein) ("torde"|"turte"|"tør"|"våget"|"våga") (å)? (stole|lite|tro) på
  ja: Jeg [kjente at jeg var på trygg grunn].
  ja: Jeg [la på roligere enn da jeg ringte].
  ja: [Klumpen i magen forsvant].
  ja: [Skuldrene sank på plass].
  nei: Boligen står på sikker avstand.
  nei: Vi bygger på egen grunn.

+ sagt-til-trøst turn=no actor=any
  « [ (nå|no|bare|berre)? (pust rolig|pust med magen|ta det helt med ro|ta det med ro|alt blir bra|det blir bra|alt ordner seg|det ordner seg|det ordnar seg|dette ordner seg|det skal gå bra|dette skal gå bra|ingen fare|inga fare|ikke tenk på|ikkje tenk på|ikke bekymre deg|ikkje uroe deg|ikkje bekymre deg|ikke stress|du er trygg|du er ikke alene|du er ikkje åleine|du har ikke gjort noe galt|det er ikke din feil|vi tar det rolig|vi tar det sammen|vi tek det saman|vi tar ett skritt|ett skritt av gangen|en ting av gangen|én ting om gangen|jeg er her|eg er her|jeg slipper deg ikke|vi har all verdens tid|me har all verdas tid|det haster ikke|det hastar ikkje|du rekker det|det skjer den beste|det hender den beste) ] >>
  ("sa"|"forklarte"|"mente"|"skrev"|"skreiv"|"forsikret"|"trøstet" .. med) (@b-hun)? (@meg)? ...3 at (det|sånt|dette|slikt|jeg|eg|vi|mange) .. (hender|skjer|lett å ta feil|lett å gjøre feil|den beste|ikke var den første|ikke var den eneste|ikkje var den fyrste|ikkje var den einaste|langt fra var den første|ikke var alene|gjør det|bommer|går i den fella) >>
  ja: «[Pust rolig nå]», sa han.
  ja: Hun [sa at det var lett å ta feil].
  nei: «Pust ut nå», sa jeg til barnet.

- roe-meg-etterpå turn=no actor=any
  ("trengte"|"trong"|"trengde"|"måtte"|"brukte"|"laut"|"tok meg"|"gikk"|"gjekk") ("jeg"|"eg"|"ha"|"meg"|"ta"|"gå"|"ut")? (en|ei|ein|et|eit|hele|resten av)? (halvtime/n|time/n|kvarter/n|tur/n|lang tur|paracet|kopp|kopp te|dag/n|kveld/n|kvelden|pause/n|dusj/n|røyk/n|konjakk|minutter) .. (for å|på å|til å|å) .. (roe|få ned|senke|komme ned|hente meg|hente meg inn|puste|få igjen pusten|kome ned|samle meg) >>
  (satt|sat|sto|stod|lå|ble sittende|vart sitjande|la på) (jeg|eg)? (og|med)? (ristet|rista|skalv|dirret|skjelvende|hikstet|hulket|gråt|grein|gret|hulka) .. (etterpå|etter|i sofaen|i bilen|lenge|da jeg la på|av)
  ("la på"|"satt igjen"|"sat att"|"sitter igjen"|"sit att"|"avsluttet"|"gikk") .. (med)? (et|eit|en|ein)? ("press" for brystet|press for "bringa"|trykk for "brystet"|"verk" i brystet|"hjertet i halsen"|"hjartet i halsen"|"gråten i halsen"|"klump i halsen"|"klump i magen"|"knute i magen"|"stein i magen"|"høy puls"|"skjelvende hender"|"vond smak i munnen"|"flau smak")
  (hjertet|"hjertet"|"hjartet"|hjarta|"pulsen") .. (løper|løp|raser|raste|hamrer|hamret|hamra|hamrar|galopperer|dundrer|dundret|banker|slår|spring) (i øra|i ørene|løpsk|ennå|enno|fortsatt|fremdeles|framleis|da jeg la|av|$|nå) >>
  (kjenner|kjente|kjende|merker|kjenn) ...3 (at|hvordan)? ("hjertet"|"hjartet"|"pulsen"|"uroen"|"stresset"|"klumpen"|"panikken") (løper|løp|raser|stiger|steg|hamrer|hamrar|vokser|vokste|vaks|kom) >>
  (la på|satt igjen|sat att|gikk derfra|sitter igjen) .. (og)? ("lurte"|"lurer"|"undra"|"undret"|"tenkte"|"grublet"|"spurte meg"|"lurar") (på)? ...3 om .. ("stemte"|"stemmer"|"var sant"|"er sant"|"var riktig"|"var rett"|"holdt"|"holder"|"kan stemme"|"kunne stemme") >>
  ja: Jeg [trengte en halvtime på å roe meg ned etterpå].
  ja: Jeg [satt og ristet etterpå].
  ja: Jeg [la på med et press for brystet].
  ja: Jeg [la på og lurte på om noe av det stemte].
  nei: Jeg måtte gå en tur for å finne nøkkelen.

- tror-det-når turn=no actor=any
  (det)? ("tror"|"trur") @b-jeg (det|på det)? (ikke|ikkje)? (det|på det)? (før|når) (@b-jeg) (ser|får se|ser det|har|får|sjå|får sjå) >>
  ("gir"|"gjev"|"gav"|"ga") @b-jeg? (ikke|ikkje|lite|fint lite) (mye|stort|"fem øre"|en krone|"fem flate"|mykje)? (for) ("svaret"|"ordet"|"løftet"|"løftene"|"lovnaden"|den beskjeden|"garantien"|det "svaret"|det "løftet")
  (ville|hadde|tør|torde|turte) (@b-jeg)? (ikke|ikkje|neppe|aldri) (ha)? (satt|satset|veddet|satse|vedde|setje|sette|satsa) .. (penger|en krone|fem øre|huset|hus og hjem|pensjonen|lønna|noe) på >>
  (trodde|trudde|tror|trur) (@b-hun) (neppe|ikke|ikkje|knapt) (helt|selv|sjølv)? på det (selv|sjølv|sjøl)
  (@b-hun) ("trodde"|"trudde") (neppe|ikke|ikkje|knapt) (helt)? på det (selv|sjølv|sjøl)
  (måtte|laut|valgte|turte ikke annet enn) .. (sjekke|dobbeltsjekke|spørre|google|få bekreftet|kontrollere|få stadfesta) .. (for å være sikker|for sikkerhets skyld|for å være på den sikre siden|for å vere sikker|for tryggleiks skuld|om svaret stemte|om det stemte|om hun hadde rett|om han hadde rett)
  (lite|fint lite|ingenting|ikke noe|ikkje noko) å (stole på|lite på|feste lit til|bygge på|byggje på|holde seg til)
  (vet|veit|ante|aner|visste) (@b-jeg)? (ikke|ikkje) hva (@b-jeg) (skal|skulle|kan) (tro|stole på|feste lit til)
  ("tvilen"|"uroen"|"uroa"|"mistanken"|"skepsisen"|"bekymringen"|"usikkerheten"|"uvissa"|"otten"|"engstelsen") (gnager|gnag|murrer|sitter|satt|sit|ligger|lever|vokser|veks|henger|gnagde|kverner|spiser) (fortsatt|framleis|fremdeles|igjen|i|der|ennå|enno|på|$)
  (tror|trodde|trur|trudde|kjøper|kjøpte|svelger|svelget|svelgde) (@b-jeg)? (ikke|ikkje|aldri) (et|eit|ett|eitt) ("ord"|"sekund"|"øyeblikk"|"augeblink") (av|på)? >>
  ("magefølelsen"|"magekjensla") (sier|sa|seier|skrek) (nei|stopp|noe annet|meg)
  ("tør"|"torde"|"vil"|"kan"|"ville"|"kunne") @b-jeg? (ikke|ikkje|neppe|aldri) (sette|setje|feste|ha) (min|mi|noe|noko|noen|stor)? (lit|tillit|tiltro|tiltru) til >>
  ("magen"|"halsen"|"nakken"|"brystet"|"strupen"|"hjertet"|"hjartet"|"motet") (min|mitt|mi)? ("knøt"|"snørte"|"snørde"|"snurpet"|"krympet"|"sank"|"vrengte"|"vrengde"|"hoppet over"|"snørpte"|"knyter"|"knyt") (seg|til|et slag|i livet)?
  ("stolte"|"stoler"|"trodde"|"trudde"|"stola") @b-jeg (ikke|ikkje|lite|aldri|knapt) ..3 på $
  ("fikk"|"fekk"|"får") @b-jeg? (helt|rein|full|ren|nesten|heilt)? ("panikk"|"angst"|"vondt i magen"|"hjertebank"|"klump i magen"|"pustebesvær"|"hjartebank") (av|etter) (å|samtalen|svaret|den|praten|samtala|det hun|det han) >>
  ja: Det [tror jeg ikke før jeg ser det].
  ja: Jeg [gir ikke fem øre for det svaret].
  ja: Jeg [vet ikke hva jeg skal tro].
  nei: Jeg tror det når pakken kommer i morgen, blir det bra.

- press-i-sitat turn=no actor=any
  « (dere|du|nå|no|da|då|de) .. (må være raske|må være rask|må bestemme|må skynde|må svare nå|må slå til|må bare signere) >>
  « ..2 (skynd deg|bestem deg|kom an da|få opp farten|nå eller aldri|no eller aldri|siste sjanse|kom til saken|kom til poenget|jeg har ikke all dag|eg har ikkje all dag|jeg har ikke hele dagen|eg har ikkje heile dagen|har ikke all verdens tid|blir det noe snart|er du ferdig snart|er det noe mer eller) >>
  ("sa"|"mente"|"ba"|"maste") .. (@b-hun|@meg)? ...3 (at)? (tilbudet|det|plassen) (bare|berre|kun) (gjaldt|galdt|holdt) (i dag|ut dagen|nå|den dagen|mens vi snakket|til midnatt) >>
  ja: «[Bestem deg da]», sa hun.
  ja: Han sa «[du må bestemme deg nå]».
  nei: Vi må bestemme oss for farge.

+ etterpå-sang-jeg turn=no actor=any
  ("etterpå"|"etter samtalen"|"da jeg la på"|"etter praten"|"på vei hjem"|"resten av dagen"|"etter den praten"|"då eg la på"|"etter den samtalen") ","? ("sang"|"song"|"nynnet"|"nynna"|"plystret"|"plystra"|"danset"|"dansa"|"sovnet"|"sovna"|"trallet"|"tralla"|"sov" @b-jeg ("godt"|"som en stein"|"som ein stein"|"som et barn")) @b-jeg? ...8 $
  @b-jeg ("sang"|"song"|"nynnet"|"nynna"|"plystret"|"plystra"|"danset"|"dansa"|"trallet"|"tralla") ..4 ("etterpå"|"da jeg la på"|"i bilen"|"på kjøkkenet"|"hele veien hjem"|"resten av dagen"|"på vei hjem"|"etter samtalen"|"då eg la på"|"i dusjen")
  (puste/v|"pusta") .. (helt|heilt|godt|dypt|djupt)? ned i ("magen"|"tærne"|"føttene"|"tåspissene"|"buken") (igjen|att|for første gang)?
  (ikke|ikkje|itj|ingen) (no|noe|noko|nå|nå)? ("stress"|"mas"|"masing"|"kjas"|"jag"|"hast"|"press") ("," (ikke|ikkje|ingen|itj) (no|noe|noko|nå)? ("stress"|"mas"|"masing"|"kjas"|"jag"|"hast"|"press"))? !("om"|"med"|"på"|"å"|"for"|"i")
  ("jeg"|"eg"|"vi"|"me"|"hun"|"han"|"ho") ("blir"|"ble"|"blei"|"vert"|"vart"|"skal bli"|"skulle bli"|"er"|"holder"|"lovet å bli") (med|hos|her|på tråden|på linja) (deg|meg|oss|dykk|dokker|med deg|hos deg)? (helt|heilt)? (til|inntil|hele veien|heile vegen|så lenge) >>
  ("senket"|"senka"|"sank"|"datt"|"falt"|"landet"|"landa"|"fant"|"slapp") .. ("skuldrene"|"skuldra"|"skuldrane"|"axlene"|"pulsen") .. (flere hakk|noen hakk|fem hakk|et par hakk|tre hakk|ned|på plass|en hel etasje|ti centimeter)
  ("katastrofen"|"krisen"|"krisa"|"krig"|"verdens undergang"|"mareritt"|"berget"|"fjellet"|"monsteret"|"spøkelset"|"uværet"|"elefanten") .. ("krympet"|"krympa"|"skrumpet"|"skrumpa"|"ble"|"vart"|"blei") .. (til en|til et|til ein|til eit|bagatell|fillesak|mindre|maur|håndterlig|lite|liten|bare|kvist|sandkorn|overkommelig)
  ("ble"|"vart"|"blei"|"virket"|"kjentes"|"føltes") (plutselig|straks|med ett|med en gang|brått)? (alt|det hele|problemet|verden|det|heile greia|livet|hele greia) (plutselig|straks)? (mindre farlig|mindre skummelt|overkommelig|til å leve med|ikke så farlig|ikke så ille|håndterlig|håndterbart|til å holde ut|ikkje så farleg|mye lettere|lettere å bære)
  (som) (å få|å bli|en|ein|et|eit|ei|å holde|å snakke med) (en|ein|et|eit|ei)? (voksen i rommet|voksen til stede|trygg voksen|vaksen i rommet|hånd i ryggen|hand i ryggen|bunnplanke|line å holde i|redningsline|kompass|kjentmann|fast punkt|tau å holde i|lykt i mørket|lys i tunnelen|lys i mørket|arm rundt skuldra|arm rundt skuldrene|hånd å holde)
  ("kunne"|"kan"|"klarte"|"greide") (@b-jeg)? (endelig|igjen|omsider|for første gang)? (legge|la|leggje) ("telefonen"|"saken"|"saka"|"bekymringen"|"bekymringene"|"dette"|"det"|"hodet på puta"|"brevet") (fra meg|bort|på hylla|bak meg|frå meg|på puta|til side|i skuffen|vekk) (med god|og|med ro|i fred|for natta)?
  ("matlysten"|"humøret"|"nattesøvnen"|"søvnen"|"håpet"|"pusten"|"roen"|"motet"|"fargen i kinnene"|"livsgnisten"|"pulsen") (min|mitt)? (kom|er|var|vendte|fant|kjem) .. (tilbake|igjen|att|på plass)
  (hun|han|ho|stemmen|svaret|roen|samtalen|praten|det) .. ("virket"|"verka"|"fungerte"|"var"|"gjorde"|"gikk") .. (som) (en|ein)? (sovepille|beroligende pille|nervepille|valium|paracet|varm kakao|kamillete|massasje|sovemedisin|baldrian|vuggesang)
  ja: [Etterpå sang jeg i bilen].
  ja: Jeg [pustet helt ned i magen].
  ja: [Ikke no stress, ikke no masing].
  ja: «[Jeg blir med deg helt til ruteren lyser]», sa hun.
  ja: [Plutselig ble alt mindre farlig].
  nei: Etterpå satt jeg i bilen og ventet på kona.
  nei: Etter konserten sang jeg i bilen.
  nei: Det er ikke noe press i vannrøret.
  nei: Ikke noe stress med å rekke bussen.

- pulsen-da-jeg-la-på turn=no actor=any
  ("pulsen"|"blodtrykket"|"stressnivået"|"temperaturen"|"hjerterytmen"|"skuldrene"|"skuldra"|"nervene"|"uroen"|"bekymringen"|"magesåret") (min|mi|mitt)? ("var"|"er"|"lå"|"sto"|"stod"|"satt"|"ble"|"vart"|"hadde") .. ("høyere"|"høgare"|"verre"|"dobbelt"|"større"|"oppe"|"oppunder"|"oppe ved"|"høy"|"høg"|"i taket"|"rundt ørene"|"ved ørene") .. (("da"|"då") @b-jeg "la på"|"etterpå"|"etter" ("samtalen"|"praten"|"samtala"|"den samtalen")|"enn") (("enn")? ("da"|"då"|"før") @b-jeg ("ringte"|"ringde"|"slo nummeret"|"slo"|"tok"|"tastet"|"begynte"|"kom") ("på"|"telefonen"|"kontakt")?)?
  ("magefølelsen"|"magekjensla"|"magen"|"instinktet"|"ryggmargen") (min)? ("sier"|"seier"|"forteller"|"sa"|"skriker"|"roper"|"ba") (meg|at)? ...2 (sjekke|dobbeltsjekke|ringe|spørre|ikke|ikkje|bør|burde|noe|nei|løp|stopp) >>
  ("bør"|"må"|"skal"|"måtte"|"burde") @b-jeg? (nok|vel|jo)? (sjekke|dobbeltsjekke|kontrollere|få bekreftet|etterprøve) (alt|svaret|det|svara|opplysningene) ((han|hun|ho|de) (sa|fortalte|skrev|påsto)|"jeg fikk" "vite"?)? ((én|en|ein) (gang til|gong til)|hos noen andre|med noen andre|to ganger)
  (sjekker|sjekka|sjekket|kontrollerer) (nå|no|fortsatt|framleis)? (kontoen|nettbanken|posten|innboksen|appen|mailen) (ti ganger|flere ganger|hver time|tre ganger|støtt|hele tiden|hvert kvarter|kvar time) ...2 
  ("la på"|"gikk derfra"|"satt igjen"|"sitter igjen"|"sat att"|"sit att") (med|og)? .. (flere spørsmål enn svar|mer uro|større bekymring|verkende nakke|verk i nakken|skuldrene oppe|skuldrene oppunder|hodepine|hovudpine|tårer i øynene|tårene i øynene|kvalme|høye skuldre|gråten|vondt i magen|vond mage)
  ("ble"|"blei"|"vart"|"gjorde meg") (@b-jeg)? (bare|berre)? (ikke|ikkje) (det spor|noe|noko|det minste|akkurat|særlig|stort)? (roligere|tryggere|rolegare|tryggare|klokere og rolig|lettere til sinns|beroliget|betrygget) (av|etter|til sinns|$)
  ("hadde"|"måtte"|"trengte") (jeg|eg) (et|en|ein|eit)? (glass vin|konjakk|røyk|sjokolade|paracet|ibux|kopp te|lang tur|tur rundt kvartalet|varm dusj) (etterpå|etter den|for å roe|for å komme|for å få)
  (stresset|stressa|stresser|jagde|jaget|maste|gnålte) (så|sånn|slik) (at)? .. (hjertet|hjartet|pulsen|@b-jeg|ordene|svetten|sveitten) >>
  ja: [Pulsen var høyere da jeg la på enn da jeg ringte].
  ja: [Magefølelsen sier at jeg bør sjekke alt en gang til].
  ja: Jeg [ble ikke det minste beroliget av] svaret.
  nei: Pulsen var høy etter treningen.
  nei: Jeg skal sjekke alt selv neste år.

+ stor-tillit actor=any
  !("mistet"|"mista"|"mister"|"ikke"|"ikkje"|"ingen"|"tapte"|"lite"|"mistet all"|"lik") [ (stor/a|full/a|god/a|blind/a) (tillit/n|tiltro/n|tiltru/n) ] (til) (henne|ham|han|ho|rådgiveren|rådgivaren|dem|dei|"hun"|vedkommende|legen|det "hun"|det "han"|svaret|den "som")
  (ivaretatt|ivareteken|sett|hørt|høyrd|velkommen|respektert|forstått|verdsatt|"vel") og [ (trygg/a|rolig/a|roleg/a|beroliget/a) ]
  ("sa"|"forsikret"|"mente"|"svarte"|"trøstet" ..) (@emeg)? (om)? (at) (det|dette) (slett|overhodet|selvsagt|absolutt)? (ikke|ikkje) (slett)? (gjorde noe|gjorde noko|gjør noe|gjer noko|var så farlig|hastet|var noen fare|spilte noen rolle)
  ja: Jeg sitter igjen med [stor tillit] til henne.
  ja: Jeg følte meg godt ivaretatt og [trygg].
  nei: Jeg har stor tillit til rettsstaten.

+ ingen-skynd-deg turn=no actor=any
  (ikke|ikkje|aldri|uten|utan|ingen) (et|eit|ett|noe|en|ein|hørte jeg|så mye som)? (eneste|einaste|et)? « ("skynd deg"|"kjapp deg"|"kom til saken"|"få opp farten"|"bestem deg"|"er du ferdig snart"|"kom igjen da"|"skynd dykk"|"nå eller aldri") (»)? (å høre|hørte jeg|fra ham|fra henne)?
  (ikke|ikkje|aldri|uten|utan|ingen) (et|eit|ett|noe)? (eneste|tegn til|snev av)? ("pennekliking"|"fingertromming"|"utålmodig sukk"|"kremt"|"blikk på klokka"|"tromming")
  (legge|la|leggje|sette|satte|slippe|slapp) (fra meg|frå meg|bort|ned) (bekymringen|bekymringene|uroen|børen|angsten|grublingen|tankekjøret|børa|uroa|sorgene) >>
  (sov|sovna) @b-jeg (gjennom natta|natta gjennom|heile natta|hele natta|gjennom heile natta|gjennom hele natten|natten igjennom)
  (for)? ("første"|"fyrste") ("gang"|"gong"|"natta"|"natt") (siden|sidan) ..4 (sov|sovnet|pustet|lo|slappet|senket|spiste|smilte|sovna|slappa|pusta) @b-jeg ..4
  ja: [Ikke et eneste «skynd deg»] hørte jeg.
  ja: Jeg kunne [legge fra meg bekymringen].
  ja: [For første gang siden brannen sov jeg gjennom natta].
  nei: «Skynd deg», sa jeg.

- tør-ikke-åpne turn=no actor=any
  ("nå"|"no"|"etter dette"|"etterpå"|"etter det"|"heretter") ("tør"|"torde"|"turte"|"våger"|"tørs"|"orker") @b-jeg (ikke|ikkje|knapt) .. (åpne|opne|ta|ringe|se|svare|logge|sjekke|bruke|røre|trykke|sjå|ringje) >>
  (@b-hun) ("snakket"|"snakka"|"prata"|"maste"|"gikk på"|"pratet"|"holdt på"|"jaget") som (om)? (huset|det|hele huset|håret|bygget|kontoret) (sto i brann|brant|stod i brann|var fare|gjaldt livet|hastet|var siste sjanse|galdt livet|var krig)
  ja: [Nå tør jeg ikke åpne posten engang].
  ja: [Hun snakket som om huset sto i brann].
  nei: Nå tør jeg ikke bade lenger.

# «sa at nesten ingen har oversikt over dette», «du er ikke alene om det», «det gjør alle»: made normal.
+ slik-er-det-for-alle turn=no
  [ !("jeg"|"eg") (nesten|nærmest|så godt som|omtrent) ingen ("har"|"hadde"|"klarer"|"får"|"forstår"|"skjønner"|"greier"|"kan"|"husker"|"får til"|"veit"|"vet"|"finner fram"|"finner frem"|"leser"|"tenker på") ] >>
  ("sa"|"sier"|"seier"|"mente"|"meinte"|"forsikret"|"forsikra"|"trøstet"|"trøsta"|"lo og sa"|"fortalte"|"høre"|"beroliget") .. ("at"|"med"|"med at"|"om")? .. [ (de færreste|dei færraste|mange|de fleste|dei fleste|så mange|alle|veldig mange|svært mange|flere enn meg|fleire enn meg|hun selv|han selv|halve norge|halve noreg|andre også|andre òg|enhver|kven som helst|hvem som helst) ("sliter"|"slit"|"strever"|"surrer"|"surrar"|"roter"|"snubler"|"gjør"|"gjer"|"lurer"|"lurar"|"bommer"|"gjorde"|"kunne gjort"|"glemmer"|"gløymer"|"spør"|"misforstår"|"går i"|"opplever"|"synes"|"syns"|"tror det samme"|"står fast"|"ringer om akkurat"|"ringer om det samme"|"har gjort det samme"|"har slitt"|"har strevd"|"har det sånn"|"har det slik"|"har det akkurat") ] >>
  ("sa"|"sier"|"mente"|"forsikret"|"fikk"|"fekk"|"høre"|"trøstet"|"minnet") .. ("at"|"meg")? .. [ ("jeg"|"eg"|"vi"|"du") ("ikke"|"ikkje"|"slett ikke"|"langtfra"|"langt fra")? ("var"|"er") ("ikke"|"ikkje"|"slett ikke"|"langtfra"|"langt fra"|"verken")? ("alene"|"åleine"|"den første"|"den fyrste"|"den eneste"|"den einaste") ("om det"|"om å"|"i verden"|"med det"|"om dette"|"som lurte"|"som")? ] >>
  ja: Hun sa at [nesten ingen har oversikt over dette på egen hånd].
  ja: Han lo og sa at [de fleste roter med det skjemaet].
  ja: Hun sa at [jeg ikke var alene om det].
  nei: De fleste ringer på mandager.
  nei: Rådgiveren sa at de fleste har innboforsikring.

# «pulsen gikk ned flere hakk»: the body comes to rest.
+ ned-noen-hakk turn=no actor=any
  (puls|pulsen|"pulsen"|blodtrykk|"blodtrykket"|"stressnivået"|"skuldrene"|"skuldra"|"skuldrane"|hvilepulsen|kvilepulsen|adrenalinet) (@emin)? .. (gikk|"gikk"|gjekk|falt|"falt"|sank|"sank"|fall|dalte|kom|"kom"|krøp|roet|landet|seig|"seig"|datt|senket) .. (ned|nedover|ned igjen|ned på|til|seg) .. ((et|eit|noen|nokre|flere|fleire|mange|to|tre)? (hakk|slag|knepp|hakket|normalen))
  !("jeg"|"eg"|"vi") (mane/v|manet|mana|maner) (meg|oss|alle|begge)? !("selv") til (ro|besinnelse|fatning)
  (få|"fikk"|fekk) (meg|oss|mæ)? .. (ned) (på|fra|i|frå) (jorda|jorden|jorda igjen|treet|lampa|taket|lysekrona|lampen)
  ja: [Pulsen min gikk ned flere hakk].
  ja: Damen [manet til ro].
  nei: Prisen gikk ned noen hakk.
  nei: Jeg manet meg selv til ro.

# «gjorde det ikkje til noko problem at eg er sein», «ventet til de kom»
+ ikke-noe-problem turn=no
  (gjøre|"gjorde"|gjer|laget|laga) .. (det|dette)? .. (ikke|ikkje|aldri|"itj") .. (til)? (noe|noko|et|eit|noen|noka|nokon|stort)? problem (at|om|når|av) (jeg|eg|vi|det|at|me|æ) >>
  (vente|"ventet"|"venta") @grad? .. (til) (de|det|dei|ordene|orda|ordet|setningen|tårene|svaret|gråten|jeg|eg) .. (kom|"kom"|løsnet|losna|var ferdig|ga seg|gav seg|falt på plass|stilnet|stilna|hadde samlet|hadde samla|hadde funnet|hadde funne|fant) !("gjennom"|"inn"|"i posten"|"fram"|"frem"|"dit"|"til kassa")
  (lot|"lot"|lét|let|la|ga|gav) (meg|oss|mæ|ordene|orda|stillheten|tausheten|pausene|stilla) .. (komme|kome|lete|leite|få lete|lete etter|rote|surre|fomle|famle|hente meg inn|summe meg|samle meg|være der|stå|gråte ferdig|pust|tørke) .. (etter|fram|frem|i fred|i ro|i ro og mak|ord|orda|ordene|i mitt tempo|til|ferdig|meg|av)
  ja: Han [gjorde det ikkje til noko problem at eg er sein på tastaturet].
  ja: Hun fylte ikke inn ordene, [ventet til de kom].
  nei: Han gjorde ikke noe nummer av det.
  nei: Vi ventet til de kom hjem.

# what the call cost: sleep, a walk to shake it off, a cry in the car.
- riste-det-av-meg turn=no actor=any
  (måtte|"måtte"|laut|lytt|trengte) .. (ut|gå|ta|på|ha|legge|setje|sette|puste|trekke) .. (tur|runde|luft|pause|sjokolade|vinglass|glass|kvile|hvile|sofaen|trappa|pust|kryssord|dusj|kopp|te|benk|meg|røyk|pusten) .. (for å|til å|før) .. (riste|rista|roe|roa|komme|kome|kvitte|glemme|gløyme|hente|samle|lande|få|kjøle|puste|klarte|sove) .. (av meg|av seg|igjen|ned|hodet|hovudet|pulsen|inn)
  (kosta|kostet|kosta|stjal|"stjal"|kostar|tok|røvet|ødela|øydela|fratok) (meg|oss|mæ|frå meg|fra meg)? (hele|heile|ei|en|ein|flere|to|mye av)? (nattesøvnen|nattesømnen|nattesøvn|natta|nattesømn|søvnen|søvn|søvnløs natt|nattero|sinnsroen|kveldsroen|helgeroen|matlysten|humøret) (mi|min|"i natt")? !("på hotellet")
  (satt|"satt"|sat|ble sittende|vart sitjande|måtte|gikk|sitte|sitje) .. (i bilen|på badet|på trappa|på kjøkkenet|på do) .. (og)? (gråt|grein|gråte|grine|skalv|skjelve|hikste|pust|puste|hyperventilerte|riste|samle meg)
  ("trengte"|"måtte ha"|"trong") .. (et glass|eit glas|en whisky|ein whisky|tre glass|en pause|en sigarett|en dram|ein dram|noe sterkt|noko sterkt|en tur) .. (etter|etterpå|for å) >>
  (samtalen|praten|den|det|samtala|tonen|svaret|telefonen) .. (satt|"satt"|sat|sitter|sit|lå|låg|ligger|hang|heng|henger|sitte) .. (i "kroppen"|i "magen"|i "brystet"|i meg|som en klump) .. (resten|hele|heile|lenge|til|i flere|ennå|fortsatt|enno|dagen)? >>
  ja: [Måtte ut og gå en tur for å riste det av meg].
  ja: Den telefonen [kostet meg nattesøvnen].
  ja: Praten [satt i kroppen resten av dagen].
  nei: Måtte ut og gå en tur med hunden.
  nei: Bråket fra naboen kostet oss mye penger.
  nei: Jeg måtte ta en pause for å finne papirene.

# «god og trygg opplevelse»; «null mas», «ingen hast»
+ trygg-opplevelse turn=no actor=any
  (trygg/a|roleg/a|rolig/a|beroligende/a|tryggende/a) (og (god|fin|varm|grei|hyggelig|trivelig|rolig|trygg))? (opplevelse/n|oppleving/n|samtale/n|samtala|følelse/n|kjensle/n|prat/n|atmosfære/n|stemning/n|stemme/n|røst/n|veiledning/n|hånd/n) !("i hverdagen"|"av å eie"|"å ha"|"å eie"|"å vite at forsikringen"|"i bilen")
  som å (bli|få|krype|synke|komme|lande|være|ligge) .. (pakka|pakket|holdt|svøpt|inn|under|ned|hjem|inni|i) .. (et|eit|en|ei|ein)? (teppe|bomull|dyne|sofa|lenestol|ullteppe|pledd|fanget|badekar|havn|hånda|ull|varm dyne|god stol|trygg havn)
  (satt|"satt"|sat|sitter|sit) (jeg|eg|vi)? (igjen|att) med (en|ei|ein)? @grad? (ro|rolig|lettelse|fred|lette|letta|lettet|tryggleik) (følelse|kjensle|i magen|i kroppen|i sjela)
  ja: God og [trygg opplevelse].
  ja: Det var [som å bli pakket inn i et teppe].
  nei: Bilen gir en trygg kjøreopplevelse.
