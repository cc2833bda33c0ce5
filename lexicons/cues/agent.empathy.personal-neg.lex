# empathy.personal in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
cue empathy.personal

- agent-upersonlig genre=agent turn=no actor=any
  (dette|det) (ligger|hører|er|sorterer) (ikke|ikkje) (under|til|innenfor) (min|vår|mitt|vårt) (avdeling|ansvarsområde|bord|område|felt|ansvar)
  (dette|denne) ("er")? (en|ei|ein|"et"|"e-posten"|"meldingen"|"meldinga")? ("er")? (automatisk|automatisert|"autogenerert"|standard|standardisert) ("generert"|svar|melding|e-post|"utsendelse"|"sendt"|"generert"|svar)? >>
  ("kan"|kunne) (ikke|ikkje) ("besvares"|"svares" på|"svarast" på)
  "ikke svar på denne" >>
  "ikkje svar på denne" >>
  (kjære|til|hei) (kunde|bruker|søker|medlem|innbygger|forsikringstaker|brukar|søkjar)
  (det)? ("er")? (ikke|ikkje) (min|vår) (avdeling|jobb|oppgave|"mitt" bord|oppgåve|"avdelings")
  "ikke mitt bord"
  (dette|det|saken) ("ligger"|"ligg"|"er") (ikke|ikkje) hos (meg|oss)
  ("vi"|"me"|"jeg") ("oppgir"|"gir"|"oppgjev"|"opplyser") (ikke|ikkje|aldri) (ut)? ("navn"|"namn"|"navnet") >>
  "ikkje mitt bord"
  ("saken"|"henvendelsen"|"saka") ("er")? (ikke|ikkje) min >>
  ja: [Kjære kunde]
  ja: [Det er ikke min avdeling].
  ja: [Dette er en automatisk melding].
  nei: Den automatiske betalingen er stoppet.
