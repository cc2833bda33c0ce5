# resolution in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
cue resolution

- agent-kan-ikke genre=agent actor=any turn=no
  ("dette"|"det"|"her"|"der"|"dette her"|"dessverre"|"det der") ("kan"|"får"|"har") ("jeg"|"vi"|"eg"|"me") ("dessverre"|"diverre")? ("ikke"|"ikkje"|"ingenting"|"lite") ("hjelpe"|"gjøre noe"|"gjere noko"|"gjort noko"|"gjøre"|"bistå"|"løse"|"løyse"|"gjort noe"|"svare på"|"gjere"|"mulighet til å hjelpe"|"noe vi kan gjøre") ("deg"|"dere"|"noe"|"noko"|"med"|"dette"|"det"|"her"|"på")? ("med"|"deg")? ("det"|"dette"|"saken"|"noe"|"noko")? !("velge"|"uten"|"før") $
  ("jeg"|"vi"|"eg"|"me") "kan" ("dessverre"|"diverre")? ("ikke"|"ikkje") ("hjelpe"|"gjøre noe"|"gjere noko"|"bistå"|"løse"|"løyse"|"refundere"|"endre"|"ta saken"|"svare på") !("før"|"deg med å velge") ("deg"|"dere"|"med"|"dette"|"det"|"noe"|"noko"|"på")? >>
  ("ikke"|"ikkje") ("dette"|"det"|"noe"|"noko")? ("noe"|"noko") ("vi"|"jeg"|"eg"|"me") ("kan"|"får") ("gjøre"|"gjort"|"hjelpe"|"gjere") ("noe"|"noko"|"med"|"deg")? ("med"|"noe")? ("det"|"saken")?
  ("det"|"dette") ("er") ("dessverre"|"diverre")? ("ingenting"|"ikke noe"|"ikkje noko"|"lite") ("vi"|"jeg"|"eg"|"å"|"me") ("kan"|"får"|"gjøre"|"å gjøre") >>
  ("du"|"dere"|"de") ("må"|"får"|"må nok"|"får heller"|"får nok"|"lyt"|"bør") ("prøve å"|"nesten"|"bare"|"heller"|"nok")? ("ringe"|"kontakte"|"ta kontakt med"|"henvende deg til"|"spørre"|"prøve"|"høre med"|"spørje"|"snakke med"|"ringja") ("oss"|"til"|"med")? ("noen andre"|"en annen" _|"ein annan" _|"nokon andre"|"et annet sted"|"andre"|"igjen" ..|"på nytt" ..|"tilbake" ..|"kundeservice"|"butikken"|"på telefon"|"ein annan stad"|"en annen"|"avdelingen selv") 
  ("da"|"det")? ("får"|"må") ("du"|"dere") ("bare"|"nesten"|"nok"|"heller")? ("ringe"|"kontakte"|"prøve"|"ta kontakt") ("igjen"|"på nytt"|"noen andre"|"en annen gang"|"i morgen"|"seinare"|"senere"|"en annen avdeling")
  ("ring"|"prøv"|"kontakt") ("heller")? ("noen andre"|"igjen senere"|"en annen avdeling"|"igjen i morgen"|"et annet sted"|"på nytt i morgen"|"nokon andre"|"oss igjen senere")
  ("saken"|"henvendelsen"|"saka") ("er"|"blir"|"anses som") ("nå")? ("lukket"|"avsluttet"|"henlagt"|"avslutta"|"ferdigbehandlet fra vår side")
  ja: [Dette kan vi ikke hjelpe deg med].
  ja: [Du må kontakte en annen avdeling].
  ja: [Det får vi ikkje gjort noko med].
  ja: [Vi kan diverre ikkje hjelpe deg].
  nei: Kan jeg ikke hjelpe deg med noe mer?
  nei: Du må kontakte oss hvis noe er uklart.

- agent-nekter genre=agent actor=any turn=no
  ("vi"|"me"|"jeg"|"eg") ("refunderer"|"erstatter"|"dekker"|"bytter"|"driver"|"hjelper"|"behandler"|"kompenserer"|"ettergir"|"refunderar"|"driv"|"dekkjer") ("dessverre"|"diverre"|"altså"|"heller")? ("ikke"|"ikkje"|"aldri") ("med sånt"|"med slikt"|"med det"|"slike saker"|"slikt"|"dette"|"det"|"imot"|"her"|"på" ..3|"i slike" _|"andre" _|"videre")? ..3
  ("klagen"|"henvendelsen"|"kravet"|"saken"|"søknaden"|"ytterligere spørsmål"|"e-posten"|"saka"|"spørsmålet") ("din"|"ditt")? ("føres ikke"|"blir ikke"|"vil ikke bli"|"behandles ikke"|"besvares ikke"|"er avvist"|"avvises"|"tas ikke"|"er lukket"|"er avsluttet"|"følges ikke"|"blir ikkje"|"vert ikkje"|"anses som avsluttet") ..4
  ("mer"|"meir"|"mer enn det"|"noe mer") ("får du ikke"|"får du ikkje"|"kan jeg ikke"|"får du ikke ut"|"gjør vi ikke"|"sier jeg ikke") ..4
  ^ ("vet ikke"|"veit ikkje"|"aner ikke"|"anar ikkje"|"ingen anelse"|"nei") $
  ("ikke"|"ikkje") ("vår avdeling"|"vårt bord"|"vårt ansvar"|"mitt bord"|"min avdeling"|"vår sak"|"vårt problem"|"vår jobb"|"vårt område")
  ja: [Vi refunderer ikke].
  ja: [Vi driver ikke med sånt] her.
  ja: [Ytterligere spørsmål vil ikke bli besvart].
  nei: Vi tar ikke betalt for dette.

- agent-får-ikke-gjort genre=agent actor=any turn=no
  ("jeg"|"eg"|"vi"|"me") ("får"|"kan"|"klarer"|"har ikke mulighet til å"|"greier") ("dessverre"|"diverre")? ("ikke"|"ikkje") ("gjort"|"gjøre"|"gjere"|"hjelpe deg" "med"|"ordne"|"fikse") ("noe"|"noko"|"så mye"|"mer"|"meir"|"dette"|"det") ("med" ..3|"fra" ..3|"for deg")?
  ja: [Vi får ikkje gjort noko med dette].
  nei: Jeg får gjort noe med dette i dag.
