# clarity.explanation in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
# A pattern that begins with ^ and ends with $ takes in the whole sentence: an agent's explanation, plain word or next step is mostly one.
cue clarity.explanation

- agent-ingen-forklaring genre=agent actor=any turn=no
  ("vi"|"jeg"|"eg"|"me") ("kan"|"går"|"ønsker"|"vil") ("dessverre")? ("ikke"|"ikkje") ("nærmere"|gå "nærmere"|utdype|"begrunne"|kommentere|forklare|gi "nærmere"|gå "inn"|gi "en") (dette|"dette"|"inn" "på"|"det"|"begrunnelsen"|"saken"|"opplysninger")? >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("vi"|"jeg"|"eg"|"me") ("kan"|"går"|"ønsker"|"vil") ("dessverre")? ("ikke"|"ikkje") ("nærmere"|gå "nærmere"|utdype|"begrunne"|kommentere|forklare|gi "nærmere"|gå "inn"|gi "en") (dette|"dette"|"inn" "på"|"det"|"begrunnelsen"|"saken"|"opplysninger")? ...30 _ $
  ("sånn"|slik|"slik") ("er" "det"|"er") ("bare"|"berre"|(nå|"nå") "engang"|"no" "eingong"|"bare" "sånn")
  "sånn er reglene"
  "det er bare sånn"
  "som det står i vilkårene"
  "det står i vilkårene"
  "les vilkårene" !("på nett"|"på nettet"|"på nettsiden"|"på hjemmesiden"|"nøye"|"godt"|"gjerne"|"her"|"før")
  "det går nok bra"
  "det har jeg ikke noe svar på"
  ("utover dette"|"ut over dette"|"dessverre"|"av hensyn til" ..3)? ("begrunner"|"kommenterer"|"grunngir"|"utdyper"|"kommenterar") ("vi"|"jeg"|"me"|"eg") ("ikke"|"ikkje") _ >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("utover dette"|"ut over dette"|"dessverre"|"av hensyn til" ..3)? ("begrunner"|"kommenterer"|"grunngir"|"utdyper"|"kommenterar") ("vi"|"jeg"|"me"|"eg") ("ikke"|"ikkje") _ ...30 _ $
  ("vi"|"jeg"|"me"|"eg") ("begrunner"|"kommenterer"|"grunngir"|"utdyper"|"kommenterar"|"forklarer") ("dessverre")? ("ikke"|"ikkje") _ >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("vi"|"jeg"|"me"|"eg") ("begrunner"|"kommenterer"|"grunngir"|"utdyper"|"kommenterar"|"forklarer") ("dessverre")? ("ikke"|"ikkje") _ ...30 _ $
  ("noen"|"nokon"|"nærmere"|"nærare") ("grunn"|"begrunnelse"|"forklaring"|"grunngjeving") ("får"|"gir"|"kan"|"har") ("du"|"dere"|"vi"|"jeg"|"me") ("ikke"|"ikkje") ("gi"|"få")?
  ja: [Vi går ikke nærmere inn på saken].
  ja: [Slik er det berre].
  nei: Jeg kan forklare det nærmere.
  nei: Det er bare å skrive igjen hvis noe skurrer.
  nei: Det er bare hyggelig å hjelpe.

- agent-vil-ikke-forklare genre=agent actor=any turn=no
  ("hvorfor"|"kvifor"|"årsaken til"|"grunnen til"|"hva som") _ ..9 (",")? ("har"|"kan"|"vet"|"veit") ("jeg"|"vi"|"eg"|"me") ("dessverre"|"diverre")? ("ingen forklaring på"|"inga forklaring på"|"ikke noen forklaring på"|"ikke svare på"|"ikkje svare på"|"ikke si noe om"|"ikke si"|"ikkje seie"|"ikke gå inn på"|"ikkje gå inn på"|"ikke"|"ikkje")
  ("har"|"kan") ("jeg"|"vi"|"eg"|"me")? ("dessverre"|"diverre")? ("ikke"|"ikkje"|"ingen"|"inga") ("gi"|"gje")? ("deg"|"dere"|"dykk")? ("noen"|"nokon"|"noka"|"en"|"ei"|"nærmere"|"nærare")? ("forklaring"|"begrunnelse"|"grunngjeving") ("på" ..3|"for" ..3)?
  (("slik"|"sånn") "er" ("reglene"|"reglane"|"rutinene"|"systemet") (","|"og")? ("og")?)? ("mer"|"meir"|"noe mer"|"noko meir"|"utover det"|"ut over det") ("enn det")? ("kan"|"vet"|"har"|"får"|"vil") ("jeg"|"vi"|"eg"|"me") ("ikke"|"ikkje") ("si"|"seie"|"opplyse"|"forklare"|"kommentere"|"gå inn på") ("om" ..2|"deg")?
  ("det blir"|"det er"|"det vert"|"dette er"|"dette blir") ("litt"|"rett og slett"|"alt")? ("for"|"altfor"|"alt for") ("omfattende"|"omfattande"|"komplisert"|"mye"|"mykje"|"langt"|"vanskelig"|"vanskeleg"|"innviklet"|"innvikla"|"teknisk"|"tungt") ("til")? "å" ("forklare"|"forklåre"|"gå inn på"|"komme inn på"|"utdype"|"ta"|"skrive"|"svare på") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("det blir"|"det er"|"det vert"|"dette er"|"dette blir") ("litt"|"rett og slett"|"alt")? ("for"|"altfor"|"alt for") ("omfattende"|"omfattande"|"komplisert"|"mye"|"mykje"|"langt"|"vanskelig"|"vanskeleg"|"innviklet"|"innvikla"|"teknisk"|"tungt") ("til")? "å" ("forklare"|"forklåre"|"gå inn på"|"komme inn på"|"utdype"|"ta"|"skrive"|"svare på") ...30 _ $
  ("vi"|"jeg"|"me"|"eg") ("grunngjev"|"grunngir"|"begrunner"|"grunngjer"|"kommenterer"|"kommenterar"|"utdjupar"|"diskuterer"|"drøfter") ("dessverre"|"diverre")? ("ikke"|"ikkje") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("vi"|"jeg"|"me"|"eg") ("grunngjev"|"grunngir"|"begrunner"|"grunngjer"|"kommenterer"|"kommenterar"|"utdjupar"|"diskuterer"|"drøfter") ("dessverre"|"diverre")? ("ikke"|"ikkje") ...30 _ $
  ("det kan"|"det er") ("være"|"vere")? ("litt"|"både")? ("sånn"|"slik"|"så") "og" ("litt")? ("slik"|"sånn"|"så") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("det kan"|"det er") ("være"|"vere")? ("litt"|"både")? ("sånn"|"slik"|"så") "og" ("litt")? ("slik"|"sånn"|"så") ...30 _ $
  ("det"|"dette") ("kommer an på"|"avhenger av"|"avheng av"|"kjem an på"|"varierer"|"handler om") ("så mangt"|"så mye"|"mye"|"mykje"|"forskjellige ting"|"ulike ting"|"flere ting"|"litt av hvert"|"omstendighetene"|"litt forskjellig"|"litt av kvart"|"en del ting") $
  ja: [Hvorfor søknaden ble avvist, kan jeg ikke svare på].
  ja: [Det blir for teknisk å gå inn på her].
  ja: [Meir kan eg ikkje seie om saka].
  nei: Jeg kan ikke gi deg forklaringen før i morgen, men da får du den.
  nei: Det avhenger av hvor mye du bruker: over 20 GB lønner den store seg.
