# competence in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
cue competence

- agent-vet-ikke genre=agent actor=any turn=no
  ("det")? ("har"|"aner"|"veit"|"vet") ("jeg"|"vi"|"eg"|"me") ("dessverre"|"faktisk"|"ærlig talt"|"rett og slett")? ("ikke"|"ikkje"|"ingen"|"inga") ("peiling"|"anelse"|"aning"|"filla" ..|"greie"|"noe om"|"noko om"|"fnugg av peiling") ("på"|"om")? (_ $)?
  ("jeg"|"vi"|"eg"|"me") ("har"|"aner"|"hadde") ("dessverre"|"faktisk")? ("ikke"|"ikkje"|"ingen") ("peiling"|"anelse"|"aning"|"greie på"|"kunnskap om"|"kjennskap til"|"oversikt over") >>
  ("det"|"dette") ("vet"|"veit") ("jeg"|"vi"|"eg") ("dessverre"|"faktisk")? ("ikke"|"ikkje") !("før"|"ennå"|"enda"|"enno") ("noe om"|"noko om"|"svaret på")? $
  ("jeg"|"eg"|"vi") ("er") ("litt"|"dessverre"|"ganske"|"faktisk")? ("usikker"|"ikke sikker"|"ikkje sikker"|"helt ny"|"ny her"|"ganske ny")
  ("jeg"|"eg"|"vi") ("er") ("litt"|"dessverre"|"ganske"|"faktisk")? ("usikker"|"ikke sikker"|"ikkje sikker"|"helt ny"|"ny her"|"ganske ny") ("på") >>
  ("jeg"|"eg"|"vi") ("tror"|"trur"|"tipper"|"gjetter"|"gjettar") ("kanskje"|"bare") >>
  ("aner ikke"|"ingen anelse"|"ikke peiling"|"ikkje peiling"|"inga aning"|"jeg bare jobber her"|"eg berre jobbar her")
  ("jeg"|"eg"|"vi"|"me") ("vet"|"veit") ("ærlig talt"|"dessverre"|"faktisk"|"rett og slett"|"helt ærlig"|"diverre") ("ikke"|"ikkje") >>
  ("det"|"dette"|"sånt") ("aner"|"anar"|"ante") ("jeg"|"eg"|"vi"|"me") ("ikke"|"ikkje")
  ja: [Aner ikke], dessverre.
  ja: Nei, [det har eg ikkje peiling på].
  ja: [Jeg er litt usikker på hvordan dette fungerer].
  nei: Det vet jeg ikke ennå, men jeg finner det ut.

- agent-kan-ingenting genre=agent actor=any turn=no
  ("dette"|"det"|"her") ("kan"|"veit"|"vet"|"har") ("jeg"|"eg"|"vi"|"me") ("ingenting"|"ikke noe"|"ikkje noko"|"fint lite"|"ingen peiling"|"lite") ("om"|"på")
  ("jeg"|"eg"|"vi") ("kan"|"vet"|"veit"|"har") ("dessverre"|"diverre")? ("ingenting"|"ikke noe"|"ikkje noko"|"ingen peiling"|"lite") ("om"|"på") ("dette"|"det"|"slikt"|"sånt")
  ja: Beklager, [dette kan jeg ingenting om].
  nei: Jeg har ingenting å legge til om dette.
