# empathy.reassurance, breadth: patience, calm, body and sleep; impatience, pressure, fear, doubt.
cue empathy.reassurance

+ taler-surr turn=no
  (finne|"fant"|fann|"fant") seg (i|med) .. (@b-uthold|alt|det|mas|bråk|"bråket"|at|"raseriet"|"utblåsningen"|"gnålet"|"dumhetene") (uten et "pip"|uten "pip"|uten å klage|utan eit "pip"|uten å blunke|uten et ord)?
  (tåle|"tålte"|"tolte"|"tola"|tole) .. (at (jeg|eg|vi)|@b-uthold|"humøret"|"sinnet"|"raseriet"|utblåsning*|((det meste|alt) (av|fra|frå|@b-jeg|som))|"kjeften"|"frustrasjonen"|"tempoet") .. (surret|rota|rotet|spurte|somlet|surra|somla|"kom med"|min|mi|mitt|"surret"|"surra"|"gråt"|"brølte"|"ropte"|"famlet"|"glemte"|"var sur")? .. (med)? _?
  (ta|"tok"|tek) seg (ikke|ikkje|aldri|lite) (nær|nær av|nært|noko nær) .. (av)? >>
  (ta|"tok"|tek) (ikke|ikkje|aldri) (det)? (ille|"ille" opp|personlig|personleg|tungt|nært) >>
  (lot|"lot"|la|"lét") (det|alt) prelle av
  (gå|gikk|"gikk"|gjekk|"gjekk"|fortsatte|"fortsatte"|avsluttet|la på|"la på"|hoppe|"hoppet") (ikke|ikkje|aldri) (på|videre|vidare|av|meg|fra|frå|til neste)? .. (før|til) (jeg|eg|vi|alt|hun|han|me|det) .. (hadde|"hadde"|fikk|"fikk"|var|"var"|skjønte|forsto|"forsto"|satt|virket|virka|kom|fant|"fekk"|"forstod"|så|det) >>
  [ (vente|"ventet"|"venta"|"sto"|"satt") @grad? ("pent"|"snilt"|rolig|roleg|tålmodig|tolmodig) ] (til|mens|medan|imens|når|så lenge|på)
  (vente|"ventet"|"venta"|"venter"|"ventar"|"sto"|"stod"|"satt"|"sat"|holdt ut|heldt ut) .. (på meg|på linja|i røret|gjerne|der|og|helt|heilt|bare|berre)? (til|mens|medan|imens|når|så lenge) (jeg|eg|vi|du|me|æ) .. (fant|"fant"|fann|"fann"|lette|"lette"|leitte|leita|leitte|hentet|"hentet"|henta|var|"var"|hadde|"hadde"|fikk|"fikk"|fekk|tastet|skrev|"skriver"|"finner"|skriver|tasta|logget|logga|rotet|rota|kom|tørket|sjekket|gravde|famlet|summet|samlet|sanset|gråt|puttet|starta|startet|henter|leter|leiter|letet|"var inne"|er klar|prøver|svarer|gjør) >>
  [ (gjenta|"gjentok"|svare|"svarte"|repetere|"repeterte") @grad? (rolig|roleg|tålmodig|tolmodig) ] (det|alt|når|mens|hver|på|for)
  (gjenta|"gjentok"|forklare|"forklarte"|"forklara"|forklåre|si|"sa"|vise|"viste"|svare|"svarte"|repetere|"repeterte"|"gjentar"|ta|"tok") .. (rolig|roleg|tålmodig|tolmodig|villig|villeg|uten å sukke|like blid|like rolig|uten å nøle|uten å mukke|utan å mukke|uten å klage|utan å klage) .. (@b-mange-ganger|det jeg ikke fikk med meg|det eg ikkje fekk med meg)
  (gjenta|forklare|si|vise|svare|repetere|spole/v|ta|"gjentok"|"tok") .. @b-mange-ganger .. (uten|utan|like|og fortsatt|med samme|og var like|med like) .. (å sukke|å mukke|å klage|å bli|blid|rolig|tålmodig|ro|roleg|irritasjon|et sukk|eit sukk|å stønne|stemme|sukk|tolmodig|nøle)  (sur|lei|oppgitt|irritert)?
  (selv|sjølv|enda|også) (om|da|når|etter) .. (@b-jeg) .. ("spurte"|"spurde"|"spør"|"glemte"|"gløymde") .. (om)? .. (det samme|samme|same|det same|tiende|femte|tredje|syvende|hundrede|tiande) >>
  så mange ("ganger"|"gonger") (som)? (@b-jeg) (ville|trengte|ønsket|"trong"|trong|trengde|spurte|orket|bare ville)
  (uansett|same|samme|likegyldig) (hvor|kor) mange ("ganger"|"gonger") (jeg|eg|vi|æ) ("spurte"|"spurde"|"måtte spørre"|"ba"|"bad"|"glemte"|"rotet"|"rota"|"måtte ha") >>
  (makan|maken) (til|på|til slik)? (tålmod|tålmodighet|tolmod|ro|is i magen)
  (tålmod|tålmodighet|tolmod|tålmodigheit|tolmodet|"tålmodet"|"tålmodigheten") (som) (en|ein|et|eit)? ("engel"|"munk"|"helgen"|"lærer"|"job"|"stein"|"esel"|"okse"|"fisker"|"asen"|"sfinks"|"buddha"|"bestemor"|"småskolelærer"|"fjell"|"elefant"|"skolelærer"|"gjeter")
  (en|ein|ei|som en|litt av en)? (engle|engels|helgen|jobs)(tålmod|tålmodighet|tolmod)
  (ikke|ikkje|aldri|uten|utan|ingen) .. (snev|antydning|tegn|teikn|spor|et sekund|et øyeblikk)? (til|av) (@grad)? (stress|mas|utålmodighet|jag|press|kjas|utolmod|masing) (og "mas"|og "jag"|og press|eller "mas")? (å merke|å spore|i "stemmen"|fra|hos)?
  (ingen|uten|utan|null|inga|ikke noe|ikkje noko) ("stress"|"press"|"utålmodighet"|"utolmod"|"kjas"|"masing") (og "mas"|og "jag"|og press|eller "mas")? (å merke|å spore|i "stemmen"|fra|hos)? !("på"|"i"|"å"|"om"|"med å"|"for meg"|"med det")
  (ta|gå|gjøre|"tok"|fortsette|forklare)? @grad? (det|alt|seg|oss)? @grad? (i|på) (mitt|vårt|eige|kundens) "tempo"
  (la|"la"|gi|"ga"|sette|"satte"|"legg") (ikke|ikkje|aldri) (noe|noko|det minste)? press på @emeg
  (presset|pressa|maste|masa|pushet|pusha|hastet|jaget|masa) (aldri|ikke|ikkje|"itj"|ingen) (på)? (meg|noe|oss|med)?
  ja: Han [tok seg ikke nær av at jeg var sur].
  ja: Ho [venta medan eg leitte etter brillene].
  ja: Hun [forklarte det tre ganger uten å sukke].
  ja: Han [gikk ikke videre før jeg hadde fått det til].
  ja: Jeg fikk spørre [så mange ganger jeg ville].
  nei: Jeg ventet mens jeg sto i kø.
  nei: Regnjakka er verdt hver krone! Tåler alt.
  nei: Han la press på meg.
  nei: Jeg vet ikke hvor mange ganger jeg måtte ringe.
  nei: Null stress å bestille på nett.

+ rolig-bilde turn=no actor=any
  (kav|klippe|dønn|sindig|beint|bom|grand|is|knusende|knusande|stup|helt|rolig og) (rolig/a|roleg/a)
  (knusende|stor|beundringsverdig|total|uendelig|smittende|smittande|avvæpnende|stoisk|merkelig|en egen|ein eigen|sånn|slik|deilig|umåtelig) ro/n (og)? !(i|området)
  (rolig|roleg|stø|stødig|trygg|solid|urokkelig|fast|stødig) som (en|ei|ein|et|eit)? ("fjell"|"berg"|"påle"|"klippe"|"bauta"|"banken"|"bank"|"buddha"|"fjellvegg"|"stein"|"los"|"eik"|"fjord"|"sfinks"|"munk"|"flypilot"|"flykaptein"|"pilot"|"kirurg"|"oljetanker"|"gråstein"|"skute"|"en")
  (en|ei|ein|et|eit|som|litt av en|min) .. ("los"|"fyrtårn"|"livbøye"|"redningsbøye"|"redningsplanke"|"anker"|"livline"|"klippe"|"havn"|"bauta"|"fyrlykt"|"fallskjerm"|"sikkerhetsnett"|"livbelte"|"redningsvest"|"fjellstøtte"|"holdepunkt"|"påle"|"støtte"|"flykaptein"|"kaptein"|"redningsmann"|"fyr") (i|på) ("stormen"|"tåka"|"kaoset"|"havet"|"mørket"|"tåken"|"stormvær"|"storm"|"natta"|"nøden"|"nød"|holde i|"meg"|"oss"|"livet"|"uværet")
  (som) (en|ei|ein|et|eit) ("los"|"klippe"|"fyrtårn"|"livbøye"|"trygg havn"|"hånd på skulderen"|"hand på skuldra"|"hånd å holde i"|"varmt teppe"|"ullteppe"|"ullpledd"|"god bestemor"|"pledd"|"klapp på kinnet"|"varm kopp"|"buddha"|"anker"|"flykaptein"|"yogalærer"|"vuggesang"|"voggesong"|"godnatthistorie"|"balsam"|"valium"|"sovepille") (på|i|for)? ("såret"|"kroppen"|"tåka"|"sjela"|"stormen"|"kinnet")?
  (som) å (bli|få|ta|krype|legge|komme|drikke|puste|høre|lande|få en|ha|synke|kjenne|senke|sitte) .. ("teppe"|"bomull"|"ullpledd"|"pledd"|"dyna"|"dyne"|"armene"|"fanget"|"hånd"|"hand"|"havn"|"hamn"|"anker"|"livbøye"|"skulderen"|"skuldra"|"land"|"plaster"|"grunn under"|"fast grunn"|"fanget"|"bad"|"beroligende"|"paracet"|"livline"|"vuggesang"|"stein"|"ryggsekk"|"bør"|"børa"|"i handa"|"i hånda"|"i hånden")
  (ta|"tok"|ha|"hadde"|"tek"|overta|"overtok"|holde|"holdt") .. ("kommandoen"|"styringen"|"roret"|"rattet"|"kontrollen"|"styringa"|"regien"|"kontroll"|"ledelsen"|"grepet") .. (med en ro|med ro|med ein ro|rolig|roleg|stødig|trygt|med stø "hånd"|med stø "hand"|med knusende|med all) >>
  (med) (en|ei|ein) (ro|tålmodighet|tålmod|tolmod|trygghet|"tryggleik"|sindighet|stødighet|sinnsro|langmodighet|fasthet) (jeg|eg|som|få|man|vi|de|utenom|du|ingen|uten) >>
  ("nerver"|"nervar"|"nerve") (av|som|i) (stål|is|ståltråd)
  (is|iskald|masse is|god is) i "magen"
  (lav|låg|lågt|lavt|senket|senka|"lave") (puls|"skuldre"|"skuldrer")
  (det)? (smitte/v|"smittet"|"smitta") (over)? .. ("roen"|ro|på "meg"|over på)
  ("roen"|"roa"|"tryggheten"|"tryggleiken"|"freden"|"håpet"|"stillheten") .. (smittet|"smittet"|smitta|la|"la"|senket|senka|falt|kom|"kom"|spredte|spreidde|bredte|sank|"senka"|fikk) .. (over|seg|på meg|tilbake|hos|inn)?
  ("tok"|ta|"tek") (alt|det) ..2 (en ting om gangen|én ting om gangen|"ein" ting om "gongen")
  (roe/v|"roa"|"roet") (ned)? ("gemyttene"|"nervene"|"nervane"|"situasjonen"|"stemningen"|"stemninga"|"panikken"|"stormen"|hele "familien"|"mamma"|svigermor|"moren min"|ungene) (ned)?
  (få|"fikk"|"fekk") .. (meg|oss|"meg"|panikken|"panikken"|stormen|"nervene"|"hjertet"|"gråten"|"raseriet"|"sinnet"|"blodtrykket"|pusten|"pusten"|"angsten"|"hjartet") .. (ned på "jorda"|ned på "jorden"|ned igjen|ned fra "taket"|ned på gulvet|til å roe|til å legge|til å stilne|til å gi seg|i vater|under kontroll|på plass|til å slå roligere|ned frå "taket"|ned att|til å slappe|til å stole|til å senke)
  (snakke|prate|"pratet"|"prata"|snakka|"snakket"|"talte") (meg|oss|"meg") .. (ned (fra|frå|på)|til ro|trygt|inn til land|i land|trygg|i søvn) >>
  (lose/v|"losa"|"geleidet"|leie/v|"leidde"|bære/v|"bar") (@meg) .. (trygt|i havn|i mål|i land|til land|helt i mål|gjennom stormen|gjennom tåka|gjennom det verste) .. (som en los|stormen|tåka|skjærgården|alt|det|skjemaene)? (som)? >>
  ja: Han var [kav roleg].
  ja: Ho var som [ein los i tåka].
  ja: Hun [snakket meg ned fra taket].
  ja: Det var [som å få et teppe rundt seg].
  ja: Han [tok styringen med stødig hånd].
  nei: Jeg kjøpte et ullteppe.
  nei: Jeg søkte om en støtte til leie.
  nei: Som mor til to er jeg nøye.

+ kroppen-roet-seg actor=any
  (kunne|"kunne"|klarte|"klarte"|klarer|turte|"turte"|greidde|fikk|"fikk"|fekk|våget|torde) .. (@b-jeg)? .. (puste|pusta|slappe av|sove|sovne|tenke klart|tenkje klart|ta helg) (igjen|att|ut|letta ut|lettet ut|med magen|med god samvittighet|godt|fra meg|som folk|trygt|roligere|bedre|fritt)
  @b-jeg (puste/v|"pusta") .. ("letta"|"lettet"|"lettere"|"roligere"|ut|med "magen"|"fritt") (ut)? (igjen|att|da|for første gang)?
  (puste/v|"pusta"|pust/n) (letta|lettet|lettere|roligere|fritt) (ut)? (igjen|att|da|for første gang)?
  (sove|"sov"|"sovna"|"sovnet") (jeg|eg|vi)? (godt|bedre|betre|trygt|den "natta"|den "natten"|som en stein|som ein stein|som et barn|som eit barn|hele "natta"|heile "natta"|natta gjennom|igjen|med en gang|søtt|roligere|som en unge|tungt|lett|for første) (etter|da|igjen)?
  (hjertet|"hjertet"|hjartet|"hjartet"|pulsen|"pulsen"|"pusten"|"hodet"|"hendene"|"magen"|"kroppen"|"nervene"|"skuldrene"|"skuldra"|"skuldrane"|"kvalmen"|"angsten"|"uroen"|"panikken"|"frykten"|"stresset"|"redselen"|"tårene"|"gråten"|"bekymringene"|"bekymringen"|"uroa"|"otten"|"raseriet"|"sinnet"|"tankekjøret"|"katastrofetankene"|"hjertebanken"|"klumpen"|"knuten"|"steinen"|"sommerfuglene"|"jaget") .. (@emin)? .. (roet|roa|"roet"|"roa"|senket|senka|"sank"|sank|slapp|"slapp"|forsvant|"forsvant"|forsvann|løste|"løste"|løsnet|løsna|løyste|ga|"ga"|gav|letta|lettet|"letta"|"lettet"|dempet|"dempet"|dempa|fordampet|"fordampet"|fordampa|gikk|"gikk"|gjekk|falt|"falt"|fall|slo|ble|"ble"|vart|smeltet|smelta|stilnet|stilna|la|minket|minka) (seg|ned|til ro|roligere|på plass|bort|borte|vekk|tilbake til normalen|mindre|noen hakk|flere hakk|etasjer|til normalen|lavere|lågare|rolig|saktere|taket)
  (sluttet|slutta|slutte|"sluttet"|"slutta"|ferdig) .. (å|med å) (skjelve|gråte|grine|skjelva|grina|hyperventilere|gruble|bekymre meg|uroe meg|grue meg|banke|riste|"hamre"|kverne|engste meg|tenke katastrofe|stresse)
  (slapp|slippe|"slapp"|"slepp"|slipper) .. (å|for)? (ligge våken|ligge vaken|grue meg|gru meg|uroe meg|bekymre meg|gå og gruble|gå og grue|være redd|tenke mer på det|tenke på det|gå med klump|vere redd|gruble|liggja vaken|ha vondt i magen) >>
  ("tør"|"turte"|"torde"|"våger"|"våget") (jeg|eg|vi)? (endelig|igjen|omsider) .. (åpne|opne|ringe|se i|sjå|sjekke|bruke|reise|fly|trykke|logge|bestille|bruka) .. (posten|"fakturaer"|brevene|igjen|konvolutten|nettbanken|kortet|att|appen|uten klump|uten å grue)
  (mindre|"mindre") ("redd"|"bekymra"|"bekymret"|"nervøs"|"engstelig"|"urolig"|"uroleg") (nå|no|etter|etterpå|enn|da) >>
  (ikke|ikkje|aldri) (så|like)? (redd|bekymra|bekymret|nervøs|engstelig|skummelt|alene|åleine|urolig|uroleg|håpløst|ensom|vettskremt) .. (lenger|lengre)
  (ikke|ikkje) (lenger|lengre) (så|like)? (redd|bekymra|bekymret|nervøs|engstelig|alene|åleine|urolig|uroleg|ensom|vettskremt)
  (la på|la på "røret"|gikk derfra|gjekk derfrå|gikk|satt igjen|kunne legge på|gikk ut) .. (og|med)? .. (med)? (lav|senkede|senka|lave|låge|lett|lettere|rolig|roleg|trygg|fred|ro|god|lettare|glad) .. ("skuldre"|"skuldrer"|"hjerte"|"hjarte"|i "sinnet"|til "sinns"|i "kroppen"|puls|i "sjela"|i "magen"|om "hjertet"|om "hjartet"|"samvittighet"|til mote|i hodet)
  (lettere|lettare|lett|kjentes lettere|letta) .. (i "kroppen"|i "steget"|om "hjertet"|i "hjertet"|til "sinns"|å puste|om "hjartet"|i "stega"|i "sjela"|på "foten"|i "hodet") >>
  ("falt"|"datt"|"fall"|"letta"|"lettet"|"løftet"|"lyfta"|"veltet"|"rulla"|"rullet"|"løfta") .. (en|ei|ein|et|eit|mange)? .. ("stein"|"sten"|"bør"|"kampestein"|"børe"|"kilo"|"tonn"|"vekt"|"byrde"|"blylodd"|"ryggsekk"|"fjell"|"åk"|"mursteiner"|"tyngde") .. (fra|frå|av|på)? (mine)? @b-bryst
  ("stein"|"sten"|"bør"|"kampestein"|"børe"|"vekt"|"byrde"|"fjell"|"tyngde"|"kilo"|"klump"|"tonn") .. ("falt"|"datt"|"fall"|"letta"|"lettet"|"forsvant"|lettere) .. (fra|frå|av|for) (mine)? @b-bryst
  (stole|"stoler"|"stolte"|"stola"|"leit") .. på (folk|det|ham|henne|at|dem|ordet|svaret|dette|han|hun|hva|ho|banken|vurderingen|dei|noen) (igjen|som|sa|hun|han|at|blir)? >>
  (er|var|blir|ble|"ble"|"vart") .. (endelig)? .. (noen|nokon|en|ein) .. (jeg|eg|man|du|å|en) (kan|kunne|tør|torde|"kunne"|"kan")? (stole|lite) på
  (fred|ro|"fred") i ("sjela"|"sinnet"|"kroppen"|"sjelen"|"magen"|"hodet"|"hjertet")
  (for en|for ein|ein|en|stor|enorm|ubeskrivelig|ei|litt av en|ren|rein) (lettelse/n|"lette"|befrielse/n|"letnad"|befriing/n)
  ja: Endelig [kunne jeg sove igjen].
  ja: [Hjertet roet seg] mens vi snakket.
  ja: [Skuldrene senket seg] straks.
  ja: Jeg [sluttet å skjelve].
  ja: Jeg [slapp å ligge våken] den natta.
  ja: Det [datt en stein fra brystet].
  nei: Jeg sov dårlig den natta.
  nei: Hun var ikke redd for å si hva hun mente.
  nei: Ni kilo mindre etter et år.
  nei: Hun forklarte det på en lett forståelig måte.

+ sa-trygge-ting turn=no
  « (det|dette|den|resten|dem|alt) ("ordner"|"fikser"|"løser"|"klarer"|"greier"|"får"|"skal"|"tar"|"finner"|"ordnar"|"løyser"|"tek"|"fiksar"|"klarar") (vi|me|jeg|eg) (fint|nok|til|ut av|oss av|meg av|lett|sammen|i fellesskap|sikkert|greit|alltid|få til|helt sikkert|an|klare|ordne|løse|saman|fikse|løyse) (dette)?
  « (det|dette|her|"sånt"|"slikt"|det her) (har|"har"|kan) (jeg|vi|eg|me) (gjort|gjort før|vært borti|sett|opplevd|sett før|løst|kontroll|ordnet|full kontroll|gjort mange) .. (før|mange|hundre|ganger|på|gonger|tusen|verre) >>
  « (det|dette|ingenting|"ingenting") .. (haster|"haster"|hastet|hastar|"hastar"|"hastet") (ikke|ikkje|det|slett ikke|slettes ikke) (med)? (det|noe av dette|noko)? !(å)
  « (ingen|inga|ikke noen|null) ("fare"|"panikk"|"stress"|"krise"|"hast"|"katastrofe"|"skade skjedd"|"ko på isen"|"kyr på isen"|"bekymring") .. (på "ferde"|"sa"|i det hele|på taket|forsikret)?
  («)? (det)? (går|gikk|"går"|gjekk|ordner|"ordner"|ordnar) .. (helt|nok|seg|alltid|heilt)? (fint|bra|seg|helt fint|over) (dette|,)? ("sa"|"lovet"|"mente"|"forsikret"|"trøstet"|lovte|"lova") >>
  « (vi|me) (finner|"finner"|finn|"finn"|"får"|"skal") (alltid|nok|helt sikkert)? (en|ei|ut|ein|alltid|få)? (løsning|av det|utav|råd|utvei|til|løysing|dette til) >>
  « (du|de|dere|jeg|eg|vi) (er|"er"|var|"var") (dekket|dekka|sikret|sikra|trygg|trygge|forsikret|"trygg"|i "havn"|på den sikre|berga) (uansett|hva|samme|same|kva|hos|likevel) >>
  ("sa"|"lovet"|"lova"|"forsikret"|"lovte"|"bedyret"|"garanterte"|"forsikra"|"trøstet"|"trøsta"|"svor"|"skrev"|"skreiv") .. (at|med at|på)? .. (@b-jeg|alt|det|dette|ingenting|ingen|"pengene"|"saken") .. ("kom"|"skulle"|"ville"|"var"|"gikk") .. (til å)? (ordne seg|ordna seg|gå bra|gå fint|trygt|trygg|ufarlig|ufarleg|i gode hender|løse seg) >>
  ("sa"|"lovet"|"lova"|"forsikret"|"lovte"|"bedyret"|"garanterte"|"forsikra"|"trøstet"|"trøsta"|"svor"|"skrev"|"skreiv") .. (at|med at|på)? .. (@b-jeg|alt|det|dette|ingenting|ingen|"pengene"|"saken"|"hun"|"han") .. (ikke|ikkje|aldri|ingenting|ingen|slapp) .. (til å)? (miste|tape|"redd"|grue|"farlig"|engste|uroe|"panikk"|"min skyld"|stå alene|slippe meg|bekymre) >>
  (blåse/v|"blåste"|"bles") (litt)? (på "såret"|liv i håpet)
  (ta|"tok"|fjerne|"fjernet"|rive|"fjerna") (vekk)? ("brodden"|"skrekken"|"nervene"|"panikken") (av|ut av|vekk|fra|på)? (det|panikken|angsten|frykten|hele)?
  ("ble"|"bli"|"vart"|"blei"|"blir"|"verte"|holdt seg|"heldt" seg) (bare|berre|sittende|sitjande|værende|verande)? (med "meg"|hos "meg"|med "oss"|hos "oss"|på "linja"|på "linjen"|i "røret"|på "tråden"|på "øret"|på "telefonen"|i "chatten") .. (til|helt|heilt|hele|mens|heile|gjennom|inntil) >>
  (slapp|forlot|la) (ikke|ikkje|aldri) .. ("røret"|meg|taket|"taket"|"hånda"|"linja") (mitt)? (før|i|alene|åleine|til) >>
  « (jeg|eg|vi|me) ("holder"|"held"|"blir"|"sitter"|"fortsetter"|"følger"|"er"|"heng"|"henger"|"fylgjer"|"står") .. (på|fram|frem|her|med|i|ved) .. (til|helt til|så lenge|hele|heile|inntil|heilt til) (vi|du|alt|det|me|veien|vegen) >>
  ja: «[Det fikser vi fint]», sa hun.
  ja: Ho [vart på linja til eg var inne].
  ja: Han [sa at jeg ikke kom til å miste noe].
  ja: «[Dette har jeg sett før]», sa han.
  ja: Hun [tok brodden av det].
  nei: Jeg ble på linja i en time uten svar.
  nei: Det skal jeg klare selv.
  nei: Det har jeg sett før.
  nei: Hun sa at det ikke var dekket.
  nei: De tok vekk gebyret.

- kroppen-i-uro turn=no actor=any
  (skjelve|skalv|"skalv"|"skjelver"|"skjelv"|rista|ristet|"rister"|dirret|dirrer|"ristar"|"skjelvde"|skjelven|skalv) .. (fortsatt|framleis|fremdeles|ennå|enno|lenge|av|i|på|over hele|jeg|eg|da|etter) .. (i|på|over)? .. ("henda"|"hendene"|"hånda"|"knærne"|"kroppen"|"stemmen"|"bena"|"beina"|"leppa"|"hele"|"fingrene"|"knea"|"sinne"|"raseri"|"samtalen"|"etterpå")
  (henda|"henda"|"hendene"|"knærne"|"stemmen min"|"beina"|"bena"|"fingrene"|"leppene"|"underleppa") (mine)? .. (skalv|"skalv"|dirret|rista|ristet|"skjelver"|skjelv|"skjelv"|vibrerte|sviktet|"ristet")
  (frynsete|tynnslitte|tynnslitne|"frynsete"|oppjagede|tynnslitt|slitne|rynkete|i helspenn) ("nerver"|"nervar"|"nerve")
  ("nervene"|"nervane"|"tålmodigheten min") (mine)? .. (på "høykant"|på "høgkant"|i helspenn|utenpå|frynset|frynsete|til slutt|tynnslitt|i laser|utanpå|ytterst)
  (ein|en|ei|med|samme|same|stor|diger|hard|kald|tung|den)? (klump/n|knute/n|knyte/n|isklump/n) i ("magen"|"halsen"|"brystet"|"bringa"|"mellomgolvet"|"hjertet"|"hjartet"|"hjerterota"|mage) !(forsvant|løste|ble borte|løsnet|datt|var borte|mens|vart borte|,)
  (mareritt/n|hjertebank/n|hjartebank/n|hjerteklapp/n|kaldsvette/n|søvnløs/a|angstanfall/n|panikkanfall/n|søvnlaus/a|magesår/n|stressmage/n|magevondt/n|utslett/n|hodepine/n|vondt i "magen") (av|etter) (å|"samtalen"|"samtala"|"praten"|"telefonen"|"henne"|"ham"|hele|heile|"måten"|"svaret"|den) >>
  (nervevrak/n|nervebunt/n|nervevrakk/n)
  (puls|pulsen|"pulsen"|blodtrykk|"blodtrykket"|"stresset"|"stressnivået"|adrenalinet|"skuldrene"|"skuldra"|"skuldrane") (@emin)? .. (steg|"steg"|gikk|"gikk"|gjekk|opp|økte|skjøt|hamret|hamra|til|i|på|over|oppunder|under|raste|rauk) .. (i været|opp|"taket"|180|200|to hundre|himmels|"ørene"|hundre|ørene|i taket|"øra"|til værs|rødt|det røde|faresonen|til himmels|galopp|nye høyder|"øyra"|oppunder)
  (puls|"pulsen"|blodtrykk|"blodtrykket"|"stressnivået"|"skuldrene") (@emin)? .. opp (et|eit|noen|nokre|flere|fleire|mange|to|tre)? .. hakk
  (fikk|"fikk"|fekk|"fekk"|får|klarte|greide) .. @b-jeg? (ikke|ikkje|nesten ikke|knapt|ikke et) ("sove"|"sovet"|"blund"|"sova"|"lukket et øye"|"blund på øynene") (på|etter|den "natta"|den "natten"|i "natt") >>
  (lå|låg|"lå"|"låg"|ligger|ligg|gikk|gjekk|vandret|"vandra") (våken|vaken|og vred|søvnløs|og kvernet|og vrei|søvnlaus) (den|hele|heile|etter|i natt|natta|natten|på grunn) >>
  (gruer|grue|gruet|"gruer"|grudde|gruar|gru|grudd|kvier|kvir) .. (meg|for)? .. (til|for|allerede til|for å|alt til) .. (neste|neste gong|å ringe igjen|å ringje igjen|å ta kontakt igjen) >>
  (tør|"tør"|tørr|"torde"|torde|våger|"våger"|vågar|turte|orker|orkar|vågde|vågar) .. (ikke|ikkje|nesten ikke|knapt|ikkje lenger) .. (å)? .. (ringe|ta kontakt|spørre|stole|ringje|åpne|røre|bruke|fly) .. (igjen|lenger|dit|att|meir) !(deg)
  (vettskremt/a|livredd/a|skrekkslagen/a|panisk/a|oppskaket/a|oppskaka/a|rystet/a|skjelven/a|knust/a|satt ut|ute av meg|fra "meg") (da|etter|av|etterpå|når|som|lenge|satt|resten|over) (@b-jeg)? ("samtalen"|"la på"|"svaret"|"beskjeden"|"måten"|"etterpå"|"samtala"|"praten") >>
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
  nei: Pulsen min gikk ned flere hakk.
  nei: Jeg la på etter en halvtime.
  nei: Barnet hadde vondt i magen.
  nei: Jeg var helt knust da jeg ringte.
  nei: Jeg fikk utslett på armen.

- utalmodig-2 turn=no
  (hørte|"hørte"|høyrde|høre|"hører"|"høyrde")? (hun|han|ho|henne|ham|de|dem|agenten|dama|at)? .. (tromme/v|"trommet"|"tromma"|trippe/v|trippet/v|"trippa"|trampe/v|"trampet"|"trampa"|knipse/v|"knipset"|banke/v|tappe/v|klikke/v|"klikket"|"klikka"|"knepte"|"knepp"|stampe/v|skrape/v|fikle/v|plystre/v|plystret/v) .. (med)? .. (pennen|"pennen"|"kulepennen"|"fingrene"|"foten"|"fingrane"|"føttene"|"fingertuppene"|"neglene"|utålmodig|utolmodig|i "bordet"|"pulten"|skoen|av utålmodighet|"golvet"|"musa"|"fingre") (i "bordet"|utålmodig|mot "bordet"|i pulten)?
  (sto|stod|satt|sat|"sto"|"stod"|"satt"|"sat"|lå) .. (og|som)? (på "nåler"|på hoppet|på "tå"|og "trippet"|og "trippa"|på glødende kull|og skottet på klokka|på farten|på startstreken|klar til å legge på|på spreng)
  « (ja ja ja|jaja|ja vel ja|kom igjen da|"få opp farten"|"få opp dampen"|"få ut fingeren"|"få opp farta"|"kom til saken"|"kom til poenget"|"kjapp deg"|"skynd deg litt"|er du ferdig snart|"blir det noe i dag"|"blir det noko i dag"|har ikke hele dagen|har ikkje heile dagen|hadde ikke hele dagen|hadde ikkje heile dagen|var det noe mer eller) >>
  (be|"ba"|bad|"bad"|si|"sa") .. (@emeg|at jeg måtte|til meg at|om å)? (måtte|om å|til å)? (skynde|få opp "farten"|kjappe|forte|få ut fingeren|raske på|skynda|speede|bli ferdig|bestemme meg|kome til saka|skunde) .. (meg|"farten"|"dampen"|opp|på|litt|nå|med|oss|deg)?
  !("min"|"mi"|"vår") ("lunta"|"lunten"|"tålmodigheten"|"tålmodet"|"tolmodet"|"tålmodigheita"|"tolmodigheita"|"strikken"|"roen"|"tålmodighet") .. (kort|kortere|"kortare"|slutt|brast|"brast"|tynnslitt|på bunn|ryke|røk|røyk|frynset|frynsete|borte|tynn|null|i minus|ute|oppbrukt|strukket|var ikke|rakk ikke|holdt ikke|var ikkje|mangelvare|ikke hans|ikke hennes|tom|"tom") .. (langt|lenge)?
  ("orket"|"orka"|"gadd"|"iddest"|"giddet"|"tålte") (ikke|ikkje|"itj"|åpenbart ikke|tydeligvis ikke|tydeleg ikkje) (å)? (vente på @meg|(gjenta|si det|ta det|repetere|vise|stave|forklare) .. (igjen|om igjen|en gang til|ein gong til|flere ganger|enda en gang|to ganger|på nytt|att))
  (presse|"presset"|"pressa"|pushe|"pushet"|"pusha"|tvinge|"tvang"|mase|"maste"|"masa"|true|"truet"|"trua"|stresse|"stresset"|"stressa"|jage|"jaget"|"jaga"|prakke|"prakket"|"prakka"|hetse) .. (på|med)? .. @emeg .. (til|med|på|inn i|om|ut i|nedover) .. (å|inkasso|et|en|kjøp|avtale|salg|"hodet"|tillegg|sperring|stenging|oppsigelse|bot|noko|eit|ein|rettslige|dyrere|lån|forsikring|å si ja|signere|abonnement)  >>
  ("prakket"|"prakka"|"prøvde å prakke"|prakke) .. (på)? @emeg
  @b-jeg? ("måtte"|"skulle"|laut) @b-jeg? (bestemme|si ja|signere|avgjøre|velge|slå til|avgjere|velje|takke ja) .. (meg|oss)? .. (der og da|på stående fot|på strak arm|på flekken|med en gang|med ein gong|innen fem minutter|der og då|på minuttet|i løpet av samtalen|straks|nå med en gang|før jeg la på|uten betenkningstid|før vi la på|før eg la på|utan betenkningstid)
  (ville|krevde|forlangte) .. (ha|få) .. (svar|signatur|ja|avgjørelse|et ja|eit ja|underskrift) .. (der og da|på stående fot|på strak arm|på flekken|med en gang|straks|der og då|på direkten)
  (nå|no) eller aldri
  ("tok"|"godtok"|godta|ta|akseptere|skjønne|høre på|respektere) (ikke|ikkje|aldri) (et|eit|mitt|ordet)? "nei" (for et nei|for eit nei|som svar|for gode varer)?
  (ikke|ikkje|aldri) (godta|ta|akseptere|skjønne|høre på|respektere) (et|eit|mitt|ordet)? "nei" (for et nei|for eit nei|som svar|for gode varer)?
  (hardt|hardselg|aggressivt|"drivende"|intenst|pågående|masete|innbitt) (salg|"selgeri"|salgspress|selgende|sal|kjøpepress|selger|seljar|selgere)
  (salgspress/n|kjøpepress/n|bruktbilselger/n|bruktbilseljar/n|støvsugerselger/n|markskrier/n|torgselger/n)
  (hengte|hang|heng|"hang") .. over meg (med|som|om)?
  (pistolen|"pistolen"|"kniven"|kniven|pistol|kniv) (på|mot) ("tinningen"|"strupen"|"brystet"|"halsen"|pannen)
  (stresset|stressa|"stresset"|stresse|"jagde"|"jaget"|"jaga"|"maste"|"masa") (@meg) (gjennom|videre|opp|sånn|slik|forbi|vidare|igjennom) >>
  (som|med|på) (en|ei|ein)? ("eggeklokke"|"stoppeklokke"|"stoppeklokka"|"eggeklokka"|taksameter|"taksameteret"|"tidtakeren"|"tidtaker") .. (tikket|tikka|i bakgrunnen|gikk|i hånda|på|i handa|løp|i øret|hang)?
  ja: Jeg hørte at hun [hørte at hun trommet med fingrene mot bordet].
  ja: [Jeg måtte bestemme meg der og da].
  ja: Ho [prøvde å prakke på meg] eit nytt abonnement.
  nei: Banken har presset rentene opp.
  nei: Jeg orket ikke vente mer.
  nei: Jeg fikk aldri noe ja eller nei.
  nei: Stoppeklokken jeg kjøpte, virker ikke.

- pa-klokka
  (kikke|"kikka"|se|skotte|"skotta"|glane) @grad? (stadig|hele "tiden"|heile "tida"|flere "ganger"|støtt) (på|mot|bort på) ("klokka"|"klokken"|"uret")
  ja: Han [kikket stadig på klokka].
  nei: Jeg så på klokka da jeg ringte.

- mistillit-2 turn=no actor=any
  (tar|ta|tok|"tar"|tek) .. (det|svaret|alt|det hun sa|dette|løftet) .. (med)? (en)? .. (klype salt|"klype" salt|håndfull salt|neve salt|bøtte salt|never salt|klype)
  (sjekke|"sjekket"|sjekka|dobbeltsjekke|"dobbeltsjekket"|dobbeltsjekka|ringe|"ringte"|"ringde"|spurte|måtte|google|"googlet"|googla|kontrollere) .. (det|svaret|alt|likevel|igjen|på nytt|opp|en annen|noen andre|banken)? .. (selv|andre|igjen|etterpå|en annen|hos andre|med en annen|sjølv|ein annan)? .. (i tilfelle hun|fordi jeg ikke stolte|for å kvalitetssikre) >>
  ("skurret"|"skurra"|"lukter"|"luktet"|"lukta"|"stinker"|"stinket"|"ringte") .. (alle "klokker"|"varsellampene"|"varsellamper"|svindel|ugler|muffens|lureri|"fisk"|i "ørene"|i "øra"|en bjelle)
  ("varsellampene"|"alarmklokkene"|"varsellamper"|"alarmklokker"|"varsellampa"|"faresignaler") .. (blinket|blinka|lyste|ringte|kimte|lyser|ringde|gikk)?
  ("ugler i mosen"|"muffens"|"lureri"|"luringer"|"fantestreker"|"røverpakk"|"kjeltringpakk"|"kjeltringer"|"lurendreieri"|"lurt trill rundt"|"tatt ved nesen"|"dratt ved nesen"|"ført bak lyset"|"holdt for narr"|"trekt ved nesa"|"lurt opp i stry"|"lurt opp i stryk"|"blår i øynene"|"blår i auga"|"fiskehistorie"|"røverhistorie"|"skipperskrøne"|"løgn på løgn"|"full av løgn"|"løgn fra ende til annen"|"løgn og bedrag"|"rein løgn"|"ren løgn"|"rein og skjær løgn")
  (spille|"spilte"|kjøpe|"kjøpt"|bygge|"bygd"|stole) .. (på sand|hasard|på tynn is|på gyngende grunn|katta i sekken|på gynga)
  (lovet|lova|lovte|"lovet"|lovar|lover) .. (gull og grønne|gull og "grønne"|gull og grøne|mer enn|meir enn|vidt og bredt|noe hun|noe han|"tynt") .. (skoger|skogar|holdt|kunne|holder)?
  (ord|ordet|løftene|løfter|"løftene"|lovnader|lovnadene|ordene) .. (var|er|ikke|betyr) .. (verdt|verd|verdiløse|tomme|ikke verdt|luft|billige|lite verdt|ingenting verdt|verdilause) >>
  (neppe|knapt|lite|ikke akkurat|ikkje akkurat|langt fra|alt "annet" enn|alt "anna" enn) .. (noe|noko|en|ein)? (betryggende|beroligende|tillitvekkende|tillitsvekkende|å stole på|å lite på|trygt|tryggende|betryggande|beroligande|oppmuntrende|tryggande|tillitsskapende|troverdig|trygghetsskapende|til å bli rolig av|en trøst|nokon trøyst)
  (etterlot|etterlét|etterlate|forlate|forlot|lot|"lot") @emeg .. (i stikken|i villrede|alene|i uvisse|med uro|i uvissa|åleine|på bar bakke|i mørket|rådvill|i panikk|med flere bekymringer)
  (fikk|"fikk"|fekk) .. (bange anelser|onde anelser|uggen|vond|dårlig|dårleg|klam|ekkel|ond|ubehagelig) .. (anelser|følelse|magefølelse|kjensle|smak|magekjensle|i "magen"|feeling|vibb|vibber|vibe) .. (i "magen"|i kroppen|av|da|i "munnen"|etter)?
  ja: Jeg [tar det med en klype salt].
  ja: [Alarmklokkene ringte].
  ja: Svaret var [neppe betryggende].
  nei: Jeg tror det når du sier det er sol.
  nei: Jeg ringte og spurte om noe annet.

- ramme-uten-ro turn=no actor=any
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-trygt ,? (fikk|fekk|så|såg|hørte|høyrde|merket|merka|møtte|fant|kjente) @b-jeg (aldri|ikke|ikkje|ingenting|lite|fint lite|null|derimot ikke|heller ikke|dessverre ikke|ikke mye|knapt) ("noe til"|"noko til"|"mye til"|"mykje til"|"snurten av"|"snurpen av"|"skyggen av"|"av"|"til"|"noe av"|"mye av")?
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-trygt ,? (så|såg) @b-jeg (langt|lenge|"forgjeves"|"ikke snurten"|"aldri snurten"|"ikkje snurten"|"ikke skyggen") (etter|av)
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-trygt ,? (måtte|"måtte") @b-jeg (se|sjå|lete|leite) (langt|lenge|"forgjeves") etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-trygt ,? ("lette"|"leita") @b-jeg (lenge|"forgjeves"|forgjeves) etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-trygt ,? ("uteble"|"uteblei"|"manglet helt"|"mangla heilt"|"var fraværende"|"var fråverande"|"var totalt fraværende"|"glimret med sitt fravær"|"glimra med sitt fråvær"|"glimra med fråværet sitt"|"var mangelvare"|"var ikkeeksisterende"|"var det dårlig med"|"var det dårleg med"|"var det smått med"|"var det skralt med"|"var det så som så med"|"var det heller dårlig med"|"var det tynt med"|"var det lite av"|"var det lite igjen av"|"var det ikke snev av"|"var det ikke mye av"|"var det ikkje mykje av"|"var det heller lite av"|"skortet det på"|"skorta det på"|"ble det lite av"|"ble det ikke noe av"|"fantes ikke"|"fanst ikkje"|"var ikke å spore"|"var ikkje å spore"|"var ikke å oppdrive"|"sto ikke på menyen"|"stod ikkje på menyen"|"hadde visst tatt ferie"|"hadde tatt fri"|"savnet jeg"|"sakna eg"|"ble savnet")
  (et|eit|litt|ett|en|noe|noko)? @b-trygt (til|å merke|mer)? ("hadde"|"ville"|"kunne"|"hadd") ..1 ("gjort seg"|"vært fint"|"vore fint"|"vært på sin plass"|"vore på sin plass"|"ikke skadet"|"ikke skada"|"ikkje skadd"|"ikke skadd"|"gjort susen"|"gjort underverker"|"pyntet"|"pynta"|"ikke vært dumt"|"vært kjekt"|"vært hyggelig"|"hjulpet"|"holdt"|"vært i orden"|"ikke vært å forakte"|"smakt"|"ikke kostet mye"|"vært en fordel"|"vore kjekt"|"gjort godt"|"hjelpt"|"hjulpe")
  (et|eit|litt|ett|en|noe|noko)? @b-trygt (til|å merke|mer)? ("skulle"|"sku") @b-jeg (likevel|gjerne|nok|så gjerne|gjerne ha)? ("hatt"|"ønsket meg"|"sett"|"ynskt meg"|"ønska meg"|"fått")
  (et|eit|litt|ett|en|noe|noko)? @b-trygt (til|å merke|mer)? ("hadde"|"hadd") @b-jeg (gjerne|likevel|nok)? ("ønsket meg"|"satt pris på"|"tatt imot med takk"|"sett"|"ventet"|"venta"|"håpet på"|"venta meg")
  @b-trygt "?" (nei|niks|nope|nix|neppe|glem det|gløym det|særlig|null|ikke tale om|tja)
  (ikke|ikkje|ingen|uten|utan) (et|eit|en|ein)? ("antydning til"|"snev av"|"spor av"|"tegn til"|"teikn til"|"så mye som"|"så mykje som"|"skyggen av"|"snurten av"|"fnugg av"|"gnist av"|"hint av") @b-trygt
  ("ventet"|"venta"|"håpet"|"håpa"|"lette"|"speidet") ("forgjeves"|"lenge"|"fåfengt")? (på|etter) (et|eit|en|noe)? @b-trygt ("forgjeves"|"lenge"|"som aldri kom"|"som ikke kom"|"som aldri kom"|"til ingen nytte")
  ("sparte"|"spara"|"sparer"|"gjerrig"|"gniten"|"knuslete"|"knipen"|"karrig") på @b-trygt
  @b-trygt ("var"|"sto"|"stod"|"er"|"hadde"|"måtte"|"ble"|"står") (visst|tydeligvis|tydelegvis|åpenbart|nok|liksom|vel)? (ikke|ikkje|aldri)? ("med i opplæringen"|"med i opplæringa"|"en del av opplæringen"|"på timeplanen"|"på pensum"|"på kurset"|"i stillingsbeskrivelsen"|"i stillingsinstruksen"|"inkludert"|"med i prisen"|"hans sterke side"|"hennes sterke side"|"hennar sterke side"|"hennes sterkeste side"|"hans sterkeste side"|"dagens tema"|"utsolgt"|"utselt"|"glemt hjemme"|"lagt igjen hjemme"|"sluppet opp"|"på ferie"|"rasjonert"|"strøket fra budsjettet")
  ("er"|"var") det (for mye forlangt|for mye å be om|for mykje å be om|for mykje forlangt|lov å håpe på|lov å ønske seg|så vanskelig med|så vanskeleg med) (med)? (et|eit|litt|lite)? @b-trygt
  (hvor|kor) ("ble"|"blei"|"var"|"vart") (det av)? @b-trygt
  (ikke|ikkje) (all verdens|all verdas|rare|stort til|stort med|overvettes mye) @b-trygt
  @b-trygt (fantes|finnes|finst|fanst|fins|står|sto|stod) (visst|nok|tydeligvis|tydelegvis)? (ikke|ikkje) i ("vokabularet"|"ordboka"|"ordforrådet"|"ordlista"|"ordboken")
  ja: [Tålmodighet var det smått med].
  ja: [Tålmodighet så jeg ikke snurten av].
  nei: Tålmodighet er en dyd.

+ ramme-nok-ro turn=no actor=any
  @b-trygt ,? ("manglet"|"mangla"|"skortet"|"skorta"|"sto"|"stod"|"står"|"skorter") det (ikke|ikkje|aldri|slett ikke|så visst ikke|i hvert fall ikke|ihvertfall ikke|i alle fall ikke) "på"
  @b-trygt ,? ("var det"|"er det") (ikke|ikkje|slett ikke|ingenting|ikke noe|ikkje noko) ("mangel på"|"skort på"|"noe i veien med"|"noko i vegen med"|"i veien med"|"noe galt med"|"noko gale med"|"galt med"|"å si på"|"å utsette på"|"å klage på")
  @b-trygt ,? ("fikk"|"fekk"|"var det") ("jeg"|"eg"|"vi")? ("i bøtter og spann"|"i bøtter og spenn"|"på løpende bånd"|"på løpande band"|"i massevis"|"nok av"|"mer enn nok av"|"rikelig av"|"servert"|"til overmål"|"i rikt monn")
  @b-trygt ,? ("på løpende bånd"|"på løpande band"|"i bøtter og spann")
  ("sparte"|"spara"|"sparer") (ikke|ikkje|aldri|slett ikke) på @b-trygt
  (ikke|ikkje|aldri) ("spart"|"spara") på @b-trygt
  (ingen|inga|ikke|ikkje|slett ikke|aldri) ("mangel på"|"skort på") @b-trygt
  ("bøtter og spann med"|"bøttevis av"|"bøttevis med"|"haugevis av"|"i overflod av"|"massevis av"|"overfloder av") @b-trygt
  (all verdens|all verdas|mer enn nok|meir enn nok|nok av|ubegrenset med|uendelig med) @b-trygt !("som kreves")
  ja: [Tålmodighet skortet det ikke på].
  nei: Tålmodighet er en dyd.
