package reports

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// says is the sentences of the reasons, each with its dates written out.
func says(reasons []ReasonView) []string {
	return each(reasons, func(r ReasonView) string { return sentence(inertLine(shownDay(r.Say))) })
}

// sentence begins with a capital letter and ends with a stop.
func sentence(words string) string {
	words = capital(words)
	last, size := utf8.DecodeLastRuneInString(strings.TrimRight(words, "”"))
	if size > 0 && (unicode.IsLetter(last) || unicode.IsDigit(last) || last == '%' || last == ')') {
		words += "."
	}
	return words
}

// capital is the words with their first letter in upper case, unless the first
// word is the name of a file.
func capital(words string) string {
	word, _, _ := strings.Cut(words, " ")
	first, size := utf8.DecodeRuneInString(word)
	if size == 0 || strings.ContainsAny(word, "./_") {
		return words
	}
	return string(unicode.ToUpper(first)) + words[size:]
}

// excerpt is at most length code points of a text, with an ellipsis where it
// goes on.
func excerpt(text string, length int) string {
	if len(text) <= length {
		return text
	}
	runes := []rune(text)
	if len(runes) <= length {
		return text
	}
	return string(runes[:length-1]) + "…"
}

// plural is a count and its noun: "1 report", "1,200 reports".
func plural(count int, one, many string) string {
	if count == 1 {
		return "1 " + one
	}
	return grouped(strconv.Itoa(count)) + " " + many
}
