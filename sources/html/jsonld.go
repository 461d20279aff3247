package html

import (
	"encoding/json"
	"html"
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"
)

// linked is what the JSON-LD scripts of a page hold: the objects that have a
// type, in order, and all objects that have an @id.
type linked struct {
	typed []map[string]any
	byID  map[string]map[string]any
}

// articleTypes are the types of schema.org that a report is, the most telling first.
var articleTypes = []string{
	"NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "LiveBlogPosting", "BlogPosting",
	"Article", "Report", "VideoObject", "WebPage",
}

// isJSONLD reports whether an element is a script of JSON-LD.
func isJSONLD(e *element) bool {
	return e.tag == atom.Script && strings.HasPrefix(strings.ToLower(e.attribute("type")), "application/ld+json")
}

// read takes down the objects of a script. One that is not JSON has none.
func (l *linked) read(script string) {
	var root any
	if json.Unmarshal([]byte(strings.TrimSpace(script)), &root) == nil {
		l.collect(root)
	}
}

// tell adds what the objects say of the page's article.
func (l *linked) tell(v pageValues) {
	article := l.article()
	if article == nil {
		return
	}
	for _, name := range []string{"headline", "datePublished", "dateModified", "dateCreated", "url", "inLanguage", "isAccessibleForFree"} {
		v.add("ld:"+strings.ToLower(name), l.text(article[name]))
	}
	v.add("ld:headline", l.text(article["name"]))
	v.add("ld:datepublished", l.text(article["uploadDate"]))
	v.add("ld:publisher", l.text(article["publisher"]))
	v.add("ld:author", l.text(article["author"]))
	v.add("ld:author", l.text(article["creator"]))
	v.add("ld:url", l.address(article["mainEntityOfPage"]))
}

// collect lists the objects of a script, those in lists and graphs too.
func (l *linked) collect(value any) {
	switch value := value.(type) {
	case []any:
		for _, item := range value {
			l.collect(item)
		}
	case map[string]any:
		if id, ok := value["@id"].(string); ok && len(value) > 1 {
			l.byID[id] = value
		}
		if value["@type"] != nil {
			l.typed = append(l.typed, value)
		}
		l.collect(value["@graph"])
		l.collect(value["mainEntity"])
	}
}

// article is the object that describes the report; nil if there is none.
func (l *linked) article() map[string]any {
	for _, kind := range articleTypes {
		for _, o := range l.typed {
			if hasType(o["@type"], kind) {
				return o
			}
		}
	}
	return nil
}

func hasType(value any, kind string) bool {
	switch value := value.(type) {
	case string:
		return value == kind || strings.HasSuffix(value, "/"+kind)
	case []any:
		for _, one := range value {
			if s, ok := one.(string); ok && hasType(s, kind) {
				return true
			}
		}
	}
	return false
}

// text is a value as text: a string, the name of an object or of what it
// refers to, or the names of a list.
func (l *linked) text(value any) string {
	switch value := value.(type) {
	case string:
		return html.UnescapeString(value)
	case bool:
		return strconv.FormatBool(value)
	case map[string]any:
		if name, ok := value["name"].(string); ok {
			return html.UnescapeString(name)
		}
		id, _ := value["@id"].(string)
		name, _ := l.byID[id]["name"].(string)
		return html.UnescapeString(name)
	case []any:
		var names []string
		for _, one := range value {
			if _, list := one.([]any); list {
				continue
			}
			if name := l.text(one); name != "" {
				names = append(names, name)
			}
		}
		return strings.Join(names, ", ")
	}
	return ""
}

// address is a value as an address: a string, or the @id of an object.
func (l *linked) address(value any) string {
	if o, ok := value.(map[string]any); ok {
		id, _ := o["@id"].(string)
		return id
	}
	s, _ := value.(string)
	return s
}
