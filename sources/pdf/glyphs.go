package pdf

import (
	"strconv"
	"strings"
	"unicode/utf16"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// winAnsi is the character of a byte in WinAnsiEncoding (annex D), in which
// bytes that stand for nothing are bullets.
func winAnsi(c byte) rune {
	r := charmap.Windows1252.DecodeByte(c)
	if r == '\ufffd' || r >= 0x80 && r < 0xa0 {
		return '•'
	}
	return r
}

// macRoman is the character of a byte in MacRomanEncoding.
func macRoman(c byte) rune { return charmap.Macintosh.DecodeByte(c) }

// standard is the character of a byte in StandardEncoding, as far as it is not
// that of ASCII.
func standard(c byte) rune {
	if r, ok := standardSpecials[c]; ok {
		return r
	}
	if c < 0x80 {
		return rune(c)
	}
	return 0
}

var standardSpecials = map[byte]rune{
	'\'': '’', '`': '‘', 0xa1: '¡', 0xa2: '¢', 0xa3: '£', 0xa4: '⁄', 0xa5: '¥', 0xa7: '§', 0xa9: '\'', 0xaa: '“', 0xab: '«', 0xac: '‹', 0xad: '›',
	0xae: 'ﬁ', 0xaf: 'ﬂ', 0xb1: '–', 0xb2: '†', 0xb3: '‡', 0xb4: '·', 0xb6: '¶', 0xb7: '•', 0xb8: '‚', 0xb9: '„', 0xba: '”', 0xbb: '»', 0xbc: '…',
	0xbd: '‰', 0xbf: '¿', 0xd0: '—', 0xe1: 'Æ', 0xe3: 'ª', 0xe9: 'Ø', 0xea: 'Œ', 0xeb: 'º', 0xf1: 'æ', 0xf8: 'ø', 0xfa: 'œ', 0xfb: 'ß',
}

// glyphNames are the names of characters (Adobe Glyph List 2.0) that are not
// letters with an accent, whose names are made of both, or letters themselves.
var glyphNames = map[string]string{
	"space": " ", "exclam": "!", "quotedbl": "\"", "numbersign": "#", "dollar": "$", "percent": "%", "ampersand": "&", "quotesingle": "'",
	"parenleft": "(", "parenright": ")", "asterisk": "*", "plus": "+", "comma": ",", "hyphen": "-", "period": ".", "slash": "/",
	"zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
	"colon": ":", "semicolon": ";", "less": "<", "equal": "=", "greater": ">", "question": "?", "at": "@", "bracketleft": "[", "backslash": "\\",
	"bracketright": "]", "asciicircum": "^", "underscore": "_", "grave": "`", "braceleft": "{", "bar": "|", "braceright": "}", "asciitilde": "~",
	"exclamdown": "¡", "cent": "¢", "sterling": "£", "currency": "¤", "yen": "¥", "section": "§", "copyright": "©", "ordfeminine": "ª",
	"guillemotleft": "«", "logicalnot": "¬", "registered": "®", "degree": "°", "plusminus": "±", "acute": "´", "mu": "µ", "paragraph": "¶",
	"periodcentered": "·", "ordmasculine": "º", "guillemotright": "»", "onequarter": "¼", "onehalf": "½", "threequarters": "¾", "questiondown": "¿",
	"multiply": "×", "divide": "÷", "AE": "Æ", "ae": "æ", "Oslash": "Ø", "oslash": "ø", "germandbls": "ß", "Eth": "Ð", "eth": "ð", "Thorn": "Þ", "thorn": "þ",
	"OE": "Œ", "oe": "œ", "Lslash": "Ł", "lslash": "ł", "dotlessi": "ı", "Dcroat": "Đ", "dcroat": "đ",
	"endash": "–", "emdash": "—", "quoteleft": "‘", "quoteright": "’", "quotesinglbase": "‚", "quotedblleft": "“", "quotedblright": "”",
	"quotedblbase": "„", "dagger": "†", "daggerdbl": "‡", "bullet": "•", "ellipsis": "…", "perthousand": "‰", "guilsinglleft": "‹", "guilsinglright": "›",
	"fraction": "⁄", "Euro": "€", "trademark": "™", "minus": "−", "fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl", "nbspace": "\u00a0",
	"sfthyphen": "\u00ad", "softhyphen": "\u00ad", "nonbreakingspace": "\u00a0", "lessequal": "≤", "greaterequal": "≥", "approxequal": "≈", "notequal": "≠",
	"onesuperior": "¹", "twosuperior": "²", "threesuperior": "³", "middot": "·", "hyphenminus": "-", "figuredash": "‒",
}

// accents are the ends of the names of letters with an accent, and the accents
// as characters that go on a letter.
var accents = map[string]string{
	"acute": "\u0301", "grave": "\u0300", "circumflex": "\u0302", "dieresis": "\u0308", "tilde": "\u0303", "ring": "\u030a", "cedilla": "\u0327",
	"caron": "\u030c", "ogonek": "\u0328", "macron": "\u0304", "breve": "\u0306", "dotaccent": "\u0307", "hungarumlaut": "\u030b", "commaaccent": "\u0326",
}

// glyph is the characters that a glyph of that name stands for, "" where the
// name does not tell.
func glyph(named string) string {
	named, _, _ = strings.Cut(named, ".") // "one.oldstyle"
	if s := glyphNames[named]; s != "" {
		return s
	}
	if len(named) == 1 {
		return named
	}
	if accent := accents[named[min(1, len(named)):]]; accent != "" {
		return norm.NFC.String(named[:1] + accent)
	}
	for _, prefix := range []string{"uni", "u"} {
		if digits, ok := strings.CutPrefix(named, prefix); ok && len(digits) >= 4 {
			if r, err := strconv.ParseUint(digits, 16, 21); err == nil {
				return string(rune(r))
			}
		}
	}
	if first, rest, found := strings.Cut(named, "_"); found { // "f_f_i"
		if a, b := glyph(first), glyph(rest); a != "" && b != "" {
			return a + b
		}
	}
	return ""
}

// utf16Text is UTF-16, the higher byte first, in UTF-8.
func utf16Text(s text) string {
	var units []uint16
	for i := 0; i+1 < len(s); i += 2 {
		units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
	}
	return string(utf16.Decode(units))
}
