# empathy.warmth, the opposite: sour, curt, rude, irritated, arrogant.
cue empathy.warmth

- sur
  @sur !(melk|vin|smak|pris|strøm|regn|vær|sak|tap|konkurranse|kamp|erfaring|opplevelse|overraskelse|realitet)
  ja: Han var [sur og gretten].
  ja: [Uhøflig] fyr i chatten.
  ja: Ho verka [gretten].
  snu: Hun var [aldri uhøflig].
  nei: Det var tvert imot.
  nei: Jeg jobber hardt.
  nei: Det er surt at pakken er borte.

- kort
  kort/a (i|på) (tone/n|stil/n|replikk/n|lunte/n|målet/n|stemme/n|form/n|svar/n|maner/n|tonen/n|tråden/n)
  !("samtalen"|"samtala"|"svaret"|"svara"|"svarene"|"ventetiden"|"køen"|"tiden"|"fristen"|"det"|"mailen"|"e-posten"|"meldingen") (være|virke|fremstå|verke) @grad? [ ("kort"|"snutt"|"stutt"|avmålt|"knapp") ] !(og (konkret|presis|presist|konsis|"konsist"|godt|"greit"|informativ|tydelig|klart|konkret)|tid|vei|kø|ventetid|@grad|svar|svartid|prosess|frist|forklaring|telefonkø|avstand|ventetida|men (godt|presist))
  (svare|"svarte"|"svara"|snakke) @grad? ("kort"|"snutt"|"stutt"|kontant|avmålt) !(og (konkret|presist|"konsist"|godt|"greit"|tydelig|klart|informativt|riktig))
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
  (irritert/a|oppgitt/a|sint/a|ergerlig/a|amper/a|snurt/a|fornærmet/a|hissig/a|provosert/a|irritera/a|sinna/a|opphissa/a) (på|over) (@emeg|at|spørsmål|"spørsmålene"|"spørsmålet") >>
  (virke|høres|verke|fremstå|lyde|låte/v) @grad? [ (irritert/a|sint/a|oppgitt/a|ergerlig/a|snurt/a|fornærmet/a|irritera/a|amper/a|hissig/a|sinna/a|kjølig/a|kjøleg/a) ] !(av|å)
  !@b-jeg (bli|være|verte) !@b-jeg @grad? [ (irritert/a|sint/a|oppgitt/a|ergerlig/a|snurt/a|fornærmet/a|irritera/a|amper/a|hissig/a|sinna/a|forbanna/a|kjølig/a|kjøleg/a) ] !(av|å)
  (surhet/n|surleik/n)
  ja: Rådgiveren virket [irritert] da jeg spurte.
  ja: Han ble [sint på meg].
  nei: Jeg ble irritert over prisen.

- sukk
  (sukke/v|stønne/v|snøfte/v|fnyse/v|grynte/v|sukka/v|kremte/v) @grad? (oppgitt|tungt|høyt|høgt|"demonstrativt"|irritert|i "røret"|"lettere")? !(lettet|ut)
  (pese/v|puste/v|"pusta"|blåse/v) @grad? (oppgitt|tungt|høyt|høgt|"demonstrativt"|irritert) (ut|i "røret"|i "øret"|i "telefonen")?
  (himle/v|"himla"|"himlet") @grad? med ("øynene"|"augene"|"øya"|"auga")
  "himlet med auga"
  ja: Hun [sukket høyt] da jeg spurte igjen.
  nei: Jeg sukket og la på.

- sukk-n actor=any
  (sukk/n|stønn/n|fnys/n|sukking/n|stønning/n) !("av lettelse"|av lettelse|"lettet"|"letta")
  ja: Eg høyrde [sukk] i andre enden.
  nei: Det kom et sukk av lettelse fra meg.

- kjefte
  (kjefte/v|snerre/v|hvese/v|kvese/v) @grad? (til|på|ut|mot|av|opp)? @emeg?
  (bjeffe/v|glefse/v) @grad? (til|på|mot|av|tilbake)
  (frese/v|skjelle/v|brumme/v|rope/v|skrike/v|brøle/v|hyle/v|smelle/v|skjenne/v|bruse/v) @grad? (til|på|ut|mot|av|opp) @emeg
  (heve|"hevet"|skru) @grad? (stemme|"røst"|"tonen"|"stemmen"|"røysta")
  (sleivete/a|nedrig/a|ufin/a|freidig/a|uhøflig/a|sur/a|spydig/a) (kommentar/n|replikk/n|bemerkning/n|merknad/n|tone/n)
  !("å"|"hadde"|"meg å") (banne/v) !("høylytt"|"på mine"|"på mine vegne"|"sammen med"|"i kor"|"på våre"|"med meg"|"høyt på mine")
  [ (et|eit|ett) (fres|glefs|snerr|fnys|bjeff|snøft) (tilbake|attende|til svar|i øret|som svar|i retur)? ] !("av lettelse"|"fra katten")
  ("freste"|"fræste"|"snerret"|"glefset"|"bjeffet"|"glefsa"|"bjeffa"|"hveste"|"kveste") (at|«|noe|noko|tilbake|bare|berre)
  ja: Mannen [kjeftet på meg].
  ja: Hun [hevet stemmen].
  ja: Da jeg sa det, fikk jeg [et fres tilbake].
  nei: Han bannet høylytt på mine vegne.
  nei: Jeg kjeftet på ham.
  nei: Hunden bjeffet.

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
  (slenge/v|smelle/v|"slengde"|"slengte"|"slang"|"smelte"|"smalt"|kaste) @grad? på @grad? ("røret"|"luren"|$)
  ja: Hun [slengte på røret].
  ja: Ho [slengde på røret].
  nei: Jeg la på etter en halvtime.

- ubehag
  (uhøflighet/n|uvennlighet/n|frekkhet/n|frekkheit/n|uhøflegheit/n|arroganse/n|surhet/n|gretthet/n|surmuling/n|sutring/n|uforskammethet/n|ufinhet/n)
  ja: For en [frekkhet].
  ja: Ho svara med [frekkheit].

- idiomer turn=no actor=any
  (stå|"sto"|"stod") opp (på|med) (feil|"gale"|"galt"|gal) (fot|side|bein|ben|"beinet") >>
  ("stått"|"stod"|"sto") opp (på|med) (feil|"gale"|"galt"|gal) (fot|side|bein|ben|"beinet")
  (knapt|ikke|ikkje|nesten ikke|verken|aldri|aldri så mye som|korkje|uten|utan|ingen|ikke så mye som|ikkje så mykje som) ("et"|"eit"|noe|"antydning" til)? ("hei"|"smil"|"hallo"|"god dag"|"hadet"|"hade"|("et"|"eit"|"engang") "ha det"|"vennlig" ord|"høflighetsfrase"|"hyggelig" ord|"venleg" ord) (eller|og|å|engang|å høre|å spore|i|til)? ("takk"|"hade"|"hei"|"høre"|"farvel"|"spore"|"ha det"|"stemmen"|"få")?
  (lang|så lang|sur) i ("maska"|"masken"|"fleisen"|"trynet")
  (mutt/a|sur/a|tverr/a|butt/a|bitter/a|snurt/a|gretten/a|blid/a) som (en|ei|ein|"et")? (sitron|"østers"|okse|"tordensky"|bjørn|potet|eddik|"sviske"|lefse|rotte)
  (sur|sint|bitter) som (eddik|sitron|en sitron|ei "sviske")
  (eddiksur/a|drittsur/a|dritsur/a|møkksur/a|grinebiter/a|surpomp/a|grinebitar/a|surmaget/a|sur og gretten|surpupp/a|tverrpinne/a|bølle/a|drittkjerring/a|surkål/a|surpropp/a|gretten "gubbe"|brumlebasse/a|humørløs/a|humørlaus/a|gledesløs/a|gledeslaus/a|"tverr"|"tverre"|brautete/a|uoppdragen/a|taktløs/a|taktlaus/a|frekkas/a|frekke/a|pottesur/a|skikkelig sur|sur "kar"|kverulant/a|kverulerende/a|uhøvla/a|uhøvlet/a|tølper/a|tølperaktig/a|bøllete/a|bråkjekk/a|ubehøvlet/a|ubehøvla/a|rappkjefta/a|uforskamma/a|uforskammet/a|nedrig/a|stutt/a|udannet/a|udanna/a|grettent/a|snippen/a|snipp/a|snurrig/a|spydig/a|giftig/a|surmulete/a|brysk/a) !(penn|vinkel|lue|pris|gebyr|rente|beløp|sum|regning|påslag)
  (lite|"mangel på"|ingen|null|uten|manglende|utan|"inga"|dårlig|elendig|dårleg) (folkeskikk/n|høflighet/n|vennlighet/n|imøtekommenhet/n|hjelpsomhet/n|servicevilje/n|serviceinnstilling/n|manerer/n|smil/n|blidhet/n|venlegheit/n|høflegheit/n|servicemanér/n|service innstilling|vilje til å hjelpe|hjelpevilje/n|servicevilje/n)
  (ikke|ikkje) (akkurat|nettopp|spesielt|særlig|"just") (en|ei|ein|noen|den|noe|av de)? (solstråle/n|"blideste"|"hyggeligste"|sprudlende/a|"gladlaks"|smilende/a|"hyggelegaste"|"blidaste"|"høfligste"|imøtekommende/a|fornøyelse/n)
  (ikke|ikkje|ingen|inga) (en|ei|ein|noen|den)? (solstråle/n|"blideste"|"hyggeligste"|"gladlaks"|"hyggelegaste"|"blidaste"|"høfligste"|fornøyelse/n)
  (ikke|ikkje|"itj"|"kje") (til|"et"|"eit")? (å|til å)? (dra|oppdrive|lokke|fremkalle|få) ("et"|"eit"|på|fram)? smil
  som å (snakke|ha) .. med .. (en|ein|ei)? ("surpomp"|"istapp"|"isblokk"|pinnsvin)
  "isfront"
  ("tonen"|"stemmen"|"stemninga"|"stemningen"|"røysta"|"målføret") ("var"|"ble"|"vart"|"virket"|"er"|"føltes"|"blei") @grad? (kort/a|sur/a|spiss/a|kjølig/a|iskald/a|amper/a|krass/a|brysk/a|skarp/a|uvennlig/a|irritert/a|ubehagelig/a|hard/a|sint/a|trykket/a|frekk/a|hissig/a|oppgitt/a|aggressiv/a|kvass/a|uvenleg/a|stram/a|giftig/a|avmålt/a|avvisende/a|hoven/a|fiendtlig/a|snurt/a|mutt/a)
  ("svarene"|"svaret"|"svara"|"samtalen"|"samtala") ("var"|"ble"|"vart"|"virket"|"er"|"føltes"|"blei") @grad? [ (sur/a|spiss/a|kjølig/a|iskald/a|amper/a|krass/a|brysk/a|uvennlig/a|irritert/a|frekk/a|hissig/a|aggressiv/a|kvass/a|uvenleg/a|giftig/a|avmålt/a|avvisende/a|hoven/a|fiendtlig/a|snurt/a|mutt/a) ]
  ("svarene"|"svaret"|"svara"|"e-posten"|"meldingen") ("var"|"er"|"ble"|"vart") @grad? [ kort/a ("og"|",") @grad? (lite vennlig|lite venleg|sur/a|brysk/a|uvennlig/a|uvenleg/a|uhøflig/a|avvisende/a|frekk/a|irritert/a|kald/a|kjølig/a) ]
  ja: Han var [sur som en sitron].
  ja: Hun hadde [stått opp på feil side].
  ja: Ho var [ikkje akkurat ei solstråle].
  ja: Det var [lite folkeskikk].
  ja: Jeg fikk [knapt et hei].
  ja: [Pottesur] dame.
  nei: Samtalen var kort.
  nei: Svaret var dårlig.
  nei: Vi har ikke varme i huset.

- avvisende
  (avvisende/a|avvisande/a|tilknappet/a|tilknappa/a|fåmælt/a|ordknapp/a|mutt/a|fiendtlig/a|fiendsk/a|fiendtleg/a|uimøtekommende/a|uimøtekomande/a|"tverr"|"tverre"|vrangvillig/a|uelskverdig/a|krakilsk/a|kranglevoren/a|kranglete/a)
  (være|virke|verke|høres|fremstå) @grad? [ (innesluttet/a|motvillig/a|uvillig/a|vrang/a|stiv/a|reservert/a|kontant/a|uviljug/a|lukket/a|avmålt/a|trassig/a|kort/a) (og (høytidelig|formell|stiv|sur|kald|kjølig|avmålt|reservert|lukket)) ]
  (men|litt|noe|noko) [ (kjølig/a|kjøleg/a|kort/a i "tonen") ]
  (være|virke|verke|høres|fremstå) @grad? [ (motvillig/a|uvillig/a|vrang/a|reservert/a|uviljug/a|avmålt/a|trassig/a|kjølig/a|kjøleg/a|stiv/a) ]
  (svare|"svarte"|snakke|"svara"|prate|skrive) @grad? @meg? (i|med|kun|bare|berre)? ("enstavelsesord"|"enstavelser"|"einstavingsord"|"ett" ord|ja og nei|to ord|"et" "grynt"|"eit" "grynt"|"grynt"|"korthogde" "setninger"|ja eller nei|"et" kort|"ett-ordssvar"|minst mulig ord|så lite som mulig)
  (enstavelsesord/n|einstavingsord/n|ettordssvar/n|ett-ords-svar/n)
  (svare|"svarte"|"svara"|snakke|prate) @grad? @meg? ("mutt"|"surt"|hissig|irritert|spydig|"bryskt"|"brysk"|"krasst"|morsk|"snurt"|sint|uvennlig|uhøflig|"frekt"|oppgitt|"grettent"|kontant|kort og|avmålt|kjapt og "surt"|"skarpt"|"hvast"|amper|sarkastisk|uvenleg|avvisende|"kvast"|"ampert"|grinete|"tverrt"|"spisst"|arrogant|utålmodig og) (og|i|på|at|da|når|"tonen"|"røret"|tilbake)? !(konkret|presist|tydelig|godt|"greit")
  (surt/a|uhøflig/a|uvennlig/a|frekt/a|spydig/a|sarkastisk/a|kjølig/a|arrogant/a|uvenleg/a|grinete/a|krast/a) (svar/n|tilsvar/n|tonefall/n|tilbakemelding/n|kommentar/n|oppførsel/n|mail/n|opptreden/n|velkomst/n|mottakelse/n|start/n)
  (dårlig/a|elendig/a|forferdelig/a|uakseptabel/a|uhøflig/a|frekk/a|udannet/a|tarvelig/a|ufyselig/a|dårleg/a|uprofesjonell og) (oppførsel/n|holdning/n|tone/n|mottakelse/n|haldning/n|åtferd/n|opptreden/n|humør/n|manerer/n|folkeskikk/n|velkomst/n|innstilling/n|væremåte/n|mottaking/n|serviceinnstilling/n|servicevilje/n)
  (svare|ta|"tok"|oppføre|"oppførte") .. (seg)? (som en|som ein|som om) .. ("bølle"|"tverrpinne"|"drittsekk"|dritt|"surpomp"|"bavian"|tyrann|"primadonna"|"diva")
  (null|ingen|lite|liten|manglende) (vilje|interesse|lyst) (til|i|av) å (hjelpe|bistå|finne|"hjelpa")
  (kaste|"slengte"|slenge|"kom"|"kasta") .. (med)? ("spydigheter"|stikk|"frekkheter"|"gloser"|skjellsord|"ukvemsord"|"spydige"|"eder"|"ufinheter"|"glose")
  ("sa"|"hilste"|"svarte") (ikke|ikkje) (engang|en gang|eingong)? (hei|takk|ha det|god dag|hade|farvel|hallo|på "meg")
  (uten|utan) å (si|seie|hilse|takke|ønske) (hei|takk|hade|ha det|god dag|velkommen|farvel|noe|noko|på "meg"|adjø)
  (rulle|"rullet"|himle/v|"himla"|"himlet") .. ("øynene"|"øyne"|"auga"|auge|"øya")
  (smatte|"smattet"|"smatta") .. ("tyggis"|tyggegummi|i "øret"|i "telefonen"|mat|"matpakka"|i "røret"|eple|mens)
  (blåse|"blåste"|puste|"pustet"|"pusta"|"pes"|stønne) @grad? (tungt|oppgitt|irritert|i "røret"|høyt|"demonstrativt"|tydelig oppgitt|tungt i "røret")
  (oppgitt/a|irritert/a|lei/a|sliten/a|trett/a|trøtt/a|sur/a|irritera/a|oppgjeven/a|oppgjevne/a) (stemme/n|sukk/n|tone/n|pust/n|mine/n|røst/n|tonefall/n|fnys/n|røyst/n)
  ja: Han [svarte i enstavelsesord].
  ja: Ho var [avvisande].
  ja: Hun [sa ikke engang hei].
  ja: Han [himlet med øynene].
  ja: [Uhøflig oppførsel].
  snu: Han var [ikke avvisende].
  nei: Fristen ble avvist.
  nei: Hun pustet ut.

- fikk-kjeft actor=any
  !("min"|"mi"|"kona"|"naboen"|"sønnen"|"datteren") (få|"fikk"|"fekk") .. ("kjeft"|"skjenn"|"tyn"|"huden" full|"passet" "påskrevet"|skyllebøtte/n|"pes"|en "utblåsning"|"skrubb")
  !(ga|gav|gi|gje|@emeg|henne|ham|han|ho|dem|dei) (kjeft/n|skjenn/n|utskjelling/n|skyllebøtte/n) !(på "meg" selv)
  ja: Jeg [fikk huden full].
  ja: Eg [fekk kjeft] for å spørje.
  snu: Jeg [fikk ikke kjeft].
  nei: Jeg ga henne kjeft.

- vekket actor=any turn=no
  (høres|"hørtes"|"høyrdest"|virke|"låt"|lyde|framstå) .. som (om)? @ejeg .. (vekt|vekket|vekte|forstyrret|forstyrra|tråkket|trødd|fornærmet|ødelagt) >>
  som om @ejeg "hadde" ("vekket"|"vekt"|"forstyrret"|"forstyrra"|"fornærmet"|"fornærma"|"vekka") ("henne"|"ham"|"han"|"ho"|"hun"|"dem")
  (høres|"hørtes"|"høyrdest") ut som .. (vond dag|dårlig dag|dårleg dag)
  ja: Han [hørtes ut som om jeg hadde vekket ham].
  ja: Det var [som om eg hadde forstyrra ho].
  nei: Det høres ut som om jeg hadde rett.
