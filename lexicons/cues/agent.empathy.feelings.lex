# empathy.feelings in the agent's own texts: what the text does (guideline 10).
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
  @ajeg? ("forstår"|"skjønner"|"skjøner"|"ser"|"skjønar"|skjøn|"hører"|"høyrer"|"merker"|"merkar"|"forsto"|tenker) !@adu @grad? (godt|veldig godt|fullt ut|absolutt|selvsagt|fullt|så godt|sjølvsagt|virkelig)? (at|det|hvorfor|kvifor|hvordan|korleis)? (@adu|det|dette|"situasjonen"|"ventetiden"|"ventetida"|du synes|dere|"slikt"|"sånt") !("trenger"|"treng") ...6 (@eille|@efrust|"opplevd"|"fortvilet") >>
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
  (jeg|eg|vi|me) (kan|må|vil|får|skal) (bare|berre|virkelig|først)? (be (så mye|mange ganger)? om (unnskyldning|orsaking)|beklage) >>
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
