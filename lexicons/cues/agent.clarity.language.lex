# clarity.language in the agent's own texts: what the text does (guideline 10).
cue clarity.language

+ agent-enkelt genre=agent actor=any turn=no
  ("enkelt"|"enkelt" "og" "greit"|kort|"kort"|"litt" "enklere"|lett|"lett"|"med" (andre|"andre") ord|forenklet|"enklere"|"på" "godt" norsk|"på" vanlig norsk|(kort|"kort") "og" "godt"|"på" "folkemunne"|"i" praksis|"enkelt" "sagt"|"på" "enklere" måte|"på" norsk|forenkla|"enklare") (forklart|"sagt"|"fortalt"|"formulert"|"betyr" "det"|"vil" "det" (si|"si")|"kan" "man" (si|"si")|kort|"kort") >>
  ("med" (andre|"andre") ord|"på" "godt" norsk|"på" vanlig norsk|"enkelt" "sagt"|(kort|"kort") "og" "godt"|"på" "godt" gammeldags norsk|forenklet "sagt") >>
  ("med"|"på") ("enkle"|"vanlige"|lette|"lette") (ord|måte|språk) >>
  ("det"|dette|"dette"|"som"|"uttrykket"|"ordet"|"begrepet") ("kalles"|"heter"|"betyr" (rett|"rett") "og" "slett"|"betyr" "enkelt"|"betyr" "bare"|"er" (rett|"rett") "og" "slett"|"tyder" (rett|"rett") "og" "slett") >>
  ("altså"|"dvs"|"det" "vil" (si|"si")|"det" "betyr"|"det" "tyder"|"det" "vil" seie) ("at"|"det"|rett|"rett") >>
  "sagt enklere"
  "på enklere norsk"
  ja: [Enkelt forklart er det en rabatt].
  ja: [Med andre ord må du sende skjemaet på nytt].
  ja: [Enkelt sagt er det ein rabatt].
  nei: Dette er kort svart.

+ agent-bilde-enkelt genre=agent actor=any turn=no
  ("tenk deg"|"forestill deg"|"se for deg"|"sjå for deg") ..4 ("som") >>
  ja: [Tenk deg bredbåndet som en vei med mange biler].
  ja: [Tenk deg lånet som ei trapp].
  nei: Tenk deg om.

+ agent-på-godt-norsk genre=agent actor=any turn=no
  ("på godt norsk"|"sagt på godt norsk"|"på vanlig norsk"|"enkelt sagt"|"enkelt forklart"|"i klartekst"|"på enkel norsk"|"forenklet sagt"|"med enkle ord"|"på menneskespråk"|"sagt enkelt"|"på folkemunne"|"oversatt til norsk") (":"|",")? _ >>
  _ ("er"|"fungerer"|"virker") ("litt"|"omtrent"|"nesten")? ("som") ("en"|"et"|"ei"|"ein"|"eit") ("vannslange"|"hageslange"|"vei"|"veg"|"motorvei"|"glassrør"|"lite glassrør"|"sparegris"|"rabattkort"|"trapp"|"nøkkel"|"dør"|"sil"|"kran"|"bøtte"|"konvolutt"|"sparebøsse"|"taxameter"|"abonnement"|"paraply"|"bro"|"stige"|"garasje"|"postkasse"|"bankboks") >>
  ja: [På godt norsk: du kan vente].
  ja: [Fiber er som et lite glassrør med lys i].
  nei: Vi snakker norsk.
