# clarity.explanation in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
cue clarity.explanation

- agent-ingen-forklaring genre=agent actor=any turn=no
  ("vi"|"jeg"|"eg"|"me") ("kan"|"går"|"ønsker"|"vil") ("dessverre")? ("ikke"|"ikkje") ("nærmere"|gå "nærmere"|utdype|"begrunne"|kommentere|forklare|gi "nærmere"|gå "inn"|gi "en") (dette|"dette"|"inn" "på"|"det"|"begrunnelsen"|"saken"|"opplysninger")? >>
  ("sånn"|slik|"slik") ("er" "det"|"er") ("bare"|"berre"|(nå|"nå") "engang"|"no" "eingong"|"bare" "sånn")
  "sånn er reglene"
  "det er bare sånn"
  "som det står i vilkårene"
  "det står i vilkårene"
  "det står på nettsiden"
  "les vilkårene"
  "det går nok bra"
  "det har jeg ikke noe svar på"
  ("utover dette"|"ut over dette"|"dessverre"|"av hensyn til" ..3)? ("begrunner"|"kommenterer"|"grunngir"|"utdyper"|"kommenterar") ("vi"|"jeg"|"me"|"eg") ("ikke"|"ikkje") _ >>
  ("vi"|"jeg"|"me"|"eg") ("begrunner"|"kommenterer"|"grunngir"|"utdyper"|"kommenterar"|"forklarer") ("dessverre")? ("ikke"|"ikkje") _ >>
  ("noen"|"nokon"|"nærmere"|"nærare") ("grunn"|"begrunnelse"|"forklaring"|"grunngjeving") ("får"|"gir"|"kan"|"har") ("du"|"dere"|"vi"|"jeg"|"me") ("ikke"|"ikkje") ("gi"|"få")?
  ja: [Vi går ikke nærmere inn på saken].
  ja: [Slik er det berre].
  nei: Jeg kan forklare det nærmere.
  nei: Det er bare å skrive igjen hvis noe skurrer.
  nei: Det er bare hyggelig å hjelpe.
