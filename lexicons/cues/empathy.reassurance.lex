# empathy.reassurance: safe, calm, patient.
cue empathy.reassurance

+ idiom-trygg turn=no actor=any
  (få|"fikk"|"fekk"|"falt"|"sank"|"datt")? "skuldrene" ("mine")? ("falt"|"sank"|"datt"|"kom"|"gikk")? (ned)? (fra) ("ørene"|"øra")
  (ta|tok|"tok"|tatt) "brodden" av (det|uroen|"frykten"|alt)?
  (stormen|"stormen") (la|"la"|stilnet|løya|stilna) (seg)?
  (som) (balsam|plaster på "såret"|en klem for sjelen)
  (balsam|"balsam") (for|på) ("sjela"|"sjelen"|"sjel"|nervene|"nervene")
  (noen|nokon) (hadde|tok|"hadde"|har) (kontroll|"kontrollen"|styring|rattet|"roret") (på|over)?
  (legge|la|lagt) (det|saken|bekymringen|"bekymringene"|telefonen) (fra|ifra|frå|ifrå|bak) meg (med god samvittighet|med ro)
  (ha|"hadde"|har) "ryggen" min
  (senke|senket|senka|slippe|slapp) ("skuldrene"|"skuldra")
  (tok|ta|hold|holdt|"holdt") @emeg i ("hånda"|"hånden"|"handa") !("gjennom" (hele|heile)? ("regnestykket"|"oppsettet"|"menyene"|"utfyllingen"|"installasjonen"|"innloggingen"|"appen"|"nettsiden"|"stegene"|"forklaringen")) (gjennom|hele|heile|til)? >>
  (kjente|kjenne|kjende|merket|merka) (at|hvordan)? .. (roen|"roen"|pulsen|"pulsen"|"skuldrene"|freden) .. (kom|senke|sank|gikk ned|falt|roet|senket|seg)
  (lå|ligge|være|var) i (trygge|faste) (never|"never")
  ja: Det var [balsam for sjela].
  ja: Hun [tok brodden av det].
  ja: Eg kunne [senka skuldra].

+ taler-surr turn=no
  (finne|"fant"|fann|"fant") seg (i|med) .. (@b-uthold|alt|det|mas|bråk|"bråket"|at|"raseriet"|"utblåsningen"|"gnålet"|"dumhetene") (uten et "pip"|uten "pip"|uten å klage|utan eit "pip"|uten å blunke|uten et ord)?
  (tåle|"tålte"|"tolte"|"tola"|tole) .. (at (jeg|eg|vi)|@b-uthold|"humøret"|"sinnet"|"raseriet"|utblåsning*|((det meste|alt) (av|fra|frå|@b-jeg|som))|"kjeften"|"frustrasjonen"|"tempoet") .. (surret|rota|rotet|spurte|somlet|surra|somla|"kom med"|min|mi|mitt|"surret"|"surra"|"gråt"|"brølte"|"ropte"|"famlet"|"glemte"|"var sur")? .. (med)? _?
  (ta|"tok"|tek) seg (ikke|ikkje|aldri|lite) (nær|nær av|nært|noko nær) .. (av)? >>
  (ta|"tok"|tek) (ikke|ikkje|aldri) (det)? (ille|"ille" opp|personlig|personleg|tungt|nært) >>
  (lot|"lot"|la|"lét") ("sinnet"|"kjeften"|"raseriet"|"frustrasjonen" min|"humøret" mitt|"utblåsningen") .. prelle av
  (gå|gikk|"gikk"|gjekk|"gjekk"|fortsatte|"fortsatte"|avsluttet|la på|"la på"|hoppe|"hoppet") (ikke|ikkje|aldri) (på|videre|vidare|av|meg|fra|frå|til neste)? .. (før|til) (jeg|eg|vi|alt|me|det) .. (hadde|"hadde"|fikk|"fikk"|var|"var"|skjønte|forsto|"forsto"|satt|virket|virka|kom|fant|"fekk"|"forstod"|så|det) >>
  [ (vente|"ventet"|"venta"|"sto"|"satt") @grad? ("pent"|"snilt"|rolig|roleg|tålmodig|tolmodig) ] (til|mens|medan|imens|når|så lenge|på)
  (vente|"ventet"|"venta"|"venter"|"ventar"|"sto"|"stod"|"satt"|"sat"|holdt ut|heldt ut) .. (på meg|på linja|i røret|gjerne|der|og|helt|heilt|bare|berre)? (til|mens|medan|imens|når|så lenge) (jeg|eg|vi|du|me|æ) .. (fant|"fant"|fann|"fann") !("ordet"|"ordene"|"orda"|"det rette ordet") >>
  !("ikke"|"ikkje"|"orket ikke"|"gadd ikke") (vente|"ventet"|"venta"|"venter"|"ventar"|"sto"|"stod"|"satt"|"sat"|holdt ut|heldt ut) .. (på meg|på linja|i røret|gjerne|der|og|helt|heilt|bare|berre)? (til|mens|medan|imens|når|så lenge) (jeg|eg|vi|du|me|æ) .. (lette|"lette"|leitte|leita|leitte|hentet|"hentet"|henta|var|"var"|hadde|"hadde"|fikk|"fikk"|fekk|tastet|skrev|"skriver"|"finner"|skriver|tasta|logget|logga|rotet|rota|kom|tørket|sjekket|gravde|famlet|summet|samlet|sanset|gråt|puttet|starta|startet|henter|leter|leiter|letet|"var inne"|er klar|prøver|svarer|gjør) >>
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
  (ingen|uten|utan|null|inga|ikke noe|ikkje noko) ("stress"|"press"|"utålmodighet"|"utolmod"|"kjas"|"masing") (og "mas"|og "jag"|og press|eller "mas")? (å merke|å spore|i "stemmen"|fra|hos)? !("på"|"i"|"å"|"om"|"med å"|"for meg"|"med det"|"for min del"|"for oss"|"hvis"|"om det")
  (ta|gå|gjøre|"tok"|fortsette|forklare) @grad? (det|alt|seg|oss)? @grad? (i|på) (mitt|vårt|kundens) "tempo"
  (la|"la"|gi|"ga"|sette|"satte"|"legg") (ikke|ikkje|aldri) (noe|noko|det minste)? press på @emeg
  (presset|pressa|maste|masa|pushet|pusha|jaget|jaga) (aldri|ikke|ikkje|"itj"|ingen) (på)? (meg|noe|oss)? !("av telefonen"|"av linja"|"av røret"|"ut")
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
  (puls|"pulsen"|"blodtrykket"|"skuldrene"|"skuldra"|"stressnivået"|"temperaturen") (min|mi|mine)? ("gikk"|"gjekk"|"kom"|"sank"|"datt"|"falt"|"seg") (raskt|fort|straks)? ("ned"|"nedover") !("i kjelleren"|"med")
  (puste/v|"pusta"|pust/n) (letta|lettet|lettere|roligere|fritt) (ut)? (igjen|att|da|for første gang)?
  (sove|"sov"|"sovna"|"sovnet") (jeg|eg|vi)? !("godt på"|"bra på") (godt|bedre|betre|trygt|den "natta"|den "natten"|som en stein|som ein stein|som et barn|som eit barn|hele "natta"|heile "natta"|natta gjennom|igjen|med en gang|søtt|roligere|som en unge|tungt|lett|for første) (etter|da|igjen)?
  (hjertet|"hjertet"|hjartet|"hjartet"|pulsen|"pulsen"|"pusten"|"hodet"|"hendene"|"magen"|"kroppen"|"nervene"|"skuldrene"|"skuldra"|"skuldrane"|"kvalmen"|"angsten"|"uroen"|"panikken"|"frykten"|"stresset"|"redselen"|"tårene"|"gråten"|"bekymringene"|"bekymringen"|"uroa"|"otten"|"raseriet"|"sinnet"|"tankekjøret"|"katastrofetankene"|"hjertebanken"|"klumpen"|"knuten"|"steinen"|"sommerfuglene"|"jaget") .. (@emin)? .. (roet|roa|"roet"|"roa"|senket|senka|"sank"|sank|slapp|"slapp"|forsvant|"forsvant"|forsvann|løste|"løste"|løsnet|løsna|løyste|ga|"ga"|gav|letta|lettet|"letta"|"lettet"|dempet|"dempet"|dempa|fordampet|"fordampet"|fordampa|gikk|"gikk"|gjekk|falt|"falt"|fall|slo|ble|"ble"|vart|smeltet|smelta|stilnet|stilna|minket|minka) (seg|ned|til ro|roligere|på plass|bort|borte|vekk|tilbake til normalen|mindre|noen hakk|flere hakk|etasjer|til normalen|lavere|lågare|rolig|saktere|taket)
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
  !("om" @b-jeg "kan"|"om" @b-jeg "kunne"|"kan"|"om") (stole|"stoler"|"stolte"|"stola"|"leit") .. på !("det jeg"|"det eg"|"meg"|"ordet mitt"|"oss") (folk|det|ham|henne|at|dem|ordet|svaret|dette|han|hun|hva|ho|banken|vurderingen|dei|noen) (igjen|som|sa|hun|han|at|blir)? >>
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

+ etterpå-sang-jeg turn=no actor=any
  ("etterpå"|"etter samtalen"|"da jeg la på"|"etter praten"|"på vei hjem"|"resten av dagen"|"etter den praten"|"då eg la på"|"etter den samtalen") ","? ("sang"|"song"|"nynnet"|"nynna"|"plystret"|"plystra"|"danset"|"dansa"|"sovnet"|"sovna"|"trallet"|"tralla"|"sov" @b-jeg ("godt"|"som en stein"|"som ein stein"|"som et barn")) @b-jeg? ...8 $
  @b-jeg ("sang"|"song"|"nynnet"|"nynna"|"plystret"|"plystra"|"danset"|"dansa"|"trallet"|"tralla") ..4 ("etterpå"|"da jeg la på"|"i bilen"|"på kjøkkenet"|"hele veien hjem"|"resten av dagen"|"på vei hjem"|"etter samtalen"|"då eg la på"|"i dusjen")
  (puste/v|"pusta") .. (helt|heilt|godt|dypt|djupt)? ned i ("magen"|"tærne"|"føttene"|"tåspissene"|"buken") (igjen|att|for første gang)?
  (ikke|ikkje|itj|ingen) (no|noe|noko|nå|nå)? ("stress"|"mas"|"masing"|"kjas"|"jag"|"press") ("," (ikke|ikkje|ingen|itj) (no|noe|noko|nå)? ("stress"|"mas"|"masing"|"kjas"|"jag"|"hast"|"press"))? !("om"|"med"|"på"|"å"|"for"|"i")
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

# «god og trygg opplevelse»; «null mas», «ingen hast»
+ trygg-opplevelse turn=no actor=any
  (trygg/a|roleg/a|rolig/a|beroligende/a|tryggende/a) (og (god|fin|varm|grei|hyggelig|trivelig|rolig|trygg))? (opplevelse/n|oppleving/n|samtale/n|samtala|følelse/n|kjensle/n|prat/n|atmosfære/n|stemning/n|stemme/n|røst/n|veiledning/n|hånd/n) !("i hverdagen"|"av å eie"|"å ha"|"å eie"|"å vite at forsikringen"|"i bilen")
  som å (bli|få|krype|synke|komme|lande|være|ligge) .. (pakka|pakket|holdt|svøpt|inn|under|ned|hjem|inni|i) .. (et|eit|en|ei|ein)? (teppe|bomull|dyne|sofa|lenestol|ullteppe|pledd|fanget|badekar|havn|hånda|ull|varm dyne|god stol|trygg havn)
  (satt|"satt"|sat|sitter|sit) (jeg|eg|vi)? (igjen|att) med (en|ei|ein)? @grad? (ro|rolig|lettelse|fred|lette|letta|lettet|tryggleik) (følelse|kjensle|i magen|i kroppen|i sjela)
  ja: God og [trygg opplevelse].
  ja: Det var [som å bli pakket inn i et teppe].
  nei: Bilen gir en trygg kjøreopplevelse.

+ talmodig
  (ha|"hadde"|vise|"viste") @grad? !("jeg"|"eg") (all "verdens"|en "engels"|ein "engels"|stor|uendelig|"uendelig" med|masse|mye|mykje|god|meir|mer|ei "engels"|enormt med)? (tålmodighet/n|tolmod/n|tålmod/n) (enn (en|ei|ein) _)?
  (tålmodig/a|tolmodig/a|tålsom/a|langmodig/a|tolsam/a) (som (en|ein|ei|et|eit) _)? !("folk"|"læremester"|"lærer"|"kjæreste")
  (uendelig/a|uendeleg/a|enorm/a|utrolig/a|utruleg/a|fantastisk/a|beundringsverdig/a|imponerende|imponerande|ubegrenset|uuttømmelig|grenseløs|"all verdens"|"all verdas"|engle|umåtelig|stor) (med)? (tålmodighet/n|tolmod/n|tålmod/n)
  (overbærende/a|overberande/a) (med|overfor|mot|og (snill|vennlig|rolig|forståelsesfull|tålmodig))
  !("meg for"|"seg med"|"meg med"|"min"|"din"|"vår"|"deres"|"mistet"|"mista"|"mister"|"miste"|"tapte"|"krever"|"krevde"|"kreves"|"mi"|"de"|"jeg har"|"eg har"|"jeg hadde"|"har"|"har ikke") (tålmodighet/n|tålmodigheit/n|tolmod/n|tålmod/n|englestålmodighet/n|engletålmodighet/n|langmodighet/n|tolmodigheit/n|tålsomhet/n) !("er en dyd"|"er ei dyd"|"settes"|"setjast"|"min"|"mi"|"vår"|"til å sitte"|"til å vente"|"til slikt"|"til sånt"|"til overs"|"må til"|"kreves"|"jeg har"|"jeg hadde"|"på prøve"|"»"|»|"igjen"|"att"|"får jeg")
  "engels tålmodighet"
  (en|ein) "engels" (tålmodighet|tolmod)
  (miste|"mista"|"mistet") (ikke|aldri|ikkje) ("besinnelsen"|"fatningen"|"roen"|"hodet"|"tålmodigheten"|"fatninga")
  ("ble"|"blei"|"vart"|bli|verte|"gikk"|"gjekk") @grad? (ikke|aldri|ikkje|"itj"|"kje") @grad? (lei|sliten|oppgitt|stresset|utålmodig|trøtt|irritert|"oppjaget") av ("meg"|"oss"|"spørsmålene"|alle|"masingen"|å)
  (vente|venta|ventet) @grad? ("pent"|rolig|roleg|tålmodig|fint|"snilt"|i ro og "mak")
  (tåle|"tålte"|"tolte") ("meg"|alle|"mas"|"maset"|"spørsmålene"|at) >>
  (orke|"orket"|"gadd"|gidde) .. (svare|forklare|ta|høre) .. (igjen|tredje gang|femte gang|om og om igjen|gang på gang|mange "ganger"|flere "ganger")
  (gjenta|svare|vise|repetere) .. (gjerne|villig|rolig|roleg|uten å klage|uten å sukke|utan å sukke|uten å bli lei|utan å bli lei) (igjen|om igjen|flere "ganger"|så mange "ganger")?
  (forklare|forklåre/v|si|"sa"|"tok"|ta) .. (gjerne|villig|uten å klage|uten å sukke|utan å sukke|uten å bli lei|utan å bli lei) (@b-mange-ganger|flere "ganger"|så mange "ganger")
  så mange ("ganger"|"gonger") @ejeg ("trengte"|ville|"trong")
  ja: Hun var [tålmodig] hele veien.
  ja: Ho [hadde ein engels tolmod] med meg.
  ja: Han [ble aldri lei av spørsmålene] mine.
  ja: Takk for [tålmodigheten] med en gammel mann.
  nei: Da jeg ba ham bremse, humret han overbærende.
  nei: Jeg mistet tålmodigheten og la på.
  nei: Din tålmodighet settes pris på.
  snu: Han var [lite tålmodig].
  nei: Jeg prøvde å være tålmodig i køen.

+ trygg
  (trygg/a|trygge/a) (og) (rolig|roleg|tålmodig|god|stødig|hyggelig|betryggende|fin|trivelig|sikker|vennlig|behagelig|tolmodig|stabil|kompetent) (stemme|kundebehandler|rådgiver|person|dame|mann|måte|tone|veileder|"røst")
  !("forsikringen"|"forsikringa"|"appen"|"nettsiden"|"nettbutikken"|"avtalen"|"løsningen"|"banken"|"siden"|"sida"|"den"|"produktet") (virke|fremstå|høres|verke|opptre|framstå|"verka") @grad? (både)? [ (trygg/a|sikker og trygg) ] !(på|i "sin" sak|i "saken"|og god)
  (trygg/a|stødig/a|støtt/a|betryggende/a|tillitvekkende/a|tillitsvekkende/a|rolig/a|roleg/a|beroligende/a|avslappet/a) (stemme/n|røst/n|hånd/n|hender/n|måte/n|person/n|dame/n|mann/n|veileder/n|rådgiver/n|kundebehandler/n|hand/n|tone/n|framtoning/n|fremtoning/n|opptreden/n|fyr/n|kar/n|utstråling/n|veiledning/n|støtte/n|fagperson/n|saksbehandler/n|styring/n|samtale/n|ledelse/n|guiding/n|los/n|type/n|væremåte/n)
  (gjøre|"gjorde"|gjere) @emeg @grad? (helt|mye)? (trygg/a|tryggere/a|tryggare/a|trygge/a|rolig/a|roligere/a|roleg/a|rolegare/a|lettet/a|letta/a)
  (trygge/v|betrygge/v|"beroliget"|"beroliga") @grad? (@emeg|"kunden") @grad? (om at|om|på at)? >>
  forsikre/v @grad? @emeg @grad? (om at|om|på at) >>
  (trygghet/n|"tryggleik"|"tryggleiken"|tryggheit/n|trygghetsfølelse/n|sinnsro/n|sjelefred/n|trygghetskjensle/n|fred i "sinnet") !(alarm|pakke|forsikring)
  (gi|gje|"gav"|"ga"|skape|"skapte"|"inngi"|utstråle|spre) !("seg") @emeg? @grad? (en|ei|stor|full|god|mye|mer|ekstra|"større"|ein)? (følelse|kjensle|"følelsen")? (av)? (trygghet/n|ro/n|"tryggleik"|"tryggleiken"|tillit/n|sinnsro/n|tiltro/n|selvtillit/n|håp/n|fred/n)
  (trygg/a|stø/a|kyndig/a) (havn/n|hånd/n|hamn/n|hand/n)
  ja: Han hadde en [rolig stemme].
  ja: Ho [gav meg tryggleik].
  ja: Hun [gjorde meg helt trygg].
  ja: Rådgiveren virket [trygg].
  snu: Det [ga meg ingen trygghet].
  nei: Det er en trygg og god forsikring.
  nei: Trygghetsalarmen virker ikke.

+ foler-trygg actor=any
  (føle|kjenne|oppleve) @emeg? @grad? (helt|fullstendig|veldig|både|mye|virkelig|heilt|straks|med en gang)? [ (trygg|"tryggere"|trygge|"trygt"|"beroliget"|"betrygget"|"tryggare"|avslappet|avslappa|rolig|"roligere"|roleg|"i trygge hender"|"i gode hender"|"i trygge hender"|"i gode hender"|"i gode hender"|lettet/a|letta|"vel til mote") ] !(på nett|på "flyet"|i "trafikken")
  (bli|verte|"ble"|"vart"|"blei") @grad? (mye|veldig|helt|litt|straks)? [ ("beroliget"|"beroliga"|"trygget"|"trygga"|"roligere"|"tryggere"|"rolegare"|"tryggare"|"rolig"|lettet|letta|"roet ned"|"roa ned") ] !(på nett)
  ("ble"|"vart"|"blei"|"satt" igjen|"gikk" fra|la på) @grad? [ (trygg|trygge|"tryggere"|rolig|"roligere"|lettet|letta|"beroliget"|"tryggare"|roleg|"rolegare"|lett til "sinns") ]
  (føles|"føltes"|kjennes|"kjentes"|"opplevdes"|"kjendest"|"opplevast"|kjennast|føle|kjenne) (det)? @grad? (helt|veldig|heilt)? [ ("trygt"|betryggende|"beroligende"|"tryggande"|"beroligande") ]
  (god/a|veldig god|trygg/a) (magefølelse/n|magekjensle/n|følelse/n|kjensle/n|mavefølelse/n) !("av produktet"|"av varen"|"for produktet"|"for bilen"|"for huset"|"for leiligheten") (da|etter|når|av|for|om|av å|i "magen"|rundt)?
  (med) (en|ei|ein)? [ (god|trygg|fin|lett) (følelse|kjensle|magefølelse/n) ]
  ja: Jeg følte meg [trygg].
  ja: Eg kjende meg [i trygge hender].
  ja: Vi ble straks [beroliget].
  ja: Jeg satt igjen med en [god magefølelse].
  snu: Jeg følte meg [ikke trygg].
  nei: Jeg føler meg trygg på nett.

+ i-gode-hender actor=any
  (i|hos) (gode|trygge|trygge og gode|gode og trygge|"kyndige"|"beste"|de "beste"|"stø"|gode og) ("hender"|"henda")
  (i|hos) trygge "hender"
  (kunne|"kan"|ha|"hadde"|"fikk"|"fekk"|få|gi|vekke|skape|bygge|"inngi"|"inngyte") @grad? (full|stor|veldig|god|mye|blind|mykje)? !(lite|liten|ingen|dårlig|null) [ (tillit/n|tiltro/n) ] (til)?
  (tillitsvekkende/a|tillitvekkende/a|tillitsskapende/a|tillitvekkjande/a|troverdig/a|pålitelig/a|tillitsfull/a|betryggende/a|beroligende/a|tryggende/a|påliteleg/a|truverdig/a|tillitsvekkjande/a|betryggande/a|beroligande/a|tryggande/a|tryggjande/a|tillitsskapande/a|trygghetsskapende/a|avvæpnende/a|stressdempende/a) !(grunngjeving|begrunnelse|forklaring|grunngjevnad)
  (stole|"stolte"|"stola"|lite|"leit") @grad? (fullt og helt|helt|"blindt"|fullt|"trygt")? på !("det jeg"|"det eg"|"det vi") ("henne"|"ham"|han|"rådgiveren"|det|"svaret"|"dem"|"vurderingen"|at|hun|vedkommende|ho|dei) >>
  (vekke|vekte|"vekket"|skape|"inngi"|"inngav"|"inngi"|oppnå|vinne|vant|fortjene|bygge) @grad? (stor|full|god|min)? (tillit/n|tilliten/n|tiltro/n)
  ja: Jeg var [i gode hender].
  ja: Eg fekk [tillit] til rådgivaren.
  ja: Dama var [tillitsvekkende].
  ja: Jeg kunne [stole på henne].
  snu: Jeg [stolte ikke på henne].
  snu: Jeg fikk [ingen tillit] til ham.

+ roe-ned actor=any
  ("skuldrene"|"skuldra"|"skuldrane") (ned|"lavere"|"lågare")
  ("skuldrene"|"skuldra"|"skuldrane"|"pulsen"|"blodtrykket"|stresset|"stressnivået"|puls|"temperaturen") (@emin)? ("senket"|"sank"|"falt"|"gikk"|seg|"gjekk"|"søkk"|fall|"datt"|"kom"|"senka") .. (seg|ned|ned igjen|noen "hakk"|ti centimeter)?
  (senke|"senka"|"senket"|få ned|"fikk" ned|slippe ned|slippe|løsne) @grad? (på)? ("skuldrene"|"skuldra"|"skuldrane")
  "med lave skuldre"
  (puste/v|"pusta"|ånde/v) !("hun"|"han"|"ho"|"tungt") (@ejeg)? !("tungt") (endelig|også|bare)? (ut|lettet|lettet ut|"lettere"|"roligere"|letta ut|med "magen"|"lettare"|letta)
  (sove|sov) .. (godt|bedre|"trygt"|"roligere"|betre|som en stein) !("på hotellet"|"på hotell"|"på hytta"|"på båten"|"i teltet"|"i senga"|"på flyet"|"på toget"|"på rommet") (om "natten"|igjen|den "natta"|etter|om "natta"|den "natten")?
  (falle|"falt"|"datt"|fall|"løftet"|lettet|letta) .. (en|ein) stein .. (bryst|hjerte|"hjartet"|"hjertet"|"brystet"|"skuldrene"|"skuldre")
  (en|ein|stor) (stein|bør|"sten"|tung bør|tyngde) .. ("falt"|"letta"|"lettet"|fra|"løftet"|frå|"datt") .. ("hjertet"|"skuldrene"|"brystet"|"hjartet"|"skuldrane"|hjerte|bryst|"skuldre")
  (en|ein|stor|for en|for ein|ei|fantastisk) (lettelse/n|lette/n)
  (klump/n|knute/n|knuten/n|klumpen/n) (i "magen")? ("løste"|"forsvant"|slapp|"løyste"|"vart" borte|"ble" borte|"gikk" opp)
  (få|"fikk"|"fekk") (tilbake)? ("roen"|"kontrollen"|"håpet"|(("troen"|"trua") (tilbake|igjen|att)? på ("systemet"|"banken"|"selskapet"|"kundeservice"|"dem"|"dere"|"dykk"|"dei"|"helsevesenet"|"bedriften"))) (tilbake|igjen|att)?
  (få|"fikk"|"fekk"|"fant"|finne|"fann") .. ("roen"|ro/n|fred/n) (i "sjela"|i "kroppen"|i "magen"|igjen|i "sinnet"|tilbake|i "sjelen")
  ja: [Skuldrene senket seg] straks.
  ja: Eg kunne [puste letta ut].
  ja: Det var en [lettelse] å snakke med ham.

+ rolig
  !("det"|"her"|"området"|"strøket"|"nabolaget"|"gata"|"der") (være|virke|fremstå|opptre|verke|holde seg|høres|"høyrdest"|framstå|forbli|forklare|svare|bli|"heldt" seg|halde seg) @grad? (hele "tiden"|helt|så|både|heile "tida"|god og|fin og)? (seg)? [ (rolig/a|roleg/a|avslappet/a|behersket/a|balansert/a|sindig/a|stødig/a|avbalansert/a|stoisk/a|rolige/a|avslappa/a|stø/a|uanfektet/a) ] !(i saka|i saken|i faget|i sin sak|på jobb|i "køen"|musikk|område|dag|farge|her|der)
  (rolig/a|roleg/a|sindig/a|stoisk/a|behersket/a|stødig/a|avslappet/a|avbalansert/a) (og|men|samt) (tålmodig/a|trygg/a|hyggelig/a|vennlig/a|saklig/a|behagelig/a|fin/a|tydelig/a|behersket/a|god/a|blid/a|forklarte/a|lyttende/a|tolmodig/a|venleg/a|beroligende/a|metodisk/a|avslappet/a|behagelig/a|koselig/a|stødig/a|høflig/a|forståelsesfull/a|omsorgsfull/a|sakleg/a|tydeleg/a)
  (hyggelig/a|vennlig/a|blid/a|tålmodig/a|høflig/a|saklig/a|trygg/a|behagelig/a|tolmodig/a|venleg/a|god/a|imøtekommende/a|koselig/a|flink/a) (og|men) [ (rolig/a|roleg/a|stødig/a|avslappet/a|sindig/a|behersket/a) ]
  (stor/a|stoisk/a|god/a|fin/a|beundringsverdig/a|behagelig/a|egen/a|smittende/a|indre/a) ro/n
  (bevare|beholde|holde|behalde|"bevarte"|ha|utstråle|spre|"inngi"|formidle|gi) !("seg") @grad? (en|ei|stor|god|en egen|hele "tiden"|samme)? (ro/n|roen/n|fatningen/n|"kaldt" hode|fatninga/n|"hodet" "kaldt")
  (med|i) (stor|"stoisk"|all|god|den "største"|det med) (ro/n|sindighet/n|fatning/n|ro og "mak")
  "ro og mak"
  "is i magen"
  (ta|"tok") @grad? (det|alt|"meg"|ting) @grad? (helt)? med (stor|"største"|"fatning"|knusende)? ro
  (la|"lot"|late) seg (ikke|ikkje|aldri) @grad? (stresse|hisse|vippe|provosere|merke|hisse opp|vippe av "pinnen"|"affisere"|rokke|irritere)
  (la|"lot") seg ikke (vippe av "pinnen"|stresse|rive med|hisse opp) >>
  (en|ei|som|som en|som ei) (klippe/n|klippa/n) (av ro|i "stormen"|i "havet")?
  "som en klippe"
  "roen selv"
  (beroligende/a|beroligande/a|avstressende/a|avslappende/a|roende/a|betryggende/a|tryggande/a) !(medisin|tablett|middel|pille|musikk)
  ja: Rådgiveren var [rolig] hele tiden.
  ja: Ho var [roleg].
  ja: Han [beholdt roen].
  ja: Hun tok det [med stor ro].
  ja: De var [roen selv].
  snu: Han var [ikke rolig].
  nei: Det var rolig musikk i køen.
  nei: Jeg er rolig nå.

+ ikke-bekymre
  (si|"sa"|svare|berolige|forsikre|love|seie|skrive|trøste|fortelle|bekrefte|forsikra|forsikret|presisere) @grad? (@emeg)? @grad? (om)? (at)? .. (ikke|ikkje|"itj"|ingen|"inga") (@emeg)? ..2 (bekymre|stresse/v|uroe/v|fare/n|få panikk|"redd"|bekymra|noe å bekymre|"gjort" noe "galt"|"gjort" noko "gale"|min feil|"mi" "skuld"|tape|miste|engste|"hastet"|krise/n|min skyld|"farlig"|"farleg"|"redde"|"alene"|"åleine"|den eneste|den første|den einaste|den fyrste) >>
  ("sa"|"seier"|"svarte"|"lovet"|"lova"|"lovte"|"forsikret"|"trøstet"|"mente"|"skrev"|"garanterte") .. (dette|det|alt|"alting") (ville|skulle|"kom" til å|"kommer" til å|"vil"|"skal") .. (ordne seg|gå bra|løse seg|gå fint|ordna seg|gå "greit"|gå seg til|løyse seg) >>
  ("sa"|"svarte"|"lovet"|"lova"|"forsikret"|"trøstet"|"mente") .. (dette|det) ("skal"|skulle|ville) (vi|de|hun|han|dei|ho) (nok)? (få til|ordne|løse|klare|fikse|finne ut av)
  (si|"sa"|forsikre|love|seie|"lova"|"lovet"|forsikra|garantere|forsikret|bekrefte) @emeg? .. (at|om at) (alt|det|dette|"saken"|"pengene"|"kortet"|"kontoen"|vi|"saka"|"pengane") .. (bra|"trygt"|trygg|i orden|"trygge"|kontroll|fint|"greit"|i boks|ordne seg|løse seg|bli ordnet|bli løst) >>
  (ikke|ikkje) (bekymre|stress|uro) ("deg"|"meg"|"dykk") >>
  (slapp|slippe|sleppe|"slepp"|"slipper") (å)? (tenke|bekymre|uroe|engste|stresse) .. (på|over|"meg"|for|"oss"|mer) >>
  (avdramatisere/v|ufarliggjøre/v|alminneliggjøre/v|avdramatiserte/v|ufarleggjere/v|ufarliggjorde/v) @grad? (det|"situasjonen"|"saken"|"problemet"|alt|"feilen"|"prosessen")?
  (gjøre|"gjorde"|gjere) (det|alt|"prosessen"|noe "skummelt"|det hele) (mindre "skummelt"|ufarlig|mindre farlig|ufarleg|mindre skummel|"lettere" å)
  (helt)? (vanlig|normalt|naturlig) .. ("sa"|"mente"|"forklarte") (hun|han|ho|de)
  (holde|"holdt"|ta|"tok"|leie|"leide"|følge|"heldt"|geleide/v|"loset"|lose/v) .. (@emeg) .. (i "hånda"|i "hånden"|i "handa"|gjennom det|i "handa"|"trygt") !("gjennom" (hele|heile)? ("regnestykket"|"oppsettet"|"menyene"|"utfyllingen"|"installasjonen"|"innloggingen"|"appen"|"nettsiden"|"stegene"|"forklaringen")) >>
  (være|bli|"ble"|"var"|"vart") (der) (hele "tiden"|hele "veien"|for "meg"|heile "tida"|heile "vegen") >>
  "det er ingen skam"
  ja: Hun sa at jeg [ikke trengte å bekymre meg].
  ja: Han [sa at det ville ordne seg].
  ja: Han [forsikret meg om at alt var i orden].
  ja: Ho [leidde meg i handa gjennom heile prosessen].
  ja: De [ufarliggjorde situasjonen].
  nei: Jeg sa at det ville ordne seg.
  nei: Hun sa at hun skulle ordne papirene.
  nei: Jeg er ikke den eneste som venter.
  nei: Jeg trodde det skulle gå bra.

+ roe-meg
  !("meg"|"må"|"måtte"|"oss"|"bør") (roe/v|"roa"|"roet") @emeg @grad? ned @grad? (litt)?
  (få|"fikk"|"fekk") @emeg .. (roe/v|"roa"|"roet") ned
  ("berolige"|"beroliger"|"beroliget"|"beroliga") @emeg?
  (få|"fikk"|"fekk"|hjelpe) @emeg? @grad? (til å)? (roe|"roet"|"roa") @emeg? ned
  (få|"fikk"|"fekk"|ta|"tok") @emeg @grad? ned (på "jorda"|på "jorden"|igjen) (igjen|att)?
  (få|"fikk"|"fekk"|"tok"|"drog"|"dro"|"senket"|senke|"senka") @grad? ("skuldrene"|"pulsen"|"stressnivået"|stresset|"blodtrykket"|"skuldrane"|"skuldra"|"temperaturen"|"panikken"|"angsten") @emin? @grad? (ned|ned igjen|på plass|til å synke|til å falle|til å roe seg)
  (få|"fikk"|"fekk"|"tok"|"dro") @grad? (ned|"senket") ("skuldrene"|"pulsen"|"stressnivået"|stresset|"blodtrykket"|"skuldrane"|"skuldra"|"temperaturen") @emin?
  (dempe|lindre|fjerne|ta bort|ta vekk|feie bort|stilne/v|mildne/v|døyve) @grad? (litt av|all|mye av)? (uro|"uroen"|"frykten"|bekymring|"bekymringen"|"bekymringene"|stresset|"angsten"|"engstelsen"|"nervene"|"nervøsiteten"|"usikkerheten"|"panikken"|"redselen"|"tvilen"|"otten"|"uroa"|"redsla") (@emin)?
  (ta|"tok"|lette|løfte|"løftet") .. ("børen"|"vekten"|en bør|"byrden"|ei bør|"bekymringene"|"tyngden"|en stor bør|"tyngda") .. (fra|av|frå) ("skuldrene"|"skuldrane"|"meg"|"oss"|mine "skuldre"|"skuldra")
  ("bli"|"ble"|"vart"|"blei"|"blir"|holde seg) @grad? (med "meg"|hos "meg")? (på "øret"|på "tråden"|på "linja"|på "linjen"|i "røret"|på "telefonen"|hos "meg"|i "chatten") (til|helt til|heilt til|mens|medan|hele|heile) >>
  (holde|"holdt"|"heldt") @emeg .. (i "hånda"|i "hånden"|i "handa"|med selskap)
  ("varsomt"|"varsamt"|"skånsomt"|med "silkehansker")
  (uten|utan) (noe|noko|antydning til|tegn til)? (mas/n|press/n|stress/n|kjas/n|jag/n) (og (mas|jag|stress))? !("om")
  ja: Hun [roet meg ned].
  ja: Ho [dempa uroa].
  ja: Han [fikk pulsen min ned].
  ja: Ho [vart på tråden heilt til bilen kom].
  ja: Det gikk [uten mas].
  snu: Hun klarte [ikke å roe meg ned].
  nei: Jeg prøvde å roe meg ned før jeg ringte.
  nei: Hun tok meg på alvor.
  nei: «Nå må du roe deg ned litt», fikk jeg høre.

+ sover-godt actor=any
  (sove|sov) .. !("godt på"|"bra på") (godt|"bedre"|"trygt"|"roligere"|betre|"betre"|som en stein|som ein stein) (om "natten"|igjen|den "natta"|etter|om "natta"|den "natten")?
  (ikke|ikkje|aldri|"itj") (lenger|lengre)? (redd|nervøs|engstelig|livredd|skremt|urolig|uroleg) (for)? (å ringe|"telefonen"|"regninga"|"regningen"|å ta kontakt|nå|lenger|lengre|mer|meir)
  (la på|la i frå meg|gikk|gjekk|"gikk") .. (lett|"lettere"|rolig|roleg|med senket skuldre|med senkede skuldre|med låge "skuldrer"|med ro) .. (om "hjertet"|i "kroppen"|til "sinns"|i "magen"|"hjertet"|"skuldre")
  (lett|"lettere") om ("hjertet"|"hjartet")
  (verden|verda|"livet"|alt) .. (ikke|ikkje) (lenger)? .. (så)? ("skummel"|"skummelt"|farlig|håpløst|"mørkt")
  ja: Nå [sover jeg bedre].
  ja: Eg er [ikkje redd for å ringe] lenger.
  nei: Jeg sov dårlig.

# firm in the storm, safe in the hands: «som en stein i stormen», «rolig som en bekk», «la det trygt i hendene hennes», «hvilte i at hun visste».
+ fast-i-stormen actor=any
  "som" ("en"|"ein"|"ei"|"et"|"eit") (god|trygg|stø|solid|varm)? _ i ("stormen"|"storm"|"tåka"|"tåken"|"kaoset"|"uværet"|"orkan"|"orkanen"|"kuling"|"motvind"|"brenningen"|"stormvær"|"kaos"|"skodda"|"skodde"|"bølgene"|"havsnød")
  ("rolig"|"roleg"|"roli"|"stø"|"stødig"|"trygg"|"fast"|"sindig"|"behersket") som (en|ein|ei|et|eit) (gammel|gamal|god|ekte)? _ !("hun"|"ho"|"dame")
  ("la"|"legge"|"legg"|"lagt"|"overlot"|"overlate"|"betrodde") (@b-jeg)? (trygt|rolig|gjerne)? .. i "hendene" (hennes|hans|deres) 
  ("la"|"legge"|"lagt"|"overlot"|"overlate") (@b-jeg)? (trygt|rolig|gjerne)? .. i ("hendene"|"hendane"|"henda") (hennes|hennar|hans|deres|på henne|på ham)
  ("hvilte"|"kvilte"|"hvile"|"kvile"|"hviler"|"kviler") (@b-jeg)? (trygt)? i (at|visshet|tryggheten|det) >>
  ("trygg"|"sikker"|"rolig"|"trygge"|"trygt") på at ("svaret"|"rådet"|"det"|"alt"|"dette"|"valget"|"jeg"|"eg"|"vi"|"saken"|"saka"|"pengene") .. ("er"|"var"|"stemmer"|"stemte"|"ville"|"blir"|"ble"|"ordner"|"går"|"gikk"|"hadde"|"har") !("notert"|"skrevet") .. ("riktig"|"rett"|"bra"|"orden"|"fint"|"seg"|"trygt"|"i gode hender"|"valgt"|"valt"|"gjort") !("før"|"da jeg ringte")
  ("bommull"|"fløyel"|"silke"|"ull"|"ro"|"en ro"|"slik ro"|"sånn ro"|"trygghet"|"tryggleik") i ("stemmen"|"stemma"|"røsten"|"røysta"|"målet"|"røst")
  (jevn|rolig|stø|roleg|trygg|sindig|støtt) og (trygg|rolig|stø|roleg|jamn|jevn|stødig|god) (gange|hånd|hand|kurs|tone|fart|framferd|tempo|stil|gang)
  ("var"|"va"|"er"|"e") (jo)? (ikke|ikkje|"itj") (så)? ("farlig"|"farleg"|"skummel"|"skremmende"|"noe å være redd for"|"nifs") (i det hele tatt|i det heile|likevel|lell)
  ja: Hun sto der [som et fjell i orkanen].
  ja: Han var [rolig som en bestefar].
  ja: Jeg er [helt trygg på at svaret er riktig].
  ja: Han hadde [ro i stemmen].
  nei: Det var som et lys i huset.
  nei: Jeg er trygg på nettet.

# comfort said: «vi fikser dette sammen», «du mister ikke huset», «ikke noe problem, vi prøver en gang til», «det er ikke farlig».
+ trøst-i-sitat turn=no actor=any
  « ...3 [ ("vi"|"me"|"du og jeg"|"du og eg"|"vi to") ("fikser"|"fiksar"|"ordner"|"ordnar"|"løser"|"løyser"|"klarer"|"klarar"|"greier"|"tar"|"tek"|"finner ut av"|"finn ut av"|"skal få til"|"skal finne ut av"|"skal ordne"|"skal klare"|"skal løse"|"får til"|"kommer oss gjennom"|"kommer gjennom"|"kjem oss gjennom"|"rydder opp i"|"ryddar opp i"|"redder") (nok)? ("dette"|"det"|"den"|"det her"|"saka"|"saken") (sammen|saman|i lag|i fellesskap|du og jeg|nok|skal du se|steg for steg|litt etter litt|begge to)? ]
  « ...3 [ (dette|det|det her|resten) ("skal"|"får"|"ska") ("vi"|"me") (nok)? ("klare"|"greie"|"få til"|"ordne"|"løse"|"finne ut av"|"fikse"|"ordna"|"løyse"|"finne ut") (sammen|saman)? ]
  ^ («)? [ ("det"|"dette"|"d") ("er"|"e"|"va") (slett|overhodet|absolutt)? (ikke|ikkje|"itj") (så)? ("farlig"|"farleg"|"ille"|"krise"|"noe krise"|"noe å bekymre seg for"|"for sent"|"farli") ] (»)? (",")? (va|var|sa|mente|lo|var det|trøstet|svarte|syntes) ..4
  « ...3 [ ("det"|"dette"|"d") ("er"|"e") (slett|overhodet|absolutt|jo)? (ikke|ikkje|"itj") (så)? ("farlig"|"farleg"|"ille"|"krise"|"noe krise"|"noe å bekymre seg for"|"noko å uroe seg for"|"for sent"|"farli"|"din feil"|"din skyld") ]
  (det|dette) ("var"|"er") (jo)? ("ikke så farlig"|"ikkje så farleg"|"ingen krise"|"ikke noe problem"|"ikkje noko problem"|"helt i orden"|"ikke noe å tenke på") "," ("sa"|"syntes"|"mente"|"synest"|"lo"|"meinte"|"synst") @b-hainn
  « ...3 [ ("du"|"de"|"dere") ("mister"|"misser"|"taper"|"risikerer"|"trenger"|"treng"|"må") (ikke|ikkje|"itj"|ingen|ingenting|overhodet ikke) (å)? !("sende"|"betale"|"ringe") ..6 ] »
  « ...3 [ ("ikke noe problem"|"ikkje noko problem"|"null problem"|"ingen stress"|"ikke tenk på det"|"ikkje tenk på det"|"det går så fint"|"det går heilt fint"|"det går helt fint"|"det gjør ingenting"|"det gjer ingenting"|"ingen skade skjedd"|"bare prøv igjen"|"berre prøv igjen"|"ta den tiden du trenger"|"ta den tida du treng"|"bare ta deg tid"|"vi prøver en gang til"|"me prøver ein gong til") ","? (vi|me|jeg|eg|du|bare|så|ta)? ..7 ] »
  « ...3 [ ("jeg"|"eg"|"æ") ("stikker"|"løper"|"går"|"stikk"|"spring"|"skal") (ikke|ikkje)? ("ingen steder"|"ingen stad"|"ingen plass"|"ikke noe sted"|"ingensteds"|"fra deg"|"ikkje nokon stad") ]
  ("her"|"nå"|"no")? (er|e) (det)? ingen (som) ("maser"|"masar"|"jager"|"presser"|"stresser"|"haster") (på)? ("deg"|"dere"|"dykk")?
  ("du"|"de"|"dere") ("trenger"|"treng"|"behøver"|"slipper") (ikke|ikkje)? (å)? ("løfte en finger"|"lyfte ein finger"|"tenke på noe"|"gjøre noe som helst"|"tenke mer på det"|"tenkje på noko")
  ja: «[Vi ordner dette sammen]», sa hun.
  ja: «[Du mister ikke plassen]», sa han.
  ja: «[Det er ikke farlig]», sa hun.
  ja: «[Ikke noe problem, vi tar det en gang til]», sa han.
  nei: «Vi tar bare kort», sa han.
  nei: «Det er ikke mulig», sa hun.
  nei: Vi fikser dette sammen, jeg og kona.

# waited and bore with it: «ventet uten et knyst», «gjentok uten å bli gretten», «ble ikke stresset av det», «ingen pes fra hennes side».
+ uten-et-knyst turn=no
  (vente/v|"venta"|"ventet"|"sto"|"stod"|"satt"|"lyttet"|"svarte"|"svara"|gjenta/v|"gjentok"|"tok opp att"|repetere/v|"fant seg i"|"forklarte"|"forklara"|"holdt ut"|"stavet"|"hjalp") .. (uten|utan) (et|eit|ett|så mye som et|så mykje som eit) (knyst|pip|sukk|mukk|kny|kvekk|stønn|kremt|klynk|surt ord)
  (gjenta/v|"gjentok"|repetere/v|"svarte"|"svara"|"forklarte"|"forklara"|"ventet"|"venta"|"stavet"|"spolte") ..7 (uten|utan) å (bli|verte|virke|la seg) .. (gretten|sur|irritert|utålmodig|oppgitt|stresset|lei|utolmodig|stressa|hissig|trøtt|vippe|grinete|amper)
  ("ble"|"vart"|"blei"|"lot seg") (ikke|ikkje|aldri|"itj"|heller ikke) (det minste|spor|engang|en gang)? ("stresset"|"stressa"|"oppjaget"|"oppjaga"|"utålmodig"|"utolmodig"|"stresse"|"vippe av pinnen"|"hisset opp"|"hissa opp"|"gretten"|"amper") (av|over|når|da|selv om|sjølv om) ("meg"|"det"|"oss"|"maset"|"maset mitt"|"spørsmålene"|"spørsmålene mine"|"tempoet mitt"|"at"|"jeg"|"eg") ..2
  (ingen|inga|null|"ikke noe"|"ikkje noko"|uten|utan|ikke) (som helst)? ("pes"|"kjør"|"stress"|"mas"|"press"|"kjas"|"jag"|"pressing"|"masing"|"utålmodighet"|"utolmod"|"nykker"|"raptuser"|"panikk"|"hysteri"|"dømmende hast"|"hets") (eller|og)? ("mas"|"stress"|"jag"|"raptuser"|"press"|"kjas")? (fra|frå|hos|i) ("hennes"|"hans"|"hennar"|"henne"|"ham"|"ho"|"han"|"den"|"stemmen"|"stemma"|"andre") (side|sida|kanten|kant|enden)?
  (ingen|inga|null|"ikke noen") ("nykker"|"raptuser"|"dømmende hast"|"fakter"|"dømmande hast"|"jag og mas"|"pes") (eller|og)? ("raptuser"|"nykker"|"mas")?
  ("var med"|"ble med"|"hang med"|"vart med"|"fulgte med") (på) ("telefonen"|"linja"|"tråden"|"linjen"|"øret") (mens|medan|til|helt til|imens|så lenge) ..6
  ("vet"|"veit"|"visste"|"kan"|"kunne"|"skjønte"|"forsto") ("hvordan"|"korleis"|"åssen"|"kunsten") (man|en|ein|å|du) ("roer"|"roe"|"berolige"|"beroliger"|"trygge"|"trygger"|"tryggar"|"roar") >>
  ja: Han [ventet uten et sukk] mens jeg lette etter kodene.
  ja: Hun [gjentok det uten å bli sur].
  ja: Hun [ble ikke stresset av meg].
  ja: [Ingen pes fra hennes side].
  (lot|lét|"lot"|"lét"|la) (meg|oss) (prøve|feile|rote|spørre|spørje|famle|somle|lete|leite|prøva|fomle|gråte) .. (uten|utan) (å (mukke|sukke|klage|mase|stresse|bli|kny)|(et|eit) (ord|pip|sukk|kny)) .. (sur|irritert|lei|utålmodig)?
  nei: Jeg ventet uten et pip i køen.
  nei: Han ble ikke stresset av konkurransen, jeg ble det.

# the body and the mood after: «det lettet på trykket», «gikk fra tårer til te», «kunne trekke pusten», «glad da jeg la på», «tilliten er tilbake».
+ lettet-på-trykket turn=no actor=any
  ("det"|"samtalen"|"praten"|"svaret"|"samtala")? ("letta"|"lettet"|"tok av for") (på)? ("trykket"|"presset"|"tyngden"|"børa"|"børen") (i brystet|på skuldrene)? !("på ventilen"|"i slangen"|"i kjelen")
  (svetten|sveitten|"svetten"|"tårene"|"tårane"|"håndflatene"|"skjelven"|"skjelvingen"|"hikstingen"|"gåsehuden"|"hendene"|"gråten"|"hjertebanken") (mine|min)? ("tørket"|"tørka"|"stilnet"|"stilna"|"ga seg"|"gav seg"|"tok slutt"|"slapp taket"|"roet seg"|"roa seg"|"forsvant"|"tørkte"|"sluttet å skjelve") (på|i|av|inn)? ("håndflatene"|"panna"|"pannen"|"kinnet"|"kinnene"|"ryggen")?
  ("gikk"|"gjekk"|"kom"|"snudde") (@b-jeg)? (rett)? fra ("tårer"|"gråt"|"panikk"|"fortvilelse"|"sinne"|"raseri"|"angst"|"redd"|"stresset"|"hyl"|"kaos"|"skjelven"|"hyperventilering"|"hundre"|"to hundre"|"full panikk"|"vettskremt") til ("te"|"smil"|"latter"|"ro"|"glad"|"rolig"|"lettet"|"lettelse"|"håp"|"null"|"trygg"|"fred"|"å puste"|"å le"|"å smile"|"latterkule")
  ("kunne"|"klarte"|"fikk"|"fekk"|"turte") (@b-jeg)? (endelig|igjen|å|omsider)? ("trekke pusten"|"trekkje pusten"|"dra pusten"|"få igjen pusten"|"hente pusten"|"trakk pusten"|"puste ut"|"slippe pusten"|"tatt kvelden"|"ta kvelden") (igjen|att)?
  ("blid"|"glad"|"rolig"|"lettet"|"letta"|"smilende"|"trygg"|"roleg"|"avslappet"|"beroliget"|"lattermild") ("da"|"då"|"når"|"etter at"|"idet") @b-jeg ("la på"|"hadde lagt på"|"gikk"|"gjekk"|"hang opp"|"avsluttet")
  ("tilliten"|"tiltroen"|"trua"|"troen"|"tillita") ("min"|"mi")? (til|på)? _? ("er"|"var"|"kom"|"vendte"|"ble"|"vart") (endelig|nå|no|på plass og)? ("tilbake"|"attende"|"gjenopprettet"|"gjenreist"|"på plass igjen"|"styrket"|"styrka"|"reparert"|"lappet sammen"|"gjenvunnet") !("etter sommeren")
  (gjenvinne/v|"gjenvant"|gjenopprette/v|"gjenopprettet"|"gjenreiste"|"reddet"|"styrket"|"styrka"|"reparerte") (all)? ("tilliten"|"trua"|"troen"|"tiltroen"|"tillita") (min|mi)? (til|på)? ("dem"|"selskapet"|"banken"|"dere"|"systemet")?
  (og|så) [ ("jeg"|"eg"|"æ"|"vi") ("trodde"|"trudde"|"tror"|"trur") (på)? ("henne"|"ham"|"ho"|"han"|"hun") ] !("skulle"|"hadde"|"var"|"ville"|"kom"|"ikke"|"ikkje"|"skulla"|"mente"|"først"|"måtte")
  ^ [ ("lettet"|"letta"|"rolig"|"roleg"|"trygg"|"beroliget") ] ("la"|"hang"|"gikk"|"gjekk"|"avsluttet"|"kunne"|"sovnet"|"sovna") @b-jeg
  ("hadde"|"fikk"|"fekk"|"ha"|"kjentes som å ha"|"har") (@b-jeg)? (henne|ham|han|ho|noen|nokon|dem|hun|en|ein)? (på "laget mitt"|på "mitt lag"|på "lag"|i "ryggen"|på "min side"|på "mi side"|på "laget")
  (uten|utan|"ingen"|"ikke noe"|"slapp"|"uten noe") (det|den|noe|noko)? ("hjertebank"|"hjertebanken"|"hjertebanket"|"hjartebank"|"klump i magen"|"magevondt"|"kaldsvette"|"klumpen i magen"|"skjelvingen"|"panikken") !("av trening")
  (ikke|ikkje|aldri|ingen) (et|eit|en|ein)? ("øyeblikks"|"sekunds"|"augeblinks"|"fnugg av"|"snev av") tvil om at ("dette"|"det"|"alt"|"saken"|"saka"|"pengene") ("gikk"|"går"|"ville"|"skulle"|"ordner"|"kom"|"gjekk"|"ordnar"|"løser"|"blir"|"ble") >>
  « ("pust"|"slapp av"|"rolig"|"ta det med ro"|"ikke stress"|"så så"|"hysj") ("ut"|"rolig"|"nå"|"helt rolig"|"med magen")? "," ..7 »
  ja: [Det lettet på trykket] å høre stemmen hennes.
  ja: Jeg [gikk fra panikk til latter].
  ja: Jeg var [glad da jeg la på].
  ja: [Tilliten min til banken er tilbake].
  ja: «Jeg skal ordne det», sa han, og [jeg trodde på ham].
  nei: Jeg gikk fra stasjonen til sentrum.
  nei: Og jeg trodde han skulle ringe.

# less afraid; the body lets go; left in peace to think; dares again; a voice like medicine.
+ slapp-taket actor=any turn=no
  ("ble"|"vart"|"blei"|"er"|"var"|"blir"|"kjente meg"|"følte meg") (@b-jeg)? (mye|mykje|straks|litt|langt|meg)? (mindre) ("redd"|"engstelig"|"bekymret"|"bekymra"|"nervøs"|"urolig"|"uroleg"|"stresset"|"stressa"|"usikker"|"skremt"|"anspent"|"fortvilet"|"alene"|"åleine"|"engsteleg")
  ("gråt"|"grein"|"gråte"|"tårer"|"tårene"|"jublet"|"smilte"|"sukket"|"grine"|"gret"|"lo"|"ropte"|"skrek"|"tåra"|"gråten"|"sukka") (nesten|rant|trillet|rann|kom)? av ("lettelse"|"lette"|"letnad"|"ren lettelse"|"rein lettelse")
  ("lettelsens sukk"|"et lettet sukk"|"eit letta sukk"|"et lettelsens sukk")
  (lot|lét|"lot"|"lét"|la|"ga"|"gav") (meg|oss) (få|lov til å|rom til å|ro til å|tid til å)? ("tenke"|"puste"|"summe meg"|"samle meg"|"samle tankene"|"tenke meg om"|"gråte"|"tenkje"|"lande"|"få igjen pusten"|"hente meg inn"|"grine") (meg om|i fred|ferdig|i ro|litt|ut|i ro og mak|så lenge jeg ville|igjennom det)? !("på")
  ("tør"|"våger"|"tørr"|"vågar"|"turte"|"torde"|"orker") (@b-jeg)? (endelig|nå|no|faktisk)? (å)? _ (igjen|att|alene) (takket være|takka vere|etter|på grunn av) >>
  ("stemmen"|"stemma"|"røsten"|"røysta"|"roen"|"ordene"|"orda"|"svaret"|"tonen"|"samtalen"|"praten") (hans|hennes|hennar)? ("var"|"er"|"virket"|"verka"|"føltes"|"gjorde"|"kjentes"|"fungerte") (som)? (ren|rein|en|ein|et|eit|ei)? ("medisin"|"balsam"|"honning"|"vuggesang"|"voggesong"|"klem"|"teppe"|"fløyel"|"baldrian"|"kamillete"|"hånd på skulderen"|"hånd å holde i"|"massasje"|"terapi"|"plaster"|"varm dusj"|"anker"|"trygg havn"|"beroligende"|"salve"|"trøst"|"trøyst"|"lindring"|"varmeflaske"|"ullteppe")
  ("kroppen"|"magen"|"skuldrene"|"skuldra"|"hendene"|"hjertet"|"hjartet"|"hodet"|"hovudet"|"nakken"|"brystet"|"kjeven"|"nervene"|"knyttneven"|"knyttnevene"|"pannen"|"pusten"|"pulsen") (min|mitt|mi|mine)? ("slappet av"|"slappa av"|"løsnet"|"løsna"|"ble rolig"|"ble roligere"|"vart roleg"|"ble varm"|"falt til ro"|"fant roen"|"kom til ro"|"myknet"|"mjukna"|"tinte"|"åpnet seg"|"la seg til ro"|"ble lett"|"vart lett"|"ble lettere"|"fikk hvile"|"fikk fred"|"kom ned"|"kom ned på jorda"|"hvilte") !("etter trening")
  ("frykten"|"redselen"|"angsten"|"panikken"|"uroen"|"uroa"|"gråten"|"bekymringen"|"bekymringene"|"sinnet"|"stresset"|"skrekken"|"otten"|"skammen"|"grøsset"|"gruen"|"motløsheten"|"tankekjøret"|"spøkelsene"|"marerittet") (min|mi|mine|mitt)? ("slapp"|"ga seg"|"gav seg"|"la seg"|"forsvant"|"forsvann"|"krympet"|"krympa"|"minket"|"minka"|"stilnet"|"stilna"|"fordampet"|"tok slutt"|"rant av"|"gikk over"|"gjekk over"|"ble mindre"|"vart mindre"|"ble borte"|"vart borte"|"dunstet"|"dempet seg"|"roet seg"|"smeltet"|"mistet taket") !("ikke"|"ikkje"|"aldri")
  ("fikk"|"fekk"|"ga meg"|"gav meg"|"trengte og fikk") (@b-jeg)? (litt|endelig|igjen)? ("luft under vingene"|"luft igjen"|"luft i lungene"|"pusterom"|"pusterommet"|"fast grunn under føttene"|"bakkekontakt"|"gulv under føttene"|"is i magen"|"hodet over vann"|"hovudet over vatnet"|"fred i kroppen"|"fred i sinnet") (tilbake|igjen|att)? !("i dekket")
  (puls|pulsen) (på)? _ ("da"|"då") @b-jeg ("ringte"|"ringde") "," (og)? _ ("da"|"då") @b-jeg "la på"
  ("var"|"ble"|"vart"|"er") [ ("klippen"|"klippa"|"fyrtårnet"|"ankeret"|"losen"|"livbøyen"|"livbøya"|"bautaen"|"den trygge havna"|"støttepilaren"|"redningsplanken"|"roen") (i|min|vår|mi) (det hele|det heile|stormen|kaoset|alt|dette|det)? ]
  ("kunne"|"turte"|"torde"|"våget"|"fikk"|"fekk") (@b-jeg)? (endelig|å)? ("slippe taket"|"sleppe taket"|"slippe kontrollen"|"slippe tøylene"|"slippe rattet"|"slippe alt"|"gi fra meg rattet"|"la skuldrene falle"|"lene meg tilbake"|"lene oss tilbake"|"lene meg på henne"|"lene meg på ham"|"overlate resten"|"overlate rattet") (og (la|overlate) (ham|henne|dem|ho|han) (ordne|styre|ta over|ta seg av det)?)?
  (vente/v|"venta"|"ventet"|"forklarte"|"forklara"|"svarte"|"svara"|gjenta/v|"hjalp"|"holdt på"|"gikk gjennom"|"satt"|"sto") .. (uten|utan) å (mase|masa|stresse|presse|jage|pushe|trippe|puste meg i nakken|kny|mukke|stressa|pressa|haste)
  (ingen|"ikke noe"|"ikkje noko"|null|"ikke noen") "hast" (",")? (og|eller)? (ingen|"ikke noe"|"ikkje noko"|null) ("press"|"mas"|"stress"|"jag"|"kjas")
  ("fikk"|"fekk"|"fækk") (@meg) (til|te|t)? "å" ("slapp av"|"slappe av"|"roe mæ"|"ro mæ"|"pust ut"|"puste"|"senke skuldrene"|"senk skuldran")
  (engletålmodig/a|englestålmodig/a|engletolmodig/a|kjempetålmodig/a|supertålmodig/a|dødstålmodig/a|"tålmodigheten selv"|"tolmodet sjølv"|"sjølve tolmodet"|"selve tålmodigheten"|"tålmodigheten personifisert")
  ("visste"|"kjente"|"kjende"|"følte"|"skjønte"|"merket") (@b-jeg)? at (saken|saka|det|den|pengene|vi|jeg|eg|alt|barnet|mor) ("lå"|"låg"|"var"|"er"|"ligger"|"sto") (hos|i|på) (rett|riktig|gode|trygge|de rette|dei rette|rette) ("person"|"hender"|"sted"|"dame"|"mann"|"folk"|"plass"|"never")
  ("sto"|"stod"|"tok"|"red"|"tålte"|"tolte") (@b-hainn)? (av|imot|det|alt)? (det|alt|stormen|raseriet|kjeften)? (uten|utan) å (blunke|blunka|rikke|heve|miste|fortrekke) (en mine|stemmen|fatningen|et øyelokk)?
  ("festet"|"festa"|"feste") @grad? lit til ("henne"|"ham"|"han"|"ho"|"det"|"svaret"|"dem"|"hun")
  ("blidget"|"blidka"|"roet"|"roa"|"dempet"|"dempa"|"mildnet"|"stagget"|"blidgjorde") og ("roet"|"roa"|"trøstet"|"trøsta"|"trygget"|"trygga"|"roet ned"|"beroliget") (@meg)
  ja: Jeg [ble mindre redd].
  ja: Jeg [gråt av lettelse].
  ja: Hun [lot meg tenke meg om].
  ja: [Stemmen hans var som medisin].
  ja: [Kroppen slappet av].
  ja: [Frykten slapp].
  nei: Hun lot meg tenke på andre ting.
  nei: Frykten ga seg ikke.

# not pressed: «presset meg ikke til å kjøpe», «slapp salgspress», «han var ikke pågående».
+ ikke-presset turn=no actor=any
  ("presset"|"pressa"|"maste"|"masa"|"pushet"|"pusha"|"stresset"|"stressa"|"jaget"|"jaga"|"hastet"|"prøvde"|"forsøkte") (@meg)? ("ikke"|"ikkje"|"aldri"|"itj") (@meg)? (å)? ("til å"|"med å"|"til"|"på meg"|"presse"|"selge"|"prakke"|"lure"|"pushe") !("av telefonen"|"av linja"|"av røret"|"ut") >>
  ("ble"|"vart"|"blei"|"følte meg"|"kjende meg"|"følte jeg meg") ("ikke"|"ikkje"|"aldri"|"itj") (på noe tidspunkt|noen gang|noko gong|det minste)? ("presset"|"pressa"|"stresset"|"stressa"|"jaget"|"pushet"|"mast på"|"hastet") (til|inn i|på|av|gjennom|med)? >>
  ("ikke"|"ikkje"|"ingen"|"null"|"uten"|"utan"|"slapp"|"inga"|"ikke noe"|"ikkje noko"|"aldri noe") (noen|noe|noko|form for|antydning til|snev av)? ("salgspress"|"kjøpepress"|"masing"|"mas og press"|"press om"|"pågåenhet"|"hardselg"|"salgsprat")
  ("ikke"|"ikkje"|"aldri"|"verken"|"uten å være"|"uten å virke") @grad? ("pågående"|"masete"|"pushy"|"påtrengende"|"pågåande"|"innpåsliten") (eller _)?
  (aldri noe|aldri noko|ingen som|aldri noen som|ingen) ("press"|"presset meg"|"pressa meg"|"maste"|"stresset meg"|"stressa meg"|"maste på meg"|"jaget meg"|"stresset"|"masa")
  ("stressa"|"stresset"|"maste"|"masa"|"hastet") (aldri|ikke|ikkje) ("."|"!"|$|på meg|meg|i det hele tatt)
  (ikke|ikkje) (det minste)? ("stresset"|"stressa"|"masete") (i det hele tatt|i det heile|det minste|på noen måte)
  (ingenting|"null") "mas"
  ja: Han [presset meg ikke til å kjøpe].
  ja: [Ikke noe salgspress] her.
  ja: Han var [ikke pågående].
  nei: Jeg presset ikke på knappen.

# could ask, could take time, somebody to lean on: «kunne spørre om alt», «tok det helt med ro», «godt å vite at noen tar seg av det», «til å stole på».
+ rom-og-ro actor=any
  !("jeg"|"eg"|"vi"|"me"|"må"|"måtte") ("tok"|"tek"|"tar"|"tatt") (det|alt|seg)? (helt|heilt|veldig|fint)? (pent og)? ("piano"|"kuli"|"rolig"|"roleg"|"easy"|"i sitt tempo"|"i mitt tempo") !("nå"|"da jeg")
  ("turte"|"torde"|"våget"|"tør"|"tørr"|"vågde"|"våga") (@b-jeg)? (endelig|faktisk|til og med)? (å)? ("spørre"|"stille"|"spørje"|"si"|"seie"|"innrømme"|"fortelle") .. ("dumme spørsmål"|"om alt"|"alt"|"spørsmålene"|"som det var"|"spørsmåla"|"alle")
  ("kunne"|"fikk"|"fekk"|"lov å"|"lov til å") (@b-jeg)? ("spørre"|"spørje"|"spør"|"stille") (så mye jeg ville|så mykje eg ville|så dumt jeg bare ville|alle de dumme spørsmålene|dumme spørsmål|om alt|om hva som helst|om kva som helst)
  ("godt"|"deilig"|"trygt"|"betryggende"|"fint"|"beroligende"|"godt for sjela") å (vite|vita|høre|kjenne|merke) at (noen|nokon|de|det|hun|han|ho|saken|saka|alt|dei|jeg) .. ("tar seg"|"passer"|"har kontroll"|"ordner seg"|"er i orden"|"var i orden"|"er trygg"|"tek seg"|"står klare"|"går bra"|"er der"|"stemte"|"har styring"|"følger") >>
  ("godt"|"deilig"|"trygt"|"betryggende"|"fint") å ha (noen|nokon|en|ein|ei|et) .. ("støtte seg"|"lene seg"|"ringe til"|"støtte meg"|"lene meg"|"holde i"|"stole på"|"halde i") (på|til|i)?
  (folk|person|en|ein|mann|dame|"er"|"var"|"de"|",")? til å ("stole"|"lite"|"stola") på
  (en|ei|ein|noen|nokon) ("hånd"|"hand") å ("holde"|"halde") i
  !("meg"|"oss"|"du"|"må"|"måtte") ("roe"|"roet"|"roa"|"roer"|"ro") (@emeg) (ned|litt|raskt|veldig|fint)? !("selv")
  ("jeg"|"eg"|"æ"|"vi") ("var"|"er"|"ble"|"vart"|"følte meg"|"gikk derfra") @grad? [ ("lettet"|"letta"|"roligere"|"rolegare"|"beroliget") ] !("for") (etterpå|da jeg la på|etter samtalen|da eg la på|og)?
  ("det")? ("lettet"|"letta") å ("snakke"|"prate"|"få"|"høre") >>
  ("slappet"|"slappa"|"slapp") (@b-jeg)? (mer)? av (da|etter|underveis|i kroppen|med en gang|straks)?
  ("fikk"|"fekk") @emeg til å ("tro"|"håpe"|"stole"|"våge"|"tørre"|"føle meg trygg"|"slappe av"|"senke") (på)? (at|det|igjen)? >>
  ("skapte"|"skape"|"ga"|"gav"|"laget"|"satte"|"bygde") (en|ei|ein)? [ (trygg/a|rolig/a|roleg/a|avslappet/a) (ramme/n|rammer/n|stemning/n|atmosfære/n|setting/n|relasjon/n) ]
  (trygg/a) (kommunikasjon/n|rådgivning/n|ramme/n|rammer/n|dialog/n|oppfølging/n|opplevelse/n|prat/n|samtale/n|beskjed/n|følelse/n|håndtering/n)
  (stressfri/a) !(hverdag)
  ("tryggere"|"tryggare") på (hva|kva|at|valget|hvordan|korleis|avgjørelsen|det jeg|det eg|meg selv|hvilken) !("systemet")  >>
  ("møtte"|"tok imot"|"håndterte"|"takla"|"taklet"|"svarte på"|"svara på"|"tok"|"tålte") ("sinnet"|"frustrasjonen"|"utblåsningen"|"kjeften"|"gråten"|"raseriet"|"fortvilelsen"|"surheten"|"masinga"|"maset"|"panikken") (mitt|min|mi)? [ med (stor|stoisk|en|ein|beundringsverdig)? ("ro"|"tålmodighet"|"tolmod"|"sinnsro") ]
  (god|lun|trygg|rolig|roleg|ekte|mild)/a? ("bestefarstemme"|"bestemorstemme"|"legestemme"|"bestefarsstemme"|"pilotstemme"|"bestemorrøst"|"bestefarsrøst"|"mammastemme")
  ja: Hun [tok det helt piano].
  ja: Jeg [turte å stille dumme spørsmål].
  ja: [Godt å ha noen å støtte seg på].
  ja: Det er folk [til å stole på].
  snu: De er [ikke til å stole på].
  nei: Hun ga meg en god hånd.
  nei: Jeg ble lettet for penger.

# an anchor, ground under the feet: «var et anker», «bakken under føttene igjen», «slo meg til ro», «trygt i hennes hender», «lys i tunnelen».
+ fast-grunn actor=any turn=no
  ("var"|"er"|"va"|"ble"|"som"|"vart") (et|en|ei|ein|eit|min|mitt|vårt|mi|vår)? (ekte|skikkelig|sånt|slik)? ("anker"|"klippe"|"fyrtårn"|"redningsbøye"|"redningsplanke"|"livbøye"|"støttepilar"|"bauta"|"trygg havn"|"holdepunkt"|"livline"|"trygghetsanker"|"ankerfeste") !("i klubben"|"for laget") (midt i _|i _|for meg)?
  (som) (et|eit|en|ei) (varmt|godt|mjukt|tykt|trygt)? ("pledd"|"teppe"|"ullteppe"|"skjerf"|"ullpledd"|"dyne"|"bomull") (rundt|om|over) ("skuldrene"|"skuldra"|"meg"|"skuldrane"|"nervene")
  ("sto"|"stod") ("støtt"|"stødig"|"fjellstøtt"|"rolig"|"stø som _"|"like støtt"|"klippefast") (mens|medan|da|når|uansett|gjennom|selv) >>
  ("slo"|"slår"|"slå"|"fikk slått") (@b-jeg)? (meg|oss) til ro
  ("la"|"lagt"|"legge"|"lå"|"ligger"|"låg"|"er"|"var"|"havnet") .. (trygt|rolig)? i ("hennes"|"hans"|"hennar"|"deres"|"dykkar") ("hender"|"henda"|"hendar")
  ("tente"|"så"|"viste"|"såg"|"viste meg"|"skimtet"|"øynet") (@b-jeg)? (et|eit|endelig)? "lys" i (enden av)? ("tunnelen"|"tunellen"|"mørket")
  ("bauta"|"kjerne"|"steinkjerne"|"oase"|"øy"|"hav"|"klippe"|"støtte"|"fjell"|"søyle"|"lomme") av ("ro"|"trygghet"|"tålmodighet"|"tryggleik"|"tålmod")
  ("fikk"|"fekk"|"ga meg"|"gav meg") (@b-jeg)? ("is i magen"|"bakken under føttene"|"bakken under beina"|"bakke under føttene"|"gulvet under føttene"|"fast grunn under beina"|"pusten tilbake"|"pulsen ned") (igjen|att|tilbake)?
  ("kunne"|"kan"|"torde"|"turte") (@b-jeg|man|en)? "trygt" ("overlate"|"legge"|"la"|"stole"|"slippe"|"gi"|"overlata"|"leggje") >>
  ("sover"|"søv"|"sov") (@b-jeg)? (godt|trygt|om natta|om nettene|om natten)? (om natta|om natten)? ("igjen"|"att") (takket være|etter)?
  (helt|fullt|veldig|heilt|ganske|fortsatt)? ("trygg"|"trygge") på (rådet|rådene|svaret|valget|løsningen|avgjørelsen|beslutningen|svara|valget mitt) !("før"|"på forhånd"|"da vi ringte") (jeg|eg|vi)? (fikk|tok|har|fekk)?
  ("kunne"|"klarte"|"greide") (@b-jeg) (endelig|faktisk)? ("spise"|"le"|"smile"|"ete"|"sove"|"puste"|"tenke"|"tenkje"|"jobbe") (igjen|att|etterpå)
  ("angsten"|"frykten"|"skremselet"|"redselen"|"uroen"|"panikken"|"uroa"|"otten"|"kvalmen") ("slapp"|"sleppte") (taket|grepet)?
  ("gikk"|"gjekk"|"gikk personlig") god for (at|det|henne|ham|dette) >>
  ("holdt"|"heldt"|"holdte") (meg|oss|mæ) ("i prat"|"med selskap"|"i snakk"|"på tråden"|"i samtale"|"i hånda") (til|mens|helt|heilt|medan)? >>
  ("va"|"var") "så" ("trygg"|"rolig"|"roli"|"roleg"|"tålmodig") (å _|og _)? at (æ|jeg|eg|vi) >>
  ja: Hun [var et anker].
  ja: Eg [slo meg til ro].
  ja: Han [ga meg bakken under føttene igjen].
  nei: Vi skal legge ut et nytt anker.

# comfort that is told or said: «sa at det var helt vanlig», «forsikret om at jeg ikke hadde gjort noe feil», «ta deg god tid», «du gjorde alt rett».
+ trøst-sagt turn=no
  ("sa"|"fortalte"|"forklarte"|"mente"|"svarte"|"skrev"|"fortalde"|"forklara"|"påpekte"|"understreket"|"forsikret"|"minnet meg på") (@emeg)? (at)? (det|dette|sånt) ("var"|"er") (helt|heilt|ganske|fullt)? ("vanlig"|"normalt"|"naturlig"|"ufarlig"|"vanleg"|"normal"|"ikke uvanlig"|"ikkje uvanleg"|"lov å glemme"|"ingen krise"|"ingen skam"|"ikke min feil"|"ikkje mi skuld"|"menneskelig"|"fort gjort"|"lett å gjøre feil") !("å")
  ("forsikret"|"forsikra"|"trøstet"|"trøsta"|"beroliget") !("seg") (@emeg)? (om|med)? at >>
  ("sa"|"skrev"|"lovet"|"forsikret") .. at (jeg|eg|vi|ingen) (ikke|ikkje)? .. ("hadde gjort alt rett"|"gjorde alt riktig"|"hadde gjort alt riktig"|"gjorde rett"|"gjorde det rette"|"hadde gjort det rette"|"kaster meg ut"|"blir kastet ut"|"mister") >>
  « ...2 [ (bare|berre)? ("ta deg" (god)? "tid"|"ta den tiden du trenger"|"ta den tida du treng"|"vi tar det i ditt tempo"|"vi tar det med ro"|"ta det helt med ro"|"ta det med ro"|"si stopp hvis det går for fort"|"pust med magen"|"det er ingen hast"|"det hastar ikkje"|"vi har god tid"|"jeg løper ingen steder"|"her er det ingen som stresser"|"ingen stress"|"slapp av") ] >>
  « ...2 [ ("du"|"dere") ("gjorde"|"har gjort") (alt|helt|det)? ("rett"|"riktig"|"rette"|"riktige"|"lurt"|"klokt") (som|i|å|da)? >> ]
  ("var"|"er") (helt|veldig)? ("ærlig"|"ærleg") (på|om) (det|at|hva|kva) (han|hun|ho|de)? (ikke|ikkje)? (visste|kunne|det)?
  (lot|lét|"lot"|"lét"|"la") (meg|oss|mæ) ("prøve"|"spørre"|"rote"|"lete"|"feile"|"somle"|"tenke"|"prøve og feile"|"spørje"|"leite"|"fortelle") ...6 (uten|utan) å ("mukke"|"sukke"|"klage"|"mase"|"kommentere det"|"stresse"|"masa"|"stønne"|"bli sur")
  ("ventet"|"venta") (@b-hun)? (bare|pent|rolig|helt)? (når|mens|medan) (jeg|eg|æ) ("måtte"|"trengte"|"skulle"|"hadde"|"trong") ("tenke"|"lete"|"hente"|"tørke"|"leite"|"puste"|"samle"|"finne"|"regne"|"behov"|"sjekke"|"lese"|"tenkje") >>
  ("ble"|"vart"|"blei") (@b-hun)? (aldri|ikke|ikkje) (synlig|merkbart)? ("lei av"|"trøtt av"|"trøytt av"|"oppgitt over") (masinga|masingen|maset|spørsmålene|meg|alt maset|alle spørsmålene|at)  (mi|min|mitt|mine)?
  ("ble"|"vart"|"blei"|"holdt seg"|"var"|"blir") (@b-hun)? ("værende"|"verande"|"igjen"|"på plass") (på (tråden|linja|linjen|telefonen)|i (røret|chatten)|hos meg|med meg) (til|helt|heilt|mens)? >>
  ("tok"|"tek"|"fjernet"|"feide"|"blåste") ("bekymringen"|"bekymringene"|"uroen"|"frykten"|"redselen"|"stresset"|"uroa"|"angsten"|"skammen") (min|mi|mine|mitt)? ("bort"|"vekk"|"fra meg"|"på null komma niks"|"av meg")
  (lot|lét|"lot"|"lét"|la|"ga"|"kunne"|"fikk"|"fekk") (meg|oss|jeg|eg|vi)? (lov til å|få)? (ta) ("pauser"|"en pause"|"pause"|"ein pause"|"en liten pause") (når|underveis|så|undervegs|da)? >>
  (det)? (er|var)? (helt|heilt) ("normalt"|"vanlig"|"naturlig"|"ufarlig"|"vanleg") »? "," ("sa"|"svarte"|"mente"|"skrev") _
  ("lovet"|"lova"|"lovte") (ikke|ikkje|aldri) ("gull og grønne skoger"|"gull og grøne skogar"|"mer enn han kunne holde"|"mer enn hun kunne holde"|"noe hun ikke kunne holde"|"noe han ikke kunne holde") 
  ("følte"|"kjente"|"kjende"|"følt"|"kjent") (@b-jeg)? (meg) (mye|litt|mindre|ikke så|ikkje så)? ("mindre") ("alene"|"åleine"|"redd"|"ensom"|"hjelpeløs"|"fortapt"|"urolig")
  ja: Hun [sa at det var helt vanlig].
  ja: Han [forsikret om at jeg ikke hadde gjort noe feil].
  ja: «[Ta deg god tid]», sa hun.
  ja: Han [lot meg prøve tre ganger uten å sukke].
  nei: Jeg sa at det var helt vanlig.
