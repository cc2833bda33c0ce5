# empathy.feelings in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
cue empathy.feelings

- agent-uberort genre=agent turn=no actor=any
  (alle|mange|andre|de fleste) ("har" det|"venter"|"sliter"|"må" vente|"opplever") .. (travelt|tøft|vanskelig|"verre"|nå|slik|sånn|dette) $
  ("sånt"|"slikt"|"det"|"dette") ("må"|"får") (du|man|dere|en) (bare|berre|jo|da)? (regne med|rekne med|påregne|tåle|leve med|forvente|"tola") >>
  (da)? (er|"er") (det)? (ikke|ikkje) (mer|noe|meir|noko) å (gråte|grine|mase|klage|hisse "deg" opp) (for|om|over) >>
  (nå|no|da)? ("må"|"får"|"kan") (du) (roe|skjerpe|ta|slutte) ("deg" ned|"deg"|"deg" sammen|å sutre|å klage|"deg" saman) >>
  (det)? (kunne|"kunne") ("vært"|"vore") "verre" >>
  (sånn|slik|"slikt"|"sånt") "er" ("livet"|"livet dessverre") >>
  (det|dette) ("er")? (ikke|ikkje) ("vårt"|"mitt"|noe "vårt") problem >>
  (det|dette) ("får"|"må") @adu (bare|berre)? (akseptere|godta|leve med|tåle|finne "deg" i|regne med|"tola"|innfinne) >>
  (det|dette) ("kan"|kunne) (ikke|ikkje) (vi|jeg|eg|me) ("lastes"|beklage|ta hensyn til|ta omsyn til) >>
  (vi|jeg|eg) (beklager|beklagar) ikke
  "slapp av"
  "ikke overdriv"
  (ikke|ikkje) vår (feil|skyld|"skuld")
  ja: [Sånn er livet].
  ja: [Det er ikkje vårt problem].
  nei: Det er ikke noe problem.
  ja: [Sånt må du regne med].
  nei: Du må regne med tre dager.

- agent-ingenting-a-beklage genre=agent turn=no actor=any
  (vi|jeg|eg|me) (har|ser) (ikke|ikkje|ingenting|ingen grunn til|inga grunn til) (noe|noko)? (til)? å (beklage|unnskylde|be om unnskyldning for|orsake) ..4
  (hva|kva|hvordan|korleis) (du|dere|dykk) (føler|synes|mener|opplever|kjenner|føler om saken) .. (er|har) (ikke|ikkje|ingen) (relevant|betydning|viktig|interessant|noe å si|interesse)
  ja: [Vi har ikke noe å beklage].
  nei: Jeg har bare å beklage.
