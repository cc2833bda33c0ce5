# Words that look like a modifier and are none.
modifier pseudo

~ ikke-bare effect=keep
  ("ikke"|"ikkje"|"itj"|"kje") ("bare"|"berre"|"kun"|"minst"|"uten"|"utan"|"sant"|"verst"|"rart"|"før"|"tvil"|"så verst"|"så galt"|"så ille"|"mer enn"|"mindre enn"|"bry"|"nøl")
  ("ikke"|"ikkje") "annet" "enn"
  ("ikke"|"ikkje") ("annet"|"anna"|"noe annet"|"noko anna") ("enn")
  ("kan ikke si annet"|"kan ikkje seie anna"|"kan ikke annet enn"|"ikke annet å si"|"ikke noe å utsette på"|"ingenting å utsette på"|"ingenting å klage på"|"ikke noe å klage på")
  ("uten at"|"utan at") (@kunde-subjekt) ("ba"|"bad"|"spurte"|"spurde"|"måtte"|"trengte"|"trong"|"visste") ("om det"|"det"|"om"|"mase"|"be"|"spørre"|"purre")?
  ("uten"|"utan") ("tvil"|"å nøle"|"problem"|"problemer"|"spørsmål"|"stans"|"opphold"|"videre")
  ("ingen tvil"|"ingen tvil om"|"inga tvil"|"ikke tvil om"|"ikke tvil"|"ikkje tvil")
  ("ikke vært bedre"|"ikke blitt bedre"|"ikke bedre"|"ikke fått bedre"|"ikke vært mer"|"ikke vært hyggeligere"|"ikke vært mer fornøyd"|"ikke få fullrost"|"ikke klage"|"ikke klaga"|"ikke skryte"|"ikke rose"|"ikke takke"|"ikke få takket"|"ikke nok"|"ikke nok skryt")
  (kunne|kan|kunnet)/v "ikke" (ha)? (vært|fått|blitt|ønsket|bedt|be|gjort|vore|vorte) ("meg"|"mæ")? (god|hyggelig|vennlig|blid|hjelpsom|flink|dyktig|rask|klar|tydelig|mye|imøtekommende|en|et)
  ("ingen ting å si på"|"ingenting å si på"|"ikke noe å si på"|"lite å utsette på"|"lite å utsetje på"|"ikke lenge før"|"ikke lenge etter")
  ("hvorfor ikke"|"ikke noe problem"|"ikke noe stress"|"ingen problem"|"ingen problemer"|"null problem"|"null stress"|"ingen sak"|"ikke alltid lett")
  ("ikke vet"|"ikke minst fordi"|"ikke fordi"|"ikke på grunn av")
  ("ikke"|"ikkje") "en" "gang"
  ("aldri"|"ikke"|"ikkje") (få|oppleve|møte|høre|ha|se|bli|være|snakke|prate)/v .. ("så"|"bedre"|"betre"|"maken"|"makan"|"like"|"en så"|"ein så")
  ja: Hun var ikke bare hyggelig, men også kunnskapsrik.
  ja: Ikke annet enn hyggelig.

