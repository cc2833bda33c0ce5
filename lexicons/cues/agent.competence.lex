# competence in the agent's own texts.
cue competence

+ agent-kjenner-til genre=agent actor=any turn=no
  ("dette"|"det") ("kjenner"|"kan"|"har") ("jeg"|"eg") ("godt" "til"|"godt"|"godt kjennskap til"|"lang erfaring med")
  ("jeg"|"eg") "har" ("jobbet"|"jobba"|"arbeidet"|"arbeidd") "med" ("dette"|"slike saker"|"sånt") "i" >>
  ja: [Dette kjenner jeg godt til].
  ja: [Jeg har jobbet med dette i ti år].
  nei: Dette kan jeg sjekke.
