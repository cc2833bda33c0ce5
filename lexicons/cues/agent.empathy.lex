# The agent's own chats and e-mails: the text does the thing (annotation guideline 10). Negation does not turn these entries.

cue empathy.listening

+ agent-skriv-i-vei genre=agent turn=no actor=any beats=empathy.warmth
  (bare|berre)? ("skriv"|"fortell"|"fortel"|"spør"|snakk) (i (vei|veg)|i det "tempoet"|i ditt "tempo"|i ditt eget "tempo") ..2 (som)? ("passer"|"passar")? ("deg"|dere)? (, (jeg|eg|vi|me) (leser|"les"|hører|lytter|"høyrer"|"lyttar"|tar imot|venter))? >>
  (jeg|eg|vi|me) (leser|"les") (alt|alt sammen|alt saman|hvert ord|kvart ord|nøye|hele meldinga|hele meldingen) ..2 (før|innen) >>
  ja: [Bare skriv i vei, jeg leser alt sammen].
  ja: [Skriv i det tempoet som passer deg].
  nei: Skriv inn kundenummeret ditt.

+ agent-ta-deg-tid genre=agent turn=no actor=any
  "ta deg" @grad? (god|den|all|all den)? tid (@adu|du|de|til|som) >>
  "ta deg" @grad? (god|all|all den)? tid
  "ta deg den" ("tiden"|"tida") >>
  "ta den" ("tiden"|"tida") "du" >>
  "bare ta deg tid" >>
  (bruk|bruke) (den|god|all|den "tiden"|så lang)? (tid|"tiden"|"tida") (@adu|som) >>
  (vi|eg|jeg|me) "har" (god|all den|all "verdens")? (tid|"tiden") >>
  (i|helt i) "ditt" tempo
  ja: [Ta deg god tid], jeg venter.
  ja: [Ta deg den tida du treng].
  nei: Det tar lang tid å behandle søknaden.

+ agent-jeg-horer genre=agent turn=no actor=any
  @ajeg "har" (lest|lese) (hele|heile|begge|alle|alt|nøye|grundig|igjennom|gjennom|hvert ord|kvart ord) ...6 (fra a til å|frå a til å|fra start til slutt|to ganger|nøye|grundig|ord for ord|mailene|meldingene|meldingane|e-postene|tråden|"mailene"|"meldingene"|i tråden|du "har" skrevet|du "skrev"|hva du) >>
  ("fortell"|"fortel") (gjerne|endelig|bare|berre|roleg|rolig) (mer|meir|videre|vidare|litt mer|alt) >>
  (her|nå|no) ("skal"|"får"|"kan") (du|dere) (få)? (snakke|prate|skrive|fortelle) (ut|ferdig|så mye|alt) >>
  ("skriv"|"fortell"|"fortel"|snakk) (så)? (langt|mye|lenge|mykje) (du|dere) ("vil"|"trenger"|"orker"|"treng"|"ønsker") >>
  @ajeg "er" "lutter" (øre|ører|"øre") >>
  @ajeg "er" bare (øre|ører) >>
  @ajeg ("noterer"|"skriver"|"skriv") (ned|meg)? (alt|det|hva|kva) (du|dere) ("sier"|"forteller"|"seier"|"fortel"|"skriver") >>
  ("har"|fikk) @ajeg ("fått" med "meg"|"oppfattet"|"hørt"|"høyrt"|"forstått") (alt|det|"deg") (riktig|rett)? >>
  @ajeg ("skal"|"vil") (ikke|ikkje) (avbryte|stresse|mase|haste) ("deg"|på "deg")? >>
  @ajeg ("hører"|"høyrer"|"hørte"|"høyrde"|lytter|lyttar|"lyder") @grad? (godt|på)? (hva|kva|"deg"|det|at|til|etter) >>
  @ajeg ("ser"|"merker"|"merkar"|"les"|leser) (at|av det|godt) @adu (skriver|"skriv"|"sier"|"nevner"|seier|"forteller"|"fortel"|"har" "skrevet"|"har" skrive|"nemner") >>
  @ajeg ("har"|"hadde") ("lest"|lese|"notert"|"notert" "meg"|merket "meg"|"fått" med "meg"|"fått" med|"gått" nøye gjennom|"gått" grundig gjennom|"gått" gjennom) @grad? (nøye|grundig|hele|alt|igjennom)? ("meldingen"|"e-posten"|"eposten"|"mailen"|det|alt|"henvendelsen"|hva|kva|"meldinga"|"førespurnaden"|at) @adin? >>
  "fortell i" (vei|veg)
  ("fortell"|"fortel") ("meg"|"oss")? (alt|i ro og "mak"|i "vei"|i "veg"|hele "historien"|heile "historia") >>
  (takk|tusen takk) for at @adu ("forteller"|"fortel"|"fortalte"|"deler"|"delte"|"forklarer"|"forklarte"|"utdyper"|"delar"|"fortalde"|"beskriver"|"forklarar") >>
  (du|dere) ("skal")? (få)? (snakke|prate) (ut|ferdig) >>
  (si|sei|"skriv") (det|alt|alt du|det du) @grad? ("har" på "hjertet"|"har" på "hjartet"|tenker|du "vil"|"vil") >>
  @ajeg ("er"|"har") (her for å|"ører" for å|øre for) (lytte|høre|"lytta"|høyre) >>
  (slik|sånn|som) (jeg|eg|vi) ("forstår"|"oppfatter"|"forsto"|"oppfattar") @adu >>
  (vi|jeg|eg|me) "tar" (tilbakemelding|"tilbakemeldingen"|"innspillet"|dette|"klagen") .. (med "oss"|videre|med|innover "oss"|vidare)
  ja: [Jeg hører hva du sier].
  ja: [Eg har lese e-posten din nøye].
  ja: [Takk for at du forteller].
  ja: [Fortell i vei].
  nei: Jeg hører fra deg når skjemaet er klart.
  ja: [Jeg har lest begge meldingene dine nøye].
  nei: Skriv ut skjemaet og signer.

- agent-avviser-a-lytte genre=agent turn=no actor=any
  (jeg|eg|vi|me) ("kan"|"skal"|"vil"|"orker"|"rekker"|"orkar") (ikke|ikkje) (bruke|bruka|ta) (mer|meir) "tid" (på|til) >>
  (jeg|eg|vi|me) ("har"|"hev") (ikke|ikkje) "tid" (til|for) (dette|"lange"|"sånt"|prat|diskusjoner|å høre|å lese) >>
  ^ (nå|no|da|då) ("avslutter"|"lukker"|"stenger"|"avsluttar"|"lukkar") (jeg|eg|vi) ("chatten"|"samtalen"|"saken"|dette) >>
  ^ (jeg|eg|vi) ("avslutter"|"lukker"|"avsluttar"|"stenger") (nå|no|herved)? ("chatten"|"samtalen"|dialogen) (nå|no|her) >>
  (som|slik) (jeg|eg|vi|me) (allerede|alt|nettopp) ("har")? ("sagt"|"sa"|"skrev"|"nevnte"|forklart|"skreiv"|"forklarte"|svart) >>
  "som sagt" (flere|før|tidligere|mange|en gang|to) >>
  (jeg|eg|vi|me) "har" (ikke|ikkje|dessverre ikke) (tid|kapasitet) (til|for) (å lytte|å høre|dette|å diskutere|"lange"|å snakke|diskusjon|å lese) >>
  ("hold"|"fatt") "deg" (til "saken"|i "korthet"|til "saka")
  (vi|jeg|eg) ("diskuterer"|"drøftar"|"diskuterar") (ikke|ikkje) (dette|"saken"|det) >>
  ja: [Vi diskuterer ikke dette].
  ja: [Hold deg til saken].
  nei: Som sagt sender vi en ny i dag.

- agent-fort-deg genre=agent turn=no actor=any
  ("kan"|"kunne"|"må"|"får") (du|dere) (vær så snill|være så snill|vennligst|bare|berre|nå|no|vel|snart)? (å)? (komme til ("poenget"|"saken"|"saka")|fatte "deg"|gjøre det kort|gjere det kort|skynde "deg"|forte "deg"|skunde "deg"|bli ferdig|korte ned|være litt rask|være rask) ..2 (, (jeg|eg|vi|me) "har" ..3 (i kø|på vent|som venter|ventende) ..3)?
  (jeg|eg|vi|me) "har" ..3 (i kø|på vent|som venter|som ventar|ventende) (bak|etter) ("deg"|dere|"dykk") >>
  ^? (det)? ("står"|venter|ventar) ..3 (i kø|på tur)? (bak|etter) ("deg"|dere|"dykk")
  (jeg|eg|vi|me) ("orker"|"orkar"|"rekker"|"rekk"|"gidder"|"gidd"|"leser"|"les") (ikke|ikkje) (å)? (lese|lesa|gjennom|"så lange"|"lange"|hele|heile|alt) >>
  ja: [Kan du komme til poenget], jeg har fire til på linja.
  ja: [Jeg har ti stykker i kø bak deg].
  nei: Du kan komme til butikken i dag.
  nei: Vi har mange i kø akkurat nå.

cue empathy.understanding

+ agent-forstar genre=agent turn=no actor=any
  (nå|da|no|då) ("har"|"ser"|"skjønner"|"forstår"|"skjønar"|"skjøner") (jeg|eg|vi) (bildet|biletet|sammenhengen|samanhengen|"bildet"|"tegninga"|"hele" bildet|poenget|mer|godt|hva|kva|hvorfor|kvifor|bedre) >>
  @ajeg ("ser"|"skjønner"|"forstår"|"skjønar") at ("situasjonen"|"saken"|"saka"|"behovet") (din|"ditt"|"di") (er|"er") >>
  (det)? ("gir"|"gjev") (god|full|absolutt)? "mening" at (du|dere) >>
  (så)? (det)? (du|dere) (egentlig|eigentleg) ("trenger"|"er" ute etter|"lurer" på|"treng"|"vil" ha|"ønsker"|"spør" om) "er" >>
  @ajeg? ("forstår"|"skjønner"|"skjøner"|"skjønar"|skjøn|"forsto"|"fatter") !@adu @grad? (godt|veldig godt|fullt ut|absolutt|selvsagt|det godt|helt|fullt|så godt|"utmerket"|sjølvsagt)? (hvorfor|kvifor|hva|kva|hvordan|korleis|situasjon|"situasjonen"|"problemet"|"behovet"|"deg"|at|"spørsmålet"|ønsket|hva du|hvor|kor|det|"poenget"|"henvendelsen"|"utfordringen"|"saka"|"saken"|"frustrasjonen") @adin? (@adu|din|"ditt"|det|dette|ikke|deres|"er"|"situasjonen"|"di")? >>
  "det er" @grad? forståelig (at)? >>
  "det er" @grad? forståeleg (at)? >>
  "det forstår" (jeg|eg|vi) (godt|veldig godt)?
  "det skjønner" (jeg|eg|vi) (godt|veldig godt)?
  "det skjønar eg" (godt|så godt)?
  "det kan jeg" @grad? (godt)? (forstå|skjønne)
  (jeg|eg|vi|me) "har" (full|stor|all|god)? (forståelse|forståing) for >>
  "full forståelse for" >>
  (det)? ("er")? (helt|fullt|heilt)? (forståelig|forståeleg|naturlig|naturleg|rimelig|rimeleg) (at|å) @adu? >>
  (hvis|om|dersom) (jeg|eg|vi) ("har")? ("forstår"|"forstått"|skjønt|"forsto"|"skjønner"|"forstod"|"skjønar") ("deg"|"deg" rett|"deg" riktig|det riktig|rett|riktig) >>
  (jeg|eg|vi) ("har")? ("satt"|sett|sette|"satte") ("meg"|"oss") inn i ("saken"|"saka"|"situasjonen"|"henvendelsen"|det) >>
  (slik|sånn) (jeg|eg|vi) ("forstår"|leser|"les"|"skjønner"|"skjønar"|"oppfatter") (det|"situasjonen"|"saken"|"deg") >>
  (jeg|eg|vi) ("ser"|"merker") (hva|kva) du ("mener"|"meiner"|"trenger"|"treng"|"er" ute etter) >>
  "du har helt rett i" >>
  (godt|fint|viktig) "poeng"
  ja: [Jeg forstår hva du mener].
  ja: [Eg skjønar godt kvifor du spør].
  ja: [Det er forståelig at du reagerer].
  ja: [Jeg har full forståelse for situasjonen din].
  nei: Forstår du hva jeg mener?
  nei: Du har 500 poeng på kontoen.

+ agent-har-lest genre=agent turn=no actor=any beats=empathy.listening
  @ajeg "har" (lest|lese|gått gjennom|sett på|"sett" gjennom) ...8 (,)? (og|så) ...2 ("ser"|"skjønner"|"forstår"|"skjønar"|"skjøner") (godt|nå|no|jo)? (hva|kva|hvorfor|kvifor|at|hvor|problemet|poenget|kor) >>
  ja: [Jeg har lest saken din, og skjønner hva du er ute etter].
  nei: Jeg har lest alt du skrev.

- agent-forstar-ikke genre=agent turn=no actor=any
  (meldingen|meldinga|mailen|"meldingen"|"meldinga"|"mailen"|"spørsmålet") (din|"ditt"|"di") ("gir"|"gjev") (ingen|lite|"inga") (mening|meining) >>
  (hva|kva) "er" det (du)? (egentlig|eigentleg)? (du)? ("mener"|"vil"|"maser" om|"spør" om|"meiner") (egentlig|eigentleg)?
  @ajeg ("forstår"|"skjønner"|"skjøner"|"skjønar"|"begriper"|"fatter") (ikke|ikkje) (hva|kva|hvorfor|kvifor|"problemet"|hva som "er"|"poenget"|at|hvordan) (du|dere|"problemet"|som|"er"|"kan"|klager|"vil")? >>
  "det forstår jeg ikke" >>
  ("spørsmålet"|"henvendelsen"|"meldingen"|"meldinga") (din|"ditt"|deres)? "er" ("uklart"|uforståelig|meningsløs|uforståeleg|"meiningslaus"|uklar) >>
  ja: [Jeg forstår ikke hvorfor du klager].
  ja: [Eg skjønar ikkje kva problemet er].
  nei: Jeg forstår ikke feilmeldingen helt, kan du sende et bilde?

+ agent-aha genre=agent turn=no actor=any beats=clarity.explanation,clarity.next-steps
  ^ (aha|"ah"|"ok"|"okei"|åja|"å ja"|"skjønner"|"nettopp"|jaha|ja) ,? (så)? (det)? "er" (det)? (derfor|difor|der|det) (du|dere|"dykk") ("stusset"|"stussa"|"stusser"|"lurte"|"lurer"|"spør"|"spurte"|"reagerte"|"reagerer"|"undret"|"mener"|"meiner"|"vil"|"ikke"|"ikkje"|"tenker"|"tenkte"|"trenger"|"treng"|"står"|"sitter") >>
  ^ (aha|"ah"|"ok"|"okei"|åja|"å ja"|"skjønner"|"nettopp"|jaha|ja) ,? (så)? (det)? "er" (det)? (derfor|difor|der|det) ...8 (-|–|—|,|:) ("da"|"nå"|"no"|"då") "er" (jeg|eg|vi|me) (helt|heilt|fullt)? (med deg|med|på sporet)
  ("da"|"nå"|"no"|"då") "er" (jeg|eg|vi|me) (helt|heilt|fullt)? ("med"|"med deg"|"med dere"|"på sporet"|"på bølgelengde") !(på|i|og) $?
  ("da"|"nå"|"no"|"då") ("tok"|"tar"|"så"|"fikk"|"gikk") (jeg|eg|vi|det) ("den"|"poenget"|"tegninga"|"bildet"|"opp for meg") >>
  ja: [Aha, det er derfor du spør].
  ja: [Nå er jeg med deg]!
  nei: Nå er jeg på jobb igjen.
  nei: Da er jeg med i møtet fra klokka ti.

cue empathy.feelings

+ agent-det-skjønner-jeg genre=agent turn=no actor=any beats=empathy.understanding
  ^ "at" @adu ..6 @efrust ...8 ,? "det" ("skjønner"|"skjønar"|"forstår"|"skjøner") (jeg|eg|vi|me) @grad? (godt|"godt")?
  @efrust ...6 , "det" ("skjønner"|"skjønar"|"forstår"|"skjøner") (jeg|eg|vi|me) @grad? (godt|"godt")
  ja: [At du er lei av dette, det skjønner jeg så godt].
  nei: Det skjønner jeg.

+ agent-leit-a-hore genre=agent turn=no actor=any beats=empathy.understanding
  (det|dette|det der) ("høres"|"hørtes"|"høyrest"|"høyrdest"|"låter"|"er"|"var"|kan) (ikke|ikkje) (være)? (noe|noko|noe særlig|akkurat|spesielt)? (moro|gøy|greit|lett|artig|kjekt|hyggelig|enkelt|festlig|moro) (ut|å stå i|å oppleve|for "deg"|å sitte|å vente|i det hele)? >>
  (jeg|eg|vi) ("blir"|"ble"|"vert"|"vart") (oppriktig|helt|virkelig|så|skikkelig|veldig)? (lei "meg"|trist|rørt|berørt|lei "oss"|opprørt|matt|fortvilet) (av|når|over|på) >>
  (en)? (klem|"klem"|virtuell klem|god klem|varm klem) (til|herfra|"fra"|fra|på "veien") >>
  ("skulle"|"skal"|"fått"|"sender"|"får"|"sende") .. (du|"deg"|dere)? .. ("fått"|"få"|en|ein)? .. (klem|"klem"|varm tanke|"varme" tanker|god tanke) >>
  (jeg|eg|vi)? ("tenker"|"tenkjer") på ("deg"|dere|"dykk"|"dere") >>
  (jeg|eg|vi) "skulle" (så)? (gjerne)? ("ønske"|"ønska"|"ynskje") (at)? (jeg|eg|vi) ("kunne"|"hadde") >>
  (ta|"ta") (godt)? vare på ("deg"|dere|"dykk") (selv|sjølv|sjøl|"hverandre")? >>
  (ingen|"ingen") ("skal"|"bør"|"burde"|fortjener) (måtte|ha det|oppleve) >>
  ("stakkars"|"stakkar") ("deg"|dere|"dykk"|liten|mor|gutt|jente) >>
  (det|dette) (gjør|"gjør"|gjer) (vondt|"vondt") å (lese|høre|høyre) >>
  (vondt|"vondt"|trist|leit|tungt) å (lese|høre|høyre) >>
  (det|dette) "må" ha ("vært"|"vore") (et|ei|en|eit|ein)? @grad? (sjokk|overraskelse|påkjenning|skuffelse|belastning|skrekk|mareritt|tap|dag|uke|natt|tid|opplevelse|overrasking|kjedelig|vond|tung|lei|ekkel|skremmende|tøff) >>
  (så|veldig|det "var"|dette "var"|kjempe|utrolig|oi så|uff så|å så|svært|fryktelig|nei så|åh så|åh|uff|huff|ganske|det "er"|dette "er") @grad? ("leit"|trist|synd|"kjedelig"|"dumt"|"vondt"|"fælt"|forferdelig|uheldig|"kjipt"|ille|"surt"|"ergerlig"|irriterende|"ugreit"|"kjedeleg"|"keisamt"|"beklagelig"|forferdeleg|"keisam"|tungt|skuffende|"slitsomt"|"ekkelt"|frustrerende|ubehagelig|"trasig"|"bittert"|"sårt"|"leiamt") (å høre|å høyre|å lese|for "deg"|for dere|for "dykk"|at|å få høre|med|til "deg"|da|det som|av "oss")? >>
  (så|det "var"|dette "var"|det "er") @grad? ("leit"|"leitt"|trist|synd|"kjedelig"|"dumt"|"fælt"|"kjipt"|"keisamt"|leie "greier"|uheldig|"kjedeleg") >>
  ("leit"|"leitt"|trist|synd|"kjedelig"|"dumt"|"fælt"|forferdelig|"vondt"|"kjipt"|"keisamt"|uheldig) (å høre|å høyre|å lese|at|for "deg"|for "dykk"|med|for dere) >>
  (høres|"høyrest"|"hørtes"|"låter"|"høyres") @grad? (ut)? (som)? (en)? (@eille|"fortvilende" situasjon|vanskelig situasjon) (ut)? >>
  "for en" ("kjedelig"|kjip|trist|"fortvilende"|uheldig|vanskelig|dårlig|frustrerende|slitsom|leie) (situasjon|opplevelse|start|dag|sak|episode) >>
  (uff|huff|"auda"|"uffda"|"huffda"|isj|uff da|au da|huff da|åh nei|å nei|æsj|"ånei") (det|dette|at|så|for|for en|"sånt"|,)? >>
  (det|dette) (gjorde|"gjorde"|gjer) inntrykk å (lese|høre|høyre) >>
  ("kom"|"kom" du|kom) (du|dere) ("deg"|dere|"dykk") (trygt|vel|hjem|heim|frem|fram|om bord|ombord|ut) >>
  ("orsak"|"unnskyld"|"beklager"|"beklagar") at >>
  (det)? ("er"|"var") (helt|heilt|fullt)? lov å (være|vere|bli|kjenne|føle) >>
  (dette|det|"slikt"|"sånt"|slik) ("må"|måtte) (ha)? (være|"vært"|vere|"vore"|føles|"oppleves"|kjennes) @grad? (@eille|tungt|vanskelig) >>
  ja: [Så leit å høre]!
  ja: [Så trist å høyre om faren din].
  ja: [Uff, det var kjedelig].
  ja: [Dette må være tungt for deg].
  nei: Det er vanskelig å si når varen kommer.
  ja: [Det hørtes ikke noe moro ut].
  ja: Skulle ønske du kunne [fått en klem].
  nei: Ta vare på kvitteringen.

+ agent-skjonner-folelse genre=agent turn=no actor=any beats=empathy.understanding,empathy.listening
  @ajeg? ("forstår"|"skjønner"|"skjøner"|"ser"|"skjønar"|skjøn|"hører"|"høyrer"|"merker"|"merkar"|"forsto"|tenker) !@adu @grad? (godt|veldig godt|fullt ut|absolutt|selvsagt|fullt|så godt|sjølvsagt|virkelig)? (at|det|hvorfor|kvifor|hvordan|korleis)? (@adu|det|dette|"situasjonen"|"ventetiden"|"ventetida"|du synes|dere|"slikt"|"sånt") ...6 (@eille|@efrust|"opplevd"|"fortvilet") >>
  @ajeg? ("forstår"|"skjønner"|"skjøner"|"ser"|"skjønar"|"deler"|"delar"|"respekterer"|"anerkjenner") !@adu @grad? (godt|fullt)? @adin? (@efolelse) @adin? >>
  (jeg|eg|vi) (ville|"hadde") (også|òg|selv|nok|sjølv)? (også|selv)? ("vært"|"blitt"|"reagert"|"vorte"|"vore"|"følt"|kjent|"tenkt") >>
  (det|dette)? ("er")? (helt|fullt|heilt)? (forståelig|forståeleg|naturlig|naturleg|lov|normalt) (at|å)? @adu? ("er"|"blir"|bli|være|"føler"|"kjenner"|"har" "blitt"|vere) @grad? (@efrust) >>
  (jeg|eg|vi) "kan" (godt|bare|lett)? (tenke|forestille|førestelle/v|berre tenkje) "meg" (hvor|at|hvordan|kor|korleis|det) >>
  (jeg|eg|vi|me) ("føler"|"kjenner"|"lider"|"føler" virkelig|tenker|"tenkjer"|kjenne) (med|på) ("deg"|dere|"dykk") >>
  (mine|"våre"|varme|"varmeste") ("tanker"|"tankar") ("går" til|"er" hos|til) >>
  (jeg|eg|vi) (synes|"synest") (synd på|det "er" "leit"|det "er" trist|det "var" "leit") >>
  "kondolerer" >>
  (min|"våre"|vår|mine)? ("dypeste"|"varmeste"|"djupaste"|"oppriktige"|"inderlige")? (medfølelse/n|kondolanse/n|kondolanser/n|medkjensle/n|deltakelse/n|deltaking/n) >>
  (god bedring|god betring|riktig god bedring|fortsatt god bedring) (til|"ønskes")? >>
  ("håper"|"vonar"|"håpar"|"ønsker") (at)? (det|du|dere|mor|far|alt|han|hun|ho) .. ("går" bra|"er" bra|bedre|"har" det bra|frisk|etter "forholdene"|"blir" bedre|"kommer" "deg"|"går" fint|"kjem" "deg"|"blir" betre|"står" bra til|"blir" bra) >>
  ("er"|"går"|"gjekk"|"gikk"|"var") (det|alt|du) (bra|fint|"greit"|ok|"uskadd") (med|hos) ("deg"|dere|alle|"dykk"|"familien"|"barna") >>
  (hvordan|korleis) ("går"|"har"|"står"|"føler"|"kjenner") (det|du|dere) .. (med "deg"|det|til|dere|"deg"|nå|no|"dykk")? >>
  ja: [Jeg skjønner godt at du er frustrert].
  ja: [Eg forstår at dette er ubehageleg].
  ja: [Kondolerer så mye].
  ja: [God betring til mannen din].
  ja: [Jeg kan tenke meg hvor slitsomt det har vært].
  nei: Vi forstår at du vil endre adresse.

+ agent-beklager genre=agent turn=no actor=any
  (her|dette)? ("har"|"gikk"|"var") (vi|det|jeg)? .. (glapp|svikta|sviktet|"rotet"|tabbet|dummet|bommet|for treg*) ...6 (,|og)? ...2 (lei "oss" for|lei "meg" for|"beklager") >>
  (vi|jeg|eg|me)? (beklager|beklagar|beklage|"beklagde") (på det "sterkeste"|så mye|veldig|virkelig|"sterkt"|dypt|oppriktig|at|dette|det|for|"ventetiden"|"forsinkelsen"|"feilen"|den|"ulempen"|"ulempene"|om|"eventuelle"|igjen|"opplevelsen"|det "inntrufne"|"bryderiet"|"misforståelsen"|"misforståinga"|"rotet"|"ventetida"|så|stort|dårlig|sen|lang|seint|sein|alt|"situasjonen"|"tonen") >>
  (vi|jeg|eg|me) (beklager|beklagar)
  "beklager"
  (unnskyld|orsak|sorry|tilgi) ("oss"|"meg")? (for|at|så mye|"ventetiden"|den|"forsinkelsen"|"rotet"|det) >>
  (jeg|eg|vi|me) ("ber"|be|"vil" be|"bed") (så mye|inderlig|"deg"|dere|"dykk")? om (unnskyldning|orsaking|tilgivelse|"forlatelse") >>
  (det)? ("er"|"var") (vår|min|"vårt"|"mitt") (feil|skyld|ansvar|"skuld") >>
  (det)? ("er"|"var") (vi|jeg|"oss"|eg|me) som "har" ("gjort"|bommet|rotet|surra|surret|"rotet"|"tabbet"|feilet) >>
  "feilen er vår" >>
  "her har vi gjort en feil" >>
  (dette|det|her) ("har"|skulle|burde) (vi|ikke|ikkje|aldri|me) .. ("rotet"|"gjort" feil|"gjort" en feil|"gjort" ein feil|"tabbet"|"skjedd"|"bommet"|"sviktet"|"hendt"|feil|skje|"rota"|"sveket"|"surra"|"surret"|klart bedre) >>
  (lei|"leit"|"leitt") (for|"meg" for|"oss" for) (at|det|dette|"ventetiden"|"bryderiet"|"ulempen"|"rotet"|"misforståelsen") >>
  (vi|jeg|eg|me) ("er")? (lei|veldig lei|oppriktig lei|fryktelig lei|svært lei) ("oss"|"meg"|for|"oss" for) >>
  ja: [Vi beklager forsinkelsen].
  ja: [Beklager at du har måttet vente så lenge].
  ja: [Orsak for det seine svaret].
  ja: [Dette skulle aldri ha skjedd].
  nei: Han trengte ikke beklage seg.
  nei: Her har vi gjort endringen for deg.

- agent-uberort genre=agent turn=no actor=any
  (alle|mange|andre|de fleste) ("har" det|"venter"|"sliter"|"må" vente|"opplever") .. (travelt|tøft|vanskelig|"verre"|nå|slik|sånn|dette) $
  ("sånt"|"slikt"|"det"|"dette") ("må"|"får") (du|man|dere|en) (bare|berre|jo|da)? (regne med|rekne med|påregne|tåle|leve med|forvente|"tola") >>
  (da)? (er|"er") (det)? (ikke|ikkje) (mer|noe|meir|noko) å (gråte|grine|mase|klage|hisse "deg" opp) (for|om|over) >>
  (nå|no|da)? ("må"|"får"|"kan") (du) (roe|skjerpe|ta|slutte) ("deg" ned|"deg"|"deg" sammen|å sutre|å klage|"deg" saman) >>
  (det)? (kunne|"kunne") ("vært"|"vore") "verre" >>
  (sånn|slik|"slikt"|"sånt") "er" (det|det bare|det berre|"livet"|nå en gang) >>
  (det|dette) ("er")? (ikke|ikkje) ("vårt"|"mitt"|noe "vårt") (problem|ansvar|bord) >>
  (det|dette) ("får"|"må") @adu (bare|berre)? (akseptere|godta|leve med|tåle|finne "deg" i|regne med|"tola"|innfinne) >>
  (det|dette) ("kan"|kunne) (ikke|ikkje) (vi|jeg|eg|me) ("lastes"|beklage|ta hensyn til|ta omsyn til) >>
  (vi|jeg|eg) (beklager|beklagar) ikke
  "slapp av"
  "ikke overdriv"
  (ikke|ikkje) vår (feil|skyld|"skuld")
  ja: [Sånn er det bare].
  ja: [Det er ikkje vårt problem].
  nei: Det er ikke noe problem.
  ja: [Sånt må du regne med].
  nei: Du må regne med tre dager.

+ agent-fortjener-bedre genre=agent turn=no actor=any beats=empathy.respect
  (dette|det|"slikt"|"sånt"|"slik"|"sånn"|noe slikt) ("skulle"|"burde"|"bør"|"skal") (jo|da|virkelig|selvsagt)? (du|dere|"dykk"|ingen|"ingen") (aldri|ikke|ikkje|"heller"|absolutt ikke)? ..1 (ha)? ("opplevd"|"opplevt"|oppleve|"utsatt" for|"blitt" "utsatt" for|"bli" "utsatt" for|"gått" gjennom|"stått" i|stå i|"hatt"|"møtt"|"blitt" møtt|"fått")
  (dette|det|"slikt"|"sånt"|"slik"|"sånn"|noe slikt) ("skulle"|"burde"|"bør"|"skal") (jo|da|virkelig|selvsagt)? (du|dere|"dykk"|ingen|"ingen") (aldri|ikke|ikkje|"heller"|absolutt ikke)? ..1 (ha)? (måtte|måttet|slippe|"sluppet"|"vært" nødt) >>
  (dette|det|"slikt"|"sånt") ("skulle"|"burde"|"bør"|"skal") (aldri|ikke|ikkje) (ha)? ("skjedd"|"hendt"|skje|hende|"funnet" sted) >>
  (du|dere) ("fortjener"|"fortjente"|"fortener"|"hadde" fortjent|"har" fortjent) (bedre|betre|mer|meir|noe annet|så mye bedre) >>
  (dette|det|her)? ("er"|"var") (slett|på ingen måte|overhodet)? (ikke|ikkje) (slik|sånn|den (service|måten|opplevelsen|opplevinga)) (vi|me|du|dere|det) ("ønsker"|"vil"|"skal"|"skulle"|"ynskjer"|"ønskjer") (at)? >>
  (du|dere) "har" (all|full|god) (grunn|rett) til å (være|vere|bli|reagere|føle) ..1 @efrust >>
  ^ (uff|uff da|huff|huff da|å nei|åh nei|oi|oi da|au da|nei|isj) ,? og ..1 (rett|midt|akkurat|attpåtil|i|på|nå|da|to|tre) >>
  ja: [Dette skulle du aldri ha opplevd].
  ja: [Du fortjener bedre].
  ja: [Slikt skal ikke skje].
  ja: [Uff da, og midt i ferien]!
  nei: Du skal få svar i morgen.

cue empathy.warmth

+ agent-takk genre=agent turn=no actor=any
  (@ahei)? ...2 (tusen takk|takk|mange takk|hjertelig takk|"takkar"|"takker"|hjarteleg takk) (så mye|"skal" du ha|"skal" dere ha|så mykje)? for (at|"meldingen"|"henvendelsen"|"tålmodigheten"|"praten"|"samtalen"|svar|"tilbakemeldingen"|beskjed|"chatten"|din|"ditt"|"e-posten"|"mailen"|"hjelpen"|"meldinga"|"førespurnaden"|"tolmodet"|"bildene"|"informasjonen"|i dag|sist|nå|det|"kontakten"|en|ein|hyggelig|"tipset"|alt|"oppdateringen"|"utfyllende") >>
  (takk|tusen takk) (for|"skal" du ha) >>
  (takk|tusen takk) (selv|i like måte|sjølv|det samme|for det)
  ja: [Takk for at du tok kontakt].
  ja: [Tusen takk for meldinga].
  ja: [Takk for tålmodigheten].
  ja: [Takk for praten], og lykke til.
  nei: Vi takker nei til tilbudet.

+ agent-venlig genre=agent turn=no actor=any
  (så|kjempe|veldig|det "var"|det "er"|alltid|virkelig)? @grad? (hyggelig|hyggeleg|"kjekt"|koselig|fint|gøy|moro|bra|flott|triveleg|"kjempefint"|herlig|kjempebra|"stas"|artig|"gildt") (at (du|dere|de) ("skal"|"vil"|"har"|"er"|"ble"|"fikk"|"vart")|å høre|å høyre|å snakke|å hjelpe|å få|å chatte|å prate|å møte|å hilse|å ha "deg"|å se|med|når|av "deg"|å kunne|å lese|å vere) >>
  "bare hyggelig" >>
  "berre hyggeleg"
  "bare koselig"
  "bare fint"
  (ingen|ikke noe|ikkje noko) (årsak|problem) >>
  "det skulle bare mangle"
  "det skulle berre mangle"
  "skulle bare mangle"
  (i)? like måte
  (jeg|eg|vi|me)? (hjelper|hjelper "deg"|hjelpe|"bistår"|"bidrar"|"svarer"|hjelp) @grad? (gjerne|så gjerne|med glede|selvfølgelig|svært gjerne|mer enn gjerne|sjølvsagt|selvsagt) >>
  (selvfølgelig|selvsagt|klart|sjølvsagt|naturligvis|så klart|"såklart"|klart det|absolutt|gjerne) ("kan"|"skal"|hjelper|det|"vil"|"får") (jeg|eg|vi|du|me|"skal")? >>
  (det|dette|den) ("skal"|"kan"|"vil") (jeg|eg|vi|me) (gjerne|selvfølgelig|så klart|mer enn gjerne|sjølvsagt|selvsagt) (hjelpe|se|fikse|ordne|finne|svare|sjekke) >>
  (med|ei|en|"største") (glede|fornøyelse|"fornøying"|"største" glede)
  ("gleder"|"gled"|"gler"|"gleda"|"ser" frem til|"ser" fram til) ("oss"|"meg")? (til|å|over)? >>
  (jeg|eg|vi)? ("er"|"blir"|"ble"|"vart") (veldig|så|kjempe)? (glad|"glade"|letta|lettet) (for|over|av|på) >>
  (ingenting|ikke noe|ikkje noko) å takke for
  (det var)? (bare|berre) (kos|en glede|ei glede|stas|moro)
  (godt|deilig|fint) (å høre|å høyre) (fra|frå) (deg|dere|dykk) >>
  ^ (så|veldig|det var|det er)? (godt|fint|bra|flott|lurt|supert|topp|klokt|kjempebra|smart|hyggelig|godt) (at|du) ("du"|"dere")? (tok|"tok"|tar|"tar"|skrev|"skrev"|"skreiv"|ringte|"ringer"|spør|"spør"|spurte|"spurde"|sa|"sier"|"seier"|"meldte"|"melder"|"kom"|"gir"|"gav"|"ga") (kontakt|fra|ifra|frå|beskjed|tidlig|til oss|til meg|om|inn|innom|oss)? >>
  ja: [Godt at du tok kontakt], så ser vi på det.
  ja: [Så hyggelig å høre fra deg].
  ja: [Berre hyggeleg]!
  ja: [Selvfølgelig kan jeg hjelpe deg med det].
  ja: [Det skulle bare mangle].
  nei: Prisen er hyggelig akkurat nå.

+ agent-onsker genre=agent turn=no actor=any
  (ha|hav|"ønsker"|"ønskjer"|"ynskjer"|"ønsker" "deg"|"nyt") ("deg"|dere|"dykk")? (en|ei|ein|riktig|fortsatt|framleis|ei riktig)? @grad? (fortsatt|riktig|virkelig|strålende|framleis)? (fin|god|strålende|nydelig|herlig|flott|topp|fantastisk|trivelig|triveleg|hyggelig|strålande) (dag|kveld|helg|uke|ettermiddag|sommer|ferie|påske|tur|vakt|veke|jul|fredag|morgen|høst|helg vidare|reise|middag|"sumar"|mandag|bursdag) >>
  (riktig god|fortsatt god|en god|ei god|ein god|fortsatt fin|en fin|ein fin) (dag|kveld|ettermiddag|natt|arbeidsdag) (til "deg"|videre|til dere|vidare|"ønskes")?
  (god|riktig god|fortsatt god|en god|ei god|ein god|nydelig|fin|fortsatt fin|en fin|ein fin|strålende) (helg|sommer|jul|påske|tur|ferie|reise|"sumar"|fornøyelse|høst|fest|konfirmasjon|flytting|treningsøkt) (til "deg"|videre|til dere|vidare|når|da|så lenge|"ønskes")? !(morgen)
  "god helg"
  "god jul"
  "god påske"
  "god sommer"
  "god tur"
  "god sumar"
  "ha det bra" >>
  "ha det fint" >>
  "ha det så fint" >>
  "ha det godt" >>
  "kos deg" >>
  "kos dere" >>
  (masse)? "lykke til" >>
  (gratulerer|"gratulerar"|hurra|til lykke|"grattis"|"tillykke") (så mye|med|så mykje|som|hjertelig|hjarteleg)? >>
  (hilsen|klem|helsing) (fra|frå) (alle|"oss" alle|en) >>
  (varm|varme|"beste"|solrik|"glade"|"blide"|hjertelig|de "beste"|"varmaste"|solfylt|"hjartelig") (hilsen|"hilsninger"|"hilsener"|helsing|"helsingar")
  "nyt" ("ferien"|"helga"|"helgen"|"sommeren"|"turen"|"kvelden"|"maten"|"dagen"|"påska"|"jula"|"påsken"|"sumaren") >>
  ja: [Ha en strålende dag]!
  ja: [Lykke til med innflyttinga].
  ja: [Gratulerer med bryllupet].
  nei: Vi har åpent i dag og i helgen.
  nei: Vennlig hilsen Kari

+ agent-bare-spor genre=agent turn=no actor=any
  (bare|berre|gjerne|for all del|kun|vennligst)? ("spør"|ring|"skriv"|ta|si|sei|kontakt|"send"|gi|gje|rop|"meld"|"still"|svar|stikk) (i vei|"oss"|"meg"|kontakt|"ifra"|fra|gjerne|på|beskjed|en lyd|ein lyd|innom|tilbake|"meg" en melding|en melding|i veg|bare|gjerne igjen|på "tråden"|frå|hit) (hvis|om|dersom|når|gjerne|viss|uansett) >>
  ("berre"|"bare") ("ring"|"spør"|"skriv"|"ringje") !("i vei"|"i veg") >>
  ("det er"|"då er det"|"da er det"|"så er det")? ("bare"|"berre") å ("spørre"|"ta kontakt"|"si ifra"|"si fra"|"spørje"|"rope") >>
  ("det er") ("bare"|"berre") å ("skrive"|"ringe"|"svare"|"ringje"|"stikke innom"|"sende melding") (igjen|att|tilbake)? (hvis|om|dersom|når|viss) >>
  ta ("gjerne"|"bare"|"berre")? kontakt ("igjen"|"att"|"hvis"|"om"|"dersom"|"viss"|"når") >>
  "bare spør" >>
  "berre spør" >>
  "spør i vei" >>
  "spør i veg" >>
  "bare ring" >>
  "bare skriv" >>
  "bare si ifra" >>
  "bare si fra" >>
  "berre sei frå" >>
  "berre sei ifrå" >>
  ("nøl"|nøle|"vent"|kvi|vær|"ver") (ikke|ikkje|aldri) (med|"deg"|redd|for) >>
  (ikke|ikkje) ("nøl"|nøle|vær redd|kvi|kvi "deg"|"ver" redd|vær sjenert|"vent") (med|for|"deg")? (å)? >>
  "ta gjerne kontakt" >>
  (du|dere|de) ("er"|"er" alltid|"kan"|"må" bare|"må" gjerne|"kan" alltid|"må" berre|"er" hjertelig) @grad? (hjertelig|alltid|bare|gjerne|berre|hjarteleg|mer enn)? (velkommen|velkomen|spørre|ringe|ta kontakt|kontakte|ringje|spørje|si "ifra"|skrive|svare|komme tilbake|seie frå) (til|å|med|igjen|tilbake|hvis|om|når|"oss"|dersom)? >>
  (rop|hyl|skrik|plystre|vink) (ut|høyt|opp|til)? (om|hvis|dersom|når|viss) !(jeg|eg) >>
  (vi|jeg|eg|me) ("er"|"sitter"|"står"|finnes|"sit") (her)? (for "deg"|for dere|klare|klar) (for|til|hvis|om|på|når|dersom|alltid)? (å hjelpe|"deg"|dere|du|hjelp)? >>
  (terskelen/n|terskel/n) ("er"|"skal"|lav|låg) .. >>
  (det)? (finnes|"er"|"finst") ingen "dumme" (spørsmål) >>
  (ingen|"inga") (spørsmål|grunn) "er" (for|altfor) ("dumme"|små) >>
  ^ ("skulle"|"dukker"|"dukkar"|"er"|"blir"|"vert"|"oppstår"|"har"|"trenger"|"treng"|"lurer"|"lurar"|"kommer"|"får"|"ser"|"savner"|"stusser"|"om"|"hvis"|"dersom"|"viss"|"når") ...9 ("er det bare å"|"er det berre å"|"så er det bare å"|"så er det berre å"|"da er det bare å"|"bare"|"berre"|"må du bare"|"må du berre"|"kan du bare"|"kan du trygt") ("slå på tråden"|"ringe"|"ringje"|"skrive"|"rope"|"rope ut"|"hyle"|"spørre"|"spørje"|"si fra"|"si ifra"|"seie frå"|"melde fra"|"ta kontakt"|"stikke innom"|"sende"|"banke på"|"dra i snora"|"slå av en prat"|"svare"|"komme innom"|"slå på tråden"|"gi lyd"|"gi en lyd"|"gi meg et vink"|"plinge"|"plystre"|"rop"|"plag oss") >>
  ("er det"|"det er"|"så er det")? ("bare"|"berre") å ("slå på tråden"|"rope ut"|"hyle ut"|"gi lyd"|"banke på"|"plinge"|"stikke innom"|"plystre"|"gi et vink"|"mase") >>
  (døra|døren|linja|linjen|innboksen|telefonen|chatten|kaffekannen|øret) ("mi"|"min"|"vår"|"her")? (står|"står"|er|"er") (alltid)? (åpen|åpent|open|ope|vidåpen|på gløtt|på vidt gap) !("fra"|"frå"|"mandag"|"til"|"kl"|"mellom"|"alle hverdager"|"hverdager") ("for deg"|"for dykk"|"for dere"|"om du" ..4|"hvis du" ..4)?
  ja: [Skulle noe skurre, er det bare å slå på tråden].
  ja: [Bare spør om du lurer på noe].
  ja: [Berre ring dersom det er noko].
  ja: [Ikke nøl med å skrive til oss].
  ja: [Ta gjerne kontakt igjen].
  ja: [Du må gjerne ringe].
  nei: Ring 815 for å sperre kortet.

+ agent-velkommen genre=agent turn=no actor=any
  (hjertelig|"varmt"|hei og|hjarteleg)? "velkommen til" >>
  (hjertelig|"varmt"|hei og|hjarteleg)? "velkomen til" >>
  "velkommen som kunde" >>
  "velkommen tilbake" >>
  "velkommen skal du være" >>
  ja: [Hjertelig velkommen til oss].
  ja: [Velkomen til banken vår].
  nei: Du finner velkomstbrevet i appen.

- agent-sur genre=agent turn=no actor=any
  ^ ("les"|"sjå"|"se") (bare|berre)? ("oppover"|"ovenfor"|"over"|"høyere opp"|"det over") $
  ("ikke mas"|"ikkje mas"|"gi deg nå"|"gje deg no"|"nå må du gi deg"|"no må du gje deg"|"hør nå her"|"høyr no her"|"spar meg"|"pass munnen din"|"pass kjeften din"|"for siste gang"|"for siste gong"|"for tredje gang") 
  (har|"har") du (problemer|vanskelig|vanskar) (med|for) å (lese|forstå|høre|skjøne|lesa) >>
  ("er" det|hvor) (så)? (vanskelig|vanskeleg) (kan det være|å forstå|å lese|å skjøne|kan det vere) >>
  (hvor|kor) (mange|vanskelig) ("ganger"|"gonger")? ("må"|"skal"|"kan") (jeg|eg|vi|det) >>
  "hva er det du ikke forstår"
  "kva er det du ikkje forstår"
  (jeg|eg|vi) ("gidder"|"orker"|"orkar"|"gidd") (ikke|ikkje) >>
  (slutt|stopp) (å|med å) (mase|plage|sende|klage|skrive|"masa") >>
  (vær|"ver") (så)? (snill|vennlig)? (og|å) (slutt|slutte|gi "deg")
  "hva er problemet ditt"
  "hva vil du"
  "kva vil du"
  ja: [Hva er det du ikke forstår]?
  ja: [Slutt å mase på oss].
  nei: Kan du si litt mer om problemet?

cue empathy.respect

- agent-sinker genre=agent turn=no actor=any
  (slike|sånne|"denne" type|denne typen) (henvendelser|spørsmål|"spørsmål"|klager|meldinger|saker|førespurnader|"henvendelser"|"klager") ("sinker"|"stjeler"|"forsinker"|"tar" tid|"tar" opp|"opptar"|"hindrer"|"er" bortkastet|"forseinkar"|"stel") >>
  (vi|jeg|eg|me) "har" (viktigere|viktigare|bedre) (ting|saker|kunder) å (gjøre|ta|bruke|gjere) >>
  ja: [Slike henvendelser sinker bare arbeidet vårt].
  nei: Slike henvendelser tar normalt to dager.

+ agent-ha-deg-med genre=agent turn=no actor=any beats=empathy.warmth
  (så|veldig|kjempe|alltid)? (godt|fint|flott|stas|kjekt|koselig|glad|glade|stolte|takknemlige|hyggelig) (over|for|av)? å "ha" ("deg"|dere|"dykk") (med|som kunde|som kunder|på laget|tilbake|som medlem|hos oss) >>
  ja: [Så godt å ha deg med oss som kunde].
  nei: Du kan ha deg frabedt reklame.

+ agent-setter-pris genre=agent turn=no actor=any
  (det|dette)? ("er"|"var") "gull" (verdt|verd) (for "oss"|at|å) >>
  (det)? ("var"|"er") (et|eit) (godt|klokt|smart|lurt|viktig|veldig godt|kjempegodt|interessant) (spørsmål|poeng|innspill|tips) >>
  (din|"dine"|"ditt"|di|"di") (mening|erfaringer|tilbakemelding|innspill|tid|meining|erfaring|tillit) ("betyr"|"er") (mye|viktig|verdifull|mykje|alt|dyrebar|verdt) >>
  (godt|smart|lurt|klokt|flott|fint|bra|veldig bra) ("tenkt"|"gjort"|"jobbet"|"sett"|"observert"|"oppdaget"|"løst"|"spart") (av "deg"|at|å)? >>
  (det|dette|noe|som|"tilbakemeldingen"|"innspillet")? ("setter"|sette|"set"|sett) (vi|jeg|eg|me)? @grad? (stor|veldig|virkelig|særleg)? pris på (at|det|"deg"|"tilbakemeldingen"|"tålmodigheten"|dette|"innspillet"|at du)? >>
  (vi|jeg|eg|me)? ("setter"|"set"|sett) @grad? (stor|veldig|virkelig)? pris på >>
  (fint|bra|flott|godt|kjempebra|supert|"kjempefint"|veldig bra|veldig fint|så bra|så fint) (at|av "deg") (du|dere|at|å|de)? ("sa"|"sier"|"tok" !("kontakt")|"tar" !("kontakt")|"spør"|gir|"skrev"|spurte|"ringte"|"melder"|"gav"|"ga"|"påpeker"|"gjer"|seier|"spurde"|"skreiv"|"oppdaget"|"gjorde"|"er") ("ifra"|fra|kontakt|beskjed|oppmerksom|frå)? >>
  ("tilbakemeldingen"|"meldingen"|"innspillet"|"erfaringen"|"tilbakemeldinga"|"tida"|"tiden"|"meninga") @adin? "er" @grad? (viktig|verdifull|nyttig|gull "verdt"|"viktige"|gull verd|"verdifulle") >>
  (du|dere) "er" (en)? @grad? (viktig|"verdsatt"|verdifull|velkommen|lojal|god|"kjær"|trofast) (kunde|for "oss"|"kunder") >>
  (takk|tusen takk) for at (du|dere) ("er"|"har" "vært"|velger|"er" kunde|"har" valgt|"handler"|"vil" være|vel|fortsatt|viser|"har" "vore") >>
  (vi|jeg|eg|me) "tar" (dette|"saken"|det|"klagen"|"tilbakemeldingen"|"henvendelsen"|"saka"|"bekymringen"|"slike") @adin? (på)? @grad? ("største"|"ytterste"|fullt)? (alvor|"alvorlig"|"alvorleg") >>
  (du|dere) ("har"|"hadde") (helt rett|heilt rett|fullstendig rett|all rett|all grunn|god grunn|absolutt rett) (til|i|her|å)? >>
  (du|dere) "har" "rett" (i|der|her) !("henhold") >>
  (du|dere) "har" "rett" $
  (det|der) "har" (du|dere) (helt|heilt)? "rett" i
  (godt|"kjempegodt"|veldig godt|fint|bra|"lurt"|flott|relevant|viktig) (spørsmål|poeng|innspill|"tenkt"|"observert"|tanke|forslag) >>
  (det)? "er" (ikke|ikkje) (noe|noko)? ("dumt"|"et" "dumt"|"eit" "dumt") spørsmål >>
  (selvfølgelig|selvsagt|jeg|vi|eg|me) ("tror"|"trur"|"stoler") (jeg|vi|eg)? (på)? ("deg"|det du) >>
  (jeg|vi|eg|me) ("respekterer"|"respekterar") ("valget"|ønsket|det|"deg"|at) >>
  (det|dette) ("bestemmer"|"avgjør"|vel|velger|"avgjer") (du|dere) (helt)? (selv|sjølv|helt selv) >>
  (helt|det "er" helt)? (opp til "deg"|opp til dere|"ditt" valg|"ditt" val)
  (du|dere) ("skal"|"må") (ikke|ikkje|aldri) (være|føle|vere|kjenne) ("deg")? (til bry|dum|redd for å) >>
  (du|dere) "er" (ikke|ikkje|aldri|slett ikke) (til)? (bry|i "veien"|dum|til bry|til "bryderi") >>
  ja: [Vi setter stor pris på at du sier fra].
  ja: [Eg set pris på tilbakemeldinga].
  ja: [Vi tar dette på alvor].
  ja: [Godt spørsmål]!
  ja: [Du er en viktig kunde for oss].
  nei: Prisen på strøm har gått opp.
  nei: Dere har rett på refusjon.
  nei: Jeg tror det er en feil.

- agent-belaerer genre=agent turn=no actor=any
  (som)? (voksen|vaksen) ("bør"|"burde"|"må"|"skal") (man|du|en|ein) >>
  (det)? ("sier"|"seier") (de fleste|alle|de|mange|dei fleste) (som)? >>
  (slipper|"slepp"|"slipper") (vi|begge|vi begge|jeg|eg|me) .. (å)? (bruke|kaste|sløse) .. (tid|"tid") >>
  ("mas"|"masing"|"purringer"|"purring"|"klager"|"kjefting") ("gjør"|"hjelper"|"fører"|"gjer") (oss|"oss"|ingen|ikke|bare|ikkje) >>
  (dette|det) "har" (jeg|eg|vi) (allerede|alt|nå|no)? ("forklart"|"sagt"|"svart"|"skrevet"|"forklara") ("deg")? .. ("ganger"|"gonger"|på|allerede|før) >>
  (hvis|om|dersom|viss) (du|dere) (bare)? "hadde" ("fulgt" med|"fulgt"|"hørt" etter|"lest"|"giddet"|"brukt" hodet|"følgt") >>
  (det)? ("kan"|"må") (umulig|neppe|vel ikke) (stemme|"stemme"|være sant|være riktig) (det)? (du "sier")? >>
  ("er") (du|dere) (helt|heilt|virkelig)? (sikker|"sikre"|sikker) på at (du|dere) (ikke|ikkje) >>
  ("har") (du) (noen|nokon|ikke noen) (andre|voksne|voksen) (hjemme|heime|i nærheten|der|jeg "kan" snakke med) >>
  ("sånne"|slike|folk) som ("deg"|dere) >>
  (til en annen gang|neste gang) ("kan"|"bør"|"må") (du) (lese|sjekke|tenke|følge) >>
  (jeg|eg|vi|me) "har" (allerede|alt|nettopp|nå) ...2 (svart|forklart|"sagt"|"skrevet"|"besvart"|"forklara"|"svart" på) >>
  ("les") ...6 (oppover|"oppover"|"en gang til"|"ein gong til"|"én gang til"|på nytt|saktere|saktare|skikkelig|ordentlig|grundigere|nøyere) >>
  (slik|sånn) "går" det (når|om|hvis) (man|du|en|ein) .. (ikke|ikkje) >>
  ("burde"|"skulle") ("du"|"dere") (vel|jo|nok|da)? ("ha")? ...3 ("tenkt"|"lest"|"sjekket"|"visst"|"forstått"|"lese"|"spurt"|"skjønt"|"sagt"|"gjort"|"passet"|"planlagt"|"sjekka"|"tenkt på"|"meldt") >>
  ("du"|"dere") ("burde"|"skulle") (vel|jo|nok|da)? ("ha") ...3 ("tenkt"|"lest"|"sjekket"|"visst"|"forstått"|"sett"|"lese"|"spurt"|"skjønt"|"sagt"|"gjort"|"passet"|"planlagt"|"sjekka"|"tenkt på"|"vært"|"skrevet"|"meldt"|"tatt") >>
  ("dette"|"det"|"her") ("burde"|"bør"|"skulle") ("du"|"dere"|"de") ...3 ("tenkt"|"lest"|"sjekket"|"visst"|"forstått"|"forstå"|"vite"|"skjønne"|"sett"|"klare"|"kunne"|"skjøne") >>
  ("du"|"dere"|"de") ("burde"|"bør"|"må"|"kan") ...2 (lese|sjekke|se|tenke|undersøke) ...3 før ("du"|"dere"|"de") ("klager"|"spør"|"ringer"|"skriver"|"tar kontakt"|"kontakter"|"maser"|"kjefter"|"anklager"|"klagar"|"ringjer"|"skriv") >>
  (det|dette|her)? ("er"|"var") (din|"ditt"|deres|"di") (egen|"eget"|"eiga"|eige)? (feil|skyld|ansvar|problem|"skuld") >>
  (du|dere) ("har"|"må" ha) !(ikke|ikkje|aldri) (selv|sjølv|sannsynligvis|sikkert|tydeligvis|selv ha|nok|åpenbart) ("gjort"|"misforstått"|oversett|"gjort" noe|"tastet"|"trykket"|glemt|"lest" feil|ødelagt) (feil|noe feil|noe "galt"|dette|noko)? >>
  (du|dere) ("har"|"må" ha) ("gjort"|"tastet"|"trykket") (noe feil|noe "galt"|feil selv|noko feil) >>
  (som|dette|det) (du|dere|alle) (sikkert|vel|burde|selvsagt|bør|jo) ("vet"|"veit"|vite|"forstår"|"kan" lese|"ser") (godt|selv|jo)? >>
  (det|dette) ("står"|"stod"|"sto") (jo|da|tydelig|klart|helt tydelig|svart på "hvitt") (i|på|klart|tydelig) >>
  (hvis|om|dersom) (du|dere) ("hadde"|bare "hadde"|faktisk "hadde"|"hadde" "giddet") ("lest"|"sjekket"|"giddet"|"fulgt"|lese|"fylgt"|hørt|"gjort") >>
  (det)? ("er") ikke (så vanskelig|"rakettforskning"|vanskelig å (forstå|lese|skjønne)) (å)? >>
  (vi|jeg|eg) ("tviler"|"tvilar") på >>
  (vi|jeg|eg) ("tror"|"trur") (ikke|ikkje) (på)? ("deg"|det du|"forklaringen"|"historien") >>
  (vi|jeg|eg) "har" vanskelig for å tro >>
  (alle|andre) (andre)? ("kunder"|"klarer"|"får" det) ("klarer"|til|"greier"|"forstår") >>
  (ta|det) (opp)? ("får"|"må") (du)? (ta)? (på egen|på din egen) (kappe|regning|risiko) >>
  ("les"|se) ("vilkårene"|"avtalen"|"nettsiden"|"vilkåra") (skikkelig|neste gang|før du (klager|maser|spør|ringer)) >>
  ja: [Du burde ha sjekket dette på forhånd].
  ja: [Det står jo i avtalen].
  ja: [Dette er din egen feil].
  ja: [Dersom du hadde lese vilkåra, hadde du visst det].
  nei: Du bør sjekke fristen før du sender inn.
  ja: [Jeg har allerede svart på dette].
  ja: [Slik går det når man ikke følger med].
  ja: [Les meldingen én gang til].
  ja: [Som voksen bør man klare å lese et brev].
  nei: Er du sikker på at du vil slette kontoen?
  nei: Jeg tror ikke det går i dag.
  nei: Som du ser på fakturaen, er prisen 99 kroner.
  nei: Du må selv sende inn skjemaet.

+ agent-maser-ikke genre=agent turn=no actor=any beats=empathy.warmth,empathy.reassurance
  (du|dere) ("maser"|"masar"|"plager"|"plagar"|"forstyrrer"|"forstyrrar"|"bryr"|"hefter"|"heftar") (oss|meg)? (ikke|ikkje|aldri|slett ikke|overhodet ikke|da ikke) (oss|meg)? ("i det hele tatt"|"i det heile"|"det minste"|på noen måte)?
  (ingen|det finnes ingen|det fins ingen) spørsmål "er" (for)? ..1 (dumme|"dumme"|"dumt"|små|teite|rare|enkle|"for" små) (her|hos oss|for oss)?
  "ingen" dumme spørsmål (her|hos oss)?
  (du|dere)? ("trenger"|"treng"|"behøver"|"skal"|"må") (slett|absolutt)? (ikke|ikkje|aldri) (å)? (unnskylde|beklage|unnskylda|skamme|forsvare|være flau|vere flau) >>
  (ingenting|ikke noe|ikkje noko|intet) å (unnskylde|beklage|skamme "deg" over|være flau over|vere flau over|unnskylda) >>
  ja: [Du plager oss ikke].
  ja: [Ingen spørsmål er for små her].
  ja: [Du trenger ikke unnskylde deg].
  nei: Du må ikke vise kvittering.

- agent-egen-regning genre=agent turn=no actor=any beats=guidance,clarity.explanation,clarity.next-steps
  ^ "at" (du|dere) (ikke|ikkje|aldri) ("har"|"hadde") ("satt"|"lest"|lese|"fulgt"|"sett"|"sjekket"|"sjekka"|"fått" med|"brydd"|"forstått"|"giddet"|"husket") ...12 (stå|"står"|"ditt"|"din"|"di"|"skyld"|ansvar|"kan ikke vi"|problem) >>
  ("får"|"må") (du)? (stå) for (din|"di"|eigen|egen) ..1 (regning|"rekning"|rekning)
  ("får"|"må") (du|dere) (nesten|bare|berre|vel)? (takke|skylde|skulde) ("deg"|dere|"dykk") (selv|sjølv|sjøl) >>
  ja: [At du ikke har lest avtalen, er ditt problem].
  ja: Resten [får stå for din egen regning].
  nei: At du ikke har fått brevet, skal vi ordne opp i.

cue empathy.reassurance

+ agent-ikke-bekymre genre=agent turn=no actor=any
  (ikke|ikkje|ingen|slapp|slutt|"inga") (bekymre|uroe|stress|"tenk"|uro|vær|"fortvil"|"ver"|"engst"|panikk|"bekymringer"|"mist"|"bekymr"|å) ("deg"|redd|på|dere|for|"motet"|over|ikke|bekymra|bekymret|"dykk")? ...10 ("får" vi til|"ordner" vi|"løser" vi|"fikser" vi|"ordnar" vi|"løyser" vi|det "går" bra|"finner" vi ut av|"skal" vi) >>
  (du|dere|de) ("trenger"|"behøver"|"treng"|"må"|"skal"|"behøver") (ikke|ikkje) (å)? (bekymre|tenke|være|uroe|stresse|bry|engste|tenkje|vere|gruve|ha) ("deg"|redd|på|dere|mer|nervøs|"dykk"|bekymret|bekymra|dårlig samvittighet) >>
  (ikke|ikkje|aldri) (bekymre|uroe|stress|"fortvil"|"engst"|"bekymr"|få|"tenk"|vær|"ver"|gru|"mist") ("deg"|dere|panikk|mer|på|redd|bekymret|nervøs|"dykk"|"motet"|bekymra) !("for å"|"med å") >>
  (ta)? (det)? helt (med|i) ro >>
  "ta det med ro" >>
  (bare|berre)? (helt)? "rolig" (det|vi|dette|nå)? >>
  (ingen|"inga"|ikke noen|ikkje nokon) (fare|panikk|krise|grunn til|bekymring|skade "skjedd"|problem|stress|fare på "ferde") (dette|det|for|å|uro|bekymring|til)? >>
  (det|dette|alt) ("går"|"ordner"|"skal"|"kommer"|"vil"|"ordnar"|"blir"|"er"|"løser"|"kjem"|"løyser") (seg|nok|gå|til å|ordne|heilt|helt|alltid)? (bra|fint|seg|ordne|til å|ordna|gå|"trygt"|trygg|under kontroll|i orden|godt) >>
  (dette|det|den|"resten") (her)? ("får"|"skal"|"klarer"|"ordner"|"løser"|"fikser"|"finner"|"greier"|"ordnar"|"løyser"|"kan") (vi|me|jeg|eg) (nok|helt sikkert|alltid|fint)? (til|løse|ordne|fikse|ut av|få til|sammen|løyse|klare|finne ut av|ut av det|saman)
  (vi|me|jeg|eg) ("finner"|"skal" finne|"får"|"løser"|"finn"|"skal" nok finne|"skal" nok få|"klarer"|"ordner"|"løyser"|"ordnar") (nok|helt sikkert|alltid)? (en|ei|ut|dette|det) (løsning|av|til|løysing|sammen|saman) >>
  ja: [Ikke bekymre deg], dette ordner seg.
  ja: [Du treng ikkje uroe deg].
  ja: [Det går bra].
  ja: [Ta det helt med ro].
  ja: [Dette får vi til].
  nei: Betalingen går gjennom i morgen.

+ agent-ikke-din-feil genre=agent turn=no actor=any
  (du|dere|de) "har" (ikke|ikkje|absolutt ikke|slett ikke) ("gjort") (noe|noko|nokon) ("galt"|feil|"gale") >>
  (det|dette) ("er"|"var"|"er" slett) (ikke|ikkje|absolutt ikke) (din|"di"|deres|noe du "har") (feil|skyld|"skuld"|"gjort") >>
  (det|dette|"sånt"|"slikt") ("skjer"|"hender"|"kan" skje|"kan" hende|"skjer" ofte|"kan") (de|den|alle|ofte|mange|fleire|med|for|andre|"oss" alle|fort|lett|skje|flere|for den "beste"|dei) >>
  (du|dere) "er" (ikke|ikkje|langt fra|langt "ifra") (alene|den eneste|den første|åleine|den einaste|dum) >>
  (det|dette) ("er")? @grad? (helt|heilt|ganske|fullt)? (vanlig|normalt|vanleg) (at|å|spørsmål|problem|feil)? >>
  (mange|flere|fleire) ("spør"|"lurer"|"opplever"|"sliter"|"har"|"strever"|"opplev"|"strevar"|"lurar") (om|på|med)? (det samme|dette|samme|det same) >>
  ja: [Du har ikke gjort noe feil].
  ja: [Det er ikkje di skuld].
  ja: [Dette skjer den beste].
  ja: [Du er langt fra den eneste].
  nei: Det er ikke din kontaktperson som svarer.

+ agent-trygg genre=agent turn=no actor=any
  (du|dere|de|"pengene"|"kontoen"|"pengane"|"plassen"|alt|"dataene"|"kortet") ("er"|taper|"risikerer"|"mister"|"får"|"kan"|"blir"|"misser"|taper|"misser"|"ligger"|"står"|"beholder"|"har") (helt|fullstendig|heilt)? (trygg|trygge|ingenting|"trygt"|sikre|sikret|være trygg|være helt trygg|sikra|kjenne "deg" trygg|føle "deg" trygg|i trygge "hender"|ikke noe|ikkje noko|i gode "hender"|vere trygg|"beskyttet"|"verna") (på|på at|hos|på dette|i|ved)? >>
  (jeg|eg|vi|me) ("lover"|"lovar"|"garanterer"|"forsikrer"|"kan" love|"kan" forsikre|"kan" garantere|"kan" forsikra|"kan" berolige) ("deg"|dere|"dykk")? (at|med at|om at|det) >>
  (jeg|eg|vi|me) ("blir"|"er"|"sitter"|"venter"|"holder"|følger|bli|"ventar"|"held"|"er" her|"går"|"skal" være|"guider"|hjelper|"fylgjer"|"loser"|vert) (her|med|på|"deg"|hos|fortsatt her)? (til|hele|heile|mens|så lenge|"tråden"|"linja"|gjennom|hele "veien"|imens|på "linja"|medan|steg for steg|i "hånda"|helt til) >>
  (stol|du "kan" stole|"lit"|du "kan" lite|de "kan" stole) (på)? ("meg"|"oss"|at|det) >>
  (vi|jeg|eg|me) (("har"|"holder"|"har" full|"held") (full)? (kontroll|kontroll på|øye med|vakt|alt i orden|auge med)|("passer"|"passar") på|følger med) >>
  (du|dere|"dykk") "er" (i|hos "oss" i) (gode|trygge) "hender" >>
  (det|dette) "er" (helt|heilt|fullstendig)? ("trygt"|ufarlig|ufarleg|i orden|"greit"|sikkert|"risikofritt") (å|for|at)? >>
  (pust|pust med) (rolig|"magen"|ut|dypt|roleg|djupt|med "magen") >>
  (alt)? ("annet"|"anna"|"resten"|"det" andre) ("kan"|"får") vente >>
  (du|dere) ("skal"|"kan"|"må"|"får") (bare|berre|nå bare|nå) (sove|hvile|slappe av|puste|kvile|passe på "deg" selv|passe på "deg" sjølv|ta vare på) >>
  (det|dette) "er" (ikke|ikkje) (farlig|farleg|så farlig|noe å være redd for|noko å vere redd for|krise) >>
  (vi|jeg|eg|me) ("passer"|"passar"|"holder"|"held") (på "deg"|på dere|"deg" i "hånda"|"deg" i "handa") >>
  "senk skuldrene" >>
  (vi|me) ("tar"|"går"|"tek") ("ett"|"eitt"|"én"|"ein"|"et"|"en") ("skritt"|"steg"|"ting"|"bit"|"trinn") (av|om) ("gangen"|"gongen") ..2 (@ajeg "slipper" "deg" ikke)? >>
  (jeg|eg|vi|me) (henger|heng|blir|sitter|sit|venter|ventar|holder|held|vert) .. (her|på|med) .. (så lenge|til|hele|heile|inntil) >>
  (det|dette|alt dette|alt) ("klarer"|"greier"|"fikser"|"ordner"|"løser"|"ordnar"|"klarar"|"greier"|"løyser") (vi|me|jeg|eg) (fint|nok|lett|sammen|saman|helt fint|i fellesskap|greit) >>
  (vi|me) ("tar"|"går"|"tek") (det|dette|alt) (sammen|saman|steg for steg|rolig|"ett" steg|i "ditt"|"én" ting|en ting|roleg|trinn for trinn|litt om litt) >>
  (jeg|eg|vi|me) ("venter"|"ventar"|"venter" på "deg"|"har" tid) (gjerne|så lenge|tålmodig|på "deg"|rolig) >>
  (du|dere|de) ("mister"|"taper"|"risikerer"|"misser"|"tapar") (ingen|ingenting|ikke|inga|ikkje) >>
  (vi|jeg|me|eg) har (sett|løst|hatt|gjort|vært borti|vore borti|løyst) (dette|slikt|sånt|det) (før|mange "ganger"|hundre "ganger"|mange "gonger") >>
  (du|dere) kan (sove|legge "deg"|slappe av|senke "skuldrene"|puste|ta helg) (godt|trygt|helt|roleg|rolig|lettet)? >>
  (det)? "er" ingenting (du|dere) ("kan"|"har") (gjøre|gjort) ("galt"|feil) >>
  (dette|det|alt dette|alt|floken) (rydder|ryddar|ordner|ordnar|løser|løyser|fikser|fiksar|finner|finn|kommer|kjem|nøster|nøstar|reder|klarer|retter|rettar|får) (vi|me|jeg|eg|"du og jeg") .. (opp|ut|oss|skikk|orden)? .. (i|av|på|gjennom|til)? .. (sammen|saman|i fellesskap|i lag|helt|nok|sammen du og jeg|deg og meg)? ","? (så)? (pust|senk|slapp|sov|ta) (med|skuldrene|av|godt|helt|det|helga|rolig|ut) >>
  (dette|det|alt dette|alt|floken) (rydder|ryddar|nøster|nøstar|reder|finner|finn) (vi|me|jeg|eg) .. (opp|ut|oss) .. (i|av|på)? (sammen|saman|i lag|i fellesskap) >>
  ja: [Dette rydder vi opp i sammen, så pust med magen].
  ja: [Jeg lover at pengene kommer tilbake].
  ja: [Eg ventar her til du er klar].
  ja: [Du er i trygge hender].
  ja: [Du mister ingenting på dette].
  ja: [Vi tar det sammen].
  nei: Vi garanterer levering innen to år på bilen.

- agent-stresser genre=agent turn=no actor=any
  (du|dere) ("må"|bør|"skal") (bestemme|svare|signere|betale|avgjøre|svar) ("deg")? (nå|med en gang|straks|umiddelbart|"nu"|no|i dag) ","? (ellers|hvis ikke|eller|elles) >>
  (ellers|hvis ikke|dersom ikke|elles) ("mister"|"går"|"blir"|sender|"stenger"|"misser"|"sperrer"|"får") (du|vi|"saken"|"tilbudet"|"strømmen") .. (inkasso|"tilbudet"|"stengt"|alt|"sperret"|"pengene"|"plassen") >>
  ("skynd"|"rask"|"forte") "deg" >>
  (jeg|eg|vi|me) "har" (ikke|ikkje) (all|hele|heile) ("dag"|"dagen"|"verdens" tid|"verdas" tid|"kvelden") >>
  (bestem|svar) "deg"? (nå|no|med en gang|straks) !("på") >>
  (jeg|eg|vi) ("vet"|"veit") (ikke|ikkje) (om|hvorfor|hva) (det|du|dette) ("går"|"er"|"ordner"|"ordnar") (bra|"trygt"|seg) >>
  (det)? ("ser"|"er") (dårlig|"mørkt"|dårleg) ut (for|med)? >>
  ja: [Du må bestemme deg nå, ellers mister du tilbudet].
  ja: [Du må svare nå, ellers går tilbudet ut].
  ja: [Skynd deg før tilbodet er ute].
  nei: Du må svare innen fredag.

cue empathy.personal

+ agent-presenterer genre=agent turn=no actor=any
  (@ahei)? ...2 (jeg|eg|"mitt"|"mi"|æ) ("heter"|"heiter"|navn|namn|het|hete) ("er")? _ (_)? (og|frå|fra|i|på|her)? >>
  (@ahei)? ...2 ("mitt" navn|"navnet" "mitt"|"namnet" "mitt") "er" _ >>
  (@ahei)? ...2 (du|dere|de) ("snakker"|skriver|"chatter"|"prater"|"snakkar"|"pratar"|"skriv"|"har" "kommet"|"chattar") (nå)? (med|til) !(vår|en|robot|"oss"|kundeservice|chatbot|"boten"|ein|feil|den) _
  ^ @ahei ...2 "dette er" !("en"|"et"|"ein"|"eit"|"ikke"|"ikkje"|"noe"|"noko"|"den"|"det"|"bare"|"veldig"|"saken"|"grunnen"|"svar"|"svaret"|"vår"|"din") _ (fra|"frå"|hos)? >>
  ^ !("kundeservice"|"det"|"du"|"vi"|"jeg"|"noe"|"noen"|"alt"|"ligger"|"står"|"er"|"finner"|"skriv"|"trykk"|"klikk"|"logg"|"les"|"bare"|"se"|"alle"|"her"|"ja"|"nei"|"litt"|"lenken"|"svar"|"spør") _ "her" (","|"!"|".")
  ^ @ahei ...2 _ "her" (fra|"frå"|hos|på) >>
  ^ @ahei ..1 !@aikkenavn _ (på|fra|i|hos|frå|ved) _ "her"
  (det)? ("er")? (jeg|eg) som ("skal"|"vil"|"kommer" til å|hjelper|"har"|følger|"tar"|hjelper|"kjem"|behandler|"følgjer"|behandlar) >>
  (jeg|eg) ("skal"|"vil") (hjelpe|bistå|ta|ta hånd om|"hjelpa"|følge) ("deg"|dere|"dykk") (i dag|med|videre|vidare|nå|no|gjennom)? >>
  "jeg er din" (rådgiver|"kontaktperson"|saksbehandler|kundebehandler|rådgjevar|kontakt) >>
  "eg er din" (rådgjevar|"kontaktperson"|sakshandsamar) >>
  ja: [Hei, jeg heter Nina].
  ja: [Hei, du snakkar med Sigrid].
  ja: [Mitt navn er Per].
  ja: [Det er jeg som skal hjelpe deg i dag].
  nei: Du snakker nå med en robot.
  nei: Dette er en automatisk melding.

+ agent-hei-navn genre=agent turn=no actor=any
  ^ @ahei !@aikkenavn _
  ^ @ahei "," !@aikkenavn _ ("."|"!"|","|$)
  ^ (@ahei|"god formiddag"|"god aften"|"hei hei"|"velkommen"|"takk for at du ringer")? ","? !@aikkenavn _ "her" ("i"|"på"|"hos"|"fra"|"frå") ("kundesenteret"|"kundeservice"|"support"|"servicetorget"|"resepsjonen"|"banken"|"teamet"|"chatten"|"kundestøtte"|"butikken"|"avdelingen"|_)
  ^ ("god formiddag"|"god aften"|"god søndag"|"godt nytt år") ","? !@aikkenavn _ ("."|"!"|","|$)
  ^ (hei|heisann|hallo|god dag) (på "deg"|igjen|så) !@aikkenavn _
  ^ (kjære|kjære "deg") !(kunde|"kunder"|bruker|søker|medlem|"deg"|alle) _
  (takk|tusen takk) !(for|"skal"|så|til|selv|i|det|på|igjen|ja|nei|og) _ $
  ^ @ahei !@aikkenavn _ "," !@aikkenavn _ "her"
  ^ (takk|tusen takk|flott|fint|supert|perfekt|skjønner|greit|topp) "," !@aikkenavn _ ("!"|".") $
  ^ @ahei !@aikkenavn _ (","|"!"|".") !@aikkenavn _ "her" ("igjen"|"att"|"på nytt"|"fra" _|"frå" _|"i" _|"på" _|"hos" _)?
  ja: [Hei Jostein, Beate her igjen].
  ja: [Hei Marte]! Hva kan vi gjøre for deg?
  ja: [Hei Sigbjørn], takk for e-posten.
  ja: [Kjære Liv]
  nei: Hei igjen!
  nei: Hei. Prisen er 499 kroner.

+ agent-tar-saken genre=agent turn=no actor=any
  (jeg|eg|æ) ("tar"|"tek"|"overtar"|"overtek"|følger|eier|"følgjer"|"har"|"beholder"|"holder"|"eig"|"passer"|"fylgjer") ("meg"|over|personlig|nå|selv|sjølv|hånd om)? ("saken"|"saka"|dette|"ansvaret"|ansvar|det|"henvendelsen"|tak|av|opp|personlig|fullt ansvar|hand om|sjølv|regi) (din|"di"|personlig|selv|opp|videre|sjølv|for "deg"|herfra|tak i|nå|vidare|herifrå)? >>
  (slipper|slepp|"slipper"|"slepp") @adeg? (ikke|ikkje|aldri) ("taket"|"deg"|"saken"|"saka"|før) >>
  ("er"|"blir") det ("meg"|jeg|eg) (du|dere|de) (forholder|kan|skal|får|snakker|ringer|held|møter|har med) >>
  (jeg|eg) (graver|undersøker|sjekker|leter|ringer|regner|hører|purrer|finner|ser|leitar|sjekkar|reknar|ringjer|purrar|går) ..4 (for "deg"|for dere|for "dykk"|på dine vegne|på vegne av "deg"|på saken din|på saka di) >>
  (går|kjemper|slåss|kjempar) (jeg|eg) (i bresjen|for "deg"|din sak) >>
  (jeg|eg) "har" (selv|sjølv|personlig|personleg) (vært|vore|snakket|snakka|ringt|sjekket|sjekka|gått|lett|leita|hentet|henta|tatt|fulgt|prata) >>
  (jeg|eg) ("tok"|"har tatt"|"har teke"|"tek"|"tar") (nettopp)? (en|ein) (telefon|prat|runde) (til|med) >>
  (jeg|eg) ("har")? ("ringte"|"ringde"|"ringt"|"snakket"|"snakka"|"purret"|"purra"|"sjekket"|"sjekka") ..4 for ("deg"|dere|"dykk") >>
  (nå|no|"nå"|"no") "er" det (min|mi|"min"|"mi") (jobb|tur) å >>
  (nå|no|"nå"|"no") "er" det ("oss" to|du og jeg|du og eg|"meg" og "deg") >>
  ("direktenummeret"|"direktenummer"|"mobilnummeret"|"nummeret") ("mitt") >>
  (ring|"skriv"|ta kontakt) (gjerne|bare|berre)? (direkte|rett) (til|med) ("meg"|"mæ") >>
  (dette|det|den|"saken"|"resten"|"saka"|det her) ("tar"|"ordner"|"fikser"|"skal"|følger|"tek"|"ordnar"|"fiksar"|"undersøker"|"sjekker"|"følgjer") (jeg|eg) ("meg"|av|hånd om|for "deg"|ordne|følge|nå|selv|opp|ta|hand om|fikse|personlig|undersøke|sjølv)? >>
  (så|da|då) ("ordner"|"fikser"|"tar"|"ordnar"|"tek"|"fiksar"|"gjør"|"skal") (jeg|eg) ("resten"|det|"meg" av|alt|dette|hånd om|nok) >>
  ("ordner"|"fikser"|"tar"|"ordnar"|"fiksar"|"tek") (jeg|eg) ("resten"|alt|"meg" av) >>
  (la|lat) ("meg"|"oss") (se|sjekke|undersøke|hjelpe|finne|ta|sjå|ordne|høre|få|"finna"|kikke|grave|"sjekka"|prøve|gjøre) (hva|kva|på|ut|om|"deg"|en|litt|nærmere|med|opp|dette|det|i|"saken"|"et"|ein|nærare)? >>
  (det)? "er" (jeg|eg) som ("har"|"tar"|følger|behandler|"tek"|eier|"følgjer"|behandlar) >>
  (jeg|eg) ("skal"|"vil"|"kommer" til å|"kjem" til å) (personlig|selv|sjølv)? (ta|følge|sørge|passe|ordne|undersøke|personlig|selv|sjekke|gå|følgje|syte) (for|"saken"|opp|på|dette|personlig|det|tak|med|gjennom|"saka"|vidare|selv)? >>
  (jeg|eg) (personlig|selv|sjølv) ("skal"|følger|"tar"|"ringer"|"vil") >>
  ("spør"|ring|kontakt|be om|svar|"skriv") (etter|om|til|å få snakke med)? ("meg") (direkte|personlig|på|hvis|når|om) >>
  (du|dere|de) (når|"treffer"|"kan" ringe|"får" tak i|"kan" nå|"kan" kontakte|"får"|"kan" skrive) ("meg"|tak i "meg") (direkte|på|personlig) >>
  ("mitt"|min) ("direktenummer"|direkte nummer|"direktelinje"|nummer|e-post) >>
  (jeg|eg) ("er")? ("kontaktpersonen"|"saksbehandleren"|"rådgiveren"|"kontakten") (din|"di") >>
  (jeg|eg) "ringer" ("deg")? (selv|personlig|opp|sjølv) >>
  (jeg|eg) (gir|"gjev") "meg" ikke >>
  (jeg|eg) har (tatt|teke) over ("saken"|"saka"|dette|for) >>
  (jeg|eg) (holder|held|beholder) i (dette|"saken"|"saka"|"trådene"|"trådane") >>
  (ringe|skrive|ringje) (direkte|rett)? (til)? "meg" (direkte|på|om|hvis|dersom|når) >>
  (du|dere) ("skal"|"får"|"kan"|"trenger"|"treng"|"slipper"|"slepp"|"skal nå"|"må") (slippe|sleppe|"ikke"|"ikkje"|"bare"|"berre"|"kun")? (å)? (forholde|halde|fortelle|forklare|snakke|prate|starte|begynne|ringe|holde) .. ("deg"|dere|dykk|alt|dette|historien|med|på)? .. (flere|fleire|andre|nye|mange|en ny|meg|én|noen andre) (enn|og bare|person|personer|stemmer|avdelinger)? ("meg"|"én"|"ein"|oss)? >>
  (jeg|eg) ("er"|"blir"|"vert") ("din"|"deres"|"dykkar")? (faste|eneste|einaste|personlige)? (kontakt|kontaktperson|"din" mann|"din" kvinne|person|los|støttespiller) (fra|frå|i|hele|heile|gjennom|til|på|hos) >>
  (jeg|eg) ("slipper"|"slepp"|"forlater") (ikke|ikkje) (taket|saken|saka|dette|deg|den|tråden) (fra|frå|før|på|bort|i)? >>
  ja: [Du skal slippe å forholde deg til flere enn meg].
  ja: [Jeg tar saken din] videre.
  ja: [Dette ordnar eg for deg].
  ja: [La meg undersøke hva som har skjedd].
  ja: [Du når meg direkte på 22 33 44 55].
  ja: Send inn skjemaet, så [fikser jeg resten].
  nei: Det tar fem dager å behandle saken.

+ agent-personlig genre=agent turn=no actor=any
  (jeg|eg) ("husker"|"hugsar"|"minnes"|"minnest") (at|òg at|fra sist) (du|dere|de) >>
  (jeg|eg) ("ser"|"ser" også) at (du|dere|de) ("har"|"er") ("vært"|"vore"|hatt|"hatt")? (kunde|hos "oss"|bursdag|lojal) >>
  (slik|sånn|som) (jeg|eg) ("husker"|minnes|"hugsar") >>
  (i)? ("ditt"|akkurat "ditt") (tilfelle|tilfelle) >>
  (i)? (din situasjon|"situasjonen" din) ("er"|ville|"kan"|"vil"|"hadde")? >>
  (jeg|eg) ("har"|bruker|pleier|brukar) (selv|sjølv|også) (samme|hatt|brukt|"et"|barn|same|den) >>
  ja: [Jeg ser at du har vært kunde i tolv år].
  ja: [Eg hugsar at du ringde i fjor].
  nei: Jeg ser at fakturaen er betalt.

- agent-upersonlig genre=agent turn=no actor=any
  (dette|det) (ligger|hører|er|sorterer) (ikke|ikkje) (under|til|innenfor) (min|vår|mitt|vårt) (avdeling|ansvarsområde|bord|område|felt|ansvar)
  (dette|denne) ("er")? (en|ei|ein|"et"|"e-posten"|"meldingen"|"meldinga")? ("er")? (automatisk|automatisert|"autogenerert"|standard|standardisert) ("generert"|svar|melding|e-post|"utsendelse"|"sendt"|"generert"|svar)? >>
  ("kan"|kunne) (ikke|ikkje) ("besvares"|"svares" på|"svarast" på)
  "ikke svar på denne" >>
  "ikkje svar på denne" >>
  (kjære|til|hei) (kunde|bruker|søker|medlem|innbygger|forsikringstaker|brukar|søkjar)
  (det)? ("er")? (ikke|ikkje) (min|vår) (avdeling|jobb|oppgave|"mitt" bord|oppgåve|"avdelings")
  "ikke mitt bord"
  "ikkje mitt bord"
  ("saken"|"henvendelsen"|"saka") ("er")? (ikke|ikkje) min >>
  ja: [Kjære kunde]
  ja: [Det er ikke min avdeling].
  ja: [Dette er en automatisk melding].
  nei: Den automatiske betalingen er stoppet.
