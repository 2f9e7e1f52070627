# Prints fenced blocks of a Markdown page.
#   -v comment=test         the block whose line above is the comment <!-- test -->
#   -v info='sh run'        every block whose fence carries exactly these words;
#              -v block=2   only the second of them;
#              -v list=1    only how many there are
/^```/ {
  if (inside) {
    inside = wanted = 0
  } else {
    inside = 1
    words = substr($0, 4)
    sub(/[ \t\r]+$/, "", words)
    wanted = (comment != "" && above == "<!-- " comment " -->") || (info != "" && words == info)
    if (wanted) {
      found++
      if (block != "" && found != block) wanted = 0
    }
  }
  above = ""
  next
}
inside {
  if (wanted && !list) print
  next
}
{
  line = $0
  sub(/[ \t\r]+$/, "", line)
  if (line != "") above = line
}
END {
  if (list) print found + 0
}
