# empathy.warmth, the opposite: sour, curt, rude, irritated, arrogant.
cue empathy.warmth

- sur
  @sur !(melk|vin|smak|pris|strøm|regn|vær|sak|tap|konkurranse|kamp|erfaring|opplevelse|overraskelse|realitet)
  ja: Han var [sur] og gretten.
  ja: [Uhøflig] fyr i chatten.
  ja: Ho verka [gretten].
  snu: Hun var [aldri uhøflig].
  nei: Jeg ble sur da jeg så fakturaen.

- kort
  kort/a (i|på) (tone/n|stil/n|replikk/n|lunte/n|målet/n|stemme/n|form/n|svar/n|maner/n|tonen/n|tråden/n)
  (være|virke|fremstå|verke|svare|snakke|høres) @grad? (kort|knapt|"snutt"|"stutt"|brått|kontant|avmålt|knapp) !(og (konkret|presis|presist|konsis|"konsist"|godt|"greit"|informativ|tydelig|klart|konkret)|tid|vei|men (godt|presist))
  (kort|"stutt") og (brysk/a|avvisende/a|sur/a|hard/a|kontant/a|uvennlig/a|brå/a|avvisande/a|irritert/a|kald/a)
  (kort/a|avmålt/a|snutt/a|spiss/a|skarp/a|hard/a|sur/a|irritert/a|brysk/a|streng/a|iskald/a|kjølig/a|ubehagelig/a|hvass/a|kvass/a|amper/a|lei/a) @grad? @stemme
  @stemme (være|virke|bli) @grad? (kort/a|avmålt/a|spiss/a|skarp/a|hard/a|sur/a|irritert/a|brysk/a|streng/a|kjølig/a|ubehagelig/a|kvass/a|hvass/a|lei/a|oppgitt/a)
  (spiss/a|skarp/a|hard/a|sur/a|streng/a|brysk/a|spydig/a|kvass/a) i (tone/n|stemme/n|røst/n|målet/n|stil/n|replikk/n)
  ja: Hun var [kort i tonen].
  ja: Han [svarte kort] og la på.
  ja: [Tonen ble spiss] etter hvert.
  nei: Hun svarte kort og konsist.
  nei: Det var kort ventetid.

- irritert
  (irritert/a|oppgitt/a|sint/a|forbannet/a|ergerlig/a|gretten/a|lei/a|amper/a|snurt/a|fornærmet/a|forulempet/a|oppbrakt/a|hissig/a|provosert/a|stresset/a|irritera/a|sinna/a|opphissa/a|misfornøyd/a) (på|over|stemme|tone|da|når|fordi|av) @meg?
  (bli|virke|høres|være|verke|fremstå|lyde|låte/v|verte) @grad? (irritert/a|sint/a|oppgitt/a|ergerlig/a|snurt/a|fornærmet/a|irritera/a|amper/a|hissig/a|lei/a|sinna/a|forbanna/a) !(av|å)
  (irritasjon/n|aggresjon/n|sinne/n|forakt/n|surhet/n|uvilje/n|antipati/n)
  ja: Rådgiveren [virket irritert] da jeg spurte.
  ja: Han ble [sint på meg].
  nei: Jeg ble irritert over prisen.

- sukk
  (sukke/v|stønne/v|pese/v|puste/v|snøfte/v|fnyse/v|grynte/v|sukka/v|blåse/v|kremte/v) @grad? (oppgitt|tungt|høyt|"demonstrativt"|irritert|i "røret"|ut|"lettere")? !(lettet|ut)
  (sukk/n|stønn/n|fnys/n|sukking/n|stønning/n|sukka/n)
  himle/v @grad? med ("øynene"|"augene"|"øya"|"auga")
  "himlet med auga"
  ja: Hun [sukket høyt] da jeg spurte igjen.
  ja: Eg høyrde [sukk] i andre enden.
  nei: Jeg sukket lettet etterpå.

- kjefte
  (kjefte/v|bjeffe/v|glefse/v|snerre/v|frese/v|hvese/v|skjelle/v|brumme/v|rope/v|skrike/v|brøle/v|hyle/v|smelle/v|snøfte/v|kvese/v|skjenne/v|bruse/v) @grad? (til|på|ut|mot|av|opp)? @meg?
  (heve|"hevet"|skru) @grad? (stemme|"røst"|"tonen"|"stemmen"|"røysta")
  (få|"fikk") @grad? "kjeft"
  (sleivete/a|nedrig/a|ufin/a|freidig/a|uhøflig/a|sur/a|spydig/a) (kommentar/n|replikk/n|bemerkning/n|merknad/n|tone/n)
  (banne/v|bante/v|bannet/v)
  ja: Mannen [kjeftet på meg].
  ja: Hun [hevet stemmen].
  nei: Jeg kjeftet på ham.

- humør
  (dårlig/a|surt/a|elendig/a|labert/a|ufyselig/a) humør
  "på tverke"
  (stå|"stått") opp med feil (fot|ben|bein)
  "på feil side av senga"
  (umulig/a|vanskelig/a) å få ("et"|"eit") smil
  ja: Han hørtes ut til å være i [dårlig humør].
  ja: Ho var [på tverke] heile tida.
  nei: Jeg var i dårlig humør fra før.

- legge-på
  legge @grad? på @grad? (i "øret"|"røret"|midt|uten|før|når|da|"luren"|på "meg"|plutselig|"rett i fleisen")
  (slenge/v|smelle/v|kaste/v) .. (på|"røret"|"luren"|"telefonen")
  (la|"slang"|"slengte"|smelte) @grad? på @grad? "røret"
  ja: Hun [slengte på røret].
  ja: Kundebehandleren [la på røret].
  nei: Jeg la på etter en halvtime.

- ubehag
  (uhøflighet/n|uvennlighet/n|frekkhet/n|arroganse/n|surhet/n|gretthet/n|brydderi/n|uforskammethet/n|ufinhet/n)
  (lite|ikke|ikkje|mindre|null|svært lite) @grad? @hyggelig
  ja: Maken til [frekkhet] har jeg ikke opplevd.
  ja: Slik [uhøflighet] vil eg ikkje ha.

- idiomer turn=no
  (stå|"sto"|"stod") opp (på|med) (feil|"gale"|"galt"|gal) (fot|side|bein|ben|"beinet") >>
  ("stått"|"stod"|"sto") opp (på|med) (feil|"gale"|"galt"|gal) (fot|side|bein|ben|"beinet")
  (knapt|ikke|ikkje|nesten ikke|verken|aldri|aldri så mye som|korkje|uten|utan|ingen) ("et"|"eit"|noe|"antydning" til)? (hei|smil|takk|hallo|ha det|velkommen|hilsen|god dag|vennlig ord|"høflighetsfrase"|hyggelig ord|helsing|venleg ord|"smilet"|høflighet) (eller|og|å|engang|å høre|å spore|i|til)? (takk|hade|høre|farvel|spore|ha det|"stemmen"|"meg"|få)?
  (lang|så lang|sur) i ("maska"|"masken"|"fleisen"|"trynet")
  ("et"|"eit") ansikt (som|til) >>
  (mutt/a|sur/a|tverr/a|butt/a|bitter/a|snurt/a|gretten/a|blid/a) som (en|ei|ein|"et")? (sitron|"østers"|okse|"tordensky"|bjørn|potet|eddik|"sviske"|lefse|rotte)
  (sur|sint|bitter) som (eddik|sitron|en sitron|ei "sviske")
  (eddiksur/a|drittsur/a|dritsur/a|møkksur/a|grinebiter/a|surpomp/a|grinebitar/a|surmaget/a|sur og gretten|surpupp/a|tverrpinne/a|bølle/a|drittkjerring/a|surkål/a|surpropp/a|gretten "gubbe"|brumlebasse/a|humørløs/a|humørlaus/a|gledesløs/a|gledeslaus/a|tverr/a|brautete/a|uoppdragen/a|taktløs/a|taktlaus/a|brutal/a|frekkas/a|frekke/a|pottesur/a|skikkelig sur|sur "kar"|kverulant/a|kverulerende/a|uhøvla/a|uhøvlet/a|tølper/a|tølperaktig/a|bøllete/a|bråkjekk/a|ubehøvlet/a|ubehøvla/a|rappkjefta/a|uforskamma/a|uforskammet/a|nedrig/a|stutt/a|udannet/a|udanna/a|grettent/a|snippen/a|snipp/a|snurrig/a|spiss/a|spydig/a|giftig/a|surmulete/a|mugge/a|mugg/a|molefonken/a|muggen/a|brysk/a) !(penn|vinkel|lue)
  (lite|mangel på|ingen|null|uten|manglende|utan|"inga"|dårlig|elendig|dårleg) (folkeskikk/n|høflighet/n|vennlighet/n|imøtekommenhet/n|hjelpsomhet/n|servicevilje/n|serviceinnstilling/n|manerer/n|smil/n|varme/n|blidhet/n|venlegheit/n|høflegheit/n|servicemanér/n|service innstilling|vilje til å hjelpe|hjelpevilje/n|servicevilje/n)
  (lite|mindre|ikke særlig|ikkje særleg|alt "annet" enn|ikke akkurat|alt "anna" enn|ikkje akkurat|langt fra|langt "ifra") (hyggelig/a|vennlig/a|høflig/a|imøtekommende/a|hjelpsom/a|blid/a|serviceinnstilt/a|behjelpelig/a|hjertelig/a|trivelig/a|serviceminded/a|velkommende/a|smilende/a|venleg/a|hyggeleg/a|høfleg/a|hjelpsam/a|imøtekomande/a|triveleg/a|koselig/a|varm/a)
  (ikke|ikkje) (akkurat|nettopp|spesielt|særlig|"just")? (en|ei|ein|noen|den "blideste"|noe)? (solstråle/n|"blideste"|"hyggeligste"|sprudlende|"gladlaks"|smilende|varme|"hyggelegaste"|"blidaste"|"høfligste"|imøtekommende|fornøyelse)
  (ikke|ikkje|"itj"|"kje") (til|"et"|"eit")? (å|til å)? (dra|oppdrive|lokke|fremkalle|få) ("et"|"eit"|på|fram)? smil
  (som)? (å)? (snakke|snakke med|ha med) .. (en|ein)? ("surpomp"|"istapp"|"isblokk"|pinnsvin)
  "isfront"
  (tonen/n|stemmen/n|stemninga/n|stemningen/n|røysta/n|svarene/n|svaret/n|samtalen/n|målføret/n) ("var"|"ble"|"vart"|"virket"|"er"|"føltes"|"blei"|"hadde") @grad? (kort/a|sur/a|spiss/a|kjølig/a|iskald/a|amper/a|krass/a|brysk/a|skarp/a|uvennlig/a|irritert/a|ubehagelig/a|dårlig/a|hard/a|sint/a|trykket/a|frekk/a|hissig/a|oppgitt/a|aggressiv/a|ampre/a|kvass/a|uvenleg/a|stram/a|giftig/a|avmålt/a|avvisende/a|hoven/a|fiendtlig/a|snurt/a|mutt/a)
  ja: Han var [sur som en sitron].
  ja: Hun hadde [stått opp på feil side].
  ja: Ho var [ikkje akkurat ei solstråle].
  ja: Det var [lite folkeskikk].
  ja: Jeg fikk [knapt et hei].
  ja: [Pottesur] dame.
  nei: Jeg er sur som en sitron på posten.

- avvisende
  (avvisende/a|avvisande/a|tilknappet/a|tilknappa/a|fåmælt/a|"fåmælt" og|ordknapp/a|mutt/a|innesluttet/a|fiendtlig/a|fiendsk/a|fiendtleg/a|motvillig/a|uvillig/a|uimøtekommende/a|uimøtekomande/a|lite samarbeidsvillig|vrang/a|vanskelig å ha med å gjøre|tverr/a|stiv/a|stram/a|reservert/a|kontant/a|uviljug/a|vrangvillig/a|motvillig/a|uelskverdig/a|lukket/a|avmålt/a|krakilsk/a|kranglevoren/a|kranglete/a|kranglevorent/a|sta/a|trassig/a|knapp og|hissigpropp/a) (og|men|i|på|som|når|da|under|hele|mot)? (kort|sur|kald|lite|"tonen"|"stemmen"|"måten"|frekk|arrogant|uvennlig|uhøflig|hele "tiden"|"meg"|"oss")? !(pris|avtale|strøm)
  (svare|"svarte"|snakke|"svara"|prate|skrive) @grad? @meg? (i|med|kun|bare|berre)? ("enstavelsesord"|"enstavelser"|"einstavingsord"|"ett" ord|ja og nei|to ord|"et" "grynt"|"eit" "grynt"|"grynt"|"korthogde" "setninger"|ja eller nei|"et" kort|"ett-ordssvar"|minst mulig ord|så lite som mulig)
  (enstavelsesord/n|einstavingsord/n|ettordssvar/n|ett-ords-svar/n)
  (svare|"svarte"|"svara"|snakke|forklare|si|prate) @grad? @meg? (kort|"mutt"|"surt"|hissig|irritert|spydig|"bryskt"|"brysk"|"krasst"|morsk|"snurt"|sint|uvennlig|uhøflig|"frekt"|oppgitt|"grettent"|kontant|kort og|avmålt|kjapt og "surt"|"skarpt"|"hvast"|amper|sarkastisk|uvenleg|avvisende|"kvast"|"ampert"|grinete|"tverrt"|"spisst"|arrogant|utålmodig og) (og|i|på|at|da|når|"tonen"|"røret"|tilbake)? !(konkret|presist|tydelig|godt|"greit")
  (surt/a|uhøflig/a|uvennlig/a|frekt/a|spydig/a|sarkastisk/a|kort/a|kjølig/a|arrogant/a|uvenleg/a|grinete/a|krast/a) (svar/n|tilsvar/n|tonefall/n|tilbakemelding/n|kommentar/n|oppførsel/n|mail/n|opptreden/n|velkomst/n|mottakelse/n|start/n)
  (dårlig/a|elendig/a|forferdelig/a|uakseptabel/a|uhøflig/a|frekk/a|udannet/a|tarvelig/a|ufyselig/a|dårleg/a|uprofesjonell og) (oppførsel/n|holdning/n|tone/n|mottakelse/n|haldning/n|åtferd/n|opptreden/n|humør/n|manerer/n|folkeskikk/n|velkomst/n|innstilling/n|væremåte/n|mottaking/n|serviceinnstilling/n|servicevilje/n)
  (svare|ta|"tok"|oppføre|"oppførte") .. (seg)? (som en|som ein|som om)? .. ("bølle"|"tverrpinne"|"drittsekk"|dritt|"surpomp"|"bavian"|tyrann|"primadonna"|"diva")
  (uvilje/n|motvilje/n|motvillig/n|uvilje mot) (mot)? (å hjelpe|"meg")?
  (null|ingen|lite|liten|manglende) (vilje|interesse|lyst) (til|i|av) å (hjelpe|bistå|finne|"hjelpa")
  (krangle/v|kranglet/v|krangla/v|diskutere/v|argumentere/v|kjekle/v|kjeglet/v|kjekla/v) .. (med)? ("meg"|"oss"|på|imot)
  (kaste|"slengte"|slenge|"kom"|"kasta") .. (med)? ("spydigheter"|stikk|"frekkheter"|"gloser"|skjellsord|"ukvemsord"|"spydige"|"eder"|"ufinheter"|"glose")
  (få|"fikk"|"fekk") .. ("kjeft"|"skjenn"|"tyn"|"huden" full|"passet" "påskrevet"|høre det|skyllebøtte/n|"pes"|en "utblåsning"|"skrubb") (av|for|fordi|på)? >>
  (kjeft/n|skjenn/n|utskjelling/n|skyllebøtte/n|utblåsning/n|skrubb/n)
  ("sa"|"hilste"|"svarte") (ikke|ikkje) (engang|en gang|eingong)? (hei|takk|ha det|god dag|hade|farvel|hallo|på "meg")
  (uten|utan) å (si|seie|hilse|takke|ønske) (hei|takk|hade|ha det|god dag|velkommen|farvel|noe|noko|på "meg"|adjø)
  (rulle|"rullet"|himle/v|"himla"|"himlet") .. ("øynene"|"øyne"|"auga"|auge|"øya")
  (smatte|"smattet"|tygge|"tygget"|"tygde"|"smatta"|"tygget" "tyggis"|"spiste"|åt) .. ("tyggis"|tyggegummi|i "øret"|i "telefonen"|mat|"matpakka"|i "røret"|eple|mens)
  (blåse|"blåste"|puste|"pustet"|"pusta"|"pes"|stønne) @grad? (tungt|oppgitt|irritert|i "røret"|ut|høyt|"demonstrativt"|tydelig oppgitt|tungt i "røret")
  (oppgitt/a|irritert/a|lei/a|sliten/a|trett/a|trøtt/a|sur/a|irritera/a|oppgjeven/a|oppgjevne/a) (stemme/n|sukk/n|tone/n|pust/n|mine/n|røst/n|tonefall/n|fnys/n|røyst/n)
  ja: Han [svarte i enstavelsesord].
  ja: Ho var [avvisande].
  ja: Jeg [fikk huden full].
  ja: Hun [sa ikke engang hei].
  ja: Han [himlet med øynene].
  ja: [Uhøflig oppførsel].
  snu: Han var [ikke avvisende].
  nei: Jeg kranglet med sønnen min.
  nei: Fristen ble avvist.
