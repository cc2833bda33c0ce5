# For agent.empathy.lex: the agent's own text. All names begin with a.

# the agent as subject
set ajeg
  "jeg" "eg" "vi" "me" "æ"

# the customer as object
set adeg
  "deg" "dere" "dykk" "dokker" "dæ"

set adu
  "du" "dere" "de" "dykk" "dokker"

set adin
  "din" "ditt" "dine" "di" "deres" "dykkar"

# words that follow «hei» without being a name
set aikkenavn
  "og" "der" "igjen" "att" "på" "du" "deg" "alle" "alle sammen" "jeg" "eg" "vi" "me" "hva" "kva" "ka" "så" "takk" "tusen" "beklager" "det" "dette" "her" "kan" "hvor" "kor" "når" "ja" "nei" "den" "da" "då" "dere" "velkommen" "velkomen" "flott" "har" "er" "skal" "i" "fint" "leit" "kunde" "kjære" "hei" "hå" "hopp" "til" "med" "for" "ser" "dessverre" "diverre" "som" "om" "ok" "okei" "nå" "no" "hyggelig" "unnskyld" "orsak" "mitt" "min" "mi" "navnet" "namnet" "send" "vennligst" "viser" "vedlagt" "ang" "angående" "ordrenummer" "saken" "saka" "bare" "berre" "god" "dessuten" "søknaden" "prisen" "etter" "ifølge" "hvis" "dersom" "kundeservice" "eller" "men" "ta" "fin" "veldig" "supert" "klart" "selvfølgelig" "gratulerer" "trist" "snakker" "snakkar" "rentesatsen" "dato" "a"

set ahei
  "hei" "heisann" "heia" "hallo" "god dag" "goddag" "god morgen" "god kveld" "hallaisen" "hei på deg" "morn" "hei igjen" "god ettermiddag" "kjære" "halla" "hyggelig å hilse på deg" "hyggelig å møte deg"
