# clarity.language in the agent's own texts: what the text does (guideline 10).
# A pattern that begins with ^ and ends with $ takes in the whole sentence: an agent's explanation, plain word or next step is mostly one.
cue clarity.language

+ agent-enkelt genre=agent actor=any turn=no
  ("enkelt"|"enkelt" "og" "greit"|"litt" "enklere"|lett|"lett"|"med" (andre|"andre") ord|forenklet|"enklere"|"på" "godt" norsk|"på" vanlig norsk|(kort|"kort") "og" "godt"|"på" "folkemunne"|"i" praksis|"enkelt" "sagt"|"på" "enklere" måte|"på" norsk|forenkla|"enklare") (forklart|"sagt"|"fortalt"|"formulert"|"betyr" "det"|"vil" "det" (si|"si")|"kan" "man" (si|"si")|kort|"kort") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("enkelt"|"enkelt" "og" "greit"|"litt" "enklere"|lett|"lett"|"med" (andre|"andre") ord|forenklet|"enklere"|"på" "godt" norsk|"på" vanlig norsk|(kort|"kort") "og" "godt"|"på" "folkemunne"|"i" praksis|"enkelt" "sagt"|"på" "enklere" måte|"på" norsk|forenkla|"enklare") (forklart|"sagt"|"fortalt"|"formulert"|"betyr" "det"|"vil" "det" (si|"si")|"kan" "man" (si|"si")|kort|"kort") ...30 _ $
  ("med" (andre|"andre") ord|"på" "godt" norsk|"på" vanlig norsk|"enkelt" "sagt"|(kort|"kort") "og" "godt"|"på" "godt" gammeldags norsk|forenklet "sagt") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("med" (andre|"andre") ord|"på" "godt" norsk|"på" vanlig norsk|"enkelt" "sagt"|(kort|"kort") "og" "godt"|"på" "godt" gammeldags norsk|forenklet "sagt") ...30 _ $
  ("med"|"på") ("enkle"|"vanlige"|lette|"lette") (ord|måte|språk) >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("med"|"på") ("enkle"|"vanlige"|lette|"lette") (ord|måte|språk) ...30 _ $
  ("det"|dette|"dette"|"som"|"uttrykket"|"ordet"|"begrepet") ("kalles"|"heter"|"betyr" (rett|"rett") "og" "slett"|"betyr" "enkelt"|"betyr" "bare"|"er" (rett|"rett") "og" "slett"|"tyder" (rett|"rett") "og" "slett") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("det"|dette|"dette"|"som"|"uttrykket"|"ordet"|"begrepet") ("kalles"|"heter"|"betyr" (rett|"rett") "og" "slett"|"betyr" "enkelt"|"betyr" "bare"|"er" (rett|"rett") "og" "slett"|"tyder" (rett|"rett") "og" "slett") ...30 _ $
  ("altså"|"dvs"|"det" "vil" (si|"si")|"det" "betyr"|"det" "tyder"|"det" "vil" seie) ("at"|"det"|rett|"rett") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("altså"|"dvs"|"det" "vil" (si|"si")|"det" "betyr"|"det" "tyder"|"det" "vil" seie) ("at"|"det"|rett|"rett") ...30 _ $
  "sagt enklere"
  "på enklere norsk"
  ja: [Enkelt forklart er det en rabatt].
  ja: [Med andre ord må du sende skjemaet på nytt].
  ja: [Enkelt sagt er det ein rabatt].
  nei: Dette er kort svart.

+ agent-bilde-enkelt genre=agent actor=any turn=no
  ("tenk deg"|"forestill deg"|"se for deg"|"sjå for deg") ..4 ("som") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("tenk deg"|"forestill deg"|"se for deg"|"sjå for deg") ..4 ("som") ...30 _ $
  ja: [Tenk deg bredbåndet som en vei med mange biler].
  ja: [Tenk deg lånet som ei trapp].
  nei: Tenk deg om.

+ agent-på-godt-norsk genre=agent actor=any turn=no beats=clarity.next-steps
  ("på godt norsk"|"sagt på godt norsk"|"på vanlig norsk"|"enkelt sagt"|"enkelt forklart"|"i klartekst"|"på enkel norsk"|"forenklet sagt"|"med enkle ord"|"på menneskespråk"|"sagt enkelt"|"på folkemunne"|"oversatt til norsk"|"sagt med vanlige ord"|"sagt med vanlege ord"|"med vanlige ord"|"sagt med enkle ord") (":"|",")? _ >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("på godt norsk"|"sagt på godt norsk"|"på vanlig norsk"|"enkelt sagt"|"enkelt forklart"|"i klartekst"|"på enkel norsk"|"forenklet sagt"|"med enkle ord"|"på menneskespråk"|"sagt enkelt"|"på folkemunne"|"oversatt til norsk") (":"|",")? _ ...30 _ $
  _ ("er"|"fungerer"|"virker") ("litt"|"omtrent"|"nesten")? ("som") ("en"|"et"|"ei"|"ein"|"eit") ("vannslange"|"hageslange"|"vei"|"veg"|"motorvei"|"glassrør"|"lite glassrør"|"sparegris"|"rabattkort"|"trapp"|"nøkkel"|"dør"|"sil"|"kran"|"bøtte"|"konvolutt"|"sparebøsse"|"taxameter"|"abonnement"|"paraply"|"bro"|"stige"|"garasje"|"postkasse"|"bankboks") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 _ ("er"|"fungerer"|"virker") ("litt"|"omtrent"|"nesten")? ("som") ("en"|"et"|"ei"|"ein"|"eit") ("vannslange"|"hageslange"|"vei"|"veg"|"motorvei"|"glassrør"|"lite glassrør"|"sparegris"|"rabattkort"|"trapp"|"nøkkel"|"dør"|"sil"|"kran"|"bøtte"|"konvolutt"|"sparebøsse"|"taxameter"|"abonnement"|"paraply"|"bro"|"stige"|"garasje"|"postkasse"|"bankboks") ...30 _ $
  ja: [På godt norsk: du kan vente].
  ja: [Fiber er som et lite glassrør med lys i].
  nei: Vi snakker norsk.

# what a word means
+ agent-ordet-betyr genre=agent actor=any turn=no
  ^ « _ ..3 » ("er"|"betyr"|"tyder"|"vil si"|"vil seie"|"står for") ("rett og slett"|"bare"|"berre"|"ganske enkelt"|"altså"|"enkelt sagt"|"på godt norsk"|"egentlig")? _ >>
  ^ _ ..2 ("vil"|"betyr"|"tyder"|"er") ("berre"|"bare"|"rett og slett"|"ganske enkelt"|"egentlig bare") ("seie"|"si"|"at"|"det samme som"|"det same som"|"et annet ord for"|"eit anna ord for"|"et fint ord for"|"eit fint ord for"|"et finere ord for") _ >>
  ^ _ ..2 ("vil"|"betyr"|"tyder"|"er") ("berre"|"bare"|"rett og slett"|"ganske enkelt"|"egentlig bare") ("seie"|"si"|"at"|"det samme som"|"det same som"|"et annet ord for"|"eit anna ord for"|"et fint ord for"|"eit fint ord for"|"et finere ord for") _ ...30 _ $
  ^ _ ..3 ("er det samme som"|"er det same som"|"er et annet ord for"|"er eit anna ord for"|"er et fint ord for"|"er eit fint ord for"|"er forkortelse for"|"er ei forkorting for"|"er en forkortelse for"|"kaller vi"|"står for"|"er fagspråk for") _ >>
  ^ _ ..3 ("er det samme som"|"er det same som"|"er et annet ord for"|"er eit anna ord for"|"er et fint ord for"|"er eit fint ord for"|"er forkortelse for"|"er ei forkorting for"|"er en forkortelse for"|"kaller vi"|"står for"|"er fagspråk for") _ ...30 _ $
  ("det")? ("betyr bare"|"tyder berre"|"vil bare si"|"vil berre seie"|"betyr rett og slett"|"betyr enkelt sagt") ("at")? _ >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("det")? ("betyr bare"|"tyder berre"|"vil bare si"|"vil berre seie"|"betyr rett og slett"|"betyr enkelt sagt") ("at")? _ ...30 _ $
  ("jeg"|"eg"|"vi"|"la meg"|"lat meg") ("skal"|"kan"|"prøver å"|"kan prøve å"|"vil")? ("si"|"seie"|"ta"|"forklare"|"skrive"|"formulere") ("det") ("litt")? ("enklere"|"enklare"|"på en annen måte"|"på ein annan måte"|"på norsk"|"på godt norsk"|"med andre ord"|"en gang til med enklere ord"|"uten faguttrykk"|"på vanlig norsk"|"på engelsk")
  ("forklart"|"sagt"|"kort sagt"|"skrevet") ("helt")? ("uten"|"utan") (@fagspråk|"faguttrykk"|"fagspråk"|"juss"|"paragrafer"|"tall") (":" _ >>)?
  ("jeg"|"eg"|"vi") ("skriver"|"skriv"|"gjentar"|"sender"|"tar") ("det"|"dette") ("på") ("engelsk"|"polsk"|"arabisk"|"bokmål"|"nynorsk"|"morsmålet ditt"|"lettlest norsk"|"enkel norsk"|"enklere norsk") ("også"|"òg"|"i tillegg")? ("," ("så"|"slik at") >>)?
  ja: [«Restanse» er penger du ennå ikke har betalt].
  ja: [Regress er et fint ord for at vi krever pengene av den som gjorde skaden].
  ja: [Eg skal seie det enklare].
  ja: [Sagt uten paragrafer]: du har tre uker.
  nei: Dette er bare en kvittering.
  nei: «Fakturaen» ble sendt i går.
