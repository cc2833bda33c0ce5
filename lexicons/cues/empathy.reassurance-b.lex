# empathy.reassurance, breadth: patience, calm, body and sleep; impatience, pressure, fear, doubt.
cue empathy.reassurance

+ taler-surr turn=no
  (finne|"fant"|fann|"fant") seg (i|med) .. (@b-uthold|alt|det|mas|bråk|"bråket"|at|"raseriet"|"utblåsningen"|"gnålet"|"dumhetene") (uten et "pip"|uten "pip"|uten å klage|utan eit "pip"|uten å blunke|uten et ord)?
  (tåle|"tålte"|"tolte"|"tola"|tole) .. (at (jeg|eg|vi)|@b-uthold|"humøret"|"sinnet"|"raseriet"|utblåsning*|det meste|alt|"kjeften"|"frustrasjonen"|"tempoet") .. (surret|rota|rotet|spurte|somlet|surra|somla|"kom med"|min|mi|mitt|"surret"|"surra"|"gråt"|"brølte"|"ropte"|"famlet"|"glemte"|"var sur")? .. (med)? _?
  (ta|"tok"|tek) seg (ikke|ikkje|aldri|lite) (nær|nær av|nært|noko nær) .. (av)? >>
  (ta|"tok"|tek) (ikke|ikkje|aldri) (det)? (ille|"ille" opp|personlig|personleg|tungt|nært) >>
  (lot|"lot"|la|"lét") (det|alt) prelle av
  (gå|gikk|"gikk"|gjekk|"gjekk"|fortsatte|"fortsatte"|avsluttet|la på|"la på"|"slapp"|hoppe|"hoppet") (ikke|ikkje|aldri) (på|videre|vidare|av|meg|fra|frå|til neste)? .. (før|til) (jeg|eg|vi|alt|hun|han|me|det) .. (hadde|"hadde"|fikk|"fikk"|var|"var"|skjønte|forsto|"forsto"|satt|virket|virka|kom|fant|"fekk"|"forstod"|så|det) >>
  (vente|"ventet"|"venta"|"venter"|"ventar"|"sto"|"stod"|"satt"|"sat"|holdt ut|heldt ut) .. (pent|snilt|rolig|roleg|på meg|på linja|i røret|tålmodig|tolmodig|gjerne|der|og|helt|heilt|bare|berre)? (til|mens|medan|imens|når|så lenge) (jeg|eg|vi|du|me|æ) .. (fant|"fant"|fann|"fann"|lette|"lette"|leitte|leita|leitte|hentet|"hentet"|henta|var|"var"|hadde|"hadde"|fikk|"fikk"|fekk|tastet|skrev|"skriver"|"finner"|skriver|tasta|logget|logga|rotet|rota|kom|tørket|sjekket|gravde|famlet|summet|samlet|sanset|gråt|puttet|starta|startet|henter|leter|leiter|letet|"var inne"|er klar|prøver|svarer|gjør) >>
  (gjenta|"gjentok"|forklare|"forklarte"|"forklara"|forklåre|si|"sa"|vise|"viste"|svare|"svarte"|repetere|"repeterte"|"gjentar"|ta|"tok") .. (rolig|roleg|tålmodig|tolmodig|villig|villeg|uten å sukke|like blid|like rolig|uten å nøle|uten å mukke|utan å mukke|uten å klage|utan å klage) .. (@b-mange-ganger|det jeg ikke fikk med meg|det eg ikkje fekk med meg)
  (gjenta|forklare|si|vise|svare|repetere|spole/v|ta|"gjentok"|"tok") .. @b-mange-ganger .. (uten|utan|like|og fortsatt|med samme|og var like|med like) .. (å sukke|å mukke|å klage|å bli|blid|rolig|tålmodig|ro|roleg|irritasjon|et sukk|eit sukk|å stønne|stemme|sukk|tolmodig|nøle)  (sur|lei|oppgitt|irritert)?
  (selv|sjølv|enda|tross|like|også) (om|da|når|etter)? .. (@b-jeg) .. (spurte|spurde|"spurte"|måtte|ringte|ba|"ba"|bad|glemte|"spurde") .. (om)? .. (det samme|samme|same|det same|tiende|femte|tredje|syvende|hundrede|tiande) >>
  (så)? mange ("ganger"|"gonger") (som)? (@b-jeg) (ville|trengte|ønsket|måtte|"trong"|trong|trengde|spurte|orket|bare ville)
  (uansett|same|samme|likegyldig) (hvor|kor) mange ("ganger"|"gonger") (jeg|eg|vi) >>
  (makan|maken) (til|på|til slik)? (tålmod|tålmodighet|tolmod|ro|is i magen)
  (tålmod|tålmodighet|tolmod|tålmodigheit|tolmodet|"tålmodet"|"tålmodigheten") (som) (en|ein|et|eit)? ("engel"|"munk"|"helgen"|"lærer"|"job"|"stein"|"esel"|"okse"|"fisker"|"asen"|"sfinks"|"buddha"|"bestemor"|"småskolelærer"|"fjell"|"elefant"|"skolelærer"|"gjeter")
  (en|ein|ei|som en|litt av en)? (engle|engels|helgen|jobs)(tålmod|tålmodighet|tolmod)
  (ikke|ikkje|aldri|uten|utan|ingen) .. (snev|antydning|tegn|teikn|spor|et sekund|et øyeblikk)? (til|av)? (@grad)? (stress|mas|hast|hastverk|utålmodighet|jag|press|kjas|utolmod|masing|travelhet|"utålmodighet"|"mas"|"jag"|"stress") (og "mas"|og "jag"|og press|eller "mas")? (å merke|å spore|i "stemmen"|fra|hos)?
  (i|på) (mitt|eget|min|vårt|eige) "tempo"
  (la|"la"|gi|"ga"|sette|"satte"|"la"|legg) .. (ikke|ikkje|aldri)? (noe|noko|det minste)? press på @emeg
  (presset|pressa|maste|masa|pushet|pusha|hastet|jaget|masa) (aldri|ikke|ikkje|"itj"|ingen) (på)? (meg|noe|oss|med)?
  ja: Han [tok seg ikke nær av at jeg var sur].
  ja: Ho [venta medan eg leitte etter brillene].
  ja: Hun [forklarte det tre ganger uten å sukke].
  ja: Han [gikk ikke videre før jeg hadde fått det til].
  ja: Jeg fikk spørre [så mange ganger jeg ville].
  nei: Jeg ventet mens jeg sto i kø.

+ rolig-bilde turn=no actor=any
  (kav|klippe|dønn|sindig|beint|bom|grand|is|knusende|knusande|stup|helt|rolig og) (rolig/a|roleg/a)
  (knusende|stor|beundringsverdig|total|uendelig|smittende|smittande|avvæpnende|stoisk|merkelig|en egen|ein eigen|sånn|slik|deilig|umåtelig) ro/n (og)? !(i|området)
  (rolig|roleg|stø|stødig|trygg|solid|urokkelig|fast|stødig) som (en|ei|ein|et|eit)? ("fjell"|"berg"|"påle"|"klippe"|"bauta"|"banken"|"bank"|"buddha"|"fjellvegg"|"stein"|"los"|"eik"|"fjord"|"sfinks"|"munk"|"flypilot"|"flykaptein"|"pilot"|"kirurg"|"oljetanker"|"gråstein"|"skute"|"en")
  (en|ei|ein|et|eit|som|litt av en|min) .. ("los"|"fyrtårn"|"livbøye"|"redningsbøye"|"redningsplanke"|"anker"|"livline"|"klippe"|"havn"|"bauta"|"fyrlykt"|"fallskjerm"|"sikkerhetsnett"|"livbelte"|"redningsvest"|"fjellstøtte"|"holdepunkt"|"gelender"|"rekkverk"|"påle"|"trøst"|"støtte"|"krykke"|"armkrok"|"trygghet"|"flykaptein"|"kaptein"|"redningsmann"|"fyr i") (i|for|på|å)? ("stormen"|"tåka"|"kaoset"|"havet"|"mørket"|"tåken"|"stormvær"|"storm"|"natta"|"nøden"|"nød"|holde i|"meg"|"oss"|"livet"|"uværet")
  (som) (en|ei|ein|et|eit) ("los"|"klippe"|"fyrtårn"|"livbøye"|"trygg havn"|"hånd på skulderen"|"hand på skuldra"|"hånd å holde i"|"varmt teppe"|"ullteppe"|"ullpledd"|"god bestemor"|"pledd"|"beroligende"|"klapp på kinnet"|"klem"|"varm kopp"|"bestefar"|"dyne"|"buddha"|"anker"|"flykaptein"|"far"|"mor"|"lege"|"psykolog"|"terapeut"|"yogalærer"|"vuggesang"|"voggesong"|"godnatthistorie"|"balsam"|"plaster"|"lindrende"|"massasje"|"spa"|"ro"|"valium"|"sovepille"|"drue") (på|i|for)? ("såret"|"kroppen"|"tåka"|"sjela"|"stormen"|"kinnet")?
  (som) å (bli|få|ta|krype|legge|komme|drikke|puste|høre|lande|få en|ha|synke|kjenne|senke|sitte) .. ("teppe"|"bomull"|"ullpledd"|"pledd"|"dyna"|"dyne"|"armene"|"fanget"|"hånd"|"hand"|"havn"|"hamn"|"anker"|"livbøye"|"skulderen"|"skuldra"|"land"|"plaster"|"grunn under"|"fast grunn"|"fanget"|"bad"|"beroligende"|"paracet"|"livline"|"vuggesang"|"stein"|"ryggsekk"|"bør"|"børa"|"i handa"|"i hånda"|"i hånden")
  (ta|"tok"|ha|"hadde"|"tek"|overta|"overtok"|holde|"holdt") .. ("kommandoen"|"styringen"|"roret"|"rattet"|"kontrollen"|"styringa"|"regien"|"kontroll"|"ledelsen"|"grepet") .. (med en ro|med ro|med ein ro|rolig|roleg|stødig|trygt|med stø "hånd"|med stø "hand"|med knusende|med all) >>
  (med) (en|ei|ein) (ro|tålmodighet|tålmod|tolmod|trygghet|"tryggleik"|sindighet|stødighet|sinnsro|langmodighet|fasthet) (jeg|eg|som|få|man|vi|de|utenom|du|ingen|uten) >>
  ("nerver"|"nervar"|"nerve") (av|som|i) (stål|is|ståltråd)
  (is|iskald|masse is|god is) i "magen"
  (lav|låg|lågt|lavt|senket|senka|"lave") (puls|"skuldre"|"skuldrer")
  (det)? (smitte/v|"smittet"|"smitta") (over)? .. ("roen"|ro|på "meg"|over på)
  ("roen"|"roa"|"tryggheten"|"tryggleiken"|"freden"|"håpet"|"stillheten") .. (smittet|"smittet"|smitta|la|"la"|senket|senka|falt|kom|"kom"|spredte|spreidde|bredte|sank|"senka"|fikk) .. (over|seg|på meg|tilbake|hos|inn)?
  (dele|"delte"|stykke|"stykket"|porsjonere|ta|"tok") .. (det|alt|problemet|"berget") .. (opp)? .. (i "småbiter"|bit for bit|en ting om gangen|én ting om gangen|"ein" ting om "gongen"|steg for steg i ro|i passe "biter"|skritt for skritt i|litt om litt)
  (ro|roe|roa|"roet") .. (ned)? (gemyttene|"gemyttene"|"nervene"|nerver|"situasjonen"|meg|"meg"|oss|"stemningen"|"panikken"|"hjerterytmen"|"stormen"|hele "familien"|mor|far|"mamma"|kona|svigermor|"moren min"|ungene)
  (få|"fikk"|"fekk") .. (meg|oss|"meg"|panikken|"panikken"|stormen|"nervene"|"hjertet"|"gråten"|"raseriet"|"sinnet"|"blodtrykket"|pusten|"pusten"|"angsten"|"hjartet") .. (ned på "jorda"|ned på "jorden"|ned igjen|ned fra "taket"|ned på gulvet|til å roe|til å legge|til å stilne|til å gi seg|i vater|under kontroll|på plass|til å slå roligere|ned frå "taket"|ned att|til å slappe|til å stole|til å senke)
  (snakke|prate|"pratet"|"prata"|snakka|"snakket"|"talte") (meg|oss|"meg") .. (ned|ned fra|til ro|trygt|gjennom|inn til land|i land|inn|trygg|igjennom|i søvn|ut av) >>
  (lose/v|loset/v|loste/v|"losa"|guide/v|"geleidet"|leie/v|"leide"|"leidde"|bære/v|"bar"|dra|"drog"|hjelpe) (meg|oss|"meg") .. (trygt|gjennom|igjennom|i havn|i mål|inn|forbi|i land|til land|over) .. (som en los|stormen|tåka|skjærgården|alt|det|skjemaene)? (som)? >>
  ja: Han var [kav roleg].
  ja: Ho var som [ein los i tåka].
  ja: Hun [snakket meg ned fra taket].
  ja: Det var [som å få et teppe rundt seg].
  ja: Han [tok styringen med stødig hånd].
  nei: Jeg kjøpte et ullteppe.

+ kroppen-roet-seg actor=any
  (kunne|"kunne"|klarte|"klarte"|klarer|turte|"turte"|greidde|fikk|"fikk"|fekk|våget|torde) .. (@b-jeg)? .. (puste|pusta|slappe av|sove|sovne|ta helg|ta ferie|legge meg|tenke klart|tenkje klart|gå og legge|hvile|kvile|leggje meg) (igjen|att|ut|letta ut|lettet ut|med magen|med god samvittighet|godt|fra meg|som folk|trygt|roligere|bedre|fritt)
  (puste|"pustet"|"pusta"|pust) .. (letta|lettet|lettere|roligere|ut|rolig|roleg|med magen|fritt) (ut)? (igjen|att|da|for første gang)?
  (sove|"sov"|"sovna"|"sovnet") (jeg|eg|vi)? (godt|bedre|betre|trygt|den "natta"|den "natten"|som en stein|som ein stein|som et barn|som eit barn|hele "natta"|heile "natta"|natta gjennom|igjen|med en gang|søtt|roligere|som en unge|tungt|lett|for første) (etter|da|igjen)?
  (hjertet|"hjertet"|hjartet|"hjartet"|pulsen|"pulsen"|"pusten"|"hodet"|"hendene"|"magen"|"kroppen"|"nervene"|"skuldrene"|"skuldra"|"skuldrane"|"kvalmen"|"angsten"|"uroen"|"panikken"|"frykten"|"stresset"|"redselen"|"tårene"|"gråten"|"bekymringene"|"bekymringen"|"uroa"|"otten"|"raseriet"|"sinnet"|"tankekjøret"|"katastrofetankene"|"hjertebanken"|"klumpen"|"knuten"|"steinen"|"sommerfuglene"|"jaget") .. (@emin)? .. (roet|roa|"roet"|"roa"|senket|senka|"sank"|sank|slapp|"slapp"|forsvant|"forsvant"|forsvann|løste|"løste"|løsnet|løsna|løyste|ga|"ga"|gav|letta|lettet|"letta"|"lettet"|dempet|"dempet"|dempa|fordampet|"fordampet"|fordampa|gikk|"gikk"|gjekk|falt|"falt"|fall|slo|ble|"ble"|vart|smeltet|smelta|stilnet|stilna|la|minket|minka) (seg|ned|til ro|roligere|på plass|bort|borte|vekk|tilbake til normalen|mindre|noen hakk|flere hakk|etasjer|til normalen|lavere|lågare|rolig|saktere|taket)
  (sluttet|slutta|slutte|"sluttet"|"slutta"|ferdig) .. (å|med å) (skjelve|gråte|grine|skjelva|grina|hyperventilere|gruble|bekymre meg|uroe meg|grue meg|banke|riste|"hamre"|kverne|engste meg|tenke katastrofe|stresse)
  (slapp|slippe|"slapp"|"slepp"|slipper) .. (å|for)? (ligge våken|ligge vaken|grue meg|gru meg|uroe meg|bekymre meg|gå og gruble|gå og grue|være redd|tenke mer på det|tenke på det|gå med klump|vere redd|gruble|liggja vaken|ha vondt i magen) >>
  ("tør"|"turte"|"torde"|"våger"|"våget") (jeg|eg|vi)? (endelig|igjen|omsider) .. (åpne|opne|ringe|se i|sjå|sjekke|bruke|reise|fly|trykke|logge|bestille|bruka) .. (posten|"fakturaer"|brevene|igjen|konvolutten|nettbanken|kortet|att|appen|uten klump|uten å grue)
  (ikke|ikkje|aldri|mindre|ikkje lenger|ikke lenger) .. (lenger|så|like|lengre)? (redd|bekymra|bekymret|nervøs|engstelig|skummelt|skummel|farlig|mørkt|panikk|alene|åleine|urolig|uroleg|svart|håpløst|ensom|farleg|vettskremt|uro) .. (lenger|lengre|meir|mer|for|om|som|etter|nå|no|i det|å) >>
  (la på|la på "røret"|gikk derfra|gjekk derfrå|gikk|satt igjen|kunne legge på|gikk ut) .. (og|med)? .. (med)? (lav|senkede|senka|lave|låge|lett|lettere|rolig|roleg|trygg|fred|ro|god|lettare|glad) .. ("skuldre"|"skuldrer"|"hjerte"|"hjarte"|i "sinnet"|til "sinns"|i "kroppen"|puls|i "sjela"|i "magen"|om "hjertet"|om "hjartet"|"samvittighet"|til mote|i hodet)
  (lettere|lettare|lett|kjentes lettere|letta) .. (i "kroppen"|i "steget"|om "hjertet"|i "hjertet"|til "sinns"|å puste|om "hjartet"|i "stega"|i "sjela"|på "foten"|i "hodet") >>
  (falt|"falt"|datt|"datt"|fall|letta|lettet|"letta"|"lettet"|løftet|lyfta|veltet|rulla|rullet|kastet|løfta|rant) .. (en|ei|ein|et|eit|mange)? .. ("stein"|"sten"|"bør"|"kampestein"|"børe"|"kilo"|"tonn"|"vekt"|"byrde"|"blylodd"|"ryggsekk"|"fjell"|"åk"|"mursteiner"|"tyngde") .. (fra|frå|av|på)? (mine)? @b-bryst
  ("stein"|"sten"|"bør"|"kampestein"|"børe"|"vekt"|"byrde"|"fjell"|"tyngde"|"kilo"|"klump"|"tonn") .. (falt|"falt"|datt|fall|letta|lettet|forsvant|lettere|mindre) .. (fra|frå|av)? (mine)? @b-bryst?
  (stole|"stoler"|"stolte"|"stola"|"leit") .. på (folk|det|ham|henne|at|dem|ordet|svaret|dette|han|hun|hva|ho|banken|vurderingen|dei|noen) (igjen|som|sa|hun|han|at|blir)? >>
  (er|var|blir|ble|"ble"|"vart") .. (endelig)? .. (noen|nokon|en|ein) .. (jeg|eg|man|du|å|en) (kan|kunne|tør|torde|"kunne"|"kan")? (stole|lite) på
  (fred|ro|"fred") i ("sjela"|"sinnet"|"kroppen"|"sjelen"|"magen"|"hodet"|"hjertet"|"huset")
  (for en|for ein|ein|en|stor|enorm|ubeskrivelig|ei|litt av en|ren|rein) (lettelse|lette|befrielse|letting|avlastning|"letnad"|trygghet|befriing)
  ja: Endelig [kunne jeg sove igjen].
  ja: [Hjertet roet seg] mens vi snakket.
  ja: [Skuldrene senket seg] straks.
  ja: Jeg [sluttet å skjelve].
  ja: Jeg [slapp å ligge våken] den natta.
  ja: Det [datt en stein fra brystet].
  nei: Jeg sov dårlig den natta.

+ sa-trygge-ting turn=no
  («)? (det|dette|den|resten|dem|alt) ("ordner"|"fikser"|"løser"|"klarer"|"greier"|"får"|"skal"|"tar"|"finner"|"ordnar"|"løyser"|"tek"|"fiksar"|"klarar") (vi|me|jeg|eg) (fint|nok|til|ut av|oss av|meg av|lett|sammen|i fellesskap|sikkert|greit|alltid|få til|helt sikkert|an|klare|ordne|løse|saman|fikse|løyse) (dette)?
  («)? (det|dette|her|"sånt"|"slikt"|det her) (har|"har"|kan) (jeg|vi|eg|me) (gjort|gjort før|vært borti|sett|opplevd|sett før|løst|kontroll|ordnet|full kontroll|gjort mange) .. (før|mange|hundre|ganger|på|gonger|tusen|verre) >>
  («)? (det|dette|ingenting|"ingenting") .. (haster|"haster"|hastet|hastar|"hastar"|"hastet") (ikke|ikkje|det|slett ikke|slettes ikke) (med)? (det|noe av dette|noko)? !(å)
  («)? (ingen|inga|ikke noen|null) ("fare"|"panikk"|"stress"|"krise"|"hast"|"katastrofe"|"skade skjedd"|"ko på isen"|"kyr på isen"|"problem"|"bekymring"|"dom") .. (på "ferde"|"sa"|i det hele|på taket|forsikret)?
  («)? (det)? (går|gikk|"går"|gjekk|ordner|"ordner"|ordnar) .. (helt|nok|seg|alltid|heilt)? (fint|bra|seg|helt fint|over) (dette|,)? ("sa"|"lovet"|"mente"|"forsikret"|"trøstet"|lovte|"lova") >>
  («)? (vi|me) (finner|"finner"|finn|"finn"|"får"|"skal") (alltid|nok|helt sikkert)? (en|ei|ut|ein|alltid|få)? (løsning|av det|utav|råd|utvei|til|løysing|dette til) >>
  («)? (du|de|dere|jeg|eg|vi) (er|"er"|var|"var") (dekket|dekka|sikret|sikra|trygg|trygge|forsikret|"trygg"|i "havn"|på den sikre|berga) (uansett|hva|samme|same|kva|hos|likevel) >>
  (sa|"sa"|lovet|"lovet"|lova|forsikret|lovte|bedyret|garanterte|"garanterte"|forsikra|trøstet|trøsta|beroliget|mente|"svor"|"lovte") .. (at|med at|på)? .. (jeg|eg|vi|ingen|ingenting|alt|det|dette|pengene|saken|hun|han) .. (kom|skulle|ikke|ikkje|ingen|var|ville|hadde|aldri|kunne|"kom"|"var"|ordnet|gikk|slapp) .. (til å)? (ordne seg|gå bra|miste|tape|være trygg|være redd|grue|trygt|farlig|gå fint|skje noe|engste|uroe|panikk|i orden|i boks|noe galt|noe feil|haste|stress|ansvarlig|skylda|skylden|dekket|i gode hender|stå alene|slippe meg|helt ufarlig|ufarlig|vanlig|betale for|krise|verden ikke|hastverk) >>
  (blåse/v|"blåste"|"bles") (litt)? (på "såret"|liv i håpet)
  (ta|"tok"|fjerne|"fjernet"|rive|"fjerna") .. (brodden|"brodden"|skrekken|"skrekken"|toppen|vekk|luven|"luften"|"alvoret"|"piggene"|"nervene"|"panikken") (av|ut av|vekk|fra|på)? (det|panikken|angsten|frykten|hele)?
  (ble|"ble"|bli|"vart"|"blei"|være|"var"|holdt seg|sitte|satt|"heldt" seg) .. (med meg|hos meg|hos oss|på "linja"|på "linjen"|i "røret"|på "tråden"|på "øret"|i "telefonen"|på "skjermen"|på "telefonen") .. (til|helt|heilt|hele|mens|heile|gjennom|inntil) >>
  (slapp|forlot|la) (ikke|ikkje|aldri) .. ("røret"|meg|taket|"taket"|"hånda"|"linja") (mitt)? (før|i|alene|åleine|til) >>
  (jeg|eg|vi|me) ("holder"|"held"|"blir"|"sitter"|"fortsetter"|"følger"|"er"|"heng"|"henger"|"fylgjer"|"står") .. (på|fram|frem|her|med|i|ved) .. (til|helt til|så lenge|hele|heile|inntil|heilt til) (vi|du|alt|det|me|veien|vegen) >>
  ja: «[Det fikser vi fint]», sa hun.
  ja: Ho [vart på linja til eg var inne].
  ja: Han [sa at jeg ikke kom til å miste noe].
  ja: «[Dette har jeg sett før]», sa han.
  ja: Hun [tok brodden av det].
  nei: Jeg ble på linja i en time uten svar.

- kroppen-i-uro turn=no actor=any
  (skjelve|skalv|"skalv"|"skjelver"|"skjelv"|rista|ristet|"rister"|dirret|dirrer|"ristar"|"skjelvde"|skjelven|skalv) .. (fortsatt|framleis|fremdeles|ennå|enno|lenge|av|i|på|over hele|jeg|eg|da|etter) .. (i|på|over)? .. ("henda"|"hendene"|"hånda"|"knærne"|"kroppen"|"stemmen"|"bena"|"beina"|"leppa"|"hele"|"fingrene"|"knea"|"sinne"|"raseri"|"samtalen"|"etterpå")
  (henda|"henda"|"hendene"|"knærne"|"stemmen min"|"beina"|"bena"|"fingrene"|"leppene"|"underleppa") (mine)? .. (skalv|"skalv"|dirret|rista|ristet|"skjelver"|skjelv|"skjelv"|vibrerte|sviktet|"ristet")
  (frynsete|tynnslitte|tynnslitne|"frynsete"|oppjagede|tynnslitt|slitne|rynkete|i helspenn) ("nerver"|"nervar"|"nerve")
  ("nervene"|"nervane"|"tålmodigheten min") (mine)? .. (på "høykant"|på "høgkant"|i helspenn|utenpå|frynset|frynsete|til slutt|tynnslitt|i laser|utanpå|ytterst)
  (ein|en|ei|med|samme|same|stor|diger|hard|kald|tung|den)? .. (klump|klumpen|"klump"|knute|"knute"|stein|"stein"|knyte|verk|vondt|vondtene|uro|ubehag|iling|sug|hull|kniv|isklump) i ("magen"|"halsen"|"brystet"|"bringa"|"mellomgolvet"|"hjertet"|"hjartet"|"hjerterota"|mage) !(forsvant|løste|ble borte|løsnet|datt|var borte|mens|vart borte|,)
  (mareritt/n|hjertebank/n|hjartebank/n|hjerteklapp/n|hjerteklappen/n|kaldsvette/n|søvnløs/a|svettetokt/n|angstanfall/n|panikkanfall/n|søvnlaus/a|pulshopp/n|migrene/n|magesår/n|stressmage/n|magevondt/n|magesmerter/n|utslett/n|hodepine/n|nervevrak/n) (av|etter|om|natt|da|resten|netter|på|over|hver) >>
  (nervevrak/n|nervebunt/n|nervevrakk/n)
  (puls|pulsen|"pulsen"|blodtrykk|"blodtrykket"|"stresset"|"stressnivået"|adrenalinet|"skuldrene"|"skuldra"|"skuldrane") (@emin)? .. (steg|"steg"|gikk|"gikk"|gjekk|opp|økte|skjøt|hamret|hamra|til|i|på|over|oppunder|under|raste|rauk) .. (i været|opp|"taket"|180|200|to hundre|himmels|"ørene"|hundre|hakk|ørene|i taket|"øra"|til værs|rødt|det røde|faresonen|til himmels|galopp|nye høyder|"øyra"|oppunder)
  (fikk|"fikk"|fekk|"fekk"|får|klarte|greide) .. @b-jeg? (ikke|ikkje|nesten ikke|knapt|ikke et) ("sove"|"sovet"|"blund"|"sova"|"puste"|"lukket et øye"|"blund på øynene"|"søvn") >>
  (lå|låg|"lå"|"låg"|ligger|ligg|gikk|gjekk|vandret|"vandra") .. (våken|vaken|og vred|og grublet|og gruet|søvnløs|og kvernet|og vrei|og grubla|søvnlaus|og tenkte|og stirret|og talte) >>
  (gruer|grue|gruet|"gruer"|grudde|gruar|gru|grudd|kvier|kvir) .. (meg|for)? .. (til|for|allerede til|for å|alt til) .. (neste|neste gong|å ringe igjen|å ringje igjen|å ta kontakt igjen) >>
  (tør|"tør"|tørr|"torde"|torde|våger|"våger"|vågar|turte|orker|orkar|vågde|vågar) .. (ikke|ikkje|nesten ikke|knapt|ikkje lenger) .. (å)? .. (ringe|ta kontakt|spørre|stole|ringje|åpne|røre|bruke|sove|si|be om|fly|svare) .. (igjen|lenger|mer|dit|dem|att|på|henne|noe|meir|opp)? !(deg)
  (vettskremt/a|livredd/a|skrekkslagen/a|panisk/a|oppskaket/a|oppskaka/a|rystet/a|skjelven/a|knust/a|satt ut|ute av meg|fra "meg") (da|etter|av|etterpå|når|som|lenge|satt|resten|over) .. (samtalen|la på|svaret|beskjeden|jeg|telefonen|måten|eg|etterpå|hun|han|"samtala"|hele|"dagen") >>
  (la på|satt igjen|sat att|gikk|avsluttet|sitter igjen|sit att|sitter her|ble sittende|vart sitjande|ble stående|sto igjen|ble liggende) .. (med|og)? .. (høy puls|høg puls|knyttede|knytta|uro|"uro"|klump|gråten|hjertet|vondt|hodepine|angst|"angst"|frykt|dårlig følelse|uggen|tårer|skjelven|redd|frustrasjon|verkende|dirrende|skjelvende|panikk|bekymringen|ubehag|tvil|hjartet|skjelving|redsel|kvalm|enda mer|usikkerheten|uvissa|en vond|ei vond|mer uro|meir uro|tårene|knute|stein|en knute|nervene|rådløs|motløs|"motløs"|tomhet) .. (i "magen"|i "kroppen"|i "halsen"|etter|enn|i "brystet"|"never")?
  (mer|meir|enda|bare|berre) .. (redd|urolig|uroleg|stresset|stressa|utrygg|bekymret|bekymra|nervøs|engstelig|skremt|fortvilet|fortvila|panisk|anspent|rådvill|engsteleg|usikker og redd) .. (enn|av|etter) >>
  (skremme|skremte|"skremte"|skremde|skremt) .. (vannet|"vannet"|"vatnet"|livet|"livet"|skjorta|vettet|livskiten|"vettet"|sjela) .. (av|ut av) @emeg
  (male|"malte"|malte|"måla"|mala) .. (fanden|"fanden"|"fan"|skrekkbilde|skrekkscenario|"djevelen"|katastrofe|verste) .. (på "veggen")?
  (krisemaksimere/v|svartmale/v|skremme/v med|dommedagsprofet/n|dommedag/n|skremselspropaganda/n|skremselstaktikk/n|krisemaksimering/n|svartmaling/n) (for|av|hele)?
  ja: [Skjelver fortsatt i hendene] etterpå.
  ja: Eg [gruer meg til neste gong].
  ja: Hun [skremte vettet av meg].
  ja: Jeg [tør ikke ringe dit igjen].
  ja: Jeg [lå våken hele natta].
  ja: [Pulsen gikk i taket].
  nei: Jeg la på etter en halvtime.

- utalmodig-2 turn=no actor=any
  (hørte|"hørte"|høyrde|høre|"hører"|"høyrde")? (hun|han|ho|henne|ham|de|dem|agenten|dama|at)? .. (tromme/v|"trommet"|"tromma"|trippe/v|trippet/v|"trippa"|trampe/v|"trampet"|"trampa"|knipse/v|"knipset"|banke/v|tappe/v|klikke/v|"klikket"|"klikka"|"knepte"|"knepp"|stampe/v|skrape/v|fikle/v|plystre/v|plystret/v) .. (med)? .. (pennen|"pennen"|"kulepennen"|"fingrene"|"foten"|"fingrane"|"føttene"|"fingertuppene"|"neglene"|utålmodig|utolmodig|i "bordet"|"pulten"|skoen|av utålmodighet|"golvet"|"musa"|"fingre") (i "bordet"|utålmodig|mot "bordet"|i pulten)?
  (sto|stod|satt|sat|"sto"|"stod"|"satt"|"sat"|lå) .. (og|som)? (på "nåler"|på hoppet|på "tå"|og "trippet"|og "trippa"|på glødende kull|og skottet på klokka|på farten|på startstreken|klar til å legge på|på spreng)
  (kikke|"kikket"|"kikka"|se|"så"|såg|skotte|"skottet"|"skotta"|glane) .. (stadig)? .. (på|mot|bort på) ("klokka"|"klokken"|uret)
  («)? (ja ja ja|jaja|ja vel ja|kom igjen da|"få opp farten"|"få opp dampen"|"få ut fingeren"|"få opp farta"|"kom til saken"|"kom til poenget"|"kjapp deg"|"skynd deg litt"|er du ferdig snart|"blir det noe i dag"|"blir det noko i dag"|har ikke hele dagen|har ikkje heile dagen|hadde ikke hele dagen|hadde ikkje heile dagen|var det noe mer eller) >>
  (be|"ba"|bad|"bad"|si|"sa") .. (@emeg|at jeg måtte|til meg at|om å)? (måtte|om å|til å)? (skynde|få opp|kjappe|forte|få ut fingeren|raske på|skynda|speede|bli ferdig|bestemme meg|kome til saka|skunde) .. (meg|"farten"|"dampen"|opp|på|litt|nå|med|oss|deg)?
  ("lunta"|"lunten"|"tålmodigheten"|"tålmodet"|"tolmodet"|"tålmodigheita"|"tolmodigheita"|"strikken"|"roen"|"tålmodighet") .. (kort|kortere|"kortare"|slutt|brast|"brast"|tynnslitt|på bunn|ryke|røk|røyk|frynset|frynsete|borte|tynn|null|i minus|ute|oppbrukt|strukket|var ikke|rakk ikke|holdt ikke|var ikkje|mangelvare|ikke hans|ikke hennes|tom|"tom") .. (langt|lenge)?
  (orket|orka|gadd|iddest|giddet|ville|tålte|klarte|orket) .. (ikke|ikkje|"itj"|åpenbart ikke|tydeligvis ikke|tydeleg ikkje) .. (å)? .. (vente|gjenta|høre|si det|svare|forklare|ta det|repetere|høyre|vise|stave|bruke tid) .. (på meg|igjen|mer|om igjen|en gang til|flere ganger|enda en gang|til|ein gong til|mens|to ganger|på nytt|på at|meir|att)
  (presse|"presset"|"pressa"|pushe|"pushet"|"pusha"|tvinge|"tvang"|mase|"maste"|"masa"|true|"truet"|"trua"|stresse|"stresset"|"stressa"|jage|"jaget"|"jaga"|prakke|"prakket"|"prakka"|dytte|tre|"tredde"|kjøre|"kjørte"|hetse) .. (på|med)? .. @emeg .. (til|med|på|inn i|gjennom|om|for|ut i|over|videre|nedover) .. (å|inkasso|et|en|noe|kjøp|avtale|salg|"hodet"|tillegg|sperring|stenging|oppsigelse|bot|noko|eit|ein|rettslige|dyrere|lån|forsikring|å si ja|signere|abonnement)  >>
  ("prakket"|"prakka"|"prøvde å prakke"|prakke) .. (på)? @emeg
  (måtte|"måtte"|skulle|"skulle"|laut) .. (bestemme|svare|si ja|signere|avgjøre|velge|slå til|avgjere|velje|takke ja) .. (meg|oss)? .. (der og da|på stående fot|på strak arm|på flekken|med en gang|med ein gong|innen fem minutter|der og då|på minuttet|i løpet av samtalen|straks|nå med en gang|før jeg la på|uten betenkningstid|før vi la på|før eg la på|utan betenkningstid)
  (ville|krevde|forlangte) .. (ha|få) .. (svar|signatur|ja|avgjørelse|et ja|eit ja|underskrift) .. (der og da|på stående fot|på strak arm|på flekken|med en gang|straks|der og då|på direkten)
  (nå|no) eller aldri
  (ikke|ikkje|aldri|"itj"|ga seg|gav seg) .. (for|ta|godta|høre på|tok|godtok|tålte|ville|aksepterte|skjønte|høyre)? .. (et|eit|"et"|mitt|ordet)? "nei" .. (for|som)? (et|eit)? ("nei"|svar|gode "varer")
  (hardt|hardselg|aggressivt|"drivende"|intenst|pågående|masete|innbitt) (salg|"selgeri"|salgspress|selgende|sal|kjøpepress|selger|seljar|selgere)
  (salgspress/n|kjøpepress/n|bruktbilselger/n|bruktbilseljar/n|støvsugerselger/n|markskrier/n|torgselger/n)
  (hengte|hang|heng|"hang") .. over meg (med|som|om)?
  (pistolen|"pistolen"|"kniven"|kniven|pistol|kniv) (på|mot) ("tinningen"|"strupen"|"brystet"|"halsen"|pannen)
  (stresset|stressa|"stresset"|stresse|"jagde"|"jaget"|"jaga"|"maste"|"masa"|"hastet"|"hasta") .. (meg|oss) .. (gjennom|videre|ut|opp|sånn|slik|ferdig|av|forbi|ned|vidare) >>
  (som)? (på)? ("eggeklokke"|"stoppeklokke"|"stoppeklokka"|"eggeklokka"|taksameter|"taksameteret"|"tidtakeren"|"tidtaker") .. (tikket|tikka|i bakgrunnen|gikk|i hånda|på|i handa|løp|i øret|hang)?
  ja: Jeg hørte at hun [hørte at hun trommet med fingrene mot bordet].
  ja: Han [kikket stadig på klokka].
  ja: Jeg måtte [bestemme meg der og da].
  ja: Ho [prøvde å prakke på meg] eit nytt abonnement.
  nei: Banken har presset rentene opp.

- mistillit-2 turn=no actor=any
  (tar|ta|tok|"tar"|tek) .. (det|svaret|alt|det hun sa|dette|løftet) .. (med)? (en)? .. (klype salt|"klype" salt|håndfull salt|neve salt|bøtte salt|never salt|klype)
  (sjekke|"sjekket"|sjekka|dobbeltsjekke|"dobbeltsjekket"|dobbeltsjekka|ringe|"ringte"|"ringde"|spurte|måtte|google|"googlet"|googla|kontrollere) .. (det|svaret|alt|likevel|igjen|på nytt|opp|en annen|noen andre|banken)? .. (selv|andre|igjen|etterpå|en annen|hos andre|med en annen|sjølv|ein annan)? .. (i tilfelle hun|fordi jeg ikke stolte|for å kvalitetssikre) >>
  ("skurret"|"skurra"|lukter|luktet|lukta|stinker|stinket|ringte|"ringte") .. ("alarmen"|"alarmklokker"|"alarmklokkene"|alle "klokker"|"varsellampene"|"varsellamper"|svindel|ugler|muffens|lureri|fisk|"fisk"|i "ørene"|i "øra"|langt|noe|en bjelle|bjelle)
  ("varsellampene"|"alarmklokkene"|"varsellamper"|"alarmklokker"|"varsellampa"|"faresignaler") .. (blinket|blinka|lyste|ringte|kimte|lyser|ringde|gikk)?
  ("ugler i mosen"|"muffens"|"lureri"|"luringer"|"fantestreker"|"røverpakk"|"kjeltringpakk"|"kjeltringer"|"lurendreieri"|"lurt trill rundt"|"tatt ved nesen"|"dratt ved nesen"|"ført bak lyset"|"holdt for narr"|"trekt ved nesa"|"lurt opp i stry"|"lurt opp i stryk"|"blår i øynene"|"blår i auga"|"fiskehistorie"|"røverhistorie"|"skipperskrøne"|"løgn på løgn"|"full av løgn"|"løgn fra ende til annen"|"løgn og bedrag"|"rein løgn"|"ren løgn"|"rein og skjær løgn")
  (spille|"spilte"|kjøpe|"kjøpt"|bygge|"bygd"|stole) .. (på sand|hasard|på tynn is|på gyngende grunn|katta i sekken|på gynga)
  (gyngende|tynn|utrygg|vaklende|glatt|gyngande) ("grunn"|"is"|grunn) !(veien|bakken)
  (lovet|lova|lovte|"lovet"|lovar|lover) .. (gull og grønne|gull og "grønne"|gull og grøne|mer enn|meir enn|vidt og bredt|noe hun|noe han|"tynt") .. (skoger|skogar|holdt|kunne|holder)?
  (ord|ordet|løftene|løfter|"løftene"|lovnader|lovnadene|ordene) .. (var|er|ikke|betyr) .. (verdt|verd|verdiløse|tomme|ikke verdt|luft|billige|lite verdt|ingenting verdt|verdilause) >>
  (neppe|knapt|lite|ikke akkurat|ikkje akkurat|langt fra|alt "annet" enn|alt "anna" enn) .. (noe|noko|en|ein)? (betryggende|beroligende|tillitvekkende|tillitsvekkende|å stole på|å lite på|trygt|tryggende|betryggande|beroligande|oppmuntrende|tryggande|tillitsskapende|troverdig|trygghetsskapende|til å bli rolig av|en trøst|nokon trøyst)
  (etterlot|etterlét|etterlate|forlate|forlot|lot|"lot") @emeg .. (i stikken|i villrede|alene|i uvisse|med uro|i uvissa|åleine|på bar bakke|i mørket|rådvill|i panikk|med flere bekymringer)
  (fikk|"fikk"|fekk) .. (bange anelser|onde anelser|uggen|vond|dårlig|dårleg|klam|ekkel|ond|ubehagelig) .. (anelser|følelse|magefølelse|kjensle|smak|magekjensle|i "magen"|feeling|vibb|vibber|vibe) .. (i "magen"|i kroppen|av|da|i "munnen"|etter)?
  ja: Jeg [tar det med en klype salt].
  ja: [Alarmklokkene ringte].
  ja: Svaret var [neppe betryggende].
  nei: Jeg tror det når du sier det er sol.
