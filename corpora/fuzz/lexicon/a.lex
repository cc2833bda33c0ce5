# empathy.listening: listens, gives time, lets the customer finish; the opposite in empathy.listening-neg.lex.
cue empathy.listening

+ lytte
  lytte @egodt? (til|på|etter)?
  lytte (med|og) (interesse|begge "ører"|stor interesse|tålmodighet|oppmerksomhet|fullt fokus|notere|spørre|forstå|innlevelse)
  (være|virke|verke|fremstå|opptre) @grad? ("lyttende"|"lyttande"|lydhør|"lydhørt")
  (lydhør/a|"lyttende"|"lyttande") !(for kritikk)
  (god/a|flink/a|dyktig/a|fantastisk/a|aktiv/a|fenomenal/a|super/a|tålmodig/a|tolmodig/a) ("til å" (lytte|høre etter|høre på)|lytter/n)
  "aktiv lytting"
  "lytteevne"
  "lytteevnen"
  lydhør/a (holdning/n|haldning/n|måte/n|tone/n)
  lye/v @egodt? (til|på|etter)?
  lyde/v @egodt? (til|på|etter)
  "lydde" @egodt? (etter|på|til)?
  ja: Rådgiveren [lyttet nøye til] alt.
  ja: Veldig [lydhør] dame på telefonen.
  ja: Ho [lydde godt etter] når eg fortalde.
  ja: Han var [flink til å lytte].
  snu: Kundebehandleren [lyttet aldri].
  nei: Jeg lyttet til ventemusikk i en halvtime.
  nei: Vi er lydhøre for kritikk.

+ hore-etter
  høre @egodt? etter @egodt?
  høre @egodt? på (@emeg|kva|hva|"ka"|det|alt|hele|heile|historie|forklaring|forteljing|klage/n|problem) @egodt? >>
  høre @egodt? "meg" (ut|ferdig)
  høre @egodt? (hele|heile|all|alt) >>
  høre "meg ut"
  høre @egodt? på "meg"
  (ville|ønske|være interessert i å) høre (hva|kva|"ka"|om|min|"mi"|"historien"|"historia"|hele) >>
  ja: Mannen [hørte etter] når vi forklarte.
  ja: Ho [høyrde på det eg fortalde].
  ja: De [hørte meg ut].
  ja: Hun [hørte ordentlig på meg].
  snu: Hun [hørte ikke etter].
  nei: Jeg hørte på radio mens jeg ventet.
  nei: Jeg hørte etter, men forsto ikke.

+ bli-hort actor=any
  (bli|verte) @egodt? ("lyttet" til|"lytta" til|hørt på|"høyrt" på|"lydd" til|hørt og sett|hørt og "forstått"|sett og hørt|sett og "høyrt"|"høyrt" og sett)
  (føle|kjenne|oppleve) @emeg? @egodt? [ (hørt|"høyrt"|"lyttet til"|"lytta til"|"hørt på") ]
  (føle|oppleve|kjenne) (at|det som at|som om)? @ejeg? (bli|verte|nå)? [ (hørt|"høyrt"|"lyttet til"|"lytta til") ]
  ("ble"|"blei"|"vart"|verte|bli) [ (hørt|"høyrt") ] !(av|fra|om|i "bakgrunnen")
  (nå|"nådde") (gjennom|fram|frem) (til|hos) ("henne"|"ham"|han|"rådgiveren"|"dem"|"kundebehandleren")
  ja: Jeg [ble lyttet til] fra start til slutt.
  ja: Eg kjende meg [høyrt].
  ja: Vi følte oss [hørt].
  snu: Jeg følte meg [ikke hørt].
  nei: Det er viktig å bli hørt.

+ ta-seg-tid
  ta seg @grad? (god|kjempegod|veldig god|ekstra|fin|nødvendig|skikkelig|mye|mykje|lang|all|den|ekstra god|"rikelig"|"rikeleg")? tid/n ("til å" _)?
  ta seg @grad? (god|kjempegod|ekstra|den)? tid/n "til" @emeg
  ta seg (den)? tid/n (det|"som trengs"|"som trengtes"|"det trengte"|"det krevde"|som "skal" til|jeg "trengte"|eg "trong") >>
  (ta|"tok") (det)? (seg)? (helt)? i "mitt tempo"
  (gi|gje) @emeg @grad? (god|kjempegod|"rikelig"|"rikeleg"|ekstra|nok|all|all den|masse|tilstrekk