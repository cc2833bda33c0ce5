# clarity.next-steps in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
# A pattern that begins with ^ and ends with $ takes in the whole sentence: an agent's explanation, plain word or next step is mostly one.
cue clarity.next-steps

- agent-vet-ikke genre=agent actor=any turn=no
  ("vi"|"jeg"|"eg"|"me"|"det") ("kan"|"vet"|"har"|"veit"|"er") ("dessverre"|"desverre")? ("ikke"|"ikkje"|"ingen"|"inga") .. (si|"si"|vite|anslå|love|garantere|gi|oversikt|"når"|tidspunkt|seie|gje) .. ("når"|"hvor" "lenge"|"hva" "som"|tidspunkt|dato|svar|tid|"hvor" lang|(kor|"kor") "lenge"|"kva") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("vi"|"jeg"|"eg"|"me"|"det") ("kan"|"vet"|"har"|"veit"|"er") ("dessverre"|"desverre")? ("ikke"|"ikkje"|"ingen"|"inga") .. (si|"si"|vite|anslå|love|garantere|gi|oversikt|"når"|tidspunkt|seie|gje) .. ("når"|"hvor" "lenge"|"hva" "som"|tidspunkt|dato|svar|tid|"hvor" lang|(kor|"kor") "lenge"|"kva") ...30 _ $
  ("kan"|"vet"|"veit") ("dessverre")? ("ikke"|"ikkje") (si|"si"|seie)? ("når"|"hvor" "lenge"|"hva"|(kor|"kor") "lenge"|"kva") .. ("du"|"vi"|"det"|"som"|"svaret"|"pakken"|"de") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("kan"|"vet"|"veit") ("dessverre")? ("ikke"|"ikkje") (si|"si"|seie)? ("når"|"hvor" "lenge"|"hva"|(kor|"kor") "lenge"|"kva") .. ("du"|"vi"|"det"|"som"|"svaret"|"pakken"|"de") ...30 _ $
  ("du"|"dere"|"de") ("får"|"må") ("bare"|"berre")? (vente|smøre "deg" "med" tålmodighet) .. ("og" se|"på" svar|"til"|sjå)? >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("du"|"dere"|"de") ("får"|"må") ("bare"|"berre")? (vente|smøre "deg" "med" tålmodighet) .. ("og" se|"på" svar|"til"|sjå)? ...30 _ $
  ("vi"|"jeg"|"eg") ("får"|"må") ("bare")? se
  ("det"|dette|"dette") ("tar"|"tek") "den" ("tiden"|"tida") "det" ("tar"|"tek")
  (ukjent|"uvisst"|"usikkert"|"uavklart") ("når"|"hva"|"hvor" "lenge"|"kva"|"om") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 (ukjent|"uvisst"|"usikkert"|"uavklart") ("når"|"hva"|"hvor" "lenge"|"kva"|"om") ...30 _ $
  ja: Vi [kan ikke si når du får svar].
  ja: Eg [veit ikkje kor lenge det tek].
  ja: [Du får bare vente].
  nei: Vi kan ikke gi deg rabatt.

- agent-ingen-formening genre=agent actor=any turn=no
  ("vi"|"jeg"|"eg"|"me") ("har"|"kan") ("dessverre"|"diverre"|"foreløpig")? ("ingen"|"inga"|"ikke"|"ikkje") ("formening"|"oversikt"|"anelse"|"estimat"|"tidsanslag"|"dato"|"tidspunkt"|"informasjon"|"aning"|"peiling"|"noe tidspunkt"|"noen dato") ("om"|"over"|"på"|"for")? ("når"|"hvor lenge"|"kor lenge"|"dette"|"det"|"tidspunkt"|"leveringstid"|"hva som skjer") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("vi"|"jeg"|"eg"|"me") ("har"|"kan") ("dessverre"|"diverre"|"foreløpig")? ("ingen"|"inga"|"ikke"|"ikkje") ("formening"|"oversikt"|"anelse"|"estimat"|"tidsanslag"|"dato"|"tidspunkt"|"informasjon"|"aning"|"peiling"|"noe tidspunkt"|"noen dato") ("om"|"over"|"på"|"for")? ("når"|"hvor lenge"|"kor lenge"|"dette"|"det"|"tidspunkt"|"leveringstid"|"hva som skjer") ...30 _ $
  ^ ("det kommer når det kommer"|"den kommer når den kommer"|"du får svar når du får svar"|"du får vite det når du får vite det"|"det blir når det blir") _ $
  ("det kommer når det kommer"|"den kommer når den kommer"|"du får svar når du får svar"|"det tar den tid det tar"|"det blir når det blir"|"vi får se"|"me får sjå"|"det vil tiden vise"|"når noen har tid"|"ved anledning"|"en eller annen gang") ..4
  ("noen"|"nokon") ("tar"|"tek"|"ser"|"ringer"|"kontakter") ("nok"|"vel"|"sikkert"|"kanskje") ("på det"|"kontakt"|"deg"|"på saken")? ..5
  ("hvor lang tid"|"kor lang tid"|"når"|"hva som skjer"|"kva som skjer"|"hvem som"|"kven som") _ ...7 "," ("har vi ingen"|"har jeg ingen"|"vet vi ikke"|"vet jeg ikke"|"kan vi ikke si"|"kan jeg ikke si"|"har vi ikke oversikt"|"veit me ikkje"|"kan vi ikke love"|"er ikke avklart"|"er uvisst") ("formening om"|"oversikt over"|"noe om"|"svar på")?
  ja: [Vi har ingen formening om når dette er klart].
  ja: [Du får svar når du får svar].
  nei: Vi har ingen planer om å øke prisen.

- agent-vet-ikke-når genre=agent actor=any turn=no
  ("når"|"hvor lenge"|"kor lenge"|"hvor lang tid"|"kor lang tid"|"hvem som"|"hva som skjer"|"kva som skjer") _ ..8 ","? ("har jeg ikke"|"har eg ikkje"|"vet jeg ikke"|"veit eg ikkje"|"kan jeg ikke"|"kan eg ikkje"|"kan jeg dessverre ikke"|"har vi ikke"|"har me ikkje"|"vet vi ikke"|"kan vi ikke") ("noe svar på"|"noko svar på"|"noe godt svar på"|"oversikt over"|"si"|"seie"|"svare på"|"love"|"noe om"|"noen dato for"|"si noe om")?
  ("det") ("får vi"|"får me"|"får du"|"får tida"|"får tiden") ("se"|"sjå"|"vise") ("på")? ("etter hvert"|"etter kvart"|"når det kommer"|"når det kjem"|"når vi kommer dit"|$)
  ja: [Når noen ser på den, har jeg ikke noe svar på].
  nei: Når du har betalt, kan vi sende varen.

- agent-gir-ikke-anslag genre=agent actor=any turn=no
  ("vi"|"jeg"|"eg"|"me") ("kan"|"har") ("dessverre"|"diverre"|"foreløpig"|"førebels")? ("ikke"|"ikkje"|"ingen"|"inga") ("gi"|"gje"|"si"|"oppgi"|"love")? ("deg"|"dere"|"dykk")? ("noe"|"noko"|"noen"|"nokon"|"et"|"eit"|"en"|"ein")? ("anslag"|"dato"|"tidspunkt"|"estimat"|"tidsramme"|"tidsanslag"|"prognose"|"frist"|"svar på når"|"leveringsdato"|"noe om når"|"forventet" _|"tidshorisont"|"klokkeslett") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("vi"|"jeg"|"eg"|"me") ("kan"|"har") ("dessverre"|"diverre"|"foreløpig"|"førebels")? ("ikke"|"ikkje"|"ingen"|"inga") ("gi"|"gje"|"si"|"oppgi"|"love")? ("deg"|"dere"|"dykk")? ("noe"|"noko"|"noen"|"nokon"|"et"|"eit"|"en"|"ein")? ("anslag"|"dato"|"tidspunkt"|"estimat"|"tidsramme"|"tidsanslag"|"prognose"|"frist"|"svar på når"|"leveringsdato"|"noe om når"|"forventet" _|"tidshorisont"|"klokkeslett") ...30 _ $
  ("noen"|"nokon"|"vi"|"man"|"de"|"ein av oss") ("ringer"|"ringjer"|"tar kontakt"|"tek kontakt"|"hører av seg"|"kommer"|"svarer"|"ser på det"|"ser på saken") ("deg"|"til deg"|"tilbake")? ("vel"|"nok"|"sikkert"|"kanskje")? ("kanskje"|"en gang"|"ein gong"|"en eller annen gang"|"etter hvert"|"når det passer"|"når vi får tid"|"når det blir tid"|"før eller siden"|"før eller seinare") ("en gang"|"ein gong"|"etter hvert")?
  ja: [Vi kan ikke gi noe anslag på ventetiden].
  ja: [Noen ser på saken en gang].
  nei: Vi kan ikke gi deg rabatt på frakten.
