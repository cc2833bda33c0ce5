# clarity.language in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
cue clarity.language

- agent-tungt genre=agent actor=any turn=no
  ("jf"|"jamfør"|"iht"|"i" "henhold" "til"|"i" "medhold" "av"|"med" hjemmel "i"|"jfr"|"i" "hht"|"med" heimel "i") ("§"|paragraf|forskrift|"vilkårene"|lov|bestemmelse|kapittel|"pkt"|punkt|"avtalens"|"lova") >>
  ("henviser"|viser|"vises"|"hv") ("til"|"herved" "til"|"dertil") .. ("§"|paragraf|forskrift|"bestemmelsene"|hjemmel|"folketrygdloven") >>
  ("foranstående"|"ovennevnte"|"herværende"|undertegnede|"vedrørende"|"foreliggende"|nærværende|"anførte"|"nevnte" bestemmelse|"forannevnte"|"dertil"|"hvorved"|"hvorunder") >>
  ja: Avgjørelsen er fattet [i medhold av forskrift om tildeling].
  ja: [Ovennevnte sak er under behandling].
  nei: Viser til samtalen vår i går.

- agent-paragraf genre=agent actor=any turn=no
  ("jf"|"jfr"|"cfr"|"jamfør"|"jf."|"jfr."|"cfr") _ >>
  ("litra"|"in fine"|"første ledd"|"fyrste ledd"|"annet ledd") >>
  ja: [Jf. § 4 annet ledd].
  ja: Kravet fell bort, [jf. forskrifta].
  nei: Se side fire.
