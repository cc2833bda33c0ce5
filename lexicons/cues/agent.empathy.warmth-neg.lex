# empathy.warmth in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
cue empathy.warmth

- agent-sur genre=agent turn=no actor=any
  ^ ("les"|"sjå"|"se") (bare|berre)? ("oppover"|"ovenfor"|"over"|"høyere opp"|"det over") $
  ("ikke mas"|"ikkje mas"|"gi deg nå"|"gje deg no"|"nå må du gi deg"|"no må du gje deg"|"hør nå her"|"høyr no her"|"spar meg"|"pass munnen din"|"pass kjeften din"|"for siste gang"|"for siste gong"|"for tredje gang") 
  (har|"har") du (problemer|vanskelig|vanskar) (med|for) å (lese|forstå|høre|skjøne|lesa) >>
  ("er" det|hvor) (så)? (vanskelig|vanskeleg) (kan det være|å forstå|å lese|å skjøne|kan det vere) >>
  (hvor|kor) (mange|vanskelig) ("ganger"|"gonger")? ("må"|"skal"|"kan") (jeg|eg|vi|det) >>
  "hva er det du ikke forstår"
  "kva er det du ikkje forstår"
  (jeg|eg|vi) ("gidder"|"orker"|"orkar"|"gidd") (ikke|ikkje) !("lese"|"høre"|"lytte"|"lesa"|"å lese") >>
  (slutt|stopp) (å|med å) (mase|plage|sende|klage|skrive|"masa") >>
  (vær|"ver") (så)? (snill|vennlig)? (og|å) (slutt|slutte|gi "deg")
  "hva er problemet ditt"
  "hva vil du"
  "kva vil du"
  ja: [Hva er det du ikke forstår]?
  ja: [Slutt å mase på oss].
  nei: Kan du si litt mer om problemet?

- agent-gi-deg genre=agent turn=no actor=any
  (nå|no) (får|må) du (gi|gje) deg
  (hva|kva) er det du ikke (skjønner|forstår|fatter|skjønar) (med|ved|i)? >>
  (ikke|ikkje) (skriv|snakk|svar) (i|med|til meg i) den tonen >>
  (pass|vokt|dempe|demp) (på)? (tonen|språket|munnbruken) (din|ditt)? 
  ja: [Nå får du gi deg].
  ja: [Ikke skriv i den tonen til meg].
  nei: Nå får du ny faktura.
