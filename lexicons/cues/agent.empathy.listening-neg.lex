# empathy.listening in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
cue empathy.listening

- agent-avviser-a-lytte genre=agent turn=no actor=any
  (flere|fleire) spørsmål har (jeg|eg|vi) (ikke|ikkje) tid til >>
  («)? (ja|jo|jaja)? ,? (det)? "har" du (allerede|alt|jo)? (sagt|fortalt|skrevet|nevnt) ,? (men)? (nå|no|da) må (vi|jeg) (videre|vidare|bli ferdig|runde av|avslutte|komme videre) >>
  ^ (jada|ja ja|jaja|ja) ,? (men)? (vi|jeg) må (videre|vidare|komme videre|bli ferdig) >>
  (jeg|eg|vi|me) ("kan"|"skal"|"vil"|"orker"|"rekker"|"orkar") (ikke|ikkje) (bruke|bruka|ta) (mer|meir) "tid" (på|til) >>
  (jeg|eg|vi|me) ("har"|"hev") (ikke|ikkje) "tid" (til|for) (dette|"lange"|"sånt"|prat|diskusjoner|å høre|å lese) >>
  ^ (jeg|eg|vi) ("avslutter"|"lukker"|"avsluttar"|"stenger") (nå|no|herved)? ("chatten"|"samtalen"|dialogen) (nå|no|her) >>
  (som|slik) (jeg|eg|vi|me) (allerede|alt|nettopp) ("har")? ("sagt"|"sa"|"skrev"|"nevnte"|forklart|"skreiv"|"forklarte"|svart) >>
  "som sagt" (flere|før|tidligere|mange|en gang|to) >>
  (jeg|eg|vi|me) "har" (ikke|ikkje|dessverre ikke) (tid|kapasitet) (til|for) (å lytte|å høre|dette|å diskutere|"lange"|å snakke|diskusjon|å lese) >>
  ("hold"|"fatt") "deg" (til "saken"|i "korthet"|til "saka")
  (vi|jeg|eg) ("diskuterer"|"drøftar"|"diskuterar") (ikke|ikkje) (dette|"saken"|det) >>
  ja: [Vi diskuterer ikke dette].
  ja: [Hold deg til saken].
  nei: Som sagt sender vi en ny i dag.

- agent-fort-deg genre=agent turn=no actor=any
  ("kan"|"kunne"|"må"|"får") (du|dere) (vær så snill|være så snill|vennligst|bare|berre|nå|no|vel|snart)? (å)? (komme til ("poenget"|"saken"|"saka")|fatte "deg"|gjøre det kort|gjere det kort|bli ferdig|korte ned|være litt rask|være rask) ..2 (, (jeg|eg|vi|me) "har" ..3 (i kø|på vent|som venter|ventende) ..3)?
  (jeg|eg|vi|me) "har" ..3 (i kø|på vent|som venter|som ventar|ventende) (bak|etter) ("deg"|dere|"dykk") >>
  ^? (det)? ("står"|venter|ventar) ..3 (i kø|på tur)? (bak|etter) ("deg"|dere|"dykk")
  (jeg|eg|vi|me) ("orker"|"orkar"|"rekker"|"rekk"|"gidder"|"gidd"|"leser"|"les") (ikke|ikkje) (å)? (lese|lesa|gjennom|"så lange"|"lange"|hele|heile|alt) >>
  ja: [Kan du komme til poenget], jeg har fire til på linja.
  ja: [Jeg har ti stykker i kø bak deg].
  nei: Du kan komme til butikken i dag.
  nei: Vi har mange i kø akkurat nå.
