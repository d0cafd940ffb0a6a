unknown = onbekend
percentage = { $number }%
