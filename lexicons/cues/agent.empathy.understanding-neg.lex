# empathy.understanding in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
cue empathy.understanding

- agent-forstar-ikke genre=agent turn=no actor=any
  (meldingen|meldinga|mailen|"meldingen"|"meldinga"|"mailen"|"spørsmålet") (din|"ditt"|"di") ("gir"|"gjev") (ingen|lite|"inga") (mening|meining) >>
  (hva|kva) "er" det (du)? (egentlig|eigentleg)? (du)? ("mener"|"vil"|"maser" om|"spør" om|"meiner") (egentlig|eigentleg)?
  @ajeg ("forstår"|"skjønner"|"skjøner"|"skjønar"|"begriper"|"fatter") (ikke|ikkje) (hva|kva|hvorfor|kvifor|"problemet"|hva som "er"|"poenget"|at|hvordan) (du|dere|"problemet"|som|"er"|"kan"|klager|"vil")? >>
  ^ ("forstår"|"skjønner"|"skjøner"|"skjønar") (helt|heilt)? (ikke|ikkje) (helt|heilt)? (hva|kva) (du|dere|dykk) >>
  "det forstår jeg ikke" >>
  ("spørsmålet"|"henvendelsen"|"meldingen"|"meldinga") (din|"ditt"|deres)? "er" ("uklart"|uforståelig|meningsløs|uforståeleg|"meiningslaus"|uklar) >>
  ja: [Jeg forstår ikke hvorfor du klager].
  ja: [Eg skjønar ikkje kva problemet er].
  nei: Jeg forstår ikke feilmeldingen helt, kan du sende et bilde?

- agent-ingen-forskjell genre=agent turn=no actor=any
  @ajeg ("ser"|"forstår"|"skjønner"|"skjønar") (ikke|ikkje) (helt|hva|kva)? (hvorfor|kvifor|hva som|problemet|kva som) ...4 (problem|vanskelig|vanskeleg|problemet|skulle|burde) >>
  (dette|det) (er|burde) (ikke|ikkje) (være|vere)? (en|ein|et|eit|noe|noko|så) (vanskelig|vanskeleg|komplisert) (situasjon|sak)
  (fristen|reglene|kravet|reglane|vilkårene|gebyret) ("er"|gjelder|gjeld) (den samme|de samme|dei same|likt|lik|like) (for)? (alle|uansett) >>
  ja: [Fristen er den samme for alle].
  ja: [Jeg ser ikke hvorfor dette skulle være et problem for deg].
  nei: Dette er ikke noe problem, jeg ordner det.
