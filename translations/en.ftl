unknown = unknown
percentage = { $number }%
